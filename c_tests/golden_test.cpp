// A CNN on real images against what PyTorch computes: weights, output, loss, gradients, and the
// loss of 100 steps. golden/cnn.py made the numbers.
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "check.h"

namespace {

constexpr std::int64_t kBatch = 64, kSteps = 100, kStride = 997;

struct NetImpl : torch::nn::Module {
  torch::Tensor forward(torch::Tensor x) {
    x = torch::max_pool2d(torch::relu(conv1->forward(x)), 2);
    x = torch::max_pool2d(torch::relu(conv2->forward(x)), 2);
    return fc2->forward(torch::relu(fc1->forward(x.flatten(1))));
  }
  torch::nn::Conv2d conv1 =
      register_module("conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 32, 3)));
  torch::nn::Conv2d conv2 =
      register_module("conv2", torch::nn::Conv2d(torch::nn::Conv2dOptions(32, 64, 3)));
  torch::nn::Linear fc1 = register_module("fc1", torch::nn::Linear(1600, 128));
  torch::nn::Linear fc2 = register_module("fc2", torch::nn::Linear(128, 10));
};
TORCH_MODULE(Net);

using Golden = std::map<std::string, std::vector<double>>;

Golden read_golden() {
  const char* folder = std::getenv("TT_TEST_SOURCE_DIR");
  std::ifstream file(std::string(folder != nullptr ? folder : ".") + "/golden/cnn.txt");
  Golden out;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string name;
    words >> name;
    for (double v; words >> v;) out[name].push_back(v);
  }
  return out;
}

// The greatest difference in units of the greatest value.
double distance(const Golden& golden, const std::string& name, torch::Tensor t) {
  t = t.detach().reshape(-1);
  std::vector<double> got;
  if (t.numel() > 640) {
    got.push_back(t.to(torch::kDouble).norm().item<double>());
    t = t.slice(0, 0, t.numel(), kStride);
  }
  for (std::int64_t i = 0; i < t.numel(); i++) got.push_back(t[i].item<double>());
  const auto found = golden.find(name);
  if (found == golden.end() || found->second.size() != got.size()) return INFINITY;
  // A norm is compared with itself: it would hide the elements.
  double worst = 0, greatest = 0;
  const std::size_t first = got.size() > 640 || t.numel() + 1 == std::int64_t(got.size()) ? 1 : 0;
  for (std::size_t i = first; i < got.size(); i++) {
    greatest = std::max(greatest, std::abs(found->second[i]));
    worst = std::max(worst, std::abs(found->second[i] - got[i]));
  }
  worst /= greatest;
  if (first == 1) worst = std::max(worst, std::abs(got[0] / found->second[0] - 1));
  return worst;
}

void run(const Golden& golden, const std::string& folder) {
  auto set = torch::data::datasets::MNIST(folder);
  const auto images = set.images().slice(0, 0, kBatch * kSteps).sub(0.286).div(0.353);
  const auto labels = set.targets().slice(0, 0, kBatch * kSteps);
  torch::manual_seed(0);
  Net net;
  const auto part = [&](const torch::Tensor& t, std::int64_t step) {
    return t.slice(0, step * kBatch, (step + 1) * kBatch);
  };
  const auto loss_at = [&](std::int64_t step) {
    return torch::nn::functional::cross_entropy(net(part(images, step)), part(labels, step));
  };

  const auto output = net(part(images, 0));
  CHECK_NEAR(distance(golden, "output", output), 0, 1e-5);
  auto loss = loss_at(0);
  CHECK_NEAR(distance(golden, "loss", loss), 0, 1e-5);
  loss.backward();
  for (const auto& p : net->named_parameters()) {
    CHECK_NEAR(distance(golden, p.key(), p.value()), 0, 1e-7);
    CHECK_NEAR(distance(golden, p.key() + ".grad", p.value().grad()), 0, 1e-5);
  }

  torch::optim::SGD sgd(net->parameters(), torch::optim::SGDOptions(0.002).momentum(0.9));
  const std::vector<double>& curve = golden.at("curve");
  REQUIRE(curve.size() == std::size_t(kSteps));
  double worst = 0;
  for (std::int64_t step = 0; step < (check_is_slow_run() ? 3 : kSteps); step++) {
    sgd.zero_grad();
    loss = loss_at(step);
    loss.backward();
    sgd.step();
    worst = std::max(worst, std::abs(loss.item<double>() - curve[std::size_t(step)]));
  }
  std::printf("greatest difference of the loss curve: %.2g\n", worst);
  CHECK_NEAR(worst, 0, 1e-3);
}

}  // namespace

int main() {
  const char* folder = std::getenv("TT_TEST_DATA");
  const std::string data = folder != nullptr ? folder : "/usr/share/datasets/fashion-mnist";
  if (!std::ifstream(data + "/train-images-idx3-ubyte.gz")) {
    std::printf("skipped: no Fashion-MNIST in %s\n", data.c_str());
    return 77;
  }
  const Golden golden = read_golden();
  REQUIRE(golden.size() == 19);
  run(golden, data);
  return check_report();
}

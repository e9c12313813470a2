// ResNet-20 on CIFAR-10: random crops and flips, momentum SGD, a one-cycle schedule, and a
// checkpoint after each epoch, from which the program goes on when it is started again.
//
//   scripts/fetch-data.sh cifar10        fetches the images (139 MB)
//   cifar_resnet --data FOLDER --checkpoint resnet20.pt
#include <torch/torch.h>
#include <tinytorch/checkpoint.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "../common/flags.hpp"
#include "resnet20.hpp"

namespace datasets = torch::data::datasets;
namespace transforms = torch::data::transforms;
using Batch = torch::data::Example<>;

static transforms::AugmentOptions normalise() {
  return transforms::AugmentOptions(32, {0.4914, 0.4822, 0.4465}, {0.2470, 0.2435, 0.2616});
}

template <typename Loader>
static double accuracy(ResNet20& net, Loader& loader) {
  torch::NoGradGuard no_grad;
  net->eval();
  std::int64_t right = 0, all = 0;
  for (auto& batch : loader) {
    const auto found = net->forward(batch.data).argmax(1);
    right += found.eq(batch.target).sum().template item<std::int64_t>();
    all += batch.target.size(0);
  }
  net->train();
  return 100.0 * static_cast<double>(right) / static_cast<double>(all);
}

static bool exists(const std::string& path) {
  std::FILE* f = std::fopen(path.c_str(), "rb");
  if (f != nullptr) std::fclose(f);
  return f != nullptr;
}

int main(int argc, char** argv) try {
  const char* home = std::getenv("HOME");
  std::string data = std::string(home == nullptr ? "." : home) + "/.cache/tinytorch/cifar10";
  std::string path = "resnet20.pt";
  std::int64_t epochs = 10, stop = 0, size = 128, limit = 0;
  Flags flags("Trains ResNet-20 on CIFAR-10 and goes on from its checkpoint.");
  flags.add("--data", data, "folder of CIFAR-10, in the binary or the PNG form");
  flags.add("--checkpoint", path, "file to save to and to go on from");
  flags.add("--epochs", epochs, "how often all images are seen");
  flags.add("--stop", stop, "end after this epoch, to go on later; 0: at the end", 0);
  flags.add("--batch", size, "images in a batch");
  flags.add("--limit", limit, "images to train on and to test on at most; 0 takes all", 0);
  flags.parse(argc, argv);
  if (!exists(data)) {
    std::printf("skipped: no CIFAR-10 in %s; scripts/fetch-data.sh cifar10 fetches it\n",
                data.c_str());
    return 0;
  }

  torch::manual_seed(1);
  auto train_set = datasets::CIFAR10(data);
  auto test_set = datasets::CIFAR10(data, datasets::CIFAR10::Mode::kTest);
  const auto count = [&](std::size_t n) {
    return limit > 0 ? std::min(n, static_cast<std::size_t>(limit)) : n;
  };
  const std::size_t n = count(*train_set.size()), n_test = count(*test_set.size());
  auto train = torch::data::make_data_loader(
      datasets::make_stacked(train_set).map(
          transforms::Augment<Batch>(normalise().padding(4).flip(0.5))),
      torch::data::samplers::RandomSampler(static_cast<std::int64_t>(n)),
      torch::data::DataLoaderOptions(static_cast<std::size_t>(size)).workers(1).drop_last(true));
  auto test = torch::data::make_data_loader(
      datasets::make_stacked(test_set).map(transforms::Augment<Batch>(normalise().flip(0))),
      torch::data::samplers::SequentialSampler(n_test),
      torch::data::DataLoaderOptions(500).workers(1));

  ResNet20 net;
  torch::optim::SGD optimizer(
      net->parameters(),
      torch::optim::SGDOptions(0.1).momentum(0.9).nesterov(true).weight_decay(5e-4));
  const std::int64_t steps = static_cast<std::int64_t>(n) / size;
  torch::optim::OneCycleLR schedule(optimizer, 0.4, epochs * std::max<std::int64_t>(steps, 1));

  tinytorch::Checkpoint checkpoint;
  checkpoint.add("model", net).add("optimizer", optimizer).add("schedule", schedule);
  std::int64_t done = 0;
  if (exists(path)) {
    checkpoint.load(path);
    done = checkpoint.get("epoch").toInt();
    train->load_state(checkpoint.get_tensors("loader"));
    std::printf("going on from %s after epoch %lld\n", path.c_str(), static_cast<long long>(done));
  }
  double percent = 0;
  for (std::int64_t epoch = done + 1; epoch <= (stop > 0 ? stop : epochs); epoch++) {
    const auto begin = std::chrono::steady_clock::now();
    double mean = 0;
    for (auto& batch : *train) {
      optimizer.zero_grad();
      auto loss = torch::nn::functional::cross_entropy(net->forward(batch.data), batch.target);
      loss.backward();
      optimizer.step();
      schedule.step();
      mean += loss.item<double>() / static_cast<double>(std::max<std::int64_t>(steps, 1));
    }
    percent = accuracy(net, *test);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("epoch %2lld  loss %.4f  test accuracy %.2f %%  %.0f s\n",
                static_cast<long long>(epoch), mean, percent, seconds.count());
    std::fflush(stdout);
    checkpoint.put("epoch", epoch);
    checkpoint.put("loader", train->state());
    checkpoint.save(path);
  }
  return 0;
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

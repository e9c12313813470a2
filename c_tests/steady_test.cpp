// Training in its steady state: no memory from the system, no growth.
#include <torch/torch.h>

#include "check.h"

namespace nn = torch::nn;

namespace {

tt_memory_stats_t stats() {
  tt_memory_stats_t s{};
  CHECK_OK(tt_memory_stats(&s));
  return s;
}

template <typename Net, typename Optimizer>
void train(const char* name, Net net, Optimizer optimizer, const torch::Tensor& input) {
  const auto target = torch::randint(0, 10, {input.size(0)}, torch::kLong);
  const auto step = [&] {
    optimizer.zero_grad();
    nn::functional::cross_entropy(net->forward(input), target).backward();
    optimizer.step();
  };
  const int steps = check_is_slow_run() ? 2 : 40;
  for (int i = 0; i < 4; i++) step();
  const auto before = stats();
  for (int i = 0; i < steps; i++) step();
  const auto after = stats();
  std::printf("%s: %.1f MB reserved, %llu requests a step, %llu of them to the system\n", name,
              double(after.reserved) / 1e6,
              static_cast<unsigned long long>((after.requests - before.requests) / unsigned(steps)),
              static_cast<unsigned long long>(after.system_calls - before.system_calls));
  CHECK(after.requests > before.requests);
  CHECK_INT(after.system_calls, before.system_calls);
  CHECK_INT(after.reserved, before.reserved);
  CHECK_INT(after.allocated, before.allocated);
  CHECK_INT(after.live_tensors, before.live_tensors);
}

}  // namespace

int main() {
  torch::manual_seed(0);
  nn::Sequential mlp(nn::Linear(784, 512), nn::ReLU(), nn::Linear(512, 10));
  train("mlp", mlp, torch::optim::SGD(mlp->parameters(), torch::optim::SGDOptions(1e-3)),
        torch::rand({64, 784}));
  nn::Sequential cnn(nn::Conv2d(nn::Conv2dOptions(1, 32, 3)), nn::ReLU(), nn::MaxPool2d(2),
                     nn::Conv2d(nn::Conv2dOptions(32, 64, 3)), nn::BatchNorm2d(64), nn::ReLU(),
                     nn::MaxPool2d(2), nn::Flatten(), nn::Dropout(0.25), nn::Linear(1600, 10));
  train("cnn", cnn, torch::optim::Adam(cnn->parameters(), torch::optim::AdamOptions(1e-3)),
        torch::rand({check_is_slow_run() ? 4 : 64, 1, 28, 28}));
  return check_report();
}

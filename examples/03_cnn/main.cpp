// A convolutional network on Fashion-MNIST, or any data in its form (--data DIR).
// Shows a live progress bar, prints the test accuracy after each epoch, draws the curves into
// cnn.svg, writes the weights as cnn.safetensors, and loads them again.
#include <torch/torch.h>
#include <tinytorch/safetensors.hpp>

#include <algorithm>
#include <cstdio>
#include <string>

#include "../common/flags.hpp"
#include "curves.hpp"
#include "progress.hpp"

struct NetImpl : torch::nn::Module {
  NetImpl()
      : conv1(register_module("conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 32, 3)))),
        conv2(register_module("conv2", torch::nn::Conv2d(torch::nn::Conv2dOptions(32, 64, 3)))),
        dropout(register_module("dropout", torch::nn::Dropout(0.25))),
        fc1(register_module("fc1", torch::nn::Linear(1600, 128))),
        fc2(register_module("fc2", torch::nn::Linear(128, 10))) {}

  torch::Tensor forward(torch::Tensor x) {
    x = torch::max_pool2d(torch::relu(conv1->forward(x)), {2, 2});
    x = torch::max_pool2d(torch::relu(conv2->forward(x)), {2, 2});
    x = dropout->forward(x.flatten(1));
    return fc2->forward(torch::relu(fc1->forward(x)));
  }

  torch::nn::Conv2d conv1, conv2;
  torch::nn::Dropout dropout;
  torch::nn::Linear fc1, fc2;
};
TORCH_MODULE(Net);

template <typename Loader>
static double accuracy(Net& net, Loader& loader, std::size_t total) {
  torch::NoGradGuard no_grad;
  net->eval();
  std::int64_t correct = 0;
  for (auto& batch : loader) {
    correct +=
        net->forward(batch.data).argmax(1).eq(batch.target).sum().template item<std::int64_t>();
  }
  net->train();
  return 100.0 * static_cast<double>(correct) / static_cast<double>(total);
}

int main(int argc, char** argv) try {
  std::string data = "/usr/share/datasets/fashion-mnist";
  std::int64_t epochs = 3, batch_size = 64, limit = 0;
  Flags flags("Trains a convolutional network on Fashion-MNIST.");
  flags.add("--data", data, "folder of the four idx files, plain or gzipped");
  flags.add("--epochs", epochs, "how often all images are seen");
  flags.add("--batch", batch_size, "images in a batch");
  flags.add("--limit", limit, "images to train on and to test on at most; 0 takes all", 0);
  flags.parse(argc, argv);

  torch::manual_seed(1);
  using torch::data::datasets::MNIST;
  auto normalize = torch::data::transforms::Normalize<>(0.286, 0.353);
  auto stack = torch::data::transforms::Stack<>();
  auto train_set = MNIST(data).map(normalize).map(stack);
  auto test_set = MNIST(data, MNIST::Mode::kTest).map(normalize).map(stack);
  // A sampler of a smaller size leaves the rest of its dataset out.
  const auto most = limit > 0 ? static_cast<std::size_t>(limit) : train_set.size().value();
  const std::size_t train_size = std::min(most, train_set.size().value());
  const std::size_t test_size = std::min(most, test_set.size().value());
  auto train = torch::data::make_data_loader(
      std::move(train_set),
      torch::data::samplers::RandomSampler(static_cast<std::int64_t>(train_size)),
      torch::data::DataLoaderOptions(static_cast<std::size_t>(batch_size)).workers(1));
  auto test = torch::data::make_data_loader(std::move(test_set),
                                            torch::data::samplers::SequentialSampler(test_size),
                                            torch::data::DataLoaderOptions(500).workers(1));

  Net net;
  torch::optim::Adam optimizer(net->parameters(), torch::optim::AdamOptions(2e-3));
  torch::optim::StepLR scheduler(optimizer, 1, 0.7);
  Curves curves;
  std::printf("%zu training images, %zu test images, %d threads\n", train_size, test_size,
              torch::get_num_threads());
  for (std::int64_t epoch = 1; epoch <= epochs; ++epoch) {
    Progress bar(static_cast<int>(epoch), static_cast<int>(epochs), train_size);
    double mean = 0;
    std::size_t seen = 0;
    for (auto& batch : *train) {
      optimizer.zero_grad();
      auto loss = torch::nn::functional::cross_entropy(net->forward(batch.data), batch.target);
      loss.backward();
      optimizer.step();
      const auto n = static_cast<std::size_t>(batch.data.size(0));
      mean += loss.item<double>() * static_cast<double>(n);
      seen += n;
      bar.show(seen, mean / static_cast<double>(seen));
    }
    scheduler.step();
    const double percent = accuracy(net, *test, test_size);
    bar.done(percent);
    curves.add(mean / static_cast<double>(seen), percent);
  }
  curves.write("cnn.svg");
  tinytorch::save_safetensors("cnn.safetensors", *net);

  Net again;
  tinytorch::load_safetensors("cnn.safetensors", *again);
  const double before = accuracy(net, *test, test_size), after = accuracy(again, *test, test_size);
  std::printf("weights saved to cnn.safetensors and loaded again: %.2f %% and %.2f %%\n", before,
              after);
  std::printf("curves drawn to cnn.svg\n");
  return before == after ? 0 : 1;
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

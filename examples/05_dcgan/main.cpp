// A generative adversarial network (Radford, Metz & Chintala 2015) on Fashion-MNIST, or any data in
// its form (--data DIR). After each epoch it draws the same 64 samples into OUT/samples-N.png and
// writes one checkpoint, OUT/dcgan.pt, with both networks and both optimizers; a run that finds one
// goes on from there.
#include <torch/torch.h>
#include <tinytorch/image.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>

#include "../common/flags.hpp"

namespace nn = torch::nn;
using torch::Tensor;

constexpr std::int64_t kNoise = 64;
constexpr std::int64_t kGrid = 8;  // samples in a row, and rows

// From noise [n, 64, 1, 1] to images [n, 1, 28, 28] in -1..1.
static nn::Sequential make_generator() {
  const auto up = [](std::int64_t in, std::int64_t out) {
    return nn::ConvTranspose2d(
        nn::ConvTranspose2dOptions(in, out, 4).stride(2).padding(1).bias(false));
  };
  return nn::Sequential(nn::ConvTranspose2d(nn::ConvTranspose2dOptions(kNoise, 128, 7).bias(false)),
                        nn::BatchNorm2d(128), nn::ReLU(), up(128, 64), nn::BatchNorm2d(64),
                        nn::ReLU(), up(64, 1), nn::Tanh());
}

// From images to one logit each: above 0 for a real one.
static nn::Sequential make_discriminator() {
  const auto down = [](std::int64_t in, std::int64_t out) {
    return nn::Conv2d(nn::Conv2dOptions(in, out, 4).stride(2).padding(1).bias(false));
  };
  const auto leaky = [] { return nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2)); };
  return nn::Sequential(down(1, 64), leaky(), down(64, 128), nn::BatchNorm2d(128), leaky(),
                        nn::Conv2d(nn::Conv2dOptions(128, 1, 7).bias(false)),
                        nn::Flatten(nn::FlattenOptions().start_dim(0)));
}

// The weights of the paper: small, and around 1 for the norms.
static void initialize(const nn::Sequential& net) {
  torch::NoGradGuard no_grad;
  for (auto& p : net->parameters()) {
    if (p.dim() > 1) p.normal_(0.0, 0.02);
  }
}

struct Gan {
  nn::Sequential generator = make_generator(), discriminator = make_discriminator();
  torch::optim::Adam generator_step{generator->parameters(), options()};
  torch::optim::Adam discriminator_step{discriminator->parameters(), options()};
  std::int64_t epochs = 0;

  static torch::optim::AdamOptions options() {
    return torch::optim::AdamOptions(2e-4).betas({0.5, 0.999});
  }

  // Both networks learn from one batch of real images; gives both losses.
  std::pair<Tensor, Tensor> step(const Tensor& real) {
    const Tensor fake = generator->forward(torch::randn({real.size(0), kNoise, 1, 1}));
    const Tensor ones = torch::ones(real.size(0)), zeros = torch::zeros(real.size(0));

    discriminator_step.zero_grad();
    // Real images count as 0.9 real: a discriminator that is too sure teaches nothing.
    Tensor d_loss =
        nn::functional::binary_cross_entropy_with_logits(discriminator->forward(real), ones * 0.9) +
        nn::functional::binary_cross_entropy_with_logits(discriminator->forward(fake.detach()),
                                                         zeros);
    d_loss.backward();
    discriminator_step.step();

    generator_step.zero_grad();
    Tensor g_loss =
        nn::functional::binary_cross_entropy_with_logits(discriminator->forward(fake), ones);
    g_loss.backward();
    generator_step.step();
    return {d_loss.detach(), g_loss.detach()};
  }
};

// With these torch::save and torch::load take the whole thing as one file.
static torch::serialize::OutputArchive& operator<<(torch::serialize::OutputArchive& archive,
                                                   const Gan& gan) {
  const auto part = [&archive](const char* name, const auto& value) {
    torch::serialize::OutputArchive inner;
    value.save(inner);
    archive.write(name, inner);
  };
  part("generator", *gan.generator);
  part("discriminator", *gan.discriminator);
  part("generator_step", gan.generator_step);
  part("discriminator_step", gan.discriminator_step);
  archive.write("epochs", torch::IValue(gan.epochs));
  return archive;
}

static torch::serialize::InputArchive& operator>>(torch::serialize::InputArchive& archive,
                                                  Gan& gan) {
  const auto part = [&archive](const char* name, auto& value) {
    torch::serialize::InputArchive inner;
    archive.read(name, inner);
    value.load(inner);
  };
  part("generator", *gan.generator);
  part("discriminator", *gan.discriminator);
  part("generator_step", gan.generator_step);
  part("discriminator_step", gan.discriminator_step);
  torch::IValue epochs;
  archive.read("epochs", epochs);
  gan.epochs = epochs.toInt();
  return archive;
}

// Images [64, 1, 28, 28] in -1..1 as one of 8 x 8.
static void write_grid(const std::string& path, const Tensor& images) {
  const std::int64_t size = images.size(2);
  const Tensor grid = images.view({kGrid, kGrid, size, size}).permute({0, 2, 1, 3});
  tinytorch::write_image(
      path,
      grid.reshape({1, kGrid * size, kGrid * size}).add(1).mul(127.5).round().to(torch::kByte));
}

int main(int argc, char** argv) try {
  std::string data = "/usr/share/datasets/fashion-mnist", out = "dcgan";
  std::int64_t epochs = 5, batch_size = 64, limit = 0;
  Flags flags("Trains a generative adversarial network on Fashion-MNIST.");
  flags.add("--data", data, "folder of the idx files, plain or gzipped");
  flags.add("--out", out, "folder of the samples and of the checkpoint");
  flags.add("--epochs", epochs, "epochs to go on for");
  flags.add("--batch", batch_size, "images in a batch");
  flags.add("--limit", limit, "images in an epoch; 0 takes all", 0);
  flags.parse(argc, argv);

  torch::manual_seed(1);
  std::filesystem::create_directories(out);
  auto images = torch::data::datasets::MNIST(data)
                    .map(torch::data::transforms::Normalize<>(0.5, 0.5))
                    .map(torch::data::transforms::Stack<>());
  auto count = static_cast<std::int64_t>(images.size().value());
  if (limit > 0) count = std::min(count, limit);
  auto batches = torch::data::make_data_loader(
      std::move(images), torch::data::samplers::RandomSampler(count),
      torch::data::DataLoaderOptions(static_cast<std::size_t>(batch_size)).workers(1));

  const Tensor noise = torch::randn({kGrid * kGrid, kNoise, 1, 1});
  Gan gan;
  initialize(gan.generator);
  initialize(gan.discriminator);
  const std::string checkpoint = out + "/dcgan.pt";
  if (std::filesystem::exists(checkpoint)) {
    torch::load(gan, checkpoint);
    std::printf("going on from epoch %lld of %s\n", static_cast<long long>(gan.epochs),
                checkpoint.c_str());
  }
  for (const std::int64_t last = gan.epochs + epochs; gan.epochs < last;) {
    double d_sum = 0, g_sum = 0;
    int n = 0;
    for (auto& batch : *batches) {
      const auto [d_loss, g_loss] = gan.step(batch.data);
      d_sum += d_loss.item<double>();
      g_sum += g_loss.item<double>();
      ++n;
    }
    gan.epochs++;
    torch::save(gan, checkpoint);
    const std::string path = out + "/samples-" + std::to_string(gan.epochs) + ".png";
    torch::NoGradGuard no_grad;
    gan.generator->eval();
    write_grid(path, gan.generator->forward(noise));
    gan.generator->train();
    std::printf("epoch %lld  discriminator %.4f  generator %.4f  -> %s\n",
                static_cast<long long>(gan.epochs), d_sum / n, g_sum / n, path.c_str());
    std::fflush(stdout);
  }
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

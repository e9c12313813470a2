// torchvision's networks with the names of its state dicts.
//
//   vision_models                                  what there is, and the sizes
//   vision_models --model resnet18 --weights F     loads torchvision's F.pth, prints logits
#include <torch/torch.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "../common/flags.hpp"
#include "mobilenet.hpp"
#include "resnet.hpp"
#include "vgg.hpp"

/// A network behind one interface.
struct Model {
  std::shared_ptr<torch::nn::Module> module;
  std::function<torch::Tensor(const torch::Tensor&)> forward;
};

template <typename M>
static Model model(const std::shared_ptr<M>& m) {
  return {m, [m](const torch::Tensor& x) { return m->forward(x); }};
}

static const std::vector<std::pair<std::string, std::function<Model()>>>& networks() {
  static const std::vector<std::pair<std::string, std::function<Model()>>> all = {
      {"resnet18", [] { return model(models::resnet18()); }},
      {"resnet34", [] { return model(models::resnet34()); }},
      {"resnet50", [] { return model(models::resnet50()); }},
      {"mobilenet_v2", [] { return model(models::MobileNetV2().ptr()); }},
      {"vgg11", [] { return model(models::vgg11().ptr()); }},
      {"vgg11_bn", [] { return model(models::vgg11(/*batch_norm=*/true).ptr()); }},
      {"vgg13", [] { return model(models::vgg13().ptr()); }},
      {"vgg13_bn", [] { return model(models::vgg13(/*batch_norm=*/true).ptr()); }},
      {"vgg16", [] { return model(models::vgg16().ptr()); }},
      {"vgg16_bn", [] { return model(models::vgg16(/*batch_norm=*/true).ptr()); }},
      {"vgg19", [] { return model(models::vgg19().ptr()); }},
      {"vgg19_bn", [] { return model(models::vgg19(/*batch_norm=*/true).ptr()); }},
  };
  return all;
}

/// An image whose element i is sin(0.37 i).
static torch::Tensor wave(std::int64_t n, std::int64_t size) {
  const auto i = torch::arange(n * 3 * size * size, torch::kDouble);
  return (i * 0.37).sin().to(torch::kFloat).reshape({n, 3, size, size});
}

static void show(const std::string& name, const Model& m) {
  std::int64_t parameters = 0;
  for (const auto& p : m.module->parameters()) parameters += p.numel();
  std::printf("%-14s %10lld parameters\n", name.c_str(), static_cast<long long>(parameters));
}

int main(int argc, char** argv) try {
  std::string name, weights;
  std::int64_t size = 64, seed = 1;
  Flags flags("torchvision's networks in C++.");
  flags.add("--model", name, "network to run; none lists the smaller ones");
  flags.add("--weights", weights, "state dict that torchvision saved (.pth)");
  flags.add("--size", size, "height and width of the image", 32);
  flags.add("--seed", seed, "seed of random weights, where none are given", 0);
  flags.parse(argc, argv);

  torch::manual_seed(static_cast<std::uint64_t>(seed));
  torch::NoGradGuard no_grad;
  if (name.empty()) {
    for (const char* small : {"resnet18", "resnet34", "resnet50", "mobilenet_v2"}) {
      for (const auto& m : networks()) {
        if (m.first == small) show(m.first, m.second());
      }
    }
    return 0;
  }
  for (const auto& [known, make] : networks()) {
    if (known != name) continue;
    const Model m = make();
    if (!weights.empty()) {
      torch::serialize::InputArchive archive;
      archive.load_from(weights);
      m.module->load(archive);
    }
    m.module->eval();
    const auto logits = m.forward(wave(2, size));
    for (std::int64_t i = 0; i < logits.numel(); i++) {
      std::printf("%.9g\n", logits.flatten()[i].item<double>());
    }
    return 0;
  }
  flags.fail(argv[0], "no network is named " + name);
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

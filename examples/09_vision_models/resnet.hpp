// ResNet-18, 34 and 50 (He et al. 2015) with the names and shapes of torchvision's state dicts.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace models {
namespace resnet {

inline torch::nn::Conv2d conv(std::int64_t in, std::int64_t out, std::int64_t kernel,
                              std::int64_t stride) {
  return torch::nn::Conv2d(
      torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

/// The way around a block where its sizes change: a 1x1 convolution, else nothing.
inline torch::nn::Sequential shortcut(std::int64_t in, std::int64_t out, std::int64_t stride) {
  if (stride == 1 && in == out) return nullptr;
  return torch::nn::Sequential(conv(in, out, 1, stride), torch::nn::BatchNorm2d(out));
}

/// Two 3x3 convolutions.
struct BasicBlock : torch::nn::Module {
  static constexpr std::int64_t kExpansion = 1;
  BasicBlock(std::int64_t in, std::int64_t width, std::int64_t stride)
      : conv1(register_module("conv1", conv(in, width, 3, stride))),
        bn1(register_module("bn1", torch::nn::BatchNorm2d(width))),
        conv2(register_module("conv2", conv(width, width, 3, 1))),
        bn2(register_module("bn2", torch::nn::BatchNorm2d(width))),
        downsample(shortcut(in, width, stride)) {
    if (downsample) register_module("downsample", downsample);
  }
  torch::Tensor forward(const torch::Tensor& x) {
    auto y = bn1(conv1(x)).relu_();
    y = bn2(conv2(y));
    y += downsample ? downsample->forward(x) : x;
    return y.relu_();
  }
  torch::nn::Conv2d conv1;
  torch::nn::BatchNorm2d bn1;
  torch::nn::Conv2d conv2;
  torch::nn::BatchNorm2d bn2;
  torch::nn::Sequential downsample;
};

/// 1x1, 3x3 and 1x1 convolutions; the stride is that of the 3x3 one.
struct Bottleneck : torch::nn::Module {
  static constexpr std::int64_t kExpansion = 4;
  Bottleneck(std::int64_t in, std::int64_t width, std::int64_t stride)
      : conv1(register_module("conv1", conv(in, width, 1, 1))),
        bn1(register_module("bn1", torch::nn::BatchNorm2d(width))),
        conv2(register_module("conv2", conv(width, width, 3, stride))),
        bn2(register_module("bn2", torch::nn::BatchNorm2d(width))),
        conv3(register_module("conv3", conv(width, width * kExpansion, 1, 1))),
        bn3(register_module("bn3", torch::nn::BatchNorm2d(width * kExpansion))),
        downsample(shortcut(in, width * kExpansion, stride)) {
    if (downsample) register_module("downsample", downsample);
  }
  torch::Tensor forward(const torch::Tensor& x) {
    auto y = bn1(conv1(x)).relu_();
    y = bn2(conv2(y)).relu_();
    y = bn3(conv3(y));
    y += downsample ? downsample->forward(x) : x;
    return y.relu_();
  }
  torch::nn::Conv2d conv1;
  torch::nn::BatchNorm2d bn1;
  torch::nn::Conv2d conv2;
  torch::nn::BatchNorm2d bn2;
  torch::nn::Conv2d conv3;
  torch::nn::BatchNorm2d bn3;
  torch::nn::Sequential downsample;
};

}  // namespace resnet

/// Images `[N, 3, H, W]` to logits `[N, classes]`.
template <typename Block>
struct ResNetImpl : torch::nn::Module {
  explicit ResNetImpl(const std::vector<std::int64_t>& blocks, std::int64_t classes = 1000)
      : conv1(register_module(
            "conv1", torch::nn::Conv2d(
                         torch::nn::Conv2dOptions(3, 64, 7).stride(2).padding(3).bias(false)))),
        bn1(register_module("bn1", torch::nn::BatchNorm2d(64))) {
    std::int64_t in = 64;
    for (std::size_t i = 0; i < blocks.size(); i++) {
      const std::int64_t width = std::int64_t{64} << i;
      torch::nn::Sequential stage;
      for (std::int64_t k = 0; k < blocks[i]; k++) {
        stage->push_back(std::make_shared<Block>(in, width, k == 0 && i > 0 ? 2 : 1));
        in = width * Block::kExpansion;
      }
      layers.push_back(register_module("layer" + std::to_string(i + 1), stage));
    }
    fc = register_module("fc", torch::nn::Linear(in, classes));
    for (auto& m : modules(/*include_self=*/false)) {
      if (auto* c = m->template as<torch::nn::Conv2d>()) {
        torch::nn::init::kaiming_normal_(c->weight, 0, torch::kFanOut, torch::kReLU);
      }
    }
  }
  torch::Tensor forward(const torch::Tensor& images) {
    auto x = bn1(conv1(images)).relu_();
    x = torch::max_pool2d(x, 3, 2, 1);
    for (auto& layer : layers) x = layer->forward(x);
    return fc(torch::adaptive_avg_pool2d(x, {1, 1}).flatten(1));
  }
  torch::nn::Conv2d conv1;
  torch::nn::BatchNorm2d bn1;
  std::vector<torch::nn::Sequential> layers;
  torch::nn::Linear fc = nullptr;
};

inline auto resnet18() {
  return std::make_shared<ResNetImpl<resnet::BasicBlock>>(std::vector<std::int64_t>{2, 2, 2, 2});
}
inline auto resnet34() {
  return std::make_shared<ResNetImpl<resnet::BasicBlock>>(std::vector<std::int64_t>{3, 4, 6, 3});
}
inline auto resnet50() {
  return std::make_shared<ResNetImpl<resnet::Bottleneck>>(std::vector<std::int64_t>{3, 4, 6, 3});
}

}  // namespace models

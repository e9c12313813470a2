// MobileNetV2 (Sandler et al. 2018) with the names of torchvision's state dict.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace models {
namespace mobilenet {

/// Convolution, batch norm and ReLU6, named 0, 1 and 2. A Sequential goes into another one only
/// with a forward of its own.
struct BlockImpl : torch::nn::SequentialImpl {
  BlockImpl(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride,
            std::int64_t groups) {
    push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kernel)
                                    .stride(stride)
                                    .padding((kernel - 1) / 2)
                                    .groups(groups)
                                    .bias(false)));
    push_back(torch::nn::BatchNorm2d(out));
    push_back(torch::nn::ReLU6(true));
  }
  torch::Tensor forward(const torch::Tensor& x) { return SequentialImpl::forward(x); }
};
TORCH_MODULE(Block);

/// Widened by a 1x1 convolution, filtered channel by channel, narrowed by another 1x1 one.
struct InvertedResidual : torch::nn::Module {
  InvertedResidual(std::int64_t in, std::int64_t out, std::int64_t stride, std::int64_t expand)
      : skip(stride == 1 && in == out) {
    const std::int64_t hidden = in * expand;
    if (expand != 1) conv->push_back(Block(in, hidden, 1, 1, 1));
    conv->push_back(Block(hidden, hidden, 3, stride, hidden));
    conv->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(hidden, out, 1).bias(false)));
    conv->push_back(torch::nn::BatchNorm2d(out));
    register_module("conv", conv);
  }
  torch::Tensor forward(const torch::Tensor& x) {
    const auto y = conv->forward(x);
    return skip ? x + y : y;
  }
  bool skip;
  torch::nn::Sequential conv;
};

}  // namespace mobilenet

/// Images `[N, 3, H, W]` to logits `[N, classes]`.
struct MobileNetV2Impl : torch::nn::Module {
  explicit MobileNetV2Impl(std::int64_t classes = 1000) {
    // Widening, channels, blocks, stride of the first block.
    static constexpr std::int64_t kStages[][4] = {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2},
                                                  {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2},
                                                  {6, 320, 1, 1}};
    features->push_back(mobilenet::Block(3, 32, 3, 2, 1));
    std::int64_t in = 32;
    for (const auto& [expand, out, blocks, stride] : kStages) {
      for (std::int64_t i = 0; i < blocks; i++) {
        features->push_back(
            std::make_shared<mobilenet::InvertedResidual>(in, out, i == 0 ? stride : 1, expand));
        in = out;
      }
    }
    features->push_back(mobilenet::Block(in, 1280, 1, 1, 1));
    register_module("features", features);
    classifier->push_back(torch::nn::Dropout(0.2));
    classifier->push_back(torch::nn::Linear(1280, classes));
    register_module("classifier", classifier);
  }
  torch::Tensor forward(const torch::Tensor& images) {
    const auto x = torch::adaptive_avg_pool2d(features->forward(images), {1, 1});
    return classifier->forward(x.flatten(1));
  }
  torch::nn::Sequential features, classifier;
};
TORCH_MODULE(MobileNetV2);

}  // namespace models

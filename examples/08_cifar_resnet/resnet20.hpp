// ResNet-20 for images of 32x32 (He et al. 2015, section 4.2): 0.27 M parameters.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>

/// Two 3x3 convolutions; the shortcut halves the size by its stride and fills new channels with
/// zeros (the paper's option A), so that it has no parameters.
struct BlockImpl : torch::nn::Module {
  BlockImpl(std::int64_t in, std::int64_t out, std::int64_t stride_)
      : stride(stride_),
        extra(out - in),
        conv1(register_module("conv1", conv(in, out, stride_))),
        bn1(register_module("bn1", torch::nn::BatchNorm2d(out))),
        conv2(register_module("conv2", conv(out, out, 1))),
        bn2(register_module("bn2", torch::nn::BatchNorm2d(out))) {}

  torch::Tensor forward(const torch::Tensor& x) {
    using torch::indexing::Slice;
    auto y = bn2(conv2(bn1(conv1(x)).relu_()));
    if (stride == 1) return (y + x).relu_();
    const auto half = x.index({Slice(), Slice(), Slice(0, torch::indexing::None, stride),
                               Slice(0, torch::indexing::None, stride)});
    const auto wide = torch::nn::functional::pad(
        half, torch::nn::functional::PadFuncOptions({0, 0, 0, 0, 0, extra}));
    return (y + wide).relu_();
  }

  static torch::nn::Conv2d conv(std::int64_t in, std::int64_t out, std::int64_t stride) {
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(false));
  }

  std::int64_t stride, extra;
  torch::nn::Conv2d conv1;
  torch::nn::BatchNorm2d bn1;
  torch::nn::Conv2d conv2;
  torch::nn::BatchNorm2d bn2;
};
TORCH_MODULE(Block);

/// Images `[N, 3, 32, 32]` to logits `[N, 10]`.
struct ResNet20Impl : torch::nn::Module {
  ResNet20Impl()
      : conv1(register_module("conv1", BlockImpl::conv(3, 16, 1))),
        bn1(register_module("bn1", torch::nn::BatchNorm2d(16))) {
    std::int64_t in = 16;
    for (std::int64_t width = 16; width <= 64; width *= 2) {
      for (int i = 0; i < 3; i++) {
        blocks->push_back(Block(in, width, in == width ? 1 : 2));
        in = width;
      }
    }
    register_module("blocks", blocks);
    fc = register_module("fc", torch::nn::Linear(64, 10));
    for (auto& m : modules(/*include_self=*/false)) {
      if (auto* c = m->as<torch::nn::Conv2d>()) {
        torch::nn::init::kaiming_normal_(c->weight, 0, torch::kFanOut, torch::kReLU);
      }
    }
  }
  torch::Tensor forward(const torch::Tensor& images) {
    auto x = blocks->forward(bn1(conv1(images)).relu_());
    return fc(x.mean({2, 3}));
  }

  torch::nn::Conv2d conv1;
  torch::nn::BatchNorm2d bn1;
  torch::nn::Sequential blocks;
  torch::nn::Linear fc = nullptr;
};
TORCH_MODULE(ResNet20);

// VGG-11, 13, 16 and 19 (Simonyan & Zisserman 2014) with the names of torchvision's state dicts.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace models {

/// Images `[N, 3, H, W]` to logits `[N, classes]`. `stages` says how many convolutions stand before
/// each of the five poolings.
struct VggImpl : torch::nn::Module {
  explicit VggImpl(const std::vector<int>& stages, bool batch_norm = false,
                   std::int64_t classes = 1000) {
    std::int64_t in = 3, out = 64;
    for (const int convolutions : stages) {
      for (int i = 0; i < convolutions; i++) {
        features->push_back(torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1)));
        if (batch_norm) features->push_back(torch::nn::BatchNorm2d(out));
        features->push_back(torch::nn::ReLU(true));
        in = out;
      }
      features->push_back(torch::nn::MaxPool2d(torch::nn::MaxPool2dOptions(2).stride(2)));
      out = out < 512 ? 2 * out : out;
    }
    register_module("features", features);
    register_module("classifier", classifier);
    classifier->push_back(torch::nn::Linear(512 * 7 * 7, 4096));
    classifier->push_back(torch::nn::ReLU(true));
    classifier->push_back(torch::nn::Dropout());
    classifier->push_back(torch::nn::Linear(4096, 4096));
    classifier->push_back(torch::nn::ReLU(true));
    classifier->push_back(torch::nn::Dropout());
    classifier->push_back(torch::nn::Linear(4096, classes));
  }
  torch::Tensor forward(const torch::Tensor& images) {
    const auto x = torch::adaptive_avg_pool2d(features->forward(images), {7, 7});
    return classifier->forward(x.flatten(1));
  }
  torch::nn::Sequential features, classifier;
};
TORCH_MODULE(Vgg);

inline Vgg vgg11(bool batch_norm = false) {
  return Vgg(std::vector<int>{1, 1, 2, 2, 2}, batch_norm);
}
inline Vgg vgg13(bool batch_norm = false) {
  return Vgg(std::vector<int>{2, 2, 2, 2, 2}, batch_norm);
}
inline Vgg vgg16(bool batch_norm = false) {
  return Vgg(std::vector<int>{2, 2, 3, 3, 3}, batch_norm);
}
inline Vgg vgg19(bool batch_norm = false) {
  return Vgg(std::vector<int>{2, 2, 4, 4, 4}, batch_norm);
}

}  // namespace models

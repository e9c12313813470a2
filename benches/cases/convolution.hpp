// The convolutions of ResNet-50, batch 8, forward and with both gradients; and attention.
#pragma once

#include "../harness.hpp"

namespace bench {

struct ConvolutionShape {
  std::int64_t in, out, kernel, stride, size;
};

inline void add_convolution(Cases& all, const ConvolutionShape& s) {
  const auto text = [](std::int64_t n) { return std::to_string(n); };
  const std::string name = text(s.kernel) + "x" + text(s.kernel) + "_" + text(s.in) + "_" +
                           text(s.out) + "_" + text(s.size) + (s.stride > 1 ? "_s2" : "");
  const std::int64_t places = (s.size / s.stride) * (s.size / s.stride);
  const double flops = 2.0 * 8 * static_cast<double>(places * s.in * s.out * s.kernel * s.kernel);
  const auto inputs = [s](bool grad) {
    return std::make_pair(
        torch::randn({8, s.in, s.size, s.size}, torch::requires_grad(grad)),
        torch::randn({s.out, s.in, s.kernel, s.kernel}).mul_(0.05).requires_grad_(grad));
  };
  all.push_back(plain(
      "conv/" + name,
      [=] {
        const auto [x, w] = inputs(false);
        return [=, x = x, w = w] { torch::conv2d(x, w, {}, s.stride, s.kernel / 2); };
      },
      0, flops));
  all.push_back({"conv/" + name + "_backward",
                 [=] {
                   const auto [x, w] = inputs(true);
                   const auto y = torch::conv2d(x, w, {}, s.stride, s.kernel / 2);
                   const auto grad = torch::randn_like(y);
                   return Body([=, x = x, w = w] {
                     torch::conv2d(x, w, {}, s.stride, s.kernel / 2).backward(grad);
                     x.mutable_grad().reset();
                     w.mutable_grad().reset();
                   });
                 },
                 0, 3 * flops});
}

inline Cases convolution_cases() {
  Cases all;
  for (const ConvolutionShape& s : std::vector<ConvolutionShape>{{3, 64, 7, 2, 224},
                                                                 {64, 64, 1, 1, 56},
                                                                 {64, 64, 3, 1, 56},
                                                                 {64, 256, 1, 1, 56},
                                                                 {256, 128, 1, 1, 56},
                                                                 {128, 128, 3, 2, 56},
                                                                 {256, 512, 1, 2, 56},
                                                                 {128, 128, 3, 1, 28},
                                                                 {512, 128, 1, 1, 28},
                                                                 {256, 256, 3, 1, 14},
                                                                 {256, 1024, 1, 1, 14},
                                                                 {512, 512, 3, 1, 7},
                                                                 {2048, 512, 1, 1, 7}}) {
    add_convolution(all, s);
  }
  return all;
}

inline Cases attention_cases() {
  constexpr double kFlops = 2.0 * 4 * 8 * 512 * 512 * 64;  // half of the two products
  const auto inputs = [](bool grad) {
    return torch::randn({3, 4, 8, 512, 64}, torch::requires_grad(grad));
  };
  const auto attend = [](const Tensor& x) {
    return torch::scaled_dot_product_attention(x[0], x[1], x[2], {}, 0.0, true);
  };
  return {plain(
              "attention/causal",
              [=] {
                const auto x = inputs(false);
                return [=] { attend(x); };
              },
              0, kFlops),
          {"attention/causal_backward",
           [=] {
             const auto x = inputs(true);
             const auto grad = torch::randn({4, 8, 512, 64});
             return Body([=] {
               attend(x).backward(grad);
               x.mutable_grad().reset();
             });
           },
           0, 3.5 * kFlops}};
}

}  // namespace bench

// First values of parameters. Formulas: Glorot & Bengio 2010 (xavier), He et al. 2015 (kaiming),
// Saxe et al. 2013 (orthogonal).
#pragma once

#include <cmath>
#include <cstdint>
#include <tuple>
#include <utility>
#include <variant>

#include "../arg.hpp"
#include "../grad_mode.hpp"
#include "../operators.hpp"
#include "../tensor.hpp"

namespace tinytorch {
namespace nn {
namespace init {
inline namespace api {

using NonlinearityType =
    std::variant<enumtype::kLinear, enumtype::kConv1D, enumtype::kConv2D, enumtype::kConv3D,
                 enumtype::kConvTranspose1D, enumtype::kConvTranspose2D, enumtype::kConvTranspose3D,
                 enumtype::kSigmoid, enumtype::kTanh, enumtype::kReLU, enumtype::kLeakyReLU>;
using FanModeType = std::variant<enumtype::kFanIn, enumtype::kFanOut>;

/// The factor by which a nonlinearity shrinks the standard deviation.
inline double calculate_gain(NonlinearityType nonlinearity, double param = 0.01) {
  if (std::holds_alternative<enumtype::kTanh>(nonlinearity)) return 5.0 / 3.0;
  if (std::holds_alternative<enumtype::kReLU>(nonlinearity)) return std::sqrt(2.0);
  if (std::holds_alternative<enumtype::kLeakyReLU>(nonlinearity)) {
    return std::sqrt(2.0 / (1 + param * param));
  }
  return 1.0;
}

/// Inputs and outputs of one element of a weight `[out, in, ...]`.
inline std::tuple<std::int64_t, std::int64_t> _calculate_fan_in_and_fan_out(const Tensor& tensor) {
  TORCH_CHECK(tensor.dim() >= 2,
              "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
  const std::int64_t field =
      tensor.size(0) * tensor.size(1) == 0 ? 1 : tensor.numel() / (tensor.size(0) * tensor.size(1));
  return {tensor.size(1) * field, tensor.size(0) * field};
}

inline Tensor constant_(Tensor tensor, Scalar value) {
  NoGradGuard guard;
  return tensor.fill_(value);
}
inline Tensor ones_(Tensor tensor) {
  return constant_(std::move(tensor), 1);
}
inline Tensor zeros_(Tensor tensor) {
  return constant_(std::move(tensor), 0);
}
inline Tensor normal_(Tensor tensor, double mean = 0, double std = 1) {
  NoGradGuard guard;
  return tensor.normal_(mean, std);
}
inline Tensor uniform_(Tensor tensor, double low = 0, double high = 1) {
  NoGradGuard guard;
  return tensor.uniform_(low, high);
}

/// Ones on the diagonal of a matrix.
inline Tensor eye_(Tensor matrix) {
  NoGradGuard guard;
  TORCH_CHECK(matrix.dim() == 2, "Only tensors with 2 dimensions are supported");
  return matrix.copy_(eye(matrix.size(0), matrix.size(1), matrix.options()));
}

/// A convolution that passes its input on.
inline Tensor dirac_(Tensor tensor) {
  NoGradGuard guard;
  const std::int64_t n = tensor.dim();
  TORCH_CHECK(n >= 3 && n <= 5, "Only tensors with 3, 4, or 5 dimensions are supported");
  tensor.zero_();
  const std::int64_t channels = tensor.size(0) < tensor.size(1) ? tensor.size(0) : tensor.size(1);
  for (std::int64_t i = 0; i < channels; i++) {
    Tensor at = tensor.select(0, i).select(0, i);
    for (std::int64_t d = 2; d < n; d++) at = at.select(0, tensor.size(d) / 2);
    at.fill_(1);
  }
  return tensor;
}

inline Tensor xavier_uniform_(Tensor tensor, double gain = 1.0) {
  NoGradGuard guard;
  const auto [in, out] = _calculate_fan_in_and_fan_out(tensor);
  const double std = gain * std::sqrt(2.0 / static_cast<double>(in + out));
  const double a = std::sqrt(3.0) * std;
  return tensor.uniform_(-a, a);
}
inline Tensor xavier_normal_(Tensor tensor, double gain = 1.0) {
  NoGradGuard guard;
  const auto [in, out] = _calculate_fan_in_and_fan_out(tensor);
  return tensor.normal_(0, gain * std::sqrt(2.0 / static_cast<double>(in + out)));
}

namespace detail {
inline double kaiming_std(const Tensor& tensor, double a, FanModeType mode,
                          NonlinearityType nonlinearity) {
  const auto [in, out] = _calculate_fan_in_and_fan_out(tensor);
  const std::int64_t fan = std::holds_alternative<enumtype::kFanIn>(mode) ? in : out;
  return calculate_gain(nonlinearity, a) / std::sqrt(static_cast<double>(fan));
}
}  // namespace detail

inline Tensor kaiming_uniform_(Tensor tensor, double a = 0, FanModeType mode = kFanIn,
                               NonlinearityType nonlinearity = kLeakyReLU) {
  NoGradGuard guard;
  if (tensor.numel() == 0) return tensor;
  const double bound = std::sqrt(3.0) * detail::kaiming_std(tensor, a, mode, nonlinearity);
  return tensor.uniform_(-bound, bound);
}
inline Tensor kaiming_normal_(Tensor tensor, double a = 0, FanModeType mode = kFanIn,
                              NonlinearityType nonlinearity = kLeakyReLU) {
  NoGradGuard guard;
  if (tensor.numel() == 0) return tensor;
  return tensor.normal_(0, detail::kaiming_std(tensor, a, mode, nonlinearity));
}

}  // namespace api
}  // namespace init
}  // namespace nn
}  // namespace tinytorch

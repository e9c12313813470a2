// nn::functional: activations.
#pragma once

#include <cstdint>
#include <optional>
#include <tuple>

#include "../../tensor.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

using ELUFuncOptions = ELUOptions;
using SELUFuncOptions = SELUOptions;
using CELUFuncOptions = CELUOptions;
using GELUFuncOptions = GELUOptions;
using GLUFuncOptions = GLUOptions;
using HardshrinkFuncOptions = HardshrinkOptions;
using HardtanhFuncOptions = HardtanhOptions;
using LeakyReLUFuncOptions = LeakyReLUOptions;
using ReLUFuncOptions = ReLUOptions;
using ReLU6FuncOptions = ReLU6Options;
using SoftplusFuncOptions = SoftplusOptions;
using SoftshrinkFuncOptions = SoftshrinkOptions;
using ThresholdFuncOptions = ThresholdOptions;

struct SoftmaxFuncOptions {
  SoftmaxFuncOptions(std::int64_t dim) : dim_(dim) {}
  TORCH_ARG(std::int64_t, dim);
  TORCH_ARG(std::optional<ScalarType>, dtype) = std::nullopt;
};
using SoftminFuncOptions = SoftmaxFuncOptions;
using LogSoftmaxFuncOptions = SoftmaxFuncOptions;

struct RReLUFuncOptions {
  TORCH_ARG(double, lower) = 1.0 / 8.0;
  TORCH_ARG(double, upper) = 1.0 / 3.0;
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(bool, inplace) = false;
};

struct GumbelSoftmaxFuncOptions {
  TORCH_ARG(double, tau) = 1.0;
  TORCH_ARG(bool, hard) = false;
  TORCH_ARG(int, dim) = -1;
};

inline Tensor relu(Tensor input, const ReLUFuncOptions& options = {}) {
  return options.inplace() ? input.relu_() : input.relu();
}
inline Tensor relu6(Tensor input, const ReLU6FuncOptions& options = {}) {
  return options.inplace() ? input.hardtanh_(0, 6) : input.hardtanh(0, 6);
}
inline Tensor leaky_relu(Tensor input, const LeakyReLUFuncOptions& options = {}) {
  return options.inplace() ? input.leaky_relu_(options.negative_slope())
                           : input.leaky_relu(options.negative_slope());
}
inline Tensor prelu(const Tensor& input, const Tensor& weight) {
  return input.prelu(weight);
}
inline Tensor rrelu(Tensor input, const RReLUFuncOptions& options = {}) {
  return options.inplace()
             ? tinytorch::rrelu_(input, options.lower(), options.upper(), options.training())
             : tinytorch::rrelu(input, options.lower(), options.upper(), options.training());
}
inline Tensor elu(Tensor input, const ELUFuncOptions& options = {}) {
  return options.inplace() ? input.elu_(options.alpha()) : input.elu(options.alpha());
}
inline Tensor selu(Tensor input, const SELUFuncOptions& options = {}) {
  return options.inplace() ? tinytorch::selu_(input) : tinytorch::selu(input);
}
inline Tensor celu(Tensor input, const CELUFuncOptions& options = {}) {
  return options.inplace() ? tinytorch::celu_(input, options.alpha())
                           : tinytorch::celu(input, options.alpha());
}
inline Tensor threshold(Tensor input, const ThresholdFuncOptions& options) {
  return options.inplace() ? tinytorch::threshold_(input, options.threshold(), options.value())
                           : tinytorch::threshold(input, options.threshold(), options.value());
}
inline Tensor hardtanh(Tensor input, const HardtanhFuncOptions& options = {}) {
  return options.inplace() ? input.hardtanh_(options.min_val(), options.max_val())
                           : input.hardtanh(options.min_val(), options.max_val());
}
inline Tensor hardshrink(const Tensor& input, const HardshrinkFuncOptions& options = {}) {
  return input.hardshrink(options.lambda());
}
inline Tensor softshrink(const Tensor& input, const SoftshrinkFuncOptions& options = {}) {
  return input.softshrink(options.lambda());
}
inline Tensor softplus(const Tensor& input, const SoftplusFuncOptions& options = {}) {
  return input.softplus(options.beta(), options.threshold());
}
inline Tensor gelu(const Tensor& input, const GELUFuncOptions& options = {}) {
  return input.gelu(options.approximate());
}
inline Tensor glu(const Tensor& input, const GLUFuncOptions& options = {}) {
  return input.glu(options.dim());
}
inline Tensor silu(const Tensor& input) {
  return input.silu();
}
inline Tensor mish(const Tensor& input) {
  return tinytorch::mish(input);
}
inline Tensor tanh(const Tensor& input) {
  return input.tanh();
}
inline Tensor sigmoid(const Tensor& input) {
  return input.sigmoid();
}
inline Tensor logsigmoid(const Tensor& input) {
  return input.log_sigmoid();
}
inline Tensor softsign(const Tensor& input) {
  return input / (input.abs() + 1);
}
inline Tensor tanhshrink(const Tensor& input) {
  return input - input.tanh();
}
inline Tensor softmax(const Tensor& input, const SoftmaxFuncOptions& options) {
  return input.softmax(options.dim(), options.dtype());
}
inline Tensor softmin(const Tensor& input, const SoftminFuncOptions& options) {
  return input.neg().softmax(options.dim(), options.dtype());
}
inline Tensor log_softmax(const Tensor& input, const LogSoftmaxFuncOptions& options) {
  return input.log_softmax(options.dim(), options.dtype());
}

/// A draw from each line of logits, almost one-hot, through which gradients pass; with `hard`,
/// the result is one-hot and the gradient that of the soft one (Jang et al. 2016).
inline Tensor gumbel_softmax(const Tensor& logits, const GumbelSoftmaxFuncOptions& options = {}) {
  const Tensor noise = -tinytorch::empty_like(logits).exponential_().log();
  const Tensor soft = ((logits + noise) / options.tau()).softmax(options.dim());
  if (!options.hard()) return soft;
  const Tensor chosen = std::get<1>(soft.max(options.dim(), /*keepdim=*/true));
  const Tensor hard = tinytorch::zeros_like(logits).scatter_(options.dim(), chosen, 1.0);
  return hard - soft.detach() + soft;
}

namespace detail {
inline Tensor rrelu(const Tensor& input, const RReLUOptions& o, bool training) {
  return functional::rrelu(
      input,
      RReLUFuncOptions().lower(o.lower()).upper(o.upper()).training(training).inplace(o.inplace()));
}
inline Tensor softmax2d(const Tensor& input) {
  TORCH_CHECK(input.dim() == 4 || input.dim() == 3,
              "Softmax2d: expected input to be 3D or 4D, got ", input.dim(), "D instead");
  return input.softmax(-3);
}
}  // namespace detail

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

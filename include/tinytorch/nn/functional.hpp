// nn::functional: layers as functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "../operators.hpp"
#include "options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

using L1LossFuncOptions = L1LossOptions;
using MSELossFuncOptions = MSELossOptions;
using BinaryCrossEntropyFuncOptions = BCELossOptions;
using BinaryCrossEntropyWithLogitsFuncOptions = BCEWithLogitsLossOptions;
using NLLLossFuncOptions = NLLLossOptions;
using CrossEntropyFuncOptions = CrossEntropyLossOptions;
using SmoothL1LossFuncOptions = SmoothL1LossOptions;
using HuberLossFuncOptions = HuberLossOptions;
using KLDivFuncOptions = KLDivLossOptions;
using ReLUFuncOptions = ReLUOptions;
using ReLU6FuncOptions = ReLU6Options;
using LeakyReLUFuncOptions = LeakyReLUOptions;
using ELUFuncOptions = ELUOptions;
using HardtanhFuncOptions = HardtanhOptions;
using SoftplusFuncOptions = SoftplusOptions;
using GELUFuncOptions = GELUOptions;
using MaxPool1dFuncOptions = MaxPool1dOptions;
using MaxPool2dFuncOptions = MaxPool2dOptions;
using AvgPool2dFuncOptions = AvgPool2dOptions;
using AdaptiveAvgPool2dFuncOptions = AdaptiveAvgPool2dOptions;
using AdaptiveMaxPool2dFuncOptions = AdaptiveMaxPool2dOptions;

struct SoftmaxFuncOptions {
  SoftmaxFuncOptions(std::int64_t dim) : dim_(dim) {}
  TORCH_ARG(std::int64_t, dim);
  TORCH_ARG(std::optional<ScalarType>, dtype) = std::nullopt;
};
using LogSoftmaxFuncOptions = SoftmaxFuncOptions;

struct DropoutFuncOptions {
  TORCH_ARG(double, p) = 0.5;
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(bool, inplace) = false;
};
using Dropout2dFuncOptions = DropoutFuncOptions;

struct BatchNormFuncOptions {
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(std::optional<double>, momentum) = 0.1;
  TORCH_ARG(double, eps) = 1e-5;
};

struct LayerNormFuncOptions {
  LayerNormFuncOptions(std::vector<std::int64_t> normalized_shape)
      : normalized_shape_(std::move(normalized_shape)) {}
  TORCH_ARG(std::vector<std::int64_t>, normalized_shape);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(double, eps) = 1e-5;
};

struct GroupNormFuncOptions {
  GroupNormFuncOptions(std::int64_t num_groups) : num_groups_(num_groups) {}
  TORCH_ARG(std::int64_t, num_groups);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(double, eps) = 1e-5;
};

struct EmbeddingFuncOptions {
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(bool, sparse) = false;
};

struct PadFuncOptions {
  using mode_t = std::variant<enumtype::kConstant, enumtype::kReflect, enumtype::kReplicate,
                              enumtype::kCircular>;
  PadFuncOptions(std::vector<std::int64_t> pad) : pad_(std::move(pad)) {}
  TORCH_ARG(std::vector<std::int64_t>, pad);
  TORCH_ARG(mode_t, mode) = kConstant;
  TORCH_ARG(double, value) = 0;
};

struct NormalizeFuncOptions {
  TORCH_ARG(double, p) = 2.0;
  TORCH_ARG(std::int64_t, dim) = 1;
  TORCH_ARG(double, eps) = 1e-12;
};

template <std::size_t D>
struct ConvFuncOptions {
  using padding_t = typename ConvOptions<D>::padding_t;
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(ExpandingArray<D>, stride) = 1;
  TORCH_ARG(padding_t, padding) = ExpandingArray<D>(0);
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
  TORCH_ARG(std::int64_t, groups) = 1;

 public:
  auto padding(int v) -> decltype(*this) { return padding(padding_t(ExpandingArray<D>(v))); }
};
using Conv1dFuncOptions = ConvFuncOptions<1>;
using Conv2dFuncOptions = ConvFuncOptions<2>;

struct ConvTranspose2dFuncOptions {
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(ExpandingArray<2>, stride) = 1;
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  TORCH_ARG(ExpandingArray<2>, output_padding) = 0;
  TORCH_ARG(std::int64_t, groups) = 1;
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
};

// Activations.
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
inline Tensor elu(Tensor input, const ELUFuncOptions& options = {}) {
  return options.inplace() ? input.elu_(options.alpha()) : input.elu(options.alpha());
}
inline Tensor hardtanh(Tensor input, const HardtanhFuncOptions& options = {}) {
  return options.inplace() ? input.hardtanh_(options.min_val(), options.max_val())
                           : input.hardtanh(options.min_val(), options.max_val());
}
inline Tensor softplus(const Tensor& input, const SoftplusFuncOptions& options = {}) {
  return input.softplus(options.beta(), options.threshold());
}
inline Tensor gelu(const Tensor& input, const GELUFuncOptions& options = {}) {
  return input.gelu(options.approximate());
}
inline Tensor silu(const Tensor& input) {
  return input.silu();
}
inline Tensor tanh(const Tensor& input) {
  return input.tanh();
}
inline Tensor sigmoid(const Tensor& input) {
  return input.sigmoid();
}
inline Tensor softmax(const Tensor& input, const SoftmaxFuncOptions& options) {
  return input.softmax(options.dim(), options.dtype());
}
inline Tensor log_softmax(const Tensor& input, const LogSoftmaxFuncOptions& options) {
  return input.log_softmax(options.dim(), options.dtype());
}
inline Tensor softmin(const Tensor& input, const SoftmaxFuncOptions& options) {
  return input.neg().softmax(options.dim(), options.dtype());
}
inline Tensor softsign(const Tensor& input) {
  return input / (input.abs() + 1);
}
inline Tensor tanhshrink(const Tensor& input) {
  return input - input.tanh();
}

// Linear and sparse.
inline Tensor linear(const Tensor& input, const Tensor& weight, const Tensor& bias = {}) {
  return tinytorch::linear(input, weight, nn::detail::optional_tensor(bias));
}
inline Tensor one_hot(const Tensor& tensor, std::int64_t num_classes = -1) {
  return tensor.one_hot(num_classes);
}
inline Tensor embedding(const Tensor& input, const Tensor& weight,
                        const EmbeddingFuncOptions& options = {}) {
  std::int64_t padding = options.padding_idx().value_or(-1);
  if (options.padding_idx() && padding < 0) padding += weight.size(0);
  return tinytorch::embedding(weight, input, padding, options.scale_grad_by_freq(),
                              options.sparse());
}

// Convolution.
namespace detail {
template <typename Call, typename Padding>
Tensor with_padding(const Padding& padding, const Call& call) {
  if (std::holds_alternative<enumtype::kValid>(padding)) return call(std::string_view("valid"));
  if (std::holds_alternative<enumtype::kSame>(padding)) return call(std::string_view("same"));
  return call(IntArrayRef(*std::get<0>(padding)));
}
}  // namespace detail

inline Tensor conv1d(const Tensor& input, const Tensor& weight,
                     const Conv1dFuncOptions& options = {}) {
  return detail::with_padding(options.padding(), [&](auto padding) {
    return tinytorch::conv1d(input, weight, nn::detail::optional_tensor(options.bias()),
                             options.stride(), padding, options.dilation(), options.groups());
  });
}
inline Tensor conv2d(const Tensor& input, const Tensor& weight,
                     const Conv2dFuncOptions& options = {}) {
  return detail::with_padding(options.padding(), [&](auto padding) {
    return tinytorch::conv2d(input, weight, nn::detail::optional_tensor(options.bias()),
                             options.stride(), padding, options.dilation(), options.groups());
  });
}
inline Tensor conv_transpose2d(const Tensor& input, const Tensor& weight,
                               const ConvTranspose2dFuncOptions& options = {}) {
  return tinytorch::conv_transpose2d(input, weight, nn::detail::optional_tensor(options.bias()),
                                     options.stride(), options.padding(), options.output_padding(),
                                     options.groups(), options.dilation());
}

// Pooling.
inline Tensor max_pool1d(const Tensor& input, const MaxPool1dFuncOptions& options) {
  return tinytorch::max_pool1d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.dilation(), options.ceil_mode());
}
inline Tensor max_pool2d(const Tensor& input, const MaxPool2dFuncOptions& options) {
  return tinytorch::max_pool2d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.dilation(), options.ceil_mode());
}
inline std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& input,
                                                          const MaxPool2dFuncOptions& options) {
  return tinytorch::max_pool2d_with_indices(input, options.kernel_size(), options.stride(),
                                            options.padding(), options.dilation(),
                                            options.ceil_mode());
}
inline Tensor avg_pool2d(const Tensor& input, const AvgPool2dFuncOptions& options) {
  return tinytorch::avg_pool2d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.ceil_mode(), options.count_include_pad(),
                               options.divisor_override());
}
namespace detail {
/// Output sizes, those that are missing as the input's.
template <std::size_t D>
std::vector<std::int64_t> output_size(const ExpandingArrayWithOptionalElem<D>& sizes,
                                      const Tensor& input) {
  std::vector<std::int64_t> out;
  for (std::size_t i = 0; i < D; i++) {
    out.push_back((*sizes)[i].value_or(
        input.size(static_cast<std::int64_t>(i) - static_cast<std::int64_t>(D))));
  }
  return out;
}
}  // namespace detail
inline Tensor adaptive_avg_pool2d(const Tensor& input,
                                  const AdaptiveAvgPool2dFuncOptions& options) {
  return tinytorch::adaptive_avg_pool2d(input, detail::output_size(options.output_size(), input));
}
inline Tensor adaptive_max_pool2d(const Tensor& input,
                                  const AdaptiveMaxPool2dFuncOptions& options) {
  return std::get<0>(
      tinytorch::adaptive_max_pool2d(input, detail::output_size(options.output_size(), input)));
}

// Dropout and normalisation.
inline Tensor dropout(Tensor input, const DropoutFuncOptions& options = {}) {
  TORCH_CHECK(options.p() >= 0 && options.p() <= 1,
              "dropout probability has to be between 0 and 1, but got ", options.p());
  if (options.inplace()) return input.dropout_(options.p(), options.training());
  return tinytorch::dropout(input, options.p(), options.training());
}
/// Drops whole channels of `[N, C, ...]`.
inline Tensor dropout2d(Tensor input, const Dropout2dFuncOptions& options = {}) {
  TORCH_CHECK(options.p() >= 0 && options.p() <= 1,
              "dropout probability has to be between 0 and 1, but got ", options.p());
  if (!options.training() || options.p() == 0) return input;
  std::vector<std::int64_t> shape = input.sizes().vec();
  for (std::size_t i = 2; i < shape.size(); i++) shape[i] = 1;
  const Tensor mask = tinytorch::dropout(ones(shape, input.options()), options.p(), true);
  return options.inplace() ? input.mul_(mask) : input.mul(mask);
}
inline Tensor batch_norm(const Tensor& input, const Tensor& running_mean, const Tensor& running_var,
                         const BatchNormFuncOptions& options = {}) {
  using nn::detail::optional_tensor;
  TORCH_CHECK(!options.training() || input.numel() != input.size(1),
              "Expected more than 1 value per channel when training, got input size ",
              input.sizes());
  return tinytorch::batch_norm(input, optional_tensor(options.weight()),
                               optional_tensor(options.bias()), optional_tensor(running_mean),
                               optional_tensor(running_var), options.training(),
                               options.momentum().value_or(0.0), options.eps(), false);
}
inline Tensor layer_norm(const Tensor& input, const LayerNormFuncOptions& options) {
  return tinytorch::layer_norm(input, options.normalized_shape(),
                               nn::detail::optional_tensor(options.weight()),
                               nn::detail::optional_tensor(options.bias()), options.eps());
}
inline Tensor group_norm(const Tensor& input, const GroupNormFuncOptions& options) {
  return tinytorch::group_norm(input, options.num_groups(),
                               nn::detail::optional_tensor(options.weight()),
                               nn::detail::optional_tensor(options.bias()), options.eps());
}
inline Tensor normalize(const Tensor& input, const NormalizeFuncOptions& options = {}) {
  const Tensor norm = input.norm(options.p(), options.dim(), true);
  return input / norm.clamp_min(options.eps()).expand_as(input);
}
namespace detail {
/// Where the elements of a padded dimension come from, for the modes other than constant.
template <typename Mode>
Tensor padded_index(const Mode& mode, std::int64_t size, std::int64_t before, std::int64_t after) {
  std::vector<std::int64_t> from;
  for (std::int64_t i = -before; i < size + after; i++) {
    std::int64_t at = i;
    if (std::holds_alternative<enumtype::kReflect>(mode)) {
      at = i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i;
    } else if (std::holds_alternative<enumtype::kReplicate>(mode)) {
      at = i < 0 ? 0 : i >= size ? size - 1 : i;
    } else {
      at = (i + size) % size;
    }
    TORCH_CHECK(at >= 0 && at < size,
                "Padding size should be less than the corresponding input "
                "dimension, but got: padding (",
                before, ", ", after, ") for a dimension of size ", size);
    from.push_back(at);
  }
  return Tensor::from_data(from.data(), kLong, static_cast<std::int64_t>(from.size()));
}
}  // namespace detail

/// Widens dimensions, the last one first: `pad` has two numbers for each.
inline Tensor pad(const Tensor& input, const PadFuncOptions& options) {
  const auto& pad = options.pad();
  const auto n = static_cast<std::int64_t>(pad.size()) / 2;
  TORCH_CHECK(pad.size() % 2 == 0, "Padding length must be divisible by 2");
  TORCH_CHECK(n <= input.dim(),
              "Padding length should be less than or equal to two times the "
              "input dimension but got padding length ",
              pad.size(), " and input of dimension ", input.dim());
  Tensor out = input;
  for (std::int64_t i = 0; i < n; i++) {
    const std::int64_t dim = input.dim() - 1 - i, size = out.size(dim);
    const std::int64_t before = pad[static_cast<std::size_t>(2 * i)];
    const std::int64_t after = pad[static_cast<std::size_t>(2 * i + 1)];
    if (before == 0 && after == 0) continue;
    if (!std::holds_alternative<enumtype::kConstant>(options.mode())) {
      out = out.index_select(
          dim, detail::padded_index(options.mode(), size, before, after).to(out.device()));
      continue;
    }
    // A negative number cuts.
    const std::int64_t from = before < 0 ? -before : 0;
    const std::int64_t kept = size - from - (after < 0 ? -after : 0);
    const Tensor inner = out.narrow(dim, from, kept);
    std::vector<Tensor> parts;
    std::vector<std::int64_t> shape = inner.sizes().vec();
    const auto border = [&](std::int64_t width) {
      if (width <= 0) return;
      shape[static_cast<std::size_t>(dim)] = width;
      parts.push_back(full(shape, options.value(), input.options()));
    };
    border(before);
    parts.push_back(inner);
    border(after);
    out = cat(parts, dim);
  }
  return out;
}

// Losses.
inline Tensor l1_loss(const Tensor& input, const Tensor& target,
                      const L1LossFuncOptions& options = {}) {
  return input.l1_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor mse_loss(const Tensor& input, const Tensor& target,
                       const MSELossFuncOptions& options = {}) {
  return input.mse_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor binary_cross_entropy(const Tensor& input, const Tensor& target,
                                   const BinaryCrossEntropyFuncOptions& options = {}) {
  return input.binary_cross_entropy(target, nn::detail::optional_tensor(options.weight()),
                                    nn::detail::reduction_code(options.reduction()));
}
inline Tensor binary_cross_entropy_with_logits(
    const Tensor& input, const Tensor& target,
    const BinaryCrossEntropyWithLogitsFuncOptions& options = {}) {
  TORCH_CHECK(target.sizes() == input.sizes(), "Target size (", target.sizes(),
              ") must be the same as input size (", input.sizes(), ")");
  return input.binary_cross_entropy_with_logits(target,
                                                nn::detail::optional_tensor(options.weight()),
                                                nn::detail::optional_tensor(options.pos_weight()),
                                                nn::detail::reduction_code(options.reduction()));
}
inline Tensor nll_loss(const Tensor& input, const Tensor& target,
                       const NLLLossFuncOptions& options = {}) {
  return input.nll_loss(target, nn::detail::optional_tensor(options.weight()),
                        nn::detail::reduction_code(options.reduction()), options.ignore_index());
}
inline Tensor cross_entropy(const Tensor& input, const Tensor& target,
                            const CrossEntropyFuncOptions& options = {}) {
  return input.cross_entropy_loss(target, nn::detail::optional_tensor(options.weight()),
                                  nn::detail::reduction_code(options.reduction()),
                                  options.ignore_index(), options.label_smoothing());
}
inline Tensor smooth_l1_loss(const Tensor& input, const Tensor& target,
                             const SmoothL1LossFuncOptions& options = {}) {
  return input.smooth_l1_loss(target, nn::detail::reduction_code(options.reduction()),
                              options.beta().value_or(1.0));
}
inline Tensor smooth_l1_loss(const Tensor& input, const Tensor& target,
                             const SmoothL1LossFuncOptions& options, double beta) {
  return input.smooth_l1_loss(target, nn::detail::reduction_code(options.reduction()), beta);
}
inline Tensor huber_loss(const Tensor& input, const Tensor& target,
                         const HuberLossFuncOptions& options = {}) {
  return input.huber_loss(target, nn::detail::reduction_code(options.reduction()), options.delta());
}
inline Tensor kl_div(const Tensor& input, const Tensor& target,
                     const KLDivFuncOptions& options = {}) {
  if (std::holds_alternative<enumtype::kBatchMean>(options.reduction())) {
    const Tensor sum = input.kl_div(target, 2, options.log_target());
    return input.dim() == 0 ? sum : sum / input.size(0);
  }
  return input.kl_div(target, nn::detail::reduction_code(options.reduction()),
                      options.log_target());
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

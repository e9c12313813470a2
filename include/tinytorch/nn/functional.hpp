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
using LeakyReLUFuncOptions = LeakyReLUOptions;
using ELUFuncOptions = ELUOptions;
using HardtanhFuncOptions = HardtanhOptions;
using SoftplusFuncOptions = SoftplusOptions;
using GELUFuncOptions = GELUOptions;
using MaxPool1dFuncOptions = MaxPool1dOptions;
using MaxPool2dFuncOptions = MaxPool2dOptions;
using MaxPool3dFuncOptions = MaxPool3dOptions;
using AvgPool1dFuncOptions = AvgPool1dOptions;
using AvgPool2dFuncOptions = AvgPool2dOptions;
using AvgPool3dFuncOptions = AvgPool3dOptions;
using AdaptiveAvgPool1dFuncOptions = AdaptiveAvgPool1dOptions;
using AdaptiveAvgPool2dFuncOptions = AdaptiveAvgPool2dOptions;
using AdaptiveAvgPool3dFuncOptions = AdaptiveAvgPool3dOptions;
using AdaptiveMaxPool1dFuncOptions = AdaptiveMaxPool1dOptions;
using AdaptiveMaxPool2dFuncOptions = AdaptiveMaxPool2dOptions;
using AdaptiveMaxPool3dFuncOptions = AdaptiveMaxPool3dOptions;

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
using Dropout3dFuncOptions = DropoutFuncOptions;

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
  using padding_t = nn::detail::Padding<D>;
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
using Conv3dFuncOptions = ConvFuncOptions<3>;

template <std::size_t D>
struct ConvTransposeFuncOptions {
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(ExpandingArray<D>, stride) = 1;
  TORCH_ARG(ExpandingArray<D>, padding) = 0;
  TORCH_ARG(ExpandingArray<D>, output_padding) = 0;
  TORCH_ARG(std::int64_t, groups) = 1;
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
};
using ConvTranspose1dFuncOptions = ConvTransposeFuncOptions<1>;
using ConvTranspose2dFuncOptions = ConvTransposeFuncOptions<2>;
using ConvTranspose3dFuncOptions = ConvTransposeFuncOptions<3>;

// Activations.
inline Tensor relu(Tensor input, const ReLUFuncOptions& options = {}) {
  return options.inplace() ? input.relu_() : input.relu();
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
inline Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight,
                       const Tensor& bias = {}) {
  return tinytorch::bilinear(input1, input2, weight, nn::detail::optional_tensor(bias));
}
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

#define TINYTORCH_CONV_(D)                                                                     \
  inline Tensor conv##D##d(const Tensor& input, const Tensor& weight,                          \
                           const Conv##D##dFuncOptions& options = {}) {                        \
    return detail::with_padding(options.padding(), [&](auto padding) {                         \
      return tinytorch::conv##D##d(input, weight, nn::detail::optional_tensor(options.bias()), \
                                   options.stride(), padding, options.dilation(),              \
                                   options.groups());                                          \
    });                                                                                        \
  }                                                                                            \
  inline Tensor conv_transpose##D##d(const Tensor& input, const Tensor& weight,                \
                                     const ConvTranspose##D##dFuncOptions& options = {}) {     \
    return tinytorch::conv_transpose##D##d(                                                    \
        input, weight, nn::detail::optional_tensor(options.bias()), options.stride(),          \
        options.padding(), options.output_padding(), options.groups(), options.dilation());    \
  }
TINYTORCH_CONV_(1)
TINYTORCH_CONV_(2)
TINYTORCH_CONV_(3)
#undef TINYTORCH_CONV_

// Pooling.
inline Tensor max_pool1d(const Tensor& input, const MaxPool1dFuncOptions& options) {
  return tinytorch::max_pool1d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.dilation(), options.ceil_mode());
}
inline Tensor max_pool2d(const Tensor& input, const MaxPool2dFuncOptions& options) {
  return tinytorch::max_pool2d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.dilation(), options.ceil_mode());
}
inline Tensor max_pool3d(const Tensor& input, const MaxPool3dFuncOptions& options) {
  return tinytorch::max_pool3d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.dilation(), options.ceil_mode());
}
inline std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& input,
                                                          const MaxPool2dFuncOptions& options) {
  return tinytorch::max_pool2d_with_indices(input, options.kernel_size(), options.stride(),
                                            options.padding(), options.dilation(),
                                            options.ceil_mode());
}
inline Tensor avg_pool1d(const Tensor& input, const AvgPool1dFuncOptions& options) {
  return tinytorch::avg_pool1d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.ceil_mode(), options.count_include_pad());
}
inline Tensor avg_pool3d(const Tensor& input, const AvgPool3dFuncOptions& options) {
  return tinytorch::avg_pool3d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.ceil_mode(), options.count_include_pad(),
                               options.divisor_override());
}
inline Tensor avg_pool2d(const Tensor& input, const AvgPool2dFuncOptions& options) {
  return tinytorch::avg_pool2d(input, options.kernel_size(), options.stride(), options.padding(),
                               options.ceil_mode(), options.count_include_pad(),
                               options.divisor_override());
}
namespace detail {
inline std::vector<std::int64_t> output_size(const ExpandingArray<1>& sizes, const Tensor&) {
  return {(*sizes)[0]};
}
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
#define TINYTORCH_ADAPTIVE_(D)                                                                    \
  inline Tensor adaptive_avg_pool##D##d(const Tensor& input,                                      \
                                        const AdaptiveAvgPool##D##dFuncOptions& options) {        \
    return tinytorch::adaptive_avg_pool##D##d(input,                                              \
                                              detail::output_size(options.output_size(), input)); \
  }                                                                                               \
  inline Tensor adaptive_max_pool##D##d(const Tensor& input,                                      \
                                        const AdaptiveMaxPool##D##dFuncOptions& options) {        \
    return std::get<0>(tinytorch::adaptive_max_pool##D##d(                                        \
        input, detail::output_size(options.output_size(), input)));                               \
  }
TINYTORCH_ADAPTIVE_(1)
TINYTORCH_ADAPTIVE_(2)
TINYTORCH_ADAPTIVE_(3)
#undef TINYTORCH_ADAPTIVE_

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
  if (options.inplace()) return tinytorch::feature_dropout_(input, options.p(), options.training());
  return tinytorch::feature_dropout(input, options.p(), options.training());
}
inline Tensor dropout3d(Tensor input, const Dropout3dFuncOptions& options = {}) {
  return dropout2d(std::move(input), options);
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
/// Widens dimensions, the last one first: `pad` has two numbers for each.
inline Tensor pad(const Tensor& input, const PadFuncOptions& options) {
  static constexpr const char* kModes[] = {"constant", "reflect", "replicate", "circular"};
  const std::size_t mode = options.mode().index();
  return tinytorch::pad(input, options.pad(), kModes[mode],
                        mode == 0 ? std::optional<double>(options.value()) : std::nullopt);
}

/// What the classes of layers call: functions of a layer's options and members.
namespace detail {
inline Tensor call_conv(const Tensor& x, const Tensor& w, const Conv1dFuncOptions& o) {
  return conv1d(x, w, o);
}
inline Tensor call_conv(const Tensor& x, const Tensor& w, const Conv2dFuncOptions& o) {
  return conv2d(x, w, o);
}
inline Tensor call_conv(const Tensor& x, const Tensor& w, const Conv3dFuncOptions& o) {
  return conv3d(x, w, o);
}
/// The numbers that `pad` takes for a convolution's padding.
template <std::size_t D>
std::vector<std::int64_t> borders(const nn::detail::Padding<D>& padding,
                                  const ExpandingArray<D>& kernel,
                                  const ExpandingArray<D>& dilation) {
  std::vector<std::int64_t> out;
  for (std::size_t i = D; i-- > 0;) {
    const std::int64_t total = (*dilation)[i] * ((*kernel)[i] - 1);
    switch (padding.index()) {
      case 0:
        out.insert(out.end(), 2, (*std::get<0>(padding))[i]);
        break;
      case 1:
        out.insert(out.end(), 2, 0);
        break;
      default:
        out.insert(out.end(), {total / 2, total - total / 2});
    }
  }
  return out;
}
template <std::size_t D, typename Options>
Tensor conv_of(const Tensor& input, const Tensor& weight, const Tensor& bias, const Options& o) {
  ConvFuncOptions<D> f;
  f.bias(bias).stride(o.stride()).dilation(o.dilation()).groups(o.groups());
  const std::size_t mode = o.padding_mode().index();
  if (mode == 0) return call_conv(input, weight, f.padding(o.padding()));
  PadFuncOptions around(borders<D>(o.padding(), o.kernel_size(), o.dilation()));
  if (mode == 1) around.mode(kReflect);
  if (mode == 2) around.mode(kReplicate);
  if (mode == 3) around.mode(kCircular);
  return call_conv(pad(input, around), weight, f);
}
inline Tensor conv(const Tensor& x, const Tensor& w, const Tensor& b, const Conv1dOptions& o) {
  return conv_of<1>(x, w, b, o);
}
inline Tensor conv(const Tensor& x, const Tensor& w, const Tensor& b, const Conv2dOptions& o) {
  return conv_of<2>(x, w, b, o);
}
inline Tensor conv(const Tensor& x, const Tensor& w, const Tensor& b, const Conv3dOptions& o) {
  return conv_of<3>(x, w, b, o);
}
template <typename Options>
DropoutFuncOptions dropout(const Options& o, bool training) {
  return DropoutFuncOptions().p(o.p()).training(training).inplace(o.inplace());
}
/// Batch normalisation of a module, for inputs of the ranks that its name and `ranks` say.
template <typename Module>
Tensor batch_norm(const Module& m, const Tensor& input, const char* ranks) {
  const std::int64_t d = input.dim();
  const bool fits = ranks[1] == 'D' && ranks[2] == '\0' ? d == ranks[0] - '0' : d == 2 || d == 3;
  TORCH_CHECK(fits, "expected ", ranks, " input (got ", d, "D input)");
  const auto& o = m.options;
  double factor = o.momentum().value_or(0.0);
  if (m.is_training() && o.track_running_stats()) {
    NoGradGuard no_grad;
    m.num_batches_tracked.add_(1);
    if (!o.momentum()) factor = 1.0 / m.num_batches_tracked.template item<double>();
  }
  return functional::batch_norm(input, m.running_mean, m.running_var,
                                BatchNormFuncOptions()
                                    .weight(m.weight)
                                    .bias(m.bias)
                                    .training(m.is_training() || !o.track_running_stats())
                                    .momentum(factor)
                                    .eps(o.eps()));
}
inline Tensor layer_norm(const Tensor& input, const Tensor& weight, const Tensor& bias,
                         const LayerNormOptions& o) {
  return tinytorch::layer_norm(input, o.normalized_shape(), nn::detail::optional_tensor(weight),
                               nn::detail::optional_tensor(bias), o.eps());
}
inline Tensor group_norm(const Tensor& input, const Tensor& weight, const Tensor& bias,
                         const GroupNormOptions& o) {
  return tinytorch::group_norm(input, o.num_groups(), nn::detail::optional_tensor(weight),
                               nn::detail::optional_tensor(bias), o.eps());
}
inline Tensor embedding(const Tensor& input, const Tensor& weight, const EmbeddingOptions& o) {
  return functional::embedding(input, weight,
                               EmbeddingFuncOptions()
                                   .padding_idx(o.padding_idx())
                                   .max_norm(o.max_norm())
                                   .norm_type(o.norm_type())
                                   .scale_grad_by_freq(o.scale_grad_by_freq()));
}
}  // namespace detail

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
                              options.beta());
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

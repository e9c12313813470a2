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
#include "functional/activation.hpp"
#include "functional/conv.hpp"
#include "functional/distance.hpp"
#include "functional/dropout.hpp"
#include "functional/padding.hpp"
#include "functional/pooling.hpp"
#include "functional/vision.hpp"
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

// Normalisation.
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
/// What the classes of layers call: functions of a layer's options and members.
namespace detail {
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

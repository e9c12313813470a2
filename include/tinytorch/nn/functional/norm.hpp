// Normalisation as functions.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "../../grad_mode.hpp"
#include "../../tensor.hpp"
#include "../layer.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

struct BatchNormFuncOptions {
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(double, momentum) = 0.1;
  TORCH_ARG(double, eps) = 1e-5;
};

struct InstanceNormFuncOptions {
  TORCH_ARG(Tensor, running_mean);
  TORCH_ARG(Tensor, running_var);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(bool, use_input_stats) = true;
  TORCH_ARG(double, momentum) = 0.1;
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

struct NormalizeFuncOptions {
  TORCH_ARG(double, p) = 2.0;
  TORCH_ARG(std::int64_t, dim) = 1;
  TORCH_ARG(double, eps) = 1e-12;
  TORCH_ARG(std::optional<Tensor>, out) = std::nullopt;
};

using LocalResponseNormFuncOptions = LocalResponseNormOptions;

inline Tensor batch_norm(const Tensor& input, const Tensor& running_mean, const Tensor& running_var,
                         const BatchNormFuncOptions& options = {}) {
  using nn::detail::optional_tensor;
  TORCH_CHECK(!options.training() || input.dim() < 2 || input.numel() != input.size(1),
              "Expected more than 1 value per channel when training, got input size ",
              input.sizes());
  return tinytorch::batch_norm(input, optional_tensor(options.weight()),
                               optional_tensor(options.bias()), optional_tensor(running_mean),
                               optional_tensor(running_var), options.training(), options.momentum(),
                               options.eps(), false);
}
inline Tensor instance_norm(const Tensor& input, const InstanceNormFuncOptions& options = {}) {
  using nn::detail::optional_tensor;
  return tinytorch::instance_norm(
      input, optional_tensor(options.weight()), optional_tensor(options.bias()),
      optional_tensor(options.running_mean()), optional_tensor(options.running_var()),
      options.use_input_stats(), options.momentum(), options.eps(), false);
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
inline Tensor local_response_norm(const Tensor& input,
                                  const LocalResponseNormFuncOptions& options) {
  return nn::detail::apply_one("LocalResponseNorm", nn::detail::values(options), {input});
}
/// Divided by the norm over a dimension.
inline Tensor normalize(const Tensor& input, NormalizeFuncOptions options = {}) {
  const Tensor norm = input.norm(options.p(), options.dim(), true);
  const Tensor out = input / norm.clamp_min(options.eps()).expand_as(input);
  // Grown by the copy where it has another size.
  if (options.out()) return options.out()->resize_(out.sizes()).copy_(out);
  return out;
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
/// The same for each example, of `d` dimensions behind the channels.
template <typename Module>
Tensor instance_norm(const Module& m, const Tensor& input, std::int64_t d) {
  const std::int64_t rank = input.dim();
  TORCH_CHECK(rank == d + 1 || rank == d + 2, "expected ", d + 1, "D or ", d + 2, "D input (got ",
              rank, "D input)");
  const auto& o = m.options;
  const auto options = InstanceNormFuncOptions()
                           .running_mean(m.running_mean)
                           .running_var(m.running_var)
                           .weight(m.weight)
                           .bias(m.bias)
                           .use_input_stats(m.is_training() || !o.track_running_stats())
                           .momentum(o.momentum())
                           .eps(o.eps());
  if (rank == d + 2) return functional::instance_norm(input, options);
  return functional::instance_norm(input.unsqueeze(0), options).squeeze(0);
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
}  // namespace detail

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

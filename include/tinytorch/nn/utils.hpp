// nn::utils: gradients clipped, parameters as one vector.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "../grad_mode.hpp"
#include "../operators.hpp"
#include "../tensor.hpp"

namespace tinytorch {
namespace nn {
namespace utils {
inline namespace api {

/// Scales the gradients down so that their common norm is at most `max_norm`; gives the norm
/// before.
inline double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm,
                              double norm_type = 2.0, bool error_if_nonfinite = false) {
  NoGradGuard no_grad;
  std::vector<Tensor> grads;
  for (const auto& p : parameters) {
    if (p.grad().defined()) grads.push_back(p.grad());
  }
  if (grads.empty()) return 0.0;
  std::vector<Tensor> norms;
  for (const auto& g : grads) {
    norms.push_back(std::isinf(norm_type) ? g.abs().max() : g.norm(norm_type));
  }
  const Tensor all = stack(norms);
  const Tensor total = std::isinf(norm_type) ? all.max() : all.norm(norm_type);
  const double norm = total.item<double>();
  TORCH_CHECK(!error_if_nonfinite || std::isfinite(norm), "The total norm of order ", norm_type,
              " for gradients from `parameters` is non-finite, so it cannot be clipped. To disable "
              "this error and scale the gradients with the non-finite norm anyway, set "
              "`error_if_nonfinite=false`");
  const double factor = max_norm / (norm + 1e-6);
  if (factor < 1) {
    for (auto& g : grads) g.mul_(factor);
  }
  return norm;
}
inline double clip_grad_norm_(const Tensor& parameter, double max_norm, double norm_type = 2.0,
                              bool error_if_nonfinite = false) {
  return clip_grad_norm_(std::vector<Tensor>{parameter}, max_norm, norm_type, error_if_nonfinite);
}

/// Clamps each element of the gradients to [-clip_value, clip_value].
inline void clip_grad_value_(const std::vector<Tensor>& parameters, double clip_value) {
  NoGradGuard no_grad;
  for (const auto& p : parameters) {
    if (p.grad().defined()) p.grad().clamp_(-clip_value, clip_value);
  }
}
inline void clip_grad_value_(const Tensor& parameter, double clip_value) {
  clip_grad_value_(std::vector<Tensor>{parameter}, clip_value);
}

inline Tensor parameters_to_vector(const std::vector<Tensor>& parameters) {
  std::vector<Tensor> flat;
  for (const auto& p : parameters) flat.push_back(p.view({-1}));
  return cat(flat);
}
inline void vector_to_parameters(const Tensor& vec, const std::vector<Tensor>& parameters) {
  std::int64_t at = 0;
  for (const auto& p : parameters) {
    p.set_data(vec.narrow(0, at, p.numel()).view_as(p).data());
    at += p.numel();
  }
}

}  // namespace api
}  // namespace utils
}  // namespace nn
}  // namespace tinytorch

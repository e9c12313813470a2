// nn::utils: gradients clipped, parameters as one vector.
#pragma once

#include <vector>

#include "../tensor.hpp"

namespace tinytorch {
namespace nn {
namespace utils {
inline namespace api {

/// Scales the gradients down so that their common norm is at most `max_norm`; gives the norm
/// before.
inline double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm,
                              double norm_type = 2.0, bool error_if_nonfinite = false) {
  double norm = 0;
  tinytorch::detail::check(tt_nn_clip_grad_norm_(tinytorch::detail::handles(TensorList(parameters)),
                                                 parameters.size(), max_norm, norm_type,
                                                 error_if_nonfinite, &norm));
  return norm;
}
inline double clip_grad_norm_(Tensor parameter, double max_norm, double norm_type = 2.0,
                              bool error_if_nonfinite = false) {
  return clip_grad_norm_(std::vector<Tensor>{parameter}, max_norm, norm_type, error_if_nonfinite);
}

/// Clamps each element of the gradients to [-clip_value, clip_value].
inline void clip_grad_value_(const std::vector<Tensor>& parameters, double clip_value) {
  tinytorch::detail::check(tt_nn_clip_grad_value_(
      tinytorch::detail::handles(TensorList(parameters)), parameters.size(), clip_value));
}
inline void clip_grad_value_(Tensor parameter, double clip_value) {
  clip_grad_value_(std::vector<Tensor>{parameter}, clip_value);
}

inline Tensor parameters_to_vector(const std::vector<Tensor>& parameters) {
  tt_tensor* out = nullptr;
  tinytorch::detail::check(tt_nn_parameters_to_vector(
      tinytorch::detail::handles(TensorList(parameters)), parameters.size(), &out));
  return Tensor::take(out);
}
/// Makes the parameters views of a vector's elements, one after the other.
inline void vector_to_parameters(const Tensor& vec, const std::vector<Tensor>& parameters) {
  tinytorch::detail::check(tt_nn_vector_to_parameters(
      vec.c(), tinytorch::detail::handles(TensorList(parameters)), parameters.size()));
}

}  // namespace api
}  // namespace utils
}  // namespace nn
}  // namespace tinytorch

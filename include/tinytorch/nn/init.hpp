// First values of parameters. Formulas: Glorot & Bengio 2010 (xavier), He et al. 2015 (kaiming),
// Saxe et al. 2013 (orthogonal), Martens 2010 (sparse).
#pragma once

#include <cstdint>
#include <tuple>
#include <variant>

#include "../arg.hpp"
#include "../grad_mode.hpp"
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

namespace detail {
/// The library's number of a nonlinearity.
template <typename Nonlinearity>
std::int32_t function_code(const Nonlinearity& nonlinearity) {
  // All alternatives before kTanh leave the values as they are.
  constexpr std::size_t kFirst = 8;
  return nonlinearity.index() < kFirst
             ? 0
             : static_cast<std::int32_t>(nonlinearity.index() - kFirst + 1);
}
template <typename Mode>
std::int32_t mode_code(const Mode& mode) {
  return static_cast<std::int32_t>(mode.index());
}
inline Tensor done(tt_status status, Tensor& tensor) {
  tinytorch::detail::check(status);
  return tensor;
}
}  // namespace detail

// A variant of eleven alternatives takes a twentieth of a second to compile: the functions that
// take one are templates, so that only programs that call them compile it.

/// The factor by which a nonlinearity shrinks the standard deviation.
template <typename Nonlinearity = NonlinearityType>
double calculate_gain(Nonlinearity nonlinearity, double param = 0.01) {
  double gain = 0;
  tinytorch::detail::check(tt_nn_init_calculate_gain(
      detail::function_code(NonlinearityType(nonlinearity)), param, &gain));
  return gain;
}

/// Inputs and outputs of one element of a weight `[out, in, ...]`.
inline std::tuple<std::int64_t, std::int64_t> _calculate_fan_in_and_fan_out(const Tensor& tensor) {
  std::int64_t in = 0, out = 0;
  tinytorch::detail::check(tt_nn_init_fan_in_and_out(tensor.c(), &in, &out));
  return {in, out};
}

inline Tensor constant_(Tensor tensor, Scalar value) {
  NoGradGuard guard;
  return tensor.fill_(value);
}
inline Tensor ones_(Tensor tensor) {
  return detail::done(tt_nn_init_ones_(tensor.c()), tensor);
}
inline Tensor zeros_(Tensor tensor) {
  return detail::done(tt_nn_init_zeros_(tensor.c()), tensor);
}
inline Tensor normal_(Tensor tensor, double mean = 0, double std = 1) {
  return detail::done(tt_nn_init_normal_(tensor.c(), mean, std), tensor);
}
inline Tensor uniform_(Tensor tensor, double low = 0, double high = 1) {
  return detail::done(tt_nn_init_uniform_(tensor.c(), low, high), tensor);
}
/// Normal, cut to [a, b].
inline Tensor trunc_normal_(Tensor tensor, double mean = 0, double std = 1, double a = -2,
                            double b = 2) {
  return detail::done(tt_nn_init_trunc_normal_(tensor.c(), mean, std, a, b), tensor);
}
/// Ones on the diagonal of a matrix.
inline Tensor eye_(Tensor matrix) {
  return detail::done(tt_nn_init_eye_(matrix.c()), matrix);
}
/// A convolution that passes its input on.
inline Tensor dirac_(Tensor tensor) {
  return detail::done(tt_nn_init_dirac_(tensor.c(), 1), tensor);
}
inline Tensor orthogonal_(Tensor tensor, double gain = 1.0) {
  return detail::done(tt_nn_init_orthogonal_(tensor.c(), gain), tensor);
}
/// Normal, but a part of each column, `sparsity` of it, is zero.
inline Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01) {
  return detail::done(tt_nn_init_sparse_(tensor.c(), sparsity, std), tensor);
}
inline Tensor xavier_uniform_(Tensor tensor, double gain = 1.0) {
  return detail::done(tt_nn_init_xavier_uniform_(tensor.c(), gain), tensor);
}
inline Tensor xavier_normal_(Tensor tensor, double gain = 1.0) {
  return detail::done(tt_nn_init_xavier_normal_(tensor.c(), gain), tensor);
}
template <typename Mode = FanModeType, typename Nonlinearity = NonlinearityType>
Tensor kaiming_uniform_(Tensor tensor, double a = 0, Mode mode = kFanIn,
                        Nonlinearity nonlinearity = kLeakyReLU) {
  const std::int32_t fan = detail::mode_code(FanModeType(mode)),
                     function = detail::function_code(NonlinearityType(nonlinearity));
  return detail::done(tt_nn_init_kaiming_uniform_(tensor.c(), a, fan, function), tensor);
}
template <typename Mode = FanModeType, typename Nonlinearity = NonlinearityType>
Tensor kaiming_normal_(Tensor tensor, double a = 0, Mode mode = kFanIn,
                       Nonlinearity nonlinearity = kLeakyReLU) {
  const std::int32_t fan = detail::mode_code(FanModeType(mode)),
                     function = detail::function_code(NonlinearityType(nonlinearity));
  return detail::done(tt_nn_init_kaiming_normal_(tensor.c(), a, fan, function), tensor);
}

}  // namespace api
}  // namespace init
}  // namespace nn
}  // namespace tinytorch

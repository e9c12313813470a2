// nn::functional: dropout of elements and of channels.
#pragma once

#include <utility>

#include "../../tensor.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

struct DropoutFuncOptions {
  TORCH_ARG(double, p) = 0.5;
  TORCH_ARG(bool, training) = true;
  TORCH_ARG(bool, inplace) = false;
};
using Dropout2dFuncOptions = DropoutFuncOptions;
using Dropout3dFuncOptions = DropoutFuncOptions;

struct AlphaDropoutFuncOptions {
  TORCH_ARG(double, p) = 0.5;
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(bool, inplace) = false;
};
struct FeatureAlphaDropoutFuncOptions {
  TORCH_ARG(double, p) = 0.5;
  TORCH_ARG(bool, training) = false;
  TORCH_ARG(bool, inplace) = false;
};

namespace detail {
inline void check_probability(double p) {
  TORCH_CHECK(p >= 0 && p <= 1, "dropout probability has to be between 0 and 1, but got ", p);
}
}  // namespace detail

#define TINYTORCH_DROPOUT_(name, Options, op)                                           \
  inline Tensor name(Tensor input, const Options& options = {}) {                       \
    detail::check_probability(options.p());                                             \
    return options.inplace() ? tinytorch::op##_(input, options.p(), options.training()) \
                             : tinytorch::op(input, options.p(), options.training());   \
  }
TINYTORCH_DROPOUT_(dropout, DropoutFuncOptions, dropout)
/** Drops whole channels of `[N, C, ...]`. */
TINYTORCH_DROPOUT_(dropout2d, Dropout2dFuncOptions, feature_dropout)
TINYTORCH_DROPOUT_(dropout3d, Dropout3dFuncOptions, feature_dropout)
TINYTORCH_DROPOUT_(alpha_dropout, AlphaDropoutFuncOptions, alpha_dropout)
TINYTORCH_DROPOUT_(feature_alpha_dropout, FeatureAlphaDropoutFuncOptions, feature_alpha_dropout)
#undef TINYTORCH_DROPOUT_

namespace detail {
/// A layer's options as its function takes them.
template <typename FuncOptions, typename Options>
FuncOptions dropping(const Options& o, bool training) {
  return FuncOptions().p(o.p()).training(training).inplace(o.inplace());
}
}  // namespace detail

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

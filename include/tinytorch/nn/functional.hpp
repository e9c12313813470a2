// nn::functional: layers as functions.
#pragma once

#include "../tensor.hpp"
#include "functional/activation.hpp"
#include "functional/conv.hpp"
#include "functional/distance.hpp"
#include "functional/dropout.hpp"
#include "functional/embedding.hpp"
#include "functional/loss.hpp"
#include "functional/norm.hpp"
#include "functional/padding.hpp"
#include "functional/pooling.hpp"
#include "functional/vision.hpp"
#include "options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

inline Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight,
                       const Tensor& bias = {}) {
  return tinytorch::bilinear(input1, input2, weight, nn::detail::optional_tensor(bias));
}
inline Tensor linear(const Tensor& input, const Tensor& weight, const Tensor& bias = {}) {
  return tinytorch::linear(input, weight, nn::detail::optional_tensor(bias));
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

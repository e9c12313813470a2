// nn::functional: pooling.
#pragma once

#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

#include "../../tensor.hpp"
#include "../layer.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

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
/// The maxima and their places that a layer of the library gives.
inline std::tuple<Tensor, Tensor> maxima(const char* name, const nn::detail::Values& options,
                                         const Tensor& input) {
  const std::vector<IValue> out = nn::detail::apply(name, options, {input});
  return std::make_tuple(out.at(0).toTensor(), out.at(1).toTensor());
}
}  // namespace detail

/// Options of max_unpool of `D` dimensions.
template <std::size_t D>
struct MaxUnpoolFuncOptions {
  MaxUnpoolFuncOptions(ExpandingArray<D> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  TORCH_ARG(ExpandingArray<D>, kernel_size);
  TORCH_ARG(ExpandingArray<D>, stride);
  TORCH_ARG(ExpandingArray<D>, padding) = 0;
  TORCH_ARG(std::optional<std::vector<std::int64_t>>, output_size) = std::nullopt;
};

#define TINYTORCH_POOL_(D)                                                                         \
  using MaxPool##D##dFuncOptions = MaxPool##D##dOptions;                                           \
  using AvgPool##D##dFuncOptions = AvgPool##D##dOptions;                                           \
  using LPPool##D##dFuncOptions = LPPool##D##dOptions;                                             \
  using AdaptiveAvgPool##D##dFuncOptions = AdaptiveAvgPool##D##dOptions;                           \
  using AdaptiveMaxPool##D##dFuncOptions = AdaptiveMaxPool##D##dOptions;                           \
  using MaxUnpool##D##dFuncOptions = MaxUnpoolFuncOptions<D>;                                      \
  inline Tensor max_pool##D##d(const Tensor& input, const MaxPool##D##dFuncOptions& o) {           \
    return tinytorch::max_pool##D##d(input, o.kernel_size(), o.stride(), o.padding(),              \
                                     o.dilation(), o.ceil_mode());                                 \
  }                                                                                                \
  inline std::tuple<Tensor, Tensor> max_pool##D##d_with_indices(                                   \
      const Tensor& input, const MaxPool##D##dFuncOptions& o) {                                    \
    return tinytorch::max_pool##D##d_with_indices(input, o.kernel_size(), o.stride(), o.padding(), \
                                                  o.dilation(), o.ceil_mode());                    \
  }                                                                                                \
  inline Tensor lp_pool##D##d(const Tensor& input, const LPPool##D##dFuncOptions& o) {             \
    return nn::detail::apply_one("LPPool" #D "d", nn::detail::values(o), {input});                 \
  }                                                                                                \
  inline Tensor adaptive_avg_pool##D##d(const Tensor& input,                                       \
                                        const AdaptiveAvgPool##D##dFuncOptions& o) {               \
    return tinytorch::adaptive_avg_pool##D##d(input, detail::output_size(o.output_size(), input)); \
  }                                                                                                \
  inline std::tuple<Tensor, Tensor> adaptive_max_pool##D##d_with_indices(                          \
      const Tensor& input, const AdaptiveMaxPool##D##dFuncOptions& o) {                            \
    return tinytorch::adaptive_max_pool##D##d(input, detail::output_size(o.output_size(), input)); \
  }                                                                                                \
  inline Tensor adaptive_max_pool##D##d(const Tensor& input,                                       \
                                        const AdaptiveMaxPool##D##dFuncOptions& o) {               \
    return std::get<0>(adaptive_max_pool##D##d_with_indices(input, o));                            \
  }                                                                                                \
  inline Tensor max_unpool##D##d(const Tensor& input, const Tensor& indices,                       \
                                 const MaxUnpool##D##dFuncOptions& o) {                            \
    using nn::detail::value;                                                                       \
    return nn::detail::apply_one("MaxUnpool" #D "d",                                               \
                                 {value(o.kernel_size()), value(o.stride()), value(o.padding())},  \
                                 {input, indices, value(o.output_size())});                        \
  }                                                                                                \
  namespace detail {                                                                               \
  inline Tensor max_unpool(const Tensor& input, const Tensor& indices,                             \
                           const MaxUnpool##D##dOptions& o,                                        \
                           const std::optional<std::vector<std::int64_t>>& output_size) {          \
    return functional::max_unpool##D##d(input, indices,                                            \
                                        MaxUnpool##D##dFuncOptions(o.kernel_size())                \
                                            .stride(o.stride())                                    \
                                            .padding(o.padding())                                  \
                                            .output_size(output_size));                            \
  }                                                                                                \
  }
TINYTORCH_POOL_(1)
TINYTORCH_POOL_(2)
TINYTORCH_POOL_(3)
#undef TINYTORCH_POOL_

inline Tensor avg_pool1d(const Tensor& input, const AvgPool1dFuncOptions& o) {
  return tinytorch::avg_pool1d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(),
                               o.count_include_pad());
}
inline Tensor avg_pool2d(const Tensor& input, const AvgPool2dFuncOptions& o) {
  return tinytorch::avg_pool2d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(),
                               o.count_include_pad(), o.divisor_override());
}
inline Tensor avg_pool3d(const Tensor& input, const AvgPool3dFuncOptions& o) {
  return tinytorch::avg_pool3d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(),
                               o.count_include_pad(), o.divisor_override());
}

#define TINYTORCH_FRACTIONAL_(D)                                                         \
  using FractionalMaxPool##D##dFuncOptions = FractionalMaxPool##D##dOptions;             \
  inline std::tuple<Tensor, Tensor> fractional_max_pool##D##d_with_indices(              \
      const Tensor& input, const FractionalMaxPool##D##dFuncOptions& o) {                \
    using nn::detail::value;                                                             \
    return detail::maxima("FractionalMaxPool" #D "d",                                    \
                          {value(o.kernel_size()), value(o.output_size()),               \
                           value(o.output_ratio()), true, value(o._random_samples())},   \
                          input);                                                        \
  }                                                                                      \
  inline Tensor fractional_max_pool##D##d(const Tensor& input,                           \
                                          const FractionalMaxPool##D##dFuncOptions& o) { \
    return std::get<0>(fractional_max_pool##D##d_with_indices(input, o));                \
  }
TINYTORCH_FRACTIONAL_(2)
TINYTORCH_FRACTIONAL_(3)
#undef TINYTORCH_FRACTIONAL_

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

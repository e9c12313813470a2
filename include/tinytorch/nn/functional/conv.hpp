// nn::functional: convolutions and transposed convolutions.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "../../tensor.hpp"
#include "../options.hpp"
#include "padding.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

template <std::size_t D>
struct ConvFuncOptions {
  using padding_t = nn::detail::Padding<D>;
  TORCH_ARG(Tensor, bias);
  TORCH_ARG(ExpandingArray<D>, stride) = 1;
  TORCH_ARG(padding_t, padding) = ExpandingArray<D>(0);
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
  TORCH_ARG(std::int64_t, groups) = 1;

 public:
  auto padding(std::int64_t v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<D>(v)));
  }
  auto padding(int v) -> decltype(*this) { return padding(static_cast<std::int64_t>(v)); }
  auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<D>(v)));
  }
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

/// What the classes of layers call.
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
    std::int64_t before = 0, after = 0;
    if (padding.index() == 0) {
      before = after = (*std::get<0>(padding))[i];
    } else if (padding.index() == 2) {
      before = total / 2;
      after = total - before;
    }
    out.push_back(before);
    out.push_back(after);
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

/// What is added to the output of a transposed convolution so that it gets a wanted size.
template <std::size_t D, typename Options>
ExpandingArray<D> output_padding(const Tensor& input, const std::optional<IntArrayRef>& wanted,
                                 const Options& o) {
  ExpandingArray<D> extra = o.output_padding();
  if (!wanted) return extra;
  const IntArrayRef sizes = *wanted;
  TORCH_CHECK(sizes.size() == D || sizes.size() == D + 2, "output_size must have ", D, " or ",
              D + 2, " elements (got ", sizes.size(), ")");
  for (std::size_t i = 0; i < D; i++) {
    const auto dim = static_cast<std::int64_t>(i) - static_cast<std::int64_t>(D);
    const std::int64_t step = (*o.stride())[i];
    const std::int64_t least = (input.size(dim) - 1) * step - 2 * (*o.padding())[i] +
                               (*o.dilation())[i] * ((*o.kernel_size())[i] - 1) + 1;
    const std::int64_t want = sizes[sizes.size() - D + i];
    TORCH_CHECK(want >= least && want < least + step, "requested an output size of ", sizes,
                ", but valid sizes of dimension ", dim, " range from ", least, " to ",
                least + step - 1, " (for an input of ", input.sizes(), ")");
    (*extra)[i] = want - least;
  }
  return extra;
}
#define TINYTORCH_CONV_TRANSPOSE_(D)                                                          \
  inline Tensor conv_transpose(const Tensor& input, const Tensor& weight, const Tensor& bias, \
                               const ConvTranspose##D##dOptions& o,                           \
                               const std::optional<IntArrayRef>& output_size) {               \
    return conv_transpose##D##d(input, weight,                                                \
                                ConvTranspose##D##dFuncOptions()                              \
                                    .bias(bias)                                               \
                                    .stride(o.stride())                                       \
                                    .padding(o.padding())                                     \
                                    .output_padding(output_padding<D>(input, output_size, o)) \
                                    .groups(o.groups())                                       \
                                    .dilation(o.dilation()));                                 \
  }
TINYTORCH_CONV_TRANSPOSE_(1)
TINYTORCH_CONV_TRANSPOSE_(2)
TINYTORCH_CONV_TRANSPOSE_(3)
#undef TINYTORCH_CONV_TRANSPOSE_
}  // namespace detail

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

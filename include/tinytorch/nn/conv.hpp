// Transposed convolutions: their forward takes the size of the output.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "functional.hpp"
#include "layer.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace detail {

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

}  // namespace detail

#define TINYTORCH_CONV_TRANSPOSE_(D)                                                          \
  /** The gradient of a convolution as a layer: weight `[in, out / groups, ..kernel]`. */     \
  class ConvTranspose##D##dImpl : public Cloneable<ConvTranspose##D##dImpl> {                 \
   public:                                                                                    \
    ConvTranspose##D##dImpl(std::int64_t in, std::int64_t out, ExpandingArray<D> kernel_size) \
        : ConvTranspose##D##dImpl(ConvTranspose##D##dOptions(in, out, kernel_size)) {}        \
    explicit ConvTranspose##D##dImpl(ConvTranspose##D##dOptions options_)                     \
        : options(std::move(options_)) {                                                      \
      reset();                                                                                \
    }                                                                                         \
    void reset() override {                                                                   \
      detail::make(*this, "ConvTranspose" #D "d", detail::values(options),                    \
                   {{"weight", &weight}, {"bias", &bias}});                                   \
    }                                                                                         \
    void reset_parameters() {                                                                 \
      detail::refill("ConvTranspose" #D "d", detail::values(options),                         \
                     {{"weight", &weight}, {"bias", &bias}});                                 \
    }                                                                                         \
    void pretty_print(std::ostream& stream) const override {                                  \
      detail::print(stream, "ConvTranspose" #D "d", detail::values(options));                 \
    }                                                                                         \
    Tensor forward(const Tensor& input,                                                       \
                   const std::optional<IntArrayRef>& output_size = std::nullopt) {            \
      return functional::conv_transpose##D##d(                                                \
          input, weight,                                                                      \
          functional::ConvTranspose##D##dFuncOptions()                                        \
              .bias(bias)                                                                     \
              .stride(options.stride())                                                       \
              .padding(options.padding())                                                     \
              .output_padding(detail::output_padding<D>(input, output_size, options))         \
              .groups(options.groups())                                                       \
              .dilation(options.dilation()));                                                 \
    }                                                                                         \
    ConvTranspose##D##dOptions options;                                                       \
    Tensor weight;                                                                            \
    Tensor bias;                                                                              \
    FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<IntArrayRef>())})                     \
  };                                                                                          \
  TORCH_MODULE(ConvTranspose##D##d)
TINYTORCH_CONV_TRANSPOSE_(1);
TINYTORCH_CONV_TRANSPOSE_(2);
TINYTORCH_CONV_TRANSPOSE_(3);
#undef TINYTORCH_CONV_TRANSPOSE_

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Convolutions and transposed convolutions.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "any.hpp"
#include "functional.hpp"
#include "init.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace detail {

template <std::size_t D>
bool all_equal(const ExpandingArray<D>& values, std::int64_t v) {
  for (const std::int64_t x : *values) {
    if (x != v) return false;
  }
  return true;
}

/// First values of a convolution: uniform within 1/sqrt(inputs of one output).
inline void reset_conv(Tensor& weight, Tensor& bias) {
  init::kaiming_uniform_(weight, std::sqrt(5));
  if (!bias.defined()) return;
  const auto fan_in = static_cast<double>(std::get<0>(init::_calculate_fan_in_and_fan_out(weight)));
  if (fan_in > 0) init::uniform_(bias, -1 / std::sqrt(fan_in), 1 / std::sqrt(fan_in));
}

template <std::size_t D>
std::vector<std::int64_t> weight_sizes(std::int64_t first, std::int64_t second,
                                       const ExpandingArray<D>& kernel) {
  std::vector<std::int64_t> sizes = {first, second};
  sizes.insert(sizes.end(), kernel->begin(), kernel->end());
  return sizes;
}

}  // namespace detail

template <std::size_t D, typename Derived>
class ConvImpl : public Cloneable<Derived> {
 public:
  explicit ConvImpl(ConvOptions<D> options_) : options(std::move(options_)) { init_(); }

  void reset() override { init_(); }
  void reset_parameters() { detail::reset_conv(weight, bias); }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::Conv" << D << "d(" << options.in_channels() << ", "
           << options.out_channels() << ", kernel_size=" << options.kernel_size()
           << ", stride=" << options.stride();
    if (std::holds_alternative<enumtype::kValid>(options.padding())) {
      stream << ", padding='valid'";
    } else if (std::holds_alternative<enumtype::kSame>(options.padding())) {
      stream << ", padding='same'";
    } else if (!detail::all_equal(std::get<0>(options.padding()), 0)) {
      stream << ", padding=" << std::get<0>(options.padding());
    }
    if (!detail::all_equal(options.dilation(), 1)) stream << ", dilation=" << options.dilation();
    if (options.groups() != 1) stream << ", groups=" << options.groups();
    if (!options.bias()) stream << ", bias=false";
    if (!zero_padded()) {
      stream << ", padding_mode=" << enumtype::get_enum_name(options.padding_mode());
    }
    stream << ")";
  }

  ConvOptions<D> options;
  Tensor weight;
  Tensor bias;

 protected:
  bool zero_padded() const {
    return std::holds_alternative<enumtype::kZeros>(options.padding_mode());
  }
  /// The input with its border by the mode, where that is not zeros.
  Tensor bordered(const Tensor& input) const {
    std::vector<std::int64_t> border;
    const auto* padding = std::get_if<0>(&options.padding());
    for (std::size_t i = D; i-- > 0;) {
      if (padding != nullptr) {
        border.push_back((**padding)[i]);
        border.push_back((**padding)[i]);
      } else {
        const bool same = std::holds_alternative<enumtype::kSame>(options.padding());
        const std::int64_t total =
            same ? (*options.dilation())[i] * ((*options.kernel_size())[i] - 1) : 0;
        border.push_back(total / 2);
        border.push_back(total - total / 2);
      }
    }
    functional::PadFuncOptions pad(border);
    if (std::holds_alternative<enumtype::kReflect>(options.padding_mode())) pad.mode(kReflect);
    if (std::holds_alternative<enumtype::kReplicate>(options.padding_mode())) pad.mode(kReplicate);
    if (std::holds_alternative<enumtype::kCircular>(options.padding_mode())) pad.mode(kCircular);
    return functional::pad(input, pad);
  }

 private:
  void init_() {
    TORCH_CHECK(options.in_channels() > 0 && options.groups() > 0 && options.out_channels() > 0,
                "in_channels, groups and out_channels must be a positive integer.");
    TORCH_CHECK(options.in_channels() % options.groups() == 0,
                "in_channels must be divisible by groups");
    TORCH_CHECK(options.out_channels() % options.groups() == 0,
                "out_channels must be divisible by groups");
    weight = this->register_parameter(
        "weight", tinytorch::empty(detail::weight_sizes(options.out_channels(),
                                                        options.in_channels() / options.groups(),
                                                        options.kernel_size())));
    bias = this->register_parameter(
        "bias", options.bias() ? empty({options.out_channels()}) : Tensor(), options.bias());
    reset_parameters();
  }
};

#define TINYTORCH_CONV_(D)                                                                      \
  class Conv##D##dImpl : public ConvImpl<D, Conv##D##dImpl> {                                   \
   public:                                                                                      \
    Conv##D##dImpl(std::int64_t in, std::int64_t out, ExpandingArray<D> kernel_size)            \
        : Conv##D##dImpl(Conv##D##dOptions(in, out, kernel_size)) {}                            \
    explicit Conv##D##dImpl(Conv##D##dOptions o) : ConvImpl<D, Conv##D##dImpl>(std::move(o)) {} \
    Tensor forward(const Tensor& input) {                                                       \
      functional::ConvFuncOptions<D> o;                                                         \
      o.bias(bias).stride(options.stride()).dilation(options.dilation());                       \
      o.groups(options.groups());                                                               \
      if (!zero_padded()) return functional::conv##D##d(bordered(input), weight, o);            \
      return functional::conv##D##d(input, weight, o.padding(options.padding()));               \
    }                                                                                           \
  };                                                                                            \
  TORCH_MODULE(Conv##D##d)
TINYTORCH_CONV_(1);
TINYTORCH_CONV_(2);
#undef TINYTORCH_CONV_

/// The gradient of a Conv2d as a layer: weight `[in, out / groups, kh, kw]`.
class ConvTranspose2dImpl : public Cloneable<ConvTranspose2dImpl> {
 public:
  ConvTranspose2dImpl(std::int64_t in, std::int64_t out, ExpandingArray<2> kernel_size)
      : ConvTranspose2dImpl(ConvTranspose2dOptions(in, out, kernel_size)) {}
  explicit ConvTranspose2dImpl(ConvTranspose2dOptions options_) : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    TORCH_CHECK(std::holds_alternative<enumtype::kZeros>(options.padding_mode()),
                "Only `zeros` padding mode is supported for ConvTranspose2d");
    weight = register_parameter(
        "weight", tinytorch::empty(detail::weight_sizes(options.in_channels(),
                                                        options.out_channels() / options.groups(),
                                                        options.kernel_size())));
    bias = register_parameter("bias", options.bias() ? empty({options.out_channels()}) : Tensor(),
                              options.bias());
    reset_parameters();
  }
  void reset_parameters() { detail::reset_conv(weight, bias); }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::ConvTranspose2d(" << options.in_channels() << ", "
           << options.out_channels() << ", kernel_size=" << options.kernel_size()
           << ", stride=" << options.stride();
    if (!detail::all_equal(options.padding(), 0)) stream << ", padding=" << options.padding();
    if (!detail::all_equal(options.dilation(), 1)) stream << ", dilation=" << options.dilation();
    if (!detail::all_equal(options.output_padding(), 0)) {
      stream << ", output_padding=" << options.output_padding();
    }
    if (options.groups() != 1) stream << ", groups=" << options.groups();
    if (!options.bias()) stream << ", bias=false";
    stream << ")";
  }
  Tensor forward(const Tensor& input,
                 const std::optional<IntArrayRef>& output_size = std::nullopt) {
    ExpandingArray<2> extra = options.output_padding();
    if (output_size) {
      for (std::size_t i = 0; i < 2; i++) {
        const std::int64_t want = (*output_size)[output_size->size() - 2 + i];
        const std::int64_t least =
            (input.size(static_cast<std::int64_t>(i) - 2) - 1) * (*options.stride())[i] -
            2 * (*options.padding())[i] +
            (*options.dilation())[i] * ((*options.kernel_size())[i] - 1) + 1;
        (*extra)[i] = want - least;
      }
    }
    return functional::conv_transpose2d(input, weight,
                                        functional::ConvTranspose2dFuncOptions()
                                            .bias(bias)
                                            .stride(options.stride())
                                            .padding(options.padding())
                                            .output_padding(extra)
                                            .groups(options.groups())
                                            .dilation(options.dilation()));
  }

  ConvTranspose2dOptions options;
  Tensor weight;
  Tensor bias;

  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<IntArrayRef>())})
};
TORCH_MODULE(ConvTranspose2d);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

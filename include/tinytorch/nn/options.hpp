// Generated from the table of layers by tests/generated; do not edit.
// Options of layers.
// clang-format off
#pragma once

#include "option_types.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// Options of Linear.
struct LinearOptions {
  LinearOptions(std::int64_t in_features, std::int64_t out_features)
      : in_features_(in_features), out_features_(out_features) {}
  /// Size of the last dimension of inputs.
  TORCH_ARG(std::int64_t, in_features);
  /// Size of the last dimension of outputs.
  TORCH_ARG(std::int64_t, out_features);
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const LinearOptions& o) {
  return {value(o.in_features()), value(o.out_features()), value(o.bias())};
}
}  // namespace detail

/// Options of Bilinear.
struct BilinearOptions {
  BilinearOptions(std::int64_t in1_features, std::int64_t in2_features, std::int64_t out_features)
      : in1_features_(in1_features), in2_features_(in2_features), out_features_(out_features) {}
  /// Size of the last dimension of the first input.
  TORCH_ARG(std::int64_t, in1_features);
  /// Size of the last dimension of the second input.
  TORCH_ARG(std::int64_t, in2_features);
  /// Size of the last dimension of outputs.
  TORCH_ARG(std::int64_t, out_features);
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const BilinearOptions& o) {
  return {value(o.in1_features()), value(o.in2_features()), value(o.out_features()), value(o.bias())};
}
}  // namespace detail

/// Options of Flatten.
struct FlattenOptions {
  /// The first dimension to join.
  TORCH_ARG(std::int64_t, start_dim) = 1;
  /// The last dimension to join.
  TORCH_ARG(std::int64_t, end_dim) = -1;
};
namespace detail {
inline std::vector<IValue> values(const FlattenOptions& o) {
  return {value(o.start_dim()), value(o.end_dim())};
}
}  // namespace detail

/// Options of Unflatten.
struct UnflattenOptions {
  UnflattenOptions(std::int64_t dim, std::vector<std::int64_t> sizes)
      : dim_(dim), sizes_(std::move(sizes)) {}
  /// The dimension to split.
  TORCH_ARG(std::int64_t, dim);
  /// The sizes that it gets; one may be -1.
  TORCH_ARG(std::vector<std::int64_t>, sizes);
};
namespace detail {
inline std::vector<IValue> values(const UnflattenOptions& o) {
  return {value(o.dim()), value(o.sizes())};
}
}  // namespace detail

/// Options of Conv1d.
struct Conv1dOptions {
  Conv1dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<1> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<1>, stride) = 1;
  /// What is added on both sides of the input.
  using padding_t = detail::Padding<1>;
  TORCH_ARG(padding_t, padding) = ExpandingArray<1>(0);

 public:
  auto padding(std::int64_t v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<1>(v)));
  }
  auto padding(int v) -> decltype(*this) { return padding(static_cast<std::int64_t>(v)); }
  auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<1>(v)));
  }
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<1>, dilation) = 1;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// What the padding is filled with.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const Conv1dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), value(o.groups()), value(o.bias()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of Conv2d.
struct Conv2dOptions {
  Conv2dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<2> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<2>, stride) = 1;
  /// What is added on both sides of the input.
  using padding_t = detail::Padding<2>;
  TORCH_ARG(padding_t, padding) = ExpandingArray<2>(0);

 public:
  auto padding(std::int64_t v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<2>(v)));
  }
  auto padding(int v) -> decltype(*this) { return padding(static_cast<std::int64_t>(v)); }
  auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<2>(v)));
  }
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// What the padding is filled with.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const Conv2dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), value(o.groups()), value(o.bias()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of Conv3d.
struct Conv3dOptions {
  Conv3dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<3> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<3>, stride) = 1;
  /// What is added on both sides of the input.
  using padding_t = detail::Padding<3>;
  TORCH_ARG(padding_t, padding) = ExpandingArray<3>(0);

 public:
  auto padding(std::int64_t v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<3>(v)));
  }
  auto padding(int v) -> decltype(*this) { return padding(static_cast<std::int64_t>(v)); }
  auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<3>(v)));
  }
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<3>, dilation) = 1;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// What the padding is filled with.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const Conv3dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), value(o.groups()), value(o.bias()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of ConvTranspose1d.
struct ConvTranspose1dOptions {
  ConvTranspose1dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<1> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<1>, stride) = 1;
  /// What the output is cut by on both sides.
  TORCH_ARG(ExpandingArray<1>, padding) = 0;
  /// Rows added at one end of outputs.
  TORCH_ARG(ExpandingArray<1>, output_padding) = 0;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<1>, dilation) = 1;
  /// Zeros alone.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const ConvTranspose1dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.output_padding()), value(o.groups()), value(o.bias()), value(o.dilation()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of ConvTranspose2d.
struct ConvTranspose2dOptions {
  ConvTranspose2dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<2> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<2>, stride) = 1;
  /// What the output is cut by on both sides.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  /// Rows added at one end of outputs.
  TORCH_ARG(ExpandingArray<2>, output_padding) = 0;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
  /// Zeros alone.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const ConvTranspose2dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.output_padding()), value(o.groups()), value(o.bias()), value(o.dilation()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of ConvTranspose3d.
struct ConvTranspose3dOptions {
  ConvTranspose3dOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<3> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  /// Channels of inputs.
  TORCH_ARG(std::int64_t, in_channels);
  /// Channels of outputs.
  TORCH_ARG(std::int64_t, out_channels);
  /// Sizes of the kernel.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between places of the kernel.
  TORCH_ARG(ExpandingArray<3>, stride) = 1;
  /// What the output is cut by on both sides.
  TORCH_ARG(ExpandingArray<3>, padding) = 0;
  /// Rows added at one end of outputs.
  TORCH_ARG(ExpandingArray<3>, output_padding) = 0;
  /// Groups of channels that do not mix.
  TORCH_ARG(std::int64_t, groups) = 1;
  /// Whether there is a bias.
  TORCH_ARG(bool, bias) = true;
  /// Steps between elements of the kernel.
  TORCH_ARG(ExpandingArray<3>, dilation) = 1;
  /// Zeros alone.
  using padding_mode_t = detail::PaddingMode;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
namespace detail {
inline std::vector<IValue> values(const ConvTranspose3dOptions& o) {
  return {value(o.in_channels()), value(o.out_channels()), value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.output_padding()), value(o.groups()), value(o.bias()), value(o.dilation()), value(o.padding_mode())};
}
}  // namespace detail

/// Options of MaxPool1d.
struct MaxPool1dOptions {
  MaxPool1dOptions(ExpandingArray<1> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<1>, stride);
  /// Minus infinity added on both sides.
  TORCH_ARG(ExpandingArray<1>, padding) = 0;
  /// Steps between elements of a window.
  TORCH_ARG(ExpandingArray<1>, dilation) = 1;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const MaxPool1dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), false, value(o.ceil_mode())};
}
}  // namespace detail

/// Options of MaxPool2d.
struct MaxPool2dOptions {
  MaxPool2dOptions(ExpandingArray<2> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<2>, stride);
  /// Minus infinity added on both sides.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  /// Steps between elements of a window.
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const MaxPool2dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), false, value(o.ceil_mode())};
}
}  // namespace detail

/// Options of MaxPool3d.
struct MaxPool3dOptions {
  MaxPool3dOptions(ExpandingArray<3> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<3>, stride);
  /// Minus infinity added on both sides.
  TORCH_ARG(ExpandingArray<3>, padding) = 0;
  /// Steps between elements of a window.
  TORCH_ARG(ExpandingArray<3>, dilation) = 1;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const MaxPool3dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.dilation()), false, value(o.ceil_mode())};
}
}  // namespace detail

/// Options of FractionalMaxPool2d.
struct FractionalMaxPool2dOptions {
  FractionalMaxPool2dOptions(ExpandingArray<2> kernel_size)
      : kernel_size_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Sizes of the output.
  TORCH_ARG(std::optional<ExpandingArray<2>>, output_size) = std::nullopt;
  /// Sizes of the output, as fractions of the input's.
  using output_ratio_t = std::optional<ExpandingArray<2, double>>;
  TORCH_ARG(output_ratio_t, output_ratio) = std::nullopt;
  /// The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn.
  TORCH_ARG(Tensor, _random_samples);
};
namespace detail {
inline std::vector<IValue> values(const FractionalMaxPool2dOptions& o) {
  return {value(o.kernel_size()), value(o.output_size()), value(o.output_ratio()), false, value(o._random_samples())};
}
}  // namespace detail

/// Options of FractionalMaxPool3d.
struct FractionalMaxPool3dOptions {
  FractionalMaxPool3dOptions(ExpandingArray<3> kernel_size)
      : kernel_size_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Sizes of the output.
  TORCH_ARG(std::optional<ExpandingArray<3>>, output_size) = std::nullopt;
  /// Sizes of the output, as fractions of the input's.
  using output_ratio_t = std::optional<ExpandingArray<3, double>>;
  TORCH_ARG(output_ratio_t, output_ratio) = std::nullopt;
  /// The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn.
  TORCH_ARG(Tensor, _random_samples);
};
namespace detail {
inline std::vector<IValue> values(const FractionalMaxPool3dOptions& o) {
  return {value(o.kernel_size()), value(o.output_size()), value(o.output_ratio()), false, value(o._random_samples())};
}
}  // namespace detail

/// Options of AvgPool1d.
struct AvgPool1dOptions {
  AvgPool1dOptions(ExpandingArray<1> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<1>, stride);
  /// Zeros added on both sides.
  TORCH_ARG(ExpandingArray<1>, padding) = 0;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
  /// Whether those zeros count.
  TORCH_ARG(bool, count_include_pad) = true;
};
namespace detail {
inline std::vector<IValue> values(const AvgPool1dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.ceil_mode()), value(o.count_include_pad())};
}
}  // namespace detail

/// Options of AvgPool2d.
struct AvgPool2dOptions {
  AvgPool2dOptions(ExpandingArray<2> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<2>, stride);
  /// Zeros added on both sides.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
  /// Whether those zeros count.
  TORCH_ARG(bool, count_include_pad) = true;
  /// What sums are divided by, in place of the count.
  TORCH_ARG(std::optional<std::int64_t>, divisor_override) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const AvgPool2dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.ceil_mode()), value(o.count_include_pad()), value(o.divisor_override())};
}
}  // namespace detail

/// Options of AvgPool3d.
struct AvgPool3dOptions {
  AvgPool3dOptions(ExpandingArray<3> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<3>, stride);
  /// Zeros added on both sides.
  TORCH_ARG(ExpandingArray<3>, padding) = 0;
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
  /// Whether those zeros count.
  TORCH_ARG(bool, count_include_pad) = true;
  /// What sums are divided by, in place of the count.
  TORCH_ARG(std::optional<std::int64_t>, divisor_override) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const AvgPool3dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding()), value(o.ceil_mode()), value(o.count_include_pad()), value(o.divisor_override())};
}
}  // namespace detail

/// Options of LPPool1d.
struct LPPool1dOptions {
  LPPool1dOptions(double norm_type, ExpandingArray<1> kernel_size)
      : norm_type_(norm_type), kernel_size_(kernel_size), stride_(kernel_size) {}
  /// The exponent.
  TORCH_ARG(double, norm_type);
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<1>, stride);
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const LPPool1dOptions& o) {
  return {value(o.norm_type()), value(o.kernel_size()), value(o.stride()), value(o.ceil_mode())};
}
}  // namespace detail

/// Options of LPPool2d.
struct LPPool2dOptions {
  LPPool2dOptions(double norm_type, ExpandingArray<2> kernel_size)
      : norm_type_(norm_type), kernel_size_(kernel_size), stride_(kernel_size) {}
  /// The exponent.
  TORCH_ARG(double, norm_type);
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<2>, stride);
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const LPPool2dOptions& o) {
  return {value(o.norm_type()), value(o.kernel_size()), value(o.stride()), value(o.ceil_mode())};
}
}  // namespace detail

/// Options of LPPool3d.
struct LPPool3dOptions {
  LPPool3dOptions(double norm_type, ExpandingArray<3> kernel_size)
      : norm_type_(norm_type), kernel_size_(kernel_size), stride_(kernel_size) {}
  /// The exponent.
  TORCH_ARG(double, norm_type);
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<3>, stride);
  /// Whether sizes of the output are rounded up.
  TORCH_ARG(bool, ceil_mode) = false;
};
namespace detail {
inline std::vector<IValue> values(const LPPool3dOptions& o) {
  return {value(o.norm_type()), value(o.kernel_size()), value(o.stride()), value(o.ceil_mode())};
}
}  // namespace detail

/// Options of AdaptiveAvgPool1d.
struct AdaptiveAvgPool1dOptions {
  AdaptiveAvgPool1dOptions(ExpandingArray<1> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArray<1>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveAvgPool1dOptions& o) {
  return {value(o.output_size())};
}
}  // namespace detail

/// Options of AdaptiveAvgPool2d.
struct AdaptiveAvgPool2dOptions {
  AdaptiveAvgPool2dOptions(ExpandingArrayWithOptionalElem<2> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArrayWithOptionalElem<2>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveAvgPool2dOptions& o) {
  return {value(o.output_size())};
}
}  // namespace detail

/// Options of AdaptiveAvgPool3d.
struct AdaptiveAvgPool3dOptions {
  AdaptiveAvgPool3dOptions(ExpandingArrayWithOptionalElem<3> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArrayWithOptionalElem<3>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveAvgPool3dOptions& o) {
  return {value(o.output_size())};
}
}  // namespace detail

/// Options of AdaptiveMaxPool1d.
struct AdaptiveMaxPool1dOptions {
  AdaptiveMaxPool1dOptions(ExpandingArray<1> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArray<1>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveMaxPool1dOptions& o) {
  return {value(o.output_size()), false};
}
}  // namespace detail

/// Options of AdaptiveMaxPool2d.
struct AdaptiveMaxPool2dOptions {
  AdaptiveMaxPool2dOptions(ExpandingArrayWithOptionalElem<2> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArrayWithOptionalElem<2>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveMaxPool2dOptions& o) {
  return {value(o.output_size()), false};
}
}  // namespace detail

/// Options of AdaptiveMaxPool3d.
struct AdaptiveMaxPool3dOptions {
  AdaptiveMaxPool3dOptions(ExpandingArrayWithOptionalElem<3> output_size)
      : output_size_(output_size) {}
  /// Sizes of the output; none for the input's own.
  TORCH_ARG(ExpandingArrayWithOptionalElem<3>, output_size);
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveMaxPool3dOptions& o) {
  return {value(o.output_size()), false};
}
}  // namespace detail

/// Options of MaxUnpool1d.
struct MaxUnpool1dOptions {
  MaxUnpool1dOptions(ExpandingArray<1> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<1>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<1>, stride);
  /// What was added on both sides.
  TORCH_ARG(ExpandingArray<1>, padding) = 0;
};
namespace detail {
inline std::vector<IValue> values(const MaxUnpool1dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding())};
}
}  // namespace detail

/// Options of MaxUnpool2d.
struct MaxUnpool2dOptions {
  MaxUnpool2dOptions(ExpandingArray<2> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<2>, stride);
  /// What was added on both sides.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
};
namespace detail {
inline std::vector<IValue> values(const MaxUnpool2dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding())};
}
}  // namespace detail

/// Options of MaxUnpool3d.
struct MaxUnpool3dOptions {
  MaxUnpool3dOptions(ExpandingArray<3> kernel_size)
      : kernel_size_(kernel_size), stride_(kernel_size) {}
  /// Sizes of the window.
  TORCH_ARG(ExpandingArray<3>, kernel_size);
  /// Steps between windows; the window's sizes where none are given.
  TORCH_ARG(ExpandingArray<3>, stride);
  /// What was added on both sides.
  TORCH_ARG(ExpandingArray<3>, padding) = 0;
};
namespace detail {
inline std::vector<IValue> values(const MaxUnpool3dOptions& o) {
  return {value(o.kernel_size()), value(o.stride()), value(o.padding())};
}
}  // namespace detail

/// Options of ReflectionPad1d.
struct ReflectionPad1dOptions {
  ReflectionPad1dOptions(ExpandingArray<2> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<2>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReflectionPad1dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReflectionPad2d.
struct ReflectionPad2dOptions {
  ReflectionPad2dOptions(ExpandingArray<4> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<4>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReflectionPad2dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReflectionPad3d.
struct ReflectionPad3dOptions {
  ReflectionPad3dOptions(ExpandingArray<6> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<6>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReflectionPad3dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReplicationPad1d.
struct ReplicationPad1dOptions {
  ReplicationPad1dOptions(ExpandingArray<2> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<2>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReplicationPad1dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReplicationPad2d.
struct ReplicationPad2dOptions {
  ReplicationPad2dOptions(ExpandingArray<4> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<4>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReplicationPad2dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReplicationPad3d.
struct ReplicationPad3dOptions {
  ReplicationPad3dOptions(ExpandingArray<6> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<6>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ReplicationPad3dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ZeroPad1d.
struct ZeroPad1dOptions {
  ZeroPad1dOptions(ExpandingArray<2> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<2>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ZeroPad1dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ZeroPad2d.
struct ZeroPad2dOptions {
  ZeroPad2dOptions(ExpandingArray<4> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<4>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ZeroPad2dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ZeroPad3d.
struct ZeroPad3dOptions {
  ZeroPad3dOptions(ExpandingArray<6> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<6>, padding);
};
namespace detail {
inline std::vector<IValue> values(const ZeroPad3dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ConstantPad1d.
struct ConstantPad1dOptions {
  ConstantPad1dOptions(ExpandingArray<2> padding, double value)
      : padding_(padding), value_(value) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<2>, padding);
  /// The value.
  TORCH_ARG(double, value);
};
namespace detail {
inline std::vector<IValue> values(const ConstantPad1dOptions& o) {
  return {value(o.padding()), value(o.value())};
}
}  // namespace detail

/// Options of ConstantPad2d.
struct ConstantPad2dOptions {
  ConstantPad2dOptions(ExpandingArray<4> padding, double value)
      : padding_(padding), value_(value) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<4>, padding);
  /// The value.
  TORCH_ARG(double, value);
};
namespace detail {
inline std::vector<IValue> values(const ConstantPad2dOptions& o) {
  return {value(o.padding()), value(o.value())};
}
}  // namespace detail

/// Options of ConstantPad3d.
struct ConstantPad3dOptions {
  ConstantPad3dOptions(ExpandingArray<6> padding, double value)
      : padding_(padding), value_(value) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<6>, padding);
  /// The value.
  TORCH_ARG(double, value);
};
namespace detail {
inline std::vector<IValue> values(const ConstantPad3dOptions& o) {
  return {value(o.padding()), value(o.value())};
}
}  // namespace detail

/// Options of CircularPad1d.
struct CircularPad1dOptions {
  CircularPad1dOptions(ExpandingArray<2> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<2>, padding);
};
namespace detail {
inline std::vector<IValue> values(const CircularPad1dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of CircularPad2d.
struct CircularPad2dOptions {
  CircularPad2dOptions(ExpandingArray<4> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<4>, padding);
};
namespace detail {
inline std::vector<IValue> values(const CircularPad2dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of CircularPad3d.
struct CircularPad3dOptions {
  CircularPad3dOptions(ExpandingArray<6> padding)
      : padding_(padding) {}
  /// How much is added before and behind each dimension, the last one first.
  TORCH_ARG(ExpandingArray<6>, padding);
};
namespace detail {
inline std::vector<IValue> values(const CircularPad3dOptions& o) {
  return {value(o.padding())};
}
}  // namespace detail

/// Options of ReLU.
struct ReLUOptions {
  ReLUOptions(bool inplace = false) : inplace_(inplace) {}
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace);
};
namespace detail {
inline std::vector<IValue> values(const ReLUOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of ReLU6.
struct ReLU6Options {
  ReLU6Options(bool inplace = false) : inplace_(inplace) {}
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace);
};
namespace detail {
inline std::vector<IValue> values(const ReLU6Options& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of LeakyReLU.
struct LeakyReLUOptions {
  /// The slope below 0.
  TORCH_ARG(double, negative_slope) = 0.01;
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const LeakyReLUOptions& o) {
  return {value(o.negative_slope()), value(o.inplace())};
}
}  // namespace detail

/// Options of PReLU.
struct PReLUOptions {
  /// Slopes: 1, or the number of channels.
  TORCH_ARG(std::int64_t, num_parameters) = 1;
  /// Their first value.
  TORCH_ARG(double, init) = 0.25;
};
namespace detail {
inline std::vector<IValue> values(const PReLUOptions& o) {
  return {value(o.num_parameters()), value(o.init())};
}
}  // namespace detail

/// Options of RReLU.
struct RReLUOptions {
  /// The least slope.
  TORCH_ARG(double, lower) = 0.125;
  /// The greatest slope.
  TORCH_ARG(double, upper) = 0.3333333333333333;
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const RReLUOptions& o) {
  return {value(o.lower()), value(o.upper()), value(o.inplace())};
}
}  // namespace detail

/// Options of ELU.
struct ELUOptions {
  /// The limit far below 0, negated.
  TORCH_ARG(double, alpha) = 1.0;
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const ELUOptions& o) {
  return {value(o.alpha()), value(o.inplace())};
}
}  // namespace detail

/// Options of SELU.
struct SELUOptions {
  SELUOptions(bool inplace = false) : inplace_(inplace) {}
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace);
};
namespace detail {
inline std::vector<IValue> values(const SELUOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of CELU.
struct CELUOptions {
  /// The limit far below 0, negated.
  TORCH_ARG(double, alpha) = 1.0;
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const CELUOptions& o) {
  return {value(o.alpha()), value(o.inplace())};
}
}  // namespace detail

/// Options of Threshold.
struct ThresholdOptions {
  ThresholdOptions(double threshold, double value)
      : threshold_(threshold), value_(value) {}
  /// Where elements are kept.
  TORCH_ARG(double, threshold);
  /// What stands for the others.
  TORCH_ARG(double, value);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const ThresholdOptions& o) {
  return {value(o.threshold()), value(o.value()), value(o.inplace())};
}
}  // namespace detail

/// Options of Hardtanh.
struct HardtanhOptions {
  /// The least value.
  TORCH_ARG(double, min_val) = -1.0;
  /// The greatest value.
  TORCH_ARG(double, max_val) = 1.0;
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const HardtanhOptions& o) {
  return {value(o.min_val()), value(o.max_val()), value(o.inplace())};
}
}  // namespace detail

/// Options of Hardsigmoid.
struct HardsigmoidOptions {
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const HardsigmoidOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of Hardswish.
struct HardswishOptions {
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const HardswishOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of Hardshrink.
struct HardshrinkOptions {
  HardshrinkOptions(double lambda = 0.5) : lambda_(lambda) {}
  /// The greatest magnitude that becomes 0.
  TORCH_ARG(double, lambda);
};
namespace detail {
inline std::vector<IValue> values(const HardshrinkOptions& o) {
  return {value(o.lambda())};
}
}  // namespace detail

/// Options of Softshrink.
struct SoftshrinkOptions {
  SoftshrinkOptions(double lambda = 0.5) : lambda_(lambda) {}
  /// How far elements move.
  TORCH_ARG(double, lambda);
};
namespace detail {
inline std::vector<IValue> values(const SoftshrinkOptions& o) {
  return {value(o.lambda())};
}
}  // namespace detail

/// Options of GELU.
struct GELUOptions {
  /// How it is computed.
  TORCH_ARG(std::string, approximate) = "none";
};
namespace detail {
inline std::vector<IValue> values(const GELUOptions& o) {
  return {value(o.approximate())};
}
}  // namespace detail

/// Options of SiLU.
struct SiLUOptions {
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const SiLUOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of Mish.
struct MishOptions {
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const MishOptions& o) {
  return {value(o.inplace())};
}
}  // namespace detail

/// Options of Softplus.
struct SoftplusOptions {
  /// How sharp the bend is.
  TORCH_ARG(double, beta) = 1.0;
  /// Where it counts as straight.
  TORCH_ARG(double, threshold) = 20.0;
};
namespace detail {
inline std::vector<IValue> values(const SoftplusOptions& o) {
  return {value(o.beta()), value(o.threshold())};
}
}  // namespace detail

/// Options of GLU.
struct GLUOptions {
  GLUOptions(std::int64_t dim = -1) : dim_(dim) {}
  /// The dimension, of even size.
  TORCH_ARG(std::int64_t, dim);
};
namespace detail {
inline std::vector<IValue> values(const GLUOptions& o) {
  return {value(o.dim())};
}
}  // namespace detail

/// Options of Softmax.
struct SoftmaxOptions {
  SoftmaxOptions(std::int64_t dim)
      : dim_(dim) {}
  /// The dimension.
  TORCH_ARG(std::int64_t, dim);
};
namespace detail {
inline std::vector<IValue> values(const SoftmaxOptions& o) {
  return {value(o.dim())};
}
}  // namespace detail

/// Options of Softmin.
struct SoftminOptions {
  SoftminOptions(std::int64_t dim)
      : dim_(dim) {}
  /// The dimension.
  TORCH_ARG(std::int64_t, dim);
};
namespace detail {
inline std::vector<IValue> values(const SoftminOptions& o) {
  return {value(o.dim())};
}
}  // namespace detail

/// Options of LogSoftmax.
struct LogSoftmaxOptions {
  LogSoftmaxOptions(std::int64_t dim)
      : dim_(dim) {}
  /// The dimension.
  TORCH_ARG(std::int64_t, dim);
};
namespace detail {
inline std::vector<IValue> values(const LogSoftmaxOptions& o) {
  return {value(o.dim())};
}
}  // namespace detail

/// Options of BatchNorm1d.
struct BatchNorm1dOptions {
  BatchNorm1dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values; none for their plain mean.
  TORCH_ARG(std::optional<double>, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = true;
  /// Whether running values are kept; without them a batch always stands for itself.
  TORCH_ARG(bool, track_running_stats) = true;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const BatchNorm1dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of BatchNorm2d.
struct BatchNorm2dOptions {
  BatchNorm2dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values; none for their plain mean.
  TORCH_ARG(std::optional<double>, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = true;
  /// Whether running values are kept; without them a batch always stands for itself.
  TORCH_ARG(bool, track_running_stats) = true;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const BatchNorm2dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of BatchNorm3d.
struct BatchNorm3dOptions {
  BatchNorm3dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values; none for their plain mean.
  TORCH_ARG(std::optional<double>, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = true;
  /// Whether running values are kept; without them a batch always stands for itself.
  TORCH_ARG(bool, track_running_stats) = true;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const BatchNorm3dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of InstanceNorm1d.
struct InstanceNorm1dOptions {
  InstanceNorm1dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values.
  TORCH_ARG(double, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = false;
  /// Whether running values are kept, which stand for the example in evaluation mode.
  TORCH_ARG(bool, track_running_stats) = false;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const InstanceNorm1dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of InstanceNorm2d.
struct InstanceNorm2dOptions {
  InstanceNorm2dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values.
  TORCH_ARG(double, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = false;
  /// Whether running values are kept, which stand for the example in evaluation mode.
  TORCH_ARG(bool, track_running_stats) = false;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const InstanceNorm2dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of InstanceNorm3d.
struct InstanceNorm3dOptions {
  InstanceNorm3dOptions(std::int64_t num_features)
      : num_features_(num_features) {}
  /// Channels.
  TORCH_ARG(std::int64_t, num_features);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// The weight of the newest batch in the running values.
  TORCH_ARG(double, momentum) = 0.1;
  /// Whether there are a weight and a bias.
  TORCH_ARG(bool, affine) = false;
  /// Whether running values are kept, which stand for the example in evaluation mode.
  TORCH_ARG(bool, track_running_stats) = false;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const InstanceNorm3dOptions& o) {
  return {value(o.num_features()), value(o.eps()), value(o.momentum()), value(o.affine()), value(o.track_running_stats()), value(o.bias())};
}
}  // namespace detail

/// Options of LayerNorm.
struct LayerNormOptions {
  LayerNormOptions(std::vector<std::int64_t> normalized_shape)
      : normalized_shape_(std::move(normalized_shape)) {}
  /// The sizes of the dimensions to normalise over.
  TORCH_ARG(std::vector<std::int64_t>, normalized_shape);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// Whether there are a weight and a bias of that shape.
  TORCH_ARG(bool, elementwise_affine) = true;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const LayerNormOptions& o) {
  return {value(o.normalized_shape()), value(o.eps()), value(o.elementwise_affine()), value(o.bias())};
}
}  // namespace detail

/// Options of GroupNorm.
struct GroupNormOptions {
  GroupNormOptions(std::int64_t num_groups, std::int64_t num_channels)
      : num_groups_(num_groups), num_channels_(num_channels) {}
  /// Groups, which divide the channels.
  TORCH_ARG(std::int64_t, num_groups);
  /// Channels.
  TORCH_ARG(std::int64_t, num_channels);
  /// Added to the variance.
  TORCH_ARG(double, eps) = 1e-5;
  /// Whether there are a weight and a bias for each channel.
  TORCH_ARG(bool, affine) = true;
  /// Whether there is a bias beside the weight.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const GroupNormOptions& o) {
  return {value(o.num_groups()), value(o.num_channels()), value(o.eps()), value(o.affine()), value(o.bias())};
}
}  // namespace detail

/// Options of RMSNorm.
struct RMSNormOptions {
  RMSNormOptions(std::vector<std::int64_t> normalized_shape)
      : normalized_shape_(std::move(normalized_shape)) {}
  /// The sizes of the dimensions to normalise over.
  TORCH_ARG(std::vector<std::int64_t>, normalized_shape);
  /// Added to the mean square; none for the distance of 1 to the next number of the dtype.
  TORCH_ARG(std::optional<double>, eps) = std::nullopt;
  /// Whether there is a weight of that shape.
  TORCH_ARG(bool, elementwise_affine) = true;
};
namespace detail {
inline std::vector<IValue> values(const RMSNormOptions& o) {
  return {value(o.normalized_shape()), value(o.eps()), value(o.elementwise_affine())};
}
}  // namespace detail

/// Options of LocalResponseNorm.
struct LocalResponseNormOptions {
  LocalResponseNormOptions(std::int64_t size)
      : size_(size) {}
  /// Channels that count.
  TORCH_ARG(std::int64_t, size);
  /// The factor of the mean.
  TORCH_ARG(double, alpha) = 0.0001;
  /// The power.
  TORCH_ARG(double, beta) = 0.75;
  /// What is added to the mean.
  TORCH_ARG(double, k) = 1.0;
};
namespace detail {
inline std::vector<IValue> values(const LocalResponseNormOptions& o) {
  return {value(o.size()), value(o.alpha()), value(o.beta()), value(o.k())};
}
}  // namespace detail

/// Options of CrossMapLRN2d.
struct CrossMapLRN2dOptions {
  CrossMapLRN2dOptions(std::int64_t size)
      : size_(size) {}
  /// Channels that count; an odd number.
  TORCH_ARG(std::int64_t, size);
  /// The factor of the mean.
  TORCH_ARG(double, alpha) = 0.0001;
  /// The power.
  TORCH_ARG(double, beta) = 0.75;
  /// What is added to the mean.
  TORCH_ARG(double, k) = 1.0;
};
namespace detail {
inline std::vector<IValue> values(const CrossMapLRN2dOptions& o) {
  return {value(o.size()), value(o.alpha()), value(o.beta()), value(o.k())};
}
}  // namespace detail

/// Options of Dropout.
struct DropoutOptions {
  DropoutOptions(double p = 0.5) : p_(p) {}
  /// The probability of zero.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const DropoutOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of Dropout1d.
struct Dropout1dOptions {
  Dropout1dOptions(double p = 0.5) : p_(p) {}
  /// The probability of zero.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const Dropout1dOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of Dropout2d.
struct Dropout2dOptions {
  Dropout2dOptions(double p = 0.5) : p_(p) {}
  /// The probability of zero.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const Dropout2dOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of Dropout3d.
struct Dropout3dOptions {
  Dropout3dOptions(double p = 0.5) : p_(p) {}
  /// The probability of zero.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const Dropout3dOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of AlphaDropout.
struct AlphaDropoutOptions {
  AlphaDropoutOptions(double p = 0.5) : p_(p) {}
  /// The probability of the limit.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const AlphaDropoutOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of FeatureAlphaDropout.
struct FeatureAlphaDropoutOptions {
  FeatureAlphaDropoutOptions(double p = 0.5) : p_(p) {}
  /// The probability of the limit.
  TORCH_ARG(double, p);
  /// Whether the input itself is overwritten.
  TORCH_ARG(bool, inplace) = false;
};
namespace detail {
inline std::vector<IValue> values(const FeatureAlphaDropoutOptions& o) {
  return {value(o.p()), value(o.inplace())};
}
}  // namespace detail

/// Options of CosineSimilarity.
struct CosineSimilarityOptions {
  /// The dimension of the vectors.
  TORCH_ARG(std::int64_t, dim) = 1;
  /// Keeps the divisor from 0.
  TORCH_ARG(double, eps) = 1e-8;
};
namespace detail {
inline std::vector<IValue> values(const CosineSimilarityOptions& o) {
  return {value(o.dim()), value(o.eps())};
}
}  // namespace detail

/// Options of PairwiseDistance.
struct PairwiseDistanceOptions {
  /// The order of the norm.
  TORCH_ARG(double, p) = 2.0;
  /// Added to differences.
  TORCH_ARG(double, eps) = 1e-6;
  /// Whether the dimension stays, with size 1.
  TORCH_ARG(bool, keepdim) = false;
};
namespace detail {
inline std::vector<IValue> values(const PairwiseDistanceOptions& o) {
  return {value(o.p()), value(o.eps()), value(o.keepdim())};
}
}  // namespace detail

/// Options of Upsample.
struct UpsampleOptions {
  /// Sizes of the last dimensions; one number stands for all.
  TORCH_ARG(std::optional<std::vector<std::int64_t>>, size) = std::nullopt;
  /// Factors for the sizes of the last dimensions; one number stands for all.
  TORCH_ARG(std::optional<std::vector<double>>, scale_factor) = std::nullopt;
  /// How elements in between are found.
  using mode_t = detail::Interpolation;
  TORCH_ARG(mode_t, mode) = kNearest;
  /// Whether the centres of the elements in the corners stay in place; only for modes that
  /// interpolate.
  TORCH_ARG(std::optional<bool>, align_corners) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const UpsampleOptions& o) {
  return {value(o.size()), value(o.scale_factor()), value(o.mode()), value(o.align_corners()), IValue(), false};
}
}  // namespace detail

/// Options of UpsamplingNearest2d.
struct UpsamplingNearest2dOptions {
  /// Height and width of the output.
  TORCH_ARG(std::optional<ExpandingArray<2>>, size) = std::nullopt;
  /// Factors for height and width.
  using scale_factor_t = std::optional<ExpandingArray<2, double>>;
  TORCH_ARG(scale_factor_t, scale_factor) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const UpsamplingNearest2dOptions& o) {
  return {value(o.size()), value(o.scale_factor())};
}
}  // namespace detail

/// Options of UpsamplingBilinear2d.
struct UpsamplingBilinear2dOptions {
  /// Height and width of the output.
  TORCH_ARG(std::optional<ExpandingArray<2>>, size) = std::nullopt;
  /// Factors for height and width.
  using scale_factor_t = std::optional<ExpandingArray<2, double>>;
  TORCH_ARG(scale_factor_t, scale_factor) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const UpsamplingBilinear2dOptions& o) {
  return {value(o.size()), value(o.scale_factor())};
}
}  // namespace detail

/// Options of PixelShuffle.
struct PixelShuffleOptions {
  PixelShuffleOptions(std::int64_t upscale_factor)
      : upscale_factor_(upscale_factor) {}
  /// The factor `r`.
  TORCH_ARG(std::int64_t, upscale_factor);
};
namespace detail {
inline std::vector<IValue> values(const PixelShuffleOptions& o) {
  return {value(o.upscale_factor())};
}
}  // namespace detail

/// Options of PixelUnshuffle.
struct PixelUnshuffleOptions {
  PixelUnshuffleOptions(std::int64_t downscale_factor)
      : downscale_factor_(downscale_factor) {}
  /// The factor `r`.
  TORCH_ARG(std::int64_t, downscale_factor);
};
namespace detail {
inline std::vector<IValue> values(const PixelUnshuffleOptions& o) {
  return {value(o.downscale_factor())};
}
}  // namespace detail

/// Options of ChannelShuffle.
struct ChannelShuffleOptions {
  ChannelShuffleOptions(std::int64_t groups)
      : groups_(groups) {}
  /// Groups, which divide the channels.
  TORCH_ARG(std::int64_t, groups);
};
namespace detail {
inline std::vector<IValue> values(const ChannelShuffleOptions& o) {
  return {value(o.groups())};
}
}  // namespace detail

/// Options of Fold.
struct FoldOptions {
  FoldOptions(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
      : output_size_(output_size), kernel_size_(kernel_size) {}
  /// Height and width of the output.
  TORCH_ARG(ExpandingArray<2>, output_size);
  /// Height and width of blocks.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between elements of a block.
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
  /// Zeros around the output, which are cut off.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  /// Steps between blocks.
  TORCH_ARG(ExpandingArray<2>, stride) = 1;
};
namespace detail {
inline std::vector<IValue> values(const FoldOptions& o) {
  return {value(o.output_size()), value(o.kernel_size()), value(o.dilation()), value(o.padding()), value(o.stride())};
}
}  // namespace detail

/// Options of Unfold.
struct UnfoldOptions {
  UnfoldOptions(ExpandingArray<2> kernel_size)
      : kernel_size_(kernel_size) {}
  /// Height and width of blocks.
  TORCH_ARG(ExpandingArray<2>, kernel_size);
  /// Steps between elements of a block.
  TORCH_ARG(ExpandingArray<2>, dilation) = 1;
  /// Zeros around the input.
  TORCH_ARG(ExpandingArray<2>, padding) = 0;
  /// Steps between blocks.
  TORCH_ARG(ExpandingArray<2>, stride) = 1;
};
namespace detail {
inline std::vector<IValue> values(const UnfoldOptions& o) {
  return {value(o.kernel_size()), value(o.dilation()), value(o.padding()), value(o.stride())};
}
}  // namespace detail

/// Options of Embedding.
struct EmbeddingOptions {
  EmbeddingOptions(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : num_embeddings_(num_embeddings), embedding_dim_(embedding_dim) {}
  /// Rows of the table.
  TORCH_ARG(std::int64_t, num_embeddings);
  /// Size of a row.
  TORCH_ARG(std::int64_t, embedding_dim);
  /// The row that starts as zeros and gets no gradient; may count from the end.
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
  /// The greatest norm of rows: those that are looked up are scaled down to it, in place.
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  /// The order of that norm.
  TORCH_ARG(double, norm_type) = 2.0;
  /// Whether gradients are divided by how often a row occurs in the batch.
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  /// Whether gradients are sparse: not in this version.
  TORCH_ARG(bool, sparse) = false;
  /// The table itself, in place of a new one.
  TORCH_ARG(Tensor, _weight);
  /// Whether the table is not trained.
  TORCH_ARG(bool, _freeze) = false;
};
namespace detail {
inline std::vector<IValue> values(const EmbeddingOptions& o) {
  return {value(o.num_embeddings()), value(o.embedding_dim()), value(o.padding_idx()), value(o.max_norm()), value(o.norm_type()), value(o.scale_grad_by_freq()), value(o.sparse()), value(o._weight()), value(o._freeze())};
}
}  // namespace detail

/// Options of EmbeddingBag.
struct EmbeddingBagOptions {
  EmbeddingBagOptions(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : num_embeddings_(num_embeddings), embedding_dim_(embedding_dim) {}
  /// Rows of the table.
  TORCH_ARG(std::int64_t, num_embeddings);
  /// Size of a row.
  TORCH_ARG(std::int64_t, embedding_dim);
  /// The greatest norm of rows: those that are looked up are scaled down to it, in place.
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  /// The order of that norm.
  TORCH_ARG(double, norm_type) = 2.0;
  /// Whether gradients are divided by how often a row occurs in the batch.
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  /// What becomes of the rows of a bag.
  using mode_t = detail::EmbeddingBagMode;
  TORCH_ARG(mode_t, mode) = kMean;
  /// Whether gradients are sparse: not in this version.
  TORCH_ARG(bool, sparse) = false;
  /// The table itself, in place of a new one.
  TORCH_ARG(Tensor, _weight);
  /// Whether the last offset is the end of the last bag.
  TORCH_ARG(bool, include_last_offset) = false;
  /// The row that starts as zeros and does not count; may count from the end.
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const EmbeddingBagOptions& o) {
  return {value(o.num_embeddings()), value(o.embedding_dim()), value(o.max_norm()), value(o.norm_type()), value(o.scale_grad_by_freq()), value(o.mode()), value(o.sparse()), value(o._weight()), value(o.include_last_offset()), value(o.padding_idx())};
}
}  // namespace detail

/// Options of L1Loss.
struct L1LossOptions {
  L1LossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  L1LossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  L1LossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  L1LossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const L1LossOptions& o) {
  return {value(o.reduction())};
}
}  // namespace detail

/// Options of MSELoss.
struct MSELossOptions {
  MSELossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  MSELossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  MSELossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  MSELossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const MSELossOptions& o) {
  return {value(o.reduction())};
}
}  // namespace detail

/// Options of SmoothL1Loss.
struct SmoothL1LossOptions {
  SmoothL1LossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  SmoothL1LossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  SmoothL1LossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  SmoothL1LossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
  /// Where the one passes into the other.
  TORCH_ARG(std::optional<double>, beta) = std::nullopt;
};
namespace detail {
inline std::vector<IValue> values(const SmoothL1LossOptions& o) {
  return {value(o.reduction()), value(o.beta().value_or(1.0))};
}
}  // namespace detail

/// Options of HuberLoss.
struct HuberLossOptions {
  HuberLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  HuberLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  HuberLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  HuberLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
  /// Where the one passes into the other.
  TORCH_ARG(double, delta) = 1.0;
};
namespace detail {
inline std::vector<IValue> values(const HuberLossOptions& o) {
  return {value(o.reduction()), value(o.delta())};
}
}  // namespace detail

/// Options of NLLLoss.
struct NLLLossOptions {
  NLLLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  NLLLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  NLLLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  NLLLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// A weight for each class, `[C]`.
  TORCH_ARG(Tensor, weight);
  /// The class that does not count.
  TORCH_ARG(std::int64_t, ignore_index) = -100;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const NLLLossOptions& o) {
  return {value(o.weight()), value(o.ignore_index()), value(o.reduction())};
}
}  // namespace detail

/// Options of BCELoss.
struct BCELossOptions {
  BCELossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  BCELossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  BCELossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  BCELossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// A weight for each element, broadcast.
  TORCH_ARG(Tensor, weight);
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const BCELossOptions& o) {
  return {value(o.weight()), value(o.reduction())};
}
}  // namespace detail

/// Options of BCEWithLogitsLoss.
struct BCEWithLogitsLossOptions {
  BCEWithLogitsLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  BCEWithLogitsLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  BCEWithLogitsLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  BCEWithLogitsLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// A weight for each element, broadcast.
  TORCH_ARG(Tensor, weight);
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
  /// A weight for the positive part of each element, broadcast.
  TORCH_ARG(Tensor, pos_weight);
};
namespace detail {
inline std::vector<IValue> values(const BCEWithLogitsLossOptions& o) {
  return {value(o.weight()), value(o.reduction()), value(o.pos_weight())};
}
}  // namespace detail

/// Options of CrossEntropyLoss.
struct CrossEntropyLossOptions {
  CrossEntropyLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  CrossEntropyLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  CrossEntropyLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  CrossEntropyLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// A weight for each class, `[C]`.
  TORCH_ARG(Tensor, weight);
  /// The class that does not count.
  TORCH_ARG(std::int64_t, ignore_index) = -100;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
  /// How much of the target is spread over all classes.
  TORCH_ARG(double, label_smoothing) = 0.0;
};
namespace detail {
inline std::vector<IValue> values(const CrossEntropyLossOptions& o) {
  return {value(o.weight()), value(o.ignore_index()), value(o.reduction()), value(o.label_smoothing())};
}
}  // namespace detail

/// Options of KLDivLoss.
struct KLDivLossOptions {
  KLDivLossOptions(detail::Reduction reduction = kMean) : reduction_(std::move(reduction)) {}
  KLDivLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kBatchMean reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction;
  TORCH_ARG(reduction_t, reduction);
  /// Whether targets are log-probabilities too.
  TORCH_ARG(bool, log_target) = false;
};
namespace detail {
inline std::vector<IValue> values(const KLDivLossOptions& o) {
  return {value(o.reduction()), value(o.log_target())};
}
}  // namespace detail

/// Options of PoissonNLLLoss.
struct PoissonNLLLossOptions {
  PoissonNLLLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  PoissonNLLLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  PoissonNLLLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  PoissonNLLLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// Whether inputs are logarithms of expectations.
  TORCH_ARG(bool, log_input) = true;
  /// Whether Stirling's approximation of the constant term is added.
  TORCH_ARG(bool, full) = false;
  /// Added to expectations before their logarithm.
  TORCH_ARG(double, eps) = 1e-8;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const PoissonNLLLossOptions& o) {
  return {value(o.log_input()), value(o.full()), value(o.eps()), value(o.reduction())};
}
}  // namespace detail

/// Options of GaussianNLLLoss.
struct GaussianNLLLossOptions {
  GaussianNLLLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  GaussianNLLLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  GaussianNLLLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  GaussianNLLLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// Whether the constant term is added.
  TORCH_ARG(bool, full) = false;
  /// The least variance.
  TORCH_ARG(double, eps) = 1e-6;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const GaussianNLLLossOptions& o) {
  return {value(o.full()), value(o.eps()), value(o.reduction())};
}
}  // namespace detail

/// Options of CTCLoss.
struct CTCLossOptions {
  CTCLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  CTCLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  CTCLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  CTCLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// The class that stands for no label.
  TORCH_ARG(std::int64_t, blank) = 0;
  /// What becomes of the losses of all sequences; the mean divides by their lengths first.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
  /// Whether infinite losses, of targets that are too long, count as 0.
  TORCH_ARG(bool, zero_infinity) = false;
};
namespace detail {
inline std::vector<IValue> values(const CTCLossOptions& o) {
  return {value(o.blank()), value(o.reduction()), value(o.zero_infinity())};
}
}  // namespace detail

/// Options of MarginRankingLoss.
struct MarginRankingLossOptions {
  MarginRankingLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  MarginRankingLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  MarginRankingLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  MarginRankingLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// By how much at least.
  TORCH_ARG(double, margin) = 0.0;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const MarginRankingLossOptions& o) {
  return {value(o.margin()), value(o.reduction())};
}
}  // namespace detail

/// Options of HingeEmbeddingLoss.
struct HingeEmbeddingLossOptions {
  HingeEmbeddingLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  HingeEmbeddingLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  HingeEmbeddingLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  HingeEmbeddingLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// How far apart what differs is to be.
  TORCH_ARG(double, margin) = 1.0;
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const HingeEmbeddingLossOptions& o) {
  return {value(o.margin()), value(o.reduction())};
}
}  // namespace detail

/// Options of MultiLabelMarginLoss.
struct MultiLabelMarginLossOptions {
  MultiLabelMarginLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  MultiLabelMarginLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  MultiLabelMarginLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  MultiLabelMarginLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all examples.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const MultiLabelMarginLossOptions& o) {
  return {value(o.reduction())};
}
}  // namespace detail

/// Options of SoftMarginLoss.
struct SoftMarginLossOptions {
  SoftMarginLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  SoftMarginLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  SoftMarginLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  SoftMarginLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// What becomes of the losses of all elements.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const SoftMarginLossOptions& o) {
  return {value(o.reduction())};
}
}  // namespace detail

/// Options of MultiLabelSoftMarginLoss.
struct MultiLabelSoftMarginLossOptions {
  MultiLabelSoftMarginLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  MultiLabelSoftMarginLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  MultiLabelSoftMarginLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  MultiLabelSoftMarginLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// A weight for each class, `[C]`.
  TORCH_ARG(Tensor, weight);
  /// What becomes of the losses of all examples.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const MultiLabelSoftMarginLossOptions& o) {
  return {value(o.weight()), value(o.reduction())};
}
}  // namespace detail

/// Options of CosineEmbeddingLoss.
struct CosineEmbeddingLossOptions {
  CosineEmbeddingLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  CosineEmbeddingLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  CosineEmbeddingLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  CosineEmbeddingLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// The greatest cosine of what differs.
  TORCH_ARG(double, margin) = 0.0;
  /// What becomes of the losses of all pairs.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const CosineEmbeddingLossOptions& o) {
  return {value(o.margin()), value(o.reduction())};
}
}  // namespace detail

/// Options of MultiMarginLoss.
struct MultiMarginLossOptions {
  MultiMarginLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  MultiMarginLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  MultiMarginLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  MultiMarginLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// The power of the hinge: 1 or 2.
  TORCH_ARG(std::int64_t, p) = 1;
  /// By how much the class's score is to be the greatest.
  TORCH_ARG(double, margin) = 1.0;
  /// A weight for each class, `[C]`.
  TORCH_ARG(Tensor, weight);
  /// What becomes of the losses of all examples.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const MultiMarginLossOptions& o) {
  return {value(o.p()), value(o.margin()), value(o.weight()), value(o.reduction())};
}
}  // namespace detail

/// Options of TripletMarginLoss.
struct TripletMarginLossOptions {
  TripletMarginLossOptions(detail::Reduction3 reduction = kMean) : reduction_(std::move(reduction)) {}
  TripletMarginLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  TripletMarginLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  TripletMarginLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  /// By how much the positive one is to be nearer.
  TORCH_ARG(double, margin) = 1.0;
  /// The order of the norm.
  TORCH_ARG(double, p) = 2.0;
  /// Added to differences.
  TORCH_ARG(double, eps) = 1e-6;
  /// Whether the distance of positive and negative counts where it is smaller.
  TORCH_ARG(bool, swap) = false;
  /// What becomes of the losses of all triples.
  using reduction_t = detail::Reduction3;
  TORCH_ARG(reduction_t, reduction);
};
namespace detail {
inline std::vector<IValue> values(const TripletMarginLossOptions& o) {
  return {value(o.margin()), value(o.p()), value(o.eps()), value(o.swap()), value(o.reduction())};
}
}  // namespace detail

/// Options of AdaptiveLogSoftmaxWithLoss.
struct AdaptiveLogSoftmaxWithLossOptions {
  AdaptiveLogSoftmaxWithLossOptions(std::int64_t in_features, std::int64_t n_classes, std::vector<std::int64_t> cutoffs)
      : in_features_(in_features), n_classes_(n_classes), cutoffs_(std::move(cutoffs)) {}
  /// Size of the input.
  TORCH_ARG(std::int64_t, in_features);
  /// The number of classes.
  TORCH_ARG(std::int64_t, n_classes);
  /// The first class of each cluster but the first, ascending.
  TORCH_ARG(std::vector<std::int64_t>, cutoffs);
  /// By what each cluster's features are fewer than those of the one before.
  TORCH_ARG(double, div_value) = 4.0;
  /// Whether the head has a bias.
  TORCH_ARG(bool, head_bias) = false;
};
namespace detail {
inline std::vector<IValue> values(const AdaptiveLogSoftmaxWithLossOptions& o) {
  return {value(o.in_features()), value(o.n_classes()), value(o.cutoffs()), value(o.div_value()), value(o.head_bias())};
}
}  // namespace detail

/// Options of RNN.
struct RNNOptions {
  RNNOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a state.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Layers, each of which reads the results of the one before.
  TORCH_ARG(std::int64_t, num_layers) = 1;
  /// What a sum goes through.
  using nonlinearity_t = detail::Nonlinearity;
  TORCH_ARG(nonlinearity_t, nonlinearity) = kTanh;
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
  /// Whether the batch is the first dimension of inputs and results.
  TORCH_ARG(bool, batch_first) = false;
  /// The share of a layer's results that is lost in training on the way to the next one.
  TORCH_ARG(double, dropout) = 0.0;
  /// Whether a second network reads the sequence from its end.
  TORCH_ARG(bool, bidirectional) = false;
};
namespace detail {
inline std::vector<IValue> values(const RNNOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.num_layers()), value(o.nonlinearity()), value(o.bias()), value(o.batch_first()), value(o.dropout()), value(o.bidirectional())};
}
}  // namespace detail

/// Options of LSTM.
struct LSTMOptions {
  LSTMOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a memory, and of a state that is not projected.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Layers, each of which reads the results of the one before.
  TORCH_ARG(std::int64_t, num_layers) = 1;
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
  /// Whether the batch is the first dimension of inputs and results.
  TORCH_ARG(bool, batch_first) = false;
  /// The share of a layer's results that is lost in training on the way to the next one.
  TORCH_ARG(double, dropout) = 0.0;
  /// Whether a second network reads the sequence from its end.
  TORCH_ARG(bool, bidirectional) = false;
  /// Size of the projected state; 0 for no projection.
  TORCH_ARG(std::int64_t, proj_size) = 0;
};
namespace detail {
inline std::vector<IValue> values(const LSTMOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.num_layers()), value(o.bias()), value(o.batch_first()), value(o.dropout()), value(o.bidirectional()), value(o.proj_size())};
}
}  // namespace detail

/// Options of GRU.
struct GRUOptions {
  GRUOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a state.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Layers, each of which reads the results of the one before.
  TORCH_ARG(std::int64_t, num_layers) = 1;
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
  /// Whether the batch is the first dimension of inputs and results.
  TORCH_ARG(bool, batch_first) = false;
  /// The share of a layer's results that is lost in training on the way to the next one.
  TORCH_ARG(double, dropout) = 0.0;
  /// Whether a second network reads the sequence from its end.
  TORCH_ARG(bool, bidirectional) = false;
};
namespace detail {
inline std::vector<IValue> values(const GRUOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.num_layers()), value(o.bias()), value(o.batch_first()), value(o.dropout()), value(o.bidirectional())};
}
}  // namespace detail

/// Options of RNNCell.
struct RNNCellOptions {
  RNNCellOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a state.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
  /// What the sum goes through.
  using nonlinearity_t = detail::Nonlinearity;
  TORCH_ARG(nonlinearity_t, nonlinearity) = kTanh;
};
namespace detail {
inline std::vector<IValue> values(const RNNCellOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.bias()), value(o.nonlinearity())};
}
}  // namespace detail

/// Options of LSTMCell.
struct LSTMCellOptions {
  LSTMCellOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a state.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const LSTMCellOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.bias())};
}
}  // namespace detail

/// Options of GRUCell.
struct GRUCellOptions {
  GRUCellOptions(std::int64_t input_size, std::int64_t hidden_size)
      : input_size_(input_size), hidden_size_(hidden_size) {}
  /// Size of the rows of inputs.
  TORCH_ARG(std::int64_t, input_size);
  /// Size of a state.
  TORCH_ARG(std::int64_t, hidden_size);
  /// Whether there are biases.
  TORCH_ARG(bool, bias) = true;
};
namespace detail {
inline std::vector<IValue> values(const GRUCellOptions& o) {
  return {value(o.input_size()), value(o.hidden_size()), value(o.bias())};
}
}  // namespace detail

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

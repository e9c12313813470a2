// Generated from the table of layers by tests/generated; do not edit.
// Layers.
// clang-format off
#pragma once

#include "any.hpp"
#include "functional.hpp"
#include "layer.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace lazy {

///`y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
///
/// Weight and bias start uniform within `1 / sqrt(in_features)`.
template <typename Void>
class LinearImpl : public Cloneable<LinearImpl<Void>> {
 public:
  LinearImpl(std::int64_t in_features, std::int64_t out_features)
      : LinearImpl(LinearOptions(in_features, out_features)) {}
  explicit LinearImpl(LinearOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Linear", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("Linear", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Linear", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::linear(input, weight, bias); }

  LinearOptions options;
  Tensor weight;
  Tensor bias;
};

///`y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
/// `[.., out_features]`.
///
/// Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
template <typename Void>
class BilinearImpl : public Cloneable<BilinearImpl<Void>> {
 public:
  BilinearImpl(std::int64_t in1_features, std::int64_t in2_features, std::int64_t out_features)
      : BilinearImpl(BilinearOptions(in1_features, in2_features, out_features)) {}
  explicit BilinearImpl(BilinearOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Bilinear", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("Bilinear", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Bilinear", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2) { return functional::bilinear(input1, input2, weight, bias); }

  BilinearOptions options;
  Tensor weight;
  Tensor bias;
};

///Gives its input back.
template <typename Void>
class IdentityImpl : public Cloneable<IdentityImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Identity", {}); }
  Tensor forward(const Tensor& input) { return input; }
};

///Joins the dimensions from `start_dim` to `end_dim` into one.
template <typename Void>
class FlattenImpl : public Cloneable<FlattenImpl<Void>> {
 public:
  explicit FlattenImpl(FlattenOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Flatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Flatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.flatten(options.start_dim(), options.end_dim()); }

  FlattenOptions options;
};

///Splits a dimension into several.
template <typename Void>
class UnflattenImpl : public Cloneable<UnflattenImpl<Void>> {
 public:
  UnflattenImpl(std::int64_t dim, std::vector<std::int64_t> sizes)
      : UnflattenImpl(UnflattenOptions(dim, sizes)) {}
  explicit UnflattenImpl(UnflattenOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unflatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unflatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.unflatten(options.dim(), options.sizes()); }

  UnflattenOptions options;
};

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class Conv1dImpl : public Cloneable<Conv1dImpl<Void>> {
 public:
  Conv1dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<1> kernel_size)
      : Conv1dImpl(Conv1dOptions(in_channels, out_channels, kernel_size)) {}
  explicit Conv1dImpl(Conv1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Conv1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("Conv1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Conv1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::conv(input, weight, bias, options); }

  Conv1dOptions options;
  Tensor weight;
  Tensor bias;
};

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class Conv2dImpl : public Cloneable<Conv2dImpl<Void>> {
 public:
  Conv2dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<2> kernel_size)
      : Conv2dImpl(Conv2dOptions(in_channels, out_channels, kernel_size)) {}
  explicit Conv2dImpl(Conv2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Conv2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("Conv2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Conv2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::conv(input, weight, bias, options); }

  Conv2dOptions options;
  Tensor weight;
  Tensor bias;
};

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class Conv3dImpl : public Cloneable<Conv3dImpl<Void>> {
 public:
  Conv3dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<3> kernel_size)
      : Conv3dImpl(Conv3dOptions(in_channels, out_channels, kernel_size)) {}
  explicit Conv3dImpl(Conv3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Conv3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("Conv3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Conv3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::conv(input, weight, bias, options); }

  Conv3dOptions options;
  Tensor weight;
  Tensor bias;
};

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class ConvTranspose1dImpl : public Cloneable<ConvTranspose1dImpl<Void>> {
 public:
  ConvTranspose1dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<1> kernel_size)
      : ConvTranspose1dImpl(ConvTranspose1dOptions(in_channels, out_channels, kernel_size)) {}
  explicit ConvTranspose1dImpl(ConvTranspose1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConvTranspose1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("ConvTranspose1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConvTranspose1d", detail::values(options)); }
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt) { return functional::detail::conv_transpose(input, weight, bias, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<IntArrayRef>())})

  ConvTranspose1dOptions options;
  Tensor weight;
  Tensor bias;
};

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class ConvTranspose2dImpl : public Cloneable<ConvTranspose2dImpl<Void>> {
 public:
  ConvTranspose2dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<2> kernel_size)
      : ConvTranspose2dImpl(ConvTranspose2dOptions(in_channels, out_channels, kernel_size)) {}
  explicit ConvTranspose2dImpl(ConvTranspose2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConvTranspose2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("ConvTranspose2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConvTranspose2d", detail::values(options)); }
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt) { return functional::detail::conv_transpose(input, weight, bias, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<IntArrayRef>())})

  ConvTranspose2dOptions options;
  Tensor weight;
  Tensor bias;
};

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
template <typename Void>
class ConvTranspose3dImpl : public Cloneable<ConvTranspose3dImpl<Void>> {
 public:
  ConvTranspose3dImpl(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<3> kernel_size)
      : ConvTranspose3dImpl(ConvTranspose3dOptions(in_channels, out_channels, kernel_size)) {}
  explicit ConvTranspose3dImpl(ConvTranspose3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConvTranspose3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("ConvTranspose3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConvTranspose3d", detail::values(options)); }
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt) { return functional::detail::conv_transpose(input, weight, bias, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<IntArrayRef>())})

  ConvTranspose3dOptions options;
  Tensor weight;
  Tensor bias;
};

///The maximum of each window over the last `D` dimensions.
template <typename Void>
class MaxPool1dImpl : public Cloneable<MaxPool1dImpl<Void>> {
 public:
  MaxPool1dImpl(ExpandingArray<1> kernel_size)
      : MaxPool1dImpl(MaxPool1dOptions(kernel_size)) {}
  explicit MaxPool1dImpl(MaxPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool1d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool1d_with_indices(input, options); }

  MaxPool1dOptions options;
};

///The maximum of each window over the last `D` dimensions.
template <typename Void>
class MaxPool2dImpl : public Cloneable<MaxPool2dImpl<Void>> {
 public:
  MaxPool2dImpl(ExpandingArray<2> kernel_size)
      : MaxPool2dImpl(MaxPool2dOptions(kernel_size)) {}
  explicit MaxPool2dImpl(MaxPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool2d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool2d_with_indices(input, options); }

  MaxPool2dOptions options;
};

///The maximum of each window over the last `D` dimensions.
template <typename Void>
class MaxPool3dImpl : public Cloneable<MaxPool3dImpl<Void>> {
 public:
  MaxPool3dImpl(ExpandingArray<3> kernel_size)
      : MaxPool3dImpl(MaxPool3dOptions(kernel_size)) {}
  explicit MaxPool3dImpl(MaxPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool3d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool3d_with_indices(input, options); }

  MaxPool3dOptions options;
};

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
template <typename Void>
class FractionalMaxPool2dImpl : public Cloneable<FractionalMaxPool2dImpl<Void>> {
 public:
  FractionalMaxPool2dImpl(ExpandingArray<2> kernel_size)
      : FractionalMaxPool2dImpl(FractionalMaxPool2dOptions(kernel_size)) {}
  explicit FractionalMaxPool2dImpl(FractionalMaxPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "FractionalMaxPool2d", detail::values(options), {}, {{"_random_samples", &_random_samples}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "FractionalMaxPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::fractional_max_pool2d(input, FractionalMaxPool2dOptions(options)._random_samples(_random_samples)); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::fractional_max_pool2d_with_indices(input, FractionalMaxPool2dOptions(options)._random_samples(_random_samples)); }

  FractionalMaxPool2dOptions options;
  Tensor _random_samples;
};

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
template <typename Void>
class FractionalMaxPool3dImpl : public Cloneable<FractionalMaxPool3dImpl<Void>> {
 public:
  FractionalMaxPool3dImpl(ExpandingArray<3> kernel_size)
      : FractionalMaxPool3dImpl(FractionalMaxPool3dOptions(kernel_size)) {}
  explicit FractionalMaxPool3dImpl(FractionalMaxPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "FractionalMaxPool3d", detail::values(options), {}, {{"_random_samples", &_random_samples}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "FractionalMaxPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::fractional_max_pool3d(input, FractionalMaxPool3dOptions(options)._random_samples(_random_samples)); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::fractional_max_pool3d_with_indices(input, FractionalMaxPool3dOptions(options)._random_samples(_random_samples)); }

  FractionalMaxPool3dOptions options;
  Tensor _random_samples;
};

///The mean of each window over the last dimension.
template <typename Void>
class AvgPool1dImpl : public Cloneable<AvgPool1dImpl<Void>> {
 public:
  AvgPool1dImpl(ExpandingArray<1> kernel_size)
      : AvgPool1dImpl(AvgPool1dOptions(kernel_size)) {}
  explicit AvgPool1dImpl(AvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool1d(input, options); }

  AvgPool1dOptions options;
};

///The mean of each window over the last 2 dimensions.
template <typename Void>
class AvgPool2dImpl : public Cloneable<AvgPool2dImpl<Void>> {
 public:
  AvgPool2dImpl(ExpandingArray<2> kernel_size)
      : AvgPool2dImpl(AvgPool2dOptions(kernel_size)) {}
  explicit AvgPool2dImpl(AvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool2d(input, options); }

  AvgPool2dOptions options;
};

///The mean of each window over the last 3 dimensions.
template <typename Void>
class AvgPool3dImpl : public Cloneable<AvgPool3dImpl<Void>> {
 public:
  AvgPool3dImpl(ExpandingArray<3> kernel_size)
      : AvgPool3dImpl(AvgPool3dOptions(kernel_size)) {}
  explicit AvgPool3dImpl(AvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool3d(input, options); }

  AvgPool3dOptions options;
};

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
template <typename Void>
class LPPool1dImpl : public Cloneable<LPPool1dImpl<Void>> {
 public:
  LPPool1dImpl(double norm_type, ExpandingArray<1> kernel_size)
      : LPPool1dImpl(LPPool1dOptions(norm_type, kernel_size)) {}
  explicit LPPool1dImpl(LPPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool1d(input, options); }

  LPPool1dOptions options;
};

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
template <typename Void>
class LPPool2dImpl : public Cloneable<LPPool2dImpl<Void>> {
 public:
  LPPool2dImpl(double norm_type, ExpandingArray<2> kernel_size)
      : LPPool2dImpl(LPPool2dOptions(norm_type, kernel_size)) {}
  explicit LPPool2dImpl(LPPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool2d(input, options); }

  LPPool2dOptions options;
};

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
template <typename Void>
class LPPool3dImpl : public Cloneable<LPPool3dImpl<Void>> {
 public:
  LPPool3dImpl(double norm_type, ExpandingArray<3> kernel_size)
      : LPPool3dImpl(LPPool3dOptions(norm_type, kernel_size)) {}
  explicit LPPool3dImpl(LPPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool3d(input, options); }

  LPPool3dOptions options;
};

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveAvgPool1dImpl : public Cloneable<AdaptiveAvgPool1dImpl<Void>> {
 public:
  AdaptiveAvgPool1dImpl(ExpandingArray<1> output_size)
      : AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions(output_size)) {}
  explicit AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool1d(input, options); }

  AdaptiveAvgPool1dOptions options;
};

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveAvgPool2dImpl : public Cloneable<AdaptiveAvgPool2dImpl<Void>> {
 public:
  AdaptiveAvgPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
      : AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions(output_size)) {}
  explicit AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool2d(input, options); }

  AdaptiveAvgPool2dOptions options;
};

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveAvgPool3dImpl : public Cloneable<AdaptiveAvgPool3dImpl<Void>> {
 public:
  AdaptiveAvgPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
      : AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions(output_size)) {}
  explicit AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool3d(input, options); }

  AdaptiveAvgPool3dOptions options;
};

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveMaxPool1dImpl : public Cloneable<AdaptiveMaxPool1dImpl<Void>> {
 public:
  AdaptiveMaxPool1dImpl(ExpandingArray<1> output_size)
      : AdaptiveMaxPool1dImpl(AdaptiveMaxPool1dOptions(output_size)) {}
  explicit AdaptiveMaxPool1dImpl(AdaptiveMaxPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool1d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool1d_with_indices(input, options); }

  AdaptiveMaxPool1dOptions options;
};

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveMaxPool2dImpl : public Cloneable<AdaptiveMaxPool2dImpl<Void>> {
 public:
  AdaptiveMaxPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
      : AdaptiveMaxPool2dImpl(AdaptiveMaxPool2dOptions(output_size)) {}
  explicit AdaptiveMaxPool2dImpl(AdaptiveMaxPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool2d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool2d_with_indices(input, options); }

  AdaptiveMaxPool2dOptions options;
};

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
template <typename Void>
class AdaptiveMaxPool3dImpl : public Cloneable<AdaptiveMaxPool3dImpl<Void>> {
 public:
  AdaptiveMaxPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
      : AdaptiveMaxPool3dImpl(AdaptiveMaxPool3dOptions(output_size)) {}
  explicit AdaptiveMaxPool3dImpl(AdaptiveMaxPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool3d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool3d_with_indices(input, options); }

  AdaptiveMaxPool3dOptions options;
};

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
template <typename Void>
class MaxUnpool1dImpl : public Cloneable<MaxUnpool1dImpl<Void>> {
 public:
  MaxUnpool1dImpl(ExpandingArray<1> kernel_size)
      : MaxUnpool1dImpl(MaxUnpool1dOptions(kernel_size)) {}
  explicit MaxUnpool1dImpl(MaxUnpool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool1d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool1dOptions options;
};

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
template <typename Void>
class MaxUnpool2dImpl : public Cloneable<MaxUnpool2dImpl<Void>> {
 public:
  MaxUnpool2dImpl(ExpandingArray<2> kernel_size)
      : MaxUnpool2dImpl(MaxUnpool2dOptions(kernel_size)) {}
  explicit MaxUnpool2dImpl(MaxUnpool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool2d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool2dOptions options;
};

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
template <typename Void>
class MaxUnpool3dImpl : public Cloneable<MaxUnpool3dImpl<Void>> {
 public:
  MaxUnpool3dImpl(ExpandingArray<3> kernel_size)
      : MaxUnpool3dImpl(MaxUnpool3dOptions(kernel_size)) {}
  explicit MaxUnpool3dImpl(MaxUnpool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool3d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool3dOptions options;
};

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
template <typename Void>
class ReflectionPad1dImpl : public Cloneable<ReflectionPad1dImpl<Void>> {
 public:
  ReflectionPad1dImpl(ExpandingArray<2> padding)
      : ReflectionPad1dImpl(ReflectionPad1dOptions(padding)) {}
  explicit ReflectionPad1dImpl(ReflectionPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad1dOptions options;
};

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
template <typename Void>
class ReflectionPad2dImpl : public Cloneable<ReflectionPad2dImpl<Void>> {
 public:
  ReflectionPad2dImpl(ExpandingArray<4> padding)
      : ReflectionPad2dImpl(ReflectionPad2dOptions(padding)) {}
  explicit ReflectionPad2dImpl(ReflectionPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad2dOptions options;
};

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
template <typename Void>
class ReflectionPad3dImpl : public Cloneable<ReflectionPad3dImpl<Void>> {
 public:
  ReflectionPad3dImpl(ExpandingArray<6> padding)
      : ReflectionPad3dImpl(ReflectionPad3dOptions(padding)) {}
  explicit ReflectionPad3dImpl(ReflectionPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad3dOptions options;
};

///Widens the last `D` dimensions by the elements at their edges.
template <typename Void>
class ReplicationPad1dImpl : public Cloneable<ReplicationPad1dImpl<Void>> {
 public:
  ReplicationPad1dImpl(ExpandingArray<2> padding)
      : ReplicationPad1dImpl(ReplicationPad1dOptions(padding)) {}
  explicit ReplicationPad1dImpl(ReplicationPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad1dOptions options;
};

///Widens the last `D` dimensions by the elements at their edges.
template <typename Void>
class ReplicationPad2dImpl : public Cloneable<ReplicationPad2dImpl<Void>> {
 public:
  ReplicationPad2dImpl(ExpandingArray<4> padding)
      : ReplicationPad2dImpl(ReplicationPad2dOptions(padding)) {}
  explicit ReplicationPad2dImpl(ReplicationPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad2dOptions options;
};

///Widens the last `D` dimensions by the elements at their edges.
template <typename Void>
class ReplicationPad3dImpl : public Cloneable<ReplicationPad3dImpl<Void>> {
 public:
  ReplicationPad3dImpl(ExpandingArray<6> padding)
      : ReplicationPad3dImpl(ReplicationPad3dOptions(padding)) {}
  explicit ReplicationPad3dImpl(ReplicationPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad3dOptions options;
};

///Widens the last `D` dimensions by zeros.
template <typename Void>
class ZeroPad1dImpl : public Cloneable<ZeroPad1dImpl<Void>> {
 public:
  ZeroPad1dImpl(ExpandingArray<2> padding)
      : ZeroPad1dImpl(ZeroPad1dOptions(padding)) {}
  explicit ZeroPad1dImpl(ZeroPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad1dOptions options;
};

///Widens the last `D` dimensions by zeros.
template <typename Void>
class ZeroPad2dImpl : public Cloneable<ZeroPad2dImpl<Void>> {
 public:
  ZeroPad2dImpl(ExpandingArray<4> padding)
      : ZeroPad2dImpl(ZeroPad2dOptions(padding)) {}
  explicit ZeroPad2dImpl(ZeroPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad2dOptions options;
};

///Widens the last `D` dimensions by zeros.
template <typename Void>
class ZeroPad3dImpl : public Cloneable<ZeroPad3dImpl<Void>> {
 public:
  ZeroPad3dImpl(ExpandingArray<6> padding)
      : ZeroPad3dImpl(ZeroPad3dOptions(padding)) {}
  explicit ZeroPad3dImpl(ZeroPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad3dOptions options;
};

///Widens the last `D` dimensions by a value.
template <typename Void>
class ConstantPad1dImpl : public Cloneable<ConstantPad1dImpl<Void>> {
 public:
  ConstantPad1dImpl(ExpandingArray<2> padding, double value)
      : ConstantPad1dImpl(ConstantPad1dOptions(padding, value)) {}
  explicit ConstantPad1dImpl(ConstantPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad1dOptions options;
};

///Widens the last `D` dimensions by a value.
template <typename Void>
class ConstantPad2dImpl : public Cloneable<ConstantPad2dImpl<Void>> {
 public:
  ConstantPad2dImpl(ExpandingArray<4> padding, double value)
      : ConstantPad2dImpl(ConstantPad2dOptions(padding, value)) {}
  explicit ConstantPad2dImpl(ConstantPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad2dOptions options;
};

///Widens the last `D` dimensions by a value.
template <typename Void>
class ConstantPad3dImpl : public Cloneable<ConstantPad3dImpl<Void>> {
 public:
  ConstantPad3dImpl(ExpandingArray<6> padding, double value)
      : ConstantPad3dImpl(ConstantPad3dOptions(padding, value)) {}
  explicit ConstantPad3dImpl(ConstantPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad3dOptions options;
};

///Widens the last `D` dimensions by the input from its other end.
template <typename Void>
class CircularPad1dImpl : public Cloneable<CircularPad1dImpl<Void>> {
 public:
  CircularPad1dImpl(ExpandingArray<2> padding)
      : CircularPad1dImpl(CircularPad1dOptions(padding)) {}
  explicit CircularPad1dImpl(CircularPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad1d", detail::values(options), {input}, this->is_training()); }

  CircularPad1dOptions options;
};

///Widens the last `D` dimensions by the input from its other end.
template <typename Void>
class CircularPad2dImpl : public Cloneable<CircularPad2dImpl<Void>> {
 public:
  CircularPad2dImpl(ExpandingArray<4> padding)
      : CircularPad2dImpl(CircularPad2dOptions(padding)) {}
  explicit CircularPad2dImpl(CircularPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad2d", detail::values(options), {input}, this->is_training()); }

  CircularPad2dOptions options;
};

///Widens the last `D` dimensions by the input from its other end.
template <typename Void>
class CircularPad3dImpl : public Cloneable<CircularPad3dImpl<Void>> {
 public:
  CircularPad3dImpl(ExpandingArray<6> padding)
      : CircularPad3dImpl(CircularPad3dOptions(padding)) {}
  explicit CircularPad3dImpl(CircularPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad3d", detail::values(options), {input}, this->is_training()); }

  CircularPad3dOptions options;
};

///`max(x, 0)`.
template <typename Void>
class ReLUImpl : public Cloneable<ReLUImpl<Void>> {
 public:
  explicit ReLUImpl(bool inplace) : ReLUImpl(ReLUOptions(inplace)) {}
  explicit ReLUImpl(ReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu(input, options); }

  ReLUOptions options;
};

///`min(max(x, 0), 6)`.
template <typename Void>
class ReLU6Impl : public Cloneable<ReLU6Impl<Void>> {
 public:
  explicit ReLU6Impl(bool inplace) : ReLU6Impl(ReLU6Options(inplace)) {}
  explicit ReLU6Impl(ReLU6Options options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU6", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU6", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu6(input, options); }

  ReLU6Options options;
};

///`x` above 0, `negative_slope * x` below.
template <typename Void>
class LeakyReLUImpl : public Cloneable<LeakyReLUImpl<Void>> {
 public:
  explicit LeakyReLUImpl(LeakyReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LeakyReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LeakyReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::leaky_relu(input, options); }

  LeakyReLUOptions options;
};

///`x` above 0, `weight * x` below, with one slope for all channels or one for each.
template <typename Void>
class PReLUImpl : public Cloneable<PReLUImpl<Void>> {
 public:
  explicit PReLUImpl(PReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PReLU", detail::values(options), {{"weight", &weight}}); }
  void reset_parameters() { detail::refill("PReLU", detail::values(options), {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::prelu(input, weight); }

  PReLUOptions options;
  Tensor weight;
};

///`x` above 0, below with a slope that is drawn for each element in training mode; else
/// with the mean of the limits.
template <typename Void>
class RReLUImpl : public Cloneable<RReLUImpl<Void>> {
 public:
  explicit RReLUImpl(RReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "RReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "RReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::rrelu(input, options, this->is_training()); }

  RReLUOptions options;
};

///`x` above 0, `alpha * (exp(x) - 1)` below.
template <typename Void>
class ELUImpl : public Cloneable<ELUImpl<Void>> {
 public:
  explicit ELUImpl(ELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::elu(input, options); }

  ELUOptions options;
};

///An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
template <typename Void>
class SELUImpl : public Cloneable<SELUImpl<Void>> {
 public:
  explicit SELUImpl(bool inplace) : SELUImpl(SELUOptions(inplace)) {}
  explicit SELUImpl(SELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::selu(input, options); }

  SELUOptions options;
};

///`x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
template <typename Void>
class CELUImpl : public Cloneable<CELUImpl<Void>> {
 public:
  explicit CELUImpl(CELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::celu(input, options); }

  CELUOptions options;
};

///`x` above the threshold, else the value.
template <typename Void>
class ThresholdImpl : public Cloneable<ThresholdImpl<Void>> {
 public:
  ThresholdImpl(double threshold, double value)
      : ThresholdImpl(ThresholdOptions(threshold, value)) {}
  explicit ThresholdImpl(ThresholdOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Threshold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Threshold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::threshold(input, options); }

  ThresholdOptions options;
};

///Cut to `min_val ..= max_val`.
template <typename Void>
class HardtanhImpl : public Cloneable<HardtanhImpl<Void>> {
 public:
  explicit HardtanhImpl(HardtanhOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardtanh", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardtanh", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardtanh(input, options); }

  HardtanhOptions options;
};

///A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
template <typename Void>
class HardsigmoidImpl : public Cloneable<HardsigmoidImpl<Void>> {
 public:
  explicit HardsigmoidImpl(HardsigmoidOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardsigmoid", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardsigmoid", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardsigmoid_() : input.hardsigmoid(); }

  HardsigmoidOptions options;
};

///`x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
template <typename Void>
class HardswishImpl : public Cloneable<HardswishImpl<Void>> {
 public:
  explicit HardswishImpl(HardswishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardswish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardswish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardswish_() : input.hardswish(); }

  HardswishOptions options;
};

///`x`, but 0 within `lambd` of it.
template <typename Void>
class HardshrinkImpl : public Cloneable<HardshrinkImpl<Void>> {
 public:
  explicit HardshrinkImpl(double lambda) : HardshrinkImpl(HardshrinkOptions(lambda)) {}
  explicit HardshrinkImpl(HardshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardshrink(input, options); }

  HardshrinkOptions options;
};

///`x` moved towards 0 by `lambd`, and 0 within.
template <typename Void>
class SoftshrinkImpl : public Cloneable<SoftshrinkImpl<Void>> {
 public:
  explicit SoftshrinkImpl(double lambda) : SoftshrinkImpl(SoftshrinkOptions(lambda)) {}
  explicit SoftshrinkImpl(SoftshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softshrink(input, options); }

  SoftshrinkOptions options;
};

///The Gaussian error linear unit: `x` times the normal distribution function of `x`.
template <typename Void>
class GELUImpl : public Cloneable<GELUImpl<Void>> {
 public:
  explicit GELUImpl(GELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::gelu(input, options); }

  GELUOptions options;
};

///`x * sigmoid(x)`.
template <typename Void>
class SiLUImpl : public Cloneable<SiLUImpl<Void>> {
 public:
  explicit SiLUImpl(SiLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SiLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SiLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.silu_() : input.silu(); }

  SiLUOptions options;
};

///`x * tanh(softplus(x))` (Misra 2019).
template <typename Void>
class MishImpl : public Cloneable<MishImpl<Void>> {
 public:
  explicit MishImpl(MishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Mish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Mish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.mish_() : input.mish(); }

  MishOptions options;
};

///`1 / (1 + exp(-x))`.
template <typename Void>
class SigmoidImpl : public Cloneable<SigmoidImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Sigmoid", {}); }
  Tensor forward(const Tensor& input) { return input.sigmoid(); }
};

///The logarithm of the sigmoid.
template <typename Void>
class LogSigmoidImpl : public Cloneable<LogSigmoidImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSigmoid", {}); }
  Tensor forward(const Tensor& input) { return functional::logsigmoid(input); }
};

///The hyperbolic tangent.
template <typename Void>
class TanhImpl : public Cloneable<TanhImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanh", {}); }
  Tensor forward(const Tensor& input) { return input.tanh(); }
};

///`x - tanh(x)`.
template <typename Void>
class TanhshrinkImpl : public Cloneable<TanhshrinkImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanhshrink", {}); }
  Tensor forward(const Tensor& input) { return functional::tanhshrink(input); }
};

///`x / (1 + |x|)`.
template <typename Void>
class SoftsignImpl : public Cloneable<SoftsignImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softsign", {}); }
  Tensor forward(const Tensor& input) { return functional::softsign(input); }
};

///`ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
template <typename Void>
class SoftplusImpl : public Cloneable<SoftplusImpl<Void>> {
 public:
  explicit SoftplusImpl(SoftplusOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softplus", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softplus", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softplus(input, options); }

  SoftplusOptions options;
};

///The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
template <typename Void>
class GLUImpl : public Cloneable<GLUImpl<Void>> {
 public:
  explicit GLUImpl(std::int64_t dim) : GLUImpl(GLUOptions(dim)) {}
  explicit GLUImpl(GLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::glu(input, options); }

  GLUOptions options;
};

///`exp(x)`, scaled to sum 1 over a dimension.
template <typename Void>
class SoftmaxImpl : public Cloneable<SoftmaxImpl<Void>> {
 public:
  SoftmaxImpl(std::int64_t dim)
      : SoftmaxImpl(SoftmaxOptions(dim)) {}
  explicit SoftmaxImpl(SoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmax(input, options.dim()); }

  SoftmaxOptions options;
};

///The softmax of `-x` over a dimension.
template <typename Void>
class SoftminImpl : public Cloneable<SoftminImpl<Void>> {
 public:
  SoftminImpl(std::int64_t dim)
      : SoftminImpl(SoftminOptions(dim)) {}
  explicit SoftminImpl(SoftminOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmin", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmin", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmin(input, options.dim()); }

  SoftminOptions options;
};

///The logarithm of the softmax over a dimension.
template <typename Void>
class LogSoftmaxImpl : public Cloneable<LogSoftmaxImpl<Void>> {
 public:
  LogSoftmaxImpl(std::int64_t dim)
      : LogSoftmaxImpl(LogSoftmaxOptions(dim)) {}
  explicit LogSoftmaxImpl(LogSoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LogSoftmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSoftmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::log_softmax(input, options.dim()); }

  LogSoftmaxOptions options;
};

///The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
template <typename Void>
class Softmax2dImpl : public Cloneable<Softmax2dImpl<Void>> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax2d", {}); }
  Tensor forward(const Tensor& input) { return functional::detail::softmax2d(input); }
};

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
template <typename Void>
class BatchNorm1dImpl : public Cloneable<BatchNorm1dImpl<Void>> {
 public:
  BatchNorm1dImpl(std::int64_t num_features)
      : BatchNorm1dImpl(BatchNorm1dOptions(num_features)) {}
  explicit BatchNorm1dImpl(BatchNorm1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BatchNorm1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("BatchNorm1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BatchNorm1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::batch_norm(*this, input, "2D or 3D"); }

  BatchNorm1dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
template <typename Void>
class BatchNorm2dImpl : public Cloneable<BatchNorm2dImpl<Void>> {
 public:
  BatchNorm2dImpl(std::int64_t num_features)
      : BatchNorm2dImpl(BatchNorm2dOptions(num_features)) {}
  explicit BatchNorm2dImpl(BatchNorm2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BatchNorm2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("BatchNorm2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BatchNorm2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::batch_norm(*this, input, "4D"); }

  BatchNorm2dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
template <typename Void>
class BatchNorm3dImpl : public Cloneable<BatchNorm3dImpl<Void>> {
 public:
  BatchNorm3dImpl(std::int64_t num_features)
      : BatchNorm3dImpl(BatchNorm3dOptions(num_features)) {}
  explicit BatchNorm3dImpl(BatchNorm3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BatchNorm3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("BatchNorm3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BatchNorm3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::batch_norm(*this, input, "5D"); }

  BatchNorm3dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
template <typename Void>
class InstanceNorm1dImpl : public Cloneable<InstanceNorm1dImpl<Void>> {
 public:
  InstanceNorm1dImpl(std::int64_t num_features)
      : InstanceNorm1dImpl(InstanceNorm1dOptions(num_features)) {}
  explicit InstanceNorm1dImpl(InstanceNorm1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "InstanceNorm1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("InstanceNorm1d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "InstanceNorm1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::instance_norm(*this, input, 1); }

  InstanceNorm1dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
template <typename Void>
class InstanceNorm2dImpl : public Cloneable<InstanceNorm2dImpl<Void>> {
 public:
  InstanceNorm2dImpl(std::int64_t num_features)
      : InstanceNorm2dImpl(InstanceNorm2dOptions(num_features)) {}
  explicit InstanceNorm2dImpl(InstanceNorm2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "InstanceNorm2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("InstanceNorm2d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "InstanceNorm2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::instance_norm(*this, input, 2); }

  InstanceNorm2dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
template <typename Void>
class InstanceNorm3dImpl : public Cloneable<InstanceNorm3dImpl<Void>> {
 public:
  InstanceNorm3dImpl(std::int64_t num_features)
      : InstanceNorm3dImpl(InstanceNorm3dOptions(num_features)) {}
  explicit InstanceNorm3dImpl(InstanceNorm3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "InstanceNorm3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void reset_parameters() { detail::refill("InstanceNorm3d", detail::values(options), {{"weight", &weight}, {"bias", &bias}}, {{"running_mean", &running_mean}, {"running_var", &running_var}, {"num_batches_tracked", &num_batches_tracked}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "InstanceNorm3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::instance_norm(*this, input, 3); }

  InstanceNorm3dOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;
};

///Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
template <typename Void>
class LayerNormImpl : public Cloneable<LayerNormImpl<Void>> {
 public:
  LayerNormImpl(std::vector<std::int64_t> normalized_shape)
      : LayerNormImpl(LayerNormOptions(normalized_shape)) {}
  explicit LayerNormImpl(LayerNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LayerNorm", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("LayerNorm", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LayerNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::layer_norm(input, weight, bias, options); }

  LayerNormOptions options;
  Tensor weight;
  Tensor bias;
};

///Normalises over groups of channels of each example (Wu & He 2018).
template <typename Void>
class GroupNormImpl : public Cloneable<GroupNormImpl<Void>> {
 public:
  GroupNormImpl(std::int64_t num_groups, std::int64_t num_channels)
      : GroupNormImpl(GroupNormOptions(num_groups, num_channels)) {}
  explicit GroupNormImpl(GroupNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GroupNorm", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void reset_parameters() { detail::refill("GroupNorm", detail::values(options), {{"weight", &weight}, {"bias", &bias}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GroupNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::group_norm(input, weight, bias, options); }

  GroupNormOptions options;
  Tensor weight;
  Tensor bias;
};

///Divides by the root of the mean square over the last dimensions, whose sizes are given
/// (Zhang & Sennrich 2019).
template <typename Void>
class RMSNormImpl : public Cloneable<RMSNormImpl<Void>> {
 public:
  RMSNormImpl(std::vector<std::int64_t> normalized_shape)
      : RMSNormImpl(RMSNormOptions(normalized_shape)) {}
  explicit RMSNormImpl(RMSNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "RMSNorm", detail::values(options), {{"weight", &weight}}); }
  void reset_parameters() { detail::refill("RMSNorm", detail::values(options), {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "RMSNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::rms_norm(input, options.normalized_shape(), detail::optional_tensor(weight), options.eps()); }

  RMSNormOptions options;
  Tensor weight;
};

///`x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
/// the input `[N, C, ..]` counts as 0 outside.
template <typename Void>
class LocalResponseNormImpl : public Cloneable<LocalResponseNormImpl<Void>> {
 public:
  LocalResponseNormImpl(std::int64_t size)
      : LocalResponseNormImpl(LocalResponseNormOptions(size)) {}
  explicit LocalResponseNormImpl(LocalResponseNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LocalResponseNorm", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LocalResponseNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::local_response_norm(input, options); }

  LocalResponseNormOptions options;
};

///The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
/// channel 0 stays in the sums of all channels behind it.
template <typename Void>
class CrossMapLRN2dImpl : public Cloneable<CrossMapLRN2dImpl<Void>> {
 public:
  CrossMapLRN2dImpl(std::int64_t size)
      : CrossMapLRN2dImpl(CrossMapLRN2dOptions(size)) {}
  explicit CrossMapLRN2dImpl(CrossMapLRN2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossMapLRN2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossMapLRN2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CrossMapLRN2d", detail::values(options), {input}); }

  CrossMapLRN2dOptions options;
};

///In training mode, sets elements to zero with probability `p` and scales the others by
/// `1 / (1 - p)`; else gives its input back.
template <typename Void>
class DropoutImpl : public Cloneable<DropoutImpl<Void>> {
 public:
  explicit DropoutImpl(double p) : DropoutImpl(DropoutOptions(p)) {}
  explicit DropoutImpl(DropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout(input, functional::detail::dropping<functional::DropoutFuncOptions>(options, this->is_training())); }

  DropoutOptions options;
};

///In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
/// `p` and scales the others by `1 / (1 - p)`.
template <typename Void>
class Dropout1dImpl : public Cloneable<Dropout1dImpl<Void>> {
 public:
  explicit Dropout1dImpl(double p) : Dropout1dImpl(Dropout1dOptions(p)) {}
  explicit Dropout1dImpl(Dropout1dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("Dropout1d", detail::values(options), {input}, this->is_training()); }

  Dropout1dOptions options;
};

///In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
/// scales the others by `1 / (1 - p)`.
template <typename Void>
class Dropout2dImpl : public Cloneable<Dropout2dImpl<Void>> {
 public:
  explicit Dropout2dImpl(double p) : Dropout2dImpl(Dropout2dOptions(p)) {}
  explicit Dropout2dImpl(Dropout2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout2d(input, functional::detail::dropping<functional::Dropout2dFuncOptions>(options, this->is_training())); }

  Dropout2dOptions options;
};

///In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
/// probability `p` and scales the others by `1 / (1 - p)`.
template <typename Void>
class Dropout3dImpl : public Cloneable<Dropout3dImpl<Void>> {
 public:
  explicit Dropout3dImpl(double p) : Dropout3dImpl(Dropout3dOptions(p)) {}
  explicit Dropout3dImpl(Dropout3dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout3d(input, functional::detail::dropping<functional::Dropout3dFuncOptions>(options, this->is_training())); }

  Dropout3dOptions options;
};

///Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
/// variance stay (Klambauer et al. 2017).
template <typename Void>
class AlphaDropoutImpl : public Cloneable<AlphaDropoutImpl<Void>> {
 public:
  explicit AlphaDropoutImpl(double p) : AlphaDropoutImpl(AlphaDropoutOptions(p)) {}
  explicit AlphaDropoutImpl(AlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::alpha_dropout(input, functional::detail::dropping<functional::AlphaDropoutFuncOptions>(options, this->is_training())); }

  AlphaDropoutOptions options;
};

///`AlphaDropout` of whole channels of `[N, C, ..]`.
template <typename Void>
class FeatureAlphaDropoutImpl : public Cloneable<FeatureAlphaDropoutImpl<Void>> {
 public:
  explicit FeatureAlphaDropoutImpl(double p) : FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions(p)) {}
  explicit FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "FeatureAlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "FeatureAlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::feature_alpha_dropout(input, functional::detail::dropping<functional::FeatureAlphaDropoutFuncOptions>(options, this->is_training())); }

  FeatureAlphaDropoutOptions options;
};

///The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
template <typename Void>
class CosineSimilarityImpl : public Cloneable<CosineSimilarityImpl<Void>> {
 public:
  explicit CosineSimilarityImpl(CosineSimilarityOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineSimilarity", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineSimilarity", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::cosine_similarity(x1, x2, options); }

  CosineSimilarityOptions options;
};

///The norm of `x1 - x2 + eps` over the last dimension.
template <typename Void>
class PairwiseDistanceImpl : public Cloneable<PairwiseDistanceImpl<Void>> {
 public:
  explicit PairwiseDistanceImpl(PairwiseDistanceOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PairwiseDistance", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PairwiseDistance", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::pairwise_distance(x1, x2, options); }

  PairwiseDistanceOptions options;
};

///Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
template <typename Void>
class UpsampleImpl : public Cloneable<UpsampleImpl<Void>> {
 public:
  explicit UpsampleImpl(UpsampleOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Upsample", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Upsample", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::upsample(input, options); }

  UpsampleOptions options;
};

///Resizes `[N, C, H, W]` by nearest elements.
template <typename Void>
class UpsamplingNearest2dImpl : public Cloneable<UpsamplingNearest2dImpl<Void>> {
 public:
  explicit UpsamplingNearest2dImpl(UpsamplingNearest2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingNearest2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingNearest2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingNearest2d", detail::values(options), {input}, this->is_training()); }

  UpsamplingNearest2dOptions options;
};

///Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
template <typename Void>
class UpsamplingBilinear2dImpl : public Cloneable<UpsamplingBilinear2dImpl<Void>> {
 public:
  explicit UpsamplingBilinear2dImpl(UpsamplingBilinear2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingBilinear2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingBilinear2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingBilinear2d", detail::values(options), {input}, this->is_training()); }

  UpsamplingBilinear2dOptions options;
};

///`[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
template <typename Void>
class PixelShuffleImpl : public Cloneable<PixelShuffleImpl<Void>> {
 public:
  PixelShuffleImpl(std::int64_t upscale_factor)
      : PixelShuffleImpl(PixelShuffleOptions(upscale_factor)) {}
  explicit PixelShuffleImpl(PixelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_shuffle(input, options); }

  PixelShuffleOptions options;
};

///`[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
template <typename Void>
class PixelUnshuffleImpl : public Cloneable<PixelUnshuffleImpl<Void>> {
 public:
  PixelUnshuffleImpl(std::int64_t downscale_factor)
      : PixelUnshuffleImpl(PixelUnshuffleOptions(downscale_factor)) {}
  explicit PixelUnshuffleImpl(PixelUnshuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelUnshuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelUnshuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_unshuffle(input, options); }

  PixelUnshuffleOptions options;
};

///Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
template <typename Void>
class ChannelShuffleImpl : public Cloneable<ChannelShuffleImpl<Void>> {
 public:
  ChannelShuffleImpl(std::int64_t groups)
      : ChannelShuffleImpl(ChannelShuffleOptions(groups)) {}
  explicit ChannelShuffleImpl(ChannelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ChannelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ChannelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.channel_shuffle(options.groups()); }

  ChannelShuffleOptions options;
};

///Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
template <typename Void>
class FoldImpl : public Cloneable<FoldImpl<Void>> {
 public:
  FoldImpl(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
      : FoldImpl(FoldOptions(output_size, kernel_size)) {}
  explicit FoldImpl(FoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Fold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Fold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::fold(input, options); }

  FoldOptions options;
};

///The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
/// too.
template <typename Void>
class UnfoldImpl : public Cloneable<UnfoldImpl<Void>> {
 public:
  UnfoldImpl(ExpandingArray<2> kernel_size)
      : UnfoldImpl(UnfoldOptions(kernel_size)) {}
  explicit UnfoldImpl(UnfoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unfold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unfold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::unfold(input, options); }

  UnfoldOptions options;
};

///Absolute differences.
template <typename Void>
class L1LossImpl : public Cloneable<L1LossImpl<Void>> {
 public:
  explicit L1LossImpl(L1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "L1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "L1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::l1_loss(input, target, options); }

  L1LossOptions options;
};

///Squared differences.
template <typename Void>
class MSELossImpl : public Cloneable<MSELossImpl<Void>> {
 public:
  explicit MSELossImpl(MSELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MSELoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MSELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::mse_loss(input, target, options); }

  MSELossOptions options;
};

///Squared differences below `beta`, absolute ones above.
template <typename Void>
class SmoothL1LossImpl : public Cloneable<SmoothL1LossImpl<Void>> {
 public:
  explicit SmoothL1LossImpl(SmoothL1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SmoothL1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SmoothL1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::smooth_l1_loss(input, target, options); }

  SmoothL1LossOptions options;
};

///Squared differences below `delta`, `delta` times absolute ones above.
template <typename Void>
class HuberLossImpl : public Cloneable<HuberLossImpl<Void>> {
 public:
  explicit HuberLossImpl(HuberLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HuberLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HuberLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::huber_loss(input, target, options); }

  HuberLossOptions options;
};

///Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
template <typename Void>
class NLLLossImpl : public Cloneable<NLLLossImpl<Void>> {
 public:
  explicit NLLLossImpl(NLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "NLLLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "NLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::nll_loss(input, target, NLLLossOptions(options).weight(weight)); }

  NLLLossOptions options;
  Tensor weight;
};

///Cross entropy of probabilities and targets between 0 and 1.
template <typename Void>
class BCELossImpl : public Cloneable<BCELossImpl<Void>> {
 public:
  explicit BCELossImpl(BCELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCELoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy(input, target, BCELossOptions(options).weight(weight)); }

  BCELossOptions options;
  Tensor weight;
};

///Cross entropy of logits and targets between 0 and 1.
template <typename Void>
class BCEWithLogitsLossImpl : public Cloneable<BCEWithLogitsLossImpl<Void>> {
 public:
  explicit BCEWithLogitsLossImpl(BCEWithLogitsLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCEWithLogitsLoss", detail::values(options), {}, {{"weight", &weight}, {"pos_weight", &pos_weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCEWithLogitsLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy_with_logits(input, target, BCEWithLogitsLossOptions(options).weight(weight).pos_weight(pos_weight)); }

  BCEWithLogitsLossOptions options;
  Tensor weight;
  Tensor pos_weight;
};

///Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
template <typename Void>
class CrossEntropyLossImpl : public Cloneable<CrossEntropyLossImpl<Void>> {
 public:
  explicit CrossEntropyLossImpl(CrossEntropyLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossEntropyLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossEntropyLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::cross_entropy(input, target, CrossEntropyLossOptions(options).weight(weight)); }

  CrossEntropyLossOptions options;
  Tensor weight;
};

///Kullback and Leibler's divergence of log-probabilities and probabilities.
template <typename Void>
class KLDivLossImpl : public Cloneable<KLDivLossImpl<Void>> {
 public:
  explicit KLDivLossImpl(KLDivLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "KLDivLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "KLDivLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::kl_div(input, target, options); }

  KLDivLossOptions options;
};

///Of counts that are Poisson distributed around the input, or around its exponential.
template <typename Void>
class PoissonNLLLossImpl : public Cloneable<PoissonNLLLossImpl<Void>> {
 public:
  explicit PoissonNLLLossImpl(PoissonNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PoissonNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PoissonNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::poisson_nll_loss(input, target, options); }

  PoissonNLLLossOptions options;
};

///Of targets that are normally distributed around the input with the variance `var`, which
/// has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
template <typename Void>
class GaussianNLLLossImpl : public Cloneable<GaussianNLLLossImpl<Void>> {
 public:
  explicit GaussianNLLLossImpl(GaussianNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GaussianNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GaussianNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target, const Tensor& var) { return functional::gaussian_nll_loss(input, target, var, options); }

  GaussianNLLLossOptions options;
};

///Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
/// targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
template <typename Void>
class CTCLossImpl : public Cloneable<CTCLossImpl<Void>> {
 public:
  explicit CTCLossImpl(CTCLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CTCLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CTCLoss", detail::values(options)); }
  Tensor forward(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths, const Tensor& target_lengths) { return functional::ctc_loss(log_probs, targets, input_lengths, target_lengths, options); }

  CTCLossOptions options;
};

///`max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
/// target is 1, the second where it is -1.
template <typename Void>
class MarginRankingLossImpl : public Cloneable<MarginRankingLossImpl<Void>> {
 public:
  explicit MarginRankingLossImpl(MarginRankingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MarginRankingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MarginRankingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::margin_ranking_loss(input1, input2, target, options); }

  MarginRankingLossOptions options;
};

///Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
template <typename Void>
class HingeEmbeddingLossImpl : public Cloneable<HingeEmbeddingLossImpl<Void>> {
 public:
  explicit HingeEmbeddingLossImpl(HingeEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HingeEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HingeEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::hinge_embedding_loss(input, target, options); }

  HingeEmbeddingLossOptions options;
};

///Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
/// end at the first -1.
template <typename Void>
class MultiLabelMarginLossImpl : public Cloneable<MultiLabelMarginLossImpl<Void>> {
 public:
  explicit MultiLabelMarginLossImpl(MultiLabelMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_margin_loss(input, target, options); }

  MultiLabelMarginLossOptions options;
};

///`log(1 + exp(-target * input))` for targets 1 and -1.
template <typename Void>
class SoftMarginLossImpl : public Cloneable<SoftMarginLossImpl<Void>> {
 public:
  explicit SoftMarginLossImpl(SoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SoftMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::soft_margin_loss(input, target, options); }

  SoftMarginLossOptions options;
};

///Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
/// `[C]`: the mean over the classes.
template <typename Void>
class MultiLabelSoftMarginLossImpl : public Cloneable<MultiLabelSoftMarginLossImpl<Void>> {
 public:
  explicit MultiLabelSoftMarginLossImpl(MultiLabelSoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelSoftMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelSoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_soft_margin_loss(input, target, MultiLabelSoftMarginLossOptions(options).weight(weight)); }

  MultiLabelSoftMarginLossOptions options;
  Tensor weight;
};

///Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
/// `max(0, cos - margin)` where it is -1.
template <typename Void>
class CosineEmbeddingLossImpl : public Cloneable<CosineEmbeddingLossImpl<Void>> {
 public:
  explicit CosineEmbeddingLossImpl(CosineEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::cosine_embedding_loss(input1, input2, target, options); }

  CosineEmbeddingLossOptions options;
};

///Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
template <typename Void>
class MultiMarginLossImpl : public Cloneable<MultiMarginLossImpl<Void>> {
 public:
  explicit MultiMarginLossImpl(MultiMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multi_margin_loss(input, target, MultiMarginLossOptions(options).weight(weight)); }

  MultiMarginLossOptions options;
  Tensor weight;
};

///`max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
/// difference over the last dimension.
template <typename Void>
class TripletMarginLossImpl : public Cloneable<TripletMarginLossImpl<Void>> {
 public:
  explicit TripletMarginLossImpl(TripletMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "TripletMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "TripletMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative) { return functional::triplet_margin_loss(anchor, positive, negative, options); }

  TripletMarginLossOptions options;
};

}  // namespace lazy

TINYTORCH_LAZY_MODULE_(Linear);
TINYTORCH_LAZY_MODULE_(Bilinear);
TINYTORCH_LAZY_MODULE_(Identity);
TINYTORCH_LAZY_MODULE_(Flatten);
TINYTORCH_LAZY_MODULE_(Unflatten);
TINYTORCH_LAZY_MODULE_(Conv1d);
TINYTORCH_LAZY_MODULE_(Conv2d);
TINYTORCH_LAZY_MODULE_(Conv3d);
TINYTORCH_LAZY_MODULE_(ConvTranspose1d);
TINYTORCH_LAZY_MODULE_(ConvTranspose2d);
TINYTORCH_LAZY_MODULE_(ConvTranspose3d);
TINYTORCH_LAZY_MODULE_(MaxPool1d);
TINYTORCH_LAZY_MODULE_(MaxPool2d);
TINYTORCH_LAZY_MODULE_(MaxPool3d);
TINYTORCH_LAZY_MODULE_(FractionalMaxPool2d);
TINYTORCH_LAZY_MODULE_(FractionalMaxPool3d);
TINYTORCH_LAZY_MODULE_(AvgPool1d);
TINYTORCH_LAZY_MODULE_(AvgPool2d);
TINYTORCH_LAZY_MODULE_(AvgPool3d);
TINYTORCH_LAZY_MODULE_(LPPool1d);
TINYTORCH_LAZY_MODULE_(LPPool2d);
TINYTORCH_LAZY_MODULE_(LPPool3d);
TINYTORCH_LAZY_MODULE_(AdaptiveAvgPool1d);
TINYTORCH_LAZY_MODULE_(AdaptiveAvgPool2d);
TINYTORCH_LAZY_MODULE_(AdaptiveAvgPool3d);
TINYTORCH_LAZY_MODULE_(AdaptiveMaxPool1d);
TINYTORCH_LAZY_MODULE_(AdaptiveMaxPool2d);
TINYTORCH_LAZY_MODULE_(AdaptiveMaxPool3d);
TINYTORCH_LAZY_MODULE_(MaxUnpool1d);
TINYTORCH_LAZY_MODULE_(MaxUnpool2d);
TINYTORCH_LAZY_MODULE_(MaxUnpool3d);
TINYTORCH_LAZY_MODULE_(ReflectionPad1d);
TINYTORCH_LAZY_MODULE_(ReflectionPad2d);
TINYTORCH_LAZY_MODULE_(ReflectionPad3d);
TINYTORCH_LAZY_MODULE_(ReplicationPad1d);
TINYTORCH_LAZY_MODULE_(ReplicationPad2d);
TINYTORCH_LAZY_MODULE_(ReplicationPad3d);
TINYTORCH_LAZY_MODULE_(ZeroPad1d);
TINYTORCH_LAZY_MODULE_(ZeroPad2d);
TINYTORCH_LAZY_MODULE_(ZeroPad3d);
TINYTORCH_LAZY_MODULE_(ConstantPad1d);
TINYTORCH_LAZY_MODULE_(ConstantPad2d);
TINYTORCH_LAZY_MODULE_(ConstantPad3d);
TINYTORCH_LAZY_MODULE_(CircularPad1d);
TINYTORCH_LAZY_MODULE_(CircularPad2d);
TINYTORCH_LAZY_MODULE_(CircularPad3d);
TINYTORCH_LAZY_MODULE_(ReLU);
TINYTORCH_LAZY_MODULE_(ReLU6);
TINYTORCH_LAZY_MODULE_(LeakyReLU);
TINYTORCH_LAZY_MODULE_(PReLU);
TINYTORCH_LAZY_MODULE_(RReLU);
TINYTORCH_LAZY_MODULE_(ELU);
TINYTORCH_LAZY_MODULE_(SELU);
TINYTORCH_LAZY_MODULE_(CELU);
TINYTORCH_LAZY_MODULE_(Threshold);
TINYTORCH_LAZY_MODULE_(Hardtanh);
TINYTORCH_LAZY_MODULE_(Hardsigmoid);
TINYTORCH_LAZY_MODULE_(Hardswish);
TINYTORCH_LAZY_MODULE_(Hardshrink);
TINYTORCH_LAZY_MODULE_(Softshrink);
TINYTORCH_LAZY_MODULE_(GELU);
TINYTORCH_LAZY_MODULE_(SiLU);
TINYTORCH_LAZY_MODULE_(Mish);
TINYTORCH_LAZY_MODULE_(Sigmoid);
TINYTORCH_LAZY_MODULE_(LogSigmoid);
TINYTORCH_LAZY_MODULE_(Tanh);
TINYTORCH_LAZY_MODULE_(Tanhshrink);
TINYTORCH_LAZY_MODULE_(Softsign);
TINYTORCH_LAZY_MODULE_(Softplus);
TINYTORCH_LAZY_MODULE_(GLU);
TINYTORCH_LAZY_MODULE_(Softmax);
TINYTORCH_LAZY_MODULE_(Softmin);
TINYTORCH_LAZY_MODULE_(LogSoftmax);
TINYTORCH_LAZY_MODULE_(Softmax2d);
TINYTORCH_LAZY_MODULE_(BatchNorm1d);
TINYTORCH_LAZY_MODULE_(BatchNorm2d);
TINYTORCH_LAZY_MODULE_(BatchNorm3d);
TINYTORCH_LAZY_MODULE_(InstanceNorm1d);
TINYTORCH_LAZY_MODULE_(InstanceNorm2d);
TINYTORCH_LAZY_MODULE_(InstanceNorm3d);
TINYTORCH_LAZY_MODULE_(LayerNorm);
TINYTORCH_LAZY_MODULE_(GroupNorm);
TINYTORCH_LAZY_MODULE_(RMSNorm);
TINYTORCH_LAZY_MODULE_(LocalResponseNorm);
TINYTORCH_LAZY_MODULE_(CrossMapLRN2d);
TINYTORCH_LAZY_MODULE_(Dropout);
TINYTORCH_LAZY_MODULE_(Dropout1d);
TINYTORCH_LAZY_MODULE_(Dropout2d);
TINYTORCH_LAZY_MODULE_(Dropout3d);
TINYTORCH_LAZY_MODULE_(AlphaDropout);
TINYTORCH_LAZY_MODULE_(FeatureAlphaDropout);
TINYTORCH_LAZY_MODULE_(CosineSimilarity);
TINYTORCH_LAZY_MODULE_(PairwiseDistance);
TINYTORCH_LAZY_MODULE_(Upsample);
TINYTORCH_LAZY_MODULE_(UpsamplingNearest2d);
TINYTORCH_LAZY_MODULE_(UpsamplingBilinear2d);
TINYTORCH_LAZY_MODULE_(PixelShuffle);
TINYTORCH_LAZY_MODULE_(PixelUnshuffle);
TINYTORCH_LAZY_MODULE_(ChannelShuffle);
TINYTORCH_LAZY_MODULE_(Fold);
TINYTORCH_LAZY_MODULE_(Unfold);
TINYTORCH_LAZY_MODULE_(L1Loss);
TINYTORCH_LAZY_MODULE_(MSELoss);
TINYTORCH_LAZY_MODULE_(SmoothL1Loss);
TINYTORCH_LAZY_MODULE_(HuberLoss);
TINYTORCH_LAZY_MODULE_(NLLLoss);
TINYTORCH_LAZY_MODULE_(BCELoss);
TINYTORCH_LAZY_MODULE_(BCEWithLogitsLoss);
TINYTORCH_LAZY_MODULE_(CrossEntropyLoss);
TINYTORCH_LAZY_MODULE_(KLDivLoss);
TINYTORCH_LAZY_MODULE_(PoissonNLLLoss);
TINYTORCH_LAZY_MODULE_(GaussianNLLLoss);
TINYTORCH_LAZY_MODULE_(CTCLoss);
TINYTORCH_LAZY_MODULE_(MarginRankingLoss);
TINYTORCH_LAZY_MODULE_(HingeEmbeddingLoss);
TINYTORCH_LAZY_MODULE_(MultiLabelMarginLoss);
TINYTORCH_LAZY_MODULE_(SoftMarginLoss);
TINYTORCH_LAZY_MODULE_(MultiLabelSoftMarginLoss);
TINYTORCH_LAZY_MODULE_(CosineEmbeddingLoss);
TINYTORCH_LAZY_MODULE_(MultiMarginLoss);
TINYTORCH_LAZY_MODULE_(TripletMarginLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

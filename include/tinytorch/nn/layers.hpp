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

///`y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
///
/// Weight and bias start uniform within `1 / sqrt(in_features)`.
class LinearImpl : public Cloneable<LinearImpl> {
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
TORCH_MODULE(Linear);

///`y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
/// `[.., out_features]`.
///
/// Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
class BilinearImpl : public Cloneable<BilinearImpl> {
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
TORCH_MODULE(Bilinear);

///Gives its input back.
class IdentityImpl : public Cloneable<IdentityImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Identity", {}); }
  Tensor forward(const Tensor& input) { return input; }
};
TORCH_MODULE(Identity);

///Joins the dimensions from `start_dim` to `end_dim` into one.
class FlattenImpl : public Cloneable<FlattenImpl> {
 public:
  explicit FlattenImpl(FlattenOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Flatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Flatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.flatten(options.start_dim(), options.end_dim()); }

  FlattenOptions options;
};
TORCH_MODULE(Flatten);

///Splits a dimension into several.
class UnflattenImpl : public Cloneable<UnflattenImpl> {
 public:
  UnflattenImpl(std::int64_t dim, std::vector<std::int64_t> sizes)
      : UnflattenImpl(UnflattenOptions(dim, sizes)) {}
  explicit UnflattenImpl(UnflattenOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unflatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unflatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.unflatten(options.dim(), options.sizes()); }

  UnflattenOptions options;
};
TORCH_MODULE(Unflatten);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv1dImpl : public Cloneable<Conv1dImpl> {
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
TORCH_MODULE(Conv1d);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv2dImpl : public Cloneable<Conv2dImpl> {
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
TORCH_MODULE(Conv2d);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv3dImpl : public Cloneable<Conv3dImpl> {
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
TORCH_MODULE(Conv3d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose1dImpl : public Cloneable<ConvTranspose1dImpl> {
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
TORCH_MODULE(ConvTranspose1d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose2dImpl : public Cloneable<ConvTranspose2dImpl> {
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
TORCH_MODULE(ConvTranspose2d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose3dImpl : public Cloneable<ConvTranspose3dImpl> {
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
TORCH_MODULE(ConvTranspose3d);

///The mean of each window over the last dimension.
class AvgPool1dImpl : public Cloneable<AvgPool1dImpl> {
 public:
  AvgPool1dImpl(ExpandingArray<1> kernel_size)
      : AvgPool1dImpl(AvgPool1dOptions(kernel_size)) {}
  explicit AvgPool1dImpl(AvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool1d(input, options); }

  AvgPool1dOptions options;
};
TORCH_MODULE(AvgPool1d);

///The mean of each window over the last 2 dimensions.
class AvgPool2dImpl : public Cloneable<AvgPool2dImpl> {
 public:
  AvgPool2dImpl(ExpandingArray<2> kernel_size)
      : AvgPool2dImpl(AvgPool2dOptions(kernel_size)) {}
  explicit AvgPool2dImpl(AvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool2d(input, options); }

  AvgPool2dOptions options;
};
TORCH_MODULE(AvgPool2d);

///The mean of each window over the last 3 dimensions.
class AvgPool3dImpl : public Cloneable<AvgPool3dImpl> {
 public:
  AvgPool3dImpl(ExpandingArray<3> kernel_size)
      : AvgPool3dImpl(AvgPool3dOptions(kernel_size)) {}
  explicit AvgPool3dImpl(AvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool3d(input, options); }

  AvgPool3dOptions options;
};
TORCH_MODULE(AvgPool3d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool1dImpl : public Cloneable<LPPool1dImpl> {
 public:
  LPPool1dImpl(double norm_type, ExpandingArray<1> kernel_size)
      : LPPool1dImpl(LPPool1dOptions(norm_type, kernel_size)) {}
  explicit LPPool1dImpl(LPPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool1d(input, options); }

  LPPool1dOptions options;
};
TORCH_MODULE(LPPool1d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool2dImpl : public Cloneable<LPPool2dImpl> {
 public:
  LPPool2dImpl(double norm_type, ExpandingArray<2> kernel_size)
      : LPPool2dImpl(LPPool2dOptions(norm_type, kernel_size)) {}
  explicit LPPool2dImpl(LPPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool2d(input, options); }

  LPPool2dOptions options;
};
TORCH_MODULE(LPPool2d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool3dImpl : public Cloneable<LPPool3dImpl> {
 public:
  LPPool3dImpl(double norm_type, ExpandingArray<3> kernel_size)
      : LPPool3dImpl(LPPool3dOptions(norm_type, kernel_size)) {}
  explicit LPPool3dImpl(LPPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool3d(input, options); }

  LPPool3dOptions options;
};
TORCH_MODULE(LPPool3d);

///The maximum of each window over the last `D` dimensions.
class MaxPool1dImpl : public Cloneable<MaxPool1dImpl> {
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
TORCH_MODULE(MaxPool1d);

///The maximum of each window over the last `D` dimensions.
class MaxPool2dImpl : public Cloneable<MaxPool2dImpl> {
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
TORCH_MODULE(MaxPool2d);

///The maximum of each window over the last `D` dimensions.
class MaxPool3dImpl : public Cloneable<MaxPool3dImpl> {
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
TORCH_MODULE(MaxPool3d);

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
class FractionalMaxPool2dImpl : public Cloneable<FractionalMaxPool2dImpl> {
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
TORCH_MODULE(FractionalMaxPool2d);

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
class FractionalMaxPool3dImpl : public Cloneable<FractionalMaxPool3dImpl> {
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
TORCH_MODULE(FractionalMaxPool3d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool1dImpl : public Cloneable<AdaptiveAvgPool1dImpl> {
 public:
  AdaptiveAvgPool1dImpl(ExpandingArray<1> output_size)
      : AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions(output_size)) {}
  explicit AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool1d(input, options); }

  AdaptiveAvgPool1dOptions options;
};
TORCH_MODULE(AdaptiveAvgPool1d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool2dImpl : public Cloneable<AdaptiveAvgPool2dImpl> {
 public:
  AdaptiveAvgPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
      : AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions(output_size)) {}
  explicit AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool2d(input, options); }

  AdaptiveAvgPool2dOptions options;
};
TORCH_MODULE(AdaptiveAvgPool2d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool3dImpl : public Cloneable<AdaptiveAvgPool3dImpl> {
 public:
  AdaptiveAvgPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
      : AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions(output_size)) {}
  explicit AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool3d(input, options); }

  AdaptiveAvgPool3dOptions options;
};
TORCH_MODULE(AdaptiveAvgPool3d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool1dImpl : public Cloneable<AdaptiveMaxPool1dImpl> {
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
TORCH_MODULE(AdaptiveMaxPool1d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool2dImpl : public Cloneable<AdaptiveMaxPool2dImpl> {
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
TORCH_MODULE(AdaptiveMaxPool2d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool3dImpl : public Cloneable<AdaptiveMaxPool3dImpl> {
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
TORCH_MODULE(AdaptiveMaxPool3d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool1dImpl : public Cloneable<MaxUnpool1dImpl> {
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
TORCH_MODULE(MaxUnpool1d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool2dImpl : public Cloneable<MaxUnpool2dImpl> {
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
TORCH_MODULE(MaxUnpool2d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool3dImpl : public Cloneable<MaxUnpool3dImpl> {
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
TORCH_MODULE(MaxUnpool3d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad1dImpl : public Cloneable<ReflectionPad1dImpl> {
 public:
  ReflectionPad1dImpl(ExpandingArray<2> padding)
      : ReflectionPad1dImpl(ReflectionPad1dOptions(padding)) {}
  explicit ReflectionPad1dImpl(ReflectionPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad1dOptions options;
};
TORCH_MODULE(ReflectionPad1d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad2dImpl : public Cloneable<ReflectionPad2dImpl> {
 public:
  ReflectionPad2dImpl(ExpandingArray<4> padding)
      : ReflectionPad2dImpl(ReflectionPad2dOptions(padding)) {}
  explicit ReflectionPad2dImpl(ReflectionPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad2dOptions options;
};
TORCH_MODULE(ReflectionPad2d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad3dImpl : public Cloneable<ReflectionPad3dImpl> {
 public:
  ReflectionPad3dImpl(ExpandingArray<6> padding)
      : ReflectionPad3dImpl(ReflectionPad3dOptions(padding)) {}
  explicit ReflectionPad3dImpl(ReflectionPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad3dOptions options;
};
TORCH_MODULE(ReflectionPad3d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad1dImpl : public Cloneable<ReplicationPad1dImpl> {
 public:
  ReplicationPad1dImpl(ExpandingArray<2> padding)
      : ReplicationPad1dImpl(ReplicationPad1dOptions(padding)) {}
  explicit ReplicationPad1dImpl(ReplicationPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad1dOptions options;
};
TORCH_MODULE(ReplicationPad1d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad2dImpl : public Cloneable<ReplicationPad2dImpl> {
 public:
  ReplicationPad2dImpl(ExpandingArray<4> padding)
      : ReplicationPad2dImpl(ReplicationPad2dOptions(padding)) {}
  explicit ReplicationPad2dImpl(ReplicationPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad2dOptions options;
};
TORCH_MODULE(ReplicationPad2d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad3dImpl : public Cloneable<ReplicationPad3dImpl> {
 public:
  ReplicationPad3dImpl(ExpandingArray<6> padding)
      : ReplicationPad3dImpl(ReplicationPad3dOptions(padding)) {}
  explicit ReplicationPad3dImpl(ReplicationPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad3dOptions options;
};
TORCH_MODULE(ReplicationPad3d);

///Widens the last `D` dimensions by zeros.
class ZeroPad1dImpl : public Cloneable<ZeroPad1dImpl> {
 public:
  ZeroPad1dImpl(ExpandingArray<2> padding)
      : ZeroPad1dImpl(ZeroPad1dOptions(padding)) {}
  explicit ZeroPad1dImpl(ZeroPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad1dOptions options;
};
TORCH_MODULE(ZeroPad1d);

///Widens the last `D` dimensions by zeros.
class ZeroPad2dImpl : public Cloneable<ZeroPad2dImpl> {
 public:
  ZeroPad2dImpl(ExpandingArray<4> padding)
      : ZeroPad2dImpl(ZeroPad2dOptions(padding)) {}
  explicit ZeroPad2dImpl(ZeroPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad2dOptions options;
};
TORCH_MODULE(ZeroPad2d);

///Widens the last `D` dimensions by zeros.
class ZeroPad3dImpl : public Cloneable<ZeroPad3dImpl> {
 public:
  ZeroPad3dImpl(ExpandingArray<6> padding)
      : ZeroPad3dImpl(ZeroPad3dOptions(padding)) {}
  explicit ZeroPad3dImpl(ZeroPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad3dOptions options;
};
TORCH_MODULE(ZeroPad3d);

///Widens the last `D` dimensions by a value.
class ConstantPad1dImpl : public Cloneable<ConstantPad1dImpl> {
 public:
  ConstantPad1dImpl(ExpandingArray<2> padding, double value)
      : ConstantPad1dImpl(ConstantPad1dOptions(padding, value)) {}
  explicit ConstantPad1dImpl(ConstantPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad1dOptions options;
};
TORCH_MODULE(ConstantPad1d);

///Widens the last `D` dimensions by a value.
class ConstantPad2dImpl : public Cloneable<ConstantPad2dImpl> {
 public:
  ConstantPad2dImpl(ExpandingArray<4> padding, double value)
      : ConstantPad2dImpl(ConstantPad2dOptions(padding, value)) {}
  explicit ConstantPad2dImpl(ConstantPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad2dOptions options;
};
TORCH_MODULE(ConstantPad2d);

///Widens the last `D` dimensions by a value.
class ConstantPad3dImpl : public Cloneable<ConstantPad3dImpl> {
 public:
  ConstantPad3dImpl(ExpandingArray<6> padding, double value)
      : ConstantPad3dImpl(ConstantPad3dOptions(padding, value)) {}
  explicit ConstantPad3dImpl(ConstantPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad3dOptions options;
};
TORCH_MODULE(ConstantPad3d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad1dImpl : public Cloneable<CircularPad1dImpl> {
 public:
  CircularPad1dImpl(ExpandingArray<2> padding)
      : CircularPad1dImpl(CircularPad1dOptions(padding)) {}
  explicit CircularPad1dImpl(CircularPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad1d", detail::values(options), {input}, is_training()); }

  CircularPad1dOptions options;
};
TORCH_MODULE(CircularPad1d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad2dImpl : public Cloneable<CircularPad2dImpl> {
 public:
  CircularPad2dImpl(ExpandingArray<4> padding)
      : CircularPad2dImpl(CircularPad2dOptions(padding)) {}
  explicit CircularPad2dImpl(CircularPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad2d", detail::values(options), {input}, is_training()); }

  CircularPad2dOptions options;
};
TORCH_MODULE(CircularPad2d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad3dImpl : public Cloneable<CircularPad3dImpl> {
 public:
  CircularPad3dImpl(ExpandingArray<6> padding)
      : CircularPad3dImpl(CircularPad3dOptions(padding)) {}
  explicit CircularPad3dImpl(CircularPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad3d", detail::values(options), {input}, is_training()); }

  CircularPad3dOptions options;
};
TORCH_MODULE(CircularPad3d);

///`max(x, 0)`.
class ReLUImpl : public Cloneable<ReLUImpl> {
 public:
  explicit ReLUImpl(bool inplace) : ReLUImpl(ReLUOptions(inplace)) {}
  explicit ReLUImpl(ReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu(input, options); }

  ReLUOptions options;
};
TORCH_MODULE(ReLU);

///`min(max(x, 0), 6)`.
class ReLU6Impl : public Cloneable<ReLU6Impl> {
 public:
  explicit ReLU6Impl(bool inplace) : ReLU6Impl(ReLU6Options(inplace)) {}
  explicit ReLU6Impl(ReLU6Options options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU6", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU6", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu6(input, options); }

  ReLU6Options options;
};
TORCH_MODULE(ReLU6);

///`x` above 0, `negative_slope * x` below.
class LeakyReLUImpl : public Cloneable<LeakyReLUImpl> {
 public:
  explicit LeakyReLUImpl(LeakyReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LeakyReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LeakyReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::leaky_relu(input, options); }

  LeakyReLUOptions options;
};
TORCH_MODULE(LeakyReLU);

///`x` above 0, `weight * x` below, with one slope for all channels or one for each.
class PReLUImpl : public Cloneable<PReLUImpl> {
 public:
  explicit PReLUImpl(PReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PReLU", detail::values(options), {{"weight", &weight}}); }
  void reset_parameters() { detail::refill("PReLU", detail::values(options), {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::prelu(input, weight); }

  PReLUOptions options;
  Tensor weight;
};
TORCH_MODULE(PReLU);

///`x` above 0, below with a slope that is drawn for each element in training mode; else
/// with the mean of the limits.
class RReLUImpl : public Cloneable<RReLUImpl> {
 public:
  explicit RReLUImpl(RReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "RReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "RReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::rrelu(input, options, is_training()); }

  RReLUOptions options;
};
TORCH_MODULE(RReLU);

///`x` above 0, `alpha * (exp(x) - 1)` below.
class ELUImpl : public Cloneable<ELUImpl> {
 public:
  explicit ELUImpl(ELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::elu(input, options); }

  ELUOptions options;
};
TORCH_MODULE(ELU);

///An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
class SELUImpl : public Cloneable<SELUImpl> {
 public:
  explicit SELUImpl(bool inplace) : SELUImpl(SELUOptions(inplace)) {}
  explicit SELUImpl(SELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::selu(input, options); }

  SELUOptions options;
};
TORCH_MODULE(SELU);

///`x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
class CELUImpl : public Cloneable<CELUImpl> {
 public:
  explicit CELUImpl(CELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::celu(input, options); }

  CELUOptions options;
};
TORCH_MODULE(CELU);

///`x` above the threshold, else the value.
class ThresholdImpl : public Cloneable<ThresholdImpl> {
 public:
  ThresholdImpl(double threshold, double value)
      : ThresholdImpl(ThresholdOptions(threshold, value)) {}
  explicit ThresholdImpl(ThresholdOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Threshold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Threshold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::threshold(input, options); }

  ThresholdOptions options;
};
TORCH_MODULE(Threshold);

///Cut to `min_val ..= max_val`.
class HardtanhImpl : public Cloneable<HardtanhImpl> {
 public:
  explicit HardtanhImpl(HardtanhOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardtanh", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardtanh", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardtanh(input, options); }

  HardtanhOptions options;
};
TORCH_MODULE(Hardtanh);

///A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
class HardsigmoidImpl : public Cloneable<HardsigmoidImpl> {
 public:
  explicit HardsigmoidImpl(HardsigmoidOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardsigmoid", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardsigmoid", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardsigmoid_() : input.hardsigmoid(); }

  HardsigmoidOptions options;
};
TORCH_MODULE(Hardsigmoid);

///`x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
class HardswishImpl : public Cloneable<HardswishImpl> {
 public:
  explicit HardswishImpl(HardswishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardswish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardswish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardswish_() : input.hardswish(); }

  HardswishOptions options;
};
TORCH_MODULE(Hardswish);

///`x`, but 0 within `lambd` of it.
class HardshrinkImpl : public Cloneable<HardshrinkImpl> {
 public:
  explicit HardshrinkImpl(double lambda) : HardshrinkImpl(HardshrinkOptions(lambda)) {}
  explicit HardshrinkImpl(HardshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardshrink(input, options); }

  HardshrinkOptions options;
};
TORCH_MODULE(Hardshrink);

///`x` moved towards 0 by `lambd`, and 0 within.
class SoftshrinkImpl : public Cloneable<SoftshrinkImpl> {
 public:
  explicit SoftshrinkImpl(double lambda) : SoftshrinkImpl(SoftshrinkOptions(lambda)) {}
  explicit SoftshrinkImpl(SoftshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softshrink(input, options); }

  SoftshrinkOptions options;
};
TORCH_MODULE(Softshrink);

///The Gaussian error linear unit: `x` times the normal distribution function of `x`.
class GELUImpl : public Cloneable<GELUImpl> {
 public:
  explicit GELUImpl(GELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::gelu(input, options); }

  GELUOptions options;
};
TORCH_MODULE(GELU);

///`x * sigmoid(x)`.
class SiLUImpl : public Cloneable<SiLUImpl> {
 public:
  explicit SiLUImpl(SiLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SiLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SiLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.silu_() : input.silu(); }

  SiLUOptions options;
};
TORCH_MODULE(SiLU);

///`x * tanh(softplus(x))` (Misra 2019).
class MishImpl : public Cloneable<MishImpl> {
 public:
  explicit MishImpl(MishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Mish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Mish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.mish_() : input.mish(); }

  MishOptions options;
};
TORCH_MODULE(Mish);

///`1 / (1 + exp(-x))`.
class SigmoidImpl : public Cloneable<SigmoidImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Sigmoid", {}); }
  Tensor forward(const Tensor& input) { return input.sigmoid(); }
};
TORCH_MODULE(Sigmoid);

///The logarithm of the sigmoid.
class LogSigmoidImpl : public Cloneable<LogSigmoidImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSigmoid", {}); }
  Tensor forward(const Tensor& input) { return functional::logsigmoid(input); }
};
TORCH_MODULE(LogSigmoid);

///The hyperbolic tangent.
class TanhImpl : public Cloneable<TanhImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanh", {}); }
  Tensor forward(const Tensor& input) { return input.tanh(); }
};
TORCH_MODULE(Tanh);

///`x - tanh(x)`.
class TanhshrinkImpl : public Cloneable<TanhshrinkImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanhshrink", {}); }
  Tensor forward(const Tensor& input) { return functional::tanhshrink(input); }
};
TORCH_MODULE(Tanhshrink);

///`x / (1 + |x|)`.
class SoftsignImpl : public Cloneable<SoftsignImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softsign", {}); }
  Tensor forward(const Tensor& input) { return functional::softsign(input); }
};
TORCH_MODULE(Softsign);

///`ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
class SoftplusImpl : public Cloneable<SoftplusImpl> {
 public:
  explicit SoftplusImpl(SoftplusOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softplus", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softplus", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softplus(input, options); }

  SoftplusOptions options;
};
TORCH_MODULE(Softplus);

///The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
class GLUImpl : public Cloneable<GLUImpl> {
 public:
  explicit GLUImpl(std::int64_t dim) : GLUImpl(GLUOptions(dim)) {}
  explicit GLUImpl(GLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::glu(input, options); }

  GLUOptions options;
};
TORCH_MODULE(GLU);

///`exp(x)`, scaled to sum 1 over a dimension.
class SoftmaxImpl : public Cloneable<SoftmaxImpl> {
 public:
  SoftmaxImpl(std::int64_t dim)
      : SoftmaxImpl(SoftmaxOptions(dim)) {}
  explicit SoftmaxImpl(SoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmax(input, options.dim()); }

  SoftmaxOptions options;
};
TORCH_MODULE(Softmax);

///The softmax of `-x` over a dimension.
class SoftminImpl : public Cloneable<SoftminImpl> {
 public:
  SoftminImpl(std::int64_t dim)
      : SoftminImpl(SoftminOptions(dim)) {}
  explicit SoftminImpl(SoftminOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmin", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmin", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmin(input, options.dim()); }

  SoftminOptions options;
};
TORCH_MODULE(Softmin);

///The logarithm of the softmax over a dimension.
class LogSoftmaxImpl : public Cloneable<LogSoftmaxImpl> {
 public:
  LogSoftmaxImpl(std::int64_t dim)
      : LogSoftmaxImpl(LogSoftmaxOptions(dim)) {}
  explicit LogSoftmaxImpl(LogSoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LogSoftmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSoftmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::log_softmax(input, options.dim()); }

  LogSoftmaxOptions options;
};
TORCH_MODULE(LogSoftmax);

///The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
class Softmax2dImpl : public Cloneable<Softmax2dImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax2d", {}); }
  Tensor forward(const Tensor& input) { return functional::detail::softmax2d(input); }
};
TORCH_MODULE(Softmax2d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm1dImpl : public Cloneable<BatchNorm1dImpl> {
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
TORCH_MODULE(BatchNorm1d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm2dImpl : public Cloneable<BatchNorm2dImpl> {
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
TORCH_MODULE(BatchNorm2d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm3dImpl : public Cloneable<BatchNorm3dImpl> {
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
TORCH_MODULE(BatchNorm3d);

///Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
class LayerNormImpl : public Cloneable<LayerNormImpl> {
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
TORCH_MODULE(LayerNorm);

///Normalises over groups of channels of each example (Wu & He 2018).
class GroupNormImpl : public Cloneable<GroupNormImpl> {
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
TORCH_MODULE(GroupNorm);

///In training mode, sets elements to zero with probability `p` and scales the others by
/// `1 / (1 - p)`; else gives its input back.
class DropoutImpl : public Cloneable<DropoutImpl> {
 public:
  explicit DropoutImpl(double p) : DropoutImpl(DropoutOptions(p)) {}
  explicit DropoutImpl(DropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout(input, functional::detail::dropping<functional::DropoutFuncOptions>(options, is_training())); }

  DropoutOptions options;
};
TORCH_MODULE(Dropout);

///In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
/// `p` and scales the others by `1 / (1 - p)`.
class Dropout1dImpl : public Cloneable<Dropout1dImpl> {
 public:
  explicit Dropout1dImpl(double p) : Dropout1dImpl(Dropout1dOptions(p)) {}
  explicit Dropout1dImpl(Dropout1dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("Dropout1d", detail::values(options), {input}, is_training()); }

  Dropout1dOptions options;
};
TORCH_MODULE(Dropout1d);

///In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
/// scales the others by `1 / (1 - p)`.
class Dropout2dImpl : public Cloneable<Dropout2dImpl> {
 public:
  explicit Dropout2dImpl(double p) : Dropout2dImpl(Dropout2dOptions(p)) {}
  explicit Dropout2dImpl(Dropout2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout2d(input, functional::detail::dropping<functional::Dropout2dFuncOptions>(options, is_training())); }

  Dropout2dOptions options;
};
TORCH_MODULE(Dropout2d);

///In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
/// probability `p` and scales the others by `1 / (1 - p)`.
class Dropout3dImpl : public Cloneable<Dropout3dImpl> {
 public:
  explicit Dropout3dImpl(double p) : Dropout3dImpl(Dropout3dOptions(p)) {}
  explicit Dropout3dImpl(Dropout3dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout3d(input, functional::detail::dropping<functional::Dropout3dFuncOptions>(options, is_training())); }

  Dropout3dOptions options;
};
TORCH_MODULE(Dropout3d);

///Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
/// variance stay (Klambauer et al. 2017).
class AlphaDropoutImpl : public Cloneable<AlphaDropoutImpl> {
 public:
  explicit AlphaDropoutImpl(double p) : AlphaDropoutImpl(AlphaDropoutOptions(p)) {}
  explicit AlphaDropoutImpl(AlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::alpha_dropout(input, functional::detail::dropping<functional::AlphaDropoutFuncOptions>(options, is_training())); }

  AlphaDropoutOptions options;
};
TORCH_MODULE(AlphaDropout);

///`AlphaDropout` of whole channels of `[N, C, ..]`.
class FeatureAlphaDropoutImpl : public Cloneable<FeatureAlphaDropoutImpl> {
 public:
  explicit FeatureAlphaDropoutImpl(double p) : FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions(p)) {}
  explicit FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "FeatureAlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "FeatureAlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::feature_alpha_dropout(input, functional::detail::dropping<functional::FeatureAlphaDropoutFuncOptions>(options, is_training())); }

  FeatureAlphaDropoutOptions options;
};
TORCH_MODULE(FeatureAlphaDropout);

///The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
class CosineSimilarityImpl : public Cloneable<CosineSimilarityImpl> {
 public:
  explicit CosineSimilarityImpl(CosineSimilarityOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineSimilarity", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineSimilarity", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::cosine_similarity(x1, x2, options); }

  CosineSimilarityOptions options;
};
TORCH_MODULE(CosineSimilarity);

///The norm of `x1 - x2 + eps` over the last dimension.
class PairwiseDistanceImpl : public Cloneable<PairwiseDistanceImpl> {
 public:
  explicit PairwiseDistanceImpl(PairwiseDistanceOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PairwiseDistance", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PairwiseDistance", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::pairwise_distance(x1, x2, options); }

  PairwiseDistanceOptions options;
};
TORCH_MODULE(PairwiseDistance);

///Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
class UpsampleImpl : public Cloneable<UpsampleImpl> {
 public:
  explicit UpsampleImpl(UpsampleOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Upsample", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Upsample", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::upsample(input, options); }

  UpsampleOptions options;
};
TORCH_MODULE(Upsample);

///Resizes `[N, C, H, W]` by nearest elements.
class UpsamplingNearest2dImpl : public Cloneable<UpsamplingNearest2dImpl> {
 public:
  explicit UpsamplingNearest2dImpl(UpsamplingNearest2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingNearest2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingNearest2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingNearest2d", detail::values(options), {input}, is_training()); }

  UpsamplingNearest2dOptions options;
};
TORCH_MODULE(UpsamplingNearest2d);

///Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
class UpsamplingBilinear2dImpl : public Cloneable<UpsamplingBilinear2dImpl> {
 public:
  explicit UpsamplingBilinear2dImpl(UpsamplingBilinear2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingBilinear2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingBilinear2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingBilinear2d", detail::values(options), {input}, is_training()); }

  UpsamplingBilinear2dOptions options;
};
TORCH_MODULE(UpsamplingBilinear2d);

///`[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
class PixelShuffleImpl : public Cloneable<PixelShuffleImpl> {
 public:
  PixelShuffleImpl(std::int64_t upscale_factor)
      : PixelShuffleImpl(PixelShuffleOptions(upscale_factor)) {}
  explicit PixelShuffleImpl(PixelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_shuffle(input, options); }

  PixelShuffleOptions options;
};
TORCH_MODULE(PixelShuffle);

///`[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
class PixelUnshuffleImpl : public Cloneable<PixelUnshuffleImpl> {
 public:
  PixelUnshuffleImpl(std::int64_t downscale_factor)
      : PixelUnshuffleImpl(PixelUnshuffleOptions(downscale_factor)) {}
  explicit PixelUnshuffleImpl(PixelUnshuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelUnshuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelUnshuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_unshuffle(input, options); }

  PixelUnshuffleOptions options;
};
TORCH_MODULE(PixelUnshuffle);

///Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
class ChannelShuffleImpl : public Cloneable<ChannelShuffleImpl> {
 public:
  ChannelShuffleImpl(std::int64_t groups)
      : ChannelShuffleImpl(ChannelShuffleOptions(groups)) {}
  explicit ChannelShuffleImpl(ChannelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ChannelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ChannelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.channel_shuffle(options.groups()); }

  ChannelShuffleOptions options;
};
TORCH_MODULE(ChannelShuffle);

///Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
class FoldImpl : public Cloneable<FoldImpl> {
 public:
  FoldImpl(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
      : FoldImpl(FoldOptions(output_size, kernel_size)) {}
  explicit FoldImpl(FoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Fold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Fold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::fold(input, options); }

  FoldOptions options;
};
TORCH_MODULE(Fold);

///The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
/// too.
class UnfoldImpl : public Cloneable<UnfoldImpl> {
 public:
  UnfoldImpl(ExpandingArray<2> kernel_size)
      : UnfoldImpl(UnfoldOptions(kernel_size)) {}
  explicit UnfoldImpl(UnfoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unfold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unfold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::unfold(input, options); }

  UnfoldOptions options;
};
TORCH_MODULE(Unfold);

///Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
class EmbeddingImpl : public Cloneable<EmbeddingImpl> {
 public:
  EmbeddingImpl(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : EmbeddingImpl(EmbeddingOptions(num_embeddings, embedding_dim)) {}
  explicit EmbeddingImpl(EmbeddingOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Embedding", detail::values(options), {{"weight", &weight}}); }
  void reset_parameters() { detail::refill("Embedding", detail::values(options), {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Embedding", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::embedding(input, weight, options); }

  EmbeddingOptions options;
  Tensor weight;
};
TORCH_MODULE(Embedding);

///Absolute differences.
class L1LossImpl : public Cloneable<L1LossImpl> {
 public:
  explicit L1LossImpl(L1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "L1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "L1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::l1_loss(input, target, options); }

  L1LossOptions options;
};
TORCH_MODULE(L1Loss);

///Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
class NLLLossImpl : public Cloneable<NLLLossImpl> {
 public:
  explicit NLLLossImpl(NLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "NLLLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "NLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::nll_loss(input, target, options); }

  NLLLossOptions options;
  Tensor weight;
};
TORCH_MODULE(NLLLoss);

///Squared differences.
class MSELossImpl : public Cloneable<MSELossImpl> {
 public:
  explicit MSELossImpl(MSELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MSELoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MSELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::mse_loss(input, target, options); }

  MSELossOptions options;
};
TORCH_MODULE(MSELoss);

///Cross entropy of probabilities and targets between 0 and 1.
class BCELossImpl : public Cloneable<BCELossImpl> {
 public:
  explicit BCELossImpl(BCELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCELoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy(input, target, options); }

  BCELossOptions options;
  Tensor weight;
};
TORCH_MODULE(BCELoss);

///Cross entropy of logits and targets between 0 and 1.
class BCEWithLogitsLossImpl : public Cloneable<BCEWithLogitsLossImpl> {
 public:
  explicit BCEWithLogitsLossImpl(BCEWithLogitsLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCEWithLogitsLoss", detail::values(options), {}, {{"weight", &weight}, {"pos_weight", &pos_weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCEWithLogitsLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy_with_logits(input, target, options); }

  BCEWithLogitsLossOptions options;
  Tensor weight;
  Tensor pos_weight;
};
TORCH_MODULE(BCEWithLogitsLoss);

///Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
class CrossEntropyLossImpl : public Cloneable<CrossEntropyLossImpl> {
 public:
  explicit CrossEntropyLossImpl(CrossEntropyLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossEntropyLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossEntropyLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::cross_entropy(input, target, options); }

  CrossEntropyLossOptions options;
  Tensor weight;
};
TORCH_MODULE(CrossEntropyLoss);

///Squared differences below `beta`, absolute ones above.
class SmoothL1LossImpl : public Cloneable<SmoothL1LossImpl> {
 public:
  explicit SmoothL1LossImpl(SmoothL1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SmoothL1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SmoothL1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::smooth_l1_loss(input, target, options); }

  SmoothL1LossOptions options;
};
TORCH_MODULE(SmoothL1Loss);

///Squared differences below `delta`, `delta` times absolute ones above.
class HuberLossImpl : public Cloneable<HuberLossImpl> {
 public:
  explicit HuberLossImpl(HuberLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HuberLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HuberLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::huber_loss(input, target, options); }

  HuberLossOptions options;
};
TORCH_MODULE(HuberLoss);

///Kullback and Leibler's divergence of log-probabilities and probabilities.
class KLDivLossImpl : public Cloneable<KLDivLossImpl> {
 public:
  explicit KLDivLossImpl(KLDivLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "KLDivLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "KLDivLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::kl_div(input, target, options); }

  KLDivLossOptions options;
};
TORCH_MODULE(KLDivLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

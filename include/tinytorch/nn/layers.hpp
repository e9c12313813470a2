// Generated from the table of layers by tests/generated; do not edit.
// Layers.
// clang-format off
#pragma once

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

///The maximum of each window over the last `D` dimensions.
class MaxPool1dImpl : public Cloneable<MaxPool1dImpl> {
 public:
  MaxPool1dImpl(ExpandingArray<1> kernel_size)
      : MaxPool1dImpl(MaxPool1dOptions(kernel_size)) {}
  explicit MaxPool1dImpl(MaxPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool1d(input, options); }

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

  MaxPool3dOptions options;
};
TORCH_MODULE(MaxPool3d);

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

  AdaptiveMaxPool3dOptions options;
};
TORCH_MODULE(AdaptiveMaxPool3d);

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
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SiLU", {}); }
  Tensor forward(const Tensor& input) { return functional::silu(input); }
};
TORCH_MODULE(SiLU);

///`1 / (1 + exp(-x))`.
class SigmoidImpl : public Cloneable<SigmoidImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Sigmoid", {}); }
  Tensor forward(const Tensor& input) { return input.sigmoid(); }
};
TORCH_MODULE(Sigmoid);

///The hyperbolic tangent.
class TanhImpl : public Cloneable<TanhImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanh", {}); }
  Tensor forward(const Tensor& input) { return input.tanh(); }
};
TORCH_MODULE(Tanh);

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
  Tensor forward(const Tensor& input) { return functional::dropout(input, functional::detail::dropout(options, is_training())); }

  DropoutOptions options;
};
TORCH_MODULE(Dropout);

///In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
/// scales the others by `1 / (1 - p)`.
class Dropout2dImpl : public Cloneable<Dropout2dImpl> {
 public:
  explicit Dropout2dImpl(double p) : Dropout2dImpl(Dropout2dOptions(p)) {}
  explicit Dropout2dImpl(Dropout2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout2d(input, functional::detail::dropout(options, is_training())); }

  Dropout2dOptions options;
};
TORCH_MODULE(Dropout2d);

///In training mode, sets whole channels of `[N, C, D, H, W]` to zero with probability `p`
/// and scales the others by `1 / (1 - p)`.
class Dropout3dImpl : public Cloneable<Dropout3dImpl> {
 public:
  explicit Dropout3dImpl(double p) : Dropout3dImpl(Dropout3dOptions(p)) {}
  explicit Dropout3dImpl(Dropout3dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout3d(input, functional::detail::dropout(options, is_training())); }

  Dropout3dOptions options;
};
TORCH_MODULE(Dropout3d);

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

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

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm1dImpl : public Cloneable<InstanceNorm1dImpl> {
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
TORCH_MODULE(InstanceNorm1d);

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm2dImpl : public Cloneable<InstanceNorm2dImpl> {
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
TORCH_MODULE(InstanceNorm2d);

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm3dImpl : public Cloneable<InstanceNorm3dImpl> {
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
TORCH_MODULE(InstanceNorm3d);

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

///Divides by the root of the mean square over the last dimensions, whose sizes are given
/// (Zhang & Sennrich 2019).
class RMSNormImpl : public Cloneable<RMSNormImpl> {
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
TORCH_MODULE(RMSNorm);

///`x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
/// the input `[N, C, ..]` counts as 0 outside.
class LocalResponseNormImpl : public Cloneable<LocalResponseNormImpl> {
 public:
  LocalResponseNormImpl(std::int64_t size)
      : LocalResponseNormImpl(LocalResponseNormOptions(size)) {}
  explicit LocalResponseNormImpl(LocalResponseNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LocalResponseNorm", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LocalResponseNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::local_response_norm(input, options); }

  LocalResponseNormOptions options;
};
TORCH_MODULE(LocalResponseNorm);

///The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
/// channel 0 stays in the sums of all channels behind it.
class CrossMapLRN2dImpl : public Cloneable<CrossMapLRN2dImpl> {
 public:
  CrossMapLRN2dImpl(std::int64_t size)
      : CrossMapLRN2dImpl(CrossMapLRN2dOptions(size)) {}
  explicit CrossMapLRN2dImpl(CrossMapLRN2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossMapLRN2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossMapLRN2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CrossMapLRN2d", detail::values(options), {input}); }

  CrossMapLRN2dOptions options;
};
TORCH_MODULE(CrossMapLRN2d);

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

///Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
class NLLLossImpl : public Cloneable<NLLLossImpl> {
 public:
  explicit NLLLossImpl(NLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "NLLLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "NLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::nll_loss(input, target, NLLLossOptions(options).weight(weight)); }

  NLLLossOptions options;
  Tensor weight;
};
TORCH_MODULE(NLLLoss);

///Cross entropy of probabilities and targets between 0 and 1.
class BCELossImpl : public Cloneable<BCELossImpl> {
 public:
  explicit BCELossImpl(BCELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCELoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy(input, target, BCELossOptions(options).weight(weight)); }

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
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy_with_logits(input, target, BCEWithLogitsLossOptions(options).weight(weight).pos_weight(pos_weight)); }

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
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::cross_entropy(input, target, CrossEntropyLossOptions(options).weight(weight)); }

  CrossEntropyLossOptions options;
  Tensor weight;
};
TORCH_MODULE(CrossEntropyLoss);

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

///Of counts that are Poisson distributed around the input, or around its exponential.
class PoissonNLLLossImpl : public Cloneable<PoissonNLLLossImpl> {
 public:
  explicit PoissonNLLLossImpl(PoissonNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PoissonNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PoissonNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::poisson_nll_loss(input, target, options); }

  PoissonNLLLossOptions options;
};
TORCH_MODULE(PoissonNLLLoss);

///Of targets that are normally distributed around the input with the variance `var`, which
/// has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
class GaussianNLLLossImpl : public Cloneable<GaussianNLLLossImpl> {
 public:
  explicit GaussianNLLLossImpl(GaussianNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GaussianNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GaussianNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target, const Tensor& var) { return functional::gaussian_nll_loss(input, target, var, options); }

  GaussianNLLLossOptions options;
};
TORCH_MODULE(GaussianNLLLoss);

///Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
/// targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
class CTCLossImpl : public Cloneable<CTCLossImpl> {
 public:
  explicit CTCLossImpl(CTCLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CTCLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CTCLoss", detail::values(options)); }
  Tensor forward(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths, const Tensor& target_lengths) { return functional::ctc_loss(log_probs, targets, input_lengths, target_lengths, options); }

  CTCLossOptions options;
};
TORCH_MODULE(CTCLoss);

///`max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
/// target is 1, the second where it is -1.
class MarginRankingLossImpl : public Cloneable<MarginRankingLossImpl> {
 public:
  explicit MarginRankingLossImpl(MarginRankingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MarginRankingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MarginRankingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::margin_ranking_loss(input1, input2, target, options); }

  MarginRankingLossOptions options;
};
TORCH_MODULE(MarginRankingLoss);

///Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
class HingeEmbeddingLossImpl : public Cloneable<HingeEmbeddingLossImpl> {
 public:
  explicit HingeEmbeddingLossImpl(HingeEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HingeEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HingeEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::hinge_embedding_loss(input, target, options); }

  HingeEmbeddingLossOptions options;
};
TORCH_MODULE(HingeEmbeddingLoss);

///Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
/// end at the first -1.
class MultiLabelMarginLossImpl : public Cloneable<MultiLabelMarginLossImpl> {
 public:
  explicit MultiLabelMarginLossImpl(MultiLabelMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_margin_loss(input, target, options); }

  MultiLabelMarginLossOptions options;
};
TORCH_MODULE(MultiLabelMarginLoss);

///`log(1 + exp(-target * input))` for targets 1 and -1.
class SoftMarginLossImpl : public Cloneable<SoftMarginLossImpl> {
 public:
  explicit SoftMarginLossImpl(SoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SoftMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::soft_margin_loss(input, target, options); }

  SoftMarginLossOptions options;
};
TORCH_MODULE(SoftMarginLoss);

///Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
/// `[C]`: the mean over the classes.
class MultiLabelSoftMarginLossImpl : public Cloneable<MultiLabelSoftMarginLossImpl> {
 public:
  explicit MultiLabelSoftMarginLossImpl(MultiLabelSoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelSoftMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelSoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_soft_margin_loss(input, target, MultiLabelSoftMarginLossOptions(options).weight(weight)); }

  MultiLabelSoftMarginLossOptions options;
  Tensor weight;
};
TORCH_MODULE(MultiLabelSoftMarginLoss);

///Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
/// `max(0, cos - margin)` where it is -1.
class CosineEmbeddingLossImpl : public Cloneable<CosineEmbeddingLossImpl> {
 public:
  explicit CosineEmbeddingLossImpl(CosineEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::cosine_embedding_loss(input1, input2, target, options); }

  CosineEmbeddingLossOptions options;
};
TORCH_MODULE(CosineEmbeddingLoss);

///Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
class MultiMarginLossImpl : public Cloneable<MultiMarginLossImpl> {
 public:
  explicit MultiMarginLossImpl(MultiMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multi_margin_loss(input, target, MultiMarginLossOptions(options).weight(weight)); }

  MultiMarginLossOptions options;
  Tensor weight;
};
TORCH_MODULE(MultiMarginLoss);

///`max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
/// difference over the last dimension.
class TripletMarginLossImpl : public Cloneable<TripletMarginLossImpl> {
 public:
  explicit TripletMarginLossImpl(TripletMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "TripletMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "TripletMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative) { return functional::triplet_margin_loss(anchor, positive, negative, options); }

  TripletMarginLossOptions options;
};
TORCH_MODULE(TripletMarginLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

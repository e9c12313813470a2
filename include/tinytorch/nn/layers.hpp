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
class LinearImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new LinearImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LinearImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Linear);

///`y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
/// `[.., out_features]`.
///
/// Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
class BilinearImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new BilinearImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BilinearImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Bilinear);

///Gives its input back.
class IdentityImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Identity", {}); }
  Tensor forward(const Tensor& input) { return input; }

 private:
  CopyableModule* copy_() const override { return new IdentityImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const IdentityImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Identity);

///Joins the dimensions from `start_dim` to `end_dim` into one.
class FlattenImpl : public CopyableModule {
 public:
  explicit FlattenImpl(FlattenOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Flatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Flatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.flatten(options.start_dim(), options.end_dim()); }

  FlattenOptions options;

 private:
  CopyableModule* copy_() const override { return new FlattenImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const FlattenImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Flatten);

///Splits a dimension into several.
class UnflattenImpl : public CopyableModule {
 public:
  UnflattenImpl(std::int64_t dim, std::vector<std::int64_t> sizes)
      : UnflattenImpl(UnflattenOptions(dim, sizes)) {}
  explicit UnflattenImpl(UnflattenOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unflatten", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unflatten", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.unflatten(options.dim(), options.sizes()); }

  UnflattenOptions options;

 private:
  CopyableModule* copy_() const override { return new UnflattenImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const UnflattenImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Unflatten);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv1dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new Conv1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Conv1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Conv1d);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv2dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new Conv2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Conv2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Conv2d);

///Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class Conv3dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new Conv3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Conv3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Conv3d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose1dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new ConvTranspose1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConvTranspose1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConvTranspose1d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose2dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new ConvTranspose2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConvTranspose2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConvTranspose2d);

///Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
class ConvTranspose3dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new ConvTranspose3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConvTranspose3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConvTranspose3d);

///The maximum of each window over the last `D` dimensions.
class MaxPool1dImpl : public CopyableModule {
 public:
  MaxPool1dImpl(ExpandingArray<1> kernel_size)
      : MaxPool1dImpl(MaxPool1dOptions(kernel_size)) {}
  explicit MaxPool1dImpl(MaxPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool1d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool1d_with_indices(input, options); }

  MaxPool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxPool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxPool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxPool1d);

///The maximum of each window over the last `D` dimensions.
class MaxPool2dImpl : public CopyableModule {
 public:
  MaxPool2dImpl(ExpandingArray<2> kernel_size)
      : MaxPool2dImpl(MaxPool2dOptions(kernel_size)) {}
  explicit MaxPool2dImpl(MaxPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool2d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool2d_with_indices(input, options); }

  MaxPool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxPool2d);

///The maximum of each window over the last `D` dimensions.
class MaxPool3dImpl : public CopyableModule {
 public:
  MaxPool3dImpl(ExpandingArray<3> kernel_size)
      : MaxPool3dImpl(MaxPool3dOptions(kernel_size)) {}
  explicit MaxPool3dImpl(MaxPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::max_pool3d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::max_pool3d_with_indices(input, options); }

  MaxPool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxPool3d);

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
class FractionalMaxPool2dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new FractionalMaxPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const FractionalMaxPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(FractionalMaxPool2d);

///The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
class FractionalMaxPool3dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new FractionalMaxPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const FractionalMaxPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(FractionalMaxPool3d);

///The mean of each window over the last dimension.
class AvgPool1dImpl : public CopyableModule {
 public:
  AvgPool1dImpl(ExpandingArray<1> kernel_size)
      : AvgPool1dImpl(AvgPool1dOptions(kernel_size)) {}
  explicit AvgPool1dImpl(AvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool1d(input, options); }

  AvgPool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new AvgPool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AvgPool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AvgPool1d);

///The mean of each window over the last 2 dimensions.
class AvgPool2dImpl : public CopyableModule {
 public:
  AvgPool2dImpl(ExpandingArray<2> kernel_size)
      : AvgPool2dImpl(AvgPool2dOptions(kernel_size)) {}
  explicit AvgPool2dImpl(AvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool2d(input, options); }

  AvgPool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new AvgPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AvgPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AvgPool2d);

///The mean of each window over the last 3 dimensions.
class AvgPool3dImpl : public CopyableModule {
 public:
  AvgPool3dImpl(ExpandingArray<3> kernel_size)
      : AvgPool3dImpl(AvgPool3dOptions(kernel_size)) {}
  explicit AvgPool3dImpl(AvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::avg_pool3d(input, options); }

  AvgPool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new AvgPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AvgPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AvgPool3d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool1dImpl : public CopyableModule {
 public:
  LPPool1dImpl(double norm_type, ExpandingArray<1> kernel_size)
      : LPPool1dImpl(LPPool1dOptions(norm_type, kernel_size)) {}
  explicit LPPool1dImpl(LPPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool1d(input, options); }

  LPPool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new LPPool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LPPool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LPPool1d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool2dImpl : public CopyableModule {
 public:
  LPPool2dImpl(double norm_type, ExpandingArray<2> kernel_size)
      : LPPool2dImpl(LPPool2dOptions(norm_type, kernel_size)) {}
  explicit LPPool2dImpl(LPPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool2d(input, options); }

  LPPool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new LPPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LPPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LPPool2d);

///The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
class LPPool3dImpl : public CopyableModule {
 public:
  LPPool3dImpl(double norm_type, ExpandingArray<3> kernel_size)
      : LPPool3dImpl(LPPool3dOptions(norm_type, kernel_size)) {}
  explicit LPPool3dImpl(LPPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LPPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LPPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::lp_pool3d(input, options); }

  LPPool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new LPPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LPPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LPPool3d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool1dImpl : public CopyableModule {
 public:
  AdaptiveAvgPool1dImpl(ExpandingArray<1> output_size)
      : AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions(output_size)) {}
  explicit AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool1d(input, options); }

  AdaptiveAvgPool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveAvgPool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveAvgPool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveAvgPool1d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool2dImpl : public CopyableModule {
 public:
  AdaptiveAvgPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
      : AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions(output_size)) {}
  explicit AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool2d(input, options); }

  AdaptiveAvgPool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveAvgPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveAvgPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveAvgPool2d);

///Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveAvgPool3dImpl : public CopyableModule {
 public:
  AdaptiveAvgPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
      : AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions(output_size)) {}
  explicit AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveAvgPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveAvgPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_avg_pool3d(input, options); }

  AdaptiveAvgPool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveAvgPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveAvgPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveAvgPool3d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool1dImpl : public CopyableModule {
 public:
  AdaptiveMaxPool1dImpl(ExpandingArray<1> output_size)
      : AdaptiveMaxPool1dImpl(AdaptiveMaxPool1dOptions(output_size)) {}
  explicit AdaptiveMaxPool1dImpl(AdaptiveMaxPool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool1d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool1d_with_indices(input, options); }

  AdaptiveMaxPool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveMaxPool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveMaxPool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveMaxPool1d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool2dImpl : public CopyableModule {
 public:
  AdaptiveMaxPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
      : AdaptiveMaxPool2dImpl(AdaptiveMaxPool2dOptions(output_size)) {}
  explicit AdaptiveMaxPool2dImpl(AdaptiveMaxPool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool2d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool2d_with_indices(input, options); }

  AdaptiveMaxPool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveMaxPool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveMaxPool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveMaxPool2d);

///Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
class AdaptiveMaxPool3dImpl : public CopyableModule {
 public:
  AdaptiveMaxPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
      : AdaptiveMaxPool3dImpl(AdaptiveMaxPool3dOptions(output_size)) {}
  explicit AdaptiveMaxPool3dImpl(AdaptiveMaxPool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AdaptiveMaxPool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AdaptiveMaxPool3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::adaptive_max_pool3d(input, options); }
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { return functional::adaptive_max_pool3d_with_indices(input, options); }

  AdaptiveMaxPool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new AdaptiveMaxPool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AdaptiveMaxPool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AdaptiveMaxPool3d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool1dImpl : public CopyableModule {
 public:
  MaxUnpool1dImpl(ExpandingArray<1> kernel_size)
      : MaxUnpool1dImpl(MaxUnpool1dOptions(kernel_size)) {}
  explicit MaxUnpool1dImpl(MaxUnpool1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool1d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool1dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxUnpool1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxUnpool1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxUnpool1d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool2dImpl : public CopyableModule {
 public:
  MaxUnpool2dImpl(ExpandingArray<2> kernel_size)
      : MaxUnpool2dImpl(MaxUnpool2dOptions(kernel_size)) {}
  explicit MaxUnpool2dImpl(MaxUnpool2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool2d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool2dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxUnpool2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxUnpool2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxUnpool2d);

///Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
class MaxUnpool3dImpl : public CopyableModule {
 public:
  MaxUnpool3dImpl(ExpandingArray<3> kernel_size)
      : MaxUnpool3dImpl(MaxUnpool3dOptions(kernel_size)) {}
  explicit MaxUnpool3dImpl(MaxUnpool3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MaxUnpool3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MaxUnpool3d", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& indices, const std::optional<std::vector<std::int64_t>>& output_size = std::nullopt) { return functional::detail::max_unpool(input, indices, options, output_size); }
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(std::optional<std::vector<std::int64_t>>())})

  MaxUnpool3dOptions options;

 private:
  CopyableModule* copy_() const override { return new MaxUnpool3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MaxUnpool3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MaxUnpool3d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad1dImpl : public CopyableModule {
 public:
  ReflectionPad1dImpl(ExpandingArray<2> padding)
      : ReflectionPad1dImpl(ReflectionPad1dOptions(padding)) {}
  explicit ReflectionPad1dImpl(ReflectionPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad1dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReflectionPad1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReflectionPad1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReflectionPad1d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad2dImpl : public CopyableModule {
 public:
  ReflectionPad2dImpl(ExpandingArray<4> padding)
      : ReflectionPad2dImpl(ReflectionPad2dOptions(padding)) {}
  explicit ReflectionPad2dImpl(ReflectionPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad2dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReflectionPad2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReflectionPad2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReflectionPad2d);

///Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
class ReflectionPad3dImpl : public CopyableModule {
 public:
  ReflectionPad3dImpl(ExpandingArray<6> padding)
      : ReflectionPad3dImpl(ReflectionPad3dOptions(padding)) {}
  explicit ReflectionPad3dImpl(ReflectionPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReflectionPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReflectionPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "reflect"); }

  ReflectionPad3dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReflectionPad3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReflectionPad3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReflectionPad3d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad1dImpl : public CopyableModule {
 public:
  ReplicationPad1dImpl(ExpandingArray<2> padding)
      : ReplicationPad1dImpl(ReplicationPad1dOptions(padding)) {}
  explicit ReplicationPad1dImpl(ReplicationPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad1dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReplicationPad1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReplicationPad1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReplicationPad1d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad2dImpl : public CopyableModule {
 public:
  ReplicationPad2dImpl(ExpandingArray<4> padding)
      : ReplicationPad2dImpl(ReplicationPad2dOptions(padding)) {}
  explicit ReplicationPad2dImpl(ReplicationPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad2dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReplicationPad2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReplicationPad2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReplicationPad2d);

///Widens the last `D` dimensions by the elements at their edges.
class ReplicationPad3dImpl : public CopyableModule {
 public:
  ReplicationPad3dImpl(ExpandingArray<6> padding)
      : ReplicationPad3dImpl(ReplicationPad3dOptions(padding)) {}
  explicit ReplicationPad3dImpl(ReplicationPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReplicationPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReplicationPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "replicate"); }

  ReplicationPad3dOptions options;

 private:
  CopyableModule* copy_() const override { return new ReplicationPad3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReplicationPad3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReplicationPad3d);

///Widens the last `D` dimensions by zeros.
class ZeroPad1dImpl : public CopyableModule {
 public:
  ZeroPad1dImpl(ExpandingArray<2> padding)
      : ZeroPad1dImpl(ZeroPad1dOptions(padding)) {}
  explicit ZeroPad1dImpl(ZeroPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad1dOptions options;

 private:
  CopyableModule* copy_() const override { return new ZeroPad1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ZeroPad1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ZeroPad1d);

///Widens the last `D` dimensions by zeros.
class ZeroPad2dImpl : public CopyableModule {
 public:
  ZeroPad2dImpl(ExpandingArray<4> padding)
      : ZeroPad2dImpl(ZeroPad2dOptions(padding)) {}
  explicit ZeroPad2dImpl(ZeroPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad2dOptions options;

 private:
  CopyableModule* copy_() const override { return new ZeroPad2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ZeroPad2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ZeroPad2d);

///Widens the last `D` dimensions by zeros.
class ZeroPad3dImpl : public CopyableModule {
 public:
  ZeroPad3dImpl(ExpandingArray<6> padding)
      : ZeroPad3dImpl(ZeroPad3dOptions(padding)) {}
  explicit ZeroPad3dImpl(ZeroPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ZeroPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ZeroPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", 0.0); }

  ZeroPad3dOptions options;

 private:
  CopyableModule* copy_() const override { return new ZeroPad3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ZeroPad3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ZeroPad3d);

///Widens the last `D` dimensions by a value.
class ConstantPad1dImpl : public CopyableModule {
 public:
  ConstantPad1dImpl(ExpandingArray<2> padding, double value)
      : ConstantPad1dImpl(ConstantPad1dOptions(padding, value)) {}
  explicit ConstantPad1dImpl(ConstantPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad1dOptions options;

 private:
  CopyableModule* copy_() const override { return new ConstantPad1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConstantPad1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConstantPad1d);

///Widens the last `D` dimensions by a value.
class ConstantPad2dImpl : public CopyableModule {
 public:
  ConstantPad2dImpl(ExpandingArray<4> padding, double value)
      : ConstantPad2dImpl(ConstantPad2dOptions(padding, value)) {}
  explicit ConstantPad2dImpl(ConstantPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad2dOptions options;

 private:
  CopyableModule* copy_() const override { return new ConstantPad2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConstantPad2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConstantPad2d);

///Widens the last `D` dimensions by a value.
class ConstantPad3dImpl : public CopyableModule {
 public:
  ConstantPad3dImpl(ExpandingArray<6> padding, double value)
      : ConstantPad3dImpl(ConstantPad3dOptions(padding, value)) {}
  explicit ConstantPad3dImpl(ConstantPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ConstantPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ConstantPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return tinytorch::pad(input, options.padding(), "constant", options.value()); }

  ConstantPad3dOptions options;

 private:
  CopyableModule* copy_() const override { return new ConstantPad3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ConstantPad3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ConstantPad3d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad1dImpl : public CopyableModule {
 public:
  CircularPad1dImpl(ExpandingArray<2> padding)
      : CircularPad1dImpl(CircularPad1dOptions(padding)) {}
  explicit CircularPad1dImpl(CircularPad1dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad1d", detail::values(options), {input}, is_training()); }

  CircularPad1dOptions options;

 private:
  CopyableModule* copy_() const override { return new CircularPad1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CircularPad1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CircularPad1d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad2dImpl : public CopyableModule {
 public:
  CircularPad2dImpl(ExpandingArray<4> padding)
      : CircularPad2dImpl(CircularPad2dOptions(padding)) {}
  explicit CircularPad2dImpl(CircularPad2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad2d", detail::values(options), {input}, is_training()); }

  CircularPad2dOptions options;

 private:
  CopyableModule* copy_() const override { return new CircularPad2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CircularPad2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CircularPad2d);

///Widens the last `D` dimensions by the input from its other end.
class CircularPad3dImpl : public CopyableModule {
 public:
  CircularPad3dImpl(ExpandingArray<6> padding)
      : CircularPad3dImpl(CircularPad3dOptions(padding)) {}
  explicit CircularPad3dImpl(CircularPad3dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CircularPad3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CircularPad3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CircularPad3d", detail::values(options), {input}, is_training()); }

  CircularPad3dOptions options;

 private:
  CopyableModule* copy_() const override { return new CircularPad3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CircularPad3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CircularPad3d);

///`max(x, 0)`.
class ReLUImpl : public CopyableModule {
 public:
  explicit ReLUImpl(bool inplace) : ReLUImpl(ReLUOptions(inplace)) {}
  explicit ReLUImpl(ReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu(input, options); }

  ReLUOptions options;

 private:
  CopyableModule* copy_() const override { return new ReLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReLU);

///`min(max(x, 0), 6)`.
class ReLU6Impl : public CopyableModule {
 public:
  explicit ReLU6Impl(bool inplace) : ReLU6Impl(ReLU6Options(inplace)) {}
  explicit ReLU6Impl(ReLU6Options options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ReLU6", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ReLU6", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::relu6(input, options); }

  ReLU6Options options;

 private:
  CopyableModule* copy_() const override { return new ReLU6Impl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ReLU6Impl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ReLU6);

///`x` above 0, `negative_slope * x` below.
class LeakyReLUImpl : public CopyableModule {
 public:
  explicit LeakyReLUImpl(LeakyReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LeakyReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LeakyReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::leaky_relu(input, options); }

  LeakyReLUOptions options;

 private:
  CopyableModule* copy_() const override { return new LeakyReLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LeakyReLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LeakyReLU);

///`x` above 0, `weight * x` below, with one slope for all channels or one for each.
class PReLUImpl : public CopyableModule {
 public:
  explicit PReLUImpl(PReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PReLU", detail::values(options), {{"weight", &weight}}); }
  void reset_parameters() { detail::refill("PReLU", detail::values(options), {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::prelu(input, weight); }

  PReLUOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new PReLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const PReLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(PReLU);

///`x` above 0, below with a slope that is drawn for each element in training mode; else
/// with the mean of the limits.
class RReLUImpl : public CopyableModule {
 public:
  explicit RReLUImpl(RReLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "RReLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "RReLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::rrelu(input, options, is_training()); }

  RReLUOptions options;

 private:
  CopyableModule* copy_() const override { return new RReLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const RReLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(RReLU);

///`x` above 0, `alpha * (exp(x) - 1)` below.
class ELUImpl : public CopyableModule {
 public:
  explicit ELUImpl(ELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::elu(input, options); }

  ELUOptions options;

 private:
  CopyableModule* copy_() const override { return new ELUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ELUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ELU);

///An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
class SELUImpl : public CopyableModule {
 public:
  explicit SELUImpl(bool inplace) : SELUImpl(SELUOptions(inplace)) {}
  explicit SELUImpl(SELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::selu(input, options); }

  SELUOptions options;

 private:
  CopyableModule* copy_() const override { return new SELUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SELUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(SELU);

///`x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
class CELUImpl : public CopyableModule {
 public:
  explicit CELUImpl(CELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::celu(input, options); }

  CELUOptions options;

 private:
  CopyableModule* copy_() const override { return new CELUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CELUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CELU);

///`x` above the threshold, else the value.
class ThresholdImpl : public CopyableModule {
 public:
  ThresholdImpl(double threshold, double value)
      : ThresholdImpl(ThresholdOptions(threshold, value)) {}
  explicit ThresholdImpl(ThresholdOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Threshold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Threshold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::threshold(input, options); }

  ThresholdOptions options;

 private:
  CopyableModule* copy_() const override { return new ThresholdImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ThresholdImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Threshold);

///Cut to `min_val ..= max_val`.
class HardtanhImpl : public CopyableModule {
 public:
  explicit HardtanhImpl(HardtanhOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardtanh", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardtanh", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardtanh(input, options); }

  HardtanhOptions options;

 private:
  CopyableModule* copy_() const override { return new HardtanhImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HardtanhImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Hardtanh);

///A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
class HardsigmoidImpl : public CopyableModule {
 public:
  explicit HardsigmoidImpl(HardsigmoidOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardsigmoid", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardsigmoid", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardsigmoid_() : input.hardsigmoid(); }

  HardsigmoidOptions options;

 private:
  CopyableModule* copy_() const override { return new HardsigmoidImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HardsigmoidImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Hardsigmoid);

///`x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
class HardswishImpl : public CopyableModule {
 public:
  explicit HardswishImpl(HardswishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardswish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardswish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.hardswish_() : input.hardswish(); }

  HardswishOptions options;

 private:
  CopyableModule* copy_() const override { return new HardswishImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HardswishImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Hardswish);

///`x`, but 0 within `lambd` of it.
class HardshrinkImpl : public CopyableModule {
 public:
  explicit HardshrinkImpl(double lambda) : HardshrinkImpl(HardshrinkOptions(lambda)) {}
  explicit HardshrinkImpl(HardshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Hardshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Hardshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::hardshrink(input, options); }

  HardshrinkOptions options;

 private:
  CopyableModule* copy_() const override { return new HardshrinkImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HardshrinkImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Hardshrink);

///`x` moved towards 0 by `lambd`, and 0 within.
class SoftshrinkImpl : public CopyableModule {
 public:
  explicit SoftshrinkImpl(double lambda) : SoftshrinkImpl(SoftshrinkOptions(lambda)) {}
  explicit SoftshrinkImpl(SoftshrinkOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softshrink", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softshrink", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softshrink(input, options); }

  SoftshrinkOptions options;

 private:
  CopyableModule* copy_() const override { return new SoftshrinkImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftshrinkImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softshrink);

///The Gaussian error linear unit: `x` times the normal distribution function of `x`.
class GELUImpl : public CopyableModule {
 public:
  explicit GELUImpl(GELUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GELU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GELU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::gelu(input, options); }

  GELUOptions options;

 private:
  CopyableModule* copy_() const override { return new GELUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const GELUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(GELU);

///`x * sigmoid(x)`.
class SiLUImpl : public CopyableModule {
 public:
  explicit SiLUImpl(SiLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SiLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SiLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.silu_() : input.silu(); }

  SiLUOptions options;

 private:
  CopyableModule* copy_() const override { return new SiLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SiLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(SiLU);

///`x * tanh(softplus(x))` (Misra 2019).
class MishImpl : public CopyableModule {
 public:
  explicit MishImpl(MishOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Mish", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Mish", detail::values(options)); }
  Tensor forward(const Tensor& input) { return options.inplace() ? input.mish_() : input.mish(); }

  MishOptions options;

 private:
  CopyableModule* copy_() const override { return new MishImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MishImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Mish);

///`1 / (1 + exp(-x))`.
class SigmoidImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Sigmoid", {}); }
  Tensor forward(const Tensor& input) { return input.sigmoid(); }

 private:
  CopyableModule* copy_() const override { return new SigmoidImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SigmoidImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Sigmoid);

///The logarithm of the sigmoid.
class LogSigmoidImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSigmoid", {}); }
  Tensor forward(const Tensor& input) { return functional::logsigmoid(input); }

 private:
  CopyableModule* copy_() const override { return new LogSigmoidImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LogSigmoidImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LogSigmoid);

///The hyperbolic tangent.
class TanhImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanh", {}); }
  Tensor forward(const Tensor& input) { return input.tanh(); }

 private:
  CopyableModule* copy_() const override { return new TanhImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const TanhImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Tanh);

///`x - tanh(x)`.
class TanhshrinkImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Tanhshrink", {}); }
  Tensor forward(const Tensor& input) { return functional::tanhshrink(input); }

 private:
  CopyableModule* copy_() const override { return new TanhshrinkImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const TanhshrinkImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Tanhshrink);

///`x / (1 + |x|)`.
class SoftsignImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softsign", {}); }
  Tensor forward(const Tensor& input) { return functional::softsign(input); }

 private:
  CopyableModule* copy_() const override { return new SoftsignImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftsignImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softsign);

///`ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
class SoftplusImpl : public CopyableModule {
 public:
  explicit SoftplusImpl(SoftplusOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softplus", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softplus", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softplus(input, options); }

  SoftplusOptions options;

 private:
  CopyableModule* copy_() const override { return new SoftplusImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftplusImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softplus);

///The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
class GLUImpl : public CopyableModule {
 public:
  explicit GLUImpl(std::int64_t dim) : GLUImpl(GLUOptions(dim)) {}
  explicit GLUImpl(GLUOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GLU", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GLU", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::glu(input, options); }

  GLUOptions options;

 private:
  CopyableModule* copy_() const override { return new GLUImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const GLUImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(GLU);

///`exp(x)`, scaled to sum 1 over a dimension.
class SoftmaxImpl : public CopyableModule {
 public:
  SoftmaxImpl(std::int64_t dim)
      : SoftmaxImpl(SoftmaxOptions(dim)) {}
  explicit SoftmaxImpl(SoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmax(input, options.dim()); }

  SoftmaxOptions options;

 private:
  CopyableModule* copy_() const override { return new SoftmaxImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftmaxImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softmax);

///The softmax of `-x` over a dimension.
class SoftminImpl : public CopyableModule {
 public:
  SoftminImpl(std::int64_t dim)
      : SoftminImpl(SoftminOptions(dim)) {}
  explicit SoftminImpl(SoftminOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Softmin", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmin", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::softmin(input, options.dim()); }

  SoftminOptions options;

 private:
  CopyableModule* copy_() const override { return new SoftminImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftminImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softmin);

///The logarithm of the softmax over a dimension.
class LogSoftmaxImpl : public CopyableModule {
 public:
  LogSoftmaxImpl(std::int64_t dim)
      : LogSoftmaxImpl(LogSoftmaxOptions(dim)) {}
  explicit LogSoftmaxImpl(LogSoftmaxOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LogSoftmax", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LogSoftmax", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::log_softmax(input, options.dim()); }

  LogSoftmaxOptions options;

 private:
  CopyableModule* copy_() const override { return new LogSoftmaxImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LogSoftmaxImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LogSoftmax);

///The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
class Softmax2dImpl : public CopyableModule {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Softmax2d", {}); }
  Tensor forward(const Tensor& input) { return functional::detail::softmax2d(input); }

 private:
  CopyableModule* copy_() const override { return new Softmax2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Softmax2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Softmax2d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm1dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new BatchNorm1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BatchNorm1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(BatchNorm1d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm2dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new BatchNorm2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BatchNorm2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(BatchNorm2d);

///Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
class BatchNorm3dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new BatchNorm3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BatchNorm3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(BatchNorm3d);

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm1dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new InstanceNorm1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const InstanceNorm1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(InstanceNorm1d);

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm2dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new InstanceNorm2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const InstanceNorm2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(InstanceNorm2d);

///Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
class InstanceNorm3dImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new InstanceNorm3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const InstanceNorm3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(InstanceNorm3d);

///Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
class LayerNormImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new LayerNormImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LayerNormImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LayerNorm);

///Normalises over groups of channels of each example (Wu & He 2018).
class GroupNormImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new GroupNormImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const GroupNormImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(GroupNorm);

///Divides by the root of the mean square over the last dimensions, whose sizes are given
/// (Zhang & Sennrich 2019).
class RMSNormImpl : public CopyableModule {
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

 private:
  CopyableModule* copy_() const override { return new RMSNormImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const RMSNormImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(RMSNorm);

///`x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
/// the input `[N, C, ..]` counts as 0 outside.
class LocalResponseNormImpl : public CopyableModule {
 public:
  LocalResponseNormImpl(std::int64_t size)
      : LocalResponseNormImpl(LocalResponseNormOptions(size)) {}
  explicit LocalResponseNormImpl(LocalResponseNormOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "LocalResponseNorm", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "LocalResponseNorm", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::local_response_norm(input, options); }

  LocalResponseNormOptions options;

 private:
  CopyableModule* copy_() const override { return new LocalResponseNormImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const LocalResponseNormImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(LocalResponseNorm);

///The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
/// channel 0 stays in the sums of all channels behind it.
class CrossMapLRN2dImpl : public CopyableModule {
 public:
  CrossMapLRN2dImpl(std::int64_t size)
      : CrossMapLRN2dImpl(CrossMapLRN2dOptions(size)) {}
  explicit CrossMapLRN2dImpl(CrossMapLRN2dOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossMapLRN2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossMapLRN2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("CrossMapLRN2d", detail::values(options), {input}); }

  CrossMapLRN2dOptions options;

 private:
  CopyableModule* copy_() const override { return new CrossMapLRN2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CrossMapLRN2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CrossMapLRN2d);

///In training mode, sets elements to zero with probability `p` and scales the others by
/// `1 / (1 - p)`; else gives its input back.
class DropoutImpl : public CopyableModule {
 public:
  explicit DropoutImpl(double p) : DropoutImpl(DropoutOptions(p)) {}
  explicit DropoutImpl(DropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout(input, functional::detail::dropping<functional::DropoutFuncOptions>(options, is_training())); }

  DropoutOptions options;

 private:
  CopyableModule* copy_() const override { return new DropoutImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const DropoutImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Dropout);

///In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
/// `p` and scales the others by `1 / (1 - p)`.
class Dropout1dImpl : public CopyableModule {
 public:
  explicit Dropout1dImpl(double p) : Dropout1dImpl(Dropout1dOptions(p)) {}
  explicit Dropout1dImpl(Dropout1dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout1d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout1d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("Dropout1d", detail::values(options), {input}, is_training()); }

  Dropout1dOptions options;

 private:
  CopyableModule* copy_() const override { return new Dropout1dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Dropout1dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Dropout1d);

///In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
/// scales the others by `1 / (1 - p)`.
class Dropout2dImpl : public CopyableModule {
 public:
  explicit Dropout2dImpl(double p) : Dropout2dImpl(Dropout2dOptions(p)) {}
  explicit Dropout2dImpl(Dropout2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout2d(input, functional::detail::dropping<functional::Dropout2dFuncOptions>(options, is_training())); }

  Dropout2dOptions options;

 private:
  CopyableModule* copy_() const override { return new Dropout2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Dropout2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Dropout2d);

///In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
/// probability `p` and scales the others by `1 / (1 - p)`.
class Dropout3dImpl : public CopyableModule {
 public:
  explicit Dropout3dImpl(double p) : Dropout3dImpl(Dropout3dOptions(p)) {}
  explicit Dropout3dImpl(Dropout3dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Dropout3d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Dropout3d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::dropout3d(input, functional::detail::dropping<functional::Dropout3dFuncOptions>(options, is_training())); }

  Dropout3dOptions options;

 private:
  CopyableModule* copy_() const override { return new Dropout3dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Dropout3dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Dropout3d);

///Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
/// variance stay (Klambauer et al. 2017).
class AlphaDropoutImpl : public CopyableModule {
 public:
  explicit AlphaDropoutImpl(double p) : AlphaDropoutImpl(AlphaDropoutOptions(p)) {}
  explicit AlphaDropoutImpl(AlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "AlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "AlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::alpha_dropout(input, functional::detail::dropping<functional::AlphaDropoutFuncOptions>(options, is_training())); }

  AlphaDropoutOptions options;

 private:
  CopyableModule* copy_() const override { return new AlphaDropoutImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const AlphaDropoutImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(AlphaDropout);

///`AlphaDropout` of whole channels of `[N, C, ..]`.
class FeatureAlphaDropoutImpl : public CopyableModule {
 public:
  explicit FeatureAlphaDropoutImpl(double p) : FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions(p)) {}
  explicit FeatureAlphaDropoutImpl(FeatureAlphaDropoutOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "FeatureAlphaDropout", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "FeatureAlphaDropout", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::feature_alpha_dropout(input, functional::detail::dropping<functional::FeatureAlphaDropoutFuncOptions>(options, is_training())); }

  FeatureAlphaDropoutOptions options;

 private:
  CopyableModule* copy_() const override { return new FeatureAlphaDropoutImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const FeatureAlphaDropoutImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(FeatureAlphaDropout);

///The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
class CosineSimilarityImpl : public CopyableModule {
 public:
  explicit CosineSimilarityImpl(CosineSimilarityOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineSimilarity", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineSimilarity", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::cosine_similarity(x1, x2, options); }

  CosineSimilarityOptions options;

 private:
  CopyableModule* copy_() const override { return new CosineSimilarityImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CosineSimilarityImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CosineSimilarity);

///The norm of `x1 - x2 + eps` over the last dimension.
class PairwiseDistanceImpl : public CopyableModule {
 public:
  explicit PairwiseDistanceImpl(PairwiseDistanceOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PairwiseDistance", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PairwiseDistance", detail::values(options)); }
  Tensor forward(const Tensor& x1, const Tensor& x2) { return functional::pairwise_distance(x1, x2, options); }

  PairwiseDistanceOptions options;

 private:
  CopyableModule* copy_() const override { return new PairwiseDistanceImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const PairwiseDistanceImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(PairwiseDistance);

///Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
class UpsampleImpl : public CopyableModule {
 public:
  explicit UpsampleImpl(UpsampleOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Upsample", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Upsample", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::detail::upsample(input, options); }

  UpsampleOptions options;

 private:
  CopyableModule* copy_() const override { return new UpsampleImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const UpsampleImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Upsample);

///Resizes `[N, C, H, W]` by nearest elements.
class UpsamplingNearest2dImpl : public CopyableModule {
 public:
  explicit UpsamplingNearest2dImpl(UpsamplingNearest2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingNearest2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingNearest2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingNearest2d", detail::values(options), {input}, is_training()); }

  UpsamplingNearest2dOptions options;

 private:
  CopyableModule* copy_() const override { return new UpsamplingNearest2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const UpsamplingNearest2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(UpsamplingNearest2d);

///Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
class UpsamplingBilinear2dImpl : public CopyableModule {
 public:
  explicit UpsamplingBilinear2dImpl(UpsamplingBilinear2dOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "UpsamplingBilinear2d", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "UpsamplingBilinear2d", detail::values(options)); }
  Tensor forward(const Tensor& input) { return detail::apply_one("UpsamplingBilinear2d", detail::values(options), {input}, is_training()); }

  UpsamplingBilinear2dOptions options;

 private:
  CopyableModule* copy_() const override { return new UpsamplingBilinear2dImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const UpsamplingBilinear2dImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(UpsamplingBilinear2d);

///`[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
class PixelShuffleImpl : public CopyableModule {
 public:
  PixelShuffleImpl(std::int64_t upscale_factor)
      : PixelShuffleImpl(PixelShuffleOptions(upscale_factor)) {}
  explicit PixelShuffleImpl(PixelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_shuffle(input, options); }

  PixelShuffleOptions options;

 private:
  CopyableModule* copy_() const override { return new PixelShuffleImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const PixelShuffleImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(PixelShuffle);

///`[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
class PixelUnshuffleImpl : public CopyableModule {
 public:
  PixelUnshuffleImpl(std::int64_t downscale_factor)
      : PixelUnshuffleImpl(PixelUnshuffleOptions(downscale_factor)) {}
  explicit PixelUnshuffleImpl(PixelUnshuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PixelUnshuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PixelUnshuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::pixel_unshuffle(input, options); }

  PixelUnshuffleOptions options;

 private:
  CopyableModule* copy_() const override { return new PixelUnshuffleImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const PixelUnshuffleImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(PixelUnshuffle);

///Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
class ChannelShuffleImpl : public CopyableModule {
 public:
  ChannelShuffleImpl(std::int64_t groups)
      : ChannelShuffleImpl(ChannelShuffleOptions(groups)) {}
  explicit ChannelShuffleImpl(ChannelShuffleOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "ChannelShuffle", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "ChannelShuffle", detail::values(options)); }
  Tensor forward(const Tensor& input) { return input.channel_shuffle(options.groups()); }

  ChannelShuffleOptions options;

 private:
  CopyableModule* copy_() const override { return new ChannelShuffleImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const ChannelShuffleImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(ChannelShuffle);

///Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
class FoldImpl : public CopyableModule {
 public:
  FoldImpl(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
      : FoldImpl(FoldOptions(output_size, kernel_size)) {}
  explicit FoldImpl(FoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Fold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Fold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::fold(input, options); }

  FoldOptions options;

 private:
  CopyableModule* copy_() const override { return new FoldImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const FoldImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Fold);

///The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
/// too.
class UnfoldImpl : public CopyableModule {
 public:
  UnfoldImpl(ExpandingArray<2> kernel_size)
      : UnfoldImpl(UnfoldOptions(kernel_size)) {}
  explicit UnfoldImpl(UnfoldOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "Unfold", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "Unfold", detail::values(options)); }
  Tensor forward(const Tensor& input) { return functional::unfold(input, options); }

  UnfoldOptions options;

 private:
  CopyableModule* copy_() const override { return new UnfoldImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const UnfoldImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(Unfold);

///Absolute differences.
class L1LossImpl : public CopyableModule {
 public:
  explicit L1LossImpl(L1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "L1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "L1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::l1_loss(input, target, options); }

  L1LossOptions options;

 private:
  CopyableModule* copy_() const override { return new L1LossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const L1LossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(L1Loss);

///Squared differences.
class MSELossImpl : public CopyableModule {
 public:
  explicit MSELossImpl(MSELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MSELoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MSELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::mse_loss(input, target, options); }

  MSELossOptions options;

 private:
  CopyableModule* copy_() const override { return new MSELossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MSELossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MSELoss);

///Squared differences below `beta`, absolute ones above.
class SmoothL1LossImpl : public CopyableModule {
 public:
  explicit SmoothL1LossImpl(SmoothL1LossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SmoothL1Loss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SmoothL1Loss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::smooth_l1_loss(input, target, options); }

  SmoothL1LossOptions options;

 private:
  CopyableModule* copy_() const override { return new SmoothL1LossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SmoothL1LossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(SmoothL1Loss);

///Squared differences below `delta`, `delta` times absolute ones above.
class HuberLossImpl : public CopyableModule {
 public:
  explicit HuberLossImpl(HuberLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HuberLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HuberLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::huber_loss(input, target, options); }

  HuberLossOptions options;

 private:
  CopyableModule* copy_() const override { return new HuberLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HuberLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(HuberLoss);

///Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
class NLLLossImpl : public CopyableModule {
 public:
  explicit NLLLossImpl(NLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "NLLLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "NLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::nll_loss(input, target, NLLLossOptions(options).weight(weight)); }

  NLLLossOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new NLLLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const NLLLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(NLLLoss);

///Cross entropy of probabilities and targets between 0 and 1.
class BCELossImpl : public CopyableModule {
 public:
  explicit BCELossImpl(BCELossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCELoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCELoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy(input, target, BCELossOptions(options).weight(weight)); }

  BCELossOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new BCELossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BCELossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(BCELoss);

///Cross entropy of logits and targets between 0 and 1.
class BCEWithLogitsLossImpl : public CopyableModule {
 public:
  explicit BCEWithLogitsLossImpl(BCEWithLogitsLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "BCEWithLogitsLoss", detail::values(options), {}, {{"weight", &weight}, {"pos_weight", &pos_weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "BCEWithLogitsLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::binary_cross_entropy_with_logits(input, target, BCEWithLogitsLossOptions(options).weight(weight).pos_weight(pos_weight)); }

  BCEWithLogitsLossOptions options;
  Tensor weight;
  Tensor pos_weight;

 private:
  CopyableModule* copy_() const override { return new BCEWithLogitsLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const BCEWithLogitsLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(BCEWithLogitsLoss);

///Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
class CrossEntropyLossImpl : public CopyableModule {
 public:
  explicit CrossEntropyLossImpl(CrossEntropyLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CrossEntropyLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CrossEntropyLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::cross_entropy(input, target, CrossEntropyLossOptions(options).weight(weight)); }

  CrossEntropyLossOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new CrossEntropyLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CrossEntropyLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CrossEntropyLoss);

///Kullback and Leibler's divergence of log-probabilities and probabilities.
class KLDivLossImpl : public CopyableModule {
 public:
  explicit KLDivLossImpl(KLDivLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "KLDivLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "KLDivLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::kl_div(input, target, options); }

  KLDivLossOptions options;

 private:
  CopyableModule* copy_() const override { return new KLDivLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const KLDivLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(KLDivLoss);

///Of counts that are Poisson distributed around the input, or around its exponential.
class PoissonNLLLossImpl : public CopyableModule {
 public:
  explicit PoissonNLLLossImpl(PoissonNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "PoissonNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "PoissonNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::poisson_nll_loss(input, target, options); }

  PoissonNLLLossOptions options;

 private:
  CopyableModule* copy_() const override { return new PoissonNLLLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const PoissonNLLLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(PoissonNLLLoss);

///Of targets that are normally distributed around the input with the variance `var`, which
/// has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
class GaussianNLLLossImpl : public CopyableModule {
 public:
  explicit GaussianNLLLossImpl(GaussianNLLLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "GaussianNLLLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "GaussianNLLLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target, const Tensor& var) { return functional::gaussian_nll_loss(input, target, var, options); }

  GaussianNLLLossOptions options;

 private:
  CopyableModule* copy_() const override { return new GaussianNLLLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const GaussianNLLLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(GaussianNLLLoss);

///Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
/// targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
class CTCLossImpl : public CopyableModule {
 public:
  explicit CTCLossImpl(CTCLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CTCLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CTCLoss", detail::values(options)); }
  Tensor forward(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths, const Tensor& target_lengths) { return functional::ctc_loss(log_probs, targets, input_lengths, target_lengths, options); }

  CTCLossOptions options;

 private:
  CopyableModule* copy_() const override { return new CTCLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CTCLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CTCLoss);

///`max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
/// target is 1, the second where it is -1.
class MarginRankingLossImpl : public CopyableModule {
 public:
  explicit MarginRankingLossImpl(MarginRankingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MarginRankingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MarginRankingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::margin_ranking_loss(input1, input2, target, options); }

  MarginRankingLossOptions options;

 private:
  CopyableModule* copy_() const override { return new MarginRankingLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MarginRankingLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MarginRankingLoss);

///Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
class HingeEmbeddingLossImpl : public CopyableModule {
 public:
  explicit HingeEmbeddingLossImpl(HingeEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "HingeEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "HingeEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::hinge_embedding_loss(input, target, options); }

  HingeEmbeddingLossOptions options;

 private:
  CopyableModule* copy_() const override { return new HingeEmbeddingLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const HingeEmbeddingLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(HingeEmbeddingLoss);

///Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
/// end at the first -1.
class MultiLabelMarginLossImpl : public CopyableModule {
 public:
  explicit MultiLabelMarginLossImpl(MultiLabelMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_margin_loss(input, target, options); }

  MultiLabelMarginLossOptions options;

 private:
  CopyableModule* copy_() const override { return new MultiLabelMarginLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MultiLabelMarginLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MultiLabelMarginLoss);

///`log(1 + exp(-target * input))` for targets 1 and -1.
class SoftMarginLossImpl : public CopyableModule {
 public:
  explicit SoftMarginLossImpl(SoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "SoftMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "SoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::soft_margin_loss(input, target, options); }

  SoftMarginLossOptions options;

 private:
  CopyableModule* copy_() const override { return new SoftMarginLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const SoftMarginLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(SoftMarginLoss);

///Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
/// `[C]`: the mean over the classes.
class MultiLabelSoftMarginLossImpl : public CopyableModule {
 public:
  explicit MultiLabelSoftMarginLossImpl(MultiLabelSoftMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiLabelSoftMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiLabelSoftMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multilabel_soft_margin_loss(input, target, MultiLabelSoftMarginLossOptions(options).weight(weight)); }

  MultiLabelSoftMarginLossOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new MultiLabelSoftMarginLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MultiLabelSoftMarginLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MultiLabelSoftMarginLoss);

///Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
/// `max(0, cos - margin)` where it is -1.
class CosineEmbeddingLossImpl : public CopyableModule {
 public:
  explicit CosineEmbeddingLossImpl(CosineEmbeddingLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "CosineEmbeddingLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "CosineEmbeddingLoss", detail::values(options)); }
  Tensor forward(const Tensor& input1, const Tensor& input2, const Tensor& target) { return functional::cosine_embedding_loss(input1, input2, target, options); }

  CosineEmbeddingLossOptions options;

 private:
  CopyableModule* copy_() const override { return new CosineEmbeddingLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const CosineEmbeddingLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(CosineEmbeddingLoss);

///Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
class MultiMarginLossImpl : public CopyableModule {
 public:
  explicit MultiMarginLossImpl(MultiMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "MultiMarginLoss", detail::values(options), {}, {{"weight", &weight}}); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "MultiMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& input, const Tensor& target) { return functional::multi_margin_loss(input, target, MultiMarginLossOptions(options).weight(weight)); }

  MultiMarginLossOptions options;
  Tensor weight;

 private:
  CopyableModule* copy_() const override { return new MultiMarginLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const MultiMarginLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(MultiMarginLoss);

///`max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
/// difference over the last dimension.
class TripletMarginLossImpl : public CopyableModule {
 public:
  explicit TripletMarginLossImpl(TripletMarginLossOptions options_ = {}) : options(std::move(options_)) { reset(); }
  void reset() override { detail::make(*this, "TripletMarginLoss", detail::values(options)); }
  void pretty_print(std::ostream& stream) const override { detail::print(stream, "TripletMarginLoss", detail::values(options)); }
  Tensor forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative) { return functional::triplet_margin_loss(anchor, positive, negative, options); }

  TripletMarginLossOptions options;

 private:
  CopyableModule* copy_() const override { return new TripletMarginLossImpl(*this); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const TripletMarginLossImpl*>(&other);
    if (typed != nullptr) *this = *typed;
    return typed != nullptr;
  }
};
TORCH_MODULE(TripletMarginLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Options of layers and of the functions of nn::functional.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "../arg.hpp"
#include "../tensor.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

struct LinearOptions {
  LinearOptions(std::int64_t in_features, std::int64_t out_features)
      : in_features_(in_features), out_features_(out_features) {}
  TORCH_ARG(std::int64_t, in_features);
  TORCH_ARG(std::int64_t, out_features);
  TORCH_ARG(bool, bias) = true;
};

struct BilinearOptions {
  BilinearOptions(std::int64_t in1_features, std::int64_t in2_features, std::int64_t out_features)
      : in1_features_(in1_features), in2_features_(in2_features), out_features_(out_features) {}
  TORCH_ARG(std::int64_t, in1_features);
  TORCH_ARG(std::int64_t, in2_features);
  TORCH_ARG(std::int64_t, out_features);
  TORCH_ARG(bool, bias) = true;
};

struct FlattenOptions {
  TORCH_ARG(std::int64_t, start_dim) = 1;
  TORCH_ARG(std::int64_t, end_dim) = -1;
};

struct UnflattenOptions {
  UnflattenOptions(std::int64_t dim, std::vector<std::int64_t> sizes)
      : dim_(dim), sizes_(std::move(sizes)) {}
  TORCH_ARG(std::int64_t, dim);
  TORCH_ARG(std::vector<std::int64_t>, sizes);
};

struct EmbeddingOptions {
  EmbeddingOptions(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : num_embeddings_(num_embeddings), embedding_dim_(embedding_dim) {}
  TORCH_ARG(std::int64_t, num_embeddings);
  TORCH_ARG(std::int64_t, embedding_dim);
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(bool, sparse) = false;
  TORCH_ARG(Tensor, _weight);
};

struct DropoutOptions {
  DropoutOptions(double p = 0.5) : p_(p) {}
  TORCH_ARG(double, p);
  TORCH_ARG(bool, inplace) = false;
};
using Dropout2dOptions = DropoutOptions;
using Dropout3dOptions = DropoutOptions;

struct BatchNormOptions {
  BatchNormOptions(std::int64_t num_features) : num_features_(num_features) {}
  TORCH_ARG(std::int64_t, num_features);
  TORCH_ARG(double, eps) = 1e-5;
  TORCH_ARG(std::optional<double>, momentum) = 0.1;
  TORCH_ARG(bool, affine) = true;
  TORCH_ARG(bool, track_running_stats) = true;
};
using BatchNorm1dOptions = BatchNormOptions;
using BatchNorm2dOptions = BatchNormOptions;
using BatchNorm3dOptions = BatchNormOptions;

struct LayerNormOptions {
  LayerNormOptions(std::vector<std::int64_t> normalized_shape)
      : normalized_shape_(std::move(normalized_shape)) {}
  TORCH_ARG(std::vector<std::int64_t>, normalized_shape);
  TORCH_ARG(double, eps) = 1e-5;
  TORCH_ARG(bool, elementwise_affine) = true;
};

struct GroupNormOptions {
  GroupNormOptions(std::int64_t num_groups, std::int64_t num_channels)
      : num_groups_(num_groups), num_channels_(num_channels) {}
  TORCH_ARG(std::int64_t, num_groups);
  TORCH_ARG(std::int64_t, num_channels);
  TORCH_ARG(double, eps) = 1e-5;
  TORCH_ARG(bool, affine) = true;
};

namespace detail {

using PaddingMode =
    std::variant<enumtype::kZeros, enumtype::kReflect, enumtype::kReplicate, enumtype::kCircular>;

}  // namespace detail

template <std::size_t D>
struct ConvOptions {
  using padding_mode_t = detail::PaddingMode;
  using padding_t = std::variant<ExpandingArray<D>, enumtype::kValid, enumtype::kSame>;
  ConvOptions(std::int64_t in_channels, std::int64_t out_channels, ExpandingArray<D> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  TORCH_ARG(std::int64_t, in_channels);
  TORCH_ARG(std::int64_t, out_channels);
  TORCH_ARG(ExpandingArray<D>, kernel_size);
  TORCH_ARG(ExpandingArray<D>, stride) = 1;
  TORCH_ARG(padding_t, padding) = ExpandingArray<D>(0);
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
  TORCH_ARG(std::int64_t, groups) = 1;
  TORCH_ARG(bool, bias) = true;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;

 public:
  // A variant does not take the short forms by itself.
  auto padding(std::int64_t v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<D>(v)));
  }
  auto padding(int v) -> decltype(*this) { return padding(static_cast<std::int64_t>(v)); }
  auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {
    return padding(padding_t(ExpandingArray<D>(v)));
  }
};
using Conv1dOptions = ConvOptions<1>;
using Conv2dOptions = ConvOptions<2>;
using Conv3dOptions = ConvOptions<3>;

template <std::size_t D>
struct ConvTransposeOptions {
  using padding_mode_t = detail::PaddingMode;
  ConvTransposeOptions(std::int64_t in_channels, std::int64_t out_channels,
                       ExpandingArray<D> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  TORCH_ARG(std::int64_t, in_channels);
  TORCH_ARG(std::int64_t, out_channels);
  TORCH_ARG(ExpandingArray<D>, kernel_size);
  TORCH_ARG(ExpandingArray<D>, stride) = 1;
  TORCH_ARG(ExpandingArray<D>, padding) = 0;
  TORCH_ARG(ExpandingArray<D>, output_padding) = 0;
  TORCH_ARG(std::int64_t, groups) = 1;
  TORCH_ARG(bool, bias) = true;
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
};
using ConvTranspose1dOptions = ConvTransposeOptions<1>;
using ConvTranspose2dOptions = ConvTransposeOptions<2>;
using ConvTranspose3dOptions = ConvTransposeOptions<3>;

template <std::size_t D>
struct AvgPoolOptions {
  AvgPoolOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  TORCH_ARG(ExpandingArray<D>, kernel_size);
  TORCH_ARG(ExpandingArray<D>, stride);
  TORCH_ARG(ExpandingArray<D>, padding) = 0;
  TORCH_ARG(bool, ceil_mode) = false;
  TORCH_ARG(bool, count_include_pad) = true;
  TORCH_ARG(std::optional<std::int64_t>, divisor_override) = std::nullopt;
};
using AvgPool1dOptions = AvgPoolOptions<1>;
using AvgPool2dOptions = AvgPoolOptions<2>;

template <std::size_t D>
struct MaxPoolOptions {
  MaxPoolOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  TORCH_ARG(ExpandingArray<D>, kernel_size);
  TORCH_ARG(ExpandingArray<D>, stride);
  TORCH_ARG(ExpandingArray<D>, padding) = 0;
  TORCH_ARG(ExpandingArray<D>, dilation) = 1;
  TORCH_ARG(bool, ceil_mode) = false;
};
using MaxPool1dOptions = MaxPoolOptions<1>;
using MaxPool2dOptions = MaxPoolOptions<2>;

template <typename OutputSize>
struct AdaptivePoolOptions {
  AdaptivePoolOptions(OutputSize output_size) : output_size_(output_size) {}
  TORCH_ARG(OutputSize, output_size);
};
using AdaptiveAvgPool2dOptions = AdaptivePoolOptions<ExpandingArrayWithOptionalElem<2>>;
using AdaptiveMaxPool2dOptions = AdaptivePoolOptions<ExpandingArrayWithOptionalElem<2>>;

#define TINYTORCH_INPLACE_OPTIONS_(Name)              \
  struct Name {                                       \
    Name(bool inplace = false) : inplace_(inplace) {} \
    TORCH_ARG(bool, inplace);                         \
  }
TINYTORCH_INPLACE_OPTIONS_(ReLUOptions);
TINYTORCH_INPLACE_OPTIONS_(ReLU6Options);
#undef TINYTORCH_INPLACE_OPTIONS_

struct LeakyReLUOptions {
  TORCH_ARG(double, negative_slope) = 1e-2;
  TORCH_ARG(bool, inplace) = false;
};
struct ELUOptions {
  TORCH_ARG(double, alpha) = 1.0;
  TORCH_ARG(bool, inplace) = false;
};
struct HardtanhOptions {
  TORCH_ARG(double, min_val) = -1.0;
  TORCH_ARG(double, max_val) = 1.0;
  TORCH_ARG(bool, inplace) = false;
};
struct SoftplusOptions {
  TORCH_ARG(double, beta) = 1.0;
  TORCH_ARG(double, threshold) = 20.0;
};
struct GELUOptions {
  TORCH_ARG(std::string, approximate) = "none";
};
struct SoftmaxOptions {
  SoftmaxOptions(std::int64_t dim) : dim_(dim) {}
  TORCH_ARG(std::int64_t, dim);
};
struct LogSoftmaxOptions {
  LogSoftmaxOptions(std::int64_t dim) : dim_(dim) {}
  TORCH_ARG(std::int64_t, dim);
};

namespace detail {
using Reduction3 = std::variant<enumtype::kNone, enumtype::kMean, enumtype::kSum>;
}

#define TINYTORCH_REDUCTION_(Name)                                          \
  using reduction_t = detail::Reduction3;                                   \
  Name(reduction_t reduction = kMean) : reduction_(std::move(reduction)) {} \
  Name(enumtype::kNone reduction) : reduction_(reduction) {}                \
  Name(enumtype::kMean reduction) : reduction_(reduction) {}                \
  Name(enumtype::kSum reduction) : reduction_(reduction) {}                 \
  TORCH_ARG(reduction_t, reduction)

struct L1LossOptions {
  TINYTORCH_REDUCTION_(L1LossOptions);
};
struct MSELossOptions {
  TINYTORCH_REDUCTION_(MSELossOptions);
};
struct BCELossOptions {
  TINYTORCH_REDUCTION_(BCELossOptions);
  TORCH_ARG(Tensor, weight);
};
struct BCEWithLogitsLossOptions {
  TINYTORCH_REDUCTION_(BCEWithLogitsLossOptions);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(Tensor, pos_weight);
};
struct NLLLossOptions {
  TINYTORCH_REDUCTION_(NLLLossOptions);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(std::int64_t, ignore_index) = -100;
};
struct CrossEntropyLossOptions {
  TINYTORCH_REDUCTION_(CrossEntropyLossOptions);
  TORCH_ARG(Tensor, weight);
  TORCH_ARG(std::int64_t, ignore_index) = -100;
  TORCH_ARG(double, label_smoothing) = 0.0;
};
struct SmoothL1LossOptions {
  TINYTORCH_REDUCTION_(SmoothL1LossOptions);
  TORCH_ARG(std::optional<double>, beta) = std::nullopt;
};
struct HuberLossOptions {
  TINYTORCH_REDUCTION_(HuberLossOptions);
  TORCH_ARG(double, delta) = 1.0;
};
#undef TINYTORCH_REDUCTION_

struct KLDivLossOptions {
  using reduction_t =
      std::variant<enumtype::kNone, enumtype::kBatchMean, enumtype::kSum, enumtype::kMean>;
  KLDivLossOptions(reduction_t reduction = kMean) : reduction_(std::move(reduction)) {}
  KLDivLossOptions(enumtype::kNone reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kMean reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kSum reduction) : reduction_(reduction) {}
  KLDivLossOptions(enumtype::kBatchMean reduction) : reduction_(reduction) {}
  TORCH_ARG(reduction_t, reduction);
  TORCH_ARG(bool, log_target) = false;
};

namespace detail {

/// A reduction as the number that operators take.
template <typename Variant>
std::int64_t reduction_code(const Variant& reduction) {
  if (std::holds_alternative<enumtype::kNone>(reduction)) return 0;
  if (std::holds_alternative<enumtype::kSum>(reduction)) return 2;
  return 1;
}
inline std::optional<Tensor> optional_tensor(const Tensor& t) {
  return t.defined() ? std::optional<Tensor>(t) : std::nullopt;
}

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Rows of a table as functions.
#pragma once

#include <cstdint>
#include <optional>

#include "../../tensor.hpp"
#include "../layer.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

struct EmbeddingFuncOptions {
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(bool, sparse) = false;
};

struct EmbeddingBagFuncOptions {
  TORCH_ARG(Tensor, offsets);
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(EmbeddingBagMode, mode) = kMean;
  TORCH_ARG(bool, sparse) = false;
  TORCH_ARG(Tensor, per_sample_weights);
  TORCH_ARG(bool, include_last_offset) = false;
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
};

inline Tensor one_hot(const Tensor& tensor, std::int64_t num_classes = -1) {
  return tensor.one_hot(num_classes);
}
inline Tensor embedding(const Tensor& input, const Tensor& weight,
                        const EmbeddingFuncOptions& options = {}) {
  if (options.max_norm() || options.padding_idx()) {
    const auto o = EmbeddingOptions(weight.size(0), weight.size(1))
                       .padding_idx(options.padding_idx())
                       .max_norm(options.max_norm())
                       .norm_type(options.norm_type())
                       .scale_grad_by_freq(options.scale_grad_by_freq())
                       .sparse(options.sparse());
    return nn::detail::apply_with("Embedding", nn::detail::values(o), {weight}, {input});
  }
  return tinytorch::embedding(weight, input, -1, options.scale_grad_by_freq(), options.sparse());
}
inline Tensor embedding_bag(const Tensor& input, const Tensor& weight,
                            const EmbeddingBagFuncOptions& options = {}) {
  TORCH_CHECK(weight.dim() == 2, "weight has to be a 2D Tensor, but got Tensor of dimension ",
              weight.dim());
  const auto o = EmbeddingBagOptions(weight.size(0), weight.size(1))
                     .max_norm(options.max_norm())
                     .norm_type(options.norm_type())
                     .scale_grad_by_freq(options.scale_grad_by_freq())
                     .mode(options.mode())
                     .sparse(options.sparse())
                     .include_last_offset(options.include_last_offset())
                     .padding_idx(options.padding_idx());
  return nn::detail::apply_with("EmbeddingBag", nn::detail::values(o), {weight},
                                {input, options.offsets(), options.per_sample_weights()});
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

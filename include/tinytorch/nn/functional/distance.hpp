// nn::functional: how alike or far apart vectors are.
#pragma once

#include <cstdint>
#include <optional>

#include "../../operators.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

using CosineSimilarityFuncOptions = CosineSimilarityOptions;
using PairwiseDistanceFuncOptions = PairwiseDistanceOptions;

struct NormalizeFuncOptions {
  TORCH_ARG(double, p) = 2.0;
  TORCH_ARG(std::int64_t, dim) = 1;
  TORCH_ARG(double, eps) = 1e-12;
  TORCH_ARG(std::optional<Tensor>, out) = std::nullopt;
};

inline Tensor cosine_similarity(const Tensor& x1, const Tensor& x2,
                                const CosineSimilarityFuncOptions& options = {}) {
  return tinytorch::cosine_similarity(x1, x2, options.dim(), options.eps());
}
inline Tensor pairwise_distance(const Tensor& x1, const Tensor& x2,
                                const PairwiseDistanceFuncOptions& options = {}) {
  return tinytorch::pairwise_distance(x1, x2, options.p(), options.eps(), options.keepdim());
}
/// The distances of each pair of rows.
inline Tensor pdist(const Tensor& input, double p = 2.0) {
  return tinytorch::pdist(input, p);
}
/// Divided by the norm over a dimension.
inline Tensor normalize(const Tensor& input, const NormalizeFuncOptions& options = {}) {
  const Tensor norm = input.norm(options.p(), options.dim(), true).clamp_min(options.eps());
  const Tensor scaled = input / norm.expand_as(input);
  if (!options.out()) return scaled;
  Tensor out = *options.out();
  return out.copy_(scaled);
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

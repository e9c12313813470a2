// nn::functional: how alike or far apart vectors are.
#pragma once

#include <cstdint>
#include <optional>

#include "../../tensor.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

using CosineSimilarityFuncOptions = CosineSimilarityOptions;
using PairwiseDistanceFuncOptions = PairwiseDistanceOptions;

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

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

// Losses as functions.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>

#include "../../tensor.hpp"
#include "../layer.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// Options of TripletMarginWithDistanceLoss.
struct TripletMarginWithDistanceLossOptions {
  using reduction_t = detail::Reduction3;
  using distance_function_t = std::function<Tensor(const Tensor&, const Tensor&)>;
  /// The distance of two batches, a number for each pair; none for the Euclidean one.
  TORCH_ARG(std::optional<distance_function_t>, distance_function) = std::nullopt;
  /// By how much the positive one is to be nearer.
  TORCH_ARG(double, margin) = 1.0;
  /// Whether the distance of positive and negative counts where it is smaller.
  TORCH_ARG(bool, swap) = false;
  TORCH_ARG(reduction_t, reduction) = kMean;
};

}  // namespace api

namespace functional {
inline namespace api {

using L1LossFuncOptions = L1LossOptions;
using KLDivFuncOptions = KLDivLossOptions;
using MSELossFuncOptions = MSELossOptions;
using BinaryCrossEntropyFuncOptions = BCELossOptions;
using HingeEmbeddingLossFuncOptions = HingeEmbeddingLossOptions;
using MultiMarginLossFuncOptions = MultiMarginLossOptions;
using CosineEmbeddingLossFuncOptions = CosineEmbeddingLossOptions;
using MultilabelMarginLossFuncOptions = MultiLabelMarginLossOptions;
using SoftMarginLossFuncOptions = SoftMarginLossOptions;
using MultilabelSoftMarginLossFuncOptions = MultiLabelSoftMarginLossOptions;
using TripletMarginLossFuncOptions = TripletMarginLossOptions;
using TripletMarginWithDistanceLossFuncOptions = TripletMarginWithDistanceLossOptions;
using CTCLossFuncOptions = CTCLossOptions;
using SmoothL1LossFuncOptions = SmoothL1LossOptions;
using HuberLossFuncOptions = HuberLossOptions;
using PoissonNLLLossFuncOptions = PoissonNLLLossOptions;
using GaussianNLLLossFuncOptions = GaussianNLLLossOptions;
using MarginRankingLossFuncOptions = MarginRankingLossOptions;
using NLLLossFuncOptions = NLLLossOptions;
using CrossEntropyFuncOptions = CrossEntropyLossOptions;
using BinaryCrossEntropyWithLogitsFuncOptions = BCEWithLogitsLossOptions;

// Of a difference.
inline Tensor l1_loss(const Tensor& input, const Tensor& target,
                      const L1LossFuncOptions& options = {}) {
  return input.l1_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor mse_loss(const Tensor& input, const Tensor& target,
                       const MSELossFuncOptions& options = {}) {
  return input.mse_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor smooth_l1_loss(const Tensor& input, const Tensor& target,
                             const SmoothL1LossFuncOptions& options, double beta) {
  TORCH_CHECK(!options.beta(), "expected beta not to be provided in 'options', but got ",
              *options.beta());
  return input.smooth_l1_loss(target, nn::detail::reduction_code(options.reduction()), beta);
}
inline Tensor smooth_l1_loss(const Tensor& input, const Tensor& target,
                             const SmoothL1LossFuncOptions& options = {}) {
  return input.smooth_l1_loss(target, nn::detail::reduction_code(options.reduction()),
                              options.beta().value_or(1.0));
}
inline Tensor huber_loss(const Tensor& input, const Tensor& target,
                         const HuberLossFuncOptions& options = {}) {
  return input.huber_loss(target, nn::detail::reduction_code(options.reduction()), options.delta());
}

// Of a likelihood.
inline Tensor kl_div(const Tensor& input, const Tensor& target,
                     const KLDivFuncOptions& options = {}) {
  if (std::holds_alternative<enumtype::kBatchMean>(options.reduction())) {
    const Tensor sum = input.kl_div(target, 2, options.log_target());
    return input.dim() == 0 ? sum : sum / input.size(0);
  }
  return input.kl_div(target, nn::detail::reduction_code(options.reduction()),
                      options.log_target());
}
inline Tensor binary_cross_entropy(const Tensor& input, const Tensor& target,
                                   const BinaryCrossEntropyFuncOptions& options = {}) {
  TORCH_CHECK(target.sizes() == input.sizes(), "Using a target size (", target.sizes(),
              ") that is different to the input size (", input.sizes(),
              ") is deprecated. Please ensure they have the same size.");
  return input.binary_cross_entropy(target, nn::detail::optional_tensor(options.weight()),
                                    nn::detail::reduction_code(options.reduction()));
}
inline Tensor binary_cross_entropy_with_logits(
    const Tensor& input, const Tensor& target,
    const BinaryCrossEntropyWithLogitsFuncOptions& options = {}) {
  TORCH_CHECK(target.sizes() == input.sizes(), "Target size (", target.sizes(),
              ") must be the same as input size (", input.sizes(), ")");
  return input.binary_cross_entropy_with_logits(target,
                                                nn::detail::optional_tensor(options.weight()),
                                                nn::detail::optional_tensor(options.pos_weight()),
                                                nn::detail::reduction_code(options.reduction()));
}
inline Tensor nll_loss(const Tensor& input, const Tensor& target,
                       const NLLLossFuncOptions& options = {}) {
  return input.nll_loss(target, nn::detail::optional_tensor(options.weight()),
                        nn::detail::reduction_code(options.reduction()), options.ignore_index());
}
inline Tensor cross_entropy(const Tensor& input, const Tensor& target,
                            const CrossEntropyFuncOptions& options = {}) {
  return input.cross_entropy_loss(target, nn::detail::optional_tensor(options.weight()),
                                  nn::detail::reduction_code(options.reduction()),
                                  options.ignore_index(), options.label_smoothing());
}
inline Tensor poisson_nll_loss(const Tensor& input, const Tensor& target,
                               const PoissonNLLLossFuncOptions& options = {}) {
  return tinytorch::poisson_nll_loss(input, target, options.log_input(), options.full(),
                                     options.eps(),
                                     nn::detail::reduction_code(options.reduction()));
}
inline Tensor gaussian_nll_loss(const Tensor& input, const Tensor& target, const Tensor& var,
                                const GaussianNLLLossFuncOptions& options = {}) {
  return nn::detail::apply_one("GaussianNLLLoss", nn::detail::values(options),
                               {input, target, var});
}
inline Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                       const Tensor& target_lengths, const CTCLossFuncOptions& options = {}) {
  return tinytorch::ctc_loss(log_probs, targets, input_lengths, target_lengths, options.blank(),
                             nn::detail::reduction_code(options.reduction()),
                             options.zero_infinity());
}

// With a margin.
inline Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
                                  const MarginRankingLossFuncOptions& options = {}) {
  TORCH_CHECK(input1.dim() == input2.dim() && input1.dim() == target.dim(),
              "margin_ranking_loss : All input tensors should have same dimension but got sizes: "
              "input1: ",
              input1.sizes(), ", input2: ", input2.sizes(), ", target: ", target.sizes());
  return tinytorch::margin_ranking_loss(input1, input2, target, options.margin(),
                                        nn::detail::reduction_code(options.reduction()));
}
inline Tensor hinge_embedding_loss(const Tensor& input, const Tensor& target,
                                   const HingeEmbeddingLossFuncOptions& options = {}) {
  return input.hinge_embedding_loss(target, options.margin(),
                                    nn::detail::reduction_code(options.reduction()));
}
inline Tensor multilabel_margin_loss(const Tensor& input, const Tensor& target,
                                     const MultilabelMarginLossFuncOptions& options = {}) {
  return input.multilabel_margin_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor soft_margin_loss(const Tensor& input, const Tensor& target,
                               const SoftMarginLossFuncOptions& options = {}) {
  return input.soft_margin_loss(target, nn::detail::reduction_code(options.reduction()));
}
inline Tensor multilabel_soft_margin_loss(const Tensor& input, const Tensor& target,
                                          const MultilabelSoftMarginLossFuncOptions& options = {}) {
  return nn::detail::apply_one("MultiLabelSoftMarginLoss", nn::detail::values(options),
                               {input, target});
}
inline Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2,
                                    const Tensor& target,
                                    const CosineEmbeddingLossFuncOptions& options = {}) {
  return tinytorch::cosine_embedding_loss(input1, input2, target, options.margin(),
                                          nn::detail::reduction_code(options.reduction()));
}
inline Tensor multi_margin_loss(const Tensor& input, const Tensor& target,
                                const MultiMarginLossFuncOptions& options = {}) {
  TORCH_CHECK(options.p() == 1 || options.p() == 2, "only p == 1 and p == 2 supported");
  TORCH_CHECK(!options.weight().defined() || options.weight().dim() == 1,
              "weight must be one-dimensional");
  return input.multi_margin_loss(target, options.p(), options.margin(),
                                 nn::detail::optional_tensor(options.weight()),
                                 nn::detail::reduction_code(options.reduction()));
}
inline Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive,
                                  const Tensor& negative,
                                  const TripletMarginLossFuncOptions& options = {}) {
  return tinytorch::triplet_margin_loss(anchor, positive, negative, options.margin(), options.p(),
                                        options.eps(), options.swap(),
                                        nn::detail::reduction_code(options.reduction()));
}
inline Tensor triplet_margin_with_distance_loss(
    const Tensor& anchor, const Tensor& positive, const Tensor& negative,
    const TripletMarginWithDistanceLossFuncOptions& options = {}) {
  const auto distance = [&options](const Tensor& a, const Tensor& b) {
    return options.distance_function() ? (*options.distance_function())(a, b)
                                       : tinytorch::pairwise_distance(a, b);
  };
  const Tensor near = distance(anchor, positive);
  Tensor far = distance(anchor, negative);
  if (options.swap()) far = far.minimum(distance(positive, negative));
  const Tensor loss = (near - far + options.margin()).clamp_min(0);
  switch (nn::detail::reduction_code(options.reduction())) {
    case 0:
      return loss;
    case 1:
      return loss.mean();
    default:
      return loss.sum();
  }
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

// The triplet loss with a distance of the caller as a module.
#pragma once

#include <utility>

#include "functional/loss.hpp"
#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

namespace lazy {

/// `max(0, d(anchor, positive) - d(anchor, negative) + margin)` for a distance `d` of the caller.
template <typename Void>
class TripletMarginWithDistanceLossImpl
    : public Cloneable<TripletMarginWithDistanceLossImpl<Void>> {
 public:
  explicit TripletMarginWithDistanceLossImpl(TripletMarginWithDistanceLossOptions options_ = {})
      : options(std::move(options_)) {}
  void reset() override {}
  void pretty_print(std::ostream& stream) const override {
    detail::print(stream, "TripletMarginWithDistanceLoss", {options.margin(), options.swap()});
  }
  Tensor forward(const Tensor& anchor, const Tensor& positive, const Tensor& negative) {
    return functional::triplet_margin_with_distance_loss(anchor, positive, negative, options);
  }

  TripletMarginWithDistanceLossOptions options;
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(TripletMarginWithDistanceLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

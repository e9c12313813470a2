// Softmax over very many classes as a module.
#pragma once

#include <cmath>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "containers.hpp"
#include "layers.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// What AdaptiveLogSoftmaxWithLoss gives: log-probabilities of the targets, and their mean loss.
struct ASMoutput {
  ASMoutput(Tensor output_, double loss_) : output(std::move(output_)), loss(loss_) {}
  Tensor output;
  double loss;
};

namespace lazy {

/// Log-probabilities of targets among very many classes, most of which are rare (Grave et al.
/// 2017). Classes, numbered from the most frequent, fall into clusters at the cutoffs.
template <typename Void>
class AdaptiveLogSoftmaxWithLossImpl : public Cloneable<AdaptiveLogSoftmaxWithLossImpl<Void>> {
 public:
  AdaptiveLogSoftmaxWithLossImpl(std::int64_t in_features, std::int64_t n_classes,
                                 std::vector<std::int64_t> cutoffs_)
      : AdaptiveLogSoftmaxWithLossImpl(
            AdaptiveLogSoftmaxWithLossOptions(in_features, n_classes, std::move(cutoffs_))) {}
  explicit AdaptiveLogSoftmaxWithLossImpl(AdaptiveLogSoftmaxWithLossOptions options_)
      : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    // Refuses cutoffs that are wrong.
    layer_ = std::make_shared<detail::Made>(kName, detail::values(options), detail::kEmpty);
    cutoffs = options.cutoffs();
    cutoffs.push_back(options.n_classes());
    shortlist_size = cutoffs[0];
    n_clusters = static_cast<std::int64_t>(cutoffs.size()) - 1;
    head_size = shortlist_size + n_clusters;
    head = Linear<Void>(LinearOptions(options.in_features(), head_size).bias(options.head_bias()));
    tail = ModuleList<Void>();
    for (std::size_t i = 0; i + 1 < cutoffs.size(); i++) {
      const double shrink = std::pow(options.div_value(), static_cast<double>(i + 1));
      const double inner = std::floor(static_cast<double>(options.in_features()) / shrink);
      const auto linear = [](std::int64_t from, std::int64_t to) {
        return Linear<Void>(LinearOptions(from, to).bias(false));
      };
      const auto size = static_cast<std::int64_t>(inner);
      const Sequential<Void> cluster(linear(options.in_features(), size),
                                     linear(size, cutoffs[i + 1] - cutoffs[i]));
      tail->push_back(cluster);
    }
    this->register_module("head", head);
    this->register_module("tail", tail);
    layer_->add("head", head->c());
    layer_->add("tail", tail->c());
  }
  void reset_parameters() {
    head->reset_parameters();
    for (const auto& cluster : *tail) {
      for (AnyModule& linear : *cluster->template as<Sequential<Void>>())
        linear.get<Linear<Void>>()->reset_parameters();
    }
  }
  void pretty_print(std::ostream& stream) const override {
    detail::print(stream, kName, detail::values(options));
  }

  ASMoutput forward(const Tensor& input, const Tensor& target) {
    const auto out = layer().forward({input, target}, true);
    return {out.at(0).toTensor(), out.at(1).toTensor().template item<double>()};
  }
  /// The log-probabilities of all classes, `[N, n_classes]`.
  Tensor log_prob(const Tensor& input) { return call(tt_nn_adaptive_log_prob, input); }
  /// The most probable class of each example, `[N]`.
  Tensor predict(const Tensor& input) { return call(tt_nn_adaptive_predict, input); }

  AdaptiveLogSoftmaxWithLossOptions options;
  /// The end of each cluster.
  std::vector<std::int64_t> cutoffs;
  /// Classes in the head.
  std::int64_t shortlist_size = 0;
  std::int64_t n_clusters = 0;
  std::int64_t head_size = 0;
  Linear<Void> head = nullptr;
  ModuleList<Void> tail = nullptr;

 private:
  static constexpr const char* kName = "AdaptiveLogSoftmaxWithLoss";

  /// The library's layer, which runs the children as they are now: a copy's are others.
  const detail::Made& layer() {
    c_module(head);
    for (const auto& cluster : *tail) c_module(*cluster->template as<Sequential<Void>>());
    return *layer_;
  }
  template <typename Function>
  Tensor call(Function function, const Tensor& input) {
    tt_tensor* out = nullptr;
    tinytorch::detail::check(function(layer().c(), input.c(), &out));
    return Tensor::take(out);
  }

  // The library's layer, whose children are those of this module.
  std::shared_ptr<detail::Made> layer_;
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(AdaptiveLogSoftmaxWithLoss);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

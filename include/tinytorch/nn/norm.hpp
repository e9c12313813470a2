// Normalisation and dropout.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "functional.hpp"
#include "init.hpp"
#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// Batch normalisation over channels (Ioffe & Szegedy 2015), for inputs of the ranks that
/// `Derived::check_rank` takes.
template <typename Derived>
class BatchNormImplBase : public Cloneable<Derived> {
 public:
  explicit BatchNormImplBase(const BatchNormOptions& options_) : options(options_) { init_(); }

  void reset() override { init_(); }
  void reset_running_stats() {
    if (!options.track_running_stats()) return;
    NoGradGuard no_grad;
    running_mean.zero_();
    running_var.fill_(1);
    num_batches_tracked.zero_();
  }
  void reset_parameters() {
    reset_running_stats();
    if (!options.affine()) return;
    init::ones_(weight);
    init::zeros_(bias);
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::" << Derived::kName << "(" << options.num_features()
           << ", eps=" << options.eps() << ", momentum=";
    if (options.momentum()) {
      stream << *options.momentum();
    } else {
      stream << "None";
    }
    stream << ", affine=" << (options.affine() ? "true" : "false")
           << ", track_running_stats=" << (options.track_running_stats() ? "true" : "false") << ")";
  }
  Tensor forward(const Tensor& input) {
    Derived::check_rank(input);
    double factor = options.momentum().value_or(0.0);
    if (this->is_training() && options.track_running_stats()) {
      NoGradGuard no_grad;
      num_batches_tracked.add_(1);
      if (!options.momentum()) factor = 1.0 / num_batches_tracked.template item<double>();
    }
    return functional::batch_norm(
        input, running_mean, running_var,
        functional::BatchNormFuncOptions()
            .weight(weight)
            .bias(bias)
            .training(this->is_training() || !options.track_running_stats())
            .momentum(factor)
            .eps(options.eps()));
  }

  BatchNormOptions options;
  Tensor weight;
  Tensor bias;
  Tensor running_mean;
  Tensor running_var;
  Tensor num_batches_tracked;

 private:
  void init_() {
    const std::int64_t n = options.num_features();
    const bool affine = options.affine(), track = options.track_running_stats();
    weight = this->register_parameter("weight", affine ? empty({n}) : Tensor(), affine);
    bias = this->register_parameter("bias", affine ? empty({n}) : Tensor(), affine);
    running_mean = this->register_buffer("running_mean", track ? zeros({n}) : Tensor());
    running_var = this->register_buffer("running_var", track ? ones({n}) : Tensor());
    num_batches_tracked =
        this->register_buffer("num_batches_tracked", track ? zeros({}, kLong) : Tensor());
    reset_parameters();
  }
};

#define TINYTORCH_BATCH_NORM_(D, condition, ranks)                             \
  class BatchNorm##D##dImpl : public BatchNormImplBase<BatchNorm##D##dImpl> {  \
   public:                                                                     \
    static constexpr const char* kName = "BatchNorm" #D "d";                   \
    explicit BatchNorm##D##dImpl(const BatchNormOptions& o)                    \
        : BatchNormImplBase<BatchNorm##D##dImpl>(o) {}                         \
    static void check_rank(const Tensor& input) {                              \
      const std::int64_t d = input.dim();                                      \
      TORCH_CHECK(condition, "expected " ranks " input (got ", d, "D input)"); \
    }                                                                          \
  };                                                                           \
  TORCH_MODULE(BatchNorm##D##d)
TINYTORCH_BATCH_NORM_(1, d == 2 || d == 3, "2D or 3D");
TINYTORCH_BATCH_NORM_(2, d == 4, "4D");
TINYTORCH_BATCH_NORM_(3, d == 5, "5D");
#undef TINYTORCH_BATCH_NORM_

/// Layer normalisation over the last dimensions (Ba et al. 2016).
class LayerNormImpl : public Cloneable<LayerNormImpl> {
 public:
  LayerNormImpl(std::vector<std::int64_t> normalized_shape)
      : LayerNormImpl(LayerNormOptions(std::move(normalized_shape))) {}
  explicit LayerNormImpl(LayerNormOptions options_) : options(std::move(options_)) { reset(); }

  void reset() override {
    const bool affine = options.elementwise_affine();
    weight = register_parameter(
        "weight", affine ? tinytorch::empty(options.normalized_shape()) : Tensor(), affine);
    bias = register_parameter(
        "bias", affine ? tinytorch::empty(options.normalized_shape()) : Tensor(), affine);
    reset_parameters();
  }
  void reset_parameters() {
    if (!options.elementwise_affine()) return;
    init::ones_(weight);
    init::zeros_(bias);
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::LayerNorm(" << IntArrayRef(options.normalized_shape())
           << ", eps=" << options.eps()
           << ", elementwise_affine=" << (options.elementwise_affine() ? "true" : "false") << ")";
  }
  Tensor forward(const Tensor& input) {
    return functional::layer_norm(input,
                                  functional::LayerNormFuncOptions(options.normalized_shape())
                                      .weight(weight)
                                      .bias(bias)
                                      .eps(options.eps()));
  }

  LayerNormOptions options;
  Tensor weight;
  Tensor bias;
};
TORCH_MODULE(LayerNorm);

/// Group normalisation over channels (Wu & He 2018).
class GroupNormImpl : public Cloneable<GroupNormImpl> {
 public:
  GroupNormImpl(std::int64_t num_groups, std::int64_t num_channels)
      : GroupNormImpl(GroupNormOptions(num_groups, num_channels)) {}
  explicit GroupNormImpl(const GroupNormOptions& options_) : options(options_) { reset(); }

  void reset() override {
    const std::int64_t n = options.num_channels();
    const bool affine = options.affine();
    weight = register_parameter("weight", affine ? empty({n}) : Tensor(), affine);
    bias = register_parameter("bias", affine ? empty({n}) : Tensor(), affine);
    reset_parameters();
  }
  void reset_parameters() {
    if (!options.affine()) return;
    init::ones_(weight);
    init::zeros_(bias);
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::GroupNorm(" << options.num_groups() << ", " << options.num_channels()
           << ", eps=" << options.eps() << ", affine=" << (options.affine() ? "true" : "false")
           << ")";
  }
  Tensor forward(const Tensor& input) {
    return functional::group_norm(input, functional::GroupNormFuncOptions(options.num_groups())
                                             .weight(weight)
                                             .bias(bias)
                                             .eps(options.eps()));
  }

  GroupNormOptions options;
  Tensor weight;
  Tensor bias;
};
TORCH_MODULE(GroupNorm);

#define TINYTORCH_DROPOUT_(Name, function)                                                 \
  class Name##Impl : public Cloneable<Name##Impl> {                                        \
   public:                                                                                 \
    explicit Name##Impl(double p) : Name##Impl(DropoutOptions(p)) {}                       \
    explicit Name##Impl(const DropoutOptions& options_ = {}) : options(options_) {         \
      TORCH_CHECK(options.p() >= 0 && options.p() <= 1,                                    \
                  "dropout probability has to be between 0 and 1, but got ", options.p()); \
    }                                                                                      \
    void reset() override {}                                                               \
    void pretty_print(std::ostream& stream) const override {                               \
      stream << "torch::nn::" #Name "(p=" << options.p()                                   \
             << ", inplace=" << (options.inplace() ? "true" : "false") << ")";             \
    }                                                                                      \
    Tensor forward(Tensor input) {                                                         \
      return functional::function(input, functional::DropoutFuncOptions()                  \
                                             .p(options.p())                               \
                                             .training(is_training())                      \
                                             .inplace(options.inplace()));                 \
    }                                                                                      \
    DropoutOptions options;                                                                \
  };                                                                                       \
  TORCH_MODULE(Name)
TINYTORCH_DROPOUT_(Dropout, dropout);
TINYTORCH_DROPOUT_(Dropout2d, dropout2d);
#undef TINYTORCH_DROPOUT_

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

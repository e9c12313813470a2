// Schedules of learning rates. They read and write the options of the optimizer's groups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "optimizer.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {
namespace detail {
using EngineSchedule = tinytorch::detail::Handle<tt_scheduler, tt_scheduler_release>;
}  // namespace detail

namespace lazy {

/// A rule for the rates of all groups. The first step() sets the rates of epoch 0.
template <typename Void>
class LRScheduler {
 public:
  LRScheduler(Optimizer<Void>& optimizer) : optimizer_(optimizer) {}
  virtual ~LRScheduler() = default;

  void step() {
    set_optimizer_lrs(get_lrs());
    step_count_++;
  }

 protected:
  /// The new rates, one for each group.
  virtual std::vector<double> get_lrs() = 0;

  std::vector<double> get_current_lrs() const {
    std::vector<double> out;
    for (const auto& group : optimizer_.param_groups()) out.push_back(group.options().get_lr());
    return out;
  }

  Optimizer<Void>& target() const { return optimizer_; }

  /// Epochs so far.
  unsigned step_count_ = 0;

 private:
  void set_optimizer_lrs(const std::vector<double>& lrs) {
    auto& groups = optimizer_.param_groups();
    TORCH_CHECK(lrs.size() == groups.size(), "expected ", groups.size(),
                " learning rates, one for each parameter group, got ", lrs.size());
    for (std::size_t i = 0; i < lrs.size(); i++) groups[i].options().set_lr(lrs[i]);
  }

  Optimizer<Void>& optimizer_;
};

/// Times `gamma` every `step_size` epochs.
template <typename Void>
class StepLR : public LRScheduler<Void> {
 public:
  StepLR(Optimizer<Void>& optimizer, unsigned step_size, double gamma = 0.1)
      : LRScheduler<Void>(optimizer), step_size_(step_size), gamma_(gamma) {
    TORCH_CHECK(step_size > 0, "expected a step_size of at least 1, got 0");
  }

 private:
  std::vector<double> get_lrs() override {
    auto lrs = this->get_current_lrs();
    if (this->step_count_ > 0 && this->step_count_ % step_size_ == 0) {
      for (double& lr : lrs) lr *= gamma_;
    }
    return lrs;
  }

  unsigned step_size_;
  double gamma_;
};

/// A schedule of the engine's, with PyTorch's counting: it sets the rates of epoch 0 when it is
/// made.
template <typename Void>
class EngineScheduler : public LRScheduler<Void> {
 public:
  /// The epoch of the last step.
  std::int64_t last_epoch() const {
    std::int64_t out = 0;
    tinytorch::detail::check(tt_scheduler_get_epoch(schedule_.get(), &out));
    return out;
  }
  /// The present rates of all groups.
  std::vector<double> get_last_lr() const { return this->get_current_lrs(); }
  tt_scheduler* c() const noexcept { return schedule_.get(); }

  inline void save(serialize::OutputArchive& archive) const;
  inline void load(serialize::InputArchive& archive);

 protected:
  /// `make(engine's optimizer, out)` makes the schedule.
  template <typename Make>
  EngineScheduler(Optimizer<Void>& optimizer, const Make& make) : LRScheduler<Void>(optimizer) {
    tt_scheduler* out = nullptr;
    tinytorch::detail::check(make(optimizer.to_engine(), &out));
    schedule_ = out;
    optimizer.from_engine();
    this->step_count_ = 1;
  }

  std::vector<double> get_lrs() override {
    this->target().to_engine();
    tinytorch::detail::check(tt_scheduler_step(schedule_.get()));
    this->target().from_engine();
    return this->get_current_lrs();
  }

  detail::EngineSchedule schedule_;
};

/// Times `gamma` at the milestones.
template <typename Void>
class MultiStepLR : public EngineScheduler<Void> {
 public:
  MultiStepLR(Optimizer<Void>& optimizer, const std::vector<std::int64_t>& milestones,
              double gamma = 0.1)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          tt_multi_step_lr_options options = tt_multi_step_lr_options_default();
          options.milestones = milestones.data();
          options.milestones_len = milestones.size();
          options.gamma = gamma;
          return tt_scheduler_multi_step_lr(target, &options, out);
        }) {}
};

/// Times `gamma` every epoch.
template <typename Void>
class ExponentialLR : public EngineScheduler<Void> {
 public:
  ExponentialLR(Optimizer<Void>& optimizer, double gamma)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          const tt_exponential_lr_options options = tt_exponential_lr_options_default(gamma);
          return tt_scheduler_exponential_lr(target, &options, out);
        }) {}
};

/// From `start_factor` to `end_factor` of the first rate in equal steps.
template <typename Void>
class LinearLR : public EngineScheduler<Void> {
 public:
  LinearLR(Optimizer<Void>& optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0,
           std::int64_t total_iters = 5)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          tt_linear_lr_options options = tt_linear_lr_options_default();
          options.start_factor = start_factor;
          options.end_factor = end_factor;
          options.total_iters = total_iters;
          return tt_scheduler_linear_lr(target, &options, out);
        }) {}
};

/// The first rate times `(1 - epoch / total_iters)^power`, down to 0.
template <typename Void>
class PolynomialLR : public EngineScheduler<Void> {
 public:
  PolynomialLR(Optimizer<Void>& optimizer, std::int64_t total_iters = 5, double power = 1.0)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          tt_polynomial_lr_options options = tt_polynomial_lr_options_default();
          options.total_iters = total_iters;
          options.power = power;
          return tt_scheduler_polynomial_lr(target, &options, out);
        }) {}
};

/// Half a cosine wave of `T_max` epochs from the first rate to `eta_min`, and back up after.
template <typename Void>
class CosineAnnealingLR : public EngineScheduler<Void> {
 public:
  CosineAnnealingLR(Optimizer<Void>& optimizer, std::int64_t T_max, double eta_min = 0)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          tt_cosine_annealing_lr_options options = tt_cosine_annealing_lr_options_default(T_max);
          options.eta_min = eta_min;
          return tt_scheduler_cosine_annealing_lr(target, &options, out);
        }) {}
};

/// Half a cosine wave from the first rate to `eta_min`, again and again.
template <typename Void>
class CosineAnnealingWarmRestarts : public EngineScheduler<Void> {
 public:
  CosineAnnealingWarmRestarts(Optimizer<Void>& optimizer, std::int64_t T_0, std::int64_t T_mult = 1,
                              double eta_min = 0)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          auto options = tt_cosine_annealing_warm_restarts_options_default(T_0);
          options.t_mult = T_mult;
          options.eta_min = eta_min;
          return tt_scheduler_cosine_annealing_warm_restarts(target, &options, out);
        }) {}

  using EngineScheduler<Void>::step;
  /// Goes to an epoch, which may be a fraction.
  void step(double epoch) {
    this->target().to_engine();
    tinytorch::detail::check(tt_scheduler_step_to(this->c(), epoch));
    this->target().from_engine();
  }
};

/// Up to `max_lr` and down again in one run, the momentum the other way. Stepped after each batch.
template <typename Void>
class OneCycleLR : public EngineScheduler<Void> {
 public:
  OneCycleLR(Optimizer<Void>& optimizer, double max_lr, std::int64_t total_steps = 0,
             std::int64_t epochs = 0, std::int64_t steps_per_epoch = 0, double pct_start = 0.3,
             const std::string& anneal_strategy = "cos", bool cycle_momentum = true,
             double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
             double final_div_factor = 1e4, bool three_phase = false)
      : OneCycleLR(optimizer, std::vector<double>{max_lr}, total_steps, epochs, steps_per_epoch,
                   pct_start, anneal_strategy, cycle_momentum, base_momentum, max_momentum,
                   div_factor, final_div_factor, three_phase) {}
  OneCycleLR(Optimizer<Void>& optimizer, const std::vector<double>& max_lr,
             std::int64_t total_steps = 0, std::int64_t epochs = 0,
             std::int64_t steps_per_epoch = 0, double pct_start = 0.3,
             const std::string& anneal_strategy = "cos", bool cycle_momentum = true,
             double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
             double final_div_factor = 1e4, bool three_phase = false)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          TORCH_CHECK(anneal_strategy == "cos" || anneal_strategy == "linear",
                      "anneal_strategy must be one of 'cos' or 'linear', instead got ",
                      anneal_strategy);
          tt_one_cycle_lr_options options = tt_one_cycle_lr_options_default();
          options.max_lr = max_lr.data();
          options.max_lr_len = max_lr.size();
          options.total_steps = total_steps;
          options.epochs = epochs;
          options.steps_per_epoch = steps_per_epoch;
          options.pct_start = pct_start;
          options.linear = anneal_strategy == "linear";
          options.cycle_momentum = cycle_momentum;
          options.base_momentum = base_momentum;
          options.max_momentum = max_momentum;
          options.div_factor = div_factor;
          options.final_div_factor = final_div_factor;
          options.three_phase = three_phase;
          return tt_scheduler_one_cycle_lr(target, &options, out);
        }) {}
};

/// The first rate times what a function gives for an epoch (from 0): one function, or one for each
/// group.
template <typename Void>
class LambdaLR : public EngineScheduler<Void> {
 public:
  using Function = std::function<double(std::int64_t)>;

  LambdaLR(Optimizer<Void>& optimizer, Function lr_lambda)
      : LambdaLR(optimizer, std::vector<Function>(optimizer.param_groups().size(), lr_lambda)) {}
  LambdaLR(Optimizer<Void>& optimizer, std::vector<Function> lr_lambda)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          const std::size_t n = optimizer.param_groups().size();
          TORCH_CHECK(lr_lambda.size() == n, "Expected ", n, " lr_lambdas, but got ",
                      lr_lambda.size());
          auto functions = std::make_unique<std::vector<Function>>(std::move(lr_lambda));
          const tt_status status =
              tt_scheduler_lambda_lr(target, &call, functions.get(), &destroy, out);
          if (status == TT_OK) static_cast<void>(functions.release());
          return status;
        }) {}

 private:
  static tt_status call(void* functions, std::int64_t epoch, std::size_t group, double* factor) {
    return tinytorch::detail::guarded(
        [&] { *factor = static_cast<std::vector<Function>*>(functions)->at(group)(epoch); });
  }
  static void destroy(void* functions) { delete static_cast<std::vector<Function>*>(functions); }
};

/// Schedules one after the other, each from its milestone on.
template <typename Void>
class SequentialLR : public EngineScheduler<Void> {
 public:
  SequentialLR(Optimizer<Void>& optimizer,
               const std::vector<const EngineScheduler<Void>*>& schedulers,
               const std::vector<std::int64_t>& milestones)
      : EngineScheduler<Void>(optimizer, [&](tt_optimizer* target, tt_scheduler** out) {
          std::vector<const tt_scheduler*> parts;
          for (const auto* s : schedulers) parts.push_back(s->c());
          return tt_scheduler_sequential_lr(target, parts.data(), parts.size(), milestones.data(),
                                            milestones.size(), out);
        }) {}
};

/// Times `factor` when a metric has stopped getting better.
template <typename Void>
class ReduceLROnPlateauScheduler {
 public:
  enum SchedulerMode { min, max };
  enum ThresholdMode { rel, abs };

  ReduceLROnPlateauScheduler(Optimizer<Void>& optimizer, SchedulerMode mode = min,
                             float factor = 0.1f, int patience = 10, double threshold = 1e-4,
                             ThresholdMode threshold_mode = rel, int cooldown = 0,
                             const std::vector<float>& min_lr = {}, double eps = 1e-8,
                             bool verbose = false)
      : optimizer_(optimizer), verbose_(verbose) {
    const std::size_t n = optimizer.param_groups().size();
    TORCH_CHECK(min_lr.empty() || min_lr.size() == n, "expected ", n,
                " least learning rates, one for each parameter group, got ", min_lr.size());
    const std::vector<double> least(min_lr.begin(), min_lr.end());
    tt_reduce_lr_on_plateau_options options = tt_reduce_lr_on_plateau_options_default();
    options.rising = mode == max;
    options.factor = factor;
    options.patience = patience;
    options.threshold = threshold;
    options.absolute = threshold_mode == abs;
    options.cooldown = cooldown;
    options.min_lr = least.data();
    options.min_lr_len = least.size();
    options.eps = eps;
    tt_scheduler* out = nullptr;
    tinytorch::detail::check(
        tt_scheduler_reduce_lr_on_plateau(optimizer.to_engine(), &options, &out));
    schedule_ = out;
  }
  virtual ~ReduceLROnPlateauScheduler() = default;

  void step(float metric) {
    epoch_++;
    auto& groups = optimizer_.param_groups();
    std::vector<double> before;
    for (const auto& group : groups) before.push_back(group.options().get_lr());
    optimizer_.to_engine();
    tinytorch::detail::check(tt_scheduler_step_metric(schedule_.get(), metric));
    optimizer_.from_engine();
    for (std::size_t i = 0; verbose_ && i < groups.size(); i++) {
      const double now = groups[i].options().get_lr();
      if (now == before[i]) continue;
      std::printf("Epoch %d: reducing learning rate of group %zu to %g\n", epoch_, i, now);
    }
  }

 private:
  Optimizer<Void>& optimizer_;
  detail::EngineSchedule schedule_;
  bool verbose_;
  int epoch_ = 0;
};

}  // namespace lazy

TINYTORCH_LAZY_(LRScheduler);
TINYTORCH_LAZY_(StepLR);
TINYTORCH_LAZY_(EngineScheduler);
TINYTORCH_LAZY_(MultiStepLR);
TINYTORCH_LAZY_(ExponentialLR);
TINYTORCH_LAZY_(LinearLR);
TINYTORCH_LAZY_(PolynomialLR);
TINYTORCH_LAZY_(CosineAnnealingLR);
TINYTORCH_LAZY_(CosineAnnealingWarmRestarts);
TINYTORCH_LAZY_(OneCycleLR);
TINYTORCH_LAZY_(LambdaLR);
TINYTORCH_LAZY_(SequentialLR);
TINYTORCH_LAZY_(ReduceLROnPlateauScheduler);

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

// Schedules of learning rates. They read and write the options of the optimizer's groups.
#pragma once

#include <cstddef>
#include <cstdio>
#include <vector>

#include "optimizer.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {

/// A rule for the rates of all groups. The first step() sets the rates of epoch 0.
class LRScheduler {
 public:
  LRScheduler(Optimizer& optimizer) : optimizer_(optimizer) {}
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

  /// Epochs so far.
  unsigned step_count_ = 0;

 private:
  void set_optimizer_lrs(const std::vector<double>& lrs) {
    auto& groups = optimizer_.param_groups();
    TORCH_CHECK(lrs.size() == groups.size(), "expected ", groups.size(),
                " learning rates, one for each parameter group, got ", lrs.size());
    for (std::size_t i = 0; i < lrs.size(); i++) groups[i].options().set_lr(lrs[i]);
  }

  Optimizer& optimizer_;
};

/// Times `gamma` every `step_size` epochs.
class StepLR : public LRScheduler {
 public:
  StepLR(Optimizer& optimizer, unsigned step_size, double gamma = 0.1)
      : LRScheduler(optimizer), step_size_(step_size), gamma_(gamma) {
    TORCH_CHECK(step_size > 0, "expected a step_size of at least 1, got 0");
  }

 private:
  std::vector<double> get_lrs() override {
    auto lrs = get_current_lrs();
    if (step_count_ > 0 && step_count_ % step_size_ == 0) {
      for (double& lr : lrs) lr *= gamma_;
    }
    return lrs;
  }

  unsigned step_size_;
  double gamma_;
};

/// Times `factor` when a metric has stopped getting better.
class ReduceLROnPlateauScheduler {
 public:
  enum SchedulerMode { min, max };
  enum ThresholdMode { rel, abs };

  ReduceLROnPlateauScheduler(Optimizer& optimizer, SchedulerMode mode = min, float factor = 0.1f,
                             int patience = 10, double threshold = 1e-4,
                             ThresholdMode threshold_mode = rel, int cooldown = 0,
                             const std::vector<float>& min_lr = {}, double eps = 1e-8,
                             bool verbose = false)
      : optimizer_(optimizer), verbose_(verbose) {
    const std::size_t n = optimizer.param_groups().size();
    TORCH_CHECK(min_lr.empty() || min_lr.size() == n, "expected ", n,
                " least learning rates, one for each parameter group, got ", min_lr.size());
    tt_plateau_options options = tt_plateau_options_default();
    options.factor = factor;
    options.patience = patience;
    options.threshold = threshold;
    options.cooldown = cooldown;
    options.eps = eps;
    options.rising = mode == max;
    options.relative = threshold_mode == rel;
    for (std::size_t i = 0; i < n; i++) {
      options.min_lr = min_lr.empty() ? 0 : min_lr[i];
      rates_.push_back(Rate(options));
    }
  }
  virtual ~ReduceLROnPlateauScheduler() = default;

  void step(float metric) {
    epoch_++;
    auto& groups = optimizer_.param_groups();
    for (std::size_t i = 0; i < rates_.size(); i++) {
      auto& options = groups.at(i).options();
      const double now = options.get_lr(), next = rates_[i].step(now, metric);
      if (next == now) continue;
      options.set_lr(next);
      if (verbose_) {
        std::printf("Epoch %d: reducing learning rate of group %zu to %g\n", epoch_, i, next);
      }
    }
  }

 private:
  /// The engine's schedule works on an optimizer of the engine. This one has no parameters: it
  /// stands for one group of any optimizer, the engine's or not, which may have its own least rate.
  class Rate {
   public:
    explicit Rate(const tt_plateau_options& options) {
      tt_optimizer* optimizer = nullptr;
      tinytorch::detail::check(tt_optim_sgd(nullptr, 0, nullptr, &optimizer));
      optimizer_ = optimizer;
      tt_plateau* plateau = nullptr;
      tinytorch::detail::check(tt_plateau_new(optimizer, &options, &plateau));
      plateau_ = plateau;
    }
    double step(double lr, double metric) {
      tinytorch::detail::check(tt_optimizer_set_lr(optimizer_.get(), 0, lr));
      tinytorch::detail::check(tt_plateau_step(plateau_.get(), metric));
      tinytorch::detail::check(tt_optimizer_get_lr(optimizer_.get(), 0, &lr));
      return lr;
    }

   private:
    tinytorch::detail::Handle<tt_optimizer, tt_optimizer_release> optimizer_;
    tinytorch::detail::Handle<tt_plateau, tt_plateau_release> plateau_;
  };

  Optimizer& optimizer_;
  std::vector<Rate> rates_;
  bool verbose_;
  int epoch_ = 0;
};

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

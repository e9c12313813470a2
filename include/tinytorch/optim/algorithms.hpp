// Generated from src/optim/algorithms.rs by tests/generated; do not edit.
// clang-format off
#pragma once

#include <tuple>

#include "engine.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {

struct SGDOptions : public EngineOptions<SGDOptions> {
  SGDOptions(double lr = 1e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, momentum) = 0.0;
  TORCH_ARG(double, dampening) = 0.0;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(bool, nesterov) = false;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("momentum", self.momentum_);
    f("dampening", self.dampening_);
    f("weight_decay", self.weight_decay_);
    f("nesterov", self.nesterov_);
    f("maximize", self.maximize_);
  }
};

struct SGDParamState : public EngineParamState<SGDParamState> {
  TORCH_ARG(Tensor, momentum_buffer);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("momentum_buffer", self.momentum_buffer_);
  }
};

/// Stochastic gradient descent with momentum.
class SGD : public Algorithm<SGDOptions, SGDParamState, tt_optim_sgd> {
 public:
  using Algorithm::Algorithm;
};

struct AdamOptions : public EngineOptions<AdamOptions> {
  using betas_t = std::tuple<double, double>;
  AdamOptions(double lr = 1e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(bool, amsgrad) = false;
  TORCH_ARG(bool, maximize) = false;
  TORCH_ARG(bool, decoupled_weight_decay) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("beta1", std::get<0>(self.betas_));
    f("beta2", std::get<1>(self.betas_));
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("amsgrad", self.amsgrad_);
    f("maximize", self.maximize_);
    f("decoupled_weight_decay", self.decoupled_weight_decay_);
  }
};

struct AdamParamState : public EngineParamState<AdamParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, exp_avg);
  TORCH_ARG(Tensor, exp_avg_sq);
  TORCH_ARG(Tensor, max_exp_avg_sq);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("exp_avg", self.exp_avg_);
    f("exp_avg_sq", self.exp_avg_sq_);
    f("max_exp_avg_sq", self.max_exp_avg_sq_);
  }
};

/// Adam (arXiv:1412.6980).
class Adam : public Algorithm<AdamOptions, AdamParamState, tt_optim_adam> {
 public:
  using Algorithm::Algorithm;
};

struct AdamWOptions : public EngineOptions<AdamWOptions> {
  using betas_t = std::tuple<double, double>;
  AdamWOptions(double lr = 1e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 1e-2;
  TORCH_ARG(bool, amsgrad) = false;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("beta1", std::get<0>(self.betas_));
    f("beta2", std::get<1>(self.betas_));
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("amsgrad", self.amsgrad_);
    f("maximize", self.maximize_);
  }
};

struct AdamWParamState : public EngineParamState<AdamWParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, exp_avg);
  TORCH_ARG(Tensor, exp_avg_sq);
  TORCH_ARG(Tensor, max_exp_avg_sq);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("exp_avg", self.exp_avg_);
    f("exp_avg_sq", self.exp_avg_sq_);
    f("max_exp_avg_sq", self.max_exp_avg_sq_);
  }
};

/// Adam with decoupled weight decay (arXiv:1711.05101).
class AdamW : public Algorithm<AdamWOptions, AdamWParamState, tt_optim_adamw> {
 public:
  using Algorithm::Algorithm;
};

struct RMSpropOptions : public EngineOptions<RMSpropOptions> {
  RMSpropOptions(double lr = 1e-2) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, alpha) = 0.99;
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(double, momentum) = 0.0;
  TORCH_ARG(bool, centered) = false;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("alpha", self.alpha_);
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("momentum", self.momentum_);
    f("centered", self.centered_);
    f("maximize", self.maximize_);
  }
};

struct RMSpropParamState : public EngineParamState<RMSpropParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, square_avg);
  TORCH_ARG(Tensor, grad_avg);
  TORCH_ARG(Tensor, momentum_buffer);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("square_avg", self.square_avg_);
    f("grad_avg", self.grad_avg_);
    f("momentum_buffer", self.momentum_buffer_);
  }
};

/// RMSprop (Hinton's lecture 6e), centered on request (arXiv:1308.0850).
class RMSprop : public Algorithm<RMSpropOptions, RMSpropParamState, tt_optim_rmsprop> {
 public:
  using Algorithm::Algorithm;
};

struct AdagradOptions : public EngineOptions<AdagradOptions> {
  AdagradOptions(double lr = 1e-2) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, lr_decay) = 0.0;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(double, initial_accumulator_value) = 0.0;
  TORCH_ARG(double, eps) = 1e-10;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("lr_decay", self.lr_decay_);
    f("weight_decay", self.weight_decay_);
    f("initial_accumulator_value", self.initial_accumulator_value_);
    f("eps", self.eps_);
    f("maximize", self.maximize_);
  }
};

struct AdagradParamState : public EngineParamState<AdagradParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, sum);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("sum", self.sum_);
  }
};

/// Adagrad (Duchi, Hazan and Singer, 2011).
class Adagrad : public Algorithm<AdagradOptions, AdagradParamState, tt_optim_adagrad> {
 public:
  using Algorithm::Algorithm;
};

struct AdadeltaOptions : public EngineOptions<AdadeltaOptions> {
  AdadeltaOptions(double lr = 1.0) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, rho) = 0.9;
  TORCH_ARG(double, eps) = 1e-6;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("rho", self.rho_);
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("maximize", self.maximize_);
  }
};

struct AdadeltaParamState : public EngineParamState<AdadeltaParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, square_avg);
  TORCH_ARG(Tensor, acc_delta);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("square_avg", self.square_avg_);
    f("acc_delta", self.acc_delta_);
  }
};

/// Adadelta (arXiv:1212.5701).
class Adadelta : public Algorithm<AdadeltaOptions, AdadeltaParamState, tt_optim_adadelta> {
 public:
  using Algorithm::Algorithm;
};

struct NAdamOptions : public EngineOptions<NAdamOptions> {
  using betas_t = std::tuple<double, double>;
  NAdamOptions(double lr = 2e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(double, momentum_decay) = 4e-3;
  TORCH_ARG(bool, decoupled_weight_decay) = false;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("beta1", std::get<0>(self.betas_));
    f("beta2", std::get<1>(self.betas_));
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("momentum_decay", self.momentum_decay_);
    f("decoupled_weight_decay", self.decoupled_weight_decay_);
    f("maximize", self.maximize_);
  }
};

struct NAdamParamState : public EngineParamState<NAdamParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(double, mu_product) = 1;
  TORCH_ARG(Tensor, exp_avg);
  TORCH_ARG(Tensor, exp_avg_sq);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("mu_product", self.mu_product_);
    f("exp_avg", self.exp_avg_);
    f("exp_avg_sq", self.exp_avg_sq_);
  }
};

/// Adam with Nesterov's momentum (Dozat, 2016).
class NAdam : public Algorithm<NAdamOptions, NAdamParamState, tt_optim_nadam> {
 public:
  using Algorithm::Algorithm;
};

struct RAdamOptions : public EngineOptions<RAdamOptions> {
  using betas_t = std::tuple<double, double>;
  RAdamOptions(double lr = 1e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(bool, decoupled_weight_decay) = false;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("beta1", std::get<0>(self.betas_));
    f("beta2", std::get<1>(self.betas_));
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("decoupled_weight_decay", self.decoupled_weight_decay_);
    f("maximize", self.maximize_);
  }
};

struct RAdamParamState : public EngineParamState<RAdamParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, exp_avg);
  TORCH_ARG(Tensor, exp_avg_sq);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("exp_avg", self.exp_avg_);
    f("exp_avg_sq", self.exp_avg_sq_);
  }
};

/// Adam that is careful while the variance is not known well (arXiv:1908.03265).
class RAdam : public Algorithm<RAdamOptions, RAdamParamState, tt_optim_radam> {
 public:
  using Algorithm::Algorithm;
};

struct AdamaxOptions : public EngineOptions<AdamaxOptions> {
  using betas_t = std::tuple<double, double>;
  AdamaxOptions(double lr = 2e-3) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0.0;
  TORCH_ARG(bool, maximize) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("beta1", std::get<0>(self.betas_));
    f("beta2", std::get<1>(self.betas_));
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("maximize", self.maximize_);
  }
};

struct AdamaxParamState : public EngineParamState<AdamaxParamState> {
  TORCH_ARG(int64_t, step) = 0;
  TORCH_ARG(Tensor, exp_avg);
  TORCH_ARG(Tensor, exp_inf);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("step", self.step_);
    f("exp_avg", self.exp_avg_);
    f("exp_inf", self.exp_inf_);
  }
};

/// Adam with the greatest gradient in the place of the mean of squares (arXiv:1412.6980).
class Adamax : public Algorithm<AdamaxOptions, AdamaxParamState, tt_optim_adamax> {
 public:
  using Algorithm::Algorithm;
};

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

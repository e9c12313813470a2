// Generated from src/optim/algorithms.rs by tests/generated; do not edit.
// clang-format off
#pragma once

#include <tuple>

#include "engine.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {
namespace lazy {

template <typename Void>
struct SGDOptions : public EngineOptions<SGDOptions<Void>> {
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

template <typename Void>
struct SGDParamState : public EngineParamState<SGDParamState<Void>> {
  TORCH_ARG(Tensor, momentum_buffer);

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("momentum_buffer", self.momentum_buffer_);
  }
};

/// Stochastic gradient descent with momentum.
template <typename Void>
class SGD : public Algorithm<SGDOptions<Void>, SGDParamState<Void>, tt_optim_sgd, Void> {
 public:
  using Algorithm<SGDOptions<Void>, SGDParamState<Void>, tt_optim_sgd, Void>::Algorithm;
};

template <typename Void>
struct AdamOptions : public EngineOptions<AdamOptions<Void>> {
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

template <typename Void>
struct AdamParamState : public EngineParamState<AdamParamState<Void>> {
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
template <typename Void>
class Adam : public Algorithm<AdamOptions<Void>, AdamParamState<Void>, tt_optim_adam, Void> {
 public:
  using Algorithm<AdamOptions<Void>, AdamParamState<Void>, tt_optim_adam, Void>::Algorithm;
};

template <typename Void>
struct AdamWOptions : public EngineOptions<AdamWOptions<Void>> {
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

template <typename Void>
struct AdamWParamState : public EngineParamState<AdamWParamState<Void>> {
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
template <typename Void>
class AdamW : public Algorithm<AdamWOptions<Void>, AdamWParamState<Void>, tt_optim_adamw, Void> {
 public:
  using Algorithm<AdamWOptions<Void>, AdamWParamState<Void>, tt_optim_adamw, Void>::Algorithm;
};

template <typename Void>
struct RMSpropOptions : public EngineOptions<RMSpropOptions<Void>> {
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

template <typename Void>
struct RMSpropParamState : public EngineParamState<RMSpropParamState<Void>> {
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
template <typename Void>
class RMSprop : public Algorithm<RMSpropOptions<Void>, RMSpropParamState<Void>, tt_optim_rmsprop, Void> {
 public:
  using Algorithm<RMSpropOptions<Void>, RMSpropParamState<Void>, tt_optim_rmsprop, Void>::Algorithm;
};

template <typename Void>
struct AdagradOptions : public EngineOptions<AdagradOptions<Void>> {
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

template <typename Void>
struct AdagradParamState : public EngineParamState<AdagradParamState<Void>> {
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
template <typename Void>
class Adagrad : public Algorithm<AdagradOptions<Void>, AdagradParamState<Void>, tt_optim_adagrad, Void> {
 public:
  using Algorithm<AdagradOptions<Void>, AdagradParamState<Void>, tt_optim_adagrad, Void>::Algorithm;
};

template <typename Void>
struct AdadeltaOptions : public EngineOptions<AdadeltaOptions<Void>> {
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

template <typename Void>
struct AdadeltaParamState : public EngineParamState<AdadeltaParamState<Void>> {
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
template <typename Void>
class Adadelta : public Algorithm<AdadeltaOptions<Void>, AdadeltaParamState<Void>, tt_optim_adadelta, Void> {
 public:
  using Algorithm<AdadeltaOptions<Void>, AdadeltaParamState<Void>, tt_optim_adadelta, Void>::Algorithm;
};

template <typename Void>
struct NAdamOptions : public EngineOptions<NAdamOptions<Void>> {
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

template <typename Void>
struct NAdamParamState : public EngineParamState<NAdamParamState<Void>> {
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
template <typename Void>
class NAdam : public Algorithm<NAdamOptions<Void>, NAdamParamState<Void>, tt_optim_nadam, Void> {
 public:
  using Algorithm<NAdamOptions<Void>, NAdamParamState<Void>, tt_optim_nadam, Void>::Algorithm;
};

template <typename Void>
struct RAdamOptions : public EngineOptions<RAdamOptions<Void>> {
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

template <typename Void>
struct RAdamParamState : public EngineParamState<RAdamParamState<Void>> {
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
template <typename Void>
class RAdam : public Algorithm<RAdamOptions<Void>, RAdamParamState<Void>, tt_optim_radam, Void> {
 public:
  using Algorithm<RAdamOptions<Void>, RAdamParamState<Void>, tt_optim_radam, Void>::Algorithm;
};

template <typename Void>
struct AdamaxOptions : public EngineOptions<AdamaxOptions<Void>> {
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

template <typename Void>
struct AdamaxParamState : public EngineParamState<AdamaxParamState<Void>> {
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
template <typename Void>
class Adamax : public Algorithm<AdamaxOptions<Void>, AdamaxParamState<Void>, tt_optim_adamax, Void> {
 public:
  using Algorithm<AdamaxOptions<Void>, AdamaxParamState<Void>, tt_optim_adamax, Void>::Algorithm;
};

}  // namespace lazy

TINYTORCH_LAZY_(SGDOptions);
TINYTORCH_LAZY_(SGDParamState);
TINYTORCH_LAZY_(SGD);
TINYTORCH_LAZY_(AdamOptions);
TINYTORCH_LAZY_(AdamParamState);
TINYTORCH_LAZY_(Adam);
TINYTORCH_LAZY_(AdamWOptions);
TINYTORCH_LAZY_(AdamWParamState);
TINYTORCH_LAZY_(AdamW);
TINYTORCH_LAZY_(RMSpropOptions);
TINYTORCH_LAZY_(RMSpropParamState);
TINYTORCH_LAZY_(RMSprop);
TINYTORCH_LAZY_(AdagradOptions);
TINYTORCH_LAZY_(AdagradParamState);
TINYTORCH_LAZY_(Adagrad);
TINYTORCH_LAZY_(AdadeltaOptions);
TINYTORCH_LAZY_(AdadeltaParamState);
TINYTORCH_LAZY_(Adadelta);
TINYTORCH_LAZY_(NAdamOptions);
TINYTORCH_LAZY_(NAdamParamState);
TINYTORCH_LAZY_(NAdam);
TINYTORCH_LAZY_(RAdamOptions);
TINYTORCH_LAZY_(RAdamParamState);
TINYTORCH_LAZY_(RAdam);
TINYTORCH_LAZY_(AdamaxOptions);
TINYTORCH_LAZY_(AdamaxParamState);
TINYTORCH_LAZY_(Adamax);

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

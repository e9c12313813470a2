// torch::optim.
#pragma once

#include <tuple>

#include "optim/optimizer.hpp"
#include "optim/schedulers.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {

struct SGDOptions : public EngineOptions<SGDOptions> {
  SGDOptions(double lr) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, momentum) = 0;
  TORCH_ARG(double, dampening) = 0;
  TORCH_ARG(double, weight_decay) = 0;
  TORCH_ARG(bool, nesterov) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("momentum", self.momentum_);
    f("dampening", self.dampening_);
    f("weight_decay", self.weight_decay_);
    f("nesterov", self.nesterov_);
  }
};

#define TINYTORCH_ADAM_OPTIONS_(Name, decay)                 \
  struct Name : public EngineOptions<Name> {                 \
    using betas_t = std::tuple<double, double>;              \
    Name(double lr = 1e-3) : lr_(lr) {}                      \
    TORCH_ARG(double, lr);                                   \
    TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999); \
    TORCH_ARG(double, eps) = 1e-8;                           \
    TORCH_ARG(double, weight_decay) = decay;                 \
    TORCH_ARG(bool, amsgrad) = false;                        \
                                                             \
   public:                                                   \
    template <typename Self, typename F>                     \
    static void each(Self& self, F f) {                      \
      f("lr", self.lr_);                                     \
      f("beta1", std::get<0>(self.betas_));                  \
      f("beta2", std::get<1>(self.betas_));                  \
      f("eps", self.eps_);                                   \
      f("weight_decay", self.weight_decay_);                 \
      f("amsgrad", self.amsgrad_);                           \
    }                                                        \
  }
TINYTORCH_ADAM_OPTIONS_(AdamOptions, 0);
TINYTORCH_ADAM_OPTIONS_(AdamWOptions, 1e-2);
#undef TINYTORCH_ADAM_OPTIONS_

struct RMSpropOptions : public EngineOptions<RMSpropOptions> {
  RMSpropOptions(double lr = 1e-2) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, alpha) = 0.99;
  TORCH_ARG(double, eps) = 1e-8;
  TORCH_ARG(double, weight_decay) = 0;
  TORCH_ARG(double, momentum) = 0;
  TORCH_ARG(bool, centered) = false;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("alpha", self.alpha_);
    f("eps", self.eps_);
    f("weight_decay", self.weight_decay_);
    f("momentum", self.momentum_);
    f("centered", self.centered_);
  }
};

struct AdagradOptions : public EngineOptions<AdagradOptions> {
  AdagradOptions(double lr = 1e-2) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, lr_decay) = 0;
  TORCH_ARG(double, weight_decay) = 0;
  TORCH_ARG(double, initial_accumulator_value) = 0;
  TORCH_ARG(double, eps) = 1e-10;

 public:
  template <typename Self, typename F>
  static void each(Self& self, F f) {
    f("lr", self.lr_);
    f("lr_decay", self.lr_decay_);
    f("weight_decay", self.weight_decay_);
    f("initial_accumulator_value", self.initial_accumulator_value_);
    f("eps", self.eps_);
  }
};

/// Stochastic gradient descent with momentum.
class SGD : public Algorithm<SGDOptions, tt_optim_sgd> {
 public:
  using Algorithm::Algorithm;
};

/// Adam (Kingma & Ba 2015).
class Adam : public Algorithm<AdamOptions, tt_optim_adam> {
 public:
  using Algorithm::Algorithm;
};

/// Adam with decoupled weight decay (Loshchilov & Hutter 2019).
class AdamW : public Algorithm<AdamWOptions, tt_optim_adamw> {
 public:
  using Algorithm::Algorithm;
};

/// RMSprop (Hinton's lecture 6e), centered on request (Graves 2013).
class RMSprop : public Algorithm<RMSpropOptions, tt_optim_rmsprop> {
 public:
  using Algorithm::Algorithm;
};

/// Adagrad (Duchi, Hazan & Singer 2011).
class Adagrad : public Algorithm<AdagradOptions, tt_optim_adagrad> {
 public:
  using Algorithm::Algorithm;
};

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

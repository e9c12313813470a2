// torch::optim.
#pragma once

#include <memory>
#include <tuple>
#include <utility>
#include <vector>

#include "optim/optimizer.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {

struct SGDOptions : public OptimizerCloneableOptions<SGDOptions> {
  SGDOptions(double lr) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(double, momentum) = 0;
  TORCH_ARG(double, dampening) = 0;
  TORCH_ARG(double, weight_decay) = 0;
  TORCH_ARG(bool, nesterov) = false;

 public:
  std::vector<std::pair<const char*, double>> values() const override {
    return {{"lr", lr_},
            {"momentum", momentum_},
            {"dampening", dampening_},
            {"weight_decay", weight_decay_},
            {"nesterov", nesterov_ ? 1.0 : 0.0}};
  }
  void set_value(const std::string& name, double value) override {
    if (name == "lr") lr_ = value;
    if (name == "momentum") momentum_ = value;
    if (name == "dampening") dampening_ = value;
    if (name == "weight_decay") weight_decay_ = value;
    if (name == "nesterov") nesterov_ = value != 0;
  }
};

#define TINYTORCH_ADAM_OPTIONS_(Name, decay)                                                      \
  struct Name : public OptimizerCloneableOptions<Name> {                                          \
    using betas_t = std::tuple<double, double>;                                                   \
    Name(double lr = 1e-3) : lr_(lr) {}                                                           \
    TORCH_ARG(double, lr);                                                                        \
    TORCH_ARG(betas_t, betas) = std::make_tuple(0.9, 0.999);                                      \
    TORCH_ARG(double, eps) = 1e-8;                                                                \
    TORCH_ARG(double, weight_decay) = decay;                                                      \
    TORCH_ARG(bool, amsgrad) = false;                                                             \
                                                                                                  \
   public:                                                                                        \
    std::vector<std::pair<const char*, double>> values() const override {                         \
      return {{"lr", lr_},   {"beta1", std::get<0>(betas_)},  {"beta2", std::get<1>(betas_)},     \
              {"eps", eps_}, {"weight_decay", weight_decay_}, {"amsgrad", amsgrad_ ? 1.0 : 0.0}}; \
    }                                                                                             \
    void set_value(const std::string& name, double value) override {                              \
      if (name == "lr") lr_ = value;                                                              \
      if (name == "beta1") std::get<0>(betas_) = value;                                           \
      if (name == "beta2") std::get<1>(betas_) = value;                                           \
      if (name == "eps") eps_ = value;                                                            \
      if (name == "weight_decay") weight_decay_ = value;                                          \
      if (name == "amsgrad") amsgrad_ = value != 0;                                               \
    }                                                                                             \
  }
TINYTORCH_ADAM_OPTIONS_(AdamOptions, 0);
TINYTORCH_ADAM_OPTIONS_(AdamWOptions, 1e-2);
#undef TINYTORCH_ADAM_OPTIONS_

/// Stochastic gradient descent with momentum.
class SGD : public EngineOptimizer {
 public:
  explicit SGD(const std::vector<OptimizerParamGroup>& groups, SGDOptions defaults)
      : EngineOptimizer(groups, std::make_unique<SGDOptions>(std::move(defaults)), &create) {}
  explicit SGD(std::vector<Tensor> params, SGDOptions defaults)
      : SGD(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))},
            std::move(defaults)) {}

 private:
  static tt_optimizer* create(const std::vector<Tensor>& params) {
    tt_optimizer* out = nullptr;
    tinytorch::detail::check(
        tt_optim_sgd(tinytorch::detail::handles(TensorList(params)), params.size(), nullptr, &out));
    return out;
  }
};

/// Adam (Kingma & Ba 2015).
class Adam : public EngineOptimizer {
 public:
  explicit Adam(const std::vector<OptimizerParamGroup>& groups, AdamOptions defaults = {})
      : EngineOptimizer(groups, std::make_unique<AdamOptions>(std::move(defaults)), &create) {}
  explicit Adam(std::vector<Tensor> params, AdamOptions defaults = {})
      : Adam(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))},
             std::move(defaults)) {}

 private:
  static tt_optimizer* create(const std::vector<Tensor>& params) {
    tt_optimizer* out = nullptr;
    tinytorch::detail::check(tt_optim_adam(tinytorch::detail::handles(TensorList(params)),
                                           params.size(), nullptr, &out));
    return out;
  }
};

/// Adam with decoupled weight decay (Loshchilov & Hutter 2019).
class AdamW : public EngineOptimizer {
 public:
  explicit AdamW(const std::vector<OptimizerParamGroup>& groups, AdamWOptions defaults = {})
      : EngineOptimizer(groups, std::make_unique<AdamWOptions>(std::move(defaults)), &create) {}
  explicit AdamW(std::vector<Tensor> params, AdamWOptions defaults = {})
      : AdamW(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))},
              std::move(defaults)) {}

 private:
  static tt_optimizer* create(const std::vector<Tensor>& params) {
    tt_optimizer* out = nullptr;
    tinytorch::detail::check(tt_optim_adamw(tinytorch::detail::handles(TensorList(params)),
                                            params.size(), nullptr, &out));
    return out;
  }
};

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

// Optimizers: parameter groups with options of their own, and the step that the engine does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "../arg.hpp"
#include "../grad_mode.hpp"
#include "../tensor.hpp"

namespace tinytorch {
namespace serialize {
inline namespace api {
class OutputArchive;
class InputArchive;
}  // namespace api
}  // namespace serialize

namespace optim {
inline namespace api {

/// Options of a parameter group.
class OptimizerOptions {
 public:
  OptimizerOptions() = default;
  OptimizerOptions(const OptimizerOptions&) = default;
  OptimizerOptions& operator=(const OptimizerOptions&) = default;
  virtual ~OptimizerOptions() = default;
  virtual std::unique_ptr<OptimizerOptions> clone() const = 0;
  virtual double get_lr() const = 0;
  virtual void set_lr(double lr) = 0;
  /// The options as the engine names them; a switch is 0 or 1.
  virtual std::vector<std::pair<const char*, double>> values() const { return {}; }
  virtual void set_value(const std::string& name, double value) {
    static_cast<void>(value);
    throw Error("no option '" + name + "'", TT_ERR_NOT_FOUND);
  }
};

template <typename Derived>
class OptimizerCloneableOptions : public OptimizerOptions {
 public:
  std::unique_ptr<OptimizerOptions> clone() const override {
    // Not make_unique: a unique_ptr of each type of options would be compiled.
    return std::unique_ptr<OptimizerOptions>(new Derived(static_cast<const Derived&>(*this)));
  }
  double get_lr() const override { return static_cast<const Derived&>(*this).lr(); }
  void set_lr(double lr) override { static_cast<Derived&>(*this).lr(lr); }
};

/// Options that the engine keeps too: `Derived::each(options, f)` calls `f(name, option)` for each
/// of them, by the engine's names.
template <typename Derived>
class EngineOptions : public OptimizerCloneableOptions<Derived> {
 public:
  std::vector<std::pair<const char*, double>> values() const override {
    std::vector<std::pair<const char*, double>> out;
    out.reserve(8);
    Derived::each(static_cast<const Derived&>(*this), [&out](const char* name, const auto& option) {
      out.emplace_back(name, static_cast<double>(option));
    });
    return out;
  }
  void set_value(const std::string& name, double value) override {
    Derived::each(static_cast<Derived&>(*this), [&](const char* known, auto& option) {
      if (name == known) option = static_cast<std::decay_t<decltype(option)>>(value);
    });
  }
};

/// Parameters that are stepped with the same options.
class OptimizerParamGroup {
 public:
  OptimizerParamGroup(std::vector<Tensor> params) : params_(std::move(params)) {}
  OptimizerParamGroup(std::vector<Tensor> params, std::unique_ptr<OptimizerOptions> options)
      : params_(std::move(params)), options_(std::move(options)) {}
  OptimizerParamGroup(const OptimizerParamGroup& other)
      : params_(other.params_), options_(other.has_options() ? other.options_->clone() : nullptr) {}
  OptimizerParamGroup(OptimizerParamGroup&&) = default;
  OptimizerParamGroup& operator=(const OptimizerParamGroup& other) {
    params_ = other.params_;
    options_ = other.has_options() ? other.options_->clone() : nullptr;
    return *this;
  }
  OptimizerParamGroup& operator=(OptimizerParamGroup&&) = default;
  ~OptimizerParamGroup() = default;

  bool has_options() const { return options_ != nullptr; }
  OptimizerOptions& options() {
    TORCH_CHECK(has_options(), "the parameter group has no options");
    return *options_;
  }
  const OptimizerOptions& options() const {
    TORCH_CHECK(has_options(), "the parameter group has no options");
    return *options_;
  }
  void set_options(std::unique_ptr<OptimizerOptions> options) { options_ = std::move(options); }
  std::vector<Tensor>& params() { return params_; }
  const std::vector<Tensor>& params() const { return params_; }

 private:
  std::vector<Tensor> params_;
  std::unique_ptr<OptimizerOptions> options_;
};

/// Changes parameters by their gradients.
class Optimizer {
 public:
  using LossClosure = std::function<Tensor()>;

  Optimizer(const Optimizer&) = delete;
  Optimizer(Optimizer&&) = default;
  Optimizer& operator=(const Optimizer&) = delete;
  Optimizer& operator=(Optimizer&&) = default;
  explicit Optimizer(const std::vector<OptimizerParamGroup>& groups,
                     std::unique_ptr<OptimizerOptions> defaults)
      : defaults_(std::move(defaults)) {
    for (const auto& group : groups) Optimizer::add_param_group(group);
  }
  explicit Optimizer(std::vector<Tensor> parameters, std::unique_ptr<OptimizerOptions> defaults)
      : Optimizer(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(parameters))},
                  std::move(defaults)) {}
  virtual ~Optimizer() = default;

  /// Adds a group; it has the optimizer's options where it has none of its own.
  virtual void add_param_group(const OptimizerParamGroup& group) {
    OptimizerParamGroup own(group);
    if (!own.has_options()) own.set_options(defaults_->clone());
    for (const auto& p : own.params()) {
      TORCH_CHECK(p.is_leaf(), "can't optimize a non-leaf Tensor");
    }
    param_groups_.push_back(std::move(own));
  }
  /// Steps once. A closure computes the loss anew, whose value is returned.
  virtual Tensor step(LossClosure closure = nullptr) = 0;
  void zero_grad(bool set_to_none = true) {
    for (auto& group : param_groups_) {
      for (auto& p : group.params()) {
        const Tensor grad = p.grad();
        if (!grad.defined()) continue;
        if (set_to_none) {
          detail_set_grad(p, Tensor());
        } else {
          grad.detach().zero_();
        }
      }
    }
  }

  /// Parameters of the first group.
  const std::vector<Tensor>& parameters() const noexcept { return param_groups_.at(0).params(); }
  std::vector<Tensor>& parameters() noexcept { return param_groups_.at(0).params(); }
  std::size_t size() const noexcept {
    std::size_t n = 0;
    for (const auto& group : param_groups_) n += group.params().size();
    return n;
  }
  OptimizerOptions& defaults() noexcept { return *defaults_; }
  const OptimizerOptions& defaults() const noexcept { return *defaults_; }
  std::vector<OptimizerParamGroup>& param_groups() noexcept { return param_groups_; }
  const std::vector<OptimizerParamGroup>& param_groups() const noexcept { return param_groups_; }

  virtual inline void save(serialize::OutputArchive& archive) const;
  virtual inline void load(serialize::InputArchive& archive);

 protected:
  static void detail_set_grad(const Tensor& p, const Tensor& grad) {
    tinytorch::detail::check(tt_tensor_set_grad(p.c(), grad.c()));
  }

  std::vector<OptimizerParamGroup> param_groups_;
  std::unique_ptr<OptimizerOptions> defaults_;
};

/// An optimizer whose state and step are the engine's.
class EngineOptimizer : public Optimizer {
 public:
  using Create = tt_optimizer* (*)(const std::vector<Tensor>& params);

  EngineOptimizer(const std::vector<OptimizerParamGroup>& groups,
                  std::unique_ptr<OptimizerOptions> defaults, Create create)
      : Optimizer(std::vector<OptimizerParamGroup>(), std::move(defaults)), create_(create) {
    for (const auto& group : groups) EngineOptimizer::add_param_group(group);
  }

  void add_param_group(const OptimizerParamGroup& group) override {
    Optimizer::add_param_group(group);
    const auto& params = param_groups_.back().params();
    if (engine_ == nullptr) {
      engine_ = create_(params);
    } else {
      std::size_t number = 0;
      tinytorch::detail::check(tt_optimizer_add_param_group(
          engine_.get(), tinytorch::detail::handles(TensorList(params)), params.size(), &number));
    }
    sync();
  }

  Tensor step(LossClosure closure = nullptr) override {
    Tensor loss;
    if (closure) {
      AutoGradMode on(true);
      loss = closure();
    }
    if (engine_ == nullptr) return loss;
    sync();
    tinytorch::detail::check(tt_optimizer_step(engine_.get()));
    return loss;
  }

  inline void save(serialize::OutputArchive& archive) const override;
  inline void load(serialize::InputArchive& archive) override;
  tt_optimizer* c() const noexcept { return engine_.get(); }
  /// Hands options that the program has changed over to the engine.
  void push_options() { sync(); }
  /// Takes the engine's options over, after it has loaded a state.
  void pull_options() {
    known_.resize(param_groups_.size());
    for (std::size_t g = 0; g < param_groups_.size(); g++) {
      auto& options = param_groups_[g].options();
      known_[g].clear();
      for (const auto& v : options.values()) {
        double value = 0;
        tinytorch::detail::check(tt_optimizer_get_option(engine_.get(), g, v.first, &value));
        options.set_value(v.first, value);
        known_[g].push_back(value);
      }
    }
  }

 private:
  void sync() {
    known_.resize(param_groups_.size());
    for (std::size_t g = 0; g < param_groups_.size(); g++) {
      auto values = param_groups_[g].options().values();
      for (std::size_t i = 0; i < values.size(); i++) {
        if (i < known_[g].size() && known_[g][i] == values[i].second) continue;
        tinytorch::detail::check(
            tt_optimizer_set_option(engine_.get(), g, values[i].first, values[i].second));
      }
      known_[g].clear();
      for (const auto& v : values) known_[g].push_back(v.second);
    }
  }

  Create create_;
  tinytorch::detail::Handle<tt_optimizer, tt_optimizer_release> engine_;
  std::vector<std::vector<double>> known_;
};

/// The engine's optimizer that `New`, a `tt_optim_` function, makes.
template <typename Options, auto New>
class Algorithm : public EngineOptimizer {
 public:
  explicit Algorithm(const std::vector<OptimizerParamGroup>& groups, Options defaults = {})
      : EngineOptimizer(groups, defaults.clone(), &create) {}
  explicit Algorithm(std::vector<Tensor> params, Options defaults = {})
      : Algorithm(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))},
                  std::move(defaults)) {}

 private:
  static tt_optimizer* create(const std::vector<Tensor>& params) {
    tt_optimizer* out = nullptr;
    tinytorch::detail::check(
        New(tinytorch::detail::handles(TensorList(params)), params.size(), nullptr, &out));
    return out;
  }
};

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

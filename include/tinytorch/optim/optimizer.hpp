// What all optimizers are: parameter groups with options of their own, and state of parameters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "../arg.hpp"
#include "../grad_mode.hpp"
#include "../lazy.hpp"
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
namespace lazy {

/// What an optimizer keeps for a parameter.
template <typename Void>
class OptimizerParamState {
 public:
  using Entries = std::vector<std::pair<std::string, Tensor>>;

  OptimizerParamState() = default;
  OptimizerParamState(const OptimizerParamState&) = default;
  OptimizerParamState& operator=(const OptimizerParamState&) = default;
  OptimizerParamState(OptimizerParamState&&) noexcept = default;
  OptimizerParamState& operator=(OptimizerParamState&&) noexcept = default;
  virtual ~OptimizerParamState() = default;
  virtual std::unique_ptr<OptimizerParamState> clone() const {
    TORCH_CHECK(false, "clone() has not been implemented for this state");
  }
  /// The state by the engine's names; numbers are tensors without dimensions.
  virtual void list(Entries& out) const { static_cast<void>(out); }
  virtual void put(const std::string& name, const Tensor& value) {
    static_cast<void>(name), static_cast<void>(value);
  }
};

template <typename Derived>
class OptimizerCloneableParamState : public OptimizerParamState<void> {
 public:
  std::unique_ptr<OptimizerParamState<void>> clone() const override {
    return std::unique_ptr<OptimizerParamState<void>>(
        new Derived(static_cast<const Derived&>(*this)));
  }
};

/// Options of a parameter group.
template <typename Void>
class OptimizerOptions {
 public:
  OptimizerOptions() = default;
  OptimizerOptions(const OptimizerOptions&) = default;
  OptimizerOptions& operator=(const OptimizerOptions&) = default;
  OptimizerOptions(OptimizerOptions&&) noexcept = default;
  OptimizerOptions& operator=(OptimizerOptions&&) noexcept = default;
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

/// Whether options of one type are equal.
template <typename Void>
bool same_values(const OptimizerOptions<Void>& a, const OptimizerOptions<Void>& b) {
  const auto x = a.values(), y = b.values();
  for (std::size_t i = 0; i < x.size(); i++) {
    if (x[i].second != y[i].second) return false;
  }
  return true;
}

template <typename Derived>
class OptimizerCloneableOptions : public OptimizerOptions<void> {
 public:
  std::unique_ptr<OptimizerOptions<void>> clone() const override {
    // Not make_unique: a unique_ptr of each type of options would be compiled.
    return std::unique_ptr<OptimizerOptions<void>>(new Derived(static_cast<const Derived&>(*this)));
  }
  double get_lr() const override { return static_cast<const Derived&>(*this).lr(); }
  void set_lr(double lr) override { static_cast<Derived&>(*this).lr(lr); }
};

/// Parameters that are stepped with the same options.
template <typename Void>
class OptimizerParamGroup {
 public:
  OptimizerParamGroup(std::vector<Tensor> params) : params_(std::move(params)) {}
  OptimizerParamGroup(std::vector<Tensor> params, std::unique_ptr<OptimizerOptions<Void>> options)
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
  OptimizerOptions<Void>& options() {
    TORCH_CHECK(has_options(), "the parameter group has no options");
    return *options_;
  }
  const OptimizerOptions<Void>& options() const {
    TORCH_CHECK(has_options(), "the parameter group has no options");
    return *options_;
  }
  void set_options(std::unique_ptr<OptimizerOptions<Void>> options) {
    options_ = std::move(options);
  }
  std::vector<Tensor>& params() { return params_; }
  const std::vector<Tensor>& params() const { return params_; }

 private:
  std::vector<Tensor> params_;
  std::unique_ptr<OptimizerOptions<Void>> options_;
};

/// Changes parameters by their gradients.
template <typename Void>
class Optimizer {
 public:
  using LossClosure = std::function<Tensor()>;

  Optimizer(const Optimizer&) = delete;
  Optimizer(Optimizer&&) = default;
  Optimizer& operator=(const Optimizer&) = delete;
  Optimizer& operator=(Optimizer&&) = default;
  explicit Optimizer(const std::vector<OptimizerParamGroup<Void>>& groups,
                     std::unique_ptr<OptimizerOptions<Void>> defaults)
      : defaults_(std::move(defaults)) {
    for (const auto& group : groups) Optimizer::add_param_group(group);
  }
  explicit Optimizer(std::vector<Tensor> parameters,
                     std::unique_ptr<OptimizerOptions<Void>> defaults)
      : Optimizer(std::vector<OptimizerParamGroup<Void>>{OptimizerParamGroup<Void>(
                      std::move(parameters))},
                  std::move(defaults)) {}
  virtual ~Optimizer() = default;

  /// Adds a group; it has the optimizer's options where it has none of its own.
  void add_param_group(const OptimizerParamGroup<Void>& group) {
    OptimizerParamGroup<Void> own(group);
    if (!own.has_options()) own.set_options(defaults_->clone());
    for (const auto& p : own.params()) {
      TORCH_CHECK(p.is_leaf(), "can't optimize a non-leaf Tensor");
      for (const auto& other : param_groups_) {
        for (const auto& known : other.params()) {
          TORCH_CHECK(!known.is_same(p), "some parameters appear in more than one parameter group");
        }
      }
    }
    param_groups_.push_back(std::move(own));
  }
  /// Adds parameters to the first group.
  void add_parameters(const std::vector<Tensor>& parameters) {
    auto& known = param_groups_.at(0).params();
    known.insert(known.end(), parameters.begin(), parameters.end());
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
  OptimizerOptions<Void>& defaults() noexcept { return *defaults_; }
  const OptimizerOptions<Void>& defaults() const noexcept { return *defaults_; }
  std::vector<OptimizerParamGroup<Void>>& param_groups() noexcept { return param_groups_; }
  const std::vector<OptimizerParamGroup<Void>>& param_groups() const noexcept {
    return param_groups_;
  }

  using State = std::unordered_map<void*, std::unique_ptr<OptimizerParamState<Void>>>;

  /// What is kept for each parameter, by its `unsafeGetTensorImpl()`.
  State& state() noexcept {
    on_state();
    return state_;
  }
  const State& state() const noexcept { return const_cast<Optimizer*>(this)->state(); }

  /// The engine's optimizer that schedules work on, with the present rates of all groups. One that
  /// is not the engine's has a stand-in, with groups but without parameters.
  virtual tt_optimizer* to_engine() {
    if (engine_ == nullptr) {
      tt_optimizer* out = nullptr;
      tinytorch::detail::check(tt_optim_sgd(nullptr, 0, nullptr, &out));
      engine_ = out;
    }
    std::size_t known = 0;
    tinytorch::detail::check(tt_optimizer_num_groups(engine_.get(), &known));
    for (; known < param_groups_.size(); known++) {
      std::size_t number = 0;
      tinytorch::detail::check(tt_optimizer_add_param_group(engine_.get(), nullptr, 0, &number));
    }
    for (std::size_t g = 0; g < param_groups_.size(); g++) {
      const double lr = param_groups_[g].options().get_lr();
      tinytorch::detail::check(tt_optimizer_set_lr(engine_.get(), g, lr));
    }
    return engine_.get();
  }
  /// Takes over what a schedule set there.
  virtual void from_engine() {
    for (std::size_t g = 0; g < param_groups_.size(); g++) {
      double lr = 0;
      tinytorch::detail::check(tt_optimizer_get_lr(engine_.get(), g, &lr));
      param_groups_[g].options().set_lr(lr);
    }
  }

  virtual inline void save(serialize::OutputArchive& archive) const;
  virtual inline void load(serialize::InputArchive& archive);

 protected:
  static void detail_set_grad(const Tensor& p, const Tensor& grad) {
    tinytorch::detail::check(tt_tensor_set_grad(p.c(), grad.c()));
  }

  /// Called before the state is handed out.
  virtual void on_state() noexcept {}

  std::vector<OptimizerParamGroup<Void>> param_groups_;
  State state_;
  std::unique_ptr<OptimizerOptions<Void>> defaults_;
  tinytorch::detail::Handle<tt_optimizer, tt_optimizer_release> engine_;
};

}  // namespace lazy

using lazy::OptimizerCloneableOptions;
using lazy::OptimizerCloneableParamState;
TINYTORCH_LAZY_(OptimizerParamState);
TINYTORCH_LAZY_(OptimizerOptions);
TINYTORCH_LAZY_(OptimizerParamGroup);
TINYTORCH_LAZY_(Optimizer);

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

// Optimizers whose state and step are the engine's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "optimizer.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {
namespace detail {

inline Tensor number(double value) {
  tt_tensor_options options = tt_tensor_options_default();
  options.dtype = 7;
  tt_tensor* out = nullptr;
  tinytorch::detail::check(tt_full(nullptr, 0, tt_scalar_double(value), &options, &out));
  return Tensor::take(out);
}
inline const Tensor& tensor_of(const Tensor& value) {
  return value;
}
inline Tensor tensor_of(double value) {
  return number(value);
}
inline void assign(Tensor& to, const Tensor& value) {
  to = value;
}
template <typename Number>
void assign(Number& to, const Tensor& value) {
  to = static_cast<Number>(value.item<double>());
}

}  // namespace detail

namespace lazy {

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
  friend bool operator==(const Derived& a, const Derived& b) { return same_values(a, b); }
};

/// State that the engine keeps too, with an `each` as that of [EngineOptions].
template <typename Derived>
class EngineParamState : public OptimizerCloneableParamState<Derived> {
 public:
  void list(OptimizerParamState<void>::Entries& out) const override {
    Derived::each(static_cast<const Derived&>(*this), [&out](const char* name, const auto& value) {
      Tensor t = detail::tensor_of(value);
      if (t.defined()) out.emplace_back(name, std::move(t));
    });
  }
  void put(const std::string& name, const Tensor& value) override {
    Derived::each(static_cast<Derived&>(*this), [&](const char* known, auto& field) {
      if (name == known) detail::assign(field, value);
    });
  }
};

/// An optimizer whose state and step are the engine's.
template <typename Void>
class EngineOptimizer : public Optimizer<Void> {
 public:
  /// Makes the engine's optimizer without parameters.
  using Create = tt_optimizer* (*)();
  using NewState = OptimizerParamState<Void>* (*)();

  EngineOptimizer(const std::vector<OptimizerParamGroup<Void>>& groups,
                  std::unique_ptr<OptimizerOptions<Void>> defaults, Create create,
                  NewState new_state)
      : Optimizer<Void>(groups, std::move(defaults)), new_state_(new_state) {
    this->engine_ = create();
    // The defaults are checked too, whether a group has them or not.
    set_options(0, this->defaults_->values());
    sync();
  }

  Tensor step(typename Optimizer<Void>::LossClosure closure = nullptr) override {
    Tensor loss;
    if (closure) {
      AutoGradMode on(true);
      loss = closure();
    }
    before_step();
    tinytorch::detail::check(tt_optimizer_step(this->engine_.get()));
    after_step();
    return loss;
  }

  tt_optimizer* to_engine() override {
    sync();
    return this->engine_.get();
  }
  void from_engine() override {
    for (std::size_t g = 0; g < this->param_groups_.size(); g++) {
      auto& options = this->param_groups_[g].options();
      for (const auto& v : options.values()) {
        double now = 0;
        tinytorch::detail::check(tt_optimizer_get_option(this->engine_.get(), g, v.first, &now));
        if (now != v.second) options.set_value(v.first, now);
      }
      known_[g].values = options.values();
    }
  }

  inline void save(serialize::OutputArchive& archive) const override;
  inline void load(serialize::InputArchive& archive) override;
  tt_optimizer* c() const noexcept { return this->engine_.get(); }

 protected:
  void before_step() {
    sync();
    flush_state();
  }
  void after_step() {
    if (shows_state_) refresh_state();
  }

  void on_state() noexcept override {
    if (shows_state_) return;
    shows_state_ = true;
    refresh_state();
  }

 private:
  /// A group as the engine knows it.
  struct Known {
    std::vector<const void*> params;
    std::vector<std::pair<const char*, double>> values;
  };

  void set_options(std::size_t group, const std::vector<std::pair<const char*, double>>& values) {
    std::vector<const char*> names;
    std::vector<double> numbers;
    for (const auto& v : values) {
      names.push_back(v.first);
      numbers.push_back(v.second);
    }
    tinytorch::detail::check(tt_optimizer_set_options(this->engine_.get(), group, names.data(),
                                                      numbers.data(), names.size()));
  }

  static bool same(const std::vector<Tensor>& params, const std::vector<const void*>& known) {
    if (params.size() != known.size()) return false;
    for (std::size_t i = 0; i < known.size(); i++) {
      if (params[i].unsafeGetTensorImpl() != known[i]) return false;
    }
    return true;
  }

  /// Hands groups, parameters and options that the program has changed over.
  void sync() {
    for (std::size_t g = 0; g < this->param_groups_.size(); g++) {
      const auto& params = this->param_groups_[g].params();
      if (g == known_.size()) {
        std::size_t number = 0;
        if (g > 0) {
          tinytorch::detail::check(
              tt_optimizer_add_param_group(this->engine_.get(), nullptr, 0, &number));
        }
        known_.emplace_back();
      }
      Known& known = known_[g];
      if (!same(params, known.params)) {
        tinytorch::detail::check(tt_optimizer_set_parameters(
            this->engine_.get(), g, tinytorch::detail::handles(TensorList(params)), params.size()));
        known.params.clear();
        for (const auto& p : params) known.params.push_back(p.unsafeGetTensorImpl());
      }
      auto values = this->param_groups_[g].options().values();
      if (values == known.values) continue;
      set_options(g, values);
      known.values = std::move(values);
    }
  }

  /// The state of every parameter, in order; null where there is none.
  std::vector<std::pair<Tensor, OptimizerParamState<Void>*>> in_order() const {
    std::vector<std::pair<Tensor, OptimizerParamState<Void>*>> out;
    for (const auto& group : this->param_groups_) {
      for (const auto& p : group.params()) {
        const auto found = this->state_.find(p.unsafeGetTensorImpl());
        out.emplace_back(p, found == this->state_.end() ? nullptr : found->second.get());
      }
    }
    return out;
  }

  /// What tells whether the program has changed the state.
  static void mark(const typename OptimizerParamState<Void>::Entries& entries,
                   std::vector<double>& out) {
    for (const auto& e : entries) {
      const bool one = e.second.dim() == 0;
      const auto place = reinterpret_cast<std::uintptr_t>(e.second.unsafeGetTensorImpl());
      out.push_back(one ? e.second.template item<double>() : static_cast<double>(place));
    }
  }

  void refresh_state() {
    tt_named_tensor_list list{};
    tinytorch::detail::check(tt_optimizer_state_dict(this->engine_.get(), &list));
    const auto params = in_order();
    for (std::size_t i = 0; i < list.len; i++) {
      char* rest = nullptr;
      const std::string name = list.names[i];
      if (name.compare(0, 6, "state.") != 0) continue;
      const std::size_t at = std::strtoul(name.c_str() + 6, &rest, 10);
      auto& slot = this->state_[params.at(at).first.unsafeGetTensorImpl()];
      if (slot == nullptr) slot.reset(new_state_());
      slot->put(rest + 1, Tensor::share(list.tensors[i]));
    }
    tt_named_tensor_list_release(&list);
    seen_.clear();
    typename OptimizerParamState<Void>::Entries entries;
    for (const auto& p : in_order()) {
      if (p.second != nullptr) p.second->list(entries);
    }
    mark(entries, seen_);
  }

  /// Hands state that the program has changed over.
  void flush_state() {
    if (!shows_state_) return;
    typename OptimizerParamState<Void>::Entries entries;
    std::vector<std::string> names;
    const auto params = in_order();
    for (std::size_t i = 0; i < params.size(); i++) {
      if (params[i].second == nullptr) continue;
      const std::size_t from = entries.size();
      params[i].second->list(entries);
      for (std::size_t k = from; k < entries.size(); k++) {
        names.push_back("state." + std::to_string(i) + "." + entries[k].first);
      }
    }
    std::vector<double> now;
    mark(entries, now);
    if (now == seen_) return;
    std::vector<const char*> texts;
    std::vector<const tt_tensor*> tensors;
    for (std::size_t i = 0; i < names.size(); i++) {
      texts.push_back(names[i].c_str());
      tensors.push_back(entries[i].second.c());
    }
    tinytorch::detail::check(tt_optimizer_load_state_dict(this->engine_.get(), texts.data(),
                                                          tensors.data(), texts.size()));
  }

  NewState new_state_;
  std::vector<Known> known_;
  bool shows_state_ = false;
  std::vector<double> seen_;
};

/// The engine's optimizer that `New`, a `tt_optim_` function, makes.
template <typename Options, typename ParamState, auto New, typename Void>
class Algorithm : public EngineOptimizer<Void> {
 public:
  explicit Algorithm(const std::vector<OptimizerParamGroup<Void>>& groups, Options defaults = {})
      : EngineOptimizer<Void>(groups, defaults.clone(), &create, &new_state) {}
  explicit Algorithm(std::vector<Tensor> params, Options defaults = {})
      : Algorithm(
            std::vector<OptimizerParamGroup<Void>>{OptimizerParamGroup<Void>(std::move(params))},
            std::move(defaults)) {}

 private:
  static tt_optimizer* create() {
    tt_optimizer* out = nullptr;
    tinytorch::detail::check(New(nullptr, 0, nullptr, &out));
    return out;
  }
  static OptimizerParamState<Void>* new_state() { return new ParamState(); }
};

}  // namespace lazy

using lazy::EngineOptions;
using lazy::EngineParamState;
TINYTORCH_LAZY_(EngineOptimizer);

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

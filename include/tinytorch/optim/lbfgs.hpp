// L-BFGS, whose steps call their closure several times.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine.hpp"

namespace tinytorch {
namespace optim {
inline namespace api {
namespace lazy {

template <typename Void>
struct LBFGSOptions : public OptimizerCloneableOptions<LBFGSOptions<Void>> {
  LBFGSOptions(double lr = 1) : lr_(lr) {}
  TORCH_ARG(double, lr);
  TORCH_ARG(std::int64_t, max_iter) = 20;
  TORCH_ARG(std::optional<std::int64_t>, max_eval) = std::nullopt;
  TORCH_ARG(double, tolerance_grad) = 1e-7;
  TORCH_ARG(double, tolerance_change) = 1e-9;
  TORCH_ARG(std::int64_t, history_size) = 100;
  TORCH_ARG(std::optional<std::string>, line_search_fn) = std::nullopt;
  TORCH_ARG(bool, maximize) = false;

 public:
  std::vector<std::pair<const char*, double>> values() const override {
    TORCH_CHECK(!line_search_fn_ || *line_search_fn_ == "strong_wolfe",
                "only 'strong_wolfe' is supported");
    return {{"lr", lr_},
            {"max_iter", static_cast<double>(max_iter_)},
            {"max_eval", static_cast<double>(max_eval_.value_or(-1))},
            {"tolerance_grad", tolerance_grad_},
            {"tolerance_change", tolerance_change_},
            {"history_size", static_cast<double>(history_size_)},
            {"strong_wolfe", line_search_fn_ ? 1.0 : 0.0},
            {"maximize", maximize_ ? 1.0 : 0.0}};
  }
  void set_value(const std::string& name, double value) override {
    const auto whole = static_cast<std::int64_t>(value);
    if (name == "lr") lr_ = value;
    if (name == "max_iter") max_iter_ = whole;
    if (name == "max_eval") max_eval_ = whole < 0 ? std::nullopt : std::make_optional(whole);
    if (name == "tolerance_grad") tolerance_grad_ = value;
    if (name == "tolerance_change") tolerance_change_ = value;
    if (name == "history_size") history_size_ = whole;
    if (name == "strong_wolfe") {
      line_search_fn_ = value == 0 ? std::nullopt : std::make_optional<std::string>("strong_wolfe");
    }
    if (name == "maximize") maximize_ = value != 0;
  }
  friend bool operator==(const LBFGSOptions& a, const LBFGSOptions& b) { return same_values(a, b); }
};

/// What is known of the loss; the first parameter has it.
template <typename Void>
struct LBFGSParamState : public OptimizerCloneableParamState<LBFGSParamState<Void>> {
  TORCH_ARG(std::int64_t, func_evals) = 0;
  TORCH_ARG(std::int64_t, n_iter) = 0;
  TORCH_ARG(double, t) = 0;
  TORCH_ARG(double, prev_loss) = 0;
  TORCH_ARG(Tensor, d);
  TORCH_ARG(Tensor, H_diag);
  TORCH_ARG(Tensor, prev_flat_grad);
  TORCH_ARG(std::deque<Tensor>, old_dirs);
  TORCH_ARG(std::deque<Tensor>, old_stps);
  TORCH_ARG(std::deque<Tensor>, ro);

 public:
  void list(OptimizerParamState<void>::Entries& out) const override {
    out.emplace_back("func_evals", detail::number(static_cast<double>(func_evals_)));
    out.emplace_back("n_iter", detail::number(static_cast<double>(n_iter_)));
    out.emplace_back("t", detail::number(t_));
    out.emplace_back("prev_loss", detail::number(prev_loss_));
    const auto add = [&out](std::string name, const Tensor& value) {
      if (value.defined()) out.emplace_back(std::move(name), value);
    };
    add("d", d_);
    add("H_diag", H_diag_);
    add("prev_flat_grad", prev_flat_grad_);
    for (std::size_t i = 0; i < ro_.size(); i++) {
      const std::string number = std::to_string(i);
      add("old_dirs." + number, old_dirs_.at(i));
      add("old_stps." + number, old_stps_.at(i));
      add("ro." + number, ro_[i]);
    }
  }
  void put(const std::string& name, const Tensor& value) override {
    if (name == "func_evals") {
      detail::assign(func_evals_, value);
      // The engine names it first: the history that follows is a new one.
      old_dirs_.clear();
      old_stps_.clear();
      ro_.clear();
    }
    if (name == "n_iter") detail::assign(n_iter_, value);
    if (name == "t") detail::assign(t_, value);
    if (name == "prev_loss") detail::assign(prev_loss_, value);
    if (name == "d") d_ = value;
    if (name == "H_diag") H_diag_ = value;
    if (name == "prev_flat_grad") prev_flat_grad_ = value;
    if (name.compare(0, 9, "old_dirs.") == 0) old_dirs_.push_back(value);
    if (name.compare(0, 9, "old_stps.") == 0) old_stps_.push_back(value);
    if (name.compare(0, 3, "ro.") == 0) ro_.push_back(value);
  }
};

/// L-BFGS (Nocedal and Wright, 2006).
template <typename Void>
class LBFGS : public Algorithm<LBFGSOptions<Void>, LBFGSParamState<Void>, tt_optim_lbfgs, Void> {
  using Base = Algorithm<LBFGSOptions<Void>, LBFGSParamState<Void>, tt_optim_lbfgs, Void>;

 public:
  using typename Base::LossClosure;
  explicit LBFGS(const std::vector<OptimizerParamGroup<Void>>& groups,
                 LBFGSOptions<Void> defaults = {})
      : Base(one(groups), with_max_eval(std::move(defaults))) {}
  explicit LBFGS(std::vector<Tensor> params, LBFGSOptions<Void> defaults = {})
      : LBFGS(std::vector<OptimizerParamGroup<Void>>{OptimizerParamGroup<Void>(std::move(params))},
              std::move(defaults)) {}

  Tensor step(LossClosure closure) override {
    TORCH_CHECK(closure != nullptr, "LBFGS requires a closure function");
    this->before_step();
    tt_tensor* loss = nullptr;
    tinytorch::detail::check(
        tt_optimizer_step_closure(this->engine_.get(), &call, &closure, &loss));
    this->after_step();
    return Tensor::take(loss);
  }

 private:
  static const std::vector<OptimizerParamGroup<Void>>& one(
      const std::vector<OptimizerParamGroup<Void>>& groups) {
    TORCH_CHECK(groups.size() == 1,
                "LBFGS doesn't support per-parameter options (parameter groups)");
    return groups;
  }
  static LBFGSOptions<Void> with_max_eval(LBFGSOptions<Void> options) {
    if (!options.max_eval()) options.max_eval(options.max_iter() * 5 / 4);
    return options;
  }
  static tt_status call(void* closure, tt_tensor** loss) {
    return tinytorch::detail::guarded(
        [&] { *loss = (*static_cast<LossClosure*>(closure))().release_c(); });
  }
};

}  // namespace lazy

TINYTORCH_LAZY_(LBFGSOptions);
TINYTORCH_LAZY_(LBFGSParamState);
TINYTORCH_LAZY_(LBFGS);

}  // namespace api
}  // namespace optim
}  // namespace tinytorch

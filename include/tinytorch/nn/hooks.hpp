// Functions that run before and after a module's forward.
#pragma once

#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "../tensor.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
class Module;

namespace detail {

/// A function that runs before a forward, or after it.
struct Hook {
  explicit Hook(bool before_) : before(before_) {}
  Hook(const Hook&) = delete;
  Hook& operator=(const Hook&) = delete;
  virtual ~Hook() = default;
  /// One that runs before the forward gets no outputs.
  virtual void call(Module& module, std::vector<Tensor>& inputs, std::vector<Tensor>* outputs) = 0;
  virtual std::shared_ptr<Hook> copy() const = 0;

  bool before;
  bool removed = false;
};

template <typename Function>
struct HookBefore : Hook {
  explicit HookBefore(Function f) : Hook(true), function(std::move(f)) {}
  void call(Module& module, std::vector<Tensor>& inputs, std::vector<Tensor>*) override {
    function(module, inputs);
  }
  std::shared_ptr<Hook> copy() const override { return std::make_shared<HookBefore>(function); }
  Function function;
};

template <typename Function>
struct HookAfter : Hook {
  explicit HookAfter(Function f) : Hook(false), function(std::move(f)) {}
  void call(Module& module, std::vector<Tensor>& inputs, std::vector<Tensor>* outputs) override {
    using Inputs = const std::vector<Tensor>&;
    if constexpr (std::is_invocable_v<Function&, Module&, Inputs, Tensor&>) {
      Tensor none;
      function(module, static_cast<Inputs>(inputs), outputs->empty() ? none : outputs->front());
    } else {
      function(module, static_cast<Inputs>(inputs), *outputs);
    }
  }
  std::shared_ptr<Hook> copy() const override { return std::make_shared<HookAfter>(function); }
  Function function;
};

}  // namespace detail

/// Takes a hook away.
class RemovableHandle {
 public:
  RemovableHandle() = default;
  explicit RemovableHandle(std::shared_ptr<detail::Hook> hook) : hook_(std::move(hook)) {}
  void remove() {
    if (hook_ != nullptr) hook_->removed = true;
  }

 private:
  std::shared_ptr<detail::Hook> hook_;
};

namespace detail {

/// The hooks of a module in the order of registration. A copy has hooks of its own, which are
/// removed by themselves.
class Hooks {
 public:
  Hooks() = default;
  Hooks(const Hooks& other) {
    for (const auto& hook : other.list_) {
      if (!hook->removed) list_.push_back(hook->copy());
    }
  }
  Hooks& operator=(const Hooks& other) {
    Hooks copy(other);
    list_.swap(copy.list_);
    return *this;
  }
  ~Hooks() = default;

  bool empty() const noexcept { return list_.empty(); }
  RemovableHandle add(std::shared_ptr<Hook> made) {
    std::vector<std::shared_ptr<Hook>> kept;
    for (const auto& hook : list_) {
      if (!hook->removed) kept.push_back(hook);
    }
    kept.push_back(made);
    list_.swap(kept);
    return RemovableHandle(std::move(made));
  }
  void run(bool before, Module& module, std::vector<Tensor>& inputs,
           std::vector<Tensor>* outputs) const {
    // A copy of the list: a hook may add others.
    const auto all = list_;
    for (const auto& hook : all) {
      if (hook->before == before && !hook->removed) hook->call(module, inputs, outputs);
    }
  }

 private:
  std::vector<std::shared_ptr<Hook>> list_;
};

inline Tensor input(const Tensor& argument) {
  return argument;
}
template <typename Argument>
Tensor input(const Argument&) {
  return {};
}

/// The argument of a forward, with what hooks made of it.
template <typename Argument>
Argument&& after_hooks(std::remove_reference_t<Argument>& argument, Tensor& made) {
  if constexpr (std::is_same_v<std::decay_t<Argument>, Tensor>) {
    return static_cast<Argument&&>(made);
  } else {
    return static_cast<Argument&&>(argument);
  }
}

/// Reads the tensors of a forward's result into a list, or writes those of the list back.
struct Outputs {
  std::vector<Tensor>& list;
  bool back;
  std::size_t at = 0;

  void visit(Tensor& result) {
    if (!back) list.push_back(result);
    if (back && at < list.size()) result = list[at];
    at++;
  }
  template <typename Result>
  void visit(Result&) {}
  template <typename... Results>
  void visit(std::tuple<Results...>& results) {
    std::apply([this](auto&... each) { (this->visit(each), ...); }, results);
  }
};

template <typename Result, typename M, std::size_t... I, typename... Args>
Result call_with_hooks(const Hooks& hooks, M& module, std::index_sequence<I...>, Args&&... args) {
  std::vector<Tensor> inputs, made;
  (inputs.push_back(input(args)), ...);
  hooks.run(true, module, inputs, nullptr);
  while (inputs.size() < sizeof...(Args)) inputs.push_back(Tensor());
  if constexpr (std::is_void_v<Result>) {
    module.forward(after_hooks<Args>(args, inputs[I])...);
    hooks.run(false, module, inputs, &made);
  } else {
    Result result = module.forward(after_hooks<Args>(args, inputs[I])...);
    Outputs{made, false}.visit(result);
    hooks.run(false, module, inputs, &made);
    Outputs{made, true}.visit(result);
    return static_cast<Result&&>(result);
  }
}

/// Calls a module: its forward, with the hooks around it.
template <typename M, typename... Args>
decltype(auto) call(M& module, Args&&... args) {
  const Hooks& hooks = module.Module::forward_hooks();
  if (!hooks.empty()) {
    return call_with_hooks<decltype(module.forward(std::forward<Args>(args)...))>(
        hooks, module, std::index_sequence_for<Args...>(), std::forward<Args>(args)...);
  }
  return module.forward(std::forward<Args>(args)...);
}

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

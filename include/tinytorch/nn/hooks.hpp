// Functions that run before and after a module's forward.
#pragma once

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

struct Hook;

/// A counted reference to a hook. (Less to compile than a shared_ptr; the count is for one thread,
/// and stands still while modules are called.)
class HookRef {
 public:
  explicit HookRef(Hook* made = nullptr) noexcept : p_(made) {}
  inline HookRef(const HookRef& other) noexcept;
  HookRef& operator=(HookRef other) noexcept {
    std::swap(p_, other.p_);
    return *this;
  }
  inline ~HookRef();
  Hook* get() const noexcept { return p_; }
  Hook* operator->() const noexcept { return p_; }

 private:
  Hook* p_;
};

/// A hook, and those that were registered before it.
struct Hook {
  explicit Hook(bool before_) : before(before_) {}
  Hook(const Hook&) = delete;
  Hook& operator=(const Hook&) = delete;
  virtual ~Hook() = default;
  /// One that runs before the forward gets no outputs.
  virtual void call(Module& module, std::vector<Tensor>& inputs, std::vector<Tensor>* outputs) = 0;
  virtual Hook* copy() const = 0;

  /// The hooks of a copied module, which are removed by themselves.
  static HookRef copy(const HookRef& hooks) {
    if (hooks.get() == nullptr) return HookRef();
    HookRef earlier = copy(hooks->earlier);
    if (hooks->removed) return earlier;
    HookRef out(hooks->copy());
    out->earlier = earlier;
    return out;
  }
  void run(bool before_now, Module& module, std::vector<Tensor>& inputs,
           std::vector<Tensor>* outputs) {
    if (earlier.get() != nullptr) earlier->run(before_now, module, inputs, outputs);
    if (before == before_now && !removed) call(module, inputs, outputs);
  }

  HookRef earlier;
  bool before;
  bool removed = false;
  int owners = 1;
};

inline HookRef::HookRef(const HookRef& other) noexcept : p_(other.p_) {
  if (p_ != nullptr) p_->owners++;
}
inline HookRef::~HookRef() {
  if (p_ != nullptr && --p_->owners == 0) delete p_;
}

/// How many calls with hooks this thread is in: those that run must not be freed.
struct Running {
  Running() { count()++; }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() { count()--; }
  static int& count() {
    static thread_local int n = 0;
    return n;
  }
};

template <typename Function>
struct HookBefore : Hook {
  explicit HookBefore(Function f) : Hook(true), function(std::move(f)) {}
  void call(Module& module, std::vector<Tensor>& inputs, std::vector<Tensor>*) override {
    function(module, inputs);
  }
  Hook* copy() const override { return new HookBefore(function); }
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
  Hook* copy() const override { return new HookAfter(function); }
  Function function;
};

}  // namespace detail

/// Takes a hook away.
class RemovableHandle {
 public:
  RemovableHandle() = default;
  explicit RemovableHandle(detail::HookRef hook) : hook_(std::move(hook)) {}
  void remove() {
    if (hook_.get() != nullptr) hook_->removed = true;
  }

 private:
  detail::HookRef hook_;
};

namespace detail {

/// Registers a hook as the last one, and frees those that were removed.
inline RemovableHandle add_hook(HookRef& hooks, Hook* made) {
  HookRef* at = &hooks;
  while (at->get() != nullptr && Running::count() == 0) {
    if ((*at)->removed) {
      *at = HookRef((*at)->earlier);
    } else {
      at = &(*at)->earlier;
    }
  }
  made->earlier = hooks;
  hooks = HookRef(made);
  return RemovableHandle(hooks);
}

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
Result call_with_hooks(Hook& hooks, M& module, std::index_sequence<I...>, Args&&... args) {
  const Running running;
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
  if (Hook* hooks = module.Module::forward_hooks()) {
    return call_with_hooks<decltype(module.forward(std::forward<Args>(args)...))>(
        *hooks, module, std::index_sequence_for<Args...>(), std::forward<Args>(args)...);
  }
  return module.forward(std::forward<Args>(args)...);
}

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

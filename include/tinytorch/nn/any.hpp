// A module of any type, whose forward takes and gives values of any type.
#pragma once

#include <any>
#include <array>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// A value of any type.
class AnyValue {
 public:
  AnyValue() = default;
  template <typename T, typename = std::enable_if_t<!std::is_same_v<AnyValue, std::decay_t<T>>>>
  explicit AnyValue(T&& value) : value_(std::forward<T>(value)) {}

  template <typename T>
  T* try_get() {
    static_assert(!std::is_reference_v<T>,
                  "AnyValue stores decayed types, you cannot cast it to a "
                  "reference type");
    return std::any_cast<T>(&value_);
  }
  template <typename T>
  T get() {
    if (T* found = try_get<T>()) return *found;
    throw Error("Attempted to cast AnyValue to " + tinytorch::detail::type_name(typeid(T)) +
                ", but its actual type is " + tinytorch::detail::type_name(type_info()));
  }
  const std::type_info& type_info() const noexcept { return value_.type(); }

 private:
  std::any value_;
};

namespace detail {

/// The parameter types of a forward.
template <typename Method>
struct ForwardOf;
template <typename R, typename C, typename... Args>
struct ForwardOf<R (C::*)(Args...)> {
  using Result = R;
  using Arguments = std::tuple<Args...>;
};
template <typename R, typename C, typename... Args>
struct ForwardOf<R (C::*)(Args...) const> : ForwardOf<R (C::*)(Args...)> {};
template <typename R, typename C, typename... Args>
struct ForwardOf<R (C::*)(Args...) noexcept> : ForwardOf<R (C::*)(Args...)> {};

template <typename M, typename = void>
struct HasForward : std::false_type {};
template <typename M>
struct HasForward<M, std::void_t<decltype(&M::forward)>> : std::true_type {};

}  // namespace detail

/// A module of any type. Its forward must be neither overloaded nor a template.
class AnyModule {
 public:
  AnyModule() = default;
  template <typename ModuleType>
  explicit AnyModule(std::shared_ptr<ModuleType> module)
      : module_(std::move(module)), run_(&run<ModuleType>), type_(&typeid(ModuleType)) {
    static_assert(detail::is_module_v<ModuleType>, "AnyModule holds modules only");
    static_assert(detail::HasForward<ModuleType>::value,
                  "Can only store object derived from nn::Module into AnyModule if it has a "
                  "forward() method that is neither overloaded nor a template");
  }
  template <typename ModuleType, typename = std::enable_if_t<detail::is_module_v<ModuleType>>>
  explicit AnyModule(ModuleType&& module)
      : AnyModule(std::make_shared<std::decay_t<ModuleType>>(std::forward<ModuleType>(module))) {}
  template <typename ModuleType>
  explicit AnyModule(const ModuleHolder<ModuleType>& holder) : AnyModule(holder.ptr()) {}

  template <typename ModuleType>
  AnyModule& operator=(std::shared_ptr<ModuleType> module) {
    return *this = AnyModule(std::move(module));
  }

  AnyModule clone(std::optional<Device> device = std::nullopt) const {
    AnyModule out(*this);
    if (module_) out.module_ = std::as_const(*module_).clone(device);
    return out;
  }

  template <typename... Args>
  AnyValue any_forward(Args&&... args) {
    TORCH_CHECK(!is_empty(), "Cannot call forward() on an empty AnyModule");
    std::vector<AnyValue> values;
    values.reserve(sizeof...(Args));
    (values.push_back(to_value(std::forward<Args>(args))), ...);
    return run_(*module_, std::move(values));
  }
  template <typename Result = Tensor, typename... Args>
  Result forward(Args&&... args) {
    return any_forward(std::forward<Args>(args)...).template get<Result>();
  }

  template <typename T, typename = std::enable_if_t<detail::is_module_v<T>>>
  T& get() {
    return const_cast<T&>(std::as_const(*this).template get<T>());
  }
  template <typename T, typename = std::enable_if_t<detail::is_module_v<T>>>
  const T& get() const {
    TORCH_CHECK(!is_empty(), "Cannot call get() on an empty AnyModule");
    TORCH_CHECK(type_info() == typeid(T), "Attempted to cast module of type ",
                tinytorch::detail::type_name(type_info()), " to type ",
                tinytorch::detail::type_name(typeid(T)));
    return static_cast<const T&>(*module_);
  }
  template <typename T, typename ContainedType = typename T::ContainedType>
  T get() const {
    return T(ptr<ContainedType>());
  }
  std::shared_ptr<Module> ptr() const {
    TORCH_CHECK(!is_empty(), "Cannot call ptr() on an empty AnyModule");
    return module_;
  }
  template <typename T, typename = std::enable_if_t<detail::is_module_v<T>>>
  std::shared_ptr<T> ptr() const {
    const std::shared_ptr<Module> base = ptr();
    get<T>();
    return std::static_pointer_cast<T>(base);
  }
  const std::type_info& type_info() const {
    TORCH_CHECK(!is_empty(), "Cannot call type_info() on an empty AnyModule");
    return *type_;
  }
  bool is_empty() const noexcept { return module_ == nullptr; }

 private:
  // A function of the type instead of a class with virtual ones: a program compiles one for each
  // type that it puts into an AnyModule.
  using Run = AnyValue (*)(Module& module, std::vector<AnyValue>&& arguments);

  template <typename M>
  static AnyValue run(Module& module, std::vector<AnyValue>&& arguments) {
    using Tuple = typename detail::ForwardOf<decltype(&M::forward)>::Arguments;
    constexpr std::size_t n = std::tuple_size_v<Tuple>;
    take_defaults(module, arguments, n);
    return call(static_cast<M&>(module), arguments, static_cast<Tuple*>(nullptr),
                std::make_index_sequence<n>());
  }
  template <typename M, typename... Args, std::size_t... I>
  static AnyValue call(M& module, std::vector<AnyValue>& arguments, std::tuple<Args...>*,
                       std::index_sequence<I...>) {
    static_cast<void>(arguments);
    return AnyValue(detail::call(module, checked<std::decay_t<Args>>(arguments[I], I)...));
  }
  /// Adds arguments that are left out; another number of them is an error.
  static void take_defaults(Module& module, std::vector<AnyValue>& arguments, std::size_t n) {
    const std::size_t required = module.forward_required_arguments(n);
    if (required == n) {
      TORCH_CHECK(arguments.size() == n, module.name(), "'s forward() method expects ", n,
                  " argument(s), but received ", arguments.size(), ". If ", module.name(),
                  "'s forward() method has default arguments, please make sure the forward() "
                  "method is declared with a corresponding `FORWARD_HAS_DEFAULT_ARGS` macro.");
    } else {
      TORCH_CHECK(arguments.size() >= required && arguments.size() <= n, module.name(),
                  "'s forward() method expects at least ", required, " argument(s) and at most ", n,
                  " argument(s), but received ", arguments.size(), ".");
      module.forward_fill_defaults(arguments);
    }
  }
  template <typename T>
  static T checked(AnyValue& value, std::size_t i) {
    T* found = value.try_get<T>();
    TORCH_CHECK(found != nullptr, "Expected argument #", i, " to be of type ",
                tinytorch::detail::type_name(typeid(T)), ", but received value of type ",
                tinytorch::detail::type_name(value.type_info()));
    return std::move(*found);
  }

  template <typename T>
  static AnyValue to_value(T&& value) {
    if constexpr (std::is_same_v<std::decay_t<T>, AnyValue>) {
      return std::forward<T>(value);
    } else {
      return AnyValue(std::decay_t<T>(std::forward<T>(value)));
    }
  }

  std::shared_ptr<Module> module_;
  Run run_ = nullptr;
  const std::type_info* type_ = nullptr;
};

/// A module of any type with a name, for containers.
class NamedAnyModule {
 public:
  template <typename ModuleType>
  NamedAnyModule(std::string name, ModuleType&& module)
      : name_(std::move(name)), module_(to_any(std::forward<ModuleType>(module))) {}

  const std::string& name() const noexcept { return name_; }
  AnyModule& module() noexcept { return module_; }
  const AnyModule& module() const noexcept { return module_; }

 private:
  template <typename M>
  static AnyModule to_any(M&& module) {
    if constexpr (std::is_same_v<std::decay_t<M>, AnyModule>) {
      return std::forward<M>(module);
    } else {
      return AnyModule(std::forward<M>(module));
    }
  }

  std::string name_;
  AnyModule module_;
};

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

/// Inside a module whose forward has default arguments:
/// `FORWARD_HAS_DEFAULT_ARGS({1, torch::nn::AnyValue(x)}, {2, ...})` gives each one's place and
/// value, so that AnyModule and Sequential can leave them out.
#define FORWARD_HAS_DEFAULT_ARGS(...)                                                      \
  std::size_t forward_required_arguments(std::size_t) override {                           \
    const std::pair<unsigned, ::tinytorch::nn::AnyValue> defaults[] = {__VA_ARGS__};       \
    return defaults[0].first;                                                              \
  }                                                                                        \
  void forward_fill_defaults(std::vector<::tinytorch::nn::AnyValue>& arguments) override { \
    const std::pair<unsigned, ::tinytorch::nn::AnyValue> defaults[] = {__VA_ARGS__};       \
    for (const auto& d : defaults) {                                                       \
      if (arguments.size() <= d.first) arguments.push_back(d.second);                      \
    }                                                                                      \
  }

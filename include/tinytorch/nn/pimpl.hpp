// Modules as values: `Linear` holds a shared `LinearImpl`.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include "../lazy.hpp"
#include "module.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace detail {

template <typename T, typename Contained>
inline constexpr bool is_holder_of_v = std::is_base_of_v<ModuleHolder<Contained>, std::decay_t<T>>;
template <typename T>
inline constexpr bool is_module_v = std::is_base_of_v<Module, std::decay_t<T>>;

template <typename T>
inline constexpr bool is_shared_ptr_v = false;
template <typename T>
inline constexpr bool is_shared_ptr_v<std::shared_ptr<T>> = true;

/// Whether an only argument of such type is the module itself, not what one is made of.
template <typename T, typename Contained>
inline constexpr bool is_module_itself_v =
    is_holder_of_v<T, Contained> || is_shared_ptr_v<std::decay_t<T>> ||
    std::is_same_v<std::decay_t<T>, std::nullptr_t>;

template <typename M, typename... Args>
using forward_result_t = decltype(std::declval<M>().forward(std::declval<Args>()...));

}  // namespace detail

/// A shared pointer to a module with the ways of a value. `nullptr` makes an empty one.
///
/// It holds a pointer of the base: a std::shared_ptr of every layer's type would cost each program
/// a third of a second to compile.
template <typename Contained>
class ModuleHolder {
 public:
  using ContainedType = Contained;

  ModuleHolder() {
    static_assert(std::is_default_constructible_v<Contained>,
                  "You are trying to default construct a module which has no default "
                  "constructor. Use = nullptr to give it the empty state");
    if constexpr (std::is_default_constructible_v<Contained>) hold(new Contained());
  }
  ModuleHolder(std::nullptr_t) {}
  template <typename Head, typename... Tail,
            typename = std::enable_if_t<sizeof...(Tail) != 0 ||
                                        !detail::is_module_itself_v<Head, Contained>>>
  explicit ModuleHolder(Head&& head, Tail&&... tail) {
    hold(new Contained(std::forward<Head>(head), std::forward<Tail>(tail)...));
  }
  // A template, so that copies do not ask what converts to a std::shared_ptr.
  template <typename Made, typename = std::enable_if_t<std::is_convertible_v<Made*, Contained*>>>
  ModuleHolder(std::shared_ptr<Made> module) : impl_(module.get()), owner_(std::move(module)) {}

  explicit operator bool() const noexcept { return !is_empty(); }
  Contained* operator->() { return get(); }
  const Contained* operator->() const { return get(); }
  Contained& operator*() { return *get(); }
  const Contained& operator*() const { return *get(); }
  std::shared_ptr<Contained> ptr() const {
    TORCH_CHECK(!is_empty(), "Accessing empty ModuleHolder");
    return std::shared_ptr<Contained>(owner_, impl_);
  }
  Contained* get() {
    TORCH_CHECK(!is_empty(), "Accessing empty ModuleHolder");
    return impl_;
  }
  const Contained* get() const {
    TORCH_CHECK(!is_empty(), "Accessing empty ModuleHolder");
    return impl_;
  }
  template <typename... Args, typename M = Contained>
  auto operator()(Args&&... args) -> detail::forward_result_t<M, Args...> {
    return detail::call(*impl_, std::forward<Args>(args)...);
  }
  template <typename Arg>
  decltype(auto) operator[](Arg&& arg) {
    return (*impl_)[std::forward<Arg>(arg)];
  }
  bool is_empty() const noexcept { return impl_ == nullptr; }

 protected:
  Contained* impl_ = nullptr;

 private:
  void hold(Contained* made) {
    owner_.reset(static_cast<Module*>(made));
    impl_ = made;
  }

  std::shared_ptr<Module> owner_;
};

template <typename Contained>
std::ostream& operator<<(std::ostream& stream, const ModuleHolder<Contained>& module) {
  return stream << *module;
}

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

/// `class Name`, a ModuleHolder of `ImplType`.
#define TORCH_MODULE_IMPL(Name, ImplType)                        \
  class Name : public ::tinytorch::nn::ModuleHolder<ImplType> {  \
   public:                                                       \
    using ::tinytorch::nn::ModuleHolder<ImplType>::ModuleHolder; \
    using Impl [[maybe_unused]] = ImplType;                      \
  }
#define TORCH_MODULE(Name) TORCH_MODULE_IMPL(Name, Name##Impl)

/// `Name`, a ModuleHolder of `lazy::NameImpl`.
#define TINYTORCH_LAZY_MODULE_(Name)                    \
  namespace lazy {                                      \
  template <typename Void>                              \
  class Name : public ModuleHolder<Name##Impl<Void>> {  \
   public:                                              \
    using ModuleHolder<Name##Impl<Void>>::ModuleHolder; \
    using Impl [[maybe_unused]] = Name##Impl<Void>;     \
  };                                                    \
  }                                                     \
  TINYTORCH_LAZY_(Name##Impl);                          \
  TINYTORCH_LAZY_(Name)

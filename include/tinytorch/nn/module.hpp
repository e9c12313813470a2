// The base of all modules: a tree of parameters, buffers and modules with names.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

#include "../autograd.hpp"
#include "../ordered_dict.hpp"
#include "../print.hpp"
#include "../type_name.hpp"
#include "hooks.hpp"
#include "node.hpp"

namespace tinytorch {
namespace serialize {
inline namespace api {
class OutputArchive;
class InputArchive;
}  // namespace api
}  // namespace serialize

namespace nn {
inline namespace api {

template <typename Contained>
class ModuleHolder;
class AnyValue;

/// A layer or a model. Derive, register parameters, buffers and modules in the constructor, and
/// write `forward`.
class Module : public std::enable_shared_from_this<Module> {
 public:
  using ModuleApplyFunction = std::function<void(Module&)>;
  using ConstModuleApplyFunction = std::function<void(const Module&)>;
  using NamedModuleApplyFunction = std::function<void(const std::string&, Module&)>;
  using ConstNamedModuleApplyFunction = std::function<void(const std::string&, const Module&)>;
  using ModulePointerApplyFunction = std::function<void(const std::shared_ptr<Module>&)>;
  using NamedModulePointerApplyFunction =
      std::function<void(const std::string&, const std::shared_ptr<Module>&)>;

  explicit Module(std::string name) : name_(std::move(name)) {}
  Module() = default;
  /// Copies share parameters, buffers and submodules, but are modules of their own.
  Module(const Module& other)
      : std::enable_shared_from_this<Module>(other),
        parameters_(other.parameters_),
        buffers_(other.buffers_),
        children_(other.children_),
        name_(other.name_),
        hooks_(other.hooks_) {
    fill_node(other);
  }
  Module& operator=(const Module& other) {
    if (this == &other) return *this;
    parameters_ = other.parameters_;
    buffers_ = other.buffers_;
    children_ = other.children_;
    name_ = other.name_;
    hooks_ = other.hooks_;
    node_.clear();
    fill_node(other);
    return *this;
  }
  virtual ~Module() = default;

  /// The name given to the constructor, or the type's.
  const std::string& name() const noexcept {
    if (!name_) name_ = tinytorch::detail::type_name(typeid(*this));
    return *name_;
  }

  /// A deep copy. Modules get it from Cloneable.
  virtual std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const {
    static_cast<void>(device);
    throw Error("clone() has not been implemented for " + name() +
                ". Subclass torch::nn::Cloneable<" + name() +
                "> instead of torch::nn::Module "
                "to inherit the ability to clone.");
  }

  void apply(const ModuleApplyFunction& function) {
    function(*this);
    for (const auto& child : children_) child.value()->apply(function);
  }
  void apply(const ConstModuleApplyFunction& function) const {
    function(*this);
    for (const auto& child : children_) std::as_const(*child.value()).apply(function);
  }
  void apply(const NamedModuleApplyFunction& function, const std::string& prefix = "") {
    function(prefix, *this);
    for (const auto& child : children_) {
      child.value()->apply(function, join(prefix, child.key()));
    }
  }
  void apply(const ConstNamedModuleApplyFunction& function, const std::string& prefix = "") const {
    function(prefix, *this);
    for (const auto& child : children_) {
      std::as_const(*child.value()).apply(function, join(prefix, child.key()));
    }
  }
  void apply(const ModulePointerApplyFunction& function) const {
    function(shared_from_this_checked());
    for (const auto& child : children_) child.value()->apply(function);
  }
  void apply(const NamedModulePointerApplyFunction& function,
             const std::string& prefix = "") const {
    function(prefix, shared_from_this_checked());
    for (const auto& child : children_) {
      child.value()->apply(function, join(prefix, child.key()));
    }
  }

  std::vector<Tensor> parameters(bool recurse = true) const {
    return named_parameters(recurse).values();
  }
  OrderedDict<std::string, Tensor> named_parameters(bool recurse = true) const {
    return node_.parameters(recurse);
  }
  std::vector<Tensor> buffers(bool recurse = true) const { return named_buffers(recurse).values(); }
  OrderedDict<std::string, Tensor> named_buffers(bool recurse = true) const {
    return node_.buffers(recurse);
  }
  std::vector<std::shared_ptr<Module>> modules(bool include_self = true) const {
    std::vector<std::shared_ptr<Module>> out;
    if (include_self) out.push_back(shared_from_this_checked());
    for (const auto& child : children_) {
      for (auto& inner : child.value()->modules(true)) out.push_back(std::move(inner));
    }
    return out;
  }
  OrderedDict<std::string, std::shared_ptr<Module>> named_modules(
      const std::string& name_prefix = "", bool include_self = true) const {
    OrderedDict<std::string, std::shared_ptr<Module>> out;
    if (include_self) out.insert(name_prefix, shared_from_this_checked());
    collect_modules(name_prefix, out);
    return out;
  }
  std::vector<std::shared_ptr<Module>> children() const { return children_.values(); }
  OrderedDict<std::string, std::shared_ptr<Module>> named_children() const { return children_; }

  virtual void train(bool on = true) {
    for (const auto& child : children_) child.value()->train(on);
    node_.set_training(on);
  }
  void eval() { train(false); }
  virtual bool is_training() const noexcept { return node_.is_training(); }

  virtual void to(Device device, ScalarType dtype, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(device, dtype, non_blocking); });
  }
  virtual void to(ScalarType dtype, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(dtype, non_blocking); });
  }
  virtual void to(Device device, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(device, t.scalar_type(), non_blocking); });
  }

  virtual void zero_grad(bool set_to_none = true) { node_.zero_grad(set_to_none); }

  template <typename ModuleType>
  typename ModuleType::ContainedType* as() noexcept {
    return as<typename ModuleType::ContainedType>();
  }
  template <typename ModuleType>
  const typename ModuleType::ContainedType* as() const noexcept {
    return as<typename ModuleType::ContainedType>();
  }
  template <typename ModuleType, std::enable_if_t<std::is_base_of_v<Module, ModuleType>, int> = 0>
  ModuleType* as() noexcept {
    return dynamic_cast<ModuleType*>(this);
  }
  template <typename ModuleType, std::enable_if_t<std::is_base_of_v<Module, ModuleType>, int> = 0>
  const ModuleType* as() const noexcept {
    return dynamic_cast<const ModuleType*>(this);
  }

  virtual inline void save(serialize::OutputArchive& archive) const;
  virtual inline void load(serialize::InputArchive& archive);
  virtual void pretty_print(std::ostream& stream) const { stream << name(); }
  virtual bool is_serializable() const { return true; }

  /// How many arguments forward needs, and the defaults of the rest: FORWARD_HAS_DEFAULT_ARGS.
  virtual std::size_t forward_required_arguments(std::size_t all) { return all; }
  virtual void forward_fill_defaults(std::vector<AnyValue>& arguments) {
    static_cast<void>(arguments);
  }

  /// Names a parameter; it is asked for gradients unless told otherwise. Undefined is fine.
  Tensor& register_parameter(std::string name, Tensor tensor, bool requires_grad = true) {
    check_name("Parameter", name, parameters_.contains(name));
    if (tensor.defined()) tensor.set_requires_grad(requires_grad);
    node_.add_parameter(name, tensor);
    return parameters_.insert(std::move(name), std::move(tensor));
  }
  /// Names a tensor that is saved but not trained.
  Tensor& register_buffer(std::string name, Tensor tensor) {
    check_name("Buffer", name, buffers_.contains(name));
    node_.add_buffer(name, tensor);
    return buffers_.insert(std::move(name), std::move(tensor));
  }
  void unregister_parameter(const std::string& name) {
    TORCH_CHECK(parameters_.contains(name), "No Parameter with name `", name, "` is registered");
    node_.remove_parameter(name);
    parameters_.erase(name);
  }
  void replace_parameter(const std::string& name, const Tensor& tensor) {
    Tensor& place = parameters_[name];
    node_.replace_parameter(name, tensor);
    place = tensor;
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> register_module(std::string name,
                                              std::shared_ptr<ModuleType> module) {
    check_name("Submodule", name, children_.contains(name));
    TORCH_CHECK(module != nullptr, "Submodule '", name, "' is empty");
    const std::shared_ptr<Module> base = module;
    node_.add_child(name, base->node_);
    children_.insert(std::move(name), base);
    return module;
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> register_module(std::string name, ModuleHolder<ModuleType> holder) {
    return register_module(std::move(name), holder.ptr());
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> replace_module(const std::string& name,
                                             std::shared_ptr<ModuleType> module) {
    TORCH_CHECK(module != nullptr, "Submodule '", name, "' is empty");
    std::shared_ptr<Module>& place = children_[name];
    const std::shared_ptr<Module> base = module;
    node_.replace_child(name, base->node_);
    place = base;
    return module;
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> replace_module(const std::string& name,
                                             ModuleHolder<ModuleType> holder) {
    return replace_module(name, holder.ptr());
  }
  void unregister_module(const std::string& name) {
    TORCH_CHECK(children_.contains(name), "No Module with name `", name, "` is registered");
    node_.remove_child(name);
    children_.erase(name);
  }

  void unregister_modules() {
    for (const auto& name : children_.keys()) unregister_module(name);
  }

  /// Calls `hook(Module&, std::vector<Tensor>& inputs)` before the forward whenever the module is
  /// called: by its holder, Sequential, AnyModule or C, not by `forward` itself. What it writes to
  /// `inputs` takes their place; those that are no tensors are undefined there.
  template <typename Function>
  RemovableHandle register_forward_pre_hook(Function hook) {
    return hooks_.add(std::make_shared<detail::HookBefore<Function>>(std::move(hook)));
  }
  /// Calls `hook(Module&, const std::vector<Tensor>& inputs, Tensor& output)` after the forward,
  /// and what it writes to `output` takes its place. A forward that gives a tuple has several: a
  /// hook that takes `std::vector<Tensor>& outputs` gets them all, another one the first.
  template <typename Function>
  RemovableHandle register_forward_hook(Function hook) {
    return hooks_.add(std::make_shared<detail::HookAfter<Function>>(std::move(hook)));
  }
  /// The last one; null where there is none.
  const detail::Hooks& forward_hooks() const noexcept { return hooks_; }

  /// The same module for C: borrowed, and good while a reference is held (`tt_module_retain`).
  tt_module* c() const noexcept { return node_.c(); }
  /// What `tt_module_forward` calls; see c_module.
  void set_c_forward(std::function<Tensor(const autograd::variable_list&)> forward) {
    node_.set_forward(std::move(forward));
  }

 protected:
  // The C++ faces of what the library's tree holds: change them by register_* and unregister_*.
  OrderedDict<std::string, Tensor> parameters_{"Parameter"};
  OrderedDict<std::string, Tensor> buffers_{"Buffer"};
  OrderedDict<std::string, std::shared_ptr<Module>> children_{"Submodule"};

 private:
  friend class CopyableModule;
  friend std::ostream& operator<<(std::ostream& stream, const Module& module);

  virtual void clone_(Module& other, const std::optional<Device>& device) {
    static_cast<void>(other);
    static_cast<void>(device);
  }

  void fill_node(const Module& other) {
    for (const auto& p : parameters_) node_.add_parameter(p.key(), p.value());
    for (const auto& b : buffers_) node_.add_buffer(b.key(), b.value());
    for (const auto& child : children_) node_.add_child(child.key(), child.value()->node_);
    node_.set_training(other.is_training());
  }
  static std::string join(const std::string& prefix, const std::string& name) {
    return prefix.empty() ? name : prefix + "." + name;
  }
  static void check_name(const char* what, const std::string& name, bool taken) {
    TORCH_CHECK(!name.empty(), what, " name must not be empty");
    TORCH_CHECK(name.find('.') == std::string::npos, what, " name must not contain a dot (got '",
                name, "')");
    TORCH_CHECK(!taken, what, " '", name, "' already defined");
  }
  void collect_modules(const std::string& prefix,
                       OrderedDict<std::string, std::shared_ptr<Module>>& out) const {
    for (const auto& child : children_) {
      const std::string name = join(prefix, child.key());
      out.insert(name, child.value());
      child.value()->collect_modules(name, out);
    }
  }
  /// Replaces the data of all parameters and buffers; the tensors stay the same objects.
  template <typename Convert>
  void convert(const Convert& function) {
    NoGradGuard no_grad;
    apply(ModuleApplyFunction([&function](Module& m) {
      for (auto* dict : {&m.parameters_, &m.buffers_}) {
        for (auto& item : *dict) {
          Tensor& t = item.value();
          if (t.defined()) t.set_data(function(t));
          const Tensor grad = t.defined() ? t.grad() : Tensor();
          if (grad.defined()) grad.set_data(function(grad));
        }
      }
    }));
  }
  std::shared_ptr<Module> shared_from_this_checked() const {
    std::shared_ptr<const Module> self = weak_from_this().lock();
    TORCH_CHECK(self != nullptr,
                "It looks like you attempted to retrieve your top-level module as a shared_ptr, "
                "but it is not stored in a shared_ptr. Use std::make_shared<",
                name(),
                "> instead of creating your module on the stack, or alternatively do not try to "
                "access your top-level module at all by passing /*include_self=*/false to "
                "modules() or named_modules()");
    return std::const_pointer_cast<Module>(self);
  }
  void pretty_print_recursive(std::ostream& stream, const std::string& indentation) const {
    pretty_print(stream);
    if (children_.is_empty()) return;
    stream << "(\n";
    const std::string inner = indentation + "  ";
    for (const auto& child : children_) {
      stream << inner << '(' << child.key() << "): ";
      child.value()->pretty_print_recursive(stream, inner);
      stream << '\n';
    }
    stream << indentation << ')';
  }

  // The parts of Cloneable that do not hang on the type, so that they are compiled once.
  static void forget_registered(Module& copy) {
    copy.parameters_.clear();
    copy.buffers_.clear();
    copy.children_.clear();
    copy.node_.clear();
  }
  void copy_values_to(Module& copy, const std::optional<Device>& device) const {
    NoGradGuard no_grad;
    copy_tensors(parameters_, copy.parameters_, "parameters", device);
    copy_tensors(buffers_, copy.buffers_, "buffers", device);
    TORCH_CHECK(copy.children_.size() == children_.size(),
                "The cloned module does not have the same number of child modules as the original "
                "module after calling reset(). Are you sure you called register_module() inside "
                "reset() and not the constructor?");
    for (const auto& child : children_) copy.children_[child.key()]->clone_(*child.value(), device);
  }
  static void copy_tensors(const OrderedDict<std::string, Tensor>& from,
                           OrderedDict<std::string, Tensor>& to, const char* what,
                           const std::optional<Device>& device) {
    TORCH_CHECK(to.size() == from.size(), "The cloned module does not have the same number of ",
                what,
                " as the original module after calling reset(). Are you sure you called "
                "register_* inside reset() and not the constructor?");
    for (const auto& item : from) {
      const Tensor& t = item.value();
      if (!t.defined()) continue;
      const Tensor data = t.data().clone();
      to[item.key()].set_data(device ? data.to(*device) : data);
    }
  }

  mutable std::optional<std::string> name_;
  detail::Hooks hooks_;
  detail::Node node_{this, [](const Module& m, std::ostream& out) { m.pretty_print(out); }};
};

inline std::ostream& operator<<(std::ostream& stream, const Module& module) {
  module.pretty_print_recursive(stream, "");
  return stream;
}

namespace detail {

/// A copy of a parameter that requires gradients where it does.
inline Tensor copied(const Tensor& t, const std::optional<Device>& device) {
  if (!t.defined()) return t;
  const Tensor data = t.data().clone();
  return (device ? data.to(*device) : data).set_requires_grad(t.requires_grad());
}

template <typename M, typename... Inputs>
using takes_t = decltype(Tensor(std::declval<M&>().forward(std::declval<Inputs>()...)));
template <typename M, typename Enable, typename... Inputs>
inline constexpr bool takes_v_ = false;
template <typename M, typename... Inputs>
inline constexpr bool takes_v_<M, std::void_t<takes_t<M, Inputs...>>, Inputs...> = true;
template <typename M, typename... Inputs>
inline constexpr bool takes_v = takes_v_<M, void, Inputs...>;

template <typename M>
Tensor forward_of(M& module, const autograd::variable_list& in) {
  if constexpr (takes_v<M, Tensor>) {
    if (in.size() == 1) return call(module, in[0]);
  }
  if constexpr (takes_v<M, Tensor, Tensor>) {
    if (in.size() == 2) return call(module, in[0], in[1]);
  }
  if constexpr (takes_v<M, Tensor, Tensor, Tensor>) {
    if (in.size() == 3) return call(module, in[0], in[1], in[2]);
  }
  throw Error(module.name() + " has no forward of " + std::to_string(in.size()) + " tensors");
}

}  // namespace detail

/// The module for C, with its forward of one to three tensors: `tt_module_forward` calls it. The
/// handle is borrowed: `tt_module_retain` keeps the tree, but not the C++ object and its forward.
template <typename M, std::enable_if_t<std::is_base_of_v<Module, M>, int> = 0>
tt_module* c_module(M& module) {
  M* self = &module;
  module.set_c_forward(
      [self](const autograd::variable_list& in) { return detail::forward_of(*self, in); });
  return module.Module::c();
}
template <typename M>
tt_module* c_module(const ModuleHolder<M>& holder) {
  return c_module(*holder.ptr());
}

/// Gives a module `clone`: `reset` makes it anew, then the values are copied. What hangs on the
/// type of the module is two functions, so that a hundred layers do not compile the rest each.
class CopyableModule : public Module {
 public:
  using Module::Module;

  /// Registers parameters and modules and sets them to their first values.
  virtual void reset() = 0;

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    CopyableModule* copy = copy_();
    std::shared_ptr<Module> owned(copy);
    forget_registered(*copy);
    {
      NoGradGuard no_grad;
      copy->reset();
    }
    copy_values_to(*copy, device);
    return owned;
  }

 private:
  /// A new module that shares everything.
  virtual CopyableModule* copy_() const = 0;
  /// Becomes such a copy of `other`; false where that is of another type.
  virtual bool become_(const Module& other) = 0;

  void clone_(Module& other, const std::optional<Device>& device) final {
    TORCH_CHECK(become_(*other.clone(device)),
                "Attempted to clone submodule, but it is of a different type "
                "than the submodule it was to be cloned into");
  }
};

/// The same for a module that a program writes: `struct NetImpl : Cloneable<NetImpl>`.
template <typename Derived>
class Cloneable : public CopyableModule {
 public:
  using CopyableModule::CopyableModule;

 private:
  CopyableModule* copy_() const override { return new Derived(static_cast<const Derived&>(*this)); }
  bool become_(const Module& other) override {
    const auto* typed = dynamic_cast<const Derived*>(&other);
    if (typed != nullptr) static_cast<Derived&>(*this) = *typed;
    return typed != nullptr;
  }
};

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

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
  Module(const Module&) = default;
  Module& operator=(const Module&) = default;
  Module(Module&&) noexcept = default;
  Module& operator=(Module&&) noexcept = default;
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
    OrderedDict<std::string, Tensor> out;
    collect(&Module::parameters_, recurse, "", out);
    return out;
  }
  std::vector<Tensor> buffers(bool recurse = true) const { return named_buffers(recurse).values(); }
  OrderedDict<std::string, Tensor> named_buffers(bool recurse = true) const {
    OrderedDict<std::string, Tensor> out;
    collect(&Module::buffers_, recurse, "", out);
    return out;
  }
  std::vector<std::shared_ptr<Module>> modules(bool include_self = true) const {
    std::vector<std::shared_ptr<Module>> out;
    if (include_self) out.push_back(shared_from_this_checked());
    for (const auto& child : children_) {
      const auto inner = child.value()->modules(true);
      out.insert(out.end(), inner.begin(), inner.end());
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
    is_training_ = on;
  }
  void eval() { train(false); }
  bool is_training() const noexcept { return is_training_; }

  virtual void to(Device device, ScalarType dtype, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(device, dtype, non_blocking); });
  }
  virtual void to(ScalarType dtype, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(dtype, non_blocking); });
  }
  virtual void to(Device device, bool non_blocking = false) {
    convert([&](const Tensor& t) { return t.to(device, t.scalar_type(), non_blocking); });
  }

  virtual void zero_grad(bool set_to_none = true) {
    for (const auto& child : children_) child.value()->zero_grad(set_to_none);
    for (auto& parameter : parameters_) {
      const Tensor grad = parameter.value().defined() ? parameter.value().grad() : Tensor();
      if (!grad.defined()) continue;
      if (set_to_none) {
        parameter.value().mutable_grad().reset();
      } else {
        grad.detach().zero_();
      }
    }
  }

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
    return parameters_.insert(std::move(name), std::move(tensor));
  }
  /// Names a tensor that is saved but not trained.
  Tensor& register_buffer(std::string name, Tensor tensor) {
    check_name("Buffer", name, buffers_.contains(name));
    return buffers_.insert(std::move(name), std::move(tensor));
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> register_module(std::string name,
                                              std::shared_ptr<ModuleType> module) {
    check_name("Submodule", name, children_.contains(name));
    TORCH_CHECK(module != nullptr, "Submodule '", name, "' is empty");
    auto& base = children_.insert(std::move(name), std::shared_ptr<Module>(module));
    return std::static_pointer_cast<ModuleType>(base);
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> register_module(std::string name, ModuleHolder<ModuleType> holder) {
    return register_module(std::move(name), holder.ptr());
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> replace_module(const std::string& name,
                                             std::shared_ptr<ModuleType> module) {
    children_[name] = module;
    return module;
  }
  template <typename ModuleType>
  std::shared_ptr<ModuleType> replace_module(const std::string& name,
                                             ModuleHolder<ModuleType> holder) {
    return replace_module(name, holder.ptr());
  }
  void unregister_module(const std::string& name) {
    TORCH_CHECK(children_.contains(name), "No Module with name `", name, "` is registered");
    children_.erase(name);
  }

 protected:
  OrderedDict<std::string, Tensor> parameters_{"Parameter"};
  OrderedDict<std::string, Tensor> buffers_{"Buffer"};
  OrderedDict<std::string, std::shared_ptr<Module>> children_{"Submodule"};

 private:
  template <typename Derived>
  friend class Cloneable;
  friend std::ostream& operator<<(std::ostream& stream, const Module& module);

  virtual void clone_(Module& other, const std::optional<Device>& device) {
    static_cast<void>(other);
    static_cast<void>(device);
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
  void collect(OrderedDict<std::string, Tensor> Module::*which, bool recurse,
               const std::string& prefix, OrderedDict<std::string, Tensor>& out) const {
    for (const auto& item : this->*which) {
      if (item.value().defined()) out.insert(join(prefix, item.key()), item.value());
    }
    if (!recurse) return;
    for (const auto& child : children_) {
      child.value()->collect(which, true, join(prefix, child.key()), out);
    }
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
  bool is_training_ = true;
};

inline std::ostream& operator<<(std::ostream& stream, const Module& module) {
  module.pretty_print_recursive(stream, "");
  return stream;
}

/// Gives a module `clone`: `reset` makes it anew, then the values are copied.
template <typename Derived>
class Cloneable : public Module {
 public:
  using Module::Module;

  /// Registers parameters and modules and sets them to their first values.
  virtual void reset() = 0;

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto* copy = new Derived(static_cast<const Derived&>(*this));
    std::shared_ptr<Module> owned(copy);
    this->forget_registered(*copy);
    {
      NoGradGuard no_grad;
      copy->reset();
    }
    this->copy_values_to(*copy, device);
    return owned;
  }

 private:
  void clone_(Module& other, const std::optional<Device>& device) final {
    const std::shared_ptr<Module> copy = other.clone(device);
    auto* typed = dynamic_cast<Derived*>(copy.get());
    TORCH_CHECK(typed != nullptr,
                "Attempted to clone submodule, but it is of a different type "
                "than the submodule it was to be cloned into");
    static_cast<Derived&>(*this) = *typed;
  }
};

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

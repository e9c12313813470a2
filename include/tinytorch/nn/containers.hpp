// Containers of modules: Sequential, ModuleList, ModuleDict.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "any.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

namespace lazy {

/// Modules one after the other: each gets what the one before gave.
template <typename Void>
class SequentialImpl : public Cloneable<SequentialImpl<Void>> {
 public:
  using Iterator = std::vector<AnyModule>::iterator;
  using ConstIterator = std::vector<AnyModule>::const_iterator;

  SequentialImpl() = default;
  template <
      typename... Modules,
      typename = std::enable_if_t<(sizeof...(Modules) > 0) &&
                                  !(std::is_same_v<std::decay_t<Modules>, SequentialImpl> || ...)>>
  explicit SequentialImpl(Modules&&... modules) {
    (push_back(std::forward<Modules>(modules)), ...);
  }
  explicit SequentialImpl(OrderedDict<std::string, AnyModule>&& dict) {
    for (auto& item : dict) push_back(item.key(), std::move(item.value()));
  }
  explicit SequentialImpl(std::initializer_list<NamedAnyModule> modules) {
    for (const auto& m : modules) push_back(m.name(), m.module());
  }

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<SequentialImpl>();
    std::size_t i = 0;
    for (const auto& module : modules_) {
      copy->push_back(this->named_children()[i++].key(), module.clone(device));
    }
    copy->train(this->is_training());
    return copy;
  }
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { stream << "torch::nn::Sequential"; }

  template <typename Result = Tensor, typename... Inputs>
  Result forward(Inputs&&... inputs) {
    TORCH_CHECK(!is_empty(), "Cannot call forward() on an empty Sequential");
    auto it = modules_.begin();
    AnyValue value = it->any_forward(std::forward<Inputs>(inputs)...);
    for (++it; it != modules_.end(); ++it) value = it->any_forward(std::move(value));
    if (Result* result = value.template try_get<Result>()) return std::move(*result);
    throw Error("The type of the return value is " +
                tinytorch::detail::type_name(value.type_info()) + ", but you asked for type " +
                tinytorch::detail::type_name(typeid(Result)));
  }

  template <typename ModuleType>
  void push_back(std::shared_ptr<ModuleType> module) {
    push_back(std::to_string(modules_.size()), std::move(module));
  }
  template <typename ModuleType>
  void push_back(std::string name, std::shared_ptr<ModuleType> module) {
    push_back(std::move(name), AnyModule(std::move(module)));
  }
  template <typename M, typename = std::enable_if_t<detail::is_module_v<M>>>
  void push_back(M&& module) {
    push_back(std::to_string(modules_.size()), std::forward<M>(module));
  }
  template <typename M, typename = std::enable_if_t<detail::is_module_v<M>>>
  void push_back(std::string name, M&& module) {
    push_back(std::move(name), std::make_shared<std::decay_t<M>>(std::forward<M>(module)));
  }
  template <typename M>
  void push_back(const ModuleHolder<M>& holder) {
    push_back(std::to_string(modules_.size()), holder);
  }
  template <typename M>
  void push_back(std::string name, const ModuleHolder<M>& holder) {
    push_back(std::move(name), AnyModule(holder.ptr()));
  }
  void push_back(AnyModule module) {
    push_back(std::to_string(modules_.size()), std::move(module));
  }
  void push_back(std::string name, AnyModule module) {
    modules_.push_back(std::move(module));
    this->register_module(std::move(name), modules_.back().ptr());
  }
  template <typename Container>
  void extend(const Container& container) {
    for (const auto& module : container) push_back(module);
  }

  Iterator begin() { return modules_.begin(); }
  ConstIterator begin() const { return modules_.begin(); }
  Iterator end() { return modules_.end(); }
  ConstIterator end() const { return modules_.end(); }

  template <typename T>
  T& at(std::size_t i) {
    TORCH_CHECK(i < size(), "Index out of range");
    return modules_[i].get<T>();
  }
  template <typename T>
  const T& at(std::size_t i) const {
    TORCH_CHECK(i < size(), "Index out of range");
    return modules_[i].get<T>();
  }
  std::shared_ptr<Module> ptr(std::size_t i) const {
    TORCH_CHECK(i < size(), "Index out of range");
    return modules_[i].ptr();
  }
  template <typename T>
  std::shared_ptr<T> ptr(std::size_t i) const {
    TORCH_CHECK(i < size(), "Index out of range");
    return modules_[i].ptr<T>();
  }
  std::shared_ptr<Module> operator[](std::size_t i) const { return ptr(i); }
  std::size_t size() const noexcept { return modules_.size(); }
  bool is_empty() const noexcept { return size() == 0; }

 private:
  std::vector<AnyModule> modules_;
};

template <typename Void>
class Sequential : public ModuleHolder<SequentialImpl<Void>> {
 public:
  using Impl = SequentialImpl<Void>;
  using ModuleHolder<Impl>::ModuleHolder;
  Sequential() = default;
  Sequential(std::initializer_list<NamedAnyModule> modules)
      : ModuleHolder<Impl>(std::make_shared<Impl>(modules)) {}
};

}  // namespace lazy
TINYTORCH_LAZY_(SequentialImpl);
TINYTORCH_LAZY_(Sequential);

namespace lazy {

/// Modules by number. It has no forward.
template <typename Void>
class ModuleListImpl : public Cloneable<ModuleListImpl<Void>> {
 public:
  using Iterator = std::vector<std::shared_ptr<Module>>::iterator;
  using ConstIterator = std::vector<std::shared_ptr<Module>>::const_iterator;

  ModuleListImpl() = default;
  template <
      typename... Modules,
      typename = std::enable_if_t<(sizeof...(Modules) > 0) &&
                                  !(std::is_same_v<std::decay_t<Modules>, ModuleListImpl> || ...)>>
  explicit ModuleListImpl(Modules&&... modules) {
    (push_back(std::forward<Modules>(modules)), ...);
  }

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<ModuleListImpl>();
    for (const auto& module : modules_) copy->push_back(module->clone(device));
    copy->train(this->is_training());
    return copy;
  }
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { stream << "torch::nn::ModuleList"; }

  void push_back(std::shared_ptr<Module> module) {
    modules_.push_back(std::move(module));
    this->register_module(std::to_string(modules_.size() - 1), modules_.back());
  }
  template <typename M, typename = std::enable_if_t<detail::is_module_v<M>>>
  void push_back(M&& module) {
    push_back(std::shared_ptr<Module>(std::make_shared<std::decay_t<M>>(std::forward<M>(module))));
  }
  template <typename M>
  void push_back(const ModuleHolder<M>& holder) {
    push_back(std::shared_ptr<Module>(holder.ptr()));
  }
  template <typename Container>
  void extend(const Container& container) {
    for (const auto& module : container) push_back(module);
  }

  Iterator begin() { return modules_.begin(); }
  ConstIterator begin() const { return modules_.begin(); }
  Iterator end() { return modules_.end(); }
  ConstIterator end() const { return modules_.end(); }
  template <typename T>
  T& at(std::size_t i) {
    return typed<T>(i);
  }
  template <typename T>
  const T& at(std::size_t i) const {
    return typed<T>(i);
  }
  std::shared_ptr<Module> ptr(std::size_t i) const {
    TORCH_CHECK(i < size(), "Index out of range");
    return modules_[i];
  }
  template <typename T>
  std::shared_ptr<T> ptr(std::size_t i) const {
    return std::dynamic_pointer_cast<T>(ptr(i));
  }
  std::shared_ptr<Module> operator[](std::size_t i) const { return ptr(i); }
  std::size_t size() const noexcept { return modules_.size(); }
  bool is_empty() const noexcept { return modules_.empty(); }
  void insert(std::size_t index, std::shared_ptr<Module> module) {
    TORCH_CHECK(index <= size(), "Index out of range");
    modules_.insert(modules_.begin() + static_cast<std::ptrdiff_t>(index), std::move(module));
    this->unregister_modules();
    for (std::size_t i = 0; i < size(); i++) this->register_module(std::to_string(i), modules_[i]);
  }
  template <typename M>
  void insert(std::size_t index, const ModuleHolder<M>& holder) {
    insert(index, std::shared_ptr<Module>(holder.ptr()));
  }
  template <typename M, typename = std::enable_if_t<detail::is_module_v<M>>>
  void insert(std::size_t index, M&& module) {
    insert(index,
           std::shared_ptr<Module>(std::make_shared<std::decay_t<M>>(std::forward<M>(module))));
  }

 private:
  template <typename T>
  T& typed(std::size_t i) const {
    T* found = ptr(i)->template as<T>();
    TORCH_CHECK(found != nullptr, "Unable to cast module[", i, "] to ",
                tinytorch::detail::type_name(typeid(T)));
    return *found;
  }

  std::vector<std::shared_ptr<Module>> modules_;
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(ModuleList);

namespace lazy {

/// Modules by name. It has no forward.
template <typename Void>
class ModuleDictImpl : public Cloneable<ModuleDictImpl<Void>> {
 public:
  using Iterator = OrderedDict<std::string, std::shared_ptr<Module>>::Iterator;
  using ConstIterator = OrderedDict<std::string, std::shared_ptr<Module>>::ConstIterator;

  ModuleDictImpl() = default;
  explicit ModuleDictImpl(
      const std::vector<std::pair<std::string, std::shared_ptr<Module>>>& modules) {
    update(modules);
  }
  explicit ModuleDictImpl(const OrderedDict<std::string, std::shared_ptr<Module>>& modules) {
    update(modules);
  }

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<ModuleDictImpl>();
    for (const auto& m : this->children_) copy->insert(m.key(), m.value()->clone(device));
    copy->train(this->is_training());
    return copy;
  }
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { stream << "torch::nn::ModuleDict"; }

  void insert(const std::string& name, std::shared_ptr<Module> module) {
    if (contains(name)) {
      this->replace_module(name, std::move(module));
    } else {
      this->register_module(name, std::move(module));
    }
  }
  std::vector<std::pair<std::string, std::shared_ptr<Module>>> items() const {
    return this->children_.pairs();
  }
  std::vector<std::string> keys() const { return this->children_.keys(); }
  std::vector<std::shared_ptr<Module>> values() const { return this->children_.values(); }
  Iterator begin() { return this->children_.begin(); }
  ConstIterator begin() const { return this->children_.begin(); }
  Iterator end() { return this->children_.end(); }
  ConstIterator end() const { return this->children_.end(); }
  std::size_t size() const noexcept { return this->children_.size(); }
  bool empty() const noexcept { return this->children_.is_empty(); }
  bool contains(const std::string& key) const noexcept { return this->children_.contains(key); }
  void clear() { this->unregister_modules(); }
  std::shared_ptr<Module> operator[](const std::string& key) const {
    TORCH_CHECK(contains(key), "Key '", key, "' is not defined");
    return this->children_[key];
  }
  template <typename T>
  T& at(const std::string& key) {
    return typed<T>(key);
  }
  template <typename T>
  const T& at(const std::string& key) const {
    return typed<T>(key);
  }
  std::shared_ptr<Module> pop(const std::string& key) {
    auto module = (*this)[key];
    this->unregister_module(key);
    return module;
  }
  /// Adds modules, or puts them in the place of those that have their names.
  void update(const std::vector<std::pair<std::string, std::shared_ptr<Module>>>& modules) {
    for (const auto& m : modules) insert(m.first, m.second);
  }
  template <typename Container>
  void update(const Container& container) {
    for (const auto& item : container) insert(item.key(), item.value());
  }

 private:
  template <typename T>
  T& typed(const std::string& key) const {
    T* found = (*this)[key]->template as<T>();
    TORCH_CHECK(found != nullptr, "Unable to cast module[", key, "] to ",
                tinytorch::detail::type_name(typeid(T)));
    return *found;
  }
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(ModuleDict);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

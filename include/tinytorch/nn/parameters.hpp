// Containers of parameters: ParameterList, ParameterDict.
#pragma once

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace detail {

/// Parameters, a line each.
inline void print_parameters(std::ostream& stream, const char* name,
                             const OrderedDict<std::string, Tensor>& parameters) {
  stream << "torch::nn::" << name << "(\n";
  for (const auto& item : parameters) {
    stream << '(' << item.key() << "): Parameter containing: [" << item.value().scalar_type()
           << " of size " << item.value().sizes() << "]\n";
  }
  stream << ')';
}

}  // namespace detail

namespace lazy {

/// Parameters by number, which keep whether they require gradients.
template <typename Void>
class ParameterListImpl : public Cloneable<ParameterListImpl<Void>> {
 public:
  using Iterator = OrderedDict<std::string, Tensor>::Iterator;
  using ConstIterator = OrderedDict<std::string, Tensor>::ConstIterator;

  ParameterListImpl() = default;
  template <typename... Tensors, typename = std::enable_if_t<
                                     (sizeof...(Tensors) > 0) &&
                                     (std::is_convertible_v<const Tensors&, const Tensor&> && ...)>>
  explicit ParameterListImpl(const Tensors&... parameters) {
    (append(parameters), ...);
  }

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<ParameterListImpl>();
    for (const auto& item : this->parameters_) copy->append(detail::copied(item.value(), device));
    copy->train(this->is_training());
    return copy;
  }
  void reset() override {}
  void pretty_print(std::ostream& stream) const override {
    detail::print_parameters(stream, "ParameterList", this->parameters_);
  }

  void append(const Tensor& parameter) {
    this->register_parameter(std::to_string(size()), parameter, parameter.requires_grad());
  }
  void append(const OrderedDict<std::string, Tensor>::Item& item) { append(item.value()); }
  template <typename Container>
  void extend(const Container& container) {
    for (const auto& parameter : container) append(parameter);
  }
  template <typename Container>
  ParameterListImpl& operator+=(const Container& other) {
    extend(other);
    return *this;
  }

  Iterator begin() { return this->parameters_.begin(); }
  ConstIterator begin() const { return this->parameters_.begin(); }
  Iterator end() { return this->parameters_.end(); }
  ConstIterator end() const { return this->parameters_.end(); }
  Tensor& at(std::size_t i) {
    TORCH_CHECK(i < size(), "Index out of range");
    return this->parameters_[i].value();
  }
  const Tensor& at(std::size_t i) const {
    TORCH_CHECK(i < size(), "Index out of range");
    return this->parameters_[i].value();
  }
  Tensor& operator[](std::size_t i) { return at(i); }
  const Tensor& operator[](std::size_t i) const { return at(i); }
  std::size_t size() const noexcept { return this->parameters_.size(); }
  bool is_empty() const noexcept { return this->parameters_.is_empty(); }
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(ParameterList);

namespace lazy {

/// Parameters by name, which keep whether they require gradients.
template <typename Void>
class ParameterDictImpl : public Cloneable<ParameterDictImpl<Void>> {
 public:
  using Iterator = OrderedDict<std::string, Tensor>::Iterator;
  using ConstIterator = OrderedDict<std::string, Tensor>::ConstIterator;

  ParameterDictImpl() = default;
  explicit ParameterDictImpl(const OrderedDict<std::string, Tensor>& parameters) {
    update(parameters);
  }

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<ParameterDictImpl>();
    for (const auto& item : this->parameters_) {
      copy->insert(item.key(), detail::copied(item.value(), device));
    }
    copy->train(this->is_training());
    return copy;
  }
  void reset() override {}
  void pretty_print(std::ostream& stream) const override {
    detail::print_parameters(stream, "ParameterDict", this->parameters_);
  }

  Tensor& insert(const std::string& key, const Tensor& parameter) {
    return this->register_parameter(key, parameter, parameter.requires_grad());
  }
  Tensor pop(const std::string& key) {
    Tensor taken = this->parameters_[key];
    this->unregister_parameter(key);
    return taken;
  }
  /// Adds parameters, or puts them in the place of those that have their names.
  template <typename Container>
  void update(const Container& container) {
    for (const auto& item : container) {
      if (contains(item.key())) {
        this->replace_parameter(item.key(), item.value());
      } else {
        insert(item.key(), item.value());
      }
    }
  }
  void clear() {
    for (const auto& key : keys()) this->unregister_parameter(key);
  }

  std::vector<std::string> keys() const { return this->parameters_.keys(); }
  std::vector<Tensor> values() const { return this->parameters_.values(); }
  Iterator begin() { return this->parameters_.begin(); }
  ConstIterator begin() const { return this->parameters_.begin(); }
  Iterator end() { return this->parameters_.end(); }
  ConstIterator end() const { return this->parameters_.end(); }
  std::size_t size() const noexcept { return this->parameters_.size(); }
  bool empty() const noexcept { return this->parameters_.is_empty(); }
  bool contains(const std::string& key) const noexcept { return this->parameters_.contains(key); }
  Tensor& get(const std::string& key) { return this->parameters_[key]; }
  const Tensor& get(const std::string& key) const { return this->parameters_[key]; }
  Tensor& operator[](const std::string& key) { return get(key); }
  const Tensor& operator[](const std::string& key) const { return get(key); }
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(ParameterDict);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

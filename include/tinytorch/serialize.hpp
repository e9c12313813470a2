// torch::save and torch::load of tensors, modules and optimizers.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "archive.hpp"
#include "nn/pimpl.hpp"
#include "optim.hpp"
#include "pickle.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

inline void Module::save(serialize::OutputArchive& archive) const {
  for (const auto& p : parameters_) {
    if (p.value().defined()) archive.write(p.key(), p.value());
  }
  for (const auto& b : buffers_) {
    if (b.value().defined()) archive.write(b.key(), b.value(), true);
  }
  for (const auto& child : children_) {
    if (!child.value()->is_serializable()) continue;
    serialize::OutputArchive nested;
    child.value()->save(nested);
    archive.write(child.key(), nested);
  }
}

inline void Module::load(serialize::InputArchive& archive) {
  const auto read = [&archive](const std::string& name, Tensor& into) {
    if (!into.defined()) return;
    Tensor found;
    archive.read(name, found);
    TORCH_CHECK(found.sizes() == into.sizes(), "size mismatch for ", name, ": the file has ",
                found.sizes(), ", the module ", into.sizes());
    archive.read(name, into);
  };
  for (auto& p : parameters_) read(p.key(), p.value());
  for (auto& b : buffers_) read(b.key(), b.value());
  for (const auto& child : children_) {
    if (!child.value()->is_serializable()) continue;
    const bool empty =
        child.value()->named_parameters().is_empty() && child.value()->named_buffers().is_empty();
    serialize::InputArchive nested;
    if (archive.try_read(child.key(), nested)) {
      child.value()->load(nested);
    } else {
      TORCH_CHECK(empty, "No such serialized submodule: '", child.key(), "'");
    }
  }
}

}  // namespace api
}  // namespace nn

namespace optim {
inline namespace api {

namespace detail {

/// Writes named tensors of the engine, and releases them.
inline void write(serialize::OutputArchive& archive, const char* key, tt_named_tensor_list& list) {
  serialize::OutputArchive nested;
  for (std::size_t i = 0; i < list.len; i++) {
    nested.write(list.names[i], Tensor::share(list.tensors[i]));
  }
  tt_named_tensor_list_release(&list);
  archive.write(key, nested);
}

/// Hands named tensors to a function of the engine's that takes such lists.
template <typename Object, typename Load>
void load_named(Object* object, Load load, const std::vector<std::string>& names,
                const std::vector<Tensor>& tensors) {
  std::vector<const char*> texts;
  for (const auto& name : names) texts.push_back(name.c_str());
  tinytorch::detail::check(
      load(object, texts.data(), tinytorch::detail::handles(TensorList(tensors)), names.size()));
}

/// Reads what [write] wrote.
template <typename Object, typename Load>
void read(serialize::InputArchive& archive, const char* key, Object* object, Load load) {
  serialize::InputArchive nested;
  if (!archive.try_read(key, nested)) return;
  const std::vector<std::string> names = nested.all_keys();
  std::vector<Tensor> tensors(names.size());
  for (std::size_t i = 0; i < names.size(); i++) nested.read(names[i], tensors[i]);
  load_named(object, load, names, tensors);
}

/// An archive that libtorch wrote of an optimizer.
template <typename Void>
class LibtorchState {
 public:
  /// The state by the engine's names.
  std::vector<std::string> names;
  std::vector<Tensor> tensors;

  /// Reads the state, and the options into the groups.
  void read(serialize::InputArchive& archive, std::vector<OptimizerParamGroup>& groups) {
    serialize::InputArchive all, state;
    archive.read("param_groups", all);
    const bool stepped = archive.try_read("state", state);
    TORCH_CHECK(count(all, "param_groups/size") == groups.size(),
                "loaded state dict has a different number of parameter groups");
    std::size_t number = 0;
    for (std::size_t g = 0; g < groups.size(); g++) {
      serialize::InputArchive group, options, own;
      all.read("param_groups/" + std::to_string(g), group);
      TORCH_CHECK(count(group, "params/size") == groups[g].params().size(),
                  "loaded state dict contains a parameter group that has a different size than "
                  "the optimizer's parameter group");
      for (std::size_t i = 0; i < groups[g].params().size(); i++, number++) {
        // The parameter's address in the program that wrote.
        IValue key;
        group.read("params/" + std::to_string(i), key);
        if (stepped && state.try_read(key.toStringRef(), own)) take(own, number);
      }
      group.read("options", options);
      for (const auto& name : options.keys()) set(options, name, groups[g].options());
    }
  }

 private:
  static std::size_t count(serialize::InputArchive& archive, const char* key) {
    Tensor size;
    archive.read(key, size);
    return static_cast<std::size_t>(size.item<std::int64_t>());
  }
  void add(std::string name, Tensor value) {
    names.push_back(std::move(name));
    tensors.push_back(std::move(value));
  }
  void take(serialize::InputArchive& own, std::size_t parameter) {
    for (const auto& key : own.keys()) {
      const std::string name = "state." + std::to_string(parameter) + "." + key;
      IValue value;
      own.read(key, value);
      if (value.isTensor()) add(name, value.toTensor());
      if (value.isScalar()) add(name, detail::number(value.toDouble()));
      // Scratch space of L-BFGS.
      if (key == "al" || !value.isTensorList()) continue;
      const auto& list = value.toTensorVector();
      for (std::size_t i = 0; i < list.size(); i++) add(name + "." + std::to_string(i), list[i]);
    }
  }
  static void set(serialize::InputArchive& archive, const std::string& name, OptimizerOptions& to) {
    IValue v;
    archive.read(name, v);
    if (name == "betas") {
      to.set_value("beta1", v.toDoubleVector().at(0));
      to.set_value("beta2", v.toDoubleVector().at(1));
    } else if (name == "line_search_fn") {
      to.set_value("strong_wolfe", v.isString() ? 1 : 0);
    } else if (v.isNone()) {
      to.set_value(name, -1);
    } else {
      to.set_value(name, v.isBool() ? (v.toBool() ? 1 : 0) : v.toDouble());
    }
  }
};

}  // namespace detail

template <typename Void>
void lazy::EngineScheduler<Void>::save(serialize::OutputArchive& archive) const {
  tt_named_tensor_list list{};
  tinytorch::detail::check(tt_scheduler_state_dict(schedule_.get(), &list));
  detail::write(archive, "scheduler", list);
}
template <typename Void>
void lazy::EngineScheduler<Void>::load(serialize::InputArchive& archive) {
  detail::read(archive, "scheduler", schedule_.get(), &tt_scheduler_load_state_dict);
}

template <typename Void>
void lazy::Optimizer<Void>::save(serialize::OutputArchive&) const {}
template <typename Void>
void lazy::Optimizer<Void>::load(serialize::InputArchive&) {}

template <typename Void>
void lazy::EngineOptimizer<Void>::save(serialize::OutputArchive& archive) const {
  // What the program has changed is in the file too.
  const_cast<lazy::EngineOptimizer<Void>*>(this)->before_step();
  serialize::OutputArchive groups;
  for (std::size_t g = 0; g < this->param_groups_.size(); g++) {
    serialize::OutputArchive group;
    for (const auto& v : this->param_groups_[g].options().values())
      group.write(v.first, IValue(v.second));
    groups.write(std::to_string(g), group);
  }
  archive.write("param_groups", groups);
  tt_named_tensor_list list{};
  tinytorch::detail::check(tt_optimizer_state_dict(this->engine_.get(), &list));
  detail::write(archive, "engine", list);
}

template <typename Void>
void lazy::EngineOptimizer<Void>::load(serialize::InputArchive& archive) {
  IValue version;
  if (archive.try_read("pytorch_version", version)) {
    detail::LibtorchState<Void> found;
    found.read(archive, this->param_groups_);
    sync();
    detail::load_named(this->engine_.get(), &tt_optimizer_load_state_dict, found.names,
                       found.tensors);
    this->state_.clear();
    if (shows_state_) refresh_state();
    return;
  }
  serialize::InputArchive groups;
  archive.read("param_groups", groups);
  TORCH_CHECK(groups.keys().size() == this->param_groups_.size(), "loaded state dict has ",
              groups.keys().size(), " parameter groups, the optimizer ",
              this->param_groups_.size());
  for (std::size_t g = 0; g < this->param_groups_.size(); g++) {
    serialize::InputArchive group;
    groups.read(std::to_string(g), group);
    for (const auto& v : this->param_groups_[g].options().values()) {
      IValue value;
      group.read(v.first, value);
      this->param_groups_[g].options().set_value(v.first, value.toDouble());
    }
  }
  sync();
  detail::read(archive, "engine", this->engine_.get(), &tt_optimizer_load_state_dict);
  this->state_.clear();
  if (shows_state_) refresh_state();
}

namespace lazy {

template <typename Void>
serialize::OutputArchive& operator<<(serialize::OutputArchive& archive,
                                     const Optimizer<Void>& optimizer) {
  optimizer.save(archive);
  return archive;
}
template <typename Void>
serialize::InputArchive& operator>>(serialize::InputArchive& archive, Optimizer<Void>& optimizer) {
  optimizer.load(archive);
  return archive;
}
template <typename Void>
serialize::OutputArchive& operator<<(serialize::OutputArchive& archive,
                                     const EngineScheduler<Void>& scheduler) {
  scheduler.save(archive);
  return archive;
}
template <typename Void>
serialize::InputArchive& operator>>(serialize::InputArchive& archive,
                                    EngineScheduler<Void>& scheduler) {
  scheduler.load(archive);
  return archive;
}

}  // namespace lazy
}  // namespace api
}  // namespace optim

namespace serialize {
inline namespace api {

inline OutputArchive& operator<<(OutputArchive& archive, const Tensor& tensor) {
  archive.write("0", tensor);
  return archive;
}
inline InputArchive& operator>>(InputArchive& archive, Tensor& tensor) {
  archive.read("0", tensor);
  return archive;
}
template <typename ModuleType,
          typename = std::enable_if_t<std::is_base_of_v<nn::Module, ModuleType>>>
OutputArchive& operator<<(OutputArchive& archive, const std::shared_ptr<ModuleType>& module) {
  TORCH_CHECK(module != nullptr, "Cannot serialize empty module");
  module->save(archive);
  return archive;
}
template <typename ModuleType,
          typename = std::enable_if_t<std::is_base_of_v<nn::Module, ModuleType>>>
InputArchive& operator>>(InputArchive& archive, const std::shared_ptr<ModuleType>& module) {
  TORCH_CHECK(module != nullptr, "Cannot deserialize empty module");
  module->load(archive);
  return archive;
}
template <typename ModuleType>
OutputArchive& operator<<(OutputArchive& archive, const nn::ModuleHolder<ModuleType>& holder) {
  return archive << holder.ptr();
}
template <typename ModuleType>
InputArchive& operator>>(InputArchive& archive, nn::ModuleHolder<ModuleType>& holder) {
  return archive >> holder.ptr();
}

}  // namespace api
}  // namespace serialize

inline namespace api {

/// Writes a tensor, module or optimizer to a file, a stream, or a function that takes bytes.
template <typename Value, typename... To>
void save(const Value& value, To&&... to) {
  using namespace serialize;
  OutputArchive archive;
  archive << value;
  archive.save_to(std::forward<To>(to)...);
}
template <typename... To>
void save(const std::vector<Tensor>& tensors, To&&... to) {
  serialize::OutputArchive archive;
  for (std::size_t i = 0; i < tensors.size(); i++) archive.write(std::to_string(i), tensors[i]);
  archive.save_to(std::forward<To>(to)...);
}

/// Reads what `save` wrote, from a file, a stream, or bytes.
template <typename Value, typename... From>
void load(Value& value, From&&... from) {
  using namespace serialize;
  InputArchive archive;
  archive.load_from(std::forward<From>(from)...);
  archive >> value;
}
template <typename... From>
void load(std::vector<Tensor>& tensors, From&&... from) {
  serialize::InputArchive archive;
  archive.load_from(std::forward<From>(from)...);
  for (std::size_t i = 0;; i++) {
    Tensor t;
    if (!archive.try_read(std::to_string(i), t)) break;
    tensors.push_back(std::move(t));
  }
}

}  // namespace api
}  // namespace tinytorch

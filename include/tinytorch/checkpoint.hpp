// Checkpoints of a training: all that it needs to go on as if it had not stopped.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "nn/pimpl.hpp"
#include "optim.hpp"
#include "pickle.hpp"

namespace tinytorch {
inline namespace api {

/// Parts of a training by name, and values of the caller, in one file that PyTorch's
/// `torch.load(weights_only=True)` reads. The state of the default generator is always part of it.
///
///     tinytorch::Checkpoint checkpoint;
///     checkpoint.add("model", net).add("optimizer", adam);
///     if (std::filesystem::exists(path)) checkpoint.load(path);
///     ...
///     checkpoint.put("epoch", epoch).save(path);
///
/// A file is there whole or not at all: whenever the process dies, the last checkpoint stays good.
/// The optimizer must live as long as the checkpoint.
class Checkpoint {
 public:
  Checkpoint() {
    tt_checkpoint* p = nullptr;
    detail::check(tt_checkpoint_new(&p));
    checkpoint_ = p;
  }

  Checkpoint& add(const std::string& name, const nn::Module& module) {
    detail::check(tt_checkpoint_add_module(c(), name.c_str(), module.c()));
    return *this;
  }
  template <typename M>
  Checkpoint& add(const std::string& name, const nn::ModuleHolder<M>& holder) {
    return add(name, static_cast<const nn::Module&>(*holder));
  }
  template <typename M>
  Checkpoint& add(const std::string& name, const std::shared_ptr<M>& module) {
    return add(name, static_cast<const nn::Module&>(*module));
  }
  Checkpoint& add(const std::string& name, optim::Optimizer& optimizer) {
    detail::check(tt_checkpoint_add_optimizer(c(), name.c_str(), optimizer.to_engine()));
    optimizers_.push_back(&optimizer);
    return *this;
  }
  Checkpoint& add(const std::string& name, const optim::EngineScheduler& scheduler) {
    detail::check(tt_checkpoint_add_scheduler(c(), name.c_str(), scheduler.c()));
    return *this;
  }
  /// Puts a value of the caller: a number, a string, a tensor, a list or dict of these.
  Checkpoint& put(const std::string& name, const IValue& value) {
    detail::check(tt_checkpoint_put_tree(c(), name.c_str(), detail::to_tree(value).get()));
    return *this;
  }
  /// Puts tensors by name: the state of a data loader, for example.
  Checkpoint& put(const std::string& name, const OrderedDict<std::string, Tensor>& state) {
    Dict<std::string, Tensor> dict;
    for (const auto& item : state) dict.insert(item.key(), item.value());
    return put(name, IValue(dict));
  }
  /// Tensors that were put by name.
  OrderedDict<std::string, Tensor> get_tensors(const std::string& name) const {
    OrderedDict<std::string, Tensor> out;
    const IValue found = get(name);
    for (const auto& entry : found.toGenericDict()) {
      out.insert(entry.key().toStringRef(), entry.value().toTensor());
    }
    return out;
  }
  /// A value that was put, or that came with load(); one that is missing is an error.
  IValue get(const std::string& name) const {
    tt_tree* tree = nullptr;
    detail::check(tt_checkpoint_get_tree(c(), name.c_str(), &tree));
    const detail::TreeHandle owner(tree);
    return detail::from_tree(tree);
  }

  void save(const std::string& path) {
    for (auto* o : optimizers_) o->to_engine();
    detail::check(tt_checkpoint_save(c(), path.c_str()));
  }
  void load(const std::string& path) {
    detail::check(tt_checkpoint_load(c(), path.c_str()));
    for (auto* o : optimizers_) o->from_engine();
  }

  tt_checkpoint* c() const noexcept { return checkpoint_.get(); }

 private:
  detail::Handle<tt_checkpoint, tt_checkpoint_release> checkpoint_;
  std::vector<optim::Optimizer*> optimizers_;
};

}  // namespace api
}  // namespace tinytorch

// A C++ module's place in the library's tree of modules.
#pragma once

#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "../autograd.hpp"
#include "../ordered_dict.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
class Module;

namespace detail {

/// The tensors with their names that a C function lists of a module.
inline OrderedDict<std::string, Tensor> named_tensors(tt_status (*list)(const tt_module*, bool,
                                                                        tt_named_tensor_list*),
                                                      const tt_module* module, bool recurse) {
  tt_named_tensor_list found{};
  tinytorch::detail::check(list(module, recurse, &found));
  OrderedDict<std::string, Tensor> out;
  out.reserve(found.len);
  for (std::size_t i = 0; i < found.len; i++) {
    out.insert(std::string(found.names[i]), Tensor::share(found.tensors[i]));
  }
  tt_named_tensor_list_release(&found);
  return out;
}

/// Owns a `tt_module`, in which the names, parameters, buffers and the mode of a C++ module live.
/// C and other languages see the same module; forward and printing come back here. A reference
/// that outlives the C++ module keeps the tensors, but has no forward any more.
class Node {
 public:
  using Forward = std::function<Tensor(const autograd::variable_list&)>;
  using Describe = void (*)(const Module&, std::ostream&);

  Node(const Module* owner, Describe describe) : link_(new Link{owner, describe, nullptr}) {
    tt_module_callbacks calls{};
    calls.struct_size = sizeof calls;
    calls.forward = &forward_callback;
    calls.describe = &describe_callback;
    calls.destroy = [](void* userdata) { delete static_cast<Link*>(userdata); };
    const tt_status status = tt_module_from_callbacks(&calls, link_, &module_);
    if (status != TT_OK) delete link_;
    tinytorch::detail::check(status);
  }
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  ~Node() {
    link_->owner = nullptr;
    link_->forward = nullptr;
    tt_module_release(module_);
  }

  tt_module* c() const noexcept { return module_; }
  void set_forward(Forward forward) { link_->forward = std::move(forward); }

  void add_parameter(const std::string& name, const Tensor& t) {
    tinytorch::detail::check(tt_module_register_parameter(module_, name.c_str(), t.c()));
  }
  void add_buffer(const std::string& name, const Tensor& t) {
    tinytorch::detail::check(tt_module_register_buffer(module_, name.c_str(), t.c(), true));
  }
  void replace_parameter(const std::string& name, const Tensor& t) {
    tinytorch::detail::check(tt_module_replace_parameter(module_, name.c_str(), t.c()));
  }
  void remove_parameter(const std::string& name) {
    tinytorch::detail::check(tt_module_unregister_parameter(module_, name.c_str()));
  }
  void add_child(const std::string& name, const Node& child) {
    tinytorch::detail::check(tt_module_register_module(module_, name.c_str(), child.module_));
  }
  void replace_child(const std::string& name, const Node& child) {
    tinytorch::detail::check(tt_module_replace_module(module_, name.c_str(), child.module_));
  }
  void remove_child(const std::string& name) {
    tinytorch::detail::check(tt_module_unregister_module(module_, name.c_str()));
  }
  void clear() { tinytorch::detail::check(tt_module_clear(module_)); }

  bool is_training() const {
    bool on = false;
    tinytorch::detail::check(tt_module_is_training(module_, &on));
    return on;
  }
  void set_training(bool on) { tinytorch::detail::check(tt_module_set_training(module_, on)); }
  void zero_grad(bool set_to_none) {
    tinytorch::detail::check(tt_module_zero_grad(module_, set_to_none));
  }
  OrderedDict<std::string, Tensor> parameters(bool recurse) const {
    return named_tensors(&tt_module_named_parameters, module_, recurse);
  }
  OrderedDict<std::string, Tensor> buffers(bool recurse) const {
    return named_tensors(&tt_module_named_buffers, module_, recurse);
  }

 private:
  /// What the callbacks know of the C++ module; freed by the library with the tree's node.
  struct Link {
    const Module* owner;
    Describe describe;
    Forward forward;
  };

  static tt_status forward_callback(void* userdata, tt_module*, const tt_tensor* const* inputs,
                                    std::size_t n, tt_tensor** out) {
    return tinytorch::detail::guarded([&] {
      const auto& link = *static_cast<Link*>(userdata);
      if (link.owner == nullptr) throw Error("the C++ module is gone", TT_ERR_STATE);
      if (!link.forward) {
        throw Error("forward is not known to C: see nn::c_module", TT_ERR_NOT_IMPLEMENTED);
      }
      autograd::variable_list given;
      for (std::size_t i = 0; i < n; i++) given.push_back(Tensor::share(inputs[i]));
      *out = link.forward(given).release_c();
    });
  }

  static std::size_t describe_callback(void* userdata, char* buffer, std::size_t room) {
    std::string text = "Module";
    tinytorch::detail::guarded([&] {
      const auto& link = *static_cast<Link*>(userdata);
      if (link.owner == nullptr) return;
      std::ostringstream stream;
      link.describe(*link.owner, stream);
      text = stream.str();
    });
    if (room > 0) {
      const std::size_t n = text.copy(buffer, room - 1);
      buffer[n] = '\0';
    }
    return text.size();
  }

  Link* link_;  // the library's
  tt_module* module_ = nullptr;
};

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// How the generated layers stand on the library's own: first values, printing, rare functions.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "../call.hpp"
#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace detail {

/// Options as the library's table of layers takes them.
using Values = std::vector<IValue>;

/// A member that holds a parameter or a buffer, and its name.
struct Member {
  const char* name;
  Tensor* tensor;
};
using Members = std::initializer_list<Member>;

/// The most results of a layer.
inline constexpr std::size_t kMost = 8;

/// Asks for a layer without parameters, buffers and children.
struct Empty {};
inline constexpr Empty kEmpty{};

/// A layer of the library.
class Made {
 public:
  Made(const char* name, const Values& options, Empty) {
    const tinytorch::detail::CValues values(options);
    tinytorch::detail::check(tt_nn_create_empty(name, values.data(), values.size(), &module_));
  }
  Made(const char* name, const Values& options) {
    const tinytorch::detail::CValues values(options);
    tinytorch::detail::check(tt_nn_create(name, values.data(), values.size(), &module_));
  }
  Made(const Made&) = delete;
  Made& operator=(const Made&) = delete;
  ~Made() { tt_module_release(module_); }

  tt_module* c() const noexcept { return module_; }
  void add(const char* name, const tt_module* child) {
    tinytorch::detail::check(tt_module_register_module(module_, name, child));
  }

  /// Its parameters or buffers, of which those that the options switch off are missing.
  OrderedDict<std::string, Tensor> tensors(bool parameters) const {
    return named_tensors(parameters ? tt_module_named_parameters : tt_module_named_buffers, module_,
                         true);
  }
  std::vector<IValue> forward(const std::vector<IValue>& inputs, bool training) const {
    tinytorch::detail::check(tt_module_set_training(module_, training));
    const tinytorch::detail::CValues values(inputs);
    tt_value results[kMost]{};
    std::size_t n = 0;
    tinytorch::detail::check(
        tt_module_call(module_, values.data(), values.size(), results, kMost, &n));
    return tinytorch::detail::take_values(results, n);
  }

 private:
  tt_module* module_ = nullptr;
};

/// Registers the parameters and buffers of a new layer with `module`, and sets its members.
inline void make(Module& module, const char* name, const Values& options, Members parameters = {},
                 Members buffers = {}) {
  const Made made(name, options);
  const auto given = made.tensors(true);
  for (const Member& m : parameters) {
    const Tensor* t = given.find(m.name);
    *m.tensor = module.register_parameter(m.name, t != nullptr ? *t : Tensor(), t != nullptr);
  }
  const auto kept = made.tensors(false);
  for (const Member& m : buffers) {
    const Tensor* t = kept.find(m.name);
    *m.tensor = module.register_buffer(m.name, t != nullptr ? *t : Tensor());
  }
}

/// Sets members to the first values of a new layer.
inline void refill(const char* name, const Values& options, Members parameters,
                   Members buffers = {}) {
  const Made made(name, options);
  NoGradGuard no_grad;
  const auto copy = [](const OrderedDict<std::string, Tensor>& from, Members to) {
    for (const Member& m : to) {
      const Tensor* t = from.find(m.name);
      if (t != nullptr && m.tensor->defined()) m.tensor->copy_(*t);
    }
  };
  copy(made.tensors(true), parameters);
  copy(made.tensors(false), buffers);
}

/// Prints a layer of such options.
inline void print(std::ostream& stream, const char* name, const Values& options) {
  const tinytorch::detail::CValues values(options);
  std::string text(128, '\0');
  std::size_t n = 0;
  for (int i = 0; i < 2; i++) {
    tinytorch::detail::check(
        tt_nn_describe(name, values.data(), values.size(), &text[0], text.size(), &n));
    if (n < text.size()) break;
    text.resize(n + 1);
  }
  text.resize(n);
  stream << text;
}

/// Runs the library's layer without parameters: what no operator does by itself.
inline std::vector<IValue> apply(const char* name, const Values& options,
                                 const std::vector<IValue>& inputs, bool training = true) {
  return Made(name, options).forward(inputs, training);
}
inline Tensor apply_one(const char* name, const Values& options, const std::vector<IValue>& inputs,
                        bool training = true) {
  return apply(name, options, inputs, training).at(0).toTensor();
}

/// The function behind a layer, of parameters and buffers that are given in their order.
inline Tensor apply_with(const char* name, const Values& options, const std::vector<Tensor>& state,
                         const std::vector<IValue>& inputs, bool training = true) {
  const tinytorch::detail::CValues values(options), given(inputs);
  tt_value results[kMost]{};
  std::size_t n = 0;
  tinytorch::detail::check(tt_nn_apply(name, values.data(), values.size(),
                                       tinytorch::detail::handles(TensorList(state)), state.size(),
                                       given.data(), given.size(), training, results, kMost, &n));
  return tinytorch::detail::take_values(results, n).at(0).toTensor();
}

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Autograd functions with a forward and a backward of the program's own.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <unordered_map>
#include <utility>
#include <vector>

#include "autograd.hpp"
#include "ivalue.hpp"
#include "type_name.hpp"

namespace tinytorch {
namespace autograd {
inline namespace api {

/// What a forward leaves for its backward.
class AutogradContext {
 public:
  AutogradContext() = default;
  AutogradContext(const AutogradContext&) = delete;
  AutogradContext& operator=(const AutogradContext&) = delete;

  /// Values other than tensors.
  std::unordered_map<std::string, IValue> saved_data;

  /// Within forward: tensors that backward gets by `get_saved_variables`.
  void save_for_backward(variable_list to_save) { saved_ = std::move(to_save); }
  variable_list get_saved_variables() const { return saved_; }
  /// Within forward: inputs that it wrote to.
  void mark_dirty(const variable_list& inputs) { dirty_ = inputs; }
  /// Within forward: outputs without a gradient.
  void mark_non_differentiable(const variable_list& outputs) { plain_ = outputs; }
  /// Whether missing gradients come to backward as zeros (the default) or undefined.
  void set_materialize_grads(bool value) { materialize_ = value; }
  /// Whether the i-th tensor among the arguments asks for a gradient.
  bool needs_input_grad(std::size_t i) const { return i < needs_grad_.size() && needs_grad_[i]; }

 private:
  template <typename>
  friend struct Function;

  struct Shape {
    std::vector<std::int64_t> sizes;
    TensorOptions options;
  };

  variable_list saved_, dirty_, plain_;
  bool materialize_ = true;
  std::vector<bool> needs_grad_;
  std::vector<bool> is_tensor_;  // for each argument of forward
  variable_list outputs_;        // only while the call is made
  std::vector<Shape> shapes_;    // of the outputs
};

/// Base of a function: `struct F : Function<F>` with static `forward(AutogradContext*, args...)`
/// and `backward(AutogradContext*, variable_list)`, called by `F::apply(args...)`.
template <typename T>
struct Function {
  template <typename X = T, typename... Args>
  static auto apply(Args&&... args)
      -> decltype(X::forward(static_cast<AutogradContext*>(nullptr), std::forward<Args>(args)...)) {
    auto context = std::make_unique<AutogradContext>();
    variable_list inputs;
    (collect(args, *context, inputs), ...);
    for (const auto& t : inputs) {
      context->needs_grad_.push_back(GradMode::is_enabled() && t.requires_grad());
    }
    using Result = decltype(X::forward(context.get(), std::forward<Args>(args)...));
    {
      // Outputs are made before the library is called, which has to know their number.
      AutoGradMode off(false);
      if constexpr (std::is_same_v<std::decay_t<Result>, Tensor>) {
        context->outputs_ = {X::forward(context.get(), std::forward<Args>(args)...)};
      } else {
        context->outputs_ = X::forward(context.get(), std::forward<Args>(args)...);
      }
    }
    variable_list made = record(std::move(context), inputs);
    if constexpr (std::is_same_v<std::decay_t<Result>, Tensor>) {
      return std::move(made.front());
    } else {
      return made;
    }
  }

 private:
  template <typename Arg>
  static void collect(const Arg& arg, AutogradContext& context, variable_list& inputs) {
    if constexpr (std::is_base_of_v<Tensor, Arg>) {
      context.is_tensor_.push_back(arg.defined());
      if (arg.defined()) inputs.push_back(arg);
    } else if constexpr (std::is_same_v<Arg, std::optional<Tensor>>) {
      context.is_tensor_.push_back(arg.has_value() && arg->defined());
      if (context.is_tensor_.back()) inputs.push_back(*arg);
    } else {
      context.is_tensor_.push_back(false);
    }
  }

  static variable_list record(std::unique_ptr<AutogradContext> context,
                              const variable_list& inputs) {
    const std::size_t n = context->outputs_.size();
    for (const auto& t : context->outputs_) {
      context->shapes_.push_back({t.sizes().vec(), t.options()});
    }
    tt_function_callbacks calls{};
    calls.struct_size = sizeof calls;
    calls.forward = &forward_callback;
    calls.backward = &backward_callback;
    calls.destroy = [](void* userdata) { delete static_cast<AutogradContext*>(userdata); };
    std::vector<tt_tensor*> made(n, nullptr);
    const std::string name =
        "torch::autograd::CppNode<" + tinytorch::detail::type_name(typeid(T)) + ">";
    AutogradContext* userdata = context.release();
    const tt_status status = tt_function_apply(name.c_str(), &calls, userdata,
                                               tinytorch::detail::handles(TensorList(inputs)),
                                               inputs.size(), made.data(), n);
    if (status == TT_ERR_NULL_POINTER || status == TT_ERR_ABI_VERSION || status == TT_ERR_STATE) {
      delete userdata;
    }
    tinytorch::detail::check(status);
    variable_list out;
    for (tt_tensor* t : made) out.push_back(Tensor::take(t));
    return out;
  }

  static tt_status forward_callback(void* userdata, tt_function_context* c, const tt_tensor* const*,
                                    std::size_t, tt_tensor** outputs, std::size_t) {
    return tinytorch::detail::guarded([&] {
      using tinytorch::detail::check;
      using tinytorch::detail::handles;
      auto& context = *static_cast<AutogradContext*>(userdata);
      const auto list = [](const variable_list& l) { return handles(TensorList(l)); };
      check(tt_function_context_save(c, list(context.saved_), context.saved_.size()));
      check(tt_function_context_mark_dirty(c, list(context.dirty_), context.dirty_.size()));
      check(tt_function_context_mark_non_differentiable(c, list(context.plain_),
                                                        context.plain_.size()));
      for (std::size_t i = 0; i < context.outputs_.size(); i++) {
        outputs[i] = context.outputs_[i].release_c();
      }
      context.saved_.clear();
      context.dirty_.clear();
      context.plain_.clear();
      context.outputs_.clear();
    });
  }

  static tt_status backward_callback(void* userdata, const tt_tensor* const* saved,
                                     std::size_t n_saved, const tt_tensor* const* grad_outputs,
                                     std::size_t n_outputs, tt_tensor** grad_inputs,
                                     std::size_t n_inputs) {
    return tinytorch::detail::guarded([&] {
      auto& context = *static_cast<AutogradContext*>(userdata);
      context.saved_.clear();
      for (std::size_t i = 0; i < n_saved; i++) context.saved_.push_back(Tensor::share(saved[i]));
      variable_list given;
      for (std::size_t i = 0; i < n_outputs; i++) {
        Tensor g = Tensor::share(grad_outputs[i]);
        if (!g.defined() && context.materialize_) {
          g = zeros(context.shapes_[i].sizes, context.shapes_[i].options);
        }
        given.push_back(std::move(g));
      }
      variable_list made;
      try {
        made = T::backward(&context, std::move(given));
      } catch (...) {
        context.saved_.clear();
        throw;
      }
      context.saved_.clear();
      give(context, made, grad_inputs, n_inputs);
    });
  }

  /// Hands the gradients of the tensors among forward's arguments over.
  static void give(const AutogradContext& context, variable_list& made, tt_tensor** grad_inputs,
                   std::size_t n_inputs) {
    const std::size_t n = context.is_tensor_.size();
    while (made.size() > n && !made.back().defined()) made.pop_back();
    TORCH_CHECK(made.size() == n, "function ", tinytorch::detail::type_name(typeid(T)),
                " returned an incorrect number of gradients (expected ", n, ", got ", made.size(),
                ")");
    std::size_t next = 0;
    for (std::size_t i = 0; i < n; i++) {
      if (!context.is_tensor_[i]) {
        TORCH_CHECK(!made[i].defined(), "function ", tinytorch::detail::type_name(typeid(T)),
                    " returned a gradient different than None at position ", i + 1,
                    ", but the corresponding forward input was not a Variable");
      } else if (next < n_inputs) {
        grad_inputs[next++] = made[i].release_c();
      }
    }
  }
};

}  // namespace api
}  // namespace autograd
}  // namespace tinytorch

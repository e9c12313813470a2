// Gradients: backward, grad, hooks. Functions with a backward of their own are in function.hpp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "grad_mode.hpp"
#include "tensor.hpp"

namespace tinytorch {
namespace autograd {
inline namespace api {

using Variable = Tensor;
using variable_list = std::vector<Tensor>;
using tensor_list = std::vector<Tensor>;

/// What computed a tensor.
struct Node {
  explicit Node(std::string name) : name_(std::move(name)) {}
  /// "AddBackward0".
  std::string name() const { return name_; }

 private:
  std::string name_;
};

namespace detail {

inline tt_backward_options run_options(std::optional<bool> retain_graph, bool create_graph,
                                       bool allow_unused) {
  tt_backward_options o = tt_backward_options_default();
  o.retain_graph = retain_graph ? (*retain_graph ? 1 : 0) : -1;
  o.create_graph = create_graph;
  o.allow_unused = allow_unused;
  return o;
}

/// One gradient for each output; none given stands for ones.
inline std::vector<Tensor> seeds(TensorList outputs, TensorList gradients) {
  TORCH_CHECK(gradients.empty() || gradients.size() == outputs.size(), "got ", outputs.size(),
              " tensors and ", gradients.size(), " gradients");
  std::vector<Tensor> out(gradients.begin(), gradients.end());
  out.resize(outputs.size());
  return out;
}

}  // namespace detail

/// Adds the gradients of the outputs to the leaves, or to `inputs` alone.
inline void backward(const variable_list& tensors, const variable_list& grad_tensors = {},
                     std::optional<bool> retain_graph = std::nullopt, bool create_graph = false,
                     const variable_list& inputs = {}) {
  const tt_backward_options o = detail::run_options(retain_graph, create_graph, false);
  const std::vector<Tensor> seeds = detail::seeds(tensors, grad_tensors);
  tinytorch::detail::check(tt_autograd_backward(
      tinytorch::detail::handles(TensorList(tensors)),
      tinytorch::detail::handles(TensorList(seeds)), tensors.size(), &o,
      inputs.empty() ? nullptr : tinytorch::detail::handles(TensorList(inputs)), inputs.size()));
}

/// The gradients of the outputs with respect to the inputs; `.grad` stays as it is.
inline variable_list grad(const variable_list& outputs, const variable_list& inputs,
                          const variable_list& grad_outputs = {},
                          std::optional<bool> retain_graph = std::nullopt,
                          bool create_graph = false, bool allow_unused = false) {
  const tt_backward_options o = detail::run_options(retain_graph, create_graph, allow_unused);
  const std::vector<Tensor> seeds = detail::seeds(outputs, grad_outputs);
  tt_tensor_list out{};
  tinytorch::detail::check(
      tt_autograd_grad(tinytorch::detail::handles(TensorList(outputs)),
                       tinytorch::detail::handles(TensorList(seeds)), outputs.size(),
                       tinytorch::detail::handles(TensorList(inputs)), inputs.size(), &o, &out));
  return tinytorch::detail::take_list(out);
}

/// Backward looks for NaN, and names the call that made one.
struct AnomalyMode {
  static void set_enabled(bool enabled, bool = true) { tt_set_detect_anomaly(enabled); }
};
class DetectAnomalyGuard {
 public:
  explicit DetectAnomalyGuard(bool = true) { tt_set_detect_anomaly(true); }
  DetectAnomalyGuard(const DetectAnomalyGuard&) = delete;
  DetectAnomalyGuard& operator=(const DetectAnomalyGuard&) = delete;
  ~DetectAnomalyGuard() { tt_set_detect_anomaly(false); }
};

}  // namespace api
}  // namespace autograd

inline namespace api {

inline void Tensor::backward(const Tensor& gradient, std::optional<bool> retain_graph,
                             bool create_graph, std::optional<TensorList> inputs) const {
  const tt_backward_options o = autograd::detail::run_options(retain_graph, create_graph, false);
  // An empty list of inputs is an error, and differs from none.
  static constexpr const tt_tensor* nothing = nullptr;
  const tt_tensor* const* list = nullptr;
  if (inputs) list = inputs->empty() ? &nothing : detail::handles(*inputs);
  detail::check(tt_tensor_backward(c(), gradient.c(), &o, list, inputs ? inputs->size() : 0));
}

inline std::shared_ptr<autograd::Node> Tensor::grad_fn() const {
  if (is_leaf()) return nullptr;
  char name[256];
  detail::check(tt_tensor_grad_fn_name(c(), name, sizeof name, nullptr));
  std::string text = name;
  // The engine names every node "...Backward0", but a function of the program has its own name.
  const std::string own = "torch::autograd::CppNode<", suffix = "Backward0";
  const std::size_t at = text.rfind(suffix);
  if (text.compare(0, own.size(), own) == 0 && at != std::string::npos &&
      at + suffix.size() == text.size()) {
    text.resize(at);
  }
  return std::make_shared<autograd::Node>(std::move(text));
}

template <typename Hook>
unsigned Tensor::register_hook(Hook&& hook) const {
  using Function = std::decay_t<Hook>;
  const auto call = [](void* userdata, const tt_tensor* grad,
                       tt_tensor** replacement) -> tt_status {
    return detail::guarded([&] {
      auto& function = *static_cast<Function*>(userdata);
      const Tensor g = Tensor::share(grad);
      if constexpr (std::is_void_v<decltype(function(g))>) {
        static_cast<void>(replacement);
        function(g);
      } else {
        Tensor result = function(g);
        if (result.defined()) *replacement = result.release_c();
      }
    });
  };
  const auto destroy = [](void* userdata) { delete static_cast<Function*>(userdata); };
  auto owned = std::make_unique<Function>(std::forward<Hook>(hook));
  std::uint64_t id = 0;
  detail::check(tt_tensor_register_hook(c(), call, owned.get(), destroy, &id));
  static_cast<void>(owned.release());
  return static_cast<unsigned>(id);
}

}  // namespace api
}  // namespace tinytorch

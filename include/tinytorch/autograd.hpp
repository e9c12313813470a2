// Gradients: backward, grad, hooks. Functions with a backward of their own are in function.hpp.
#pragma once

#include <cstdint>
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

struct Node;

/// Where a gradient goes: a node, and which of its outputs it is the gradient of.
struct Edge {
  std::shared_ptr<Node> function;
  std::uint32_t input_nr = 0;
  bool is_valid() const noexcept { return function != nullptr; }
};
using edge_list = std::vector<Edge>;

/// A call in the graph.
struct Node : std::enable_shared_from_this<Node> {
  /// Takes a C handle over.
  explicit Node(tt_node* owned) : c_(owned) {}
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  ~Node() { tt_node_release(c_); }

  tt_node* c() const noexcept { return c_; }
  /// "AddBackward0".
  std::string name() const;
  std::shared_ptr<Node> getptr() { return shared_from_this(); }
  /// Gradients that come in: one for each output of the call.
  std::uint32_t num_inputs() const {
    return static_cast<std::uint32_t>(ask<std::size_t>(tt_node_output_count));
  }
  /// Gradients that go out: one for each input of the call.
  std::uint32_t num_outputs() const {
    return static_cast<std::uint32_t>(ask<std::size_t>(tt_node_edge_count));
  }
  std::uint64_t sequence_nr() const { return ask<std::uint64_t>(tt_node_order); }
  Edge next_edge(std::size_t i) const;
  edge_list next_edges() const {
    edge_list out;
    for (std::size_t i = 0; i < num_outputs(); i++) out.push_back(next_edge(i));
    return out;
  }
  bool should_compute_output(std::size_t i) const { return next_edge(i).is_valid(); }

 private:
  template <typename T>
  T ask(tt_status (*question)(const tt_node*, T*)) const {
    T out{};
    tinytorch::detail::check(question(c_, &out));
    return out;
  }

  tt_node* c_;
};

inline std::string Node::name() const {
  std::size_t length = 0;
  tinytorch::detail::check(tt_node_name(c_, nullptr, 0, &length));
  std::string text(length + 1, '\0');
  tinytorch::detail::check(tt_node_name(c_, &text[0], text.size(), nullptr));
  text.resize(length);
  const bool own = text == "AccumulateGrad" || text == "CopySlices";
  return own ? "torch::autograd::" + text : text;
}

inline Edge Node::next_edge(std::size_t i) const {
  tt_node* next = nullptr;
  std::size_t slot = 0;
  tinytorch::detail::check(tt_node_edge(c_, i, &next, &slot));
  if (next == nullptr) return {};
  return {std::make_shared<Node>(next), static_cast<std::uint32_t>(slot)};
}

namespace impl {

/// Where a gradient of the tensor goes.
inline Edge gradient_edge(const Tensor& t) {
  tt_node* node = nullptr;
  std::size_t slot = 0;
  tinytorch::detail::check(tt_tensor_gradient_edge(t.c(), &node, &slot));
  if (node == nullptr) return {};
  return {std::make_shared<Node>(node), static_cast<std::uint32_t>(slot)};
}
/// The node that adds to the gradient of a leaf.
inline std::shared_ptr<Node> grad_accumulator(const Tensor& leaf) {
  return leaf.is_leaf() ? gradient_edge(leaf).function : nullptr;
}

}  // namespace impl

/// A tensor over the same memory that may ask for a gradient.
inline Tensor make_variable(const Tensor& data, bool requires_grad = false, bool = true) {
  return data.detach().set_requires_grad(requires_grad);
}

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

/// In anomaly mode backward looks for NaN, and names the call that made one.
struct AnomalyMode {
  static bool is_enabled() { return tt_anomaly_mode_get(); }
  static bool should_check_nan() { return tt_anomaly_mode_checks_nan(); }
  static void set_enabled(bool enabled, bool check_nan = true) {
    tt_anomaly_mode_set(enabled, check_nan);
  }
};
/// Anomaly mode for its lifetime.
class DetectAnomalyGuard {
 public:
  explicit DetectAnomalyGuard(bool check_nan = true)
      : enabled_(AnomalyMode::is_enabled()), check_nan_(AnomalyMode::should_check_nan()) {
    AnomalyMode::set_enabled(true, check_nan);
  }
  DetectAnomalyGuard(const DetectAnomalyGuard&) = delete;
  DetectAnomalyGuard& operator=(const DetectAnomalyGuard&) = delete;
  ~DetectAnomalyGuard() { AnomalyMode::set_enabled(enabled_, check_nan_); }

 private:
  bool enabled_, check_nan_;
};

/// Runs `part(inputs)`, which gives a list of tensors, without keeping what its derivative needs:
/// backward runs it again, with the same random numbers. An input has to ask for a gradient.
/// `n_outputs` is the length of the list. (Our own: libtorch has it in Python alone.)
template <typename Part>
variable_list checkpoint(Part&& part, const variable_list& inputs, std::size_t n_outputs = 1) {
  using Kept = std::decay_t<Part>;
  tt_autograd_checkpoint_callbacks calls{};
  calls.struct_size = sizeof calls;
  calls.forward = [](void* userdata, const tt_tensor* const* given, std::size_t n_given,
                     tt_tensor** outputs, std::size_t n) {
    return tinytorch::detail::guarded([&] {
      variable_list list;
      for (std::size_t i = 0; i < n_given; i++) list.push_back(Tensor::share(given[i]));
      variable_list made = (*static_cast<Kept*>(userdata))(list);
      TORCH_CHECK(made.size() == n, "checkpoint: expected ", n, " outputs, got ", made.size());
      for (std::size_t i = 0; i < n; i++) outputs[i] = made[i].release_c();
    });
  };
  calls.destroy = [](void* userdata) { delete static_cast<Kept*>(userdata); };
  std::vector<tt_tensor*> made(n_outputs, nullptr);
  Kept* kept = new Kept(std::forward<Part>(part));
  const tt_status status =
      tt_autograd_checkpoint(&calls, kept, tinytorch::detail::handles(TensorList(inputs)),
                             inputs.size(), made.data(), n_outputs);
  if (status == TT_ERR_NULL_POINTER || status == TT_ERR_ABI_VERSION || status == TT_ERR_STATE) {
    delete kept;
  }
  tinytorch::detail::check(status);
  variable_list out;
  for (tt_tensor* t : made) out.push_back(Tensor::take(t));
  return out;
}

}  // namespace api
}  // namespace autograd

inline namespace api {

inline void Tensor::backward(const Tensor& gradient, std::optional<bool> retain_graph,
                             bool create_graph, std::optional<TensorList> inputs) const {
  const tt_backward_options o = autograd::detail::run_options(retain_graph, create_graph, false);
  TORCH_CHECK(!inputs || !inputs->empty(), "'inputs' argument to backward cannot be empty");
  const tt_tensor* const* list = inputs ? detail::handles(*inputs) : nullptr;
  detail::check(tt_tensor_backward(c(), gradient.c(), &o, list, inputs ? inputs->size() : 0));
}

inline std::shared_ptr<autograd::Node> Tensor::grad_fn() const {
  return is_leaf() ? nullptr : autograd::impl::gradient_edge(*this).function;
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

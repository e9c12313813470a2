// Recurrent networks and their cells.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "any.hpp"
#include "layer.hpp"
#include "options.hpp"
#include "packed.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {
namespace lazy {

/// A layer of the library that a C++ module runs: its parameters are the module's.
template <typename Void>
class Held {
 protected:
  using Pair = std::tuple<Tensor, Tensor>;
  using PackedSequence = utils::rnn::PackedSequence;

  /// A new layer, whose parameters are registered with `module`.
  void hold(Module& module, const char* name, const detail::Values& options) {
    made_ = std::make_shared<detail::Made>(name, options);
    weights_ = made_->tensors(true);
    for (const auto& p : weights_) module.register_parameter(p.key(), p.value());
  }
  /// Gives the parameters the first values of a new layer.
  void refill(const char* name, const detail::Values& options) const {
    const auto fresh = detail::Made(name, options).tensors(true);
    NoGradGuard no_grad;
    for (const auto& p : weights_) p.value().copy_(fresh[p.key()]);
  }
  std::vector<IValue> run(const Module& module, IValue input, IValue hx) const {
    return made_->forward({std::move(input), std::move(hx)}, module.is_training());
  }
  static IValue pair(const std::optional<Pair>& hx) {
    return hx ? IValue(std::vector<Tensor>{std::get<0>(*hx), std::get<1>(*hx)}) : IValue();
  }
  static Pair pair(const IValue& v) {
    const std::vector<Tensor>& both = v.toTensorVector();
    return {both.at(0), both.at(1)};
  }

  std::shared_ptr<detail::Made> made_;
  OrderedDict<std::string, Tensor> weights_;
};

/// What networks have besides their forwards.
template <typename Void>
class Network : protected Held<Void> {
 public:
  /// The parameters in the order of registration.
  std::vector<Tensor> all_weights() const { return this->weights_.values(); }
  /// Weights need no common block here.
  void flatten_parameters() {}
};

#define TINYTORCH_NETWORK_(Name)                                           \
  Name##Impl(std::int64_t input_size, std::int64_t hidden_size)            \
      : Name##Impl(Name##Options(input_size, hidden_size)) {}              \
  explicit Name##Impl(const Name##Options& options_) : options(options_) { \
    reset();                                                               \
  }                                                                        \
  void reset() override {                                                  \
    hold(*this, #Name, detail::values(options));                           \
  }                                                                        \
  void reset_parameters() {                                                \
    refill(#Name, detail::values(options));                                \
  }                                                                        \
  void pretty_print(std::ostream& stream) const override {                 \
    detail::print(stream, #Name, detail::values(options));                 \
  }                                                                        \
  Name##Options options

/// Layers of `h' = f(W x + b + U h + c)` over `[time, batch, input]`, `[batch, time, input]` with
/// `batch_first`, or one sequence `[time, input]`: the results of all steps and the last states.
template <typename Void>
class RNNImpl : public Cloneable<RNNImpl<Void>>, public Network<void> {
 public:
  TINYTORCH_NETWORK_(RNN);

  std::tuple<Tensor, Tensor> forward(const Tensor& input, Tensor hx = {}) {
    const auto out = run(*this, input, detail::value(hx));
    return {out.at(0).toTensor(), out.at(1).toTensor()};
  }
  std::tuple<PackedSequence, Tensor> forward_with_packed_input(const PackedSequence& packed_input,
                                                               Tensor hx = {}) {
    const auto out = run(*this, utils::rnn::detail::value(packed_input), detail::value(hx));
    return {utils::rnn::detail::packed(out.at(0)), out.at(1).toTensor()};
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())})
};

/// Layers of long short-term memory; states are pairs of state and memory.
template <typename Void>
class LSTMImpl : public Cloneable<LSTMImpl<Void>>, public Network<void> {
 public:
  TINYTORCH_NETWORK_(LSTM);

  std::tuple<Tensor, std::tuple<Tensor, Tensor>> forward(
      const Tensor& input, std::optional<std::tuple<Tensor, Tensor>> hx_opt = {}) {
    const auto out = run(*this, input, pair(hx_opt));
    return {out.at(0).toTensor(), pair(out.at(1))};
  }
  std::tuple<PackedSequence, std::tuple<Tensor, Tensor>> forward_with_packed_input(
      const PackedSequence& packed_input, std::optional<std::tuple<Tensor, Tensor>> hx_opt = {}) {
    const auto out = run(*this, utils::rnn::detail::value(packed_input), pair(hx_opt));
    return {utils::rnn::detail::packed(out.at(0)), pair(out.at(1))};
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<std::tuple<Tensor, Tensor>>())})
};

/// Layers of gated recurrent units.
template <typename Void>
class GRUImpl : public Cloneable<GRUImpl<Void>>, public Network<void> {
 public:
  TINYTORCH_NETWORK_(GRU);

  std::tuple<Tensor, Tensor> forward(const Tensor& input, Tensor hx = {}) {
    const auto out = run(*this, input, detail::value(hx));
    return {out.at(0).toTensor(), out.at(1).toTensor()};
  }
  std::tuple<PackedSequence, Tensor> forward_with_packed_input(const PackedSequence& packed_input,
                                                               Tensor hx = {}) {
    const auto out = run(*this, utils::rnn::detail::value(packed_input), detail::value(hx));
    return {utils::rnn::detail::packed(out.at(0)), out.at(1).toTensor()};
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())})
};
#undef TINYTORCH_NETWORK_

// clang-format off
#define TINYTORCH_CELL_(Name)                                                                  \
  Name##Impl(std::int64_t input_size, std::int64_t hidden_size)                                \
      : Name##Impl(Name##Options(input_size, hidden_size)) {}                                  \
  explicit Name##Impl(const Name##Options& options_) : options(options_) { reset(); }          \
  void reset() override {                                                                      \
    hold(*this, #Name, detail::values(options));                                               \
    weight_ih = weights_["weight_ih"];                                                         \
    weight_hh = weights_["weight_hh"];                                                         \
    bias_ih = options.bias() ? weights_["bias_ih"] : Tensor();                                 \
    bias_hh = options.bias() ? weights_["bias_hh"] : Tensor();                                 \
  }                                                                                            \
  void reset_parameters() { refill(#Name, detail::values(options)); }                          \
  void pretty_print(std::ostream& stream) const override {                                     \
    detail::print(stream, #Name, detail::values(options));                                     \
  }                                                                                            \
  Name##Options options;                                                                       \
  Tensor weight_ih, weight_hh, bias_ih, bias_hh
// clang-format on

/// One step of an RNN, over `[batch, input]` or `[input]`.
template <typename Void>
class RNNCellImpl : public Cloneable<RNNCellImpl<Void>>, protected Held<void> {
 public:
  TINYTORCH_CELL_(RNNCell);

  Tensor forward(const Tensor& input, const Tensor& hx = {}) {
    return run(*this, input, detail::value(hx)).at(0).toTensor();
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())})
};

/// One step of long short-term memory: state and memory.
template <typename Void>
class LSTMCellImpl : public Cloneable<LSTMCellImpl<Void>>, protected Held<void> {
 public:
  TINYTORCH_CELL_(LSTMCell);

  std::tuple<Tensor, Tensor> forward(const Tensor& input,
                                     std::optional<std::tuple<Tensor, Tensor>> hx_opt = {}) {
    const auto out = run(*this, input, pair(hx_opt));
    return {out.at(0).toTensor(), out.at(1).toTensor()};
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(std::optional<std::tuple<Tensor, Tensor>>())})
};

/// One step of a gated recurrent unit.
template <typename Void>
class GRUCellImpl : public Cloneable<GRUCellImpl<Void>>, protected Held<void> {
 public:
  TINYTORCH_CELL_(GRUCell);

  Tensor forward(const Tensor& input, const Tensor& hx = {}) {
    return run(*this, input, detail::value(hx)).at(0).toTensor();
  }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())})
};
#undef TINYTORCH_CELL_

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(RNN);
TINYTORCH_LAZY_MODULE_(LSTM);
TINYTORCH_LAZY_MODULE_(GRU);
TINYTORCH_LAZY_MODULE_(RNNCell);
TINYTORCH_LAZY_MODULE_(LSTMCell);
TINYTORCH_LAZY_MODULE_(GRUCell);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

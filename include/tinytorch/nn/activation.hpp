// Activations, pooling, losses as modules.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "functional.hpp"
#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// A function as a module.
class FunctionalImpl : public Cloneable<FunctionalImpl> {
 public:
  using Function = std::function<Tensor(Tensor)>;
  explicit FunctionalImpl(Function function) : function_(std::move(function)) {}
  template <typename F, typename... Args, typename = std::enable_if_t<(sizeof...(Args) > 0)>>
  explicit FunctionalImpl(F function, Args&&... args)
      : function_([function, args...](Tensor input) { return function(input, args...); }) {}
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { stream << "torch::nn::Functional()"; }
  bool is_serializable() const override { return false; }
  Tensor forward(Tensor input) { return function_(std::move(input)); }
  Tensor operator()(Tensor input) { return forward(std::move(input)); }

 private:
  Function function_;
};
TORCH_MODULE(Functional);

// Without options.
#define TINYTORCH_PLAIN_(Name, expression)                                                         \
  class Name##Impl : public Cloneable<Name##Impl> {                                                \
   public:                                                                                         \
    void reset() override {}                                                                       \
    void pretty_print(std::ostream& stream) const override { stream << "torch::nn::" #Name "()"; } \
    Tensor forward(const Tensor& input) { return expression; }                                     \
  };                                                                                               \
  TORCH_MODULE(Name)
TINYTORCH_PLAIN_(Sigmoid, input.sigmoid());
TINYTORCH_PLAIN_(Tanh, input.tanh());
TINYTORCH_PLAIN_(SiLU, input.silu());
TINYTORCH_PLAIN_(Softsign, functional::softsign(input));
TINYTORCH_PLAIN_(Tanhshrink, functional::tanhshrink(input));
#undef TINYTORCH_PLAIN_

// With options: `print` writes what stands between the brackets.
#define TINYTORCH_WITH_OPTIONS_(Name, default_options, input_type, function, print)               \
  class Name##Impl : public Cloneable<Name##Impl> {                                               \
   public:                                                                                        \
    explicit Name##Impl(Name##Options options_ default_options) : options(std::move(options_)) {} \
    void reset() override {}                                                                      \
    void pretty_print(std::ostream& stream) const override {                                      \
      stream << "torch::nn::" #Name "(";                                                          \
      print;                                                                                      \
      stream << ")";                                                                              \
    }                                                                                             \
    Tensor forward(input_type input) { return functional::function(input, options); }             \
    Name##Options options;                                                                        \
  };                                                                                              \
  TORCH_MODULE(Name)
#define TINYTORCH_INPLACE_(lead) \
  if (options.inplace()) stream << lead "inplace=true"

TINYTORCH_WITH_OPTIONS_(ReLU, = {}, Tensor, relu, TINYTORCH_INPLACE_(""));
TINYTORCH_WITH_OPTIONS_(ReLU6, = {}, Tensor, relu6, TINYTORCH_INPLACE_(""));
TINYTORCH_WITH_OPTIONS_(LeakyReLU, = {}, Tensor, leaky_relu,
                        stream << "negative_slope=" << options.negative_slope();
                        TINYTORCH_INPLACE_(", "));
TINYTORCH_WITH_OPTIONS_(ELU, = {}, Tensor, elu, stream << "alpha=" << options.alpha();
                        TINYTORCH_INPLACE_(", "));
TINYTORCH_WITH_OPTIONS_(Hardtanh, = {}, Tensor, hardtanh,
                        stream << "min_val=" << options.min_val()
                               << ", max_val=" << options.max_val();
                        TINYTORCH_INPLACE_(", "));
TINYTORCH_WITH_OPTIONS_(Softplus, = {}, const Tensor&, softplus,
                        stream << "beta=" << options.beta()
                               << ", threshold=" << options.threshold());
TINYTORCH_WITH_OPTIONS_(GELU, = {}, const Tensor&, gelu, static_cast<void>(0));
#undef TINYTORCH_INPLACE_
#undef TINYTORCH_WITH_OPTIONS_

#define TINYTORCH_SOFTMAX_(Name, function)                                                     \
  class Name##Impl : public Cloneable<Name##Impl> {                                            \
   public:                                                                                     \
    explicit Name##Impl(std::int64_t dim) : Name##Impl(Name##Options(dim)) {}                  \
    explicit Name##Impl(const Name##Options& options_) : options(options_) {}                  \
    void reset() override {}                                                                   \
    void pretty_print(std::ostream& stream) const override {                                   \
      stream << "torch::nn::" #Name "(dim=" << options.dim() << ")";                           \
    }                                                                                          \
    Tensor forward(const Tensor& input) { return functional::function(input, options.dim()); } \
    Name##Options options;                                                                     \
  };                                                                                           \
  TORCH_MODULE(Name)
TINYTORCH_SOFTMAX_(Softmax, softmax);
TINYTORCH_SOFTMAX_(LogSoftmax, log_softmax);
#undef TINYTORCH_SOFTMAX_

#define TINYTORCH_POOL_(Name, D, function, print)                                         \
  class Name##Impl : public Cloneable<Name##Impl> {                                       \
   public:                                                                                \
    Name##Impl(ExpandingArray<D> kernel_size) : Name##Impl(Name##Options(kernel_size)) {} \
    explicit Name##Impl(const Name##Options& options_) : options(options_) {}             \
    void reset() override {}                                                              \
    void pretty_print(std::ostream& stream) const override {                              \
      stream << "torch::nn::" #Name "(kernel_size=" << options.kernel_size()              \
             << ", stride=" << options.stride() << ", padding=" << options.padding();     \
      print;                                                                              \
      stream << ")";                                                                      \
    }                                                                                     \
    Tensor forward(const Tensor& input) { return functional::function(input, options); }  \
    Name##Options options;                                                                \
  };                                                                                      \
  TORCH_MODULE(Name)
#define TINYTORCH_MAX_PRINT_                    \
  stream << ", dilation=" << options.dilation() \
         << ", ceil_mode=" << (options.ceil_mode() ? "true" : "false")
TINYTORCH_POOL_(MaxPool1d, 1, max_pool1d, TINYTORCH_MAX_PRINT_);
TINYTORCH_POOL_(MaxPool2d, 2, max_pool2d, TINYTORCH_MAX_PRINT_);
TINYTORCH_POOL_(AvgPool2d, 2, avg_pool2d, static_cast<void>(0));
#undef TINYTORCH_MAX_PRINT_
#undef TINYTORCH_POOL_

#define TINYTORCH_ADAPTIVE_(Name, function)                                              \
  class Name##Impl : public Cloneable<Name##Impl> {                                      \
   public:                                                                               \
    Name##Impl(ExpandingArrayWithOptionalElem<2> output_size)                            \
        : Name##Impl(Name##Options(output_size)) {}                                      \
    explicit Name##Impl(const Name##Options& options_) : options(options_) {}            \
    void reset() override {}                                                             \
    void pretty_print(std::ostream& stream) const override {                             \
      stream << "torch::nn::" #Name "(output_size=" << options.output_size() << ")";     \
    }                                                                                    \
    Tensor forward(const Tensor& input) { return functional::function(input, options); } \
    Name##Options options;                                                               \
  };                                                                                     \
  TORCH_MODULE(Name)
TINYTORCH_ADAPTIVE_(AdaptiveAvgPool2d, adaptive_avg_pool2d);
TINYTORCH_ADAPTIVE_(AdaptiveMaxPool2d, adaptive_max_pool2d);
#undef TINYTORCH_ADAPTIVE_

// Losses.
#define TINYTORCH_LOSS_(Name, function, extra)                                                     \
  class Name##Impl : public Cloneable<Name##Impl> {                                                \
   public:                                                                                         \
    explicit Name##Impl(Name##Options options_ = {}) : options(std::move(options_)) { reset(); }   \
    void reset() override { extra }                                                                \
    void pretty_print(std::ostream& stream) const override { stream << "torch::nn::" #Name "()"; } \
    Tensor forward(const Tensor& input, const Tensor& target) {                                    \
      return functional::function(input, target, options);                                         \
    }                                                                                              \
    Name##Options options;                                                                         \
  };                                                                                               \
  TORCH_MODULE(Name)
TINYTORCH_LOSS_(L1Loss, l1_loss, );
TINYTORCH_LOSS_(MSELoss, mse_loss, );
TINYTORCH_LOSS_(BCELoss, binary_cross_entropy, register_buffer("weight", options.weight()););
TINYTORCH_LOSS_(BCEWithLogitsLoss, binary_cross_entropy_with_logits,
                register_buffer("weight", options.weight());
                register_buffer("pos_weight", options.pos_weight()););
TINYTORCH_LOSS_(NLLLoss, nll_loss, register_buffer("weight", options.weight()););
TINYTORCH_LOSS_(CrossEntropyLoss, cross_entropy, register_buffer("weight", options.weight()););
TINYTORCH_LOSS_(SmoothL1Loss, smooth_l1_loss, );
TINYTORCH_LOSS_(HuberLoss, huber_loss, );
TINYTORCH_LOSS_(KLDivLoss, kl_div, );
#undef TINYTORCH_LOSS_

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

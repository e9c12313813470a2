// Any function as a module.
#pragma once

#include <functional>
#include <utility>

#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

namespace lazy {

/// A function as a module.
template <typename Void>
class FunctionalImpl : public Cloneable<FunctionalImpl<Void>> {
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

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(Functional);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Any function as a module.
#pragma once

#include <functional>
#include <utility>

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

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

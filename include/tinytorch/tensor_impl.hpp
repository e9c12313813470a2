// Methods of Tensor that need the operators.
#pragma once

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

inline Tensor Tensor::to(Device device, ScalarType dtype, bool non_blocking, bool copy,
                         std::optional<MemoryFormat> memory_format) const {
  tt_tensor* out = nullptr;
  detail::check(tt_to_device_dtype(c(), device.c(), static_cast<std::int32_t>(dtype), non_blocking,
                                   copy, detail::optional_code(memory_format), &out));
  return take(out);
}
inline Tensor Tensor::to(ScalarType dtype, bool non_blocking, bool copy,
                         std::optional<MemoryFormat> memory_format) const {
  tt_tensor* out = nullptr;
  detail::check(tt_to(c(), static_cast<std::int32_t>(dtype), non_blocking, copy,
                      detail::optional_code(memory_format), &out));
  return take(out);
}
inline Tensor Tensor::to(const TensorOptions& options, bool non_blocking, bool copy,
                         std::optional<MemoryFormat> memory_format) const {
  TORCH_CHECK(!options.has_requires_grad(),
              "to(options) expects unset requires_grad flag, but got options.requires_grad set");
  if (!memory_format) memory_format = options.memory_format_opt();
  const ScalarType dtype = options.has_dtype() ? options.dtype().toScalarType() : scalar_type();
  if (!options.has_device()) return to(dtype, non_blocking, copy, memory_format);
  return to(options.device(), dtype, non_blocking, copy, memory_format);
}

inline Tensor Tensor::full_like_scalar(const Scalar& value) const {
  return full({}, value, TensorOptions(scalar_type()).device(device()));
}

/// A gradient that can be assigned: `t.mutable_grad() = g`, `t.mutable_grad().reset()`.
class GradReference : public Tensor {
 public:
  explicit GradReference(const Tensor& owner) : Tensor(owner.grad()), owner_(owner) {}
  GradReference& operator=(const Tensor& grad) {
    detail::check(tt_tensor_set_grad(owner_.c(), grad.c()));
    static_cast<Tensor&>(*this) = grad;
    return *this;
  }
  void reset() { *this = Tensor(); }

 private:
  Tensor owner_;
};

inline GradReference Tensor::mutable_grad() const {
  return GradReference(*this);
}

}  // namespace api
}  // namespace tinytorch

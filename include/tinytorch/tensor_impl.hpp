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

namespace detail {

inline ScalarType result_type(TensorList tensors, ArrayRef<Scalar> numbers) {
  std::int32_t out = 0;
  check(tt_result_type(handles(tensors), tensors.size(), scalars(numbers), numbers.size(), &out));
  return static_cast<ScalarType>(out);
}

}  // namespace detail

/// The dtype of a result of these.
inline ScalarType result_type(const Tensor& a, const Tensor& b) {
  return detail::result_type({a, b}, {});
}
inline ScalarType result_type(const Tensor& a, const Scalar& b) {
  return detail::result_type(a, b);
}
inline ScalarType result_type(const Scalar& a, const Tensor& b) {
  return detail::result_type(b, a);
}
inline ScalarType result_type(const Scalar& a, const Scalar& b) {
  return detail::result_type({}, {a, b});
}
inline bool is_floating_point(const Tensor& t) {
  return t.is_floating_point();
}
inline bool is_complex(const Tensor& t) {
  return t.is_complex();
}
inline bool is_signed(const Tensor& t) {
  return t.is_signed();
}
inline bool is_nonzero(const Tensor& t) {
  return t.is_nonzero();
}
inline bool is_inference(const Tensor& t) {
  return t.is_inference();
}
inline std::int64_t numel(const Tensor& t) {
  return t.numel();
}
inline bool is_same_size(const Tensor& a, const Tensor& b) {
  return a.is_same_size(b);
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

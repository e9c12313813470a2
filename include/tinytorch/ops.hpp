// Generated from the operator table by tests/generated; do not edit.
// Operators: methods of Tensor and functions.
#pragma once

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

inline Tensor Tensor::empty_like(const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_empty_like(c(), &c_options, detail::optional_code(memory_format, options),
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::zeros_like(const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_zeros_like(c(), &c_options, detail::optional_code(memory_format, options),
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::ones_like(const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_ones_like(c(), &c_options, detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::full_like(const Scalar& fill_value, const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_full_like(c(), fill_value.c(), &c_options,
      detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::zero_() const {
  detail::check(tt_zero_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::fill_(const Scalar& value) const {
  detail::check(tt_fill_(c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::fill_(const Tensor& value) const {
  detail::check(tt_fill_tensor_(c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::new_empty(IntArrayRef size, const TensorOptions& options) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_new_empty(c(), size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::new_empty_strided(IntArrayRef size, IntArrayRef stride,
    const TensorOptions& options) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_new_empty_strided(c(), size.data(), size.size(), stride.data(), stride.size(),
      &c_options, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::new_zeros(IntArrayRef size, const TensorOptions& options) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_new_zeros(c(), size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::new_ones(IntArrayRef size, const TensorOptions& options) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_new_ones(c(), size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::new_full(IntArrayRef size, const Scalar& fill_value,
    const TensorOptions& options) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_new_full(c(), size.data(), size.size(), fill_value.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::resize_(IntArrayRef size, std::optional<MemoryFormat> memory_format) const {
  detail::check(tt_resize_(c(), size.data(), size.size(), detail::optional_code(memory_format)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::copy_(const Tensor& src, bool non_blocking) const {
  detail::check(tt_copy_(c(), src.c(), non_blocking));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::copy_(std::int64_t other) const {
  detail::check(tt_copy_int_(c(), other));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::clone(std::optional<MemoryFormat> memory_format) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clone_tensor(c(), detail::optional_code(memory_format), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::contiguous(MemoryFormat memory_format) const {
  tt_tensor* out = nullptr;
  detail::check(tt_contiguous(c(), static_cast<std::int32_t>(memory_format), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::abs() const {
  tt_tensor* out = nullptr;
  detail::check(tt_abs(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::abs_() const {
  detail::check(tt_abs_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::neg() const {
  tt_tensor* out = nullptr;
  detail::check(tt_neg(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::neg_() const {
  detail::check(tt_neg_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sign() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sign(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sign_() const {
  detail::check(tt_sign_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ceil() const {
  tt_tensor* out = nullptr;
  detail::check(tt_ceil(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ceil_() const {
  detail::check(tt_ceil_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::floor() const {
  tt_tensor* out = nullptr;
  detail::check(tt_floor(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::floor_() const {
  detail::check(tt_floor_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::round() const {
  tt_tensor* out = nullptr;
  detail::check(tt_round(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::round_() const {
  detail::check(tt_round_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::trunc() const {
  tt_tensor* out = nullptr;
  detail::check(tt_trunc(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::trunc_() const {
  detail::check(tt_trunc_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::exp() const {
  tt_tensor* out = nullptr;
  detail::check(tt_exp(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::exp_() const {
  detail::check(tt_exp_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::exp2() const {
  tt_tensor* out = nullptr;
  detail::check(tt_exp2(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::exp2_() const {
  detail::check(tt_exp2_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::expm1() const {
  tt_tensor* out = nullptr;
  detail::check(tt_expm1(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::expm1_() const {
  detail::check(tt_expm1_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::log() const {
  tt_tensor* out = nullptr;
  detail::check(tt_log(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::log_() const {
  detail::check(tt_log_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::log2() const {
  tt_tensor* out = nullptr;
  detail::check(tt_log2(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::log2_() const {
  detail::check(tt_log2_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::log10() const {
  tt_tensor* out = nullptr;
  detail::check(tt_log10(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::log10_() const {
  detail::check(tt_log10_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::log1p() const {
  tt_tensor* out = nullptr;
  detail::check(tt_log1p(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::log1p_() const {
  detail::check(tt_log1p_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sqrt() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sqrt(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sqrt_() const {
  detail::check(tt_sqrt_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::rsqrt() const {
  tt_tensor* out = nullptr;
  detail::check(tt_rsqrt(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::rsqrt_() const {
  detail::check(tt_rsqrt_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::reciprocal() const {
  tt_tensor* out = nullptr;
  detail::check(tt_reciprocal(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::reciprocal_() const {
  detail::check(tt_reciprocal_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sin() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sin(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sin_() const {
  detail::check(tt_sin_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::cos() const {
  tt_tensor* out = nullptr;
  detail::check(tt_cos(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::cos_() const {
  detail::check(tt_cos_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::tan() const {
  tt_tensor* out = nullptr;
  detail::check(tt_tan(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::tan_() const {
  detail::check(tt_tan_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::asin() const {
  tt_tensor* out = nullptr;
  detail::check(tt_asin(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::asin_() const {
  detail::check(tt_asin_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::acos() const {
  tt_tensor* out = nullptr;
  detail::check(tt_acos(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::acos_() const {
  detail::check(tt_acos_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::atan() const {
  tt_tensor* out = nullptr;
  detail::check(tt_atan(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::atan_() const {
  detail::check(tt_atan_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sinh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sinh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sinh_() const {
  detail::check(tt_sinh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::cosh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_cosh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::cosh_() const {
  detail::check(tt_cosh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::tanh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_tanh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::tanh_() const {
  detail::check(tt_tanh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::asinh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_asinh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::asinh_() const {
  detail::check(tt_asinh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::acosh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_acosh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::acosh_() const {
  detail::check(tt_acosh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::atanh() const {
  tt_tensor* out = nullptr;
  detail::check(tt_atanh(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::atanh_() const {
  detail::check(tt_atanh_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sigmoid() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sigmoid(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sigmoid_() const {
  detail::check(tt_sigmoid_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::erf() const {
  tt_tensor* out = nullptr;
  detail::check(tt_erf(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::erf_() const {
  detail::check(tt_erf_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::erfc() const {
  tt_tensor* out = nullptr;
  detail::check(tt_erfc(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::erfc_() const {
  detail::check(tt_erfc_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::erfinv() const {
  tt_tensor* out = nullptr;
  detail::check(tt_erfinv(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::erfinv_() const {
  detail::check(tt_erfinv_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::round(std::int64_t decimals) const {
  tt_tensor* out = nullptr;
  detail::check(tt_round_decimals(c(), decimals, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::round_(std::int64_t decimals) const {
  detail::check(tt_round_decimals_(c(), decimals));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::square() const {
  tt_tensor* out = nullptr;
  detail::check(tt_square(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::square_() const {
  detail::check(tt_square_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::isnan() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isnan(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::isinf() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isinf(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::isfinite() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isfinite(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::logical_not() const {
  tt_tensor* out = nullptr;
  detail::check(tt_logical_not(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::logical_not_() const {
  detail::check(tt_logical_not_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::maximum(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_maximum(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::minimum(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_minimum(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::eq(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_eq(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::eq_(const Tensor& other) const {
  detail::check(tt_eq_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::eq(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_eq_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::eq_(const Scalar& other) const {
  detail::check(tt_eq_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ne(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_ne(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ne_(const Tensor& other) const {
  detail::check(tt_ne_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ne(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_ne_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ne_(const Scalar& other) const {
  detail::check(tt_ne_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::lt(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_lt(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::lt_(const Tensor& other) const {
  detail::check(tt_lt_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::lt(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_lt_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::lt_(const Scalar& other) const {
  detail::check(tt_lt_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::le(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_le(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::le_(const Tensor& other) const {
  detail::check(tt_le_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::le(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_le_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::le_(const Scalar& other) const {
  detail::check(tt_le_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::gt(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_gt(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::gt_(const Tensor& other) const {
  detail::check(tt_gt_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::gt(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_gt_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::gt_(const Scalar& other) const {
  detail::check(tt_gt_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ge(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_ge(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ge_(const Tensor& other) const {
  detail::check(tt_ge_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ge(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_ge_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ge_(const Scalar& other) const {
  detail::check(tt_ge_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::logical_and(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logical_and(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::logical_and_(const Tensor& other) const {
  detail::check(tt_logical_and_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::logical_or(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logical_or(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::logical_or_(const Tensor& other) const {
  detail::check(tt_logical_or_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::logical_xor(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logical_xor(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::logical_xor_(const Tensor& other) const {
  detail::check(tt_logical_xor_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::add(const Tensor& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_add(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::add_(const Tensor& other, const Scalar& alpha) const {
  detail::check(tt_add_(c(), other.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::add(const Scalar& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_add_scalar(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::add_(const Scalar& other, const Scalar& alpha) const {
  detail::check(tt_add_scalar_(c(), other.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sub(const Tensor& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_sub(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sub_(const Tensor& other, const Scalar& alpha) const {
  detail::check(tt_sub_(c(), other.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sub(const Scalar& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_sub_scalar(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sub_(const Scalar& other, const Scalar& alpha) const {
  detail::check(tt_sub_scalar_(c(), other.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::rsub(const Tensor& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_rsub(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::rsub(const Scalar& other, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_rsub_scalar(c(), other.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mul(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mul(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::mul_(const Tensor& other) const {
  detail::check(tt_mul_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::mul(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mul_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::mul_(const Scalar& other) const {
  detail::check(tt_mul_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::div(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_div(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::div_(const Tensor& other) const {
  detail::check(tt_div_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::div(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_div_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::div_(const Scalar& other) const {
  detail::check(tt_div_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::remainder(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_remainder(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::remainder_(const Tensor& other) const {
  detail::check(tt_remainder_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::remainder(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_remainder_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::remainder_(const Scalar& other) const {
  detail::check(tt_remainder_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::fmod(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_fmod(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::fmod_(const Tensor& other) const {
  detail::check(tt_fmod_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::fmod(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_fmod_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::fmod_(const Scalar& other) const {
  detail::check(tt_fmod_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::atan2(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_atan2(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::atan2_(const Tensor& other) const {
  detail::check(tt_atan2_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::div(const Tensor& other,
    std::optional<std::string_view> rounding_mode) const {
  tt_tensor* out = nullptr;
  detail::check(tt_div_mode(c(), other.c(), detail::CString(rounding_mode), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::div(const Scalar& other,
    std::optional<std::string_view> rounding_mode) const {
  tt_tensor* out = nullptr;
  detail::check(tt_div_scalar_mode(c(), other.c(), detail::CString(rounding_mode), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::div_(const Tensor& other,
    std::optional<std::string_view> rounding_mode) const {
  detail::check(tt_div_mode_(c(), other.c(), detail::CString(rounding_mode)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::div_(const Scalar& other,
    std::optional<std::string_view> rounding_mode) const {
  detail::check(tt_div_scalar_mode_(c(), other.c(), detail::CString(rounding_mode)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::floor_divide(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_floor_divide(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::floor_divide(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_floor_divide_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::floor_divide_(const Tensor& other) const {
  detail::check(tt_floor_divide_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::floor_divide_(const Scalar& other) const {
  detail::check(tt_floor_divide_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::lerp(const Tensor& end, const Scalar& weight) const {
  tt_tensor* out = nullptr;
  detail::check(tt_lerp_scalar(c(), end.c(), weight.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::lerp(const Tensor& end, const Tensor& weight) const {
  tt_tensor* out = nullptr;
  detail::check(tt_lerp(c(), end.c(), weight.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::lerp_(const Tensor& end, const Scalar& weight) const {
  detail::check(tt_lerp_scalar_(c(), end.c(), weight.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::lerp_(const Tensor& end, const Tensor& weight) const {
  detail::check(tt_lerp_(c(), end.c(), weight.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::addcmul(const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addcmul(c(), tensor1.c(), tensor2.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addcmul_(const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value) const {
  detail::check(tt_addcmul_(c(), tensor1.c(), tensor2.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::addcdiv(const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addcdiv(c(), tensor1.c(), tensor2.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addcdiv_(const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value) const {
  detail::check(tt_addcdiv_(c(), tensor1.c(), tensor2.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::true_divide(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_true_divide(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::true_divide(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_true_divide_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::true_divide_(const Tensor& other) const {
  detail::check(tt_true_divide_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::true_divide_(const Scalar& other) const {
  detail::check(tt_true_divide_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::pow(const Tensor& exponent) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pow(c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::pow(const Scalar& exponent) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pow_scalar(c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::pow_(const Scalar& exponent) const {
  detail::check(tt_pow_scalar_(c(), exponent.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::pow_(const Tensor& exponent) const {
  detail::check(tt_pow_(c(), exponent.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::float_power(const Tensor& exponent) const {
  tt_tensor* out = nullptr;
  detail::check(tt_float_power(c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::float_power(const Scalar& exponent) const {
  tt_tensor* out = nullptr;
  detail::check(tt_float_power_scalar(c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::float_power_(const Tensor& exponent) const {
  detail::check(tt_float_power_(c(), exponent.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::float_power_(const Scalar& exponent) const {
  detail::check(tt_float_power_scalar_(c(), exponent.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_and(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_and(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_and_(const Tensor& other) const {
  detail::check(tt_bitwise_and_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_and(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_and_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_and_(const Scalar& other) const {
  detail::check(tt_bitwise_and_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_or(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_or(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_or_(const Tensor& other) const {
  detail::check(tt_bitwise_or_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_or(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_or_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_or_(const Scalar& other) const {
  detail::check(tt_bitwise_or_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_xor(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_xor(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_xor_(const Tensor& other) const {
  detail::check(tt_bitwise_xor_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_xor(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_xor_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_xor_(const Scalar& other) const {
  detail::check(tt_bitwise_xor_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_not() const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_not(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_not_() const {
  detail::check(tt_bitwise_not_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_left_shift(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_left_shift(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bitwise_left_shift(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_left_shift_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_left_shift_(const Tensor& other) const {
  detail::check(tt_bitwise_left_shift_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::bitwise_left_shift_(const Scalar& other) const {
  detail::check(tt_bitwise_left_shift_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bitwise_right_shift(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_right_shift(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bitwise_right_shift(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bitwise_right_shift_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bitwise_right_shift_(const Tensor& other) const {
  detail::check(tt_bitwise_right_shift_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::bitwise_right_shift_(const Scalar& other) const {
  detail::check(tt_bitwise_right_shift_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::__and__(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_and(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__and__(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_and_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__or__(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_or(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__or__(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_or_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__xor__(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_xor(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__xor__(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_xor_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__lshift__(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_lshift(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__lshift__(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_lshift_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__rshift__(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_rshift(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::__rshift__(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dunder_rshift_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::gcd(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_gcd(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::gcd_(const Tensor& other) const {
  detail::check(tt_gcd_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::lcm(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_lcm(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::lcm_(const Tensor& other) const {
  detail::check(tt_lcm_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::where(const Tensor& condition, const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_where_self(condition.c(), c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::where(const Tensor& condition, const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_where_scalar_other(condition.c(), c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::masked_fill(const Tensor& mask, const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_masked_fill_scalar(c(), mask.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::masked_fill(const Tensor& mask, const Tensor& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_masked_fill(c(), mask.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::masked_fill_(const Tensor& mask, const Scalar& value) const {
  detail::check(tt_masked_fill_scalar_(c(), mask.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::masked_fill_(const Tensor& mask, const Tensor& value) const {
  detail::check(tt_masked_fill_(c(), mask.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::clamp(const std::optional<Scalar>& min,
    const std::optional<Scalar>& max) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp(c(), detail::optional_ptr(min), detail::optional_ptr(max), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::clamp(const std::optional<Tensor>& min,
    const std::optional<Tensor>& max) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp_tensor(c(), detail::optional_handle(min), detail::optional_handle(max),
      &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::clamp_(const std::optional<Scalar>& min,
    const std::optional<Scalar>& max) const {
  detail::check(tt_clamp_(c(), detail::optional_ptr(min), detail::optional_ptr(max)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::clamp_min(const Scalar& min) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp_min(c(), min.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::clamp_min(const Tensor& min) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp_min_tensor(c(), min.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::clamp_min_(const Scalar& min) const {
  detail::check(tt_clamp_min_(c(), min.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::clamp_max(const Scalar& max) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp_max(c(), max.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::clamp_max(const Tensor& max) const {
  tt_tensor* out = nullptr;
  detail::check(tt_clamp_max_tensor(c(), max.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::clamp_max_(const Scalar& max) const {
  detail::check(tt_clamp_max_(c(), max.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::clamp_(const std::optional<Tensor>& min,
    const std::optional<Tensor>& max) const {
  detail::check(tt_clamp_tensor_(c(), detail::optional_handle(min), detail::optional_handle(max)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::clamp_min_(const Tensor& min) const {
  detail::check(tt_clamp_min_tensor_(c(), min.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::clamp_max_(const Tensor& max) const {
  detail::check(tt_clamp_max_tensor_(c(), max.c()));
  return const_cast<Tensor&>(*this);
}
inline bool Tensor::equal(const Tensor& other) const {
  bool out = false;
  detail::check(tt_equal(c(), other.c(), &out));
  return out;
}
inline Tensor Tensor::isclose(const Tensor& other, double rtol, double atol, bool equal_nan) const {
  tt_tensor* out = nullptr;
  detail::check(tt_isclose(c(), other.c(), rtol, atol, equal_nan, &out));
  return Tensor::take(out);
}
inline bool Tensor::allclose(const Tensor& other, double rtol, double atol, bool equal_nan) const {
  bool out = false;
  detail::check(tt_allclose(c(), other.c(), rtol, atol, equal_nan, &out));
  return out;
}
inline Tensor Tensor::relu() const {
  tt_tensor* out = nullptr;
  detail::check(tt_relu(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::relu_() const {
  detail::check(tt_relu_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::silu() const {
  tt_tensor* out = nullptr;
  detail::check(tt_silu(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::silu_() const {
  detail::check(tt_silu_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::leaky_relu(const Scalar& negative_slope) const {
  tt_tensor* out = nullptr;
  detail::check(tt_leaky_relu(c(), negative_slope.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::leaky_relu_(const Scalar& negative_slope) const {
  detail::check(tt_leaky_relu_(c(), negative_slope.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::elu(const Scalar& alpha, const Scalar& scale,
    const Scalar& input_scale) const {
  tt_tensor* out = nullptr;
  detail::check(tt_elu(c(), alpha.c(), scale.c(), input_scale.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::elu_(const Scalar& alpha, const Scalar& scale,
    const Scalar& input_scale) const {
  detail::check(tt_elu_(c(), alpha.c(), scale.c(), input_scale.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::softplus(const Scalar& beta, const Scalar& threshold) const {
  tt_tensor* out = nullptr;
  detail::check(tt_softplus(c(), beta.c(), threshold.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::hardtanh(const Scalar& min_val, const Scalar& max_val) const {
  tt_tensor* out = nullptr;
  detail::check(tt_hardtanh(c(), min_val.c(), max_val.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::hardtanh_(const Scalar& min_val, const Scalar& max_val) const {
  detail::check(tt_hardtanh_(c(), min_val.c(), max_val.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::hardsigmoid() const {
  tt_tensor* out = nullptr;
  detail::check(tt_hardsigmoid(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::hardsigmoid_() const {
  detail::check(tt_hardsigmoid_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::hardswish() const {
  tt_tensor* out = nullptr;
  detail::check(tt_hardswish(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::hardswish_() const {
  detail::check(tt_hardswish_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::mish() const {
  tt_tensor* out = nullptr;
  detail::check(tt_mish(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::mish_() const {
  detail::check(tt_mish_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::hardshrink(const Scalar& lambd) const {
  tt_tensor* out = nullptr;
  detail::check(tt_hardshrink(c(), lambd.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::log_sigmoid() const {
  tt_tensor* out = nullptr;
  detail::check(tt_log_sigmoid(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::gelu(std::string_view approximate) const {
  tt_tensor* out = nullptr;
  detail::check(tt_gelu(c(), detail::CString(approximate), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::gelu_(std::string_view approximate) const {
  detail::check(tt_gelu_(c(), detail::CString(approximate)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::softshrink(const Scalar& lambd) const {
  tt_tensor* out = nullptr;
  detail::check(tt_softshrink(c(), lambd.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::relu6() const {
  tt_tensor* out = nullptr;
  detail::check(tt_relu6(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::relu6_() const {
  detail::check(tt_relu6_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::selu() const {
  tt_tensor* out = nullptr;
  detail::check(tt_selu(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::selu_() const {
  detail::check(tt_selu_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::celu(const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_celu(c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::celu_(const Scalar& alpha) const {
  detail::check(tt_celu_(c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::threshold(const Scalar& threshold, const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_threshold(c(), threshold.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::threshold_(const Scalar& threshold, const Scalar& value) const {
  detail::check(tt_threshold_(c(), threshold.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::prelu(const Tensor& weight) const {
  tt_tensor* out = nullptr;
  detail::check(tt_prelu(c(), weight.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::glu(std::int64_t dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_glu(c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::frac() const {
  tt_tensor* out = nullptr;
  detail::check(tt_frac(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::frac_() const {
  detail::check(tt_frac_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::deg2rad() const {
  tt_tensor* out = nullptr;
  detail::check(tt_deg2rad(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::deg2rad_() const {
  detail::check(tt_deg2rad_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::rad2deg() const {
  tt_tensor* out = nullptr;
  detail::check(tt_rad2deg(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::rad2deg_() const {
  detail::check(tt_rad2deg_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sinc() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sinc(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sinc_() const {
  detail::check(tt_sinc_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sgn() const {
  tt_tensor* out = nullptr;
  detail::check(tt_sgn(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::sgn_() const {
  detail::check(tt_sgn_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::isposinf() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isposinf(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::isneginf() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isneginf(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::logaddexp(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logaddexp(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::logaddexp2(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logaddexp2(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::hypot(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_hypot(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::hypot_(const Tensor& other) const {
  detail::check(tt_hypot_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::copysign(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_copysign(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::copysign_(const Tensor& other) const {
  detail::check(tt_copysign_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::copysign(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_copysign_scalar(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::copysign_(const Scalar& other) const {
  detail::check(tt_copysign_scalar_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::fmax(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_fmax(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::fmin(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_fmin(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::signbit() const {
  tt_tensor* out = nullptr;
  detail::check(tt_signbit(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::isreal() const {
  tt_tensor* out = nullptr;
  detail::check(tt_isreal(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::positive() const {
  tt_tensor* out = nullptr;
  detail::check(tt_positive(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::heaviside(const Tensor& values) const {
  tt_tensor* out = nullptr;
  detail::check(tt_heaviside(c(), values.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::heaviside_(const Tensor& values) const {
  detail::check(tt_heaviside_(c(), values.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::xlogy(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_xlogy(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::xlogy(const Scalar& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_xlogy_scalar_other(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::xlogy_(const Tensor& other) const {
  detail::check(tt_xlogy_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::xlogy_(const Scalar& other) const {
  detail::check(tt_xlogy_scalar_other_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::logit(std::optional<double> eps) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logit(c(), detail::optional_ptr(eps), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::logit_(std::optional<double> eps) const {
  detail::check(tt_logit_(c(), detail::optional_ptr(eps)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::nan_to_num(std::optional<double> nan, std::optional<double> posinf,
    std::optional<double> neginf) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nan_to_num(c(), detail::optional_ptr(nan), detail::optional_ptr(posinf),
      detail::optional_ptr(neginf), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::nan_to_num_(std::optional<double> nan, std::optional<double> posinf,
    std::optional<double> neginf) const {
  detail::check(tt_nan_to_num_(c(), detail::optional_ptr(nan), detail::optional_ptr(posinf),
      detail::optional_ptr(neginf)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::ldexp(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_ldexp(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::ldexp_(const Tensor& other) const {
  detail::check(tt_ldexp_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::lgamma() const {
  tt_tensor* out = nullptr;
  detail::check(tt_lgamma(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::lgamma_() const {
  detail::check(tt_lgamma_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::digamma() const {
  tt_tensor* out = nullptr;
  detail::check(tt_digamma(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::digamma_() const {
  detail::check(tt_digamma_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::i0() const {
  tt_tensor* out = nullptr;
  detail::check(tt_i0(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::i0_() const {
  detail::check(tt_i0_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::polygamma(std::int64_t n) const {
  tt_tensor* out = nullptr;
  detail::check(tt_polygamma(n, c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::polygamma_(std::int64_t n) const {
  detail::check(tt_polygamma_(c(), n));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::mvlgamma(std::int64_t p) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mvlgamma(c(), p, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::mvlgamma_(std::int64_t p) const {
  detail::check(tt_mvlgamma_(c(), p));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::nextafter(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nextafter(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::nextafter_(const Tensor& other) const {
  detail::check(tt_nextafter_(c(), other.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::sum(std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_sum(c(), detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::sum(OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_sum_dim(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nansum(OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nansum(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mean(std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mean(c(), detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mean(OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mean_dim(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::prod(std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_prod(c(), detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::prod(std::int64_t dim, bool keepdim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_prod_dim(c(), dim, keepdim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::max() const {
  tt_tensor* out = nullptr;
  detail::check(tt_max(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::min() const {
  tt_tensor* out = nullptr;
  detail::check(tt_min(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::amax(IntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_amax(c(), dim.data(), dim.size(), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::amin(IntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_amin(c(), dim.data(), dim.size(), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::max(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_other(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::min(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_min_other(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::any() const {
  tt_tensor* out = nullptr;
  detail::check(tt_any(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::any(std::int64_t dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_any_dim(c(), dim, keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::any(OptionalIntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_any_dims(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::all() const {
  tt_tensor* out = nullptr;
  detail::check(tt_all(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::all(std::int64_t dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_all_dim(c(), dim, keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::all(OptionalIntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_all_dims(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::count_nonzero(std::optional<std::int64_t> dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_count_nonzero(c(), detail::optional_ptr(dim), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::count_nonzero(IntArrayRef dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_count_nonzero_dim(c(), dim.data(), dim.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::norm(const Scalar& p) const {
  tt_tensor* out = nullptr;
  detail::check(tt_norm(c(), p.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::norm(const std::optional<Scalar>& p, IntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_norm_dim(c(), detail::optional_ptr(p), dim.data(), dim.size(), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::norm(const std::optional<Scalar>& p, IntArrayRef dim, bool keepdim,
    ScalarType dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_norm_dim_dtype(c(), detail::optional_ptr(p), dim.data(), dim.size(), keepdim,
      static_cast<std::int32_t>(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::norm(const std::optional<Scalar>& p, ScalarType dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_norm_dtype(c(), detail::optional_ptr(p), static_cast<std::int32_t>(dtype),
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::dist(const Tensor& other, const Scalar& p) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dist(c(), other.c(), p.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::renorm(const Scalar& p, std::int64_t dim, const Scalar& maxnorm) const {
  tt_tensor* out = nullptr;
  detail::check(tt_renorm(c(), p.c(), dim, maxnorm.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::renorm_(const Scalar& p, std::int64_t dim, const Scalar& maxnorm) const {
  detail::check(tt_renorm_(c(), p.c(), dim, maxnorm.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::var(bool unbiased) const {
  tt_tensor* out = nullptr;
  detail::check(tt_var(c(), unbiased, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::var(OptionalIntArrayRef dim, bool unbiased, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_var_dim(c(), detail::optional_data(dim), detail::optional_size(dim), unbiased,
      keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::var(OptionalIntArrayRef dim, const std::optional<Scalar>& correction,
    bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_var_correction(c(), detail::optional_data(dim), detail::optional_size(dim),
      detail::optional_ptr(correction), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::std(bool unbiased) const {
  tt_tensor* out = nullptr;
  detail::check(tt_std(c(), unbiased, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::std(OptionalIntArrayRef dim, bool unbiased, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_std_dim(c(), detail::optional_data(dim), detail::optional_size(dim), unbiased,
      keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::std(OptionalIntArrayRef dim, const std::optional<Scalar>& correction,
    bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_std_correction(c(), detail::optional_data(dim), detail::optional_size(dim),
      detail::optional_ptr(correction), keepdim, &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::var_mean(bool unbiased) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_var_mean(c(), unbiased, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::var_mean(OptionalIntArrayRef dim, bool unbiased,
    bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_var_mean_dim(c(), detail::optional_data(dim), detail::optional_size(dim),
      unbiased, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::var_mean(OptionalIntArrayRef dim,
    const std::optional<Scalar>& correction, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_var_mean_correction(c(), detail::optional_data(dim), detail::optional_size(dim),
      detail::optional_ptr(correction), keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::std_mean(bool unbiased) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_std_mean(c(), unbiased, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::std_mean(OptionalIntArrayRef dim, bool unbiased,
    bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_std_mean_dim(c(), detail::optional_data(dim), detail::optional_size(dim),
      unbiased, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::std_mean(OptionalIntArrayRef dim,
    const std::optional<Scalar>& correction, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_std_mean_correction(c(), detail::optional_data(dim), detail::optional_size(dim),
      detail::optional_ptr(correction), keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::logsumexp(IntArrayRef dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logsumexp(c(), dim.data(), dim.size(), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nanmean(OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nanmean(c(), detail::optional_data(dim), detail::optional_size(dim), keepdim,
      detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::aminmax(std::optional<std::int64_t> dim,
    bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_aminmax(c(), detail::optional_ptr(dim), keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::detach() const {
  tt_tensor* out = nullptr;
  detail::check(tt_detach(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::detach_() const {
  detail::check(tt_detach_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::view(IntArrayRef size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_view(c(), size.data(), size.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::view(ScalarType dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_view_dtype(c(), static_cast<std::int32_t>(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::reshape(IntArrayRef shape) const {
  tt_tensor* out = nullptr;
  detail::check(tt_reshape(c(), shape.data(), shape.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::ravel() const {
  tt_tensor* out = nullptr;
  detail::check(tt_ravel(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::view_as(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_view_as(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::reshape_as(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_reshape_as(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::expand(IntArrayRef size, bool implicit) const {
  tt_tensor* out = nullptr;
  detail::check(tt_expand(c(), size.data(), size.size(), implicit, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::expand_as(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_expand_as(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::broadcast_to(IntArrayRef size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_broadcast_to(c(), size.data(), size.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::permute(IntArrayRef dims) const {
  tt_tensor* out = nullptr;
  detail::check(tt_permute(c(), dims.data(), dims.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::transpose(std::int64_t dim0, std::int64_t dim1) const {
  tt_tensor* out = nullptr;
  detail::check(tt_transpose(c(), dim0, dim1, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::transpose_(std::int64_t dim0, std::int64_t dim1) const {
  detail::check(tt_transpose_(c(), dim0, dim1));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::t() const {
  tt_tensor* out = nullptr;
  detail::check(tt_t(c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::t_() const {
  detail::check(tt_t_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::flatten(std::int64_t start_dim, std::int64_t end_dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_flatten(c(), start_dim, end_dim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::unflatten(std::int64_t dim, IntArrayRef sizes) const {
  tt_tensor* out = nullptr;
  detail::check(tt_unflatten(c(), dim, sizes.data(), sizes.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::squeeze() const {
  tt_tensor* out = nullptr;
  detail::check(tt_squeeze(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::squeeze(std::int64_t dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_squeeze_dim(c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::squeeze(IntArrayRef dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_squeeze_dims(c(), dim.data(), dim.size(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::squeeze_() const {
  detail::check(tt_squeeze_(c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::squeeze_(std::int64_t dim) const {
  detail::check(tt_squeeze_dim_(c(), dim));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::squeeze_(IntArrayRef dim) const {
  detail::check(tt_squeeze_dims_(c(), dim.data(), dim.size()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::unsqueeze(std::int64_t dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_unsqueeze(c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::unsqueeze_(std::int64_t dim) const {
  detail::check(tt_unsqueeze_(c(), dim));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::narrow(std::int64_t dim, std::int64_t start, std::int64_t length) const {
  tt_tensor* out = nullptr;
  detail::check(tt_narrow(c(), dim, start, length, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::select(std::int64_t dim, std::int64_t index) const {
  tt_tensor* out = nullptr;
  detail::check(tt_select(c(), dim, index, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::slice(std::int64_t dim, std::optional<std::int64_t> start,
    std::optional<std::int64_t> end, std::int64_t step) const {
  tt_tensor* out = nullptr;
  detail::check(tt_slice(c(), dim, detail::optional_ptr(start), detail::optional_ptr(end), step,
      &out));
  return Tensor::take(out);
}
inline std::vector<Tensor> Tensor::split(std::int64_t split_size, std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_split(c(), split_size, dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::split_with_sizes(IntArrayRef split_sizes,
    std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_split_with_sizes(c(), split_sizes.data(), split_sizes.size(), dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::split(IntArrayRef split_size, std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_split_sizes(c(), split_size.data(), split_size.size(), dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::chunk(std::int64_t chunks, std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_chunk(c(), chunks, dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::unbind(std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_unbind(c(), dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::tensor_split(std::int64_t sections, std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_tensor_split(c(), sections, dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::tensor_split(IntArrayRef indices, std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_tensor_split_indices(c(), indices.data(), indices.size(), dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::tensor_split(const Tensor& tensor_indices_or_sections,
    std::int64_t dim) const {
  tt_tensor_list out{};
  detail::check(tt_tensor_split_tensor(c(), tensor_indices_or_sections.c(), dim, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::hsplit(std::int64_t sections) const {
  tt_tensor_list out{};
  detail::check(tt_hsplit(c(), sections, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::hsplit(IntArrayRef indices) const {
  tt_tensor_list out{};
  detail::check(tt_hsplit_array(c(), indices.data(), indices.size(), &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::vsplit(std::int64_t sections) const {
  tt_tensor_list out{};
  detail::check(tt_vsplit(c(), sections, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::vsplit(IntArrayRef indices) const {
  tt_tensor_list out{};
  detail::check(tt_vsplit_array(c(), indices.data(), indices.size(), &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::dsplit(std::int64_t sections) const {
  tt_tensor_list out{};
  detail::check(tt_dsplit(c(), sections, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::dsplit(IntArrayRef indices) const {
  tt_tensor_list out{};
  detail::check(tt_dsplit_array(c(), indices.data(), indices.size(), &out));
  return detail::take_list(out);
}
inline Tensor Tensor::diagonal(std::int64_t offset, std::int64_t dim1, std::int64_t dim2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diagonal(c(), offset, dim1, dim2, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::unfold(std::int64_t dimension, std::int64_t size, std::int64_t step) const {
  tt_tensor* out = nullptr;
  detail::check(tt_unfold(c(), dimension, size, step, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::as_strided(IntArrayRef size, IntArrayRef stride,
    std::optional<std::int64_t> storage_offset) const {
  tt_tensor* out = nullptr;
  detail::check(tt_as_strided(c(), size.data(), size.size(), stride.data(), stride.size(),
      detail::optional_ptr(storage_offset), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::as_strided_(IntArrayRef size, IntArrayRef stride,
    std::optional<std::int64_t> storage_offset) const {
  detail::check(tt_as_strided_(c(), size.data(), size.size(), stride.data(), stride.size(),
      detail::optional_ptr(storage_offset)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::movedim(std::int64_t source, std::int64_t destination) const {
  tt_tensor* out = nullptr;
  detail::check(tt_movedim(c(), source, destination, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::movedim(IntArrayRef source, IntArrayRef destination) const {
  tt_tensor* out = nullptr;
  detail::check(tt_movedim_intlist(c(), source.data(), source.size(), destination.data(),
      destination.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::moveaxis(std::int64_t source, std::int64_t destination) const {
  tt_tensor* out = nullptr;
  detail::check(tt_moveaxis(c(), source, destination, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::moveaxis(IntArrayRef source, IntArrayRef destination) const {
  tt_tensor* out = nullptr;
  detail::check(tt_moveaxis_intlist(c(), source.data(), source.size(), destination.data(),
      destination.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::swapdims(std::int64_t dim0, std::int64_t dim1) const {
  tt_tensor* out = nullptr;
  detail::check(tt_swapdims(c(), dim0, dim1, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::swapdims_(std::int64_t dim0, std::int64_t dim1) const {
  detail::check(tt_swapdims_(c(), dim0, dim1));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::swapaxes(std::int64_t axis0, std::int64_t axis1) const {
  tt_tensor* out = nullptr;
  detail::check(tt_swapaxes(c(), axis0, axis1, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::swapaxes_(std::int64_t axis0, std::int64_t axis1) const {
  detail::check(tt_swapaxes_(c(), axis0, axis1));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::numpy_T() const {
  tt_tensor* out = nullptr;
  detail::check(tt_numpy_t(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mT() const {
  tt_tensor* out = nullptr;
  detail::check(tt_mt(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::repeat(IntArrayRef repeats) const {
  tt_tensor* out = nullptr;
  detail::check(tt_repeat(c(), repeats.data(), repeats.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::tile(IntArrayRef dims) const {
  tt_tensor* out = nullptr;
  detail::check(tt_tile(c(), dims.data(), dims.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::combinations(std::int64_t r, bool with_replacement) const {
  tt_tensor* out = nullptr;
  detail::check(tt_combinations(c(), r, with_replacement, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::atleast_1d() const {
  tt_tensor* out = nullptr;
  detail::check(tt_atleast_1d(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::atleast_2d() const {
  tt_tensor* out = nullptr;
  detail::check(tt_atleast_2d(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::atleast_3d() const {
  tt_tensor* out = nullptr;
  detail::check(tt_atleast_3d(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::roll(IntArrayRef shifts, IntArrayRef dims) const {
  tt_tensor* out = nullptr;
  detail::check(tt_roll(c(), shifts.data(), shifts.size(), dims.data(), dims.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::flip(IntArrayRef dims) const {
  tt_tensor* out = nullptr;
  detail::check(tt_flip(c(), dims.data(), dims.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::fliplr() const {
  tt_tensor* out = nullptr;
  detail::check(tt_fliplr(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::flipud() const {
  tt_tensor* out = nullptr;
  detail::check(tt_flipud(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::rot90(std::int64_t k, IntArrayRef dims) const {
  tt_tensor* out = nullptr;
  detail::check(tt_rot90(c(), k, dims.data(), dims.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::tril(std::int64_t diagonal) const {
  tt_tensor* out = nullptr;
  detail::check(tt_tril(c(), diagonal, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::triu(std::int64_t diagonal) const {
  tt_tensor* out = nullptr;
  detail::check(tt_triu(c(), diagonal, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::tril_(std::int64_t diagonal) const {
  detail::check(tt_tril_(c(), diagonal));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::triu_(std::int64_t diagonal) const {
  detail::check(tt_triu_(c(), diagonal));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::diag(std::int64_t diagonal) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diag(c(), diagonal, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::diag_embed(std::int64_t offset, std::int64_t dim1, std::int64_t dim2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diag_embed(c(), offset, dim1, dim2, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::diagflat(std::int64_t offset) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diagflat(c(), offset, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::trace() const {
  tt_tensor* out = nullptr;
  detail::check(tt_trace(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::select_scatter(const Tensor& src, std::int64_t dim,
    std::int64_t index) const {
  tt_tensor* out = nullptr;
  detail::check(tt_select_scatter(c(), src.c(), dim, index, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::slice_scatter(const Tensor& src, std::int64_t dim,
    std::optional<std::int64_t> start, std::optional<std::int64_t> end, std::int64_t step) const {
  tt_tensor* out = nullptr;
  detail::check(tt_slice_scatter(c(), src.c(), dim, detail::optional_ptr(start),
      detail::optional_ptr(end), step, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::diagonal_scatter(const Tensor& src, std::int64_t offset, std::int64_t dim1,
    std::int64_t dim2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diagonal_scatter(c(), src.c(), offset, dim1, dim2, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::as_strided_scatter(const Tensor& src, IntArrayRef size, IntArrayRef stride,
    std::optional<std::int64_t> storage_offset) const {
  tt_tensor* out = nullptr;
  detail::check(tt_as_strided_scatter(c(), src.c(), size.data(), size.size(), stride.data(),
      stride.size(), detail::optional_ptr(storage_offset), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::pixel_shuffle(std::int64_t upscale_factor) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pixel_shuffle(c(), upscale_factor, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::pixel_unshuffle(std::int64_t downscale_factor) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pixel_unshuffle(c(), downscale_factor, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::channel_shuffle(std::int64_t groups) const {
  tt_tensor* out = nullptr;
  detail::check(tt_channel_shuffle(c(), groups, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::index_select(std::int64_t dim, const Tensor& index) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_select(c(), dim, index.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::take(const Tensor& index) const {
  tt_tensor* out = nullptr;
  detail::check(tt_take(c(), index.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::repeat_interleave(const Tensor& repeats, std::optional<std::int64_t> dim,
    std::optional<std::int64_t> output_size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_repeat_interleave_self_tensor(c(), repeats.c(), detail::optional_ptr(dim),
      detail::optional_ptr(output_size), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::narrow(std::int64_t dim, const Tensor& start, std::int64_t length) const {
  tt_tensor* out = nullptr;
  detail::check(tt_narrow_tensor(c(), dim, start.c(), length, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::index_add(std::int64_t dim, const Tensor& index, const Tensor& source,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_add(c(), dim, index.c(), source.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::index_add_(std::int64_t dim, const Tensor& index, const Tensor& source,
    const Scalar& alpha) const {
  detail::check(tt_index_add_(c(), dim, index.c(), source.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::index_copy(std::int64_t dim, const Tensor& index,
    const Tensor& source) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_copy(c(), dim, index.c(), source.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::index_copy_(std::int64_t dim, const Tensor& index,
    const Tensor& source) const {
  detail::check(tt_index_copy_(c(), dim, index.c(), source.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::index_fill(std::int64_t dim, const Tensor& index, const Tensor& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_fill_int_tensor(c(), dim, index.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::index_fill(std::int64_t dim, const Tensor& index, const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_fill_int_scalar(c(), dim, index.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::index_fill_(std::int64_t dim, const Tensor& index,
    const Tensor& value) const {
  detail::check(tt_index_fill_int_tensor_(c(), dim, index.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::index_fill_(std::int64_t dim, const Tensor& index,
    const Scalar& value) const {
  detail::check(tt_index_fill_int_scalar_(c(), dim, index.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::gather(std::int64_t dim, const Tensor& index, bool sparse_grad) const {
  tt_tensor* out = nullptr;
  detail::check(tt_gather(c(), dim, index.c(), sparse_grad, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::scatter(std::int64_t dim, const Tensor& index, const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter_value(c(), dim, index.c(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::scatter(std::int64_t dim, const Tensor& index, const Tensor& src) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter(c(), dim, index.c(), src.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::scatter(std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter_reduce_src(c(), dim, index.c(), src.c(), detail::CString(reduce), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::scatter(std::int64_t dim, const Tensor& index, const Scalar& value,
    std::string_view reduce) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter_value_reduce(c(), dim, index.c(), value.c(), detail::CString(reduce),
      &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::scatter_(std::int64_t dim, const Tensor& index, const Tensor& src) const {
  detail::check(tt_scatter_(c(), dim, index.c(), src.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::scatter_(std::int64_t dim, const Tensor& index, const Scalar& value) const {
  detail::check(tt_scatter_value_(c(), dim, index.c(), value.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::scatter_(std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce) const {
  detail::check(tt_scatter_reduce_src_(c(), dim, index.c(), src.c(), detail::CString(reduce)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::scatter_(std::int64_t dim, const Tensor& index, const Scalar& value,
    std::string_view reduce) const {
  detail::check(tt_scatter_value_reduce_(c(), dim, index.c(), value.c(), detail::CString(reduce)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::scatter_add(std::int64_t dim, const Tensor& index, const Tensor& src) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter_add(c(), dim, index.c(), src.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::scatter_add_(std::int64_t dim, const Tensor& index,
    const Tensor& src) const {
  detail::check(tt_scatter_add_(c(), dim, index.c(), src.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::index(const List<std::optional<Tensor>>& indices) const {
  const auto c_indices = detail::handles(indices.vec());
  tt_tensor* out = nullptr;
  detail::check(tt_index(c(), c_indices.data(), c_indices.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::index_put(const List<std::optional<Tensor>>& indices, const Tensor& values,
    bool accumulate) const {
  const auto c_indices = detail::handles(indices.vec());
  tt_tensor* out = nullptr;
  detail::check(tt_index_put(c(), c_indices.data(), c_indices.size(), values.c(), accumulate,
      &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::index_put_(const List<std::optional<Tensor>>& indices, const Tensor& values,
    bool accumulate) const {
  const auto c_indices = detail::handles(indices.vec());
  detail::check(tt_index_put_(c(), c_indices.data(), c_indices.size(), values.c(), accumulate));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::masked_select(const Tensor& mask) const {
  tt_tensor* out = nullptr;
  detail::check(tt_masked_select(c(), mask.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nonzero() const {
  tt_tensor* out = nullptr;
  detail::check(tt_nonzero(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::one_hot(std::int64_t num_classes) const {
  tt_tensor* out = nullptr;
  detail::check(tt_one_hot(c(), num_classes, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::scatter_reduce(std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce, bool include_self) const {
  tt_tensor* out = nullptr;
  detail::check(tt_scatter_reduce_two(c(), dim, index.c(), src.c(), detail::CString(reduce),
      include_self, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::scatter_reduce_(std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce, bool include_self) const {
  detail::check(tt_scatter_reduce_two_(c(), dim, index.c(), src.c(), detail::CString(reduce),
      include_self));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::index_reduce(std::int64_t dim, const Tensor& index, const Tensor& source,
    std::string_view reduce, bool include_self) const {
  tt_tensor* out = nullptr;
  detail::check(tt_index_reduce(c(), dim, index.c(), source.c(), detail::CString(reduce),
      include_self, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::index_reduce_(std::int64_t dim, const Tensor& index, const Tensor& source,
    std::string_view reduce, bool include_self) const {
  detail::check(tt_index_reduce_(c(), dim, index.c(), source.c(), detail::CString(reduce),
      include_self));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::masked_scatter(const Tensor& mask, const Tensor& source) const {
  tt_tensor* out = nullptr;
  detail::check(tt_masked_scatter(c(), mask.c(), source.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::masked_scatter_(const Tensor& mask, const Tensor& source) const {
  detail::check(tt_masked_scatter_(c(), mask.c(), source.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::take_along_dim(const Tensor& indices, std::optional<std::int64_t> dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_take_along_dim(c(), indices.c(), detail::optional_ptr(dim), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::put(const Tensor& index, const Tensor& source, bool accumulate) const {
  tt_tensor* out = nullptr;
  detail::check(tt_put(c(), index.c(), source.c(), accumulate, &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::put_(const Tensor& index, const Tensor& source, bool accumulate) const {
  detail::check(tt_put_(c(), index.c(), source.c(), accumulate));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::argwhere() const {
  tt_tensor* out = nullptr;
  detail::check(tt_argwhere(c(), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor, Tensor> Tensor::unique_dim(std::int64_t dim, bool sorted,
    bool return_inverse, bool return_counts) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  detail::check(tt_unique_dim(c(), dim, sorted, return_inverse, return_counts, &out0, &out1,
      &out2));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2)};
}
inline std::tuple<Tensor, Tensor, Tensor> Tensor::_unique2(bool sorted, bool return_inverse,
    bool return_counts) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  detail::check(tt_unique2(c(), sorted, return_inverse, return_counts, &out0, &out1, &out2));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2)};
}
inline std::tuple<Tensor, Tensor, Tensor> Tensor::unique_consecutive(bool return_inverse,
    bool return_counts, std::optional<std::int64_t> dim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  detail::check(tt_unique_consecutive(c(), return_inverse, return_counts, detail::optional_ptr(dim),
      &out0, &out1, &out2));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2)};
}
inline Tensor Tensor::searchsorted(const Tensor& sorted_sequence, bool out_int32, bool right,
    std::optional<std::string_view> side, const std::optional<Tensor>& sorter) const {
  tt_tensor* out = nullptr;
  detail::check(tt_searchsorted(sorted_sequence.c(), c(), out_int32, right, detail::CString(side),
      detail::optional_handle(sorter), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bucketize(const Tensor& boundaries, bool out_int32, bool right) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bucketize(c(), boundaries.c(), out_int32, right, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::histc(std::int64_t bins, const Scalar& min, const Scalar& max) const {
  tt_tensor* out = nullptr;
  detail::check(tt_histc(c(), bins, min.c(), max.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bincount(const std::optional<Tensor>& weights, std::int64_t minlength) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bincount(c(), detail::optional_handle(weights), minlength, &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::max(std::int64_t dim, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_max_dim(c(), dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::min(std::int64_t dim, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_min_dim(c(), dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::argmax(std::optional<std::int64_t> dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_argmax(c(), detail::optional_ptr(dim), keepdim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::argmin(std::optional<std::int64_t> dim, bool keepdim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_argmin(c(), detail::optional_ptr(dim), keepdim, &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::sort(std::int64_t dim, bool descending) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_sort(c(), dim, descending, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::sort(std::optional<bool> stable, std::int64_t dim,
    bool descending) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_sort_stable(c(), detail::optional_ptr(stable), dim, descending, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::msort() const {
  tt_tensor* out = nullptr;
  detail::check(tt_msort(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::argsort(std::int64_t dim, bool descending) const {
  tt_tensor* out = nullptr;
  detail::check(tt_argsort(c(), dim, descending, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::argsort(bool stable, std::int64_t dim, bool descending) const {
  tt_tensor* out = nullptr;
  detail::check(tt_argsort_stable(c(), stable, dim, descending, &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::topk(std::int64_t k, std::int64_t dim, bool largest,
    bool sorted) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_topk(c(), k, dim, largest, sorted, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::median() const {
  tt_tensor* out = nullptr;
  detail::check(tt_median(c(), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::median(std::int64_t dim, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_median_dim(c(), dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::nanmedian() const {
  tt_tensor* out = nullptr;
  detail::check(tt_nanmedian(c(), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::nanmedian(std::int64_t dim, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_nanmedian_dim(c(), dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::mode(std::int64_t dim, bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_mode(c(), dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::kthvalue(std::int64_t k, std::int64_t dim,
    bool keepdim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_kthvalue(c(), k, dim, keepdim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::quantile(const Tensor& q, std::optional<std::int64_t> dim, bool keepdim,
    std::string_view interpolation) const {
  tt_tensor* out = nullptr;
  detail::check(tt_quantile(c(), q.c(), detail::optional_ptr(dim), keepdim,
      detail::CString(interpolation), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::quantile(double q, std::optional<std::int64_t> dim, bool keepdim,
    std::string_view interpolation) const {
  tt_tensor* out = nullptr;
  detail::check(tt_quantile_scalar(c(), q, detail::optional_ptr(dim), keepdim,
      detail::CString(interpolation), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nanquantile(const Tensor& q, std::optional<std::int64_t> dim, bool keepdim,
    std::string_view interpolation) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nanquantile(c(), q.c(), detail::optional_ptr(dim), keepdim,
      detail::CString(interpolation), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nanquantile(double q, std::optional<std::int64_t> dim, bool keepdim,
    std::string_view interpolation) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nanquantile_scalar(c(), q, detail::optional_ptr(dim), keepdim,
      detail::CString(interpolation), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::cumsum(std::int64_t dim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_cumsum(c(), dim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::cumsum_(std::int64_t dim, std::optional<ScalarType> dtype) const {
  detail::check(tt_cumsum_(c(), dim, detail::optional_code(dtype)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::cumprod(std::int64_t dim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_cumprod(c(), dim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::cumprod_(std::int64_t dim, std::optional<ScalarType> dtype) const {
  detail::check(tt_cumprod_(c(), dim, detail::optional_code(dtype)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::logcumsumexp(std::int64_t dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_logcumsumexp(c(), dim, &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::cummax(std::int64_t dim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_cummax(c(), dim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::cummin(std::int64_t dim) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_cummin(c(), dim, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::diff(std::int64_t n, std::int64_t dim, const std::optional<Tensor>& prepend,
    const std::optional<Tensor>& append) const {
  tt_tensor* out = nullptr;
  detail::check(tt_diff(c(), n, dim, detail::optional_handle(prepend),
      detail::optional_handle(append), &out));
  return Tensor::take(out);
}
inline std::vector<Tensor> Tensor::gradient(const std::optional<Scalar>& spacing,
    std::optional<std::int64_t> dim, std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient(c(), detail::optional_ptr(spacing), detail::optional_ptr(dim),
      edge_order, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(const Scalar& spacing, IntArrayRef dim,
    std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_scalararray(c(), spacing.c(), dim.data(), dim.size(), edge_order,
      &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(IntArrayRef dim, std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_array(c(), dim.data(), dim.size(), edge_order, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(ArrayRef<Scalar> spacing,
    std::optional<std::int64_t> dim, std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_scalarrayint(c(), detail::scalars(spacing), spacing.size(),
      detail::optional_ptr(dim), edge_order, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(ArrayRef<Scalar> spacing, IntArrayRef dim,
    std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_scalarrayarray(c(), detail::scalars(spacing), spacing.size(),
      dim.data(), dim.size(), edge_order, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(TensorList spacing, std::optional<std::int64_t> dim,
    std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_tensorarrayint(c(), detail::handles(spacing), spacing.size(),
      detail::optional_ptr(dim), edge_order, &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> Tensor::gradient(TensorList spacing, IntArrayRef dim,
    std::int64_t edge_order) const {
  tt_tensor_list out{};
  detail::check(tt_gradient_tensorarray(c(), detail::handles(spacing), spacing.size(), dim.data(),
      dim.size(), edge_order, &out));
  return detail::take_list(out);
}
inline Tensor Tensor::linalg_vector_norm(const Scalar& ord, OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_vector_norm(c(), ord.c(), detail::optional_data(dim),
      detail::optional_size(dim), keepdim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::linalg_matrix_norm(const Scalar& ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_matrix_norm(c(), ord.c(), dim.data(), dim.size(), keepdim,
      detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::linalg_matrix_norm(std::string_view ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_matrix_norm_str_ord(c(), detail::CString(ord), dim.data(), dim.size(),
      keepdim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::linalg_norm(const std::optional<Scalar>& ord, OptionalIntArrayRef dim,
    bool keepdim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_norm(c(), detail::optional_ptr(ord), detail::optional_data(dim),
      detail::optional_size(dim), keepdim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::linalg_norm(std::string_view ord, OptionalIntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_norm_ord_str(c(), detail::CString(ord), detail::optional_data(dim),
      detail::optional_size(dim), keepdim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::cov(std::int64_t correction, const std::optional<Tensor>& fweights,
    const std::optional<Tensor>& aweights) const {
  tt_tensor* out = nullptr;
  detail::check(tt_cov(c(), correction, detail::optional_handle(fweights),
      detail::optional_handle(aweights), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::corrcoef() const {
  tt_tensor* out = nullptr;
  detail::check(tt_corrcoef(c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mm(const Tensor& mat2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mm(c(), mat2.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bmm(const Tensor& mat2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bmm(c(), mat2.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::addmm(const Tensor& mat1, const Tensor& mat2, const Scalar& beta,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addmm(c(), mat1.c(), mat2.c(), beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addmm_(const Tensor& mat1, const Tensor& mat2, const Scalar& beta,
    const Scalar& alpha) const {
  detail::check(tt_addmm_(c(), mat1.c(), mat2.c(), beta.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::baddbmm(const Tensor& batch1, const Tensor& batch2, const Scalar& beta,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_baddbmm(c(), batch1.c(), batch2.c(), beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::baddbmm_(const Tensor& batch1, const Tensor& batch2, const Scalar& beta,
    const Scalar& alpha) const {
  detail::check(tt_baddbmm_(c(), batch1.c(), batch2.c(), beta.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::matmul(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_matmul(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mv(const Tensor& vec) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mv(c(), vec.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::dot(const Tensor& tensor) const {
  tt_tensor* out = nullptr;
  detail::check(tt_dot(c(), tensor.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::vdot(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_vdot(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::inner(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_inner(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::outer(const Tensor& vec2) const {
  tt_tensor* out = nullptr;
  detail::check(tt_outer(c(), vec2.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::addmv(const Tensor& mat, const Tensor& vec, const Scalar& beta,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addmv(c(), mat.c(), vec.c(), beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addmv_(const Tensor& mat, const Tensor& vec, const Scalar& beta,
    const Scalar& alpha) const {
  detail::check(tt_addmv_(c(), mat.c(), vec.c(), beta.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::addbmm(const Tensor& batch1, const Tensor& batch2, const Scalar& beta,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addbmm(c(), batch1.c(), batch2.c(), beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addbmm_(const Tensor& batch1, const Tensor& batch2, const Scalar& beta,
    const Scalar& alpha) const {
  detail::check(tt_addbmm_(c(), batch1.c(), batch2.c(), beta.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::addr(const Tensor& vec1, const Tensor& vec2, const Scalar& beta,
    const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addr(c(), vec1.c(), vec2.c(), beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::addr_(const Tensor& vec1, const Tensor& vec2, const Scalar& beta,
    const Scalar& alpha) const {
  detail::check(tt_addr_(c(), vec1.c(), vec2.c(), beta.c(), alpha.c()));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::mm(const Tensor& mat2, ScalarType out_dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mm_dtype(c(), mat2.c(), static_cast<std::int32_t>(out_dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bmm(const Tensor& mat2, ScalarType out_dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bmm_dtype(c(), mat2.c(), static_cast<std::int32_t>(out_dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::addmm(const Tensor& mat1, const Tensor& mat2, ScalarType out_dtype,
    const Scalar& beta, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_addmm_dtype(c(), mat1.c(), mat2.c(), static_cast<std::int32_t>(out_dtype),
      beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::baddbmm(const Tensor& batch1, const Tensor& batch2, ScalarType out_dtype,
    const Scalar& beta, const Scalar& alpha) const {
  tt_tensor* out = nullptr;
  detail::check(tt_baddbmm_dtype(c(), batch1.c(), batch2.c(), static_cast<std::int32_t>(out_dtype),
      beta.c(), alpha.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::tensordot(const Tensor& other, IntArrayRef dims_self,
    IntArrayRef dims_other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_tensordot(c(), other.c(), dims_self.data(), dims_self.size(), dims_other.data(),
      dims_other.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::kron(const Tensor& other) const {
  tt_tensor* out = nullptr;
  detail::check(tt_kron(c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::cross(const Tensor& other, std::optional<std::int64_t> dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_cross(c(), other.c(), detail::optional_ptr(dim), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::linalg_cross(const Tensor& other, std::int64_t dim) const {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_cross(c(), other.c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::matrix_power(std::int64_t n) const {
  tt_tensor* out = nullptr;
  detail::check(tt_matrix_power(c(), n, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::pdist(double p) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pdist(c(), p, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::max_pool1d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_pool1d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode,
      &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::max_pool1d_with_indices(IntArrayRef kernel_size,
    IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_max_pool1d_with_indices(c(), kernel_size.data(), kernel_size.size(),
      stride.data(), stride.size(), padding.data(), padding.size(), dilation.data(),
      dilation.size(), ceil_mode, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::max_pool2d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_pool2d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode,
      &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::max_pool2d_with_indices(IntArrayRef kernel_size,
    IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_max_pool2d_with_indices(c(), kernel_size.data(), kernel_size.size(),
      stride.data(), stride.size(), padding.data(), padding.size(), dilation.data(),
      dilation.size(), ceil_mode, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::max_pool3d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_pool3d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode,
      &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::max_pool3d_with_indices(IntArrayRef kernel_size,
    IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_max_pool3d_with_indices(c(), kernel_size.data(), kernel_size.size(),
      stride.data(), stride.size(), padding.data(), padding.size(), dilation.data(),
      dilation.size(), ceil_mode, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::avg_pool1d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    bool ceil_mode, bool count_include_pad) const {
  tt_tensor* out = nullptr;
  detail::check(tt_avg_pool1d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::avg_pool2d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    bool ceil_mode, bool count_include_pad, std::optional<std::int64_t> divisor_override) const {
  tt_tensor* out = nullptr;
  detail::check(tt_avg_pool2d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad,
      detail::optional_ptr(divisor_override), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::avg_pool3d(IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
    bool ceil_mode, bool count_include_pad, std::optional<std::int64_t> divisor_override) const {
  tt_tensor* out = nullptr;
  detail::check(tt_avg_pool3d(c(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad,
      detail::optional_ptr(divisor_override), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::adaptive_avg_pool1d(IntArrayRef output_size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_adaptive_avg_pool1d(c(), output_size.data(), output_size.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::adaptive_avg_pool2d(IntArrayRef output_size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_adaptive_avg_pool2d(c(), output_size.data(), output_size.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::adaptive_avg_pool3d(IntArrayRef output_size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_adaptive_avg_pool3d(c(), output_size.data(), output_size.size(), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool1d(IntArrayRef output_size) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_adaptive_max_pool1d(c(), output_size.data(), output_size.size(), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool2d(IntArrayRef output_size) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_adaptive_max_pool2d(c(), output_size.data(), output_size.size(), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool3d(IntArrayRef output_size) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_adaptive_max_pool3d(c(), output_size.data(), output_size.size(), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::fractional_max_pool2d(IntArrayRef kernel_size,
    IntArrayRef output_size, const Tensor& random_samples) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_fractional_max_pool2d(c(), kernel_size.data(), kernel_size.size(),
      output_size.data(), output_size.size(), random_samples.c(), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> Tensor::fractional_max_pool3d(IntArrayRef kernel_size,
    IntArrayRef output_size, const Tensor& random_samples) const {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_fractional_max_pool3d(c(), kernel_size.data(), kernel_size.size(),
      output_size.data(), output_size.size(), random_samples.c(), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor Tensor::max_unpool2d(const Tensor& indices, IntArrayRef output_size) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_unpool2d(c(), indices.c(), output_size.data(), output_size.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::max_unpool3d(const Tensor& indices, IntArrayRef output_size,
    IntArrayRef stride, IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_max_unpool3d(c(), indices.c(), output_size.data(), output_size.size(),
      stride.data(), stride.size(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::softmax(std::int64_t dim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_softmax(c(), dim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::log_softmax(std::int64_t dim, std::optional<ScalarType> dtype) const {
  tt_tensor* out = nullptr;
  detail::check(tt_log_softmax(c(), dim, detail::optional_code(dtype), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::pad(IntArrayRef pad, std::string_view mode,
    std::optional<double> value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_pad(c(), pad.data(), pad.size(), detail::CString(mode),
      detail::optional_ptr(value), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::constant_pad_nd(IntArrayRef pad, const Scalar& value) const {
  tt_tensor* out = nullptr;
  detail::check(tt_constant_pad_nd(c(), pad.data(), pad.size(), value.c(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::reflection_pad1d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_reflection_pad1d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::reflection_pad2d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_reflection_pad2d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::reflection_pad3d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_reflection_pad3d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::replication_pad1d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_replication_pad1d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::replication_pad2d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_replication_pad2d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::replication_pad3d(IntArrayRef padding) const {
  tt_tensor* out = nullptr;
  detail::check(tt_replication_pad3d(c(), padding.data(), padding.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_nearest1d(IntArrayRef output_size,
    std::optional<double> scales) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest1d(c(), output_size.data(), output_size.size(),
      detail::optional_ptr(scales), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_nearest2d(IntArrayRef output_size, std::optional<double> scales_h,
    std::optional<double> scales_w) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest2d(c(), output_size.data(), output_size.size(),
      detail::optional_ptr(scales_h), detail::optional_ptr(scales_w), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_nearest3d(IntArrayRef output_size, std::optional<double> scales_d,
    std::optional<double> scales_h, std::optional<double> scales_w) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest3d(c(), output_size.data(), output_size.size(),
      detail::optional_ptr(scales_d), detail::optional_ptr(scales_h),
      detail::optional_ptr(scales_w), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_linear1d(IntArrayRef output_size, bool align_corners,
    std::optional<double> scales) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_linear1d(c(), output_size.data(), output_size.size(), align_corners,
      detail::optional_ptr(scales), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_bilinear2d(IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_h, std::optional<double> scales_w) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_bilinear2d(c(), output_size.data(), output_size.size(), align_corners,
      detail::optional_ptr(scales_h), detail::optional_ptr(scales_w), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_bicubic2d(IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_h, std::optional<double> scales_w) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_bicubic2d(c(), output_size.data(), output_size.size(), align_corners,
      detail::optional_ptr(scales_h), detail::optional_ptr(scales_w), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::upsample_trilinear3d(IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_d, std::optional<double> scales_h,
    std::optional<double> scales_w) const {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_trilinear3d(c(), output_size.data(), output_size.size(), align_corners,
      detail::optional_ptr(scales_d), detail::optional_ptr(scales_h),
      detail::optional_ptr(scales_w), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::im2col(IntArrayRef kernel_size, IntArrayRef dilation, IntArrayRef padding,
    IntArrayRef stride) const {
  tt_tensor* out = nullptr;
  detail::check(tt_im2col(c(), kernel_size.data(), kernel_size.size(), dilation.data(),
      dilation.size(), padding.data(), padding.size(), stride.data(), stride.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::col2im(IntArrayRef output_size, IntArrayRef kernel_size, IntArrayRef dilation,
    IntArrayRef padding, IntArrayRef stride) const {
  tt_tensor* out = nullptr;
  detail::check(tt_col2im(c(), output_size.data(), output_size.size(), kernel_size.data(),
      kernel_size.size(), dilation.data(), dilation.size(), padding.data(), padding.size(),
      stride.data(), stride.size(), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::mse_loss(const Tensor& target, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_mse_loss(c(), target.c(), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::l1_loss(const Tensor& target, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_l1_loss(c(), target.c(), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::smooth_l1_loss(const Tensor& target, std::int64_t reduction,
    double beta) const {
  tt_tensor* out = nullptr;
  detail::check(tt_smooth_l1_loss(c(), target.c(), reduction, beta, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::huber_loss(const Tensor& target, std::int64_t reduction, double delta) const {
  tt_tensor* out = nullptr;
  detail::check(tt_huber_loss(c(), target.c(), reduction, delta, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::nll_loss(const Tensor& target, const std::optional<Tensor>& weight,
    std::int64_t reduction, std::int64_t ignore_index) const {
  tt_tensor* out = nullptr;
  detail::check(tt_nll_loss(c(), target.c(), detail::optional_handle(weight), reduction,
      ignore_index, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::cross_entropy_loss(const Tensor& target, const std::optional<Tensor>& weight,
    std::int64_t reduction, std::int64_t ignore_index, double label_smoothing) const {
  tt_tensor* out = nullptr;
  detail::check(tt_cross_entropy_loss(c(), target.c(), detail::optional_handle(weight), reduction,
      ignore_index, label_smoothing, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::binary_cross_entropy(const Tensor& target,
    const std::optional<Tensor>& weight, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_binary_cross_entropy(c(), target.c(), detail::optional_handle(weight), reduction,
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::binary_cross_entropy_with_logits(const Tensor& target,
    const std::optional<Tensor>& weight, const std::optional<Tensor>& pos_weight,
    std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_binary_cross_entropy_with_logits(c(), target.c(),
      detail::optional_handle(weight), detail::optional_handle(pos_weight), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::kl_div(const Tensor& target, std::int64_t reduction, bool log_target) const {
  tt_tensor* out = nullptr;
  detail::check(tt_kl_div(c(), target.c(), reduction, log_target, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::soft_margin_loss(const Tensor& target, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_soft_margin_loss(c(), target.c(), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::hinge_embedding_loss(const Tensor& target, double margin,
    std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_hinge_embedding_loss(c(), target.c(), margin, reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::multi_margin_loss(const Tensor& target, const Scalar& p, const Scalar& margin,
    const std::optional<Tensor>& weight, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_multi_margin_loss(c(), target.c(), p.c(), margin.c(),
      detail::optional_handle(weight), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::multilabel_margin_loss(const Tensor& target, std::int64_t reduction) const {
  tt_tensor* out = nullptr;
  detail::check(tt_multilabel_margin_loss(c(), target.c(), reduction, &out));
  return Tensor::take(out);
}
inline Tensor Tensor::rand_like(const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_rand_like(c(), &c_options, detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::randn_like(const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randn_like(c(), &c_options, detail::optional_code(memory_format, options),
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::randint_like(std::int64_t high, const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_like(c(), high, &c_options,
      detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::randint_like(const Tensor& high, const TensorOptions& options,
    std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_like_tensor(c(), high.c(), &c_options,
      detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::randint_like(std::int64_t low, std::int64_t high,
    const TensorOptions& options, std::optional<MemoryFormat> memory_format) const {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_like_low_dtype(c(), low, high, &c_options,
      detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::bernoulli_(const Tensor& p, std::optional<Generator> generator) const {
  detail::check(tt_bernoulli_tensor_(c(), p.c(), detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::bernoulli_(double p, std::optional<Generator> generator) const {
  detail::check(tt_bernoulli_float_(c(), p, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::bernoulli(std::optional<Generator> generator) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bernoulli(c(), detail::optional_handle(generator), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bernoulli(double p, std::optional<Generator> generator) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bernoulli_p(c(), p, detail::optional_handle(generator), &out));
  return Tensor::take(out);
}
inline Tensor Tensor::bernoulli(const Tensor& p, std::optional<Generator> generator) const {
  tt_tensor* out = nullptr;
  detail::check(tt_bernoulli_tensor(c(), p.c(), detail::optional_handle(generator), &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::normal_(double mean, double std, std::optional<Generator> generator) const {
  detail::check(tt_normal_(c(), mean, std, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::uniform_(double from, double to, std::optional<Generator> generator) const {
  detail::check(tt_uniform_(c(), from, to, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::exponential_(double lambd, std::optional<Generator> generator) const {
  detail::check(tt_exponential_(c(), lambd, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::geometric_(double p, std::optional<Generator> generator) const {
  detail::check(tt_geometric_(c(), p, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::log_normal_(double mean, double std,
    std::optional<Generator> generator) const {
  detail::check(tt_log_normal_(c(), mean, std, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::cauchy_(double median, double sigma,
    std::optional<Generator> generator) const {
  detail::check(tt_cauchy_(c(), median, sigma, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::random_(std::int64_t from, std::optional<std::int64_t> to,
    std::optional<Generator> generator) const {
  detail::check(tt_random_from_(c(), from, detail::optional_ptr(to),
      detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::random_(std::int64_t to, std::optional<Generator> generator) const {
  detail::check(tt_random_to_(c(), to, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::random_(std::optional<Generator> generator) const {
  detail::check(tt_random_(c(), detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::dropout_(double p, bool train) const {
  detail::check(tt_dropout_(c(), p, train));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::feature_dropout_(double p, bool train) const {
  detail::check(tt_feature_dropout_(c(), p, train));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::alpha_dropout_(double p, bool train) const {
  detail::check(tt_alpha_dropout_(c(), p, train));
  return const_cast<Tensor&>(*this);
}
inline Tensor& Tensor::feature_alpha_dropout_(double p, bool train) const {
  detail::check(tt_feature_alpha_dropout_(c(), p, train));
  return const_cast<Tensor&>(*this);
}
inline Tensor Tensor::multinomial(std::int64_t num_samples, bool replacement,
    std::optional<Generator> generator) const {
  tt_tensor* out = nullptr;
  detail::check(tt_multinomial(c(), num_samples, replacement, detail::optional_handle(generator),
      &out));
  return Tensor::take(out);
}
inline Tensor Tensor::rrelu(const Scalar& lower, const Scalar& upper, bool training,
    std::optional<Generator> generator) const {
  tt_tensor* out = nullptr;
  detail::check(tt_rrelu(c(), lower.c(), upper.c(), training, detail::optional_handle(generator),
      &out));
  return Tensor::take(out);
}
inline Tensor& Tensor::rrelu_(const Scalar& lower, const Scalar& upper, bool training,
    std::optional<Generator> generator) const {
  detail::check(tt_rrelu_(c(), lower.c(), upper.c(), training, detail::optional_handle(generator)));
  return const_cast<Tensor&>(*this);
}

inline Tensor empty(IntArrayRef size, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_empty(size.data(), size.size(), &c_options,
      detail::optional_code(memory_format, options), &out));
  return Tensor::take(out);
}
inline Tensor empty_like(const Tensor& self, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.empty_like(options, memory_format);
}
inline Tensor zeros(IntArrayRef size, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_zeros(size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor zeros_like(const Tensor& self, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.zeros_like(options, memory_format);
}
inline Tensor ones(IntArrayRef size, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_ones(size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor ones_like(const Tensor& self, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.ones_like(options, memory_format);
}
inline Tensor full(IntArrayRef size, const Scalar& fill_value, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_full(size.data(), size.size(), fill_value.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor full_like(const Tensor& self, const Scalar& fill_value,
    const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.full_like(fill_value, options, memory_format);
}
inline Tensor arange(const Scalar& end, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_arange(end.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor arange(const Scalar& start, const Scalar& end, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_arange_start(start.c(), end.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor arange(const Scalar& start, const Scalar& end, const Scalar& step,
    const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_arange_start_step(start.c(), end.c(), step.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor eye(std::int64_t n, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_eye(n, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor eye(std::int64_t n, std::int64_t m, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_eye_m(n, m, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor& zero_(Tensor& self) {
  return self.zero_();
}
inline Tensor& fill_(Tensor& self, const Scalar& value) {
  return self.fill_(value);
}
inline Tensor& fill_(Tensor& self, const Tensor& value) {
  return self.fill_(value);
}
inline Tensor linspace(const Scalar& start, const Scalar& end, std::int64_t steps,
    const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_linspace(start.c(), end.c(), steps, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor logspace(const Scalar& start, const Scalar& end, std::int64_t steps,
    double base = 10.0, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_logspace(start.c(), end.c(), steps, base, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor tril_indices(std::int64_t row, std::int64_t col, std::int64_t offset = 0,
    const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_tril_indices(row, col, offset, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor triu_indices(std::int64_t row, std::int64_t col, std::int64_t offset = 0,
    const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_triu_indices(row, col, offset, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor empty_strided(IntArrayRef size, IntArrayRef stride,
    const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_empty_strided(size.data(), size.size(), stride.data(), stride.size(), &c_options,
      &out));
  return Tensor::take(out);
}
inline Tensor new_empty(const Tensor& self, IntArrayRef size, const TensorOptions& options = {}) {
  return self.new_empty(size, options);
}
inline Tensor new_empty_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride,
    const TensorOptions& options = {}) {
  return self.new_empty_strided(size, stride, options);
}
inline Tensor new_zeros(const Tensor& self, IntArrayRef size, const TensorOptions& options = {}) {
  return self.new_zeros(size, options);
}
inline Tensor new_ones(const Tensor& self, IntArrayRef size, const TensorOptions& options = {}) {
  return self.new_ones(size, options);
}
inline Tensor new_full(const Tensor& self, IntArrayRef size, const Scalar& fill_value,
    const TensorOptions& options = {}) {
  return self.new_full(size, fill_value, options);
}
inline Tensor& resize_(Tensor& self, IntArrayRef size,
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.resize_(size, memory_format);
}
inline Tensor scalar_tensor(const Scalar& s, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_tensor(s.c(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor& copy_(Tensor& self, const Tensor& src, bool non_blocking = false) {
  return self.copy_(src, non_blocking);
}
inline Tensor& copy_(Tensor& self, std::int64_t other) {
  return self.copy_(other);
}
inline Tensor clone(const Tensor& self, std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.clone(memory_format);
}
inline Tensor contiguous(const Tensor& self,
    MemoryFormat memory_format = MemoryFormat::Contiguous) {
  return self.contiguous(memory_format);
}
inline Tensor abs(const Tensor& self) {
  return self.abs();
}
inline Tensor& abs_(Tensor& self) {
  return self.abs_();
}
inline Tensor neg(const Tensor& self) {
  return self.neg();
}
inline Tensor& neg_(Tensor& self) {
  return self.neg_();
}
inline Tensor sign(const Tensor& self) {
  return self.sign();
}
inline Tensor& sign_(Tensor& self) {
  return self.sign_();
}
inline Tensor ceil(const Tensor& self) {
  return self.ceil();
}
inline Tensor& ceil_(Tensor& self) {
  return self.ceil_();
}
inline Tensor floor(const Tensor& self) {
  return self.floor();
}
inline Tensor& floor_(Tensor& self) {
  return self.floor_();
}
inline Tensor round(const Tensor& self) {
  return self.round();
}
inline Tensor& round_(Tensor& self) {
  return self.round_();
}
inline Tensor trunc(const Tensor& self) {
  return self.trunc();
}
inline Tensor& trunc_(Tensor& self) {
  return self.trunc_();
}
inline Tensor exp(const Tensor& self) {
  return self.exp();
}
inline Tensor& exp_(Tensor& self) {
  return self.exp_();
}
inline Tensor exp2(const Tensor& self) {
  return self.exp2();
}
inline Tensor& exp2_(Tensor& self) {
  return self.exp2_();
}
inline Tensor expm1(const Tensor& self) {
  return self.expm1();
}
inline Tensor& expm1_(Tensor& self) {
  return self.expm1_();
}
inline Tensor log(const Tensor& self) {
  return self.log();
}
inline Tensor& log_(Tensor& self) {
  return self.log_();
}
inline Tensor log2(const Tensor& self) {
  return self.log2();
}
inline Tensor& log2_(Tensor& self) {
  return self.log2_();
}
inline Tensor log10(const Tensor& self) {
  return self.log10();
}
inline Tensor& log10_(Tensor& self) {
  return self.log10_();
}
inline Tensor log1p(const Tensor& self) {
  return self.log1p();
}
inline Tensor& log1p_(Tensor& self) {
  return self.log1p_();
}
inline Tensor sqrt(const Tensor& self) {
  return self.sqrt();
}
inline Tensor& sqrt_(Tensor& self) {
  return self.sqrt_();
}
inline Tensor rsqrt(const Tensor& self) {
  return self.rsqrt();
}
inline Tensor& rsqrt_(Tensor& self) {
  return self.rsqrt_();
}
inline Tensor reciprocal(const Tensor& self) {
  return self.reciprocal();
}
inline Tensor& reciprocal_(Tensor& self) {
  return self.reciprocal_();
}
inline Tensor sin(const Tensor& self) {
  return self.sin();
}
inline Tensor& sin_(Tensor& self) {
  return self.sin_();
}
inline Tensor cos(const Tensor& self) {
  return self.cos();
}
inline Tensor& cos_(Tensor& self) {
  return self.cos_();
}
inline Tensor tan(const Tensor& self) {
  return self.tan();
}
inline Tensor& tan_(Tensor& self) {
  return self.tan_();
}
inline Tensor asin(const Tensor& self) {
  return self.asin();
}
inline Tensor& asin_(Tensor& self) {
  return self.asin_();
}
inline Tensor acos(const Tensor& self) {
  return self.acos();
}
inline Tensor& acos_(Tensor& self) {
  return self.acos_();
}
inline Tensor atan(const Tensor& self) {
  return self.atan();
}
inline Tensor& atan_(Tensor& self) {
  return self.atan_();
}
inline Tensor sinh(const Tensor& self) {
  return self.sinh();
}
inline Tensor& sinh_(Tensor& self) {
  return self.sinh_();
}
inline Tensor cosh(const Tensor& self) {
  return self.cosh();
}
inline Tensor& cosh_(Tensor& self) {
  return self.cosh_();
}
inline Tensor tanh(const Tensor& self) {
  return self.tanh();
}
inline Tensor& tanh_(Tensor& self) {
  return self.tanh_();
}
inline Tensor asinh(const Tensor& self) {
  return self.asinh();
}
inline Tensor& asinh_(Tensor& self) {
  return self.asinh_();
}
inline Tensor acosh(const Tensor& self) {
  return self.acosh();
}
inline Tensor& acosh_(Tensor& self) {
  return self.acosh_();
}
inline Tensor atanh(const Tensor& self) {
  return self.atanh();
}
inline Tensor& atanh_(Tensor& self) {
  return self.atanh_();
}
inline Tensor sigmoid(const Tensor& self) {
  return self.sigmoid();
}
inline Tensor& sigmoid_(Tensor& self) {
  return self.sigmoid_();
}
inline Tensor erf(const Tensor& self) {
  return self.erf();
}
inline Tensor& erf_(Tensor& self) {
  return self.erf_();
}
inline Tensor erfc(const Tensor& self) {
  return self.erfc();
}
inline Tensor& erfc_(Tensor& self) {
  return self.erfc_();
}
inline Tensor erfinv(const Tensor& self) {
  return self.erfinv();
}
inline Tensor& erfinv_(Tensor& self) {
  return self.erfinv_();
}
inline Tensor round(const Tensor& self, std::int64_t decimals) {
  return self.round(decimals);
}
inline Tensor& round_(Tensor& self, std::int64_t decimals) {
  return self.round_(decimals);
}
inline Tensor square(const Tensor& self) {
  return self.square();
}
inline Tensor& square_(Tensor& self) {
  return self.square_();
}
inline Tensor isnan(const Tensor& self) {
  return self.isnan();
}
inline Tensor isinf(const Tensor& self) {
  return self.isinf();
}
inline Tensor isfinite(const Tensor& self) {
  return self.isfinite();
}
inline Tensor logical_not(const Tensor& self) {
  return self.logical_not();
}
inline Tensor& logical_not_(Tensor& self) {
  return self.logical_not_();
}
inline Tensor maximum(const Tensor& self, const Tensor& other) {
  return self.maximum(other);
}
inline Tensor minimum(const Tensor& self, const Tensor& other) {
  return self.minimum(other);
}
inline Tensor eq(const Tensor& self, const Tensor& other) {
  return self.eq(other);
}
inline Tensor& eq_(Tensor& self, const Tensor& other) {
  return self.eq_(other);
}
inline Tensor eq(const Tensor& self, const Scalar& other) {
  return self.eq(other);
}
inline Tensor& eq_(Tensor& self, const Scalar& other) {
  return self.eq_(other);
}
inline Tensor ne(const Tensor& self, const Tensor& other) {
  return self.ne(other);
}
inline Tensor& ne_(Tensor& self, const Tensor& other) {
  return self.ne_(other);
}
inline Tensor ne(const Tensor& self, const Scalar& other) {
  return self.ne(other);
}
inline Tensor& ne_(Tensor& self, const Scalar& other) {
  return self.ne_(other);
}
inline Tensor lt(const Tensor& self, const Tensor& other) {
  return self.lt(other);
}
inline Tensor& lt_(Tensor& self, const Tensor& other) {
  return self.lt_(other);
}
inline Tensor lt(const Tensor& self, const Scalar& other) {
  return self.lt(other);
}
inline Tensor& lt_(Tensor& self, const Scalar& other) {
  return self.lt_(other);
}
inline Tensor le(const Tensor& self, const Tensor& other) {
  return self.le(other);
}
inline Tensor& le_(Tensor& self, const Tensor& other) {
  return self.le_(other);
}
inline Tensor le(const Tensor& self, const Scalar& other) {
  return self.le(other);
}
inline Tensor& le_(Tensor& self, const Scalar& other) {
  return self.le_(other);
}
inline Tensor gt(const Tensor& self, const Tensor& other) {
  return self.gt(other);
}
inline Tensor& gt_(Tensor& self, const Tensor& other) {
  return self.gt_(other);
}
inline Tensor gt(const Tensor& self, const Scalar& other) {
  return self.gt(other);
}
inline Tensor& gt_(Tensor& self, const Scalar& other) {
  return self.gt_(other);
}
inline Tensor ge(const Tensor& self, const Tensor& other) {
  return self.ge(other);
}
inline Tensor& ge_(Tensor& self, const Tensor& other) {
  return self.ge_(other);
}
inline Tensor ge(const Tensor& self, const Scalar& other) {
  return self.ge(other);
}
inline Tensor& ge_(Tensor& self, const Scalar& other) {
  return self.ge_(other);
}
inline Tensor logical_and(const Tensor& self, const Tensor& other) {
  return self.logical_and(other);
}
inline Tensor& logical_and_(Tensor& self, const Tensor& other) {
  return self.logical_and_(other);
}
inline Tensor logical_or(const Tensor& self, const Tensor& other) {
  return self.logical_or(other);
}
inline Tensor& logical_or_(Tensor& self, const Tensor& other) {
  return self.logical_or_(other);
}
inline Tensor logical_xor(const Tensor& self, const Tensor& other) {
  return self.logical_xor(other);
}
inline Tensor& logical_xor_(Tensor& self, const Tensor& other) {
  return self.logical_xor_(other);
}
inline Tensor add(const Tensor& self, const Tensor& other, const Scalar& alpha = 1) {
  return self.add(other, alpha);
}
inline Tensor& add_(Tensor& self, const Tensor& other, const Scalar& alpha = 1) {
  return self.add_(other, alpha);
}
inline Tensor add(const Tensor& self, const Scalar& other, const Scalar& alpha = 1) {
  return self.add(other, alpha);
}
inline Tensor& add_(Tensor& self, const Scalar& other, const Scalar& alpha = 1) {
  return self.add_(other, alpha);
}
inline Tensor sub(const Tensor& self, const Tensor& other, const Scalar& alpha = 1) {
  return self.sub(other, alpha);
}
inline Tensor& sub_(Tensor& self, const Tensor& other, const Scalar& alpha = 1) {
  return self.sub_(other, alpha);
}
inline Tensor sub(const Tensor& self, const Scalar& other, const Scalar& alpha = 1) {
  return self.sub(other, alpha);
}
inline Tensor& sub_(Tensor& self, const Scalar& other, const Scalar& alpha = 1) {
  return self.sub_(other, alpha);
}
inline Tensor rsub(const Tensor& self, const Tensor& other, const Scalar& alpha = 1) {
  return self.rsub(other, alpha);
}
inline Tensor rsub(const Tensor& self, const Scalar& other, const Scalar& alpha = 1) {
  return self.rsub(other, alpha);
}
inline Tensor mul(const Tensor& self, const Tensor& other) {
  return self.mul(other);
}
inline Tensor& mul_(Tensor& self, const Tensor& other) {
  return self.mul_(other);
}
inline Tensor mul(const Tensor& self, const Scalar& other) {
  return self.mul(other);
}
inline Tensor& mul_(Tensor& self, const Scalar& other) {
  return self.mul_(other);
}
inline Tensor div(const Tensor& self, const Tensor& other) {
  return self.div(other);
}
inline Tensor& div_(Tensor& self, const Tensor& other) {
  return self.div_(other);
}
inline Tensor div(const Tensor& self, const Scalar& other) {
  return self.div(other);
}
inline Tensor& div_(Tensor& self, const Scalar& other) {
  return self.div_(other);
}
inline Tensor remainder(const Tensor& self, const Tensor& other) {
  return self.remainder(other);
}
inline Tensor& remainder_(Tensor& self, const Tensor& other) {
  return self.remainder_(other);
}
inline Tensor remainder(const Tensor& self, const Scalar& other) {
  return self.remainder(other);
}
inline Tensor& remainder_(Tensor& self, const Scalar& other) {
  return self.remainder_(other);
}
inline Tensor fmod(const Tensor& self, const Tensor& other) {
  return self.fmod(other);
}
inline Tensor& fmod_(Tensor& self, const Tensor& other) {
  return self.fmod_(other);
}
inline Tensor fmod(const Tensor& self, const Scalar& other) {
  return self.fmod(other);
}
inline Tensor& fmod_(Tensor& self, const Scalar& other) {
  return self.fmod_(other);
}
inline Tensor atan2(const Tensor& self, const Tensor& other) {
  return self.atan2(other);
}
inline Tensor& atan2_(Tensor& self, const Tensor& other) {
  return self.atan2_(other);
}
inline Tensor div(const Tensor& self, const Tensor& other,
    std::optional<std::string_view> rounding_mode) {
  return self.div(other, rounding_mode);
}
inline Tensor div(const Tensor& self, const Scalar& other,
    std::optional<std::string_view> rounding_mode) {
  return self.div(other, rounding_mode);
}
inline Tensor& div_(Tensor& self, const Tensor& other,
    std::optional<std::string_view> rounding_mode) {
  return self.div_(other, rounding_mode);
}
inline Tensor& div_(Tensor& self, const Scalar& other,
    std::optional<std::string_view> rounding_mode) {
  return self.div_(other, rounding_mode);
}
inline Tensor floor_divide(const Tensor& self, const Tensor& other) {
  return self.floor_divide(other);
}
inline Tensor floor_divide(const Tensor& self, const Scalar& other) {
  return self.floor_divide(other);
}
inline Tensor& floor_divide_(Tensor& self, const Tensor& other) {
  return self.floor_divide_(other);
}
inline Tensor& floor_divide_(Tensor& self, const Scalar& other) {
  return self.floor_divide_(other);
}
inline Tensor lerp(const Tensor& self, const Tensor& end, const Scalar& weight) {
  return self.lerp(end, weight);
}
inline Tensor lerp(const Tensor& self, const Tensor& end, const Tensor& weight) {
  return self.lerp(end, weight);
}
inline Tensor& lerp_(Tensor& self, const Tensor& end, const Scalar& weight) {
  return self.lerp_(end, weight);
}
inline Tensor& lerp_(Tensor& self, const Tensor& end, const Tensor& weight) {
  return self.lerp_(end, weight);
}
inline Tensor addcmul(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value = 1) {
  return self.addcmul(tensor1, tensor2, value);
}
inline Tensor& addcmul_(Tensor& self, const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value = 1) {
  return self.addcmul_(tensor1, tensor2, value);
}
inline Tensor addcdiv(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value = 1) {
  return self.addcdiv(tensor1, tensor2, value);
}
inline Tensor& addcdiv_(Tensor& self, const Tensor& tensor1, const Tensor& tensor2,
    const Scalar& value = 1) {
  return self.addcdiv_(tensor1, tensor2, value);
}
inline Tensor true_divide(const Tensor& self, const Tensor& other) {
  return self.true_divide(other);
}
inline Tensor true_divide(const Tensor& self, const Scalar& other) {
  return self.true_divide(other);
}
inline Tensor& true_divide_(Tensor& self, const Tensor& other) {
  return self.true_divide_(other);
}
inline Tensor& true_divide_(Tensor& self, const Scalar& other) {
  return self.true_divide_(other);
}
inline Tensor remainder(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_remainder(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor pow(const Tensor& self, const Tensor& exponent) {
  return self.pow(exponent);
}
inline Tensor pow(const Tensor& self, const Scalar& exponent) {
  return self.pow(exponent);
}
inline Tensor pow(const Scalar& self, const Tensor& exponent) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_pow(self.c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor& pow_(Tensor& self, const Scalar& exponent) {
  return self.pow_(exponent);
}
inline Tensor& pow_(Tensor& self, const Tensor& exponent) {
  return self.pow_(exponent);
}
inline Tensor float_power(const Tensor& self, const Tensor& exponent) {
  return self.float_power(exponent);
}
inline Tensor float_power(const Tensor& self, const Scalar& exponent) {
  return self.float_power(exponent);
}
inline Tensor float_power(const Scalar& self, const Tensor& exponent) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_float_power(self.c(), exponent.c(), &out));
  return Tensor::take(out);
}
inline Tensor& float_power_(Tensor& self, const Tensor& exponent) {
  return self.float_power_(exponent);
}
inline Tensor& float_power_(Tensor& self, const Scalar& exponent) {
  return self.float_power_(exponent);
}
inline Tensor bitwise_and(const Tensor& self, const Tensor& other) {
  return self.bitwise_and(other);
}
inline Tensor& bitwise_and_(Tensor& self, const Tensor& other) {
  return self.bitwise_and_(other);
}
inline Tensor bitwise_and(const Tensor& self, const Scalar& other) {
  return self.bitwise_and(other);
}
inline Tensor& bitwise_and_(Tensor& self, const Scalar& other) {
  return self.bitwise_and_(other);
}
inline Tensor bitwise_or(const Tensor& self, const Tensor& other) {
  return self.bitwise_or(other);
}
inline Tensor& bitwise_or_(Tensor& self, const Tensor& other) {
  return self.bitwise_or_(other);
}
inline Tensor bitwise_or(const Tensor& self, const Scalar& other) {
  return self.bitwise_or(other);
}
inline Tensor& bitwise_or_(Tensor& self, const Scalar& other) {
  return self.bitwise_or_(other);
}
inline Tensor bitwise_xor(const Tensor& self, const Tensor& other) {
  return self.bitwise_xor(other);
}
inline Tensor& bitwise_xor_(Tensor& self, const Tensor& other) {
  return self.bitwise_xor_(other);
}
inline Tensor bitwise_xor(const Tensor& self, const Scalar& other) {
  return self.bitwise_xor(other);
}
inline Tensor& bitwise_xor_(Tensor& self, const Scalar& other) {
  return self.bitwise_xor_(other);
}
inline Tensor bitwise_not(const Tensor& self) {
  return self.bitwise_not();
}
inline Tensor& bitwise_not_(Tensor& self) {
  return self.bitwise_not_();
}
inline Tensor bitwise_left_shift(const Tensor& self, const Tensor& other) {
  return self.bitwise_left_shift(other);
}
inline Tensor bitwise_left_shift(const Tensor& self, const Scalar& other) {
  return self.bitwise_left_shift(other);
}
inline Tensor bitwise_left_shift(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_bitwise_left_shift(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& bitwise_left_shift_(Tensor& self, const Tensor& other) {
  return self.bitwise_left_shift_(other);
}
inline Tensor& bitwise_left_shift_(Tensor& self, const Scalar& other) {
  return self.bitwise_left_shift_(other);
}
inline Tensor bitwise_right_shift(const Tensor& self, const Tensor& other) {
  return self.bitwise_right_shift(other);
}
inline Tensor bitwise_right_shift(const Tensor& self, const Scalar& other) {
  return self.bitwise_right_shift(other);
}
inline Tensor bitwise_right_shift(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_bitwise_right_shift(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& bitwise_right_shift_(Tensor& self, const Tensor& other) {
  return self.bitwise_right_shift_(other);
}
inline Tensor& bitwise_right_shift_(Tensor& self, const Scalar& other) {
  return self.bitwise_right_shift_(other);
}
inline Tensor bitwise_and(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_bitwise_and(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor __and__(const Tensor& self, const Tensor& other) {
  return self.__and__(other);
}
inline Tensor __and__(const Tensor& self, const Scalar& other) {
  return self.__and__(other);
}
inline Tensor bitwise_or(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_bitwise_or(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor __or__(const Tensor& self, const Tensor& other) {
  return self.__or__(other);
}
inline Tensor __or__(const Tensor& self, const Scalar& other) {
  return self.__or__(other);
}
inline Tensor bitwise_xor(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_scalar_bitwise_xor(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor __xor__(const Tensor& self, const Tensor& other) {
  return self.__xor__(other);
}
inline Tensor __xor__(const Tensor& self, const Scalar& other) {
  return self.__xor__(other);
}
inline Tensor __lshift__(const Tensor& self, const Tensor& other) {
  return self.__lshift__(other);
}
inline Tensor __lshift__(const Tensor& self, const Scalar& other) {
  return self.__lshift__(other);
}
inline Tensor __rshift__(const Tensor& self, const Tensor& other) {
  return self.__rshift__(other);
}
inline Tensor __rshift__(const Tensor& self, const Scalar& other) {
  return self.__rshift__(other);
}
inline Tensor gcd(const Tensor& self, const Tensor& other) {
  return self.gcd(other);
}
inline Tensor& gcd_(Tensor& self, const Tensor& other) {
  return self.gcd_(other);
}
inline Tensor lcm(const Tensor& self, const Tensor& other) {
  return self.lcm(other);
}
inline Tensor& lcm_(Tensor& self, const Tensor& other) {
  return self.lcm_(other);
}
inline Tensor where(const Tensor& condition, const Tensor& self, const Tensor& other) {
  return self.where(condition, other);
}
inline Tensor where(const Tensor& condition, const Tensor& self, const Scalar& other) {
  return self.where(condition, other);
}
inline Tensor where(const Tensor& condition, const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_where_scalar_self(condition.c(), self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor where(const Tensor& condition, const Scalar& self, const Scalar& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_where_scalar(condition.c(), self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor masked_fill(const Tensor& self, const Tensor& mask, const Scalar& value) {
  return self.masked_fill(mask, value);
}
inline Tensor masked_fill(const Tensor& self, const Tensor& mask, const Tensor& value) {
  return self.masked_fill(mask, value);
}
inline Tensor& masked_fill_(Tensor& self, const Tensor& mask, const Scalar& value) {
  return self.masked_fill_(mask, value);
}
inline Tensor& masked_fill_(Tensor& self, const Tensor& mask, const Tensor& value) {
  return self.masked_fill_(mask, value);
}
inline Tensor clamp(const Tensor& self, const std::optional<Scalar>& min,
    const std::optional<Scalar>& max = std::nullopt) {
  return self.clamp(min, max);
}
inline Tensor clamp(const Tensor& self, const std::optional<Tensor>& min,
    const std::optional<Tensor>& max = {}) {
  return self.clamp(min, max);
}
inline Tensor& clamp_(Tensor& self, const std::optional<Scalar>& min,
    const std::optional<Scalar>& max = std::nullopt) {
  return self.clamp_(min, max);
}
inline Tensor clamp_min(const Tensor& self, const Scalar& min) {
  return self.clamp_min(min);
}
inline Tensor clamp_min(const Tensor& self, const Tensor& min) {
  return self.clamp_min(min);
}
inline Tensor& clamp_min_(Tensor& self, const Scalar& min) {
  return self.clamp_min_(min);
}
inline Tensor clamp_max(const Tensor& self, const Scalar& max) {
  return self.clamp_max(max);
}
inline Tensor clamp_max(const Tensor& self, const Tensor& max) {
  return self.clamp_max(max);
}
inline Tensor& clamp_max_(Tensor& self, const Scalar& max) {
  return self.clamp_max_(max);
}
inline Tensor& clamp_(Tensor& self, const std::optional<Tensor>& min,
    const std::optional<Tensor>& max = {}) {
  return self.clamp_(min, max);
}
inline Tensor& clamp_min_(Tensor& self, const Tensor& min) {
  return self.clamp_min_(min);
}
inline Tensor& clamp_max_(Tensor& self, const Tensor& max) {
  return self.clamp_max_(max);
}
inline bool equal(const Tensor& self, const Tensor& other) {
  return self.equal(other);
}
inline Tensor isclose(const Tensor& self, const Tensor& other, double rtol = 1.0000000000000001e-05,
    double atol = 1e-08, bool equal_nan = false) {
  return self.isclose(other, rtol, atol, equal_nan);
}
inline bool allclose(const Tensor& self, const Tensor& other, double rtol = 1.0000000000000001e-05,
    double atol = 1e-08, bool equal_nan = false) {
  return self.allclose(other, rtol, atol, equal_nan);
}
inline Tensor relu(const Tensor& self) {
  return self.relu();
}
inline Tensor& relu_(Tensor& self) {
  return self.relu_();
}
inline Tensor silu(const Tensor& self) {
  return self.silu();
}
inline Tensor& silu_(Tensor& self) {
  return self.silu_();
}
inline Tensor leaky_relu(const Tensor& self, const Scalar& negative_slope = 0.01) {
  return self.leaky_relu(negative_slope);
}
inline Tensor& leaky_relu_(Tensor& self, const Scalar& negative_slope = 0.01) {
  return self.leaky_relu_(negative_slope);
}
inline Tensor elu(const Tensor& self, const Scalar& alpha = 1, const Scalar& scale = 1,
    const Scalar& input_scale = 1) {
  return self.elu(alpha, scale, input_scale);
}
inline Tensor& elu_(Tensor& self, const Scalar& alpha = 1, const Scalar& scale = 1,
    const Scalar& input_scale = 1) {
  return self.elu_(alpha, scale, input_scale);
}
inline Tensor softplus(const Tensor& self, const Scalar& beta = 1, const Scalar& threshold = 20) {
  return self.softplus(beta, threshold);
}
inline Tensor hardtanh(const Tensor& self, const Scalar& min_val = -1, const Scalar& max_val = 1) {
  return self.hardtanh(min_val, max_val);
}
inline Tensor& hardtanh_(Tensor& self, const Scalar& min_val = -1, const Scalar& max_val = 1) {
  return self.hardtanh_(min_val, max_val);
}
inline Tensor hardsigmoid(const Tensor& self) {
  return self.hardsigmoid();
}
inline Tensor& hardsigmoid_(Tensor& self) {
  return self.hardsigmoid_();
}
inline Tensor hardswish(const Tensor& self) {
  return self.hardswish();
}
inline Tensor& hardswish_(Tensor& self) {
  return self.hardswish_();
}
inline Tensor mish(const Tensor& self) {
  return self.mish();
}
inline Tensor& mish_(Tensor& self) {
  return self.mish_();
}
inline Tensor hardshrink(const Tensor& self, const Scalar& lambd = 0.5) {
  return self.hardshrink(lambd);
}
inline Tensor log_sigmoid(const Tensor& self) {
  return self.log_sigmoid();
}
inline Tensor gelu(const Tensor& self, std::string_view approximate = "none") {
  return self.gelu(approximate);
}
inline Tensor& gelu_(Tensor& self, std::string_view approximate = "none") {
  return self.gelu_(approximate);
}
inline Tensor softshrink(const Tensor& self, const Scalar& lambd = 0.5) {
  return self.softshrink(lambd);
}
inline Tensor relu6(const Tensor& self) {
  return self.relu6();
}
inline Tensor& relu6_(Tensor& self) {
  return self.relu6_();
}
inline Tensor selu(const Tensor& self) {
  return self.selu();
}
inline Tensor& selu_(Tensor& self) {
  return self.selu_();
}
inline Tensor celu(const Tensor& self, const Scalar& alpha = 1.) {
  return self.celu(alpha);
}
inline Tensor& celu_(Tensor& self, const Scalar& alpha = 1.) {
  return self.celu_(alpha);
}
inline Tensor threshold(const Tensor& self, const Scalar& threshold, const Scalar& value) {
  return self.threshold(threshold, value);
}
inline Tensor& threshold_(Tensor& self, const Scalar& threshold, const Scalar& value) {
  return self.threshold_(threshold, value);
}
inline Tensor prelu(const Tensor& self, const Tensor& weight) {
  return self.prelu(weight);
}
inline Tensor glu(const Tensor& self, std::int64_t dim = -1) {
  return self.glu(dim);
}
inline Tensor frac(const Tensor& self) {
  return self.frac();
}
inline Tensor& frac_(Tensor& self) {
  return self.frac_();
}
inline Tensor deg2rad(const Tensor& self) {
  return self.deg2rad();
}
inline Tensor& deg2rad_(Tensor& self) {
  return self.deg2rad_();
}
inline Tensor rad2deg(const Tensor& self) {
  return self.rad2deg();
}
inline Tensor& rad2deg_(Tensor& self) {
  return self.rad2deg_();
}
inline Tensor sinc(const Tensor& self) {
  return self.sinc();
}
inline Tensor& sinc_(Tensor& self) {
  return self.sinc_();
}
inline Tensor sgn(const Tensor& self) {
  return self.sgn();
}
inline Tensor& sgn_(Tensor& self) {
  return self.sgn_();
}
inline Tensor isposinf(const Tensor& self) {
  return self.isposinf();
}
inline Tensor isneginf(const Tensor& self) {
  return self.isneginf();
}
inline Tensor logaddexp(const Tensor& self, const Tensor& other) {
  return self.logaddexp(other);
}
inline Tensor logaddexp2(const Tensor& self, const Tensor& other) {
  return self.logaddexp2(other);
}
inline Tensor hypot(const Tensor& self, const Tensor& other) {
  return self.hypot(other);
}
inline Tensor& hypot_(Tensor& self, const Tensor& other) {
  return self.hypot_(other);
}
inline Tensor copysign(const Tensor& self, const Tensor& other) {
  return self.copysign(other);
}
inline Tensor& copysign_(Tensor& self, const Tensor& other) {
  return self.copysign_(other);
}
inline Tensor copysign(const Tensor& self, const Scalar& other) {
  return self.copysign(other);
}
inline Tensor& copysign_(Tensor& self, const Scalar& other) {
  return self.copysign_(other);
}
inline Tensor fmax(const Tensor& self, const Tensor& other) {
  return self.fmax(other);
}
inline Tensor fmin(const Tensor& self, const Tensor& other) {
  return self.fmin(other);
}
inline Tensor signbit(const Tensor& self) {
  return self.signbit();
}
inline Tensor isreal(const Tensor& self) {
  return self.isreal();
}
inline Tensor positive(const Tensor& self) {
  return self.positive();
}
inline Tensor heaviside(const Tensor& self, const Tensor& values) {
  return self.heaviside(values);
}
inline Tensor& heaviside_(Tensor& self, const Tensor& values) {
  return self.heaviside_(values);
}
inline Tensor xlogy(const Tensor& self, const Tensor& other) {
  return self.xlogy(other);
}
inline Tensor xlogy(const Tensor& self, const Scalar& other) {
  return self.xlogy(other);
}
inline Tensor xlogy(const Scalar& self, const Tensor& other) {
  tt_tensor* out = nullptr;
  detail::check(tt_xlogy_scalar_self(self.c(), other.c(), &out));
  return Tensor::take(out);
}
inline Tensor& xlogy_(Tensor& self, const Tensor& other) {
  return self.xlogy_(other);
}
inline Tensor& xlogy_(Tensor& self, const Scalar& other) {
  return self.xlogy_(other);
}
inline Tensor logit(const Tensor& self, std::optional<double> eps = std::nullopt) {
  return self.logit(eps);
}
inline Tensor& logit_(Tensor& self, std::optional<double> eps = std::nullopt) {
  return self.logit_(eps);
}
inline Tensor nan_to_num(const Tensor& self, std::optional<double> nan = std::nullopt,
    std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt) {
  return self.nan_to_num(nan, posinf, neginf);
}
inline Tensor& nan_to_num_(Tensor& self, std::optional<double> nan = std::nullopt,
    std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt) {
  return self.nan_to_num_(nan, posinf, neginf);
}
inline Tensor ldexp(const Tensor& self, const Tensor& other) {
  return self.ldexp(other);
}
inline Tensor& ldexp_(Tensor& self, const Tensor& other) {
  return self.ldexp_(other);
}
inline Tensor lgamma(const Tensor& self) {
  return self.lgamma();
}
inline Tensor& lgamma_(Tensor& self) {
  return self.lgamma_();
}
inline Tensor digamma(const Tensor& self) {
  return self.digamma();
}
inline Tensor& digamma_(Tensor& self) {
  return self.digamma_();
}
inline Tensor i0(const Tensor& self) {
  return self.i0();
}
inline Tensor& i0_(Tensor& self) {
  return self.i0_();
}
inline Tensor polygamma(std::int64_t n, const Tensor& self) {
  return self.polygamma(n);
}
inline Tensor& polygamma_(Tensor& self, std::int64_t n) {
  return self.polygamma_(n);
}
inline Tensor mvlgamma(const Tensor& self, std::int64_t p) {
  return self.mvlgamma(p);
}
inline Tensor& mvlgamma_(Tensor& self, std::int64_t p) {
  return self.mvlgamma_(p);
}
inline Tensor nextafter(const Tensor& self, const Tensor& other) {
  return self.nextafter(other);
}
inline Tensor& nextafter_(Tensor& self, const Tensor& other) {
  return self.nextafter_(other);
}
inline Tensor sum(const Tensor& self, std::optional<ScalarType> dtype = std::nullopt) {
  return self.sum(dtype);
}
inline Tensor sum(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.sum(dim, keepdim, dtype);
}
inline Tensor nansum(const Tensor& self, OptionalIntArrayRef dim = {}, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.nansum(dim, keepdim, dtype);
}
inline Tensor mean(const Tensor& self, std::optional<ScalarType> dtype = std::nullopt) {
  return self.mean(dtype);
}
inline Tensor mean(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.mean(dim, keepdim, dtype);
}
inline Tensor prod(const Tensor& self, std::optional<ScalarType> dtype = std::nullopt) {
  return self.prod(dtype);
}
inline Tensor prod(const Tensor& self, std::int64_t dim, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.prod(dim, keepdim, dtype);
}
inline Tensor max(const Tensor& self) {
  return self.max();
}
inline Tensor min(const Tensor& self) {
  return self.min();
}
inline Tensor amax(const Tensor& self, IntArrayRef dim = {}, bool keepdim = false) {
  return self.amax(dim, keepdim);
}
inline Tensor amin(const Tensor& self, IntArrayRef dim = {}, bool keepdim = false) {
  return self.amin(dim, keepdim);
}
inline Tensor max(const Tensor& self, const Tensor& other) {
  return self.max(other);
}
inline Tensor min(const Tensor& self, const Tensor& other) {
  return self.min(other);
}
inline Tensor any(const Tensor& self) {
  return self.any();
}
inline Tensor any(const Tensor& self, std::int64_t dim, bool keepdim = false) {
  return self.any(dim, keepdim);
}
inline Tensor any(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false) {
  return self.any(dim, keepdim);
}
inline Tensor all(const Tensor& self) {
  return self.all();
}
inline Tensor all(const Tensor& self, std::int64_t dim, bool keepdim = false) {
  return self.all(dim, keepdim);
}
inline Tensor all(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false) {
  return self.all(dim, keepdim);
}
inline Tensor count_nonzero(const Tensor& self, std::optional<std::int64_t> dim = std::nullopt) {
  return self.count_nonzero(dim);
}
inline Tensor count_nonzero(const Tensor& self, IntArrayRef dim) {
  return self.count_nonzero(dim);
}
inline Tensor norm(const Tensor& self, const Scalar& p = 2) {
  return self.norm(p);
}
inline Tensor norm(const Tensor& self, const std::optional<Scalar>& p, IntArrayRef dim,
    bool keepdim = false) {
  return self.norm(p, dim, keepdim);
}
inline Tensor norm(const Tensor& self, const std::optional<Scalar>& p, IntArrayRef dim,
    bool keepdim, ScalarType dtype) {
  return self.norm(p, dim, keepdim, dtype);
}
inline Tensor norm(const Tensor& self, const std::optional<Scalar>& p, ScalarType dtype) {
  return self.norm(p, dtype);
}
inline Tensor dist(const Tensor& self, const Tensor& other, const Scalar& p = 2) {
  return self.dist(other, p);
}
inline Tensor renorm(const Tensor& self, const Scalar& p, std::int64_t dim, const Scalar& maxnorm) {
  return self.renorm(p, dim, maxnorm);
}
inline Tensor& renorm_(Tensor& self, const Scalar& p, std::int64_t dim, const Scalar& maxnorm) {
  return self.renorm_(p, dim, maxnorm);
}
inline Tensor var(const Tensor& self, bool unbiased) {
  return self.var(unbiased);
}
inline Tensor var(const Tensor& self, OptionalIntArrayRef dim, bool unbiased,
    bool keepdim = false) {
  return self.var(dim, unbiased, keepdim);
}
inline Tensor var(const Tensor& self, OptionalIntArrayRef dim = {},
    const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false) {
  return self.var(dim, correction, keepdim);
}
inline Tensor std(const Tensor& self, bool unbiased) {
  return self.std(unbiased);
}
inline Tensor std(const Tensor& self, OptionalIntArrayRef dim, bool unbiased,
    bool keepdim = false) {
  return self.std(dim, unbiased, keepdim);
}
inline Tensor std(const Tensor& self, OptionalIntArrayRef dim = {},
    const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false) {
  return self.std(dim, correction, keepdim);
}
inline std::tuple<Tensor, Tensor> var_mean(const Tensor& self, bool unbiased) {
  return self.var_mean(unbiased);
}
inline std::tuple<Tensor, Tensor> var_mean(const Tensor& self, OptionalIntArrayRef dim,
    bool unbiased, bool keepdim = false) {
  return self.var_mean(dim, unbiased, keepdim);
}
inline std::tuple<Tensor, Tensor> var_mean(const Tensor& self, OptionalIntArrayRef dim = {},
    const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false) {
  return self.var_mean(dim, correction, keepdim);
}
inline std::tuple<Tensor, Tensor> std_mean(const Tensor& self, bool unbiased) {
  return self.std_mean(unbiased);
}
inline std::tuple<Tensor, Tensor> std_mean(const Tensor& self, OptionalIntArrayRef dim,
    bool unbiased, bool keepdim = false) {
  return self.std_mean(dim, unbiased, keepdim);
}
inline std::tuple<Tensor, Tensor> std_mean(const Tensor& self, OptionalIntArrayRef dim = {},
    const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false) {
  return self.std_mean(dim, correction, keepdim);
}
inline Tensor logsumexp(const Tensor& self, IntArrayRef dim, bool keepdim = false) {
  return self.logsumexp(dim, keepdim);
}
inline Tensor nanmean(const Tensor& self, OptionalIntArrayRef dim = {}, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.nanmean(dim, keepdim, dtype);
}
inline std::tuple<Tensor, Tensor> aminmax(const Tensor& self,
    std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false) {
  return self.aminmax(dim, keepdim);
}
inline Tensor detach(const Tensor& self) {
  return self.detach();
}
inline Tensor& detach_(Tensor& self) {
  return self.detach_();
}
inline Tensor view(const Tensor& self, IntArrayRef size) {
  return self.view(size);
}
inline Tensor view(const Tensor& self, ScalarType dtype) {
  return self.view(dtype);
}
inline Tensor reshape(const Tensor& self, IntArrayRef shape) {
  return self.reshape(shape);
}
inline Tensor ravel(const Tensor& self) {
  return self.ravel();
}
inline Tensor view_as(const Tensor& self, const Tensor& other) {
  return self.view_as(other);
}
inline Tensor reshape_as(const Tensor& self, const Tensor& other) {
  return self.reshape_as(other);
}
inline Tensor expand(const Tensor& self, IntArrayRef size, bool implicit = false) {
  return self.expand(size, implicit);
}
inline Tensor expand_as(const Tensor& self, const Tensor& other) {
  return self.expand_as(other);
}
inline Tensor broadcast_to(const Tensor& self, IntArrayRef size) {
  return self.broadcast_to(size);
}
inline Tensor permute(const Tensor& self, IntArrayRef dims) {
  return self.permute(dims);
}
inline Tensor transpose(const Tensor& self, std::int64_t dim0, std::int64_t dim1) {
  return self.transpose(dim0, dim1);
}
inline Tensor& transpose_(Tensor& self, std::int64_t dim0, std::int64_t dim1) {
  return self.transpose_(dim0, dim1);
}
inline Tensor t(const Tensor& self) {
  return self.t();
}
inline Tensor& t_(Tensor& self) {
  return self.t_();
}
inline Tensor flatten(const Tensor& self, std::int64_t start_dim = 0, std::int64_t end_dim = -1) {
  return self.flatten(start_dim, end_dim);
}
inline Tensor unflatten(const Tensor& self, std::int64_t dim, IntArrayRef sizes) {
  return self.unflatten(dim, sizes);
}
inline Tensor squeeze(const Tensor& self) {
  return self.squeeze();
}
inline Tensor squeeze(const Tensor& self, std::int64_t dim) {
  return self.squeeze(dim);
}
inline Tensor squeeze(const Tensor& self, IntArrayRef dim) {
  return self.squeeze(dim);
}
inline Tensor& squeeze_(Tensor& self) {
  return self.squeeze_();
}
inline Tensor& squeeze_(Tensor& self, std::int64_t dim) {
  return self.squeeze_(dim);
}
inline Tensor& squeeze_(Tensor& self, IntArrayRef dim) {
  return self.squeeze_(dim);
}
inline Tensor unsqueeze(const Tensor& self, std::int64_t dim) {
  return self.unsqueeze(dim);
}
inline Tensor& unsqueeze_(Tensor& self, std::int64_t dim) {
  return self.unsqueeze_(dim);
}
inline Tensor narrow(const Tensor& self, std::int64_t dim, std::int64_t start,
    std::int64_t length) {
  return self.narrow(dim, start, length);
}
inline Tensor select(const Tensor& self, std::int64_t dim, std::int64_t index) {
  return self.select(dim, index);
}
inline Tensor slice(const Tensor& self, std::int64_t dim = 0,
    std::optional<std::int64_t> start = std::nullopt,
    std::optional<std::int64_t> end = std::nullopt, std::int64_t step = 1) {
  return self.slice(dim, start, end, step);
}
inline std::vector<Tensor> split(const Tensor& self, std::int64_t split_size,
    std::int64_t dim = 0) {
  return self.split(split_size, dim);
}
inline std::vector<Tensor> split_with_sizes(const Tensor& self, IntArrayRef split_sizes,
    std::int64_t dim = 0) {
  return self.split_with_sizes(split_sizes, dim);
}
inline std::vector<Tensor> split(const Tensor& self, IntArrayRef split_size, std::int64_t dim = 0) {
  return self.split(split_size, dim);
}
inline std::vector<Tensor> chunk(const Tensor& self, std::int64_t chunks, std::int64_t dim = 0) {
  return self.chunk(chunks, dim);
}
inline std::vector<Tensor> unbind(const Tensor& self, std::int64_t dim = 0) {
  return self.unbind(dim);
}
inline std::vector<Tensor> tensor_split(const Tensor& self, std::int64_t sections,
    std::int64_t dim = 0) {
  return self.tensor_split(sections, dim);
}
inline std::vector<Tensor> tensor_split(const Tensor& self, IntArrayRef indices,
    std::int64_t dim = 0) {
  return self.tensor_split(indices, dim);
}
inline std::vector<Tensor> tensor_split(const Tensor& self,
    const Tensor& tensor_indices_or_sections, std::int64_t dim = 0) {
  return self.tensor_split(tensor_indices_or_sections, dim);
}
inline std::vector<Tensor> hsplit(const Tensor& self, std::int64_t sections) {
  return self.hsplit(sections);
}
inline std::vector<Tensor> hsplit(const Tensor& self, IntArrayRef indices) {
  return self.hsplit(indices);
}
inline std::vector<Tensor> vsplit(const Tensor& self, std::int64_t sections) {
  return self.vsplit(sections);
}
inline std::vector<Tensor> vsplit(const Tensor& self, IntArrayRef indices) {
  return self.vsplit(indices);
}
inline std::vector<Tensor> dsplit(const Tensor& self, std::int64_t sections) {
  return self.dsplit(sections);
}
inline std::vector<Tensor> dsplit(const Tensor& self, IntArrayRef indices) {
  return self.dsplit(indices);
}
inline Tensor diagonal(const Tensor& self, std::int64_t offset = 0, std::int64_t dim1 = 0,
    std::int64_t dim2 = 1) {
  return self.diagonal(offset, dim1, dim2);
}
inline Tensor unfold(const Tensor& self, std::int64_t dimension, std::int64_t size,
    std::int64_t step) {
  return self.unfold(dimension, size, step);
}
inline Tensor as_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride,
    std::optional<std::int64_t> storage_offset = std::nullopt) {
  return self.as_strided(size, stride, storage_offset);
}
inline Tensor& as_strided_(Tensor& self, IntArrayRef size, IntArrayRef stride,
    std::optional<std::int64_t> storage_offset = std::nullopt) {
  return self.as_strided_(size, stride, storage_offset);
}
inline Tensor movedim(const Tensor& self, std::int64_t source, std::int64_t destination) {
  return self.movedim(source, destination);
}
inline Tensor movedim(const Tensor& self, IntArrayRef source, IntArrayRef destination) {
  return self.movedim(source, destination);
}
inline Tensor moveaxis(const Tensor& self, std::int64_t source, std::int64_t destination) {
  return self.moveaxis(source, destination);
}
inline Tensor moveaxis(const Tensor& self, IntArrayRef source, IntArrayRef destination) {
  return self.moveaxis(source, destination);
}
inline Tensor swapdims(const Tensor& self, std::int64_t dim0, std::int64_t dim1) {
  return self.swapdims(dim0, dim1);
}
inline Tensor& swapdims_(Tensor& self, std::int64_t dim0, std::int64_t dim1) {
  return self.swapdims_(dim0, dim1);
}
inline Tensor swapaxes(const Tensor& self, std::int64_t axis0, std::int64_t axis1) {
  return self.swapaxes(axis0, axis1);
}
inline Tensor& swapaxes_(Tensor& self, std::int64_t axis0, std::int64_t axis1) {
  return self.swapaxes_(axis0, axis1);
}
inline Tensor numpy_T(const Tensor& self) {
  return self.numpy_T();
}
inline Tensor mT(const Tensor& self) {
  return self.mT();
}
inline Tensor cat(TensorList tensors, std::int64_t dim = 0) {
  tt_tensor* out = nullptr;
  detail::check(tt_cat(detail::handles(tensors), tensors.size(), dim, &out));
  return Tensor::take(out);
}
inline Tensor stack(TensorList tensors, std::int64_t dim = 0) {
  tt_tensor* out = nullptr;
  detail::check(tt_stack(detail::handles(tensors), tensors.size(), dim, &out));
  return Tensor::take(out);
}
inline Tensor repeat(const Tensor& self, IntArrayRef repeats) {
  return self.repeat(repeats);
}
inline Tensor tile(const Tensor& self, IntArrayRef dims) {
  return self.tile(dims);
}
inline std::vector<Tensor> meshgrid(TensorList tensors) {
  tt_tensor_list out{};
  detail::check(tt_meshgrid(detail::handles(tensors), tensors.size(), &out));
  return detail::take_list(out);
}
inline std::vector<Tensor> meshgrid(TensorList tensors, std::string_view indexing) {
  tt_tensor_list out{};
  detail::check(tt_meshgrid_indexing(detail::handles(tensors), tensors.size(),
      detail::CString(indexing), &out));
  return detail::take_list(out);
}
inline Tensor hstack(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_hstack(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor vstack(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_vstack(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor dstack(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_dstack(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor column_stack(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_column_stack(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor row_stack(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_row_stack(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor cartesian_prod(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_cartesian_prod(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor combinations(const Tensor& self, std::int64_t r = 2, bool with_replacement = false) {
  return self.combinations(r, with_replacement);
}
inline std::vector<Tensor> broadcast_tensors(TensorList tensors) {
  tt_tensor_list out{};
  detail::check(tt_broadcast_tensors(detail::handles(tensors), tensors.size(), &out));
  return detail::take_list(out);
}
inline Tensor atleast_1d(const Tensor& self) {
  return self.atleast_1d();
}
inline std::vector<Tensor> atleast_1d(TensorList tensors) {
  tt_tensor_list out{};
  detail::check(tt_atleast_1d_sequence(detail::handles(tensors), tensors.size(), &out));
  return detail::take_list(out);
}
inline Tensor atleast_2d(const Tensor& self) {
  return self.atleast_2d();
}
inline std::vector<Tensor> atleast_2d(TensorList tensors) {
  tt_tensor_list out{};
  detail::check(tt_atleast_2d_sequence(detail::handles(tensors), tensors.size(), &out));
  return detail::take_list(out);
}
inline Tensor atleast_3d(const Tensor& self) {
  return self.atleast_3d();
}
inline std::vector<Tensor> atleast_3d(TensorList tensors) {
  tt_tensor_list out{};
  detail::check(tt_atleast_3d_sequence(detail::handles(tensors), tensors.size(), &out));
  return detail::take_list(out);
}
inline Tensor roll(const Tensor& self, IntArrayRef shifts, IntArrayRef dims = {}) {
  return self.roll(shifts, dims);
}
inline Tensor flip(const Tensor& self, IntArrayRef dims) {
  return self.flip(dims);
}
inline Tensor fliplr(const Tensor& self) {
  return self.fliplr();
}
inline Tensor flipud(const Tensor& self) {
  return self.flipud();
}
inline Tensor rot90(const Tensor& self, std::int64_t k = 1, IntArrayRef dims = {0, 1}) {
  return self.rot90(k, dims);
}
inline Tensor tril(const Tensor& self, std::int64_t diagonal = 0) {
  return self.tril(diagonal);
}
inline Tensor triu(const Tensor& self, std::int64_t diagonal = 0) {
  return self.triu(diagonal);
}
inline Tensor& tril_(Tensor& self, std::int64_t diagonal = 0) {
  return self.tril_(diagonal);
}
inline Tensor& triu_(Tensor& self, std::int64_t diagonal = 0) {
  return self.triu_(diagonal);
}
inline Tensor diag(const Tensor& self, std::int64_t diagonal = 0) {
  return self.diag(diagonal);
}
inline Tensor diag_embed(const Tensor& self, std::int64_t offset = 0, std::int64_t dim1 = -2,
    std::int64_t dim2 = -1) {
  return self.diag_embed(offset, dim1, dim2);
}
inline Tensor diagflat(const Tensor& self, std::int64_t offset = 0) {
  return self.diagflat(offset);
}
inline Tensor trace(const Tensor& self) {
  return self.trace();
}
inline Tensor block_diag(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_block_diag(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor select_scatter(const Tensor& self, const Tensor& src, std::int64_t dim,
    std::int64_t index) {
  return self.select_scatter(src, dim, index);
}
inline Tensor slice_scatter(const Tensor& self, const Tensor& src, std::int64_t dim = 0,
    std::optional<std::int64_t> start = std::nullopt,
    std::optional<std::int64_t> end = std::nullopt, std::int64_t step = 1) {
  return self.slice_scatter(src, dim, start, end, step);
}
inline Tensor diagonal_scatter(const Tensor& self, const Tensor& src, std::int64_t offset = 0,
    std::int64_t dim1 = 0, std::int64_t dim2 = 1) {
  return self.diagonal_scatter(src, offset, dim1, dim2);
}
inline Tensor as_strided_scatter(const Tensor& self, const Tensor& src, IntArrayRef size,
    IntArrayRef stride, std::optional<std::int64_t> storage_offset = std::nullopt) {
  return self.as_strided_scatter(src, size, stride, storage_offset);
}
inline Tensor pixel_shuffle(const Tensor& self, std::int64_t upscale_factor) {
  return self.pixel_shuffle(upscale_factor);
}
inline Tensor pixel_unshuffle(const Tensor& self, std::int64_t downscale_factor) {
  return self.pixel_unshuffle(downscale_factor);
}
inline Tensor channel_shuffle(const Tensor& self, std::int64_t groups) {
  return self.channel_shuffle(groups);
}
inline Tensor vander(const Tensor& x, std::optional<std::int64_t> N = std::nullopt,
    bool increasing = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_vander(x.c(), detail::optional_ptr(N), increasing, &out));
  return Tensor::take(out);
}
inline Tensor index_select(const Tensor& self, std::int64_t dim, const Tensor& index) {
  return self.index_select(dim, index);
}
inline Tensor take(const Tensor& self, const Tensor& index) {
  return self.take(index);
}
inline Tensor repeat_interleave(const Tensor& repeats,
    std::optional<std::int64_t> output_size = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_repeat_interleave(repeats.c(), detail::optional_ptr(output_size), &out));
  return Tensor::take(out);
}
inline Tensor repeat_interleave(const Tensor& self, const Tensor& repeats,
    std::optional<std::int64_t> dim = std::nullopt,
    std::optional<std::int64_t> output_size = std::nullopt) {
  return self.repeat_interleave(repeats, dim, output_size);
}
inline Tensor narrow(const Tensor& self, std::int64_t dim, const Tensor& start,
    std::int64_t length) {
  return self.narrow(dim, start, length);
}
inline Tensor index_add(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& source, const Scalar& alpha = 1) {
  return self.index_add(dim, index, source, alpha);
}
inline Tensor& index_add_(Tensor& self, std::int64_t dim, const Tensor& index, const Tensor& source,
    const Scalar& alpha = 1) {
  return self.index_add_(dim, index, source, alpha);
}
inline Tensor index_copy(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& source) {
  return self.index_copy(dim, index, source);
}
inline Tensor& index_copy_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& source) {
  return self.index_copy_(dim, index, source);
}
inline Tensor index_fill(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& value) {
  return self.index_fill(dim, index, value);
}
inline Tensor index_fill(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Scalar& value) {
  return self.index_fill(dim, index, value);
}
inline Tensor& index_fill_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& value) {
  return self.index_fill_(dim, index, value);
}
inline Tensor& index_fill_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Scalar& value) {
  return self.index_fill_(dim, index, value);
}
inline Tensor gather(const Tensor& self, std::int64_t dim, const Tensor& index,
    bool sparse_grad = false) {
  return self.gather(dim, index, sparse_grad);
}
inline Tensor scatter(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Scalar& value) {
  return self.scatter(dim, index, value);
}
inline Tensor scatter(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& src) {
  return self.scatter(dim, index, src);
}
inline Tensor scatter(const Tensor& self, std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce) {
  return self.scatter(dim, index, src, reduce);
}
inline Tensor scatter(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Scalar& value, std::string_view reduce) {
  return self.scatter(dim, index, value, reduce);
}
inline Tensor& scatter_(Tensor& self, std::int64_t dim, const Tensor& index, const Tensor& src) {
  return self.scatter_(dim, index, src);
}
inline Tensor& scatter_(Tensor& self, std::int64_t dim, const Tensor& index, const Scalar& value) {
  return self.scatter_(dim, index, value);
}
inline Tensor& scatter_(Tensor& self, std::int64_t dim, const Tensor& index, const Tensor& src,
    std::string_view reduce) {
  return self.scatter_(dim, index, src, reduce);
}
inline Tensor& scatter_(Tensor& self, std::int64_t dim, const Tensor& index, const Scalar& value,
    std::string_view reduce) {
  return self.scatter_(dim, index, value, reduce);
}
inline Tensor scatter_add(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& src) {
  return self.scatter_add(dim, index, src);
}
inline Tensor& scatter_add_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& src) {
  return self.scatter_add_(dim, index, src);
}
inline Tensor index(const Tensor& self, const List<std::optional<Tensor>>& indices) {
  return self.index(indices);
}
inline Tensor index_put(const Tensor& self, const List<std::optional<Tensor>>& indices,
    const Tensor& values, bool accumulate = false) {
  return self.index_put(indices, values, accumulate);
}
inline Tensor& index_put_(Tensor& self, const List<std::optional<Tensor>>& indices,
    const Tensor& values, bool accumulate = false) {
  return self.index_put_(indices, values, accumulate);
}
inline Tensor masked_select(const Tensor& self, const Tensor& mask) {
  return self.masked_select(mask);
}
inline Tensor nonzero(const Tensor& self) {
  return self.nonzero();
}
inline std::vector<Tensor> where(const Tensor& condition) {
  tt_tensor_list out{};
  detail::check(tt_where_nonzero(condition.c(), &out));
  return detail::take_list(out);
}
inline Tensor embedding(const Tensor& weight, const Tensor& indices, std::int64_t padding_idx = -1,
    bool scale_grad_by_freq = false, bool sparse = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_embedding(weight.c(), indices.c(), padding_idx, scale_grad_by_freq, sparse,
      &out));
  return Tensor::take(out);
}
inline Tensor one_hot(const Tensor& self, std::int64_t num_classes = -1) {
  return self.one_hot(num_classes);
}
inline Tensor scatter_reduce(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& src, std::string_view reduce, bool include_self = true) {
  return self.scatter_reduce(dim, index, src, reduce, include_self);
}
inline Tensor& scatter_reduce_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& src, std::string_view reduce, bool include_self = true) {
  return self.scatter_reduce_(dim, index, src, reduce, include_self);
}
inline Tensor index_reduce(const Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& source, std::string_view reduce, bool include_self = true) {
  return self.index_reduce(dim, index, source, reduce, include_self);
}
inline Tensor& index_reduce_(Tensor& self, std::int64_t dim, const Tensor& index,
    const Tensor& source, std::string_view reduce, bool include_self = true) {
  return self.index_reduce_(dim, index, source, reduce, include_self);
}
inline Tensor masked_scatter(const Tensor& self, const Tensor& mask, const Tensor& source) {
  return self.masked_scatter(mask, source);
}
inline Tensor& masked_scatter_(Tensor& self, const Tensor& mask, const Tensor& source) {
  return self.masked_scatter_(mask, source);
}
inline Tensor take_along_dim(const Tensor& self, const Tensor& indices,
    std::optional<std::int64_t> dim = std::nullopt) {
  return self.take_along_dim(indices, dim);
}
inline Tensor put(const Tensor& self, const Tensor& index, const Tensor& source,
    bool accumulate = false) {
  return self.put(index, source, accumulate);
}
inline Tensor& put_(Tensor& self, const Tensor& index, const Tensor& source,
    bool accumulate = false) {
  return self.put_(index, source, accumulate);
}
inline Tensor argwhere(const Tensor& self) {
  return self.argwhere();
}
inline std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(const Tensor& weight,
    const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq = false,
    std::int64_t mode = 0, bool sparse = false,
    const std::optional<Tensor>& per_sample_weights = {}, bool include_last_offset = false) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  tt_tensor* out3 = nullptr;
  detail::check(tt_embedding_bag(weight.c(), indices.c(), offsets.c(), scale_grad_by_freq, mode,
      sparse, detail::optional_handle(per_sample_weights), include_last_offset, &out0, &out1, &out2,
      &out3));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2), Tensor::take(out3)};
}
inline std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(const Tensor& weight,
    const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq, std::int64_t mode,
    bool sparse, const std::optional<Tensor>& per_sample_weights, bool include_last_offset,
    std::optional<std::int64_t> padding_idx) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  tt_tensor* out3 = nullptr;
  detail::check(tt_embedding_bag_padding_idx(weight.c(), indices.c(), offsets.c(),
      scale_grad_by_freq, mode, sparse, detail::optional_handle(per_sample_weights),
      include_last_offset, detail::optional_ptr(padding_idx), &out0, &out1, &out2, &out3));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2), Tensor::take(out3)};
}
inline std::tuple<Tensor, Tensor, Tensor> unique_dim(const Tensor& self, std::int64_t dim,
    bool sorted = true, bool return_inverse = false, bool return_counts = false) {
  return self.unique_dim(dim, sorted, return_inverse, return_counts);
}
inline std::tuple<Tensor, Tensor, Tensor> _unique2(const Tensor& self, bool sorted = true,
    bool return_inverse = false, bool return_counts = false) {
  return self._unique2(sorted, return_inverse, return_counts);
}
inline std::tuple<Tensor, Tensor, Tensor> unique_consecutive(const Tensor& self,
    bool return_inverse = false, bool return_counts = false,
    std::optional<std::int64_t> dim = std::nullopt) {
  return self.unique_consecutive(return_inverse, return_counts, dim);
}
inline Tensor searchsorted(const Tensor& sorted_sequence, const Tensor& self,
    bool out_int32 = false, bool right = false, std::optional<std::string_view> side = std::nullopt,
    const std::optional<Tensor>& sorter = {}) {
  return self.searchsorted(sorted_sequence, out_int32, right, side, sorter);
}
inline Tensor searchsorted(const Tensor& sorted_sequence, const Scalar& self,
    bool out_int32 = false, bool right = false, std::optional<std::string_view> side = std::nullopt,
    const std::optional<Tensor>& sorter = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_searchsorted_scalar(sorted_sequence.c(), self.c(), out_int32, right,
      detail::CString(side), detail::optional_handle(sorter), &out));
  return Tensor::take(out);
}
inline Tensor bucketize(const Tensor& self, const Tensor& boundaries, bool out_int32 = false,
    bool right = false) {
  return self.bucketize(boundaries, out_int32, right);
}
inline Tensor bucketize(const Scalar& self, const Tensor& boundaries, bool out_int32 = false,
    bool right = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_bucketize_scalar(self.c(), boundaries.c(), out_int32, right, &out));
  return Tensor::take(out);
}
inline Tensor isin(const Tensor& elements, const Tensor& test_elements, bool assume_unique = false,
    bool invert = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_isin(elements.c(), test_elements.c(), assume_unique, invert, &out));
  return Tensor::take(out);
}
inline Tensor isin(const Tensor& elements, const Scalar& test_element, bool assume_unique = false,
    bool invert = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_isin_tensor_scalar(elements.c(), test_element.c(), assume_unique, invert, &out));
  return Tensor::take(out);
}
inline Tensor isin(const Scalar& element, const Tensor& test_elements, bool assume_unique = false,
    bool invert = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_isin_scalar_tensor(element.c(), test_elements.c(), assume_unique, invert, &out));
  return Tensor::take(out);
}
inline Tensor histc(const Tensor& self, std::int64_t bins = 100, const Scalar& min = 0,
    const Scalar& max = 0) {
  return self.histc(bins, min, max);
}
inline Tensor bincount(const Tensor& self, const std::optional<Tensor>& weights = {},
    std::int64_t minlength = 0) {
  return self.bincount(weights, minlength);
}
inline std::tuple<Tensor, Tensor> max(const Tensor& self, std::int64_t dim, bool keepdim = false) {
  return self.max(dim, keepdim);
}
inline std::tuple<Tensor, Tensor> min(const Tensor& self, std::int64_t dim, bool keepdim = false) {
  return self.min(dim, keepdim);
}
inline Tensor argmax(const Tensor& self, std::optional<std::int64_t> dim = std::nullopt,
    bool keepdim = false) {
  return self.argmax(dim, keepdim);
}
inline Tensor argmin(const Tensor& self, std::optional<std::int64_t> dim = std::nullopt,
    bool keepdim = false) {
  return self.argmin(dim, keepdim);
}
inline std::tuple<Tensor, Tensor> sort(const Tensor& self, std::int64_t dim = -1,
    bool descending = false) {
  return self.sort(dim, descending);
}
inline std::tuple<Tensor, Tensor> sort(const Tensor& self, std::optional<bool> stable,
    std::int64_t dim = -1, bool descending = false) {
  return self.sort(stable, dim, descending);
}
inline Tensor msort(const Tensor& self) {
  return self.msort();
}
inline Tensor argsort(const Tensor& self, std::int64_t dim = -1, bool descending = false) {
  return self.argsort(dim, descending);
}
inline Tensor argsort(const Tensor& self, bool stable, std::int64_t dim = -1,
    bool descending = false) {
  return self.argsort(stable, dim, descending);
}
inline std::tuple<Tensor, Tensor> topk(const Tensor& self, std::int64_t k, std::int64_t dim = -1,
    bool largest = true, bool sorted = true) {
  return self.topk(k, dim, largest, sorted);
}
inline Tensor median(const Tensor& self) {
  return self.median();
}
inline std::tuple<Tensor, Tensor> median(const Tensor& self, std::int64_t dim,
    bool keepdim = false) {
  return self.median(dim, keepdim);
}
inline Tensor nanmedian(const Tensor& self) {
  return self.nanmedian();
}
inline std::tuple<Tensor, Tensor> nanmedian(const Tensor& self, std::int64_t dim,
    bool keepdim = false) {
  return self.nanmedian(dim, keepdim);
}
inline std::tuple<Tensor, Tensor> mode(const Tensor& self, std::int64_t dim = -1,
    bool keepdim = false) {
  return self.mode(dim, keepdim);
}
inline std::tuple<Tensor, Tensor> kthvalue(const Tensor& self, std::int64_t k,
    std::int64_t dim = -1, bool keepdim = false) {
  return self.kthvalue(k, dim, keepdim);
}
inline Tensor quantile(const Tensor& self, const Tensor& q,
    std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false,
    std::string_view interpolation = "linear") {
  return self.quantile(q, dim, keepdim, interpolation);
}
inline Tensor quantile(const Tensor& self, double q, std::optional<std::int64_t> dim = std::nullopt,
    bool keepdim = false, std::string_view interpolation = "linear") {
  return self.quantile(q, dim, keepdim, interpolation);
}
inline Tensor nanquantile(const Tensor& self, const Tensor& q,
    std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false,
    std::string_view interpolation = "linear") {
  return self.nanquantile(q, dim, keepdim, interpolation);
}
inline Tensor nanquantile(const Tensor& self, double q,
    std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false,
    std::string_view interpolation = "linear") {
  return self.nanquantile(q, dim, keepdim, interpolation);
}
inline Tensor cumsum(const Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.cumsum(dim, dtype);
}
inline Tensor& cumsum_(Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.cumsum_(dim, dtype);
}
inline Tensor cumprod(const Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.cumprod(dim, dtype);
}
inline Tensor& cumprod_(Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.cumprod_(dim, dtype);
}
inline Tensor logcumsumexp(const Tensor& self, std::int64_t dim) {
  return self.logcumsumexp(dim);
}
inline std::tuple<Tensor, Tensor> cummax(const Tensor& self, std::int64_t dim) {
  return self.cummax(dim);
}
inline std::tuple<Tensor, Tensor> cummin(const Tensor& self, std::int64_t dim) {
  return self.cummin(dim);
}
inline Tensor diff(const Tensor& self, std::int64_t n = 1, std::int64_t dim = -1,
    const std::optional<Tensor>& prepend = {}, const std::optional<Tensor>& append = {}) {
  return self.diff(n, dim, prepend, append);
}
inline Tensor trapezoid(const Tensor& y, const Tensor& x, std::int64_t dim = -1) {
  tt_tensor* out = nullptr;
  detail::check(tt_trapezoid_x(y.c(), x.c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor trapezoid(const Tensor& y, const Scalar& dx = 1, std::int64_t dim = -1) {
  tt_tensor* out = nullptr;
  detail::check(tt_trapezoid(y.c(), dx.c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor cumulative_trapezoid(const Tensor& y, const Tensor& x, std::int64_t dim = -1) {
  tt_tensor* out = nullptr;
  detail::check(tt_cumulative_trapezoid_x(y.c(), x.c(), dim, &out));
  return Tensor::take(out);
}
inline Tensor cumulative_trapezoid(const Tensor& y, const Scalar& dx = 1, std::int64_t dim = -1) {
  tt_tensor* out = nullptr;
  detail::check(tt_cumulative_trapezoid(y.c(), dx.c(), dim, &out));
  return Tensor::take(out);
}
inline std::vector<Tensor> gradient(const Tensor& self,
    const std::optional<Scalar>& spacing = std::nullopt,
    std::optional<std::int64_t> dim = std::nullopt, std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, const Scalar& spacing, IntArrayRef dim,
    std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, IntArrayRef dim,
    std::int64_t edge_order = 1) {
  return self.gradient(dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, ArrayRef<Scalar> spacing,
    std::optional<std::int64_t> dim = std::nullopt, std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, ArrayRef<Scalar> spacing, IntArrayRef dim,
    std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, TensorList spacing,
    std::optional<std::int64_t> dim = std::nullopt, std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline std::vector<Tensor> gradient(const Tensor& self, TensorList spacing, IntArrayRef dim,
    std::int64_t edge_order = 1) {
  return self.gradient(spacing, dim, edge_order);
}
inline Tensor linalg_vector_norm(const Tensor& self, const Scalar& ord = 2,
    OptionalIntArrayRef dim = {}, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.linalg_vector_norm(ord, dim, keepdim, dtype);
}
inline Tensor linalg_matrix_norm(const Tensor& self, const Scalar& ord, IntArrayRef dim = {-2, -1},
    bool keepdim = false, std::optional<ScalarType> dtype = std::nullopt) {
  return self.linalg_matrix_norm(ord, dim, keepdim, dtype);
}
inline Tensor linalg_matrix_norm(const Tensor& self, std::string_view ord = "fro",
    IntArrayRef dim = {-2, -1}, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.linalg_matrix_norm(ord, dim, keepdim, dtype);
}
inline Tensor linalg_norm(const Tensor& self, const std::optional<Scalar>& ord = std::nullopt,
    OptionalIntArrayRef dim = {}, bool keepdim = false,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.linalg_norm(ord, dim, keepdim, dtype);
}
inline Tensor linalg_norm(const Tensor& self, std::string_view ord, OptionalIntArrayRef dim = {},
    bool keepdim = false, std::optional<ScalarType> dtype = std::nullopt) {
  return self.linalg_norm(ord, dim, keepdim, dtype);
}
inline Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, double p = 2.0,
    double eps = 9.9999999999999995e-07, bool keepdim = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_pairwise_distance(x1.c(), x2.c(), p, eps, keepdim, &out));
  return Tensor::take(out);
}
inline Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, std::int64_t dim = 1,
    double eps = 1e-08) {
  tt_tensor* out = nullptr;
  detail::check(tt_cosine_similarity(x1.c(), x2.c(), dim, eps, &out));
  return Tensor::take(out);
}
inline Tensor cov(const Tensor& self, std::int64_t correction = 1,
    const std::optional<Tensor>& fweights = {}, const std::optional<Tensor>& aweights = {}) {
  return self.cov(correction, fweights, aweights);
}
inline Tensor corrcoef(const Tensor& self) {
  return self.corrcoef();
}
inline Tensor mm(const Tensor& self, const Tensor& mat2) {
  return self.mm(mat2);
}
inline Tensor bmm(const Tensor& self, const Tensor& mat2) {
  return self.bmm(mat2);
}
inline Tensor addmm(const Tensor& self, const Tensor& mat1, const Tensor& mat2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addmm(mat1, mat2, beta, alpha);
}
inline Tensor& addmm_(Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta = 1,
    const Scalar& alpha = 1) {
  return self.addmm_(mat1, mat2, beta, alpha);
}
inline Tensor baddbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.baddbmm(batch1, batch2, beta, alpha);
}
inline Tensor& baddbmm_(Tensor& self, const Tensor& batch1, const Tensor& batch2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.baddbmm_(batch1, batch2, beta, alpha);
}
inline Tensor linear(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_linear(input.c(), weight.c(), detail::optional_handle(bias), &out));
  return Tensor::take(out);
}
inline Tensor matmul(const Tensor& self, const Tensor& other) {
  return self.matmul(other);
}
inline Tensor mv(const Tensor& self, const Tensor& vec) {
  return self.mv(vec);
}
inline Tensor dot(const Tensor& self, const Tensor& tensor) {
  return self.dot(tensor);
}
inline Tensor vdot(const Tensor& self, const Tensor& other) {
  return self.vdot(other);
}
inline Tensor inner(const Tensor& self, const Tensor& other) {
  return self.inner(other);
}
inline Tensor outer(const Tensor& self, const Tensor& vec2) {
  return self.outer(vec2);
}
inline Tensor addmv(const Tensor& self, const Tensor& mat, const Tensor& vec,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addmv(mat, vec, beta, alpha);
}
inline Tensor& addmv_(Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta = 1,
    const Scalar& alpha = 1) {
  return self.addmv_(mat, vec, beta, alpha);
}
inline Tensor addbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addbmm(batch1, batch2, beta, alpha);
}
inline Tensor& addbmm_(Tensor& self, const Tensor& batch1, const Tensor& batch2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addbmm_(batch1, batch2, beta, alpha);
}
inline Tensor addr(const Tensor& self, const Tensor& vec1, const Tensor& vec2,
    const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addr(vec1, vec2, beta, alpha);
}
inline Tensor& addr_(Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta = 1,
    const Scalar& alpha = 1) {
  return self.addr_(vec1, vec2, beta, alpha);
}
inline Tensor mm(const Tensor& self, const Tensor& mat2, ScalarType out_dtype) {
  return self.mm(mat2, out_dtype);
}
inline Tensor bmm(const Tensor& self, const Tensor& mat2, ScalarType out_dtype) {
  return self.bmm(mat2, out_dtype);
}
inline Tensor addmm(const Tensor& self, const Tensor& mat1, const Tensor& mat2,
    ScalarType out_dtype, const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.addmm(mat1, mat2, out_dtype, beta, alpha);
}
inline Tensor baddbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2,
    ScalarType out_dtype, const Scalar& beta = 1, const Scalar& alpha = 1) {
  return self.baddbmm(batch1, batch2, out_dtype, beta, alpha);
}
inline Tensor einsum(std::string_view equation, TensorList tensors, OptionalIntArrayRef path = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_einsum(detail::CString(equation), detail::handles(tensors), tensors.size(),
      detail::optional_data(path), detail::optional_size(path), &out));
  return Tensor::take(out);
}
inline Tensor tensordot(const Tensor& self, const Tensor& other, IntArrayRef dims_self,
    IntArrayRef dims_other) {
  return self.tensordot(other, dims_self, dims_other);
}
inline Tensor kron(const Tensor& self, const Tensor& other) {
  return self.kron(other);
}
inline Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight,
    const std::optional<Tensor>& bias = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_bilinear(input1.c(), input2.c(), weight.c(), detail::optional_handle(bias),
      &out));
  return Tensor::take(out);
}
inline Tensor cross(const Tensor& self, const Tensor& other,
    std::optional<std::int64_t> dim = std::nullopt) {
  return self.cross(other, dim);
}
inline Tensor linalg_cross(const Tensor& self, const Tensor& other, std::int64_t dim = -1) {
  return self.linalg_cross(other, dim);
}
inline Tensor matrix_power(const Tensor& self, std::int64_t n) {
  return self.matrix_power(n);
}
inline Tensor linalg_multi_dot(TensorList tensors) {
  tt_tensor* out = nullptr;
  detail::check(tt_linalg_multi_dot(detail::handles(tensors), tensors.size(), &out));
  return Tensor::take(out);
}
inline Tensor chain_matmul(TensorList matrices) {
  tt_tensor* out = nullptr;
  detail::check(tt_chain_matmul(detail::handles(matrices), matrices.size(), &out));
  return Tensor::take(out);
}
inline Tensor cdist(const Tensor& x1, const Tensor& x2, double p = 2.0,
    std::optional<std::int64_t> compute_mode = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_cdist(x1.c(), x2.c(), p, detail::optional_ptr(compute_mode), &out));
  return Tensor::take(out);
}
inline Tensor pdist(const Tensor& self, double p = 2.0) {
  return self.pdist(p);
}
inline Tensor conv1d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv1d(input.c(), weight.c(), detail::optional_handle(bias), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), groups,
      &out));
  return Tensor::take(out);
}
inline Tensor conv1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
    IntArrayRef stride, std::string_view padding, IntArrayRef dilation = 1,
    std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv1d_padding(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), detail::CString(padding), dilation.data(), dilation.size(),
      groups, &out));
  return Tensor::take(out);
}
inline Tensor conv2d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv2d(input.c(), weight.c(), detail::optional_handle(bias), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), groups,
      &out));
  return Tensor::take(out);
}
inline Tensor conv2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
    IntArrayRef stride, std::string_view padding, IntArrayRef dilation = 1,
    std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv2d_padding(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), detail::CString(padding), dilation.data(), dilation.size(),
      groups, &out));
  return Tensor::take(out);
}
inline Tensor conv3d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv3d(input.c(), weight.c(), detail::optional_handle(bias), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), groups,
      &out));
  return Tensor::take(out);
}
inline Tensor conv3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
    IntArrayRef stride, std::string_view padding, IntArrayRef dilation = 1,
    std::int64_t groups = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv3d_padding(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), detail::CString(padding), dilation.data(), dilation.size(),
      groups, &out));
  return Tensor::take(out);
}
inline Tensor conv_transpose1d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef output_padding = 0, std::int64_t groups = 1, IntArrayRef dilation = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv_transpose1d(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), padding.data(), padding.size(), output_padding.data(),
      output_padding.size(), groups, dilation.data(), dilation.size(), &out));
  return Tensor::take(out);
}
inline Tensor conv_transpose2d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef output_padding = 0, std::int64_t groups = 1, IntArrayRef dilation = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv_transpose2d(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), padding.data(), padding.size(), output_padding.data(),
      output_padding.size(), groups, dilation.data(), dilation.size(), &out));
  return Tensor::take(out);
}
inline Tensor conv_transpose3d(const Tensor& input, const Tensor& weight,
    const std::optional<Tensor>& bias = {}, IntArrayRef stride = 1, IntArrayRef padding = 0,
    IntArrayRef output_padding = 0, std::int64_t groups = 1, IntArrayRef dilation = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_conv_transpose3d(input.c(), weight.c(), detail::optional_handle(bias),
      stride.data(), stride.size(), padding.data(), padding.size(), output_padding.data(),
      output_padding.size(), groups, dilation.data(), dilation.size(), &out));
  return Tensor::take(out);
}
inline Tensor max_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool1d(kernel_size, stride, padding, dilation, ceil_mode);
}
inline std::tuple<Tensor, Tensor> max_pool1d_with_indices(const Tensor& self,
    IntArrayRef kernel_size, IntArrayRef stride = {}, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool1d_with_indices(kernel_size, stride, padding, dilation, ceil_mode);
}
inline Tensor max_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool2d(kernel_size, stride, padding, dilation, ceil_mode);
}
inline std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& self,
    IntArrayRef kernel_size, IntArrayRef stride = {}, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool2d_with_indices(kernel_size, stride, padding, dilation, ceil_mode);
}
inline Tensor max_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool3d(kernel_size, stride, padding, dilation, ceil_mode);
}
inline std::tuple<Tensor, Tensor> max_pool3d_with_indices(const Tensor& self,
    IntArrayRef kernel_size, IntArrayRef stride = {}, IntArrayRef padding = 0,
    IntArrayRef dilation = 1, bool ceil_mode = false) {
  return self.max_pool3d_with_indices(kernel_size, stride, padding, dilation, ceil_mode);
}
inline Tensor avg_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true) {
  return self.avg_pool1d(kernel_size, stride, padding, ceil_mode, count_include_pad);
}
inline Tensor avg_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true,
    std::optional<std::int64_t> divisor_override = std::nullopt) {
  return self.avg_pool2d(kernel_size, stride, padding, ceil_mode, count_include_pad,
      divisor_override);
}
inline Tensor avg_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = {},
    IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true,
    std::optional<std::int64_t> divisor_override = std::nullopt) {
  return self.avg_pool3d(kernel_size, stride, padding, ceil_mode, count_include_pad,
      divisor_override);
}
inline Tensor adaptive_avg_pool1d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_avg_pool1d(output_size);
}
inline Tensor adaptive_avg_pool2d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_avg_pool2d(output_size);
}
inline Tensor adaptive_avg_pool3d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_avg_pool3d(output_size);
}
inline std::tuple<Tensor, Tensor> adaptive_max_pool1d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_max_pool1d(output_size);
}
inline std::tuple<Tensor, Tensor> adaptive_max_pool2d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_max_pool2d(output_size);
}
inline std::tuple<Tensor, Tensor> adaptive_max_pool3d(const Tensor& self, IntArrayRef output_size) {
  return self.adaptive_max_pool3d(output_size);
}
inline std::tuple<Tensor, Tensor> fractional_max_pool2d(const Tensor& self, IntArrayRef kernel_size,
    IntArrayRef output_size, const Tensor& random_samples) {
  return self.fractional_max_pool2d(kernel_size, output_size, random_samples);
}
inline std::tuple<Tensor, Tensor> fractional_max_pool3d(const Tensor& self, IntArrayRef kernel_size,
    IntArrayRef output_size, const Tensor& random_samples) {
  return self.fractional_max_pool3d(kernel_size, output_size, random_samples);
}
inline Tensor max_unpool2d(const Tensor& self, const Tensor& indices, IntArrayRef output_size) {
  return self.max_unpool2d(indices, output_size);
}
inline Tensor max_unpool3d(const Tensor& self, const Tensor& indices, IntArrayRef output_size,
    IntArrayRef stride, IntArrayRef padding) {
  return self.max_unpool3d(indices, output_size, stride, padding);
}
inline Tensor batch_norm(const Tensor& input, const std::optional<Tensor>& weight,
    const std::optional<Tensor>& bias, const std::optional<Tensor>& running_mean,
    const std::optional<Tensor>& running_var, bool training, double momentum, double eps,
    bool cudnn_enabled) {
  tt_tensor* out = nullptr;
  detail::check(tt_batch_norm(input.c(), detail::optional_handle(weight),
      detail::optional_handle(bias), detail::optional_handle(running_mean),
      detail::optional_handle(running_var), training, momentum, eps, cudnn_enabled, &out));
  return Tensor::take(out);
}
inline Tensor instance_norm(const Tensor& input, const std::optional<Tensor>& weight,
    const std::optional<Tensor>& bias, const std::optional<Tensor>& running_mean,
    const std::optional<Tensor>& running_var, bool use_input_stats, double momentum, double eps,
    bool cudnn_enabled) {
  tt_tensor* out = nullptr;
  detail::check(tt_instance_norm(input.c(), detail::optional_handle(weight),
      detail::optional_handle(bias), detail::optional_handle(running_mean),
      detail::optional_handle(running_var), use_input_stats, momentum, eps, cudnn_enabled, &out));
  return Tensor::take(out);
}
inline Tensor layer_norm(const Tensor& input, IntArrayRef normalized_shape,
    const std::optional<Tensor>& weight = {}, const std::optional<Tensor>& bias = {},
    double eps = 1.0000000000000001e-05, bool cudnn_enable = true) {
  tt_tensor* out = nullptr;
  detail::check(tt_layer_norm(input.c(), normalized_shape.data(), normalized_shape.size(),
      detail::optional_handle(weight), detail::optional_handle(bias), eps, cudnn_enable, &out));
  return Tensor::take(out);
}
inline Tensor group_norm(const Tensor& input, std::int64_t num_groups,
    const std::optional<Tensor>& weight = {}, const std::optional<Tensor>& bias = {},
    double eps = 1.0000000000000001e-05, bool cudnn_enabled = true) {
  tt_tensor* out = nullptr;
  detail::check(tt_group_norm(input.c(), num_groups, detail::optional_handle(weight),
      detail::optional_handle(bias), eps, cudnn_enabled, &out));
  return Tensor::take(out);
}
inline Tensor rms_norm(const Tensor& input, IntArrayRef normalized_shape,
    const std::optional<Tensor>& weight = {}, std::optional<double> eps = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_rms_norm(input.c(), normalized_shape.data(), normalized_shape.size(),
      detail::optional_handle(weight), detail::optional_ptr(eps), &out));
  return Tensor::take(out);
}
inline Tensor softmax(const Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.softmax(dim, dtype);
}
inline Tensor log_softmax(const Tensor& self, std::int64_t dim,
    std::optional<ScalarType> dtype = std::nullopt) {
  return self.log_softmax(dim, dtype);
}
inline Tensor scaled_dot_product_attention(const Tensor& query, const Tensor& key,
    const Tensor& value, const std::optional<Tensor>& attn_mask = {}, double dropout_p = 0.0,
    bool is_causal = false, std::optional<double> scale = std::nullopt, bool enable_gqa = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_scaled_dot_product_attention(query.c(), key.c(), value.c(),
      detail::optional_handle(attn_mask), dropout_p, is_causal, detail::optional_ptr(scale),
      enable_gqa, &out));
  return Tensor::take(out);
}
inline Tensor pad(const Tensor& self, IntArrayRef pad, std::string_view mode = "constant",
    std::optional<double> value = std::nullopt) {
  return self.pad(pad, mode, value);
}
inline Tensor constant_pad_nd(const Tensor& self, IntArrayRef pad, const Scalar& value = 0) {
  return self.constant_pad_nd(pad, value);
}
inline Tensor reflection_pad1d(const Tensor& self, IntArrayRef padding) {
  return self.reflection_pad1d(padding);
}
inline Tensor reflection_pad2d(const Tensor& self, IntArrayRef padding) {
  return self.reflection_pad2d(padding);
}
inline Tensor reflection_pad3d(const Tensor& self, IntArrayRef padding) {
  return self.reflection_pad3d(padding);
}
inline Tensor replication_pad1d(const Tensor& self, IntArrayRef padding) {
  return self.replication_pad1d(padding);
}
inline Tensor replication_pad2d(const Tensor& self, IntArrayRef padding) {
  return self.replication_pad2d(padding);
}
inline Tensor replication_pad3d(const Tensor& self, IntArrayRef padding) {
  return self.replication_pad3d(padding);
}
inline Tensor upsample_nearest1d(const Tensor& self, IntArrayRef output_size,
    std::optional<double> scales = std::nullopt) {
  return self.upsample_nearest1d(output_size, scales);
}
inline Tensor upsample_nearest1d(const Tensor& input, OptionalIntArrayRef output_size,
    OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest1d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_nearest2d(const Tensor& self, IntArrayRef output_size,
    std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt) {
  return self.upsample_nearest2d(output_size, scales_h, scales_w);
}
inline Tensor upsample_nearest2d(const Tensor& input, OptionalIntArrayRef output_size,
    OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest2d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_nearest3d(const Tensor& self, IntArrayRef output_size,
    std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt,
    std::optional<double> scales_w = std::nullopt) {
  return self.upsample_nearest3d(output_size, scales_d, scales_h, scales_w);
}
inline Tensor upsample_nearest3d(const Tensor& input, OptionalIntArrayRef output_size,
    OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_nearest3d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_linear1d(const Tensor& self, IntArrayRef output_size, bool align_corners,
    std::optional<double> scales = std::nullopt) {
  return self.upsample_linear1d(output_size, align_corners, scales);
}
inline Tensor upsample_linear1d(const Tensor& input, OptionalIntArrayRef output_size,
    bool align_corners, OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_linear1d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), align_corners, detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_bilinear2d(const Tensor& self, IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt) {
  return self.upsample_bilinear2d(output_size, align_corners, scales_h, scales_w);
}
inline Tensor upsample_bilinear2d(const Tensor& input, OptionalIntArrayRef output_size,
    bool align_corners, OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_bilinear2d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), align_corners, detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_bicubic2d(const Tensor& self, IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt) {
  return self.upsample_bicubic2d(output_size, align_corners, scales_h, scales_w);
}
inline Tensor upsample_bicubic2d(const Tensor& input, OptionalIntArrayRef output_size,
    bool align_corners, OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_bicubic2d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), align_corners, detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor upsample_trilinear3d(const Tensor& self, IntArrayRef output_size, bool align_corners,
    std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt,
    std::optional<double> scales_w = std::nullopt) {
  return self.upsample_trilinear3d(output_size, align_corners, scales_d, scales_h, scales_w);
}
inline Tensor upsample_trilinear3d(const Tensor& input, OptionalIntArrayRef output_size,
    bool align_corners, OptionalArrayRef<double> scale_factors) {
  tt_tensor* out = nullptr;
  detail::check(tt_upsample_trilinear3d_vec(input.c(), detail::optional_data(output_size),
      detail::optional_size(output_size), align_corners, detail::optional_data(scale_factors),
      detail::optional_size(scale_factors), &out));
  return Tensor::take(out);
}
inline Tensor grid_sampler(const Tensor& input, const Tensor& grid, std::int64_t interpolation_mode,
    std::int64_t padding_mode, bool align_corners) {
  tt_tensor* out = nullptr;
  detail::check(tt_grid_sampler(input.c(), grid.c(), interpolation_mode, padding_mode,
      align_corners, &out));
  return Tensor::take(out);
}
inline Tensor affine_grid_generator(const Tensor& theta, IntArrayRef size, bool align_corners) {
  tt_tensor* out = nullptr;
  detail::check(tt_affine_grid_generator(theta.c(), size.data(), size.size(), align_corners, &out));
  return Tensor::take(out);
}
inline Tensor im2col(const Tensor& self, IntArrayRef kernel_size, IntArrayRef dilation,
    IntArrayRef padding, IntArrayRef stride) {
  return self.im2col(kernel_size, dilation, padding, stride);
}
inline Tensor col2im(const Tensor& self, IntArrayRef output_size, IntArrayRef kernel_size,
    IntArrayRef dilation, IntArrayRef padding, IntArrayRef stride) {
  return self.col2im(output_size, kernel_size, dilation, padding, stride);
}
inline std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& input, const Tensor& hx, TensorList params,
    bool has_biases, std::int64_t num_layers, double dropout, bool train, bool bidirectional,
    bool batch_first) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_rnn_tanh(input.c(), hx.c(), detail::handles(params), params.size(), has_biases,
      num_layers, dropout, train, bidirectional, batch_first, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& data, const Tensor& batch_sizes,
    const Tensor& hx, TensorList params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_rnn_tanh_data(data.c(), batch_sizes.c(), hx.c(), detail::handles(params),
      params.size(), has_biases, num_layers, dropout, train, bidirectional, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> rnn_relu(const Tensor& input, const Tensor& hx, TensorList params,
    bool has_biases, std::int64_t num_layers, double dropout, bool train, bool bidirectional,
    bool batch_first) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_rnn_relu(input.c(), hx.c(), detail::handles(params), params.size(), has_biases,
      num_layers, dropout, train, bidirectional, batch_first, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> rnn_relu(const Tensor& data, const Tensor& batch_sizes,
    const Tensor& hx, TensorList params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_rnn_relu_data(data.c(), batch_sizes.c(), hx.c(), detail::handles(params),
      params.size(), has_biases, num_layers, dropout, train, bidirectional, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& input, TensorList hx,
    TensorList params, bool has_biases, std::int64_t num_layers, double dropout, bool train,
    bool bidirectional, bool batch_first) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  detail::check(tt_lstm(input.c(), detail::handles(hx), hx.size(), detail::handles(params),
      params.size(), has_biases, num_layers, dropout, train, bidirectional, batch_first, &out0,
      &out1, &out2));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2)};
}
inline std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& data, const Tensor& batch_sizes,
    TensorList hx, TensorList params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  tt_tensor* out2 = nullptr;
  detail::check(tt_lstm_data(data.c(), batch_sizes.c(), detail::handles(hx), hx.size(),
      detail::handles(params), params.size(), has_biases, num_layers, dropout, train, bidirectional,
      &out0, &out1, &out2));
  return {Tensor::take(out0), Tensor::take(out1), Tensor::take(out2)};
}
inline std::tuple<Tensor, Tensor> gru(const Tensor& input, const Tensor& hx, TensorList params,
    bool has_biases, std::int64_t num_layers, double dropout, bool train, bool bidirectional,
    bool batch_first) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_gru(input.c(), hx.c(), detail::handles(params), params.size(), has_biases,
      num_layers, dropout, train, bidirectional, batch_first, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline std::tuple<Tensor, Tensor> gru(const Tensor& data, const Tensor& batch_sizes,
    const Tensor& hx, TensorList params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_gru_data(data.c(), batch_sizes.c(), hx.c(), detail::handles(params),
      params.size(), has_biases, num_layers, dropout, train, bidirectional, &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor rnn_tanh_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih,
    const Tensor& w_hh, const std::optional<Tensor>& b_ih = {},
    const std::optional<Tensor>& b_hh = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_rnn_tanh_cell(input.c(), hx.c(), w_ih.c(), w_hh.c(),
      detail::optional_handle(b_ih), detail::optional_handle(b_hh), &out));
  return Tensor::take(out);
}
inline Tensor rnn_relu_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih,
    const Tensor& w_hh, const std::optional<Tensor>& b_ih = {},
    const std::optional<Tensor>& b_hh = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_rnn_relu_cell(input.c(), hx.c(), w_ih.c(), w_hh.c(),
      detail::optional_handle(b_ih), detail::optional_handle(b_hh), &out));
  return Tensor::take(out);
}
inline std::tuple<Tensor, Tensor> lstm_cell(const Tensor& input, TensorList hx, const Tensor& w_ih,
    const Tensor& w_hh, const std::optional<Tensor>& b_ih = {},
    const std::optional<Tensor>& b_hh = {}) {
  tt_tensor* out0 = nullptr;
  tt_tensor* out1 = nullptr;
  detail::check(tt_lstm_cell(input.c(), detail::handles(hx), hx.size(), w_ih.c(), w_hh.c(),
      detail::optional_handle(b_ih), detail::optional_handle(b_hh), &out0, &out1));
  return {Tensor::take(out0), Tensor::take(out1)};
}
inline Tensor gru_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih,
    const Tensor& w_hh, const std::optional<Tensor>& b_ih = {},
    const std::optional<Tensor>& b_hh = {}) {
  tt_tensor* out = nullptr;
  detail::check(tt_gru_cell(input.c(), hx.c(), w_ih.c(), w_hh.c(), detail::optional_handle(b_ih),
      detail::optional_handle(b_hh), &out));
  return Tensor::take(out);
}
inline Tensor mse_loss(const Tensor& self, const Tensor& target, std::int64_t reduction = 1) {
  return self.mse_loss(target, reduction);
}
inline Tensor l1_loss(const Tensor& self, const Tensor& target, std::int64_t reduction = 1) {
  return self.l1_loss(target, reduction);
}
inline Tensor smooth_l1_loss(const Tensor& self, const Tensor& target, std::int64_t reduction = 1,
    double beta = 1.0) {
  return self.smooth_l1_loss(target, reduction, beta);
}
inline Tensor huber_loss(const Tensor& self, const Tensor& target, std::int64_t reduction = 1,
    double delta = 1.0) {
  return self.huber_loss(target, reduction, delta);
}
inline Tensor nll_loss(const Tensor& self, const Tensor& target,
    const std::optional<Tensor>& weight = {}, std::int64_t reduction = 1,
    std::int64_t ignore_index = -100) {
  return self.nll_loss(target, weight, reduction, ignore_index);
}
inline Tensor cross_entropy_loss(const Tensor& self, const Tensor& target,
    const std::optional<Tensor>& weight = {}, std::int64_t reduction = 1,
    std::int64_t ignore_index = -100, double label_smoothing = 0.0) {
  return self.cross_entropy_loss(target, weight, reduction, ignore_index, label_smoothing);
}
inline Tensor binary_cross_entropy(const Tensor& self, const Tensor& target,
    const std::optional<Tensor>& weight = {}, std::int64_t reduction = 1) {
  return self.binary_cross_entropy(target, weight, reduction);
}
inline Tensor binary_cross_entropy_with_logits(const Tensor& self, const Tensor& target,
    const std::optional<Tensor>& weight = {}, const std::optional<Tensor>& pos_weight = {},
    std::int64_t reduction = 1) {
  return self.binary_cross_entropy_with_logits(target, weight, pos_weight, reduction);
}
inline Tensor kl_div(const Tensor& self, const Tensor& target, std::int64_t reduction = 1,
    bool log_target = false) {
  return self.kl_div(target, reduction, log_target);
}
inline Tensor soft_margin_loss(const Tensor& self, const Tensor& target,
    std::int64_t reduction = 1) {
  return self.soft_margin_loss(target, reduction);
}
inline Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target,
    double margin = 0.0, std::int64_t reduction = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_margin_ranking_loss(input1.c(), input2.c(), target.c(), margin, reduction,
      &out));
  return Tensor::take(out);
}
inline Tensor hinge_embedding_loss(const Tensor& self, const Tensor& target, double margin = 1.0,
    std::int64_t reduction = 1) {
  return self.hinge_embedding_loss(target, margin, reduction);
}
inline Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2,
    const Tensor& target, double margin = 0.0, std::int64_t reduction = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_cosine_embedding_loss(input1.c(), input2.c(), target.c(), margin, reduction,
      &out));
  return Tensor::take(out);
}
inline Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive,
    const Tensor& negative, double margin = 1.0, double p = 2.0,
    double eps = 9.9999999999999995e-07, bool swap = false, std::int64_t reduction = 1) {
  tt_tensor* out = nullptr;
  detail::check(tt_triplet_margin_loss(anchor.c(), positive.c(), negative.c(), margin, p, eps, swap,
      reduction, &out));
  return Tensor::take(out);
}
inline Tensor poisson_nll_loss(const Tensor& input, const Tensor& target, bool log_input, bool full,
    double eps, std::int64_t reduction) {
  tt_tensor* out = nullptr;
  detail::check(tt_poisson_nll_loss(input.c(), target.c(), log_input, full, eps, reduction, &out));
  return Tensor::take(out);
}
inline Tensor multi_margin_loss(const Tensor& self, const Tensor& target, const Scalar& p = 1,
    const Scalar& margin = 1, const std::optional<Tensor>& weight = {},
    std::int64_t reduction = 1) {
  return self.multi_margin_loss(target, p, margin, weight, reduction);
}
inline Tensor multilabel_margin_loss(const Tensor& self, const Tensor& target,
    std::int64_t reduction = 1) {
  return self.multilabel_margin_loss(target, reduction);
}
inline Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, IntArrayRef input_lengths,
    IntArrayRef target_lengths, std::int64_t blank = 0, std::int64_t reduction = 1,
    bool zero_infinity = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_ctc_loss(log_probs.c(), targets.c(), input_lengths.data(), input_lengths.size(),
      target_lengths.data(), target_lengths.size(), blank, reduction, zero_infinity, &out));
  return Tensor::take(out);
}
inline Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
    const Tensor& target_lengths, std::int64_t blank = 0, std::int64_t reduction = 1,
    bool zero_infinity = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_ctc_loss_tensor(log_probs.c(), targets.c(), input_lengths.c(),
      target_lengths.c(), blank, reduction, zero_infinity, &out));
  return Tensor::take(out);
}
inline Tensor rand(IntArrayRef size, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_rand(size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor rand_like(const Tensor& self, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.rand_like(options, memory_format);
}
inline Tensor randn(IntArrayRef size, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randn(size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randn_like(const Tensor& self, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.randn_like(options, memory_format);
}
inline Tensor randint(std::int64_t high, IntArrayRef size, const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint(high, size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randint(std::int64_t low, std::int64_t high, IntArrayRef size,
    const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_low(low, high, size.data(), size.size(), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randperm(std::int64_t n, const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randperm(n, &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randint_like(const Tensor& self, std::int64_t high, const TensorOptions& options = {},
    std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.randint_like(high, options, memory_format);
}
inline Tensor randint_like(const Tensor& self, const Tensor& high,
    const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.randint_like(high, options, memory_format);
}
inline Tensor randint_like(const Tensor& self, std::int64_t low, std::int64_t high,
    const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt) {
  return self.randint_like(low, high, options, memory_format);
}
inline Tensor normal(double mean, double std, IntArrayRef size,
    std::optional<Generator> generator = std::nullopt, const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_normal_float_float(mean, std, size.data(), size.size(),
      detail::optional_handle(generator), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor rand(IntArrayRef size, std::optional<Generator> generator,
    const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_rand_generator(size.data(), size.size(), detail::optional_handle(generator),
      &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randn(IntArrayRef size, std::optional<Generator> generator,
    const TensorOptions& options = {}) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randn_generator(size.data(), size.size(), detail::optional_handle(generator),
      &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randint(std::int64_t high, IntArrayRef size, std::optional<Generator> generator,
    const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_generator(high, size.data(), size.size(),
      detail::optional_handle(generator), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randint(std::int64_t low, std::int64_t high, IntArrayRef size,
    std::optional<Generator> generator, const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randint_low_generator(low, high, size.data(), size.size(),
      detail::optional_handle(generator), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor randperm(std::int64_t n, std::optional<Generator> generator,
    const TensorOptions& options = kLong) {
  const tt_tensor_options c_options = options.c();
  tt_tensor* out = nullptr;
  detail::check(tt_randperm_generator(n, detail::optional_handle(generator), &c_options, &out));
  return Tensor::take(out);
}
inline Tensor& bernoulli_(Tensor& self, const Tensor& p,
    std::optional<Generator> generator = std::nullopt) {
  return self.bernoulli_(p, generator);
}
inline Tensor& bernoulli_(Tensor& self, double p = 0.5,
    std::optional<Generator> generator = std::nullopt) {
  return self.bernoulli_(p, generator);
}
inline Tensor bernoulli(const Tensor& self, std::optional<Generator> generator = std::nullopt) {
  return self.bernoulli(generator);
}
inline Tensor bernoulli(const Tensor& self, double p,
    std::optional<Generator> generator = std::nullopt) {
  return self.bernoulli(p, generator);
}
inline Tensor bernoulli(const Tensor& self, const Tensor& p,
    std::optional<Generator> generator = std::nullopt) {
  return self.bernoulli(p, generator);
}
inline Tensor& normal_(Tensor& self, double mean = 0.0, double std = 1.0,
    std::optional<Generator> generator = std::nullopt) {
  return self.normal_(mean, std, generator);
}
inline Tensor& uniform_(Tensor& self, double from = 0.0, double to = 1.0,
    std::optional<Generator> generator = std::nullopt) {
  return self.uniform_(from, to, generator);
}
inline Tensor& exponential_(Tensor& self, double lambd = 1.0,
    std::optional<Generator> generator = std::nullopt) {
  return self.exponential_(lambd, generator);
}
inline Tensor& geometric_(Tensor& self, double p,
    std::optional<Generator> generator = std::nullopt) {
  return self.geometric_(p, generator);
}
inline Tensor& log_normal_(Tensor& self, double mean = 1.0, double std = 2.0,
    std::optional<Generator> generator = std::nullopt) {
  return self.log_normal_(mean, std, generator);
}
inline Tensor& cauchy_(Tensor& self, double median = 0.0, double sigma = 1.0,
    std::optional<Generator> generator = std::nullopt) {
  return self.cauchy_(median, sigma, generator);
}
inline Tensor& random_(Tensor& self, std::int64_t from, std::optional<std::int64_t> to,
    std::optional<Generator> generator = std::nullopt) {
  return self.random_(from, to, generator);
}
inline Tensor& random_(Tensor& self, std::int64_t to,
    std::optional<Generator> generator = std::nullopt) {
  return self.random_(to, generator);
}
inline Tensor& random_(Tensor& self, std::optional<Generator> generator = std::nullopt) {
  return self.random_(generator);
}
inline Tensor normal(const Tensor& mean, double std = 1.0,
    std::optional<Generator> generator = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_normal_tensor_float(mean.c(), std, detail::optional_handle(generator), &out));
  return Tensor::take(out);
}
inline Tensor normal(double mean, const Tensor& std,
    std::optional<Generator> generator = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_normal_float_tensor(mean, std.c(), detail::optional_handle(generator), &out));
  return Tensor::take(out);
}
inline Tensor normal(const Tensor& mean, const Tensor& std,
    std::optional<Generator> generator = std::nullopt) {
  tt_tensor* out = nullptr;
  detail::check(tt_normal_tensor_tensor(mean.c(), std.c(), detail::optional_handle(generator),
      &out));
  return Tensor::take(out);
}
inline Tensor dropout(const Tensor& input, double p, bool train) {
  tt_tensor* out = nullptr;
  detail::check(tt_dropout(input.c(), p, train, &out));
  return Tensor::take(out);
}
inline Tensor& dropout_(Tensor& self, double p, bool train) {
  return self.dropout_(p, train);
}
inline Tensor feature_dropout(const Tensor& input, double p, bool train) {
  tt_tensor* out = nullptr;
  detail::check(tt_feature_dropout(input.c(), p, train, &out));
  return Tensor::take(out);
}
inline Tensor& feature_dropout_(Tensor& self, double p, bool train) {
  return self.feature_dropout_(p, train);
}
inline Tensor alpha_dropout(const Tensor& input, double p, bool train) {
  tt_tensor* out = nullptr;
  detail::check(tt_alpha_dropout(input.c(), p, train, &out));
  return Tensor::take(out);
}
inline Tensor& alpha_dropout_(Tensor& self, double p, bool train) {
  return self.alpha_dropout_(p, train);
}
inline Tensor feature_alpha_dropout(const Tensor& input, double p, bool train) {
  tt_tensor* out = nullptr;
  detail::check(tt_feature_alpha_dropout(input.c(), p, train, &out));
  return Tensor::take(out);
}
inline Tensor& feature_alpha_dropout_(Tensor& self, double p, bool train) {
  return self.feature_alpha_dropout_(p, train);
}
inline Tensor multinomial(const Tensor& self, std::int64_t num_samples, bool replacement = false,
    std::optional<Generator> generator = std::nullopt) {
  return self.multinomial(num_samples, replacement, generator);
}
inline Tensor rrelu(const Tensor& self, const Scalar& lower = 0.125,
    const Scalar& upper = 0.33333333333333331, bool training = false,
    std::optional<Generator> generator = std::nullopt) {
  return self.rrelu(lower, upper, training, generator);
}
inline Tensor& rrelu_(Tensor& self, const Scalar& lower = 0.125,
    const Scalar& upper = 0.33333333333333331, bool training = false,
    std::optional<Generator> generator = std::nullopt) {
  return self.rrelu_(lower, upper, training, generator);
}

}  // namespace api
}  // namespace tinytorch

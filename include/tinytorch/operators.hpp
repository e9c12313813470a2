// + - * / and comparisons of tensors and numbers.
#pragma once

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

#define TINYTORCH_OPERATOR_(op, method, number_left)            \
  inline Tensor operator op(const Tensor& a, const Tensor& b) { \
    return a.method(b);                                         \
  }                                                             \
  inline Tensor operator op(const Tensor& a, const Scalar& b) { \
    return a.method(b);                                         \
  }                                                             \
  inline Tensor operator op(const Scalar& a, const Tensor& b) { \
    return number_left;                                         \
  }

TINYTORCH_OPERATOR_(+, add, b.add(a))
TINYTORCH_OPERATOR_(-, sub, rsub(b, a))
TINYTORCH_OPERATOR_(*, mul, b.mul(a))
TINYTORCH_OPERATOR_(/, div, b.reciprocal().mul_(a))
TINYTORCH_OPERATOR_(%, remainder, b.full_like(a).remainder_(b))
TINYTORCH_OPERATOR_(<, lt, b.gt(a))
TINYTORCH_OPERATOR_(<=, le, b.ge(a))
TINYTORCH_OPERATOR_(>, gt, b.lt(a))
TINYTORCH_OPERATOR_(>=, ge, b.le(a))
TINYTORCH_OPERATOR_(==, eq, b.eq(a))
TINYTORCH_OPERATOR_(!=, ne, b.ne(a))
TINYTORCH_OPERATOR_(&, bitwise_and, b.bitwise_and(a))
TINYTORCH_OPERATOR_(|, bitwise_or, b.bitwise_or(a))
TINYTORCH_OPERATOR_(^, bitwise_xor, b.bitwise_xor(a))
#undef TINYTORCH_OPERATOR_

inline Tensor operator!(const Tensor& a) {
  return a.logical_not();
}

}  // namespace api
}  // namespace tinytorch

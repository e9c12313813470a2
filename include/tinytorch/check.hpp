// TORCH_CHECK and its kin: a condition, and the parts of a message that are only evaluated when
// it does not hold.
#pragma once

#include "error.hpp"

#if defined(__GNUC__)
#define TINYTORCH_LIKELY(expr) (__builtin_expect(static_cast<bool>(expr), 1))
#else
#define TINYTORCH_LIKELY(expr) (static_cast<bool>(expr))
#endif

// TINYTORCH_SELECT_(arguments) names the macro for one argument or for more. Standard C++17 has no
// way to drop the comma before an empty __VA_ARGS__, so the arguments are counted.
#define TINYTORCH_SELECT_LIST_(_1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, \
                               _16, _17, _18, _19, _20, _21, _22, _23, _24, _25, _26, _27, _28,  \
                               _29, _30, _31, _32, name, ...)                                    \
  name
#define TINYTORCH_SELECT_(...)                                                                    \
  TINYTORCH_SELECT_LIST_(                                                                         \
      __VA_ARGS__, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_,           \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, TINYTORCH_CHECK_MANY_, \
      TINYTORCH_CHECK_ONE_, unused)

#define TINYTORCH_CHECK_ONE_(type, cond) \
  if (!TINYTORCH_LIKELY(cond)) throw type("Expected " #cond " to be true, but got false.")
#define TINYTORCH_CHECK_MANY_(type, cond, ...) \
  if (!TINYTORCH_LIKELY(cond)) throw type(::tinytorch::detail::join({__VA_ARGS__}))
#define TINYTORCH_CHECK_CALL_(macro, type, ...) macro(type, __VA_ARGS__)
#define TINYTORCH_CHECK_AS_(type, ...)                                        \
  do {                                                                        \
    TINYTORCH_CHECK_CALL_(TINYTORCH_SELECT_(__VA_ARGS__), type, __VA_ARGS__); \
  } while (false)

#define TORCH_CHECK(...) TINYTORCH_CHECK_AS_(::tinytorch::Error, __VA_ARGS__)
#define TORCH_CHECK_INDEX(...) TINYTORCH_CHECK_AS_(::tinytorch::IndexError, __VA_ARGS__)
#define TORCH_CHECK_VALUE(...) TINYTORCH_CHECK_AS_(::tinytorch::ValueError, __VA_ARGS__)
#define TORCH_CHECK_TYPE(...) TINYTORCH_CHECK_AS_(::tinytorch::TypeError, __VA_ARGS__)
#define TORCH_CHECK_NOT_IMPLEMENTED(...) \
  TINYTORCH_CHECK_AS_(::tinytorch::NotImplementedError, __VA_ARGS__)
#define TORCH_INTERNAL_ASSERT(...) TINYTORCH_CHECK_AS_(::tinytorch::Error, __VA_ARGS__)
#ifdef NDEBUG
#define TORCH_INTERNAL_ASSERT_DEBUG_ONLY(...) static_cast<void>(0)
#else
#define TORCH_INTERNAL_ASSERT_DEBUG_ONLY(...) TORCH_INTERNAL_ASSERT(__VA_ARGS__)
#endif
#define TORCH_CHECK_LINALG(...) TINYTORCH_CHECK_AS_(::tinytorch::LinAlgError, __VA_ARGS__)
#define TORCH_CHECK_WITH(error, ...) TINYTORCH_CHECK_AS_(::tinytorch::error, __VA_ARGS__)
#define TORCH_CHECK_WITH_MSG(error, cond, type, ...) TORCH_CHECK_WITH(error, cond, __VA_ARGS__)
#define TINYTORCH_CHECK_TWO_(op, a, b) \
  TORCH_CHECK((a)op(b), "Check failed: " #a " " #op " " #b " (", (a), " vs. ", (b), "). ")
#define TORCH_CHECK_EQ(a, b) TINYTORCH_CHECK_TWO_(==, a, b)
#define TORCH_CHECK_NE(a, b) TINYTORCH_CHECK_TWO_(!=, a, b)
#define TORCH_CHECK_LT(a, b) TINYTORCH_CHECK_TWO_(<, a, b)
#define TORCH_CHECK_LE(a, b) TINYTORCH_CHECK_TWO_(<=, a, b)
#define TORCH_CHECK_GT(a, b) TINYTORCH_CHECK_TWO_(>, a, b)
#define TORCH_CHECK_GE(a, b) TINYTORCH_CHECK_TWO_(>=, a, b)
#define C10_LIKELY(expr) TINYTORCH_LIKELY(expr)
#define C10_UNLIKELY(expr) (!TINYTORCH_LIKELY(!(expr)))
#define AT_ASSERT(...) TORCH_INTERNAL_ASSERT(__VA_ARGS__)
#define AT_ERROR(...) throw ::tinytorch::Error(::tinytorch::detail::join({__VA_ARGS__}))

// AT_DISPATCH_*: code for the element type that a tensor has when the program runs.
#pragma once

#include "storage.hpp"

/// One case of AT_DISPATCH_SWITCH: `scalar_t` names the C++ type within the code.
#define AT_DISPATCH_CASE(code, ...)                                            \
  case code: {                                                                 \
    using scalar_t [[maybe_unused]] = ::tinytorch::ScalarTypeToCPPTypeT<code>; \
    return __VA_ARGS__();                                                      \
  }

#define AT_DISPATCH_SWITCH(dtype, name, ...)                                                      \
  [&] {                                                                                           \
    const auto& tinytorch_dtype_ = dtype;                                                         \
    const ::tinytorch::ScalarType tinytorch_type_ = ::tinytorch::scalar_type(tinytorch_dtype_);   \
    switch (tinytorch_type_) {                                                                    \
      __VA_ARGS__                                                                                 \
      default:                                                                                    \
        throw ::tinytorch::NotImplementedError(::tinytorch::str(                                  \
            '"', name, "\" not implemented for '", ::tinytorch::toString(tinytorch_type_), "'")); \
    }                                                                                             \
  }()

// clang-format off
#define AT_DISPATCH_CASE_FLOATING_TYPES(...) \
  AT_DISPATCH_CASE(::tinytorch::kDouble, __VA_ARGS__) \
  AT_DISPATCH_CASE(::tinytorch::kFloat, __VA_ARGS__)
#define AT_DISPATCH_CASE_INTEGRAL_TYPES(...) \
  AT_DISPATCH_CASE(::tinytorch::kByte, __VA_ARGS__) \
  AT_DISPATCH_CASE(::tinytorch::kChar, __VA_ARGS__) \
  AT_DISPATCH_CASE(::tinytorch::kInt, __VA_ARGS__) \
  AT_DISPATCH_CASE(::tinytorch::kLong, __VA_ARGS__) \
  AT_DISPATCH_CASE(::tinytorch::kShort, __VA_ARGS__)
#define AT_DISPATCH_CASE_ALL_TYPES(...) \
  AT_DISPATCH_CASE_INTEGRAL_TYPES(__VA_ARGS__) AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__)

#define AT_DISPATCH_FLOATING_TYPES(type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__))
#define AT_DISPATCH_FLOATING_TYPES_AND_HALF(type, name, ...) \
  AT_DISPATCH_FLOATING_TYPES_AND(::tinytorch::kHalf, type, name, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND(more, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__))
#define AT_DISPATCH_FLOATING_TYPES_AND2(more, more2, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_FLOATING_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__) AT_DISPATCH_CASE(more2, __VA_ARGS__))
#define AT_DISPATCH_INTEGRAL_TYPES(type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_INTEGRAL_TYPES(__VA_ARGS__))
#define AT_DISPATCH_INTEGRAL_TYPES_AND(more, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_INTEGRAL_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES(type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_ALL_TYPES(__VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES_AND(more, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_ALL_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES_AND2(more, more2, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_ALL_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__) AT_DISPATCH_CASE(more2, __VA_ARGS__))
#define AT_DISPATCH_ALL_TYPES_AND3(more, more2, more3, type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, AT_DISPATCH_CASE_ALL_TYPES(__VA_ARGS__) \
                     AT_DISPATCH_CASE(more, __VA_ARGS__) AT_DISPATCH_CASE(more2, __VA_ARGS__) \
                     AT_DISPATCH_CASE(more3, __VA_ARGS__))
// There are no complex tensors: these are the forms without them.
#define AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES(...) AT_DISPATCH_FLOATING_TYPES(__VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND_COMPLEX(...) AT_DISPATCH_ALL_TYPES(__VA_ARGS__)
// `index_t` names the type.
#define AT_DISPATCH_INDEX_TYPES(type, name, ...) \
  AT_DISPATCH_SWITCH(type, name, \
      case ::tinytorch::kInt: { using index_t = std::int32_t; return __VA_ARGS__(); } \
      case ::tinytorch::kLong: { using index_t = std::int64_t; return __VA_ARGS__(); })
// clang-format on

// TORCH_WARN: a note to the user on the error stream.
#pragma once

#include <cstdio>
#include <string>

#include "error.hpp"

namespace tinytorch {
inline namespace api {
namespace detail {

TINYTORCH_COLD_ inline void warn(const char* function, const char* file, int line,
                                 const std::string& text) {
  std::string name = file;
  name.erase(0, name.rfind('/') + 1);
  std::fprintf(stderr, "[W %s:%d] Warning: %s (function %s)\n", name.c_str(), line, text.c_str(),
               function);
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

#define TORCH_WARN(...) \
  ::tinytorch::detail::warn(__func__, __FILE__, __LINE__, ::tinytorch::detail::join({__VA_ARGS__}))
#define TORCH_WARN_ONCE(...)                    \
  do {                                          \
    static const bool tinytorch_warned_ = [&] { \
      TORCH_WARN(__VA_ARGS__);                  \
      return true;                              \
    }();                                        \
    static_cast<void>(tinytorch_warned_);       \
  } while (false)
#define TORCH_WARN_DEPRECATION(...) TORCH_WARN(__VA_ARGS__)

// The namespaces at, c10 and caffe2.
#pragma once

#include <optional>
#include <string_view>

#include "../../tinytorch.hpp"

namespace c10 {
using namespace tinytorch::api;
using std::nullopt;
using std::nullopt_t;
using std::optional;
using std::string_view;
using SymInt = std::int64_t;
using SymIntArrayRef = tinytorch::IntArrayRef;
/// A C++ name as people write it.
inline std::string demangle(const char* name) {
  return tinytorch::detail::demangle(name);
}
using std::make_optional;
}  // namespace c10

namespace at {
using namespace tinytorch::api;
using c10::nullopt;
using c10::optional;
namespace indexing {
using namespace tinytorch::indexing::api;
}
}  // namespace at

namespace caffe2 {
using tinytorch::TypeMeta;
}

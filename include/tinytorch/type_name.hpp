// Names of C++ types, as people write them.
#pragma once

#include <cstdlib>
#include <string>
#include <typeinfo>

#if defined(__GNUC__)
#include <cxxabi.h>
#endif

namespace tinytorch {
inline namespace api {
namespace detail {

/// A type's name as the frontend prints it: "torch::nn::LinearImpl".
inline std::string type_name(const std::type_info& type) {
  std::string name = type.name();
#if defined(__GNUC__)
  if (char* text = abi::__cxa_demangle(type.name(), nullptr, nullptr, nullptr)) {
    name = text;
    std::free(text);
  }
#endif
  const std::string own = "tinytorch::", inner = "api::";
  for (std::size_t at = name.find(own); at != std::string::npos; at = name.find(own, at)) {
    name.replace(at, own.size(), "torch::");
  }
  for (std::size_t at = name.find(inner); at != std::string::npos; at = name.find(inner, at)) {
    name.erase(at, inner.size());
  }
  // libtorch's tensor is of the namespace below.
  return name == "torch::Tensor" ? "at::Tensor" : name;
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

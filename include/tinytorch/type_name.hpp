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

/// A C++ name as people write it.
inline std::string demangle(const char* mangled) {
  std::string name = mangled;
#if defined(__GNUC__)
  if (char* text = abi::__cxa_demangle(mangled, nullptr, nullptr, nullptr)) {
    name = text;
    std::free(text);
  }
#endif
  return name;
}

/// A type's name as the frontend prints it: "torch::nn::LinearImpl".
inline std::string type_name(const std::type_info& type) {
  std::string name = demangle(type.name());
  const std::string own = "tinytorch::", inner = "api::";
  for (std::size_t at = name.find(own); at != std::string::npos; at = name.find(own, at)) {
    name.replace(at, own.size(), "torch::");
  }
  for (std::size_t at = name.find(inner); at != std::string::npos; at = name.find(inner, at)) {
    name.erase(at, inner.size());
  }
  // "lazy::LinearImpl<void>" is a class of the library: see lazy.hpp.
  const std::string lazy = "lazy::", parameter = "<void>";
  for (std::size_t at = name.find(lazy); at != std::string::npos; at = name.find(lazy, at)) {
    name.erase(at, lazy.size());
    const std::size_t end = name.find(parameter, at);
    if (end != std::string::npos) name.erase(end, parameter.size());
  }
  // libtorch's tensor is of the namespace below.
  return name == "torch::Tensor" ? "at::Tensor" : name;
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

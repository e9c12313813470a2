// Names of C++ types, as people write them.
#pragma once

#include <cstdlib>
#include <memory>
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
#if defined(__GNUC__)
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> text(
      abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), std::free);
  std::string name = status == 0 ? text.get() : type.name();
#else
  std::string name = type.name();
#endif
  const std::string own = "tinytorch::", inner = "api::";
  for (std::size_t at = name.find(own); at != std::string::npos; at = name.find(own, at)) {
    name.replace(at, own.size(), "torch::");
  }
  for (std::size_t at = name.find(inner); at != std::string::npos; at = name.find(inner, at)) {
    name.erase(at, inner.size());
  }
  return name;
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

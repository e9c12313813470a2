// Tensors as text.
#pragma once

#include <cstdio>
#include <ostream>
#include <string>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {
namespace detail {

inline std::string to_text(const Tensor& t) {
  if (!t.defined()) return "[ Tensor (undefined) ]";
  std::size_t length = 0;
  check(tt_tensor_to_string(t.c(), nullptr, 0, &length));
  std::string text(length + 1, '\0');
  check(tt_tensor_to_string(t.c(), &text[0], text.size(), nullptr));
  text.resize(length);
  return text;
}

}  // namespace detail

inline std::ostream& operator<<(std::ostream& out, const Tensor& t) {
  return out << detail::to_text(t);
}

inline void Tensor::print() const {
  std::string text = "[" + toString();
  if (defined()) text += str(' ', sizes());
  std::printf("%s]\n", text.c_str());
}

}  // namespace api
}  // namespace tinytorch

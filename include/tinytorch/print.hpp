// Tensors as text.
#pragma once

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <ostream>
#include <string>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {
namespace detail {

inline std::string to_text(const Tensor& t, std::int64_t columns = 80) {
  if (!t.defined()) return "[ Tensor (undefined) ]";
  const auto line = static_cast<std::size_t>(columns > 0 ? columns : 0);
  std::size_t length = 0;
  check(tt_tensor_to_string_within(t.c(), line, nullptr, 0, &length));
  std::string text(length + 1, '\0');
  check(tt_tensor_to_string_within(t.c(), line, &text[0], text.size(), nullptr));
  text.resize(length);
  return text;
}

}  // namespace detail

inline std::ostream& operator<<(std::ostream& out, const Tensor& t) {
  return out << detail::to_text(t);
}

/// The tensor, in lines of `columns` characters where its numbers fit.
inline std::ostream& print(std::ostream& out, const Tensor& t, std::int64_t columns) {
  return out << detail::to_text(t, columns);
}
inline void print(const Tensor& t, std::int64_t columns = 80) {
  std::fflush(stdout);
  print(std::cout, t, columns);
}

/// One after the other.
inline std::ostream& operator<<(std::ostream& out, const std::vector<Tensor>& list) {
  for (std::size_t i = 0; i < list.size(); i++) out << (i == 0 ? "" : " ") << list[i];
  return out;
}

inline void Tensor::print() const {
  std::string text = "[" + toString();
  if (defined()) text += str(' ', sizes());
  std::printf("%s]\n", text.c_str());
}

}  // namespace api
}  // namespace tinytorch

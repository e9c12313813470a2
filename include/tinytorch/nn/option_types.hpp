// Types of layers' options, and how they become values of the library's table.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "../arg.hpp"
#include "../ivalue.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

using EmbeddingBagMode = std::variant<enumtype::kSum, enumtype::kMean, enumtype::kMax>;

namespace detail {

using PaddingMode =
    std::variant<enumtype::kZeros, enumtype::kReflect, enumtype::kReplicate, enumtype::kCircular>;
using Reduction3 = std::variant<enumtype::kNone, enumtype::kMean, enumtype::kSum>;
using Reduction =
    std::variant<enumtype::kNone, enumtype::kMean, enumtype::kSum, enumtype::kBatchMean>;
using EmbeddingBagMode = nn::EmbeddingBagMode;
using Nonlinearity = std::variant<enumtype::kTanh, enumtype::kReLU>;
using Interpolation =
    std::variant<enumtype::kNearest, enumtype::kLinear, enumtype::kBilinear, enumtype::kBicubic,
                 enumtype::kTrilinear, enumtype::kArea, enumtype::kNearestExact>;
template <std::size_t D>
using Padding = std::variant<ExpandingArray<D>, enumtype::kValid, enumtype::kSame>;

/// A choice as its number; alternatives stand in the order of the library's words.
template <typename... Alternatives>
IValue value(const std::variant<Alternatives...>& v) {
  return static_cast<std::int64_t>(v.index());
}
template <std::size_t D>
IValue value(const ExpandingArray<D>& v) {
  return std::vector<std::int64_t>(v->begin(), v->end());
}
template <std::size_t D>
IValue value(const ExpandingArray<D, double>& v) {
  return std::vector<double>(v->begin(), v->end());
}
template <std::size_t D>
IValue value(const ExpandingArrayWithOptionalElem<D>& v) {
  std::vector<std::int64_t> out;
  for (const auto& size : *v) out.push_back(size.value_or(TT_NONE));
  return out;
}
template <std::size_t D>
IValue value(const Padding<D>& v) {
  if (v.index() == 0) return value(std::get<0>(v));
  return v.index() == 1 ? "valid" : "same";
}
template <typename T>
IValue value(const std::optional<T>& v) {
  return v ? IValue(*v) : IValue();
}
template <std::size_t D, typename T>
IValue value(const std::optional<ExpandingArray<D, T>>& v) {
  return v ? value(*v) : IValue();
}
inline IValue value(const Tensor& v) {
  return v.defined() ? IValue(v) : IValue();
}
template <typename T>
IValue value(const T& v) {
  return v;
}

/// A reduction as the number that operators take.
template <typename... Alternatives>
std::int64_t reduction_code(const std::variant<Alternatives...>& reduction) {
  return static_cast<std::int64_t>(reduction.index());
}
inline std::optional<Tensor> optional_tensor(const Tensor& t) {
  return t.defined() ? std::optional<Tensor>(t) : std::nullopt;
}

}  // namespace detail
}  // namespace api
}  // namespace nn
}  // namespace tinytorch

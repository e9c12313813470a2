// Operators by their schema's name: what libtorch's C++ has no function for, and what is not known
// before the program runs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "ivalue.hpp"

namespace tinytorch {
namespace detail {

/// Values in the C form, which point into the C++ ones.
class CValues {
 public:
  CValues() = default;
  explicit CValues(const std::vector<IValue>& values) {
    for (const IValue& v : values) add(v);
  }
  void add(const IValue& v) { values_.push_back(convert(v)); }
  const tt_value* data() const { return values_.data(); }
  std::size_t size() const { return values_.size(); }

 private:
  static tt_value plain(std::int32_t tag, std::uint64_t bits) { return {tag, 0, bits, 0}; }
  static tt_value list(std::int32_t tag, const void* data, std::size_t n) {
    return {tag, 0, static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(data)), n};
  }

  tt_value convert(const IValue& v) {
    if (v.isTensor()) {
      return v.toTensor().defined() ? list(TT_TAG_TENSOR, v.toTensor().c(), 0) : tt_value{};
    }
    if (v.isInt()) return plain(TT_TAG_INT, static_cast<std::uint64_t>(v.toInt()));
    if (v.isBool()) return plain(TT_TAG_BOOL, v.toBool() ? 1 : 0);
    if (v.isDouble()) {
      const double d = v.toDouble();
      tt_value c = plain(TT_TAG_DOUBLE, 0);
      std::memcpy(&c.bits, &d, sizeof d);
      return c;
    }
    if (v.isString()) return list(TT_TAG_STRING, v.toStringRef().data(), v.toStringRef().size());
    return convert_list(v);
  }

  tt_value convert_list(const IValue& v) {
    if (v.isIntList()) return list(TT_TAG_INTS, v.toIntVector().data(), v.toIntVector().size());
    if (v.isDoubleList()) {
      return list(TT_TAG_DOUBLES, v.toDoubleVector().data(), v.toDoubleVector().size());
    }
    if (v.isTensorList()) {
      return list(TT_TAG_TENSORS, handles(TensorList(v.toTensorVector())),
                  v.toTensorVector().size());
    }
    if (v.isBoolList()) return list(TT_TAG_BOOLS, v.bools().data(), v.bools().size());
    if (v.isStringList()) {
      // Lists of pointers stay where they are when the list of these grows.
      texts_.emplace_back();
      for (const auto& s : v.toStringVector()) texts_.back().push_back(s.c_str());
      return list(TT_TAG_STRINGS, texts_.back().data(), texts_.back().size());
    }
    return {};
  }

  std::vector<tt_value> values_;
  std::vector<std::vector<const char*>> texts_;
};

/// The value of a C form, of which tensors are taken over.
inline IValue take_value(tt_value& c) {
  void* p = reinterpret_cast<void*>(static_cast<std::uintptr_t>(c.bits));
  switch (c.tag) {
    case TT_TAG_TENSOR:
      c.tag = TT_TAG_NONE;
      return Tensor::take(static_cast<tt_tensor*>(p));
    case TT_TAG_INT:
      return static_cast<std::int64_t>(c.bits);
    case TT_TAG_DOUBLE: {
      double d;
      std::memcpy(&d, &c.bits, sizeof d);
      return d;
    }
    case TT_TAG_BOOL:
      return c.bits != 0;
    case TT_TAG_STRING:
      return std::string(static_cast<const char*>(p), c.len);
    case TT_TAG_INTS:
      return IntArrayRef(static_cast<const std::int64_t*>(p), c.len);
    case TT_TAG_DOUBLES:
      return ArrayRef<double>(static_cast<const double*>(p), c.len).vec();
    case TT_TAG_BOOLS: {
      const auto* b = static_cast<const std::uint8_t*>(p);
      return std::vector<bool>(b, b + c.len);
    }
    case TT_TAG_TENSORS: {
      std::vector<Tensor> out;
      for (std::size_t i = 0; i < c.len; i++) {
        auto*& t = static_cast<tt_tensor**>(p)[i];
        out.push_back(Tensor::take(t));
        t = nullptr;
      }
      return out;
    }
    default:
      return {};
  }
}

/// The results of a call, which are released.
inline std::vector<IValue> take_values(tt_value* results, std::size_t n) {
  std::vector<IValue> out;
  for (std::size_t i = 0; i < n; i++) {
    out.push_back(take_value(results[i]));
    tt_value_release(&results[i]);
  }
  return out;
}

}  // namespace detail

inline namespace api {

/// Calls an operator by its schema's name, such as "add.Tensor"; trailing arguments may be left
/// out. A list that the operator changes comes back as its result.
inline std::vector<IValue> call(const std::string& name, const std::vector<IValue>& args) {
  tt_value results[4]{};
  std::size_t n = 0;
  const detail::CValues values(args);
  detail::check(tt_op_call(name.c_str(), values.data(), values.size(), results, 4, &n));
  return detail::take_values(results, n);
}

}  // namespace api
}  // namespace tinytorch

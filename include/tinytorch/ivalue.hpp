// A value of one of several types, as AutogradContext and archives keep it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// Nothing, a tensor, a number, a string, or a list of these.
///
/// Not a std::variant: that costs every program a fifth of a second to compile.
class IValue {
 public:
  IValue() = default;
  IValue(Tensor v) : tag_(Tag::tensor), tensor_(std::move(v)) {}
  IValue(double v) : tag_(Tag::real) { number_.real = v; }
  IValue(float v) : IValue(static_cast<double>(v)) {}
  IValue(bool v) : tag_(Tag::boolean) { number_.integer = v ? 1 : 0; }
  template <typename T,
            std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, int> = 0>
  IValue(T v) : tag_(Tag::integer) {
    number_.integer = static_cast<std::int64_t>(v);
  }
  IValue(std::string v) : tag_(Tag::string), string_(std::move(v)) {}
  IValue(const char* v) : IValue(std::string(v)) {}
  IValue(ScalarType v) : IValue(static_cast<std::int64_t>(v)) {}
  IValue(const Scalar& v) {
    if (v.isFloatingPoint()) {
      *this = v.toDouble();
    } else if (v.isBoolean()) {
      *this = v.toBool();
    } else {
      *this = v.toLong();
    }
  }
  IValue(std::vector<std::int64_t> v) : tag_(Tag::integers), integers_(std::move(v)) {}
  IValue(IntArrayRef v) : IValue(v.vec()) {}
  IValue(std::vector<double> v) : tag_(Tag::reals), reals_(std::move(v)) {}
  IValue(std::vector<bool> v) : tag_(Tag::booleans) {
    for (const bool b : v) integers_.push_back(b ? 1 : 0);
  }
  IValue(std::vector<std::string> v) : tag_(Tag::strings), strings_(std::move(v)) {}
  IValue(const Device& v) : IValue(v.str()) {}
  IValue(std::vector<Tensor> v) : tag_(Tag::tensors), tensors_(std::move(v)) {}
  template <typename T>
  IValue(const std::optional<T>& v) : IValue(v ? IValue(*v) : IValue()) {}

  bool isNone() const { return tag_ == Tag::none; }
  bool isTensor() const { return tag_ == Tag::tensor; }
  bool isDouble() const { return tag_ == Tag::real; }
  bool isInt() const { return tag_ == Tag::integer; }
  bool isBool() const { return tag_ == Tag::boolean; }
  bool isString() const { return tag_ == Tag::string; }
  bool isIntList() const { return tag_ == Tag::integers; }
  bool isDoubleList() const { return tag_ == Tag::reals; }
  bool isBoolList() const { return tag_ == Tag::booleans; }
  bool isStringList() const { return tag_ == Tag::strings; }
  bool isTensorList() const { return tag_ == Tag::tensors; }
  bool isScalar() const { return isInt() || isDouble() || isBool(); }

  const Tensor& toTensor() const { return expect(isTensor(), tensor_, "a Tensor"); }
  double toDouble() const {
    if (isInt()) return static_cast<double>(toInt());
    return expect(isDouble(), number_.real, "a double");
  }
  std::int64_t toInt() const { return expect(isInt(), number_.integer, "an int"); }
  bool toBool() const { return expect(isBool(), number_.integer, "a bool") != 0; }
  Scalar toScalar() const {
    if (isInt()) return Scalar(toInt());
    if (isBool()) return Scalar(toBool());
    return Scalar(toDouble());
  }
  ScalarType toScalarType() const { return static_cast<ScalarType>(toInt()); }
  const std::string& toStringRef() const { return expect(isString(), string_, "a string"); }
  const std::vector<std::int64_t>& toIntVector() const {
    return expect(isIntList(), integers_, "a list of ints");
  }
  const std::vector<double>& toDoubleVector() const {
    return expect(isDoubleList(), reals_, "a list of doubles");
  }
  std::vector<bool> toBoolVector() const {
    const auto& list = expect(isBoolList(), integers_, "a list of bools");
    return std::vector<bool>(list.begin(), list.end());
  }
  const std::vector<std::string>& toStringVector() const {
    return expect(isStringList(), strings_, "a list of strings");
  }
  const std::vector<Tensor>& toTensorVector() const {
    return expect(isTensorList(), tensors_, "a list of tensors");
  }

 private:
  enum class Tag {
    none,
    tensor,
    real,
    integer,
    boolean,
    string,
    integers,
    reals,
    booleans,
    strings,
    tensors
  };

  template <typename T>
  static const T& expect(bool is, const T& value, const char* what) {
    TORCH_CHECK(is, "the value is not ", what);
    return value;
  }

  Tag tag_ = Tag::none;
  union {
    double real;
    std::int64_t integer;
  } number_{};
  Tensor tensor_;
  std::string string_;
  std::vector<std::int64_t> integers_;
  std::vector<double> reals_;
  std::vector<std::string> strings_;
  std::vector<Tensor> tensors_;
};

}  // namespace api
}  // namespace tinytorch

// A value of one of several types, as AutogradContext and archives keep it.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// Nothing, a tensor, a number, a string, or a list of these.
class IValue {
 public:
  IValue() = default;
  IValue(Tensor v) : v_(std::move(v)) {}
  IValue(double v) : v_(v) {}
  IValue(float v) : v_(static_cast<double>(v)) {}
  IValue(bool v) : v_(v) {}
  template <typename T,
            std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, int> = 0>
  IValue(T v) : v_(static_cast<std::int64_t>(v)) {}
  IValue(std::string v) : v_(std::move(v)) {}
  IValue(const char* v) : v_(std::string(v)) {}
  IValue(ScalarType v) : v_(static_cast<std::int64_t>(v)) {}
  IValue(const Scalar& v) {
    if (v.isFloatingPoint()) {
      v_ = v.toDouble();
    } else if (v.isBoolean()) {
      v_ = v.toBool();
    } else {
      v_ = v.toLong();
    }
  }
  IValue(std::vector<std::int64_t> v) : v_(std::move(v)) {}
  IValue(IntArrayRef v) : v_(v.vec()) {}
  IValue(std::vector<double> v) : v_(std::move(v)) {}
  IValue(std::vector<Tensor> v) : v_(std::move(v)) {}
  template <typename T>
  IValue(const std::optional<T>& v) : IValue(v ? IValue(*v) : IValue()) {}

  bool isNone() const { return is<std::monostate>(); }
  bool isTensor() const { return is<Tensor>(); }
  bool isDouble() const { return is<double>(); }
  bool isInt() const { return is<std::int64_t>(); }
  bool isBool() const { return is<bool>(); }
  bool isString() const { return is<std::string>(); }
  bool isIntList() const { return is<std::vector<std::int64_t>>(); }
  bool isDoubleList() const { return is<std::vector<double>>(); }
  bool isTensorList() const { return is<std::vector<Tensor>>(); }
  bool isScalar() const { return isInt() || isDouble() || isBool(); }

  const Tensor& toTensor() const { return get<Tensor>("a Tensor"); }
  double toDouble() const {
    if (isInt()) return static_cast<double>(toInt());
    return get<double>("a double");
  }
  std::int64_t toInt() const { return get<std::int64_t>("an int"); }
  bool toBool() const { return get<bool>("a bool"); }
  Scalar toScalar() const {
    if (isInt()) return Scalar(toInt());
    if (isBool()) return Scalar(toBool());
    return Scalar(toDouble());
  }
  ScalarType toScalarType() const { return static_cast<ScalarType>(toInt()); }
  const std::string& toStringRef() const { return get<std::string>("a string"); }
  const std::vector<std::int64_t>& toIntVector() const {
    return get<std::vector<std::int64_t>>("a list of ints");
  }
  const std::vector<double>& toDoubleVector() const {
    return get<std::vector<double>>("a list of doubles");
  }
  const std::vector<Tensor>& toTensorVector() const {
    return get<std::vector<Tensor>>("a list of tensors");
  }

 private:
  template <typename T>
  bool is() const {
    return std::holds_alternative<T>(v_);
  }
  template <typename T>
  const T& get(const char* what) const {
    const T* v = std::get_if<T>(&v_);
    TORCH_CHECK(v != nullptr, "the value is not ", what);
    return *v;
  }

  std::variant<std::monostate, Tensor, double, std::int64_t, bool, std::string,
               std::vector<std::int64_t>, std::vector<double>, std::vector<Tensor>>
      v_;
};

}  // namespace api
}  // namespace tinytorch

// A number that is an int, a double or a bool.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "scalar_type.hpp"

namespace tinytorch {
inline namespace api {

/// A number by value; every arithmetic type turns into one.
class Scalar {
 public:
  Scalar() : Scalar(std::int64_t{0}) {}
  Scalar(bool v) : c_{kTagBool, 0, v ? std::uint64_t{1} : std::uint64_t{0}} {}
  Scalar(float v) : Scalar(static_cast<double>(v)) {}
  Scalar(double v) : c_{kTagDouble, 0, 0} { std::memcpy(&c_.bits, &v, sizeof v); }
  Scalar(Half v) : Scalar(static_cast<float>(v)) {}
  Scalar(BFloat16 v) : Scalar(static_cast<float>(v)) {}
  template <typename T, typename = std::enable_if_t<std::is_integral_v<T>>>
  Scalar(T v) : c_{kTagInt, 0, static_cast<std::uint64_t>(static_cast<std::int64_t>(v))} {
    if constexpr (std::is_unsigned_v<T> && sizeof(T) == 8) {
      if (v > static_cast<T>(std::numeric_limits<std::int64_t>::max())) overflow("int64_t");
    }
  }
  explicit Scalar(const tt_scalar& c) : c_(c) {}

  bool isFloatingPoint() const { return c_.tag == kTagDouble; }
  bool isIntegral(bool include_bool) const {
    return c_.tag == kTagInt || (include_bool && c_.tag == kTagBool);
  }
  bool isSymbolic() const { return false; }
  bool isBoolean() const { return c_.tag == kTagBool; }
  bool isComplex() const { return false; }
  ScalarType type() const { return isFloatingPoint() ? kDouble : isBoolean() ? kBool : kLong; }

  /// The number as a T; one that T cannot hold is an error.
  template <typename T>
  T to() const {
    if (isFloatingPoint()) return convert<T>(real());
    return convert<T>(static_cast<std::int64_t>(c_.bits));
  }
  double toDouble() const { return to<double>(); }
  float toFloat() const { return to<float>(); }
  std::int64_t toLong() const { return to<std::int64_t>(); }
  int toInt() const { return to<int>(); }
  std::int16_t toShort() const { return to<std::int16_t>(); }
  std::int8_t toChar() const { return to<std::int8_t>(); }
  std::uint8_t toByte() const { return to<std::uint8_t>(); }
  bool toBool() const { return to<bool>(); }
  Half toHalf() const { return to<Half>(); }
  BFloat16 toBFloat16() const { return to<BFloat16>(); }

  Scalar operator-() const {
    TORCH_CHECK(!isBoolean(), "torch boolean negative, the `-` operator, is not supported.");
    if (isFloatingPoint()) return Scalar(-real());
    return Scalar(static_cast<std::int64_t>(std::uint64_t{0} - c_.bits));
  }
  template <typename T, typename = std::enable_if_t<std::is_arithmetic_v<T>>>
  bool equal(T v) const {
    if (isFloatingPoint()) return real() == static_cast<double>(v);
    if constexpr (std::is_floating_point_v<T>) {
      return static_cast<double>(static_cast<std::int64_t>(c_.bits)) == static_cast<double>(v);
    } else {
      return static_cast<std::int64_t>(c_.bits) == static_cast<std::int64_t>(v);
    }
  }

  Scalar conj() const { return *this; }
  Scalar log() const { return Scalar(std::log(toDouble())); }

  const tt_scalar& c() const { return c_; }

  friend std::ostream& operator<<(std::ostream& out, const Scalar& s) {
    if (s.isFloatingPoint()) return out << s.toDouble();
    if (s.isBoolean()) return out << (s.toBool() ? "true" : "false");
    return out << s.toLong();
  }

 private:
  static constexpr std::int32_t kTagInt = 2, kTagDouble = 3, kTagBool = 4;

  double real() const {
    double v;
    std::memcpy(&v, &c_.bits, sizeof v);
    return v;
  }

  [[noreturn]] TINYTORCH_COLD_ static void overflow(const char* type) {
    throw std::runtime_error(std::string("value cannot be converted to type ") + type +
                             " without overflow");
  }
  template <typename T>
  static const char* integer_name() {
    constexpr const char* names[] = {"int8_t", "uint8_t",  "int16_t", "uint16_t",
                                     "int",    "uint32_t", "int64_t", "uint64_t"};
    constexpr int width = sizeof(T) == 1 ? 0 : sizeof(T) == 2 ? 1 : sizeof(T) == 4 ? 2 : 3;
    return names[2 * width + (std::is_unsigned_v<T> ? 1 : 0)];
  }

  template <typename T, typename From>
  static T convert(From v) {
    if constexpr (std::is_same_v<T, bool>) {
      return v != 0;
    } else if constexpr (std::is_integral_v<T>) {
      // Bounds as doubles: the upper one is exclusive where T's maximum is no double.
      const double d = static_cast<double>(v);
      const double low = static_cast<double>(std::numeric_limits<T>::lowest());
      const double high = static_cast<double>(std::numeric_limits<T>::max());
      const bool fits = sizeof(T) == 8 && std::is_floating_point_v<From> ? d >= low && d < high
                                                                         : d >= low && d <= high;
      if (!fits) overflow(integer_name<T>());
      return static_cast<T>(v);
    } else if constexpr (std::is_same_v<T, double>) {
      return static_cast<double>(v);
    } else {
      const float f = static_cast<float>(v);
      if (std::isinf(f) && !std::isinf(static_cast<double>(v))) overflow("float");
      return static_cast<T>(f);
    }
  }

  tt_scalar c_;
};

namespace detail {

/// The C form of an optional number.
inline const tt_scalar* optional_ptr(const std::optional<Scalar>& s) {
  return s.has_value() ? &s->c() : nullptr;
}
template <typename T>
const T* optional_ptr(const std::optional<T>& v) {
  return v.has_value() ? &*v : nullptr;
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

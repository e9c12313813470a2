// Element types: ScalarType and its constants, TypeMeta, half-precision numbers, memory formats.
#pragma once

#include <cstdint>
#include <cstring>
#include <ostream>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

/// IEEE 754 binary16.
struct alignas(2) Half {
  struct from_bits_t {};
  static constexpr from_bits_t from_bits() { return {}; }

  std::uint16_t x = 0;

  Half() = default;
  constexpr Half(std::uint16_t bits, from_bits_t) : x(bits) {}
  Half(float value) : x(encode(value)) {}
  operator float() const { return decode(x); }

 private:
  static std::uint16_t encode(float value) {
    std::uint32_t u;
    std::memcpy(&u, &value, sizeof u);
    const std::uint32_t sign = (u >> 16) & 0x8000u;
    const std::uint32_t magnitude = u & 0x7fffffffu;
    if (magnitude > 0x7f800000u) return static_cast<std::uint16_t>(sign | 0x7e00u);
    if (magnitude >= 0x477ff000u) return static_cast<std::uint16_t>(sign | 0x7c00u);
    if (magnitude < 0x38800000u) {
      // Subnormal: adding 0.5 lets the hardware round to multiples of 2^-24.
      float m;
      std::memcpy(&m, &magnitude, sizeof m);
      m += 0.5f;
      std::uint32_t bits;
      std::memcpy(&bits, &m, sizeof bits);
      return static_cast<std::uint16_t>(sign | (bits - 0x3f000000u));
    }
    const std::uint32_t odd = (magnitude >> 13) & 1u;
    return static_cast<std::uint16_t>(sign | ((magnitude - 0x38000000u + 0xfffu + odd) >> 13));
  }
  static float decode(std::uint16_t h) {
    const std::uint32_t sign = (static_cast<std::uint32_t>(h) & 0x8000u) << 16;
    const std::uint32_t rest = h & 0x7fffu;
    float out;
    if (rest < 0x0400u) {
      out = static_cast<float>(rest) * 5.9604644775390625e-8f;  // 2^-24
      return sign != 0 ? -out : out;
    }
    const std::uint32_t top = rest >= 0x7c00u ? 0x38000000u : 0u;
    const std::uint32_t u = sign | ((rest << 13) + 0x38000000u + top);
    std::memcpy(&out, &u, sizeof out);
    return out;
  }
};

/// The upper half of a float.
struct alignas(2) BFloat16 {
  struct from_bits_t {};
  static constexpr from_bits_t from_bits() { return {}; }

  std::uint16_t x = 0;

  BFloat16() = default;
  constexpr BFloat16(std::uint16_t bits, from_bits_t) : x(bits) {}
  BFloat16(float value) {
    std::uint32_t u;
    std::memcpy(&u, &value, sizeof u);
    const bool nan = (u & 0x7fffffffu) > 0x7f800000u;
    x = nan ? std::uint16_t{0x7fc0}
            : static_cast<std::uint16_t>((u + 0x7fffu + ((u >> 16) & 1u)) >> 16);
  }
  operator float() const {
    const std::uint32_t u = static_cast<std::uint32_t>(x) << 16;
    float value;
    std::memcpy(&value, &u, sizeof value);
    return value;
  }
};

inline std::ostream& operator<<(std::ostream& out, Half v) {
  return out << float(v);
}
inline std::ostream& operator<<(std::ostream& out, BFloat16 v) {
  return out << float(v);
}

/// Element types, by the codes of the C ABI.
enum class ScalarType : std::int8_t {
  Byte = 0,
  Char = 1,
  Short = 2,
  Int = 3,
  Long = 4,
  Half = 5,
  Float = 6,
  Double = 7,
  ComplexHalf = 8,
  ComplexFloat = 9,
  ComplexDouble = 10,
  Bool = 11,
  BFloat16 = 15,
  Undefined = 45,
};
using Dtype = ScalarType;

constexpr ScalarType kByte = ScalarType::Byte, kUInt8 = kByte, kU8 = kByte;
constexpr ScalarType kChar = ScalarType::Char, kInt8 = kChar, kI8 = kChar;
constexpr ScalarType kShort = ScalarType::Short, kInt16 = kShort, kI16 = kShort;
constexpr ScalarType kInt = ScalarType::Int, kInt32 = kInt, kI32 = kInt;
constexpr ScalarType kLong = ScalarType::Long, kInt64 = kLong, kI64 = kLong;
constexpr ScalarType kHalf = ScalarType::Half, kFloat16 = kHalf, kF16 = kHalf;
constexpr ScalarType kFloat = ScalarType::Float, kFloat32 = kFloat, kF32 = kFloat;
constexpr ScalarType kDouble = ScalarType::Double, kFloat64 = kDouble, kF64 = kDouble;
constexpr ScalarType kComplexHalf = ScalarType::ComplexHalf;
constexpr ScalarType kComplexFloat = ScalarType::ComplexFloat;
constexpr ScalarType kComplexDouble = ScalarType::ComplexDouble;
constexpr ScalarType kBool = ScalarType::Bool;
constexpr ScalarType kBFloat16 = ScalarType::BFloat16;

/// CppTypeToScalarType<float>::value and so on.
template <typename T>
struct CppTypeToScalarType;

#define TINYTORCH_CPP_TYPE_(cpp, name)                    \
  template <>                                             \
  struct CppTypeToScalarType<cpp> {                       \
    static constexpr ScalarType value = ScalarType::name; \
  }
TINYTORCH_CPP_TYPE_(std::uint8_t, Byte);
TINYTORCH_CPP_TYPE_(std::int8_t, Char);
TINYTORCH_CPP_TYPE_(std::int16_t, Short);
TINYTORCH_CPP_TYPE_(std::int32_t, Int);
TINYTORCH_CPP_TYPE_(std::int64_t, Long);
TINYTORCH_CPP_TYPE_(Half, Half);
TINYTORCH_CPP_TYPE_(float, Float);
TINYTORCH_CPP_TYPE_(double, Double);
TINYTORCH_CPP_TYPE_(bool, Bool);
TINYTORCH_CPP_TYPE_(BFloat16, BFloat16);
#undef TINYTORCH_CPP_TYPE_

/// The name of a type: "Float", "Long".
inline const char* toString(ScalarType t) {
  switch (t) {
    case ScalarType::Byte:
      return "Byte";
    case ScalarType::Char:
      return "Char";
    case ScalarType::Short:
      return "Short";
    case ScalarType::Int:
      return "Int";
    case ScalarType::Long:
      return "Long";
    case ScalarType::Half:
      return "Half";
    case ScalarType::Float:
      return "Float";
    case ScalarType::Double:
      return "Double";
    case ScalarType::ComplexHalf:
      return "ComplexHalf";
    case ScalarType::ComplexFloat:
      return "ComplexFloat";
    case ScalarType::ComplexDouble:
      return "ComplexDouble";
    case ScalarType::Bool:
      return "Bool";
    case ScalarType::BFloat16:
      return "BFloat16";
    case ScalarType::Undefined:
      break;
  }
  return "Undefined";
}

/// Bytes of one element.
inline std::size_t elementSize(ScalarType t) {
  switch (t) {
    case ScalarType::Byte:
    case ScalarType::Char:
    case ScalarType::Bool:
      return 1;
    case ScalarType::Short:
    case ScalarType::Half:
    case ScalarType::BFloat16:
      return 2;
    case ScalarType::Int:
    case ScalarType::Float:
    case ScalarType::ComplexHalf:
      return 4;
    case ScalarType::Long:
    case ScalarType::Double:
    case ScalarType::ComplexFloat:
      return 8;
    case ScalarType::ComplexDouble:
      return 16;
    case ScalarType::Undefined:
      break;
  }
  throw TypeError("Unknown ScalarType has no element size");
}

inline bool isComplexType(ScalarType t) {
  return t == kComplexHalf || t == kComplexFloat || t == kComplexDouble;
}
inline bool isFloatingType(ScalarType t) {
  return t == kDouble || t == kFloat || t == kHalf || t == kBFloat16;
}
inline bool isIntegralType(ScalarType t, bool include_bool) {
  return t == kByte || t == kChar || t == kShort || t == kInt || t == kLong ||
         (include_bool && t == kBool);
}

inline std::ostream& operator<<(std::ostream& out, ScalarType t) {
  return out << toString(t);
}

/// An element type as Tensor::dtype() gives it: compares with, and converts to, a ScalarType.
class TypeMeta {
 public:
  constexpr TypeMeta() = default;
  constexpr TypeMeta(ScalarType type) : type_(type) {}
  template <typename T>
  static constexpr TypeMeta Make() {
    return TypeMeta(CppTypeToScalarType<T>::value);
  }
  static constexpr TypeMeta fromScalarType(ScalarType type) { return TypeMeta(type); }

  constexpr ScalarType toScalarType() const { return type_; }
  constexpr bool isScalarType(ScalarType type) const { return type_ == type; }
  constexpr bool isScalarType() const { return type_ != ScalarType::Undefined; }
  std::size_t itemsize() const { return elementSize(type_); }
  template <typename T>
  constexpr bool Match() const {
    return type_ == CppTypeToScalarType<T>::value;
  }
  /// The C++ type's name.
  const char* name() const {
    switch (type_) {
      case ScalarType::Byte:
        return "unsigned char";
      case ScalarType::Char:
        return "signed char";
      case ScalarType::Short:
        return "short int";
      case ScalarType::Int:
        return "int";
      case ScalarType::Long:
        return "long int";
      case ScalarType::Half:
        return "c10::Half";
      case ScalarType::Float:
        return "float";
      case ScalarType::Double:
        return "double";
      case ScalarType::ComplexHalf:
        return "c10::complex<c10::Half>";
      case ScalarType::ComplexFloat:
        return "c10::complex<float>";
      case ScalarType::ComplexDouble:
        return "c10::complex<double>";
      case ScalarType::Bool:
        return "bool";
      case ScalarType::BFloat16:
        return "c10::BFloat16";
      case ScalarType::Undefined:
        break;
    }
    return "nullptr (uninitialized)";
  }

  friend constexpr bool operator==(TypeMeta a, TypeMeta b) { return a.type_ == b.type_; }
  friend constexpr bool operator!=(TypeMeta a, TypeMeta b) { return a.type_ != b.type_; }
  friend constexpr bool operator==(TypeMeta a, ScalarType b) { return a.type_ == b; }
  friend constexpr bool operator!=(TypeMeta a, ScalarType b) { return a.type_ != b; }
  friend constexpr bool operator==(ScalarType a, TypeMeta b) { return a == b.type_; }
  friend constexpr bool operator!=(ScalarType a, TypeMeta b) { return a != b.type_; }
  friend std::ostream& operator<<(std::ostream& out, TypeMeta t) { return out << t.name(); }

 private:
  ScalarType type_ = ScalarType::Undefined;
};

inline ScalarType typeMetaToScalarType(TypeMeta t) {
  return t.toScalarType();
}
inline TypeMeta scalarTypeToTypeMeta(ScalarType t) {
  return TypeMeta(t);
}

/// How elements are stored; every tensor here is strided.
enum class Layout : std::int8_t { Strided = 0, Sparse = 1 };
constexpr Layout kStrided = Layout::Strided;
inline std::ostream& operator<<(std::ostream& out, Layout l) {
  return out << (l == Layout::Strided ? "Strided" : "Sparse");
}

enum class MemoryFormat : std::int8_t {
  Contiguous = 0,
  Preserve = 1,
  ChannelsLast = 2,
  ChannelsLast3d = 3,
};
inline std::ostream& operator<<(std::ostream& out, MemoryFormat f) {
  constexpr const char* names[] = {"Contiguous", "Preserve", "ChannelsLast", "ChannelsLast3d"};
  return out << names[static_cast<int>(f)];
}

/// The dtype of new floating-point tensors.
inline TypeMeta get_default_dtype() {
  return TypeMeta(static_cast<ScalarType>(tt_get_default_dtype()));
}
inline void set_default_dtype(TypeMeta dtype) {
  detail::check(tt_set_default_dtype(static_cast<std::int32_t>(dtype.toScalarType())));
}

}  // namespace api
}  // namespace tinytorch

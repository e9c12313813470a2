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
  friend std::ostream& operator<<(std::ostream& out, Half v) { return out << float(v); }
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
  friend std::ostream& operator<<(std::ostream& out, BFloat16 v) { return out << float(v); }
};

// clang-format off
/// Element types: code, name, C++ name, bytes. Tensors have those that CppTypeToScalarType knows;
/// the others exist so that programs can name them.
#define TINYTORCH_SCALAR_TYPES_(X) \
  X(0, Byte, "unsigned char", 1) X(1, Char, "signed char", 1) X(2, Short, "short int", 2) \
  X(3, Int, "int", 4) X(4, Long, "long int", 8) X(5, Half, "c10::Half", 2) \
  X(6, Float, "float", 4) X(7, Double, "double", 8) \
  X(8, ComplexHalf, "c10::complex<c10::Half>", 4) X(9, ComplexFloat, "c10::complex<float>", 8) \
  X(10, ComplexDouble, "c10::complex<double>", 16) X(11, Bool, "bool", 1) \
  X(12, QInt8, "c10::qint8", 1) X(13, QUInt8, "c10::quint8", 1) X(14, QInt32, "c10::qint32", 4) \
  X(15, BFloat16, "c10::BFloat16", 2) \
  X(23, Float8_e5m2, "c10::Float8_e5m2", 1) X(24, Float8_e4m3fn, "c10::Float8_e4m3fn", 1) \
  X(27, UInt16, "unsigned short", 2) X(28, UInt32, "unsigned int", 4) \
  X(29, UInt64, "unsigned long", 8)
// clang-format on

/// Element types, by the codes of the C ABI.
enum class ScalarType : std::int8_t {
#define TINYTORCH_SCALAR_TYPE_(code, name, cpp, bytes) name = code,
  TINYTORCH_SCALAR_TYPES_(TINYTORCH_SCALAR_TYPE_)
#undef TINYTORCH_SCALAR_TYPE_
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
constexpr ScalarType kUInt16 = ScalarType::UInt16, kUInt32 = ScalarType::UInt32;
constexpr ScalarType kUInt64 = ScalarType::UInt64;
constexpr ScalarType kQInt8 = ScalarType::QInt8, kQUInt8 = ScalarType::QUInt8;
constexpr ScalarType kQInt32 = ScalarType::QInt32;
constexpr ScalarType kFloat8_e5m2 = ScalarType::Float8_e5m2;
constexpr ScalarType kFloat8_e4m3fn = ScalarType::Float8_e4m3fn;

/// CppTypeToScalarType<float>::value and so on.
template <typename T>
struct CppTypeToScalarType;
/// ScalarTypeToCppType<kFloat>::type and so on.
template <ScalarType T>
struct ScalarTypeToCppType;
template <ScalarType T>
using ScalarTypeToCPPTypeT = typename ScalarTypeToCppType<T>::type;

#define TINYTORCH_CPP_TYPE_(cpp, name)                    \
  template <>                                             \
  struct CppTypeToScalarType<cpp> {                       \
    static constexpr ScalarType value = ScalarType::name; \
  };                                                      \
  template <>                                             \
  struct ScalarTypeToCppType<ScalarType::name> {          \
    using type = cpp;                                     \
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

namespace detail {

struct ScalarTypeFacts {
  const char* name;
  const char* cpp_name;
  std::size_t bytes;
};
inline ScalarTypeFacts facts(ScalarType t) {
  switch (t) {
#define TINYTORCH_SCALAR_TYPE_(code, name, cpp, bytes) \
  case ScalarType::name:                               \
    return {#name, cpp, bytes};
    TINYTORCH_SCALAR_TYPES_(TINYTORCH_SCALAR_TYPE_)
#undef TINYTORCH_SCALAR_TYPE_
    case ScalarType::Undefined:
      break;
  }
  return {"UNKNOWN_SCALAR", "nullptr (uninitialized)", 0};
}

}  // namespace detail

/// The name of a type: "Float", "Long".
inline const char* toString(ScalarType t) {
  return detail::facts(t).name;
}

/// Bytes of one element.
inline std::size_t elementSize(ScalarType t) {
  const std::size_t bytes = detail::facts(t).bytes;
  TORCH_CHECK(bytes > 0, "Unknown ScalarType");
  return bytes;
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

inline bool isQIntType(ScalarType t) {
  return t == kQInt8 || t == kQUInt8 || t == kQInt32;
}
inline bool isSignedType(ScalarType t) {
  return isFloatingType(t) || isComplexType(t) ||
         (isIntegralType(t, false) && t != kByte && t != kUInt16);
}
inline ScalarType toComplexType(ScalarType t) {
  if (t == kHalf || t == kComplexHalf) return kComplexHalf;
  if (t == kDouble || t == kComplexDouble) return kComplexDouble;
  TORCH_CHECK(t == kFloat || t == kBFloat16 || t == kComplexFloat,
              "Unknown Complex ScalarType for ", toString(t));
  return kComplexFloat;
}
inline ScalarType toRealValueType(ScalarType t) {
  return t == kComplexHalf     ? kHalf
         : t == kComplexFloat  ? kFloat
         : t == kComplexDouble ? kDouble
                               : t;
}
/// The smallest type that both can be converted to.
inline ScalarType promoteTypes(ScalarType a, ScalarType b) {
  std::int32_t out = 0;
  detail::check(tt_promote_types(static_cast<std::int32_t>(a), static_cast<std::int32_t>(b), &out));
  return static_cast<ScalarType>(out);
}
inline ScalarType promote_types(ScalarType a, ScalarType b) {
  return promoteTypes(a, b);
}
/// Whether a result of type `from` may be written to a tensor of type `to`.
inline bool canCast(ScalarType from, ScalarType to) {
  bool out = false;
  detail::check(tt_can_cast(static_cast<std::int32_t>(from), static_cast<std::int32_t>(to), &out));
  return out;
}
inline bool can_cast(ScalarType from, ScalarType to) {
  return canCast(from, to);
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
  const char* name() const { return detail::facts(type_).cpp_name; }
  template <typename T>
  static const char* TypeName() {
    return Make<T>().name();
  }
  /// A number for each type.
  constexpr int id() const { return static_cast<int>(type_); }
  template <typename T>
  static constexpr int Id() {
    return Make<T>().id();
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
enum class Layout : std::int8_t { Strided, Sparse, SparseCsr, Mkldnn };
constexpr Layout kStrided = Layout::Strided, kSparse = Layout::Sparse;
constexpr Layout kSparseCsr = Layout::SparseCsr, kMkldnn = Layout::Mkldnn;
inline std::ostream& operator<<(std::ostream& out, Layout l) {
  constexpr const char* names[] = {"Strided", "Sparse", "SparseCsr", "Mkldnn"};
  return out << names[static_cast<int>(l)];
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
inline ScalarType get_default_dtype_as_scalartype() {
  return get_default_dtype().toScalarType();
}
inline TypeMeta get_default_complex_dtype() {
  return TypeMeta(toComplexType(get_default_dtype_as_scalartype()));
}
inline void set_default_dtype(TypeMeta dtype) {
  detail::check(tt_set_default_dtype(static_cast<std::int32_t>(dtype.toScalarType())));
}

}  // namespace api
}  // namespace tinytorch

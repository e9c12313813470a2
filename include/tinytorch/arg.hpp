// Fields of option classes, expanding arrays, and the constants that options take.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "array_ref.hpp"

/// A field with a setter that gives the object back, and getters.
#define TORCH_ARG(T, name)                          \
 public:                                            \
  inline auto name(T new_##name)->decltype(*this) { \
    this->name##_ = std::move(new_##name);          \
    return *this;                                   \
  }                                                 \
  inline const T& name() const noexcept {           \
    return this->name##_;                           \
  }                                                 \
  inline T& name() noexcept {                       \
    return this->name##_;                           \
  }                                                 \
                                                    \
 private:                                           \
  T name##_ /* NOLINT */

namespace tinytorch {
inline namespace api {

/// D numbers; one number stands for D equal ones.
template <std::size_t D, typename T = std::int64_t>
class ExpandingArray {
 public:
  ExpandingArray(std::initializer_list<T> list) : ExpandingArray(ArrayRef<T>(list)) {}
  ExpandingArray(const std::vector<T>& values) : ExpandingArray(ArrayRef<T>(values)) {}
  ExpandingArray(ArrayRef<T> values) {
    TORCH_CHECK(values.size() == D, "Expected ", D, " values, but instead got ", values.size());
    for (std::size_t i = 0; i < D; i++) values_[i] = values[i];
  }
  ExpandingArray(T single) { values_.fill(single); }
  ExpandingArray(const std::array<T, D>& values) : values_(values) {}

  std::array<T, D>& operator*() { return values_; }
  const std::array<T, D>& operator*() const { return values_; }
  std::array<T, D>* operator->() { return &values_; }
  const std::array<T, D>* operator->() const { return &values_; }
  operator ArrayRef<T>() const { return values_; }
  std::size_t size() const noexcept { return D; }

 private:
  std::array<T, D> values_{};
};

/// `[2, 3]`, or `2` where all are equal and there is one.
template <std::size_t D, typename T>
std::ostream& operator<<(std::ostream& out, const ExpandingArray<D, T>& values) {
  if (values.size() == 1) return out << (*values)[0];
  return out << static_cast<ArrayRef<T>>(values);
}

/// D numbers of which each may be missing.
template <std::size_t D, typename T = std::int64_t>
class ExpandingArrayWithOptionalElem : public ExpandingArray<D, std::optional<T>> {
 public:
  using ExpandingArray<D, std::optional<T>>::ExpandingArray;
  ExpandingArrayWithOptionalElem(std::initializer_list<T> list)
      : ExpandingArray<D, std::optional<T>>(std::optional<T>()) {
    TORCH_CHECK(list.size() == D, "Expected ", D, " values, but instead got ", list.size());
    std::size_t i = 0;
    for (const T& v : list) (**this)[i++] = v;
  }
  ExpandingArrayWithOptionalElem(T single)
      : ExpandingArray<D, std::optional<T>>(std::optional<T>(single)) {}
};
template <std::size_t D, typename T>
std::ostream& operator<<(std::ostream& out, const ExpandingArrayWithOptionalElem<D, T>& values) {
  const auto one = [&out](const std::optional<T>& v) {
    if (v) {
      out << *v;
    } else {
      out << "None";
    }
  };
  if (D == 1) {
    one((*values)[0]);
    return out;
  }
  out << '[';
  for (std::size_t i = 0; i < D; i++) {
    out << (i == 0 ? "" : ", ");
    one((*values)[i]);
  }
  return out << ']';
}

// clang-format off
#define TINYTORCH_ENUMS_(X) \
  X(Linear) X(Conv1D) X(Conv2D) X(Conv3D) X(ConvTranspose1D) X(ConvTranspose2D) \
  X(ConvTranspose3D) X(Sigmoid) X(Tanh) X(ReLU) X(GELU) X(SiLU) X(Mish) X(LeakyReLU) X(FanIn) \
  X(FanOut) X(Constant) X(Reflect) X(Replicate) X(Circular) X(Nearest) X(Bilinear) X(Bicubic) \
  X(Trilinear) X(Area) X(NearestExact) X(Sum) X(Mean) X(Max) X(None) X(BatchMean) X(Zeros) \
  X(Border) X(Reflection) X(RNN_TANH) X(RNN_RELU) X(LSTM) X(GRU) X(Valid) X(Same)
// clang-format on

namespace enumtype {
#define TINYTORCH_ENUM_(name)                                 \
  struct k##name {                                            \
    constexpr k##name() {}                                    \
    static constexpr const char* text() { return "k" #name; } \
  };
TINYTORCH_ENUMS_(TINYTORCH_ENUM_)
#undef TINYTORCH_ENUM_

/// The name of a variant's value: "kMean".
template <typename Variant>
std::string get_enum_name(const Variant& v) {
  return std::visit([](const auto& e) { return std::string(e.text()); }, v);
}
}  // namespace enumtype

#define TINYTORCH_ENUM_(name) inline constexpr enumtype::k##name k##name;
TINYTORCH_ENUMS_(TINYTORCH_ENUM_)
#undef TINYTORCH_ENUM_

}  // namespace api
}  // namespace tinytorch

// Constructors that let a constant stand for the options of a function.
#define TORCH_OPTIONS_CTOR_VARIANT_ARG3(Class, field, A, B, C)         \
  Class(decltype(field##_) value = {}) : field##_(std::move(value)) {} \
  Class(::tinytorch::enumtype::A value) : field##_(value) {}           \
  Class(::tinytorch::enumtype::B value) : field##_(value) {}           \
  Class(::tinytorch::enumtype::C value) : field##_(value) {}

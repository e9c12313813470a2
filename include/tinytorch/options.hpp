// What a new tensor is to be: dtype, device, whether it asks for gradients.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <type_traits>

#include "device.hpp"
#include "scalar_type.hpp"

namespace tinytorch {
inline namespace api {

/// Options of a creation function; each may be left open. A dtype, device or layout turns into
/// options by itself.
class TensorOptions {
 public:
  TensorOptions() = default;
  TensorOptions(ScalarType dtype) : dtype_(dtype), has_dtype_(true) {}
  TensorOptions(TypeMeta dtype) : TensorOptions(dtype.toScalarType()) {}
  TensorOptions(Device device) : device_(device), has_device_(true) {}
  TensorOptions(DeviceType device) : TensorOptions(Device(device)) {}
  // A template, so that a plain 0 is no null pointer of a text.
  template <typename Text, std::enable_if_t<!std::is_arithmetic_v<Text> &&
                                                std::is_convertible_v<const Text&, std::string>,
                                            int> = 0>
  TensorOptions(const Text& device) : TensorOptions(Device(std::string(device))) {}
  TensorOptions(Layout layout) : layout_(layout), has_layout_(true) {}
  TensorOptions(MemoryFormat format) : memory_format_(format), has_memory_format_(true) {}

  [[nodiscard]] TensorOptions dtype(std::optional<ScalarType> dtype) const {
    TensorOptions o = *this;
    o.has_dtype_ = dtype.has_value();
    o.dtype_ = dtype.value_or(ScalarType::Undefined);
    return o;
  }
  [[nodiscard]] TensorOptions dtype(TypeMeta dtype) const {
    return this->dtype(std::optional<ScalarType>(dtype.toScalarType()));
  }
  [[nodiscard]] TensorOptions dtype(ScalarType dtype) const {
    return this->dtype(std::optional<ScalarType>(dtype));
  }
  template <typename T>
  TensorOptions& dtype() {
    dtype_ = CppTypeToScalarType<T>::value;
    has_dtype_ = true;
    return *this;
  }
  [[nodiscard]] TensorOptions device(std::optional<Device> device) const {
    TensorOptions o = *this;
    o.has_device_ = device.has_value();
    o.device_ = device.value_or(Device(kCPU));
    return o;
  }
  [[nodiscard]] TensorOptions device(DeviceType type, DeviceIndex index = -1) const {
    return device(std::optional<Device>(Device(type, index)));
  }
  [[nodiscard]] TensorOptions device(const std::string& text) const {
    return device(std::optional<Device>(Device(text)));
  }
  [[nodiscard]] TensorOptions device(const char* text) const { return device(std::string(text)); }
  [[nodiscard]] TensorOptions device_index(DeviceIndex index) const {
    return device(DeviceType::CUDA, index);
  }
  [[nodiscard]] TensorOptions layout(std::optional<Layout> layout) const {
    TensorOptions o = *this;
    o.has_layout_ = layout.has_value();
    o.layout_ = layout.value_or(kStrided);
    return o;
  }
  [[nodiscard]] TensorOptions requires_grad(std::optional<bool> requires_grad) const {
    TensorOptions o = *this;
    o.has_requires_grad_ = requires_grad.has_value();
    o.requires_grad_ = requires_grad.value_or(false);
    return o;
  }
  [[nodiscard]] TensorOptions pinned_memory(std::optional<bool> pinned) const {
    TensorOptions o = *this;
    o.has_pinned_memory_ = pinned.has_value();
    o.pinned_memory_ = pinned.value_or(false);
    return o;
  }
  [[nodiscard]] TensorOptions memory_format(std::optional<MemoryFormat> format) const {
    TensorOptions o = *this;
    o.has_memory_format_ = format.has_value();
    o.memory_format_ = format.value_or(MemoryFormat::Contiguous);
    return o;
  }

  TypeMeta dtype() const { return has_dtype_ ? TypeMeta(dtype_) : get_default_dtype(); }
  std::optional<TypeMeta> dtype_opt() const {
    return has_dtype_ ? std::optional<TypeMeta>(dtype_) : std::nullopt;
  }
  bool has_dtype() const noexcept { return has_dtype_; }
  Device device() const { return device_; }
  std::optional<Device> device_opt() const noexcept { return given(has_device_, device_); }
  bool has_device() const noexcept { return has_device_; }
  DeviceIndex device_index() const noexcept { return device_.index(); }
  Layout layout() const noexcept { return layout_; }
  std::optional<Layout> layout_opt() const noexcept { return given(has_layout_, layout_); }
  bool has_layout() const noexcept { return has_layout_; }
  bool requires_grad() const noexcept { return requires_grad_; }
  std::optional<bool> requires_grad_opt() const noexcept {
    return given(has_requires_grad_, requires_grad_);
  }
  bool has_requires_grad() const noexcept { return has_requires_grad_; }
  bool pinned_memory() const noexcept { return pinned_memory_; }
  std::optional<bool> pinned_memory_opt() const noexcept {
    return given(has_pinned_memory_, pinned_memory_);
  }
  bool has_pinned_memory() const noexcept { return has_pinned_memory_; }
  std::optional<MemoryFormat> memory_format_opt() const noexcept {
    return given(has_memory_format_, memory_format_);
  }
  bool has_memory_format() const noexcept { return has_memory_format_; }
  bool is_sparse() const noexcept { return layout_ == kSparse; }
  /// Whether dtype, device type and layout are the same.
  bool type_equal(const TensorOptions& other) const {
    return dtype() == other.dtype() && device_.type() == other.device_.type() &&
           layout_ == other.layout_;
  }
  [[nodiscard]] TensorOptions merge_memory_format(std::optional<MemoryFormat> format) const {
    return format ? memory_format(format) : *this;
  }

  /// These options with what `other` says put over them.
  [[nodiscard]] TensorOptions merge_in(const TensorOptions& other) const {
    TensorOptions o = *this;
    if (other.has_dtype_) o = o.dtype(other.dtype_);
    if (other.has_device_) o = o.device(other.device_opt());
    if (other.has_layout_) o = o.layout(other.layout_opt());
    if (other.has_requires_grad_) o = o.requires_grad(other.requires_grad_opt());
    if (other.has_pinned_memory_) o = o.pinned_memory(other.pinned_memory_opt());
    if (other.has_memory_format_) o = o.memory_format(other.memory_format_opt());
    return o;
  }

  /// The C form.
  tt_tensor_options c() const {
    tt_tensor_options o{};
    o.struct_size = sizeof o;
    o.dtype = has_dtype_ ? static_cast<std::int32_t>(dtype_) : -1;
    o.device = has_device_ ? device_.c() : tt_device{-1, -1};
    o.requires_grad = requires_grad();
    o.pin_memory = pinned_memory();
    return o;
  }

  friend std::ostream& operator<<(std::ostream& out, const TensorOptions& o) {
    const auto mark = [](bool given) { return given ? "" : " (default)"; };
    out << "TensorOptions(dtype=" << o.dtype() << mark(o.has_dtype()) << ", device=" << o.device()
        << mark(o.has_device()) << ", layout=" << o.layout() << mark(o.has_layout())
        << ", requires_grad=" << (o.requires_grad() ? "true" : "false")
        << mark(o.has_requires_grad())
        << ", pinned_memory=" << (o.pinned_memory() ? "true" : "false")
        << mark(o.has_pinned_memory()) << ", memory_format=";
    if (o.memory_format_opt()) return out << *o.memory_format_opt() << ')';
    return out << "(nullopt))";
  }

 private:
  template <typename T>
  static std::optional<T> given(bool has, const T& value) {
    return has ? std::optional<T>(value) : std::nullopt;
  }

  // Plain fields with flags: small, cheap to copy, and nothing in them is ever unset.
  Device device_ = Device(kCPU);
  ScalarType dtype_ = ScalarType::Undefined;
  Layout layout_ = Layout::Strided;
  MemoryFormat memory_format_ = MemoryFormat::Contiguous;
  bool requires_grad_ = false, pinned_memory_ = false;
  bool has_device_ = false, has_dtype_ = false, has_layout_ = false, has_memory_format_ = false;
  bool has_requires_grad_ = false, has_pinned_memory_ = false;
};

inline TensorOptions dtype(TypeMeta dtype) {
  return TensorOptions().dtype(dtype);
}
inline TensorOptions dtype(ScalarType dtype) {
  return TensorOptions().dtype(dtype);
}
template <typename T>
TensorOptions dtype() {
  return TensorOptions().dtype(CppTypeToScalarType<T>::value);
}
inline TensorOptions layout(Layout layout) {
  return TensorOptions().layout(layout);
}
inline TensorOptions device(Device device) {
  return TensorOptions().device(device);
}
inline TensorOptions device_index(DeviceIndex index) {
  return TensorOptions().device_index(index);
}
inline TensorOptions requires_grad(bool requires_grad = true) {
  return TensorOptions().requires_grad(requires_grad);
}
inline TensorOptions memory_format(MemoryFormat format) {
  return TensorOptions().memory_format(format);
}

namespace detail {

inline std::int32_t optional_code(std::optional<ScalarType> t) {
  return t ? static_cast<std::int32_t>(*t) : -1;
}
inline std::int32_t optional_code(std::optional<MemoryFormat> f) {
  return f ? static_cast<std::int32_t>(*f) : -1;
}
/// The format, which may stand in the options instead.
inline std::int32_t optional_code(std::optional<MemoryFormat> f, const TensorOptions& options) {
  return optional_code(f ? f : options.memory_format_opt());
}

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

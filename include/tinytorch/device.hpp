// Where tensors live.
#pragma once

#include <cstdint>
#include <functional>
#include <ostream>
#include <string>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

// clang-format off
/// Kinds of devices: code, name, lower-case name. Tensors live on the CPU, CUDA and meta devices;
/// the others exist so that programs can name them.
#define TINYTORCH_DEVICE_TYPES_(X) \
  X(0, CPU, "cpu") X(1, CUDA, "cuda") X(2, MKLDNN, "mkldnn") X(6, HIP, "hip") X(9, XLA, "xla") \
  X(10, Vulkan, "vulkan") X(12, XPU, "xpu") X(13, MPS, "mps") X(14, Meta, "meta") \
  X(15, HPU, "hpu") X(17, Lazy, "lazy") X(20, PrivateUse1, "privateuseone")
// clang-format on

enum class DeviceType : std::int8_t {
#define TINYTORCH_DEVICE_TYPE_(code, name, lower) name = code,
  TINYTORCH_DEVICE_TYPES_(TINYTORCH_DEVICE_TYPE_)
#undef TINYTORCH_DEVICE_TYPE_
};
#define TINYTORCH_DEVICE_TYPE_(code, name, lower) constexpr DeviceType k##name = DeviceType::name;
TINYTORCH_DEVICE_TYPES_(TINYTORCH_DEVICE_TYPE_)
#undef TINYTORCH_DEVICE_TYPE_

using DeviceIndex = std::int8_t;

inline std::string DeviceTypeName(DeviceType type, bool lower_case = false) {
  std::string name;
  switch (type) {
#define TINYTORCH_DEVICE_TYPE_(code, own, lower) \
  case DeviceType::own:                          \
    name = lower;                                \
    break;
    TINYTORCH_DEVICE_TYPES_(TINYTORCH_DEVICE_TYPE_)
#undef TINYTORCH_DEVICE_TYPE_
  }
  if (lower_case) return name;
  for (char& c : name) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return name;
}
inline std::ostream& operator<<(std::ostream& out, DeviceType type) {
  return out << DeviceTypeName(type, true);
}

/// A device: a type, and which one of that type; index -1 is the current one.
class Device {
 public:
  using Type = DeviceType;

  Device(DeviceType type, DeviceIndex index = -1) : type_(type), index_(index) {
    TORCH_CHECK(index >= -1, "Device index must be -1 or non-negative, got ",
                static_cast<int>(index));
  }
  /// "cpu", "cuda", "cuda:1", "meta".
  Device(const std::string& text) : type_(DeviceType::CPU) {
    TORCH_CHECK(!text.empty(), "Device string must not be empty");
    const std::size_t colon = text.find(':');
    const std::string digits = colon == std::string::npos ? "0" : text.substr(colon + 1);
    const bool number = !digits.empty() && digits.size() <= 3 &&
                        digits.find_first_not_of("0123456789") == std::string::npos &&
                        (digits.size() == 1 || digits[0] != '0');
    TORCH_CHECK(number, "Invalid device string: '", text, "'");
    const int index = std::stoi(digits);
    TORCH_CHECK(index < 128, "Device index must be below 128, got ", index);
    type_ = parse_type(text.substr(0, colon), text);
    if (colon != std::string::npos) index_ = static_cast<DeviceIndex>(index);
  }
  Device(const char* text) : Device(std::string(text)) {}
  explicit Device(const tt_device& c)
      : type_(static_cast<DeviceType>(c.type)), index_(static_cast<DeviceIndex>(c.index)) {}

  DeviceType type() const noexcept { return type_; }
  DeviceIndex index() const noexcept { return index_; }
  bool has_index() const noexcept { return index_ != -1; }
  void set_index(DeviceIndex index) { index_ = index; }
  bool is_cpu() const noexcept { return type_ == DeviceType::CPU; }
  bool is_cuda() const noexcept { return type_ == DeviceType::CUDA; }
  bool is_meta() const noexcept { return type_ == DeviceType::Meta; }
  bool is_mps() const noexcept { return type_ == DeviceType::MPS; }
  bool is_xpu() const noexcept { return type_ == DeviceType::XPU; }
  bool is_hip() const noexcept { return type_ == DeviceType::HIP; }
  bool is_xla() const noexcept { return type_ == DeviceType::XLA; }
  std::string str() const {
    std::string text = DeviceTypeName(type_, true);
    return has_index() ? text + ":" + std::to_string(static_cast<int>(index_)) : text;
  }
  tt_device c() const {
    return tt_device{static_cast<std::int32_t>(type_), static_cast<std::int32_t>(index_)};
  }

  friend bool operator==(const Device& a, const Device& b) {
    return a.type_ == b.type_ && a.index_ == b.index_;
  }
  friend bool operator!=(const Device& a, const Device& b) { return !(a == b); }
  friend std::ostream& operator<<(std::ostream& out, const Device& d) { return out << d.str(); }

 private:
  static DeviceType parse_type(const std::string& name, const std::string& text) {
#define TINYTORCH_DEVICE_TYPE_(code, own, lower) \
  if (name == lower) return DeviceType::own;
    TINYTORCH_DEVICE_TYPES_(TINYTORCH_DEVICE_TYPE_)
#undef TINYTORCH_DEVICE_TYPE_
#define TINYTORCH_DEVICE_TYPE_(code, own, lower) lower " "
    TORCH_CHECK(false,
                "Expected one of " TINYTORCH_DEVICE_TYPES_(
                    TINYTORCH_DEVICE_TYPE_) "device type at start of device string: ",
                text);
#undef TINYTORCH_DEVICE_TYPE_
    return DeviceType::CPU;
  }

  DeviceType type_;
  DeviceIndex index_ = -1;
};

}  // namespace api
}  // namespace tinytorch

template <>
struct std::hash<tinytorch::Device> {
  std::size_t operator()(const tinytorch::Device& d) const noexcept {
    return (static_cast<std::size_t>(d.type()) << 8) ^ static_cast<std::uint8_t>(d.index());
  }
};

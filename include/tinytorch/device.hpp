// Where tensors live.
#pragma once

#include <cstdint>
#include <functional>
#include <ostream>
#include <string>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

enum class DeviceType : std::int8_t { CPU = 0, CUDA = 1, Meta = 14 };
constexpr DeviceType kCPU = DeviceType::CPU;
constexpr DeviceType kCUDA = DeviceType::CUDA;
constexpr DeviceType kMeta = DeviceType::Meta;

using DeviceIndex = std::int8_t;

inline const char* DeviceTypeName(DeviceType type, bool lower_case = false) {
  switch (type) {
    case DeviceType::CPU:
      return lower_case ? "cpu" : "CPU";
    case DeviceType::CUDA:
      return lower_case ? "cuda" : "CUDA";
    case DeviceType::Meta:
      break;
  }
  return lower_case ? "meta" : "META";
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
    const std::size_t colon = text.find(':');
    const std::string name = text.substr(0, colon);
    if (name == "cuda") {
      type_ = DeviceType::CUDA;
    } else if (name == "meta") {
      type_ = DeviceType::Meta;
    } else {
      TORCH_CHECK(name == "cpu",
                  "Expected one of cpu, cuda, meta device type at start of device "
                  "string: ",
                  text);
    }
    if (colon == std::string::npos) return;
    const std::string digits = text.substr(colon + 1);
    const bool number = !digits.empty() && digits.size() <= 2 &&
                        digits.find_first_not_of("0123456789") == std::string::npos &&
                        (digits.size() == 1 || digits[0] != '0');
    TORCH_CHECK(number, "Invalid device string: '", text, "'");
    index_ = static_cast<DeviceIndex>(std::stoi(digits));
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

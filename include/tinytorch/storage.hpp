// The memory behind tensors, and what kind of tensor a program asks for by old names.
#pragma once

#include <cstddef>
#include <string>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// The address of memory that a storage keeps.
class DataPtr {
 public:
  DataPtr(void* data, Device device) : data_(data), device_(device) {}
  void* get() const { return data_; }
  void* mutable_get() const { return data_; }
  Device device() const { return device_; }
  explicit operator bool() const { return data_ != nullptr; }

 private:
  void* data_;
  Device device_;
};

/// The memory of a tensor and of its views; it lives as long as this object.
class Storage {
 public:
  explicit Storage(Tensor owner) : owner_(std::move(owner)) {}

  std::size_t nbytes() const {
    std::int64_t out = 0;
    detail::check(tt_tensor_storage_size(owner_.c(), &out));
    return static_cast<std::size_t>(out);
  }
  const void* data() const { return address(); }
  void* mutable_data() const { return address(); }
  DataPtr data_ptr() const { return DataPtr(address(), device()); }
  DataPtr mutable_data_ptr() const { return data_ptr(); }
  Device device() const { return owner_.device(); }
  DeviceType device_type() const { return device().type(); }
  bool is_alias_of(const Storage& other) const { return address() == other.address(); }
  explicit operator bool() const { return owner_.defined(); }

 private:
  void* address() const {
    void* out = nullptr;
    detail::check(tt_tensor_storage_ptr(owner_.c(), &out));
    return out;
  }

  Tensor owner_;
};

enum class Backend : int { CPU, CUDA, Undefined };
inline const char* toString(Backend b) {
  return b == Backend::CPU ? "CPU" : b == Backend::CUDA ? "CUDA" : "UNKNOWN_BACKEND";
}
inline std::ostream& operator<<(std::ostream& out, Backend b) {
  return out << toString(b);
}

/// What `tensor.type()` gives: kept for old programs, which dispatch on it.
class DeprecatedTypeProperties {
 public:
  DeprecatedTypeProperties(DeviceType device, ScalarType dtype) : device_(device), dtype_(dtype) {}
  ScalarType scalarType() const { return dtype_; }
  TypeMeta typeMeta() const { return dtype_; }
  DeviceType device_type() const { return device_; }
  Backend backend() const { return is_cuda() ? Backend::CUDA : Backend::CPU; }
  bool is_cuda() const { return device_ == kCUDA; }
  bool is_sparse() const { return false; }
  std::string toString() const {
    return DeviceTypeName(device_) + tinytorch::toString(dtype_) + "Type";
  }
  TensorOptions options() const { return TensorOptions(dtype_).device(device_); }
  operator TensorOptions() const { return options(); }
  friend bool operator==(const DeprecatedTypeProperties& a, const DeprecatedTypeProperties& b) {
    return a.device_ == b.device_ && a.dtype_ == b.dtype_;
  }
  friend bool operator!=(const DeprecatedTypeProperties& a, const DeprecatedTypeProperties& b) {
    return !(a == b);
  }
  friend std::ostream& operator<<(std::ostream& out, const DeprecatedTypeProperties& t) {
    return out << t.toString();
  }

 private:
  DeviceType device_;
  ScalarType dtype_;
};

/// The dtype of an argument of AT_DISPATCH_*.
inline ScalarType scalar_type(ScalarType t) {
  return t;
}
inline ScalarType scalar_type(const DeprecatedTypeProperties& t) {
  return t.scalarType();
}

inline Storage Tensor::storage() const {
  return Storage(*this);
}
inline DeprecatedTypeProperties Tensor::type() const {
  return {device().type(), scalar_type()};
}
inline Tensor Tensor::toBackend(Backend backend) const {
  return to(Device(backend == Backend::CUDA ? kCUDA : kCPU), scalar_type());
}
inline bool Tensor::is_alias_of(const Tensor& other) const {
  return storage().is_alias_of(other.storage());
}

inline Tensor Generator::get_state() const {
  tt_tensor* out = nullptr;
  tinytorch::detail::check(tt_generator_get_state(c_, &out));
  return Tensor::take(out);
}
inline void Generator::set_state(const Tensor& state) {
  tinytorch::detail::check(tt_generator_set_state(c_, state.c()));
}

}  // namespace api
}  // namespace tinytorch

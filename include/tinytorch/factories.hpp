// Tensors from the program's own data: torch::tensor, torch::from_blob.
#pragma once

#include <cstdint>
#include <cstring>
#include <functional>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {
namespace detail {

/// What `tensor()` is given: a number, a list of numbers, or lists within braces.
class TensorData {
 public:
  template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
  TensorData(T value) : type_(CppTypeToScalarType<Plain<T>>::value) {
    put(&value, 1);
  }
  TensorData(Half value) : type_(kHalf) { put(&value, 1); }
  TensorData(BFloat16 value) : type_(kBFloat16) { put(&value, 1); }
  template <typename T>
  TensorData(ArrayRef<T> values) : sizes_{static_cast<std::int64_t>(values.size())} {
    type_ = CppTypeToScalarType<Plain<T>>::value;
    put(values.data(), values.size());
  }
  template <typename T>
  TensorData(const std::vector<T>& values) : sizes_{static_cast<std::int64_t>(values.size())} {
    type_ = CppTypeToScalarType<Plain<T>>::value;
    if constexpr (std::is_same_v<T, bool>) {
      for (const bool v : values) put(&v, 1);
    } else {
      put(values.data(), values.size());
    }
  }
  TensorData(std::initializer_list<TensorData> parts)
      : sizes_{static_cast<std::int64_t>(parts.size())} {
    if (parts.size() == 0) {
      type_ = get_default_dtype().toScalarType();
      return;
    }
    const TensorData& first = *parts.begin();
    type_ = first.type_;
    for (const auto& part : parts) {
      TORCH_CHECK(part.sizes_ == first.sizes_,
                  "Expected all sub-lists to have sizes: ", IntArrayRef(first.sizes_), " (e.g. ",
                  first.sizes_.size(),
                  "-d), but got sub-list with sizes: ", IntArrayRef(part.sizes_));
      TORCH_CHECK(part.type_ == first.type_,
                  "Expected all elements of the tensor to have the same scalar type: ", first.type_,
                  ", but got element of scalar type: ", part.type_);
      bytes_.insert(bytes_.end(), part.bytes_.begin(), part.bytes_.end());
    }
    sizes_.insert(sizes_.end(), first.sizes_.begin(), first.sizes_.end());
  }

  Tensor make(const TensorOptions& options) const {
    ScalarType dtype = options.has_dtype()     ? options.dtype().toScalarType()
                       : isFloatingType(type_) ? get_default_dtype().toScalarType()
                       : type_ == kInt         ? kLong
                                               : type_;
    Tensor t = Tensor::from_data(bytes_.data(), type_, sizes_);
    t = t.to(options.device(), dtype);
    return options.requires_grad() ? t.set_requires_grad(true) : t;
  }

 private:
  // Integers by their size: `long long` is an int64_t too. Unsigned ones are read as signed.
  template <typename T, bool = std::is_integral_v<T> && !std::is_same_v<T, bool>>
  struct PlainOf {
    using type = T;
  };
  template <typename T>
  struct PlainOf<T, true> {
    using type = std::conditional_t<
        sizeof(T) == 8, std::int64_t,
        std::conditional_t<sizeof(T) == 4, std::int32_t,
                           std::conditional_t<sizeof(T) == 2, std::int16_t,
                                              std::conditional_t<std::is_unsigned_v<T>,
                                                                 std::uint8_t, std::int8_t>>>>;
  };
  template <typename T>
  using Plain = typename PlainOf<T>::type;

  template <typename T>
  void put(const T* values, std::size_t n) {
    const std::size_t old = bytes_.size();
    bytes_.resize(old + n * sizeof(T));
    if (n > 0) std::memcpy(bytes_.data() + old, values, n * sizeof(T));
  }

  std::vector<std::int64_t> sizes_;
  ScalarType type_ = ScalarType::Undefined;
  std::vector<unsigned char> bytes_;
};

}  // namespace detail

/// A tensor with the values: a number, a vector, or lists within braces. Without a dtype in the
/// options an int becomes an int64, and a floating-point number has the default dtype.
inline Tensor tensor(detail::TensorData data, const TensorOptions& options = {}) {
  return data.make(options);
}

/// A tensor over the caller's memory, which must outlive it.
inline Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides,
                        const TensorOptions& options = {}) {
  const auto dtype = static_cast<std::int32_t>(options.dtype().toScalarType());
  TORCH_CHECK(options.device().is_cpu(), "from_blob takes memory of the CPU only");
  TORCH_CHECK(sizes.size() == strides.size(), "from_blob: ", sizes.size(), " sizes but ",
              strides.size(), " strides");
  tt_tensor* out = nullptr;
  detail::check(tt_tensor_from_blob(data, dtype, sizes.data(), strides.data(), sizes.size(),
                                    nullptr, nullptr, &out));
  const Tensor t = Tensor::take(out);
  return options.requires_grad() ? t.set_requires_grad(true) : t;
}

/// The same; `deleter(data)` runs when the last tensor over the memory goes.
inline Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides,
                        const std::function<void(void*)>& deleter,
                        const TensorOptions& options = {}) {
  struct Call {
    std::function<void(void*)> deleter;
    void* data;
  };
  const auto dtype = static_cast<std::int32_t>(options.dtype().toScalarType());
  TORCH_CHECK(options.device().is_cpu(), "from_blob takes memory of the CPU only");
  auto call = std::make_unique<Call>(Call{deleter, data});
  const auto run = [](void* userdata) {
    const std::unique_ptr<Call> owned(static_cast<Call*>(userdata));
    owned->deleter(owned->data);
  };
  tt_tensor* out = nullptr;
  detail::check(tt_tensor_from_blob(data, dtype, sizes.data(),
                                    strides.empty() ? nullptr : strides.data(), sizes.size(), run,
                                    call.get(), &out));
  static_cast<void>(call.release());
  const Tensor t = Tensor::take(out);
  return options.requires_grad() ? t.set_requires_grad(true) : t;
}
inline Tensor from_blob(void* data, IntArrayRef sizes, const std::function<void(void*)>& deleter,
                        const TensorOptions& options = {}) {
  return from_blob(data, sizes, IntArrayRef(), deleter, options);
}
inline Tensor from_blob(void* data, IntArrayRef sizes, const TensorOptions& options = {}) {
  const auto dtype = static_cast<std::int32_t>(options.dtype().toScalarType());
  TORCH_CHECK(options.device().is_cpu(), "from_blob takes memory of the CPU only");
  tt_tensor* out = nullptr;
  detail::check(tt_tensor_from_blob(data, dtype, sizes.data(), nullptr, sizes.size(), nullptr,
                                    nullptr, &out));
  const Tensor t = Tensor::take(out);
  return options.requires_grad() ? t.set_requires_grad(true) : t;
}

/// How a loss is summed up, for the functions that take a number.
namespace Reduction {
enum Reduction { None, Mean, Sum, END };
}

inline Tensor zeros_like(const Tensor& like, const TensorOptions& options, MemoryFormat format) {
  return like.zeros_like(options, format);
}

}  // namespace api
}  // namespace tinytorch

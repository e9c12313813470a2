// Tensors from the program's own data: torch::tensor, torch::from_blob.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <initializer_list>
#include <memory>
#include <ostream>
#include <string>
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
                  "Expected all sub-lists to have sizes: ", joined(first.sizes_), " (e.g. ", first,
                  "), but got sub-list ", part, " with sizes: ", joined(part.sizes_));
      TORCH_CHECK(part.type_ == first.type_,
                  "Expected all elements of the tensor to have the same scalar type: ", first.type_,
                  ", but got element of scalar type: ", part.type_);
      bytes_.insert(bytes_.end(), part.bytes_.begin(), part.bytes_.end());
    }
    sizes_.insert(sizes_.end(), first.sizes_.begin(), first.sizes_.end());
  }

  Tensor make(const TensorOptions& options) const {
    ScalarType dtype = options.has_dtype()                   ? options.dtype().toScalarType()
                       : type_ == kFloat || type_ == kDouble ? get_default_dtype().toScalarType()
                       : type_ == kInt                       ? kLong
                                                             : type_;
    if (type_ == kDouble && dtype == kFloat) check_float_range();
    Tensor t = Tensor::from_data(bytes_.data(), type_, sizes_);
    t = t.to(options.device(), dtype);
    return options.requires_grad() ? t.set_requires_grad(true) : t;
  }

  /// `{{1, 2}, {3, 4}}`
  friend std::ostream& operator<<(std::ostream& out, const TensorData& data) {
    data.write(out, 0, 0);
    return out;
  }

 private:
  static std::string joined(const std::vector<std::int64_t>& sizes) {
    std::string text;
    for (const std::int64_t s : sizes) text += (text.empty() ? "" : " ") + std::to_string(s);
    return text;
  }

  /// The part from element `at` of dimension `dim`.
  void write(std::ostream& out, std::size_t dim, std::size_t at) const {
    if (dim == sizes_.size()) {
      const Tensor all = Tensor::from_data(bytes_.data(), type_, IntArrayRef(numel()));
      out << all.select(0, static_cast<std::int64_t>(at)).item();
      return;
    }
    std::size_t inner = 1;
    for (std::size_t d = dim + 1; d < sizes_.size(); d++) {
      inner *= static_cast<std::size_t>(sizes_[d]);
    }
    out << '{';
    for (std::size_t i = 0; i < static_cast<std::size_t>(sizes_[dim]); i++) {
      out << (i == 0 ? "" : ", ");
      write(out, dim + 1, at + i * inner);
    }
    out << '}';
  }
  /// A double that no float can stand for is an error, as it is in libtorch.
  void check_float_range() const {
    for (std::size_t i = 0; i < bytes_.size(); i += sizeof(double)) {
      double v;
      std::memcpy(&v, bytes_.data() + i, sizeof v);
      static_cast<void>(Scalar(v).toFloat());
    }
  }
  std::int64_t numel() const {
    std::int64_t n = 1;
    for (const std::int64_t s : sizes_) n *= s;
    return n;
  }

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

/// The steps of `from_blob`, one by one.
class TensorMaker {
 public:
  TensorMaker(void* data, IntArrayRef sizes) : data_(data), sizes_(sizes.vec()) {}
  TensorMaker& strides(OptionalIntArrayRef value) {
    strides_.clear();
    if (value.has_value()) strides_ = value->vec();
    return *this;
  }
  TensorMaker& storage_offset(std::optional<std::int64_t> value) {
    offset_ = value.value_or(0);
    return *this;
  }
  TensorMaker& deleter(std::function<void(void*)> value) {
    deleter_ = std::move(value);
    return *this;
  }
  TensorMaker& target_device(std::optional<Device> value) {
    options_ = options_.device(value);
    return *this;
  }
  TensorMaker& options(TensorOptions value) {
    options_ = value;
    return *this;
  }
  Tensor make_tensor() {
    const std::size_t skip = static_cast<std::size_t>(offset_) * options_.dtype().itemsize();
    void* const first = static_cast<unsigned char*>(data_) + skip;
    if (!deleter_) {
      return strides_.empty() ? from_blob(first, sizes_, options_)
                              : from_blob(first, sizes_, strides_, options_);
    }
    const auto run = [free = deleter_, data = data_](void*) { free(data); };
    return from_blob(first, sizes_, strides_, run, options_);
  }

 private:
  void* data_;
  std::vector<std::int64_t> sizes_, strides_;
  std::int64_t offset_ = 0;
  std::function<void(void*)> deleter_;
  TensorOptions options_;
};
inline TensorMaker for_blob(void* data, IntArrayRef sizes) noexcept {
  return TensorMaker(data, sizes);
}

/// From `start` to `end`, which is the last number; `arange` is without it.
inline Tensor range(const Scalar& start, const Scalar& end, const Scalar& step,
                    const TensorOptions& options = {}) {
  const double from = start.toDouble(), by = step.toDouble();
  TORCH_CHECK(by != 0, "step must be nonzero");
  TORCH_CHECK((end.toDouble() - from) / by >= 0,
              "upper bound and lower bound inconsistent with step sign");
  const auto n = static_cast<std::int64_t>(std::floor((end.toDouble() - from) / by)) + 1;
  const ScalarType dtype =
      options.has_dtype() ? options.dtype().toScalarType() : get_default_dtype_as_scalartype();
  const Tensor t = (arange(n, kDouble) * step + start).to(options.device(), dtype);
  return options.requires_grad() ? t.set_requires_grad(true) : t;
}
inline Tensor range(const Scalar& start, const Scalar& end, const TensorOptions& options = {}) {
  return range(start, end, 1, options);
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

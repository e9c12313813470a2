// Access to the elements of a tensor on the CPU, with the number of dimensions known.
#pragma once

#include <cstddef>
#include <cstdint>

#include "array_ref.hpp"

namespace tinytorch {
inline namespace api {

/// How accessors name a pointer: plainly.
template <typename T>
struct DefaultPtrTraits {
  using PtrType = T*;
};

/// Elements by indices: `a[i][j]`. It keeps nothing alive.
template <typename T, std::size_t N, typename Index = std::int64_t>
class TensorAccessor {
 public:
  TensorAccessor(T* data, const Index* sizes, const Index* strides)
      : data_(data), sizes_(sizes), strides_(strides) {}

  ArrayRef<Index> sizes() const { return ArrayRef<Index>(sizes_, N); }
  ArrayRef<Index> strides() const { return ArrayRef<Index>(strides_, N); }
  Index size(Index i) const { return sizes_[i]; }
  Index stride(Index i) const { return strides_[i]; }
  T* data() const { return data_; }

  decltype(auto) operator[](Index i) const {
    if constexpr (N == 1) {
      return static_cast<T&>(data_[strides_[0] * i]);
    } else {
      return TensorAccessor<T, N - 1, Index>(data_ + strides_[0] * i, sizes_ + 1, strides_ + 1);
    }
  }

 private:
  T* data_;
  const Index* sizes_;
  const Index* strides_;
};

/// A TensorAccessor that holds its sizes and strides itself.
template <typename T, std::size_t N, typename Index = std::int64_t>
class PackedTensorAccessor {
 public:
  PackedTensorAccessor(T* data, IntArrayRef sizes, IntArrayRef strides) : data_(data) {
    for (std::size_t i = 0; i < N; i++) {
      sizes_[i] = static_cast<Index>(sizes[i]);
      strides_[i] = static_cast<Index>(strides[i]);
    }
  }

  Index size(Index i) const { return sizes_[i]; }
  Index stride(Index i) const { return strides_[i]; }
  T* data() const { return data_; }
  decltype(auto) operator[](Index i) const {
    return TensorAccessor<T, N, Index>(data_, sizes_, strides_)[i];
  }

 private:
  T* data_;
  Index sizes_[N];
  Index strides_[N];
};

}  // namespace api
}  // namespace tinytorch

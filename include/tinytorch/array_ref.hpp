// Views of arrays that somebody else keeps: IntArrayRef and the like.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <ostream>
#include <type_traits>
#include <utility>
#include <vector>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

/// A pointer and a length. It keeps nothing alive: use it for arguments.
template <typename T>
class ArrayRef {
 public:
  using value_type = T;
  using size_type = std::size_t;
  using iterator = const T*;
  using const_iterator = const T*;
  using reverse_iterator = std::reverse_iterator<iterator>;

  constexpr ArrayRef() = default;
  constexpr ArrayRef(const T& one) : data_(&one), size_(1) {}
  constexpr ArrayRef(const T* data, std::size_t size) : data_(data), size_(size) {}
  constexpr ArrayRef(const T* begin, const T* end)
      : data_(begin), size_(static_cast<std::size_t>(end - begin)) {}
  template <typename Container,
            typename = std::enable_if_t<std::is_same_v<
                std::remove_const_t<decltype(std::declval<Container>().data())>, T*>>>
  ArrayRef(const Container& container) : data_(container.data()), size_(container.size()) {}
  template <typename A>
  ArrayRef(const std::vector<T, A>& values) : data_(values.data()), size_(values.size()) {
    static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has no array to refer to");
  }
  template <std::size_t N>
  constexpr ArrayRef(const std::array<T, N>& values) : data_(values.data()), size_(N) {}
  template <std::size_t N>
  constexpr ArrayRef(const T (&values)[N]) : data_(values), size_(N) {}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winit-list-lifetime"
#endif
  constexpr ArrayRef(const std::initializer_list<T>& values)
      : data_(values.begin() == values.end() ? nullptr : values.begin()), size_(values.size()) {}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

  constexpr const T* data() const {
    return data_;
  }
  constexpr std::size_t size() const {
    return size_;
  }
  constexpr bool empty() const {
    return size_ == 0;
  }
  constexpr iterator begin() const {
    return data_;
  }
  constexpr iterator end() const {
    return data_ + size_;
  }
  constexpr const_iterator cbegin() const {
    return data_;
  }
  constexpr const_iterator cend() const {
    return data_ + size_;
  }
  constexpr reverse_iterator rbegin() const {
    return reverse_iterator(end());
  }
  constexpr reverse_iterator rend() const {
    return reverse_iterator(begin());
  }

  constexpr const T& operator[](std::size_t i) const {
    return data_[i];
  }
  const T& at(std::size_t i) const {
    TORCH_CHECK(i < size_, "ArrayRef: invalid index Index = ", i, "; Length = ", size_);
    return data_[i];
  }
  const T& front() const {
    TORCH_CHECK(!empty(), "ArrayRef: attempted to access front() of empty list");
    return data_[0];
  }
  const T& back() const {
    TORCH_CHECK(!empty(), "ArrayRef: attempted to access back() of empty list");
    return data_[size_ - 1];
  }
  ArrayRef slice(std::size_t start, std::size_t length) const {
    TORCH_CHECK(start + length <= size_, "ArrayRef: invalid slice, N = ", start, "; M = ", length,
                "; size = ", size_);
    return ArrayRef(data_ + start, length);
  }
  ArrayRef slice(std::size_t start) const {
    return slice(start, size_ - start);
  }
  constexpr bool equals(ArrayRef other) const {
    if (size_ != other.size_) return false;
    for (std::size_t i = 0; i < size_; i++) {
      if (!(data_[i] == other.data_[i])) return false;
    }
    return true;
  }
  std::vector<T> vec() const {
    return std::vector<T>(begin(), end());
  }

 private:
  const T* data_ = nullptr;
  std::size_t size_ = 0;
};

template <typename T>
bool operator==(ArrayRef<T> a, ArrayRef<T> b) {
  return a.equals(b);
}
template <typename T>
bool operator!=(ArrayRef<T> a, ArrayRef<T> b) {
  return !a.equals(b);
}
template <typename T>
bool operator==(const std::vector<T>& a, ArrayRef<T> b) {
  return ArrayRef<T>(a).equals(b);
}
template <typename T>
bool operator!=(const std::vector<T>& a, ArrayRef<T> b) {
  return !ArrayRef<T>(a).equals(b);
}
template <typename T>
bool operator==(ArrayRef<T> a, const std::vector<T>& b) {
  return a.equals(ArrayRef<T>(b));
}
template <typename T>
bool operator!=(ArrayRef<T> a, const std::vector<T>& b) {
  return !a.equals(ArrayRef<T>(b));
}

template <typename T>
ArrayRef<T> makeArrayRef(const std::vector<T>& values) {
  return values;
}
template <typename T>
ArrayRef<T> makeArrayRef(const T* data, std::size_t n) {
  return ArrayRef<T>(data, n);
}

template <typename T>
std::ostream& operator<<(std::ostream& out, ArrayRef<T> list) {
  out << '[';
  for (std::size_t i = 0; i < list.size(); i++) out << (i == 0 ? "" : ", ") << list[i];
  return out << ']';
}

using IntArrayRef = ArrayRef<std::int64_t>;

/// A vector; the number of elements that libtorch keeps within the object has no meaning here.
template <typename T, unsigned N = 0>
class SmallVector : public std::vector<T> {
 public:
  using std::vector<T>::vector;
  SmallVector(const std::vector<T>& values) : std::vector<T>(values) {}
  friend std::ostream& operator<<(std::ostream& out, const SmallVector& values) {
    return out << ArrayRef<T>(values);
  }
};
using DimVector = SmallVector<std::int64_t, 5>;
constexpr unsigned kDimVectorStaticSize = 5;

/// An ArrayRef that may be missing. Like ArrayRef it keeps nothing alive.
template <typename T>
class OptionalArrayRef {
 public:
  constexpr OptionalArrayRef() = default;
  constexpr OptionalArrayRef(std::nullopt_t) {}
  constexpr OptionalArrayRef(ArrayRef<T> list) : list_(list), has_value_(true) {}
  constexpr OptionalArrayRef(const T& one) : list_(one), has_value_(true) {}
  template <typename A>
  OptionalArrayRef(const std::vector<T, A>& values) : list_(values), has_value_(true) {}
  template <std::size_t N>
  constexpr OptionalArrayRef(const std::array<T, N>& values) : list_(values), has_value_(true) {}
  constexpr OptionalArrayRef(const std::initializer_list<T>& values)
      : list_(values), has_value_(true) {}
  constexpr OptionalArrayRef(const std::optional<ArrayRef<T>>& list)
      : list_(list ? *list : ArrayRef<T>()), has_value_(list.has_value()) {}
  OptionalArrayRef(const std::optional<std::vector<T>>& values)
      : list_(values ? ArrayRef<T>(*values) : ArrayRef<T>()), has_value_(values.has_value()) {}

  constexpr bool has_value() const { return has_value_; }
  constexpr explicit operator bool() const { return has_value_; }
  const ArrayRef<T>& value() const {
    TORCH_CHECK(has_value_, "bad optional access");
    return list_;
  }
  constexpr ArrayRef<T> value_or(ArrayRef<T> other) const { return has_value_ ? list_ : other; }
  constexpr const ArrayRef<T>& operator*() const { return list_; }
  constexpr const ArrayRef<T>* operator->() const { return &list_; }

 private:
  ArrayRef<T> list_;
  bool has_value_ = false;
};

using OptionalIntArrayRef = OptionalArrayRef<std::int64_t>;

namespace detail {

/// The address of an optional list: not NULL even for an empty one.
template <typename T>
const T* optional_data(const OptionalArrayRef<T>& list) {
  static constexpr T nothing{};
  if (!list.has_value()) return nullptr;
  return list->empty() ? &nothing : list->data();
}
template <typename T>
std::size_t optional_size(const OptionalArrayRef<T>& list) {
  return list.has_value() ? list->size() : 0;
}

}  // namespace detail

/// A list that keeps its elements.
template <typename T>
class List {
 public:
  using value_type = T;
  List() = default;
  List(std::initializer_list<T> values) : values_(values) {}
  explicit List(ArrayRef<T> values) : values_(values.begin(), values.end()) {}
  explicit List(std::vector<T> values) : values_(std::move(values)) {}

  std::size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  const T& get(std::size_t i) const { return values_.at(i); }
  T operator[](std::size_t i) const { return values_.at(i); }
  void push_back(T value) { values_.push_back(std::move(value)); }
  void reserve(std::size_t n) { values_.reserve(n); }
  void clear() { values_.clear(); }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }
  const std::vector<T>& vec() const { return values_; }

 private:
  std::vector<T> values_;
};

}  // namespace api
}  // namespace tinytorch

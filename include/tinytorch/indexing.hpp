// What stands between the brackets of an index: numbers, slices, None, "...", bools, tensors.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>

#include "print.hpp"
#include "tensor.hpp"

namespace tinytorch {
namespace indexing {
inline namespace api {

// Where an open slice begins and ends.
inline constexpr std::int64_t kIndexMax = std::numeric_limits<std::int64_t>::max() / 2;
inline constexpr std::int64_t kIndexMin = -kIndexMax - 1;

/// A new dimension of size 1.
inline constexpr std::nullopt_t None = std::nullopt;

enum class EllipsisIndexType { Ellipsis };
/// All dimensions that the other indices leave over.
inline constexpr EllipsisIndexType Ellipsis = EllipsisIndexType::Ellipsis;

/// `start:stop:step`; each may be None.
class Slice {
 public:
  Slice(std::optional<std::int64_t> start = std::nullopt,
        std::optional<std::int64_t> stop = std::nullopt,
        std::optional<std::int64_t> step = std::nullopt)
      : start_(start), stop_(stop), step_(step.value_or(1)) {
    TORCH_CHECK_VALUE(step_ != 0, "slice step cannot be zero");
  }
  std::int64_t start() const { return start_.value_or(step_ < 0 ? kIndexMax : 0); }
  std::int64_t stop() const { return stop_.value_or(step_ < 0 ? kIndexMin : kIndexMax); }
  std::int64_t step() const { return step_; }
  bool is_full() const { return !start_ && !stop_ && step_ == 1; }

  friend std::ostream& operator<<(std::ostream& out, const Slice& s) {
    return out << s.start() << ':' << s.stop() << ':' << s.step();
  }

 private:
  std::optional<std::int64_t> start_, stop_;
  std::int64_t step_;
};

}  // namespace api
}  // namespace indexing

inline namespace api {

/// One index.
class TensorIndex {
 public:
  enum class Kind { None, Ellipsis, Integer, Boolean, Slice, Tensor };

  TensorIndex(std::nullopt_t) : kind_(Kind::None) {}
  TensorIndex(indexing::EllipsisIndexType) : kind_(Kind::Ellipsis) {}
  TensorIndex(const char* text) : kind_(Kind::Ellipsis) {
    TORCH_CHECK_VALUE(std::strcmp(text, "...") == 0,
                      "Expected \"...\" to represent an ellipsis index, but got \"", text, "\"");
  }
  template <typename T,
            std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, int> = 0>
  TensorIndex(T index) : kind_(Kind::Integer), integer_(static_cast<std::int64_t>(index)) {}
  template <typename T, std::enable_if_t<std::is_same_v<T, bool>, int> = 0>
  TensorIndex(T value) : kind_(Kind::Boolean), integer_(value ? 1 : 0) {}
  TensorIndex(indexing::Slice slice) : kind_(Kind::Slice), slice_(slice) {}
  TensorIndex(Tensor tensor) : kind_(Kind::Tensor), tensor_(std::move(tensor)) {}

  Kind kind() const { return kind_; }
  bool is_none() const { return kind_ == Kind::None; }
  bool is_ellipsis() const { return kind_ == Kind::Ellipsis; }
  bool is_integer() const { return kind_ == Kind::Integer; }
  bool is_boolean() const { return kind_ == Kind::Boolean; }
  bool is_slice() const { return kind_ == Kind::Slice; }
  bool is_tensor() const { return kind_ == Kind::Tensor; }
  std::int64_t integer() const { return integer_; }
  bool boolean() const { return integer_ != 0; }
  const indexing::Slice& slice() const { return slice_; }
  const Tensor& tensor() const { return tensor_; }

  friend std::ostream& operator<<(std::ostream& out, const TensorIndex& index) {
    switch (index.kind()) {
      case TensorIndex::Kind::None:
        return out << "None";
      case TensorIndex::Kind::Ellipsis:
        return out << "...";
      case TensorIndex::Kind::Integer:
        return out << index.integer();
      case TensorIndex::Kind::Boolean:
        return out << (index.boolean() ? "true" : "false");
      case TensorIndex::Kind::Slice:
        return out << index.slice();
      case TensorIndex::Kind::Tensor:
        break;
    }
    return out << index.tensor();
  }

 private:
  Kind kind_;
  std::int64_t integer_ = 0;
  indexing::Slice slice_;
  Tensor tensor_;
};

inline std::ostream& operator<<(std::ostream& out, const std::vector<TensorIndex>& indices) {
  out << '(';
  for (std::size_t i = 0; i < indices.size(); i++) out << (i == 0 ? "" : ", ") << indices[i];
  return out << ')';
}

namespace detail {

/// A view by the plain indices, and the tensors that are left to index it with.
struct Indexed {
  Tensor view;
  std::vector<std::optional<Tensor>> tensors;
  bool has_tensors() const {
    for (const auto& t : tensors) {
      if (t.has_value()) return true;
    }
    return false;
  }
};

/// How many dimensions of the tensor an index takes.
inline std::int64_t dims_taken(const TensorIndex& index) {
  using Kind = TensorIndex::Kind;
  switch (index.kind()) {
    case Kind::Integer:
    case Kind::Slice:
      return 1;
    case Kind::Tensor: {
      const ScalarType t = index.tensor().scalar_type();
      return t == kBool || t == kByte ? index.tensor().dim() : 1;
    }
    default:
      return 0;
  }
}

inline Indexed apply_indices(const Tensor& self, ArrayRef<TensorIndex> indices) {
  TORCH_CHECK(!indices.empty(),
              "Passing an empty index list to Tensor::index() is not valid syntax");
  std::int64_t taken = 0;
  for (const auto& index : indices) {
    taken += dims_taken(index);
  }
  TORCH_CHECK_INDEX(taken <= self.dim(), "too many indices for tensor of dimension ", self.dim());
  Indexed out{self, {}};
  std::int64_t dim = 0;
  const auto put = [&out](std::int64_t at, Tensor t) {
    out.tensors.resize(static_cast<std::size_t>(at) + 1);
    out.tensors.back() = std::move(t);
  };
  for (const auto& index : indices) {
    switch (index.kind()) {
      case TensorIndex::Kind::None:
        out.view = out.view.unsqueeze(dim++);
        break;
      case TensorIndex::Kind::Ellipsis:
        dim += self.dim() - taken;
        break;
      case TensorIndex::Kind::Integer:
        out.view = out.view.select(dim, index.integer());
        break;
      case TensorIndex::Kind::Boolean: {
        out.view = out.view.unsqueeze(dim);
        const std::int64_t zero = 0;
        Tensor one = Tensor::from_data(&zero, kLong, {1});
        put(dim++, index.boolean() ? one : one.narrow(0, 0, 0));
        break;
      }
      case TensorIndex::Kind::Slice: {
        const auto& s = index.slice();
        TORCH_CHECK_VALUE(s.step() > 0, "step must be greater than zero");
        if (!s.is_full()) out.view = out.view.slice(dim, s.start(), s.stop(), s.step());
        dim++;
        break;
      }
      case TensorIndex::Kind::Tensor: {
        const Tensor& t = index.tensor();
        TORCH_CHECK_INDEX(isIntegralType(t.scalar_type(), true),
                          "tensors used as indices must be long, int, byte or bool tensors");
        const bool mask = t.scalar_type() == kBool || t.scalar_type() == kByte;
        if (t.dim() == 0 && !mask && t.scalar_type() != kBool) {
          out.view = out.view.select(dim, t.item().toLong());
          break;
        }
        if (mask && t.dim() == 0) {
          out.view = out.view.unsqueeze(dim);
          const std::int64_t zero = 0;
          Tensor one = Tensor::from_data(&zero, kLong, {1});
          put(dim++, t.item().toBool() ? one : one.narrow(0, 0, 0));
          break;
        }
        put(dim, t);
        dim += mask ? t.dim() : 1;
        // A mask stands for as many indices as it has dimensions: the operator expands it.
        break;
      }
    }
  }
  return out;
}

}  // namespace detail

inline Tensor Tensor::index(ArrayRef<TensorIndex> indices) const {
  detail::Indexed at = detail::apply_indices(*this, indices);
  if (at.has_tensors()) return at.view.index(List<std::optional<Tensor>>(std::move(at.tensors)));
  return at.view.is_same(*this) ? at.view.alias() : at.view;
}
inline Tensor Tensor::index(std::initializer_list<TensorIndex> indices) const {
  return index(ArrayRef<TensorIndex>(indices));
}

inline Tensor& Tensor::index_put_(ArrayRef<TensorIndex> indices, const Tensor& values) {
  detail::Indexed at = detail::apply_indices(*this, indices);
  if (at.has_tensors()) {
    at.view.index_put_(List<std::optional<Tensor>>(std::move(at.tensors)), values.to(device()));
    return *this;
  }
  // Leading dimensions of size 1 of the values may be more than the place has.
  Tensor source = values;
  while (source.dim() > at.view.dim() && source.size(0) == 1) source = source.squeeze(0);
  at.view.copy_(source);
  return *this;
}
inline Tensor& Tensor::index_put_(ArrayRef<TensorIndex> indices, const Scalar& value) {
  detail::Indexed at = detail::apply_indices(*this, indices);
  if (at.has_tensors()) {
    at.view.index_put_(List<std::optional<Tensor>>(std::move(at.tensors)), full_like_scalar(value));
  } else {
    at.view.fill_(value);
  }
  return *this;
}
inline Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices,
                                  const Tensor& values) {
  return index_put_(ArrayRef<TensorIndex>(indices), values);
}
inline Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices, const Scalar& value) {
  return index_put_(ArrayRef<TensorIndex>(indices), value);
}

}  // namespace api

namespace indexing {
inline namespace api {
using tinytorch::TensorIndex;
}
}  // namespace indexing
}  // namespace tinytorch

// class Tensor. Its methods for operators are generated from the operator table.
//
// What the generator (tests/generated/cpp.rs) writes, and on what terms:
// - ops_methods.inc: declarations, included inside the class below. ops.hpp: their definitions,
//   and the functions of the namespace, included at the end of this file.
// - An operator with a `Tensor self` is a method and a function; another one a function only.
//   The method leaves `self` out, wherever it stands among the arguments.
// - Arguments keep their order, names and defaults. A default is dropped where a later argument
//   has none, and where two overloads could not be told apart (NO_DEFAULTS in the generator).
//   Tensor `const Tensor&`, Tensor? `const std::optional<Tensor>&`, Tensor[] `TensorList`,
//   Tensor?[] `const List<std::optional<Tensor>>&`, Scalar `const Scalar&`, int `std::int64_t`,
//   int[] `IntArrayRef`, int[]? `OptionalIntArrayRef`, float `double`, float[]
//   `ArrayRef<double>`, bool, str `std::string_view`, ScalarType, Device, MemoryFormat,
//   Generator; other optional ones `std::optional`. The four options are one `TensorOptions`.
// - Results: Tensor, bool, `std::vector<Tensor>`, `std::tuple<Tensor, ...>`; an in-place method
//   is const and gives `Tensor&`, its function takes `Tensor&`.
// - Overloads of one C++ signature are written once, the first of the table.
// - Methods that are written by hand below (`to`) are in HAND_WRITTEN of the generator.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "accessor.hpp"
#include "generator.hpp"
#include "tensor_base.hpp"

namespace tinytorch {
namespace autograd {
inline namespace api {
struct Node;
}
}  // namespace autograd

inline namespace api {

class Tensor;
class TensorIndex;
class GradReference;
using TensorList = ArrayRef<Tensor>;

class Storage;
class DeprecatedTypeProperties;
enum class Backend : int;

/// An n-dimensional array of numbers. Copies are references to the same tensor.
class Tensor : public TensorBase {
 public:
  Tensor() noexcept = default;
  Tensor(const Tensor&) noexcept = default;
  Tensor(Tensor&&) noexcept = default;
  explicit Tensor(const TensorBase& base) noexcept : TensorBase(base) {}
  ~Tensor() = default;

  Tensor& operator=(const Tensor& other) & noexcept {
    TensorBase::operator=(other);
    return *this;
  }
  Tensor& operator=(Tensor&& other) & noexcept {
    TensorBase::operator=(std::move(other));
    return *this;
  }
  // Assigning to a temporary, as in `x[0] = y`, writes to the elements.
  Tensor& operator=(const Tensor& other) && { return copy_(other); }
  Tensor& operator=(Tensor&& other) && { return copy_(other); }
  Tensor& operator=(const Scalar& value) && { return fill_(value); }

  /// Takes a C handle over.
  static Tensor take(tt_tensor* owned) noexcept { return Tensor(owned); }
  /// One more reference to a C handle that stays its owner's.
  static Tensor share(const tt_tensor* borrowed) noexcept {
    return Tensor(tt_tensor_retain(const_cast<tt_tensor*>(borrowed)));
  }
  /// A tensor with a copy of row-major data.
  static Tensor from_data(const void* data, ScalarType dtype, IntArrayRef sizes) {
    tt_tensor* out = nullptr;
    detail::check(tt_tensor_from_data(data, static_cast<std::int32_t>(dtype), sizes.data(),
                                      sizes.size(), &out));
    return take(out);
  }

#include "ops_methods.inc"

  Tensor to(const TensorOptions& options = {}, bool non_blocking = false, bool copy = false,
            std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor to(Device device, ScalarType dtype, bool non_blocking = false, bool copy = false,
            std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor to(ScalarType dtype, bool non_blocking = false, bool copy = false,
            std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor to(TypeMeta dtype, bool non_blocking = false, bool copy = false) const {
    return to(dtype.toScalarType(), non_blocking, copy);
  }
  Tensor to(const Tensor& other, bool non_blocking = false, bool copy = false,
            std::optional<MemoryFormat> memory_format = std::nullopt) const {
    return to(other.device(), other.scalar_type(), non_blocking, copy, memory_format);
  }
  Tensor cpu() const {
    return to(TensorOptions(kCPU));
  }
  Tensor cuda() const {
    return to(TensorOptions(kCUDA));
  }
  Tensor toType(ScalarType dtype) const {
    return to(dtype);
  }
  Tensor type_as(const Tensor& other) const {
    return to(other.scalar_type());
  }

  /// The only element.
  Scalar item() const {
    tt_scalar out{};
    detail::check(tt_tensor_item(c(), &out));
    return Scalar(out);
  }
  template <typename T>
  T item() const {
    return item().to<T>();
  }
  bool is_nonzero() const {
    const std::int64_t n = numel();
    TORCH_CHECK(n != 0, "Boolean value of Tensor with no values is ambiguous");
    TORCH_CHECK(n == 1, "Boolean value of Tensor with more than one value is ambiguous");
    return item().toBool();
  }

  /// The memory, which views share.
  Storage storage() const;
  bool is_alias_of(const Tensor& other) const;
  DeprecatedTypeProperties type() const;
  Tensor toBackend(Backend backend) const;
  bool is_pinned(std::optional<Device> = std::nullopt) const {
    return false;
  }
  /// The tensor that a view is one of.
  Tensor _base() const {
    tt_tensor* out = nullptr;
    detail::check(tt_tensor_base(c(), &out));
    return take(out);
  }
  Tensor mH() const {
    return mT();
  }

  Tensor operator[](const Scalar& index) const {
    return select(0, index.toLong());
  }
  Tensor operator[](std::int64_t index) const {
    return select(0, index);
  }
  Tensor operator[](const Tensor& index) const {
    TORCH_CHECK_INDEX(index.defined() && index.dim() == 0,
                      "Can only index with tensors that are scalars (zero-dim)");
    return select(0, index.item().toLong());
  }
  Tensor index(ArrayRef<TensorIndex> indices) const;
  Tensor index(std::initializer_list<TensorIndex> indices) const;
  Tensor& index_put_(ArrayRef<TensorIndex> indices, const Tensor& values);
  Tensor& index_put_(ArrayRef<TensorIndex> indices, const Scalar& value);
  Tensor& index_put_(std::initializer_list<TensorIndex> indices, const Tensor& values);
  Tensor& index_put_(std::initializer_list<TensorIndex> indices, const Scalar& value);

  /// Elements by N indices, on the CPU.
  template <typename T, std::size_t N>
  TensorAccessor<T, N> accessor() const& {
    check_accessor<T, N>();
    return TensorAccessor<T, N>(data_ptr<T>(), sizes().data(), strides().data());
  }
  template <typename T, std::size_t N>
  TensorAccessor<T, N> accessor() && = delete;
  template <typename T, std::size_t N, template <typename> class Traits = DefaultPtrTraits,
            typename Index = std::int64_t>
  PackedTensorAccessor<T, N, Index> generic_packed_accessor() const& {
    check_accessor<T, N>();
    return {data_ptr<T>(), sizes(), strides()};
  }
  template <typename T, std::size_t N, template <typename> class Traits = DefaultPtrTraits,
            typename Index = std::int64_t>
  PackedTensorAccessor<T, N, Index> packed_accessor() const& {
    return generic_packed_accessor<T, N, Traits, Index>();
  }
  template <typename T, std::size_t N, template <typename> class Traits = DefaultPtrTraits>
  PackedTensorAccessor<T, N, std::int64_t> packed_accessor64() const& {
    return generic_packed_accessor<T, N, Traits, std::int64_t>();
  }
  template <typename T, std::size_t N, template <typename> class Traits = DefaultPtrTraits>
  PackedTensorAccessor<T, N, std::int32_t> packed_accessor32() const& {
    TORCH_CHECK(numel() <= std::numeric_limits<std::int32_t>::max(),
                "numel needs to be smaller than int32_t max; otherwise, please use "
                "packed_accessor64");
    return generic_packed_accessor<T, N, Traits, std::int32_t>();
  }

  /// The gradient that backward added up, or an undefined tensor.
  Tensor grad() const {
    tt_tensor* out = nullptr;
    detail::check(tt_tensor_grad(c(), &out));
    return take(out);
  }
  /// The gradient, to be assigned to or reset.
  GradReference mutable_grad() const;
  /// Adds the gradients of this tensor to the leaves that it was computed from.
  void backward(const Tensor& gradient = {}, std::optional<bool> retain_graph = std::nullopt,
                bool create_graph = false, std::optional<TensorList> inputs = std::nullopt) const;
  const Tensor& set_requires_grad(bool requires_grad) const {
    detail::check(tt_tensor_set_requires_grad(c(), requires_grad));
    return *this;
  }
  Tensor& requires_grad_(bool requires_grad = true) const {
    set_requires_grad(requires_grad);
    return const_cast<Tensor&>(*this);
  }
  void retain_grad() const {
    detail::check(tt_tensor_retain_grad(c()));
  }
  std::shared_ptr<autograd::Node> grad_fn() const;
  /// Calls `hook` with the gradient whenever it is computed; a tensor that it returns takes the
  /// gradient's place.
  template <typename Hook>
  unsigned register_hook(Hook&& hook) const;
  void remove_hook(unsigned id) const {
    detail::check(tt_tensor_remove_hook(c(), id));
  }

  /// The same memory without history.
  Tensor data() const {
    tt_tensor* out = nullptr;
    detail::check(tt_tensor_data(c(), &out));
    return take(out);
  }
  Tensor tensor_data() const {
    return data();
  }
  Tensor variable_data() const {
    return data();
  }
  /// Lets this tensor take over memory, shape and dtype of another one.
  void set_data(const Tensor& other) const {
    detail::check(tt_tensor_set_data(c(), other.c()));
  }
  Tensor alias() const {
    return view(sizes());
  }

  Tensor operator~() const {
    return bitwise_not();
  }
  Tensor operator-() const {
    return neg();
  }
  Tensor& operator+=(const Tensor& other) {
    return add_(other);
  }
  Tensor& operator+=(const Scalar& other) {
    return add_(other);
  }
  Tensor& operator-=(const Tensor& other) {
    return sub_(other);
  }
  Tensor& operator-=(const Scalar& other) {
    return sub_(other);
  }
  Tensor& operator*=(const Tensor& other) {
    return mul_(other);
  }
  Tensor& operator*=(const Scalar& other) {
    return mul_(other);
  }
  Tensor& operator/=(const Tensor& other) {
    return div_(other);
  }
  Tensor& operator/=(const Scalar& other) {
    return div_(other);
  }
  Tensor& operator&=(const Tensor& other) {
    return bitwise_and_(other);
  }
  Tensor& operator|=(const Tensor& other) {
    return bitwise_or_(other);
  }
  Tensor& operator^=(const Tensor& other) {
    return bitwise_xor_(other);
  }

  // Friends, which only expressions with a tensor find: functions of the namespace would be
  // considered for the difference of any two iterators.
#define TINYTORCH_OPERATOR_(op, method, number_left)            \
  friend Tensor operator op(const Tensor& a, const Tensor& b) { \
    return a.method(b);                                         \
  }                                                             \
  friend Tensor operator op(const Tensor& a, const Scalar& b) { \
    return a.method(b);                                         \
  }                                                             \
  friend Tensor operator op(const Scalar& a, const Tensor& b) { \
    return number_left;                                         \
  }
  TINYTORCH_OPERATOR_(+, add, b.add(a))
  TINYTORCH_OPERATOR_(-, sub, b.rsub(a))
  TINYTORCH_OPERATOR_(*, mul, b.mul(a))
  TINYTORCH_OPERATOR_(/, div, b.reciprocal().mul_(a))
  TINYTORCH_OPERATOR_(%, remainder, b.full_like(a).remainder_(b))
  TINYTORCH_OPERATOR_(<, lt, b.gt(a))
  TINYTORCH_OPERATOR_(<=, le, b.ge(a))
  TINYTORCH_OPERATOR_(>, gt, b.lt(a))
  TINYTORCH_OPERATOR_(>=, ge, b.le(a))
  TINYTORCH_OPERATOR_(==, eq, b.eq(a))
  TINYTORCH_OPERATOR_(!=, ne, b.ne(a))
  TINYTORCH_OPERATOR_(&, bitwise_and, b.bitwise_and(a))
  TINYTORCH_OPERATOR_(|, bitwise_or, b.bitwise_or(a))
  TINYTORCH_OPERATOR_(^, bitwise_xor, b.bitwise_xor(a))
#undef TINYTORCH_OPERATOR_
  friend Tensor operator!(const Tensor& a) {
    return a.logical_not();
  }
  friend std::ostream& operator<<(std::ostream& out, const Tensor& t);

  void print() const;

 protected:
  explicit Tensor(tt_tensor* owned) noexcept : TensorBase(owned) {}

 private:
  template <typename T, std::size_t N>
  void check_accessor() const {
    static_assert(N > 0, "accessor is used for indexing tensor, for scalars use *data_ptr<T>()");
    TORCH_CHECK(dim() == static_cast<std::int64_t>(N), "TensorAccessor expected ", N,
                " dims but tensor has ", dim());
    TORCH_CHECK(is_cpu(), "TensorAccessor needs a tensor on the CPU");
  }
  /// A 0-d tensor of this tensor's dtype and device.
  Tensor full_like_scalar(const Scalar& value) const;
};

static_assert(sizeof(Tensor) == sizeof(void*), "a Tensor is one pointer wide");

namespace detail {

/// Handles of tensors: a TensorList is already an array of them.
inline const tt_tensor* const* handles(TensorList tensors) {
  static_assert(std::is_standard_layout_v<TensorBase>, "an array of tensors is one of handles");
  return reinterpret_cast<const tt_tensor* const*>(tensors.data());
}
inline std::vector<const tt_tensor*> handles(const std::vector<std::optional<Tensor>>& tensors) {
  std::vector<const tt_tensor*> out;
  out.reserve(tensors.size());
  for (const auto& t : tensors) out.push_back(t.has_value() ? t->c() : nullptr);
  return out;
}
inline const tt_scalar* scalars(ArrayRef<Scalar> list) {
  static_assert(sizeof(Scalar) == sizeof(tt_scalar) && std::is_standard_layout_v<Scalar>);
  return reinterpret_cast<const tt_scalar*>(list.data());
}
inline const tt_tensor* optional_handle(const std::optional<Tensor>& t) {
  return t.has_value() ? t->c() : nullptr;
}
inline const tt_generator* optional_handle(const std::optional<Generator>& g) {
  return g.has_value() ? g->c() : nullptr;
}

/// The tensors of a C list, which is released. Entries may be undefined.
inline std::vector<Tensor> take_list(tt_tensor_list list) {
  std::vector<Tensor> out;
  try {
    out.reserve(list.len);
  } catch (...) {
    tt_tensor_list_release(&list);
    throw;
  }
  for (std::size_t i = 0; i < list.len; i++) {
    out.push_back(Tensor::take(list.data[i]));
    list.data[i] = nullptr;
  }
  tt_tensor_list_release(&list);
  return out;
}

/// A string_view as text that ends with 0.
class CString {
 public:
  explicit CString(std::string_view text) : text_(text) {}
  explicit CString(const std::optional<std::string_view>& text)
      : text_(text.value_or(std::string_view())), given_(text.has_value()) {}
  operator const char*() const { return given_ ? text_.c_str() : nullptr; }

 private:
  std::string text_;
  bool given_ = true;
};

}  // namespace detail
}  // namespace api
}  // namespace tinytorch

#include "ops.hpp"
#include "storage.hpp"
#include "tensor_impl.hpp"

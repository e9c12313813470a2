// The handle of a tensor and what can be asked of it without computing anything.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "array_ref.hpp"
#include "options.hpp"
#include "scalar.hpp"

namespace tinytorch {
inline namespace api {

/// One reference to a tensor, or none. Copies are references to the same tensor.
class TensorBase {
 public:
  TensorBase() noexcept = default;
  TensorBase(const TensorBase& other) noexcept : c_(tt_tensor_retain(other.c_)) {}
  TensorBase(TensorBase&& other) noexcept : c_(std::exchange(other.c_, nullptr)) {}
  TensorBase& operator=(const TensorBase& other) noexcept {
    TensorBase copy(other);
    std::swap(c_, copy.c_);
    return *this;
  }
  TensorBase& operator=(TensorBase&& other) noexcept {
    std::swap(c_, other.c_);
    return *this;
  }
  ~TensorBase() {
    if (c_ != nullptr) tt_tensor_release(c_);
  }

  /// The C handle; it stays this object's.
  tt_tensor* c() const noexcept { return c_; }
  /// Gives the C handle away.
  tt_tensor* release_c() noexcept { return std::exchange(c_, nullptr); }

  bool defined() const noexcept { return c_ != nullptr; }
  void reset() noexcept { tt_tensor_release(std::exchange(c_, nullptr)); }
  bool is_same(const TensorBase& other) const noexcept { return c_ == other.c_; }
  std::size_t use_count() const { return defined() ? ask<std::size_t>(tt_tensor_use_count) : 0; }
  tt_tensor* unsafeGetTensorImpl() const noexcept { return c_; }

  /// The sizes: valid as long as the tensor lives and keeps its shape.
  IntArrayRef sizes() const { return dims(tt_tensor_shape_ref); }
  IntArrayRef strides() const { return dims(tt_tensor_strides_ref); }
  std::int64_t size(std::int64_t dim) const {
    std::int64_t out = 0;
    detail::check(tt_tensor_size(c_, dim, &out));
    return out;
  }
  std::int64_t stride(std::int64_t dim) const {
    const IntArrayRef all = strides();
    const auto n = static_cast<std::int64_t>(all.size());
    TORCH_CHECK_INDEX(dim >= -n && dim < n, "Dimension out of range (expected to be in range of [",
                      -n, ", ", n - 1, "], but got ", dim, ")");
    return all[static_cast<std::size_t>(dim < 0 ? dim + n : dim)];
  }
  std::int64_t dim() const {
    // An undefined tensor looks like an empty vector.
    return defined() ? static_cast<std::int64_t>(ask<std::size_t>(tt_tensor_ndim)) : 1;
  }
  std::int64_t ndimension() const { return dim(); }
  std::int64_t numel() const { return defined() ? ask<std::int64_t>(tt_tensor_numel) : 0; }
  std::size_t element_size() const { return elementSize(scalar_type()); }
  std::size_t itemsize() const { return element_size(); }
  std::size_t nbytes() const { return static_cast<std::size_t>(numel()) * element_size(); }
  std::int64_t storage_offset() const { return ask<std::int64_t>(tt_tensor_storage_offset); }
  bool is_contiguous(MemoryFormat format = MemoryFormat::Contiguous) const {
    bool out = false;
    detail::check(tt_tensor_is_contiguous_in(c_, static_cast<std::int32_t>(format), &out));
    return out;
  }

  ScalarType scalar_type() const {
    if (!defined()) return ScalarType::Undefined;
    return static_cast<ScalarType>(ask<std::int32_t>(tt_tensor_dtype));
  }
  TypeMeta dtype() const { return TypeMeta(scalar_type()); }
  Device device() const {
    TORCH_CHECK(defined(), "tensor does not have a device");
    tt_device out{};
    detail::check(tt_tensor_device(c_, &out));
    return Device(out);
  }
  DeviceIndex get_device() const { return device().index(); }
  bool is_cpu() const { return device().is_cpu(); }
  bool is_cuda() const { return device().is_cuda(); }
  bool is_meta() const { return device().is_meta(); }
  // What no tensor of this library is.
  bool is_sparse() const { return false; }
  bool is_sparse_csr() const { return false; }
  bool is_quantized() const { return false; }
  bool is_mkldnn() const { return false; }
  bool is_xla() const { return false; }
  bool is_xpu() const { return false; }
  bool is_hpu() const { return false; }
  bool is_hip() const { return false; }
  bool is_mps() const { return false; }
  bool is_vulkan() const { return false; }
  bool is_nested() const { return false; }
  bool is_neg() const { return false; }
  bool is_conj() const { return false; }
  bool has_names() const { return false; }
  /// The name of a tensor: none has one.
  std::string name() const { return {}; }
  Layout layout() const { return kStrided; }
  TensorOptions options() const {
    return TensorOptions().dtype(scalar_type()).device(device()).layout(layout());
  }
  bool is_floating_point() const { return isFloatingType(scalar_type()); }
  bool is_complex() const { return isComplexType(scalar_type()); }
  bool is_signed() const { return isSignedType(scalar_type()); }
  bool is_same_size(const TensorBase& other) const { return sizes() == other.sizes(); }

  // Sizes are plain numbers here.
  std::int64_t sym_size(std::int64_t dim) const { return size(dim); }
  IntArrayRef sym_sizes() const { return sizes(); }
  IntArrayRef sym_strides() const { return strides(); }
  std::int64_t sym_numel() const { return numel(); }
  std::int64_t sym_storage_offset() const { return storage_offset(); }

  /// Whether the elements fill their memory without gaps, in whatever order.
  bool is_non_overlapping_and_dense() const;
  /// The memory format that the strides speak for.
  MemoryFormat suggest_memory_format() const;
  bool has_storage() const { return defined(); }

  bool requires_grad() const { return ask<bool>(tt_tensor_requires_grad); }
  bool is_leaf() const { return ask<bool>(tt_tensor_is_leaf); }
  bool is_view() const { return ask<bool>(tt_tensor_is_view); }
  /// Which of its call's outputs the tensor is.
  std::uint32_t output_nr() const;
  bool is_inference() const { return ask<bool>(tt_tensor_is_inference); }
  bool retains_grad() const { return ask<bool>(tt_tensor_retains_grad); }
  std::int64_t _version() const {
    return static_cast<std::int64_t>(ask<std::uint64_t>(tt_tensor_version));
  }

  /// The address of the first element.
  void* data_ptr() const { return ask<void*>(tt_tensor_data_ptr); }
  void* mutable_data_ptr() const { return data_ptr(); }
  const void* const_data_ptr() const { return data_ptr(); }
  /// The same as a T*; T must be the tensor's element type.
  template <typename T>
  T* data_ptr() const {
    const ScalarType want = CppTypeToScalarType<std::remove_const_t<T>>::value;
    TORCH_CHECK(scalar_type() == want, "expected scalar type ", want, " but found ", scalar_type());
    return static_cast<T*>(data_ptr());
  }
  template <typename T>
  T* mutable_data_ptr() const {
    return data_ptr<T>();
  }
  template <typename T>
  const T* const_data_ptr() const {
    return data_ptr<std::remove_const_t<T>>();
  }

  /// "CPUFloatType".
  std::string toString() const {
    if (!defined()) return "UndefinedType";
    return DeviceTypeName(device().type()) + tinytorch::toString(scalar_type()) + "Type";
  }

 protected:
  explicit TensorBase(tt_tensor* owned) noexcept : c_(owned) {}

  template <typename T>
  T ask(tt_status (*question)(const tt_tensor*, T*)) const {
    T out{};
    detail::check(question(c_, &out));
    return out;
  }

 private:
  using Dims = tt_status (*)(const tt_tensor*, const std::int64_t**, std::size_t*);
  IntArrayRef dims(Dims question) const {
    static constexpr std::int64_t nothing = 0;
    if (!defined()) return IntArrayRef(&nothing, 1);
    const std::int64_t* data = nullptr;
    std::size_t n = 0;
    detail::check(question(c_, &data, &n));
    return IntArrayRef(data, n);
  }

  tt_tensor* c_ = nullptr;
};

inline bool TensorBase::is_non_overlapping_and_dense() const {
  const IntArrayRef size = sizes(), step = strides();
  std::vector<std::size_t> order;
  for (std::size_t d = 0; d < size.size(); d++) {
    if (size[d] != 1) order.push_back(d);
    if (size[d] == 0) return true;
  }
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return step[a] < step[b]; });
  std::int64_t expected = 1;
  for (const std::size_t d : order) {
    if (step[d] != expected) return false;
    expected *= size[d];
  }
  return true;
}

inline MemoryFormat TensorBase::suggest_memory_format() const {
  if (is_contiguous()) return MemoryFormat::Contiguous;
  if (dim() == 4 && is_contiguous(MemoryFormat::ChannelsLast)) return MemoryFormat::ChannelsLast;
  if (dim() == 5 && is_contiguous(MemoryFormat::ChannelsLast3d)) {
    return MemoryFormat::ChannelsLast3d;
  }
  return MemoryFormat::Contiguous;
}

inline std::uint32_t TensorBase::output_nr() const {
  tt_node* node = nullptr;
  std::size_t slot = 0;
  detail::check(tt_tensor_gradient_edge(c_, &node, &slot));
  tt_node_release(node);
  return static_cast<std::uint32_t>(slot);
}

}  // namespace api
}  // namespace tinytorch

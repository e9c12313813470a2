// NumPy's arrays: .npy files with one, .npz files with several by name.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// Reads an array; one in Fortran's order keeps it by its strides. With `map` the tensor is a part
/// of the mapped file, read when it is used: writes to it do not reach the file, which must not
/// become shorter while the tensor lives.
inline Tensor load_npy(const std::string& path, bool map = false) {
  tt_tensor* out = nullptr;
  detail::check(tt_npy_read(path.c_str(), map, &out));
  return Tensor::take(out);
}

/// Writes an array; the old file stays until the new one is whole.
inline void save_npy(const std::string& path, const Tensor& tensor) {
  detail::check(tt_npy_write(path.c_str(), tensor.c()));
}

/// Reads the arrays of an archive, with their names.
inline std::vector<std::pair<std::string, Tensor>> load_npz(const std::string& path) {
  tt_named_tensor_list list{};
  detail::check(tt_npz_read(path.c_str(), &list));
  std::vector<std::pair<std::string, Tensor>> out;
  for (std::size_t i = 0; i < list.len; ++i) {
    out.emplace_back(list.names[i], Tensor::share(list.tensors[i]));
  }
  tt_named_tensor_list_release(&list);
  return out;
}

/// Writes an archive of arrays, as numpy.savez does, or packed, as numpy.savez_compressed.
inline void save_npz(const std::string& path,
                     const std::vector<std::pair<std::string, Tensor>>& tensors,
                     bool packed = false) {
  std::vector<const char*> names;
  std::vector<const tt_tensor*> handles;
  for (const auto& item : tensors) {
    names.push_back(item.first.c_str());
    handles.push_back(item.second.c());
  }
  detail::check(tt_npz_write(path.c_str(), names.data(), handles.data(), tensors.size(), packed));
}

}  // namespace api
}  // namespace tinytorch

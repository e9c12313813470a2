// torch::cuda.
#pragma once

#include <cstddef>

#include "error.hpp"

namespace tinytorch {
namespace cuda {
inline namespace api {

inline bool is_available() {
  return tt_cuda_is_available();
}
inline std::size_t device_count() {
  return static_cast<std::size_t>(tt_cuda_device_count());
}
inline bool cudnn_is_available() {
  return false;
}

}  // namespace api
}  // namespace cuda
}  // namespace tinytorch

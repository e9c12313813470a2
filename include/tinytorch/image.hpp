// Image files.
#pragma once

#include <string>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// Reads a PNG, PPM or PGM file as u8 pixels `[channels, height, width]`.
inline Tensor read_image(const std::string& path) {
  tt_tensor* out = nullptr;
  detail::check(tt_image_read(path.c_str(), &out));
  return Tensor::take(out);
}

/// Writes u8 pixels `[channels, height, width]` as PNG, PGM (1 channel) or PPM (3 channels), as the
/// name ends; the old file stays until the new one is whole.
inline void write_image(const std::string& path, const Tensor& pixels) {
  detail::check(tt_image_write(path.c_str(), pixels.c()));
}

}  // namespace api
}  // namespace tinytorch

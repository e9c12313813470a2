// nn::functional: resizing, sampling, exchange of channels and places, sliding blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "../../tensor.hpp"
#include "../layer.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

using PixelShuffleFuncOptions = PixelShuffleOptions;
using PixelUnshuffleFuncOptions = PixelUnshuffleOptions;
using FoldFuncOptions = FoldOptions;
using UnfoldFuncOptions = UnfoldOptions;

struct InterpolateFuncOptions {
  using mode_t = nn::detail::Interpolation;
  TORCH_ARG(std::optional<std::vector<std::int64_t>>, size) = std::nullopt;
  TORCH_ARG(std::optional<std::vector<double>>, scale_factor) = std::nullopt;
  TORCH_ARG(mode_t, mode) = kNearest;
  TORCH_ARG(std::optional<bool>, align_corners) = std::nullopt;
  TORCH_ARG(std::optional<bool>, recompute_scale_factor) = std::nullopt;
  TORCH_ARG(bool, antialias) = false;
};

struct GridSampleFuncOptions {
  using mode_t = std::variant<enumtype::kBilinear, enumtype::kNearest, enumtype::kBicubic>;
  using padding_mode_t = std::variant<enumtype::kZeros, enumtype::kBorder, enumtype::kReflection>;
  TORCH_ARG(mode_t, mode) = kBilinear;
  TORCH_ARG(padding_mode_t, padding_mode) = kZeros;
  TORCH_ARG(std::optional<bool>, align_corners) = std::nullopt;
};

/// Resizes the last dimensions of `[N, C, ...]`.
inline Tensor interpolate(const Tensor& input, const InterpolateFuncOptions& o = {}) {
  using nn::detail::value;
  return nn::detail::apply_one(
      "Upsample",
      {value(o.size()), value(o.scale_factor()), value(o.mode()), value(o.align_corners()),
       value(o.recompute_scale_factor()), o.antialias()},
      {input});
}
/// Elements at the places that `grid` names, from -1 to 1 across the input.
inline Tensor grid_sample(const Tensor& input, const Tensor& grid,
                          const GridSampleFuncOptions& options = {}) {
  // The alternatives stand in the order of the operator's numbers.
  return tinytorch::grid_sampler(input, grid, static_cast<std::int64_t>(options.mode().index()),
                                 static_cast<std::int64_t>(options.padding_mode().index()),
                                 options.align_corners().value_or(false));
}
/// The grid of an affine map, for `grid_sample`.
inline Tensor affine_grid(const Tensor& theta, const IntArrayRef& size,
                          bool align_corners = false) {
  return tinytorch::affine_grid_generator(theta, size, align_corners);
}
inline Tensor pixel_shuffle(const Tensor& input, const PixelShuffleFuncOptions& options) {
  return tinytorch::pixel_shuffle(input, options.upscale_factor());
}
inline Tensor pixel_unshuffle(const Tensor& input, const PixelUnshuffleFuncOptions& options) {
  return tinytorch::pixel_unshuffle(input, options.downscale_factor());
}
inline Tensor fold(const Tensor& input, const FoldFuncOptions& options) {
  return tinytorch::col2im(input, options.output_size(), options.kernel_size(), options.dilation(),
                           options.padding(), options.stride());
}
inline Tensor unfold(const Tensor& input, const UnfoldFuncOptions& options) {
  return tinytorch::im2col(input, options.kernel_size(), options.dilation(), options.padding(),
                           options.stride());
}

namespace detail {
inline Tensor upsample(const Tensor& input, const UpsampleOptions& o) {
  return functional::interpolate(input, InterpolateFuncOptions()
                                            .size(o.size())
                                            .scale_factor(o.scale_factor())
                                            .mode(o.mode())
                                            .align_corners(o.align_corners()));
}
}  // namespace detail

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

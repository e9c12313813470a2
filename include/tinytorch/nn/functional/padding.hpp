// nn::functional: widening of dimensions.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "../../tensor.hpp"
#include "../options.hpp"

namespace tinytorch {
namespace nn {
namespace functional {
inline namespace api {

struct PadFuncOptions {
  using mode_t = std::variant<enumtype::kConstant, enumtype::kReflect, enumtype::kReplicate,
                              enumtype::kCircular>;
  PadFuncOptions(std::vector<std::int64_t> pad) : pad_(std::move(pad)) {}
  TORCH_ARG(std::vector<std::int64_t>, pad);
  TORCH_ARG(mode_t, mode) = kConstant;
  TORCH_ARG(double, value) = 0;
};

/// Widens dimensions, the last one first: `pad` has two numbers for each.
inline Tensor pad(const Tensor& input, const PadFuncOptions& options) {
  static constexpr const char* kModes[] = {"constant", "reflect", "replicate", "circular"};
  const std::size_t mode = options.mode().index();
  return tinytorch::pad(input, options.pad(), kModes[mode],
                        mode == 0 ? std::optional<double>(options.value()) : std::nullopt);
}

}  // namespace api
}  // namespace functional
}  // namespace nn
}  // namespace tinytorch

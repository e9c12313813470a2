// Inputs that are made by a formula, and what is compared of modules and results.
#ifndef TINYTORCH_MARKS_H
#define TINYTORCH_MARKS_H

#include <torch/torch.h>

#include <sstream>
#include <string>
#include <tuple>

template <typename M>
std::string text_of(const M& module) {
  std::ostringstream out;
  out << *module;
  return out.str();
}

/// `sin(1.3 i)` for the elements in order.
inline torch::Tensor wave(torch::IntArrayRef shape) {
  return torch::arange(torch::ones(shape).numel(), torch::kDouble).mul(1.3).sin().reshape(shape);
}

/// One number for all elements and their order.
inline double mark(const torch::Tensor& t) {
  const torch::Tensor flat = t.to(torch::kDouble).reshape({-1});
  return (flat * torch::arange(flat.numel(), torch::kDouble).cos()).sum().item<double>();
}

/// The same for two results.
inline double mark(const std::tuple<torch::Tensor, torch::Tensor>& both) {
  return mark(std::get<0>(both)) + 100 * mark(std::get<1>(both));
}

#endif

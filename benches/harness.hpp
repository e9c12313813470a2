// What a case of the benchmark is, and how its time is taken.
#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace bench {

using torch::Tensor;
using Body = std::function<void()>;

/// A case: `make` prepares it and gives the call that is timed.
struct Case {
  std::string name;
  std::function<Body()> make;
  /// What one call cannot do without: bytes read and written, and floating-point operations.
  double bytes = 0;
  double flops = 0;
};
using Cases = std::vector<Case>;

/// A case without gradients.
template <typename Make>
Case plain(const std::string& name, Make make, double bytes = 0, double flops = 0) {
  const auto guarded = [make]() -> Body {
    auto body = make();
    return [body]() mutable {
      torch::NoGradGuard no_grad;
      body();
    };
  };
  return {name, guarded, bytes, flops};
}

inline double seconds_of(const Body& body, std::int64_t calls) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  for (std::int64_t i = 0; i < calls; i++) body();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The median of samples of at least 10 ms, so that the clock and one interrupt do not matter.
inline double median_seconds(const Body& body) {
  constexpr double kSample = 0.01, kAll = 0.5;
  std::int64_t calls = 1;
  double once = seconds_of(body, 1);
  if (once < kAll) once = seconds_of(body, 2) / 2;
  while (once * static_cast<double>(calls) < kSample) {
    calls *= 2;
    once = seconds_of(body, calls) / static_cast<double>(calls);
  }
  const double fit = kAll / (once * static_cast<double>(calls));
  const std::size_t n = fit < 3 ? 3 : fit > 11 ? 11 : static_cast<std::size_t>(fit) | 1;
  std::vector<double> samples;
  for (std::size_t i = 0; i < n; i++) {
    samples.push_back(seconds_of(body, calls) / static_cast<double>(calls));
  }
  std::nth_element(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(n / 2),
                   samples.end());
  return samples[n / 2];
}

}  // namespace bench

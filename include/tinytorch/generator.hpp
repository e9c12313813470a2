// Sources of random numbers.
#pragma once

#include <cstdint>
#include <mutex>
#include <utility>

#include "device.hpp"

namespace tinytorch {
inline namespace api {

class Tensor;

/// The seed of the default generator before anybody sets one.
constexpr std::uint64_t default_rng_seed_val = 67280421310721;

/// A source of random numbers of the CPU, or none. Copies draw from one stream.
class Generator {
 public:
  Generator() noexcept = default;
  Generator(const Generator& other) noexcept : c_(tt_generator_retain(other.c_)) {}
  Generator(Generator&& other) noexcept : c_(std::exchange(other.c_, nullptr)) {}
  Generator& operator=(Generator other) noexcept {
    std::swap(c_, other.c_);
    return *this;
  }
  ~Generator() {
    if (c_ != nullptr) tt_generator_release(c_);
  }
  /// Takes a C handle over.
  static Generator take(tt_generator* owned) noexcept {
    Generator g;
    g.c_ = owned;
    return g;
  }

  tt_generator* c() const noexcept { return c_; }
  bool defined() const noexcept { return c_ != nullptr; }
  /// Starts over from a seed.
  void set_current_seed(std::uint64_t seed) { detail::check(tt_generator_manual_seed(c_, seed)); }
  std::uint64_t current_seed() const {
    std::uint64_t out = 0;
    detail::check(tt_generator_initial_seed(c_, &out));
    return out;
  }
  /// Starts over from a seed of the system, and gives it.
  std::uint64_t seed() {
    std::uint64_t out = 0;
    detail::check(tt_generator_seed(c_, &out));
    return out;
  }
  /// A generator of its own that goes on from here.
  Generator clone() const {
    tt_generator* out = nullptr;
    detail::check(tt_generator_clone(c_, &out));
    return take(out);
  }
  /// The state as bytes, the same as PyTorch's.
  Tensor get_state() const;
  void set_state(const Tensor& state);
  Device device() const { return Device(kCPU); }
  /// For programs that lock a generator while they draw; the library locks it itself.
  std::mutex& mutex() const {
    static std::mutex all;
    return all;
  }

  friend bool operator==(const Generator& a, const Generator& b) { return a.c_ == b.c_; }
  friend bool operator!=(const Generator& a, const Generator& b) { return a.c_ != b.c_; }

 private:
  tt_generator* c_ = nullptr;
};

namespace detail {

/// A generator of the program's own.
inline Generator createCPUGenerator(std::uint64_t seed = default_rng_seed_val) {
  tt_generator* out = nullptr;
  check(tt_generator_new(seed, &out));
  return Generator::take(out);
}
/// What calls without a generator draw from.
inline Generator getDefaultCPUGenerator() {
  tt_generator* out = nullptr;
  check(tt_generator_default(&out));
  return Generator::take(out);
}

}  // namespace detail

/// The tag of `make_generator<CPUGeneratorImpl>(seed)`.
struct CPUGeneratorImpl;
template <typename Impl>
Generator make_generator(std::uint64_t seed = default_rng_seed_val) {
  static_assert(std::is_same_v<Impl, CPUGeneratorImpl>, "there are generators of the CPU only");
  return detail::createCPUGenerator(seed);
}

}  // namespace api
}  // namespace tinytorch

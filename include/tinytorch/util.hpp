// Seeds, threads, versions, ranges.
#pragma once

#include <cstdint>
#include <iterator>
#include <sstream>
#include <string>
#include <type_traits>

#include "generator.hpp"

namespace tinytorch {
inline namespace api {

/// Seeds the default generator; its numbers are then PyTorch's for that seed.
inline void manual_seed(std::uint64_t seed) {
  tt_manual_seed(seed);
}

/// Threads that operators use; results do not depend on their number.
inline void set_num_threads(int n) {
  detail::check(tt_set_num_threads(n));
}
inline int get_num_threads() {
  return tt_num_threads();
}
inline void set_num_interop_threads(int) {}
inline int get_num_interop_threads() {
  return 1;
}

/// The integers from begin to end, for `for`.
template <typename I>
class IntegerRange {
 public:
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = I;
    using difference_type = std::ptrdiff_t;
    using pointer = I*;
    using reference = I&;
    explicit iterator(I value) : value_(value) {}
    I operator*() const { return value_; }
    iterator& operator++() {
      ++value_;
      return *this;
    }
    bool operator==(const iterator& other) const { return value_ == other.value_; }
    bool operator!=(const iterator& other) const { return value_ != other.value_; }

   private:
    I value_;
  };
  IntegerRange(I begin, I end) : begin_(begin), end_(end < begin ? begin : end) {}
  iterator begin() const { return iterator(begin_); }
  iterator end() const { return iterator(end_); }

 private:
  I begin_, end_;
};

template <typename I>
IntegerRange<I> irange(I end) {
  return IntegerRange<I>(I{0}, end);
}
template <typename A, typename B>
IntegerRange<B> irange(A begin, B end) {
  return IntegerRange<B>(static_cast<B>(begin), end);
}

inline void init_num_threads() {}
inline int get_thread_num() {
  return 0;
}
inline bool in_parallel_region() {
  return false;
}
/// `f(begin, end)` over the whole range, in the calling thread.
template <typename F>
void parallel_for(std::int64_t begin, std::int64_t end, std::int64_t, const F& f) {
  if (begin < end) f(begin, end);
}

/// A value as text.
template <typename T>
std::string to_string(const T& value) {
  return str(value);
}
/// The values as text, with something between.
template <typename Container>
std::string Join(const std::string& between, const Container& values) {
  std::ostringstream out;
  const char* separator = "";
  for (const auto& value : values) {
    out << separator << value;
    separator = between.c_str();
  }
  return out.str();
}

/// What the library found at run time.
class Context {
 public:
  static Generator defaultGenerator(Device = Device(kCPU)) {
    return detail::getDefaultCPUGenerator();
  }
  static bool hasCUDA() { return tt_cuda_is_available(); }
  static bool hasMPS() { return false; }
  static bool hasMKL() { return false; }
  static bool hasOpenMP() { return false; }
  // Results are the same in every run and for every number of threads.
  static bool deterministicAlgorithms() { return true; }
  static void setDeterministicAlgorithms(bool, bool = false) {}
  static bool benchmarkCuDNN() { return false; }
  static void setBenchmarkCuDNN(bool) {}
  static bool deterministicCuDNN() { return true; }
  static void setDeterministicCuDNN(bool) {}
};
inline Context& globalContext() {
  static Context context;
  return context;
}
inline bool hasCUDA() {
  return globalContext().hasCUDA();
}
inline bool hasMKL() {
  return false;
}

}  // namespace api
}  // namespace tinytorch

// Seeds, threads, versions, ranges.
#pragma once

#include <cstdint>
#include <iterator>
#include <type_traits>

#include "error.hpp"

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

}  // namespace api
}  // namespace tinytorch

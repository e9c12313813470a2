// Runs through the batches of an epoch.
#pragma once

#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "../check.hpp"

namespace tinytorch {
namespace data {
inline namespace api {

/// Copies share one place in the epoch. One that is made of nothing is the end, which others equal
/// once the epoch is over.
template <typename Batch>
class Iterator {
 public:
  using difference_type = std::ptrdiff_t;
  using value_type = Batch;
  using pointer = Batch*;
  using reference = Batch&;
  using iterator_category = std::input_iterator_tag;

  Iterator() = default;
  explicit Iterator(std::function<std::optional<Batch>()> next)
      : state_(std::make_shared<State>(State{std::move(next), std::nullopt, false})) {}

  Iterator& operator++() {
    TORCH_CHECK(state_ != nullptr,
                "Incrementing the DataLoader's past-the-end iterator is not allowed");
    TORCH_CHECK(!at_end(), "Attempted to increment iterator past the end");
    state_->batch = state_->next();
    return *this;
  }
  Batch& operator*() const {
    TORCH_CHECK(state_ != nullptr,
                "Dereferencing the DataLoader's past-the-end iterator is not allowed");
    TORCH_CHECK(!at_end(), "Attempted to dereference iterator that was past the end");
    return *state_->batch;
  }
  Batch* operator->() const { return &**this; }
  bool operator==(const Iterator& other) const {
    if (state_ && other.state_) return state_ == other.state_;
    return at_end() && other.at_end();
  }
  bool operator!=(const Iterator& other) const { return !(*this == other); }

 private:
  struct State {
    std::function<std::optional<Batch>()> next;
    std::optional<Batch> batch;
    bool begun;
  };
  bool at_end() const {
    if (!state_) return true;
    if (!state_->begun) {
      state_->batch = state_->next();
      state_->begun = true;
    }
    return !state_->batch.has_value();
  }
  std::shared_ptr<State> state_;
};

}  // namespace api
}  // namespace data
}  // namespace tinytorch

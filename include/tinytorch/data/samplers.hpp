// In which order examples come.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "../tensor.hpp"

namespace tinytorch {
namespace serialize {
inline namespace api {
class OutputArchive;
class InputArchive;
}  // namespace api
}  // namespace serialize

namespace data {
namespace samplers {
inline namespace api {

template <typename BatchRequest = std::vector<std::size_t>>
class Sampler {
 public:
  using BatchRequestType = BatchRequest;
  virtual ~Sampler() = default;
  /// Starts a new epoch, of another size where one is given.
  virtual void reset(std::optional<std::size_t> new_size) = 0;
  /// The next request, or nothing at the end of the epoch.
  virtual std::optional<BatchRequest> next(std::size_t batch_size) = 0;
};

/// One after the other.
class SequentialSampler : public Sampler<> {
 public:
  explicit SequentialSampler(std::size_t size) : size_(size) {}
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    if (new_size) size_ = *new_size;
    index_ = 0;
  }
  std::optional<std::vector<std::size_t>> next(std::size_t batch_size) override {
    const std::size_t n = std::min(batch_size, size_ - index_);
    if (n == 0) return std::nullopt;
    std::vector<std::size_t> out(n);
    for (auto& i : out) i = index_++;
    return out;
  }
  std::size_t index() const noexcept { return index_; }

 private:
  std::size_t size_, index_ = 0;
};

/// In a random order that is drawn anew for each epoch.
class RandomSampler : public Sampler<> {
 public:
  explicit RandomSampler(std::int64_t size, ScalarType index_dtype = kInt64)
      : indices_(randperm(size, index_dtype)) {}
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    const auto size = new_size ? static_cast<std::int64_t>(*new_size) : indices_.numel();
    indices_ = randperm(size, indices_.options());
    index_ = 0;
  }
  std::optional<std::vector<std::size_t>> next(std::size_t batch_size) override {
    const std::int64_t left = indices_.numel() - index_;
    const std::int64_t n = std::min(static_cast<std::int64_t>(batch_size), left);
    if (n == 0) return std::nullopt;
    const Tensor slice = indices_.narrow(0, index_, n).to(kInt64);
    const auto* data = slice.data_ptr<std::int64_t>();
    index_ += n;
    return std::vector<std::size_t>(data, data + n);
  }
  std::size_t index() const noexcept { return static_cast<std::size_t>(index_); }

 private:
  Tensor indices_;
  std::int64_t index_ = 0;
};

/// Every `num_replicas`-th example of an order that all processes share.
class DistributedRandomSampler : public Sampler<> {
 public:
  explicit DistributedRandomSampler(std::size_t size, std::size_t num_replicas = 1,
                                    std::size_t rank = 0, bool allow_duplicates = true)
      : size_(size), replicas_(num_replicas), rank_(rank), duplicates_(allow_duplicates) {
    reset();
  }
  void set_epoch(std::size_t epoch) { epoch_ = epoch; }
  std::size_t epoch() const { return epoch_; }
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    if (new_size) size_ = *new_size;
    // A small generator of its own (splitmix64): the order hangs on the epoch alone.
    std::uint64_t state = epoch_;
    const auto draw = [&state](std::uint64_t below) {
      state += 0x9e3779b97f4a7c15u;
      std::uint64_t z = state;
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
      return (z ^ (z >> 31)) % below;
    };
    std::vector<std::size_t> all(size_);
    for (std::size_t i = 0; i < size_; i++) all[i] = i;
    for (std::size_t i = size_; i > 1; i--) std::swap(all[i - 1], all[draw(i)]);
    const std::size_t mine = duplicates_ ? (size_ + replicas_ - 1) / replicas_
                                         : size_ / replicas_ + (rank_ < size_ % replicas_ ? 1 : 0);
    indices_.clear();
    for (std::size_t i = 0; i < mine && size_ > 0; i++) {
      indices_.push_back(all[(rank_ + i * replicas_) % size_]);
    }
    index_ = 0;
  }
  std::optional<std::vector<std::size_t>> next(std::size_t batch_size) override {
    const std::size_t n = std::min(batch_size, indices_.size() - index_);
    if (n == 0) return std::nullopt;
    const auto from = indices_.begin() + static_cast<std::ptrdiff_t>(index_);
    index_ += n;
    return std::vector<std::size_t>(from, from + static_cast<std::ptrdiff_t>(n));
  }
  std::size_t index() const noexcept { return index_; }

 private:
  std::size_t size_, replicas_, rank_, epoch_ = 0, index_ = 0;
  bool duplicates_;
  std::vector<std::size_t> indices_;
};

/// Only says how many are wanted: for datasets that decide themselves what comes.
class StreamSampler : public Sampler<std::size_t> {
 public:
  explicit StreamSampler(std::size_t epoch_size) : epoch_size_(epoch_size) {}
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    if (new_size) epoch_size_ = *new_size;
    given_ = 0;
  }
  std::optional<std::size_t> next(std::size_t batch_size) override {
    if (given_ >= epoch_size_) return std::nullopt;
    const std::size_t n = std::min(batch_size, epoch_size_ - given_);
    given_ += n;
    return n;
  }

 private:
  std::size_t epoch_size_, given_ = 0;
};

}  // namespace api
}  // namespace samplers
}  // namespace data
}  // namespace tinytorch

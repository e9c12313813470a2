// The share of one process among several that read the same dataset.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "samplers.hpp"

namespace tinytorch {
namespace data {
namespace samplers {
inline namespace api {

/// What is common to them.
template <typename BatchRequest = std::vector<std::size_t>>
class DistributedSampler : public Sampler<BatchRequest> {
 public:
  DistributedSampler(std::size_t size, std::size_t num_replicas = 1, std::size_t rank = 0,
                     bool allow_duplicates = true)
      : size_(size),
        num_replicas_(num_replicas),
        rank_(rank),
        allow_duplicates_(allow_duplicates) {}
  /// The epoch that the next reset begins: all processes have to say the same.
  void set_epoch(std::size_t epoch) { epoch_ = epoch; }
  std::size_t epoch() const { return epoch_; }

 protected:
  std::size_t local_sample_count() {
    return (allow_duplicates_ ? size_ + num_replicas_ - 1 : size_) / num_replicas_;
  }

  std::size_t size_, num_replicas_, rank_, epoch_ = 0;
  bool allow_duplicates_;
};

namespace detail {

/// A part of an order of all examples.
class Share : public DistributedSampler<> {
 public:
  using DistributedSampler<>::DistributedSampler;
  std::optional<std::vector<std::size_t>> next(std::size_t batch_size) override {
    const std::size_t n = std::min(batch_size, indices_.size() - index_);
    if (n == 0) return std::nullopt;
    const auto* from = indices_.data() + index_;
    index_ += n;
    return std::vector<std::size_t>(from, from + n);
  }
  /// The place in the order of all.
  std::size_t index() const noexcept { return begin_ + index_; }

 protected:
  /// Takes this process's part, of an order that is shuffled by the epoch or not.
  void populate(const std::optional<std::size_t>& new_size, bool shuffled) {
    if (new_size) size_ = *new_size;
    const std::size_t mine = local_sample_count();
    std::vector<std::size_t> all(num_replicas_ == 1 ? size_ : mine * num_replicas_);
    for (std::size_t i = 0; i < all.size(); i++) all[i] = i % size_;
    if (shuffled && !all.empty())
      tinytorch::detail::check(tt_shuffle(epoch_, all.data(), all.size()));
    begin_ = rank_ * mine;
    index_ = 0;
    TORCH_CHECK(begin_ + mine <= all.size(), "expected a rank below ", num_replicas_, ", got ",
                rank_);
    indices_.assign(all.data() + begin_, all.data() + begin_ + mine);
  }
  void save_index(serialize::OutputArchive& archive) const {
    detail::write(archive, "sample_index_", index());
  }
  void load_index(serialize::InputArchive& archive) {
    const std::size_t at = detail::read(archive, "sample_index_");
    TORCH_CHECK(at >= begin_ && at - begin_ <= indices_.size(), "sample_index_ ", at,
                " is not in the part of rank ", rank_);
    index_ = at - begin_;
  }

 private:
  std::vector<std::size_t> indices_;
  std::size_t begin_ = 0, index_ = 0;
};

}  // namespace detail

/// A part of an order that is drawn anew for each epoch, from its number.
class DistributedRandomSampler : public detail::Share {
 public:
  explicit DistributedRandomSampler(std::size_t size, std::size_t num_replicas = 1,
                                    std::size_t rank = 0, bool allow_duplicates = true)
      : Share(size, num_replicas, rank, allow_duplicates) {
    reset(size);
  }
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    populate(new_size, true);
  }
  void save(serialize::OutputArchive& archive) const override {
    save_index(archive);
    detail::write(archive, "epoch_", epoch_);
  }
  void load(serialize::InputArchive& archive) override {
    epoch_ = detail::read(archive, "epoch_");
    reset(size_);
    load_index(archive);
  }
};

/// Consecutive examples.
class DistributedSequentialSampler : public detail::Share {
 public:
  explicit DistributedSequentialSampler(std::size_t size, std::size_t num_replicas = 1,
                                        std::size_t rank = 0, bool allow_duplicates = true)
      : Share(size, num_replicas, rank, allow_duplicates) {
    reset(size);
  }
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    populate(new_size, false);
  }
  void save(serialize::OutputArchive& archive) const override { save_index(archive); }
  void load(serialize::InputArchive& archive) override { load_index(archive); }
};

}  // namespace api
}  // namespace samplers
}  // namespace data
}  // namespace tinytorch

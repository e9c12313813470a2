// In which order examples come.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "../archive.hpp"
#include "../factories.hpp"
#include "../tensor.hpp"

namespace tinytorch {
namespace data {
namespace samplers {
inline namespace api {
namespace detail {

/// Numbers are kept as tensors, as libtorch keeps them.
inline void write(serialize::OutputArchive& archive, const char* key, std::size_t value) {
  archive.write(key, tensor(static_cast<std::int64_t>(value)), /*is_buffer=*/true);
}
inline std::size_t read(serialize::InputArchive& archive, const char* key) {
  Tensor found;
  archive.read(key, found, /*is_buffer=*/true);
  return static_cast<std::size_t>(found.item<std::int64_t>());
}

}  // namespace detail

template <typename BatchRequest = std::vector<std::size_t>>
class Sampler {
 public:
  using BatchRequestType = BatchRequest;
  virtual ~Sampler() = default;
  /// Starts a new epoch, of another size where one is given.
  virtual void reset(std::optional<std::size_t> new_size) = 0;
  /// The next request, or nothing at the end of the epoch.
  virtual std::optional<BatchRequest> next(std::size_t batch_size) = 0;
  /// Writes and reads where the sampler is.
  virtual void save(serialize::OutputArchive& archive) const = 0;
  virtual void load(serialize::InputArchive& archive) = 0;
};
template <typename BatchRequest>
serialize::OutputArchive& operator<<(serialize::OutputArchive& archive,
                                     const Sampler<BatchRequest>& sampler) {
  sampler.save(archive);
  return archive;
}
template <typename BatchRequest>
serialize::InputArchive& operator>>(serialize::InputArchive& archive,
                                    Sampler<BatchRequest>& sampler) {
  sampler.load(archive);
  return archive;
}

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
  void save(serialize::OutputArchive& archive) const override {
    detail::write(archive, "index", index_);
  }
  void load(serialize::InputArchive& archive) override { index_ = detail::read(archive, "index"); }
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
  void save(serialize::OutputArchive& archive) const override {
    detail::write(archive, "index", index());
    archive.write("indices", indices_, /*is_buffer=*/true);
  }
  void load(serialize::InputArchive& archive) override {
    index_ = static_cast<std::int64_t>(detail::read(archive, "index"));
    indices_ = Tensor();
    archive.read("indices", indices_, /*is_buffer=*/true);
  }
  std::size_t index() const noexcept { return static_cast<std::size_t>(index_); }

 private:
  Tensor indices_;
  std::int64_t index_ = 0;
};

/// What a sampler asks for that is no list of indices.
struct CustomBatchRequest {
  CustomBatchRequest() = default;
  CustomBatchRequest(const CustomBatchRequest&) = default;
  CustomBatchRequest(CustomBatchRequest&&) noexcept = default;
  virtual ~CustomBatchRequest() = default;
  /// The number of examples.
  virtual std::size_t size() const = 0;
};

/// Only a number of examples.
struct BatchSize : public CustomBatchRequest {
  explicit BatchSize(std::size_t n) : size_(n) {}
  std::size_t size() const noexcept override { return size_; }
  operator std::size_t() const noexcept { return size_; }
  std::size_t size_;
};

/// Only says how many are wanted: for datasets that decide themselves what comes.
class StreamSampler : public Sampler<BatchSize> {
 public:
  explicit StreamSampler(std::size_t epoch_size) : epoch_size_(epoch_size) {}
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    if (new_size) epoch_size_ = *new_size;
    given_ = 0;
  }
  std::optional<BatchSize> next(std::size_t batch_size) override {
    if (given_ >= epoch_size_) return std::nullopt;
    const std::size_t n = std::min(batch_size, epoch_size_ - given_);
    given_ += n;
    return BatchSize(n);
  }
  void save(serialize::OutputArchive& archive) const override {
    detail::write(archive, "examples_retrieved_so_far", given_);
  }
  void load(serialize::InputArchive& archive) override {
    given_ = detail::read(archive, "examples_retrieved_so_far");
  }

 private:
  std::size_t epoch_size_, given_ = 0;
};

/// Examples drawn with the probabilities of their weights, `num_samples` in an epoch (PyTorch's
/// torch.utils.data.WeightedRandomSampler; libtorch has none).
class WeightedRandomSampler : public Sampler<> {
 public:
  WeightedRandomSampler(ArrayRef<double> weights, std::size_t num_samples, bool replacement = true)
      : WeightedRandomSampler(tensor(weights, kFloat64), num_samples, replacement) {}
  WeightedRandomSampler(Tensor weights, std::size_t num_samples, bool replacement = true)
      : weights_(std::move(weights)), num_samples_(num_samples), replacement_(replacement) {}
  void reset(std::optional<std::size_t> new_size = std::nullopt) override {
    if (new_size) num_samples_ = *new_size;
    indices_ = multinomial(weights_, static_cast<std::int64_t>(num_samples_), replacement_);
    index_ = 0;
  }
  std::optional<std::vector<std::size_t>> next(std::size_t batch_size) override {
    if (!indices_.defined()) reset();
    const std::size_t n = std::min(batch_size, num_samples_ - index_);
    if (n == 0) return std::nullopt;
    const auto* data = indices_.data_ptr<std::int64_t>() + index_;
    index_ += n;
    return std::vector<std::size_t>(data, data + n);
  }
  void save(serialize::OutputArchive& archive) const override {
    detail::write(archive, "index", index_);
    if (indices_.defined()) archive.write("indices", indices_, /*is_buffer=*/true);
  }
  void load(serialize::InputArchive& archive) override {
    index_ = detail::read(archive, "index");
    indices_ = Tensor();
    if (!archive.try_read("indices", indices_, /*is_buffer=*/true)) return;
    num_samples_ = static_cast<std::size_t>(indices_.numel());
  }
  std::size_t index() const noexcept { return index_; }
  /// Whether an example may come several times in an epoch.
  bool repeats() const noexcept { return replacement_; }

 private:
  Tensor weights_, indices_;
  std::size_t num_samples_, index_ = 0;
  bool replacement_;
};

}  // namespace api
}  // namespace samplers
}  // namespace data
}  // namespace tinytorch

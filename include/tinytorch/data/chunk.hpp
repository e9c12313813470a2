// Datasets that lie in pieces, which threads read ahead.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "../arg.hpp"
#include "datasets.hpp"
#include "samplers.hpp"
#include "worker_exception.hpp"

namespace tinytorch {
namespace data {
namespace datasets {
inline namespace api {

/// Reads the pieces.
template <typename ExampleType_, typename ChunkType_ = std::vector<ExampleType_>>
class ChunkDataReader {
 public:
  using ChunkType = ChunkType_;
  using ExampleType = ExampleType_;
  using BatchType = ChunkType_;
  virtual ~ChunkDataReader() = default;
  virtual ChunkType read_chunk(std::size_t chunk_index) = 0;
  virtual std::size_t chunk_count() = 0;
  /// Called at the beginning of each epoch.
  virtual void reset() = 0;
};

struct ChunkDatasetOptions {
  ChunkDatasetOptions() = delete;
  ChunkDatasetOptions(std::size_t preloader_count, std::size_t batch_size,
                      std::size_t cache_size = 2048, std::size_t cross_chunk_shuffle_count = 1)
      : preloader_count_(preloader_count),
        batch_size_(batch_size),
        cache_size_(cache_size),
        cross_chunk_shuffle_count_(cross_chunk_shuffle_count) {
    TORCH_CHECK(preloader_count_ > 0,
                "Preloader count is 0. At least one preloader needs to be specified.");
    TORCH_CHECK(batch_size_ > 0, "Batch size is 0. A positive batch size needs to be specified.");
    TORCH_CHECK(cache_size_ > 0, "Cache size is 0. A positive cache size needs to be specified.");
    TORCH_CHECK(cache_size_ >= batch_size_,
                "Cache size is less than batch size. Cache needs to be large enough to hold at "
                "least one batch.");
    TORCH_CHECK(cross_chunk_shuffle_count_ > 0,
                "cross_chunk_shuffle_count needs to be greater than 0.");
  }
  /// Threads that read.
  TORCH_ARG(std::size_t, preloader_count);
  TORCH_ARG(std::size_t, batch_size);
  /// Examples that may wait for their use.
  TORCH_ARG(std::size_t, cache_size) = 2048;
  /// Pieces whose examples are shuffled together.
  TORCH_ARG(std::size_t, cross_chunk_shuffle_count) = 1;
};

namespace detail {

/// Batches between the threads that read and those that take.
template <typename Examples, typename ExampleSampler>
class ChunkBuffer {
 public:
  ChunkBuffer(std::size_t batch_size, std::size_t capacity, ExampleSampler& sampler)
      : batch_size_(batch_size), capacity_(capacity), sampler_(sampler) {}

  /// A batch; nothing at the end.
  std::optional<Examples> pop() {
    std::unique_lock<std::mutex> lock(mutex_);
    filled_.wait(lock, [this] { return count_ >= batch_size_ || stopped_ || failed(); });
    if (batches_.empty()) return std::nullopt;
    Entry entry = std::move(batches_.front());
    batches_.pop_front();
    count_ -= entry.examples.size();
    room_.notify_all();
    if (entry.error) throw WorkerException(entry.error);
    return std::move(entry.examples);
  }

  /// Takes examples in, in the sampler's order; waits while there is no room.
  void push(Examples examples) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (!wait_for_room(lock)) return;
    const std::size_t n = examples.size();
    sampler_.reset(n);
    for (std::size_t left = n; left > 0;) {
      if (batches_.empty() || batches_.back().error ||
          batches_.back().examples.size() >= batch_size_) {
        batches_.emplace_back();
      }
      Examples& batch = batches_.back().examples;
      const std::size_t part = std::min(left, batch_size_ - batch.size());
      const auto indices = sampler_.next(part);
      TORCH_CHECK(indices && indices->size() == part, "the example sampler ended early");
      for (const std::size_t i : *indices) {
        TORCH_CHECK(i < n, "Index out of range");
        batch.push_back(std::move(examples[i]));
      }
      left -= part;
    }
    count_ += n;
    filled_.notify_all();
  }

  /// Puts an error in the place of what could not be read.
  void push(std::exception_ptr error) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (!wait_for_room(lock)) return;
    batches_.emplace_back();
    batches_.back().error = std::move(error);
    filled_.notify_all();
  }

  void stop() {
    const std::lock_guard<std::mutex> lock(mutex_);
    stopped_ = true;
    room_.notify_all();
    filled_.notify_all();
  }

 private:
  struct Entry {
    Examples examples;
    std::exception_ptr error;
  };
  bool failed() const { return !batches_.empty() && batches_.front().error; }
  bool wait_for_room(std::unique_lock<std::mutex>& lock) {
    room_.wait(lock, [this] { return count_ < capacity_ || stopped_; });
    return !stopped_;
  }

  const std::size_t batch_size_, capacity_;
  ExampleSampler& sampler_;
  std::mutex mutex_;
  std::condition_variable filled_, room_;
  std::deque<Entry> batches_;
  std::size_t count_ = 0;
  bool stopped_ = false;
};

}  // namespace detail

/// Pieces in one sampler's order, the examples inside of them in another's.
template <typename ChunkReader, typename ChunkSampler = samplers::RandomSampler,
          typename ExampleSampler = samplers::RandomSampler>
class ChunkDataset final
    : public StatefulDataset<ChunkDataset<ChunkReader, ChunkSampler, ExampleSampler>,
                             typename ChunkReader::BatchType, std::size_t> {
 public:
  using BatchType = std::optional<typename ChunkReader::BatchType>;
  using UnwrappedBatchType = typename ChunkReader::BatchType;
  using BatchRequestType = std::size_t;
  using ChunkSamplerType = ChunkSampler;
  using ExampleSamplerType = ExampleSampler;

  /// The policy may change the examples of a group of pieces before they are shuffled.
  ChunkDataset(ChunkReader chunk_reader, ChunkSampler chunk_sampler, ExampleSampler example_sampler,
               ChunkDatasetOptions options,
               std::function<void(UnwrappedBatchType&)> preprocessing_policy = nullptr)
      : reader_(std::move(chunk_reader)),
        chunk_sampler_(std::move(chunk_sampler)),
        example_sampler_(std::move(example_sampler)),
        options_(std::move(options)),
        policy_(std::move(preprocessing_policy)) {}
  ~ChunkDataset() override { end(); }

  BatchType get_batch(std::size_t batch_size) override {
    TORCH_CHECK(buffer_ != nullptr, "Dataset needs to call reset() before calling get_batch().");
    TORCH_CHECK(batch_size == options_.batch_size(),
                "The requested batch size does not match with the initialized batch size.\n The "
                "requested batch size is ",
                batch_size, ", while the dataset is created with batch size equal to ",
                options_.batch_size());
    return buffer_->pop();
  }
  BatchType get_batch() { return get_batch(options_.batch_size()); }

  void reset() override {
    end();
    if (!std::exchange(loaded_, false)) {
      reader_.reset();
      chunk_sampler_.reset(reader_.chunk_count());
    }
    buffer_ =
        std::make_unique<Buffer>(options_.batch_size(), options_.cache_size(), example_sampler_);
    quit_ = false;
    running_ = options_.preloader_count();
    for (std::size_t i = 0; i < options_.preloader_count(); i++) {
      threads_.emplace_back([this] { preload(); });
    }
  }
  std::optional<std::size_t> size() const override { return std::nullopt; }
  ChunkSampler& chunk_sampler() { return chunk_sampler_; }
  /// Which pieces are left: those that are being read count as done.
  void save(serialize::OutputArchive& archive) const override {
    const std::lock_guard<std::mutex> lock(mutex_);
    chunk_sampler_.save(archive);
  }
  void load(serialize::InputArchive& archive) override {
    const std::lock_guard<std::mutex> lock(mutex_);
    chunk_sampler_.load(archive);
    loaded_ = true;
  }

 private:
  using Buffer = detail::ChunkBuffer<UnwrappedBatchType, ExampleSampler>;

  /// The next pieces; nothing at the end.
  std::optional<std::vector<std::size_t>> next_chunks() {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (quit_) return std::nullopt;
    return chunk_sampler_.next(options_.cross_chunk_shuffle_count());
  }
  void preload() {
    for (;;) {
      try {
        const auto chunks = next_chunks();
        if (!chunks) break;
        UnwrappedBatchType group = reader_.read_chunk(chunks->at(0));
        for (std::size_t i = 1; i < chunks->size(); i++) {
          auto more = reader_.read_chunk((*chunks)[i]);
          std::move(more.begin(), more.end(), std::back_inserter(group));
        }
        if (policy_) policy_(group);
        if (!group.empty()) buffer_->push(std::move(group));
      } catch (...) {
        buffer_->push(std::current_exception());
      }
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    if (--running_ == 0) buffer_->stop();
  }
  void end() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      quit_ = true;
    }
    if (buffer_) buffer_->stop();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
  }

  ChunkReader reader_;
  ChunkSampler chunk_sampler_;
  ExampleSampler example_sampler_;
  const ChunkDatasetOptions options_;
  std::function<void(UnwrappedBatchType&)> policy_;
  std::unique_ptr<Buffer> buffer_;
  std::vector<std::thread> threads_;
  mutable std::mutex mutex_;
  std::size_t running_ = 0;
  bool quit_ = false, loaded_ = false;
};

}  // namespace api
}  // namespace datasets
}  // namespace data
}  // namespace tinytorch

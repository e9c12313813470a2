// Batches from a dataset, made ahead by worker threads.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "../arg.hpp"
#include "example.hpp"
#include "samplers.hpp"

namespace tinytorch {
namespace data {
inline namespace api {

struct DataLoaderOptions {
  DataLoaderOptions() = default;
  DataLoaderOptions(std::size_t batch_size) : batch_size_(batch_size) {}
  TORCH_ARG(std::size_t, batch_size) = 1;
  /// Threads that make batches; 0 makes them where they are asked for.
  TORCH_ARG(std::size_t, workers) = 0;
  /// Batches under way at a time; twice the workers where it is not given.
  TORCH_ARG(std::optional<std::size_t>, max_jobs);
  /// How long to wait for a batch.
  TORCH_ARG(std::optional<std::chrono::milliseconds>, timeout);
  /// Whether batches come in the sampler's order.
  TORCH_ARG(bool, enforce_ordering) = true;
  TORCH_ARG(bool, drop_last) = false;
};

/// What the consumer gets where a worker's dataset threw.
struct WorkerException : public std::exception {
  explicit WorkerException(std::exception_ptr original)
      : original_exception(std::move(original)),
        message("Caught exception in DataLoader worker thread.") {
    try {
      std::rethrow_exception(original_exception);
    } catch (const std::exception& e) {
      message += " Original message: ";
      message += e.what();
    } catch (...) {
    }
  }
  const char* what() const noexcept override { return message.c_str(); }
  std::exception_ptr original_exception;
  std::string message;
};

namespace detail {

/// Jobs to the workers and results back.
template <typename Request, typename Result>
class Shuttle {
 public:
  struct Job {
    std::size_t number;
    Request request;
  };
  struct Done {
    std::size_t number;
    // Not an optional: gcc 12 takes the empty one for uninitialised memory when it is moved.
    std::unique_ptr<Result> result;
    std::exception_ptr error;
  };

  void push_job(Job job) {
    const std::lock_guard<std::mutex> lock(mutex_);
    jobs_.push_back(std::move(job));
    under_way_++;
    has_job_.notify_one();
  }
  /// The next job; nothing once closed.
  std::optional<Job> pop_job() {
    std::unique_lock<std::mutex> lock(mutex_);
    has_job_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    if (closed_) return std::nullopt;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    return job;
  }
  void push_result(Done done) {
    const std::lock_guard<std::mutex> lock(mutex_);
    results_.push_back(std::move(done));
    has_result_.notify_one();
  }
  /// The next result; nothing if none is under way.
  std::optional<Done> pop_result(const std::optional<std::chrono::milliseconds>& timeout) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (under_way_ == 0) return std::nullopt;
    const auto ready = [this] { return !results_.empty(); };
    if (timeout) {
      TORCH_CHECK(has_result_.wait_for(lock, *timeout, ready),
                  "Timeout in DataLoader queue while waiting for next batch (timeout was ",
                  timeout->count(), " ms)");
    } else {
      has_result_.wait(lock, ready);
    }
    Done done = std::move(results_.front());
    results_.pop_front();
    under_way_--;
    return done;
  }
  /// Drops jobs that nobody has begun, and waits for the others.
  void drain() {
    std::unique_lock<std::mutex> lock(mutex_);
    under_way_ -= jobs_.size();
    jobs_.clear();
    has_result_.wait(lock, [this] { return results_.size() == under_way_; });
    results_.clear();
    under_way_ = 0;
  }
  void close() {
    const std::lock_guard<std::mutex> lock(mutex_);
    closed_ = true;
    has_job_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable has_job_, has_result_;
  std::deque<Job> jobs_;
  std::deque<Done> results_;
  std::size_t under_way_ = 0;
  bool closed_ = false;
};

}  // namespace detail

/// Runs through the batches of one epoch.
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
    TORCH_CHECK(state_ != nullptr && !at_end(),
                "Attempted to increment iterator past the end of the epoch");
    state_->batch = state_->next();
    return *this;
  }
  Batch& operator*() const {
    TORCH_CHECK(state_ != nullptr && !at_end(),
                "Attempted to dereference iterator that was past the end");
    return *state_->batch;
  }
  Batch* operator->() const { return &**this; }
  bool operator==(const Iterator& other) const { return at_end() == other.at_end(); }
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
      state_->begun = true;
      state_->batch = state_->next();
    }
    return !state_->batch.has_value();
  }
  std::shared_ptr<State> state_;
};

/// Batches of a dataset by a sampler's requests. `begin()` starts a new epoch.
template <typename DatasetType, typename SamplerType>
class DataLoader {
 public:
  using Request = typename SamplerType::BatchRequestType;
  static constexpr bool kStateful = DatasetType::is_stateful;
  using RawBatch = typename DatasetType::BatchType;

  template <typename T, bool>
  struct Unwrap {
    using type = T;
  };
  template <typename T>
  struct Unwrap<T, true> {
    using type = typename T::value_type;
  };
  using BatchType = typename Unwrap<RawBatch, kStateful>::type;

  DataLoader(DatasetType dataset, SamplerType sampler, DataLoaderOptions options)
      : options_(std::move(options)), dataset_(std::move(dataset)), sampler_(std::move(sampler)) {
    for (std::size_t i = 0; i < options_.workers(); i++) {
      // Workers have a copy each, but share a dataset that has a state.
      std::shared_ptr<DatasetType> own;
      if constexpr (!kStateful) own = std::make_shared<DatasetType>(dataset_);
      workers_.emplace_back([this, own] { work(own ? *own : dataset_); });
    }
  }
  DataLoader(const DataLoader&) = delete;
  DataLoader& operator=(const DataLoader&) = delete;
  ~DataLoader() { join(); }

  Iterator<BatchType> begin() {
    TORCH_CHECK(!joined_ || options_.workers() == 0,
                "Attempted to get a new DataLoader iterator after join()");
    start();
    return Iterator<BatchType>([this] { return next(); });
  }
  Iterator<BatchType> end() { return Iterator<BatchType>(); }

  /// Ends the workers.
  void join() {
    if (joined_) return;
    shuttle_.drain();
    shuttle_.close();
    for (auto& worker : workers_) worker.join();
    joined_ = true;
  }
  const DataLoaderOptions& options() const noexcept { return options_; }

 private:
  using Shuttle = detail::Shuttle<Request, RawBatch>;
  using Done = typename Shuttle::Done;

  void start() {
    if (!joined_) shuttle_.drain();
    waiting_.clear();
    next_job_ = next_result_ = 0;
    sampler_.reset(std::nullopt);
    if constexpr (kStateful) dataset_.reset();
    if (options_.workers() == 0) return;
    const std::size_t ahead = options_.max_jobs().value_or(2 * options_.workers());
    for (std::size_t i = 0; i < ahead; i++) request();
  }
  std::optional<Request> sample() {
    auto request = sampler_.next(options_.batch_size());
    if (!request) return std::nullopt;
    std::size_t n;
    if constexpr (std::is_integral_v<Request>) {
      n = *request;
    } else {
      n = request->size();
    }
    if (options_.drop_last() && n < options_.batch_size()) return std::nullopt;
    return request;
  }
  void request() {
    if (auto r = sample()) shuttle_.push_job({next_job_++, std::move(*r)});
  }

  std::optional<BatchType> next() {
    if (options_.workers() == 0) {
      auto r = sample();
      if (!r) return std::nullopt;
      return unwrap(dataset_.get_batch(std::move(*r)));
    }
    while (auto done = take()) {
      if (done->error) throw WorkerException(done->error);
      request();
      auto batch = unwrap(std::move(*done->result));
      if (batch) return batch;
    }
    return std::nullopt;
  }
  /// The next result, in the order of the jobs if that is asked for.
  std::optional<Done> take() {
    for (;;) {
      if (options_.enforce_ordering()) {
        const auto it = waiting_.find(next_result_);
        if (it != waiting_.end()) {
          Done done = std::move(it->second);
          waiting_.erase(it);
          next_result_++;
          return done;
        }
      }
      auto done = shuttle_.pop_result(options_.timeout());
      if (!done || !options_.enforce_ordering()) return done;
      waiting_.emplace(done->number, std::move(*done));
    }
  }
  static std::optional<BatchType> unwrap(RawBatch batch) {
    if constexpr (kStateful) {
      return batch;
    } else {
      return std::optional<BatchType>(std::move(batch));
    }
  }

  void work(DatasetType& dataset) {
    while (auto job = shuttle_.pop_job()) {
      Done done{job->number, nullptr, nullptr};
      try {
        using Batch = typename decltype(done.result)::element_type;
        done.result = std::make_unique<Batch>(dataset.get_batch(std::move(job->request)));
      } catch (...) {
        done.error = std::current_exception();
      }
      shuttle_.push_result(std::move(done));
    }
  }

  DataLoaderOptions options_;
  DatasetType dataset_;
  SamplerType sampler_;
  Shuttle shuttle_;
  std::map<std::size_t, Done> waiting_;
  std::size_t next_job_ = 0, next_result_ = 0;
  std::vector<std::thread> workers_;
  bool joined_ = false;
};

template <typename DatasetType, typename SamplerType>
using StatelessDataLoader = DataLoader<DatasetType, SamplerType>;

/// A loader with a sampler.
template <typename DatasetType, typename SamplerType,
          typename = std::enable_if_t<!DatasetType::is_stateful ||
                                      !std::is_constructible_v<DataLoaderOptions, SamplerType>>>
std::unique_ptr<DataLoader<DatasetType, SamplerType>> make_data_loader(DatasetType dataset,
                                                                       SamplerType sampler,
                                                                       DataLoaderOptions options) {
  return std::make_unique<DataLoader<DatasetType, SamplerType>>(
      std::move(dataset), std::move(sampler), std::move(options));
}

/// A loader that makes its sampler from the dataset's size.
template <typename SamplerType = samplers::RandomSampler, typename DatasetType,
          typename = std::enable_if_t<!DatasetType::is_stateful &&
                                      std::is_constructible_v<SamplerType, std::size_t>>>
std::unique_ptr<DataLoader<DatasetType, SamplerType>> make_data_loader(
    DatasetType dataset, DataLoaderOptions options = DataLoaderOptions()) {
  const std::optional<std::size_t> size = dataset.size();
  TORCH_CHECK(size.has_value(),
              "Expected the dataset to be sized in order to construct the "
              "Sampler");
  return std::make_unique<DataLoader<DatasetType, SamplerType>>(
      std::move(dataset), SamplerType(*size), std::move(options));
}

}  // namespace api
}  // namespace data
}  // namespace tinytorch

// The queues between a loader and its workers.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "../check.hpp"

namespace tinytorch {
namespace data {
inline namespace api {
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
  /// Jobs without a result that was taken.
  std::size_t in_flight_jobs() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return under_way_;
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
}  // namespace api
}  // namespace data
}  // namespace tinytorch

// How a loader makes batches.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "../arg.hpp"

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

/// The same with nothing left open.
struct FullDataLoaderOptions {
  explicit FullDataLoaderOptions(DataLoaderOptions options)
      : batch_size(options.batch_size()),
        workers(options.workers()),
        max_jobs(options.max_jobs().value_or(2 * workers)),
        timeout(options.timeout()),
        enforce_ordering(options.enforce_ordering()),
        drop_last(options.drop_last()) {}
  std::size_t batch_size, workers, max_jobs;
  std::optional<std::chrono::milliseconds> timeout;
  bool enforce_ordering, drop_last;
};

}  // namespace api
}  // namespace data
}  // namespace tinytorch

// Batches from a dataset, made ahead by worker threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "../archive.hpp"
#include "../ordered_dict.hpp"
#include "dataloader_options.hpp"
#include "datasets.hpp"
#include "iterator.hpp"
#include "samplers.hpp"
#include "shuttle.hpp"
#include "worker_exception.hpp"

namespace tinytorch {
namespace data {
inline namespace api {
namespace detail {

/// Sets the thread's moment, from which random transforms draw, while it lives.
class MomentGuard {
 public:
  explicit MomentGuard(const tt_moment& moment) { tt_moment_set(&moment); }
  ~MomentGuard() { tt_moment_set(nullptr); }
  MomentGuard(const MomentGuard&) = delete;
  MomentGuard& operator=(const MomentGuard&) = delete;
};

/// Whether a sampler may give an example several times in an epoch.
template <typename S>
auto repeats(const S& sampler, int) -> decltype(sampler.repeats()) {
  return sampler.repeats();
}
template <typename S>
bool repeats(const S&, long) {
  return false;
}

}  // namespace detail

/// Batches of a dataset by the requests of a derived class. `begin()` starts a new epoch.
template <typename Dataset, typename Batch, typename BatchRequest>
class DataLoaderBase {
 public:
  using BatchType = Batch;
  using BatchRequestType = BatchRequest;

  DataLoaderBase(DataLoaderOptions options, std::unique_ptr<Dataset> main_thread_dataset = nullptr)
      : options_(std::move(options)), main_thread_dataset_(std::move(main_thread_dataset)) {
    tt_moment_get(&moment_);
    moment_.epoch = 0;
  }
  DataLoaderBase(const DataLoaderBase&) = delete;
  DataLoaderBase& operator=(const DataLoaderBase&) = delete;
  virtual ~DataLoaderBase() { join(); }

  Iterator<Batch> begin() {
    TORCH_CHECK(shuttle_.in_flight_jobs() == 0,
                "Attempted to get a new DataLoader iterator while another iterator is not yet "
                "exhausted");
    TORCH_CHECK(!joined_ || options_.workers == 0,
                "Attempted to get a new DataLoader iterator after join()");
    // What was taken up goes on, unless its epoch is over.
    if (std::exchange(resumed_, false)) {
      if (auto job = draw()) held_ = std::make_unique<Job>(std::move(*job));
    }
    if (!held_) start();
    if (options_.workers > 0) prefetch(options_.max_jobs);
    return Iterator<Batch>([this] { return next(); });
  }
  Iterator<Batch> end() { return Iterator<Batch>(); }

  /// Ends the workers.
  void join() {
    if (joined_) return;
    shuttle_.drain();
    shuttle_.close();
    for (auto& worker : workers_) worker.join();
    joined_ = true;
  }
  const FullDataLoaderOptions& options() const noexcept { return options_; }

  /// Where the loader is, by names: the epoch, the batches of it that were given, and what its
  /// order comes from. (Not in libtorch, nor are the functions below.)
  OrderedDict<std::string, Tensor> state() const {
    OrderedDict<std::string, Tensor> out;
    const auto number = [&out](const char* name, std::uint64_t v) {
      out.insert(name, tensor(static_cast<std::int64_t>(v)));
    };
    number("epoch", begun_ ? moment_.epoch + 1 : 0);
    number("batch", next_);
    number("seed", moment_.seed);
    out.insert("early", tensor(std::vector<std::int64_t>(early_.begin(), early_.end()), kInt64));
    if (begun_) save_order(out);
    return out;
  }
  /// Goes to where a loader of the same dataset, sampler and batch size was when `state()` was
  /// asked: the next `begin()` goes on in the middle of that epoch, for any number of workers. If
  /// the epoch was over, it begins the next.
  void load_state(const OrderedDict<std::string, Tensor>& state) {
    const auto number = [&state](const char* name) {
      return static_cast<std::uint64_t>(state[name].template item<std::int64_t>());
    };
    const std::uint64_t epoch = number("epoch"), batch = number("batch");
    clear();
    moment_.seed = number("seed");
    begun_ = resumed_ = epoch > 0;
    if (!begun_) return;
    moment_.epoch = epoch - 1;
    load_order(state);
    for (std::uint64_t i = 0; i < batch; i++) {
      if (!skip_batch()) break;
    }
    next_job_ = next_ = batch;
    const Tensor early = state["early"].to(kInt64).contiguous();
    const auto* from = early.template data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < early.numel(); i++)
      early_.insert(static_cast<std::size_t>(from[i]));
  }
  void save(serialize::OutputArchive& archive) const {
    for (const auto& item : state()) archive.write(item.key(), item.value(), /*is_buffer=*/true);
  }
  void load(serialize::InputArchive& archive) {
    OrderedDict<std::string, Tensor> state;
    for (const char* name : {"epoch", "batch", "seed", "early"}) {
      Tensor found;
      archive.read(name, found, /*is_buffer=*/true);
      state.insert(name, found);
    }
    Tensor sampler;
    if (archive.try_read("sampler", sampler, /*is_buffer=*/true)) state.insert("sampler", sampler);
    load_state(state);
  }

 protected:
  /// A batch that is wanted.
  struct Wanted {
    BatchRequest request;
    tt_moment moment;
  };
  using RawBatch = typename Dataset::BatchType;
  using Shuttle = detail::Shuttle<Wanted, RawBatch>;
  using Job = typename Shuttle::Job;
  using Done = typename Shuttle::Done;

  /// The next request; nothing at the end of the epoch.
  virtual std::optional<BatchRequest> get_batch_request() = 0;
  /// Starts an epoch of what requests come from.
  virtual void reset() = 0;
  virtual bool repeats() const { return false; }
  virtual void save_order(OrderedDict<std::string, Tensor>&) const {}
  virtual void load_order(const OrderedDict<std::string, Tensor>&) = 0;
  /// Goes past a batch that was given before; false at the end.
  virtual bool skip_batch() = 0;

  void worker_thread(Dataset& dataset) {
    while (auto job = shuttle_.pop_job()) {
      Done done{job->number, nullptr, nullptr};
      try {
        done.result = std::make_unique<RawBatch>(fetch(dataset, std::move(job->request)));
      } catch (...) {
        done.error = std::current_exception();
      }
      shuttle_.push_result(std::move(done));
    }
  }

  const FullDataLoaderOptions options_;
  std::unique_ptr<Dataset> main_thread_dataset_;
  std::vector<std::thread> workers_;

 private:
  static RawBatch fetch(Dataset& dataset, Wanted wanted) {
    const detail::MomentGuard moment(wanted.moment);
    return dataset.get_batch(std::move(wanted.request));
  }
  /// Forgets the epoch.
  void clear() {
    if (!joined_) shuttle_.drain();
    waiting_.clear();
    early_.clear();
    held_.reset();
    next_job_ = next_ = 0;
  }
  void start() {
    moment_.epoch += begun_ ? 1 : 0;
    begun_ = true;
    clear();
    reset();
  }
  /// The next job that has not been done before.
  std::optional<Job> draw() {
    if (const auto held = std::move(held_)) return std::move(*held);
    for (;;) {
      auto request = get_batch_request();
      if (!request) return std::nullopt;
      const std::size_t number = next_job_++;
      // Given before the state that was loaded.
      if (number < next_ || early_.count(number) != 0) continue;
      tt_moment moment = moment_;
      moment.batch = repeats() ? number : 0;
      return Job{number, Wanted{std::move(*request), moment}};
    }
  }
  void prefetch(std::size_t jobs) {
    for (; jobs > 0; jobs--) {
      auto job = draw();
      if (!job) break;
      shuttle_.push_job(std::move(*job));
    }
  }
  void given(std::size_t number) {
    early_.insert(number);
    while (early_.erase(next_) != 0) next_++;
  }

  std::optional<Batch> next() {
    if (options_.workers == 0) {
      auto job = draw();
      if (!job) return std::nullopt;
      given(job->number);
      return fetch(*main_thread_dataset_, std::move(job->request));
    }
    while (auto done = take()) {
      given(done->number);
      if (done->error) throw WorkerException(done->error);
      std::optional<Batch> batch(std::move(*done->result));
      if (!batch) continue;
      prefetch(1);
      return batch;
    }
    return std::nullopt;
  }
  /// The next result, in the order of the jobs if that is asked for.
  std::optional<Done> take() {
    for (;;) {
      if (options_.enforce_ordering) {
        const auto it = waiting_.find(next_);
        if (it != waiting_.end()) {
          Done done = std::move(it->second);
          waiting_.erase(it);
          return done;
        }
      }
      auto done = shuttle_.pop_result(options_.timeout);
      if (!done || !options_.enforce_ordering) return done;
      waiting_.emplace(done->number, std::move(*done));
    }
  }

  Shuttle shuttle_;
  std::map<std::size_t, Done> waiting_;
  /// The number of the next job, of the first batch that was not given, and those given after it.
  std::size_t next_job_ = 0, next_ = 0;
  std::set<std::size_t> early_;
  // Not an optional: requests may be copied, but not assigned.
  std::unique_ptr<Job> held_;
  tt_moment moment_{};
  bool begun_ = false, resumed_ = false, joined_ = false;
};

/// A loader whose sampler says what a batch is. Each worker has its own copy of the dataset.
template <typename Dataset, typename Sampler>
class StatelessDataLoader : public DataLoaderBase<Dataset, typename Dataset::BatchType,
                                                  typename Sampler::BatchRequestType> {
 public:
  using super =
      DataLoaderBase<Dataset, typename Dataset::BatchType, typename Sampler::BatchRequestType>;
  using typename super::BatchRequestType;

  StatelessDataLoader(Dataset dataset, Sampler sampler, DataLoaderOptions options)
      : super(std::move(options)), sampler_(std::move(sampler)) {
    for (std::size_t i = 0; i < this->options_.workers; i++) {
      this->workers_.emplace_back([this, dataset]() mutable { this->worker_thread(dataset); });
    }
    if (this->options_.workers == 0) {
      this->main_thread_dataset_ = std::make_unique<Dataset>(std::move(dataset));
    }
  }
  ~StatelessDataLoader() override { this->join(); }

 private:
  static constexpr bool kCopies = std::is_copy_constructible_v<Sampler>;

  void reset() override {
    sampler_.reset(std::nullopt);
    if constexpr (kCopies) epoch_begin_ = std::make_unique<Sampler>(sampler_);
  }
  std::optional<BatchRequestType> get_batch_request() override {
    auto request = sampler_.next(this->options_.batch_size);
    if (!request) return std::nullopt;
    std::size_t n = 0;
    if constexpr (std::is_integral_v<BatchRequestType>) {
      n = *request;
    } else {
      n = request->size();
    }
    if (this->options_.drop_last && n < this->options_.batch_size) return std::nullopt;
    return request;
  }
  bool repeats() const override { return detail::repeats(sampler_, 0); }

  /// The sampler as it was when the epoch began, in an archive of its own.
  void save_order(OrderedDict<std::string, Tensor>& state) const override {
    TORCH_CHECK(epoch_begin_ != nullptr,
                "a loader with a sampler that cannot be copied has no state");
    serialize::OutputArchive archive;
    epoch_begin_->save(archive);
    std::ostringstream bytes;
    archive.save_to(bytes);
    const std::string text = bytes.str();
    state.insert("sampler", tensor(std::vector<std::uint8_t>(text.begin(), text.end()), kByte));
  }
  void load_order(const OrderedDict<std::string, Tensor>& state) override {
    const Tensor bytes = state["sampler"].to(kByte).contiguous();
    serialize::InputArchive archive;
    archive.load_from(reinterpret_cast<const char*>(bytes.template data_ptr<std::uint8_t>()),
                      static_cast<std::size_t>(bytes.numel()));
    sampler_.load(archive);
    if constexpr (kCopies) epoch_begin_ = std::make_unique<Sampler>(sampler_);
  }
  bool skip_batch() override { return get_batch_request().has_value(); }

  Sampler sampler_;
  std::unique_ptr<Sampler> epoch_begin_;
};

/// A loader of a dataset that decides itself what comes next, which the workers share.
template <typename Dataset>
class StatefulDataLoader : public DataLoaderBase<Dataset, typename Dataset::BatchType::value_type,
                                                 typename Dataset::BatchRequestType> {
 public:
  using super = DataLoaderBase<Dataset, typename Dataset::BatchType::value_type,
                               typename Dataset::BatchRequestType>;
  using typename super::BatchRequestType;

  StatefulDataLoader(Dataset dataset, DataLoaderOptions options)
      : super(std::move(options), std::make_unique<Dataset>(std::move(dataset))) {
    for (std::size_t i = 0; i < this->options_.workers; i++) {
      this->workers_.emplace_back([this] { this->worker_thread(*this->main_thread_dataset_); });
    }
  }
  ~StatefulDataLoader() override { this->join(); }

 private:
  void reset() override { this->main_thread_dataset_->reset(); }
  std::optional<BatchRequestType> get_batch_request() override {
    return BatchRequestType(this->options_.batch_size);
  }
  /// The epoch is read again up to where it was: it has to come out alike.
  void load_order(const OrderedDict<std::string, Tensor>&) override { reset(); }
  bool skip_batch() override {
    return this->main_thread_dataset_->get_batch(BatchRequestType(this->options_.batch_size))
        .has_value();
  }
};

/// A loader with a sampler.
template <typename Dataset, typename Sampler>
std::enable_if_t<!Dataset::is_stateful, std::unique_ptr<StatelessDataLoader<Dataset, Sampler>>>
make_data_loader(Dataset dataset, Sampler sampler, DataLoaderOptions options) {
  return std::make_unique<StatelessDataLoader<Dataset, Sampler>>(
      std::move(dataset), std::move(sampler), std::move(options));
}

/// A loader that makes its sampler from the dataset's size.
template <typename Sampler = samplers::RandomSampler, typename Dataset>
std::enable_if_t<!Dataset::is_stateful && std::is_constructible_v<Sampler, std::size_t>,
                 std::unique_ptr<StatelessDataLoader<Dataset, Sampler>>>
make_data_loader(Dataset dataset, DataLoaderOptions options = DataLoaderOptions()) {
  const std::optional<std::size_t> size = dataset.size();
  TORCH_CHECK(size.has_value(),
              "Expected the dataset to be sized in order to construct the Sampler");
  return make_data_loader(std::move(dataset), Sampler(*size), std::move(options));
}

/// A loader of a stateful dataset.
template <typename Dataset, typename = std::enable_if_t<Dataset::is_stateful>>
std::unique_ptr<StatefulDataLoader<Dataset>> make_data_loader(
    Dataset dataset, DataLoaderOptions options = DataLoaderOptions()) {
  return std::make_unique<StatefulDataLoader<Dataset>>(std::move(dataset), std::move(options));
}

}  // namespace api
}  // namespace data
}  // namespace tinytorch

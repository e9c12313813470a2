// What libtorch's data loading does, in one source: compiles and passes against libtorch 2.11 too.
#include <torch/torch.h>

#include <atomic>
#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>

#include "check.h"

namespace data = torch::data;
namespace samplers = torch::data::samplers;
using Indices = std::vector<size_t>;
using std::chrono::milliseconds;

namespace {

template <typename SamplerType>
Indices all_of(SamplerType& sampler, size_t batch = 4) {
  Indices out;
  while (auto part = sampler.next(batch)) out.insert(out.end(), part->begin(), part->end());
  return out;
}

template <typename Error = c10::Error, typename F>
std::string message_of(F f) {
  try {
    f();
  } catch (const Error& e) {
    return e.what();
  }
  return "nothing was thrown";
}

void distributed_samplers() {
  samplers::DistributedRandomSampler one(10);
  std::string shown;
  for (const size_t i : all_of(one)) shown += std::to_string(i) + " ";
  CHECK_STRING(shown.c_str(), "0 2 1 5 9 8 4 7 6 3 ");
  one.set_epoch(3);
  CHECK_INT(one.epoch(), 3);
  one.reset();
  shown.clear();
  for (const size_t i : all_of(one)) shown += std::to_string(i) + " ";
  CHECK_STRING(shown.c_str(), "3 1 8 5 2 6 9 7 0 4 ");
  shown.clear();
  for (size_t rank = 0; rank < 3; rank++) {
    samplers::DistributedRandomSampler part(11, 3, rank, rank == 1);
    part.set_epoch(5);
    part.reset();
    shown += std::to_string(part.index()) + ":";
    for (const size_t i : all_of(part)) shown += std::to_string(i) + " ";
  }
  CHECK_STRING(shown.c_str(), "0:3 6 0 4:10 6 7 1 6:7 4 5 ");
  // Beyond 65536 places are drawn one by one.
  samplers::DistributedRandomSampler big(70001);
  const Indices order = all_of(big, 1000);
  size_t hash = 0;
  for (const size_t i : order) hash = hash * 31 + i;
  CHECK_STRING(
      (std::to_string(order[0]) + " " + std::to_string(order[70000]) + " " + std::to_string(hash))
          .c_str(),
      "26990 58079 3587863122360148888");
  shown.clear();
  for (size_t rank = 0; rank < 3; rank++) {
    samplers::DistributedSequentialSampler part(10, 3, rank, rank != 1);
    shown += std::to_string(part.index()) + ":";
    for (const size_t i : all_of(part, 3)) shown += std::to_string(i) + " ";
  }
  CHECK_STRING(shown.c_str(), "0:0 1 2 3 3:3 4 5 8:8 9 0 1 ");
}

/// Saves a sampler in the middle and loads it into another one; both go on alike.
template <typename SamplerType>
std::string goes_on(SamplerType sampler, SamplerType other) {
  sampler.reset(torch::nullopt);
  sampler.next(3);
  torch::serialize::OutputArchive out;
  out << sampler;
  std::stringstream bytes;
  out.save_to(bytes);
  torch::serialize::InputArchive in;
  in.load_from(bytes);
  other.reset(torch::nullopt);
  in >> other;
  CHECK(all_of(sampler) == all_of(other));
  std::string keys;
  for (const auto& key : in.keys()) keys += key + " ";
  return keys;
}

void samplers_are_saved() {
  torch::manual_seed(1);
  using samplers::DistributedRandomSampler;
  using samplers::DistributedSequentialSampler;
  using samplers::RandomSampler;
  using samplers::SequentialSampler;
  CHECK_CONTAINS(goes_on(SequentialSampler(9), SequentialSampler(9)).c_str(), "index ");
  CHECK_CONTAINS(goes_on(RandomSampler(9), RandomSampler(9)).c_str(), "indices ");
  const auto random = goes_on(DistributedRandomSampler(9, 2, 1), DistributedRandomSampler(9, 2, 1));
  CHECK_CONTAINS(random.c_str(), "sample_index_ ");
  CHECK_CONTAINS(random.c_str(), "epoch_ ");
  CHECK_CONTAINS(
      goes_on(DistributedSequentialSampler(9, 2, 1), DistributedSequentialSampler(9, 2, 1)).c_str(),
      "sample_index_ ");
  samplers::StreamSampler stream(10);
  CHECK_INT(stream.next(4)->size(), 4);
  CHECK_INT(size_t(*stream.next(4)), 4);
  CHECK_INT(stream.next(4)->size(), 2);
  CHECK(!stream.next(4).has_value());
  stream.reset(3);
  CHECK_INT(stream.next(4)->size(), 3);
}

/// Example i is the number i; some of them are slow or fail.
struct Numbers : data::datasets::Dataset<Numbers, int> {
  explicit Numbers(size_t n) : size_(n) {}
  int get(size_t index) override {
    if (asked) (*asked)++;
    if (index == slow) std::this_thread::sleep_for(milliseconds(300));
    if (index == bad) throw std::runtime_error("bad example");
    if (index == odd) throw 7;
    return int(index);
  }
  torch::optional<size_t> size() const override { return size_; }
  size_t size_, slow = size_t(-1), bad = size_t(-1), odd = size_t(-1);
  std::shared_ptr<std::atomic<int>> asked;
};

using samplers::SequentialSampler;

auto sequential(Numbers set, data::DataLoaderOptions options) {
  return data::make_data_loader<SequentialSampler>(std::move(set), options);
}

void timeouts() {
  Numbers set(6);
  set.slow = 0;
  auto loader = sequential(set, data::DataLoaderOptions(2).workers(1).timeout(milliseconds(20)));
  auto it = loader->begin();
  CHECK_CONTAINS(message_of([&] { *it; }).c_str(),
                 "Timeout in DataLoader queue while waiting for next batch (timeout was 20 ms)");
  std::this_thread::sleep_for(milliseconds(600));
  // The batch is only late.
  CHECK(((*it) == std::vector<int>{0, 1}));
  size_t n = 1;
  for (++it; it != loader->end(); ++it) n++;
  CHECK_INT(n, 3);
}

void order() {
  for (const bool enforced : {true, false}) {
    Numbers set(8);
    set.slow = 0;
    auto loader = sequential(set, data::DataLoaderOptions(1).workers(2).enforce_ordering(enforced));
    std::vector<int> got;
    for (auto& batch : *loader) got.push_back(batch[0]);
    CHECK_INT(got.size(), 8);
    CHECK_INT(got[0] == 0, enforced);
    CHECK_INT(std::accumulate(got.begin(), got.end(), 0), 28);
  }
}

void failures() {
  Numbers set(10);
  set.bad = 4;
  set.odd = 6;
  auto loader = sequential(set, data::DataLoaderOptions(2).workers(2));
  auto it = loader->begin();
  CHECK_INT((*it)[0], 0);
  CHECK_INT((*++it)[0], 2);
  CHECK_STRING(message_of<data::WorkerException>([&] { ++it; }).c_str(),
               "Caught exception in DataLoader worker thread. Original message: bad example");
  Numbers plain(4);
  plain.bad = 1;
  auto here = sequential(plain, data::DataLoaderOptions(2));
  CHECK_STRING(message_of<std::runtime_error>([&] { *here->begin(); }).c_str(), "bad example");
}

void iterators() {
  auto loader = sequential(Numbers(3), data::DataLoaderOptions(1).workers(1));
  auto it = loader->begin();
  auto same = it;
  CHECK(it == same && it != loader->end() && loader->end() == loader->end());
  CHECK_INT((*it)[0], 0);
  ++same;  // Copies share their place.
  CHECK_INT((*it)[0], 1);
  CHECK_INT(it->at(0), 1);
  CHECK_CONTAINS(message_of([&] { loader->begin(); }).c_str(),
                 "Attempted to get a new DataLoader iterator while another iterator is not yet "
                 "exhausted");
  ++it;
  ++it;
  CHECK(it == loader->end());
  CHECK_CONTAINS(message_of([&] { ++it; }).c_str(), "Attempted to increment iterator past the end");
  CHECK_CONTAINS(message_of([&] { *it; }).c_str(),
                 "Attempted to dereference iterator that was past the end");
  auto end = loader->end();
  CHECK_CONTAINS(message_of([&] { ++end; }).c_str(),
                 "Incrementing the DataLoader's past-the-end iterator is not allowed");
  CHECK_CONTAINS(message_of([&] { *end; }).c_str(),
                 "Dereferencing the DataLoader's past-the-end iterator is not allowed");
  const auto& options = loader->options();
  CHECK(options.max_jobs == 2 && options.workers == 1 && options.enforce_ordering);
  loader->join();
  loader->join();
}

void left_early() {
  for (const size_t workers : {0, 1, 3}) {
    Numbers set(100);
    set.asked = std::make_shared<std::atomic<int>>(0);
    {
      auto options = data::DataLoaderOptions(1).workers(workers);
      // (libtorch loses batches where there is a limit and no worker.)
      if (workers > 0) options.max_jobs(3);
      auto loader = sequential(set, options);
      auto it = loader->begin();
      CHECK_INT((*it)[0], 0);
      std::this_thread::sleep_for(milliseconds(50));
      // One batch was taken, and three more may be under way.
      CHECK(*set.asked <= 4);
    }
    CHECK_INT(set.asked.use_count(), 1);
  }
}

/// Counts on, over all workers.
struct Counter : data::datasets::StatefulDataset<Counter, std::vector<int>> {
  torch::optional<std::vector<int>> get_batch(size_t n) override {
    std::lock_guard<std::mutex> lock(*mutex);
    std::vector<int> out;
    for (; *at < 10 && n > 0; n--) out.push_back((*at)++);
    if (out.empty()) return torch::nullopt;
    return out;
  }
  torch::optional<size_t> size() const override { return 10; }
  void reset() override { *at = 0; }
  void save(torch::serialize::OutputArchive& archive) const override {
    archive.write("at", torch::tensor(*at));
  }
  void load(torch::serialize::InputArchive& archive) override {
    torch::Tensor found;
    archive.read("at", found);
    *at = found.item<int>();
  }
  std::shared_ptr<int> at = std::make_shared<int>(0);
  std::shared_ptr<std::mutex> mutex = std::make_shared<std::mutex>();
};

void stateful() {
  for (const size_t workers : {0, 1, 3}) {
    auto sum = data::transforms::BatchLambda<std::vector<int>, int>(
        [](std::vector<int> v) { return std::accumulate(v.begin(), v.end(), 0); });
    auto loader =
        data::make_data_loader(Counter().map(sum), data::DataLoaderOptions(4).workers(workers));
    for (int epoch = 0; epoch < 2; epoch++) {
      int total = 0, batches = 0;
      for (auto& batch : *loader) total += batch, batches++;
      CHECK_INT(total, 45);
      CHECK_INT(batches, 3);
    }
  }
  Counter counter, other;
  counter.get_batch(3);
  torch::serialize::OutputArchive out;
  out << counter;
  std::stringstream bytes;
  out.save_to(bytes);
  torch::serialize::InputArchive in;
  in.load_from(bytes);
  in >> other;
  CHECK_INT(other.get_batch(1)->at(0), 3);
  auto shared = data::datasets::make_shared_dataset<Counter>();
  CHECK_INT(shared->get_batch(2)->size(), 2);
  CHECK_INT((*shared).get_batch(2)->at(0), 2);
  shared.reset();
  CHECK_INT(shared.get_batch(2)->at(0), 0);
}

/// Batches of a size, without numbers.
struct Stream : data::datasets::StreamDataset<Stream, std::vector<int>> {
  std::vector<int> get_batch(size_t n) override { return std::vector<int>(n, 1); }
  torch::optional<size_t> size() const override { return torch::nullopt; }
};

struct Unsized : data::datasets::Dataset<Unsized, int> {
  int get(size_t) override { return 1; }
  torch::optional<size_t> size() const override { return torch::nullopt; }
};

struct Pair : samplers::CustomBatchRequest {
  Pair(size_t a_, size_t b_) : a(a_), b(b_) {}
  size_t size() const override { return 2; }
  size_t a, b;
};
struct Pairs : data::datasets::BatchDataset<Pairs, int, Pair> {
  int get_batch(Pair pair) override { return int(pair.a * 10 + pair.b); }
  torch::optional<size_t> size() const override { return 4; }
};
struct PairSampler : samplers::Sampler<Pair> {
  explicit PairSampler(size_t n) : size(n) {}
  void reset(torch::optional<size_t> = torch::nullopt) override { at = 0; }
  torch::optional<Pair> next(size_t) override {
    if (at >= size) return torch::nullopt;
    at += 2;
    return Pair(at - 2, at - 1);
  }
  void save(torch::serialize::OutputArchive&) const override {}
  void load(torch::serialize::InputArchive&) override {}
  size_t size, at = 0;
};

void requests() {
  auto stream = data::make_data_loader(Stream(), samplers::StreamSampler(10),
                                       data::DataLoaderOptions(4).workers(1));
  std::string sizes;
  for (auto& batch : *stream) sizes += std::to_string(batch.size()) + " ";
  CHECK_STRING(sizes.c_str(), "4 4 2 ");
  CHECK_CONTAINS(message_of([] { data::make_data_loader<SequentialSampler>(Unsized()); }).c_str(),
                 "Expected the dataset to be sized in order to construct the Sampler");
  auto pairs = data::make_data_loader<PairSampler>(Pairs(), data::DataLoaderOptions(2));
  std::string shown;
  for (auto& batch : *pairs) shown += std::to_string(batch) + " ";
  CHECK_STRING(shown.c_str(), "1 23 ");
}

/// Chunk i has i + 1 examples.
struct Chunks : data::datasets::ChunkDataReader<int> {
  using BatchType = std::vector<int>;
  BatchType read_chunk(size_t index) override {
    if (index == bad) throw std::runtime_error("bad chunk");
    BatchType out(index + 1);
    std::iota(out.begin(), out.end(), int(index) * 10);
    return out;
  }
  size_t chunk_count() override { return 5; }
  void reset() override {}
  size_t bad = size_t(-1);
};

void chunks() {
  using data::datasets::ChunkDatasetOptions;
  using Set = data::datasets::ChunkDataset<Chunks, SequentialSampler, SequentialSampler>;
  auto set = data::datasets::make_shared_dataset<Set>(
      Chunks(), SequentialSampler(0), SequentialSampler(0), ChunkDatasetOptions(1, 4));
  auto loader = data::make_data_loader(set, data::DataLoaderOptions(4).workers(0));
  for (int epoch = 0; epoch < 2; epoch++) {
    std::string shown;
    for (auto& batch : *loader) {
      for (const int i : batch) shown += std::to_string(i) + " ";
      shown += "| ";
    }
    CHECK_STRING(shown.c_str(), "0 10 11 20 | 21 22 30 31 | 32 33 40 41 | 42 43 44 | ");
  }
  using Shuffled = data::datasets::ChunkDataset<Chunks>;
  auto shuffled = data::datasets::make_shared_dataset<Shuffled>(
      Chunks(), samplers::RandomSampler(0), samplers::RandomSampler(0),
      ChunkDatasetOptions(3, 2, 8, 2), [](std::vector<int>& v) { v.push_back(100); });
  auto several = data::make_data_loader(shuffled, data::DataLoaderOptions(2).workers(2));
  int total = 0;
  for (auto& batch : *several) total = std::accumulate(batch.begin(), batch.end(), total);
  CHECK_INT(total, 3 * 100 + 0 + 21 + 63 + 126 + 210);

  Chunks broken;
  broken.bad = 1;
  Set failing(broken, SequentialSampler(0), SequentialSampler(0), ChunkDatasetOptions(1, 1));
  CHECK_CONTAINS(message_of([&] { failing.get_batch(); }).c_str(),
                 "Dataset needs to call reset() before calling get_batch().");
  failing.reset();
  CHECK_INT(failing.get_batch()->at(0), 0);
  CHECK_CONTAINS(message_of<data::WorkerException>([&] { failing.get_batch(); }).c_str(),
                 "bad chunk");
  CHECK_CONTAINS(message_of([&] { failing.get_batch(2); }).c_str(),
                 "The requested batch size does not match with the initialized batch size.\n"
                 " The requested batch size is 2, while the dataset is created with batch size "
                 "equal to 1");
  CHECK_CONTAINS(message_of([] { ChunkDatasetOptions(0, 1); }).c_str(), "Preloader count is 0.");
  CHECK_CONTAINS(message_of([] { ChunkDatasetOptions(1, 0); }).c_str(), "Batch size is 0.");
  CHECK_CONTAINS(message_of([] { ChunkDatasetOptions(1, 9, 8); }).c_str(),
                 "Cache size is less than batch size.");
  CHECK_CONTAINS(message_of([] { ChunkDatasetOptions(1, 1, 8, 0); }).c_str(),
                 "cross_chunk_shuffle_count needs to be greater than 0.");
}

void types() {
  static_assert(std::is_same_v<data::TensorExample, data::Example<torch::Tensor, void>>);
  static_assert(std::is_void_v<data::example::NoTarget>);
  static_assert(!Numbers::is_stateful && Counter::is_stateful);
  static_assert(std::is_same_v<data::transforms::Collation<int>,
                               data::transforms::BatchTransform<std::vector<int>, int>>);
  data::TensorExample example(torch::ones(2));
  torch::Tensor& inside = example;
  CHECK_INT(inside.numel(), 2);
  auto set =
      data::datasets::TensorDataset(std::vector<torch::Tensor>{torch::zeros(2), torch::ones(2)})
          .map(data::transforms::Stack<data::TensorExample>());
  CHECK_INT(set.get_batch({1, 0}).data[0][0].item<int>(), 1);
  auto collated = Numbers(4).map(data::transforms::Collate<int>(
      [](std::vector<int> v) { return std::accumulate(v.begin(), v.end(), 0); }));
  CHECK_INT(collated.get_batch({1, 2, 3}), 6);
  CHECK_INT(collated.dataset().size_, 4);
  data::FullDataLoaderOptions full(data::DataLoaderOptions(3).workers(4));
  CHECK(full.max_jobs == 8 && full.batch_size == 3 && !full.timeout.has_value());
}

}  // namespace

int main() {
  distributed_samplers();
  samplers_are_saved();
  timeouts();
  order();
  failures();
  iterators();
  left_early();
  stateful();
  requests();
  chunks();
  types();
  return check_report();
}

// Datasets, samplers and loaders of the C++ frontend. Compiles and passes against libtorch too.
#include <torch/torch.h>

#include <set>
#include <stdexcept>

#include "check.h"

namespace data = torch::data;

namespace {

/// Example i is the number i; one of them may throw.
class Numbers : public data::datasets::Dataset<Numbers> {
 public:
  explicit Numbers(size_t size, size_t bad = size_t(-1)) : size_(size), bad_(bad) {}
  data::Example<> get(size_t index) override {
    if (index == bad_) throw std::runtime_error("bad example");
    return {torch::full({2}, double(index)), torch::tensor(int64_t(index))};
  }
  torch::optional<size_t> size() const override { return size_; }

 private:
  size_t size_, bad_;
};

template <typename Loader>
std::vector<int64_t> order_of(Loader& loader) {
  std::vector<int64_t> out;
  for (auto& batch : loader) {
    for (int64_t i = 0; i < batch.target.size(0); i++) {
      out.push_back(batch.target[i].template item<int64_t>());
    }
  }
  return out;
}

auto stacked(size_t n, size_t bad = size_t(-1)) {
  return Numbers(n, bad).map(data::transforms::Stack<>());
}

void sequential() {
  for (const size_t workers : {0, 1, 3}) {
    auto loader = data::make_data_loader<data::samplers::SequentialSampler>(
        stacked(10), data::DataLoaderOptions().batch_size(4).workers(workers));
    std::vector<int64_t> sizes;
    for (auto& batch : *loader) sizes.push_back(batch.data.size(0));
    CHECK((sizes == std::vector<int64_t>{4, 4, 2}));
    CHECK((order_of(*loader) == std::vector<int64_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
  }
  auto dropping = data::make_data_loader<data::samplers::SequentialSampler>(
      stacked(10), data::DataLoaderOptions().batch_size(4).drop_last(true));
  CHECK_INT(order_of(*dropping).size(), 8);
}

void shuffled() {
  std::vector<int64_t> first;
  for (const size_t workers : {0, 2}) {
    torch::manual_seed(5);
    auto loader = data::make_data_loader(stacked(50),
                                         data::DataLoaderOptions().batch_size(7).workers(workers));
    const auto one = order_of(*loader), two = order_of(*loader);
    CHECK(one != two);
    CHECK(std::set<int64_t>(one.begin(), one.end()).size() == 50);
    if (first.empty()) first = one;
    // The order is a function of the seed, not of the workers.
    CHECK(one == first);
  }
  // PyTorch's: one permutation for the sampler's making, then one for each epoch.
  torch::manual_seed(5);
  torch::randperm(50);
  CHECK_INT(torch::randperm(50)[0].item<int64_t>(), first[0]);
}

void transforms() {
  auto set = Numbers(4)
                 .map(data::transforms::TensorLambda<>([](torch::Tensor t) { return t * 2; }))
                 .map(data::transforms::Lambda<data::Example<>>(
                     [](data::Example<> e) { return data::Example<>(e.data + 1, e.target); }))
                 .map(data::transforms::Stack<>());
  CHECK_INT(*set.size(), 4);
  const auto batch = set.get_batch({3, 1});
  CHECK_NEAR(batch.data[0][0].item<float>(), 7, 0);
  CHECK_INT(batch.target[1].item<int64_t>(), 1);
  data::transforms::Normalize<> normalize({0.5, 1.0}, {0.5, 2.0});
  const auto out = normalize.apply({torch::ones({2, 1, 1}), torch::tensor(0)}).data;
  CHECK_NEAR(out[0].item<float>(), 1, 0);
  CHECK_NEAR(out[1].item<float>(), 0, 0);
  data::datasets::TensorDataset rows(torch::arange(6).view({3, 2}));
  CHECK_INT(rows.get(2).data[1].item<int64_t>(), 5);
}

void failures() {
  auto loader = data::make_data_loader<data::samplers::SequentialSampler>(
      stacked(10, 5), data::DataLoaderOptions().batch_size(2).workers(2));
  size_t good = 0;
  try {
    for (auto& batch : *loader) good += size_t(batch.data.size(0));
    CHECK(false);
  } catch (const data::WorkerException& e) {
    CHECK_CONTAINS(e.what(), "bad example");
    CHECK_THROWS(std::rethrow_exception(e.original_exception), std::runtime_error);
  }
  CHECK_INT(good, 4);
  CHECK_THROWS(data::datasets::MNIST("/nonexistent"), c10::Error);
  auto slow = data::make_data_loader<data::samplers::SequentialSampler>(
      Numbers(2).map(data::transforms::Lambda<data::Example<>>([](data::Example<> e) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return e;
      })),
      data::DataLoaderOptions().workers(1).timeout(std::chrono::milliseconds(5)));
  CHECK_THROWS(*slow->begin(), std::exception);
}

}  // namespace

int main() {
  sequential();
  shuffled();
  transforms();
  failures();
  return check_report();
}

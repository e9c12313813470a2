// What TinyTorch adds to libtorch's data loading: images in files, transforms, and loaders that are
// taken up where they were.
#include <torch/torch.h>
#include <tinytorch/image.hpp>

#include <sys/stat.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <string>
#include <thread>

#include "check.h"

namespace data = torch::data;
namespace samplers = torch::data::samplers;
namespace transforms = torch::data::transforms;
using torch::Tensor;

namespace {

/// Images whose pixels hang on their number.
struct Images : data::datasets::Dataset<Images> {
  data::Example<> get(size_t index) override {
    const auto i = int64_t(index);
    return {(torch::arange(48).mul(i + 7) % 256).to(torch::kByte).view({3, 4, 4}),
            torch::tensor(i)};
  }
  torch::optional<size_t> size() const override { return 20; }
};

auto augmented() {
  return Images()
      .map(transforms::RandomCrop<>(transforms::RandomCropOptions(4).padding(2)))
      .map(transforms::RandomHorizontalFlip<>())
      .map(transforms::Stack<>());
}

template <typename Loader>
std::vector<Tensor> rest_of(Loader& loader) {
  std::vector<Tensor> out;
  for (auto& batch : loader) {
    out.push_back(batch.data.to(torch::kLong).flatten());
    out.push_back(batch.target);
  }
  return out;
}

bool alike(const std::vector<Tensor>& a, const std::vector<Tensor>& b, size_t skipped = 0) {
  if (a.size() != b.size() + skipped) return false;
  for (size_t i = 0; i < b.size(); i++) {
    if (!torch::equal(a[i + skipped], b[i])) return false;
  }
  return true;
}

template <typename Sampler>
void taken_up(const Sampler& sampler) {
  const auto make = [&](size_t workers) {
    torch::manual_seed(3);
    return data::make_data_loader(augmented(), sampler,
                                  data::DataLoaderOptions(4).workers(workers));
  };
  auto whole = make(0);
  const auto first = rest_of(*whole), second = rest_of(*whole), third = rest_of(*whole);
  CHECK(!alike(first, second));
  for (const size_t workers : {0, 1, 3}) {
    for (const size_t stop : {0, 1, 3}) {
      auto loader = make(workers);
      rest_of(*loader);
      auto it = loader->begin();
      for (size_t i = 0; i < stop; i++, ++it) *it;
      if (stop > 0 && workers == 0) *it;
      const auto state = loader->state();
      const size_t given = size_t(state["batch"].template item<int64_t>());
      std::stringstream bytes;
      torch::serialize::OutputArchive out;
      loader->save(out);
      out.save_to(bytes);

      auto other = make(3 - workers);
      other->load_state(state);
      CHECK(alike(second, rest_of(*other), 2 * given));
      torch::serialize::InputArchive in;
      in.load_from(bytes);
      auto again = make(1);
      again->load(in);
      CHECK(alike(second, rest_of(*again), 2 * given));
    }
  }
  // At its end, the next epoch begins.
  auto loader = make(2);
  rest_of(*loader);
  auto other = make(0);
  const auto state = loader->state();
  other->load_state(state);
  CHECK(state["epoch"].template item<int64_t>() == 1 && rest_of(*other).size() == second.size());
  CHECK_INT(other->state()["epoch"].template item<int64_t>(), 2);
}

/// The first image takes its time: the others come before it.
struct Slow : data::datasets::Dataset<Slow, int64_t> {
  int64_t get(size_t index) override {
    if (index == 0) std::this_thread::sleep_for(std::chrono::milliseconds(300));
    return int64_t(index);
  }
  torch::optional<size_t> size() const override { return 8; }
};

void out_of_order() {
  auto options = data::DataLoaderOptions(1).workers(2).enforce_ordering(false);
  auto loader = data::make_data_loader<samplers::SequentialSampler>(Slow(), options);
  int64_t sum = 0;
  auto it = loader->begin();
  for (int i = 0; i < 3; i++) sum += (i > 0 ? *++it : *it)[0];
  CHECK(sum >= 1 + 2 + 3);
  for (const size_t workers : {0, 2}) {
    auto other = data::make_data_loader<samplers::SequentialSampler>(
        Slow(), data::DataLoaderOptions(1).workers(workers));
    other->load_state(loader->state());
    std::vector<int64_t> rest;
    for (auto& batch : *other) rest.push_back(batch[0]);
    CHECK(rest.size() == 5 && rest[0] == 0);
    CHECK_INT(std::accumulate(rest.begin(), rest.end(), sum), 28);
  }
}

void write(const std::string& path, const std::vector<unsigned char>& bytes) {
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

void cifar() {
  mkdir("cifar_test", 0777);
  std::vector<unsigned char> records;
  for (int i = 0; i < 6; i++) {
    records.push_back(static_cast<unsigned char>(i));
    for (int k = 0; k < 3072; k++) records.push_back(static_cast<unsigned char>(k / 1024 * 50 + i));
  }
  write("cifar_test/test_batch.bin", records);
  using data::datasets::CIFAR10;
  CIFAR10 set("cifar_test", CIFAR10::Mode::kTest);
  CHECK(!set.is_train() && *set.size() == 6);
  CHECK(set.images().sizes() == torch::IntArrayRef({6, 3, 32, 32}));
  CHECK_INT(set.get(5).data[2][0][0].item<int>(), 105);
  CHECK_INT(set.targets()[4].item<int>(), 4);
  CHECK_STRING(set.classes()[3].c_str(), "cat");
  CHECK_THROWS(CIFAR10("cifar_test"), c10::Error);
  const std::vector<double> mean{0.5, 0.5, 0.5}, stddev{0.25, 0.25, 0.25};
  auto loader = data::make_data_loader<samplers::SequentialSampler>(
      data::datasets::make_stacked(set).map(transforms::Augment<data::Example<>>(
          transforms::AugmentOptions(32, mean, stddev).flip(1))),
      data::DataLoaderOptions(4).workers(2));
  size_t n = 0;
  for (auto& batch : *loader) {
    CHECK(batch.data.scalar_type() == torch::kFloat && batch.data.dim() == 4);
    CHECK_NEAR(batch.data[0][1][3][3].item<float>(),
               ((50 + 4.0 * double(n / 4)) / 255 - 0.5) / 0.25, 1e-6);
    n += size_t(batch.target.size(0));
  }
  CHECK_INT(n, 6);
  records.resize(3074 * 2);
  write("cifar_test/test.bin", records);
  CHECK_INT(*data::datasets::CIFAR100("cifar_test", data::datasets::CIFAR100::Mode::kTest).size(),
            2);
  std::remove("cifar_test/test.bin");
  std::remove("cifar_test/test_batch.bin");
  std::remove("cifar_test");
}

void folder() {
  for (const char* name : {"folder_test", "folder_test/a", "folder_test/b"}) mkdir(name, 0777);
  tinytorch::write_image("folder_test/a/1.png", torch::full({3, 6, 4}, 10, torch::kByte));
  tinytorch::write_image("folder_test/b/1.ppm", torch::full({3, 5, 5}, 20, torch::kByte));
  data::datasets::ImageFolder set("folder_test");
  CHECK(*set.size() == 2 && set.classes() == std::vector<std::string>({"a", "b"}));
  auto mapped = set.map(transforms::Resize<>({8, 8}))
                    .map(transforms::CenterCrop<>(4))
                    .map(transforms::RandomVerticalFlip<>())
                    .map(transforms::ToFloat<>())
                    .map(transforms::Stack<>());
  const auto batch = mapped.get_batch({1, 0});
  CHECK(batch.data.sizes() == torch::IntArrayRef({2, 3, 4, 4}));
  CHECK_NEAR(batch.data[0][0][0][0].item<float>(), 20 / 255.0, 1e-7);
  CHECK_INT(batch.target[0].item<int64_t>(), 1);
  CHECK_INT(data::datasets::ImageFolder("folder_test", true).get(0).data.size(0), 1);
  CHECK_THROWS(data::datasets::ImageFolder("folder_test/a"), c10::Error);
  for (const char* name : {"folder_test/a/1.png", "folder_test/b/1.ppm", "folder_test/a",
                           "folder_test/b", "folder_test"}) {
    std::remove(name);
  }
}

void weights() {
  torch::manual_seed(3);
  samplers::WeightedRandomSampler sampler({0.0, 1.0, 3.0, 6.0}, 8);
  sampler.reset();
  // PyTorch 2.11's multinomial for this seed.
  CHECK((*sampler.next(99) == std::vector<size_t>{1, 2, 3, 2, 3, 3, 2, 3}));
  CHECK(!sampler.next(1).has_value());
  auto loader = data::make_data_loader(Images().map(transforms::Stack<>()), sampler,
                                       data::DataLoaderOptions(3).workers(1));
  size_t n = 0;
  for (auto& batch : *loader) n += size_t(batch.target.size(0));
  CHECK_INT(n, 8);
}

}  // namespace

int main() {
  const long long before = check_live_tensors();
  taken_up(samplers::RandomSampler(20));
  taken_up(samplers::SequentialSampler(20));
  taken_up(samplers::WeightedRandomSampler(torch::ones(20), 20));
  out_of_order();
  cifar();
  folder();
  weights();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}

// Datasets of images that libtorch does not have: CIFAR-10, CIFAR-100, folders of image files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../factories.hpp"
#include "datasets.hpp"

namespace tinytorch {
namespace data {
namespace datasets {
namespace detail {

/// A dataset of the engine, which copies share.
class EngineDataset {
 public:
  using Open = tt_status (*)(const char*, const tt_image_dataset_options*, tt_dataset**);
  EngineDataset(Open open, const std::string& root, const tt_image_dataset_options& options) {
    tt_dataset* p = nullptr;
    tinytorch::detail::check(open(root.c_str(), &options, &p));
    dataset_.reset(p, tt_dataset_release);
  }
  std::size_t size() const {
    std::size_t n = 0;
    tinytorch::detail::check(tt_dataset_size(dataset_.get(), &n));
    return n;
  }
  Example<> get(std::size_t index) const {
    tt_tensor_list list{};
    tinytorch::detail::check(tt_dataset_get(dataset_.get(), index, &list));
    return example(list);
  }
  Example<> get_batch(ArrayRef<std::size_t> indices) const {
    tt_tensor_list list{};
    tinytorch::detail::check(
        tt_dataset_get_batch(dataset_.get(), indices.data(), indices.size(), &list));
    return example(list);
  }
  std::vector<std::string> classes() const {
    std::size_t n = 0, length = 0;
    tinytorch::detail::check(tt_dataset_class_count(dataset_.get(), &n));
    std::vector<std::string> out;
    for (std::size_t i = 0; i < n; i++) {
      tinytorch::detail::check(tt_dataset_class_name(dataset_.get(), i, nullptr, 0, &length));
      std::string name(length + 1, '\0');
      tinytorch::detail::check(
          tt_dataset_class_name(dataset_.get(), i, &name[0], name.size(), nullptr));
      name.resize(length);
      out.push_back(std::move(name));
    }
    return out;
  }

 private:
  static Example<> example(tt_tensor_list list) {
    auto tensors = tinytorch::detail::take_list(list);
    return {std::move(tensors[0]), std::move(tensors[1])};
  }
  std::shared_ptr<tt_dataset> dataset_;
};

/// Images and labels that are all in memory.
template <typename Self>
class LoadedImages : public Dataset<Self> {
 public:
  Example<> get(std::size_t index) override { return engine_.get(index); }
  std::optional<std::size_t> size() const override { return engine_.size(); }
  /// A batch as two tensors, which is faster than examples that are stacked.
  Example<> get_stacked(ArrayRef<std::size_t> indices) const { return engine_.get_batch(indices); }
  /// All of it, as copies.
  Tensor images() const { return all().data; }
  Tensor targets() const { return all().target; }
  std::vector<std::string> classes() const { return engine_.classes(); }
  bool is_train() const noexcept { return train_; }

 protected:
  LoadedImages(EngineDataset::Open open, const std::string& root,
               const tt_image_dataset_options& options)
      : engine_(open, root, options), train_(options.train) {}

 private:
  Example<> all() const {
    std::vector<std::size_t> indices(engine_.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return engine_.get_batch(indices);
  }
  EngineDataset engine_;
  bool train_;
};

inline tt_image_dataset_options image_options(bool train, bool coarse = false) {
  tt_image_dataset_options options = tt_image_dataset_options_default();
  options.train = train;
  options.coarse = coarse;
  return options;
}

}  // namespace detail

inline namespace api {

/// Images `[3, 32, 32]` in uint8 and labels (0-d), from the binary files or the PNG form.
class CIFAR10 : public detail::LoadedImages<CIFAR10> {
 public:
  enum class Mode { kTrain, kTest };
  explicit CIFAR10(const std::string& root, Mode mode = Mode::kTrain)
      : LoadedImages(tt_dataset_cifar10, root, detail::image_options(mode == Mode::kTrain)) {}
};

/// Images `[3, 32, 32]` in uint8 and labels (0-d): the 100 fine ones, or the 20 coarse ones.
class CIFAR100 : public detail::LoadedImages<CIFAR100> {
 public:
  enum class Mode { kTrain, kTest };
  explicit CIFAR100(const std::string& root, Mode mode = Mode::kTrain, bool coarse = false)
      : LoadedImages(tt_dataset_cifar100, root,
                     detail::image_options(mode == Mode::kTrain, coarse)) {}
};

/// PNG, JPEG, PPM and PGM files, in one folder for each class: images `[C, H, W]` in uint8, decoded
/// when they are asked for.
class ImageFolder : public Dataset<ImageFolder> {
 public:
  explicit ImageFolder(const std::string& root, bool grey = false)
      : engine_(tt_dataset_image_folder, root, options(grey)) {}
  Example<> get(std::size_t index) override { return engine_.get(index); }
  std::optional<std::size_t> size() const override { return engine_.size(); }
  /// The folders' names in their order.
  std::vector<std::string> classes() const { return engine_.classes(); }

 private:
  static tt_image_dataset_options options(bool grey) {
    tt_image_dataset_options out = tt_image_dataset_options_default();
    out.grey = grey;
    return out;
  }
  detail::EngineDataset engine_;
};

/// A dataset whose batches come stacked, as two tensors: `make_stacked(CIFAR10(root))`.
template <typename Source>
class StackedDataset : public BatchDataset<StackedDataset<Source>, Example<>> {
 public:
  explicit StackedDataset(Source source) : source_(std::move(source)) {}
  Example<> get_batch(ArrayRef<std::size_t> indices) override {
    return source_.get_stacked(indices);
  }
  std::optional<std::size_t> size() const override { return source_.size(); }

 private:
  Source source_;
};
template <typename Source>
StackedDataset<Source> make_stacked(Source source) {
  return StackedDataset<Source>(std::move(source));
}

}  // namespace api
}  // namespace datasets
}  // namespace data
}  // namespace tinytorch

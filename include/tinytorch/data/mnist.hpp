// MNIST, and every dataset in its form: four idx files, plain or gzipped.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "../tensor.hpp"
#include "datasets.hpp"

namespace tinytorch {
namespace data {
namespace datasets {
inline namespace api {

/// Images `[N, 1, 28, 28]` in 0..1 and labels `[N]`, from a folder.
class MNIST : public Dataset<MNIST> {
 public:
  enum class Mode { kTrain, kTest };

  explicit MNIST(const std::string& root, Mode mode = Mode::kTrain)
      : is_train_(mode == Mode::kTrain) {
    const std::string prefix =
        root + (root.empty() || root.back() == '/' ? "" : "/") + (is_train_ ? "train" : "t10k");
    const Tensor pixels = read(prefix + "-images-idx3-ubyte");
    TORCH_CHECK(pixels.dim() == 3 && pixels.scalar_type() == kByte, "expected images of bytes in ",
                prefix, "-images-idx3-ubyte");
    images_ = pixels.unsqueeze(1).to(kFloat32).div_(255);
    targets_ = read(prefix + "-labels-idx1-ubyte").to(kLong);
    TORCH_CHECK(targets_.dim() == 1 && targets_.size(0) == images_.size(0), prefix, ": ",
                images_.size(0), " images, but labels of the shape ", targets_.sizes());
  }

  Example<> get(std::size_t index) override {
    const auto i = static_cast<std::int64_t>(index);
    return {images_[i], targets_[i]};
  }
  std::optional<std::size_t> size() const override {
    return static_cast<std::size_t>(images_.size(0));
  }
  bool is_train() const noexcept { return is_train_; }
  const Tensor& images() const { return images_; }
  const Tensor& targets() const { return targets_; }

 private:
  static Tensor read(const std::string& path) {
    tt_tensor* out = nullptr;
    tinytorch::detail::check(tt_idx_read(path.c_str(), &out));
    return Tensor::take(out);
  }

  bool is_train_;
  Tensor images_, targets_;
};

/// The same files with clothes on them. (Not in libtorch.)
class FashionMNIST : public MNIST {
 public:
  using MNIST::MNIST;
};

}  // namespace api
}  // namespace datasets
}  // namespace data
}  // namespace tinytorch

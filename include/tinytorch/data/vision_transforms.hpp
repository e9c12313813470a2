// Transforms of images that libtorch does not have. Random ones draw from the loader's seed, the
// epoch and the example's number: results do not depend on the workers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "../arg.hpp"
#include "../factories.hpp"
#include "../tensor.hpp"
#include "transforms.hpp"

namespace tinytorch {
namespace data {
namespace transforms {
inline namespace api {
namespace detail {

/// A transform of the engine. A batch is a vector of examples with images `[C, H, W]`, or one
/// stacked example with images `[N, C, H, W]`, in uint8 or float32.
template <typename Batch>
class ImageTransform : public BatchTransform<Batch, Batch> {
  static constexpr bool kStacked = !tinytorch::data::api::detail::is_vector<Batch>::value;

 public:
  Batch apply_batch(Batch batch) override {
    std::vector<std::size_t> indices(count(batch));
    for (std::size_t i = 0; i < indices.size(); i++) indices[i] = i;
    return apply_batch(std::move(batch), indices);
  }
  /// A batch of the examples with these numbers.
  Batch apply_batch(Batch batch, ArrayRef<std::size_t> indices) {
    TORCH_CHECK(indices.size() == count(batch), "expected a batch of ", indices.size(),
                " examples, got ", count(batch));
    if constexpr (kStacked) {
      batch.data = run(batch.data, indices);
    } else if (alike(batch)) {
      std::vector<Tensor> images;
      for (auto& example : batch) images.push_back(std::move(example.data));
      const Tensor all = run(stack(images), indices);
      for (std::size_t i = 0; i < batch.size(); i++) {
        batch[i].data = all[static_cast<std::int64_t>(i)];
      }
    } else {
      for (std::size_t i = 0; i < batch.size(); i++) {
        batch[i].data = run(batch[i].data.unsqueeze(0), indices.slice(i, 1))[0];
      }
    }
    return batch;
  }

 protected:
  explicit ImageTransform(tt_transform* made) : transform_(made, tt_transform_release) {}

 private:
  static std::size_t count(const Batch& batch) {
    if constexpr (kStacked) {
      return static_cast<std::size_t>(batch.data.size(0));
    } else {
      return batch.size();
    }
  }
  static bool alike(const Batch& batch) {
    for (const auto& example : batch) {
      if (example.data.sizes() != batch[0].data.sizes()) return false;
    }
    return !batch.empty();
  }
  Tensor run(const Tensor& images, ArrayRef<std::size_t> indices) const {
    const tt_tensor* in = images.c();
    tt_tensor_list out{};
    tinytorch::detail::check(
        tt_transform_apply(transform_.get(), indices.data(), indices.size(), &in, 1, &out));
    return std::move(tinytorch::detail::take_list(out)[0]);
  }
  std::shared_ptr<tt_transform> transform_;
};

/// A new transform that a C function makes.
template <typename Make>
tt_transform* made(Make&& make) {
  tt_transform* out = nullptr;
  tinytorch::detail::check(make(&out));
  return out;
}

inline tt_crop_options crop_options(const ExpandingArray<2>& size, std::int64_t padding,
                                    double fill) {
  tt_crop_options out = tt_crop_options_default(static_cast<std::size_t>((*size)[0]),
                                                static_cast<std::size_t>((*size)[1]));
  out.padding = static_cast<std::size_t>(padding);
  out.fill = fill;
  return out;
}

}  // namespace detail

struct RandomCropOptions {
  RandomCropOptions(ExpandingArray<2> size) : size_(size) {}
  TORCH_ARG(ExpandingArray<2>, size);
  /// Pixels that are put on each side before, and their value.
  TORCH_ARG(std::int64_t, padding) = 0;
  TORCH_ARG(double, fill) = 0;
};

/// A part of each image at a random place.
template <typename Batch = std::vector<Example<>>>
class RandomCrop : public detail::ImageTransform<Batch> {
 public:
  explicit RandomCrop(const RandomCropOptions& o)
      : detail::ImageTransform<Batch>(detail::made([&o](tt_transform** out) {
          const tt_crop_options c = detail::crop_options(o.size(), o.padding(), o.fill());
          return tt_transform_random_crop(&c, out);
        })) {}
};

/// The middle of each image.
template <typename Batch = std::vector<Example<>>>
class CenterCrop : public detail::ImageTransform<Batch> {
 public:
  explicit CenterCrop(ExpandingArray<2> size)
      : detail::ImageTransform<Batch>(detail::made([&size](tt_transform** out) {
          const auto [h, w] = *size;
          return tt_transform_center_crop(static_cast<std::size_t>(h), static_cast<std::size_t>(w),
                                          out);
        })) {}
};

/// Mirrors images, left and right exchanged, with a probability.
template <typename Batch = std::vector<Example<>>>
class RandomHorizontalFlip : public detail::ImageTransform<Batch> {
 public:
  explicit RandomHorizontalFlip(double p = 0.5)
      : detail::ImageTransform<Batch>(detail::made(
            [p](tt_transform** out) { return tt_transform_random_horizontal_flip(p, out); })) {}
};

/// Turns images upside down with a probability.
template <typename Batch = std::vector<Example<>>>
class RandomVerticalFlip : public detail::ImageTransform<Batch> {
 public:
  explicit RandomVerticalFlip(double p = 0.5)
      : detail::ImageTransform<Batch>(detail::made(
            [p](tt_transform** out) { return tt_transform_random_vertical_flip(p, out); })) {}
};

/// Images of another size, bilinear and smoothed where they shrink.
template <typename Batch = std::vector<Example<>>>
class Resize : public detail::ImageTransform<Batch> {
 public:
  explicit Resize(ExpandingArray<2> size)
      : detail::ImageTransform<Batch>(detail::made([&size](tt_transform** out) {
          const auto [h, w] = *size;
          return tt_transform_resize(static_cast<std::size_t>(h), static_cast<std::size_t>(w), out);
        })) {}
};

/// Bytes become floats from 0 to 1.
template <typename Batch = std::vector<Example<>>>
class ToFloat : public detail::ImageTransform<Batch> {
 public:
  ToFloat() : detail::ImageTransform<Batch>(detail::made(tt_transform_to_float)) {}
};

struct AugmentOptions {
  AugmentOptions(ExpandingArray<2> size, std::vector<double> mean, std::vector<double> stddev)
      : size_(size), mean_(std::move(mean)), stddev_(std::move(stddev)) {}
  TORCH_ARG(ExpandingArray<2>, size);
  TORCH_ARG(std::vector<double>, mean);
  TORCH_ARG(std::vector<double>, stddev);
  TORCH_ARG(std::int64_t, padding) = 0;
  TORCH_ARG(double, fill) = 0;
  /// The probability of a horizontal flip.
  TORCH_ARG(double, flip) = 0.5;
};

/// Random crop, horizontal flip, to-float and normalise of uint8 images, in one pass.
template <typename Batch = std::vector<Example<>>>
class Augment : public detail::ImageTransform<Batch> {
 public:
  explicit Augment(const AugmentOptions& o)
      : detail::ImageTransform<Batch>(detail::made([&o](tt_transform** out) {
          TORCH_CHECK(o.mean().size() == o.stddev().size(),
                      "expected a mean and a stddev for each channel");
          const tt_crop_options c = detail::crop_options(o.size(), o.padding(), o.fill());
          return tt_transform_augment(&c, o.flip(), o.mean().data(), o.stddev().data(),
                                      o.mean().size(), out);
        })) {}
};

}  // namespace api
}  // namespace transforms
}  // namespace data
}  // namespace tinytorch

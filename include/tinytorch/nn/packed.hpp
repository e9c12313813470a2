// nn::utils::rnn: sequences of different lengths, padded to one length or packed.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "../options.hpp"
#include "../tensor.hpp"
#include "option_types.hpp"

namespace tinytorch {
namespace nn {
namespace utils {
namespace rnn {
inline namespace api {

/// Where each number of a permutation stands in it; undefined stays undefined.
inline Tensor invert_permutation(const Tensor& permutation) {
  return permutation.defined() ? permutation.argsort() : Tensor();
}

/// Sequences whose rows lie step after step: the first rows of all, then the second ones of those
/// that have one, ... Made by `pack_sequence` and `pack_padded_sequence`.
class PackedSequence {
 public:
  explicit PackedSequence(Tensor data, Tensor batch_sizes, Tensor sorted_indices = {},
                          Tensor unsorted_indices = {})
      : data_(std::move(data)),
        batch_sizes_(std::move(batch_sizes)),
        sorted_indices_(std::move(sorted_indices)),
        unsorted_indices_(unsorted_indices.defined() ? std::move(unsorted_indices)
                                                     : invert_permutation(sorted_indices_)) {
    TORCH_CHECK(batch_sizes_.device().is_cpu(),
                "batch_sizes should always be on CPU. Instances of PackedSequence should never be "
                "created manually.");
  }

  /// The rows of all steps.
  const Tensor& data() const { return data_; }
  /// How many rows each step has.
  const Tensor& batch_sizes() const { return batch_sizes_; }
  /// Where each of the sequences, longest first, was in the batch; undefined where it was sorted.
  const Tensor& sorted_indices() const { return sorted_indices_; }
  /// The way back.
  const Tensor& unsorted_indices() const { return unsorted_indices_; }

  PackedSequence to(const TensorOptions& options) const {
    const Tensor data = data_.to(options);
    if (data.is_same(data_)) return *this;
    const auto moved = [&data](const Tensor& t) { return t.defined() ? t.to(data.device()) : t; };
    return PackedSequence(data, batch_sizes_, moved(sorted_indices_), moved(unsorted_indices_));
  }
  PackedSequence cuda() const { return to(TensorOptions(kCUDA)); }
  PackedSequence cpu() const { return to(TensorOptions(kCPU)); }
  bool is_cuda() const { return data_.is_cuda(); }

 private:
  Tensor data_, batch_sizes_, sorted_indices_, unsorted_indices_;
};

namespace detail {
inline PackedSequence take(const tt_packed_sequence& c) {
  return PackedSequence(Tensor::take(c.data), Tensor::take(c.batch_sizes),
                        Tensor::take(c.sorted_indices), Tensor::take(c.unsorted_indices));
}
/// As layers take it.
inline IValue value(const PackedSequence& p) {
  return std::vector<Tensor>{p.data(), p.batch_sizes(), p.sorted_indices(), p.unsorted_indices()};
}
inline PackedSequence packed(const IValue& v) {
  const std::vector<Tensor>& parts = v.toTensorVector();
  return PackedSequence(parts.at(0), parts.at(1), parts.at(2), parts.at(3));
}
}  // namespace detail

/// Packs `[time, batch, ...]`, or `[batch, time, ...]`, whose sequences have so many rows. They
/// must fall unless `enforce_sorted` is off.
inline PackedSequence pack_padded_sequence(const Tensor& input, const Tensor& lengths,
                                           bool batch_first = false, bool enforce_sorted = true) {
  const Tensor whole = lengths.to(kInt64);
  tt_packed_sequence out{};
  tinytorch::detail::check(
      tt_nn_pack_padded_sequence(input.c(), whole.c(), batch_first, enforce_sorted, &out));
  return detail::take(out);
}

/// The sequences padded to one length, and how long each was.
inline std::tuple<Tensor, Tensor> pad_packed_sequence(
    const PackedSequence& sequence, bool batch_first = false, double padding_value = 0.0,
    std::optional<std::int64_t> total_length = std::nullopt) {
  const auto handle = [](const Tensor& t) { return const_cast<tt_tensor*>(t.c()); };
  const tt_packed_sequence given{handle(sequence.data()), handle(sequence.batch_sizes()),
                                 handle(sequence.sorted_indices()),
                                 handle(sequence.unsorted_indices())};
  tt_tensor* padded = nullptr;
  tt_tensor* lengths = nullptr;
  tinytorch::detail::check(tt_nn_pad_packed_sequence(
      &given, batch_first, padding_value, total_length.value_or(TT_NONE), &padded, &lengths));
  return {Tensor::take(padded), Tensor::take(lengths)};
}

/// Sequences `[length, ...]` as one tensor; `padding_side` is "right" or "left".
inline Tensor pad_sequence(TensorList sequences, bool batch_first = false, double padding_value = 0,
                           std::string_view padding_side = "right") {
  TORCH_CHECK(padding_side == "left" || padding_side == "right",
              "Expected padding_side to be one of left or right, but got ", padding_side);
  tt_tensor* out = nullptr;
  tinytorch::detail::check(tt_nn_pad_sequence(tinytorch::detail::handles(sequences),
                                              sequences.size(), batch_first, padding_value,
                                              padding_side == "left", &out));
  return Tensor::take(out);
}

/// Packs sequences `[length, ...]`, longest first unless `enforce_sorted` is off.
inline PackedSequence pack_sequence(TensorList sequences, bool enforce_sorted = true) {
  tt_packed_sequence out{};
  tinytorch::detail::check(tt_nn_pack_sequence(tinytorch::detail::handles(sequences),
                                               sequences.size(), enforce_sorted, &out));
  return detail::take(out);
}

}  // namespace api
}  // namespace rnn
}  // namespace utils
}  // namespace nn
}  // namespace tinytorch

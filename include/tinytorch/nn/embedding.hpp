// Embeddings as modules.
#pragma once

#include "any.hpp"
#include "functional/embedding.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

struct EmbeddingFromPretrainedOptions {
  TORCH_ARG(bool, freeze) = true;
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(bool, sparse) = false;
};

struct EmbeddingBagFromPretrainedOptions {
  TORCH_ARG(bool, freeze) = true;
  TORCH_ARG(std::optional<double>, max_norm) = std::nullopt;
  TORCH_ARG(double, norm_type) = 2.0;
  TORCH_ARG(bool, scale_grad_by_freq) = false;
  TORCH_ARG(EmbeddingBagMode, mode) = kMean;
  TORCH_ARG(bool, sparse) = false;
  TORCH_ARG(bool, include_last_offset) = false;
  TORCH_ARG(std::optional<std::int64_t>, padding_idx) = std::nullopt;
};

namespace detail {
/// A row of padding that counts from the end, from the start.
template <typename Options>
void count_padding(Options& o) {
  if (o.padding_idx() && *o.padding_idx() < 0) {
    o.padding_idx(*o.padding_idx() + o.num_embeddings());
  }
}
}  // namespace detail

namespace lazy {

/// Rows of a table, looked up by index.
template <typename Void>
class EmbeddingImpl : public Cloneable<EmbeddingImpl<Void>> {
 public:
  EmbeddingImpl(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : EmbeddingImpl(EmbeddingOptions(num_embeddings, embedding_dim)) {}
  explicit EmbeddingImpl(EmbeddingOptions options_) : options(std::move(options_)) { reset(); }
  void reset() override {
    detail::make(*this, "Embedding", detail::values(options), {{"weight", &weight}});
    detail::count_padding(options);
  }
  void reset_parameters() {
    detail::refill("Embedding", detail::values(options), {{"weight", &weight}});
  }
  void pretty_print(std::ostream& stream) const override {
    detail::print(stream, "Embedding", detail::values(options));
  }
  Tensor forward(const Tensor& indices) {
    return functional::embedding(indices, weight,
                                 functional::EmbeddingFuncOptions()
                                     .padding_idx(options.padding_idx())
                                     .max_norm(options.max_norm())
                                     .norm_type(options.norm_type())
                                     .scale_grad_by_freq(options.scale_grad_by_freq())
                                     .sparse(options.sparse()));
  }

  EmbeddingOptions options;
  Tensor weight;
};

template <typename Void>
class Embedding : public ModuleHolder<EmbeddingImpl<Void>> {
 public:
  using Impl = EmbeddingImpl<Void>;
  using ModuleHolder<Impl>::ModuleHolder;

  /// Looks up in a table that is given, and not trained unless `freeze` is off.
  static Embedding from_pretrained(const Tensor& embeddings,
                                   const EmbeddingFromPretrainedOptions& options = {}) {
    TORCH_CHECK(embeddings.dim() == 2, "Embeddings parameter is expected to be 2-dimensional");
    Embedding out(EmbeddingOptions(embeddings.size(0), embeddings.size(1))
                      ._weight(embeddings)
                      .padding_idx(options.padding_idx())
                      .max_norm(options.max_norm())
                      .norm_type(options.norm_type())
                      .scale_grad_by_freq(options.scale_grad_by_freq())
                      .sparse(options.sparse()));
    out->weight.set_requires_grad(!options.freeze());
    return out;
  }
};

}  // namespace lazy
TINYTORCH_LAZY_(EmbeddingImpl);
TINYTORCH_LAZY_(Embedding);

namespace lazy {

/// Sums, means or greatest elements of bags of rows.
template <typename Void>
class EmbeddingBagImpl : public Cloneable<EmbeddingBagImpl<Void>> {
 public:
  EmbeddingBagImpl(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : EmbeddingBagImpl(EmbeddingBagOptions(num_embeddings, embedding_dim)) {}
  explicit EmbeddingBagImpl(EmbeddingBagOptions options_) : options(std::move(options_)) {
    reset();
  }
  void reset() override {
    detail::make(*this, "EmbeddingBag", detail::values(options), {{"weight", &weight}});
    detail::count_padding(options);
  }
  void reset_parameters() {
    detail::refill("EmbeddingBag", detail::values(options), {{"weight", &weight}});
  }
  void pretty_print(std::ostream& stream) const override {
    detail::print(stream, "EmbeddingBag", detail::values(options));
  }
  Tensor forward(const Tensor& input, const Tensor& offsets = {},
                 const Tensor& per_sample_weights = {}) {
    return functional::embedding_bag(input, weight,
                                     functional::EmbeddingBagFuncOptions()
                                         .offsets(offsets)
                                         .max_norm(options.max_norm())
                                         .norm_type(options.norm_type())
                                         .scale_grad_by_freq(options.scale_grad_by_freq())
                                         .mode(options.mode())
                                         .sparse(options.sparse())
                                         .per_sample_weights(per_sample_weights)
                                         .include_last_offset(options.include_last_offset())
                                         .padding_idx(options.padding_idx()));
  }

  EmbeddingBagOptions options;
  Tensor weight;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())}, {2, AnyValue(Tensor())})
};

template <typename Void>
class EmbeddingBag : public ModuleHolder<EmbeddingBagImpl<Void>> {
 public:
  using Impl = EmbeddingBagImpl<Void>;
  using ModuleHolder<Impl>::ModuleHolder;

  /// Looks up in a table that is given, and not trained unless `freeze` is off.
  static EmbeddingBag from_pretrained(const Tensor& embeddings,
                                      const EmbeddingBagFromPretrainedOptions& options = {}) {
    TORCH_CHECK(embeddings.dim() == 2, "Embeddings parameter is expected to be 2-dimensional");
    EmbeddingBag out(EmbeddingBagOptions(embeddings.size(0), embeddings.size(1))
                         ._weight(embeddings)
                         .max_norm(options.max_norm())
                         .norm_type(options.norm_type())
                         .scale_grad_by_freq(options.scale_grad_by_freq())
                         .mode(options.mode())
                         .sparse(options.sparse())
                         .include_last_offset(options.include_last_offset())
                         .padding_idx(options.padding_idx()));
    out->weight.set_requires_grad(!options.freeze());
    return out;
  }
};

}  // namespace lazy
TINYTORCH_LAZY_(EmbeddingBagImpl);
TINYTORCH_LAZY_(EmbeddingBag);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

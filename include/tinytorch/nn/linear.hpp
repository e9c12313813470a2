// Linear layers, flattening, identity, embedding.
#pragma once

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "functional.hpp"
#include "init.hpp"
#include "pimpl.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// Gives its input.
class IdentityImpl : public Cloneable<IdentityImpl> {
 public:
  void reset() override {}
  void pretty_print(std::ostream& stream) const override { stream << "torch::nn::Identity()"; }
  Tensor forward(const Tensor& input) { return input; }
};
TORCH_MODULE(Identity);

/// `x W^T + b`: weight `[out, in]`, bias `[out]`.
class LinearImpl : public Cloneable<LinearImpl> {
 public:
  LinearImpl(std::int64_t in_features, std::int64_t out_features)
      : LinearImpl(LinearOptions(in_features, out_features)) {}
  explicit LinearImpl(const LinearOptions& options_) : options(options_) { reset(); }

  void reset() override {
    weight = register_parameter("weight", empty({options.out_features(), options.in_features()}));
    bias = register_parameter("bias", options.bias() ? empty({options.out_features()}) : Tensor(),
                              options.bias());
    reset_parameters();
  }
  void reset_parameters() {
    init::kaiming_uniform_(weight, std::sqrt(5));
    if (!bias.defined()) return;
    const auto fan_in = static_cast<double>(weight.size(1));
    const double bound = fan_in > 0 ? 1 / std::sqrt(fan_in) : 0;
    init::uniform_(bias, -bound, bound);
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::Linear(in_features=" << options.in_features()
           << ", out_features=" << options.out_features()
           << ", bias=" << (options.bias() ? "true" : "false") << ")";
  }
  Tensor forward(const Tensor& input) { return functional::linear(input, weight, bias); }

  LinearOptions options;
  Tensor weight;
  Tensor bias;
};
TORCH_MODULE(Linear);

/// Joins the dimensions from start_dim to end_dim.
class FlattenImpl : public Cloneable<FlattenImpl> {
 public:
  explicit FlattenImpl(const FlattenOptions& options_ = {}) : options(options_) {}
  void reset() override {}
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::Flatten(start_dim=" << options.start_dim()
           << ", end_dim=" << options.end_dim() << ")";
  }
  Tensor forward(const Tensor& input) {
    return input.flatten(options.start_dim(), options.end_dim());
  }

  FlattenOptions options;
};
TORCH_MODULE(Flatten);

/// Splits a dimension into several.
class UnflattenImpl : public Cloneable<UnflattenImpl> {
 public:
  UnflattenImpl(std::int64_t dim, std::vector<std::int64_t> sizes)
      : UnflattenImpl(UnflattenOptions(dim, std::move(sizes))) {}
  explicit UnflattenImpl(UnflattenOptions options_) : options(std::move(options_)) {}
  void reset() override {}
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::Unflatten(dim=" << options.dim()
           << ", unflattened_size=" << IntArrayRef(options.sizes()) << ")";
  }
  Tensor forward(const Tensor& input) { return input.unflatten(options.dim(), options.sizes()); }

  UnflattenOptions options;
};
TORCH_MODULE(Unflatten);

/// Rows of a table: weight `[num_embeddings, embedding_dim]`.
class EmbeddingImpl : public Cloneable<EmbeddingImpl> {
 public:
  EmbeddingImpl(std::int64_t num_embeddings, std::int64_t embedding_dim)
      : EmbeddingImpl(EmbeddingOptions(num_embeddings, embedding_dim)) {}
  explicit EmbeddingImpl(EmbeddingOptions options_) : options(std::move(options_)) { reset(); }

  void reset() override {
    auto& padding = options.padding_idx();
    if (padding) {
      TORCH_CHECK(*padding < options.num_embeddings() && *padding >= -options.num_embeddings(),
                  "Padding idx must be within num_embeddings");
      if (*padding < 0) padding = options.num_embeddings() + *padding;
    }
    if (options._weight().defined()) {
      weight = register_parameter("weight", options._weight());
      return;
    }
    weight =
        register_parameter("weight", empty({options.num_embeddings(), options.embedding_dim()}));
    reset_parameters();
  }
  void reset_parameters() {
    init::normal_(weight);
    if (!options.padding_idx()) return;
    NoGradGuard no_grad;
    weight.select(0, *options.padding_idx()).fill_(0);
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::Embedding(num_embeddings=" << options.num_embeddings()
           << ", embedding_dim=" << options.embedding_dim();
    if (options.padding_idx()) stream << ", padding_idx=" << *options.padding_idx();
    stream << ")";
  }
  Tensor forward(const Tensor& indices) {
    return functional::embedding(indices, weight,
                                 functional::EmbeddingFuncOptions()
                                     .padding_idx(options.padding_idx())
                                     .scale_grad_by_freq(options.scale_grad_by_freq()));
  }

  EmbeddingOptions options;
  Tensor weight;
};
TORCH_MODULE(Embedding);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// Attention with several heads.
#pragma once

#include <cstdint>
#include <ostream>
#include <tuple>
#include <utility>

#include "any.hpp"
#include "init.hpp"
#include "layers.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

/// Options of MultiheadAttention.
struct MultiheadAttentionOptions {
  MultiheadAttentionOptions(std::int64_t embed_dim, std::int64_t num_heads)
      : embed_dim_(embed_dim), num_heads_(num_heads), kdim_(embed_dim), vdim_(embed_dim) {}
  /// Size of queries and results.
  TORCH_ARG(std::int64_t, embed_dim);
  /// Heads, which divide it.
  TORCH_ARG(std::int64_t, num_heads);
  /// The share of weights that is lost in training.
  TORCH_ARG(double, dropout) = 0.0;
  /// Whether the projections have biases.
  TORCH_ARG(bool, bias) = true;
  /// Whether a trained row is added to keys and values.
  TORCH_ARG(bool, add_bias_kv) = false;
  /// Whether a row of zeros is added to keys and values.
  TORCH_ARG(bool, add_zero_attn) = false;
  /// Size of keys.
  TORCH_ARG(std::int64_t, kdim);
  /// Size of values.
  TORCH_ARG(std::int64_t, vdim);
};

}  // namespace api

namespace functional {
inline namespace api {

/// Options of multi_head_attention_forward.
struct MultiheadAttentionForwardFuncOptions {
  MultiheadAttentionForwardFuncOptions(std::int64_t embed_dim_to_check, std::int64_t num_heads,
                                       Tensor in_proj_weight, Tensor in_proj_bias, Tensor bias_k,
                                       Tensor bias_v, bool add_zero_attn, double dropout_p,
                                       Tensor out_proj_weight, Tensor out_proj_bias)
      : embed_dim_to_check_(embed_dim_to_check),
        num_heads_(num_heads),
        in_proj_weight_(std::move(in_proj_weight)),
        in_proj_bias_(std::move(in_proj_bias)),
        bias_k_(std::move(bias_k)),
        bias_v_(std::move(bias_v)),
        add_zero_attn_(add_zero_attn),
        dropout_p_(dropout_p),
        out_proj_weight_(std::move(out_proj_weight)),
        out_proj_bias_(std::move(out_proj_bias)) {}
  TORCH_ARG(std::int64_t, embed_dim_to_check);
  TORCH_ARG(std::int64_t, num_heads);
  TORCH_ARG(Tensor, in_proj_weight);
  TORCH_ARG(Tensor, in_proj_bias);
  TORCH_ARG(Tensor, bias_k);
  TORCH_ARG(Tensor, bias_v);
  TORCH_ARG(bool, add_zero_attn);
  TORCH_ARG(double, dropout_p);
  TORCH_ARG(Tensor, out_proj_weight);
  TORCH_ARG(Tensor, out_proj_bias);
  TORCH_ARG(bool, training) = true;
  TORCH_ARG(Tensor, key_padding_mask);
  TORCH_ARG(bool, need_weights) = true;
  TORCH_ARG(Tensor, attn_mask);
  TORCH_ARG(bool, use_separate_proj_weight) = false;
  TORCH_ARG(Tensor, q_proj_weight);
  TORCH_ARG(Tensor, k_proj_weight);
  TORCH_ARG(Tensor, v_proj_weight);
  TORCH_ARG(Tensor, static_k);
  TORCH_ARG(Tensor, static_v);
  TORCH_ARG(bool, average_attn_weights) = true;
};

/// Attention with several heads whose weights the caller holds: the result, and the weights of the
/// keys, undefined where they are not asked for.
inline std::tuple<Tensor, Tensor> multi_head_attention_forward(
    const Tensor& query, const Tensor& key, const Tensor& value,
    const MultiheadAttentionForwardFuncOptions& options) {
  TORCH_CHECK(query.dim() > 0 && query.size(-1) == options.embed_dim_to_check(),
              "was expecting embedding dimension of ", options.embed_dim_to_check(),
              ", but got query of shape ", query.sizes());
  auto o = tt_multi_head_attention_options_default(options.num_heads());
  if (options.use_separate_proj_weight()) {
    o.q_proj_weight = options.q_proj_weight().c();
    o.k_proj_weight = options.k_proj_weight().c();
    o.v_proj_weight = options.v_proj_weight().c();
  } else {
    o.in_proj_weight = options.in_proj_weight().c();
  }
  o.in_proj_bias = options.in_proj_bias().c();
  o.bias_k = options.bias_k().c();
  o.bias_v = options.bias_v().c();
  o.static_k = options.static_k().c();
  o.static_v = options.static_v().c();
  o.out_proj_weight = options.out_proj_weight().c();
  o.out_proj_bias = options.out_proj_bias().c();
  o.key_padding_mask = options.key_padding_mask().c();
  o.attn_mask = options.attn_mask().c();
  o.dropout = options.dropout_p();
  o.training = options.training();
  o.add_zero_attn = options.add_zero_attn();
  o.need_weights = options.need_weights();
  o.average_attn_weights = options.average_attn_weights();
  tt_tensor* out = nullptr;
  tt_tensor* weights = nullptr;
  tinytorch::detail::check(
      tt_nn_multi_head_attention_forward(query.c(), key.c(), value.c(), &o, &out, &weights));
  return {Tensor::take(out), Tensor::take(weights)};
}

}  // namespace api
}  // namespace functional

inline namespace api {

namespace lazy {

/// `softmax(q k^T / sqrt(d)) v` in each of several heads, over queries `[l, batch, embed]`, keys
/// and values `[s, batch, ...]`: the result, and the weights of the keys.
template <typename Void>
class MultiheadAttentionImpl : public Cloneable<MultiheadAttentionImpl<Void>> {
 public:
  MultiheadAttentionImpl(std::int64_t embed_dim, std::int64_t num_heads)
      : MultiheadAttentionImpl(MultiheadAttentionOptions(embed_dim, num_heads)) {}
  explicit MultiheadAttentionImpl(const MultiheadAttentionOptions& options_) : options(options_) {
    reset();
  }

  void reset() override {
    const std::int64_t n = options.embed_dim();
    _qkv_same_embed_dim = options.kdim() == n && options.vdim() == n;
    head_dim = n / options.num_heads();
    TORCH_CHECK(head_dim * options.num_heads() == n, "embed_dim must be divisible by num_heads");
    const auto weight = [this](const char* name, bool on, const std::vector<std::int64_t>& shape) {
      return this->register_parameter(name, on ? tinytorch::empty(shape) : Tensor(), on);
    };
    in_proj_weight = weight("in_proj_weight", _qkv_same_embed_dim, {3 * n, n});
    q_proj_weight = weight("q_proj_weight", !_qkv_same_embed_dim, {n, n});
    k_proj_weight = weight("k_proj_weight", !_qkv_same_embed_dim, {n, options.kdim()});
    v_proj_weight = weight("v_proj_weight", !_qkv_same_embed_dim, {n, options.vdim()});
    in_proj_bias = weight("in_proj_bias", options.bias(), {3 * n});
    out_proj =
        this->register_module("out_proj", Linear<Void>(LinearOptions(n, n).bias(options.bias())));
    bias_k = weight("bias_k", options.add_bias_kv(), {1, 1, n});
    bias_v = weight("bias_v", options.add_bias_kv(), {1, 1, n});
    _reset_parameters();
  }
  void _reset_parameters() {
    for (const Tensor& w : {in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight}) {
      if (w.defined()) init::xavier_uniform_(w);
    }
    if (in_proj_bias.defined()) {
      init::constant_(in_proj_bias, 0.0);
      init::constant_(out_proj->bias, 0.0);
    }
    for (const Tensor& row : {bias_k, bias_v}) {
      if (row.defined()) init::xavier_normal_(row);
    }
  }
  void pretty_print(std::ostream& stream) const override {
    stream << "torch::nn::MultiheadAttention";
  }

  std::tuple<Tensor, Tensor> forward(const Tensor& query, const Tensor& key, const Tensor& value,
                                     const Tensor& key_padding_mask = {}, bool need_weights = true,
                                     const Tensor& attn_mask = {},
                                     bool average_attn_weights = true) {
    functional::MultiheadAttentionForwardFuncOptions o(
        options.embed_dim(), options.num_heads(), in_proj_weight, in_proj_bias, bias_k, bias_v,
        options.add_zero_attn(), options.dropout(), out_proj->weight, out_proj->bias);
    o.training(this->is_training()).key_padding_mask(key_padding_mask).need_weights(need_weights);
    o.attn_mask(attn_mask).average_attn_weights(average_attn_weights);
    if (!_qkv_same_embed_dim) {
      o.use_separate_proj_weight(true).q_proj_weight(q_proj_weight);
      o.k_proj_weight(k_proj_weight).v_proj_weight(v_proj_weight);
    }
    return functional::multi_head_attention_forward(query, key, value, o);
  }

  MultiheadAttentionOptions options;
  bool _qkv_same_embed_dim = true;
  Tensor in_proj_weight, in_proj_bias, bias_k, bias_v;
  Linear<Void> out_proj = nullptr;
  Tensor q_proj_weight, k_proj_weight, v_proj_weight;
  std::int64_t head_dim = 0;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({3, AnyValue(Tensor())}, {4, AnyValue(true)}, {5, AnyValue(Tensor())},
                           {6, AnyValue(true)})
};

}  // namespace lazy
TINYTORCH_LAZY_MODULE_(MultiheadAttention);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

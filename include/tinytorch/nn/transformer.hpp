// Transformers: layers, encoder, decoder, both together.
#pragma once

#include <cmath>
#include <cstdint>
#include <functional>
#include <utility>
#include <variant>

#include "attention.hpp"
#include "containers.hpp"

namespace tinytorch {
namespace nn {
inline namespace api {

using activation_t =
    std::variant<enumtype::kReLU, enumtype::kGELU, std::function<Tensor(const Tensor&)>>;

namespace lazy {

/// What layers of encoder and decoder are told.
template <typename Derived, typename Activation = activation_t>
struct TransformerLayerOptions {
  /* implicit */ TransformerLayerOptions(std::int64_t d_model, std::int64_t nhead)
      : d_model_(d_model), nhead_(nhead) {}

#define TINYTORCH_FIELD_(T, name)        \
 public:                                 \
  Derived& name(const T& value) {        \
    name##_ = value;                     \
    return static_cast<Derived&>(*this); \
  }                                      \
  const T& name() const noexcept {       \
    return name##_;                      \
  }                                      \
  T& name() noexcept {                   \
    return name##_;                      \
  }                                      \
                                         \
 private:                                \
  T name##_
  /// Size of the rows of sequences.
  TINYTORCH_FIELD_(std::int64_t, d_model);
  /// Heads of the attention.
  TINYTORCH_FIELD_(std::int64_t, nhead);
  /// Size between the two linear layers.
  TINYTORCH_FIELD_(std::int64_t, dim_feedforward) = 2048;
  /// The share of elements that each dropout loses in training.
  TINYTORCH_FIELD_(double, dropout) = 0.1;
  /// The function between the two linear layers.
  TINYTORCH_FIELD_(Activation, activation) = kReLU;
#undef TINYTORCH_FIELD_
};

template <typename Activation>
Tensor activate(const Activation& f, const Tensor& x) {
  if (std::holds_alternative<enumtype::kGELU>(f)) return x.gelu();
  if (std::holds_alternative<enumtype::kReLU>(f)) return x.relu();
  return std::get<2>(f)(x);
}

/// New first values for the matrices of a tree.
template <typename M>
void refill_matrices(const M& module) {
  for (const Tensor& p : module.parameters()) {
    if (p.dim() > 1) init::xavier_uniform_(p);
  }
}

/// What layers of encoder and decoder share: attention of the sequence to itself, and two linear
/// layers with a function between them.
template <typename Void>
class TransformerBlock {
 public:
  MultiheadAttention<Void> self_attn = nullptr;
  Linear<Void> linear1 = nullptr;
  Dropout<Void> dropout = nullptr;
  Linear<Void> linear2 = nullptr;
  LayerNorm<Void> norm1 = nullptr;
  LayerNorm<Void> norm2 = nullptr;
  Dropout<Void> dropout1 = nullptr;
  Dropout<Void> dropout2 = nullptr;

 protected:
  template <typename Options>
  static MultiheadAttention<Void> attention(const Options& o) {
    return MultiheadAttention<Void>(
        MultiheadAttentionOptions(o.d_model(), o.nhead()).dropout(o.dropout()));
  }
  static LayerNorm<Void> norm(std::int64_t d_model) {
    return LayerNorm<Void>(LayerNormOptions(std::vector<std::int64_t>{d_model}));
  }
  static Tensor attend(MultiheadAttention<Void>& attn, const Tensor& x, const Tensor& to,
                       const Tensor& mask, const Tensor& padding) {
    return std::get<0>(attn->forward(x, to, to, padding, false, mask));
  }
  template <typename Activation>
  Tensor feed(const Tensor& x, const Activation& activation) {
    return linear2(dropout(activate(activation, linear1(x))));
  }
};

/// Options of TransformerEncoderLayer.
template <typename Void>
struct TransformerEncoderLayerOptions
    : TransformerLayerOptions<TransformerEncoderLayerOptions<Void>> {
  using TransformerLayerOptions<TransformerEncoderLayerOptions>::TransformerLayerOptions;
};
/// Options of TransformerDecoderLayer.
template <typename Void>
struct TransformerDecoderLayerOptions
    : TransformerLayerOptions<TransformerDecoderLayerOptions<Void>> {
  using TransformerLayerOptions<TransformerDecoderLayerOptions>::TransformerLayerOptions;
};

/// Attention of a sequence `[time, batch, d_model]` to itself, then two linear layers; both are
/// added to what they read, and normalised.
template <typename Void>
class TransformerEncoderLayerImpl : public Cloneable<TransformerEncoderLayerImpl<Void>>,
                                    public TransformerBlock<void> {
 public:
  TransformerEncoderLayerImpl(std::int64_t d_model, std::int64_t nhead)
      : TransformerEncoderLayerImpl(TransformerEncoderLayerOptions<Void>(d_model, nhead)) {}
  explicit TransformerEncoderLayerImpl(TransformerEncoderLayerOptions<Void> options_)
      : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    const std::int64_t d = options.d_model(), wide = options.dim_feedforward();
    const double p = options.dropout();
    self_attn = this->register_module("self_attn", attention(options));
    linear1 = this->register_module("linear1", Linear<Void>(d, wide));
    dropout = this->register_module("dropout", Dropout<Void>(p));
    linear2 = this->register_module("linear2", Linear<Void>(wide, d));
    norm1 = this->register_module("norm1", norm(d));
    norm2 = this->register_module("norm2", norm(d));
    dropout1 = this->register_module("dropout1", Dropout<Void>(p));
    dropout2 = this->register_module("dropout2", Dropout<Void>(p));
  }
  void reset_parameters() {
    self_attn->_reset_parameters();
    linear1->reset_parameters();
    linear2->reset_parameters();
    norm1->reset_parameters();
    norm2->reset_parameters();
  }

  Tensor forward(const Tensor& src, const Tensor& src_mask = {},
                 const Tensor& src_key_padding_mask = {}) {
    const Tensor x =
        norm1(src + dropout1(attend(self_attn, src, src, src_mask, src_key_padding_mask)));
    return norm2(x + dropout2(feed(x, options.activation())));
  }

  TransformerEncoderLayerOptions<Void> options;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())}, {2, AnyValue(Tensor())})
};

/// Attention of a sequence to itself, then to `memory`, what an encoder gave, then two linear
/// layers; each is added to what it reads, and normalised.
template <typename Void>
class TransformerDecoderLayerImpl : public Cloneable<TransformerDecoderLayerImpl<Void>>,
                                    public TransformerBlock<void> {
 public:
  TransformerDecoderLayerImpl(std::int64_t d_model, std::int64_t nhead)
      : TransformerDecoderLayerImpl(TransformerDecoderLayerOptions<Void>(d_model, nhead)) {}
  explicit TransformerDecoderLayerImpl(TransformerDecoderLayerOptions<Void> options_)
      : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    const std::int64_t d = options.d_model(), wide = options.dim_feedforward();
    const double p = options.dropout();
    self_attn = this->register_module("self_attn", attention(options));
    multihead_attn = this->register_module("multihead_attn", attention(options));
    linear1 = this->register_module("linear1", Linear<Void>(d, wide));
    dropout = this->register_module("dropout", Dropout<Void>(p));
    linear2 = this->register_module("linear2", Linear<Void>(wide, d));
    norm1 = this->register_module("norm1", norm(d));
    norm2 = this->register_module("norm2", norm(d));
    norm3 = this->register_module("norm3", norm(d));
    dropout1 = this->register_module("dropout1", Dropout<Void>(p));
    dropout2 = this->register_module("dropout2", Dropout<Void>(p));
    dropout3 = this->register_module("dropout3", Dropout<Void>(p));
  }
  void reset_parameters() {
    self_attn->_reset_parameters();
    multihead_attn->_reset_parameters();
    linear1->reset_parameters();
    linear2->reset_parameters();
    norm1->reset_parameters();
    norm2->reset_parameters();
    norm3->reset_parameters();
  }

  Tensor forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask = {},
                 const Tensor& memory_mask = {}, const Tensor& tgt_key_padding_mask = {},
                 const Tensor& memory_key_padding_mask = {}) {
    Tensor x = norm1(tgt + dropout1(attend(self_attn, tgt, tgt, tgt_mask, tgt_key_padding_mask)));
    x = norm2(x +
              dropout2(attend(multihead_attn, x, memory, memory_mask, memory_key_padding_mask)));
    return norm3(x + dropout3(feed(x, options.activation())));
  }

  TransformerDecoderLayerOptions<Void> options;
  MultiheadAttention<Void> multihead_attn = nullptr;
  LayerNorm<Void> norm3 = nullptr;
  Dropout<Void> dropout3 = nullptr;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(Tensor())}, {3, AnyValue(Tensor())},
                           {4, AnyValue(Tensor())}, {5, AnyValue(Tensor())})
};

}  // namespace lazy

TINYTORCH_LAZY_(TransformerEncoderLayerOptions);
TINYTORCH_LAZY_MODULE_(TransformerEncoderLayer);
TINYTORCH_LAZY_(TransformerDecoderLayerOptions);
TINYTORCH_LAZY_MODULE_(TransformerDecoderLayer);

namespace lazy {

/// Options of TransformerEncoder: the layer to copy, how often, and a norm behind the copies.
template <typename Void>
struct TransformerEncoderOptions {
  TransformerEncoderOptions(TransformerEncoderLayer<Void> encoder_layer, std::int64_t num_layers)
      : encoder_layer_(std::move(encoder_layer)), num_layers_(num_layers) {}
  TransformerEncoderOptions(const TransformerEncoderLayerOptions<Void>& encoder_layer_options,
                            std::int64_t num_layers)
      : encoder_layer_(encoder_layer_options), num_layers_(num_layers) {}
  TORCH_ARG(TransformerEncoderLayer<Void>, encoder_layer) = nullptr;
  TORCH_ARG(std::int64_t, num_layers);
  TORCH_ARG(AnyModule, norm);
};

/// Options of TransformerDecoder: the layer to copy, how often, and a norm behind the copies.
template <typename Void>
struct TransformerDecoderOptions {
  TransformerDecoderOptions(TransformerDecoderLayer<Void> decoder_layer, std::int64_t num_layers)
      : decoder_layer_(std::move(decoder_layer)), num_layers_(num_layers) {}
  TransformerDecoderOptions(const TransformerDecoderLayerOptions<Void>& decoder_layer_options,
                            std::int64_t num_layers)
      : decoder_layer_(decoder_layer_options), num_layers_(num_layers) {}
  TORCH_ARG(TransformerDecoderLayer<Void>, decoder_layer) = nullptr;
  TORCH_ARG(std::int64_t, num_layers);
  TORCH_ARG(AnyModule, norm);
};

/// `layers` of copies, and `norm` behind them.
template <typename Void>
class TransformerStack {
 public:
  ModuleList<Void> layers = nullptr;
  AnyModule norm;

 protected:
  void fill(Module& self, const Module& layer, std::int64_t n, const AnyModule& behind) {
    layers = self.register_module("layers", ModuleList<Void>());
    for (std::int64_t i = 0; i < n; i++) layers->push_back(layer.clone());
    if (behind.is_empty()) return;
    norm = behind.clone();
    self.register_module("norm", norm.ptr());
  }
  Tensor finish(Tensor x) { return norm.is_empty() ? x : norm.forward<Tensor>(x); }
};

/// Copies of a layer one after the other.
template <typename Void>
class TransformerEncoderImpl : public Cloneable<TransformerEncoderImpl<Void>>,
                               public TransformerStack<void> {
 public:
  TransformerEncoderImpl(TransformerEncoderLayer<Void> encoder_layer, std::int64_t num_layers)
      : TransformerEncoderImpl(
            TransformerEncoderOptions<Void>(std::move(encoder_layer), num_layers)) {}
  explicit TransformerEncoderImpl(TransformerEncoderOptions<Void> options_)
      : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    fill(*this, *options.encoder_layer(), options.num_layers(), options.norm());
  }
  void reset_parameters() { refill_matrices(*this); }

  Tensor forward(const Tensor& src, const Tensor& src_mask = {},
                 const Tensor& src_key_padding_mask = {}) {
    Tensor x = src;
    for (const auto& layer : *layers) {
      x = layer->template as<TransformerEncoderLayer<Void>>()->forward(x, src_mask,
                                                                       src_key_padding_mask);
    }
    return finish(std::move(x));
  }

  TransformerEncoderOptions<Void> options;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(Tensor())}, {2, AnyValue(Tensor())})
};

/// Copies of a layer one after the other, all of which attend to `memory`.
template <typename Void>
class TransformerDecoderImpl : public Cloneable<TransformerDecoderImpl<Void>>,
                               public TransformerStack<void> {
 public:
  TransformerDecoderImpl(TransformerDecoderLayer<Void> decoder_layer, std::int64_t num_layers)
      : TransformerDecoderImpl(
            TransformerDecoderOptions<Void>(std::move(decoder_layer), num_layers)) {}
  explicit TransformerDecoderImpl(TransformerDecoderOptions<Void> options_)
      : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    fill(*this, *options.decoder_layer(), options.num_layers(), options.norm());
  }
  void reset_parameters() { refill_matrices(*this); }

  Tensor forward(const Tensor& tgt, const Tensor& memory, const Tensor& tgt_mask = {},
                 const Tensor& memory_mask = {}, const Tensor& tgt_key_padding_mask = {},
                 const Tensor& memory_key_padding_mask = {}) {
    Tensor x = tgt;
    for (const auto& layer : *layers) {
      x = layer->template as<TransformerDecoderLayer<Void>>()->forward(
          x, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);
    }
    return finish(std::move(x));
  }

  TransformerDecoderOptions<Void> options;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(Tensor())}, {3, AnyValue(Tensor())},
                           {4, AnyValue(Tensor())}, {5, AnyValue(Tensor())})
};

}  // namespace lazy

TINYTORCH_LAZY_(TransformerEncoderOptions);
TINYTORCH_LAZY_MODULE_(TransformerEncoder);
TINYTORCH_LAZY_(TransformerDecoderOptions);
TINYTORCH_LAZY_MODULE_(TransformerDecoder);

namespace lazy {

/// Options of Transformer.
template <typename Void, typename Activation = activation_t>
struct TransformerOptions {
  TransformerOptions() = default;
  TransformerOptions(std::int64_t d_model, std::int64_t nhead) : d_model_(d_model), nhead_(nhead) {}
  TransformerOptions(std::int64_t d_model, std::int64_t nhead, std::int64_t num_encoder_layers,
                     std::int64_t num_decoder_layers)
      : d_model_(d_model),
        nhead_(nhead),
        num_encoder_layers_(num_encoder_layers),
        num_decoder_layers_(num_decoder_layers) {}
  TORCH_ARG(std::int64_t, d_model) = 512;
  TORCH_ARG(std::int64_t, nhead) = 8;
  TORCH_ARG(std::int64_t, num_encoder_layers) = 6;
  TORCH_ARG(std::int64_t, num_decoder_layers) = 6;
  TORCH_ARG(std::int64_t, dim_feedforward) = 2048;
  TORCH_ARG(double, dropout) = 0.1;
  TORCH_ARG(Activation, activation) = kReLU;
  /// An encoder that stands for the one of the options, or empty.
  TORCH_ARG(AnyModule, custom_encoder);
  /// A decoder that stands for the one of the options, or empty.
  TORCH_ARG(AnyModule, custom_decoder);
};

/// An encoder of `src` and a decoder of `tgt` that attends to what the encoder gives.
template <typename Void>
class TransformerImpl : public Cloneable<TransformerImpl<Void>> {
 public:
  explicit TransformerImpl(TransformerOptions<Void> options_ = {}) : options(std::move(options_)) {
    reset();
  }

  void reset() override {
    using EncoderLayer = TransformerEncoderLayerOptions<Void>;
    using DecoderLayer = TransformerDecoderLayerOptions<Void>;
    const auto& o = options;
    const auto filled = [&o](auto layer) {
      layer.dim_feedforward(o.dim_feedforward()).dropout(o.dropout()).activation(o.activation());
      return layer;
    };
    const auto norm = [&o] {
      return AnyModule(LayerNorm<Void>(LayerNormOptions(std::vector<std::int64_t>{o.d_model()})));
    };
    encoder = o.custom_encoder().clone();
    if (encoder.is_empty()) {
      TransformerEncoderOptions<Void> own(filled(EncoderLayer(o.d_model(), o.nhead())),
                                          o.num_encoder_layers());
      encoder = AnyModule(TransformerEncoder<Void>(own.norm(norm())));
    }
    this->register_module("encoder", encoder.ptr());
    decoder = o.custom_decoder().clone();
    if (decoder.is_empty()) {
      TransformerDecoderOptions<Void> own(filled(DecoderLayer(o.d_model(), o.nhead())),
                                          o.num_decoder_layers());
      decoder = AnyModule(TransformerDecoder<Void>(own.norm(norm())));
    }
    this->register_module("decoder", decoder.ptr());
    reset_parameters();
  }
  void reset_parameters() { refill_matrices(*this); }

  Tensor forward(const Tensor& src, const Tensor& tgt, const Tensor& src_mask = {},
                 const Tensor& tgt_mask = {}, const Tensor& memory_mask = {},
                 const Tensor& src_key_padding_mask = {}, const Tensor& tgt_key_padding_mask = {},
                 const Tensor& memory_key_padding_mask = {}) {
    TORCH_CHECK(src.dim() == 3 && tgt.dim() == 3, "src and tgt should have 3 dimensions, but got ",
                src.dim(), " and ", tgt.dim());
    TORCH_CHECK(src.size(1) == tgt.size(1),
                "src and tgt should have equal batch size (at dim 1), but got ", src.size(1),
                " and ", tgt.size(1));
    TORCH_CHECK(src.size(2) == options.d_model() && tgt.size(2) == options.d_model(),
                "src and tgt should have same feature size as d_model (at dim 2), but got ",
                src.size(2), " and ", tgt.size(2), " while d_model is ", options.d_model());
    const Tensor memory = encoder.forward<Tensor>(src, src_mask, src_key_padding_mask);
    return decoder.forward<Tensor>(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask,
                                   memory_key_padding_mask);
  }
  /// Minus infinity above the diagonal, 0 elsewhere.
  static Tensor generate_square_subsequent_mask(std::int64_t sz) {
    return full({sz, sz}, -INFINITY).triu(1);
  }

  TransformerOptions<Void> options;
  AnyModule encoder, decoder;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({2, AnyValue(Tensor())}, {3, AnyValue(Tensor())},
                           {4, AnyValue(Tensor())}, {5, AnyValue(Tensor())},
                           {6, AnyValue(Tensor())}, {7, AnyValue(Tensor())})
};

}  // namespace lazy

TINYTORCH_LAZY_(TransformerOptions);
TINYTORCH_LAZY_MODULE_(Transformer);

}  // namespace api
}  // namespace nn
}  // namespace tinytorch

// The networks that are trained.
#pragma once

#include "../harness.hpp"

namespace bench {

namespace nn = torch::nn;

struct MlpImpl : nn::Module {
  explicit MlpImpl(std::vector<std::int64_t> sizes) {
    for (std::size_t i = 0; i + 1 < sizes.size(); i++) {
      layers.push_back(
          register_module("fc" + std::to_string(i), nn::Linear(sizes[i], sizes[i + 1])));
    }
  }
  Tensor forward(Tensor x) {
    for (std::size_t i = 0; i < layers.size(); i++) {
      x = layers[i]->forward(x);
      if (i + 1 < layers.size()) x = torch::relu(x);
    }
    return torch::log_softmax(x, 1);
  }
  std::vector<nn::Linear> layers;
};
TORCH_MODULE(Mlp);

struct CnnImpl : nn::Module {
  CnnImpl()
      : conv1(register_module("conv1", nn::Conv2d(nn::Conv2dOptions(1, 32, 3).padding(1)))),
        conv2(register_module("conv2", nn::Conv2d(nn::Conv2dOptions(32, 64, 3).padding(1)))),
        dropout(register_module("dropout", nn::Dropout(0.25))),
        fc1(register_module("fc1", nn::Linear(64 * 7 * 7, 128))),
        fc2(register_module("fc2", nn::Linear(128, 10))) {}
  Tensor forward(Tensor x) {
    x = torch::max_pool2d(torch::relu(conv1->forward(x)), 2);
    x = torch::max_pool2d(torch::relu(conv2->forward(x)), 2);
    x = torch::relu(fc1->forward(x.flatten(1)));
    return torch::log_softmax(fc2->forward(dropout->forward(x)), 1);
  }
  nn::Conv2d conv1, conv2;
  nn::Dropout dropout;
  nn::Linear fc1, fc2;
};
TORCH_MODULE(Cnn);

/// A block of a GPT: causal attention of 8 heads, then two linear layers.
struct BlockImpl : nn::Module {
  explicit BlockImpl(std::int64_t width)
      : norm1(register_module("norm1", nn::LayerNorm(nn::LayerNormOptions({width})))),
        norm2(register_module("norm2", nn::LayerNorm(nn::LayerNormOptions({width})))),
        qkv(register_module("qkv", nn::Linear(width, 3 * width))),
        join(register_module("join", nn::Linear(width, width))),
        wide(register_module("wide", nn::Linear(width, 4 * width))),
        narrow(register_module("narrow", nn::Linear(4 * width, width))) {}
  Tensor forward(const Tensor& x) {
    const auto n = x.size(0), t = x.size(1), c = x.size(2);
    const auto parts = qkv->forward(norm1->forward(x)).view({n, t, 3, 8, c / 8});
    const auto heads = parts.permute({2, 0, 3, 1, 4});
    const auto y = torch::scaled_dot_product_attention(heads[0], heads[1], heads[2], {}, 0.0, true);
    const auto z = x + join->forward(y.transpose(1, 2).reshape({n, t, c}));
    return z + narrow->forward(torch::gelu(wide->forward(norm2->forward(z))));
  }
  nn::LayerNorm norm1, norm2;
  nn::Linear qkv, join, wide, narrow;
};
TORCH_MODULE(Block);

/// Tokens `[N, T]` to log-probabilities of the next ones `[N * T, 512]`.
struct GptImpl : nn::Module {
  GptImpl(std::int64_t layers, std::int64_t width, std::int64_t time)
      : tokens(register_module("tokens", nn::Embedding(512, width))),
        places(register_parameter("places", torch::randn({time, width}).mul_(0.02))),
        norm(register_module("norm", nn::LayerNorm(nn::LayerNormOptions({width})))),
        head(register_module("head", nn::Linear(width, 512))) {
    for (std::int64_t i = 0; i < layers; i++) {
      blocks.push_back(register_module("block" + std::to_string(i), Block(width)));
    }
  }
  Tensor forward(const Tensor& ids) {
    auto x = tokens->forward(ids) + places;
    for (auto& block : blocks) x = block->forward(x);
    return torch::log_softmax(head->forward(norm->forward(x)).flatten(0, 1), 1);
  }
  nn::Embedding tokens;
  Tensor places;
  nn::LayerNorm norm;
  nn::Linear head;
  std::vector<Block> blocks;
};
TORCH_MODULE(Gpt);

/// Two layers over sequences `[N, T, 64]`; classes from the last step.
struct LstmImpl : nn::Module {
  LstmImpl()
      : lstm(register_module("lstm",
                             nn::LSTM(nn::LSTMOptions(64, 128).num_layers(2).batch_first(true)))),
        head(register_module("head", nn::Linear(128, 10))) {}
  Tensor forward(const Tensor& x) {
    return torch::log_softmax(head->forward(std::get<0>(lstm->forward(x)).select(1, -1)), 1);
  }
  nn::LSTM lstm;
  nn::Linear head;
};
TORCH_MODULE(Lstm);

}  // namespace bench

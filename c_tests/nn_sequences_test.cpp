// Recurrent networks, attention and transformers through the C++ frontend. The same file compiles
// and passes against libtorch 2.11, whose numbers and texts these are.
#include <torch/torch.h>

#include <sstream>

#include "check.h"

namespace F = torch::nn::functional;
namespace nn = torch::nn;
namespace rnn = torch::nn::utils::rnn;

namespace {

template <typename M>
std::string text_of(const M& module) {
  std::ostringstream out;
  out << module;
  return out.str();
}

/// One number for all elements of a tensor.
double digest(const torch::Tensor& t) {
  const auto i = torch::arange(t.numel(), torch::kFloat64);
  return (t.detach().reshape({-1}).to(torch::kFloat64) * i.cos()).sum().item<double>();
}

torch::Tensor wave(std::vector<int64_t> shape, double step) {
  int64_t n = 1;
  for (const int64_t s : shape) n *= s;
  return (torch::arange(n, torch::kFloat64) * step).sin().reshape(shape);
}

void expect(const torch::Tensor& t, double want) {
  CHECK_NEAR(digest(t), want, 1e-9);
}

/// The gradients of all parameters and of `x`, as one number.
torch::Tensor gradients(const nn::Module& module, const torch::Tensor& x, const torch::Tensor& y) {
  (y * wave({y.numel()}, 0.3).reshape(y.sizes())).sum().backward();
  std::vector<torch::Tensor> all{x.grad().reshape({-1})};
  for (const auto& p : module.parameters()) {
    if (p.grad().defined()) all.push_back(p.grad().reshape({-1}));
  }
  return torch::cat(all);
}

template <typename M>
M seeded(M module) {
  module->to(torch::kFloat64);
  return module;
}

void networks() {
  torch::manual_seed(1);
  auto plain = seeded(nn::RNN(nn::RNNOptions(3, 4).nonlinearity(torch::kReLU).num_layers(2)));
  const auto x = wave({5, 2, 3}, 0.7).requires_grad_();
  auto [y, h] = plain(x);
  expect(y, 0.0848064439201185);
  expect(h, -0.288494037107292);
  expect(gradients(*plain, x, y), 0.624080788785541);
  CHECK_INT(plain->all_weights().size(), 8);

  auto lstm = seeded(nn::LSTM(
      nn::LSTMOptions(3, 4).num_layers(2).bidirectional(true).batch_first(true).proj_size(2)));
  auto [out, state] = lstm->forward(wave({2, 5, 3}, 0.7));
  expect(out, -0.104460843707066);
  expect(std::get<0>(state), -0.0804076653298951);
  expect(std::get<1>(state), -0.975979826301149);
  auto again = lstm->forward(wave({2, 5, 3}, 0.2), state);
  expect(std::get<0>(again), -0.0435633095089252);

  auto gru = seeded(nn::GRU(nn::GRUOptions(3, 4).bias(false)));
  auto [z, last] = gru->forward(wave({5, 2, 3}, 0.7), wave({1, 2, 4}, 0.1));
  expect(z, 2.21940472563947);
  expect(last, 0.441708418176763);
  CHECK_STRING(gru->named_parameters()[1].key().c_str(), "weight_hh_l0");
  gru->flatten_parameters();
}

void packed_sequences() {
  torch::manual_seed(2);
  const std::vector<torch::Tensor> list{wave({3, 3}, 0.1), wave({2, 3}, 0.2), wave({4, 3}, 0.3)};
  const auto packed = rnn::pack_sequence(list, false);
  CHECK(torch::equal(packed.batch_sizes(), torch::tensor({3, 3, 2, 1}, torch::kLong)));
  CHECK(torch::equal(packed.sorted_indices(), torch::tensor({2, 0, 1}, torch::kLong)));
  CHECK(torch::equal(packed.unsorted_indices(), torch::tensor({1, 2, 0}, torch::kLong)));
  expect(packed.data(), -1.50603043954064);
  auto lstm = seeded(nn::LSTM(3, 4));
  auto [y, state] = lstm->forward_with_packed_input(packed);
  expect(y.data(), -0.0698292555590701);
  expect(std::get<0>(state), 0.069805163657965);
  auto [padded, lengths] = rnn::pad_packed_sequence(y, true, -1.0, 6);
  expect(padded, 0.714395052064904);
  CHECK(torch::equal(lengths, torch::tensor({3, 2, 4}, torch::kLong)));
  auto gru = seeded(nn::GRU(3, 4));
  auto [z, last] = gru->forward_with_packed_input(packed, wave({1, 3, 4}, 0.4));
  expect(z.data(), 0.586123184548623);
  expect(last, 0.168845096701719);
  expect(rnn::pad_sequence(list, true, 0.5, "left"), -0.856501745106743);
  const auto sorted = rnn::pack_padded_sequence(wave({3, 2, 1}, 0.5), torch::tensor({3, 1}));
  CHECK(!sorted.sorted_indices().defined());
  expect(sorted.data(), -0.991338394109606);
  bool thrown = false;
  try {
    rnn::pack_padded_sequence(wave({3, 2, 1}, 0.5), torch::tensor({1, 3}));
  } catch (const c10::Error& e) {
    thrown = std::string(e.what()).find("sorted in decreasing order") != std::string::npos;
  }
  CHECK(thrown);
}

void cells() {
  torch::manual_seed(3);
  auto plain = seeded(nn::RNNCell(nn::RNNCellOptions(3, 4).nonlinearity(torch::kReLU)));
  expect(plain(wave({2, 3}, 0.7)), -0.114070005216837);
  expect(plain->weight_hh, -0.0197334851193147);
  auto lstm = seeded(nn::LSTMCell(nn::LSTMCellOptions(3, 4).bias(false)));
  CHECK(!lstm->bias_ih.defined());
  auto [h, c] = lstm(wave({2, 3}, 0.7));
  expect(c, -0.666170920462262);
  expect(std::get<0>(lstm(wave({2, 3}, 0.7), std::make_tuple(h, c))), -0.54989772862559);
  auto gru = seeded(nn::GRUCell(3, 4));
  expect(gru(wave({2, 3}, 0.7), wave({2, 4}, 0.1)), 0.337826121417319);
}

void attention() {
  torch::manual_seed(4);
  auto attn = seeded(nn::MultiheadAttention(
      nn::MultiheadAttentionOptions(4, 2).add_bias_kv(true).add_zero_attn(true)));
  const auto q = wave({3, 2, 4}, 0.7).requires_grad_();
  const auto k = wave({5, 2, 4}, 0.2);
  const auto hidden = torch::tensor({0, 0, 0, 0, 1, 0, 0, 0, 1, 1}, torch::kLong).reshape({2, 5});
  auto [y, w] = attn(q, k, k, hidden.to(torch::kBool));
  expect(y, -0.0659660205555781);
  expect(w, -0.915129332245237);
  CHECK_INT(w.size(2), 7);
  expect(gradients(*attn, q, y), -0.533341322746358);
  auto other = seeded(nn::MultiheadAttention(nn::MultiheadAttentionOptions(4, 2).kdim(3).vdim(3)));
  auto [z, none] =
      other->forward(q, wave({5, 2, 3}, 0.3), wave({5, 2, 3}, 0.1), {}, false, wave({3, 5}, 0.9));
  expect(z, -0.32661913407257);
  CHECK(!none.defined());
  expect(std::get<1>(
             other->forward(q, wave({5, 2, 3}, 0.3), wave({5, 2, 3}, 0.1), {}, true, {}, false)),
         0.322296805327407);
  auto options =
      F::MultiheadAttentionForwardFuncOptions(4, 2, attn->in_proj_weight, attn->in_proj_bias, {},
                                              {}, false, 0.0, attn->out_proj->weight, {})
          .training(false);
  expect(std::get<0>(F::multi_head_attention_forward(q, q, q, options)), -0.225385433690982);
}

void transformers() {
  torch::manual_seed(5);
  const auto src = wave({5, 2, 4}, 0.2), tgt = wave({3, 2, 4}, 0.7);
  const auto options = nn::TransformerEncoderLayerOptions(4, 2).dim_feedforward(6).dropout(0.0);
  auto layer = seeded(nn::TransformerEncoderLayer(options));
  const auto x = wave({5, 2, 4}, 0.2).requires_grad_();
  const auto y = layer(x);
  expect(y, -1.72472572088295);
  expect(gradients(*layer, x, y), 2.96361346835715);
  auto wide = options;
  const auto twice = [](const torch::Tensor& t) { return t * 2; };
  auto own = seeded(nn::TransformerEncoderLayer(wide.activation(twice)));
  expect(own(src), -0.719860701329302);
  nn::TransformerEncoder encoder(nn::TransformerEncoderOptions(layer, 2));
  const auto mask = nn::TransformerImpl::generate_square_subsequent_mask(5).to(torch::kFloat64);
  expect(encoder(src, mask), -3.00653527295313);
  auto deep = seeded(nn::TransformerDecoderLayer(
      nn::TransformerDecoderLayerOptions(4, 2).dim_feedforward(6).activation(torch::kGELU)));
  deep->eval();
  expect(deep(tgt, src), 1.5090498198049);
  auto whole =
      seeded(nn::Transformer(nn::TransformerOptions(4, 2, 2, 2).dim_feedforward(6).dropout(0.25)));
  // Copies of layers draw numbers too, as in libtorch.
  expect(torch::rand({4}), -0.421971017255187);
  whole->eval();
  expect(whole(src, tgt), 0.667611733730364);
  expect(whole->parameters()[0], 0.301766371803232);
  CHECK_INT(whole->parameters().size(), 2 * 12 + 2 + 2 * 18 + 2);
  auto custom = seeded(nn::Transformer(
      nn::TransformerOptions(4, 2, 1, 1).custom_encoder(nn::AnyModule(nn::Linear(4, 4)))));
  CHECK_STRING(text_of(custom->encoder.ptr()->name()).c_str(), "torch::nn::LinearImpl");
}

void containers() {
  torch::manual_seed(6);
  nn::Sequential seq(nn::Linear(3, 4), nn::GRU(4, 2));
  seq->to(torch::kFloat64);
  using Pair = std::tuple<torch::Tensor, torch::Tensor>;
  expect(std::get<0>(seq->forward<Pair>(wave({5, 2, 3}, 0.7))), 0.235697255976289);
  nn::LSTM lstm(3, 4);
  const auto copy = std::dynamic_pointer_cast<nn::LSTMImpl>(lstm->clone());
  lstm->reset_parameters();
  expect(copy->all_weights()[0], 1.3090248361056);
  expect(lstm->all_weights()[0], 0.0555781184458176);
  expect(std::get<0>(copy->forward(wave({5, 2, 3}, 0.7).to(torch::kFloat32))).mul(1e-3),
         0.000338376912149252);
  nn::AnyModule any(nn::TransformerEncoderLayer(4, 2));
  CHECK_INT(any.forward(torch::zeros({3, 2, 4})).size(2), 4);
}

void printing() {
  CHECK_STRING(text_of(nn::LSTM(nn::LSTMOptions(3, 4).proj_size(2).dropout(0.25))).c_str(),
               "torch::nn::LSTM(input_size=3, hidden_size=4, num_layers=1, bias=true, "
               "batch_first=false, dropout=0.25, bidirectional=false, proj_size=2)");
  CHECK_STRING(text_of(nn::RNNCell(nn::RNNCellOptions(3, 4).nonlinearity(torch::kReLU))).c_str(),
               "torch::nn::RNNCell(3, 4, nonlinearity=kReLU)");
  CHECK_STRING(text_of(nn::TransformerEncoder(nn::TransformerEncoderOptions(
                           nn::TransformerEncoderLayerOptions(4, 2), 1)))
                   .c_str(),
               "torch::nn::TransformerEncoderImpl(\n"
               "  (layers): torch::nn::ModuleList(\n"
               "    (0): torch::nn::TransformerEncoderLayerImpl(\n"
               "      (self_attn): torch::nn::MultiheadAttention(\n"
               "        (out_proj): torch::nn::Linear(in_features=4, out_features=4, bias=true)\n"
               "      )\n"
               "      (linear1): torch::nn::Linear(in_features=4, out_features=2048, bias=true)\n"
               "      (dropout): torch::nn::Dropout(p=0.1, inplace=false)\n"
               "      (linear2): torch::nn::Linear(in_features=2048, out_features=4, bias=true)\n"
               "      (norm1): torch::nn::LayerNorm([4], eps=1e-05, elementwise_affine=true)\n"
               "      (norm2): torch::nn::LayerNorm([4], eps=1e-05, elementwise_affine=true)\n"
               "      (dropout1): torch::nn::Dropout(p=0.1, inplace=false)\n"
               "      (dropout2): torch::nn::Dropout(p=0.1, inplace=false)\n"
               "    )\n"
               "  )\n"
               ")");
}

}  // namespace

int main() {
  networks();
  packed_sequences();
  cells();
  attention();
  transformers();
  containers();
  printing();
  return check_report();
}

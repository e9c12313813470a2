// Losses, norms, embeddings, adaptive softmax, nn::init and nn::utils as modules and functions:
// what libtorch 2.11 prints stands in golden/nn_loss.txt.
#include "transcript.h"

namespace F = torch::nn::functional;
using namespace torch::nn;
using transcript::print;
using transcript::refuse;
using transcript::show;

namespace {

torch::Tensor wave(torch::IntArrayRef sizes, double step = 0.7, double offset = 0.0) {
  std::int64_t n = 1;
  for (const auto s : sizes) n *= s;
  return torch::sin(torch::arange(n, torch::kDouble) * step + offset).reshape(sizes);
}
torch::Tensor ints(std::vector<std::int64_t> values) {
  return torch::tensor(values, torch::kLong);
}

void differences() {
  const auto x = wave({3, 4}), y = wave({3, 4}, 0.7, 2.0);
  show("l1", L1Loss(torch::kSum)(x, y));
  show("mse", MSELoss()(x, y));
  show("mse none", F::mse_loss(x, y, F::MSELossFuncOptions(torch::kNone)));
  show("smooth l1", SmoothL1Loss(SmoothL1LossOptions().beta(0.5))(x, y));
  show("smooth l1 beta", F::smooth_l1_loss(x, y, torch::kSum, 0.25));
  refuse("smooth l1 twice",
         [&] { F::smooth_l1_loss(x, y, F::SmoothL1LossFuncOptions(torch::kSum).beta(0.5), 0.25); });
  show("beta", SmoothL1LossOptions().beta().has_value());
  show("huber", HuberLoss(HuberLossOptions().delta(0.5).reduction(torch::kSum))(x, y));
  print(SmoothL1Loss());
  print(HuberLoss());
  print(L1Loss());
}

void likelihoods() {
  const auto x = wave({3, 4}), p = wave({3, 4}, 0.7, 2.0).sigmoid();
  const auto target = ints({1, 0, 3}), weight = wave({4}, 0.3, 0.5).abs();
  show("nll", NLLLoss(NLLLossOptions().weight(weight).ignore_index(0))(x, target));
  show("cross", CrossEntropyLoss(CrossEntropyLossOptions().label_smoothing(0.1).reduction(
                    torch::kSum))(x, target));
  show("cross p", F::cross_entropy(x, p, F::CrossEntropyFuncOptions().weight(weight)));
  show("bce", BCELoss(BCELossOptions().weight(weight))(p, x.sigmoid()));
  refuse("bce size", [&] { BCELoss()(p, x.sigmoid().narrow(1, 0, 2)); });
  show("logits", BCEWithLogitsLoss(BCEWithLogitsLossOptions().pos_weight(weight))(x, p));
  refuse("logits size", [&] { BCEWithLogitsLoss()(x, p.narrow(0, 0, 2)); });
  show("kl", KLDivLoss(KLDivLossOptions(torch::kBatchMean))(x, p));
  show("kl log", F::kl_div(x, p.log(), F::KLDivFuncOptions(torch::kSum).log_target(true)));
  show("poisson", PoissonNLLLoss(PoissonNLLLossOptions().full(true))(x, p * 5));
  show("poisson count",
       F::poisson_nll_loss(p, p * 3, F::PoissonNLLLossFuncOptions().log_input(false).eps(1e-3)));
  const auto steps = wave({6, 2, 4}).log_softmax(2).requires_grad_();
  const auto labels = ints({1, 2, 2, 3, 1, 0}).reshape({2, 3});
  const auto ctc =
      CTCLoss(CTCLossOptions().reduction(torch::kSum))(steps, labels, ints({6, 5}), ints({3, 2}));
  show("ctc", ctc);
  ctc.backward();
  show("ctc gradient", steps.grad().abs().sum());
  show("ctc mean", F::ctc_loss(steps, labels, ints({6, 5}), ints({3, 2}),
                               F::CTCLossFuncOptions().zero_infinity(true)));
}

void margins() {
  const auto x = wave({3, 4}), y = wave({3, 4}, 0.7, 2.0), z = wave({3, 4}, 0.7, 1.0);
  const auto signs = y.sign();
  show("ranking", MarginRankingLoss(MarginRankingLossOptions().margin(0.3))(x, y, signs));
  refuse("ranking size", [&] { MarginRankingLoss()(x, y[0], signs); });
  show("hinge", HingeEmbeddingLoss(HingeEmbeddingLossOptions().margin(0.5))(x, signs));
  show("soft margin", SoftMarginLoss(torch::kSum)(x, signs));
  const auto many = ints({3, 0, -1, 1, -1, 0, 0, 0, 2, 1, 0, 3}).reshape({3, 4});
  show("multilabel", MultiLabelMarginLoss()(x, many));
  const auto weight = wave({4}, 0.3, 0.5).abs();
  const auto coins = signs.clamp_min(0);
  show("multilabel soft",
       MultiLabelSoftMarginLoss(MultiLabelSoftMarginLossOptions().weight(weight))(x, coins));
  show("multilabel soft none",
       F::multilabel_soft_margin_loss(
           x, coins, F::MultilabelSoftMarginLossFuncOptions().reduction(torch::kNone)));
  show("cosine", CosineEmbeddingLoss(CosineEmbeddingLossOptions().margin(0.2))(
                     x, y, torch::tensor({1.0, -1.0, 1.0}, torch::kDouble)));
  const auto classes = ints({1, 0, 3});
  show("multi",
       MultiMarginLoss(MultiMarginLossOptions().p(2).margin(0.5).weight(weight))(x, classes));
  refuse("multi p",
         [&] { F::multi_margin_loss(x, classes, F::MultiMarginLossFuncOptions().p(3)); });
  show("triplet", TripletMarginLoss(TripletMarginLossOptions().swap(true).p(1))(x, y, z));
  show("triplet distance", TripletMarginWithDistanceLoss()(x, y, z));
  const auto l1 = [](const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().sum(1);
  };
  const auto options =
      TripletMarginWithDistanceLossOptions().distance_function(l1).swap(true).margin(2);
  show("triplet own",
       TripletMarginWithDistanceLoss(
           TripletMarginWithDistanceLossOptions(options).reduction(torch::kNone))(x, y, z));
  print(MarginRankingLoss(MarginRankingLossOptions().margin(0.5)));
  print(HingeEmbeddingLoss(HingeEmbeddingLossOptions().margin(2)));
  print(CosineEmbeddingLoss(CosineEmbeddingLossOptions().margin(0.25)));
  print(MultiMarginLoss());
  print(TripletMarginLoss(TripletMarginLossOptions().margin(2).p(1).eps(1e-3).swap(true)));
  print(TripletMarginWithDistanceLoss(options));
}

void norms() {
  const auto x = wave({2, 4, 3}), image = wave({2, 4, 3, 2});
  BatchNorm1d batch(BatchNorm1dOptions(4).momentum(std::nullopt));
  batch->to(torch::kDouble);
  show("batch", batch(x));
  show("batch twice", batch(x * 2));
  show("running", batch->running_mean);
  batch->eval();
  show("batch eval", batch(x));
  refuse("batch rank", [&] { batch(image); });
  InstanceNorm1d instance(InstanceNorm1dOptions(4).affine(true).track_running_stats(true));
  instance->to(torch::kDouble);
  show("instance", instance(x));
  show("instance one", instance(x[0]));
  show("instance running", instance->running_var);
  show("instance eval", (instance->eval(), instance(x)));
  refuse("instance rank", [&] { InstanceNorm2d(4)(x[0][0]); });
  show("instance 2d", InstanceNorm2d(4)(image));
  show("instance f", F::instance_norm(image, F::InstanceNormFuncOptions().eps(0.1)));
  show("local", LocalResponseNorm(LocalResponseNormOptions(3).alpha(0.5).k(2))(image));
  show("local f", F::local_response_norm(x, F::LocalResponseNormFuncOptions(2).beta(0.6)));
  show("cross map", CrossMapLRN2d(CrossMapLRN2dOptions(3).alpha(0.5))(image));
  show("layer", F::layer_norm(x, F::LayerNormFuncOptions({3}).eps(0.1)));
  show("group", F::group_norm(x, F::GroupNormFuncOptions(2).eps(0.1)));
  show("normalize", F::normalize(x, F::NormalizeFuncOptions().p(1).dim(-1)));
  auto room = torch::empty({2, 4, 3}, torch::kDouble);
  F::normalize(x, F::NormalizeFuncOptions().out(room));
  show("normalize out", room);
  print(InstanceNorm2d(InstanceNorm2dOptions(4).eps(1e-3).momentum(0.2).affine(true)));
  print(LocalResponseNorm(LocalResponseNormOptions(3).alpha(0.1).beta(0.5).k(2)));
  print(CrossMapLRN2d(CrossMapLRN2dOptions(3).alpha(0.1).beta(0.5).k(2)));
  print(GroupNorm(GroupNormOptions(2, 4).eps(0.5).affine(false)));
}

void embeddings() {
  torch::manual_seed(3);
  Embedding table(EmbeddingOptions(5, 3).padding_idx(-2));
  show("embedding", table(ints({0, 3, 4})));
  show("padding", static_cast<double>(*table->options.padding_idx()));
  const auto w = wave({5, 3}).requires_grad_();
  auto given =
      Embedding::from_pretrained(w.detach() * 3, EmbeddingFromPretrainedOptions().max_norm(1));
  show("given", given(ints({1, 2})));
  show("scaled", given->weight);
  show("frozen", given->weight.requires_grad());
  F::embedding(ints({0, 1, 1}), w, F::EmbeddingFuncOptions().padding_idx(0)).sum().backward();
  show("gradient", w.grad());
  EmbeddingBag bag(EmbeddingBagOptions(5, 3).mode(torch::kSum));
  show("bag", bag(ints({0, 2, 1, 4}).reshape({2, 2})));
  show("bag offsets", bag(ints({0, 2, 1, 4}), ints({0, 1})));
  show("bag weights", bag(ints({0, 2, 1, 4}), ints({0, 3}), torch::tensor({1.f, 2.f, .5f, 0.f})));
  auto most = EmbeddingBag::from_pretrained(
      w.detach(), EmbeddingBagFromPretrainedOptions().mode(torch::kMax).freeze(false));
  show("most", most(ints({0, 2, 1, 4}).reshape({2, 2})));
  show("trained", most->weight.requires_grad());
  show("bag f", F::embedding_bag(ints({0, 2, 1, 4}), w,
                                 F::EmbeddingBagFuncOptions()
                                     .offsets(ints({0, 2, 4}))
                                     .include_last_offset(true)
                                     .padding_idx(1)));
  Sequential net(EmbeddingBag(EmbeddingBagOptions(5, 3)), Linear(3, 2));
  show("in a net", net->forward(ints({0, 2, 1, 4}).reshape({2, 2})));
  print(Embedding(EmbeddingOptions(10, 3).padding_idx(2).max_norm(1.5).norm_type(1)));
  print(EmbeddingBag(EmbeddingBagOptions(10, 3).mode(torch::kSum).max_norm(2).padding_idx(1)));
  refuse("given size", [] { Embedding::from_pretrained(wave({3})); });
}

void adaptive() {
  torch::manual_seed(5);
  AdaptiveLogSoftmaxWithLoss softmax(
      AdaptiveLogSoftmaxWithLossOptions(16, 10, {4, 7}).div_value(2).head_bias(true));
  softmax->to(torch::kDouble);
  const auto x = wave({6, 16}) * 4;
  const auto out = softmax(x, ints({0, 3, 5, 9, 7, 2}));
  show("adaptive", out.output);
  show("loss", out.loss);
  show("all", softmax->log_prob(x));
  show("best", softmax->predict(x));
  out.output.sum().backward();
  show("head gradient", softmax->head->weight.grad().sum(1));
  show("tail gradient", softmax->tail[0]->as<Sequential>()->parameters()[1].grad().sum(1));
  show("sizes", static_cast<double>(softmax->head_size * 100 + softmax->n_clusters));
  auto copy = std::dynamic_pointer_cast<AdaptiveLogSoftmaxWithLossImpl>(softmax->clone());
  softmax->head->weight.detach().zero_();
  show("copy", copy->forward(x, ints({0, 3, 5, 9, 7, 2})).loss);
  for (const auto& p : softmax->named_parameters()) show(p.key().c_str(), p.value().numel() + 0.0);
  print(softmax);
}

void first_values() {
  torch::manual_seed(7);
  const auto w = torch::empty({4, 3}, torch::kDouble), c = torch::empty({3, 2, 3}, torch::kDouble);
  show("constant", init::constant_(w.clone(), 2));
  show("eye", init::eye_(w.clone()));
  show("dirac", init::dirac_(c.clone()).nonzero());
  show("uniform", init::uniform_(w.clone(), -1, 2));
  show("normal", init::normal_(w.clone(), 1, 2));
  show("xavier uniform", init::xavier_uniform_(c.clone(), 2));
  show("xavier normal", init::xavier_normal_(w.clone()));
  show("kaiming uniform", init::kaiming_uniform_(w.clone(), 0.5));
  show("kaiming normal", init::kaiming_normal_(c.clone(), 0, torch::kFanOut, torch::kReLU));
  show("zeros", init::zeros_(w.clone()));
  show("ones", init::ones_(w.clone()));
  show("tanh", init::calculate_gain(torch::kTanh));
  show("leaky", init::calculate_gain(torch::kLeakyReLU));
  show("leaky 1", init::calculate_gain(torch::kLeakyReLU, 1));
  show("conv", init::calculate_gain(torch::kConv2D));
  const auto fans = init::_calculate_fan_in_and_fan_out(c);
  show("fans", static_cast<double>(std::get<0>(fans) * 100 + std::get<1>(fans)));
  const auto q = init::orthogonal_(torch::empty({3, 4}), 2);
  show("orthogonal", (q.mm(q.t()) - 4 * torch::eye(3)).abs().max().item<double>() < 1e-5);
  const auto sparse = init::sparse_(torch::empty({6, 2}), 0.3);
  show("sparse", (sparse == 0).sum(0));
}

void utilities() {
  auto a = wave({2, 2}).requires_grad_(), b = wave({3}, 0.7, 1.0).requires_grad_();
  ((a * a).sum() + (b * 3).sum()).backward();
  const std::vector<torch::Tensor> all = {a, b};
  show("norm", utils::clip_grad_norm_(all, 1.5));
  show("clipped", a.grad());
  show("norm 1", utils::clip_grad_norm_(all, 1e9, 1));
  show("norm inf", utils::clip_grad_norm_(all, 1e9, INFINITY));
  show("one", utils::clip_grad_norm_(a, 0.5, 3));
  show("none", utils::clip_grad_norm_(std::vector<torch::Tensor>{torch::ones({2})}, 1));
  utils::clip_grad_value_(all, 0.1);
  show("values", b.grad());
  const auto v = utils::parameters_to_vector(all);
  show("vector", v);
  utils::vector_to_parameters(v * 2, all);
  show("doubled", a);
  b.grad()[0] = NAN;
  refuse("not finite", [&] { utils::clip_grad_norm_(all, 1, 2, true); });
}

}  // namespace

int main(int argc, char** argv) {
  differences();
  likelihoods();
  margins();
  norms();
  embeddings();
  adaptive();
  first_values();
  utilities();
  return transcript::report(argc, argv, "nn_loss");
}

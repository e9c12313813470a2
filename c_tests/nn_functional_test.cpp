// Every function of torch::nn::functional, with its options: what libtorch 2.11 gives for the same
// source stands in golden/nn_functional.txt.
#include "transcript.h"

namespace F = torch::nn::functional;
using torch::Tensor;

namespace {

Tensor wave(torch::IntArrayRef sizes, double step = 0.7, double offset = 0.0) {
  std::int64_t n = 1;
  for (const auto s : sizes) n *= s;
  return torch::sin(torch::arange(n, torch::kDouble) * step + offset).reshape(sizes);
}
Tensor ints(std::vector<std::int64_t> values) {
  return torch::tensor(values, torch::kLong);
}

/// Gives what a function made of its input in place, and whether it gave that input back.
template <typename Call>
Tensor inplace(const char* name, const Call& call) {
  Tensor x = wave({2, 3}) * 4;
  const Tensor out = call(x);
  transcript::show(name, out.is_same(x));
  return x;
}
#define INPLACE(...) \
  transcript::show(#__VA_ARGS__, inplace(#__VA_ARGS__, [](Tensor& x) { return __VA_ARGS__; }))

void activations() {
  const auto x = wave({2, 4}) * 4;
  VALUES(F::elu(x));
  VALUES(F::elu(x, F::ELUFuncOptions().alpha(0.5)));
  VALUES(F::selu(x));
  VALUES(F::celu(x, F::CELUFuncOptions().alpha(0.5)));
  VALUES(F::gelu(x));
  VALUES(F::gelu(x, F::GELUFuncOptions().approximate("tanh")));
  VALUES(F::glu(x));
  VALUES(F::glu(x, F::GLUFuncOptions(0)));
  VALUES(F::hardshrink(x, F::HardshrinkFuncOptions().lambda(2)));
  VALUES(F::hardtanh(x, F::HardtanhFuncOptions().min_val(-2).max_val(0.5)));
  VALUES(F::leaky_relu(x, F::LeakyReLUFuncOptions().negative_slope(0.2)));
  VALUES(F::logsigmoid(x));
  VALUES(F::mish(x));
  VALUES(F::prelu(x, torch::full({4}, 0.3, torch::kDouble)));
  VALUES(F::relu(x));
  VALUES(F::relu6(x * 2));
  VALUES(F::rrelu(x, F::RReLUFuncOptions().lower(0.1).upper(0.5)));
  VALUES(F::silu(x));
  VALUES(F::softplus(x, F::SoftplusFuncOptions().beta(0.5).threshold(1)));
  VALUES(F::softshrink(x, F::SoftshrinkFuncOptions(2)));
  VALUES(F::softsign(x));
  VALUES(F::tanhshrink(x));
  VALUES(F::threshold(x, F::ThresholdFuncOptions(0.5, -1)));
  VALUES(F::softmax(x, F::SoftmaxFuncOptions(1)));
  VALUES(F::softmax(x.to(torch::kFloat), F::SoftmaxFuncOptions(0).dtype(torch::kDouble)));
  VALUES(F::softmin(x, F::SoftminFuncOptions(1)));
  VALUES(F::softmin(x.to(torch::kFloat), F::SoftminFuncOptions(1).dtype(torch::kDouble)));
  VALUES(F::log_softmax(x, F::LogSoftmaxFuncOptions(-1)));
  VALUES(F::log_softmax(x.to(torch::kFloat), F::LogSoftmaxFuncOptions(1).dtype(torch::kDouble)));
}

void activations_in_place() {
  INPLACE(F::elu(x, F::ELUFuncOptions().inplace(true)));
  INPLACE(F::selu(x, F::SELUFuncOptions(true)));
  INPLACE(F::celu(x, F::CELUFuncOptions().inplace(true)));
  INPLACE(F::hardtanh(x, F::HardtanhFuncOptions().inplace(true)));
  INPLACE(F::leaky_relu(x, F::LeakyReLUFuncOptions().inplace(true)));
  INPLACE(F::relu(x, F::ReLUFuncOptions(true)));
  INPLACE(F::relu6(x, F::ReLU6FuncOptions(true)));
  INPLACE(F::rrelu(x, F::RReLUFuncOptions().inplace(true)));
  INPLACE(F::threshold(x, F::ThresholdFuncOptions(0.5, 3).inplace(true)));
  INPLACE(F::dropout(x, F::DropoutFuncOptions().p(1).inplace(true)));
  INPLACE(F::dropout2d(x, F::Dropout2dFuncOptions().p(1).inplace(true)));
  INPLACE(F::dropout3d(x, F::Dropout3dFuncOptions().p(1).inplace(true)));
}

void draws() {
  const auto x = wave({2, 3, 2}), volume = wave({2, 3, 2, 1, 1}), image = wave({2, 3, 1, 2});
  torch::manual_seed(1);
  VALUES(F::dropout(x));
  VALUES(F::dropout(x, F::DropoutFuncOptions().p(0.25)));
  VALUES(F::dropout(x, F::DropoutFuncOptions().training(false)));
  VALUES(F::dropout2d(image, F::Dropout2dFuncOptions().p(0.4)));
  VALUES(F::dropout3d(volume, F::Dropout3dFuncOptions().p(0.4)));
  VALUES(F::alpha_dropout(x));
  VALUES(F::alpha_dropout(x, F::AlphaDropoutFuncOptions().p(0.3).training(true)));
  VALUES(F::feature_alpha_dropout(x, F::FeatureAlphaDropoutFuncOptions().p(0.6).training(true)));
  VALUES(F::rrelu(x, F::RReLUFuncOptions().training(true)));
  VALUES(F::gumbel_softmax(x[0], F::GumbelSoftmaxFuncOptions().tau(0.5)));
  VALUES(F::gumbel_softmax(x[0], F::GumbelSoftmaxFuncOptions().hard(true).dim(0)));
  transcript::refuse("probability", [&] { F::dropout(x, F::DropoutFuncOptions().p(1.5)); });
  transcript::refuse("2d probability", [&] { F::dropout2d(x, F::Dropout2dFuncOptions().p(-1)); });
}

void convolutions() {
  const auto x = wave({1, 2, 5}), w = wave({2, 2, 3}, 0.3), b = wave({2}, 0.5, 1);
  VALUES(F::conv1d(x, w));
  VALUES(F::conv1d(x, w, F::Conv1dFuncOptions().bias(b).stride(2).padding(1)));
  VALUES(F::conv1d(x, w, F::Conv1dFuncOptions().padding(torch::kSame).dilation(2)));
  VALUES(F::conv1d(x, w, F::Conv1dFuncOptions().padding(torch::kValid)));
  VALUES(F::conv1d(x, w.narrow(1, 0, 1), F::Conv1dFuncOptions().groups(2)));
  const auto image = wave({1, 2, 4, 3}), w2 = wave({2, 2, 2, 2}, 0.3);
  VALUES(F::conv2d(image, w2));
  VALUES(F::conv2d(image, w2, F::Conv2dFuncOptions().bias(b).stride({2, 1}).padding({1, 0})));
  VALUES(F::conv2d(image, w2, F::Conv2dFuncOptions().padding(torch::kSame)));
  const auto volume = wave({1, 2, 3, 3, 2}), w3 = wave({2, 2, 2, 2, 2}, 0.3);
  VALUES(F::conv3d(volume, w3));
  VALUES(F::conv3d(volume, w3, F::Conv3dFuncOptions().bias(b).stride(2).padding({1, 0, 0})));
  VALUES(F::conv_transpose1d(x, w));
  VALUES(F::conv_transpose1d(
      x, w, F::ConvTranspose1dFuncOptions().bias(b).stride(2).padding(1).output_padding(1)));
  VALUES(F::conv_transpose2d(image, w2));
  VALUES(F::conv_transpose2d(image, w2, F::ConvTranspose2dFuncOptions().stride(2).dilation(2)));
  VALUES(F::conv_transpose3d(volume, w3, F::ConvTranspose3dFuncOptions().bias(b)));
  VALUES(F::conv_transpose3d(volume, w3, F::ConvTranspose3dFuncOptions().stride({1, 2, 1})));
  VALUES(F::linear(x, wave({2, 5}, 0.3)));
  VALUES(F::linear(x, wave({2, 5}, 0.3), b));
  VALUES(F::bilinear(x, wave({1, 2, 3}, 0.2), wave({2, 5, 3}, 0.1)));
  VALUES(F::bilinear(x, wave({1, 2, 3}, 0.2), wave({2, 5, 3}, 0.1), b));
}

void distances_and_places() {
  const auto x = wave({3, 4}), y = wave({3, 4}, 0.3, 1);
  VALUES(F::cosine_similarity(x, y));
  VALUES(F::cosine_similarity(x, y, F::CosineSimilarityFuncOptions().dim(0).eps(0.5)));
  VALUES(F::pairwise_distance(x, y));
  VALUES(F::pairwise_distance(x, y, F::PairwiseDistanceFuncOptions().p(1).eps(0.1).keepdim(true)));
  VALUES(F::pdist(x));
  VALUES(F::pdist(x, 1));
  VALUES(F::one_hot(ints({0, 2, 1})));
  VALUES(F::one_hot(ints({0, 2, 1}), 4));
  const auto image = wave({1, 4, 2, 2});
  VALUES(F::pixel_shuffle(image, F::PixelShuffleFuncOptions(2)));
  VALUES(F::pixel_unshuffle(wave({1, 1, 4, 4}), F::PixelUnshuffleFuncOptions(2)));
  VALUES(F::unfold(image, F::UnfoldFuncOptions({2, 1})));
  VALUES(F::unfold(image, F::UnfoldFuncOptions(2).padding(1).stride(2)));
  VALUES(F::fold(wave({1, 4, 4}), F::FoldFuncOptions({3, 3}, {2, 2})));
  VALUES(F::fold(wave({1, 4, 4}), F::FoldFuncOptions(4, 2).stride(2)));
  VALUES(F::pad(x, F::PadFuncOptions({1, 2})));
  VALUES(F::pad(x, F::PadFuncOptions({1, 0, 0, 1}).value(7)));
  VALUES(F::pad(image, F::PadFuncOptions({1, 1, 0, 1}).mode(torch::kReflect)));
  VALUES(F::pad(image, F::PadFuncOptions({2, 1, 0, 1}).mode(torch::kReplicate)));
  VALUES(F::pad(image, F::PadFuncOptions({1, 2, 0, 0}).mode(torch::kCircular)));
}

void pools() {
  const auto x = wave({1, 2, 6}), image = wave({1, 1, 4, 6}), volume = wave({1, 1, 4, 4, 2});
  VALUES(F::avg_pool1d(x, F::AvgPool1dFuncOptions(2)));
  VALUES(F::avg_pool1d(x, F::AvgPool1dFuncOptions(3).stride(2).padding(1).ceil_mode(true)));
  VALUES(F::avg_pool2d(image, F::AvgPool2dFuncOptions(3).padding(1).count_include_pad(false)));
  VALUES(F::avg_pool2d(image, F::AvgPool2dFuncOptions({2, 3}).divisor_override(5)));
  VALUES(F::avg_pool3d(volume, F::AvgPool3dFuncOptions({2, 2, 1}).stride(2)));
  VALUES(F::max_pool1d(x, F::MaxPool1dFuncOptions(2)));
  VALUES(F::max_pool1d_with_indices(x, F::MaxPool1dFuncOptions(3).stride(2).padding(1)));
  VALUES(F::max_pool2d(image, F::MaxPool2dFuncOptions(2).dilation(2).stride(1)));
  VALUES(F::max_pool2d_with_indices(image, F::MaxPool2dFuncOptions(3).ceil_mode(true)));
  VALUES(F::max_pool3d(volume, F::MaxPool3dFuncOptions(2)));
  VALUES(F::max_pool3d_with_indices(volume, F::MaxPool3dFuncOptions({2, 3, 1})));
  VALUES(F::adaptive_avg_pool1d(x, F::AdaptiveAvgPool1dFuncOptions(4)));
  VALUES(F::adaptive_avg_pool2d(image, F::AdaptiveAvgPool2dFuncOptions({3, torch::nullopt})));
  VALUES(F::adaptive_avg_pool3d(volume, F::AdaptiveAvgPool3dFuncOptions({1, 3, 1})));
  VALUES(F::adaptive_max_pool1d(x, F::AdaptiveMaxPool1dFuncOptions(4)));
  VALUES(F::adaptive_max_pool1d_with_indices(x, F::AdaptiveMaxPool1dFuncOptions(2)));
  VALUES(F::adaptive_max_pool2d(image, F::AdaptiveMaxPool2dFuncOptions({2, 4})));
  VALUES(F::adaptive_max_pool2d_with_indices(image, F::AdaptiveMaxPool2dFuncOptions(2)));
  VALUES(F::adaptive_max_pool3d(volume, F::AdaptiveMaxPool3dFuncOptions({3, 2, 1})));
  VALUES(F::adaptive_max_pool3d_with_indices(volume, F::AdaptiveMaxPool3dFuncOptions({2, 1, 1})));
  VALUES(F::lp_pool1d(x.abs(), F::LPPool1dFuncOptions(2, 3)));
  VALUES(F::lp_pool2d(image.abs(), F::LPPool2dFuncOptions(1.5, 2).stride(3)));
  VALUES(F::lp_pool3d(volume.abs(), F::LPPool3dFuncOptions(2, {2, 2, 1}).ceil_mode(true)));
}

void pools_with_draws_and_back() {
  const auto x = wave({1, 2, 6}), image = wave({1, 1, 4, 6}), volume = wave({1, 1, 4, 4, 4});
  const auto at2 = torch::full({1, 1, 2}, 0.6, torch::kDouble);
  const auto at3 = torch::full({1, 1, 3}, 0.6, torch::kDouble);
  const auto two = F::FractionalMaxPool2dFuncOptions(2).output_size(2)._random_samples(at2);
  const auto three = F::FractionalMaxPool3dFuncOptions(2).output_ratio(0.5)._random_samples(at3);
  VALUES(F::fractional_max_pool2d(image, two));
  VALUES(F::fractional_max_pool2d_with_indices(image, two));
  VALUES(F::fractional_max_pool3d(volume, three));
  VALUES(F::fractional_max_pool3d_with_indices(volume, three));
  torch::manual_seed(2);
  VALUES(F::fractional_max_pool2d(
      image, F::FractionalMaxPool2dFuncOptions(2).output_size(torch::ExpandingArray<2>({2, 3}))));
  VALUES(F::fractional_max_pool3d(volume, F::FractionalMaxPool3dFuncOptions(2).output_size(2)));
  const auto line = F::max_pool1d_with_indices(x, F::MaxPool1dFuncOptions(2));
  VALUES(F::max_unpool1d(std::get<0>(line), std::get<1>(line), F::MaxUnpool1dFuncOptions(2)));
  const auto plane = F::max_pool2d_with_indices(image, F::MaxPool2dFuncOptions({2, 4}));
  VALUES(F::max_unpool2d(
      std::get<0>(plane), std::get<1>(plane),
      F::MaxUnpool2dFuncOptions({2, 4}).output_size(std::vector<std::int64_t>{1, 1, 4, 6})));
  const auto space = F::max_pool3d_with_indices(volume, F::MaxPool3dFuncOptions({4, 2, 2}));
  VALUES(F::max_unpool3d(std::get<0>(space), std::get<1>(space),
                         F::MaxUnpool3dFuncOptions({4, 2, 2}).stride({4, 2, 2}).padding(0)));
}

void sizes_and_grids() {
  using Interpolate = F::InterpolateFuncOptions;
  const auto x = wave({1, 1, 3}), image = wave({1, 1, 2, 3}), volume = wave({1, 1, 2, 2, 2});
  const std::vector<std::int64_t> size = {3, 4};
  VALUES(F::interpolate(x, Interpolate().scale_factor(std::vector<double>{2})));
  VALUES(F::interpolate(x, Interpolate().size(std::vector<std::int64_t>{5}).mode(torch::kLinear)));
  VALUES(F::interpolate(x, Interpolate().size(std::vector<std::int64_t>{5}).mode(torch::kArea)));
  VALUES(F::interpolate(image, Interpolate().size(size).mode(torch::kNearestExact)));
  VALUES(F::interpolate(image, Interpolate().size(size).mode(torch::kBilinear)));
  VALUES(
      F::interpolate(image, Interpolate().size(size).mode(torch::kBilinear).align_corners(true)));
  VALUES(F::interpolate(image, Interpolate().size(size).mode(torch::kBicubic)));
  VALUES(F::interpolate(image, Interpolate().size(size).mode(torch::kBilinear).antialias(true)));
  VALUES(F::interpolate(volume, Interpolate()
                                    .scale_factor(std::vector<double>{1.5, 1, 1.6})
                                    .mode(torch::kTrilinear)
                                    .recompute_scale_factor(true)));
  transcript::refuse("no size", [&] { F::interpolate(x); });
  transcript::refuse("corners", [&] {
    F::interpolate(x, Interpolate().scale_factor(std::vector<double>{2}).align_corners(true));
  });
  const auto theta = torch::tensor({0.9, 0.2, 0.1, -0.3, 1.1, 0.0}, torch::kDouble);
  const auto grid = F::affine_grid(theta.reshape({1, 2, 3}), {1, 1, 2, 3}, false);
  VALUES(grid);
  VALUES(F::affine_grid(theta.reshape({1, 2, 3}), {1, 1, 2, 3}, true));
  VALUES(F::affine_grid(wave({1, 3, 4}), {1, 1, 2, 1, 2}));
  VALUES(F::grid_sample(image, grid));
  VALUES(F::grid_sample(image, grid, F::GridSampleFuncOptions().mode(torch::kNearest)));
  VALUES(F::grid_sample(
      image, grid, F::GridSampleFuncOptions().mode(torch::kBicubic).padding_mode(torch::kBorder)));
  VALUES(F::grid_sample(
      image, grid * 2,
      F::GridSampleFuncOptions().padding_mode(torch::kReflection).align_corners(true)));
}

void norms() {
  const auto x = wave({2, 3, 2}), w = wave({3}, 0.5, 1), b = wave({3}, 0.2);
  const auto mean = wave({3}, 0.1), var = wave({3}, 0.1).abs() + 0.5;
  VALUES(F::batch_norm(x, mean, var));
  VALUES(F::batch_norm(x, mean, var, F::BatchNormFuncOptions().weight(w).bias(b).eps(0.1)));
  const auto seen = mean.clone(), spread = var.clone();
  VALUES(F::batch_norm(x, seen, spread, F::BatchNormFuncOptions().training(true).momentum(0.3)));
  VALUES(seen);
  VALUES(spread);
  VALUES(F::instance_norm(x));
  VALUES(F::instance_norm(x, F::InstanceNormFuncOptions()
                                 .running_mean(seen)
                                 .running_var(spread)
                                 .weight(w)
                                 .bias(b)
                                 .use_input_stats(false)));
  VALUES(F::layer_norm(x, F::LayerNormFuncOptions({3, 2}).weight(wave({3, 2})).bias(x[0])));
  VALUES(F::group_norm(x, F::GroupNormFuncOptions(3).weight(w).bias(b)));
  VALUES(F::local_response_norm(x, F::LocalResponseNormFuncOptions(2).alpha(0.5).k(2)));
  VALUES(F::normalize(x));
  VALUES(F::normalize(x, F::NormalizeFuncOptions().p(3).dim(2).eps(1)));
}

void tables() {
  const auto w = wave({5, 3});
  VALUES(F::embedding(ints({4, 0, 2}), w));
  VALUES(F::embedding(ints({4, 0, 2}), w.clone(), F::EmbeddingFuncOptions().max_norm(0.5)));
  VALUES(F::embedding_bag(ints({0, 2, 1, 4}).reshape({2, 2}), w));
  VALUES(F::embedding_bag(ints({0, 2, 1, 4}), w,
                          F::EmbeddingBagFuncOptions().offsets(ints({0, 3})).mode(torch::kMax)));
  VALUES(F::embedding_bag(ints({0, 2, 1, 4}), w,
                          F::EmbeddingBagFuncOptions()
                              .offsets(ints({0, 3}))
                              .mode(torch::kSum)
                              .per_sample_weights(wave({4}, 0.4, 1))));
}

void losses() {
  const auto x = wave({3, 4}), y = wave({3, 4}, 0.7, 2), z = wave({3, 4}, 0.5, 1);
  const auto p = y.sigmoid(), signs = y.sign(), weight = wave({4}, 0.3, 0.5).abs();
  const auto classes = ints({1, 0, 3}), ones = torch::tensor({1.0, -1.0, 1.0}, torch::kDouble);
  VALUES(F::l1_loss(x, y));
  VALUES(F::mse_loss(x, y, F::MSELossFuncOptions(torch::kSum)));
  VALUES(F::smooth_l1_loss(x, y, F::SmoothL1LossFuncOptions().beta(0.3)));
  VALUES(F::huber_loss(x, y, F::HuberLossFuncOptions().delta(0.3)));
  VALUES(F::kl_div(x, p, F::KLDivFuncOptions(torch::kBatchMean)));
  VALUES(F::binary_cross_entropy(p, x.sigmoid()));
  VALUES(F::binary_cross_entropy(
      p, x.sigmoid(), F::BinaryCrossEntropyFuncOptions().weight(weight).reduction(torch::kSum)));
  VALUES(F::binary_cross_entropy_with_logits(x, p));
  VALUES(F::binary_cross_entropy_with_logits(
      x, p,
      F::BinaryCrossEntropyWithLogitsFuncOptions().pos_weight(weight).reduction(torch::kNone)));
  VALUES(F::nll_loss(x, classes));
  VALUES(F::nll_loss(x, classes, F::NLLLossFuncOptions().weight(weight).ignore_index(0)));
  VALUES(F::cross_entropy(x, classes));
  VALUES(F::cross_entropy(x, classes, F::CrossEntropyFuncOptions().label_smoothing(0.2)));
  VALUES(F::poisson_nll_loss(x, p * 5, F::PoissonNLLLossFuncOptions().full(true)));
  VALUES(F::ctc_loss(wave({6, 2, 4}).log_softmax(2), ints({1, 2, 2, 3, 1, 0}).reshape({2, 3}),
                     ints({6, 5}), ints({3, 2}), F::CTCLossFuncOptions().blank(0)));
  VALUES(F::margin_ranking_loss(x, y, signs, F::MarginRankingLossFuncOptions().margin(0.5)));
  VALUES(F::hinge_embedding_loss(x, signs, F::HingeEmbeddingLossFuncOptions().margin(2)));
  VALUES(F::cosine_embedding_loss(x, y, ones, F::CosineEmbeddingLossFuncOptions().margin(-0.3)));
  VALUES(F::soft_margin_loss(x, signs, F::SoftMarginLossFuncOptions(torch::kNone)));
  VALUES(F::multilabel_margin_loss(x, ints({3, 0, -1, 1, -1, 0, 0, 0, 2, 1, 0, 3}).reshape({3, 4}),
                                   F::MultilabelMarginLossFuncOptions(torch::kSum)));
  VALUES(F::multilabel_soft_margin_loss(x, signs.clamp_min(0),
                                        F::MultilabelSoftMarginLossFuncOptions().weight(weight)));
  VALUES(F::multi_margin_loss(x, classes, F::MultiMarginLossFuncOptions().p(2).margin(0.5)));
  VALUES(F::triplet_margin_loss(x, y, z));
  VALUES(F::triplet_margin_loss(x, y, z, F::TripletMarginLossFuncOptions().p(1).swap(true)));
  VALUES(F::triplet_margin_with_distance_loss(x, y, z));
  const auto far = [](const Tensor& a, const Tensor& b) { return (a - b).abs().amax(1); };
  VALUES(F::triplet_margin_with_distance_loss(
      x, y, z,
      F::TripletMarginWithDistanceLossFuncOptions().distance_function(far).reduction(torch::kSum)));
}

void attention() {
  const auto q = wave({2, 1, 4}), k = wave({3, 1, 4}, 0.3), v = wave({3, 1, 4}, 0.2, 1);
  const auto in = wave({12, 4}, 0.11), in_bias = wave({12}, 0.4), out = wave({4, 4}, 0.23);
  const auto out_bias = wave({4}, 0.9);
  using Options = F::MultiheadAttentionForwardFuncOptions;
  const Options plain(4, 2, in, in_bias, {}, {}, false, 0.0, out, out_bias);
  VALUES(F::multi_head_attention_forward(q, k, v, plain));
  VALUES(F::multi_head_attention_forward(q, q, q, Options(plain).average_attn_weights(false)));
  const auto row = wave({1, 1, 4}, 0.8);
  const auto hidden = torch::tensor({false, true, false}).unsqueeze(0);
  VALUES(F::multi_head_attention_forward(
      q, k, v,
      Options(4, 2, in, in_bias, row, row * 2, true, 0.0, out, out_bias)
          .attn_mask(wave({2, 3}, 0.6))));
  VALUES(F::multi_head_attention_forward(q, k, v, Options(plain).key_padding_mask(hidden)));
  VALUES(F::multi_head_attention_forward(q, k, v,
                                         Options(plain)
                                             .use_separate_proj_weight(true)
                                             .q_proj_weight(in.narrow(0, 0, 4))
                                             .k_proj_weight(in.narrow(0, 2, 4))
                                             .v_proj_weight(in.narrow(0, 5, 4))));
  const auto weights = F::multi_head_attention_forward(q, k, v, Options(plain).need_weights(false));
  transcript::show("weights", std::get<1>(weights).defined());
}

}  // namespace

int main(int argc, char** argv) {
  activations();
  activations_in_place();
  draws();
  convolutions();
  distances_and_places();
  pools();
  pools_with_draws_and_back();
  sizes_and_grids();
  norms();
  tables();
  losses();
  attention();
  return transcript::report(argc, argv, "nn_functional");
}

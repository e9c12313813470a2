// Layers without weights through the C++ frontend: activations, dropout, padding, distances. The
// same file compiles and passes against libtorch 2.11, which gave the texts and numbers.
#include <torch/torch.h>

#include "check.h"
#include "marks.h"

namespace F = torch::nn::functional;
namespace nn = torch::nn;

namespace {

void activations_are_printed() {
  CHECK_STRING(text_of(nn::ELU()).c_str(), "torch::nn::ELU(alpha=1)");
  CHECK_STRING(text_of(nn::ELU(nn::ELUOptions().alpha(0.5).inplace(true))).c_str(),
               "torch::nn::ELU(alpha=0.5, inplace=true)");
  CHECK_STRING(text_of(nn::SELU()).c_str(), "torch::nn::SELU()");
  CHECK_STRING(text_of(nn::SELU(true)).c_str(), "torch::nn::SELU(inplace=true)");
  CHECK_STRING(text_of(nn::CELU(nn::CELUOptions().alpha(2))).c_str(), "torch::nn::CELU(alpha=2)");
  CHECK_STRING(text_of(nn::GELU()).c_str(), "torch::nn::GELU()");
  CHECK_STRING(text_of(nn::GELU(nn::GELUOptions().approximate("tanh"))).c_str(),
               "torch::nn::GELU()");
  CHECK_STRING(text_of(nn::GLU()).c_str(), "torch::nn::GLU(dim=-1)");
  CHECK_STRING(text_of(nn::GLU(1)).c_str(), "torch::nn::GLU(dim=1)");
  CHECK_STRING(text_of(nn::Hardshrink()).c_str(), "torch::nn::Hardshrink(0.5)");
  CHECK_STRING(text_of(nn::Hardshrink(0.25)).c_str(), "torch::nn::Hardshrink(0.25)");
  CHECK_STRING(text_of(nn::Hardtanh()).c_str(), "torch::nn::Hardtanh(min_val=-1, max_val=1)");
  CHECK_STRING(
      text_of(nn::Hardtanh(nn::HardtanhOptions().min_val(-2).max_val(0.5).inplace(true))).c_str(),
      "torch::nn::Hardtanh(min_val=-2, max_val=0.5, inplace=true)");
  CHECK_STRING(text_of(nn::LeakyReLU()).c_str(), "torch::nn::LeakyReLU(negative_slope=0.01)");
  CHECK_STRING(
      text_of(nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2).inplace(true))).c_str(),
      "torch::nn::LeakyReLU(negative_slope=0.2, inplace=true)");
  CHECK_STRING(text_of(nn::LogSigmoid()).c_str(), "torch::nn::LogSigmoid()");
  CHECK_STRING(text_of(nn::LogSoftmax(1)).c_str(), "torch::nn::LogSoftmax(dim=1)");
  CHECK_STRING(text_of(nn::Mish()).c_str(), "torch::nn::Mish()");
  CHECK_STRING(text_of(nn::PReLU()).c_str(), "torch::nn::PReLU(num_parameters=1)");
  CHECK_STRING(text_of(nn::PReLU(nn::PReLUOptions().num_parameters(3).init(0.1))).c_str(),
               "torch::nn::PReLU(num_parameters=3)");
  CHECK_STRING(text_of(nn::ReLU()).c_str(), "torch::nn::ReLU()");
  CHECK_STRING(text_of(nn::ReLU(true)).c_str(), "torch::nn::ReLU(inplace=true)");
  CHECK_STRING(text_of(nn::ReLU6()).c_str(), "torch::nn::ReLU6()");
  CHECK_STRING(text_of(nn::ReLU6(nn::ReLU6Options().inplace(true))).c_str(),
               "torch::nn::ReLU6(inplace=true)");
  CHECK_STRING(text_of(nn::RReLU()).c_str(), "torch::nn::RReLU(lower=0.125, upper=0.333333)");
  CHECK_STRING(text_of(nn::RReLU(nn::RReLUOptions().lower(0.1).upper(0.2).inplace(true))).c_str(),
               "torch::nn::RReLU(lower=0.1, upper=0.2, inplace=true)");
  CHECK_STRING(text_of(nn::SiLU()).c_str(), "torch::nn::SiLU()");
  CHECK_STRING(text_of(nn::Sigmoid()).c_str(), "torch::nn::Sigmoid()");
  CHECK_STRING(text_of(nn::Softmax(-1)).c_str(), "torch::nn::Softmax(dim=-1)");
  CHECK_STRING(text_of(nn::Softmax2d()).c_str(), "torch::nn::Softmax2d()");
  CHECK_STRING(text_of(nn::Softmin(0)).c_str(), "torch::nn::Softmin(dim=0)");
  CHECK_STRING(text_of(nn::Softplus()).c_str(), "torch::nn::Softplus(beta=1, threshold=20)");
  CHECK_STRING(text_of(nn::Softplus(nn::SoftplusOptions().beta(0.24).threshold(42.42))).c_str(),
               "torch::nn::Softplus(beta=0.24, threshold=42.42)");
  CHECK_STRING(text_of(nn::Softshrink()).c_str(), "torch::nn::Softshrink(0.5)");
  CHECK_STRING(text_of(nn::Softshrink(nn::SoftshrinkOptions(0.42))).c_str(),
               "torch::nn::Softshrink(0.42)");
  CHECK_STRING(text_of(nn::Softsign()).c_str(), "torch::nn::Softsign()");
  CHECK_STRING(text_of(nn::Tanh()).c_str(), "torch::nn::Tanh()");
  CHECK_STRING(text_of(nn::Tanhshrink()).c_str(), "torch::nn::Tanhshrink()");
  CHECK_STRING(text_of(nn::Threshold(24, 42.5)).c_str(),
               "torch::nn::Threshold(threshold=24, value=42.5)");
  CHECK_STRING(text_of(nn::Threshold(nn::ThresholdOptions(1, 2).inplace(true))).c_str(),
               "torch::nn::Threshold(threshold=1, value=2, inplace=true)");
}

void others_are_printed() {
  CHECK_STRING(text_of(nn::Dropout()).c_str(), "torch::nn::Dropout(p=0.5, inplace=false)");
  CHECK_STRING(text_of(nn::Dropout(nn::DropoutOptions(0.42).inplace(true))).c_str(),
               "torch::nn::Dropout(p=0.42, inplace=true)");
  CHECK_STRING(text_of(nn::Dropout2d(0.25)).c_str(), "torch::nn::Dropout2d(p=0.25, inplace=false)");
  CHECK_STRING(text_of(nn::Dropout3d()).c_str(), "torch::nn::Dropout3d(p=0.5, inplace=false)");
  CHECK_STRING(text_of(nn::AlphaDropout()).c_str(),
               "torch::nn::AlphaDropout(p=0.5, inplace=false)");
  CHECK_STRING(
      text_of(nn::FeatureAlphaDropout(nn::FeatureAlphaDropoutOptions(0.42).inplace(true))).c_str(),
      "torch::nn::FeatureAlphaDropout(p=0.42, inplace=true)");
  CHECK_STRING(text_of(nn::ReflectionPad1d(2)).c_str(),
               "torch::nn::ReflectionPad1d(padding=[2, 2])");
  CHECK_STRING(text_of(nn::ReflectionPad2d(nn::ReflectionPad2dOptions({1, 2, 3, 4}))).c_str(),
               "torch::nn::ReflectionPad2d(padding=[1, 2, 3, 4])");
  CHECK_STRING(text_of(nn::ReflectionPad3d(1)).c_str(),
               "torch::nn::ReflectionPad3d(padding=[1, 1, 1, 1, 1, 1])");
  CHECK_STRING(text_of(nn::ReplicationPad1d(nn::ReplicationPad1dOptions({1, 2}))).c_str(),
               "torch::nn::ReplicationPad1d(padding=[1, 2])");
  CHECK_STRING(text_of(nn::ReplicationPad2d(2)).c_str(),
               "torch::nn::ReplicationPad2d(padding=[2, 2, 2, 2])");
  CHECK_STRING(
      text_of(nn::ReplicationPad3d(nn::ReplicationPad3dOptions({1, 2, 1, 2, 1, 2}))).c_str(),
      "torch::nn::ReplicationPad3d(padding=[1, 2, 1, 2, 1, 2])");
  CHECK_STRING(text_of(nn::ZeroPad1d(1)).c_str(), "torch::nn::ZeroPad1d(padding=[1, 1])");
  CHECK_STRING(text_of(nn::ZeroPad2d(nn::ZeroPad2dOptions({1, 1, 2, 0}))).c_str(),
               "torch::nn::ZeroPad2d(padding=[1, 1, 2, 0])");
  CHECK_STRING(text_of(nn::ZeroPad3d(3)).c_str(),
               "torch::nn::ZeroPad3d(padding=[3, 3, 3, 3, 3, 3])");
  CHECK_STRING(text_of(nn::ConstantPad1d(nn::ConstantPad1dOptions({3, 1}, 3.5))).c_str(),
               "torch::nn::ConstantPad1d(padding=[3, 1], value=3.5)");
  CHECK_STRING(text_of(nn::ConstantPad2d(2, 3.5)).c_str(),
               "torch::nn::ConstantPad2d(padding=[2, 2, 2, 2], value=3.5)");
  CHECK_STRING(text_of(nn::ConstantPad3d(1, 0)).c_str(),
               "torch::nn::ConstantPad3d(padding=[1, 1, 1, 1, 1, 1], value=0)");
  CHECK_STRING(text_of(nn::CosineSimilarity()).c_str(),
               "torch::nn::CosineSimilarity(dim=1, eps=1e-08)");
  CHECK_STRING(text_of(nn::CosineSimilarity(nn::CosineSimilarityOptions().dim(0).eps(0.5))).c_str(),
               "torch::nn::CosineSimilarity(dim=0, eps=0.5)");
  CHECK_STRING(text_of(nn::PairwiseDistance()).c_str(),
               "torch::nn::PairwiseDistance(p=2, eps=1e-06, keepdim=false)");
  CHECK_STRING(
      text_of(nn::PairwiseDistance(nn::PairwiseDistanceOptions().p(3).eps(0.5).keepdim(true)))
          .c_str(),
      "torch::nn::PairwiseDistance(p=3, eps=0.5, keepdim=true)");
}

void activations_compute() {
  const torch::Tensor x = wave({3, 4}) * 3;
  CHECK_NEAR(mark(nn::ELU(nn::ELUOptions().alpha(0.5))(x)), 4.86658025208, 1e-6);
  CHECK_NEAR(mark(F::elu(x, F::ELUFuncOptions().alpha(0.42).inplace(false))), 4.672695779, 1e-6);
  CHECK_NEAR(mark(F::selu(x, F::SELUFuncOptions(false))), 8.10095643421, 1e-6);
  CHECK_NEAR(mark(F::celu(x, F::CELUFuncOptions().alpha(0.42))), 4.78353652353, 1e-6);
  CHECK_NEAR(mark(F::gelu(x, F::GELUFuncOptions().approximate("tanh"))), 3.69961076612, 1e-6);
  CHECK_NEAR(mark(F::glu(x, F::GLUFuncOptions(1))), 1.41304029948, 1e-6);
  CHECK_NEAR(mark(nn::GLU(-1)(x)), 1.41304029948, 1e-6);
  CHECK_NEAR(mark(F::hardshrink(x, F::HardshrinkFuncOptions().lambda(0.42))), 9.87399105132, 1e-6);
  CHECK_NEAR(mark(F::hardtanh(x, F::HardtanhFuncOptions().min_val(-1).max_val(0.5))), 3.3438885955,
             1e-6);
  CHECK_NEAR(mark(F::leaky_relu(x, F::LeakyReLUFuncOptions().negative_slope(0.42))), 6.26686157287,
             1e-6);
  CHECK_NEAR(mark(F::logsigmoid(x)), 5.63786890948, 1e-6);
  CHECK_NEAR(mark(nn::LogSigmoid()(x)), 5.63786890948, 1e-6);
  CHECK_NEAR(mark(F::mish(x)), 4.21922594562, 1e-6);
  CHECK_NEAR(mark(nn::Mish()(x)), 4.21922594562, 1e-6);
  CHECK_NEAR(mark(F::prelu(x, torch::full({4}, 0.1, torch::kDouble))), 4.27672117097, 1e-6);
  CHECK_NEAR(mark(F::relu6(x * 3, F::ReLU6FuncOptions())), 6.64003300066, 1e-6);
  CHECK_NEAR(mark(F::rrelu(x, F::RReLUFuncOptions().lower(0.1).upper(0.4))), 5.20959948436, 1e-6);
  CHECK_NEAR(mark(F::silu(x)), 4.08300841172, 1e-6);
  CHECK_NEAR(mark(nn::SiLU()(x)), 4.08300841172, 1e-6);
  CHECK_NEAR(mark(F::softmax(x, 1)), 1.11474852207, 1e-6);
  CHECK_NEAR(mark(F::softmax(x, F::SoftmaxFuncOptions(0).dtype(torch::kFloat))), 1.91803784219,
             1e-6);
  CHECK_NEAR(mark(F::softmin(x, F::SoftminFuncOptions(1))), -1.82358103583, 1e-6);
  CHECK_NEAR(mark(F::log_softmax(x, 0)), 11.8083260006, 1e-6);
  CHECK_NEAR(mark(nn::Softmin(1)(x)), -1.82358103583, 1e-6);
  CHECK_NEAR(mark(nn::Softmax2d()(wave({2, 3, 2, 2}))), -0.100685765265, 1e-6);
  CHECK_NEAR(mark(F::softplus(x, F::SoftplusFuncOptions().beta(2).threshold(1))), 3.98663495171,
             1e-6);
  CHECK_NEAR(mark(F::softshrink(x, F::SoftshrinkFuncOptions(0.42))), 8.19923652462, 1e-6);
  CHECK_NEAR(mark(F::softsign(x)), 2.76295700946, 1e-6);
  CHECK_NEAR(mark(F::tanhshrink(x)), 6.10832934479, 1e-6);
  CHECK_NEAR(mark(F::threshold(x, F::ThresholdFuncOptions(0.5, 7))), -8.24706259673, 1e-6);
  CHECK_NEAR(mark(nn::Threshold(0.5, 7)(x)), -8.24706259673, 1e-6);
  nn::PReLU prelu(nn::PReLUOptions().num_parameters(4).init(0.1));
  CHECK_INT(prelu->weight.numel(), 4);
  CHECK_NEAR(mark(prelu->weight), 0.013416297472, 1e-6);
  const torch::Tensor y = x.clone();
  F::threshold(y, F::ThresholdFuncOptions(0, 1).inplace(true));
  CHECK_NEAR(mark(y), 1.95453588221, 1e-6);
  torch::manual_seed(3);
  nn::RReLU rrelu(nn::RReLUOptions().lower(0.1).upper(0.4));
  CHECK_NEAR(mark(rrelu(x)), 5.34507983221, 1e-6);
  rrelu->eval();
  CHECK_NEAR(mark(rrelu(x)), 5.20959948436, 1e-6);
  CHECK_NEAR(mark(F::gumbel_softmax(x)), 1.05134759891, 1e-6);
  CHECK_NEAR(mark(F::gumbel_softmax(x, F::GumbelSoftmaxFuncOptions().hard(true).tau(0.5).dim(0))),
             2.2482581701, 1e-6);
}

void dropout_draws_the_same() {
  torch::manual_seed(5);
  const torch::Tensor x = torch::ones({4, 3, 2, 2}, torch::kDouble);
  CHECK_NEAR(mark(F::dropout(x)), -11.2565446112, 1e-6);
  CHECK_NEAR(mark(F::dropout(x, F::DropoutFuncOptions().p(0.3).training(false))), 0.116931807384,
             1e-6);
  CHECK_NEAR(mark(F::dropout2d(x, F::Dropout2dFuncOptions().p(0.3))), 0.212915707772, 1e-6);
  CHECK_NEAR(mark(F::dropout3d(x.unsqueeze(-1), F::Dropout3dFuncOptions().p(0.3).training(true))),
             7.72670383037, 1e-6);
  CHECK_NEAR(mark(F::alpha_dropout(x, F::AlphaDropoutFuncOptions().p(0.5).training(true))),
             -3.04455398177, 1e-6);
  CHECK_NEAR(
      mark(F::feature_alpha_dropout(x, F::FeatureAlphaDropoutFuncOptions().p(0.5).training(true))),
      -8.11859718305, 1e-6);
  CHECK_NEAR(mark(F::feature_alpha_dropout(x)), 0.116931807384, 1e-6);
  nn::Dropout dropout(0.4);
  CHECK_NEAR(mark(dropout(x)), 0.780265984171, 1e-6);
  dropout->eval();
  CHECK_NEAR(mark(dropout(x)), 0.116931807384, 1e-6);
  CHECK_NEAR(mark(nn::AlphaDropout(0.4)(x)), -2.6578204645, 1e-6);
  CHECK_NEAR(mark(nn::FeatureAlphaDropout(0.4)(x)), 2.79240160708, 1e-6);
  CHECK_NEAR(mark(nn::Dropout2d(0.4)(x)), 4.76112195013, 1e-6);
  const torch::Tensor y = x.clone();
  F::dropout(y, F::DropoutFuncOptions().p(0.5).inplace(true));
  CHECK_NEAR(mark(y), 6.84853195957, 1e-6);
  CHECK_THROWS(F::dropout(x, F::DropoutFuncOptions().p(1.5)), c10::Error);
}

void padding_widens() {
  const torch::Tensor line = wave({2, 3, 4}), plane = wave({1, 2, 3, 4});
  const torch::Tensor space = wave({1, 1, 3, 4, 3});
  CHECK_NEAR(mark(F::pad(line, F::PadFuncOptions({1, 2}))), -0.740417969603, 1e-6);
  CHECK_NEAR(mark(F::pad(line, F::PadFuncOptions({1, 2}).mode(torch::kConstant).value(2))),
             2.67395840166, 1e-6);
  CHECK_NEAR(mark(F::pad(line, F::PadFuncOptions({1, 2}).mode(torch::kReflect))), 1.74264390298,
             1e-6);
  CHECK_NEAR(mark(F::pad(plane, F::PadFuncOptions({1, 2, 0, 1}).mode(torch::kReplicate))),
             7.91839887915, 1e-6);
  CHECK_NEAR(mark(F::pad(space, F::PadFuncOptions({1, 2, 0, 1, 3, 1}).mode(torch::kCircular))),
             0.073933352268, 1e-6);
  CHECK_NEAR(mark(nn::ReflectionPad1d(2)(line)), -5.90285332594, 1e-6);
  CHECK_NEAR(mark(nn::ReflectionPad2d(nn::ReflectionPad2dOptions({1, 2, 0, 1}))(plane)),
             9.88007198914, 1e-6);
  CHECK_NEAR(mark(nn::ReflectionPad3d(1)(space)), 1.03282878637, 1e-6);
  CHECK_NEAR(mark(nn::ReplicationPad1d(nn::ReplicationPad1dOptions({1, 2}))(line)), 0.147874845694,
             1e-6);
  CHECK_NEAR(mark(nn::ReplicationPad2d(2)(plane)), -0.250502924621, 1e-6);
  CHECK_NEAR(mark(nn::ReplicationPad3d(1)(space)), -18.649507586, 1e-6);
  CHECK_NEAR(mark(nn::ZeroPad1d(1)(line)), -1.22149651118, 1e-6);
  CHECK_NEAR(mark(nn::ZeroPad2d(nn::ZeroPad2dOptions({1, 1, 2, 0}))(plane)), -5.2614994264, 1e-6);
  CHECK_NEAR(mark(nn::ZeroPad3d(1)(space)), -1.09613655589, 1e-6);
  CHECK_NEAR(mark(nn::ConstantPad1d(nn::ConstantPad1dOptions({3, 1}, 3.5))(line)), -7.41775812284,
             1e-6);
  CHECK_NEAR(mark(nn::ConstantPad2d(2, 3.5)(plane)), 3.72086932682, 1e-6);
  CHECK_NEAR(mark(nn::ConstantPad3d(1, -1)(space)), -2.13401195676, 1e-6);
  CHECK_THROWS(nn::ReflectionPad1d(9)(line), c10::Error);
}

void distances_measure() {
  const torch::Tensor a = wave({3, 4}), b = wave({4, 3}).t();
  CHECK_NEAR(mark(nn::CosineSimilarity()(a, b)), 0.0341236907058, 1e-6);
  CHECK_NEAR(mark(F::cosine_similarity(a, b, F::CosineSimilarityFuncOptions().dim(0).eps(0.5))),
             -2.46516361733, 1e-6);
  CHECK_NEAR(mark(nn::PairwiseDistance()(a, b)), 2.07650460002, 1e-6);
  CHECK_NEAR(mark(F::pairwise_distance(a, b, F::PairwiseDistanceFuncOptions().p(1).keepdim(true))),
             2.73681804063, 1e-6);
  CHECK_NEAR(mark(F::pdist(a)), 2.4349661068, 1e-6);
  CHECK_NEAR(mark(F::pdist(a, 1)), 4.5093484827, 1e-6);
  CHECK_NEAR(mark(F::normalize(a)), 2.3888953693, 1e-6);
  CHECK_NEAR(mark(F::normalize(a, F::NormalizeFuncOptions().p(1).dim(-1))), 1.37179305813, 1e-6);
  torch::Tensor out = torch::zeros({3, 4}, torch::kDouble);
  F::normalize(a, F::NormalizeFuncOptions().p(3).out(out));
  CHECK_NEAR(mark(out), 2.79069765277, 1e-6);
  CHECK_NEAR(mark(F::one_hot(torch::arange(5) % 3)), 0.197172864893, 1e-6);
  CHECK_NEAR(mark(F::one_hot(torch::arange(2), 4)), 1.28366218546, 1e-6);
}

}  // namespace

int main() {
  activations_are_printed();
  others_are_printed();
  activations_compute();
  dropout_draws_the_same();
  padding_widens();
  distances_measure();
  return check_report();
}

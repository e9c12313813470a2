// Modules through the C++ frontend. The same file compiles and passes against libtorch.
#include <torch/torch.h>

#include <sstream>

#include "check.h"

namespace F = torch::nn::functional;
namespace nn = torch::nn;

namespace {

template <typename M>
std::string text_of(const M& module) {
  std::ostringstream out;
  out << module;
  return out.str();
}

struct NetImpl : nn::Module {
  NetImpl(int64_t in, int64_t out) : fc1(in, 4), fc2(nn::LinearOptions(4, out).bias(false)) {
    register_module("fc1", fc1);
    register_module("fc2", fc2);
    scale = register_parameter("scale", torch::ones({1}));
    count = register_buffer("count", torch::zeros({1}, torch::kLong));
  }
  torch::Tensor forward(torch::Tensor x) {
    count += 1;
    return fc2(torch::relu(fc1->forward(x))) * scale;
  }
  nn::Linear fc1, fc2;
  torch::Tensor scale, count;
};
TORCH_MODULE(Net);

struct PairImpl : nn::Module {
  torch::Tensor forward(torch::Tensor a, torch::Tensor b) { return a + b; }
};
TORCH_MODULE(Pair);

struct WithDefaultImpl : nn::Module {
  torch::Tensor forward(torch::Tensor x, double factor = 3) { return x * factor; }

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, torch::nn::AnyValue(3.0)})
};
TORCH_MODULE(WithDefault);

void tree() {
  Net net(3, 2);
  const auto named = net->named_parameters();
  CHECK_INT(named.size(), 4);
  CHECK_STRING(named[0].key().c_str(), "scale");
  CHECK_STRING(named[1].key().c_str(), "fc1.weight");
  CHECK_STRING(named[3].key().c_str(), "fc2.weight");
  CHECK_INT(net->parameters().size(), 4);
  CHECK_INT(net->parameters(false).size(), 1);
  CHECK_INT(net->buffers().size(), 1);
  CHECK_INT(net->children().size(), 2);
  CHECK_INT(net->modules().size(), 3);
  CHECK_INT(net->modules(false).size(), 2);
  CHECK_STRING(net->named_modules("net")[1].key().c_str(), "net.fc1");
  CHECK(net->fc1->weight.is_same(named["fc1.weight"]));
  CHECK(net->children()[0]->as<nn::Linear>() != nullptr);
  CHECK(net->children()[0]->as<nn::Conv2d>() == nullptr);
  CHECK_THROWS(net->register_module("fc1", nn::Linear(1, 1)), c10::Error);
  CHECK_THROWS(net->register_parameter("a.b", torch::ones({1})), c10::Error);
  net->eval();
  CHECK(!net->fc1->is_training());
  net->train();
  CHECK(net->fc1->is_training());
  auto x = torch::ones({2, 3});
  net(x).sum().backward();
  CHECK_INT(net->count.item<int64_t>(), 1);
  CHECK(net->fc1->weight.grad().defined());
  net->zero_grad();
  CHECK(!net->fc1->weight.grad().defined());
  const auto weight = net->fc1->weight;
  net->to(torch::kDouble);
  CHECK(weight.dtype() == torch::kDouble);
  CHECK(net->fc1->weight.is_same(weight));
  int visited = 0;
  net->apply([&visited](nn::Module&) { visited++; });
  CHECK_INT(visited, 3);
  net->unregister_module("fc2");
  CHECK_INT(net->children().size(), 1);
  Net empty = nullptr;
  CHECK(empty.is_empty());
  CHECK(!empty);
  CHECK_THROWS(empty->children(), c10::Error);
}

void first_values() {
  // PyTorch 2.11: torch.manual_seed(0); torch.nn.Linear(2, 2)
  torch::manual_seed(0);
  nn::Linear l(2, 2);
  CHECK_NEAR(l->weight[0][0].item<float>(), -0.005293981172144413, 1e-6);
  CHECK_NEAR(l->weight[1][1].item<float>(), -0.5203874707221985, 1e-6);
  CHECK_NEAR(l->bias[1].item<float>(), 0.1896158903837204, 1e-6);
  torch::manual_seed(0);
  nn::Conv2d c(nn::Conv2dOptions(1, 1, 2));
  CHECK_NEAR(c->weight[0][0][0][0].item<float>(), -0.00374341756105423, 1e-6);
  CHECK(torch::allclose(nn::BatchNorm2d(3)->running_var, torch::ones({3})));
}

void containers() {
  nn::Sequential s(nn::Linear(2, 3), nn::ReLU(), nn::Functional(torch::tanh), nn::Dropout(0.5));
  s->eval();
  CHECK_INT(s->size(), 4);
  CHECK(s->forward(torch::ones({1, 2})).sizes() == torch::IntArrayRef({1, 3}));
  s->push_back(nn::Linear(3, 1));
  CHECK(s->forward(torch::ones({5, 2})).sizes() == torch::IntArrayRef({5, 1}));
  CHECK_STRING(s->named_parameters()[0].key().c_str(), "0.weight");
  CHECK_STRING(s->named_parameters().keys().back().c_str(), "4.bias");
  nn::Sequential named({{"in", nn::Linear(1, 2)}, {"act", nn::ReLU()}});
  CHECK_STRING(named->named_children()[0].key().c_str(), "in");
  nn::Sequential pair((Pair()));
  CHECK_NEAR(pair->forward(torch::ones({1}), torch::ones({1})).item<float>(), 2, 0);
  nn::Sequential defaults((WithDefault()));
  CHECK_NEAR(defaults->forward(torch::ones({1})).item<float>(), 3, 0);
  CHECK_NEAR(defaults->forward(torch::ones({1}), 5.0).item<float>(), 5, 0);
  CHECK_THROWS(pair->forward(torch::ones({1})), c10::Error);
  CHECK_THROWS(s->forward(1), c10::Error);
  nn::ModuleList list(nn::Linear(1, 2), nn::ReLU());
  CHECK_INT(list->size(), 2);
  nn::AnyModule any(nn::Linear(1, 2));
  CHECK(any.forward(torch::ones({1, 1})).size(1) == 2);
  CHECK(any.get<nn::LinearImpl>().options.out_features() == 2);
}

void cloning() {
  nn::Sequential a(nn::Linear(2, 2), nn::BatchNorm1d(2));
  auto b = std::dynamic_pointer_cast<nn::SequentialImpl>(a->clone());
  const auto p = a->parameters(), q = b->parameters();
  CHECK_INT(q.size(), 4);
  CHECK(torch::equal(p[0], q[0]));
  CHECK(!p[0].is_same(q[0]));
  torch::NoGradGuard no_grad;
  p[0].fill_(7);
  CHECK(!torch::equal(p[0], q[0]));
}

void layers() {
  torch::manual_seed(0);
  const auto x = torch::arange(16, torch::kFloat).view({1, 1, 4, 4});
  CHECK(F::max_pool2d(x, F::MaxPool2dFuncOptions(2)).sum().item<float>() == 5 + 7 + 13 + 15);
  CHECK_NEAR(nn::AvgPool2d(2)->forward(x)[0][0][0][0].item<float>(), 2.5, 0);
  CHECK_NEAR(nn::AdaptiveAvgPool2d(1)->forward(x).item<float>(), 7.5, 0);
  nn::ConvTranspose2d up(nn::ConvTranspose2dOptions(1, 2, 4).stride(2).padding(1).bias(false));
  CHECK(up->forward(x).sizes() == torch::IntArrayRef({1, 2, 8, 8}));
  CHECK(up->weight.sizes() == torch::IntArrayRef({1, 2, 4, 4}));
  nn::Conv2d same(nn::Conv2dOptions(1, 3, 3).padding(torch::kSame).padding_mode(torch::kReflect));
  CHECK(same->forward(x).sizes() == torch::IntArrayRef({1, 3, 4, 4}));
  nn::BatchNorm2d bn(1);
  const auto y = bn->forward(x);
  CHECK_NEAR(y.mean().item<float>(), 0, 1e-6);
  CHECK_NEAR(bn->running_mean.item<float>(), 0.75, 1e-6);
  CHECK_INT(bn->num_batches_tracked.item<int64_t>(), 1);
  bn->eval();
  CHECK(!torch::allclose(bn->forward(x), y));
  CHECK_THROWS(nn::BatchNorm2d(1)->forward(torch::ones({2, 1})), c10::Error);
  nn::Dropout dropout(0.5);
  const auto dropped = dropout->forward(torch::ones({1000}));
  const auto kept = (dropped != 0).sum().item<int64_t>();
  CHECK(kept > 400 && kept < 600);
  CHECK_NEAR(dropped.max().item<float>(), 2, 0);
  dropout->eval();
  CHECK(torch::equal(dropout->forward(x), x));
  CHECK(nn::Flatten()->forward(x).sizes() == torch::IntArrayRef({1, 16}));
  CHECK(nn::Embedding(5, 3)->forward(torch::tensor({1, 2})).sizes() == torch::IntArrayRef({2, 3}));
  CHECK_NEAR(nn::LayerNorm(std::vector<int64_t>{4})->forward(x).mean().item<float>(), 0, 1e-6);
  CHECK_NEAR(F::pad(x, F::PadFuncOptions({1, 1}).value(2)).sum().item<float>(), 136, 0);
  CHECK_NEAR(
      F::pad(x, F::PadFuncOptions({1, 0, 0, 0}).mode(torch::kReflect))[0][0][0][0].item<float>(), 1,
      0);
}

void losses() {
  // PyTorch 2.11: logits [[1, 2, 3], [1, 0, -1]], target [2, 0]
  const auto logits = torch::tensor({{1.0, 2.0, 3.0}, {1.0, 0.0, -1.0}});
  const auto target = torch::tensor({2, 0});
  CHECK_NEAR(F::cross_entropy(logits, target).item<float>(), 0.40760600566864014, 1e-6);
  CHECK_NEAR(
      nn::CrossEntropyLoss(nn::CrossEntropyLossOptions().reduction(torch::kSum))(logits, target)
          .item<float>(),
      0.8152120113372803, 1e-6);
  CHECK_NEAR(F::nll_loss(torch::log_softmax(logits, 1), target).item<float>(), 0.40760600566864014,
             1e-6);
  const auto a = torch::tensor({0.2, 0.7}), b = torch::tensor({0.0, 1.0});
  CHECK_NEAR(F::mse_loss(a, b).item<float>(), 0.065, 1e-6);
  CHECK_NEAR(nn::L1Loss(torch::kSum)->forward(a, b).item<float>(), 0.5, 1e-6);
  CHECK(F::mse_loss(a, b, torch::kNone).dim() == 1);
  CHECK_NEAR(nn::BCELoss()(a, b).item<float>(), 0.28990924, 1e-6);
  CHECK_NEAR(F::smooth_l1_loss(a, b).item<float>(), 0.0325, 1e-6);
  CHECK_NEAR(torch::nll_loss(torch::log_softmax(logits, 1), target, {}, torch::Reduction::Sum)
                 .item<float>(),
             0.8152120113372803, 1e-6);
}

void printing() {
  CHECK_STRING(text_of(nn::Linear(3, 2)).c_str(),
               "torch::nn::Linear(in_features=3, out_features=2, bias=true)");
  CHECK_STRING(text_of(nn::Conv2d(nn::Conv2dOptions(1, 2, 3).padding(1).bias(false))).c_str(),
               "torch::nn::Conv2d(1, 2, kernel_size=[3, 3], stride=[1, 1], padding=[1, 1], "
               "bias=false)");
  CHECK_STRING(text_of(nn::BatchNorm2d(3)).c_str(),
               "torch::nn::BatchNorm2d(3, eps=1e-05, momentum=0.1, affine=true, "
               "track_running_stats=true)");
  CHECK_STRING(text_of(nn::MaxPool2d(2)).c_str(),
               "torch::nn::MaxPool2d(kernel_size=[2, 2], stride=[2, 2], padding=[0, 0], "
               "dilation=[1, 1], ceil_mode=false)");
  CHECK_STRING(text_of(nn::Dropout(0.25)).c_str(), "torch::nn::Dropout(p=0.25, inplace=false)");
  CHECK_STRING(text_of(nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2))).c_str(),
               "torch::nn::LeakyReLU(negative_slope=0.2)");
  CHECK_STRING(text_of(nn::Sequential(nn::Linear(1, 2), nn::ReLU())).c_str(),
               "torch::nn::Sequential(\n  (0): torch::nn::Linear(in_features=1, out_features=2, "
               "bias=true)\n  (1): torch::nn::ReLU()\n)");
}

void utilities() {
  auto w = torch::ones({2, 2}, torch::requires_grad());
  (w * torch::tensor({{3.0, 4.0}, {0.0, 0.0}})).sum().backward();
  CHECK_NEAR(nn::utils::clip_grad_norm_({w}, 1.0), 5, 1e-6);
  CHECK_NEAR(w.grad().norm().item<float>(), 1, 1e-5);
  nn::utils::clip_grad_value_({w}, 0.5);
  CHECK_NEAR(w.grad().max().item<float>(), 0.5, 0);
  CHECK(nn::utils::parameters_to_vector({w.detach(), w.detach()}).size(0) == 8);
  auto t = torch::empty({20, 10});
  nn::init::xavier_uniform_(t);
  CHECK(t.abs().max().item<double>() <= std::sqrt(6.0 / 30));
  nn::init::constant_(t, 2);
  CHECK_NEAR(t.mean().item<float>(), 2, 0);
  CHECK_NEAR(nn::init::calculate_gain(torch::kReLU), std::sqrt(2.0), 1e-12);
}

}  // namespace

int main() {
  tree();
  first_values();
  containers();
  cloning();
  layers();
  losses();
  printing();
  utilities();
  return check_report();
}

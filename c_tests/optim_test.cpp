// Optimizers and files of the C++ frontend. Compiles and passes against libtorch too.
#include <torch/torch.h>

#include <cstdio>
#include <sstream>

#include "check.h"

namespace nn = torch::nn;
namespace optim = torch::optim;

namespace {

/// Minimizes sum((w - 3)^2 * [1, 2]) from 0 for some steps; gives w[1].
template <typename Optimizer, typename Options>
double after(int steps, Options options) {
  auto w = torch::zeros({2}, torch::dtype(torch::kDouble).requires_grad(true));
  Optimizer optimizer({w}, options);
  for (int i = 0; i < steps; i++) {
    optimizer.zero_grad();
    ((w - 3).pow(2) * torch::tensor({1.0, 2.0}, torch::kDouble)).sum().backward();
    optimizer.step();
  }
  return w[1].template item<double>();
}

void trajectories() {
  // PyTorch 2.11, the same in Python.
  CHECK_NEAR((after<optim::SGD>(5, optim::SGDOptions(0.01))), 0.5538819072, 1e-9);
  CHECK_NEAR((after<optim::SGD>(5, optim::SGDOptions(0.01).momentum(0.9).nesterov(true))),
             1.7121385077473281, 1e-9);
  CHECK_NEAR((after<optim::Adam>(5, optim::AdamOptions(0.1).betas({0.5, 0.9}))),
             0.49243508782241086, 1e-9);
  CHECK_NEAR((after<optim::AdamW>(5, optim::AdamWOptions(0.1).weight_decay(0.1))),
             0.4883575769190252, 1e-9);
}

void groups() {
  auto a = torch::ones({1}, torch::requires_grad()), b = torch::ones({1}, torch::requires_grad());
  optim::SGD sgd({optim::OptimizerParamGroup({a}),
                  optim::OptimizerParamGroup({b}, std::make_unique<optim::SGDOptions>(0.5))},
                 optim::SGDOptions(0.1));
  CHECK_INT(sgd.param_groups().size(), 2);
  (a + b).sum().backward();
  sgd.step();
  CHECK_NEAR(a.item<float>(), 0.9, 1e-6);
  CHECK_NEAR(b.item<float>(), 0.5, 1e-6);
  for (auto& group : sgd.param_groups()) {
    static_cast<optim::SGDOptions&>(group.options()).lr(0.2);
  }
  sgd.step();
  CHECK_NEAR(a.item<float>(), 0.7, 1e-6);
  CHECK_NEAR(b.item<float>(), 0.3, 1e-6);
  sgd.zero_grad();
  CHECK(!a.grad().defined());
  const auto loss = sgd.step([&] {
    const auto l = (a * 2).sum();
    l.backward();
    return l;
  });
  CHECK_NEAR(loss.item<float>(), 1.4, 1e-6);
  CHECK_NEAR(a.item<float>(), 0.3, 1e-6);
  CHECK_THROWS(optim::SGD({a * 2}, 0.1), c10::Error);
}

std::string path(const char* name) {
  return std::string("optim_test_") + name + ".pt";
}

void files() {
  const auto t = torch::arange(6, torch::kFloat).view({2, 3});
  torch::save(t, path("t"));
  torch::Tensor back;
  torch::load(back, path("t"));
  CHECK(torch::equal(t, back));
  torch::save(std::vector<torch::Tensor>{t, t + 1}, path("v"));
  std::vector<torch::Tensor> list;
  torch::load(list, path("v"));
  CHECK_INT(list.size(), 2);
  CHECK(torch::equal(list[1], t + 1));

  nn::Sequential a(nn::Linear(2, 3), nn::BatchNorm1d(3), nn::ReLU(), nn::Linear(3, 1));
  nn::Sequential b(nn::Linear(2, 3), nn::BatchNorm1d(3), nn::ReLU(), nn::Linear(3, 1));
  a->forward(torch::rand({4, 2}));
  torch::save(a, path("m"));
  const auto weight = b->parameters()[0];
  torch::load(b, path("m"));
  CHECK(torch::equal(weight, a->parameters()[0]));
  CHECK(weight.requires_grad());
  CHECK(torch::equal(a->buffers()[0], b->buffers()[0]));
  std::ostringstream out;
  torch::save(a, out);
  std::istringstream in(out.str());
  torch::load(b, in);
  CHECK(torch::equal(a->parameters()[1], b->parameters()[1]));
  nn::Sequential other(nn::Linear(2, 3), nn::Linear(3, 1), nn::Linear(1, 1), nn::Linear(1, 1));
  CHECK_THROWS(torch::load(other, path("m")), c10::Error);
  CHECK_THROWS(torch::load(back, "/nonexistent/file.pt"), c10::Error);
  for (const char* name : {"t", "v", "m"}) std::remove(path(name).c_str());
}

/// A run that is saved and goes on in another optimizer gives the same parameters.
void resumed() {
  auto w = torch::ones({3}, torch::requires_grad());
  optim::Adam one({w}, optim::AdamOptions(0.1).weight_decay(0.01));
  const auto step = [](optim::Adam& adam, torch::Tensor& p) {
    adam.zero_grad();
    (p * p * torch::tensor({1.0, 2.0, 3.0})).sum().backward();
    adam.step();
  };
  for (int i = 0; i < 3; i++) step(one, w);
  torch::save(one, path("o"));
  auto copy = w.detach().clone().set_requires_grad(true);
  optim::Adam two({copy}, optim::AdamOptions(0.7));
  torch::load(two, path("o"));
  CHECK_NEAR(static_cast<optim::AdamOptions&>(two.param_groups()[0].options()).lr(), 0.1, 0);
  for (int i = 0; i < 3; i++) {
    step(one, w);
    step(two, copy);
  }
  CHECK(torch::equal(w, copy));
  std::remove(path("o").c_str());
}

}  // namespace

int main() {
  trajectories();
  groups();
  files();
  resumed();
  return check_report();
}

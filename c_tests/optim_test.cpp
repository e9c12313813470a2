// Optimizers and files of the C++ frontend. Compiles and passes against libtorch too.
#include <torch/torch.h>

#include <cstdio>
#include <sstream>
#include <stdexcept>

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
  // PyTorch 2.15.
  CHECK_NEAR((after<optim::RMSprop>(5, optim::RMSpropOptions())), 0.3179461599982748, 1e-9);
  CHECK_NEAR(
      (after<optim::RMSprop>(
          5,
          optim::RMSpropOptions(0.1).alpha(0.9).eps(1e-6).momentum(0.5).centered(true).weight_decay(
              0.1))),
      1.7998250827177333, 1e-9);
  CHECK_NEAR((after<optim::Adagrad>(5, optim::AdagradOptions())), 0.03225361628183482, 1e-9);
  CHECK_NEAR((after<optim::Adagrad>(5, optim::AdagradOptions(0.5)
                                           .lr_decay(0.1)
                                           .weight_decay(0.1)
                                           .initial_accumulator_value(0.3)
                                           .eps(1e-7))),
             1.2739647994924557, 1e-9);
}

/// Rosenbrock's valley from (-1.2, 1).
struct Valley {
  torch::Tensor w = torch::tensor({-1.2, 1.0}, torch::dtype(torch::kDouble).requires_grad(true));
  int calls = 0;
  optim::LBFGS optimizer;

  explicit Valley(optim::LBFGSOptions options) : optimizer({w}, options) {}
  double step() {
    return optimizer
        .step([this] {
          calls++;
          optimizer.zero_grad();
          const auto loss = (1 - w[0]).pow(2) + 100 * (w[1] - w[0] * w[0]).pow(2);
          loss.backward();
          return loss;
        })
        .item<double>();
  }
};

void lbfgs() {
  Valley valley(optim::LBFGSOptions(1).max_iter(6).history_size(5).line_search_fn("strong_wolfe"));
  CHECK_INT(*static_cast<optim::LBFGSOptions&>(valley.optimizer.defaults()).max_eval(), 7);
  CHECK_NEAR(valley.step(), 24.2, 1e-12);
  CHECK(valley.calls >= 6);
  for (int i = 0; i < 12; i++) valley.step();
  // libtorch 2.11 stops at 0.99999 and 0.99998, where the loss changes by less than its tolerance.
  CHECK_NEAR(valley.w[0].item<double>(), 1, 1e-4);
  CHECK_NEAR(valley.w[1].item<double>(), 1, 1e-4);
  auto& state = valley.optimizer.state();
  CHECK_INT(state.size(), 1);
  const auto& known = static_cast<optim::LBFGSParamState&>(*state.begin()->second);
  CHECK_INT(known.func_evals(), valley.calls);
  CHECK(known.old_dirs().size() <= 5 && known.d().numel() == 2);
  CHECK_THROWS(Valley(optim::LBFGSOptions(1).line_search_fn("other")).step(), c10::Error);
  CHECK_THROWS(valley.optimizer.step([]() -> torch::Tensor { throw std::runtime_error("mine"); }),
               std::runtime_error);
  const auto a = torch::ones({1}, torch::requires_grad());
  const auto b = torch::ones({1}, torch::requires_grad());
  const std::vector<optim::OptimizerParamGroup> two{optim::OptimizerParamGroup({a}),
                                                    optim::OptimizerParamGroup({b})};
  CHECK_THROWS(optim::LBFGS(two, optim::LBFGSOptions()), c10::Error);
}

/// What is kept for a parameter can be read and written.
void states() {
  auto w = torch::ones({2}, torch::requires_grad());
  optim::Adam adam({w}, optim::AdamOptions(0.1));
  CHECK_INT(adam.size(), 1);
  w.sum().backward();
  adam.step();
  auto& state = static_cast<optim::AdamParamState&>(*adam.state().at(w.unsafeGetTensorImpl()));
  CHECK_INT(state.step(), 1);
  CHECK_NEAR(state.exp_avg()[0].item<float>(), 0.1, 1e-7);
  adam.step();
  CHECK_INT(state.step(), 2);
  CHECK_NEAR(state.exp_avg()[0].item<float>(), 0.19, 1e-7);
  state.step(0);
  state.exp_avg(torch::zeros({2}));
  state.exp_avg_sq(torch::zeros({2}));
  const float before = w[0].item<float>();
  adam.step();
  CHECK_INT(state.step(), 1);
  CHECK_NEAR(before - w[0].item<float>(), 0.1, 1e-6);
  // Other parameters, and more of them.
  auto v = torch::ones({2}, torch::requires_grad());
  adam.add_parameters({v});
  v.sum().backward();
  adam.step();
  CHECK_INT(adam.size(), 2);
  CHECK_INT(state.step(), 2);
  CHECK_NEAR(v[0].item<float>(), 0.9, 1e-6);
  CHECK(optim::AdamOptions(0.1) == optim::AdamOptions(0.1).eps(1e-8));
  CHECK(!(optim::AdamOptions(0.1) == optim::AdamOptions(0.1).amsgrad(true)));
  // Options of which one allows the other can be changed together.
  optim::SGD sgd({w}, optim::SGDOptions(0.1).momentum(0.9).nesterov(true));
  static_cast<optim::SGDOptions&>(sgd.param_groups()[0].options()).momentum(0).nesterov(false);
  sgd.step();
  CHECK_THROWS(optim::SGD({w}, optim::SGDOptions(-1)), c10::Error);
  CHECK_THROWS(optim::SGD({w}, optim::SGDOptions(0.1).nesterov(true)), c10::Error);
  CHECK_THROWS(optim::Adam({w}, optim::AdamOptions(0.1).betas({1.0, 0.9})), c10::Error);
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

/// Two groups, of the learning rates 1 and 0.5.
optim::SGD two_groups() {
  const auto a = torch::ones({1}, torch::requires_grad());
  const auto b = torch::ones({1}, torch::requires_grad());
  return optim::SGD({optim::OptimizerParamGroup({a}),
                     optim::OptimizerParamGroup({b}, std::make_unique<optim::SGDOptions>(0.5))},
                    optim::SGDOptions(1.0));
}

double lr(optim::Optimizer& optimizer, std::size_t group) {
  return optimizer.param_groups()[group].options().get_lr();
}

/// A schedule of the program's own: the rates of all groups grow by 1.
struct Growing : optim::LRScheduler {
  using LRScheduler::LRScheduler;
  std::vector<double> get_lrs() override {
    auto lrs = get_current_lrs();
    for (double& rate : lrs) rate += step_count_;
    if (step_count_ == 2) lrs.pop_back();
    return lrs;
  }
};

void schedules() {
  auto sgd = two_groups();
  optim::StepLR steps(sgd, 2);
  // libtorch 2.15, as all rates of this function.
  for (const double want : {1.0, 1.0, 0.1, 0.1, 0.01, 0.01}) {
    steps.step();
    CHECK_NEAR(lr(sgd, 0), want, 1e-15);
    CHECK_NEAR(lr(sgd, 1), want / 2, 1e-15);
  }
  auto other = two_groups();
  Growing growing(other);
  growing.step();
  growing.step();
  CHECK_NEAR(lr(other, 0), 2, 0);
  CHECK_NEAR(lr(other, 1), 1.5, 0);
  CHECK_THROWS(growing.step(), c10::Error);

  // A new rate counts in the next step, also for the state that the optimizer has by then.
  auto w = torch::ones({1}, torch::requires_grad());
  optim::SGD plain({w}, optim::SGDOptions(1.0));
  optim::StepLR halves(plain, 1, 0.5);
  for (int i = 0; i < 3; i++) {
    plain.zero_grad();
    w.sum().backward();
    plain.step();
    halves.step();
  }
  CHECK_NEAR(w.item<float>(), 1 - 1 - 1 - 0.5, 0);
}

void plateaus() {
  using Plateau = optim::ReduceLROnPlateauScheduler;
  auto sgd = two_groups();
  Plateau plateau(sgd, Plateau::min, 0.5f, /*patience=*/1, 1e-4, Plateau::rel, /*cooldown=*/1,
                  {0.2f, 0.0f});
  const float metrics[] = {1,    0.5f, 0.5f, 0.49999f, 0.5f, 0.5f, 0.5f,
                           0.5f, 0.5f, 0.5f, 0.5f,     0.1f, 0.1f, 0.1f};
  // libtorch 2.15.
  const double want[][2] = {{1, 0.5},      {1, 0.5},      {1, 0.5},      {0.5, 0.25},
                            {0.5, 0.25},   {0.5, 0.25},   {0.25, 0.125}, {0.25, 0.125},
                            {0.25, 0.125}, {0.2, 0.0625}, {0.2, 0.0625}, {0.2, 0.0625},
                            {0.2, 0.0625}, {0.2, 0.03125}};
  for (std::size_t i = 0; i < 14; i++) {
    plateau.step(metrics[i]);
    CHECK_NEAR(lr(sgd, 0), want[i][0], 1e-8);
    CHECK_NEAR(lr(sgd, 1), want[i][1], 1e-8);
  }
  CHECK_THROWS(Plateau(sgd, Plateau::min, 1.0f), c10::Error);
  CHECK_THROWS(Plateau(sgd, Plateau::min, 0.1f, 10, 1e-4, Plateau::rel, 0, {0.1f}), c10::Error);

  // A metric that is to rise: as in PyTorch's Python.
  auto rising = two_groups();
  Plateau up(rising, Plateau::max, 0.5f, 1);
  for (const float metric : {1.0f, 2.0f, 2.0f, 3.0f, 3.0f}) up.step(metric);
  CHECK_NEAR(lr(rising, 0), 1, 0);
  up.step(3.0f);
  CHECK_NEAR(lr(rising, 0), 0.5, 0);
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
template <typename Optimizer, typename Options>
void resumed(Options options) {
  auto w = torch::ones({3}, torch::requires_grad());
  Optimizer one({w}, options);
  const auto step = [](Optimizer& optimizer, torch::Tensor& p) {
    optimizer.zero_grad();
    (p * p * torch::tensor({1.0, 2.0, 3.0})).sum().backward();
    optimizer.step();
  };
  for (int i = 0; i < 3; i++) step(one, w);
  torch::save(one, path("o"));
  auto copy = w.detach().clone().set_requires_grad(true);
  Optimizer two({copy}, Options(0.7));
  torch::load(two, path("o"));
  CHECK_NEAR(lr(two, 0), 0.1, 0);
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
  lbfgs();
  states();
  groups();
  schedules();
  plateaus();
  files();
  resumed<optim::Adam>(optim::AdamOptions(0.1).weight_decay(0.01));
  resumed<optim::RMSprop>(optim::RMSpropOptions(0.1).momentum(0.5).centered(true));
  resumed<optim::Adagrad>(optim::AdagradOptions(0.1).initial_accumulator_value(0.2));
  resumed<optim::SGD>(optim::SGDOptions(0.1).momentum(0.9).nesterov(true));
  return check_report();
}

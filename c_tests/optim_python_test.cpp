// Optimizers and schedules that libtorch has in Python alone, with PyTorch's names. The expected
// numbers are PyTorch 2.15's.
#include <torch/torch.h>

#include <cstdio>

#include "check.h"

namespace optim = torch::optim;

namespace {

/// Minimizes sum((w - 3)^2 * [1, 2]) from 0 in five steps; gives w[1].
template <typename Optimizer, typename Options>
double after(Options options) {
  auto w = torch::zeros({2}, torch::dtype(torch::kDouble).requires_grad(true));
  Optimizer optimizer({w}, options);
  for (int i = 0; i < 5; i++) {
    optimizer.zero_grad();
    ((w - 3).pow(2) * torch::tensor({1.0, 2.0}, torch::kDouble)).sum().backward();
    optimizer.step();
  }
  return w[1].template item<double>();
}

void trajectories() {
  CHECK_NEAR((after<optim::Adadelta>(optim::AdadeltaOptions(2).rho(0.8).eps(1e-3))),
             0.7210940088075681, 1e-9);
  CHECK_NEAR(
      (after<optim::NAdam>(optim::NAdamOptions(0.1).betas({0.8, 0.95}).momentum_decay(0.01))),
      0.4432758821235296, 1e-9);
  CHECK_NEAR((after<optim::NAdam>(
                 optim::NAdamOptions(0.1).weight_decay(0.1).decoupled_weight_decay(true))),
             0.3877507548687643, 1e-9);
  CHECK_NEAR((after<optim::RAdam>(optim::RAdamOptions(0.5).weight_decay(0.1))), 0.8270716450879478,
             1e-9);
  CHECK_NEAR((after<optim::Adamax>(optim::AdamaxOptions(0.1).eps(1e-3))), 0.4829976361296505, 1e-9);
  CHECK_NEAR((after<optim::SGD>(optim::SGDOptions(0.01).maximize(true))), -0.6499587072, 1e-9);
}

double lr(optim::Optimizer& optimizer) {
  return optimizer.param_groups()[0].options().get_lr();
}

optim::SGD sgd(double rate) {
  const auto w = torch::ones({1}, torch::requires_grad());
  return optim::SGD({w}, optim::SGDOptions(rate).momentum(0.9));
}

template <typename Scheduler>
void follows(optim::Optimizer& optimizer, Scheduler& scheduler, const std::vector<double>& want) {
  CHECK_NEAR(lr(optimizer), want[0], 1e-12);
  for (std::size_t i = 1; i < want.size(); i++) {
    scheduler.step();
    CHECK_NEAR(lr(optimizer), want[i], 1e-12);
    CHECK_NEAR(scheduler.get_last_lr()[0], want[i], 1e-12);
    CHECK_INT(scheduler.last_epoch(), i);
  }
}

void plain_schedules() {
  auto a = sgd(1), b = sgd(1), c = sgd(1), d = sgd(1), e = sgd(1), f = sgd(1);
  optim::MultiStepLR multi(a, {1, 3}, 0.5);
  follows(a, multi, {1, 0.5, 0.5, 0.25});
  optim::ExponentialLR exponential(b, 0.5);
  follows(b, exponential, {1, 0.5, 0.25});
  optim::LinearLR linear(c, 0.5, 1.0, 2);
  follows(c, linear, {0.5, 0.75, 1, 1});
  optim::PolynomialLR polynomial(d, 4, 2);
  follows(d, polynomial, {1, 0.5625, 0.25, 0.0625, 0, 0});
  optim::CosineAnnealingLR cosine(e, 2);
  follows(e, cosine, {1, 0.5, 0});
  optim::CosineAnnealingWarmRestarts warm(f, 2);
  follows(f, warm, {1, 0.5, 1, 0.5});
  warm.step(2.5);
  CHECK_NEAR(lr(f), 0.8535533905932737, 1e-12);
}

void one_cycle_and_sequences() {
  auto a = sgd(1);
  optim::OneCycleLR cycle(a, 0.5, 6);
  const auto momentum = [&] {
    return static_cast<optim::SGDOptions&>(a.param_groups()[0].options()).momentum();
  };
  CHECK_NEAR(momentum(), 0.95, 1e-12);
  follows(a, cycle, {0.02, 0.49720771772545586, 0.4058728269748815, 0.23131855133348753});
  CHECK_NEAR(momentum(), 0.9037365046793212, 1e-12);
  auto b = sgd(1);
  optim::LinearLR warm_up(b, 0.25, 1.0, 3);
  optim::CosineAnnealingLR cosine(b, 4);
  optim::SequentialLR both(b, {&warm_up, &cosine}, {3});
  follows(b, both, {0.25, 0.5, 0.75, 1, 0.8535533905932737, 0.5, 0.14644660940672627, 0});
  auto c = sgd(1);
  optim::LambdaLR function(c, [](std::int64_t epoch) {
    if (epoch == 3) throw std::runtime_error("mine");
    return 1.0 / static_cast<double>(epoch + 1);
  });
  follows(c, function, {1, 0.5, 1.0 / 3});
  CHECK_THROWS(function.step(), std::runtime_error);
  CHECK_THROWS(optim::OneCycleLR(c, 0.5), c10::Error);
  CHECK_THROWS(optim::OneCycleLR(c, 0.5, 3, 0, 0, 0.3, "other"), c10::Error);
}

/// An optimizer of the program's own has schedules too.
struct Plain : optim::Optimizer {
  explicit Plain(std::vector<torch::Tensor> params)
      : Optimizer(std::move(params), std::make_unique<optim::SGDOptions>(1.0)) {}
  torch::Tensor step(LossClosure closure = nullptr) override {
    torch::Tensor loss;
    if (closure) loss = closure();
    torch::NoGradGuard no_grad;
    for (auto& group : param_groups()) {
      for (auto& p : group.params()) p.sub_(p.grad() * group.options().get_lr());
    }
    return loss;
  }
};

void own_optimizers() {
  auto w = torch::ones({1}, torch::requires_grad());
  Plain plain({w});
  optim::ExponentialLR halves(plain, 0.5);
  for (int i = 0; i < 3; i++) {
    plain.zero_grad();
    w.sum().backward();
    plain.step();
    halves.step();
  }
  CHECK_NEAR(w.item<float>(), 1 - 1 - 0.5 - 0.25, 0);
  optim::ReduceLROnPlateauScheduler plateau(plain, optim::ReduceLROnPlateauScheduler::min, 0.5f, 0);
  plateau.step(1);
  plateau.step(1);
  CHECK_NEAR(lr(plain), 0.0625, 0);
}

/// Optimizer and schedule go on in others.
void files() {
  auto w = torch::ones({3}, torch::requires_grad());
  optim::NAdam one({w}, optim::NAdamOptions(0.1));
  optim::CosineAnnealingWarmRestarts schedule(one, 3, 2);
  const auto step = [](optim::Optimizer& optimizer, optim::LRScheduler& rates, torch::Tensor& p) {
    optimizer.zero_grad();
    (p * p * torch::tensor({1.0, 2.0, 3.0})).sum().backward();
    optimizer.step();
    rates.step();
  };
  for (int i = 0; i < 4; i++) step(one, schedule, w);
  torch::save(one, "optim_python_o.pt");
  torch::save(schedule, "optim_python_s.pt");
  auto copy = w.detach().clone().set_requires_grad(true);
  optim::NAdam two({copy}, optim::NAdamOptions(0.7));
  optim::CosineAnnealingWarmRestarts other(two, 5);
  torch::load(two, "optim_python_o.pt");
  torch::load(other, "optim_python_s.pt");
  for (int i = 0; i < 4; i++) {
    step(one, schedule, w);
    step(two, other, copy);
  }
  CHECK(torch::equal(w, copy));
  std::remove("optim_python_o.pt");
  std::remove("optim_python_s.pt");
}

}  // namespace

int main() {
  trajectories();
  plain_schedules();
  one_cycle_and_sequences();
  own_optimizers();
  files();
  return check_report();
}

// Archives of optimizers that libtorch 2.11 wrote, golden/optim/NAME.pt, read into optimizers of
// other options: the steps that follow are libtorch's, golden/optim_archive.txt. With libtorch,
// `program --print golden/optim > golden/optim_archive.txt` writes them anew.
#include <string>
#include <vector>

#include "transcript.h"

namespace optim = torch::optim;
using torch::Tensor;

namespace {

std::string folder;
bool writes = false;

/// Three parameters, of which the second one gets no gradient.
struct Problem {
  Tensor w = start({2, 3}, 0.5), idle = start({1}, 1), b = start({2}, 1.5);

  static Tensor start(torch::IntArrayRef sizes, double step) {
    std::int64_t n = 1;
    for (const auto s : sizes) n *= s;
    return torch::arange(n, torch::kDouble).mul(step).cos().reshape(sizes).requires_grad_();
  }
  std::vector<optim::OptimizerParamGroup> groups(bool one) const {
    if (one) return {optim::OptimizerParamGroup({w, idle, b})};
    return {optim::OptimizerParamGroup({w}), optim::OptimizerParamGroup({idle, b})};
  }
  void steps(optim::Optimizer& optimizer, int n) {
    const auto closure = [&] {
      optimizer.zero_grad();
      const Tensor loss = (w * w).sum() + b.pow(4).sum() + w.sum() * b.sum();
      loss.backward();
      return loss;
    };
    for (int i = 0; i < n; i++) optimizer.step(closure);
  }
};

template <typename Optimizer, typename Options>
void goes_on(const char* name, const Options& options, bool one_group = false) {
  const std::string path = folder + "/" + name + ".pt";
  if (writes) {
    Problem before;
    Optimizer optimizer(before.groups(one_group), options);
    if (!one_group) optimizer.param_groups()[1].options().set_lr(0.03);
    before.steps(optimizer, 3);
    torch::save(optimizer, path);
  }
  Problem after;
  Optimizer optimizer(after.groups(one_group), Options(0.5));
  torch::load(optimizer, path);
  after.steps(optimizer, 3);
  transcript::show(name, after.w);
  transcript::show(name, after.b);
  for (const auto& group : optimizer.param_groups())
    transcript::show(name, group.options().get_lr());
  transcript::show(name, static_cast<double>(optimizer.state().size()));
}

template <typename Optimizer>
void refuses(const char* name) {
  Problem problem;
  Optimizer three({problem.w, problem.idle, problem.b}, 0.1);
  transcript::refuse(name, [&] { torch::load(three, folder + "/" + name + ".pt"); });
  Optimizer other({optim::OptimizerParamGroup({problem.w, problem.b}),
                   optim::OptimizerParamGroup({problem.idle})},
                  0.1);
  transcript::refuse(name, [&] { torch::load(other, folder + "/" + name + ".pt"); });
}

}  // namespace

int main(int argc, char** argv) {
  const char* source = std::getenv("TT_TEST_SOURCE_DIR");
  writes = argc > 2;
  folder = writes ? argv[2] : std::string(source != nullptr ? source : ".") + "/golden/optim";
  goes_on<optim::SGD>("sgd", optim::SGDOptions(0.1).momentum(0.9).weight_decay(0.01));
  goes_on<optim::SGD>("sgd_nesterov", optim::SGDOptions(0.1).momentum(0.5).nesterov(true));
  goes_on<optim::Adam>("adam", optim::AdamOptions(0.1).betas({0.8, 0.95}).amsgrad(true));
  goes_on<optim::AdamW>("adamw", optim::AdamWOptions(0.1).eps(1e-3));
  goes_on<optim::RMSprop>("rmsprop", optim::RMSpropOptions(0.1).momentum(0.5).centered(true));
  goes_on<optim::Adagrad>("adagrad", optim::AdagradOptions(0.1).lr_decay(0.1));
  goes_on<optim::LBFGS>("lbfgs", optim::LBFGSOptions(0.1).max_iter(6).history_size(2), true);
  // libtorch does not count the calls of a line search against max_eval, as PyTorch 2.15 does.
  goes_on<optim::LBFGS>(
      "lbfgs_wolfe",
      optim::LBFGSOptions(1).max_iter(3).max_eval(1000).history_size(2).line_search_fn(
          "strong_wolfe"),
      true);
  refuses<optim::SGD>("sgd");
  return transcript::report(argc, argv, "optim_archive");
}

// What programs make of the library's classes: they derive from layers, holders, optimizers and
// schedules, specialise templates on them and ask for their types. What libtorch 2.11 gives for the
// same source stands in golden/derived.txt.
#include <cmath>
#include <memory>
#include <vector>

#include "transcript.h"

namespace nn = torch::nn;
namespace optim = torch::optim;
using torch::Tensor;

namespace {

struct WideImpl : nn::LinearImpl {
  WideImpl() : LinearImpl(3, 4) {}
};
TORCH_MODULE(Wide);
struct ConvImpl : nn::Conv2dImpl {
  using nn::Conv2dImpl::Conv2dImpl;
};
struct Held : nn::Linear {
  Held() : Linear(3, 4) {}
};
struct HeldToo : nn::Linear {
  using nn::Linear::Linear;
};

template <typename M>
struct What {
  static constexpr const char* kName = "another one";
};
template <>
struct What<nn::LinearImpl> {
  static constexpr const char* kName = "linear";
};

struct SlowOptions : optim::OptimizerCloneableOptions<SlowOptions> {
  explicit SlowOptions(double lr = 0.1) : lr_(lr) {}
  TORCH_ARG(double, lr);
};
struct Slow : optim::Optimizer {
  explicit Slow(std::vector<Tensor> parameters, SlowOptions options = SlowOptions())
      : Optimizer({optim::OptimizerParamGroup(std::move(parameters))},
                  std::make_unique<SlowOptions>(options)) {}
  Tensor step(LossClosure closure = nullptr) override {
    torch::NoGradGuard no_grad;
    for (auto& group : param_groups_) {
      const double lr = static_cast<SlowOptions&>(group.options()).lr();
      for (auto& p : group.params()) {
        if (p.grad().defined()) p.sub_(p.grad() * lr);
      }
    }
    return closure ? closure() : Tensor();
  }
};
struct Adam : optim::Adam {
  using optim::Adam::Adam;
};
struct Half : optim::LRScheduler {
  explicit Half(optim::Optimizer& optimizer) : optim::LRScheduler(optimizer) {}
  std::vector<double> get_lrs() override {
    auto rates = get_current_lrs();
    for (double& rate : rates) rate *= 0.5;
    return rates;
  }
};

struct NetImpl : nn::Module {
  NetImpl()
      : conv(nn::Conv2dOptions(1, 2, {3, 3}).padding(1)),
        fc(register_module("fc", nn::Linear(4, 4))) {
    register_module("conv", conv);
    lstm = register_module("lstm", nn::LSTM(nn::LSTMOptions(4, 4)));
    register_module("seq", seq);
  }
  Tensor forward(const Tensor& x) { return fc(x); }
  nn::Conv2d conv{nullptr};
  nn::Linear fc{nullptr};
  nn::LSTM lstm{nullptr};
  nn::Sequential seq{nn::Linear(4, 4), nn::ReLU()};
};
TORCH_MODULE(Net);

template <typename T>
std::string name_of(nn::ModuleHolder<T> holder) {
  return holder->name();
}

void layers() {
  transcript::print(Net());
  transcript::show("linear", nn::Linear(2, 3)->name());
  transcript::show("sequential", nn::Sequential()->name());
  transcript::show("encoder", nn::TransformerEncoderLayer(4, 2)->name());
  transcript::show("deduced", name_of(nn::Linear(2, 3)));
  Held held;
  HeldToo held_too(5, 6);
  transcript::show("specialised", std::string(What<nn::LinearImpl>::kName));
  transcript::show("held", std::string(What<std::decay_t<decltype(*held)>>::kName));
  transcript::show("another", std::string(What<nn::Conv2dImpl>::kName));
  SHOW(held->weight.sizes());
  SHOW(held_too->weight.sizes());
  SHOW(Wide()->weight.sizes());
  SHOW(ConvImpl(1, 2, 3).weight.sizes());
  SHOW(nn::Linear::Impl(2, 3).weight.sizes());
  std::shared_ptr<nn::Module> module = std::make_shared<nn::LinearImpl>(3, 4);
  SHOW(module->as<nn::Linear>() != nullptr);
  SHOW(module->as<nn::Conv2dImpl>() != nullptr);
  SHOW(dynamic_cast<nn::LinearImpl*>(module.get()) != nullptr);
  nn::AnyModule any(nn::Linear(3, 4));
  SHOW(any.get<nn::Linear>()->weight.sizes());
  SHOW(any.get<nn::LinearImpl>().options.bias());
  DO(any.get<nn::Conv2d>());
  DO(nn::Module().clone());
  transcript::print(*nn::Linear(3, 4)->clone());
  nn::Functional relu(torch::relu);
  SHOW(relu(torch::ones({1})));
  nn::TransformerEncoder encoder(nn::TransformerEncoderOptions(
      nn::TransformerEncoderLayerOptions(4, 2).activation(torch::kGELU), 2));
  SHOW(encoder->forward(torch::ones({2, 1, 4})).sizes());
}

void optimizers() {
  Net net;
  Slow slow(net->parameters());
  Adam adam(net->parameters(), optim::AdamOptions(1e-3).betas({0.9, 0.99}));
  Half half(adam);
  net->forward(torch::ones({2, 4})).sum().backward();
  const Tensor before = net->fc->bias.detach().clone();
  slow.step();
  SHOW((before - net->fc->bias.detach()).allclose(torch::full({4}, 0.2)));
  adam.step();
  half.step();
  SHOW(adam.param_groups()[0].options().get_lr());
  SHOW(static_cast<optim::AdamOptions&>(adam.param_groups()[0].options()).lr());
  optim::Optimizer& base = adam;
  std::stringstream file;
  torch::save(adam, file);
  torch::load(adam, file);
  base.zero_grad();
  SHOW(base.size());
  std::vector<optim::OptimizerParamGroup> groups;
  groups.emplace_back(net->fc->parameters(), std::make_unique<optim::SGDOptions>(0.25));
  optim::SGD sgd(groups, optim::SGDOptions(0.5));
  SHOW(sgd.param_groups()[0].options().get_lr());
  std::unique_ptr<optim::Optimizer> owned = std::make_unique<optim::SGD>(net->parameters(), 0.125);
  SHOW(owned->defaults().get_lr());
}

void first_values() {
  const nn::init::NonlinearityType nonlinearity = torch::kTanh;
  SHOW(nn::init::calculate_gain(nonlinearity));
  SHOW(nn::init::calculate_gain(torch::kReLU));
  const nn::init::FanModeType mode = torch::kFanIn;
  torch::manual_seed(3);
  SHOW(nn::init::kaiming_normal_(torch::empty({3, 3}), 0, torch::kFanOut, torch::kReLU));
  SHOW(nn::init::kaiming_uniform_(torch::empty({3, 3}), std::sqrt(5)));
  SHOW(nn::init::kaiming_normal_(torch::empty({3, 3}), 0, mode, nonlinearity));
}

}  // namespace

int main(int argc, char** argv) {
  layers();
  optimizers();
  first_values();
  return transcript::report(argc, argv, "derived");
}

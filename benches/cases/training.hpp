// Whole steps of training, inference, and optimizers by themselves.
#pragma once

#include "../../examples/09_vision_models/resnet.hpp"
#include "nets.hpp"

namespace bench {

/// Forward, loss, backward and a step of the optimizer.
template <typename Net, typename Optimizer>
Body training_step(Net net, std::shared_ptr<Optimizer> optimizer, Tensor input, Tensor target) {
  return [=]() mutable {
    optimizer->zero_grad();
    torch::nll_loss(net->forward(input), target).backward();
    optimizer->step();
  };
}

template <typename Net>
Body sgd_step(Net net, Tensor input, Tensor target) {
  const auto options = torch::optim::SGDOptions(1e-4).momentum(0.9);
  auto optimizer = std::make_shared<torch::optim::SGD>(net->parameters(), options);
  return training_step(net, optimizer, input, target);
}

inline Tensor classes(std::int64_t n, std::int64_t count = 10) {
  return torch::randint(0, count, {n}, torch::kLong);
}

/// ResNets give logits; the others log-probabilities.
template <typename Net>
struct LogSoftmax {
  Net net;
  const LogSoftmax* operator->() const { return this; }
  Tensor forward(const Tensor& x) const { return torch::log_softmax(net->forward(x), 1); }
  std::vector<Tensor> parameters() const { return net->parameters(); }
};
template <typename Net>
LogSoftmax<Net> with_log_softmax(Net net) {
  return {net};
}

template <typename Net>
Body inference(Net net, Tensor input) {
  net->eval();
  return [=]() mutable {
    torch::NoGradGuard no_grad;
    net->forward(input);
  };
}

inline Cases training_cases() {
  return {
      {"train/tiny_mlp_adam",
       [] {
         Mlp net(std::vector<std::int64_t>{16, 32, 32, 4});
         auto adam = std::make_shared<torch::optim::Adam>(net->parameters());
         return training_step(net, adam, torch::rand({16, 16}), classes(16, 4));
       }},
      {"train/mlp",
       [] {
         return sgd_step(Mlp(std::vector<std::int64_t>{784, 512, 512, 10}), torch::rand({64, 784}),
                         classes(64));
       }},
      {"train/cnn",
       [] {
         return sgd_step(Cnn(), torch::rand({64, 1, 28, 28}), classes(64));
       }},
      {"train/resnet18_32",
       [] {
         return sgd_step(with_log_softmax(models::resnet18()), torch::rand({32, 3, 32, 32}),
                         classes(32));
       }},
      {"train/resnet50_224",
       [] {
         return sgd_step(with_log_softmax(models::resnet50()), torch::rand({4, 3, 224, 224}),
                         classes(4));
       }},
      {"train/gpt",
       [] {
         Gpt net(4, 256, 128);
         auto adam = std::make_shared<torch::optim::AdamW>(net->parameters());
         const auto ids = torch::randint(512, {8, 128}, torch::kLong);
         return training_step(net, adam, ids, classes(8 * 128, 512));
       }},
      {"train/lstm",
       [] {
         return sgd_step(Lstm(), torch::rand({32, 50, 64}), classes(32));
       }},
      {"infer/mlp_1",
       [] {
         return inference(Mlp(std::vector<std::int64_t>{784, 512, 512, 10}), torch::rand({1, 784}));
       }},
      {"infer/resnet50_1",
       [] {
         return inference(models::resnet50(), torch::rand({1, 3, 224, 224}));
       }},
  };
}

/// A step over 8M parameters in 8 tensors.
template <typename Optimizer, typename Options>
Case optimizer_case(const std::string& name, Options options, double passes) {
  return {"optim/" + name,
          [=] {
            std::vector<Tensor> parameters;
            for (int i = 0; i < 8; i++) {
              parameters.push_back(torch::rand({1 << 20}, torch::requires_grad()));
              parameters.back().mutable_grad() = torch::rand({1 << 20});
            }
            auto optimizer = std::make_shared<Optimizer>(parameters, options);
            return Body([=] { optimizer->step(); });
          },
          passes * 4 * (8 << 20)};
}

inline Cases optimizer_cases() {
  return {optimizer_case<torch::optim::Adam>("adam", torch::optim::AdamOptions(1e-4), 7),
          optimizer_case<torch::optim::SGD>("sgd_momentum",
                                            torch::optim::SGDOptions(1e-4).momentum(0.9), 5)};
}

}  // namespace bench

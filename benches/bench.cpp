// One source, compiled against TinyTorch and against libtorch. Each case prints
//   name<TAB>seconds
// where seconds is the median over samples of the time of one call.
//   bench [--filter TEXT] [--threads N] [--list]
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double seconds_of(const std::function<void()>& body, int64_t calls) {
  const auto start = Clock::now();
  for (int64_t i = 0; i < calls; i++) body();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Samples of at least 20 ms, so that the clock and one interrupt do not matter.
double median_seconds(const std::function<void()>& body) {
  int64_t calls = 1;
  seconds_of(body, 3);
  while (seconds_of(body, calls) < 0.02 && calls < (int64_t{1} << 24)) calls *= 2;
  std::vector<double> samples;
  for (int i = 0; i < 11; i++) samples.push_back(seconds_of(body, calls) / double(calls));
  std::nth_element(samples.begin(), samples.begin() + 5, samples.end());
  return samples[5];
}

struct CnnImpl : torch::nn::Module {
  CnnImpl()
      : conv1(torch::nn::Conv2dOptions(1, 32, 3).padding(1)),
        conv2(torch::nn::Conv2dOptions(32, 64, 3).padding(1)),
        fc1(64 * 7 * 7, 128),
        fc2(128, 10) {
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("dropout", dropout);
    register_module("fc1", fc1);
    register_module("fc2", fc2);
  }
  torch::Tensor forward(torch::Tensor x) {
    x = torch::max_pool2d(torch::relu(conv1->forward(x)), 2);
    x = torch::max_pool2d(torch::relu(conv2->forward(x)), 2);
    x = torch::relu(fc1->forward(x.flatten(1)));
    return torch::log_softmax(fc2->forward(dropout->forward(x)), 1);
  }
  torch::nn::Conv2d conv1, conv2;
  torch::nn::Dropout dropout{0.25};
  torch::nn::Linear fc1, fc2;
};
TORCH_MODULE(Cnn);

struct MlpImpl : torch::nn::Module {
  MlpImpl() : fc1(784, 512), fc2(512, 512), fc3(512, 10) {
    register_module("fc1", fc1);
    register_module("fc2", fc2);
    register_module("fc3", fc3);
  }
  torch::Tensor forward(torch::Tensor x) {
    x = torch::relu(fc1->forward(x));
    x = torch::relu(fc2->forward(x));
    return torch::log_softmax(fc3->forward(x), 1);
  }
  torch::nn::Linear fc1, fc2, fc3;
};
TORCH_MODULE(Mlp);

// One step of training: forward, loss, backward, SGD with momentum.
template <typename Net>
std::function<void()> training_step(Net net, torch::Tensor input) {
  auto target = torch::randint(0, 10, {input.size(0)}, torch::kLong);
  auto optimizer = std::make_shared<torch::optim::SGD>(
      net->parameters(), torch::optim::SGDOptions(1e-4).momentum(0.9));
  return [=]() mutable {
    optimizer->zero_grad();
    torch::nll_loss(net->forward(input), target).backward();
    optimizer->step();
  };
}

template <typename Net>
std::function<void()> inference(Net net, torch::Tensor input) {
  net->eval();
  return [=]() mutable {
    torch::NoGradGuard no_grad;
    net->forward(input);
  };
}

struct Case {
  const char* name;
  std::function<std::function<void()>()> make;
};

template <typename F>
Case plain(const char* name, F make) {
  return {name, [=] {
            auto body = make();
            return std::function<void()>([=]() mutable {
              torch::NoGradGuard no_grad;
              body();
            });
          }};
}

std::vector<Case> cases() {
  return {
      plain("add_1",
            [] {
              auto a = torch::rand({1}), b = torch::rand({1});
              return [=] { a + b; };
            }),
      {"add_1_grad",
       [] {
         auto a = torch::rand({1}), b = torch::rand({1});
         a.set_requires_grad(true);
         return [=] { a + b; };
       }},
      plain("add_1m",
            [] {
              auto a = torch::rand({1 << 20}), b = torch::rand({1 << 20});
              return [=] { a + b; };
            }),
      plain("exp_1m",
            [] {
              auto a = torch::rand({1 << 20});
              return [=] { a.exp(); };
            }),
      plain("sum_1m",
            [] {
              auto a = torch::rand({1 << 20});
              return [=] { a.sum(); };
            }),
      plain("sum_dim0_1024x1024",
            [] {
              auto a = torch::rand({1024, 1024});
              return [=] { a.sum(0); };
            }),
      plain("transpose_copy_1024",
            [] {
              auto a = torch::rand({1024, 1024}).t();
              return [=] { a.contiguous(); };
            }),
      plain("softmax_256x1000",
            [] {
              auto a = torch::rand({256, 1000});
              return [=] { torch::softmax(a, 1); };
            }),
      plain("matmul_512",
            [] {
              auto a = torch::rand({512, 512}), b = torch::rand({512, 512});
              return [=] { torch::matmul(a, b); };
            }),
      plain("conv2d_64x32x14x14",
            [] {
              auto x = torch::rand({64, 32, 14, 14}), w = torch::rand({64, 32, 3, 3});
              return [=] { torch::conv2d(x, w, {}, 1, 1); };
            }),
      {"mlp_infer_1",
       [] {
         return inference(Mlp(), torch::rand({1, 784}));
       }},
      {"mlp_step_64",
       [] {
         return training_step(Mlp(), torch::rand({64, 784}));
       }},
      {"cnn_infer_64",
       [] {
         return inference(Cnn(), torch::rand({64, 1, 28, 28}));
       }},
      {"cnn_step_64",
       [] {
         return training_step(Cnn(), torch::rand({64, 1, 28, 28}));
       }},
  };
}

}  // namespace

int main(int argc, char** argv) {
  std::string filter;
  int threads = 1;
  bool list = false;
  for (int i = 1; i < argc; i++) {
    const std::string arg = argv[i];
    if (arg == "--filter" && i + 1 < argc) {
      filter = argv[++i];
    } else if (arg == "--threads" && i + 1 < argc) {
      threads = std::atoi(argv[++i]);
    } else if (arg == "--list") {
      list = true;
    } else {
      std::fprintf(stderr, "usage: bench [--filter TEXT] [--threads N] [--list]\n");
      return 2;
    }
  }
  torch::set_num_threads(threads);
  torch::manual_seed(0);
  for (const auto& one : cases()) {
    if (std::string(one.name).find(filter) == std::string::npos) continue;
    if (list) {
      std::puts(one.name);
    } else {
      std::printf("%s\t%.9g\n", one.name, median_seconds(one.make()));
    }
    std::fflush(stdout);
  }
}

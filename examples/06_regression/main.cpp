// Linear regression on the powers of x: finds the coefficients of a polynomial from noisy points,
// with an optimizer of choice and a learning rate that falls in steps. The points and the curve
// found are drawn into regression.png.
#include <torch/torch.h>
#include <tinytorch/image.hpp>

#include <cstdio>
#include <memory>
#include <string>

#include "../common/flags.hpp"

using torch::Tensor;
namespace optim = torch::optim;

// y = 0.5 + 2 x - 3 x^3, on -1..1.
static const double kCoefficients[] = {0.5, 2.0, 0.0, -3.0};

// Rows [1, x, x^2, x^3].
static Tensor powers(const Tensor& x) {
  return x.unsqueeze(1).pow(torch::arange(4));
}

static std::unique_ptr<optim::Optimizer> make_optimizer(const std::string& name, Tensor w) {
  if (name == "sgd") {
    return std::make_unique<optim::SGD>(std::vector<Tensor>{w},
                                        optim::SGDOptions(0.2).momentum(0.9));
  }
  if (name == "adam") return std::make_unique<optim::Adam>(std::vector<Tensor>{w}, 0.1);
  if (name == "rmsprop") return std::make_unique<optim::RMSprop>(std::vector<Tensor>{w}, 0.05);
  if (name == "adagrad") return std::make_unique<optim::Adagrad>(std::vector<Tensor>{w}, 0.5);
  return nullptr;
}

// Points in blue and the curve of `w` in red over -1..1, for y in -3..3.
static void draw(const std::string& path, const Tensor& x, const Tensor& y, const Tensor& w) {
  constexpr std::int64_t width = 480, height = 320;
  Tensor image = torch::full({3, height, width}, 255, torch::kByte);
  const auto dots = [&](const Tensor& px, const Tensor& py, std::int64_t radius,
                        const Tensor& color) {
    const Tensor column = ((px + 1) * 0.5 * (width - 1)).round().to(torch::kLong);
    const Tensor row = ((3 - py) / 6 * (height - 1)).round().to(torch::kLong);
    for (std::int64_t i = -radius; i <= radius; ++i) {
      for (std::int64_t j = -radius; j <= radius; ++j) {
        const Tensor r = (row + i).clamp(0, height - 1), c = (column + j).clamp(0, width - 1);
        image.index_put_({torch::indexing::Slice(), r, c}, color.unsqueeze(1));
      }
    }
  };
  dots(x, y, 1, torch::tensor({40, 90, 200}, torch::kByte));
  const Tensor line = torch::linspace(-1, 1, 4 * width);
  dots(line, powers(line).mv(w), 1, torch::tensor({200, 40, 40}, torch::kByte));
  tinytorch::write_image(path, image);
}

int main(int argc, char** argv) try {
  std::int64_t steps = 400, points = 256;
  std::string name = "adam";
  Flags flags("Fits a polynomial to noisy points.");
  flags.add("--steps", steps, "steps of the optimizer");
  flags.add("--points", points, "points to fit");
  flags.add("--optimizer", name, "sgd, adam, rmsprop or adagrad");
  flags.parse(argc, argv);

  torch::manual_seed(0);
  const Tensor x = torch::rand(points) * 2 - 1;
  const Tensor truth = torch::tensor(torch::ArrayRef<double>(kCoefficients), torch::kFloat);
  const Tensor y = powers(x).mv(truth) + 0.1 * torch::randn(points);

  Tensor w = torch::zeros(4, torch::requires_grad());
  const auto optimizer = make_optimizer(name, w);
  if (!optimizer) flags.fail(argv[0], "there is no optimizer " + name);
  optim::StepLR schedule(*optimizer, /*step_size=*/100, /*gamma=*/0.5);
  for (std::int64_t step = 0; step < steps; ++step) {
    const Tensor loss = optimizer->step([&] {
      optimizer->zero_grad();
      Tensor l = torch::mse_loss(powers(x).mv(w), y);
      l.backward();
      return l;
    });
    schedule.step();
    if (step % 50 == 0 || step + 1 == steps) {
      std::printf("step %4lld  rate %.4f  loss %.5f\n", static_cast<long long>(step),
                  optimizer->param_groups()[0].options().get_lr(), loss.item<double>());
    }
  }

  // At the least loss the gradient is 0.
  torch::NoGradGuard no_grad;
  const Tensor left = powers(x).t().mv(powers(x).mv(w) - y) / points;
  std::printf("found  ");
  for (int i = 0; i < 4; ++i) std::printf("%+.3f x^%d ", w[i].item<double>(), i);
  std::printf("\ntruth  ");
  for (int i = 0; i < 4; ++i) std::printf("%+.3f x^%d ", kCoefficients[i], i);
  const double error = (w - truth).abs().max().item<double>();
  std::printf("\ngreatest error %.3f, gradient that is left %.1e\n", error,
              left.abs().max().item<double>());
  draw("regression.png", x, y, w);
  std::printf("drawn to regression.png\n");
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

// A tour of automatic differentiation: gradients, modes, second derivatives, a function with a
// backward of its own.
#include <torch/torch.h>

#include <iostream>

using namespace torch::autograd;

// y = x W^T + b, with its derivative written by hand.
class LinearFunction : public Function<LinearFunction> {
 public:
  static torch::Tensor forward(AutogradContext* ctx, torch::Tensor input, torch::Tensor weight,
                               torch::Tensor bias = torch::Tensor()) {
    ctx->save_for_backward({input, weight, bias});
    auto output = input.mm(weight.t());
    if (bias.defined()) output += bias.unsqueeze(0).expand_as(output);
    return output;
  }

  static tensor_list backward(AutogradContext* ctx, tensor_list grad_outputs) {
    auto saved = ctx->get_saved_variables();
    auto grad = grad_outputs[0];
    auto grad_bias = saved[2].defined() ? grad.sum(0) : torch::Tensor();
    return {grad.mm(saved[1]), grad.t().mm(saved[0]), grad_bias};
  }
};

// Multiplies by a number that is no tensor.
class MulConstant : public Function<MulConstant> {
 public:
  static torch::Tensor forward(AutogradContext* ctx, torch::Tensor tensor, double constant) {
    ctx->saved_data["constant"] = constant;
    return tensor * constant;
  }
  static tensor_list backward(AutogradContext* ctx, tensor_list grad_outputs) {
    return {grad_outputs[0] * ctx->saved_data["constant"].toDouble(), torch::Tensor()};
  }
};

void basic_operations() {
  std::cout << "== Basic operations ==\n";
  auto x = torch::ones({2, 2}, torch::requires_grad());
  std::cout << x << std::endl;
  auto y = x + 2;
  std::cout << y << "\nmade by " << y.grad_fn()->name() << std::endl;
  auto z = y * y * 3;
  auto out = z.mean();
  std::cout << z.grad_fn()->name() << ", " << out.grad_fn()->name() << std::endl;
  out.backward();
  std::cout << "d out / d x:\n" << x.grad() << std::endl;

  x = torch::randn(3, torch::requires_grad());
  y = x * 2;
  while (y.norm().item<double>() < 1000) y = y * 2;
  y.backward(torch::tensor({0.1, 1.0, 0.0001}, torch::kFloat));
  std::cout << "a product of a vector and the Jacobian:\n" << x.grad() << std::endl;

  std::cout << std::boolalpha << x.requires_grad() << ' ' << x.pow(2).requires_grad();
  {
    torch::NoGradGuard no_grad;
    std::cout << ' ' << x.pow(2).requires_grad();
  }
  std::cout << ' ' << x.detach().requires_grad() << std::endl;
}

void higher_order_gradients() {
  std::cout << "== Second derivatives ==\n";
  auto model = torch::nn::Linear(4, 3);
  auto input = torch::randn({3, 4}).requires_grad_(true);
  auto loss = torch::nn::MSELoss()(model(input), torch::randn({3, 3}));
  // The norm of the gradient, to be kept near 1.
  auto grad = torch::autograd::grad({loss}, {input}, {}, true, true)[0];
  auto penalty = torch::pow(grad.norm(2, 1) - 1, 2).mean();
  (loss + penalty).backward();
  std::cout << "with the penalty:\n" << input.grad() << std::endl;
}

void custom_functions() {
  std::cout << "== Functions of one's own ==\n";
  auto x = torch::randn({2, 3}).requires_grad_();
  auto weight = torch::randn({4, 3}).requires_grad_();
  auto y = LinearFunction::apply(x, weight);
  y.sum().backward();
  std::cout << x.grad() << "\n" << weight.grad() << std::endl;
  auto a = torch::ones({2}).requires_grad_();
  MulConstant::apply(a, 5.5).sum().backward();
  std::cout << a.grad() << std::endl;
}

int main() {
  torch::manual_seed(1);
  basic_operations();
  higher_order_gradients();
  custom_functions();
}

// Gradients through the C++ frontend. The same file compiles and passes against libtorch.
#include <torch/torch.h>

#include <stdexcept>

#include "check.h"

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Scale : torch::autograd::Function<Scale> {
  static torch::Tensor forward(AutogradContext* ctx, torch::Tensor x, double factor) {
    ctx->save_for_backward({x});
    ctx->saved_data["factor"] = factor;
    return x * x * factor;
  }
  static variable_list backward(AutogradContext* ctx, variable_list grads) {
    const auto saved = ctx->get_saved_variables();
    return {grads[0] * 2 * saved[0] * ctx->saved_data["factor"].toDouble(), torch::Tensor()};
  }
};

struct Two : torch::autograd::Function<Two> {
  static variable_list forward(AutogradContext* ctx, torch::Tensor a, torch::Tensor b) {
    ctx->save_for_backward({a, b});
    return {a + b, a * b};
  }
  static variable_list backward(AutogradContext* ctx, variable_list grads) {
    const auto saved = ctx->get_saved_variables();
    return {grads[0] + grads[1] * saved[1], grads[0] + grads[1] * saved[0]};
  }
};

struct Failing : torch::autograd::Function<Failing> {
  static torch::Tensor forward(AutogradContext*, torch::Tensor x) { return x.clone(); }
  static variable_list backward(AutogradContext*, variable_list) {
    throw std::out_of_range("on purpose");
  }
};

void basics() {
  auto x = torch::ones({2, 2}, torch::requires_grad());
  auto y = x + 2;
  auto out = (y * y * 3).mean();
  out.backward();
  CHECK(torch::allclose(x.grad(), torch::full({2, 2}, 4.5)));
  CHECK(x.is_leaf());
  CHECK(!y.is_leaf());
  CHECK(y.grad_fn() != nullptr);
  CHECK(x.grad_fn() == nullptr);
  CHECK_STRING(out.grad_fn()->name().c_str(), "MeanBackward0");
  x.mutable_grad().reset();
  CHECK(!x.grad().defined());
  (x * 2).backward(torch::ones({2, 2}));
  (x * 2).backward(torch::ones({2, 2}));
  CHECK(torch::allclose(x.grad(), torch::full({2, 2}, 4.0)));
  CHECK(!y.detach().requires_grad());
  x.grad().zero_();
  CHECK_NEAR(x.grad().sum().item<float>(), 0, 0);
}

void modes() {
  auto x = torch::ones({2}, torch::requires_grad());
  {
    torch::NoGradGuard guard;
    CHECK(!(x * 2).requires_grad());
    {
      torch::AutoGradMode on(true);
      CHECK((x * 2).requires_grad());
    }
    CHECK(!torch::GradMode::is_enabled());
  }
  CHECK((x * 2).requires_grad());
  {
    c10::InferenceMode guard;
    CHECK((x * 2).is_inference());
  }
}

void higher_orders() {
  auto x = torch::tensor({2.0}, torch::requires_grad());
  const auto y = x.pow(3).sum();
  const auto first = torch::autograd::grad({y}, {x}, {}, true, true);
  CHECK_NEAR(first[0].item<float>(), 12, 1e-6);
  const auto second = torch::autograd::grad({first[0]}, {x});
  CHECK_NEAR(second[0].item<float>(), 12, 1e-6);
  CHECK(!x.grad().defined());
  auto unused = torch::ones({1}, torch::requires_grad());
  const auto z = (x * 2).sum();
  CHECK(!torch::autograd::grad({z}, {unused}, {}, true, false, true)[0].defined());
  CHECK_THROWS(torch::autograd::grad({z}, {unused}), c10::Error);
}

void functions() {
  auto x = torch::tensor({1.0, 3.0}, torch::requires_grad());
  auto y = Scale::apply(x, 2.0);
  CHECK(torch::allclose(y, torch::tensor({2.0, 18.0})));
  CHECK(y.requires_grad());
  y.sum().backward();
  CHECK(torch::allclose(x.grad(), torch::tensor({4.0, 12.0})));
  // Its backward is made of operators, so there is a second derivative.
  const auto g = torch::autograd::grad({Scale::apply(x, 2.0).sum()}, {x}, {}, true, true)[0];
  CHECK(torch::allclose(torch::autograd::grad({g.sum()}, {x})[0], torch::tensor({4.0, 4.0})));

  auto a = torch::tensor({2.0}, torch::requires_grad());
  auto b = torch::tensor({5.0}, torch::requires_grad());
  const auto two = Two::apply(a, b);
  CHECK_INT(two.size(), 2);
  two[1].backward();  // the other gradient comes as zeros
  CHECK_NEAR(a.grad().item<float>(), 5, 0);
  CHECK_NEAR(b.grad().item<float>(), 2, 0);

  CHECK_THROWS(Failing::apply(a).backward(), std::out_of_range);
}

void hooks() {
  auto x = torch::ones({2}, torch::requires_grad());
  int calls = 0;
  auto y = x * 3;
  const auto id = y.register_hook([&calls](torch::Tensor grad) {
    calls++;
    return grad * 10;
  });
  y.register_hook([&calls](torch::Tensor) { calls += 100; });
  y.sum().backward({}, true);
  CHECK_INT(calls, 101);
  CHECK_NEAR(x.grad()[0].item<float>(), 30, 0);
  y.remove_hook(id);
  y.sum().backward();
  CHECK_INT(calls, 201);
  CHECK_NEAR(x.grad()[0].item<float>(), 33, 0);
  auto z = x * 1;
  z.register_hook([](torch::Tensor) -> torch::Tensor { throw std::domain_error("on purpose"); });
  CHECK_THROWS(z.sum().backward(), std::domain_error);
  auto kept = x * 2;
  kept.retain_grad();
  kept.sum().backward();
  CHECK_NEAR(kept.grad().sum().item<float>(), 2, 0);
}

void errors() {
  auto x = torch::ones({2}, torch::requires_grad());
  CHECK_THROWS((x * 2).backward(), c10::Error);
  const auto y = (x * x).sum();
  y.backward();
  CHECK_THROWS(y.backward(), c10::Error);
  auto z = x.exp();
  const auto w = (z * z).sum();
  z += 1;
  CHECK_THROWS(w.backward(), c10::Error);
  CHECK_THROWS(x += 1, c10::Error);
}

}  // namespace

int main() {
  basics();
  modes();
  higher_orders();
  functions();
  hooks();
  errors();
  return check_report();
}

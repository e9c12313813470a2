// Gradients: functions of the program, hooks, modes, errors, the graph,
// held against the transcript of libtorch: golden/autograd_api.txt.
#include "transcript.h"

using torch::autograd::AutogradContext;
using torch::autograd::edge_list;
using torch::autograd::grad;
using torch::autograd::tensor_list;
using torch::autograd::Variable;
using torch::autograd::variable_list;

struct Sq : torch::autograd::Function<Sq> {
  static torch::Tensor forward(AutogradContext* c, torch::Tensor x, double s, std::string n,
                               std::optional<torch::Tensor>) {
    c->save_for_backward({x});
    c->saved_data["s"] = s;
    c->saved_data["n"] = n;
    c->saved_data["i"] = int64_t(3);
    c->saved_data["v"] = std::vector<int64_t>{1, 2};
    c->saved_data["t"] = x.detach();
    c->saved_data["b"] = true;
    return x * x * s;
  }
  static tensor_list backward(AutogradContext* c, tensor_list g) {
    auto v = c->get_saved_variables();
    transcript::text() << "[n=" << c->saved_data["n"].toStringRef()
                       << " i=" << c->saved_data["i"].toInt()
                       << " v=" << c->saved_data["v"].toIntVector().size()
                       << " b=" << c->saved_data["b"].toBool() << " need=" << c->needs_input_grad(0)
                       << "]";
    return {g[0] * 2 * v[0] * c->saved_data["s"].toDouble(), torch::Tensor(), torch::Tensor(),
            torch::Tensor()};
  }
};
struct Dirty : torch::autograd::Function<Dirty> {
  static torch::Tensor forward(AutogradContext* c, torch::Tensor x) {
    x.mul_(2);
    c->mark_dirty({x});
    return x;
  }
  static tensor_list backward(AutogradContext*, tensor_list g) { return {g[0] * 2}; }
};
struct NonDiff : torch::autograd::Function<NonDiff> {
  static tensor_list forward(AutogradContext* c, torch::Tensor x) {
    auto y = x * 2;
    auto z = x > 0;
    auto w = x * 3;
    c->mark_non_differentiable({z, w});
    return {y, z, w};
  }
  static tensor_list backward(AutogradContext*, tensor_list g) {
    transcript::text() << "[" << g.size() << g[0].defined() << g[1].defined() << g[2].defined()
                       << "]";
    return {g[0] * 2};
  }
};
struct Mat : torch::autograd::Function<Mat> {
  static tensor_list forward(AutogradContext* c, torch::Tensor x) {
    c->set_materialize_grads(false);
    return {x * 2, x * 3};
  }
  static tensor_list backward(AutogradContext*, tensor_list g) {
    transcript::text() << "[" << g[0].defined() << g[1].defined() << "]";
    return {g[1].defined() ? g[1] * 3 : g[0] * 2};
  }
};
struct Bad : torch::autograd::Function<Bad> {
  static torch::Tensor forward(AutogradContext*, torch::Tensor x, torch::Tensor y) { return x * y; }
  static tensor_list backward(AutogradContext*, tensor_list g) { return {g[0]}; }
};
struct BadShape : torch::autograd::Function<BadShape> {
  static torch::Tensor forward(AutogradContext*, torch::Tensor x) { return x.sum(); }
  static tensor_list backward(AutogradContext*, tensor_list) { return {torch::ones({7})}; }
};
struct Vars : torch::autograd::Function<Vars> {
  static variable_list forward(AutogradContext* c, const torch::Tensor& a, const torch::Tensor& b) {
    c->save_for_backward({a, b});
    return {a + b, a * b};
  }
  static variable_list backward(AutogradContext* c, const variable_list& g) {
    auto s = c->get_saved_variables();
    return {g[0] + g[1] * s[1], g[0] + g[1] * s[0]};
  }
};
struct NeedsG : torch::autograd::Function<NeedsG> {
  static torch::Tensor forward(AutogradContext*, torch::Tensor a, int k, torch::Tensor b) {
    return a * b * k;
  }
  static variable_list backward(AutogradContext* c, variable_list g) {
    transcript::text() << "[" << c->needs_input_grad(0) << c->needs_input_grad(1) << "]";
    return {g[0], torch::Tensor(), g[0]};
  }
};
struct InPlaceBad : torch::autograd::Function<InPlaceBad> {
  static torch::Tensor forward(AutogradContext* c, torch::Tensor a) {
    auto y = a * 2;
    c->save_for_backward({y});
    return y;
  }
  static variable_list backward(AutogradContext* c, variable_list g) {
    auto s = c->get_saved_variables();
    return {g[0] * s[0]};
  }
};
struct Wrong : torch::autograd::Function<Wrong> {
  static torch::Tensor forward(AutogradContext*, torch::Tensor x, double) { return x * 2; }
  static tensor_list backward(AutogradContext*, tensor_list g) { return {g[0], torch::ones({1})}; }
};

int main(int argc, char** argv) {
  auto leaf = [](std::vector<double> v) { return torch::tensor(v).requires_grad_(); };
  {
    auto x = leaf({1, 2});
    auto y = Sq::apply(x, 2.0, std::string("nm"), std::nullopt);
    SHOW(y);
    SHOW(y.grad_fn()->name());
    DO(y.sum().backward());
    SHOW(x.grad());
    SHOW(Sq::apply(x.detach(), 1.0, std::string("q"), torch::ones({1})).requires_grad());
  }
  {
    auto x = leaf({1, 2});
    auto b = x * 1;
    auto y = Dirty::apply(b);
    SHOW(y.is_same(b));
    SHOW(b.grad_fn()->name());
    DO(y.sum().backward());
    SHOW(x.grad());
    DO(Dirty::apply(x));
  }
  {
    auto x = leaf({1, -2});
    auto r = NonDiff::apply(x);
    SHOW(r[0].requires_grad());
    SHOW(r[1].requires_grad());
    SHOW(r[2].requires_grad());
    SHOW(r[0].output_nr());
    SHOW(r[2].output_nr());
    DO(r[0].sum().backward());
    SHOW(x.grad());
  }
  {
    auto x = leaf({1, -2});
    auto r = Mat::apply(x);
    DO(r[1].sum().backward());
    SHOW(x.grad());
    SHOW(r[1].output_nr());
  }
  {
    auto x = leaf({1, 2}), y = leaf({3, 4});
    DO(Bad::apply(x, y).sum().backward());
    DO(BadShape::apply(x).backward());
    DO(Wrong::apply(x, 2.0).sum().backward());
    auto v = Vars::apply(x, y);
    DO((v[0] + v[1]).sum().backward());
    SHOW(x.grad());
    SHOW(y.grad());
    DO(NeedsG::apply(x, 3, y.detach()).sum().backward());
    auto z = InPlaceBad::apply(x);
    z.add_(1);
    DO(z.sum().backward());
  }
  {
    auto x = leaf({1, 2});
    auto y = (x * x).sum();
    DO(y.backward());
    SHOW(x.grad());
    DO(y.backward());
    auto z = (x * x).sum();
    DO(z.backward({}, true));
    DO(z.backward());
    SHOW(x.grad());
    x.mutable_grad() = torch::zeros({2});
    SHOW(x.grad());
    x.mutable_grad().reset();
    SHOW(x.grad().defined());
    SHOW(x.grad());
    DO((x * 2).backward());
    DO((x * 2).backward(torch::ones({3})));
    DO((x * 2).backward(torch::ones({2})));
    SHOW(x.grad());
    DO(torch::ones({1}).backward());
    DO((x * 2).sum().backward({}, false, false, std::vector<torch::Tensor>{x}));
    DO((x * 2).sum().backward({}, std::nullopt, false, {{}}));
  }
  {
    auto x = leaf({3});
    auto y = x * x * x;
    auto g = grad({y}, {x}, {}, true, true);
    SHOW(g[0]);
    SHOW(g[0].requires_grad());
    auto h = grad({g[0]}, {x});
    SHOW(h[0]);
    auto u = leaf({1});
    DO(grad({y}, {u}));
    SHOW(grad({x * x}, {x, u}, {}, std::nullopt, false, true)[1].defined());
    SHOW(grad({x * 2}, {x}, {torch::tensor({5.})})[0]);
    DO(grad({x * 2, x * 3}, {x}, {torch::ones({1})}));
    DO(grad({x * 2}, {}));
    DO(grad({x.detach()}, {x}));
    DO(grad({x * 2}, {torch::ones({1})}));
    DO(grad({torch::cat({x, x})}, {x}));
    DO(grad({torch::cat({x, x})}, {x}, {torch::ones({3})}));
    SHOW(grad({torch::cat({x, x})}, {x}, {torch::Tensor()}).size());
    auto z = (x * x).sum();
    DO(torch::autograd::backward({z}));
    DO(torch::autograd::backward({z}));
    DO(torch::autograd::backward({x * 1, x * 2}, {torch::ones({1}), torch::ones({1})}));
    SHOW(x.grad());
    auto w = x * 2;
    DO(torch::autograd::backward({w.sum()}, {}, std::nullopt, false, {w}));
    SHOW(w.grad());
  }
  {
    auto x = leaf({1, 2});
    int n = 0;
    auto h = x.register_hook([&](torch::Tensor g) {
      n++;
      return g * 2;
    });
    x.register_hook([&](torch::Tensor) { n += 10; });
    (x * 3).sum().backward();
    SHOW(x.grad());
    SHOW(n);
    x.remove_hook(h);
    (x * 3).sum().backward();
    SHOW(x.grad());
    SHOW(n);
    DO(x.remove_hook(77));
    DO(torch::ones({1}).register_hook([](torch::Tensor g) { return g; }));
    auto y = x * 2;
    y.register_hook([](const torch::Tensor&) -> torch::Tensor { return torch::Tensor(); });
    y.register_hook([](torch::Tensor g) { return g + 1; });
    y.retain_grad();
    SHOW(y.retains_grad());
    SHOW(x.retains_grad());
    y.sum().backward();
    SHOW(y.grad());
    SHOW(x.grad());
    DO(torch::ones({1}).retain_grad());
    DO(x.retain_grad());
    SHOW((x * 2).grad().defined());
    auto e = x * 2;
    e.register_hook([](torch::Tensor) -> torch::Tensor { throw std::out_of_range("mine"); });
    DO(e.sum().backward());
    auto f = x * 2;
    f.register_hook([](torch::Tensor) { return torch::ones({7}); });
    DO(f.sum().backward());
  }
  {
    auto x = leaf({1, 2});
    {
      torch::NoGradGuard g;
      SHOW((x * 2).requires_grad());
      SHOW(torch::GradMode::is_enabled());
      {
        torch::AutoGradMode e(true);
        SHOW((x * 2).requires_grad());
      }
      DO(x.add_(1));
    }
    SHOW(x);
    DO(x.add_(1));
    DO(x.view({2}).add_(1));
    SHOW(x._version());
    {
      torch::NoGradGuard g;
      x[0] = 5;
    }
    SHOW(x._version());
    auto y = x * 1;
    auto z = y * y;
    y.add_(1);
    DO(z.sum().backward());
    SHOW(y._version());
    auto w = x.detach();
    w[0] = 9;
    SHOW(x);
    DO(torch::tensor({1, 2}).requires_grad_());
    DO(torch::tensor({1, 2}).set_requires_grad(true));
    DO((x * 2).requires_grad_(false));
    DO((x * 2).requires_grad_(true));
    SHOW(x.requires_grad_(false).requires_grad());
    DO((x * 2).set_requires_grad(false));
    DO(x.detach_());
    auto k = (leaf({1}) * 2);
    k.detach_();
    SHOW(k.requires_grad());
    DO(torch::ones({1}, torch::dtype(torch::kInt).requires_grad(true)));
    DO(leaf({1}).numpy_T());
    DO(leaf({1, 2}).data_ptr());
    DO(leaf({1}).item());
    DO(leaf({1, 2}).resize_({3}));
  }
  {
    torch::Tensor inf, x = leaf({1, 2});
    {
      c10::InferenceMode g;
      SHOW(c10::InferenceMode::is_enabled());
      SHOW(torch::GradMode::is_enabled());
      inf = torch::ones({2});
      SHOW(inf.is_inference());
      DO(inf.add_(1));
      SHOW((x * 2).requires_grad());
      SHOW((x * 2).is_inference());
      SHOW(x.view({2}).is_inference());
      SHOW(x.is_inference());
      {
        c10::InferenceMode h(false);
        SHOW(torch::GradMode::is_enabled());
        SHOW((x * 2).requires_grad());
      }
      DO(inf._version());
      SHOW(torch::ones({1}).requires_grad_().requires_grad());
    }
    SHOW(torch::GradMode::is_enabled());
    DO(inf.add_(1));
    DO(inf * x);
    SHOW((inf * 2).is_inference());
    SHOW((inf + x).requires_grad());
    SHOW(inf.clone().is_inference());
    DO(inf.requires_grad_());
    DO(inf.clone() * x);
    SHOW(inf.view({2}).is_inference());
    DO(inf.view({2}).add_(1));
    SHOW(inf.detach().is_inference());
    DO(inf._version());
    DO(inf.set_requires_grad(true));
    {
      torch::NoGradGuard g;
      SHOW((inf * 2).is_inference());
      DO(inf.mul_(2));
    }
    DO(inf.copy_(x));
    auto y = x.clone();
    DO(y.copy_(inf));
    torch::InferenceMode tm;
    SHOW(tm.is_enabled());
  }
  {
    auto x = leaf({-1, 4});
    DO({
      torch::autograd::DetectAnomalyGuard g;
      auto y = x.sqrt();
      auto z = (y * 0).sum();
      z.backward();
    });
    DO({
      torch::autograd::DetectAnomalyGuard g(false);
      (x.sqrt() * 0).sum().backward();
    });
    SHOW(torch::autograd::AnomalyMode::is_enabled());
    torch::autograd::AnomalyMode::set_enabled(true);
    SHOW(torch::autograd::AnomalyMode::is_enabled());
    SHOW(torch::autograd::AnomalyMode::should_check_nan());
    DO((x.sqrt() * 0).sum().backward());
    torch::autograd::AnomalyMode::set_enabled(true, false);
    DO((x.sqrt() * 0).sum().backward());
    torch::autograd::AnomalyMode::set_enabled(false);
  }
  {
    auto x = leaf({1, 2});
    auto y = x.view({2, 1});
    SHOW(y.is_view());
    SHOW(y._base().is_same(x));
    SHOW((x * 2).is_view());
    DO((x * 2)._base());
    auto b = x * 1;
    auto v = b[0];
    v.mul_(5);
    SHOW(b.grad_fn()->name());
    SHOW(v.grad_fn()->name());
    b.sum().backward();
    SHOW(x.grad());
    auto c = x * 1;
    auto parts = c.unbind(0);
    DO(parts[0].mul_(2));
    auto s = c.split(1, 0);
    DO(s[0].mul_(2));
    SHOW(x.detach().is_view());
    SHOW(x.detach().requires_grad());
    SHOW(x.data().is_view());
    SHOW(x.tensor_data().requires_grad());
    x.set_data(torch::ones({3}));
    SHOW(x.sizes());
    DO(x.set_data(torch::ones({3}, torch::kInt)));
    SHOW(x.requires_grad());
    SHOW(x.is_leaf());
    DO((x * 2).set_data(torch::ones({3})));
  }
  {
    auto x = leaf({1, 2});
    auto n = x.grad_fn();
    SHOW(n == nullptr);
    auto y = x * 2;
    auto fn = y.grad_fn();
    SHOW(fn.get() != nullptr);
    SHOW(fn->should_compute_output(0));
    std::shared_ptr<torch::autograd::Node> sp = y.grad_fn();
    SHOW(torch::autograd::impl::grad_accumulator(x)->name());
    SHOW(fn->next_edges()[0].is_valid());
    SHOW(fn->getptr() == fn);
  }
  {
    SHOW(torch::autograd::GradMode::is_enabled());
    at::GradMode::set_enabled(false);
    SHOW(at::GradMode::is_enabled());
    c10::GradMode::set_enabled(true);
    at::AutoGradMode a(true);
    at::NoGradGuard b;
    c10::AutoGradMode c(false);
    torch::autograd::AutoGradMode d(true);
    SHOW(torch::GradMode::is_enabled());
    at::AutoDispatchBelowADInplaceOrView q;
  }
  {
    torch::Tensor x = leaf({1, 2});
    Variable v = x * 2;
    SHOW(v.requires_grad());
    variable_list l{v};
    edge_list e;
    SHOW(e.size());
    auto m = torch::autograd::make_variable(torch::ones({1}), true);
    SHOW(m.requires_grad());
    m.set_requires_grad(false);
  }

  return transcript::report(argc, argv, "autograd_api");
}

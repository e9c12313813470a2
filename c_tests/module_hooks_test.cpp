// Hooks of a C++ module's forward: who runs them, in which order, and what they replace.
#include <torch/torch.h>

#include <string>
#include <tuple>
#include <vector>

#include "check.h"

namespace nn = torch::nn;
using torch::Tensor;
using Tensors = std::vector<Tensor>;

namespace {

struct PairImpl : nn::Cloneable<PairImpl> {
  void reset() override {}
  std::tuple<Tensor, std::tuple<Tensor, int>> forward(const Tensor& x, int n) {
    return {x * n, {x + n, n}};
  }
};
TORCH_MODULE(Pair);

struct NoteImpl : nn::Module {
  void forward(Tensor x, const char* text) { seen = text + std::to_string(x.item<int>()); }
  std::string seen;
};
TORCH_MODULE(Note);

struct KeepImpl : nn::Module {
  Tensor& forward(Tensor& x) {
    kept = x;
    return kept;
  }
  Tensor kept;
};
TORCH_MODULE(Keep);

int whole(const Tensor& t) {
  return t.item<int>();
}

void hooks_run_in_order_and_replace() {
  nn::ReLU net;
  std::string order;
  auto first = net->register_forward_pre_hook([&](nn::Module& m, Tensors& inputs) {
    CHECK(&m == net.get());
    order += "a";
    inputs[0] = inputs[0] + 1;
  });
  net->register_forward_pre_hook([&](nn::Module&, Tensors& inputs) {
    order += "b";
    inputs[0] = inputs[0] * 2;
  });
  auto last = net->register_forward_hook([&](nn::Module&, const Tensors& inputs, Tensor& output) {
    order += "c";
    CHECK_INT(whole(inputs[0]), 6);
    output = output * 10;
  });
  const Tensor x = torch::tensor(2);
  CHECK_INT(whole(net(x)), 60);
  CHECK_STRING(order.c_str(), "abc");
  CHECK_INT(whole(x), 2);
  CHECK_INT(whole(net->forward(x)), 2);
  CHECK_STRING(order.c_str(), "abc");
  first.remove();
  last.remove();
  last.remove();
  CHECK_INT(whole(net(x)), 4);
  CHECK_STRING(order.c_str(), "abcb");
}

void containers_run_them() {
  nn::ReLU inner;
  int calls = 0;
  const auto hook = [&calls](nn::Module&, const Tensors&, Tensor& output) {
    calls++;
    output = output + 1;
  };
  inner->register_forward_hook(hook);
  nn::Sequential net(inner, nn::ReLU());
  CHECK_INT(whole(net->forward(torch::tensor(1))), 2);
  nn::AnyModule any(inner);
  CHECK_INT(whole(any.forward(torch::tensor(1))), 2);
  CHECK_INT(calls, 2);
  net->register_forward_hook(hook);
  CHECK_INT(whole(net(torch::tensor(1))), 3);
  CHECK_INT(calls, 4);
  tt_module* c = nn::c_module(inner);
  const Tensor x = torch::tensor(1);
  const tt_tensor* inputs[] = {x.c()};
  tt_tensor* out = nullptr;
  CHECK_OK(tt_module_forward(c, inputs, 1, &out));
  CHECK_INT(whole(Tensor::take(out)), 2);
  CHECK_INT(calls, 5);
}

void results_of_several_parts() {
  Pair net;
  net->register_forward_pre_hook([](nn::Module&, Tensors& inputs) {
    CHECK_INT(inputs.size(), 2);
    CHECK(!inputs[1].defined());
    inputs.pop_back();
  });
  net->register_forward_hook([](nn::Module&, const Tensors&, Tensors& outputs) {
    CHECK_INT(outputs.size(), 2);
    outputs[1] = outputs[1] * 100;
  });
  net->register_forward_hook(
      [](nn::Module&, const Tensors&, Tensor& output) { output = output + 1; });
  const auto out = net(torch::tensor(2), 3);
  CHECK_INT(whole(std::get<0>(out)), 7);
  CHECK_INT(whole(std::get<0>(std::get<1>(out))), 500);
  CHECK_INT(std::get<1>(std::get<1>(out)), 3);

  nn::LSTM lstm(2, 3);
  lstm->register_forward_hook([](nn::Module&, const Tensors& inputs, Tensors& outputs) {
    CHECK_INT(inputs.size(), 1);
    CHECK_INT(outputs.size(), 3);
    outputs[2] = torch::zeros({1});
  });
  CHECK_INT(std::get<1>(std::get<1>(lstm(torch::ones({4, 1, 2})))).numel(), 1);

  Note note;
  int seen = 0;
  note->register_forward_hook(
      [&](nn::Module&, const Tensors&, Tensors& outputs) { seen += outputs.empty(); });
  note->register_forward_hook(
      [&](nn::Module&, const Tensors&, Tensor& output) { seen += !output.defined(); });
  note(torch::tensor(7), "x");
  CHECK_STRING(note->seen.c_str(), "x7");
  CHECK_INT(seen, 2);

  Keep keep;
  keep->register_forward_hook([](nn::Module&, const Tensors&, Tensor& output) { output += 1; });
  Tensor x = torch::tensor(1);
  CHECK(&keep(x) == &keep->kept);
  CHECK_INT(whole(keep->kept), 2);
}

void they_may_change_hooks_and_fail() {
  nn::ReLU net;
  nn::RemovableHandle once;
  int calls = 0, later = 0;
  once = net->register_forward_hook([&](nn::Module& m, const Tensors&, Tensor&) {
    calls++;
    once.remove();
    m.register_forward_hook([&later](nn::Module&, const Tensors&, Tensor&) { later++; });
  });
  net(torch::ones({1}));
  CHECK_INT(calls * 10 + later, 10);
  net(torch::ones({1}));
  CHECK_INT(calls * 10 + later, 11);
  // It frees its own handle, and is not freed while it runs.
  auto* own = new nn::RemovableHandle();
  const Tensor held = torch::ones({1});
  *own = net->register_forward_hook([own, held](nn::Module& m, const Tensors&, Tensor& output) {
    own->remove();
    delete own;
    m.register_forward_pre_hook([](nn::Module&, Tensors&) {});
    output = output + held;
  });
  CHECK_INT(whole(net(torch::ones({1}))), 2);
  CHECK_INT(whole(net(torch::ones({1}))), 1);
  auto fails =
      net->register_forward_pre_hook([](nn::Module&, Tensors&) { throw std::runtime_error("no"); });
  CHECK_THROWS(net(torch::ones({1})), std::runtime_error);
  fails.remove();
  net(torch::ones({1}));
  CHECK_INT(later, 4);
}

void copies_have_hooks_of_their_own() {
  nn::Linear net(1, 1);
  int calls = 0;
  auto hook = net->register_forward_hook([&](nn::Module&, const Tensors&, Tensor&) { calls++; });
  net->register_forward_pre_hook([&](nn::Module&, Tensors&) { calls += 10; });
  auto copy = nn::Linear(std::dynamic_pointer_cast<nn::LinearImpl>(net->clone()));
  hook.remove();
  net(torch::ones({1, 1}));
  CHECK_INT(calls, 10);
  copy(torch::ones({1, 1}));
  CHECK_INT(calls, 21);
}

void handles_outlive_modules() {
  const auto live = check_live_tensors();
  nn::RemovableHandle hook;
  {
    nn::ReLU net;
    const Tensor held = torch::ones({1});
    hook = net->register_forward_hook([held](nn::Module&, const Tensors&, Tensor&) {});
    net->register_forward_hook([held](nn::Module&, const Tensors&, Tensor&) {});
  }
  hook.remove();
  hook = {};
  CHECK_INT(check_live_tensors(), live);
}

}  // namespace

int main() {
  hooks_run_in_order_and_replace();
  containers_run_them();
  results_of_several_parts();
  they_may_change_hooks_and_fail();
  copies_have_hooks_of_their_own();
  handles_outlive_modules();
  return check_report();
}

// Modules of the C++ frontend as C sees them.
#include <torch/torch.h>

#include <memory>
#include <sstream>
#include <stdexcept>

#include "check.h"

namespace nn = torch::nn;

namespace {

std::string text_of(const nn::Module& module) {
  std::ostringstream out;
  out << module;
  return out.str();
}

struct FaultyImpl : nn::Module {
  torch::Tensor forward(torch::Tensor x) {
    if (x.dim() == 0) throw std::runtime_error("a faulty layer");
    return x;
  }
};

// A C++ module and the tt_module that C sees are one tree.
void seen_from_c() {
  nn::Sequential net(nn::Linear(3, 4), nn::ReLU(), nn::Dropout(0.5), nn::Linear(4, 2));
  tt_module* c = nn::c_module(net);
  tt_named_tensor_list list{};
  CHECK_OK(tt_module_named_parameters(c, true, &list));
  CHECK_INT(list.len, 4);
  CHECK_STRING(list.names[2], "3.weight");
  tt_named_tensor_list_release(&list);

  CHECK_OK(tt_module_eval(c));
  CHECK(!net->is_training() && !net[2]->is_training());
  const auto x = torch::randn({5, 3});
  const tt_tensor* in[] = {x.c()};
  tt_tensor* out = nullptr;
  REQUIRE_OK(tt_module_forward(c, in, 1, &out));
  const auto y = torch::Tensor::take(out);
  CHECK(y.equal(net->forward(x)));

  char text[400];
  CHECK_OK(tt_module_to_string(c, text, sizeof text, nullptr));
  CHECK_STRING(text, text_of(*net).c_str());

  y.sum().backward();
  CHECK(net->parameters()[0].grad().defined());
  CHECK_OK(tt_module_zero_grad(c, true));
  CHECK(!net->parameters()[0].grad().defined());

  // A copy has its own place; assignment keeps the place and changes what is there.
  auto copy = std::dynamic_pointer_cast<nn::SequentialImpl>(net->clone());
  CHECK(copy->c() != c && !copy->is_training() && copy->parameters().size() == 4);
  nn::LinearImpl a(2, 2), b(3, 3);
  tt_module* place = a.c();
  a = b;
  CHECK(a.c() == place && a.parameters()[0].is_same(b.parameters()[0]));
  nn::ModuleDict dict;
  dict->insert("one", nn::Linear(1, 1).ptr());
  dict->clear();
  size_t children = 9;
  CHECK_OK(tt_module_num_children(dict->c(), &children));
  CHECK_INT(children, 0);

  // An exception goes through C as an error, and comes back as itself.
  auto faulty = std::make_shared<FaultyImpl>();
  const auto scalar = torch::ones({});
  in[0] = scalar.c();
  CHECK_STATUS(tt_module_forward(nn::c_module(*faulty), in, 1, &out), TT_ERR_CALLBACK);
  CHECK_CONTAINS(tt_last_error_message(), "a faulty layer");
  CHECK_STATUS(tt_module_forward(faulty->c(), in, 0, &out), TT_ERR_CALLBACK);

  // A reference of C's keeps the tensors, but not the C++ object.
  c = tt_module_retain(faulty->c());
  faulty->register_buffer("seen", torch::ones({2}));
  faulty.reset();
  CHECK_STATUS(tt_module_forward(c, in, 1, &out), TT_ERR_CALLBACK);
  CHECK_CONTAINS(tt_last_error_message(), "gone");
  tt_tensor* kept = nullptr;
  CHECK_OK(tt_module_get_buffer(c, "seen", &kept));
  tt_tensor_release(kept);
  tt_module_release(c);
}

}  // namespace

int main() {
  tt_memory_stats_t before{}, after{};
  CHECK_OK(tt_memory_stats(&before));
  seen_from_c();
  CHECK_OK(tt_memory_stats(&after));
  CHECK_INT(after.live_tensors, before.live_tensors);
  return check_report();
}

// Containers, AnyModule, the tree of modules, cloning, ordered dicts and options' types: what
// libtorch 2.11 prints stands in golden/nn_containers.txt.
#include "transcript.h"

#include <map>
#include <memory>

using namespace torch::nn;
using transcript::print;
using transcript::refuse;
using transcript::show;

namespace {

struct PairImpl : Module {
  torch::Tensor forward(torch::Tensor a, torch::Tensor b) { return a + b; }
};
TORCH_MODULE(Pair);

struct CountImpl : Module {
  explicit CountImpl(int n_) : n(n_) {}
  int forward(int by, int times) { return n + by * times; }
  void pretty_print(std::ostream& stream) const override { stream << "Count(" << n << ")"; }
  int n;

 protected:
  FORWARD_HAS_DEFAULT_ARGS({1, AnyValue(10)})
};
TORCH_MODULE(Count);

struct BlockImpl : Cloneable<BlockImpl> {
  BlockImpl() { reset(); }
  void reset() override {
    linear = register_module("linear", Linear(2, 2));
    weight = register_parameter("weight", torch::full({2}, 3.0));
    frozen = register_parameter("frozen", torch::ones({1}), false);
    seen = register_buffer("seen", torch::zeros({2}));
    register_parameter("none", torch::Tensor(), false);
  }
  torch::Tensor forward(torch::Tensor x) { return linear(x) * weight; }
  Linear linear{nullptr};
  torch::Tensor weight, frozen, seen;
};
TORCH_MODULE_IMPL(Block, BlockImpl);

void sequentials() {
  Sequential net({{"first", Linear(3, 4)}, {"act", ReLU()}, {"last", Linear(4, 2)}});
  print(net);
  net->push_back("drop", Dropout(0.25));
  net->push_back(Tanh());
  net->extend(std::vector<AnyModule>{AnyModule(Sigmoid())});
  print(net);
  show("size", static_cast<double>(net->size()));
  show("at", static_cast<double>(net->at<LinearImpl>(2).options.out_features()));
  refuse("at wrong", [&] { net->at<ReLUImpl>(0); });
  refuse("at end", [&] { net->at<ReLUImpl>(9); });
  refuse("name twice", [&] { net->push_back("act", ReLU()); });
  refuse("empty", [] { Sequential()->forward(1); });
  show("pointer", net->ptr(1)->name());
  show("index", net[1]->name());
  show("two inputs", Sequential(Pair(), Tanh())->forward(torch::ones({2}), torch::ones({2})));
  show("counted", static_cast<double>(Sequential(Count(1))->forward<int>(2, 3)));
  show("counted by default", static_cast<double>(Sequential(Count(1))->forward<int>(2)));
  refuse("too few", [] { Sequential(Pair())->forward(torch::ones({1})); });
  refuse("too few defaults", [] { Sequential(Count(1))->forward<int>(); });
  refuse("too many", [] { Sequential(Count(1))->forward<int>(1, 2, 3); });
  refuse("wrong result", [] { Sequential(Count(1))->forward(2, 3); });
  torch::OrderedDict<std::string, AnyModule> dict;
  dict.insert("a", AnyModule(ReLU()));
  dict.insert("b", AnyModule(Count(4)));
  print(Sequential(std::move(dict)));
  const auto copy =
      std::dynamic_pointer_cast<SequentialImpl>(Sequential(Linear(2, 3), ReLU())->clone());
  show("copy", static_cast<double>(copy->parameters().size() * 10 + copy->size()));
  for (auto& m : *copy) show("each", m.ptr()->name());
}

void lists_and_dicts() {
  ModuleList list(Linear(1, 2), ReLU());
  list->insert(1, Tanh());
  list->insert(3, Sigmoid());
  list->push_back(ModuleList(Linear(1, 1)));
  list->extend(std::vector<std::shared_ptr<Module>>{ReLU().ptr()});
  print(list);
  show("as", static_cast<double>(list->at<LinearImpl>(0).options.out_features()));
  refuse("list wrong", [&] { list->at<LinearImpl>(1); });
  refuse("list end", [&] { list->ptr(9); });
  refuse("insert end", [&] { list->insert(9, ReLU()); });
  show("not one", list->ptr<LinearImpl>(1) == nullptr);
  show("names", [&] {
    std::string all;
    for (const auto& m : *list) all += m->name() + " ";
    return all;
  }());

  ModuleDict dict(std::vector<std::pair<std::string, std::shared_ptr<Module>>>{
      {"linear", Linear(2, 3).ptr()}, {"act", ReLU().ptr()}});
  torch::OrderedDict<std::string, std::shared_ptr<Module>> more;
  more.insert("act", Tanh().ptr());
  more.insert("new", Sigmoid().ptr());
  dict->update(more);
  print(dict);
  show("has", dict->contains("new") && !dict->contains("old"));
  show("out", static_cast<double>(dict->at<LinearImpl>("linear").options.out_features()));
  refuse("dict wrong", [&] { dict->at<LinearImpl>("act"); });
  refuse("dict missing", [&] { dict["old"]; });
  show("popped", dict->pop("new")->name());
  show("left", static_cast<double>(dict->size()));
  for (const auto& key : dict->keys()) show("key", key);
  dict->clear();
  show("cleared", dict->empty());
}

void parameters() {
  ParameterList list(torch::zeros({2, 3}), torch::ones({1}).requires_grad_());
  list->append(torch::ones({2}, torch::kDouble));
  list->extend(std::vector<torch::Tensor>{torch::zeros({})});
  print(list);
  show("item", list[2]);
  show("first grad", list->at(0).requires_grad());
  show("second grad", list->at(1).requires_grad());
  refuse("list end", [&] { list->at(7); });
  ParameterDict dict;
  dict->insert("a", torch::zeros({2}));
  dict->insert("b", torch::ones({3}).requires_grad_());
  print(dict);
  show("get", dict["b"]);
  refuse("twice", [&] { dict->insert("a", torch::ones({1})); });
  refuse("missing", [&] { dict->get("c"); });
  torch::OrderedDict<std::string, torch::Tensor> more;
  more.insert("a", torch::full({2}, 5.0));
  dict->update(more);
  show("updated", dict->get("a"));
  show("popped", dict->pop("a"));
  show("keys", static_cast<double>(dict->keys().size()));
  struct Net : Module {
    Net() {
      list = register_module("list", ParameterList(torch::zeros({2, 3})));
      dict = register_module("dict", ParameterDict());
      dict->insert("w", torch::ones({1}));
    }
    ParameterList list;
    ParameterDict dict;
  };
  Net net;
  print(net);
  for (const auto& p : net.named_parameters()) show(p.key().c_str(), p.value());
  dict->clear();
  show("cleared", dict->empty());
}

void any() {
  AnyModule any(Linear(3, 4));
  show("type", any.type_info() == typeid(LinearImpl));
  show("forward", any.forward(torch::zeros({2, 3})).size(1) + 0.0);
  show("get", any.get<Linear>()->options.in_features() + 0.0);
  show("pointer", any.ptr<LinearImpl>()->name());
  refuse("get wrong", [&] { any.get<ReLU>(); });
  refuse("argument", [&] { any.forward(3); });
  refuse("result", [&] { any.forward<int>(torch::zeros({2, 3})); });
  const AnyModule copy = any.clone();
  show("copied", copy.ptr() != any.ptr());
  show("same", copy.ptr()->parameters()[0].equal(any.ptr()->parameters()[0]));
  AnyModule nothing;
  show("nothing", nothing.is_empty());
  refuse("nothing forward", [&] { nothing.any_forward(1); });
  refuse("nothing get", [&] { nothing.get<Linear>(); });
  refuse("nothing type", [&] { nothing.type_info(); });
  nothing = ReLU().ptr();
  show("something", nothing.ptr()->name());
  AnyValue value(torch::ones({2}));
  show("value", value.get<torch::Tensor>());
  show("no int", value.try_get<int>() == nullptr);
  refuse("value wrong", [&] { value.get<int>(); });
  NamedAnyModule named("fc", Linear(1, 1));
  show("named", named.name() + " " + named.module().ptr()->name());
}

void tree() {
  Block block;
  print(block);
  for (const auto& p : block->named_parameters()) show(p.key().c_str(), p.value().requires_grad());
  for (const auto& b : block->named_buffers()) show(b.key().c_str(), b.value());
  for (const auto& m : block->named_modules("net")) show(m.key().c_str(), m.value()->name());
  show("own", static_cast<double>(block->parameters(false).size()));
  show("without itself", static_cast<double>(block->modules(false).size()));
  const auto names = [](const auto& each) {
    std::string all;
    each([&all](const std::string& name) { all += "[" + name + "]"; });
    return all;
  };
  show("apply", names([&](const auto& add) { block->apply([&](Module& m) { add(m.name()); }); }));
  show("apply named", names([&](const auto& add) {
         block->apply([&](const std::string& name, Module&) { add(name); }, "root");
       }));
  show("apply pointer", names([&](const auto& add) {
         block->apply([&](const std::shared_ptr<Module>& m) { add(m->name()); });
       }));
  block->eval();
  show("training", block->linear->is_training());
  block->train();
  show("training again", block->linear->is_training());
  auto copy = std::dynamic_pointer_cast<BlockImpl>(block->clone());
  {
    torch::NoGradGuard guard;
    copy->weight.zero_();
  }
  show("original", block->weight);
  show("clone", copy->weight);
  show("its own", copy->named_parameters()["weight"].equal(copy->weight));
  show("frozen too", copy->frozen.requires_grad());
  block->to(torch::kDouble);
  show("double", block->linear->weight.scalar_type() == torch::kDouble);
  block(torch::ones({1, 2}, torch::kDouble)).sum().backward();
  show("gradient", block->weight.grad().defined());
  block->zero_grad();
  show("no gradient", block->weight.grad().defined());
  refuse("register twice", [&] { block->register_module("linear", ReLU()); });
  refuse("register parameter", [&] { block->register_parameter("weight", torch::ones({1})); });
  refuse("register dot", [&] { block->register_buffer("a.b", torch::ones({1})); });
  refuse("register nothing", [&] { block->register_module("", ReLU()); });
  block->replace_module("linear", Linear(2, 5));
  print(block);
  refuse("replace", [&] { block->replace_module("other", ReLU()); });
  block->unregister_module("linear");
  refuse("unregister", [&] { block->unregister_module("linear"); });
  PairImpl local;
  refuse("on the stack", [&] { local.modules(); });
  refuse("no clone", [&] { local.clone(); });
  show("name", Module("given").name());
  std::stringstream file;
  Linear a(2, 2), b(2, 2);
  torch::save(a, file);
  torch::load(b, file);
  show("loaded", a->weight.equal(b->weight));
  show("as", a.ptr()->as<Linear>() != nullptr && a.ptr()->as<ReLUImpl>() == nullptr);
  Linear empty = nullptr;
  show("empty", empty.is_empty());
  refuse("empty holder", [&] { empty->reset(); });
}

void types() {
  torch::OrderedDict<std::string, int> dict = {{"a", 1}, {"b", 2}};
  dict.insert("c", 3);
  show("item", static_cast<double>(dict["b"]));
  show("third", dict[2].key());
  show("front", dict.front().key() + dict.back().key());
  refuse("missing", [&] { dict["d"]; });
  refuse("bounds", [&] { dict[5]; });
  refuse("twice", [&] { dict.insert("a", 1); });
  dict.erase("a");
  show("erased", dict.pairs()[0].first);
  torch::OrderedDict<std::string, int> named("Thing");
  refuse("thing", [&] { named["x"]; });
  named.update(dict);
  show("updated", static_cast<double>(named.size()));
  std::ostringstream text;
  text << torch::ExpandingArray<2>(3) << ' ' << torch::ExpandingArray<1>(3) << ' '
       << torch::ExpandingArray<3>({1, 2, 3});
  show("arrays", text.str());
  refuse("array", [] { torch::ExpandingArray<2>({1, 2, 3}); });
  std::variant<torch::enumtype::kMean, torch::enumtype::kReflect, torch::enumtype::kFanIn> v =
      torch::kReflect;
  show("enum", torch::enumtype::get_enum_name(v));
  show("nearest",
       torch::enumtype::get_enum_name(std::variant<torch::enumtype::kNearest>(torch::kNearest)));
}

}  // namespace

int main(int argc, char** argv) {
  sequentials();
  lists_and_dicts();
  parameters();
  any();
  tree();
  types();
  return transcript::report(argc, argv, "nn_containers");
}

// Files in C++: archives of libtorch and ours, pickle_save and pickle_load, checkpoints of a
// training, safetensors in shards and mapped, arrays of NumPy. The golden files are libtorch's and
// PyTorch's; tests/golden/io says how they were made.
#include <torch/torch.h>
#include <tinytorch/checkpoint.hpp>
#include <tinytorch/numpy.hpp>
#include <tinytorch/safetensors.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "check.h"

namespace nn = torch::nn;

namespace {

std::string golden(const std::string& name) {
  const char* folder = std::getenv("TT_TEST_SOURCE_DIR");
  return std::string(folder != nullptr ? folder : "c_tests") + "/../tests/golden/io/" + name;
}

std::string path(const std::string& name) {
  return "files_test_" + name;
}

std::vector<char> contents(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The module that tests/golden/io/libtorch.cpp saves.
struct NetImpl : nn::Module {
  NetImpl() {
    fc = register_module("fc", nn::Linear(2, 3));
    seq = register_module("seq", nn::Sequential(nn::BatchNorm1d(3), nn::ReLU(), nn::Linear(3, 1)));
    w = register_parameter("w", torch::zeros(3));
    b = register_buffer("b", torch::zeros(4, torch::kLong));
  }
  nn::Linear fc{nullptr};
  nn::Sequential seq;
  torch::Tensor w, b;
};
TORCH_MODULE(Net);

void archives_of_libtorch() {
  Net net;
  torch::load(net, golden("libtorch_module.pt"));
  double value = 0;
  for (const auto& p : net->parameters()) {
    value += 0.5;
    CHECK(torch::equal(p, torch::full_like(p, value)));
    CHECK(p.requires_grad());
  }
  CHECK(value == 3.5);
  CHECK(torch::equal(net->b, torch::arange(4)));
  torch::Tensor t;
  torch::load(t, golden("libtorch_tensor.pt"));
  CHECK(torch::equal(t, torch::arange(6.0f).reshape({2, 3})));
  std::vector<torch::Tensor> list;
  torch::load(list, golden("libtorch_list.pt"));
  REQUIRE(list.size() == 2);
  CHECK(torch::equal(list[0], torch::arange(3)));

  torch::serialize::InputArchive archive, inner;
  archive.load_from(golden("libtorch_archive.pt"));
  // What libtorch 2.11 prints for its own file, in this order.
  CHECK((archive.keys() == std::vector<std::string>{"t", "i", "d", "s", "l", "inner"}));
  c10::IValue v;
  archive.read("i", v);
  CHECK_INT(v.toInt(), 7);
  archive.read("s", v);
  CHECK(v.toStringRef() == "text");
  archive.read("l", v);
  CHECK((v.toIntVector() == std::vector<std::int64_t>{1, 2, 3}));
  archive.read("inner", inner);
  inner.read("x", t);
  CHECK_INT(t.numel(), 1);
  try {
    archive.read("nope", t);
    CHECK(false);
  } catch (const c10::Error& e) {
    CHECK_CONTAINS(e.what(), "No such serialized tensor 'nope'");
  }
}

void archives_by_callbacks() {
  std::string bytes;
  const auto one = torch::arange(3);
  torch::save(one, [&bytes](const void* data, std::size_t n) {
    bytes.append(static_cast<const char*>(data), n);
    return n;
  });
  torch::Tensor back;
  const std::function<std::size_t(std::uint64_t, void*, std::size_t)> read =
      [&bytes](std::uint64_t at, void* into, std::size_t n) {
        std::memcpy(into, bytes.data() + at, n);
        return n;
      };
  const std::function<std::size_t()> size = [&bytes] { return bytes.size(); };
  torch::load(back, read, size);
  CHECK(torch::equal(back, one));
  back = torch::Tensor();
  torch::load(back, bytes.data(), bytes.size());
  CHECK(torch::equal(back, one));
  CHECK_THROWS(torch::load(back, bytes.data(), bytes.size() / 2), c10::Error);
}

void pickles() {
  const auto bytes = contents(golden("libtorch_pickle.pt"));
  const auto dict = torch::pickle_load(bytes).toGenericDict();
  CHECK(torch::equal(dict.at("t").toTensor(), torch::arange(3)));
  CHECK_INT(dict.at("n").toInt(), 5);
  CHECK((dict.at("l").toIntVector() == std::vector<std::int64_t>{1, 2}));
  const auto tuple = dict.at("tuple").toTuple();
  REQUIRE(tuple->elements().size() == 3);
  CHECK(tuple->elements()[1].toStringRef() == "x");
  CHECK(tuple->elements()[2].isNone());

  c10::Dict<std::string, torch::Tensor> tensors;
  const auto whole = torch::arange(6.0f).reshape({2, 3});
  tensors.insert("whole", whole);
  tensors.insert("row", whole[1]);
  CHECK(!tensors.insert("row", whole));
  const std::vector<c10::IValue> list{
      1, 2.5, "s", true, tensors, c10::ivalue::Tuple::create({c10::IValue(), "t"})};
  const auto back = torch::pickle_load(torch::pickle_save(list)).toListRef();
  REQUIRE(back.size() == 6);
  CHECK_INT(back[0].toInt(), 1);
  CHECK(back[1].toDouble() == 2.5 && back[2].toStringRef() == "s" && back[3].toBool());
  const auto named = back[4].toGenericDict();
  auto row = named.at("row").toTensor();
  // They share memory still.
  row.fill_(9);
  CHECK(torch::equal(named.at("whole").toTensor()[1], torch::full({3}, 9.0f)));
  CHECK(back[5].toTuple()->elements()[0].isNone());
  CHECK_THROWS(torch::pickle_load(std::vector<char>{'x'}), c10::Error);
  CHECK_THROWS(named.at("nope"), c10::Error);
}

void training() {
  Net net, other;
  torch::optim::Adam adam(net->parameters(), torch::optim::AdamOptions(0.1));
  torch::optim::Adam again(other->parameters(), torch::optim::AdamOptions(0.9));
  const auto step = [](Net& model, torch::optim::Adam& optimizer) {
    const auto loss =
        model->seq->forward(model->fc(torch::randn({8, 2}))).square().sum() + model->w.sum();
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    return loss.item<float>();
  };
  step(net, adam);
  tinytorch::Checkpoint checkpoint;
  checkpoint.add("model", net).add("optimizer", adam);
  checkpoint.put("epoch", 3).put("name", "run").save(path("training.pt"));
  std::vector<float> first, second;
  for (int i = 0; i < 3; i++) first.push_back(step(net, adam));

  tinytorch::Checkpoint loaded;
  loaded.add("model", other).add("optimizer", again).load(path("training.pt"));
  CHECK_INT(loaded.get("epoch").toInt(), 3);
  CHECK(loaded.get("name").toStringRef() == "run");
  CHECK(again.param_groups()[0].options().get_lr() == 0.1);
  for (int i = 0; i < 3; i++) second.push_back(step(other, again));
  CHECK(first == second);
  CHECK_THROWS(loaded.get("nope"), c10::Error);
  CHECK_THROWS(loaded.add("model", net), c10::Error);
  tinytorch::Checkpoint more;
  more.add("model", other).add("absent", again);
  CHECK_THROWS(more.load(path("training.pt")), c10::Error);
  std::remove(path("training.pt").c_str());
}

void tensors_of_other_formats() {
  const std::vector<std::pair<std::string, torch::Tensor>> two{
      {"a", torch::arange(4.0f)}, {"b", torch::ones({2, 2}, torch::kBFloat16)}};
  tinytorch::SafetensorsOptions options;
  options.metadata = {{"format", "pt"}};
  options.max_shard_bytes = 16;
  tinytorch::save_safetensors(path("x.safetensors"), two, options);
  for (const bool map : {false, true}) {
    const auto back = tinytorch::load_safetensors(path("x.safetensors.index.json"), map);
    REQUIRE(back.size() == 2);
    CHECK(torch::equal(back[0].second, two[0].second));
    CHECK(torch::equal(back[1].second, two[1].second));
    back[0].second.fill_(7);
  }
  const auto t = torch::arange(6.0f).reshape({2, 3});
  tinytorch::save_npy(path("x.npy"), t);
  CHECK(contents(path("x.npy")) == contents(golden("f32.npy")));
  CHECK(torch::equal(tinytorch::load_npy(path("x.npy"), true), t));
  CHECK_THROWS(tinytorch::save_npy(path("y.npy"), two[1].second), c10::Error);
  for (const bool packed : {false, true}) {
    tinytorch::save_npz(path("x.npz"), {{"t", t}, {"back", t.t()}}, packed);
    const auto back = tinytorch::load_npz(path("x.npz"));
    REQUIRE(back.size() == 2);
    CHECK(back[1].first == "back" && torch::equal(back[1].second, t.t()));
    CHECK(!back[1].second.is_contiguous());
  }
  for (const char* name : {"x-00001-of-00002.safetensors", "x-00002-of-00002.safetensors",
                           "x.safetensors.index.json", "x.npy", "x.npz"}) {
    CHECK_INT(std::remove(path(name).c_str()), 0);
  }
}

}  // namespace

int main() {
  archives_of_libtorch();
  archives_by_callbacks();
  pickles();
  training();
  tensors_of_other_formats();
  return check_report();
}

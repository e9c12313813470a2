// Fits a linear layer to a polynomial of degree 4.
#include <torch/torch.h>

#include <cmath>
#include <iostream>
#include <utility>

constexpr int kDegree = 4;

// Rows [x, x^2, x^3, x^4].
torch::Tensor make_features(torch::Tensor x) {
  x = x.unsqueeze(1);
  std::vector<torch::Tensor> powers;
  for (int i = 1; i <= kDegree; ++i) powers.push_back(x.pow(i));
  return torch::cat(powers, 1);
}

void describe(const torch::Tensor& weight, const torch::Tensor& bias) {
  std::cout << "y = ";
  for (int64_t i = kDegree; i >= 1; --i) {
    std::cout << weight[0][i - 1].item<float>() << " x^" << i << " + ";
  }
  std::cout << bias[0].item<float>() << '\n';
}

int main() {
  torch::manual_seed(0);
  const auto target_weight = torch::randn({kDegree, 1}) * 5;
  const auto target_bias = torch::randn({1}) * 5;
  const auto get_batch = [&] {
    auto x = make_features(torch::randn({32}));
    auto y = x.mm(target_weight) + target_bias.item();
    return std::make_pair(x, y);
  };

  torch::nn::Linear fc(kDegree, 1);
  float loss = 0;
  int64_t batches = 0;
  while (++batches < 20000) {
    auto [x, y] = get_batch();
    fc->zero_grad();
    auto output = torch::smooth_l1_loss(fc->forward(x), y);
    loss = output.item<float>();
    output.backward();
    for (auto& param : fc->parameters()) {
      torch::NoGradGuard no_grad;
      param.data().add_(-0.1 * param.grad());
    }
    if (loss < 1e-3f) break;
  }
  std::cout << "Loss: " << loss << " after " << batches << " batches\n";
  std::cout << "==> Learned function:\t";
  describe(fc->weight, fc->bias);
  std::cout << "==> Actual function:\t";
  describe(target_weight.view({1, -1}), target_bias);
  return loss < 1e-3f ? 0 : 1;
}

// A dataset of one's own, read from image files. The images (PGM, a circle or a square each) are
// drawn first, so the program needs no data: custom-dataset [folder].
#include <torch/torch.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

constexpr int64_t kSize = 24;

struct Item {
  std::string path;
  int64_t label;
};

// Draws a filled circle (label 0) or square (label 1) into a PGM file.
void draw(const Item& item, int64_t cx, int64_t cy, int64_t r) {
  std::ofstream out(item.path, std::ios::binary);
  out << "P5\n" << kSize << ' ' << kSize << "\n255\n";
  for (int64_t y = 0; y < kSize; ++y) {
    for (int64_t x = 0; x < kSize; ++x) {
      const int64_t dx = x - cx, dy = y - cy;
      const bool in = item.label == 0 ? dx * dx + dy * dy <= r * r
                                      : std::abs(dx) <= r - 1 && std::abs(dy) <= r - 1;
      out.put(static_cast<char>(in ? 230 : 20));
    }
  }
}

std::vector<Item> draw_images(const std::string& folder, int64_t n) {
  std::vector<Item> items;
  const auto places = torch::randint(0, 8, {n, 3});
  for (int64_t i = 0; i < n; ++i) {
    items.push_back({folder + "/shape-" + std::to_string(i) + ".pgm", i % 2});
    draw(items.back(), 8 + places[i][0].item<int64_t>(), 8 + places[i][1].item<int64_t>(),
         4 + places[i][2].item<int64_t>() / 2);
  }
  return items;
}

class ShapeDataset : public torch::data::datasets::Dataset<ShapeDataset> {
 public:
  explicit ShapeDataset(std::vector<Item> items) : items_(std::move(items)) {}

  torch::data::Example<> get(size_t index) override {
    const Item& item = items_.at(index);
    std::ifstream in(item.path, std::ios::binary);
    std::string magic;
    int64_t width = 0, height = 0, max = 0;
    in >> magic >> width >> height >> max;
    in.get();
    TORCH_CHECK(in && magic == "P5" && max == 255, item.path, " is no PGM file");
    auto pixels = torch::empty({1, height, width}, torch::kByte);
    in.read(reinterpret_cast<char*>(pixels.data_ptr<uint8_t>()), width * height);
    TORCH_CHECK(in, item.path, " is too short");
    return {pixels.to(torch::kFloat).div_(255), torch::tensor(item.label, torch::kLong)};
  }
  torch::optional<size_t> size() const override { return items_.size(); }

 private:
  std::vector<Item> items_;
};

int main(int argc, char** argv) {
  const std::string folder = argc > 1 ? argv[1] : ".";
  torch::manual_seed(3);
  auto items = draw_images(folder, 240);
  std::vector<Item> held_out(items.end() - 40, items.end());
  std::vector<Item> train(items.begin(), items.end() - 40);

  auto train_loader = torch::data::make_data_loader<torch::data::samplers::RandomSampler>(
      ShapeDataset(train).map(torch::data::transforms::Stack<>()),
      torch::data::DataLoaderOptions().batch_size(20).workers(2));
  auto test_loader = torch::data::make_data_loader<torch::data::samplers::SequentialSampler>(
      ShapeDataset(held_out).map(torch::data::transforms::Stack<>()), 40);

  torch::nn::Sequential model(
      torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 8, 3).stride(2).padding(1)), torch::nn::ReLU(),
      torch::nn::Conv2d(torch::nn::Conv2dOptions(8, 16, 3).stride(2)), torch::nn::ReLU(),
      torch::nn::Flatten(), torch::nn::Linear(16 * 5 * 5, 2));
  std::cout << model << std::endl;
  torch::optim::AdamW optimizer(model->parameters(), torch::optim::AdamWOptions(1e-2));

  double accuracy = 0;
  for (int epoch = 1; epoch <= 30; ++epoch) {
    model->train();
    double sum = 0;
    for (auto& batch : *train_loader) {
      optimizer.zero_grad();
      auto loss = torch::nn::functional::cross_entropy(model->forward(batch.data), batch.target);
      loss.backward();
      optimizer.step();
      sum += loss.item<double>();
    }
    model->eval();
    torch::NoGradGuard no_grad;
    for (auto& batch : *test_loader) {
      accuracy = model->forward(batch.data)
                     .argmax(1)
                     .eq(batch.target)
                     .to(torch::kFloat)
                     .mean()
                     .item<double>();
    }
    std::printf("epoch %2d  loss %.4f  accuracy %.3f\n", epoch, sum / 10, accuracy);
  }
  for (const auto& item : items) std::remove(item.path.c_str());
  return accuracy > 0.9 ? 0 : 1;
}

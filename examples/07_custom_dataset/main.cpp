// A dataset of one's own: image files (PNG, PPM, PGM) in a folder for each class, --data DIR.
// Without
// --data the program first draws itself a set of shapes into ./shapes. Every fifth image is kept
// for the test.
#include <torch/torch.h>
#include <tinytorch/image.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "../common/flags.hpp"

namespace fs = std::filesystem;
namespace nn = torch::nn;
using torch::Tensor;

constexpr std::int64_t kSize = 32;

// Three classes of RGB images: a shape of some colour, size and place on a noisy ground.
static void draw_shapes(const fs::path& root, std::int64_t per_class) {
  const Tensor y = torch::arange(kSize).view({kSize, 1}), x = torch::arange(kSize);
  for (const char* name : {"circle", "cross", "square"}) {
    fs::create_directories(root / name);
    for (std::int64_t i = 0; i < per_class; ++i) {
      const Tensor place = torch::randint(11, 21, 2);
      const Tensor dx = (x - place[0]).abs(), dy = (y - place[1]).abs();
      const auto r = torch::randint(5, 10, 1).item<std::int64_t>();
      Tensor in = (dx <= r).logical_and(dy <= r);
      if (name[1] == 'i') in = dx * dx + dy * dy <= r * r;
      if (name[1] == 'r') in = in.logical_and((dx <= 1).logical_or(dy <= 1));
      const Tensor ground = torch::rand({3, kSize, kSize}) * 90;
      const Tensor color = torch::rand({3, 1, 1}) * 120 + 120;
      tinytorch::write_image((root / name / (std::to_string(i) + ".png")).string(),
                             torch::where(in, color, ground).to(torch::kByte));
    }
  }
}

struct Sample {
  std::string path;
  std::int64_t label;
};

// The images below `root` with the number of their folder, and the folders' names.
static std::vector<Sample> list_images(const fs::path& root, std::vector<std::string>& classes) {
  std::vector<Sample> out;
  for (const auto& folder : fs::directory_iterator(root)) {
    if (folder.is_directory()) classes.push_back(folder.path().filename().string());
  }
  std::sort(classes.begin(), classes.end());
  for (std::size_t label = 0; label < classes.size(); ++label) {
    for (const auto& file : fs::directory_iterator(root / classes[label])) {
      const auto ending = file.path().extension();
      if (ending == ".png" || ending == ".ppm" || ending == ".pgm") {
        out.push_back({file.path().string(), static_cast<std::int64_t>(label)});
      }
    }
  }
  // The order of a folder's files is not the same everywhere.
  std::sort(out.begin(), out.end(),
            [](const Sample& a, const Sample& b) { return a.path < b.path; });
  TORCH_CHECK(!out.empty(), "no images in the folders of ", root.string());
  return out;
}

// At most `n` of the images, of all classes.
static std::vector<Sample> random_part(const std::vector<Sample>& all, std::int64_t n) {
  const Tensor order = torch::randperm(static_cast<std::int64_t>(all.size()));
  std::vector<Sample> out;
  for (std::int64_t i = 0; i < std::min(n, order.size(0)); ++i) {
    out.push_back(all[static_cast<std::size_t>(order[i].item<std::int64_t>())]);
  }
  return out;
}

// Reads an image when it is asked for: what a loader's workers do at the same time as the training.
class ImageFolder : public torch::data::datasets::Dataset<ImageFolder> {
 public:
  explicit ImageFolder(std::vector<Sample> samples) : samples_(std::move(samples)) {}

  torch::data::Example<> get(std::size_t index) override {
    const Sample& sample = samples_.at(index);
    Tensor pixels = tinytorch::read_image(sample.path).to(torch::kFloat).div_(255).unsqueeze(0);
    if (pixels.size(1) == 1) pixels = pixels.expand({1, 3, -1, -1});
    // Any size and with or without alpha: RGB of one size comes out.
    pixels = nn::functional::adaptive_avg_pool2d(
        pixels.narrow(1, 0, 3), nn::functional::AdaptiveAvgPool2dFuncOptions(kSize));
    return {pixels[0], torch::tensor(sample.label)};
  }
  torch::optional<std::size_t> size() const override { return samples_.size(); }

 private:
  std::vector<Sample> samples_;
};

// Mirrors every second image, so that the network sees more than there is.
struct RandomFlip : torch::data::transforms::TensorTransform<> {
  Tensor operator()(Tensor image) override {
    return torch::rand(1).item<float>() < 0.5f ? image.flip(2) : image;
  }
};

// Rows are the true classes, columns what the network says.
template <typename Loader>
static Tensor confusion(nn::Sequential& net, Loader& loader, std::int64_t classes) {
  torch::NoGradGuard no_grad;
  net->eval();
  Tensor counts = torch::zeros({classes * classes}, torch::kLong);
  for (auto& batch : loader) {
    const Tensor cell = batch.target * classes + net->forward(batch.data).argmax(1);
    counts.scatter_add_(0, cell, torch::ones_like(cell));
  }
  net->train();
  return counts.view({classes, classes});
}

static void print(const Tensor& counts, const std::vector<std::string>& names) {
  for (std::int64_t c = 0; c < counts.size(0); ++c) {
    std::printf("%-12s", names[static_cast<std::size_t>(c)].c_str());
    for (std::int64_t said = 0; said < counts.size(1); ++said) {
      std::printf(" %5lld", static_cast<long long>(counts[c][said].item<std::int64_t>()));
    }
    std::printf("\n");
  }
}

int main(int argc, char** argv) try {
  std::string data;
  std::int64_t epochs = 12, limit = 0;
  Flags flags("Trains a small network on image files in a folder for each class.");
  flags.add("--data", data, "folder of the classes' folders; shapes are drawn without");
  flags.add("--epochs", epochs, "how often all images are seen");
  flags.add("--limit", limit, "images to train on at most; 0 takes all", 0);
  flags.parse(argc, argv);

  torch::manual_seed(0);
  if (data.empty()) {
    data = "shapes";
    draw_shapes(data, 150);
  }
  std::vector<std::string> names;
  std::vector<Sample> train, test;
  const auto all = list_images(data, names);
  for (std::size_t i = 0; i < all.size(); ++i) (i % 5 == 0 ? test : train).push_back(all[i]);
  const auto classes = static_cast<std::int64_t>(names.size());
  if (limit > 0) train = random_part(train, limit);
  std::printf("%zu classes, %zu images to train on, %zu to test on\n", names.size(), train.size(),
              test.size());

  const torch::data::transforms::Stack<> stack;
  auto train_loader = torch::data::make_data_loader<torch::data::samplers::RandomSampler>(
      ImageFolder(train).map(RandomFlip()).map(stack),
      torch::data::DataLoaderOptions(16).workers(2));
  auto test_loader = torch::data::make_data_loader<torch::data::samplers::SequentialSampler>(
      ImageFolder(test).map(stack), torch::data::DataLoaderOptions(64).workers(2));

  nn::Sequential net(nn::Conv2d(nn::Conv2dOptions(3, 16, 3).padding(1)), nn::ReLU(),
                     nn::MaxPool2d(2), nn::Conv2d(nn::Conv2dOptions(16, 32, 3).padding(1)),
                     nn::ReLU(), nn::MaxPool2d(2), nn::Flatten(),
                     nn::Linear(32 * (kSize / 4) * (kSize / 4), 64), nn::ReLU(),
                     nn::Linear(64, classes));
  torch::optim::RMSprop optimizer(net->parameters(), torch::optim::RMSpropOptions(1e-3));
  torch::optim::ReduceLROnPlateauScheduler schedule(
      optimizer, torch::optim::ReduceLROnPlateauScheduler::min, 0.3f, /*patience=*/1);

  Tensor counts;
  for (std::int64_t epoch = 1; epoch <= epochs; ++epoch) {
    double sum = 0;
    for (auto& batch : *train_loader) {
      optimizer.zero_grad();
      Tensor loss = nn::functional::cross_entropy(net->forward(batch.data), batch.target);
      loss.backward();
      optimizer.step();
      sum += loss.item<double>() * static_cast<double>(batch.data.size(0));
    }
    const double mean = sum / static_cast<double>(train.size());
    schedule.step(static_cast<float>(mean));
    counts = confusion(net, *test_loader, classes);
    std::printf("epoch %lld  loss %.4f  test accuracy %.1f %%\n", static_cast<long long>(epoch),
                mean,
                100.0 * counts.diagonal().sum().item<double>() / static_cast<double>(test.size()));
  }
  print(counts, names);
} catch (const std::exception& e) {
  std::fprintf(stderr, "error: %s\n", e.what());
  return 1;
}

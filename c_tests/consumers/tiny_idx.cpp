// Writes a small data set in MNIST's form, 512 images to train on and 64 to test on: tiny_idx
// FOLDER. Each digit is a bar at a place of its own.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

// A header of an idx file of bytes: 0 0 8 ndim, then the sizes, most significant byte first.
static std::ofstream begin(const std::string& path, const std::vector<std::uint32_t>& sizes) {
  std::ofstream out(path, std::ios::binary);
  out.put(0).put(0).put(8).put(static_cast<char>(sizes.size()));
  for (const std::uint32_t size : sizes) {
    for (int shift = 24; shift >= 0; shift -= 8) out.put(static_cast<char>(size >> shift & 255));
  }
  return out;
}

static bool write(const std::string& prefix, std::uint32_t n) {
  std::ofstream images = begin(prefix + "-images-idx3-ubyte", {n, 28, 28});
  std::ofstream labels = begin(prefix + "-labels-idx1-ubyte", {n});
  std::uint32_t random = n;
  for (std::uint32_t i = 0; i < n; ++i) {
    const std::uint32_t label = i % 10;
    labels.put(static_cast<char>(label));
    for (std::uint32_t pixel = 0; pixel < 28 * 28; ++pixel) {
      random = random * 1664525u + 1013904223u;
      const bool bar = pixel % 28 / 2 == label + 2 && pixel / 28 > 3 && pixel / 28 < 24;
      images.put(static_cast<char>((bar ? 200u : 0u) + (random >> 28)));
    }
  }
  images.flush();
  labels.flush();
  return images.good() && labels.good();
}

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string folder = argv[1];
  std::filesystem::create_directories(folder);
  const bool ok = write(folder + "/train", 512) && write(folder + "/t10k", 64);
  if (!ok) std::fprintf(stderr, "cannot write to %s\n", folder.c_str());
  return ok ? 0 : 1;
}

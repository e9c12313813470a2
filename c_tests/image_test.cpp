// Image files, through the C functions and their C++ forms.
#include <torch/torch.h>
#include <tinytorch/image.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "check.h"

using torch::Tensor;

namespace {

std::string golden(const char* name) {
  const char* source = std::getenv("TT_TEST_SOURCE_DIR");
  return std::string(source != nullptr ? source : ".") + "/../tests/golden/io/" + name;
}

long long live_tensors() {
  tt_memory_stats_t stats;
  REQUIRE_OK(tt_memory_stats(&stats));
  return static_cast<long long>(stats.live_tensors);
}

void written_and_read() {
  const Tensor rgb = torch::randint(0, 256, {3, 5, 4}, torch::kByte);
  for (const char* path : {"image_test.png", "image_test.ppm"}) {
    tinytorch::write_image(path, rgb);
    const Tensor back = tinytorch::read_image(path);
    CHECK(back.scalar_type() == torch::kByte && back.is_contiguous());
    CHECK(torch::equal(back, rgb));
    // Strides do not count: this one's rows are the other's columns.
    tinytorch::write_image(path, rgb.transpose(1, 2));
    CHECK(torch::equal(tinytorch::read_image(path), rgb.transpose(1, 2)));
    tinytorch::write_image(path, rgb.narrow(1, 1, 3));
    CHECK(torch::equal(tinytorch::read_image(path), rgb.narrow(1, 1, 3)));
    std::remove(path);
  }
  for (const std::int64_t channels : {1, 2, 4}) {
    const Tensor t = torch::randint(0, 256, {channels, 2, 3}, torch::kByte);
    tinytorch::write_image("image_test.png", t);
    CHECK(torch::equal(tinytorch::read_image("image_test.png"), t));
  }
  tinytorch::write_image("image_test.pgm", rgb.narrow(0, 1, 1));
  CHECK(torch::equal(tinytorch::read_image("image_test.pgm"), rgb.narrow(0, 1, 1)));
  std::remove("image_test.png");
  std::remove("image_test.pgm");
}

/// Files of the golden data: one image in several forms.
void from_elsewhere() {
  const Tensor png = tinytorch::read_image(golden("rgb8.png"));
  CHECK(png.dim() == 3 && png.size(0) == 3);
  CHECK(torch::equal(png, tinytorch::read_image(golden("rgb8.ppm"))));
  CHECK(torch::equal(png, tinytorch::read_image(golden("rgb8_interlaced.png"))));
  CHECK_INT(tinytorch::read_image(golden("rgba8.png")).size(0), 4);
  CHECK_INT(tinytorch::read_image(golden("grey8.png")).size(0), 1);
  const Tensor jpeg = tinytorch::read_image(golden("jpeg_420_progressive.jpg"));
  const Tensor pixels = tinytorch::read_image(golden("jpeg_420_progressive.png"));
  CHECK(jpeg.sizes() == pixels.sizes());
  CHECK((jpeg.to(torch::kInt) - pixels.to(torch::kInt)).abs().max().item<int>() <= 3);
  CHECK_INT(tinytorch::read_image(golden("jpeg_grey.jpg")).size(0), 1);
}

void mistakes() {
  const long long before = live_tensors();
  {
    const Tensor bytes = torch::zeros({1, 2, 2}, torch::kByte);
    tt_tensor* out = nullptr;
    CHECK_STATUS(tt_image_read(nullptr, &out), TT_ERR_NULL_POINTER);
    CHECK_STATUS(tt_image_read(golden("rgb8.png").c_str(), nullptr), TT_ERR_NULL_POINTER);
    CHECK_STATUS(tt_image_read("/nonexistent/a.png", &out), TT_ERR_IO);
    CHECK_STATUS(tt_image_read(golden("values.pt").c_str(), &out), TT_ERR_FORMAT);
    CHECK(out == nullptr);
    CHECK_STATUS(tt_image_write(nullptr, bytes.c()), TT_ERR_NULL_POINTER);
    CHECK_STATUS(tt_image_write("image_test.png", nullptr), TT_ERR_NULL_POINTER);
    CHECK_STATUS(tt_image_write("image_test.jpg", bytes.c()), TT_ERR_INVALID_ARGUMENT);
    CHECK_STATUS(tt_image_write("image_test.ppm", bytes.expand({2, 2, 2}).c()), TT_ERR_SHAPE);
    CHECK_STATUS(tt_image_write("image_test.png", bytes[0].c()), TT_ERR_SHAPE);
    CHECK_CONTAINS(tt_last_error_message(), "[channels, height, width]");
    CHECK_STATUS(tt_image_write("image_test.png", bytes.to(torch::kFloat).c()), TT_ERR_DTYPE);
    CHECK_STATUS(tt_image_write("image_test.png", torch::zeros({1, 0, 2}, torch::kByte).c()),
                 TT_ERR_SHAPE);
    CHECK_STATUS(tt_image_write("/nonexistent/a.png", bytes.c()), TT_ERR_IO);
    CHECK_THROWS(tinytorch::read_image("/nonexistent/a.png"), c10::Error);
  }
  CHECK_INT(live_tensors(), before);
}

}  // namespace

int main() {
  torch::manual_seed(0);
  written_and_read();
  from_elsewhere();
  mistakes();
  return check_report();
}

// Tensors through the C++ frontend. The same file compiles and passes against libtorch.
#include <torch/torch.h>

#include <sstream>

#include "check.h"

using torch::indexing::Ellipsis;
using torch::indexing::None;
using torch::indexing::Slice;

namespace {

std::string text_of(const torch::Tensor& t) {
  std::ostringstream out;
  out << t;
  return out.str();
}

bool same(const torch::Tensor& a, const torch::Tensor& b) {
  return a.sizes() == b.sizes() && torch::allclose(a.to(torch::kDouble), b.to(torch::kDouble));
}

void creation() {
  CHECK(torch::tensor({1, 2}).dtype() == torch::kLong);
  CHECK(torch::tensor({1.5, 2.0}).dtype() == torch::kFloat);
  CHECK(torch::tensor({true, false}).dtype() == torch::kBool);
  CHECK(torch::tensor({{1, 2, 3}, {4, 5, 6}}).sizes() == torch::IntArrayRef({2, 3}));
  CHECK(torch::tensor(3).dim() == 0);
  CHECK(torch::tensor(std::vector<double>{1, 2}, torch::kDouble).dtype() == torch::kDouble);
  CHECK_INT(torch::tensor({{{1}, {2}}, {{3}, {4}}}).dim(), 3);
  CHECK_THROWS(torch::tensor({{1, 2}, {3}}), c10::Error);
  const auto options = torch::TensorOptions().dtype(torch::kDouble).requires_grad(true);
  const auto t = torch::ones({2}, options);
  CHECK(t.requires_grad());
  CHECK(t.dtype() == torch::kFloat64);
  CHECK(torch::zeros({2, 2}, torch::kInt).scalar_type() == torch::kInt32);
  CHECK(torch::zeros({}).dim() == 0);
  CHECK(torch::zeros(3).sizes() == torch::IntArrayRef({3}));
  CHECK(same(torch::arange(3), torch::tensor({0, 1, 2})));
  CHECK(same(torch::arange(1, 3), torch::tensor({1, 2})));
  CHECK(same(torch::full({2}, 1.5), torch::tensor({1.5, 1.5})));
  CHECK(torch::full({2}, 7, torch::kLong).dtype() == torch::kLong);
  CHECK(same(torch::eye(2), torch::tensor({{1, 0}, {0, 1}})));
  CHECK(torch::empty({0, 3}).numel() == 0);
  CHECK(torch::ones_like(t).dtype() == torch::kFloat64);
  CHECK(!torch::Tensor().defined());
}

void random_numbers() {
  // PyTorch 2.11: torch.manual_seed(0); torch.rand(5); torch.randn(3); torch.randperm(5)
  torch::manual_seed(0);
  const auto r = torch::rand({5});
  CHECK_NEAR(r[0].item<float>(), 0.49625658988952637, 1e-7);
  CHECK_NEAR(r[4].item<float>(), 0.30742281675338745, 1e-7);
  torch::manual_seed(0);
  const auto n = torch::randn({3});
  CHECK_NEAR(n[0].item<float>(), 1.5409960746765137, 1e-6);
  CHECK_NEAR(n[2].item<float>(), -2.1787893772125244, 1e-6);
  torch::manual_seed(0);
  CHECK(same(torch::randperm(5), torch::tensor({4, 0, 1, 3, 2})));
  torch::manual_seed(0);
  CHECK(same(torch::randint(0, 10, {4}), torch::tensor({4, 9, 3, 0})));
}

void external_memory() {
  float data[] = {1, 2, 3, 4, 5, 6};
  int freed = 0;
  {
    auto t = torch::from_blob(data, {2, 3}, [&freed](void*) { freed++; });
    auto row = t[1];
    t.reset();
    CHECK_INT(freed, 0);
    row += 1;
    CHECK_NEAR(data[3], 5, 0);
  }
  CHECK_INT(freed, 1);
  const auto strided = torch::from_blob(data, {3, 2}, {1, 3});
  CHECK_NEAR(strided[2][1].item<float>(), 7, 0);
  CHECK(strided.data_ptr<float>() == data);
  double d = 2;
  CHECK_NEAR(torch::from_blob(&d, {1}, torch::kDouble).item<double>(), 2, 0);
}

void operators() {
  const auto a = torch::tensor({1.0, 2.0, 4.0});
  CHECK(same(a + 1, torch::tensor({2.0, 3.0, 5.0})));
  CHECK(same(1 - a, torch::tensor({0.0, -1.0, -3.0})));
  CHECK(same(2 * a * a, torch::tensor({2.0, 8.0, 32.0})));
  CHECK(same(8 / a, torch::tensor({8.0, 4.0, 2.0})));
  CHECK(same(-a, a.neg()));
  CHECK(same(a % 3, torch::tensor({1.0, 2.0, 1.0})));
  CHECK((a > 1.5).sum().item<int64_t>() == 2);
  CHECK(((a == 2) | (a == 4)).sum().item<int64_t>() == 2);
  CHECK((~(a < 3)).sum().item<int64_t>() == 1);
  CHECK((3 < a).sum().item<int64_t>() == 1);
  auto b = a.clone();
  b += a;
  b -= 1;
  b *= 2.0;
  b /= a;
  CHECK(same(b, torch::tensor({2.0, 3.0, 3.5})));
  CHECK(same(torch::pow(2, a), torch::tensor({2.0, 4.0, 16.0})));
  CHECK(same(torch::where(a > 1, a, 0), torch::tensor({0.0, 2.0, 4.0})));
  CHECK(same(a.clamp(1.5, 3), torch::tensor({1.5, 2.0, 3.0})));
  CHECK(same(a.clamp({}, 3), torch::tensor({1.0, 2.0, 3.0})));
  CHECK(same(a.div(3, "floor"), torch::tensor({0.0, 0.0, 1.0})));
  CHECK((torch::ones({2}, torch::kInt) + 1.5).dtype() == torch::kFloat);
  CHECK((torch::ones({2}, torch::kInt) + 1).dtype() == torch::kInt);
}

void reductions_and_shapes() {
  const auto a = torch::arange(6, torch::kFloat).view({2, 3});
  CHECK_NEAR(a.sum().item<float>(), 15, 0);
  CHECK(same(a.sum(0), torch::tensor({3.0, 5.0, 7.0})));
  CHECK(a.sum(torch::IntArrayRef({0, 1}), true).sizes() == torch::IntArrayRef({1, 1}));
  CHECK(a.sum(torch::kDouble).dtype() == torch::kDouble);
  CHECK(same(a.mean(1), torch::tensor({1.0, 4.0})));
  CHECK(same(std::get<1>(a.max(1)), torch::tensor({2, 2})));
  CHECK_INT(a.argmax().item<int64_t>(), 5);
  CHECK_NEAR(a.std().item<float>(), 1.8708287477493286, 1e-6);
  CHECK(a.t().sizes() == torch::IntArrayRef({3, 2}));
  CHECK(a.permute({1, 0}).stride(0) == 1);
  CHECK(a.flatten().sizes() == torch::IntArrayRef({6}));
  CHECK(a.unsqueeze(0).squeeze().dim() == 2);
  CHECK(torch::cat({a, a}, 1).size(1) == 6);
  CHECK(torch::stack({a, a}).sizes() == torch::IntArrayRef({2, 2, 3}));
  CHECK_INT(a.split(1, 1).size(), 3);
  CHECK(same(torch::matmul(a, a.t()), torch::tensor({{5.0, 14.0}, {14.0, 50.0}})));
  CHECK(torch::equal(a, a.clone()));
  CHECK_INT(a.numel(), 6);
  CHECK(!a.t().is_contiguous());
  CHECK(a.t().contiguous().is_contiguous());
}

void indexing() {
  auto a = torch::arange(12).view({3, 4});
  CHECK(same(a.index({1}), torch::tensor({4, 5, 6, 7})));
  CHECK(same(a.index({Slice(1, None), 2}), torch::tensor({6, 10})));
  CHECK(same(a.index({Slice(None, None, 2), 0}), torch::tensor({0, 8})));
  CHECK(same(a.index({"...", 0}), torch::tensor({0, 4, 8})));
  CHECK(same(a.index({Ellipsis, -1}), torch::tensor({3, 7, 11})));
  CHECK(a.index({None}).sizes() == torch::IntArrayRef({1, 3, 4}));
  CHECK(a.index({true}).sizes() == torch::IntArrayRef({1, 3, 4}));
  CHECK(a.index({false}).sizes() == torch::IntArrayRef({0, 3, 4}));
  CHECK(same(a.index({torch::tensor({0, 2}), torch::tensor({1, 3})}), torch::tensor({1, 11})));
  CHECK(same(a.index({a > 9}), torch::tensor({10, 11})));
  CHECK(same(a.index({Slice(), torch::tensor({1})}), torch::tensor({{1}, {5}, {9}})));
  a.index_put_({0}, -1);
  CHECK_INT(a.index({0}).sum().item<int64_t>(), -4);
  a.index_put_({Slice(), 0}, torch::tensor({7, 8, 9}));
  CHECK_INT(a[2][0].item<int64_t>(), 9);
  a.index_put_({a > 8}, torch::tensor(0));
  CHECK_INT(a.max().item<int64_t>(), 8);
  a[1] = 5;
  CHECK_INT(a[1].sum().item<int64_t>(), 20);
  a[1][2] = torch::tensor(6);
  CHECK_INT(a[1][2].item<int64_t>(), 6);
  CHECK_THROWS(a.index({7}), c10::IndexError);
  CHECK_THROWS(a.index({0, 0, 0}), c10::IndexError);
}

void access() {
  auto a = torch::arange(6, torch::kFloat).view({2, 3});
  auto view = a.accessor<float, 2>();
  float sum = 0;
  for (int64_t i = 0; i < view.size(0); i++) {
    for (int64_t j = 0; j < view.size(1); j++) sum += view[i][j];
  }
  CHECK_NEAR(sum, 15, 0);
  view[1][2] = 10;
  CHECK_NEAR(a[1][2].item<float>(), 10, 0);
  CHECK_THROWS((a.accessor<float, 1>()), c10::Error);
  CHECK_THROWS((a.accessor<double, 2>()), c10::Error);
  CHECK_THROWS(a.item<float>(), std::exception);
  CHECK_THROWS(a.view({4}), c10::Error);
  CHECK_THROWS(torch::ones({2}) + torch::ones({3}), c10::Error);
  CHECK(a.device() == torch::Device("cpu"));
  CHECK(a.options().dtype() == torch::kFloat);
  CHECK(torch::Device("cuda:1").index() == 1);
  CHECK_THROWS(torch::Device("nowhere"), c10::Error);
  const torch::Scalar s(3);
  CHECK_INT(s.to<int>(), 3);
  CHECK(torch::Scalar(2.5).isFloatingPoint());
  CHECK(a.to(torch::kInt).dtype() == torch::kInt);
  CHECK(a.to(a.options().dtype(torch::kDouble)).dtype() == torch::kDouble);
  CHECK(sizeof(torch::Tensor) == sizeof(void*));
}

void conditions() {
  bool evaluated = false;
  const auto message = [&evaluated] {
    evaluated = true;
    return "never";
  };
  TORCH_CHECK(true, message());
  CHECK(!evaluated);
  try {
    TORCH_CHECK(1 > 2, "one is ", 1, " and not ", 2.5);
    CHECK(false);
  } catch (const c10::Error& e) {
    CHECK_CONTAINS(e.what(), "one is 1 and not 2.5");
  }
  CHECK_THROWS(TORCH_CHECK(false), c10::Error);
}

void printing() {
  CHECK_STRING(text_of(torch::tensor({{1, 2}, {3, 4}})).c_str(),
               " 1  2\n 3  4\n[ CPULongType{2,2} ]");
  CHECK_STRING(text_of(torch::tensor({0.5, -1.25})).c_str(),
               " 0.5000\n-1.2500\n[ CPUFloatType{2} ]");
  CHECK_STRING(text_of(torch::tensor(2.5)).c_str(), "2.5\n[ CPUFloatType{} ]");
  CHECK_STRING(text_of(torch::zeros({0})).c_str(), "[ CPUFloatType{0} ]");
  std::ostringstream out;
  out << torch::ones({2, 3}).sizes() << torch::kFloat << torch::ones({1}).dtype();
  CHECK_STRING(out.str().c_str(), "[2, 3]Floatfloat");
}

}  // namespace

int main() {
  creation();
  random_numbers();
  external_memory();
  operators();
  reductions_and_shapes();
  indexing();
  access();
  conditions();
  printing();
  return check_report();
}

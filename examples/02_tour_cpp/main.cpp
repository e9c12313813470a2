// A tour of tensors and autograd in C++. Behind each statement that prints stands what it prints;
// libtorch prints the same.
#include <torch/torch.h>

#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>

#include "../common/flags.hpp"

using torch::Tensor;
using namespace torch::indexing;

static void creation() {
  std::cout << torch::arange(6).view({2, 3}) << '\n';
  //>  0  1  2
  //>  3  4  5
  //> [ CPULongType{2,3} ]
  std::cout << torch::tensor({{1.5, 2.0}, {-3.0, 4.25}}) << '\n';
  //>  1.5000  2.0000
  //> -3.0000  4.2500
  //> [ CPUFloatType{2,2} ]
  std::cout << torch::linspace(0, 1, 5, torch::kDouble) << '\n';
  //>  0.0000
  //>  0.2500
  //>  0.5000
  //>  0.7500
  //>  1.0000
  //> [ CPUDoubleType{5} ]
  std::cout << torch::eye(2, torch::kInt) << '\n';
  //>  1  0
  //>  0  1
  //> [ CPUIntType{2,2} ]
  // The same numbers as PyTorch's for the same seed.
  torch::manual_seed(0);
  std::cout << torch::rand({2, 3}) << '\n';
  //>  0.4963  0.7682  0.0885
  //>  0.1320  0.3074  0.6341
  //> [ CPUFloatType{2,3} ]
  std::cout << torch::randperm(5) << '\n';
  //>  2
  //>  4
  //>  3
  //>  1
  //>  0
  //> [ CPULongType{5} ]
  const Tensor t = torch::zeros({2, 3}, torch::dtype(torch::kHalf));
  std::cout << t.sizes() << ' ' << t.strides() << ' ' << t.dtype() << ' ' << t.numel() << '\n';
  //> [2, 3] [3, 1] c10::Half 6
  // A tensor over memory of the program: nothing is copied.
  float data[] = {1, 2, 3, 4};
  Tensor over = torch::from_blob(data, {2, 2});
  over.mul_(10);
  std::cout << data[3] << '\n';
  //> 40
}

static void indexing() {
  const Tensor t = torch::arange(12).view({3, 4});
  std::cout << t[1] << '\n';
  //>  4
  //>  5
  //>  6
  //>  7
  //> [ CPULongType{4} ]
  std::cout << t.index({1, Slice(None, None, 2)}) << '\n';
  //>  4
  //>  6
  //> [ CPULongType{2} ]
  std::cout << t.index({"...", -1}) << '\n';
  //>   3
  //>   7
  //>  11
  //> [ CPULongType{3} ]
  std::cout << t.index({t.remainder(5) == 0}) << '\n';
  //>   0
  //>   5
  //>  10
  //> [ CPULongType{3} ]
  std::cout << t.index({torch::tensor({2, 0}), torch::tensor({1, 3})}) << '\n';
  //>  9
  //>  3
  //> [ CPULongType{2} ]
  Tensor copy = t.clone();
  copy.index_put_({Slice(1), 0}, -1);
  std::cout << copy << '\n';
  //>   0   1   2   3
  //>  -1   5   6   7
  //>  -1   9  10  11
  //> [ CPULongType{3,4} ]
  std::cout << t[2][3].item<int>() << '\n';
  //> 11
}

static void broadcasting() {
  const Tensor column = torch::tensor({{0}, {10}}), row = torch::arange(3);
  std::cout << column + row << '\n';
  //>   0   1   2
  //>  10  11  12
  //> [ CPULongType{2,3} ]
  std::cout << (column * 1.5).dtype() << '\n';
  //> float
  const Tensor t = torch::arange(6, torch::kFloat).view({2, 3});
  std::cout << t - t.mean(1, /*keepdim=*/true) << '\n';
  //> -1  0  1
  //> -1  0  1
  //> [ CPUFloatType{2,3} ]
  const auto [values, indices] = t.max(1);
  std::cout << values << '\n' << indices << '\n';
  //>  2
  //>  5
  //> [ CPUFloatType{2} ]
  //>  2
  //>  2
  //> [ CPULongType{2} ]
}

static void views_and_in_place() {
  Tensor t = torch::zeros({2, 3});
  // A view shares the numbers of its base.
  Tensor first = t[0];
  first += 1;
  t.t()[2].fill_(5);
  std::cout << t << '\n';
  //>  1  1  5
  //>  0  0  5
  //> [ CPUFloatType{2,3} ]
  std::cout << std::boolalpha << t.t().is_contiguous() << '\n';
  //> false
}

static void autograd() {
  const Tensor x = torch::tensor({1.0, 2.0, 3.0}, torch::requires_grad());
  Tensor y = (x * x).sum();
  std::cout << y << '\n';
  //> 14
  //> [ CPUFloatType{} ]
  y.backward();
  std::cout << x.grad() << '\n';
  //>  2
  //>  4
  //>  6
  //> [ CPUFloatType{3} ]
  {
    torch::NoGradGuard no_grad;
    std::cout << std::boolalpha << (x * 2).requires_grad() << '\n';
    //> false
  }
  // A product of a vector and the Jacobian.
  x.mutable_grad().reset();
  x.exp().backward(torch::tensor({1.0, 0.0, 0.0}));
  std::cout << x.grad() << '\n';
  //>  2.7183
  //>  0.0000
  //>  0.0000
  //> [ CPUFloatType{3} ]
}

static void higher_order_gradients() {
  const Tensor x = torch::tensor(2.0, torch::requires_grad());
  // x^4 and its first four derivatives.
  Tensor y = x.pow(4);
  for (int order = 1; order <= 4; ++order) {
    y = torch::autograd::grad({y}, {x}, {}, /*retain_graph=*/true, /*create_graph=*/true)[0];
    std::cout << y.item<float>() << '\n';
    //> 32
    //> 48
    //> 48
    //> 24
  }
}

// The sign of its input; its derivative is said to be 1 between -1 and 1 (a straight-through
// estimator), since the true one is 0.
struct Sign : torch::autograd::Function<Sign> {
  static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& x) {
    context->save_for_backward({x});
    return x.sign();
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list grads) {
    return {grads[0] * (context->get_saved_variables()[0].abs() <= 1)};
  }
};

static void custom_function() {
  const Tensor x = torch::tensor({-2.0, -0.5, 0.5}, torch::requires_grad());
  const Tensor y = Sign::apply(x);
  std::cout << y.detach() << '\n';
  //> -1
  //> -1
  //>  1
  //> [ CPUFloatType{3} ]
  y.sum().backward();
  std::cout << x.grad() << '\n';
  //>  0
  //>  1
  //>  1
  //> [ CPUFloatType{3} ]
}

// What the call says where it throws. The words are TinyTorch's own.
template <typename Call>
static void print_error(Call call) {
  try {
    call();
    std::cout << "no error\n";
  } catch (const c10::Error& e) {
    std::string text = e.what_without_backtrace();
    for (std::size_t at = 80; at < text.size(); at += 80) text[at = text.rfind(' ', at)] = '\n';
    std::cout << text << std::endl;
  }
}

static void exceptions() {
  const Tensor t = torch::ones({2, 3});
  print_error([&] { t.matmul(t); });
  //> [mm] mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
  print_error([&] { t.view({4, 2}); });
  //> [view] shape '[4, 2]' is invalid for input of size 6
  print_error([&] { t.softmax(2); });
  //> [softmax] Dimension out of range (expected to be in range of [-2, 1], but got 2)
  print_error([&] { t[2]; });
  //> [select] index 2 out of range for tensor of size [2, 3] at dimension 0
  print_error([&] { t.sum().backward(); });
  //> [backward] element 0 of tensors does not require grad and does not have a
  //> grad_fn
  print_error([&] {
    Tensor w = torch::ones({2}, torch::requires_grad());
    Tensor v = w.exp();
    v.mul_(2);
    v.sum().backward();
  });
  //> [autograd] one of the variables needed for gradient computation has been
  //> modified by an inplace operation: [float32 [2]], saved by ExpBackward0, is at
  //> version 1; expected version 0 instead
}

static void save_and_load() {
  const char* path = "tour.pt";
  torch::save(torch::arange(3), path);
  Tensor back;
  torch::load(back, path);
  std::cout << back << '\n';
  //>  0
  //>  1
  //>  2
  //> [ CPULongType{3} ]
  std::remove(path);
  // A module goes into a stream as well as into a file.
  torch::nn::Linear one(3, 2), two(3, 2);
  std::stringstream stream;
  torch::save(one, stream);
  torch::load(two, stream);
  std::cout << std::boolalpha << torch::equal(one->weight, two->weight) << '\n';
  //> true
}

int main(int argc, char** argv) {
  Flags("A tour of tensors and autograd in C++.").parse(argc, argv);
  creation();
  indexing();
  broadcasting();
  views_and_in_place();
  autograd();
  higher_order_gradients();
  custom_function();
  exceptions();
  save_and_load();
}

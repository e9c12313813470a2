// The smallest program: what it costs to compile and to start is part of the comparison.
#include <torch/torch.h>

#include <iostream>

int main() {
  std::cout << torch::ones({2, 3}) << std::endl;
}

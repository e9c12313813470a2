#include <tinytorch/tinytorch.hpp>

int main() {
  return tinytorch::ones({2, 3}).sum().item<float>() == 6.0f ? 0 : 1;
}

// The whole C++ layer compiles without a warning, in two orders of inclusion, and links.
#include <tinytorch/tinytorch.hpp>
//
#include <torch/torch.h>

#include "check.h"

int main() {
  CHECK_INT(tt_abi_version(), TT_ABI_VERSION);
  CHECK_NEAR(tinytorch::ones({2, 3}).sum().item<float>(), 6.0, 0.0);
  CHECK_NEAR(torch::ones({2, 3}).sum().item<float>(), 6.0, 0.0);
  return check_report();
}

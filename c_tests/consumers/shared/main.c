#include <stdio.h>
#include <tinytorch/tinytorch.h>

int main(void) {
  printf("TinyTorch %s, ABI %u\n", tt_version_string(), (unsigned)tt_abi_version());
  return tt_abi_version() == TT_ABI_VERSION ? 0 : 1;
}

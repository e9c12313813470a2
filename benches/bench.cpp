// One source, compiled against TinyTorch and against libtorch. Each case prints
//   name<TAB>seconds<TAB>bytes<TAB>operations
// where seconds is the median time of one call, and the others what the call needs at least.
//   bench [--filter TEXT[,TEXT...]] [--threads N] [--list] [--peak]
// --peak runs each case a few times and prints the program's greatest memory in bytes instead.
#include <torch/torch.h>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "cases/convolution.hpp"
#include "cases/gemm.hpp"
#include "cases/memory.hpp"
#include "cases/overhead.hpp"
#include "cases/training.hpp"

static bench::Cases all_cases() {
  bench::Cases all;
  for (const auto& group :
       {bench::overhead_cases(), bench::elementwise_cases(), bench::reduction_cases(),
        bench::gemm_cases(), bench::convolution_cases(), bench::attention_cases(),
        bench::training_cases(), bench::optimizer_cases()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

/// Whether a name has one of the parts, which commas separate.
static bool chosen(const std::string& name, const std::string& filter) {
  for (std::size_t i = 0; i <= filter.size();) {
    const std::size_t end = std::min(filter.find(',', i), filter.size());
    if (name.find(filter.substr(i, end - i)) != std::string::npos) return true;
    i = end + 1;
  }
  return false;
}

static double peak_bytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024;
}

int main(int argc, char** argv) {
  std::string filter;
  int threads = 1;
  bool list = false, peak = false;
  for (int i = 1; i < argc; i++) {
    const std::string arg = argv[i];
    if (arg == "--filter" && i + 1 < argc) {
      filter = argv[++i];
    } else if (arg == "--threads" && i + 1 < argc) {
      threads = std::atoi(argv[++i]);
    } else if (arg == "--list") {
      list = true;
    } else if (arg == "--peak") {
      peak = true;
    } else {
      std::fprintf(stderr, "usage: bench [--filter TEXT,..] [--threads N] [--list] [--peak]\n");
      return 2;
    }
  }
  torch::set_num_threads(threads);
  torch::manual_seed(0);
  for (const auto& one : all_cases()) {
    if (!chosen(one.name, filter)) continue;
    if (list) {
      std::puts(one.name.c_str());
    } else if (peak) {
      bench::seconds_of(one.make(), 3);
      std::printf("%s\t%.9g\n", one.name.c_str(), peak_bytes());
    } else {
      const double seconds = bench::median_seconds(one.make());
      std::printf("%s\t%.9g\t%.9g\t%.9g\n", one.name.c_str(), seconds, one.bytes, one.flops);
    }
    std::fflush(stdout);
  }
}

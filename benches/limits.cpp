// What the machine can do: bytes that a copy moves a second, and f32 operations of fused
// multiply-adds. No library is linked.
//   limits THREADS
// prints "copy<TAB>bytes/s" and "fma<TAB>operations/s"; fma is 0 where the machine has no AVX2.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// The least seconds that `work(thread)` takes on all threads at once.
template <typename Work>
static double least_seconds(int threads, Work work) {
  double best = 1e9;
  for (int turn = 0; turn < 7; turn++) {
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::thread> others;
    for (int t = 1; t < threads; t++) others.emplace_back(work, t);
    work(0);
    for (auto& other : others) other.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

static double copy_rate(int threads) {
  constexpr std::size_t kFloats = std::size_t{1} << 23;
  constexpr int kTimes = 4;
  std::vector<float> from(kFloats, 1.0F), to(kFloats, 2.0F);
  const std::size_t part = kFloats / static_cast<std::size_t>(threads);
  const double seconds = least_seconds(threads, [&](int t) {
    const std::size_t first = static_cast<std::size_t>(t) * part;
    for (int i = 0; i < kTimes; i++) std::memcpy(&to[first], &from[first], part * sizeof(float));
  });
  return 2.0 * kTimes * sizeof(float) * kFloats / seconds;
}

#if defined(__x86_64__)
constexpr std::int64_t kLoops = 20'000'000;

__attribute__((target("avx2,fma"))) static float fma_loop() {
  __m256 sums[10];
  for (auto& sum : sums) sum = _mm256_set1_ps(1.0F);
  const __m256 x = _mm256_set1_ps(1e-9F);
  for (std::int64_t i = 0; i < kLoops; i++) {
#pragma GCC unroll 10
    for (auto& sum : sums) sum = _mm256_fmadd_ps(sum, x, x);
  }
  __m256 all = sums[0];
  for (int i = 1; i < 10; i++) all = _mm256_add_ps(all, sums[i]);
  return _mm256_cvtss_f32(all);
}

static double fma_rate(int threads) {
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 0;
  static volatile float sink;
  const double seconds = least_seconds(threads, [](int) { sink = fma_loop(); });
  return 2.0 * 8 * 10 * kLoops * threads / seconds;
}
#else
static double fma_rate(int) {
  return 0;
}
#endif

int main(int argc, char** argv) {
  const int threads = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
  std::printf("copy\t%.6g\nfma\t%.6g\n", copy_rate(threads), fma_rate(threads));
}

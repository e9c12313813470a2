// Products of matrices.
#pragma once

#include "../harness.hpp"

namespace bench {

/// `[m, k] x [k, n]`, each `batch` times.
inline Case product(const std::string& name, std::int64_t batch, std::int64_t m, std::int64_t k,
                    std::int64_t n, bool transposed = false,
                    torch::ScalarType dtype = torch::kFloat) {
  return plain(
      "gemm/" + name,
      [=] {
        auto a = torch::rand({batch, m, k}).to(dtype);
        auto b = transposed ? torch::rand({batch, n, k}).to(dtype).transpose(1, 2)
                            : torch::rand({batch, k, n}).to(dtype);
        if (batch == 1) a = a[0], b = b[0];
        return [=] { torch::matmul(a, b); };
      },
      0, 2.0 * static_cast<double>(batch * m * k * n));
}

inline Cases gemm_cases() {
  Cases all = {
      product("64", 1, 64, 64, 64),
      product("256", 1, 256, 256, 256),
      product("1024", 1, 1024, 1024, 1024),
      product("2048", 1, 2048, 2048, 2048),
      product("1024_nt", 1, 1024, 1024, 1024, true),
      product("batched_64x128x64x128", 64, 128, 64, 128),
      product("1024_bf16", 1, 1024, 1024, 1024, false, torch::kBFloat16),
  };
  all.push_back(plain(
      "gemm/gemv_4096",
      [] {
        const auto a = torch::rand({4096, 4096}), x = torch::rand({4096});
        return [=] { a.mv(x); };
      },
      4.0 * 4096 * 4096));
  return all;
}

}  // namespace bench

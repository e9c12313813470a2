// Operators over 8M f32 elements, whose time is that of memory.
#pragma once

#include "../harness.hpp"

namespace bench {

constexpr std::int64_t kRows = 4096, kColumns = 2048, kElements = kRows * kColumns;
constexpr double kMega = 1e6, kTensor = 4.0 * kElements;

/// A function of one `[4096, 2048]` tensor that reads it once and writes `written` tensors.
template <typename F>
Case over_rows(const char* name, F f, double written) {
  return plain(
      std::string("memory/") + name,
      [f] {
        const auto x = torch::randn({kRows, kColumns});
        return [=] { f(x); };
      },
      kTensor * (1 + written));
}

inline Cases elementwise_cases() {
  return {
      plain(
          "memory/add",
          [] {
            const auto a = torch::rand({kElements}), b = torch::rand({kElements});
            return [=] { a + b; };
          },
          3 * kTensor),
      plain(
          "memory/add_broadcast",
          [] {
            const auto a = torch::rand({kRows, kColumns}), b = torch::rand({kColumns});
            return [=] { a + b; };
          },
          2 * kTensor),
      plain(
          "memory/add_transposed",
          [] {
            const auto a = torch::rand({kRows, kColumns}), b = torch::rand({kColumns, kRows}).t();
            return [=] { a + b; };
          },
          3 * kTensor),
      plain(
          "memory/mul_in_place",
          [] {
            auto a = torch::rand({kElements});
            const auto b = torch::ones({kElements});
            return [=]() mutable { a.mul_(b); };
          },
          3 * kTensor),
      over_rows(
          "exp", [](const Tensor& x) { return x.exp(); }, 1),
      over_rows(
          "gelu", [](const Tensor& x) { return torch::gelu(x); }, 1),
      over_rows(
          "tanh", [](const Tensor& x) { return x.tanh(); }, 1),
      over_rows(
          "to_bf16", [](const Tensor& x) { return x.to(torch::kBFloat16); }, 0.5),
      plain(
          "memory/permute_contiguous",
          [] {
            const auto x = torch::rand({64, 128, 32, 32}).permute({0, 2, 3, 1});
            return [=] { x.contiguous(); };
          },
          2 * kTensor),
      plain(
          "memory/cat",
          [] {
            const auto a = torch::rand({kRows / 2, kColumns}),
                       b = torch::rand({kRows / 2, kColumns});
            return [=] { torch::cat({a, b}); };
          },
          2 * kTensor),
      plain(
          "memory/index_select",
          [] {
            const auto x = torch::rand({kRows, kColumns});
            const auto rows = torch::randint(kRows, {kRows}, torch::kLong);
            return [=] { x.index_select(0, rows); };
          },
          2 * kTensor),
  };
}

inline Cases reduction_cases() {
  return {
      over_rows(
          "sum_all", [](const Tensor& x) { return x.sum(); }, 0),
      over_rows(
          "sum_rows", [](const Tensor& x) { return x.sum(1); }, 0),
      over_rows(
          "sum_columns", [](const Tensor& x) { return x.sum(0); }, 0),
      over_rows(
          "var", [](const Tensor& x) { return x.var(1); }, 0),
      over_rows(
          "argmax", [](const Tensor& x) { return x.argmax(1); }, 0),
      over_rows(
          "softmax", [](const Tensor& x) { return x.softmax(1); }, 1),
      over_rows(
          "log_softmax", [](const Tensor& x) { return x.log_softmax(1); }, 1),
      over_rows(
          "layer_norm", [](const Tensor& x) { return torch::layer_norm(x, {kColumns}); }, 1),
      over_rows(
          "cumsum", [](const Tensor& x) { return x.cumsum(1); }, 1),
      over_rows(
          "sort", [](const Tensor& x) { return x.sort(1); }, 3),
      over_rows(
          "topk", [](const Tensor& x) { return x.topk(16, 1); }, 0),
      plain(
          "memory/max_pool2d",
          [] {
            const auto x = torch::rand({32, 64, 64, 64});
            return [=] { torch::max_pool2d(x, 2); };
          },
          1.25 * kTensor),
  };
}

}  // namespace bench

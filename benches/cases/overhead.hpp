// Calls on almost no data: what a call costs by itself.
#pragma once

#include "../harness.hpp"

namespace bench {

inline Cases overhead_cases() {
  return {
      plain("overhead/add_1",
            [] {
              const auto a = torch::rand({1}), b = torch::rand({1});
              return [=] { a + b; };
            }),
      {"overhead/add_1_recorded",
       [] {
         const auto a = torch::rand({1}, torch::requires_grad()), b = torch::rand({1});
         return Body([=] { a + b; });
       }},
      plain(
          "overhead/linear_16",
          [] {
            const auto x = torch::rand({16, 16}), w = torch::rand({16, 16}), b = torch::rand({16});
            return [=] { torch::linear(x, w, b); };
          }),
      plain("overhead/view_slice_unsqueeze",
            [] {
              const auto x = torch::rand({4, 6});
              return [=] { x.view({2, 12}).slice(1, 2, 8).unsqueeze(0); };
            }),
      {"overhead/chain_100_backward",
       [] {
         const auto x = torch::rand({}, torch::requires_grad());
         return Body([=] {
           Tensor y = x;
           for (int i = 0; i < 50; i++) y = y * 1.01 + x;
           y.backward();
           x.mutable_grad().reset();
         });
       }},
  };
}

}  // namespace bench

// Generators, dispatch, checks and their texts, lists and ranges, held against the transcript of
// libtorch: golden/utilities.txt.
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>
#include <c10/util/irange.h>

#include "transcript.h"

namespace {

/// The message of the exception that `body` throws.
template <typename Body>
std::string message(const Body& body) {
  try {
    body();
  } catch (const c10::Error& e) {
    return e.what_without_backtrace();
  } catch (const std::exception& e) {
    return e.what();
  }
  return "nothing was thrown";
}

void generators() {
  auto a = at::detail::createCPUGenerator(0);
  auto b = at::make_generator<at::CPUGeneratorImpl>(0);
  SHOW(torch::rand({3}, a));
  SHOW(torch::rand({3}, b, torch::kDouble));
  SHOW(torch::randn({2}, a));
  SHOW(torch::randint(10, {4}, a));
  SHOW(torch::randint(5, 10, {4}, a, torch::kInt));
  SHOW(torch::randperm(5, a));
  SHOW(torch::zeros({2}).normal_(0, 1, a));
  SHOW(torch::zeros({2}).uniform_(0, 1, a));
  SHOW(torch::zeros({4}).bernoulli_(0.5, a));
  SHOW(torch::zeros({4}).random_(0, 9, a));
  SHOW(torch::bernoulli(torch::full({4}, 0.5), a));
  SHOW(torch::multinomial(torch::ones({4}), 3, true, a));
  SHOW(torch::normal(0.0, 1.0, {2}, a));
  SHOW(a.current_seed());
  auto state = a.get_state();
  SHOW(state.sizes());
  SHOW(state.dtype());
  const auto next = torch::rand({2}, a);
  a.set_state(state);
  SHOW(torch::equal(next, torch::rand({2}, a)));
  auto c = a.clone();
  SHOW(torch::equal(torch::rand({2}, a), torch::rand({2}, c)));
  SHOW(a == c);
  SHOW(a == a);
  a.set_current_seed(3);
  SHOW(a.current_seed());
  SHOW(a.device());
  SHOW(at::Generator().defined());
  torch::manual_seed(7);
  auto own = at::globalContext().defaultGenerator(at::kCPU);
  SHOW(own.current_seed());
  const auto same = torch::rand({2}, own.clone());
  SHOW(torch::equal(same, torch::rand({2})));
  SHOW(at::detail::getDefaultCPUGenerator() == own);
  {
    std::lock_guard<std::mutex> lock(own.mutex());
    DO(own.set_current_seed(5));
  }
  SHOW(torch::rand({1}));
}

template <typename T>
double twice(const torch::Tensor& t) {
  return static_cast<double>(t.data_ptr<T>()[0]) * 2;
}

void dispatch() {
  const auto half = torch::ones({1}, torch::kHalf);
  const auto real = torch::ones({1});
  const auto whole = torch::ones({1}, torch::kLong);
  SHOW(AT_DISPATCH_FLOATING_TYPES(real.scalar_type(), "twice",
                                  [&] { return twice<scalar_t>(real); }));
  SHOW(AT_DISPATCH_ALL_TYPES(whole.scalar_type(), "twice", [&] { return twice<scalar_t>(whole); }));
  SHOW(AT_DISPATCH_FLOATING_TYPES_AND_HALF(half.scalar_type(), "twice",
                                           [&] { return twice<scalar_t>(half); }));
  SHOW(AT_DISPATCH_ALL_TYPES_AND(torch::kBool, real.scalar_type(), "twice",
                                 [&] { return twice<scalar_t>(real); }));
  SHOW(AT_DISPATCH_INTEGRAL_TYPES(whole.scalar_type(), "twice",
                                  [&] { return twice<scalar_t>(whole); }));
  SHOW(AT_DISPATCH_SWITCH(whole.scalar_type(), "twice",
                          AT_DISPATCH_CASE(torch::kLong, [&] { return twice<scalar_t>(whole); })));
  SHOW(message([&] {
    AT_DISPATCH_FLOATING_TYPES(whole.scalar_type(), "twice", [&] { twice<scalar_t>(whole); });
  }));
}

void checks() {
  SHOW(message([] { TORCH_CHECK(1 == 2, "one ", 1, " and ", torch::kFloat); }));
  SHOW(message([] { TORCH_CHECK_INDEX(false, "index ", 5); }));
  SHOW(message([] { TORCH_CHECK_VALUE(false, "value"); }));
  SHOW(message([] { TORCH_CHECK_TYPE(false, "type"); }));
  SHOW(message([] { TORCH_CHECK_NOT_IMPLEMENTED(false, "not yet"); }));
  SHOW(message([] { AT_ERROR("went ", "wrong"); }));
  DO(TORCH_CHECK_INDEX(false, "index"));
  DO(TORCH_CHECK(true, "fine"));
  DO(TORCH_INTERNAL_ASSERT(true));
  DO(TORCH_INTERNAL_ASSERT(false, "not fine"));
  SHOW(message([] { throw c10::Error({__func__, __FILE__, 1}, "mine"); }));
  SHOW(message([] { c10::Scalar(300).to<std::uint8_t>(); }));
  SHOW(message([] { c10::Scalar(1e100).toFloat(); }));
  SHOW(message([] { c10::Scalar(1e30).toLong(); }));
  SHOW(message([] { torch::tensor({{1, 2}, {3}}); }));
}

void lists() {
  const std::vector<std::int64_t> values{1, 2, 3};
  const at::IntArrayRef ref(values);
  SHOW(ref.slice(1));
  SHOW(ref.slice(0, 2));
  SHOW(ref.front() + ref.back());
  SHOW(ref.at(3));
  SHOW(ref.vec() == values);
  SHOW(ref.equals({1, 2, 3}));
  SHOW(c10::makeArrayRef(values));
  c10::List<std::int64_t> list({4, 5});
  list.push_back(6);
  SHOW(list.size());
  SHOW(list.get(2));
  std::int64_t sum = 0;
  for (const auto i : c10::irange(4)) sum += i;
  for (const auto i : c10::irange(2, 5)) sum += i;
  SHOW(sum);
  at::parallel_for(0, 10, 100, [&](std::int64_t from, std::int64_t to) { sum += to - from; });
  SHOW(sum);
  c10::SmallVector<int, 2> small{1, 2};
  small.push_back(3);
  SHOW(small.size());
  SHOW(c10::Scalar(2).equal(2));
  SHOW(c10::Scalar(2.5).to<int>());
  SHOW(c10::Scalar(true).toLong());
  SHOW(-c10::Scalar(2.5));
  SHOW(c10::Scalar(3).isIntegral(false));
  SHOW(torch::tensor({1, 2}).options().merge_in(torch::TensorOptions(torch::kHalf)).dtype());
}

}  // namespace

int main(int argc, char** argv) {
  generators();
  dispatch();
  checks();
  lists();
  return transcript::report(argc, argv, "utilities");
}

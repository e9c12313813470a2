// Indexing with numbers, slices, masks and tensors, and writing through indices,
// held against the transcript of libtorch: golden/indexing.txt.
#include "transcript.h"

int main(int argc, char** argv) {
  using namespace torch::indexing;
  auto x = torch::arange(24).reshape({2, 3, 4});
  SHOW(torch::indexing::Slice());
  SHOW(Slice(1));
  SHOW(Slice(1, 3));
  SHOW(Slice(1, None, 2));
  SHOW(Slice(None, None, 2));
  SHOW(Slice(None, 3));
  SHOW(Slice(0, 5, -1));
  SHOW(Slice(1, 2, 0));
  SHOW(Slice({1, 3}));
  SHOW(Slice(-3, -1));
  SHOW(TensorIndex(None));
  SHOW(TensorIndex("..."));
  SHOW(TensorIndex(Ellipsis));
  SHOW(TensorIndex(3));
  SHOW(TensorIndex(true));
  SHOW(TensorIndex(Slice(1, 2)));
  SHOW(TensorIndex(torch::tensor({1, 2})));
  SHOW(TensorIndex("foo"));
  SHOW(TensorIndex(3).is_integer());
  SHOW(TensorIndex(3).integer());
  SHOW(TensorIndex(true).boolean());
  SHOW(TensorIndex(Slice(1, 2)).slice().start());
  SHOW(TensorIndex(Slice(1, 2)).slice());
  SHOW(TensorIndex(torch::tensor(1)).tensor());
  SHOW(TensorIndex(None).is_none());
  SHOW(TensorIndex("...").is_ellipsis());
  SHOW(std::vector<TensorIndex>{None, 1, "...", Slice(), true, torch::tensor({0})});
  std::vector<TensorIndex> v{1, Slice(), 2};
  SHOW(x.index(v));
  SHOW(x.index(at::ArrayRef<TensorIndex>(v)));
  SHOW(x.index({0}));
  SHOW(x.index({1, 2, 3}));
  SHOW(x.index({"...", 0}));
  SHOW(x.index({Ellipsis, 0}));
  SHOW(x.index({Slice(), 0}));
  SHOW(x.index({Slice(), Slice(0, 3, 2)}));
  SHOW(x.index({None}).sizes());
  SHOW(x.index({None, 0, None}).sizes());
  SHOW(x.index({Slice(), None, "...", None}).sizes());
  SHOW(x.index({true}).sizes());
  SHOW(x.index({false}).sizes());
  SHOW(x.index({0, true}).sizes());
  SHOW(x.index({torch::tensor({1, 0})}).sizes());
  SHOW(x.index({torch::tensor({1, 0}), torch::tensor({2, 1})}));
  SHOW(x.index({torch::tensor({1, 0}), Slice(), torch::tensor({2, 1})}));
  SHOW(x.index({Slice(), torch::tensor({2, 1}), torch::tensor({0, 3})}));
  SHOW(x.index({torch::tensor({{1, 0}, {0, 1}})}).sizes());
  SHOW(x.index({x > 5}));
  SHOW(x.index({torch::tensor({true, false})}).sizes());
  SHOW(x.index({Slice(), torch::tensor({true, false, true})}));
  SHOW(x.index({Slice(), torch::tensor({true, false, true}), torch::tensor({0, 1})}));
  SHOW(x.index({torch::tensor(1)}).sizes());
  SHOW(x.index({torch::tensor(1), Slice(), torch::tensor({0, 1})}));
  SHOW(x.index({torch::tensor(true)}).sizes());
  SHOW(x.index({-1, -1, -1}));
  SHOW(x.index({Slice(-2, None), Slice(None, -1)}).sizes());
  SHOW(x.index({Slice(5, 9)}).sizes());
  SHOW(x.index({Slice(2, 1)}).sizes());
  SHOW(x.index({torch::tensor({0, 1}, torch::kByte)}).sizes());
  SHOW(x.index({torch::tensor({0, 1}, torch::kInt)}).sizes());
  SHOW(x.index({torch::tensor({-1})}).sizes());
  SHOW(x.index({None, torch::tensor({0, 1}), None}).sizes());
  SHOW(x.index({true, torch::tensor({0, 1})}).sizes());
  SHOW(x.index({torch::tensor({0, 1}), true}).sizes());
  SHOW(x.index({torch::tensor({0}), None, torch::tensor({1})}).sizes());
  SHOW(x.index({"...", torch::tensor({0, 1}), torch::tensor({1, 2})}).sizes());
  SHOW(x.index({torch::empty({0}, torch::kLong)}).sizes());
  SHOW(x.index({Slice(), Slice(), Slice(), 1}));
  SHOW(x.index({2}));
  SHOW(x.index({0, 0, 0, 0}));
  SHOW(x.index({"...", "..."}));
  SHOW(x.index({torch::tensor({5})}));
  SHOW(x.index({torch::tensor({0.5})}));
  SHOW(x.index({torch::tensor({true, false, true})}));
  SHOW(x.index({torch::tensor({0, 1}), torch::tensor({0, 1, 2})}));
  SHOW(x.index({}));
  SHOW(x.index({"a"}));
  SHOW(torch::tensor(3).index({0}));
  SHOW(torch::tensor(3).index({true}));
  SHOW(torch::tensor(3).index({None}));
  SHOW(torch::tensor(3).index({"..."}));
  SHOW(x.index({torch::zeros({2, 4}, torch::kBool)}));
  SHOW(x.index({Slice(0, 2, -1)}));
  SHOW(x.index({torch::Tensor()}));
  SHOW(x.index({0}).is_alias_of(x));
  SHOW(x.index({"..."}).is_same(x));
  auto z = [&] { return torch::zeros({2, 3}); };
  {
    auto y = z();
    y.index_put_({0, 1}, 5);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({0}, torch::ones({3}));
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({Slice(), 1}, torch::tensor({1., 2.}));
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({"...", 0}, 2.5);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({y == 0}, 3);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({torch::tensor({0, 1}), torch::tensor({1, 2})}, torch::tensor({7., 8.}));
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({torch::tensor({1})}, 4);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({torch::tensor({true, false})}, torch::tensor({1., 2., 3.}));
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({true}, 4);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({false}, 4);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({None, 0}, 4);
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({Slice(0, 1)}, torch::ones({1, 1, 3}));
    SHOW(y);
  }
  {
    auto y = z();
    DO(y.index_put_({0}, torch::ones({2, 3})));
    DO(y.index_put_({5}, 1));
    DO(y.index_put_({torch::tensor({5})}, 1));
    DO(y.index_put_({torch::tensor({0, 1})}, torch::ones({3, 3})));
  }
  {
    auto y = z();
    SHOW(&y.index_put_({0}, 1) == &y);
  }
  {
    auto y = z();
    y.index_put_({torch::tensor({0, 0}), torch::tensor({0, 0})}, torch::tensor({1., 2.}));
    SHOW(y.sum());
  }
  {
    auto y = z();
    std::vector<TensorIndex> w{0, Slice(1)};
    y.index_put_(w, 2);
    SHOW(y);
    y.index_put_(w, torch::tensor({3., 4.}));
    SHOW(y);
    y.index_put_({0, Slice()}, y.index({1}));
    SHOW(y);
  }
  {
    auto y = z();
    DO(y.index_put_({torch::tensor({0})}, torch::ones({3}, torch::kDouble)));
    SHOW(y);
  }
  {
    auto y = z();
    DO(y.index_put_({0}, torch::ones({3}, torch::kInt)));
    SHOW(y);
  }
  {
    auto y = z();
    y.index_put_({Slice()}, 1.5);
    SHOW(y);
  }
  {
    auto y = z();
    y.index({0}) = 7;
    SHOW(y);
    y.index({"...", 1}) = torch::tensor({1., 2.});
    SHOW(y);
    y.index({1}) += 2;
    SHOW(y);
    y.index({Slice(), Slice(1, 3)}).fill_(9);
    SHOW(y);
    y.index({y > 8}) = 1;
    SHOW(y);
  }
  SHOW(torch::index(x, {torch::tensor({0})}).sizes());
  {
    c10::List<std::optional<torch::Tensor>> l;
    l.push_back(torch::tensor({0, 1}));
    l.push_back(std::nullopt);
    SHOW(x.index(l).sizes());
    SHOW(torch::index_put(torch::zeros({2, 3}), l, torch::ones({3})));
    auto y = z();
    y.index_put_(l, torch::ones({3}), true);
    SHOW(y);
  }
  SHOW(x.select(1, 2));
  SHOW(x.slice(2, 1, 4, 2));
  SHOW(x.slice(1));
  SHOW(x.narrow(2, 1, 2));
  SHOW(x.index_select(0, torch::tensor({1})));
  SHOW(x.take(torch::tensor({0, 5})));
  SHOW(x.masked_select(x > 20));
  SHOW(x.masked_fill(x > 3, -1).sum());
  SHOW(torch::where(x > 20, x, 0).sum());
  SHOW(torch::nonzero(x > 21));
  SHOW((x > 21).nonzero());
  SHOW(x.gather(2, torch::zeros({2, 3, 1}, torch::kLong)).sizes());
  SHOW(torch::zeros({3}).scatter_(0, torch::tensor({1}), 5));
  SHOW(torch::zeros({3}).index_add_(0, torch::tensor({1}), torch::ones({1})));
  SHOW(torch::zeros({3}).index_fill_(0, torch::tensor({1}), 2));
  SHOW(torch::zeros({3}).index_copy_(0, torch::tensor({1}), torch::ones({1})));
  SHOW(x.slice(0, std::nullopt, 1).sizes());
  SHOW(x.argwhere().sizes());
  SHOW(torch::where(x > 20).size());
  SHOW(torch::tensor({1, 2}).index({Slice(0, 1, 1)}));
  SHOW(x[0][1].index({Slice(1, 3)}));
  SHOW(x.index({at::indexing::Slice(0, 1)}).sizes());
  SHOW(x.unbind(0).size());
  SHOW(x.split(2, 2).size());
  SHOW(x.chunk(2, 0)[1].sizes());
  SHOW(x.tensor_split(3, 2).size());
  SHOW(x.movedim(0, 2).sizes());
  SHOW(x.unfold(2, 2, 1).sizes());
  SHOW(torch::broadcast_tensors({torch::ones({2, 1}), torch::ones({3})})[0].sizes());
  SHOW(torch::meshgrid({torch::arange(2), torch::arange(3)}, "ij")[0].sizes());
  SHOW(torch::cartesian_prod({torch::arange(2), torch::arange(3)}).sizes());
  SHOW(torch::einsum("ij->ji", {torch::ones({2, 3})}).sizes());
  SHOW(torch::tensordot(torch::ones({2, 3}), torch::ones({3, 2}), {1}, {0}).sizes());
  SHOW(x.roll({1}, {0}).sizes());
  SHOW(x.flip({0}).sizes());
  SHOW(x.sum(at::IntArrayRef{0, 1}));
  SHOW(x.sum(0).sizes());
  SHOW(x.sum(at::IntArrayRef{0, 1}, true).sizes());
  SHOW(x.to(torch::kFloat).mean({0}));
  SHOW(x.max());
  SHOW(std::get<0>(x.max(0)).sizes());
  SHOW(std::get<1>(torch::max(x, 1, true)).sizes());
  SHOW(x.to(torch::kFloat).std(0, false).sizes());
  SHOW(x.to(torch::kFloat).norm());
  SHOW(x.to(torch::kFloat).norm(1));
  SHOW(x.to(torch::kFloat).norm(2, 0).sizes());
  SHOW(x.argmax());
  SHOW(x.argmax(1));
  SHOW(std::get<0>(x.sort(2, true))[0][0]);
  SHOW(x.cumsum(0)[1][0]);
  SHOW(x.any());
  SHOW(x.all(0).sizes());
  SHOW(x.prod(torch::kDouble));
  SHOW(x.reshape(-1).sizes());
  SHOW(x.view(-1).sizes());
  SHOW(x.view({2, -1}).sizes());
  SHOW(x.reshape_as(torch::ones({4, 6})).sizes());
  SHOW(x.view_as(torch::ones({4, 6})).sizes());
  SHOW(x.expand_as(torch::ones({5, 2, 3, 4})).sizes());
  SHOW(x.permute({2, 0, 1}).sizes());
  SHOW(x.transpose(0, 1).sizes());
  SHOW(x.mT().sizes());
  SHOW(torch::ones({2, 3}).mH().sizes());
  SHOW(torch::ones({2, 3}).t().sizes());
  SHOW(torch::ones({2, 3}).numpy_T().sizes());
  SHOW(x.flatten().sizes());
  SHOW(x.flatten(1).sizes());
  SHOW(x.unflatten(2, {2, 2}).sizes());
  SHOW(x.squeeze().sizes());
  SHOW(x.repeat({1, 2, 1}).sizes());
  SHOW(x.tile({2}).sizes());
  SHOW(x.swapaxes(0, 1).sizes());
  SHOW(x.view(torch::kInt).sizes());
  SHOW(x.clamp_min(3).min());
  SHOW(x.clamp(1, 5).max());
  SHOW(x.toBackend(at::Backend::CPU).sizes());

  return transcript::report(argc, argv, "indexing");
}

// Names and edges of the graph that backward walks,
// held against the transcript of libtorch: golden/graph_api.txt.
#include "transcript.h"

int main(int argc, char** argv) {
  auto leaf = [](std::vector<double> v) { return torch::tensor(v).requires_grad_(); };
  {
    auto x = leaf({1, 2});
    auto y = x * x;
    SHOW(y.grad_fn()->name());
    SHOW((y + 1).grad_fn()->next_edge(0).function->name());
    SHOW(y.grad_fn()->next_edges()[0].function->name());
    SHOW(y.grad_fn()->next_edges()[0].input_nr);
    SHOW(y.grad_fn()->num_inputs());
    SHOW(y.grad_fn()->num_outputs());
    SHOW(y.grad_fn()->sequence_nr() < (y + 1).grad_fn()->sequence_nr());
    SHOW(x.grad_fn() == nullptr);
    SHOW(x.is_leaf());
    SHOW(y.is_leaf());
    SHOW(y.output_nr());
    SHOW(std::get<0>(y.max(0)).output_nr());
    SHOW(y.exp().sum().grad_fn()->name());
    SHOW(y.view({2, 1}).grad_fn()->name());
    SHOW(y[0].grad_fn()->name());
    SHOW(torch::cat({y, y}).grad_fn()->name());
    SHOW((-y).grad_fn()->name());
    SHOW(y.relu().grad_fn()->name());
    SHOW(y.mean().grad_fn()->name());
    SHOW(y.log_softmax(0).grad_fn()->name());
    SHOW(torch::nll_loss(y.view({1, 2}).log_softmax(1), torch::tensor({1})).grad_fn()->name());
    SHOW(y.index({torch::tensor({0})}).grad_fn()->name());
    SHOW(y.slice(0, 0, 1).grad_fn()->name());
    SHOW(y.reshape({1, 2}).grad_fn()->name());
    SHOW(y.expand({3, 2}).grad_fn()->name());
    SHOW(y.sigmoid().grad_fn()->name());
    SHOW(y.to(torch::kDouble).grad_fn()->name());
    SHOW(y.contiguous().grad_fn()->name());
    SHOW(torch::addmm(torch::ones({3}), y.view({1, 2}), torch::ones({2, 3})).grad_fn()->name());
    SHOW(y.view({1, 2}).mm(torch::ones({2, 3})).grad_fn()->name());
    auto q = y.clone();
    q += 1;
    q[0] = 3;
    SHOW(q.grad_fn()->name());
    SHOW(torch::conv2d(torch::ones({1, 1, 3, 3}), torch::ones({1, 1, 2, 2}).requires_grad_())
             .grad_fn()
             ->name());
    SHOW(y.abs().grad_fn()->name());
    SHOW(y.softmax(0).grad_fn()->name());
    SHOW(y.tanh().grad_fn()->name());
    SHOW(y.detach().grad_fn() == nullptr);
    SHOW(y.sqrt().grad_fn()->name());
    SHOW(torch::layer_norm(y, {2}).grad_fn()->name());
    SHOW(torch::batch_norm(torch::ones({2, 2}).requires_grad_(), {}, {}, {}, {}, true, 0.1, 1e-5,
                           false)
             .grad_fn()
             ->name());
  }
  return transcript::report(argc, argv, "graph_api");
}

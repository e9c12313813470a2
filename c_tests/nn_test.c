/* Modules: layers, the tree, state dicts, modules of the caller; and what callers do wrong. */
#include "check.h"

static tt_tensor* ones(int64_t rows, int64_t cols) {
  int64_t size[2];
  tt_tensor* t = NULL;
  size[0] = rows;
  size[1] = cols;
  REQUIRE_OK(tt_ones(size, 2, NULL, &t));
  return t;
}

static tt_module* linear(int64_t in, int64_t out) {
  tt_linear_options options = tt_linear_options_default(in, out);
  tt_module* m = NULL;
  REQUIRE_OK(tt_nn_linear(&options, &m));
  return m;
}

static tt_tensor* forward(const tt_module* m, const tt_tensor* x) {
  tt_tensor* y = NULL;
  REQUIRE_OK(tt_module_forward(m, &x, 1, &y));
  return y;
}

static void values(const tt_tensor* t, float* out, size_t n) {
  REQUIRE_OK(tt_tensor_copy_out(t, out, n * sizeof(float)));
}

/* After seed 0, PyTorch's nn.Linear(3, 4) starts with these. */
static void layers_start_as_in_pytorch(void) {
  tt_module* m;
  tt_tensor* w = NULL;
  float v[12];
  char text[128];
  size_t length = 0;
  tt_manual_seed(0);
  m = linear(3, 4);
  CHECK_OK(tt_module_get_parameter(m, "weight", &w));
  values(w, v, 12);
  CHECK(v[0] == -0.004322517663240433f && v[1] == 0.3097158372402191f);
  CHECK(v[11] == -0.11348707973957062f);
  CHECK_OK(tt_module_to_string(m, text, sizeof text, &length));
  CHECK_STRING(text, "torch::nn::Linear(in_features=3, out_features=4, bias=true)");
  CHECK_INT(length, strlen(text));
  CHECK_OK(tt_module_name(m, text, 8, &length));
  CHECK_STRING(text, "torch::");
  tt_tensor_release(w);
  tt_module_release(m);
}

static void a_convolution_runs(void) {
  tt_conv2d_options options = tt_conv2d_options_default(1, 1, 2);
  const int64_t size[4] = {1, 1, 2, 3};
  tt_module* m = NULL;
  tt_tensor *x = NULL, *y, *w = NULL;
  float v[2];
  options.bias = false;
  CHECK_OK(tt_nn_conv2d(&options, &m));
  CHECK_OK(tt_ones(size, 4, NULL, &x));
  CHECK_OK(tt_module_get_parameter(m, "weight", &w));
  CHECK_OK(tt_nn_init_constant_(w, 0.5));
  y = forward(m, x);
  values(y, v, 2);
  CHECK(v[0] == 2.0f && v[1] == 2.0f);
  options.padding_mode = 7;
  tt_tensor_release(w);
  w = NULL;
  CHECK_STATUS(tt_nn_conv2d(&options, &m), TT_ERR_INVALID_ARGUMENT);
  tt_tensor_release(x);
  tt_tensor_release(y);
  tt_module_release(m);
}

static void trees_have_names(void) {
  tt_module *parts[2], *net = NULL, *child = NULL, *same = NULL;
  tt_named_tensor_list p;
  tt_named_module_list m;
  size_t n = 0;
  bool training = true;
  parts[0] = linear(2, 3);
  REQUIRE_OK(tt_nn_relu(NULL, &parts[1]));
  REQUIRE_OK(tt_nn_sequential((const tt_module* const*)parts, 2, &net));
  CHECK_OK(tt_module_named_parameters(net, true, &p));
  CHECK_INT(p.len, 2);
  CHECK_STRING(p.names[0], "0.weight");
  CHECK_STRING(p.names[1], "0.bias");
  tt_named_tensor_list_release(&p);
  tt_named_tensor_list_release(&p);
  CHECK_OK(tt_module_named_modules(net, &m));
  CHECK_INT(m.len, 3);
  CHECK_STRING(m.names[0], "");
  CHECK_STRING(m.names[2], "1");
  CHECK(m.modules[0] == net);
  tt_named_module_list_release(&m);
  CHECK_OK(tt_module_named_children(net, &m));
  CHECK_INT(m.len, 2);
  tt_named_module_list_release(&m);
  CHECK_OK(tt_module_num_children(net, &n));
  CHECK_INT(n, 2);
  CHECK_OK(tt_module_child_at(net, 0, &child));
  CHECK_OK(tt_module_get_module(net, "0", &same));
  CHECK(child == parts[0] && same == parts[0]);
  CHECK_OK(tt_module_eval(net));
  CHECK_OK(tt_module_is_training(child, &training));
  CHECK(!training);
  CHECK_STATUS(tt_module_child_at(net, 2, &child), TT_ERR_INDEX);
  CHECK_STATUS(tt_module_get_module(net, "0.x", &child), TT_ERR_NOT_FOUND);
  CHECK_STATUS(tt_module_register_module(parts[0], "up", net), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_module_register_module(net, "0", parts[1]), TT_ERR_INVALID_ARGUMENT);
  CHECK_CONTAINS(tt_last_error_message(), "Submodule '0' already defined");
  CHECK_STATUS(tt_module_register_parameter(net, "a.b", NULL), TT_ERR_INVALID_ARGUMENT);
  CHECK_OK(tt_module_replace_module(net, "1", parts[0]));
  CHECK_OK(tt_module_unregister_module(net, "1"));
  CHECK_STATUS(tt_module_unregister_module(net, "1"), TT_ERR_NOT_FOUND);
  tt_module_release(same);
  tt_module_release(child);
  tt_module_release(parts[0]);
  tt_module_release(parts[1]);
  tt_module_release(net);
}

static void state_goes_over(void) {
  tt_module *a = linear(2, 3), *b = linear(2, 3), *c = NULL, *other = linear(3, 3);
  tt_tensor *x = ones(1, 2), *ya, *yb, *yc;
  tt_named_tensor_list s;
  float va[3], vb[3], vc[3];
  CHECK_OK(tt_module_state_dict(a, &s));
  CHECK_INT(s.len, 2);
  CHECK_OK(tt_module_load_state_dict(b, (const char* const*)s.names,
                                     (const tt_tensor* const*)s.tensors, s.len, true));
  CHECK_STATUS(tt_module_load_state_dict(other, (const char* const*)s.names,
                                         (const tt_tensor* const*)s.tensors, s.len, true),
               TT_ERR_SHAPE);
  CHECK_STATUS(tt_module_load_state_dict(b, (const char* const*)s.names,
                                         (const tt_tensor* const*)s.tensors, 1, true),
               TT_ERR_NOT_FOUND);
  CHECK_CONTAINS(tt_last_error_message(), "Missing key(s) in state_dict: \"bias\"");
  tt_named_tensor_list_release(&s);
  CHECK_OK(tt_module_clone(a, &c));
  CHECK(c != a);
  ya = forward(a, x);
  yb = forward(b, x);
  yc = forward(c, x);
  values(ya, va, 3);
  values(yb, vb, 3);
  values(yc, vc, 3);
  CHECK(memcmp(va, vb, sizeof va) == 0 && memcmp(va, vc, sizeof va) == 0);
  CHECK_OK(tt_module_to(c, NULL, 7));
  CHECK_STATUS(tt_module_to(c, NULL, 4), TT_ERR_DTYPE);
  tt_tensor_release(x);
  tt_tensor_release(ya);
  tt_tensor_release(yb);
  tt_tensor_release(yc);
  tt_module_release(a);
  tt_module_release(b);
  tt_module_release(c);
  tt_module_release(other);
}

typedef struct counts {
  int forwards, clones, destroyed;
} counts;

static tt_status twice(void* userdata, tt_module* module, const tt_tensor* const* inputs,
                       size_t n_inputs, tt_tensor** out) {
  tt_module* child = NULL;
  tt_status status;
  ((counts*)userdata)->forwards++;
  if (n_inputs != 1) {
    tt_set_last_error(TT_ERR_INVALID_ARGUMENT, "one input, please");
    return TT_ERR_INVALID_ARGUMENT;
  }
  status = tt_module_get_module(module, "fc", &child);
  if (status != TT_OK) {
    return status;
  }
  status = tt_module_forward(child, inputs, 1, out);
  tt_module_release(child);
  return status;
}

static tt_status copy(void* userdata, void** out) {
  ((counts*)userdata)->clones++;
  *out = userdata;
  return TT_OK;
}

static void destroy(void* userdata) {
  ((counts*)userdata)->destroyed++;
}

static size_t describe(void* userdata, char* buffer, size_t room) {
  (void)userdata;
  return (size_t)snprintf(buffer, room, "Net(depth=%d)", 1);
}

static tt_status count_modules(void* userdata, tt_module* module) {
  (void)module;
  return ++*(int*)userdata == 3 ? TT_ERR_STATE : TT_OK;
}

static void a_module_of_the_caller_is_one_of_the_tree(void) {
  counts seen = {0, 0, 0};
  tt_module_callbacks calls;
  tt_module *net = NULL, *fc = linear(2, 2), *clone = NULL, *outer = NULL;
  tt_tensor *x = ones(1, 2), *y, *none = NULL;
  void* userdata = NULL;
  char text[160];
  int visited = 0;
  memset(&calls, 0, sizeof calls);
  CHECK_STATUS(tt_module_from_callbacks(&calls, &seen, &net), TT_ERR_ABI_VERSION);
  calls.struct_size = sizeof calls;
  calls.name = "Net";
  calls.forward = twice;
  calls.clone = copy;
  calls.destroy = destroy;
  calls.describe = describe;
  CHECK_OK(tt_module_from_callbacks(&calls, &seen, &net));
  CHECK_OK(tt_module_register_module(net, "fc", fc));
  y = forward(net, x);
  CHECK_INT(seen.forwards, 1);
  CHECK_STATUS(tt_module_forward(net, NULL, 0, &none), TT_ERR_CALLBACK);
  CHECK_CONTAINS(tt_last_error_message(), "one input, please");
  CHECK(none == NULL);
  CHECK_OK(tt_module_to_string(net, text, sizeof text, NULL));
  CHECK_STRING(text,
               "Net(depth=1)(\n  (fc): torch::nn::Linear(in_features=2, out_features=2, "
               "bias=true)\n)");
  CHECK_OK(tt_module_userdata(net, &userdata));
  CHECK(userdata == &seen);
  CHECK_OK(tt_module_userdata(fc, &userdata));
  CHECK(userdata == NULL);
  CHECK_OK(tt_module_clone(net, &clone));
  CHECK_INT(seen.clones, 1);
  CHECK_OK(tt_nn_sequential((const tt_module* const*)&net, 1, &outer));
  CHECK_STATUS(tt_module_apply(outer, count_modules, &visited), TT_ERR_CALLBACK);
  CHECK_INT(visited, 3);
  tt_module_release(clone);
  CHECK_INT(seen.destroyed, 1);
  tt_module_release(net);
  CHECK_INT(seen.destroyed, 1);
  tt_module_release(outer);
  CHECK_INT(seen.destroyed, 2);
  tt_tensor_release(x);
  tt_tensor_release(y);
  tt_module_release(fc);
}

static void losses_and_clipping(void) {
  tt_module *mse = NULL, *fc = linear(2, 1);
  tt_tensor *x = ones(4, 2), *target = ones(4, 1), *inputs[2], *loss = NULL, *g = NULL;
  tt_named_tensor_list p;
  double norm = 0.0;
  float v[2];
  REQUIRE_OK(tt_nn_mse_loss(NULL, &mse));
  inputs[0] = forward(fc, x);
  inputs[1] = target;
  REQUIRE_OK(tt_module_forward(mse, (const tt_tensor* const*)inputs, 2, &loss));
  CHECK_OK(tt_tensor_backward(loss, NULL, NULL, NULL, 0));
  CHECK_OK(tt_module_named_parameters(fc, true, &p));
  CHECK_OK(
      tt_nn_clip_grad_norm_((const tt_tensor* const*)p.tensors, p.len, 1e-3, 2.0, true, &norm));
  CHECK(norm > 1e-3);
  CHECK_OK(tt_tensor_grad(p.tensors[0], &g));
  values(g, v, 2);
  /* Both weights and the bias have one gradient, so each is 1e-3 / sqrt(3). */
  CHECK_NEAR(fabs(v[0]), 1e-3 / sqrt(3.0), 1e-6);
  CHECK_OK(tt_module_zero_grad(fc, true));
  tt_tensor_release(g);
  tt_named_tensor_list_release(&p);
  tt_tensor_release(x);
  tt_tensor_release(target);
  tt_tensor_release(inputs[0]);
  tt_tensor_release(loss);
  tt_module_release(fc);
  tt_module_release(mse);
}

static void null_is_an_error(void) {
  tt_dropout_options dropout = tt_dropout_options_default();
  tt_module *m = linear(2, 2), *out = NULL;
  tt_tensor* t = NULL;
  tt_named_tensor_list list;
  CHECK_STATUS(tt_nn_linear(NULL, &out), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_nn_relu(NULL, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_forward(NULL, NULL, 0, &t), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_forward(m, NULL, 1, &t), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_forward(m, NULL, 0, &t), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_module_register_module(m, "x", NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_register_module(m, NULL, m), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_get_parameter(m, NULL, &t), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_get_parameter(m, "x", &t), TT_ERR_NOT_FOUND);
  CHECK_STATUS(tt_module_named_parameters(m, true, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_state_dict(NULL, &list), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_load_state_dict(m, NULL, NULL, 1, true), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_apply(m, NULL, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_module_from_callbacks(NULL, NULL, &out), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_nn_sequential(NULL, 1, &out), TT_ERR_NULL_POINTER);
  dropout.p = 1.5;
  CHECK_STATUS(tt_nn_dropout(&dropout, &out), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_nn_init_uniform_(NULL, 0.0, 1.0), TT_ERR_NULL_POINTER);
  CHECK(out == NULL && t == NULL);
  CHECK(tt_module_retain(NULL) == NULL);
  tt_module_release(NULL);
  tt_named_tensor_list_release(NULL);
  tt_named_module_list_release(NULL);
  tt_module_release(m);
}

int main(void) {
  const long long before = check_live_tensors();
  layers_start_as_in_pytorch();
  a_convolution_runs();
  trees_have_names();
  state_goes_over();
  a_module_of_the_caller_is_one_of_the_tree();
  losses_and_clipping();
  null_is_an_error();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}

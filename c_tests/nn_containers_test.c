/* Containers of modules and parameters, and hooks of a module's forward. */
#include "check.h"

struct seen {
  int calls;
  int destroyed;
};

static tt_status watch(void* userdata, struct tt_module* module,
                       const struct tt_tensor* const* inputs, size_t n_inputs,
                       const struct tt_tensor* const* outputs, size_t n_outputs,
                       struct tt_tensor** replaced) {
  struct seen* s = (struct seen*)userdata;
  size_t children = 9;
  CHECK_OK(tt_module_num_children(module, &children));
  CHECK_INT(children, 0);
  CHECK(inputs[0] != NULL && replaced[0] == NULL);
  CHECK_INT(n_inputs, 1);
  s->calls++;
  if (n_outputs == 0) return tt_mul_scalar(inputs[0], tt_scalar_double(2), &replaced[0]);
  return tt_add_scalar(outputs[0], tt_scalar_double(1), tt_scalar_double(1), &replaced[0]);
}

static tt_status refuse(void* userdata, struct tt_module* module,
                        const struct tt_tensor* const* inputs, size_t n_inputs,
                        const struct tt_tensor* const* outputs, size_t n_outputs,
                        struct tt_tensor** replaced) {
  (void)userdata, (void)module, (void)n_inputs, (void)outputs, (void)n_outputs;
  REQUIRE_OK(tt_neg(inputs[0], &replaced[0]));
  tt_set_last_error(TT_ERR_STATE, "not today");
  return TT_ERR_STATE;
}

static void gone(void* userdata) {
  ((struct seen*)userdata)->destroyed++;
}

static double call(const struct tt_module* module, double value) {
  struct tt_tensor *x = NULL, *y = NULL;
  float got = 0;
  const int64_t one = 1;
  REQUIRE_OK(tt_full(&one, 1, tt_scalar_double(value), NULL, &x));
  const struct tt_tensor* in[] = {x};
  REQUIRE_OK(tt_module_forward(module, in, 1, &y));
  REQUIRE_OK(tt_tensor_copy_out(y, &got, sizeof got));
  tt_tensor_release(x);
  tt_tensor_release(y);
  return (double)got;
}

static void hooks(void) {
  struct tt_module *m = NULL, *copy = NULL;
  struct seen s = {0, 0};
  uint64_t before = 0, after = 0, failing = 0;
  struct tt_forward_hook hook = {sizeof hook, watch, gone};
  REQUIRE_OK(tt_nn_identity(&m));
  REQUIRE_OK(tt_module_register_forward_pre_hook(m, &hook, &s, &before));
  REQUIRE_OK(tt_module_register_forward_hook(m, &hook, &s, &after));
  CHECK(call(m, 3) == 7 && s.calls == 2);
  REQUIRE_OK(tt_module_clone(m, &copy));
  CHECK(call(copy, 4) == 9 && s.calls == 4);
  CHECK_OK(tt_module_remove_hook(m, before));
  CHECK_STATUS(tt_module_remove_hook(m, before), TT_ERR_NOT_FOUND);
  CHECK(call(m, 3) == 4 && s.destroyed == 0);
  tt_module_release(copy);
  CHECK_INT(s.destroyed, 1);
  hook.call = refuse;
  REQUIRE_OK(tt_module_register_forward_hook(m, &hook, &s, &failing));
  {
    struct tt_tensor *x = NULL, *y = NULL;
    const int64_t one = 1;
    REQUIRE_OK(tt_full(&one, 1, tt_scalar_double(1), NULL, &x));
    const struct tt_tensor* in[] = {x};
    CHECK_STATUS(tt_module_forward(m, in, 1, &y), TT_ERR_CALLBACK);
    CHECK_CONTAINS(tt_last_error_message(), "not today");
    CHECK(y == NULL);
    tt_tensor_release(x);
  }
  hook.struct_size = 3;
  CHECK_STATUS(tt_module_register_forward_hook(m, &hook, &s, &failing), TT_ERR_ABI_VERSION);
  tt_module_release(m);
  CHECK_INT(s.destroyed, 3);
}

static void containers(void) {
  struct tt_module *a = NULL, *b = NULL, *dict = NULL, *list = NULL, *held = NULL;
  struct tt_tensor* w = NULL;
  const int64_t sizes[] = {2, 3};
  char text[300];
  REQUIRE_OK(tt_nn_identity(&a));
  REQUIRE_OK(tt_nn_tanh(&b));
  {
    const char* names[] = {"x", "y", "x"};
    const struct tt_module* modules[] = {a, b, b};
    REQUIRE_OK(tt_nn_module_dict(names, modules, 3, &dict));
  }
  CHECK_OK(tt_module_to_string(dict, text, sizeof text, NULL));
  CHECK_STRING(text,
               "torch::nn::ModuleDict(\n  (x): torch::nn::Tanh()\n  (y): torch::nn::Tanh()\n)");
  CHECK_OK(tt_module_set_module(dict, "x", a));
  REQUIRE_OK(tt_nn_module_list(NULL, 0, &list));
  CHECK_OK(tt_module_insert(list, 0, a));
  CHECK_OK(tt_module_insert(list, 0, b));
  CHECK_STATUS(tt_module_insert(list, 3, b), TT_ERR_INDEX);
  CHECK_OK(tt_module_to_string(list, text, sizeof text, NULL));
  CHECK_STRING(text,
               "torch::nn::ModuleList(\n  (0): torch::nn::Tanh()\n  (1): torch::nn::Identity()\n)");
  REQUIRE_OK(tt_zeros(sizes, 2, NULL, &w));
  {
    const char* names[] = {"w"};
    const struct tt_tensor* tensors[] = {w};
    REQUIRE_OK(tt_nn_parameter_dict(names, tensors, 1, &held));
    CHECK_OK(tt_module_set_parameter(held, "v", w));
    CHECK_OK(tt_module_unregister_parameter(held, "w"));
    CHECK_STATUS(tt_module_unregister_parameter(held, "w"), TT_ERR_NOT_FOUND);
    CHECK_OK(tt_module_to_string(held, text, sizeof text, NULL));
    CHECK_STRING(text,
                 "torch::nn::ParameterDict(\n(v): Parameter containing: [Float of size [2, 3]]\n)");
    tt_module_release(held);
    REQUIRE_OK(tt_nn_parameter_list(tensors, 1, &held));
    CHECK_OK(tt_module_to_string(held, text, sizeof text, NULL));
    CHECK_CONTAINS(text, "(0): Parameter containing");
  }
  tt_module_release(a);
  tt_module_release(b);
  tt_module_release(dict);
  tt_module_release(list);
  tt_module_release(held);
  tt_tensor_release(w);
}

int main(void) {
  hooks();
  containers();
  return check_report();
}

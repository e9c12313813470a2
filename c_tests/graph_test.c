/* The graph as C sees it: nodes and edges, checkpoints, anomaly mode, and dtypes of results. */
#include "check.h"

static int runs = 0, destroyed = 0;

/* outputs[0] = dropout(x) * w, with a leaf from outside. */
static tt_status part(void* userdata, const tt_tensor* const* inputs, size_t n_inputs,
                      tt_tensor** outputs, size_t n_outputs) {
  tt_tensor* dropped = NULL;
  tt_status status;
  (void)n_inputs, (void)n_outputs;
  runs++;
  status = tt_dropout(inputs[0], 0.5, true, &dropped);
  if (status == TT_OK) status = tt_mul(dropped, (const tt_tensor*)userdata, outputs);
  tt_tensor_release(dropped);
  return status;
}

static tt_status failing(void* userdata, const tt_tensor* const* inputs, size_t n_inputs,
                         tt_tensor** outputs, size_t n_outputs) {
  (void)userdata, (void)inputs, (void)n_inputs, (void)outputs, (void)n_outputs;
  tt_set_last_error(TT_ERR_STATE, "not today");
  return TT_ERR_STATE;
}

static void on_destroy(void* userdata) {
  (void)userdata;
  destroyed++;
}

static tt_tensor* leaf_of_ones(void) {
  tt_tensor* t = check_ones(TT_FLOAT32, 4, 4);
  REQUIRE_OK(tt_tensor_set_requires_grad(t, true));
  return t;
}

static void checkpoints(void) {
  tt_autograd_checkpoint_callbacks calls;
  tt_tensor *x = leaf_of_ones(), *w = leaf_of_ones(), *grads[2][2];
  bool equal = false;
  int i, k;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.forward = part;
  calls.destroy = on_destroy;
  for (i = 0; i < 2; i++) {
    const tt_tensor* inputs[1];
    tt_tensor *y = NULL, *sum = NULL;
    inputs[0] = x;
    tt_manual_seed(1);
    if (i == 0) {
      CHECK_OK(part(w, inputs, 1, &y, 1));
    } else {
      CHECK_OK(tt_autograd_checkpoint(&calls, w, inputs, 1, &y, 1));
    }
    CHECK_OK(tt_sum(y, -1, &sum));
    CHECK_OK(tt_tensor_backward(sum, NULL, NULL, NULL, 0));
    CHECK_OK(tt_tensor_grad(x, &grads[i][0]));
    CHECK_OK(tt_tensor_grad(w, &grads[i][1]));
    CHECK_OK(tt_tensor_set_grad(x, NULL));
    CHECK_OK(tt_tensor_set_grad(w, NULL));
    tt_tensor_release(y);
    tt_tensor_release(sum);
  }
  CHECK_INT(runs, 3); /* once plainly, once in the call, once in backward */
  CHECK_INT(destroyed, 1);
  for (k = 0; k < 2; k++) {
    CHECK_OK(tt_equal(grads[0][k], grads[1][k], &equal));
    CHECK(equal);
    tt_tensor_release(grads[0][k]);
    tt_tensor_release(grads[1][k]);
  }
  {
    const tt_tensor* inputs[1];
    tt_tensor *y = NULL, *sum = NULL;
    tt_tensor_list out;
    inputs[0] = x;
    calls.destroy = NULL;
    CHECK_OK(tt_autograd_checkpoint(&calls, w, inputs, 1, &y, 1));
    CHECK_OK(tt_sum(y, -1, &sum));
    CHECK_STATUS(tt_autograd_grad((const tt_tensor* const*)&sum, NULL, 1, inputs, 1, NULL, &out),
                 TT_ERR_AUTOGRAD);
    CHECK_CONTAINS(tt_last_error_message(), "plain backward");
    tt_tensor_release(y);
    tt_tensor_release(sum);
    calls.forward = failing;
    CHECK_STATUS(tt_autograd_checkpoint(&calls, w, inputs, 1, &y, 1), TT_ERR_CALLBACK);
    CHECK_CONTAINS(tt_last_error_message(), "not today");
  }
  tt_tensor_release(x);
  tt_tensor_release(w);
}

static void nodes(void) {
  tt_tensor *x = leaf_of_ones(), *y = NULL, *base = NULL, *view = NULL;
  tt_node *node = NULL, *next = NULL;
  size_t n = 0, slot = 9;
  char name[64];
  CHECK_OK(tt_mul(x, x, &y));
  CHECK_OK(tt_tensor_gradient_edge(y, &node, &slot));
  CHECK_INT(slot, 0);
  CHECK_OK(tt_node_name(node, name, sizeof name, NULL));
  CHECK_STRING(name, "MulBackward0");
  CHECK_OK(tt_node_edge_count(node, &n));
  CHECK_INT(n, 2);
  CHECK_OK(tt_node_output_count(node, &n));
  CHECK_INT(n, 1);
  CHECK_OK(tt_node_edge(node, 1, &next, NULL));
  CHECK_OK(tt_node_name(next, name, sizeof name, NULL));
  CHECK_STRING(name, "AccumulateGrad");
  tt_node_release(next);
  CHECK_STATUS(tt_node_edge(node, 2, &next, NULL), TT_ERR_INDEX);
  tt_node_release(node);
  CHECK_OK(tt_t(y, &view));
  CHECK_OK(tt_tensor_base(view, &base));
  CHECK(tt_tensor_is_same(base, y));
  tt_tensor_release(base);
  CHECK_STATUS(tt_tensor_base(x, &base), TT_ERR_STATE);
  tt_tensor_release(view);
  tt_tensor_release(y);
  tt_tensor_release(x);
}

static void anomalies(void) {
  tt_tensor *x = leaf_of_ones(), *zero = NULL, *root = NULL, *y = NULL, *sum = NULL;
  tt_anomaly_mode_set(true, true);
  CHECK(tt_anomaly_mode_get() && tt_anomaly_mode_checks_nan());
  CHECK_OK(tt_mul_scalar(x, tt_scalar_int(0), &zero));
  CHECK_OK(tt_sqrt(zero, &root));
  CHECK_OK(tt_mul_scalar(root, tt_scalar_int(0), &y));
  CHECK_OK(tt_sum(y, -1, &sum));
  CHECK_STATUS(tt_tensor_backward(sum, NULL, NULL, NULL, 0), TT_ERR_AUTOGRAD);
  CHECK_CONTAINS(tt_last_error_message(), "Function 'SqrtBackward0' returned nan values");
  tt_anomaly_mode_set(false, true);
  tt_tensor_release(x);
  tt_tensor_release(zero);
  tt_tensor_release(root);
  tt_tensor_release(y);
  tt_tensor_release(sum);
}

static void dtypes(void) {
  int32_t dtype = 0;
  bool can = true;
  tt_tensor* x = check_ones(TT_INT32, 2, 2);
  const tt_tensor* list[1];
  tt_scalar half = tt_scalar_double(0.5);
  list[0] = x;
  CHECK_OK(tt_promote_types(TT_UINT8, TT_INT8, &dtype));
  CHECK_INT(dtype, TT_INT16);
  CHECK_OK(tt_can_cast(TT_FLOAT32, TT_INT32, &can));
  CHECK(!can);
  CHECK_OK(tt_can_cast(TT_BOOL, TT_FLOAT16, &can));
  CHECK(can);
  CHECK_OK(tt_result_type(list, 1, &half, 1, &dtype));
  CHECK_INT(dtype, TT_FLOAT32);
  CHECK_STATUS(tt_promote_types(77, TT_INT8, &dtype), TT_ERR_DTYPE);
  tt_tensor_release(x);
}

static void text(void) {
  const int64_t shape[2] = {1, 4};
  tt_tensor* t = NULL;
  char buffer[200];
  size_t length = 0;
  CHECK_OK(tt_full(shape, 2, tt_scalar_double(1.5), NULL, &t));
  CHECK_OK(tt_tensor_to_string_within(t, 16, buffer, sizeof buffer, &length));
  CHECK_STRING(buffer,
               "Columns 1 to 2 1.5000  1.5000\n\nColumns 3 to 4 1.5000  1.5000\n"
               "[ CPUFloatType{1,4} ]");
  CHECK_INT(length, strlen(buffer));
  tt_tensor_release(t);
}

int main(void) {
  const int64_t live = check_live_tensors();
  checkpoints();
  nodes();
  anomalies();
  dtypes();
  text();
  CHECK_INT(check_live_tensors(), live);
  return check_report();
}

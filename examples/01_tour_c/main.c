/* A tour of TinyTorch in C99: tensors, views, broadcasting, errors, autograd, a function of one's
 * own, operators by name, files. Comments say what is printed; PyTorch gives the same numbers.
 */
#include <stdio.h>
#include <string.h>
#include <tinytorch/tinytorch.h>

/* A call may fail. This leaves the function at the first one that does, for its label `done`, where
 * all that it holds is released; what was not made yet is NULL, and to release NULL is fine. */
#define TRY(call)                   \
  do {                              \
    status = (call);                \
    if (status != TT_OK) goto done; \
  } while (0)

static tt_status print(const char* title, const tt_tensor* t) {
  char text[1024];
  const tt_status status = tt_tensor_to_string(t, text, sizeof text, NULL);
  if (status == TT_OK) {
    printf("%s\n%s\n", title, text);
  }
  return status;
}

/* The numbers 1 .. n as a vector. */
static tt_status count_to(int64_t n, tt_tensor** out) {
  tt_tensor_options options = tt_tensor_options_default();
  options.dtype = TT_FLOAT32;
  return tt_arange_start(tt_scalar_int(1), tt_scalar_int(n + 1), &options, out);
}

static tt_status tensors(void) {
  const float data[6] = {1, 2, 3, 4, 5, 6};
  const int64_t shape[2] = {2, 3};
  tt_tensor *x = NULL, *noise = NULL, *mean = NULL;
  tt_scalar number;
  double value;
  tt_status status = TT_OK;

  TRY(tt_tensor_from_data(data, TT_FLOAT32, shape, 2, &x)); /* a copy of the data */
  TRY(print("x", x));
  /*  1  2  3
   *  4  5  6
   * [ CPUFloatType{2,3} ] */
  TRY(tt_mean(x, TT_DTYPE_NONE, &mean));
  TRY(tt_tensor_item(mean, &number));
  memcpy(&value, &number.bits, sizeof value);
  printf("mean %g\n", value); /* 3.5 */

  tt_manual_seed(0); /* PyTorch's random numbers for this seed */
  TRY(tt_rand(shape, 2, NULL, &noise));
  TRY(print("noise", noise));
  /*  0.4963  0.7682  0.0885
   *  0.1320  0.3074  0.6341
   * [ CPUFloatType{2,3} ] */
done:
  tt_tensor_release(mean);
  tt_tensor_release(noise);
  tt_tensor_release(x);
  return status;
}

static tt_status views(void) {
  const int64_t shape[2] = {2, 3};
  tt_tensor *x = NULL, *grid = NULL, *turned = NULL, *column = NULL;
  tt_status status = TT_OK;

  TRY(count_to(6, &x));
  TRY(tt_view(x, shape, 2, &grid));
  TRY(tt_t(grid, &turned));
  TRY(tt_select(grid, 1, 0, &column));
  TRY(tt_fill_(column, tt_scalar_int(0))); /* all four share their memory */
  TRY(print("turned", turned));
  /*  0  0
   *  2  5
   *  3  6
   * [ CPUFloatType{3,2} ] */
done:
  tt_tensor_release(column);
  tt_tensor_release(turned);
  tt_tensor_release(grid);
  tt_tensor_release(x);
  return status;
}

static tt_status broadcasting(void) {
  const int64_t tall[2] = {3, 1};
  tt_tensor *row = NULL, *column = NULL, *table = NULL;
  tt_status status = TT_OK;

  TRY(count_to(3, &row));
  TRY(tt_view(row, tall, 2, &column));
  TRY(tt_mul(row, column, &table)); /* [3] times [3, 1] gives [3, 3] */
  TRY(print("table", table));
  /*  1  2  3
   *  2  4  6
   *  3  6  9
   * [ CPUFloatType{3,3} ] */
done:
  tt_tensor_release(table);
  tt_tensor_release(column);
  tt_tensor_release(row);
  return status;
}

static tt_status errors(void) {
  tt_tensor *two = NULL, *three = NULL, *sum = NULL;
  tt_status status = TT_OK;

  TRY(count_to(2, &two));
  TRY(count_to(3, &three));
  if (tt_add(two, three, tt_scalar_int(1), &sum) == TT_ERR_SHAPE) {
    printf("expected: %s\n", tt_last_error_message());
    /* [add] The size of tensor a (2) must match the size of tensor b (3) at non-singleton
     * dimension 0, got shapes [2] and [3] */
  }
  if (tt_add(two, NULL, tt_scalar_int(1), &sum) == TT_ERR_NULL_POINTER) {
    printf("expected: %s\n", tt_last_error_message()); /* argument 'other' is NULL */
  }
done: /* sum is NULL still: outputs are written only on success */
  tt_tensor_release(sum);
  tt_tensor_release(three);
  tt_tensor_release(two);
  return status;
}

/* y = sum(x^3): the first derivative is 3 x^2, the second 6 x. */
static tt_status gradients(void) {
  tt_backward_options options = tt_backward_options_default();
  tt_tensor *x = NULL, *cube = NULL, *y = NULL, *sum = NULL;
  const tt_tensor *outputs[1], *inputs[1];
  tt_tensor_list first = {NULL, 0}, second = {NULL, 0};
  tt_status status = TT_OK;

  TRY(count_to(3, &x));
  TRY(tt_tensor_set_requires_grad(x, true));
  TRY(tt_pow_scalar(x, tt_scalar_int(3), &cube));
  TRY(tt_sum(cube, TT_DTYPE_NONE, &y));
  outputs[0] = y;
  inputs[0] = x;
  options.create_graph = true; /* the derivative is recorded too */
  TRY(tt_autograd_grad(outputs, NULL, 1, inputs, 1, &options, &first));
  TRY(print("first derivative", first.data[0]));
  /*   3
   *  12
   *  27
   * [ CPUFloatType{3} ] */
  TRY(tt_sum(first.data[0], TT_DTYPE_NONE, &sum));
  outputs[0] = sum;
  TRY(tt_autograd_grad(outputs, NULL, 1, inputs, 1, NULL, &second));
  TRY(print("second derivative", second.data[0]));
  /*   6
   *  12
   *  18
   * [ CPUFloatType{3} ] */
done:
  tt_tensor_list_release(&second);
  tt_tensor_list_release(&first);
  tt_tensor_release(sum);
  tt_tensor_release(y);
  tt_tensor_release(cube);
  tt_tensor_release(x);
  return status;
}

/* A function of our own: a step, through which the gradient goes scaled. */
static tt_status step_forward(void* userdata, tt_function_context* context,
                              const tt_tensor* const* inputs, size_t n_inputs, tt_tensor** outputs,
                              size_t n_outputs) {
  (void)userdata;
  (void)context; /* tt_function_context_save would keep tensors for backward */
  if (n_inputs != 1 || n_outputs != 1) {
    tt_set_last_error(TT_ERR_INVALID_ARGUMENT, "step takes one tensor and gives one");
    return TT_ERR_INVALID_ARGUMENT;
  }
  return tt_sign(inputs[0], &outputs[0]);
}

static tt_status step_backward(void* userdata, const tt_tensor* const* saved, size_t n_saved,
                               const tt_tensor* const* grad_outputs, size_t n_outputs,
                               tt_tensor** grad_inputs, size_t n_inputs) {
  const double* scale = userdata;
  (void)saved;
  (void)n_saved;
  (void)n_outputs;
  (void)n_inputs;
  return tt_mul_scalar(grad_outputs[0], tt_scalar_double(*scale), &grad_inputs[0]);
}

static tt_status own_function(void) {
  const float data[3] = {-2, 0.5f, 3};
  const int64_t shape[1] = {3};
  double scale = 0.25; /* lives as long as the graph; else a destroy callback frees it */
  tt_function_callbacks step;
  tt_tensor *x = NULL, *y = NULL, *sum = NULL, *gradient = NULL;
  const tt_tensor* inputs[1];
  tt_status status = TT_OK;

  memset(&step, 0, sizeof step);
  step.struct_size = sizeof step;
  step.forward = step_forward;
  step.backward = step_backward;
  TRY(tt_tensor_from_data(data, TT_FLOAT32, shape, 1, &x));
  TRY(tt_tensor_set_requires_grad(x, true));
  inputs[0] = x;
  TRY(tt_function_apply("Step", &step, &scale, inputs, 1, &y, 1));
  TRY(print("step", y));
  /* -1
   *  1
   *  1
   * [ CPUFloatType{3} ] */
  TRY(tt_sum(y, TT_DTYPE_NONE, &sum));
  TRY(tt_tensor_backward(sum, NULL, NULL, NULL, 0));
  TRY(tt_tensor_grad(x, &gradient));
  TRY(print("its gradient", gradient));
  /*  0.2500
   *  0.2500
   *  0.2500
   * [ CPUFloatType{3} ] */
done:
  tt_tensor_release(gradient);
  tt_tensor_release(sum);
  tt_tensor_release(y);
  tt_tensor_release(x);
  return status;
}

/* Values of calls by name. */
static tt_value value_tensor(const tt_tensor* t) {
  tt_value v = {TT_TAG_TENSOR, 0, 0, 0};
  v.bits = (uint64_t)(uintptr_t)t;
  return v;
}

static tt_value value_int(int64_t i) {
  tt_value v = {TT_TAG_INT, 0, 0, 0};
  v.bits = (uint64_t)i;
  return v;
}

static tt_status by_name(void) {
  tt_tensor* x = NULL;
  tt_value args[2], results[2];
  size_t n = 0, i;
  tt_status status = TT_OK;

  TRY(count_to(5, &x));
  args[0] = value_tensor(x);
  args[1] = value_int(2);
  /* topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) */
  TRY(tt_op_call("topk", args, 2, results, 2, &n));
  TRY(print("the greatest two", (const tt_tensor*)(uintptr_t)results[0].bits));
  /*  5
   *  4
   * [ CPUFloatType{2} ] */
  TRY(print("their places", (const tt_tensor*)(uintptr_t)results[1].bits));
  /*  4
   *  3
   * [ CPULongType{2} ] */
done:
  for (i = 0; i < n; i++) {
    tt_value_release(&results[i]);
  }
  tt_tensor_release(x);
  return status;
}

/* A file that torch.load reads, and this library again. */
static tt_status files(void) {
  const char* names[2] = {"weight", "epoch"};
  tt_tensor* x = NULL;
  tt_value values[2];
  tt_named_value_list loaded = {NULL, NULL, 0};
  size_t i;
  tt_status status = TT_OK;

  TRY(count_to(2, &x));
  values[0] = value_tensor(x);
  values[1] = value_int(3);
  TRY(tt_checkpoint_write("tour.pt", names, values, 2));
  TRY(tt_checkpoint_read("tour.pt", &loaded));
  for (i = 0; i < loaded.len; i++) {
    if (loaded.values[i].tag == TT_TAG_TENSOR) {
      TRY(print(loaded.names[i], (const tt_tensor*)(uintptr_t)loaded.values[i].bits));
      /*  1
       *  2
       * [ CPUFloatType{2} ] */
    } else {
      printf("%s: %d\n", loaded.names[i], (int)loaded.values[i].bits); /* epoch: 3 */
    }
  }
done:
  remove("tour.pt");
  tt_named_value_list_release(&loaded);
  tt_tensor_release(x);
  return status;
}

int main(void) {
  tt_status (*const parts[])(void) = {tensors,   views,        broadcasting, errors,
                                      gradients, own_function, by_name,      files};
  size_t i;

  for (i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (parts[i]() != TT_OK) {
      fprintf(stderr, "error: %s\n", tt_last_error_message());
      return 1;
    }
  }
  return 0;
}

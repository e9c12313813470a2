/* Callbacks that fail, leave their results NULL or come in wrong structs; DLPack of other versions,
 * devices and dtypes. userdata and foreign tensors are freed once or stay the caller's. */
#include "check.h"

#define FAILS(call, code, expected, came)              \
  do {                                                 \
    tt_error_clear();                                  \
    CHECK_STATUS(call, code);                          \
    CHECK_CONTAINS(tt_last_error_message(), expected); \
    CHECK_CONTAINS(tt_last_error_message(), came);     \
  } while (0)

static tt_tensor* const untouched = (tt_tensor*)(uintptr_t)64;

/* What the callbacks do, and how often userdata was freed. */
enum { GOOD, FAIL, FAIL_SILENTLY, LEAVE_NULL, FAIL_WITH_RESULT };
static int behaviour = GOOD;
static int destroyed = 0;

static tt_tensor* ones(bool grad) {
  const int64_t shape[] = {2, 2};
  tt_tensor* t = NULL;
  REQUIRE_OK(tt_ones(shape, 2, NULL, &t));
  REQUIRE_OK(tt_tensor_set_requires_grad(t, grad));
  return t;
}

static void destroy(void* userdata) {
  CHECK(userdata == &behaviour);
  destroyed++;
}

/* Gives a copy of `from`, or does what `behaviour` says. */
static tt_status act(const tt_tensor* from, tt_tensor** out) {
  if (behaviour == FAIL || behaviour == FAIL_WITH_RESULT)
    tt_set_last_error(7777, "the disk is full");
  if (behaviour == GOOD || behaviour == FAIL_WITH_RESULT) {
    CHECK_OK(tt_clone_tensor(from, -1, out));
  }
  return behaviour == GOOD || behaviour == LEAVE_NULL ? TT_OK : 7777;
}

static tt_status forward(void* userdata, struct tt_function_context* context,
                         const struct tt_tensor* const* inputs, size_t n_inputs,
                         struct tt_tensor** outputs, size_t n_outputs) {
  CHECK(userdata == &behaviour && n_inputs == 1 && n_outputs == 1);
  CHECK_OK(tt_function_context_save(context, inputs, n_inputs));
  return act(inputs[0], outputs);
}

static int backward_behaviour = GOOD;

static tt_status backward(void* userdata, const struct tt_tensor* const* saved, size_t n_saved,
                          const struct tt_tensor* const* grad_outputs, size_t n_outputs,
                          struct tt_tensor** grad_inputs, size_t n_inputs) {
  CHECK(userdata == &behaviour && saved[0] != NULL && n_saved == 1 && n_outputs == 1);
  CHECK(n_inputs == 1);
  behaviour = backward_behaviour;
  return act(grad_outputs[0], grad_inputs);
}

static tt_status module_forward(void* userdata, struct tt_module* module,
                                const struct tt_tensor* const* inputs, size_t n_inputs,
                                struct tt_tensor** out) {
  CHECK(userdata == &behaviour && module != NULL && n_inputs == 1);
  return act(inputs[0], out);
}

/* What each behaviour comes back as. */
#define EACH(call, null_text)                                            \
  do {                                                                   \
    behaviour = FAIL;                                                    \
    FAILS(call, TT_ERR_CALLBACK, "callback failed", "the disk is full"); \
    behaviour = FAIL_SILENTLY;                                           \
    FAILS(call, TT_ERR_CALLBACK, "callback failed", "7777");             \
    behaviour = FAIL_WITH_RESULT;                                        \
    FAILS(call, TT_ERR_CALLBACK, "callback failed", "the disk is full"); \
    behaviour = LEAVE_NULL;                                              \
    FAILS(call, TT_ERR_CALLBACK, "NULL", null_text);                     \
    behaviour = GOOD;                                                    \
  } while (0)

static void functions(void) {
  struct tt_function_callbacks calls;
  tt_tensor *x = ones(true), *out = untouched;
  const tt_tensor* list[1];
  list[0] = x;
  memset(&calls, 0, sizeof calls);
  FAILS(tt_function_apply("F", &calls, &behaviour, list, 1, &out, 1), TT_ERR_ABI_VERSION,
        "'callbacks'", "got 0");
  calls.struct_size = sizeof calls;
  calls.destroy = destroy;
  FAILS(tt_function_apply("F", &calls, &behaviour, list, 1, &out, 1), TT_ERR_NULL_POINTER,
        "'forward'", "NULL");
  CHECK_INT(destroyed, 0);
  calls.forward = forward;
  EACH(tt_function_apply("F", &calls, &behaviour, list, 1, &out, 1), "output");
  CHECK_INT(destroyed, 4);
  CHECK(out == untouched);
  /* Without a backward, and with one that fails. */
  CHECK_OK(tt_function_apply("F", &calls, &behaviour, list, 1, &out, 1));
  {
    tt_tensor* sum = NULL;
    CHECK_OK(tt_sum(out, -1, &sum));
    FAILS(tt_tensor_backward(sum, NULL, NULL, NULL, 0), TT_ERR_AUTOGRAD, "F", "no backward");
    tt_tensor_release(sum);
    tt_tensor_release(out);
  }
  calls.backward = backward;
  for (backward_behaviour = GOOD; backward_behaviour <= FAIL_WITH_RESULT; backward_behaviour++) {
    tt_tensor *y = NULL, *sum = NULL;
    tt_status status;
    behaviour = GOOD;
    CHECK_OK(tt_function_apply("F", &calls, &behaviour, list, 1, &y, 1));
    CHECK_OK(tt_sum(y, -1, &sum));
    status = tt_tensor_backward(sum, NULL, NULL, NULL, 0);
    /* A gradient that is left NULL is none. */
    CHECK_INT(status, backward_behaviour == GOOD || backward_behaviour == LEAVE_NULL
                          ? TT_OK
                          : TT_ERR_CALLBACK);
    tt_tensor_release(sum);
    tt_tensor_release(y);
  }
  behaviour = GOOD;
  tt_tensor_release(x);
  CHECK_INT(destroyed, 10);
  CHECK(tt_grad_mode_get());
}

static void modules(void) {
  struct tt_module_callbacks calls;
  struct tt_module *module = NULL, *copy = NULL;
  tt_tensor *x = ones(false), *out = untouched;
  const tt_tensor *list[1], *missing[1] = {NULL};
  list[0] = x;
  destroyed = 0;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls - 1;
  calls.destroy = destroy;
  FAILS(tt_module_from_callbacks(&calls, &behaviour, &module), TT_ERR_ABI_VERSION,
        "expected struct_size", "got");
  CHECK_INT(destroyed, 0);
  calls.struct_size = sizeof calls;
  CHECK_OK(tt_module_from_callbacks(&calls, &behaviour, &module));
  FAILS(tt_module_forward(module, list, 1, &out), TT_ERR_NOT_IMPLEMENTED, "Module", "no forward");
  FAILS(tt_module_clone(module, &copy), TT_ERR_NOT_IMPLEMENTED, "clone", "Module");
  FAILS(tt_module_register_module(module, "me", module), TT_ERR_INVALID_ARGUMENT, "own", "");
  FAILS(tt_module_register_parameter(module, "a.b", x), TT_ERR_INVALID_ARGUMENT, "dot", "a.b");
  FAILS(tt_module_get_parameter(module, "none.such", &out), TT_ERR_NOT_FOUND, "none", "");
  tt_module_release(module);
  CHECK_INT(destroyed, 1);
  calls.forward = module_forward;
  CHECK_OK(tt_module_from_callbacks(&calls, &behaviour, &module));
  EACH(tt_module_forward(module, list, 1, &out), "output");
  FAILS(tt_module_forward(module, missing, 1, &out), TT_ERR_NULL_POINTER, "'inputs'", "NULL");
  CHECK(out == untouched && copy == NULL);
  tt_module_release(module);
  CHECK_INT(destroyed, 2);
  tt_tensor_release(x);
}

static tt_status closure(void* userdata, struct tt_tensor** loss) {
  tt_tensor* t = ones(false);
  const tt_status status = act(t, loss);
  CHECK(userdata == &behaviour);
  tt_tensor_release(t);
  return status;
}

static tt_status factor(void* userdata, int64_t epoch, size_t group, double* out) {
  (void)userdata, (void)epoch, (void)group;
  *out = 0.5;
  if (behaviour != GOOD) tt_set_last_error(7777, "no such epoch");
  return behaviour == GOOD ? TT_OK : 7777;
}

static tt_status hook(void* userdata, const tt_tensor* grad, tt_tensor** replacement) {
  CHECK(userdata == &behaviour);
  return act(grad, replacement);
}

static tt_status stop(void* userdata, struct tt_module* module) {
  CHECK(userdata == &behaviour && module != NULL);
  tt_set_last_error(7777, "enough");
  return 7777;
}

static void others(void) {
  tt_tensor *x = ones(true), *sum = NULL, *out = untouched;
  const tt_tensor* list[1];
  struct tt_optimizer* optimizer = NULL;
  struct tt_scheduler* scheduler = (struct tt_scheduler*)untouched;
  struct tt_module* module = NULL;
  list[0] = x;
  destroyed = 0;
  REQUIRE_OK(tt_optim_sgd(list, 1, NULL, &optimizer));
  EACH(tt_optimizer_step_closure(optimizer, closure, &behaviour, &out), "loss");
  CHECK(out == untouched);
  behaviour = FAIL;
  FAILS(tt_scheduler_lambda_lr(optimizer, factor, &behaviour, destroy, &scheduler), TT_ERR_CALLBACK,
        "lambda_lr", "no such epoch");
  CHECK(destroyed == 0 && scheduler == (struct tt_scheduler*)untouched);
  behaviour = GOOD;
  CHECK_OK(tt_scheduler_lambda_lr(optimizer, factor, &behaviour, destroy, &scheduler));
  behaviour = FAIL;
  FAILS(tt_scheduler_step(scheduler), TT_ERR_CALLBACK, "lambda_lr", "no such epoch");
  tt_scheduler_release(scheduler);
  CHECK_INT(destroyed, 1);
  tt_optimizer_release(optimizer);
  REQUIRE_OK(tt_nn_relu(NULL, &module));
  FAILS(tt_module_apply(module, stop, &behaviour), TT_ERR_CALLBACK, "apply", "enough");
  tt_module_release(module);
  /* Hooks: a replacement that is left NULL leaves the gradient as it is. */
  CHECK_OK(tt_tensor_register_hook(x, hook, &behaviour, destroy, NULL));
  for (behaviour = GOOD; behaviour <= FAIL_WITH_RESULT; behaviour++) {
    const int good = behaviour == GOOD || behaviour == LEAVE_NULL;
    CHECK_OK(tt_sum(x, -1, &sum));
    CHECK_STATUS(tt_tensor_backward(sum, NULL, NULL, NULL, 0), good ? TT_OK : TT_ERR_CALLBACK);
    tt_tensor_release(sum);
  }
  behaviour = GOOD;
  tt_tensor_release(x);
  CHECK_INT(destroyed, 2);
  x = ones(false);
  FAILS(tt_tensor_register_hook(x, hook, &behaviour, destroy, NULL), TT_ERR_AUTOGRAD,
        "[register_hook]", "doesn't require grad");
  CHECK_INT(destroyed, 2);
  tt_tensor_release(x);
}

/* ---- DLPack ---- */

/* The structs of DLPack 1.x, which the header leaves open. */
struct exchanged {
  uint32_t major, minor;
  void* context;
  void (*deleter)(struct exchanged*);
  uint64_t flags;
  void* data;
  int32_t device_type, device_id, ndim;
  uint8_t code, bits;
  uint16_t lanes;
  int64_t *shape, *strides;
  uint64_t byte_offset;
};

static int deleted = 0;

static void on_delete(struct exchanged* p) {
  CHECK(p->context == &deleted);
  deleted++;
}

static struct exchanged sample(void) {
  static float data[4];
  static int64_t shape[] = {2, 2}, strides[] = {2, 1};
  struct exchanged e;
  memset(&e, 0, sizeof e);
  e.major = 1;
  e.context = &deleted;
  e.deleter = on_delete;
  e.data = data;
  e.device_type = 1;
  e.ndim = 2;
  e.code = 2;
  e.bits = 32;
  e.lanes = 1;
  e.shape = shape;
  e.strides = strides;
  return e;
}

static void dlpack(void) {
  static int64_t negative[] = {-2, 1}, huge[] = {INT64_MAX, 2}, far[] = {INT64_MAX, 1};
  struct exchanged e = sample();
  struct DLManagedTensorVersioned* p = (struct DLManagedTensorVersioned*)(void*)&e;
  tt_tensor *out = untouched, *x = ones(true);
  int expected = 0;
#define REFUSED(change, code, text, came)                         \
  do {                                                            \
    e = sample();                                                 \
    change;                                                       \
    FAILS(tt_tensor_from_dlpack_take(p, &out), code, text, came); \
    CHECK_INT(deleted, ++expected);                               \
  } while (0)
  REFUSED(e.major = 2, TT_ERR_ABI_VERSION, "expected DLPack major version 1", "got 2");
  REFUSED(e.major = 0, TT_ERR_ABI_VERSION, "expected DLPack major version 1", "got 0");
  REFUSED(e.device_type = 2, TT_ERR_DEVICE, "expected device type 1 (cpu)", "got 2");
  REFUSED(e.code = 5, TT_ERR_DTYPE, "not supported", "code 5");
  REFUSED(e.bits = 33, TT_ERR_DTYPE, "not supported", "33 bits");
  REFUSED(e.lanes = 4, TT_ERR_DTYPE, "not supported", "4 lanes");
  REFUSED(e.ndim = -1, TT_ERR_SHAPE, "expected 0 to 64 dimensions", "got -1");
  REFUSED(e.ndim = 65, TT_ERR_SHAPE, "expected 0 to 64 dimensions", "got 65");
  REFUSED(e.shape = NULL, TT_ERR_NULL_POINTER, "'shape'", "NULL");
  REFUSED(e.shape = negative, TT_ERR_SHAPE, "negative dimension", "[-2, 1]");
  REFUSED(e.shape = huge, TT_ERR_OUT_OF_MEMORY, "too many elements", "9223372036854775807");
  REFUSED(e.strides = negative, TT_ERR_INVALID_ARGUMENT, "negative strides", "");
  REFUSED(e.strides = far, TT_ERR_INVALID_ARGUMENT, "fits no memory", "9223372036854775807");
  REFUSED(e.data = NULL, TT_ERR_NULL_POINTER, "'data'", "NULL");
  REFUSED(e.byte_offset = 2, TT_ERR_INVALID_ARGUMENT, "aligned", "2 bytes");
  REFUSED(e.byte_offset = UINT64_MAX, TT_ERR_INVALID_ARGUMENT, "aligned", "18446744073709551615");
  CHECK(out == untouched);
  e = sample();
  FAILS(tt_tensor_from_dlpack_take(p, NULL), TT_ERR_NULL_POINTER, "'out'", "NULL");
  CHECK_INT(deleted, ++expected);
  e = sample();
  e.strides = NULL;
  CHECK_OK(tt_tensor_from_dlpack_take(p, &out));
  CHECK_INT(deleted, expected);
  tt_tensor_release(out);
  CHECK_INT(deleted, ++expected);
  p = NULL;
  FAILS(tt_tensor_to_dlpack(x, &p), TT_ERR_AUTOGRAD, "detach", "gradient");
  CHECK(p == NULL);
  tt_tensor_release(x);
}

int main(void) {
  const int64_t before = check_live_tensors();
  functions();
  modules();
  others();
  dlpack();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}

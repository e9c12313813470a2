/* What a caller can do wrong, one by one: the code, and a message that says what was expected and
 * what came; what looks odd but is right works; nothing leaks, and the process goes on. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

#define FAILS(call, code, expected, came)              \
  do {                                                 \
    tt_error_clear();                                  \
    CHECK_STATUS(call, code);                          \
    CHECK_CONTAINS(tt_last_error_message(), expected); \
    CHECK_CONTAINS(tt_last_error_message(), came);     \
    CHECK_INT(tt_last_error_code(), code);             \
  } while (0)

static tt_tensor* const untouched = (tt_tensor*)(uintptr_t)64;

static double sum_of(const tt_tensor* t) {
  tt_tensor* s = NULL;
  tt_scalar v;
  double d;
  REQUIRE_OK(tt_sum(t, 7, &s));
  REQUIRE_OK(tt_tensor_item(s, &v));
  tt_tensor_release(s);
  memcpy(&d, &v.bits, sizeof d);
  return d;
}

/* ---- arguments of operators ---- */

static void arguments(void) {
  tt_tensor *a = check_ones(6, 2, 3), *b = check_ones(6, 4, 5), *truth = check_ones(11, 2, 3),
            *out = untouched;
  tt_tensor *whole = check_ones(4, 2, 3), *half = check_ones(5, 2, 3);
  const int64_t shape[] = {2, 2}, negative[] = {2, -3};
  int64_t n = 0;
  FAILS(tt_add(NULL, b, tt_scalar_int(1), &out), TT_ERR_NULL_POINTER, "'self'", "is NULL");
  FAILS(tt_add(a, b, tt_scalar_int(1), NULL), TT_ERR_NULL_POINTER, "'out'", "is NULL");
  FAILS(tt_add(a, b, tt_scalar_int(1), &out), TT_ERR_SHAPE, "[2, 3]", "[4, 5]");
  FAILS(tt_mm(a, b, &out), TT_ERR_SHAPE, "[mm]", "2x3 and 4x5");
  FAILS(tt_mm(a, whole, &out), TT_ERR_SHAPE, "[mm]", "2x3 and 2x3");
  FAILS(tt_bmm(a, b, &out), TT_ERR_SHAPE, "[bmm] batch1 must be a 3D tensor", "[2, 3]");
  FAILS(tt_linear(a, b, NULL, &out), TT_ERR_SHAPE, "[linear]", "2x3 and 5x4");
  FAILS(tt_reshape(a, shape, 2, &out), TT_ERR_SHAPE, "[2, 2]", "6");
  FAILS(tt_zeros(negative, 2, NULL, &out), TT_ERR_SHAPE, "negative dimension", "[2, -3]");
  /* A wrong rank. */
  FAILS(tt_dot(a, a, &out), TT_ERR_SHAPE, "1D", "2D");
  FAILS(tt_unsqueeze(a, 9, &out), TT_ERR_INDEX, "range of [-3, 2]", "9");
  /* A wrong dtype. */
  FAILS(tt_mean(whole, -1, &out), TT_ERR_DTYPE, "floating", "Long");
  FAILS(tt_bitwise_and(a, a, &out), TT_ERR_DTYPE, "[bitwise_and]", "Float");
  FAILS(tt_masked_fill_scalar(a, whole, tt_scalar_int(1), &out), TT_ERR_DTYPE, "bool", "int64");
  FAILS(tt_mm(a, half, &out), TT_ERR_SHAPE, "[mm]", "2x3 and 2x3");
  FAILS(tt_to(a, 99, false, false, -1, &out), TT_ERR_DTYPE, "dtype", "99");
  FAILS(tt_tensor_set_requires_grad(truth, true), TT_ERR_DTYPE, "floating point", "bool");
  /* An index out of range. */
  FAILS(tt_select(a, 0, 2, &out), TT_ERR_INDEX, "size [2, 3] at dimension 0", "index 2");
  FAILS(tt_select(a, 0, INT64_MIN, &out), TT_ERR_INDEX, "size [2, 3]", "-9223372036854775808");
  FAILS(tt_narrow(a, 1, 2, 2, &out), TT_ERR_INDEX, "3", "2");
  FAILS(tt_sum_dim(a, negative, 2, false, -1, &out), TT_ERR_INDEX, "range of [-2, 1]", "2");
  FAILS(tt_tensor_size(a, 5, &n), TT_ERR_INDEX, "range of [-2, 1]", "5");
  FAILS(tt_op_call("relu", NULL, 0, NULL, 0, NULL), TT_ERR_NULL_POINTER, "'results'", "NULL");
  FAILS(tt_op_call("no.such", NULL, 0, NULL, 0, NULL), TT_ERR_NOT_IMPLEMENTED, "operator",
        "'no.such'");
  CHECK(out == untouched);
  tt_tensor_release(a);
  tt_tensor_release(b);
  tt_tensor_release(truth);
  tt_tensor_release(whole);
  tt_tensor_release(half);
}

/* Empty tensors and views that are not contiguous are nothing special. */
static void odd_but_right(void) {
  tt_tensor *empty = check_ones(6, 0, 3), *a = check_ones(6, 2, 3), *out = NULL, *view = NULL;
  const int64_t wide[] = {4, 2, 3}, two = 2;
  int64_t n = -1;
  CHECK_OK(tt_sum(empty, -1, &out));
  CHECK_NEAR(sum_of(out), 0.0, 0.0);
  tt_tensor_release(out);
  CHECK_OK(tt_mean(empty, -1, &out));
  CHECK_NEAR(sum_of(out), NAN, 0.0);
  tt_tensor_release(out);
  CHECK_OK(tt_t(empty, &view));
  CHECK_OK(tt_mm(view, empty, &out)); /* [3, 0] x [0, 3]: zeros */
  CHECK_NEAR(sum_of(out), 0.0, 0.0);
  CHECK_OK(tt_tensor_numel(out, &n));
  CHECK_INT(n, 9);
  tt_tensor_release(out);
  tt_tensor_release(view);
  FAILS(tt_max(empty, &out), TT_ERR_INDEX, "Expected reduction dim", "[0, 3]");
  CHECK_OK(tt_t(a, &view));
  CHECK_OK(tt_mm(a, view, &out));
  CHECK_NEAR(sum_of(out), 12.0, 1e-6);
  tt_tensor_release(out);
  tt_tensor_release(view);
  CHECK_OK(tt_expand(a, wide, 3, false, &view));
  CHECK_NEAR(sum_of(view), 24.0, 1e-6);
  FAILS(tt_add_(view, a, tt_scalar_int(1)), TT_ERR_INVALID_ARGUMENT, "clone", "single memory");
  tt_tensor_release(view);
  CHECK_OK(tt_slice(a, 1, NULL, NULL, two, &view));
  CHECK_OK(tt_relu_(view));
  CHECK_NEAR(sum_of(view), 4.0, 1e-6);
  tt_tensor_release(view);
  tt_tensor_release(empty);
  tt_tensor_release(a);
}

/* ---- memory ---- */

static void too_large(void) {
  const int64_t one = 1, terabytes = (int64_t)1 << 40, square[] = {terabytes, terabytes};
  const int64_t pad[] = {0, (int64_t)1 << 62}, cells[] = {1, 1};
  tt_tensor_options options = tt_tensor_options_default();
  tt_tensor *a = check_ones(6, 1, 1), *wide = NULL, *out = untouched;
  tt_memory_stats_t stats;
  char number[] = "1099511627776";
  options.dtype = 0;
  FAILS(tt_empty(&terabytes, 1, &options, -1, &out), TT_ERR_OUT_OF_MEMORY, "cannot get", number);
  FAILS(tt_zeros(&terabytes, 1, NULL, &out), TT_ERR_OUT_OF_MEMORY, "machine has", "4398046511104");
  FAILS(tt_zeros(square, 2, NULL, &out), TT_ERR_OUT_OF_MEMORY, "too many elements", number);
  FAILS(tt_randperm(terabytes, NULL, &out), TT_ERR_OUT_OF_MEMORY, "machine has", "");
  FAILS(tt_arange(tt_scalar_int(terabytes), NULL, &out), TT_ERR_OUT_OF_MEMORY, "machine has", "");
  FAILS(tt_arange_start(tt_scalar_int(INT64_MIN), tt_scalar_int(INT64_MAX), NULL, &out),
        TT_ERR_OUT_OF_MEMORY, "too many elements", "18446744073709551615");
  FAILS(tt_eye(terabytes, NULL, &out), TT_ERR_OUT_OF_MEMORY, "too many elements", number);
  FAILS(tt_repeat(a, square, 2, &out), TT_ERR_OUT_OF_MEMORY, "too many elements", number);
  FAILS(tt_expand(a, square, 2, false, &out), TT_ERR_OUT_OF_MEMORY, "too many elements", number);
  FAILS(tt_constant_pad_nd(a, pad, 2, tt_scalar_int(0), &out), TT_ERR_OUT_OF_MEMORY, "[", "");
  /* A view needs no memory; a copy of it does. */
  CHECK_OK(tt_expand(a, &terabytes, 1, false, &wide) == TT_ERR_SHAPE ? TT_OK : TT_ERR_INTERNAL);
  CHECK_OK(tt_reshape(a, &one, 1, &wide));
  CHECK_OK(tt_expand(wide, &terabytes, 1, false, &out));
  tt_tensor_release(wide);
  wide = out;
  out = untouched;
  FAILS(tt_clone_tensor(wide, -1, &out), TT_ERR_OUT_OF_MEMORY, "machine has", "4398046511104");
  FAILS(tt_neg(wide, &out), TT_ERR_OUT_OF_MEMORY, "machine has", "4398046511104");
  FAILS(tt_tensor_from_data(cells, 4, square, 2, &out), TT_ERR_OUT_OF_MEMORY, "too many", number);
  CHECK(out == untouched);
  tt_tensor_release(wide);
  /* The process is none the worse. */
  CHECK_NEAR(sum_of(a), 1.0, 0.0);
  CHECK_OK(tt_memory_stats(&stats));
  CHECK(stats.peak < (int64_t)1 << 24);
  tt_tensor_release(a);
}

/* Memory of the caller whose strides reach further than any memory does. */
static void foreign_memory(void) {
  static float data[4];
  const int64_t shape[] = {2, 2}, far[] = {INT64_MAX, 1}, back[] = {-1, 1}, ok[] = {2, 1};
  tt_tensor* out = untouched;
  FAILS(tt_tensor_from_blob(data, 6, shape, far, 2, NULL, NULL, &out), TT_ERR_INVALID_ARGUMENT,
        "fits no memory", "9223372036854775807");
  FAILS(tt_tensor_from_blob(data, 6, shape, back, 2, NULL, NULL, &out), TT_ERR_INVALID_ARGUMENT,
        "negative", "[-1, 1]");
  FAILS(tt_tensor_from_blob((char*)data + 1, 6, shape, ok, 2, NULL, NULL, &out),
        TT_ERR_INVALID_ARGUMENT, "aligned", "float32");
  FAILS(tt_tensor_from_blob(NULL, 6, shape, ok, 2, NULL, NULL, &out), TT_ERR_NULL_POINTER, "'data'",
        "NULL");
  FAILS(tt_tensor_from_blob(data, 8, shape, ok, 2, NULL, NULL, &out), TT_ERR_DTYPE, "dtype", "8");
  CHECK(out == untouched);
}

/* ---- handles that were released too often: found in debug builds of the library ---- */

#define TWICE(type, handle)                                                 \
  do {                                                                      \
    struct tt_##type* h = (handle);                                         \
    tt_error_clear();                                                       \
    tt_##type##_release(h);                                                 \
    CHECK_INT(tt_last_error_code(), TT_OK);                                 \
    tt_##type##_release(h);                                                 \
    CHECK_INT(tt_last_error_code(), TT_ERR_STATE);                          \
    CHECK_CONTAINS(tt_last_error_message(), "not a live " #type " handle"); \
  } while (0)

static void released_twice(void) {
  char info[256];
  tt_tensor *x = check_ones(6, 2, 2), *out = untouched;
  const tt_tensor* list[1];
  struct tt_module* module = NULL;
  struct tt_optimizer* optimizer = NULL;
  struct tt_scheduler* scheduler = NULL;
  tt_exponential_lr_options halves = tt_exponential_lr_options_default(0.5);
  tt_build_info(info, sizeof info);
  if (strstr(info, " debug") == NULL) {
    printf("released twice: skipped: release build\n");
    tt_tensor_release(x);
    return;
  }
  list[0] = x;
  REQUIRE_OK(tt_nn_relu(NULL, &module));
  REQUIRE_OK(tt_optim_sgd(list, 1, NULL, &optimizer));
  REQUIRE_OK(tt_scheduler_exponential_lr(optimizer, &halves, &scheduler));
  TWICE(scheduler, scheduler);
  TWICE(optimizer, optimizer);
  TWICE(module, module);
  TWICE(tensor, x);
  FAILS(tt_relu(x, &out), TT_ERR_STATE, "'self' is not a live tensor handle", "released");
  FAILS(tt_optimizer_step(optimizer), TT_ERR_STATE, "not a live optimizer handle", "released");
  CHECK(tt_tensor_retain(x) == NULL && tt_last_error_code() == TT_ERR_STATE);
  CHECK(tt_module_retain(module) == NULL);
  /* A handle of another kind. */
  x = check_ones(6, 2, 2);
  FAILS(tt_module_eval((struct tt_module*)x), TT_ERR_STATE, "not a live module handle", "");
  tt_tensor_release(x);
  CHECK(out == untouched);
}

/* ---- structs of options ---- */

static void struct_sizes(void) {
  const int64_t shape = 2;
  tt_tensor_options options = tt_tensor_options_default();
  struct tt_linear_options linear = tt_linear_options_default(2, 2);
  struct tt_module_callbacks calls;
  struct tt_module* module = (struct tt_module*)untouched;
  tt_tensor* out = untouched;
  memset(&calls, 0, sizeof calls);
  options.struct_size = 0;
  FAILS(tt_zeros(&shape, 1, &options, &out), TT_ERR_ABI_VERSION, "expected struct_size", "got 0");
  options.struct_size = sizeof options - 1;
  FAILS(tt_zeros(&shape, 1, &options, &out), TT_ERR_ABI_VERSION, "struct_size of at least", "got");
  options.struct_size = SIZE_MAX;
  FAILS(tt_zeros(&shape, 1, &options, &out), TT_ERR_ABI_VERSION, "expected struct_size",
        "got 18446744073709551615");
  options = tt_tensor_options_default();
  options.device.type = 1;
  FAILS(tt_zeros(&shape, 1, &options, &out), TT_ERR_DEVICE, "CUDA", "");
  options.device.type = 77;
  FAILS(tt_zeros(&shape, 1, &options, &out), TT_ERR_DEVICE, "expected device type 0", "77");
  linear.struct_size = 3;
  FAILS(tt_nn_linear(&linear, &module), TT_ERR_ABI_VERSION, "struct_size of at least", "got 3");
  linear = tt_linear_options_default(-4, 2);
  FAILS(tt_nn_linear(&linear, &module), TT_ERR_INVALID_ARGUMENT, "sizes of at least 0", "-4");
  linear = tt_linear_options_default((int64_t)1 << 40, (int64_t)1 << 40);
  FAILS(tt_nn_linear(&linear, &module), TT_ERR_OUT_OF_MEMORY, "too many elements", "1099511627776");
  FAILS(tt_module_from_callbacks(&calls, NULL, &module), TT_ERR_ABI_VERSION, "'callbacks'",
        "got 0");
  FAILS(tt_check_abi(TT_ABI_VERSION + 1), TT_ERR_ABI_VERSION, "header has ABI version 2",
        "library 1");
  CHECK_OK(tt_check_abi(TT_ABI_VERSION));
  CHECK(out == untouched && module == (struct tt_module*)untouched);
}

/* ---- tensors without data ---- */

/* Whatever is asked of them, nothing is read: any of the documented codes will do. */
static void without_data(void) {
  const int64_t shape[] = {2, 2};
  tt_tensor_options options = tt_tensor_options_default();
  tt_tensor *t = NULL, *a = check_ones(6, 2, 2), *out = untouched;
  const tt_tensor* list[1];
  const char* const names[] = {"t"};
  struct tt_optimizer* optimizer = NULL;
  struct tt_bytes bytes;
  tt_value value = {1, 0, 0, 0};
  tt_scalar number;
  char text[1024];
  double norm;
  options.device.type = 14;
  REQUIRE_OK(tt_empty(shape, 2, &options, -1, &t));
  value.bits = (uint64_t)(uintptr_t)t;
  list[0] = t;
  FAILS(tt_add(a, t, tt_scalar_int(1), &out), TT_ERR_DEVICE, "same device", "meta");
  FAILS(tt_add_(a, t, tt_scalar_int(1)), TT_ERR_DEVICE, "same device", "meta");
  FAILS(tt_checkpoint_encode(names, &value, 1, &bytes), TT_ERR_DEVICE, "no data", "meta");
  FAILS(tt_safetensors_write("no.file", names, list, 1), TT_ERR_DEVICE, "no data", "meta");
  FAILS(tt_tensor_copy_out(t, text, 16), TT_ERR_DEVICE, "no data", "meta");
  CHECK(out == untouched);
  CHECK(tt_tensor_item(t, &number) < TT_ERR_INTERNAL);
  CHECK(tt_tensor_to_string(t, text, sizeof text, NULL) < TT_ERR_INTERNAL);
  CHECK(tt_tensor_set_data(a, t) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_eye_(t) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_uniform_(t, 0, 1) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_orthogonal_(t, 1) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_sparse_(t, 0.5, 1) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_trunc_normal_(t, 0, 1, -2, 2) < TT_ERR_INTERNAL);
  CHECK(tt_nn_init_xavier_normal_(t, 1) < TT_ERR_INTERNAL);
  CHECK_OK(tt_tensor_set_requires_grad(t, true));
  CHECK_OK(tt_empty_like(t, NULL, -1, &out));
  CHECK(tt_tensor_set_grad(t, out) < TT_ERR_INTERNAL);
  tt_tensor_release(out);
  CHECK(tt_nn_clip_grad_norm_(list, 1, 1, 2, false, &norm) < TT_ERR_INTERNAL);
  CHECK(tt_nn_clip_grad_value_(list, 1, 1) < TT_ERR_INTERNAL);
  REQUIRE_OK(tt_optim_sgd(list, 1, NULL, &optimizer));
  CHECK(tt_optimizer_step(optimizer) < TT_ERR_INTERNAL);
  tt_optimizer_release(optimizer);
  REQUIRE_OK(tt_optim_adam(list, 1, NULL, &optimizer));
  CHECK(tt_optimizer_step(optimizer) < TT_ERR_INTERNAL);
  tt_optimizer_release(optimizer);
  tt_tensor_release(t);
  tt_tensor_release(a);
}

/* ---- the last error belongs to its thread ---- */

static void* other_thread(void* message) {
  tt_tensor* out = NULL;
  snprintf(message, 64, "%d%s", tt_last_error_code(), tt_last_error_message());
  tt_mm(NULL, NULL, &out);
  return tt_last_error_code() == TT_ERR_NULL_POINTER ? message : NULL;
}

static void threads(void) {
  pthread_t thread;
  char seen[64];
  void* result = NULL;
  FAILS(tt_set_num_threads(-3), TT_ERR_INVALID_ARGUMENT, "expected a positive number", "-3");
  REQUIRE(pthread_create(&thread, NULL, other_thread, seen) == 0);
  REQUIRE(pthread_join(thread, &result) == 0);
  CHECK(result == seen);
  CHECK_STRING(seen, "0");
  CHECK_INT(tt_last_error_code(), TT_ERR_INVALID_ARGUMENT);
  CHECK_CONTAINS(tt_last_error_message(), "-3");
  tt_error_clear();
  CHECK_INT(tt_last_error_code(), TT_OK);
  CHECK_STRING(tt_last_error_message(), "");
}

/* A message that does not fit, and one that is no text. */
static void messages(void) {
  static char text[10000];
  memset(text, 'x', sizeof text - 1);
  tt_set_last_error(TT_ERR_CALLBACK, text);
  CHECK(strlen(tt_last_error_message()) > 1000 && strlen(tt_last_error_message()) < sizeof text);
  tt_set_last_error(TT_ERR_CALLBACK, "\xff\xfe");
  CHECK_INT(tt_last_error_code(), TT_ERR_CALLBACK);
  CHECK(tt_last_error_message()[0] != '\0');
  tt_set_last_error(TT_OK, NULL);
  CHECK_STRING(tt_last_error_message(), "");
  CHECK_STATUS(tt_debug_panic(), TT_ERR_PANIC);
  CHECK_CONTAINS(tt_last_error_message(), "on purpose");
}

int main(void) {
  const int64_t before = check_live_tensors();
  arguments();
  odd_but_right();
  too_large();
  foreign_memory();
  struct_sizes();
  without_data();
  threads();
  messages();
  CHECK_INT(check_live_tensors(), before);
  released_twice();
  return check_report();
}

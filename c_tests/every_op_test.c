/* Every operator by name with arguments of every kind, most of them wrong: what comes back is a
 * result that lies in its memory, or a documented code with a message, the results untouched;
 * nothing leaks, no request for more memory than there is is tried. */
#include <signal.h>
#include <time.h>

#include "op_samples.h"

#define MAX_ARGS 16
#define MAX_RESULTS 4
#define MARK 0xA5

/* An argument, as the schema says. */
typedef struct {
  char type[48];
  char name[48];
  int has_default;
  int optional; /* None is fine */
  int list;     /* of any length */
  int mutable;
  int fixed; /* the length that the schema asks for, or 0 */
} argument;

typedef struct {
  char name[64];
  argument args[MAX_ARGS];
  size_t n;
  int variadic;             /* any number of arguments may follow */
  long good, bad, reported; /* calls that went well, or not; complaints */
} operation;

static operation op;
static const char* changed_text = "";
static size_t changed_arg = 0;
static size_t base_rank = 0;
static long calls = 0, derivatives = 0;

/* What was being called when the process got a signal; it goes on to die of it. */
static void on_signal(int number) {
  fprintf(stderr, "signal %d in %s, rank %lu, argument %lu: %s\n", number, op.name,
          (unsigned long)base_rank, (unsigned long)changed_arg, changed_text);
  signal(number, SIG_DFL);
  raise(number);
}

/* ---- schemas ---- */

static void parse_argument(const char* text, size_t n, argument* a) {
  char buffer[160];
  char *space, *equals, *bracket;
  REQUIRE(n < sizeof buffer);
  memcpy(buffer, text, n);
  buffer[n] = '\0';
  memset(a, 0, sizeof *a);
  equals = strchr(buffer, '=');
  a->has_default = equals != NULL;
  if (equals != NULL) *equals = '\0';
  space = strrchr(buffer, ' ');
  /* `...` has no name. */
  snprintf(a->name, sizeof a->name, "%s", space != NULL ? space + 1 : "rest");
  if (space != NULL) *space = '\0';
  a->mutable = strchr(buffer, '!') != NULL;
  a->optional = buffer[strlen(buffer) - 1] == '?';
  bracket = strchr(buffer, '[');
  a->list = bracket != NULL;
  a->fixed = bracket != NULL ? atoi(bracket + 1) : 0;
  snprintf(a->type, sizeof a->type, "%.*s", (int)strcspn(buffer, "([?"), buffer);
  if (strcmp(buffer, "...") == 0) op.variadic = 1;
}

static void parse_schema(const char* schema) {
  const char *p = strchr(schema, '('), *end = strstr(schema, ") -> ");
  int depth = 0;
  memset(&op, 0, sizeof op);
  REQUIRE(p != NULL && end != NULL);
  snprintf(op.name, sizeof op.name, "%.*s", (int)(p - schema), schema);
  for (p++; p < end;) {
    const char* q = p;
    for (; q < end && (depth > 0 || *q != ','); q++) {
      depth += *q == '(' || *q == '[';
      depth -= *q == ')' || *q == ']';
    }
    if (*p != '*') {
      REQUIRE(op.n < MAX_ARGS);
      parse_argument(p, (size_t)(q - p), &op.args[op.n++]);
    }
    for (p = q; p < end && (*p == ',' || *p == ' ');) p++;
  }
}

static int is_type(const argument* a, const char* type) {
  return strcmp(a->type, type) == 0;
}

static int named(const argument* a, const char* list) {
  const size_t n = strlen(a->name);
  const char* p = list;
  while ((p = strstr(p, a->name)) != NULL) {
    if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0')) return 1;
    p += n;
  }
  return 0;
}

/* Whether a value of this tag can stand for the argument. */
static int takes(const argument* a, const sample* s) {
  const int32_t tag = s->value.tag;
  if (tag == TAG_NONE) return a->optional || a->has_default || is_type(a, "...");
  /* An empty list has no type. */
  if (is_type(a, "Tensor") && a->list) {
    return tag == TAG_TENSORS || (tag == TAG_INTS && s->value.len == 0);
  }
  if (is_type(a, "Tensor")) return tag == TAG_TENSOR;
  if (is_type(a, "int") && a->list) {
    return tag == TAG_INTS || tag == TAG_INT || (tag == TAG_TENSORS && s->value.len == 0);
  }
  if (is_type(a, "int")) return tag == TAG_INT || tag == TAG_BOOL;
  if (is_type(a, "float"))
    return a->list ? tag == TAG_DOUBLES : tag == TAG_DOUBLE || tag == TAG_INT;
  if (is_type(a, "...")) return tag >= 0 && tag < TAGS;
  if (is_type(a, "t") || (is_type(a, "Scalar") && a->list)) {
    return tag == TAG_INTS || tag == TAG_DOUBLES || tag == TAG_BOOLS ||
           (is_type(a, "t") && tag == TAG_TENSORS);
  }
  if (is_type(a, "bool") && a->list) return tag == TAG_BOOLS;
  if (is_type(a, "bool")) return tag == TAG_BOOL || tag == TAG_INT;
  if (is_type(a, "Scalar")) return tag == TAG_INT || tag == TAG_DOUBLE || tag == TAG_BOOL;
  if (is_type(a, "str")) return tag == (a->list ? TAG_STRINGS : TAG_STRING);
  if (is_type(a, "AnyEnumType")) return tag == TAG_INT || tag == TAG_BOOL;
  if (is_type(a, "ScalarType")) return tag == TAG_DTYPE || tag == TAG_INT;
  if (is_type(a, "Device")) return tag == TAG_DEVICE || tag == TAG_STRING;
  if (is_type(a, "Layout")) return tag == TAG_LAYOUT || tag == TAG_INT;
  if (is_type(a, "MemoryFormat")) return tag == TAG_FORMAT || tag == TAG_INT;
  return tag == TAG_GENERATOR;
}

/* Right, but a matter of seconds: the kernel's window has a million places. */
static int slow(const argument* a, const sample* s) {
  const int64_t* list = (const int64_t*)(uintptr_t)s->value.bits;
  const int is_100 = s->value.tag == TAG_INT ? s->value.bits == 100
                                             : s->value.tag == TAG_INTS && s->value.len == 1 &&
                                                   list != NULL && list[0] == 100;
  return is_100 && named(a, "dilation") && strncmp(op.name, "conv_transpose3d", 16) == 0;
}

/* ---- arguments that go well, mostly ---- */

static int64_t one_list[8] = {1, 1, 1, 1, 1, 1, 1, 1}, two_list[8] = {2, 2, 2, 2, 2, 2, 2, 2};
static int64_t zero_list[8], axes[8] = {0, 1, 2, 3, 4, 5, 6, 7};
static double halves[2] = {0.5, 0.5};
static tt_tensor* two_tensors[2];

static tt_value int_list(const int64_t* list, size_t n) {
  return value_of(TAG_INTS, (uint64_t)(uintptr_t)list, n);
}

static tt_value tensor_for(const argument* a, size_t rank) {
  const int vector = named(a, "bias running_mean running_var") ||
                     (named(a, "weight") && strstr(op.name, "norm") != NULL) ||
                     (named(a, "weight") && strstr(op.name, "loss") != NULL);
  tt_tensor* t = plain[vector ? 1 : rank];
  if (strcmp(op.name, "nll_loss") == 0 && named(a, "target")) t = whole[rank > 0 ? rank - 1 : 0];
  if (named(a, "index indices repeats")) t = whole[rank];
  if (named(a, "start")) t = whole[0];
  if (strcmp(op.name, "one_hot") == 0 || strncmp(op.name, "bitwise", 7) == 0) t = whole[rank];
  if (named(a, "mask condition")) t = truth[rank];
  if (named(a, "vec vec2")) t = plain[1];
  if (named(a, "value") && strncmp(op.name, "scaled", 6) != 0) t = plain[0];
  return value_of(TAG_TENSOR, (uint64_t)(uintptr_t)t, 0);
}

static tt_value list_for(const argument* a, size_t rank) {
  const size_t n = a->fixed > 0 ? (size_t)a->fixed : rank;
  if (named(a, "dims") && strcmp(op.name, "permute") == 0) return int_list(axes, rank);
  if (named(a, "dim dims source destination")) return int_list(zero_list, 1);
  if (named(a, "size shape")) return int_list(two_list, rank);
  if (named(a, "normalized_shape")) return int_list(two_list, 1);
  if (named(a, "pad split_size split_sizes")) return int_list(one_list, 2);
  if (named(a, "sizes")) return int_list(axes + 1, 2);
  return int_list(one_list, n);
}

static tt_value text_for(const argument* a) {
  const char* s = named(a, "indexing")                  ? "ij"
                  : named(a, "rounding_mode")           ? "floor"
                  : strncmp(op.name, "scatter", 7) == 0 ? "add"
                                                        : "none";
  return value_of(TAG_STRING, (uint64_t)(uintptr_t)s, strlen(s));
}

static tt_value usual(const argument* a, size_t rank) {
  if (a->has_default) return value_of(TAG_NONE, 0, 0);
  if (is_type(a, "Tensor") && a->list) {
    two_tensors[0] = two_tensors[1] = plain[rank];
    if (named(a, "indices")) two_tensors[0] = two_tensors[1] = whole[1];
    return value_of(TAG_TENSORS, (uint64_t)(uintptr_t)two_tensors, rank < 2 ? rank : 2);
  }
  if (is_type(a, "Tensor")) return tensor_for(a, rank);
  if (is_type(a, "int") && a->list) return list_for(a, rank);
  if (is_type(a, "int") && named(a, "high")) return value_of(TAG_INT, 5, 0);
  if (is_type(a, "int")) return value_of(TAG_INT, !named(a, "dim dim0 index start destination"), 0);
  if (is_type(a, "float") && a->list) return value_of(TAG_DOUBLES, (uint64_t)(uintptr_t)halves, 2);
  if (is_type(a, "float")) return value_double(0.5);
  if (is_type(a, "bool") && a->list) return value_of(TAG_BOOLS, (uint64_t)(uintptr_t) "\1", 1);
  if (is_type(a, "bool")) return value_of(TAG_BOOL, 1, 0);
  if (is_type(a, "t") || (is_type(a, "Scalar") && a->list)) return int_list(one_list, rank);
  if (is_type(a, "AnyEnumType")) return value_of(TAG_INT, 1, 0);
  if (is_type(a, "Scalar")) return value_of(TAG_INT, 1, 0);
  if (is_type(a, "str")) return text_for(a);
  if (is_type(a, "ScalarType")) return value_of(TAG_DTYPE, 6, 0);
  return value_of(is_type(a, "Device") ? TAG_DEVICE : TAG_NONE, 0, 0);
}

/* A tensor to write to, laid out like the pool's. */
static tt_tensor* fresh(const tt_tensor* like) {
  const int64_t *shape = NULL, *strides = NULL;
  tt_tensor_options options = tt_tensor_options_default();
  int64_t offset = 0, bytes = 0, n;
  size_t ndim = 0;
  bool grad = false, whole_block = false;
  tt_tensor *base = NULL, *out = NULL;
  REQUIRE_OK(tt_tensor_shape_ref(like, &shape, &ndim));
  REQUIRE_OK(tt_tensor_strides_ref(like, &strides, &ndim));
  REQUIRE_OK(tt_tensor_storage_offset(like, &offset));
  REQUIRE_OK(tt_tensor_storage_size(like, &bytes));
  REQUIRE_OK(tt_tensor_dtype(like, &options.dtype));
  REQUIRE_OK(tt_tensor_device(like, &options.device));
  REQUIRE_OK(tt_tensor_requires_grad(like, &grad));
  REQUIRE_OK(tt_tensor_is_contiguous(like, &whole_block));
  if (whole_block) {
    REQUIRE_OK(tt_ones(shape, ndim, &options, &out));
    REQUIRE_OK(tt_tensor_set_requires_grad(out, grad));
    return out;
  }
  n = bytes; /* more elements than it has, whatever the dtype */
  REQUIRE_OK(tt_zeros(&n, 1, &options, &base));
  REQUIRE_OK(tt_as_strided(base, shape, ndim, strides, ndim, &offset, &out));
  tt_tensor_release(base);
  REQUIRE_OK(tt_tensor_set_requires_grad(out, grad));
  return out;
}

/* ---- calls and what they come to ---- */

static void complain(const char* what, tt_status status) {
  /* A few of each operator tell enough. */
  if (++op.reported > 4) {
    check_failed++;
    return;
  }
  check_begin(__FILE__, __LINE__, op.name);
  fprintf(stderr, ", rank %lu, argument %lu (%s) = %s (sample %ld): %s, status %d",
          (unsigned long)base_rank, (unsigned long)changed_arg,
          changed_arg < op.n ? op.args[changed_arg].name : "-", changed_text, calls, what, status);
  check_end();
}

static void expect(int ok, const char* what, tt_status status) {
  if (ok) {
    check_passed++;
  } else {
    complain(what, status);
  }
}

/* The elements that the layout names lie within the storage. */
static void check_tensor(const tt_tensor* t) {
  const int64_t *shape = NULL, *strides = NULL;
  int64_t offset = 0, bytes = 0, numel = 0;
  size_t ndim = 0, i;
  int32_t dtype = 0;
  double end, count = 1;
  static const int sizes[] = {1, 1, 2, 4, 8, 2, 4, 8, 0, 0, 0, 1, 0, 0, 0, 2};
  REQUIRE_OK(tt_tensor_shape_ref(t, &shape, &ndim));
  REQUIRE_OK(tt_tensor_strides_ref(t, &strides, &ndim));
  REQUIRE_OK(tt_tensor_storage_offset(t, &offset));
  REQUIRE_OK(tt_tensor_storage_size(t, &bytes));
  REQUIRE_OK(tt_tensor_dtype(t, &dtype));
  REQUIRE_OK(tt_tensor_numel(t, &numel));
  end = (double)offset;
  for (i = 0; i < ndim; i++) {
    count *= (double)shape[i];
    end += ((double)shape[i] - 1) * (double)strides[i];
    expect(shape[i] >= 0 && strides[i] >= 0, "a negative size or stride", TT_OK);
  }
  expect((double)numel == count, "the number of elements is not the product of sizes", TT_OK);
  expect(offset >= 0 && (count == 0 || (end + 1) * sizes[dtype] <= (double)bytes),
         "the result lies outside of its storage", TT_OK);
}

/* The gradients of a result: the derivative has to bear the same arguments. */
static void differentiate(const tt_tensor* t) {
  struct tt_backward_options options = tt_backward_options_default();
  struct tt_tensor_list grads;
  tt_tensor* sum = NULL;
  tt_status status;
  size_t i;
  bool grad = false;
  REQUIRE_OK(tt_tensor_requires_grad(t, &grad));
  if (!grad) return;
  status = tt_sum(t, -1, &sum);
  options.allow_unused = true;
  if (status == TT_OK) {
    const tt_tensor* outputs[1];
    outputs[0] = sum;
    status = tt_autograd_grad(outputs, NULL, 1, (const tt_tensor* const*)leaf, MAX_RANK + 1,
                              &options, &grads);
    for (i = 0; status == TT_OK && i < grads.len; i++) {
      if (grads.data[i] != NULL) check_tensor(grads.data[i]);
    }
    if (status == TT_OK) tt_tensor_list_release(&grads);
    tt_tensor_release(sum);
    derivatives++;
  }
  expect(status >= TT_OK && status <= TT_ERR_STATE, "not a code for a derivative", status);
}

static void check_results(tt_value* results, size_t n) {
  size_t i, k;
  for (i = 0; i < n; i++) {
    tt_tensor** list = (tt_tensor**)(uintptr_t)results[i].bits;
    if (results[i].tag == TAG_TENSOR) {
      check_tensor((tt_tensor*)(uintptr_t)results[i].bits);
      differentiate((tt_tensor*)(uintptr_t)results[i].bits);
    }
    for (k = 0; results[i].tag == TAG_TENSORS && k < results[i].len; k++) check_tensor(list[k]);
    tt_value_release(&results[i]);
  }
}

static tt_status call(const tt_value* args, size_t n) {
  tt_value results[MAX_RESULTS];
  char before[sizeof results];
  size_t n_results = 777;
  tt_status status;
  memset(results, MARK, sizeof results);
  memcpy(before, results, sizeof results);
  calls++;
  tt_error_clear();
  status = tt_op_call(op.name, args, n, results, MAX_RESULTS, &n_results);
  if (status == TT_OK) {
    op.good++;
    expect(n_results > 0 && n_results <= MAX_RESULTS, "the number of results", status);
    check_results(results, n_results);
    return status;
  }
  op.bad++;
  expect(status >= TT_ERR_INVALID_ARGUMENT && status <= TT_ERR_STATE && status != TT_ERR_IO &&
             status != TT_ERR_FORMAT,
         "not a code for this", status);
  expect(tt_last_error_code() == status, "the last error's code", status);
  expect(tt_last_error_message()[0] != '\0', "no message", status);
  expect(n_results == 777 && memcmp(before, results, sizeof results) == 0, "results touched",
         status);
  return status;
}

/* Calls with one argument, or none, replaced; tensors to write to are new ones. */
static tt_status call_with(size_t rank, size_t at, const sample* s) {
  tt_value args[MAX_ARGS];
  tt_tensor* written = NULL;
  const int64_t before = check_live_tensors();
  tt_status status;
  size_t i;
  base_rank = rank;
  changed_arg = at;
  changed_text = s != NULL ? s->text : "(none)";
  for (i = 0; i < op.n; i++) args[i] = usual(&op.args[i], rank);
  if (s != NULL) args[at] = s->value;
  if (op.n > 0 && op.args[0].mutable && args[0].tag == TAG_TENSOR && args[0].bits != 0) {
    written = fresh((const tt_tensor*)(uintptr_t)args[0].bits);
    args[0].bits = (uint64_t)(uintptr_t)written;
  }
  status = call(args, op.n);
  tt_tensor_release(written);
  expect(check_live_tensors() == before, "tensors leak", status);
  return status;
}

/* ---- the tests ---- */

static void wrong_numbers_of_arguments(void) {
  tt_value args[MAX_ARGS + 1];
  size_t i, due = 0;
  for (i = 0; i <= op.n; i++) args[i] = value_of(TAG_NONE, 0, 0);
  for (i = 0; i < op.n; i++) due += !op.args[i].has_default && !op.args[i].optional;
  changed_text = "(count)";
  changed_arg = op.n;
  if (due > 0) {
    expect(call(NULL, 0) == TT_ERR_INVALID_ARGUMENT, "no arguments", 0);
    expect(call(args, op.n) == TT_ERR_NULL_POINTER, "all arguments missing", 0);
  }
  if (!op.variadic) {
    expect(call(args, op.n + 1) == TT_ERR_INVALID_ARGUMENT, "too many arguments", 0);
  }
  expect(call(NULL, 3) == TT_ERR_NULL_POINTER, "NULL arguments", 0);
}

/* Every sample in place of every argument. */
static void each_argument(size_t rank, int all, size_t step) {
  static size_t turn = 0;
  size_t i, k;
  call_with(rank, op.n, NULL);
  for (i = 0; i < op.n; i++) {
    for (k = 0; k < (size_t)n_samples; k++) {
      const sample* s = &samples[k];
      const int fits = takes(&op.args[i], s), listed = s->value.len > 0;
      const int32_t tag = s->value.tag;
      const int pointer = tag == TAG_TENSOR || tag == TAG_STRING || tag == TAG_GENERATOR || listed;
      tt_status status;
      if ((!all && !fits) || slow(&op.args[i], s) || turn++ % step != 0) continue;
      status = call_with(rank, i, s);
      if (pointer && s->value.bits == 0) {
        expect(status == TT_ERR_NULL_POINTER, "a pointer that is NULL", status);
      } else if (s->value.tag == TAG_NONE && !fits) {
        expect(status == TT_ERR_NULL_POINTER, "an argument that is missing", status);
      } else if (s->value.tag < 0 || s->value.tag >= TAGS) {
        expect(status == TT_ERR_INVALID_ARGUMENT, "an unknown tag", status);
      } else if (!fits) {
        expect(status != TT_OK, "a value of another type was taken", status);
      }
    }
  }
}

static uint32_t random_state = 12345;

static size_t dice(size_t n) {
  random_state = random_state * 1664525u + 1013904223u;
  return (size_t)(random_state >> 8) % n;
}

/* All arguments drawn from the samples that fit them, by a fixed seed. */
static void drawn(int tries) {
  while (tries-- > 0) {
    tt_value args[MAX_ARGS];
    tt_tensor* written = NULL;
    const int64_t before = check_live_tensors();
    const size_t rank = dice(MAX_RANK + 1);
    size_t i, guard;
    base_rank = rank;
    changed_arg = op.n;
    changed_text = "(drawn)";
    for (i = 0; i < op.n; i++) {
      const sample* s = &samples[dice((size_t)n_samples)];
      args[i] = usual(&op.args[i], rank);
      for (guard = 0; guard < 200 && !takes(&op.args[i], s); guard++) {
        s = &samples[dice((size_t)n_samples)];
      }
      if (takes(&op.args[i], s) && !slow(&op.args[i], s) && dice(3) > 0) args[i] = s->value;
    }
    if (op.n > 0 && op.args[0].mutable && args[0].tag == TAG_TENSOR && args[0].bits != 0) {
      written = fresh((const tt_tensor*)(uintptr_t)args[0].bits);
      args[0].bits = (uint64_t)(uintptr_t)written;
    }
    call(args, op.n);
    tt_tensor_release(written);
    expect(check_live_tensors() == before, "tensors leak", 0);
  }
}

/* With the name of an operator, only that one. */
int main(int argc, char** argv) {
  const size_t step = check_is_slow_run() ? 97 : 1;
  const int64_t before = check_live_tensors();
  tt_memory_stats_t stats;
  size_t i, rank;
  const clock_t start = clock();
  long well = 0;
  signal(SIGSEGV, on_signal);
  signal(SIGABRT, on_signal);
  signal(SIGFPE, on_signal);
  add_samples();
  for (i = 0; i < tt_op_count(); i++) {
    parse_schema(tt_op_schema(i));
    if (argc > 1 && strcmp(op.name, argv[1]) != 0) continue;
    wrong_numbers_of_arguments();
    for (rank = 0; rank <= MAX_RANK; rank++) each_argument(rank, rank == 2, step);
    drawn(check_is_slow_run() ? 4 : 150);
    well += op.good > 0;
  }
  /* Arguments that are good ones for every operator are the table's: tests/sweep calls with
   * them. A slow run makes a part of the calls. */
  if (argc == 1 && !check_is_slow_run()) CHECK(well > 600);
  printf("%ld operators gave results\n", well);
  CHECK(tt_op_schema(tt_op_count()) == NULL);
  drop_samples();
  CHECK_INT(check_live_tensors(), before);
  CHECK_OK(tt_memory_stats(&stats));
  CHECK(stats.peak < (int64_t)1 << 28);
  printf("%ld calls, %ld derivatives, %.1f s of processor time\n", calls, derivatives,
         (double)(clock() - start) / CLOCKS_PER_SEC);
  return check_report();
}

/* Values to call operators with, good and bad, for every_op_test.c: of every tag, of odd ranks,
 * dtypes, sizes and strides, and numbers that no machine has memory for. */
#ifndef TINYTORCH_OP_SAMPLES_H
#define TINYTORCH_OP_SAMPLES_H

#include "check.h"

enum {
  TAG_NONE,
  TAG_TENSOR,
  TAG_INT,
  TAG_DOUBLE,
  TAG_BOOL,
  TAG_STRING,
  TAG_INTS,
  TAG_DOUBLES,
  TAG_BOOLS,
  TAG_TENSORS,
  TAG_DTYPE,
  TAG_DEVICE,
  TAG_LAYOUT,
  TAG_FORMAT,
  TAG_STRINGS,
  TAG_GENERATOR,
  TAGS
};

#define MAX_SAMPLES 320
#define MAX_RANK 5
/* The sizes that are too large on purpose: 1 TiB even of bools, and what overflows. */
#define HUGE_40 ((int64_t)1 << 40)
#define HUGE_62 ((int64_t)1 << 62)

typedef struct {
  const char* text;
  tt_value value;
} sample;

static sample samples[MAX_SAMPLES];
static int n_samples = 0;
/* Tensors of the pool; `plain[r]` are ones of rank r and size 2 in each dimension. */
static tt_tensor* kept[80];
static int n_kept = 0;
static tt_tensor* plain[MAX_RANK + 1];
static tt_tensor* whole[MAX_RANK + 1]; /* int64, zeros and ones */
static tt_tensor* truth[MAX_RANK + 1]; /* bool */
static tt_tensor* leaf[MAX_RANK + 1];  /* float32 that require gradients */

static tt_value value_of(int32_t tag, uint64_t bits, size_t len) {
  tt_value v;
  v.tag = tag;
  v.reserved = 0;
  v.bits = bits;
  v.len = len;
  return v;
}

static tt_value value_double(double d) {
  return value_of(TAG_DOUBLE, tt_scalar_double(d).bits, 0);
}

static void add_sample(const char* text, tt_value v) {
  REQUIRE(n_samples < MAX_SAMPLES);
  samples[n_samples].text = text;
  samples[n_samples].value = v;
  n_samples++;
}

static tt_tensor* keep(tt_tensor* t) {
  REQUIRE(n_kept < 80 && t != NULL);
  kept[n_kept++] = t;
  return t;
}

static void add_tensor(const char* text, tt_tensor* t) {
  add_sample(text, value_of(TAG_TENSOR, (uint64_t)(uintptr_t)keep(t), 0));
}

/* A tensor of `dtype` with the numbers 0, 1, 0, 1 ... */
static tt_tensor* make(int32_t dtype, const int64_t* shape, size_t ndim) {
  double data[4096];
  int64_t n = 1;
  tt_tensor *t = NULL, *out = NULL;
  size_t i;
  for (i = 0; i < ndim; i++) n *= shape[i];
  REQUIRE(n <= 4096);
  for (i = 0; i < (size_t)n; i++) data[i] = (double)(i % 2);
  REQUIRE_OK(tt_tensor_from_data(data, 7, shape, ndim, &t));
  REQUIRE_OK(tt_to(t, dtype, false, true, -1, &out));
  tt_tensor_release(t);
  return out;
}

static tt_tensor* ints_tensor(const int64_t* data, int64_t n) {
  tt_tensor* t = NULL;
  REQUIRE_OK(tt_tensor_from_data(data, 4, &n, 1, &t));
  return t;
}

#define LIST(...) \
  { __VA_ARGS__, 7777 }

/* Lists end before 7777. */
static const int64_t int_lists[][8] = {
    {7777},
    LIST(0),
    LIST(1),
    LIST(-1),
    LIST(2),
    LIST(3),
    LIST(5),
    LIST(100),
    LIST(-100),
    LIST(HUGE_40),
    LIST(-HUGE_40),
    LIST(HUGE_62),
    LIST(INT64_MAX),
    LIST(INT64_MIN),
    LIST(0, 0),
    LIST(0, 1),
    LIST(1, 0),
    LIST(1, 1),
    LIST(1, 2),
    LIST(2, 2),
    LIST(2, 1, 0),
    LIST(-1, -1),
    LIST(-2, 4),
    LIST(0, HUGE_62),
    LIST(HUGE_40, HUGE_40),
    LIST(HUGE_62, 4),
    LIST(4, HUGE_62, HUGE_62),
    LIST(INT64_MAX, INT64_MAX),
    LIST(INT64_MIN, INT64_MIN),
    LIST(INT64_MAX, INT64_MIN, INT64_MAX),
    LIST(INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX),
    LIST(1, 1, 1),
    LIST(0, 2, 3),
    LIST(2, 0, 2, 2),
    LIST(1, 1, 1, 1),
    LIST(-1, 1, -1, 1),
    LIST(3, 3, 3, 3, 3),
    LIST(1, 1, 1, 1, 1, 1),
};

static const int64_t ints[] = {
    0,
    1,
    2,
    3,
    5,
    -1,
    -2,
    100,
    -100,
    HUGE_40,
    -HUGE_40,
    HUGE_62,
    -HUGE_62,
    INT64_MAX,
    INT64_MAX - 1,
    INT64_MIN,
    INT64_MIN + 1,
};
static const double doubles[] = {0.0, 1.0, -1.0, 0.5, 1e300, -1e300, HUGE_VAL, -HUGE_VAL, NAN};
static const bool bools[] = {true, false, true};
static const char* const texts[] = {"one", "two"};
static const char* const strings[] = {"",         "none",  "mean",    "sum",       "add",
                                      "multiply", "prod",  "reflect", "replicate", "ij",
                                      "tanh",     "floor", "same",    "circular"};
static int64_t many_ones[70];
static char long_text[5001];
static tt_tensor* lists[8][6];
static tt_generator* generator;

static size_t list_length(const int64_t* list) {
  size_t n = 0;
  while (list[n] != 7777) n++;
  return n;
}

static void add_numbers(void) {
  size_t i;
  add_sample("none", value_of(TAG_NONE, 0, 0));
  for (i = 0; i < sizeof ints / sizeof *ints; i++) {
    add_sample("int", value_of(TAG_INT, (uint64_t)ints[i], 0));
  }
  for (i = 0; i < sizeof doubles / sizeof *doubles; i++) {
    add_sample("double", value_double(doubles[i]));
  }
  add_sample("true", value_of(TAG_BOOL, 1, 0));
  add_sample("false", value_of(TAG_BOOL, 0, 0));
  for (i = 0; i < sizeof strings / sizeof *strings; i++) {
    add_sample(strings[i],
               value_of(TAG_STRING, (uint64_t)(uintptr_t)strings[i], strlen(strings[i])));
  }
  memset(long_text, 'x', sizeof long_text - 1);
  add_sample("a text of 5000", value_of(TAG_STRING, (uint64_t)(uintptr_t)long_text, 5000));
  add_sample("not UTF-8", value_of(TAG_STRING, (uint64_t)(uintptr_t) "\xff\xfe", 2));
  for (i = 0; i < sizeof int_lists / sizeof *int_lists; i++) {
    add_sample("int list",
               value_of(TAG_INTS, (uint64_t)(uintptr_t)int_lists[i], list_length(int_lists[i])));
  }
  for (i = 0; i < 70; i++) many_ones[i] = 1;
  add_sample("70 ones", value_of(TAG_INTS, (uint64_t)(uintptr_t)many_ones, 70));
  add_sample("double list", value_of(TAG_DOUBLES, (uint64_t)(uintptr_t)doubles, 3));
  add_sample("bool list", value_of(TAG_BOOLS, (uint64_t)(uintptr_t)bools, 3));
  for (i = 0; i < 18; i++) add_sample("dtype", value_of(TAG_DTYPE, i, 0));
  add_sample("dtype -1", value_of(TAG_DTYPE, (uint64_t)-1, 0));
  add_sample("cpu", value_of(TAG_DEVICE, 0, 0));
  add_sample("cuda:0", value_of(TAG_DEVICE, 1, 0));
  add_sample("meta", value_of(TAG_DEVICE, 14, 0));
  add_sample("device 99:-7", value_of(TAG_DEVICE, 99 | ((uint64_t)(uint32_t)-7 << 32), 0));
  for (i = 0; i < 3; i++) add_sample("layout", value_of(TAG_LAYOUT, i, 0));
  for (i = 0; i < 6; i++) add_sample("memory format", value_of(TAG_FORMAT, i, 0));
  add_sample("tag -1", value_of(-1, 0, 0));
  add_sample("two texts", value_of(TAG_STRINGS, (uint64_t)(uintptr_t)texts, 2));
  add_sample("NULL texts", value_of(TAG_STRINGS, 0, 2));
  REQUIRE_OK(tt_generator_new(1, &generator));
  add_sample("generator", value_of(TAG_GENERATOR, (uint64_t)(uintptr_t)generator, 0));
  add_sample("NULL generator", value_of(TAG_GENERATOR, 0, 0));
  add_sample("tag 16", value_of(TAGS, 1, 1));
  add_sample("tag 1000", value_of(1000, 1, 1));
  /* Pointers that are missing. */
  add_sample("NULL tensor", value_of(TAG_TENSOR, 0, 0));
  add_sample("NULL string of 3", value_of(TAG_STRING, 0, 3));
  add_sample("NULL ints of 2", value_of(TAG_INTS, 0, 2));
  add_sample("NULL doubles of 2", value_of(TAG_DOUBLES, 0, 2));
  add_sample("NULL bools of 2", value_of(TAG_BOOLS, 0, 2));
  add_sample("NULL tensors of 2", value_of(TAG_TENSORS, 0, 2));
  add_sample("SIZE_MAX ints", value_of(TAG_INTS, (uint64_t)(uintptr_t)many_ones, SIZE_MAX));
}

static void add_views(void) {
  const int64_t three_four[] = {3, 4}, one_two[] = {1, 2};
  const int64_t two_two[] = {2, 2}, deep[] = {2, 3, 1, 2};
  tt_tensor *base = make(6, three_four, 2), *t = NULL;
  REQUIRE_OK(tt_t(base, &t));
  add_tensor("transposed", t);
  REQUIRE_OK(tt_slice(base, 1, NULL, NULL, 2, &t));
  add_tensor("every second column", t);
  REQUIRE_OK(tt_select(base, 1, 3, &t));
  add_tensor("a column", t);
  tt_tensor_release(base);
  base = make(6, one_two, 2);
  REQUIRE_OK(tt_expand(base, two_two, 2, false, &t));
  add_tensor("expanded", t);
  REQUIRE_OK(tt_expand(base, deep, 4, false, &t));
  add_tensor("expanded to rank 4", t);
  tt_tensor_release(base);
}

static void add_tensors(void) {
  static const int32_t dtypes[] = {0, 1, 2, 3, 4, 5, 7, 11, 15};
  const int64_t twos[] = {2, 2, 2, 2, 2, 2, 2}, empty[] = {2, 0, 2}, none[] = {0};
  const int64_t odd[] = {3, 5}, ranges[] = {0, 1}, bad[] = {100, -100},
                worse[] = {INT64_MAX, INT64_MIN};
  const int64_t one[] = {1, 1};
  tt_tensor_options meta = tt_tensor_options_default();
  tt_tensor* t = NULL;
  size_t i;
  for (i = 0; i <= MAX_RANK; i++) {
    add_tensor("float32 of twos", plain[i] = make(6, twos, i));
    add_tensor("int64 of twos", whole[i] = make(4, twos, i));
    add_tensor("bool of twos", truth[i] = make(11, twos, i));
  }
  add_tensor("rank 7", make(6, twos, 7));
  for (i = 0; i < sizeof dtypes / sizeof *dtypes; i++) {
    add_tensor("of a dtype", make(dtypes[i], twos, 2));
  }
  add_tensor("[2, 0, 2]", make(6, empty, 3));
  add_tensor("[0]", make(6, none, 1));
  add_tensor("int64 [0]", make(4, none, 1));
  add_tensor("[3, 5]", make(6, odd, 2));
  add_tensor("[1, 1]", make(6, one, 2));
  add_tensor("indices 0, 1", ints_tensor(ranges, 2));
  add_tensor("indices 100, -100", ints_tensor(bad, 2));
  add_tensor("indices at the ends", ints_tensor(worse, 2));
  add_views();
  meta.device.type = 14;
  REQUIRE_OK(tt_empty(twos, 2, &meta, -1, &t));
  add_tensor("meta", t);
  for (i = 0; i <= MAX_RANK; i++) {
    leaf[i] = make(6, twos, i);
    REQUIRE_OK(tt_tensor_set_requires_grad(leaf[i], true));
    add_tensor("requires grad", leaf[i]);
  }
}

static void add_tensor_lists(void) {
  tt_tensor* const all[][4] = {
      {plain[2], plain[2], NULL, NULL}, {plain[2], whole[2], truth[2], plain[1]},
      {whole[1], whole[1], NULL, NULL}, {truth[2], NULL, NULL, NULL},
      {NULL, whole[1], NULL, NULL},     {plain[0], plain[0], plain[5], NULL}};
  static const size_t lengths[] = {2, 4, 2, 1, 2, 3};
  size_t i;
  add_sample("no tensors", value_of(TAG_TENSORS, 0, 0));
  for (i = 0; i < sizeof lengths / sizeof *lengths; i++) {
    memcpy(lists[i], all[i], sizeof all[i]);
    add_sample("tensor list", value_of(TAG_TENSORS, (uint64_t)(uintptr_t)lists[i], lengths[i]));
  }
  for (i = 0; i < 6; i++) lists[6][i] = plain[1];
  add_sample("6 vectors", value_of(TAG_TENSORS, (uint64_t)(uintptr_t)lists[6], 6));
  add_sample("NULL entries", value_of(TAG_TENSORS, (uint64_t)(uintptr_t)lists[7], 3));
}

static void add_samples(void) {
  add_numbers();
  add_tensors();
  add_tensor_lists();
}

static void drop_samples(void) {
  while (n_kept > 0) tt_tensor_release(kept[--n_kept]);
  tt_generator_release(generator);
}

#endif /* TINYTORCH_OP_SAMPLES_H */

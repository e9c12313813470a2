/* What every_layer_test.c makes layers with and compares them by. */
#ifndef TINYTORCH_EVERY_LAYER_H
#define TINYTORCH_EVERY_LAYER_H

#include "check.h"

static tt_value none(void) {
  tt_value v;
  memset(&v, 0, sizeof v);
  return v;
}

static inline tt_value whole(int64_t n) {
  tt_value v = none();
  v.tag = TT_TAG_INT;
  v.bits = (uint64_t)n;
  return v;
}

static inline tt_value real(double d) {
  tt_value v = none();
  v.tag = TT_TAG_DOUBLE;
  memcpy(&v.bits, &d, sizeof d);
  return v;
}

static inline tt_value ints(const int64_t* p, size_t n) {
  tt_value v = none();
  v.tag = TT_TAG_INTS;
  v.bits = (uint64_t)(uintptr_t)p;
  v.len = n;
  return v;
}

static void seed(void) {
  tt_manual_seed(11);
}

/* Both trees have tensors of the same names and, bit for bit, the same values. */
static void same_tensors(const tt_named_tensor_list* a, const tt_named_tensor_list* b) {
  size_t i;
  REQUIRE(a->len == b->len);
  for (i = 0; i < a->len; i++) {
    bool equal = false;
    CHECK_STRING(a->names[i], b->names[i]);
    CHECK_OK(tt_equal(a->tensors[i], b->tensors[i], &equal));
    CHECK(equal);
  }
}

/* `m` is what the table makes by this name; it is released. */
static void same(const char* name, const tt_value* options, size_t n, tt_module* m) {
  static char text[8192], other[8192];
  tt_named_tensor_list a, b;
  tt_module* twin = NULL;
  size_t length = 0;
  seed();
  REQUIRE_OK(tt_nn_create(name, options, n, &twin));
  CHECK_OK(tt_module_to_string(m, text, sizeof text, NULL));
  CHECK_OK(tt_module_to_string(twin, other, sizeof other, NULL));
  CHECK_STRING(text, other);
  CHECK_OK(tt_nn_describe(name, options, n, other, sizeof other, &length));
  CHECK(strncmp(text, other, length) == 0 && length > 0);
  CHECK_OK(tt_module_named_parameters(m, true, &a));
  CHECK_OK(tt_module_named_parameters(twin, true, &b));
  same_tensors(&a, &b);
  tt_named_tensor_list_release(&a);
  tt_named_tensor_list_release(&b);
  CHECK_OK(tt_module_named_buffers(m, true, &a));
  CHECK_OK(tt_module_named_buffers(twin, true, &b));
  same_tensors(&a, &b);
  tt_named_tensor_list_release(&a);
  tt_named_tensor_list_release(&b);
  tt_module_release(m);
  tt_module_release(twin);
}

#endif

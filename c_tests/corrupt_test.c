/* Files that are cut off or changed: idx, safetensors and PyTorch's checkpoints. A reader says
 * TT_ERR_FORMAT or another code for it, or reads what is there; it never crashes, asks for memory
 * that the file cannot fill, or leaks. The changes follow a fixed seed. */
#include "check.h"

#define FILE_NAME "corrupt_test.bin"
#define MOST (64 * 1024)

static unsigned char good[MOST], bad[MOST];
static size_t length = 0;
static const char* format = "";
static long codes[100];

static void write_file(const unsigned char* bytes, size_t n) {
  FILE* f = fopen(FILE_NAME, "wb");
  REQUIRE(f != NULL);
  REQUIRE(fwrite(bytes, 1, n, f) == n);
  REQUIRE(fclose(f) == 0);
}

static size_t read_file(unsigned char* bytes) {
  FILE* f = fopen(FILE_NAME, "rb");
  size_t n;
  REQUIRE(f != NULL);
  n = fread(bytes, 1, MOST, f);
  fclose(f);
  return n;
}

/* ---- good files ---- */

static void good_idx(void) {
  static const unsigned char head[] = {0, 0, 8, 2, 0, 0, 0, 4, 0, 0, 0, 5};
  memcpy(good, head, sizeof head);
  memset(good + sizeof head, 7, 20);
  length = sizeof head + 20;
}

static void good_safetensors(void) {
  const char* const names[] = {"layer.weight", "layer.bias", "empty"};
  const tt_tensor* tensors[3];
  int i;
  tensors[0] = check_ones(6, 3, 4);
  tensors[1] = check_ones(15, 1, 4);
  tensors[2] = check_ones(4, 0, 2);
  REQUIRE_OK(tt_safetensors_write(FILE_NAME, names, tensors, 3));
  length = read_file(good);
  for (i = 0; i < 3; i++) tt_tensor_release((tt_tensor*)tensors[i]);
}

static void good_checkpoint(void) {
  const char* const names[] = {"weight", "step", "rate", "name", "sizes"};
  static const int64_t sizes[] = {1, 2, 3};
  tt_value values[5];
  struct tt_bytes bytes;
  tt_tensor* t = check_ones(6, 3, 4);
  memset(values, 0, sizeof values);
  values[0].tag = 1, values[0].bits = (uint64_t)(uintptr_t)t;
  values[1].tag = 2, values[1].bits = 42;
  values[2].tag = 3, values[2].bits = tt_scalar_double(0.5).bits;
  values[3].tag = 5, values[3].bits = (uint64_t)(uintptr_t) "adam", values[3].len = 4;
  values[4].tag = 6, values[4].bits = (uint64_t)(uintptr_t)sizes, values[4].len = 3;
  REQUIRE_OK(tt_checkpoint_encode(names, values, 5, &bytes));
  REQUIRE(bytes.len < MOST);
  memcpy(good, bytes.data, length = bytes.len);
  tt_bytes_release(&bytes);
  tt_tensor_release(t);
}

/* ---- readers ---- */

static tt_status read_idx(const unsigned char* bytes, size_t n) {
  tt_tensor* t = NULL;
  tt_status status;
  write_file(bytes, n);
  status = tt_idx_read(FILE_NAME, &t);
  CHECK((status == TT_OK) == (t != NULL));
  tt_tensor_release(t);
  return status;
}

static tt_status read_safetensors(const unsigned char* bytes, size_t n) {
  struct tt_named_tensor_list list;
  tt_status status;
  memset(&list, 0, sizeof list);
  write_file(bytes, n);
  status = tt_safetensors_read(FILE_NAME, &list);
  CHECK(status == TT_OK || (list.names == NULL && list.tensors == NULL && list.len == 0));
  tt_named_tensor_list_release(&list);
  return status;
}

static tt_status read_checkpoint(const unsigned char* bytes, size_t n) {
  struct tt_named_value_list list;
  tt_status status;
  memset(&list, 0, sizeof list);
  status = tt_checkpoint_decode(bytes, n, &list);
  CHECK(status == TT_OK || (list.names == NULL && list.values == NULL && list.len == 0));
  tt_named_value_list_release(&list);
  return status;
}

static tt_status read_checkpoint_file(const unsigned char* bytes, size_t n) {
  struct tt_named_value_list list;
  tt_status status;
  memset(&list, 0, sizeof list);
  write_file(bytes, n);
  status = tt_checkpoint_read(FILE_NAME, &list);
  tt_named_value_list_release(&list);
  return status;
}

/* ---- what is done to them ---- */

typedef tt_status (*reader)(const unsigned char*, size_t);

static uint32_t random_state = 2024;

static size_t dice(size_t n) {
  random_state = random_state * 1664525u + 1013904223u;
  return (size_t)(random_state >> 8) % n;
}

/* Reads a changed file: any of the codes that readers document. */
static tt_status try_it(reader read, const unsigned char* bytes, size_t n, const char* what,
                        size_t at) {
  const int64_t before = check_live_tensors();
  tt_status status;
  int fine;
  tt_error_clear();
  status = read(bytes, n);
  fine = status == TT_OK || status == TT_ERR_FORMAT || status == TT_ERR_DTYPE ||
         status == TT_ERR_NOT_IMPLEMENTED || status == TT_ERR_OUT_OF_MEMORY;
  if (!fine || check_live_tensors() != before ||
      (status != TT_OK && tt_last_error_message()[0] == '\0')) {
    check_begin(__FILE__, __LINE__, format);
    fprintf(stderr, ", %s at %lu: status %d, %ld tensors more", what, (unsigned long)at, status,
            (long)(check_live_tensors() - before));
    check_end();
  } else {
    check_passed++;
  }
  codes[status]++;
  return status;
}

static void corrupt(const char* name, reader read) {
  const size_t step = check_is_slow_run() ? 41 : length > 600 ? 3 : 1;
  const int tries = check_is_slow_run() ? 25 : 500;
  size_t i;
  int k, n;
  format = name;
  memset(codes, 0, sizeof codes);
  CHECK_STATUS(read(good, length), TT_OK);
  for (i = 0; i < length; i += step) {
    const tt_status status = try_it(read, good, i, "cut off", i);
    CHECK(status == TT_ERR_FORMAT);
  }
  for (i = 0; i < length; i += step) {
    memcpy(bad, good, length);
    bad[i] ^= 0xff;
    try_it(read, bad, length, "turned over", i);
    bad[i] = good[i] + 1;
    try_it(read, bad, length, "increased", i);
  }
  for (k = 0; k < tries; k++) {
    memcpy(bad, good, length);
    for (n = 1 + (int)dice(8); n > 0; n--) bad[dice(length)] = (unsigned char)dice(256);
    try_it(read, bad, dice(4) == 0 ? dice(length) : length, "try", (size_t)k);
  }
  /* Not a file of the kind at all. */
  memset(bad, 0xff, sizeof bad);
  try_it(read, bad, 1000, "all ones", 0);
  memset(bad, 0, sizeof bad);
  try_it(read, bad, 1000, "all zeros", 0);
  printf("%s: %ld read, %ld format, %ld dtype, %ld not implemented, %ld memory\n", name, codes[0],
         codes[TT_ERR_FORMAT], codes[TT_ERR_DTYPE], codes[TT_ERR_NOT_IMPLEMENTED],
         codes[TT_ERR_OUT_OF_MEMORY]);
}

int main(void) {
  const int64_t before = check_live_tensors();
  tt_memory_stats_t stats;
  tt_tensor* t = NULL;
  struct tt_named_tensor_list list;
  good_idx();
  corrupt("idx", read_idx);
  good_safetensors();
  corrupt("safetensors", read_safetensors);
  good_checkpoint();
  corrupt("checkpoint", read_checkpoint);
  CHECK_STATUS(read_checkpoint_file(good, length), TT_OK);
  CHECK_STATUS(read_checkpoint_file(good, length / 2), TT_ERR_FORMAT);
  CHECK_CONTAINS(tt_last_error_message(), FILE_NAME);
  remove(FILE_NAME);
  CHECK_STATUS(tt_idx_read(FILE_NAME, &t), TT_ERR_IO);
  CHECK_CONTAINS(tt_last_error_message(), FILE_NAME);
  CHECK_STATUS(tt_safetensors_read(".", &list), TT_ERR_IO);
  CHECK_INT(check_live_tensors(), before);
  CHECK_OK(tt_memory_stats(&stats));
  CHECK(stats.peak < (int64_t)1 << 26);
  return check_report();
}

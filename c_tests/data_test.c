/* Datasets and loaders: from tensors and callbacks; and what callers do wrong. */
#include "check.h"

static int64_t int_at(const tt_tensor* t, size_t i) {
  int64_t v[64];
  int64_t n = 0;
  REQUIRE_OK(tt_tensor_numel(t, &n));
  REQUIRE(n <= 64 && i < (size_t)n);
  REQUIRE_OK(tt_tensor_copy_out(t, v, (size_t)n * sizeof(int64_t)));
  return v[i];
}

static tt_tensor* numbers(int64_t n) {
  tt_tensor* t = NULL;
  REQUIRE_OK(tt_arange(tt_scalar_int(n), NULL, &t));
  return t;
}

/* Rows (i, 10 i). */
static tt_dataset* rows(int64_t n) {
  tt_tensor* parts[2];
  tt_dataset* set = NULL;
  parts[0] = numbers(n);
  REQUIRE_OK(tt_mul_scalar(parts[0], tt_scalar_int(10), &parts[1]));
  REQUIRE_OK(tt_dataset_from_tensors((const tt_tensor* const*)parts, 2, &set));
  tt_tensor_release(parts[0]);
  tt_tensor_release(parts[1]);
  return set;
}

static tt_dataloader* loader_of(const tt_dataset* set, size_t batch, size_t workers) {
  tt_dataloader_options options = tt_dataloader_options_default();
  tt_dataloader* loader = NULL;
  options.batch_size = batch;
  options.workers = workers;
  REQUIRE_OK(tt_dataloader_new(set, &options, &loader));
  return loader;
}

/* The first tensors' numbers of the rest of an epoch; returns how many there are. */
static size_t rest(tt_dataloader* loader, int64_t* out, size_t room) {
  size_t n = 0;
  for (;;) {
    tt_tensor_list batch;
    bool more = false;
    int64_t size = 0, i;
    REQUIRE_OK(tt_dataloader_next(loader, &batch, &more));
    if (!more) {
      CHECK(batch.data == NULL && batch.len == 0);
      tt_tensor_list_release(&batch);
      return n;
    }
    REQUIRE_OK(tt_tensor_numel(batch.data[0], &size));
    for (i = 0; i < size && n < room; i++) {
      out[n++] = int_at(batch.data[0], (size_t)i);
    }
    tt_tensor_list_release(&batch);
  }
}

static void rows_come_as_examples_and_batches(void) {
  tt_dataset *set = rows(5), *part = NULL, *again;
  const size_t picked[3] = {4, 0, 4}, wrong[1] = {5};
  tt_tensor_list list;
  size_t n = 0;
  CHECK_OK(tt_dataset_size(set, &n));
  CHECK_INT(n, 5);
  REQUIRE_OK(tt_dataset_get(set, 3, &list));
  CHECK_INT(list.len, 2);
  CHECK_INT(int_at(list.data[1], 0), 30);
  tt_tensor_list_release(&list);
  CHECK_STATUS(tt_dataset_get(set, 5, &list), TT_ERR_INDEX);
  CHECK_CONTAINS(tt_last_error_message(), "index 5 is out of range");
  REQUIRE_OK(tt_dataset_get_batch(set, picked, 3, &list));
  CHECK_INT(int_at(list.data[1], 2), 40);
  tt_tensor_list_release(&list);
  CHECK_STATUS(tt_dataset_get_batch(set, wrong, 1, &list), TT_ERR_INDEX);
  REQUIRE_OK(tt_dataset_subset(set, picked, 3, &part));
  CHECK_STATUS(tt_dataset_subset(set, wrong, 1, &again), TT_ERR_INDEX);
  CHECK_OK(tt_dataset_size(part, &n));
  CHECK_INT(n, 3);
  again = tt_dataset_retain(part);
  tt_dataset_release(set);
  tt_dataset_release(part);
  REQUIRE_OK(tt_dataset_get(again, 2, &list));
  CHECK_INT(int_at(list.data[0], 0), 4);
  tt_tensor_list_release(&list);
  tt_dataset_release(again);
}

static void batches_do_not_depend_on_workers(void) {
  tt_dataset* set = rows(10);
  const int64_t orders[3][10] = {/* PyTorch's randperm(10) after manual_seed(7) */
                                 {5, 0, 3, 4, 1, 7, 9, 6, 8, 2},
                                 {1, 8, 9, 5, 7, 4, 0, 3, 6, 2},
                                 {3, 7, 6, 2, 9, 0, 5, 4, 1, 8}};
  size_t workers, n = 0;
  int64_t got[16];
  int epoch;
  for (workers = 0; workers < 4; workers++) {
    tt_dataloader_options options = tt_dataloader_options_default();
    tt_dataloader *loader = loader_of(set, 3, workers), *same;
    CHECK_OK(tt_dataloader_size(loader, &n));
    CHECK_INT(n, 4);
    CHECK_INT(rest(loader, got, 16), 10);
    CHECK(got[0] == 0 && got[9] == 9);
    CHECK_INT(rest(loader, got, 16), 0);
    same = tt_dataloader_retain(loader);
    tt_dataloader_release(loader);
    CHECK_OK(tt_dataloader_reset(same));
    CHECK_INT(rest(same, got, 16), 10);
    tt_dataloader_release(same);

    options.batch_size = 4;
    options.workers = workers;
    options.prefetch = workers;
    options.shuffle = options.drop_last = true;
    options.has_seed = true;
    options.seed = 7;
    REQUIRE_OK(tt_dataloader_new(set, &options, &loader));
    CHECK_OK(tt_dataloader_size(loader, &n));
    CHECK_INT(n, 2);
    for (epoch = 0; epoch < 3; epoch++) {
      CHECK_OK(tt_dataloader_reset(loader));
      CHECK_INT(rest(loader, got, 16), 8);
      CHECK(memcmp(got, orders[epoch], 8 * sizeof(int64_t)) == 0);
    }
    tt_dataloader_release(loader);

    /* From the default generator, as libtorch does: one permutation when the loader is made. */
    tt_manual_seed(7);
    options.has_seed = false;
    REQUIRE_OK(tt_dataloader_new(set, &options, &loader));
    CHECK_INT(rest(loader, got, 16), 8);
    CHECK(memcmp(got, orders[1], 8 * sizeof(int64_t)) == 0);
    tt_dataloader_release(loader);
  }
  tt_dataset_release(set);
}

static void a_loader_is_left_early(void) {
  size_t workers;
  for (workers = 0; workers < 3; workers++) {
    tt_dataset* set = rows(1000);
    tt_dataloader* loader = loader_of(set, 2, workers);
    tt_tensor_list batch;
    bool more = false;
    tt_dataset_release(set);
    REQUIRE_OK(tt_dataloader_next(loader, &batch, &more));
    CHECK(more);
    tt_tensor_list_release(&batch);
    tt_dataloader_release(loader);
  }
}

/* A dataset of the caller. */
typedef struct {
  size_t size;
  size_t fails_at;
  size_t leaves_null_at;
  int destroyed;
  tt_dataloader* own;
} counter;

static tt_status counter_len(void* userdata, size_t* out) {
  *out = ((counter*)userdata)->size;
  return TT_OK;
}

static tt_status failing_len(void* userdata, size_t* out) {
  (void)userdata;
  (void)out;
  tt_set_last_error(1, "no length today");
  return 1;
}

static tt_status counter_get(void* userdata, size_t index, tt_tensor** outputs, size_t n) {
  const counter* c = (const counter*)userdata;
  size_t i;
  for (i = 0; i < n; i++) {
    const int64_t value = (int64_t)(index + 100 * i);
    if (index == c->leaves_null_at && i == n - 1) {
      continue;
    }
    if (tt_tensor_from_data(&value, 4, NULL, 0, &outputs[i]) != TT_OK) {
      return 1;
    }
  }
  if (index == c->fails_at) {
    tt_set_last_error(1, "example is broken");
    return 7;
  }
  return TT_OK;
}

static tt_status counter_get_batch(void* userdata, const size_t* indices, size_t n_indices,
                                   tt_tensor** outputs, size_t n) {
  int64_t values[8];
  int64_t shape[1];
  size_t i;
  (void)userdata;
  if (n != 1 || n_indices > 8) {
    return 1;
  }
  for (i = 0; i < n_indices; i++) {
    values[i] = -(int64_t)indices[i];
  }
  shape[0] = (int64_t)n_indices;
  return tt_tensor_from_data(values, 4, shape, 1, &outputs[0]);
}

static tt_status asking_get(void* userdata, size_t index, tt_tensor** outputs, size_t n) {
  tt_tensor_list batch;
  bool more;
  (void)index;
  (void)outputs;
  (void)n;
  return tt_dataloader_next(((counter*)userdata)->own, &batch, &more);
}

static void counter_destroy(void* userdata) {
  ((counter*)userdata)->destroyed++;
}

static const counter fresh = {10, (size_t)-1, (size_t)-1, 0, NULL};

static tt_dataset_callbacks counter_calls(void) {
  tt_dataset_callbacks calls;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.len = counter_len;
  calls.get = counter_get;
  calls.destroy = counter_destroy;
  return calls;
}

static void callbacks_give_examples(void) {
  tt_dataset_callbacks calls = counter_calls();
  const size_t picked[2] = {3, 5};
  counter c = fresh;
  tt_dataset* set = NULL;
  tt_tensor_list list;
  REQUIRE_OK(tt_dataset_from_callbacks(&calls, &c, 2, &set));
  REQUIRE_OK(tt_dataset_get(set, 4, &list));
  CHECK_INT(list.len, 2);
  CHECK_INT(int_at(list.data[1], 0), 104);
  tt_tensor_list_release(&list);
  REQUIRE_OK(tt_dataset_get_batch(set, picked, 2, &list));
  CHECK_INT(int_at(list.data[1], 1), 105);
  tt_tensor_list_release(&list);
  CHECK_STATUS(tt_dataset_get(set, 10, &list), TT_ERR_INDEX);
  tt_dataset_release(set);
  CHECK_INT(c.destroyed, 1);

  calls.get_batch = counter_get_batch;
  REQUIRE_OK(tt_dataset_from_callbacks(&calls, &c, 1, &set));
  REQUIRE_OK(tt_dataset_get_batch(set, picked, 2, &list));
  CHECK_INT(int_at(list.data[0], 1), -5);
  tt_tensor_list_release(&list);
  CHECK_STATUS(tt_dataset_get_batch(set, &c.fails_at, 1, &list), TT_ERR_INDEX);
  tt_dataset_release(set);
  CHECK_INT(c.destroyed, 2);
}

static void callbacks_fail_at_their_batch(void) {
  size_t workers;
  for (workers = 0; workers < 3; workers++) {
    tt_dataset_callbacks calls = counter_calls();
    counter c = fresh;
    tt_dataset* set = NULL;
    tt_dataloader* loader;
    tt_tensor_list batch;
    bool more = false;
    int i;
    c.fails_at = 3;
    c.leaves_null_at = 9;
    REQUIRE_OK(tt_dataset_from_callbacks(&calls, &c, 2, &set));
    loader = loader_of(set, 2, workers);
    tt_dataset_release(set);
    for (i = 0; i < 5; i++) {
      const tt_status status = tt_dataloader_next(loader, &batch, &more);
      if (i == 1) {
        CHECK_STATUS(status, TT_ERR_CALLBACK);
        CHECK_CONTAINS(tt_last_error_message(), "example is broken");
      } else if (i == 4) {
        CHECK_STATUS(status, TT_ERR_CALLBACK);
        CHECK_CONTAINS(tt_last_error_message(), "output 1 was left NULL");
      } else {
        REQUIRE_OK(status);
        CHECK(more && batch.len == 2);
        CHECK_INT(int_at(batch.data[0], 0), 2 * i);
        tt_tensor_list_release(&batch);
      }
    }
    CHECK_OK(tt_dataloader_next(loader, &batch, &more));
    CHECK(!more);
    CHECK_INT(c.destroyed, 0);
    tt_dataloader_release(loader);
    CHECK_INT(c.destroyed, 1);
  }
}

/* A dataset that asks its own loader gets an error, and nobody waits for ever. */
static void a_loader_is_not_asked_by_its_dataset(void) {
  size_t workers;
  for (workers = 0; workers < 3; workers++) {
    tt_dataset_callbacks calls = counter_calls();
    counter c = fresh;
    tt_dataset* set = NULL;
    tt_dataloader_options options = tt_dataloader_options_default();
    tt_tensor_list batch;
    bool more = false;
    calls.get = asking_get;
    REQUIRE_OK(tt_dataset_from_callbacks(&calls, &c, 1, &set));
    options.workers = workers;
    REQUIRE_OK(tt_dataloader_new(set, &options, &c.own));
    tt_dataset_release(set);
    CHECK_STATUS(tt_dataloader_next(c.own, &batch, &more), TT_ERR_CALLBACK);
    CHECK_CONTAINS(tt_last_error_message(), "cannot ask the loader that asks it");
    tt_dataloader_release(c.own);
  }
}

static void callbacks_that_do_not_fit(void) {
  tt_dataset_callbacks calls = counter_calls();
  counter c = fresh;
  tt_dataset* set = NULL;
  CHECK_STATUS(tt_dataset_from_callbacks(NULL, &c, 1, &set), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 1, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 0, &set), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, (size_t)-1, &set), TT_ERR_INVALID_ARGUMENT);
  calls.struct_size = 0;
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 1, &set), TT_ERR_ABI_VERSION);
  calls = counter_calls();
  calls.get = NULL;
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 1, &set), TT_ERR_NULL_POINTER);
  calls = counter_calls();
  calls.len = NULL;
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 1, &set), TT_ERR_NULL_POINTER);
  calls.len = failing_len;
  CHECK_STATUS(tt_dataset_from_callbacks(&calls, &c, 1, &set), TT_ERR_CALLBACK);
  CHECK_CONTAINS(tt_last_error_message(), "no length today");
  CHECK(set == NULL);
  CHECK_INT(c.destroyed, 0);
}

static void tensors_that_do_not_fit(void) {
  tt_tensor* parts[2];
  tt_dataset* set = NULL;
  const int64_t one = 1;
  parts[0] = numbers(3);
  parts[1] = numbers(4);
  CHECK_STATUS(tt_dataset_from_tensors((const tt_tensor* const*)parts, 2, &set), TT_ERR_SHAPE);
  CHECK_CONTAINS(tt_last_error_message(), "expected 3 rows");
  CHECK_STATUS(tt_dataset_from_tensors((const tt_tensor* const*)parts, 0, &set),
               TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_dataset_from_tensors(NULL, 2, &set), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_tensors((const tt_tensor* const*)parts, 1, NULL),
               TT_ERR_NULL_POINTER);
  tt_tensor_release(parts[1]);
  parts[1] = NULL;
  CHECK_STATUS(tt_dataset_from_tensors((const tt_tensor* const*)parts, 2, &set),
               TT_ERR_NULL_POINTER);
  tt_tensor_release(parts[0]);
  REQUIRE_OK(tt_tensor_from_data(&one, 4, NULL, 0, &parts[0]));
  CHECK_STATUS(tt_dataset_from_tensors((const tt_tensor* const*)parts, 1, &set), TT_ERR_SHAPE);
  tt_tensor_release(parts[0]);
  CHECK(set == NULL);
}

static void null_is_an_error(void) {
  tt_dataset *set = rows(3), *part = NULL;
  tt_dataloader* loader = loader_of(set, 2, 1);
  tt_dataloader_options options = tt_dataloader_options_default();
  tt_tensor_list list;
  const size_t index = 0;
  size_t n = 99;
  bool more = true;
  CHECK(tt_dataset_retain(NULL) == NULL && tt_dataloader_retain(NULL) == NULL);
  tt_dataset_release(NULL);
  tt_dataloader_release(NULL);
  CHECK_STATUS(tt_dataset_size(NULL, &n), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_size(set, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_get(NULL, 0, &list), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_get(set, 0, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_get_batch(NULL, &index, 1, &list), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_get_batch(set, NULL, 1, &list), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_get_batch(set, &index, 1, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_subset(NULL, &index, 1, &part), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_subset(set, NULL, 1, &part), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_subset(set, &index, 1, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_next(NULL, &list, &more), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_next(loader, NULL, &more), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_next(loader, &list, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_reset(NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_size(NULL, &n), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_size(loader, NULL), TT_ERR_NULL_POINTER);
  CHECK(n == 99 && more && part == NULL);
  tt_dataloader_release(loader);
  loader = NULL;
  CHECK_STATUS(tt_dataloader_new(NULL, &options, &loader), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataloader_new(set, &options, NULL), TT_ERR_NULL_POINTER);
  options.batch_size = 0;
  CHECK_STATUS(tt_dataloader_new(set, &options, &loader), TT_ERR_INVALID_ARGUMENT);
  options.batch_size = 1;
  options.workers = (size_t)-1;
  CHECK_STATUS(tt_dataloader_new(set, &options, &loader), TT_ERR_INVALID_ARGUMENT);
  options.struct_size = 0;
  CHECK_STATUS(tt_dataloader_new(set, &options, &loader), TT_ERR_ABI_VERSION);
  CHECK(loader == NULL);
  REQUIRE_OK(tt_dataloader_new(set, NULL, &loader));
  CHECK_OK(tt_dataloader_size(loader, &n));
  CHECK_INT(n, 3);
  tt_dataloader_release(loader);
  tt_dataset_release(set);
}

int main(void) {
  const long long before = check_live_tensors();
  rows_come_as_examples_and_batches();
  batches_do_not_depend_on_workers();
  a_loader_is_left_early();
  callbacks_give_examples();
  callbacks_fail_at_their_batch();
  a_loader_is_not_asked_by_its_dataset();
  callbacks_that_do_not_fit();
  tensors_that_do_not_fit();
  null_is_an_error();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}

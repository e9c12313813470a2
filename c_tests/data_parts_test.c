/* Samplers, transforms, stateful datasets and the states of loaders, in C. */
#include "check.h"

static tt_tensor* numbers(int64_t n) {
  int64_t values[64];
  int64_t i;
  tt_tensor* t = NULL;
  for (i = 0; i < n; i++) {
    values[i] = i;
  }
  REQUIRE_OK(tt_tensor_from_data(values, 4, &n, 1, &t));
  return t;
}

static tt_dataset* counting(int64_t n) {
  tt_tensor* t = numbers(n);
  tt_dataset* set = NULL;
  REQUIRE_OK(tt_dataset_from_tensors((const tt_tensor* const*)&t, 1, &set));
  tt_tensor_release(t);
  return set;
}

static int64_t int_at(const tt_tensor* t, size_t i) {
  int64_t v[64];
  int64_t n = 0;
  REQUIRE_OK(tt_tensor_numel(t, &n));
  REQUIRE(n <= 64 && i < (size_t)n);
  REQUIRE_OK(tt_tensor_copy_out(t, v, (size_t)n * sizeof(int64_t)));
  return v[i];
}

/* The numbers of at most `batches` batches; returns how many there are. */
static size_t read_on(tt_dataloader* loader, size_t batches, int64_t* out) {
  size_t n = 0;
  while (batches-- > 0) {
    tt_tensor_list batch;
    bool more = false;
    int64_t size = 0, i;
    REQUIRE_OK(tt_dataloader_next(loader, &batch, &more));
    if (!more) {
      break;
    }
    REQUIRE_OK(tt_tensor_numel(batch.data[0], &size));
    for (i = 0; i < size; i++) {
      out[n++] = int_at(batch.data[0], (size_t)i);
    }
    tt_tensor_list_release(&batch);
  }
  return n;
}

static void samplers_give_indices(void) {
  tt_sampler_options options = tt_sampler_options_default();
  tt_sampler *sampler = NULL, *same = NULL;
  tt_named_tensor_list state;
  const double weights[3] = {0.0, 1.0, 0.0};
  const size_t chosen[3] = {7, 5, 3};
  size_t got[16], again[16], n = 0;
  REQUIRE_OK(tt_sampler_sequential(5, &sampler));
  CHECK_OK(tt_sampler_next(sampler, 3, got, &n));
  CHECK(n == 3 && got[2] == 2);
  CHECK_OK(tt_sampler_next(sampler, 3, got, &n));
  CHECK(n == 2 && got[1] == 4);
  tt_sampler_release(sampler);

  options.has_seed = true;
  options.seed = 7;
  REQUIRE_OK(tt_sampler_random(10, &options, &sampler));
  REQUIRE_OK(tt_sampler_random(10, &options, &same));
  CHECK_OK(tt_sampler_reset(sampler, 0));
  CHECK_OK(tt_sampler_next(sampler, 16, got, &n));
  CHECK(n == 10 && got[0] == 5 && got[9] == 2); /* PyTorch's randperm(10) after manual_seed(7) */
  REQUIRE_OK(tt_sampler_state(sampler, &state));
  CHECK_OK(tt_sampler_load_state(same, (const char* const*)state.names,
                                 (const tt_tensor* const*)state.tensors, state.len));
  tt_named_tensor_list_release(&state);
  CHECK_OK(tt_sampler_next(same, 16, again, &n));
  CHECK(n == 10 && memcmp(got, again, 10 * sizeof(size_t)) == 0);
  CHECK_STATUS(tt_sampler_load_state(same, NULL, NULL, 0), TT_ERR_NOT_FOUND);
  tt_sampler_release(same);
  tt_sampler_release(sampler);

  REQUIRE_OK(tt_sampler_weighted(weights, 3, 4, NULL, &sampler));
  CHECK_OK(tt_sampler_reset(sampler, 0));
  CHECK_OK(tt_sampler_next(sampler, 8, got, &n));
  CHECK(n == 4 && got[0] == 1 && got[3] == 1);
  tt_sampler_release(sampler);
  options.replacement = false;
  sampler = NULL;
  CHECK_STATUS(tt_sampler_weighted(weights, 3, 4, &options, &sampler), TT_ERR_INVALID_ARGUMENT);
  CHECK(sampler == NULL);

  options.shuffle = false;
  REQUIRE_OK(tt_sampler_subset(chosen, 3, &options, &sampler));
  CHECK_OK(tt_sampler_reset(sampler, 0));
  CHECK_OK(tt_sampler_next(sampler, 2, got, &n));
  CHECK(n == 2 && got[0] == 7 && got[1] == 5);
  CHECK_OK(tt_sampler_size(sampler, &n));
  CHECK_INT(n, 3);
  tt_sampler_release(sampler);

  options.num_replicas = 2;
  options.rank = 1;
  REQUIRE_OK(tt_sampler_distributed(5, &options, &sampler));
  CHECK_OK(tt_sampler_reset(sampler, 0));
  CHECK_OK(tt_sampler_next(sampler, 8, got, &n));
  CHECK(n == 3 && got[0] == 3 && got[1] == 4 && got[2] == 0);
  tt_sampler_release(sampler);
  options.rank = 2;
  CHECK_STATUS(tt_sampler_distributed(5, &options, &sampler), TT_ERR_INVALID_ARGUMENT);
}

/* Gives 0, 10, 20, ... from the epoch's number on. */
typedef struct {
  size_t at;
  int destroyed;
} tens;

static tt_status tens_len(void* userdata, size_t* out) {
  (void)userdata;
  *out = 4;
  return TT_OK;
}

static tt_status tens_reset(void* userdata, uint64_t epoch) {
  ((tens*)userdata)->at = (size_t)epoch;
  return TT_OK;
}

static tt_status tens_next(void* userdata, size_t n, size_t* indices, size_t* count) {
  tens* t = (tens*)userdata;
  for (*count = 0; *count < n && t->at < 40; t->at += 10) {
    indices[(*count)++] = t->at;
  }
  return TT_OK;
}

static tt_status tens_batch(void* userdata, size_t n, tt_tensor** outputs, size_t n_outputs,
                            bool* has_batch) {
  int64_t values[8];
  int64_t size = 0;
  tens* t = (tens*)userdata;
  for (; size < (int64_t)n && size < 8 && t->at < 40; t->at += 10) {
    values[size++] = (int64_t)t->at;
  }
  *has_batch = size > 0;
  return size == 0 ? TT_OK : tt_tensor_from_data(values, 4, &size, 1, &outputs[n_outputs - 1]);
}

static void tens_destroy(void* userdata) {
  ((tens*)userdata)->destroyed++;
}

static void a_sampler_of_the_caller(void) {
  tt_sampler_callbacks calls;
  tens t = {0, 0};
  tt_sampler* sampler = NULL;
  tt_dataset* set = counting(60);
  tt_dataloader_options options = tt_dataloader_options_default();
  tt_dataloader* loader = NULL;
  int64_t got[8];
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.len = tens_len;
  calls.reset = tens_reset;
  CHECK_STATUS(tt_sampler_from_callbacks(&calls, &t, &sampler), TT_ERR_NULL_POINTER);
  calls.next = tens_next;
  calls.destroy = tens_destroy;
  REQUIRE_OK(tt_sampler_from_callbacks(&calls, &t, &sampler));
  options.batch_size = 3;
  options.workers = 1;
  REQUIRE_OK(tt_dataloader_with_sampler(set, sampler, &options, &loader));
  tt_sampler_release(sampler);
  tt_dataset_release(set);
  CHECK_INT(read_on(loader, 9, got), 4);
  CHECK(got[0] == 0 && got[3] == 30);
  CHECK_OK(tt_dataloader_reset(loader));
  CHECK_INT(read_on(loader, 9, got), 4);
  CHECK(got[0] == 1 && got[3] == 31);
  CHECK_INT(t.destroyed, 0);
  tt_dataloader_release(loader);
  CHECK_INT(t.destroyed, 1);
}

static void a_loader_is_taken_up(void) {
  size_t workers;
  for (workers = 0; workers < 3; workers++) {
    tt_dataloader_options options = tt_dataloader_options_default();
    tt_dataset* set = counting(20);
    tt_dataloader *first = NULL, *second = NULL;
    tt_named_tensor_list state;
    int64_t want[32], got[32];
    options.batch_size = 3;
    options.shuffle = options.has_seed = true;
    options.seed = 5;
    options.workers = workers;
    REQUIRE_OK(tt_dataloader_new(set, &options, &first));
    options.workers = 2 - workers;
    REQUIRE_OK(tt_dataloader_new(set, &options, &second));
    tt_dataset_release(set);
    CHECK_INT(read_on(first, 2, want), 6);
    REQUIRE_OK(tt_dataloader_state(first, &state));
    CHECK_OK(tt_dataloader_load_state(second, (const char* const*)state.names,
                                      (const tt_tensor* const*)state.tensors, state.len));
    CHECK_INT(read_on(first, 99, want), 14);
    CHECK_INT(read_on(second, 99, got), 14);
    CHECK(memcmp(want, got, 14 * sizeof(int64_t)) == 0);
    CHECK_OK(tt_dataloader_reset(first));
    CHECK_OK(tt_dataloader_reset(second));
    CHECK_INT(read_on(first, 99, want), read_on(second, 99, got));
    CHECK(memcmp(want, got, 20 * sizeof(int64_t)) == 0);
    CHECK_STATUS(tt_dataloader_load_state(second, (const char* const*)state.names,
                                          (const tt_tensor* const*)state.tensors, 1),
                 TT_ERR_NOT_FOUND);
    tt_named_tensor_list_release(&state);
    tt_dataloader_release(first);
    tt_dataloader_release(second);
  }
}

static void stateful_datasets(void) {
  tt_stateful_dataset_callbacks calls;
  tens t = {0, 0};
  tt_stateful_dataset* set = NULL;
  tt_dataloader* loader = NULL;
  tt_dataloader_options options = tt_dataloader_options_default();
  tt_tensor_list batch;
  bool more = false;
  int64_t got[8];
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.reset = tens_reset;
  calls.get_batch = tens_batch;
  calls.destroy = tens_destroy;
  REQUIRE_OK(tt_stateful_dataset_from_callbacks(&calls, &t, 1, &set));
  CHECK_OK(tt_stateful_dataset_reset(set, 2));
  REQUIRE_OK(tt_stateful_dataset_get_batch(set, 3, &batch, &more));
  CHECK(more && int_at(batch.data[0], 2) == 22);
  tt_tensor_list_release(&batch);
  options.batch_size = 3;
  options.workers = 2;
  REQUIRE_OK(tt_dataloader_stateful(set, NULL, &options, &loader));
  tt_stateful_dataset_release(set);
  CHECK_INT(read_on(loader, 9, got), 4);
  CHECK(got[0] == 0 && got[3] == 30);
  CHECK_OK(tt_dataloader_reset(loader));
  CHECK_INT(read_on(loader, 9, got), 4);
  CHECK(got[0] == 1 && got[3] == 31);
  tt_dataloader_release(loader);
  CHECK_INT(t.destroyed, 1);
}

static tt_status chunk_of(void* userdata, size_t index, tt_tensor** outputs, size_t n_outputs) {
  const int64_t values[2] = {(int64_t)index * 2, (int64_t)index * 2 + 1};
  const int64_t shape[1] = {2};
  (void)userdata;
  return tt_tensor_from_data(values, 4, shape, 1, &outputs[n_outputs - 1]);
}

static void chunks(void) {
  tt_chunk_callbacks calls;
  tt_chunk_options how = tt_chunk_options_default();
  tt_stateful_dataset* set = NULL;
  tt_dataloader* loader = NULL;
  tt_dataloader_options options = tt_dataloader_options_default();
  int64_t got[16], sum = 0;
  size_t i, shuffled;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.chunk_count = tens_len;
  calls.read_chunk = chunk_of;
  how.preloaders = 2;
  options.batch_size = 3;
  for (shuffled = 0; shuffled < 2; shuffled++) {
    how.shuffle_chunks = how.shuffle_examples = shuffled != 0;
    REQUIRE_OK(tt_stateful_dataset_from_chunks(&calls, NULL, 1, &how, &set));
    REQUIRE_OK(tt_dataloader_stateful(set, NULL, &options, &loader));
    tt_stateful_dataset_release(set);
    CHECK_INT(read_on(loader, 9, got), 8);
    for (sum = 0, i = 0; i < 8; i++) {
      sum += got[i];
      CHECK(shuffled || got[i] == (int64_t)i);
    }
    CHECK_INT(sum, 28);
    tt_dataloader_release(loader);
  }
  how.preloaders = 0;
  CHECK_STATUS(tt_stateful_dataset_from_chunks(&calls, NULL, 1, &how, &set),
               TT_ERR_INVALID_ARGUMENT);
}

static tt_status doubled(void* userdata, const tt_tensor* const* inputs, size_t n,
                         tt_tensor** outputs) {
  (void)userdata, (void)n;
  return tt_mul_scalar(inputs[0], tt_scalar_int(2), &outputs[0]);
}

static void transforms(void) {
  tt_transform_callbacks calls;
  tt_crop_options crop = tt_crop_options_default(2, 2);
  tt_transform *parts[2] = {NULL, NULL}, *both = NULL, *wrong = NULL;
  tt_dataset *set = counting(4), *mapped = NULL;
  tt_tensor_list list;
  tt_moment moment;
  const size_t picked[2] = {3, 1};
  const double one = 1.0, zero = 0.0;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.apply = doubled;
  REQUIRE_OK(tt_transform_from_callbacks(&calls, NULL, &parts[0]));
  parts[1] = tt_transform_retain(parts[0]);
  REQUIRE_OK(tt_transform_compose((const tt_transform* const*)parts, 2, &both));
  REQUIRE_OK(tt_dataset_map(set, both, &mapped));
  REQUIRE_OK(tt_dataset_get_batch(mapped, picked, 2, &list));
  CHECK(int_at(list.data[0], 0) == 12 && int_at(list.data[0], 1) == 4);
  tt_tensor_list_release(&list);
  tt_transform_release(parts[0]);
  tt_transform_release(parts[1]);
  tt_transform_release(both);
  tt_dataset_release(mapped);

  REQUIRE_OK(tt_transform_random_crop(&crop, &both));
  REQUIRE_OK(tt_dataset_map(set, both, &mapped));
  CHECK_STATUS(tt_dataset_get(mapped, 0, &list), TT_ERR_SHAPE);
  CHECK_CONTAINS(tt_last_error_message(), "expected images [N, C, H, W]");
  tt_transform_release(both);
  tt_dataset_release(mapped);
  tt_dataset_release(set);
  crop.height = 0;
  CHECK_STATUS(tt_transform_random_crop(&crop, &wrong), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_transform_normalize(&one, &zero, 1, &wrong), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_transform_augment(NULL, 0.5, &zero, &one, 1, &wrong), TT_ERR_NULL_POINTER);
  CHECK(wrong == NULL);

  tt_manual_seed(12);
  CHECK_OK(tt_moment_get(&moment));
  CHECK(moment.seed == 12 && moment.epoch == 0);
  moment.epoch = 4;
  CHECK_OK(tt_moment_set(&moment));
  moment.epoch = 0;
  CHECK_OK(tt_moment_get(&moment));
  CHECK_INT(moment.epoch, 4);
  CHECK_OK(tt_moment_set(NULL));
}

static tt_status never_len(void* userdata, size_t* out) {
  (void)userdata;
  *out = 2;
  return TT_OK;
}

/* Waits until the test has seen the timeout. */
static tt_status late_get(void* userdata, size_t index, tt_tensor** outputs, size_t n) {
  const int64_t value = (int64_t)index;
  (void)n;
  while (*(volatile int*)userdata == 0) {
  }
  return tt_tensor_from_data(&value, 4, NULL, 0, &outputs[0]);
}

static void a_timeout(void) {
  tt_dataset_callbacks calls;
  tt_dataloader_options options = tt_dataloader_options_default();
  volatile int go = 0;
  tt_dataset* set = NULL;
  tt_dataloader* loader = NULL;
  tt_tensor_list batch;
  bool more = false;
  tt_status status;
  memset(&calls, 0, sizeof calls);
  calls.struct_size = sizeof calls;
  calls.len = never_len;
  calls.get = late_get;
  REQUIRE_OK(tt_dataset_from_callbacks(&calls, (void*)&go, 1, &set));
  options.workers = 1;
  options.timeout = 20;
  options.enforce_ordering = false;
  REQUIRE_OK(tt_dataloader_new(set, &options, &loader));
  tt_dataset_release(set);
  CHECK_STATUS(tt_dataloader_next(loader, &batch, &more), TT_ERR_STATE);
  CHECK_CONTAINS(tt_last_error_message(), "timeout was 20 ms");
  go = 1;
  do {
    status = tt_dataloader_next(loader, &batch, &more);
  } while (status == TT_ERR_STATE);
  REQUIRE_OK(status);
  CHECK(more && int_at(batch.data[0], 0) == 0);
  tt_tensor_list_release(&batch);
  tt_dataloader_release(loader);
}

int main(void) {
  const long long before = check_live_tensors();
  samplers_give_indices();
  a_sampler_of_the_caller();
  a_loader_is_taken_up();
  stateful_datasets();
  chunks();
  transforms();
  a_timeout();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}

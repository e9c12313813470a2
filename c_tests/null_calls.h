/* What every_null_test.c calls functions with: good arguments of every type, places for every kind
 * of result, and the judgement of what came back. A function is tried with all pointers NULL and
 * all numbers 0, with good arguments, and with good ones but each pointer NULL in turn. */
#ifndef TINYTORCH_NULL_CALLS_H
#define TINYTORCH_NULL_CALLS_H

#include "check.h"

#define OUTPUT_FILE "every_null_test.out"
#define MAX_POINTERS 16
enum { ALL_NULL = -2, ALL_GOOD = -1 };

/* Places for results. They are filled with MARK before a call; `e` stays zero. */
#define MARK 0xA5
struct places {
  struct tt_tensor* tensors[4];
  struct tt_module* module;
  struct tt_optimizer* optimizer;
  struct tt_scheduler* scheduler;
  struct tt_dataset* dataset;
  struct tt_dataloader* dataloader;
  struct tt_tree* tree;
  struct tt_checkpoint* checkpoint;
  struct tt_sampler* sampler;
  struct tt_transform* transform;
  struct tt_stateful_dataset* stateful_dataset;
  struct tt_moment moment;
  struct tt_generator* generator;
  struct tt_node* node;
  struct tt_node* next;
  struct DLManagedTensorVersioned* dlpack;
  struct tt_tensor_list tensor_list;
  struct tt_named_tensor_list named_tensor_list;
  struct tt_named_module_list named_module_list;
  struct tt_named_value_list named_value_list;
  struct tt_bytes bytes;
  struct tt_packed_sequence packed_sequence;
  struct tt_value values[4];
  struct tt_memory_stats_t memory_stats_t;
  struct tt_scalar scalar;
  struct tt_device device;
  const int64_t* ref;
  void* pointer;
  int64_t dims[8], i64;
  uint64_t u64;
  int32_t i32;
  size_t size, n, indices[4];
  double real;
  bool flag;
  char text[6000];
};
static struct places o, marked;
static struct places e;
static struct tt_value none;

/* Good arguments. */
static struct {
  struct tt_tensor* x;
  const struct tt_tensor* list[2];
  struct tt_module *module, *child;
  const struct tt_module* modules[2];
  const struct tt_scheduler* schedulers[2];
  struct tt_optimizer* optimizer;
  struct tt_scheduler* scheduler;
  struct tt_dataset* dataset;
  struct tt_dataloader* dataloader;
  struct tt_tree* tree;
  const struct tt_tree* trees[2];
  struct tt_checkpoint* checkpoint;
  struct tt_sampler* sampler;
  struct tt_transform* transform;
  const struct tt_transform* transforms[2];
  struct tt_stateful_dataset* stateful_dataset;
  struct tt_moment moment;
  struct tt_generator* generator;
  struct tt_node* node;
  struct tt_tensor_options tensor_options;
  struct tt_backward_options backward_options;
  struct tt_sgd_options sgd_options;
  struct tt_adam_options adam_options;
  struct tt_adamw_options adamw_options;
  struct tt_rmsprop_options rmsprop_options;
  struct tt_adagrad_options adagrad_options;
  struct tt_adadelta_options adadelta_options;
  struct tt_nadam_options nadam_options;
  struct tt_radam_options radam_options;
  struct tt_adamax_options adamax_options;
  struct tt_lbfgs_options lbfgs_options;
  struct tt_step_lr_options step_lr_options;
  struct tt_multi_step_lr_options multi_step_lr_options;
  struct tt_exponential_lr_options exponential_lr_options;
  struct tt_linear_lr_options linear_lr_options;
  struct tt_polynomial_lr_options polynomial_lr_options;
  struct tt_cosine_annealing_lr_options cosine_annealing_lr_options;
  struct tt_cosine_annealing_warm_restarts_options cosine_annealing_warm_restarts_options;
  struct tt_one_cycle_lr_options one_cycle_lr_options;
  struct tt_reduce_lr_on_plateau_options reduce_lr_on_plateau_options;
  struct tt_idx_options idx_options;
  struct tt_dataloader_options dataloader_options;
  struct tt_load_options load_options;
  struct tt_safetensors_options safetensors_options;
  struct tt_sampler_options sampler_options;
  struct tt_image_dataset_options image_dataset_options;
  struct tt_crop_options crop_options;
  struct tt_chunk_options chunk_options;
  struct tt_dataset_callbacks dataset_callbacks;
  struct tt_sampler_callbacks sampler_callbacks;
  struct tt_transform_callbacks transform_callbacks;
  struct tt_stateful_dataset_callbacks stateful_dataset_callbacks;
  struct tt_chunk_callbacks chunk_callbacks;
  struct tt_function_callbacks function_callbacks;
  struct tt_autograd_checkpoint_callbacks autograd_checkpoint_callbacks;
  struct tt_module_callbacks module_callbacks;
  struct tt_packed_sequence packed_sequence;
  struct tt_multi_head_attention_options multi_head_attention_options;
  struct tt_forward_hook forward_hook;
  struct tt_scalar scalar;
  struct tt_device device;
  struct tt_scalar scalars[2];
  struct tt_value values[2];
  const char* names[2];
  int64_t ints[4];
  size_t sizes[4];
  float data[4];
  double real;
  bool flag;
} t;

static tt_status on_hook(void* userdata, const tt_tensor* grad, tt_tensor** replacement) {
  (void)userdata, (void)grad, (void)replacement;
  return TT_OK;
}

static void on_destroy(void* userdata) {
  (void)userdata;
}

static tt_status on_apply(void* userdata, struct tt_module* module) {
  (void)userdata, (void)module;
  return TT_OK;
}

static tt_status on_lambda(void* userdata, int64_t epoch, size_t group, double* factor) {
  (void)userdata, (void)epoch, (void)group;
  *factor = 1.0;
  return TT_OK;
}

static tt_status on_closure(void* userdata, struct tt_tensor** loss) {
  (void)userdata;
  *loss = tt_tensor_retain(t.x);
  return TT_OK;
}

static tt_status on_len(void* userdata, size_t* n) {
  (void)userdata;
  *n = 2;
  return TT_OK;
}

static tt_status on_get(void* userdata, size_t index, struct tt_tensor** outputs,
                        size_t n_outputs) {
  (void)userdata, (void)index;
  while (n_outputs-- > 0) outputs[n_outputs] = tt_tensor_retain(t.x);
  return TT_OK;
}

static tt_status on_indices(void* userdata, size_t n, size_t* indices, size_t* count) {
  (void)userdata, (void)n, (void)indices;
  *count = 0;
  return TT_OK;
}

static tt_status on_epoch(void* userdata, uint64_t epoch) {
  (void)userdata, (void)epoch;
  return TT_OK;
}

static tt_status on_batch(void* userdata, size_t n, struct tt_tensor** outputs, size_t n_outputs,
                          bool* has_batch) {
  (void)userdata, (void)n, (void)outputs, (void)n_outputs;
  *has_batch = false;
  return TT_OK;
}

static tt_status on_transform(void* userdata, const struct tt_tensor* const* inputs, size_t n,
                              struct tt_tensor** outputs) {
  (void)userdata, (void)inputs;
  while (n-- > 0) outputs[n] = tt_tensor_retain(t.x);
  return TT_OK;
}

static tt_status on_forward(void* userdata, struct tt_function_context* context,
                            const struct tt_tensor* const* inputs, size_t n_inputs,
                            struct tt_tensor** outputs, size_t n_outputs) {
  (void)userdata, (void)context, (void)n_inputs, (void)n_outputs;
  return tt_clone_tensor(inputs[0], -1, &outputs[0]);
}

static tt_status on_part(void* userdata, const struct tt_tensor* const* inputs, size_t n_inputs,
                         struct tt_tensor** outputs, size_t n_outputs) {
  (void)userdata, (void)n_inputs, (void)n_outputs;
  return tt_clone_tensor(inputs[0], -1, &outputs[0]);
}

/* The node of a call. */
static struct tt_node* new_node(void) {
  tt_tensor *leaf = NULL, *y = NULL;
  tt_node* node = NULL;
  REQUIRE_OK(tt_clone_tensor(t.x, -1, &leaf));
  REQUIRE_OK(tt_tensor_set_requires_grad(leaf, true));
  REQUIRE_OK(tt_relu(leaf, &y));
  REQUIRE_OK(tt_tensor_gradient_edge(y, &node, NULL));
  tt_tensor_release(leaf);
  tt_tensor_release(y);
  return node;
}

static struct DLManagedTensorVersioned* new_dlpack(void) {
  struct DLManagedTensorVersioned* p = NULL;
  REQUIRE_OK(tt_tensor_to_dlpack(t.x, &p));
  return p;
}

static void fill_options(void) {
  t.tensor_options = tt_tensor_options_default();
  t.backward_options = tt_backward_options_default();
  t.sgd_options = tt_sgd_options_default();
  t.adam_options = tt_adam_options_default();
  t.adamw_options = tt_adamw_options_default();
  t.rmsprop_options = tt_rmsprop_options_default();
  t.adagrad_options = tt_adagrad_options_default();
  t.adadelta_options = tt_adadelta_options_default();
  t.nadam_options = tt_nadam_options_default();
  t.radam_options = tt_radam_options_default();
  t.adamax_options = tt_adamax_options_default();
  t.lbfgs_options = tt_lbfgs_options_default();
  t.step_lr_options = tt_step_lr_options_default(1);
  t.multi_step_lr_options = tt_multi_step_lr_options_default();
  t.exponential_lr_options = tt_exponential_lr_options_default(0.5);
  t.linear_lr_options = tt_linear_lr_options_default();
  t.polynomial_lr_options = tt_polynomial_lr_options_default();
  t.cosine_annealing_lr_options = tt_cosine_annealing_lr_options_default(2);
  t.cosine_annealing_warm_restarts_options = tt_cosine_annealing_warm_restarts_options_default(2);
  t.one_cycle_lr_options = tt_one_cycle_lr_options_default();
  t.reduce_lr_on_plateau_options = tt_reduce_lr_on_plateau_options_default();
  t.one_cycle_lr_options.max_lr = &t.real;
  t.one_cycle_lr_options.max_lr_len = 1;
  t.one_cycle_lr_options.total_steps = 4;
  t.one_cycle_lr_options.cycle_momentum = false;
  t.idx_options = tt_idx_options_default();
  t.dataloader_options = tt_dataloader_options_default();
  t.load_options = tt_load_options_default();
  t.safetensors_options = tt_safetensors_options_default();
  t.sampler_options = tt_sampler_options_default();
  t.image_dataset_options = tt_image_dataset_options_default();
  t.crop_options = tt_crop_options_default(2, 2);
  t.chunk_options = tt_chunk_options_default();
  t.sampler_callbacks.struct_size = sizeof t.sampler_callbacks;
  t.sampler_callbacks.len = on_len;
  t.sampler_callbacks.reset = on_epoch;
  t.sampler_callbacks.next = on_indices;
  t.transform_callbacks.struct_size = sizeof t.transform_callbacks;
  t.transform_callbacks.apply = on_transform;
  t.stateful_dataset_callbacks.struct_size = sizeof t.stateful_dataset_callbacks;
  t.stateful_dataset_callbacks.reset = on_epoch;
  t.stateful_dataset_callbacks.get_batch = on_batch;
  t.chunk_callbacks.struct_size = sizeof t.chunk_callbacks;
  t.chunk_callbacks.chunk_count = on_len;
  t.chunk_callbacks.read_chunk = on_get;
  memset(&t.dataset_callbacks, 0, sizeof t.dataset_callbacks);
  t.dataset_callbacks.struct_size = sizeof t.dataset_callbacks;
  t.dataset_callbacks.len = on_len;
  t.dataset_callbacks.get = on_get;
  memset(&t.function_callbacks, 0, sizeof t.function_callbacks);
  t.function_callbacks.struct_size = sizeof t.function_callbacks;
  t.function_callbacks.forward = on_forward;
  memset(&t.autograd_checkpoint_callbacks, 0, sizeof t.autograd_checkpoint_callbacks);
  t.autograd_checkpoint_callbacks.struct_size = sizeof t.autograd_checkpoint_callbacks;
  t.autograd_checkpoint_callbacks.forward = on_part;
  memset(&t.module_callbacks, 0, sizeof t.module_callbacks);
  t.module_callbacks.struct_size = sizeof t.module_callbacks;
  memset(&t.forward_hook, 0, sizeof t.forward_hook);
  t.forward_hook.struct_size = sizeof t.forward_hook;
}

/* Two sequences of one row each, and attention with one head whose weights are all `t.x`. */
static void open_sequences(void) {
  const int64_t batch_sizes[] = {2}, shape[] = {1};
  t.packed_sequence.data = t.x;
  REQUIRE_OK(tt_tensor_from_data(batch_sizes, TT_INT64, shape, 1, &t.packed_sequence.batch_sizes));
  t.multi_head_attention_options = tt_multi_head_attention_options_default(1);
  t.multi_head_attention_options.q_proj_weight = t.x;
  t.multi_head_attention_options.k_proj_weight = t.x;
  t.multi_head_attention_options.v_proj_weight = t.x;
  t.multi_head_attention_options.out_proj_weight = t.x;
}

static void open_samples(void) {
  const int64_t shape[] = {2, 2};
  int i;
  tt_grad_mode_set(true);
  tt_inference_mode_set(false);
  tt_set_detect_anomaly(false);
  memset(&t, 0, sizeof t);
  fill_options();
  for (i = 0; i < 4; i++) t.ints[i] = 1, t.sizes[i] = 1, t.data[i] = (float)i;
  REQUIRE_OK(tt_tensor_from_data(t.data, 6, shape, 2, &t.x));
  t.list[0] = t.list[1] = t.x;
  open_sequences();
  REQUIRE_OK(tt_nn_relu(NULL, &t.module));
  REQUIRE_OK(tt_nn_identity(&t.child));
  t.modules[0] = t.modules[1] = t.child;
  REQUIRE_OK(tt_optim_sgd(t.list, 1, NULL, &t.optimizer));
  REQUIRE_OK(tt_scheduler_exponential_lr(t.optimizer, &t.exponential_lr_options, &t.scheduler));
  t.schedulers[0] = t.schedulers[1] = t.scheduler;
  REQUIRE_OK(tt_dataset_from_tensors(t.list, 2, &t.dataset));
  REQUIRE_OK(tt_dataloader_new(t.dataset, NULL, &t.dataloader));
  REQUIRE_OK(tt_tree_list(NULL, 0, false, &t.tree));
  t.trees[0] = t.trees[1] = t.tree;
  REQUIRE_OK(tt_checkpoint_new(&t.checkpoint));
  REQUIRE_OK(tt_sampler_sequential(2, &t.sampler));
  REQUIRE_OK(tt_transform_from_callbacks(&t.transform_callbacks, NULL, &t.transform));
  t.transforms[0] = t.transforms[1] = t.transform;
  REQUIRE_OK(tt_stateful_dataset_from_callbacks(&t.stateful_dataset_callbacks, NULL, 1,
                                                &t.stateful_dataset));
  REQUIRE_OK(tt_generator_new(1, &t.generator));
  t.node = new_node();
  t.scalar = t.scalars[0] = t.scalars[1] = tt_scalar_int(1);
  t.values[0].tag = t.values[1].tag = 1;
  t.values[0].bits = t.values[1].bits = (uint64_t)(uintptr_t)t.x;
  t.names[0] = "first";
  t.names[1] = "second";
  t.real = 0.5;
}

static void close_samples(void) {
  tt_tensor_release(t.packed_sequence.batch_sizes);
  tt_tensor_release(t.x);
  tt_module_release(t.module);
  tt_module_release(t.child);
  tt_optimizer_release(t.optimizer);
  tt_scheduler_release(t.scheduler);
  tt_dataloader_release(t.dataloader);
  tt_dataset_release(t.dataset);
  tt_tree_release(t.tree);
  tt_checkpoint_release(t.checkpoint);
  tt_sampler_release(t.sampler);
  tt_transform_release(t.transform);
  tt_stateful_dataset_release(t.stateful_dataset);
  tt_moment_set(NULL);
  tt_generator_release(t.generator);
  tt_node_release(t.node);
}

/* ---- the loop over what is NULL ---- */

static const char* function = "";
static char names[MAX_POINTERS][32];
static int optional[MAX_POINTERS], list[MAX_POINTERS];
static int n_pointers, mode, running;
static int64_t live_before;
static long functions_tried = 0, went_well = 0;

/* `pointers` names the arguments that are pointers. A ? stands before one that may be NULL, a *
 * before a list, which may be NULL where its length is 0. */
static void begin(const char* name, const char* pointers) {
  function = name;
  n_pointers = 0;
  for (; *pointers != '\0'; n_pointers++) {
    size_t n;
    REQUIRE(n_pointers < MAX_POINTERS);
    optional[n_pointers] = *pointers == '?';
    list[n_pointers] = *pointers == '*';
    pointers += optional[n_pointers] + list[n_pointers];
    n = strcspn(pointers, " ");
    REQUIRE(n < sizeof names[0]);
    snprintf(names[n_pointers], sizeof names[0], "%.*s", (int)n, pointers);
    pointers += n;
    pointers += *pointers == ' ';
  }
  functions_tried++;
  running = 0;
  mode = ALL_NULL;
}

static void wrong(const char* what, tt_status status) {
  check_begin(__FILE__, __LINE__, function);
  fprintf(stderr, " with %s NULL: %s, status %d",
          mode == ALL_NULL   ? "everything"
          : mode == ALL_GOOD ? "nothing"
                             : names[mode],
          what, status);
  check_end();
}

static void expect(int ok, const char* what, tt_status status) {
  if (ok) {
    check_passed++;
  } else {
    wrong(what, status);
  }
}

static int more(void) {
  if (running) {
    close_samples();
    expect(check_live_tensors() == live_before, "tensors leak", TT_OK);
    mode++;
    if (mode == n_pointers) return running = 0;
  }
  running = 1;
  live_before = check_live_tensors();
  open_samples();
  memset(&o, MARK, sizeof o);
  memset(&marked, MARK, sizeof marked);
  tt_error_clear();
  return 1;
}

static void release_packed(struct tt_packed_sequence* p) {
  tt_tensor_release(p->data);
  tt_tensor_release(p->batch_sizes);
  tt_tensor_release(p->sorted_indices);
  tt_tensor_release(p->unsorted_indices);
}

/* Releases what a successful call wrote. */
static void drop_results(void) {
  size_t i;
#define DROP(field, release) \
  if (memcmp(&o.field, &marked.field, sizeof o.field) != 0) release
  for (i = 0; i < 4; i++) {
    DROP(tensors[i], tt_tensor_release(o.tensors[i]));
    DROP(values[i], tt_value_release(&o.values[i]));
  }
  DROP(module, tt_module_release(o.module));
  DROP(optimizer, tt_optimizer_release(o.optimizer));
  DROP(scheduler, tt_scheduler_release(o.scheduler));
  DROP(dataset, tt_dataset_release(o.dataset));
  DROP(dataloader, tt_dataloader_release(o.dataloader));
  DROP(tree, tt_tree_release(o.tree));
  DROP(checkpoint, tt_checkpoint_release(o.checkpoint));
  DROP(sampler, tt_sampler_release(o.sampler));
  DROP(transform, tt_transform_release(o.transform));
  DROP(stateful_dataset, tt_stateful_dataset_release(o.stateful_dataset));
  DROP(generator, tt_generator_release(o.generator));
  DROP(node, tt_node_release(o.node));
  DROP(next, tt_node_release(o.next));
  DROP(tensor_list, tt_tensor_list_release(&o.tensor_list));
  DROP(named_tensor_list, tt_named_tensor_list_release(&o.named_tensor_list));
  DROP(named_module_list, tt_named_module_list_release(&o.named_module_list));
  DROP(named_value_list, tt_named_value_list_release(&o.named_value_list));
  DROP(bytes, tt_bytes_release(&o.bytes));
  DROP(packed_sequence, release_packed(&o.packed_sequence));
  if (memcmp(&o.dlpack, &marked.dlpack, sizeof o.dlpack) != 0) {
    struct tt_tensor* back = NULL;
    REQUIRE_OK(tt_tensor_from_dlpack_take(o.dlpack, &back));
    tt_tensor_release(back);
  }
#undef DROP
}

static void judge(tt_status status) {
  const char* message = tt_last_error_message();
  char quoted[40];
  int due = 0, i;
  for (i = 0; i < n_pointers; i++) {
    due += !optional[i] && (mode == i || (mode == ALL_NULL && !list[i]));
  }
  if (status == TT_OK) {
    expect(due == 0, "no error where one is due", status);
    went_well += mode == ALL_GOOD;
    drop_results();
    return;
  }
  expect(status >= TT_ERR_INVALID_ARGUMENT && status <= TT_ERR_DISTRIBUTED, "not a good code",
         status);
  expect(message[0] != '\0', "no message", status);
  expect(tt_last_error_code() == status, "another last error", status);
  expect(memcmp(&o, &marked, sizeof o) == 0, "results touched", status);
  if (due == 0) return;
  expect(status == TT_ERR_NULL_POINTER, "not TT_ERR_NULL_POINTER", status);
  if (mode != ALL_NULL) {
    snprintf(quoted, sizeof quoted, "'%s'", names[mode]);
    expect(strstr(message, quoted) != NULL, "the message does not name the argument", status);
  }
}

/* Calls that give no status: handles are released again. */
#define KEPT(kind)                                                                           \
  static tt_status kept_##kind(struct tt_##kind* p) {                                        \
    expect((p == NULL) == (mode == ALL_NULL || mode == 0), "retain of NULL is NULL", TT_OK); \
    tt_##kind##_release(p);                                                                  \
    return TT_OK;                                                                            \
  }
KEPT(tensor)
KEPT(module)
KEPT(optimizer)
KEPT(scheduler)
KEPT(dataset)
KEPT(dataloader)
KEPT(tree)
KEPT(checkpoint)
KEPT(sampler)
KEPT(transform)
KEPT(stateful_dataset)
KEPT(generator)
KEPT(node)
#undef KEPT

/* A pointer argument, the i-th; a number; a struct by value. */
#define P(i, good) (mode == ALL_NULL || mode == (i) ? NULL : (good))
#define V(good) (mode == ALL_NULL ? 0 : (good))
#define S(name) (mode == ALL_NULL ? e.name : t.name)
#define TRY(name, pointers, call) \
  for (begin(name, pointers); more();) judge(call)
#define DONE(call) ((void)(call), TT_OK)

static int null_report(long functions) {
  CHECK_INT(functions_tried, functions);
  CHECK(went_well > functions / 2);
  CHECK_INT(check_live_tensors(), 0);
  remove(OUTPUT_FILE);
  return check_report();
}

#endif /* TINYTORCH_NULL_CALLS_H */

/* Optimizers and schedules: training, groups, state, and what callers do wrong. */
#include "check.h"

static tt_tensor* parameter(double value) {
  const int64_t size[1] = {3};
  tt_tensor_options options = tt_tensor_options_default();
  tt_tensor* t = NULL;
  options.dtype = 7;
  options.requires_grad = true;
  REQUIRE_OK(tt_full(size, 1, tt_scalar_double(value), &options, &t));
  return t;
}

static void set_grad(tt_tensor* t, double value) {
  tt_tensor* g = NULL;
  tt_tensor_options options = tt_tensor_options_default();
  REQUIRE_OK(tt_full_like(t, tt_scalar_double(value), &options, -1, &g));
  REQUIRE_OK(tt_tensor_set_grad(t, g));
  tt_tensor_release(g);
}

static double first(const tt_tensor* t) {
  double v[3] = {0, 0, 0};
  REQUIRE_OK(tt_tensor_copy_out(t, v, sizeof v));
  return v[0];
}

static tt_optimizer* sgd(tt_tensor* p, double lr) {
  tt_sgd_options options = tt_sgd_options_default();
  tt_optimizer* o = NULL;
  options.lr = lr;
  REQUIRE_OK(tt_optim_sgd((const tt_tensor* const*)&p, 1, &options, &o));
  return o;
}

typedef tt_status (*make_t)(const tt_tensor* const* list, tt_optimizer** out);
#define MAKE(name)                                                                 \
  static tt_status make_##name(const tt_tensor* const* list, tt_optimizer** out) { \
    const tt_##name##_options options = tt_##name##_options_default();             \
    tt_optimizer* other = NULL;                                                    \
    const tt_status status = tt_optim_##name(list, 1, NULL, &other);               \
    tt_optimizer_release(other);                                                   \
    return status == TT_OK ? tt_optim_##name(list, 1, &options, out) : status;     \
  }
MAKE(sgd)
MAKE(adam)
MAKE(adamw)
MAKE(rmsprop)
MAKE(adagrad)
MAKE(adadelta)
MAKE(nadam)
MAKE(radam)
MAKE(adamax)

static void each_algorithm_steps(void) {
  /* One step from 1 with gradient 2 and the defaults: PyTorch 2.15. */
  const struct {
    const char* name;
    make_t make;
    double want;
  } all[] = {
      {"SGD", make_sgd, 0.998},
      {"Adam", make_adam, 0.999000000005},
      {"AdamW", make_adamw, 0.998990000005},
      {"RMSprop", make_rmsprop, 0.9000000049999998},
      {"Adagrad", make_adagrad, 0.9900000000005},
      {"Adadelta", make_adadelta, 0.9968377262926713},
      {"NAdam", make_nadam, 0.9978870964538538},
      {"RAdam", make_radam, 0.998},
      {"Adamax", make_adamax, 0.99800000001},
  };
  size_t i;
  for (i = 0; i < sizeof all / sizeof *all; i++) {
    tt_tensor* p = parameter(1.0);
    const tt_tensor* list[1];
    tt_optimizer* o = NULL;
    char name[16];
    list[0] = p;
    REQUIRE_OK(all[i].make(list, &o));
    CHECK_OK(tt_optimizer_name(o, name, sizeof name, NULL));
    CHECK_STRING(name, all[i].name);
    CHECK_OK(tt_optimizer_step(o));
    CHECK(first(p) == 1.0);
    set_grad(p, 2.0);
    CHECK_OK(tt_optimizer_step(o));
    CHECK_NEAR(first(p), all[i].want, 1e-14);
    tt_optimizer_release(o);
    tt_tensor_release(p);
  }
}

static tt_status square(void* userdata, tt_tensor** loss) {
  tt_tensor *p = (tt_tensor*)userdata, *y = NULL;
  tt_status status = tt_mul(p, p, &y);
  if (status == TT_OK) {
    status = tt_sum(y, -1, loss);
    tt_tensor_release(y);
  }
  return status != TT_OK ? status : tt_tensor_backward(*loss, NULL, NULL, NULL, 0);
}

static tt_status square_afresh(void* userdata, tt_tensor** loss) {
  const tt_status status = tt_tensor_set_grad((tt_tensor*)userdata, NULL);
  return status != TT_OK ? status : square(userdata, loss);
}

static tt_status refuse(void* userdata, tt_tensor** loss) {
  (void)userdata;
  (void)loss;
  tt_set_last_error(TT_ERR_STATE, "not today");
  return TT_ERR_STATE;
}

static void a_closure_gives_the_loss(void) {
  tt_tensor *p = parameter(2.0), *loss = NULL;
  tt_optimizer* o = sgd(p, 0.25);
  tt_scalar v;
  CHECK_OK(tt_optimizer_step_closure(o, square, p, &loss));
  CHECK_OK(tt_tensor_item(loss, &v));
  CHECK(v.tag == 3);
  CHECK(first(p) == 1.0);
  CHECK_OK(tt_optimizer_zero_grad(o, true));
  CHECK_STATUS(tt_optimizer_step_closure(o, refuse, NULL, NULL), TT_ERR_CALLBACK);
  CHECK_CONTAINS(tt_last_error_message(), "not today");
  CHECK(first(p) == 1.0);
  tt_tensor_release(loss);
  tt_tensor_release(p);
  tt_optimizer_release(o);
}

static void lbfgs_calls_its_closure(void) {
  tt_tensor *p = parameter(2.0), *loss = NULL;
  tt_lbfgs_options options = tt_lbfgs_options_default();
  tt_optimizer* o = NULL;
  double calls = 0.0;
  size_t group = 0;
  tt_named_tensor_list state;
  tt_scalar v;
  options.strong_wolfe = true;
  REQUIRE_OK(tt_optim_lbfgs((const tt_tensor* const*)&p, 1, &options, &o));
  CHECK_STATUS(tt_optimizer_step(o), TT_ERR_INVALID_ARGUMENT);
  set_grad(p, 0.0);
  CHECK_OK(tt_optimizer_step_closure(o, square_afresh, p, &loss));
  CHECK_NEAR(first(p), 0.0, 1e-9);
  CHECK_OK(tt_optimizer_state_dict(o, &state));
  CHECK_STRING(state.names[0], "state.0.func_evals");
  CHECK_OK(tt_tensor_item(state.tensors[0], &v));
  memcpy(&calls, &v.bits, sizeof calls);
  CHECK(calls >= 2.0);
  tt_named_tensor_list_release(&state);
  CHECK_STATUS(tt_optimizer_step_closure(o, refuse, NULL, NULL), TT_ERR_CALLBACK);
  CHECK_STATUS(tt_optimizer_add_param_group(o, NULL, 0, &group), TT_ERR_INVALID_ARGUMENT);
  tt_tensor_release(loss);
  tt_tensor_release(p);
  tt_optimizer_release(o);
}

static void groups_and_options(void) {
  tt_tensor *a = parameter(1.0), *b = parameter(1.0);
  tt_optimizer* o = sgd(a, 0.1);
  tt_tensor_list list;
  size_t group = 9, n = 0;
  double v = 0.0;
  CHECK_OK(tt_optimizer_add_param_group(o, (const tt_tensor* const*)&b, 1, &group));
  CHECK_INT(group, 1);
  CHECK_OK(tt_optimizer_num_groups(o, &n));
  CHECK_INT(n, 2);
  CHECK_OK(tt_optimizer_set_lr(o, 1, 0.5));
  set_grad(a, 1.0);
  set_grad(b, 1.0);
  CHECK_OK(tt_optimizer_step(o));
  CHECK_NEAR(first(a), 0.9, 1e-15);
  CHECK_NEAR(first(b), 0.5, 1e-15);
  CHECK_OK(tt_optimizer_set_option(o, 0, "momentum", 0.9));
  CHECK_OK(tt_optimizer_get_option(o, 0, "momentum", &v));
  CHECK(v == 0.9);
  CHECK_OK(tt_optimizer_get_lr(o, 1, &v));
  CHECK(v == 0.5);
  CHECK_OK(tt_optimizer_group_parameters(o, 1, &list));
  CHECK(list.len == 1 && list.data[0] == b);
  tt_tensor_list_release(&list);
  {
    const char* names[2] = {"momentum", "nesterov"};
    const double off[2] = {0.0, 0.0};
    CHECK_OK(tt_optimizer_set_option(o, 0, "nesterov", 1.0));
    CHECK_STATUS(tt_optimizer_set_option(o, 0, "momentum", 0.0), TT_ERR_INVALID_ARGUMENT);
    CHECK_OK(tt_optimizer_set_options(o, 0, names, off, 2));
    CHECK_OK(tt_optimizer_get_option(o, 0, "momentum", &v));
    CHECK(v == 0.0);
    CHECK_OK(tt_optimizer_set_parameters(o, 1, (const tt_tensor* const*)&b, 1));
    CHECK_STATUS(tt_optimizer_set_parameters(o, 1, (const tt_tensor* const*)&a, 1),
                 TT_ERR_INVALID_ARGUMENT);
  }
  CHECK_STATUS(tt_optimizer_set_option(o, 0, "beta1", 0.9), TT_ERR_NOT_FOUND);
  CHECK_STATUS(tt_optimizer_set_lr(o, 0, -1.0), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_optimizer_set_lr(o, 2, 1.0), TT_ERR_INDEX);
  CHECK_STATUS(tt_optimizer_add_param_group(o, (const tt_tensor* const*)&b, 1, &group),
               TT_ERR_INVALID_ARGUMENT);
  tt_tensor_release(a);
  tt_tensor_release(b);
  tt_optimizer_release(o);
}

static void state_goes_over(void) {
  tt_tensor* p = parameter(1.0);
  const tt_tensor* list[1];
  tt_optimizer *a = NULL, *b = NULL;
  tt_adam_options options = tt_adam_options_default();
  tt_named_tensor_list s;
  double lr = 0.0;
  list[0] = p;
  options.lr = 0.5;
  CHECK_OK(tt_optim_adam(list, 1, &options, &a));
  set_grad(p, 1.0);
  CHECK_OK(tt_optimizer_step(a));
  CHECK_OK(tt_optimizer_state_dict(a, &s));
  CHECK_STRING(s.names[0], "state.0.step");
  CHECK_STRING(s.names[1], "state.0.exp_avg");
  CHECK_OK(tt_optim_adam(list, 1, NULL, &b));
  CHECK_OK(tt_optimizer_load_state_dict(b, (const char* const*)s.names,
                                        (const tt_tensor* const*)s.tensors, s.len));
  CHECK_OK(tt_optimizer_get_lr(b, 0, &lr));
  CHECK(lr == 0.5);
  s.names[0][0] = 'x';
  CHECK_STATUS(tt_optimizer_load_state_dict(b, (const char* const*)s.names,
                                            (const tt_tensor* const*)s.tensors, s.len),
               TT_ERR_NOT_FOUND);
  tt_named_tensor_list_release(&s);
  tt_optimizer_release(a);
  tt_optimizer_release(b);
  tt_tensor_release(p);
}

static tt_status halve(void* userdata, int64_t epoch, size_t group, double* factor) {
  (void)userdata;
  (void)group;
  *factor = 1.0 / (double)(epoch + 1);
  return TT_OK;
}

static void count(void* userdata) {
  ++*(int*)userdata;
}

static double lr_of(const tt_optimizer* o) {
  double lr = -1.0;
  REQUIRE_OK(tt_optimizer_get_lr(o, 0, &lr));
  return lr;
}

/* The rate after some steps of a schedule that a call has just made. */
static double after(tt_optimizer* o, tt_scheduler* s, int steps) {
  double lr;
  while (steps-- > 0) REQUIRE_OK(tt_scheduler_step(s));
  lr = lr_of(o);
  tt_scheduler_release(s);
  REQUIRE_OK(tt_optimizer_set_lr(o, 0, 1.0));
  return lr;
}

static void schedules_set_rates(void) {
  tt_tensor* p = parameter(1.0);
  tt_optimizer* o = sgd(p, 1.0);
  tt_scheduler *s = NULL, *parts[2] = {NULL, NULL};
  tt_step_lr_options step = tt_step_lr_options_default(2);
  tt_multi_step_lr_options multi = tt_multi_step_lr_options_default();
  tt_exponential_lr_options exponential = tt_exponential_lr_options_default(0.5);
  tt_polynomial_lr_options polynomial = tt_polynomial_lr_options_default();
  tt_linear_lr_options linear = tt_linear_lr_options_default();
  tt_cosine_annealing_lr_options cosine = tt_cosine_annealing_lr_options_default(4);
  tt_cosine_annealing_warm_restarts_options warm =
      tt_cosine_annealing_warm_restarts_options_default(2);
  tt_one_cycle_lr_options cycle = tt_one_cycle_lr_options_default();
  const int64_t milestones[1] = {1}, third[1] = {3};
  const double top[1] = {0.5};
  int64_t epoch = -7;
  CHECK_OK(tt_scheduler_step_lr(o, &step, &s));
  CHECK_OK(tt_scheduler_get_epoch(s, &epoch));
  CHECK_INT(epoch, 0);
  CHECK_NEAR(after(o, s, 5), 0.01, 1e-15);
  multi.milestones = milestones;
  multi.milestones_len = 1;
  CHECK_OK(tt_scheduler_multi_step_lr(o, &multi, &s));
  CHECK_NEAR(after(o, s, 3), 0.1, 1e-15);
  CHECK_OK(tt_scheduler_exponential_lr(o, &exponential, &s));
  CHECK_NEAR(after(o, s, 3), 0.125, 1e-15);
  CHECK_OK(tt_scheduler_polynomial_lr(o, &polynomial, &s));
  CHECK_NEAR(after(o, s, 4), 0.2, 1e-15);
  CHECK_OK(tt_scheduler_linear_lr(o, NULL, &s));
  CHECK_NEAR(after(o, s, 0), 1.0 / 3.0, 1e-15);
  CHECK_OK(tt_scheduler_cosine_annealing_lr(o, &cosine, &s));
  CHECK_NEAR(after(o, s, 2), 0.5, 1e-15);
  CHECK_OK(tt_scheduler_cosine_annealing_warm_restarts(o, &warm, &s));
  CHECK_OK(tt_scheduler_step_to(s, 1.0));
  CHECK_NEAR(lr_of(o), 0.5, 1e-15);
  CHECK_NEAR(after(o, s, 1), 1.0, 1e-15);

  /* PyTorch 2.15, as the rates of the run that follows. */
  linear.start_factor = 0.25;
  linear.total_iters = 3;
  CHECK_OK(tt_scheduler_linear_lr(o, &linear, &parts[0]));
  CHECK_OK(tt_scheduler_cosine_annealing_lr(o, &cosine, &parts[1]));
  CHECK_OK(tt_scheduler_sequential_lr(o, (const tt_scheduler* const*)parts, 2, third, 1, &s));
  tt_scheduler_release(parts[0]);
  tt_scheduler_release(parts[1]);
  CHECK_NEAR(after(o, s, 4), 0.8535533905932737, 1e-14);

  cycle.max_lr = top;
  cycle.max_lr_len = 1;
  cycle.total_steps = 6;
  CHECK_OK(tt_scheduler_one_cycle_lr(o, &cycle, &s));
  CHECK_NEAR(after(o, s, 2), 0.4058728269748815, 1e-14);
  s = NULL;
  step.step_size = 0;
  CHECK_STATUS(tt_scheduler_step_lr(o, &step, &s), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_scheduler_step_lr(o, NULL, &s), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_scheduler_step(NULL), TT_ERR_NULL_POINTER);
  CHECK(s == NULL);
  tt_optimizer_release(o);
  tt_tensor_release(p);
}

static void functions_and_metrics_set_rates(void) {
  tt_tensor* p = parameter(1.0);
  tt_optimizer* o = sgd(p, 1.0);
  tt_scheduler *s = NULL, *other = NULL;
  tt_reduce_lr_on_plateau_options options = tt_reduce_lr_on_plateau_options_default();
  tt_named_tensor_list state;
  int freed = 0;
  CHECK_OK(tt_scheduler_lambda_lr(o, halve, &freed, count, &s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK(lr_of(o) == 0.5);
  CHECK_INT(freed, 0);
  tt_scheduler_release(s);
  CHECK_INT(freed, 1);
  CHECK_STATUS(tt_scheduler_lambda_lr(o, NULL, &freed, count, &s), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_scheduler_lambda_lr(o, halve, &freed, count, NULL), TT_ERR_NULL_POINTER);
  CHECK_INT(freed, 1);
  options.patience = 1;
  CHECK_OK(tt_scheduler_reduce_lr_on_plateau(o, &options, &s));
  CHECK_STATUS(tt_scheduler_step(s), TT_ERR_INVALID_ARGUMENT);
  CHECK_OK(tt_scheduler_step_metric(s, 1.0));
  CHECK_OK(tt_scheduler_step_metric(s, 1.0));
  CHECK(lr_of(o) == 0.5);
  CHECK_OK(tt_scheduler_reduce_lr_on_plateau(o, NULL, &other));
  CHECK_OK(tt_scheduler_state_dict(s, &state));
  CHECK_OK(tt_scheduler_load_state_dict(other, (const char* const*)state.names,
                                        (const tt_tensor* const*)state.tensors, state.len));
  CHECK_OK(tt_scheduler_step_metric(other, 1.0));
  CHECK_NEAR(lr_of(o), 0.05, 1e-15);
  state.names[0][0] = 'x';
  CHECK_STATUS(tt_scheduler_load_state_dict(other, (const char* const*)state.names,
                                            (const tt_tensor* const*)state.tensors, state.len),
               TT_ERR_NOT_FOUND);
  tt_named_tensor_list_release(&state);
  tt_scheduler_release(s);
  tt_scheduler_release(other);
  tt_optimizer_release(o);
  tt_tensor_release(p);
}

static void null_is_an_error(void) {
  tt_tensor *p = parameter(1.0), *y = NULL;
  tt_optimizer* o = NULL;
  tt_sgd_options options = tt_sgd_options_default();
  CHECK_STATUS(tt_optim_sgd(NULL, 1, NULL, &o), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_optim_sgd((const tt_tensor* const*)&p, 1, NULL, NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_optimizer_step(NULL), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_optimizer_step_closure(NULL, square, p, NULL), TT_ERR_NULL_POINTER);
  options.struct_size = 0;
  CHECK_STATUS(tt_optim_sgd((const tt_tensor* const*)&p, 1, &options, &o), TT_ERR_ABI_VERSION);
  options = tt_sgd_options_default();
  options.nesterov = true;
  CHECK_STATUS(tt_optim_sgd((const tt_tensor* const*)&p, 1, &options, &o), TT_ERR_INVALID_ARGUMENT);
  CHECK_OK(tt_mul(p, p, &y));
  CHECK_STATUS(tt_optim_sgd((const tt_tensor* const*)&y, 1, NULL, &o), TT_ERR_AUTOGRAD);
  CHECK(o == NULL);
  CHECK(tt_optimizer_retain(NULL) == NULL);
  tt_optimizer_release(NULL);
  tt_scheduler_release(NULL);
  tt_tensor_release(y);
  tt_tensor_release(p);
}

int main(void) {
  tt_memory_stats_t before, after;
  REQUIRE_OK(tt_memory_stats(&before));
  each_algorithm_steps();
  a_closure_gives_the_loss();
  lbfgs_calls_its_closure();
  groups_and_options();
  state_goes_over();
  schedules_set_rates();
  functions_and_metrics_set_rates();
  null_is_an_error();
  REQUIRE_OK(tt_memory_stats(&after));
  CHECK_INT(after.live_tensors, before.live_tensors);
  return check_report();
}

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

static void each_algorithm_steps(void) {
  /* One step from 1 with gradient 2 and the defaults, by hand. */
  const double want[5] = {1.0 - 1e-3 * 2.0, 1.0 - 1e-3, (1.0 - 1e-5) - 1e-3, 1.0 - 0.1, 1.0 - 0.01};
  const char* names[5] = {"SGD", "Adam", "AdamW", "RMSprop", "Adagrad"};
  int i;
  for (i = 0; i < 5; i++) {
    tt_tensor* p = parameter(1.0);
    const tt_tensor* list[1];
    tt_optimizer* o = NULL;
    char name[16];
    list[0] = p;
    switch (i) {
      case 0:
        REQUIRE_OK(tt_optim_sgd(list, 1, NULL, &o));
        break;
      case 1:
        REQUIRE_OK(tt_optim_adam(list, 1, NULL, &o));
        break;
      case 2:
        REQUIRE_OK(tt_optim_adamw(list, 1, NULL, &o));
        break;
      case 3:
        REQUIRE_OK(tt_optim_rmsprop(list, 1, NULL, &o));
        break;
      default:
        REQUIRE_OK(tt_optim_adagrad(list, 1, NULL, &o));
        break;
    }
    CHECK_OK(tt_optimizer_name(o, name, sizeof name, NULL));
    CHECK_STRING(name, names[i]);
    CHECK_OK(tt_optimizer_step(o));
    CHECK(first(p) == 1.0);
    set_grad(p, 2.0);
    CHECK_OK(tt_optimizer_step(o));
    CHECK_NEAR(first(p), want[i], 1e-7);
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

static void schedules_set_rates(void) {
  tt_tensor* p = parameter(1.0);
  tt_optimizer* o = sgd(p, 1.0);
  tt_scheduler* s = NULL;
  tt_plateau* plateau = NULL;
  tt_plateau_options options = tt_plateau_options_default();
  const int64_t milestones[1] = {1};
  int64_t epoch = -7;
  int freed = 0;
  CHECK_OK(tt_scheduler_step_lr(o, 2, 0.1, true, &s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK(lr_of(o) == 1.0);
  CHECK_OK(tt_scheduler_step(s));
  CHECK_NEAR(lr_of(o), 0.1, 1e-15);
  CHECK_OK(tt_scheduler_get_epoch(s, &epoch));
  CHECK_INT(epoch, 2);
  CHECK_OK(tt_scheduler_set_epoch(s, 0));
  tt_scheduler_release(s);
  CHECK_OK(tt_optimizer_set_lr(o, 0, 1.0));
  CHECK_OK(tt_scheduler_multi_step_lr(o, milestones, 1, 0.5, false, &s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK(lr_of(o) == 0.5);
  tt_scheduler_release(s);
  CHECK_OK(tt_scheduler_exponential_lr(o, 0.5, false, &s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK(lr_of(o) == 0.25);
  tt_scheduler_release(s);
  CHECK_OK(tt_scheduler_cosine_annealing_lr(o, 4, 0.0, false, &s));
  tt_scheduler_release(s);
  CHECK_OK(tt_scheduler_lambda_lr(o, halve, &freed, count, false, &s));
  CHECK_OK(tt_scheduler_step(s));
  CHECK(lr_of(o) == 0.5);
  CHECK_INT(freed, 0);
  tt_scheduler_release(s);
  CHECK_INT(freed, 1);
  options.patience = 0;
  CHECK_OK(tt_plateau_new(o, &options, &plateau));
  CHECK_OK(tt_plateau_step(plateau, 1.0));
  CHECK_OK(tt_plateau_step(plateau, 1.0));
  CHECK_NEAR(lr_of(o), 0.05, 1e-15);
  tt_plateau_release(plateau);
  s = NULL;
  CHECK_STATUS(tt_scheduler_step_lr(o, 0, 0.1, false, &s), TT_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tt_scheduler_lambda_lr(o, NULL, &freed, count, false, &s), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_scheduler_step(NULL), TT_ERR_NULL_POINTER);
  CHECK(s == NULL);
  CHECK_INT(freed, 1);
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
  tt_plateau_release(NULL);
  tt_tensor_release(y);
  tt_tensor_release(p);
}

int main(void) {
  tt_memory_stats_t before, after;
  REQUIRE_OK(tt_memory_stats(&before));
  each_algorithm_steps();
  a_closure_gives_the_loss();
  groups_and_options();
  state_goes_over();
  schedules_set_rates();
  null_is_an_error();
  REQUIRE_OK(tt_memory_stats(&after));
  CHECK_INT(after.live_tensors, before.live_tensors);
  return check_report();
}

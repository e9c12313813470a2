/* Generators: streams of their own, states, and every way in which an operator takes one. */
#include "check.h"

static double first_of(const tt_tensor* t) {
  double out = 0;
  float values[8];
  REQUIRE_OK(tt_tensor_copy_out(t, values, sizeof values));
  out = (double)values[0];
  return out;
}

static tt_tensor* draw(const tt_generator* g) {
  const int64_t shape[1] = {8};
  tt_tensor* t = NULL;
  REQUIRE_OK(tt_rand_generator(shape, 1, g, NULL, &t));
  return t;
}

static double next(const tt_generator* g) {
  tt_tensor* t = draw(g);
  const double value = first_of(t);
  tt_tensor_release(t);
  return value;
}

static void seeds(void) {
  tt_generator *a = NULL, *b = NULL, *own = NULL;
  uint64_t seed = 0, random = 0;
  double x, y;
  REQUIRE_OK(tt_generator_new(0, &a));
  /* torch.rand(8, generator=torch.Generator().manual_seed(0))[0] of PyTorch 2.11 */
  CHECK_NEAR(next(a), 0.49625658988952637, 1e-7);
  CHECK_OK(tt_generator_initial_seed(a, &seed));
  CHECK_INT(seed, 0);
  REQUIRE_OK(tt_generator_clone(a, &b));
  x = next(a);
  y = next(b);
  CHECK_NEAR(x, y, 0);
  CHECK_OK(tt_generator_manual_seed(b, 7));
  CHECK_OK(tt_generator_manual_seed(a, 7));
  x = next(a);
  y = next(b);
  CHECK_NEAR(x, y, 0);
  CHECK_OK(tt_generator_seed(b, &random));
  CHECK_OK(tt_generator_initial_seed(b, &seed));
  CHECK(seed == random);

  /* The default one is what tt_manual_seed seeds; drawing from another one leaves it alone. */
  REQUIRE_OK(tt_generator_default(&own));
  tt_manual_seed(3);
  CHECK_OK(tt_generator_initial_seed(own, &seed));
  CHECK_INT(seed, 3);
  x = next(NULL);
  tt_manual_seed(3);
  (void)next(a);
  CHECK_NEAR(next(own), x, 0);
  tt_generator_release(a);
  tt_generator_release(b);
  tt_generator_release(own);
}

static void states(void) {
  tt_generator* g = NULL;
  tt_tensor *state = NULL, *other = check_ones(TT_FLOAT32, 2, 2), *bytes = NULL;
  int64_t n = 0;
  double x;
  REQUIRE_OK(tt_generator_new(11, &g));
  (void)next(g);
  REQUIRE_OK(tt_generator_get_state(g, &state));
  CHECK_OK(tt_tensor_numel(state, &n));
  CHECK_INT(n, 5056);
  x = next(g);
  CHECK_OK(tt_generator_set_state(g, state));
  CHECK_NEAR(next(g), x, 0);
  CHECK_STATUS(tt_generator_set_state(g, other), TT_ERR_DTYPE);
  CHECK_CONTAINS(tt_last_error_message(), "ByteTensor");
  bytes = check_ones(TT_UINT8, 2, 2);
  CHECK_STATUS(tt_generator_set_state(g, bytes), TT_ERR_FORMAT);
  tt_tensor_release(state);
  tt_tensor_release(other);
  tt_tensor_release(bytes);
  tt_generator_release(g);
}

/* The same operator twice from equal seeds gives equal tensors. */
static void operators(void) {
  int which;
  for (which = 0; which < 6; which++) {
    tt_tensor* made[2] = {NULL, NULL};
    bool equal = false;
    int i;
    for (i = 0; i < 2; i++) {
      tt_generator* g = NULL;
      tt_tensor* t = check_ones(TT_FLOAT32, 3, 4);
      REQUIRE_OK(tt_generator_new(5, &g));
      (void)next(NULL);
      switch (which) {
        case 0:
          CHECK_OK(tt_normal_(t, 0, 1, g));
          break;
        case 1:
          CHECK_OK(tt_uniform_(t, 0, 1, g));
          break;
        case 2:
          CHECK_OK(tt_bernoulli_float_(t, 0.5, g));
          break;
        case 3:
          CHECK_OK(tt_exponential_(t, 1, g));
          break;
        case 4:
          CHECK_OK(tt_random_to_(t, 100, g));
          break;
        default: {
          tt_tensor* picked = NULL;
          CHECK_OK(tt_multinomial(t, 20, true, g, &picked));
          tt_tensor_release(t);
          t = picked;
        }
      }
      made[i] = t;
      tt_generator_release(g);
    }
    CHECK_OK(tt_equal(made[0], made[1], &equal));
    CHECK(equal);
    tt_tensor_release(made[0]);
    tt_tensor_release(made[1]);
  }
}

static void call_by_name(void) {
  tt_generator* g = NULL;
  tt_tensor* t = check_ones(TT_FLOAT32, 2, 4);
  tt_value args[4], result;
  size_t n = 0;
  const double expected = 0.49625658988952637;
  memset(args, 0, sizeof args);
  REQUIRE_OK(tt_generator_new(0, &g));
  args[0].tag = TT_TAG_TENSOR;
  args[0].bits = (uint64_t)(uintptr_t)t;
  args[1].tag = args[2].tag = TT_TAG_INT;
  args[2].bits = 1;
  args[3].tag = TT_TAG_GENERATOR;
  args[3].bits = (uint64_t)(uintptr_t)g;
  CHECK_OK(tt_op_call("uniform_", args, 4, &result, 1, &n));
  CHECK_NEAR(first_of(t), expected, 1e-7);
  tt_value_release(&result);
  tt_tensor_release(t);
  tt_generator_release(g);
}

int main(void) {
  const int64_t live = check_live_tensors();
  seeds();
  states();
  operators();
  call_by_name();
  CHECK_INT(check_live_tensors(), live);
  return check_report();
}

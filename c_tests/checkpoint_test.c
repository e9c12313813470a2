/* A training that is killed again and again, by SIGKILL at random moments, goes on from its last
 * checkpoint: every loss that it prints, and its last checkpoint, are those of a run that was never
 * killed, bit for bit.
 *
 * The model has batch norm (buffers) and dropout, the data are random numbers: both draw from the
 * generator, so its state matters too. The processes that train are children of this one, which
 * forks before it calls the library. */
#if defined(__unix__)
#define _POSIX_C_SOURCE 200809L
#include "check.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STEPS 60
#define WANTED_KILLS 12
#define MOST_TRIES 400
#define EXISTS(path) (access((path), F_OK) == 0)

struct training {
  tt_module* model;
  tt_optimizer* optimizer;
  tt_scheduler* scheduler;
  tt_checkpoint* checkpoint;
};

static void open_training(struct training* t) {
  tt_module* parts[4];
  tt_named_tensor_list list = {NULL, NULL, 0};
  struct tt_linear_options linear = tt_linear_options_default(6, 5);
  struct tt_batch_norm1d_options norm = tt_batch_norm1d_options_default(5);
  struct tt_dropout_options dropout = tt_dropout_options_default();
  struct tt_cosine_annealing_lr_options cosine = tt_cosine_annealing_lr_options_default(STEPS);
  size_t i;
  tt_manual_seed(1);
  dropout.p = 0.3;
  cosine.eta_min = 0.001;
  REQUIRE_OK(tt_nn_linear(&linear, &parts[0]));
  REQUIRE_OK(tt_nn_batch_norm1d(&norm, &parts[1]));
  REQUIRE_OK(tt_nn_dropout(&dropout, &parts[2]));
  linear = tt_linear_options_default(5, 2);
  REQUIRE_OK(tt_nn_linear(&linear, &parts[3]));
  REQUIRE_OK(tt_nn_sequential((const tt_module* const*)parts, 4, &t->model));
  for (i = 0; i < 4; i++) tt_module_release(parts[i]);
  REQUIRE_OK(tt_module_named_parameters(t->model, true, &list));
  REQUIRE_OK(tt_optim_adam((const tt_tensor* const*)list.tensors, list.len, NULL, &t->optimizer));
  tt_named_tensor_list_release(&list);
  REQUIRE_OK(tt_optimizer_set_lr(t->optimizer, 0, 0.05));
  REQUIRE_OK(tt_scheduler_cosine_annealing_lr(t->optimizer, &cosine, &t->scheduler));
  REQUIRE_OK(tt_checkpoint_new(&t->checkpoint));
  REQUIRE_OK(tt_checkpoint_add_module(t->checkpoint, "model", t->model));
  REQUIRE_OK(tt_checkpoint_add_optimizer(t->checkpoint, "optimizer", t->optimizer));
  REQUIRE_OK(tt_checkpoint_add_scheduler(t->checkpoint, "scheduler", t->scheduler));
}

static void close_training(struct training* t) {
  tt_checkpoint_release(t->checkpoint);
  tt_scheduler_release(t->scheduler);
  tt_optimizer_release(t->optimizer);
  tt_module_release(t->model);
}

static tt_tensor* random_numbers(int64_t columns) {
  const int64_t shape[2] = {16, columns};
  tt_tensor* out = NULL;
  REQUIRE_OK(tt_randn(shape, 2, NULL, &out));
  return out;
}

static double train_step(struct training* t) {
  tt_tensor *x = random_numbers(6), *y = random_numbers(2), *out = NULL, *loss = NULL;
  const tt_tensor* inputs[1];
  struct tt_scalar value;
  double number;
  inputs[0] = x;
  REQUIRE_OK(tt_module_forward(t->model, inputs, 1, &out));
  REQUIRE_OK(tt_mse_loss(out, y, 1, &loss));
  REQUIRE_OK(tt_optimizer_zero_grad(t->optimizer, true));
  REQUIRE_OK(tt_tensor_backward(loss, NULL, NULL, NULL, 0));
  REQUIRE_OK(tt_optimizer_step(t->optimizer));
  REQUIRE_OK(tt_scheduler_step(t->scheduler));
  REQUIRE_OK(tt_tensor_item(loss, &value));
  memcpy(&number, &value.bits, sizeof number);
  tt_tensor_release(x);
  tt_tensor_release(y);
  tt_tensor_release(out);
  tt_tensor_release(loss);
  return number;
}

/* What a child does: all steps that are left. Each loss is logged before its checkpoint is saved,
 * so that a step which was lost is seen again. */
static void train(const char* checkpoint, const char* log) {
  struct training t;
  tt_value step;
  int64_t i = 0;
  const int fd = open(log, O_WRONLY | O_APPEND | O_CREAT, 0600);
  REQUIRE(fd >= 0);
  open_training(&t);
  memset(&step, 0, sizeof step);
  if (EXISTS(checkpoint)) {
    REQUIRE_OK(tt_checkpoint_load(t.checkpoint, checkpoint));
    REQUIRE_OK(tt_checkpoint_get(t.checkpoint, "step", &step));
    REQUIRE(step.tag == TT_TAG_INT);
    i = (int64_t)step.bits;
  }
  for (; i < STEPS; i++) {
    char line[64];
    const double loss = train_step(&t);
    const int n = snprintf(line, sizeof line, "%3d %.17g\n", (int)i, loss);
    REQUIRE(write(fd, line, (size_t)n) == n);
    step.tag = TT_TAG_INT;
    step.bits = (uint64_t)(i + 1);
    REQUIRE_OK(tt_checkpoint_put(t.checkpoint, "step", &step));
    REQUIRE_OK(tt_checkpoint_save(t.checkpoint, checkpoint));
  }
  close_training(&t);
  close(fd);
}

/* Trains in a child, which is killed after `microseconds` unless they are negative; whether it came
 * to its end. */
static int run(const char* checkpoint, const char* log, long microseconds) {
  int status = 0;
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    train(checkpoint, log);
    _exit(check_failed == 0 ? 0 : 1);
  }
  if (microseconds >= 0) {
    struct timespec wait;
    wait.tv_sec = microseconds / 1000000;
    wait.tv_nsec = microseconds % 1000000 * 1000;
    nanosleep(&wait, NULL);
    kill(child, SIGKILL);
  }
  REQUIRE(waitpid(child, &status, 0) == child);
  if (WIFSIGNALED(status)) {
    CHECK_INT(WTERMSIG(status), SIGKILL);
    return 0;
  }
  REQUIRE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  return 1;
}

static char* contents(const char* path, long* length) {
  FILE* f = fopen(path, "rb");
  char* text;
  REQUIRE(f != NULL && fseek(f, 0, SEEK_END) == 0);
  *length = ftell(f);
  rewind(f);
  text = (char*)calloc((size_t)*length + 1, 1);
  REQUIRE(text != NULL && fread(text, 1, (size_t)*length, f) == (size_t)*length);
  fclose(f);
  return text;
}

/* Every line of `log` is the line of that step in `whole`, and every step is there. */
static void compare(const char* whole, const char* log) {
  const char* lines[STEPS];
  int seen[STEPS] = {0};
  int i;
  const char* at = whole;
  for (i = 0; i < STEPS; i++) {
    REQUIRE(at != NULL && atoi(at) == i);
    lines[i] = at;
    at = strchr(at, '\n') + 1;
  }
  CHECK(*at == '\0');
  for (at = log; *at != '\0'; at = strchr(at, '\n') + 1) {
    const size_t n = (size_t)(strchr(at, '\n') - at);
    i = atoi(at);
    REQUIRE(i >= 0 && i < STEPS);
    CHECK(strncmp(at, lines[i], n + 1) == 0);
    seen[i]++;
  }
  for (i = 0; i < STEPS; i++) CHECK(seen[i] > 0);
}

static long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (long)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Removes what is in the folder of this test, and the folder. */
static void clean(const char* folder) {
  char command[128];
  snprintf(command, sizeof command, "rm -rf '%s'", folder);
  CHECK_INT(system(command), 0);
}

int main(void) {
  char folder[] = "checkpoint_test_XXXXXX", *whole, *killed, *a, *b;
  long whole_n, killed_n, a_n, b_n, start, full, pause;
  int kills = 0, late = 0, tries = 0;
  REQUIRE(mkdtemp(folder) != NULL && chdir(folder) == 0);
  start = now();
  REQUIRE(run("whole.pt", "whole.log", -1));
  full = now() - start;
  srand(7);
  while (kills < WANTED_KILLS && tries++ < MOST_TRIES) {
    pause = full / 3 + (long)((double)rand() / RAND_MAX * (double)full / 2);
    if (run("killed.pt", "killed.log", pause)) {
      /* It came to its end before it was killed: again from the start, in the same log. */
      remove("killed.pt");
      continue;
    }
    kills++;
    late += EXISTS("killed.pt");
  }
  CHECK_INT(kills, WANTED_KILLS);
  CHECK(late > 0);
  REQUIRE(run("killed.pt", "killed.log", -1));
  whole = contents("whole.log", &whole_n);
  killed = contents("killed.log", &killed_n);
  compare(whole, killed);
  a = contents("whole.pt", &a_n);
  b = contents("killed.pt", &b_n);
  CHECK(a_n == b_n && memcmp(a, b, (size_t)a_n) == 0);
  printf("%d kills, %d with a checkpoint to go on from; %ld us for a whole run\n", kills, late,
         full);
  free(whole);
  free(killed);
  free(a);
  free(b);
  REQUIRE(chdir("..") == 0);
  clean(folder);
  return check_report();
}
#else
#include <stdio.h>
int main(void) {
  printf("skipped: this system has no fork and no SIGKILL\n");
  return 77;
}
#endif

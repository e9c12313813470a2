/* A multilayer perceptron (784-256-128-10) on Fashion-MNIST, in C99.
 *
 *   mlp_c [--data DIR] [--epochs N] [--limit N] [--workers N] [--weights FILE]
 *
 * DIR has MNIST's four idx files, plain or gzipped. --limit takes the first N images of the
 * training and of the test set only. Three epochs come to some 87 or 88 % on the test set. At the
 * end the weights are written to FILE, read into a new net, and both nets must agree.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tinytorch/tinytorch.h>

/* Leaves the function at the first call that fails. Everything that a function holds is NULL or
 * empty from the start and released after its label `done`: to release nothing is fine. */
#define TRY(call)                   \
  do {                              \
    status = (call);                \
    if (status != TT_OK) goto done; \
  } while (0)

typedef struct {
  const char* data;
  const char* weights;
  size_t epochs, limit, workers;
} settings;

/* The first examples of a part of the data, in batches. */
static tt_status open_data(const settings* s, bool train, tt_dataloader** out) {
  tt_idx_options pixels = tt_idx_options_default();
  tt_dataloader_options batches = tt_dataloader_options_default();
  tt_dataset *all = NULL, *some = NULL;
  size_t *first = NULL, size = 0, i;
  tt_status status = TT_OK;

  pixels.mean = 0.286; /* of the training images, which are 0 to 1 */
  pixels.std = 0.353;
  TRY(tt_dataset_from_idx(s->data, train, &pixels, &all));
  TRY(tt_dataset_size(all, &size));
  if (s->limit > 0 && s->limit < size) {
    size = s->limit;
  }
  first = malloc((size > 0 ? size : 1) * sizeof *first);
  if (first == NULL) {
    tt_set_last_error(TT_ERR_OUT_OF_MEMORY, "no memory for the list of images");
    TRY(TT_ERR_OUT_OF_MEMORY);
  }
  for (i = 0; i < size; i++) {
    first[i] = i;
  }
  TRY(tt_dataset_subset(all, first, size, &some));
  batches.batch_size = train ? 64 : 500;
  batches.shuffle = train;
  batches.workers = s->workers;
  TRY(tt_dataloader_new(some, &batches, out));
  printf("%s: %zu images\n", train ? "training" : "test", size);
done:
  free(first);
  tt_dataset_release(some);
  tt_dataset_release(all);
  return status;
}

static tt_status new_net(tt_module** out) {
  const int64_t sizes[4] = {784, 256, 128, 10};
  tt_module* layers[6] = {NULL, NULL, NULL, NULL, NULL, NULL};
  tt_status status = TT_OK;
  size_t n = 0, i;

  TRY(tt_nn_flatten(NULL, &layers[n++]));
  for (i = 0; i < 3; i++) {
    tt_linear_options linear = tt_linear_options_default(sizes[i], sizes[i + 1]);
    TRY(tt_nn_linear(&linear, &layers[n++]));
    if (i < 2) {
      TRY(tt_nn_relu(NULL, &layers[n++]));
    }
  }
  TRY(tt_nn_sequential((const tt_module* const*)layers, n, out));
done:
  for (i = 0; i < 6; i++) {
    tt_module_release(layers[i]);
  }
  return status;
}

static tt_status new_optimizer(const tt_module* net, tt_optimizer** out) {
  tt_adam_options adam = tt_adam_options_default();
  tt_named_tensor_list parameters = {NULL, NULL, 0};
  tt_status status = TT_OK;

  adam.lr = 1e-3;
  TRY(tt_module_named_parameters(net, true, &parameters));
  TRY(tt_optim_adam((const tt_tensor* const*)parameters.tensors, parameters.len, &adam, out));
done:
  tt_named_tensor_list_release(&parameters);
  return status;
}

/* One batch: forward, backward, step. `loss` and `images` get its mean loss and its size. */
static tt_status train_batch(const tt_module* net, const tt_module* criterion,
                             tt_optimizer* optimizer, const tt_tensor_list* batch, double* loss,
                             int64_t* images) {
  const tt_tensor* input = batch->data[0];
  const tt_tensor* pair[2] = {NULL, NULL};
  tt_tensor *logits = NULL, *value = NULL;
  tt_scalar number;
  tt_status status = TT_OK;

  TRY(tt_optimizer_zero_grad(optimizer, true));
  TRY(tt_module_forward(net, &input, 1, &logits));
  pair[0] = logits;
  pair[1] = batch->data[1];
  TRY(tt_module_forward(criterion, pair, 2, &value));
  TRY(tt_tensor_backward(value, NULL, NULL, NULL, 0));
  TRY(tt_optimizer_step(optimizer));
  TRY(tt_tensor_item(value, &number));
  TRY(tt_tensor_size(input, 0, images));
  memcpy(loss, &number.bits, sizeof *loss); /* a double by its bits */
done:
  tt_tensor_release(value);
  tt_tensor_release(logits);
  return status;
}

static tt_status train_epoch(const tt_module* net, const tt_module* criterion,
                             tt_optimizer* optimizer, tt_dataloader* loader, double* mean) {
  tt_tensor_list batch = {NULL, 0};
  double sum = 0, loss = 0;
  int64_t seen = 0, images = 0;
  bool more = false;
  tt_status status = TT_OK;

  TRY(tt_dataloader_reset(loader)); /* a new order for each epoch */
  for (;;) {
    TRY(tt_dataloader_next(loader, &batch, &more));
    if (!more) {
      break;
    }
    TRY(train_batch(net, criterion, optimizer, &batch, &loss, &images));
    tt_tensor_list_release(&batch);
    sum += loss * (double)images;
    seen += images;
  }
  *mean = seen > 0 ? sum / (double)seen : 0;
done:
  tt_tensor_list_release(&batch);
  return status;
}

/* How many images of a batch the net names rightly. */
static tt_status count_right(const tt_module* net, const tt_tensor_list* batch, int64_t* right) {
  const tt_tensor* input = batch->data[0];
  const int64_t classes = 1;
  tt_tensor *logits = NULL, *best = NULL, *equal = NULL, *sum = NULL;
  tt_scalar number;
  tt_status status = TT_OK;

  TRY(tt_module_forward(net, &input, 1, &logits));
  TRY(tt_argmax(logits, &classes, false, &best));
  TRY(tt_eq(best, batch->data[1], &equal));
  TRY(tt_sum(equal, -1, &sum));
  TRY(tt_tensor_item(sum, &number));
  *right = (int64_t)number.bits;
done:
  tt_tensor_release(sum);
  tt_tensor_release(equal);
  tt_tensor_release(best);
  tt_tensor_release(logits);
  return status;
}

/* Right answers in percent. */
static tt_status test(const tt_module* net, tt_dataloader* loader, double* percent) {
  tt_tensor_list batch = {NULL, 0};
  const bool recorded = tt_grad_mode_set(false);
  int64_t right = 0, seen = 0, part = 0, images = 0;
  bool more = false;
  tt_status status = TT_OK;

  TRY(tt_dataloader_reset(loader));
  for (;;) {
    TRY(tt_dataloader_next(loader, &batch, &more));
    if (!more) {
      break;
    }
    TRY(count_right(net, &batch, &part));
    TRY(tt_tensor_size(batch.data[0], 0, &images));
    tt_tensor_list_release(&batch);
    right += part;
    seen += images;
  }
  *percent = seen > 0 ? 100.0 * (double)right / (double)seen : 0;
done:
  tt_tensor_list_release(&batch);
  tt_grad_mode_set(recorded);
  return status;
}

static tt_status save(const tt_module* net, const char* path) {
  tt_named_tensor_list state = {NULL, NULL, 0};
  tt_status status = TT_OK;

  TRY(tt_module_state_dict(net, &state));
  TRY(tt_safetensors_write(path, (const char* const*)state.names,
                           (const tt_tensor* const*)state.tensors, state.len));
done:
  tt_named_tensor_list_release(&state);
  return status;
}

static tt_status load(tt_module* net, const char* path) {
  tt_named_tensor_list state = {NULL, NULL, 0};
  tt_status status = TT_OK;

  TRY(tt_safetensors_read(path, &state));
  TRY(tt_module_load_state_dict(net, (const char* const*)state.names,
                                (const tt_tensor* const*)state.tensors, state.len, true));
done:
  tt_named_tensor_list_release(&state);
  return status;
}

static tt_status run(const settings* s, bool* same) {
  tt_dataloader *training = NULL, *testing = NULL;
  tt_module *net = NULL, *again = NULL, *criterion = NULL;
  tt_optimizer* optimizer = NULL;
  double loss = 0, before = 0, after = 0;
  size_t epoch;
  tt_status status = TT_OK;

  tt_manual_seed(1);
  TRY(open_data(s, true, &training));
  TRY(open_data(s, false, &testing));
  TRY(new_net(&net));
  TRY(tt_nn_cross_entropy_loss(NULL, &criterion));
  TRY(new_optimizer(net, &optimizer));
  for (epoch = 1; epoch <= s->epochs; epoch++) {
    TRY(train_epoch(net, criterion, optimizer, training, &loss));
    TRY(test(net, testing, &before));
    printf("epoch %zu/%zu: loss %.4f, test accuracy %.2f %%\n", epoch, s->epochs, loss, before);
    fflush(stdout);
  }

  TRY(save(net, s->weights));
  TRY(new_net(&again));
  TRY(load(again, s->weights));
  TRY(test(net, testing, &before));
  TRY(test(again, testing, &after));
  printf("weights saved to %s and loaded again: %.2f %% and %.2f %%\n", s->weights, before, after);
  *same = before == after;
done:
  tt_optimizer_release(optimizer);
  tt_module_release(criterion);
  tt_module_release(again);
  tt_module_release(net);
  tt_dataloader_release(testing);
  tt_dataloader_release(training);
  return status;
}

/* A number that is not negative; false if the text is none. */
static bool number(const char* text, size_t* out) {
  char* end = NULL;
  const long value = strtol(text, &end, 10);
  if (end == text || *end != '\0' || value < 0) {
    return false;
  }
  *out = (size_t)value;
  return true;
}

static bool parse(int argc, char** argv, settings* s) {
  int i;
  for (i = 1; i + 1 < argc; i += 2) {
    const char *name = argv[i], *value = argv[i + 1];
    bool good = true;
    if (strcmp(name, "--data") == 0) {
      s->data = value;
    } else if (strcmp(name, "--weights") == 0) {
      s->weights = value;
    } else if (strcmp(name, "--epochs") == 0) {
      good = number(value, &s->epochs);
    } else if (strcmp(name, "--limit") == 0) {
      good = number(value, &s->limit);
    } else if (strcmp(name, "--workers") == 0) {
      good = number(value, &s->workers);
    } else {
      good = false;
    }
    if (!good) {
      return false;
    }
  }
  return i == argc;
}

int main(int argc, char** argv) {
  settings s = {"/usr/share/datasets/fashion-mnist", "mlp.safetensors", 3, 0, 1};
  bool same = false;

  if (!parse(argc, argv, &s)) {
    fprintf(stderr,
            "usage: %s [--data DIR] [--epochs N] [--limit N] [--workers N] [--weights FILE]\n",
            argv[0]);
    return 2;
  }
  if (run(&s, &same) != TT_OK) {
    fprintf(stderr, "error: %s\n", tt_last_error_message());
    return 1;
  }
  return same ? 0 : 1;
}

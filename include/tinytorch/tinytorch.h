/* TinyTorch: the C ABI. Generated from src/ffi by cbindgen; do not edit.
 *
 * Every fallible function returns a tt_status; the message of the last failure on a thread is in
 * tt_last_error_message(). Inputs come first, outputs last, and outputs are written only on
 * success. A handle counts as one reference: arguments are borrowed, outputs are new.
 * docs/c-api.md has all the rules. */

#ifndef TINYTORCH_H
#define TINYTORCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define TT_VERSION_MAJOR 0
#define TT_VERSION_MINOR 1
#define TT_VERSION_PATCH 0

#if defined(_WIN32) && !defined(TINYTORCH_STATIC)
#define TT_API __declspec(dllimport)
#elif defined(__GNUC__)
#define TT_API __attribute__((visibility("default")))
#else
#define TT_API
#endif

/* Of DLPack 1.x; include dlpack.h to look inside. */
struct DLManagedTensorVersioned;


/**
 * The dtype that a function takes from its input, where its documentation says so.
 */
#define TT_DTYPE_NONE -1

/**
 * Bytes from 0 to 255.
 */
#define TT_UINT8 0

/**
 * Bytes from -128 to 127.
 */
#define TT_INT8 1

/**
 * 16-bit integers.
 */
#define TT_INT16 2

/**
 * 32-bit integers.
 */
#define TT_INT32 3

/**
 * 64-bit integers.
 */
#define TT_INT64 4

/**
 * IEEE half precision.
 */
#define TT_FLOAT16 5

/**
 * Single precision.
 */
#define TT_FLOAT32 6

/**
 * Double precision.
 */
#define TT_FLOAT64 7

/**
 * A byte that is 0 or 1.
 */
#define TT_BOOL 11

/**
 * The upper half of single precision.
 */
#define TT_BFLOAT16 15

/**
 * The machine's memory and processors.
 */
#define TT_CPU 0

/**
 * An NVIDIA GPU.
 */
#define TT_CUDA 1

/**
 * Tag of a `tt_value`: nothing: a missing optional argument.
 */
#define TT_TAG_NONE 0

/**
 * Tag of a `tt_value`: `bits` is a handle.
 */
#define TT_TAG_TENSOR 1

/**
 * Tag of a `tt_value`: `bits` is an int64_t.
 */
#define TT_TAG_INT 2

/**
 * Tag of a `tt_value`: `bits` are those of a double.
 */
#define TT_TAG_DOUBLE 3

/**
 * Tag of a `tt_value`: `bits` is 0 or 1.
 */
#define TT_TAG_BOOL 4

/**
 * Tag of a `tt_value`: `bits` points to `len` bytes of UTF-8.
 */
#define TT_TAG_STRING 5

/**
 * Tag of a `tt_value`: `bits` points to `len` int64_t.
 */
#define TT_TAG_INTS 6

/**
 * Tag of a `tt_value`: `bits` points to `len` doubles.
 */
#define TT_TAG_DOUBLES 7

/**
 * Tag of a `tt_value`: `bits` points to `len` bytes.
 */
#define TT_TAG_BOOLS 8

/**
 * Tag of a `tt_value`: `bits` points to `len` handles, which may be NULL.
 */
#define TT_TAG_TENSORS 9

/**
 * Tag of a `tt_value`: `bits` is a dtype, such as `TT_FLOAT32`.
 */
#define TT_TAG_DTYPE 10

/**
 * Tag of a `tt_value`: the type in the low 32 bits, the index in the high ones.
 */
#define TT_TAG_DEVICE 11

/**
 * Tag of a `tt_value`: a layout's code.
 */
#define TT_TAG_LAYOUT 12

/**
 * Tag of a `tt_value`: a memory format's code.
 */
#define TT_TAG_MEMORY_FORMAT 13

/**
 * Tag of a `tt_value`: `bits` points to `len` texts, each ending with 0.
 */
#define TT_TAG_STRINGS 14

/**
 * Tag of a `tt_value`: `bits` is a handle of a generator.
 */
#define TT_TAG_GENERATOR 15

/**
 * Approximate: none.
 */
#define TT_APPROXIMATE_NONE 0

/**
 * Approximate: tanh.
 */
#define TT_APPROXIMATE_TANH 1

/**
 * EmbeddingBagMode: sum.
 */
#define TT_EMBEDDING_BAG_MODE_SUM 0

/**
 * EmbeddingBagMode: mean.
 */
#define TT_EMBEDDING_BAG_MODE_MEAN 1

/**
 * EmbeddingBagMode: max.
 */
#define TT_EMBEDDING_BAG_MODE_MAX 2

/**
 * Interpolation: nearest.
 */
#define TT_INTERPOLATION_NEAREST 0

/**
 * Interpolation: linear.
 */
#define TT_INTERPOLATION_LINEAR 1

/**
 * Interpolation: bilinear.
 */
#define TT_INTERPOLATION_BILINEAR 2

/**
 * Interpolation: bicubic.
 */
#define TT_INTERPOLATION_BICUBIC 3

/**
 * Interpolation: trilinear.
 */
#define TT_INTERPOLATION_TRILINEAR 4

/**
 * Interpolation: area.
 */
#define TT_INTERPOLATION_AREA 5

/**
 * Interpolation: nearest-exact.
 */
#define TT_INTERPOLATION_NEAREST_EXACT 6

/**
 * Nonlinearity: tanh.
 */
#define TT_NONLINEARITY_TANH 0

/**
 * Nonlinearity: relu.
 */
#define TT_NONLINEARITY_RELU 1

/**
 * PaddingMode: zeros.
 */
#define TT_PADDING_MODE_ZEROS 0

/**
 * PaddingMode: reflect.
 */
#define TT_PADDING_MODE_REFLECT 1

/**
 * PaddingMode: replicate.
 */
#define TT_PADDING_MODE_REPLICATE 2

/**
 * PaddingMode: circular.
 */
#define TT_PADDING_MODE_CIRCULAR 3

/**
 * Reduction: none.
 */
#define TT_REDUCTION_NONE 0

/**
 * Reduction: mean.
 */
#define TT_REDUCTION_MEAN 1

/**
 * Reduction: sum.
 */
#define TT_REDUCTION_SUM 2

/**
 * Reduction: batchmean.
 */
#define TT_REDUCTION_BATCHMEAN 3

/**
 * TransformerActivation: relu.
 */
#define TT_TRANSFORMER_ACTIVATION_RELU 0

/**
 * TransformerActivation: gelu.
 */
#define TT_TRANSFORMER_ACTIVATION_GELU 1

/**
 * Stands for a missing whole number in options.
 */
#define TT_NONE INT64_MIN

/**
 * As the first number of a convolution's padding: what keeps the sizes.
 */
#define TT_PADDING_SAME -1

/**
 * As the first number of a convolution's padding: nothing.
 */
#define TT_PADDING_VALID -2

/**
 * The version of the ABI; it changes when a released function changes its meaning.
 */
#define TT_ABI_VERSION 1

/**
 * Rises when functions are added.
 */
#define TT_API_LEVEL 1

/**
 * `None`.
 */
#define TT_TREE_NONE 0

/**
 * `bool`.
 */
#define TT_TREE_BOOL 1

/**
 * `int`.
 */
#define TT_TREE_INT 2

/**
 * `float`.
 */
#define TT_TREE_FLOAT 3

/**
 * `str`.
 */
#define TT_TREE_STRING 4

/**
 * `bytes`.
 */
#define TT_TREE_BYTES 5

/**
 * A tensor.
 */
#define TT_TREE_TENSOR 6

/**
 * `list`.
 */
#define TT_TREE_LIST 7

/**
 * `tuple`.
 */
#define TT_TREE_TUPLE 8

/**
 * `dict`.
 */
#define TT_TREE_DICT 9

/**
 * An object of a class that is not known: nothing of it was run. Its attributes, if it has any,
 * are read as those of a dict; it cannot be written.
 */
#define TT_TREE_FOREIGN 10

/**
 * Parts of a training by name, and values of the caller, in one file: an opaque handle that counts
 * as one reference. It holds its parts. The state of the default generator is always part of it.
 *
 * The file is a dict that `torch.load(weights_only=True)` reads: a module is its state dict, an
 * optimizer has `state` and `param_groups` as PyTorch's have. Whenever the process dies, the last
 * checkpoint stays good.
 */
typedef struct tt_checkpoint tt_checkpoint;

/**
 * A loader: an opaque handle that counts as one reference. Calls from several threads take turns.
 */
typedef struct tt_dataloader tt_dataloader;

/**
 * A dataset: an opaque handle that counts as one reference. It may be used from any thread.
 */
typedef struct tt_dataset tt_dataset;

/**
 * What a forward says to autograd; see the `tt_function_context_*` functions.
 */
typedef struct tt_function_context tt_function_context;

/**
 * A source of random numbers of the CPU; where NULL is passed for one, it is the default one.
 */
typedef struct tt_generator tt_generator;

/**
 * A module: an opaque handle that counts as one reference. Handles to one module are equal.
 */
typedef struct tt_module tt_module;

/**
 * A call in the graph: an opaque handle that counts as one reference.
 */
typedef struct tt_node tt_node;

/**
 * An optimizer: an opaque handle that counts as one reference.
 */
typedef struct tt_optimizer tt_optimizer;

/**
 * A sampler: an opaque handle that counts as one reference. Calls from several threads take turns.
 */
typedef struct tt_sampler tt_sampler;

/**
 * A schedule of learning rates: an opaque handle that counts as one reference. It holds its
 * optimizer. The rates of epoch 0 are set when it is made.
 */
typedef struct tt_scheduler tt_scheduler;

/**
 * A dataset without numbers: an opaque handle that counts as one reference. Calls from several
 * threads take turns.
 */
typedef struct tt_stateful_dataset tt_stateful_dataset;

/**
 * A tensor: an opaque handle that counts as one reference.
 */
typedef struct tt_tensor tt_tensor;

/**
 * A transform: an opaque handle that counts as one reference. It may be used from any thread.
 */
typedef struct tt_transform tt_transform;

/**
 * A value as Python nests them, that never changes: an opaque handle that counts as one reference.
 * `tt_tree_kind` says what it is, one of `TT_TREE_*`.
 */
typedef struct tt_tree tt_tree;

/**
 * Options of backward; fill it by `tt_backward_options_default`.
 */
typedef struct tt_backward_options {
  /**
   * `sizeof(tt_backward_options)` of the caller.
   */
  size_t struct_size;
  /**
   * 1 keeps what the graph saved, 0 frees it, -1 does as `create_graph` says.
   */
  int32_t retain_graph;
  /**
   * Whether derivatives are recorded, for derivatives of them.
   */
  bool create_graph;
  /**
   * `tt_autograd_grad`: whether an input may have no part in the outputs; its gradient is NULL.
   */
  bool allow_unused;
} tt_backward_options;

/**
 * What a call came to. An unknown value is an error.
 */
typedef int32_t tt_status;

/**
 * Tensors that a function returned; release by `tt_tensor_list_release`.
 */
typedef struct tt_tensor_list {
  /**
   * The handles.
   */
  struct tt_tensor **data;
  /**
   * How many.
   */
  size_t len;
} tt_tensor_list;

/**
 * A hook on a gradient: `*replacement` may be set to a new handle that takes its place.
 */
typedef tt_status (*tt_tensor_hook)(void *userdata,
                                    const struct tt_tensor *grad,
                                    struct tt_tensor **replacement);

/**
 * Frees the caller's memory behind a tensor. Called once, from any thread.
 */
typedef void (*tt_deleter)(void *userdata);

/**
 * A part of a computation. Append-only: fill `struct_size` with the caller's size; what is zero
 * has its default.
 */
typedef struct tt_autograd_checkpoint_callbacks {
  /**
   * `sizeof(tt_autograd_checkpoint_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Computes the outputs. Inputs are borrowed; `outputs` has room for `n_outputs` handles, each
   * to be set to a new one. It runs once in the call and once more in backward, and has to
   * compute the same both times.
   */
  tt_status (*forward)(void *userdata,
                       const struct tt_tensor *const *inputs,
                       size_t n_inputs,
                       struct tt_tensor **outputs,
                       size_t n_outputs);
  /**
   * Frees `userdata`: called once, when the graph lets go of the part.
   */
  tt_deleter destroy;
} tt_autograd_checkpoint_callbacks;

/**
 * An argument or a result of a call by name. `tag`, one of `TT_TAG_*`, says what `bits` hold, or
 * point to.
 */
typedef struct tt_value {
  /**
   * What it is.
   */
  int32_t tag;
  /**
   * 0.
   */
  int32_t reserved;
  /**
   * The value, or a pointer to it.
   */
  uint64_t bits;
  /**
   * The length of a list or string.
   */
  size_t len;
} tt_value;

/**
 * How idx files become tensors. Fill it by `tt_idx_options_default`.
 */
typedef struct tt_idx_options {
  /**
   * `sizeof(tt_idx_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Pixels become `(value / 255 - mean) / std`.
   */
  double mean;
  /**
   * A positive number.
   */
  double std;
} tt_idx_options;

/**
 * A dataset of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
 * has its default. The functions may be called from any thread, and with more than one worker
 * from several at once. Nothing inside is recorded by autograd where a loader asks.
 */
typedef struct tt_dataset_callbacks {
  /**
   * `sizeof(tt_dataset_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Writes the number of examples. Asked once, when the dataset is made.
   */
  tt_status (*len)(void *userdata, size_t *out);
  /**
   * Makes example `index`: each of the `n_outputs` places is to be set to a new handle.
   */
  tt_status (*get)(void *userdata, size_t index, struct tt_tensor **outputs, size_t n_outputs);
  /**
   * Makes several examples at once: each output has a first dimension of size `n_indices`.
   * NULL: what `get` makes is stacked.
   */
  tt_status (*get_batch)(void *userdata,
                         const size_t *indices,
                         size_t n_indices,
                         struct tt_tensor **outputs,
                         size_t n_outputs);
  /**
   * Frees `userdata`: called once, when the dataset goes, which may be on a loader's thread.
   */
  tt_deleter destroy;
} tt_dataset_callbacks;

/**
 * Which images are read; each function takes what it says. Fill it by
 * `tt_image_dataset_options_default`.
 */
typedef struct tt_image_dataset_options {
  /**
   * `sizeof(tt_image_dataset_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The training images, or those to test with; true.
   */
  bool train;
  /**
   * The 20 coarse labels of CIFAR-100, or its 100 fine ones; false.
   */
  bool coarse;
  /**
   * Grey images, or RGB; false.
   */
  bool grey;
} tt_image_dataset_options;

/**
 * Options of `tt_dataloader_new`. Fill it by `tt_dataloader_options_default`.
 */
typedef struct tt_dataloader_options {
  /**
   * `sizeof(tt_dataloader_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Examples in a batch; 1.
   */
  size_t batch_size;
  /**
   * Threads that make batches; 0 makes them in `tt_dataloader_next`.
   */
  size_t workers;
  /**
   * Batches that are made ahead; 0 is twice the workers.
   */
  size_t prefetch;
  /**
   * With `has_seed`, epoch `k` has the `k`-th permutation that PyTorch's `randperm` gives after
   * `manual_seed(seed)`.
   */
  uint64_t seed;
  /**
   * Whether the order is drawn at random, anew for each epoch; false.
   */
  bool shuffle;
  /**
   * Whether a last batch with fewer examples is left out; false.
   */
  bool drop_last;
  /**
   * Whether `seed` is given; else the order comes from the default generator, as libtorch's
   * `RandomSampler` takes it.
   */
  bool has_seed;
  /**
   * Whether batches come in the order of the sampler, else as the workers finish them; true.
   */
  bool enforce_ordering;
  /**
   * Milliseconds to wait for a batch of the workers; 0 waits for ever.
   */
  int64_t timeout;
} tt_dataloader_options;

/**
 * Tensors with names that a function returned; release by `tt_named_tensor_list_release`.
 */
typedef struct tt_named_tensor_list {
  /**
   * The names, as texts that end with 0.
   */
  char **names;
  /**
   * The handles.
   */
  struct tt_tensor **tensors;
  /**
   * How many.
   */
  size_t len;
} tt_named_tensor_list;

/**
 * Options of samplers; each takes those that it says. Fill it by `tt_sampler_options_default`.
 */
typedef struct tt_sampler_options {
  /**
   * `sizeof(tt_sampler_options)` of the caller.
   */
  size_t struct_size;
  /**
   * With `has_seed`, what the orders of all epochs are drawn from.
   */
  uint64_t seed;
  /**
   * Processes that share the examples; 1.
   */
  size_t num_replicas;
  /**
   * The number of this process; 0.
   */
  size_t rank;
  /**
   * Whether `seed` is given; else orders come from the default generator.
   */
  bool has_seed;
  /**
   * Whether the order is random, anew for each epoch; true.
   */
  bool shuffle;
  /**
   * Whether an example may be drawn again; true.
   */
  bool replacement;
  /**
   * Whether some examples come twice so that all processes have as many; true.
   */
  bool allow_duplicates;
} tt_sampler_options;

/**
 * A sampler of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
 * has its default. One call comes at a time.
 */
typedef struct tt_sampler_callbacks {
  /**
   * `sizeof(tt_sampler_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Writes the number of indices of an epoch. Asked once, when the sampler is made.
   */
  tt_status (*len)(void *userdata, size_t *out);
  /**
   * Starts the epoch with a number. A loader that takes up an epoch starts it and asks for what
   * was given before: the order must hang on the number alone.
   */
  tt_status (*reset)(void *userdata, uint64_t epoch);
  /**
   * Writes the next `n` indices, or fewer where the epoch ends, and how many they are; `n` is at
   * most 65536.
   */
  tt_status (*next)(void *userdata, size_t n, size_t *indices, size_t *count);
  /**
   * Frees `userdata`: called once, when the sampler goes.
   */
  tt_deleter destroy;
} tt_sampler_callbacks;

/**
 * A stateful dataset of the caller. Append-only: fill `struct_size` with the caller's size; what
 * is zero has its default. One call comes at a time, from any thread.
 */
typedef struct tt_stateful_dataset_callbacks {
  /**
   * `sizeof(tt_stateful_dataset_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Starts the epoch with a number, on which alone what comes must hang if training is to be
   * taken up in the middle of it.
   */
  tt_status (*reset)(void *userdata, uint64_t epoch);
  /**
   * Makes a batch of the next `n` examples, or of fewer: sets `*more` to true and each output to
   * a new handle. At the end of the epoch it sets `*more` to false.
   */
  tt_status (*get_batch)(void *userdata,
                         size_t n,
                         struct tt_tensor **outputs,
                         size_t n_outputs,
                         bool *more);
  /**
   * Frees `userdata`: called once, when the dataset goes, which may be on a loader's thread.
   */
  tt_deleter destroy;
} tt_stateful_dataset_callbacks;

/**
 * How pieces are read. Fill it by `tt_chunk_options_default`.
 */
typedef struct tt_chunk_options {
  /**
   * `sizeof(tt_chunk_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Threads that read; 1.
   */
  size_t preloaders;
  /**
   * Examples that may wait for their use; 2048.
   */
  size_t cache_size;
  /**
   * Pieces whose examples are shuffled together; 1.
   */
  size_t cross_chunk_shuffle_count;
  /**
   * With `has_seed`, what the orders are drawn from.
   */
  uint64_t seed;
  /**
   * Whether pieces come in a random order; true.
   */
  bool shuffle_chunks;
  /**
   * Whether examples are shuffled; true.
   */
  bool shuffle_examples;
  /**
   * Whether `seed` is given; else orders come from the default generator.
   */
  bool has_seed;
} tt_chunk_options;

/**
 * Reads the pieces of a dataset. Append-only: fill `struct_size` with the caller's size; what is
 * zero has its default. `read_chunk` is called from several threads at once where there are
 * several preloaders.
 */
typedef struct tt_chunk_callbacks {
  /**
   * `sizeof(tt_chunk_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Writes the number of pieces. Asked once, when the dataset is made.
   */
  tt_status (*chunk_count)(void *userdata, size_t *out);
  /**
   * Makes piece `index`: each of the outputs is to be set to a new handle with one row for each
   * example of the piece.
   */
  tt_status (*read_chunk)(void *userdata, size_t index, struct tt_tensor **outputs, size_t n_outputs);
  /**
   * Called at the beginning of each epoch; may be NULL.
   */
  tt_status (*reset)(void *userdata);
  /**
   * Frees `userdata`: called once, when the dataset goes.
   */
  tt_deleter destroy;
} tt_chunk_callbacks;

/**
 * How images are cropped. Fill it by `tt_crop_options_default`.
 */
typedef struct tt_crop_options {
  /**
   * `sizeof(tt_crop_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The size of the crop.
   */
  size_t height;
  /**
   * The size of the crop.
   */
  size_t width;
  /**
   * Pixels that are put on each side before; 0.
   */
  size_t padding;
  /**
   * Their value; 0.
   */
  double fill;
} tt_crop_options;

/**
 * A transform of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
 * has its default. With more than one worker it is called from several threads at once.
 */
typedef struct tt_transform_callbacks {
  /**
   * `sizeof(tt_transform_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * From the tensors of a batch to as many others: each of the `n` outputs is to be set to a new
   * handle.
   */
  tt_status (*apply)(void *userdata,
                     const struct tt_tensor *const *inputs,
                     size_t n,
                     struct tt_tensor **outputs);
  /**
   * Frees `userdata`: called once, when the transform goes.
   */
  tt_deleter destroy;
} tt_transform_callbacks;

/**
 * When a batch is made: together with an example's number, what its random transforms draw from.
 */
typedef struct tt_moment {
  /**
   * The loader's seed.
   */
  uint64_t seed;
  /**
   * How many epochs were before.
   */
  uint64_t epoch;
  /**
   * The number of the batch where examples may come several times in an epoch; else 0.
   */
  uint64_t batch;
} tt_moment;

/**
 * Bytes that a function returned; release by `tt_bytes_release`.
 */
typedef struct tt_bytes {
  /**
   * The bytes.
   */
  uint8_t *data;
  /**
   * How many.
   */
  size_t len;
} tt_bytes;

/**
 * Values with names; release by `tt_named_value_list_release`.
 */
typedef struct tt_named_value_list {
  /**
   * The names, as texts that end with 0.
   */
  char **names;
  /**
   * The values.
   */
  struct tt_value *values;
  /**
   * How many.
   */
  size_t len;
} tt_named_value_list;

/**
 * An autograd function. Append-only: fill `struct_size` with the caller's size; what is zero has
 * its default.
 */
typedef struct tt_function_callbacks {
  /**
   * `sizeof(tt_function_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * Computes the outputs. Inputs are borrowed; `outputs` has room for `n_outputs` handles, each
   * to be set to a new one. Nothing inside is recorded.
   */
  tt_status (*forward)(void *userdata,
                       struct tt_function_context *context,
                       const struct tt_tensor *const *inputs,
                       size_t n_inputs,
                       struct tt_tensor **outputs,
                       size_t n_outputs);
  /**
   * Computes the gradients of the inputs (`grad_inputs`, NULL for none) from those of the
   * outputs (NULL stands for zeros) and the saved tensors.
   */
  tt_status (*backward)(void *userdata,
                        const struct tt_tensor *const *saved,
                        size_t n_saved,
                        const struct tt_tensor *const *grad_outputs,
                        size_t n_outputs,
                        struct tt_tensor **grad_inputs,
                        size_t n_inputs);
  /**
   * Frees `userdata`: called once, when the graph lets go of the function.
   */
  tt_deleter destroy;
} tt_function_callbacks;

/**
 * Options of Linear; fill them by `tt_linear_options_default`.
 */
typedef struct tt_linear_options {
  /**
   * `sizeof(tt_linear_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the last dimension of inputs.
   */
  int64_t in_features;
  /**
   * Size of the last dimension of outputs.
   */
  int64_t out_features;
  /**
   * Whether there is a bias.
   */
  bool bias;
} tt_linear_options;

/**
 * Options of Bilinear; fill them by `tt_bilinear_options_default`.
 */
typedef struct tt_bilinear_options {
  /**
   * `sizeof(tt_bilinear_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the last dimension of the first input.
   */
  int64_t in1_features;
  /**
   * Size of the last dimension of the second input.
   */
  int64_t in2_features;
  /**
   * Size of the last dimension of outputs.
   */
  int64_t out_features;
  /**
   * Whether there is a bias.
   */
  bool bias;
} tt_bilinear_options;

/**
 * Options of Flatten; fill them by `tt_flatten_options_default`.
 */
typedef struct tt_flatten_options {
  /**
   * `sizeof(tt_flatten_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The first dimension to join.
   */
  int64_t start_dim;
  /**
   * The last dimension to join.
   */
  int64_t end_dim;
} tt_flatten_options;

/**
 * Options of Unflatten; fill them by `tt_unflatten_options_default`.
 */
typedef struct tt_unflatten_options {
  /**
   * `sizeof(tt_unflatten_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension to split.
   */
  int64_t dim;
  /**
   * The sizes that it gets; one may be -1.
   */
  const int64_t *sizes;
  /**
   * Their number.
   */
  size_t sizes_len;
} tt_unflatten_options;

/**
 * Options of Conv1d; fill them by `tt_conv1d_options_default`.
 */
typedef struct tt_conv1d_options {
  /**
   * `sizeof(tt_conv1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[1];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[1];
  /**
   * What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
   */
  int64_t padding[1];
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[1];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * What the padding is filled with. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv1d_options;

/**
 * Options of Conv2d; fill them by `tt_conv2d_options_default`.
 */
typedef struct tt_conv2d_options {
  /**
   * `sizeof(tt_conv2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[2];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[2];
  /**
   * What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
   */
  int64_t padding[2];
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[2];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * What the padding is filled with. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv2d_options;

/**
 * Options of Conv3d; fill them by `tt_conv3d_options_default`.
 */
typedef struct tt_conv3d_options {
  /**
   * `sizeof(tt_conv3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[3];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[3];
  /**
   * What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
   */
  int64_t padding[3];
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[3];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * What the padding is filled with. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv3d_options;

/**
 * Options of ConvTranspose1d; fill them by `tt_conv_transpose1d_options_default`.
 */
typedef struct tt_conv_transpose1d_options {
  /**
   * `sizeof(tt_conv_transpose1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[1];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[1];
  /**
   * What the output is cut by on both sides.
   */
  int64_t padding[1];
  /**
   * Rows added at one end of outputs.
   */
  int64_t output_padding[1];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[1];
  /**
   * Zeros alone. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv_transpose1d_options;

/**
 * Options of ConvTranspose2d; fill them by `tt_conv_transpose2d_options_default`.
 */
typedef struct tt_conv_transpose2d_options {
  /**
   * `sizeof(tt_conv_transpose2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[2];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[2];
  /**
   * What the output is cut by on both sides.
   */
  int64_t padding[2];
  /**
   * Rows added at one end of outputs.
   */
  int64_t output_padding[2];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[2];
  /**
   * Zeros alone. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv_transpose2d_options;

/**
 * Options of ConvTranspose3d; fill them by `tt_conv_transpose3d_options_default`.
 */
typedef struct tt_conv_transpose3d_options {
  /**
   * `sizeof(tt_conv_transpose3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels of inputs.
   */
  int64_t in_channels;
  /**
   * Channels of outputs.
   */
  int64_t out_channels;
  /**
   * Sizes of the kernel.
   */
  int64_t kernel_size[3];
  /**
   * Steps between places of the kernel.
   */
  int64_t stride[3];
  /**
   * What the output is cut by on both sides.
   */
  int64_t padding[3];
  /**
   * Rows added at one end of outputs.
   */
  int64_t output_padding[3];
  /**
   * Groups of channels that do not mix.
   */
  int64_t groups;
  /**
   * Whether there is a bias.
   */
  bool bias;
  /**
   * Steps between elements of the kernel.
   */
  int64_t dilation[3];
  /**
   * Zeros alone. One of `TT_PADDING_MODE_*`.
   */
  int32_t padding_mode;
} tt_conv_transpose3d_options;

/**
 * Options of MaxPool1d; fill them by `tt_max_pool1d_options_default`.
 */
typedef struct tt_max_pool1d_options {
  /**
   * `sizeof(tt_max_pool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[1];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[1];
  /**
   * Minus infinity added on both sides.
   */
  int64_t padding[1];
  /**
   * Steps between elements of a window.
   */
  int64_t dilation[1];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_max_pool1d_options;

/**
 * Options of MaxPool2d; fill them by `tt_max_pool2d_options_default`.
 */
typedef struct tt_max_pool2d_options {
  /**
   * `sizeof(tt_max_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[2];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[2];
  /**
   * Minus infinity added on both sides.
   */
  int64_t padding[2];
  /**
   * Steps between elements of a window.
   */
  int64_t dilation[2];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_max_pool2d_options;

/**
 * Options of MaxPool3d; fill them by `tt_max_pool3d_options_default`.
 */
typedef struct tt_max_pool3d_options {
  /**
   * `sizeof(tt_max_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[3];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[3];
  /**
   * Minus infinity added on both sides.
   */
  int64_t padding[3];
  /**
   * Steps between elements of a window.
   */
  int64_t dilation[3];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_max_pool3d_options;

/**
 * Options of FractionalMaxPool2d; fill them by `tt_fractional_max_pool2d_options_default`.
 */
typedef struct tt_fractional_max_pool2d_options {
  /**
   * `sizeof(tt_fractional_max_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[2];
  /**
   * Sizes of the output. `TT_NONE` first: none.
   */
  int64_t output_size[2];
  /**
   * Sizes of the output, as fractions of the input's. NaN first: none.
   */
  double output_ratio[2];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
  /**
   * The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn. NULL: none.
   */
  const struct tt_tensor *_random_samples;
} tt_fractional_max_pool2d_options;

/**
 * Options of FractionalMaxPool3d; fill them by `tt_fractional_max_pool3d_options_default`.
 */
typedef struct tt_fractional_max_pool3d_options {
  /**
   * `sizeof(tt_fractional_max_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[3];
  /**
   * Sizes of the output. `TT_NONE` first: none.
   */
  int64_t output_size[3];
  /**
   * Sizes of the output, as fractions of the input's. NaN first: none.
   */
  double output_ratio[3];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
  /**
   * The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn. NULL: none.
   */
  const struct tt_tensor *_random_samples;
} tt_fractional_max_pool3d_options;

/**
 * Options of AvgPool1d; fill them by `tt_avg_pool1d_options_default`.
 */
typedef struct tt_avg_pool1d_options {
  /**
   * `sizeof(tt_avg_pool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[1];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[1];
  /**
   * Zeros added on both sides.
   */
  int64_t padding[1];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
  /**
   * Whether those zeros count.
   */
  bool count_include_pad;
} tt_avg_pool1d_options;

/**
 * Options of AvgPool2d; fill them by `tt_avg_pool2d_options_default`.
 */
typedef struct tt_avg_pool2d_options {
  /**
   * `sizeof(tt_avg_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[2];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[2];
  /**
   * Zeros added on both sides.
   */
  int64_t padding[2];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
  /**
   * Whether those zeros count.
   */
  bool count_include_pad;
  /**
   * What sums are divided by, in place of the count. `TT_NONE`: none.
   */
  int64_t divisor_override;
} tt_avg_pool2d_options;

/**
 * Options of AvgPool3d; fill them by `tt_avg_pool3d_options_default`.
 */
typedef struct tt_avg_pool3d_options {
  /**
   * `sizeof(tt_avg_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[3];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[3];
  /**
   * Zeros added on both sides.
   */
  int64_t padding[3];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
  /**
   * Whether those zeros count.
   */
  bool count_include_pad;
  /**
   * What sums are divided by, in place of the count. `TT_NONE`: none.
   */
  int64_t divisor_override;
} tt_avg_pool3d_options;

/**
 * Options of LPPool1d; fill them by `tt_lp_pool1d_options_default`.
 */
typedef struct tt_lp_pool1d_options {
  /**
   * `sizeof(tt_lp_pool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The exponent.
   */
  double norm_type;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[1];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[1];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_lp_pool1d_options;

/**
 * Options of LPPool2d; fill them by `tt_lp_pool2d_options_default`.
 */
typedef struct tt_lp_pool2d_options {
  /**
   * `sizeof(tt_lp_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The exponent.
   */
  double norm_type;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[2];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[2];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_lp_pool2d_options;

/**
 * Options of LPPool3d; fill them by `tt_lp_pool3d_options_default`.
 */
typedef struct tt_lp_pool3d_options {
  /**
   * `sizeof(tt_lp_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The exponent.
   */
  double norm_type;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[3];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[3];
  /**
   * Whether sizes of the output are rounded up.
   */
  bool ceil_mode;
} tt_lp_pool3d_options;

/**
 * Options of AdaptiveAvgPool1d; fill them by `tt_adaptive_avg_pool1d_options_default`.
 */
typedef struct tt_adaptive_avg_pool1d_options {
  /**
   * `sizeof(tt_adaptive_avg_pool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[1];
} tt_adaptive_avg_pool1d_options;

/**
 * Options of AdaptiveAvgPool2d; fill them by `tt_adaptive_avg_pool2d_options_default`.
 */
typedef struct tt_adaptive_avg_pool2d_options {
  /**
   * `sizeof(tt_adaptive_avg_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[2];
} tt_adaptive_avg_pool2d_options;

/**
 * Options of AdaptiveAvgPool3d; fill them by `tt_adaptive_avg_pool3d_options_default`.
 */
typedef struct tt_adaptive_avg_pool3d_options {
  /**
   * `sizeof(tt_adaptive_avg_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[3];
} tt_adaptive_avg_pool3d_options;

/**
 * Options of AdaptiveMaxPool1d; fill them by `tt_adaptive_max_pool1d_options_default`.
 */
typedef struct tt_adaptive_max_pool1d_options {
  /**
   * `sizeof(tt_adaptive_max_pool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[1];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
} tt_adaptive_max_pool1d_options;

/**
 * Options of AdaptiveMaxPool2d; fill them by `tt_adaptive_max_pool2d_options_default`.
 */
typedef struct tt_adaptive_max_pool2d_options {
  /**
   * `sizeof(tt_adaptive_max_pool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[2];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
} tt_adaptive_max_pool2d_options;

/**
 * Options of AdaptiveMaxPool3d; fill them by `tt_adaptive_max_pool3d_options_default`.
 */
typedef struct tt_adaptive_max_pool3d_options {
  /**
   * `sizeof(tt_adaptive_max_pool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the output; none for the input's own. `TT_NONE`: none.
   */
  int64_t output_size[3];
  /**
   * Whether the places of the maxima are given too.
   */
  bool return_indices;
} tt_adaptive_max_pool3d_options;

/**
 * Options of MaxUnpool1d; fill them by `tt_max_unpool1d_options_default`.
 */
typedef struct tt_max_unpool1d_options {
  /**
   * `sizeof(tt_max_unpool1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[1];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[1];
  /**
   * What was added on both sides.
   */
  int64_t padding[1];
} tt_max_unpool1d_options;

/**
 * Options of MaxUnpool2d; fill them by `tt_max_unpool2d_options_default`.
 */
typedef struct tt_max_unpool2d_options {
  /**
   * `sizeof(tt_max_unpool2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[2];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[2];
  /**
   * What was added on both sides.
   */
  int64_t padding[2];
} tt_max_unpool2d_options;

/**
 * Options of MaxUnpool3d; fill them by `tt_max_unpool3d_options_default`.
 */
typedef struct tt_max_unpool3d_options {
  /**
   * `sizeof(tt_max_unpool3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the window.
   */
  int64_t kernel_size[3];
  /**
   * Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
   */
  int64_t stride[3];
  /**
   * What was added on both sides.
   */
  int64_t padding[3];
} tt_max_unpool3d_options;

/**
 * Options of ReflectionPad1d; fill them by `tt_reflection_pad1d_options_default`.
 */
typedef struct tt_reflection_pad1d_options {
  /**
   * `sizeof(tt_reflection_pad1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[2];
} tt_reflection_pad1d_options;

/**
 * Options of ReflectionPad2d; fill them by `tt_reflection_pad2d_options_default`.
 */
typedef struct tt_reflection_pad2d_options {
  /**
   * `sizeof(tt_reflection_pad2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[4];
} tt_reflection_pad2d_options;

/**
 * Options of ReflectionPad3d; fill them by `tt_reflection_pad3d_options_default`.
 */
typedef struct tt_reflection_pad3d_options {
  /**
   * `sizeof(tt_reflection_pad3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[6];
} tt_reflection_pad3d_options;

/**
 * Options of ReplicationPad1d; fill them by `tt_replication_pad1d_options_default`.
 */
typedef struct tt_replication_pad1d_options {
  /**
   * `sizeof(tt_replication_pad1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[2];
} tt_replication_pad1d_options;

/**
 * Options of ReplicationPad2d; fill them by `tt_replication_pad2d_options_default`.
 */
typedef struct tt_replication_pad2d_options {
  /**
   * `sizeof(tt_replication_pad2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[4];
} tt_replication_pad2d_options;

/**
 * Options of ReplicationPad3d; fill them by `tt_replication_pad3d_options_default`.
 */
typedef struct tt_replication_pad3d_options {
  /**
   * `sizeof(tt_replication_pad3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[6];
} tt_replication_pad3d_options;

/**
 * Options of ZeroPad1d; fill them by `tt_zero_pad1d_options_default`.
 */
typedef struct tt_zero_pad1d_options {
  /**
   * `sizeof(tt_zero_pad1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[2];
} tt_zero_pad1d_options;

/**
 * Options of ZeroPad2d; fill them by `tt_zero_pad2d_options_default`.
 */
typedef struct tt_zero_pad2d_options {
  /**
   * `sizeof(tt_zero_pad2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[4];
} tt_zero_pad2d_options;

/**
 * Options of ZeroPad3d; fill them by `tt_zero_pad3d_options_default`.
 */
typedef struct tt_zero_pad3d_options {
  /**
   * `sizeof(tt_zero_pad3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[6];
} tt_zero_pad3d_options;

/**
 * Options of ConstantPad1d; fill them by `tt_constant_pad1d_options_default`.
 */
typedef struct tt_constant_pad1d_options {
  /**
   * `sizeof(tt_constant_pad1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[2];
  /**
   * The value.
   */
  double value;
} tt_constant_pad1d_options;

/**
 * Options of ConstantPad2d; fill them by `tt_constant_pad2d_options_default`.
 */
typedef struct tt_constant_pad2d_options {
  /**
   * `sizeof(tt_constant_pad2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[4];
  /**
   * The value.
   */
  double value;
} tt_constant_pad2d_options;

/**
 * Options of ConstantPad3d; fill them by `tt_constant_pad3d_options_default`.
 */
typedef struct tt_constant_pad3d_options {
  /**
   * `sizeof(tt_constant_pad3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[6];
  /**
   * The value.
   */
  double value;
} tt_constant_pad3d_options;

/**
 * Options of CircularPad1d; fill them by `tt_circular_pad1d_options_default`.
 */
typedef struct tt_circular_pad1d_options {
  /**
   * `sizeof(tt_circular_pad1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[2];
} tt_circular_pad1d_options;

/**
 * Options of CircularPad2d; fill them by `tt_circular_pad2d_options_default`.
 */
typedef struct tt_circular_pad2d_options {
  /**
   * `sizeof(tt_circular_pad2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[4];
} tt_circular_pad2d_options;

/**
 * Options of CircularPad3d; fill them by `tt_circular_pad3d_options_default`.
 */
typedef struct tt_circular_pad3d_options {
  /**
   * `sizeof(tt_circular_pad3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How much is added before and behind each dimension, the last one first.
   */
  int64_t padding[6];
} tt_circular_pad3d_options;

/**
 * Options of ReLU; fill them by `tt_relu_options_default`.
 */
typedef struct tt_relu_options {
  /**
   * `sizeof(tt_relu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_relu_options;

/**
 * Options of ReLU6; fill them by `tt_relu6_options_default`.
 */
typedef struct tt_relu6_options {
  /**
   * `sizeof(tt_relu6_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_relu6_options;

/**
 * Options of LeakyReLU; fill them by `tt_leaky_relu_options_default`.
 */
typedef struct tt_leaky_relu_options {
  /**
   * `sizeof(tt_leaky_relu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The slope below 0.
   */
  double negative_slope;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_leaky_relu_options;

/**
 * Options of PReLU; fill them by `tt_prelu_options_default`.
 */
typedef struct tt_prelu_options {
  /**
   * `sizeof(tt_prelu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Slopes: 1, or the number of channels.
   */
  int64_t num_parameters;
  /**
   * Their first value.
   */
  double init;
} tt_prelu_options;

/**
 * Options of RReLU; fill them by `tt_rrelu_options_default`.
 */
typedef struct tt_rrelu_options {
  /**
   * `sizeof(tt_rrelu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The least slope.
   */
  double lower;
  /**
   * The greatest slope.
   */
  double upper;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_rrelu_options;

/**
 * Options of ELU; fill them by `tt_elu_options_default`.
 */
typedef struct tt_elu_options {
  /**
   * `sizeof(tt_elu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The limit far below 0, negated.
   */
  double alpha;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_elu_options;

/**
 * Options of SELU; fill them by `tt_selu_options_default`.
 */
typedef struct tt_selu_options {
  /**
   * `sizeof(tt_selu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_selu_options;

/**
 * Options of CELU; fill them by `tt_celu_options_default`.
 */
typedef struct tt_celu_options {
  /**
   * `sizeof(tt_celu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The limit far below 0, negated.
   */
  double alpha;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_celu_options;

/**
 * Options of Threshold; fill them by `tt_threshold_options_default`.
 */
typedef struct tt_threshold_options {
  /**
   * `sizeof(tt_threshold_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Where elements are kept.
   */
  double threshold;
  /**
   * What stands for the others.
   */
  double value;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_threshold_options;

/**
 * Options of Hardtanh; fill them by `tt_hardtanh_options_default`.
 */
typedef struct tt_hardtanh_options {
  /**
   * `sizeof(tt_hardtanh_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The least value.
   */
  double min_val;
  /**
   * The greatest value.
   */
  double max_val;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_hardtanh_options;

/**
 * Options of Hardsigmoid; fill them by `tt_hardsigmoid_options_default`.
 */
typedef struct tt_hardsigmoid_options {
  /**
   * `sizeof(tt_hardsigmoid_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_hardsigmoid_options;

/**
 * Options of Hardswish; fill them by `tt_hardswish_options_default`.
 */
typedef struct tt_hardswish_options {
  /**
   * `sizeof(tt_hardswish_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_hardswish_options;

/**
 * Options of Hardshrink; fill them by `tt_hardshrink_options_default`.
 */
typedef struct tt_hardshrink_options {
  /**
   * `sizeof(tt_hardshrink_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The greatest magnitude that becomes 0.
   */
  double lambd;
} tt_hardshrink_options;

/**
 * Options of Softshrink; fill them by `tt_softshrink_options_default`.
 */
typedef struct tt_softshrink_options {
  /**
   * `sizeof(tt_softshrink_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How far elements move.
   */
  double lambd;
} tt_softshrink_options;

/**
 * Options of GELU; fill them by `tt_gelu_options_default`.
 */
typedef struct tt_gelu_options {
  /**
   * `sizeof(tt_gelu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How it is computed. One of `TT_APPROXIMATE_*`.
   */
  int32_t approximate;
} tt_gelu_options;

/**
 * Options of SiLU; fill them by `tt_silu_options_default`.
 */
typedef struct tt_silu_options {
  /**
   * `sizeof(tt_silu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_silu_options;

/**
 * Options of Mish; fill them by `tt_mish_options_default`.
 */
typedef struct tt_mish_options {
  /**
   * `sizeof(tt_mish_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_mish_options;

/**
 * Options of Softplus; fill them by `tt_softplus_options_default`.
 */
typedef struct tt_softplus_options {
  /**
   * `sizeof(tt_softplus_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How sharp the bend is.
   */
  double beta;
  /**
   * Where it counts as straight.
   */
  double threshold;
} tt_softplus_options;

/**
 * Options of GLU; fill them by `tt_glu_options_default`.
 */
typedef struct tt_glu_options {
  /**
   * `sizeof(tt_glu_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension, of even size.
   */
  int64_t dim;
} tt_glu_options;

/**
 * Options of Softmax; fill them by `tt_softmax_options_default`.
 */
typedef struct tt_softmax_options {
  /**
   * `sizeof(tt_softmax_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension.
   */
  int64_t dim;
} tt_softmax_options;

/**
 * Options of Softmin; fill them by `tt_softmin_options_default`.
 */
typedef struct tt_softmin_options {
  /**
   * `sizeof(tt_softmin_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension.
   */
  int64_t dim;
} tt_softmin_options;

/**
 * Options of LogSoftmax; fill them by `tt_log_softmax_options_default`.
 */
typedef struct tt_log_softmax_options {
  /**
   * `sizeof(tt_log_softmax_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension.
   */
  int64_t dim;
} tt_log_softmax_options;

/**
 * Options of BatchNorm1d; fill them by `tt_batch_norm1d_options_default`.
 */
typedef struct tt_batch_norm1d_options {
  /**
   * `sizeof(tt_batch_norm1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values; none for their plain mean. NaN: none.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept; without them a batch always stands for itself.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_batch_norm1d_options;

/**
 * Options of BatchNorm2d; fill them by `tt_batch_norm2d_options_default`.
 */
typedef struct tt_batch_norm2d_options {
  /**
   * `sizeof(tt_batch_norm2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values; none for their plain mean. NaN: none.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept; without them a batch always stands for itself.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_batch_norm2d_options;

/**
 * Options of BatchNorm3d; fill them by `tt_batch_norm3d_options_default`.
 */
typedef struct tt_batch_norm3d_options {
  /**
   * `sizeof(tt_batch_norm3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values; none for their plain mean. NaN: none.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept; without them a batch always stands for itself.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_batch_norm3d_options;

/**
 * Options of InstanceNorm1d; fill them by `tt_instance_norm1d_options_default`.
 */
typedef struct tt_instance_norm1d_options {
  /**
   * `sizeof(tt_instance_norm1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept, which stand for the example in evaluation mode.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_instance_norm1d_options;

/**
 * Options of InstanceNorm2d; fill them by `tt_instance_norm2d_options_default`.
 */
typedef struct tt_instance_norm2d_options {
  /**
   * `sizeof(tt_instance_norm2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept, which stand for the example in evaluation mode.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_instance_norm2d_options;

/**
 * Options of InstanceNorm3d; fill them by `tt_instance_norm3d_options_default`.
 */
typedef struct tt_instance_norm3d_options {
  /**
   * `sizeof(tt_instance_norm3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels.
   */
  int64_t num_features;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * The weight of the newest batch in the running values.
   */
  double momentum;
  /**
   * Whether there are a weight and a bias.
   */
  bool affine;
  /**
   * Whether running values are kept, which stand for the example in evaluation mode.
   */
  bool track_running_stats;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_instance_norm3d_options;

/**
 * Options of LayerNorm; fill them by `tt_layer_norm_options_default`.
 */
typedef struct tt_layer_norm_options {
  /**
   * `sizeof(tt_layer_norm_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The sizes of the dimensions to normalise over.
   */
  const int64_t *normalized_shape;
  /**
   * Their number.
   */
  size_t normalized_shape_len;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * Whether there are a weight and a bias of that shape.
   */
  bool elementwise_affine;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_layer_norm_options;

/**
 * Options of GroupNorm; fill them by `tt_group_norm_options_default`.
 */
typedef struct tt_group_norm_options {
  /**
   * `sizeof(tt_group_norm_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Groups, which divide the channels.
   */
  int64_t num_groups;
  /**
   * Channels.
   */
  int64_t num_channels;
  /**
   * Added to the variance.
   */
  double eps;
  /**
   * Whether there are a weight and a bias for each channel.
   */
  bool affine;
  /**
   * Whether there is a bias beside the weight.
   */
  bool bias;
} tt_group_norm_options;

/**
 * Options of RMSNorm; fill them by `tt_rms_norm_options_default`.
 */
typedef struct tt_rms_norm_options {
  /**
   * `sizeof(tt_rms_norm_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The sizes of the dimensions to normalise over.
   */
  const int64_t *normalized_shape;
  /**
   * Their number.
   */
  size_t normalized_shape_len;
  /**
   * Added to the mean square; none for the distance of 1 to the next number of the dtype. NaN: none.
   */
  double eps;
  /**
   * Whether there is a weight of that shape.
   */
  bool elementwise_affine;
} tt_rms_norm_options;

/**
 * Options of LocalResponseNorm; fill them by `tt_local_response_norm_options_default`.
 */
typedef struct tt_local_response_norm_options {
  /**
   * `sizeof(tt_local_response_norm_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels that count.
   */
  int64_t size;
  /**
   * The factor of the mean.
   */
  double alpha;
  /**
   * The power.
   */
  double beta;
  /**
   * What is added to the mean.
   */
  double k;
} tt_local_response_norm_options;

/**
 * Options of CrossMapLRN2d; fill them by `tt_cross_map_lrn2d_options_default`.
 */
typedef struct tt_cross_map_lrn2d_options {
  /**
   * `sizeof(tt_cross_map_lrn2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Channels that count; an odd number.
   */
  int64_t size;
  /**
   * The factor of the mean.
   */
  double alpha;
  /**
   * The power.
   */
  double beta;
  /**
   * What is added to the mean.
   */
  double k;
} tt_cross_map_lrn2d_options;

/**
 * Options of Dropout; fill them by `tt_dropout_options_default`.
 */
typedef struct tt_dropout_options {
  /**
   * `sizeof(tt_dropout_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of zero.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_dropout_options;

/**
 * Options of Dropout1d; fill them by `tt_dropout1d_options_default`.
 */
typedef struct tt_dropout1d_options {
  /**
   * `sizeof(tt_dropout1d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of zero.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_dropout1d_options;

/**
 * Options of Dropout2d; fill them by `tt_dropout2d_options_default`.
 */
typedef struct tt_dropout2d_options {
  /**
   * `sizeof(tt_dropout2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of zero.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_dropout2d_options;

/**
 * Options of Dropout3d; fill them by `tt_dropout3d_options_default`.
 */
typedef struct tt_dropout3d_options {
  /**
   * `sizeof(tt_dropout3d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of zero.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_dropout3d_options;

/**
 * Options of AlphaDropout; fill them by `tt_alpha_dropout_options_default`.
 */
typedef struct tt_alpha_dropout_options {
  /**
   * `sizeof(tt_alpha_dropout_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of the limit.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_alpha_dropout_options;

/**
 * Options of FeatureAlphaDropout; fill them by `tt_feature_alpha_dropout_options_default`.
 */
typedef struct tt_feature_alpha_dropout_options {
  /**
   * `sizeof(tt_feature_alpha_dropout_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The probability of the limit.
   */
  double p;
  /**
   * Whether the input itself is overwritten.
   */
  bool inplace;
} tt_feature_alpha_dropout_options;

/**
 * Options of CosineSimilarity; fill them by `tt_cosine_similarity_options_default`.
 */
typedef struct tt_cosine_similarity_options {
  /**
   * `sizeof(tt_cosine_similarity_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The dimension of the vectors.
   */
  int64_t dim;
  /**
   * Keeps the divisor from 0.
   */
  double eps;
} tt_cosine_similarity_options;

/**
 * Options of PairwiseDistance; fill them by `tt_pairwise_distance_options_default`.
 */
typedef struct tt_pairwise_distance_options {
  /**
   * `sizeof(tt_pairwise_distance_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The order of the norm.
   */
  double p;
  /**
   * Added to differences.
   */
  double eps;
  /**
   * Whether the dimension stays, with size 1.
   */
  bool keepdim;
} tt_pairwise_distance_options;

/**
 * Options of Upsample; fill them by `tt_upsample_options_default`.
 */
typedef struct tt_upsample_options {
  /**
   * `sizeof(tt_upsample_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Sizes of the last dimensions; one number stands for all. NULL: none.
   */
  const int64_t *size;
  /**
   * Their number.
   */
  size_t size_len;
  /**
   * Factors for the sizes of the last dimensions; one number stands for all. NULL: none.
   */
  const double *scale_factor;
  /**
   * Their number.
   */
  size_t scale_factor_len;
  /**
   * How elements in between are found. One of `TT_INTERPOLATION_*`.
   */
  int32_t mode;
  /**
   * Whether the centres of the elements in the corners stay in place; only for modes that
   * interpolate. `-1`: none.
   */
  int32_t align_corners;
  /**
   * Whether the factors follow from the whole sizes that they lead to. `-1`: none.
   */
  int32_t recompute_scale_factor;
  /**
   * Whether elements that fall away count when sizes shrink.
   */
  bool antialias;
} tt_upsample_options;

/**
 * Options of UpsamplingNearest2d; fill them by `tt_upsampling_nearest2d_options_default`.
 */
typedef struct tt_upsampling_nearest2d_options {
  /**
   * `sizeof(tt_upsampling_nearest2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Height and width of the output. `TT_NONE` first: none.
   */
  int64_t size[2];
  /**
   * Factors for height and width. NaN first: none.
   */
  double scale_factor[2];
} tt_upsampling_nearest2d_options;

/**
 * Options of UpsamplingBilinear2d; fill them by `tt_upsampling_bilinear2d_options_default`.
 */
typedef struct tt_upsampling_bilinear2d_options {
  /**
   * `sizeof(tt_upsampling_bilinear2d_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Height and width of the output. `TT_NONE` first: none.
   */
  int64_t size[2];
  /**
   * Factors for height and width. NaN first: none.
   */
  double scale_factor[2];
} tt_upsampling_bilinear2d_options;

/**
 * Options of PixelShuffle; fill them by `tt_pixel_shuffle_options_default`.
 */
typedef struct tt_pixel_shuffle_options {
  /**
   * `sizeof(tt_pixel_shuffle_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The factor `r`.
   */
  int64_t upscale_factor;
} tt_pixel_shuffle_options;

/**
 * Options of PixelUnshuffle; fill them by `tt_pixel_unshuffle_options_default`.
 */
typedef struct tt_pixel_unshuffle_options {
  /**
   * `sizeof(tt_pixel_unshuffle_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The factor `r`.
   */
  int64_t downscale_factor;
} tt_pixel_unshuffle_options;

/**
 * Options of ChannelShuffle; fill them by `tt_channel_shuffle_options_default`.
 */
typedef struct tt_channel_shuffle_options {
  /**
   * `sizeof(tt_channel_shuffle_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Groups, which divide the channels.
   */
  int64_t groups;
} tt_channel_shuffle_options;

/**
 * Options of Fold; fill them by `tt_fold_options_default`.
 */
typedef struct tt_fold_options {
  /**
   * `sizeof(tt_fold_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Height and width of the output.
   */
  int64_t output_size[2];
  /**
   * Height and width of blocks.
   */
  int64_t kernel_size[2];
  /**
   * Steps between elements of a block.
   */
  int64_t dilation[2];
  /**
   * Zeros around the output, which are cut off.
   */
  int64_t padding[2];
  /**
   * Steps between blocks.
   */
  int64_t stride[2];
} tt_fold_options;

/**
 * Options of Unfold; fill them by `tt_unfold_options_default`.
 */
typedef struct tt_unfold_options {
  /**
   * `sizeof(tt_unfold_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Height and width of blocks.
   */
  int64_t kernel_size[2];
  /**
   * Steps between elements of a block.
   */
  int64_t dilation[2];
  /**
   * Zeros around the input.
   */
  int64_t padding[2];
  /**
   * Steps between blocks.
   */
  int64_t stride[2];
} tt_unfold_options;

/**
 * Options of Embedding; fill them by `tt_embedding_options_default`.
 */
typedef struct tt_embedding_options {
  /**
   * `sizeof(tt_embedding_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Rows of the table.
   */
  int64_t num_embeddings;
  /**
   * Size of a row.
   */
  int64_t embedding_dim;
  /**
   * The row that starts as zeros and gets no gradient; may count from the end. `TT_NONE`: none.
   */
  int64_t padding_idx;
  /**
   * The greatest norm of rows: those that are looked up are scaled down to it, in place. NaN: none.
   */
  double max_norm;
  /**
   * The order of that norm.
   */
  double norm_type;
  /**
   * Whether gradients are divided by how often a row occurs in the batch.
   */
  bool scale_grad_by_freq;
  /**
   * Whether gradients are sparse: not in this version.
   */
  bool sparse;
  /**
   * The table itself, in place of a new one. NULL: none.
   */
  const struct tt_tensor *_weight;
  /**
   * Whether the table is not trained.
   */
  bool _freeze;
} tt_embedding_options;

/**
 * Options of EmbeddingBag; fill them by `tt_embedding_bag_options_default`.
 */
typedef struct tt_embedding_bag_options {
  /**
   * `sizeof(tt_embedding_bag_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Rows of the table.
   */
  int64_t num_embeddings;
  /**
   * Size of a row.
   */
  int64_t embedding_dim;
  /**
   * The greatest norm of rows: those that are looked up are scaled down to it, in place. NaN: none.
   */
  double max_norm;
  /**
   * The order of that norm.
   */
  double norm_type;
  /**
   * Whether gradients are divided by how often a row occurs in the batch.
   */
  bool scale_grad_by_freq;
  /**
   * What becomes of the rows of a bag. One of `TT_EMBEDDING_BAG_MODE_*`.
   */
  int32_t mode;
  /**
   * Whether gradients are sparse: not in this version.
   */
  bool sparse;
  /**
   * The table itself, in place of a new one. NULL: none.
   */
  const struct tt_tensor *_weight;
  /**
   * Whether the last offset is the end of the last bag.
   */
  bool include_last_offset;
  /**
   * The row that starts as zeros and does not count; may count from the end. `TT_NONE`: none.
   */
  int64_t padding_idx;
} tt_embedding_bag_options;

/**
 * Options of L1Loss; fill them by `tt_l1_loss_options_default`.
 */
typedef struct tt_l1_loss_options {
  /**
   * `sizeof(tt_l1_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_l1_loss_options;

/**
 * Options of MSELoss; fill them by `tt_mse_loss_options_default`.
 */
typedef struct tt_mse_loss_options {
  /**
   * `sizeof(tt_mse_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_mse_loss_options;

/**
 * Options of SmoothL1Loss; fill them by `tt_smooth_l1_loss_options_default`.
 */
typedef struct tt_smooth_l1_loss_options {
  /**
   * `sizeof(tt_smooth_l1_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * Where the one passes into the other.
   */
  double beta;
} tt_smooth_l1_loss_options;

/**
 * Options of HuberLoss; fill them by `tt_huber_loss_options_default`.
 */
typedef struct tt_huber_loss_options {
  /**
   * `sizeof(tt_huber_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * Where the one passes into the other.
   */
  double delta;
} tt_huber_loss_options;

/**
 * Options of NLLLoss; fill them by `tt_nll_loss_options_default`.
 */
typedef struct tt_nll_loss_options {
  /**
   * `sizeof(tt_nll_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A weight for each class, `[C]`. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * The class that does not count.
   */
  int64_t ignore_index;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_nll_loss_options;

/**
 * Options of BCELoss; fill them by `tt_bce_loss_options_default`.
 */
typedef struct tt_bce_loss_options {
  /**
   * `sizeof(tt_bce_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A weight for each element, broadcast. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_bce_loss_options;

/**
 * Options of BCEWithLogitsLoss; fill them by `tt_bce_with_logits_loss_options_default`.
 */
typedef struct tt_bce_with_logits_loss_options {
  /**
   * `sizeof(tt_bce_with_logits_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A weight for each element, broadcast. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * A weight for the positive part of each element, broadcast. NULL: none.
   */
  const struct tt_tensor *pos_weight;
} tt_bce_with_logits_loss_options;

/**
 * Options of CrossEntropyLoss; fill them by `tt_cross_entropy_loss_options_default`.
 */
typedef struct tt_cross_entropy_loss_options {
  /**
   * `sizeof(tt_cross_entropy_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A weight for each class, `[C]`. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * The class that does not count.
   */
  int64_t ignore_index;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * How much of the target is spread over all classes.
   */
  double label_smoothing;
} tt_cross_entropy_loss_options;

/**
 * Options of KLDivLoss; fill them by `tt_kl_div_loss_options_default`.
 */
typedef struct tt_kl_div_loss_options {
  /**
   * `sizeof(tt_kl_div_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * Whether targets are log-probabilities too.
   */
  bool log_target;
} tt_kl_div_loss_options;

/**
 * Options of PoissonNLLLoss; fill them by `tt_poisson_nll_loss_options_default`.
 */
typedef struct tt_poisson_nll_loss_options {
  /**
   * `sizeof(tt_poisson_nll_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether inputs are logarithms of expectations.
   */
  bool log_input;
  /**
   * Whether Stirling's approximation of the constant term is added.
   */
  bool full;
  /**
   * Added to expectations before their logarithm.
   */
  double eps;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_poisson_nll_loss_options;

/**
 * Options of GaussianNLLLoss; fill them by `tt_gaussian_nll_loss_options_default`.
 */
typedef struct tt_gaussian_nll_loss_options {
  /**
   * `sizeof(tt_gaussian_nll_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the constant term is added.
   */
  bool full;
  /**
   * The least variance.
   */
  double eps;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_gaussian_nll_loss_options;

/**
 * Options of CTCLoss; fill them by `tt_ctc_loss_options_default`.
 */
typedef struct tt_ctc_loss_options {
  /**
   * `sizeof(tt_ctc_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The class that stands for no label.
   */
  int64_t blank;
  /**
   * What becomes of the losses of all sequences; the mean divides by their lengths first. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
  /**
   * Whether infinite losses, of targets that are too long, count as 0.
   */
  bool zero_infinity;
} tt_ctc_loss_options;

/**
 * Options of MarginRankingLoss; fill them by `tt_margin_ranking_loss_options_default`.
 */
typedef struct tt_margin_ranking_loss_options {
  /**
   * `sizeof(tt_margin_ranking_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * By how much at least.
   */
  double margin;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_margin_ranking_loss_options;

/**
 * Options of HingeEmbeddingLoss; fill them by `tt_hinge_embedding_loss_options_default`.
 */
typedef struct tt_hinge_embedding_loss_options {
  /**
   * `sizeof(tt_hinge_embedding_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * How far apart what differs is to be.
   */
  double margin;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_hinge_embedding_loss_options;

/**
 * Options of MultiLabelMarginLoss; fill them by `tt_multi_label_margin_loss_options_default`.
 */
typedef struct tt_multi_label_margin_loss_options {
  /**
   * `sizeof(tt_multi_label_margin_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_multi_label_margin_loss_options;

/**
 * Options of SoftMarginLoss; fill them by `tt_soft_margin_loss_options_default`.
 */
typedef struct tt_soft_margin_loss_options {
  /**
   * `sizeof(tt_soft_margin_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_soft_margin_loss_options;

/**
 * Options of MultiLabelSoftMarginLoss; fill them by `tt_multi_label_soft_margin_loss_options_default`.
 */
typedef struct tt_multi_label_soft_margin_loss_options {
  /**
   * `sizeof(tt_multi_label_soft_margin_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A weight for each class, `[C]`. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_multi_label_soft_margin_loss_options;

/**
 * Options of CosineEmbeddingLoss; fill them by `tt_cosine_embedding_loss_options_default`.
 */
typedef struct tt_cosine_embedding_loss_options {
  /**
   * `sizeof(tt_cosine_embedding_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The greatest cosine of what differs.
   */
  double margin;
  /**
   * What becomes of the losses of all pairs. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_cosine_embedding_loss_options;

/**
 * Options of MultiMarginLoss; fill them by `tt_multi_margin_loss_options_default`.
 */
typedef struct tt_multi_margin_loss_options {
  /**
   * `sizeof(tt_multi_margin_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The power of the hinge: 1 or 2.
   */
  int64_t p;
  /**
   * By how much the class's score is to be the greatest.
   */
  double margin;
  /**
   * A weight for each class, `[C]`. NULL: none.
   */
  const struct tt_tensor *weight;
  /**
   * What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_multi_margin_loss_options;

/**
 * Options of TripletMarginLoss; fill them by `tt_triplet_margin_loss_options_default`.
 */
typedef struct tt_triplet_margin_loss_options {
  /**
   * `sizeof(tt_triplet_margin_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * By how much the positive one is to be nearer.
   */
  double margin;
  /**
   * The order of the norm.
   */
  double p;
  /**
   * Added to differences.
   */
  double eps;
  /**
   * Whether the distance of positive and negative counts where it is smaller.
   */
  bool swap;
  /**
   * What becomes of the losses of all triples. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_triplet_margin_loss_options;

/**
 * Options of TripletMarginWithDistanceLoss; fill them by `tt_triplet_margin_with_distance_loss_options_default`.
 */
typedef struct tt_triplet_margin_with_distance_loss_options {
  /**
   * `sizeof(tt_triplet_margin_with_distance_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * By how much the positive one is to be nearer.
   */
  double margin;
  /**
   * Whether the distance of positive and negative counts where it is smaller.
   */
  bool swap;
  /**
   * What becomes of the losses of all triples. One of `TT_REDUCTION_*`.
   */
  int32_t reduction;
} tt_triplet_margin_with_distance_loss_options;

/**
 * Options of AdaptiveLogSoftmaxWithLoss; fill them by `tt_adaptive_log_softmax_with_loss_options_default`.
 */
typedef struct tt_adaptive_log_softmax_with_loss_options {
  /**
   * `sizeof(tt_adaptive_log_softmax_with_loss_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the input.
   */
  int64_t in_features;
  /**
   * The number of classes.
   */
  int64_t n_classes;
  /**
   * The first class of each cluster but the first, ascending.
   */
  const int64_t *cutoffs;
  /**
   * Their number.
   */
  size_t cutoffs_len;
  /**
   * By what each cluster's features are fewer than those of the one before.
   */
  double div_value;
  /**
   * Whether the head has a bias.
   */
  bool head_bias;
} tt_adaptive_log_softmax_with_loss_options;

/**
 * Options of RNN; fill them by `tt_rnn_options_default`.
 */
typedef struct tt_rnn_options {
  /**
   * `sizeof(tt_rnn_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a state.
   */
  int64_t hidden_size;
  /**
   * Layers, each of which reads the results of the one before.
   */
  int64_t num_layers;
  /**
   * What a sum goes through. One of `TT_NONLINEARITY_*`.
   */
  int32_t nonlinearity;
  /**
   * Whether there are biases.
   */
  bool bias;
  /**
   * Whether the batch is the first dimension of inputs and results.
   */
  bool batch_first;
  /**
   * The share of a layer's results that is lost in training on the way to the next one.
   */
  double dropout;
  /**
   * Whether a second network reads the sequence from its end.
   */
  bool bidirectional;
} tt_rnn_options;

/**
 * Options of LSTM; fill them by `tt_lstm_options_default`.
 */
typedef struct tt_lstm_options {
  /**
   * `sizeof(tt_lstm_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a memory, and of a state that is not projected.
   */
  int64_t hidden_size;
  /**
   * Layers, each of which reads the results of the one before.
   */
  int64_t num_layers;
  /**
   * Whether there are biases.
   */
  bool bias;
  /**
   * Whether the batch is the first dimension of inputs and results.
   */
  bool batch_first;
  /**
   * The share of a layer's results that is lost in training on the way to the next one.
   */
  double dropout;
  /**
   * Whether a second network reads the sequence from its end.
   */
  bool bidirectional;
  /**
   * Size of the projected state; 0 for no projection.
   */
  int64_t proj_size;
} tt_lstm_options;

/**
 * Options of GRU; fill them by `tt_gru_options_default`.
 */
typedef struct tt_gru_options {
  /**
   * `sizeof(tt_gru_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a state.
   */
  int64_t hidden_size;
  /**
   * Layers, each of which reads the results of the one before.
   */
  int64_t num_layers;
  /**
   * Whether there are biases.
   */
  bool bias;
  /**
   * Whether the batch is the first dimension of inputs and results.
   */
  bool batch_first;
  /**
   * The share of a layer's results that is lost in training on the way to the next one.
   */
  double dropout;
  /**
   * Whether a second network reads the sequence from its end.
   */
  bool bidirectional;
} tt_gru_options;

/**
 * Options of RNNCell; fill them by `tt_rnn_cell_options_default`.
 */
typedef struct tt_rnn_cell_options {
  /**
   * `sizeof(tt_rnn_cell_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a state.
   */
  int64_t hidden_size;
  /**
   * Whether there are biases.
   */
  bool bias;
  /**
   * What the sum goes through. One of `TT_NONLINEARITY_*`.
   */
  int32_t nonlinearity;
} tt_rnn_cell_options;

/**
 * Options of LSTMCell; fill them by `tt_lstm_cell_options_default`.
 */
typedef struct tt_lstm_cell_options {
  /**
   * `sizeof(tt_lstm_cell_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a state.
   */
  int64_t hidden_size;
  /**
   * Whether there are biases.
   */
  bool bias;
} tt_lstm_cell_options;

/**
 * Options of GRUCell; fill them by `tt_gru_cell_options_default`.
 */
typedef struct tt_gru_cell_options {
  /**
   * `sizeof(tt_gru_cell_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of inputs.
   */
  int64_t input_size;
  /**
   * Size of a state.
   */
  int64_t hidden_size;
  /**
   * Whether there are biases.
   */
  bool bias;
} tt_gru_cell_options;

/**
 * Options of MultiheadAttention; fill them by `tt_multihead_attention_options_default`.
 */
typedef struct tt_multihead_attention_options {
  /**
   * `sizeof(tt_multihead_attention_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of queries and results.
   */
  int64_t embed_dim;
  /**
   * Heads, which divide it.
   */
  int64_t num_heads;
  /**
   * The share of weights that is lost in training.
   */
  double dropout;
  /**
   * Whether the projections have biases.
   */
  bool bias;
  /**
   * Whether a trained row is added to keys and values.
   */
  bool add_bias_kv;
  /**
   * Whether a row of zeros is added to keys and values.
   */
  bool add_zero_attn;
  /**
   * Size of keys; that of queries where it is not given. `TT_NONE`: none.
   */
  int64_t kdim;
  /**
   * Size of values; that of queries where it is not given. `TT_NONE`: none.
   */
  int64_t vdim;
  /**
   * Whether the batch is the first dimension.
   */
  bool batch_first;
} tt_multihead_attention_options;

/**
 * Options of TransformerEncoderLayer; fill them by `tt_transformer_encoder_layer_options_default`.
 */
typedef struct tt_transformer_encoder_layer_options {
  /**
   * `sizeof(tt_transformer_encoder_layer_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of sequences.
   */
  int64_t d_model;
  /**
   * Heads of the attention.
   */
  int64_t nhead;
  /**
   * Size between the two linear layers.
   */
  int64_t dim_feedforward;
  /**
   * The share of elements that each dropout loses in training.
   */
  double dropout;
  /**
   * The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
   */
  int32_t activation;
  /**
   * Added to the variance in norms.
   */
  double layer_norm_eps;
  /**
   * Whether the batch is the first dimension.
   */
  bool batch_first;
  /**
   * Whether norms come before attention and linear layers, rather than behind them.
   */
  bool norm_first;
  /**
   * Whether linear layers and norms have biases.
   */
  bool bias;
} tt_transformer_encoder_layer_options;

/**
 * Options of TransformerDecoderLayer; fill them by `tt_transformer_decoder_layer_options_default`.
 */
typedef struct tt_transformer_decoder_layer_options {
  /**
   * `sizeof(tt_transformer_decoder_layer_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of sequences.
   */
  int64_t d_model;
  /**
   * Heads of the attentions.
   */
  int64_t nhead;
  /**
   * Size between the two linear layers.
   */
  int64_t dim_feedforward;
  /**
   * The share of elements that each dropout loses in training.
   */
  double dropout;
  /**
   * The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
   */
  int32_t activation;
  /**
   * Added to the variance in norms.
   */
  double layer_norm_eps;
  /**
   * Whether the batch is the first dimension.
   */
  bool batch_first;
  /**
   * Whether norms come before attention and linear layers, rather than behind them.
   */
  bool norm_first;
  /**
   * Whether linear layers and norms have biases.
   */
  bool bias;
} tt_transformer_decoder_layer_options;

/**
 * Options of Transformer; fill them by `tt_transformer_options_default`.
 */
typedef struct tt_transformer_options {
  /**
   * `sizeof(tt_transformer_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Size of the rows of sequences.
   */
  int64_t d_model;
  /**
   * Heads of the attentions.
   */
  int64_t nhead;
  /**
   * Layers of the encoder.
   */
  int64_t num_encoder_layers;
  /**
   * Layers of the decoder.
   */
  int64_t num_decoder_layers;
  /**
   * Size between the two linear layers.
   */
  int64_t dim_feedforward;
  /**
   * The share of elements that each dropout loses in training.
   */
  double dropout;
  /**
   * The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
   */
  int32_t activation;
  /**
   * Added to the variance in norms.
   */
  double layer_norm_eps;
  /**
   * Whether the batch is the first dimension.
   */
  bool batch_first;
  /**
   * Whether norms come before attention and linear layers, rather than behind them.
   */
  bool norm_first;
  /**
   * Whether linear layers and norms have biases.
   */
  bool bias;
} tt_transformer_options;

/**
 * Modules with names that a function returned; release by `tt_named_module_list_release`.
 */
typedef struct tt_named_module_list {
  /**
   * The names, as texts that end with 0.
   */
  char **names;
  /**
   * The handles.
   */
  struct tt_module **modules;
  /**
   * How many.
   */
  size_t len;
} tt_named_module_list;

/**
 * A device: type 0 is the CPU, 1 CUDA, 14 meta; index -1 is the current one.
 */
typedef struct tt_device {
  /**
   * 0 CPU, 1 CUDA, 14 meta.
   */
  int32_t type;
  /**
   * Which one, or -1.
   */
  int32_t index;
} tt_device;

/**
 * A module of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
 * has its default. The functions may be called from any thread.
 */
typedef struct tt_module_callbacks {
  /**
   * `sizeof(tt_module_callbacks)` of the caller.
   */
  size_t struct_size;
  /**
   * The kind of module, as it is printed; copied. NULL is "Module".
   */
  const char *name;
  /**
   * Computes the output, a new handle. Module and inputs are borrowed. NULL: the module has
   * no forward.
   */
  tt_status (*forward)(void *userdata,
                       struct tt_module *module,
                       const struct tt_tensor *const *inputs,
                       size_t n_inputs,
                       struct tt_tensor **out);
  /**
   * Writes how the module is printed without its children, cut to `room` bytes with the final
   * 0, and returns the full length. NULL: the name is printed.
   */
  size_t (*describe)(void *userdata, char *buffer, size_t room);
  /**
   * Makes the userdata of a copy, for which these callbacks, `destroy` included, hold too. The
   * tree below and its tensors are copied by the library. NULL: the module cannot be copied.
   */
  tt_status (*clone)(void *userdata, void **out);
  /**
   * Frees `userdata`: called once, when the module goes.
   */
  tt_deleter destroy;
} tt_module_callbacks;

/**
 * A hook of a module's forward. Append-only: fill `struct_size` with the caller's size.
 */
typedef struct tt_forward_hook {
  /**
   * `sizeof(tt_forward_hook)` of the caller.
   */
  size_t struct_size;
  /**
   * Looks at the inputs and, after the forward, at the outputs; NULL stands for what is no
   * tensor. `replaced` has a place for each output, before the forward for each input: a new
   * handle there takes its place. All else is borrowed. Called from any thread.
   */
  tt_status (*call)(void *userdata,
                    struct tt_module *module,
                    const struct tt_tensor *const *inputs,
                    size_t n_inputs,
                    const struct tt_tensor *const *outputs,
                    size_t n_outputs,
                    struct tt_tensor **replaced);
  /**
   * Frees `userdata`: called once, when the hook goes.
   */
  tt_deleter destroy;
} tt_forward_hook;

/**
 * A packed sequence: the rows of all sequences, step after step. The handles are borrowed where it
 * is an argument, and the caller's where it is a result.
 */
typedef struct tt_packed_sequence {
  /**
   * The rows of all steps, `[rows, ..]`.
   */
  struct tt_tensor *data;
  /**
   * How many rows each step has.
   */
  struct tt_tensor *batch_sizes;
  /**
   * Where each of the sequences, longest first, was in the batch; NULL where it was sorted.
   */
  struct tt_tensor *sorted_indices;
  /**
   * The way back, or NULL.
   */
  struct tt_tensor *unsorted_indices;
} tt_packed_sequence;

/**
 * What attention with several heads takes beside queries, keys and values; layouts as those of
 * `tt_nn_multihead_attention`. Fill it by `tt_multi_head_attention_options_default`.
 */
typedef struct tt_multi_head_attention_options {
  /**
   * `sizeof(tt_multi_head_attention_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Heads.
   */
  int64_t num_heads;
  /**
   * The projection of queries, keys and values, `[3 * embed_dim, embed_dim]`; NULL where each
   * has its own.
   */
  const struct tt_tensor *in_proj_weight;
  /**
   * The projection of queries, `[embed_dim, embed_dim]`, or NULL.
   */
  const struct tt_tensor *q_proj_weight;
  /**
   * The projection of keys, `[embed_dim, kdim]`, or NULL.
   */
  const struct tt_tensor *k_proj_weight;
  /**
   * The projection of values, `[embed_dim, vdim]`, or NULL.
   */
  const struct tt_tensor *v_proj_weight;
  /**
   * The biases of the three, one behind the other, or NULL.
   */
  const struct tt_tensor *in_proj_bias;
  /**
   * A row `[1, 1, embed_dim]` that is added to keys, or NULL.
   */
  const struct tt_tensor *bias_k;
  /**
   * The same for values.
   */
  const struct tt_tensor *bias_v;
  /**
   * Keys `[batch * num_heads, s, d]` that stand for the projected ones, or NULL.
   */
  const struct tt_tensor *static_k;
  /**
   * The same for values.
   */
  const struct tt_tensor *static_v;
  /**
   * The projection of the result, `[embed_dim, embed_dim]`.
   */
  const struct tt_tensor *out_proj_weight;
  /**
   * Its bias, or NULL.
   */
  const struct tt_tensor *out_proj_bias;
  /**
   * Keys that are hidden, or what is added to their scores, `[batch, s]`, or NULL.
   */
  const struct tt_tensor *key_padding_mask;
  /**
   * Pairs that are hidden, or what is added to their scores, or NULL.
   */
  const struct tt_tensor *attn_mask;
  /**
   * The share of weights that is lost in training.
   */
  double dropout;
  /**
   * Whether it is.
   */
  bool training;
  /**
   * Whether a row of zeros is added to keys and values.
   */
  bool add_zero_attn;
  /**
   * Whether the weights are a result.
   */
  bool need_weights;
  /**
   * Whether they are averaged over heads.
   */
  bool average_attn_weights;
  /**
   * Whether `attn_mask` hides all later keys and nothing else.
   */
  bool is_causal;
  /**
   * Whether the batch is the first dimension.
   */
  bool batch_first;
} tt_multi_head_attention_options;

/**
 * Options of SGD.
 * Fill it by `tt_sgd_options_default`.
 */
typedef struct tt_sgd_options {
  /**
   * `sizeof(tt_sgd_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * How much of the last step goes on.
   */
  double momentum;
  /**
   * How much of the gradient the momentum leaves out.
   */
  double dampening;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * Nesterov's momentum, which looks ahead.
   */
  bool nesterov;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_sgd_options;

/**
 * Options of Adam.
 * Fill it by `tt_adam_options_default`.
 */
typedef struct tt_adam_options {
  /**
   * `sizeof(tt_adam_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of gradients.
   */
  double beta1;
  /**
   * Decay of the mean of their squares.
   */
  double beta2;
  /**
   * Added to the root of that mean.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * Whether the greatest mean of squares so far is used.
   */
  bool amsgrad;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
  /**
   * Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
   */
  bool decoupled_weight_decay;
} tt_adam_options;

/**
 * Options of AdamW.
 * Fill it by `tt_adamw_options_default`.
 */
typedef struct tt_adamw_options {
  /**
   * `sizeof(tt_adamw_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of gradients.
   */
  double beta1;
  /**
   * Decay of the mean of their squares.
   */
  double beta2;
  /**
   * Added to the root of that mean.
   */
  double eps;
  /**
   * How much parameters shrink at each step, times the learning rate.
   */
  double weight_decay;
  /**
   * Whether the greatest mean of squares so far is used.
   */
  bool amsgrad;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_adamw_options;

/**
 * Options of RMSprop.
 * Fill it by `tt_rmsprop_options_default`.
 */
typedef struct tt_rmsprop_options {
  /**
   * `sizeof(tt_rmsprop_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of squares.
   */
  double alpha;
  /**
   * Added to the root of that mean.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * How much of the last step goes on.
   */
  double momentum;
  /**
   * Whether the variance is used instead of the mean of squares.
   */
  bool centered;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_rmsprop_options;

/**
 * Options of Adagrad.
 * Fill it by `tt_adagrad_options_default`.
 */
typedef struct tt_adagrad_options {
  /**
   * `sizeof(tt_adagrad_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * How much the learning rate falls with each step.
   */
  double lr_decay;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * What the sums of squares start at.
   */
  double initial_accumulator_value;
  /**
   * Added to the root of the sum.
   */
  double eps;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_adagrad_options;

/**
 * Options of Adadelta.
 * Fill it by `tt_adadelta_options_default`.
 */
typedef struct tt_adadelta_options {
  /**
   * `sizeof(tt_adadelta_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the means of squares.
   */
  double rho;
  /**
   * Added to both means under their roots.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_adadelta_options;

/**
 * Options of NAdam.
 * Fill it by `tt_nadam_options_default`.
 */
typedef struct tt_nadam_options {
  /**
   * `sizeof(tt_nadam_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of gradients.
   */
  double beta1;
  /**
   * Decay of the mean of their squares.
   */
  double beta2;
  /**
   * Added to the root of that mean.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * How fast the momentum comes near to `beta1`.
   */
  double momentum_decay;
  /**
   * Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
   */
  bool decoupled_weight_decay;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_nadam_options;

/**
 * Options of RAdam.
 * Fill it by `tt_radam_options_default`.
 */
typedef struct tt_radam_options {
  /**
   * `sizeof(tt_radam_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of gradients.
   */
  double beta1;
  /**
   * Decay of the mean of their squares.
   */
  double beta2;
  /**
   * Added to the root of that mean.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
   */
  bool decoupled_weight_decay;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_radam_options;

/**
 * Options of Adamax.
 * Fill it by `tt_adamax_options_default`.
 */
typedef struct tt_adamax_options {
  /**
   * `sizeof(tt_adamax_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Decay of the mean of gradients.
   */
  double beta1;
  /**
   * Decay of the greatest gradient.
   */
  double beta2;
  /**
   * Added to the gradient's distance from zero.
   */
  double eps;
  /**
   * L2 penalty.
   */
  double weight_decay;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_adamax_options;

/**
 * Options of LBFGS.
 * Fill it by `tt_lbfgs_options_default`.
 */
typedef struct tt_lbfgs_options {
  /**
   * `sizeof(tt_lbfgs_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Learning rate.
   */
  double lr;
  /**
   * Greatest number of iterations in a step.
   */
  int64_t max_iter;
  /**
   * Greatest number of calls of the closure in a step; -1 is `max_iter * 5 / 4`.
   */
  int64_t max_eval;
  /**
   * Greatest gradient at which a step ends.
   */
  double tolerance_grad;
  /**
   * Change of parameters or loss at which a step ends.
   */
  double tolerance_change;
  /**
   * Past changes that are remembered.
   */
  int64_t history_size;
  /**
   * Whether lengths are searched under the strong Wolfe conditions.
   */
  bool strong_wolfe;
  /**
   * Whether the loss is to rise.
   */
  bool maximize;
} tt_lbfgs_options;

/**
 * A number by value: `tag` 2 is an int64_t, 3 a double, 4 a bool; `bits` holds it (a bool as 0
 * or 1, a double by its bits).
 */
typedef struct tt_scalar {
  /**
   * 2 int, 3 double, 4 bool.
   */
  int32_t tag;
  /**
   * 0.
   */
  int32_t reserved;
  /**
   * The value's bits.
   */
  uint64_t bits;
} tt_scalar;

/**
 * Numbers of the allocator of host memory, in bytes where nothing else is said.
 */
typedef struct tt_memory_stats_t {
  /**
   * In use by tensors.
   */
  int64_t allocated;
  /**
   * The highest `allocated` since the start or the last reset.
   */
  int64_t peak;
  /**
   * Got from the system: in use or kept for reuse.
   */
  int64_t reserved;
  /**
   * Number of requests served so far.
   */
  uint64_t requests;
  /**
   * Number of requests that had to ask the system for memory.
   */
  uint64_t system_calls;
  /**
   * Tensors alive.
   */
  int64_t live_tensors;
} tt_memory_stats_t;

/**
 * How tensors are written. Fill it by `tt_safetensors_options_default`.
 */
typedef struct tt_safetensors_options {
  /**
   * `sizeof(tt_safetensors_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Keys of the metadata, which must differ.
   */
  const char *const *keys;
  /**
   * Its texts.
   */
  const char *const *texts;
  /**
   * How many keys and texts.
   */
  size_t n;
  /**
   * The most bytes of tensors in one file; beyond, there are several, and an index. 0: no limit.
   */
  uint64_t max_shard_bytes;
} tt_safetensors_options;

/**
 * Options of StepLR.
 * Fill it by `tt_step_lr_options_default`.
 */
typedef struct tt_step_lr_options {
  /**
   * `sizeof(tt_step_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Epochs between changes.
   */
  int64_t step_size;
  /**
   * The factor.
   */
  double gamma;
} tt_step_lr_options;

/**
 * Options of MultiStepLR.
 * Fill it by `tt_multi_step_lr_options_default`.
 */
typedef struct tt_multi_step_lr_options {
  /**
   * `sizeof(tt_multi_step_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The epochs; one that comes twice counts twice.
   */
  const int64_t *milestones;
  /**
   * Their number.
   */
  size_t milestones_len;
  /**
   * The factor.
   */
  double gamma;
} tt_multi_step_lr_options;

/**
 * Options of ExponentialLR.
 * Fill it by `tt_exponential_lr_options_default`.
 */
typedef struct tt_exponential_lr_options {
  /**
   * `sizeof(tt_exponential_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The factor.
   */
  double gamma;
} tt_exponential_lr_options;

/**
 * Options of LinearLR.
 * Fill it by `tt_linear_lr_options_default`.
 */
typedef struct tt_linear_lr_options {
  /**
   * `sizeof(tt_linear_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The factor at the start.
   */
  double start_factor;
  /**
   * The factor at the end.
   */
  double end_factor;
  /**
   * Epochs until then.
   */
  int64_t total_iters;
} tt_linear_lr_options;

/**
 * Options of PolynomialLR.
 * Fill it by `tt_polynomial_lr_options_default`.
 */
typedef struct tt_polynomial_lr_options {
  /**
   * `sizeof(tt_polynomial_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Epochs until 0.
   */
  int64_t total_iters;
  /**
   * The exponent.
   */
  double power;
} tt_polynomial_lr_options;

/**
 * Options of CosineAnnealingLR.
 * Fill it by `tt_cosine_annealing_lr_options_default`.
 */
typedef struct tt_cosine_annealing_lr_options {
  /**
   * `sizeof(tt_cosine_annealing_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Epochs of half a wave.
   */
  int64_t t_max;
  /**
   * The least rate.
   */
  double eta_min;
} tt_cosine_annealing_lr_options;

/**
 * Options of CosineAnnealingWarmRestarts.
 * Fill it by `tt_cosine_annealing_warm_restarts_options_default`.
 */
typedef struct tt_cosine_annealing_warm_restarts_options {
  /**
   * `sizeof(tt_cosine_annealing_warm_restarts_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Epochs until the first restart.
   */
  int64_t t_0;
  /**
   * How many times longer each wave is than the one before.
   */
  int64_t t_mult;
  /**
   * The least rate.
   */
  double eta_min;
} tt_cosine_annealing_warm_restarts_options;

/**
 * Options of OneCycleLR.
 * Fill it by `tt_one_cycle_lr_options_default`.
 */
typedef struct tt_one_cycle_lr_options {
  /**
   * `sizeof(tt_one_cycle_lr_options)` of the caller.
   */
  size_t struct_size;
  /**
   * The greatest rates: one, or one for each group.
   */
  const double *max_lr;
  /**
   * Their number.
   */
  size_t max_lr_len;
  /**
   * Steps in all; 0 is `epochs * steps_per_epoch`.
   */
  int64_t total_steps;
  /**
   * Epochs.
   */
  int64_t epochs;
  /**
   * Steps in an epoch.
   */
  int64_t steps_per_epoch;
  /**
   * The part of the steps in which the rate rises.
   */
  double pct_start;
  /**
   * Whether the way is a line; else it is half a cosine wave.
   */
  bool linear;
  /**
   * Whether momentum, or Adam's first beta, goes from `max_momentum` to `base_momentum` and
   * back.
   */
  bool cycle_momentum;
  /**
   * The least momentum.
   */
  double base_momentum;
  /**
   * The greatest momentum.
   */
  double max_momentum;
  /**
   * The greatest rate over the first one.
   */
  double div_factor;
  /**
   * The first rate over the last one.
   */
  double final_div_factor;
  /**
   * Whether the rate comes back to the first one before it goes on down.
   */
  bool three_phase;
} tt_one_cycle_lr_options;

/**
 * Options of ReduceLROnPlateau.
 * Fill it by `tt_reduce_lr_on_plateau_options_default`.
 */
typedef struct tt_reduce_lr_on_plateau_options {
  /**
   * `sizeof(tt_reduce_lr_on_plateau_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether the metric is to rise; else it is to fall.
   */
  bool rising;
  /**
   * The factor.
   */
  double factor;
  /**
   * Epochs without a better metric that are borne.
   */
  int64_t patience;
  /**
   * How much better counts as better.
   */
  double threshold;
  /**
   * Whether the threshold is absolute; else it is relative to the best metric.
   */
  bool absolute;
  /**
   * Epochs after a change in which nothing counts.
   */
  int64_t cooldown;
  /**
   * The least rates: none for 0, one, or one for each group.
   */
  const double *min_lr;
  /**
   * Their number.
   */
  size_t min_lr_len;
  /**
   * The least change of a rate.
   */
  double eps;
} tt_reduce_lr_on_plateau_options;

/**
 * How a file of PyTorch is read. Fill it by `tt_load_options_default`.
 */
typedef struct tt_load_options {
  /**
   * `sizeof(tt_load_options)` of the caller.
   */
  size_t struct_size;
  /**
   * Whether objects of unknown classes are an error that names them; else they are stepped over.
   */
  bool refuse_unknown;
  /**
   * Whether tensors are parts of the mapped file, read when they are used. Writes to them do not
   * reach the file, which must not become shorter while they live.
   */
  bool map;
} tt_load_options;

/**
 * Options of creation functions. Fill it by `tt_tensor_options_default`.
 */
typedef struct tt_tensor_options {
  /**
   * `sizeof(tt_tensor_options)` of the caller.
   */
  size_t struct_size;
  /**
   * A dtype's code, or -1 for the default.
   */
  int32_t dtype;
  /**
   * A device, or type -1 for the default.
   */
  struct tt_device device;
  /**
   * Whether autograd records what is done with the tensor.
   */
  bool requires_grad;
  /**
   * Whether host memory is page-locked; has no effect without a GPU.
   */
  bool pin_memory;
} tt_tensor_options;

/**
 * Success.
 */
#define TT_OK 0

/**
 * An argument has a value that the function does not take.
 */
#define TT_ERR_INVALID_ARGUMENT 1

/**
 * A pointer or handle that is due is NULL.
 */
#define TT_ERR_NULL_POINTER 2

/**
 * Shapes, ranks or numbers of elements do not fit.
 */
#define TT_ERR_SHAPE 3

/**
 * A dtype is not supported or does not fit.
 */
#define TT_ERR_DTYPE 4

/**
 * Tensors are on different devices, or the device is not there.
 */
#define TT_ERR_DEVICE 5

/**
 * An index or dimension is out of range.
 */
#define TT_ERR_INDEX 6

/**
 * Memory cannot be had.
 */
#define TT_ERR_OUT_OF_MEMORY 7

/**
 * The function exists in the field but not here yet.
 */
#define TT_ERR_NOT_IMPLEMENTED 8

/**
 * The operating system refused to read or write.
 */
#define TT_ERR_IO 9

/**
 * A file is not what its format says.
 */
#define TT_ERR_FORMAT 10

/**
 * Autograd cannot do what was asked.
 */
#define TT_ERR_AUTOGRAD 11

/**
 * The object is in the wrong state for the call.
 */
#define TT_ERR_STATE 12

/**
 * A callback of the caller failed.
 */
#define TT_ERR_CALLBACK 13

/**
 * CUDA reported an error.
 */
#define TT_ERR_CUDA 14

/**
 * The header and the library have different ABI versions.
 */
#define TT_ERR_ABI_VERSION 15

/**
 * The work was cancelled.
 */
#define TT_ERR_CANCELLED 16

/**
 * A name is not known.
 */
#define TT_ERR_NOT_FOUND 17

/**
 * A process group failed.
 */
#define TT_ERR_DISTRIBUTED 18

/**
 * A defect of the library.
 */
#define TT_ERR_INTERNAL 98

/**
 * A panic was caught; a defect of the library.
 */
#define TT_ERR_PANIC 99

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Nothing special.
 */
TT_API struct tt_backward_options tt_backward_options_default(void);

/**
 * Asks for a gradient of a leaf, or no longer.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_tensor_set_requires_grad(struct tt_tensor *tensor, bool requires_grad);

/**
 * The gradient accumulated so far; `*out` is NULL where there is none.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_grad(const struct tt_tensor *tensor, struct tt_tensor **out);

/**
 * Sets the gradient; NULL clears it.
 *
 * # Safety
 * Both are NULL or live handles.
 */
TT_API tt_status tt_tensor_set_grad(struct tt_tensor *tensor, const struct tt_tensor *grad);

/**
 * Lets a non-leaf keep its gradient.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_tensor_retain_grad(struct tt_tensor *tensor);

/**
 * The name of the call that computed the tensor (`MulBackward0`); empty for a leaf.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `buffer` NULL or writable for `room`, `length` NULL or
 * writable.
 */
TT_API
tt_status tt_tensor_grad_fn_name(const struct tt_tensor *tensor,
                                 char *buffer,
                                 size_t room,
                                 size_t *length);

/**
 * Computes the gradients of the leaves and adds them to theirs. `gradient` may be NULL for a
 * tensor of one element; `options` may be NULL; with `n_inputs > 0` only `inputs` accumulate.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tensor_backward(const struct tt_tensor *tensor,
                             const struct tt_tensor *gradient,
                             const struct tt_backward_options *options,
                             const struct tt_tensor *const *inputs,
                             size_t n_inputs);

/**
 * `tt_tensor_backward` for several outputs; entries of `gradients` (or all, by NULL) may be
 * NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_autograd_backward(const struct tt_tensor *const *outputs,
                               const struct tt_tensor *const *gradients,
                               size_t n_outputs,
                               const struct tt_backward_options *options,
                               const struct tt_tensor *const *inputs,
                               size_t n_inputs);

/**
 * The gradients of `outputs` with respect to `inputs`, one for each; `.grad` stays as it is.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_autograd_grad(const struct tt_tensor *const *outputs,
                           const struct tt_tensor *const *gradients,
                           size_t n_outputs,
                           const struct tt_tensor *const *inputs,
                           size_t n_inputs,
                           const struct tt_backward_options *options,
                           struct tt_tensor_list *out);

/**
 * Makes backward check every gradient for NaN and name the call that made one.
 */
TT_API void tt_set_detect_anomaly(bool enabled);

/**
 * Switches anomaly mode of the whole program; with `check_nan`, backward then checks every
 * gradient for NaN and names the call that made one.
 */
TT_API void tt_anomaly_mode_set(bool enabled, bool check_nan);

/**
 * Whether anomaly mode is on.
 */
TT_API bool tt_anomaly_mode_get(void);

/**
 * Whether anomaly mode, where it is on, looks for NaN.
 */
TT_API bool tt_anomaly_mode_checks_nan(void);

/**
 * Calls `hook` with the gradient of the tensor whenever it is computed. `id` (may be NULL) gets
 * a number for `tt_tensor_remove_hook`. `destroy(userdata)` runs once when the hook goes, if
 * the registration succeeds.
 *
 * # Safety
 * `tensor` is NULL or a live handle; hook and userdata may be used from any thread.
 */
TT_API
tt_status tt_tensor_register_hook(struct tt_tensor *tensor,
                                  tt_tensor_hook hook,
                                  void *userdata,
                                  tt_deleter destroy,
                                  uint64_t *id);

/**
 * Removes a hook; one that is not there is an error.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_tensor_remove_hook(struct tt_tensor *tensor, uint64_t id);

/**
 * Runs a part of a computation without keeping what its derivative needs: backward runs it again,
 * with the same random numbers. One input at least has to ask for a gradient, else nothing is
 * recorded. Only a plain backward goes through it, no `tt_autograd_grad`.
 * `destroy(userdata)` runs once when the part is no longer needed, whether or not it succeeds,
 * unless an argument is refused (TT_ERR_NULL_POINTER, TT_ERR_ABI_VERSION, TT_ERR_STATE): then
 * it stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_autograd_checkpoint(const struct tt_autograd_checkpoint_callbacks *callbacks,
                                 void *userdata,
                                 const struct tt_tensor *const *inputs,
                                 size_t n_inputs,
                                 struct tt_tensor **outputs,
                                 size_t n_outputs);

/**
 * The number of operators.
 */
TT_API size_t tt_op_count(void);

/**
 * The schema of operator `i`, in PyTorch's notation; NULL past the end.
 */
TT_API const char *tt_op_schema(size_t i);

/**
 * The documentation of operator `i`; NULL past the end.
 */
TT_API const char *tt_op_doc(size_t i);

/**
 * The C function of operator `i`; NULL past the end.
 */
TT_API const char *tt_op_symbol(size_t i);

/**
 * Calls an operator by its schema's name (`add.Tensor`). Arguments are in the schema's order;
 * trailing ones may be left out. `*n_results` gets the number of results; they are the caller's,
 * see `tt_value_release`. With too little room nothing is written and the call fails.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_op_call(const char *name,
                     const struct tt_value *args,
                     size_t n_args,
                     struct tt_value *results,
                     size_t max_results,
                     size_t *n_results);

/**
 * Releases what a result of `tt_op_call` holds, and makes it none; NULL is fine.
 *
 * # Safety
 * `value` is NULL or a result of `tt_op_call`.
 */
TT_API void tt_value_release(struct tt_value *value);

/**
 * A checkpoint without parts.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_checkpoint_new(struct tt_checkpoint **out);

/**
 * One more reference to the checkpoint; NULL stays NULL.
 *
 * # Safety
 * `checkpoint` is NULL or a live handle.
 */
TT_API struct tt_checkpoint *tt_checkpoint_retain(struct tt_checkpoint *checkpoint);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `checkpoint` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_checkpoint_release(struct tt_checkpoint *checkpoint);

/**
 * Adds a module: its parameters and persistent buffers.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_add_module(struct tt_checkpoint *checkpoint,
                                   const char *name,
                                   struct tt_module *module);

/**
 * Adds an optimizer: its states and options.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_add_optimizer(struct tt_checkpoint *checkpoint,
                                      const char *name,
                                      struct tt_optimizer *optimizer);

/**
 * Adds a schedule: its epoch and what it counts.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_add_scheduler(struct tt_checkpoint *checkpoint,
                                      const char *name,
                                      struct tt_scheduler *scheduler);

/**
 * Puts a value of the caller, in place of one with that name.
 *
 * # Safety
 * The pointers are NULL or as said; the value's pointers are as its tag says.
 */
TT_API
tt_status tt_checkpoint_put(struct tt_checkpoint *checkpoint,
                            const char *name,
                            const struct tt_value *value);

/**
 * Puts a nested value, as `tt_checkpoint_put`: the state of a data loader, for example.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_put_tree(struct tt_checkpoint *checkpoint,
                                 const char *name,
                                 const struct tt_tree *tree);

/**
 * A value that was put, or that came with `tt_checkpoint_load`; TT_ERR_NOT_FOUND where there is
 * none. It is the caller's, see `tt_value_release`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_get(const struct tt_checkpoint *checkpoint,
                            const char *name,
                            struct tt_value *out);

/**
 * As `tt_checkpoint_get`, for values of any kind.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_checkpoint_get_tree(const struct tt_checkpoint *checkpoint,
                                 const char *name,
                                 struct tt_tree **out);

/**
 * Writes the file, atomically: the old one stays until the new one is whole.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_checkpoint_save(const struct tt_checkpoint *checkpoint, const char *path);

/**
 * Reads a file, and puts all parts and the default generator into the state that it has. What else
 * it has becomes the values, in place of those that were. TT_ERR_NOT_FOUND where the file lacks a
 * part: then nothing has changed.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_checkpoint_load(struct tt_checkpoint *checkpoint, const char *path);

/**
 * Pixels from 0 to 1: mean 0, std 1.
 */
TT_API struct tt_idx_options tt_idx_options_default(void);

/**
 * One more reference to the dataset; NULL stays NULL.
 *
 * # Safety
 * `dataset` is NULL or a live handle.
 */
TT_API struct tt_dataset *tt_dataset_retain(struct tt_dataset *dataset);

/**
 * Gives a reference back; NULL is fine. Loaders and parts of the dataset keep it alive.
 *
 * # Safety
 * `dataset` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_dataset_release(struct tt_dataset *dataset);

/**
 * A dataset whose example `i` is row `i` of each tensor. The tensors are shared, not copied.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_from_tensors(const struct tt_tensor *const *tensors,
                                  size_t n,
                                  struct tt_dataset **out);

/**
 * The images and labels of a folder with MNIST's names: `train-images-idx3-ubyte` and
 * `train-labels-idx1-ubyte`, or `t10k-...` where `train` is false; plain, or gzipped with `.gz`
 * after the name. An example is an image `[1, H, W]` (float32) and a label (0-d, int64).
 * `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_from_idx(const char *directory,
                              bool train,
                              const struct tt_idx_options *options,
                              struct tt_dataset **out);

/**
 * `tt_dataset_from_idx` of two files: bytes `[N, H, W]` and bytes `[N]`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_from_idx_files(const char *images,
                                    const char *labels,
                                    const struct tt_idx_options *options,
                                    struct tt_dataset **out);

/**
 * A dataset whose example `i` is example `indices[i]` of another one. The indices are copied.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_subset(const struct tt_dataset *dataset,
                            const size_t *indices,
                            size_t n,
                            struct tt_dataset **out);

/**
 * The number of examples.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_dataset_size(const struct tt_dataset *dataset, size_t *out);

/**
 * The tensors of an example. Rows of tensors are views: a write to one changes the dataset.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_get(const struct tt_dataset *dataset,
                         size_t index,
                         struct tt_tensor_list *out);

/**
 * Several examples as a batch: each tensor with a new first dimension of size `n`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_get_batch(const struct tt_dataset *dataset,
                               const size_t *indices,
                               size_t n,
                               struct tt_tensor_list *out);

/**
 * A dataset whose examples, of `n_tensors` tensors each, are the caller's. If the call succeeds,
 * `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_dataset_from_callbacks(const struct tt_dataset_callbacks *callbacks,
                                    void *userdata,
                                    size_t n_tensors,
                                    struct tt_dataset **out);

/**
 * RGB images for training, fine labels.
 */
TT_API struct tt_image_dataset_options tt_image_dataset_options_default(void);

/**
 * The images `[1, H, W]` (uint8) and labels (0-d, int64) of a folder with MNIST's names, as for
 * `tt_dataset_from_idx`: MNIST, Fashion-MNIST. Takes `train`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_mnist(const char *directory,
                           const struct tt_image_dataset_options *options,
                           struct tt_dataset **out);

/**
 * CIFAR-10: images `[3, 32, 32]` (uint8) and labels (0-d, int64), from the files of its binary
 * version in the folder or in `cifar-10-batches-bin` there, or from PNG files of the same names
 * whose rows are images, with labels in `train_lables.json` and `test_lables.json`. Takes `train`.
 * `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_cifar10(const char *directory,
                             const struct tt_image_dataset_options *options,
                             struct tt_dataset **out);

/**
 * CIFAR-100: images `[3, 32, 32]` (uint8) and labels (0-d, int64), from `train.bin` or `test.bin`
 * in the folder or in `cifar-100-binary` there. Takes `train` and `coarse`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_cifar100(const char *directory,
                              const struct tt_image_dataset_options *options,
                              struct tt_dataset **out);

/**
 * PNG, JPEG, PPM and PGM files, in one folder for each class: images `[C, H, W]` (uint8), which
 * may have different sizes, and the numbers of their classes in the order of the folders' names
 * (0-d, int64). They are decoded when they are asked for. Takes `grey`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_image_folder(const char *directory,
                                  const struct tt_image_dataset_options *options,
                                  struct tt_dataset **out);

/**
 * The number of classes whose names are known; else 0.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_dataset_class_count(const struct tt_dataset *dataset, size_t *out);

/**
 * Copies the name of class `index` into `buffer`, cut to `room` bytes with the final 0; `length`
 * (may be NULL) gets its full length.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_class_name(const struct tt_dataset *dataset,
                                size_t index,
                                char *buffer,
                                size_t room,
                                size_t *length);

/**
 * Batches of one example, in order, made where they are asked for.
 */
TT_API struct tt_dataloader_options tt_dataloader_options_default(void);

/**
 * A loader of a dataset, which it keeps alive. `options` may be NULL. What comes out depends on
 * the seed and the epoch, never on the number of workers.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_new(const struct tt_dataset *dataset,
                            const struct tt_dataloader_options *options,
                            struct tt_dataloader **out);

/**
 * A loader of a dataset with a sampler, which belongs to the loader from now on: what others draw
 * from it is missing from the epoch. Of the options `shuffle` is not taken. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_with_sampler(const struct tt_dataset *dataset,
                                     const struct tt_sampler *sampler,
                                     const struct tt_dataloader_options *options,
                                     struct tt_dataloader **out);

/**
 * A loader of a dataset that decides itself what comes next, which it keeps alive. It is read by
 * one worker at a time; `transform` (may be NULL) is applied by all of them. With `drop_last` a
 * batch that is short is left out. Of the options `shuffle` is not taken. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_stateful(const struct tt_stateful_dataset *dataset,
                                 const struct tt_transform *transform,
                                 const struct tt_dataloader_options *options,
                                 struct tt_dataloader **out);

/**
 * One more reference to the loader; NULL stays NULL.
 *
 * # Safety
 * `loader` is NULL or a live handle.
 */
TT_API struct tt_dataloader *tt_dataloader_retain(struct tt_dataloader *loader);

/**
 * Gives a reference back; NULL is fine. The last one waits for the workers to end the batches
 * that they are at.
 *
 * # Safety
 * `loader` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_dataloader_release(struct tt_dataloader *loader);

/**
 * The next batch: `*has_batch` becomes true and `*batch` gets its tensors, to be released by
 * `tt_tensor_list_release`. At the end of the epoch, and from then on until
 * `tt_dataloader_reset`, `*has_batch` becomes false and `*batch` empty. The first call begins
 * the first epoch. A batch that fails is an error at its place; the batches after it can still
 * be had. One that is late (TT_ERR_STATE, where the options have a timeout) can be asked for
 * again.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_next(struct tt_dataloader *loader,
                             struct tt_tensor_list *batch,
                             bool *has_batch);

/**
 * Begins a new epoch, with a new order where the loader shuffles, whether or not the last one
 * came to its end.
 *
 * # Safety
 * `loader` is NULL or a live handle.
 */
TT_API tt_status tt_dataloader_reset(struct tt_dataloader *loader);

/**
 * The number of batches of an epoch.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_dataloader_size(const struct tt_dataloader *loader, size_t *out);

/**
 * Where the loader is: its epoch, how many batches of it have been given, and what their order
 * comes from, by names. With `tt_rng_get_state` for a loader that shuffles without a seed, it is
 * all that is needed to go on.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_state(const struct tt_dataloader *loader,
                              struct tt_named_tensor_list *out);

/**
 * Goes to where a loader of the same dataset, sampler and batch size was when
 * `tt_dataloader_state` was asked: `tt_dataloader_next` gives the batch that would have come next,
 * for any number of workers.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataloader_load_state(struct tt_dataloader *loader,
                                   const char *const *names,
                                   const struct tt_tensor *const *tensors,
                                   size_t n);

/**
 * One process, random orders from the default generator, with replacement.
 */
TT_API struct tt_sampler_options tt_sampler_options_default(void);

/**
 * The numbers `0 .. size`, one after the other.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_sampler_sequential(size_t size, struct tt_sampler **out);

/**
 * The numbers `0 .. size` in a random order. Takes `seed`; with it epoch `k` has the `k`-th
 * permutation that PyTorch's `randperm` gives after `manual_seed(seed)`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_random(size_t size,
                            const struct tt_sampler_options *options,
                            struct tt_sampler **out);

/**
 * A process's share of `0 .. size`: libtorch's DistributedRandomSampler, or with `shuffle` false
 * its DistributedSequentialSampler. Takes `num_replicas`, `rank`, `allow_duplicates`; the order
 * hangs on the number of the epoch, which a loader sets. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_distributed(size_t size,
                                 const struct tt_sampler_options *options,
                                 struct tt_sampler **out);

/**
 * `count` numbers below `n`, drawn with the probabilities of their weights. Takes `seed` and
 * `replacement`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_weighted(const double *weights,
                              size_t n,
                              size_t count,
                              const struct tt_sampler_options *options,
                              struct tt_sampler **out);

/**
 * The numbers given, in a random order; with `shuffle` false as they stand. Takes `seed` and
 * `shuffle`. `options` may be NULL.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_subset(const size_t *indices,
                            size_t n,
                            const struct tt_sampler_options *options,
                            struct tt_sampler **out);

/**
 * A sampler whose indices are the caller's. If the call succeeds, `destroy(userdata)` runs once
 * when the sampler goes; else `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_from_callbacks(const struct tt_sampler_callbacks *callbacks,
                                    void *userdata,
                                    struct tt_sampler **out);

/**
 * One more reference to the sampler; NULL stays NULL.
 *
 * # Safety
 * `sampler` is NULL or a live handle.
 */
TT_API struct tt_sampler *tt_sampler_retain(struct tt_sampler *sampler);

/**
 * Gives a reference back; NULL is fine. Loaders keep the sampler alive.
 *
 * # Safety
 * `sampler` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_sampler_release(struct tt_sampler *sampler);

/**
 * Starts the epoch with a number.
 *
 * # Safety
 * `sampler` is NULL or a live handle.
 */
TT_API tt_status tt_sampler_reset(struct tt_sampler *sampler, uint64_t epoch);

/**
 * Writes the next `n` indices into `buffer`, which has room for them, fewer where the epoch ends,
 * and how many they are.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_next(struct tt_sampler *sampler,
                          size_t n,
                          size_t *buffer,
                          size_t *count);

/**
 * The number of indices of an epoch.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_sampler_size(const struct tt_sampler *sampler, size_t *out);

/**
 * What the sampler's epoch and those after it come from, by names.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_state(const struct tt_sampler *sampler,
                           struct tt_named_tensor_list *out);

/**
 * Goes to the beginning of the epoch that `tt_sampler_state` was asked in.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_sampler_load_state(struct tt_sampler *sampler,
                                const char *const *names,
                                const struct tt_tensor *const *tensors,
                                size_t n);

/**
 * Shuffles numbers as `std::shuffle` with `std::mt19937(seed)` does in libstdc++: what libtorch's
 * distributed samplers do.
 *
 * # Safety
 * `indices` is NULL or writable for `n` numbers.
 */
TT_API tt_status tt_shuffle(uint64_t seed, size_t *indices, size_t n);

/**
 * A dataset whose batches, of `n_tensors` tensors each, are the caller's. If the call succeeds,
 * `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_stateful_dataset_from_callbacks(const struct tt_stateful_dataset_callbacks *callbacks,
                                             void *userdata,
                                             size_t n_tensors,
                                             struct tt_stateful_dataset **out);

/**
 * One thread, all in random order.
 */
TT_API struct tt_chunk_options tt_chunk_options_default(void);

/**
 * A dataset in pieces, which threads read ahead; examples have `n_tensors` tensors. What comes out
 * does not depend on the number of threads. `options` may be NULL. If the call succeeds,
 * `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_stateful_dataset_from_chunks(const struct tt_chunk_callbacks *callbacks,
                                          void *userdata,
                                          size_t n_tensors,
                                          const struct tt_chunk_options *options,
                                          struct tt_stateful_dataset **out);

/**
 * One more reference to the dataset; NULL stays NULL.
 *
 * # Safety
 * `dataset` is NULL or a live handle.
 */
TT_API struct tt_stateful_dataset *tt_stateful_dataset_retain(struct tt_stateful_dataset *dataset);

/**
 * Gives a reference back; NULL is fine. Loaders keep the dataset alive.
 *
 * # Safety
 * `dataset` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_stateful_dataset_release(struct tt_stateful_dataset *dataset);

/**
 * Starts the epoch with a number.
 *
 * # Safety
 * `dataset` is NULL or a live handle.
 */
TT_API tt_status tt_stateful_dataset_reset(struct tt_stateful_dataset *dataset, uint64_t epoch);

/**
 * A batch of the next `n` examples, or of fewer: `*has_batch` becomes true and `*batch` gets its
 * tensors. At the end of the epoch `*has_batch` becomes false and `*batch` empty.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_stateful_dataset_get_batch(struct tt_stateful_dataset *dataset,
                                        size_t n,
                                        struct tt_tensor_list *batch,
                                        bool *has_batch);

/**
 * Crops of a size, without padding.
 */
TT_API struct tt_crop_options tt_crop_options_default(size_t height, size_t width);

/**
 * A part of each image at a random place. Images are `[N, C, H, W]` in uint8 or float32, the first
 * tensor of a batch.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_transform_random_crop(const struct tt_crop_options *options,
                                   struct tt_transform **out);

/**
 * The middle of each image, with zeros around it where the image is smaller.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_transform_center_crop(size_t height, size_t width, struct tt_transform **out);

/**
 * Mirrors each image, left and right exchanged, with probability `p`.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_transform_random_horizontal_flip(double p, struct tt_transform **out);

/**
 * Turns each image upside down with probability `p`.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_transform_random_vertical_flip(double p, struct tt_transform **out);

/**
 * Images of another size, by bilinear interpolation that is smoothed where they shrink.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_transform_resize(size_t height, size_t width, struct tt_transform **out);

/**
 * Bytes become floats from 0 to 1.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_transform_to_float(struct tt_transform **out);

/**
 * `(x - mean) / std` in each of the channels; bytes count as numbers from 0 to 1. One channel
 * stands for all.
 *
 * # Safety
 * `mean` and `std` are NULL or have `channels` numbers, `out` is NULL or writable.
 */
TT_API
tt_status tt_transform_normalize(const double *mean,
                                 const double *std,
                                 size_t channels,
                                 struct tt_transform **out);

/**
 * Random crop, horizontal flip with probability `flip`, to-float and normalise of uint8 images, in
 * one pass.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_transform_augment(const struct tt_crop_options *options,
                               double flip,
                               const double *mean,
                               const double *std,
                               size_t channels,
                               struct tt_transform **out);

/**
 * Several transforms, one after the other.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_transform_compose(const struct tt_transform *const *transforms,
                               size_t n,
                               struct tt_transform **out);

/**
 * A transform that is the caller's function. If the call succeeds, `destroy(userdata)` runs once
 * when the transform goes; else `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callback may be called from any thread.
 */
TT_API
tt_status tt_transform_from_callbacks(const struct tt_transform_callbacks *callbacks,
                                      void *userdata,
                                      struct tt_transform **out);

/**
 * One more reference to the transform; NULL stays NULL.
 *
 * # Safety
 * `transform` is NULL or a live handle.
 */
TT_API struct tt_transform *tt_transform_retain(struct tt_transform *transform);

/**
 * Gives a reference back; NULL is fine. Datasets and loaders keep the transform alive.
 *
 * # Safety
 * `transform` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_transform_release(struct tt_transform *transform);

/**
 * Transforms the tensors of a batch of the `n` examples with these numbers, from which, together
 * with the thread's moment (`tt_moment_set`), random transforms draw.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_transform_apply(const struct tt_transform *transform,
                             const size_t *indices,
                             size_t n,
                             const struct tt_tensor *const *batch,
                             size_t n_tensors,
                             struct tt_tensor_list *out);

/**
 * A dataset with a transform behind it.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_dataset_map(const struct tt_dataset *dataset,
                         const struct tt_transform *transform,
                         struct tt_dataset **out);

/**
 * The moment of the batch that this thread makes; outside of a loader epoch 0 with the default
 * generator's seed.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_moment_get(struct tt_moment *out);

/**
 * Sets the thread's moment, for a loader of one's own; NULL ends it.
 *
 * # Safety
 * `moment` is NULL or readable.
 */
TT_API tt_status tt_moment_set(const struct tt_moment *moment);

/**
 * Exports a tensor; the consumer calls the struct's deleter once. A tensor that requires a
 * gradient is refused: detach it first.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_tensor_to_dlpack(const struct tt_tensor *tensor,
                              struct DLManagedTensorVersioned **out);

/**
 * Imports a tensor without a copy. The struct is taken over in any case: where the call fails,
 * its deleter has been called.
 *
 * # Safety
 * `managed` is NULL or a live struct of the standard; `out` NULL or writable.
 */
TT_API
tt_status tt_tensor_from_dlpack_take(struct DLManagedTensorVersioned *managed,
                                     struct tt_tensor **out);

/**
 * Writes a dict of names and values as a checkpoint that `torch.load(weights_only=True)` reads.
 * Values: none, tensors, numbers, bools, strings, lists of numbers. The file appears only when
 * it is whole.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_checkpoint_write(const char *path,
                              const char *const *names,
                              const struct tt_value *values,
                              size_t n);

/**
 * What `tt_checkpoint_write` writes, as bytes.
 *
 * # Safety
 * As `tt_checkpoint_write`; `out` is NULL or writable.
 */
TT_API
tt_status tt_checkpoint_encode(const char *const *names,
                               const struct tt_value *values,
                               size_t n,
                               struct tt_bytes *out);

/**
 * Releases bytes; NULL is fine.
 *
 * # Safety
 * `bytes` is NULL or what a function of the library returned.
 */
TT_API void tt_bytes_release(struct tt_bytes *bytes);

/**
 * Reads a checkpoint: a dict of tensors and plain values. Dicts within it are joined to it with
 * dots between the names, and so are lists of values of several types; of a pickled module come
 * the tensors of its state dict. Objects of other classes are left out: none is run.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_checkpoint_read(const char *path, struct tt_named_value_list *out);

/**
 * `tt_checkpoint_read` of bytes.
 *
 * # Safety
 * `data` is readable for `len` bytes, `out` NULL or writable.
 */
TT_API
tt_status tt_checkpoint_decode(const uint8_t *data,
                               size_t len,
                               struct tt_named_value_list *out);

/**
 * Releases names and values; NULL is fine.
 *
 * # Safety
 * `list` is NULL or what a function of the library returned.
 */
TT_API void tt_named_value_list_release(struct tt_named_value_list *list);

/**
 * Reads an idx file, plain or gzipped: the form of MNIST's images and labels. Where the file is
 * not there, the same name with `.gz` is looked for.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_idx_read(const char *path, struct tt_tensor **out);

/**
 * Calls an autograd function and records it where an input requires a gradient.
 * `destroy(userdata)` runs once when the function is no longer needed, whether or not the
 * forward succeeds, unless an argument is refused (TT_ERR_NULL_POINTER, TT_ERR_ABI_VERSION,
 * TT_ERR_STATE): then it stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_function_apply(const char *name,
                            const struct tt_function_callbacks *callbacks,
                            void *userdata,
                            const struct tt_tensor *const *inputs,
                            size_t n_inputs,
                            struct tt_tensor **outputs,
                            size_t n_outputs);

/**
 * Within a forward: keeps tensors for backward, inputs or outputs; entries may be NULL.
 *
 * # Safety
 * `context` is the forward's, the tensors are live handles.
 */
TT_API
tt_status tt_function_context_save(struct tt_function_context *context,
                                   const struct tt_tensor *const *saved,
                                   size_t n_saved);

/**
 * Within a forward: outputs that carry no gradient.
 *
 * # Safety
 * As `tt_function_context_save`.
 */
TT_API
tt_status tt_function_context_mark_non_differentiable(struct tt_function_context *context,
                                                      const struct tt_tensor *const *outputs,
                                                      size_t n_outputs);

/**
 * Within a forward: inputs that it wrote to.
 *
 * # Safety
 * As `tt_function_context_save`.
 */
TT_API
tt_status tt_function_context_mark_dirty(struct tt_function_context *context,
                                         const struct tt_tensor *const *inputs,
                                         size_t n_inputs);

/**
 * A generator with a stream of its own, from a seed. The numbers are PyTorch's for that seed.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_generator_new(uint64_t seed, struct tt_generator **out);

/**
 * The default generator, which calls without one draw from.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_generator_default(struct tt_generator **out);

/**
 * One more reference to the generator; NULL stays NULL.
 *
 * # Safety
 * `generator` is NULL or a live handle.
 */
TT_API struct tt_generator *tt_generator_retain(struct tt_generator *generator);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `generator` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_generator_release(struct tt_generator *generator);

/**
 * A generator of its own that goes on from where this one is.
 *
 * # Safety
 * `generator` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_generator_clone(const struct tt_generator *generator,
                             struct tt_generator **out);

/**
 * Starts over from a seed.
 *
 * # Safety
 * `generator` is NULL or a live handle.
 */
TT_API tt_status tt_generator_manual_seed(struct tt_generator *generator, uint64_t seed);

/**
 * Starts over from a seed that the operating system gives; `out` gets it.
 *
 * # Safety
 * `generator` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_generator_seed(struct tt_generator *generator, uint64_t *out);

/**
 * The seed that was set last.
 *
 * # Safety
 * `generator` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_generator_initial_seed(const struct tt_generator *generator, uint64_t *out);

/**
 * The state as a tensor of bytes, in the layout of PyTorch's generator of the CPU.
 *
 * # Safety
 * `generator` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_generator_get_state(const struct tt_generator *generator,
                                 struct tt_tensor **out);

/**
 * Takes over a state that `tt_generator_get_state` or PyTorch gave.
 *
 * # Safety
 * Both are NULL or live handles.
 */
TT_API
tt_status tt_generator_set_state(struct tt_generator *generator,
                                 const struct tt_tensor *state);

/**
 * Where a gradient of the tensor goes: the call that computed it, or for a leaf the node that
 * adds to its gradient. `slot` (may be NULL) gets which output of the node the tensor is.
 * `*node` is NULL for a tensor that asks for no gradient.
 *
 * # Safety
 * `tensor` is NULL or a live handle, the others NULL or writable.
 */
TT_API
tt_status tt_tensor_gradient_edge(const struct tt_tensor *tensor,
                                  struct tt_node **node,
                                  size_t *slot);

/**
 * The tensor that a view is one of.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_base(const struct tt_tensor *tensor, struct tt_tensor **out);

/**
 * One more reference to the node; NULL stays NULL.
 *
 * # Safety
 * `node` is NULL or a live handle.
 */
TT_API struct tt_node *tt_node_retain(struct tt_node *node);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `node` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_node_release(struct tt_node *node);

/**
 * The call's name, such as `MulBackward0`. `length` (may be NULL) gets the length without the
 * final 0; a text that does not fit is cut.
 *
 * # Safety
 * `node` is NULL or a live handle, `buffer` NULL or writable for `room`, `length` NULL or
 * writable.
 */
TT_API
tt_status tt_node_name(const struct tt_node *node,
                       char *buffer,
                       size_t room,
                       size_t *length);

/**
 * The number of outputs that the call had.
 *
 * # Safety
 * `node` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_node_output_count(const struct tt_node *node, size_t *out);

/**
 * A number that rises with each call of a thread.
 *
 * # Safety
 * `node` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_node_order(const struct tt_node *node, uint64_t *out);

/**
 * The number of inputs that the call had, of which some may not want a gradient.
 *
 * # Safety
 * `node` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_node_edge_count(const struct tt_node *node, size_t *out);

/**
 * Where the gradient of input `i` goes: a node, and which of its outputs the input was (`slot`,
 * may be NULL). `*next` is NULL for an input that wants none.
 *
 * # Safety
 * `node` is NULL or a live handle, the others NULL or writable.
 */
TT_API
tt_status tt_node_edge(const struct tt_node *node,
                       size_t i,
                       struct tt_node **next,
                       size_t *slot);

/**
 * Reads a PNG, JPEG, PPM or PGM file; its first bytes say which it is. `out` gets u8 pixels
 * `[channels, height, width]`: 1 channel is grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_image_read(const char *path, struct tt_tensor **out);

/**
 * Writes u8 pixels `[channels, height, width]` as PNG (1 to 4 channels), PGM (1 channel) or PPM
 * (3 channels), as the name ends. The file appears only when it is whole.
 *
 * # Safety
 * `path` is NULL or a text, `pixels` NULL or a live handle.
 */
TT_API tt_status tt_image_write(const char *path, const struct tt_tensor *pixels);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_linear_options tt_linear_options_default(int64_t in_features,
                                                   int64_t out_features);

/**
 * `y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
 *
 * Weight and bias start uniform within `1 / sqrt(in_features)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_linear(const struct tt_linear_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_bilinear_options tt_bilinear_options_default(int64_t in1_features,
                                                       int64_t in2_features,
                                                       int64_t out_features);

/**
 * `y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
 * `[.., out_features]`.
 *
 * Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
 *
 * Inputs: input1, input2.
 */
TT_API tt_status tt_nn_bilinear(const struct tt_bilinear_options *options, struct tt_module **out);

/**
 * Gives its input back.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_identity(struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_flatten_options tt_flatten_options_default(void);

/**
 * Joins the dimensions from `start_dim` to `end_dim` into one.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_flatten(const struct tt_flatten_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_unflatten_options tt_unflatten_options_default(int64_t dim,
                                                         const int64_t *sizes,
                                                         size_t sizes_len);

/**
 * Splits a dimension into several.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_unflatten(const struct tt_unflatten_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv1d_options tt_conv1d_options_default(int64_t in_channels,
                                                   int64_t out_channels,
                                                   int64_t kernel_size);

/**
 * Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
 *
 * Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_conv1d(const struct tt_conv1d_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv2d_options tt_conv2d_options_default(int64_t in_channels,
                                                   int64_t out_channels,
                                                   int64_t kernel_size);

/**
 * Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
 *
 * Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_conv2d(const struct tt_conv2d_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv3d_options tt_conv3d_options_default(int64_t in_channels,
                                                   int64_t out_channels,
                                                   int64_t kernel_size);

/**
 * Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
 *
 * Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_conv3d(const struct tt_conv3d_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv_transpose1d_options tt_conv_transpose1d_options_default(int64_t in_channels,
                                                                       int64_t out_channels,
                                                                       int64_t kernel_size);

/**
 * Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
 * gradient of a convolution as a layer. The sizes of the output may be the last argument, in
 * place of `output_padding`.
 *
 * Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_conv_transpose1d(const struct tt_conv_transpose1d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv_transpose2d_options tt_conv_transpose2d_options_default(int64_t in_channels,
                                                                       int64_t out_channels,
                                                                       int64_t kernel_size);

/**
 * Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
 * gradient of a convolution as a layer. The sizes of the output may be the last argument, in
 * place of `output_padding`.
 *
 * Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_conv_transpose2d(const struct tt_conv_transpose2d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_conv_transpose3d_options tt_conv_transpose3d_options_default(int64_t in_channels,
                                                                       int64_t out_channels,
                                                                       int64_t kernel_size);

/**
 * Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
 * gradient of a convolution as a layer. The sizes of the output may be the last argument, in
 * place of `output_padding`.
 *
 * Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_conv_transpose3d(const struct tt_conv_transpose3d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_pool1d_options tt_max_pool1d_options_default(int64_t kernel_size);

/**
 * The maximum of each window over the last `D` dimensions.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_max_pool1d(const struct tt_max_pool1d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_pool2d_options tt_max_pool2d_options_default(int64_t kernel_size);

/**
 * The maximum of each window over the last `D` dimensions.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_max_pool2d(const struct tt_max_pool2d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_pool3d_options tt_max_pool3d_options_default(int64_t kernel_size);

/**
 * The maximum of each window over the last `D` dimensions.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_max_pool3d(const struct tt_max_pool3d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_fractional_max_pool2d_options tt_fractional_max_pool2d_options_default(int64_t kernel_size);

/**
 * The maximum of each of as many windows as the output has places; where they begin is drawn
 * at random (Graham 2014).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_fractional_max_pool2d(const struct tt_fractional_max_pool2d_options *options,
                                      struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_fractional_max_pool3d_options tt_fractional_max_pool3d_options_default(int64_t kernel_size);

/**
 * The maximum of each of as many windows as the output has places; where they begin is drawn
 * at random (Graham 2014).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_fractional_max_pool3d(const struct tt_fractional_max_pool3d_options *options,
                                      struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_avg_pool1d_options tt_avg_pool1d_options_default(int64_t kernel_size);

/**
 * The mean of each window over the last dimension.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_avg_pool1d(const struct tt_avg_pool1d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_avg_pool2d_options tt_avg_pool2d_options_default(int64_t kernel_size);

/**
 * The mean of each window over the last 2 dimensions.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_avg_pool2d(const struct tt_avg_pool2d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_avg_pool3d_options tt_avg_pool3d_options_default(int64_t kernel_size);

/**
 * The mean of each window over the last 3 dimensions.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_avg_pool3d(const struct tt_avg_pool3d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_lp_pool1d_options tt_lp_pool1d_options_default(double norm_type,
                                                         int64_t kernel_size);

/**
 * The power mean of each window over the last `D` dimensions, without the division: the
 * root of the sum of powers.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_lp_pool1d(const struct tt_lp_pool1d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_lp_pool2d_options tt_lp_pool2d_options_default(double norm_type,
                                                         int64_t kernel_size);

/**
 * The power mean of each window over the last `D` dimensions, without the division: the
 * root of the sum of powers.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_lp_pool2d(const struct tt_lp_pool2d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_lp_pool3d_options tt_lp_pool3d_options_default(double norm_type,
                                                         int64_t kernel_size);

/**
 * The power mean of each window over the last `D` dimensions, without the division: the
 * root of the sum of powers.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_lp_pool3d(const struct tt_lp_pool3d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_avg_pool1d_options tt_adaptive_avg_pool1d_options_default(int64_t output_size);

/**
 * Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_avg_pool1d(const struct tt_adaptive_avg_pool1d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_avg_pool2d_options tt_adaptive_avg_pool2d_options_default(int64_t output_size);

/**
 * Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_avg_pool2d(const struct tt_adaptive_avg_pool2d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_avg_pool3d_options tt_adaptive_avg_pool3d_options_default(int64_t output_size);

/**
 * Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_avg_pool3d(const struct tt_adaptive_avg_pool3d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_max_pool1d_options tt_adaptive_max_pool1d_options_default(int64_t output_size);

/**
 * Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_max_pool1d(const struct tt_adaptive_max_pool1d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_max_pool2d_options tt_adaptive_max_pool2d_options_default(int64_t output_size);

/**
 * Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_max_pool2d(const struct tt_adaptive_max_pool2d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_max_pool3d_options tt_adaptive_max_pool3d_options_default(int64_t output_size);

/**
 * Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_adaptive_max_pool3d(const struct tt_adaptive_max_pool3d_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_unpool1d_options tt_max_unpool1d_options_default(int64_t kernel_size);

/**
 * Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
 * may be the last argument, where several sizes lead to the input's.
 *
 * Inputs: input, indices.
 */
TT_API
tt_status tt_nn_max_unpool1d(const struct tt_max_unpool1d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_unpool2d_options tt_max_unpool2d_options_default(int64_t kernel_size);

/**
 * Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
 * may be the last argument, where several sizes lead to the input's.
 *
 * Inputs: input, indices.
 */
TT_API
tt_status tt_nn_max_unpool2d(const struct tt_max_unpool2d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_max_unpool3d_options tt_max_unpool3d_options_default(int64_t kernel_size);

/**
 * Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
 * may be the last argument, where several sizes lead to the input's.
 *
 * Inputs: input, indices.
 */
TT_API
tt_status tt_nn_max_unpool3d(const struct tt_max_unpool3d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_reflection_pad1d_options tt_reflection_pad1d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_reflection_pad1d(const struct tt_reflection_pad1d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_reflection_pad2d_options tt_reflection_pad2d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_reflection_pad2d(const struct tt_reflection_pad2d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_reflection_pad3d_options tt_reflection_pad3d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_reflection_pad3d(const struct tt_reflection_pad3d_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_replication_pad1d_options tt_replication_pad1d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the elements at their edges.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_replication_pad1d(const struct tt_replication_pad1d_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_replication_pad2d_options tt_replication_pad2d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the elements at their edges.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_replication_pad2d(const struct tt_replication_pad2d_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_replication_pad3d_options tt_replication_pad3d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the elements at their edges.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_replication_pad3d(const struct tt_replication_pad3d_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_zero_pad1d_options tt_zero_pad1d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by zeros.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_zero_pad1d(const struct tt_zero_pad1d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_zero_pad2d_options tt_zero_pad2d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by zeros.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_zero_pad2d(const struct tt_zero_pad2d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_zero_pad3d_options tt_zero_pad3d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by zeros.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_zero_pad3d(const struct tt_zero_pad3d_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_constant_pad1d_options tt_constant_pad1d_options_default(int64_t padding,
                                                                   double value);

/**
 * Widens the last `D` dimensions by a value.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_constant_pad1d(const struct tt_constant_pad1d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_constant_pad2d_options tt_constant_pad2d_options_default(int64_t padding,
                                                                   double value);

/**
 * Widens the last `D` dimensions by a value.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_constant_pad2d(const struct tt_constant_pad2d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_constant_pad3d_options tt_constant_pad3d_options_default(int64_t padding,
                                                                   double value);

/**
 * Widens the last `D` dimensions by a value.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_constant_pad3d(const struct tt_constant_pad3d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_circular_pad1d_options tt_circular_pad1d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input from its other end.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_circular_pad1d(const struct tt_circular_pad1d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_circular_pad2d_options tt_circular_pad2d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input from its other end.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_circular_pad2d(const struct tt_circular_pad2d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_circular_pad3d_options tt_circular_pad3d_options_default(int64_t padding);

/**
 * Widens the last `D` dimensions by the input from its other end.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_circular_pad3d(const struct tt_circular_pad3d_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_relu_options tt_relu_options_default(void);

/**
 * `max(x, 0)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_relu(const struct tt_relu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_relu6_options tt_relu6_options_default(void);

/**
 * `min(max(x, 0), 6)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_relu6(const struct tt_relu6_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_leaky_relu_options tt_leaky_relu_options_default(void);

/**
 * `x` above 0, `negative_slope * x` below.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_leaky_relu(const struct tt_leaky_relu_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_prelu_options tt_prelu_options_default(void);

/**
 * `x` above 0, `weight * x` below, with one slope for all channels or one for each.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_prelu(const struct tt_prelu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_rrelu_options tt_rrelu_options_default(void);

/**
 * `x` above 0, below with a slope that is drawn for each element in training mode; else
 * with the mean of the limits.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_rrelu(const struct tt_rrelu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_elu_options tt_elu_options_default(void);

/**
 * `x` above 0, `alpha * (exp(x) - 1)` below.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_elu(const struct tt_elu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_selu_options tt_selu_options_default(void);

/**
 * An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_selu(const struct tt_selu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_celu_options tt_celu_options_default(void);

/**
 * `x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_celu(const struct tt_celu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_threshold_options tt_threshold_options_default(double threshold, double value);

/**
 * `x` above the threshold, else the value.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_threshold(const struct tt_threshold_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_hardtanh_options tt_hardtanh_options_default(void);

/**
 * Cut to `min_val ..= max_val`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_hardtanh(const struct tt_hardtanh_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_hardsigmoid_options tt_hardsigmoid_options_default(void);

/**
 * A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_hardsigmoid(const struct tt_hardsigmoid_options *options,
                            struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_hardswish_options tt_hardswish_options_default(void);

/**
 * `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_hardswish(const struct tt_hardswish_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_hardshrink_options tt_hardshrink_options_default(void);

/**
 * `x`, but 0 within `lambd` of it.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_hardshrink(const struct tt_hardshrink_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_softshrink_options tt_softshrink_options_default(void);

/**
 * `x` moved towards 0 by `lambd`, and 0 within.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_softshrink(const struct tt_softshrink_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_gelu_options tt_gelu_options_default(void);

/**
 * The Gaussian error linear unit: `x` times the normal distribution function of `x`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_gelu(const struct tt_gelu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_silu_options tt_silu_options_default(void);

/**
 * `x * sigmoid(x)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_silu(const struct tt_silu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_mish_options tt_mish_options_default(void);

/**
 * `x * tanh(softplus(x))` (Misra 2019).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_mish(const struct tt_mish_options *options, struct tt_module **out);

/**
 * `1 / (1 + exp(-x))`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_sigmoid(struct tt_module **out);

/**
 * The logarithm of the sigmoid.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_log_sigmoid(struct tt_module **out);

/**
 * The hyperbolic tangent.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_tanh(struct tt_module **out);

/**
 * `x - tanh(x)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_tanhshrink(struct tt_module **out);

/**
 * `x / (1 + |x|)`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_softsign(struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_softplus_options tt_softplus_options_default(void);

/**
 * `ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_softplus(const struct tt_softplus_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_glu_options tt_glu_options_default(void);

/**
 * The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_glu(const struct tt_glu_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_softmax_options tt_softmax_options_default(int64_t dim);

/**
 * `exp(x)`, scaled to sum 1 over a dimension.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_softmax(const struct tt_softmax_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_softmin_options tt_softmin_options_default(int64_t dim);

/**
 * The softmax of `-x` over a dimension.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_softmin(const struct tt_softmin_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_log_softmax_options tt_log_softmax_options_default(int64_t dim);

/**
 * The logarithm of the softmax over a dimension.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_log_softmax(const struct tt_log_softmax_options *options,
                            struct tt_module **out);

/**
 * The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_softmax2d(struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_batch_norm1d_options tt_batch_norm1d_options_default(int64_t num_features);

/**
 * Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
 * for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
 *
 * Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
 * training mode and stand for them in evaluation mode.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_batch_norm1d(const struct tt_batch_norm1d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_batch_norm2d_options tt_batch_norm2d_options_default(int64_t num_features);

/**
 * Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
 * for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
 *
 * Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
 * training mode and stand for them in evaluation mode.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_batch_norm2d(const struct tt_batch_norm2d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_batch_norm3d_options tt_batch_norm3d_options_default(int64_t num_features);

/**
 * Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
 * for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
 *
 * Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
 * training mode and stand for them in evaluation mode.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_batch_norm3d(const struct tt_batch_norm3d_options *options,
                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_instance_norm1d_options tt_instance_norm1d_options_default(int64_t num_features);

/**
 * Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
 * `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
 *
 * With `track_running_stats` there are the buffers of batch norm.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_instance_norm1d(const struct tt_instance_norm1d_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_instance_norm2d_options tt_instance_norm2d_options_default(int64_t num_features);

/**
 * Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
 * `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
 *
 * With `track_running_stats` there are the buffers of batch norm.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_instance_norm2d(const struct tt_instance_norm2d_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_instance_norm3d_options tt_instance_norm3d_options_default(int64_t num_features);

/**
 * Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
 * `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
 *
 * With `track_running_stats` there are the buffers of batch norm.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_instance_norm3d(const struct tt_instance_norm3d_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_layer_norm_options tt_layer_norm_options_default(const int64_t *normalized_shape,
                                                           size_t normalized_shape_len);

/**
 * Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_layer_norm(const struct tt_layer_norm_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_group_norm_options tt_group_norm_options_default(int64_t num_groups,
                                                           int64_t num_channels);

/**
 * Normalises over groups of channels of each example (Wu & He 2018).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_group_norm(const struct tt_group_norm_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_rms_norm_options tt_rms_norm_options_default(const int64_t *normalized_shape,
                                                       size_t normalized_shape_len);

/**
 * Divides by the root of the mean square over the last dimensions, whose sizes are given
 * (Zhang & Sennrich 2019).
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_rms_norm(const struct tt_rms_norm_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_local_response_norm_options tt_local_response_norm_options_default(int64_t size);

/**
 * `x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
 * the input `[N, C, ..]` counts as 0 outside.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_local_response_norm(const struct tt_local_response_norm_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_cross_map_lrn2d_options tt_cross_map_lrn2d_options_default(int64_t size);

/**
 * The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
 * channel 0 stays in the sums of all channels behind it.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_cross_map_lrn2d(const struct tt_cross_map_lrn2d_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_dropout_options tt_dropout_options_default(void);

/**
 * In training mode, sets elements to zero with probability `p` and scales the others by
 * `1 / (1 - p)`; else gives its input back.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_dropout(const struct tt_dropout_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_dropout1d_options tt_dropout1d_options_default(void);

/**
 * In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
 * `p` and scales the others by `1 / (1 - p)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_dropout1d(const struct tt_dropout1d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_dropout2d_options tt_dropout2d_options_default(void);

/**
 * In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
 * scales the others by `1 / (1 - p)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_dropout2d(const struct tt_dropout2d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_dropout3d_options tt_dropout3d_options_default(void);

/**
 * In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
 * probability `p` and scales the others by `1 / (1 - p)`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_dropout3d(const struct tt_dropout3d_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_alpha_dropout_options tt_alpha_dropout_options_default(void);

/**
 * Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
 * variance stay (Klambauer et al. 2017).
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_alpha_dropout(const struct tt_alpha_dropout_options *options,
                              struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_feature_alpha_dropout_options tt_feature_alpha_dropout_options_default(void);

/**
 * `AlphaDropout` of whole channels of `[N, C, ..]`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_feature_alpha_dropout(const struct tt_feature_alpha_dropout_options *options,
                                      struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_cosine_similarity_options tt_cosine_similarity_options_default(void);

/**
 * The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
 *
 * Inputs: x1, x2.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_cosine_similarity(const struct tt_cosine_similarity_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_pairwise_distance_options tt_pairwise_distance_options_default(void);

/**
 * The norm of `x1 - x2 + eps` over the last dimension.
 *
 * Inputs: x1, x2.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_pairwise_distance(const struct tt_pairwise_distance_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_upsample_options tt_upsample_options_default(void);

/**
 * Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_upsample(const struct tt_upsample_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_upsampling_nearest2d_options tt_upsampling_nearest2d_options_default(void);

/**
 * Resizes `[N, C, H, W]` by nearest elements.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_upsampling_nearest2d(const struct tt_upsampling_nearest2d_options *options,
                                     struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_upsampling_bilinear2d_options tt_upsampling_bilinear2d_options_default(void);

/**
 * Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
 *
 * Inputs: input.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_upsampling_bilinear2d(const struct tt_upsampling_bilinear2d_options *options,
                                      struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_pixel_shuffle_options tt_pixel_shuffle_options_default(int64_t upscale_factor);

/**
 * `[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_pixel_shuffle(const struct tt_pixel_shuffle_options *options,
                              struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_pixel_unshuffle_options tt_pixel_unshuffle_options_default(int64_t downscale_factor);

/**
 * `[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_pixel_unshuffle(const struct tt_pixel_unshuffle_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_channel_shuffle_options tt_channel_shuffle_options_default(int64_t groups);

/**
 * Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_channel_shuffle(const struct tt_channel_shuffle_options *options,
                                struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_fold_options tt_fold_options_default(int64_t output_size, int64_t kernel_size);

/**
 * Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_fold(const struct tt_fold_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_unfold_options tt_unfold_options_default(int64_t kernel_size);

/**
 * The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
 * too.
 *
 * Inputs: input.
 */
TT_API tt_status tt_nn_unfold(const struct tt_unfold_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_embedding_options tt_embedding_options_default(int64_t num_embeddings,
                                                         int64_t embedding_dim);

/**
 * Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
 *
 * Inputs: input.
 */
TT_API
tt_status tt_nn_embedding(const struct tt_embedding_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_embedding_bag_options tt_embedding_bag_options_default(int64_t num_embeddings,
                                                                 int64_t embedding_dim);

/**
 * Bags of indices to the sum, mean or greatest of their rows: `[B, L]` to
 * `[B, embedding_dim]`, or all bags in one row with the offsets at which they begin. With
 * sums, a weight may be given for each index.
 *
 * Inputs: input, offsets, per_sample_weights.
 */
TT_API
tt_status tt_nn_embedding_bag(const struct tt_embedding_bag_options *options,
                              struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_l1_loss_options tt_l1_loss_options_default(void);

/**
 * Absolute differences.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_l1_loss(const struct tt_l1_loss_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_mse_loss_options tt_mse_loss_options_default(void);

/**
 * Squared differences.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_mse_loss(const struct tt_mse_loss_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_smooth_l1_loss_options tt_smooth_l1_loss_options_default(void);

/**
 * Squared differences below `beta`, absolute ones above.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_smooth_l1_loss(const struct tt_smooth_l1_loss_options *options,
                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_huber_loss_options tt_huber_loss_options_default(void);

/**
 * Squared differences below `delta`, `delta` times absolute ones above.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_huber_loss(const struct tt_huber_loss_options *options,
                           struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_nll_loss_options tt_nll_loss_options_default(void);

/**
 * Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_nll_loss(const struct tt_nll_loss_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_bce_loss_options tt_bce_loss_options_default(void);

/**
 * Cross entropy of probabilities and targets between 0 and 1.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_bce_loss(const struct tt_bce_loss_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_bce_with_logits_loss_options tt_bce_with_logits_loss_options_default(void);

/**
 * Cross entropy of logits and targets between 0 and 1.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_bce_with_logits_loss(const struct tt_bce_with_logits_loss_options *options,
                                     struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_cross_entropy_loss_options tt_cross_entropy_loss_options_default(void);

/**
 * Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_cross_entropy_loss(const struct tt_cross_entropy_loss_options *options,
                                   struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_kl_div_loss_options tt_kl_div_loss_options_default(void);

/**
 * Kullback and Leibler's divergence of log-probabilities and probabilities.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_kl_div_loss(const struct tt_kl_div_loss_options *options,
                            struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_poisson_nll_loss_options tt_poisson_nll_loss_options_default(void);

/**
 * Of counts that are Poisson distributed around the input, or around its exponential.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_poisson_nll_loss(const struct tt_poisson_nll_loss_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_gaussian_nll_loss_options tt_gaussian_nll_loss_options_default(void);

/**
 * Of targets that are normally distributed around the input with the variance `var`, which
 * has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
 *
 * Inputs: input, target, var.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_gaussian_nll_loss(const struct tt_gaussian_nll_loss_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_ctc_loss_options tt_ctc_loss_options_default(void);

/**
 * Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
 * targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
 *
 * Inputs: log_probs, targets, input_lengths, target_lengths.
 * NULL options stand for the defaults.
 */
TT_API tt_status tt_nn_ctc_loss(const struct tt_ctc_loss_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_margin_ranking_loss_options tt_margin_ranking_loss_options_default(void);

/**
 * `max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
 * target is 1, the second where it is -1.
 *
 * Inputs: input1, input2, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_margin_ranking_loss(const struct tt_margin_ranking_loss_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_hinge_embedding_loss_options tt_hinge_embedding_loss_options_default(void);

/**
 * Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_hinge_embedding_loss(const struct tt_hinge_embedding_loss_options *options,
                                     struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_multi_label_margin_loss_options tt_multi_label_margin_loss_options_default(void);

/**
 * Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
 * end at the first -1.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_multi_label_margin_loss(const struct tt_multi_label_margin_loss_options *options,
                                        struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_soft_margin_loss_options tt_soft_margin_loss_options_default(void);

/**
 * `log(1 + exp(-target * input))` for targets 1 and -1.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_soft_margin_loss(const struct tt_soft_margin_loss_options *options,
                                 struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_multi_label_soft_margin_loss_options tt_multi_label_soft_margin_loss_options_default(void);

/**
 * Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
 * `[C]`: the mean over the classes.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_multi_label_soft_margin_loss(const struct tt_multi_label_soft_margin_loss_options *options,
                                             struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_cosine_embedding_loss_options tt_cosine_embedding_loss_options_default(void);

/**
 * Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
 * `max(0, cos - margin)` where it is -1.
 *
 * Inputs: input1, input2, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_cosine_embedding_loss(const struct tt_cosine_embedding_loss_options *options,
                                      struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_multi_margin_loss_options tt_multi_margin_loss_options_default(void);

/**
 * Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
 *
 * Inputs: input, target.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_multi_margin_loss(const struct tt_multi_margin_loss_options *options,
                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_triplet_margin_loss_options tt_triplet_margin_loss_options_default(void);

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
 * difference over the last dimension.
 *
 * Inputs: anchor, positive, negative.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_triplet_margin_loss(const struct tt_triplet_margin_loss_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_triplet_margin_with_distance_loss_options tt_triplet_margin_with_distance_loss_options_default(void);

/**
 * The same with a distance of the caller; by name, with the Euclidean one.
 *
 * Inputs: anchor, positive, negative.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_triplet_margin_with_distance_loss(const struct tt_triplet_margin_with_distance_loss_options *options,
                                                  struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_adaptive_log_softmax_with_loss_options tt_adaptive_log_softmax_with_loss_options_default(int64_t in_features,
                                                                                                   int64_t n_classes,
                                                                                                   const int64_t *cutoffs,
                                                                                                   size_t cutoffs_len);

/**
 * Log-probabilities of the targets `[N]` for inputs `[N, in_features]`, and their mean loss.
 *
 * Classes, numbered from the most frequent, fall into clusters at the cutoffs. The child
 * `head` gives scores to the classes of the first cluster and to the other clusters, child
 * `i` of `tail` to the classes of cluster `i + 1`, over ever fewer features.
 *
 * Inputs: input, target.
 */
TT_API
tt_status tt_nn_adaptive_log_softmax_with_loss(const struct tt_adaptive_log_softmax_with_loss_options *options,
                                               struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_rnn_options tt_rnn_options_default(int64_t input_size, int64_t hidden_size);

/**
 * Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input_size]`, `[batch, time,
 * input_size]` where the batch is first, `[time, input_size]` for one sequence, or a packed
 * sequence (a list of its data, batch sizes and indices).
 *
 * Results: those of all steps, `[time, batch, hidden_size * directions]`, and the last states,
 * `[num_layers * directions, batch, hidden_size]`, which is also the shape of the first ones,
 * `hx`; they are zero where none are given. Parameters start uniform within
 * `1 / sqrt(hidden_size)`: for each layer `k` and direction `weight_ih_lk`, `weight_hh_lk`,
 * `bias_ih_lk`, `bias_hh_lk`, those of the second direction with `_reverse` behind.
 *
 * Inputs: input, hx.
 */
TT_API tt_status tt_nn_rnn(const struct tt_rnn_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_lstm_options tt_lstm_options_default(int64_t input_size, int64_t hidden_size);

/**
 * Layers of long short-term memory (Hochreiter & Schmidhuber 1997): `c' = f c + i g`,
 * `h' = o tanh(c')` with the gates `i f g o = W x + b + U h + c` through `sigmoid`, `g`
 * through `tanh`.
 *
 * Inputs, results and parameters as those of `RNN`; but `hx` and the last states are a list
 * of states and memories. With `proj_size` a state is projected to that size, by
 * `weight_hr_lk`.
 *
 * Inputs: input, hx.
 */
TT_API tt_status tt_nn_lstm(const struct tt_lstm_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_gru_options tt_gru_options_default(int64_t input_size, int64_t hidden_size);

/**
 * Layers of gated recurrent units (Cho et al. 2014): `h' = (1 - z) n + z h` with `r` and `z`
 * as `sigmoid(W x + b + U h + c)` and `n = tanh(W x + b + r (U h + c))`.
 *
 * Inputs, results and parameters as those of `RNN`.
 *
 * Inputs: input, hx.
 */
TT_API tt_status tt_nn_gru(const struct tt_gru_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_rnn_cell_options tt_rnn_cell_options_default(int64_t input_size,
                                                       int64_t hidden_size);

/**
 * A step `tanh(W x + b + U h + c)` for `[batch, input_size]` or `[input_size]` and a state
 * `[batch, hidden_size]` or `[hidden_size]`, zero where none is given. Parameters start
 * uniform within `1 / sqrt(hidden_size)`.
 *
 * Inputs: input, hx.
 */
TT_API tt_status tt_nn_rnn_cell(const struct tt_rnn_cell_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_lstm_cell_options tt_lstm_cell_options_default(int64_t input_size,
                                                         int64_t hidden_size);

/**
 * A step of long short-term memory, as `RNNCell`; `hx` is a list of state and memory, and so
 * are the results.
 *
 * Inputs: input, hx.
 */
TT_API
tt_status tt_nn_lstm_cell(const struct tt_lstm_cell_options *options,
                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_gru_cell_options tt_gru_cell_options_default(int64_t input_size,
                                                       int64_t hidden_size);

/**
 * A step of a gated recurrent unit, as `RNNCell`.
 *
 * Inputs: input, hx.
 */
TT_API tt_status tt_nn_gru_cell(const struct tt_gru_cell_options *options, struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_multihead_attention_options tt_multihead_attention_options_default(int64_t embed_dim,
                                                                             int64_t num_heads);

/**
 * `softmax(q k^T / sqrt(d)) v` in each of several heads (Vaswani et al. 2017) over queries
 * `[l, batch, embed_dim]`, keys `[s, batch, kdim]` and values `[s, batch, vdim]`; the batch is
 * first with `batch_first`, and missing for one sequence.
 *
 * `attn_mask`, `[l, s]` or `[batch * num_heads, l, s]`, and `key_padding_mask`, `[batch, s]`:
 * true hides a key, numbers are added. `is_causal` says that `attn_mask` hides later keys.
 * Results: `[l, batch, embed_dim]`, and with `need_weights` the weights `[batch, l, s]`, or
 * `[batch, num_heads, l, s]` without `average_attn_weights`.
 *
 * Inputs: query, key, value, key_padding_mask, need_weights, attn_mask, average_attn_weights, is_causal.
 */
TT_API
tt_status tt_nn_multihead_attention(const struct tt_multihead_attention_options *options,
                                    struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_transformer_encoder_layer_options tt_transformer_encoder_layer_options_default(int64_t d_model,
                                                                                         int64_t nhead);

/**
 * Attention of a sequence to itself, then two linear layers with a function between them;
 * both are added to what they read, and normalised.
 *
 * Sequences are `[time, batch, d_model]`, `[batch, time, d_model]` with `batch_first`, or one
 * without a batch. Masks as those of `MultiheadAttention`.
 *
 * Inputs: src, src_mask, src_key_padding_mask, is_causal.
 */
TT_API
tt_status tt_nn_transformer_encoder_layer(const struct tt_transformer_encoder_layer_options *options,
                                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_transformer_decoder_layer_options tt_transformer_decoder_layer_options_default(int64_t d_model,
                                                                                         int64_t nhead);

/**
 * Attention of a sequence to itself, then to `memory`, the result of an encoder, then two
 * linear layers with a function between them; each is added to what it reads, and normalised.
 *
 * Layouts and masks as those of `TransformerEncoderLayer`.
 *
 * Inputs: tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask, tgt_is_causal, memory_is_causal.
 */
TT_API
tt_status tt_nn_transformer_decoder_layer(const struct tt_transformer_decoder_layer_options *options,
                                          struct tt_module **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_transformer_options tt_transformer_options_default(void);

/**
 * An encoder of the sequence `src` and a decoder of `tgt` that attends to what the encoder
 * gives.
 *
 * Layouts and masks as those of `TransformerEncoderLayer`. Weights start uniform by Glorot's
 * rule. `generate_square_subsequent_mask` makes the mask that hides later rows.
 *
 * Inputs: src, tgt, src_mask, tgt_mask, memory_mask, src_key_padding_mask, tgt_key_padding_mask, memory_key_padding_mask, src_is_causal, tgt_is_causal, memory_is_causal.
 * NULL options stand for the defaults.
 */
TT_API
tt_status tt_nn_transformer(const struct tt_transformer_options *options,
                            struct tt_module **out);

/**
 * Releases the names and handles of a list and empties it; NULL is fine.
 *
 * # Safety
 * `list` is NULL or a list that a function returned.
 */
TT_API void tt_named_tensor_list_release(struct tt_named_tensor_list *list);

/**
 * Releases the names and handles of a list and empties it; NULL is fine.
 *
 * # Safety
 * `list` is NULL or a list that a function returned.
 */
TT_API void tt_named_module_list_release(struct tt_named_module_list *list);

/**
 * One more reference to the module; NULL stays NULL.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API struct tt_module *tt_module_retain(struct tt_module *module);

/**
 * Gives a reference back; NULL is fine. With the last one the tree goes, but for what is held
 * elsewhere.
 *
 * # Safety
 * `module` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_module_release(struct tt_module *module);

/**
 * Runs the module.
 *
 * # Safety
 * `module` and the inputs are NULL or live handles, `out` NULL or writable.
 */
TT_API
tt_status tt_module_forward(const struct tt_module *module,
                            const struct tt_tensor *const *inputs,
                            size_t n_inputs,
                            struct tt_tensor **out);

/**
 * Adds a parameter under a name; `parameter` may be NULL to keep the name. Names must not be
 * empty, have dots or be taken. Whether the tensor requires a gradient is left as it is.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_register_parameter(struct tt_module *module,
                                       const char *name,
                                       const struct tt_tensor *parameter);

/**
 * Adds a buffer under a name; one that is not persistent is left out of the state dict.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_register_buffer(struct tt_module *module,
                                    const char *name,
                                    const struct tt_tensor *buffer,
                                    bool persistent);

/**
 * Adds a child under a name. A module cannot be part of its own tree.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_register_module(struct tt_module *module,
                                    const char *name,
                                    const struct tt_module *child);

/**
 * Adds a child under the next number, as `Sequential` names its children.
 *
 * # Safety
 * The handles are NULL or live.
 */
TT_API tt_status tt_module_push(struct tt_module *module, const struct tt_module *child);

/**
 * Puts another tensor, or none (NULL), in the place of a parameter of the module itself.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_replace_parameter(struct tt_module *module,
                                      const char *name,
                                      const struct tt_tensor *parameter);

/**
 * Puts another tensor, or none (NULL), in the place of a buffer of the module itself.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_replace_buffer(struct tt_module *module,
                                   const char *name,
                                   const struct tt_tensor *buffer);

/**
 * Puts another module in a child's place.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_replace_module(struct tt_module *module,
                                   const char *name,
                                   const struct tt_module *child);

/**
 * Takes a child out.
 *
 * # Safety
 * `module` is NULL or a live handle, `name` NULL or a text.
 */
TT_API tt_status tt_module_unregister_module(struct tt_module *module, const char *name);

/**
 * Takes everything out of the module itself: parameters, buffers and children.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_clear(struct tt_module *module);

/**
 * The number of children.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_module_num_children(const struct tt_module *module, size_t *out);

/**
 * A child by its place.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_child_at(const struct tt_module *module,
                             size_t index,
                             struct tt_module **out);

/**
 * The module of a dotted name such as `layers.0`; the module itself for "".
 *
 * # Safety
 * `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
 */
TT_API
tt_status tt_module_get_module(const struct tt_module *module,
                               const char *path,
                               struct tt_module **out);

/**
 * The parameter of a dotted name such as `layers.0.weight`: the tensor itself.
 *
 * # Safety
 * `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
 */
TT_API
tt_status tt_module_get_parameter(const struct tt_module *module,
                                  const char *path,
                                  struct tt_tensor **out);

/**
 * The buffer of a dotted name: the tensor itself.
 *
 * # Safety
 * `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
 */
TT_API
tt_status tt_module_get_buffer(const struct tt_module *module,
                               const char *path,
                               struct tt_tensor **out);

/**
 * Puts the tree in training mode, or in evaluation mode.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_train(struct tt_module *module, bool on);

/**
 * Puts the tree in evaluation mode.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_eval(struct tt_module *module);

/**
 * Sets the mode of the module alone.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_set_training(struct tt_module *module, bool on);

/**
 * Whether the module itself is in training mode.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_module_is_training(const struct tt_module *module, bool *out);

/**
 * Drops the gradients of all parameters of the tree, or writes zeros into them.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_zero_grad(struct tt_module *module, bool set_to_none);

/**
 * Sets whether the parameters of the tree require gradients.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_requires_grad(struct tt_module *module, bool on);

/**
 * Moves and converts the parameters and buffers of the tree in place; handles to them stay good.
 * `device` may be NULL, `dtype` -1; a dtype applies to floating-point tensors only.
 *
 * # Safety
 * `module` is NULL or a live handle, `device` NULL or readable.
 */
TT_API
tt_status tt_module_to(struct tt_module *module,
                       const struct tt_device *device,
                       int32_t dtype);

/**
 * A copy of the tree with tensors of its own. A module made from callbacks needs its `clone`.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_module_clone(const struct tt_module *module, struct tt_module **out);

/**
 * Calls `function` with every module of the tree, children before their parents. A non-zero
 * return ends it and comes back as TT_ERR_CALLBACK.
 *
 * # Safety
 * `module` is NULL or a live handle; the module that the function gets is borrowed.
 */
TT_API
tt_status tt_module_apply(struct tt_module *module,
                          tt_status (*function)(void *userdata, struct tt_module *module),
                          void *userdata);

/**
 * The kind of module, such as `torch::nn::Linear`, cut to `room` bytes with the final 0;
 * `length` (may be NULL) gets the full length.
 *
 * # Safety
 * `module` is NULL or a live handle, `buffer` NULL or writable for `room`.
 */
TT_API
tt_status tt_module_name(const struct tt_module *module,
                         char *buffer,
                         size_t room,
                         size_t *length);

/**
 * The tree as libtorch prints it, cut to `room` bytes with the final 0; `length` (may be NULL)
 * gets the full length.
 *
 * # Safety
 * `module` is NULL or a live handle, `buffer` NULL or writable for `room`.
 */
TT_API
tt_status tt_module_to_string(const struct tt_module *module,
                              char *buffer,
                              size_t room,
                              size_t *length);

/**
 * The log-probabilities of all classes, `[N, n_classes]`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_adaptive_log_prob(const struct tt_module *module,
                                  const struct tt_tensor *input,
                                  struct tt_tensor **out);

/**
 * The most probable class of each example, `[N]`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_adaptive_predict(const struct tt_module *module,
                                 const struct tt_tensor *input,
                                 struct tt_tensor **out);

/**
 * A module whose forward is the caller's: parameters, buffers and children are registered as on
 * any other. If the call succeeds, `destroy(userdata)` runs once when the module goes; else
 * `userdata` stays the caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the callbacks may be called from any thread.
 */
TT_API
tt_status tt_module_from_callbacks(const struct tt_module_callbacks *callbacks,
                                   void *userdata,
                                   struct tt_module **out);

/**
 * The userdata of a module made from callbacks; NULL for the library's own.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_module_userdata(const struct tt_module *module, void **out);

/**
 * Runs its children, named `0`, `1`, ..., one after the other.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_sequential(const struct tt_module *const *modules,
                           size_t n,
                           struct tt_module **out);

/**
 * Holds its children, named `0`, `1`, ...; does not run them.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_module_list(const struct tt_module *const *modules,
                            size_t n,
                            struct tt_module **out);

/**
 * Holds its children by `n` names; does not run them. The last one of a name stays.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_module_dict(const char *const *names,
                            const struct tt_module *const *modules,
                            size_t n,
                            struct tt_module **out);

/**
 * Holds parameters, named `0`, `1`, ...
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_parameter_list(const struct tt_tensor *const *parameters,
                               size_t n,
                               struct tt_module **out);

/**
 * Holds parameters by `n` names. The last one of a name stays.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_parameter_dict(const char *const *names,
                               const struct tt_tensor *const *parameters,
                               size_t n,
                               struct tt_module **out);

/**
 * Adds a child at a place of a list, whose children are named by their places; those from there
 * on move up by one.
 *
 * # Safety
 * The handles are NULL or live.
 */
TT_API
tt_status tt_module_insert(struct tt_module *module,
                           size_t index,
                           const struct tt_module *child);

/**
 * Adds a child, or puts it in the place of the one that has the name.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_set_module(struct tt_module *module,
                               const char *name,
                               const struct tt_module *child);

/**
 * Adds a parameter, or puts it in the place of the one that has the name.
 *
 * # Safety
 * The handles are NULL or live, `name` NULL or a text.
 */
TT_API
tt_status tt_module_set_parameter(struct tt_module *module,
                                  const char *name,
                                  const struct tt_tensor *parameter);

/**
 * Takes a parameter out of the module itself, name and all.
 *
 * # Safety
 * `module` is NULL or a live handle, `name` NULL or a text.
 */
TT_API tt_status tt_module_unregister_parameter(struct tt_module *module, const char *name);

/**
 * Calls a hook before every forward of the module. `id` (may be NULL) gets a
 * number for `tt_module_remove_hook`. `destroy(userdata)` runs once when the hook goes, if the registration
 * succeeds.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_module_register_forward_pre_hook(struct tt_module *module,
                                              const struct tt_forward_hook *hook,
                                              void *userdata,
                                              uint64_t *id);

/**
 * Calls a hook after every forward of the module, as `tt_module_register_forward_pre_hook` does
 * before it.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_module_register_forward_hook(struct tt_module *module,
                                          const struct tt_forward_hook *hook,
                                          void *userdata,
                                          uint64_t *id);

/**
 * Takes a hook away; one that is gone already is an error.
 *
 * # Safety
 * `module` is NULL or a live handle.
 */
TT_API tt_status tt_module_remove_hook(struct tt_module *module, uint64_t id);

/**
 * Uniform on `[a, b)`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_uniform_(struct tt_tensor *tensor, double a, double b);

/**
 * Normal with `mean` and `std`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_normal_(struct tt_tensor *tensor, double mean, double std);

/**
 * One value everywhere.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_constant_(struct tt_tensor *tensor, double value);

/**
 * Ones.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_ones_(struct tt_tensor *tensor);

/**
 * Zeros.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_zeros_(struct tt_tensor *tensor);

/**
 * The identity matrix.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_eye_(struct tt_tensor *tensor);

/**
 * Dirac delta for the weight of a convolution.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_dirac_(struct tt_tensor *tensor, int64_t groups);

/**
 * Glorot's uniform: bound `gain * sqrt(6 / (fan_in + fan_out))`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_xavier_uniform_(struct tt_tensor *tensor, double gain);

/**
 * Glorot's normal: std `gain * sqrt(2 / (fan_in + fan_out))`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_xavier_normal_(struct tt_tensor *tensor, double gain);

/**
 * He's uniform: bound `gain * sqrt(3 / fan)`. `a` is the slope of the leaky ReLU; `mode` 0 fan in,
 * 1 fan out; `nonlinearity` 0 linear, convolution or sigmoid, 1 tanh, 2 ReLU, 3 leaky ReLU, 4 SELU.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API
tt_status tt_nn_init_kaiming_uniform_(struct tt_tensor *tensor,
                                      double a,
                                      int32_t mode,
                                      int32_t nonlinearity);

/**
 * He's normal: std `gain / sqrt(fan)`. Arguments as for `tt_nn_init_kaiming_uniform_`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API
tt_status tt_nn_init_kaiming_normal_(struct tt_tensor *tensor,
                                     double a,
                                     int32_t mode,
                                     int32_t nonlinearity);

/**
 * Normal with `mean` and `std`, cut to `[a, b]`.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API
tt_status tt_nn_init_trunc_normal_(struct tt_tensor *tensor,
                                   double mean,
                                   double std,
                                   double a,
                                   double b);

/**
 * A (semi-)orthogonal matrix times `gain`; dimensions after the first count as one.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_orthogonal_(struct tt_tensor *tensor, double gain);

/**
 * Normal with `std`, but a part of each column, `sparsity` of it, is zero.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API tt_status tt_nn_init_sparse_(struct tt_tensor *tensor, double sparsity, double std);

/**
 * The numbers of inputs and outputs that meet in one weight, `[out, in, ..]`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_init_fan_in_and_out(const struct tt_tensor *tensor,
                                    int64_t *fan_in,
                                    int64_t *fan_out);

/**
 * The factor that `nonlinearity` (as for `tt_nn_init_kaiming_uniform_`) asks for; `a` is the slope
 * of the leaky ReLU.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_nn_init_calculate_gain(int32_t nonlinearity, double a, double *out);

/**
 * Scales all gradients in place so that the norm of order `norm_type` (may be infinite) of all of
 * them together is at most `max_norm`; `out` gets the norm before.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_clip_grad_norm_(const struct tt_tensor *const *parameters,
                                size_t n,
                                double max_norm,
                                double norm_type,
                                bool error_if_nonfinite,
                                double *out);

/**
 * Cuts all elements of all gradients to `-clip_value ..= clip_value`, in place.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_clip_grad_value_(const struct tt_tensor *const *parameters,
                                 size_t n,
                                 double clip_value);

/**
 * All elements of all parameters, one after the other.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_parameters_to_vector(const struct tt_tensor *const *parameters,
                                     size_t n,
                                     struct tt_tensor **out);

/**
 * Gives all parameters the elements of a vector, one after the other.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_vector_to_parameters(const struct tt_tensor *vector,
                                     const struct tt_tensor *const *parameters,
                                     size_t n);

/**
 * Packs `[time, batch, ..]`, or `[batch, time, ..]` where the batch is first, whose sequences have
 * `lengths` rows, int64. They must fall unless `enforce_sorted` is off.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_pack_padded_sequence(const struct tt_tensor *input,
                                     const struct tt_tensor *lengths,
                                     bool batch_first,
                                     bool enforce_sorted,
                                     struct tt_packed_sequence *out);

/**
 * The sequences padded to one length, `[time, batch, ..]` or `[batch, time, ..]`, and how long
 * each was. `total_length` is the length, or `TT_NONE` for that of the longest.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_pad_packed_sequence(const struct tt_packed_sequence *sequence,
                                    bool batch_first,
                                    double padding_value,
                                    int64_t total_length,
                                    struct tt_tensor **out0,
                                    struct tt_tensor **out1);

/**
 * Sequences `[length, ..]` as one tensor `[time, batch, ..]` or `[batch, time, ..]`; the padding
 * stands behind them, or before them with `left`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_pad_sequence(const struct tt_tensor *const *sequences,
                             size_t n,
                             bool batch_first,
                             double padding_value,
                             bool left,
                             struct tt_tensor **out);

/**
 * The sequences of a padded tensor, each of its own length.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_unpad_sequence(const struct tt_tensor *padded,
                               const struct tt_tensor *lengths,
                               bool batch_first,
                               struct tt_tensor_list *out);

/**
 * Packs sequences `[length, ..]`, longest first unless `enforce_sorted` is off.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_pack_sequence(const struct tt_tensor *const *sequences,
                              size_t n,
                              bool enforce_sorted,
                              struct tt_packed_sequence *out);

/**
 * No tensors, no dropout, averaged weights as a result.
 */
TT_API
struct tt_multi_head_attention_options tt_multi_head_attention_options_default(int64_t num_heads);

/**
 * Attention with several heads whose weights the caller holds; `*out1` is NULL where the weights
 * of the keys are not asked for.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_multi_head_attention_forward(const struct tt_tensor *query,
                                             const struct tt_tensor *key,
                                             const struct tt_tensor *value,
                                             const struct tt_multi_head_attention_options *options,
                                             struct tt_tensor **out0,
                                             struct tt_tensor **out1);

/**
 * An encoder of `num_layers` copies of a layer, and a norm behind them unless `norm` is NULL.
 * Inputs: src, src_mask, src_key_padding_mask, is_causal; all but the first may be left out.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_transformer_encoder(const struct tt_module *layer,
                                    int64_t num_layers,
                                    const struct tt_module *norm,
                                    struct tt_module **out);

/**
 * A decoder of `num_layers` copies of a layer, and a norm behind them unless `norm` is NULL.
 * Inputs as those of `tt_nn_transformer_decoder_layer`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_nn_transformer_decoder(const struct tt_module *layer,
                                    int64_t num_layers,
                                    const struct tt_module *norm,
                                    struct tt_module **out);

/**
 * `[size, size]`: minus infinity above the diagonal, 0 elsewhere.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API
tt_status tt_nn_generate_square_subsequent_mask(int64_t size,
                                                int32_t dtype,
                                                struct tt_tensor **out);

/**
 * The parameters with their dotted names, of the module or of its whole tree.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_named_parameters(const struct tt_module *module,
                                     bool recurse,
                                     struct tt_named_tensor_list *out);

/**
 * The buffers with their dotted names, of the module or of its whole tree.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_named_buffers(const struct tt_module *module,
                                  bool recurse,
                                  struct tt_named_tensor_list *out);

/**
 * The modules of the tree with dotted names, each before its children; the module itself comes
 * first, with an empty name.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_named_modules(const struct tt_module *module,
                                  struct tt_named_module_list *out);

/**
 * The children with their names.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_named_children(const struct tt_module *module,
                                   struct tt_named_module_list *out);

/**
 * Parameters and persistent buffers with dotted names. The tensors share memory with the
 * module's.
 *
 * # Safety
 * `module` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_module_state_dict(const struct tt_module *module,
                               struct tt_named_tensor_list *out);

/**
 * Copies values into the parameters and buffers of the same names. With `strict`, missing and
 * unexpected names are errors (TT_ERR_NOT_FOUND, all named in the message); other shapes always
 * are (TT_ERR_SHAPE). Nothing is written unless everything fits.
 *
 * # Safety
 * `module` is NULL or a live handle; names and tensors are readable for `n`.
 */
TT_API
tt_status tt_module_load_state_dict(struct tt_module *module,
                                    const char *const *names,
                                    const struct tt_tensor *const *tensors,
                                    size_t n,
                                    bool strict);

/**
 * The number of layers in the table.
 */
TT_API size_t tt_nn_count(void);

/**
 * The name and options of layer `i`, such as
 * `Linear(int in_features, int out_features, bool bias=True)`; NULL past the end.
 */
TT_API const char *tt_nn_schema(size_t i);

/**
 * The documentation of layer `i`; NULL past the end.
 */
TT_API const char *tt_nn_doc(size_t i);

/**
 * Makes a layer by its name in PyTorch. Options are in the schema's order; trailing ones may be
 * left out.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_nn_create(const char *name,
                       const struct tt_value *options,
                       size_t n_options,
                       struct tt_module **out);

/**
 * A layer by its name without parameters, buffers and children, which are to be registered.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_nn_create_empty(const char *name,
                             const struct tt_value *options,
                             size_t n_options,
                             struct tt_module **out);

/**
 * How a layer of such options is printed, without making it: as `tt_module_to_string` writes it.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_nn_describe(const char *name,
                         const struct tt_value *options,
                         size_t n_options,
                         char *buffer,
                         size_t room,
                         size_t *length);

/**
 * What a layer computes with parameters and buffers that are given, in their order (NULL: none):
 * the function behind the layer. Results as for `tt_module_call`.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_nn_apply(const char *name,
                      const struct tt_value *options,
                      size_t n_options,
                      const struct tt_tensor *const *state,
                      size_t n_state,
                      const struct tt_value *args,
                      size_t n_args,
                      bool training,
                      struct tt_value *results,
                      size_t max_results,
                      size_t *n_results);

/**
 * Runs a module on arguments of any kind: what takes states, masks or sizes beside tensors, or
 * gives more than one result. `*n_results` gets the number of results; they are the caller's, see
 * `tt_value_release`. With too little room nothing is written and the call fails.
 *
 * # Safety
 * The pointers are NULL or as said; the values' pointers are as their tags say.
 */
TT_API
tt_status tt_module_call(const struct tt_module *module,
                         const struct tt_value *args,
                         size_t n_args,
                         struct tt_value *results,
                         size_t max_results,
                         size_t *n_results);

/**
 * Reads an array of NumPy, `.npy`; one in Fortran's order keeps it by its strides. With `map` the
 * tensor is a part of the mapped file, read when it is used: writes to it do not reach the file,
 * which must not become shorter while the tensor lives.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_npy_read(const char *path, bool map, struct tt_tensor **out);

/**
 * Writes a tensor as an array of NumPy, atomically. bfloat16, which NumPy has not, is
 * TT_ERR_DTYPE.
 *
 * # Safety
 * `path` is NULL or a text, `tensor` NULL or a live handle.
 */
TT_API tt_status tt_npy_write(const char *path, const struct tt_tensor *tensor);

/**
 * Reads an archive of arrays, `.npz`, stored or packed.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_npz_read(const char *path, struct tt_named_tensor_list *out);

/**
 * Writes an archive of arrays, atomically; with `packed` as `numpy.savez_compressed` does. Names
 * must differ.
 *
 * # Safety
 * The pointers are NULL or readable for `n` names and tensors.
 */
TT_API
tt_status tt_npz_write(const char *path,
                       const char *const *names,
                       const struct tt_tensor *const *tensors,
                       size_t n,
                       bool packed);

/**
 * One more reference to the optimizer; NULL stays NULL.
 *
 * # Safety
 * `optimizer` is NULL or a live handle.
 */
TT_API struct tt_optimizer *tt_optimizer_retain(struct tt_optimizer *optimizer);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `optimizer` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_optimizer_release(struct tt_optimizer *optimizer);

/**
 * Updates every parameter that has a gradient.
 *
 * # Safety
 * `optimizer` is NULL or a live handle.
 */
TT_API tt_status tt_optimizer_step(struct tt_optimizer *optimizer);

/**
 * Calls `closure`, which computes the loss and its gradients, then steps. The closure gives the
 * loss as a new handle; `out` (may be NULL) gets it. L-BFGS calls the closure several times, and
 * gives the first loss.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_step_closure(struct tt_optimizer *optimizer,
                                    tt_status (*closure)(void *userdata, struct tt_tensor **loss),
                                    void *userdata,
                                    struct tt_tensor **out);

/**
 * Drops the gradients of all parameters, or writes zeros into them.
 *
 * # Safety
 * `optimizer` is NULL or a live handle.
 */
TT_API tt_status tt_optimizer_zero_grad(struct tt_optimizer *optimizer, bool set_to_none);

/**
 * Adds a group with the options that the optimizer was made with; `out` gets its number. Change
 * them by `tt_optimizer_set_option`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_add_param_group(struct tt_optimizer *optimizer,
                                       const struct tt_tensor *const *parameters,
                                       size_t n,
                                       size_t *out);

/**
 * The number of groups.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_optimizer_num_groups(const struct tt_optimizer *optimizer, size_t *out);

/**
 * The parameters of a group.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_group_parameters(const struct tt_optimizer *optimizer,
                                        size_t group,
                                        struct tt_tensor_list *out);

/**
 * An option of a group by its name in the struct of options; a bool is 0 or 1.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_get_option(const struct tt_optimizer *optimizer,
                                  size_t group,
                                  const char *name,
                                  double *out);

/**
 * Sets an option of a group by its name in the struct of options; a bool is on unless 0.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_set_option(struct tt_optimizer *optimizer,
                                  size_t group,
                                  const char *name,
                                  double value);

/**
 * Sets several options of a group by name, all or none: for those whose ranges depend on each
 * other.
 *
 * # Safety
 * The pointers are NULL or as said; the lists have `n` entries.
 */
TT_API
tt_status tt_optimizer_set_options(struct tt_optimizer *optimizer,
                                   size_t group,
                                   const char *const *names,
                                   const double *values,
                                   size_t n);

/**
 * Gives a group other parameters; those that it had keep their state.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_set_parameters(struct tt_optimizer *optimizer,
                                      size_t group,
                                      const struct tt_tensor *const *parameters,
                                      size_t n);

/**
 * The learning rate of a group.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_get_lr(const struct tt_optimizer *optimizer,
                              size_t group,
                              double *out);

/**
 * Sets the learning rate of a group.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_optimizer_set_lr(struct tt_optimizer *optimizer, size_t group, double lr);

/**
 * The state and options by names: `state.I.NAME` for parameter `I`, counted over all groups,
 * `param_groups.G.OPTION` for group `G`. A file of tensors can hold it.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_state_dict(const struct tt_optimizer *optimizer,
                                  struct tt_named_tensor_list *out);

/**
 * Takes over what `tt_optimizer_state_dict` gave. Nothing changes unless everything fits.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_load_state_dict(struct tt_optimizer *optimizer,
                                       const char *const *names,
                                       const struct tt_tensor *const *tensors,
                                       size_t n);

/**
 * The algorithm by PyTorch's name, such as `AdamW`, cut to `room` bytes with the final 0; `length`
 * (may be NULL) gets the full length.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optimizer_name(const struct tt_optimizer *optimizer,
                            char *buffer,
                            size_t room,
                            size_t *length);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_sgd_options tt_sgd_options_default(void);

/**
 * Stochastic gradient descent with momentum.
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_sgd(const struct tt_tensor *const *parameters,
                       size_t n,
                       const struct tt_sgd_options *options,
                       struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_adam_options tt_adam_options_default(void);

/**
 * Adam (arXiv:1412.6980).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_adam(const struct tt_tensor *const *parameters,
                        size_t n,
                        const struct tt_adam_options *options,
                        struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_adamw_options tt_adamw_options_default(void);

/**
 * Adam with decoupled weight decay (arXiv:1711.05101).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_adamw(const struct tt_tensor *const *parameters,
                         size_t n,
                         const struct tt_adamw_options *options,
                         struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_rmsprop_options tt_rmsprop_options_default(void);

/**
 * RMSprop (Hinton's lecture 6e), centered on request (arXiv:1308.0850).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_rmsprop(const struct tt_tensor *const *parameters,
                           size_t n,
                           const struct tt_rmsprop_options *options,
                           struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_adagrad_options tt_adagrad_options_default(void);

/**
 * Adagrad (Duchi, Hazan and Singer, 2011).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_adagrad(const struct tt_tensor *const *parameters,
                           size_t n,
                           const struct tt_adagrad_options *options,
                           struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_adadelta_options tt_adadelta_options_default(void);

/**
 * Adadelta (arXiv:1212.5701).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_adadelta(const struct tt_tensor *const *parameters,
                            size_t n,
                            const struct tt_adadelta_options *options,
                            struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_nadam_options tt_nadam_options_default(void);

/**
 * Adam with Nesterov's momentum (Dozat, 2016).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_nadam(const struct tt_tensor *const *parameters,
                         size_t n,
                         const struct tt_nadam_options *options,
                         struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_radam_options tt_radam_options_default(void);

/**
 * Adam that is careful while the variance is not known well (arXiv:1908.03265).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_radam(const struct tt_tensor *const *parameters,
                         size_t n,
                         const struct tt_radam_options *options,
                         struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_adamax_options tt_adamax_options_default(void);

/**
 * Adam with the greatest gradient in the place of the mean of squares (arXiv:1412.6980).
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_adamax(const struct tt_tensor *const *parameters,
                          size_t n,
                          const struct tt_adamax_options *options,
                          struct tt_optimizer **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_lbfgs_options tt_lbfgs_options_default(void);

/**
 * L-BFGS (Nocedal and Wright, 2006), in one group. A step calls its closure several times.
 *
 * One group of parameters; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_optim_lbfgs(const struct tt_tensor *const *parameters,
                         size_t n,
                         const struct tt_lbfgs_options *options,
                         struct tt_optimizer **out);

/**
 * The smallest dtype that both can be converted to: PyTorch's `promote_types`.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_promote_types(int32_t a, int32_t b, int32_t *out);

/**
 * Whether a result of dtype `from` may be written to a tensor of dtype `to`: not a real number
 * to integers, and no number to bools.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_can_cast(int32_t from, int32_t to, bool *out);

/**
 * The dtype of a result of tensors and numbers. Tensors with dimensions decide before those
 * without, and these before numbers, where the category is not a higher one.
 *
 * # Safety
 * The lists are readable for their lengths, `out` NULL or writable.
 */
TT_API
tt_status tt_result_type(const struct tt_tensor *const *tensors,
                         size_t n_tensors,
                         const struct tt_scalar *numbers,
                         size_t n_numbers,
                         int32_t *out);

/**
 * The ABI version of the loaded library.
 */
TT_API uint32_t tt_abi_version(void);

/**
 * Fails with TT_ERR_ABI_VERSION where the header's TT_ABI_VERSION is not the library's.
 */
TT_API tt_status tt_check_abi(uint32_t header_version);

/**
 * The library's version: `0.1.0`.
 */
TT_API const char *tt_version_string(void);

/**
 * How the library was built and what it found at run time, as a line of text.
 *
 * # Safety
 * `buffer` is NULL or writable for `room`.
 */
TT_API size_t tt_build_info(char *buffer, size_t room);

/**
 * Threads that operators use, the calling one included.
 */
TT_API int32_t tt_num_threads(void);

/**
 * Sets the number of threads; results do not depend on it.
 */
TT_API tt_status tt_set_num_threads(int32_t n);

/**
 * Seeds the default generator; the CPU's numbers are then PyTorch's for that seed.
 */
TT_API void tt_manual_seed(uint64_t seed);

/**
 * The seed of the default generator.
 */
TT_API uint64_t tt_initial_seed(void);

/**
 * The default generator's state: `length` gets its bytes; a NULL `buffer` only asks for that.
 *
 * # Safety
 * `buffer` is NULL or writable for `room`, `length` NULL or writable.
 */
TT_API tt_status tt_rng_get_state(void *buffer, size_t room, size_t *length);

/**
 * Puts the default generator into a state that `tt_rng_get_state` gave.
 *
 * # Safety
 * `state` is readable for `length` bytes.
 */
TT_API tt_status tt_rng_set_state(const void *state, size_t length);

/**
 * The code of the dtype of new floating-point tensors, for this thread.
 */
TT_API int32_t tt_get_default_dtype(void);

/**
 * Sets the dtype of new floating-point tensors, for this thread.
 */
TT_API tt_status tt_set_default_dtype(int32_t dtype);

/**
 * Numbers of the allocator of host memory.
 *
 * # Safety
 * `out` is NULL or writable.
 */
TT_API tt_status tt_memory_stats(struct tt_memory_stats_t *out);

/**
 * Lets the peak start again from what is allocated now.
 */
TT_API void tt_memory_reset_peak(void);

/**
 * Gives memory that nobody uses back to the system.
 */
TT_API void tt_memory_empty_cache(void);

/**
 * Whether a CUDA device can be used.
 */
TT_API bool tt_cuda_is_available(void);

/**
 * The number of CUDA devices.
 */
TT_API int32_t tt_cuda_device_count(void);

/**
 * Whether calls on this thread are recorded for gradients.
 */
TT_API bool tt_grad_mode_get(void);

/**
 * Switches recording on this thread; gives the old state.
 */
TT_API bool tt_grad_mode_set(bool enabled);

/**
 * Whether this thread is in inference mode.
 */
TT_API bool tt_inference_mode_get(void);

/**
 * Switches inference mode on this thread; gives the old state. Recording is a mode of its own:
 * switch that off too.
 */
TT_API bool tt_inference_mode_set(bool enabled);

/**
 * Panics inside, to see that the guard holds: returns TT_ERR_PANIC.
 */
TT_API tt_status tt_debug_panic(void);

/**
 * No metadata, one file.
 */
TT_API struct tt_safetensors_options tt_safetensors_options_default(void);

/**
 * Writes tensors with their names to a file, atomically: the old file stays until the new one is
 * whole. Names must differ.
 *
 * # Safety
 * The pointers are NULL or readable for `n` names and tensors.
 */
TT_API
tt_status tt_safetensors_write(const char *path,
                               const char *const *names,
                               const struct tt_tensor *const *tensors,
                               size_t n);

/**
 * `tt_safetensors_write` with options; NULL options are the defaults. Where tensors do not fit
 * `max_shard_bytes`, `model.safetensors` becomes `model-00001-of-00002.safetensors` and so on, and
 * `model.safetensors.index.json`, which is written last.
 *
 * # Safety
 * The pointers are NULL or readable for `n` names and tensors; those of the options are as said.
 */
TT_API
tt_status tt_safetensors_write_with(const char *path,
                                    const char *const *names,
                                    const struct tt_tensor *const *tensors,
                                    size_t n,
                                    const struct tt_safetensors_options *options);

/**
 * Reads all tensors of a file, with their names.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_safetensors_read(const char *path, struct tt_named_tensor_list *out);

/**
 * Reads all tensors of a file; of the shards of an index, `*.json`; or of a folder with
 * `model.safetensors` or `model.safetensors.index.json`. With `map` they are parts of the mapped
 * files, read when they are used: writes to them do not reach the files, which must not become
 * shorter while they live.
 *
 * # Safety
 * `path` is NULL or a text, `out` NULL or writable.
 */
TT_API tt_status tt_safetensors_load(const char *path, bool map, struct tt_named_tensor_list *out);

/**
 * One more reference to the scheduler; NULL stays NULL.
 *
 * # Safety
 * `scheduler` is NULL or a live handle.
 */
TT_API struct tt_scheduler *tt_scheduler_retain(struct tt_scheduler *scheduler);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `scheduler` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_scheduler_release(struct tt_scheduler *scheduler);

/**
 * The first rate times a factor that `function` writes for an epoch (from 0) and a group. If the
 * call succeeds, `destroy(userdata)` runs once when the scheduler goes; else `userdata` stays the
 * caller's.
 *
 * # Safety
 * The pointers are NULL or as said; the function may be called from any thread.
 */
TT_API
tt_status tt_scheduler_lambda_lr(struct tt_optimizer *target,
                                 tt_status (*function)(void *userdata,
                                                       int64_t epoch,
                                                       size_t group,
                                                       double *factor),
                                 void *userdata,
                                 tt_deleter destroy,
                                 struct tt_scheduler **out);

/**
 * `n` schedules of one optimizer, each of which begins at its milestone from the rates at the
 * start; `milestones` has `n - 1` epochs, the first one begins at once.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_sequential_lr(struct tt_optimizer *target,
                                     const struct tt_scheduler *const *schedulers,
                                     size_t n,
                                     const int64_t *milestones,
                                     size_t n_milestones,
                                     struct tt_scheduler **out);

/**
 * Goes on by one epoch and sets the learning rates of all groups.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_scheduler_step(struct tt_scheduler *scheduler);

/**
 * Goes to an epoch, which may be a fraction for cosine annealing with warm restarts.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_scheduler_step_to(struct tt_scheduler *scheduler, double epoch);

/**
 * Takes an epoch's metric in, for a schedule that follows one.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_scheduler_step_metric(struct tt_scheduler *scheduler, double metric);

/**
 * The epoch of the last step.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_scheduler_get_epoch(const struct tt_scheduler *scheduler, int64_t *out);

/**
 * Options and state by PyTorch's names. The present rates are the optimizer's, which has a state
 * of its own.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_state_dict(const struct tt_scheduler *scheduler,
                                  struct tt_named_tensor_list *out);

/**
 * Takes over what `tt_scheduler_state_dict` gave.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_load_state_dict(struct tt_scheduler *scheduler,
                                       const char *const *names,
                                       const struct tt_tensor *const *tensors,
                                       size_t n);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_step_lr_options tt_step_lr_options_default(int64_t step_size);

/**
 * Times `gamma` every `step_size` epochs.
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_step_lr(struct tt_optimizer *target,
                               const struct tt_step_lr_options *options,
                               struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_multi_step_lr_options tt_multi_step_lr_options_default(void);

/**
 * Times `gamma` at given epochs.
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_multi_step_lr(struct tt_optimizer *target,
                                     const struct tt_multi_step_lr_options *options,
                                     struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_exponential_lr_options tt_exponential_lr_options_default(double gamma);

/**
 * Times `gamma` every epoch.
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_exponential_lr(struct tt_optimizer *target,
                                      const struct tt_exponential_lr_options *options,
                                      struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_linear_lr_options tt_linear_lr_options_default(void);

/**
 * From `start_factor` to `end_factor` of the first rate in equal steps.
 *
 * `target` is the optimizer; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_linear_lr(struct tt_optimizer *target,
                                 const struct tt_linear_lr_options *options,
                                 struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_polynomial_lr_options tt_polynomial_lr_options_default(void);

/**
 * The first rate times `(1 - epoch / total_iters)^power`, down to 0.
 *
 * `target` is the optimizer; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_polynomial_lr(struct tt_optimizer *target,
                                     const struct tt_polynomial_lr_options *options,
                                     struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_cosine_annealing_lr_options tt_cosine_annealing_lr_options_default(int64_t t_max);

/**
 * Half a cosine wave from the first rate to `eta_min` (arXiv:1608.03983), and back up after.
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_cosine_annealing_lr(struct tt_optimizer *target,
                                           const struct tt_cosine_annealing_lr_options *options,
                                           struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API
struct tt_cosine_annealing_warm_restarts_options tt_cosine_annealing_warm_restarts_options_default(int64_t t_0);

/**
 * Half a cosine wave from the first rate to `eta_min`, again and again (arXiv:1608.03983).
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_cosine_annealing_warm_restarts(struct tt_optimizer *target,
                                                      const struct tt_cosine_annealing_warm_restarts_options *options,
                                                      struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_one_cycle_lr_options tt_one_cycle_lr_options_default(void);

/**
 * Up to `max_lr` and down again in one run, the momentum the other way (arXiv:1708.07120).
 * Stepped after each batch.
 *
 * `target` is the optimizer.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_one_cycle_lr(struct tt_optimizer *target,
                                    const struct tt_one_cycle_lr_options *options,
                                    struct tt_scheduler **out);

/**
 * PyTorch's defaults.
 */
TT_API struct tt_reduce_lr_on_plateau_options tt_reduce_lr_on_plateau_options_default(void);

/**
 * Times `factor` when a metric has stopped getting better. Stepped with the metric.
 *
 * `target` is the optimizer; NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_scheduler_reduce_lr_on_plateau(struct tt_optimizer *target,
                                            const struct tt_reduce_lr_on_plateau_options *options,
                                            struct tt_scheduler **out);

/**
 * The sizes, without a copy: valid as long as the tensor lives and nobody changes its shape.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` and `ndim` NULL or writable.
 */
TT_API
tt_status tt_tensor_shape_ref(const struct tt_tensor *tensor,
                              const int64_t **out,
                              size_t *ndim);

/**
 * The strides in elements, without a copy; see `tt_tensor_shape_ref`.
 *
 * # Safety
 * As `tt_tensor_shape_ref`.
 */
TT_API
tt_status tt_tensor_strides_ref(const struct tt_tensor *tensor,
                                const int64_t **out,
                                size_t *ndim);

/**
 * The code of the last call that failed on this thread, or TT_OK.
 */
TT_API tt_status tt_last_error_code(void);

/**
 * The message of the last call that failed on this thread: never NULL, valid as long as the
 * thread lives, overwritten by the next call that fails.
 */
TT_API const char *tt_last_error_message(void);

/**
 * Forgets the last error of this thread.
 */
TT_API void tt_error_clear(void);

/**
 * Lets a callback say why it returns a non-zero status.
 *
 * # Safety
 * `message` is NULL or a text that ends with 0.
 */
TT_API void tt_set_last_error(tt_status code, const char *message);

/**
 * A tensor with a copy of `data`, row-major.
 *
 * # Safety
 * `data` is readable for the elements of `shape`, `shape` for `ndim` sizes, `out` writable.
 */
TT_API
tt_status tt_tensor_from_data(const void *data,
                              int32_t dtype,
                              const int64_t *shape,
                              size_t ndim,
                              struct tt_tensor **out);

/**
 * A tensor over the caller's memory, without a copy. `strides` (elements) may be NULL for
 * row-major. `deleter(userdata)` runs once when the last tensor over the memory goes, if the
 * call succeeds; else the memory stays the caller's.
 *
 * # Safety
 * `data` is readable and writable for the layout until the deleter runs; the pointers are as
 * said.
 */
TT_API
tt_status tt_tensor_from_blob(void *data,
                              int32_t dtype,
                              const int64_t *shape,
                              const int64_t *strides,
                              size_t ndim,
                              tt_deleter deleter,
                              void *userdata,
                              struct tt_tensor **out);

/**
 * The number of dimensions.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_ndim(const struct tt_tensor *tensor, size_t *out);

/**
 * The number of elements.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_numel(const struct tt_tensor *tensor, int64_t *out);

/**
 * The dtype's code.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_dtype(const struct tt_tensor *tensor, int32_t *out);

/**
 * The device.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_device(const struct tt_tensor *tensor, struct tt_device *out);

/**
 * The first element's place in the storage, in elements.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_storage_offset(const struct tt_tensor *tensor, int64_t *out);

/**
 * The storage's size in bytes.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_storage_size(const struct tt_tensor *tensor, int64_t *out);

/**
 * Whether the elements are in row-major order without gaps.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_is_contiguous(const struct tt_tensor *tensor, bool *out);

/**
 * Whether the elements are contiguous in a memory format.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API
tt_status tt_tensor_is_contiguous_in(const struct tt_tensor *tensor,
                                     int32_t memory_format,
                                     bool *out);

/**
 * Whether gradients flow to or through the tensor.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_requires_grad(const struct tt_tensor *tensor, bool *out);

/**
 * Whether the tensor was not computed by a recorded call.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_is_leaf(const struct tt_tensor *tensor, bool *out);

/**
 * Whether the tensor is a view of another one that autograd knows.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_is_view(const struct tt_tensor *tensor, bool *out);

/**
 * Whether the tensor was made in inference mode.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_is_inference(const struct tt_tensor *tensor, bool *out);

/**
 * Whether a non-leaf keeps its gradient.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_retains_grad(const struct tt_tensor *tensor, bool *out);

/**
 * How often the tensor's memory was written to in place.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_version(const struct tt_tensor *tensor, uint64_t *out);

/**
 * The number of handles to the tensor, the library's own included.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_use_count(const struct tt_tensor *tensor, size_t *out);

/**
 * A number that is the same for handles to one tensor and differs between tensors.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_id(const struct tt_tensor *tensor, size_t *out);

/**
 * The address of the first element. It stays valid as long as a tensor over the memory lives.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_data_ptr(const struct tt_tensor *tensor, void **out);

/**
 * The address of the storage's first byte.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_storage_ptr(const struct tt_tensor *tensor, void **out);

/**
 * The sizes. `ndim` (may be NULL) gets their number; a NULL `buffer` only asks for that.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `buffer` writable for `room`, `ndim` NULL or writable.
 */
TT_API
tt_status tt_tensor_shape(const struct tt_tensor *tensor,
                          int64_t *buffer,
                          size_t room,
                          size_t *ndim);

/**
 * The strides in elements; see `tt_tensor_shape`.
 *
 * # Safety
 * As `tt_tensor_shape`.
 */
TT_API
tt_status tt_tensor_strides(const struct tt_tensor *tensor,
                            int64_t *buffer,
                            size_t room,
                            size_t *ndim);

/**
 * The size of a dimension, which may be negative.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_size(const struct tt_tensor *tensor, int64_t dim, int64_t *out);

/**
 * The only element as a number: an int, a double or a bool by the dtype.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_item(const struct tt_tensor *tensor, struct tt_scalar *out);

/**
 * Copies all elements, row-major and in the tensor's dtype, into `buffer` of `bytes` bytes.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `buffer` writable for `bytes`.
 */
TT_API tt_status tt_tensor_copy_out(const struct tt_tensor *tensor, void *buffer, size_t bytes);

/**
 * Whether two handles name one tensor; NULL is the same as NULL only.
 *
 * # Safety
 * Both are NULL or live handles.
 */
TT_API bool tt_tensor_is_same(const struct tt_tensor *a, const struct tt_tensor *b);

/**
 * The tensor as text. `length` (may be NULL) gets the length without the final 0; a text that
 * does not fit is cut.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `buffer` NULL or writable for `room`.
 */
TT_API
tt_status tt_tensor_to_string(const struct tt_tensor *tensor,
                              char *buffer,
                              size_t room,
                              size_t *length);

/**
 * `tt_tensor_to_string` in lines of `columns` characters, where the numbers fit.
 *
 * # Safety
 * As `tt_tensor_to_string`.
 */
TT_API
tt_status tt_tensor_to_string_within(const struct tt_tensor *tensor,
                                     size_t columns,
                                     char *buffer,
                                     size_t room,
                                     size_t *length);

/**
 * A tensor that shares the memory, has no history, and whose writes autograd does not count.
 *
 * # Safety
 * `tensor` is NULL or a live handle, `out` NULL or writable.
 */
TT_API tt_status tt_tensor_data(const struct tt_tensor *tensor, struct tt_tensor **out);

/**
 * Lets `tensor` take over the memory, shape and dtype of `other`; its history stays.
 *
 * # Safety
 * Both are NULL or live handles.
 */
TT_API tt_status tt_tensor_set_data(struct tt_tensor *tensor, const struct tt_tensor *other);

/**
 * Unknown objects are stepped over, tensors are copies.
 */
TT_API struct tt_load_options tt_load_options_default(void);

/**
 * One more reference to the tree; NULL stays NULL.
 *
 * # Safety
 * `tree` is NULL or a live handle.
 */
TT_API struct tt_tree *tt_tree_retain(struct tt_tree *tree);

/**
 * Gives a reference back; NULL is fine.
 *
 * # Safety
 * `tree` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_tree_release(struct tt_tree *tree);

/**
 * The tree of a value: none, a tensor, a number, a bool, a string, or a list of one of these.
 *
 * # Safety
 * The pointers are NULL or as said; the value's pointers are as its tag says.
 */
TT_API tt_status tt_tree_from_value(const struct tt_value *value, struct tt_tree **out);

/**
 * The tree of bytes, which are copied.
 *
 * # Safety
 * `data` is readable for `length` bytes, `out` NULL or writable.
 */
TT_API tt_status tt_tree_from_bytes(const void *data, size_t length, struct tt_tree **out);

/**
 * A list, or a tuple.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_list(const struct tt_tree *const *items,
                       size_t n,
                       bool tuple,
                       struct tt_tree **out);

/**
 * A dict with texts as keys.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_dict(const char *const *names,
                       const struct tt_tree *const *items,
                       size_t n,
                       struct tt_tree **out);

/**
 * A dict with keys of any plain type.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_map(const struct tt_tree *const *keys,
                      const struct tt_tree *const *items,
                      size_t n,
                      struct tt_tree **out);

/**
 * What the tree is: one of `TT_TREE_*`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_kind(const struct tt_tree *tree, int32_t *out);

/**
 * Python's name of the type, cut to `room` bytes with the final 0; `length` (may be NULL) gets the
 * full length.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_type_name(const struct tt_tree *tree,
                            char *buffer,
                            size_t room,
                            size_t *length);

/**
 * How many values are in a list, tuple or dict; 0 for all else.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_len(const struct tt_tree *tree, size_t *out);

/**
 * The value at a place of a list, tuple or dict.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_at(const struct tt_tree *tree, size_t index, struct tt_tree **out);

/**
 * The key at a place of a dict.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_key(const struct tt_tree *tree, size_t index, struct tt_tree **out);

/**
 * The value of a dict with a name; TT_ERR_NOT_FOUND where there is none.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_get(const struct tt_tree *tree, const char *name, struct tt_tree **out);

/**
 * The tree as a value: none, a tensor, a number, a bool, a string, a list of numbers, bools or
 * tensors. It is the caller's, see `tt_value_release`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_to_value(const struct tt_tree *tree, struct tt_value *out);

/**
 * The bytes of a tree of bytes, as a copy; release by `tt_bytes_release`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_to_bytes(const struct tt_tree *tree, struct tt_bytes *out);

/**
 * Writes a tree as a file that `torch.load(weights_only=True)` reads: atomically, with what shares
 * memory in one storage.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_write(const char *path, const struct tt_tree *tree);

/**
 * What `tt_tree_write` writes, as bytes; release by `tt_bytes_release`.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API tt_status tt_tree_encode(const struct tt_tree *tree, struct tt_bytes *out);

/**
 * Reads a `.pt` or `.pth` file of PyTorch, in today's form or that before 1.6, or an archive of
 * libtorch's C++. No code in it is run. NULL options are the defaults.
 *
 * # Safety
 * The pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_read(const char *path,
                       const struct tt_load_options *options,
                       struct tt_tree **out);

/**
 * `tt_tree_read` of bytes.
 *
 * # Safety
 * `data` is readable for `len` bytes; the other pointers are NULL or as said.
 */
TT_API
tt_status tt_tree_decode(const uint8_t *data,
                         size_t len,
                         const struct tt_load_options *options,
                         struct tt_tree **out);

/**
 * All options left open.
 */
TT_API struct tt_tensor_options tt_tensor_options_default(void);

/**
 * An integer as a scalar.
 */
TT_API struct tt_scalar tt_scalar_int(int64_t value);

/**
 * A double as a scalar.
 */
TT_API struct tt_scalar tt_scalar_double(double value);

/**
 * A bool as a scalar.
 */
TT_API struct tt_scalar tt_scalar_bool(bool value);

/**
 * One more reference to the tensor; NULL stays NULL.
 *
 * # Safety
 * `tensor` is NULL or a live handle.
 */
TT_API struct tt_tensor *tt_tensor_retain(struct tt_tensor *tensor);

/**
 * Gives a reference back; NULL is fine. In debug builds, releasing a handle once too often sets
 * the last error (TT_ERR_STATE) and does nothing else.
 *
 * # Safety
 * `tensor` is NULL or a live handle, not used afterwards.
 */
TT_API void tt_tensor_release(struct tt_tensor *tensor);

/**
 * Releases the tensors of a list and the list's memory, and empties it; NULL is fine.
 *
 * # Safety
 * `list` is NULL or a list that a function of the library filled, released once.
 */
TT_API void tt_tensor_list_release(struct tt_tensor_list *list);

/**
 * A tensor of arbitrary content.
 *
 * `empty.memory_format(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_empty(const int64_t *size,
                   size_t size_len,
                   const struct tt_tensor_options *options,
                   int32_t memory_format,
                   struct tt_tensor **out);

/**
 * A tensor of arbitrary content with the shape of `self`, and its dtype where none is given.
 *
 * `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_empty_like(const struct tt_tensor *self_,
                        const struct tt_tensor_options *options,
                        int32_t memory_format,
                        struct tt_tensor **out);

/**
 * A tensor of zeros.
 *
 * `zeros(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_zeros(const int64_t *size,
                   size_t size_len,
                   const struct tt_tensor_options *options,
                   struct tt_tensor **out);

/**
 * Zeros with the shape of `self`.
 *
 * `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_zeros_like(const struct tt_tensor *self_,
                        const struct tt_tensor_options *options,
                        int32_t memory_format,
                        struct tt_tensor **out);

/**
 * A tensor of ones.
 *
 * `ones(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_ones(const int64_t *size,
                  size_t size_len,
                  const struct tt_tensor_options *options,
                  struct tt_tensor **out);

/**
 * Ones with the shape of `self`.
 *
 * `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_ones_like(const struct tt_tensor *self_,
                       const struct tt_tensor_options *options,
                       int32_t memory_format,
                       struct tt_tensor **out);

/**
 * A tensor with one value everywhere; its dtype is that of the value where none is given.
 *
 * `full(int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_full(const int64_t *size,
                  size_t size_len,
                  struct tt_scalar fill_value,
                  const struct tt_tensor_options *options,
                  struct tt_tensor **out);

/**
 * One value everywhere, with the shape of `self`.
 *
 * `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_full_like(const struct tt_tensor *self_,
                       struct tt_scalar fill_value,
                       const struct tt_tensor_options *options,
                       int32_t memory_format,
                       struct tt_tensor **out);

/**
 * `0, 1, ...` below `end`.
 *
 * `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_arange(struct tt_scalar end_,
                    const struct tt_tensor_options *options,
                    struct tt_tensor **out);

/**
 * `start, start + 1, ...` below `end`.
 *
 * `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_arange_start(struct tt_scalar start,
                          struct tt_scalar end_,
                          const struct tt_tensor_options *options,
                          struct tt_tensor **out);

/**
 * `start, start + step, ...` up to but without `end`.
 *
 * `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_arange_start_step(struct tt_scalar start,
                               struct tt_scalar end_,
                               struct tt_scalar step,
                               const struct tt_tensor_options *options,
                               struct tt_tensor **out);

/**
 * The identity matrix `[n, n]`.
 *
 * `eye(int n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_eye(int64_t n,
                 const struct tt_tensor_options *options,
                 struct tt_tensor **out);

/**
 * Ones on the diagonal of `[n, m]`.
 *
 * `eye.m(int n, int m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_eye_m(int64_t n,
                   int64_t m,
                   const struct tt_tensor_options *options,
                   struct tt_tensor **out);

/**
 * Writes 0 everywhere.
 *
 * `zero_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_zero_(struct tt_tensor *self_);

/**
 * Writes `value` everywhere.
 *
 * `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
 */
TT_API tt_status tt_fill_(struct tt_tensor *self_, struct tt_scalar value);

/**
 * Writes the 0-d `value` everywhere.
 *
 * `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
 */
TT_API tt_status tt_fill_tensor_(struct tt_tensor *self_, const struct tt_tensor *value);

/**
 * `steps` values from `start` to `end`, both included.
 *
 * `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_linspace(struct tt_scalar start,
                      struct tt_scalar end_,
                      int64_t steps,
                      const struct tt_tensor_options *options,
                      struct tt_tensor **out);

/**
 * `steps` powers of `base`, from `base^start` to `base^end`, both included.
 *
 * `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_logspace(struct tt_scalar start,
                      struct tt_scalar end_,
                      int64_t steps,
                      double base,
                      const struct tt_tensor_options *options,
                      struct tt_tensor **out);

/**
 * Rows and columns `[2, n]` of the places on and below a diagonal of `[row, col]`.
 *
 * `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_tril_indices(int64_t row,
                          int64_t col,
                          int64_t offset,
                          const struct tt_tensor_options *options,
                          struct tt_tensor **out);

/**
 * Rows and columns `[2, n]` of the places on and above a diagonal of `[row, col]`.
 *
 * `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_triu_indices(int64_t row,
                          int64_t col,
                          int64_t offset,
                          const struct tt_tensor_options *options,
                          struct tt_tensor **out);

/**
 * A tensor of arbitrary content with the given strides.
 *
 * `empty_strided(int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_empty_strided(const int64_t *size,
                           size_t size_len,
                           const int64_t *stride,
                           size_t stride_len,
                           const struct tt_tensor_options *options,
                           struct tt_tensor **out);

/**
 * A tensor of arbitrary content with the dtype and device of `self`, where none are given.
 *
 * `new_empty(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_new_empty(const struct tt_tensor *self_,
                       const int64_t *size,
                       size_t size_len,
                       const struct tt_tensor_options *options,
                       struct tt_tensor **out);

/**
 * A tensor of arbitrary content with the given strides, and the dtype and device of `self`
 * where none are given.
 *
 * `new_empty_strided(Tensor self, int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_new_empty_strided(const struct tt_tensor *self_,
                               const int64_t *size,
                               size_t size_len,
                               const int64_t *stride,
                               size_t stride_len,
                               const struct tt_tensor_options *options,
                               struct tt_tensor **out);

/**
 * Zeros with the dtype and device of `self`, where none are given.
 *
 * `new_zeros(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_new_zeros(const struct tt_tensor *self_,
                       const int64_t *size,
                       size_t size_len,
                       const struct tt_tensor_options *options,
                       struct tt_tensor **out);

/**
 * Ones with the dtype and device of `self`, where none are given.
 *
 * `new_ones(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_new_ones(const struct tt_tensor *self_,
                      const int64_t *size,
                      size_t size_len,
                      const struct tt_tensor_options *options,
                      struct tt_tensor **out);

/**
 * One value everywhere, with the dtype and device of `self` where none are given.
 *
 * `new_full(Tensor self, int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_new_full(const struct tt_tensor *self_,
                      const int64_t *size,
                      size_t size_len,
                      struct tt_scalar fill_value,
                      const struct tt_tensor_options *options,
                      struct tt_tensor **out);

/**
 * Changes the sizes in place. Elements keep their places in memory; what is new has arbitrary
 * content. Where the memory grows it is moved, and views keep the old one.
 *
 * `resize_(Tensor(a!) self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_resize_(struct tt_tensor *self_,
                     const int64_t *size,
                     size_t size_len,
                     int32_t memory_format);

/**
 * A 0-d tensor.
 *
 * `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_scalar_tensor(struct tt_scalar s,
                           const struct tt_tensor_options *options,
                           struct tt_tensor **out);

/**
 * Overwrites `self` with `src`, broadcast and converted.
 *
 * `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
 */
TT_API tt_status tt_copy_(struct tt_tensor *self_, const struct tt_tensor *src, bool non_blocking);

/**
 * Overwrites `self` with `other`, broadcast and converted.
 *
 * `copy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_copy_tensor_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Writes a number everywhere.
 *
 * `copy_.int(Tensor(a!) self, int other) -> Tensor(a!)`
 */
TT_API tt_status tt_copy_int_(struct tt_tensor *self_, int64_t other);

/**
 * A copy.
 *
 * `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_clone_tensor(const struct tt_tensor *self_,
                          int32_t memory_format,
                          struct tt_tensor **out);

/**
 * The tensor in the given order of memory: itself, or a copy.
 *
 * `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`
 */
TT_API
tt_status tt_contiguous(const struct tt_tensor *self_,
                        int32_t memory_format,
                        struct tt_tensor **out);

/**
 * On another device and with another dtype: itself where it has both and `copy` is false.
 *
 * `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
 */
TT_API
tt_status tt_to_device_dtype(const struct tt_tensor *self_,
                             struct tt_device device,
                             int32_t dtype,
                             bool non_blocking,
                             bool copy,
                             int32_t memory_format,
                             struct tt_tensor **out);

/**
 * With another dtype: itself where it has it and `copy` is false.
 *
 * `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
 */
TT_API
tt_status tt_to(const struct tt_tensor *self_,
                int32_t dtype,
                bool non_blocking,
                bool copy,
                int32_t memory_format,
                struct tt_tensor **out);

/**
 * With the device and dtype of `other`.
 *
 * `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
 */
TT_API
tt_status tt_to_other(const struct tt_tensor *self_,
                      const struct tt_tensor *other,
                      bool non_blocking,
                      bool copy,
                      int32_t memory_format,
                      struct tt_tensor **out);

/**
 * With the device and dtype of `other`; itself where it has both.
 *
 * `type_as(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_type_as(const struct tt_tensor *self_,
                     const struct tt_tensor *other,
                     struct tt_tensor **out);

/**
 * Absolute value.
 *
 * `abs(Tensor self) -> Tensor`
 */
TT_API tt_status tt_abs(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Absolute value.
 *
 * `abs_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_abs_(struct tt_tensor *self_);

/**
 * Negative.
 *
 * `neg(Tensor self) -> Tensor`
 */
TT_API tt_status tt_neg(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Negative.
 *
 * `neg_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_neg_(struct tt_tensor *self_);

/**
 * -1, 0 or 1 by the sign.
 *
 * `sign(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sign(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * -1, 0 or 1 by the sign.
 *
 * `sign_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sign_(struct tt_tensor *self_);

/**
 * Rounded up.
 *
 * `ceil(Tensor self) -> Tensor`
 */
TT_API tt_status tt_ceil(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Rounded up.
 *
 * `ceil_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_ceil_(struct tt_tensor *self_);

/**
 * Rounded down.
 *
 * `floor(Tensor self) -> Tensor`
 */
TT_API tt_status tt_floor(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Rounded down.
 *
 * `floor_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_floor_(struct tt_tensor *self_);

/**
 * Rounded to the nearest integer, halves to even.
 *
 * `round(Tensor self) -> Tensor`
 */
TT_API tt_status tt_round(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Rounded to the nearest integer, halves to even.
 *
 * `round_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_round_(struct tt_tensor *self_);

/**
 * Rounded towards zero.
 *
 * `trunc(Tensor self) -> Tensor`
 */
TT_API tt_status tt_trunc(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Rounded towards zero.
 *
 * `trunc_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_trunc_(struct tt_tensor *self_);

/**
 * e to the power of each element.
 *
 * `exp(Tensor self) -> Tensor`
 */
TT_API tt_status tt_exp(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * e to the power of each element.
 *
 * `exp_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_exp_(struct tt_tensor *self_);

/**
 * 2 to the power of each element.
 *
 * `exp2(Tensor self) -> Tensor`
 */
TT_API tt_status tt_exp2(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * 2 to the power of each element.
 *
 * `exp2_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_exp2_(struct tt_tensor *self_);

/**
 * `exp(x) - 1`, accurate near 0.
 *
 * `expm1(Tensor self) -> Tensor`
 */
TT_API tt_status tt_expm1(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `exp(x) - 1`, accurate near 0.
 *
 * `expm1_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_expm1_(struct tt_tensor *self_);

/**
 * Natural logarithm.
 *
 * `log(Tensor self) -> Tensor`
 */
TT_API tt_status tt_log(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Natural logarithm.
 *
 * `log_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_log_(struct tt_tensor *self_);

/**
 * Logarithm of base 2.
 *
 * `log2(Tensor self) -> Tensor`
 */
TT_API tt_status tt_log2(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Logarithm of base 2.
 *
 * `log2_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_log2_(struct tt_tensor *self_);

/**
 * Logarithm of base 10.
 *
 * `log10(Tensor self) -> Tensor`
 */
TT_API tt_status tt_log10(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Logarithm of base 10.
 *
 * `log10_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_log10_(struct tt_tensor *self_);

/**
 * `log(1 + x)`, accurate near 0.
 *
 * `log1p(Tensor self) -> Tensor`
 */
TT_API tt_status tt_log1p(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `log(1 + x)`, accurate near 0.
 *
 * `log1p_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_log1p_(struct tt_tensor *self_);

/**
 * Square root.
 *
 * `sqrt(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sqrt(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Square root.
 *
 * `sqrt_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sqrt_(struct tt_tensor *self_);

/**
 * `1 / sqrt(x)`.
 *
 * `rsqrt(Tensor self) -> Tensor`
 */
TT_API tt_status tt_rsqrt(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `1 / sqrt(x)`.
 *
 * `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_rsqrt_(struct tt_tensor *self_);

/**
 * `1 / x`.
 *
 * `reciprocal(Tensor self) -> Tensor`
 */
TT_API tt_status tt_reciprocal(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `1 / x`.
 *
 * `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_reciprocal_(struct tt_tensor *self_);

/**
 * Sine of radians.
 *
 * `sin(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sin(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Sine of radians.
 *
 * `sin_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sin_(struct tt_tensor *self_);

/**
 * Cosine of radians.
 *
 * `cos(Tensor self) -> Tensor`
 */
TT_API tt_status tt_cos(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Cosine of radians.
 *
 * `cos_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_cos_(struct tt_tensor *self_);

/**
 * Tangent of radians.
 *
 * `tan(Tensor self) -> Tensor`
 */
TT_API tt_status tt_tan(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Tangent of radians.
 *
 * `tan_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_tan_(struct tt_tensor *self_);

/**
 * Inverse sine, in radians.
 *
 * `asin(Tensor self) -> Tensor`
 */
TT_API tt_status tt_asin(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse sine, in radians.
 *
 * `asin_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_asin_(struct tt_tensor *self_);

/**
 * Inverse cosine, in radians.
 *
 * `acos(Tensor self) -> Tensor`
 */
TT_API tt_status tt_acos(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse cosine, in radians.
 *
 * `acos_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_acos_(struct tt_tensor *self_);

/**
 * Inverse tangent, in radians.
 *
 * `atan(Tensor self) -> Tensor`
 */
TT_API tt_status tt_atan(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse tangent, in radians.
 *
 * `atan_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_atan_(struct tt_tensor *self_);

/**
 * Hyperbolic sine.
 *
 * `sinh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sinh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Hyperbolic sine.
 *
 * `sinh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sinh_(struct tt_tensor *self_);

/**
 * Hyperbolic cosine.
 *
 * `cosh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_cosh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Hyperbolic cosine.
 *
 * `cosh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_cosh_(struct tt_tensor *self_);

/**
 * Hyperbolic tangent.
 *
 * `tanh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_tanh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Hyperbolic tangent.
 *
 * `tanh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_tanh_(struct tt_tensor *self_);

/**
 * Inverse hyperbolic sine.
 *
 * `asinh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_asinh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse hyperbolic sine.
 *
 * `asinh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_asinh_(struct tt_tensor *self_);

/**
 * Inverse hyperbolic cosine.
 *
 * `acosh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_acosh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse hyperbolic cosine.
 *
 * `acosh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_acosh_(struct tt_tensor *self_);

/**
 * Inverse hyperbolic tangent.
 *
 * `atanh(Tensor self) -> Tensor`
 */
TT_API tt_status tt_atanh(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse hyperbolic tangent.
 *
 * `atanh_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_atanh_(struct tt_tensor *self_);

/**
 * `1 / (1 + exp(-x))`.
 *
 * `sigmoid(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sigmoid(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `1 / (1 + exp(-x))`.
 *
 * `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sigmoid_(struct tt_tensor *self_);

/**
 * Error function.
 *
 * `erf(Tensor self) -> Tensor`
 */
TT_API tt_status tt_erf(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Error function.
 *
 * `erf_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_erf_(struct tt_tensor *self_);

/**
 * `1 - erf(x)`.
 *
 * `erfc(Tensor self) -> Tensor`
 */
TT_API tt_status tt_erfc(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `1 - erf(x)`.
 *
 * `erfc_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_erfc_(struct tt_tensor *self_);

/**
 * Inverse of the error function.
 *
 * `erfinv(Tensor self) -> Tensor`
 */
TT_API tt_status tt_erfinv(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Inverse of the error function.
 *
 * `erfinv_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_erfinv_(struct tt_tensor *self_);

/**
 * Rounded to `decimals` places after the point, before it if negative; halves to even.
 *
 * `round.decimals(Tensor self, *, int decimals) -> Tensor`
 */
TT_API
tt_status tt_round_decimals(const struct tt_tensor *self_,
                            int64_t decimals,
                            struct tt_tensor **out);

/**
 * Rounds to `decimals` places, in place.
 *
 * `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
 */
TT_API tt_status tt_round_decimals_(struct tt_tensor *self_, int64_t decimals);

/**
 * `x * x`.
 *
 * `square(Tensor self) -> Tensor`
 */
TT_API tt_status tt_square(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `x * x`, in place.
 *
 * `square_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_square_(struct tt_tensor *self_);

/**
 * Whether each element is NaN.
 *
 * `isnan(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isnan(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is infinite.
 *
 * `isinf(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isinf(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is neither infinite nor NaN.
 *
 * `isfinite(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isfinite(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is 0.
 *
 * `logical_not(Tensor self) -> Tensor`
 */
TT_API tt_status tt_logical_not(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is 0.
 *
 * `logical_not_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_logical_not_(struct tt_tensor *self_);

/**
 * The larger one; NaN where either is.
 *
 * `maximum(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_maximum(const struct tt_tensor *self_,
                     const struct tt_tensor *other,
                     struct tt_tensor **out);

/**
 * The smaller one; NaN where either is.
 *
 * `minimum(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_minimum(const struct tt_tensor *self_,
                     const struct tt_tensor *other,
                     struct tt_tensor **out);

/**
 * `self == other`.
 *
 * `eq.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_eq(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self == other`.
 *
 * `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_eq_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self == other`.
 *
 * `eq.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_eq_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self == other`.
 *
 * `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_eq_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self != other`.
 *
 * `ne.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_ne(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self != other`.
 *
 * `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_ne_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self != other`.
 *
 * `ne.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_ne_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self != other`.
 *
 * `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_ne_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self < other`.
 *
 * `lt.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_lt(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self < other`.
 *
 * `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_lt_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self < other`.
 *
 * `lt.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_lt_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self < other`.
 *
 * `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_lt_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self <= other`.
 *
 * `le.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_le(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self <= other`.
 *
 * `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_le_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self <= other`.
 *
 * `le.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_le_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self <= other`.
 *
 * `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_le_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self > other`.
 *
 * `gt.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_gt(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self > other`.
 *
 * `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_gt_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self > other`.
 *
 * `gt.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_gt_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self > other`.
 *
 * `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_gt_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self >= other`.
 *
 * `ge.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_ge(const struct tt_tensor *self_,
                const struct tt_tensor *other,
                struct tt_tensor **out);

/**
 * `self >= other`.
 *
 * `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_ge_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self >= other`.
 *
 * `ge.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_ge_scalar(const struct tt_tensor *self_,
                       struct tt_scalar other,
                       struct tt_tensor **out);

/**
 * `self >= other`.
 *
 * `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_ge_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Whether both are not 0.
 *
 * `logical_and(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_logical_and(const struct tt_tensor *self_,
                         const struct tt_tensor *other,
                         struct tt_tensor **out);

/**
 * Whether both are not 0.
 *
 * `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_logical_and_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Whether either is not 0.
 *
 * `logical_or(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_logical_or(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * Whether either is not 0.
 *
 * `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_logical_or_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Whether one of the two is not 0.
 *
 * `logical_xor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_logical_xor(const struct tt_tensor *self_,
                         const struct tt_tensor *other,
                         struct tt_tensor **out);

/**
 * Whether one of the two is not 0.
 *
 * `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_logical_xor_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self + alpha * other`.
 *
 * `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_add(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_scalar alpha,
                 struct tt_tensor **out);

/**
 * `self + alpha * other`.
 *
 * `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_add_(struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_scalar alpha);

/**
 * `self + alpha * other`.
 *
 * `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_add_scalar(const struct tt_tensor *self_,
                        struct tt_scalar other,
                        struct tt_scalar alpha,
                        struct tt_tensor **out);

/**
 * `self + alpha * other`.
 *
 * `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_add_scalar_(struct tt_tensor *self_,
                         struct tt_scalar other,
                         struct tt_scalar alpha);

/**
 * `self - alpha * other`.
 *
 * `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_sub(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_scalar alpha,
                 struct tt_tensor **out);

/**
 * `self - alpha * other`.
 *
 * `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_sub_(struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_scalar alpha);

/**
 * `self - alpha * other`.
 *
 * `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_sub_scalar(const struct tt_tensor *self_,
                        struct tt_scalar other,
                        struct tt_scalar alpha,
                        struct tt_tensor **out);

/**
 * `self - alpha * other`.
 *
 * `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_sub_scalar_(struct tt_tensor *self_,
                         struct tt_scalar other,
                         struct tt_scalar alpha);

/**
 * `other - alpha * self`.
 *
 * `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_rsub(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_scalar alpha,
                  struct tt_tensor **out);

/**
 * `other - alpha * self`.
 *
 * `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_rsub_scalar(const struct tt_tensor *self_,
                         struct tt_scalar other,
                         struct tt_scalar alpha,
                         struct tt_tensor **out);

/**
 * Product.
 *
 * `mul.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_mul(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_tensor **out);

/**
 * Product.
 *
 * `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_mul_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Product.
 *
 * `mul.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_mul_scalar(const struct tt_tensor *self_,
                        struct tt_scalar other,
                        struct tt_tensor **out);

/**
 * Product.
 *
 * `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_mul_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Quotient; integers give the default floating-point dtype.
 *
 * `div.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_div(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_tensor **out);

/**
 * Quotient; integers give the default floating-point dtype.
 *
 * `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_div_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Quotient; integers give the default floating-point dtype.
 *
 * `div.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_div_scalar(const struct tt_tensor *self_,
                        struct tt_scalar other,
                        struct tt_tensor **out);

/**
 * Quotient; integers give the default floating-point dtype.
 *
 * `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_div_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Remainder with the sign of the divisor (Python's `%`).
 *
 * `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_remainder(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * Remainder with the sign of the divisor (Python's `%`).
 *
 * `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_remainder_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Remainder with the sign of the divisor (Python's `%`).
 *
 * `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_remainder_scalar(const struct tt_tensor *self_,
                              struct tt_scalar other,
                              struct tt_tensor **out);

/**
 * Remainder with the sign of the divisor (Python's `%`).
 *
 * `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_remainder_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Remainder with the sign of the dividend (C's `fmod`).
 *
 * `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_fmod(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_tensor **out);

/**
 * Remainder with the sign of the dividend (C's `fmod`).
 *
 * `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_fmod_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Remainder with the sign of the dividend (C's `fmod`).
 *
 * `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_fmod_scalar(const struct tt_tensor *self_,
                         struct tt_scalar other,
                         struct tt_tensor **out);

/**
 * Remainder with the sign of the dividend (C's `fmod`).
 *
 * `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_fmod_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * The angle of the point (`other`, `self`), in radians.
 *
 * `atan2(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_atan2(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   struct tt_tensor **out);

/**
 * The angle of the point (`other`, `self`), in radians.
 *
 * `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_atan2_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Quotient, rounded by `rounding_mode`: none, `trunc` or `floor`.
 *
 * `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
 */
TT_API
tt_status tt_div_mode(const struct tt_tensor *self_,
                      const struct tt_tensor *other,
                      const char *rounding_mode,
                      struct tt_tensor **out);

/**
 * Quotient with a number, rounded by `rounding_mode`.
 *
 * `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
 */
TT_API
tt_status tt_div_scalar_mode(const struct tt_tensor *self_,
                             struct tt_scalar other,
                             const char *rounding_mode,
                             struct tt_tensor **out);

/**
 * Quotient in place, rounded by `rounding_mode`.
 *
 * `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
 */
TT_API
tt_status tt_div_mode_(struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       const char *rounding_mode);

/**
 * Quotient with a number in place, rounded by `rounding_mode`.
 *
 * `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
 */
TT_API
tt_status tt_div_scalar_mode_(struct tt_tensor *self_,
                              struct tt_scalar other,
                              const char *rounding_mode);

/**
 * Quotient rounded down.
 *
 * `floor_divide(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_floor_divide(const struct tt_tensor *self_,
                          const struct tt_tensor *other,
                          struct tt_tensor **out);

/**
 * Quotient with a number, rounded down.
 *
 * `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_floor_divide_scalar(const struct tt_tensor *self_,
                                 struct tt_scalar other,
                                 struct tt_tensor **out);

/**
 * Quotient rounded down, in place.
 *
 * `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_floor_divide_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Quotient with a number, rounded down, in place.
 *
 * `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_floor_divide_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `self + weight * (end - self)`.
 *
 * `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
 */
TT_API
tt_status tt_lerp_scalar(const struct tt_tensor *self_,
                         const struct tt_tensor *end_,
                         struct tt_scalar weight,
                         struct tt_tensor **out);

/**
 * `self + weight * (end - self)`, element by element.
 *
 * `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
 */
TT_API
tt_status tt_lerp(const struct tt_tensor *self_,
                  const struct tt_tensor *end_,
                  const struct tt_tensor *weight,
                  struct tt_tensor **out);

/**
 * `self + weight * (end - self)`, in place.
 *
 * `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
 */
TT_API
tt_status tt_lerp_scalar_(struct tt_tensor *self_,
                          const struct tt_tensor *end_,
                          struct tt_scalar weight);

/**
 * `self + weight * (end - self)`, element by element, in place.
 *
 * `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
 */
TT_API
tt_status tt_lerp_(struct tt_tensor *self_,
                   const struct tt_tensor *end_,
                   const struct tt_tensor *weight);

/**
 * `self + value * tensor1 * tensor2`.
 *
 * `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
 */
TT_API
tt_status tt_addcmul(const struct tt_tensor *self_,
                     const struct tt_tensor *tensor1,
                     const struct tt_tensor *tensor2,
                     struct tt_scalar value,
                     struct tt_tensor **out);

/**
 * `self + value * tensor1 * tensor2`, in place.
 *
 * `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addcmul_(struct tt_tensor *self_,
                      const struct tt_tensor *tensor1,
                      const struct tt_tensor *tensor2,
                      struct tt_scalar value);

/**
 * `self + value * tensor1 / tensor2`.
 *
 * `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
 */
TT_API
tt_status tt_addcdiv(const struct tt_tensor *self_,
                     const struct tt_tensor *tensor1,
                     const struct tt_tensor *tensor2,
                     struct tt_scalar value,
                     struct tt_tensor **out);

/**
 * `self + value * tensor1 / tensor2`, in place.
 *
 * `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addcdiv_(struct tt_tensor *self_,
                      const struct tt_tensor *tensor1,
                      const struct tt_tensor *tensor2,
                      struct tt_scalar value);

/**
 * Quotient, as `div`.
 *
 * `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_true_divide(const struct tt_tensor *self_,
                         const struct tt_tensor *other,
                         struct tt_tensor **out);

/**
 * Quotient with a number, as `div`.
 *
 * `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_true_divide_scalar(const struct tt_tensor *self_,
                                struct tt_scalar other,
                                struct tt_tensor **out);

/**
 * Quotient in place, as `div_`.
 *
 * `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_true_divide_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Quotient with a number in place, as `div_`.
 *
 * `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_true_divide_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Remainder of a number, with the sign of the divisor.
 *
 * `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_remainder(struct tt_scalar self_,
                              const struct tt_tensor *other,
                              struct tt_tensor **out);

/**
 * `self` to the power of `exponent`, element by element.
 *
 * `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
 */
TT_API
tt_status tt_pow(const struct tt_tensor *self_,
                 const struct tt_tensor *exponent,
                 struct tt_tensor **out);

/**
 * `self` to the power of a number.
 *
 * `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
 */
TT_API
tt_status tt_pow_scalar(const struct tt_tensor *self_,
                        struct tt_scalar exponent,
                        struct tt_tensor **out);

/**
 * A number to the power of each element.
 *
 * `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
 */
TT_API
tt_status tt_scalar_pow(struct tt_scalar self_,
                        const struct tt_tensor *exponent,
                        struct tt_tensor **out);

/**
 * `self` to the power of a number, in place.
 *
 * `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
 */
TT_API tt_status tt_pow_scalar_(struct tt_tensor *self_, struct tt_scalar exponent);

/**
 * `self` to the power of `exponent`, in place.
 *
 * `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
 */
TT_API tt_status tt_pow_(struct tt_tensor *self_, const struct tt_tensor *exponent);

/**
 * `self` to the power of `exponent`, computed in double precision.
 *
 * `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
 */
TT_API
tt_status tt_float_power(const struct tt_tensor *self_,
                         const struct tt_tensor *exponent,
                         struct tt_tensor **out);

/**
 * `self` to the power of a number, in double precision.
 *
 * `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
 */
TT_API
tt_status tt_float_power_scalar(const struct tt_tensor *self_,
                                struct tt_scalar exponent,
                                struct tt_tensor **out);

/**
 * A number to the power of each element, in double precision.
 *
 * `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
 */
TT_API
tt_status tt_scalar_float_power(struct tt_scalar self_,
                                const struct tt_tensor *exponent,
                                struct tt_tensor **out);

/**
 * `float_power` in place, of a tensor in double precision.
 *
 * `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
 */
TT_API tt_status tt_float_power_(struct tt_tensor *self_, const struct tt_tensor *exponent);

/**
 * `float_power` with a number in place, of a tensor in double precision.
 *
 * `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
 */
TT_API tt_status tt_float_power_scalar_(struct tt_tensor *self_, struct tt_scalar exponent);

/**
 * Bitwise and.
 *
 * `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_and(const struct tt_tensor *self_,
                         const struct tt_tensor *other,
                         struct tt_tensor **out);

/**
 * Bitwise and.
 *
 * `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_and_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Bitwise and.
 *
 * `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_and_scalar(const struct tt_tensor *self_,
                                struct tt_scalar other,
                                struct tt_tensor **out);

/**
 * Bitwise and.
 *
 * `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_and_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Bitwise or.
 *
 * `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_or(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * Bitwise or.
 *
 * `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_or_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Bitwise or.
 *
 * `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_or_scalar(const struct tt_tensor *self_,
                               struct tt_scalar other,
                               struct tt_tensor **out);

/**
 * Bitwise or.
 *
 * `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_or_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Bitwise exclusive or.
 *
 * `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_xor(const struct tt_tensor *self_,
                         const struct tt_tensor *other,
                         struct tt_tensor **out);

/**
 * Bitwise exclusive or.
 *
 * `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_xor_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Bitwise exclusive or.
 *
 * `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_xor_scalar(const struct tt_tensor *self_,
                                struct tt_scalar other,
                                struct tt_tensor **out);

/**
 * Bitwise exclusive or.
 *
 * `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_xor_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * All bits flipped; for bool, the opposite.
 *
 * `bitwise_not(Tensor self) -> Tensor`
 */
TT_API tt_status tt_bitwise_not(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * All bits flipped in place; for bool, the opposite.
 *
 * `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_not_(struct tt_tensor *self_);

/**
 * Shifted to the left.
 *
 * `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_left_shift(const struct tt_tensor *self_,
                                const struct tt_tensor *other,
                                struct tt_tensor **out);

/**
 * Shifted to the left, by a number.
 *
 * `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_left_shift_scalar(const struct tt_tensor *self_,
                                       struct tt_scalar other,
                                       struct tt_tensor **out);

/**
 * A number shifted to the left.
 *
 * `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_bitwise_left_shift(struct tt_scalar self_,
                                       const struct tt_tensor *other,
                                       struct tt_tensor **out);

/**
 * Shifted to the left, in place.
 *
 * `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_left_shift_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Shifted to the left by a number, in place.
 *
 * `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_left_shift_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Shifted to the right, with the sign.
 *
 * `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_right_shift(const struct tt_tensor *self_,
                                 const struct tt_tensor *other,
                                 struct tt_tensor **out);

/**
 * Shifted to the right, with the sign, by a number.
 *
 * `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_bitwise_right_shift_scalar(const struct tt_tensor *self_,
                                        struct tt_scalar other,
                                        struct tt_tensor **out);

/**
 * A number shifted to the right, with the sign.
 *
 * `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_bitwise_right_shift(struct tt_scalar self_,
                                        const struct tt_tensor *other,
                                        struct tt_tensor **out);

/**
 * Shifted to the right, with the sign, in place.
 *
 * `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_right_shift_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Shifted to the right, with the sign by a number, in place.
 *
 * `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_bitwise_right_shift_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * Bitwise and of a number with each element.
 *
 * `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_bitwise_and(struct tt_scalar self_,
                                const struct tt_tensor *other,
                                struct tt_tensor **out);

/**
 * Bitwise and, Python's operator.
 *
 * `__and__.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_dunder_and(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * Bitwise and with a number, Python's operator.
 *
 * `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_dunder_and_scalar(const struct tt_tensor *self_,
                               struct tt_scalar other,
                               struct tt_tensor **out);

/**
 * Bitwise or of a number with each element.
 *
 * `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_bitwise_or(struct tt_scalar self_,
                               const struct tt_tensor *other,
                               struct tt_tensor **out);

/**
 * Bitwise or, Python's operator.
 *
 * `__or__.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_dunder_or(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * Bitwise or with a number, Python's operator.
 *
 * `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_dunder_or_scalar(const struct tt_tensor *self_,
                              struct tt_scalar other,
                              struct tt_tensor **out);

/**
 * Bitwise exclusive or of a number with each element.
 *
 * `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_scalar_bitwise_xor(struct tt_scalar self_,
                                const struct tt_tensor *other,
                                struct tt_tensor **out);

/**
 * Bitwise exclusive or, Python's operator.
 *
 * `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_dunder_xor(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * Bitwise exclusive or with a number, Python's operator.
 *
 * `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_dunder_xor_scalar(const struct tt_tensor *self_,
                               struct tt_scalar other,
                               struct tt_tensor **out);

/**
 * Shifted to the left, Python's operator.
 *
 * `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_dunder_lshift(const struct tt_tensor *self_,
                           const struct tt_tensor *other,
                           struct tt_tensor **out);

/**
 * Shifted to the left by a number, Python's operator.
 *
 * `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_dunder_lshift_scalar(const struct tt_tensor *self_,
                                  struct tt_scalar other,
                                  struct tt_tensor **out);

/**
 * Shifted to the right, Python's operator.
 *
 * `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_dunder_rshift(const struct tt_tensor *self_,
                           const struct tt_tensor *other,
                           struct tt_tensor **out);

/**
 * Shifted to the right by a number, Python's operator.
 *
 * `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_dunder_rshift_scalar(const struct tt_tensor *self_,
                                  struct tt_scalar other,
                                  struct tt_tensor **out);

/**
 * The greatest common divisor of integers, not negative.
 *
 * `gcd(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_gcd(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_tensor **out);

/**
 * The greatest common divisor of integers, not negative, in place.
 *
 * `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_gcd_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * The least common multiple of integers, not negative.
 *
 * `lcm(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_lcm(const struct tt_tensor *self_,
                 const struct tt_tensor *other,
                 struct tt_tensor **out);

/**
 * The least common multiple of integers, not negative, in place.
 *
 * `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_lcm_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `self` where the condition holds, else `other`.
 *
 * `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_where_self(const struct tt_tensor *condition,
                        const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * `self` where the condition holds, else a number.
 *
 * `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_where_scalar_other(const struct tt_tensor *condition,
                                const struct tt_tensor *self_,
                                struct tt_scalar other,
                                struct tt_tensor **out);

/**
 * A number where the condition holds, else `other`.
 *
 * `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_where_scalar_self(const struct tt_tensor *condition,
                               struct tt_scalar self_,
                               const struct tt_tensor *other,
                               struct tt_tensor **out);

/**
 * One number where the condition holds, else another.
 *
 * `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_where_scalar(const struct tt_tensor *condition,
                          struct tt_scalar self_,
                          struct tt_scalar other,
                          struct tt_tensor **out);

/**
 * A copy with `value` where the mask holds.
 *
 * `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
 */
TT_API
tt_status tt_masked_fill_scalar(const struct tt_tensor *self_,
                                const struct tt_tensor *mask,
                                struct tt_scalar value,
                                struct tt_tensor **out);

/**
 * A copy with the 0-d `value` where the mask holds.
 *
 * `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
 */
TT_API
tt_status tt_masked_fill(const struct tt_tensor *self_,
                         const struct tt_tensor *mask,
                         const struct tt_tensor *value,
                         struct tt_tensor **out);

/**
 * Writes `value` where the mask holds.
 *
 * `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
 */
TT_API
tt_status tt_masked_fill_scalar_(struct tt_tensor *self_,
                                 const struct tt_tensor *mask,
                                 struct tt_scalar value);

/**
 * Writes the 0-d `value` where the mask holds.
 *
 * `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
 */
TT_API
tt_status tt_masked_fill_(struct tt_tensor *self_,
                          const struct tt_tensor *mask,
                          const struct tt_tensor *value);

/**
 * Cut to `min ..= max`; one of the two may be left open.
 *
 * `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
 */
TT_API
tt_status tt_clamp(const struct tt_tensor *self_,
                   const struct tt_scalar *min,
                   const struct tt_scalar *max,
                   struct tt_tensor **out);

/**
 * Cut to `min ..= max`, element by element.
 *
 * `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
 */
TT_API
tt_status tt_clamp_tensor(const struct tt_tensor *self_,
                          const struct tt_tensor *min,
                          const struct tt_tensor *max,
                          struct tt_tensor **out);

/**
 * Cuts to `min ..= max`, in place.
 *
 * `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_clamp_(struct tt_tensor *self_,
                    const struct tt_scalar *min,
                    const struct tt_scalar *max);

/**
 * At least `min`.
 *
 * `clamp_min(Tensor self, Scalar min) -> Tensor`
 */
TT_API
tt_status tt_clamp_min(const struct tt_tensor *self_,
                       struct tt_scalar min,
                       struct tt_tensor **out);

/**
 * At least `min`, element by element.
 *
 * `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
 */
TT_API
tt_status tt_clamp_min_tensor(const struct tt_tensor *self_,
                              const struct tt_tensor *min,
                              struct tt_tensor **out);

/**
 * Raises to at least `min`, in place.
 *
 * `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
 */
TT_API tt_status tt_clamp_min_(struct tt_tensor *self_, struct tt_scalar min);

/**
 * At most `max`.
 *
 * `clamp_max(Tensor self, Scalar max) -> Tensor`
 */
TT_API
tt_status tt_clamp_max(const struct tt_tensor *self_,
                       struct tt_scalar max,
                       struct tt_tensor **out);

/**
 * At most `max`, element by element.
 *
 * `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
 */
TT_API
tt_status tt_clamp_max_tensor(const struct tt_tensor *self_,
                              const struct tt_tensor *max,
                              struct tt_tensor **out);

/**
 * Cuts to at most `max`, in place.
 *
 * `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
 */
TT_API tt_status tt_clamp_max_(struct tt_tensor *self_, struct tt_scalar max);

/**
 * Cuts to `min ..= max`, element by element, in place.
 *
 * `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_clamp_tensor_(struct tt_tensor *self_,
                           const struct tt_tensor *min,
                           const struct tt_tensor *max);

/**
 * Raises to at least `min`, element by element, in place.
 *
 * `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
 */
TT_API tt_status tt_clamp_min_tensor_(struct tt_tensor *self_, const struct tt_tensor *min);

/**
 * Cuts to at most `max`, element by element, in place.
 *
 * `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
 */
TT_API tt_status tt_clamp_max_tensor_(struct tt_tensor *self_, const struct tt_tensor *max);

/**
 * Whether both have one shape and equal elements.
 *
 * `equal(Tensor self, Tensor other) -> bool`
 */
TT_API tt_status tt_equal(const struct tt_tensor *self_, const struct tt_tensor *other, bool *out);

/**
 * Whether `|self - other| <= atol + |rtol * other|`, element by element.
 *
 * `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
 */
TT_API
tt_status tt_isclose(const struct tt_tensor *self_,
                     const struct tt_tensor *other,
                     double rtol,
                     double atol,
                     bool equal_nan,
                     struct tt_tensor **out);

/**
 * Whether all elements are close; see `isclose`.
 *
 * `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool`
 */
TT_API
tt_status tt_allclose(const struct tt_tensor *self_,
                      const struct tt_tensor *other,
                      double rtol,
                      double atol,
                      bool equal_nan,
                      bool *out);

/**
 * `max(x, 0)`.
 *
 * `relu(Tensor self) -> Tensor`
 */
TT_API tt_status tt_relu(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `max(x, 0)`.
 *
 * `relu_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_relu_(struct tt_tensor *self_);

/**
 * `x * sigmoid(x)`.
 *
 * `silu(Tensor self) -> Tensor`
 */
TT_API tt_status tt_silu(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `x * sigmoid(x)`.
 *
 * `silu_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_silu_(struct tt_tensor *self_);

/**
 * `x` where positive, else `negative_slope * x`.
 *
 * `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
 */
TT_API
tt_status tt_leaky_relu(const struct tt_tensor *self_,
                        struct tt_scalar negative_slope,
                        struct tt_tensor **out);

/**
 * `x` where positive, else `negative_slope * x`.
 *
 * `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
 */
TT_API tt_status tt_leaky_relu_(struct tt_tensor *self_, struct tt_scalar negative_slope);

/**
 * `scale * x` where positive, else `scale * alpha * (exp(input_scale * x) - 1)`.
 *
 * `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
 */
TT_API
tt_status tt_elu(const struct tt_tensor *self_,
                 struct tt_scalar alpha,
                 struct tt_scalar scale,
                 struct tt_scalar input_scale,
                 struct tt_tensor **out);

/**
 * `scale * x` where positive, else `scale * alpha * (exp(input_scale * x) - 1)`.
 *
 * `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_elu_(struct tt_tensor *self_,
                  struct tt_scalar alpha,
                  struct tt_scalar scale,
                  struct tt_scalar input_scale);

/**
 * `log(1 + exp(beta * x)) / beta`, and `x` where `beta * x` is above the threshold.
 *
 * `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
 */
TT_API
tt_status tt_softplus(const struct tt_tensor *self_,
                      struct tt_scalar beta,
                      struct tt_scalar threshold,
                      struct tt_tensor **out);

/**
 * Cut to `min_val ..= max_val`.
 *
 * `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
 */
TT_API
tt_status tt_hardtanh(const struct tt_tensor *self_,
                      struct tt_scalar min_val,
                      struct tt_scalar max_val,
                      struct tt_tensor **out);

/**
 * Cut to `min_val ..= max_val`.
 *
 * `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_hardtanh_(struct tt_tensor *self_,
                       struct tt_scalar min_val,
                       struct tt_scalar max_val);

/**
 * A piecewise linear sigmoid: `min(max(x + 3, 0), 6) / 6`.
 *
 * `hardsigmoid(Tensor self) -> Tensor`
 */
TT_API tt_status tt_hardsigmoid(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * A piecewise linear sigmoid: `min(max(x + 3, 0), 6) / 6`.
 *
 * `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_hardsigmoid_(struct tt_tensor *self_);

/**
 * `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
 *
 * `hardswish(Tensor self) -> Tensor`
 */
TT_API tt_status tt_hardswish(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
 *
 * `hardswish_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_hardswish_(struct tt_tensor *self_);

/**
 * `x * tanh(log(1 + exp(x)))` (Misra 2019).
 *
 * `mish(Tensor self) -> Tensor`
 */
TT_API tt_status tt_mish(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `x * tanh(log(1 + exp(x)))` (Misra 2019).
 *
 * `mish_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_mish_(struct tt_tensor *self_);

/**
 * `x`, and 0 where its magnitude is at most `lambd`.
 *
 * `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
 */
TT_API
tt_status tt_hardshrink(const struct tt_tensor *self_,
                        struct tt_scalar lambd,
                        struct tt_tensor **out);

/**
 * The logarithm of the sigmoid.
 *
 * `log_sigmoid(Tensor self) -> Tensor`
 */
TT_API tt_status tt_log_sigmoid(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The Gaussian error linear unit; `approximate` is `none` or `tanh`.
 *
 * `gelu(Tensor self, *, str approximate="none") -> Tensor`
 */
TT_API
tt_status tt_gelu(const struct tt_tensor *self_,
                  const char *approximate,
                  struct tt_tensor **out);

/**
 * The Gaussian error linear unit, in place.
 *
 * `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
 */
TT_API tt_status tt_gelu_(struct tt_tensor *self_, const char *approximate);

/**
 * `x` moved towards 0 by `lambd`, and 0 within.
 *
 * `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
 */
TT_API
tt_status tt_softshrink(const struct tt_tensor *self_,
                        struct tt_scalar lambd,
                        struct tt_tensor **out);

/**
 * `min(max(x, 0), 6)`.
 *
 * `relu6(Tensor self) -> Tensor`
 */
TT_API tt_status tt_relu6(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `min(max(x, 0), 6)`, in place.
 *
 * `relu6_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_relu6_(struct tt_tensor *self_);

/**
 * `elu` with the constants by which mean and variance stay (Klambauer et al. 2017).
 *
 * `selu(Tensor self) -> Tensor`
 */
TT_API tt_status tt_selu(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `selu`, in place.
 *
 * `selu_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_selu_(struct tt_tensor *self_);

/**
 * `x` where positive, else `alpha * (exp(x / alpha) - 1)` (Barron 2017).
 *
 * `celu(Tensor self, Scalar alpha=1.) -> Tensor`
 */
TT_API
tt_status tt_celu(const struct tt_tensor *self_,
                  struct tt_scalar alpha,
                  struct tt_tensor **out);

/**
 * `celu`, in place.
 *
 * `celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
 */
TT_API tt_status tt_celu_(struct tt_tensor *self_, struct tt_scalar alpha);

/**
 * `x` where it is above `threshold`, else `value`.
 *
 * `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
 */
TT_API
tt_status tt_threshold(const struct tt_tensor *self_,
                       struct tt_scalar threshold,
                       struct tt_scalar value,
                       struct tt_tensor **out);

/**
 * Writes `value` where an element is not above `threshold`.
 *
 * `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
 */
TT_API
tt_status tt_threshold_(struct tt_tensor *self_,
                        struct tt_scalar threshold,
                        struct tt_scalar value);

/**
 * `x` where positive, else `weight * x`: one weight, or one for each channel `x[:, c]`.
 *
 * `prelu(Tensor self, Tensor weight) -> Tensor`
 */
TT_API
tt_status tt_prelu(const struct tt_tensor *self_,
                   const struct tt_tensor *weight,
                   struct tt_tensor **out);

/**
 * The first half along `dim`, times the sigmoid of the second (Dauphin et al. 2017).
 *
 * `glu(Tensor self, int dim=-1) -> Tensor`
 */
TT_API tt_status tt_glu(const struct tt_tensor *self_, int64_t dim, struct tt_tensor **out);

/**
 * The part after the point, with the sign of `x`.
 *
 * `frac(Tensor self) -> Tensor`
 */
TT_API tt_status tt_frac(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The part after the point, with the sign of `x`.
 *
 * `frac_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_frac_(struct tt_tensor *self_);

/**
 * Degrees as radians.
 *
 * `deg2rad(Tensor self) -> Tensor`
 */
TT_API tt_status tt_deg2rad(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Degrees as radians.
 *
 * `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_deg2rad_(struct tt_tensor *self_);

/**
 * Radians as degrees.
 *
 * `rad2deg(Tensor self) -> Tensor`
 */
TT_API tt_status tt_rad2deg(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Radians as degrees.
 *
 * `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_rad2deg_(struct tt_tensor *self_);

/**
 * `sin(pi x) / (pi x)`, and 1 at 0.
 *
 * `sinc(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sinc(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `sin(pi x) / (pi x)`, and 1 at 0.
 *
 * `sinc_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sinc_(struct tt_tensor *self_);

/**
 * -1, 0 or 1 by the sign.
 *
 * `sgn(Tensor self) -> Tensor`
 */
TT_API tt_status tt_sgn(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * -1, 0 or 1 by the sign.
 *
 * `sgn_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_sgn_(struct tt_tensor *self_);

/**
 * Whether each element is plus infinity.
 *
 * `isposinf(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isposinf(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is minus infinity.
 *
 * `isneginf(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isneginf(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The logarithm of the sum of the exponentials of both.
 *
 * `logaddexp(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_logaddexp(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * The same with powers of 2 and the logarithm of base 2.
 *
 * `logaddexp2(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_logaddexp2(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * `sqrt(a^2 + b^2)`.
 *
 * `hypot(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_hypot(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   struct tt_tensor **out);

/**
 * `sqrt(a^2 + b^2)`.
 *
 * `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_hypot_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * The magnitude of `self` with the sign of `other`.
 *
 * `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_copysign(const struct tt_tensor *self_,
                      const struct tt_tensor *other,
                      struct tt_tensor **out);

/**
 * The magnitude of `self` with the sign of `other`.
 *
 * `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_copysign_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * The magnitude of `self` with the sign of `other`.
 *
 * `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_copysign_scalar(const struct tt_tensor *self_,
                             struct tt_scalar other,
                             struct tt_tensor **out);

/**
 * The magnitude of `self` with the sign of `other`.
 *
 * `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_copysign_scalar_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * The larger one; of NaN and a number, the number.
 *
 * `fmax(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_fmax(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_tensor **out);

/**
 * The smaller one; of NaN and a number, the number.
 *
 * `fmin(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_fmin(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_tensor **out);

/**
 * Whether the sign is negative; that of -0 is.
 *
 * `signbit(Tensor self) -> Tensor`
 */
TT_API tt_status tt_signbit(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether each element is a real number: all are.
 *
 * `isreal(Tensor self) -> Tensor`
 */
TT_API tt_status tt_isreal(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `self`, which must not be bool.
 *
 * `positive(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_positive(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * 0 where `self` is negative, `values` where it is 0, else 1.
 *
 * `heaviside(Tensor self, Tensor values) -> Tensor`
 */
TT_API
tt_status tt_heaviside(const struct tt_tensor *self_,
                       const struct tt_tensor *values,
                       struct tt_tensor **out);

/**
 * `heaviside`, in place.
 *
 * `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
 */
TT_API tt_status tt_heaviside_(struct tt_tensor *self_, const struct tt_tensor *values);

/**
 * `self * log(other)`, and 0 where `self` is 0 and `other` a number.
 *
 * `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_xlogy(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   struct tt_tensor **out);

/**
 * `self * log(other)` of a number.
 *
 * `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
 */
TT_API
tt_status tt_xlogy_scalar_other(const struct tt_tensor *self_,
                                struct tt_scalar other,
                                struct tt_tensor **out);

/**
 * A number times `log(other)`.
 *
 * `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_xlogy_scalar_self(struct tt_scalar self_,
                               const struct tt_tensor *other,
                               struct tt_tensor **out);

/**
 * `xlogy`, in place.
 *
 * `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_xlogy_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * `xlogy` with a number, in place.
 *
 * `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
 */
TT_API tt_status tt_xlogy_scalar_other_(struct tt_tensor *self_, struct tt_scalar other);

/**
 * `log(x / (1 - x))`; with an `eps` not negative, of `x` cut to `eps ..= 1 - eps`.
 *
 * `logit(Tensor self, float? eps=None) -> Tensor`
 */
TT_API tt_status tt_logit(const struct tt_tensor *self_, const double *eps, struct tt_tensor **out);

/**
 * `logit`, in place.
 *
 * `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
 */
TT_API tt_status tt_logit_(struct tt_tensor *self_, const double *eps);

/**
 * Other numbers in the place of NaN (0) and the infinities (the greatest and least).
 *
 * `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
 */
TT_API
tt_status tt_nan_to_num(const struct tt_tensor *self_,
                        const double *nan,
                        const double *posinf,
                        const double *neginf,
                        struct tt_tensor **out);

/**
 * `nan_to_num`, in place.
 *
 * `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_nan_to_num_(struct tt_tensor *self_,
                         const double *nan,
                         const double *posinf,
                         const double *neginf);

/**
 * `self * 2^other`.
 *
 * `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_ldexp(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   struct tt_tensor **out);

/**
 * `self * 2^other`, in place.
 *
 * `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_ldexp_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * The logarithm of the gamma function's magnitude.
 *
 * `lgamma(Tensor self) -> Tensor`
 */
TT_API tt_status tt_lgamma(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The logarithm of the gamma function's magnitude.
 *
 * `lgamma_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_lgamma_(struct tt_tensor *self_);

/**
 * The derivative of `lgamma`.
 *
 * `digamma(Tensor self) -> Tensor`
 */
TT_API tt_status tt_digamma(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The derivative of `lgamma`.
 *
 * `digamma_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_digamma_(struct tt_tensor *self_);

/**
 * The modified Bessel function of the first kind and order 0.
 *
 * `i0(Tensor self) -> Tensor`
 */
TT_API tt_status tt_i0(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The modified Bessel function of the first kind and order 0.
 *
 * `i0_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_i0_(struct tt_tensor *self_);

/**
 * The derivative of order `n` of `digamma`.
 *
 * `polygamma(int n, Tensor self) -> Tensor`
 */
TT_API tt_status tt_polygamma(int64_t n, const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The derivative of order `n` of `digamma`, in place.
 *
 * `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
 */
TT_API tt_status tt_polygamma_(struct tt_tensor *self_, int64_t n);

/**
 * The logarithm of the multivariate gamma function of dimension `p`.
 *
 * `mvlgamma(Tensor self, int p) -> Tensor`
 */
TT_API tt_status tt_mvlgamma(const struct tt_tensor *self_, int64_t p, struct tt_tensor **out);

/**
 * The logarithm of the multivariate gamma function of dimension `p`, in place.
 *
 * `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
 */
TT_API tt_status tt_mvlgamma_(struct tt_tensor *self_, int64_t p);

/**
 * The floating-point number next to each element in the direction of `other`.
 *
 * `nextafter(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_nextafter(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * The next floating-point number in the direction of `other`, in place.
 *
 * `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
 */
TT_API tt_status tt_nextafter_(struct tt_tensor *self_, const struct tt_tensor *other);

/**
 * Sum of all elements; integers are summed as int64.
 *
 * `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API tt_status tt_sum(const struct tt_tensor *self_, int32_t dtype, struct tt_tensor **out);

/**
 * Sum over dimensions.
 *
 * `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_sum_dim(const struct tt_tensor *self_,
                     const int64_t *dim,
                     size_t dim_len,
                     bool keepdim,
                     int32_t dtype,
                     struct tt_tensor **out);

/**
 * Sum of the elements that are numbers, over dimensions.
 *
 * `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_nansum(const struct tt_tensor *self_,
                    const int64_t *dim,
                    size_t dim_len,
                    bool keepdim,
                    int32_t dtype,
                    struct tt_tensor **out);

/**
 * Mean of all elements.
 *
 * `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API tt_status tt_mean(const struct tt_tensor *self_, int32_t dtype, struct tt_tensor **out);

/**
 * Mean over dimensions.
 *
 * `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_mean_dim(const struct tt_tensor *self_,
                      const int64_t *dim,
                      size_t dim_len,
                      bool keepdim,
                      int32_t dtype,
                      struct tt_tensor **out);

/**
 * Product of all elements.
 *
 * `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API tt_status tt_prod(const struct tt_tensor *self_, int32_t dtype, struct tt_tensor **out);

/**
 * Product over a dimension.
 *
 * `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_prod_dim(const struct tt_tensor *self_,
                      int64_t dim,
                      bool keepdim,
                      int32_t dtype,
                      struct tt_tensor **out);

/**
 * Largest element; NaN where there is one.
 *
 * `max(Tensor self) -> Tensor`
 */
TT_API tt_status tt_max(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Smallest element; NaN where there is one.
 *
 * `min(Tensor self) -> Tensor`
 */
TT_API tt_status tt_min(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Largest element over dimensions; equal ones share the gradient.
 *
 * `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_amax(const struct tt_tensor *self_,
                  const int64_t *dim,
                  size_t dim_len,
                  bool keepdim,
                  struct tt_tensor **out);

/**
 * Smallest element over dimensions; equal ones share the gradient.
 *
 * `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_amin(const struct tt_tensor *self_,
                  const int64_t *dim,
                  size_t dim_len,
                  bool keepdim,
                  struct tt_tensor **out);

/**
 * The larger of two tensors, element by element.
 *
 * `max.other(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_max_other(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * The smaller of two tensors, element by element.
 *
 * `min.other(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_min_other(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * Whether any element is not 0.
 *
 * `any(Tensor self) -> Tensor`
 */
TT_API tt_status tt_any(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether any element along a dimension is not 0.
 *
 * `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_any_dim(const struct tt_tensor *self_,
                     int64_t dim,
                     bool keepdim,
                     struct tt_tensor **out);

/**
 * Whether any element along dimensions is not 0.
 *
 * `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_any_dims(const struct tt_tensor *self_,
                      const int64_t *dim,
                      size_t dim_len,
                      bool keepdim,
                      struct tt_tensor **out);

/**
 * Whether all elements are not 0.
 *
 * `all(Tensor self) -> Tensor`
 */
TT_API tt_status tt_all(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Whether all elements along a dimension are not 0.
 *
 * `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_all_dim(const struct tt_tensor *self_,
                     int64_t dim,
                     bool keepdim,
                     struct tt_tensor **out);

/**
 * Whether all elements along dimensions are not 0.
 *
 * `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_all_dims(const struct tt_tensor *self_,
                      const int64_t *dim,
                      size_t dim_len,
                      bool keepdim,
                      struct tt_tensor **out);

/**
 * How many elements are not 0.
 *
 * `count_nonzero(Tensor self, int? dim=None) -> Tensor`
 */
TT_API
tt_status tt_count_nonzero(const struct tt_tensor *self_,
                           const int64_t *dim,
                           struct tt_tensor **out);

/**
 * How many elements along dimensions are not 0.
 *
 * `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
 */
TT_API
tt_status tt_count_nonzero_dim(const struct tt_tensor *self_,
                               const int64_t *dim,
                               size_t dim_len,
                               struct tt_tensor **out);

/**
 * The p-norm of all elements.
 *
 * `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
 */
TT_API tt_status tt_norm(const struct tt_tensor *self_, struct tt_scalar p, struct tt_tensor **out);

/**
 * The p-norm over dimensions.
 *
 * `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_norm_dim(const struct tt_tensor *self_,
                      const struct tt_scalar *p,
                      const int64_t *dim,
                      size_t dim_len,
                      bool keepdim,
                      struct tt_tensor **out);

/**
 * The p-norm over dimensions, computed in `dtype`.
 *
 * `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
 */
TT_API
tt_status tt_norm_dim_dtype(const struct tt_tensor *self_,
                            const struct tt_scalar *p,
                            const int64_t *dim,
                            size_t dim_len,
                            bool keepdim,
                            int32_t dtype,
                            struct tt_tensor **out);

/**
 * The p-norm of all elements, computed in `dtype`.
 *
 * `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
 */
TT_API
tt_status tt_norm_dtype(const struct tt_tensor *self_,
                        const struct tt_scalar *p,
                        int32_t dtype,
                        struct tt_tensor **out);

/**
 * The p-norm of the difference.
 *
 * `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
 */
TT_API
tt_status tt_dist(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_scalar p,
                  struct tt_tensor **out);

/**
 * Slices of a dimension scaled so that their p-norms are at most `maxnorm`.
 *
 * `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
 */
TT_API
tt_status tt_renorm(const struct tt_tensor *self_,
                    struct tt_scalar p,
                    int64_t dim,
                    struct tt_scalar maxnorm,
                    struct tt_tensor **out);

/**
 * `renorm` in place.
 *
 * `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
 */
TT_API
tt_status tt_renorm_(struct tt_tensor *self_,
                     struct tt_scalar p,
                     int64_t dim,
                     struct tt_scalar maxnorm);

/**
 * Variance of all elements, with Bessel's correction where `unbiased`.
 *
 * `var(Tensor self, bool unbiased=True) -> Tensor`
 */
TT_API tt_status tt_var(const struct tt_tensor *self_, bool unbiased, struct tt_tensor **out);

/**
 * Variance over dimensions.
 *
 * `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_var_dim(const struct tt_tensor *self_,
                     const int64_t *dim,
                     size_t dim_len,
                     bool unbiased,
                     bool keepdim,
                     struct tt_tensor **out);

/**
 * Variance over dimensions; `correction` (1 where none) is taken off the divisor.
 *
 * `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_var_correction(const struct tt_tensor *self_,
                            const int64_t *dim,
                            size_t dim_len,
                            const struct tt_scalar *correction,
                            bool keepdim,
                            struct tt_tensor **out);

/**
 * Standard deviation of all elements.
 *
 * `std(Tensor self, bool unbiased=True) -> Tensor`
 */
TT_API tt_status tt_std(const struct tt_tensor *self_, bool unbiased, struct tt_tensor **out);

/**
 * Standard deviation over dimensions.
 *
 * `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_std_dim(const struct tt_tensor *self_,
                     const int64_t *dim,
                     size_t dim_len,
                     bool unbiased,
                     bool keepdim,
                     struct tt_tensor **out);

/**
 * Standard deviation over dimensions; see `var.correction`.
 *
 * `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_std_correction(const struct tt_tensor *self_,
                            const int64_t *dim,
                            size_t dim_len,
                            const struct tt_scalar *correction,
                            bool keepdim,
                            struct tt_tensor **out);

/**
 * Variance and mean of all elements.
 *
 * `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_var_mean(const struct tt_tensor *self_,
                      bool unbiased,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * Variance and mean over dimensions.
 *
 * `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_var_mean_dim(const struct tt_tensor *self_,
                          const int64_t *dim,
                          size_t dim_len,
                          bool unbiased,
                          bool keepdim,
                          struct tt_tensor **out0,
                          struct tt_tensor **out1);

/**
 * Variance and mean over dimensions; see `var.correction`.
 *
 * `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_var_mean_correction(const struct tt_tensor *self_,
                                 const int64_t *dim,
                                 size_t dim_len,
                                 const struct tt_scalar *correction,
                                 bool keepdim,
                                 struct tt_tensor **out0,
                                 struct tt_tensor **out1);

/**
 * Standard deviation and mean of all elements.
 *
 * `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_std_mean(const struct tt_tensor *self_,
                      bool unbiased,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * Standard deviation and mean over dimensions.
 *
 * `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_std_mean_dim(const struct tt_tensor *self_,
                          const int64_t *dim,
                          size_t dim_len,
                          bool unbiased,
                          bool keepdim,
                          struct tt_tensor **out0,
                          struct tt_tensor **out1);

/**
 * Standard deviation and mean over dimensions; see `var.correction`.
 *
 * `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_std_mean_correction(const struct tt_tensor *self_,
                                 const int64_t *dim,
                                 size_t dim_len,
                                 const struct tt_scalar *correction,
                                 bool keepdim,
                                 struct tt_tensor **out0,
                                 struct tt_tensor **out1);

/**
 * `log(sum(exp(x)))` over dimensions, without overflow.
 *
 * `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_logsumexp(const struct tt_tensor *self_,
                       const int64_t *dim,
                       size_t dim_len,
                       bool keepdim,
                       struct tt_tensor **out);

/**
 * Mean of the elements that are numbers, over dimensions.
 *
 * `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_nanmean(const struct tt_tensor *self_,
                     const int64_t *dim,
                     size_t dim_len,
                     bool keepdim,
                     int32_t dtype,
                     struct tt_tensor **out);

/**
 * The smallest and the largest element, of all or along a dimension; equal ones share the
 * gradient.
 *
 * `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
 */
TT_API
tt_status tt_aminmax(const struct tt_tensor *self_,
                     const int64_t *dim,
                     bool keepdim,
                     struct tt_tensor **out0,
                     struct tt_tensor **out1);

/**
 * A tensor that shares the memory but not the history.
 *
 * `detach(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_detach(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Cuts the tensor off from its history.
 *
 * `detach_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_detach_(struct tt_tensor *self_);

/**
 * The same elements in another shape; one size may be -1. Never copies.
 *
 * `view(Tensor(a) self, int[] size) -> Tensor(a)`
 */
TT_API
tt_status tt_view(const struct tt_tensor *self_,
                  const int64_t *size,
                  size_t size_len,
                  struct tt_tensor **out);

/**
 * The same bytes as another dtype.
 *
 * `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
 */
TT_API
tt_status tt_view_dtype(const struct tt_tensor *self_,
                        int32_t dtype,
                        struct tt_tensor **out);

/**
 * The same elements in another shape: a view where possible, else a copy.
 *
 * `reshape(Tensor(a) self, int[] shape) -> Tensor(a)`
 */
TT_API
tt_status tt_reshape(const struct tt_tensor *self_,
                     const int64_t *shape,
                     size_t shape_len,
                     struct tt_tensor **out);

/**
 * One dimension with all elements: a view of a row-major tensor, else a copy.
 *
 * `ravel(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_ravel(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `view` with the shape of `other`.
 *
 * `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
 */
TT_API
tt_status tt_view_as(const struct tt_tensor *self_,
                     const struct tt_tensor *other,
                     struct tt_tensor **out);

/**
 * `reshape` with the shape of `other`.
 *
 * `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
 */
TT_API
tt_status tt_reshape_as(const struct tt_tensor *self_,
                        const struct tt_tensor *other,
                        struct tt_tensor **out);

/**
 * Size-1 dimensions repeated to `size` without a copy; -1 keeps a size.
 *
 * `expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)`
 */
TT_API
tt_status tt_expand(const struct tt_tensor *self_,
                    const int64_t *size,
                    size_t size_len,
                    bool implicit,
                    struct tt_tensor **out);

/**
 * `expand` to the shape of `other`.
 *
 * `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
 */
TT_API
tt_status tt_expand_as(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       struct tt_tensor **out);

/**
 * `expand`, under NumPy's name.
 *
 * `broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)`
 */
TT_API
tt_status tt_broadcast_to(const struct tt_tensor *self_,
                          const int64_t *size,
                          size_t size_len,
                          struct tt_tensor **out);

/**
 * Dimensions in the order of `dims`.
 *
 * `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
 */
TT_API
tt_status tt_permute(const struct tt_tensor *self_,
                     const int64_t *dims,
                     size_t dims_len,
                     struct tt_tensor **out);

/**
 * Two dimensions swapped.
 *
 * `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
 */
TT_API
tt_status tt_transpose(const struct tt_tensor *self_,
                       int64_t dim0,
                       int64_t dim1,
                       struct tt_tensor **out);

/**
 * Two dimensions swapped, in place.
 *
 * `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
 */
TT_API tt_status tt_transpose_(struct tt_tensor *self_, int64_t dim0, int64_t dim1);

/**
 * The transpose of a matrix; vectors stay.
 *
 * `t(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_t(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The transpose of a matrix, in place.
 *
 * `t_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_t_(struct tt_tensor *self_);

/**
 * Dimensions `start_dim ..= end_dim` made one.
 *
 * `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
 */
TT_API
tt_status tt_flatten(const struct tt_tensor *self_,
                     int64_t start_dim,
                     int64_t end_dim,
                     struct tt_tensor **out);

/**
 * One dimension made several; one size may be -1.
 *
 * `unflatten.int(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)`
 */
TT_API
tt_status tt_unflatten(const struct tt_tensor *self_,
                       int64_t dim,
                       const int64_t *sizes,
                       size_t sizes_len,
                       struct tt_tensor **out);

/**
 * Without all dimensions of size 1.
 *
 * `squeeze(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_squeeze(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Without dimension `dim` if its size is 1.
 *
 * `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
 */
TT_API tt_status tt_squeeze_dim(const struct tt_tensor *self_, int64_t dim, struct tt_tensor **out);

/**
 * Without those of the dimensions whose size is 1.
 *
 * `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
 */
TT_API
tt_status tt_squeeze_dims(const struct tt_tensor *self_,
                          const int64_t *dim,
                          size_t dim_len,
                          struct tt_tensor **out);

/**
 * Loses all dimensions of size 1, in place.
 *
 * `squeeze_(Tensor(a!) self) -> Tensor(a!)`
 */
TT_API tt_status tt_squeeze_(struct tt_tensor *self_);

/**
 * Loses dimension `dim` if its size is 1, in place.
 *
 * `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
 */
TT_API tt_status tt_squeeze_dim_(struct tt_tensor *self_, int64_t dim);

/**
 * Loses those of the dimensions whose size is 1, in place.
 *
 * `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
 */
TT_API tt_status tt_squeeze_dims_(struct tt_tensor *self_, const int64_t *dim, size_t dim_len);

/**
 * With a new dimension of size 1 at `dim`.
 *
 * `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
 */
TT_API tt_status tt_unsqueeze(const struct tt_tensor *self_, int64_t dim, struct tt_tensor **out);

/**
 * Gets a new dimension of size 1 at `dim`, in place.
 *
 * `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
 */
TT_API tt_status tt_unsqueeze_(struct tt_tensor *self_, int64_t dim);

/**
 * `length` indices of a dimension from `start` on.
 *
 * `narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)`
 */
TT_API
tt_status tt_narrow(const struct tt_tensor *self_,
                    int64_t dim,
                    int64_t start,
                    int64_t length,
                    struct tt_tensor **out);

/**
 * One index of a dimension, which goes away.
 *
 * `select.int(Tensor(a) self, int dim, int index) -> Tensor(a)`
 */
TT_API
tt_status tt_select(const struct tt_tensor *self_,
                    int64_t dim,
                    int64_t index,
                    struct tt_tensor **out);

/**
 * Indices `start .. end` of a dimension, `step` apart.
 *
 * `slice.Tensor(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)`
 */
TT_API
tt_status tt_slice(const struct tt_tensor *self_,
                   int64_t dim,
                   const int64_t *start,
                   const int64_t *end_,
                   int64_t step,
                   struct tt_tensor **out);

/**
 * Pieces of `split_size` along a dimension; the last may be smaller.
 *
 * `split.Tensor(Tensor(a -> *) self, int split_size, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_split(const struct tt_tensor *self_,
                   int64_t split_size,
                   int64_t dim,
                   struct tt_tensor_list *out);

/**
 * Pieces of the given sizes along a dimension.
 *
 * `split_with_sizes(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_split_with_sizes(const struct tt_tensor *self_,
                              const int64_t *split_sizes,
                              size_t split_sizes_len,
                              int64_t dim,
                              struct tt_tensor_list *out);

/**
 * Pieces of the given sizes along a dimension.
 *
 * `split.sizes(Tensor(a -> *) self, int[] split_size, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_split_sizes(const struct tt_tensor *self_,
                         const int64_t *split_size,
                         size_t split_size_len,
                         int64_t dim,
                         struct tt_tensor_list *out);

/**
 * Pieces of the given sizes along a dimension.
 *
 * `split(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_split_list(const struct tt_tensor *self_,
                        const int64_t *split_sizes,
                        size_t split_sizes_len,
                        int64_t dim,
                        struct tt_tensor_list *out);

/**
 * At most `chunks` pieces of one size along a dimension; the last may be smaller.
 *
 * `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_chunk(const struct tt_tensor *self_,
                   int64_t chunks,
                   int64_t dim,
                   struct tt_tensor_list *out);

/**
 * The slices along a dimension, which goes away.
 *
 * `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
 */
TT_API tt_status tt_unbind(const struct tt_tensor *self_, int64_t dim, struct tt_tensor_list *out);

/**
 * `sections` parts of a dimension; the first ones are larger by one where they must.
 *
 * `tensor_split.sections(Tensor(a -> *) self, int sections, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_tensor_split(const struct tt_tensor *self_,
                          int64_t sections,
                          int64_t dim,
                          struct tt_tensor_list *out);

/**
 * The parts of a dimension before, between and behind the indices.
 *
 * `tensor_split.indices(Tensor(a -> *) self, int[] indices, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_tensor_split_indices(const struct tt_tensor *self_,
                                  const int64_t *indices,
                                  size_t indices_len,
                                  int64_t dim,
                                  struct tt_tensor_list *out);

/**
 * Parts of a dimension: a number of them (0-d), or those between indices (1-d).
 *
 * `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
 */
TT_API
tt_status tt_tensor_split_tensor(const struct tt_tensor *self_,
                                 const struct tt_tensor *tensor_indices_or_sections,
                                 int64_t dim,
                                 struct tt_tensor_list *out);

/**
 * Equal parts side by side: of dimension 1, or 0 of a vector.
 *
 * `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
 */
TT_API
tt_status tt_hsplit(const struct tt_tensor *self_,
                    int64_t sections,
                    struct tt_tensor_list *out);

/**
 * Parts side by side, between the indices.
 *
 * `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
 */
TT_API
tt_status tt_hsplit_array(const struct tt_tensor *self_,
                          const int64_t *indices,
                          size_t indices_len,
                          struct tt_tensor_list *out);

/**
 * Equal parts of the first dimension.
 *
 * `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
 */
TT_API
tt_status tt_vsplit(const struct tt_tensor *self_,
                    int64_t sections,
                    struct tt_tensor_list *out);

/**
 * Parts of the first dimension, between the indices.
 *
 * `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
 */
TT_API
tt_status tt_vsplit_array(const struct tt_tensor *self_,
                          const int64_t *indices,
                          size_t indices_len,
                          struct tt_tensor_list *out);

/**
 * Equal parts of the third dimension.
 *
 * `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
 */
TT_API
tt_status tt_dsplit(const struct tt_tensor *self_,
                    int64_t sections,
                    struct tt_tensor_list *out);

/**
 * Parts of the third dimension, between the indices.
 *
 * `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
 */
TT_API
tt_status tt_dsplit_array(const struct tt_tensor *self_,
                          const int64_t *indices,
                          size_t indices_len,
                          struct tt_tensor_list *out);

/**
 * A diagonal of two dimensions, which becomes the last one.
 *
 * `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
 */
TT_API
tt_status tt_diagonal(const struct tt_tensor *self_,
                      int64_t offset,
                      int64_t dim1,
                      int64_t dim2,
                      struct tt_tensor **out);

/**
 * All windows of `size` indices, `step` apart; they become the last dimension.
 *
 * `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
 */
TT_API
tt_status tt_unfold(const struct tt_tensor *self_,
                    int64_t dimension,
                    int64_t size,
                    int64_t step,
                    struct tt_tensor **out);

/**
 * Any sizes and strides over the storage.
 *
 * `as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)`
 */
TT_API
tt_status tt_as_strided(const struct tt_tensor *self_,
                        const int64_t *size,
                        size_t size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *storage_offset,
                        struct tt_tensor **out);

/**
 * Any sizes and strides over the storage, in place.
 *
 * `as_strided_(Tensor(a!) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_as_strided_(struct tt_tensor *self_,
                         const int64_t *size,
                         size_t size_len,
                         const int64_t *stride,
                         size_t stride_len,
                         const int64_t *storage_offset);

/**
 * A dimension moved to another place.
 *
 * `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
 */
TT_API
tt_status tt_movedim(const struct tt_tensor *self_,
                     int64_t source,
                     int64_t destination,
                     struct tt_tensor **out);

/**
 * Dimensions moved to other places.
 *
 * `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
 */
TT_API
tt_status tt_movedim_intlist(const struct tt_tensor *self_,
                             const int64_t *source,
                             size_t source_len,
                             const int64_t *destination,
                             size_t destination_len,
                             struct tt_tensor **out);

/**
 * `movedim` under NumPy's name.
 *
 * `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
 */
TT_API
tt_status tt_moveaxis(const struct tt_tensor *self_,
                      int64_t source,
                      int64_t destination,
                      struct tt_tensor **out);

/**
 * `movedim` of several dimensions under NumPy's name.
 *
 * `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
 */
TT_API
tt_status tt_moveaxis_intlist(const struct tt_tensor *self_,
                              const int64_t *source,
                              size_t source_len,
                              const int64_t *destination,
                              size_t destination_len,
                              struct tt_tensor **out);

/**
 * Two dimensions swapped.
 *
 * `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
 */
TT_API
tt_status tt_swapdims(const struct tt_tensor *self_,
                      int64_t dim0,
                      int64_t dim1,
                      struct tt_tensor **out);

/**
 * Two dimensions swapped, in place.
 *
 * `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
 */
TT_API tt_status tt_swapdims_(struct tt_tensor *self_, int64_t dim0, int64_t dim1);

/**
 * Two dimensions swapped.
 *
 * `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
 */
TT_API
tt_status tt_swapaxes(const struct tt_tensor *self_,
                      int64_t axis0,
                      int64_t axis1,
                      struct tt_tensor **out);

/**
 * Two dimensions swapped, in place.
 *
 * `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
 */
TT_API tt_status tt_swapaxes_(struct tt_tensor *self_, int64_t axis0, int64_t axis1);

/**
 * The dimensions in reverse order.
 *
 * `numpy_T(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_numpy_t(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The dimensions in reverse order.
 *
 * `numpy_T.a(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_numpy_t_a(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The last two dimensions swapped.
 *
 * `mT(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_mt(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The last two dimensions swapped.
 *
 * `mT.a(Tensor(a) self) -> Tensor(a)`
 */
TT_API tt_status tt_mt_a(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Tensors joined along a dimension.
 *
 * `cat(Tensor[] tensors, int dim=0) -> Tensor`
 */
TT_API
tt_status tt_cat(const struct tt_tensor *const *tensors,
                 size_t tensors_len,
                 int64_t dim,
                 struct tt_tensor **out);

/**
 * Tensors of one shape joined along a new dimension.
 *
 * `stack(Tensor[] tensors, int dim=0) -> Tensor`
 */
TT_API
tt_status tt_stack(const struct tt_tensor *const *tensors,
                   size_t tensors_len,
                   int64_t dim,
                   struct tt_tensor **out);

/**
 * Copies side by side, `repeats` of them along each dimension.
 *
 * `repeat(Tensor self, int[] repeats) -> Tensor`
 */
TT_API
tt_status tt_repeat(const struct tt_tensor *self_,
                    const int64_t *repeats,
                    size_t repeats_len,
                    struct tt_tensor **out);

/**
 * Copies side by side; missing leading numbers count as 1.
 *
 * `tile(Tensor self, int[] dims) -> Tensor`
 */
TT_API
tt_status tt_tile(const struct tt_tensor *self_,
                  const int64_t *dims,
                  size_t dims_len,
                  struct tt_tensor **out);

/**
 * Grids of coordinates from vectors, in matrix order.
 *
 * `meshgrid(Tensor[] tensors) -> Tensor[]`
 */
TT_API
tt_status tt_meshgrid(const struct tt_tensor *const *tensors,
                      size_t tensors_len,
                      struct tt_tensor_list *out);

/**
 * Grids of coordinates from vectors; `indexing` is `ij` or `xy`.
 *
 * `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]`
 */
TT_API
tt_status tt_meshgrid_indexing(const struct tt_tensor *const *tensors,
                               size_t tensors_len,
                               const char *indexing,
                               struct tt_tensor_list *out);

/**
 * Tensors joined side by side: along dimension 1, or 0 for vectors.
 *
 * `hstack(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_hstack(const struct tt_tensor *const *tensors,
                    size_t tensors_len,
                    struct tt_tensor **out);

/**
 * Tensors of at least 2 dimensions joined along the first.
 *
 * `vstack(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_vstack(const struct tt_tensor *const *tensors,
                    size_t tensors_len,
                    struct tt_tensor **out);

/**
 * Tensors of at least 3 dimensions joined along the third.
 *
 * `dstack(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_dstack(const struct tt_tensor *const *tensors,
                    size_t tensors_len,
                    struct tt_tensor **out);

/**
 * Tensors joined along dimension 1; vectors are columns.
 *
 * `column_stack(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_column_stack(const struct tt_tensor *const *tensors,
                          size_t tensors_len,
                          struct tt_tensor **out);

/**
 * `vstack` under another name.
 *
 * `row_stack(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_row_stack(const struct tt_tensor *const *tensors,
                       size_t tensors_len,
                       struct tt_tensor **out);

/**
 * All combinations `[n, k]` of an element of each of `k` vectors.
 *
 * `cartesian_prod(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_cartesian_prod(const struct tt_tensor *const *tensors,
                            size_t tensors_len,
                            struct tt_tensor **out);

/**
 * All combinations `[n, r]` of `r` elements of a vector, each element once or, with
 * replacement, any number of times.
 *
 * `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
 */
TT_API
tt_status tt_combinations(const struct tt_tensor *self_,
                          int64_t r,
                          bool with_replacement,
                          struct tt_tensor **out);

/**
 * Views of the tensors, expanded to the shape that all of them broadcast to.
 *
 * `broadcast_tensors(Tensor[] tensors) -> Tensor[]`
 */
TT_API
tt_status tt_broadcast_tensors(const struct tt_tensor *const *tensors,
                               size_t tensors_len,
                               struct tt_tensor_list *out);

/**
 * `[1]` in place of a 0-d tensor.
 *
 * `atleast_1d(Tensor self) -> Tensor`
 */
TT_API tt_status tt_atleast_1d(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * `[1]` in place of each 0-d tensor.
 *
 * `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
 */
TT_API
tt_status tt_atleast_1d_sequence(const struct tt_tensor *const *tensors,
                                 size_t tensors_len,
                                 struct tt_tensor_list *out);

/**
 * With a leading dimension of size 1 where there are less than 2.
 *
 * `atleast_2d(Tensor self) -> Tensor`
 */
TT_API tt_status tt_atleast_2d(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Each with a leading dimension of size 1 where there are less than 2.
 *
 * `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
 */
TT_API
tt_status tt_atleast_2d_sequence(const struct tt_tensor *const *tensors,
                                 size_t tensors_len,
                                 struct tt_tensor_list *out);

/**
 * With 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
 *
 * `atleast_3d(Tensor self) -> Tensor`
 */
TT_API tt_status tt_atleast_3d(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Each with 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
 *
 * `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
 */
TT_API
tt_status tt_atleast_3d_sequence(const struct tt_tensor *const *tensors,
                                 size_t tensors_len,
                                 struct tt_tensor_list *out);

/**
 * Elements moved along dimensions; what leaves at the end comes in at the start.
 *
 * `roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor`
 */
TT_API
tt_status tt_roll(const struct tt_tensor *self_,
                  const int64_t *shifts,
                  size_t shifts_len,
                  const int64_t *dims,
                  size_t dims_len,
                  struct tt_tensor **out);

/**
 * The order of dimensions' elements reversed.
 *
 * `flip(Tensor self, int[] dims) -> Tensor`
 */
TT_API
tt_status tt_flip(const struct tt_tensor *self_,
                  const int64_t *dims,
                  size_t dims_len,
                  struct tt_tensor **out);

/**
 * The second dimension reversed: left and right change places.
 *
 * `fliplr(Tensor self) -> Tensor`
 */
TT_API tt_status tt_fliplr(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The first dimension reversed: top and bottom change places.
 *
 * `flipud(Tensor self) -> Tensor`
 */
TT_API tt_status tt_flipud(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The plane of two dimensions turned by `k` quarters, from the first towards the second.
 *
 * `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
 */
TT_API
tt_status tt_rot90(const struct tt_tensor *self_,
                   int64_t k,
                   const int64_t *dims,
                   size_t dims_len,
                   struct tt_tensor **out);

/**
 * Zeros above a diagonal of the last two dimensions.
 *
 * `tril(Tensor self, int diagonal=0) -> Tensor`
 */
TT_API tt_status tt_tril(const struct tt_tensor *self_, int64_t diagonal, struct tt_tensor **out);

/**
 * Zeros below a diagonal of the last two dimensions.
 *
 * `triu(Tensor self, int diagonal=0) -> Tensor`
 */
TT_API tt_status tt_triu(const struct tt_tensor *self_, int64_t diagonal, struct tt_tensor **out);

/**
 * Writes zeros above a diagonal of the last two dimensions.
 *
 * `tril_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)`
 */
TT_API tt_status tt_tril_(struct tt_tensor *self_, int64_t diagonal);

/**
 * Writes zeros below a diagonal of the last two dimensions.
 *
 * `triu_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)`
 */
TT_API tt_status tt_triu_(struct tt_tensor *self_, int64_t diagonal);

/**
 * A matrix with a vector on a diagonal, or the diagonal of a matrix.
 *
 * `diag(Tensor self, int diagonal=0) -> Tensor`
 */
TT_API tt_status tt_diag(const struct tt_tensor *self_, int64_t diagonal, struct tt_tensor **out);

/**
 * Zeros with the last dimension on a diagonal of `dim1` and `dim2` of the result.
 *
 * `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
 */
TT_API
tt_status tt_diag_embed(const struct tt_tensor *self_,
                        int64_t offset,
                        int64_t dim1,
                        int64_t dim2,
                        struct tt_tensor **out);

/**
 * A matrix with all elements on a diagonal.
 *
 * `diagflat(Tensor self, int offset=0) -> Tensor`
 */
TT_API tt_status tt_diagflat(const struct tt_tensor *self_, int64_t offset, struct tt_tensor **out);

/**
 * The sum of a matrix's diagonal; that of integers is int64.
 *
 * `trace(Tensor self) -> Tensor`
 */
TT_API tt_status tt_trace(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Matrices one below and to the right of the other, with zeros elsewhere.
 *
 * `block_diag(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_block_diag(const struct tt_tensor *const *tensors,
                        size_t tensors_len,
                        struct tt_tensor **out);

/**
 * A copy with `src` at one index of a dimension.
 *
 * `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`
 */
TT_API
tt_status tt_select_scatter(const struct tt_tensor *self_,
                            const struct tt_tensor *src,
                            int64_t dim,
                            int64_t index,
                            struct tt_tensor **out);

/**
 * A copy with `src` at the indices `start .. end` of a dimension, `step` apart.
 *
 * `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`
 */
TT_API
tt_status tt_slice_scatter(const struct tt_tensor *self_,
                           const struct tt_tensor *src,
                           int64_t dim,
                           const int64_t *start,
                           const int64_t *end_,
                           int64_t step,
                           struct tt_tensor **out);

/**
 * A copy with `src` on a diagonal of two dimensions.
 *
 * `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
 */
TT_API
tt_status tt_diagonal_scatter(const struct tt_tensor *self_,
                              const struct tt_tensor *src,
                              int64_t offset,
                              int64_t dim1,
                              int64_t dim2,
                              struct tt_tensor **out);

/**
 * A copy with `src` at the places that sizes and strides over the storage name.
 *
 * `as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor`
 */
TT_API
tt_status tt_as_strided_scatter(const struct tt_tensor *self_,
                                const struct tt_tensor *src,
                                const int64_t *size,
                                size_t size_len,
                                const int64_t *stride,
                                size_t stride_len,
                                const int64_t *storage_offset,
                                struct tt_tensor **out);

/**
 * `[*, c * r * r, h, w]` to `[*, c, h * r, w * r]`: channels become pixels.
 *
 * `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
 */
TT_API
tt_status tt_pixel_shuffle(const struct tt_tensor *self_,
                           int64_t upscale_factor,
                           struct tt_tensor **out);

/**
 * `[*, c, h * r, w * r]` to `[*, c * r * r, h, w]`: pixels become channels.
 *
 * `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
 */
TT_API
tt_status tt_pixel_unshuffle(const struct tt_tensor *self_,
                             int64_t downscale_factor,
                             struct tt_tensor **out);

/**
 * The channels (dimension 1) of `groups` groups dealt out in turn.
 *
 * `channel_shuffle(Tensor self, int groups) -> Tensor`
 */
TT_API
tt_status tt_channel_shuffle(const struct tt_tensor *self_,
                             int64_t groups,
                             struct tt_tensor **out);

/**
 * The powers `[n, N]` of a vector, from `N - 1` down to 0 or, if increasing, up from 0.
 *
 * `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
 */
TT_API
tt_status tt_vander(const struct tt_tensor *x,
                    const int64_t *n,
                    bool increasing,
                    struct tt_tensor **out);

/**
 * Slices of a dimension, in the order of a vector of indices.
 *
 * `index_select(Tensor self, int dim, Tensor index) -> Tensor`
 */
TT_API
tt_status tt_index_select(const struct tt_tensor *self_,
                          int64_t dim,
                          const struct tt_tensor *index,
                          struct tt_tensor **out);

/**
 * Elements by their number in row-major order; the result has the shape of the index.
 *
 * `take(Tensor self, Tensor index) -> Tensor`
 */
TT_API
tt_status tt_take(const struct tt_tensor *self_,
                  const struct tt_tensor *index,
                  struct tt_tensor **out);

/**
 * The indices that repeat place `i` as often as `repeats[i]` says.
 *
 * `repeat_interleave.Tensor(Tensor repeats, *, int? output_size=None) -> Tensor`
 */
TT_API
tt_status tt_repeat_interleave(const struct tt_tensor *repeats,
                               const int64_t *output_size,
                               struct tt_tensor **out);

/**
 * Each slice of a dimension (of the flattened tensor where none is given) as often as
 * `repeats` says.
 *
 * `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor`
 */
TT_API
tt_status tt_repeat_interleave_self_tensor(const struct tt_tensor *self_,
                                           const struct tt_tensor *repeats,
                                           const int64_t *dim,
                                           const int64_t *output_size,
                                           struct tt_tensor **out);

/**
 * Part of a dimension from a 0-d integer on: a view.
 *
 * `narrow.Tensor(Tensor(a) self, int dim, Tensor start, int length) -> Tensor(a)`
 */
TT_API
tt_status tt_narrow_tensor(const struct tt_tensor *self_,
                           int64_t dim,
                           const struct tt_tensor *start,
                           int64_t length,
                           struct tt_tensor **out);

/**
 * A copy with the slices of `source`, times `alpha`, added to those that the index names.
 *
 * `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_index_add(const struct tt_tensor *self_,
                       int64_t dim,
                       const struct tt_tensor *index,
                       const struct tt_tensor *source,
                       struct tt_scalar alpha,
                       struct tt_tensor **out);

/**
 * Adds the slices of `source`, times `alpha`, to those that the index names.
 *
 * `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_add_(struct tt_tensor *self_,
                        int64_t dim,
                        const struct tt_tensor *index,
                        const struct tt_tensor *source,
                        struct tt_scalar alpha);

/**
 * A copy with the slices of `source` in place of those that the index names; of several for
 * one place the last one counts.
 *
 * `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
 */
TT_API
tt_status tt_index_copy(const struct tt_tensor *self_,
                        int64_t dim,
                        const struct tt_tensor *index,
                        const struct tt_tensor *source,
                        struct tt_tensor **out);

/**
 * Overwrites the slices that the index names with those of `source`.
 *
 * `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_copy_(struct tt_tensor *self_,
                         int64_t dim,
                         const struct tt_tensor *index,
                         const struct tt_tensor *source);

/**
 * A copy with the 0-d `value` in the slices that the index names.
 *
 * `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
 */
TT_API
tt_status tt_index_fill_int_tensor(const struct tt_tensor *self_,
                                   int64_t dim,
                                   const struct tt_tensor *index,
                                   const struct tt_tensor *value,
                                   struct tt_tensor **out);

/**
 * A copy with `value` in the slices that the index names.
 *
 * `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
 */
TT_API
tt_status tt_index_fill_int_scalar(const struct tt_tensor *self_,
                                   int64_t dim,
                                   const struct tt_tensor *index,
                                   struct tt_scalar value,
                                   struct tt_tensor **out);

/**
 * Writes the 0-d `value` to the slices that the index names.
 *
 * `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_fill_int_tensor_(struct tt_tensor *self_,
                                    int64_t dim,
                                    const struct tt_tensor *index,
                                    const struct tt_tensor *value);

/**
 * Writes `value` to the slices that the index names.
 *
 * `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_fill_int_scalar_(struct tt_tensor *self_,
                                    int64_t dim,
                                    const struct tt_tensor *index,
                                    struct tt_scalar value);

/**
 * Elements along a dimension by an index for each; the result has the shape of the index.
 *
 * `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
 */
TT_API
tt_status tt_gather(const struct tt_tensor *self_,
                    int64_t dim,
                    const struct tt_tensor *index,
                    bool sparse_grad,
                    struct tt_tensor **out);

/**
 * A copy with `value` at the places along a dimension that the index names.
 *
 * `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
 */
TT_API
tt_status tt_scatter_value(const struct tt_tensor *self_,
                           int64_t dim,
                           const struct tt_tensor *index,
                           struct tt_scalar value,
                           struct tt_tensor **out);

/**
 * A copy with elements of `src` at the places along a dimension that the index names; of
 * several for one place the last one counts.
 *
 * `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
 */
TT_API
tt_status tt_scatter(const struct tt_tensor *self_,
                     int64_t dim,
                     const struct tt_tensor *index,
                     const struct tt_tensor *src,
                     struct tt_tensor **out);

/**
 * As `scatter.src`, joined with what is there: `reduce` is `add` or `multiply`.
 *
 * `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
 */
TT_API
tt_status tt_scatter_reduce_src(const struct tt_tensor *self_,
                                int64_t dim,
                                const struct tt_tensor *index,
                                const struct tt_tensor *src,
                                const char *reduce,
                                struct tt_tensor **out);

/**
 * As `scatter.value`, joined with what is there: `reduce` is `add` or `multiply`.
 *
 * `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
 */
TT_API
tt_status tt_scatter_value_reduce(const struct tt_tensor *self_,
                                  int64_t dim,
                                  const struct tt_tensor *index,
                                  struct tt_scalar value,
                                  const char *reduce,
                                  struct tt_tensor **out);

/**
 * Writes elements of `src` to the places along a dimension that the index names.
 *
 * `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_(struct tt_tensor *self_,
                      int64_t dim,
                      const struct tt_tensor *index,
                      const struct tt_tensor *src);

/**
 * Writes `value` to the places along a dimension that the index names.
 *
 * `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_value_(struct tt_tensor *self_,
                            int64_t dim,
                            const struct tt_tensor *index,
                            struct tt_scalar value);

/**
 * As `scatter_.src`, joined with what is there: `reduce` is `add` or `multiply`.
 *
 * `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_reduce_src_(struct tt_tensor *self_,
                                 int64_t dim,
                                 const struct tt_tensor *index,
                                 const struct tt_tensor *src,
                                 const char *reduce);

/**
 * As `scatter_.value`, joined with what is there: `reduce` is `add` or `multiply`.
 *
 * `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_value_reduce_(struct tt_tensor *self_,
                                   int64_t dim,
                                   const struct tt_tensor *index,
                                   struct tt_scalar value,
                                   const char *reduce);

/**
 * A copy with elements of `src` added at the places along a dimension that the index names.
 *
 * `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
 */
TT_API
tt_status tt_scatter_add(const struct tt_tensor *self_,
                         int64_t dim,
                         const struct tt_tensor *index,
                         const struct tt_tensor *src,
                         struct tt_tensor **out);

/**
 * Adds elements of `src` at the places along a dimension that the index names.
 *
 * `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_add_(struct tt_tensor *self_,
                          int64_t dim,
                          const struct tt_tensor *index,
                          const struct tt_tensor *src);

/**
 * Elements by tensors of indices, one for each dimension from the first on; a missing one
 * keeps its dimension whole. Masks stand for the indices of what they hold. The indices are
 * broadcast; their shape comes where they stood, or in front where a gap parts them.
 *
 * `index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
 */
TT_API
tt_status tt_index(const struct tt_tensor *self_,
                   const struct tt_tensor *const *indices,
                   size_t indices_len,
                   struct tt_tensor **out);

/**
 * A copy with `values`, broadcast, at the places that `index.Tensor` would give; added to
 * what is there where `accumulate`, else the last one for a place counts.
 *
 * `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
 */
TT_API
tt_status tt_index_put(const struct tt_tensor *self_,
                       const struct tt_tensor *const *indices,
                       size_t indices_len,
                       const struct tt_tensor *values,
                       bool accumulate,
                       struct tt_tensor **out);

/**
 * Writes `values`, broadcast, to the places that `index.Tensor` would give; see `index_put`.
 *
 * `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_put_(struct tt_tensor *self_,
                        const struct tt_tensor *const *indices,
                        size_t indices_len,
                        const struct tt_tensor *values,
                        bool accumulate);

/**
 * The elements where the mask holds, in row-major order; both are broadcast.
 *
 * `masked_select(Tensor self, Tensor mask) -> Tensor`
 */
TT_API
tt_status tt_masked_select(const struct tt_tensor *self_,
                           const struct tt_tensor *mask,
                           struct tt_tensor **out);

/**
 * The coordinates of the elements that are not 0: `[count, rank]`.
 *
 * `nonzero(Tensor self) -> Tensor`
 */
TT_API tt_status tt_nonzero(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The coordinates of the elements that are not 0, a vector for each dimension.
 *
 * `where(Tensor condition) -> Tensor[]`
 */
TT_API tt_status tt_where_nonzero(const struct tt_tensor *condition, struct tt_tensor_list *out);

/**
 * Rows of a table `[n, d]` by their numbers: `[.., d]`. Row `padding_idx` gets no gradient;
 * where `scale_grad_by_freq`, gradients are divided by how often their row occurs.
 *
 * `embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
 */
TT_API
tt_status tt_embedding(const struct tt_tensor *weight,
                       const struct tt_tensor *indices,
                       int64_t padding_idx,
                       bool scale_grad_by_freq,
                       bool sparse,
                       struct tt_tensor **out);

/**
 * A vector for each class number, 1 at its place and 0 elsewhere; -1 classes stands for as
 * many as the largest number asks for.
 *
 * `one_hot(Tensor self, int num_classes=-1) -> Tensor`
 */
TT_API
tt_status tt_one_hot(const struct tt_tensor *self_,
                     int64_t num_classes,
                     struct tt_tensor **out);

/**
 * Elements of `src` joined at the places along a dimension that the index names: `sum`,
 * `prod`, `mean`, `amax` or `amin`, with the element that is there where `include_self`.
 *
 * `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
 */
TT_API
tt_status tt_scatter_reduce_two(const struct tt_tensor *self_,
                                int64_t dim,
                                const struct tt_tensor *index,
                                const struct tt_tensor *src,
                                const char *reduce,
                                bool include_self,
                                struct tt_tensor **out);

/**
 * Joins elements of `src` in place; see `scatter_reduce.two`.
 *
 * `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
 */
TT_API
tt_status tt_scatter_reduce_two_(struct tt_tensor *self_,
                                 int64_t dim,
                                 const struct tt_tensor *index,
                                 const struct tt_tensor *src,
                                 const char *reduce,
                                 bool include_self);

/**
 * Slices of `source` joined to those that the index names: `prod`, `mean`, `amax` or
 * `amin`, with the slice that is there where `include_self`.
 *
 * `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
 */
TT_API
tt_status tt_index_reduce(const struct tt_tensor *self_,
                          int64_t dim,
                          const struct tt_tensor *index,
                          const struct tt_tensor *source,
                          const char *reduce,
                          bool include_self,
                          struct tt_tensor **out);

/**
 * Joins slices of `source` in place; see `index_reduce`.
 *
 * `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
 */
TT_API
tt_status tt_index_reduce_(struct tt_tensor *self_,
                           int64_t dim,
                           const struct tt_tensor *index,
                           const struct tt_tensor *source,
                           const char *reduce,
                           bool include_self);

/**
 * A copy with elements of `source`, one after the other, where the mask holds; the mask and
 * the tensor are broadcast.
 *
 * `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
 */
TT_API
tt_status tt_masked_scatter(const struct tt_tensor *self_,
                            const struct tt_tensor *mask,
                            const struct tt_tensor *source,
                            struct tt_tensor **out);

/**
 * Writes elements of `source`, one after the other, where the mask holds.
 *
 * `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
 */
TT_API
tt_status tt_masked_scatter_(struct tt_tensor *self_,
                             const struct tt_tensor *mask,
                             const struct tt_tensor *source);

/**
 * Elements along a dimension by an index for each, both broadcast but for that dimension, in
 * which an index counts modulo its size; without one, elements of the flattened tensor.
 *
 * `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
 */
TT_API
tt_status tt_take_along_dim(const struct tt_tensor *self_,
                            const struct tt_tensor *indices,
                            const int64_t *dim,
                            struct tt_tensor **out);

/**
 * A copy with `source` at elements named by their number in row-major order; added to what is
 * there where `accumulate`, else the last one for an element counts.
 *
 * `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
 */
TT_API
tt_status tt_put(const struct tt_tensor *self_,
                 const struct tt_tensor *index,
                 const struct tt_tensor *source,
                 bool accumulate,
                 struct tt_tensor **out);

/**
 * Writes `source` to elements named by their number in row-major order; see `put`.
 *
 * `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
 */
TT_API
tt_status tt_put_(struct tt_tensor *self_,
                  const struct tt_tensor *index,
                  const struct tt_tensor *source,
                  bool accumulate);

/**
 * The coordinates of the elements that are not 0: `[count, rank]`.
 *
 * `argwhere(Tensor self) -> Tensor`
 */
TT_API tt_status tt_argwhere(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Bags of rows of a table `[n, d]`: sums (mode 0), means (1) or maxima (2), `[bags, d]`.
 * `offsets` says where each bag begins, and where the last one ends if `include_last_offset`.
 * Besides: the bag of each entry, the sizes of the bags, and the rows that have the maxima.
 *
 * `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_embedding_bag(const struct tt_tensor *weight,
                           const struct tt_tensor *indices,
                           const struct tt_tensor *offsets,
                           bool scale_grad_by_freq,
                           int64_t mode,
                           bool sparse,
                           const struct tt_tensor *per_sample_weights,
                           bool include_last_offset,
                           struct tt_tensor **out0,
                           struct tt_tensor **out1,
                           struct tt_tensor **out2,
                           struct tt_tensor **out3);

/**
 * As `embedding_bag`, where entries of row `padding_idx` do not count.
 *
 * `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_embedding_bag_padding_idx(const struct tt_tensor *weight,
                                       const struct tt_tensor *indices,
                                       const struct tt_tensor *offsets,
                                       bool scale_grad_by_freq,
                                       int64_t mode,
                                       bool sparse,
                                       const struct tt_tensor *per_sample_weights,
                                       bool include_last_offset,
                                       const int64_t *padding_idx,
                                       struct tt_tensor **out0,
                                       struct tt_tensor **out1,
                                       struct tt_tensor **out2,
                                       struct tt_tensor **out3);

/**
 * Each slice of a dimension once, in lexicographic order; where asked for, which of them
 * each slice is, and how often they occur.
 *
 * `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_unique_dim(const struct tt_tensor *self_,
                        int64_t dim,
                        bool sorted,
                        bool return_inverse,
                        bool return_counts,
                        struct tt_tensor **out0,
                        struct tt_tensor **out1,
                        struct tt_tensor **out2);

/**
 * Each value once, in order; where asked for, which of them each element is, and how often
 * they occur. Every NaN is a value of its own.
 *
 * `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_unique2(const struct tt_tensor *self_,
                     bool sorted,
                     bool return_inverse,
                     bool return_counts,
                     struct tt_tensor **out0,
                     struct tt_tensor **out1,
                     struct tt_tensor **out2);

/**
 * The first of each run of equal elements, or of equal slices of a dimension; where asked
 * for, the run of each element, and their lengths.
 *
 * `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_unique_consecutive(const struct tt_tensor *self_,
                                bool return_inverse,
                                bool return_counts,
                                const int64_t *dim,
                                struct tt_tensor **out0,
                                struct tt_tensor **out1,
                                struct tt_tensor **out2);

/**
 * For each value the place in a sorted sequence (in the last dimension) before which it
 * belongs: that of the first element not less than it, or greater than it where `right`.
 *
 * `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
 */
TT_API
tt_status tt_searchsorted(const struct tt_tensor *sorted_sequence,
                          const struct tt_tensor *self_,
                          bool out_int32,
                          bool right,
                          const char *side,
                          const struct tt_tensor *sorter,
                          struct tt_tensor **out);

/**
 * As `searchsorted.Tensor`, for one number.
 *
 * `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
 */
TT_API
tt_status tt_searchsorted_scalar(const struct tt_tensor *sorted_sequence,
                                 struct tt_scalar self_,
                                 bool out_int32,
                                 bool right,
                                 const char *side,
                                 const struct tt_tensor *sorter,
                                 struct tt_tensor **out);

/**
 * For each element the number of the bucket between rising boundaries; one that equals a
 * boundary is before it, or behind it where `right`.
 *
 * `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
 */
TT_API
tt_status tt_bucketize(const struct tt_tensor *self_,
                       const struct tt_tensor *boundaries,
                       bool out_int32,
                       bool right,
                       struct tt_tensor **out);

/**
 * As `bucketize.Tensor`, for one number.
 *
 * `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
 */
TT_API
tt_status tt_bucketize_scalar(struct tt_scalar self_,
                              const struct tt_tensor *boundaries,
                              bool out_int32,
                              bool right,
                              struct tt_tensor **out);

/**
 * Whether each element is among the test elements, or is not where `invert`. NaN never is.
 *
 * `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
 */
TT_API
tt_status tt_isin(const struct tt_tensor *elements,
                  const struct tt_tensor *test_elements,
                  bool assume_unique,
                  bool invert,
                  struct tt_tensor **out);

/**
 * Whether each element is the number, or is not where `invert`.
 *
 * `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
 */
TT_API
tt_status tt_isin_tensor_scalar(const struct tt_tensor *elements,
                                struct tt_scalar test_element,
                                bool assume_unique,
                                bool invert,
                                struct tt_tensor **out);

/**
 * Whether a number is among the test elements, or is not where `invert`.
 *
 * `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
 */
TT_API
tt_status tt_isin_scalar_tensor(struct tt_scalar element,
                                const struct tt_tensor *test_elements,
                                bool assume_unique,
                                bool invert,
                                struct tt_tensor **out);

/**
 * How many elements are in each of `bins` equal parts of `min..=max`, or of the range of the
 * elements where these are equal. What is outside, and NaN, does not count.
 *
 * `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
 */
TT_API
tt_status tt_histc(const struct tt_tensor *self_,
                   int64_t bins,
                   struct tt_scalar min,
                   struct tt_scalar max,
                   struct tt_tensor **out);

/**
 * How often each number from 0 on occurs in a vector, or the sums of their weights.
 *
 * `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`
 */
TT_API
tt_status tt_bincount(const struct tt_tensor *self_,
                      const struct tt_tensor *weights,
                      int64_t minlength,
                      struct tt_tensor **out);

/**
 * The largest elements along a dimension and their indices: NaN where there is one, the
 * first of equal ones.
 *
 * `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_max_dim(const struct tt_tensor *self_,
                     int64_t dim,
                     bool keepdim,
                     struct tt_tensor **out0,
                     struct tt_tensor **out1);

/**
 * The smallest elements along a dimension and their indices: NaN where there is one, the
 * first of equal ones.
 *
 * `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_min_dim(const struct tt_tensor *self_,
                     int64_t dim,
                     bool keepdim,
                     struct tt_tensor **out0,
                     struct tt_tensor **out1);

/**
 * The index of the largest element along a dimension, or of all in row-major order.
 *
 * `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_argmax(const struct tt_tensor *self_,
                    const int64_t *dim,
                    bool keepdim,
                    struct tt_tensor **out);

/**
 * The index of the smallest element along a dimension, or of all in row-major order.
 *
 * `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_argmin(const struct tt_tensor *self_,
                    const int64_t *dim,
                    bool keepdim,
                    struct tt_tensor **out);

/**
 * Sorted along a dimension, with the indices that do it; equal elements keep their order.
 * NaN counts as the largest.
 *
 * `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_sort(const struct tt_tensor *self_,
                  int64_t dim,
                  bool descending,
                  struct tt_tensor **out0,
                  struct tt_tensor **out1);

/**
 * As `sort`, which is stable in any case.
 *
 * `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_sort_stable(const struct tt_tensor *self_,
                         const bool *stable,
                         int64_t dim,
                         bool descending,
                         struct tt_tensor **out0,
                         struct tt_tensor **out1);

/**
 * Sorted along the first dimension.
 *
 * `msort(Tensor self) -> Tensor`
 */
TT_API tt_status tt_msort(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The indices that sort a dimension.
 *
 * `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
 */
TT_API
tt_status tt_argsort(const struct tt_tensor *self_,
                     int64_t dim,
                     bool descending,
                     struct tt_tensor **out);

/**
 * As `argsort`, which is stable in any case.
 *
 * `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
 */
TT_API
tt_status tt_argsort_stable(const struct tt_tensor *self_,
                            bool stable,
                            int64_t dim,
                            bool descending,
                            struct tt_tensor **out);

/**
 * The `k` largest (or smallest) elements along a dimension, in order, and their indices.
 *
 * `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_topk(const struct tt_tensor *self_,
                  int64_t k,
                  int64_t dim,
                  bool largest,
                  bool sorted,
                  struct tt_tensor **out0,
                  struct tt_tensor **out1);

/**
 * The lower median of all elements; NaN where there is one.
 *
 * `median(Tensor self) -> Tensor`
 */
TT_API tt_status tt_median(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The lower medians along a dimension and their indices; NaN where there is one.
 *
 * `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_median_dim(const struct tt_tensor *self_,
                        int64_t dim,
                        bool keepdim,
                        struct tt_tensor **out0,
                        struct tt_tensor **out1);

/**
 * The lower median of the elements that are numbers.
 *
 * `nanmedian(Tensor self) -> Tensor`
 */
TT_API tt_status tt_nanmedian(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * The lower medians of the numbers along a dimension and their indices.
 *
 * `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_nanmedian_dim(const struct tt_tensor *self_,
                           int64_t dim,
                           bool keepdim,
                           struct tt_tensor **out0,
                           struct tt_tensor **out1);

/**
 * What is met most often along a dimension (the smallest of several), and where last.
 *
 * `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_mode(const struct tt_tensor *self_,
                  int64_t dim,
                  bool keepdim,
                  struct tt_tensor **out0,
                  struct tt_tensor **out1);

/**
 * The `k`-th smallest elements (from 1) along a dimension and their indices, the first of
 * equal ones first.
 *
 * `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_kthvalue(const struct tt_tensor *self_,
                      int64_t k,
                      int64_t dim,
                      bool keepdim,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * The elements at places `q * (size - 1)` of the sorted dimension, or of all; NaN where
 * there is one. The quantiles come first in the result's shape.
 *
 * `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
 */
TT_API
tt_status tt_quantile(const struct tt_tensor *self_,
                      const struct tt_tensor *q,
                      const int64_t *dim,
                      bool keepdim,
                      const char *interpolation,
                      struct tt_tensor **out);

/**
 * As `quantile`, for one number.
 *
 * `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
 */
TT_API
tt_status tt_quantile_scalar(const struct tt_tensor *self_,
                             double q,
                             const int64_t *dim,
                             bool keepdim,
                             const char *interpolation,
                             struct tt_tensor **out);

/**
 * As `quantile`, of the elements that are numbers.
 *
 * `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
 */
TT_API
tt_status tt_nanquantile(const struct tt_tensor *self_,
                         const struct tt_tensor *q,
                         const int64_t *dim,
                         bool keepdim,
                         const char *interpolation,
                         struct tt_tensor **out);

/**
 * As `nanquantile`, for one number.
 *
 * `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
 */
TT_API
tt_status tt_nanquantile_scalar(const struct tt_tensor *self_,
                                double q,
                                const int64_t *dim,
                                bool keepdim,
                                const char *interpolation,
                                struct tt_tensor **out);

/**
 * Running sums along a dimension; integers become int64 where no dtype is given.
 *
 * `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_cumsum(const struct tt_tensor *self_,
                    int64_t dim,
                    int32_t dtype,
                    struct tt_tensor **out);

/**
 * Running sums along a dimension, in place.
 *
 * `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
 */
TT_API tt_status tt_cumsum_(struct tt_tensor *self_, int64_t dim, int32_t dtype);

/**
 * Running products along a dimension; integers become int64 where no dtype is given.
 *
 * `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_cumprod(const struct tt_tensor *self_,
                     int64_t dim,
                     int32_t dtype,
                     struct tt_tensor **out);

/**
 * Running products along a dimension, in place.
 *
 * `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
 */
TT_API tt_status tt_cumprod_(struct tt_tensor *self_, int64_t dim, int32_t dtype);

/**
 * Running logarithms of sums of exponentials along a dimension.
 *
 * `logcumsumexp(Tensor self, int dim) -> Tensor`
 */
TT_API
tt_status tt_logcumsumexp(const struct tt_tensor *self_,
                          int64_t dim,
                          struct tt_tensor **out);

/**
 * The largest elements so far along a dimension and their indices, the last of equal ones.
 *
 * `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_cummax(const struct tt_tensor *self_,
                    int64_t dim,
                    struct tt_tensor **out0,
                    struct tt_tensor **out1);

/**
 * The smallest elements so far along a dimension and their indices, the last of equal ones.
 *
 * `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
 */
TT_API
tt_status tt_cummin(const struct tt_tensor *self_,
                    int64_t dim,
                    struct tt_tensor **out0,
                    struct tt_tensor **out1);

/**
 * The `n`-th differences of neighbours along a dimension.
 *
 * `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
 */
TT_API
tt_status tt_diff(const struct tt_tensor *self_,
                  int64_t n,
                  int64_t dim,
                  const struct tt_tensor *prepend,
                  const struct tt_tensor *append,
                  struct tt_tensor **out);

/**
 * The area under samples `y` at places `x` along a dimension, by the trapezoidal rule.
 *
 * `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
 */
TT_API
tt_status tt_trapezoid_x(const struct tt_tensor *y,
                         const struct tt_tensor *x,
                         int64_t dim,
                         struct tt_tensor **out);

/**
 * The area under samples `dx` apart along a dimension, by the trapezoidal rule.
 *
 * `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
 */
TT_API
tt_status tt_trapezoid(const struct tt_tensor *y,
                       struct tt_scalar dx,
                       int64_t dim,
                       struct tt_tensor **out);

/**
 * The areas from the first sample to each other one, at places `x`.
 *
 * `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
 */
TT_API
tt_status tt_cumulative_trapezoid_x(const struct tt_tensor *y,
                                    const struct tt_tensor *x,
                                    int64_t dim,
                                    struct tt_tensor **out);

/**
 * The areas from the first sample to each other one, `dx` apart.
 *
 * `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
 */
TT_API
tt_status tt_cumulative_trapezoid(const struct tt_tensor *y,
                                  struct tt_scalar dx,
                                  int64_t dim,
                                  struct tt_tensor **out);

/**
 * Slopes along one or all dimensions, from central differences.
 *
 * `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient(const struct tt_tensor *self_,
                      const struct tt_scalar *spacing,
                      const int64_t *dim,
                      int64_t edge_order,
                      struct tt_tensor_list *out);

/**
 * Slopes along dimensions, with one step for all.
 *
 * `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_scalararray(const struct tt_tensor *self_,
                                  struct tt_scalar spacing,
                                  const int64_t *dim,
                                  size_t dim_len,
                                  int64_t edge_order,
                                  struct tt_tensor_list *out);

/**
 * Slopes along dimensions, with steps of one.
 *
 * `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_array(const struct tt_tensor *self_,
                            const int64_t *dim,
                            size_t dim_len,
                            int64_t edge_order,
                            struct tt_tensor_list *out);

/**
 * Slopes along one or all dimensions, with a step for each.
 *
 * `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_scalarrayint(const struct tt_tensor *self_,
                                   const struct tt_scalar *spacing,
                                   size_t spacing_len,
                                   const int64_t *dim,
                                   int64_t edge_order,
                                   struct tt_tensor_list *out);

/**
 * Slopes along dimensions, with a step for each.
 *
 * `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_scalarrayarray(const struct tt_tensor *self_,
                                     const struct tt_scalar *spacing,
                                     size_t spacing_len,
                                     const int64_t *dim,
                                     size_t dim_len,
                                     int64_t edge_order,
                                     struct tt_tensor_list *out);

/**
 * Slopes along one or all dimensions, at coordinates given as vectors.
 *
 * `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_tensorarrayint(const struct tt_tensor *self_,
                                     const struct tt_tensor *const *spacing,
                                     size_t spacing_len,
                                     const int64_t *dim,
                                     int64_t edge_order,
                                     struct tt_tensor_list *out);

/**
 * Slopes along dimensions, at coordinates given as vectors.
 *
 * `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
 */
TT_API
tt_status tt_gradient_tensorarray(const struct tt_tensor *self_,
                                  const struct tt_tensor *const *spacing,
                                  size_t spacing_len,
                                  const int64_t *dim,
                                  size_t dim_len,
                                  int64_t edge_order,
                                  struct tt_tensor_list *out);

/**
 * The norm of order `ord` of the elements over dimensions, as vectors.
 *
 * `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_linalg_vector_norm(const struct tt_tensor *self_,
                                struct tt_scalar ord,
                                const int64_t *dim,
                                size_t dim_len,
                                bool keepdim,
                                int32_t dtype,
                                struct tt_tensor **out);

/**
 * The norm of the matrices in two dimensions: 2 and -2 by singular values, 1 and -1 by sums
 * of columns, the infinities by sums of rows.
 *
 * `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_linalg_matrix_norm(const struct tt_tensor *self_,
                                struct tt_scalar ord,
                                const int64_t *dim,
                                size_t dim_len,
                                bool keepdim,
                                int32_t dtype,
                                struct tt_tensor **out);

/**
 * The Frobenius (`fro`) or nuclear (`nuc`) norm of the matrices in two dimensions.
 *
 * `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_linalg_matrix_norm_str_ord(const struct tt_tensor *self_,
                                        const char *ord,
                                        const int64_t *dim,
                                        size_t dim_len,
                                        bool keepdim,
                                        int32_t dtype,
                                        struct tt_tensor **out);

/**
 * The norm of vectors or matrices, as the number of dimensions asks for; of all elements
 * where neither order nor dimensions are given.
 *
 * `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_linalg_norm(const struct tt_tensor *self_,
                         const struct tt_scalar *ord,
                         const int64_t *dim,
                         size_t dim_len,
                         bool keepdim,
                         int32_t dtype,
                         struct tt_tensor **out);

/**
 * The Frobenius (`fro`) or nuclear (`nuc`) norm of matrices.
 *
 * `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_linalg_norm_ord_str(const struct tt_tensor *self_,
                                 const char *ord,
                                 const int64_t *dim,
                                 size_t dim_len,
                                 bool keepdim,
                                 int32_t dtype,
                                 struct tt_tensor **out);

/**
 * The distance of vectors along the last dimension: the p-norm of `x1 - x2 + eps`.
 *
 * `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor`
 */
TT_API
tt_status tt_pairwise_distance(const struct tt_tensor *x1,
                               const struct tt_tensor *x2,
                               double p,
                               double eps,
                               bool keepdim,
                               struct tt_tensor **out);

/**
 * The cosine of the angle of vectors along a dimension; lengths count as at least `eps`.
 *
 * `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
 */
TT_API
tt_status tt_cosine_similarity(const struct tt_tensor *x1,
                               const struct tt_tensor *x2,
                               int64_t dim,
                               double eps,
                               struct tt_tensor **out);

/**
 * Covariances of the rows, each a variable; `fweights` say how often a column is met,
 * `aweights` what it counts.
 *
 * `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
 */
TT_API
tt_status tt_cov(const struct tt_tensor *self_,
                 int64_t correction,
                 const struct tt_tensor *fweights,
                 const struct tt_tensor *aweights,
                 struct tt_tensor **out);

/**
 * Pearson's correlation coefficients of the rows.
 *
 * `corrcoef(Tensor self) -> Tensor`
 */
TT_API tt_status tt_corrcoef(const struct tt_tensor *self_, struct tt_tensor **out);

/**
 * Matrix product of `[n, k]` and `[k, m]`.
 *
 * `mm(Tensor self, Tensor mat2) -> Tensor`
 */
TT_API
tt_status tt_mm(const struct tt_tensor *self_,
                const struct tt_tensor *mat2,
                struct tt_tensor **out);

/**
 * Matrix products of a batch: `[b, n, k]` and `[b, k, m]`.
 *
 * `bmm(Tensor self, Tensor mat2) -> Tensor`
 */
TT_API
tt_status tt_bmm(const struct tt_tensor *self_,
                 const struct tt_tensor *mat2,
                 struct tt_tensor **out);

/**
 * `beta * self + alpha * mat1 mat2`; `self` is broadcast. Where beta is 0, `self` is not read.
 *
 * `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_addmm(const struct tt_tensor *self_,
                   const struct tt_tensor *mat1,
                   const struct tt_tensor *mat2,
                   struct tt_scalar beta,
                   struct tt_scalar alpha,
                   struct tt_tensor **out);

/**
 * `beta * self + alpha * mat1 mat2`, in place.
 *
 * `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addmm_(struct tt_tensor *self_,
                    const struct tt_tensor *mat1,
                    const struct tt_tensor *mat2,
                    struct tt_scalar beta,
                    struct tt_scalar alpha);

/**
 * `beta * self + alpha * batch1 batch2` for a batch of matrices.
 *
 * `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_baddbmm(const struct tt_tensor *self_,
                     const struct tt_tensor *batch1,
                     const struct tt_tensor *batch2,
                     struct tt_scalar beta,
                     struct tt_scalar alpha,
                     struct tt_tensor **out);

/**
 * `beta * self + alpha * batch1 batch2` for a batch of matrices, in place.
 *
 * `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_baddbmm_(struct tt_tensor *self_,
                      const struct tt_tensor *batch1,
                      const struct tt_tensor *batch2,
                      struct tt_scalar beta,
                      struct tt_scalar alpha);

/**
 * `input weight^T + bias` over the last dimension: `[.., k]`, `[n, k]`, `[n]` give `[.., n]`.
 *
 * `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
 */
TT_API
tt_status tt_linear(const struct tt_tensor *input,
                    const struct tt_tensor *weight,
                    const struct tt_tensor *bias,
                    struct tt_tensor **out);

/**
 * Product of vectors, matrices and batches of them, broadcast as NumPy does.
 *
 * `matmul(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_matmul(const struct tt_tensor *self_,
                    const struct tt_tensor *other,
                    struct tt_tensor **out);

/**
 * Product of a matrix `[n, k]` and a vector `[k]`.
 *
 * `mv(Tensor self, Tensor vec) -> Tensor`
 */
TT_API
tt_status tt_mv(const struct tt_tensor *self_,
                const struct tt_tensor *vec,
                struct tt_tensor **out);

/**
 * Inner product of two vectors.
 *
 * `dot(Tensor self, Tensor tensor) -> Tensor`
 */
TT_API
tt_status tt_dot(const struct tt_tensor *self_,
                 const struct tt_tensor *tensor,
                 struct tt_tensor **out);

/**
 * Inner product of two vectors; that of complex ones would conjugate the first.
 *
 * `vdot(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_vdot(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_tensor **out);

/**
 * Inner products over the last dimensions: `[.., k]` and `[.., k]` give `[.., ..]`.
 *
 * `inner(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_inner(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   struct tt_tensor **out);

/**
 * Outer product of two vectors.
 *
 * `outer(Tensor self, Tensor vec2) -> Tensor`
 */
TT_API
tt_status tt_outer(const struct tt_tensor *self_,
                   const struct tt_tensor *vec2,
                   struct tt_tensor **out);

/**
 * `beta * self + alpha * mat vec`.
 *
 * `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_addmv(const struct tt_tensor *self_,
                   const struct tt_tensor *mat,
                   const struct tt_tensor *vec,
                   struct tt_scalar beta,
                   struct tt_scalar alpha,
                   struct tt_tensor **out);

/**
 * `beta * self + alpha * mat vec`, in place.
 *
 * `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addmv_(struct tt_tensor *self_,
                    const struct tt_tensor *mat,
                    const struct tt_tensor *vec,
                    struct tt_scalar beta,
                    struct tt_scalar alpha);

/**
 * `beta * self + alpha * sum of batch1[i] batch2[i]`: `[n, m]`, `[b, n, k]` and `[b, k, m]`.
 *
 * `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_addbmm(const struct tt_tensor *self_,
                    const struct tt_tensor *batch1,
                    const struct tt_tensor *batch2,
                    struct tt_scalar beta,
                    struct tt_scalar alpha,
                    struct tt_tensor **out);

/**
 * `beta * self + alpha * sum of batch1[i] batch2[i]`, in place.
 *
 * `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addbmm_(struct tt_tensor *self_,
                     const struct tt_tensor *batch1,
                     const struct tt_tensor *batch2,
                     struct tt_scalar beta,
                     struct tt_scalar alpha);

/**
 * `beta * self + alpha * vec1 vec2^T`: `[n, m]`, `[n]` and `[m]`.
 *
 * `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_addr(const struct tt_tensor *self_,
                  const struct tt_tensor *vec1,
                  const struct tt_tensor *vec2,
                  struct tt_scalar beta,
                  struct tt_scalar alpha,
                  struct tt_tensor **out);

/**
 * `beta * self + alpha * vec1 vec2^T`, in place.
 *
 * `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
 */
TT_API
tt_status tt_addr_(struct tt_tensor *self_,
                   const struct tt_tensor *vec1,
                   const struct tt_tensor *vec2,
                   struct tt_scalar beta,
                   struct tt_scalar alpha);

/**
 * `mm` with a dtype for the result; not on the host.
 *
 * `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
 */
TT_API
tt_status tt_mm_dtype(const struct tt_tensor *self_,
                      const struct tt_tensor *mat2,
                      int32_t out_dtype,
                      struct tt_tensor **out);

/**
 * `bmm` with a dtype for the result; not on the host.
 *
 * `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
 */
TT_API
tt_status tt_bmm_dtype(const struct tt_tensor *self_,
                       const struct tt_tensor *mat2,
                       int32_t out_dtype,
                       struct tt_tensor **out);

/**
 * `addmm` with a dtype for the result; not on the host.
 *
 * `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_addmm_dtype(const struct tt_tensor *self_,
                         const struct tt_tensor *mat1,
                         const struct tt_tensor *mat2,
                         int32_t out_dtype,
                         struct tt_scalar beta,
                         struct tt_scalar alpha,
                         struct tt_tensor **out);

/**
 * `baddbmm` with a dtype for the result; not on the host.
 *
 * `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
 */
TT_API
tt_status tt_baddbmm_dtype(const struct tt_tensor *self_,
                           const struct tt_tensor *batch1,
                           const struct tt_tensor *batch2,
                           int32_t out_dtype,
                           struct tt_scalar beta,
                           struct tt_scalar alpha,
                           struct tt_tensor **out);

/**
 * Einstein summation: the product of the operands, summed over the subscripts that the output
 * does not name (`ij,jk->ik`). Two operands at a time are multiplied, in a cheap order or in
 * that of `path`: pairs of places in the list of what is left, whose product joins its end.
 *
 * `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`
 */
TT_API
tt_status tt_einsum(const char *equation,
                    const struct tt_tensor *const *tensors,
                    size_t tensors_len,
                    const int64_t *path,
                    size_t path_len,
                    struct tt_tensor **out);

/**
 * The products of both, summed over the dimensions of the lists pair by pair.
 *
 * `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
 */
TT_API
tt_status tt_tensordot(const struct tt_tensor *self_,
                       const struct tt_tensor *other,
                       const int64_t *dims_self,
                       size_t dims_self_len,
                       const int64_t *dims_other,
                       size_t dims_other_len,
                       struct tt_tensor **out);

/**
 * Kronecker's product: blocks of `other`, one for each element of `self`.
 *
 * `kron(Tensor self, Tensor other) -> Tensor`
 */
TT_API
tt_status tt_kron(const struct tt_tensor *self_,
                  const struct tt_tensor *other,
                  struct tt_tensor **out);

/**
 * `input1^T weight[o] input2 + bias[o]` for each output: `[.., n]`, `[.., m]` and `[o, n, m]`
 * give `[.., o]`.
 *
 * `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
 */
TT_API
tt_status tt_bilinear(const struct tt_tensor *input1,
                      const struct tt_tensor *input2,
                      const struct tt_tensor *weight,
                      const struct tt_tensor *bias,
                      struct tt_tensor **out);

/**
 * Cross products of the vectors along a dimension of size 3: the first such one where none is
 * given.
 *
 * `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
 */
TT_API
tt_status tt_cross(const struct tt_tensor *self_,
                   const struct tt_tensor *other,
                   const int64_t *dim,
                   struct tt_tensor **out);

/**
 * Cross products of the vectors along a dimension of size 3.
 *
 * `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
 */
TT_API
tt_status tt_linalg_cross(const struct tt_tensor *self_,
                          const struct tt_tensor *other,
                          int64_t dim,
                          struct tt_tensor **out);

/**
 * A square matrix, or each of a batch, times itself: `n` factors, those of the inverse where
 * `n` is negative, and the identity for 0.
 *
 * `matrix_power(Tensor self, int n) -> Tensor`
 */
TT_API tt_status tt_matrix_power(const struct tt_tensor *self_, int64_t n, struct tt_tensor **out);

/**
 * The product of two or more matrices, in the order of fewest multiplications. The first and
 * the last one may be vectors.
 *
 * `linalg_multi_dot(Tensor[] tensors) -> Tensor`
 */
TT_API
tt_status tt_linalg_multi_dot(const struct tt_tensor *const *tensors,
                              size_t tensors_len,
                              struct tt_tensor **out);

/**
 * The product of one or more matrices, in the order of fewest multiplications.
 *
 * `chain_matmul(Tensor[] matrices) -> Tensor`
 */
TT_API
tt_status tt_chain_matmul(const struct tt_tensor *const *matrices,
                          size_t matrices_len,
                          struct tt_tensor **out);

/**
 * Distances between rows: `[.., n, k]` and `[.., m, k]` give `[.., n, m]`. The norm has the
 * exponent `p`, 0 (elements that differ) to infinity (the largest). Euclidean ones are made
 * by a matrix product in mode 1, not in mode 2, and in mode 0 for more than 25 rows.
 *
 * `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor`
 */
TT_API
tt_status tt_cdist(const struct tt_tensor *x1,
                   const struct tt_tensor *x2,
                   double p,
                   const int64_t *compute_mode,
                   struct tt_tensor **out);

/**
 * Distances among the rows of `[n, k]`: those of the first to all behind it, then of the
 * second, and so on, `n (n - 1) / 2` in all. The norm has the exponent `p`.
 *
 * `pdist(Tensor self, float p=2.) -> Tensor`
 */
TT_API tt_status tt_pdist(const struct tt_tensor *self_, double p, struct tt_tensor **out);

/**
 * Convolution of `[n, c, l]` or `[c, l]` by a weight `[m, c / groups, k]`.
 *
 * `conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] dilation=[1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv1d(const struct tt_tensor *input,
                    const struct tt_tensor *weight,
                    const struct tt_tensor *bias,
                    const int64_t *stride,
                    size_t stride_len,
                    const int64_t *padding,
                    size_t padding_len,
                    const int64_t *dilation,
                    size_t dilation_len,
                    int64_t groups,
                    struct tt_tensor **out);

/**
 * `conv1d` with padding "same" (the output has the input's size) or "valid" (none).
 *
 * `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], str padding="valid", int[1] dilation=[1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv1d_padding(const struct tt_tensor *input,
                            const struct tt_tensor *weight,
                            const struct tt_tensor *bias,
                            const int64_t *stride,
                            size_t stride_len,
                            const char *padding,
                            const int64_t *dilation,
                            size_t dilation_len,
                            int64_t groups,
                            struct tt_tensor **out);

/**
 * Convolution of `[n, c, h, w]` or `[c, h, w]` by a weight `[m, c / groups, kh, kw]`.
 *
 * `conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv2d(const struct tt_tensor *input,
                    const struct tt_tensor *weight,
                    const struct tt_tensor *bias,
                    const int64_t *stride,
                    size_t stride_len,
                    const int64_t *padding,
                    size_t padding_len,
                    const int64_t *dilation,
                    size_t dilation_len,
                    int64_t groups,
                    struct tt_tensor **out);

/**
 * `conv2d` with padding "same" (the output has the input's size) or "valid" (none).
 *
 * `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], str padding="valid", int[2] dilation=[1, 1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv2d_padding(const struct tt_tensor *input,
                            const struct tt_tensor *weight,
                            const struct tt_tensor *bias,
                            const int64_t *stride,
                            size_t stride_len,
                            const char *padding,
                            const int64_t *dilation,
                            size_t dilation_len,
                            int64_t groups,
                            struct tt_tensor **out);

/**
 * Convolution of `[n, c, d, h, w]` or `[c, d, h, w]` by a weight `[m, c / groups, kd, kh, kw]`.
 *
 * `conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv3d(const struct tt_tensor *input,
                    const struct tt_tensor *weight,
                    const struct tt_tensor *bias,
                    const int64_t *stride,
                    size_t stride_len,
                    const int64_t *padding,
                    size_t padding_len,
                    const int64_t *dilation,
                    size_t dilation_len,
                    int64_t groups,
                    struct tt_tensor **out);

/**
 * `conv3d` with padding "same" (the output has the input's size) or "valid" (none).
 *
 * `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], str padding="valid", int[3] dilation=[1, 1, 1], int groups=1) -> Tensor`
 */
TT_API
tt_status tt_conv3d_padding(const struct tt_tensor *input,
                            const struct tt_tensor *weight,
                            const struct tt_tensor *bias,
                            const int64_t *stride,
                            size_t stride_len,
                            const char *padding,
                            const int64_t *dilation,
                            size_t dilation_len,
                            int64_t groups,
                            struct tt_tensor **out);

/**
 * The adjoint of a convolution: `[n, c, l]` and a weight `[c, m / groups, k]` give `[n, m, ..]`.
 *
 * `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] output_padding=[0], int groups=1, int[1] dilation=[1]) -> Tensor`
 */
TT_API
tt_status tt_conv_transpose1d(const struct tt_tensor *input,
                              const struct tt_tensor *weight,
                              const struct tt_tensor *bias,
                              const int64_t *stride,
                              size_t stride_len,
                              const int64_t *padding,
                              size_t padding_len,
                              const int64_t *output_padding,
                              size_t output_padding_len,
                              int64_t groups,
                              const int64_t *dilation,
                              size_t dilation_len,
                              struct tt_tensor **out);

/**
 * The adjoint of a convolution: `[n, c, h, w]` and a weight `[c, m / groups, kh, kw]` give
 * `[n, m, .., ..]`.
 *
 * `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int groups=1, int[2] dilation=[1, 1]) -> Tensor`
 */
TT_API
tt_status tt_conv_transpose2d(const struct tt_tensor *input,
                              const struct tt_tensor *weight,
                              const struct tt_tensor *bias,
                              const int64_t *stride,
                              size_t stride_len,
                              const int64_t *padding,
                              size_t padding_len,
                              const int64_t *output_padding,
                              size_t output_padding_len,
                              int64_t groups,
                              const int64_t *dilation,
                              size_t dilation_len,
                              struct tt_tensor **out);

/**
 * The adjoint of a convolution: `[n, c, d, h, w]` and a weight `[c, m / groups, kd, kh, kw]`
 * give `[n, m, .., .., ..]`.
 *
 * `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int groups=1, int[3] dilation=[1, 1, 1]) -> Tensor`
 */
TT_API
tt_status tt_conv_transpose3d(const struct tt_tensor *input,
                              const struct tt_tensor *weight,
                              const struct tt_tensor *bias,
                              const int64_t *stride,
                              size_t stride_len,
                              const int64_t *padding,
                              size_t padding_len,
                              const int64_t *output_padding,
                              size_t output_padding_len,
                              int64_t groups,
                              const int64_t *dilation,
                              size_t dilation_len,
                              struct tt_tensor **out);

/**
 * The maximum of each window of `[n, c, l]` or `[c, l]`.
 *
 * `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
 */
TT_API
tt_status tt_max_pool1d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        const int64_t *dilation,
                        size_t dilation_len,
                        bool ceil_mode,
                        struct tt_tensor **out);

/**
 * The maximum of each window of `[n, c, l]` or `[c, l]`, and where in the line it is.
 *
 * `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_max_pool1d_with_indices(const struct tt_tensor *self_,
                                     const int64_t *kernel_size,
                                     size_t kernel_size_len,
                                     const int64_t *stride,
                                     size_t stride_len,
                                     const int64_t *padding,
                                     size_t padding_len,
                                     const int64_t *dilation,
                                     size_t dilation_len,
                                     bool ceil_mode,
                                     struct tt_tensor **out0,
                                     struct tt_tensor **out1);

/**
 * The maximum of each window of `[n, c, h, w]` or `[c, h, w]`.
 *
 * `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
 */
TT_API
tt_status tt_max_pool2d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        const int64_t *dilation,
                        size_t dilation_len,
                        bool ceil_mode,
                        struct tt_tensor **out);

/**
 * The maximum of each window of `[n, c, h, w]` or `[c, h, w]`, and where in the plane it is.
 *
 * `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_max_pool2d_with_indices(const struct tt_tensor *self_,
                                     const int64_t *kernel_size,
                                     size_t kernel_size_len,
                                     const int64_t *stride,
                                     size_t stride_len,
                                     const int64_t *padding,
                                     size_t padding_len,
                                     const int64_t *dilation,
                                     size_t dilation_len,
                                     bool ceil_mode,
                                     struct tt_tensor **out0,
                                     struct tt_tensor **out1);

/**
 * The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`.
 *
 * `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
 */
TT_API
tt_status tt_max_pool3d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        const int64_t *dilation,
                        size_t dilation_len,
                        bool ceil_mode,
                        struct tt_tensor **out);

/**
 * The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`, and where in the volume
 * it is.
 *
 * `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_max_pool3d_with_indices(const struct tt_tensor *self_,
                                     const int64_t *kernel_size,
                                     size_t kernel_size_len,
                                     const int64_t *stride,
                                     size_t stride_len,
                                     const int64_t *padding,
                                     size_t padding_len,
                                     const int64_t *dilation,
                                     size_t dilation_len,
                                     bool ceil_mode,
                                     struct tt_tensor **out0,
                                     struct tt_tensor **out1);

/**
 * The average of each window of `[n, c, l]` or `[c, l]`.
 *
 * `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
 */
TT_API
tt_status tt_avg_pool1d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        bool ceil_mode,
                        bool count_include_pad,
                        struct tt_tensor **out);

/**
 * The average of each window of `[n, c, h, w]` or `[c, h, w]`; padding counts as zeros where
 * `count_include_pad`, and `divisor_override` takes the place of the number of elements.
 *
 * `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
 */
TT_API
tt_status tt_avg_pool2d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        bool ceil_mode,
                        bool count_include_pad,
                        const int64_t *divisor_override,
                        struct tt_tensor **out);

/**
 * The average of each window of `[n, c, d, h, w]` or `[c, d, h, w]`; see `avg_pool2d`.
 *
 * `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
 */
TT_API
tt_status tt_avg_pool3d(const struct tt_tensor *self_,
                        const int64_t *kernel_size,
                        size_t kernel_size_len,
                        const int64_t *stride,
                        size_t stride_len,
                        const int64_t *padding,
                        size_t padding_len,
                        bool ceil_mode,
                        bool count_include_pad,
                        const int64_t *divisor_override,
                        struct tt_tensor **out);

/**
 * Averages of `output_size` parts of nearly the same size, of `[n, c, l]` or `[c, l]`.
 *
 * `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
 */
TT_API
tt_status tt_adaptive_avg_pool1d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out);

/**
 * Averages of `output_size` parts of nearly the same size, of `[n, c, h, w]` or `[c, h, w]`.
 *
 * `adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`
 */
TT_API
tt_status tt_adaptive_avg_pool2d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out);

/**
 * Averages of `output_size` parts of nearly the same size, of `[n, c, d, h, w]` or
 * `[c, d, h, w]`.
 *
 * `adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor`
 */
TT_API
tt_status tt_adaptive_avg_pool3d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out);

/**
 * Maxima of `output_size` parts of nearly the same size, and where in the line they are.
 *
 * `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_adaptive_max_pool1d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out0,
                                 struct tt_tensor **out1);

/**
 * Maxima of `output_size` parts of nearly the same size, and where in the plane they are.
 *
 * `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_adaptive_max_pool2d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out0,
                                 struct tt_tensor **out1);

/**
 * Maxima of `output_size` parts of nearly the same size, and where in the volume they are.
 *
 * `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_adaptive_max_pool3d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 struct tt_tensor **out0,
                                 struct tt_tensor **out1);

/**
 * The maximum of each of as many windows of `[n, c, h, w]` as the result has places, and
 * where in the plane it is. `random_samples` `[n, c, 2]` draw where the windows begin.
 *
 * `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_fractional_max_pool2d(const struct tt_tensor *self_,
                                   const int64_t *kernel_size,
                                   size_t kernel_size_len,
                                   const int64_t *output_size,
                                   size_t output_size_len,
                                   const struct tt_tensor *random_samples,
                                   struct tt_tensor **out0,
                                   struct tt_tensor **out1);

/**
 * The same of `[n, c, d, h, w]`, with `random_samples` `[n, c, 3]`.
 *
 * `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_fractional_max_pool3d(const struct tt_tensor *self_,
                                   const int64_t *kernel_size,
                                   size_t kernel_size_len,
                                   const int64_t *output_size,
                                   size_t output_size_len,
                                   const struct tt_tensor *random_samples,
                                   struct tt_tensor **out0,
                                   struct tt_tensor **out1);

/**
 * Zeros of a size, with each value at its index in the plane; the last of several counts.
 *
 * `max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor`
 */
TT_API
tt_status tt_max_unpool2d(const struct tt_tensor *self_,
                          const struct tt_tensor *indices,
                          const int64_t *output_size,
                          size_t output_size_len,
                          struct tt_tensor **out);

/**
 * Zeros of a size, with each value at its index in the volume. `stride` and `padding` are
 * those of the pooling that made the indices, and change nothing.
 *
 * `max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor`
 */
TT_API
tt_status tt_max_unpool3d(const struct tt_tensor *self_,
                          const struct tt_tensor *indices,
                          const int64_t *output_size,
                          size_t output_size_len,
                          const int64_t *stride,
                          size_t stride_len,
                          const int64_t *padding,
                          size_t padding_len,
                          struct tt_tensor **out);

/**
 * Batch norm of `[n, c, ..]`: each channel less its mean, divided by its deviation, times
 * `weight` plus `bias` (`[c]` each). In training the batch gives mean and variance, and the
 * running ones, if given, move towards them by `momentum` (the variance that of a sample);
 * else the running ones are used.
 *
 * `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor`
 */
TT_API
tt_status tt_batch_norm(const struct tt_tensor *input,
                        const struct tt_tensor *weight,
                        const struct tt_tensor *bias,
                        const struct tt_tensor *running_mean,
                        const struct tt_tensor *running_var,
                        bool training,
                        double momentum,
                        double eps,
                        bool cudnn_enabled,
                        struct tt_tensor **out);

/**
 * `batch_norm` of each image of `[n, c, ..]` by itself, where `use_input_stats`; the running
 * statistics, if given, move towards the means over the images.
 *
 * `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`
 */
TT_API
tt_status tt_instance_norm(const struct tt_tensor *input,
                           const struct tt_tensor *weight,
                           const struct tt_tensor *bias,
                           const struct tt_tensor *running_mean,
                           const struct tt_tensor *running_var,
                           bool use_input_stats,
                           double momentum,
                           double eps,
                           bool cudnn_enabled,
                           struct tt_tensor **out);

/**
 * Layer norm over the last dimensions, whose sizes are `normalized_shape`, as are those of
 * `weight` and `bias`.
 *
 * `layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor`
 */
TT_API
tt_status tt_layer_norm(const struct tt_tensor *input,
                        const int64_t *normalized_shape,
                        size_t normalized_shape_len,
                        const struct tt_tensor *weight,
                        const struct tt_tensor *bias,
                        double eps,
                        bool cudnn_enable,
                        struct tt_tensor **out);

/**
 * Group norm of `[n, c, ..]`: mean and variance of `num_groups` groups of channels;
 * `weight` and `bias` have one entry for each channel.
 *
 * `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor`
 */
TT_API
tt_status tt_group_norm(const struct tt_tensor *input,
                        int64_t num_groups,
                        const struct tt_tensor *weight,
                        const struct tt_tensor *bias,
                        double eps,
                        bool cudnn_enabled,
                        struct tt_tensor **out);

/**
 * Divided by the root of the mean square over the last dimensions (Zhang, Sennrich 2019);
 * `eps` is that of the dtype to compute in where none is given.
 *
 * `rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
 */
TT_API
tt_status tt_rms_norm(const struct tt_tensor *input,
                      const int64_t *normalized_shape,
                      size_t normalized_shape_len,
                      const struct tt_tensor *weight,
                      const double *eps,
                      struct tt_tensor **out);

/**
 * `exp(x) / sum(exp(x))` along `dim`, computed in `dtype` where one is given.
 *
 * `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_softmax(const struct tt_tensor *self_,
                     int64_t dim,
                     int32_t dtype,
                     struct tt_tensor **out);

/**
 * The logarithm of `softmax`, without overflow.
 *
 * `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_log_softmax(const struct tt_tensor *self_,
                         int64_t dim,
                         int32_t dtype,
                         struct tt_tensor **out);

/**
 * `softmax(query key^T * scale + mask) value` of `[.., l, e]`, `[.., s, e]` and `[.., s, v]`
 * (Vaswani et al. 2017). `scale` is `1 / sqrt(e)` where none is given. A bool mask says which
 * keys count, another one is added; `is_causal` hides later keys. Rows without keys are 0.
 * With `enable_gqa` each head of key and value serves several of query.
 *
 * `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
 */
TT_API
tt_status tt_scaled_dot_product_attention(const struct tt_tensor *query,
                                          const struct tt_tensor *key,
                                          const struct tt_tensor *value,
                                          const struct tt_tensor *attn_mask,
                                          double dropout_p,
                                          bool is_causal,
                                          const double *scale,
                                          bool enable_gqa,
                                          struct tt_tensor **out);

/**
 * Padding by pairs of numbers, the last dimension first: `constant` with `value` (0 where
 * none), `reflect` without repeating the edge, `replicate` the edge, or `circular`.
 *
 * `pad(Tensor self, int[] pad, str mode="constant", float? value=None) -> Tensor`
 */
TT_API
tt_status tt_pad(const struct tt_tensor *self_,
                 const int64_t *pad,
                 size_t pad_len,
                 const char *mode,
                 const double *value,
                 struct tt_tensor **out);

/**
 * Padding with `value` by pairs of numbers, the last dimension first; negative ones cut.
 *
 * `constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor`
 */
TT_API
tt_status tt_constant_pad_nd(const struct tt_tensor *self_,
                             const int64_t *pad,
                             size_t pad_len,
                             struct tt_scalar value,
                             struct tt_tensor **out);

/**
 * The last dimension padded, mirrored without repeating the edge; numbers as for `pad`.
 *
 * `reflection_pad1d(Tensor self, int[2] padding) -> Tensor`
 */
TT_API
tt_status tt_reflection_pad1d(const struct tt_tensor *self_,
                              const int64_t *padding,
                              size_t padding_len,
                              struct tt_tensor **out);

/**
 * The last two dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
 *
 * `reflection_pad2d(Tensor self, int[4] padding) -> Tensor`
 */
TT_API
tt_status tt_reflection_pad2d(const struct tt_tensor *self_,
                              const int64_t *padding,
                              size_t padding_len,
                              struct tt_tensor **out);

/**
 * The last three dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
 *
 * `reflection_pad3d(Tensor self, int[6] padding) -> Tensor`
 */
TT_API
tt_status tt_reflection_pad3d(const struct tt_tensor *self_,
                              const int64_t *padding,
                              size_t padding_len,
                              struct tt_tensor **out);

/**
 * The last dimension padded, with the edge repeated; numbers as for `pad`.
 *
 * `replication_pad1d(Tensor self, int[2] padding) -> Tensor`
 */
TT_API
tt_status tt_replication_pad1d(const struct tt_tensor *self_,
                               const int64_t *padding,
                               size_t padding_len,
                               struct tt_tensor **out);

/**
 * The last two dimensions padded, with the edge repeated; numbers as for `pad`.
 *
 * `replication_pad2d(Tensor self, int[4] padding) -> Tensor`
 */
TT_API
tt_status tt_replication_pad2d(const struct tt_tensor *self_,
                               const int64_t *padding,
                               size_t padding_len,
                               struct tt_tensor **out);

/**
 * The last three dimensions padded, with the edge repeated; numbers as for `pad`.
 *
 * `replication_pad3d(Tensor self, int[6] padding) -> Tensor`
 */
TT_API
tt_status tt_replication_pad3d(const struct tt_tensor *self_,
                               const int64_t *padding,
                               size_t padding_len,
                               struct tt_tensor **out);

/**
 * `[n, c, l]` at another size: each place from the nearest place before it.
 *
 * `upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest1d(const struct tt_tensor *self_,
                                const int64_t *output_size,
                                size_t output_size_len,
                                const double *scales,
                                struct tt_tensor **out);

/**
 * `upsample_nearest1d` to a size, or to the sizes times factors.
 *
 * `upsample_nearest1d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest1d_vec(const struct tt_tensor *input,
                                    const int64_t *output_size,
                                    size_t output_size_len,
                                    const double *scale_factors,
                                    size_t scale_factors_len,
                                    struct tt_tensor **out);

/**
 * `[n, c, h, w]` at another size: each place from the nearest place before it.
 *
 * `upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest2d(const struct tt_tensor *self_,
                                const int64_t *output_size,
                                size_t output_size_len,
                                const double *scales_h,
                                const double *scales_w,
                                struct tt_tensor **out);

/**
 * `upsample_nearest2d` to a size, or to the sizes times factors.
 *
 * `upsample_nearest2d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest2d_vec(const struct tt_tensor *input,
                                    const int64_t *output_size,
                                    size_t output_size_len,
                                    const double *scale_factors,
                                    size_t scale_factors_len,
                                    struct tt_tensor **out);

/**
 * `[n, c, d, h, w]` at another size: each place from the nearest place before it.
 *
 * `upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest3d(const struct tt_tensor *self_,
                                const int64_t *output_size,
                                size_t output_size_len,
                                const double *scales_d,
                                const double *scales_h,
                                const double *scales_w,
                                struct tt_tensor **out);

/**
 * `upsample_nearest3d` to a size, or to the sizes times factors.
 *
 * `upsample_nearest3d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_nearest3d_vec(const struct tt_tensor *input,
                                    const int64_t *output_size,
                                    size_t output_size_len,
                                    const double *scale_factors,
                                    size_t scale_factors_len,
                                    struct tt_tensor **out);

/**
 * `[n, c, l]` at another size: each place from its neighbours, weighted by distance.
 *
 * `upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_linear1d(const struct tt_tensor *self_,
                               const int64_t *output_size,
                               size_t output_size_len,
                               bool align_corners,
                               const double *scales,
                               struct tt_tensor **out);

/**
 * `upsample_linear1d` to a size, or to the sizes times factors.
 *
 * `upsample_linear1d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_linear1d_vec(const struct tt_tensor *input,
                                   const int64_t *output_size,
                                   size_t output_size_len,
                                   bool align_corners,
                                   const double *scale_factors,
                                   size_t scale_factors_len,
                                   struct tt_tensor **out);

/**
 * `[n, c, h, w]` at another size: each place from its neighbours, weighted by distance.
 *
 * `upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_bilinear2d(const struct tt_tensor *self_,
                                 const int64_t *output_size,
                                 size_t output_size_len,
                                 bool align_corners,
                                 const double *scales_h,
                                 const double *scales_w,
                                 struct tt_tensor **out);

/**
 * `upsample_bilinear2d` to a size, or to the sizes times factors.
 *
 * `upsample_bilinear2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_bilinear2d_vec(const struct tt_tensor *input,
                                     const int64_t *output_size,
                                     size_t output_size_len,
                                     bool align_corners,
                                     const double *scale_factors,
                                     size_t scale_factors_len,
                                     struct tt_tensor **out);

/**
 * `[n, c, h, w]` at another size: each place from a cubic convolution of its 16 neighbours.
 *
 * `upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_bicubic2d(const struct tt_tensor *self_,
                                const int64_t *output_size,
                                size_t output_size_len,
                                bool align_corners,
                                const double *scales_h,
                                const double *scales_w,
                                struct tt_tensor **out);

/**
 * `upsample_bicubic2d` to a size, or to the sizes times factors.
 *
 * `upsample_bicubic2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_bicubic2d_vec(const struct tt_tensor *input,
                                    const int64_t *output_size,
                                    size_t output_size_len,
                                    bool align_corners,
                                    const double *scale_factors,
                                    size_t scale_factors_len,
                                    struct tt_tensor **out);

/**
 * `[n, c, d, h, w]` at another size: each place from its neighbours, weighted by distance.
 *
 * `upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
 */
TT_API
tt_status tt_upsample_trilinear3d(const struct tt_tensor *self_,
                                  const int64_t *output_size,
                                  size_t output_size_len,
                                  bool align_corners,
                                  const double *scales_d,
                                  const double *scales_h,
                                  const double *scales_w,
                                  struct tt_tensor **out);

/**
 * `upsample_trilinear3d` to a size, or to the sizes times factors.
 *
 * `upsample_trilinear3d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
 */
TT_API
tt_status tt_upsample_trilinear3d_vec(const struct tt_tensor *input,
                                      const int64_t *output_size,
                                      size_t output_size_len,
                                      bool align_corners,
                                      const double *scale_factors,
                                      size_t scale_factors_len,
                                      struct tt_tensor **out);

/**
 * Samples `[n, c, h, w]` at the points of a grid `[n, .., .., 2]` of x and y between -1 and 1,
 * or a volume at points of x, y and z. Modes: 0 linear, 1 nearest, 2 cubic; outside: 0 zeros,
 * 1 the border, 2 the reflection.
 *
 * `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
 */
TT_API
tt_status tt_grid_sampler(const struct tt_tensor *input,
                          const struct tt_tensor *grid,
                          int64_t interpolation_mode,
                          int64_t padding_mode,
                          bool align_corners,
                          struct tt_tensor **out);

/**
 * The grid for `grid_sampler` of affine maps `[n, 2, 3]` of a plane, or `[n, 3, 4]` of a volume.
 *
 * `affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor`
 */
TT_API
tt_status tt_affine_grid_generator(const struct tt_tensor *theta,
                                   const int64_t *size,
                                   size_t size_len,
                                   bool align_corners,
                                   struct tt_tensor **out);

/**
 * The sliding blocks of `[n, c, h, w]` or `[c, h, w]` as columns `[n, c * block, blocks]`.
 *
 * `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
 */
TT_API
tt_status tt_im2col(const struct tt_tensor *self_,
                    const int64_t *kernel_size,
                    size_t kernel_size_len,
                    const int64_t *dilation,
                    size_t dilation_len,
                    const int64_t *padding,
                    size_t padding_len,
                    const int64_t *stride,
                    size_t stride_len,
                    struct tt_tensor **out);

/**
 * Columns `[n, c * block, blocks]` summed where the blocks lie in `[n, c, h, w]`.
 *
 * `col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
 */
TT_API
tt_status tt_col2im(const struct tt_tensor *self_,
                    const int64_t *output_size,
                    size_t output_size_len,
                    const int64_t *kernel_size,
                    size_t kernel_size_len,
                    const int64_t *dilation,
                    size_t dilation_len,
                    const int64_t *padding,
                    size_t padding_len,
                    const int64_t *stride,
                    size_t stride_len,
                    struct tt_tensor **out);

/**
 * Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input]`, or `[batch, time,
 * input]` with `batch_first`, from the states `hx`, `[layers * directions, batch, hidden]`.
 * `params` are, for each layer and direction, `W`, `U` and with `has_biases` `b`, `c`. The
 * results are those of all steps and the last states.
 *
 * `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_rnn_tanh(const struct tt_tensor *input,
                      const struct tt_tensor *hx,
                      const struct tt_tensor *const *params,
                      size_t params_len,
                      bool has_biases,
                      int64_t num_layers,
                      double dropout,
                      bool train,
                      bool bidirectional,
                      bool batch_first,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * The same over a packed sequence: the rows of all steps `[rows, input]`, and how many rows
 * each step has.
 *
 * `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_rnn_tanh_data(const struct tt_tensor *data,
                           const struct tt_tensor *batch_sizes,
                           const struct tt_tensor *hx,
                           const struct tt_tensor *const *params,
                           size_t params_len,
                           bool has_biases,
                           int64_t num_layers,
                           double dropout,
                           bool train,
                           bool bidirectional,
                           struct tt_tensor **out0,
                           struct tt_tensor **out1);

/**
 * Layers of `h' = relu(W x + b + U h + c)`; arguments as those of `rnn_tanh`.
 *
 * `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_rnn_relu(const struct tt_tensor *input,
                      const struct tt_tensor *hx,
                      const struct tt_tensor *const *params,
                      size_t params_len,
                      bool has_biases,
                      int64_t num_layers,
                      double dropout,
                      bool train,
                      bool bidirectional,
                      bool batch_first,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * The same over a packed sequence.
 *
 * `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_rnn_relu_data(const struct tt_tensor *data,
                           const struct tt_tensor *batch_sizes,
                           const struct tt_tensor *hx,
                           const struct tt_tensor *const *params,
                           size_t params_len,
                           bool has_biases,
                           int64_t num_layers,
                           double dropout,
                           bool train,
                           bool bidirectional,
                           struct tt_tensor **out0,
                           struct tt_tensor **out1);

/**
 * Layers of long short-term memory: `c' = f c + i g`, `h' = o tanh(c')` with the gates
 * `i f g o = W x + b + U h + c` through `sigmoid`, `g` through `tanh`. `hx` is the state and
 * the memory. Where their last sizes differ the state is projected, `R h'`, and the `params` of
 * each layer and direction end with `R`, `[out, hidden]`.
 *
 * `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_lstm(const struct tt_tensor *input,
                  const struct tt_tensor *const *hx,
                  size_t hx_len,
                  const struct tt_tensor *const *params,
                  size_t params_len,
                  bool has_biases,
                  int64_t num_layers,
                  double dropout,
                  bool train,
                  bool bidirectional,
                  bool batch_first,
                  struct tt_tensor **out0,
                  struct tt_tensor **out1,
                  struct tt_tensor **out2);

/**
 * The same over a packed sequence.
 *
 * `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`
 */
TT_API
tt_status tt_lstm_data(const struct tt_tensor *data,
                       const struct tt_tensor *batch_sizes,
                       const struct tt_tensor *const *hx,
                       size_t hx_len,
                       const struct tt_tensor *const *params,
                       size_t params_len,
                       bool has_biases,
                       int64_t num_layers,
                       double dropout,
                       bool train,
                       bool bidirectional,
                       struct tt_tensor **out0,
                       struct tt_tensor **out1,
                       struct tt_tensor **out2);

/**
 * Layers of gated recurrent units: `h' = (1 - z) n + z h` with `r z` as `sigmoid(W x + b + U h
 * + c)` and `n = tanh(W x + b + r (U h + c))`; arguments as those of `rnn_tanh`.
 *
 * `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_gru(const struct tt_tensor *input,
                 const struct tt_tensor *hx,
                 const struct tt_tensor *const *params,
                 size_t params_len,
                 bool has_biases,
                 int64_t num_layers,
                 double dropout,
                 bool train,
                 bool bidirectional,
                 bool batch_first,
                 struct tt_tensor **out0,
                 struct tt_tensor **out1);

/**
 * The same over a packed sequence.
 *
 * `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_gru_data(const struct tt_tensor *data,
                      const struct tt_tensor *batch_sizes,
                      const struct tt_tensor *hx,
                      const struct tt_tensor *const *params,
                      size_t params_len,
                      bool has_biases,
                      int64_t num_layers,
                      double dropout,
                      bool train,
                      bool bidirectional,
                      struct tt_tensor **out0,
                      struct tt_tensor **out1);

/**
 * A step `tanh(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
 *
 * `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
 */
TT_API
tt_status tt_rnn_tanh_cell(const struct tt_tensor *input,
                           const struct tt_tensor *hx,
                           const struct tt_tensor *w_ih,
                           const struct tt_tensor *w_hh,
                           const struct tt_tensor *b_ih,
                           const struct tt_tensor *b_hh,
                           struct tt_tensor **out);

/**
 * A step `relu(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
 *
 * `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
 */
TT_API
tt_status tt_rnn_relu_cell(const struct tt_tensor *input,
                           const struct tt_tensor *hx,
                           const struct tt_tensor *w_ih,
                           const struct tt_tensor *w_hh,
                           const struct tt_tensor *b_ih,
                           const struct tt_tensor *b_hh,
                           struct tt_tensor **out);

/**
 * A step of long short-term memory: the state and the memory from those in `hx`.
 *
 * `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
 */
TT_API
tt_status tt_lstm_cell(const struct tt_tensor *input,
                       const struct tt_tensor *const *hx,
                       size_t hx_len,
                       const struct tt_tensor *w_ih,
                       const struct tt_tensor *w_hh,
                       const struct tt_tensor *b_ih,
                       const struct tt_tensor *b_hh,
                       struct tt_tensor **out0,
                       struct tt_tensor **out1);

/**
 * A step of a gated recurrent unit.
 *
 * `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
 */
TT_API
tt_status tt_gru_cell(const struct tt_tensor *input,
                      const struct tt_tensor *hx,
                      const struct tt_tensor *w_ih,
                      const struct tt_tensor *w_hh,
                      const struct tt_tensor *b_ih,
                      const struct tt_tensor *b_hh,
                      struct tt_tensor **out);

/**
 * Squared differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
 *
 * `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_mse_loss(const struct tt_tensor *self_,
                      const struct tt_tensor *target,
                      int64_t reduction,
                      struct tt_tensor **out);

/**
 * Absolute differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
 *
 * `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_l1_loss(const struct tt_tensor *self_,
                     const struct tt_tensor *target,
                     int64_t reduction,
                     struct tt_tensor **out);

/**
 * `d^2 / (2 beta)` for a difference below `beta`, else `d - beta / 2` (Girshick 2015).
 *
 * `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
 */
TT_API
tt_status tt_smooth_l1_loss(const struct tt_tensor *self_,
                            const struct tt_tensor *target,
                            int64_t reduction,
                            double beta,
                            struct tt_tensor **out);

/**
 * `d^2 / 2` for a difference up to `delta`, else `delta (d - delta / 2)` (Huber 1964).
 *
 * `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
 */
TT_API
tt_status tt_huber_loss(const struct tt_tensor *self_,
                        const struct tt_tensor *target,
                        int64_t reduction,
                        double delta,
                        struct tt_tensor **out);

/**
 * Negative log likelihood: `-weight * self` at the target class of `[n, c, ..]` or `[c]`;
 * targets of `ignore_index` count for nothing. The mean is weighted.
 *
 * `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`
 */
TT_API
tt_status tt_nll_loss(const struct tt_tensor *self_,
                      const struct tt_tensor *target,
                      const struct tt_tensor *weight,
                      int64_t reduction,
                      int64_t ignore_index,
                      struct tt_tensor **out);

/**
 * Cross entropy of logits `[n, c, ..]` or `[c]` and targets: class indices, or a probability
 * for each class. With `label_smoothing` each target is mixed with the uniform one.
 *
 * `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor`
 */
TT_API
tt_status tt_cross_entropy_loss(const struct tt_tensor *self_,
                                const struct tt_tensor *target,
                                const struct tt_tensor *weight,
                                int64_t reduction,
                                int64_t ignore_index,
                                double label_smoothing,
                                struct tt_tensor **out);

/**
 * Cross entropy of probabilities and targets between 0 and 1; logarithms are not below -100.
 *
 * `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_binary_cross_entropy(const struct tt_tensor *self_,
                                  const struct tt_tensor *target,
                                  const struct tt_tensor *weight,
                                  int64_t reduction,
                                  struct tt_tensor **out);

/**
 * Cross entropy of `sigmoid(self)` and targets between 0 and 1, without overflow;
 * `pos_weight` weighs the part of the targets.
 *
 * `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_binary_cross_entropy_with_logits(const struct tt_tensor *self_,
                                              const struct tt_tensor *target,
                                              const struct tt_tensor *weight,
                                              const struct tt_tensor *pos_weight,
                                              int64_t reduction,
                                              struct tt_tensor **out);

/**
 * Divergence of Kullback and Leibler: `target (log(target) - self)`, where `self` is a
 * logarithm, and with `log_target` the target too.
 *
 * `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor`
 */
TT_API
tt_status tt_kl_div(const struct tt_tensor *self_,
                    const struct tt_tensor *target,
                    int64_t reduction,
                    bool log_target,
                    struct tt_tensor **out);

/**
 * `log(1 + exp(-target * self))` for targets of 1 and -1.
 *
 * `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_soft_margin_loss(const struct tt_tensor *self_,
                              const struct tt_tensor *target,
                              int64_t reduction,
                              struct tt_tensor **out);

/**
 * `max(0, margin - target (input1 - input2))`: `input1` should be ranked higher where the
 * target is 1, lower where it is -1.
 *
 * `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_margin_ranking_loss(const struct tt_tensor *input1,
                                 const struct tt_tensor *input2,
                                 const struct tt_tensor *target,
                                 double margin,
                                 int64_t reduction,
                                 struct tt_tensor **out);

/**
 * Of distances: `self` where the target is 1, `max(0, margin - self)` where it is -1.
 *
 * `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_hinge_embedding_loss(const struct tt_tensor *self_,
                                  const struct tt_tensor *target,
                                  double margin,
                                  int64_t reduction,
                                  struct tt_tensor **out);

/**
 * Of the cosine of rows `[n, d]` or of two vectors: `1 - cos` where the target is 1, `max(0,
 * cos - margin)` where it is -1.
 *
 * `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_cosine_embedding_loss(const struct tt_tensor *input1,
                                   const struct tt_tensor *input2,
                                   const struct tt_tensor *target,
                                   double margin,
                                   int64_t reduction,
                                   struct tt_tensor **out);

/**
 * `max(0, margin + d(anchor, positive) - d(anchor, negative))`, where `d` is the `p`-norm of the
 * difference of rows plus `eps`; with `swap` the negative's distance is that to the nearer of
 * the two.
 *
 * `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_triplet_margin_loss(const struct tt_tensor *anchor,
                                 const struct tt_tensor *positive,
                                 const struct tt_tensor *negative,
                                 double margin,
                                 double p,
                                 double eps,
                                 bool swap,
                                 int64_t reduction,
                                 struct tt_tensor **out);

/**
 * `exp(input) - target * input`, or `input - target * log(input + eps)` where the input is no
 * logarithm; `full` adds Stirling's approximation of `log(target!)` for targets above 1.
 *
 * `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`
 */
TT_API
tt_status tt_poisson_nll_loss(const struct tt_tensor *input,
                              const struct tt_tensor *target,
                              bool log_input,
                              bool full,
                              double eps,
                              int64_t reduction,
                              struct tt_tensor **out);

/**
 * `sum_j max(0, margin - self[target] + self[j])^p weight[target] / classes` over the classes
 * `j` other than the target; `p` is 1 or 2, the input `[n, classes]` or `[classes]`.
 *
 * `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_multi_margin_loss(const struct tt_tensor *self_,
                               const struct tt_tensor *target,
                               struct tt_scalar p,
                               struct tt_scalar margin,
                               const struct tt_tensor *weight,
                               int64_t reduction,
                               struct tt_tensor **out);

/**
 * `sum_kj max(0, 1 - self[k] + self[j]) / classes` over the classes `k` that the target names
 * before its first -1, and the others `j`.
 *
 * `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
 */
TT_API
tt_status tt_multilabel_margin_loss(const struct tt_tensor *self_,
                                    const struct tt_tensor *target,
                                    int64_t reduction,
                                    struct tt_tensor **out);

/**
 * Connectionist temporal classification (Graves 2006) of normalised log-probabilities `[time,
 * batch, classes]` or `[time, classes]`: the negative logarithm of the likelihood of the
 * targets, `[batch, longest]` or one after the other. The mean is over the losses divided by
 * the lengths of the targets. The gradient is that of logits before a logarithm of softmax.
 *
 * `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
 */
TT_API
tt_status tt_ctc_loss(const struct tt_tensor *log_probs,
                      const struct tt_tensor *targets,
                      const int64_t *input_lengths,
                      size_t input_lengths_len,
                      const int64_t *target_lengths,
                      size_t target_lengths_len,
                      int64_t blank,
                      int64_t reduction,
                      bool zero_infinity,
                      struct tt_tensor **out);

/**
 * The same with lengths in tensors.
 *
 * `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
 */
TT_API
tt_status tt_ctc_loss_tensor(const struct tt_tensor *log_probs,
                             const struct tt_tensor *targets,
                             const struct tt_tensor *input_lengths,
                             const struct tt_tensor *target_lengths,
                             int64_t blank,
                             int64_t reduction,
                             bool zero_infinity,
                             struct tt_tensor **out);

/**
 * Uniform on `[0, 1)`.
 *
 * `rand(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_rand(const int64_t *size,
                  size_t size_len,
                  const struct tt_tensor_options *options,
                  struct tt_tensor **out);

/**
 * Uniform on `[0, 1)`, with the shape of `self`.
 *
 * `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_rand_like(const struct tt_tensor *self_,
                       const struct tt_tensor_options *options,
                       int32_t memory_format,
                       struct tt_tensor **out);

/**
 * Normal with mean 0 and deviation 1.
 *
 * `randn(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randn(const int64_t *size,
                   size_t size_len,
                   const struct tt_tensor_options *options,
                   struct tt_tensor **out);

/**
 * Normal with mean 0 and deviation 1, with the shape of `self`.
 *
 * `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_randn_like(const struct tt_tensor *self_,
                        const struct tt_tensor_options *options,
                        int32_t memory_format,
                        struct tt_tensor **out);

/**
 * Integers from 0 up to but without `high`; int64 where no dtype is given.
 *
 * `randint(int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randint(int64_t high,
                     const int64_t *size,
                     size_t size_len,
                     const struct tt_tensor_options *options,
                     struct tt_tensor **out);

/**
 * Integers from `low` up to but without `high`; int64 where no dtype is given.
 *
 * `randint.low(int low, int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randint_low(int64_t low,
                         int64_t high,
                         const int64_t *size,
                         size_t size_len,
                         const struct tt_tensor_options *options,
                         struct tt_tensor **out);

/**
 * `0 .. n` in random order; int64 where no dtype is given.
 *
 * `randperm(int n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randperm(int64_t n,
                      const struct tt_tensor_options *options,
                      struct tt_tensor **out);

/**
 * Integers from 0 up to but without `high`, with the shape of `self`.
 *
 * `randint_like(Tensor self, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_randint_like(const struct tt_tensor *self_,
                          int64_t high,
                          const struct tt_tensor_options *options,
                          int32_t memory_format,
                          struct tt_tensor **out);

/**
 * Integers from 0 up to but without the number that `high` holds, with the shape of `self`.
 *
 * `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_randint_like_tensor(const struct tt_tensor *self_,
                                 const struct tt_tensor *high,
                                 const struct tt_tensor_options *options,
                                 int32_t memory_format,
                                 struct tt_tensor **out);

/**
 * Integers from `low` up to but without `high`, with the shape of `self`.
 *
 * `randint_like.low_dtype(Tensor self, int low, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
 */
TT_API
tt_status tt_randint_like_low_dtype(const struct tt_tensor *self_,
                                    int64_t low,
                                    int64_t high,
                                    const struct tt_tensor_options *options,
                                    int32_t memory_format,
                                    struct tt_tensor **out);

/**
 * Normal with `mean` and deviation `std`.
 *
 * `normal.float_float(float mean, float std, int[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_normal_float_float(double mean,
                                double std,
                                const int64_t *size,
                                size_t size_len,
                                const struct tt_generator *generator,
                                const struct tt_tensor_options *options,
                                struct tt_tensor **out);

/**
 * Uniform on `[0, 1)`, from a generator.
 *
 * `rand.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_rand_generator(const int64_t *size,
                            size_t size_len,
                            const struct tt_generator *generator,
                            const struct tt_tensor_options *options,
                            struct tt_tensor **out);

/**
 * Normal with mean 0 and deviation 1, from a generator.
 *
 * `randn.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randn_generator(const int64_t *size,
                             size_t size_len,
                             const struct tt_generator *generator,
                             const struct tt_tensor_options *options,
                             struct tt_tensor **out);

/**
 * Integers from 0 up to but without `high`, from a generator; int64 where no dtype is given.
 *
 * `randint.generator(int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randint_generator(int64_t high,
                               const int64_t *size,
                               size_t size_len,
                               const struct tt_generator *generator,
                               const struct tt_tensor_options *options,
                               struct tt_tensor **out);

/**
 * Integers from `low` up to but without `high`, from a generator; int64 where no dtype is given.
 *
 * `randint.low_generator(int low, int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randint_low_generator(int64_t low,
                                   int64_t high,
                                   const int64_t *size,
                                   size_t size_len,
                                   const struct tt_generator *generator,
                                   const struct tt_tensor_options *options,
                                   struct tt_tensor **out);

/**
 * `0 .. n` in random order, from a generator; int64 where no dtype is given.
 *
 * `randperm.generator(int n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
 */
TT_API
tt_status tt_randperm_generator(int64_t n,
                                const struct tt_generator *generator,
                                const struct tt_tensor_options *options,
                                struct tt_tensor **out);

/**
 * Ones with the probabilities `p`, broadcast, else zeros, in place.
 *
 * `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_bernoulli_tensor_(struct tt_tensor *self_,
                               const struct tt_tensor *p,
                               const struct tt_generator *generator);

/**
 * Ones with probability `p`, else zeros, in place.
 *
 * `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_bernoulli_float_(struct tt_tensor *self_,
                              double p,
                              const struct tt_generator *generator);

/**
 * Ones with the probabilities that `self` holds, else zeros.
 *
 * `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_bernoulli(const struct tt_tensor *self_,
                       const struct tt_generator *generator,
                       struct tt_tensor **out);

/**
 * Ones with probability `p`, else zeros, with the shape of `self`.
 *
 * `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_bernoulli_p(const struct tt_tensor *self_,
                         double p,
                         const struct tt_generator *generator,
                         struct tt_tensor **out);

/**
 * Ones with the probabilities `p`, broadcast, else zeros, with the shape of `self`.
 *
 * `bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_bernoulli_tensor(const struct tt_tensor *self_,
                              const struct tt_tensor *p,
                              const struct tt_generator *generator,
                              struct tt_tensor **out);

/**
 * Normal with `mean` and deviation `std`, in place.
 *
 * `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_normal_(struct tt_tensor *self_,
                     double mean,
                     double std,
                     const struct tt_generator *generator);

/**
 * Uniform on `[from, to)`, in place.
 *
 * `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_uniform_(struct tt_tensor *self_,
                      double from_,
                      double to,
                      const struct tt_generator *generator);

/**
 * Exponential with rate `lambd`, in place.
 *
 * `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_exponential_(struct tt_tensor *self_,
                          double lambd,
                          const struct tt_generator *generator);

/**
 * Trials up to the first success of probability `p`, in place.
 *
 * `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_geometric_(struct tt_tensor *self_,
                        double p,
                        const struct tt_generator *generator);

/**
 * `exp` of a normal with `mean` and `std`, in place.
 *
 * `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_log_normal_(struct tt_tensor *self_,
                         double mean,
                         double std,
                         const struct tt_generator *generator);

/**
 * Cauchy around `median` with scale `sigma`, in place.
 *
 * `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_cauchy_(struct tt_tensor *self_,
                     double median,
                     double sigma,
                     const struct tt_generator *generator);

/**
 * Integers from `from` up to but without `to`, or as far as the dtype goes, in place.
 *
 * `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_random_from_(struct tt_tensor *self_,
                          int64_t from_,
                          const int64_t *to,
                          const struct tt_generator *generator);

/**
 * Integers from 0 up to but without `to`, in place.
 *
 * `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_random_to_(struct tt_tensor *self_,
                        int64_t to,
                        const struct tt_generator *generator);

/**
 * Integers from 0 as far as the dtype goes, in place.
 *
 * `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
 */
TT_API tt_status tt_random_(struct tt_tensor *self_, const struct tt_generator *generator);

/**
 * Normal around each element of `mean` with deviation `std`.
 *
 * `normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_normal_tensor_float(const struct tt_tensor *mean,
                                 double std,
                                 const struct tt_generator *generator,
                                 struct tt_tensor **out);

/**
 * Normal around `mean` with the deviations that `std` holds.
 *
 * `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_normal_float_tensor(double mean,
                                 const struct tt_tensor *std,
                                 const struct tt_generator *generator,
                                 struct tt_tensor **out);

/**
 * Normal around each element of `mean` with the deviations that `std` holds, broadcast.
 *
 * `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_normal_tensor_tensor(const struct tt_tensor *mean,
                                  const struct tt_tensor *std,
                                  const struct tt_generator *generator,
                                  struct tt_tensor **out);

/**
 * In training, elements become 0 with probability `p` and the others are divided by `1 - p`
 * (Srivastava et al. 2014).
 *
 * `dropout(Tensor input, float p, bool train) -> Tensor`
 */
TT_API
tt_status tt_dropout(const struct tt_tensor *input,
                     double p,
                     bool train,
                     struct tt_tensor **out);

/**
 * `dropout` in place.
 *
 * `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
 */
TT_API tt_status tt_dropout_(struct tt_tensor *self_, double p, bool train);

/**
 * `dropout` of whole channels of `[n, c, ..]`.
 *
 * `feature_dropout(Tensor input, float p, bool train) -> Tensor`
 */
TT_API
tt_status tt_feature_dropout(const struct tt_tensor *input,
                             double p,
                             bool train,
                             struct tt_tensor **out);

/**
 * `feature_dropout` in place.
 *
 * `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
 */
TT_API tt_status tt_feature_dropout_(struct tt_tensor *self_, double p, bool train);

/**
 * `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017).
 *
 * `alpha_dropout(Tensor input, float p, bool train) -> Tensor`
 */
TT_API
tt_status tt_alpha_dropout(const struct tt_tensor *input,
                           double p,
                           bool train,
                           struct tt_tensor **out);

/**
 * `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017), in place.
 *
 * `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
 */
TT_API tt_status tt_alpha_dropout_(struct tt_tensor *self_, double p, bool train);

/**
 * `alpha_dropout` of whole channels of `[n, c, ..]`.
 *
 * `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`
 */
TT_API
tt_status tt_feature_alpha_dropout(const struct tt_tensor *input,
                                   double p,
                                   bool train,
                                   struct tt_tensor **out);

/**
 * `alpha_dropout` of whole channels of `[n, c, ..]`, in place.
 *
 * `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
 */
TT_API tt_status tt_feature_alpha_dropout_(struct tt_tensor *self_, double p, bool train);

/**
 * `num_samples` indices of each row of weights `[n]` or `[m, n]`, drawn by weight.
 *
 * `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_multinomial(const struct tt_tensor *self_,
                         int64_t num_samples,
                         bool replacement,
                         const struct tt_generator *generator,
                         struct tt_tensor **out);

/**
 * `x` where positive, else `x` times a random slope between `lower` and `upper` in training
 * and their mean out of it.
 *
 * `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
 */
TT_API
tt_status tt_rrelu(const struct tt_tensor *self_,
                   struct tt_scalar lower,
                   struct tt_scalar upper,
                   bool training,
                   const struct tt_generator *generator,
                   struct tt_tensor **out);

/**
 * `rrelu`, in place.
 *
 * `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
 */
TT_API
tt_status tt_rrelu_(struct tt_tensor *self_,
                    struct tt_scalar lower,
                    struct tt_scalar upper,
                    bool training,
                    const struct tt_generator *generator);

/**
 * Whether two lists of integers are equal.
 *
 * `eq.int_list(int[] a, int[] b) -> bool`
 */
TT_API
tt_status tt_eq_int_list(const int64_t *a,
                         size_t a_len,
                         const int64_t *b,
                         size_t b_len,
                         bool *out);

/**
 * Whether two devices are the same.
 *
 * `eq.device(Device a, Device b) -> bool`
 */
TT_API tt_status tt_eq_device(struct tt_device a, struct tt_device b, bool *out);

/**
 * Whether two values of an enumeration are the same.
 *
 * `eq.enum(AnyEnumType a, AnyEnumType b) -> bool`
 */
TT_API tt_status tt_eq_enum(int64_t a, int64_t b, bool *out);

/**
 * Whether two lists of numbers are equal; NaN equals nothing.
 *
 * `eq.float_list(float[] a, float[] b) -> bool`
 */
TT_API
tt_status tt_eq_float_list(const double *a,
                           size_t a_len,
                           const double *b,
                           size_t b_len,
                           bool *out);

/**
 * Whether two lists of tensors of one element are equal.
 *
 * `eq.Tensor_list(Tensor[] a, Tensor[] b) -> bool`
 */
TT_API
tt_status tt_eq_tensor_list(const struct tt_tensor *const *a,
                            size_t a_len,
                            const struct tt_tensor *const *b,
                            size_t b_len,
                            bool *out);

/**
 * Whether two lists of bools are equal.
 *
 * `eq.bool_list(bool[] a, bool[] b) -> bool`
 */
TT_API
tt_status tt_eq_bool_list(const bool *a,
                          size_t a_len,
                          const bool *b,
                          size_t b_len,
                          bool *out);

/**
 * Whether two lists of integers differ.
 *
 * `ne.int_list(int[] a, int[] b) -> bool`
 */
TT_API
tt_status tt_ne_int_list(const int64_t *a,
                         size_t a_len,
                         const int64_t *b,
                         size_t b_len,
                         bool *out);

/**
 * Whether two devices differ.
 *
 * `ne.device(Device a, Device b) -> bool`
 */
TT_API tt_status tt_ne_device(struct tt_device a, struct tt_device b, bool *out);

/**
 * Whether two values of an enumeration differ.
 *
 * `ne.enum(AnyEnumType a, AnyEnumType b) -> bool`
 */
TT_API tt_status tt_ne_enum(int64_t a, int64_t b, bool *out);

/**
 * Whether two lists of numbers differ; NaN differs from everything.
 *
 * `ne.float_list(float[] a, float[] b) -> bool`
 */
TT_API
tt_status tt_ne_float_list(const double *a,
                           size_t a_len,
                           const double *b,
                           size_t b_len,
                           bool *out);

/**
 * Whether two lists of tensors of one element differ.
 *
 * `ne.Tensor_list(Tensor[] a, Tensor[] b) -> bool`
 */
TT_API
tt_status tt_ne_tensor_list(const struct tt_tensor *const *a,
                            size_t a_len,
                            const struct tt_tensor *const *b,
                            size_t b_len,
                            bool *out);

/**
 * Whether two lists of bools differ.
 *
 * `ne.bool_list(bool[] a, bool[] b) -> bool`
 */
TT_API
tt_status tt_ne_bool_list(const bool *a,
                          size_t a_len,
                          const bool *b,
                          size_t b_len,
                          bool *out);

/**
 * A list of tensors of one element, sorted. A list comes by value, so it is the result.
 *
 * `sort.Tensor(Tensor[](a!) self, bool reverse=False) -> ()`
 */
TT_API
tt_status tt_sort_tensor_list(const struct tt_tensor *const *self_,
                              size_t self_len,
                              bool reverse,
                              struct tt_tensor_list *out);

/**
 * A list of integers, numbers, bools or tensors, sorted. A list comes by value, so it is the
 * result.
 *
 * `sort.any(t[](a!) self, bool reverse=False) -> ()`
 */
TT_API tt_status tt_sort_any(const struct tt_value *self_, bool reverse, struct tt_value *out);

/**
 * The sum over dimensions by name: tensors have none here, so every name is one that is not
 * found; no name stands for all dimensions.
 *
 * `sum.dim_DimnameList(Tensor self, str[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
 */
TT_API
tt_status tt_sum_names(const struct tt_tensor *self_,
                       const char *const *dim,
                       size_t dim_len,
                       bool keepdim,
                       int32_t dtype,
                       struct tt_tensor **out);

/**
 * The dimensions between two names as one: tensors have no names here, so none is found.
 *
 * `flatten.using_names(Tensor(a) self, str start_dim, str end_dim, str out_dim) -> Tensor(a)`
 */
TT_API
tt_status tt_flatten_names(const struct tt_tensor *self_,
                           const char *start_dim,
                           const char *end_dim,
                           const char *out_dim,
                           struct tt_tensor **out);

/**
 * `einsum` of operands each followed by the list of its subscripts (0 to 51), and the
 * subscripts of the result last, if they are not those that appear once.
 *
 * `einsum.sublist(Tensor a, ...) -> Tensor`
 */
TT_API
tt_status tt_einsum_sublist(const struct tt_tensor *a,
                            const struct tt_value *rest,
                            size_t rest_len,
                            struct tt_tensor **out);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TINYTORCH_H */

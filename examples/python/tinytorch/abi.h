// Generated from tinytorch.h by declare.py: all but the operators.
#define TT_DTYPE_NONE -1
#define TT_UINT8 0
#define TT_INT8 1
#define TT_INT16 2
#define TT_INT32 3
#define TT_INT64 4
#define TT_FLOAT16 5
#define TT_FLOAT32 6
#define TT_FLOAT64 7
#define TT_BOOL 11
#define TT_BFLOAT16 15
#define TT_CPU 0
#define TT_CUDA 1
#define TT_TAG_NONE 0
#define TT_TAG_TENSOR 1
#define TT_TAG_INT 2
#define TT_TAG_DOUBLE 3
#define TT_TAG_BOOL 4
#define TT_TAG_STRING 5
#define TT_TAG_INTS 6
#define TT_TAG_DOUBLES 7
#define TT_TAG_BOOLS 8
#define TT_TAG_TENSORS 9
#define TT_TAG_DTYPE 10
#define TT_TAG_DEVICE 11
#define TT_TAG_LAYOUT 12
#define TT_TAG_MEMORY_FORMAT 13
#define TT_TAG_STRINGS 14
#define TT_ABI_VERSION 1
#define TT_API_LEVEL 1
#define TT_OK 0
#define TT_ERR_INVALID_ARGUMENT 1
#define TT_ERR_NULL_POINTER 2
#define TT_ERR_SHAPE 3
#define TT_ERR_DTYPE 4
#define TT_ERR_DEVICE 5
#define TT_ERR_INDEX 6
#define TT_ERR_OUT_OF_MEMORY 7
#define TT_ERR_NOT_IMPLEMENTED 8
#define TT_ERR_IO 9
#define TT_ERR_FORMAT 10
#define TT_ERR_AUTOGRAD 11
#define TT_ERR_STATE 12
#define TT_ERR_CALLBACK 13
#define TT_ERR_CUDA 14
#define TT_ERR_ABI_VERSION 15
#define TT_ERR_CANCELLED 16
#define TT_ERR_NOT_FOUND 17
#define TT_ERR_DISTRIBUTED 18
#define TT_ERR_INTERNAL 98
#define TT_ERR_PANIC 99
typedef struct tt_dataloader tt_dataloader;
typedef struct tt_dataset tt_dataset;
typedef struct tt_function_context tt_function_context;
typedef struct tt_generator tt_generator;
typedef struct tt_module tt_module;
typedef struct tt_optimizer tt_optimizer;
typedef struct tt_plateau tt_plateau;
typedef struct tt_scheduler tt_scheduler;
typedef struct tt_tensor tt_tensor;
typedef struct tt_backward_options { size_t struct_size; int32_t retain_graph; bool create_graph; bool allow_unused; } tt_backward_options;
typedef int32_t tt_status;
typedef struct tt_tensor_list { struct tt_tensor **data; size_t len; } tt_tensor_list;
typedef tt_status (*tt_tensor_hook)(void *userdata, const struct tt_tensor *grad, struct tt_tensor **replacement);
typedef void (*tt_deleter)(void *userdata);
typedef struct tt_value { int32_t tag; int32_t reserved; uint64_t bits; size_t len; } tt_value;
typedef struct tt_idx_options { size_t struct_size; double mean; double std; } tt_idx_options;
typedef struct tt_dataset_callbacks { size_t struct_size; tt_status (*len)(void *userdata, size_t *out); tt_status (*get)(void *userdata, size_t index, struct tt_tensor **outputs, size_t n_outputs); tt_status (*get_batch)(void *userdata, const size_t *indices, size_t n_indices, struct tt_tensor **outputs, size_t n_outputs); tt_deleter destroy; } tt_dataset_callbacks;
typedef struct tt_dataloader_options { size_t struct_size; size_t batch_size; size_t workers; size_t prefetch; uint64_t seed; bool shuffle; bool drop_last; bool has_seed; } tt_dataloader_options;
typedef struct tt_bytes { uint8_t *data; size_t len; } tt_bytes;
typedef struct tt_named_value_list { char **names; struct tt_value *values; size_t len; } tt_named_value_list;
typedef struct tt_function_callbacks { size_t struct_size; tt_status (*forward)(void *userdata, struct tt_function_context *context, const struct tt_tensor *const *inputs, size_t n_inputs, struct tt_tensor **outputs, size_t n_outputs); tt_status (*backward)(void *userdata, const struct tt_tensor *const *saved, size_t n_saved, const struct tt_tensor *const *grad_outputs, size_t n_outputs, struct tt_tensor **grad_inputs, size_t n_inputs); tt_deleter destroy; } tt_function_callbacks;
typedef struct tt_named_tensor_list { char **names; struct tt_tensor **tensors; size_t len; } tt_named_tensor_list;
typedef struct tt_named_module_list { char **names; struct tt_module **modules; size_t len; } tt_named_module_list;
typedef struct tt_device { int32_t type; int32_t index; } tt_device;
typedef struct tt_module_callbacks { size_t struct_size; const char *name; tt_status (*forward)(void *userdata, struct tt_module *module, const struct tt_tensor *const *inputs, size_t n_inputs, struct tt_tensor **out); size_t (*describe)(void *userdata, char *buffer, size_t room); tt_status (*clone)(void *userdata, void **out); tt_deleter destroy; } tt_module_callbacks;
typedef struct tt_linear_options { size_t struct_size; int64_t in_features; int64_t out_features; bool bias; } tt_linear_options;
typedef struct tt_conv_options { size_t struct_size; int64_t in_channels; int64_t out_channels; int64_t kernel_size[3]; int64_t stride[3]; int64_t padding[3]; int64_t dilation[3]; int64_t output_padding[3]; int64_t groups; int32_t padding_kind; int32_t padding_mode; bool bias; } tt_conv_options;
typedef struct tt_embedding_options { size_t struct_size; int64_t num_embeddings; int64_t embedding_dim; int64_t padding_idx; bool has_padding_idx; bool scale_grad_by_freq; } tt_embedding_options;
typedef struct tt_loss_options { size_t struct_size; const struct tt_tensor *weight; const struct tt_tensor *pos_weight; int64_t ignore_index; double label_smoothing; double beta; double delta; int32_t reduction; bool log_target; } tt_loss_options;
typedef struct tt_batch_norm_options { size_t struct_size; int64_t num_features; double eps; double momentum; bool affine; bool track_running_stats; } tt_batch_norm_options;
typedef struct tt_pool_options { size_t struct_size; int64_t kernel_size[3]; int64_t stride[3]; int64_t padding[3]; int64_t dilation[3]; int64_t divisor_override; bool ceil_mode; bool count_include_pad; } tt_pool_options;
typedef struct tt_sgd_options { size_t struct_size; double lr; double momentum; double dampening; double weight_decay; bool nesterov; } tt_sgd_options;
typedef struct tt_adam_options { size_t struct_size; double lr; double beta1; double beta2; double eps; double weight_decay; bool amsgrad; } tt_adam_options;
typedef struct tt_adamw_options { size_t struct_size; double lr; double beta1; double beta2; double eps; double weight_decay; bool amsgrad; } tt_adamw_options;
typedef struct tt_rmsprop_options { size_t struct_size; double lr; double alpha; double eps; double weight_decay; double momentum; bool centered; } tt_rmsprop_options;
typedef struct tt_adagrad_options { size_t struct_size; double lr; double lr_decay; double weight_decay; double initial_accumulator_value; double eps; } tt_adagrad_options;
typedef struct tt_memory_stats_t { int64_t allocated; int64_t peak; int64_t reserved; uint64_t requests; uint64_t system_calls; int64_t live_tensors; } tt_memory_stats_t;
typedef struct tt_plateau_options { size_t struct_size; double factor; int64_t patience; double threshold; int64_t cooldown; double min_lr; double eps; bool rising; bool relative; } tt_plateau_options;
typedef struct tt_scalar { int32_t tag; int32_t reserved; uint64_t bits; } tt_scalar;
typedef struct tt_tensor_options { size_t struct_size; int32_t dtype; struct tt_device device; bool requires_grad; bool pin_memory; } tt_tensor_options;
struct tt_backward_options tt_backward_options_default(void);
tt_status tt_tensor_set_requires_grad(struct tt_tensor *tensor, bool requires_grad);
tt_status tt_tensor_grad(const struct tt_tensor *tensor, struct tt_tensor **out);
tt_status tt_tensor_set_grad(struct tt_tensor *tensor, const struct tt_tensor *grad);
tt_status tt_tensor_retain_grad(struct tt_tensor *tensor);
tt_status tt_tensor_grad_fn_name(const struct tt_tensor *tensor, char *buffer, size_t room, size_t *length);
tt_status tt_tensor_backward(const struct tt_tensor *tensor, const struct tt_tensor *gradient, const struct tt_backward_options *options, const struct tt_tensor *const *inputs, size_t n_inputs);
tt_status tt_autograd_backward(const struct tt_tensor *const *outputs, const struct tt_tensor *const *gradients, size_t n_outputs, const struct tt_backward_options *options, const struct tt_tensor *const *inputs, size_t n_inputs);
tt_status tt_autograd_grad(const struct tt_tensor *const *outputs, const struct tt_tensor *const *gradients, size_t n_outputs, const struct tt_tensor *const *inputs, size_t n_inputs, const struct tt_backward_options *options, struct tt_tensor_list *out);
void tt_set_detect_anomaly(bool enabled);
tt_status tt_tensor_register_hook(struct tt_tensor *tensor, tt_tensor_hook hook, void *userdata, tt_deleter destroy, uint64_t *id);
tt_status tt_tensor_remove_hook(struct tt_tensor *tensor, uint64_t id);
size_t tt_op_count(void);
const char *tt_op_schema(size_t i);
const char *tt_op_doc(size_t i);
const char *tt_op_symbol(size_t i);
tt_status tt_op_call(const char *name, const struct tt_value *args, size_t n_args, struct tt_value *results, size_t max_results, size_t *n_results);
void tt_value_release(struct tt_value *value);
struct tt_idx_options tt_idx_options_default(void);
struct tt_dataset *tt_dataset_retain(struct tt_dataset *dataset);
void tt_dataset_release(struct tt_dataset *dataset);
tt_status tt_dataset_from_tensors(const struct tt_tensor *const *tensors, size_t n, struct tt_dataset **out);
tt_status tt_dataset_from_idx(const char *directory, bool train, const struct tt_idx_options *options, struct tt_dataset **out);
tt_status tt_dataset_from_idx_files(const char *images, const char *labels, const struct tt_idx_options *options, struct tt_dataset **out);
tt_status tt_dataset_subset(const struct tt_dataset *dataset, const size_t *indices, size_t n, struct tt_dataset **out);
tt_status tt_dataset_size(const struct tt_dataset *dataset, size_t *out);
tt_status tt_dataset_get(const struct tt_dataset *dataset, size_t index, struct tt_tensor_list *out);
tt_status tt_dataset_get_batch(const struct tt_dataset *dataset, const size_t *indices, size_t n, struct tt_tensor_list *out);
tt_status tt_dataset_from_callbacks(const struct tt_dataset_callbacks *callbacks, void *userdata, size_t n_tensors, struct tt_dataset **out);
struct tt_dataloader_options tt_dataloader_options_default(void);
tt_status tt_dataloader_new(const struct tt_dataset *dataset, const struct tt_dataloader_options *options, struct tt_dataloader **out);
struct tt_dataloader *tt_dataloader_retain(struct tt_dataloader *loader);
void tt_dataloader_release(struct tt_dataloader *loader);
tt_status tt_dataloader_next(struct tt_dataloader *loader, struct tt_tensor_list *batch, bool *has_batch);
tt_status tt_dataloader_reset(struct tt_dataloader *loader);
tt_status tt_dataloader_size(const struct tt_dataloader *loader, size_t *out);
tt_status tt_tensor_to_dlpack(const struct tt_tensor *tensor, struct DLManagedTensorVersioned **out);
tt_status tt_tensor_from_dlpack_take(struct DLManagedTensorVersioned *managed, struct tt_tensor **out);
tt_status tt_checkpoint_write(const char *path, const char *const *names, const struct tt_value *values, size_t n);
tt_status tt_checkpoint_encode(const char *const *names, const struct tt_value *values, size_t n, struct tt_bytes *out);
void tt_bytes_release(struct tt_bytes *bytes);
tt_status tt_checkpoint_read(const char *path, struct tt_named_value_list *out);
tt_status tt_checkpoint_decode(const uint8_t *data, size_t len, struct tt_named_value_list *out);
void tt_named_value_list_release(struct tt_named_value_list *list);
tt_status tt_idx_read(const char *path, struct tt_tensor **out);
tt_status tt_function_apply(const char *name, const struct tt_function_callbacks *callbacks, void *userdata, const struct tt_tensor *const *inputs, size_t n_inputs, struct tt_tensor **outputs, size_t n_outputs);
tt_status tt_function_context_save(struct tt_function_context *context, const struct tt_tensor *const *saved, size_t n_saved);
tt_status tt_function_context_mark_non_differentiable(struct tt_function_context *context, const struct tt_tensor *const *outputs, size_t n_outputs);
tt_status tt_function_context_mark_dirty(struct tt_function_context *context, const struct tt_tensor *const *inputs, size_t n_inputs);
tt_status tt_image_read(const char *path, struct tt_tensor **out);
tt_status tt_image_write(const char *path, const struct tt_tensor *pixels);
void tt_named_tensor_list_release(struct tt_named_tensor_list *list);
void tt_named_module_list_release(struct tt_named_module_list *list);
struct tt_module *tt_module_retain(struct tt_module *module);
void tt_module_release(struct tt_module *module);
tt_status tt_module_forward(const struct tt_module *module, const struct tt_tensor *const *inputs, size_t n_inputs, struct tt_tensor **out);
tt_status tt_module_register_parameter(struct tt_module *module, const char *name, const struct tt_tensor *parameter);
tt_status tt_module_register_buffer(struct tt_module *module, const char *name, const struct tt_tensor *buffer, bool persistent);
tt_status tt_module_register_module(struct tt_module *module, const char *name, const struct tt_module *child);
tt_status tt_module_push(struct tt_module *module, const struct tt_module *child);
tt_status tt_module_replace_parameter(struct tt_module *module, const char *name, const struct tt_tensor *parameter);
tt_status tt_module_replace_buffer(struct tt_module *module, const char *name, const struct tt_tensor *buffer);
tt_status tt_module_replace_module(struct tt_module *module, const char *name, const struct tt_module *child);
tt_status tt_module_unregister_module(struct tt_module *module, const char *name);
tt_status tt_module_clear(struct tt_module *module);
tt_status tt_module_num_children(const struct tt_module *module, size_t *out);
tt_status tt_module_child_at(const struct tt_module *module, size_t index, struct tt_module **out);
tt_status tt_module_get_module(const struct tt_module *module, const char *path, struct tt_module **out);
tt_status tt_module_get_parameter(const struct tt_module *module, const char *path, struct tt_tensor **out);
tt_status tt_module_get_buffer(const struct tt_module *module, const char *path, struct tt_tensor **out);
tt_status tt_module_train(struct tt_module *module, bool on);
tt_status tt_module_eval(struct tt_module *module);
tt_status tt_module_set_training(struct tt_module *module, bool on);
tt_status tt_module_is_training(const struct tt_module *module, bool *out);
tt_status tt_module_zero_grad(struct tt_module *module, bool set_to_none);
tt_status tt_module_requires_grad(struct tt_module *module, bool on);
tt_status tt_module_to(struct tt_module *module, const struct tt_device *device, int32_t dtype);
tt_status tt_module_clone(const struct tt_module *module, struct tt_module **out);
tt_status tt_module_apply(struct tt_module *module, tt_status (*function)(void *userdata, struct tt_module *module), void *userdata);
tt_status tt_module_name(const struct tt_module *module, char *buffer, size_t room, size_t *length);
tt_status tt_module_to_string(const struct tt_module *module, char *buffer, size_t room, size_t *length);
tt_status tt_module_from_callbacks(const struct tt_module_callbacks *callbacks, void *userdata, struct tt_module **out);
tt_status tt_module_userdata(const struct tt_module *module, void **out);
tt_status tt_nn_init_uniform_(struct tt_tensor *tensor, double a, double b);
tt_status tt_nn_init_normal_(struct tt_tensor *tensor, double mean, double std);
tt_status tt_nn_init_constant_(struct tt_tensor *tensor, double value);
tt_status tt_nn_init_ones_(struct tt_tensor *tensor);
tt_status tt_nn_init_zeros_(struct tt_tensor *tensor);
tt_status tt_nn_init_eye_(struct tt_tensor *tensor);
tt_status tt_nn_init_dirac_(struct tt_tensor *tensor, int64_t groups);
tt_status tt_nn_init_xavier_uniform_(struct tt_tensor *tensor, double gain);
tt_status tt_nn_init_xavier_normal_(struct tt_tensor *tensor, double gain);
tt_status tt_nn_init_kaiming_uniform_(struct tt_tensor *tensor, double a, int32_t mode, int32_t nonlinearity);
tt_status tt_nn_init_kaiming_normal_(struct tt_tensor *tensor, double a, int32_t mode, int32_t nonlinearity);
tt_status tt_nn_init_trunc_normal_(struct tt_tensor *tensor, double mean, double std, double a, double b);
tt_status tt_nn_init_orthogonal_(struct tt_tensor *tensor, double gain);
tt_status tt_nn_init_sparse_(struct tt_tensor *tensor, double sparsity, double std);
tt_status tt_nn_init_calculate_gain(int32_t nonlinearity, double a, double *out);
tt_status tt_nn_clip_grad_norm_(const struct tt_tensor *const *parameters, size_t n, double max_norm, double norm_type, bool error_if_nonfinite, double *out);
tt_status tt_nn_clip_grad_value_(const struct tt_tensor *const *parameters, size_t n, double clip_value);
tt_status tt_nn_parameters_to_vector(const struct tt_tensor *const *parameters, size_t n, struct tt_tensor **out);
tt_status tt_nn_vector_to_parameters(const struct tt_tensor *vector, const struct tt_tensor *const *parameters, size_t n);
struct tt_linear_options tt_linear_options_default(int64_t in_features, int64_t out_features);
tt_status tt_nn_linear(const struct tt_linear_options *options, struct tt_module **out);
struct tt_conv_options tt_conv_options_default(int64_t in_channels, int64_t out_channels, int64_t kernel_size);
tt_status tt_nn_conv1d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_conv2d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_conv3d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_conv_transpose1d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_conv_transpose2d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_conv_transpose3d(const struct tt_conv_options *options, struct tt_module **out);
tt_status tt_nn_dropout(double p, bool inplace, struct tt_module **out);
tt_status tt_nn_dropout2d(double p, bool inplace, struct tt_module **out);
tt_status tt_nn_dropout3d(double p, bool inplace, struct tt_module **out);
struct tt_embedding_options tt_embedding_options_default(int64_t num_embeddings, int64_t embedding_dim);
tt_status tt_nn_embedding(const struct tt_embedding_options *options, struct tt_module **out);
struct tt_loss_options tt_loss_options_default(void);
tt_status tt_nn_cross_entropy_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_nll_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_mse_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_l1_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_smooth_l1_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_huber_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_bce_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_bce_with_logits_loss(const struct tt_loss_options *options, struct tt_module **out);
tt_status tt_nn_kl_div_loss(const struct tt_loss_options *options, struct tt_module **out);
struct tt_batch_norm_options tt_batch_norm_options_default(int64_t num_features);
tt_status tt_nn_batch_norm1d(const struct tt_batch_norm_options *options, struct tt_module **out);
tt_status tt_nn_batch_norm2d(const struct tt_batch_norm_options *options, struct tt_module **out);
tt_status tt_nn_batch_norm3d(const struct tt_batch_norm_options *options, struct tt_module **out);
tt_status tt_nn_layer_norm(const int64_t *normalized_shape, size_t n, double eps, bool affine, bool bias, struct tt_module **out);
tt_status tt_nn_group_norm(int64_t num_groups, int64_t num_channels, double eps, bool affine, struct tt_module **out);
struct tt_pool_options tt_pool_options_default(int64_t kernel_size);
tt_status tt_nn_max_pool1d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_max_pool2d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_max_pool3d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_avg_pool1d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_avg_pool2d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_avg_pool3d(const struct tt_pool_options *options, struct tt_module **out);
tt_status tt_nn_adaptive_avg_pool1d(const int64_t *output_size, struct tt_module **out);
tt_status tt_nn_adaptive_avg_pool2d(const int64_t *output_size, struct tt_module **out);
tt_status tt_nn_adaptive_avg_pool3d(const int64_t *output_size, struct tt_module **out);
tt_status tt_nn_relu(bool inplace, struct tt_module **out);
tt_status tt_nn_leaky_relu(double negative_slope, bool inplace, struct tt_module **out);
tt_status tt_nn_elu(double alpha, bool inplace, struct tt_module **out);
tt_status tt_nn_gelu(bool tanh, struct tt_module **out);
tt_status tt_nn_silu(bool inplace, struct tt_module **out);
tt_status tt_nn_sigmoid(struct tt_module **out);
tt_status tt_nn_tanh(struct tt_module **out);
tt_status tt_nn_softmax(int64_t dim, struct tt_module **out);
tt_status tt_nn_log_softmax(int64_t dim, struct tt_module **out);
tt_status tt_nn_softplus(double beta, double threshold, struct tt_module **out);
tt_status tt_nn_hardtanh(double min_val, double max_val, bool inplace, struct tt_module **out);
tt_status tt_nn_flatten(int64_t start_dim, int64_t end_dim, struct tt_module **out);
tt_status tt_nn_identity(struct tt_module **out);
tt_status tt_nn_sequential(const struct tt_module *const *modules, size_t n, struct tt_module **out);
tt_status tt_nn_module_list(const struct tt_module *const *modules, size_t n, struct tt_module **out);
tt_status tt_module_named_parameters(const struct tt_module *module, bool recurse, struct tt_named_tensor_list *out);
tt_status tt_module_named_buffers(const struct tt_module *module, bool recurse, struct tt_named_tensor_list *out);
tt_status tt_module_named_modules(const struct tt_module *module, struct tt_named_module_list *out);
tt_status tt_module_named_children(const struct tt_module *module, struct tt_named_module_list *out);
tt_status tt_module_state_dict(const struct tt_module *module, struct tt_named_tensor_list *out);
tt_status tt_module_load_state_dict(struct tt_module *module, const char *const *names, const struct tt_tensor *const *tensors, size_t n, bool strict);
struct tt_optimizer *tt_optimizer_retain(struct tt_optimizer *optimizer);
void tt_optimizer_release(struct tt_optimizer *optimizer);
tt_status tt_optimizer_step(struct tt_optimizer *optimizer);
tt_status tt_optimizer_step_closure(struct tt_optimizer *optimizer, tt_status (*closure)(void *userdata, struct tt_tensor **loss), void *userdata, struct tt_tensor **out);
tt_status tt_optimizer_zero_grad(struct tt_optimizer *optimizer, bool set_to_none);
tt_status tt_optimizer_add_param_group(struct tt_optimizer *optimizer, const struct tt_tensor *const *parameters, size_t n, size_t *out);
tt_status tt_optimizer_num_groups(const struct tt_optimizer *optimizer, size_t *out);
tt_status tt_optimizer_group_parameters(const struct tt_optimizer *optimizer, size_t group, struct tt_tensor_list *out);
tt_status tt_optimizer_get_option(const struct tt_optimizer *optimizer, size_t group, const char *name, double *out);
tt_status tt_optimizer_set_option(struct tt_optimizer *optimizer, size_t group, const char *name, double value);
tt_status tt_optimizer_get_lr(const struct tt_optimizer *optimizer, size_t group, double *out);
tt_status tt_optimizer_set_lr(struct tt_optimizer *optimizer, size_t group, double lr);
tt_status tt_optimizer_state_dict(const struct tt_optimizer *optimizer, struct tt_named_tensor_list *out);
tt_status tt_optimizer_load_state_dict(struct tt_optimizer *optimizer, const char *const *names, const struct tt_tensor *const *tensors, size_t n);
tt_status tt_optimizer_name(const struct tt_optimizer *optimizer, char *buffer, size_t room, size_t *length);
struct tt_sgd_options tt_sgd_options_default(void);
tt_status tt_optim_sgd(const struct tt_tensor *const *parameters, size_t n, const struct tt_sgd_options *options, struct tt_optimizer **out);
struct tt_adam_options tt_adam_options_default(void);
tt_status tt_optim_adam(const struct tt_tensor *const *parameters, size_t n, const struct tt_adam_options *options, struct tt_optimizer **out);
struct tt_adamw_options tt_adamw_options_default(void);
tt_status tt_optim_adamw(const struct tt_tensor *const *parameters, size_t n, const struct tt_adamw_options *options, struct tt_optimizer **out);
struct tt_rmsprop_options tt_rmsprop_options_default(void);
tt_status tt_optim_rmsprop(const struct tt_tensor *const *parameters, size_t n, const struct tt_rmsprop_options *options, struct tt_optimizer **out);
struct tt_adagrad_options tt_adagrad_options_default(void);
tt_status tt_optim_adagrad(const struct tt_tensor *const *parameters, size_t n, const struct tt_adagrad_options *options, struct tt_optimizer **out);
uint32_t tt_abi_version(void);
tt_status tt_check_abi(uint32_t header_version);
const char *tt_version_string(void);
size_t tt_build_info(char *buffer, size_t room);
int32_t tt_num_threads(void);
tt_status tt_set_num_threads(int32_t n);
void tt_manual_seed(uint64_t seed);
uint64_t tt_initial_seed(void);
tt_status tt_rng_get_state(void *buffer, size_t room, size_t *length);
tt_status tt_rng_set_state(const void *state, size_t length);
int32_t tt_get_default_dtype(void);
tt_status tt_set_default_dtype(int32_t dtype);
tt_status tt_memory_stats(struct tt_memory_stats_t *out);
void tt_memory_reset_peak(void);
void tt_memory_empty_cache(void);
bool tt_cuda_is_available(void);
int32_t tt_cuda_device_count(void);
bool tt_grad_mode_get(void);
bool tt_grad_mode_set(bool enabled);
bool tt_inference_mode_get(void);
bool tt_inference_mode_set(bool enabled);
tt_status tt_debug_panic(void);
tt_status tt_safetensors_write(const char *path, const char *const *names, const struct tt_tensor *const *tensors, size_t n);
tt_status tt_safetensors_read(const char *path, struct tt_named_tensor_list *out);
struct tt_scheduler *tt_scheduler_retain(struct tt_scheduler *scheduler);
void tt_scheduler_release(struct tt_scheduler *scheduler);
tt_status tt_scheduler_step_lr(struct tt_optimizer *target, int64_t step_size, double gamma, bool wait, struct tt_scheduler **out);
tt_status tt_scheduler_multi_step_lr(struct tt_optimizer *target, const int64_t *milestones, size_t n, double gamma, bool wait, struct tt_scheduler **out);
tt_status tt_scheduler_exponential_lr(struct tt_optimizer *target, double gamma, bool wait, struct tt_scheduler **out);
tt_status tt_scheduler_cosine_annealing_lr(struct tt_optimizer *target, int64_t t_max, double eta_min, bool wait, struct tt_scheduler **out);
tt_status tt_scheduler_lambda_lr(struct tt_optimizer *target, tt_status (*function)(void *userdata, int64_t epoch, size_t group, double *factor), void *userdata, tt_deleter destroy, bool wait, struct tt_scheduler **out);
tt_status tt_scheduler_step(struct tt_scheduler *scheduler);
tt_status tt_scheduler_get_epoch(const struct tt_scheduler *scheduler, int64_t *out);
tt_status tt_scheduler_set_epoch(struct tt_scheduler *scheduler, int64_t epoch);
struct tt_plateau_options tt_plateau_options_default(void);
tt_status tt_plateau_new(struct tt_optimizer *target, const struct tt_plateau_options *options, struct tt_plateau **out);
tt_status tt_plateau_step(struct tt_plateau *plateau, double metric);
void tt_plateau_release(struct tt_plateau *plateau);
tt_status tt_tensor_shape_ref(const struct tt_tensor *tensor, const int64_t **out, size_t *ndim);
tt_status tt_tensor_strides_ref(const struct tt_tensor *tensor, const int64_t **out, size_t *ndim);
tt_status tt_last_error_code(void);
const char *tt_last_error_message(void);
void tt_error_clear(void);
void tt_set_last_error(tt_status code, const char *message);
tt_status tt_tensor_from_data(const void *data, int32_t dtype, const int64_t *shape, size_t ndim, struct tt_tensor **out);
tt_status tt_tensor_from_blob(void *data, int32_t dtype, const int64_t *shape, const int64_t *strides, size_t ndim, tt_deleter deleter, void *userdata, struct tt_tensor **out);
tt_status tt_tensor_ndim(const struct tt_tensor *tensor, size_t *out);
tt_status tt_tensor_numel(const struct tt_tensor *tensor, int64_t *out);
tt_status tt_tensor_dtype(const struct tt_tensor *tensor, int32_t *out);
tt_status tt_tensor_device(const struct tt_tensor *tensor, struct tt_device *out);
tt_status tt_tensor_storage_offset(const struct tt_tensor *tensor, int64_t *out);
tt_status tt_tensor_storage_size(const struct tt_tensor *tensor, int64_t *out);
tt_status tt_tensor_is_contiguous(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_is_contiguous_in(const struct tt_tensor *tensor, int32_t memory_format, bool *out);
tt_status tt_tensor_requires_grad(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_is_leaf(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_is_view(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_is_inference(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_retains_grad(const struct tt_tensor *tensor, bool *out);
tt_status tt_tensor_version(const struct tt_tensor *tensor, uint64_t *out);
tt_status tt_tensor_use_count(const struct tt_tensor *tensor, size_t *out);
tt_status tt_tensor_id(const struct tt_tensor *tensor, size_t *out);
tt_status tt_tensor_data_ptr(const struct tt_tensor *tensor, void **out);
tt_status tt_tensor_storage_ptr(const struct tt_tensor *tensor, void **out);
tt_status tt_tensor_shape(const struct tt_tensor *tensor, int64_t *buffer, size_t room, size_t *ndim);
tt_status tt_tensor_strides(const struct tt_tensor *tensor, int64_t *buffer, size_t room, size_t *ndim);
tt_status tt_tensor_size(const struct tt_tensor *tensor, int64_t dim, int64_t *out);
tt_status tt_tensor_item(const struct tt_tensor *tensor, struct tt_scalar *out);
tt_status tt_tensor_copy_out(const struct tt_tensor *tensor, void *buffer, size_t bytes);
bool tt_tensor_is_same(const struct tt_tensor *a, const struct tt_tensor *b);
tt_status tt_tensor_to_string(const struct tt_tensor *tensor, char *buffer, size_t room, size_t *length);
tt_status tt_tensor_data(const struct tt_tensor *tensor, struct tt_tensor **out);
tt_status tt_tensor_set_data(struct tt_tensor *tensor, const struct tt_tensor *other);
struct tt_tensor_options tt_tensor_options_default(void);
struct tt_scalar tt_scalar_int(int64_t value);
struct tt_scalar tt_scalar_double(double value);
struct tt_scalar tt_scalar_bool(bool value);
struct tt_tensor *tt_tensor_retain(struct tt_tensor *tensor);
void tt_tensor_release(struct tt_tensor *tensor);
void tt_tensor_list_release(struct tt_tensor_list *list);

/* Generated from tinytorch.h by tests/generated; do not edit.
 * Every function with NULL for all of its pointers, for none, and for each of them. */
// clang-format off
#include "null_calls.h"

static void part_0(void) {
  TRY("tt_backward_options_default", "",
      DONE(tt_backward_options_default()));
  TRY("tt_tensor_set_requires_grad", "tensor",
      tt_tensor_set_requires_grad(P(0, t.x), V(0)));
  TRY("tt_tensor_grad", "tensor out",
      tt_tensor_grad(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_tensor_set_grad", "tensor ?grad",
      tt_tensor_set_grad(P(0, t.x), P(1, t.x)));
  TRY("tt_tensor_retain_grad", "tensor",
      tt_tensor_retain_grad(P(0, t.x)));
  TRY("tt_tensor_grad_fn_name", "tensor ?buffer ?length",
      tt_tensor_grad_fn_name(P(0, t.x), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tensor_backward", "tensor ?gradient ?options *inputs",
      tt_tensor_backward(P(0, t.x), P(1, t.x), P(2, &t.backward_options), P(3, t.list), V(2)));
  TRY("tt_autograd_backward", "*outputs ?gradients ?options *inputs",
      tt_autograd_backward(P(0, t.list), P(1, t.list), V(2), P(2, &t.backward_options), P(3, t.list), V(2)));
  TRY("tt_autograd_grad", "*outputs ?gradients *inputs ?options out",
      tt_autograd_grad(P(0, t.list), P(1, t.list), V(2), P(2, t.list), V(2), P(3, &t.backward_options), P(4, &o.tensor_list)));
  TRY("tt_set_detect_anomaly", "",
      DONE(tt_set_detect_anomaly(V(0))));
  TRY("tt_anomaly_mode_set", "",
      DONE(tt_anomaly_mode_set(V(0), V(0))));
  TRY("tt_anomaly_mode_get", "",
      DONE(tt_anomaly_mode_get()));
}

static void part_1(void) {
  TRY("tt_anomaly_mode_checks_nan", "",
      DONE(tt_anomaly_mode_checks_nan()));
  TRY("tt_tensor_register_hook", "tensor hook ?userdata ?destroy ?id",
      tt_tensor_register_hook(P(0, t.x), P(1, on_hook), P(2, &o.pointer), P(3, on_destroy), P(4, &o.u64)));
  TRY("tt_tensor_remove_hook", "tensor",
      tt_tensor_remove_hook(P(0, t.x), V(1)));
  TRY("tt_autograd_checkpoint", "callbacks ?userdata *inputs outputs",
      tt_autograd_checkpoint(P(0, &t.autograd_checkpoint_callbacks), P(1, &o.pointer), P(2, t.list), V(2), P(3, o.tensors), V(1)));
  TRY("tt_op_count", "",
      DONE(tt_op_count()));
  TRY("tt_op_schema", "",
      DONE(tt_op_schema(V(0))));
  TRY("tt_op_doc", "",
      DONE(tt_op_doc(V(0))));
  TRY("tt_op_symbol", "",
      DONE(tt_op_symbol(V(0))));
  TRY("tt_op_call", "name *args results ?n_results",
      tt_op_call(P(0, "relu"), P(1, t.values), V(1), P(2, o.values), V(4), P(3, &o.size)));
  TRY("tt_value_release", "?value",
      DONE(tt_value_release(P(0, &none))));
  TRY("tt_checkpoint_new", "out",
      tt_checkpoint_new(P(0, &o.checkpoint)));
  TRY("tt_checkpoint_retain", "?checkpoint",
      kept_checkpoint(tt_checkpoint_retain(P(0, t.checkpoint))));
}

static void part_2(void) {
  TRY("tt_checkpoint_release", "?checkpoint",
      DONE(tt_checkpoint_release(P(0, tt_checkpoint_retain(t.checkpoint)))));
  TRY("tt_checkpoint_add_module", "checkpoint name module",
      tt_checkpoint_add_module(P(0, t.checkpoint), P(1, "lr"), P(2, t.module)));
  TRY("tt_checkpoint_add_optimizer", "checkpoint name optimizer",
      tt_checkpoint_add_optimizer(P(0, t.checkpoint), P(1, "lr"), P(2, t.optimizer)));
  TRY("tt_checkpoint_add_scheduler", "checkpoint name scheduler",
      tt_checkpoint_add_scheduler(P(0, t.checkpoint), P(1, "lr"), P(2, t.scheduler)));
  TRY("tt_checkpoint_put", "checkpoint name value",
      tt_checkpoint_put(P(0, t.checkpoint), P(1, "lr"), P(2, t.values)));
  TRY("tt_checkpoint_put_tree", "checkpoint name tree",
      tt_checkpoint_put_tree(P(0, t.checkpoint), P(1, "lr"), P(2, t.tree)));
  TRY("tt_checkpoint_get", "checkpoint name out",
      tt_checkpoint_get(P(0, t.checkpoint), P(1, "lr"), P(2, o.values)));
  TRY("tt_checkpoint_get_tree", "checkpoint name out",
      tt_checkpoint_get_tree(P(0, t.checkpoint), P(1, "lr"), P(2, &o.tree)));
  TRY("tt_checkpoint_save", "checkpoint path",
      tt_checkpoint_save(P(0, t.checkpoint), P(1, OUTPUT_FILE)));
  TRY("tt_checkpoint_load", "checkpoint path",
      tt_checkpoint_load(P(0, t.checkpoint), P(1, "no such file")));
  TRY("tt_idx_options_default", "",
      DONE(tt_idx_options_default()));
  TRY("tt_dataset_retain", "?dataset",
      kept_dataset(tt_dataset_retain(P(0, t.dataset))));
}

static void part_3(void) {
  TRY("tt_dataset_release", "?dataset",
      DONE(tt_dataset_release(P(0, tt_dataset_retain(t.dataset)))));
  TRY("tt_dataset_from_tensors", "*tensors out",
      tt_dataset_from_tensors(P(0, t.list), V(2), P(1, &o.dataset)));
  TRY("tt_dataset_from_idx", "directory ?options out",
      tt_dataset_from_idx(P(0, "lr"), V(0), P(1, &t.idx_options), P(2, &o.dataset)));
  TRY("tt_dataset_from_idx_files", "images labels ?options out",
      tt_dataset_from_idx_files(P(0, "lr"), P(1, "lr"), P(2, &t.idx_options), P(3, &o.dataset)));
  TRY("tt_dataset_subset", "dataset *indices out",
      tt_dataset_subset(P(0, t.dataset), P(1, t.sizes), V(2), P(2, &o.dataset)));
  TRY("tt_dataset_size", "dataset out",
      tt_dataset_size(P(0, t.dataset), P(1, &o.size)));
  TRY("tt_dataset_get", "dataset out",
      tt_dataset_get(P(0, t.dataset), V(0), P(1, &o.tensor_list)));
  TRY("tt_dataset_get_batch", "dataset *indices out",
      tt_dataset_get_batch(P(0, t.dataset), P(1, t.sizes), V(2), P(2, &o.tensor_list)));
  TRY("tt_dataset_from_callbacks", "callbacks ?userdata out",
      tt_dataset_from_callbacks(P(0, &t.dataset_callbacks), P(1, &o.pointer), V(2), P(2, &o.dataset)));
  TRY("tt_image_dataset_options_default", "",
      DONE(tt_image_dataset_options_default()));
  TRY("tt_dataset_mnist", "directory ?options out",
      tt_dataset_mnist(P(0, "lr"), P(1, &t.image_dataset_options), P(2, &o.dataset)));
  TRY("tt_dataset_cifar10", "directory ?options out",
      tt_dataset_cifar10(P(0, "lr"), P(1, &t.image_dataset_options), P(2, &o.dataset)));
}

static void part_4(void) {
  TRY("tt_dataset_cifar100", "directory ?options out",
      tt_dataset_cifar100(P(0, "lr"), P(1, &t.image_dataset_options), P(2, &o.dataset)));
  TRY("tt_dataset_image_folder", "directory ?options out",
      tt_dataset_image_folder(P(0, "lr"), P(1, &t.image_dataset_options), P(2, &o.dataset)));
  TRY("tt_dataset_class_count", "dataset out",
      tt_dataset_class_count(P(0, t.dataset), P(1, &o.size)));
  TRY("tt_dataset_class_name", "dataset ?buffer ?length",
      tt_dataset_class_name(P(0, t.dataset), V(0), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_dataloader_options_default", "",
      DONE(tt_dataloader_options_default()));
  TRY("tt_dataloader_new", "dataset ?options out",
      tt_dataloader_new(P(0, t.dataset), P(1, &t.dataloader_options), P(2, &o.dataloader)));
  TRY("tt_dataloader_with_sampler", "dataset sampler ?options out",
      tt_dataloader_with_sampler(P(0, t.dataset), P(1, t.sampler), P(2, &t.dataloader_options), P(3, &o.dataloader)));
  TRY("tt_dataloader_stateful", "dataset ?transform ?options out",
      tt_dataloader_stateful(P(0, t.stateful_dataset), P(1, t.transform), P(2, &t.dataloader_options), P(3, &o.dataloader)));
  TRY("tt_dataloader_retain", "?loader",
      kept_dataloader(tt_dataloader_retain(P(0, t.dataloader))));
  TRY("tt_dataloader_release", "?loader",
      DONE(tt_dataloader_release(P(0, tt_dataloader_retain(t.dataloader)))));
  TRY("tt_dataloader_next", "loader batch has_batch",
      tt_dataloader_next(P(0, t.dataloader), P(1, &o.tensor_list), P(2, &o.flag)));
  TRY("tt_dataloader_reset", "loader",
      tt_dataloader_reset(P(0, t.dataloader)));
}

static void part_5(void) {
  TRY("tt_dataloader_size", "loader out",
      tt_dataloader_size(P(0, t.dataloader), P(1, &o.size)));
  TRY("tt_dataloader_state", "loader out",
      tt_dataloader_state(P(0, t.dataloader), P(1, &o.named_tensor_list)));
  TRY("tt_dataloader_load_state", "loader *names *tensors",
      tt_dataloader_load_state(P(0, t.dataloader), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_sampler_options_default", "",
      DONE(tt_sampler_options_default()));
  TRY("tt_sampler_sequential", "out",
      tt_sampler_sequential(V(2), P(0, &o.sampler)));
  TRY("tt_sampler_random", "?options out",
      tt_sampler_random(V(2), P(0, &t.sampler_options), P(1, &o.sampler)));
  TRY("tt_sampler_distributed", "?options out",
      tt_sampler_distributed(V(2), P(0, &t.sampler_options), P(1, &o.sampler)));
  TRY("tt_sampler_weighted", "*weights ?options out",
      tt_sampler_weighted(P(0, &t.real), V(2), V(2), P(1, &t.sampler_options), P(2, &o.sampler)));
  TRY("tt_sampler_subset", "*indices ?options out",
      tt_sampler_subset(P(0, t.sizes), V(2), P(1, &t.sampler_options), P(2, &o.sampler)));
  TRY("tt_sampler_from_callbacks", "callbacks ?userdata out",
      tt_sampler_from_callbacks(P(0, &t.sampler_callbacks), P(1, &o.pointer), P(2, &o.sampler)));
  TRY("tt_sampler_retain", "?sampler",
      kept_sampler(tt_sampler_retain(P(0, t.sampler))));
  TRY("tt_sampler_release", "?sampler",
      DONE(tt_sampler_release(P(0, tt_sampler_retain(t.sampler)))));
}

static void part_6(void) {
  TRY("tt_sampler_reset", "sampler",
      tt_sampler_reset(P(0, t.sampler), V(1)));
  TRY("tt_sampler_next", "sampler buffer count",
      tt_sampler_next(P(0, t.sampler), V(2), P(1, o.indices), P(2, &o.size)));
  TRY("tt_sampler_size", "sampler out",
      tt_sampler_size(P(0, t.sampler), P(1, &o.size)));
  TRY("tt_sampler_state", "sampler out",
      tt_sampler_state(P(0, t.sampler), P(1, &o.named_tensor_list)));
  TRY("tt_sampler_load_state", "sampler *names *tensors",
      tt_sampler_load_state(P(0, t.sampler), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_shuffle", "indices",
      tt_shuffle(V(1), P(0, o.indices), V(2)));
  TRY("tt_stateful_dataset_from_callbacks", "callbacks ?userdata out",
      tt_stateful_dataset_from_callbacks(P(0, &t.stateful_dataset_callbacks), P(1, &o.pointer), V(2), P(2, &o.stateful_dataset)));
  TRY("tt_chunk_options_default", "",
      DONE(tt_chunk_options_default()));
  TRY("tt_stateful_dataset_from_chunks", "callbacks ?userdata ?options out",
      tt_stateful_dataset_from_chunks(P(0, &t.chunk_callbacks), P(1, &o.pointer), V(2), P(2, &t.chunk_options), P(3, &o.stateful_dataset)));
  TRY("tt_stateful_dataset_retain", "?dataset",
      kept_stateful_dataset(tt_stateful_dataset_retain(P(0, t.stateful_dataset))));
  TRY("tt_stateful_dataset_release", "?dataset",
      DONE(tt_stateful_dataset_release(P(0, tt_stateful_dataset_retain(t.stateful_dataset)))));
  TRY("tt_stateful_dataset_reset", "dataset",
      tt_stateful_dataset_reset(P(0, t.stateful_dataset), V(1)));
}

static void part_7(void) {
  TRY("tt_stateful_dataset_get_batch", "dataset batch has_batch",
      tt_stateful_dataset_get_batch(P(0, t.stateful_dataset), V(2), P(1, &o.tensor_list), P(2, &o.flag)));
  TRY("tt_crop_options_default", "",
      DONE(tt_crop_options_default(V(2), V(2))));
  TRY("tt_transform_random_crop", "options out",
      tt_transform_random_crop(P(0, &t.crop_options), P(1, &o.transform)));
  TRY("tt_transform_center_crop", "out",
      tt_transform_center_crop(V(2), V(2), P(0, &o.transform)));
  TRY("tt_transform_random_horizontal_flip", "out",
      tt_transform_random_horizontal_flip(V(0.5), P(0, &o.transform)));
  TRY("tt_transform_random_vertical_flip", "out",
      tt_transform_random_vertical_flip(V(0.5), P(0, &o.transform)));
  TRY("tt_transform_resize", "out",
      tt_transform_resize(V(2), V(2), P(0, &o.transform)));
  TRY("tt_transform_to_float", "out",
      tt_transform_to_float(P(0, &o.transform)));
  TRY("tt_transform_normalize", "*mean *std out",
      tt_transform_normalize(P(0, &t.real), P(1, &t.real), V(2), P(2, &o.transform)));
  TRY("tt_transform_augment", "options *mean *std out",
      tt_transform_augment(P(0, &t.crop_options), V(0.5), P(1, &t.real), P(2, &t.real), V(2), P(3, &o.transform)));
  TRY("tt_transform_compose", "*transforms out",
      tt_transform_compose(P(0, t.transforms), V(2), P(1, &o.transform)));
  TRY("tt_transform_from_callbacks", "callbacks ?userdata out",
      tt_transform_from_callbacks(P(0, &t.transform_callbacks), P(1, &o.pointer), P(2, &o.transform)));
}

static void part_8(void) {
  TRY("tt_transform_retain", "?transform",
      kept_transform(tt_transform_retain(P(0, t.transform))));
  TRY("tt_transform_release", "?transform",
      DONE(tt_transform_release(P(0, tt_transform_retain(t.transform)))));
  TRY("tt_transform_apply", "transform *indices *batch out",
      tt_transform_apply(P(0, t.transform), P(1, t.sizes), V(2), P(2, t.list), V(2), P(3, &o.tensor_list)));
  TRY("tt_dataset_map", "dataset transform out",
      tt_dataset_map(P(0, t.dataset), P(1, t.transform), P(2, &o.dataset)));
  TRY("tt_moment_get", "out",
      tt_moment_get(P(0, &o.moment)));
  TRY("tt_moment_set", "?moment",
      tt_moment_set(P(0, &t.moment)));
  TRY("tt_tensor_to_dlpack", "tensor out",
      tt_tensor_to_dlpack(P(0, t.x), P(1, &o.dlpack)));
  TRY("tt_tensor_from_dlpack_take", "managed out",
      tt_tensor_from_dlpack_take(P(0, new_dlpack()), P(1, &o.tensors[0])));
  TRY("tt_checkpoint_write", "path *names *values",
      tt_checkpoint_write(P(0, OUTPUT_FILE), P(1, t.names), P(2, t.values), V(2)));
  TRY("tt_checkpoint_encode", "*names *values out",
      tt_checkpoint_encode(P(0, t.names), P(1, t.values), V(2), P(2, &o.bytes)));
  TRY("tt_bytes_release", "?bytes",
      DONE(tt_bytes_release(P(0, (struct tt_bytes*)&e.bytes))));
  TRY("tt_checkpoint_read", "path out",
      tt_checkpoint_read(P(0, "no such file"), P(1, &o.named_value_list)));
}

static void part_9(void) {
  TRY("tt_checkpoint_decode", "*data out",
      tt_checkpoint_decode(P(0, (const uint8_t*)t.data), V(2), P(1, &o.named_value_list)));
  TRY("tt_named_value_list_release", "?list",
      DONE(tt_named_value_list_release(P(0, (struct tt_named_value_list*)&e.named_value_list))));
  TRY("tt_idx_read", "path out",
      tt_idx_read(P(0, "no such file"), P(1, &o.tensors[0])));
  TRY("tt_function_apply", "name callbacks ?userdata *inputs outputs",
      tt_function_apply(P(0, "lr"), P(1, &t.function_callbacks), P(2, &o.pointer), P(3, t.list), V(2), P(4, o.tensors), V(1)));
  TRY("tt_function_context_save", "context *saved",
      tt_function_context_save(P(0, (struct tt_function_context*)NULL), P(1, t.list), V(2)));
  TRY("tt_function_context_mark_non_differentiable", "context *outputs",
      tt_function_context_mark_non_differentiable(P(0, (struct tt_function_context*)NULL), P(1, t.list), V(2)));
  TRY("tt_function_context_mark_dirty", "context *inputs",
      tt_function_context_mark_dirty(P(0, (struct tt_function_context*)NULL), P(1, t.list), V(2)));
  TRY("tt_generator_new", "out",
      tt_generator_new(V(1), P(0, &o.generator)));
  TRY("tt_generator_default", "out",
      tt_generator_default(P(0, &o.generator)));
  TRY("tt_generator_retain", "?generator",
      kept_generator(tt_generator_retain(P(0, t.generator))));
  TRY("tt_generator_release", "?generator",
      DONE(tt_generator_release(P(0, tt_generator_retain(t.generator)))));
  TRY("tt_generator_clone", "generator out",
      tt_generator_clone(P(0, t.generator), P(1, &o.generator)));
}

static void part_10(void) {
  TRY("tt_generator_manual_seed", "generator",
      tt_generator_manual_seed(P(0, t.generator), V(1)));
  TRY("tt_generator_seed", "generator out",
      tt_generator_seed(P(0, t.generator), P(1, &o.u64)));
  TRY("tt_generator_initial_seed", "generator out",
      tt_generator_initial_seed(P(0, t.generator), P(1, &o.u64)));
  TRY("tt_generator_get_state", "generator out",
      tt_generator_get_state(P(0, t.generator), P(1, &o.tensors[0])));
  TRY("tt_generator_set_state", "generator state",
      tt_generator_set_state(P(0, t.generator), P(1, t.x)));
  TRY("tt_tensor_gradient_edge", "tensor node ?slot",
      tt_tensor_gradient_edge(P(0, t.x), P(1, &o.node), P(2, &o.size)));
  TRY("tt_tensor_base", "tensor out",
      tt_tensor_base(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_node_retain", "?node",
      kept_node(tt_node_retain(P(0, t.node))));
  TRY("tt_node_release", "?node",
      DONE(tt_node_release(P(0, tt_node_retain(t.node)))));
  TRY("tt_node_name", "node ?buffer ?length",
      tt_node_name(P(0, t.node), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_node_output_count", "node out",
      tt_node_output_count(P(0, t.node), P(1, &o.size)));
  TRY("tt_node_order", "node out",
      tt_node_order(P(0, t.node), P(1, &o.u64)));
}

static void part_11(void) {
  tt_linear_options linear_options = tt_linear_options_default(2, 2);
  tt_bilinear_options bilinear_options = tt_bilinear_options_default(2, 2, 2);
  tt_flatten_options flatten_options = tt_flatten_options_default();
  TRY("tt_node_edge_count", "node out",
      tt_node_edge_count(P(0, t.node), P(1, &o.size)));
  TRY("tt_node_edge", "node next ?slot",
      tt_node_edge(P(0, t.node), V(0), P(1, &o.node), P(2, &o.size)));
  TRY("tt_image_read", "path out",
      tt_image_read(P(0, "no such file"), P(1, &o.tensors[0])));
  TRY("tt_image_write", "path pixels",
      tt_image_write(P(0, OUTPUT_FILE), P(1, t.x)));
  TRY("tt_linear_options_default", "",
      DONE(tt_linear_options_default(V(1), V(1))));
  TRY("tt_nn_linear", "options out",
      tt_nn_linear(P(0, &linear_options), P(1, &o.module)));
  TRY("tt_bilinear_options_default", "",
      DONE(tt_bilinear_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_bilinear", "options out",
      tt_nn_bilinear(P(0, &bilinear_options), P(1, &o.module)));
  TRY("tt_nn_identity", "out",
      tt_nn_identity(P(0, &o.module)));
  TRY("tt_flatten_options_default", "",
      DONE(tt_flatten_options_default()));
  TRY("tt_nn_flatten", "?options out",
      tt_nn_flatten(P(0, &flatten_options), P(1, &o.module)));
  TRY("tt_unflatten_options_default", "?sizes",
      DONE(tt_unflatten_options_default(V(0), P(0, t.ints), V(2))));
}

static void part_12(void) {
  tt_unflatten_options unflatten_options = tt_unflatten_options_default(2, (const int64_t[]){2}, 1);
  tt_conv1d_options conv1d_options = tt_conv1d_options_default(2, 2, 2);
  tt_conv2d_options conv2d_options = tt_conv2d_options_default(2, 2, 2);
  tt_conv3d_options conv3d_options = tt_conv3d_options_default(2, 2, 2);
  tt_conv_transpose1d_options conv_transpose1d_options = tt_conv_transpose1d_options_default(2, 2, 2);
  tt_conv_transpose2d_options conv_transpose2d_options = tt_conv_transpose2d_options_default(2, 2, 2);
  TRY("tt_nn_unflatten", "options out",
      tt_nn_unflatten(P(0, &unflatten_options), P(1, &o.module)));
  TRY("tt_conv1d_options_default", "",
      DONE(tt_conv1d_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv1d", "options out",
      tt_nn_conv1d(P(0, &conv1d_options), P(1, &o.module)));
  TRY("tt_conv2d_options_default", "",
      DONE(tt_conv2d_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv2d", "options out",
      tt_nn_conv2d(P(0, &conv2d_options), P(1, &o.module)));
  TRY("tt_conv3d_options_default", "",
      DONE(tt_conv3d_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv3d", "options out",
      tt_nn_conv3d(P(0, &conv3d_options), P(1, &o.module)));
  TRY("tt_conv_transpose1d_options_default", "",
      DONE(tt_conv_transpose1d_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv_transpose1d", "options out",
      tt_nn_conv_transpose1d(P(0, &conv_transpose1d_options), P(1, &o.module)));
  TRY("tt_conv_transpose2d_options_default", "",
      DONE(tt_conv_transpose2d_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv_transpose2d", "options out",
      tt_nn_conv_transpose2d(P(0, &conv_transpose2d_options), P(1, &o.module)));
  TRY("tt_conv_transpose3d_options_default", "",
      DONE(tt_conv_transpose3d_options_default(V(1), V(1), V(1))));
}

static void part_13(void) {
  tt_conv_transpose3d_options conv_transpose3d_options = tt_conv_transpose3d_options_default(2, 2, 2);
  tt_max_pool1d_options max_pool1d_options = tt_max_pool1d_options_default(2);
  tt_max_pool2d_options max_pool2d_options = tt_max_pool2d_options_default(2);
  tt_max_pool3d_options max_pool3d_options = tt_max_pool3d_options_default(2);
  tt_fractional_max_pool2d_options fractional_max_pool2d_options = tt_fractional_max_pool2d_options_default(2);
  tt_fractional_max_pool3d_options fractional_max_pool3d_options = tt_fractional_max_pool3d_options_default(2);
  fractional_max_pool2d_options.output_size[0] = 1;
  fractional_max_pool2d_options.output_size[1] = 1;
  fractional_max_pool3d_options.output_size[0] = 1;
  fractional_max_pool3d_options.output_size[1] = 1;
  fractional_max_pool3d_options.output_size[2] = 1;
  TRY("tt_nn_conv_transpose3d", "options out",
      tt_nn_conv_transpose3d(P(0, &conv_transpose3d_options), P(1, &o.module)));
  TRY("tt_max_pool1d_options_default", "",
      DONE(tt_max_pool1d_options_default(V(1))));
  TRY("tt_nn_max_pool1d", "options out",
      tt_nn_max_pool1d(P(0, &max_pool1d_options), P(1, &o.module)));
  TRY("tt_max_pool2d_options_default", "",
      DONE(tt_max_pool2d_options_default(V(1))));
  TRY("tt_nn_max_pool2d", "options out",
      tt_nn_max_pool2d(P(0, &max_pool2d_options), P(1, &o.module)));
  TRY("tt_max_pool3d_options_default", "",
      DONE(tt_max_pool3d_options_default(V(1))));
  TRY("tt_nn_max_pool3d", "options out",
      tt_nn_max_pool3d(P(0, &max_pool3d_options), P(1, &o.module)));
  TRY("tt_fractional_max_pool2d_options_default", "",
      DONE(tt_fractional_max_pool2d_options_default(V(1))));
  TRY("tt_nn_fractional_max_pool2d", "options out",
      tt_nn_fractional_max_pool2d(P(0, &fractional_max_pool2d_options), P(1, &o.module)));
  TRY("tt_fractional_max_pool3d_options_default", "",
      DONE(tt_fractional_max_pool3d_options_default(V(1))));
  TRY("tt_nn_fractional_max_pool3d", "options out",
      tt_nn_fractional_max_pool3d(P(0, &fractional_max_pool3d_options), P(1, &o.module)));
  TRY("tt_avg_pool1d_options_default", "",
      DONE(tt_avg_pool1d_options_default(V(1))));
}

static void part_14(void) {
  tt_avg_pool1d_options avg_pool1d_options = tt_avg_pool1d_options_default(2);
  tt_avg_pool2d_options avg_pool2d_options = tt_avg_pool2d_options_default(2);
  tt_avg_pool3d_options avg_pool3d_options = tt_avg_pool3d_options_default(2);
  tt_lp_pool1d_options lp_pool1d_options = tt_lp_pool1d_options_default(2, 2);
  tt_lp_pool2d_options lp_pool2d_options = tt_lp_pool2d_options_default(2, 2);
  tt_lp_pool3d_options lp_pool3d_options = tt_lp_pool3d_options_default(2, 2);
  TRY("tt_nn_avg_pool1d", "options out",
      tt_nn_avg_pool1d(P(0, &avg_pool1d_options), P(1, &o.module)));
  TRY("tt_avg_pool2d_options_default", "",
      DONE(tt_avg_pool2d_options_default(V(1))));
  TRY("tt_nn_avg_pool2d", "options out",
      tt_nn_avg_pool2d(P(0, &avg_pool2d_options), P(1, &o.module)));
  TRY("tt_avg_pool3d_options_default", "",
      DONE(tt_avg_pool3d_options_default(V(1))));
  TRY("tt_nn_avg_pool3d", "options out",
      tt_nn_avg_pool3d(P(0, &avg_pool3d_options), P(1, &o.module)));
  TRY("tt_lp_pool1d_options_default", "",
      DONE(tt_lp_pool1d_options_default(V(0.5), V(1))));
  TRY("tt_nn_lp_pool1d", "options out",
      tt_nn_lp_pool1d(P(0, &lp_pool1d_options), P(1, &o.module)));
  TRY("tt_lp_pool2d_options_default", "",
      DONE(tt_lp_pool2d_options_default(V(0.5), V(1))));
  TRY("tt_nn_lp_pool2d", "options out",
      tt_nn_lp_pool2d(P(0, &lp_pool2d_options), P(1, &o.module)));
  TRY("tt_lp_pool3d_options_default", "",
      DONE(tt_lp_pool3d_options_default(V(0.5), V(1))));
  TRY("tt_nn_lp_pool3d", "options out",
      tt_nn_lp_pool3d(P(0, &lp_pool3d_options), P(1, &o.module)));
  TRY("tt_adaptive_avg_pool1d_options_default", "",
      DONE(tt_adaptive_avg_pool1d_options_default(V(1))));
}

static void part_15(void) {
  tt_adaptive_avg_pool1d_options adaptive_avg_pool1d_options = tt_adaptive_avg_pool1d_options_default(2);
  tt_adaptive_avg_pool2d_options adaptive_avg_pool2d_options = tt_adaptive_avg_pool2d_options_default(2);
  tt_adaptive_avg_pool3d_options adaptive_avg_pool3d_options = tt_adaptive_avg_pool3d_options_default(2);
  tt_adaptive_max_pool1d_options adaptive_max_pool1d_options = tt_adaptive_max_pool1d_options_default(2);
  tt_adaptive_max_pool2d_options adaptive_max_pool2d_options = tt_adaptive_max_pool2d_options_default(2);
  tt_adaptive_max_pool3d_options adaptive_max_pool3d_options = tt_adaptive_max_pool3d_options_default(2);
  TRY("tt_nn_adaptive_avg_pool1d", "options out",
      tt_nn_adaptive_avg_pool1d(P(0, &adaptive_avg_pool1d_options), P(1, &o.module)));
  TRY("tt_adaptive_avg_pool2d_options_default", "",
      DONE(tt_adaptive_avg_pool2d_options_default(V(1))));
  TRY("tt_nn_adaptive_avg_pool2d", "options out",
      tt_nn_adaptive_avg_pool2d(P(0, &adaptive_avg_pool2d_options), P(1, &o.module)));
  TRY("tt_adaptive_avg_pool3d_options_default", "",
      DONE(tt_adaptive_avg_pool3d_options_default(V(1))));
  TRY("tt_nn_adaptive_avg_pool3d", "options out",
      tt_nn_adaptive_avg_pool3d(P(0, &adaptive_avg_pool3d_options), P(1, &o.module)));
  TRY("tt_adaptive_max_pool1d_options_default", "",
      DONE(tt_adaptive_max_pool1d_options_default(V(1))));
  TRY("tt_nn_adaptive_max_pool1d", "options out",
      tt_nn_adaptive_max_pool1d(P(0, &adaptive_max_pool1d_options), P(1, &o.module)));
  TRY("tt_adaptive_max_pool2d_options_default", "",
      DONE(tt_adaptive_max_pool2d_options_default(V(1))));
  TRY("tt_nn_adaptive_max_pool2d", "options out",
      tt_nn_adaptive_max_pool2d(P(0, &adaptive_max_pool2d_options), P(1, &o.module)));
  TRY("tt_adaptive_max_pool3d_options_default", "",
      DONE(tt_adaptive_max_pool3d_options_default(V(1))));
  TRY("tt_nn_adaptive_max_pool3d", "options out",
      tt_nn_adaptive_max_pool3d(P(0, &adaptive_max_pool3d_options), P(1, &o.module)));
  TRY("tt_max_unpool1d_options_default", "",
      DONE(tt_max_unpool1d_options_default(V(1))));
}

static void part_16(void) {
  tt_max_unpool1d_options max_unpool1d_options = tt_max_unpool1d_options_default(2);
  tt_max_unpool2d_options max_unpool2d_options = tt_max_unpool2d_options_default(2);
  tt_max_unpool3d_options max_unpool3d_options = tt_max_unpool3d_options_default(2);
  tt_reflection_pad1d_options reflection_pad1d_options = tt_reflection_pad1d_options_default(2);
  tt_reflection_pad2d_options reflection_pad2d_options = tt_reflection_pad2d_options_default(2);
  tt_reflection_pad3d_options reflection_pad3d_options = tt_reflection_pad3d_options_default(2);
  TRY("tt_nn_max_unpool1d", "options out",
      tt_nn_max_unpool1d(P(0, &max_unpool1d_options), P(1, &o.module)));
  TRY("tt_max_unpool2d_options_default", "",
      DONE(tt_max_unpool2d_options_default(V(1))));
  TRY("tt_nn_max_unpool2d", "options out",
      tt_nn_max_unpool2d(P(0, &max_unpool2d_options), P(1, &o.module)));
  TRY("tt_max_unpool3d_options_default", "",
      DONE(tt_max_unpool3d_options_default(V(1))));
  TRY("tt_nn_max_unpool3d", "options out",
      tt_nn_max_unpool3d(P(0, &max_unpool3d_options), P(1, &o.module)));
  TRY("tt_reflection_pad1d_options_default", "",
      DONE(tt_reflection_pad1d_options_default(V(1))));
  TRY("tt_nn_reflection_pad1d", "options out",
      tt_nn_reflection_pad1d(P(0, &reflection_pad1d_options), P(1, &o.module)));
  TRY("tt_reflection_pad2d_options_default", "",
      DONE(tt_reflection_pad2d_options_default(V(1))));
  TRY("tt_nn_reflection_pad2d", "options out",
      tt_nn_reflection_pad2d(P(0, &reflection_pad2d_options), P(1, &o.module)));
  TRY("tt_reflection_pad3d_options_default", "",
      DONE(tt_reflection_pad3d_options_default(V(1))));
  TRY("tt_nn_reflection_pad3d", "options out",
      tt_nn_reflection_pad3d(P(0, &reflection_pad3d_options), P(1, &o.module)));
  TRY("tt_replication_pad1d_options_default", "",
      DONE(tt_replication_pad1d_options_default(V(1))));
}

static void part_17(void) {
  tt_replication_pad1d_options replication_pad1d_options = tt_replication_pad1d_options_default(2);
  tt_replication_pad2d_options replication_pad2d_options = tt_replication_pad2d_options_default(2);
  tt_replication_pad3d_options replication_pad3d_options = tt_replication_pad3d_options_default(2);
  tt_zero_pad1d_options zero_pad1d_options = tt_zero_pad1d_options_default(2);
  tt_zero_pad2d_options zero_pad2d_options = tt_zero_pad2d_options_default(2);
  tt_zero_pad3d_options zero_pad3d_options = tt_zero_pad3d_options_default(2);
  TRY("tt_nn_replication_pad1d", "options out",
      tt_nn_replication_pad1d(P(0, &replication_pad1d_options), P(1, &o.module)));
  TRY("tt_replication_pad2d_options_default", "",
      DONE(tt_replication_pad2d_options_default(V(1))));
  TRY("tt_nn_replication_pad2d", "options out",
      tt_nn_replication_pad2d(P(0, &replication_pad2d_options), P(1, &o.module)));
  TRY("tt_replication_pad3d_options_default", "",
      DONE(tt_replication_pad3d_options_default(V(1))));
  TRY("tt_nn_replication_pad3d", "options out",
      tt_nn_replication_pad3d(P(0, &replication_pad3d_options), P(1, &o.module)));
  TRY("tt_zero_pad1d_options_default", "",
      DONE(tt_zero_pad1d_options_default(V(1))));
  TRY("tt_nn_zero_pad1d", "options out",
      tt_nn_zero_pad1d(P(0, &zero_pad1d_options), P(1, &o.module)));
  TRY("tt_zero_pad2d_options_default", "",
      DONE(tt_zero_pad2d_options_default(V(1))));
  TRY("tt_nn_zero_pad2d", "options out",
      tt_nn_zero_pad2d(P(0, &zero_pad2d_options), P(1, &o.module)));
  TRY("tt_zero_pad3d_options_default", "",
      DONE(tt_zero_pad3d_options_default(V(1))));
  TRY("tt_nn_zero_pad3d", "options out",
      tt_nn_zero_pad3d(P(0, &zero_pad3d_options), P(1, &o.module)));
  TRY("tt_constant_pad1d_options_default", "",
      DONE(tt_constant_pad1d_options_default(V(1), V(0.5))));
}

static void part_18(void) {
  tt_constant_pad1d_options constant_pad1d_options = tt_constant_pad1d_options_default(2, 2);
  tt_constant_pad2d_options constant_pad2d_options = tt_constant_pad2d_options_default(2, 2);
  tt_constant_pad3d_options constant_pad3d_options = tt_constant_pad3d_options_default(2, 2);
  tt_circular_pad1d_options circular_pad1d_options = tt_circular_pad1d_options_default(2);
  tt_circular_pad2d_options circular_pad2d_options = tt_circular_pad2d_options_default(2);
  tt_circular_pad3d_options circular_pad3d_options = tt_circular_pad3d_options_default(2);
  TRY("tt_nn_constant_pad1d", "options out",
      tt_nn_constant_pad1d(P(0, &constant_pad1d_options), P(1, &o.module)));
  TRY("tt_constant_pad2d_options_default", "",
      DONE(tt_constant_pad2d_options_default(V(1), V(0.5))));
  TRY("tt_nn_constant_pad2d", "options out",
      tt_nn_constant_pad2d(P(0, &constant_pad2d_options), P(1, &o.module)));
  TRY("tt_constant_pad3d_options_default", "",
      DONE(tt_constant_pad3d_options_default(V(1), V(0.5))));
  TRY("tt_nn_constant_pad3d", "options out",
      tt_nn_constant_pad3d(P(0, &constant_pad3d_options), P(1, &o.module)));
  TRY("tt_circular_pad1d_options_default", "",
      DONE(tt_circular_pad1d_options_default(V(1))));
  TRY("tt_nn_circular_pad1d", "options out",
      tt_nn_circular_pad1d(P(0, &circular_pad1d_options), P(1, &o.module)));
  TRY("tt_circular_pad2d_options_default", "",
      DONE(tt_circular_pad2d_options_default(V(1))));
  TRY("tt_nn_circular_pad2d", "options out",
      tt_nn_circular_pad2d(P(0, &circular_pad2d_options), P(1, &o.module)));
  TRY("tt_circular_pad3d_options_default", "",
      DONE(tt_circular_pad3d_options_default(V(1))));
  TRY("tt_nn_circular_pad3d", "options out",
      tt_nn_circular_pad3d(P(0, &circular_pad3d_options), P(1, &o.module)));
  TRY("tt_relu_options_default", "",
      DONE(tt_relu_options_default()));
}

static void part_19(void) {
  tt_relu_options relu_options = tt_relu_options_default();
  tt_relu6_options relu6_options = tt_relu6_options_default();
  tt_leaky_relu_options leaky_relu_options = tt_leaky_relu_options_default();
  tt_prelu_options prelu_options = tt_prelu_options_default();
  tt_rrelu_options rrelu_options = tt_rrelu_options_default();
  tt_elu_options elu_options = tt_elu_options_default();
  TRY("tt_nn_relu", "?options out",
      tt_nn_relu(P(0, &relu_options), P(1, &o.module)));
  TRY("tt_relu6_options_default", "",
      DONE(tt_relu6_options_default()));
  TRY("tt_nn_relu6", "?options out",
      tt_nn_relu6(P(0, &relu6_options), P(1, &o.module)));
  TRY("tt_leaky_relu_options_default", "",
      DONE(tt_leaky_relu_options_default()));
  TRY("tt_nn_leaky_relu", "?options out",
      tt_nn_leaky_relu(P(0, &leaky_relu_options), P(1, &o.module)));
  TRY("tt_prelu_options_default", "",
      DONE(tt_prelu_options_default()));
  TRY("tt_nn_prelu", "?options out",
      tt_nn_prelu(P(0, &prelu_options), P(1, &o.module)));
  TRY("tt_rrelu_options_default", "",
      DONE(tt_rrelu_options_default()));
  TRY("tt_nn_rrelu", "?options out",
      tt_nn_rrelu(P(0, &rrelu_options), P(1, &o.module)));
  TRY("tt_elu_options_default", "",
      DONE(tt_elu_options_default()));
  TRY("tt_nn_elu", "?options out",
      tt_nn_elu(P(0, &elu_options), P(1, &o.module)));
  TRY("tt_selu_options_default", "",
      DONE(tt_selu_options_default()));
}

static void part_20(void) {
  tt_selu_options selu_options = tt_selu_options_default();
  tt_celu_options celu_options = tt_celu_options_default();
  tt_threshold_options threshold_options = tt_threshold_options_default(2, 2);
  tt_hardtanh_options hardtanh_options = tt_hardtanh_options_default();
  tt_hardsigmoid_options hardsigmoid_options = tt_hardsigmoid_options_default();
  tt_hardswish_options hardswish_options = tt_hardswish_options_default();
  TRY("tt_nn_selu", "?options out",
      tt_nn_selu(P(0, &selu_options), P(1, &o.module)));
  TRY("tt_celu_options_default", "",
      DONE(tt_celu_options_default()));
  TRY("tt_nn_celu", "?options out",
      tt_nn_celu(P(0, &celu_options), P(1, &o.module)));
  TRY("tt_threshold_options_default", "",
      DONE(tt_threshold_options_default(V(0.5), V(0.5))));
  TRY("tt_nn_threshold", "options out",
      tt_nn_threshold(P(0, &threshold_options), P(1, &o.module)));
  TRY("tt_hardtanh_options_default", "",
      DONE(tt_hardtanh_options_default()));
  TRY("tt_nn_hardtanh", "?options out",
      tt_nn_hardtanh(P(0, &hardtanh_options), P(1, &o.module)));
  TRY("tt_hardsigmoid_options_default", "",
      DONE(tt_hardsigmoid_options_default()));
  TRY("tt_nn_hardsigmoid", "?options out",
      tt_nn_hardsigmoid(P(0, &hardsigmoid_options), P(1, &o.module)));
  TRY("tt_hardswish_options_default", "",
      DONE(tt_hardswish_options_default()));
  TRY("tt_nn_hardswish", "?options out",
      tt_nn_hardswish(P(0, &hardswish_options), P(1, &o.module)));
  TRY("tt_hardshrink_options_default", "",
      DONE(tt_hardshrink_options_default()));
}

static void part_21(void) {
  tt_hardshrink_options hardshrink_options = tt_hardshrink_options_default();
  tt_softshrink_options softshrink_options = tt_softshrink_options_default();
  tt_gelu_options gelu_options = tt_gelu_options_default();
  tt_silu_options silu_options = tt_silu_options_default();
  tt_mish_options mish_options = tt_mish_options_default();
  TRY("tt_nn_hardshrink", "?options out",
      tt_nn_hardshrink(P(0, &hardshrink_options), P(1, &o.module)));
  TRY("tt_softshrink_options_default", "",
      DONE(tt_softshrink_options_default()));
  TRY("tt_nn_softshrink", "?options out",
      tt_nn_softshrink(P(0, &softshrink_options), P(1, &o.module)));
  TRY("tt_gelu_options_default", "",
      DONE(tt_gelu_options_default()));
  TRY("tt_nn_gelu", "?options out",
      tt_nn_gelu(P(0, &gelu_options), P(1, &o.module)));
  TRY("tt_silu_options_default", "",
      DONE(tt_silu_options_default()));
  TRY("tt_nn_silu", "?options out",
      tt_nn_silu(P(0, &silu_options), P(1, &o.module)));
  TRY("tt_mish_options_default", "",
      DONE(tt_mish_options_default()));
  TRY("tt_nn_mish", "?options out",
      tt_nn_mish(P(0, &mish_options), P(1, &o.module)));
  TRY("tt_nn_sigmoid", "out",
      tt_nn_sigmoid(P(0, &o.module)));
  TRY("tt_nn_log_sigmoid", "out",
      tt_nn_log_sigmoid(P(0, &o.module)));
  TRY("tt_nn_tanh", "out",
      tt_nn_tanh(P(0, &o.module)));
}

static void part_22(void) {
  tt_softplus_options softplus_options = tt_softplus_options_default();
  tt_glu_options glu_options = tt_glu_options_default();
  tt_softmax_options softmax_options = tt_softmax_options_default(2);
  tt_softmin_options softmin_options = tt_softmin_options_default(2);
  tt_log_softmax_options log_softmax_options = tt_log_softmax_options_default(2);
  TRY("tt_nn_tanhshrink", "out",
      tt_nn_tanhshrink(P(0, &o.module)));
  TRY("tt_nn_softsign", "out",
      tt_nn_softsign(P(0, &o.module)));
  TRY("tt_softplus_options_default", "",
      DONE(tt_softplus_options_default()));
  TRY("tt_nn_softplus", "?options out",
      tt_nn_softplus(P(0, &softplus_options), P(1, &o.module)));
  TRY("tt_glu_options_default", "",
      DONE(tt_glu_options_default()));
  TRY("tt_nn_glu", "?options out",
      tt_nn_glu(P(0, &glu_options), P(1, &o.module)));
  TRY("tt_softmax_options_default", "",
      DONE(tt_softmax_options_default(V(0))));
  TRY("tt_nn_softmax", "options out",
      tt_nn_softmax(P(0, &softmax_options), P(1, &o.module)));
  TRY("tt_softmin_options_default", "",
      DONE(tt_softmin_options_default(V(0))));
  TRY("tt_nn_softmin", "options out",
      tt_nn_softmin(P(0, &softmin_options), P(1, &o.module)));
  TRY("tt_log_softmax_options_default", "",
      DONE(tt_log_softmax_options_default(V(0))));
  TRY("tt_nn_log_softmax", "options out",
      tt_nn_log_softmax(P(0, &log_softmax_options), P(1, &o.module)));
}

static void part_23(void) {
  tt_batch_norm1d_options batch_norm1d_options = tt_batch_norm1d_options_default(2);
  tt_batch_norm2d_options batch_norm2d_options = tt_batch_norm2d_options_default(2);
  tt_batch_norm3d_options batch_norm3d_options = tt_batch_norm3d_options_default(2);
  tt_instance_norm1d_options instance_norm1d_options = tt_instance_norm1d_options_default(2);
  tt_instance_norm2d_options instance_norm2d_options = tt_instance_norm2d_options_default(2);
  TRY("tt_nn_softmax2d", "out",
      tt_nn_softmax2d(P(0, &o.module)));
  TRY("tt_batch_norm1d_options_default", "",
      DONE(tt_batch_norm1d_options_default(V(1))));
  TRY("tt_nn_batch_norm1d", "options out",
      tt_nn_batch_norm1d(P(0, &batch_norm1d_options), P(1, &o.module)));
  TRY("tt_batch_norm2d_options_default", "",
      DONE(tt_batch_norm2d_options_default(V(1))));
  TRY("tt_nn_batch_norm2d", "options out",
      tt_nn_batch_norm2d(P(0, &batch_norm2d_options), P(1, &o.module)));
  TRY("tt_batch_norm3d_options_default", "",
      DONE(tt_batch_norm3d_options_default(V(1))));
  TRY("tt_nn_batch_norm3d", "options out",
      tt_nn_batch_norm3d(P(0, &batch_norm3d_options), P(1, &o.module)));
  TRY("tt_instance_norm1d_options_default", "",
      DONE(tt_instance_norm1d_options_default(V(1))));
  TRY("tt_nn_instance_norm1d", "options out",
      tt_nn_instance_norm1d(P(0, &instance_norm1d_options), P(1, &o.module)));
  TRY("tt_instance_norm2d_options_default", "",
      DONE(tt_instance_norm2d_options_default(V(1))));
  TRY("tt_nn_instance_norm2d", "options out",
      tt_nn_instance_norm2d(P(0, &instance_norm2d_options), P(1, &o.module)));
  TRY("tt_instance_norm3d_options_default", "",
      DONE(tt_instance_norm3d_options_default(V(1))));
}

static void part_24(void) {
  tt_instance_norm3d_options instance_norm3d_options = tt_instance_norm3d_options_default(2);
  tt_layer_norm_options layer_norm_options = tt_layer_norm_options_default((const int64_t[]){2}, 1);
  tt_group_norm_options group_norm_options = tt_group_norm_options_default(2, 2);
  tt_rms_norm_options rms_norm_options = tt_rms_norm_options_default((const int64_t[]){2}, 1);
  tt_local_response_norm_options local_response_norm_options = tt_local_response_norm_options_default(2);
  tt_cross_map_lrn2d_options cross_map_lrn2d_options = tt_cross_map_lrn2d_options_default(2);
  TRY("tt_nn_instance_norm3d", "options out",
      tt_nn_instance_norm3d(P(0, &instance_norm3d_options), P(1, &o.module)));
  TRY("tt_layer_norm_options_default", "?normalized_shape",
      DONE(tt_layer_norm_options_default(P(0, t.ints), V(2))));
  TRY("tt_nn_layer_norm", "options out",
      tt_nn_layer_norm(P(0, &layer_norm_options), P(1, &o.module)));
  TRY("tt_group_norm_options_default", "",
      DONE(tt_group_norm_options_default(V(1), V(1))));
  TRY("tt_nn_group_norm", "options out",
      tt_nn_group_norm(P(0, &group_norm_options), P(1, &o.module)));
  TRY("tt_rms_norm_options_default", "?normalized_shape",
      DONE(tt_rms_norm_options_default(P(0, t.ints), V(2))));
  TRY("tt_nn_rms_norm", "options out",
      tt_nn_rms_norm(P(0, &rms_norm_options), P(1, &o.module)));
  TRY("tt_local_response_norm_options_default", "",
      DONE(tt_local_response_norm_options_default(V(1))));
  TRY("tt_nn_local_response_norm", "options out",
      tt_nn_local_response_norm(P(0, &local_response_norm_options), P(1, &o.module)));
  TRY("tt_cross_map_lrn2d_options_default", "",
      DONE(tt_cross_map_lrn2d_options_default(V(1))));
  TRY("tt_nn_cross_map_lrn2d", "options out",
      tt_nn_cross_map_lrn2d(P(0, &cross_map_lrn2d_options), P(1, &o.module)));
  TRY("tt_dropout_options_default", "",
      DONE(tt_dropout_options_default()));
}

static void part_25(void) {
  tt_dropout_options dropout_options = tt_dropout_options_default();
  tt_dropout1d_options dropout1d_options = tt_dropout1d_options_default();
  tt_dropout2d_options dropout2d_options = tt_dropout2d_options_default();
  tt_dropout3d_options dropout3d_options = tt_dropout3d_options_default();
  tt_alpha_dropout_options alpha_dropout_options = tt_alpha_dropout_options_default();
  tt_feature_alpha_dropout_options feature_alpha_dropout_options = tt_feature_alpha_dropout_options_default();
  TRY("tt_nn_dropout", "?options out",
      tt_nn_dropout(P(0, &dropout_options), P(1, &o.module)));
  TRY("tt_dropout1d_options_default", "",
      DONE(tt_dropout1d_options_default()));
  TRY("tt_nn_dropout1d", "?options out",
      tt_nn_dropout1d(P(0, &dropout1d_options), P(1, &o.module)));
  TRY("tt_dropout2d_options_default", "",
      DONE(tt_dropout2d_options_default()));
  TRY("tt_nn_dropout2d", "?options out",
      tt_nn_dropout2d(P(0, &dropout2d_options), P(1, &o.module)));
  TRY("tt_dropout3d_options_default", "",
      DONE(tt_dropout3d_options_default()));
  TRY("tt_nn_dropout3d", "?options out",
      tt_nn_dropout3d(P(0, &dropout3d_options), P(1, &o.module)));
  TRY("tt_alpha_dropout_options_default", "",
      DONE(tt_alpha_dropout_options_default()));
  TRY("tt_nn_alpha_dropout", "?options out",
      tt_nn_alpha_dropout(P(0, &alpha_dropout_options), P(1, &o.module)));
  TRY("tt_feature_alpha_dropout_options_default", "",
      DONE(tt_feature_alpha_dropout_options_default()));
  TRY("tt_nn_feature_alpha_dropout", "?options out",
      tt_nn_feature_alpha_dropout(P(0, &feature_alpha_dropout_options), P(1, &o.module)));
  TRY("tt_cosine_similarity_options_default", "",
      DONE(tt_cosine_similarity_options_default()));
}

static void part_26(void) {
  tt_cosine_similarity_options cosine_similarity_options = tt_cosine_similarity_options_default();
  tt_pairwise_distance_options pairwise_distance_options = tt_pairwise_distance_options_default();
  tt_upsample_options upsample_options = tt_upsample_options_default();
  tt_upsampling_nearest2d_options upsampling_nearest2d_options = tt_upsampling_nearest2d_options_default();
  tt_upsampling_bilinear2d_options upsampling_bilinear2d_options = tt_upsampling_bilinear2d_options_default();
  tt_pixel_shuffle_options pixel_shuffle_options = tt_pixel_shuffle_options_default(2);
  TRY("tt_nn_cosine_similarity", "?options out",
      tt_nn_cosine_similarity(P(0, &cosine_similarity_options), P(1, &o.module)));
  TRY("tt_pairwise_distance_options_default", "",
      DONE(tt_pairwise_distance_options_default()));
  TRY("tt_nn_pairwise_distance", "?options out",
      tt_nn_pairwise_distance(P(0, &pairwise_distance_options), P(1, &o.module)));
  TRY("tt_upsample_options_default", "",
      DONE(tt_upsample_options_default()));
  TRY("tt_nn_upsample", "?options out",
      tt_nn_upsample(P(0, &upsample_options), P(1, &o.module)));
  TRY("tt_upsampling_nearest2d_options_default", "",
      DONE(tt_upsampling_nearest2d_options_default()));
  TRY("tt_nn_upsampling_nearest2d", "?options out",
      tt_nn_upsampling_nearest2d(P(0, &upsampling_nearest2d_options), P(1, &o.module)));
  TRY("tt_upsampling_bilinear2d_options_default", "",
      DONE(tt_upsampling_bilinear2d_options_default()));
  TRY("tt_nn_upsampling_bilinear2d", "?options out",
      tt_nn_upsampling_bilinear2d(P(0, &upsampling_bilinear2d_options), P(1, &o.module)));
  TRY("tt_pixel_shuffle_options_default", "",
      DONE(tt_pixel_shuffle_options_default(V(1))));
  TRY("tt_nn_pixel_shuffle", "options out",
      tt_nn_pixel_shuffle(P(0, &pixel_shuffle_options), P(1, &o.module)));
  TRY("tt_pixel_unshuffle_options_default", "",
      DONE(tt_pixel_unshuffle_options_default(V(1))));
}

static void part_27(void) {
  tt_pixel_unshuffle_options pixel_unshuffle_options = tt_pixel_unshuffle_options_default(2);
  tt_channel_shuffle_options channel_shuffle_options = tt_channel_shuffle_options_default(2);
  tt_fold_options fold_options = tt_fold_options_default(2, 2);
  tt_unfold_options unfold_options = tt_unfold_options_default(2);
  tt_embedding_options embedding_options = tt_embedding_options_default(2, 2);
  tt_embedding_bag_options embedding_bag_options = tt_embedding_bag_options_default(2, 2);
  TRY("tt_nn_pixel_unshuffle", "options out",
      tt_nn_pixel_unshuffle(P(0, &pixel_unshuffle_options), P(1, &o.module)));
  TRY("tt_channel_shuffle_options_default", "",
      DONE(tt_channel_shuffle_options_default(V(1))));
  TRY("tt_nn_channel_shuffle", "options out",
      tt_nn_channel_shuffle(P(0, &channel_shuffle_options), P(1, &o.module)));
  TRY("tt_fold_options_default", "",
      DONE(tt_fold_options_default(V(1), V(1))));
  TRY("tt_nn_fold", "options out",
      tt_nn_fold(P(0, &fold_options), P(1, &o.module)));
  TRY("tt_unfold_options_default", "",
      DONE(tt_unfold_options_default(V(1))));
  TRY("tt_nn_unfold", "options out",
      tt_nn_unfold(P(0, &unfold_options), P(1, &o.module)));
  TRY("tt_embedding_options_default", "",
      DONE(tt_embedding_options_default(V(1), V(1))));
  TRY("tt_nn_embedding", "options out",
      tt_nn_embedding(P(0, &embedding_options), P(1, &o.module)));
  TRY("tt_embedding_bag_options_default", "",
      DONE(tt_embedding_bag_options_default(V(1), V(1))));
  TRY("tt_nn_embedding_bag", "options out",
      tt_nn_embedding_bag(P(0, &embedding_bag_options), P(1, &o.module)));
  TRY("tt_l1_loss_options_default", "",
      DONE(tt_l1_loss_options_default()));
}

static void part_28(void) {
  tt_l1_loss_options l1_loss_options = tt_l1_loss_options_default();
  tt_mse_loss_options mse_loss_options = tt_mse_loss_options_default();
  tt_smooth_l1_loss_options smooth_l1_loss_options = tt_smooth_l1_loss_options_default();
  tt_huber_loss_options huber_loss_options = tt_huber_loss_options_default();
  tt_nll_loss_options nll_loss_options = tt_nll_loss_options_default();
  tt_bce_loss_options bce_loss_options = tt_bce_loss_options_default();
  TRY("tt_nn_l1_loss", "?options out",
      tt_nn_l1_loss(P(0, &l1_loss_options), P(1, &o.module)));
  TRY("tt_mse_loss_options_default", "",
      DONE(tt_mse_loss_options_default()));
  TRY("tt_nn_mse_loss", "?options out",
      tt_nn_mse_loss(P(0, &mse_loss_options), P(1, &o.module)));
  TRY("tt_smooth_l1_loss_options_default", "",
      DONE(tt_smooth_l1_loss_options_default()));
  TRY("tt_nn_smooth_l1_loss", "?options out",
      tt_nn_smooth_l1_loss(P(0, &smooth_l1_loss_options), P(1, &o.module)));
  TRY("tt_huber_loss_options_default", "",
      DONE(tt_huber_loss_options_default()));
  TRY("tt_nn_huber_loss", "?options out",
      tt_nn_huber_loss(P(0, &huber_loss_options), P(1, &o.module)));
  TRY("tt_nll_loss_options_default", "",
      DONE(tt_nll_loss_options_default()));
  TRY("tt_nn_nll_loss", "?options out",
      tt_nn_nll_loss(P(0, &nll_loss_options), P(1, &o.module)));
  TRY("tt_bce_loss_options_default", "",
      DONE(tt_bce_loss_options_default()));
  TRY("tt_nn_bce_loss", "?options out",
      tt_nn_bce_loss(P(0, &bce_loss_options), P(1, &o.module)));
  TRY("tt_bce_with_logits_loss_options_default", "",
      DONE(tt_bce_with_logits_loss_options_default()));
}

static void part_29(void) {
  tt_bce_with_logits_loss_options bce_with_logits_loss_options = tt_bce_with_logits_loss_options_default();
  tt_cross_entropy_loss_options cross_entropy_loss_options = tt_cross_entropy_loss_options_default();
  tt_kl_div_loss_options kl_div_loss_options = tt_kl_div_loss_options_default();
  tt_poisson_nll_loss_options poisson_nll_loss_options = tt_poisson_nll_loss_options_default();
  tt_gaussian_nll_loss_options gaussian_nll_loss_options = tt_gaussian_nll_loss_options_default();
  tt_ctc_loss_options ctc_loss_options = tt_ctc_loss_options_default();
  TRY("tt_nn_bce_with_logits_loss", "?options out",
      tt_nn_bce_with_logits_loss(P(0, &bce_with_logits_loss_options), P(1, &o.module)));
  TRY("tt_cross_entropy_loss_options_default", "",
      DONE(tt_cross_entropy_loss_options_default()));
  TRY("tt_nn_cross_entropy_loss", "?options out",
      tt_nn_cross_entropy_loss(P(0, &cross_entropy_loss_options), P(1, &o.module)));
  TRY("tt_kl_div_loss_options_default", "",
      DONE(tt_kl_div_loss_options_default()));
  TRY("tt_nn_kl_div_loss", "?options out",
      tt_nn_kl_div_loss(P(0, &kl_div_loss_options), P(1, &o.module)));
  TRY("tt_poisson_nll_loss_options_default", "",
      DONE(tt_poisson_nll_loss_options_default()));
  TRY("tt_nn_poisson_nll_loss", "?options out",
      tt_nn_poisson_nll_loss(P(0, &poisson_nll_loss_options), P(1, &o.module)));
  TRY("tt_gaussian_nll_loss_options_default", "",
      DONE(tt_gaussian_nll_loss_options_default()));
  TRY("tt_nn_gaussian_nll_loss", "?options out",
      tt_nn_gaussian_nll_loss(P(0, &gaussian_nll_loss_options), P(1, &o.module)));
  TRY("tt_ctc_loss_options_default", "",
      DONE(tt_ctc_loss_options_default()));
  TRY("tt_nn_ctc_loss", "?options out",
      tt_nn_ctc_loss(P(0, &ctc_loss_options), P(1, &o.module)));
  TRY("tt_margin_ranking_loss_options_default", "",
      DONE(tt_margin_ranking_loss_options_default()));
}

static void part_30(void) {
  tt_margin_ranking_loss_options margin_ranking_loss_options = tt_margin_ranking_loss_options_default();
  tt_hinge_embedding_loss_options hinge_embedding_loss_options = tt_hinge_embedding_loss_options_default();
  tt_multi_label_margin_loss_options multi_label_margin_loss_options = tt_multi_label_margin_loss_options_default();
  tt_soft_margin_loss_options soft_margin_loss_options = tt_soft_margin_loss_options_default();
  tt_multi_label_soft_margin_loss_options multi_label_soft_margin_loss_options = tt_multi_label_soft_margin_loss_options_default();
  tt_cosine_embedding_loss_options cosine_embedding_loss_options = tt_cosine_embedding_loss_options_default();
  TRY("tt_nn_margin_ranking_loss", "?options out",
      tt_nn_margin_ranking_loss(P(0, &margin_ranking_loss_options), P(1, &o.module)));
  TRY("tt_hinge_embedding_loss_options_default", "",
      DONE(tt_hinge_embedding_loss_options_default()));
  TRY("tt_nn_hinge_embedding_loss", "?options out",
      tt_nn_hinge_embedding_loss(P(0, &hinge_embedding_loss_options), P(1, &o.module)));
  TRY("tt_multi_label_margin_loss_options_default", "",
      DONE(tt_multi_label_margin_loss_options_default()));
  TRY("tt_nn_multi_label_margin_loss", "?options out",
      tt_nn_multi_label_margin_loss(P(0, &multi_label_margin_loss_options), P(1, &o.module)));
  TRY("tt_soft_margin_loss_options_default", "",
      DONE(tt_soft_margin_loss_options_default()));
  TRY("tt_nn_soft_margin_loss", "?options out",
      tt_nn_soft_margin_loss(P(0, &soft_margin_loss_options), P(1, &o.module)));
  TRY("tt_multi_label_soft_margin_loss_options_default", "",
      DONE(tt_multi_label_soft_margin_loss_options_default()));
  TRY("tt_nn_multi_label_soft_margin_loss", "?options out",
      tt_nn_multi_label_soft_margin_loss(P(0, &multi_label_soft_margin_loss_options), P(1, &o.module)));
  TRY("tt_cosine_embedding_loss_options_default", "",
      DONE(tt_cosine_embedding_loss_options_default()));
  TRY("tt_nn_cosine_embedding_loss", "?options out",
      tt_nn_cosine_embedding_loss(P(0, &cosine_embedding_loss_options), P(1, &o.module)));
  TRY("tt_multi_margin_loss_options_default", "",
      DONE(tt_multi_margin_loss_options_default()));
}

static void part_31(void) {
  tt_multi_margin_loss_options multi_margin_loss_options = tt_multi_margin_loss_options_default();
  tt_triplet_margin_loss_options triplet_margin_loss_options = tt_triplet_margin_loss_options_default();
  tt_triplet_margin_with_distance_loss_options triplet_margin_with_distance_loss_options = tt_triplet_margin_with_distance_loss_options_default();
  tt_adaptive_log_softmax_with_loss_options adaptive_log_softmax_with_loss_options = tt_adaptive_log_softmax_with_loss_options_default(8, 4, (const int64_t[]){2}, 1);
  tt_rnn_options rnn_options = tt_rnn_options_default(2, 2);
  tt_lstm_options lstm_options = tt_lstm_options_default(2, 2);
  TRY("tt_nn_multi_margin_loss", "?options out",
      tt_nn_multi_margin_loss(P(0, &multi_margin_loss_options), P(1, &o.module)));
  TRY("tt_triplet_margin_loss_options_default", "",
      DONE(tt_triplet_margin_loss_options_default()));
  TRY("tt_nn_triplet_margin_loss", "?options out",
      tt_nn_triplet_margin_loss(P(0, &triplet_margin_loss_options), P(1, &o.module)));
  TRY("tt_triplet_margin_with_distance_loss_options_default", "",
      DONE(tt_triplet_margin_with_distance_loss_options_default()));
  TRY("tt_nn_triplet_margin_with_distance_loss", "?options out",
      tt_nn_triplet_margin_with_distance_loss(P(0, &triplet_margin_with_distance_loss_options), P(1, &o.module)));
  TRY("tt_adaptive_log_softmax_with_loss_options_default", "?cutoffs",
      DONE(tt_adaptive_log_softmax_with_loss_options_default(V(1), V(1), P(0, t.ints), V(2))));
  TRY("tt_nn_adaptive_log_softmax_with_loss", "options out",
      tt_nn_adaptive_log_softmax_with_loss(P(0, &adaptive_log_softmax_with_loss_options), P(1, &o.module)));
  TRY("tt_rnn_options_default", "",
      DONE(tt_rnn_options_default(V(1), V(1))));
  TRY("tt_nn_rnn", "options out",
      tt_nn_rnn(P(0, &rnn_options), P(1, &o.module)));
  TRY("tt_lstm_options_default", "",
      DONE(tt_lstm_options_default(V(1), V(1))));
  TRY("tt_nn_lstm", "options out",
      tt_nn_lstm(P(0, &lstm_options), P(1, &o.module)));
  TRY("tt_gru_options_default", "",
      DONE(tt_gru_options_default(V(1), V(1))));
}

static void part_32(void) {
  tt_gru_options gru_options = tt_gru_options_default(2, 2);
  tt_rnn_cell_options rnn_cell_options = tt_rnn_cell_options_default(2, 2);
  tt_lstm_cell_options lstm_cell_options = tt_lstm_cell_options_default(2, 2);
  tt_gru_cell_options gru_cell_options = tt_gru_cell_options_default(2, 2);
  tt_multihead_attention_options multihead_attention_options = tt_multihead_attention_options_default(2, 2);
  tt_transformer_encoder_layer_options transformer_encoder_layer_options = tt_transformer_encoder_layer_options_default(2, 2);
  TRY("tt_nn_gru", "options out",
      tt_nn_gru(P(0, &gru_options), P(1, &o.module)));
  TRY("tt_rnn_cell_options_default", "",
      DONE(tt_rnn_cell_options_default(V(1), V(1))));
  TRY("tt_nn_rnn_cell", "options out",
      tt_nn_rnn_cell(P(0, &rnn_cell_options), P(1, &o.module)));
  TRY("tt_lstm_cell_options_default", "",
      DONE(tt_lstm_cell_options_default(V(1), V(1))));
  TRY("tt_nn_lstm_cell", "options out",
      tt_nn_lstm_cell(P(0, &lstm_cell_options), P(1, &o.module)));
  TRY("tt_gru_cell_options_default", "",
      DONE(tt_gru_cell_options_default(V(1), V(1))));
  TRY("tt_nn_gru_cell", "options out",
      tt_nn_gru_cell(P(0, &gru_cell_options), P(1, &o.module)));
  TRY("tt_multihead_attention_options_default", "",
      DONE(tt_multihead_attention_options_default(V(1), V(1))));
  TRY("tt_nn_multihead_attention", "options out",
      tt_nn_multihead_attention(P(0, &multihead_attention_options), P(1, &o.module)));
  TRY("tt_transformer_encoder_layer_options_default", "",
      DONE(tt_transformer_encoder_layer_options_default(V(1), V(1))));
  TRY("tt_nn_transformer_encoder_layer", "options out",
      tt_nn_transformer_encoder_layer(P(0, &transformer_encoder_layer_options), P(1, &o.module)));
  TRY("tt_transformer_decoder_layer_options_default", "",
      DONE(tt_transformer_decoder_layer_options_default(V(1), V(1))));
}

static void part_33(void) {
  tt_transformer_decoder_layer_options transformer_decoder_layer_options = tt_transformer_decoder_layer_options_default(2, 2);
  tt_transformer_options transformer_options = tt_transformer_options_default();
  TRY("tt_nn_transformer_decoder_layer", "options out",
      tt_nn_transformer_decoder_layer(P(0, &transformer_decoder_layer_options), P(1, &o.module)));
  TRY("tt_transformer_options_default", "",
      DONE(tt_transformer_options_default()));
  TRY("tt_nn_transformer", "?options out",
      tt_nn_transformer(P(0, &transformer_options), P(1, &o.module)));
  TRY("tt_named_tensor_list_release", "?list",
      DONE(tt_named_tensor_list_release(P(0, (struct tt_named_tensor_list*)&e.named_tensor_list))));
  TRY("tt_named_module_list_release", "?list",
      DONE(tt_named_module_list_release(P(0, (struct tt_named_module_list*)&e.named_module_list))));
  TRY("tt_module_retain", "?module",
      kept_module(tt_module_retain(P(0, t.module))));
  TRY("tt_module_release", "?module",
      DONE(tt_module_release(P(0, tt_module_retain(t.module)))));
  TRY("tt_module_forward", "module *inputs out",
      tt_module_forward(P(0, t.module), P(1, t.list), V(2), P(2, &o.tensors[0])));
  TRY("tt_module_register_parameter", "module name ?parameter",
      tt_module_register_parameter(P(0, t.module), P(1, "lr"), P(2, t.x)));
  TRY("tt_module_register_buffer", "module name ?buffer",
      tt_module_register_buffer(P(0, t.module), P(1, "lr"), P(2, t.x), V(0)));
  TRY("tt_module_register_module", "module name child",
      tt_module_register_module(P(0, t.module), P(1, "lr"), P(2, t.child)));
  TRY("tt_module_push", "module child",
      tt_module_push(P(0, t.module), P(1, t.child)));
}

static void part_34(void) {
  TRY("tt_module_replace_parameter", "module name ?parameter",
      tt_module_replace_parameter(P(0, t.module), P(1, "lr"), P(2, t.x)));
  TRY("tt_module_replace_buffer", "module name ?buffer",
      tt_module_replace_buffer(P(0, t.module), P(1, "lr"), P(2, t.x)));
  TRY("tt_module_replace_module", "module name child",
      tt_module_replace_module(P(0, t.module), P(1, "lr"), P(2, t.child)));
  TRY("tt_module_unregister_module", "module name",
      tt_module_unregister_module(P(0, t.module), P(1, "lr")));
  TRY("tt_module_clear", "module",
      tt_module_clear(P(0, t.module)));
  TRY("tt_module_num_children", "module out",
      tt_module_num_children(P(0, t.module), P(1, &o.size)));
  TRY("tt_module_child_at", "module out",
      tt_module_child_at(P(0, t.module), V(0), P(1, &o.module)));
  TRY("tt_module_get_module", "module path out",
      tt_module_get_module(P(0, t.module), P(1, "lr"), P(2, &o.module)));
  TRY("tt_module_get_parameter", "module path out",
      tt_module_get_parameter(P(0, t.module), P(1, "lr"), P(2, &o.tensors[0])));
  TRY("tt_module_get_buffer", "module path out",
      tt_module_get_buffer(P(0, t.module), P(1, "lr"), P(2, &o.tensors[0])));
  TRY("tt_module_train", "module",
      tt_module_train(P(0, t.module), V(0)));
  TRY("tt_module_eval", "module",
      tt_module_eval(P(0, t.module)));
}

static void part_35(void) {
  TRY("tt_module_set_training", "module",
      tt_module_set_training(P(0, t.module), V(0)));
  TRY("tt_module_is_training", "module out",
      tt_module_is_training(P(0, t.module), P(1, &o.flag)));
  TRY("tt_module_zero_grad", "module",
      tt_module_zero_grad(P(0, t.module), V(0)));
  TRY("tt_module_requires_grad", "module",
      tt_module_requires_grad(P(0, t.module), V(0)));
  TRY("tt_module_to", "module ?device",
      tt_module_to(P(0, t.module), P(1, &t.device), V(6)));
  TRY("tt_module_clone", "module out",
      tt_module_clone(P(0, t.module), P(1, &o.module)));
  TRY("tt_module_apply", "module function ?userdata",
      tt_module_apply(P(0, t.module), P(1, on_apply), P(2, &o.pointer)));
  TRY("tt_module_name", "module ?buffer ?length",
      tt_module_name(P(0, t.module), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_module_to_string", "module ?buffer ?length",
      tt_module_to_string(P(0, t.module), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_nn_adaptive_log_prob", "module input out",
      tt_nn_adaptive_log_prob(P(0, t.module), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_nn_adaptive_predict", "module input out",
      tt_nn_adaptive_predict(P(0, t.module), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_module_from_callbacks", "callbacks ?userdata out",
      tt_module_from_callbacks(P(0, &t.module_callbacks), P(1, &o.pointer), P(2, &o.module)));
}

static void part_36(void) {
  TRY("tt_module_userdata", "module out",
      tt_module_userdata(P(0, t.module), P(1, &o.pointer)));
  TRY("tt_nn_sequential", "*modules out",
      tt_nn_sequential(P(0, t.modules), V(2), P(1, &o.module)));
  TRY("tt_nn_module_list", "*modules out",
      tt_nn_module_list(P(0, t.modules), V(2), P(1, &o.module)));
  TRY("tt_nn_module_dict", "*names *modules out",
      tt_nn_module_dict(P(0, t.names), P(1, t.modules), V(2), P(2, &o.module)));
  TRY("tt_nn_parameter_list", "*parameters out",
      tt_nn_parameter_list(P(0, t.list), V(2), P(1, &o.module)));
  TRY("tt_nn_parameter_dict", "*names *parameters out",
      tt_nn_parameter_dict(P(0, t.names), P(1, t.list), V(2), P(2, &o.module)));
  TRY("tt_module_insert", "module child",
      tt_module_insert(P(0, t.module), V(0), P(1, t.child)));
  TRY("tt_module_set_module", "module name child",
      tt_module_set_module(P(0, t.module), P(1, "lr"), P(2, t.child)));
  TRY("tt_module_set_parameter", "module name parameter",
      tt_module_set_parameter(P(0, t.module), P(1, "lr"), P(2, t.x)));
  TRY("tt_module_unregister_parameter", "module name",
      tt_module_unregister_parameter(P(0, t.module), P(1, "lr")));
  TRY("tt_module_register_forward_pre_hook", "module hook ?userdata ?id",
      tt_module_register_forward_pre_hook(P(0, t.module), P(1, &t.forward_hook), P(2, &o.pointer), P(3, &o.u64)));
  TRY("tt_module_register_forward_hook", "module hook ?userdata ?id",
      tt_module_register_forward_hook(P(0, t.module), P(1, &t.forward_hook), P(2, &o.pointer), P(3, &o.u64)));
}

static void part_37(void) {
  TRY("tt_module_remove_hook", "module",
      tt_module_remove_hook(P(0, t.module), V(1)));
  TRY("tt_nn_init_uniform_", "tensor",
      tt_nn_init_uniform_(P(0, t.x), V(0.5), V(0.5)));
  TRY("tt_nn_init_normal_", "tensor",
      tt_nn_init_normal_(P(0, t.x), V(0.5), V(0.5)));
  TRY("tt_nn_init_constant_", "tensor",
      tt_nn_init_constant_(P(0, t.x), V(0.5)));
  TRY("tt_nn_init_ones_", "tensor",
      tt_nn_init_ones_(P(0, t.x)));
  TRY("tt_nn_init_zeros_", "tensor",
      tt_nn_init_zeros_(P(0, t.x)));
  TRY("tt_nn_init_eye_", "tensor",
      tt_nn_init_eye_(P(0, t.x)));
  TRY("tt_nn_init_dirac_", "tensor",
      tt_nn_init_dirac_(P(0, t.x), V(1)));
  TRY("tt_nn_init_xavier_uniform_", "tensor",
      tt_nn_init_xavier_uniform_(P(0, t.x), V(0.5)));
  TRY("tt_nn_init_xavier_normal_", "tensor",
      tt_nn_init_xavier_normal_(P(0, t.x), V(0.5)));
  TRY("tt_nn_init_kaiming_uniform_", "tensor",
      tt_nn_init_kaiming_uniform_(P(0, t.x), V(0.5), V(0), V(0)));
  TRY("tt_nn_init_kaiming_normal_", "tensor",
      tt_nn_init_kaiming_normal_(P(0, t.x), V(0.5), V(0), V(0)));
}

static void part_38(void) {
  TRY("tt_nn_init_trunc_normal_", "tensor",
      tt_nn_init_trunc_normal_(P(0, t.x), V(0.5), V(0.5), V(0.5), V(0.5)));
  TRY("tt_nn_init_orthogonal_", "tensor",
      tt_nn_init_orthogonal_(P(0, t.x), V(0.5)));
  TRY("tt_nn_init_sparse_", "tensor",
      tt_nn_init_sparse_(P(0, t.x), V(0.5), V(0.5)));
  TRY("tt_nn_init_fan_in_and_out", "tensor fan_in fan_out",
      tt_nn_init_fan_in_and_out(P(0, t.x), P(1, &o.i64), P(2, &o.i64)));
  TRY("tt_nn_init_calculate_gain", "out",
      tt_nn_init_calculate_gain(V(0), V(0.5), P(0, &o.real)));
  TRY("tt_nn_clip_grad_norm_", "*parameters out",
      tt_nn_clip_grad_norm_(P(0, t.list), V(2), V(0.5), V(0.5), V(0), P(1, &o.real)));
  TRY("tt_nn_clip_grad_value_", "*parameters",
      tt_nn_clip_grad_value_(P(0, t.list), V(2), V(0.5)));
  TRY("tt_nn_parameters_to_vector", "*parameters out",
      tt_nn_parameters_to_vector(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_nn_vector_to_parameters", "vector *parameters",
      tt_nn_vector_to_parameters(P(0, t.x), P(1, t.list), V(2)));
  TRY("tt_nn_pack_padded_sequence", "input lengths out",
      tt_nn_pack_padded_sequence(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.packed_sequence)));
  TRY("tt_nn_pad_packed_sequence", "sequence out0 out1",
      tt_nn_pad_packed_sequence(P(0, &t.packed_sequence), V(0), V(0.5), V(1), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_nn_pad_sequence", "*sequences out",
      tt_nn_pad_sequence(P(0, t.list), V(2), V(0), V(0.5), V(0), P(1, &o.tensors[0])));
}

static void part_39(void) {
  TRY("tt_nn_unpad_sequence", "padded lengths out",
      tt_nn_unpad_sequence(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensor_list)));
  TRY("tt_nn_pack_sequence", "*sequences out",
      tt_nn_pack_sequence(P(0, t.list), V(2), V(0), P(1, &o.packed_sequence)));
  TRY("tt_multi_head_attention_options_default", "",
      DONE(tt_multi_head_attention_options_default(V(1))));
  TRY("tt_nn_multi_head_attention_forward", "query key value options out0 out1",
      tt_nn_multi_head_attention_forward(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &t.multi_head_attention_options), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_nn_transformer_encoder", "layer ?norm out",
      tt_nn_transformer_encoder(P(0, t.module), V(1), P(1, t.module), P(2, &o.module)));
  TRY("tt_nn_transformer_decoder", "layer ?norm out",
      tt_nn_transformer_decoder(P(0, t.module), V(1), P(1, t.module), P(2, &o.module)));
  TRY("tt_nn_generate_square_subsequent_mask", "out",
      tt_nn_generate_square_subsequent_mask(V(1), V(6), P(0, &o.tensors[0])));
  TRY("tt_module_named_parameters", "module out",
      tt_module_named_parameters(P(0, t.module), V(0), P(1, &o.named_tensor_list)));
  TRY("tt_module_named_buffers", "module out",
      tt_module_named_buffers(P(0, t.module), V(0), P(1, &o.named_tensor_list)));
  TRY("tt_module_named_modules", "module out",
      tt_module_named_modules(P(0, t.module), P(1, &o.named_module_list)));
  TRY("tt_module_named_children", "module out",
      tt_module_named_children(P(0, t.module), P(1, &o.named_module_list)));
  TRY("tt_module_state_dict", "module out",
      tt_module_state_dict(P(0, t.module), P(1, &o.named_tensor_list)));
}

static void part_40(void) {
  TRY("tt_module_load_state_dict", "module *names *tensors",
      tt_module_load_state_dict(P(0, t.module), P(1, t.names), P(2, t.list), V(2), V(0)));
  TRY("tt_nn_count", "",
      DONE(tt_nn_count()));
  TRY("tt_nn_schema", "",
      DONE(tt_nn_schema(V(0))));
  TRY("tt_nn_doc", "",
      DONE(tt_nn_doc(V(0))));
  TRY("tt_nn_create", "name *options out",
      tt_nn_create(P(0, "BCELoss"), P(1, t.values), V(1), P(2, &o.module)));
  TRY("tt_nn_create_empty", "name *options out",
      tt_nn_create_empty(P(0, "BCELoss"), P(1, t.values), V(1), P(2, &o.module)));
  TRY("tt_nn_describe", "name *options ?buffer ?length",
      tt_nn_describe(P(0, "BCELoss"), P(1, t.values), V(1), P(2, o.text), V(sizeof o.text), P(3, &o.size)));
  TRY("tt_nn_apply", "name *options *state *args results ?n_results",
      tt_nn_apply(P(0, "BCELoss"), P(1, t.values), V(1), P(2, t.list), V(1), P(3, t.values), V(2), V(0), P(4, o.values), V(4), P(5, &o.size)));
  TRY("tt_module_call", "module *args results ?n_results",
      tt_module_call(P(0, t.module), P(1, t.values), V(1), P(2, o.values), V(4), P(3, &o.size)));
  TRY("tt_npy_read", "path out",
      tt_npy_read(P(0, "no such file"), V(0), P(1, &o.tensors[0])));
  TRY("tt_npy_write", "path tensor",
      tt_npy_write(P(0, OUTPUT_FILE), P(1, t.x)));
  TRY("tt_npz_read", "path out",
      tt_npz_read(P(0, "no such file"), P(1, &o.named_tensor_list)));
}

static void part_41(void) {
  TRY("tt_npz_write", "path *names *tensors",
      tt_npz_write(P(0, OUTPUT_FILE), P(1, t.names), P(2, t.list), V(2), V(0)));
  TRY("tt_optimizer_retain", "?optimizer",
      kept_optimizer(tt_optimizer_retain(P(0, t.optimizer))));
  TRY("tt_optimizer_release", "?optimizer",
      DONE(tt_optimizer_release(P(0, tt_optimizer_retain(t.optimizer)))));
  TRY("tt_optimizer_step", "optimizer",
      tt_optimizer_step(P(0, t.optimizer)));
  TRY("tt_optimizer_step_closure", "optimizer closure ?userdata ?out",
      tt_optimizer_step_closure(P(0, t.optimizer), P(1, on_closure), P(2, &o.pointer), P(3, &o.tensors[0])));
  TRY("tt_optimizer_zero_grad", "optimizer",
      tt_optimizer_zero_grad(P(0, t.optimizer), V(0)));
  TRY("tt_optimizer_add_param_group", "optimizer *parameters out",
      tt_optimizer_add_param_group(P(0, t.optimizer), P(1, t.list), V(2), P(2, &o.size)));
  TRY("tt_optimizer_num_groups", "optimizer out",
      tt_optimizer_num_groups(P(0, t.optimizer), P(1, &o.size)));
  TRY("tt_optimizer_group_parameters", "optimizer out",
      tt_optimizer_group_parameters(P(0, t.optimizer), V(0), P(1, &o.tensor_list)));
  TRY("tt_optimizer_get_option", "optimizer name out",
      tt_optimizer_get_option(P(0, t.optimizer), V(0), P(1, "lr"), P(2, &o.real)));
  TRY("tt_optimizer_set_option", "optimizer name",
      tt_optimizer_set_option(P(0, t.optimizer), V(0), P(1, "lr"), V(0.5)));
  TRY("tt_optimizer_set_options", "optimizer *names *values",
      tt_optimizer_set_options(P(0, t.optimizer), V(0), P(1, t.names), P(2, &t.real), V(2)));
}

static void part_42(void) {
  TRY("tt_optimizer_set_parameters", "optimizer *parameters",
      tt_optimizer_set_parameters(P(0, t.optimizer), V(0), P(1, t.list), V(2)));
  TRY("tt_optimizer_get_lr", "optimizer out",
      tt_optimizer_get_lr(P(0, t.optimizer), V(0), P(1, &o.real)));
  TRY("tt_optimizer_set_lr", "optimizer",
      tt_optimizer_set_lr(P(0, t.optimizer), V(0), V(0.5)));
  TRY("tt_optimizer_state_dict", "optimizer out",
      tt_optimizer_state_dict(P(0, t.optimizer), P(1, &o.named_tensor_list)));
  TRY("tt_optimizer_load_state_dict", "optimizer *names *tensors",
      tt_optimizer_load_state_dict(P(0, t.optimizer), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_optimizer_name", "optimizer ?buffer ?length",
      tt_optimizer_name(P(0, t.optimizer), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_sgd_options_default", "",
      DONE(tt_sgd_options_default()));
  TRY("tt_optim_sgd", "*parameters ?options out",
      tt_optim_sgd(P(0, t.list), V(2), P(1, &t.sgd_options), P(2, &o.optimizer)));
  TRY("tt_adam_options_default", "",
      DONE(tt_adam_options_default()));
  TRY("tt_optim_adam", "*parameters ?options out",
      tt_optim_adam(P(0, t.list), V(2), P(1, &t.adam_options), P(2, &o.optimizer)));
  TRY("tt_adamw_options_default", "",
      DONE(tt_adamw_options_default()));
  TRY("tt_optim_adamw", "*parameters ?options out",
      tt_optim_adamw(P(0, t.list), V(2), P(1, &t.adamw_options), P(2, &o.optimizer)));
}

static void part_43(void) {
  TRY("tt_rmsprop_options_default", "",
      DONE(tt_rmsprop_options_default()));
  TRY("tt_optim_rmsprop", "*parameters ?options out",
      tt_optim_rmsprop(P(0, t.list), V(2), P(1, &t.rmsprop_options), P(2, &o.optimizer)));
  TRY("tt_adagrad_options_default", "",
      DONE(tt_adagrad_options_default()));
  TRY("tt_optim_adagrad", "*parameters ?options out",
      tt_optim_adagrad(P(0, t.list), V(2), P(1, &t.adagrad_options), P(2, &o.optimizer)));
  TRY("tt_adadelta_options_default", "",
      DONE(tt_adadelta_options_default()));
  TRY("tt_optim_adadelta", "*parameters ?options out",
      tt_optim_adadelta(P(0, t.list), V(2), P(1, &t.adadelta_options), P(2, &o.optimizer)));
  TRY("tt_nadam_options_default", "",
      DONE(tt_nadam_options_default()));
  TRY("tt_optim_nadam", "*parameters ?options out",
      tt_optim_nadam(P(0, t.list), V(2), P(1, &t.nadam_options), P(2, &o.optimizer)));
  TRY("tt_radam_options_default", "",
      DONE(tt_radam_options_default()));
  TRY("tt_optim_radam", "*parameters ?options out",
      tt_optim_radam(P(0, t.list), V(2), P(1, &t.radam_options), P(2, &o.optimizer)));
  TRY("tt_adamax_options_default", "",
      DONE(tt_adamax_options_default()));
  TRY("tt_optim_adamax", "*parameters ?options out",
      tt_optim_adamax(P(0, t.list), V(2), P(1, &t.adamax_options), P(2, &o.optimizer)));
}

static void part_44(void) {
  TRY("tt_lbfgs_options_default", "",
      DONE(tt_lbfgs_options_default()));
  TRY("tt_optim_lbfgs", "*parameters ?options out",
      tt_optim_lbfgs(P(0, t.list), V(2), P(1, &t.lbfgs_options), P(2, &o.optimizer)));
  TRY("tt_promote_types", "out",
      tt_promote_types(V(0), V(0), P(0, &o.i32)));
  TRY("tt_can_cast", "out",
      tt_can_cast(V(0), V(0), P(0, &o.flag)));
  TRY("tt_result_type", "*tensors *numbers out",
      tt_result_type(P(0, t.list), V(2), P(1, t.scalars), V(2), P(2, &o.i32)));
  TRY("tt_abi_version", "",
      DONE(tt_abi_version()));
  TRY("tt_check_abi", "",
      tt_check_abi(V(1)));
  TRY("tt_version_string", "",
      DONE(tt_version_string()));
  TRY("tt_build_info", "?buffer",
      DONE(tt_build_info(P(0, o.text), V(sizeof o.text))));
  TRY("tt_num_threads", "",
      DONE(tt_num_threads()));
  TRY("tt_set_num_threads", "",
      tt_set_num_threads(V(0)));
  TRY("tt_manual_seed", "",
      DONE(tt_manual_seed(V(1))));
}

static void part_45(void) {
  TRY("tt_initial_seed", "",
      DONE(tt_initial_seed()));
  TRY("tt_rng_get_state", "?buffer ?length",
      tt_rng_get_state(P(0, o.text), V(sizeof o.text), P(1, &o.size)));
  TRY("tt_rng_set_state", "*state",
      tt_rng_set_state(P(0, t.data), V(16)));
  TRY("tt_get_default_dtype", "",
      DONE(tt_get_default_dtype()));
  TRY("tt_set_default_dtype", "",
      tt_set_default_dtype(V(6)));
  TRY("tt_memory_stats", "out",
      tt_memory_stats(P(0, &o.memory_stats_t)));
  TRY("tt_memory_reset_peak", "",
      DONE(tt_memory_reset_peak()));
  TRY("tt_memory_empty_cache", "",
      DONE(tt_memory_empty_cache()));
  TRY("tt_cuda_is_available", "",
      DONE(tt_cuda_is_available()));
  TRY("tt_cuda_device_count", "",
      DONE(tt_cuda_device_count()));
  TRY("tt_grad_mode_get", "",
      DONE(tt_grad_mode_get()));
  TRY("tt_grad_mode_set", "",
      DONE(tt_grad_mode_set(V(0))));
}

static void part_46(void) {
  TRY("tt_inference_mode_get", "",
      DONE(tt_inference_mode_get()));
  TRY("tt_inference_mode_set", "",
      DONE(tt_inference_mode_set(V(0))));
  functions_tried++;
  CHECK_STATUS(tt_debug_panic(), TT_ERR_PANIC);
  TRY("tt_safetensors_options_default", "",
      DONE(tt_safetensors_options_default()));
  TRY("tt_safetensors_write", "path *names *tensors",
      tt_safetensors_write(P(0, OUTPUT_FILE), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_safetensors_write_with", "path *names *tensors ?options",
      tt_safetensors_write_with(P(0, OUTPUT_FILE), P(1, t.names), P(2, t.list), V(2), P(3, &t.safetensors_options)));
  TRY("tt_safetensors_read", "path out",
      tt_safetensors_read(P(0, "no such file"), P(1, &o.named_tensor_list)));
  TRY("tt_safetensors_load", "path out",
      tt_safetensors_load(P(0, "no such file"), V(0), P(1, &o.named_tensor_list)));
  TRY("tt_scheduler_retain", "?scheduler",
      kept_scheduler(tt_scheduler_retain(P(0, t.scheduler))));
  TRY("tt_scheduler_release", "?scheduler",
      DONE(tt_scheduler_release(P(0, tt_scheduler_retain(t.scheduler)))));
  TRY("tt_scheduler_lambda_lr", "target function ?userdata ?destroy out",
      tt_scheduler_lambda_lr(P(0, t.optimizer), P(1, on_lambda), P(2, &o.pointer), P(3, on_destroy), P(4, &o.scheduler)));
  TRY("tt_scheduler_sequential_lr", "target *schedulers *milestones out",
      tt_scheduler_sequential_lr(P(0, t.optimizer), P(1, t.schedulers), V(2), P(2, t.ints), V(2), P(3, &o.scheduler)));
}

static void part_47(void) {
  TRY("tt_scheduler_step", "scheduler",
      tt_scheduler_step(P(0, t.scheduler)));
  TRY("tt_scheduler_step_to", "scheduler",
      tt_scheduler_step_to(P(0, t.scheduler), V(0.5)));
  TRY("tt_scheduler_step_metric", "scheduler",
      tt_scheduler_step_metric(P(0, t.scheduler), V(0.5)));
  TRY("tt_scheduler_get_epoch", "scheduler out",
      tt_scheduler_get_epoch(P(0, t.scheduler), P(1, &o.i64)));
  TRY("tt_scheduler_state_dict", "scheduler out",
      tt_scheduler_state_dict(P(0, t.scheduler), P(1, &o.named_tensor_list)));
  TRY("tt_scheduler_load_state_dict", "scheduler *names *tensors",
      tt_scheduler_load_state_dict(P(0, t.scheduler), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_step_lr_options_default", "",
      DONE(tt_step_lr_options_default(V(1))));
  TRY("tt_scheduler_step_lr", "target options out",
      tt_scheduler_step_lr(P(0, t.optimizer), P(1, &t.step_lr_options), P(2, &o.scheduler)));
  TRY("tt_multi_step_lr_options_default", "",
      DONE(tt_multi_step_lr_options_default()));
  TRY("tt_scheduler_multi_step_lr", "target options out",
      tt_scheduler_multi_step_lr(P(0, t.optimizer), P(1, &t.multi_step_lr_options), P(2, &o.scheduler)));
  TRY("tt_exponential_lr_options_default", "",
      DONE(tt_exponential_lr_options_default(V(0.5))));
  TRY("tt_scheduler_exponential_lr", "target options out",
      tt_scheduler_exponential_lr(P(0, t.optimizer), P(1, &t.exponential_lr_options), P(2, &o.scheduler)));
}

static void part_48(void) {
  TRY("tt_linear_lr_options_default", "",
      DONE(tt_linear_lr_options_default()));
  TRY("tt_scheduler_linear_lr", "target ?options out",
      tt_scheduler_linear_lr(P(0, t.optimizer), P(1, &t.linear_lr_options), P(2, &o.scheduler)));
  TRY("tt_polynomial_lr_options_default", "",
      DONE(tt_polynomial_lr_options_default()));
  TRY("tt_scheduler_polynomial_lr", "target ?options out",
      tt_scheduler_polynomial_lr(P(0, t.optimizer), P(1, &t.polynomial_lr_options), P(2, &o.scheduler)));
  TRY("tt_cosine_annealing_lr_options_default", "",
      DONE(tt_cosine_annealing_lr_options_default(V(1))));
  TRY("tt_scheduler_cosine_annealing_lr", "target options out",
      tt_scheduler_cosine_annealing_lr(P(0, t.optimizer), P(1, &t.cosine_annealing_lr_options), P(2, &o.scheduler)));
  TRY("tt_cosine_annealing_warm_restarts_options_default", "",
      DONE(tt_cosine_annealing_warm_restarts_options_default(V(1))));
  TRY("tt_scheduler_cosine_annealing_warm_restarts", "target options out",
      tt_scheduler_cosine_annealing_warm_restarts(P(0, t.optimizer), P(1, &t.cosine_annealing_warm_restarts_options), P(2, &o.scheduler)));
  TRY("tt_one_cycle_lr_options_default", "",
      DONE(tt_one_cycle_lr_options_default()));
  TRY("tt_scheduler_one_cycle_lr", "target options out",
      tt_scheduler_one_cycle_lr(P(0, t.optimizer), P(1, &t.one_cycle_lr_options), P(2, &o.scheduler)));
  TRY("tt_reduce_lr_on_plateau_options_default", "",
      DONE(tt_reduce_lr_on_plateau_options_default()));
  TRY("tt_scheduler_reduce_lr_on_plateau", "target ?options out",
      tt_scheduler_reduce_lr_on_plateau(P(0, t.optimizer), P(1, &t.reduce_lr_on_plateau_options), P(2, &o.scheduler)));
}

static void part_49(void) {
  TRY("tt_tensor_shape_ref", "tensor out ndim",
      tt_tensor_shape_ref(P(0, t.x), P(1, &o.ref), P(2, &o.size)));
  TRY("tt_tensor_strides_ref", "tensor out ndim",
      tt_tensor_strides_ref(P(0, t.x), P(1, &o.ref), P(2, &o.size)));
  TRY("tt_last_error_code", "",
      DONE(tt_last_error_code()));
  TRY("tt_last_error_message", "",
      DONE(tt_last_error_message()));
  TRY("tt_error_clear", "",
      DONE(tt_error_clear()));
  TRY("tt_set_last_error", "?message",
      DONE(tt_set_last_error(V(0), P(0, "lr"))));
  TRY("tt_tensor_from_data", "data *shape out",
      tt_tensor_from_data(P(0, t.data), V(6), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_tensor_from_blob", "data *shape ?strides ?deleter ?userdata out",
      tt_tensor_from_blob(P(0, t.data), V(6), P(1, t.ints), P(2, t.ints), V(2), P(3, on_destroy), P(4, &o.pointer), P(5, &o.tensors[0])));
  TRY("tt_tensor_ndim", "tensor out",
      tt_tensor_ndim(P(0, t.x), P(1, &o.size)));
  TRY("tt_tensor_numel", "tensor out",
      tt_tensor_numel(P(0, t.x), P(1, &o.i64)));
  TRY("tt_tensor_dtype", "tensor out",
      tt_tensor_dtype(P(0, t.x), P(1, &o.i32)));
  TRY("tt_tensor_device", "tensor out",
      tt_tensor_device(P(0, t.x), P(1, &o.device)));
}

static void part_50(void) {
  TRY("tt_tensor_storage_offset", "tensor out",
      tt_tensor_storage_offset(P(0, t.x), P(1, &o.i64)));
  TRY("tt_tensor_storage_size", "tensor out",
      tt_tensor_storage_size(P(0, t.x), P(1, &o.i64)));
  TRY("tt_tensor_is_contiguous", "tensor out",
      tt_tensor_is_contiguous(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_is_contiguous_in", "tensor out",
      tt_tensor_is_contiguous_in(P(0, t.x), V(0), P(1, &o.flag)));
  TRY("tt_tensor_requires_grad", "tensor out",
      tt_tensor_requires_grad(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_is_leaf", "tensor out",
      tt_tensor_is_leaf(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_is_view", "tensor out",
      tt_tensor_is_view(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_is_inference", "tensor out",
      tt_tensor_is_inference(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_retains_grad", "tensor out",
      tt_tensor_retains_grad(P(0, t.x), P(1, &o.flag)));
  TRY("tt_tensor_version", "tensor out",
      tt_tensor_version(P(0, t.x), P(1, &o.u64)));
  TRY("tt_tensor_use_count", "tensor out",
      tt_tensor_use_count(P(0, t.x), P(1, &o.size)));
  TRY("tt_tensor_id", "tensor out",
      tt_tensor_id(P(0, t.x), P(1, &o.size)));
}

static void part_51(void) {
  TRY("tt_tensor_data_ptr", "tensor out",
      tt_tensor_data_ptr(P(0, t.x), P(1, &o.pointer)));
  TRY("tt_tensor_storage_ptr", "tensor out",
      tt_tensor_storage_ptr(P(0, t.x), P(1, &o.pointer)));
  TRY("tt_tensor_shape", "tensor ?buffer ?ndim",
      tt_tensor_shape(P(0, t.x), P(1, o.dims), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tensor_strides", "tensor ?buffer ?ndim",
      tt_tensor_strides(P(0, t.x), P(1, o.dims), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tensor_size", "tensor out",
      tt_tensor_size(P(0, t.x), V(0), P(1, &o.i64)));
  TRY("tt_tensor_item", "tensor out",
      tt_tensor_item(P(0, t.x), P(1, &o.scalar)));
  TRY("tt_tensor_copy_out", "tensor buffer",
      tt_tensor_copy_out(P(0, t.x), P(1, o.text), V(16)));
  TRY("tt_tensor_is_same", "?a ?b",
      DONE(tt_tensor_is_same(P(0, t.x), P(1, t.x))));
  TRY("tt_tensor_to_string", "tensor ?buffer ?length",
      tt_tensor_to_string(P(0, t.x), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tensor_to_string_within", "tensor ?buffer ?length",
      tt_tensor_to_string_within(P(0, t.x), V(2), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tensor_data", "tensor out",
      tt_tensor_data(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_tensor_set_data", "tensor other",
      tt_tensor_set_data(P(0, t.x), P(1, t.x)));
}

static void part_52(void) {
  TRY("tt_load_options_default", "",
      DONE(tt_load_options_default()));
  TRY("tt_tree_retain", "?tree",
      kept_tree(tt_tree_retain(P(0, t.tree))));
  TRY("tt_tree_release", "?tree",
      DONE(tt_tree_release(P(0, tt_tree_retain(t.tree)))));
  TRY("tt_tree_from_value", "value out",
      tt_tree_from_value(P(0, t.values), P(1, &o.tree)));
  TRY("tt_tree_from_bytes", "*data out",
      tt_tree_from_bytes(P(0, t.data), V(16), P(1, &o.tree)));
  TRY("tt_tree_list", "*items out",
      tt_tree_list(P(0, t.trees), V(2), V(0), P(1, &o.tree)));
  TRY("tt_tree_dict", "*names *items out",
      tt_tree_dict(P(0, t.names), P(1, t.trees), V(2), P(2, &o.tree)));
  TRY("tt_tree_map", "*keys *items out",
      tt_tree_map(P(0, t.trees), P(1, t.trees), V(2), P(2, &o.tree)));
  TRY("tt_tree_kind", "tree out",
      tt_tree_kind(P(0, t.tree), P(1, &o.i32)));
  TRY("tt_tree_type_name", "tree ?buffer ?length",
      tt_tree_type_name(P(0, t.tree), P(1, o.text), V(sizeof o.text), P(2, &o.size)));
  TRY("tt_tree_len", "tree out",
      tt_tree_len(P(0, t.tree), P(1, &o.size)));
  TRY("tt_tree_at", "tree out",
      tt_tree_at(P(0, t.tree), V(0), P(1, &o.tree)));
}

static void part_53(void) {
  TRY("tt_tree_key", "tree out",
      tt_tree_key(P(0, t.tree), V(0), P(1, &o.tree)));
  TRY("tt_tree_get", "tree name out",
      tt_tree_get(P(0, t.tree), P(1, "lr"), P(2, &o.tree)));
  TRY("tt_tree_to_value", "tree out",
      tt_tree_to_value(P(0, t.tree), P(1, o.values)));
  TRY("tt_tree_to_bytes", "tree out",
      tt_tree_to_bytes(P(0, t.tree), P(1, &o.bytes)));
  TRY("tt_tree_write", "path tree",
      tt_tree_write(P(0, OUTPUT_FILE), P(1, t.tree)));
  TRY("tt_tree_encode", "tree out",
      tt_tree_encode(P(0, t.tree), P(1, &o.bytes)));
  TRY("tt_tree_read", "path ?options out",
      tt_tree_read(P(0, "no such file"), P(1, &t.load_options), P(2, &o.tree)));
  TRY("tt_tree_decode", "*data ?options out",
      tt_tree_decode(P(0, (const uint8_t*)t.data), V(2), P(1, &t.load_options), P(2, &o.tree)));
  TRY("tt_tensor_options_default", "",
      DONE(tt_tensor_options_default()));
  TRY("tt_scalar_int", "",
      DONE(tt_scalar_int(V(1))));
  TRY("tt_scalar_double", "",
      DONE(tt_scalar_double(V(0.5))));
  TRY("tt_scalar_bool", "",
      DONE(tt_scalar_bool(V(0))));
}

static void part_54(void) {
  TRY("tt_tensor_retain", "?tensor",
      kept_tensor(tt_tensor_retain(P(0, t.x))));
  TRY("tt_tensor_release", "?tensor",
      DONE(tt_tensor_release(P(0, tt_tensor_retain(t.x)))));
  TRY("tt_tensor_list_release", "?list",
      DONE(tt_tensor_list_release(P(0, (struct tt_tensor_list*)&e.tensor_list))));
  TRY("tt_empty", "*size ?options out",
      tt_empty(P(0, t.ints), V(2), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_empty_like", "self ?options out",
      tt_empty_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_zeros", "*size ?options out",
      tt_zeros(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_zeros_like", "self ?options out",
      tt_zeros_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_ones", "*size ?options out",
      tt_ones(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_ones_like", "self ?options out",
      tt_ones_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_full", "*size ?options out",
      tt_full(P(0, t.ints), V(2), S(scalar), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_full_like", "self ?options out",
      tt_full_like(P(0, t.x), S(scalar), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_arange", "?options out",
      tt_arange(S(scalar), P(0, &t.tensor_options), P(1, &o.tensors[0])));
}

static void part_55(void) {
  TRY("tt_arange_start", "?options out",
      tt_arange_start(S(scalar), S(scalar), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_arange_start_step", "?options out",
      tt_arange_start_step(S(scalar), S(scalar), S(scalar), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_eye", "?options out",
      tt_eye(V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_eye_m", "?options out",
      tt_eye_m(V(1), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_zero_", "self",
      tt_zero_(P(0, t.x)));
  TRY("tt_fill_", "self",
      tt_fill_(P(0, t.x), S(scalar)));
  TRY("tt_fill_tensor_", "self value",
      tt_fill_tensor_(P(0, t.x), P(1, t.x)));
  TRY("tt_linspace", "?options out",
      tt_linspace(S(scalar), S(scalar), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_logspace", "?options out",
      tt_logspace(S(scalar), S(scalar), V(1), V(0.5), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_tril_indices", "?options out",
      tt_tril_indices(V(1), V(1), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_triu_indices", "?options out",
      tt_triu_indices(V(1), V(1), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_empty_strided", "*size *stride ?options out",
      tt_empty_strided(P(0, t.ints), V(2), P(1, t.ints), V(2), P(2, &t.tensor_options), P(3, &o.tensors[0])));
}

static void part_56(void) {
  TRY("tt_new_empty", "self *size ?options out",
      tt_new_empty(P(0, t.x), P(1, t.ints), V(2), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_new_empty_strided", "self *size *stride ?options out",
      tt_new_empty_strided(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, &t.tensor_options), P(4, &o.tensors[0])));
  TRY("tt_new_zeros", "self *size ?options out",
      tt_new_zeros(P(0, t.x), P(1, t.ints), V(2), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_new_ones", "self *size ?options out",
      tt_new_ones(P(0, t.x), P(1, t.ints), V(2), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_new_full", "self *size ?options out",
      tt_new_full(P(0, t.x), P(1, t.ints), V(2), S(scalar), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_resize_", "self *size",
      tt_resize_(P(0, t.x), P(1, t.ints), V(2), V(0)));
  TRY("tt_scalar_tensor", "?options out",
      tt_scalar_tensor(S(scalar), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_copy_", "self src",
      tt_copy_(P(0, t.x), P(1, t.x), V(0)));
  TRY("tt_copy_tensor_", "self other",
      tt_copy_tensor_(P(0, t.x), P(1, t.x)));
  TRY("tt_copy_int_", "self",
      tt_copy_int_(P(0, t.x), V(1)));
  TRY("tt_clone_tensor", "self out",
      tt_clone_tensor(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_contiguous", "self out",
      tt_contiguous(P(0, t.x), V(0), P(1, &o.tensors[0])));
}

static void part_57(void) {
  TRY("tt_to_device_dtype", "self out",
      tt_to_device_dtype(P(0, t.x), S(device), V(6), V(0), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_to", "self out",
      tt_to(P(0, t.x), V(6), V(0), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_to_other", "self other out",
      tt_to_other(P(0, t.x), P(1, t.x), V(0), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_type_as", "self other out",
      tt_type_as(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_abs", "self out",
      tt_abs(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_abs_", "self",
      tt_abs_(P(0, t.x)));
  TRY("tt_neg", "self out",
      tt_neg(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_neg_", "self",
      tt_neg_(P(0, t.x)));
  TRY("tt_sign", "self out",
      tt_sign(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sign_", "self",
      tt_sign_(P(0, t.x)));
  TRY("tt_ceil", "self out",
      tt_ceil(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_ceil_", "self",
      tt_ceil_(P(0, t.x)));
}

static void part_58(void) {
  TRY("tt_floor", "self out",
      tt_floor(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_floor_", "self",
      tt_floor_(P(0, t.x)));
  TRY("tt_round", "self out",
      tt_round(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_round_", "self",
      tt_round_(P(0, t.x)));
  TRY("tt_trunc", "self out",
      tt_trunc(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_trunc_", "self",
      tt_trunc_(P(0, t.x)));
  TRY("tt_exp", "self out",
      tt_exp(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_exp_", "self",
      tt_exp_(P(0, t.x)));
  TRY("tt_exp2", "self out",
      tt_exp2(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_exp2_", "self",
      tt_exp2_(P(0, t.x)));
  TRY("tt_expm1", "self out",
      tt_expm1(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_expm1_", "self",
      tt_expm1_(P(0, t.x)));
}

static void part_59(void) {
  TRY("tt_log", "self out",
      tt_log(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_log_", "self",
      tt_log_(P(0, t.x)));
  TRY("tt_log2", "self out",
      tt_log2(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_log2_", "self",
      tt_log2_(P(0, t.x)));
  TRY("tt_log10", "self out",
      tt_log10(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_log10_", "self",
      tt_log10_(P(0, t.x)));
  TRY("tt_log1p", "self out",
      tt_log1p(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_log1p_", "self",
      tt_log1p_(P(0, t.x)));
  TRY("tt_sqrt", "self out",
      tt_sqrt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sqrt_", "self",
      tt_sqrt_(P(0, t.x)));
  TRY("tt_rsqrt", "self out",
      tt_rsqrt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_rsqrt_", "self",
      tt_rsqrt_(P(0, t.x)));
}

static void part_60(void) {
  TRY("tt_reciprocal", "self out",
      tt_reciprocal(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_reciprocal_", "self",
      tt_reciprocal_(P(0, t.x)));
  TRY("tt_sin", "self out",
      tt_sin(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sin_", "self",
      tt_sin_(P(0, t.x)));
  TRY("tt_cos", "self out",
      tt_cos(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_cos_", "self",
      tt_cos_(P(0, t.x)));
  TRY("tt_tan", "self out",
      tt_tan(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_tan_", "self",
      tt_tan_(P(0, t.x)));
  TRY("tt_asin", "self out",
      tt_asin(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_asin_", "self",
      tt_asin_(P(0, t.x)));
  TRY("tt_acos", "self out",
      tt_acos(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_acos_", "self",
      tt_acos_(P(0, t.x)));
}

static void part_61(void) {
  TRY("tt_atan", "self out",
      tt_atan(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_atan_", "self",
      tt_atan_(P(0, t.x)));
  TRY("tt_sinh", "self out",
      tt_sinh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sinh_", "self",
      tt_sinh_(P(0, t.x)));
  TRY("tt_cosh", "self out",
      tt_cosh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_cosh_", "self",
      tt_cosh_(P(0, t.x)));
  TRY("tt_tanh", "self out",
      tt_tanh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_tanh_", "self",
      tt_tanh_(P(0, t.x)));
  TRY("tt_asinh", "self out",
      tt_asinh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_asinh_", "self",
      tt_asinh_(P(0, t.x)));
  TRY("tt_acosh", "self out",
      tt_acosh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_acosh_", "self",
      tt_acosh_(P(0, t.x)));
}

static void part_62(void) {
  TRY("tt_atanh", "self out",
      tt_atanh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_atanh_", "self",
      tt_atanh_(P(0, t.x)));
  TRY("tt_sigmoid", "self out",
      tt_sigmoid(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sigmoid_", "self",
      tt_sigmoid_(P(0, t.x)));
  TRY("tt_erf", "self out",
      tt_erf(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_erf_", "self",
      tt_erf_(P(0, t.x)));
  TRY("tt_erfc", "self out",
      tt_erfc(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_erfc_", "self",
      tt_erfc_(P(0, t.x)));
  TRY("tt_erfinv", "self out",
      tt_erfinv(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_erfinv_", "self",
      tt_erfinv_(P(0, t.x)));
  TRY("tt_round_decimals", "self out",
      tt_round_decimals(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_round_decimals_", "self",
      tt_round_decimals_(P(0, t.x), V(1)));
}

static void part_63(void) {
  TRY("tt_square", "self out",
      tt_square(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_square_", "self",
      tt_square_(P(0, t.x)));
  TRY("tt_isnan", "self out",
      tt_isnan(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_isinf", "self out",
      tt_isinf(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_isfinite", "self out",
      tt_isfinite(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_logical_not", "self out",
      tt_logical_not(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_logical_not_", "self",
      tt_logical_not_(P(0, t.x)));
  TRY("tt_maximum", "self other out",
      tt_maximum(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_minimum", "self other out",
      tt_minimum(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_eq", "self other out",
      tt_eq(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_eq_", "self other",
      tt_eq_(P(0, t.x), P(1, t.x)));
  TRY("tt_eq_scalar", "self out",
      tt_eq_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
}

static void part_64(void) {
  TRY("tt_eq_scalar_", "self",
      tt_eq_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_ne", "self other out",
      tt_ne(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_ne_", "self other",
      tt_ne_(P(0, t.x), P(1, t.x)));
  TRY("tt_ne_scalar", "self out",
      tt_ne_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_ne_scalar_", "self",
      tt_ne_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_lt", "self other out",
      tt_lt(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_lt_", "self other",
      tt_lt_(P(0, t.x), P(1, t.x)));
  TRY("tt_lt_scalar", "self out",
      tt_lt_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_lt_scalar_", "self",
      tt_lt_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_le", "self other out",
      tt_le(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_le_", "self other",
      tt_le_(P(0, t.x), P(1, t.x)));
  TRY("tt_le_scalar", "self out",
      tt_le_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
}

static void part_65(void) {
  TRY("tt_le_scalar_", "self",
      tt_le_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_gt", "self other out",
      tt_gt(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_gt_", "self other",
      tt_gt_(P(0, t.x), P(1, t.x)));
  TRY("tt_gt_scalar", "self out",
      tt_gt_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_gt_scalar_", "self",
      tt_gt_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_ge", "self other out",
      tt_ge(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_ge_", "self other",
      tt_ge_(P(0, t.x), P(1, t.x)));
  TRY("tt_ge_scalar", "self out",
      tt_ge_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_ge_scalar_", "self",
      tt_ge_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_logical_and", "self other out",
      tt_logical_and(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_logical_and_", "self other",
      tt_logical_and_(P(0, t.x), P(1, t.x)));
  TRY("tt_logical_or", "self other out",
      tt_logical_or(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_66(void) {
  TRY("tt_logical_or_", "self other",
      tt_logical_or_(P(0, t.x), P(1, t.x)));
  TRY("tt_logical_xor", "self other out",
      tt_logical_xor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_logical_xor_", "self other",
      tt_logical_xor_(P(0, t.x), P(1, t.x)));
  TRY("tt_add", "self other out",
      tt_add(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_add_", "self other",
      tt_add_(P(0, t.x), P(1, t.x), S(scalar)));
  TRY("tt_add_scalar", "self out",
      tt_add_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_add_scalar_", "self",
      tt_add_scalar_(P(0, t.x), S(scalar), S(scalar)));
  TRY("tt_sub", "self other out",
      tt_sub(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_sub_", "self other",
      tt_sub_(P(0, t.x), P(1, t.x), S(scalar)));
  TRY("tt_sub_scalar", "self out",
      tt_sub_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_sub_scalar_", "self",
      tt_sub_scalar_(P(0, t.x), S(scalar), S(scalar)));
  TRY("tt_rsub", "self other out",
      tt_rsub(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
}

static void part_67(void) {
  TRY("tt_rsub_scalar", "self out",
      tt_rsub_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_mul", "self other out",
      tt_mul(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_mul_", "self other",
      tt_mul_(P(0, t.x), P(1, t.x)));
  TRY("tt_mul_scalar", "self out",
      tt_mul_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_mul_scalar_", "self",
      tt_mul_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_div", "self other out",
      tt_div(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_div_", "self other",
      tt_div_(P(0, t.x), P(1, t.x)));
  TRY("tt_div_scalar", "self out",
      tt_div_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_div_scalar_", "self",
      tt_div_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_remainder", "self other out",
      tt_remainder(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_remainder_", "self other",
      tt_remainder_(P(0, t.x), P(1, t.x)));
  TRY("tt_remainder_scalar", "self out",
      tt_remainder_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
}

static void part_68(void) {
  TRY("tt_remainder_scalar_", "self",
      tt_remainder_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_fmod", "self other out",
      tt_fmod(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_fmod_", "self other",
      tt_fmod_(P(0, t.x), P(1, t.x)));
  TRY("tt_fmod_scalar", "self out",
      tt_fmod_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_fmod_scalar_", "self",
      tt_fmod_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_atan2", "self other out",
      tt_atan2(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_atan2_", "self other",
      tt_atan2_(P(0, t.x), P(1, t.x)));
  TRY("tt_div_mode", "self other ?rounding_mode out",
      tt_div_mode(P(0, t.x), P(1, t.x), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_div_scalar_mode", "self ?rounding_mode out",
      tt_div_scalar_mode(P(0, t.x), S(scalar), P(1, "lr"), P(2, &o.tensors[0])));
  TRY("tt_div_mode_", "self other ?rounding_mode",
      tt_div_mode_(P(0, t.x), P(1, t.x), P(2, "lr")));
  TRY("tt_div_scalar_mode_", "self ?rounding_mode",
      tt_div_scalar_mode_(P(0, t.x), S(scalar), P(1, "lr")));
  TRY("tt_floor_divide", "self other out",
      tt_floor_divide(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_69(void) {
  TRY("tt_floor_divide_scalar", "self out",
      tt_floor_divide_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_floor_divide_", "self other",
      tt_floor_divide_(P(0, t.x), P(1, t.x)));
  TRY("tt_floor_divide_scalar_", "self",
      tt_floor_divide_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_lerp_scalar", "self end out",
      tt_lerp_scalar(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_lerp", "self end weight out",
      tt_lerp(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_lerp_scalar_", "self end",
      tt_lerp_scalar_(P(0, t.x), P(1, t.x), S(scalar)));
  TRY("tt_lerp_", "self end weight",
      tt_lerp_(P(0, t.x), P(1, t.x), P(2, t.x)));
  TRY("tt_addcmul", "self tensor1 tensor2 out",
      tt_addcmul(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addcmul_", "self tensor1 tensor2",
      tt_addcmul_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar)));
  TRY("tt_addcdiv", "self tensor1 tensor2 out",
      tt_addcdiv(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addcdiv_", "self tensor1 tensor2",
      tt_addcdiv_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar)));
  TRY("tt_true_divide", "self other out",
      tt_true_divide(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_70(void) {
  TRY("tt_true_divide_scalar", "self out",
      tt_true_divide_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_true_divide_", "self other",
      tt_true_divide_(P(0, t.x), P(1, t.x)));
  TRY("tt_true_divide_scalar_", "self",
      tt_true_divide_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_scalar_remainder", "other out",
      tt_scalar_remainder(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_pow", "self exponent out",
      tt_pow(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_pow_scalar", "self out",
      tt_pow_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_pow", "exponent out",
      tt_scalar_pow(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_pow_scalar_", "self",
      tt_pow_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_pow_", "self exponent",
      tt_pow_(P(0, t.x), P(1, t.x)));
  TRY("tt_float_power", "self exponent out",
      tt_float_power(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_float_power_scalar", "self out",
      tt_float_power_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_float_power", "exponent out",
      tt_scalar_float_power(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
}

static void part_71(void) {
  TRY("tt_float_power_", "self exponent",
      tt_float_power_(P(0, t.x), P(1, t.x)));
  TRY("tt_float_power_scalar_", "self",
      tt_float_power_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_and", "self other out",
      tt_bitwise_and(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_and_", "self other",
      tt_bitwise_and_(P(0, t.x), P(1, t.x)));
  TRY("tt_bitwise_and_scalar", "self out",
      tt_bitwise_and_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_bitwise_and_scalar_", "self",
      tt_bitwise_and_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_or", "self other out",
      tt_bitwise_or(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_or_", "self other",
      tt_bitwise_or_(P(0, t.x), P(1, t.x)));
  TRY("tt_bitwise_or_scalar", "self out",
      tt_bitwise_or_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_bitwise_or_scalar_", "self",
      tt_bitwise_or_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_xor", "self other out",
      tt_bitwise_xor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_xor_", "self other",
      tt_bitwise_xor_(P(0, t.x), P(1, t.x)));
}

static void part_72(void) {
  TRY("tt_bitwise_xor_scalar", "self out",
      tt_bitwise_xor_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_bitwise_xor_scalar_", "self",
      tt_bitwise_xor_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_not", "self out",
      tt_bitwise_not(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_bitwise_not_", "self",
      tt_bitwise_not_(P(0, t.x)));
  TRY("tt_bitwise_left_shift", "self other out",
      tt_bitwise_left_shift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_left_shift_scalar", "self out",
      tt_bitwise_left_shift_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_bitwise_left_shift", "other out",
      tt_scalar_bitwise_left_shift(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_bitwise_left_shift_", "self other",
      tt_bitwise_left_shift_(P(0, t.x), P(1, t.x)));
  TRY("tt_bitwise_left_shift_scalar_", "self",
      tt_bitwise_left_shift_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_right_shift", "self other out",
      tt_bitwise_right_shift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_right_shift_scalar", "self out",
      tt_bitwise_right_shift_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_bitwise_right_shift", "other out",
      tt_scalar_bitwise_right_shift(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
}

static void part_73(void) {
  TRY("tt_bitwise_right_shift_", "self other",
      tt_bitwise_right_shift_(P(0, t.x), P(1, t.x)));
  TRY("tt_bitwise_right_shift_scalar_", "self",
      tt_bitwise_right_shift_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_scalar_bitwise_and", "other out",
      tt_scalar_bitwise_and(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_dunder_and", "self other out",
      tt_dunder_and(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dunder_and_scalar", "self out",
      tt_dunder_and_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_bitwise_or", "other out",
      tt_scalar_bitwise_or(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_dunder_or", "self other out",
      tt_dunder_or(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dunder_or_scalar", "self out",
      tt_dunder_or_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_bitwise_xor", "other out",
      tt_scalar_bitwise_xor(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_dunder_xor", "self other out",
      tt_dunder_xor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dunder_xor_scalar", "self out",
      tt_dunder_xor_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_dunder_lshift", "self other out",
      tt_dunder_lshift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_74(void) {
  TRY("tt_dunder_lshift_scalar", "self out",
      tt_dunder_lshift_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_dunder_rshift", "self other out",
      tt_dunder_rshift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dunder_rshift_scalar", "self out",
      tt_dunder_rshift_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_gcd", "self other out",
      tt_gcd(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_gcd_", "self other",
      tt_gcd_(P(0, t.x), P(1, t.x)));
  TRY("tt_lcm", "self other out",
      tt_lcm(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_lcm_", "self other",
      tt_lcm_(P(0, t.x), P(1, t.x)));
  TRY("tt_where_self", "condition self other out",
      tt_where_self(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_where_scalar_other", "condition self out",
      tt_where_scalar_other(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_where_scalar_self", "condition other out",
      tt_where_scalar_self(P(0, t.x), S(scalar), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_where_scalar", "condition out",
      tt_where_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_masked_fill_scalar", "self mask out",
      tt_masked_fill_scalar(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
}

static void part_75(void) {
  TRY("tt_masked_fill", "self mask value out",
      tt_masked_fill(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_masked_fill_scalar_", "self mask",
      tt_masked_fill_scalar_(P(0, t.x), P(1, t.x), S(scalar)));
  TRY("tt_masked_fill_", "self mask value",
      tt_masked_fill_(P(0, t.x), P(1, t.x), P(2, t.x)));
  TRY("tt_clamp", "self ?min ?max out",
      tt_clamp(P(0, t.x), P(1, &t.scalar), P(2, &t.scalar), P(3, &o.tensors[0])));
  TRY("tt_clamp_tensor", "self ?min ?max out",
      tt_clamp_tensor(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_clamp_", "self ?min ?max",
      tt_clamp_(P(0, t.x), P(1, &t.scalar), P(2, &t.scalar)));
  TRY("tt_clamp_min", "self out",
      tt_clamp_min(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_clamp_min_tensor", "self min out",
      tt_clamp_min_tensor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_clamp_min_", "self",
      tt_clamp_min_(P(0, t.x), S(scalar)));
  TRY("tt_clamp_max", "self out",
      tt_clamp_max(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_clamp_max_tensor", "self max out",
      tt_clamp_max_tensor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_clamp_max_", "self",
      tt_clamp_max_(P(0, t.x), S(scalar)));
}

static void part_76(void) {
  TRY("tt_clamp_tensor_", "self ?min ?max",
      tt_clamp_tensor_(P(0, t.x), P(1, t.x), P(2, t.x)));
  TRY("tt_clamp_min_tensor_", "self min",
      tt_clamp_min_tensor_(P(0, t.x), P(1, t.x)));
  TRY("tt_clamp_max_tensor_", "self max",
      tt_clamp_max_tensor_(P(0, t.x), P(1, t.x)));
  TRY("tt_equal", "self other out",
      tt_equal(P(0, t.x), P(1, t.x), P(2, &o.flag)));
  TRY("tt_isclose", "self other out",
      tt_isclose(P(0, t.x), P(1, t.x), V(0.5), V(0.5), V(0), P(2, &o.tensors[0])));
  TRY("tt_allclose", "self other out",
      tt_allclose(P(0, t.x), P(1, t.x), V(0.5), V(0.5), V(0), P(2, &o.flag)));
  TRY("tt_relu", "self out",
      tt_relu(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_relu_", "self",
      tt_relu_(P(0, t.x)));
  TRY("tt_silu", "self out",
      tt_silu(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_silu_", "self",
      tt_silu_(P(0, t.x)));
  TRY("tt_leaky_relu", "self out",
      tt_leaky_relu(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_leaky_relu_", "self",
      tt_leaky_relu_(P(0, t.x), S(scalar)));
}

static void part_77(void) {
  TRY("tt_elu", "self out",
      tt_elu(P(0, t.x), S(scalar), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_elu_", "self",
      tt_elu_(P(0, t.x), S(scalar), S(scalar), S(scalar)));
  TRY("tt_softplus", "self out",
      tt_softplus(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_hardtanh", "self out",
      tt_hardtanh(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_hardtanh_", "self",
      tt_hardtanh_(P(0, t.x), S(scalar), S(scalar)));
  TRY("tt_hardsigmoid", "self out",
      tt_hardsigmoid(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_hardsigmoid_", "self",
      tt_hardsigmoid_(P(0, t.x)));
  TRY("tt_hardswish", "self out",
      tt_hardswish(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_hardswish_", "self",
      tt_hardswish_(P(0, t.x)));
  TRY("tt_mish", "self out",
      tt_mish(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mish_", "self",
      tt_mish_(P(0, t.x)));
  TRY("tt_hardshrink", "self out",
      tt_hardshrink(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
}

static void part_78(void) {
  TRY("tt_log_sigmoid", "self out",
      tt_log_sigmoid(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_gelu", "self approximate out",
      tt_gelu(P(0, t.x), P(1, "lr"), P(2, &o.tensors[0])));
  TRY("tt_gelu_", "self approximate",
      tt_gelu_(P(0, t.x), P(1, "lr")));
  TRY("tt_softshrink", "self out",
      tt_softshrink(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_relu6", "self out",
      tt_relu6(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_relu6_", "self",
      tt_relu6_(P(0, t.x)));
  TRY("tt_selu", "self out",
      tt_selu(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_selu_", "self",
      tt_selu_(P(0, t.x)));
  TRY("tt_celu", "self out",
      tt_celu(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_celu_", "self",
      tt_celu_(P(0, t.x), S(scalar)));
  TRY("tt_threshold", "self out",
      tt_threshold(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_threshold_", "self",
      tt_threshold_(P(0, t.x), S(scalar), S(scalar)));
}

static void part_79(void) {
  TRY("tt_prelu", "self weight out",
      tt_prelu(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_glu", "self out",
      tt_glu(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_frac", "self out",
      tt_frac(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_frac_", "self",
      tt_frac_(P(0, t.x)));
  TRY("tt_deg2rad", "self out",
      tt_deg2rad(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_deg2rad_", "self",
      tt_deg2rad_(P(0, t.x)));
  TRY("tt_rad2deg", "self out",
      tt_rad2deg(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_rad2deg_", "self",
      tt_rad2deg_(P(0, t.x)));
  TRY("tt_sinc", "self out",
      tt_sinc(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sinc_", "self",
      tt_sinc_(P(0, t.x)));
  TRY("tt_sgn", "self out",
      tt_sgn(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sgn_", "self",
      tt_sgn_(P(0, t.x)));
}

static void part_80(void) {
  TRY("tt_isposinf", "self out",
      tt_isposinf(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_isneginf", "self out",
      tt_isneginf(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_logaddexp", "self other out",
      tt_logaddexp(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_logaddexp2", "self other out",
      tt_logaddexp2(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_hypot", "self other out",
      tt_hypot(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_hypot_", "self other",
      tt_hypot_(P(0, t.x), P(1, t.x)));
  TRY("tt_copysign", "self other out",
      tt_copysign(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_copysign_", "self other",
      tt_copysign_(P(0, t.x), P(1, t.x)));
  TRY("tt_copysign_scalar", "self out",
      tt_copysign_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_copysign_scalar_", "self",
      tt_copysign_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_fmax", "self other out",
      tt_fmax(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_fmin", "self other out",
      tt_fmin(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_81(void) {
  TRY("tt_signbit", "self out",
      tt_signbit(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_isreal", "self out",
      tt_isreal(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_positive", "self out",
      tt_positive(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_heaviside", "self values out",
      tt_heaviside(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_heaviside_", "self values",
      tt_heaviside_(P(0, t.x), P(1, t.x)));
  TRY("tt_xlogy", "self other out",
      tt_xlogy(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_xlogy_scalar_other", "self out",
      tt_xlogy_scalar_other(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_xlogy_scalar_self", "other out",
      tt_xlogy_scalar_self(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_xlogy_", "self other",
      tt_xlogy_(P(0, t.x), P(1, t.x)));
  TRY("tt_xlogy_scalar_other_", "self",
      tt_xlogy_scalar_other_(P(0, t.x), S(scalar)));
  TRY("tt_logit", "self ?eps out",
      tt_logit(P(0, t.x), P(1, &t.real), P(2, &o.tensors[0])));
  TRY("tt_logit_", "self ?eps",
      tt_logit_(P(0, t.x), P(1, &t.real)));
}

static void part_82(void) {
  TRY("tt_nan_to_num", "self ?nan ?posinf ?neginf out",
      tt_nan_to_num(P(0, t.x), P(1, &t.real), P(2, &t.real), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_nan_to_num_", "self ?nan ?posinf ?neginf",
      tt_nan_to_num_(P(0, t.x), P(1, &t.real), P(2, &t.real), P(3, &t.real)));
  TRY("tt_ldexp", "self other out",
      tt_ldexp(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_ldexp_", "self other",
      tt_ldexp_(P(0, t.x), P(1, t.x)));
  TRY("tt_lgamma", "self out",
      tt_lgamma(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_lgamma_", "self",
      tt_lgamma_(P(0, t.x)));
  TRY("tt_digamma", "self out",
      tt_digamma(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_digamma_", "self",
      tt_digamma_(P(0, t.x)));
  TRY("tt_i0", "self out",
      tt_i0(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_i0_", "self",
      tt_i0_(P(0, t.x)));
  TRY("tt_polygamma", "self out",
      tt_polygamma(V(1), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_polygamma_", "self",
      tt_polygamma_(P(0, t.x), V(1)));
}

static void part_83(void) {
  TRY("tt_mvlgamma", "self out",
      tt_mvlgamma(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_mvlgamma_", "self",
      tt_mvlgamma_(P(0, t.x), V(1)));
  TRY("tt_nextafter", "self other out",
      tt_nextafter(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_nextafter_", "self other",
      tt_nextafter_(P(0, t.x), P(1, t.x)));
  TRY("tt_sum", "self out",
      tt_sum(P(0, t.x), V(6), P(1, &o.tensors[0])));
  TRY("tt_sum_dim", "self ?dim out",
      tt_sum_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_nansum", "self ?dim out",
      tt_nansum(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_mean", "self out",
      tt_mean(P(0, t.x), V(6), P(1, &o.tensors[0])));
  TRY("tt_mean_dim", "self ?dim out",
      tt_mean_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_prod", "self out",
      tt_prod(P(0, t.x), V(6), P(1, &o.tensors[0])));
  TRY("tt_prod_dim", "self out",
      tt_prod_dim(P(0, t.x), V(0), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_max", "self out",
      tt_max(P(0, t.x), P(1, &o.tensors[0])));
}

static void part_84(void) {
  TRY("tt_min", "self out",
      tt_min(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_amax", "self *dim out",
      tt_amax(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_amin", "self *dim out",
      tt_amin(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_max_other", "self other out",
      tt_max_other(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_min_other", "self other out",
      tt_min_other(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_any", "self out",
      tt_any(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_any_dim", "self out",
      tt_any_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_any_dims", "self ?dim out",
      tt_any_dims(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_all", "self out",
      tt_all(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_all_dim", "self out",
      tt_all_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_all_dims", "self ?dim out",
      tt_all_dims(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_count_nonzero", "self ?dim out",
      tt_count_nonzero(P(0, t.x), P(1, t.ints), P(2, &o.tensors[0])));
}

static void part_85(void) {
  TRY("tt_count_nonzero_dim", "self *dim out",
      tt_count_nonzero_dim(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_norm", "self out",
      tt_norm(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_norm_dim", "self ?p *dim out",
      tt_norm_dim(P(0, t.x), P(1, &t.scalar), P(2, t.ints), V(2), V(0), P(3, &o.tensors[0])));
  TRY("tt_norm_dim_dtype", "self ?p *dim out",
      tt_norm_dim_dtype(P(0, t.x), P(1, &t.scalar), P(2, t.ints), V(2), V(0), V(6), P(3, &o.tensors[0])));
  TRY("tt_norm_dtype", "self ?p out",
      tt_norm_dtype(P(0, t.x), P(1, &t.scalar), V(6), P(2, &o.tensors[0])));
  TRY("tt_dist", "self other out",
      tt_dist(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_renorm", "self out",
      tt_renorm(P(0, t.x), S(scalar), V(0), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_renorm_", "self",
      tt_renorm_(P(0, t.x), S(scalar), V(0), S(scalar)));
  TRY("tt_var", "self out",
      tt_var(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_var_dim", "self ?dim out",
      tt_var_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_var_correction", "self ?dim ?correction out",
      tt_var_correction(P(0, t.x), P(1, t.ints), V(2), P(2, &t.scalar), V(0), P(3, &o.tensors[0])));
  TRY("tt_std", "self out",
      tt_std(P(0, t.x), V(0), P(1, &o.tensors[0])));
}

static void part_86(void) {
  TRY("tt_std_dim", "self ?dim out",
      tt_std_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_std_correction", "self ?dim ?correction out",
      tt_std_correction(P(0, t.x), P(1, t.ints), V(2), P(2, &t.scalar), V(0), P(3, &o.tensors[0])));
  TRY("tt_var_mean", "self out0 out1",
      tt_var_mean(P(0, t.x), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_var_mean_dim", "self ?dim out0 out1",
      tt_var_mean_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(0), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_var_mean_correction", "self ?dim ?correction out0 out1",
      tt_var_mean_correction(P(0, t.x), P(1, t.ints), V(2), P(2, &t.scalar), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1])));
  TRY("tt_std_mean", "self out0 out1",
      tt_std_mean(P(0, t.x), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_std_mean_dim", "self ?dim out0 out1",
      tt_std_mean_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(0), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_std_mean_correction", "self ?dim ?correction out0 out1",
      tt_std_mean_correction(P(0, t.x), P(1, t.ints), V(2), P(2, &t.scalar), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1])));
  TRY("tt_logsumexp", "self *dim out",
      tt_logsumexp(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_nanmean", "self ?dim out",
      tt_nanmean(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_aminmax", "self ?dim out0 out1",
      tt_aminmax(P(0, t.x), P(1, t.ints), V(0), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_detach", "self out",
      tt_detach(P(0, t.x), P(1, &o.tensors[0])));
}

static void part_87(void) {
  TRY("tt_detach_", "self",
      tt_detach_(P(0, t.x)));
  TRY("tt_view", "self *size out",
      tt_view(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_view_dtype", "self out",
      tt_view_dtype(P(0, t.x), V(6), P(1, &o.tensors[0])));
  TRY("tt_reshape", "self *shape out",
      tt_reshape(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_ravel", "self out",
      tt_ravel(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_view_as", "self other out",
      tt_view_as(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_reshape_as", "self other out",
      tt_reshape_as(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_expand", "self *size out",
      tt_expand(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_expand_as", "self other out",
      tt_expand_as(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_broadcast_to", "self *size out",
      tt_broadcast_to(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_permute", "self *dims out",
      tt_permute(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_transpose", "self out",
      tt_transpose(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
}

static void part_88(void) {
  TRY("tt_transpose_", "self",
      tt_transpose_(P(0, t.x), V(0), V(0)));
  TRY("tt_t", "self out",
      tt_t(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_t_", "self",
      tt_t_(P(0, t.x)));
  TRY("tt_flatten", "self out",
      tt_flatten(P(0, t.x), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_unflatten", "self *sizes out",
      tt_unflatten(P(0, t.x), V(0), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_squeeze", "self out",
      tt_squeeze(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_squeeze_dim", "self out",
      tt_squeeze_dim(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_squeeze_dims", "self *dim out",
      tt_squeeze_dims(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_squeeze_", "self",
      tt_squeeze_(P(0, t.x)));
  TRY("tt_squeeze_dim_", "self",
      tt_squeeze_dim_(P(0, t.x), V(0)));
  TRY("tt_squeeze_dims_", "self *dim",
      tt_squeeze_dims_(P(0, t.x), P(1, t.ints), V(2)));
  TRY("tt_unsqueeze", "self out",
      tt_unsqueeze(P(0, t.x), V(0), P(1, &o.tensors[0])));
}

static void part_89(void) {
  TRY("tt_unsqueeze_", "self",
      tt_unsqueeze_(P(0, t.x), V(0)));
  TRY("tt_narrow", "self out",
      tt_narrow(P(0, t.x), V(0), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_select", "self out",
      tt_select(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_slice", "self ?start ?end out",
      tt_slice(P(0, t.x), V(0), P(1, t.ints), P(2, t.ints), V(1), P(3, &o.tensors[0])));
  TRY("tt_split", "self out",
      tt_split(P(0, t.x), V(1), V(0), P(1, &o.tensor_list)));
  TRY("tt_split_with_sizes", "self *split_sizes out",
      tt_split_with_sizes(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensor_list)));
  TRY("tt_split_sizes", "self *split_size out",
      tt_split_sizes(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensor_list)));
  TRY("tt_split_list", "self *split_sizes out",
      tt_split_list(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensor_list)));
  TRY("tt_chunk", "self out",
      tt_chunk(P(0, t.x), V(1), V(0), P(1, &o.tensor_list)));
  TRY("tt_unbind", "self out",
      tt_unbind(P(0, t.x), V(0), P(1, &o.tensor_list)));
  TRY("tt_tensor_split", "self out",
      tt_tensor_split(P(0, t.x), V(1), V(0), P(1, &o.tensor_list)));
  TRY("tt_tensor_split_indices", "self *indices out",
      tt_tensor_split_indices(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensor_list)));
}

static void part_90(void) {
  TRY("tt_tensor_split_tensor", "self tensor_indices_or_sections out",
      tt_tensor_split_tensor(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensor_list)));
  TRY("tt_hsplit", "self out",
      tt_hsplit(P(0, t.x), V(1), P(1, &o.tensor_list)));
  TRY("tt_hsplit_array", "self *indices out",
      tt_hsplit_array(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensor_list)));
  TRY("tt_vsplit", "self out",
      tt_vsplit(P(0, t.x), V(1), P(1, &o.tensor_list)));
  TRY("tt_vsplit_array", "self *indices out",
      tt_vsplit_array(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensor_list)));
  TRY("tt_dsplit", "self out",
      tt_dsplit(P(0, t.x), V(1), P(1, &o.tensor_list)));
  TRY("tt_dsplit_array", "self *indices out",
      tt_dsplit_array(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensor_list)));
  TRY("tt_diagonal", "self out",
      tt_diagonal(P(0, t.x), V(1), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_unfold", "self out",
      tt_unfold(P(0, t.x), V(0), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_as_strided", "self *size *stride ?storage_offset out",
      tt_as_strided(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), P(4, &o.tensors[0])));
  TRY("tt_as_strided_", "self *size *stride ?storage_offset",
      tt_as_strided_(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints)));
  TRY("tt_movedim", "self out",
      tt_movedim(P(0, t.x), V(1), V(1), P(1, &o.tensors[0])));
}

static void part_91(void) {
  TRY("tt_movedim_intlist", "self *source *destination out",
      tt_movedim_intlist(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, &o.tensors[0])));
  TRY("tt_moveaxis", "self out",
      tt_moveaxis(P(0, t.x), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_moveaxis_intlist", "self *source *destination out",
      tt_moveaxis_intlist(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, &o.tensors[0])));
  TRY("tt_swapdims", "self out",
      tt_swapdims(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_swapdims_", "self",
      tt_swapdims_(P(0, t.x), V(0), V(0)));
  TRY("tt_swapaxes", "self out",
      tt_swapaxes(P(0, t.x), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_swapaxes_", "self",
      tt_swapaxes_(P(0, t.x), V(1), V(1)));
  TRY("tt_numpy_t", "self out",
      tt_numpy_t(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_numpy_t_a", "self out",
      tt_numpy_t_a(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mt", "self out",
      tt_mt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mt_a", "self out",
      tt_mt_a(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_cat", "*tensors out",
      tt_cat(P(0, t.list), V(2), V(0), P(1, &o.tensors[0])));
}

static void part_92(void) {
  TRY("tt_stack", "*tensors out",
      tt_stack(P(0, t.list), V(2), V(0), P(1, &o.tensors[0])));
  TRY("tt_repeat", "self *repeats out",
      tt_repeat(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_tile", "self *dims out",
      tt_tile(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_meshgrid", "*tensors out",
      tt_meshgrid(P(0, t.list), V(2), P(1, &o.tensor_list)));
  TRY("tt_meshgrid_indexing", "*tensors indexing out",
      tt_meshgrid_indexing(P(0, t.list), V(2), P(1, "lr"), P(2, &o.tensor_list)));
  TRY("tt_hstack", "*tensors out",
      tt_hstack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_vstack", "*tensors out",
      tt_vstack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_dstack", "*tensors out",
      tt_dstack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_column_stack", "*tensors out",
      tt_column_stack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_row_stack", "*tensors out",
      tt_row_stack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_cartesian_prod", "*tensors out",
      tt_cartesian_prod(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_combinations", "self out",
      tt_combinations(P(0, t.x), V(1), V(0), P(1, &o.tensors[0])));
}

static void part_93(void) {
  TRY("tt_broadcast_tensors", "*tensors out",
      tt_broadcast_tensors(P(0, t.list), V(2), P(1, &o.tensor_list)));
  TRY("tt_atleast_1d", "self out",
      tt_atleast_1d(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_atleast_1d_sequence", "*tensors out",
      tt_atleast_1d_sequence(P(0, t.list), V(2), P(1, &o.tensor_list)));
  TRY("tt_atleast_2d", "self out",
      tt_atleast_2d(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_atleast_2d_sequence", "*tensors out",
      tt_atleast_2d_sequence(P(0, t.list), V(2), P(1, &o.tensor_list)));
  TRY("tt_atleast_3d", "self out",
      tt_atleast_3d(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_atleast_3d_sequence", "*tensors out",
      tt_atleast_3d_sequence(P(0, t.list), V(2), P(1, &o.tensor_list)));
  TRY("tt_roll", "self *shifts *dims out",
      tt_roll(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, &o.tensors[0])));
  TRY("tt_flip", "self *dims out",
      tt_flip(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_fliplr", "self out",
      tt_fliplr(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_flipud", "self out",
      tt_flipud(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_rot90", "self *dims out",
      tt_rot90(P(0, t.x), V(1), P(1, t.ints), V(2), P(2, &o.tensors[0])));
}

static void part_94(void) {
  TRY("tt_tril", "self out",
      tt_tril(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_triu", "self out",
      tt_triu(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_tril_", "self",
      tt_tril_(P(0, t.x), V(1)));
  TRY("tt_triu_", "self",
      tt_triu_(P(0, t.x), V(1)));
  TRY("tt_diag", "self out",
      tt_diag(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_diag_embed", "self out",
      tt_diag_embed(P(0, t.x), V(1), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_diagflat", "self out",
      tt_diagflat(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_trace", "self out",
      tt_trace(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_block_diag", "*tensors out",
      tt_block_diag(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_select_scatter", "self src out",
      tt_select_scatter(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_slice_scatter", "self src ?start ?end out",
      tt_slice_scatter(P(0, t.x), P(1, t.x), V(0), P(2, t.ints), P(3, t.ints), V(1), P(4, &o.tensors[0])));
  TRY("tt_diagonal_scatter", "self src out",
      tt_diagonal_scatter(P(0, t.x), P(1, t.x), V(1), V(0), V(0), P(2, &o.tensors[0])));
}

static void part_95(void) {
  TRY("tt_as_strided_scatter", "self src *size *stride ?storage_offset out",
      tt_as_strided_scatter(P(0, t.x), P(1, t.x), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), P(5, &o.tensors[0])));
  TRY("tt_pixel_shuffle", "self out",
      tt_pixel_shuffle(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_pixel_unshuffle", "self out",
      tt_pixel_unshuffle(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_channel_shuffle", "self out",
      tt_channel_shuffle(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_vander", "x ?n out",
      tt_vander(P(0, t.x), P(1, t.ints), V(0), P(2, &o.tensors[0])));
  TRY("tt_index_select", "self index out",
      tt_index_select(P(0, t.x), V(0), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_take", "self index out",
      tt_take(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_repeat_interleave", "repeats ?output_size out",
      tt_repeat_interleave(P(0, t.x), P(1, t.ints), P(2, &o.tensors[0])));
  TRY("tt_repeat_interleave_self_tensor", "self repeats ?dim ?output_size out",
      tt_repeat_interleave_self_tensor(P(0, t.x), P(1, t.x), P(2, t.ints), P(3, t.ints), P(4, &o.tensors[0])));
  TRY("tt_narrow_tensor", "self start out",
      tt_narrow_tensor(P(0, t.x), V(0), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_index_add", "self index source out",
      tt_index_add(P(0, t.x), V(0), P(1, t.x), P(2, t.x), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_index_add_", "self index source",
      tt_index_add_(P(0, t.x), V(0), P(1, t.x), P(2, t.x), S(scalar)));
}

static void part_96(void) {
  TRY("tt_index_copy", "self index source out",
      tt_index_copy(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_index_copy_", "self index source",
      tt_index_copy_(P(0, t.x), V(0), P(1, t.x), P(2, t.x)));
  TRY("tt_index_fill_int_tensor", "self index value out",
      tt_index_fill_int_tensor(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_index_fill_int_scalar", "self index out",
      tt_index_fill_int_scalar(P(0, t.x), V(0), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_index_fill_int_tensor_", "self index value",
      tt_index_fill_int_tensor_(P(0, t.x), V(0), P(1, t.x), P(2, t.x)));
  TRY("tt_index_fill_int_scalar_", "self index",
      tt_index_fill_int_scalar_(P(0, t.x), V(0), P(1, t.x), S(scalar)));
  TRY("tt_gather", "self index out",
      tt_gather(P(0, t.x), V(0), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_scatter_value", "self index out",
      tt_scatter_value(P(0, t.x), V(0), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_scatter", "self index src out",
      tt_scatter(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_scatter_reduce_src", "self index src reduce out",
      tt_scatter_reduce_src(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), P(4, &o.tensors[0])));
  TRY("tt_scatter_value_reduce", "self index reduce out",
      tt_scatter_value_reduce(P(0, t.x), V(0), P(1, t.x), S(scalar), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_scatter_", "self index src",
      tt_scatter_(P(0, t.x), V(0), P(1, t.x), P(2, t.x)));
}

static void part_97(void) {
  TRY("tt_scatter_value_", "self index",
      tt_scatter_value_(P(0, t.x), V(0), P(1, t.x), S(scalar)));
  TRY("tt_scatter_reduce_src_", "self index src reduce",
      tt_scatter_reduce_src_(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr")));
  TRY("tt_scatter_value_reduce_", "self index reduce",
      tt_scatter_value_reduce_(P(0, t.x), V(0), P(1, t.x), S(scalar), P(2, "lr")));
  TRY("tt_scatter_add", "self index src out",
      tt_scatter_add(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_scatter_add_", "self index src",
      tt_scatter_add_(P(0, t.x), V(0), P(1, t.x), P(2, t.x)));
  TRY("tt_index", "self *indices out",
      tt_index(P(0, t.x), P(1, t.list), V(2), P(2, &o.tensors[0])));
  TRY("tt_index_put", "self *indices values out",
      tt_index_put(P(0, t.x), P(1, t.list), V(2), P(2, t.x), V(0), P(3, &o.tensors[0])));
  TRY("tt_index_put_", "self *indices values",
      tt_index_put_(P(0, t.x), P(1, t.list), V(2), P(2, t.x), V(0)));
  TRY("tt_masked_select", "self mask out",
      tt_masked_select(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_nonzero", "self out",
      tt_nonzero(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_where_nonzero", "condition out",
      tt_where_nonzero(P(0, t.x), P(1, &o.tensor_list)));
  TRY("tt_embedding", "weight indices out",
      tt_embedding(P(0, t.x), P(1, t.x), V(1), V(0), V(0), P(2, &o.tensors[0])));
}

static void part_98(void) {
  TRY("tt_one_hot", "self out",
      tt_one_hot(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_scatter_reduce_two", "self index src reduce out",
      tt_scatter_reduce_two(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), V(0), P(4, &o.tensors[0])));
  TRY("tt_scatter_reduce_two_", "self index src reduce",
      tt_scatter_reduce_two_(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), V(0)));
  TRY("tt_index_reduce", "self index source reduce out",
      tt_index_reduce(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), V(0), P(4, &o.tensors[0])));
  TRY("tt_index_reduce_", "self index source reduce",
      tt_index_reduce_(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), V(0)));
  TRY("tt_masked_scatter", "self mask source out",
      tt_masked_scatter(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_masked_scatter_", "self mask source",
      tt_masked_scatter_(P(0, t.x), P(1, t.x), P(2, t.x)));
  TRY("tt_take_along_dim", "self indices ?dim out",
      tt_take_along_dim(P(0, t.x), P(1, t.x), P(2, t.ints), P(3, &o.tensors[0])));
  TRY("tt_put", "self index source out",
      tt_put(P(0, t.x), P(1, t.x), P(2, t.x), V(0), P(3, &o.tensors[0])));
  TRY("tt_put_", "self index source",
      tt_put_(P(0, t.x), P(1, t.x), P(2, t.x), V(0)));
  TRY("tt_argwhere", "self out",
      tt_argwhere(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_embedding_bag", "weight indices offsets ?per_sample_weights out0 out1 out2 out3",
      tt_embedding_bag(P(0, t.x), P(1, t.x), P(2, t.x), V(0), V(1), V(0), P(3, t.x), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1]), P(6, &o.tensors[2]), P(7, &o.tensors[3])));
}

static void part_99(void) {
  TRY("tt_embedding_bag_padding_idx", "weight indices offsets ?per_sample_weights ?padding_idx out0 out1 out2 out3",
      tt_embedding_bag_padding_idx(P(0, t.x), P(1, t.x), P(2, t.x), V(0), V(1), V(0), P(3, t.x), V(0), P(4, t.ints), P(5, &o.tensors[0]), P(6, &o.tensors[1]), P(7, &o.tensors[2]), P(8, &o.tensors[3])));
  TRY("tt_unique_dim", "self out0 out1 out2",
      tt_unique_dim(P(0, t.x), V(0), V(0), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1]), P(3, &o.tensors[2])));
  TRY("tt_unique2", "self out0 out1 out2",
      tt_unique2(P(0, t.x), V(0), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1]), P(3, &o.tensors[2])));
  TRY("tt_unique_consecutive", "self ?dim out0 out1 out2",
      tt_unique_consecutive(P(0, t.x), V(0), V(0), P(1, t.ints), P(2, &o.tensors[0]), P(3, &o.tensors[1]), P(4, &o.tensors[2])));
  TRY("tt_searchsorted", "sorted_sequence self ?side ?sorter out",
      tt_searchsorted(P(0, t.x), P(1, t.x), V(0), V(0), P(2, "lr"), P(3, t.x), P(4, &o.tensors[0])));
  TRY("tt_searchsorted_scalar", "sorted_sequence ?side ?sorter out",
      tt_searchsorted_scalar(P(0, t.x), S(scalar), V(0), V(0), P(1, "lr"), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_bucketize", "self boundaries out",
      tt_bucketize(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_bucketize_scalar", "boundaries out",
      tt_bucketize_scalar(S(scalar), P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_isin", "elements test_elements out",
      tt_isin(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_isin_tensor_scalar", "elements out",
      tt_isin_tensor_scalar(P(0, t.x), S(scalar), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_isin_scalar_tensor", "test_elements out",
      tt_isin_scalar_tensor(S(scalar), P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_histc", "self out",
      tt_histc(P(0, t.x), V(1), S(scalar), S(scalar), P(1, &o.tensors[0])));
}

static void part_100(void) {
  TRY("tt_bincount", "self ?weights out",
      tt_bincount(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_max_dim", "self out0 out1",
      tt_max_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_min_dim", "self out0 out1",
      tt_min_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_argmax", "self ?dim out",
      tt_argmax(P(0, t.x), P(1, t.ints), V(0), P(2, &o.tensors[0])));
  TRY("tt_argmin", "self ?dim out",
      tt_argmin(P(0, t.x), P(1, t.ints), V(0), P(2, &o.tensors[0])));
  TRY("tt_sort", "self out0 out1",
      tt_sort(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_sort_stable", "self ?stable out0 out1",
      tt_sort_stable(P(0, t.x), P(1, &t.flag), V(0), V(0), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_msort", "self out",
      tt_msort(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_argsort", "self out",
      tt_argsort(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_argsort_stable", "self out",
      tt_argsort_stable(P(0, t.x), V(0), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_topk", "self out0 out1",
      tt_topk(P(0, t.x), V(1), V(0), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_median", "self out",
      tt_median(P(0, t.x), P(1, &o.tensors[0])));
}

static void part_101(void) {
  TRY("tt_median_dim", "self out0 out1",
      tt_median_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_nanmedian", "self out",
      tt_nanmedian(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_nanmedian_dim", "self out0 out1",
      tt_nanmedian_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_mode", "self out0 out1",
      tt_mode(P(0, t.x), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_kthvalue", "self out0 out1",
      tt_kthvalue(P(0, t.x), V(1), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_quantile", "self q ?dim interpolation out",
      tt_quantile(P(0, t.x), P(1, t.x), P(2, t.ints), V(0), P(3, "lr"), P(4, &o.tensors[0])));
  TRY("tt_quantile_scalar", "self ?dim interpolation out",
      tt_quantile_scalar(P(0, t.x), V(0.5), P(1, t.ints), V(0), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_nanquantile", "self q ?dim interpolation out",
      tt_nanquantile(P(0, t.x), P(1, t.x), P(2, t.ints), V(0), P(3, "lr"), P(4, &o.tensors[0])));
  TRY("tt_nanquantile_scalar", "self ?dim interpolation out",
      tt_nanquantile_scalar(P(0, t.x), V(0.5), P(1, t.ints), V(0), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_cumsum", "self out",
      tt_cumsum(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_cumsum_", "self",
      tt_cumsum_(P(0, t.x), V(0), V(6)));
  TRY("tt_cumprod", "self out",
      tt_cumprod(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
}

static void part_102(void) {
  TRY("tt_cumprod_", "self",
      tt_cumprod_(P(0, t.x), V(0), V(6)));
  TRY("tt_logcumsumexp", "self out",
      tt_logcumsumexp(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_cummax", "self out0 out1",
      tt_cummax(P(0, t.x), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_cummin", "self out0 out1",
      tt_cummin(P(0, t.x), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_diff", "self ?prepend ?append out",
      tt_diff(P(0, t.x), V(1), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_trapezoid_x", "y x out",
      tt_trapezoid_x(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_trapezoid", "y out",
      tt_trapezoid(P(0, t.x), S(scalar), V(0), P(1, &o.tensors[0])));
  TRY("tt_cumulative_trapezoid_x", "y x out",
      tt_cumulative_trapezoid_x(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_cumulative_trapezoid", "y out",
      tt_cumulative_trapezoid(P(0, t.x), S(scalar), V(0), P(1, &o.tensors[0])));
  TRY("tt_gradient", "self ?spacing ?dim out",
      tt_gradient(P(0, t.x), P(1, &t.scalar), P(2, t.ints), V(1), P(3, &o.tensor_list)));
  TRY("tt_gradient_scalararray", "self *dim out",
      tt_gradient_scalararray(P(0, t.x), S(scalar), P(1, t.ints), V(2), V(1), P(2, &o.tensor_list)));
  TRY("tt_gradient_array", "self *dim out",
      tt_gradient_array(P(0, t.x), P(1, t.ints), V(2), V(1), P(2, &o.tensor_list)));
}

static void part_103(void) {
  TRY("tt_gradient_scalarrayint", "self *spacing ?dim out",
      tt_gradient_scalarrayint(P(0, t.x), P(1, t.scalars), V(2), P(2, t.ints), V(1), P(3, &o.tensor_list)));
  TRY("tt_gradient_scalarrayarray", "self *spacing *dim out",
      tt_gradient_scalarrayarray(P(0, t.x), P(1, t.scalars), V(2), P(2, t.ints), V(2), V(1), P(3, &o.tensor_list)));
  TRY("tt_gradient_tensorarrayint", "self *spacing ?dim out",
      tt_gradient_tensorarrayint(P(0, t.x), P(1, t.list), V(2), P(2, t.ints), V(1), P(3, &o.tensor_list)));
  TRY("tt_gradient_tensorarray", "self *spacing *dim out",
      tt_gradient_tensorarray(P(0, t.x), P(1, t.list), V(2), P(2, t.ints), V(2), V(1), P(3, &o.tensor_list)));
  TRY("tt_linalg_vector_norm", "self ?dim out",
      tt_linalg_vector_norm(P(0, t.x), S(scalar), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_linalg_matrix_norm", "self *dim out",
      tt_linalg_matrix_norm(P(0, t.x), S(scalar), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_linalg_matrix_norm_str_ord", "self ord *dim out",
      tt_linalg_matrix_norm_str_ord(P(0, t.x), P(1, "lr"), P(2, t.ints), V(2), V(0), V(6), P(3, &o.tensors[0])));
  TRY("tt_linalg_norm", "self ?ord ?dim out",
      tt_linalg_norm(P(0, t.x), P(1, &t.scalar), P(2, t.ints), V(2), V(0), V(6), P(3, &o.tensors[0])));
  TRY("tt_linalg_norm_ord_str", "self ord ?dim out",
      tt_linalg_norm_ord_str(P(0, t.x), P(1, "lr"), P(2, t.ints), V(2), V(0), V(6), P(3, &o.tensors[0])));
  TRY("tt_pairwise_distance", "x1 x2 out",
      tt_pairwise_distance(P(0, t.x), P(1, t.x), V(0.5), V(0.5), V(0), P(2, &o.tensors[0])));
  TRY("tt_cosine_similarity", "x1 x2 out",
      tt_cosine_similarity(P(0, t.x), P(1, t.x), V(0), V(0.5), P(2, &o.tensors[0])));
  TRY("tt_cov", "self ?fweights ?aweights out",
      tt_cov(P(0, t.x), V(1), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
}

static void part_104(void) {
  TRY("tt_corrcoef", "self out",
      tt_corrcoef(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mm", "self mat2 out",
      tt_mm(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bmm", "self mat2 out",
      tt_bmm(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_addmm", "self mat1 mat2 out",
      tt_addmm(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addmm_", "self mat1 mat2",
      tt_addmm_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar)));
  TRY("tt_baddbmm", "self batch1 batch2 out",
      tt_baddbmm(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_baddbmm_", "self batch1 batch2",
      tt_baddbmm_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar)));
  TRY("tt_linear", "input weight ?bias out",
      tt_linear(P(0, t.x), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_matmul", "self other out",
      tt_matmul(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_mv", "self vec out",
      tt_mv(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dot", "self tensor out",
      tt_dot(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_vdot", "self other out",
      tt_vdot(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
}

static void part_105(void) {
  TRY("tt_inner", "self other out",
      tt_inner(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_outer", "self vec2 out",
      tt_outer(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_addmv", "self mat vec out",
      tt_addmv(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addmv_", "self mat vec",
      tt_addmv_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar)));
  TRY("tt_addbmm", "self batch1 batch2 out",
      tt_addbmm(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addbmm_", "self batch1 batch2",
      tt_addbmm_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar)));
  TRY("tt_addr", "self vec1 vec2 out",
      tt_addr(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addr_", "self vec1 vec2",
      tt_addr_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), S(scalar)));
  TRY("tt_mm_dtype", "self mat2 out",
      tt_mm_dtype(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_bmm_dtype", "self mat2 out",
      tt_bmm_dtype(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_addmm_dtype", "self mat1 mat2 out",
      tt_addmm_dtype(P(0, t.x), P(1, t.x), P(2, t.x), V(0), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_baddbmm_dtype", "self batch1 batch2 out",
      tt_baddbmm_dtype(P(0, t.x), P(1, t.x), P(2, t.x), V(0), S(scalar), S(scalar), P(3, &o.tensors[0])));
}

static void part_106(void) {
  TRY("tt_einsum", "equation *tensors ?path out",
      tt_einsum(P(0, "lr"), P(1, t.list), V(2), P(2, t.ints), V(2), P(3, &o.tensors[0])));
  TRY("tt_tensordot", "self other *dims_self *dims_other out",
      tt_tensordot(P(0, t.x), P(1, t.x), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, &o.tensors[0])));
  TRY("tt_kron", "self other out",
      tt_kron(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bilinear", "input1 input2 weight ?bias out",
      tt_bilinear(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, &o.tensors[0])));
  TRY("tt_cross", "self other ?dim out",
      tt_cross(P(0, t.x), P(1, t.x), P(2, t.ints), P(3, &o.tensors[0])));
  TRY("tt_linalg_cross", "self other out",
      tt_linalg_cross(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_matrix_power", "self out",
      tt_matrix_power(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_linalg_multi_dot", "*tensors out",
      tt_linalg_multi_dot(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_chain_matmul", "*matrices out",
      tt_chain_matmul(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_cdist", "x1 x2 ?compute_mode out",
      tt_cdist(P(0, t.x), P(1, t.x), V(0.5), P(2, t.ints), P(3, &o.tensors[0])));
  TRY("tt_pdist", "self out",
      tt_pdist(P(0, t.x), V(0.5), P(1, &o.tensors[0])));
  TRY("tt_conv1d", "input weight ?bias *stride *padding *dilation out",
      tt_conv1d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
}

static void part_107(void) {
  TRY("tt_conv1d_padding", "input weight ?bias *stride padding *dilation out",
      tt_conv1d_padding(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, "lr"), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
  TRY("tt_conv2d", "input weight ?bias *stride *padding *dilation out",
      tt_conv2d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
  TRY("tt_conv2d_padding", "input weight ?bias *stride padding *dilation out",
      tt_conv2d_padding(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, "lr"), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
  TRY("tt_conv3d", "input weight ?bias *stride *padding *dilation out",
      tt_conv3d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
  TRY("tt_conv3d_padding", "input weight ?bias *stride padding *dilation out",
      tt_conv3d_padding(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, "lr"), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
  TRY("tt_conv_transpose1d", "input weight ?bias *stride *padding *output_padding *dilation out",
      tt_conv_transpose1d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, t.ints), V(2), P(7, &o.tensors[0])));
  TRY("tt_conv_transpose2d", "input weight ?bias *stride *padding *output_padding *dilation out",
      tt_conv_transpose2d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, t.ints), V(2), P(7, &o.tensors[0])));
  TRY("tt_conv_transpose3d", "input weight ?bias *stride *padding *output_padding *dilation out",
      tt_conv_transpose3d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, t.ints), V(2), P(7, &o.tensors[0])));
  TRY("tt_max_pool1d", "self *kernel_size *stride *padding *dilation out",
      tt_max_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0])));
  TRY("tt_max_pool1d_with_indices", "self *kernel_size *stride *padding *dilation out0 out1",
      tt_max_pool1d_with_indices(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0]), P(6, &o.tensors[1])));
  TRY("tt_max_pool2d", "self *kernel_size *stride *padding *dilation out",
      tt_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0])));
  TRY("tt_max_pool2d_with_indices", "self *kernel_size *stride *padding *dilation out0 out1",
      tt_max_pool2d_with_indices(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0]), P(6, &o.tensors[1])));
}

static void part_108(void) {
  TRY("tt_max_pool3d", "self *kernel_size *stride *padding *dilation out",
      tt_max_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0])));
  TRY("tt_max_pool3d_with_indices", "self *kernel_size *stride *padding *dilation out0 out1",
      tt_max_pool3d_with_indices(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0]), P(6, &o.tensors[1])));
  TRY("tt_avg_pool1d", "self *kernel_size *stride *padding out",
      tt_avg_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), V(0), V(0), P(4, &o.tensors[0])));
  TRY("tt_avg_pool2d", "self *kernel_size *stride *padding ?divisor_override out",
      tt_avg_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), V(0), V(0), P(4, t.ints), P(5, &o.tensors[0])));
  TRY("tt_avg_pool3d", "self *kernel_size *stride *padding ?divisor_override out",
      tt_avg_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), V(0), V(0), P(4, t.ints), P(5, &o.tensors[0])));
  TRY("tt_adaptive_avg_pool1d", "self *output_size out",
      tt_adaptive_avg_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_adaptive_avg_pool2d", "self *output_size out",
      tt_adaptive_avg_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_adaptive_avg_pool3d", "self *output_size out",
      tt_adaptive_avg_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_adaptive_max_pool1d", "self *output_size out0 out1",
      tt_adaptive_max_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_adaptive_max_pool2d", "self *output_size out0 out1",
      tt_adaptive_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_adaptive_max_pool3d", "self *output_size out0 out1",
      tt_adaptive_max_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_fractional_max_pool2d", "self *kernel_size *output_size random_samples out0 out1",
      tt_fractional_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.x), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
}

static void part_109(void) {
  TRY("tt_fractional_max_pool3d", "self *kernel_size *output_size random_samples out0 out1",
      tt_fractional_max_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.x), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_max_unpool2d", "self indices *output_size out",
      tt_max_unpool2d(P(0, t.x), P(1, t.x), P(2, t.ints), V(2), P(3, &o.tensors[0])));
  TRY("tt_max_unpool3d", "self indices *output_size *stride *padding out",
      tt_max_unpool3d(P(0, t.x), P(1, t.x), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, &o.tensors[0])));
  TRY("tt_batch_norm", "input ?weight ?bias ?running_mean ?running_var out",
      tt_batch_norm(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), V(0), V(0.5), V(0.5), V(0), P(5, &o.tensors[0])));
  TRY("tt_instance_norm", "input ?weight ?bias ?running_mean ?running_var out",
      tt_instance_norm(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), V(0), V(0.5), V(0.5), V(0), P(5, &o.tensors[0])));
  TRY("tt_layer_norm", "input *normalized_shape ?weight ?bias out",
      tt_layer_norm(P(0, t.x), P(1, t.ints), V(2), P(2, t.x), P(3, t.x), V(0.5), V(0), P(4, &o.tensors[0])));
  TRY("tt_group_norm", "input ?weight ?bias out",
      tt_group_norm(P(0, t.x), V(1), P(1, t.x), P(2, t.x), V(0.5), V(0), P(3, &o.tensors[0])));
  TRY("tt_rms_norm", "input *normalized_shape ?weight ?eps out",
      tt_rms_norm(P(0, t.x), P(1, t.ints), V(2), P(2, t.x), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_softmax", "self out",
      tt_softmax(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_log_softmax", "self out",
      tt_log_softmax(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_scaled_dot_product_attention", "query key value ?attn_mask ?scale out",
      tt_scaled_dot_product_attention(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), V(0.5), V(0), P(4, &t.real), V(0), P(5, &o.tensors[0])));
  TRY("tt_pad", "self *pad mode ?value out",
      tt_pad(P(0, t.x), P(1, t.ints), V(2), P(2, "lr"), P(3, &t.real), P(4, &o.tensors[0])));
}

static void part_110(void) {
  TRY("tt_constant_pad_nd", "self *pad out",
      tt_constant_pad_nd(P(0, t.x), P(1, t.ints), V(2), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_reflection_pad1d", "self *padding out",
      tt_reflection_pad1d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_reflection_pad2d", "self *padding out",
      tt_reflection_pad2d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_reflection_pad3d", "self *padding out",
      tt_reflection_pad3d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_replication_pad1d", "self *padding out",
      tt_replication_pad1d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_replication_pad2d", "self *padding out",
      tt_replication_pad2d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_replication_pad3d", "self *padding out",
      tt_replication_pad3d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_upsample_nearest1d", "self *output_size ?scales out",
      tt_upsample_nearest1d(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), P(3, &o.tensors[0])));
  TRY("tt_upsample_nearest1d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_nearest1d_vec(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_nearest2d", "self *output_size ?scales_h ?scales_w out",
      tt_upsample_nearest2d(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_upsample_nearest2d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_nearest2d_vec(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_nearest3d", "self *output_size ?scales_d ?scales_h ?scales_w out",
      tt_upsample_nearest3d(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), P(3, &t.real), P(4, &t.real), P(5, &o.tensors[0])));
}

static void part_111(void) {
  TRY("tt_upsample_nearest3d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_nearest3d_vec(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_linear1d", "self *output_size ?scales out",
      tt_upsample_linear1d(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), P(3, &o.tensors[0])));
  TRY("tt_upsample_linear1d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_linear1d_vec(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_bilinear2d", "self *output_size ?scales_h ?scales_w out",
      tt_upsample_bilinear2d(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_upsample_bilinear2d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_bilinear2d_vec(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_bicubic2d", "self *output_size ?scales_h ?scales_w out",
      tt_upsample_bicubic2d(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_upsample_bicubic2d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_bicubic2d_vec(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_trilinear3d", "self *output_size ?scales_d ?scales_h ?scales_w out",
      tt_upsample_trilinear3d(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), P(3, &t.real), P(4, &t.real), P(5, &o.tensors[0])));
  TRY("tt_upsample_trilinear3d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_trilinear3d_vec(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_grid_sampler", "input grid out",
      tt_grid_sampler(P(0, t.x), P(1, t.x), V(1), V(1), V(0), P(2, &o.tensors[0])));
  TRY("tt_affine_grid_generator", "theta *size out",
      tt_affine_grid_generator(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_im2col", "self *kernel_size *dilation *padding *stride out",
      tt_im2col(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, &o.tensors[0])));
}

static void part_112(void) {
  TRY("tt_col2im", "self *output_size *kernel_size *dilation *padding *stride out",
      tt_col2im(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), P(6, &o.tensors[0])));
  TRY("tt_rnn_tanh", "input hx *params out0 out1",
      tt_rnn_tanh(P(0, t.x), P(1, t.x), P(2, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1])));
  TRY("tt_rnn_tanh_data", "data batch_sizes hx *params out0 out1",
      tt_rnn_tanh_data(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_rnn_relu", "input hx *params out0 out1",
      tt_rnn_relu(P(0, t.x), P(1, t.x), P(2, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1])));
  TRY("tt_rnn_relu_data", "data batch_sizes hx *params out0 out1",
      tt_rnn_relu_data(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_lstm", "input *hx *params out0 out1 out2",
      tt_lstm(P(0, t.x), P(1, t.list), V(2), P(2, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1]), P(5, &o.tensors[2])));
  TRY("tt_lstm_data", "data batch_sizes *hx *params out0 out1 out2",
      tt_lstm_data(P(0, t.x), P(1, t.x), P(2, t.list), V(2), P(3, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1]), P(6, &o.tensors[2])));
  TRY("tt_gru", "input hx *params out0 out1",
      tt_gru(P(0, t.x), P(1, t.x), P(2, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), V(0), P(3, &o.tensors[0]), P(4, &o.tensors[1])));
  TRY("tt_gru_data", "data batch_sizes hx *params out0 out1",
      tt_gru_data(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_rnn_tanh_cell", "input hx w_ih w_hh ?b_ih ?b_hh out",
      tt_rnn_tanh_cell(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0])));
  TRY("tt_rnn_relu_cell", "input hx w_ih w_hh ?b_ih ?b_hh out",
      tt_rnn_relu_cell(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0])));
  TRY("tt_lstm_cell", "input *hx w_ih w_hh ?b_ih ?b_hh out0 out1",
      tt_lstm_cell(P(0, t.x), P(1, t.list), V(2), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0]), P(7, &o.tensors[1])));
}

static void part_113(void) {
  TRY("tt_gru_cell", "input hx w_ih w_hh ?b_ih ?b_hh out",
      tt_gru_cell(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0])));
  TRY("tt_mse_loss", "self target out",
      tt_mse_loss(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_l1_loss", "self target out",
      tt_l1_loss(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_smooth_l1_loss", "self target out",
      tt_smooth_l1_loss(P(0, t.x), P(1, t.x), V(1), V(0.5), P(2, &o.tensors[0])));
  TRY("tt_huber_loss", "self target out",
      tt_huber_loss(P(0, t.x), P(1, t.x), V(1), V(0.5), P(2, &o.tensors[0])));
  TRY("tt_nll_loss", "self target ?weight out",
      tt_nll_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(1), V(1), P(3, &o.tensors[0])));
  TRY("tt_cross_entropy_loss", "self target ?weight out",
      tt_cross_entropy_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(1), V(1), V(0.5), P(3, &o.tensors[0])));
  TRY("tt_binary_cross_entropy", "self target ?weight out",
      tt_binary_cross_entropy(P(0, t.x), P(1, t.x), P(2, t.x), V(1), P(3, &o.tensors[0])));
  TRY("tt_binary_cross_entropy_with_logits", "self target ?weight ?pos_weight out",
      tt_binary_cross_entropy_with_logits(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), V(1), P(4, &o.tensors[0])));
  TRY("tt_kl_div", "self target out",
      tt_kl_div(P(0, t.x), P(1, t.x), V(1), V(0), P(2, &o.tensors[0])));
  TRY("tt_soft_margin_loss", "self target out",
      tt_soft_margin_loss(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_margin_ranking_loss", "input1 input2 target out",
      tt_margin_ranking_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(0.5), V(1), P(3, &o.tensors[0])));
}

static void part_114(void) {
  TRY("tt_hinge_embedding_loss", "self target out",
      tt_hinge_embedding_loss(P(0, t.x), P(1, t.x), V(0.5), V(1), P(2, &o.tensors[0])));
  TRY("tt_cosine_embedding_loss", "input1 input2 target out",
      tt_cosine_embedding_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(0.5), V(1), P(3, &o.tensors[0])));
  TRY("tt_triplet_margin_loss", "anchor positive negative out",
      tt_triplet_margin_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(0.5), V(0.5), V(0.5), V(0), V(1), P(3, &o.tensors[0])));
  TRY("tt_poisson_nll_loss", "input target out",
      tt_poisson_nll_loss(P(0, t.x), P(1, t.x), V(0), V(0), V(0.5), V(1), P(2, &o.tensors[0])));
  TRY("tt_multi_margin_loss", "self target ?weight out",
      tt_multi_margin_loss(P(0, t.x), P(1, t.x), S(scalar), S(scalar), P(2, t.x), V(1), P(3, &o.tensors[0])));
  TRY("tt_multilabel_margin_loss", "self target out",
      tt_multilabel_margin_loss(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_ctc_loss", "log_probs targets *input_lengths *target_lengths out",
      tt_ctc_loss(P(0, t.x), P(1, t.x), P(2, t.ints), V(2), P(3, t.ints), V(2), V(1), V(1), V(0), P(4, &o.tensors[0])));
  TRY("tt_ctc_loss_tensor", "log_probs targets input_lengths target_lengths out",
      tt_ctc_loss_tensor(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), V(1), V(1), V(0), P(4, &o.tensors[0])));
  TRY("tt_rand", "*size ?options out",
      tt_rand(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_rand_like", "self ?options out",
      tt_rand_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_randn", "*size ?options out",
      tt_randn(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_randn_like", "self ?options out",
      tt_randn_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
}

static void part_115(void) {
  TRY("tt_randint", "*size ?options out",
      tt_randint(V(1), P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_randint_low", "*size ?options out",
      tt_randint_low(V(1), V(1), P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_randperm", "?options out",
      tt_randperm(V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_randint_like", "self ?options out",
      tt_randint_like(P(0, t.x), V(1), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_randint_like_tensor", "self high ?options out",
      tt_randint_like_tensor(P(0, t.x), P(1, t.x), P(2, &t.tensor_options), V(0), P(3, &o.tensors[0])));
  TRY("tt_randint_like_low_dtype", "self ?options out",
      tt_randint_like_low_dtype(P(0, t.x), V(1), V(1), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_normal_float_float", "*size ?generator ?options out",
      tt_normal_float_float(V(0.5), V(0.5), P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_rand_generator", "*size ?generator ?options out",
      tt_rand_generator(P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randn_generator", "*size ?generator ?options out",
      tt_randn_generator(P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randint_generator", "*size ?generator ?options out",
      tt_randint_generator(V(1), P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randint_low_generator", "*size ?generator ?options out",
      tt_randint_low_generator(V(1), V(1), P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randperm_generator", "?generator ?options out",
      tt_randperm_generator(V(1), P(0, t.generator), P(1, &t.tensor_options), P(2, &o.tensors[0])));
}

static void part_116(void) {
  TRY("tt_bernoulli_tensor_", "self p ?generator",
      tt_bernoulli_tensor_(P(0, t.x), P(1, t.x), P(2, t.generator)));
  TRY("tt_bernoulli_float_", "self ?generator",
      tt_bernoulli_float_(P(0, t.x), V(0.5), P(1, t.generator)));
  TRY("tt_bernoulli", "self ?generator out",
      tt_bernoulli(P(0, t.x), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_bernoulli_p", "self ?generator out",
      tt_bernoulli_p(P(0, t.x), V(0.5), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_bernoulli_tensor", "self p ?generator out",
      tt_bernoulli_tensor(P(0, t.x), P(1, t.x), P(2, t.generator), P(3, &o.tensors[0])));
  TRY("tt_normal_", "self ?generator",
      tt_normal_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_uniform_", "self ?generator",
      tt_uniform_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_exponential_", "self ?generator",
      tt_exponential_(P(0, t.x), V(0.5), P(1, t.generator)));
  TRY("tt_geometric_", "self ?generator",
      tt_geometric_(P(0, t.x), V(0.5), P(1, t.generator)));
  TRY("tt_log_normal_", "self ?generator",
      tt_log_normal_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_cauchy_", "self ?generator",
      tt_cauchy_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_random_from_", "self ?to ?generator",
      tt_random_from_(P(0, t.x), V(1), P(1, t.ints), P(2, t.generator)));
}

static void part_117(void) {
  TRY("tt_random_to_", "self ?generator",
      tt_random_to_(P(0, t.x), V(1), P(1, t.generator)));
  TRY("tt_random_", "self ?generator",
      tt_random_(P(0, t.x), P(1, t.generator)));
  TRY("tt_normal_tensor_float", "mean ?generator out",
      tt_normal_tensor_float(P(0, t.x), V(0.5), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_normal_float_tensor", "std ?generator out",
      tt_normal_float_tensor(V(0.5), P(0, t.x), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_normal_tensor_tensor", "mean std ?generator out",
      tt_normal_tensor_tensor(P(0, t.x), P(1, t.x), P(2, t.generator), P(3, &o.tensors[0])));
  TRY("tt_dropout", "input out",
      tt_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
  TRY("tt_dropout_", "self",
      tt_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_feature_dropout", "input out",
      tt_feature_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
  TRY("tt_feature_dropout_", "self",
      tt_feature_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_alpha_dropout", "input out",
      tt_alpha_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
  TRY("tt_alpha_dropout_", "self",
      tt_alpha_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_feature_alpha_dropout", "input out",
      tt_feature_alpha_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
}

static void part_118(void) {
  TRY("tt_feature_alpha_dropout_", "self",
      tt_feature_alpha_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_multinomial", "self ?generator out",
      tt_multinomial(P(0, t.x), V(1), V(0), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_rrelu", "self ?generator out",
      tt_rrelu(P(0, t.x), S(scalar), S(scalar), V(0), P(1, t.generator), P(2, &o.tensors[0])));
  TRY("tt_rrelu_", "self ?generator",
      tt_rrelu_(P(0, t.x), S(scalar), S(scalar), V(0), P(1, t.generator)));
  TRY("tt_eq_int_list", "*a *b out",
      tt_eq_int_list(P(0, t.ints), V(2), P(1, t.ints), V(2), P(2, &o.flag)));
  TRY("tt_eq_device", "out",
      tt_eq_device(S(device), S(device), P(0, &o.flag)));
  TRY("tt_eq_enum", "out",
      tt_eq_enum(V(1), V(1), P(0, &o.flag)));
  TRY("tt_eq_float_list", "*a *b out",
      tt_eq_float_list(P(0, &t.real), V(2), P(1, &t.real), V(2), P(2, &o.flag)));
  TRY("tt_eq_tensor_list", "*a *b out",
      tt_eq_tensor_list(P(0, t.list), V(2), P(1, t.list), V(2), P(2, &o.flag)));
  TRY("tt_eq_bool_list", "a b out",
      tt_eq_bool_list(P(0, &t.flag), V(2), P(1, &t.flag), V(2), P(2, &o.flag)));
  TRY("tt_ne_int_list", "*a *b out",
      tt_ne_int_list(P(0, t.ints), V(2), P(1, t.ints), V(2), P(2, &o.flag)));
  TRY("tt_ne_device", "out",
      tt_ne_device(S(device), S(device), P(0, &o.flag)));
}

static void part_119(void) {
  TRY("tt_ne_enum", "out",
      tt_ne_enum(V(1), V(1), P(0, &o.flag)));
  TRY("tt_ne_float_list", "*a *b out",
      tt_ne_float_list(P(0, &t.real), V(2), P(1, &t.real), V(2), P(2, &o.flag)));
  TRY("tt_ne_tensor_list", "*a *b out",
      tt_ne_tensor_list(P(0, t.list), V(2), P(1, t.list), V(2), P(2, &o.flag)));
  TRY("tt_ne_bool_list", "a b out",
      tt_ne_bool_list(P(0, &t.flag), V(2), P(1, &t.flag), V(2), P(2, &o.flag)));
  TRY("tt_sort_tensor_list", "*self out",
      tt_sort_tensor_list(P(0, t.list), V(2), V(0), P(1, &o.tensor_list)));
  TRY("tt_sort_any", "self out",
      tt_sort_any(P(0, t.values), V(0), P(1, o.values)));
  TRY("tt_sum_names", "self *dim out",
      tt_sum_names(P(0, t.x), P(1, t.names), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_flatten_names", "self start_dim end_dim out_dim out",
      tt_flatten_names(P(0, t.x), P(1, "lr"), P(2, "lr"), P(3, "lr"), P(4, &o.tensors[0])));
  TRY("tt_einsum_sublist", "a *rest out",
      tt_einsum_sublist(P(0, t.x), P(1, t.values), V(2), P(2, &o.tensors[0])));
}

int main(void) {
  part_0();
  part_1();
  part_2();
  part_3();
  part_4();
  part_5();
  part_6();
  part_7();
  part_8();
  part_9();
  part_10();
  part_11();
  part_12();
  part_13();
  part_14();
  part_15();
  part_16();
  part_17();
  part_18();
  part_19();
  part_20();
  part_21();
  part_22();
  part_23();
  part_24();
  part_25();
  part_26();
  part_27();
  part_28();
  part_29();
  part_30();
  part_31();
  part_32();
  part_33();
  part_34();
  part_35();
  part_36();
  part_37();
  part_38();
  part_39();
  part_40();
  part_41();
  part_42();
  part_43();
  part_44();
  part_45();
  part_46();
  part_47();
  part_48();
  part_49();
  part_50();
  part_51();
  part_52();
  part_53();
  part_54();
  part_55();
  part_56();
  part_57();
  part_58();
  part_59();
  part_60();
  part_61();
  part_62();
  part_63();
  part_64();
  part_65();
  part_66();
  part_67();
  part_68();
  part_69();
  part_70();
  part_71();
  part_72();
  part_73();
  part_74();
  part_75();
  part_76();
  part_77();
  part_78();
  part_79();
  part_80();
  part_81();
  part_82();
  part_83();
  part_84();
  part_85();
  part_86();
  part_87();
  part_88();
  part_89();
  part_90();
  part_91();
  part_92();
  part_93();
  part_94();
  part_95();
  part_96();
  part_97();
  part_98();
  part_99();
  part_100();
  part_101();
  part_102();
  part_103();
  part_104();
  part_105();
  part_106();
  part_107();
  part_108();
  part_109();
  part_110();
  part_111();
  part_112();
  part_113();
  part_114();
  part_115();
  part_116();
  part_117();
  part_118();
  part_119();
  return null_report(1437);
}

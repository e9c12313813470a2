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
  TRY("tt_checkpoint", "callbacks ?userdata *inputs outputs",
      tt_checkpoint(P(0, &t.checkpoint_callbacks), P(1, &o.pointer), P(2, t.list), V(2), P(3, o.tensors), V(1)));
  TRY("tt_idx_options_default", "",
      DONE(tt_idx_options_default()));
  TRY("tt_dataset_retain", "?dataset",
      kept_dataset(tt_dataset_retain(P(0, t.dataset))));
}

static void part_2(void) {
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
  TRY("tt_dataloader_options_default", "",
      DONE(tt_dataloader_options_default()));
  TRY("tt_dataloader_new", "dataset ?options out",
      tt_dataloader_new(P(0, t.dataset), P(1, &t.dataloader_options), P(2, &o.dataloader)));
  TRY("tt_dataloader_retain", "?loader",
      kept_dataloader(tt_dataloader_retain(P(0, t.dataloader))));
}

static void part_3(void) {
  TRY("tt_dataloader_release", "?loader",
      DONE(tt_dataloader_release(P(0, tt_dataloader_retain(t.dataloader)))));
  TRY("tt_dataloader_next", "loader batch has_batch",
      tt_dataloader_next(P(0, t.dataloader), P(1, &o.tensor_list), P(2, &o.flag)));
  TRY("tt_dataloader_reset", "loader",
      tt_dataloader_reset(P(0, t.dataloader)));
  TRY("tt_dataloader_size", "loader out",
      tt_dataloader_size(P(0, t.dataloader), P(1, &o.size)));
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
  TRY("tt_checkpoint_decode", "*data out",
      tt_checkpoint_decode(P(0, (const uint8_t*)t.data), V(2), P(1, &o.named_value_list)));
  TRY("tt_named_value_list_release", "?list",
      DONE(tt_named_value_list_release(P(0, (struct tt_named_value_list*)&e.named_value_list))));
}

static void part_4(void) {
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
  TRY("tt_generator_manual_seed", "generator",
      tt_generator_manual_seed(P(0, t.generator), V(1)));
  TRY("tt_generator_seed", "generator out",
      tt_generator_seed(P(0, t.generator), P(1, &o.u64)));
}

static void part_5(void) {
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
  TRY("tt_node_edge_count", "node out",
      tt_node_edge_count(P(0, t.node), P(1, &o.size)));
  TRY("tt_node_edge", "node next ?slot",
      tt_node_edge(P(0, t.node), V(0), P(1, &o.node), P(2, &o.size)));
}

static void part_6(void) {
  TRY("tt_image_read", "path out",
      tt_image_read(P(0, "no such file"), P(1, &o.tensors[0])));
  TRY("tt_image_write", "path pixels",
      tt_image_write(P(0, OUTPUT_FILE), P(1, t.x)));
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
  TRY("tt_module_replace_parameter", "module name ?parameter",
      tt_module_replace_parameter(P(0, t.module), P(1, "lr"), P(2, t.x)));
}

static void part_7(void) {
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
  TRY("tt_module_set_training", "module",
      tt_module_set_training(P(0, t.module), V(0)));
}

static void part_8(void) {
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
  TRY("tt_module_from_callbacks", "callbacks ?userdata out",
      tt_module_from_callbacks(P(0, &t.module_callbacks), P(1, &o.pointer), P(2, &o.module)));
  TRY("tt_module_userdata", "module out",
      tt_module_userdata(P(0, t.module), P(1, &o.pointer)));
  TRY("tt_nn_init_uniform_", "tensor",
      tt_nn_init_uniform_(P(0, t.x), V(0.5), V(0.5)));
  TRY("tt_nn_init_normal_", "tensor",
      tt_nn_init_normal_(P(0, t.x), V(0.5), V(0.5)));
}

static void part_9(void) {
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
  TRY("tt_nn_init_trunc_normal_", "tensor",
      tt_nn_init_trunc_normal_(P(0, t.x), V(0.5), V(0.5), V(0.5), V(0.5)));
  TRY("tt_nn_init_orthogonal_", "tensor",
      tt_nn_init_orthogonal_(P(0, t.x), V(0.5)));
  TRY("tt_nn_init_sparse_", "tensor",
      tt_nn_init_sparse_(P(0, t.x), V(0.5), V(0.5)));
}

static void part_10(void) {
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
  TRY("tt_linear_options_default", "",
      DONE(tt_linear_options_default(V(1), V(1))));
  TRY("tt_nn_linear", "options out",
      tt_nn_linear(P(0, &t.linear_options), P(1, &o.module)));
  TRY("tt_conv_options_default", "",
      DONE(tt_conv_options_default(V(1), V(1), V(1))));
  TRY("tt_nn_conv1d", "options out",
      tt_nn_conv1d(P(0, &t.conv_options), P(1, &o.module)));
  TRY("tt_nn_conv2d", "options out",
      tt_nn_conv2d(P(0, &t.conv_options), P(1, &o.module)));
  TRY("tt_nn_conv3d", "options out",
      tt_nn_conv3d(P(0, &t.conv_options), P(1, &o.module)));
  TRY("tt_nn_conv_transpose1d", "options out",
      tt_nn_conv_transpose1d(P(0, &t.conv_options), P(1, &o.module)));
}

static void part_11(void) {
  TRY("tt_nn_conv_transpose2d", "options out",
      tt_nn_conv_transpose2d(P(0, &t.conv_options), P(1, &o.module)));
  TRY("tt_nn_conv_transpose3d", "options out",
      tt_nn_conv_transpose3d(P(0, &t.conv_options), P(1, &o.module)));
  TRY("tt_nn_dropout", "out",
      tt_nn_dropout(V(0.5), V(0), P(0, &o.module)));
  TRY("tt_nn_dropout2d", "out",
      tt_nn_dropout2d(V(0.5), V(0), P(0, &o.module)));
  TRY("tt_nn_dropout3d", "out",
      tt_nn_dropout3d(V(0.5), V(0), P(0, &o.module)));
  TRY("tt_embedding_options_default", "",
      DONE(tt_embedding_options_default(V(1), V(1))));
  TRY("tt_nn_embedding", "options out",
      tt_nn_embedding(P(0, &t.embedding_options), P(1, &o.module)));
  TRY("tt_loss_options_default", "",
      DONE(tt_loss_options_default()));
  TRY("tt_nn_cross_entropy_loss", "?options out",
      tt_nn_cross_entropy_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_nll_loss", "?options out",
      tt_nn_nll_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_mse_loss", "?options out",
      tt_nn_mse_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_l1_loss", "?options out",
      tt_nn_l1_loss(P(0, &t.loss_options), P(1, &o.module)));
}

static void part_12(void) {
  TRY("tt_nn_smooth_l1_loss", "?options out",
      tt_nn_smooth_l1_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_huber_loss", "?options out",
      tt_nn_huber_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_bce_loss", "?options out",
      tt_nn_bce_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_bce_with_logits_loss", "?options out",
      tt_nn_bce_with_logits_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_nn_kl_div_loss", "?options out",
      tt_nn_kl_div_loss(P(0, &t.loss_options), P(1, &o.module)));
  TRY("tt_batch_norm_options_default", "",
      DONE(tt_batch_norm_options_default(V(1))));
  TRY("tt_nn_batch_norm1d", "options out",
      tt_nn_batch_norm1d(P(0, &t.batch_norm_options), P(1, &o.module)));
  TRY("tt_nn_batch_norm2d", "options out",
      tt_nn_batch_norm2d(P(0, &t.batch_norm_options), P(1, &o.module)));
  TRY("tt_nn_batch_norm3d", "options out",
      tt_nn_batch_norm3d(P(0, &t.batch_norm_options), P(1, &o.module)));
  TRY("tt_nn_layer_norm", "*normalized_shape out",
      tt_nn_layer_norm(P(0, t.ints), V(2), V(0.5), V(0), V(0), P(1, &o.module)));
  TRY("tt_nn_group_norm", "out",
      tt_nn_group_norm(V(1), V(1), V(0.5), V(0), P(0, &o.module)));
  TRY("tt_pool_options_default", "",
      DONE(tt_pool_options_default(V(1))));
}

static void part_13(void) {
  TRY("tt_nn_max_pool1d", "options out",
      tt_nn_max_pool1d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_max_pool2d", "options out",
      tt_nn_max_pool2d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_max_pool3d", "options out",
      tt_nn_max_pool3d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_avg_pool1d", "options out",
      tt_nn_avg_pool1d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_avg_pool2d", "options out",
      tt_nn_avg_pool2d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_avg_pool3d", "options out",
      tt_nn_avg_pool3d(P(0, &t.pool_options), P(1, &o.module)));
  TRY("tt_nn_adaptive_avg_pool1d", "output_size out",
      tt_nn_adaptive_avg_pool1d(P(0, t.ints), P(1, &o.module)));
  TRY("tt_nn_adaptive_avg_pool2d", "output_size out",
      tt_nn_adaptive_avg_pool2d(P(0, t.ints), P(1, &o.module)));
  TRY("tt_nn_adaptive_avg_pool3d", "output_size out",
      tt_nn_adaptive_avg_pool3d(P(0, t.ints), P(1, &o.module)));
  TRY("tt_nn_relu", "out",
      tt_nn_relu(V(0), P(0, &o.module)));
  TRY("tt_nn_leaky_relu", "out",
      tt_nn_leaky_relu(V(0.5), V(0), P(0, &o.module)));
  TRY("tt_nn_elu", "out",
      tt_nn_elu(V(0.5), V(0), P(0, &o.module)));
}

static void part_14(void) {
  TRY("tt_nn_gelu", "out",
      tt_nn_gelu(V(0), P(0, &o.module)));
  TRY("tt_nn_silu", "out",
      tt_nn_silu(V(0), P(0, &o.module)));
  TRY("tt_nn_sigmoid", "out",
      tt_nn_sigmoid(P(0, &o.module)));
  TRY("tt_nn_tanh", "out",
      tt_nn_tanh(P(0, &o.module)));
  TRY("tt_nn_softmax", "out",
      tt_nn_softmax(V(0), P(0, &o.module)));
  TRY("tt_nn_log_softmax", "out",
      tt_nn_log_softmax(V(0), P(0, &o.module)));
  TRY("tt_nn_softplus", "out",
      tt_nn_softplus(V(0.5), V(0.5), P(0, &o.module)));
  TRY("tt_nn_hardtanh", "out",
      tt_nn_hardtanh(V(0.5), V(0.5), V(0), P(0, &o.module)));
  TRY("tt_nn_flatten", "out",
      tt_nn_flatten(V(1), V(1), P(0, &o.module)));
  TRY("tt_nn_identity", "out",
      tt_nn_identity(P(0, &o.module)));
  TRY("tt_nn_sequential", "*modules out",
      tt_nn_sequential(P(0, t.modules), V(2), P(1, &o.module)));
  TRY("tt_nn_module_list", "*modules out",
      tt_nn_module_list(P(0, t.modules), V(2), P(1, &o.module)));
}

static void part_15(void) {
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
  TRY("tt_module_load_state_dict", "module *names *tensors",
      tt_module_load_state_dict(P(0, t.module), P(1, t.names), P(2, t.list), V(2), V(0)));
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
}

static void part_16(void) {
  TRY("tt_optimizer_num_groups", "optimizer out",
      tt_optimizer_num_groups(P(0, t.optimizer), P(1, &o.size)));
  TRY("tt_optimizer_group_parameters", "optimizer out",
      tt_optimizer_group_parameters(P(0, t.optimizer), V(0), P(1, &o.tensor_list)));
  TRY("tt_optimizer_get_option", "optimizer name out",
      tt_optimizer_get_option(P(0, t.optimizer), V(0), P(1, "lr"), P(2, &o.real)));
  TRY("tt_optimizer_set_option", "optimizer name",
      tt_optimizer_set_option(P(0, t.optimizer), V(0), P(1, "lr"), V(0.5)));
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
}

static void part_17(void) {
  TRY("tt_optim_adam", "*parameters ?options out",
      tt_optim_adam(P(0, t.list), V(2), P(1, &t.adam_options), P(2, &o.optimizer)));
  TRY("tt_adamw_options_default", "",
      DONE(tt_adamw_options_default()));
  TRY("tt_optim_adamw", "*parameters ?options out",
      tt_optim_adamw(P(0, t.list), V(2), P(1, &t.adamw_options), P(2, &o.optimizer)));
  TRY("tt_rmsprop_options_default", "",
      DONE(tt_rmsprop_options_default()));
  TRY("tt_optim_rmsprop", "*parameters ?options out",
      tt_optim_rmsprop(P(0, t.list), V(2), P(1, &t.rmsprop_options), P(2, &o.optimizer)));
  TRY("tt_adagrad_options_default", "",
      DONE(tt_adagrad_options_default()));
  TRY("tt_optim_adagrad", "*parameters ?options out",
      tt_optim_adagrad(P(0, t.list), V(2), P(1, &t.adagrad_options), P(2, &o.optimizer)));
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
}

static void part_18(void) {
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
}

static void part_19(void) {
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
  TRY("tt_inference_mode_get", "",
      DONE(tt_inference_mode_get()));
  TRY("tt_inference_mode_set", "",
      DONE(tt_inference_mode_set(V(0))));
  functions_tried++;
  CHECK_STATUS(tt_debug_panic(), TT_ERR_PANIC);
  TRY("tt_safetensors_write", "path *names *tensors",
      tt_safetensors_write(P(0, OUTPUT_FILE), P(1, t.names), P(2, t.list), V(2)));
  TRY("tt_safetensors_read", "path out",
      tt_safetensors_read(P(0, "no such file"), P(1, &o.named_tensor_list)));
  TRY("tt_scheduler_retain", "?scheduler",
      kept_scheduler(tt_scheduler_retain(P(0, t.scheduler))));
  TRY("tt_scheduler_release", "?scheduler",
      DONE(tt_scheduler_release(P(0, tt_scheduler_retain(t.scheduler)))));
}

static void part_20(void) {
  TRY("tt_scheduler_step_lr", "target out",
      tt_scheduler_step_lr(P(0, t.optimizer), V(1), V(0.5), V(0), P(1, &o.scheduler)));
  TRY("tt_scheduler_multi_step_lr", "target *milestones out",
      tt_scheduler_multi_step_lr(P(0, t.optimizer), P(1, t.ints), V(2), V(0.5), V(0), P(2, &o.scheduler)));
  TRY("tt_scheduler_exponential_lr", "target out",
      tt_scheduler_exponential_lr(P(0, t.optimizer), V(0.5), V(0), P(1, &o.scheduler)));
  TRY("tt_scheduler_cosine_annealing_lr", "target out",
      tt_scheduler_cosine_annealing_lr(P(0, t.optimizer), V(1), V(0.5), V(0), P(1, &o.scheduler)));
  TRY("tt_scheduler_lambda_lr", "target function ?userdata ?destroy out",
      tt_scheduler_lambda_lr(P(0, t.optimizer), P(1, on_lambda), P(2, &o.pointer), P(3, on_destroy), V(0), P(4, &o.scheduler)));
  TRY("tt_scheduler_step", "scheduler",
      tt_scheduler_step(P(0, t.scheduler)));
  TRY("tt_scheduler_get_epoch", "scheduler out",
      tt_scheduler_get_epoch(P(0, t.scheduler), P(1, &o.i64)));
  TRY("tt_scheduler_set_epoch", "scheduler",
      tt_scheduler_set_epoch(P(0, t.scheduler), V(1)));
  TRY("tt_plateau_options_default", "",
      DONE(tt_plateau_options_default()));
  TRY("tt_plateau_new", "target ?options out",
      tt_plateau_new(P(0, t.optimizer), P(1, &t.plateau_options), P(2, &o.plateau)));
  TRY("tt_plateau_step", "plateau",
      tt_plateau_step(P(0, t.plateau), V(0.5)));
  TRY("tt_plateau_release", "?plateau",
      DONE(tt_plateau_release(P(0, new_plateau()))));
}

static void part_21(void) {
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

static void part_22(void) {
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

static void part_23(void) {
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

static void part_24(void) {
  TRY("tt_tensor_options_default", "",
      DONE(tt_tensor_options_default()));
  TRY("tt_scalar_int", "",
      DONE(tt_scalar_int(V(1))));
  TRY("tt_scalar_double", "",
      DONE(tt_scalar_double(V(0.5))));
  TRY("tt_scalar_bool", "",
      DONE(tt_scalar_bool(V(0))));
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
}

static void part_25(void) {
  TRY("tt_ones_like", "self ?options out",
      tt_ones_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_full", "*size ?options out",
      tt_full(P(0, t.ints), V(2), S(scalar), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_full_like", "self ?options out",
      tt_full_like(P(0, t.x), S(scalar), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_arange", "?options out",
      tt_arange(S(scalar), P(0, &t.tensor_options), P(1, &o.tensors[0])));
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
}

static void part_26(void) {
  TRY("tt_logspace", "?options out",
      tt_logspace(S(scalar), S(scalar), V(1), V(0.5), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_tril_indices", "?options out",
      tt_tril_indices(V(1), V(1), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_triu_indices", "?options out",
      tt_triu_indices(V(1), V(1), V(1), P(0, &t.tensor_options), P(1, &o.tensors[0])));
  TRY("tt_empty_strided", "*size *stride ?options out",
      tt_empty_strided(P(0, t.ints), V(2), P(1, t.ints), V(2), P(2, &t.tensor_options), P(3, &o.tensors[0])));
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
}

static void part_27(void) {
  TRY("tt_copy_tensor_", "self other",
      tt_copy_tensor_(P(0, t.x), P(1, t.x)));
  TRY("tt_copy_int_", "self",
      tt_copy_int_(P(0, t.x), V(1)));
  TRY("tt_clone_tensor", "self out",
      tt_clone_tensor(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_contiguous", "self out",
      tt_contiguous(P(0, t.x), V(0), P(1, &o.tensors[0])));
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
}

static void part_28(void) {
  TRY("tt_sign", "self out",
      tt_sign(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sign_", "self",
      tt_sign_(P(0, t.x)));
  TRY("tt_ceil", "self out",
      tt_ceil(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_ceil_", "self",
      tt_ceil_(P(0, t.x)));
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
}

static void part_29(void) {
  TRY("tt_exp2", "self out",
      tt_exp2(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_exp2_", "self",
      tt_exp2_(P(0, t.x)));
  TRY("tt_expm1", "self out",
      tt_expm1(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_expm1_", "self",
      tt_expm1_(P(0, t.x)));
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
}

static void part_30(void) {
  TRY("tt_sqrt", "self out",
      tt_sqrt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sqrt_", "self",
      tt_sqrt_(P(0, t.x)));
  TRY("tt_rsqrt", "self out",
      tt_rsqrt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_rsqrt_", "self",
      tt_rsqrt_(P(0, t.x)));
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
}

static void part_31(void) {
  TRY("tt_asin", "self out",
      tt_asin(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_asin_", "self",
      tt_asin_(P(0, t.x)));
  TRY("tt_acos", "self out",
      tt_acos(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_acos_", "self",
      tt_acos_(P(0, t.x)));
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
}

static void part_32(void) {
  TRY("tt_asinh", "self out",
      tt_asinh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_asinh_", "self",
      tt_asinh_(P(0, t.x)));
  TRY("tt_acosh", "self out",
      tt_acosh(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_acosh_", "self",
      tt_acosh_(P(0, t.x)));
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
}

static void part_33(void) {
  TRY("tt_erfinv", "self out",
      tt_erfinv(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_erfinv_", "self",
      tt_erfinv_(P(0, t.x)));
  TRY("tt_round_decimals", "self out",
      tt_round_decimals(P(0, t.x), V(1), P(1, &o.tensors[0])));
  TRY("tt_round_decimals_", "self",
      tt_round_decimals_(P(0, t.x), V(1)));
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
}

static void part_34(void) {
  TRY("tt_minimum", "self other out",
      tt_minimum(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_eq", "self other out",
      tt_eq(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_eq_", "self other",
      tt_eq_(P(0, t.x), P(1, t.x)));
  TRY("tt_eq_scalar", "self out",
      tt_eq_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
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
}

static void part_35(void) {
  TRY("tt_lt_scalar_", "self",
      tt_lt_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_le", "self other out",
      tt_le(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_le_", "self other",
      tt_le_(P(0, t.x), P(1, t.x)));
  TRY("tt_le_scalar", "self out",
      tt_le_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
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
}

static void part_36(void) {
  TRY("tt_ge_scalar_", "self",
      tt_ge_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_logical_and", "self other out",
      tt_logical_and(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_logical_and_", "self other",
      tt_logical_and_(P(0, t.x), P(1, t.x)));
  TRY("tt_logical_or", "self other out",
      tt_logical_or(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_37(void) {
  TRY("tt_sub_", "self other",
      tt_sub_(P(0, t.x), P(1, t.x), S(scalar)));
  TRY("tt_sub_scalar", "self out",
      tt_sub_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_sub_scalar_", "self",
      tt_sub_scalar_(P(0, t.x), S(scalar), S(scalar)));
  TRY("tt_rsub", "self other out",
      tt_rsub(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
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
}

static void part_38(void) {
  TRY("tt_div_scalar_", "self",
      tt_div_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_remainder", "self other out",
      tt_remainder(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_remainder_", "self other",
      tt_remainder_(P(0, t.x), P(1, t.x)));
  TRY("tt_remainder_scalar", "self out",
      tt_remainder_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
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
}

static void part_39(void) {
  TRY("tt_div_scalar_mode", "self ?rounding_mode out",
      tt_div_scalar_mode(P(0, t.x), S(scalar), P(1, "lr"), P(2, &o.tensors[0])));
  TRY("tt_div_mode_", "self other ?rounding_mode",
      tt_div_mode_(P(0, t.x), P(1, t.x), P(2, "lr")));
  TRY("tt_div_scalar_mode_", "self ?rounding_mode",
      tt_div_scalar_mode_(P(0, t.x), S(scalar), P(1, "lr")));
  TRY("tt_floor_divide", "self other out",
      tt_floor_divide(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_40(void) {
  TRY("tt_addcmul_", "self tensor1 tensor2",
      tt_addcmul_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar)));
  TRY("tt_addcdiv", "self tensor1 tensor2 out",
      tt_addcdiv(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_addcdiv_", "self tensor1 tensor2",
      tt_addcdiv_(P(0, t.x), P(1, t.x), P(2, t.x), S(scalar)));
  TRY("tt_true_divide", "self other out",
      tt_true_divide(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_41(void) {
  TRY("tt_pow_", "self exponent",
      tt_pow_(P(0, t.x), P(1, t.x)));
  TRY("tt_float_power", "self exponent out",
      tt_float_power(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_float_power_scalar", "self out",
      tt_float_power_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_float_power", "exponent out",
      tt_scalar_float_power(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
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
}

static void part_42(void) {
  TRY("tt_bitwise_or_scalar", "self out",
      tt_bitwise_or_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_bitwise_or_scalar_", "self",
      tt_bitwise_or_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_xor", "self other out",
      tt_bitwise_xor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_xor_", "self other",
      tt_bitwise_xor_(P(0, t.x), P(1, t.x)));
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
}

static void part_43(void) {
  TRY("tt_bitwise_left_shift_scalar_", "self",
      tt_bitwise_left_shift_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_bitwise_right_shift", "self other out",
      tt_bitwise_right_shift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_bitwise_right_shift_scalar", "self out",
      tt_bitwise_right_shift_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_scalar_bitwise_right_shift", "other out",
      tt_scalar_bitwise_right_shift(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
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
}

static void part_44(void) {
  TRY("tt_scalar_bitwise_xor", "other out",
      tt_scalar_bitwise_xor(S(scalar), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_dunder_xor", "self other out",
      tt_dunder_xor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dunder_xor_scalar", "self out",
      tt_dunder_xor_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_dunder_lshift", "self other out",
      tt_dunder_lshift(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_45(void) {
  TRY("tt_where_scalar_other", "condition self out",
      tt_where_scalar_other(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
  TRY("tt_where_scalar_self", "condition other out",
      tt_where_scalar_self(P(0, t.x), S(scalar), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_where_scalar", "condition out",
      tt_where_scalar(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_masked_fill_scalar", "self mask out",
      tt_masked_fill_scalar(P(0, t.x), P(1, t.x), S(scalar), P(2, &o.tensors[0])));
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
}

static void part_46(void) {
  TRY("tt_clamp_min_", "self",
      tt_clamp_min_(P(0, t.x), S(scalar)));
  TRY("tt_clamp_max", "self out",
      tt_clamp_max(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_clamp_max_tensor", "self max out",
      tt_clamp_max_tensor(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_clamp_max_", "self",
      tt_clamp_max_(P(0, t.x), S(scalar)));
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
}

static void part_47(void) {
  TRY("tt_silu", "self out",
      tt_silu(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_silu_", "self",
      tt_silu_(P(0, t.x)));
  TRY("tt_leaky_relu", "self out",
      tt_leaky_relu(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_leaky_relu_", "self",
      tt_leaky_relu_(P(0, t.x), S(scalar)));
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
}

static void part_48(void) {
  TRY("tt_hardswish_", "self",
      tt_hardswish_(P(0, t.x)));
  TRY("tt_mish", "self out",
      tt_mish(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mish_", "self",
      tt_mish_(P(0, t.x)));
  TRY("tt_hardshrink", "self out",
      tt_hardshrink(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
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
}

static void part_49(void) {
  TRY("tt_celu", "self out",
      tt_celu(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_celu_", "self",
      tt_celu_(P(0, t.x), S(scalar)));
  TRY("tt_threshold", "self out",
      tt_threshold(P(0, t.x), S(scalar), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_threshold_", "self",
      tt_threshold_(P(0, t.x), S(scalar), S(scalar)));
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
}

static void part_50(void) {
  TRY("tt_sinc", "self out",
      tt_sinc(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sinc_", "self",
      tt_sinc_(P(0, t.x)));
  TRY("tt_sgn", "self out",
      tt_sgn(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_sgn_", "self",
      tt_sgn_(P(0, t.x)));
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
}

static void part_51(void) {
  TRY("tt_copysign_scalar", "self out",
      tt_copysign_scalar(P(0, t.x), S(scalar), P(1, &o.tensors[0])));
  TRY("tt_copysign_scalar_", "self",
      tt_copysign_scalar_(P(0, t.x), S(scalar)));
  TRY("tt_fmax", "self other out",
      tt_fmax(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_fmin", "self other out",
      tt_fmin(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_52(void) {
  TRY("tt_xlogy_", "self other",
      tt_xlogy_(P(0, t.x), P(1, t.x)));
  TRY("tt_xlogy_scalar_other_", "self",
      tt_xlogy_scalar_other_(P(0, t.x), S(scalar)));
  TRY("tt_logit", "self ?eps out",
      tt_logit(P(0, t.x), P(1, &t.real), P(2, &o.tensors[0])));
  TRY("tt_logit_", "self ?eps",
      tt_logit_(P(0, t.x), P(1, &t.real)));
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
}

static void part_53(void) {
  TRY("tt_i0", "self out",
      tt_i0(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_i0_", "self",
      tt_i0_(P(0, t.x)));
  TRY("tt_polygamma", "self out",
      tt_polygamma(V(1), P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_polygamma_", "self",
      tt_polygamma_(P(0, t.x), V(1)));
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
}

static void part_54(void) {
  TRY("tt_mean_dim", "self ?dim out",
      tt_mean_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_prod", "self out",
      tt_prod(P(0, t.x), V(6), P(1, &o.tensors[0])));
  TRY("tt_prod_dim", "self out",
      tt_prod_dim(P(0, t.x), V(0), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_max", "self out",
      tt_max(P(0, t.x), P(1, &o.tensors[0])));
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
}

static void part_55(void) {
  TRY("tt_all", "self out",
      tt_all(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_all_dim", "self out",
      tt_all_dim(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_all_dims", "self ?dim out",
      tt_all_dims(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_count_nonzero", "self ?dim out",
      tt_count_nonzero(P(0, t.x), P(1, t.ints), P(2, &o.tensors[0])));
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
}

static void part_56(void) {
  TRY("tt_var", "self out",
      tt_var(P(0, t.x), V(0), P(1, &o.tensors[0])));
  TRY("tt_var_dim", "self ?dim out",
      tt_var_dim(P(0, t.x), P(1, t.ints), V(2), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_var_correction", "self ?dim ?correction out",
      tt_var_correction(P(0, t.x), P(1, t.ints), V(2), P(2, &t.scalar), V(0), P(3, &o.tensors[0])));
  TRY("tt_std", "self out",
      tt_std(P(0, t.x), V(0), P(1, &o.tensors[0])));
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
}

static void part_57(void) {
  TRY("tt_logsumexp", "self *dim out",
      tt_logsumexp(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_nanmean", "self ?dim out",
      tt_nanmean(P(0, t.x), P(1, t.ints), V(2), V(0), V(6), P(2, &o.tensors[0])));
  TRY("tt_aminmax", "self ?dim out0 out1",
      tt_aminmax(P(0, t.x), P(1, t.ints), V(0), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_detach", "self out",
      tt_detach(P(0, t.x), P(1, &o.tensors[0])));
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
}

static void part_58(void) {
  TRY("tt_expand_as", "self other out",
      tt_expand_as(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_broadcast_to", "self *size out",
      tt_broadcast_to(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_permute", "self *dims out",
      tt_permute(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_transpose", "self out",
      tt_transpose(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
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
}

static void part_59(void) {
  TRY("tt_squeeze_", "self",
      tt_squeeze_(P(0, t.x)));
  TRY("tt_squeeze_dim_", "self",
      tt_squeeze_dim_(P(0, t.x), V(0)));
  TRY("tt_squeeze_dims_", "self *dim",
      tt_squeeze_dims_(P(0, t.x), P(1, t.ints), V(2)));
  TRY("tt_unsqueeze", "self out",
      tt_unsqueeze(P(0, t.x), V(0), P(1, &o.tensors[0])));
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
}

static void part_60(void) {
  TRY("tt_chunk", "self out",
      tt_chunk(P(0, t.x), V(1), V(0), P(1, &o.tensor_list)));
  TRY("tt_unbind", "self out",
      tt_unbind(P(0, t.x), V(0), P(1, &o.tensor_list)));
  TRY("tt_tensor_split", "self out",
      tt_tensor_split(P(0, t.x), V(1), V(0), P(1, &o.tensor_list)));
  TRY("tt_tensor_split_indices", "self *indices out",
      tt_tensor_split_indices(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensor_list)));
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
}

static void part_61(void) {
  TRY("tt_unfold", "self out",
      tt_unfold(P(0, t.x), V(0), V(1), V(1), P(1, &o.tensors[0])));
  TRY("tt_as_strided", "self *size *stride ?storage_offset out",
      tt_as_strided(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), P(4, &o.tensors[0])));
  TRY("tt_as_strided_", "self *size *stride ?storage_offset",
      tt_as_strided_(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints)));
  TRY("tt_movedim", "self out",
      tt_movedim(P(0, t.x), V(1), V(1), P(1, &o.tensors[0])));
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
}

static void part_62(void) {
  TRY("tt_numpy_t_a", "self out",
      tt_numpy_t_a(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mt", "self out",
      tt_mt(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_mt_a", "self out",
      tt_mt_a(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_cat", "*tensors out",
      tt_cat(P(0, t.list), V(2), V(0), P(1, &o.tensors[0])));
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
}

static void part_63(void) {
  TRY("tt_column_stack", "*tensors out",
      tt_column_stack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_row_stack", "*tensors out",
      tt_row_stack(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_cartesian_prod", "*tensors out",
      tt_cartesian_prod(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_combinations", "self out",
      tt_combinations(P(0, t.x), V(1), V(0), P(1, &o.tensors[0])));
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
}

static void part_64(void) {
  TRY("tt_flip", "self *dims out",
      tt_flip(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0])));
  TRY("tt_fliplr", "self out",
      tt_fliplr(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_flipud", "self out",
      tt_flipud(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_rot90", "self *dims out",
      tt_rot90(P(0, t.x), V(1), P(1, t.ints), V(2), P(2, &o.tensors[0])));
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
}

static void part_65(void) {
  TRY("tt_block_diag", "*tensors out",
      tt_block_diag(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_select_scatter", "self src out",
      tt_select_scatter(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_slice_scatter", "self src ?start ?end out",
      tt_slice_scatter(P(0, t.x), P(1, t.x), V(0), P(2, t.ints), P(3, t.ints), V(1), P(4, &o.tensors[0])));
  TRY("tt_diagonal_scatter", "self src out",
      tt_diagonal_scatter(P(0, t.x), P(1, t.x), V(1), V(0), V(0), P(2, &o.tensors[0])));
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
}

static void part_66(void) {
  TRY("tt_repeat_interleave_self_tensor", "self repeats ?dim ?output_size out",
      tt_repeat_interleave_self_tensor(P(0, t.x), P(1, t.x), P(2, t.ints), P(3, t.ints), P(4, &o.tensors[0])));
  TRY("tt_narrow_tensor", "self start out",
      tt_narrow_tensor(P(0, t.x), V(0), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_index_add", "self index source out",
      tt_index_add(P(0, t.x), V(0), P(1, t.x), P(2, t.x), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_index_add_", "self index source",
      tt_index_add_(P(0, t.x), V(0), P(1, t.x), P(2, t.x), S(scalar)));
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
}

static void part_67(void) {
  TRY("tt_scatter", "self index src out",
      tt_scatter(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
  TRY("tt_scatter_reduce_src", "self index src reduce out",
      tt_scatter_reduce_src(P(0, t.x), V(0), P(1, t.x), P(2, t.x), P(3, "lr"), P(4, &o.tensors[0])));
  TRY("tt_scatter_value_reduce", "self index reduce out",
      tt_scatter_value_reduce(P(0, t.x), V(0), P(1, t.x), S(scalar), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_scatter_", "self index src",
      tt_scatter_(P(0, t.x), V(0), P(1, t.x), P(2, t.x)));
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
}

static void part_68(void) {
  TRY("tt_masked_select", "self mask out",
      tt_masked_select(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_nonzero", "self out",
      tt_nonzero(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_where_nonzero", "condition out",
      tt_where_nonzero(P(0, t.x), P(1, &o.tensor_list)));
  TRY("tt_embedding", "weight indices out",
      tt_embedding(P(0, t.x), P(1, t.x), V(1), V(0), V(0), P(2, &o.tensors[0])));
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
}

static void part_69(void) {
  TRY("tt_put", "self index source out",
      tt_put(P(0, t.x), P(1, t.x), P(2, t.x), V(0), P(3, &o.tensors[0])));
  TRY("tt_put_", "self index source",
      tt_put_(P(0, t.x), P(1, t.x), P(2, t.x), V(0)));
  TRY("tt_argwhere", "self out",
      tt_argwhere(P(0, t.x), P(1, &o.tensors[0])));
  TRY("tt_embedding_bag", "weight indices offsets ?per_sample_weights out0 out1 out2 out3",
      tt_embedding_bag(P(0, t.x), P(1, t.x), P(2, t.x), V(0), V(1), V(0), P(3, t.x), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1]), P(6, &o.tensors[2]), P(7, &o.tensors[3])));
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
}

static void part_70(void) {
  TRY("tt_isin", "elements test_elements out",
      tt_isin(P(0, t.x), P(1, t.x), V(0), V(0), P(2, &o.tensors[0])));
  TRY("tt_isin_tensor_scalar", "elements out",
      tt_isin_tensor_scalar(P(0, t.x), S(scalar), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_isin_scalar_tensor", "test_elements out",
      tt_isin_scalar_tensor(S(scalar), P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_histc", "self out",
      tt_histc(P(0, t.x), V(1), S(scalar), S(scalar), P(1, &o.tensors[0])));
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
}

static void part_71(void) {
  TRY("tt_argsort", "self out",
      tt_argsort(P(0, t.x), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_argsort_stable", "self out",
      tt_argsort_stable(P(0, t.x), V(0), V(0), V(0), P(1, &o.tensors[0])));
  TRY("tt_topk", "self out0 out1",
      tt_topk(P(0, t.x), V(1), V(0), V(0), V(0), P(1, &o.tensors[0]), P(2, &o.tensors[1])));
  TRY("tt_median", "self out",
      tt_median(P(0, t.x), P(1, &o.tensors[0])));
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
}

static void part_72(void) {
  TRY("tt_nanquantile_scalar", "self ?dim interpolation out",
      tt_nanquantile_scalar(P(0, t.x), V(0.5), P(1, t.ints), V(0), P(2, "lr"), P(3, &o.tensors[0])));
  TRY("tt_cumsum", "self out",
      tt_cumsum(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_cumsum_", "self",
      tt_cumsum_(P(0, t.x), V(0), V(6)));
  TRY("tt_cumprod", "self out",
      tt_cumprod(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
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
}

static void part_73(void) {
  TRY("tt_cumulative_trapezoid", "y out",
      tt_cumulative_trapezoid(P(0, t.x), S(scalar), V(0), P(1, &o.tensors[0])));
  TRY("tt_gradient", "self ?spacing ?dim out",
      tt_gradient(P(0, t.x), P(1, &t.scalar), P(2, t.ints), V(1), P(3, &o.tensor_list)));
  TRY("tt_gradient_scalararray", "self *dim out",
      tt_gradient_scalararray(P(0, t.x), S(scalar), P(1, t.ints), V(2), V(1), P(2, &o.tensor_list)));
  TRY("tt_gradient_array", "self *dim out",
      tt_gradient_array(P(0, t.x), P(1, t.ints), V(2), V(1), P(2, &o.tensor_list)));
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
}

static void part_74(void) {
  TRY("tt_linalg_norm_ord_str", "self ord ?dim out",
      tt_linalg_norm_ord_str(P(0, t.x), P(1, "lr"), P(2, t.ints), V(2), V(0), V(6), P(3, &o.tensors[0])));
  TRY("tt_pairwise_distance", "x1 x2 out",
      tt_pairwise_distance(P(0, t.x), P(1, t.x), V(0.5), V(0.5), V(0), P(2, &o.tensors[0])));
  TRY("tt_cosine_similarity", "x1 x2 out",
      tt_cosine_similarity(P(0, t.x), P(1, t.x), V(0), V(0.5), P(2, &o.tensors[0])));
  TRY("tt_cov", "self ?fweights ?aweights out",
      tt_cov(P(0, t.x), V(1), P(1, t.x), P(2, t.x), P(3, &o.tensors[0])));
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
}

static void part_75(void) {
  TRY("tt_matmul", "self other out",
      tt_matmul(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_mv", "self vec out",
      tt_mv(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_dot", "self tensor out",
      tt_dot(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
  TRY("tt_vdot", "self other out",
      tt_vdot(P(0, t.x), P(1, t.x), P(2, &o.tensors[0])));
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
}

static void part_76(void) {
  TRY("tt_mm_dtype", "self mat2 out",
      tt_mm_dtype(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_bmm_dtype", "self mat2 out",
      tt_bmm_dtype(P(0, t.x), P(1, t.x), V(0), P(2, &o.tensors[0])));
  TRY("tt_addmm_dtype", "self mat1 mat2 out",
      tt_addmm_dtype(P(0, t.x), P(1, t.x), P(2, t.x), V(0), S(scalar), S(scalar), P(3, &o.tensors[0])));
  TRY("tt_baddbmm_dtype", "self batch1 batch2 out",
      tt_baddbmm_dtype(P(0, t.x), P(1, t.x), P(2, t.x), V(0), S(scalar), S(scalar), P(3, &o.tensors[0])));
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
}

static void part_77(void) {
  TRY("tt_chain_matmul", "*matrices out",
      tt_chain_matmul(P(0, t.list), V(2), P(1, &o.tensors[0])));
  TRY("tt_cdist", "x1 x2 ?compute_mode out",
      tt_cdist(P(0, t.x), P(1, t.x), V(0.5), P(2, t.ints), P(3, &o.tensors[0])));
  TRY("tt_pdist", "self out",
      tt_pdist(P(0, t.x), V(0.5), P(1, &o.tensors[0])));
  TRY("tt_conv1d", "input weight ?bias *stride *padding *dilation out",
      tt_conv1d(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, t.ints), V(2), V(1), P(6, &o.tensors[0])));
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
}

static void part_78(void) {
  TRY("tt_max_pool1d", "self *kernel_size *stride *padding *dilation out",
      tt_max_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0])));
  TRY("tt_max_pool1d_with_indices", "self *kernel_size *stride *padding *dilation out0 out1",
      tt_max_pool1d_with_indices(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0]), P(6, &o.tensors[1])));
  TRY("tt_max_pool2d", "self *kernel_size *stride *padding *dilation out",
      tt_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0])));
  TRY("tt_max_pool2d_with_indices", "self *kernel_size *stride *padding *dilation out0 out1",
      tt_max_pool2d_with_indices(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), V(0), P(5, &o.tensors[0]), P(6, &o.tensors[1])));
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
}

static void part_79(void) {
  TRY("tt_adaptive_max_pool1d", "self *output_size out0 out1",
      tt_adaptive_max_pool1d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_adaptive_max_pool2d", "self *output_size out0 out1",
      tt_adaptive_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_adaptive_max_pool3d", "self *output_size out0 out1",
      tt_adaptive_max_pool3d(P(0, t.x), P(1, t.ints), V(2), P(2, &o.tensors[0]), P(3, &o.tensors[1])));
  TRY("tt_fractional_max_pool2d", "self *kernel_size *output_size random_samples out0 out1",
      tt_fractional_max_pool2d(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.x), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
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
}

static void part_80(void) {
  TRY("tt_softmax", "self out",
      tt_softmax(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_log_softmax", "self out",
      tt_log_softmax(P(0, t.x), V(0), V(6), P(1, &o.tensors[0])));
  TRY("tt_scaled_dot_product_attention", "query key value ?attn_mask ?scale out",
      tt_scaled_dot_product_attention(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), V(0.5), V(0), P(4, &t.real), V(0), P(5, &o.tensors[0])));
  TRY("tt_pad", "self *pad mode ?value out",
      tt_pad(P(0, t.x), P(1, t.ints), V(2), P(2, "lr"), P(3, &t.real), P(4, &o.tensors[0])));
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
}

static void part_81(void) {
  TRY("tt_upsample_nearest1d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_nearest1d_vec(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_nearest2d", "self *output_size ?scales_h ?scales_w out",
      tt_upsample_nearest2d(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), P(3, &t.real), P(4, &o.tensors[0])));
  TRY("tt_upsample_nearest2d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_nearest2d_vec(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_upsample_nearest3d", "self *output_size ?scales_d ?scales_h ?scales_w out",
      tt_upsample_nearest3d(P(0, t.x), P(1, t.ints), V(2), P(2, &t.real), P(3, &t.real), P(4, &t.real), P(5, &o.tensors[0])));
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
}

static void part_82(void) {
  TRY("tt_upsample_trilinear3d_vec", "input ?output_size ?scale_factors out",
      tt_upsample_trilinear3d_vec(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &t.real), V(2), P(3, &o.tensors[0])));
  TRY("tt_grid_sampler", "input grid out",
      tt_grid_sampler(P(0, t.x), P(1, t.x), V(1), V(1), V(0), P(2, &o.tensors[0])));
  TRY("tt_affine_grid_generator", "theta *size out",
      tt_affine_grid_generator(P(0, t.x), P(1, t.ints), V(2), V(0), P(2, &o.tensors[0])));
  TRY("tt_im2col", "self *kernel_size *dilation *padding *stride out",
      tt_im2col(P(0, t.x), P(1, t.ints), V(2), P(2, t.ints), V(2), P(3, t.ints), V(2), P(4, t.ints), V(2), P(5, &o.tensors[0])));
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
}

static void part_83(void) {
  TRY("tt_gru_data", "data batch_sizes hx *params out0 out1",
      tt_gru_data(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.list), V(2), V(0), V(1), V(0.5), V(0), V(0), P(4, &o.tensors[0]), P(5, &o.tensors[1])));
  TRY("tt_rnn_tanh_cell", "input hx w_ih w_hh ?b_ih ?b_hh out",
      tt_rnn_tanh_cell(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0])));
  TRY("tt_rnn_relu_cell", "input hx w_ih w_hh ?b_ih ?b_hh out",
      tt_rnn_relu_cell(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0])));
  TRY("tt_lstm_cell", "input *hx w_ih w_hh ?b_ih ?b_hh out0 out1",
      tt_lstm_cell(P(0, t.x), P(1, t.list), V(2), P(2, t.x), P(3, t.x), P(4, t.x), P(5, t.x), P(6, &o.tensors[0]), P(7, &o.tensors[1])));
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
}

static void part_84(void) {
  TRY("tt_binary_cross_entropy_with_logits", "self target ?weight ?pos_weight out",
      tt_binary_cross_entropy_with_logits(P(0, t.x), P(1, t.x), P(2, t.x), P(3, t.x), V(1), P(4, &o.tensors[0])));
  TRY("tt_kl_div", "self target out",
      tt_kl_div(P(0, t.x), P(1, t.x), V(1), V(0), P(2, &o.tensors[0])));
  TRY("tt_soft_margin_loss", "self target out",
      tt_soft_margin_loss(P(0, t.x), P(1, t.x), V(1), P(2, &o.tensors[0])));
  TRY("tt_margin_ranking_loss", "input1 input2 target out",
      tt_margin_ranking_loss(P(0, t.x), P(1, t.x), P(2, t.x), V(0.5), V(1), P(3, &o.tensors[0])));
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
}

static void part_85(void) {
  TRY("tt_rand", "*size ?options out",
      tt_rand(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_rand_like", "self ?options out",
      tt_rand_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
  TRY("tt_randn", "*size ?options out",
      tt_randn(P(0, t.ints), V(2), P(1, &t.tensor_options), P(2, &o.tensors[0])));
  TRY("tt_randn_like", "self ?options out",
      tt_randn_like(P(0, t.x), P(1, &t.tensor_options), V(0), P(2, &o.tensors[0])));
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
}

static void part_86(void) {
  TRY("tt_randn_generator", "*size ?generator ?options out",
      tt_randn_generator(P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randint_generator", "*size ?generator ?options out",
      tt_randint_generator(V(1), P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randint_low_generator", "*size ?generator ?options out",
      tt_randint_low_generator(V(1), V(1), P(0, t.ints), V(2), P(1, t.generator), P(2, &t.tensor_options), P(3, &o.tensors[0])));
  TRY("tt_randperm_generator", "?generator ?options out",
      tt_randperm_generator(V(1), P(0, t.generator), P(1, &t.tensor_options), P(2, &o.tensors[0])));
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
}

static void part_87(void) {
  TRY("tt_geometric_", "self ?generator",
      tt_geometric_(P(0, t.x), V(0.5), P(1, t.generator)));
  TRY("tt_log_normal_", "self ?generator",
      tt_log_normal_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_cauchy_", "self ?generator",
      tt_cauchy_(P(0, t.x), V(0.5), V(0.5), P(1, t.generator)));
  TRY("tt_random_from_", "self ?to ?generator",
      tt_random_from_(P(0, t.x), V(1), P(1, t.ints), P(2, t.generator)));
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
}

static void part_88(void) {
  TRY("tt_feature_dropout_", "self",
      tt_feature_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_alpha_dropout", "input out",
      tt_alpha_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
  TRY("tt_alpha_dropout_", "self",
      tt_alpha_dropout_(P(0, t.x), V(0.5), V(0)));
  TRY("tt_feature_alpha_dropout", "input out",
      tt_feature_alpha_dropout(P(0, t.x), V(0.5), V(0), P(1, &o.tensors[0])));
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
}

static void part_89(void) {
  TRY("tt_eq_tensor_list", "*a *b out",
      tt_eq_tensor_list(P(0, t.list), V(2), P(1, t.list), V(2), P(2, &o.flag)));
  TRY("tt_eq_bool_list", "a b out",
      tt_eq_bool_list(P(0, &t.flag), V(2), P(1, &t.flag), V(2), P(2, &o.flag)));
  TRY("tt_ne_int_list", "*a *b out",
      tt_ne_int_list(P(0, t.ints), V(2), P(1, t.ints), V(2), P(2, &o.flag)));
  TRY("tt_ne_device", "out",
      tt_ne_device(S(device), S(device), P(0, &o.flag)));
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
}

static void part_90(void) {
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
  return null_report(1081);
}

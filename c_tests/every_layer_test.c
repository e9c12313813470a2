/* Generated from the table of layers by tests/generated; do not edit.
 * Every layer made by its own function and by its name: the same text, the same values. */
// clang-format off
#include "every_layer.h"

static void linear_layer(void) {
  tt_linear_options linear_options = tt_linear_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_linear(&linear_options, &m));
  same("Linear", values, 2, m);
}

static void bilinear_layer(void) {
  tt_bilinear_options bilinear_options = tt_bilinear_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_bilinear(&bilinear_options, &m));
  same("Bilinear", values, 3, m);
}

static void identity_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_identity(&m));
  same("Identity", values, 0, m);
}

static void flatten_layer(void) {
  tt_flatten_options flatten_options = tt_flatten_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_flatten(&flatten_options, &m));
  same("Flatten", values, 0, m);
}

static void unflatten_layer(void) {
  tt_unflatten_options unflatten_options = tt_unflatten_options_default(2, (const int64_t[]){2}, 1);
  const tt_value values[] = {whole(2), ints((const int64_t[]){2}, 1), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_unflatten(&unflatten_options, &m));
  same("Unflatten", values, 2, m);
}

static void conv1d_layer(void) {
  tt_conv1d_options conv1d_options = tt_conv1d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv1d(&conv1d_options, &m));
  same("Conv1d", values, 3, m);
}

static void conv2d_layer(void) {
  tt_conv2d_options conv2d_options = tt_conv2d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv2d(&conv2d_options, &m));
  same("Conv2d", values, 3, m);
}

static void conv3d_layer(void) {
  tt_conv3d_options conv3d_options = tt_conv3d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv3d(&conv3d_options, &m));
  same("Conv3d", values, 3, m);
}

static void conv_transpose1d_layer(void) {
  tt_conv_transpose1d_options conv_transpose1d_options = tt_conv_transpose1d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv_transpose1d(&conv_transpose1d_options, &m));
  same("ConvTranspose1d", values, 3, m);
}

static void conv_transpose2d_layer(void) {
  tt_conv_transpose2d_options conv_transpose2d_options = tt_conv_transpose2d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv_transpose2d(&conv_transpose2d_options, &m));
  same("ConvTranspose2d", values, 3, m);
}

static void conv_transpose3d_layer(void) {
  tt_conv_transpose3d_options conv_transpose3d_options = tt_conv_transpose3d_options_default(2, 2, 2);
  const tt_value values[] = {whole(2), whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_conv_transpose3d(&conv_transpose3d_options, &m));
  same("ConvTranspose3d", values, 3, m);
}

static void max_pool1d_layer(void) {
  tt_max_pool1d_options max_pool1d_options = tt_max_pool1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_pool1d(&max_pool1d_options, &m));
  same("MaxPool1d", values, 1, m);
}

static void max_pool2d_layer(void) {
  tt_max_pool2d_options max_pool2d_options = tt_max_pool2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_pool2d(&max_pool2d_options, &m));
  same("MaxPool2d", values, 1, m);
}

static void max_pool3d_layer(void) {
  tt_max_pool3d_options max_pool3d_options = tt_max_pool3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_pool3d(&max_pool3d_options, &m));
  same("MaxPool3d", values, 1, m);
}

static void avg_pool1d_layer(void) {
  tt_avg_pool1d_options avg_pool1d_options = tt_avg_pool1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_avg_pool1d(&avg_pool1d_options, &m));
  same("AvgPool1d", values, 1, m);
}

static void avg_pool2d_layer(void) {
  tt_avg_pool2d_options avg_pool2d_options = tt_avg_pool2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_avg_pool2d(&avg_pool2d_options, &m));
  same("AvgPool2d", values, 1, m);
}

static void avg_pool3d_layer(void) {
  tt_avg_pool3d_options avg_pool3d_options = tt_avg_pool3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_avg_pool3d(&avg_pool3d_options, &m));
  same("AvgPool3d", values, 1, m);
}

static void adaptive_avg_pool1d_layer(void) {
  tt_adaptive_avg_pool1d_options adaptive_avg_pool1d_options = tt_adaptive_avg_pool1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_avg_pool1d(&adaptive_avg_pool1d_options, &m));
  same("AdaptiveAvgPool1d", values, 1, m);
}

static void adaptive_avg_pool2d_layer(void) {
  tt_adaptive_avg_pool2d_options adaptive_avg_pool2d_options = tt_adaptive_avg_pool2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_avg_pool2d(&adaptive_avg_pool2d_options, &m));
  same("AdaptiveAvgPool2d", values, 1, m);
}

static void adaptive_avg_pool3d_layer(void) {
  tt_adaptive_avg_pool3d_options adaptive_avg_pool3d_options = tt_adaptive_avg_pool3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_avg_pool3d(&adaptive_avg_pool3d_options, &m));
  same("AdaptiveAvgPool3d", values, 1, m);
}

static void adaptive_max_pool1d_layer(void) {
  tt_adaptive_max_pool1d_options adaptive_max_pool1d_options = tt_adaptive_max_pool1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_max_pool1d(&adaptive_max_pool1d_options, &m));
  same("AdaptiveMaxPool1d", values, 1, m);
}

static void adaptive_max_pool2d_layer(void) {
  tt_adaptive_max_pool2d_options adaptive_max_pool2d_options = tt_adaptive_max_pool2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_max_pool2d(&adaptive_max_pool2d_options, &m));
  same("AdaptiveMaxPool2d", values, 1, m);
}

static void adaptive_max_pool3d_layer(void) {
  tt_adaptive_max_pool3d_options adaptive_max_pool3d_options = tt_adaptive_max_pool3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_max_pool3d(&adaptive_max_pool3d_options, &m));
  same("AdaptiveMaxPool3d", values, 1, m);
}

static void relu_layer(void) {
  tt_relu_options relu_options = tt_relu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_relu(&relu_options, &m));
  same("ReLU", values, 0, m);
}

static void leaky_relu_layer(void) {
  tt_leaky_relu_options leaky_relu_options = tt_leaky_relu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_leaky_relu(&leaky_relu_options, &m));
  same("LeakyReLU", values, 0, m);
}

static void elu_layer(void) {
  tt_elu_options elu_options = tt_elu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_elu(&elu_options, &m));
  same("ELU", values, 0, m);
}

static void gelu_layer(void) {
  tt_gelu_options gelu_options = tt_gelu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_gelu(&gelu_options, &m));
  same("GELU", values, 0, m);
}

static void silu_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_silu(&m));
  same("SiLU", values, 0, m);
}

static void sigmoid_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_sigmoid(&m));
  same("Sigmoid", values, 0, m);
}

static void tanh_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_tanh(&m));
  same("Tanh", values, 0, m);
}

static void softmax_layer(void) {
  tt_softmax_options softmax_options = tt_softmax_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softmax(&softmax_options, &m));
  same("Softmax", values, 1, m);
}

static void log_softmax_layer(void) {
  tt_log_softmax_options log_softmax_options = tt_log_softmax_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_log_softmax(&log_softmax_options, &m));
  same("LogSoftmax", values, 1, m);
}

static void softplus_layer(void) {
  tt_softplus_options softplus_options = tt_softplus_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softplus(&softplus_options, &m));
  same("Softplus", values, 0, m);
}

static void hardtanh_layer(void) {
  tt_hardtanh_options hardtanh_options = tt_hardtanh_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hardtanh(&hardtanh_options, &m));
  same("Hardtanh", values, 0, m);
}

static void batch_norm1d_layer(void) {
  tt_batch_norm1d_options batch_norm1d_options = tt_batch_norm1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_batch_norm1d(&batch_norm1d_options, &m));
  same("BatchNorm1d", values, 1, m);
}

static void batch_norm2d_layer(void) {
  tt_batch_norm2d_options batch_norm2d_options = tt_batch_norm2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_batch_norm2d(&batch_norm2d_options, &m));
  same("BatchNorm2d", values, 1, m);
}

static void batch_norm3d_layer(void) {
  tt_batch_norm3d_options batch_norm3d_options = tt_batch_norm3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_batch_norm3d(&batch_norm3d_options, &m));
  same("BatchNorm3d", values, 1, m);
}

static void instance_norm1d_layer(void) {
  tt_instance_norm1d_options instance_norm1d_options = tt_instance_norm1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_instance_norm1d(&instance_norm1d_options, &m));
  same("InstanceNorm1d", values, 1, m);
}

static void instance_norm2d_layer(void) {
  tt_instance_norm2d_options instance_norm2d_options = tt_instance_norm2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_instance_norm2d(&instance_norm2d_options, &m));
  same("InstanceNorm2d", values, 1, m);
}

static void instance_norm3d_layer(void) {
  tt_instance_norm3d_options instance_norm3d_options = tt_instance_norm3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_instance_norm3d(&instance_norm3d_options, &m));
  same("InstanceNorm3d", values, 1, m);
}

static void layer_norm_layer(void) {
  tt_layer_norm_options layer_norm_options = tt_layer_norm_options_default((const int64_t[]){2}, 1);
  const tt_value values[] = {ints((const int64_t[]){2}, 1), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_layer_norm(&layer_norm_options, &m));
  same("LayerNorm", values, 1, m);
}

static void group_norm_layer(void) {
  tt_group_norm_options group_norm_options = tt_group_norm_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_group_norm(&group_norm_options, &m));
  same("GroupNorm", values, 2, m);
}

static void rms_norm_layer(void) {
  tt_rms_norm_options rms_norm_options = tt_rms_norm_options_default((const int64_t[]){2}, 1);
  const tt_value values[] = {ints((const int64_t[]){2}, 1), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_rms_norm(&rms_norm_options, &m));
  same("RMSNorm", values, 1, m);
}

static void local_response_norm_layer(void) {
  tt_local_response_norm_options local_response_norm_options = tt_local_response_norm_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_local_response_norm(&local_response_norm_options, &m));
  same("LocalResponseNorm", values, 1, m);
}

static void cross_map_lrn2d_layer(void) {
  tt_cross_map_lrn2d_options cross_map_lrn2d_options = tt_cross_map_lrn2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_cross_map_lrn2d(&cross_map_lrn2d_options, &m));
  same("CrossMapLRN2d", values, 1, m);
}

static void dropout_layer(void) {
  tt_dropout_options dropout_options = tt_dropout_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_dropout(&dropout_options, &m));
  same("Dropout", values, 0, m);
}

static void dropout2d_layer(void) {
  tt_dropout2d_options dropout2d_options = tt_dropout2d_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_dropout2d(&dropout2d_options, &m));
  same("Dropout2d", values, 0, m);
}

static void dropout3d_layer(void) {
  tt_dropout3d_options dropout3d_options = tt_dropout3d_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_dropout3d(&dropout3d_options, &m));
  same("Dropout3d", values, 0, m);
}

static void embedding_layer(void) {
  tt_embedding_options embedding_options = tt_embedding_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_embedding(&embedding_options, &m));
  same("Embedding", values, 2, m);
}

static void embedding_bag_layer(void) {
  tt_embedding_bag_options embedding_bag_options = tt_embedding_bag_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_embedding_bag(&embedding_bag_options, &m));
  same("EmbeddingBag", values, 2, m);
}

static void l1_loss_layer(void) {
  tt_l1_loss_options l1_loss_options = tt_l1_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_l1_loss(&l1_loss_options, &m));
  same("L1Loss", values, 0, m);
}

static void mse_loss_layer(void) {
  tt_mse_loss_options mse_loss_options = tt_mse_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_mse_loss(&mse_loss_options, &m));
  same("MSELoss", values, 0, m);
}

static void smooth_l1_loss_layer(void) {
  tt_smooth_l1_loss_options smooth_l1_loss_options = tt_smooth_l1_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_smooth_l1_loss(&smooth_l1_loss_options, &m));
  same("SmoothL1Loss", values, 0, m);
}

static void huber_loss_layer(void) {
  tt_huber_loss_options huber_loss_options = tt_huber_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_huber_loss(&huber_loss_options, &m));
  same("HuberLoss", values, 0, m);
}

static void nll_loss_layer(void) {
  tt_nll_loss_options nll_loss_options = tt_nll_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_nll_loss(&nll_loss_options, &m));
  same("NLLLoss", values, 0, m);
}

static void bce_loss_layer(void) {
  tt_bce_loss_options bce_loss_options = tt_bce_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_bce_loss(&bce_loss_options, &m));
  same("BCELoss", values, 0, m);
}

static void bce_with_logits_loss_layer(void) {
  tt_bce_with_logits_loss_options bce_with_logits_loss_options = tt_bce_with_logits_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_bce_with_logits_loss(&bce_with_logits_loss_options, &m));
  same("BCEWithLogitsLoss", values, 0, m);
}

static void cross_entropy_loss_layer(void) {
  tt_cross_entropy_loss_options cross_entropy_loss_options = tt_cross_entropy_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_cross_entropy_loss(&cross_entropy_loss_options, &m));
  same("CrossEntropyLoss", values, 0, m);
}

static void kl_div_loss_layer(void) {
  tt_kl_div_loss_options kl_div_loss_options = tt_kl_div_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_kl_div_loss(&kl_div_loss_options, &m));
  same("KLDivLoss", values, 0, m);
}

static void poisson_nll_loss_layer(void) {
  tt_poisson_nll_loss_options poisson_nll_loss_options = tt_poisson_nll_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_poisson_nll_loss(&poisson_nll_loss_options, &m));
  same("PoissonNLLLoss", values, 0, m);
}

static void gaussian_nll_loss_layer(void) {
  tt_gaussian_nll_loss_options gaussian_nll_loss_options = tt_gaussian_nll_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_gaussian_nll_loss(&gaussian_nll_loss_options, &m));
  same("GaussianNLLLoss", values, 0, m);
}

static void ctc_loss_layer(void) {
  tt_ctc_loss_options ctc_loss_options = tt_ctc_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_ctc_loss(&ctc_loss_options, &m));
  same("CTCLoss", values, 0, m);
}

static void margin_ranking_loss_layer(void) {
  tt_margin_ranking_loss_options margin_ranking_loss_options = tt_margin_ranking_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_margin_ranking_loss(&margin_ranking_loss_options, &m));
  same("MarginRankingLoss", values, 0, m);
}

static void hinge_embedding_loss_layer(void) {
  tt_hinge_embedding_loss_options hinge_embedding_loss_options = tt_hinge_embedding_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hinge_embedding_loss(&hinge_embedding_loss_options, &m));
  same("HingeEmbeddingLoss", values, 0, m);
}

static void multi_label_margin_loss_layer(void) {
  tt_multi_label_margin_loss_options multi_label_margin_loss_options = tt_multi_label_margin_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_multi_label_margin_loss(&multi_label_margin_loss_options, &m));
  same("MultiLabelMarginLoss", values, 0, m);
}

static void soft_margin_loss_layer(void) {
  tt_soft_margin_loss_options soft_margin_loss_options = tt_soft_margin_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_soft_margin_loss(&soft_margin_loss_options, &m));
  same("SoftMarginLoss", values, 0, m);
}

static void multi_label_soft_margin_loss_layer(void) {
  tt_multi_label_soft_margin_loss_options multi_label_soft_margin_loss_options = tt_multi_label_soft_margin_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_multi_label_soft_margin_loss(&multi_label_soft_margin_loss_options, &m));
  same("MultiLabelSoftMarginLoss", values, 0, m);
}

static void cosine_embedding_loss_layer(void) {
  tt_cosine_embedding_loss_options cosine_embedding_loss_options = tt_cosine_embedding_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_cosine_embedding_loss(&cosine_embedding_loss_options, &m));
  same("CosineEmbeddingLoss", values, 0, m);
}

static void multi_margin_loss_layer(void) {
  tt_multi_margin_loss_options multi_margin_loss_options = tt_multi_margin_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_multi_margin_loss(&multi_margin_loss_options, &m));
  same("MultiMarginLoss", values, 0, m);
}

static void triplet_margin_loss_layer(void) {
  tt_triplet_margin_loss_options triplet_margin_loss_options = tt_triplet_margin_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_triplet_margin_loss(&triplet_margin_loss_options, &m));
  same("TripletMarginLoss", values, 0, m);
}

static void triplet_margin_with_distance_loss_layer(void) {
  tt_triplet_margin_with_distance_loss_options triplet_margin_with_distance_loss_options = tt_triplet_margin_with_distance_loss_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_triplet_margin_with_distance_loss(&triplet_margin_with_distance_loss_options, &m));
  same("TripletMarginWithDistanceLoss", values, 0, m);
}

static void adaptive_log_softmax_with_loss_layer(void) {
  tt_adaptive_log_softmax_with_loss_options adaptive_log_softmax_with_loss_options = tt_adaptive_log_softmax_with_loss_options_default(2, 2, (const int64_t[]){2}, 1);
  const tt_value values[] = {whole(2), whole(2), ints((const int64_t[]){2}, 1), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_adaptive_log_softmax_with_loss(&adaptive_log_softmax_with_loss_options, &m));
  same("AdaptiveLogSoftmaxWithLoss", values, 3, m);
}

static void rnn_layer(void) {
  tt_rnn_options rnn_options = tt_rnn_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_rnn(&rnn_options, &m));
  same("RNN", values, 2, m);
}

static void lstm_layer(void) {
  tt_lstm_options lstm_options = tt_lstm_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_lstm(&lstm_options, &m));
  same("LSTM", values, 2, m);
}

static void gru_layer(void) {
  tt_gru_options gru_options = tt_gru_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_gru(&gru_options, &m));
  same("GRU", values, 2, m);
}

static void rnn_cell_layer(void) {
  tt_rnn_cell_options rnn_cell_options = tt_rnn_cell_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_rnn_cell(&rnn_cell_options, &m));
  same("RNNCell", values, 2, m);
}

static void lstm_cell_layer(void) {
  tt_lstm_cell_options lstm_cell_options = tt_lstm_cell_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_lstm_cell(&lstm_cell_options, &m));
  same("LSTMCell", values, 2, m);
}

static void gru_cell_layer(void) {
  tt_gru_cell_options gru_cell_options = tt_gru_cell_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_gru_cell(&gru_cell_options, &m));
  same("GRUCell", values, 2, m);
}

static void multihead_attention_layer(void) {
  tt_multihead_attention_options multihead_attention_options = tt_multihead_attention_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_multihead_attention(&multihead_attention_options, &m));
  same("MultiheadAttention", values, 2, m);
}

static void transformer_encoder_layer_layer(void) {
  tt_transformer_encoder_layer_options transformer_encoder_layer_options = tt_transformer_encoder_layer_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_transformer_encoder_layer(&transformer_encoder_layer_options, &m));
  same("TransformerEncoderLayer", values, 2, m);
}

static void transformer_decoder_layer_layer(void) {
  tt_transformer_decoder_layer_options transformer_decoder_layer_options = tt_transformer_decoder_layer_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_transformer_decoder_layer(&transformer_decoder_layer_options, &m));
  same("TransformerDecoderLayer", values, 2, m);
}

static void transformer_layer(void) {
  tt_transformer_options transformer_options = tt_transformer_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_transformer(&transformer_options, &m));
  same("Transformer", values, 0, m);
}

int main(void) {
  linear_layer();
  bilinear_layer();
  identity_layer();
  flatten_layer();
  unflatten_layer();
  conv1d_layer();
  conv2d_layer();
  conv3d_layer();
  conv_transpose1d_layer();
  conv_transpose2d_layer();
  conv_transpose3d_layer();
  max_pool1d_layer();
  max_pool2d_layer();
  max_pool3d_layer();
  avg_pool1d_layer();
  avg_pool2d_layer();
  avg_pool3d_layer();
  adaptive_avg_pool1d_layer();
  adaptive_avg_pool2d_layer();
  adaptive_avg_pool3d_layer();
  adaptive_max_pool1d_layer();
  adaptive_max_pool2d_layer();
  adaptive_max_pool3d_layer();
  relu_layer();
  leaky_relu_layer();
  elu_layer();
  gelu_layer();
  silu_layer();
  sigmoid_layer();
  tanh_layer();
  softmax_layer();
  log_softmax_layer();
  softplus_layer();
  hardtanh_layer();
  batch_norm1d_layer();
  batch_norm2d_layer();
  batch_norm3d_layer();
  instance_norm1d_layer();
  instance_norm2d_layer();
  instance_norm3d_layer();
  layer_norm_layer();
  group_norm_layer();
  rms_norm_layer();
  local_response_norm_layer();
  cross_map_lrn2d_layer();
  dropout_layer();
  dropout2d_layer();
  dropout3d_layer();
  embedding_layer();
  embedding_bag_layer();
  l1_loss_layer();
  mse_loss_layer();
  smooth_l1_loss_layer();
  huber_loss_layer();
  nll_loss_layer();
  bce_loss_layer();
  bce_with_logits_loss_layer();
  cross_entropy_loss_layer();
  kl_div_loss_layer();
  poisson_nll_loss_layer();
  gaussian_nll_loss_layer();
  ctc_loss_layer();
  margin_ranking_loss_layer();
  hinge_embedding_loss_layer();
  multi_label_margin_loss_layer();
  soft_margin_loss_layer();
  multi_label_soft_margin_loss_layer();
  cosine_embedding_loss_layer();
  multi_margin_loss_layer();
  triplet_margin_loss_layer();
  triplet_margin_with_distance_loss_layer();
  adaptive_log_softmax_with_loss_layer();
  rnn_layer();
  lstm_layer();
  gru_layer();
  rnn_cell_layer();
  lstm_cell_layer();
  gru_cell_layer();
  multihead_attention_layer();
  transformer_encoder_layer_layer();
  transformer_decoder_layer_layer();
  transformer_layer();
  CHECK_INT(tt_nn_count(), 82);
  return check_report();
}

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

static void fractional_max_pool2d_layer(void) {
  tt_fractional_max_pool2d_options fractional_max_pool2d_options = tt_fractional_max_pool2d_options_default(2);
  const tt_value values[] = {whole(2), whole(1), none()};
  tt_module* m = NULL;
  fractional_max_pool2d_options.output_size[0] = 1;
  fractional_max_pool2d_options.output_size[1] = 1;
  seed();
  REQUIRE_OK(tt_nn_fractional_max_pool2d(&fractional_max_pool2d_options, &m));
  same("FractionalMaxPool2d", values, 2, m);
}

static void fractional_max_pool3d_layer(void) {
  tt_fractional_max_pool3d_options fractional_max_pool3d_options = tt_fractional_max_pool3d_options_default(2);
  const tt_value values[] = {whole(2), whole(1), none()};
  tt_module* m = NULL;
  fractional_max_pool3d_options.output_size[0] = 1;
  fractional_max_pool3d_options.output_size[1] = 1;
  fractional_max_pool3d_options.output_size[2] = 1;
  seed();
  REQUIRE_OK(tt_nn_fractional_max_pool3d(&fractional_max_pool3d_options, &m));
  same("FractionalMaxPool3d", values, 2, m);
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

static void lp_pool1d_layer(void) {
  tt_lp_pool1d_options lp_pool1d_options = tt_lp_pool1d_options_default(2, 2);
  const tt_value values[] = {real(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_lp_pool1d(&lp_pool1d_options, &m));
  same("LPPool1d", values, 2, m);
}

static void lp_pool2d_layer(void) {
  tt_lp_pool2d_options lp_pool2d_options = tt_lp_pool2d_options_default(2, 2);
  const tt_value values[] = {real(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_lp_pool2d(&lp_pool2d_options, &m));
  same("LPPool2d", values, 2, m);
}

static void lp_pool3d_layer(void) {
  tt_lp_pool3d_options lp_pool3d_options = tt_lp_pool3d_options_default(2, 2);
  const tt_value values[] = {real(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_lp_pool3d(&lp_pool3d_options, &m));
  same("LPPool3d", values, 2, m);
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

static void max_unpool1d_layer(void) {
  tt_max_unpool1d_options max_unpool1d_options = tt_max_unpool1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_unpool1d(&max_unpool1d_options, &m));
  same("MaxUnpool1d", values, 1, m);
}

static void max_unpool2d_layer(void) {
  tt_max_unpool2d_options max_unpool2d_options = tt_max_unpool2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_unpool2d(&max_unpool2d_options, &m));
  same("MaxUnpool2d", values, 1, m);
}

static void max_unpool3d_layer(void) {
  tt_max_unpool3d_options max_unpool3d_options = tt_max_unpool3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_max_unpool3d(&max_unpool3d_options, &m));
  same("MaxUnpool3d", values, 1, m);
}

static void reflection_pad1d_layer(void) {
  tt_reflection_pad1d_options reflection_pad1d_options = tt_reflection_pad1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_reflection_pad1d(&reflection_pad1d_options, &m));
  same("ReflectionPad1d", values, 1, m);
}

static void reflection_pad2d_layer(void) {
  tt_reflection_pad2d_options reflection_pad2d_options = tt_reflection_pad2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_reflection_pad2d(&reflection_pad2d_options, &m));
  same("ReflectionPad2d", values, 1, m);
}

static void reflection_pad3d_layer(void) {
  tt_reflection_pad3d_options reflection_pad3d_options = tt_reflection_pad3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_reflection_pad3d(&reflection_pad3d_options, &m));
  same("ReflectionPad3d", values, 1, m);
}

static void replication_pad1d_layer(void) {
  tt_replication_pad1d_options replication_pad1d_options = tt_replication_pad1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_replication_pad1d(&replication_pad1d_options, &m));
  same("ReplicationPad1d", values, 1, m);
}

static void replication_pad2d_layer(void) {
  tt_replication_pad2d_options replication_pad2d_options = tt_replication_pad2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_replication_pad2d(&replication_pad2d_options, &m));
  same("ReplicationPad2d", values, 1, m);
}

static void replication_pad3d_layer(void) {
  tt_replication_pad3d_options replication_pad3d_options = tt_replication_pad3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_replication_pad3d(&replication_pad3d_options, &m));
  same("ReplicationPad3d", values, 1, m);
}

static void zero_pad1d_layer(void) {
  tt_zero_pad1d_options zero_pad1d_options = tt_zero_pad1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_zero_pad1d(&zero_pad1d_options, &m));
  same("ZeroPad1d", values, 1, m);
}

static void zero_pad2d_layer(void) {
  tt_zero_pad2d_options zero_pad2d_options = tt_zero_pad2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_zero_pad2d(&zero_pad2d_options, &m));
  same("ZeroPad2d", values, 1, m);
}

static void zero_pad3d_layer(void) {
  tt_zero_pad3d_options zero_pad3d_options = tt_zero_pad3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_zero_pad3d(&zero_pad3d_options, &m));
  same("ZeroPad3d", values, 1, m);
}

static void constant_pad1d_layer(void) {
  tt_constant_pad1d_options constant_pad1d_options = tt_constant_pad1d_options_default(2, 2);
  const tt_value values[] = {whole(2), real(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_constant_pad1d(&constant_pad1d_options, &m));
  same("ConstantPad1d", values, 2, m);
}

static void constant_pad2d_layer(void) {
  tt_constant_pad2d_options constant_pad2d_options = tt_constant_pad2d_options_default(2, 2);
  const tt_value values[] = {whole(2), real(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_constant_pad2d(&constant_pad2d_options, &m));
  same("ConstantPad2d", values, 2, m);
}

static void constant_pad3d_layer(void) {
  tt_constant_pad3d_options constant_pad3d_options = tt_constant_pad3d_options_default(2, 2);
  const tt_value values[] = {whole(2), real(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_constant_pad3d(&constant_pad3d_options, &m));
  same("ConstantPad3d", values, 2, m);
}

static void circular_pad1d_layer(void) {
  tt_circular_pad1d_options circular_pad1d_options = tt_circular_pad1d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_circular_pad1d(&circular_pad1d_options, &m));
  same("CircularPad1d", values, 1, m);
}

static void circular_pad2d_layer(void) {
  tt_circular_pad2d_options circular_pad2d_options = tt_circular_pad2d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_circular_pad2d(&circular_pad2d_options, &m));
  same("CircularPad2d", values, 1, m);
}

static void circular_pad3d_layer(void) {
  tt_circular_pad3d_options circular_pad3d_options = tt_circular_pad3d_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_circular_pad3d(&circular_pad3d_options, &m));
  same("CircularPad3d", values, 1, m);
}

static void relu_layer(void) {
  tt_relu_options relu_options = tt_relu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_relu(&relu_options, &m));
  same("ReLU", values, 0, m);
}

static void relu6_layer(void) {
  tt_relu6_options relu6_options = tt_relu6_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_relu6(&relu6_options, &m));
  same("ReLU6", values, 0, m);
}

static void leaky_relu_layer(void) {
  tt_leaky_relu_options leaky_relu_options = tt_leaky_relu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_leaky_relu(&leaky_relu_options, &m));
  same("LeakyReLU", values, 0, m);
}

static void prelu_layer(void) {
  tt_prelu_options prelu_options = tt_prelu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_prelu(&prelu_options, &m));
  same("PReLU", values, 0, m);
}

static void rrelu_layer(void) {
  tt_rrelu_options rrelu_options = tt_rrelu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_rrelu(&rrelu_options, &m));
  same("RReLU", values, 0, m);
}

static void elu_layer(void) {
  tt_elu_options elu_options = tt_elu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_elu(&elu_options, &m));
  same("ELU", values, 0, m);
}

static void selu_layer(void) {
  tt_selu_options selu_options = tt_selu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_selu(&selu_options, &m));
  same("SELU", values, 0, m);
}

static void celu_layer(void) {
  tt_celu_options celu_options = tt_celu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_celu(&celu_options, &m));
  same("CELU", values, 0, m);
}

static void threshold_layer(void) {
  tt_threshold_options threshold_options = tt_threshold_options_default(2, 2);
  const tt_value values[] = {real(2), real(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_threshold(&threshold_options, &m));
  same("Threshold", values, 2, m);
}

static void hardtanh_layer(void) {
  tt_hardtanh_options hardtanh_options = tt_hardtanh_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hardtanh(&hardtanh_options, &m));
  same("Hardtanh", values, 0, m);
}

static void hardsigmoid_layer(void) {
  tt_hardsigmoid_options hardsigmoid_options = tt_hardsigmoid_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hardsigmoid(&hardsigmoid_options, &m));
  same("Hardsigmoid", values, 0, m);
}

static void hardswish_layer(void) {
  tt_hardswish_options hardswish_options = tt_hardswish_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hardswish(&hardswish_options, &m));
  same("Hardswish", values, 0, m);
}

static void hardshrink_layer(void) {
  tt_hardshrink_options hardshrink_options = tt_hardshrink_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_hardshrink(&hardshrink_options, &m));
  same("Hardshrink", values, 0, m);
}

static void softshrink_layer(void) {
  tt_softshrink_options softshrink_options = tt_softshrink_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softshrink(&softshrink_options, &m));
  same("Softshrink", values, 0, m);
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
  tt_silu_options silu_options = tt_silu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_silu(&silu_options, &m));
  same("SiLU", values, 0, m);
}

static void mish_layer(void) {
  tt_mish_options mish_options = tt_mish_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_mish(&mish_options, &m));
  same("Mish", values, 0, m);
}

static void sigmoid_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_sigmoid(&m));
  same("Sigmoid", values, 0, m);
}

static void log_sigmoid_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_log_sigmoid(&m));
  same("LogSigmoid", values, 0, m);
}

static void tanh_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_tanh(&m));
  same("Tanh", values, 0, m);
}

static void tanhshrink_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_tanhshrink(&m));
  same("Tanhshrink", values, 0, m);
}

static void softsign_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softsign(&m));
  same("Softsign", values, 0, m);
}

static void softplus_layer(void) {
  tt_softplus_options softplus_options = tt_softplus_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softplus(&softplus_options, &m));
  same("Softplus", values, 0, m);
}

static void glu_layer(void) {
  tt_glu_options glu_options = tt_glu_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_glu(&glu_options, &m));
  same("GLU", values, 0, m);
}

static void softmax_layer(void) {
  tt_softmax_options softmax_options = tt_softmax_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softmax(&softmax_options, &m));
  same("Softmax", values, 1, m);
}

static void softmin_layer(void) {
  tt_softmin_options softmin_options = tt_softmin_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softmin(&softmin_options, &m));
  same("Softmin", values, 1, m);
}

static void log_softmax_layer(void) {
  tt_log_softmax_options log_softmax_options = tt_log_softmax_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_log_softmax(&log_softmax_options, &m));
  same("LogSoftmax", values, 1, m);
}

static void softmax2d_layer(void) {
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_softmax2d(&m));
  same("Softmax2d", values, 0, m);
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

static void dropout1d_layer(void) {
  tt_dropout1d_options dropout1d_options = tt_dropout1d_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_dropout1d(&dropout1d_options, &m));
  same("Dropout1d", values, 0, m);
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

static void alpha_dropout_layer(void) {
  tt_alpha_dropout_options alpha_dropout_options = tt_alpha_dropout_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_alpha_dropout(&alpha_dropout_options, &m));
  same("AlphaDropout", values, 0, m);
}

static void feature_alpha_dropout_layer(void) {
  tt_feature_alpha_dropout_options feature_alpha_dropout_options = tt_feature_alpha_dropout_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_feature_alpha_dropout(&feature_alpha_dropout_options, &m));
  same("FeatureAlphaDropout", values, 0, m);
}

static void cosine_similarity_layer(void) {
  tt_cosine_similarity_options cosine_similarity_options = tt_cosine_similarity_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_cosine_similarity(&cosine_similarity_options, &m));
  same("CosineSimilarity", values, 0, m);
}

static void pairwise_distance_layer(void) {
  tt_pairwise_distance_options pairwise_distance_options = tt_pairwise_distance_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_pairwise_distance(&pairwise_distance_options, &m));
  same("PairwiseDistance", values, 0, m);
}

static void upsample_layer(void) {
  tt_upsample_options upsample_options = tt_upsample_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_upsample(&upsample_options, &m));
  same("Upsample", values, 0, m);
}

static void upsampling_nearest2d_layer(void) {
  tt_upsampling_nearest2d_options upsampling_nearest2d_options = tt_upsampling_nearest2d_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_upsampling_nearest2d(&upsampling_nearest2d_options, &m));
  same("UpsamplingNearest2d", values, 0, m);
}

static void upsampling_bilinear2d_layer(void) {
  tt_upsampling_bilinear2d_options upsampling_bilinear2d_options = tt_upsampling_bilinear2d_options_default();
  const tt_value values[] = {none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_upsampling_bilinear2d(&upsampling_bilinear2d_options, &m));
  same("UpsamplingBilinear2d", values, 0, m);
}

static void pixel_shuffle_layer(void) {
  tt_pixel_shuffle_options pixel_shuffle_options = tt_pixel_shuffle_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_pixel_shuffle(&pixel_shuffle_options, &m));
  same("PixelShuffle", values, 1, m);
}

static void pixel_unshuffle_layer(void) {
  tt_pixel_unshuffle_options pixel_unshuffle_options = tt_pixel_unshuffle_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_pixel_unshuffle(&pixel_unshuffle_options, &m));
  same("PixelUnshuffle", values, 1, m);
}

static void channel_shuffle_layer(void) {
  tt_channel_shuffle_options channel_shuffle_options = tt_channel_shuffle_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_channel_shuffle(&channel_shuffle_options, &m));
  same("ChannelShuffle", values, 1, m);
}

static void fold_layer(void) {
  tt_fold_options fold_options = tt_fold_options_default(2, 2);
  const tt_value values[] = {whole(2), whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_fold(&fold_options, &m));
  same("Fold", values, 2, m);
}

static void unfold_layer(void) {
  tt_unfold_options unfold_options = tt_unfold_options_default(2);
  const tt_value values[] = {whole(2), none()};
  tt_module* m = NULL;
  seed();
  REQUIRE_OK(tt_nn_unfold(&unfold_options, &m));
  same("Unfold", values, 1, m);
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
  tt_adaptive_log_softmax_with_loss_options adaptive_log_softmax_with_loss_options = tt_adaptive_log_softmax_with_loss_options_default(8, 4, (const int64_t[]){2}, 1);
  const tt_value values[] = {whole(8), whole(4), ints((const int64_t[]){2}, 1), none()};
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
  fractional_max_pool2d_layer();
  fractional_max_pool3d_layer();
  avg_pool1d_layer();
  avg_pool2d_layer();
  avg_pool3d_layer();
  lp_pool1d_layer();
  lp_pool2d_layer();
  lp_pool3d_layer();
  adaptive_avg_pool1d_layer();
  adaptive_avg_pool2d_layer();
  adaptive_avg_pool3d_layer();
  adaptive_max_pool1d_layer();
  adaptive_max_pool2d_layer();
  adaptive_max_pool3d_layer();
  max_unpool1d_layer();
  max_unpool2d_layer();
  max_unpool3d_layer();
  reflection_pad1d_layer();
  reflection_pad2d_layer();
  reflection_pad3d_layer();
  replication_pad1d_layer();
  replication_pad2d_layer();
  replication_pad3d_layer();
  zero_pad1d_layer();
  zero_pad2d_layer();
  zero_pad3d_layer();
  constant_pad1d_layer();
  constant_pad2d_layer();
  constant_pad3d_layer();
  circular_pad1d_layer();
  circular_pad2d_layer();
  circular_pad3d_layer();
  relu_layer();
  relu6_layer();
  leaky_relu_layer();
  prelu_layer();
  rrelu_layer();
  elu_layer();
  selu_layer();
  celu_layer();
  threshold_layer();
  hardtanh_layer();
  hardsigmoid_layer();
  hardswish_layer();
  hardshrink_layer();
  softshrink_layer();
  gelu_layer();
  silu_layer();
  mish_layer();
  sigmoid_layer();
  log_sigmoid_layer();
  tanh_layer();
  tanhshrink_layer();
  softsign_layer();
  softplus_layer();
  glu_layer();
  softmax_layer();
  softmin_layer();
  log_softmax_layer();
  softmax2d_layer();
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
  dropout1d_layer();
  dropout2d_layer();
  dropout3d_layer();
  alpha_dropout_layer();
  feature_alpha_dropout_layer();
  cosine_similarity_layer();
  pairwise_distance_layer();
  upsample_layer();
  upsampling_nearest2d_layer();
  upsampling_bilinear2d_layer();
  pixel_shuffle_layer();
  pixel_unshuffle_layer();
  channel_shuffle_layer();
  fold_layer();
  unfold_layer();
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
  CHECK_INT(tt_nn_count(), 135);
  return check_report();
}

/* Sequences in C: a recurrent network over packed and padded input, attention with weights of the
 * caller, a transformer's encoder. */
#include "check.h"

static struct tt_tensor* ramp(const int64_t* shape, size_t ndim, int64_t n) {
  struct tt_tensor_options o = tt_tensor_options_default();
  struct tt_tensor *flat = NULL, *t = NULL;
  o.dtype = TT_FLOAT32;
  REQUIRE_OK(tt_arange(tt_scalar_int(n), &o, &flat));
  REQUIRE_OK(tt_reshape(flat, shape, ndim, &t));
  tt_tensor_release(flat);
  return t;
}

static int64_t size_of(const struct tt_tensor* t, size_t dim) {
  int64_t shape[8];
  size_t ndim = 0;
  REQUIRE_OK(tt_tensor_shape(t, shape, 8, &ndim));
  return dim < ndim ? shape[dim] : -1;
}

static void release_packed(struct tt_packed_sequence* p) {
  tt_tensor_release(p->data);
  tt_tensor_release(p->batch_sizes);
  tt_tensor_release(p->sorted_indices);
  tt_tensor_release(p->unsorted_indices);
}

/* A packed sequence goes through an LSTM as a list of four tensors. */
static void packed(void) {
  const int64_t long_shape[2] = {4, 3}, short_shape[2] = {2, 3};
  struct tt_tensor* list[2];
  const struct tt_tensor* parts[4];
  struct tt_packed_sequence p, q;
  struct tt_lstm_options o = tt_lstm_options_default(3, 5);
  struct tt_module* lstm = NULL;
  struct tt_value argument, results[2];
  struct tt_tensor *padded = NULL, *lengths = NULL;
  size_t n = 0;
  list[0] = ramp(short_shape, 2, 6);
  list[1] = ramp(long_shape, 2, 12);
  CHECK_STATUS(tt_nn_pack_sequence((const struct tt_tensor* const*)list, 2, true, &p),
               TT_ERR_INVALID_ARGUMENT);
  REQUIRE_OK(tt_nn_pack_sequence((const struct tt_tensor* const*)list, 2, false, &p));
  CHECK_INT(size_of(p.data, 0), 6);
  CHECK_INT(size_of(p.batch_sizes, 0), 4);
  o.bidirectional = true;
  REQUIRE_OK(tt_nn_lstm(&o, &lstm));
  parts[0] = p.data;
  parts[1] = p.batch_sizes;
  parts[2] = p.sorted_indices;
  parts[3] = p.unsorted_indices;
  memset(&argument, 0, sizeof argument);
  argument.tag = TT_TAG_TENSORS;
  argument.bits = (uint64_t)(uintptr_t)parts;
  argument.len = 4;
  REQUIRE_OK(tt_module_call(lstm, &argument, 1, results, 2, &n));
  CHECK_INT(n, 2);
  CHECK_INT(results[0].tag, TT_TAG_TENSORS);
  CHECK_INT(results[0].len, 4);
  CHECK_INT(results[1].len, 2);
  {
    struct tt_tensor* const* out = (struct tt_tensor* const*)(uintptr_t)results[0].bits;
    q.data = out[0];
    q.batch_sizes = out[1];
    q.sorted_indices = out[2];
    q.unsorted_indices = out[3];
  }
  REQUIRE_OK(tt_nn_pad_packed_sequence(&q, true, 0.0, 7, &padded, &lengths));
  CHECK_INT(size_of(padded, 0), 2);
  CHECK_INT(size_of(padded, 1), 7);
  CHECK_INT(size_of(padded, 2), 10);
  CHECK_STATUS(tt_nn_pad_packed_sequence(&q, true, 0.0, 3, &padded, &lengths),
               TT_ERR_INVALID_ARGUMENT);
  tt_value_release(&results[0]);
  tt_value_release(&results[1]);
  tt_tensor_release(padded);
  tt_tensor_release(lengths);
  tt_tensor_release(list[0]);
  tt_tensor_release(list[1]);
  tt_module_release(lstm);
  release_packed(&p);
}

static void attention(void) {
  const int64_t shape[3] = {3, 2, 4}, square[2] = {4, 4}, wide[2] = {12, 4};
  struct tt_tensor *x = ramp(shape, 3, 24), *out_proj = ramp(square, 2, 16),
                   *in_proj = ramp(wide, 2, 48), *y = NULL, *w = NULL;
  struct tt_multi_head_attention_options o = tt_multi_head_attention_options_default(2);
  CHECK_STATUS(tt_nn_multi_head_attention_forward(x, x, x, &o, &y, &w), TT_ERR_NULL_POINTER);
  o.in_proj_weight = in_proj;
  o.out_proj_weight = out_proj;
  REQUIRE_OK(tt_nn_multi_head_attention_forward(x, x, x, &o, &y, &w));
  CHECK_INT(size_of(y, 2), 4);
  CHECK_INT(size_of(w, 0), 2);
  CHECK_INT(size_of(w, 2), 3);
  tt_tensor_release(y);
  tt_tensor_release(w);
  o.need_weights = false;
  REQUIRE_OK(tt_nn_multi_head_attention_forward(x, x, x, &o, &y, &w));
  CHECK(w == NULL);
  o.struct_size = 4;
  CHECK_STATUS(tt_nn_multi_head_attention_forward(x, x, x, &o, &y, &w), TT_ERR_ABI_VERSION);
  tt_tensor_release(x);
  tt_tensor_release(y);
  tt_tensor_release(in_proj);
  tt_tensor_release(out_proj);
}

static void encoder(void) {
  const int64_t shape[3] = {3, 2, 4};
  struct tt_transformer_encoder_layer_options o =
      tt_transformer_encoder_layer_options_default(4, 2);
  struct tt_module *layer = NULL, *stack = NULL;
  struct tt_tensor *x = ramp(shape, 3, 24), *y = NULL;
  const struct tt_tensor* inputs[1];
  o.activation = TT_TRANSFORMER_ACTIVATION_GELU;
  o.dim_feedforward = 8;
  REQUIRE_OK(tt_nn_transformer_encoder_layer(&o, &layer));
  REQUIRE_OK(tt_nn_transformer_encoder(layer, 3, NULL, &stack));
  inputs[0] = x;
  REQUIRE_OK(tt_module_forward(stack, inputs, 1, &y));
  CHECK_INT(size_of(y, 0), 3);
  tt_tensor_release(y);
  REQUIRE_OK(tt_nn_generate_square_subsequent_mask(3, TT_FLOAT32, &y));
  CHECK_INT(size_of(y, 1), 3);
  tt_tensor_release(x);
  tt_tensor_release(y);
  tt_module_release(layer);
  tt_module_release(stack);
}

int main(void) {
  packed();
  attention();
  encoder();
  return check_report();
}

"""Attention with several heads, and transformers."""

from layers import layer, t, v, write

HEADS = {"embed_dim": 4, "num_heads": 2}
Q, K, V = t(3, 2, 4), t(5, 2, 4, salt=2), t(5, 2, 4, salt=3)


def hidden(*rows):
    return v([[c == "x" for c in row] for row in rows], dtype="bool")


def attention(options, *inputs, **how):
    layer("MultiheadAttention", {**HEADS, **options}, *inputs, **how)


def layer_of(kind, options, *inputs, **how):
    layer(kind, {"d_model": 4, "nhead": 2, "dim_feedforward": 6, **options}, *inputs, **how)


PAIRS, PADDING = hidden("..x..", "x....", ".x.x."), hidden("....x", "...xx")
EACH = t(4, 3, 5, salt=8, grad=False)
CAUSAL = hidden(".xx", "..x", "...")
attention({}, Q, K, V)
attention({}, Q, K, V, None, False)
attention({}, Q, K, V, None, True, None, False)
attention({"bias": False}, Q, K, V, PADDING, True, PAIRS)
attention({"bias": False}, Q, K, V, PADDING, False, PAIRS)
attention({}, Q, K, V, None, False, EACH)
attention({}, Q, K, V, PADDING, True, EACH, False)
attention({}, Q, K, V, None, False, t(3, 5, salt=9))
attention({}, t(3, 4), t(5, 4, salt=2), t(5, 4, salt=3), v([False, True] + [False] * 3, "bool"))
attention({}, t(3, 4), t(5, 4, salt=2), t(5, 4, salt=3), None, False, PAIRS)
attention({}, Q, t(3, 2, 4, salt=2), t(3, 2, 4, salt=3), None, False, CAUSAL, True, True)
attention({}, Q, t(3, 2, 4, salt=2), t(3, 2, 4, salt=3), None, True, CAUSAL, True, True)
first = [t(2, 3, 4), t(2, 5, 4, salt=2), t(2, 5, 4, salt=3), PADDING]
attention({"batch_first": True}, *first)
attention({"batch_first": True}, *first, False, EACH)
for more in ({"add_bias_kv": True}, {"add_zero_attn": True}):
    attention(more, Q, K, V, PADDING, True, PAIRS)
    attention({**more, "batch_first": True}, *first, False, PAIRS)
attention({"add_bias_kv": True, "add_zero_attn": True}, Q, K, V, None, False)
other = {"kdim": 3, "vdim": 6}
attention(other, Q, t(5, 2, 3, salt=2), t(5, 2, 6, salt=3))
attention({**other, "bias": False, "add_bias_kv": True}, Q, t(5, 2, 3, salt=2), t(5, 2, 6, salt=3))
attention({"dropout": 0.5}, Q, K, V)
attention({"dropout": 0.5}, Q, K, V, None, False)
attention({"dropout": 0.5}, Q, K, V, train=False)
attention({}, *[t(3, 2, 4, salt=s, dtype="f32") for s in (1, 2, 3)], dtype="f32", seed=7)
attention({"num_heads": 3}, Q, K, V, says="embed_dim must be divisible by num_heads")
attention({"num_heads": 0}, Q, K, V, says="embed_dim and num_heads must be greater than 0")
attention({}, t(4), K, V, says="query should be unbatched 2D or batched 3D tensor but received 1-D")
attention({}, Q, t(5, 4), V, says="expected `key` and `value` to be 3-D but found 2-D and 3-D")
attention({}, t(3, 2, 5), K, V, says="was expecting embedding dimension of 4, but got 5")
attention({}, Q, K, V, v([False], "bool"), says="to be `None` or 2-D but found 1-D")
attention({}, Q, K, V, t(2, 5, kind=2, dtype="i64"), says="only bool and floating types of")
attention({}, Q, K, V, None, True, hidden("..", ".."), says="The shape of the 2D attn_mask is")
attention({}, Q, K, V, None, True, None, True, True, says="Need attn_mask if specifying")
attention({}, Q, K, t(4, 2, 4), says="does not match value")

X, Y = t(3, 2, 4), t(5, 2, 4, salt=2)
SELF = hidden("..x", "x..", "...")
OWN = hidden("..x", "...")
for options in ({}, {"norm_first": True}, {"activation": "gelu"}, {"bias": False}):
    layer_of("TransformerEncoderLayer", options, X, train=False)
    layer_of("TransformerDecoderLayer", options, X, Y, train=False)
eps = {"layer_norm_eps": 0.5, "batch_first": True}
layer_of("TransformerEncoderLayer", eps, t(2, 3, 4), SELF, OWN, train=False)
layer_of("TransformerDecoderLayer", eps, t(2, 3, 4), t(2, 5, 4, salt=2), SELF, PAIRS, OWN, PADDING,
         train=False)
layer_of("TransformerEncoderLayer", {"norm_first": True}, t(3, 4), SELF, train=False)
layer_of("TransformerDecoderLayer", {"norm_first": True}, t(3, 4), t(5, 4, salt=2), train=False)
layer_of("TransformerEncoderLayer", {}, X, CAUSAL, None, True, train=False)
layer_of("TransformerDecoderLayer", {}, X, Y, CAUSAL, None, None, None, True, train=False)
layer_of("TransformerEncoderLayer", {"dropout": 0.25}, X)
layer_of("TransformerDecoderLayer", {"dropout": 0.25}, X, Y)
F32 = [t(3, 2, 4, dtype="f32"), t(5, 2, 4, dtype="f32")]
layer_of("TransformerEncoderLayer", {}, F32[0], dtype="f32", seed=7, train=False)
layer_of("TransformerDecoderLayer", {}, *F32, dtype="f32", seed=7, train=False)
layer_of("TransformerEncoderLayer", {}, t(3, 2, 5), says="was expecting embedding dimension of 4")
layer_of("TransformerDecoderLayer", {}, X, t(5, 4), says="expected `key` and `value` to be 3-D")

TWO = {"num_encoder_layers": 2, "num_decoder_layers": 2}
layer_of("Transformer", TWO, Y, X, train=False)
layer_of("Transformer", {**TWO, "batch_first": True, "norm_first": True, "activation": "gelu"},
         t(2, 5, 4), t(2, 3, 4), None, CAUSAL, None, PADDING, OWN, PADDING, train=False)
layer_of("Transformer", {**TWO, "bias": False}, t(5, 4), t(3, 4), t(5, 5, grad=False), None,
         t(3, 5, grad=False), train=False)
layer_of("Transformer", {**TWO, "dropout": 0.25}, Y, X)
layer_of("Transformer", TWO, F32[1], F32[0], dtype="f32", seed=7, train=False)
layer_of("Transformer", TWO, t(5, 3, 4), X, says="the batch number of src and tgt must be equal")
layer_of("Transformer", TWO, t(5, 2, 3), X, says="must be equal to d_model")
write(__file__)

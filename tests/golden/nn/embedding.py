"""Embeddings."""

from layers import layer, t, v, write


def ints(*shape, n=5, salt=2):
    return t(*shape, salt=salt, dtype="i64", kind=n)


def table(**options):
    return {"num_embeddings": 5, "embedding_dim": 3, **options}


for x in [ints(4), ints(2, 3), ints(), ints(0)]:
    layer("Embedding", table(), x)
layer("Embedding", table(padding_idx=-2), ints(6))
layer("Embedding", table(padding_idx=0, max_norm=0.5, norm_type=1.0), ints(2, 3), train=False)
layer("Embedding", table(max_norm=1.0), ints(2, 3))
layer("Embedding", table(scale_grad_by_freq=True), ints(7, n=3))
layer("Embedding", table(_weight=t(5, 3, grad=False)), ints(4))
layer("Embedding", table(padding_idx=1, _weight=t(5, 3, grad=False), _freeze=True), ints(4))
layer("Embedding", table(), t(2, 3, salt=2, dtype="i32", kind=5), dtype="f32", seed=4)
layer("Embedding", table(padding_idx=5), ints(2), says="must be within num_embeddings")
layer("Embedding", table(_weight=t(4, 3, grad=False)), ints(2), says="Shape of weight does not match")

offsets = v([0, 2, 2, 5], dtype="i64")
for mode in ["sum", "mean", "max"]:
    layer("EmbeddingBag", table(mode=mode), ints(7), offsets)
    layer("EmbeddingBag", table(mode=mode, padding_idx=1), ints(3, 4), train=False)
    layer("EmbeddingBag", table(mode=mode, include_last_offset=True, padding_idx=-1), ints(7), v([0, 2, 2, 7], dtype="i64"))
    layer("EmbeddingBag", table(mode=mode, max_norm=0.7, norm_type=1.5), ints(2, 3))
layer("EmbeddingBag", table(), ints(2, 3), dtype="f32", seed=6)
layer("EmbeddingBag", table(scale_grad_by_freq=True), ints(2, 4, n=3))
layer("EmbeddingBag", table(_weight=t(5, 3, grad=False)), t(2, 3, salt=2, dtype="i32", kind=5))
layer("EmbeddingBag", table(mode="sum"), ints(7), offsets, t(7))
layer("EmbeddingBag", table(mode="sum"), ints(2, 3), None, t(2, 3))
layer("EmbeddingBag", table(), ints(2, 3), None, t(2, 3), says="only supported for mode='sum'")
layer("EmbeddingBag", table(mode="sum"), ints(2, 3), None, t(2), says="must have the same shape as the input")
layer("EmbeddingBag", table(), ints(3), says="offsets has to be a 1D Tensor")
layer("EmbeddingBag", table(), ints(2, 3), offsets, says="offsets has to be None")
layer("EmbeddingBag", table(), ints(1, 2, 3), says="input has to be 1D or 2D Tensor")
layer("EmbeddingBag", table(padding_idx=-6), ints(2, 3), says="must be within num_embeddings")
write(__file__)

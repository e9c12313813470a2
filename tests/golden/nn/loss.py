"""Losses, and softmax over very many classes."""

import torch
from layers import layer, t, v, write

REDUCTIONS = ["none", "mean", "sum"]


def ints(*shape, n=5, salt=2):
    return t(*shape, salt=salt, dtype="i64", kind=n)


def probabilities(*shape, salt=1):
    return t(*shape, salt=salt, kind="pos")


def pairs(name, x, y, options=()):
    """Every reduction, each with the next of the options."""
    options = list(options) or [{}]
    for i, reduction in enumerate(REDUCTIONS):
        layer(name, {**options[i % len(options)], "reduction": reduction}, x, y)


x, y, signs = t(4, 3), t(4, 3, salt=2), v([[1, -1, 1], [-1, -1, 1], [1, 1, 1], [-1, 1, -1]], grad=False)
flat = t(4, 3, salt=2, grad=False)

# Differences.
for name in ["L1Loss", "MSELoss"]:
    pairs(name, x, y)
    layer(name, {}, t(2, 3, dtype="f32"), t(2, 3, salt=2, dtype="f32"), dtype="f32")
    layer(name, {}, x, t(3, salt=2))
    layer(name, {}, x, t(5), says="must match")
    layer(name, {"reduction": "batchmean"}, x, y, says="not a valid value for reduction")
pairs("SmoothL1Loss", x, y, [{"beta": 0.5}, {"beta": 0.0}, {}])
pairs("HuberLoss", x, y, [{"delta": 0.25}, {}])
layer("SmoothL1Loss", {}, t(), t(salt=2))
layer("SmoothL1Loss", {}, x, t(4, 1, salt=2))
layer("HuberLoss", {}, t(), t(salt=2))
layer("SmoothL1Loss", {"beta": -1.0}, x, y, says="does not support negative values for beta")
layer("HuberLoss", {"delta": 0.0}, x, y, says="does not support non-positive values for delta")

# Classes.
scores, classes = t(4, 5), ints(4)
for name in ["NLLLoss", "CrossEntropyLoss"]:
    weight = {"weight": t(5, salt=3, kind="pos", grad=False)}
    pairs(name, scores, classes, [{}, weight, {"ignore_index": 1}])
    layer(name, {**weight, "ignore_index": 2}, t(2, 5, 3, 2), ints(2, 3, 2), train=False)
    layer(name, {}, t(5), v(3, dtype="i64"))
    layer(name, {}, t(4, 5, dtype="f32"), classes, dtype="f32")
    layer(name, {}, scores, ints(3), says="batch_size")
    layer(name, {"weight": t(4, grad=False)}, scores, classes, says="weight tensor should be defined")
layer("CrossEntropyLoss", {"label_smoothing": 0.1}, scores, classes)
layer("CrossEntropyLoss", {"label_smoothing": 0.3, "reduction": "sum"}, scores, probabilities(4, 5))
layer("CrossEntropyLoss", {"label_smoothing": 1.5}, scores, classes, says="label_smoothing must be between")

# Coins.
for name, inputs in [("BCELoss", probabilities(4, 3)), ("BCEWithLogitsLoss", x)]:
    pairs(name, inputs, probabilities(4, 3, salt=2), [{"weight": t(3, salt=3, kind="pos", grad=False)}, {}])
    layer(name, {}, probabilities(3), probabilities(3, salt=2))
    layer(name, {}, inputs, probabilities(4, 1), says="size")
layer("BCEWithLogitsLoss", {"pos_weight": t(3, salt=3, kind="pos", grad=False)}, x, probabilities(4, 3, salt=2))
layer("BCELoss", {}, t(4, 3), probabilities(4, 3), says="between 0 and 1")
pairs("MultiLabelSoftMarginLoss", x, t(4, 3, salt=2, dtype="i64", kind=2),
      [{}, {"weight": t(3, salt=3, kind="pos", grad=False)}])
layer("MultiLabelSoftMarginLoss", {}, t(3), v([1, 0, 1], grad=False))

# Distributions.
for reduction in [*REDUCTIONS, "batchmean"]:
    layer("KLDivLoss", {"reduction": reduction}, x, probabilities(4, 3, salt=2))
    layer("KLDivLoss", {"reduction": reduction, "log_target": True}, x, y)
pairs("PoissonNLLLoss", x, t(4, 3, salt=2, kind=6, grad=False),
      [{}, {"full": True}, {"log_input": False, "eps": 1e-4, "full": True}])
layer("PoissonNLLLoss", {"log_input": False}, probabilities(4, 3), t(4, 3, kind=3, grad=False))
for k, var in enumerate([probabilities(4, 3, salt=3), probabilities(4, 1, salt=3), probabilities(4, salt=3)]):
    layer("GaussianNLLLoss", {"reduction": REDUCTIONS[k], "full": k == 1}, x, y, var)
layer("GaussianNLLLoss", {"eps": 0.5}, x, y, probabilities(4, 3, salt=3))
layer("GaussianNLLLoss", {}, t(3), t(3, salt=2), probabilities(1))
layer("GaussianNLLLoss", {}, x, y, t(4, 3), says="var has negative entry/entries")
layer("GaussianNLLLoss", {}, x, y, probabilities(4, 2), says="var is of incorrect size")
steps = torch.log_softmax(torch.linspace(-1, 2, 6 * 2 * 4, dtype=torch.float64).sin().reshape(6, 2, 4), 2)
steps = v(steps.tolist())
sizes = lambda *n: v(list(n), dtype="i64")
labels = v([[1, 2, 2], [3, 1, 0]], dtype="i64")
for reduction in REDUCTIONS:
    layer("CTCLoss", {"reduction": reduction}, steps, labels, sizes(6, 5), sizes(3, 2))
layer("CTCLoss", {"blank": 3, "zero_infinity": True}, steps, v([[1, 2, 2], [0, 1, 0]], dtype="i64"),
      sizes(6, 2), sizes(3, 3))
layer("CTCLoss", {}, v(torch.log_softmax(torch.eye(5, 4, dtype=torch.float64), 1).tolist()),
      v([1, 2], dtype="i64"), v(5, dtype="i64"), v(2, dtype="i64"))
layer("CTCLoss", {"blank": 7}, steps, labels, sizes(6, 5), sizes(3, 2), says="blank must be in label range")

# Margins.
for reduction in REDUCTIONS:
    layer("MarginRankingLoss", {"margin": 0.3, "reduction": reduction}, x, y, signs)
    layer("CosineEmbeddingLoss", {"margin": 0.2, "reduction": reduction}, x, y, v([1, -1, -1, 1], grad=False))
    layer("TripletMarginLoss", {"margin": 0.7, "reduction": reduction}, x, y, t(4, 3, salt=3))
    layer("TripletMarginWithDistanceLoss", {"margin": 0.7, "reduction": reduction}, x, y, t(4, 3, salt=3))
layer("MarginRankingLoss", {}, x, t(3, salt=2), signs, says="same dimension")
layer("CosineEmbeddingLoss", {}, t(3), t(3, salt=2), v(-1, grad=False))
layer("TripletMarginLoss", {"p": 1.0, "eps": 1e-3, "swap": True}, x, y, t(4, 3, salt=3))
layer("TripletMarginLoss", {"p": 3.0}, t(3), t(3, salt=2), t(3, salt=3))
layer("TripletMarginLoss", {"margin": 0.0}, x, y, y, says="margin to be greater than 0, got 0.0 instead")
layer("TripletMarginWithDistanceLoss", {"swap": True}, x, y, t(4, 3, salt=3))
layer("TripletMarginWithDistanceLoss", {}, x, t(3), y, says="same number of dimensions")
pairs("HingeEmbeddingLoss", x, signs, [{}, {"margin": 0.4}])
pairs("SoftMarginLoss", x, signs)
pairs("MultiLabelMarginLoss", t(3, 4), v([[3, 0, -1, 1], [-1, 0, 0, 0], [2, 1, 0, 3]], dtype="i64"))
layer("MultiLabelMarginLoss", {}, t(4), v([3, 0, -1, 1], dtype="i64"))
pairs("MultiMarginLoss", t(4, 5), classes,
      [{}, {"p": 2, "margin": 0.5}, {"weight": t(5, salt=3, kind="pos", grad=False)}])
layer("MultiMarginLoss", {}, t(5), v(3, dtype="i64"))
layer("MultiMarginLoss", {"p": 3}, t(4, 5), classes, says="only p == 1 and p == 2 supported")
layer("MultiMarginLoss", {"weight": t(2, 2, grad=False)}, t(4, 5), classes, says="weight to be None or 1D tensor, got 2D instead")

# Adaptive softmax.
name, options = "AdaptiveLogSoftmaxWithLoss", {"in_features": 16, "n_classes": 10, "cutoffs": [4, 7]}
layer(name, options, t(6, 16), v([0, 3, 4, 9, 7, 6], dtype="i64"))
layer(name, options, t(3, 16), v([0, 3, 1], dtype="i64"))
layer(name, {**options, "div_value": 2.0, "head_bias": True}, t(6, 16), v([8, 3, 4, 9, 7, 6], dtype="i64"), train=False)
layer(name, options, t(16), v(8, dtype="i64"))
layer(name, options, t(6, 16, dtype="f32"), v([0, 3, 4, 9, 7, 6], dtype="i64"), dtype="f32", seed=5)
layer(name, options, t(2, 16), v([0, 10], dtype="i64"), says="Target values should be in [0, 9]")
layer(name, options, t(2, 16), v([0, 1, 2], dtype="i64"), says="same size in the batch dimension")
layer(name, {**options, "cutoffs": [4, 10]}, t(2, 16), v([0, 1], dtype="i64"), says="each value is between 1 and n_classes-1")
write(__file__)

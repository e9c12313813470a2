"""Activations."""

from layers import layer, t, v, write

EDGES = v([-7.0, -3.0, -1.0, -0.5, -0.0, 0.25, 0.5, 1.0, 3.0, 6.5, 25.0])


def three(name, options, bad=None, says=""):
    """Defaults, options with edges in evaluation mode, and an f32 case."""
    # PyTorch's gradient of Hardsigmoid has 1 / 6 to the digits of f32 alone.
    grad = name != "Hardsigmoid"
    layer(name, {}, t(3, 4, grad=grad))
    layer(name, options, {**EDGES, "grad": grad}, train=False)
    layer(name, options, t(2, 3, 4, dtype="f32", perm=[0, 2, 1]), dtype="f32", seed=5)
    if bad is not None:
        layer(name, bad, t(2, 3), says=says)


def written(name, **options):
    """The in-place form, also on a leaf that asks for a gradient."""
    layer(name, {**options, "inplace": True}, t(3, 4, grad=False))
    layer(name, {**options, "inplace": True}, t(3, 4), says="leaf Variable that requires grad")


for name, options in [("ReLU", {}), ("ReLU6", {}), ("SELU", {}), ("Hardsigmoid", {}),
                      ("Hardswish", {}), ("SiLU", {}), ("Mish", {}),
                      ("LeakyReLU", {"negative_slope": 0.2}), ("ELU", {"alpha": 0.5}),
                      ("CELU", {"alpha": 2.0}), ("Hardtanh", {"min_val": -0.5, "max_val": 0.25})]:
    three(name, options)
    written(name, **options)
for name in ["Sigmoid", "LogSigmoid", "Tanh", "Tanhshrink", "Softsign"]:
    three(name, {})
layer("CELU", {"alpha": 0.0}, t(3), says="alpha cannot be 0 for CELU")
three("RReLU", {"lower": 0.1, "upper": 0.2})
written("RReLU", lower=0.1, upper=0.2)
layer("RReLU", {}, t(3, 4), train=False)
three("GELU", {"approximate": "tanh"}, bad={"approximate": "erf"}, says="approximate")
three("Softplus", {"beta": 2.0, "threshold": 1.0})
three("Hardshrink", {"lambd": 0.25})
three("Softshrink", {"lambd": 0.25})

layer("PReLU", {}, t(3, 4))
layer("PReLU", {"num_parameters": 3, "init": 0.1}, t(2, 3, 4))
layer("PReLU", {"num_parameters": 4}, t(2, 4, dtype="f32"), dtype="f32", train=False)
layer("PReLU", {"num_parameters": 5}, t(2, 3), says="Mismatch of parameter numbers")
limits = {"threshold": 0.1, "value": 20.0}
layer("Threshold", limits, t(3, 4))
layer("Threshold", limits, t(3, 4, dtype="f32"), dtype="f32", train=False)
layer("Threshold", {"threshold": 2, "value": 7}, t(3, 4, dtype="i64", kind=5))
written("Threshold", **limits)

layer("GLU", {}, t(3, 4))
layer("GLU", {"dim": 0}, t(4, 3, 2), train=False)
layer("GLU", {"dim": 1}, t(2, 6, 2, dtype="f32"), dtype="f32")
layer("GLU", {}, t(3, 5), says="dimension")
for name in ["Softmax", "Softmin", "LogSoftmax"]:
    layer(name, {"dim": 1}, t(3, 4))
    layer(name, {"dim": -3}, t(2, 3, 4), train=False)
    layer(name, {"dim": 0}, t(5, dtype="f32"), dtype="f32")
    layer(name, {"dim": 2}, t(3, 4), says="Dimension out of range")
layer("Softmax2d", {}, t(2, 3, 2, 2))
layer("Softmax2d", {}, t(3, 2, 2), train=False)
layer("Softmax2d", {}, t(2, 3, 2, 2, dtype="f32"), dtype="f32")
layer("Softmax2d", {}, t(3, 2), says="expected input to be 3D or 4D, got 2D")
write(__file__)

"""Dropout: PyTorch's masks for a seed."""

from layers import layer, t, write

# A batch, an input without one, and one that is refused, if there is any.
SHAPES = {
    "Dropout": [(5, 7), (9,), None, ""],
    "Dropout1d": [(3, 4, 5), (4, 5), (2, 3, 4, 5), "4D"],
    "Dropout2d": [(3, 4, 2, 3), (4, 2, 3), (4,), "at least 2 dimensions"],
    "Dropout3d": [(2, 4, 2, 3, 2), (4, 2, 3, 2), None, ""],
    "AlphaDropout": [(5, 7), (9,), None, ""],
    "FeatureAlphaDropout": [(3, 4, 5), (3, 4), (4,), "at least 2 dimensions"],
}
for name, (batch, alone, bad, says) in SHAPES.items():
    layer(name, {}, t(*batch), seed=3)
    layer(name, {"p": 0.3}, t(*alone), seed=4)
    layer(name, {"p": 0.3}, t(*batch), train=False)
    layer(name, {"p": 0.2}, t(*batch, dtype="f32"), dtype="f32", seed=11)
    layer(name, {"p": 0.6, "inplace": True}, t(*batch, grad=False), seed=5)
    layer(name, {"p": 0.4, "inplace": True}, t(*alone, grad=False), seed=6)
    layer(name, {"p": 0.0}, t(*batch))
    layer(name, {"p": 1.0}, t(*batch))
    layer(name, {"p": 1.5}, t(*batch), says="dropout probability has to be between 0 and 1")
    if bad:
        layer(name, {}, t(*bad), says=says)
write(__file__)

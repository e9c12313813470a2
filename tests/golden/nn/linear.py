"""Linear layers, and those that only change the shape."""

import torch
from layers import layer, t, write

layer("Linear", {"in_features": 3, "out_features": 4}, t(5, 3))
layer("Linear", {"in_features": 3, "out_features": 4, "bias": False}, t(2, 5, 3))
layer("Linear", {"in_features": 3, "out_features": 4}, t(5, 3, dtype="f32"), dtype="f32", seed=7)
layer("Linear", {"in_features": 3, "out_features": 4}, t(5, 4), says="shapes cannot be multiplied")
two = {"in1_features": 3, "in2_features": 4, "out_features": 2}
layer("Bilinear", two, t(5, 3), t(5, 4, salt=2))
layer("Bilinear", {**two, "bias": False}, t(2, 5, 3), t(2, 5, 4, salt=2))
layer("Bilinear", {**two, "in1_features": 0}, t(5, 0), t(5, 4), says="must be > 0")
layer("Identity", {}, t(3, 2))
layer("Identity", {}, t())
layer("Identity", {}, t(0, 2), train=False)
layer("Flatten", {}, t(2, 3, 4))
layer("Flatten", {"start_dim": 0, "end_dim": 1}, t(2, 3, 4))
layer("Flatten", {"start_dim": 3}, t(2, 3), says="Dimension out of range")
unflatten = lambda dim, sizes: torch.nn.Unflatten(dim, sizes)
layer("Unflatten", {"dim": 1, "sizes": [2, 3]}, t(2, 6), make=unflatten)
layer("Unflatten", {"dim": -1, "sizes": [3, -1, 1]}, t(2, 6), make=unflatten)
layer("Unflatten", {"dim": 1, "sizes": [4, 2]}, t(2, 6), make=unflatten, says="unflatten")
write(__file__)

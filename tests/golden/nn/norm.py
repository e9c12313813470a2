"""Normalisation."""

from layers import layer, t, write

SHAPES = {1: (4, 3, 5), 2: (2, 3, 2, 4), 3: (2, 3, 2, 2, 3)}


def bag(**options):
    return {"num_features": 3, **options}


for d, shape in SHAPES.items():
    for name in [f"BatchNorm{d}d", f"InstanceNorm{d}d"]:
        layer(name, bag(), t(*shape))
        layer(name, bag(eps=1e-3, momentum=0.3, affine=False, track_running_stats=True), t(*shape))
        layer(name, bag(affine=True, track_running_stats=True), t(*shape), train=False)
        layer(name, bag(track_running_stats=False), t(*shape), train=False)
        layer(name, bag(affine=True, bias=False), t(*shape))
        layer(name, bag(), t(3), says="input (got 1D input")
    layer(f"BatchNorm{d}d", bag(momentum=None), t(*shape))
    layer(f"InstanceNorm{d}d", bag(affine=True, track_running_stats=True), t(*shape[1:]))
    layer(f"InstanceNorm{d}d", bag(affine=True), t(2, 4, *shape[2:]), says="to match num_features (3), but got: 4")
layer("BatchNorm1d", bag(), t(5, 3))
layer("BatchNorm1d", bag(), t(1, 3), says="Expected more than 1 value per channel when training")
layer("BatchNorm2d", bag(), t(2, 3, 2, 4, dtype="f32"), dtype="f32")
layer("InstanceNorm2d", bag(), t(2, 3, 1, 1), says="Expected more than 1 spatial element when training")
layer("InstanceNorm2d", bag(), t(2, 3, 2, 4, dtype="f32"), dtype="f32")

for name, more in [("LayerNorm", [{"bias": False}]), ("RMSNorm", [{"eps": None}])]:
    layer(name, {"normalized_shape": [3]}, t(4, 3))
    layer(name, {"normalized_shape": [2, 3], "eps": 0.1}, t(4, 2, 3))
    layer(name, {"normalized_shape": [3], "elementwise_affine": False}, t(3), train=False)
    layer(name, {"normalized_shape": [3]}, t(4, 3, dtype="f32"), dtype="f32")
    layer(name, {"normalized_shape": [4]}, t(4, 3), says="normalized_shape")
    for options in more:
        layer(name, {"normalized_shape": [3], **options}, t(4, 3))
group = {"num_groups": 2, "num_channels": 4}
layer("GroupNorm", group, t(3, 4, 2))
layer("GroupNorm", {**group, "eps": 0.1, "affine": False}, t(2, 4, 3, 2), train=False)
layer("GroupNorm", {**group, "bias": False}, t(2, 4))
layer("GroupNorm", group, t(2, 4, 3, dtype="f32"), dtype="f32")
layer("GroupNorm", {"num_groups": 3, "num_channels": 4}, t(2, 4), says="must be divisible by num_groups")

for size in [1, 2, 3, 5]:
    layer("LocalResponseNorm", {"size": size, "alpha": 0.5, "beta": 0.6, "k": 1.5}, t(2, 4, 3))
    layer("LocalResponseNorm", {"size": size}, t(2, 4, 3, 2), train=False)
layer("LocalResponseNorm", {"size": 3, "alpha": 0.5}, t(2, 4, 2, 2, 3))
layer("LocalResponseNorm", {"size": 3}, t(2, 0, 3))
layer("LocalResponseNorm", {"size": 3}, t(2, 3), says="Expected 3D or higher dimensionality")
# PyTorch's gradients of this one are shifted by some channels.
for size in [3, 4, 5, 7]:
    options = {"size": size, "alpha": 0.5, "beta": 0.6, "k": 1.5}
    layer("CrossMapLRN2d", options, t(2, 6, 3, 2, grad=False))
    layer("CrossMapLRN2d", {"size": size}, t(1, 2, 3, 2, grad=False), train=False)
layer("CrossMapLRN2d", {"size": 3}, t(2, 3, 3), says="Expected input to be 4D, got 3D instead.")
write(__file__)

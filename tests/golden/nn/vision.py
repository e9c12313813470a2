"""Layers for images."""

import torch
from layers import layer, t, write

SIZES = [4, 5, 3]


def tupled(name):
    """The layer, which takes no lists."""
    of = lambda o: tuple(o) if isinstance(o, list) else o
    return lambda **options: getattr(torch.nn, name)(**{k: of(o) for k, o in options.items()})


def resize(options, *inputs, name="Upsample", make=None, **more):
    layer(name, options, *inputs, make=make or tupled(name), **more)


def upsample(rank, modes):
    x = (2, 3, *SIZES[:rank])
    plain = ["nearest", "area", "nearest-exact"]
    for mode in modes:
        how = {} if mode in plain else {"align_corners": True}
        resize({"size": 7, "mode": mode}, t(*x))
        resize({"size": [3, 8, 2][:rank], "mode": mode, **how}, t(*x), train=False)
        resize({"scale_factor": 1.7, "mode": mode}, t(*x, dtype="f32"), dtype="f32")
        resize({"scale_factor": [0.7, 2.0, 1.5][:rank], "mode": mode, **how}, t(*x))
        resize({"scale_factor": 1.7, "mode": mode, "recompute_scale_factor": True},
              t(*x))


upsample(1, ["nearest", "linear", "area", "nearest-exact"])
upsample(2, ["nearest", "bilinear", "bicubic", "area", "nearest-exact"])
upsample(3, ["nearest", "trilinear", "area", "nearest-exact"])


def smooth(**how):
    """`interpolate` with `antialias`, which PyTorch's layer does not have."""
    class Smooth(torch.nn.Module):
        def forward(self, x):
            return torch.nn.functional.interpolate(x, **how)
    return Smooth()


for mode in ["bilinear", "bicubic"]:
    for size in [[3, 2], [9, 4]]:
        for align in [None, True]:
            resize({"size": size, "mode": mode, "antialias": True,
                               "align_corners": align}, t(2, 3, 7, 6), make=smooth)
    resize({"scale_factor": [0.4, 0.6], "mode": mode, "antialias": True},
          t(2, 3, 7, 6, dtype="f32"), dtype="f32", make=smooth)
resize({"size": 3, "antialias": True}, t(2, 3, 7, 6), make=smooth,
      says="Anti-alias option is restricted")
resize({"size": 3, "scale_factor": 2.0}, t(2, 3, 4), says="only one of size or")
resize({}, t(2, 3, 4), says="either size or scale_factor should be defined")
resize({"size": [3, 4]}, t(2, 3, 4), says="same number of spatial dimensions")
resize({"size": 3, "align_corners": True}, t(2, 3, 4),
      says="align_corners option can only be set with the interpolating modes")
resize({"size": 3, "recompute_scale_factor": True}, t(2, 3, 4),
      says="recompute_scale_factor is not meaningful")
resize({"size": 3, "mode": "bilinear"}, t(2, 3, 4), says="Got 3D input, but bilinear")
resize({"size": 3}, t(2, 3), says="Only 3D, 4D and 5D input Tensors supported")
resize({"size": 0}, t(2, 3, 4), says="greater than 0")
resize({"size": 0, "mode": "nearest-exact"}, t(2, 3, 4), says="greater than 0")

for name in ["UpsamplingNearest2d", "UpsamplingBilinear2d"]:
    resize({"size": [3, 8]}, t(2, 3, 4, 5), name=name)
    resize({"scale_factor": 2.0}, t(2, 3, 4, 5), train=False, name=name)
    resize({"scale_factor": [0.5, 1.7]}, t(2, 3, 4, 5, dtype="f32"), dtype="f32", name=name)
    resize({}, t(2, 3, 4, 5), name=name, says="either size or scale_factor should be defined")

for name, option, x, alone in [
        ("PixelShuffle", "upscale_factor", (2, 12, 2, 3), (4, 2, 3)),
        ("PixelUnshuffle", "downscale_factor", (2, 3, 4, 6), (3, 4, 6)),
        ("ChannelShuffle", "groups", (2, 6, 2, 3), (2, 4, 3))]:
    layer(name, {option: 2}, t(*x))
    layer(name, {option: 2}, t(*alone), train=False)
    layer(name, {option: 2}, t(*x, dtype="f32", perm=[0, 1, 3, 2]), dtype="f32")
    layer(name, {option: 5}, t(*x), says="divisible")

layer("Unfold", {"kernel_size": [2, 3]}, t(2, 3, 5, 6))
layer("Unfold", {"kernel_size": 2, "dilation": [1, 2], "padding": [1, 0], "stride": 2},
      t(3, 5, 6), train=False)
layer("Unfold", {"kernel_size": 3, "padding": 1}, t(2, 1, 4, 4, dtype="f32"), dtype="f32")
layer("Unfold", {"kernel_size": 3}, t(2, 3, 2, 2), says="shape of the array of sliding")
layer("Fold", {"output_size": [4, 5], "kernel_size": [2, 2]}, t(2, 12, 12))
layer("Fold", {"output_size": [5, 6], "kernel_size": 2, "dilation": [1, 2], "padding": [1, 0],
               "stride": 2}, t(12, 6), train=False)
layer("Fold", {"output_size": 4, "kernel_size": 3, "padding": 1},
      t(2, 9, 16, dtype="f32"), dtype="f32")
layer("Fold", {"output_size": [4, 5], "kernel_size": 2}, t(2, 12, 11), says="")
write(__file__)

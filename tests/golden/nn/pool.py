"""Pooling."""

import math

import torch
from layers import layer, t, v, write

SIZES = [7, 6, 5]


def of(rank, sizes):
    """A number for each dimension, the only one bare."""
    return sizes[0] if rank == 1 else sizes[:rank]


def shapes(rank):
    return (2, 3, *SIZES[:rank]), (3, *SIZES[:rank])


def windows(rank):
    batch, alone = shapes(rank)
    own = of(rank, [3, 2, 2])
    steps = of(rank, [2, 1, 2])
    name = f"MaxPool{rank}d"
    layer(name, {"kernel_size": 2}, t(*batch))
    layer(name, {"kernel_size": own, "stride": steps, "padding": 1, "return_indices": True},
          t(*alone), train=False)
    layer(name, {"kernel_size": own, "stride": 2, "dilation": 2, "ceil_mode": True},
          t(*batch, dtype="f32"), dtype="f32")
    layer(name, {"kernel_size": 2, "padding": 2}, t(*batch), says="at most half")
    name = f"AvgPool{rank}d"
    layer(name, {"kernel_size": 2}, t(*batch))
    layer(name, {"kernel_size": own, "stride": steps, "padding": 1, "count_include_pad": False},
          t(*alone), train=False)
    layer(name, {"kernel_size": own, "stride": 2, "ceil_mode": True},
          t(*batch, dtype="f32"), dtype="f32")
    if rank > 1:
        layer(name, {"kernel_size": own, "divisor_override": 5}, t(*batch))
    layer(name, {"kernel_size": 2, "padding": 2}, t(*batch), says="at most half")
    name = f"LPPool{rank}d"
    positive = {"kind": "pos"}
    layer(name, {"norm_type": 2.0, "kernel_size": 2}, t(*batch))
    layer(name, {"norm_type": 3.0, "kernel_size": own, "stride": steps},
          t(*alone, **positive), train=False)
    layer(name, {"norm_type": 1.5, "kernel_size": own, "stride": 2, "ceil_mode": True},
          t(*batch, dtype="f32", **positive), dtype="f32")
    layer(name, {"norm_type": 2.0, "kernel_size": 9}, t(*batch), says="small")


def adaptive(rank):
    batch, alone = shapes(rank)
    for family in ["Avg", "Max"]:
        name = f"Adaptive{family}Pool{rank}d"
        more = {"return_indices": True} if family == "Max" else {}
        layer(name, {"output_size": 3}, t(*batch))
        layer(name, {"output_size": [2, 4, 3][:rank], **more}, t(*alone), train=False)
        layer(name, {"output_size": 1}, t(*batch, dtype="f32"), dtype="f32")
        layer(name, {"output_size": -1}, t(*batch), says="")


def fractional(rank):
    batch, alone = shapes(rank)
    name = f"FractionalMaxPool{rank}d"
    drawn = {"_random_samples": t(2, 3, rank, kind="pos", grad=False)}
    layer(name, {"kernel_size": 2, "output_size": 3}, t(*batch), seed=3)
    layer(name, {"kernel_size": [2, 3, 2][:rank], "output_ratio": [0.5, 0.6, 0.7][:rank],
                 "return_indices": True}, t(*alone), seed=4)
    layer(name, {"kernel_size": 2, "output_ratio": 0.5}, t(*batch, dtype="f32"), dtype="f32")
    layer(name, {"kernel_size": 2, "output_size": 3, **drawn}, t(*batch), train=False)
    layer(name, {"kernel_size": 2}, t(*batch), says="requires specifying either an output size")
    layer(name, {"kernel_size": 2, "output_size": 2, "output_ratio": 0.5}, t(*batch),
          says="only one of output_size and output_ratio may be specified")
    layer(name, {"kernel_size": 2, "output_ratio": 1.5}, t(*batch), says="between 0 and 1")


def places(shape, rank):
    """Places within each plane of an output, none twice."""
    count = math.prod(shape[-rank:])
    return v((torch.arange(math.prod(shape)) % count * 2 + 1).reshape(shape).tolist(), dtype="i64")


def unpool(rank):
    batch, alone = (2, 3, *[3, 2, 2][:rank]), (3, *[3, 2, 2][:rank])
    name = f"MaxUnpool{rank}d"
    where = places(batch, rank)
    layer(name, {"kernel_size": 4}, t(*alone), places(alone, rank), train=False)
    layer(name, {"kernel_size": 4, "stride": 3, "padding": 1}, t(*batch, dtype="f32"), where,
          dtype="f32")
    wanted = [13, 9, 7][:rank]
    layer(name, {"kernel_size": 4}, t(*batch), where, wanted)
    layer(name, {"kernel_size": 4}, t(*batch), where, [2, 3] + wanted)
    layer(name, {"kernel_size": 2}, t(*batch), where, [30] * rank, says="invalid output_size")
    layer(name, {"kernel_size": 2}, t(*batch), where, [30] * (rank + 1),
          says="output_size should be a sequence containing")


for rank in [1, 2, 3]:
    windows(rank)
    adaptive(rank)
    unpool(rank)
    if rank > 1:
        fractional(rank)
write(__file__)

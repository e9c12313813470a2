"""Convolutions and transposed convolutions."""

from layers import layer, t, write

SIZES = [6, 5, 4]


def plain(rank):
    name, batch, alone = f"Conv{rank}d", (2, 4, *SIZES[:rank]), (4, *SIZES[:rank])
    own = {"in_channels": 4, "out_channels": 6, "kernel_size": [3, 2, 2][:rank]}
    layer(name, own, t(*batch))
    layer(name, {**own, "stride": 2, "padding": [2, 1, 0][:rank], "dilation": [1, 2, 1][:rank],
                 "groups": 2, "bias": False}, t(*alone), train=False)
    layer(name, {**own, "padding": 1}, t(*batch, dtype="f32"), dtype="f32", seed=9)
    layer(name, {**own, "padding": "same", "dilation": 2}, t(*batch))
    layer(name, {**own, "padding": "valid", "stride": 2}, t(*batch))
    for mode in ["reflect", "replicate", "circular"]:
        layer(name, {**own, "padding": [2, 1, 1][:rank], "padding_mode": mode}, t(*batch))
        layer(name, {**own, "padding": "same", "padding_mode": mode}, t(*alone))
    layer(name, {**own, "padding": "same", "stride": 2}, t(*batch),
          says="padding='same' is not supported for strided convolutions")
    layer(name, {**own, "groups": 3}, t(*batch), says="in_channels must be divisible by groups")
    layer(name, {**own, "groups": 4}, t(*batch), says="out_channels must be divisible by groups")
    layer(name, own, t(2, 3, *SIZES[:rank]), says="to have 4 channels, but got 3 channels")


def transposed(rank):
    name = f"ConvTranspose{rank}d"
    sizes = [3, 2, 3][:rank]
    batch, alone = (2, 4, *sizes), (4, *sizes)
    own = {"in_channels": 4, "out_channels": 6, "kernel_size": [3, 2, 2][:rank]}
    layer(name, own, t(*batch))
    layer(name, {**own, "stride": 2, "padding": 1, "output_padding": 1, "groups": 2,
                 "bias": False, "dilation": [2, 1, 2][:rank]}, t(*alone), train=False)
    layer(name, {**own, "stride": 3}, t(*batch, dtype="f32"), dtype="f32", seed=9)
    wanted = [10, 7, 9][:rank]
    layer(name, {**own, "stride": 3}, t(*batch), wanted)
    layer(name, {**own, "stride": 3}, t(*batch), [2, 6] + wanted)
    layer(name, {**own, "stride": 3}, t(*alone), [6] + wanted)
    layer(name, {**own, "stride": 2}, t(*batch), [99] * rank, says="requested an output size of")
    layer(name, {**own, "stride": 2}, t(*batch), [9] * (rank + 1), says="output_size must have")
    layer(name, {**own, "padding_mode": "reflect"}, t(*batch), says="Only")
    layer(name, {**own, "groups": 3}, t(*batch), says="in_channels must be divisible by groups")


for rank in [1, 2, 3]:
    plain(rank)
    transposed(rank)
write(__file__)

"""Recurrent networks and their cells, over padded, packed and single sequences."""

import torch
from layers import layer, t, v, write
from torch.nn.utils.rnn import PackedSequence

SIZES = {"input_size": 3, "hidden_size": 4}


def listed(packed):
    return [packed.data, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices]


def taking_lists(name):
    """The layer, with packed sequences and pairs of states as lists."""
    class Layer(getattr(torch.nn, name)):
        def forward(self, x, hx=None):
            hx = tuple(hx) if isinstance(hx, list) else hx
            if not isinstance(x, list):
                return super().forward(x, hx)
            y, h = super().forward(PackedSequence(*x), hx)
            return listed(y), h
    return Layer


def network(name, options, *inputs, **how):
    layer(name, {**SIZES, **options}, *inputs, make=taking_lists(name), **how)


def whole(*values):
    return v(values, dtype="i64")


def state(name, *shape, salt=3):
    """First states; of LSTM the memory too."""
    if "LSTM" not in name:
        return t(*shape, salt=salt)
    return [t(*shape, salt=salt), t(*shape, salt=salt + 1)]


# Three sequences of 4, 2 and 1 rows that were third, first and second in their batch.
ROWS = t(7, 3, salt=5)
PACKED = [ROWS, whole(3, 2, 1, 1), whole(2, 0, 1), whole(1, 2, 0)]
SORTED = [ROWS, whole(3, 2, 1, 1)]
STACKED = {"num_layers": 2, "bidirectional": True}

for name in ("RNN", "LSTM", "GRU"):
    network(name, {}, t(5, 2, 3))
    network(name, {}, t(5, 2, 3), state(name, 1, 2, 4))
    network(name, {}, t(5, 3), state(name, 1, 4))
    network(name, {"batch_first": True}, t(5, 3))
    network(name, {**STACKED, "batch_first": True}, t(2, 5, 3), state(name, 4, 2, 4))
    network(name, {**STACKED, "bias": False, "dropout": 0.5}, t(5, 2, 3), train=False)
    network(name, {}, t(5, 2, 3, dtype="f32"), dtype="f32", seed=7)
    network(name, {}, PACKED)
    network(name, STACKED, PACKED, state(name, 4, 3, 4))
    network(name, {}, SORTED, state(name, 1, 3, 4))
    network(name, {}, t(5), says="Expected input to be 2D or 3D, got 1D")
    network(name, {}, t(5, 2, 4), says="must be equal to input_size. Expected 3, got 4")
    network(name, {}, t(5, 2, 3, dtype="f32"), says="does not match weight dtype")
    network(name, {}, t(5, 2, 3), state(name, 1, 4), says="For batched 3-D input, hx ")
    network(name, {}, t(5, 3), state(name, 1, 2, 4), says="For unbatched 2-D input, hx ")
    which = "[0]" if name == "LSTM" else ""
    says = f"Expected hidden{which} size (1, 2, 4), got [1, 3, 4]"
    network(name, {}, t(5, 2, 3), state(name, 1, 3, 4), says=says)
    network(name, {"num_layers": 0}, t(5, 2, 3), says="num_layers must be greater than zero")
    network(name, {"dropout": 1.5}, t(5, 2, 3), says="should be a number in range [0, 1]")

network("RNN", {"nonlinearity": "relu"}, t(5, 2, 3))
network("RNN", {**STACKED, "nonlinearity": "relu"}, PACKED)
for options in ({"proj_size": 2}, {**STACKED, "proj_size": 2, "bias": False}):
    network("LSTM", options, t(5, 2, 3))
    network("LSTM", options, PACKED)
hx = [t(1, 2, 2, salt=3), t(1, 2, 4, salt=4)]
network("LSTM", {"proj_size": 2}, t(5, 2, 3), hx)
says = "Expected hidden[1] size (1, 2, 4), got [1, 2, 2]"
network("LSTM", {"proj_size": 2}, t(5, 2, 3), [hx[0], hx[0]], says=says)
network("LSTM", {"proj_size": 4}, t(5, 2, 3), says="proj_size has to be smaller than hidden_size")
network("LSTM", {"proj_size": -1}, t(5, 2, 3), says="should be a positive integer or zero")

for name in ("RNNCell", "LSTMCell", "GRUCell"):
    network(name, {}, t(2, 3))
    network(name, {"bias": False}, t(2, 3), state(name, 2, 4))
    network(name, {}, t(3), state(name, 4))
    network(name, {}, t(3, dtype="f32"), dtype="f32", seed=7)
    network(name, {}, t(5, 2, 3), says="Expected input to be 1D or 2D, got 3D instead")
    which = "hx[0]" if name == "LSTMCell" else "hidden"
    says = f"Expected {which} to be 1D or 2D, got 3D instead"
    network(name, {}, t(2, 3), state(name, 1, 2, 4), says=says)
    network(name, {}, t(2, 4), says="input has inconsistent input_size: got 4 expected 3")
network("RNNCell", {"nonlinearity": "relu"}, t(2, 3))
write(__file__)

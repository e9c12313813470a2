"""Normalisation, and what is left of the softmax and the padding."""

import torch

from cases import case, t, v, write

NAN, INF = float("nan"), float("inf")


def statistics():
    m, u = (t(3, salt=s, kind="pos", grad=False) for s in (4, 5))
    w, b = t(3, salt=2), t(3, salt=3)
    op = "batch_norm"
    case(op, t(4, 3, 5), w, b, m, u, False, 0.1, 1e-5, False)
    case(op, t(5, 2, 4, 3, perm=[2, 3, 0, 1]), w, b, m, u, True, 0.2, 1e-5, False)
    # Channels of equal elements, and nothing that is added to their variance.
    flat = v([[2.0, 1.0, 3.0], [2.0, 4.0, 3.0]], grad=False)
    case(op, flat, {**w, "grad": False}, {**b, "grad": False}, None, None, True, 0.1, 0.0, False)
    case(op, t(4, 3), None, None, m, None, True, 0.1, 1e-5, False, says="must either both be None or neither be None")
    half, single = t(3, dtype="f16"), t(3, dtype="f32")
    x = t(4, 3, dtype="f16")
    case(op, x, single, single, None, None, True, 0.1, 1e-5, False)
    case(op, x, half, single, None, None, True, 0.1, 1e-5, False, says="expected")
    case(op, t(4, 3), None, None, *[{**single, "grad": False}] * 2, True, 0.1, 1e-5, False, says="dtype")
    case("layer_norm", x, [3], half, single, says="expected")
    case("group_norm", x, 3, half, single, says="expected")
    case("group_norm", t(2, 6, 0), 2, says="Expected HxW to be greater than 0, got 0")
    case("group_norm", t(2, 0, 3), 2, says="Expected number of channels to be greater than 0, got 0")
    op = "instance_norm"
    case(op, t(2, 3, 5), w, b, None, None, True, 0.1, 1e-5, False)
    case(op, t(2, 3, 4, 5), w, None, None, None, True, 0.1, 1e-3, False)
    case(op, t(2, 3, 4, 5), None, b, m, u, True, 0.3, 1e-5, False)
    case(op, t(2, 3, 4, 5), w, b, m, u, False, 0.3, 1e-5, False)
    case(op, t(2, 3, 2, 3, 2), None, None, None, None, True, 0.1, 1e-5, False)
    case(op, t(5, 2, 4, 3, perm=[1, 3, 0, 2]), w, b, None, None, True, 0.1, 1e-5, False)
    for d in ("f32", "bf16"):
        case(op, t(2, 3, 5, dtype=d), t(3, salt=2, dtype=d), t(3, salt=3, dtype=d), None, None, True, 0.1, 1e-5, False)
    case(op, t(2, 3, 5), w, b, None, None, False, 0.1, 1e-5, False,
         says="Expected running_mean and running_var to be defined when use_input_stats is false")


def rows():
    for d in ("f64", "f32"):
        x = t(3, 4, 5, dtype=d)
        case("rms_norm", x, [5], t(5, salt=2, dtype=d), 1e-5)
        case("rms_norm", x, [4, 5])
        case("rms_norm", x, [3, 4, 5], t(3, 4, 5, salt=2, dtype=d), 1e-2)
    case("rms_norm", t(5, 4, 3, perm=[2, 1, 0]), [5], t(5, salt=2))
    case("rms_norm", t(0, 5), [5])
    case("rms_norm", t(4, 5, dtype="f32"), [5], t(5, salt=2, grad=False))
    case("rms_norm", t(4, 5), [5], t(5, salt=2, dtype="f32"), 0.1)
    case("rms_norm", t(4, 3), [4], says="Given normalized_shape=[4], expected input with shape [*")
    case("layer_norm", t(3, 4, 5), [5], t(5, salt=2), t(5, salt=3), 1e-5)
    case("layer_norm", t(0, 5), [5], t(5, salt=2), t(5, salt=3))
    case("layer_norm", v([[1.0, NAN, 2.0], [INF, 0.0, 1.0], [3.0, 3.0, 3.0]], grad=False), [3])
    case("group_norm", t(2, 6, 5), 3, t(6, salt=2), t(6, salt=3), 1e-5)
    case("group_norm", t(2, 6), 2)
    case("group_norm", t(3, 4, 2, 6, perm=[2, 3, 0, 1]), 2, t(6, salt=2), None)


def softmax():
    for op in ("softmax.int", "log_softmax.int"):
        case(op, t(3, 4, 5), -2)
        case(op, v([[INF, 1.0, 2.0], [-INF, -INF, -INF], [NAN, 0.0, 1.0], [-INF, 0.0, 1.0], [800.0, 0.0, -800.0]],
                   grad=False), 1)
        case(op, t(3, 4, dtype="bool", kind=2), 0, torch.float64)


def pad():
    for mode in ("constant", "reflect", "replicate", "circular"):
        case("pad", t(2, 3, 5, 4), [1, 2, 0, 1], mode)
    case("constant_pad_nd", t(2, 3, 5, 4), [1, 2, 0, 1], 2)
    case("constant_pad_nd", t(3, 4), [1, 1], float("-inf"))
    case("constant_pad_nd", t(0, 4), [1, 1, 2, 0], 0.5)
    case("constant_pad_nd", t(3, 4, dtype="bool", kind=2), [1, 1], 3)
    case("constant_pad_nd", t(5, 4, 3, perm=[2, 0, 1]), [1, 0, 2], 1, says="must be even")
    case("constant_pad_nd", t(3, 4), [-3, -3], 1, says="negative")


if __name__ == "__main__":
    for family in (statistics, rows, softmax, pad):
        family()
    write(__file__)

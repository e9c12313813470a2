"""Convolutions of every rank, plain, by name of the padding, and transposed."""

from cases import case, t, write

SPATIAL = {1: (9,), 2: (7, 6), 3: (5, 4, 6)}
KERNEL = {1: (3,), 2: (3, 2), 3: (2, 3, 2)}
PLAIN = {1: "conv1d", 2: "conv2d", 3: "conv3d"}
TRANSPOSED = {1: "conv_transpose1d", 2: "conv_transpose2d.input", 3: "conv_transpose3d.input"}


def data(rank, channels, **kw):
    return t(2, channels, *SPATIAL[rank], **kw)


def weight(rank, a, b, **kw):
    return t(a, b, *KERNEL[rank], salt=2, **kw)


def plain(rank):
    op, one = PLAIN[rank], [1] * rank
    x, w, b = data(rank, 4), weight(rank, 6, 4), t(6, salt=3)
    case(op, x, w, b, one, [0] * rank, one, 1)
    case(op, x, w, None, [2, 1, 2][:rank], [1, 2, 0][:rank], one, 1)
    case(op, x, weight(rank, 6, 2), b, one, one, [2, 1, 2][:rank], 2)
    case(op, x, weight(rank, 8, 1), None, one, one, one, 4)
    case(op, t(4, *SPATIAL[rank]), w, b)
    case(op, t(0, 4, *SPATIAL[rank]), w, b)
    case(op, t(*SPATIAL[rank], 2, 4, perm=[rank, rank + 1, *range(rank)]), w)
    for d in ("f32", "bf16"):
        case(op, data(rank, 4, dtype=d), weight(rank, 6, 4, dtype=d), t(6, salt=3, dtype=d))
    case(op, x, weight(rank, 6, 3), None,
         says=f"to have 3 channels, but got 4 channels instead")
    case(op, x, w, t(5), says="expected bias to be 1-dimensional with 6 elements, but got bias of size [5] instead")
    case(op, x, w, b, [0] * rank, says="non-positive stride is not supported")
    case(op, t(2, 4, *[5] * (rank - 1), 0), w, b, one, [2] * rank,
         says="Only zero batch or zero channel inputs are supported, but got input shape: ")


def named(rank):
    op, one = PLAIN[rank] + ".padding", [1] * rank
    x, w, b = data(rank, 4), weight(rank, 6, 4), t(6, salt=3)
    case(op, x, w, b, one, "same", one, 1)
    case(op, x, w, None, one, "same", [2, 1, 2][:rank])
    case(op, x, w, b, [2, 1, 2][:rank], "valid")
    case(op, x, weight(rank, 6, 2), b, one, "same", one, 2)
    case(op, t(4, *SPATIAL[rank]), w, b, one, "same")
    case(op, data(rank, 4, dtype="f32"), weight(rank, 6, 4, dtype="f32"), None, one, "same")
    case(op, x, t(6, 4, *[4] * rank, salt=2), b, one, "same")
    case(op, x, w, b, [2] * rank, "same", says="padding='same' is not supported for strided convolutions")


def transposed(rank):
    op, one = TRANSPOSED[rank], [1] * rank
    x, w, b = data(rank, 4), weight(rank, 4, 3), t(3, salt=3)
    case(op, x, w, b, one, [0] * rank, [0] * rank, 1, one)
    case(op, x, w, None, [2, 3, 2][:rank], [1, 0, 1][:rank], [1, 2, 0][:rank])
    case(op, x, w, t(6, salt=3), one, one, [0] * rank, 2, one)
    case(op, x, w, b, one, [0] * rank, [0] * rank, 1, [2, 1, 2][:rank])
    case(op, t(4, *SPATIAL[rank]), w, b)
    case(op, t(0, 4, *SPATIAL[rank]), w, b)
    case(op, t(*SPATIAL[rank], 2, 4, perm=[rank, rank + 1, *range(rank)]), w)
    for d in ("f32", "bf16"):
        case(op, data(rank, 4, dtype=d), weight(rank, 4, 3, dtype=d), t(3, salt=3, dtype=d))
    case(op, data(rank, 3), w, b, says="to have 4 channels, but got 3 channels instead")
    case(op, x, t(4, 3, *[2] * (rank - 1), 0), b, says="")


def phases():
    """Strides along the last dimension alone: of a phase, the end of a row and the start of the
    next one are neighbours in the source and in the result, but its points are not."""
    op = TRANSPOSED[2]
    case(op, t(1, 3, 3, 5), t(3, 3, 2, 3, salt=2), None, [1, 2], [0, 3])
    case(op, t(2, 3, 8, 3), t(3, 8, 1, 1, salt=2), None, [1, 3], [0, 3])
    case(PLAIN[2], t(1, 3, 4, 5), t(3, 3, 2, 3, salt=2), None, [1, 2], [1, 3])
    case(PLAIN[3], t(2, 3, 3, 4, 5), t(5, 3, 1, 2, 3, salt=2), None, [1, 1, 2], [0, 1, 3])


if __name__ == "__main__":
    for rank in (1, 2, 3):
        plain(rank)
        named(rank)
        transposed(rank)
    phases()
    write(__file__)

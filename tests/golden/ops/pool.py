"""Pooling of every rank: the maximum with and without places, the average, sliding and adaptive."""

from cases import case, t, v, write

SPATIAL = {1: (9,), 2: (8, 7), 3: (5, 6, 4)}
# What PyTorch says of a window that is too large, where that is not what it says elsewhere.
SAYS = {"max_pool1d": "output size", "avg_pool3d": "size"}
NAN, INF = float("nan"), float("inf")


def data(rank, **kw):
    return t(2, 3, *SPATIAL[rank], **kw)


def behind(rank, **kw):
    """Channels behind the other dimensions."""
    return t(*SPATIAL[rank], 2, 3, perm=[rank, rank + 1, *range(rank)], **kw)


def sliding(op, rank, *more):
    """`more` is what stands between the padding and `ceil_mode`."""
    x, two = data(rank), [2] * rank
    case(op, x, two)
    case(op, x, [3, 2, 2][:rank], [2, 1, 2][:rank], [1] * rank)
    case(op, x, [3, 2, 2][:rank], [2, 3, 2][:rank], [1, 0, 1][:rank], *more, True)
    case(op, t(3, *SPATIAL[rank]), [2])
    case(op, behind(rank), [3, 2, 2][:rank])
    case(op, t(0, 3, *SPATIAL[rank]), two)
    case(op, data(rank, dtype="f32"), two, [1] * rank)
    if op != "avg_pool3d":
        case(op, data(rank, dtype="bf16"), two, [1] * rank)
    case(op, t(2, 3, *[1] * rank), two, says=SAYS.get(op, "Output size is too small"))
    case(op, x, two, [1] * rank, [2] * rank, says="should be at most half of")


def maxima(op, rank):
    sliding(op, rank, [1] * rank)
    case(op, data(rank), [2] * rank, [1] * rank, [0] * rank, [2] * rank)
    case(op, data(rank, dtype="f32"), [3] * rank, [2] * rank, [1] * rank, [1, 2, 1][:rank], True)
    case(op, data(rank), [3] * rank, [2] * rank, [2] * rank, [2] * rank, says="half of kernel size")


def adaptive(op, rank):
    case(op, data(rank), [4, 3, 2][:rank])
    case(op, data(rank), [1] * rank)
    case(op, data(rank), list(SPATIAL[rank]))
    case(op, data(rank), [s + 2 for s in SPATIAL[rank]])
    case(op, t(3, *SPATIAL[rank]), [4, 3, 2][:rank])
    case(op, behind(rank), [2] * rank)
    case(op, t(0, 3, *SPATIAL[rank]), [2] * rank)
    case(op, data(rank, dtype="f32"), [3] * rank)
    case(op, data(rank, dtype="bf16"), [3] * rank)
    case(op, t(2, 3, *SPATIAL[rank][:-1], 0), [2] * rank, says="non-zero size for non-batch dimensions")
    case(op, t(0, *SPATIAL[rank], grad=False), [2] * rank)
    if op in ("adaptive_avg_pool1d", "adaptive_avg_pool2d"):
        case(op, t(2, 0, *SPATIAL[rank], grad=False), [2] * rank)
    else:
        case(op, t(2, 0, *SPATIAL[rank]), [2] * rank, says="non-zero size for non-batch dimensions")
    if rank > 1:
        case(op, data(rank), [2], says=f"must be {rank}")


def wild():
    row = [1.0, NAN, 3.0, 3.0, -INF, -INF, -INF, INF, 2.0]
    case("max_pool1d_with_indices", v([row], grad=False), [3], [2])
    case("max_pool2d_with_indices", v([[row, row[::-1]]], grad=False), [2, 3], [1, 2])
    case("adaptive_max_pool1d", v([row], grad=False), [4])
    case("avg_pool1d", v([row], grad=False), [3], [2])
    for kind in (3, 50):
        case("max_pool2d_with_indices", t(2, 3, 8, 7, dtype="i64", kind=kind), [2, 3])
    case("avg_pool3d", t(2, 5, 2, 3), [2, 4, 2], [1, 1, 1], [1, 2, 1], says="smaller than kernel size")
    for rank in (2, 3):
        op = f"avg_pool{rank}d"
        for inside in (True, False):
            case(op, data(rank), [3] * rank, [2] * rank, [1] * rank, True, inside)
        case(op, data(rank), [3] * rank, [2] * rank, [1] * rank, False, True, 5)
        case(op, data(rank), [2] * rank, [], [0] * rank, False, True, 0, says="divisor must be not zero")


if __name__ == "__main__":
    for rank in (1, 2, 3):
        maxima(f"max_pool{rank}d", rank)
        maxima(f"max_pool{rank}d_with_indices", rank)
        sliding(f"avg_pool{rank}d", rank)
        adaptive(f"adaptive_avg_pool{rank}d", rank)
        adaptive(f"adaptive_max_pool{rank}d", rank)
    wild()
    write(__file__)

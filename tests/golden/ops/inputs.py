"""What cases of views, copies and joined tensors are made of."""

import torch

from cases import case, t, v

# For an error whose words are PyTorch's own affair.
ANY_WORDS = ""
INF, NAN = float("inf"), float("nan")
F32, F16, I32, I64, BOOL, U8 = (torch.float32, torch.float16, torch.int32, torch.int64, torch.bool,
                                torch.uint8)
LAST = torch.channels_last
# A matrix in every make: row-major, transposed, of other dtypes, without elements.
MATRICES = [t(3, 4), t(3, 4, dtype="f32"), t(4, 3, perm=[1, 0]), t(3, 4, dtype="i64", kind=9),
            t(3, 4, dtype="bool", kind=2), t(0, 4), t(3, 0), v([[1.0, INF, NAN, -0.0]], grad=False)]
CUBES = [t(2, 3, 4), t(4, 2, 3, perm=[1, 2, 0]), t(2, 3, 4, dtype="bf16"), t(2, 0, 4),
         t(2, 3, 4, dtype="u8", kind=9)]
ANY = MATRICES[:5] + CUBES[:2] + [t(0, 3), t(5), t()]


def plain(x):
    """A tensor to write to."""
    return {**x, "grad": False}


def each(op, inputs, *args):
    for x in inputs:
        case(op, x, *args)


def calls(op, x, *lists):
    for args in lists:
        case(op, x, *args)


def fails(op, *pairs):
    for says, args in pairs:
        case(op, *args, says=says)

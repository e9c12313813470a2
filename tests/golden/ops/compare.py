"""Comparisons, logic, and the larger or smaller one."""

from cases import case, t, v, write
from elementwise import EDGES, FLOATS, SIGNED, attempt, binary, both, doubles, scalar, singles, unary

ALL = ("f32", "f16", "bf16", "i8", "u8", "i32", "i64", "bool")


def comparisons():
    for op in ("eq", "ne", "lt", "le", "gt", "ge"):
        binary(op + ".Tensor")
        scalar(op + ".Scalar", numbers=(2, 0.5, -1, True))
        case(op + ".Scalar", v([2**53, 2**53 + 1], dtype="i64"), 2**53)


def logic():
    for op in ("isnan", "isinf", "isfinite"):
        unary(op, own=False, dtypes=ALL, kinks=None)
    unary("logical_not", dtypes=ALL, kinks=None)
    for op in ("logical_and", "logical_or", "logical_xor"):
        binary(op)


def extremes():
    for op in ("maximum", "minimum", "fmax", "fmin"):
        binary(op, own=False)
        case(op, v([1.0, 2.0, 3.0]), v([1.0, 3.0, 2.0]))


for family in (comparisons, logic, extremes):
    family()
write(__file__)

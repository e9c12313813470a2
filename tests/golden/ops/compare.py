"""Comparisons, logic, and the larger or smaller one."""

from cases import case, t, v, write
from elementwise import EDGES, FLOATS, NAN, SIGNED, attempt, binary, both, doubles, scalar, singles, unary

ALL = ("f32", "f16", "bf16", "i8", "u8", "i32", "i64", "bool")


def comparisons():
    for op in ("eq", "ne", "lt", "le", "gt", "ge"):
        binary(op + ".Tensor")
        scalar(op + ".Scalar", numbers=(2, 0.5, -1, True))
        case(op + ".Scalar", v([2**53, 2**53 + 1], dtype="i64"), 2**53)
        # Numbers and tensors of no dimensions count as the dtype of the others has them.
        for d in ("f16", "bf16"):
            both(op + ".Scalar", True, [(v([0.1, 0.2, 2048.0], dtype=d, grad=False), n)
                                        for n in (0.1, 2049, 1e6)])
            both(op + ".Tensor", True, [(v([0.1, 0.2, 2048.0], dtype=d, grad=False), x)
                                        for x in (v(0.1, dtype="f32"), v([2049, 0, 1], dtype="i32"))])
        both(op + ".Scalar", True, [(v([44, 0, 255], dtype="u8"), n) for n in (300, -1, 2**31)])
        case(op + ".Tensor", v([44, 0, 255], dtype="u8"), v(300, dtype="i64"))


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


def alike():
    for a, b in ((v([1.0, 2.0]), v([1, 2], dtype="i32")), (v([0.1], dtype="f32"), v([0.1])),
                 (v([0.5], dtype="f16"), v([0.5])), (v([2, 3], dtype="i64"), v([[2, 3]], dtype="i32")),
                 (t(0), t(0, dtype="bool")), (v([1, 0], dtype="bool"), v([1, 0], dtype="u8"))):
        case("equal", a, b)
    for op in ("isclose", "allclose"):
        case(op, t(3), t(3), NAN, 0.1, says="rtol must be greater than or equal to zero")
        case(op, t(3), t(3), 0.1, NAN, says="atol must be greater than or equal to zero")


for family in (alike, comparisons, logic, extremes):
    family()
write(__file__)

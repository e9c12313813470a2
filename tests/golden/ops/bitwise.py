"""Integers by their bits, and their divisors."""

from cases import case, t, v, write
from elementwise import SIGNED, attempt, both, inplace, signed, still, unary

INTEGERS = ("i8", "u8", "i16", "i32", "i64")


def operands(limit=100):
    out = [(t(3, 4, dtype=d, kind=limit), t(3, 4, dtype=d, kind=limit - 9, salt=2)) for d in INTEGERS]
    out += [signed("i32"), signed("i8"), (t(0, 3, dtype="i32", kind=9), t(3, dtype="i32", kind=9)),
            (t(dtype="i64", kind=9), t(dtype="i64", kind=7, salt=3)),
            (t(4, 3, dtype="i32", kind=9, perm=[1, 0]), t(4, dtype="i32", kind=9, salt=3)),
            (v(SIGNED, dtype="i32"), v(SIGNED, dtype="i64")), (v(SIGNED, dtype="i32"), v(3, dtype="i64")),
            (v(SIGNED, dtype="i64"), v([True], dtype="bool")), (t(3), t(3))]
    return out


def logic():
    for name in ("and", "or", "xor"):
        for op, own in ((f"bitwise_{name}.Tensor", True), (f"__{name}__.Tensor", False)):
            both(op, own, operands() + [(t(5, dtype="bool", kind=2), t(5, dtype="bool", kind=3))])
        numbers = [(a, 5) for a, _ in operands()] + [(v(SIGNED, dtype="i32"), -3),
                                                     (t(5, dtype="bool", kind=2), True),
                                                     (t(5, dtype="bool", kind=2), 6)]
        both(f"bitwise_{name}.Scalar", True, numbers)
        both(f"__{name}__.Scalar", False, numbers)
        for x, s in numbers:
            attempt(f"bitwise_{name}.Scalar_Tensor", s, x)
    unary("bitwise_not", edges=[1.0], kinks=None, dtypes=INTEGERS + ("bool",))


def shifts():
    pairs = [(t(9, dtype=d, kind=100), t(9, dtype=d, kind=9, salt=2)) for d in INTEGERS]
    pairs += [(v([-5, 7, -1, 8], dtype=d), v([1, 40, 33, -1], dtype=d)) for d in ("i8", "i32", "i64")]
    pairs += [(t(5, dtype="bool", kind=2), t(5, dtype="bool", kind=2)), (t(3), t(3)),
              (t(0, dtype="i32", kind=9), t(1, dtype="i32", kind=9)),
              (t(4, 3, dtype="i32", kind=9, perm=[1, 0]), t(4, dtype="i32", kind=9, salt=3))]
    for op, python in (("bitwise_left_shift", "__lshift__"), ("bitwise_right_shift", "__rshift__")):
        both(op + ".Tensor", True, pairs)
        both(python + ".Tensor", False, pairs)
        numbers = [(a, 3) for a, _ in pairs] + [(v([-5, 7], dtype="i32"), 40), (v([-5, 7], dtype="i64"), 2)]
        both(op + ".Tensor_Scalar", True, numbers)
        both(python + ".Scalar", False, numbers)
        for d in INTEGERS:
            case(op + ".Scalar_Tensor", 77, t(9, dtype=d, kind=8, salt=2))
        case(op + ".Scalar_Tensor", -77, t(3, 4, dtype="i32", kind=8, perm=[1, 0]))
        case(op + ".Scalar_Tensor", 3, t(0, dtype="i64", kind=8))
        attempt(op + ".Scalar_Tensor", 3, t(2))
        case(op + ".Scalar_Tensor", 5, t(dtype="i32", kind=8))


def wrapped():
    """Numbers of shifts as a byte has them."""
    for op in ("bitwise_left_shift", "bitwise_right_shift"):
        both(op + ".Tensor_Scalar", True, [(v([64, 255, 3], dtype="u8"), n) for n in (2**31, 258, 9)])


def divisors():
    edges = [-12, -4, -1, 0, 0, 1, 6, 18]
    for op in ("gcd", "lcm"):
        both(op, True, operands() + [signed("i64", edges), signed("i16", edges),
                                     (t(5, dtype="bool", kind=2), t(5, dtype="bool", kind=2))])


for family in (logic, shifts, wrapped, divisors):
    family()
write(__file__)

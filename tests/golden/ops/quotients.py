"""Quotients, remainders and powers."""

from cases import case, t, v, write
from elementwise import (EDGES, SIGNED, attempt, binary, both, doubles, scalar, still, turned)


def quotients():
    # Quotients that are integers stay away from 0: an infinity is none.
    inner = [-7.5, -2.0, -0.5, 0.5, 1.0, 3.0, 7.25]
    for op in ("remainder", "fmod"):
        binary(op + ".Tensor", edges=EDGES, integers=("i8", "i32", "i64", "u8", "bool"))
        scalar(op + ".Scalar")
    turned("remainder.Scalar_Tensor", kind="pos", dtypes=("f64", "f32", "bf16"))
    for d in ("i8", "i32", "u8", "i64"):
        case("remainder.Scalar_Tensor", 7, still(v([abs(e) if d == "u8" else e for e in SIGNED], dtype=d)))
    for d in ("i32", "u8"):
        for op in ("remainder.Tensor", "fmod.Tensor", "floor_divide", "remainder_.Tensor"):
            case(op, v([1, 2], dtype=d), v([0, 1], dtype=d), says="ZeroDivisionError")
    both("floor_divide", False, doubles(edges=inner))
    for args in doubles(edges=inner):
        # PyTorch's in-place form has no gradient for the divisor, the plain one none at all.
        attempt("floor_divide_.Tensor", still(args[0]), still(args[1]))
    scalar("floor_divide.Scalar")
    for mode in (None, "trunc", "floor"):
        for op, args in (("div.Tensor_mode", None), ("div.Scalar_mode", 2.5), ("div.Scalar_mode", -3)):
            # What a negative number becomes in u8 is nobody's promise.
            integers = ("i8", "i32", "bool") if args == -3 else ("i8", "u8", "i32", "bool")
            for x, y in doubles(edges=inner, integers=integers, mixed=args is None and mode == "floor"):
                both(op, True, [(x, y if args is None else args, mode)])
    case("div.Tensor_mode", t(3), t(3), "up", says="div expected rounding_mode to be one of None")


def powers():
    binary("pow.Tensor_Tensor", own=False, kind="pos", integers=())
    for args in doubles(kind="pos", integers=()):
        attempt("pow_.Tensor", still(args[0]), args[1])
    for d in ("i8", "i32", "i64", "u8"):
        a = v([abs(e) if d == "u8" else e for e in SIGNED], dtype=d)
        for b in (v([0, 1, 2, 3, 4, 5, 1, 0], dtype=d), v([30] * 8, dtype=d)):
            case("pow.Tensor_Tensor", a, b)
            case("pow_.Tensor", a, b)
    # Negative powers of integers: 0 but for 1 and -1.
    case("pow.Tensor_Tensor", v([1, -1, -1, 2, -3], dtype="i64"), v([-3, -2, -3, -1, -2], dtype="i64"))
    for n in (0, 1, 2, 3, -1, -2, 0.5, -0.5, 2.5):
        for x in (t(3, 4, kind="pos"), t(3, 4, kind="pos", dtype="f32"), v(EDGES, grad=False)):
            both("pow.Tensor_Scalar", False, [(x, n)])
            attempt("pow_.Scalar", still(x), n)
        for x in (v(SIGNED, dtype="i32"), v([1, 0], dtype="bool"), v([1, 2, 30], dtype="u8")):
            attempt("pow.Tensor_Scalar", x, n)
            attempt("pow_.Scalar", x, n)
    for x in (v([-2.0, 0.0, 0.5, 3.0]), v([0.0, 2.0], dtype="f32")):
        for n in (0, 1, 2, 3):
            case("pow.Tensor_Scalar", x, n)
    for base in (2, 0.5, 0, 1, -2.0):
        for x in (t(3, 4), t(3, 4, dtype="f32"), v(EDGES, grad=False), v([0, 1, 2, 3], dtype="i32")):
            attempt("pow.Scalar", base, x)
    for op in ("float_power.Tensor_Tensor",):
        binary(op, own=False, kind="pos", mixed=False, integers=("i32", "u8"))
    for x in (t(3, kind="pos"), t(2, 3, kind="pos", perm=[1, 0]), t(0), t(kind="pos"), v(EDGES)):
        for y in (t(3, kind="pos", salt=2, grad=False), v([2], dtype="i32"), v([0.5], dtype="f32")):
            attempt("float_power_.Tensor", still(x), y)
        for n in (2, 0.5, -1):
            attempt("float_power_.Scalar", still(x), n)
    case("float_power_.Scalar", t(3, dtype="f32", grad=False), 2, says="base given to float_power_ has dtype Float")
    for d in ("f64", "f32", "i32", "u8"):
        x = t(3, 4, dtype=d, kind="pos" if d[0] == "f" else 4)
        for n in (2, 0.5):
            case("float_power.Tensor_Scalar", x, n)
            case("float_power.Scalar", 3 if n == 2 else n, x)


def narrow():
    """Numbers as the dtype of the tensor has them, nothing to divide, and powers out of range."""
    empty, u, h = t(0, 3, dtype="i32", kind=5), v([7, 32, 255], dtype="u8"), v([2.0, 1.0, 3.0], dtype="f16")
    for op in ("remainder", "fmod", "floor_divide"):
        both(op + ".Scalar", True, [(empty, 0), (u, 256), (u, -1), (u, 300), (still(h), 0.13779)])
        attempt(op if op == "floor_divide" else op + ".Tensor", empty, v([0], dtype="bool"))
    for x, n in ((u, 300), (v([1], dtype="i8"), 256), (v([1.0], dtype="f16"), 1e6), (u, 2)):
        both("pow.Tensor_Scalar", False, [(x, n)])
        attempt("pow_.Scalar", still(x), n)


for family in (narrow, quotients, powers):
    family()
write(__file__)

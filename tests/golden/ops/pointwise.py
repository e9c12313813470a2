"""Elementwise arithmetic, bounds and choices."""

from cases import case, t, v, write
from elementwise import (EDGES, FLOATS, INF, NAN, SIGNED, attempt, binary, both, grids, scalar)


def arithmetic():
    for op in ("add", "sub", "mul", "div", "true_divide"):
        binary(op + ".Tensor")
        scalar(op + ".Scalar")
    for op in ("add", "sub"):
        for x, alpha in ((t(3, 4), 2.5), (t(3, 4, dtype="f32"), -1), (v(SIGNED, dtype="i32"), 3),
                         (v(SIGNED, dtype="i32"), 1.5)):
            y = t(4, salt=2) if x.get("kind") else v(SIGNED, dtype="i32")
            both(op + ".Tensor", True, [(x, y, alpha)])
            both(op + ".Scalar", True, [(x, 2, alpha)])
    for d, top in (("i8", 127), ("u8", 255), ("i16", 32767), ("i32", 2147483647)):
        x = v([top, top - 1, 100], dtype=d)
        for op in ("add.Tensor", "mul.Tensor"):
            both(op, True, [(x, x)])
    binary("rsub.Tensor", own=False)
    scalar("rsub.Scalar", own=False)
    case("rsub.Tensor", t(3, 4), t(4, salt=2), 2.0)
    case("rsub.Scalar", t(3, 4), 2.0, -1.5)
    binary("atan2")
    for d in ("f64", "f32"):
        case("atan2", v([0.0, 0.0, 1e-30, 1.0], dtype=d), v([0.0, 2.0, 0.0, 0.0], dtype=d))
    for op in ("add", "sub", "rsub"):
        for x, n in ((t(3, dtype="f32"), True), (v([1, 2], dtype="i32"), False),
                     (t(3, dtype="f16"), 1e6), (t(3, dtype="f32"), 1e300), (v([1], dtype="i8"), 200)):
            both(op + ".Tensor", op != "rsub", [(x, x, n)])
            both(op + ".Scalar", op != "rsub", [(x, 1, n)])


def fused():
    for d in FLOATS:
        x, y, z = t(3, 4, dtype=d), t(4, salt=2, dtype=d), t(3, 1, salt=3, kind="pos", dtype=d)
        both("lerp.Scalar", True, [(x, y, 0.25), (x, y, 0.75), (x, y, 1)])
        both("lerp.Tensor", True, [(x, y, z), (x, x, z)])
        both("addcmul", True, [(x, y, z), (x, y, z, 0.5)])
        both("addcdiv", True, [(x, y, z), (x, y, z, -2)])
    for n in ("lerp.Tensor", "addcmul", "addcdiv"):
        both(n, True, [(t(0, 3), t(3), t(1)), (t(), t(salt=2), t(salt=3)),
                       (t(4, 3, perm=[1, 0]), t(4, salt=2), t(1, salt=3, kind="pos"))])
    both("lerp.Scalar", True, [(t(0, 3), t(3), 0.5), (t(), t(salt=2), 0.5),
                               (t(4, 3, perm=[1, 0]), t(4, salt=2), 0.5)])
    i = [v(SIGNED, dtype="i32") for _ in range(3)]
    both("addcmul", True, [(*i, 2), (*i, 1.5)])
    attempt("lerp.Scalar", i[0], i[1], 0.5)
    both("lerp.Tensor", True, [(i[0], i[1], v(0.25, dtype=d)) for d in ("f32", "f64", "i32")])
    both("addcmul", True, [(v([1, 0], dtype="bool"), t(2), v([1, 1], dtype="bool"), -1.5),
                           (v([1, 2], dtype="i32"), t(2, dtype="f32"), v([3, 4], dtype="i32"), 0.5),
                           (v([1], dtype="u8"), v([1], dtype="u8"), v([1], dtype="u8"), 300)])
    both("addcdiv", True, [(t(2, dtype="f32"), t(2, dtype="f32"), v([1.0, 2.0], dtype="f32"), 1e300),
                            (t(2), t(2), v([1e-310, 2.0]), 0)])
    case("addcdiv", *i, says="Integer division with addcdiv is no longer supported")
    case("addcdiv_", *i, says="Integer division with addcdiv is no longer supported")


def clamps():
    for d in FLOATS + ("i32", "u8", "i8"):
        x, a, b = t(3, 4, dtype=d), t(4, dtype=d, salt=2), t(3, 1, dtype=d, salt=3)
        if d[0] != "f" and d[0] != "b":
            x, a, b = ({**e, "kind": 5} for e in (x, a, b))
        low, high = (-0.3, 0.4) if d in FLOATS else (1, 3)
        both("clamp", True, [(x, low, high), (x, low), (x, None, high), (x, high, low)])
        both("clamp.Tensor", True, [(x, a, b), (x, a), (x, None, b)])
        for op, y in (("clamp_min", a), ("clamp_max", b)):
            both(op, True, [(x, low)])
            both(op + ".Tensor", True, [(x, y)])
    kinks = v([-1.0, -0.5, 0.0, 0.5, 1.0, 2.0])
    both("clamp", True, [(kinks, -0.5, 1.0), (kinks, 1.0, -0.5), (v(EDGES, grad=False), -1, 2),
                         (t(0, 3), 0, 1), (t(), 0, 1), (t(4, 3, perm=[1, 0]), 0, 1),
                         (v(SIGNED, dtype="i32"), -1.5, 2.5), (v(EDGES, grad=False), NAN, 1.0)])
    both("clamp.Tensor", True, [(kinks, v([-0.5]), v([1.0])), (kinks, v([1.0]), v([-0.5])),
                                (t(0, 3), t(3), t(1)), (v(SIGNED, dtype="i32"), t(8), None)])
    for op in ("clamp_min", "clamp_max"):
        both(op, True, [(kinks, 0.5), (v(EDGES, grad=False), 0.5), (t(0, 3), 0), (t(), 0),
                        (v(SIGNED, dtype="i32"), 1.5)])
        both(op + ".Tensor", True, [(kinks, v([0.5])), (t(0, 3), t(3)), (t(), t(salt=2)),
                                    *grids(EDGES, ("f64",)), (v(SIGNED, dtype="i32"), t(8))])
    for op in ("clamp", "clamp_", "clamp.Tensor", "clamp_.Tensor"):
        case(op, t(3, grad=False), says="At least one of 'min' or 'max' must not be None")


def choices():
    for d in FLOATS + ("i32", "bool"):
        kind = "unit" if d in FLOATS else 5
        m, x, y = t(3, 4, dtype="bool", kind=2), t(3, 4, dtype=d, kind=kind), t(4, dtype=d, salt=2, kind=kind)
        case("where.self", m, x, y)
        case("where.ScalarOther", m, x, 2)
        case("where.ScalarSelf", m, 2, x)
        both("masked_fill.Scalar", True, [(x, m, 2), (x, m, True)])
        both("masked_fill.Tensor", True, [(x, m, v(2, dtype=d)), (x, m, v(1, dtype="i32"))])
    m = t(3, 4, dtype="bool", kind=2)
    case("where.self", t(3, 1, dtype="bool", kind=2), t(4), t(2, 1, 1, salt=2))
    case("where.self", m, t(dtype="f64"), t(3, 4, dtype="f32"))
    case("where.self", m, t(3, 4, dtype="i32", kind=9), t(4, dtype="f16", salt=2))
    for x in (t(3, 4), t(dtype="f32"), t(3, 4, dtype="i32", kind=9)):
        case("where.ScalarOther", m, x, 2.5)
        case("where.ScalarSelf", m, 2.5, x)
    for a, b in ((1, 2), (1.5, 2), (1, 2.5), (True, False), (1.5, INF), (NAN, 0.0), (2, True), (True, 1.5)):
        case("where.Scalar", m, a, b)
    octets = t(3, 4, dtype="u8", kind=2)
    case("where.self", octets, t(3, 4), t(4, salt=2))
    case("where.ScalarOther", octets, t(3, 4, dtype="i8", kind=5), 2)
    case("where.ScalarSelf", octets, 2.5, t(4))
    case("where.Scalar", octets, 1, 2)
    byte = t(3, 1, dtype="u8", kind=3)
    case("where.self", byte, t(4), t(2, 1, 1, salt=2))
    case("where.ScalarOther", byte, t(4), 2)
    case("where.ScalarSelf", byte, 2, t(4))
    case("where.Scalar", byte, 2, 3)
    small, out = t(3, 4, dtype="u8", kind=9), "value cannot be converted to type uint8_t"
    case("where.ScalarOther", m, small, 300, says=out)
    case("where.ScalarSelf", m, 300, small, says=out)
    case("where.ScalarSelf", m, -200, small)
    case("where.ScalarSelf", m, 300.5, small)
    for op in ("masked_fill", "masked_fill_"):
        case(op + ".Scalar", small, m, 300, says=out)
        case(op + ".Scalar", small, m, -200)
        case(op + ".Scalar", t(3, 4, dtype="f16", grad=False), m, 1e10, says="value cannot be converted to type")
        case(op + ".Tensor", small, m, v(-1.5, grad=False), says=out)
    both("masked_fill.Scalar", True, [
        (t(2, 3, 4, perm=[2, 1, 0]), t(3, 1, dtype="bool", kind=2), INF), (t(0, 3), t(3, dtype="bool", kind=2), 1),
        (t(), v(True, dtype="bool"), 2.0), (t(3, 4, dtype="i32", kind=9), m, 2.5)])
    both("masked_fill.Tensor", True, [(t(2, 3, 4, perm=[2, 1, 0]), t(3, 1, dtype="bool", kind=2), t()),
                                      (t(3, 4), m, t(3, salt=2))])


def overflows():
    """Numbers that the dtype of the result does not hold."""
    m = t(2, dtype="bool", kind=2)
    for d, n in (("u8", 300), ("u8", -1.5), ("i16", 99999), ("f32", 1e300), ("f16", 1e6), ("f16", -1e9),
                 ("bf16", 1e300), ("u8", -3)):
        x = t(2, dtype=d, kind="unit" if "f" in d else 5, grad=False)
        both("masked_fill.Scalar", True, [(x, m, n)])
        both("masked_fill.Tensor", True, [(x, m, v(n))])
        attempt("where.ScalarOther", m, x, n)
        attempt("where.ScalarSelf", m, n, x)
        both("clamp", True, [(x, n, None), (x, None, n), (x, n, n)])
        both("clamp_min", True, [(x, n)])
        both("clamp_max", True, [(x, n)])
    attempt("where.Scalar", m, 1.0, 1e300)


for family in (arithmetic, fused, overflows, clamps, choices):
    family()
write(__file__)

"""Special functions, and what is met less often."""

from cases import case, t, v, write
from elementwise import (EDGES, FINITE, FLOATS, INF, NAN, NUMBERS, SIGNED, attempt, binary, both, doubles,
                         grids, scalar, signed, singles, still, turned, unary)

INTEGERS = ("f32", "f16", "bf16", "i32", "u8", "bool")
# Off the poles, where rounding decides between a great number and infinity.
INNER = [-20.7, -7.3, -2.6, -1.45, -0.5, -1e-9, 1e-9, 0.3, 1.0, 1.46, 2.0, 3.7, 8.5, 30.0, 400.0]


def simple():
    for op in ("deg2rad", "rad2deg", "sinc", "sgn"):
        unary(op, dtypes=INTEGERS)
    unary("frac")
    for op in ("signbit", "isposinf", "isneginf", "isreal"):
        unary(op, own=False, dtypes=INTEGERS, kinks=None)
    unary("positive", own=False, dtypes=INTEGERS)
    for eps in (None, 0.2, 0.5, 0.0):
        both("logit", True, [(x, eps) for x in (
            t(3, 4, kind="pos"), t(3, 4, kind="pos", dtype="f32"), v(EDGES, grad=False), t(0, 3, kind="pos"),
            t(4, 3, kind="pos", perm=[1, 0]), v([0.1, 0.2, 0.5, 0.8, 0.9]), v([1, 0], dtype="i32"))])
    for d in FLOATS:
        x = v([NAN, INF, -INF, 2.0, -0.5], dtype=d)
        if d == "f16":  # sums of the greatest numbers of the others would overflow
            both("nan_to_num", True, [(x,)])
        both("nan_to_num", True, [(x, 1.0, 7.0, -9.0), (x, None, 3.0, 4.0)])
    both("nan_to_num", True, [(t(3, dtype="i64", kind=5),), (t(0, 3),), (t(),), (t(4, 3, perm=[1, 0]),),
                              (t(3, dtype="bool", kind=2),)])


def pairs():
    for op in ("logaddexp", "logaddexp2"):
        binary(op, own=False)
    binary("hypot")
    finite = [-2.0, -0.0, 0.0, 0.5, 3.0, INF, -INF]
    binary("copysign.Tensor", edges=finite)
    scalar("copysign.Scalar", numbers=(2, -0.5, -0.0, 0))
    binary("xlogy.Tensor", kind="pos")
    scalar("xlogy.Scalar_Other", numbers=(2, 0.5, 0), kind="pos")
    turned("xlogy.Scalar_Self", numbers=(2, 0.5, 0), kind="pos")
    for a, b in (([-2, 0, 0, 3], [1, 2, 0, 5]), ([0, 0, 1, -1], [7, 3, 2, 9])):
        for d in FLOATS + ("i32", "u8", "i64", "bool"):
            clear = [abs(e) if d == "u8" else e for e in a]
            both("heaviside", True, [(v(clear, dtype=d, grad=False), v(b, dtype=d, grad=False))])
    # The first case of each is no NaN in integers, where it is nobody's promise.
    both("heaviside", True, [(v(EDGES, grad=False), t(16, grad=False)), (t(0, 3, grad=False), t(3, grad=False)),
                             (t(3, 4, grad=False), t(grad=False)), (t(3, grad=False), t(3, dtype="f32", grad=False))])
    for x in (t(3, 4), t(3, 4, dtype="f32"), t(3, 4, dtype="bf16"), t(3, 4, dtype="f16"), t(0, 4), t(4, 4, perm=[1, 0])):
        for y in (t(4, dtype="i32", kind=6), t(4, dtype="i64", kind=9, salt=3), t(1, salt=4)):
            attempt("ldexp.Tensor", x, y)
            attempt("ldexp_", still(x), still(y))
    attempt("ldexp.Tensor", v(SIGNED, dtype="i32"), v(SIGNED, dtype="i32"))
    attempt("ldexp.Tensor", v([1, 0], dtype="bool"), v(SIGNED[:2], dtype="i32"))


def gamma():
    pos = {"kind": "pos", "kinks": INNER, "edges": INNER + [0.0, INF, NAN]}
    # PyTorch's trigamma, the derivative of digamma, keeps 10 digits or so below 20: f32 measures it.
    unary("lgamma", **pos)
    both("digamma", True, [(x if x["dtype"] != "f64" else still(x),) for x in singles(**pos)])
    case("digamma", v([20.5, 33.0, 150.25, 1e4]))
    case("digamma", v(INNER, dtype="f32"))
    for op in ("lgamma", "digamma"):
        both(op, True, [(v([-3.0, -1.0, -0.0, 0.0, INF, -INF, NAN, 1e-300, 1e300], grad=False),),
                        (v([-3.0, -1.0, -0.0, 0.0, INF, -INF, NAN], dtype="f32", grad=False),)])
        for x in INNER + [0.1, 0.9, 1.7, 5.2, 11.0, 60.5, 150.25, 1e5, -0.25, -3.5, -50.5]:
            case(op, v([x], grad=op == "lgamma"))
    for n in (0, 2, 3, 6):
        for x in (t(3, 4, kind="pos"), t(3, 4, kind="pos", dtype="f32"), v(INNER[:5] + INNER[7:]), t(0, 3),
                  t(4, 3, kind="pos", perm=[1, 0]), t(3, kind=5, dtype="i32")):
            if n == 0 or x["dtype"] != "i32":
                attempt("polygamma", n, still(x) if n == 0 and x["dtype"] == "f64" else x)
                attempt("polygamma_", still(x), n)
        # At -50.5 the terms on both sides of 0 cancel but for the last digits, in PyTorch too.
        for x in (0.1, 0.9, 1.7, 5.2, 11.0, 60.5, 150.25, -0.25, -3.5, -50.25, 1e4):
            case("polygamma", n, v([x], grad=n > 0))
    for x in (v(INNER, dtype="f32"), t(3, 4, kind="pos", dtype="f32"), v([20.5, 33.0, 150.25, 1e4])):
        case("polygamma", 1, x)
        case("polygamma_", still(x), 1)
    case("polygamma", 1, v([0.0, INF, NAN], grad=False))
    for n in (2, 3):
        case("polygamma", n, v([0.0, -1.0, -2.0, INF, NAN], grad=False))
        case("polygamma_", v([0.0, -1.0, -2.0, INF, NAN], grad=False), n)
    case("polygamma", -1, t(3), says="polygamma(n, x) does not support negative n.")
    for p in (2, 1, 4):
        for x in (v([2.25, 3.5, 7.0, 11.5]), v([2.25, 3.5, 7.0, 11.5], dtype="f32"), t(0, 3), v(2.5),
                  v([[2.75, 4.0], [3.0, 9.0]]), v([3, 4, 5], dtype="i32")):
            both("mvlgamma", True, [(x, p)])
    both("mvlgamma", True, [(t(3), 0), (v([0.0, 0.5, -1.0, INF, NAN], grad=False), 2)])


def odds():
    for d in ("f64", "f32"):
        x = v([0.0, 0.25, 1.0, 2.0, -1.0], dtype=d)
        case("logit", x)
        for eps in (0.1, 0.9, -0.1):
            both("logit", True, [(x, eps)])
    for a, n in (([1.0, 3.0, 0.0, -0.0], [3, -2, 1000, 200]), ([1e-30, 1e30, INF, NAN], [200, -200, -1000, 3]),
                 ([1e-300, 2.0, -0.0, 5.0], [1200, -1100, 5000, 7])):
        for d in ("f64", "f32", "bf16"):
            case("ldexp.Tensor", v(a, dtype=d, grad=False), v(n, dtype="i32"))
            case("ldexp_", v(a, dtype=d, grad=False), v(n, dtype="i32"))
    case("ldexp.Tensor", t(2), v([1, 0], dtype="bool"), says="not implemented for 'Bool'")
    case("ldexp.Tensor", v([1, 2], dtype="i32"), v([1, 0], dtype="bool"))
    case("sinc", v([1e-200, -1e-30, 0.0, 0.25]))
    case("sinc", v([1e30, -3e18, 0.0, 0.25]))
    case("sinc", v([1e30, -3e18, 0.0, 0.25], dtype="f32"))


def bessel():
    unary("i0", kinks=[-9.0, -8.0, -0.5, 0.25, 3.0, 8.0, 30.0], edges=[-30.0, -8.0, -0.0, 0.0, 7.9, 8.1, INF, NAN, -INF])
    for x in (0.0, 0.5, -2.0, 7.5, 8.0, 8.5, 20.0, -100.0, 700.0):
        case("i0", v([x]))


def neighbours():
    values = [-INF, -1.0, -1e-310, -0.0, 0.0, 5e-324, 0.1, 1.0, 1.5, 1e300, INF, NAN]
    calls = [(still(a), still(b)) for a, b in doubles(edges=FINITE, integers=("i32", "bool"))]
    # Next to infinity lie the greatest numbers, whose sums overflow in f64.
    inner = [e for e in values if abs(e) != INF]
    both("nextafter", True, calls + grids(values, FLOATS[1:]) + grids(inner, ("f64",)) + [(v([65504.0, 1.0, 6e-8], dtype="f16", grad=False),
                                                              v([INF, 0.0, 0.0], dtype="f16", grad=False))])


for family in (simple, pairs, gamma, odds, bessel, neighbours):
    family()
write(__file__)

"""Elementwise functions of one number: roundings, exponentials, angles, the error function."""

from cases import case, t, v, write
from elementwise import EDGES, FINITE, NAN, attempt, both, singles, still, unary

INTEGERS = ("f32", "f16", "bf16", "i32", "u8", "bool")


def plain():
    for op in ("abs", "neg", "sign", "ceil", "floor", "round", "trunc", "square"):
        unary(op, dtypes=INTEGERS)
    for op in ("abs", "neg", "square"):
        for d, least in (("i8", -128), ("i16", -32768), ("i32", -2147483648)):
            both(op, True, [(v([least, least + 1, 5], dtype=d),)])
    halves = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 1e15 + 0.5, 4503599627370497.5]
    for op in ("ceil", "floor", "round", "trunc"):
        both(op, True, [(v(halves, grad=False),)])


def rounded():
    for n in (0, 1, 3, -1, -2):
        # In the half types PyTorch rounds the product to the type before it rounds it to an integer.
        both("round.decimals", True, [(x, n) for x in (
            t(3, 4), t(3, 4, dtype="f32"), v([2.5, -2.5, 0.125, 1234.5678, -15.0, 25.0]),
            v(EDGES, grad=False))], skip=("f16", "bf16"))
    for x in (t(0, 3), t(), t(4, 3, perm=[1, 0])):
        both("round.decimals", True, [(x, 2)])
    attempt("round.decimals", t(3, dtype="i32", kind=50), 1)


def smooth():
    for op in ("exp", "exp2", "expm1", "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "asinh",
               "sigmoid", "erf", "erfc"):
        unary(op)
    for op in ("log", "log2", "log10", "sqrt", "rsqrt", "reciprocal"):
        unary(op, kind="pos", kinks=[0.25, 1.0, 7.5])
    unary("log1p", kinks=[-0.9, -0.5, 0.0, 1e-9, 3.0])
    for op in ("asin", "acos", "atanh", "erfinv"):
        unary(op, kinks=[-0.99, -0.5, 0.0, 0.25, 0.9], edges=EDGES + [-1e-9, 0.999])
    unary("acosh", kinks=[1.25, 2.0, 30.0], edges=EDGES + [1.0 + 1e-9])
    for op in ("exp", "expm1", "exp2"):
        both(op, True, [(v([-1000.0, -745.0, 700.0, 710.0, 1e-300, 88.8], dtype=d, grad=False),)
                        for d in ("f64", "f32")])
    for op in ("sin", "cos", "tan"):
        both(op, True, [(v([1e5, -12345.678, 1e15, 3.0e8], grad=False),)])
        both(op, True, [(v([1e5, 3e18, -1e22, 1e30, 0.5], dtype=d),) for d in ("f64", "f32", "bf16")])


for family in (plain, rounded, smooth):
    family()
write(__file__)

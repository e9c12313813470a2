"""Elementwise operators: activations and special functions."""

import itertools

from cases import case, t, v, write

INF, NAN = float("inf"), float("nan")
EDGES = [-INF, -3.0, -2.5, -1.0, -0.5, -0.0, 0.0, 0.3, 0.5, 1.0, 2.5, 3.0, 6.0, 30.0, INF, NAN]
FLOATS = ("f64", "f32", "f16", "bf16")
NUMBERS = ("u8", "i8", "i32", "i64", "bool")


def inputs(dtypes):
    for d in dtypes:
        yield t(3, 4, dtype=d, kind=5 if d in NUMBERS else "unit")
    if "f64" in dtypes:
        yield t(2, 3, 4, perm=[2, 0, 1])
        yield t(0, 3)
        yield t()


def unary(op, *args, dtypes=FLOATS, inplace=True, edges=True):
    for x in inputs(dtypes):
        case(op, x, *args)
        if inplace:
            name, dot, overload = op.partition(".")
            if x["dtype"] in FLOATS:
                case(name + "_" + dot + overload, {**x, "grad": False}, *args)
    if edges:
        for d in ("f64", "f32"):
            case(op, v(EDGES, dtype=d, grad=False), *args)
        # Derivatives at the kinks, where there are numbers.
        case(op, v([-3.0, -2.5, -1.0, -0.5, 0.25, 0.5, 1.0, 2.5, 3.0, 6.0, 30.0]), *args)


def binary(op, dtypes=FLOATS, inplace=True, edges=EDGES):
    for d in dtypes:
        kind = 5 if d in NUMBERS else "unit"
        case(op, t(3, 4, dtype=d, kind=kind), t(3, 4, dtype=d, kind=kind, salt=2))
    case(op, t(3, 1, 4), t(2, 1, salt=2))
    case(op, t(4, 3, perm=[1, 0]), t(4, salt=2))
    case(op, t(0, 3), t(1, salt=2))
    if inplace:
        name, dot, overload = op.partition(".")
        case(name + "_" + dot + overload, t(3, 4, grad=False), t(4, salt=2, grad=False))
    pairs = list(itertools.product(edges, edges))
    case(op, v([a for a, _ in pairs], grad=False), v([b for _, b in pairs], grad=False))


def activations():
    for op in ("hardswish", "mish", "selu", "celu"):
        unary(op)
    # PyTorch differentiates these two with constants of f32, also in f64.
    unary("hardsigmoid", dtypes=("f32", "f16", "bf16"), edges=False)
    case("hardsigmoid", t(3, 4, grad=False))
    case("hardsigmoid", v(EDGES, grad=False))
    case("celu", t(3, 4, dtype="f32"), 0.7)
    case("celu", t(3, 4, grad=False), 0.7)
    case("celu", t(3, 4), 0.0, says="alpha cannot be 0 for CELU")
    unary("relu6", dtypes=FLOATS + ("i32", "u8"))
    for op in ("softshrink", "hardshrink"):
        unary(op, inplace=False)
        case(op, t(3, 4), 0.2)
    unary("log_sigmoid", inplace=False)
    unary("threshold", 0.1, 20.0)
    case("threshold", t(3, 4, dtype="i64", kind=9), 4, -3)
    for shape, n in (((2, 3, 4), 3), ((2, 3), 1), ((5,), 1), ((2, 3, 2, 2), 3)):
        case("prelu", t(*shape), t(n, salt=2))
    case("prelu", t(3, 4), t(salt=3))
    case("glu", t(3, 4))
    case("glu", t(4, 3, dtype="f32"), 0)
    case("glu", t(3, 4), 0, says="Halving dimension must be even")


def special():
    for op in ("frac", "deg2rad", "rad2deg", "sinc", "sgn"):
        more = ("i32", "bool") if op in ("deg2rad", "rad2deg", "sinc", "sgn") else ()
        unary(op, dtypes=FLOATS + more)
    for op in ("signbit", "isposinf", "isneginf", "isreal"):
        unary(op, dtypes=FLOATS + NUMBERS, inplace=False)
    case("logit", t(3, 4, kind="pos"))
    case("logit", t(3, 4, kind="pos", dtype="f32"), 0.2)
    case("logit_", t(3, 4, kind="pos", grad=False), 0.1)
    case("logit", v(EDGES, grad=False))
    case("logit", v(EDGES, grad=False), 0.1)
    for d in FLOATS:
        if d != "f64":  # sums of the greatest numbers would overflow
            case("nan_to_num", v([NAN, INF, -INF, 2.0], dtype=d))
        case("nan_to_num", v([NAN, INF, -INF, 2.0], dtype=d), 1.0, 7.0, -9.0)
        case("nan_to_num_", v([NAN, INF, -INF, 2.0], dtype=d, grad=False), 3.0, 4.0, 5.0)
    case("nan_to_num", t(3, dtype="i64", kind=5))


def pairs():
    for op in ("logaddexp", "logaddexp2", "fmax", "fmin"):
        more = ("i32", "bool") if op in ("fmax", "fmin") else ()
        binary(op, dtypes=FLOATS + more, inplace=False)
    binary("hypot")
    finite = [-2.0, -0.0, 0.0, 0.5, 3.0, INF, -INF]
    binary("copysign.Tensor", dtypes=FLOATS + ("i32",), edges=finite)
    case("copysign.Scalar", t(3, 4), -2.0)
    case("copysign_.Scalar", t(3, 4, grad=False), -1)
    binary("xlogy.Tensor", dtypes=FLOATS + ("i32",))
    case("xlogy.Scalar_Other", t(3, 4), 2.5)
    case("xlogy.Scalar_Self", 0.5, t(3, 4, kind="pos"))
    case("xlogy_.Scalar_Other", t(3, 4, grad=False), 2)
    for d in FLOATS + ("i32", "bool"):
        case("heaviside", v([-2, 0, 0, 3], dtype=d, grad=False), v([1, 2, 0, 5], dtype=d, grad=False))
    case("heaviside_", v(EDGES, grad=False), t(16, grad=False))
    case("heaviside", t(3, grad=False), t(3, dtype="f32", grad=False), says="different dtypes")
    for d in ("f32", "i32", "u8"):
        kind = 4 if d != "f32" else "pos"
        case("float_power.Tensor_Tensor", t(3, 4, dtype=d, kind=kind), t(4, salt=2))
        case("float_power.Tensor_Scalar", t(3, 4, dtype=d, kind=kind), 2)
        case("float_power.Scalar", 3, t(4, dtype=d, kind=kind))
    case("float_power_.Scalar", t(3, kind="pos", grad=False), 3)
    case("float_power_.Tensor", t(3, kind="pos", grad=False), t(3, grad=False))
    case("ldexp.Tensor", t(3, 4), t(4, dtype="i32", kind=6))
    case("ldexp.Tensor", t(3, 4, dtype="f32"), t(4, dtype="i64", kind=6))
    case("ldexp_", t(3, 4, grad=False), t(4, dtype="i32", kind=6))


def shifts():
    for op in ("bitwise_left_shift", "bitwise_right_shift"):
        for d in ("i8", "u8", "i16", "i32", "i64"):
            case(op + ".Tensor", t(9, dtype=d, kind=100), t(9, dtype=d, kind=9, salt=2))
            case(op + ".Tensor_Scalar", t(9, dtype=d, kind=100), 3)
            case(op + ".Scalar_Tensor", 77, t(9, dtype=d, kind=8, salt=2))
            case(op + "_.Tensor_Scalar", t(9, dtype=d, kind=100), 2)
        case(op + "_.Tensor", t(9, dtype="i32", kind=100), t(9, dtype="i32", kind=9))
        case(op + ".Tensor", v([-5, 7, -1, 8], dtype="i32"), v([1, 40, 33, -1], dtype="i32"))


for family in (activations, special, pairs, shifts):
    family()
write(__file__)

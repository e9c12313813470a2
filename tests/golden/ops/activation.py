"""Activations."""

from cases import case, t, v, write
from elementwise import EDGES, FINITE, FLOATS, attempt, both, singles, still, unary

INTEGERS = ("f32", "f16", "bf16", "i32", "u8", "bool")


def simple():
    for op in ("relu", "relu6", "silu", "mish", "selu", "celu", "elu", "leaky_relu", "hardtanh"):
        unary(op, dtypes=INTEGERS)
    # In f32 PyTorch gives NaN at infinity in vectors, and infinity in what is left over.
    unary("gelu", dtypes=INTEGERS, edges=FINITE)
    unary("hardswish")
    for op in ("softplus", "log_sigmoid", "softshrink", "hardshrink"):
        unary(op, own=False, dtypes=INTEGERS)
    # Its derivative is multiplied by a constant of f32 in PyTorch, also in f64.
    both("hardsigmoid", True, [(still(x),) for x in singles()] + [(t(3, 4, dtype="f32"),)])


def parameters():
    x, f, k = t(3, 4), t(3, 4, dtype="f32"), v(FINITE)
    for a in (x, f, k):
        # PyTorch's derivative has the factors in f32 also in f64: powers of 2 are the same there.
        both("celu", True, [(a, 0.5)])
        both("leaky_relu", True, [(a, 0.2), (a, 0)])
        both("elu", True, [(a, 0.5, 1.5, 2.0), (a, 2)])
        both("hardtanh", True, [(a, -0.3, 0.5), (a, 0, 1)])
        both("gelu", True, [(a, "tanh")])
        for n in (0.2, 0.0, 1):
            case("softshrink", a, n)
            case("hardshrink", a, n)
        case("softplus", a, 2.0, 1.0)
        case("softplus", a, 0.5, 3)
    case("celu", x, 0.0, says="alpha cannot be 0 for CELU")
    case("gelu", x, "fast", says="approximate argument must be")
    case("softshrink", x, -1.0, says="lambda must be in range")
    case("leaky_relu_", v([-1.0, 2.0], grad=False), -0.5)
    both("hardtanh", True, [(v([-3, -1, 0, 1, 5], dtype="i32"), *n)
                            for n in ((-2, 3), (-2.5, 3.5), (0.1, -2.0))])
    for d in ("f64", "f32", "bf16"):
        case("relu", v([float("nan"), 0.5, -2.0, 7.0], dtype=d))
    for a in singles(dtypes=("f32", "bf16", "i32", "u8")):
        both("threshold", True, [(a, 0.1, 20.0)])
    both("threshold", True, [(t(3, 4, dtype="i64", kind=9), 4, -3), (t(3, dtype="bool", kind=2), 0, 1)])


def others():
    for shape, n in (((2, 3, 4), 3), ((2, 3), 1), ((5,), 1), ((2, 3, 2, 2), 3), ((0, 3), 3), ((), 1)):
        case("prelu", t(*shape), t(n, salt=2))
    for d in ("f32", "bf16", "f16"):
        case("prelu", t(2, 3, 4, dtype=d), t(3, salt=2, dtype=d))
    case("prelu", t(3, 4), t(salt=3))
    case("prelu", v(FINITE), v([0.25]))
    case("prelu", t(3, 4), t(3), says="Mismatch of parameter numbers and input channel size")
    case("prelu", t(3, 4), t(3, dtype="f32"), says="Type promoting not supported")
    for x, dim in ((t(3, 4), -1), (t(4, 3, dtype="f32"), 0), (t(2, 4, 3, perm=[2, 1, 0]), 1),
                   (t(6, dtype="bf16"), 0), (t(0, 4), 1), (t(2, 2, 4), -3), (t(2, 2, 4, dtype="f16"), 2)):
        case("glu", x, dim)
    case("glu", t(3, 4), 0, says="Halving dimension must be even")
    case("glu", t(), says="glu does not support 0-dimensional tensors")


for family in (simple, parameters, others):
    family()
write(__file__)

"""Tensors and calls that the cases of indexing and of lookup share."""

from cases import case, t, v

INF, NAN = float("inf"), float("nan")
TYPES = ("f64", "f32", "bf16", "i64", "bool")
PLAIN = {"grad": False}
RANGE = "value cannot be converted to type"


def ints(*values, dtype="i64"):
    return v(list(values), dtype=dtype)


def x(*shape, d="f64", salt=1, **more):
    """A tensor of numbers, small ones for integers."""
    return t(*shape, dtype=d, salt=salt, kind="unit" if d[0] in "fb" and d != "bool" else 5, **more)


def mask(*shape, salt=3):
    return t(*shape, salt=salt, dtype="bool", kind=2)


def empty(*shape, d="i64"):
    return t(*shape, dtype=d, kind=5, grad=False)


def numbers(*shape, n, d="i64", salt=1):
    """Whole numbers below n."""
    return t(*shape, dtype=d, kind=n, salt=salt, grad=False)


def both(op, first, *args, **more):
    """An operator and its form in place."""
    name, dot, overload = op.partition(".")
    case(op, first, *args, **more)
    case(name + "_" + dot + overload, {**first, "grad": False}, *args, **more)

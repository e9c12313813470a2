"""What the families of elementwise operators share: inputs of every kind, and forms of a call."""

import itertools
import re

from cases import case, t, v

INF, NAN = float("inf"), float("nan")
EDGES = [-INF, -3.0, -2.5, -1.0, -0.5, -0.0, 0.0, 0.3, 0.5, 1.0, 2.5, 3.0, 6.0, 30.0, INF, NAN]
FINITE = [e for e in EDGES if abs(e) < INF]
FLOATS = ("f64", "f32", "f16", "bf16")
NUMBERS = ("u8", "i8", "i16", "i32", "i64", "bool")
SIGNED = [-7, -3, -2, -1, 1, 2, 5, 7]
# What a message of PyTorch says beyond names that are its own.
SAYS = (r"not implemented for '\w+'", r"result type \w+ can't be cast to the desired output type",
        r"ZeroDivisionError", r"Integers to negative integer powers are not allowed",
        r"output with shape \[.*?\] doesn't match the broadcast shape \[.*?\]",
        r"For integral input tensors, argument \w+ must not be a floating point number")


def inplace(op):
    """The name of the in-place form."""
    name, dot, overload = op.partition(".")
    return name + "_" + dot + overload


def still(x):
    """A tensor that asks for no gradient; it may be written to."""
    return {**x, "grad": False} if isinstance(x, dict) else x


def attempt(op, *args, **more):
    """A case that may be an error, which then must be the same one."""
    try:
        case(op, *args, **more)
    except (RuntimeError, IndexError, ValueError, TypeError) as e:
        if "derivative for" in str(e):  # PyTorch has none
            return case(op, *map(still, args), **more)
        found = [m.group(0) for m in (re.search(p, str(e)) for p in SAYS) if m]
        case(op, *args, says=found[0] if found else str(e).split("\n")[0])


def both(op, own, calls, **more):
    """Every call as it is, and in place on its first tensor where there is an in-place form."""
    for args in calls:
        attempt(op, *args, **more)
    for args in calls if own else ():
        attempt(inplace(op), still(args[0]), *args[1:])


def whole(d):
    return 5 if d in NUMBERS else "unit"


def singles(kind="unit", edges=EDGES, kinks=FINITE, dtypes=("f32", "bf16", "i32", "bool")):
    """Tensors for functions of one number."""
    out = [t(3, 4, kind=kind), t(2, 3, 4, perm=[2, 0, 1], kind=kind), t(0, 3), t(kind=kind)]
    out += [v(edges, dtype=d, grad=False) for d in ("f64", "f32")]
    out += [t(3, 4, dtype=d, kind=5 if d in NUMBERS else kind) for d in dtypes]
    return out + ([v(kinks)] if kinks else [])


def unary(op, *args, own=True, **how):
    both(op, own, [(x, *args) for x in singles(**how)])


def pairs(values):
    grid = list(itertools.product(values, values))
    return [a for a, _ in grid], [b for _, b in grid]


def grids(values, dtypes=("f64", "f32")):
    """Every pair of the values, as two tensors."""
    a, b = pairs(values)
    return [(v(a, dtype=d, grad=False), v(b, dtype=d, grad=False)) for d in dtypes]


def signed(dtype, values=SIGNED):
    """Every pair of integers of both signs, as two tensors; of the unsigned the magnitudes."""
    a, b = pairs([abs(e) if dtype == "u8" else e for e in values])
    return v(a, dtype=dtype, grad=False), v(b, dtype=dtype, grad=False)


def doubles(kind="unit", edges=EDGES, mixed=True, integers=("i8", "u8", "i32", "i64", "bool")):
    """Pairs of tensors: shapes, dtypes and edges."""
    out = [(t(3, 4, kind=kind), t(3, 4, salt=2, kind=kind)),
           (t(2, 3, 4, kind=kind), t(3, 1, salt=2, kind=kind)),
           (t(4, 3, perm=[1, 0], kind=kind), t(4, salt=2, kind=kind)),
           (t(0, 3, kind=kind), t(1, salt=2, kind=kind)),
           (t(kind=kind), t(salt=2, kind=kind))]
    out += [(t(3, 4, dtype=d, kind=kind), t(3, 4, dtype=d, salt=2, kind=kind)) for d in FLOATS[1:]]
    out += grids(edges)
    for d in integers:
        out.append((t(3, 4, dtype=d, kind=9), t(3, 4, dtype=d, kind=7, salt=2)) if d == "bool"
                   else signed(d))
    if mixed:
        out += [(t(3, 4, dtype="f32", kind=kind), t(salt=2, kind=kind)),
                (t(dtype="f32", kind=kind), t(3, dtype="f16", salt=2, kind=kind)),
                (t(3, dtype="f16", kind=kind), t(3, dtype="bf16", salt=2, kind=kind)),
                (v(SIGNED, dtype="i32"), t(8, dtype="f32", salt=2, kind=kind)),
                (v(SIGNED, dtype="i32"), t(dtype="f64", salt=2, kind=kind)),
                (v(SIGNED, dtype="i8"), v([abs(e) for e in SIGNED], dtype="u8")),
                (v(SIGNED, dtype="i64"), v([3], dtype="i32")),
                (v(SIGNED, dtype="i16"), v(True, dtype="bool"))]
    return out


def binary(op, own=True, **how):
    both(op, own, doubles(**how))


def with_numbers(numbers=(2, 2.5, -3), kind="unit", dtypes=("f64", "f32", "bf16", "i32", "u8", "bool")):
    """Tensors of every kind with numbers."""
    out = []
    for d, s in itertools.product(dtypes, numbers):
        if d == "u8" and s < 0:
            continue  # what a negative number becomes there is nobody's promise
        x = v(SIGNED, dtype=d) if d == "i32" else t(3, 4, dtype=d, kind=5 if d in NUMBERS else kind)
        out.append((x, s))
    s = numbers[0]
    return out + [(t(2, 3, 4, perm=[2, 0, 1], kind=kind), s), (t(0, 3), s), (t(kind=kind), s),
                  (v(EDGES, grad=False), s)]


def scalar(op, own=True, **how):
    both(op, own, with_numbers(**how))


def turned(op, **how):
    """A number and a tensor."""
    for x, s in with_numbers(**how):
        attempt(op, s, x)

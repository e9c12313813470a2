"""Indexing and lookup: gathers, scatters, masks, tables of rows, order and counts."""

from cases import case, t, v, write

INF, NAN = float("inf"), float("nan")
TYPES = ("f64", "f32", "bf16", "i64", "bool")
PLAIN = {"grad": False}


def ints(*values, dtype="i64"):
    return v(list(values), dtype=dtype)


def x(*shape, d="f64", salt=1, **more):
    """A tensor of numbers, small ones for integers."""
    return t(*shape, dtype=d, salt=salt, kind="unit" if d[0] in "fb" and d != "bool" else 5, **more)


def mask(*shape, salt=3):
    return t(*shape, salt=salt, dtype="bool", kind=2)


def empty(*shape, d="i64"):
    return t(*shape, dtype=d, kind=5, grad=False)


def both(op, first, *args, **more):
    """An operator and its form in place."""
    name, dot, overload = op.partition(".")
    case(op, first, *args, **more)
    case(name + "_" + dot + overload, {**first, "grad": False}, *args, **more)


def selects():
    op = "index_select"
    case(op, x(4, 3), 0, ints(2, 0, 2))
    for d in TYPES:
        case(op, x(3, 4, d=d), -1, ints(3, 1, 1, 0))
    case(op, x(2, 3, 4, perm=[2, 0, 1]), 1, ints(1, 0))
    case(op, x(3, 4), 0, ints(1, 2, dtype="i32"))
    case(op, x(3, 4), 1, v(2, dtype="i64"))
    case(op, x(), 0, ints(0))
    case(op, x(3, 4), 0, empty(0))
    case(op, x(0, 4), 1, ints(3, 0))
    case(op, v([1, INF, NAN, -INF]), 0, ints(2, 1, 3, 1))
    case(op, x(3, 4), 0, ints(0, 3), says="index out of range in self")
    case(op, x(3, 4), 0, ints(-1), says="index out of range in self")
    case(op, x(3, 4), 0, v([0.0]), says="Expected dtype int32 or int64 for index")
    case(op, x(3, 4), 0, v([[0]], dtype="i64"), says="Index is supposed to be a vector")
    case(op, x(3, 4), 2, ints(0), says="Dimension out of range")

    op = "take"
    case(op, x(3, 4), ints(0, -1, 5, 5))
    for d in TYPES:
        case(op, x(3, 4, d=d), v([[11, 2], [-12, 2]], dtype="i64"))
    case(op, x(4, 3, perm=[1, 0]), ints(1, 5))
    case(op, x(), ints(0, 0))
    case(op, x(3), v(1, dtype="i64"))
    case(op, x(3), empty(0, 2))
    case(op, x(3), ints(3), says="out of range: tried to access index 3 on a tensor of 3 elements.")
    case(op, x(0), ints(0), says="tried to take from an empty tensor")
    case(op, x(3), ints(0, dtype="i32"), says="Expected a long tensor for index, but got Int")

    op = "repeat_interleave.Tensor"
    for d in ("i64", "i32"):
        case(op, ints(2, 0, 3, dtype=d))
        case(op, ints(1, 1, dtype=d))
        case(op, ints(2, 1, dtype=d), 3)
    case(op, empty(0))
    case(op, ints(0, 0))
    case(op, ints(1, -1), says="repeats can not be negative")
    case(op, v([[1]], dtype="i64"), says="repeat")
    case(op, v([1.0]), says="not implemented for 'Double'")
    op = "repeat_interleave.self_Tensor"
    case(op, x(3, 2), ints(2, 0, 1), 0)
    for d in TYPES:
        case(op, x(2, 2, d=d), ints(3))
    case(op, x(2, 3), ints(1, 2, 0), -1)
    case(op, x(3, 2, perm=[1, 0]), v(2, dtype="i64"), 1)
    case(op, x(2, 2), ints(2, 1), 0, 3)
    case(op, x(), ints(3))
    case(op, x(0, 2), empty(0), 0)
    case(op, x(3, 2), ints(1, 2), 0, says="repeats must have the same size as input along dim")
    op = "narrow.Tensor"
    for start, length in ((0, 2), (1, 3), (3, 1), (4, 0), (-2, 2)):
        case(op, x(4, 3), 0, v(start, dtype="i64"), length)
    case(op, x(3, 4, perm=[1, 0]), -2, v(1, dtype="i32"), 2)
    case(op, x(4, 3, d="f32"), 1, v(1, dtype="i64"), 2)
    case(op, x(4, 3), 0, v(3, dtype="i64"), 2, says="exceeds dimension size")
    case(op, x(4, 3), 0, ints(1, 2), 2, says="start must be an 0-dim integral Tensor")


def slices():
    for d in ("f64",) + TYPES[1:]:
        both("index_add", x(3, 4, d=d), 0, ints(2, 0), x(2, 4, d=d, salt=2))
        both("index_copy", x(3, 4, d=d), 0, ints(2, 0), x(2, 4, d=d, salt=2))
        both("index_fill.int_Scalar", x(3, 4, d=d), 0, ints(-1, 0), 2)
        both("index_fill.int_Tensor", x(3, 4, d=d), 1, ints(1, 3), v(1, dtype=d))
    both("index_add", x(3, 4), 1, ints(1, 1, 3), x(3, 3, salt=2), 2.5)
    both("index_add", x(4, 3, perm=[1, 0]), -2, ints(0, 0, dtype="i32"), x(2, 4, salt=2), -1)
    both("index_add", x(), 0, ints(0), x(salt=2))
    both("index_add", x(3), 0, empty(0), x(0))
    both("index_add", x(3, d="i64"), 0, ints(0, 0), x(2, d="i64"), 3)
    both("index_copy", x(2, 3, 2), 1, ints(2), x(2, 1, 2, salt=2))
    both("index_copy", x(4, 3, perm=[1, 0]), 1, ints(3, 0), x(3, 2, salt=2))
    both("index_copy", x(), 0, ints(0), x(salt=2))
    both("index_copy", x(3), 0, empty(0), x(0))
    for op in ("index_add", "index_copy"):
        source = x(1, 4, salt=2)
        both(op, x(3, 4), 0, ints(3), source, says="out of bounds" if op == "index_copy" else "index")
        both(op, x(3, 4), 0, ints(0, 1), source, says="Number of indices (2) should be equal to")
        both(op, x(3, 4), 0, ints(0), x(1, 3), says="tensor shape must match" if op == "index_add"
             else "shape")
        both(op, x(3, 4), 0, ints(0), x(1, 4, d="f32"), says="same dtype" if op == "index_copy"
             else "same")
    both("index_fill.int_Scalar", x(2, 3), -1, empty(0), 1)
    both("index_fill.int_Scalar", x(4, 3, perm=[1, 0]), 0, ints(1, 1), -2.5)
    both("index_fill.int_Scalar", x(), 0, ints(0), 2.5)
    both("index_fill.int_Scalar", x(3), 0, ints(3), 1, says="out of bounds")
    both("index_fill.int_Tensor", x(2, 3), -1, v(1, dtype="i64"), x(salt=2))
    # PyTorch's derivative does not take negative indices here.
    both("index_fill.int_Tensor", x(4, 3, perm=[1, 0], **PLAIN), 0, ints(-3, 1), x(salt=2, **PLAIN))
    both("index_fill.int_Tensor", x(3), 0, ints(0), x(1), says="only supports a 0-dimensional value")
    both("index_fill.int_Tensor", x(3), 0, ints(-4), x(), says="out of bounds")


def gathers():
    op = "gather"
    i = v([[0, 2], [1, 1]], dtype="i64")
    case(op, x(3, 4), 0, i)
    for d in TYPES:
        case(op, x(3, 4, d=d), -1, v([[3, 0, 0]], dtype="i64"))
    case(op, x(4, 3, perm=[1, 0]), 0, v([[2, 1, 0, 0]], dtype="i64"))
    case(op, x(2, 3, 2), 1, v([[[2, 0], [1, 1]]], dtype="i32"))
    case(op, x(), 0, v(0, dtype="i64"))
    case(op, x(3), 0, empty(0))
    case(op, x(3, 4), 0, v([[3]], dtype="i64"), says="index 3 is out of bounds for dimension 0 with size 3")
    case(op, x(3, 4), 0, v([[-1]], dtype="i64"), says="out of bounds for dimension 0 with size 3")
    case(op, x(3, 4), 0, ints(0), says="Index tensor must have the same number of dimensions as input")
    case(op, x(3, 4), 0, v([[0.0]]), says="Expected dtype int32/int64 for index")
    case(op, x(3, 4), 0, empty(1, 5), says="Size does not match")

    wide = v([[0, 2, 2, 0], [1, 2, 1, 0]], dtype="i64")
    for d in TYPES:
        src = x(3, 4, d=d, salt=2)
        both("scatter.src", x(3, 4, d=d), 0, i, x(2, 2, d=d, salt=2))
        both("scatter.value", x(3, 4, d=d), 0, i, 2)
        both("scatter_add", x(3, 4, d=d), 0, wide, x(2, 4, d=d, salt=2))
        for reduce in ("add", "multiply"):
            both("scatter.reduce", {**x(3, 4, d=d), **PLAIN}, 0, wide, {**src, **PLAIN}, reduce)
            both("scatter.value_reduce", {**x(3, 4, d=d), **PLAIN}, 0, wide, 3, reduce)
    for op, rest in (("scatter.src", (x(4, 4, salt=2),)), ("scatter.value", (0.5,)),
                     ("scatter_add", (x(4, 4, salt=2),)), ("scatter.reduce", (x(4, 4, **PLAIN), "add")),
                     ("scatter.value_reduce", (1.5, "multiply"))):
        first = {**x(4, 3, perm=[1, 0]), "grad": op in ("scatter.value", "scatter_add")}
        source = rest[0]["t"] if isinstance(rest[0], dict) else None
        if source:
            rest = ({**rest[0], "t": [1, 3], "grad": first["grad"]}, *rest[1:])
        both(op, first, -1, v([[3, 0, 1]], dtype="i64"), *rest)
        if source:
            rest = ({**rest[0], "t": [4, 4], "grad": False}, *rest[1:])
        both(op, {**x(3, 4), **PLAIN}, 0, empty(0, 4), *rest)
        both(op, x(3, 4), 0, v([[3]], dtype="i64"), *rest, says="index 3 is out of bounds for dimension 0")
        both(op, x(3, 4), 0, ints(0), *rest, says="Index tensor must have the same number of dimensions")
        both(op, x(3, 4), 0, v([[0.0]]), *rest, says="Expected dtype int32/int64 for index")
        if source:
            rest = ({**rest[0], "dtype": "f32"}, *rest[1:])
            both(op, x(3, 4), 0, i, *rest, says="Expected self.dtype to be equal to src.dtype")
            rest = ({**rest[0], "dtype": "f64"}, *rest[1:])
        if rest[-1] in ("add", "multiply"):
            both(op, x(3, 4), 0, i, *rest[:-1], "mean", says="reduce argument must be either add or multiply")


def reductions():
    wide = v([[0, 2, 2, 0], [1, 2, 1, 0], [0, 0, 1, 1]], dtype="i64")
    op = "scatter_reduce.two"
    both(op, x(3, 4), 0, wide, x(3, 4, salt=2), "sum")
    for reduce in ("sum", "prod", "mean", "amax", "amin"):
        for own in (True, False):
            both(op, x(3, 4), 0, wide, x(3, 4, salt=2), reduce, own)
            both(op, x(4, 3, perm=[1, 0]), -1, wide, x(4, 3, salt=2, perm=[1, 0]), reduce, own)
            for d in ("i32", "bf16", "u8") + (() if reduce == "mean" else ("bool",)):
                both(op, x(3, 4, d=d, **PLAIN), 0, wide, x(3, 4, d=d, salt=2, **PLAIN), reduce, own)
            both(op, x(3, **PLAIN), 0, empty(0), x(0, **PLAIN), reduce, own)
            both(op, x(), 0, v(0, dtype="i64"), x(salt=2), reduce, own)
        # A source larger than the index: PyTorch has no derivative there.
        both(op, x(3, 4, **PLAIN), 1, v([[0, 0], [3, 1]], dtype="i64"), x(3, 4, salt=2, **PLAIN), reduce)
        both(op, v([1, NAN, 2, INF], grad=False), 0, ints(0, 1, 2, 3), v([NAN, 1, -INF, 0], grad=False), reduce)
    # Ties share a gradient; products with one 0 and with two.
    both(op, v([1.0, 2, 5]), 0, ints(0, 0, 1, 2), v([1.0, 1, 2, 7]), "amax")
    both(op, v([1.0, 2, 5]), 0, ints(0, 0, 1, 2), v([1.0, 1, 3, 7]), "amin")
    both(op, v([0.0, 2, 5]), 0, ints(0, 0, 1, 2), v([3.0, 4, 0, 7]), "prod")
    both(op, v([2.0, 2, 5]), 0, ints(0, 0, 1, 1), v([0.0, 4, 0, 0]), "prod")
    case(op, x(3), 0, ints(0), x(1), "most", says="reduce argument must be either sum, prod, mean, amax or amin, got most")
    case(op, x(3), 0, ints(3), x(1), "sum", says="index 3 is out of bounds for dimension 0 with size 3")
    case(op, x(3), 0, v([0.0]), x(1), "sum", says="Expected dtype int32/int64 for index")
    case(op, x(3), 0, ints(0), x(1, d="f32"), "sum", says="Expected self.dtype to be equal to src.dtype")

    op = "index_reduce"
    both(op, x(3, 4), 0, ints(2, 0, 2), x(3, 4, salt=2), "prod")
    for reduce in ("prod", "mean", "amax", "amin"):
        for own in (True, False):
            both(op, x(3, 4), 0, ints(2, 0, 2), x(3, 4, salt=2), reduce, own)
            both(op, x(4, 3, perm=[1, 0]), 1, ints(3, 3), x(3, 2, salt=2), reduce, own)
            both(op, x(4, **PLAIN), 0, ints(3, 3, dtype="i32"), x(2, salt=2, **PLAIN), reduce, own)
            for d in ("i64", "bf16", "u8"):
                both(op, x(3, 4, d=d, **PLAIN), -2, ints(0, 0), x(2, 4, d=d, salt=2, **PLAIN), reduce, own)
            both(op, x(3, **PLAIN), 0, empty(0), x(0, **PLAIN), reduce, own)
        both(op, v([1, NAN, 2, INF], grad=False), 0, ints(0, 1, 2, 3), v([NAN, 1, -INF, 0], grad=False), reduce)
    both(op, v([0.0, 2, 5]), 0, ints(0, 0, 1, 2), v([3.0, 4, 0, 7]), "prod")
    both(op, v([1.0, 2, 5]), 0, ints(0, 0, 1, 2), v([1.0, 1, 2, 7]), "amax")
    case(op, x(3), 0, ints(0), x(1), "sum", says="Expected reduce to be one of prod, mean, amax or amin but got sum.")
    case(op, x(3), 0, ints(3), x(1), "prod", says="index out of range in self")
    case(op, x(3), 0, ints(0, 1), x(1), "prod", says="Number of indices (2) should be equal to source.size(dim)")
    case(op, x(3, 2), 0, ints(0), x(1, 3), "prod", says="source tensor shape must match self tensor shape")
    case(op, x(3), 0, v([0.0]), x(1), "prod", says="Expected dtype int32/int64 for index")


def advanced():
    op = "index.Tensor"
    a, b = ints(0, 2, -1), v([[1], [0]], dtype="i64")
    case(op, x(3, 4), [a])
    for d in TYPES:
        case(op, x(3, 4, d=d), [b, a])
    case(op, x(3, 4, 3), [None, b, None])
    case(op, x(3, 2, 3), [b, None, a])
    case(op, x(4, 3, 2, perm=[1, 0, 2]), [a, None, v(1, dtype="i32")])
    case(op, x(3, 2), [mask(3)])
    case(op, x(3, 4), [mask(3, 4)])
    case(op, x(3, 4, 2), [None, mask(4), ints(1)])
    case(op, x(3, 4), [None, empty(0)])
    case(op, x(3, 4), [t(3, dtype="bool", kind=1)])
    case(op, x(3, 4), [ints(3)], says="index 3 is out of bounds for dimension 0 with size 3")
    case(op, x(3, 4), [ints(-4)], says="index -4 is out of bounds for dimension 0 with size 3")
    case(op, x(3, 4), [a, ints(0, 1)], says="indexing tensors could not be broadcast together")
    case(op, x(3, 4), [mask(2)], says="The shape of the mask [2] at index 0 does not match")
    case(op, x(3), [a, a], says="too many indices for tensor of dimension 1")

    op = "index_put"
    for d in TYPES:
        both(op, x(3, 4, d=d), [ints(2, 0)], x(2, 4, d=d, salt=2))
        both(op, x(3, 4, d=d, **PLAIN), [a, a], x(3, d=d, salt=2, **PLAIN), True)
    both(op, x(3, 4), [ints(0, 0), ints(1, 1)], x(2, salt=2), True)
    both(op, x(3, 4), [None, b], x(salt=2))
    both(op, x(4, 3, perm=[1, 0]), [ints(1, -1)], x(4, salt=2), True)
    both(op, x(3, 4), [mask(3, 4)], x(salt=2))
    both(op, x(3, 4), [mask(3)], x(1, 4, salt=2), True)
    both(op, x(3, 4), [empty(0)], x(0, 4))
    both(op, x(3, 4), [ints(3)], x(4), says="index 3 is out of bounds for dimension 0 with size 3")
    both(op, x(3, 4), [ints(0)], x(4, d="f32"), says="Index put requires the source and destination dtypes match")
    both(op, x(3, 4), [ints(0)], x(3), says="cannot be broadcast to indexing result of shape [1, 4]")

    op = "masked_select"
    case(op, x(3, 4), mask(3, 4))
    for d in TYPES:
        case(op, x(3, 4, d=d), mask(4))
    case(op, x(4, 3, perm=[1, 0]), mask(3, 4))
    case(op, x(3, 1), mask(2, 1, 4))
    case(op, x(), mask())
    case(op, x(0, 3), mask(3))
    case(op, x(3), t(3, dtype="bool", kind=1))
    case(op, x(3), ints(1, 0, 1), says="expected BoolTensor for mask")
    case(op, x(3), mask(4), says="must match the size")

    for op in ("nonzero", "argwhere", "where"):
        case(op, v([[0, 1.5, 0], [2, 0, -3]], grad=False))
        for d in ("f32", "i64", "bool", "u8"):
            case(op, t(3, 4, dtype=d, kind=3, grad=False))
        case(op, t(4, 3, 2, dtype="i32", kind=2, perm=[2, 0, 1]))
        case(op, v([0.0, -0.0, NAN, INF], grad=False))
        case(op, x(0, 3, **PLAIN))
        case(op, x(3, **PLAIN))
        if op != "where":
            case(op, v(3, dtype="i64"))
            case(op, v(0, dtype="f32", grad=False))


def places():
    op = "masked_scatter"
    for d in TYPES:
        both(op, x(3, 4, d=d), mask(3, 4), x(3, 4, d=d, salt=2))
    both(op, x(3, 4), mask(4), x(13, salt=2))
    both(op, x(4, 3, perm=[1, 0]), mask(3, 1), x(4, 3, salt=2, perm=[1, 0]))
    both(op, x(), v(1, dtype="bool"), x(2, salt=2))
    both(op, x(0, 3), mask(3), x(0))
    both(op, x(3), t(3, dtype="bool", kind=1), x(0))
    case(op, x(1), mask(4), x(4, salt=2))
    both(op, x(3, 4), v([1, 1, 1, 1], dtype="bool"), x(2), says="Number of elements of source < number of ones in mask")
    both(op, x(3), mask(3), x(3, d="f32"), says="expected self and source to have same dtypes but got")
    both(op, x(3), ints(1, 0, 0), x(3), says="masked_scatter_ only supports boolean masks, but got mask with dtype Long")

    op = "put"
    for d in TYPES:
        both(op, x(3, 4, d=d), ints(0, -1, 5), x(3, d=d, salt=2))
    both(op, x(3, 4), ints(0, -12, 5), x(3, salt=2), True)
    both(op, x(3, 4, d="bf16", **PLAIN), ints(0, 0, 0), x(3, d="bf16", salt=2, **PLAIN), True)
    both(op, x(4, 3, perm=[1, 0]), v([[1, 5]], dtype="i64"), x(2, 1, salt=2))
    both(op, x(), ints(0), x(1, salt=2))
    both(op, x(3), empty(0), x(0))
    both(op, x(3, 4, d="i64"), ints(1, 1, 1), x(3, d="i64", salt=2), True)
    both(op, x(3), ints(3), x(1), says="out of range: tried to access index 3 on a tensor of 3 elements.")
    both(op, x(3), ints(0), x(2), says="Expected source and index to have the same number of elements, but got")
    both(op, x(0), ints(0), x(1), says="Tried to put elements into an empty tensor")
    both(op, x(3), ints(0), x(1, d="f32"), says="self and source expected to have the same dtype")
    both(op, x(3), ints(0, dtype="i32"), x(1), says="Expected a long tensor for index, but got Int")

    op = "take_along_dim"
    case(op, x(3, 4), v([[0, 2, 2, 1]], dtype="i64"), 0)
    for d in TYPES:
        case(op, x(3, 4, d=d), v([[3, 0], [1, 1], [2, 2]], dtype="i64"), -1)
    case(op, x(3, 4), v([[0], [2]], dtype="i64"), 0)
    case(op, x(3, 1), v([[0, 1], [2, -1]], dtype="i64"), 0)
    case(op, x(3, 4), v([[7], [-1]], dtype="i64"), 0)
    case(op, x(3, 4), v([[11, 0]], dtype="i64"))
    case(op, x(), v(0, dtype="i64"))
    case(op, x(3, 4), empty(0, 4), 0)
    case(op, x(3, 4), ints(12), says="index 12 is out of bounds for dimension 0 with size 12")
    case(op, x(3, 4), ints(0), 0, says="input and indices should have the same number of dimensions")
    case(op, x(3, 4), v([[0]], dtype="i32"), 0, says="dtype of indices should be Long but got Int")
    case(op, x(3, 4), v([[0, 1]], dtype="i64"), 0, says="must match the size")


def rows():
    op = "embedding"
    case(op, x(4, 3), v([[1, 3], [1, 0]], dtype="i64"))
    for d in ("f32", "bf16", "i64"):
        case(op, x(4, 3, d=d), ints(1, 3, 1))
    case(op, x(4, 3), ints(1, 3, 1), 1)
    case(op, x(4, 3), ints(1, 3, 1, 1, dtype="i32"), -1, True)
    case(op, x(3, 4, perm=[1, 0]), ints(3, 0))
    case(op, x(4, 3), v(2, dtype="i64"))
    case(op, x(4, 3), empty(0, 2))
    case(op, x(4, 3), ints(4), says="index out of range in self")
    case(op, x(4), ints(0), says="'weight' must be 2-D")
    case(op, x(4, 3), v([0.0]), says="to have one of the following scalar types: Long, Int")

    op = "one_hot"
    case(op, ints(0, 2, 1))
    case(op, ints(0, 2, 1), 5)
    case(op, t(3, 4, dtype="i64", kind=6))
    case(op, t(4, 3, dtype="i64", kind=6, perm=[1, 0]), 7)
    case(op, v(2, dtype="i64"))
    case(op, v(2, dtype="i64"), 3)
    case(op, empty(0, 3), 2)
    case(op, empty(0), says="Can not infer total number of classes from empty tensor.")
    case(op, ints(3), 3, says="Class values must be smaller than num_classes.")
    case(op, ints(-1), says="Class values must be non-negative.")
    case(op, v([1.0]), says="only applicable to index tensor")

    for op, last in (("embedding_bag", ()), ("embedding_bag.padding_idx", (2,)),
                     ("embedding_bag.padding_idx", (-1,)), ("embedding_bag.padding_idx", (None,))):
        i = ints(1, 2, 2, 3, 4, 0)
        for mode in (1, 0, 2):
            for d in ("f64", "f32", "bf16"):
                for freq in (False, True)[:2 if mode < 2 else 1]:
                    case(op, x(5, 3, d=d), i, ints(0, 2, 2), freq, mode, False, None, False, *last)
            case(op, x(5, 3), i, ints(0, 2, 2, 6), False, mode, False, None, True, *last)
            case(op, x(3, 5, perm=[1, 0]), i, ints(0, 6), False, mode, False, None, False, *last)
            case(op, x(5, 3), empty(0), ints(0, 0), False, mode, False, None, False, *last)
            case(op, x(5, 3), empty(0), empty(0), False, mode, False, None, False, *last)
            case(op, x(5, 3), {**i, "dtype": "i32"}, ints(0, 1, dtype="i32"), False, mode, False, None, False, *last)
            case(op, x(5, 700), i, ints(0, 4), False, mode, False, None, False, *last)
            case(op, x(5, 3), ints(1, 5), ints(0), False, mode, False, None, False, *last,
                 says="5")
        for d in ("f64", "f32", "bf16"):
            case(op, x(5, 3, d=d), i, ints(0, 2, 2), False, 0, False, x(6, d=d, salt=2), False, *last)
        case(op, x(5, 3), i, ints(0, 2), True, 0, False, x(6, salt=2), False, *last)
        case(op, x(5, 3), i, ints(1, 2), False, 0, False, None, False, *last, says="offsets[0] has to be 0")
        case(op, x(5, 3), i, ints(0, 9), False, 0, False, None, False, *last, says="can not be greater than input's length")
        case(op, x(5, 3), i, ints(0), False, 3, False, None, False, *last, says="`mode` must be sum, mean, or max.")
        case(op, x(5, 3), i, ints(0), False, 1, False, x(6), False, *last,
             says="per_sample_weights only supported with mode='sum'")
    case("embedding_bag", v([[NAN, 1], [2, NAN], [3, 0], [3, 1]]), ints(1, 0, 2, 3), ints(0, 2), False, 2)
    case("embedding_bag.padding_idx", x(5, 3), ints(1), ints(0), False, 1, False, None, False, 5,
         says="padding_idx must be within the number of embeddings, -5 through 4, but got 5")


def unique():
    ties = v([3, 1, 2, 1, 3, 0, 1, 2], grad=False)
    case("_unique2", ties, True, True, True)
    case("unique_consecutive", v([1, 1, 2, 2, 2, 1, 3, 3], grad=False), True, True)
    case("unique_dim", v([[1, 2], [0, 3], [1, 2], [0, 1]], grad=False), 0, True, True, True)
    odd = v([NAN, 1, NAN, -INF, INF, INF, 0, -0.0], grad=False)
    for inverse, counts in ((False, False), (True, False), (False, True), (True, True)):
        for y in (t(4, 5, dtype="i64", kind=4), t(4, 5, dtype="u8", kind=7, perm=[1, 0]), mask(3, 4), odd,
                  v(2, grad=False), x(0, 3, **PLAIN), t(0, dtype="bool", kind=2), t(9, dtype="f32", kind=3, grad=False)):
            case("_unique2", y, True, inverse, counts)
            case("unique_consecutive", y, inverse, counts)
        case("_unique2", ties, False, inverse, counts)
        for y in (t(6, 2, dtype="i64", kind=2), t(2, 6, dtype="f32", kind=2, perm=[1, 0], grad=False), mask(6, 2),
                  x(0, 3, **PLAIN), ties):
            case("unique_consecutive", y, inverse, counts, 0)
            case("unique_dim", y, 0, True, inverse, counts)
        case("unique_dim", t(2, 5, 2, dtype="i32", kind=2), -2, True, inverse, counts)
        case("unique_consecutive", t(2, 5, 2, dtype="i32", kind=2), inverse, counts, 1)
    for op, rest in (("unique_dim", (0,)), ("unique_consecutive", (False, False, 0))):
        case(op, x(**PLAIN), *rest, says="but tensor has no dimensions")
        case(op, x(3, 0, **PLAIN), *rest, says="There are 0 sized dimensions, and they aren't selected")
    case("unique_dim", x(2, 3, **PLAIN), 2, says="Dimension out of range")


def search():
    def sorted_of(*values, d="f64"):
        return v(list(values), dtype=d, grad=False)
    line = sorted_of(1, 3, 3, 5, 7)
    lines = v([[1, 2, 3], [4, 5, 6]], grad=False)
    op = "searchsorted.Tensor"
    case(op, line, v([[0, 3], [4, 9]], grad=False))
    for right in (False, True):
        for narrow in (False, True):
            case(op, line, v([0, 1, 3, 4, 7, 8], grad=False), narrow, right)
            case(op, lines, v([[2, 9], [4, 0]], grad=False), narrow, right)
        case(op, sorted_of(1, 3, NAN), v([NAN, 0, 3, INF, -INF], grad=False), False, right)
        case(op, line, v([3, 4], dtype="i64"), False, right)
        case(op, sorted_of(1, 3, 5, d="i32"), v(3, grad=False), False, right)
        case(op, v([5, 1, 3], grad=False), v([1, 3, 4], grad=False), False, right, None, ints(1, 2, 0))
        case(op, line, x(2, 0, 3, **PLAIN), False, right)
        case(op, sorted_of(), v([1, 2], grad=False), False, right)
        case(op, t(3, 2, kind=1, perm=[1, 0], grad=False), t(3, 2, kind=2, perm=[1, 0], grad=False), False, right)
        for value in (3, 3.5, -1):
            case("searchsorted.Scalar", line, value, False, right)
            case("searchsorted.Scalar", sorted_of(1, 3, 5, d="i64"), value, True, right)
            case("bucketize.Scalar", value, line, False, right)
            case("bucketize.Scalar", value, sorted_of(1, 3, 5, d="i64"), True, right)
        for d in ("f64", "f32", "bf16", "i64", "u8"):
            y = t(3, 4, dtype=d, kind=9, grad=False)
            case("bucketize.Tensor", y, {**line, "dtype": d}, False, right)
            case("bucketize.Tensor", y, line, True, right)
        case("bucketize.Tensor", v([NAN, INF, 3], grad=False), line, False, right)
        case("bucketize.Tensor", v(3, grad=False), line, False, right)
        case("bucketize.Tensor", x(0, 2, **PLAIN), line, False, right)
    for side in ("left", "right"):
        case(op, line, v([3, 4], grad=False), False, False, side)
        case("searchsorted.Scalar", line, 3, False, False, side)
    case("searchsorted.Scalar", v([5, 1, 3], grad=False), 3, False, False, None, ints(1, 2, 0))
    one = v([1, 2], grad=False)
    case(op, line, one, False, True, "left", says="side and right can't be set to opposites, got side of left while right was True")
    case(op, line, one, False, False, "up", says="side can only be 'left' or 'right' but got up")
    case(op, lines, one, says="boundaries tensor should be 1 dimension or the first N-1 dimensions")
    case(op, lines, v(1, grad=False), says="input value can be a scalar only when boundaries tensor dimension is 1")
    case(op, v(1, grad=False), one, says="boundaries tensor should have positive dimension, but got 0 dimension")
    case(op, v([5, 1], grad=False), one, False, False, None, ints(0), says="boundary and sorter must have the same size")
    case(op, v([5, 1], grad=False), one, False, False, None, ints(0, 2), says="sorter index out of range")
    case(op, v([5, 1], grad=False), one, False, False, None, ints(0, 1, dtype="i32"),
         says="sorter must be a tensor of long dtype but got dtype Int")
    case("searchsorted.Scalar", lines, 2, says="input value can be a scalar only when boundaries tensor dimension is 1")
    case("bucketize.Tensor", one, lines, says="boundaries tensor must be 1 dimension, but got dim(2)")
    case("bucketize.Scalar", 1, lines, says="boundaries tensor must be 1 dimension, but got dim(2)")

    for invert in (False, True):
        op = "isin.Tensor_Tensor"
        case(op, v([[1, 2, 3], [4, 5, 2]], grad=False), v([2, 4, 4, 7], grad=False), False, invert)
        for d in ("f32", "i64", "u8"):
            case(op, t(4, 5, dtype=d, kind=9, perm=[1, 0], grad=False), t(3, dtype=d, kind=9, salt=2, grad=False), False, invert)
        case(op, t(9, dtype="i64", kind=4), v([1.5, 2], dtype="f32", grad=False), False, invert)
        case(op, v([NAN, INF, 0, -0.0], grad=False), v([NAN, INF, -0.0], grad=False), False, invert)
        case(op, t(300, dtype="i64", kind=99), t(40, dtype="i64", kind=99, salt=5), False, invert)
        case(op, v(2, dtype="i64"), ints(2), False, invert)
        case(op, x(3, **PLAIN), x(0, **PLAIN), False, invert)
        case(op, x(0, 3, **PLAIN), x(2, **PLAIN), False, invert)
        for value in (2, 1.5, 0):
            case("isin.Tensor_Scalar", v([0, 1.5, 2, NAN], grad=False), value, False, invert)
            case("isin.Tensor_Scalar", t(2, 3, dtype="i64", kind=3), value, False, invert)
            case("isin.Scalar_Tensor", value, v([0, 1.5, 7, NAN], grad=False), False, invert)
            case("isin.Scalar_Tensor", value, t(2, 3, dtype="i64", kind=3), False, invert)
    case("isin.Tensor_Tensor", mask(3), ints(1), says="Unsupported input type encountered for isin(): Bool")


def counts():
    op = "histc"
    case(op, v([1, 2, 1, 0, 3, 5, 4, 2], grad=False), 5, 0, 5)
    for d in ("f64", "f32", "f16", "bf16"):
        y = x(5, 7, d=d, **PLAIN)
        case(op, y, 4)
        case(op, y)
        case(op, y, 7, -0.5, 0.5)
        case(op, y, 3, 2, 2)
    case(op, x(5, 4, perm=[1, 0], **PLAIN), 6, -1, 1)
    case(op, v([0.1, 0.2, 0.3, 0.7, 0.9, 1.0], dtype="f32", grad=False), 10, 0, 1)
    case(op, v([NAN, 1, INF, -INF], grad=False), 3, 0, 2)
    case(op, v([2, 2, 2], grad=False), 4)
    case(op, v(2, grad=False), 4)
    case(op, x(0, **PLAIN), 3)
    case(op, x(0, **PLAIN), 3, 1, 2)
    case(op, x(3, **PLAIN), 0, says="bins must be > 0, but got 0")
    case(op, x(3, **PLAIN), 3, 2, 1, says="max must be larger than min")
    case(op, x(3, **PLAIN), 3, 0, INF, says="is not finite")
    case(op, v([1, NAN], grad=False), 3, says="is not finite")
    case(op, t(3, dtype="i64", kind=3), 3, says="not implemented for 'Long'")

    op = "bincount"
    case(op, ints(1, 3, 1, 0), v([0.5, 1, 2, -3], grad=False))
    for d in ("i64", "i32", "u8", "i8", "i16"):
        case(op, t(40, dtype=d, kind=9))
        case(op, t(40, dtype=d, kind=9), None, 15)
        case(op, t(40, dtype=d, kind=9), x(40, d="f32", **PLAIN), 3)
    for d in ("f16", "i64", "bool"):
        case(op, t(9, dtype="i64", kind=4), t(9, dtype=d, kind=3, grad=False))
    case(op, empty(0))
    case(op, empty(0), None, 3)
    case(op, empty(0), x(0, **PLAIN), 3)
    case(op, ints(1, -2), says="bincount only supports 1-d non-negative integral inputs.")
    case(op, empty(2, 2), says="bincount only supports 1-d non-negative integral inputs.")
    case(op, ints(1), None, -1, says="minlength should be >= 0")
    case(op, ints(1), x(2, **PLAIN), says="weights should be 1-d and have the same length as input")
    case(op, x(2, **PLAIN), says="not implemented for 'Double'")


def large():
    """What is cut into tiles and walked on several cores."""
    def numbers(*shape, n, d="i64", salt=1):
        return t(*shape, dtype=d, kind=n, salt=salt, grad=False)
    case("_unique2", numbers(150000, n=5000), True, True, True)
    case("_unique2", numbers(300, 250, n=900000, d="f64"), True, True, True)
    case("unique_consecutive", numbers(100000, n=2), True, True)
    case("unique_dim", numbers(70000, 2, n=200), 0, True, True, True)
    case("isin.Tensor_Tensor", numbers(70000, n=100000), numbers(20000, n=100000, salt=2))
    case("searchsorted.Tensor", numbers(40000, n=1), numbers(9000, n=3))
    case("searchsorted.Tensor", v([1, 5, 9, 40], grad=False), numbers(70000, n=50, d="f64"))
    case("histc", x(300, 400, **PLAIN), 37)
    case("bincount", numbers(100000, n=700))
    case("bincount", numbers(100000, n=700), t(100000, grad=False))
    case("bincount", numbers(70000, n=90000))
    case("masked_scatter", x(300, 400), mask(300, 400), x(300, 400, salt=2))
    case("masked_scatter", x(400, 300, perm=[1, 0]), mask(300, 1), x(300, 400, salt=2))
    case("put", x(300, 400), numbers(90000, n=120000), x(90000, salt=2), True)
    case("nonzero", mask(300, 400))
    rows = numbers(3000, n=500)
    for mode in (0, 1, 2):
        for offsets in (v(list(range(0, 3000, 7)), dtype="i64"), ints(0, 10)):
            case("embedding_bag.padding_idx", x(500, 40), rows, offsets, False, mode, False, None, False, 3)
    case("embedding_bag", x(500, 40), rows, ints(0, 1000, 1000), False, 0, False, x(3000, salt=2))
    for reduce in ("sum", "prod", "mean", "amax", "amin"):
        case("scatter_reduce.two", x(50, 200), 0, numbers(400, 200, n=50), x(400, 200, salt=2), reduce)
        if reduce != "sum":
            case("index_reduce", x(50, 200), 0, numbers(400, n=50), x(400, 200, salt=2), reduce, False)


for family in (selects, slices, gathers, reductions, advanced, places, rows, unique, search, counts, large):
    family()
write(__file__)

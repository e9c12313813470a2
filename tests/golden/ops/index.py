"""Indexing: gathers, scatters and masks."""

from cases import case, t, v, write
from places import INF, NAN, PLAIN, RANGE, TYPES, both, empty, ints, mask, numbers, x


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
    for d in ("i8", "u8", "i16"):
        case(op, ints(2, 0, 3, dtype=d))
    case(op, empty(0), 4)
    op = "repeat_interleave.self_Tensor"
    case(op, x(3, 2), ints(2, 0, 1, dtype="u8"), 0)
    case(op, x(), ints(3), 0, says="but tensor has no dimensions")
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
    both("index_add", x(4, d="bool"), 0, ints(0, 1), v([1, 1], dtype="bool"), 0.5)
    both("index_add", x(2, d="u8"), 0, ints(0), x(1, d="u8"), 300, says=RANGE)
    both("index_add", x(2, d="i64"), 0, ints(0), x(1, d="i64"), NAN, says=RANGE)
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
    both("index_fill.int_Tensor", x(3, 4), 0, ints(1, 1), x(salt=2))
    both("index_fill.int_Tensor", x(3, d="u8"), 0, ints(1), v(-2.0, grad=False), says=RANGE)
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
    case(op, x(3, 4), 0, empty(0, 2, d="f32"))
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
        both(op, {**x(3, 4), **PLAIN}, 0, empty(0, 4, d="f32"), *rest)
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
    # One number by a mask may have any dtype.
    both(op, x(3, 4), [mask(3)], v(2, dtype="i64"))
    both(op, x(3, 4, 2), [None, mask(4)], v([[0.5]], dtype="f32"))
    both(op, x(3, 4), [mask(3), ints(1)], v(2, dtype="i64"), says="dtypes match")
    both(op, x(3, d="u8"), [mask(3)], v(300, dtype="i64"), says=RANGE)
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


def large():
    """What is cut into tiles and walked on several cores."""
    case("masked_scatter", x(300, 400), mask(300, 400), x(300, 400, salt=2))
    case("masked_scatter", x(400, 300, perm=[1, 0]), mask(300, 1), x(300, 400, salt=2))
    case("put", x(300, 400), numbers(90000, n=120000), x(90000, salt=2), True)
    case("nonzero", mask(300, 400))
    for reduce in ("sum", "prod", "mean", "amax", "amin"):
        case("scatter_reduce.two", x(50, 200), 0, numbers(400, 200, n=50), x(400, 200, salt=2), reduce)
        if reduce != "sum":
            case("index_reduce", x(50, 200), 0, numbers(400, n=50), x(400, 200, salt=2), reduce, False)


for family in (selects, slices, gathers, reductions, advanced, places, large):
    family()
write(__file__)

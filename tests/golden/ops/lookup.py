"""Lookup: tables of rows, order and counts."""

from cases import case, t, v, write
from places import INF, NAN, PLAIN, empty, ints, mask, numbers, x


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
    # Where only the weights of entries have a gradient, and where they are not dense.
    for last in (False, True):
        case("embedding_bag", x(5, 3, d="f32", **PLAIN), ints(1, 2, 2, 3), ints(0, 2, 4), False, 0, False,
             x(4, d="f32", salt=2), last)
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
        case("_unique2", mask(2, 0, 3), True, inverse, counts)
        for y in (t(6, 2, dtype="i64", kind=2), t(2, 6, dtype="f32", kind=2, perm=[1, 0], grad=False), mask(6, 2),
                  x(0, 3, **PLAIN), ties):
            case("unique_consecutive", y, inverse, counts, 0)
            case("unique_dim", y, 0, True, inverse, counts)
        case("unique_dim", t(2, 5, 2, dtype="i32", kind=2), -2, True, inverse, counts)
        # The only dimension by its other name: PyTorch then has all results.
        case("unique_consecutive", ties, inverse, counts, -1)
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
        case(op, mask(3), t(0, dtype="bool", kind=2), False, right)
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
    case("isin.Tensor_Scalar", ints(1), True, says="Unsupported input type encountered for isin(): Bool")
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
    case(op, empty(0), x(2, 3, **PLAIN), 3)
    case(op, ints(1, -2), says="bincount only supports 1-d non-negative integral inputs.")
    case(op, empty(2, 2), says="bincount only supports 1-d non-negative integral inputs.")
    case(op, ints(1), None, -1, says="minlength should be >= 0")
    case(op, ints(1), x(2, **PLAIN), says="weights should be 1-d and have the same length as input")
    case(op, x(2, **PLAIN), says="not implemented for 'Double'")


def large():
    """What is cut into tiles and walked on several cores."""
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
    rows = numbers(3000, n=500)
    for mode in (0, 1, 2):
        for offsets in (v(list(range(0, 3000, 7)), dtype="i64"), ints(0, 10)):
            case("embedding_bag.padding_idx", x(500, 40), rows, offsets, False, mode, False, None, False, 3)
    case("embedding_bag", x(500, 40), rows, ints(0, 1000, 1000), False, 0, False, x(3000, salt=2))


for family in (rows, unique, search, counts, large):
    family()
write(__file__)

"""Reductions, scans, order statistics, norms and what statistics makes of them."""

import torch

from cases import case, t, v, write

INF, NAN = float("inf"), float("nan")
FLOATS = ("f64", "f32", "f16", "bf16")
INTS = ("i64", "i32", "i16", "i8", "u8", "bool")
# Rows with NaN, infinities and ties.
ODD = [[1.0, NAN, 3.0, 2.0], [INF, 1.0, -INF, 0.0], [2.0, 2.0, -0.0, 0.0], [NAN, NAN, -1.0, INF]]
TIES = [[3.0, 1.0, 3.0, 2.0], [0.0, 0.0, 0.0, 1.0], [-1.0, 2.0, 2.0, -1.0]]


def floats(*shape, dtypes=FLOATS, **more):
    return [t(*shape, dtype=d, **more) for d in dtypes]


def ints(*shape, dtypes=INTS):
    return [t(*shape, dtype=d, kind=2 if d == "bool" else 5) for d in dtypes]


def still(x):
    """The tensor without a gradient."""
    return {**x, "grad": False}


def odd(values=None, dtypes=("f64", "f32")):
    return [v(values or ODD, dtype=d, grad=False) for d in dtypes]


def many(op, inputs, *calls):
    """The first input with all lists of arguments, the others with one of them in turn."""
    calls = calls or [()]
    for i, x in enumerate(inputs):
        for args in calls if i == 0 else (calls[i % len(calls)],):
            case(op, x, *args)


def each(op, inputs, *calls):
    """Every input with all lists of arguments."""
    for x in inputs:
        many(op, [x], *calls)


def inplace(op, inputs, *calls):
    many(op, [still(x) for x in inputs], *calls)


def usual(whole=True, empty=True):
    """Inputs that most operators take: by rows, permuted, long, empty, of other dtypes."""
    out = floats(3, 4) + [t(4, 3, 2, perm=[2, 0, 1])] + floats(5, 70, dtypes=("f32",))
    return out + (ints(3, 4) if whole else []) + ([t(2, 0, 3)] if empty else [])


def sums():
    for op in ("sum", "nansum", "mean", "nanmean", "prod"):
        whole = "mean" not in op
        dims = {"sum": ".dim_IntList", "mean": ".dim", "prod": ".dim_int"}.get(op, "")
        if dims:
            many(op, usual(whole) + [t()] + odd())
            case(op, t(3, 4, dtype="bf16"), torch.float64)
            case(op, t(3, 4, dtype="i32", kind=5), torch.float32)
        if op == "prod":
            one = [(0,), (-1,), (1, True)]
            many(op, odd(TIES) + [v(TIES), v([0.0, 0.0, 2.0]), v([0.0, 3.0, 2.0])])
        else:
            one = [([0],), ([-1],), ([0, 1],), ([1, 0], True), (None,), ([], True)]
        many(op + dims, usual(whole, empty=False), *one)
        many(op + dims, odd(), *one[:2])
        many(op + dims, [t(2, 3, 4, 2), t(2, 3, 4, 2, perm=[3, 1, 0, 2])], ([1] if op != "prod" else 1,),
             ([1, -1] if op != "prod" else -3, True))
        many(op + dims, [t(2, 0, 3), t(0, 3)], one[0], one[1])
        case(op + dims, t(), *one[1])
        case(op + dims, t(3, 4, dtype="f16"), *one[0], False, torch.float32)
        case(op + dims, t(3, 4), *([5] if op == "prod" else [[5]]), says="Dimension out of range (expected "
             "to be in range of [-2, 1], but got 5)")
        if op != "prod":
            case(op + dims, t(3, 4), [1, 1], says="dim 1 appears multiple times in the list of dims")
        if whole:
            case(op + dims, t(3, 4, dtype="u8", kind=5), *one[0], True, torch.int32)
            # Fractions are truths, too.
            case(op + dims, v([[0.5, -0.25], [0.0, 0.0]], grad=False), *one[0], False, torch.bool)
    case("mean", t(3, dtype="i64", kind=4), says="could not infer output dtype. Input dtype must be either")
    case("nanmean", t(3, dtype="i64", kind=4), says="expected input to have floating point or complex dtype")
    case("nanmean", t(3, grad=False), None, False, torch.int32, says="Optional dtype must be either a floating point or complex dtype")
    case("sum", t(300, 700, dtype="f32", kind="pos"))
    case("sum.dim_IntList", t(300, 700, dtype="f32", kind="pos"), [0])
    case("nansum", v([[NAN, 1.0], [2.0, NAN]]), [0])
    case("nanmean", v([[NAN, 1.0], [2.0, 5.0]]), [0])
    case("nanmean", t(300, 700, dtype="f32"), [0])
    case("nanmean", t(700, 300, dtype="f32"), None)


def extremes():
    for op in ("max", "min"):
        many(op, floats(3, 4) + ints(3, 4) + [v(TIES), t(), t(4, 3, 2, perm=[2, 0, 1])] + odd())
        case(op, t(0, 3), says="Expected reduction dim to be specified for input.numel() == 0")
        many(op + ".dim", usual(empty=False) + odd() + odd(TIES) + [v(TIES)], (0,), (-1, True))
        many(op + ".dim", [t(2, 0, 3), t(0, 3)], (-1,))
        case(op + ".dim", t(), 0)
        case(op + ".dim", t(2, 0), 1, says="Expected reduction dim 1 to have non-zero size")
        case(op + ".dim", t(2, 3), 2, says="Dimension out of range")
        for a, b in (("f64", "f64"), ("f32", "f64"), ("i32", "i64"), ("u8", "u8"), ("bf16", "bf16")):
            kind = 5 if a[0] in "iu" else "unit"
            case(op + ".other", t(3, 4, dtype=a, kind=kind), t(4, dtype=b, kind=kind, salt=2))
        case(op + ".other", t(3, 1), t(1, 4, salt=2))
        case(op + ".other", v(ODD, grad=False), v(TIES[:1], grad=False))
        case(op + ".other", t(0, 3), t(3, salt=2))
        case(op + ".other", v(TIES), v(TIES[:1]))
        arg = "arg" + op
        many(arg, floats(3, 4) + ints(3, 4, dtypes=INTS[:5]) + odd() + odd(TIES) + [t()], (), (0,), (-1, True))
        case(arg, t(3, 4), None, True)
        case(arg, t(4, 3, 2, perm=[2, 0, 1]), 1)
        case(arg, t(2, 0, 3), 0)
        case(arg, t(0), says="Expected reduction dim to be specified for input.numel() == 0.")
        case(arg, t(2, 0), 1, says="Expected reduction dim 1 to have non-zero size")
    for op in ("amax", "amin"):
        many(op, usual(empty=False) + odd() + [v(TIES)], ([0],), ([-1], True), ([0, 1],), ([],))
        many(op, [t(2, 0, 3), t(2, 3, 0)], ([0],))
        case(op, t(), [0])
        case(op, t(), [])
        case(op, t(2, 3, 4, 2, perm=[3, 1, 0, 2]), [1, -1], True)
        case(op, t(0, 3), [0], says="Expected reduction dim")
        case(op, t(0, 3), [], says="Expected reduction dim")
        case(op, t(2, 0, 0), [1], says="Expected reduction dim")
        case(op, t(2, 3), [2], says="Dimension out of range")
    many("aminmax", floats(3, 4) + ints(3, 4) + odd() + [v(TIES), t()], (), (0,), (-1, True))
    case("aminmax", t(4, 3, 2, perm=[2, 0, 1]), 1)
    case("aminmax", t(70, 300, dtype="f32"), 0)
    case("aminmax", t(70, 300, dtype="f32"))
    case("aminmax", t(2, 0, 3), 0)
    case("aminmax", t(2, 3), None, True)
    case("aminmax", t(0), says="cannot compute aminmax over an empty dimension as the operation has no identity.")
    case("aminmax", t(2, 0), 1, says="Expected reduction dim 1 to have non-zero size")


def truth():
    for op in ("any", "all"):
        for name, calls in (("", [()]), (".dim", [(0,), (-1, True)]), (".dims", [([0],), ([0, 1], True), (None,), ([],)])):
            many(op + name, floats(3, 4) + ints(3, 4) + odd(), *calls)
            many(op + name, [t(4, 3, 2, perm=[2, 0, 1]), t(2, 0, 3), t(0, 3)], calls[0])
            if name:
                case(op + name, t(2, 3), *([4] if name == ".dim" else [[4]]), says="Dimension out of range")
        case(op, t())
        case(op + ".dim", t(), 0)
        case(op + ".dims", t(), [])
        case(op, v([0.0, 0.0]))
        case(op + ".dim", v([[0.0, 0.0], [0.0, 1.0]]), 1)
    many("count_nonzero", floats(3, 4) + ints(3, 4) + odd() + [t(), t(0, 3)], (), (0,), (-1,))
    many("count_nonzero.dim_IntList", floats(3, 4) + ints(3, 4) + odd(), ([0],), ([0, -1],), ([],))
    case("count_nonzero.dim_IntList", t(2, 0, 3), [1])
    case("count_nonzero.dim_IntList", t(2, 3), [0, 0], says="dim 0 appears multiple times in the list of dims")
    case("count_nonzero", t(2, 3), 3, says="Dimension out of range")


def norms():
    orders = (2, 1, 0, INF, -INF, 3, 0.5, -1)
    for p in orders:
        case("norm.Scalar", t(3, 4), p)
        case("norm.Scalar", t(3, 4, dtype="bf16"), p)
        many("norm.ScalarOpt_dim", [t(3, 4), t(3, 4, dtype="f32"), t(4, 3, 2, perm=[2, 0, 1])], (p, [1]), (p, [0, 1], True))
        case("norm.ScalarOpt_dim_dtype", t(3, 4, dtype="f32"), p, [0], False, torch.float64)
        case("norm.ScalarOpt_dtype", t(3, 4, dtype="f16"), p, torch.float32)
        many("linalg_vector_norm", [t(3, 4), t(3, 4, dtype="bf16"), t(4, 3, 2, perm=[2, 0, 1])], (p,), (p, [1], True), (p, [0, 1]))
        case("linalg_vector_norm", v([[0.0, 3.0], [-1.0, 2.0], [2.0, 2.0]], grad=p not in (0.5, -1)), p, [1])
        many("linalg_vector_norm", odd(dtypes=("f64",)), (p,), (p, [1]))
        case("linalg_norm", t(5), p)
        case("linalg_norm", t(3, 4), p, [1], True)
        # PyTorch fails to differentiate a distance of order 0.
        grad = p != 0
        case("dist", t(3, 4, grad=grad), t(3, 4, salt=2, grad=grad), p)
        case("dist", t(3, 1, dtype="f32", grad=grad), t(4, salt=2, dtype="f32", grad=grad), p)
        case("pairwise_distance", t(3, 4), t(3, 4, salt=2), float(p))
    for d in FLOATS:
        case("norm.ScalarOpt_dim", t(3, 4, dtype=d), None, [])
        case("pairwise_distance", t(3, 4, dtype=d), t(4, salt=2, dtype=d), 2.0, 1e-3, True)
        case("dist", t(3, 4, dtype=d), t(salt=2, dtype=d))
    case("norm.ScalarOpt_dim_dtype", t(3, 4), 2, [0], True, torch.float64)
    case("norm.ScalarOpt_dtype", t(3, 4), 2, torch.float64)
    case("norm.Scalar", t())
    case("norm.Scalar", t(0, 3))
    case("norm.Scalar", t(0, 3), INF, says="cannot compute the inf norm on an empty tensor")
    case("norm.ScalarOpt_dim", t(2, 0), -1, [1], says="cannot compute the -1 norm on the dimension 1")
    case("norm.ScalarOpt_dim", t(0, 3), -1, [1])
    case("dist", t(0, 3), t(0, 3), -1, says="cannot compute the -1 norm on an empty tensor")
    case("pairwise_distance", t(2, 0), t(2, 0), INF, says="cannot compute the inf norm on the dimension 1")
    narrow = "convertible without narrowing to the specified dtype (Float)"
    case("norm.ScalarOpt_dtype", t(3, 4), 2, torch.float32, says=narrow)
    case("norm.ScalarOpt_dim_dtype", t(3, 4), 2, [0], False, torch.float32, says=narrow)
    # A power of the norm that no f16 can hold.
    case("norm.Scalar", v([0.02, -0.03, 0.05], dtype="f16"), -2)
    case("norm.Scalar", t(3, dtype="i64", kind=4), says="input dtype should be either floating point or complex")
    case("dist", t(3, dtype="i64", kind=4), t(3, dtype="i64", kind=4), says="input dtype should be either floating point")
    case("dist", t(3), t(4), says="The size of tensor a (3) must match the size of tensor b (4)")
    case("pairwise_distance", t(), t(salt=2))
    case("pairwise_distance", t(3, 4), t(5), says="The size of tensor a (4) must match the size of tensor b (5)")
    case("pairwise_distance", t(3, dtype="i64", kind=4), t(3, dtype="i32", kind=4))
    op = "linalg_vector_norm"
    many(op, [t(), t(2, 0)], (2,), (2, [-1]))
    case(op, t(2, 3), 2, [])
    case(op, t(2, 0), INF, [0])
    case(op, t(2, 3, dtype="bf16"), 2, [0], False, torch.float64)
    case(op, t(2, 3, dtype="i64", kind=4), says="Expected a floating point or complex tensor as input. Got Long")
    case(op, t(2, 0), INF, says="cannot compute the inf norm on an empty tensor because the operation does not have an identity")
    case(op, t(0), -1, says="cannot compute the -1 norm on an empty tensor because")
    case(op, t(2, 0), INF, [1], says="cannot compute the inf norm on the dimension 1")
    case(op, t(2), 2, [0], False, torch.int64, says="dtype should be floating point or complex, but got Long")
    case(op, t(2, dtype="f32"), 2, [0], False, torch.float16, says="the dtype of the input (Float) should be "
         "convertible without narrowing to the specified dtype (Half)")


def matrix_norms():
    op = "linalg_matrix_norm"
    shapes = (t(3, 4), t(4, 3), t(3, 3, dtype="f32"), t(2, 3, 5), t(4, 2, 3, perm=[1, 2, 0]))
    for p in (1, -1, INF, -INF, 2, -2):
        many(op, shapes, (p,), (p, [0, 1], True), (p, [-1, 0]))
        case("linalg_norm", t(3, 4), p)
        case("linalg_norm", t(2, 3, 4), p, [0, 2], True)
    for p in ("fro", "nuc"):
        many(op + ".str_ord", shapes, (p,), (p, [0, 1], True), (p, [-1, 0]))
        many("linalg_norm.ord_str", shapes[:3], (p,))
        many("linalg_norm.ord_str", shapes, (p, [0, 1], True))
        case(op + ".str_ord", t(0, 3), p)
        case(op + ".str_ord", t(3, 4, dtype="f32"), p, [-2, -1], False, torch.float64)
    many(op, floats(3, 4, dtypes=FLOATS[2:]), (1,), (-INF, [0, 1], True))
    many(op + ".str_ord", floats(3, 4, dtypes=FLOATS[2:]), ("fro",))
    many(op, [t(0, 3), t(3, 0), t(2, 0, 3)], (2,), (1,), (INF,))
    case(op, v([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]], grad=False), 2)
    case(op, v([[0.0, 0.0], [0.0, 0.0]], grad=False), 2)
    case(op, v([[1e-200, 0.0], [0.0, 1e200]], grad=False), -2)
    case(op, t(40, 30, dtype="f32"), 2)
    case(op, t(3, 4), 3, says="Order 3 not supported.")
    case(op, t(3), 1, says="The input tensor A must have at least 2 dimensions")
    case(op, t(3, 4), 1, [0], says="dim must be a 2-tuple. Got ")
    case(op, t(3, 4), 1, [0, 0], says="dims must be different. Got (0, 0)")
    case(op, t(3, 4, dtype="f16"), 2, says="Low precision dtypes not supported. Got Half")
    case(op, t(3, 4, dtype="f16"), 2, [0, 1], False, torch.float32, says="Low precision dtypes not supported. Got Half")
    case(op, t(3, 4, dtype="i64", kind=4), 1, says="Expected a floating point or complex tensor as input. Got Long")
    case(op, v([[NAN, 1.0], [2.0, 3.0]]), 2, says="The algorithm failed to converge because the input matrix contained "
         "non-finite values.")
    case(op + ".str_ord", t(3, 4), "foo", says="Order foo not supported.")
    op = "linalg_norm"
    many(op, floats(3, 4) + [t(2, 3, 4), t()], (None,), (None, None, True))
    case(op, t(2, 3, 4), None, [0, 2])
    case(op, t(2, 3, 4), 1, says="If dim is not specified but ord is, the input must be 1D or 2D. Got 3D.")
    case(op, t(2, 3, 4), 2, [0, 1, 2], says="If dim is specified, it must be of length 1 or 2. Got [0, 1, 2]")
    case(op, t(3, dtype="i64", kind=4), says="Expected a floating point or complex tensor as input. Got Long")
    case(op + ".ord_str", t(2, 3, 4), "fro", says="the input must be 1D or 2D. Got 3D.")
    case(op + ".ord_str", t(3), "fro", says="The input tensor A must have at least 2 dimensions")


def moments():
    for op in ("var", "std", "var_mean", "std_mean"):
        many(op, floats(3, 4) + [t(2, 3, 4, perm=[2, 0, 1]), t(0, 3), t(70, 700, dtype="f32")], (), (False,))
        many(op, odd([[1.0, NAN, 2.0]]))
        many(op + ".dim", floats(3, 4) + [t(2, 3, 4, perm=[2, 0, 1]), t(70, 700, dtype="f32")],
             ([0],), ([-1], False, True), ([0, 1], True), (None, False, True))
        # PyTorch's gradient for an empty list of dimensions is NaN.
        case(op + ".dim", t(3, 4, grad=False), [])
        many(op + ".correction", floats(3, 4) + [t(2, 3, 4, perm=[2, 0, 1]), t(700, 70, dtype="f32")],
             ([0],), ([-1], 0, True), ([0, 1], 2), (None, 0.5), ([1], 1, True))
        many(op + ".dim", [t(2, 0, 3), t(0, 3)], ([-1],), ([0],))
        case(op, t(3, dtype="i64", kind=4), says="only support floating point and complex dtypes")
        case(op + ".dim", t(2, 3), [3], says="Dimension out of range")
        case(op + ".dim", t(2, 3), [0, 0], says="dim 0 appears multiple times in the list of dims")
    many("std", [v([2.0, 2.0, 2.0])], (), (False,))
    case("std_mean.dim", v([[2.0, 2.0], [1.0, 3.0]]), [1])
    case("var", t(), False)
    case("logsumexp", t(3, 4), [0])
    many("logsumexp", floats(3, 4) + [t(2, 3, 4, perm=[2, 0, 1])] + odd(), ([0],), ([-1], True), ([0, 1],))
    many("logsumexp", [v([[-INF, -INF], [INF, 1.0], [-INF, 2.0]], grad=False), v([[1000.0, 1001.0], [-1000.0, -1001.0]])], ([1],))
    many("logsumexp", [t(2, 0, 3)], ([1],), ([0],))
    case("logsumexp", t(), [0])
    case("logsumexp", t(3, dtype="i64", kind=4), [0])


def scans():
    for op in ("cumsum", "cumprod"):
        many(op, usual() + odd(), (0,), (-1,))
        many(op, [t(2, 5, 3), t(4, 3, 2, perm=[2, 0, 1]), t(3, 700, dtype="f32")], (1,))
        case(op, t(), 0)
        case(op, t(3, 4, dtype="bf16"), 1, torch.float64)
        case(op, t(3, 4, dtype="i32", kind=5), 1, torch.uint8)
        case(op, t(3, 4, grad=False), 1, torch.bool, says="not implemented for 'Bool'")
        case(op + "_", t(dtype="bool", kind=2), 0)
        case(op, t(3, 4), 2, says="Dimension out of range")
        inplace(op + "_", floats(3, 4) + ints(3, 4, dtypes=INTS[:5]) + [t(4, 3, 2, perm=[2, 0, 1]), t()], (0,), (-1,))
        case(op + "_", still(t(3, 4)), 1, torch.float32, says="Bad in-place call: input tensor dtype")
    many("cumprod", [v([[0.0, 2.0, 3.0], [2.0, 0.0, 0.0], [1.0, 4.0, 0.0]])], (0,), (1,))
    for op in ("cummax", "cummin"):
        many(op, usual() + odd() + odd(TIES) + [v(TIES)], (0,), (-1,))
        case(op, t(2, 5, 3), 1)
        case(op, t(5, 700, dtype="f32"), 0)
        case(op, t(), 0)
        case(op, t(2, 0), 1)
        case(op, t(3, 4), 2, says="Dimension out of range")
    many("logcumsumexp", usual(whole=False), (0,), (-1,))
    many("logcumsumexp", odd() + odd([[-INF, 1.0, 2.0], [-INF, -INF, 0.0]]) + [v([[1000.0, -1000.0, 1001.0]])], (1,))
    case("logcumsumexp", t(), 0)
    case("logcumsumexp", t(3, dtype="i64", kind=4), 0, says="not implemented for 'Long'")
    case("logcumsumexp", t(3, 4), 2, says="Dimension out of range")


def orders():
    for op in ("sort", "argsort"):
        many(op, usual() + odd() + odd(TIES), (), (0, True), (0,), (-1, True))
        case(op, t())
        case(op, t(2, 3), 2, says="Dimension out of range")
        calls = [(True,), (True, 0, True), (True, -1, True)] + ([(None, 0)] if op == "sort" else [])
        many(op + ".stable", usual() + odd() + odd(TIES) + [t()], *calls)
    many("msort", usual() + odd() + odd(TIES) + [t()])
    # Which of equal elements are taken nobody promises: there are none.
    pairs = v([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    case("topk", pairs, 1)
    many("topk", floats(3, 4) + [t(4, 3, 2, perm=[2, 0, 1])], (1,), (2, -1), (2, 0, False), (2, 0, True, True), (0,))
    many("topk", odd([[1.0, NAN, 3.0, 2.0], [INF, 1.0, -INF, 0.0]]), (2,), (3, -1, False))
    case("topk", t(), 1)
    case("topk", t(2, 0), 0)
    case("topk", t(3, 4), 5, says="selected index k out of range")
    case("topk", t(3, 4), 2, 2, says="Dimension out of range")
    for op in ("median", "nanmedian"):
        many(op, floats(3, 5) + ints(3, 5, dtypes=INTS[:5]) + odd() + [v(TIES), t(), t(0, 3), t(4, 3, 2, perm=[2, 0, 1])])
        case(op, t(3, dtype="bool", kind=2), says="not implemented for 'Bool'")
        # Lines of three: of equal ones in longer lines nobody promises which is taken.
        many(op + ".dim", floats(4, 3) + ints(4, 3, dtypes=INTS[:5]), (1,), (-1, True))
        many(op + ".dim", [t(4, 7), t(5, 4, 2, perm=[2, 0, 1])], (0,), (-1, True))
        many(op + ".dim", odd([[1.0, NAN, 3.0], [INF, 1.0, -INF], [NAN, NAN, 2.0], [NAN, NAN, NAN]]), (1,))
        case(op + ".dim", t(), 0)
        case(op + ".dim", t(2, 0, 3), 0)
        case(op + ".dim", t(2, 0), 1, says="Expected reduction dim 1 to have non-zero size")
        case(op + ".dim", t(2, 3), 2, says="Dimension out of range")
    case("nanmedian", v([NAN, 3.0, 1.0, NAN]))
    case("nanmedian", v([NAN, NAN], grad=False))
    # Where PyTorch sorts NaN to is not defined here.
    many("mode", floats(3, 4) + ints(3, 4) + odd([[INF, 1.0, -INF, 1.0]]) + odd(TIES) + [v(TIES), t()], (), (0, True))
    case("mode", t(4, 3, 2, perm=[2, 0, 1]), 1)
    case("mode", t(0, 2))
    case("mode", t(2, 0), says="Expected reduction dim 1 to have non-zero size")
    case("mode", t(2, 3), 2, says="Dimension out of range")
    case("kthvalue", pairs, 2)
    many("kthvalue", floats(3, 4) + [t(4, 3, 2, perm=[2, 0, 1])], (1,), (2, 0, True), (2, -1))
    many("kthvalue", odd([[1.0, NAN, 3.0, 2.0], [INF, 1.0, -INF, 0.0]]), (2,), (3,))
    case("kthvalue", t(), 1)
    case("kthvalue", t(2, 0), 1, 0)
    case("kthvalue", t(2, 0), 1, 1, says="Expected reduction dim 1 to have non-zero size")
    case("kthvalue", t(2, 3), 4, says="selected number k out of range for dimension 1")
    case("kthvalue", t(2, 3), 0, says="selected number k out of range for dimension 1")
    case("kthvalue", t(2, dtype="bool", kind=2), 1, says="not implemented for 'Bool'")


def quantiles():
    for op in ("quantile", "nanquantile"):
        for how in ("linear", "lower", "higher", "midpoint", "nearest"):
            for d in ("f64", "f32")[:2 if how == "linear" else 1]:
                q = v([0.0, 0.3, 0.5, 0.85, 1.0], dtype=d, grad=False)
                many(op, [t(3, 5, dtype=d), t(4, 3, 2, perm=[2, 0, 1], dtype=d)],
                     (q, None, False, how), (q, 0, True, how), (v(0.37, dtype=d), -1, False, how))
                many(op + ".scalar", [t(3, 5, dtype=d)], (0.37, None, True, how), (0.9, 1, False, how))
            case(op, v(ODD, grad=False), v([0.25, 0.5, 0.1], grad=False), 1, False, how)
            case(op, v(TIES, grad=False), v([0.25, 0.5, 0.1], grad=False), 1, False, how)
            case(op + ".scalar", v(ODD, grad=False), 0.5, 0, True, how)
            # In f32 a third lies a little above the second of four; the place is one of f64.
            case(op, t(4, dtype="f32"), v(1 / 3, dtype="f32", grad=False), None, False, how)
            case(op + ".scalar", t(301, dtype="f32"), 0.7, None, False, how)
        case(op, t(3, 5), t(4, kind="pos", salt=3), 1)
        case(op, t(3, 50), t(40, kind="pos", salt=3), 1)
        case(op, t(), v(0.3))
        case(op, t(3, 4), v([]), 1)
        case(op + ".scalar", t(), 0.3, 0, True)
        case(op + ".scalar", v([NAN, NAN], grad=False), 0.3)
        case(op + ".scalar", t(0), 0.5, says="input tensor must be non-empty")
        case(op + ".scalar", t(3), 1.5, says="q must be in the range [0, 1] but got 1.5")
        case(op + ".scalar", t(3), 0.5, None, False, "foo",
             says="interpolation must be one of linear, lower, higher, midpoint or nearest, but got foo")
        case(op + ".scalar", t(3, dtype="i64", kind=4), 0.5, says="input tensor must be either float or double dtype")
        case(op + ".scalar", t(3), 0.5, 1, says="Dimension out of range")
        case(op, t(3), v([0.5], dtype="f32"), says="q tensor must be same dtype as the input tensor")
        case(op, t(3), v([0.5, 1.5]), says="q values must be in the range [0, 1]")
        case(op, t(3), v([[0.5]]), says="q must be a scalar or 1D tensor")
    case("nanquantile", v([[NAN, 1.0, 5.0], [2.0, 3.0, NAN]]), v([0.2, 0.6]), 1)


def differences():
    many("diff", usual() + odd([[1.0, NAN, 3.0], [INF, INF, 1.0]]), (), (2, 0), (0,), (9,))
    for d in ("f64", "f32", "i32", "bool"):
        kind = "unit" if d[0] == "f" else 2
        case("diff", t(2, 3, dtype=d, kind=kind), 1, -1, t(2, 1, dtype=d, kind=kind, salt=2), t(2, 2, dtype=d, kind=kind, salt=3))
    case("diff", t(4, 3, 2, perm=[2, 0, 1]), 2, 1, t(2, 1, 3, salt=2))
    case("diff", t(), says="expects input to be at least one-dimensional")
    case("diff", t(2, 3), -1, says="order must be non-negative but got -1")
    case("diff", t(2, 3), 1, -1, t(2), says="expects prepend or append to be the same dimension as input")
    case("diff", t(2, 3), 1, -1, t(3, 1), says="expects the shape of tensor to prepend or append to match that of "
         "input except along the differencing dimension; input.size(0) = 2, but got tensor.size(0) = 3")
    for op in ("trapezoid", "cumulative_trapezoid"):
        some = floats(3, 4) + ints(3, 4, dtypes=INTS[:5]) + [t(4, 3, 2, perm=[2, 0, 1]), t(2, 1), t(2, 0), t(0, 3)]
        many(op + ".dx", some, (), (2,), (0.5, 0))
        case(op + ".x", t(3, 4), t(4, salt=2))
        for d in FLOATS + INTS[:5]:
            kind = "unit" if d in FLOATS else 5
            case(op + ".x", t(3, 4, dtype=d, kind=kind), t(3, 4, dtype=d, kind=kind, salt=2))
        case(op + ".x", t(3, 4), t(3, 4, salt=2), 0)
        case(op + ".x", t(2, 3, 4), t(3, 4, salt=2), 1)
        case(op + ".x", t(3, 4), t(4, dtype="i64", kind=7, salt=2))
        case(op + ".x", t(3, 0), t(0))
        case(op + ".x", t(3, 1), t(1))
        case(op + ".x", t(3, 4), t(3), says="There must be one `x` value for each sample point")
        case(op + ".x", t(3, dtype="bool", kind=2), t(3, dtype="bool", kind=2), says="received a bool input for `x` or `y`")
        case(op + ".dx", t(3, dtype="bool", kind=2), says="received a bool input for `y`, but bool is not supported")


def slopes():
    grids = floats(4, 3) + [t(4, 3, 5, perm=[2, 0, 1])]
    wholes = ints(4, 3, dtypes=("i64", "i32", "i16"))
    many("gradient.scalarint", grids + wholes, (), (2,), (0.5, 0), (1.5, -1, 2), (None, 1, 2))
    many("gradient.array", grids + wholes, ([1],), ([0, -1], 2), ([],))
    each("gradient.scalararray", grids, (0.5, [1]), (2, [0, 1], 2))
    each("gradient.scalarrayint", floats(4, 3), ([2.0, 0.5],), ([2.0, 3.0], None, 2), ([2.0], 1))
    each("gradient.scalarrayarray", floats(4, 3), ([2.0, 0.5], [1, 0]), ([2.0], [1], 2))
    for d in ("f64", "f32"):
        x, rows, columns = t(4, 3, dtype=d), v([0.0, 0.5, 2.0, 2.7], dtype=d), v([0.3, 1.0, 1.2], dtype=d)
        many("gradient.tensorarrayint", [x], ([rows, columns],), ([rows, columns], None, 2), ([rows], 0))
        many("gradient.tensorarray", [x], ([columns, rows], [1, 0]), ([rows], [0], 2), ([columns], [-1]))
    rows, columns = v([0.0, 0.5, 2.0, 2.7]), v([0.3, 1.0, 1.2])
    case("gradient.tensorarray", t(4, 3, dtype="f32"), [still(rows)], [0], 2)
    each("gradient.tensorarrayint", wholes[:1], ([v([1, 2, 4, 5], dtype="i64"), v([1, 2, 4], dtype="i64")],), ([rows], 0, 2))
    case("gradient.tensorarray", t(4, 3), [still(columns)], [1])
    case("gradient.tensorarray", t(3, 4, perm=[1, 0]), [still(rows), still(columns)], [0, 1])
    case("gradient.scalarint", t())
    case("gradient.scalarint", t(4, 3), 1, None, 3, says="torch.gradient only supports edge_order=1 and edge_order=2.")
    case("gradient.scalarint", t(2, 3), 1, None, 2, says="torch.gradient expected each dimension size to be at least edge_order+1")
    case("gradient.scalarint", t(4, dtype="u8", kind=5), says="torch.gradient does not support uint8 input.")
    case("gradient.array", t(4, 3), [0, 0], says="dim 0 appears multiple times in the list of dims")
    case("gradient.scalararray", t(4, 3), 1, [0, 5], says="Dimension out of range")
    case("gradient.scalarrayint", t(4, 3), [1.0, 2.0, 3.0], says="torch.gradient expected spacing to be unspecified, a "
         "scalar, or a list of length equal to 'self.dim() = 2', since dim argument was not given, but got a list of length 3")
    case("gradient.scalarrayarray", t(4, 3), [1.0], [0, 1], says="but got a spacing argument of length 1 and a dim argument of length 2.")
    case("gradient.tensorarrayint", t(4, 3), [v([[1.0, 2.0]]), v([1.0])],
         says="expected each element of spacing to have one dimension, but got an element with 2 dimensions!")


def scaled():
    for p, m in ((2, 1.0), (1, 0.7), (3.5, 0.8), (INF, 0.5)):
        many("renorm", floats(3, 4) + [t(4, 3, 2, perm=[2, 0, 1])], (p, 0, m), (p, -1, m))
        inplace("renorm_", floats(3, 4) + [t(4, 3, 2, perm=[2, 0, 1])], (p, 0, m), (p, -1, m))
    case("renorm", t(2, 0), 2, 0, 1.0)
    case("renorm", v([[NAN, 1.0], [0.0, 0.0], [INF, 2.0]], grad=False), 2, 0, 1.0)
    for op in ("renorm", "renorm_"):
        case(op, still(t(3)), 2, 0, 1.0, says="input needs at least 2 dimensions, got 1 dimensions")
        case(op, still(t(3, 4)), -1, 0, 1.0, says="non-positive-norm not supported")
        case(op, still(t(3, 4)), NAN, 0, 1.0, says="non-positive-norm not supported")
        case(op, still(t(3, 4)), 2, 0, -1.0, says="expected maxnorm to be >= 0 but got -1")
        case(op, still(t(3, 4)), 2, 3, 1.0, says="Dimension out of range")
        case(op, t(3, 4, dtype="i64", kind=4), 2, 0, 1, says="floating point or complex")


def likeness():
    op = "cosine_similarity"
    for d in FLOATS:
        case(op, t(3, 4, dtype=d), t(3, 4, dtype=d, salt=2))
        case(op, t(3, 4, dtype=d), t(4, dtype=d, salt=2), 0, 0.1)
    case(op, t(2, 3, 4), t(3, 1, salt=2), -2)
    case(op, t(3, 4), t(3, 4, dtype="i64", kind=5))
    case(op, t(3, 4), v([[0.0] * 4, [1.0] * 4, [1e-9] * 4]))
    case(op, t(), t(salt=2), 0)
    case(op, t(2, 0), t(2, 0))
    case(op, t(3), t(3), says="Dimension out of range")
    case(op, t(2, 3), t(2, 3), 1, -1.0, says="eps must be non-negative")
    case(op, t(3, dtype="i64", kind=4), t(3, dtype="i64", kind=4), 0,
         says="expected common dtype to be floating point, yet common dtype is Long")
    f = t(4, dtype="i64", kind=3, salt=4)
    a = t(4, kind="pos", salt=5)
    case("cov", t(3, 4))
    many("cov", floats(3, 4) + ints(3, 4, dtypes=INTS[:5]) + [t(4), t(), t(4, 3, perm=[1, 0])], (), (0,))
    many("cov", [t(3, 4), t(4)], (1, f), (0, None, a), (1, f, a), (2, None, a))
    case("cov", t(2, 0))
    case("cov", t(2, 3), 5)
    case("cov", t(2, 3, 4), says="expected input to have two or fewer dimensions but got an input with 3 dimensions")
    case("cov", t(2, 3, dtype="bool", kind=2), says="bool dtype is not supported for input")
    case("cov", t(2, 4), 1, a, says="expected fweights to have integral dtype but got fweights with Double dtype")
    case("cov", t(2, 4), 1, None, f, says="expected aweights to have floating point dtype but got aweights with Long dtype")
    case("cov", t(2, 3), 1, f, says="expected fweights to have the same numel as there are observations in the input but got 4 != 3")
    case("cov", t(2, 2), 1, v([[1, 2]], dtype="i64"), says="expected fweights to have one or fewer dimensions but got "
         "fweights with 2 dimensions")
    case("cov", t(2, 2), 1, v([1, -2], dtype="i64"), says="fweights cannot be negative")
    case("cov", t(2, 2), 1, None, v([1.0, -2.0]), says="aweights cannot be negative")
    case("cov", t(2, 2), 1, v([0, 0], dtype="i64"), says="weights sum to zero, can't be normalized")
    many("corrcoef", floats(3, 4) + ints(3, 4, dtypes=INTS[:5]) + [t(4, 3, perm=[1, 0])])
    many("corrcoef", [still(t()), still(t(5)), t(2, 0, grad=False)])
    case("corrcoef", t(2, 3, 4), says="expected input to have two or fewer dimensions but got an input with 3 dimensions")


for family in (sums, extremes, truth, norms, matrix_norms, moments, scans, orders, quantiles, differences, slopes,
               scaled, likeness):
    family()
write(__file__)

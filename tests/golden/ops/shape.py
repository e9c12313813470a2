"""New tensors, copies and views."""

import torch

from cases import case, t, v, write
from inputs import (
    ANY_WORDS, INF, NAN, F32, F16, I32, I64, BOOL, U8, LAST, MATRICES, CUBES, ANY, plain, each,
    calls, fails)


def new():
    for op, extra in (("zeros", []), ("ones", []), ("full", [2.5])):
        for size in ([2, 3], [], [0, 2], [4]):
            case(op, size, *extra)
        for dtype in (torch.float64, F16, I32, BOOL, U8):
            case(op, [2, 3], *extra, dtype)
        fails(op, ("negative", ([2, -1], *extra)))
    for value in (True, 7, -3, INF):
        case("full", [2], value)
    fails("full", ("value cannot be converted to type uint8_t without overflow", ([2], 300, U8)),
          ("value cannot be converted to type c10::Half without overflow", ([2], 1e6, F16)))
    case("full", [2], -1, U8)
    for op in ("empty.memory_format", "empty_strided"):
        extra = [[3, 1]] if op == "empty_strided" else []
        for dtype in (None, torch.float64, F16, I64, BOOL):
            case(op, [0, 3], *extra, dtype)
        case(op, [2, 0], *extra)
        fails(op, ("negative dimension -1", ([2, -1], *extra)))
    case("empty_strided", [0], [5], U8)
    case("empty.memory_format", [0, 3, 2, 2], None, None, None, None, LAST)
    for size in ([2, 3], [2, 3, 4]):
        fails("empty.memory_format", ("required rank 4 tensor to use channels_last format", (size, None, None, None, None, LAST)))
    fails("empty_strided", ("must match dimensionality of strides (1)", ([2, 3], [1])))
    for op, extra in (("zeros_like", []), ("ones_like", []), ("full_like", [2.5])):
        each(op, ANY, *extra)
        case(op, t(2, 3), *extra, I32)
        case(op, t(2, 3, 4, 5), *extra, None, None, None, None, LAST)
    fails("full_like", ("without overflow", (t(3, dtype="i8"), 500)))
    for x in (t(0, 3), t(0), t(3, 0, 2), t(0, 2, dtype="i32"), t(0, 3, perm=[1, 0])):
        case("empty_like", x)
    for dtype in (F32, I64, BOOL):
        case("empty_like", t(0, 3), dtype)
    for op, extra in (("new_zeros", []), ("new_ones", []), ("new_full", [3])):
        for x in (t(2, 3), t(2, dtype="f32"), t(dtype="i32", kind=4), t(0, dtype="bool", kind=2)):
            case(op, x, [3, 2], *extra)
        case(op, t(2), [], *extra)
        case(op, t(2), [2, 0], *extra)
        case(op, t(2), [4], *extra, BOOL)
        case(op, t(2), [4], *extra, F16)
        fails(op, ("negative dimension -2", (t(2), [-2], *extra)))
    for x in (t(2, 3), t(2, dtype="f32"), t(dtype="i32", kind=4), t(0, dtype="bool", kind=2)):
        case("new_empty", x, [3, 0])
        case("new_empty_strided", x, [3, 0], [1, 3])
    for dtype in (F32, I64, BOOL):
        case("new_empty", t(2), [0], dtype)
        case("new_empty_strided", t(2), [0], [1], dtype)
    fails("new_empty", ("negative dimension -2", (t(2), [-2])))
    fails("new_empty_strided", ("must match dimensionality of strides (2)", (t(2), [2], [1, 2])))
    for s in (2.5, 7, True, INF, NAN, -3):
        case("scalar_tensor", s)
    for dtype in (torch.float64, F16, I64, BOOL, U8):
        case("scalar_tensor", 3, dtype)
    fails("scalar_tensor", ("without overflow", (300, torch.int8)))


def ranges():
    for end in (5, 0, 3.5, 4.0, 2.25):
        case("arange", end)
        case("arange", end, I64)
    case("arange", 9, F16)
    case("arange", 9, F32)
    fails("arange", ("upper bound and", (-1,)), ("unsupported range", (INF,)))
    for a, b in ((2, 7), (1.5, 4), (-3, 0), (4, 4), (0.1, 0.9)):
        case("arange.start", a, b)
        case("arange.start", a, b, F32)
    fails("arange.start", ("upper bound and", (5, 1)))
    for a, b, s in ((0, 10, 3), (10, 0, -3), (0.0, 1.0, 0.1), (1, 2, 0.3), (5, 5, 2), (0, 1, 7)):
        case("arange.start_step", a, b, s)
        case("arange.start_step", a, b, s, torch.float64)
    fails("arange.start_step", ("step must be nonzero", (0, 3, 0)), ("upper bound", (0, 3, -1)))
    for a, b, n in ((0, 1, 5), (-2.5, 7, 8), (3, 3, 2), (1, 9, 1), (1, 9, 0), (5, -5, 11)):
        for dtype in (None, torch.float64, I32, torch.bfloat16):
            case("linspace", a, b, n, dtype)
    case("linspace", 0.9, 9.9, 7, I64)
    for n in (0, 1):
        case("linspace", 5.0, 300, n, U8)
    fails("linspace", ("not implemented for 'Bool'", (0, 1, 3, BOOL)))
    fails("arange", ("not implemented for 'Bool'", (3, BOOL)))
    fails("linspace", ("number of steps must be non-negative", (0, 1, -1)))
    for a, b, n, base in ((0, 1, 5, 10.0), (-2.5, 2, 8, 2.0), (1, 3, 1, 3.0), (1, 3, 0, 3.0), (2, -2, 4, 0.5)):
        for dtype in (None, torch.float64):
            case("logspace", a, b, n, base, dtype)
    case("logspace", 0, 3, 4, 10.0, I64)
    case("logspace", 0.9, 4.7, 6, 2.0, I32)
    fails("logspace", ("number of steps must be non-negative", (0, 1, -1)))
    for n in (0, 1, 3):
        case("eye", n)
        case("eye", n, I64)
        case("eye", n, BOOL)
        for m in (0, 2, 5):
            case("eye.m", n, m, F16)
    fails("eye", ("n must be greater or equal to 0, got -1", (-1,)))
    fails("eye.m", ("m must be greater or equal to 0, got -2", (1, -2)))
    for op in ("tril_indices", "triu_indices"):
        for row, col, offset in ((3, 3, 0), (3, 4, 1), (4, 3, -1), (2, 5, 9), (2, 5, -9), (0, 3, 0), (3, 0, 0)):
            case(op, row, col, offset)
        case(op, 3, 4, 0, I32)
        fails(op, ("row must be non-negative, got", (-1, 2)), ("col must be non-negative, got", (1, -2)))


def writes():
    each("zero_", [plain(x) for x in ANY])
    each("fill_.Scalar", [plain(x) for x in ANY], 3)
    case("fill_.Scalar", t(3, grad=False), NAN)
    fails("fill_.Scalar", ("without overflow", (t(3, dtype="u8", kind=3), 300)))
    for x in ANY:
        case("fill_.Tensor", plain(x), v(2.0))
    case("fill_.Tensor", t(3, grad=False), v(3, dtype="i32"))
    fails("fill_.Tensor", ("only supports 0-dimension value tensor", (t(3, grad=False), t(2))))
    for op in ("copy_", "copy_.Tensor"):
        for x in ANY[:5]:
            case(op, plain(x), t(4, salt=3, kind="pos"))
        case(op, t(4, 3, perm=[1, 0], grad=False), t(3, 4, dtype="f32"))
        case(op, t(3, 4, dtype="i32"), v([2.7, -1.2, 0.0, 3.9]))
        case(op, t(3, 4, dtype="bool"), v([0.5, 0.0, -1.0, NAN]))
        case(op, t(grad=False), v(2.0))
        fails(op, ("output with shape [] doesn't match the broadcast shape [1]", (t(grad=False), t(1))),
              ("must match the size of tensor b (3)", (t(2, grad=False), t(3))))
    for n in (0, 3, -2):
        each("copy_.int", [plain(x) for x in ANY[:4]], n)
    each("resize_", [plain(x) for x in MATRICES[:5]], [2, 3])
    case("resize_", t(3, 4, grad=False), [12])
    case("resize_", t(4, 3, perm=[1, 0], grad=False), [3, 4])
    case("resize_", t(3, 4, grad=False), [0, 7])
    case("resize_", t(3, 4, grad=False), [])
    case("resize_", t(2, 3, 2, 2, grad=False), [2, 2, 3, 2], LAST)
    fails("resize_", ("cannot resize variables that require grad", (t(3), [2])),
          (ANY_WORDS, (t(3, grad=False), [-1])))


def copies():
    each("clone", ANY)
    case("clone", t(2, 3, 4, 5), LAST)
    each("contiguous", ANY)
    case("contiguous", t(2, 3, 4, 5), LAST)
    fails("contiguous", ("preserve memory format", (t(2, 3, perm=[1, 0]), torch.preserve_format)))
    for dtype in (F32, F16, I64, BOOL, torch.float64):
        case("to.dtype", t(3, 4), dtype)
        case("to.dtype", t(3, dtype="i32", kind=9), dtype)
        case("to.dtype", t(4, 3, perm=[1, 0]), dtype, False, True)
        case("to.device", t(3, 4), "cpu", dtype)
        case("to.device", t(4, 3, perm=[1, 0], dtype="f32"), "cpu", dtype, False, True)
        case("to.other", t(3, 4), torch_like(dtype))
        case("type_as", t(3, 4), torch_like(dtype))
        case("type_as", t(3, dtype="i32", kind=9), torch_like(dtype))
    case("to.other", t(dtype="f32"), t(2))
    case("to.other", t(2, 3, 4, 5), t(2), False, True, LAST)
    case("to.other", t(0, 2), t(2, dtype="bool"))
    for x in ANY[:5]:
        case("equal", plain(x), plain(x))
    each("equal", [t(3, 4, grad=False), t(3, 4, perm=[1, 0]), t(3), t(0)], t(3, 4, salt=2, grad=False))
    case("equal", v([1.0, NAN], grad=False), v([1.0, NAN], grad=False))
    case("equal", t(0, 3), t(0, 3))
    near = v([[1.0, 1.00001, 2.0], [INF, -INF, NAN]], grad=False)
    far = v([[1.000001, 1.0, 2.1], [INF, INF, NAN]], grad=False)
    for op in ("isclose", "allclose"):
        for a, b in ((near, far), (near, near), (t(3, 4), t(4)), (t(0), t(0)), (t(), t())):
            case(op, a, b)
        case(op, near, far, 0.1, 0.1)
        case(op, near, near, 1e-5, 1e-8, True)
        case(op, t(3, dtype="i64", kind=5), t(3, dtype="i64", kind=5, salt=2), 0.5, 1.0)
        case(op, v([True, False], dtype="bool"), v([True, True], dtype="bool"))
        fails(op, ("rtol must be greater than or equal to zero, but got -1", (near, far, -1.0)),
              ("atol must be greater than or equal to zero, but got -1", (near, far, 1.0, -1.0)))


def torch_like(dtype):
    names = {F32: "f32", F16: "f16", I64: "i64", BOOL: "bool", torch.float64: "f64"}
    return t(2, dtype=names[dtype], grad=False)


def expanded():
    for op in ("expand", "broadcast_to"):
        for x, size in ((t(3, 1), [3, 4]), (t(3, 1), [-1, 4]), (t(), [2, 2]), (t(1, 3), [2, 4, 3]), (t(1), [0]),
                        (t(1, 3, perm=[1, 0]), [3, 2]), (t(3, dtype="i32"), [2, 3]), (t(2, 0), [3, 2, 0])):
            case(op, x, size)
        fails(op, ("must match the existing size (3) at non-singleton dimension 0.  Target sizes: [4].  "
                   "Tensor sizes: [3]", (t(3), [4])),
              ("must be greater or equal to the number of dimensions in the tensor (2)", (t(3, 1), [3])),
              ("isn't allowed in a leading, non-existing dimension 0", (t(3), [-1, 3])))
    for x, other in ((t(3, 1), t(3, 4)), (t(), t(2, 2)), (t(1, 3), t(2, 4, 3)), (t(1), t(0)), (t(3, dtype="i32"), t(2, 3)),
                     (t(3), t(3)), (t(1, 3, perm=[1, 0]), t(3, 2))):
        case("expand_as", x, plain(other))
    fails("expand_as", ("must match the existing size (3)", (t(3), t(4))))


def orders():
    calls("permute", t(2, 3, 4), ([2, 0, 1],), ([0, 1, 2],), ([-1, 1, 0],))
    each("permute", MATRICES, [1, 0])
    case("permute", t(), [])
    fails("permute", ("number of dimensions in the tensor input does not match", (t(2, 3), [0])),
          ("duplicate dims are not allowed", (t(2, 3), [0, -2])), ("Dimension out of range", (t(2, 3), [0, 2])))
    for op in ("transpose.int", "swapdims", "swapaxes"):
        each(op, ANY[:8], -1, 0)
        calls(op, t(2, 3, 4), (0, 2), (1, 1), (-1, 1))
        case(op, t(), 0, -1)
        fails(op, ("Dimension out of range", (t(2, 3), 0, 2)))
    for op in ("transpose_", "swapdims_", "swapaxes_"):
        each(op, [plain(x) for x in ANY[:8]], -1, 0)
        fails(op, ("Dimension out of range", (t(2, 3, grad=False), 0, 2)))
    for op in ("t", "numpy_T", "numpy_T.a", "mT", "mT.a"):
        each(op, MATRICES)
        if op[0] != "m":
            each(op, [t(3), t()])
        if op != "t":
            each(op, CUBES)
    each("t_", [plain(x) for x in MATRICES + [t(3), t()]])
    fails("t", ("t() expects a tensor with <= 2 dimensions, but self is 3D", (t(2, 3, 4),)))
    fails("t_", ("t_() expects a tensor with <= 2 dimensions, but self is 3D", (t(2, 3, 4, grad=False),)))
    for op in ("mT", "mT.a"):
        case(op, t())
        fails(op, ("only supported on matrices or batches of matrices. Got 1-D tensor.", (t(3),)))
    for op in ("movedim", "moveaxis"):
        each(op + ".int", ANY[:8], 0, -1)
        calls(op + ".int", t(2, 3, 4), (0, 1), (2, 0), (-2, -3))
        fails(op + ".int", ("Dimension out of range", (t(2, 3), 0, 2)))
        calls(op + ".intlist", t(2, 3, 4), ([0, 1], [2, 0]), ([], []), ([2], [0]), ([0, 1, 2], [-1, -2, -3]))
        each(op + ".intlist", MATRICES[:4], [0, 1], [1, 0])
        fails(op + ".intlist", ("Invalid source or destination dims", (t(2, 3), [0], [0, 1])),
              ("repeated dim", (t(2, 3), [0, 0], [0, 1])))


def ranks():
    each("flatten.using_ints", ANY)
    calls("flatten.using_ints", t(2, 3, 4), (1,), (0, 1), (-2, -1), (1, 1))
    fails("flatten.using_ints", ("start_dim cannot come after end_dim", (t(2, 3), 1, 0)))
    calls("unflatten.int", t(2, 12), (1, [3, 4]), (-1, [-1, 6]), (0, [2, 1]), (1, [12]), (0, [1, 2, 1]))
    case("unflatten.int", t(12, 2, perm=[1, 0]), 1, [3, 4])
    case("unflatten.int", t(0, 2), 1, [2, 1])
    case("unflatten.int", t(6, dtype="i32"), 0, [2, 3])
    fails("unflatten.int", ("sizes must be non-empty", (t(6), 0, [])),
          ("don't multiply up to the size of dim 0 (6) in the input tensor", (t(6), 0, [4, 2])),
          ("only one dimension can be inferred", (t(6), 0, [-1, -1])))
    ones = [t(1, 3, 1), t(1, 1), t(3, 4), t(), t(1, 0), t(3, 1, 4, perm=[1, 2, 0]), t(1, 2, 1, dtype="f32"),
            t(1, 2, dtype="i64", kind=4), t(1, dtype="bool", kind=2)]
    for op in ("squeeze", "squeeze_"):
        xs = [plain(x) for x in ones] if op[-1] == "_" else ones
        each(op, xs)
        each(op + ".dim", xs, 0)
        each(op + ".dim", xs[:3], -1)
        each(op + ".dims", [x for x in xs if x["t"]], [0])
        each(op + ".dims", xs[:3], [0, 1])
        each(op + ".dims", xs[:3], [])
        fails(op + ".dim", ("Dimension out of range", (xs[0], 3)))
        fails(op + ".dims", ("appears multiple times in the list of dims", (xs[0], [0, -3])))
    for op in ("unsqueeze", "unsqueeze_"):
        xs = [plain(x) for x in ANY] if op[-1] == "_" else ANY
        each(op, xs, 0)
        each(op, xs, -1)
        case(op, xs[0], 1)
        fails(op, ("Dimension out of range (expected to be in range of [-3, 2], but got 3)", (xs[0], 3)))


def shapes():
    for op in ("view", "reshape"):
        for x, size in ((t(3, 4), [2, 6]), (t(3, 4), [-1]), (t(2, 3, 4), [2, -1, 2]), (t(), [1, 1]), (t(1), []),
                        (t(0, 3), [3, 0]), (t(0, 3), [-1, 3]), (t(6, dtype="i32"), [2, 3])):
            case(op, x, size)
        fails(op, ("shape '[5]' is invalid for input of size 6", (t(2, 3), [5])),
              ("only one dimension can be inferred", (t(2, 3), [-1, -1])),
              ("invalid shape dimension -2", (t(2, 3), [-2, 3])),
              ("because the unspecified dimension size -1 can be any value and is ambiguous", (t(0, 3), [0, -1])))
    fails("view", ("view size is not compatible with input tensor's size and stride", (t(4, 3, perm=[1, 0]), [12])))
    case("view", t(4, 2, 3, perm=[1, 2, 0]), [6, 4])
    case("reshape", t(4, 3, perm=[1, 0]), [12])
    case("reshape", t(4, 2, 3, perm=[1, 2, 0]), [2, 12])
    each("ravel", ANY)
    for op in ("view_as", "reshape_as"):
        for x, other in ((t(3, 4), t(2, 6)), (t(3, 4), t(12)), (t(), t(1, 1)), (t(1), t()), (t(0, 3), t(3, 0)),
                         (t(6, dtype="i32"), t(2, 3)), (t(2, 3, 4), t(4, 3, 2, dtype="i64"))):
            case(op, x, plain(other))
        fails(op, ("shape '[5]' is invalid for input of size 6", (t(2, 3), t(5))))
    case("reshape_as", t(4, 3, perm=[1, 0]), t(12, grad=False))
    for x, dtype in ((t(2, 3, grad=False), I64), (v([1.5, -2.0], dtype="f32", grad=False), I32), (t(4, dtype="bool", kind=2), U8),
                     (t(2, 4, dtype="u8", kind=9), I32), (t(3, dtype="i32", kind=9), U8),
                     (t(2, 2, dtype="i64", kind=9), I32), (t(3, grad=False), torch.float64), (t(0, dtype="u8"), I64),
                     (t(dtype="i32", kind=9), torch.float32)):
        case("view.dtype", x, dtype)
    fails("view.dtype", ("self.size(-1) must be divisible by 4", (t(3, dtype="u8", kind=9), I32)),
          ("self.dim() cannot be 0 to view", (t(dtype="u8", kind=9), I32)),
          ("self.stride(-1) must be 1 to view", (t(4, 2, dtype="u8", kind=9, perm=[1, 0]), torch.int16)))
    each("detach", ANY)
    # In f64 the tensors of these cases are views, which PyTorch does not detach in place.
    each("detach_", [t(2, 3, dtype=d) for d in ("f32", "f16", "bf16", "i64", "i32", "i16", "u8", "bool")])


def parts():
    for dim in (0, 1, -1):
        for op, good in (("split.Tensor", (1, 2, 3, 9)), ("chunk", (1, 2, 3, 9))):
            calls(op, t(3, 4), *[(n, dim) for n in good])
        for op, lists in (("split", ([1, 2], [3], [0, 3])), ("split.sizes", ([1, 2], [3], [0, 3])),
                          ("split_with_sizes", ([1, 2], [3], [0, 3]))):
            calls(op, t(3, 3), *[(n, dim) for n in lists])
        calls("tensor_split.sections", t(5, 4), (1, dim), (3, dim), (7, dim))
        calls("tensor_split.indices", t(5, 4), ([1, 3], dim), ([], dim), ([-1], dim), ([3, 1, 9], dim))
        by = [v([1, 3], dtype="i64"), v(3, dtype="i64"), v([-2], dtype="i64")]
        calls("tensor_split.tensor_indices_or_sections", t(5, 4), *[(b, dim) for b in by])
        each("unbind.int", [t(3, 4), t(4, 3, perm=[1, 0]), t(2, 2, dtype="i64", kind=4)], dim)
    each("split.Tensor", [t(4, 3, perm=[1, 0]), t(0, 3), t(5, dtype="bool", kind=2)], 2)
    fails("split.Tensor", ("split_size can only be 0 if dimension size is 0, but got dimension size of 3", (t(3), 0)),
          ("expects split_size be non-negative, but got split_size=-1", (t(3), -1)),
          ("expects at least a 1-dimensional tensor", (t(), 1)))
    case("split.Tensor", t(0), 0)
    for op in ("split", "split.sizes", "split_with_sizes"):
        fails(op, ("expects split_sizes to sum exactly to 3 (input tensor's size at dimension 0), but got "
                   "split_sizes=[1, 1]", (t(3), [1, 1])),
              ("expects split_sizes have only non-negative entries, but got split_sizes=[-1, 4]", (t(3), [-1, 4])))
    each("chunk", [t(4, 3, perm=[1, 0]), t(0, 3), t(5, dtype="bool", kind=2)], 2)
    fails("chunk", ("expects `chunks` to be greater than 0, got: 0", (t(3), 0)),
          ("expects at least a 1-dimensional tensor", (t(), 1)))
    fails("tensor_split.sections", ("number of sections must be larger than 0, got 0", (t(3), 0)),
          ("expected at least a 1-dimensional tensor, but got a tensor with 0 dims", (t(), 1)))
    fails("tensor_split.indices", ("expected at least a 1-dimensional tensor", (t(), [1])))
    fails("tensor_split.tensor_indices_or_sections",
          ("to have dtype of long, but got Int", (t(3), v([1], dtype="i32"))),
          ("zero-dimensional or one-dimensional tensor, but got a tensor with 2 dims", (t(3), v([[1]], dtype="i64"))))
    fails("unbind.int", ("Dimension specified as 0 but tensor has no dimensions", (t(),)),
          ("Dimension out of range", (t(3), 1)))
    cubes = [t(4, 4, 4), t(2, 4, 6), t(4, 2, 2, perm=[1, 2, 0]), t(2, 2, 4, dtype="f32"), t(2, 2, 2, dtype="i32", kind=4),
             t(0, 2, 0)]
    for op in ("hsplit", "vsplit", "dsplit"):
        each(op + ".int", cubes, 2)
        case(op + ".int", cubes[0], 4)
        each(op + ".array", cubes, [1])
        calls(op + ".array", cubes[0], ([],), ([1, 3],), ([-1, 9],))
        says = f"requires a tensor with at least {'hvd'.index(op[0]) + 1} dimension"
        low = [t(), t(3), t(2, 2)]["hvd".index(op[0])]
        fails(op + ".int", (says, (low, 1)), ("is not divisible by the split_size 3!", (cubes[0], 3)))
        fails(op + ".array", (says, (low, [1])))
    case("hsplit.int", t(4), 2)
    case("hsplit.array", t(4), [1])
    calls("narrow", t(3, 4), (0, 1, 2), (1, -2, 2), (-1, 0, 4), (0, 3, 0), (0, 0, 0))
    each("narrow", MATRICES[1:5], 1, 1, 2)
    fails("narrow", ("narrow() cannot be applied to a 0-dim tensor.", (t(), 0, 0, 1)),
          ("narrow(): length must be non-negative.", (t(3), 0, 0, -1)),
          ("start (2) + length (2) exceeds dimension size (3).", (t(3), 0, 2, 2)))
    calls("select.int", t(3, 4), (0, 1), (1, -1), (-2, 0))
    each("select.int", MATRICES[1:5] + CUBES[:2], 1, 1)
    fails("select.int", ("select() cannot be applied to a 0-dim tensor.", (t(), 0, 0)),
          ("index 5 out of range for tensor of size [3, 4] at dimension 0", (t(3, 4), 0, 5)))
    calls("slice.Tensor", t(5, 4), (), (0, 1, 3), (1, -3, -1), (0, None, None, 2), (0, 4, 2), (0, -99, 99, 3), (-1, 1))
    each("slice.Tensor", MATRICES, 1, 1, 3)
    fails("slice.Tensor", ("slice() cannot be applied to a 0-dim tensor.", (t(), 0)),
          ("slice step must be positive", (t(3), 0, None, None, 0)))
    calls("unfold", t(7, 3), (0, 3, 2), (0, 2, 1), (-1, 3, 1), (0, 1, 9), (0, 0, 1))
    each("unfold", [t(3, 7, perm=[1, 0]), t(7, dtype="f32"), t(7, dtype="i64", kind=9)], 0, 3, 2)
    case("unfold", t(), 0, 1, 1)
    fails("unfold", ("maximum size for tensor at dimension 0 is 3 but size is 4", (t(3), 0, 4, 1)),
          ("step is 0 but must be > 0", (t(3), 0, 2, 0)), ("size is -1 but must be >= 0", (t(3), 0, -1, 1)))
    layouts = (([2, 2], [1, 3]), ([3], [5], 1), ([], [], 4), ([0], [1]), ([2, 3], [4, 1], 2), ([12], [1]), ([3, 1], [1, 1]))
    for op in ("as_strided", "as_strided_"):
        grad = op == "as_strided"
        calls(op, t(3, 4, grad=grad), *layouts)
        case(op, t(3, 4, dtype="i32", kind=9), [2, 2], [1, 3])
        # Gradients of elements that are shown twice add up.
        case(op, t(3, 4, grad=grad), [4, 3], [1, 1])
        fails(op, ("mismatch in length of strides and shape", (t(3, grad=grad), [2], [1, 1])),
              ("out of bounds for storage", (t(3, grad=grad), [3], [2])),
              ("storage", (t(3, grad=grad), [1], [1], -1)))


for family in (new, ranges, writes, copies, expanded, orders, ranks, shapes, parts):
    family()
write(__file__)

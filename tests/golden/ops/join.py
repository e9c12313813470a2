"""Tensors joined, rearranged, and overwritten in part."""

from cases import case, t, v, write
from inputs import INF, NAN, MATRICES, CUBES, ANY, each, calls, fails


def join():
    for dim in (0, 1, -1):
        for op in ("cat", "stack"):
            case(op, [t(3, 4), t(3, 4, salt=2)], dim)
            case(op, [t(3, 4), t(4, 3, perm=[1, 0]), t(3, 4, dtype="f32")], dim)
    case("cat", [t(2, 3), t(0), t(0, 3), t(1, 3, dtype="i64")])
    case("cat", [t(3, dtype="u8", kind=9), t(2, dtype="i8", kind=9)])
    case("cat", [t(0), t(0)])
    case("cat", [t(0), t(0)], 5)
    case("cat", [t(1, salt=k) for k in range(40)])
    case("stack", [t(), t(salt=2)])
    case("stack", [t(0, 2)], 2)
    fails("cat", ("expected a non-empty list of Tensors", ([],)),
          ("zero-dimensional tensor (at position 0) cannot be concatenated", ([t(), t(2)],)),
          ("Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for "
           "tensor number 1 in the list", ([t(2, 3), t(2, 4)],)),
          ("Tensors must have same number of dimensions: got 2 and 1", ([t(2, 3), t(2)],)),
          ("Dimension out of range", ([t(2, 3)], 2)))
    fails("stack", ("expects a non-empty TensorList", ([],)),
          ("stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1",
           ([t(2), t(3)],)))
    same = [[t(), t(salt=2)], [t(3), t(3, salt=2)], [t(2, 3), t(2, 3, salt=2)], [t(2, 3, 2)],
            [t(0, 3), t(0, 3)], [t(2, 3), t(3, 2, perm=[1, 0])], [t(3, dtype="f32"), t(3, dtype="i32")],
            [t(2, 3, dtype="bool", kind=2)]]
    for op in ("hstack", "vstack", "row_stack", "dstack", "column_stack"):
        each(op, same[::-1])
        fails(op, ("expects a non-empty TensorList", ([],)))
    case("hstack", [t(2, 3), t(2, 1)])
    case("vstack", [t(2, 3), t(3)])
    case("column_stack", [t(2, 3), t(2)])
    case("column_stack", [t(), t(1)])
    fails("vstack", ("Sizes of tensors must match", ([t(2, 3), t(2)],)))
    for dims in ([2, 3], [1, 1, 2], [0, 2], [3, 2, 1]):
        each("repeat", [t(3, 4), t(4, 3, perm=[1, 0]), t(4)], dims)
        each("tile", [t(3, 4), t(4, 3, perm=[1, 0]), t()], dims)
    case("repeat", t(), [])
    case("repeat", t(0, 2), [2, 2])
    case("tile", t(2, 3), [2])
    case("tile", t(2, 3), [])
    fails("repeat", ("Number of dimensions of repeat dims can not be smaller", (t(2, 3), [2])),
          ("Trying to create tensor with negative dimension", (t(2), [-1])))
    for op, extra in (("meshgrid", []), ("meshgrid.indexing", ["ij"]), ("meshgrid.indexing", ["xy"])):
        for xs in ([t(2), t(3)], [t(2)], [t(), t(2)], [t(2), t(0)], [t(2, dtype="f32"), t(3, dtype="f32")],
                   [t(2), t(3), t(2, salt=2)], [t(2, dtype="i64", kind=4), t(3, dtype="i64", kind=4)]):
            case(op, xs, *extra)
        fails(op, ("expects a non-empty TensorList", ([], *extra)),
              ("Expected 0D or 1D tensor in the tensor list but got: ", ([t(2, 3)], *extra)),
              ("same dtype", ([t(2), t(2, dtype="f32")], *extra)))
    fails("meshgrid.indexing", ('indexing must be one of "xy" or "ij"', ([t(2)], "yx")))
    for xs in ([t(2), t(3)], [t(2)], [t(2), t(3), t(2, salt=2)], [t(2), t(0)],
               [t(2, dtype="f32"), t(2, dtype="f32")], [t(2, dtype="bool"), t(3, dtype="bool")]):
        case("cartesian_prod", xs)
    fails("cartesian_prod", ("Expect a 1D vector, but got shape [2, 3]", ([t(2, 3)],)),
          ("expects a non-empty TensorList", ([],)),
          ("same dtype", ([t(2), t(2, dtype="f32")],)))
    calls("combinations", t(5), (), (3,), (1,), (0,), (5,), (6,), (2, True), (3, True))
    case("combinations", t(0), 2)
    case("combinations", t(0), 2, True)
    case("combinations", t(4, dtype="i32", kind=9), 2)
    fails("combinations", ("Expect a 1D vector, but got shape [2, 3]", (t(2, 3),)),
          ("Expect a non-negative number, but got -1", (t(3), -1)))
    lists = [[t(3, 4), t(4)], [t(3, 1), t(1, 4), t()], [t(2, 0), t(1, 1)], [t(3)], [t(), t()],
             [t(2, 1, dtype="f32"), t(3)], [t(3, 2, perm=[1, 0]), t(2, 1)], [t(2, dtype="bool", kind=2)]]
    for op in ("broadcast_tensors", "atleast_1d.Sequence", "atleast_2d.Sequence", "atleast_3d.Sequence",
               "block_diag"):
        each(op, lists)
    case("broadcast_tensors", [])
    fails("broadcast_tensors", ("must match the size of tensor b (3) at non-singleton dimension 0", ([t(2), t(3)],)))
    case("block_diag", [])
    case("block_diag", [t(2, 3), t(0, 2), t(2, 0), t(3)])
    fails("block_diag", ("Input tensors must have 2 or fewer dimensions. Input 1 has 3 dimensions",
                         ([t(2), t(1, 2, 2)],)))
    for op in ("atleast_1d", "atleast_2d", "atleast_3d"):
        each(op, ANY)


def turned():
    calls("roll", t(3, 4), ([1],), ([-5],), ([1, 2], [0, 1]), ([7], [-1]), ([0], [0]), ([1, 1], [0, 0]),
          ([2, -1, 1], [1, 0, 1]))
    each("roll", MATRICES[1:] + CUBES[:2], [1], [-1])
    case("roll", t(), [1])
    case("roll", t(0, 3), [1, 1], [0, 1])
    fails("roll", ("but tensor has no dimensions", (t(), [1], [0])), ("`shifts` required", (t(3), [])), ("must align. shifts: 2, dims:1", (t(3), [1, 2], [0])),
          ("Dimension out of range", (t(3), [1], [1])))
    calls("flip", t(2, 3, 4), ([0],), ([-1],), ([0, 2],), ([],), ([0, 1, 2],))
    each("flip", MATRICES[1:] + CUBES[1:], [1, 0])
    case("flip", t(), [])
    case("flip", t(70, 90), [0, 1])
    fails("flip", ("dim 0 appears multiple times in the list of dims", (t(3), [0, 0])),
          ("Dimension out of range", (t(3), [1])))
    for op in ("fliplr", "flipud"):
        each(op, MATRICES + CUBES[:2])
    case("flipud", t(4))
    fails("fliplr", ("Input must be >= 2-d.", (t(3),)))
    fails("flipud", ("Input must be >= 1-d.", (t(),)))
    for k in range(-2, 5):
        case("rot90", t(3, 4), k)
        case("rot90", t(4, 2, 3, perm=[1, 2, 0]), k, [-1, 0])
    fails("rot90", ("expected total rotation dims == 2, but got dims = 1", (t(2, 3), 1, [0])),
          ("expected total dims >= 2, but got total dims = 1", (t(2), 1)),
          ("expected rotation dims to be different", (t(2, 3), 1, [0, 0])),
          ("expected rotation dims to be different", (t(2, 3), 1, [0, -2])),
          ("Dimension out of range", (t(2, 3), 1, [0, 2])))


def triangles():
    for op in ("tril", "triu"):
        for k in (0, 1, -1, 9, -9):
            case(op, t(3, 4), k)
            case(op + "_", t(3, 4, grad=False), k)
            case(op, t(4, 2, 3, perm=[1, 2, 0]), k)
            case(op + "_", t(4, 2, 3, perm=[1, 2, 0], grad=False), k)
        each(op, MATRICES + CUBES)
        case(op, t(130, 90), 2)
        for name in (op, op + "_"):
            fails(name, ("input tensor must have at least 2 dimensions", (t(3, grad=False),)))
    for k in (0, 1, -2):
        each("diag", [t(3), t(3, 4), t(4, 3, perm=[1, 0]), t(0), t(0, 3)], k)
        each("diagflat", [t(3), t(2, 3), t(3, 2, perm=[1, 0]), t(), t(0)], k)
        each("diag_embed", [t(3), t(2, 3), t(3, 2, perm=[1, 0]), t(2, 0)], k)
    fails("diag", ("Supports 1D or 2D tensors. Got 3D", (t(1, 1, 1),)), ("Got 0D", (t(),)))
    calls("diag_embed", t(2, 3), (0, 0, 1), (1, 2, 0), (-1, -3, -1), (0, 0, -1))
    fails("diag_embed", ("diagonal dimensions cannot be identical 1, -2", (t(2, 3), 0, 1, -2)),
          ("Dimension out of range", (t(2, 3), 0, 0, 3)))
    each("trace", [x for x in MATRICES if x["dtype"] != "bool"] + [t(5, 5), t(4, 4, dtype="i8", kind=100)])
    fails("trace", ("expected a matrix", (t(3),)), ("expected a matrix", (t(2, 2, 2),)))
    calls("diagonal", t(3, 4), (), (1,), (-2,), (9,), (0, 1, 0), (0, -1, 0))
    each("diagonal", CUBES, 1, 2, 0)
    fails("diagonal", ("diagonal dimensions cannot be identical 1, -1", (t(2, 3), 0, 1, -1)),
          ("Dimension out of range", (t(3),)))


def scattered():
    for src in (t(4, salt=2), t(4, salt=2, dtype="f32")):
        calls("select_scatter", t(3, 4), (src, 0, 1), (src, 0, -1), (src, -2, 0))
    case("select_scatter", t(4, 3, perm=[1, 0]), t(3, salt=2), 1, 2)
    case("select_scatter", t(2, 3, 4), t(2, 4, salt=2), 1, 2)
    case("select_scatter", t(3, 4, dtype="f32"), t(4), 0, 1)
    fails("select_scatter", ("index 5 out of range", (t(3, 4), t(4), 0, 5)),
          ("expected src to have a size equal to the slice of self. src size = [3], slice size = [4]",
           (t(3, 4), t(3), 0, 0)))
    calls("slice_scatter", t(5, 3), (t(2, 3, salt=2), 0, 1, 3), (t(2, 3, salt=2), 0, 1, 5, 2),
          (t(5, 3, salt=2),), (t(5, 2, salt=2), 1, -2), (t(0, 3), 0, 4, 2), (t(3, 3, salt=2), 0, None, -2))
    case("slice_scatter", t(3, 5, perm=[1, 0]), t(2, 3, salt=2), 0, 0, 2)
    case("slice_scatter", t(5, dtype="i32", kind=9), t(2, dtype="i32", kind=9, salt=2), 0, 0, 2)
    fails("slice_scatter", ("expected src to have a size equal to the slice of self. src size = [1, 3], "
                            "slice size = [2, 3]", (t(5, 3), t(1, 3), 0, 1, 3)),
          ("step must be positive", (t(5), t(5), 0, None, None, 0)))
    calls("diagonal_scatter", t(3, 4), (t(3, salt=2),), (t(3, salt=2), 1), (t(1, salt=2), -2), (t(3, salt=2), 0, 1, 0))
    case("diagonal_scatter", t(4, 3, perm=[1, 0]), t(3, salt=2))
    case("diagonal_scatter", t(2, 3, 2), t(3, 2, salt=2), 0, 0, 2)
    case("diagonal_scatter", t(3, 4, dtype="f32"), t(3, salt=2))
    fails("diagonal_scatter", ("expected src to have a size equal to the slice of self. src size = [2], "
                               "slice size = [3]", (t(3, 4), t(2))),
          ("cannot be identical", (t(3, 4), t(2), 0, 1, 1)))
    # PyTorch's gradient of self is what belongs to src, and the other way round.
    calls("as_strided_scatter", t(3, 4, grad=False), (t(2, 2, salt=2), [2, 2], [5, 1], 1), (t(3, salt=2), [3], [4]),
          (t(salt=2), [], [], 11), (t(0), [0], [1]), (t(2, 3, salt=2), [2, 3], [1, 4], 2),
          (t(12, salt=2), [12], [1]))
    case("as_strided_scatter", t(4, 3, perm=[1, 0], grad=False), t(4, salt=2, grad=False), [4], [2], 1)
    fails("as_strided_scatter", ("expected src to have a size equal to the slice of self. src size = [2], "
                                 "slice size = [3]", (t(3, 4), t(2), [3], [1])),
          ("out of bounds for storage", (t(3, 4), t(3), [3], [9])))


def shuffles():
    each("pixel_shuffle", [t(2, 8, 3, 2), t(4, 1, 2), t(3, 2, 2, 4, 3, 2), t(3, 2, 2, 4, perm=[2, 3, 0, 1]),
                           t(2, 4, 2, 2, dtype="f32"), t(0, 4, 2, 2, grad=False), t(2, 4, 2, 2, dtype="i64", kind=9)], 2)
    case("pixel_shuffle", t(9, 2, 2), 3)
    case("pixel_shuffle", t(2, 2, 2), 1)
    fails("pixel_shuffle", ("expects input to have at least 3 dimensions, but got input with 2 dimension(s)", (t(4, 2), 2)),
          ("expects a positive upscale_factor, but got 0", (t(4, 2, 2), 0)),
          ("'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=3 is not "
           "divisible by 4", (t(3, 2, 2), 2)))
    each("pixel_unshuffle", [t(2, 2, 4, 6), t(1, 2, 4), t(3, 2, 2, 4, 6), t(4, 6, 2, 3, perm=[2, 3, 0, 1]),
                             t(2, 2, 4, 6, dtype="f32"), t(2, 1, 2, 2, dtype="i64", kind=9)], 2)
    case("pixel_unshuffle", t(1, 3, 6), 3)
    fails("pixel_unshuffle", ("expects input to have at least 3 dimensions, but got input with 2 dimension(s)", (t(4, 2), 2)),
          ("expects a positive downscale_factor, but got -1", (t(4, 2, 2), -1)),
          ("expects height to be divisible by downscale_factor, but input.size(-2)=3 is not divisible by 2",
           (t(3, 3, 2), 2)),
          ("expects width to be divisible by downscale_factor, but input.size(-1)=5 is not divisible by 2",
           (t(3, 4, 5), 2)))
    each("channel_shuffle", [t(2, 6, 3, 2), t(2, 6, 3), t(2, 6, 3, 2, 2), t(3, 2, 2, 6, perm=[2, 3, 0, 1]),
                             t(2, 6, 3, 2, dtype="f32"), t(0, 6, 3, 2)], 3)
    calls("channel_shuffle", t(2, 6, 3, 2), (1,), (2,), (6,))
    fails("channel_shuffle", ("expects input with > 2 dims, but got input with sizes [2, 6]", (t(2, 6), 2)),
          ("Number of groups to divide channels in must be positive. Value of groups:0", (t(2, 6, 2), 0)),
          ("Number of channels must be divisible by groups. Got 6 channels and 4 groups.", (t(2, 6, 2), 4)))
    # PyTorch cannot differentiate this: its backward finds a tensor that was written to.
    calls("vander", t(4, grad=False), (), (3,), (3, True), (6,), (1,), (0,), (2, True), (None, True))
    each("vander", [t(3, dtype="f32", grad=False), t(3, dtype="i32", kind=9), v([0.0, -2.0, INF, NAN], grad=False)], 4)
    case("vander", t(0, grad=False), 4)
    fails("vander", ("must be a one-dimensional tensor", (t(2, 3),)), ("N must be non-negative", (t(3), -1)))


for family in (join, turned, triangles, scattered, shuffles):
    family()
write(__file__)

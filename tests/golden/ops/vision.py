"""Images and windows: interpolation, sampling by a grid, sliding blocks, padding, unpooling."""

from cases import case, t, v, write

# For each rank: sizes that grow, shrink and stay, and factors for them.
SIZES = {1: ([7], [2], [5]), 2: ([7, 9], [2, 3], [5, 4]), 3: ([7, 9, 5], [2, 3, 2], [5, 4, 3])}
FACTORS = {1: [1.7], 2: [1.7, 0.6], 3: [1.7, 0.6, 2.0]}
INPUT = (2, 3, 5, 4, 3)
LAST = {1: (3, 5, 2), 2: (2, 5, 4, 6), 3: (2, 5, 4, 3, 5)}
NAMES = ("D", "H", "W")


def image(rank, **kw):
    return t(*INPUT[:rank + 2], **kw)


def behind(rank, **kw):
    """An input whose channels lie behind the other dimensions."""
    order = [0, rank + 1, *range(1, rank + 1)] if rank > 1 else [2, 0, 1]
    return t(*LAST[rank], perm=order, **kw)


def resized(op, rank, *align):
    grown, shrunk, same = SIZES[rank]
    none = [None] * rank
    x = image(rank)
    vec = op + ".vec"
    for flags in ([[False], [True]] if align else [[]]):
        for size in (grown, shrunk, same, [1] * rank):
            case(op, x, size, *flags, *none)
        case(op, behind(rank), grown, *flags, *none)
        case(op, image(rank, dtype="f32"), grown, *flags, *none)
        case(op, image(rank, dtype="bf16"), shrunk, *flags, *none)
        # Where sizes stay and factors do not, PyTorch's gradient is not that of its result: it
        # looks at the sizes alone. Planes below 128 take the nearest place by the sizes too.
        case(op, x if op == "upsample_nearest2d" else image(rank, grad=False), same, *flags, *FACTORS[rank])
        case(op, x, [6, 5, 4][:rank], *flags, *FACTORS[rank])
        for size in (grown, shrunk):
            case(vec, x, size, *flags, None)
            case(vec, behind(rank, dtype="f32"), size, *flags, None)
        case(vec, x, None, *flags, FACTORS[rank])
        case(vec, behind(rank), None, *flags, [2.0] * rank)
    flags = [False] if align else []
    case(op, t(0, *INPUT[1:rank + 2]), grown, *flags, *none)
    wild = v([[[1.0, float("inf"), 2.0, float("nan"), -3.0, float("-inf"), 0.5]]], grad=False)
    if rank == 1:
        case(op, wild, [9], *flags, *none)
    case(op, t(2, *INPUT[2:rank + 2]), grown, *flags, *none,
         says=f"It is expected input_size equals to {rank + 2}, but got size {rank + 1}")
    case(op, x, grown + [3], *flags, *none,
         says=f"It is expected output_size equals to {rank}, but got size {rank + 1}")
    case(op, x, [0] * rank, *flags, *none,
         says="Input and output sizes should be greater than 0, but got input "
         + "(" + ", ".join(f"{n}: {s}" for n, s in zip(NAMES[3 - rank:], INPUT[2:])) + ")")
    case(op, t(2, 0, *INPUT[2:rank + 2]), grown, *flags, *none,
         says=f"Non-empty {rank + 2}D data tensor expected but got a tensor with sizes [2, 0")
    case(vec, x, None, *flags, None, says="Must specify exactly one of output_size and scale_factors")
    case(vec, x, grown, *flags, FACTORS[rank],
         says="Must specify exactly one of output_size and scale_factors")


def upsample():
    for rank in (1, 2, 3):
        resized(f"upsample_nearest{rank}d", rank)
    for op, rank in (("linear1d", 1), ("bilinear2d", 2), ("bicubic2d", 2), ("trilinear3d", 3)):
        resized("upsample_" + op, rank, True)
    for kind in (3, 256):
        for channels in (1, 3, 6):
            x = t(2, channels, 13, 11, dtype="u8", kind=kind)
            y = t(2, 13, 11, channels, dtype="u8", kind=kind, perm=[0, 3, 1, 2])
            for size in ([20, 17], [6, 5], [13, 11], [26, 30]):
                case("upsample_nearest2d", x, size)
                for align in (False, True):
                    case("upsample_bilinear2d", x, size, align)
                    case("upsample_bilinear2d", y, size, align)
                    case("upsample_bicubic2d", x, size, align)
    case("upsample_bilinear2d", t(1, 2, 40, 50, dtype="f32"), [133, 141], False)
    case("upsample_nearest2d", t(1, 2, 40, 50, dtype="f32"), [133, 141])
    case("upsample_bicubic2d", t(1, 2, 40, 50, dtype="f32"), [133, 141], False)
    case("upsample_bilinear2d", t(1, 1, 200, 170, dtype="f32"), [91, 47], False)


def grid_sampler():
    wide = [[[-1.7, 0.3], [0.2, 2.6], [1.0, -1.0]], [[0.11, -0.4], [-3.2, -0.9], [0.77, 5.3]]]
    for mode in (0, 1, 2):
        for padding in (0, 1, 2):
            for align in (False, True):
                x = t(2, 3, 4, 5)
                case("grid_sampler", x, t(2, 3, 4, 2, salt=2), mode, padding, align)
                case("grid_sampler", t(1, 2, 4, 5), v([wide]), mode, padding, align)
                case("grid_sampler", t(2, 2, 3, 4, 3), t(2, 2, 3, 2, 3, salt=2), mode, padding, align)
                volume = [[[a, b, a - b] for a, b in row] for row in wide]
                case("grid_sampler", t(1, 2, 3, 4, 5), v([[volume]]), mode, padding, align)
    case("grid_sampler", t(2, 4, 5, 3, perm=[0, 3, 1, 2]), t(2, 2, 3, 4, salt=2, perm=[0, 2, 3, 1]), 0, 0, False)
    case("grid_sampler", t(1, 3, 40, 30, dtype="f32"), t(1, 25, 50, 2, salt=2, dtype="f32"), 0, 0, False)
    case("grid_sampler", t(2, 3, 1, 1), t(2, 3, 4, 2, salt=2), 0, 2, True)
    case("grid_sampler", t(0, 3, 4, 5), t(0, 3, 4, 2), 0, 0, False)
    case("grid_sampler", t(2, 0, 4, 5), t(2, 3, 4, 2), 0, 0, False)
    case("grid_sampler", t(2, 3, 4, 5), t(2, 0, 4, 2), 0, 0, False)
    case("grid_sampler", t(2, 3, 4, 5), t(3, 3, 4, 2), 0, 0, False,
         says="expected grid and input to have same batch size, but got input with sizes [2, 3, 4, 5] "
         "and grid with sizes [3, 3, 4, 2]")
    case("grid_sampler", t(2, 3, 4, 5), t(2, 3, 4, 3), 0, 0, False,
         says="expected grid to have size 2 in last dimension, but got grid with sizes [2, 3, 4, 3]")
    case("grid_sampler", t(2, 3, 4, 0), t(2, 3, 4, 2), 0, 0, False,
         says="expected input to have non-empty spatial dimensions, but input has sizes [2, 3, 4, 0] with "
         "dimension 3 being empty")
    case("grid_sampler", t(2, 3, 4, 5, 6), t(2, 3, 4, 3), 0, 0, False,
         says="expected 5D input and grid with same number of dimensions, but got input with sizes "
         "[2, 3, 4, 5, 6] and grid with sizes [2, 3, 4, 3]")
    case("grid_sampler", t(2, 3, 4, 5), t(2, 3, 4, 2, dtype="f32"), 0, 0, False,
         says="expected scalar type Double but found Float")


def affine_grid():
    for align in (False, True):
        case("affine_grid_generator", t(2, 2, 3), [2, 3, 4, 5], align)
        case("affine_grid_generator", t(2, 3, 4), [2, 1, 3, 4, 5], align)
        case("affine_grid_generator", t(2, 2, 3, dtype="f32"), [2, 3, 1, 5], align)
        case("affine_grid_generator", t(2, 3, 2, perm=[0, 2, 1]), [2, 3, 6, 1], align)
        case("affine_grid_generator", t(1, 3, 4, dtype="f32"), [1, 1, 7, 8, 9], align)
    case("affine_grid_generator", t(0, 2, 3), [0, 3, 4, 5], False)
    case("affine_grid_generator", t(2, 2, 3), [2, 3, 0, 5], False)
    case("affine_grid_generator", t(2, 2, 3), [2, 3, 4], False,
         says="AffineGridGenerator needs 4d (spatial) or 5d (volumetric) inputs.")
    case("affine_grid_generator", t(2, 2, 3), [1, 3, 4, 5], False,
         says="Expected size for first two dimensions of batch2 tensor to be: [1, 3] but got: [2, 3].")


def blocks():
    steps = (([2, 2], [1, 1], [0, 0], [1, 1]), ([3, 2], [1, 2], [1, 2], [2, 1]), ([2, 3], [2, 1], [2, 0], [1, 3]))
    for kernel, dilation, padding, stride in steps:
        case("im2col", t(2, 3, 6, 5), kernel, dilation, padding, stride)
        case("im2col", t(6, 5, 2, perm=[2, 0, 1]), kernel, dilation, padding, stride)
        rows = [(s + 2 * p - d * (k - 1) - 1) // q + 1
                for s, k, d, p, q in zip((6, 5), kernel, dilation, padding, stride)]
        columns = 3 * kernel[0] * kernel[1], rows[0] * rows[1]
        case("col2im", t(2, *columns), [6, 5], kernel, dilation, padding, stride)
        case("col2im", t(columns[1], columns[0], perm=[1, 0]), [6, 5], kernel, dilation, padding, stride)
    case("im2col", t(0, 3, 6, 5), *steps[0])
    case("im2col", t(1, 2, 70, 60, dtype="f32"), *steps[1])
    case("col2im", t(0, 12, 20), [6, 5], *steps[0])
    case("im2col", t(2, 0, 6, 5), *steps[0], says="Expected 3D or 4D (batch mode) tensor with possibly 0 batch "
         "size and other non-zero dimensions for input, but got: [2, 0, 6, 5]")
    case("im2col", t(2, 6, 5), [7, 2], [1, 1], [0, 0], [1, 1],
         says="Given input with spatial size (6, 5), kernel_size=(7, 2), dilation=(1, 1), padding=(0, 0), "
         "calculated shape of the array of sliding blocks as (0, 4), but its components must be at least one.")
    for op, x, size in (("im2col", t(2, 6, 5), []), ("col2im", t(8, 20), [[6, 5]])):
        case(op, x, *size, [0, 2], [1, 1], [0, 0], [1, 1],
             says="kernel size should be greater than zero, but got kernel_height: 0 kernel_width: 2")
        case(op, x, *size, [2, 2], [0, 1], [0, 0], [1, 1],
             says="dilation should be greater than zero, but got dilation_height: 0 dilation_width: 1")
        case(op, x, *size, [2, 2], [1, 1], [-1, 0], [1, 1],
             says="padding should be non-negative, but got pad_height: -1 pad_width: 0")
        case(op, x, *size, [2, 2], [1, 1], [0, 0], [0, 1],
             says="stride should be greater than zero, but got stride_height: 0 stride_width: 1")
        case(op, x, *size, [2], [1, 1], [0, 0], [1, 1], says="It is expected kernel_size equals to 2, but got size 1")
    case("col2im", t(1, 7, 20), [6, 5], *steps[0],
         says="Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got "
         "input.size(1)=7 and kernel_size=(2, 2).")
    case("col2im", t(1, 8, 19), [6, 5], *steps[0],
         says="Given output_size=(6, 5), kernel_size=(2, 2), dilation=(1, 1), padding=(0, 0), stride=(1, 1), "
         "expected size of input's dimension 2 to match the calculated number of sliding blocks 5 * 4 = 20, "
         "but got input.size(2)=19.")
    case("col2im", t(20), [6, 5], *steps[0], says="Expected 2D or 3D (batch mode) tensor for input with possibly "
         "0 batch size and non-zero dimensions for input, but got: [20]")


def padding():
    spatial = {1: (5,), 2: (5, 4), 3: (5, 4, 3)}
    for rank in (1, 2, 3):
        s = spatial[rank]
        for kind in ("reflection", "replication"):
            op = f"{kind}_pad{rank}d"
            case(op, t(2, 3, *s), [1, 2] * rank)
            case(op, t(3, *s), [2, 0] * rank)
            case(op, t(2, 3, *s), [0, 0] * rank)
            case(op, t(2, 3, *s), [-1, 2] * rank)
            case(op, t(*s, 3, perm=[rank, *range(rank)]), [1, 1] * rank)
            case(op, t(0, 3, *s), [1, 1] * rank)
            case(op, t(2, 3, *s, dtype="f32"), [2, 1] * rank)
            case(op, t(2, 3, *s, dtype="bf16"), [2, 1] * rank)
            case(op, t(2, 3, *s), [1] * (2 * rank - 1),
                 says=f"padding size is expected to be {2 * rank}, but got: {2 * rank - 1}")
            case(op, t(2, *s[:-1]), [1, 1] * rank, says=f"Expected {rank + 1}D or {rank + 2}D (batch mode) tensor "
                 "with possibly 0 batch size and other non-zero dimensions for input, but got: [2")
            case(op, t(2, 0, *s), [1, 1] * rank, says="with possibly 0 batch size and other non-zero "
                 "dimensions for input, but got: [2, 0")
            case(op, t(2, 3, *s), [-3, -3] * rank,
                 says="input (W: 5) is too small. Calculated output W: -1" if rank == 1 else "must be >= 1 in every")
        case(f"replication_pad{rank}d", t(2, 3, *s), [6, 7] * rank)
        case(f"reflection_pad{rank}d", t(2, 3, *s), [5, 1] * rank,
             says="Padding size should be less than the corresponding input dimension, but got: padding (5, 1) "
             f"at dimension {rank + 1} of input")
    for mode in ("reflect", "replicate"):
        case("pad", t(1, 4), [-2, -2], mode, says="is too small. Calculated output W: 0")
        case("pad", t(2, 4, dtype="bool", kind=2), [1, 1], mode, says="not implemented for 'Bool'")
    case("pad", t(1, 4), [-2, -2], "circular")
    case("constant_pad_nd", t(3, dtype="i16", kind=9), [1, 0], 1e30,
         says="value cannot be converted to type int16_t without overflow")
    case("constant_pad_nd", t(3, dtype="f16"), [1, 0], 1e30,
         says="value cannot be converted to type c10::Half without overflow")
    case("constant_pad_nd", t(3, dtype="u8", kind=9), [1, 0], -1)
    case("constant_pad_nd", t(3, dtype="u8", kind=9), [-1, 0], 300)


def fractional():
    for rank, spatial in ((2, (7, 6)), (3, (7, 6, 5))):
        op = f"fractional_max_pool{rank}d"
        u = t(2, 3, rank, salt=5, kind="pos", grad=False)
        case(op, t(2, 3, *spatial), [2] * rank, [3] * rank, u)
        case(op, t(2, 3, *spatial), [3, 1, 2][:rank], [4, 2, 3][:rank], u)
        case(op, t(3, *spatial), [2] * rank, [1] * rank, t(1, 3, rank, salt=5, kind="pos", grad=False))
        case(op, t(*spatial, 3, perm=[rank, *range(rank)]), [1] * rank, [2] * rank,
             t(1, 3, rank, salt=5, kind="pos", grad=False))
        case(op, t(2, 3, *spatial, dtype="f32"), [2] * rank, [4, 3, 2][:rank],
             t(2, 3, rank, salt=5, kind="pos", dtype="f32", grad=False))
        case(op, t(0, 3, *spatial), [2] * rank, [3] * rank, t(0, 3, rank, grad=False))
        case(op, t(2, 3, *spatial), [2] * rank, [0] * rank, u)
        case(op, t(2, 3, *spatial), [spatial[0]] + [2] * (rank - 1), [2] * rank, u,
             says=f"too large relative to input {'height' if rank == 2 else 'time'} 7")
        case(op, t(*spatial), [2] * rank, [2] * rank, u, says=f"Expected {rank + 1}D or {rank + 2}D tensor, but got:")
        case(op, t(2, 3, *spatial), [2], [2] * rank, u, says="kernel_size must either be a single Int or tuple of ")
        case(op, t(2, 3, *spatial), [2] * rank, [2], u, says="output_size must either be a single Int or tuple of ")
        case(op, t(2, 3, *spatial), [0] * rank, [2] * rank, u, says="kernel size should be greater than zero, but got 0x")
        case(op, t(2, 0, *spatial), [2] * rank, [2] * rank, u,
             says="Expected input to have non-zero size for non-batch dimensions, but got")
        case(op, t(2, 3, *spatial), [2] * rank, [2] * rank, t(2, 3, 4, grad=False),
             says=f"Expect _random_samples.size(2) equals to {rank}; got 4.")
        case(op, t(2, 3, *spatial), [2] * rank, [2] * rank, t(2, 4, rank, grad=False),
             says="Expect _random_samples.size(1) equals to input channel size.")
        case(op, t(2, 3, *spatial), [2] * rank, [2] * rank, t(2, 3, rank, dtype="f32", grad=False),
             says="Expect _random_samples to have the same dtype as input")
        case(op, t(2, 3, *spatial), [2] * rank, [2] * rank, t(3, rank, grad=False),
             says="Expect _random_samples to have 3 dimensions, got 2")
    nan, inf = float("nan"), float("inf")
    x = v([[[1.0, nan, 3.0, 3.0], [-inf, -inf, 0.5, nan], [-inf, -inf, inf, 2.0]]], grad=False)
    case("fractional_max_pool2d", x, [2, 2], [2, 3], v([[[0.3, 0.8]]], grad=False))


def unpool():
    def places(shape, limit, **kw):
        """Indices that are all different within a plane."""
        plane = 1
        for s in shape[2:]:
            plane *= s
        n = shape[0] * shape[1]
        return v([[i * 7 % limit for i in range(plane)] for _ in range(n)], dtype="i64", **kw) | {"t": list(shape)}

    for rank, shape, size in ((2, (2, 3, 3, 2), [5, 4]), (3, (2, 3, 2, 3, 2), [3, 5, 4])):
        op = f"max_unpool{rank}d"
        more = ([2] * rank, [0] * rank) if rank == 3 else ()
        limit = 20 if rank == 2 else 60
        i = places(shape, limit)
        case(op, t(*shape), i, size, *more)
        case(op, t(*shape, dtype="f32"), i, size, *more)
        case(op, t(*shape, dtype="bf16"), i, size, *more)
        case(op, t(*shape), i, size[:-1] + [size[-1] + 3], *more)
        case(op, t(*shape[1:]), {**places((1, *shape[1:]), limit), "t": list(shape[1:])}, size, *more)
        order = [0, 1, *range(rank + 1, 1, -1)]
        case(op, t(*[shape[d] for d in order], perm=order), i, size, *more)
        case(op, t(0, *shape[1:]), t(0, *shape[1:], dtype="i64", kind=3), size, *more)
        case(op, t(*shape), i, [2] * rank, *more, says="Found an invalid max index: ")
        case(op, t(*shape), i | {"dtype": "i32"}, size, *more, says="elements in indices should be type int64 but got: Int")
        case(op, t(*shape), i, size + [2], *more, says=" in output_size, but got")
        case(op, t(*shape[:rank]), i, size, *more, says=f"Input to max_unpooling{rank}d should be a {rank + 1}d or "
             f"{rank + 2}d Tensor, but got a tensor with {rank} dimensions.")
        case(op, t(*shape), t(1, dtype="i64", kind=3), size, *more,
             says="Expected shape of indices to be same as that of the input tensor ([2, 3")
        case(op, t(2, 0, *shape[2:]), t(2, 0, *shape[2:], dtype="i64", kind=3), size, *more,
             says="Expected input to have non-zero size for non-batch dimensions, but input has sizes [2, 0")
    case("max_unpool3d", t(1, 1, 2, 2, 2), places((1, 1, 2, 2, 2), 60), [3, 5, 4], [0, 2, 2], [0, 0, 0],
         says="strides should be greater than zero, but got stride: [0, 2, 2]")


FAMILIES = (upsample, grid_sampler, affine_grid, blocks, padding, fractional, unpool)
if __name__ == "__main__":
    for family in FAMILIES:
        family()
    write(__file__)

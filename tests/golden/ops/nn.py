"""Operators of neural networks; made with PyTorch 2.11 (2.15 draws other numbers in bf16)."""

import torch

from cases import build, case, t, write


def conv():
    for d in ("f64", "f32", "bf16"):
        x, w, b = t(2, 3, 7, 6, dtype=d), t(4, 3, 3, 2, salt=2, dtype=d), t(4, salt=3, dtype=d)
        case("conv2d", x, w, b, [1, 1], [0, 0], [1, 1], 1)
        case("conv2d", x, w, None, [2, 1], [1, 2], [1, 2], 1)
        case("conv2d", t(2, 4, 7, 6, dtype=d), t(6, 2, 3, 3, salt=2, dtype=d), t(6, salt=3, dtype=d),
             [2], [1], [2], 2)
        x, w, b = t(2, 4, 5, 4, dtype=d), t(4, 3, 3, 2, salt=2, dtype=d), t(6, salt=3, dtype=d)
        case("conv_transpose2d.input", x, w, b, [2, 1], [1, 0], [1, 0], 2, [1, 2])
        case("conv_transpose2d.input", x, t(4, 2, 3, 3, salt=2, dtype=d), None)
    case("conv2d", t(7, 6, 2, 3, perm=[2, 3, 0, 1]), t(4, 3, 3, 2, salt=2))
    case("conv2d", t(3, 7, 6), t(4, 3, 3, 2, salt=2), t(4, salt=3))
    case("conv2d", t(2, 8, 6, 5), t(8, 1, 3, 3, salt=2), None, [1, 1], [1, 1], [1, 1], 8)
    case("conv2d", t(0, 3, 6, 5), t(8, 3, 3, 3, salt=2), t(8, salt=3))
    case("conv2d.padding", t(2, 3, 7, 6), t(4, 3, 2, 3, salt=2), t(4, salt=3), [1, 1], "same", [2, 1], 1)
    case("conv2d.padding", t(2, 3, 7, 6), t(4, 3, 4, 4, salt=2), None, [1, 1], "same")
    case("conv2d.padding", t(2, 3, 7, 6), t(4, 3, 4, 4, salt=2), None, [2, 1], "valid")
    case("conv1d", t(2, 4, 9), t(6, 2, 3, salt=2), t(6, salt=3), [2], [1], [2], 2)
    case("conv1d", t(4, 9), t(6, 4, 1, salt=2))
    case("conv1d.padding", t(2, 4, 9), t(6, 4, 4, salt=2), None, [1], "same")
    case("conv3d", t(2, 2, 5, 4, 6), t(3, 2, 2, 3, 2, salt=2), t(3, salt=3), [1, 2, 1], [1, 0, 1])
    case("conv3d.padding", t(2, 2, 5, 4, 6), t(3, 2, 2, 3, 4, salt=2), None, [1, 1, 1], "same")
    case("conv_transpose1d", t(2, 4, 5), t(4, 3, 3, salt=2), t(3, salt=3), [3], [1], [2], 1, [2])
    case("conv_transpose2d.input", t(4, 5, 4), t(4, 3, 3, 2, salt=2), t(3, salt=3), [2, 2])
    case("conv_transpose3d.input", t(1, 2, 3, 4, 2), t(2, 3, 2, 3, 2, salt=2), None, [2, 1, 2], [0, 1, 0])
    case("conv2d", t(2, 1, 7, 6), t(4, 3, 3, 2), says="Given groups=1, weight of size [4, 3, 3, 2], "
         "expected input[2, 1, 7, 6] to have 3 channels, but got 1 channels instead")
    case("conv2d", t(2, 3, 2, 6), t(4, 3, 5, 2), None, [1, 1], [1, 0],
         says="Calculated padded input size per channel: (4 x 6). Kernel size: (5 x 2). Kernel size "
         "can't be greater than actual input size")
    case("conv2d", t(6, 2), t(4, 3, 5, 2),
         says="Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [6, 2]")
    case("conv2d", t(2, 3, 7, 6), t(4, 3, 3, 2), t(3),
         says="Given weight of size [4, 3, 3, 2], expected bias to be 1-dimensional with 4 elements, "
         "but got bias of size [3] instead")
    case("conv2d", t(2, 4, 7, 6), t(3, 2, 3, 2), None, [1, 1], [0, 0], [1, 1], 2,
         says="Given groups=2, expected weight to be divisible by 2 at dimension 0")
    case("conv2d", t(2, 3, 7, 6), t(4, 3, 3, 2), None, [0, 1], says="non-positive stride is not supported")
    case("conv2d", t(2, 3, 7, 6), t(4, 3, 3, 2), None, [1, 1], [-1, 0],
         says="negative padding is not supported")
    case("conv_transpose2d.input", t(2, 3, 7, 6), t(4, 3, 3, 2),
         says="Given transposed=1, weight of size [4, 3, 3, 2], expected input[2, 3, 7, 6] to have 4 "
         "channels, but got 3 channels instead")
    case("conv2d.padding", t(2, 3, 7, 6), t(4, 3, 3, 2), None, [2, 1], "same",
         says="padding='same' is not supported for strided convolutions")


def pool():
    for d in ("f64", "f32", "bf16"):
        x = t(2, 3, 8, 7, dtype=d)
        case("max_pool2d", x, [2, 2])
        case("max_pool2d_with_indices", x, [2])
        case("max_pool2d_with_indices", x, [3, 2], [2, 1], [1, 1], [2, 1], True)
        case("avg_pool2d", x, [2, 2])
        case("avg_pool2d", x, [3, 2], [2, 2], [1, 1], True)
        case("avg_pool2d", x, [3, 2], [2, 2], [1, 1], True, False)
        case("avg_pool2d", x, [3, 2], [1, 2], [0, 1], False, True, 5)
        case("adaptive_avg_pool2d", x, [1, 1])
        case("adaptive_avg_pool2d", x, [3, 5])
        case("adaptive_max_pool2d", x, [3, 5])
    case("max_pool2d_with_indices", t(2, 3, 8, 7, dtype="i64", kind=50), [2, 3])
    case("max_pool2d", t(3, 8, 7), [3])
    case("max_pool2d", t(8, 7, 2, 3, perm=[2, 3, 0, 1]), [2, 2])
    case("max_pool2d", t(0, 3, 8, 7), [2, 2])
    case("max_pool1d", t(2, 3, 9), [3], [2], [1])
    case("max_pool1d", t(3, 9), [2], [], [0], [2], True)
    case("max_pool1d_with_indices", t(2, 3, 9), [3], [2], [1])
    case("max_pool3d", t(2, 3, 5, 6, 4), [2], [], [1])
    case("max_pool3d_with_indices", t(2, 3, 5, 6, 4), [2, 3, 2], [1, 2, 2])
    case("avg_pool1d", t(2, 3, 9), [3], [2], [1])
    case("avg_pool3d", t(2, 3, 5, 6, 4), [2], [2], [1], True, False)
    case("adaptive_avg_pool1d", t(2, 3, 9), [4])
    case("adaptive_avg_pool3d", t(2, 3, 5, 6, 4), [2, 3, 1])
    case("adaptive_max_pool1d", t(2, 3, 9), [4])
    case("adaptive_max_pool3d", t(2, 3, 5, 6, 4), [2, 3, 1])
    case("max_pool2d", t(2, 3, 1, 1), [2, 2], says="Output size is too small")
    case("max_pool2d", t(2, 3, 8, 7), [2, 2], [1, 1], [2, 2], says="pad should be at most half of")
    case("avg_pool2d", t(2, 3, 8, 7), [2, 2], [], [0, 0], False, True, 0, says="divisor must be not zero")


def norm():
    for d in ("f64", "f32", "bf16"):
        for shape in ((4, 3, 5, 2), (6, 3), (4, 3, 9), (4, 3, 1, 1)):
            x, w, b = t(*shape, dtype=d), t(3, salt=2, dtype=d), t(3, salt=3, dtype=d)
            m, v = (t(3, salt=s, dtype=d, kind="pos", grad=False) for s in (4, 5))
            case("batch_norm", x, w, b, m, v, True, 0.1, 1e-5, False)
            case("batch_norm", x, w, b, m, v, False, 0.1, 1e-5, False)
            case("batch_norm", x, None, None, None, None, True, 0.1, 1e-3, False)
            case("batch_norm", x, None, None, m, v, True, 0.3, 1e-3, False)
        x = t(3, 4, 5, dtype=d)
        case("layer_norm", x, [5], t(5, salt=2, dtype=d), t(5, salt=3, dtype=d))
        case("layer_norm", x, [4, 5], t(4, 5, salt=2, dtype=d), t(4, 5, salt=3, dtype=d), 1e-3)
        case("layer_norm", x, [5])
        case("layer_norm", x, [5], t(5, salt=2, dtype=d), None)
        case("rms_norm", x, [5])
        case("rms_norm", x, [4, 5], t(4, 5, salt=2, dtype=d), 1e-3)
        x = t(2, 6, 4, 3, dtype=d)
        case("group_norm", x, 3, t(6, salt=2, dtype=d), t(6, salt=3, dtype=d))
        case("group_norm", x, 1)
        case("group_norm", x, 6, None, None, 1e-2)
    case("batch_norm", t(5, 2, 4, 3, perm=[2, 3, 0, 1]), t(3, salt=2), t(3, salt=3), None, None, True, 0.1, 1e-5, False)
    case("layer_norm", t(5, 4, 3, perm=[2, 1, 0]), [5], t(5, salt=2), t(5, salt=3))
    case("layer_norm", t(700, 33, dtype="f32"), [33], t(33, salt=2, dtype="f32"), t(33, salt=3, dtype="f32"))
    case("group_norm", t(40, 64, 9, dtype="f32"), 8, t(64, salt=2, dtype="f32"), t(64, salt=3, dtype="f32"))
    case("batch_norm", t(130, 70, dtype="f32"), t(70, salt=2, dtype="f32"), t(70, salt=3, dtype="f32"),
         None, None, True, 0.1, 1e-5, False)
    case("batch_norm", t(9, 70, 6, 6, dtype="f32"), t(70, salt=2, dtype="f32"), t(70, salt=3, dtype="f32"),
         None, None, True, 0.1, 1e-5, False)
    case("instance_norm", t(2, 3, 5), t(3, salt=2), t(3, salt=3), None, None, True, 0.1, 1e-5, False)
    m, v = (t(3, salt=s, kind="pos", grad=False) for s in (4, 5))
    case("instance_norm", t(2, 3, 5), t(3, salt=2), t(3, salt=3), m, v, True, 0.1, 1e-5, False)
    case("instance_norm", t(2, 3, 5), None, None, m, v, False, 0.1, 1e-5, False)
    case("batch_norm", t(4, 3, 2), None, None, t(4, grad=False), t(3, grad=False), True, 0.1, 1e-5, False,
         says="running_mean should contain 3 elements not 4")
    case("layer_norm", t(4, 3), [4], says="Given normalized_shape=[4], expected input with shape [*, 4], "
         "but got input of size[4, 3]")
    case("layer_norm", t(4, 3), [3], t(4), says="Expected weight to be of same shape as normalized_shape")
    case("group_norm", t(4, 3, 2), 2, says="Expected number of channels in input to be divisible by "
         "num_groups, but got input of shape [4, 3, 2] and num_groups=2")


def softmax():
    for op in ("softmax.int", "log_softmax.int"):
        for d in ("f64", "f32", "bf16"):
            case(op, t(3, 4, 5, dtype=d), -1)
            case(op, t(3, 4, 5, dtype=d), 1)
            case(op, t(3, 4, 5, dtype=d), 0)
        case(op, t(3, 100, dtype="f32"), 1)
        case(op, t(2, 1100, 70, dtype="f32"), 1)
        case(op, t(3, 3000, dtype="f32"), 1)
        case(op, t(5, 4, 3, perm=[2, 0, 1]), 1)
        case(op, t(), 0)
        case(op, t(0, 3), 1)
        case(op, t(3, 4, dtype="f32"), 1, torch.float64)
        case(op, t(3, 4, dtype="i64", kind=9), 1, torch.float32)
        case(op, t(3, 4), 2, says="Dimension out of range (expected to be in range of [-2, 1], but got 2)")
        case(op, t(3, 4, dtype="i64", kind=9), 1, says="not implemented for 'Long'")


def attention():
    op = "scaled_dot_product_attention"
    for d in ("f64", "f32"):
        q, k, v = t(2, 3, 5, 4, dtype=d), t(2, 3, 6, 4, salt=2, dtype=d), t(2, 3, 6, 4, salt=3, dtype=d)
        case(op, q, k, v)
        case(op, q, k, v, t(5, 6, dtype="bool", kind=2))
        case(op, q, k, v, t(2, 1, 5, 6, salt=5, dtype=d))
        case(op, q, k, v, None, 0.0, True)
        case(op, t(5, 4, dtype=d), t(6, 4, salt=2, dtype=d), t(6, 3, salt=3, dtype=d))
        case(op, q, k, v, None, 0.0, False, 0.7)
        case(op, t(2, 6, 5, 4, dtype=d), t(2, 2, 6, 4, salt=2, dtype=d), t(2, 2, 6, 4, salt=3, dtype=d),
             None, 0.0, True, None, True)
    case(op, q, k, v, t(5, 6, salt=30, dtype="bool", kind=3, perm=None))
    case(op, q, k, v, t(5, 6, dtype="bool", kind=1))


def loss():
    for d in ("f64", "f32", "bf16"):
        x, y = t(4, 5, dtype=d), t(4, 5, salt=2, dtype=d)
        for r in (0, 1, 2):
            case("mse_loss", x, y, r)
            case("l1_loss", x, y, r)
            case("smooth_l1_loss", x, y, r, 0.5)
            case("huber_loss", x, y, r, 0.5)
            p, q, w = (t(4, 5, salt=s, dtype=d, kind="pos") for s in (3, 4, 5))
            case("binary_cross_entropy", p, q, None, r)
            case("binary_cross_entropy", p, q, {**w, "grad": False}, r)
            case("binary_cross_entropy_with_logits", x, q, None, None, r)
            case("binary_cross_entropy_with_logits", x, q, {**w, "grad": False},
                 {**w, "t": [5], "grad": False}, r)
            case("kl_div", x, q, r)
            for k in (None, t(5, salt=6, dtype=d, kind="pos", grad=False)):
                target = t(4, dtype="i64", kind=5)
                case("nll_loss", x, target, k, r)
                case("cross_entropy_loss", x, target, k, r)
                case("cross_entropy_loss", x, target, k, r, int(build(target)[1]))
                case("cross_entropy_loss", x, target, k, r, -100, 0.1)
                case("cross_entropy_loss", x, t(4, 5, salt=7, dtype=d, kind="pos"), k, r, -100, 0.1)
    for r in (0, 1, 2):
        x, w = t(2, 3, 4, 2), t(3, salt=6, kind="pos", grad=False)
        target = t(2, 4, 2, dtype="i64", kind=3)
        case("nll_loss2d", x, target, w, r, 1)
        case("cross_entropy_loss", x, target, w, r, 1)
        case("cross_entropy_loss", x, target, w, r, 1, 0.2)
        case("cross_entropy_loss", x, t(2, 3, 4, 2, salt=7, kind="pos"), w, r)
        case("cross_entropy_loss", t(5), t(dtype="i64", kind=5), None, r)
        case("nll_loss", t(5), t(dtype="i64", kind=5), None, r)
        case("kl_div", t(4, 5), t(4, 5, salt=2), r)
    case("cross_entropy_loss", t(600, 37, dtype="f32"), t(600, dtype="i64", kind=37))
    case("smooth_l1_loss", t(4, 5), t(4, 5, salt=2), 1, 0.0)
    case("nll_loss", t(2, 3), t(2, dtype="i64", kind=1), None, 1, 0)
    case("nll_loss", t(12, 3), t(12, dtype="i64", kind=11), says="is out of bounds.")
    case("cross_entropy_loss", t(12, 3), t(12, dtype="i64", kind=11), says="is out of bounds.")
    case("cross_entropy_loss", t(2, 3), t(3, dtype="i64", kind=3),
         says="Expected input batch_size (2) to match target batch_size (3).")
    case("cross_entropy_loss", t(2, 3), t(2, dtype="i64", kind=3), None, 1, -100, 2.0,
         says="label_smoothing must be between 0.0 and 1.0. Got: 2")
    case("nll_loss", t(2, 3), t(2, dtype="i64", kind=3), t(4, grad=False),
         says="weight tensor should be defined either for all 3 classes or no classes but got weight "
         "tensor of shape: [4]")
    case("nll_loss", t(2, 3), t(2, dtype="i32", kind=3), says="expected scalar type Long but found Int")
    case("binary_cross_entropy", t(3), t(3, kind="pos"),
         says="all elements of input should be between 0 and 1")
    case("huber_loss", t(3), t(3), 1, -1.0, says="huber_loss does not support non-positive values for delta.")
    case("smooth_l1_loss", t(3), t(3), 1, -1.0,
         says="smooth_l1_loss does not support negative values for beta.")
    case("mse_loss", t(3, dtype="i64", kind=5), t(3, dtype="i64", kind=5), says="not implemented for 'Long'")


def random():
    for d in (torch.float32, torch.float64, torch.bfloat16):
        case("rand", [5], d, seed=0)
        case("rand", [7, 6], d, seed=3)
        case("randn", [5], d, seed=0)
        case("randn", [17, 3], d, seed=4)
    for d in ("f32", "f64"):
        case("uniform_", t(6, 5, dtype=d, grad=False), -2.0, 3.0, seed=5)
        case("uniform_", t(6, 5, dtype=d, grad=False, perm=[1, 0]), -2.0, 3.0, seed=5)
        case("normal_", t(6, 5, dtype=d, grad=False), 1.0, 2.0, seed=6)
        case("normal_", t(6, 5, dtype=d, grad=False, perm=[1, 0]), 1.0, 2.0, seed=6)
        case("bernoulli_.Tensor", t(6, 5, dtype=d, grad=False), t(6, 5, dtype=d, kind="pos", grad=False), seed=7)
        case("bernoulli", t(6, 5, dtype=d, kind="pos", grad=False), seed=8)
        case("rand_like", t(6, 5, dtype=d, grad=False), seed=9)
        case("randn_like", t(6, 5, dtype=d, grad=False, perm=[1, 0]), seed=9)
    case("randint", 10, [20], torch.int64, seed=1)
    case("randint.low", -5, 1 << 40, [20], torch.int64, seed=2)
    case("randint", 100, [20], torch.float32, seed=1)
    case("randperm", 50, torch.int64, seed=3)
    case("randperm", 50, torch.float32, seed=3)
    case("uniform_", t(3, grad=False), 3.0, 2.0, says="uniform_ expects to return a [from, to) range, but found from=3 > to=2")
    case("normal_", t(3, grad=False), 0.0, -1.0, says="normal expects std >= 0.0, but found std -1")
    case("randint.low", 5, 5, [2], says="random_ expects 'from' to be less than 'to', but got from=5 >= to=5")
    case("dropout", t(3), 1.5, True, says="dropout probability has to be between 0 and 1, but got 1.5")
    case("dropout", t(3, 4), 0.5, False)
    case("dropout", t(3, 4), 0.0, True)
    case("dropout", t(3, 4), 1.0, True)


def pad():
    for d in ("f64", "f32", "bf16", "i64"):
        kind = 9 if d == "i64" else "unit"
        x = t(2, 3, 5, 4, dtype=d, kind=kind)
        case("constant_pad_nd", x, [1, 2, 0, 1], 2)
        case("pad", x, [1, 2, 0, 1, 1, 0], "constant", None)
        if d != "i64":
            case("pad", x, [1, 2, 3, 1], "reflect")
            case("pad", x, [1, 2, 3, 1], "replicate")
        case("pad", x, [1, 2, 3, 1], "circular")
    case("constant_pad_nd", t(5, 4), [-1, 2, 1, -2], 0.5)
    case("constant_pad_nd", t(5, 4), [])
    case("pad", t(3, 5), [2, 3], "reflect")
    case("pad", t(3, 5), [2, 7], "replicate")
    case("pad", t(3, 5), [2, 5], "circular")
    case("pad", t(2, 3, 5), [4, 1], "reflect")
    case("pad", t(2, 2, 4, 3, 5), [1, 2, 1, 0, 2, 1], "reflect")
    case("pad", t(2, 2, 4, 3, 5), [1, 2, 1, 0, 2, 1], "replicate")
    case("pad", t(2, 2, 4, 3, 5), [1, 2, 1, 0, 2, 1], "circular")
    case("pad", t(4, 3, 5, 2, perm=[3, 1, 0, 2]), [1, 2, 1, 0], "reflect")
    case("pad", t(2, 3, 5, 4), [-1, 2, 1, -1], "circular")
    case("pad", t(2, 3, 5), [5, 1], "reflect", says="Padding size should be less than the corresponding "
         "input dimension, but got: padding (5, 1) at dimension 2 of input [2, 3, 5]")
    case("pad", t(2, 3, 5), [1, 1], "wrong", says="Unrecognised padding mode wrong")
    case("constant_pad_nd", t(3, 5), [1, 1, 1, 1, 1, 1], says="Length of pad should be no more than twice the number of dimensions of the input.")


for family in (conv, pool, norm, softmax, attention, loss, random, pad):
    family()
write(__file__)

"""Random numbers: the same for the same seed. Made with PyTorch 2.11, as its numbers are those of the
generator here; 2.15 draws other normal ones in bf16."""

import torch

from cases import case, t, v, write
from elementwise import attempt, inplace, still

SHAPES = ((3, 4), (40,), (5, 7), (1,), (2, 0), ())
KINDS = ("f64", "f32", "f16", "bf16")
WHOLE = ("i64", "i32", "i16", "i8", "u8", "bool")


def targets(dtypes=KINDS):
    """Tensors to write to: shapes, dtypes, and one that is not row-major."""
    out = [t(*s, grad=False) for s in SHAPES] + [t(3, 20, perm=[1, 0], grad=False)]
    return out + [t(3, 4, dtype=d, kind="unit" if d in KINDS else 5, grad=False) for d in dtypes]


def fresh():
    for op, extra in (("rand", ()), ("randn", ()), ("randint", (9,)), ("randint.low", (-5, 9))):
        for k, s in enumerate(SHAPES + ((100,), (4, 4))):
            case(op, *extra, list(s), seed=k)
        for d in (torch.float64, torch.float32, torch.float16, torch.int32 if extra else torch.bfloat16):
            if not (op == "randn" and d in (torch.float16, torch.bfloat16)):
                case(op, *extra, [20], d, seed=4)
    case("randint", 2**40, [10], seed=1)
    case("randint", 300, [10], torch.uint8, says="out of bounds for unsigned char")
    case("randint.low", 5, 5, [10], says="random_ expects 'from' to be less than 'to'")
    for k, n in enumerate((0, 1, 2, 5, 17, 100)):
        case("randperm", n, seed=k)
    for d in (torch.int32, torch.float32, torch.float64, torch.uint8):
        case("randperm", 20, d, seed=3)
    case("randperm", -1, says="Trying to create tensor with negative dimension -1: [-1]")
    for k, s in enumerate(SHAPES + ((100,), (4, 4))):
        case("normal.float_float", 1.5, 0.5, list(s), seed=k)
    case("normal.float_float", 0.0, 2.0, [20], None, torch.float64, seed=2)
    case("normal.float_float", 0.0, -2.0, [20], says="normal expects std >= 0.0, but found std -2")
    for x in targets(("f32", "i32", "u8", "i64")):
        for op, extra in (("rand_like", ()), ("randn_like", ()), ("randint_like", (5,)),
                          ("randint_like.low_dtype", (1, 4)), ("randint_like.Tensor", (v(5, dtype="i64"),))):
            attempt(op, x, *extra, seed=11)
    case("randint_like.Tensor", t(3), v([5, 4], dtype="i64"), says="high must be a scalar tensor and on CPU")
    case("randint_like", t(3), 0, says="random_ expects 'from' to be less than 'to'")


def written():
    calls = {"uniform_": ((), (-2.0, 3.0)), "normal_": ((), (1.0, 0.5)), "exponential_": ((), (2.5,)),
             "log_normal_": ((), (0.5, 0.25)), "cauchy_": ((), (1.0, 2.0)), "geometric_": ((0.3,), (0.8,)),
             "random_": ((),), "random_.to": ((2,), (1,)), "random_.from": ((0, 2), (1, None))}
    for op, forms in calls.items():
        for k, x in enumerate(targets(KINDS[:2] + WHOLE)):
            attempt(op, x, *forms[k % len(forms)], seed=k + 20)
    for args, says in (((0.0,), "exponential_ expects lambda > 0.0, but found lambda=0"),):
        case("exponential_", t(3, grad=False), *args, says=says)
    case("geometric_", t(3, grad=False), 1.0, says="geometric_ expects p to be in (0, 1), but got p=1")
    case("log_normal_", t(3, grad=False), 0.0, 0.0, says="log_normal_ expects std > 0.0, but found std=0")
    case("cauchy_", t(3, grad=False), 0.0, 0.0, says="cauchy_ expects sigma > 0.0, but found sigma=0")
    case("random_.to", t(3, grad=False), 0, says="random_ expects 'from' to be less than 'to'")
    case("random_.from", t(3, dtype="u8", kind=5), 0, 300, says="to - 1 is out of bounds for unsigned char")
    case("random_.from", t(3, dtype="u8", kind=5), -1, None, says="from is out of bounds for unsigned char")
    case("uniform_", t(3, grad=False), 2.0, 1.0, says="uniform_ expects to return a [from, to) range")
    for d in ("f64", "f32", "i64", "i32"):
        case("random_.from", t(9, dtype=d, kind=5, grad=False), -1000, 1000, seed=3)
        case("random_.to", t(9, dtype=d, kind=5, grad=False), 100000, seed=3)
        case("random_.from", t(9, dtype=d, kind=5, grad=False), 100, None, seed=3)


def around():
    skip = ("f16", "bf16")  # PyTorch rounds the product and the sum one by one
    for k, s in enumerate(SHAPES):
        x, y = t(*s, grad=False), t(*s, salt=2, kind="pos", grad=False)
        case("normal.Tensor_float", x, 0.5, seed=k, skip=skip)
        case("normal.float_Tensor", 0.5, y, seed=k, skip=skip)
        case("normal.Tensor_Tensor", x, y, seed=k, skip=skip)
    x, y = t(3, 4, dtype="f32", grad=False), t(4, salt=2, kind="pos", dtype="f32", grad=False)
    case("normal.Tensor_float", x, 0.5, seed=9)
    case("normal.float_Tensor", 0.5, y, seed=9)
    case("normal.Tensor_Tensor", x, y, seed=9)
    case("normal.Tensor_Tensor", t(4), t(3, 1, salt=2, kind="pos"), seed=9)
    case("normal.Tensor_float", t(3, 4), 2.0, seed=9)
    case("normal.float_Tensor", 2.0, t(3, 4, kind="pos"), seed=9)
    case("normal.Tensor_Tensor", t(2), t(3, kind="pos"), says="The size of tensor a (2) must match the size of tensor b (3)")
    case("normal.Tensor_float", t(3), -1.0, says="normal expects std >= 0.0, but found std -1")
    case("normal.float_Tensor", 0.0, v([1.0, -1.0]), says="normal expects all elements of std >= 0.0")
    case("normal.Tensor_Tensor", t(2), v([1.0, -1.0]), says="normal expects all elements of std >= 0.0")
    case("normal.Tensor_float", t(3, dtype="i64", kind=3), 1.0, says="not implemented for 'Long'")


def coins():
    for k, s in enumerate(SHAPES):
        p, x = t(*s, kind="pos", grad=False), t(*s, grad=False)
        case("bernoulli", p, seed=k)
        case("bernoulli.p", x, 0.3, seed=k)
        case("bernoulli.Tensor", x, p, seed=k)
        case("bernoulli_.Tensor", x, p, seed=k)
    for d in ("f32", "i32", "bool", "u8"):
        x, p = t(3, 4, dtype=d, kind="pos" if d == "f32" else 5, grad=False), t(3, 4, kind="pos", dtype="f32", grad=False)
        attempt("bernoulli", x, seed=5)
        case("bernoulli.p", x, 0.7, seed=5)
        case("bernoulli.Tensor", x, p, seed=5)
        case("bernoulli_.Tensor", x, p, seed=5)
    case("bernoulli.p", t(3), 1.5, says="bernoulli_ expects p to be in [0, 1], but got p=1.5")
    w = [t(7, kind="pos"), t(2, 5, kind="pos"), t(3, 6, kind="pos", dtype="f32"), v([1.0, 0.0, 3.0, 2.0]),
         t(5, 3, kind="pos", perm=[1, 0])]
    for k, x in enumerate(w):
        for n, again in ((1, False), (3, False), (1, True), (20, True)):
            case("multinomial", still(x), n, again, seed=k)
    for x, n, again, says in (
            (t(3, kind="pos"), 4, False, "cannot sample n_sample > prob_dist.size(-1) samples without replacement"),
            (t(3, kind="pos"), 0, False, "cannot sample n_sample <= 0 samples"),
            (t(2, 2, 2, kind="pos"), 1, False, "prob_dist must be 1 or 2 dim"),
            (v([-1.0, 2.0]), 1, False, "probability tensor contains either `inf`, `nan` or element < 0"),
            (v([float("inf"), 2.0]), 1, False, "probability tensor contains either `inf`, `nan` or element < 0"),
            (v([0.0, 0.0]), 1, False, "invalid multinomial distribution (sum of probabilities <= 0)"),
            (v([0.0, 0.0]), 2, True, "invalid multinomial distribution (sum of probabilities <= 0)"),
            (v([-1.0, 2.0]), 2, True, "invalid multinomial distribution (encountering probability entry < 0)"),
            (t(3, dtype="i64", kind=3), 1, False, "multinomial only supports floating-point dtypes for input, got: Long")):
        case("multinomial", x, n, again, says=says)


def dropouts():
    for op in ("dropout", "alpha_dropout", "feature_dropout", "feature_alpha_dropout", "rrelu"):
        for k, x in enumerate((t(3, 4), t(40, 2), t(2, 3, 4, perm=[1, 0, 2]), t(0, 3), t(3, 4, dtype="f32"),
                               t(2, 3, 5), t(2, 3, 2, 2, dtype="f32"), t(3, 4, dtype="i32", kind=4))):
            for args in ((0.3, True), (0.5, False), (1.0, True), (0.0, True)):
                if op == "rrelu":
                    args = (0.125, args[0], args[1]) if args[0] > 0.2 else (0.1, 0.1, True)
                attempt(op, x, *args, seed=k + 40)
                attempt(inplace(op), still(x), *args, seed=k + 40)
        if op != "rrelu":
            case(op, t(3, 4), 1.5, True, says="dropout probability has to be between 0 and 1, but got 1.5")
    for op in ("feature_dropout", "feature_alpha_dropout"):
        case(op, t(3), 0.5, True, says="Feature dropout requires at least 2 dimensions in the input")
    case("rrelu", t(3), 0.5, 0.2, True, says="Lower bound should be less than or equal to the upper bound")
    case("rrelu", t(3, dtype="f16"), 0.1, 0.2, True, says="not implemented for 'Half'")


for family in (fresh, written, around, coins, dropouts):
    family()
write(__file__)

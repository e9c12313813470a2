"""Losses; made with PyTorch 2.15."""

import itertools

from cases import case, t, v, write

INF, NAN = float("inf"), float("nan")
REDUCTIONS = (0, 1, 2)


def pairs(op, target, *tail, broadcast=True):
    """A loss of two tensors elementwise; `target` makes the second one from a shape."""
    call = lambda x, y, *more, **how: case(op, x, y, *tail, *more, **how)
    for r in REDUCTIONS:
        call(t(4, 5), target(4, 5), r)
    call(t(4, 5, dtype="f32"), target(4, 5, dtype="f32"), 1)
    call(t(5, 4, perm=[1, 0]), target(4, 5), 0)
    if broadcast:
        call(t(4, 5), target(1, 5), 0)
    call(t(0, 3), target(0, 3), 2)
    call(t(0, 3), target(0, 3), 1)
    call(t(), target(), 1)
    call(t(3, 4), target(3, 5), 1, says="must match the size of tensor")


def elementwise():
    plain = lambda *s, **k: t(*s, salt=2, **k)
    marks = lambda *s, **k: t(*s, salt=2, kind=2, grad=False, **k)
    pairs("mse_loss", plain)
    pairs("l1_loss", plain)
    pairs("smooth_l1_loss", plain)
    pairs("huber_loss", plain)
    pairs("kl_div", lambda *s, **k: t(*s, salt=2, kind="pos", **k))
    pairs("soft_margin_loss", marks)
    pairs("binary_cross_entropy_with_logits", lambda *s, **k: t(*s, salt=2, kind="pos", **k),
          None, None, broadcast=False)
    for op in ("mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"):
        x = v([INF, -INF, NAN, 2.0, 2.0, 1e30, 0.0])
        case(op, x, v([1.0, 1.0, 0.0, 2.0, 1.0, -1e30, -0.0]), 0)
    for beta in (0.0, 0.3, 2.5):
        case("smooth_l1_loss", t(4, 5), t(4, 5, salt=2), 1, beta)
        if beta > 0.0:
            case("huber_loss", t(4, 5), t(4, 5, salt=2), 2, beta)
    # The dtype of the result is that of the input, or of both.
    for op in ("mse_loss", "smooth_l1_loss", "huber_loss", "soft_margin_loss", "kl_div"):
        case(op, t(4, 5, dtype="f32", grad=False), t(4, 5, salt=2, kind="pos", grad=False), 1)
        if op == "kl_div":
            # PyTorch takes the target's entropy in its own f32 first, and loses digits by it.
            continue
        case(op, t(4, 5, grad=False), t(4, 5, salt=2, kind="pos", dtype="f32", grad=False), 0)
    case("huber_loss", t(3, dtype="i64", kind=3), t(3, dtype="f32"), says="can't be cast to the desired output type Long")
    case("soft_margin_loss", t(3), t(2, 3, grad=False), says="output with shape [3] doesn't match the broadcast shape [2, 3]")
    case("kl_div", t(3), t(3, dtype="i64", kind=3), says="Integral inputs not supported.")
    case("kl_div", t(4, 5), t(4, 5, salt=2), 1, True)
    case("kl_div", t(3), v([0.0, 0.5, 1.0], grad=False), 0)
    case("kl_div", t(4, 5, dtype="f32"), t(4, 5, salt=2, dtype="f32"), 0, True)
    # Beyond 700 PyTorch's gradient is NaN, which is no measure.
    case("soft_margin_loss", v([30.0, -30.0, 0.0, NAN]), v([1.0, 1.0, -1.0, 1.0], grad=False), 0)
    case("soft_margin_loss", v([-1000.0, INF], grad=False), v([1.0, 1.0], grad=False), 0)


def coins():
    p, q = t(4, 5, kind="pos"), t(4, 5, salt=2, kind="pos", grad=False)
    for r, w in itertools.product(REDUCTIONS, (None, t(5, salt=3, kind="pos", grad=False))):
        case("binary_cross_entropy", p, q, w, r)
        case("binary_cross_entropy_with_logits", t(4, 5), q, w,
             t(5, salt=4, kind="pos", grad=False), r)
    case("binary_cross_entropy", v([0.0, 1.0, 0.0, 1.0], grad=False),
         v([0.0, 1.0, 1.0, 0.0], grad=False), None, 0)
    case("binary_cross_entropy", t(4, 5, kind="pos", dtype="f32"),
         t(4, 5, salt=2, kind="pos", grad=False, dtype="f32"))
    case("binary_cross_entropy", t(3), t(3, kind="pos"),
         says="all elements of input should be between 0 and 1")
    case("binary_cross_entropy", v([0.5, NAN]), t(2, kind="pos", grad=False),
         says="all elements of input should be between 0 and 1")
    for wrong in (1.5, -0.1, NAN):
        case("binary_cross_entropy", t(2, kind="pos"), v([0.5, wrong], grad=False),
             says="all elements of target should be between 0 and 1")
    case("binary_cross_entropy", t(2, kind="pos"), t(2, kind="pos", dtype="f32", grad=False),
         says="Found dtype Float but expected Double")
    case("binary_cross_entropy", t(3, kind="pos"), t(3, kind="pos", grad=False), t(2, 3, grad=False),
         says="output with shape [3] doesn't match the broadcast shape [2, 3]")
    case("binary_cross_entropy_with_logits", v([1000.0, -1000.0, 0.0]),
         v([0.0, 1.0, 0.5], grad=False), None, None, 0)


def classes():
    i64 = lambda *s, n=3, salt=2: t(*s, salt=salt, dtype="i64", kind=n)
    weight = t(3, salt=3, kind="pos", grad=False)
    for op in ("nll_loss", "cross_entropy_loss"):
        for r, w in itertools.product(REDUCTIONS, (None, weight)):
            case(op, t(5, 3), i64(5), w, r)
        case(op, t(3), i64(), None, 1)
        case(op, t(3), i64(), weight, 0)
        case(op, t(3, 5, perm=[1, 0], dtype="f32"), i64(5), None, 1)
        case(op, t(5, 3), i64(5), weight, 1, 1)
        case(op, t(5, 3), i64(5), None, 0, 2)
        case(op, t(0, 3), i64(0), None, 2)
        case(op, t(5, 3), i64(5, n=9), says="is out of bounds.")
        case(op, t(5, 3), i64(5), t(4, grad=False), says="weight tensor should be defined either")
    case("cross_entropy_loss", t(5, 3), i64(4), says="to match target batch_size (4).")
    for r, s in itertools.product(REDUCTIONS, (0.2, 1.0)):
        case("cross_entropy_loss", t(5, 3), i64(5), weight, r, -100, s)
        case("cross_entropy_loss", t(5, 3), t(5, 3, salt=4, kind="pos"), None, r, -100, s)
    case("cross_entropy_loss", t(5, 3), i64(5), weight, 1, 1, 0.3)
    case("cross_entropy_loss", t(2, 3, 4, 2), i64(2, 4, 2), weight, 1, 0, 0.1)
    case("cross_entropy_loss", t(2, 3, 4), t(2, 3, 4, salt=4, kind="pos"), weight, 1)
    case("cross_entropy_loss", v([[1e30, 0.0, -1e30], [5.0, 5.0, 5.0]]), v([0, 1], dtype="i64"))


def margins():
    i64 = lambda values: v(values, dtype="i64")
    x, y, w = t(3, 4), i64([1, 0, 3]), t(4, salt=3, kind="pos", grad=False)
    for r, p in itertools.product(REDUCTIONS, (1, 2)):
        case("multi_margin_loss", x, y, p, 1, None, r)
        case("multi_margin_loss", x, y, p, 0.4, w, r)
    case("multi_margin_loss", t(4), i64(2), 1, 1, None, 0)
    case("multi_margin_loss", t(4), i64([2]), 1, 1, None, 0)
    case("multi_margin_loss", t(0, 4), i64([]), 1, 1, None, 0)
    case("multi_margin_loss", t(0, 4), i64([]), 1, 1, None, 1)
    case("multi_margin_loss", t(4, 3, perm=[1, 0], dtype="f32"), y)
    case("multi_margin_loss", v([[1.0, 1.0, 0.0], [2.0, 1.0, 1.0]]), i64([0, 0]), 1, 1)
    case("multi_margin_loss", x, y, 3, says="only p == 1 and p == 2 supported")
    case("multi_margin_loss", x, i64([1, 0, 4]), says="target out of range")
    case("multi_margin_loss", x, i64([1, 0]), says="Expected target size [3], but got [2].")
    case("multi_margin_loss", x, y, 1, 1, t(3, grad=False),
         says="inconsistent weight size, expected 4 but got [3]")
    case("multi_margin_loss", t(1, 3, 4), y, says="Expected non-empty vector or matrix with optional "
         "0-dim batch size, but got: [1, 3, 4]")
    case("multi_margin_loss", x, v([1, 0, 3], dtype="i32"),
         says="expected scalar type Long but found Int")
    op, many = "multilabel_margin_loss", i64([[1, 0, -1, 2], [3, -1, 0, 0], [-1, 0, 0, 0]])
    for r in REDUCTIONS:
        case(op, x, many, r)
    case(op, t(4), i64([1, 3, -1, 0]), 0)
    case(op, t(4), i64([1, 3, 2, 0]), 1)
    case(op, t(), i64(0), 0)
    case(op, t(0, 4), v([], dtype="i64") | {"t": [0, 4]}, 1)
    case(op, t(4, 3, perm=[1, 0], dtype="f32"), many)
    case(op, x, i64([[1, 1, -1, 2], [3, 3, 3, 0], [0, 0, 0, 0]]), 0)
    case(op, x, i64([[1, 0, -1, 4], [3, -1, 0, 0], [-1, 0, 0, 0]]),
         says="argument #2 'target' is out of range")
    case(op, x, many | {"t": [4, 3]}, says="inconsistent target size: [4, 3] for input of size: [3, 4]")
    case(op, t(2, 0), v([], dtype="i64") | {"t": [2, 0]}, says="Expected non-empty vector or matrix")


def near():
    signs = lambda *values: v(values, grad=False)
    x, y, z = t(4), t(4, salt=2), signs(1, -1, -1, 1)
    # A sign does not fit into u8: that of -1.0 is whatever the machine makes of it.
    skip = ("u8",)
    for r in REDUCTIONS:
        case("margin_ranking_loss", x, y, z, 0.0, r, skip=skip)
        case("margin_ranking_loss", x, y, t(4, salt=3), 0.3, r)
        case("hinge_embedding_loss", x, z, 1.0, r, skip=skip)
        case("hinge_embedding_loss", t(3, 4), z, 0.2, r)
    case("margin_ranking_loss", t(3, 4), t(4, salt=2), t(3, 1, salt=3), 0.1, 0)
    case("margin_ranking_loss", v([1.0, 2.0, NAN, INF]), v([1.0, 3.0, 0.0, 2.0]), z, 0.0, 0)
    case("margin_ranking_loss", t(0), t(0), t(0))
    case("margin_ranking_loss", x, y, v([True], dtype="bool"), says="")
    case("margin_ranking_loss", t(3), y, z, says="must match the size of tensor")
    case("hinge_embedding_loss", v([1.0, 0.2, NAN, INF]), signs(-1, 0, 1, -1), 1.0, 0)
    case("hinge_embedding_loss", t(4, dtype="i64", kind=5), v([1, -1, 0, -1], dtype="i64"), 2.5, 0)
    case("hinge_embedding_loss", t(4, dtype="f32", grad=False), z, 1.0, 0)
    case("hinge_embedding_loss", t(4, dtype="i64", kind=5), z, 2.5, 2)
    case("hinge_embedding_loss", t(0), signs(), 1.0)
    case("hinge_embedding_loss", t(3, dtype="bool", kind=2), t(3), says="")
    op, a, b = "cosine_embedding_loss", t(4, 6), t(4, 6, salt=2)
    for r, m in itertools.product(REDUCTIONS, (0.0, 0.2)):
        case(op, a, b, z, m, r, skip=skip)
    case(op, t(6), t(6, salt=2), signs(-1) | {"t": []}, 0.0, 0)
    case(op, t(6, 4, perm=[1, 0], dtype="f32"), t(4, 6, salt=2, dtype="f32"), v([1, -1, 0, 1], dtype="i64"))
    case(op, a, t(1, 6, salt=2), z, 0.0, 0)
    case(op, t(0, 6), t(0, 6), signs(), 0.0, 2)
    case(op, v([[0.0, 0.0], [1e-20, 0.0]]), v([[1.0, 2.0], [0.0, 0.0]]), signs(1, -1), 0.0, 0)
    case(op, a, b, signs(1) | {"t": []}, says="0D target tensor expects 1D input tensors, but found "
         "inputs with sizes [4, 6] and [4, 6].")
    case(op, t(6), t(6), z, says="1D target tensor expects 2D input tensors")
    case(op, a, b, a, says="0D or 1D target tensor expected, multi-target not supported")
    case(op, a, t(3, 6), z, says="must match the size of tensor")
    op, c = "triplet_margin_loss", t(4, 6, salt=3)
    for r, swap in itertools.product(REDUCTIONS, (False, True)):
        case(op, a, b, c, 1.0, 2.0, 1e-6, swap, r)
    for p in (1.0, 3.0, INF):
        case(op, a, b, c, 0.5, p, 1e-6, True, 0)
    case(op, t(6), t(6, salt=2), t(6, salt=3))
    case(op, t(6, 4, perm=[1, 0], dtype="f32"), t(4, 6, salt=2, dtype="f32"), t(1, 6, salt=3, dtype="f32"))
    case(op, t(0, 6), t(0, 6), t(0, 6), 1.0, 2.0, 1e-6, False, 2)
    case(op, a, t(6), c, says="The anchor, positive, and negative tensors are expected to have the "
         "same number of dimensions, but got: anchor 2D, positive 1D, and negative 2D inputs")
    case(op, a, t(3, 6), c, says="must match the size of tensor")


def counts():
    for log, full in itertools.product((True, False), (False, True)):
        x, n = t(4, 5, kind="pos"), t(4, 5, salt=2, kind=6, grad=False)
        for r in REDUCTIONS:
            case("poisson_nll_loss", x, n, log, full, 1e-8, r)
        case("poisson_nll_loss", t(4, 5, kind="pos", dtype="f32"),
             t(5, salt=2, kind=6, grad=False, dtype="f32"), log, full, 1e-3, 0)
        case("poisson_nll_loss", x, v([0.5, 1.0, 2.0, 7.5, 1.5]), log, full, 1e-8, 1)
        case("poisson_nll_loss", t(0), t(0), log, full, 1e-8, 1)


def ctc():
    i64 = lambda values: v(values, dtype="i64")
    p, rows, joined = t(6, 2, 4), i64([[1, 2, 2], [3, 1, 0]]), i64([1, 2, 2, 3, 1])
    forms = (("ctc_loss.IntList", list), ("ctc_loss.Tensor", i64))
    for op, of in forms:
        call = lambda p, y, inputs, counts, *tail, **how: case(op, p, y, of(inputs), of(counts), *tail, **how)
        for r in REDUCTIONS:
            call(p, rows, [6, 5], [3, 2], 0, r)
            call(p, joined, [6, 4], [3, 2], 0, r)
        call(p, i64([[1, 2, 2], [1, 0, 0]]), [6, 6], [3, 2], 3, 0)
        call(p, i64([[0, 0, 0], [2, 2, 2]]), [6, 6], [2, 3], 1, 2)
        call(t(6, 2, 4, dtype="f32"), rows, [6, 5], [3, 2])
        call(t(4, 2, 6, perm=[2, 1, 0]), rows, [6, 5], [3, 2], 0, 0)
        # Without zero_infinity the gradient of an impossible labelling is NaN throughout.
        call(p, rows, [2, 5], [3, 2], 0, 0)
        call(p, rows, [2, 5], [3, 2], 0, 1, True)
        call(p, rows, [0, 5], [0, 2], 0, 0)
        call(p, rows, [0, 5], [1, 2], 0, 2, True)
        call(p, rows, [6, 5], [0, 0], 0, 1)
        call(t(6, 4), i64([1, 2, 2]), [6], [3], 0, 0)
        call(t(6, 4), i64([1, 2, 2]), [6], [3], 0, 1)
        call(t(40, 3, 7), t(3, 12, dtype="i64", kind=7), [40, 35, 38], [12, 9, 5], 0, 1)
        call(p, v([[1, 2, 2], [3, 1, 0]], dtype="i32"), [6, 5], [3, 2])
        checks = [
            (p, joined, [6, 5], [3, 3], "Expected tensor to have size 6 at dimension 0, but got size 5 "
             "for argument #2 'targets'"),
            (p, i64([[1, 2], [3, 1]]), [6, 5], [3, 2], "Expected tensor to have size at least 3 at "
             "dimension 1, but got size 2 for argument #2 'targets'"),
            (p, rows, [7, 5], [3, 2], "Expected input_lengths to have value at most 6, but got value 7"),
            (p, rows, [-1, 5], [3, 2], "Expected input_lengths to have value at least 0, but got value -1"),
            (p, rows, [6, 5], [-3, 2], "Expected target_lengths to have value at least 0"),
            (p, rows, [6], [3, 2], "input_lengths must be of size batch_size"),
            (p, rows, [6, 5], [3], "target_lengths must be of size batch_size"),
            (t(0, 2, 4), rows, [0, 0], [3, 2], "log_probs tensor must not be empty"),
            (t(6), rows, [6], [3], "Expected 3-dimensional tensor, but got 2-dimensional tensor"),
        ]
        for a, y, inputs, counts, says in checks:
            call(a, y, inputs, counts, says=says)
        call(p, rows, [6, 5], [3, 2], 4, says="blank must be in label range")
    case("ctc_loss.Tensor", p, rows, v([6.0, 5.0], grad=False), i64([3, 2]),
         says="input_lengths must be integral")


for family in (elementwise, coins, classes, margins, near, counts, ctc):
    family()
write(__file__)

"""Modules, optimizers, schedules."""

import copy
import math
import unittest

from support import tt
from tinytorch import nn, optim
from tinytorch.nn import functional as F


class Affine(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(tt.randn(outputs, inputs))
        self.bias = nn.Parameter(tt.zeros(outputs))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)

    def extra_repr(self):
        return f"{self.weight.shape[1]} -> {self.weight.shape[0]}"


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(Affine(3, 4), Affine(4, 2))
        self.register_buffer("steps", tt.tensor(0))
        self.register_buffer("cache", tt.ones(1), persistent=False)

    def forward(self, x):
        return self.layers(x).relu()


class Modules(unittest.TestCase):
    def test_the_tree(self):
        net = Net()
        names = ["layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias"]
        self.assertEqual([n for n, _ in net.named_parameters()], names)
        self.assertEqual([n for n, _ in net.named_buffers()], ["steps", "cache"])
        self.assertEqual(
            [n for n, _ in net.named_modules()], ["", "layers", "layers.0", "layers.1"]
        )
        self.assertEqual(len(list(net.layers)), 2)
        self.assertIsInstance(net.layers[0].weight, nn.Parameter)
        self.assertEqual(net(tt.ones(5, 3)).shape, (5, 2))
        inside = "    (0): Affine(3 -> 4)\n    (1): Affine(4 -> 2)\n"
        self.assertEqual(repr(net), f"Net(\n  (layers): Sequential(\n{inside}  )\n)")

    def test_shared_parameters_count_once(self):
        net = nn.Sequential(Affine(2, 2), Affine(2, 2))
        net[1].weight = net[0].weight
        self.assertEqual(len(list(net.parameters())), 3)
        self.assertEqual(len(net.state_dict()), 4)

    def test_state(self):
        a, b = Net(), Net()
        b.load_state_dict(a.state_dict())
        x = tt.randn(2, 3)
        self.assertTrue(tt.equal(a(x), b(x)))
        self.assertNotIn("cache", a.state_dict())
        state = a.state_dict()
        del state["steps"]
        state["more"] = tt.ones(1)
        self.assertEqual(b.load_state_dict(state, strict=False), (["steps"], ["more"]))
        with self.assertRaisesRegex(RuntimeError, "Missing key.*steps.*\n.*Unexpected key.*more"):
            b.load_state_dict(state)
        with self.assertRaisesRegex(RuntimeError, "size mismatch for steps"):
            b.load_state_dict({"steps": tt.ones(2)}, strict=False)

    def test_modes_and_conversions(self):
        net = Net().eval()
        self.assertFalse(any(m.training for m in net.modules()))
        self.assertTrue(net.train().layers[1].training)
        before = net.layers[0].weight
        net.double()
        self.assertIs(net.layers[0].weight, before)
        self.assertIs(before.dtype, tt.float64)
        self.assertIs(net.steps.dtype, tt.int64)
        net.requires_grad_(False)
        self.assertFalse(any(p.requires_grad for p in net.parameters()))

    def test_mistakes(self):
        with self.assertRaisesRegex(AttributeError, "no attribute 'nothing'"):
            Net().nothing
        with self.assertRaises(TypeError):
            Net().layers[0].weight = tt.ones(1)
        with self.assertRaises(NotImplementedError):
            nn.Module()(1)

        class Late(nn.Module):
            def __init__(self):
                self.weight = nn.Parameter(tt.ones(1))

        with self.assertRaisesRegex(AttributeError, "before Module.__init__"):
            Late()

    def test_containers(self):
        parts = nn.ModuleList([Affine(1, 2), Affine(2, 1)])
        parts.append(Affine(1, 1))
        self.assertEqual((len(parts), parts[-1].weight.shape), (3, (1, 1)))
        named = nn.ModuleDict({"a": Affine(1, 1)})
        named["b"] = Affine(1, 1)
        self.assertEqual(list(named), ["a", "b"])
        self.assertEqual(len(list(named.parameters())), 4)

    def test_init_and_clipping(self):
        w = nn.Parameter(tt.empty(4, 6))
        nn.init.constant_(w, 2)
        self.assertEqual(w.sum().item(), 48.0)
        nn.init.kaiming_uniform_(w, a=math.sqrt(5))
        self.assertLessEqual(w.abs().max().item(), 1 / math.sqrt(6))
        nn.init.eye_(w)
        self.assertEqual(w.trace().item(), 4.0)
        with self.assertRaises(TypeError):
            nn.init.constant_(w)
        w.grad = tt.ones(4, 6)
        self.assertAlmostEqual(nn.utils.clip_grad_norm_(w, 1.0), math.sqrt(24), 5)
        self.assertAlmostEqual(w.grad.norm().item(), 1.0, 4)
        nn.utils.clip_grad_value_([w], 0.1)
        self.assertAlmostEqual(w.grad.max().item(), 0.1, 6)

    def test_functional(self):
        x = tt.randn(4, 3)
        target = tt.tensor([0, 2, 1, 1])
        by_hand = -F.log_softmax(x, 1).gather(1, target[:, None]).mean()
        self.assertAlmostEqual(F.cross_entropy(x, target).item(), by_hand.item(), 5)
        self.assertEqual(F.cross_entropy(x, target, reduction="none").shape, (4,))
        self.assertEqual(F.embedding(target, x).shape, (4, 3))
        self.assertEqual(F.dropout(x, 0.5, training=False).tolist(), x.tolist())
        y = F.batch_norm(x, None, None, training=True)
        self.assertLess(y.mean(0).abs().max().item(), 1e-5)
        with self.assertRaises(AttributeError):
            F.nothing


class Layers(unittest.TestCase):
    """The library's own layers, where it has a table of them."""

    def setUp(self):
        if not nn.layers.table:
            with self.assertRaisesRegex(AttributeError, "table of layers"):
                nn.Linear
            self.skipTest("the library has no table of layers")

    def test_linear(self):
        layer = nn.Linear(3, 2)
        x = tt.randn(5, 3)
        self.assertEqual([n for n, _ in layer.named_parameters()], ["weight", "bias"])
        expected = F.linear(x, layer.weight, layer.bias)
        self.assertTrue(tt.equal(layer(x), expected))
        layer(x).sum().backward()
        self.assertEqual(layer.weight.grad.shape, (2, 3))
        self.assertEqual(layer.in_features, 3)
        self.assertEqual(len(list(nn.Linear(3, 2, bias=False).parameters())), 1)
        self.assertEqual(repr(layer), "Linear(in_features=3, out_features=2, bias=True)")
        self.assertIsNone(nn.Linear(3, 2, bias=False).bias)

    def test_a_tree_of_both_kinds(self):
        net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten())
        self.assertIn("1.running_mean", net.state_dict())
        image = tt.randn(2, 1, 5, 5)
        self.assertEqual(net(image).shape, (2, 18))
        net.eval()
        self.assertTrue(tt.equal(net(image), net(image)))
        other = copy.deepcopy(net)
        self.assertTrue(tt.equal(other(image), net(image)))
        with tt.no_grad():
            other[0].weight.zero_()
        self.assertFalse(tt.equal(other(image), net(image)))
        self.assertIs(net.double()(image.double()).dtype, tt.float64)

    def test_every_layer_is_a_class(self):
        from tinytorch._library import lib

        self.assertEqual(len(nn.layers.table), lib.tt_nn_count())
        for name, layer in nn.layers.table.items():
            self.assertTrue(issubclass(layer, nn.Native), name)
            self.assertTrue(hasattr(nn, name), name)
            self.assertTrue(layer.__doc__.strip(), name)

    def test_arguments(self):
        with self.assertRaisesRegex(TypeError, "missing"):
            nn.Linear(3)
        with self.assertRaisesRegex(TypeError, "unexpected"):
            nn.Linear(3, 2, nonsense=1)


def fit(make):
    """The loss before and after forty steps on a small problem."""
    tt.manual_seed(3)
    x, w = tt.randn(32, 3), tt.zeros(3, requires_grad=True)
    y = x @ tt.tensor([1.0, -2.0, 0.5])
    optimizer = make([w])

    def closure():
        optimizer.zero_grad()
        loss = ((x @ w - y) ** 2).mean()
        loss.backward()
        return loss

    losses = [optimizer.step(closure).item() for _ in range(40)]
    return losses[0], losses[-1]


class Optimizers(unittest.TestCase):
    def test_every_one_of_the_library_learns(self):
        self.assertLessEqual({"SGD", "Adam", "AdamW", "RMSprop", "Adagrad"}, set(optim.optimizers))
        for name, kind in optim.optimizers.items():
            with self.subTest(name):
                first, last = fit(lambda p: kind(p, lr=1.0 if name == "Adadelta" else 0.05))
                self.assertLess(last, first)

    def test_sgd_by_hand(self):
        w = tt.tensor([1.0], requires_grad=True)
        optimizer = optim.SGD([w], 0.1, momentum=0.9)
        speed, value = 0.0, 1.0
        for _ in range(3):
            optimizer.zero_grad()
            (w**2).sum().backward()
            optimizer.step()
            speed = 0.9 * speed + 2 * value
            value -= 0.1 * speed
        self.assertAlmostEqual(w.item(), value, 6)

    def test_groups_and_options(self):
        a, b = (tt.ones(2, requires_grad=True) for _ in range(2))
        optimizer = optim.Adam([{"params": [a], "lr": 0.5}, {"params": [b]}], betas=(0.8, 0.9))
        rates = [g["lr"] for g in optimizer.param_groups]
        self.assertEqual(rates, [0.5, 1e-3])
        self.assertEqual(optimizer.param_groups[1]["betas"], (0.8, 0.9))
        optimizer.param_groups[1]["lr"] = 0.25
        self.assertEqual(optimizer.param_groups[1]["lr"], 0.25)
        for wrong in (lambda: optim.SGD([]), lambda: optim.SGD([a], lr=-1)):
            with self.assertRaises(ValueError):
                wrong()
        with self.assertRaisesRegex(TypeError, "nonsense"):
            optim.SGD([a], nonsense=1)

    def test_state(self):
        w = tt.ones(2, requires_grad=True)
        one, two = optim.Adam([w]), optim.Adam([w], lr=0.5)
        (w * 3).sum().backward()
        one.step()
        two.load_state_dict(one.state_dict())
        self.assertEqual(two.param_groups[0]["lr"], 1e-3)

    def test_a_closure_that_fails(self):
        def closure():
            raise ZeroDivisionError("in the closure")

        with self.assertRaisesRegex(ZeroDivisionError, "in the closure"):
            optim.SGD([tt.ones(1, requires_grad=True)], 0.1).step(closure)


class Schedules(unittest.TestCase):
    def rates(self, make, n=5):
        optimizer = optim.SGD([tt.ones(1, requires_grad=True)], 1.0)
        scheduler = make(optimizer)
        found = []
        for _ in range(n):
            found.append(scheduler.get_last_lr()[0])
            optimizer.step()
            scheduler.step()
        return found

    def test_formulas(self):
        lr = optim.lr_scheduler
        for make, expected in [
            (lambda o: lr.StepLR(o, 2), lambda e: 0.1 ** (e // 2)),
            (
                lambda o: lr.MultiStepLR(o, [1, 3], gamma=0.5),
                lambda e: 0.5 ** ((e >= 1) + (e >= 3)),
            ),
            (lambda o: lr.ExponentialLR(o, 0.5), lambda e: 0.5**e),
            (
                lambda o: lr.CosineAnnealingLR(o, T_max=4),
                lambda e: (1 + math.cos(math.pi * e / 4)) / 2,
            ),
            (lambda o: lr.LambdaLR(o, lambda e: 1 / (1 + e)), lambda e: 1 / (1 + e)),
        ]:
            for e, rate in enumerate(self.rates(make)):
                self.assertAlmostEqual(rate, expected(e), 9)

    def test_plateau(self):
        optimizer = optim.SGD([tt.ones(1, requires_grad=True)], 1.0)
        scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1, factor=0.5)
        for metric in (1.0, 1.0, 1.0):
            scheduler.step(metric)
        self.assertEqual(optimizer.param_groups[0]["lr"], 0.5)

    def test_arguments(self):
        optimizer = optim.SGD([tt.ones(1, requires_grad=True)], 1.0)
        for wrong in ({}, {"step_size": 1, "nonsense": 2}):
            with self.assertRaises(TypeError):
                optim.lr_scheduler.StepLR(optimizer, **wrong)


if __name__ == "__main__":
    unittest.main()

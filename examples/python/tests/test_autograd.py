"""Gradients: backward, grad, modes, hooks, functions of Python."""

import unittest

from support import tt


class Cube(tt.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale):
        ctx.save_for_backward(x)
        ctx.scale = scale
        return x**3 * scale

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 3 * x**2 * ctx.scale, None


class SumAndDifference(tt.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        return a + b, a - b

    @staticmethod
    def backward(ctx, plus, minus):
        return plus + minus, plus - minus


class Broken(tt.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 1

    @staticmethod
    def backward(ctx, grad):
        raise KeyError("on purpose")


class Same(tt.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, grad):
        return grad * 5


class AddOne(tt.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.add_(1)

    @staticmethod
    def backward(ctx, grad):
        return grad * 7


class Gradients(unittest.TestCase):
    def setUp(self):
        self.x = tt.tensor([1.0, 2.0, 3.0], requires_grad=True)

    def test_backward_adds_up(self):
        for n in (1, 2):
            (self.x**2).sum().backward()
            self.assertEqual(self.x.grad.tolist(), [2.0 * n, 4.0 * n, 6.0 * n])
        self.x.grad = None
        self.assertIsNone(self.x.grad)
        (self.x * 2).backward(tt.tensor([1.0, 0.0, 5.0]))
        self.assertEqual(self.x.grad.tolist(), [2.0, 0.0, 10.0])

    def test_grad_of_a_grad(self):
        (g,) = tt.autograd.grad((self.x**3).sum(), self.x, create_graph=True)
        (h,) = tt.autograd.grad(g.sum(), [self.x])
        self.assertEqual(h.tolist(), [6.0, 12.0, 18.0])
        self.assertIsNone(self.x.grad)
        other = tt.ones(1, requires_grad=True)
        found = tt.autograd.grad(self.x.sum(), [self.x, other], allow_unused=True)
        self.assertIsNone(found[1])

    def test_modes(self):
        @tt.no_grad()
        def quiet():
            return self.x * 2

        self.assertFalse(quiet().requires_grad)
        with tt.no_grad():
            self.assertFalse(tt.is_grad_enabled())
            with tt.enable_grad():
                self.assertTrue((self.x * 2).requires_grad)
            self.assertFalse((self.x * 2).requires_grad)
        self.assertTrue(tt.is_grad_enabled())
        with tt.inference_mode():
            self.assertFalse((self.x * 2).requires_grad)
            self.assertTrue(tt.is_inference_mode_enabled())
        self.assertFalse(tt.is_inference_mode_enabled())
        with tt.set_grad_enabled(False):
            self.assertFalse(tt.is_grad_enabled())
        self.assertTrue(tt.is_grad_enabled())

    def test_a_mode_ends_with_an_error(self):
        with self.assertRaises(ValueError), tt.no_grad():
            raise ValueError
        self.assertTrue(tt.is_grad_enabled())

    def test_hooks(self):
        seen = []
        y = self.x * 2
        y.retain_grad()
        handle = y.register_hook(lambda g: seen.append(g.tolist()))
        y.register_hook(lambda g: g * 10)
        y.sum().backward(retain_graph=True)
        self.assertEqual(seen, [[1.0, 1.0, 1.0]])
        self.assertEqual(self.x.grad.tolist(), [20.0] * 3)
        handle.remove()
        y.sum().backward()
        self.assertEqual(len(seen), 1)
        with self.assertRaises(RuntimeError):
            tt.ones(1).register_hook(print)

    def test_an_error_in_a_hook_comes_out(self):
        def bad(_grad):
            raise ZeroDivisionError("in the hook")

        self.x.register_hook(bad)
        with self.assertRaisesRegex(ZeroDivisionError, "in the hook"):
            self.x.sum().backward()

    def test_leaves(self):
        y = self.x.exp()
        self.assertTrue(self.x.is_leaf)
        self.assertFalse(y.is_leaf)
        self.assertEqual(y.grad_fn.name(), "ExpBackward0")
        self.assertIsNone(self.x.grad_fn)
        self.assertFalse(y.detach().requires_grad)
        self.x.data.zero_()
        self.assertEqual(self.x.tolist(), [0.0] * 3)


class Functions(unittest.TestCase):
    def test_a_function_of_python(self):
        x = tt.tensor([1.0, 2.0], requires_grad=True)
        y = Cube.apply(x, 2.0)
        self.assertEqual(y.tolist(), [2.0, 16.0])
        self.assertEqual(y.grad_fn.name(), "CubeBackward0")
        y.sum().backward()
        self.assertEqual(x.grad.tolist(), [6.0, 24.0])

    def test_several_outputs(self):
        a, b = (tt.tensor([v], requires_grad=True) for v in (3.0, 2.0))
        plus, minus = SumAndDifference.apply(a, b)
        (plus * 10 + minus).sum().backward()
        self.assertEqual((a.grad.item(), b.grad.item()), (11.0, 9.0))

    def test_an_input_given_back(self):
        x = tt.ones(2, requires_grad=True)
        (Same.apply(x) * 2).sum().backward()
        self.assertEqual(x.grad.tolist(), [10.0, 10.0])

    def test_an_input_written_to(self):
        x = tt.ones(2, requires_grad=True)
        y = x * 3
        z = AddOne.apply(y)
        self.assertEqual(y.tolist(), [4.0, 4.0])
        z.sum().backward()
        self.assertEqual(x.grad.tolist(), [21.0, 21.0])

    def test_it_is_recorded_only_where_a_gradient_is_due(self):
        self.assertFalse(Cube.apply(tt.ones(1), 1.0).requires_grad)
        with tt.no_grad():
            self.assertFalse(Cube.apply(tt.ones(1, requires_grad=True), 1.0).requires_grad)

    def test_an_error_in_backward_comes_out(self):
        y = Broken.apply(tt.ones(1, requires_grad=True))
        with self.assertRaisesRegex(KeyError, "on purpose"):
            y.sum().backward()


if __name__ == "__main__":
    unittest.main()

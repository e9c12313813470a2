"""Nothing leaks, and several threads may work at once."""

import gc
import threading
import unittest

from support import tt
from tinytorch import _keep, data, nn, optim


def live():
    gc.collect()
    return tt.memory_stats()["live_tensors"]


class Twice(tt.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x * 2
        ctx.save_for_backward(x, y)
        return y

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


class Rows:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return tt.ones(2) * i


def operators():
    x = tt.randn(4, 4)
    x.add_(1).split(2)
    x.sort()
    x[x > 0] = 1
    tt.broadcast_tensors(x, tt.ones(1))
    tt.sort([3, 1, 2])
    repr(x), x.tolist(), x[0, 0].item()


def gradients():
    x = tt.ones(3, requires_grad=True)
    y = Twice.apply(x)
    y.register_hook(lambda g: g * 1)
    (g,) = tt.autograd.grad(y.sum(), x, create_graph=True)
    y.sum().backward()
    x.grad = None


def exchange():
    x = tt.ones(3)
    y = tt.from_dlpack(x)
    capsule = x.__dlpack__()
    z = tt.from_dlpack(capsule)
    tt.frombuffer(bytearray(8), dtype=tt.int32)
    x.__dlpack__()  # which nobody takes
    x.__dlpack__(max_version=(1, 0))
    tt.from_dlpack(y), tt.from_dlpack(z)


def training():
    w = nn.Parameter(tt.zeros(2, 2))
    optimizer = optim.Adam([w])
    optim.lr_scheduler.LambdaLR(optimizer, lambda e: 1.0).step()
    optimizer.step(lambda: (w.sum().backward(), w.sum())[1])
    optimizer.load_state_dict(optimizer.state_dict())


def loading():
    for batch in data.DataLoader(Rows(), 2, num_workers=1):
        batch.clear()
    list(data.DataLoader(tt.ones(5, 2), 2, shuffle=True))


class Leaks(unittest.TestCase):
    def test_tensors_and_objects_are_let_go(self):
        for work in (operators, gradients, exchange, training, loading):
            with self.subTest(work.__name__):
                work()
                before, kept = live(), len(_keep._objects)
                for _ in range(20):
                    work()
                self.assertEqual(live(), before)
                self.assertEqual(len(_keep._objects), kept)

    def test_a_steady_loop_asks_the_system_for_no_memory(self):
        for _ in range(20):
            operators()
        before = tt.memory_stats()["system_calls"]
        for _ in range(100):
            operators()
        self.assertLessEqual(tt.memory_stats()["system_calls"] - before, 2)


class Threads(unittest.TestCase):
    def test_threads_compute_what_one_computes(self):
        x = tt.arange(1000, dtype=tt.float64)
        expected = [(x * n).sin().sum().item() for n in range(8)]
        found, modes = {}, []

        def work(n):
            for _ in range(50):
                found.setdefault(n, set()).add((x * n).sin().sum().item())
            w = tt.ones(3, requires_grad=True)
            with tt.no_grad():
                modes.append((w * n).requires_grad)
            modes.append(not (w * n).requires_grad)
            (w * n).sum().backward()
            found[n].add(float(w.grad[0] != n) or expected[n])

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(found, {n: {expected[n]} for n in range(8)})
        self.assertFalse(any(modes))

    def test_a_decorated_function_may_run_on_several_threads(self):
        inside, outside = [], []

        @tt.no_grad()
        def quiet(n):
            inside.append(tt.is_grad_enabled())
            tt.ones(1000).exp()
            return quiet(n - 1) if n else None

        def work(enabled):
            with tt.set_grad_enabled(enabled):
                for _ in range(50):
                    quiet(3)
                    outside.append(tt.is_grad_enabled() == enabled)

        threads = [threading.Thread(target=work, args=(n % 2 == 0,)) for n in range(6)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertFalse(any(inside))
        self.assertTrue(all(outside))


if __name__ == "__main__":
    unittest.main()

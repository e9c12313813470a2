"""Errors of the library are Python's exceptions of the right class, with the library's text."""

import threading
import unittest

from support import tt


class Errors(unittest.TestCase):
    def check(self, call, error, text, code):
        with self.assertRaises(error) as caught:
            call()
        self.assertIsInstance(caught.exception, tt.Error)
        self.assertIsInstance(caught.exception, RuntimeError)
        self.assertIn(text, str(caught.exception))
        self.assertEqual(caught.exception.code, code)

    def test_classes(self):
        x = tt.ones(2, 3)
        leaf = tt.ones(2, requires_grad=True)
        self.check(lambda: x.select(0, 5), IndexError, "index 5 out of range", 6)
        self.check(lambda: x.sum(7), IndexError, "[sum]", 6)
        self.check(lambda: x @ x, ValueError, "mat1 and mat2 shapes cannot be multiplied", 3)
        self.check(lambda: x & x, TypeError, "bitwise_and", 4)
        self.check(lambda: tt.set_num_threads(0), ValueError, "expected a positive number", 1)
        self.check(lambda: leaf.add_(1), RuntimeError, "leaf Variable that requires grad", 11)
        self.check(lambda: x.sum().backward(), RuntimeError, "does not require grad", 11)
        self.check(lambda: tt.load("/no/such/file.pt"), OSError, "file", 9)
        self.check(lambda: tt.mm(x, x.T, tt.float32), NotImplementedError, "mm", 8)
        self.check(lambda: tt.ones(1 << 60), MemoryError, "too many elements", 7)

    def test_an_error_belongs_to_its_thread(self):
        texts = []

        def fail(n):
            for _ in range(200):
                try:
                    tt.ones(2, n) @ tt.ones(n + 1, 2)
                except ValueError as e:
                    texts.append(f"2x{n} and {n + 1}x2" in str(e))

        threads = [threading.Thread(target=fail, args=(n,)) for n in (3, 5, 7)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(texts, [True] * 600)

    def test_a_failed_call_leaves_nothing_behind(self):
        before = tt.memory_stats()["live_tensors"]
        for _ in range(100):
            with self.assertRaises(ValueError):
                tt.cat([tt.ones(2, 2), tt.ones(3, 3)])
        self.assertEqual(tt.memory_stats()["live_tensors"], before)


if __name__ == "__main__":
    unittest.main()

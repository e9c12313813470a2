"""Tensors: made of Python's data, indexed, compared, shown, computed with."""

import copy
import pickle
import unittest

from support import tt


class Making(unittest.TestCase):
    def test_dtypes_of_data(self):
        for data, kind in [
            ([1, 2], tt.int64),
            ([1, 2.5], tt.float32),
            ([True], tt.bool),
            ([True, 2], tt.int64),
            ([], tt.float32),
            (2.0, tt.float32),
            (range(3), tt.int64),
        ]:
            self.assertIs(tt.tensor(data).dtype, kind, data)
        for kind in (tt.uint8, tt.int8, tt.int16, tt.float16, tt.bfloat16, tt.float64, tt.bool):
            x = tt.tensor([[0, 1], [1, 0]], dtype=kind)
            self.assertIs(x.dtype, kind)
            self.assertEqual(x.tolist(), [[0, 1], [1, 0]])
        self.assertIs(tt.tensor([1], dtype=float).dtype, tt.float64)

    def test_shapes_of_data(self):
        self.assertEqual(tt.tensor([[], []]).shape, (2, 0))
        self.assertEqual(tt.tensor(5).shape, ())
        self.assertEqual(tt.tensor([[[1], [2]]]).tolist(), [[[1], [2]]])
        self.assertEqual(tt.tensor([tt.tensor(1), 2]).tolist(), [1, 2])
        for wrong in ([[1], [1, 2]], [[1], 2], [1, [2]]):
            with self.assertRaises((ValueError, TypeError)):
                tt.tensor(wrong)
        with self.assertRaises(TypeError):
            tt.tensor(["a"])

    def test_random_numbers_are_pytorchs(self):
        # torch 2.11: torch.manual_seed(0); torch.randn(3); torch.rand(2)
        tt.manual_seed(0)
        self.assertEqual(repr(tt.randn(3)), "tensor([ 1.5410, -0.2934, -2.1788])")
        tt.manual_seed(0)
        again = tt.randn(3)
        tt.manual_seed(0)
        self.assertTrue(tt.equal(again, tt.randn(3)))
        self.assertEqual(tt.initial_seed(), 0)

    def test_options(self):
        x = tt.zeros(2, dtype=tt.float64, requires_grad=True, device="cpu")
        self.assertTrue(x.requires_grad)
        self.assertIs(x.dtype, tt.float64)
        self.assertEqual(x.device, tt.device("cpu"))
        self.assertEqual(tt.device("cuda:1").index, 1)
        with self.assertRaises(RuntimeError):
            tt.device("abacus")
        self.assertIs(tt.cuda.is_available(), tt.cuda.device_count() > 0)

    def test_copies(self):
        x = tt.arange(4, dtype=tt.int16)
        for made in (copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
            self.assertTrue(tt.equal(made, x))
            self.assertIs(made.dtype, x.dtype)
            made.zero_()
        self.assertEqual(x.tolist(), [0, 1, 2, 3])


class Facts(unittest.TestCase):
    def test_facts(self):
        x = tt.zeros(2, 3, 4).transpose(0, 2)
        self.assertEqual(
            (x.shape, x.size(-1), x.stride(), x.stride(0)), ((4, 3, 2), 2, (1, 4, 12), 1)
        )
        self.assertEqual((x.dim(), x.ndim, x.numel(), len(x)), (3, 3, 24, 4))
        self.assertFalse(x.is_contiguous())
        self.assertTrue(x.contiguous().is_contiguous())
        image = tt.zeros(1, 2, 3, 3).contiguous(memory_format=tt.channels_last)
        self.assertTrue(image.is_contiguous(memory_format=tt.channels_last))
        self.assertEqual(x.T.shape, (2, 3, 4))
        with self.assertRaises(IndexError):
            x.size(3)

    def test_numbers(self):
        self.assertEqual((int(tt.tensor(3.7)), float(tt.tensor(2))), (3, 2.0))
        self.assertEqual([1, 2, 3][tt.tensor(1)], 2)
        self.assertIs(tt.tensor([True]).item(), True)
        self.assertEqual(f"{tt.tensor(1.5):.3f}", "1.500")
        for wrong in (
            lambda: tt.ones(2).item(),
            lambda: bool(tt.ones(2)),
            lambda: bool(tt.ones(0)),
        ):
            with self.assertRaises(RuntimeError):
                wrong()
        with self.assertRaises(TypeError):
            len(tt.tensor(1))
        with self.assertRaises(TypeError):
            [1][tt.tensor(0.0)]

    def test_conversions(self):
        x = tt.ones(2)
        self.assertEqual(x.to(tt.float32).data_ptr(), x.data_ptr())
        for made, kind in [
            (x.double(), tt.float64),
            (x.half(), tt.float16),
            (x.long(), tt.int64),
            (x.bool(), tt.bool),
            (x.to("cpu", tt.int32), tt.int32),
            (x.to(dtype=tt.uint8), tt.uint8),
            (x.to(tt.ones(1, dtype=tt.bfloat16)), tt.bfloat16),
            (x.type(tt.int8), tt.int8),
        ]:
            self.assertIs(made.dtype, kind)


class Arithmetic(unittest.TestCase):
    def test_operators(self):
        x, i = tt.tensor([1.0, 2.0, 4.0]), tt.tensor([6, 3])
        for found, expected in [
            (x + 1, [2, 3, 5]),
            (1 + x, [2, 3, 5]),
            (1 - x, [0, -1, -3]),
            (x - x, [0, 0, 0]),
            (8 / x, [8, 4, 2]),
            (x // 3, [0, 0, 1]),
            (9 // x, [9, 4, 2]),
            (x % 3, [1, 2, 1]),
            (5 % x, [0, 1, 1]),
            (x**2, [1, 4, 16]),
            (2**x, [2, 4, 16]),
            (-x, [-1, -2, -4]),
            (abs(-x), [1, 2, 4]),
            (i & 2, [2, 2]),
            (1 | i, [7, 3]),
            (i ^ i, [0, 0]),
            (~i, [-7, -4]),
            (i << 1, [12, 6]),
            (i >> 1, [3, 1]),
            (1 / i, [1 / 6, 1 / 3]),
            (x == 2, [False, True, False]),
            (2 < x, [False, False, True]),
            (x != x, [False] * 3),
        ]:
            self.assertTrue(tt.allclose(found.double(), tt.tensor(expected).double()), found)
        self.assertEqual((x @ x).item(), 21.0)
        self.assertEqual((1 / i).dtype, tt.float32)
        self.assertEqual((7 // i).dtype, tt.int64)
        self.assertIn(2.0, x)
        self.assertFalse(x == "text")
        with self.assertRaises(TypeError):
            x + "text"

    def test_in_place(self):
        x = same = tt.ones(2)
        x += 1
        x *= 3
        x -= tt.ones(2)
        x /= 5
        self.assertIs(x, same)
        self.assertEqual(x.tolist(), [1.0, 1.0])

    def test_iteration(self):
        rows = list(tt.arange(6).view(3, 2))
        self.assertEqual([r.tolist() for r in rows], [[0, 1], [2, 3], [4, 5]])
        values, places = tt.tensor([3, 1]).sort()
        self.assertEqual((values.tolist(), places.tolist()), ([1, 3], [1, 0]))


class Indexing(unittest.TestCase):
    def setUp(self):
        self.x = tt.arange(24).view(2, 3, 4)

    def test_views_share_memory(self):
        self.x[1, :, 1:3].zero_()
        self.assertEqual(self.x[1].tolist(), [[12, 0, 0, 15], [16, 0, 0, 19], [20, 0, 0, 23]])
        self.assertEqual(self.x[..., -1].shape, (2, 3))
        self.assertEqual(self.x[None, 0, ..., None].shape, (1, 3, 4, 1))
        self.assertEqual(self.x[:, ::2].shape, (2, 2, 4))
        self.assertEqual(self.x[tt.tensor(1)].data_ptr(), self.x[1].data_ptr())

    def test_gathering(self):
        x = self.x
        self.assertEqual(x[[1, 0], [2, 0], [3, 1]].tolist(), [23, 1])
        self.assertEqual(x[:, tt.tensor([0, 2])].shape, (2, 2, 4))
        self.assertEqual(x[x % 2 == 0].numel(), 12)
        self.assertEqual(x[x[..., 0] > 4, 1:].shape, (4, 3))
        self.assertEqual(x[[True, False]].shape, (1, 3, 4))
        self.assertEqual(x[True].shape, (1, 2, 3, 4))
        self.assertEqual(x[False].shape, (0, 2, 3, 4))
        self.assertEqual(x[[]].shape, (0, 3, 4))

    def test_writing(self):
        x = self.x
        x[0] = 1
        x[1, 0, :2] = tt.tensor([7, 8])
        x[:, [2]] = tt.zeros(1, 4, dtype=tt.int64)
        x[x == 1] = -1
        x[1, 1] = [[5, 6, 7, 8]]
        expected = [
            [[-1] * 4, [-1] * 4, [0] * 4],
            [[7, 8, 14, 15], [5, 6, 7, 8], [0] * 4],
        ]
        self.assertEqual(x.tolist(), expected)

    def test_errors(self):
        for index, error in [
            (2, IndexError),
            ((0, 0, 0, 0), IndexError),
            ((..., ...), IndexError),
            (slice(None, None, -1), ValueError),
            ("a", TypeError),
            (1.5, TypeError),
            (tt.tensor([5]), IndexError),
            (tt.tensor([True, True, True]), IndexError),
        ]:
            with self.assertRaises(error, msg=str(index)):
                self.x[index]


class Showing(unittest.TestCase):
    def test_forms(self):
        # As torch 2.11 prints them, "torch" replaced.
        for x, expected in [
            (tt.tensor([1.0, 2.5]), "tensor([1.0000, 2.5000])"),
            (tt.tensor([1.0, -2.0]), "tensor([ 1., -2.])"),
            (tt.tensor([[1, 20], [300, 4]]), "tensor([[  1,  20],\n        [300,   4]])"),
            (tt.tensor(3), "tensor(3)"),
            (tt.tensor([True, False]), "tensor([ True, False])"),
            (tt.tensor([1e10, 1.0]), "tensor([1.0000e+10, 1.0000e+00])"),
            (tt.tensor([float("nan"), 1.0]), "tensor([nan, 1.])"),
            (tt.tensor([]), "tensor([])"),
            (tt.zeros(2, 0), "tensor([], size=(2, 0))"),
            (tt.ones(2, dtype=tt.float64), "tensor([1., 1.], dtype=tinytorch.float64)"),
            (tt.ones(1, requires_grad=True), "tensor([1.], requires_grad=True)"),
            (tt.arange(1001), "tensor([   0,    1,    2,  ...,  998,  999, 1000])"),
        ]:
            self.assertEqual(repr(x), expected)
        y = tt.ones(1, requires_grad=True) * 2
        self.assertEqual(repr(y), "tensor([2.], grad_fn=<MulBackward0>)")


if __name__ == "__main__":
    unittest.main()

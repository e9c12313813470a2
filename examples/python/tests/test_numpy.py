"""NumPy: memory shared both ways, and its results as a measure."""

import gc
import unittest

from support import needed, tt

np = needed("numpy")

KINDS = ["uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64", "bool"]


class Sharing(unittest.TestCase):
    def test_from_numpy_shares(self):
        for kind in KINDS:
            array = np.zeros((2, 3), dtype=kind)
            x = tt.from_numpy(array)
            self.assertEqual(x.dtype.name, kind)
            self.assertEqual(x.data_ptr(), array.ctypes.data)
            x.fill_(1)
            self.assertEqual(array.sum(), 6)
            array[0, 0] = 0
            self.assertEqual(x.tolist()[0][0], 0)

    def test_to_numpy_shares(self):
        for kind in KINDS:
            x = tt.zeros(2, 3, dtype=getattr(tt, kind))
            arrays = [x.numpy(), np.asarray(x)]
            if kind != "bool" or np.lib.NumpyVersion(np.__version__) >= "1.26.0":
                arrays.append(np.from_dlpack(x))  # which did not know bools before
            for array in arrays:
                self.assertEqual(array.dtype.name, kind)
                self.assertEqual(array.__array_interface__["data"][0], x.data_ptr())
            x.numpy()[1, 2] = 1
            self.assertEqual(x[1, 2].item(), 1)

    def test_strides(self):
        array = np.arange(24, dtype=np.int32).reshape(2, 3, 4)[:, ::2].transpose(2, 0, 1)
        x = tt.from_numpy(array)
        self.assertEqual(x.stride(), (1, 12, 8))
        self.assertTrue((x.numpy() == array).all())
        self.assertTrue((x.permute(1, 0, 2).numpy() == array.transpose(1, 0, 2)).all())
        y = tt.tensor(array)
        y.zero_()
        self.assertGreater(array.sum(), 0)

    def test_the_owner_lives_as_long_as_the_memory(self):
        x = tt.from_numpy(np.full(1000, 7.0))
        array = tt.full([1000], 5.0).numpy()
        gc.collect()
        junk = [np.zeros(1000) for _ in range(50)] + [tt.zeros(1000) for _ in range(50)]
        self.assertEqual(x.sum().item(), 7000.0)
        self.assertEqual(array.sum(), 5000.0)
        del junk

    def test_edges(self):
        self.assertEqual(tt.zeros(0, 3).numpy().shape, (0, 3))
        self.assertEqual(tt.tensor(2.5).numpy().shape, ())
        self.assertEqual(tt.tensor(np.float32(2.5)).item(), 2.5)
        self.assertIs(tt.tensor(np.int8(3)).dtype, tt.int8)
        self.assertEqual(tt.tensor([np.float64(1), 2]).tolist(), [1.0, 2.0])
        self.assertEqual((tt.ones(2) * np.float64(3)).dtype, tt.float32)
        self.assertEqual(tt.ones(3)[np.array([0, 2])].shape, (2,))
        self.assertEqual(tt.zeros(3).sum(np.int64(0)).item(), 0.0)
        self.assertEqual(np.add(tt.ones(2).numpy(), 1).tolist(), [2.0, 2.0])

    def test_what_cannot_be_shared(self):
        for array, error in [
            (np.arange(3)[::-1], ValueError),
            (np.array(["a"]), TypeError),
            (np.zeros(2, dtype=">f4"), TypeError),
            (np.zeros(2, dtype=np.complex64), TypeError),
            ([1.0], TypeError),
        ]:
            with self.assertRaises(error):
                tt.from_numpy(array)
        with self.assertRaises(TypeError):
            tt.ones(2, dtype=tt.bfloat16).numpy()
        with self.assertRaisesRegex(RuntimeError, "detach"):
            tt.ones(2, requires_grad=True).numpy()

    def test_buffers(self):
        block = bytearray(b"\x01\x00\x02\x00\x03\x00")
        x = tt.frombuffer(block, dtype=tt.int16, offset=2)
        self.assertEqual(x.tolist(), [2, 3])
        x[0] = 9
        self.assertEqual(block[2], 9)


# Calls that read the same in both, but for the name of the dimension.
UNARY = """
sin cos tan exp log1p sqrt tanh sinh cosh arcsin:asin arctan:atan floor ceil trunc sign square exp2
expm1 rad2deg deg2rad reciprocal isnan isfinite isinf signbit
"""
PAIRS = """
add sub:subtract mul:multiply div:divide maximum minimum hypot atan2:arctan2 fmod logaddexp copysign
nextafter fmax fmin
"""
DIMS = "sum mean prod amax amin argmax argmin cumsum cumprod"


class Values(unittest.TestCase):
    def setUp(self):
        rng = np.random.default_rng(1)
        self.arrays = [rng.uniform(0.05, 0.95, (3, 4)) for _ in range(2)]
        self.arrays.append(self.arrays[0].astype(np.float32).T.copy().T)

    def same(self, found, expected):
        self.assertEqual(found.shape, expected.shape)
        np.testing.assert_allclose(found.numpy(), expected, rtol=2e-6, atol=1e-7)

    def test_unary(self):
        for name in UNARY.split():
            theirs, _, ours = name.partition(":")
            for a in self.arrays:
                with self.subTest(name):
                    x = tt.from_numpy(a)
                    self.same(getattr(x, ours or theirs)(), getattr(np, theirs)(a))

    def test_binary(self):
        a, b = self.arrays[:2]
        for name in PAIRS.split():
            ours, _, theirs = name.partition(":")
            for other in (b, b[:1], b[:, :1]):
                with self.subTest(name, shape=other.shape):
                    found = getattr(tt, ours)(tt.from_numpy(a), tt.from_numpy(other))
                    self.same(found, getattr(np, theirs or ours)(a, other))

    def test_dimensions(self):
        a = self.arrays[0]
        for name in DIMS.split():
            for axis in (0, 1, -1):
                with self.subTest(name, axis=axis):
                    found = getattr(tt.from_numpy(a), name)(dim=axis)
                    self.same(found, getattr(np, name)(a, axis=axis))

    def test_matrices(self):
        a, b = self.arrays[:2]
        x, y = tt.from_numpy(a), tt.from_numpy(b)
        self.same(x @ y.T, a @ b.T)
        self.same(tt.einsum("ij,kj->ik", x, y), np.einsum("ij,kj->ik", a, b))
        self.same(tt.kron(x, y), np.kron(a, b))
        self.same(tt.cat([x, y], 1), np.concatenate([a, b], 1))
        self.same(tt.where(x > 0.5, x, y), np.where(a > 0.5, a, b))
        self.same(x.sort(dim=1).values, np.sort(a, 1))
        self.same(x.flip(0).roll(1, 1), np.roll(a[::-1], 1, 1))


if __name__ == "__main__":
    unittest.main()

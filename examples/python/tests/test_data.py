"""Datasets, loaders, files."""

import gzip
import os
import struct
import tempfile
import threading
import unittest

from support import tt
from tinytorch import data


class Squares:
    """A dataset of Python."""

    def __init__(self, n, broken=None):
        self.n, self.broken, self.threads = n, broken, set()

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        self.threads.add(threading.get_ident())
        if i == self.broken:
            raise LookupError(f"example {i} is lost")
        return tt.tensor([float(i)]), i * i


class Loaders(unittest.TestCase):
    def test_tensors(self):
        x, y = tt.arange(10).view(10, 1), tt.arange(10)
        dataset = data.TensorDataset(x, y)
        self.assertEqual((len(dataset), dataset[-1][1].item()), (10, 9))
        loader = data.DataLoader(dataset, batch_size=4)
        self.assertEqual([b[1].tolist() for b in loader], [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]])
        self.assertEqual(len(loader), 3)
        self.assertEqual(len(data.DataLoader(dataset, 4, drop_last=True)), 2)
        with self.assertRaises(IndexError):
            dataset[10]
        with self.assertRaises(ValueError):
            data.TensorDataset(x, y[:3])

    def test_order(self):
        def epochs(workers):
            loader = data.DataLoader(tt.arange(20), 3, True, workers, seed=7)
            return [[b[0].tolist() for b in loader] for _ in range(2)]

        first, second = epochs(0)
        self.assertNotEqual(first, second)
        self.assertEqual(sorted(sum(first, [])), list(range(20)))
        self.assertEqual(epochs(3), [first, second])

    def test_a_dataset_of_python(self):
        for workers in (0, 2):
            dataset = Squares(11)
            found = [
                y for _, batch in data.DataLoader(dataset, 4, num_workers=workers) for y in batch
            ]
            self.assertEqual([y.item() for y in found], [i * i for i in range(11)])
        self.assertNotIn(threading.get_ident(), list(dataset.threads)[1:])

    def test_an_example_that_fails(self):
        for workers in (0, 2):
            loader = data.DataLoader(Squares(4, broken=2), num_workers=workers)
            with self.assertRaisesRegex((LookupError, RuntimeError), "example 2 is lost"):
                list(loader)

    def test_subset(self):
        part = data.Subset(data.TensorDataset(tt.arange(5)), [4, 0])
        self.assertEqual([part[i][0].item() for i in range(2)], [4, 0])
        self.assertEqual(len(data.Subset(Squares(5), range(3))), 3)

    def test_idx(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, dims, body in [
                ("train-images-idx3-ubyte", (2, 2, 2), bytes([0, 255, 0, 0, 51, 0, 0, 0])),
                ("train-labels-idx1-ubyte", (2,), bytes([3, 8])),
            ]:
                head = struct.pack(f">4B{len(dims)}I", 0, 0, 8, len(dims), *dims)
                with gzip.open(os.path.join(folder, name + ".gz"), "wb") as f:
                    f.write(head + body)
            dataset = data.IdxDataset(folder)
            image, label = dataset[1]
            self.assertEqual((image.shape, label.item()), ((1, 2, 2), 8))
            self.assertAlmostEqual(image[0, 0, 0].item(), 0.2, 6)
            raw = data.idx_tensor(os.path.join(folder, "train-labels-idx1-ubyte"))
            self.assertEqual(raw.tolist(), [3, 8])
            with self.assertRaises(OSError):
                data.IdxDataset(folder, train=False)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = os.path.join(self.folder.name, "file")

    def test_checkpoints(self):
        w = tt.randn(2, 3)
        saved = {"model": {"w": w, "half": w.to(tt.bfloat16)}, "epoch": 3, "name": "a", "lr": 0.5}
        tt.save({**saved, "sizes": [1, 2], "none": None, "done": True}, self.path)
        found = tt.load(self.path)
        self.assertTrue(tt.equal(found["model.w"], w))
        self.assertIs(found["model.half"].dtype, tt.bfloat16)
        plain = {k: v for k, v in found.items() if not isinstance(v, tt.Tensor)}
        expected = {"epoch": 3, "name": "a", "lr": 0.5, "sizes": [1, 2], "none": None, "done": True}
        self.assertEqual(plain, expected)
        with self.assertRaises(TypeError):
            tt.save({"x": object()}, self.path)
        with self.assertRaises(TypeError):
            tt.save([w], self.path)

    def test_safetensors(self):
        saved = {"a": tt.arange(4).view(2, 2), "b": tt.ones(0, 3), "c": tt.tensor(True)}
        tt.save_file(saved, self.path)
        found = tt.load_file(self.path)
        self.assertEqual(set(found), set(saved))
        for name, value in saved.items():
            self.assertTrue(tt.equal(found[name], value))
            self.assertIs(found[name].dtype, value.dtype)

    def test_files_that_are_none(self):
        with open(self.path, "wb") as f:
            f.write(b"no file of ours")
        for read in (tt.load, tt.load_file):
            with self.assertRaises((ValueError, OSError)):
                read(self.path)


if __name__ == "__main__":
    unittest.main()

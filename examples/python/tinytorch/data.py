"""Datasets and loaders, whose batches threads of the library make ahead."""

import ctypes
import os

from ._create import as_tensor
from ._handle import Handle, Owned, give, wrap
from ._keep import DESTROY, callback, drop, keep, kept, pointer
from ._library import check, declared, handles, lib
from .autograd import taken


def _made(function, *args):
    out = ctypes.c_void_p()
    check(function(*args, ctypes.byref(out)))
    return out.value


class _Native(Owned):
    """A dataset of the library."""

    _release = lib.tt_dataset_release

    def __init__(self, handle):
        self._handle = handle

    def __len__(self):
        out = ctypes.c_size_t()
        check(lib.tt_dataset_size(self._handle, ctypes.byref(out)))
        return out.value

    def __getitem__(self, index):
        index += len(self) if index < 0 else 0
        if not 0 <= index < len(self):
            raise IndexError(f"index {index} is out of range for a dataset of {len(self)}")
        out = declared.struct("tt_tensor_list")()
        check(lib.tt_dataset_get(self._handle, index, ctypes.byref(out)))
        return taken(out)


class TensorDataset(_Native):
    """Example `i` is row `i` of each tensor or NumPy array, which are shared, not copied."""

    def __init__(self, *tensors):
        self.tensors = tuple(as_tensor(t) for t in tensors)
        super().__init__(
            _made(lib.tt_dataset_from_tensors, handles(self.tensors), len(self.tensors))
        )


class IdxDataset(_Native):
    """Images and labels of a folder with MNIST's files, plain or gzipped: images `[1, H, W]`."""

    def __init__(self, folder, train=True, mean=0.0, std=1.0):
        options = lib.tt_idx_options_default()
        options.mean, options.std = mean, std
        folder = os.fspath(folder).encode()
        super().__init__(_made(lib.tt_dataset_from_idx, folder, train, ctypes.byref(options)))


class Subset(_Native):
    """Some examples of another dataset, in the order of `indices`."""

    def __init__(self, dataset, indices):
        indices = list(indices)
        chosen = (ctypes.c_size_t * len(indices))(*indices)
        whole = _native(dataset)
        super().__init__(_made(lib.tt_dataset_subset, whole._handle, chosen, len(indices)))


_Places = ctypes.POINTER(ctypes.c_void_p)


@callback(ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t))
def _len(number, out):
    out[0] = len(kept(number))


@callback(ctypes.c_void_p, ctypes.c_size_t, _Places, ctypes.c_size_t)
def _get(number, index, outputs, n_outputs):
    example = _example(kept(number), index)
    if len(example) != n_outputs:
        raise ValueError(f"example {index} has {len(example)} parts, expected {n_outputs}")
    for i, part in enumerate(example):
        outputs[i] = give(part)


def _example(dataset, index):
    parts = dataset[index]
    parts = parts if isinstance(parts, (list, tuple)) else (parts,)
    return [as_tensor(p) for p in parts]


def _native(dataset):
    """A dataset of Python, anything with `len` and `[i]`, as one that the library asks."""
    if isinstance(dataset, _Native):
        return dataset
    calls = declared.struct("tt_dataset_callbacks")()
    calls.struct_size, calls.destroy = ctypes.sizeof(calls), DESTROY
    calls.len, calls.get = pointer(_len), pointer(_get)
    number, parts = keep(dataset), len(_example(dataset, 0))
    out = ctypes.c_void_p()
    status = lib.tt_dataset_from_callbacks(ctypes.byref(calls), number, parts, ctypes.byref(out))
    if status:
        drop(number)
        check(status)
    return _Native(out.value)


def idx_tensor(path):
    """The tensor of an idx file: bytes."""
    return wrap(_made(lib.tt_idx_read, os.fspath(path).encode()))


class DataLoader(Owned):
    """Batches of a dataset: each round of a `for` is an epoch.

    The order of epoch `k` is the `k`-th permutation of PyTorch's randperm for the seed; without one
    it comes from the default generator. The number of workers never changes what comes out.
    """

    _release = lib.tt_dataloader_release

    def __init__(
        self, dataset, batch_size=1, shuffle=False, num_workers=0, drop_last=False, seed=None
    ):
        if isinstance(dataset, Handle) or hasattr(dataset, "__array_interface__"):
            dataset = TensorDataset(dataset)
        self.dataset = dataset
        options = lib.tt_dataloader_options_default()
        options.batch_size, options.workers = batch_size, num_workers
        options.shuffle, options.drop_last = shuffle, drop_last
        options.seed, options.has_seed = seed or 0, seed is not None
        native = _native(dataset)
        self._handle = _made(lib.tt_dataloader_new, native._handle, ctypes.byref(options))

    def __len__(self):
        out = ctypes.c_size_t()
        check(lib.tt_dataloader_size(self._handle, ctypes.byref(out)))
        return out.value

    def __iter__(self):
        check(lib.tt_dataloader_reset(self._handle))
        more = ctypes.c_bool()
        while True:
            batch = declared.struct("tt_tensor_list")()
            check(lib.tt_dataloader_next(self._handle, ctypes.byref(batch), ctypes.byref(more)))
            if not more.value:
                return
            yield list(taken(batch))

"""Files: PyTorch's .pt and safetensors, as dicts of names; and what memory is in use."""

import ctypes
import os

from ._handle import Handle, wrap
from ._library import check, declared, handles, lib, texts
from ._values import WORDS, decode, natural


def _flat(value, prefix=""):
    """The entries of nested dicts, with dots between the names."""
    for key, item in value.items():
        name = f"{prefix}{key}"
        if isinstance(item, dict):
            yield from _flat(item, f"{name}.")
        else:
            yield name, item


def save(obj, path):
    """Writes a dict of tensors and plain values to a .pt file, which PyTorch reads as well. Dicts
    within it are joined to it, with dots between the names."""
    if not isinstance(obj, dict):
        raise TypeError(f"save: expected a dict, got {type(obj).__name__}")
    items = dict(_flat(obj))
    keep, words = [], []
    for name, value in items.items():
        encode = natural(value)
        if encode is None:
            raise TypeError(f"save: '{name}' is a {type(value).__name__}, which no file can hold")
        words.append(encode(value, keep))
    block = ctypes.create_string_buffer(b"".join(words))
    path = os.fspath(path).encode()
    check(lib.tt_checkpoint_write(path, texts(items), block, len(items)))


def load(path):
    """The dict of a .pt file; dicts within it are joined to it, with dots between the names."""
    out = declared.struct("tt_named_value_list")()
    check(lib.tt_checkpoint_read(os.fspath(path).encode(), ctypes.byref(out)))
    names = (ctypes.c_char_p * out.len).from_address(out.names)
    words = (ctypes.c_uint64 * (WORDS * out.len)).from_address(out.values)
    found = {}
    for i, name in enumerate(names):
        place = slice(i * WORDS, (i + 1) * WORDS)
        found[name.decode()] = decode(words[place])
        words[place] = [0] * WORDS  # it is released
    lib.tt_named_value_list_release(ctypes.byref(out))
    return found


def named_tensors(fill):
    """The dict of a list of names and tensors that `fill` asks the library for."""
    out = declared.struct("tt_named_tensor_list")()
    check(fill(ctypes.byref(out)))
    names = (ctypes.c_char_p * out.len).from_address(out.names) if out.len else ()
    items = (ctypes.c_void_p * out.len).from_address(out.tensors) if out.len else ()
    found = {n.decode(): wrap(lib.tt_tensor_retain(p)) for n, p in zip(names, items)}
    lib.tt_named_tensor_list_release(ctypes.byref(out))
    return found


def save_file(tensors, path):
    """Writes a dict of tensors to a safetensors file."""
    for name, value in tensors.items():
        if not isinstance(value, Handle):
            raise TypeError(f"save_file: '{name}' is a {type(value).__name__}, expected a Tensor")
    names, values = texts(tensors), handles(list(tensors.values()))
    check(lib.tt_safetensors_write(os.fspath(path).encode(), names, values, len(tensors)))


def load_file(path):
    """The tensors of a safetensors file."""
    path = os.fspath(path).encode()
    return named_tensors(lambda out: lib.tt_safetensors_read(path, out))


def memory_stats():
    """Numbers of the allocator: bytes in use, tensors alive and so on."""
    out = declared.struct("tt_memory_stats_t")()
    check(lib.tt_memory_stats(ctypes.byref(out)))
    return {name: getattr(out, name) for name, _ in out._fields_}

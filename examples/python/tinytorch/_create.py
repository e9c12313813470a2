"""Tensors of Python's numbers and lists, and lists of tensors."""

import ctypes
from array import array
from itertools import chain

from . import ops
from ._exchange import from_interface
from ._handle import Handle, wrap
from ._library import check, lib
from ._types import dtypes, get_default_dtype, of_python

# Python's array has these; the others are converted from one of them.
_CODES = {
    "uint8": "B",
    "int8": "b",
    "int16": "h",
    "int32": "i",
    "int64": "q",
    "float32": "f",
    "float64": "d",
    "bool": "B",
}


def _flat(data):
    """The numbers of nested lists in order, and their shape."""
    shape, level = [], [data]
    while level and isinstance(level[0], (list, tuple, range)):
        length = len(level[0])
        for row in level:
            if not isinstance(row, (list, tuple, range)) or len(row) != length:
                got = len(row) if isinstance(row, (list, tuple, range)) else "a number"
                raise ValueError(
                    f"expected sequence of length {length} at dim {len(shape)} (got {got})"
                )
        shape.append(length)
        level = list(chain.from_iterable(level))
    return level, shape


def _infer(numbers):
    kinds = set(map(type, numbers))
    if not numbers or any(issubclass(k, float) for k in kinds):
        return get_default_dtype()
    return dtypes["bool"] if kinds == {bool} else dtypes["int64"]


def _plain(value):
    """A number of another library, or of a tensor, as Python's own."""
    if isinstance(value, (bool, int, float)):
        return value
    if hasattr(value, "item"):
        return value.item()
    raise TypeError(f"not a number: {type(value).__name__}")


def _of_numbers(data, kind):
    numbers, shape = _flat(data)
    if not set(map(type, numbers)) <= {bool, int, float}:
        numbers = [_plain(v) for v in numbers]
    kind = kind or _infer(numbers)
    # Halves are rounded from doubles by the library.
    made = kind if kind.name in _CODES else dtypes["float64"]
    code = _CODES[made.name]
    if kind.name == "bool":
        numbers = map(bool, numbers)
    elif code not in "fd":
        numbers = map(int, numbers)
    block = array(code, numbers)
    sizes, out = (ctypes.c_int64 * len(shape))(*shape), ctypes.c_void_p()
    check(
        lib.tt_tensor_from_data(
            block.buffer_info()[0], made.code, sizes, len(shape), ctypes.byref(out)
        )
    )
    made = wrap(out.value)
    return made if made.dtype is kind else made.to(kind)


def tensor(data, *, dtype=None, device=None, requires_grad=False):
    """A new tensor with a copy of the data: a number, nested lists, an array, a tensor."""
    kind = of_python.get(dtype, dtype)
    if isinstance(data, Handle):
        made = data.detach().clone()
        made = made.to(kind) if kind else made
    elif hasattr(data, "__array_interface__"):
        made = from_interface(data, copy=True)
        made = made.to(kind) if kind else made
    else:
        made = _of_numbers(data, kind)
    if device is not None:
        made = made.to(device)
    return made.requires_grad_() if requires_grad else made


def as_tensor(data, dtype=None, device=None):
    """The same without a copy where none is needed."""
    if isinstance(data, Handle):
        made = data
    elif hasattr(data, "__array_interface__"):
        made = from_interface(data)
    else:
        return tensor(data, dtype=dtype, device=device)
    return made if dtype is None and device is None else made.to(device=device, dtype=dtype)


def with_requires_grad(function):
    """A factory of the table that takes `requires_grad` as well."""

    def factory(*args, requires_grad=False, **kwargs):
        made = function(*args, **kwargs)
        return made.requires_grad_() if requires_grad else made

    factory.__name__ = factory.__qualname__ = function.__name__
    factory.__doc__ = function.__doc__
    return factory


# What makes a tensor out of sizes and options.
factories = {
    name: with_requires_grad(function)
    for name, function in ops.table.items()
    if all("ScalarType? dtype=" in t and "Device? device=" in t for t in function.schemas)
    and name not in ops.methods
}

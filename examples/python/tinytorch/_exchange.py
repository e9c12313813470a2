"""Memory shared with NumPy, and with whoever has a buffer, without a copy."""

import ctypes

from ._handle import wrap
from ._keep import DESTROY, drop, keep
from ._library import check, lib
from ._types import by_typestr


def _sizes(values):
    return None if values is None else (ctypes.c_int64 * len(values))(*values)


def over(address, kind, shape, strides, owner):
    """A tensor over memory that `owner` keeps alive; strides in elements, None for row-major."""
    out, number = ctypes.c_void_p(), keep(owner)
    status = lib.tt_tensor_from_blob(
        address,
        kind.code,
        _sizes(shape),
        _sizes(strides),
        len(shape),
        DESTROY,
        number,
        ctypes.byref(out),
    )
    if status:
        drop(number)
        check(status)
    return wrap(out.value)


def from_interface(array, copy=False):
    """The tensor of an object with NumPy's array interface, over its memory or a copy of it."""
    facts = array.__array_interface__
    kind = by_typestr.get(facts["typestr"])
    if kind is None:
        raise TypeError(
            f"can't convert an array of type {facts['typestr']}: there is no such dtype"
        )
    strides = facts.get("strides")
    if strides is not None:
        if any(s < 0 for s in strides):
            raise ValueError(
                "At least one stride in the given numpy array is negative, and tensors with "
                "negative strides are not supported: make a copy of the array"
            )
        if any(s % kind.itemsize for s in strides):
            raise ValueError("the strides of the array are not multiples of its elements' size")
        strides = [s // kind.itemsize for s in strides]
    # Some make the memory for the asking: what they answered holds it.
    made = over(facts["data"][0], kind, facts["shape"], strides, (array, facts))
    return made.clone() if copy else made


def from_numpy(array):
    """A tensor over the memory of a NumPy array."""
    if not hasattr(array, "__array_interface__"):
        raise TypeError(f"expected np.ndarray (got {type(array).__name__})")
    return from_interface(array)


def frombuffer(buffer, *, dtype, count=-1, offset=0):
    """A 1-d tensor over a writable buffer of Python."""
    room = memoryview(buffer).nbytes - offset
    length = room // dtype.itemsize if count < 0 else count
    if length <= 0 or length * dtype.itemsize > room:
        raise ValueError(f"the buffer has {room} bytes after offset {offset}, expected more")
    block = (ctypes.c_char * room).from_buffer(buffer, offset)
    return over(ctypes.addressof(block), dtype, (length,), None, block)


class _Shared:
    """Memory of a tensor as NumPy's array interface describes it; the array keeps it alive."""

    def __init__(self, tensor):
        kind = tensor.dtype
        if kind.typestr is None:
            raise TypeError(f"Got unsupported ScalarType {kind.name}")
        self._tensor = tensor
        # NumPy takes NULL for "no memory was given", also where there is nothing in it.
        self._empty = None if tensor.numel() else ctypes.create_string_buffer(kind.itemsize)
        address = ctypes.addressof(self._empty) if self._empty else tensor.data_ptr()
        self.__array_interface__ = {
            "version": 3,
            "typestr": kind.typestr,
            "shape": tensor.shape,
            "strides": tuple(s * kind.itemsize for s in tensor.stride()),
            "data": (address, False),
        }


def to_numpy(tensor):
    """A NumPy array over the memory of a tensor."""
    import numpy

    if tensor.requires_grad:
        raise RuntimeError(
            "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."
        )
    return numpy.asarray(_Shared(tensor))


def _nested(values, shape):
    if len(shape) == 0:
        return values[0]
    if len(shape) == 1:
        return values
    step = len(values) // shape[0] if shape[0] else 0
    rows = (values[i * step : (i + 1) * step] for i in range(shape[0]))
    return [_nested(row, shape[1:]) for row in rows]


_CODES = {
    "uint8": "B",
    "int8": "b",
    "int16": "h",
    "int32": "i",
    "int64": "q",
    "float32": "f",
    "float64": "d",
    "bool": "?",
}


def to_list(tensor):
    """The elements as nested lists of Python's numbers."""
    kind = tensor.dtype
    if kind.name not in _CODES:
        return to_list(tensor.detach().double())
    block = bytearray(tensor.numel() * kind.itemsize)
    if block:
        address = ctypes.addressof(ctypes.c_char.from_buffer(block))
        check(lib.tt_tensor_copy_out(tensor._handle, address, len(block)))
    return _nested(memoryview(block).cast(_CODES[kind.name]).tolist(), tensor.shape)

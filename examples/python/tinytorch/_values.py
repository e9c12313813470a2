"""Python values as tt_value, the 24 bytes by which operators are called, and back.

`encoder(type, value)` says how a value becomes an argument of that type, or None where it does
not fit; the choice depends on the value's kind alone, so that it can be remembered. An encoder is
called with the value and a list that keeps memory alive until the call is over.
"""

import ctypes
import numbers
import operator
from array import array
from struct import Struct

from ._handle import Handle, wrap, wrap_optional
from ._library import constants, lib
from ._types import device, dtype, layout, memory_format, of_python

_TAG = {name[4:]: code for name, code in constants.items() if name.startswith("TAG_")}
_bits = Struct("<i4xQQ").pack
_signed = Struct("<i4xqQ").pack
_double = Struct("<i4xdQ").pack
TENSOR, _INT, _DOUBLE, _BOOL = _TAG["TENSOR"], _TAG["INT"], _TAG["DOUBLE"], _TAG["BOOL"]
_NONE = _bits(_TAG["NONE"], 0, 0)
WORDS = 3  # of 64 bits in a tt_value


def none(_value, _keep):
    return _NONE


def tensor(value, _keep):
    return _bits(TENSOR, value._handle, 0)


def integer(value, _keep):
    return _signed(_INT, value, 0)


def index(value, _keep):
    return _signed(_INT, operator.index(value), 0)


def double(value, _keep):
    return _double(_DOUBLE, value, 0)


def boolean(value, _keep):
    return _bits(_BOOL, bool(value), 0)


def real(value, _keep):
    """A number of another library: NumPy's, a Fraction."""
    if isinstance(value, numbers.Integral):
        return index(value, _keep)
    return double(float(value), _keep)


def text(value, keep):
    return _block("STRING", "B", value.encode(), keep)


def reduction(value, _keep):
    choices = ("none", "mean", "sum")
    if value not in choices:
        raise ValueError(f"{value} is not a valid value for reduction")
    return integer(choices.index(value), _keep)


def item(value, keep):
    """The number in a tensor of one element."""
    return number(value.item(), keep)


def number(value, keep):
    """A number by its own type."""
    return natural(value)(value, keep)


def _block(tag, code, items, keep):
    block = array(code, items)
    keep.append(block)
    return _bits(_TAG[tag], block.buffer_info()[0], len(block))


def integers(value, keep):
    return _block("INTS", "q", [operator.index(v) for v in value], keep)


def doubles(value, keep):
    return _block("DOUBLES", "d", value, keep)


def booleans(value, keep):
    return _block("BOOLS", "B", value, keep)


def tensors(value, keep):
    keep.append(value)
    return _block("TENSORS", "Q", [0 if t is None else t._handle for t in value], keep)


def strings(value, keep):
    items = (ctypes.c_char_p * len(value))(*[v.encode() for v in value])
    keep.append(items)
    return _bits(_TAG["STRINGS"], ctypes.addressof(items), len(value))


def _coded(tag, make=None):
    def encode(value, _keep):
        return _bits(_TAG[tag], (make(value) if make else value).code, 0)

    return encode


_dtype = _coded("DTYPE")
_dtype_of_python = _coded("DTYPE", of_python.__getitem__)
_device = _coded("DEVICE")
_device_of_text = _coded("DEVICE", device)
_layout = _coded("LAYOUT")
_memory_format = _coded("MEMORY_FORMAT")


def natural(value):
    """The encoder of a value where nothing says what it is to become; None where there is none."""
    for kinds, encode in _NATURAL:
        if isinstance(value, kinds):
            return encode
    if isinstance(value, (list, tuple)):
        for kinds, encode in _NATURAL_LISTS:
            if all(isinstance(v, kinds) for v in value):
                return encode
    return None


_NATURAL = (
    (type(None), none),
    (Handle, tensor),
    (bool, boolean),
    (int, integer),
    (float, double),
    (str, text),
    (dtype, _dtype),
    (device, _device),
    (layout, _layout),
    (memory_format, _memory_format),
    (numbers.Real, real),
)
_NATURAL_LISTS = (
    (bool, booleans),
    (numbers.Integral, integers),
    (numbers.Real, doubles),
    (str, strings),
    ((Handle, type(None)), tensors),
)


_ENUMS = (int, dtype, layout, memory_format)


def _is_bool(value):
    return isinstance(value, bool) or type(value).__name__ in ("bool_", "numpy.bool")


def _scalar(value):
    return natural(value) if isinstance(value, numbers.Real) or _is_bool(value) else None


def _int(value):
    if type(value) is int:
        return integer
    return index if isinstance(value, numbers.Integral) and not _is_bool(value) else None


def _float(value):
    return double if isinstance(value, numbers.Real) and not _is_bool(value) else None


# For each base type of a schema: a value to its encoder.
_ONE = {
    "Tensor": lambda v: tensor if isinstance(v, Handle) else None,
    "Scalar": _scalar,
    "int": _int,
    "float": _float,
    "bool": lambda v: boolean if _is_bool(v) else None,
    "str": lambda v: text if isinstance(v, str) else None,
    "ScalarType": lambda v: (
        _dtype
        if isinstance(v, dtype)
        else _dtype_of_python
        if isinstance(v, type) and v in of_python
        else None
    ),
    "Device": lambda v: (
        _device if isinstance(v, device) else _device_of_text if isinstance(v, str) else None
    ),
    "Layout": lambda v: _layout if isinstance(v, layout) else None,
    "MemoryFormat": lambda v: _memory_format if isinstance(v, memory_format) else None,
    "AnyEnumType": lambda v: natural(v) if isinstance(v, _ENUMS) else None,
    "Generator": lambda v: None,
    "t": natural,
}
_LISTS = {
    "Tensor": ((Handle, type(None)), tensors),
    "int": (numbers.Integral, integers),
    "float": (numbers.Real, doubles),
    "bool": (bool, booleans),
    "str": (str, strings),
}


def _list(kind, value):
    if kind.size and _int(value):
        # One number stands for all.
        return lambda v, keep: integers([v] * kind.size, keep)
    if not isinstance(value, (list, tuple)):
        return None
    if kind.base == "t":
        return natural(value)
    if kind.base == "Scalar":
        return natural(value) if all(map(_scalar, value)) else None
    kinds, encode = _LISTS[kind.base]
    return encode if all(isinstance(v, kinds) for v in value) else None


def encoder(kind, value):
    """How a value becomes an argument of a type of a schema; None where it does not fit."""
    if value is None:
        return none if kind.optional or kind.base == "Generator" else None
    return _list(kind, value) if kind.is_list else _ONE[kind.base](value)


def lenient(kind, value, name):
    """The same where nothing fits as it is: a tensor of one element for a number, a bool for an
    int, the name of a reduction."""
    if found := encoder(kind, value):
        return found
    if kind.is_list:
        return None
    if name == "reduction" and isinstance(value, str):
        return reduction
    if kind.base in ("Scalar", "int", "float") and isinstance(value, Handle):
        return item if value.numel() == 1 and not value.requires_grad else None
    return index if kind.base == "int" and isinstance(value, bool) else None


def constant(kind, value):
    """The bytes of a default, which are kept for ever."""
    keep = []
    if kind.is_list and isinstance(value, int):
        value = [value] * (kind.size or 1)
    encode = double if kind.base == "float" and isinstance(value, int) else natural(value)
    _defaults.append(keep)
    return encode(value, keep)


_defaults = []


def plain(tag, bits, length=0):
    """The Python value of a tag and its bits, but for tensors."""
    if tag == _TAG["NONE"]:
        return None
    if tag == _BOOL:
        return bool(bits)
    if tag == _INT:
        return ctypes.c_int64(bits).value
    if tag == _DOUBLE:
        return ctypes.c_double.from_buffer(ctypes.c_uint64(bits)).value
    if tag == _TAG["STRING"]:
        return ctypes.string_at(bits, length).decode()
    for name, kind in (("INTS", ctypes.c_int64), ("DOUBLES", ctypes.c_double)):
        if tag == _TAG[name]:
            return list((kind * length).from_address(bits)) if length else []
    if tag == _TAG["BOOLS"]:
        return [b != 0 for b in ctypes.string_at(bits, length)]
    raise NotImplementedError(f"a result with the tag {tag}")


def decode(words):
    """The Python value of a result: three words, whose memory goes to Python or is released."""
    tag = words[0] & 0xFFFFFFFF
    if tag == TENSOR:
        return wrap(words[1])
    if tag == _TAG["TENSORS"]:
        items = (ctypes.c_void_p * words[2]).from_address(words[1]) if words[2] else ()
        found = tuple(wrap_optional(lib.tt_tensor_retain(p)) for p in items)
    else:
        found = plain(tag, words[1], words[2])
    lib.tt_value_release((ctypes.c_uint64 * WORDS)(*words))
    return found

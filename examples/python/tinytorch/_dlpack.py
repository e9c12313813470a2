"""DLPack both ways without a copy: capsules of version 1, and the older ones."""

import atexit
import ctypes
import threading

from ._handle import wrap
from ._keep import drop, keep, kept, pointer
from ._library import check, lib

_DELETER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _Tensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device", ctypes.c_int32 * 2),
        ("ndim", ctypes.c_int32),
        ("dtype", ctypes.c_uint32),
        ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("byte_offset", ctypes.c_uint64),
    ]


class _Versioned(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_uint32 * 2),
        ("context", ctypes.c_void_p),
        ("deleter", ctypes.c_void_p),
        ("flags", ctypes.c_uint64),
        ("tensor", _Tensor),
    ]


class _Unversioned(ctypes.Structure):
    _fields_ = [("tensor", _Tensor), ("context", ctypes.c_void_p), ("deleter", ctypes.c_void_p)]


# A capsule has its first name until somebody takes what is in it.
_KINDS = {b"dltensor": _Unversioned, b"dltensor_versioned": _Versioned}
_USED = {name: b"used_" + name for name in _KINDS}


def _python(name, result, *arguments):
    function = getattr(ctypes.pythonapi, name)
    function.restype, function.argtypes = result, arguments
    return function


_new = _python("PyCapsule_New", ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
_get = _python("PyCapsule_GetPointer", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
_is_valid = _python("PyCapsule_IsValid", ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)
_rename = _python("PyCapsule_SetName", ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)


def _delete(kind, address):
    """Calls the deleter of what somebody exported."""
    if deleter := kind.from_address(address).deleter:
        _DELETER(deleter)(address)


@_DELETER
def _capsule_dies(capsule):
    # The capsule has no references any more: it is handled by its address.
    for name, kind in _KINDS.items():
        if _is_valid(capsule, name):
            _delete(kind, _get(capsule, name))


def _bridge(kind):
    """The deleter of a struct of ours in front of another one, which goes with it."""

    @_DELETER
    def delete(address):
        number = kind.from_address(address).context
        _, other_kind, other = kept(number)
        drop(number)
        _delete(other_kind, other)

    return delete


_BRIDGES = {kind: _bridge(kind) for kind in _KINDS.values()}


def _in_front(kind, other_kind, address):
    """A struct of one kind for a struct of the other, whose memory it shares."""
    made = kind(tensor=other_kind.from_address(address).tensor)
    if kind is _Versioned:
        made.version = (1, 0)
    made.deleter = pointer(_BRIDGES[kind])
    made.context = keep((made, other_kind, address))
    return ctypes.addressof(made)


_latest = threading.local()
atexit.register(_latest.__dict__.clear)


def export(tensor, max_version):
    """A capsule: of version 1 where the consumer knows that."""
    out = ctypes.c_void_p()
    check(lib.tt_tensor_to_dlpack(tensor._handle, ctypes.byref(out)))
    address, name = out.value, b"dltensor_versioned"
    if max_version is None or max_version[0] < 1:
        address, name = _in_front(_Unversioned, _Versioned, address), b"dltensor"
    # One that nobody takes dies at the next export, not amid an error of the consumer.
    _latest.capsule = _new(address, name, pointer(_capsule_dies))
    return _latest.capsule


def from_dlpack(source):
    """The tensor of an object with `__dlpack__`, or of a capsule, over its memory."""
    if hasattr(source, "__dlpack__"):
        try:
            capsule = source.__dlpack__(max_version=(1, 0))
        except TypeError:  # it is from before version 1
            capsule = source.__dlpack__()
    else:
        capsule = source
    for name, kind in _KINDS.items():
        if _is_valid(id(capsule), name):
            address = _get(id(capsule), name)
            _rename(id(capsule), _USED[name])
            if kind is not _Versioned:
                address = _in_front(_Versioned, kind, address)
            out = ctypes.c_void_p()
            check(lib.tt_tensor_from_dlpack_take(address, ctypes.byref(out)))
            return wrap(out.value)
    raise TypeError(f"from_dlpack: expected a fresh DLPack capsule, got {type(source).__name__}")

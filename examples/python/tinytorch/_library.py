"""The shared library: where it is found, its functions, its errors as exceptions."""

import ctypes
import ctypes.util
import os
import sys
import threading
from pathlib import Path

from ._declarations import Declarations

_HERE = Path(__file__).resolve().parent
_NAME = {"darwin": "libtinytorch.dylib", "win32": "tinytorch.dll"}.get(
    sys.platform, "libtinytorch.so"
)

declared = Declarations((_HERE / "abi.h").read_text())
constants = declared.constants


def _candidates():
    """Where the library may be: a variable, beside the package, a prefix, the system."""
    if path := os.environ.get("TINYTORCH_LIBRARY"):
        yield path
        return
    yield _HERE / _NAME
    for prefix in _HERE.parents:
        yield from (prefix / lib / _NAME for lib in ("lib", "lib64", "target/release"))
    if prefix := os.environ.get("TINYTORCH_PREFIX"):
        yield Path(prefix) / "lib" / _NAME
    if found := ctypes.util.find_library("tinytorch"):
        yield found


def _open():
    for path in _candidates():
        if not isinstance(path, Path) or path.exists():
            return ctypes.CDLL(str(path))
    raise ImportError(
        f"{_NAME} was not found: set TINYTORCH_LIBRARY to its path, put it beside the package, "
        "or install it where the system's loader looks"
    )


class Library:
    """The functions of the library, with the types of abi.h, bound when they are asked for."""

    def __init__(self):
        self._dll = _open()

    def __getattr__(self, name):
        result, args = declared.signature(name)
        function = getattr(self._dll, name)
        function.restype = result
        function.argtypes = [kind for _, kind in args]
        setattr(self, name, function)
        return function

    def has(self, name):
        """Whether the package knows the function and the library exports it."""
        return name in declared.prototypes and hasattr(self._dll, name)


lib = Library()


class Error(RuntimeError):
    """A call that failed; `code` is its tt_status."""

    code = 0


def _error(name, *bases):
    return type(name, (Error, *bases), {"__doc__": Error.__doc__, "__module__": __package__})


_ERRORS = {
    "INVALID_ARGUMENT": _error("InvalidArgument", ValueError),
    "NULL_POINTER": _error("NullPointer", TypeError),
    "SHAPE": _error("ShapeError", ValueError),
    "DTYPE": _error("DTypeError", TypeError),
    "INDEX": _error("OutOfRange", IndexError),
    "OUT_OF_MEMORY": _error("OutOfMemory", MemoryError),
    "NOT_IMPLEMENTED": _error("NotImplementedYet", NotImplementedError),
    "IO": _error("FileError", OSError),
    "FORMAT": _error("FormatError", ValueError),
    "NOT_FOUND": _error("NotFound", LookupError),
}
_BY_CODE = {constants[f"ERR_{name}"]: kind for name, kind in _ERRORS.items()}
_CALLBACK = constants["ERR_CALLBACK"]

# What a Python callback raised on this thread, until the call that ran it comes back.
raised = threading.local()


def failed(status):
    """The exception for a status: what a Python callback raised, or the library's own text."""
    cause = getattr(raised, "exception", None)
    raised.exception = None
    if status == _CALLBACK and cause is not None:
        return cause
    error = _BY_CODE.get(status, Error)(lib.tt_last_error_message().decode())
    error.code = status
    return error


def check(status):
    """Raises for a status that is not TT_OK."""
    if status:
        raise failed(status)


if lib.tt_abi_version() != constants["ABI_VERSION"]:
    raise ImportError(
        f"the package is for version {constants['ABI_VERSION']} of TinyTorch's ABI, the library "
        f"has {lib.tt_abi_version()}"
    )


def handles(tensors):
    """The handles of tensors (or None) as an array for C."""
    return (ctypes.c_void_p * len(tensors))(*[None if t is None else t._handle for t in tensors])


def texts(names):
    """Texts as an array for C."""
    return (ctypes.c_char_p * len(names))(*[n.encode() for n in names])


def text_of(function, handle):
    """What a function writes into a buffer of the caller: (handle, buffer, room, length)."""
    length = ctypes.c_size_t()
    check(function(handle, None, 0, ctypes.byref(length)))
    buffer = ctypes.create_string_buffer(length.value + 1)
    check(function(handle, buffer, len(buffer), None))
    return buffer.value.decode()

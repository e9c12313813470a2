"""The handle behind a Tensor: one reference, given back when Python lets go of it."""

from ._library import lib


class Handle:
    """What every tensor is to the library; `_tensor.py` makes a Tensor of it."""

    __slots__ = ("_handle", "__weakref__")

    def __del__(self, _release=lib.tt_tensor_release):
        try:
            handle = self._handle
        except AttributeError:  # its making failed
            return
        _release(handle)


class Owned:
    """An object with a handle of another kind, which goes back with it; there are no copies."""

    _release = None  # the function of the C ABI

    def __del__(self):
        if handle := self.__dict__.get("_handle"):
            self._release(handle)

    def __reduce_ex__(self, _protocol):
        raise TypeError(f"a {type(self).__name__} can be neither copied nor pickled")


_class = [Handle]


def wrapped_by(cls):
    """Lets results be of a class."""
    _class[0] = cls
    return cls


def wrap(handle, _new=object.__new__):
    """The Tensor of a new handle, which it takes over."""
    tensor = _new(_class[0])
    tensor._handle = handle
    return tensor


def wrap_optional(handle):
    """The same, None for NULL."""
    return wrap(handle) if handle else None


def borrowed(handle):
    """A Tensor for a handle that somebody else keeps."""
    return wrap(lib.tt_tensor_retain(handle)) if handle else None


def give(tensor):
    """A handle that the receiver has to release; NULL for None."""
    return lib.tt_tensor_retain(tensor._handle) if tensor is not None else None

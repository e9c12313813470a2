"""Python objects that the library holds, and Python functions that it calls.

The library gets a number as `userdata`; the object behind it lives until `DESTROY` is called.
"""

import ctypes
import functools
import itertools

from ._library import constants, lib, raised

_objects = {}
_numbers = itertools.count(1)


def keep(value):
    """The userdata of an object, which lives until the library destroys it."""
    number = next(_numbers)
    _objects[number] = value
    return number


def kept(number):
    """The object of a userdata."""
    return _objects[number]


def drop(number):
    """What DESTROY does, for a registration that failed."""
    _objects.pop(number, None)


DESTROY = ctypes.cast(_destroy := ctypes.CFUNCTYPE(None, ctypes.c_void_p)(drop), ctypes.c_void_p)


def callback(*arguments):
    """A decorator: a function of Python as a function of C that returns a status. What the function
    raises becomes the status TT_ERR_CALLBACK, and comes out again where the library was called."""

    def decorate(function):
        @functools.wraps(function)
        def guarded(*args):
            try:
                function(*args)
                return 0
            except BaseException as e:  # nothing may pass through C
                raised.exception = e
                text = f"{type(e).__name__}: {e}"
                lib.tt_set_last_error(constants["ERR_CALLBACK"], text.encode())
                return constants["ERR_CALLBACK"]

        return ctypes.CFUNCTYPE(ctypes.c_int32, *arguments)(guarded)

    return decorate


def pointer(function):
    """A function of C as a plain pointer, for a field of a struct."""
    return ctypes.cast(function, ctypes.c_void_p)

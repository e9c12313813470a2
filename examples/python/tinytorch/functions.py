"""Functions whose arguments in Python are not those of the operator behind them."""

from . import ops
from ._handle import Handle

_op = ops.table


def _asked(found, return_inverse, return_counts):
    values, inverse, counts = found
    asked = [values, *[inverse] * return_inverse, *[counts] * return_counts]
    return tuple(asked) if len(asked) > 1 else values


def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """The different elements, or slices along `dim`."""
    options = (sorted, return_inverse, return_counts)
    found = (
        _op["_unique2"](input, *options) if dim is None else _op["unique_dim"](input, dim, *options)
    )
    return _asked(found, return_inverse, return_counts)


def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    """The elements that differ from the one before."""
    found = _op["unique_consecutive"](input, return_inverse, return_counts, dim)
    return _asked(found, return_inverse, return_counts)


def norm(input, p="fro", dim=None, keepdim=False, dtype=None):
    """The norm over all elements or over dimensions."""
    p = 2 if p in ("fro", None) else p
    dim = [] if dim is None else dim
    options = {} if dtype is None else {"dtype": dtype}
    return _op["norm"](input, p, dim, keepdim, **options)


def tensordot(a, b, dims=2):
    """Sums over dimensions: lists of them for both, or how many of the last and first."""
    if isinstance(dims, int):
        dims = list(range(a.dim() - dims, a.dim())), list(range(dims))
    return _op["tensordot"](a, b, *dims)


def repeat_interleave(input, repeats=None, dim=None, *, output_size=None):
    """Each element `repeats` times."""
    if repeats is None:
        return _op["repeat_interleave"](input, output_size=output_size)
    if not isinstance(repeats, Handle):
        repeats = _op["full"]([1], repeats)
    return _op["repeat_interleave"](input, repeats, dim, output_size=output_size)


functions = {
    f.__name__: f for f in (unique, unique_consecutive, norm, tensordot, repeat_interleave)
}

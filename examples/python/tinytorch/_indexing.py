"""`x[...]`, `x[...] = y`: views for ints, slices, None and `...`; tensors and lists gather."""

import operator

from . import ops
from ._create import as_tensor
from ._handle import Handle
from ._types import dtypes

_select, _slice = ops.table["select"], ops.table["slice"]


def _is_int(item):
    return hasattr(item, "__index__") and not isinstance(item, (bool, Handle))


def _is_number(item):
    """Whether it is a 0-d tensor that selects."""
    return isinstance(item, Handle) and item.dim() == 0 and item.dtype.name.startswith("int")


def _gathers(item):
    return isinstance(item, (Handle, list, tuple, range)) or hasattr(item, "__array_interface__")


def _uses(item):
    """How many dimensions an item stands for."""
    if item is None or item is Ellipsis or isinstance(item, bool):
        return 0
    if isinstance(item, Handle) and item.dtype.name in ("bool", "uint8"):
        return item.dim()
    return 1


def _items(index, dims):
    items = list(index) if isinstance(index, tuple) else [index]
    spread = [i for i, item in enumerate(items) if item is Ellipsis]
    if len(spread) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    used = sum(map(_uses, items))
    if used > dims:
        raise IndexError(f"too many indices for tensor of dimension {dims}")
    if spread:
        items[spread[0] : spread[0] + 1] = [slice(None)] * (dims - used)
    return items


def _prepared(index, dims):
    """The items, with tensors made of lists and arrays."""
    if not isinstance(index, tuple):
        index = (index,)
    return _items(
        tuple(
            as_tensor(list(i) if isinstance(i, (tuple, range)) else i)
            if _gathers(i) and not isinstance(i, Handle)
            else i
            for i in index
        ),
        dims,
    )


def _parts(item):
    """A tensor that gathers, as one index for each dimension that it stands for."""
    if item.dtype.is_floating_point and item.numel() == 0:
        return [item.to(dtypes["int64"])]
    if _uses(item) == 0:
        return [item.to(dtypes["bool"]).unsqueeze(0)]
    return list(item.nonzero().unbind(1)) if _uses(item) > 1 else [item]


def _viewed(tensor, index):
    """The view that ints, slices and None make, and the tensors that gather from it."""
    dim, gather = 0, []
    for item in _prepared(index, tensor.dim()):
        if isinstance(item, slice):
            start, stop, step = (
                None if v is None else operator.index(v) for v in (item.start, item.stop, item.step)
            )
            if step is not None and step <= 0:
                raise ValueError("step must be greater than zero")
            if (start, stop, step) != (None, None, None):
                tensor = _slice(tensor, dim, start, stop, 1 if step is None else step)
            dim += 1
        elif item is None:
            tensor = tensor.unsqueeze(dim)
            dim += 1
        elif _is_int(item) or _is_number(item):
            tensor = _select(tensor, dim, operator.index(item))
        elif isinstance(item, Handle):
            parts = _parts(item)
            if _uses(item) == 0:
                tensor = tensor.unsqueeze(dim)
            gather += [None] * (dim - len(gather)) + parts
            dim += len(parts)
        elif isinstance(item, bool):
            tensor = tensor.unsqueeze(dim)
            gather += [None] * (dim - len(gather)) + [as_tensor([item])]
            dim += 1
        else:
            raise TypeError(
                "only integers, slices (`:`), ellipsis (`...`), None and long or bool tensors are "
                f"valid indices (got {type(item).__name__})"
            )
    return tensor, gather


def get(tensor, index):
    """`tensor[index]`."""
    view, gather = _viewed(tensor, index)
    if gather:
        return ops.table["index"](view, gather)
    return view.view_as(view) if view is tensor else view


def put(tensor, index, value):
    """`tensor[index] = value`."""
    view, gather = _viewed(tensor, index)
    if not isinstance(value, Handle):
        value = as_tensor(value)
        value = value.to(tensor.dtype) if value.dim() == 0 else value
    if gather:
        ops.table["index_put_"](view, gather, value.to(tensor.dtype))
    else:
        # Leading dimensions of size 1 do not count.
        while value.dim() > view.dim() and value.shape[0] == 1:
            value = value.squeeze(0)
        view.copy_(value)

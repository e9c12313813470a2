"""Tensors as text, as PyTorch prints them."""

import math

from ._types import dtypes, get_default_dtype

PRECISION, THRESHOLD, EDGE, WIDTH = 4, 1000, 3, 80


def _shown_part(tensor):
    """What a long tensor shows: three elements at either end of each dimension."""
    from . import ops

    for d in range(tensor.dim()):
        n = tensor.shape[d]
        if n > 2 * EDGE:
            ends = [tensor.narrow(d, 0, EDGE), tensor.narrow(d, n - EDGE, EDGE)]
            tensor = ops.table["cat"](ends, d)
    return tensor


def _floats(values):
    """How floating-point numbers are written, so that all of them agree."""
    finite = [abs(v) for v in values if math.isfinite(v) and v != 0]
    whole = all(v == math.ceil(v) for v in finite)
    low, high = (min(finite), max(finite)) if finite else (1, 1)
    if high / low > 1000 or high > 1e8 or (low < 1e-4 and not whole):
        return lambda v: f"{v:.{PRECISION}e}"
    if whole:
        return lambda v: f"{v:.0f}." if math.isfinite(v) else f"{v:.0f}"
    return lambda v: f"{v:.{PRECISION}f}"


def _writer(tensor, values):
    """How an element is written, all in the same width."""
    write = _floats(values) if tensor.dtype.is_floating_point else str
    # Zeros and what is not finite take the room that is there.
    floating = tensor.dtype.is_floating_point
    counted = [v for v in values if math.isfinite(v) and v != 0] if floating else values
    width = max((len(write(v)) for v in counted), default=1)
    return width, lambda v: write(v).rjust(width)


def _block(data, sizes, indent, width, write):
    """The nested brackets. Where `data` has fewer entries than the size, the middle is left out."""
    if not sizes:
        return write(data)
    cut = len(data) < sizes[0]
    if len(sizes) > 1:
        rows = [_block(row, sizes[1:], indent + 1, width, write) for row in data]
        rows[EDGE:EDGE] = ["..."] if cut else []
        return "[" + ("," + "\n" * (len(sizes) - 1) + " " * (indent + 1)).join(rows) + "]"
    items = [write(value) for value in data]
    items[EDGE:EDGE] = [" ..."] if cut else []
    per_line = max(1, (WIDTH - indent) // (width + 2))
    lines = [", ".join(items[i : i + per_line]) for i in range(0, len(items), per_line)]
    return "[" + (",\n" + " " * (indent + 1)).join(lines) + "]"


def _suffixes(tensor):
    """What stands behind the elements."""
    usual = (get_default_dtype(), dtypes["int64"], dtypes["bool"])
    if tensor.numel() == 0:
        if tensor.dim() != 1:
            yield f"size={tensor.shape}"
        usual = usual[:1]
    if tensor.dtype not in usual:
        yield f"dtype={tensor.dtype}"
    if tensor.grad_fn is not None:
        yield f"grad_fn=<{tensor.grad_fn.name()}>"
    elif tensor.requires_grad:
        yield "requires_grad=True"


def show(tensor, prefix="tensor("):
    """`tensor([1., 2.])`."""
    values = tensor.detach()
    body = "[]"
    if values.numel():
        part = _shown_part(values) if values.numel() > THRESHOLD else values
        width, write = _writer(part, part.reshape([-1]).tolist())
        body = _block(part.tolist(), tensor.shape, len(prefix), width, write)
    text = prefix + body
    room = WIDTH - (len(text) - text.rfind("\n") - 1)
    for suffix in _suffixes(tensor):
        if room < len(suffix) + 2:
            text += ",\n" + " " * len(prefix) + suffix
            room = WIDTH - len(prefix) - len(suffix)
        else:
            text += ", " + suffix
            room -= len(suffix) + 2
    return text + ")"

"""dtype, device, memory_format and layout: small values that calls take and tensors give."""

from ._library import check, constants, lib


class dtype:
    """An element type: `tinytorch.float32`."""

    __module__ = __package__  # where it is found by its name
    __slots__ = ("code", "name", "itemsize", "is_floating_point", "typestr")

    def __init__(self, code, name, itemsize, typestr):
        self.code, self.name, self.itemsize, self.typestr = code, name, itemsize, typestr
        self.is_floating_point = "float" in name

    def __repr__(self):
        return f"tinytorch.{self.name}"

    def __reduce__(self):
        return self.name


# The code in the header, the size, and NumPy's name of the type: there is none for bfloat16.
_DTYPES = {
    "uint8": ("UINT8", 1, "|u1"),
    "int8": ("INT8", 1, "|i1"),
    "int16": ("INT16", 2, "<i2"),
    "int32": ("INT32", 4, "<i4"),
    "int64": ("INT64", 8, "<i8"),
    "float16": ("FLOAT16", 2, "<f2"),
    "float32": ("FLOAT32", 4, "<f4"),
    "float64": ("FLOAT64", 8, "<f8"),
    "bool": ("BOOL", 1, "|b1"),
    "bfloat16": ("BFLOAT16", 2, None),
}
dtypes = {
    name: dtype(constants[code], name, size, typestr)
    for name, (code, size, typestr) in _DTYPES.items()
}
by_code = {d.code: d for d in dtypes.values()}
by_typestr = {d.typestr: d for d in dtypes.values() if d.typestr}
aliases = {
    "half": "float16",
    "float": "float32",
    "double": "float64",
    "short": "int16",
    "int": "int32",
    "long": "int64",
}
# Python's own types stand for dtypes as well.
of_python = {bool: dtypes["bool"], int: dtypes["int64"], float: dtypes["float64"]}


def get_default_dtype():
    """The dtype of new floating-point tensors on this thread."""
    return by_code[lib.tt_get_default_dtype()]


def set_default_dtype(value):
    """Sets the dtype of new floating-point tensors on this thread."""
    check(lib.tt_set_default_dtype(value.code))


class device:
    """Where a tensor is: `device("cpu")`, `device("cuda:1")`, `device("cuda", 1)`."""

    __slots__ = ("type", "index")
    KINDS = {"cpu": 0, "cuda": 1, "meta": 14}

    def __init__(self, kind, index=None):
        if isinstance(kind, device):
            kind, index = kind.type, kind.index
        name, _, number = str(kind).partition(":")
        if name not in self.KINDS or (number and not number.isdecimal()):
            raise RuntimeError(f"Invalid device string: '{kind}'")
        self.type = name
        self.index = int(number) if number else index

    @property
    def code(self):
        """As a value of the C ABI has it: the type below, the index above."""
        index = -1 if self.index is None else self.index
        return self.KINDS[self.type] | (index & 0xFFFFFFFF) << 32

    def __eq__(self, other):
        return isinstance(other, device) and self.code == other.code

    def __hash__(self):
        return hash(self.code)

    def __str__(self):
        return self.type if self.index is None else f"{self.type}:{self.index}"

    def __repr__(self):
        index = "" if self.index is None else f", index={self.index}"
        return f"device(type='{self.type}'{index})"


class _Named:
    __slots__ = ("code", "name")

    def __init__(self, code, name):
        self.code, self.name = code, name

    def __repr__(self):
        return f"tinytorch.{self.name}"


class memory_format(_Named):
    """An order of dimensions in memory."""

    __slots__ = ()


class layout(_Named):
    """How elements are stored."""

    __slots__ = ()


memory_formats = {
    name: memory_format(code, name)
    for code, name in enumerate(
        ["contiguous_format", "preserve_format", "channels_last", "channels_last_3d"]
    )
}
strided = layout(0, "strided")

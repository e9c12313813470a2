"""Tensor's methods from the table of operators, and Python's own operators."""

import numbers

from . import ops
from ._handle import Handle
from ._types import aliases, dtypes, get_default_dtype
from .functions import functions

_op = ops.table
_OPERANDS = (Handle, int, float, numbers.Real)


def _binary(name):
    function = _op[name]

    def method(self, other):
        if isinstance(other, _OPERANDS):
            return function(self, other)
        return NotImplemented

    return method


def _reflected(function):
    def method(self, other):
        return function(other, self) if isinstance(other, numbers.Real) else NotImplemented

    return method


def _convert(name):
    kind = dtypes[aliases.get(name, name)]
    return lambda self: self.to(kind)


def _where(self, condition, other):
    return _op["where"](condition, self, other)


def _polygamma(self, n):
    return _op["polygamma"](n, self)


def fill(Tensor):
    """Gives the class its methods: those of the table, and Python's operators."""
    for name, function in ops.methods.items():
        if name not in Tensor.__dict__:
            setattr(Tensor, name, function)
    for name in (*dtypes, *aliases):
        if name not in Tensor.__dict__:
            setattr(Tensor, name, _convert(name))
    Tensor.where, Tensor.polygamma = _where, _polygamma
    for name, function in functions.items():
        if name != "tensordot":
            setattr(Tensor, name, function)
    operators = {
        "add": "add",
        "sub": "sub",
        "mul": "mul",
        "truediv": "div",
        "floordiv": "floor_divide",
        "mod": "remainder",
        "pow": "pow",
        "and": "bitwise_and",
        "or": "bitwise_or",
        "xor": "bitwise_xor",
        "lshift": "bitwise_left_shift",
        "rshift": "bitwise_right_shift",
    }
    for name, function in operators.items():
        setattr(Tensor, f"__{name}__", _binary(function))
        if f"{function}_" in _op:
            setattr(Tensor, f"__i{name}__", _binary(f"{function}_"))
        if function in ("add", "mul"):
            setattr(Tensor, f"__r{name}__", _binary(function))
        elif function in ("div", "floor_divide"):
            divide = _op[function]
            setattr(Tensor, f"__r{name}__", _reflected(lambda a, b, f=divide: f(_like(a, b), b)))
        elif function == "sub":
            Tensor.__rsub__ = _binary("rsub")
        else:
            setattr(Tensor, f"__r{name}__", _reflected(_op[function]))
    for name in ("eq", "ne", "lt", "le", "gt", "ge"):
        setattr(Tensor, f"__{name}__", _binary(name))
    Tensor.__matmul__ = _op["matmul"]
    Tensor.__neg__, Tensor.__pos__ = _op["neg"], _op["positive"]
    Tensor.__abs__, Tensor.__invert__ = _op["abs"], _op["bitwise_not"]


def _like(number, tensor):
    """A number as a 0-d tensor, which does not take part in the choice of the dtype."""
    return _op["scalar_tensor"](number, dtype=_dtype_beside(number, tensor))


def _dtype_beside(number, tensor):
    if tensor.dtype.is_floating_point or (isinstance(number, int) and tensor.dtype.name != "bool"):
        return tensor.dtype
    return dtypes["int64"] if isinstance(number, int) else get_default_dtype()

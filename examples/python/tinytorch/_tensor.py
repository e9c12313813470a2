"""Tensor: the operators of the table as methods, Python's own operators, facts, gradients."""

import ctypes

from . import _dlpack, _exchange, _indexing, _print, ops
from ._create import tensor
from ._handle import Handle, give, wrap, wrap_optional, wrapped_by
from ._keep import DESTROY, callback, drop, keep, kept
from ._library import check, declared, lib, text_of
from ._operators import fill
from ._types import by_code, device
from ._values import plain

_op = ops.table
_Scalar = declared.struct("tt_scalar")


def _fact(name, kind):
    """A getter of the C ABI with one number as its result."""
    function = getattr(lib, f"tt_tensor_{name}")

    def get(self):
        out = kind()
        check(function(self._handle, ctypes.byref(out)))
        return out.value

    return get


class GradFn:
    """The call that computed a tensor."""

    __slots__ = ("_name",)

    def __init__(self, name):
        self._name = name

    def name(self):
        """`AddBackward0`."""
        return self._name

    def __repr__(self):
        return f"<{self._name}>"


@wrapped_by
class Tensor(Handle):
    """A tensor of the library. Everything in `tinytorch.ops.methods` is a method as well."""

    __slots__ = ()
    __hash__ = object.__hash__
    __array_priority__ = 1000

    # Facts.
    numel = nelement = _fact("numel", ctypes.c_int64)
    dim = ndimension = _fact("ndim", ctypes.c_size_t)
    data_ptr = _fact("data_ptr", ctypes.c_void_p)
    storage_offset = _fact("storage_offset", ctypes.c_int64)
    ndim = property(dim)
    is_leaf = property(_fact("is_leaf", ctypes.c_bool))
    retains_grad = property(_fact("retains_grad", ctypes.c_bool))
    _version = property(_fact("version", ctypes.c_uint64))
    _dtype = _fact("dtype", ctypes.c_int32)
    _requires_grad = _fact("requires_grad", ctypes.c_bool)

    def _dims(self, function):
        sizes = (ctypes.c_int64 * self.dim())()
        check(function(self._handle, sizes, len(sizes), None))
        return tuple(sizes)

    @property
    def shape(self):
        """The sizes of the dimensions."""
        return self._dims(lib.tt_tensor_shape)

    def size(self, dim=None):
        """The sizes of the dimensions, or one of them."""
        return self.shape if dim is None else self.shape[_in_range(self, dim)]

    def stride(self, dim=None):
        """The steps of the dimensions, in elements."""
        steps = self._dims(lib.tt_tensor_strides)
        return steps if dim is None else steps[_in_range(self, dim)]

    @property
    def dtype(self):
        """The type of the elements."""
        return by_code[self._dtype()]

    @property
    def device(self):
        """Where the elements are."""
        out = declared.struct("tt_device")()
        check(lib.tt_tensor_device(self._handle, ctypes.byref(out)))
        kind = next(name for name, code in device.KINDS.items() if code == out.type)
        return device(kind, None if kind == "cpu" else out.index)

    def element_size(self):
        """Bytes of an element."""
        return self.dtype.itemsize

    def is_floating_point(self):
        """Whether the elements are floating-point numbers."""
        return self.dtype.is_floating_point

    def is_contiguous(self, memory_format=None):
        """Whether the elements lie in memory in the order of the dimensions, or of a format."""
        out, code = ctypes.c_bool(), memory_format.code if memory_format else 0
        check(lib.tt_tensor_is_contiguous_in(self._handle, code, ctypes.byref(out)))
        return out.value

    T = property(_op["numpy_T"])
    mT = property(_op["mT"])

    # Numbers and memory.
    def item(self):
        """The number in a tensor of one element."""
        out = _Scalar()
        check(lib.tt_tensor_item(self._handle, ctypes.byref(out)))
        return plain(out.tag, out.bits)

    tolist = _exchange.to_list
    numpy = _exchange.to_numpy

    def __array__(self, dtype=None, copy=None):
        array = self.numpy()
        array = array if dtype is None else array.astype(dtype, copy=False)
        return array.copy() if copy else array

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        return _dlpack.export(self.clone() if copy else self, max_version)

    def __dlpack_device__(self):
        return (1, 0)

    def __bool__(self):
        if self.numel() != 1:
            few = "no values" if self.numel() == 0 else "more than one value"
            raise RuntimeError(f"Boolean value of Tensor with {few} is ambiguous")
        return bool(self.item())

    def __int__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())

    def __index__(self):
        value = self.item()
        if isinstance(value, float):
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return int(value)

    def __len__(self):
        if self.dim() == 0:
            raise TypeError("len() of a 0-d tensor")
        return self.shape[0]

    def __iter__(self):
        if self.dim() == 0:
            raise TypeError("iteration over a 0-d tensor")
        return iter(self.unbind(0))

    def __contains__(self, value):
        return bool((self == value).any())

    def __repr__(self):
        return _print.show(self)

    def __format__(self, spec):
        return format(self.item(), spec) if self.dim() == 0 and spec else format(repr(self), spec)

    def __reduce__(self):
        return _rebuilt, (self.tolist(), self.dtype, self.requires_grad)

    def __deepcopy__(self, memo):
        made = self.detach().clone().requires_grad_(self.requires_grad)
        memo[id(self)] = made
        return made

    __getitem__ = _indexing.get
    __setitem__ = _indexing.put

    # Conversions.
    def to(
        self, *args, device=None, dtype=None, non_blocking=False, copy=False, memory_format=None
    ):
        """To a dtype, a device, both, or those of another tensor."""
        for value in args:
            if isinstance(value, Handle):
                device, dtype = value.device, value.dtype
            elif isinstance(value, (str, _device)):
                device = value
            elif isinstance(value, bool):
                non_blocking = value
            else:
                dtype = value
        options = {"non_blocking": non_blocking, "copy": copy, "memory_format": memory_format}
        if device is None:
            return _to(self, self.dtype if dtype is None else dtype, **options)
        return _to(self, device, self.dtype if dtype is None else dtype, **options)

    def type(self, dtype=None):
        """The dtype, or the tensor in another one."""
        return self.dtype if dtype is None else self.to(dtype)

    def cpu(self):
        """The tensor on the CPU."""
        return self.to("cpu")

    def cuda(self, index=None):
        """The tensor on a GPU."""
        return self.to("cuda" if index is None else f"cuda:{index}")

    # Gradients.
    @property
    def requires_grad(self):
        """Whether autograd records what is done with the tensor."""
        return self._requires_grad()

    @requires_grad.setter
    def requires_grad(self, value):
        check(lib.tt_tensor_set_requires_grad(self._handle, value))

    def requires_grad_(self, requires_grad=True):
        """Asks for a gradient, or no longer."""
        self.requires_grad = requires_grad
        return self

    @property
    def grad(self):
        """The gradient accumulated so far, or None."""
        out = ctypes.c_void_p()
        check(lib.tt_tensor_grad(self._handle, ctypes.byref(out)))
        return wrap_optional(out.value)

    @grad.setter
    def grad(self, value):
        check(lib.tt_tensor_set_grad(self._handle, None if value is None else value._handle))

    @property
    def grad_fn(self):
        """What computed the tensor; None for a leaf."""
        name = text_of(lib.tt_tensor_grad_fn_name, self._handle)
        return GradFn(name) if name else None

    @property
    def data(self):
        """The tensor's memory without its history."""
        out = ctypes.c_void_p()
        check(lib.tt_tensor_data(self._handle, ctypes.byref(out)))
        return wrap(out.value)

    @data.setter
    def data(self, value):
        check(lib.tt_tensor_set_data(self._handle, value._handle))

    def retain_grad(self):
        """Lets a tensor that is no leaf keep its gradient."""
        check(lib.tt_tensor_retain_grad(self._handle))

    def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
        """Adds the gradients of the leaves to theirs."""
        from .autograd import backward

        backward([self], [gradient], retain_graph, create_graph, inputs)

    def register_hook(self, hook):
        """Calls `hook(grad)` when the gradient is computed; what it returns may replace it."""
        number, out = keep(hook), ctypes.c_uint64()
        status = lib.tt_tensor_register_hook(
            self._handle, ctypes.cast(_on_grad, ctypes.c_void_p), number, DESTROY, ctypes.byref(out)
        )
        if status:
            drop(number)
            check(status)
        return RemovableHandle(self, out.value)


_device = device
_to = _op["to"]


class RemovableHandle:
    """What takes a hook away again."""

    def __init__(self, tensor, number):
        self._tensor, self._number = tensor, number

    def remove(self):
        """Removes the hook."""
        check(lib.tt_tensor_remove_hook(self._tensor._handle, self._number))


@callback(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
def _on_grad(number, grad, replacement):
    made = kept(number)(wrap(lib.tt_tensor_retain(grad)))
    if made is not None:
        replacement[0] = give(made)


def _rebuilt(data, dtype, requires_grad):
    return tensor(data, dtype=dtype, requires_grad=requires_grad)


def _in_range(tensor, dim):
    n = max(tensor.dim(), 1)
    if not -n <= dim < n:
        raise IndexError(
            f"Dimension out of range (expected to be in range of [{-n}, {n - 1}], but got {dim})"
        )
    return dim


fill(Tensor)

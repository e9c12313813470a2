"""TinyTorch from Python, over the C ABI: ctypes and nothing else."""

from math import inf, nan, pi

from . import _dlpack, _exchange, autograd, cuda, ops
from ._create import as_tensor, factories, tensor
from ._library import Error, check, lib
from ._types import (
    aliases,
    device,
    dtype,
    dtypes,
    get_default_dtype,
    layout,
    memory_format,
    memory_formats,
    set_default_dtype,
    strided,
)
from .autograd import (
    enable_grad,
    inference_mode,
    is_grad_enabled,
    is_inference_mode_enabled,
    no_grad,
    set_grad_enabled,
)
from ._tensor import Tensor
from .functions import functions

from_numpy, frombuffer = _exchange.from_numpy, _exchange.frombuffer
from_dlpack = _dlpack.from_dlpack
__version__ = lib.tt_version_string().decode()

globals().update({n: f for n, f in ops.table.items() if not n.startswith("__")})
globals().update(factories)
globals().update(functions)
globals().update(memory_formats)
globals().update(dtypes)
globals().update({short: dtypes[name] for short, name in aliases.items()})


def manual_seed(seed):
    """Seeds the random numbers; on the CPU they are PyTorch's for that seed."""
    lib.tt_manual_seed(seed & 0xFFFFFFFFFFFFFFFF)


def initial_seed():
    """The seed of the random numbers."""
    return lib.tt_initial_seed()


def set_num_threads(n):
    """Sets the number of threads that operators use; results do not depend on it."""
    check(lib.tt_set_num_threads(n))


def get_num_threads():
    """The number of threads that operators use."""
    return lib.tt_num_threads()


def is_tensor(value):
    """Whether it is a Tensor."""
    return isinstance(value, Tensor)


from . import data, nn, optim  # noqa: E402  they need the functions above
from .serialization import load, load_file, memory_stats, save, save_file  # noqa: E402

"""Modules: trees of Python's own, with the library's layers as leaves."""

from . import functional, init, utils
from .layers import Native, table
from .module import Module, ModuleDict, ModuleList, Parameter, Sequential

globals().update({name: layer for name, layer in table.items() if name not in globals()})


def __getattr__(name):
    if not table and not name.startswith("_"):
        raise AttributeError(
            f"nn.{name}: this library has no table of layers (tt_nn_count); write a Module with "
            "nn.functional, or build a newer library"
        )
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


__all__ = [
    "Module",
    "ModuleDict",
    "ModuleList",
    "Native",
    "Parameter",
    "Sequential",
    "functional",
    "init",
    "utils",
    *table,
]

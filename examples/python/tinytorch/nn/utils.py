"""Gradients kept within bounds."""

import ctypes

from .._handle import Handle
from .._library import check, handles, lib


def _listed(parameters):
    return [parameters] if isinstance(parameters, Handle) else list(parameters)


def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False):
    """Scales the gradients so that their common norm is at most `max_norm`; gives the old norm."""
    parameters, out = _listed(parameters), ctypes.c_double()
    check(
        lib.tt_nn_clip_grad_norm_(
            handles(parameters),
            len(parameters),
            max_norm,
            norm_type,
            error_if_nonfinite,
            ctypes.byref(out),
        )
    )
    return out.value


def clip_grad_value_(parameters, clip_value):
    """Cuts the gradients at `-clip_value` and `clip_value`."""
    parameters = _listed(parameters)
    check(lib.tt_nn_clip_grad_value_(handles(parameters), len(parameters), clip_value))

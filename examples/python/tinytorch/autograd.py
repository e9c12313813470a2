"""Gradients: modes, backward, grad, and functions with a backward of their own."""

import contextlib
import copy
import ctypes

from ._handle import Handle, borrowed, give, wrap, wrap_optional
from ._keep import DESTROY, callback, drop, keep, kept, pointer
from ._library import check, declared, handles, lib


class _Mode(contextlib.ContextDecorator):
    """Sets a mode of the thread for a block or a function, and puts the old one back."""

    _set = staticmethod(lib.tt_grad_mode_set)
    _value = True

    def __enter__(self):
        self._old = [*getattr(self, "_old", ()), self._set(self._value)]
        return self

    def __exit__(self, *_error):
        self._set(self._old.pop())

    def _recreate_cm(self):
        return copy.copy(self)  # a decorated function may run on several threads


class no_grad(_Mode):
    """Nothing is recorded."""

    _value = False


class enable_grad(_Mode):
    """Recording, within a `no_grad`."""


class set_grad_enabled(_Mode):
    """Recording or not, at once; as a context until its end."""

    def __init__(self, mode):
        self._value = bool(mode)
        self._before = self._set(self._value)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._set(self._before)


class inference_mode(_Mode):
    """Nothing is recorded, and what is made can never be part of a graph."""

    def __init__(self, mode=True):
        self._mode = mode

    def _set(self, value):
        if isinstance(value, tuple):
            lib.tt_inference_mode_set(value[0])
            lib.tt_grad_mode_set(value[1])
            return None
        grad = lib.tt_grad_mode_set(lib.tt_grad_mode_get() and not self._mode)
        return lib.tt_inference_mode_set(self._mode), grad


def is_grad_enabled():
    """Whether calls on this thread are recorded."""
    return lib.tt_grad_mode_get()


def is_inference_mode_enabled():
    """Whether this thread is in inference mode."""
    return lib.tt_inference_mode_get()


def set_detect_anomaly(mode):
    """Lets backward name the call that made a NaN."""
    lib.tt_set_detect_anomaly(mode)


def _options(retain_graph, create_graph, allow_unused=False):
    options = lib.tt_backward_options_default()
    options.retain_graph = -1 if retain_graph is None else int(retain_graph)
    options.create_graph, options.allow_unused = create_graph, allow_unused
    return ctypes.byref(options)


def _several(value):
    return [value] if value is None or isinstance(value, Handle) else list(value)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, inputs=None):
    """Adds the gradients of the leaves (or of `inputs`) to theirs."""
    outputs, inputs = _several(tensors), [] if inputs is None else _several(inputs)
    gradients = [None] * len(outputs) if grad_tensors is None else _several(grad_tensors)
    check(
        lib.tt_autograd_backward(
            handles(outputs),
            handles(gradients),
            len(outputs),
            _options(retain_graph, create_graph),
            handles(inputs),
            len(inputs),
        )
    )


def grad(
    outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, allow_unused=False
):
    """The gradients of `outputs` with respect to `inputs`, as a tuple."""
    outputs, inputs = _several(outputs), _several(inputs)
    gradients = [None] * len(outputs) if grad_outputs is None else _several(grad_outputs)
    out = declared.struct("tt_tensor_list")()
    check(
        lib.tt_autograd_grad(
            handles(outputs),
            handles(gradients),
            len(outputs),
            handles(inputs),
            len(inputs),
            _options(retain_graph, create_graph, allow_unused),
            ctypes.byref(out),
        )
    )
    return taken(out)


def taken(out):
    """The tensors of a list that the library gave, which is released."""
    items = (ctypes.c_void_p * out.len).from_address(out.data) if out.len else ()
    found = tuple(wrap_optional(lib.tt_tensor_retain(p)) for p in items)
    lib.tt_tensor_list_release(ctypes.byref(out))
    return found


class Context:
    """What a forward leaves for the backward; other attributes may be set as well."""

    def __init__(self, needs_input_grad):
        self.needs_input_grad = needs_input_grad
        self.saved_tensors = ()
        self._lists = {"save": (), "mark_dirty": (), "mark_non_differentiable": ()}

    def save_for_backward(self, *tensors):
        """Keeps inputs or outputs; in backward they are `saved_tensors`."""
        self._lists["save"] = tensors

    def mark_dirty(self, *tensors):
        """Inputs that the forward wrote to."""
        self._lists["mark_dirty"] = tensors

    def mark_non_differentiable(self, *tensors):
        """Outputs that carry no gradient."""
        self._lists["mark_non_differentiable"] = tensors


class Function:
    """A function with a backward of its own.

    A subclass has the static methods `forward(ctx, *inputs)` and `backward(ctx, *grads)`, which
    gives a gradient, or None, for each input; `apply(*inputs)` calls it.
    """

    @classmethod
    def apply(cls, *inputs):
        """Runs the forward and records it where an input requires a gradient."""
        places = [i for i, v in enumerate(inputs) if isinstance(v, Handle)]
        ctx = Context(tuple(isinstance(v, Handle) and v.requires_grad for v in inputs))
        with no_grad():
            made = cls.forward(ctx, *inputs)
        outputs = _several(made)
        tensors = [inputs[i] for i in places]
        results = (ctypes.c_void_p * len(outputs))()
        calls = declared.struct("tt_function_callbacks")()
        calls.struct_size = ctypes.sizeof(calls)
        calls.forward, calls.backward = pointer(_forward), pointer(_backward)
        calls.destroy = DESTROY
        number = keep((cls, ctx, places, len(inputs), outputs))
        status = lib.tt_function_apply(
            cls.__name__.encode(),
            ctypes.byref(calls),
            number,
            handles(tensors),
            len(tensors),
            results,
            len(results),
        )
        if status:
            drop(number)
            check(status)
        found = tuple(wrap(p) for p in results)
        return found[0] if isinstance(made, Handle) else found


_Handles = ctypes.POINTER(ctypes.c_void_p)


@callback(ctypes.c_void_p, ctypes.c_void_p, _Handles, ctypes.c_size_t, _Handles, ctypes.c_size_t)
def _forward(number, context, _inputs, _n, results, n_results):
    # Python's forward has run: only then is it known how many outputs there are.
    cls, ctx, places, n_inputs, outputs = kept(number)
    for name, tensors in ctx._lists.items():
        if tensors:
            function = getattr(lib, f"tt_function_context_{name}")
            check(function(context, handles(tensors), len(tensors)))
    for i in range(n_results):
        results[i] = give(outputs[i])
    ctx._lists = None
    outputs.clear()


@callback(
    ctypes.c_void_p,
    _Handles,
    ctypes.c_size_t,
    _Handles,
    ctypes.c_size_t,
    _Handles,
    ctypes.c_size_t,
)
def _backward(number, saved, n_saved, grads, n_grads, results, n_results):
    cls, ctx, places, n_inputs, _outputs = kept(number)
    ctx.saved_tensors = tuple(borrowed(saved[i]) for i in range(n_saved))
    try:
        made = _several(cls.backward(ctx, *(borrowed(grads[i]) for i in range(n_grads))))
    finally:
        ctx.saved_tensors = ()
    if len(made) != n_inputs:
        raise RuntimeError(
            f"function {cls.__name__} returned an incorrect number of gradients "
            f"(expected {n_inputs}, got {len(made)})"
        )
    for i, place in enumerate(places):
        results[i] = give(made[place])

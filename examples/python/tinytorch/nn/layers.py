"""The layers of the library: a class for each schema of `tt_nn_schema`, made when this is read."""

import copy
import ctypes
import re

from .. import schema as _schema
from .._handle import Handle, Owned, wrap
from .._library import check, declared, handles, lib, text_of
from .._values import WORDS, decode, encoder, natural
from ..serialization import named_tensors
from .module import Module, Parameter


_MISSING = -(2**63)  # TT_NONE: stands for a missing number in a list


def _value(argument, value, keep):
    """An argument as a tt_value; what does not fit its type is left to the library to refuse."""
    if argument.type.is_list and isinstance(value, (list, tuple)):
        value = [_MISSING if v is None else v for v in value]
    encode = encoder(argument.type, value) or natural(value)
    if encode is None:
        raise TypeError(f"{argument.name}: a {type(value).__name__} cannot be given to the library")
    return encode(value, keep)


class Native(Owned, Module):
    """A module of the library. Its parameters, buffers and children are found like Python's own."""

    _release = lib.tt_module_release
    _schema = None  # of the class's layer

    def __init__(self, *args, **kwargs):
        given = self._bind(args, kwargs)
        keep = []
        values = [_value(a, given[a.name], keep) for a in self._schema.arguments[: len(given)]]
        out = ctypes.c_void_p()
        block = ctypes.create_string_buffer(b"".join(values))
        name = self._schema.name.encode()
        check(lib.tt_nn_create(name, block, len(values), ctypes.byref(out)))
        self._adopt(out.value)
        for argument in self._schema.arguments:
            name = argument.name
            if name not in self._parameters and name not in self._buffers:
                value = given.get(name, argument.default)
                # The parameter that an option left out is None, as in PyTorch.
                object.__setattr__(self, name, None if name == "bias" else value)

    def _bind(self, args, kwargs):
        """The arguments in the schema's order, up to the last one that is given."""
        arguments, title = self._schema.arguments, self._schema.name
        names = [a.name for a in arguments]
        if len(args) > len(names):
            raise TypeError(f"{title} takes {len(names)} arguments, got {len(args)}")
        given = {**dict(zip(names, args)), **kwargs}
        if unknown := [n for n in given if n not in names]:
            raise TypeError(f"{title} got unexpected {unknown}: {self._schema.text}")
        if missing := [a.name for a in arguments if not a.has_default and a.name not in given]:
            raise TypeError(f"{title} is missing {missing}: {self._schema.text}")
        last = max((names.index(n) for n in given), default=-1)
        return {a.name: given.get(a.name, a.default) for a in arguments[: last + 1]}

    @classmethod
    def _of(cls, handle):
        """The Python face of a module that the library made."""
        kind = text_of(lib.tt_module_name, handle)
        self = object.__new__(table.get(kind, Native))
        self._adopt(lib.tt_module_retain(handle))
        return self

    def _adopt(self, handle):
        Module.__init__(self)
        object.__setattr__(self, "_handle", handle)
        parameters = named_tensors(lambda o: lib.tt_module_named_parameters(handle, False, o))
        self._parameters.update((n, Parameter.of(t)) for n, t in parameters.items())
        self._buffers.update(named_tensors(lambda o: lib.tt_module_named_buffers(handle, False, o)))
        saved = named_tensors(lambda o: lib.tt_module_state_dict(handle, o))
        self._transient.update(n for n in self._buffers if n not in saved)
        out = declared.struct("tt_named_module_list")()
        check(lib.tt_module_named_children(handle, ctypes.byref(out)))
        names = (ctypes.c_char_p * out.len).from_address(out.names) if out.len else ()
        items = (ctypes.c_void_p * out.len).from_address(out.modules) if out.len else ()
        self._modules.update((n.decode(), Native._of(p)) for n, p in zip(names, items))
        lib.tt_named_module_list_release(ctypes.byref(out))

    def __deepcopy__(self, memo):
        out = ctypes.c_void_p()
        check(lib.tt_module_clone(self._handle, ctypes.byref(out)))
        made = memo[id(self)] = object.__new__(type(self))
        made._adopt(out.value)
        own = {k: v for k, v in self.__dict__.items() if k not in made.__dict__}
        made.__dict__.update(copy.deepcopy(own, memo))
        return made

    def register_parameter(self, name, parameter):
        """Puts another tensor in the place of a parameter."""
        handle = None if parameter is None else parameter._handle
        check(lib.tt_module_replace_parameter(self._handle, name.encode(), handle))
        super().register_parameter(name, parameter)

    def train(self, mode=True):
        """Sets the mode of the module and of all below it."""
        check(lib.tt_module_train(self._handle, mode))
        return super().train(mode)

    def forward(self, *inputs):
        """Runs the module: tensors in, a tensor out; other values where the layer takes them."""
        if all(isinstance(v, Handle) for v in inputs) and not lib.has("tt_module_call"):
            out = ctypes.c_void_p()
            check(
                lib.tt_module_forward(self._handle, handles(inputs), len(inputs), ctypes.byref(out))
            )
            return wrap(out.value)
        return self._call(inputs)

    def _call(self, inputs, room=8):
        keep, values = [], []
        for value in inputs:
            encode = natural(value)
            if encode is None:
                raise TypeError(
                    f"a {type(value).__name__} cannot be given to {type(self).__name__}"
                )
            values.append(encode(value, keep))
        block = ctypes.create_string_buffer(b"".join(values))
        results, n = (ctypes.c_uint64 * (WORDS * room))(), ctypes.c_size_t()
        check(lib.tt_module_call(self._handle, block, len(values), results, room, ctypes.byref(n)))
        found = [decode(results[i * WORDS : (i + 1) * WORDS]) for i in range(n.value)]
        return found[0] if len(found) == 1 else tuple(found)

    def __repr__(self):
        # The library prints as C++ does.
        text = text_of(lib.tt_module_to_string, self._handle).replace("torch::nn::", "")
        text = re.sub(r"=(true|false)\b", lambda m: f"={m[1].title()}", text)
        return re.sub(r"=\[([^\]]*)\]", r"=(\1)", text)


def _read_table():
    found = {}
    # A library without the table has no layers; nn says so where one is asked for.
    for i in range(lib.tt_nn_count() if lib.has("tt_nn_count") else 0):
        layer = _schema.parse(lib.tt_nn_schema(i).decode())
        doc = (lib.tt_nn_doc(i) or b"").decode() if lib.has("tt_nn_doc") else ""
        body = {"_schema": layer, "__doc__": f"{doc}\n\n    {layer.text}", "__module__": __name__}
        found[layer.name] = type(layer.name, (Native,), body)
    return found


table = _read_table()

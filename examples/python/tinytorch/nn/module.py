"""Module, the base of what has parameters; containers of modules."""

from .._library import lib
from .._tensor import Tensor
from .._types import dtypes
from ..autograd import no_grad


class Parameter(Tensor):
    """A tensor that a module trains."""

    __slots__ = ()

    def __new__(cls, data, requires_grad=True):
        self = object.__new__(cls)
        plain = data.detach()
        self._handle = lib.tt_tensor_retain(plain._handle)
        self.requires_grad = requires_grad
        return self

    def __init__(self, data, requires_grad=True):
        pass

    @classmethod
    def of(cls, tensor):
        """The same tensor, known as a parameter."""
        self = object.__new__(cls)
        self._handle = lib.tt_tensor_retain(tensor._handle)
        return self

    def __deepcopy__(self, memo):
        made = memo[id(self)] = Parameter(self.detach().clone(), self.requires_grad)
        return made

    def __repr__(self):
        return f"Parameter containing:\n{super().__repr__()}"


class Module:
    """Parameters, buffers and modules that are set as attributes are found again by their names."""

    training = True

    def __init__(self):
        for kind in ("_parameters", "_buffers", "_modules"):
            object.__setattr__(self, kind, {})
        object.__setattr__(self, "_transient", set())

    def __setattr__(self, name, value):
        kinds = self.__dict__.get("_parameters"), self.__dict__.get("_modules")
        if kinds[0] is None and isinstance(value, (Parameter, Module)):
            raise AttributeError("cannot assign parameters or modules before Module.__init__()")
        if isinstance(value, Parameter):
            self.register_parameter(name, value)
        elif isinstance(value, Module):
            self.add_module(name, value)
        elif kinds[0] is not None and name in self._buffers:
            self._buffers[name] = value
        elif kinds[0] is not None and name in self._parameters and value is not None:
            raise TypeError(f"cannot assign '{type(value).__name__}' as parameter '{name}'")
        else:
            object.__setattr__(self, name, value)

    def __getattr__(self, name):
        for kind in ("_parameters", "_buffers", "_modules"):
            if name in self.__dict__.get(kind, ()):
                return self.__dict__[kind][name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __delattr__(self, name):
        for kind in (self._parameters, self._buffers, self._modules):
            if name in kind:
                del kind[name]
                return
        object.__delattr__(self, name)

    def register_parameter(self, name, parameter):
        """Adds a parameter, or none, under a name."""
        self.__dict__.pop(name, None)
        self._parameters[name] = parameter

    def register_buffer(self, name, buffer, persistent=True):
        """Adds a tensor that is not trained; one that is not persistent is in no state dict."""
        self._buffers[name] = buffer
        (self._transient.discard if persistent else self._transient.add)(name)

    def add_module(self, name, module):
        """Adds a child under a name."""
        self.__dict__.pop(name, None)
        self._modules[name] = module

    def forward(self, *inputs):
        """What a call computes."""
        raise NotImplementedError(f"{type(self).__name__} has no forward")

    def __call__(self, *inputs, **kwargs):
        return self.forward(*inputs, **kwargs)

    def named_modules(self, prefix=""):
        """The module itself and all below it, each once."""
        seen, stack = set(), [(prefix, self)]
        while stack:
            name, module = stack.pop()
            if id(module) not in seen:
                seen.add(id(module))
                yield name, module
                below = module._modules.items()
                stack += reversed([(f"{name}.{n}" if name else n, m) for n, m in below])

    def _named(self, kind, recurse=True):
        seen = set()
        for prefix, module in self.named_modules() if recurse else [("", self)]:
            for name, tensor in getattr(module, kind).items():
                if tensor is not None and tensor._handle not in seen:
                    seen.add(tensor._handle)
                    yield f"{prefix}.{name}" if prefix else name, tensor

    def named_parameters(self, recurse=True):
        """Names with dots, and parameters."""
        return self._named("_parameters", recurse)

    def named_buffers(self, recurse=True):
        """Names with dots, and buffers."""
        return self._named("_buffers", recurse)

    def parameters(self, recurse=True):
        """The parameters."""
        return (tensor for _, tensor in self.named_parameters(recurse))

    def buffers(self, recurse=True):
        """The buffers."""
        return (tensor for _, tensor in self.named_buffers(recurse))

    def named_children(self):
        """The modules right below, with their names."""
        return iter(self._modules.items())

    def children(self):
        """The modules right below."""
        return iter(self._modules.values())

    def modules(self):
        """The module itself and all below it."""
        return (module for _, module in self.named_modules())

    def state_dict(self):
        """The parameters and persistent buffers by their names, without their history."""
        found = {}
        for prefix, module in self.named_modules():
            kept = {n: t for n, t in module._buffers.items() if n not in module._transient}
            for name, tensor in {**module._parameters, **kept}.items():
                if tensor is not None:
                    found[f"{prefix}.{name}" if prefix else name] = tensor.detach()
        return found

    def load_state_dict(self, state, strict=True):
        """Copies tensors into those of the same names; gives the missing and the unexpected."""
        own = self.state_dict()
        missing = [name for name in own if name not in state]
        unexpected = [name for name in state if name not in own]
        problems = [f"Missing key(s): {missing}."] if missing else []
        problems += [f"Unexpected key(s): {unexpected}."] if unexpected else []
        problems = problems if strict else []
        for name in own.keys() & state.keys():
            if own[name].shape != state[name].shape:
                problems.append(
                    f"size mismatch for {name}: the checkpoint has {state[name].shape}, "
                    f"the module {own[name].shape}."
                )
        if problems:
            text = "\n\t".join(problems)
            raise RuntimeError(
                f"Error(s) in loading state_dict for {type(self).__name__}:\n\t{text}"
            )
        with no_grad():
            for name in own.keys() & state.keys():
                own[name].copy_(state[name])
        return missing, unexpected

    def train(self, mode=True):
        """Sets the mode of the module and of all below it."""
        self.training = mode
        for child in self.children():
            child.train(mode)
        return self

    def eval(self):
        """Ends training."""
        return self.train(False)

    def zero_grad(self, set_to_none=True):
        """Drops the gradients of the parameters, or writes zeros into them."""
        for tensor in self.parameters():
            if set_to_none or tensor.grad is None:
                tensor.grad = None
            else:
                tensor.grad.zero_()

    def requires_grad_(self, requires_grad=True):
        """Whether the parameters are trained."""
        for tensor in self.parameters():
            tensor.requires_grad = requires_grad
        return self

    def apply(self, function):
        """Calls a function with each module, those below first."""
        for child in self.children():
            child.apply(function)
        function(self)
        return self

    def to(self, *args, **kwargs):
        """Moves or converts the floating-point parameters and buffers where they are."""
        for tensor in [*self.parameters(), *self.buffers()]:
            if tensor.is_floating_point():
                tensor.data = tensor.data.to(*args, **kwargs)
        return self

    def float(self):
        """To float32."""
        return self.to(dtypes["float32"])

    def double(self):
        """To float64."""
        return self.to(dtypes["float64"])

    def extra_repr(self):
        """What stands in the brackets of the module's text."""
        return ""

    def __repr__(self):
        lines = []
        for name, child in self.named_children():
            lines.append(f"  ({name}): " + repr(child).replace("\n", "\n  "))
        inside = self.extra_repr()
        if lines:
            inside = "\n" + "\n".join([f"  {inside}"] * bool(inside) + lines) + "\n"
        return f"{type(self).__name__}({inside})"


class Sequential(Module):
    """Modules one after the other."""

    def __init__(self, *modules):
        super().__init__()
        named = (
            modules[0].items() if modules and isinstance(modules[0], dict) else enumerate(modules)
        )
        for name, module in named:
            self.add_module(str(name), module)

    def forward(self, value):
        for module in self.children():
            value = module(value)
        return value

    def append(self, module):
        """Adds a module at the end."""
        self.add_module(str(len(self)), module)
        return self

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return self.children()

    def __getitem__(self, index):
        found = list(self.children())[index]
        return type(self)(*found) if isinstance(index, slice) else found


class ModuleList(Sequential):
    """Modules in a list."""

    def __init__(self, modules=()):
        super().__init__(*modules)

    def __getitem__(self, index):
        found = list(self.children())[index]
        return ModuleList(found) if isinstance(index, slice) else found

    forward = Module.forward


class ModuleDict(Module):
    """Modules by names."""

    def __init__(self, modules=None):
        super().__init__()
        for name, module in (modules or {}).items():
            self.add_module(name, module)

    def __getitem__(self, name):
        return self._modules[name]

    def __setitem__(self, name, module):
        self.add_module(name, module)

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, name):
        return name in self._modules

    def items(self):
        """Names and modules."""
        return self._modules.items()

"""Optimizers and schedules of learning rates: whatever the C ABI declares, by its own names.

An optimizer is `tt_optim_NAME` with the options of the struct `tt_NAME_options`; a schedule is
`tt_scheduler_NAME`. Only how Python spells a name, and defaults of schedules, stand here.
"""

import ctypes

from ._handle import Handle, Owned, give
from ._keep import DESTROY, callback, drop, keep, kept, pointer
from ._library import check, declared, handles, lib, texts
from .serialization import named_tensors

_SPELLED = {
    "sgd": "SGD",
    "adamw": "AdamW",
    "rmsprop": "RMSprop",
    "nadam": "NAdam",
    "radam": "RAdam",
    "asgd": "ASGD",
    "lbfgs": "LBFGS",
}


def _groups(params):
    params = list(params)
    if not params:
        raise ValueError("optimizer got an empty parameter list")
    return params if isinstance(params[0], dict) else [{"params": params}]


# PyTorch's names of fields, and the choices that are switches there.
_RENAMED = {"T_max": "t_max", "T_0": "t_0", "T_mult": "t_mult", "lr_lambda": "function"}
_SWITCHES = {
    "mode": ("rising", {"min": False, "max": True}),
    "threshold_mode": ("absolute", {"rel": False, "abs": True}),
    "anneal_strategy": ("linear", {"cos": False, "linear": True}),
    "line_search_fn": ("strong_wolfe", {None: False, "strong_wolfe": True}),
}


def _fields(options):
    """Python's options as fields of the struct: `betas` is `beta1` and `beta2`."""
    found = {}
    for name, value in options.items():
        if name == "betas":
            found["beta1"], found["beta2"] = value
        elif name in _SWITCHES:
            field, choices = _SWITCHES[name]
            if value not in choices:
                raise ValueError(f"{name} is one of {list(choices)}, got {value!r}")
            found[field] = choices[value]
        else:
            found[_RENAMED.get(name, name)] = value
    return found


def _names(fields):
    """The options of a struct as Python gives them: no lengths, switches by their choices."""
    spelled = {field: name for name, (field, _) in _SWITCHES.items()}
    return [spelled.get(n, n) for n in fields[1:] if not n.endswith("_len")]


class _Group:
    """A group of parameters: its options as a dict that writes through."""

    def __init__(self, optimizer, number, params, names):
        self._optimizer, self._number, self._names = optimizer, number, names
        self.params = params

    def keys(self):
        """The names of the options, and `params`."""
        return ["params", *self._names]

    def update(self, options):
        """Sets options, as a dict does; the parameters stay."""
        for name, value in options.items():
            if name != "params":
                self[name] = value

    def __getitem__(self, name):
        if name == "params":
            return self.params
        if name == "betas":
            return self["beta1"], self["beta2"]
        out = ctypes.c_double()
        handle = self._optimizer._handle
        check(lib.tt_optimizer_get_option(handle, self._number, name.encode(), ctypes.byref(out)))
        return out.value

    def __setitem__(self, name, value):
        for field, number in _fields({name: value}).items():
            handle, number = self._optimizer._handle, float(number)
            check(lib.tt_optimizer_set_option(handle, self._number, field.encode(), number))


@callback(ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
def _closure(number, loss):
    loss[0] = give(kept(number)())


class Optimizer(Owned):
    """What steps parameters along their gradients."""

    _release = lib.tt_optimizer_release
    _name = None  # in the C ABI

    def __init__(self, params, *args, **options):
        struct = declared.struct(f"tt_{self._name}_options")
        names = [name for name, _ in struct._fields_[1:]]
        options = {**dict(zip(_names(["", *names]), args)), **options}
        groups = _groups(params)
        filled = getattr(lib, f"tt_{self._name}_options_default")()
        for field, value in _fields(options).items():
            if field not in names:
                raise TypeError(f"{type(self).__name__} takes {names}, got '{field}'")
            setattr(filled, field, value)
        first, out = list(groups[0]["params"]), ctypes.c_void_p()
        make = getattr(lib, f"tt_optim_{self._name}")
        check(make(handles(first), len(first), ctypes.byref(filled), ctypes.byref(out)))
        self._handle = out.value
        self._options, self._names = options, names
        self.param_groups = [_Group(self, 0, first, names)]
        self.param_groups[0].update(groups[0])
        for group in groups[1:]:
            self.add_param_group(group)

    def add_param_group(self, group):
        """Adds a dict of `params` and options."""
        params, out = group["params"], ctypes.c_size_t()
        params = [params] if isinstance(params, Handle) else list(params)
        check(
            lib.tt_optimizer_add_param_group(
                self._handle, handles(params), len(params), ctypes.byref(out)
            )
        )
        added = _Group(self, out.value, params, self._names)
        added.update({**self._options, **group})
        self.param_groups.append(added)

    def zero_grad(self, set_to_none=True):
        """Drops the gradients of all parameters, or writes zeros into them."""
        check(lib.tt_optimizer_zero_grad(self._handle, set_to_none))

    def step(self, closure=None):
        """Updates the parameters; a closure computes the loss and its gradients before."""
        if closure is None:
            check(lib.tt_optimizer_step(self._handle))
            return None
        losses = []

        def run():
            losses.append(closure())
            return losses[-1]

        number = keep(run)
        try:
            check(lib.tt_optimizer_step_closure(self._handle, pointer(_closure), number, None))
        finally:
            drop(number)
        return losses[0]

    def state_dict(self):
        """The state and the options as tensors with names, which a file can hold."""
        return named_tensors(lambda out: lib.tt_optimizer_state_dict(self._handle, out))

    def load_state_dict(self, state):
        """Takes over what `state_dict` gave."""
        values = list(state.values())
        check(
            lib.tt_optimizer_load_state_dict(
                self._handle, texts(state), handles(values), len(values)
            )
        )


# What arguments are where they are left out of a call without a struct of options.
_DEFAULTS = {
    "step_lr": {"gamma": 0.1},
    "multi_step_lr": {"gamma": 0.1},
    "cosine_annealing_lr": {"eta_min": 0.0},
}


@callback(ctypes.c_void_p, ctypes.c_int64, ctypes.c_size_t, ctypes.POINTER(ctypes.c_double))
def _factor(number, epoch, group, out):
    functions = kept(number)
    function = functions[group] if isinstance(functions, (list, tuple)) else functions
    out[0] = function(epoch)


class LRScheduler(Owned):
    """What changes learning rates from epoch to epoch."""

    _release = lib.tt_scheduler_release
    _name = None

    def __init__(self, optimizer, *args, **kwargs):
        self.optimizer, out = optimizer, ctypes.c_void_p()
        self._keep = []  # lists that the call reads
        if f"tt_{self._name}_options" in declared.fields:
            values, number = [ctypes.byref(self._options(args, _fields(kwargs)))], None
        else:
            values, number = self._values(args, _fields(kwargs))
        make = getattr(lib, f"tt_scheduler_{self._name}")
        status = make(optimizer._handle, *values, ctypes.byref(out))
        if status:
            drop(number)
            check(status)
        self._handle = out.value

    def _options(self, args, given):
        """The filled struct of options."""
        struct = f"tt_{self._name}_options"
        fields = [name for name, _ in declared.struct(struct)._fields_]
        given = {**_fields(dict(zip(_names(fields), args))), **given}
        for word, field, yes in (("mode", "rising", "max"), ("threshold_mode", "absolute", "abs")):
            if word in given and field in fields:
                given[field] = given.pop(word) == yes
        due = [name for name, _ in declared.signature(f"{struct}_default")[1]]
        if set(due) - set(given) or set(given) - set(fields):
            raise TypeError(f"{type(self).__name__} takes {_names(fields)}, got {list(given)}")
        filled = getattr(lib, f"{struct}_default")(*[given[name] for name in due])
        for name, value in given.items():
            if f"{name}_len" in fields:
                value = value if isinstance(value, (list, tuple)) else [value]
                self._keep.append((declared.pointed(struct, name) * len(value))(*value))
                setattr(filled, f"{name}_len", len(value))
                value = ctypes.addressof(self._keep[-1])
            setattr(filled, name, value)
        return filled

    def _values(self, args, given):
        """The arguments of a function without a struct, and the userdata of one in Python."""
        arguments = [name for name, _ in declared.signature(f"tt_scheduler_{self._name}")[1]]
        own = ("n", "n_milestones", "userdata", "destroy", "wait")
        names = [n for n in arguments[1:-1] if n not in own]
        given = {**_DEFAULTS.get(self._name, {}), **dict(zip(names, args)), **given}
        if set(names) != set(given):
            raise TypeError(f"{type(self).__name__} takes {names}, got {list(given)}")
        values, number = [], None
        for name in names:
            value = given[name]
            if name == "function":
                number = keep(value)
                values += [pointer(_factor), number, DESTROY]
            elif name == "schedulers":
                values += [handles(value), len(value)]
            elif isinstance(value, (list, tuple)):
                values += [(ctypes.c_int64 * len(value))(*value), len(value)]
            else:
                values.append(value)
        return values + [False] * ("wait" in arguments), number

    def step(self, metric=None):
        """Goes on by an epoch; a schedule that follows a metric takes the epoch's."""
        if metric is None:
            check(lib.tt_scheduler_step(self._handle))
        else:
            check(lib.tt_scheduler_step_metric(self._handle, float(metric)))

    def get_last_lr(self):
        """The learning rates of the groups."""
        return [group["lr"] for group in self.optimizer.param_groups]

    @property
    def last_epoch(self):
        """The epoch of the last step."""
        out = ctypes.c_int64()
        check(lib.tt_scheduler_get_epoch(self._handle, ctypes.byref(out)))
        return out.value


def _camel(name):
    return _SPELLED.get(name, name.title().replace("_", "").replace("Lr", "LR"))


def _classes(prefix, base):
    """A class for each function of the ABI with the prefix that makes a `base`."""
    for symbol, (_, args) in declared.prototypes.items():
        name = symbol[len(prefix) :]
        if symbol.startswith(prefix) and args.endswith("**out") and lib.has(symbol):
            yield _camel(name), type(_camel(name), (base,), {"_name": name})


optimizers = dict(_classes("tt_optim_", Optimizer))
lr_schedulers = dict(_classes("tt_scheduler_", LRScheduler))
globals().update(optimizers)


class lr_scheduler:
    """The schedules, as PyTorch's module of that name has them."""


for _name, _class in lr_schedulers.items():
    setattr(lr_scheduler, _name, _class)

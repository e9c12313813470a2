"""Initial values: a function for each `tt_nn_init_NAME_` of the C ABI, with its arguments."""

from .._library import check, declared, lib

_PREFIX = "tt_nn_init_"
# PyTorch's defaults: for all functions, and for some.
_DEFAULTS = {"mean": 0.0, "std": 1.0, "gain": 1.0, "a": 0.0, "b": 1.0, "groups": 1}
_OWN = {
    "trunc_normal_": {"a": -2.0, "b": 2.0},
    "sparse_": {"std": 0.01},
    "kaiming_uniform_": {"mode": "fan_in", "nonlinearity": "leaky_relu"},
    "kaiming_normal_": {"mode": "fan_in", "nonlinearity": "leaky_relu"},
}
_CHOICES = {
    "mode": {"fan_in": 0, "fan_out": 1},
    "nonlinearity": {
        **dict.fromkeys(("linear", "conv1d", "conv2d", "conv3d", "sigmoid"), 0),
        "tanh": 1,
        "relu": 2,
        "leaky_relu": 3,
        "selu": 4,
    },
}


def _function(symbol):
    name = symbol[len(_PREFIX) :]
    names = [n for n, _ in declared.signature(symbol)[1]][1:]
    defaults = {**_DEFAULTS, **_OWN.get(name, {})}

    def fill(tensor, *args, **kwargs):
        given = {**defaults, **dict(zip(names, args)), **kwargs}
        if len(args) > len(names) or set(kwargs) - set(names) or set(names) - set(given):
            raise TypeError(f"{name} takes {['tensor', *names]}")
        values = [_CHOICES[n][given[n]] if n in _CHOICES else given[n] for n in names]
        check(getattr(lib, symbol)(tensor._handle, *values))
        return tensor

    fill.__name__ = fill.__qualname__ = name
    fill.__doc__ = f"Fills a tensor where it is; takes {names}."
    return fill


for _symbol in declared.prototypes:
    if _symbol.startswith(_PREFIX) and _symbol.endswith("_"):
        globals()[_symbol[len(_PREFIX) :]] = _function(_symbol)

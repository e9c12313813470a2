"""Makes PyTorch's layers, runs them and writes what they hold and give, for tests/golden_nn.

Each FAMILY.py beside this file makes FAMILY.json: run it with Python and PyTorch. Tensors are
described as in ../ops/cases.py. A layer is made after `manual_seed`, so that its first values are
PyTorch's.
"""

import json
import pathlib
import sys

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "ops"))
from cases import DTYPES, build, coded, marks, results, t, tensors, v, weights  # noqa: E402,F401

CASES = []


def layer(name, options, *inputs, seed=1, dtype="f64", train=True, says=None, make=None):
    """Makes `torch.nn.NAME(**options)` and runs it on `inputs`; `says` is a part of the error that
    this must give. `make` is what to call where PyTorch's layer takes other options."""
    torch.set_default_dtype(DTYPES[dtype])
    c = {"layer": name, "options": {k: coded(o) for k, o in options.items()},
         "inputs": [coded(i) for i in inputs], "seed": seed, "dtype": dtype, "train": train}
    real = [build(i) for i in inputs]
    given = {k: build(o) for k, o in options.items()}
    torch.manual_seed(seed)
    if says is not None:
        try:
            m = (make or getattr(torch.nn, name))(**given)
            m.train(train)(*real)
        except (RuntimeError, IndexError, ValueError, TypeError, AssertionError) as e:
            assert says in str(e), f"{name}: expected '{says}' in '{e}'"
            CASES.append({**c, "says": says})
            return
        raise AssertionError(f"{name}: no error")
    m = (make or getattr(torch.nn, name))(**given)
    outs = tensors([m.train(train)(*real)])
    c["out"] = results(outs)
    c["state"] = {k: marks(x) for k, x in [*m.named_parameters(), *m.named_buffers()]}
    leaves = [a for a in tensors(real) if a.requires_grad] + list(m.parameters())
    loss = sum((o * weights(o, 900 + k)).sum() for k, o in enumerate(outs)
               if o.is_floating_point() and o.requires_grad)
    if leaves and isinstance(loss, torch.Tensor):
        grads = torch.autograd.grad(loss, leaves, allow_unused=True)
        c["grads"] = [None if g is None else marks(g) for g in grads]
    CASES.append(c)


def write(script):
    """Writes the cases so far to the .json beside the script."""
    path = pathlib.Path(script).with_suffix(".json")
    lines = [json.dumps(c, separators=(",", ":"), allow_nan=False) for c in CASES]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(CASES), "cases,", path.stat().st_size, "bytes")

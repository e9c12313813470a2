"""Calls PyTorch's operators and writes what they give, for tests/golden_ops.

Each FAMILY.py beside this file makes FAMILY.json: run it with Python and PyTorch. Tensors are
described, not stored: element i is a fixed function of i and a salt, the same here and in the test
that reads the file. Results are stored as four numbers each: sums with different weights, and the
sum of magnitudes; infinities and NaN as texts.

The first case of an operator is run in every dtype: its tensors of f64 are made in each of the
others, and what PyTorch gives or that it refuses is stored.
"""

import json
import math
import pathlib

import torch

aten = torch.ops.aten
CASES = []
SEEN = set()
DTYPES = {"f64": torch.float64, "f32": torch.float32, "f16": torch.float16,
          "bf16": torch.bfloat16, "i64": torch.int64, "i32": torch.int32, "bool": torch.bool,
          "u8": torch.uint8, "i8": torch.int8, "i16": torch.int16}


# In the order of their numbers.
MEMORY_FORMATS = [torch.contiguous_format, torch.preserve_format, torch.channels_last,
                  torch.channels_last_3d]


def t(*shape, salt=1, dtype="f64", kind="unit", perm=None, grad=True):
    """A described tensor: kind is unit (-1 to 1), pos (0 to 1) or a number n (integers below n)."""
    return {"t": list(shape), "salt": salt, "dtype": dtype, "kind": kind, "perm": perm,
            "grad": grad and dtype in ("f64", "f32", "f16", "bf16")}


def v(values, dtype="f64", grad=True):
    """A tensor of the values given; inf, -inf and nan may be among them."""
    x = torch.tensor(values, dtype=torch.float64)
    flat = [str(e) if not math.isfinite(e) else e for e in x.flatten().tolist()]
    return {"t": list(x.shape), "values": flat, "dtype": dtype,
            "grad": grad and dtype in ("f64", "f32", "f16", "bf16")}


def build(d):
    if isinstance(d, list):
        return [build(e) for e in d]
    if not isinstance(d, dict):
        return d
    if "values" in d:
        x = torch.tensor([float(e) for e in d["values"]], dtype=torch.float64).reshape(d["t"])
        return x.to(DTYPES[d["dtype"]]).requires_grad_(d["grad"])
    n = math.prod(d["t"])
    h = [(i * 2654435761 + d["salt"] * 40503) % 1000003 for i in range(n)]
    kind = d["kind"]
    if kind == "unit":
        v = [x / 1000003 * 2 - 1 for x in h]
    elif kind == "pos":
        v = [(x + 1) / 1000005 for x in h]
    else:
        v = [x % kind for x in h]
    x = torch.tensor(v, dtype=torch.float64).reshape(d["t"]).to(DTYPES[d["dtype"]])
    if d["perm"]:
        x = x.permute(d["perm"])
    return x.requires_grad_(True) if d["grad"] else x


def marks(x):
    v = x.detach().to(torch.float64).contiguous().flatten()
    # What is no number is a number of its own, so that its place counts.
    v = v.nan_to_num(nan=12345.0, posinf=54321.0, neginf=-23456.0)
    i = torch.arange(v.numel(), dtype=torch.float64)
    return [float(v.sum()), float((v * (i % 7 + 1)).sum()), float((v * torch.cos(i)).sum()),
            float(v.abs().sum())]


def weights(x, salt):
    n = x.numel()
    h = [(i * 2654435761 + salt * 40503) % 1000003 / 1000003 * 2 - 1 for i in range(n)]
    return torch.tensor(h, dtype=torch.float64).reshape(x.shape).to(x.dtype)


def called(f):
    """`f` with all arguments by position, those behind the schema's star too."""
    names = [a.name for a in f._schema.arguments if a.kwarg_only]
    plain = len(f._schema.arguments) - len(names)
    return lambda *args: f(*args[:plain], **dict(zip(names, args[plain:])))


def tensors(values):
    """The tensors among values and lists of values; a bool counts as one."""
    out = []
    for e in values:
        if isinstance(e, (list, tuple)):
            out += tensors(e)
        elif isinstance(e, torch.Tensor):
            out.append(e)
        elif isinstance(e, bool):
            out.append(torch.tensor(e))
    return out


def recast(a, dtype):
    """An argument with its tensors of f64 in another dtype; integers are below 5."""
    if isinstance(a, (list, tuple)):
        return [recast(e, dtype) for e in a]
    if not isinstance(a, dict) or a.get("dtype") != "f64":
        return a
    whole = dtype not in ("f32", "f16", "bf16") and isinstance(a.get("kind"), str)
    return {**a, "dtype": dtype, "grad": False, **({"kind": 5} if whole else {})}


def undefined(args, dtype):
    """Whether infinity or NaN would become an integer, which is a number that nobody promises."""
    return dtype not in ("f32", "f16", "bf16") and any(
        isinstance(e, str) for a in args if isinstance(a, dict) and a["dtype"] == "f64"
        for e in a.get("values", []))


def results(outs):
    return [{"shape": list(o.shape), "dtype": str(o.dtype), "marks": marks(o)} for o in outs]


def in_every_dtype(f, args, seed, skip):
    """What PyTorch gives for each dtype; None where it refuses."""
    found = {}
    for dtype in DTYPES:
        if dtype == "f64" or dtype in skip or undefined(args, dtype):
            continue
        try:
            if seed is not None:
                torch.manual_seed(seed)
            found[dtype] = results(tensors([f(*[build(recast(a, dtype)) for a in args])]))
        except (RuntimeError, IndexError, ValueError, TypeError):
            found[dtype] = None
    return found


def case(op, *args, seed=None, says=None, skip=(), f=None):
    """Calls `op` ("name" or "name.overload"); `says` is a part of the error that it must give.
    `skip` names dtypes in which PyTorch's own answer is no measure; say why where it is used. `f`
    is what to call where Python does not reach the operator by its name."""
    name, _, overload = op.partition(".")
    f = f or called(getattr(getattr(aten, name), overload or "default"))
    first = says is None and '"f64"' in json.dumps(args, default=str) and op not in SEEN
    c = {"op": op, "args": list(args), "seed": seed, "says": says}
    real = [build(a) for a in args]
    if seed is not None:
        torch.manual_seed(seed)
    if says is not None:
        try:
            f(*real)
        except (RuntimeError, IndexError, ValueError, TypeError) as e:
            assert says in str(e), f"{op}: expected '{says}' in '{e}'"
            CASES.append(c)
            return
        raise AssertionError(f"{op}: no error")
    before = [a.detach().clone() if isinstance(a, torch.Tensor) else a for a in real]
    out = f(*real)
    outs = tensors([out])
    c["out"] = results(outs)
    if first:
        SEEN.add(op)
        c["dtypes"] = in_every_dtype(f, args, seed, skip)
    c["after"] = [marks(a) if isinstance(a, torch.Tensor) and not torch.equal(a.detach(), b)
                  else None for a, b in zip(real, before)]
    leaves = [a for a in tensors(real) if a.requires_grad]
    loss = sum((o * weights(o, 900 + k)).sum() for k, o in enumerate(outs)
               if o.is_floating_point() and o.requires_grad)
    if leaves and isinstance(loss, torch.Tensor):
        grads = torch.autograd.grad(loss, leaves, allow_unused=True)
        c["grads"] = [None if g is None else marks(g) for g in grads]
    CASES.append(c)


def coded(v):
    """Arguments as JSON has them."""
    if isinstance(v, list):
        return [coded(e) for e in v]
    if isinstance(v, torch.dtype):
        return {"dtype": {v2: k for k, v2 in DTYPES.items()}[v]}
    if isinstance(v, torch.memory_format):
        return MEMORY_FORMATS.index(v)
    if isinstance(v, float) and not math.isfinite(v):
        return {"float": str(v)}
    return v


def write(script):
    """Writes the cases so far to the .json beside the script."""
    for c in CASES:
        c["args"] = [coded(a) for a in c["args"]]
        for k in [k for k, v in c.items() if v is None]:
            del c[k]
    path = pathlib.Path(script).with_suffix(".json")
    lines = [json.dumps(c, separators=(",", ":"), allow_nan=False) for c in CASES]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(CASES), "cases,", path.stat().st_size, "bytes")

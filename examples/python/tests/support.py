"""What the tests share: the package on the path, and PyTorch's results from tests/golden/ops."""

import json
import math
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "examples" / "python"))

import tinytorch as tt  # noqa: E402

DTYPES = {
    "f64": tt.float64,
    "f32": tt.float32,
    "f16": tt.float16,
    "bf16": tt.bfloat16,
    "i64": tt.int64,
    "i32": tt.int32,
    "i16": tt.int16,
    "i8": tt.int8,
    "u8": tt.uint8,
    "bool": tt.bool,
}
TOLERANCE = {"float64": 1e-12, "float32": 1e-6, "float16": 1e-3}
FORMATS = [tt.contiguous_format, tt.preserve_format, tt.channels_last, tt.channels_last_3d]


def needed(name):
    """A module, or the end of the test file where it is not there."""
    try:
        return __import__(name)
    except ImportError:
        raise unittest.SkipTest(f"there is no Python module {name}") from None


def build(described):
    """The argument that a golden file describes."""
    if isinstance(described, list):
        return [build(e) for e in described]
    if not isinstance(described, dict):
        return described
    if "float" in described:
        return float(described["float"])
    kind = DTYPES[described["dtype"]]
    if "t" not in described:
        return kind
    shape = described["t"]
    x = tt.tensor(numbers(described), dtype=tt.float64).reshape(shape).to(kind)
    if described.get("perm"):
        x = x.permute(described["perm"])
    return x.detach().requires_grad_() if described["grad"] else x


def numbers(described):
    """The elements: listed, or a fixed function of their place and a salt."""
    if "values" in described:
        return [float(e) for e in described["values"]]
    salt, kind = described["salt"], described["kind"]
    places = range(math.prod(described["t"]))
    h = [(i * 2654435761 + salt * 40503) % 1000003 for i in places]
    if kind == "unit":
        return [x / 1000003 * 2 - 1 for x in h]
    return [(x + 1) / 1000005 for x in h] if kind == "pos" else [float(x % kind) for x in h]


def marks(tensor):
    """Four sums that stand for the elements; what is no number counts as one of its own."""
    values = tensor.detach().to(tt.float64).reshape(-1).tolist()
    special = {math.inf: 54321.0, -math.inf: -23456.0}
    values = [12345.0 if v != v else special.get(v, v) for v in values]
    return [
        sum(values),
        sum(v * (i % 7 + 1) for i, v in enumerate(values)),
        sum(v * math.cos(i) for i, v in enumerate(values)),
        sum(map(abs, values)),
    ]


def difference(tensor, expected):
    """What is wrong with a result, or None."""
    if list(tensor.shape) != expected["shape"]:
        return f"shape {tensor.shape}, expected {expected['shape']}"
    if tensor.dtype.name != expected["dtype"].partition(".")[2]:
        return f"dtype {tensor.dtype}, expected {expected['dtype']}"
    found, room = marks(tensor), TOLERANCE.get(tensor.dtype.name, 8e-3)
    for i, (f, e) in enumerate(zip(found, expected["marks"])):
        if abs(f - e) > room * (1 + expected["marks"][3]) * (7 if i == 1 else 1):
            return f"{found}, expected {expected['marks']}"
    return None


def tensors(value):
    """The tensors in a result; a bool and a list of numbers count as one."""
    if isinstance(value, tt.Tensor):
        return [value]
    if isinstance(value, tuple):
        return [t for v in value for t in tensors(v)]
    if isinstance(value, list) and any(isinstance(v, float) for v in value):
        return [tt.tensor(value, dtype=tt.float64)]
    return [] if value is None else [tt.tensor(value)]


def golden():
    """All cases of the golden files; those with `says` come to an error."""
    folder = ROOT / "tests" / "golden" / "ops"
    for path in sorted(folder.glob("*.json")):
        for case in json.loads(path.read_text()):
            case["op"] = {"nll_loss2d": "nll_loss"}.get(case["op"], case["op"])
            yield case

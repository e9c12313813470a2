"""TorchScript's operators on lists, devices and names, and einsum with lists for letters; made with
PyTorch 2.11, the last with names of dimensions."""

import enum
from typing import List

import torch
from torch import Tensor

from cases import case, t, v, write

INTS = [[1, 2], [1, 2, 3], [1, 3], [-1], [2**62], [1, 2, 2], [2, 1]]
REALS = [[0.5, 1.5], [0.5], [1.5, 0.5], [1e300], [-0.5], [0.25, 1.5], [0.5, 2.5]]
BOOLS = [[True], [False], [True, False], [True, True], [False, True], [True, False, True]]
# Not "cpu:0", which is "cpu" here.
DEVICES = ["cpu", "meta", "cuda:0", "cuda:1"]
ONE = v([1.0], grad=False)
SINGLES = [[ONE], [ONE, v([[2.0]], grad=False)], [v([2], dtype="i64")], [v([float("nan")], grad=False)],
           [v(1.0, grad=False)], [ONE, ONE, ONE], [v([1], dtype="bool")]]


def pairs(values):
    """Each with itself and with the next."""
    for i, a in enumerate(values):
        yield a, a
        yield a, values[(i + 1) % len(values)]


def comparisons():
    class Kind(enum.Enum):
        A = 1
        B = 2
        C = 7

    for op in ("eq", "ne"):
        for kind, values in (("int_list", INTS), ("float_list", REALS), ("bool_list", BOOLS),
                             ("Tensor_list", SINGLES)):
            for a, b in pairs(values):
                case(f"{op}.{kind}", a, b)
        for a, b in pairs(DEVICES):
            same = lambda a, b: torch.device(a) == torch.device(b)
            case(f"{op}.device", a, b, f=same if op == "eq" else lambda a, b: not same(a, b))
        # An enumeration's value stands for it.
        for a, b in pairs([1, 2, 7, 2]):
            same = Kind(a) == Kind(b)
            case(f"{op}.enum", a, b, f=lambda a, b: same if op == "eq" else not same)
        case(f"{op}.Tensor_list", [t(2)], [t(2)],
             says="Boolean value of Tensor with more than one value is ambiguous")
        case(f"{op}.Tensor_list", [t(0)], [t(0)],
             says="Boolean value of Tensor with no values is ambiguous")


@torch.jit.script
def sorted_tensors(x: List[Tensor], reverse: bool):
    x.sort(reverse=reverse)
    return x


@torch.jit.script
def sorted_ints(x: List[int], reverse: bool):
    x.sort(reverse=reverse)
    return x


@torch.jit.script
def sorted_reals(x: List[float], reverse: bool):
    x.sort(reverse=reverse)
    return x


def sorting():
    numbers = [v([e], grad=False) for e in (3.0, -1.0, 2.5, -1.0, 0.0, 100.0)]
    whole = [v([e], dtype="i64") for e in (5, 4, 9, 4)]
    for reverse in (False, True):
        for x in (numbers, whole, numbers[:1], numbers[::-1], whole[2:]):
            case("sort.Tensor", x, reverse, f=sorted_tensors)
        for x in INTS + [[3, 1, 2, 3, -5]]:
            case("sort.any", x, reverse, f=lambda *a: torch.tensor(sorted_ints(*a)))
        for x in REALS[:3] + [[3.5, -1.0, 2.0]]:
            case("sort.any", x, reverse,
                 f=lambda *a: torch.tensor(sorted_reals(*a), dtype=torch.float64))
    case("sort.Tensor", [t(2), t(2)], False, f=sorted_tensors,
         says="Boolean value of Tensor with more than one value is ambiguous")


def names():
    for x in (t(2, 3), t(4), t(1, 2, 3), t(2, 0), t(3, 3, dtype="f32"), t(2, 2, 2, 2),
              t(2, 3, dtype="i64", kind=5), t(3, 4, perm=[1, 0])):
        unnamed = "[" + ", ".join(["None"] * len(x["t"])) + "]"
        case("flatten.using_names", x, "N", "C", "F", f=lambda x, *names: x.flatten(*names),
             says=f"Name 'N' not found in Tensor{unnamed}")
        says = f"Name 'C' not found in Tensor{unnamed}"
        case("sum.dim_DimnameList", x, ["C"], f=lambda x, d: x.sum(d), says=says)
        case("sum.dim_DimnameList", x, ["C", "N"], True, f=lambda x, d, k: x.sum(d, keepdim=k),
             says=says)


def sublists():
    einsum = lambda *a: torch.einsum(*a)
    a, b, c = t(2, 3), t(3, 4, salt=2), t(4, 5, salt=3)
    for args in (
        [a, [0, 1], b, [1, 2], [0, 2]],
        [a, [0, 1], b, [1, 2]],
        [a, [0, 1], b, [1, 2], [2, 0]],
        [a, [0, 1], [1, 0]],
        [t(3, 3), [7, 7]],
        [t(3, 3), [51, 51], [51]],
        [a, [0, 1], b, [1, 2], c, [2, 3], [0, 3]],
        [t(4, 2, 3, perm=[1, 2, 0]), [0, 1, 2], t(2, 4, salt=4), [0, 2], [1]],
        [a, [0, 26], t(2, 3, salt=5), [0, 26], [0]],
    ):
        case("einsum.sublist", *args, f=einsum)
    case("einsum.sublist", a, [0, 52], f=einsum, says="[0, 52)")
    case("einsum.sublist", a, [0, 1, 2], f=einsum, says="")


comparisons()
sorting()
names()
sublists()
write(__file__)

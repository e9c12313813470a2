"""Writes random.txt: what PyTorch draws on the CPU, for the tests of src/backend/random.

    python random_values.py > random.txt            the table of the repository
    python random_values.py --exact > other.txt     fingerprints in every line

The script is not called random.py: that would hide Python's own module from torch.

Made with torch 2.11.0 on an x86 machine with AVX2 that is not Intel's (there `bernoulli_` and
`exponential_` use MKL's streams) and glibc 2.36.

A line is `operation dtype count arguments... = values`, and lines run in order on one generator:
`seed N` starts it over. Values are `#` and the FNV-1a hash of all bytes, where the arithmetic is
the same everywhere, and else (functions of the C library) the bits of a few elements, at the
positions that `probes` gives. `state` lines have the hash of `torch.get_rng_state()`.
"""

import sys
import warnings

import torch

warnings.simplefilter("ignore")
EXACT = "--exact" in sys.argv
DTYPES = dict(f32=torch.float32, f64=torch.float64, f16=torch.float16, bf16=torch.bfloat16,
              u8=torch.uint8, i8=torch.int8, i16=torch.int16, i32=torch.int32, i64=torch.int64,
              bool=torch.bool)
FLOATS = ["f32", "f64", "f16", "bf16"]
SIZES = [1, 5, 15, 16, 17, 31, 100, 1000]
SEEDS = [0, 1, 42, 2**40 + 7]


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h = (h ^ b) * 0x100000001B3 % 2**64
    return f"#{h:016x}"


def raw(t):
    t = t.contiguous()
    return (t.to(torch.uint8) if t.dtype == torch.bool else t.view(torch.uint8)).numpy().tobytes()


def probes(n):
    return sorted({0, n // 3, 2 * n // 3, n - 1})


def text(t, exact):
    data = raw(t)
    if exact or EXACT:
        return fnv(data)
    size = len(data) // t.numel()
    return " ".join(data[i * size:(i + 1) * size][::-1].hex() for i in probes(t.numel()))


def line(op, dtype, n, *args):
    t = torch.empty(n, dtype=DTYPES[dtype])
    exact = op in ("uniform", "bernoulli", "bernoulli_each", "random", "random_from", "randint",
                   "randperm") or (op == "normal" and dtype == "f32" and n >= 16)
    if op == "randint":
        t.random_(*args)
    elif op == "random_from":
        t.random_(args[0], None)
    elif op == "randperm":
        t = torch.randperm(n, dtype=DTYPES[dtype])
    elif op == "normal_each":
        t = torch.empty(n, 2, dtype=DTYPES[dtype])[:, 0].normal_(*args)
    elif op == "bernoulli_each":
        p = torch.arange(n, dtype=DTYPES[dtype]).remainder(9) / 8
        t = torch.bernoulli(p)
    else:
        getattr(t, op + "_")(*args)
    print(op, dtype, n, *args, "=", text(t, exact))


def seed(s):
    print("seed", s)
    torch.manual_seed(s)


def state():
    data = torch.get_rng_state().numpy().tobytes()
    # With a cached normal the bytes depend on the C library.
    if data[24 + 8 * 624 + 24] == 0:
        print("state =", fnv(data))


def floats(s):
    for dtype in FLOATS:
        seed(s)
        state()
        for n in SIZES:
            line("uniform", dtype, n, 0.0, 1.0)
            line("uniform", dtype, n, -0.3, 1.9)
        state()
        for i, n in enumerate(SIZES):
            line("normal", dtype, n, *[(0.0, 1.0), (0.1, 0.7)][i % 2])
        state()
        line("normal_each", dtype, 31, 0.1, 0.7)
        for n in [1, 17, 1000]:
            line("bernoulli", dtype, n, 0.3)
        line("bernoulli_each", dtype, 100)
        state()


def transformed(s):
    for dtype in FLOATS:
        seed(s)
        for n in SIZES[::2]:
            line("exponential", dtype, n, 0.7)
        for n in [5, 100]:
            line("cauchy", dtype, n, 0.1, 0.7)
            line("log_normal", dtype, n, 0.1, 0.7)
            line("geometric", dtype, n, 0.1)
    for dtype in ["u8", "i32", "i64"]:
        line("geometric", dtype, 100, 0.3)
    for dtype in ["u8", "i16", "i64", "bool"]:
        line("bernoulli", dtype, 100, 0.5)


RANGES = dict(
    i64=[(0, 10), (-5, 2**28 - 5), (0, 2**28 - 1), (7, 2**40), (-2**63, 2**63 - 1), (3, 4)],
    i32=[(0, 2**31 - 1), (-7, 9), (-2**31, 2**31 - 1)], i16=[(-2**15, 2**15), (0, 7)],
    i8=[(-128, 128)], u8=[(0, 256), (1, 3)], bool=[(0, 2)],
    f64=[(0, 2**53), (-3, 2**60)], f32=[(0, 2**24), (0, 2**30 + 1), (-2**40 - 1, 2**40)],
    f16=[(-10, 10), (0, 65504), (-4099, 4099)], bf16=[(0, 1000), (-1025, 2**30 + 1)])


def integers(s):
    for dtype, ranges in RANGES.items():
        seed(s)
        for n, (low, high) in zip([1000, 17, 100] * 2, ranges):
            line("randint", dtype, n, low, high)
        line("random", dtype, 100)
        line("random_from", dtype, 17, 1)
        if dtype in ("i64", "f64", "f32", "bf16"):
            line("random_from", dtype, 17, -2**63)
        state()
    for n in SIZES:
        line("randperm", "i64", n)
    line("randperm", "f32", 100)
    line("randperm", "i16", 100)


def mixed(s):
    seed(s)
    for op in [("normal", "f32", 3, 0.0, 1.0), ("uniform", "f32", 7, 0.0, 1.0),
               ("normal", "f64", 1, 0.0, 1.0), ("normal", "f16", 5, 2.0, 3.0),
               ("randint", "i64", 3, 0, 100), ("normal", "f32", 40, 0.0, 1.0),
               ("log_normal", "f64", 2, 0.0, 1.0), ("randperm", "i64", 600),
               ("uniform", "f64", 311, 0.0, 1.0), ("randint", "i64", 3, 0, 2**50),
               ("normal", "f32", 1, 0.0, 1.0), ("bernoulli", "f32", 9, 0.5),
               ("normal", "bf16", 16, 0.0, 1.0), ("normal", "f32", 1, 0.0, 1.0)]:
        line(*op)
    state()


for s in SEEDS:
    floats(s)
    mixed(s)
    integers(s)
for s in SEEDS[::3]:
    transformed(s)

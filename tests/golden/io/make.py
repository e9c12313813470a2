"""Makes the golden files of this folder: python make.py

Needs torch, numpy and safetensors. Every file is small; all together stay below 100 KB. The files
libtorch_*.pt are libtorch's: libtorch.cpp makes them.
"""

import argparse
import gzip
import os
import struct
import zipfile
import zlib
from collections import OrderedDict, defaultdict

import numpy as np
import torch
from safetensors.torch import save_file

os.chdir(os.path.dirname(os.path.abspath(__file__)))


TYPES = {
    "F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16,
    "I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8,
    "U8": torch.uint8, "BOOL": torch.bool,
}


def idx(name, code, shape, data, zipped):
    head = struct.pack(">BBBB", 0, 0, code, len(shape)) + struct.pack(f">{len(shape)}I", *shape)
    body = head + data.tobytes()
    with open(name, "wb") as f:
        f.write(gzip.compress(body, mtime=0) if zipped else body)


def make_idx():
    f32 = np.array([-1.5, 0, 1, 2.5, np.inf, 1e-40], dtype=">f4")
    idx("f32.idx", 0x0D, (2, 3), f32, False)
    idx("i16.idx.gz", 0x0B, (4,), np.array([-32768, -2, 258, 32767], dtype=">i2"), True)
    idx("u8.idx.gz", 0x08, (2, 5, 5), (np.arange(50) * 5 % 256).astype(np.uint8), True)


def make_safetensors():
    tensors = {f"t.{k}": torch.tensor([[0, 1], [1, 0]]).to(v) for k, v in TYPES.items()}
    tensors['scalar "é"'] = torch.tensor(2.5)
    tensors["empty"] = torch.zeros(0, 3)
    save_file(tensors, "all.safetensors", metadata={"format": "pt"})


def make_zip():
    with zipfile.ZipFile("deflated.zip", "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in [("a/b", bytes(i % 7 for i in range(3000))), ("c", b"text")]:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)


def make_torch():
    base = torch.arange(6.0).reshape(2, 3)
    values = {
        "plain": [None, True, False, 0, -1, 255, 256, 65536, -(2**31), 2**40, -(2**63), 1.5,
                  float("inf"), "", "\u00e9", (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], {}],
        "odd": [torch.float16, torch.device("cuda", 1), torch.device("cpu"), torch.Size([2, 3])],
        "keys": OrderedDict([(3, "int"), ("s", "str"), ((1, "t"), "tuple"), (None, "none")]),
        "base": base,
        "transposed": base.t(),
        "row": base[1],
        "expanded": torch.tensor([7.0]).expand(4, 1),
        "scalar": torch.tensor(2.5),
        "empty": torch.zeros(0, 3),
        "parameter": torch.nn.Parameter(torch.ones(2)),
        "frozen": torch.nn.Parameter(torch.ones(1), requires_grad=False),
        "grad": torch.ones(1, requires_grad=True),
        "types": {k: torch.tensor([0, 1]).to(v) for k, v in TYPES.items()},
        "twice": [base],
    }
    named = torch.ones(2)
    named.note = "attribute"
    values["attribute"] = named
    torch.save(values, "values.pt")
    # Its storages' keys are addresses, so this file differs from run to run.
    torch.save(values, "values_legacy.pt", _use_new_zipfile_serialization=False)
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
    adam = torch.optim.Adam(model.parameters(), lr=0.1)
    model(torch.randn(4, 2)).square().sum().backward()
    adam.step()
    checkpoint = {"epoch": 3, "model": model.state_dict(), "optimizer": adam.state_dict()}
    torch.serialization.set_crc32_options(False)
    torch.save(checkpoint, "checkpoint.pt")
    torch.serialization.set_crc32_options(True)
    torch.save({"code": compile}, "unsafe.pt")
    make_foreign(model)
    torch.save(torch.zeros(1, dtype=torch.complex64), "complex.pt")


def make_foreign(model):
    """What only running code could make, among what needs none."""
    counts = defaultdict(list)
    counts["a"].append(1)
    foreign = {
        "args": argparse.Namespace(lr=0.1, name="run", w=torch.ones(2)),
        "numpy": [np.float64(1.5), np.float32(0.5), np.int64(-3), np.uint8(200), np.bool_(True)],
        "bytes": b"\x00\xff",
        "set": {5},
        "counts": counts,
        "seed": 2**64 - 1,
        "path": __import__("pathlib").PurePosixPath("/tmp/x"),
        "weight": torch.arange(3.0),
    }
    for protocol in range(2, 6):
        torch.save(foreign, f"foreign{protocol}.pt", pickle_protocol=protocol)
    torch.save(model, "module.pt")
    model[1].register_buffer("scratch", torch.zeros(1), persistent=False)
    # The old form holds the sources of the classes, unless they cannot be found.
    torch.serialization.get_source_lines_and_file = None
    torch.save(model, "module_legacy.pt", _use_new_zipfile_serialization=False)
    whole = torch.arange(24.0).reshape(2, 3, 4)
    shared = {"whole": whole, "part": whole[:, 1:, ::2], "back": [whole.permute(2, 0, 1)],
              "ints": torch.arange(4)[1:3]}
    torch.save(shared, "shared.pt")


def make_numpy():
    values = np.arange(6, dtype="<f4").reshape(2, 3)
    np.save("f32.npy", values)
    arrays = {"f4": values, "fortran": np.asfortranarray(values), "big": values.astype(">f8"),
              "bool": values > 2, "scalar": np.int16(-5), "empty": np.zeros((0, 2), "i4"),
              "half": values.astype("f2")}
    np.savez("arrays.npz", **arrays)
    np.savez_compressed("packed.npz", **arrays)


def png(name, bits, color, rows, extra=b"", interlace=0):
    """A PNG from packed rows; for Adam7, the rows of all passes in turn."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 3, bits, color, 0, 0, interlace))
    body = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + r for r in rows), 9))
    with open(name, "wb") as f:
        f.write(b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*e) for e in extra) + body)
        f.write(chunk(b"IEND", b""))


def make_images():
    """4 x 3 pixels, by the W3C specification; written by hand so that every kind is there."""
    rgb = [[bytes([i * 20, 255 - i * 20, i]) for i in range(4 * y, 4 * y + 4)] for y in range(3)]
    grey = [[20 * i for i in range(4 * y, 4 * y + 4)] for y in range(3)]
    png("grey8.png", 8, 0, [bytes(r) for r in grey])
    png("grey16.png", 16, 0, [struct.pack(">4H", *[v * 256 + 77 for v in r]) for r in grey])
    ones = [sum((4 * y + x) % 3 == 0 and 0x80 >> x for x in range(4)) for y in range(3)]
    png("grey1.png", 1, 0, [bytes([r]) for r in ones])
    png("rgb8.png", 8, 2, [b"".join(r) for r in rgb])
    rgba = [b"".join(p + bytes([200 + p[2]]) for p in r) for r in rgb]
    png("rgba8.png", 8, 6, rgba)
    # (first column, first row, step along x, step along y) of Adam7's passes.
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
              (0, 1, 1, 2)]
    rows = [b"".join(r[x0::dx]) for x0, y0, dx, dy in passes for r in rgb[y0::dy] if r[x0::dx]]
    png("rgb8_interlaced.png", 8, 2, rows, interlace=1)
    palette = (b"PLTE", b"".join(b"".join(r) for r in rgb))
    packed = [bytes([(4 * y + x) << 4 | (4 * y + x + 1) for x in (0, 2)]) for y in range(3)]
    png("palette4.png", 4, 3, packed, [palette])
    png("palette4_alpha.png", 4, 3, packed, [palette, (b"tRNS", b"\0")])
    with open("rgb8.ppm", "wb") as f:
        f.write(b"P6\n# made by make.py\n4 3\n255\n" + b"".join(b"".join(r) for r in rgb))
    with open("grey16.pgm", "wb") as f:
        f.write(b"P5 4 3 65535\n" + b"".join(struct.pack(">4H", *[v * 257 for v in r]) for r in grey))


if __name__ == "__main__":
    make_idx()
    make_safetensors()
    make_zip()
    make_torch()
    make_numpy()
    make_images()

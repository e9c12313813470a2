"""Both directions with PyTorch, for tests/io_python.rs: python exchange.py write|read FOLDER

`write` saves what PyTorch makes; `read` loads, with weights_only=True, what the test wrote.
"""

import argparse
import os
import sys

import torch

DTYPES = [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.uint8,
          torch.int16, torch.int32, torch.int64, torch.bool]


def model():
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2))


def write():
    net = model()
    adam = torch.optim.Adam(net.parameters(), lr=0.25, betas=(0.5, 0.75), weight_decay=0.125)
    for _ in range(3):
        adam.zero_grad()
        net(torch.randn(8, 3)).square().mean().backward()
        adam.step()
    state = {"model": net.state_dict(), "optimizer": adam.state_dict(),
             "scheduler": {"last_epoch": 3}, "rng": torch.get_rng_state(), "epoch": 3,
             "note": "text", "args": argparse.Namespace(lr=1)}
    torch.save(state, "python.pt")
    torch.save(state, "python_legacy.pt", _use_new_zipfile_serialization=False)
    torch.save({"next": torch.rand(4)}, "python_next.pt")
    whole = torch.arange(24.0).reshape(2, 3, 4)
    torch.save({"whole": whole, "part": whole[:, 1:, ::2],
                "types": {str(d)[6:]: torch.tensor([0, 1, 1]).to(d) for d in DTYPES}}, "views.pt")


def read():
    state = torch.load("rust.pt", weights_only=True)
    for d in DTYPES:
        t = state["types"][str(d)[6:]]
        assert t.dtype == d and torch.equal(t, torch.tensor([0, 1, 1]).to(d)), d
    whole, part = state["whole"], state["part"]
    assert torch.equal(whole, torch.arange(24.0).reshape(2, 3, 4))
    assert torch.equal(part, whole[:, 1:, ::2]) and part.stride() == (12, 4, 2)
    assert part.untyped_storage().data_ptr() == whole.untyped_storage().data_ptr()
    assert state["leaf"].requires_grad and not whole.requires_grad
    plain = [None, True, -5, 1.5, "\u00e9", b"\x00\xff", (1, [2.0]), {}]
    assert state["plain"] == plain, state["plain"]
    assert state["keys"] == {1: "one", (2, "b"): "pair"}

    checkpoint = torch.load("checkpoint.pt", weights_only=True)
    net = model()
    net.load_state_dict(checkpoint["model"])
    adam = torch.optim.Adam(net.parameters(), lr=1.0)
    adam.load_state_dict(checkpoint["optimizer"])
    group = adam.param_groups[0]
    assert group["lr"] == 0.25 and tuple(group["betas"]) == (0.5, 0.75), group
    assert adam.state[net[0].weight]["step"] == 3 and checkpoint["scheduler"]["last_epoch"] == 3
    assert torch.equal(adam.state[net[0].weight]["exp_avg"], checkpoint["optimizer"]["state"][0]["exp_avg"])
    torch.set_rng_state(checkpoint["rng"])
    expected = torch.load("python_next.pt", weights_only=True)["next"]
    assert torch.equal(torch.rand(4), expected)
    # It can go on: a step with what was loaded.
    net(torch.ones(8, 3)).sum().backward()
    adam.step()
    if os.path.exists("python.pt"):
        # The checkpoint came from Python in the first place, so nothing may have changed.
        first = torch.load("python.pt", weights_only=False)
        for name, t in first["model"].items():
            assert torch.equal(t, checkpoint["model"][name]), name

    np = __import__("numpy")
    assert np.array_equal(np.load("rust.npy"), np.arange(6, dtype="f4").reshape(2, 3))
    for name in ["rust.npz", "packed.npz"]:
        arrays = np.load(name)
        assert arrays["f"].flags.f_contiguous and np.array_equal(arrays["f"].T, np.load("rust.npy"))
        assert arrays["b"].dtype == np.bool_ and arrays["h"].dtype == np.float16


if __name__ == "__main__":
    os.chdir(sys.argv[2])
    {"write": write, "read": read}[sys.argv[1]]()
    print("ok")

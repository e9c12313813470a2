#!/usr/bin/env python3
"""Runs the program of examples/09_vision_models with state dicts of torchvision and compares the
logits: torchvision_check.py PROGRAM. Without torchvision it says so and ends with code 77."""

import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import torch
    import torchvision
except ImportError:
    print("skipped: no torchvision")
    sys.exit(77)

NETWORKS = ["resnet18", "resnet34", "resnet50", "mobilenet_v2", "vgg11", "vgg11_bn"]
SIZE = 64
TOLERANCE = 1e-4


def network(name):
    """As it was made, with the statistics and scales of a batch norm that has seen data."""
    torch.manual_seed(0)
    net = torchvision.models.get_model(name).eval()
    for norm in net.modules():
        if isinstance(norm, torch.nn.BatchNorm2d):
            for near_zero in (norm.running_mean, norm.bias):
                near_zero.data.uniform_(-0.5, 0.5)
            for near_one in (norm.running_var, norm.weight):
                near_one.data.uniform_(0.5, 1.5)
    return net


def wave(shape):
    """The images that the program makes: element i is sin(0.37 i)."""
    i = torch.arange(torch.Size(shape).numel(), dtype=torch.float64)
    return (i * 0.37).sin().float().reshape(shape)


def difference(program, name, weights):
    """The largest one of the logits, relative to the largest logit."""
    net = network(name)
    torch.save(net.state_dict(), weights)
    with torch.no_grad():
        want = net(wave((2, 3, SIZE, SIZE))).flatten().double()
    command = [program, "--model", name, "--weights", weights, "--size", str(SIZE)]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    got = torch.tensor([float(line) for line in printed.split()], dtype=torch.float64)
    return ((got - want).abs().max() / want.abs().max()).item()


def main():
    same = True
    with tempfile.TemporaryDirectory() as folder:
        for name in NETWORKS:
            d = difference(sys.argv[1], name, str(Path(folder) / "weights.pth"))
            print(f"{name:13} differs by {d:.1e}")
            same = same and d <= TOLERANCE
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())

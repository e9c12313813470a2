#!/usr/bin/env python3
"""Writes cnn.txt: what PyTorch computes for the CNN of golden_test.cpp on Fashion-MNIST.

    cnn.py /usr/share/datasets/fashion-mnist > cnn.txt

Lines: a name and numbers. Weights come from manual_seed(0), images in their order, 64 a step; one
backward pass at the first weights, then 100 steps of SGD with momentum. Large tensors are given as
their norm and every 997th element. The learning rate is one at
which PyTorch agrees with itself: a value that falls on the other side of a ReLU changes what follows.
At 0.002 its curves with one and two threads, with and without oneDNN, in f32 and f64 are within
4e-4; at 0.01 they are 5e-3 apart.
"""

import gzip
import struct
import sys

import torch
from torch import nn
from torch.nn import functional as F

BATCH, STEPS, STRIDE = 64, 100, 997


def idx(path):
    with gzip.open(path) as f:
        data = f.read()
    dims = struct.unpack(f">{data[3]}i", data[4 : 4 + 4 * data[3]])
    return torch.frombuffer(bytearray(data[4 + 4 * data[3] :]), dtype=torch.uint8).reshape(dims)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3)
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.fc1 = nn.Linear(1600, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc2(F.relu(self.fc1(x.flatten(1))))


def show(name, t):
    t = t.detach().reshape(-1)
    chosen = t if t.numel() <= 640 else torch.cat([t.double().norm().float().reshape(1), t[::STRIDE]])
    print(name, *(f"{v:.9g}" for v in chosen.tolist()))


def main(folder):
    images = idx(f"{folder}/train-images-idx3-ubyte.gz").float().div(255).sub(0.286).div(0.353)
    images = images.unsqueeze(1)
    labels = idx(f"{folder}/train-labels-idx1-ubyte.gz").long()
    torch.manual_seed(0)
    net = Net()
    print(f"# PyTorch {torch.__version__}, CPU, f32")
    output = net(images[:BATCH])
    loss = F.cross_entropy(output, labels[:BATCH])
    loss.backward()
    show("output", output)
    show("loss", loss)
    for name, p in net.named_parameters():
        show(name, p)
        show(f"{name}.grad", p.grad)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.002, momentum=0.9)
    curve = []
    for step in range(STEPS):
        part = slice(step * BATCH, (step + 1) * BATCH)
        optimizer.zero_grad()
        loss = F.cross_entropy(net(images[part]), labels[part])
        loss.backward()
        optimizer.step()
        curve.append(loss.detach())
    show("curve", torch.stack(curve))


main(sys.argv[1])

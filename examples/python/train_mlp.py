#!/usr/bin/env python3
"""A multilayer perceptron (784-128-10) on Fashion-MNIST, from Python.

    python3 train_mlp.py [--data DIR] [--epochs N] [--limit N] [--weights FILE]

DIR has MNIST's four idx files, plain or gzipped. --limit takes the first N images of both sets.
Three epochs come to some 87 % on the test set. At the end the weights are written to FILE, read
into a new net, and both nets must agree.
"""

import argparse
import sys
import time

import tinytorch as tt
from tinytorch import nn
from tinytorch.data import DataLoader, IdxDataset, Subset
from tinytorch.nn import functional as F

MEAN, STD = 0.286, 0.353  # of the training images, which are 0 to 1


class Affine(nn.Module):
    """A layer in Python: parameters set as attributes, and a forward of operators."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(tt.empty(outputs, inputs))
        self.bias = nn.Parameter(tt.zeros(outputs))
        nn.init.kaiming_uniform_(self.weight, a=5**0.5)

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)


class Net(nn.Module):
    """Images [N, 1, 28, 28] to the logits of ten classes."""

    def __init__(self):
        super().__init__()
        self.hidden = Affine(784, 128)
        self.out = Affine(128, 10)

    def forward(self, x):
        return self.out(self.hidden(x.flatten(1)).relu())


def batches(args, train):
    """The first images of a part of the data, in batches."""
    data = IdxDataset(args.data, train, MEAN, STD)
    if args.limit:
        data = Subset(data, range(min(args.limit, len(data))))
    print(f"{'training' if train else 'test'}: {len(data)} images")
    return DataLoader(data, batch_size=64 if train else 500, shuffle=train, num_workers=1)


@tt.no_grad()
def accuracy(net, loader):
    """The share of images whose class has the greatest logit."""
    right = total = 0
    for images, labels in loader:
        right += (net(images).argmax(1) == labels).sum().item()
        total += len(labels)
    return right / total


def train_epoch(net, loader, optimizer):
    """The mean loss of an epoch."""
    total, n = 0.0, 0
    for images, labels in loader:
        optimizer.zero_grad()
        loss = F.cross_entropy(net(images), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
        n += len(labels)
    return total / n


def main():
    """Trains, prints, and reads the weights back."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="/usr/share/datasets/fashion-mnist")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--weights", default="mlp.pt")
    parser.add_argument("--at-least", type=float, default=0.0, help="fail below this accuracy")
    args = parser.parse_args()

    tt.manual_seed(1)
    train, test = batches(args, True), batches(args, False)
    net = Net()
    optimizer = tt.optim.Adam(net.parameters(), lr=1e-3)
    found = 0.0
    for epoch in range(1, args.epochs + 1):
        start = time.perf_counter()
        loss = train_epoch(net, train, optimizer)
        seconds = time.perf_counter() - start
        found = accuracy(net, test)
        print(
            f"epoch {epoch}: loss {loss:.4f}, test accuracy {100 * found:.2f} % ({seconds:.1f} s)"
        )

    tt.save(net.state_dict(), args.weights)
    other = Net()
    other.load_state_dict(tt.load(args.weights))
    if accuracy(other, test) != found:
        sys.exit("the net that was read from the file differs")
    if found < args.at_least:
        sys.exit(f"accuracy {found:.4f}, expected at least {args.at_least}")


if __name__ == "__main__":
    main()

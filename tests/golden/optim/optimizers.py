"""Writes optimizers.json: 500 steps of PyTorch's optimizers in f64 (with the state halfway), 10 in
f32.

The gradient is a formula of parameter and step, so that nothing but the optimizer is compared.
Every number of a parameter is written each 50 steps. Run: python optimizers.py
"""

import json
import math

import torch

START = [1.0, -2.0, 0.5, 3.0, -0.25]
STEPS, EVERY = 500, 50
# What says how PyTorch computes, not what.
HOW = {"foreach", "fused", "capturable", "differentiable", "params"}

BETAS = {"betas": [0.8, 0.95]}
DECAY = {"weight_decay": 0.02}
CASES = [
    ("SGD", {"lr": 0.05}),
    ("SGD", {"lr": 0.05, "momentum": 0.9, "dampening": 0.1, "weight_decay": 0.01}),
    ("SGD", {"lr": 0.05, "momentum": 0.9, "nesterov": True}),
    ("SGD", {"lr": 1e-3, "momentum": 0.5, "maximize": True, **DECAY}),
    ("Adam", {}),
    ("Adam", {"lr": 0.02, "eps": 1e-6, "amsgrad": True, **BETAS, **DECAY}),
    ("Adam", {"lr": 0.01, "maximize": True, "decoupled_weight_decay": True, **DECAY}),
    ("AdamW", {"lr": 0.02}),
    ("AdamW", {**BETAS, "eps": 1e-6}),
    ("AdamW", {"lr": 0.02, "weight_decay": 0.1, "amsgrad": True, "maximize": True}),
    ("RMSprop", {}),
    ("RMSprop", {"momentum": 0.9}),
    ("RMSprop", {"centered": True, "eps": 1e-6}),
    ("RMSprop", {"alpha": 0.9, "momentum": 0.5, "centered": True, **DECAY}),
    ("RMSprop", {"lr": 1e-3, "maximize": True}),
    ("Adagrad", {"lr": 0.1}),
    ("Adagrad", {"lr": 0.1, "lr_decay": 0.01, "initial_accumulator_value": 0.1, **DECAY}),
    ("Adagrad", {"maximize": True, "eps": 1e-7}),
    ("Adadelta", {}),
    ("Adadelta", {"lr": 0.5, "rho": 0.8, "eps": 1e-5, **DECAY}),
    ("Adadelta", {"lr": 0.1, "maximize": True}),
    ("NAdam", {}),
    ("NAdam", {"lr": 0.01, "momentum_decay": 0.01, **BETAS, **DECAY}),
    ("NAdam", {"lr": 0.01, "decoupled_weight_decay": True, **DECAY}),
    ("NAdam", {"maximize": True, "eps": 1e-6}),
    ("RAdam", {}),
    ("RAdam", {"lr": 0.01, "eps": 1e-6, **BETAS, **DECAY}),
    ("RAdam", {"lr": 0.01, "decoupled_weight_decay": True, **DECAY}),
    ("RAdam", {"lr": 0.01, "betas": [0.5, 0.4], "maximize": True}),
    ("Adamax", {}),
    ("Adamax", {"lr": 0.01, "eps": 1e-3, **BETAS, **DECAY}),
    ("Adamax", {"lr": 0.01, "maximize": True}),
]


def gradient(p, t):
    return [0.1 * (i + 1) * v + math.sin(t + i) for i, v in enumerate(p)]


def flat(value, name=""):
    """A state dict as names with lists of numbers."""
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        items = enumerate(value)
    else:
        numbers = value.tolist() if torch.is_tensor(value) else value
        return {name: list(numbers) if isinstance(numbers, (list, tuple)) else [float(numbers)]}
    out = {}
    for key, item in items:
        if key not in HOW and item is not None:
            out |= flat(item, f"{name}.{key}" if name else str(key))
    return out


def run(name, options, dtype, steps):
    torch.set_default_dtype(dtype)
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
    p = torch.tensor(START, requires_grad=True)
    optimizer = getattr(torch.optim, name)([p], foreach=False, **options)
    points, state = [], None
    for t in range(steps):
        p.grad = torch.tensor(gradient(p.tolist(), t))
        optimizer.step()
        if (t + 1) % (steps // 10) == 0:
            points.append(p.tolist())
        if t + 1 == steps // 2:
            state = flat(optimizer.state_dict())
    return points, state


def main():
    lines = []
    for name, options in CASES:
        f64, state = run(name, options, torch.float64, STEPS)
        f32, _ = run(name, options, torch.float32, 10)
        case = {"name": name, "options": options, "f64": f64, "f32": f32, "state": state}
        lines.append(json.dumps(case))
    with open("optimizers.json", "w") as f:
        f.write("[\n" + ",\n".join(lines) + "\n]\n")


main()

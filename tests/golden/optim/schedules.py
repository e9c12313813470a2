"""Writes schedules.json: learning rates, and momenta where they move, of PyTorch's schedules.

Two groups, with the rates 0.5 and 0.2. Run: python schedules.py
"""

import json

import torch

S = torch.optim.lr_scheduler

CASES = [
    ("StepLR", {"step_size": 3}, 12),
    ("StepLR", {"step_size": 1, "gamma": 0.5}, 5),
    ("MultiStepLR", {"milestones": [2, 5, 5, 9], "gamma": 0.5}, 12),
    ("MultiStepLR", {"milestones": [4]}, 6),
    ("ExponentialLR", {"gamma": 0.9}, 20),
    ("LinearLR", {}, 8),
    ("LinearLR", {"start_factor": 1.0, "end_factor": 0.1, "total_iters": 10}, 14),
    ("PolynomialLR", {}, 8),
    ("PolynomialLR", {"total_iters": 10, "power": 2.5}, 13),
    ("CosineAnnealingLR", {"T_max": 4, "eta_min": 0.1}, 20),
    ("CosineAnnealingLR", {"T_max": 15}, 15),
    ("CosineAnnealingWarmRestarts", {"T_0": 4}, 13),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "T_mult": 3, "eta_min": 0.01}, 30),
    ("OneCycleLR", {"max_lr": [0.5], "total_steps": 20}, 19),
    ("OneCycleLR", {"max_lr": [0.5, 0.1], "epochs": 3, "steps_per_epoch": 7, "linear": True}, 21),
    ("OneCycleLR", {"max_lr": [0.3], "total_steps": 30, "three_phase": True, "pct_start": 0.4,
                    "base_momentum": 0.7, "max_momentum": 0.9, "div_factor": 10.0,
                    "final_div_factor": 100.0}, 29),
    ("OneCycleLR", {"max_lr": [0.3], "total_steps": 10, "cycle_momentum": False}, 9),
]

METRICS = [1, 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.8, 0.9, 0.9, 0.9, 0.7999, 0.2, 0.3, 0.4]
PLATEAUS = [
    {"factor": 0.5, "patience": 1, "cooldown": 1},
    {"patience": 0, "min_lr": [0.01, 0.1]},
    {"factor": 0.3, "patience": 2, "threshold": 0.1, "absolute": True, "min_lr": [0.05]},
    {"rising": True, "patience": 2, "threshold": 0.05},
    {"rising": True, "patience": 1, "absolute": True, "threshold": 0.0, "eps": 0.1},
]

# Parts by name and options, and milestones.
SEQUENCES = [
    ([("LinearLR", {"start_factor": 0.1, "total_iters": 4}), ("CosineAnnealingLR", {"T_max": 8})],
     [4]),
    ([("ExponentialLR", {"gamma": 0.5}), ("StepLR", {"step_size": 2}),
      ("CosineAnnealingWarmRestarts", {"T_0": 3})], [3, 8]),
    ([("PolynomialLR", {"total_iters": 4}), ("MultiStepLR", {"milestones": [2]}),
      ("LinearLR", {})], [2, 6]),
]


def optimizer(kind="SGD"):
    groups = [{"params": [torch.zeros(1)], "lr": 0.5}, {"params": [torch.zeros(1)], "lr": 0.2}]
    if kind == "Adam":
        return torch.optim.Adam(groups)
    return torch.optim.SGD(groups, lr=1.0, momentum=0.9)


def rates(o):
    return [g["lr"] for g in o.param_groups]


def momentum(o):
    return [g["momentum"] if "momentum" in g else g["betas"][0] for g in o.param_groups]


def follow(o, step, n):
    lrs, momenta = [rates(o)], [momentum(o)]
    for _ in range(n):
        o.step()
        step()
        lrs.append(rates(o))
        momenta.append(momentum(o))
    return {"lr": lrs, "momentum": momenta}


def make(o, name, options):
    options = dict(options)
    if name == "OneCycleLR":
        options["anneal_strategy"] = "linear" if options.pop("linear", False) else "cos"
        top = options["max_lr"]
        options["max_lr"] = top[0] if len(top) == 1 else top
    return getattr(S, name)(o, **options)


def plateau(o, options):
    options = dict(options)
    options["mode"] = "max" if options.pop("rising", False) else "min"
    options["threshold_mode"] = "abs" if options.pop("absolute", False) else "rel"
    least = options.get("min_lr", [0])
    options["min_lr"] = least[0] if len(least) == 1 else least
    return S.ReduceLROnPlateau(o, **options)


def main():
    plain, plateaus, sequences = [], [], []
    for name, options, n in CASES:
        for kind in ["SGD", "Adam"] if name == "OneCycleLR" else ["SGD"]:
            o = optimizer(kind)
            s = make(o, name, options)
            case = {"name": name, "options": options, "optimizer": kind}
            plain.append(case | follow(o, s.step, n))
    for options in PLATEAUS:
        o, metrics = optimizer(), iter(METRICS)
        s = plateau(o, options)
        case = {"options": options, "metrics": METRICS}
        plateaus.append(case | follow(o, lambda: s.step(next(metrics)), len(METRICS)))
    for parts, milestones in SEQUENCES:
        o = optimizer()
        s = S.SequentialLR(o, [make(o, *p) for p in parts], milestones)
        case = {"parts": parts, "milestones": milestones}
        sequences.append(case | follow(o, s.step, 16))
    o = optimizer()
    s = S.LambdaLR(o, [lambda e: 1 / (1 + e), lambda e: 0.5**e])
    functions = follow(o, s.step, 8)
    o = optimizer()
    s = S.CosineAnnealingWarmRestarts(o, 3, 2)
    between = []
    for i in range(40):
        s.step(i / 3)
        between.append(rates(o))
    out = {"plain": plain, "plateaus": plateaus, "sequences": sequences, "lambda": functions,
           "between": between}
    lists = {k: v for k, v in out.items() if k in ("plain", "plateaus", "sequences")}
    parts = [f'"{k}": [\n' + ",\n".join(map(json.dumps, v)) + "\n]" for k, v in lists.items()]
    parts += [f'"{k}": {json.dumps(out[k])}' for k in ("lambda", "between")]
    with open("schedules.json", "w") as f:
        f.write("{\n" + ",\n".join(parts) + "\n}\n")


main()

"""Writes lbfgs.json: steps of PyTorch's L-BFGS in f64 with the number of calls of the closure.

Two problems: Rosenbrock's valley from (-1.2, 1), and a net of two layers. Run: python lbfgs.py
"""

import json

import torch

torch.set_default_dtype(torch.float64)

CASES = [
    ("rosenbrock", {"line_search_fn": "strong_wolfe"}, 6),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "max_iter": 4, "history_size": 2}, 12),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "lr": 0.3, "max_eval": 7, "max_iter": 9}, 9),
    ("rosenbrock", {"lr": 0.001}, 8),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "tolerance_grad": 1e-2}, 4),
    ("rosenbrock", {"line_search_fn": "strong_wolfe", "tolerance_change": 1e-2}, 6),
    ("net", {"line_search_fn": "strong_wolfe", "max_iter": 5}, 6),
    ("net", {"lr": 0.3, "max_iter": 5, "history_size": 3}, 6),
    ("net", {"line_search_fn": "strong_wolfe", "max_iter": 3, "maximize": True}, 3),
]


def rosenbrock():
    p = torch.tensor([-1.2, 1.0], requires_grad=True)
    return [p], lambda: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] * p[0]) ** 2


def net():
    """tanh(x a) b against y, with numbers that are sines and cosines of their places."""
    def table(rows, cols, scale):
        return torch.sin(torch.arange(rows * cols) * scale).reshape(rows, cols)

    a, b = table(3, 4, 1.7).requires_grad_(), table(4, 2, 2.3).requires_grad_()
    x, y = table(8, 3, 1.0), torch.cos(torch.arange(16.0)).reshape(8, 2)
    return [a, b], lambda: ((torch.tanh(x @ a) @ b - y) ** 2).mean()


def run(problem, options, steps):
    params, loss = globals()[problem]()
    sign = -1 if options.get("maximize") else 1
    optimizer = torch.optim.LBFGS(params, **options)
    calls, out = 0, []

    def closure():
        nonlocal calls
        calls += 1
        optimizer.zero_grad()
        value = sign * loss()
        value.backward()
        return value

    for _ in range(steps):
        value = optimizer.step(closure)
        point = torch.cat([p.detach().reshape(-1) for p in params]).tolist()
        out.append({"loss": value.item(), "calls": calls, "point": point})
    return out


def main():
    lines = []
    for problem, options, steps in CASES:
        case = {"problem": problem, "options": options, "steps": run(problem, options, steps)}
        lines.append(json.dumps(case))
    with open("lbfgs.json", "w") as f:
        f.write("[\n" + ",\n".join(lines) + "\n]\n")


main()

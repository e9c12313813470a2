"""Random numbers by the overloads that take a generator, from the default one, and bernoulli_ with a
number. Made with PyTorch 2.11, as draws.py."""

import torch

from cases import case, t, write

SHAPES = ((3, 4), (40,), (5, 7), (1,), (2, 0), (), (100,), (4, 4))

for k, s in enumerate(SHAPES):
    for op, extra in (("rand", ()), ("randn", ())):
        case(f"{op}.generator", list(s), None, seed=k)
    case("randint.generator", 9, list(s), None, seed=k)
    case("randint.low_generator", -5, 9, list(s), None, seed=k)
for k, n in enumerate((0, 1, 2, 5, 10, 33, 100, 250)):
    case("randperm.generator", n, None, seed=k)
for op, extra in (("rand", ()), ("randint", (9,))):
    case(f"{op}.generator", *extra, [5], None, torch.float64, seed=3)
case("randint.low_generator", 5, 5, [2], None, seed=1, says="from")
case("randperm.generator", -1, None, seed=1, says="negative")
for k, s in enumerate(SHAPES):
    case("bernoulli_.float", t(*s, grad=False), (k + 1) / 10, seed=k)
case("bernoulli_.float", t(3, grad=False), 1.5, seed=1, says="p to be in [0, 1]")
write(__file__)

"""Every operator of the table, by position and by keywords, against PyTorch's results."""

import collections
import os
import unittest

from support import FORMATS, build, difference, golden, tensors, tt
from tinytorch import ops, schema

# Of each operator so many calls; TT_EVERY_CASE=1 makes all that there are.
CASES = 10**6 if os.environ.get("TT_EVERY_CASE") else 4


def parsed():
    """The schemas of the table by their full names."""
    found = {}
    for function in ops.table.values():
        for text in function.schemas:
            one = schema.parse(text)
            found[one.full_name] = one
    return found


def arguments(case, one):
    """The arguments of a case with their names, memory formats as what they are."""
    values = [build(a) for a in case["args"]]
    for i, (argument, value) in enumerate(zip(one.arguments, values)):
        if argument.type.base == "MemoryFormat" and isinstance(value, int):
            values[i] = FORMATS[value]
    return values


def by_position(function, one, values):
    """By position; what stands behind the star by its name."""
    n = len(values) if one.rest else sum(not a.keyword for a in one.arguments)
    names = [a.name for a in one.arguments[n:]]
    return function(*values[:n], **dict(zip(names, values[n:])))


def by_name(function, one, values):
    """All by their names; what is left to its default stays away."""
    if one.rest:
        return function(*values)
    return function(**{a.name: v for a, v in zip(one.arguments, values)})


class Operators(unittest.TestCase):
    def test_every_operator_gives_what_pytorch_gives(self):
        schemas, seen = parsed(), collections.Counter()
        for case in golden():
            name, fails = case["op"], "says" in case
            seen[name, fails] += 1
            if seen[name, fails] > CASES:
                continue
            one = schemas[name]
            for call in (by_position, by_name):
                with self.subTest(op=name, call=call.__name__, args=str(case["args"])[:200]):
                    if "seed" in case:
                        tt.manual_seed(case["seed"])
                    (self.refused if fails else self.same)(case, one, call)
        self.assertEqual({name for name, _ in seen}, set(schemas), "operators without a case")

    def same(self, case, one, call):
        found = tensors(call(ops.table[one.name], one, arguments(case, one)))
        self.assertEqual(len(found), len(case["out"]))
        wrong = [difference(f, e) for f, e in zip(found, case["out"])]
        self.assertFalse(any(wrong), wrong)

    def refused(self, case, one, call):
        # What no schema takes is Python's TypeError; all other errors have the library's text.
        with self.assertRaises((tt.Error, TypeError)) as caught:
            call(ops.table[one.name], one, arguments(case, one))
        if isinstance(caught.exception, tt.Error):
            self.assertIn(case["says"], str(caught.exception))

    def test_methods_are_the_operators(self):
        x = tt.tensor([1.0, 4.0])
        for name, function in ops.methods.items():
            self.assertTrue(hasattr(tt.Tensor, name), name)
            self.assertTrue(function.__doc__, name)
        self.assertEqual(x.sqrt().tolist(), [1.0, 2.0])
        self.assertEqual(x.clamp(max=2).tolist(), [1.0, 2.0])
        self.assertEqual(x.where(x > 2, 0.0).tolist(), [0.0, 4.0])

    def test_an_operator_in_place_gives_its_argument(self):
        x = tt.zeros(3)
        self.assertIs(x.add_(1), x)
        self.assertIs(tt.relu_(x), x)
        self.assertIs(tt.add_(self=x, other=2), x)
        self.assertEqual(x.tolist(), [3.0, 3.0, 3.0])


if __name__ == "__main__":
    unittest.main()

"""The parser of schemas, the choice of an overload, and the declarations that the package has."""

import unittest

from support import ROOT, tt
from tinytorch import schema

HEADER = ROOT / "include" / "tinytorch" / "tinytorch.h"


class Parser(unittest.TestCase):
    def test_arguments(self):
        text = "f.o(Tensor(a!) self, Tensor?[] i, int[2]? k=[1, 2], *, str mode='x') "
        one = schema.parse(text + "-> (Tensor a, int b)")
        self.assertEqual((one.name, one.full_name, one.inplace), ("f", "f.o", True))
        self.assertEqual(one.results, ("a", "b"))
        own, items, sizes, mode = one.arguments
        self.assertEqual((own.name, own.type.base), ("self", "Tensor"))
        self.assertTrue(items.type.is_list)
        self.assertEqual((sizes.type.size, sizes.type.optional, sizes.default), (2, True, [1, 2]))
        self.assertEqual((mode.keyword, mode.default), (True, "x"))

    def test_without_results(self):
        one = schema.parse("Linear(int in_features, int out_features, bool bias=True)")
        self.assertEqual([a.name for a in one.arguments], ["in_features", "out_features", "bias"])
        self.assertEqual([a.has_default for a in one.arguments], [False, False, True])

    def test_what_is_no_schema(self):
        for text in ("f", "f(", "f(Tensor[[] x)"):
            with self.assertRaises(ValueError):
                schema.parse(text)


class Overloads(unittest.TestCase):
    x = tt.tensor([[1.0, 5.0, 2.0], [4.0, 3.0, 6.0]])

    def test_by_types(self):
        self.assertEqual(self.x.max().item(), 6.0)
        self.assertEqual(self.x.max(1).indices.tolist(), [1, 2])
        self.assertEqual(self.x.max(tt.tensor(3.0)).tolist(), [[3, 5, 3], [4, 3, 6]])
        self.assertEqual(self.x.std(0, unbiased=False).shape, (3,))
        self.assertEqual(self.x.std(False).shape, ())
        self.assertEqual(tt.pow(2, tt.tensor([3.0])).tolist(), [8.0])

    def test_numbers_for_lists_and_lists_as_arguments(self):
        self.assertEqual(self.x.view(3, 2).shape, (3, 2))
        self.assertEqual(self.x.view([3, 2]).shape, (3, 2))
        self.assertEqual(self.x.view(tt.int32).dtype, tt.int32)
        self.assertEqual(self.x.sum(0).shape, self.x.sum([0]).shape)
        self.assertEqual(tt.zeros(2, 3).shape, tt.zeros((2, 3)).shape)
        self.assertEqual(tt.zeros(()).shape, ())
        image = tt.ones(1, 1, 4, 4)
        self.assertEqual(tt.max_pool2d(image, 2).shape, tt.max_pool2d(image, [2, 2]).shape)
        a, b = tt.broadcast_tensors(tt.ones(3), tt.ones(2, 1))
        self.assertEqual((a.shape, b.shape), ((2, 3), (2, 3)))

    def test_keywords_and_their_other_names(self):
        self.assertEqual(tt.sum(input=self.x, dim=1, keepdim=True).shape, (2, 1))
        self.assertEqual(self.x.sum(axis=1, keepdims=True).shape, (2, 1))
        self.assertEqual(tt.add(self.x, 1, alpha=2)[0, 0].item(), 3.0)

    def test_conversions_come_last(self):
        three = tt.tensor(3)
        self.assertEqual(self.x.narrow(1, 0, tt.tensor(2)).shape, (2, 2))
        self.assertEqual(self.x.clamp(max=tt.tensor(2.0)).max().item(), 2.0)
        self.assertEqual(tt.full([2], three).tolist(), [3, 3])
        self.assertEqual(tt.mse_loss(self.x, self.x, reduction="sum").item(), 0.0)
        with self.assertRaises(ValueError):
            tt.mse_loss(self.x, self.x, reduction="most")

    def test_what_fits_nowhere_says_what_would(self):
        with self.assertRaisesRegex(TypeError, r"add\(\) got \(str, int\).*\n \* \(Tensor self"):
            tt.add("x", 1)
        with self.assertRaisesRegex(TypeError, r"got \(Tensor, nonsense=int\)"):
            self.x.sum(nonsense=1)
        with self.assertRaises(TypeError):
            self.x.narrow(0, 0.5, 1)
        with self.assertRaises(TypeError):
            self.x.transpose(0)


class Declarations(unittest.TestCase):
    def test_abi_h_is_the_header(self):
        if not HEADER.exists():
            self.skipTest("there is no tinytorch.h in this tree")
        import declare

        text = declare.render(HEADER.read_text())
        self.assertEqual(declare.TARGET.read_text(), text, "run python3 declare.py")

    def test_every_function_can_be_bound(self):
        from tinytorch._library import declared, lib

        self.assertGreater(len(declared.prototypes), 200)
        for name in declared.prototypes:
            self.assertTrue(callable(getattr(lib, name)), name)
        for name in declared.fields:
            self.assertTrue(declared.struct(name)._fields_, name)


if __name__ == "__main__":
    unittest.main()

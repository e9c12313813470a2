"""How alike or far apart two tensors are."""

from layers import layer, t, write

layer("CosineSimilarity", {}, t(5, 3), t(5, 3, salt=2))
layer("CosineSimilarity", {"dim": 0, "eps": 10.0}, t(3), t(3, salt=2), train=False)
layer("CosineSimilarity", {"dim": -1}, t(2, 4, 3), t(4, 3, salt=2))
layer("CosineSimilarity", {"dim": 1}, t(5, 3, dtype="f32"), t(5, 3, salt=2, dtype="f32"),
      dtype="f32")
layer("CosineSimilarity", {"dim": 2}, t(5, 3), t(5, 3), says="Dimension out of range")
layer("PairwiseDistance", {}, t(5, 3), t(5, 3, salt=2))
layer("PairwiseDistance", {"p": 1.0, "eps": 0.1, "keepdim": True}, t(5, 3), t(1, 3, salt=2))
layer("PairwiseDistance", {"p": 3.0}, t(3), t(3, salt=2), train=False)
layer("PairwiseDistance", {}, t(5, 3, dtype="f32"), t(5, 3, salt=2, dtype="f32"), dtype="f32")
layer("PairwiseDistance", {}, t(5, 3), t(5, 4), says="must match")
write(__file__)

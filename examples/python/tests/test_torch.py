"""The same expressions in PyTorch and in TinyTorch: values, dtypes, shapes, text; memory shared."""

import unittest

from support import needed, tt

torch = needed("torch")

# `L` is the library, x, y, i, b and w are the same tensors in both.
EXPRESSIONS = """
x + y; x - 2; 2 - x; x * y; x / 3; 3 / x; x // 0.3; 2 // x; x % 0.7; 2 % x; x ** 2; 2 ** x; -x
abs(x); x.add(y, alpha=2); L.sub(x, y, alpha=0.5); L.add(input=x, other=1); x.mul(True); i + 1.5
i / 2; i // 2; i % 3; i & 3; i | 4; i ^ 1; ~i; i << 1; i >> 1; b & ~b; b | b; i + b; b + b; i * 2.0
x[:, 0] + i[:3]; x < y; x >= 0; x == y; x != y; i == 2; x.eq(y); 1 < x; L.maximum(x, y)
L.fmod(x, 0.4); L.atan2(x, y); L.pow(2, i); x.sum(); x.sum(0); x.sum(dim=1); x.sum((0, 1))
x.sum(-1, keepdim=True); x.sum(1, dtype=L.float64); x.sum(axis=0, keepdims=True); x.mean(1)
x.mean(dim=(0, 1)); x.prod(0); x.std(); x.std(0); x.var(1, False); x.std(dim=1, correction=0)
x.std(False); x.amax(1); x.amin((0, 1)); x.max(); x.max(0); x.min(1, True); x.max(y); x.argmax()
x.argmax(1); x.argmin(0, keepdim=True); x.norm(); L.logsumexp(x, 1); x.any(); b.all(0); x.cumsum(1)
x.cumprod(0); x.logcumsumexp(1); x.cummax(0); x.median(); x.median(1); x.mode(0); x.kthvalue(2, 1)
x.sort(); x.sort(0, descending=True); x.argsort(1); x.topk(2); x.topk(2, dim=0, largest=False)
x.quantile(0.3); x.nansum(); x.count_nonzero(0); L.var_mean(x, 1); L.std_mean(x, 0)
x.aminmax(dim=1); x.dist(y); x.renorm(2, 0, 1); x.exp(); x.log(); x.sqrt(); x.rsqrt(); x.sigmoid()
x.tanh(); x.erf(); x.lgamma(); x.round(decimals=1); x.frac(); x.clamp(-0.5, 0.5); x.clamp(min=0)
x.clamp(max=y); x.clamp_min(0.1); x.relu(); L.nn.functional.gelu(x)
L.nn.functional.gelu(x, approximate="tanh"); L.nn.functional.leaky_relu(x, 0.2)
L.nn.functional.elu(x); L.nn.functional.silu(x); L.nn.functional.softplus(x, beta=2)
L.nn.functional.hardtanh(x, -0.3, 0.3); x.sinc(); x.softmax(1); x.log_softmax(dim=0)
L.softmax(x, 1, dtype=L.float64); L.nn.functional.mish(x); x.logit(eps=0.1); x.view(4, 3)
x.view(-1); x.view([2, 6]); x.view(L.int32).shape; x.reshape(2, -1); x.t(); x.T; x.permute(1, 0)
x.permute((1, 0)); L.permute(x, (1, 0)); x.transpose(0, -1); x.unsqueeze(1); x[None].squeeze()
x.flatten(); x.flatten(0, 1); x.unflatten(1, (2, 2)); x.expand(2, -1, -1); x.repeat(2, 1)
x.tile(2); x.flip(0); x.flip(0, 1); x.roll(1); x.roll((1, 2), (0, 1)); x.rot90(); x.narrow(1, 1, 2)
x.select(0, 1); x.unfold(1, 2, 1); x.diagonal(); x.movedim(0, 1); x.movedim((0, 1), (1, 0))
x.swapaxes(0, 1); x.tril(); x.triu(1); x.diag(); x.diagflat(); x.ravel(); x.split(2)
x.split([1, 2], 0); x.chunk(2, 1); x.unbind(); L.tensor_split(x, 2)
L.tensor_split(x, (1, 2), dim=1); L.cat([x, y]); L.cat((x, y), dim=1); L.stack([x, y], 2)
L.hstack([x, y]); L.vstack((x, y)); L.kron(x, y); L.meshgrid(x[0], y[0], indexing="ij")
L.broadcast_tensors(x, y[0]); L.cartesian_prod(i, i); L.block_diag(x, y); L.where(x > 0, x, y)
L.where(x > 0, x, 0.0); L.where(x > 0, 1.0, y); L.where(b); x.where(x > 0, y); x.nonzero()
x.masked_fill(x > 0, 9); x.masked_select(x > 0); x.gather(1, w); x.scatter(1, w, 5.0)
x.scatter(1, w, y); x.scatter_add(1, w, y); x.index_select(1, i[:2] % 4)
x.index_fill(0, i[:1] % 3, 7); x.take(i); L.take_along_dim(x, w, 1)
x.scatter_reduce(1, w, y, "sum"); x.scatter_reduce(1, w, y, reduce="amax", include_self=False)
x.norm(dim=1); L.norm(x, 1, 0, True); L.nn.functional.one_hot(i)
L.nn.functional.one_hot(i, num_classes=9); L.bincount(i); L.histc(x, 4, -1, 1)
L.searchsorted(x.sort().values, y); L.bucketize(x, y[0].sort().values); L.isin(i, i[:2])
L.unique_consecutive(i); L.unique(i); i.unique(return_counts=True); L.unique(x, dim=0); x @ y.T
L.mm(x, y.t()); L.matmul(x, y[0]); x.mv(y[0]); x[0].dot(y[0]); L.outer(x[0], y[0])
L.einsum("ij,ij->i", x, y); L.einsum("ij,kj->ik", [x, y])
L.addmm(x[:, :3], x, y.T, beta=0.5, alpha=2); L.bmm(x[None], y.T[None]); L.tensordot(x, y.T, 1)
L.tensordot(x, y, ([0], [0])); L.tensordot(x, y)
L.linalg_norm(x) if hasattr(L, "linalg_norm") else L.linalg.norm(x); L.cdist(x, y)
L.cross(x[:, :3], y[:, :3], dim=1); L.cosine_similarity(x, y)
L.nn.functional.pairwise_distance(x, y); L.cov(x); L.corrcoef(x); L.trace(x); L.diff(x)
L.trapezoid(x); L.gradient(x[0])[0]; L.nn.functional.linear(x, y)
L.nn.functional.linear(x, y, x[:, 0]); L.nn.functional.conv1d(x[None], y[None, :, :2])
L.nn.functional.conv2d(x[None, None], y[None, None, :2, :2], padding=1)
L.nn.functional.conv2d(x[None, None], y[None, None, :2, :2], stride=(1, 2))
L.conv2d(x[None, None], y[None, None], padding="same"); L.nn.functional.max_pool2d(x[None], 2)
L.nn.functional.avg_pool2d(x[None], (2, 2), stride=1); L.max_pool1d(x, 2, 1)
L.nn.functional.adaptive_avg_pool2d(x[None], (1, 2)); L.nn.functional.layer_norm(x, [4])
L.group_norm(x[None], 3); L.nn.functional.batch_norm(x, None, None, training=True)
L.nn.functional.pad(x, (1, 2)); L.nn.functional.pad(x[None], (1, 1), "reflect")
L.nn.functional.mse_loss(x, y); L.nn.functional.mse_loss(x, y, reduction="sum")
L.nn.functional.l1_loss(x, y, reduction="none"); L.nn.functional.cross_entropy(x, i[:3] % 4)
L.nn.functional.cross_entropy(x, i[:3] % 4, label_smoothing=0.1)
L.nn.functional.nll_loss(x.log_softmax(1), i[:3] % 4, reduction="sum")
L.nn.functional.smooth_l1_loss(x, y, beta=0.3)
L.nn.functional.binary_cross_entropy_with_logits(x, (y > 0).float())
L.nn.functional.kl_div(x, y.softmax(1), reduction="sum")
L.nn.functional.huber_loss(x, y, delta=0.3); L.nn.functional.embedding(i, x[[0, 1, 2, 0, 1, 2, 0]])
L.nn.functional.glu(x); L.nn.functional.scaled_dot_product_attention(x[None], y[None], x[None])
L.nn.functional.scaled_dot_product_attention(x[None], y[None], x[None], is_causal=True); x[0]
x[-1, 2]; x[:, 1]; x[1:, ::2]; x[..., 0]; x[None, :, None]; x[[0, 2]]; x[[0, 2], [1, 3]]
x[i[:3] % 3]; x[:, i[:2] % 4]; x[x > 0]; x[b[:3]]; x[b[:3], 1]; x[1, [0, 2]]; x[True]
x[L.tensor(1)]; x[[[0, 1], [1, 0]], 0]; x[L.tensor([[0], [1]]), 1:3]; x[()]; x[b[:3]][:, 1:]
x[0:0]; x[5:]; x[-2:]; x[:, -1:]; i[i > 1]; x[..., None].shape; x[L.tensor([], dtype=L.int64)]
L.arange(5); L.arange(1, 4); L.arange(0, 1, 0.25); L.arange(3.0); L.linspace(0, 1, 5)
L.logspace(0, 2, 3); L.eye(3); L.eye(2, 3); L.zeros(2, 3); L.zeros((2,)); L.zeros([])
L.ones(2, dtype=L.int32); L.full((2, 2), 7); L.full([2], 1.5); L.full((1,), True); L.zeros_like(x)
L.ones_like(i, dtype=L.float64); L.full_like(x, 3); x.new_zeros(2, 2); x.new_full((2,), 4)
x.new_ones((1,)); L.tensor([1, 2]); L.tensor([1.0, 2]); L.tensor([[True], [False]]); L.tensor(3)
L.tensor([]); L.tensor([[1, 2.5]], dtype=L.float64); L.tril_indices(3, 3); L.scalar_tensor(2)
L.empty(0, 3); L.tensor([0.1, 0.2], dtype=L.bfloat16); L.tensor([65504.0], dtype=L.half)
x.to(L.float64); x.double(); x.half(); x.long(); x.bool(); x.to(i); x.type_as(i); i.float() / 3
x.to("cpu"); x.to(dtype=L.int8); x[0, 0].item(); i.repeat_interleave(2)
x.repeat_interleave(2, dim=0); x.tolist(); i.tolist(); x.shape[0]; x.size(1); x.stride(); x.numel()
x.dim(); x.T.is_contiguous(); L.equal(x, x); L.allclose(x, x + 1e-9); L.isclose(x, y)
x.isnan().any().item(); float(x.sum()); int(i.sum()); bool(b.any()); len(x); x.clone().fill_(2)
x.clone().add_(y).mul_(2); x.clone().zero_(); x.clone().copy_(y); x.clone().masked_fill_(x > 0, -1)
x.clone().clamp_(0, 1)
x.clone().index_put_((L.tensor([0, 1]), L.tensor([1, 2])), L.tensor([5.0, 6.0]))
x.clone().scatter_(1, w, 1.0); x.clone().t_()
"""

SHOWN = """
x; i; b; x * 1000; x * 1e6; x * 1e-6; x.double(); x.half(); x.bfloat16(); i.int(); x[0, 0]; i[0]
x[:0]; x[:, :0]; x.long() * 1000000; L.zeros(3); L.ones(2, 2); L.tensor([1e10, 1.0])
L.tensor([1.0, float("inf")]); L.tensor([float("nan"), 0.5]); L.tensor([1e-5, 1.0])
L.tensor([-1.0, 2.0]); L.tensor([100000000.0, 1.0]); L.tensor([123456789.0]); L.tensor([0.1 + 0.2])
L.arange(30); L.arange(30) * 1.5; L.arange(2000); L.arange(2000).view(40, 50)
L.arange(12000).view(10, 30, 40) * 0.5; L.arange(24).view(2, 3, 4); L.arange(48.0).view(2, 2, 3, 4)
L.ones(3, requires_grad=True); L.ones(3, requires_grad=True) * 2; L.ones(30, 2, dtype=L.float64)[0]
L.zeros(1, 1200); L.ones(2, 2, 0); L.tensor(True); L.tensor([]); L.tensor([], dtype=L.int32)
L.tensor([[1.0], [-100.5]]); L.tensor([0.0, float("-inf")]); L.tensor([1e20, 3])
L.linspace(0, 1, 11); L.linspace(-1, 1, 24, dtype=L.float64, requires_grad=True)
L.tensor([0.00001]); L.tensor([1e-45]); L.tensor([float("nan")])
"""


def split(text):
    """The expressions of a text."""
    return [e.strip() for line in text.splitlines() for e in line.split(";") if e.strip()]


def tensors(lib):
    """The same tensors in a library."""
    numbers = [((n * 7919) % 1000) / 500 - 1 for n in range(1, 25)]
    x = lib.tensor(numbers[:12], dtype=lib.float32).reshape(3, 4)
    y = lib.tensor(numbers[12:], dtype=lib.float32).reshape(3, 4)
    i = lib.tensor([3, 0, 2, 2, 5, 1, 4])
    w = lib.tensor([[0, 3, 1, 2], [3, 1, 2, 0], [1, 0, 3, 2]])
    return {"L": lib, "x": x, "y": y, "i": i, "b": i > 1, "w": w}


class Expressions(unittest.TestCase):
    def same(self, found, expected):
        if isinstance(expected, torch.Tensor):
            self.assertEqual(tuple(found.shape), tuple(expected.shape))
            self.assertEqual(found.dtype.name, str(expected.dtype).partition(".")[2])
            found, expected = found.double().tolist(), expected.double()
            expected = expected.reshape(-1)
            found = torch.tensor(found, dtype=torch.float64).reshape(-1)
            torch.testing.assert_close(found, expected, rtol=3e-6, atol=3e-6, equal_nan=True)
        elif isinstance(expected, (tuple, list)):
            self.assertEqual(len(found), len(expected))
            for f, e in zip(found, expected):
                self.same(f, e)
        elif isinstance(expected, float):
            self.assertAlmostEqual(found, expected, 5)
        else:
            self.assertEqual(found, expected)

    def test_values(self):
        expressions = split(EXPRESSIONS)
        self.assertGreater(len(expressions), 300)
        for text in expressions:
            with self.subTest(text):
                theirs = eval(text, tensors(torch))
                self.same(eval(text, tensors(tt)), theirs)

    def test_text(self):
        for text in split(SHOWN):
            with self.subTest(text):
                expected = repr(eval(text, tensors(torch))).replace("torch.", "tinytorch.")
                self.assertEqual(repr(eval(text, tensors(tt))), expected)


class Sharing(unittest.TestCase):
    def test_memory_is_shared_both_ways(self):
        for kind in (
            "float32",
            "float64",
            "float16",
            "bfloat16",
            "int64",
            "int32",
            "uint8",
            "bool",
        ):
            theirs = torch.zeros(3, 2, dtype=getattr(torch, kind)).t()
            ours = tt.from_dlpack(theirs)
            self.assertEqual((ours.shape, ours.stride()), ((2, 3), (1, 2)))
            self.assertEqual(ours.data_ptr(), theirs.data_ptr())
            back = torch.from_dlpack(ours)
            self.assertEqual(back.data_ptr(), theirs.data_ptr())
            self.assertEqual(back.dtype, theirs.dtype)
            ours[0, 1] = 1
            self.assertEqual(theirs[0, 1].item(), 1)
        with self.assertRaises((tt.Error, BufferError)):
            torch.from_dlpack(tt.ones(1, requires_grad=True))
        with self.assertRaises(TypeError):
            tt.from_dlpack(5)

    def test_a_file_is_read_by_the_other(self):
        import os
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.pt")
            tt.save({"w": tt.arange(6).view(2, 3), "epoch": 4}, path)
            found = torch.load(path, weights_only=True)
            self.assertEqual((found["w"].tolist(), found["epoch"]), ([[0, 1, 2], [3, 4, 5]], 4))
            torch.save({"model": {"w": torch.ones(2)}, "lr": 0.5}, path)
            self.assertEqual(tt.load(path)["model.w"].tolist(), [1.0, 1.0])

    def test_random_numbers(self):
        for n in (1, 15, 100):
            torch.manual_seed(n), tt.manual_seed(n)
            for text in (
                "L.randn(%d)",
                "L.rand(2, %d)",
                "L.randint(0, 9, (%d,))",
                "L.randperm(%d)",
            ):
                text %= n
                expected = eval(text, {"L": torch})
                self.assertEqual(eval(text, {"L": tt}).tolist(), expected.tolist(), text)


if __name__ == "__main__":
    unittest.main()

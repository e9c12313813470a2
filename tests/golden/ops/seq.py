"""Recurrent networks; made with PyTorch 2.15, whose dropout draws numbers of MKL, not of mt19937:
what is dropped here is nothing or all."""

import itertools

from cases import case, t, v, write

INPUT, HIDDEN, BATCH, TIME = 3, 4, 2, 5


class Net:
    """An operator: how many gates, whether it has a memory, and its first tensors."""

    def __init__(self, op, gates, memory=False):
        self.op, self.gates, self.memory = op, gates, memory

    def first(self, n, batch, out=HIDDEN, dtype="f64", **more):
        h = t(n, batch, out, salt=31, dtype=dtype, **more)
        return [h, t(n, batch, HIDDEN, salt=32, dtype=dtype)] if self.memory else h

    def params(self, layers, directions, biases=True, out=0, dtype="f64", inputs=INPUT, **more):
        salt, found = itertools.count(40), []
        new = lambda *shape: t(*shape, salt=next(salt), dtype=dtype, **more)
        for layer in range(layers):
            size = inputs if layer == 0 else directions * (out or HIDDEN)
            for _ in range(directions):
                rows = self.gates * HIDDEN
                found += [new(rows, size), new(rows, out or HIDDEN)]
                found += [new(rows), new(rows)] if biases else []
                found += [new(out, HIDDEN)] if out else []
        return found

    def padded(self, layers=1, both=False, biases=True, batch_first=False, out=0, dtype="f64",
               x=None, batch=BATCH, dropout=0.0, train=False, **how):
        shape = (batch, TIME, INPUT) if batch_first else (TIME, batch, INPUT)
        x = x or t(*shape, salt=30, dtype=dtype)
        n = 1 + both
        case(self.op + ".input", x, self.first(layers * n, batch, out or HIDDEN, dtype),
             self.params(layers, n, biases, out, dtype), biases, layers, dropout, train, both,
             batch_first, **how)

    def packed(self, sizes, layers=1, both=False, biases=True, out=0, dtype="f64", x=None,
               dropout=0.0, train=False, more=0, **how):
        x = x or t(sum(sizes) + more, INPUT, salt=30, dtype=dtype)
        n = 1 + both
        case(self.op + ".data", x, v(sizes, dtype="i64"),
             self.first(layers * n, sizes[0], out or HIDDEN, dtype),
             self.params(layers, n, biases, out, dtype), biases, layers, dropout, train, both, **how)

    def padded_cases(self):
        self.padded()
        self.padded(dtype="f32", both=True)
        self.padded(layers=2, biases=False)
        self.padded(layers=2, both=True, batch_first=True)
        self.padded(x=t(INPUT, BATCH, TIME, salt=30, perm=[2, 1, 0]))
        self.padded(batch=0)
        self.padded(layers=2, dropout=1.0, train=True)
        self.padded(layers=3, dropout=0.4, train=False)
        x = v([[[1e30, 1.0, 2.0]], [[-1e30, 1.0, 2.0]], [[3.0, -400.0, 0.0]]])
        self.padded(batch=1, x=x)
        if self.gates == 1:
            case(self.op + ".input", t(TIME, INPUT, salt=30), t(1, HIDDEN, salt=31),
                 self.params(1, 1), True, 1, 0.0, False, False, False)
        self.padded(x=t(0, BATCH, INPUT), says="Expected sequence length to be larger than 0 in RNN")
        self.padded(x=t(TIME, BATCH, INPUT + 2),
                    says=f"shapes cannot be multiplied (10x5 and 3x{self.gates * HIDDEN})")
        call = lambda h, params, *rest, says: case(
            self.op + ".input", t(TIME, BATCH, INPUT), h, params, True, *rest, False, says=says)
        one, params = self.first(1, BATCH), self.params(1, 1)
        call(one, params, 2, 0.0, False, False, says="Expected more hidden states in stacked_rnn")
        call(self.first(2, BATCH), params, 2, 0.0, False, False,
             says="Expected more weights in stacked_rnn")
        call(one, params[:3], 1, 0.0, False, False, says="got an incorrect number of RNN parameters")
        call(one, params, 1, 0.0, False, True,
             says="Odd number of params or hiddens given to a bidirectional RNN")
        call(self.first(2, BATCH), self.params(2, 1), 2, 1.5, True, False,
             says="dropout probability has to be between 0 and 1, but got 1.5")

    def packed_cases(self):
        self.packed([3, 2, 2, 1])
        self.packed([3, 2, 2, 1], both=True)
        self.packed([3, 3, 1], dtype="f32", layers=2, both=True)
        self.packed([2, 2, 2], layers=2, biases=False)
        self.packed([1])
        self.packed([4, 1, 1], x=t(INPUT, 6, salt=30, perm=[1, 0]))
        self.packed([2, 1], more=2)
        self.packed([2, 1], layers=2, dropout=1.0, train=True)
        self.packed([2, 2, 1], x=t(4, INPUT), says="exceeds dimension size (4).")
        case(self.op + ".data", t(4, INPUT), v([[2, 2]], dtype="i64"), self.first(1, 2),
             self.params(1, 1), True, 1, 0.0, False, False, says="batch_sizes tensor should be 1D")
        case(self.op + ".data", t(4, INPUT), v([2, 2], dtype="i32"), self.first(1, 2),
             self.params(1, 1), True, 1, 0.0, False, False,
             says="expected scalar type Long but found Int")

    def cell_cases(self):
        op = self.op + "_cell"
        h, w = self.first(BATCH, 1), self.params(1, 1)
        flat = lambda h: {**h, "t": [h["t"][0], h["t"][2]]}
        two = lambda h: [flat(e) for e in h] if isinstance(h, list) else flat(h)
        h, x = two(h), t(BATCH, INPUT, salt=30)
        single = {"dtype": "f32"}
        case(op, x, h, *w)
        case(op, x, h, *w[:2])
        case(op, x, h, *w[:3])
        case(op, t(BATCH, INPUT, salt=30, **single), two(self.first(BATCH, 1, **single)),
             *self.params(1, 1, **single))
        case(op, t(INPUT, BATCH, salt=30, perm=[1, 0]), h, *w)
        case(op, t(0, INPUT), two(self.first(0, 1)), *w)
        case(op, v([[float("inf"), 0.5, 1.0], [1.0, float("nan"), 2.0]]), h, *w[:2])
        case(op, v([[1e300, -1.0, 1.0], [-1e300, 3.0, 2.0]]), h, *w)
        case(op, t(BATCH, 5), h, *w, says="input has inconsistent input_size: got 5 expected 3")
        case(op, t(3, INPUT), h, *w,
             says="Input batch size 3 doesn't match hidden0 batch size 2")
        case(op, t(INPUT), h, *w, says="Expected 2D input (batch x feature), but got 1D input")


nets = [Net("rnn_tanh", 1), Net("rnn_relu", 1), Net("lstm", 4, memory=True), Net("gru", 3)]
for net in nets:
    net.padded_cases()
    net.packed_cases()
    net.cell_cases()
lstm = nets[2]
for both in (False, True):
    lstm.padded(out=2, both=both)
    lstm.padded(out=3, both=both, layers=2, biases=False, batch_first=True)
    lstm.packed([3, 2, 2, 1], out=2, both=both, layers=2)
h = t(1, BATCH, HIDDEN)
case("lstm.input", t(TIME, BATCH, INPUT), [h], lstm.params(1, 1), True, 1, 0.0, False, False, False,
     says="lstm expects two hidden states")
case("lstm_cell", t(BATCH, INPUT), [t(BATCH, HIDDEN)], *lstm.params(1, 1),
     says="lstm_cell expects two hidden states")
case("lstm_cell", t(BATCH, INPUT), [t(BATCH, HIDDEN), t(BATCH, 5)], *lstm.params(1, 1),
     says="hidden1 has inconsistent hidden_size: got 5, expected 4")
write(__file__)

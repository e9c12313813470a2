//! A recurrent layer, both directions of it, as one node.

use super::composed;
use crate::autograd::graph;
use crate::backend::cpu::copy::{self, fill};
use crate::backend::cpu::rnn::{
    self, Carry, Cell, Real, Results, Run, Saved, State, WeightGrads, Weights,
};
use crate::base::{DType, Layout, Result, Scalar, bail, show};
use crate::ops::create::{alloc, operand};
use crate::ops::dense::{
    by_float, check_floating, compute_dtype, dense_option, read, read_option, write,
};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;
use std::sync::Arc;

/// The inputs before the weights: x `[rows, input]`, the first states `[directions, batch, out]`
/// and of a cell with memory that, `[directions, batch, hidden]`.
pub(super) const FIRST: usize = 3;
/// The weights of a direction: `ih`, `hh`, `b_ih?`, `b_hh?`, `hr?`.
pub(super) const WEIGHTS: usize = 5;

/// A layer. Inputs: [`FIRST`] and [`WEIGHTS`] for each direction. Outputs: the results
/// `[rows, directions * out]`, the last states, the last memory, and for the way back what the
/// gates let through `[directions, rows, width]` and the memories `[directions, rows, hidden]`.
#[derive(Clone)]
pub(super) struct Layer {
    pub(super) op: &'static str,
    pub(super) cell: Cell,
    /// Rows of each step; they do not grow.
    pub(super) steps: Arc<[usize]>,
    pub(super) directions: usize,
}

/// Sizes of a layer.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    pub(super) batch: usize,
    pub(super) input: usize,
    pub(super) hidden: usize,
    pub(super) out: usize,
}

impl Sizes {
    /// Of the shapes of x, the first states and the first memory.
    fn new(x: &[i64], h: &[i64], c: Option<&[i64]>) -> Sizes {
        let last = |s: &[i64]| s[s.len() - 1] as usize;
        Sizes {
            batch: h[1] as usize,
            input: last(x),
            hidden: c.map_or(last(h), last),
            out: last(h),
        }
    }

    fn of(x: Bodies) -> Option<Sizes> {
        let (input, h) = (x[0].as_ref()?, x[1].as_ref()?);
        Some(Sizes::new(input.shape(), h.shape(), x[2].as_ref().map(Body::shape)))
    }
}

impl Layer {
    fn run_of(&self, s: Sizes, direction: usize) -> Run<'_> {
        Run {
            cell: self.cell,
            steps: &self.steps,
            input: s.input,
            hidden: s.hidden,
            out: s.out,
            reverse: direction == 1,
            place: (self.directions * s.out, direction * s.out),
        }
    }

    fn rows(&self) -> usize {
        self.steps.iter().sum()
    }

    fn has_memory(&self) -> bool {
        self.cell == Cell::Lstm
    }

    /// Shapes and dtypes of the weights of all directions.
    fn check(&self, x: Bodies, s: Sizes) -> Result<()> {
        let op = self.op;
        let dtype = x[0].as_ref().map_or(DType::F32, |b| b.dtype);
        for b in x.iter().flatten() {
            if b.dtype != dtype {
                bail!(
                    Dtype,
                    "[{op}] mat1 and mat2 must have the same dtype, but got {} and {}",
                    dtype.scalar_type_name(),
                    b.dtype.scalar_type_name()
                );
            }
        }
        let gates = (self.cell.gates() * s.hidden) as i64;
        let (input, hidden, out) = (s.input as i64, s.hidden as i64, s.out as i64);
        for w in x[FIRST..].chunks(WEIGHTS) {
            let rows = [self.rows(), s.batch, 0, 0, s.batch];
            let shapes: [&[i64]; WEIGHTS] =
                [&[gates, input], &[gates, out], &[gates], &[gates], &[out, hidden]];
            for (i, (w, shape)) in w.iter().zip(shapes).enumerate() {
                let Some(w) = w.as_ref().filter(|w| w.shape() != shape) else { continue };
                match (w.shape(), shape) {
                    (&[n, k], &[_, size]) if k != size => bail!(
                        Shape,
                        "[{op}] mat1 and mat2 shapes cannot be multiplied ({}x{size} and {k}x{n})",
                        rows[i]
                    ),
                    (&[n], &[size]) => bail!(
                        Shape,
                        "[{op}] The expanded size of the tensor ({size}) must match the existing \
                         size ({n}) at non-singleton dimension 1."
                    ),
                    (found, _) => bail!(
                        Shape,
                        "[{op}] expected a weight of shape {}, got {}",
                        show(shape),
                        show(found)
                    ),
                }
            }
        }
        Ok(())
    }
}

/// One matrix of a stack `[directions, ..]`.
fn nth<T>(all: &[T], of: usize, i: usize) -> &[T] {
    let n = all.len() / of.max(1);
    &all[i * n..(i + 1) * n]
}

/// [`nth`] of a row-major body, to write to.
fn nth_mut<T: Real>(all: &Body, of: usize, i: usize) -> &mut [T] {
    let n = all.numel() / of.max(1);
    all.storage.slice_mut(all.layout.offset as usize + i * n, n)
}

fn weights<T: Real>(w: &[Option<Body>]) -> Weights<'_, T> {
    Weights {
        ih: read_option(&w[0]).unwrap_or_default(),
        hh: read_option(&w[1]).unwrap_or_default(),
        b_ih: read_option(&w[2]),
        b_hh: read_option(&w[3]),
        hr: read_option(&w[4]),
    }
}

/// `x` and `y` are row-major and in the dtype of `T`; `y` holds the first states where the last
/// ones will be.
fn run_forward<T: Real>(k: &Layer, x: &[Option<Body>], y: &[Body]) {
    let (Some(s), Some(input)) = (Sizes::of(x), &x[0]) else { return };
    let d = k.directions;
    let out = Results::new(write::<T>(&y[0]));
    for dir in 0..d {
        let w = weights::<T>(&x[FIRST + dir * WEIGHTS..]);
        rnn::project(&k.run_of(s, dir), &w, read(input), nth_mut(&y[3], d, dir));
    }
    rnn::for_directions(d, &k.run_of(s, 0), |dir| {
        let w = weights::<T>(&x[FIRST + dir * WEIGHTS..]);
        let state = State { h: nth_mut(&y[1], d, dir), c: nth_mut(&y[2], d, dir) };
        let (gates, kept) = (nth_mut(&y[3], d, dir), nth_mut(&y[4], d, dir));
        rnn::forward(&k.run_of(s, dir), &w, state, gates, kept, &out);
    });
}

/// All inputs row-major and in one dtype.
fn all_dense(x: Bodies, dtype: DType) -> Result<Vec<Option<Body>>> {
    x.iter().map(|b| dense_option(b, dtype)).collect()
}

/// An output to work on: itself where it is row-major and in `dtype`, else another body.
fn room(y: &Body, dtype: DType) -> Result<Body> {
    if y.dtype == dtype && y.layout.is_contiguous() {
        return Ok(y.clone());
    }
    Ok(alloc(Layout::contiguous(y.shape()), dtype, y.device())?.body())
}

/// Copies to the outputs what was computed in another dtype.
fn deliver(from: &[Body], to: &[Body]) {
    for (from, to) in from.iter().zip(to).filter(|(f, t)| f.ptr() != t.ptr()) {
        copy_to(from, to);
    }
}

fn copy_to(from: &Body, to: &Body) {
    copy::copy(&operand(from), &operand(to));
}

impl Kernel for Layer {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(s), Some(input)) = (Sizes::of(x), &x[0]) else {
            bail!(NullPointer, "[{}] the input or the first state is missing", self.op)
        };
        self.check(x, s)?;
        check_floating(self.op, input.dtype)?;
        let (d, rows) = (self.directions as i64, self.rows() as i64);
        let [batch, hidden, out] = [s.batch, s.hidden, s.out].map(|n| n as i64);
        let width = (self.cell.blocks() * s.hidden) as i64;
        let memory = if self.has_memory() { d } else { 0 };
        let wide = compute_dtype(input.dtype);
        let mut metas = Metas::new();
        metas.push(Meta::new(&[rows, d * out], input.dtype));
        metas.push(Meta::new(&[d, batch, out], input.dtype));
        metas.push(Meta::new(&[memory, batch, hidden], input.dtype));
        metas.push(Meta::new(&[d, rows, width], wide));
        metas.push(Meta::new(&[memory, rows, hidden], wide));
        Ok(metas)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let x = all_dense(x, dtype)?;
        let rooms: Vec<Body> = y.iter().map(|y| room(y, dtype)).collect::<Result<_>>()?;
        for (x, y) in x[1..FIRST].iter().zip(&rooms[1..]) {
            x.iter().for_each(|x| copy_to(x, y));
        }
        by_float!(dtype, run_forward(self, &x, &rooms));
        deliver(&rooms, y);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(u32::MAX, 0b11001)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let x: Vec<Option<Tensor>> =
            (0..cx.len()).map(|i| cx.optional(i)).collect::<Result<_>>()?;
        let saved = [cx.output(0)?, cx.output(3)?, cx.output(4)?];
        let x: SmallVec<[Option<&Tensor>; 13]> = x.iter().map(Option::as_ref).collect();
        if graph::is_grad_enabled() {
            return composed::backward(self, &x, &g[..FIRST], |i| cx.needs(i));
        }
        let wanted: Vec<usize> = (0..cx.len()).filter(|&i| cx.needs(i)).collect();
        let mut inputs = x;
        inputs.extend(saved.iter().map(Some));
        inputs.extend(g[..FIRST].iter().map(Option::as_ref));
        let k = LayerGrad { layer: self.clone(), wanted: wanted.clone() };
        let found = engine::apply(k, &inputs)?;
        let mut grads = vec![None; cx.len()];
        wanted.into_iter().zip(found).for_each(|(i, g)| grads[i] = Some(g));
        Ok(grads)
    }
}

/// The gradients of a layer, without recording. Inputs: those of the layer, its results, what the
/// gates let through, the memories, and the gradients of the first three outputs, each optional.
/// Outputs: the gradients of the inputs that are wanted.
struct LayerGrad {
    layer: Layer,
    wanted: Vec<usize>,
}

/// Room for the way back, row-major in the dtype of the computation.
struct Rooms {
    h: Body,
    c: Body,
    gates: Body,
    projected: Body,
    raws: Body,
    past: Body,
}

impl Rooms {
    /// The carried gradients begin as those of the last states.
    fn new(k: &Layer, s: Sizes, g: &[Option<Body>], like: &Body) -> Result<Rooms> {
        let (d, rows) = (k.directions as i64, k.rows() as i64);
        let [batch, hidden, out] = [s.batch, s.hidden, s.out].map(|n| n as i64);
        let room = |shape: &[i64]| -> Result<Body> {
            Ok(alloc(Layout::contiguous(shape), like.dtype, like.device())?.body())
        };
        let begin = |g: &Option<Body>, shape: &[i64]| -> Result<Body> {
            let to = room(shape)?;
            match g {
                Some(g) => copy_to(g, &to),
                None => fill(&operand(&to), Scalar::Int(0)),
            }
            Ok(to)
        };
        let memory = if k.has_memory() { d } else { 0 };
        let projected = if s.out == s.hidden { 0 } else { d };
        Ok(Rooms {
            h: begin(&g[1], &[d, batch, out])?,
            c: begin(&g[2], &[memory, batch, hidden])?,
            gates: room(&[d, rows, (k.cell.blocks() * s.hidden) as i64])?,
            projected: room(&[projected, rows, out])?,
            raws: room(&[projected, rows, hidden])?,
            past: room(&[rows, out])?,
        })
    }
}

/// All of `x` and `y` are row-major and in the dtype of `T`; `y` has a place for each input.
fn run_backward<T: Real>(k: &Layer, x: &[Option<Body>], rooms: &Rooms, y: &[Option<&Body>]) {
    let (weights_end, d) = (FIRST + k.directions * WEIGHTS, k.directions);
    let (Some(s), Some(input)) = (Sizes::of(&x[..weights_end]), &x[0]) else { return };
    let [results, gates, kept, gy] =
        std::array::from_fn(|i| read_option::<T>(&x[weights_end + i]).unwrap_or_default());
    let [h, c] = std::array::from_fn(|i| read_option::<T>(&x[1 + i]).unwrap_or_default());
    let saved = |dir: usize| Saved {
        y: results,
        gates: nth(gates, d, dir),
        kept: nth(kept, d, dir),
        h: nth(h, d, dir),
        c: nth(c, d, dir),
    };
    let weights = |dir: usize| weights::<T>(&x[FIRST + dir * WEIGHTS..]);
    rnn::for_directions(d, &k.run_of(s, 0), |dir| {
        let carry = Carry {
            h: nth_mut(&rooms.h, d, dir),
            c: nth_mut(&rooms.c, d, dir),
            gates: nth_mut(&rooms.gates, d, dir),
            projected: (nth_mut(&rooms.projected, d, dir), nth_mut(&rooms.raws, d, dir)),
        };
        let gy = x[weights_end + 3].as_ref().map(|_| gy);
        rnn::backward(&k.run_of(s, dir), &weights(dir), saved(dir), gy, carry);
    });
    for dir in 0..d {
        let run = k.run_of(s, dir);
        let dgates = nth(read(&rooms.gates), d, dir);
        if let Some(gx) = y[0] {
            let beta = if dir == 0 { 0.0 } else { 1.0 };
            rnn::input_grad(&run, weights(dir).ih, dgates, beta, write(gx));
        }
        let to = |i: usize| y[FIRST + dir * WEIGHTS + i].map(write);
        let out = WeightGrads { ih: to(0), hh: to(1), b_ih: to(2), b_hh: to(3), hr: to(4) };
        let rows = (dgates, nth(read(&rooms.projected), d, dir), nth(read(&rooms.raws), d, dir));
        rnn::weight_grads(&run, saved(dir), read(input), rows, write(&rooms.past), out);
    }
}

impl Kernel for LayerGrad {
    fn name(&self) -> &'static str {
        "rnn_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let of = |&i: &usize| x[i].as_ref().map(|b| Meta::new(b.shape(), b.dtype));
        Ok(self.wanted.iter().filter_map(of).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(first) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(first.dtype);
        let n = FIRST + self.layer.directions * WEIGHTS;
        let Some(s) = Sizes::of(&x[..n]) else { return Ok(()) };
        let x = all_dense(x, dtype)?;
        let Some(like) = &x[0] else { return Ok(()) };
        let rooms = Rooms::new(&self.layer, s, &x[n + 3..], like)?;
        let mut places: Vec<Option<Body>> = vec![None; n];
        for (&i, y) in self.wanted.iter().zip(y) {
            places[i] = Some(room(y, dtype)?);
        }
        let to: Vec<Option<&Body>> = places.iter().map(Option::as_ref).collect();
        by_float!(dtype, run_backward(&self.layer, &x, &rooms, &to));
        for (&i, y) in self.wanted.iter().zip(y) {
            match (i, &places[i]) {
                (1, _) => copy_to(&rooms.h, y),
                (2, _) => copy_to(&rooms.c, y),
                (_, Some(p)) => deliver(std::slice::from_ref(p), std::slice::from_ref(y)),
                _ => {}
            }
        }
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}

//! Elements in another order along dimensions: reversed, or moved round.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::index::{doubles, missing};
use super::value::Value;
use crate::backend::cpu::copy;
use crate::base::{Dims, Result, bail, dims, show, wrap_dim, wrap_dims};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Some dimensions read from their ends.
struct Flip {
    dims: Dims,
}

impl Kernel for Flip {
    fn name(&self) -> &'static str {
        "flip"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("flip") };
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("flip") };
        if x.numel() == 0 {
            return Ok(());
        }
        let mut layout = x.layout.clone();
        // A 0-d tensor takes a dimension, too, and has nothing to turn.
        for d in self.dims.iter().map(|&d| d as usize).filter(|&d| d < x.layout.ndim()) {
            layout.offset += (layout.shape[d] - 1) * layout.strides[d];
            layout.strides[d] = -layout.strides[d];
        }
        copy::copy(&operand(&x.with_layout(layout)), &operand(&y[0]));
        Ok(())
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        Ok(vec![Some(g.flip(&self.dims)?)])
    }
}

fn flip(op: &str, x: &Tensor, over: &[i64]) -> Result<Tensor> {
    let dims = wrap_dims(op, over, x.dim())?.iter().map(|&d| d as i64).collect();
    engine::apply1(Flip { dims }, &[Some(x)])
}

/// Element `i` of dimension `d` goes to `i + shifts[d]`, round the end.
struct Roll {
    shifts: Dims,
}

impl Roll {
    /// Copies the part of `x` whose dimensions from `d` on are still whole, piece by piece.
    fn part(&self, d: usize, x: Body, y: Body) {
        let Some(&shift) = self.shifts.get(d) else {
            return copy::copy(&operand(&x), &operand(&y));
        };
        let size = x.shape()[d];
        let piece = |b: &Body, start: i64, n: i64| {
            let mut layout = b.layout.clone();
            layout.offset += start * layout.strides[d];
            layout.shape[d] = n;
            b.with_layout(layout)
        };
        if shift == 0 {
            return self.part(d + 1, x, y);
        }
        let rest = size - shift;
        self.part(d + 1, piece(&x, 0, rest), piece(&y, shift, rest));
        self.part(d + 1, piece(&x, rest, shift), piece(&y, 0, shift));
    }
}

impl Kernel for Roll {
    fn name(&self) -> &'static str {
        "roll"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("roll") };
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("roll") };
        if x.numel() > 0 {
            self.part(0, x.clone(), y[0].clone());
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let back = self.shifts.iter().zip(cx.shape(0)).map(|(&s, &n)| (n - s) % n.max(1));
        Ok(vec![Some(engine::apply1(Roll { shifts: back.collect() }, &[Some(g)])?)])
    }
}

fn roll(x: &Tensor, shifts: &[i64], over: &[i64]) -> Result<Tensor> {
    if shifts.is_empty() {
        bail!(InvalidArgument, "[roll] `shifts` required");
    }
    if over.is_empty() && shifts.len() == 1 {
        return roll(&x.reshape(&[-1])?, shifts, &[0])?.view(&x.shape());
    }
    if shifts.len() != over.len() {
        bail!(
            InvalidArgument,
            "[roll] shifts and dimensions must align. shifts: {}, dims:{}",
            shifts.len(),
            over.len()
        );
    }
    let shape = x.shape();
    if shape.is_empty() {
        bail!(Index, "[roll] Dimension specified as {} but tensor has no dimensions", over[0]);
    }
    let mut total = dims(&vec![0; shape.len()]);
    for (&shift, &d) in shifts.iter().zip(over) {
        let d = wrap_dim("roll", d, shape.len())?;
        let n = shape[d].max(1);
        total[d] = (total[d] + shift.rem_euclid(n)) % n;
    }
    engine::apply1(Roll { shifts: total }, &[Some(x)])
}

fn rot90(x: &Tensor, k: i64, dims: &[i64]) -> Result<Tensor> {
    let n = x.dim();
    let &[a, b] = dims else {
        bail!(
            InvalidArgument,
            "[rot90] expected total rotation dims == 2, but got dims = {}",
            dims.len()
        );
    };
    if n < 2 {
        bail!(Shape, "[rot90] expected total dims >= 2, but got total dims = {n}");
    }
    if wrap_dim("rot90", a, n)? == wrap_dim("rot90", b, n)? {
        bail!(
            InvalidArgument,
            "[rot90] expected rotation dims to be different, but got {}",
            show(dims)
        );
    }
    match k.rem_euclid(4) {
        1 => flip("rot90", x, &[b])?.transpose(a, b),
        2 => flip("rot90", x, dims),
        3 => flip("rot90", x, &[a])?.transpose(a, b),
        _ => x.clone_tensor(Some(Default::default())),
    }
}

fn flip_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[2, 3])?, Value::Ints(vec![-1])],
        vec![doubles(&[2, 3, 2])?, Value::Ints(vec![0, 2])],
        vec![doubles(&[])?, Value::Ints(vec![])],
        vec![doubles(&[0, 2])?, Value::Ints(vec![0, 1])],
    ])
}

fn roll_samples() -> Result<Vec<Vec<Value>>> {
    let some = |shape: &[i64], shifts: &[i64], dims: &[i64]| -> Result<Vec<Value>> {
        Ok(vec![doubles(shape)?, shifts.to_vec().into(), dims.to_vec().into()])
    };
    Ok(vec![
        some(&[5], &[2], &[0])?,
        some(&[3, 4], &[-5], &[])?,
        some(&[2, 3, 2], &[1, -1, 4], &[0, 1, -2])?,
        some(&[0, 2], &[1], &[0])?,
        some(&[], &[1], &[0])?,
    ])
}

fn rot90_samples() -> Result<Vec<Vec<Value>>> {
    let some = |k, dims: [i64; 2]| -> Result<Vec<Value>> {
        Ok(vec![doubles(&[2, 3, 2])?, Value::Int(k), dims.to_vec().into()])
    };
    Ok(vec![some(1, [0, 1])?, some(2, [-1, 0])?, some(-1, [1, 2])?, some(4, [0, 1])?])
}

fn across_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[2, 3])?], vec![doubles(&[3, 2, 2])?]])
}

ops! { OPS, Kernel;
    /// Elements moved along dimensions; what leaves at the end comes in at the start.
    "roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor"
    fn roll(&self, shifts: &[i64], dims: &[i64]) -> Result<Tensor> {
        roll(self, shifts, dims)
    }
    , samples roll_samples
    /// The order of dimensions' elements reversed.
    "flip(Tensor self, int[] dims) -> Tensor"
    fn flip(&self, dims: &[i64]) -> Result<Tensor> {
        flip("flip", self, dims)
    }
    , samples flip_samples
    /// The second dimension reversed: left and right change places.
    "fliplr(Tensor self) -> Tensor"
    fn fliplr(&self) -> Result<Tensor> {
        if self.dim() < 2 {
            bail!(Shape, "[fliplr] Input must be >= 2-d.");
        }
        flip("fliplr", self, &[1])
    }
    , samples across_samples
    /// The first dimension reversed: top and bottom change places.
    "flipud(Tensor self) -> Tensor"
    fn flipud(&self) -> Result<Tensor> {
        if self.dim() < 1 {
            bail!(Shape, "[flipud] Input must be >= 1-d.");
        }
        flip("flipud", self, &[0])
    }
    , samples across_samples
    /// The plane of two dimensions turned by `k` quarters, from the first towards the second.
    "rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor"
    fn rot90(&self, k: i64, dims: &[i64]) -> Result<Tensor> {
        rot90(self, k, dims)
    }
    , samples rot90_samples
}

//! A layer out of other operators: step after step. It is what derivatives of higher order go
//! through, what integers take, and what the tests compare with.

use super::kernel::{FIRST, Layer, WEIGHTS};
use crate::backend::cpu::rnn::Cell;
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::engine::{Grads, Inputs};
use crate::tensor::Tensor;

fn add(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    a.add(b, Scalar::Int(1))
}

fn sub(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    a.sub(b, Scalar::Int(1))
}

/// `1 - a`.
fn rest(a: &Tensor) -> Result<Tensor> {
    a.rsub_scalar(Scalar::Int(1), Scalar::Int(1))
}

/// `a b`, or the one that is there.
fn plus(a: Option<Tensor>, b: Tensor) -> Result<Tensor> {
    match a {
        Some(a) => add(&a, &b),
        None => Ok(b),
    }
}

/// The blocks of the gates in each row.
fn blocks(cell: Cell, t: &Tensor) -> Result<Vec<Tensor>> {
    let n = t.size(1)? / cell.gates() as i64;
    (0..cell.gates() as i64).map(|i| t.narrow(1, i * n, n)).collect()
}

/// A step as it was computed.
struct Step {
    first: i64,
    rows: i64,
    /// What the gates let through; of [`Cell::Gru`] the state's part of `n` comes last.
    gates: Vec<Tensor>,
    h: Tensor,
    c: Option<Tensor>,
    /// The memory after the step.
    next_c: Option<Tensor>,
    /// The state after the step, before its projection.
    raw: Tensor,
}

/// The weights of a direction.
struct Weights<'a> {
    ih: &'a Tensor,
    hh: &'a Tensor,
    b_ih: Option<&'a Tensor>,
    b_hh: Option<&'a Tensor>,
    hr: Option<&'a Tensor>,
}

impl Weights<'_> {
    fn of<'a>(op: &str, x: Inputs<'a>, dir: usize) -> Result<Weights<'a>> {
        let w = &x[FIRST + dir * WEIGHTS..];
        let (Some(ih), Some(hh)) = (w[0], w[1]) else {
            bail!(NullPointer, "[{op}] a weight is missing")
        };
        Ok(Weights { ih, hh, b_ih: w[2], b_hh: w[3], hr: w[4] })
    }
}

/// What the gates let through, the new state and the new memory.
type Passed = (Vec<Tensor>, Tensor, Option<Tensor>);

/// One step of a cell from the sums of the input and of the state.
fn step(cell: Cell, x: &Tensor, s: &Tensor, h: &Tensor, c: Option<&Tensor>) -> Result<Passed> {
    Ok(match cell {
        Cell::Tanh | Cell::Relu => {
            let sum = add(x, s)?;
            let a = if cell == Cell::Tanh { sum.tanh()? } else { sum.relu()? };
            (vec![a.clone()], a, None)
        }
        Cell::Lstm => {
            let parts = blocks(cell, &add(x, s)?)?;
            let (i, f) = (parts[0].sigmoid()?, parts[1].sigmoid()?);
            let (g, o) = (parts[2].tanh()?, parts[3].sigmoid()?);
            let mut next = i.mul(&g)?;
            if let Some(c) = c {
                next = add(&f.mul(c)?, &next)?;
            }
            let h = o.mul(&next.tanh()?)?;
            (vec![i, f, g, o], h, Some(next))
        }
        Cell::Gru => {
            let (x, s) = (blocks(cell, x)?, blocks(cell, s)?);
            let (r, z) = (add(&x[0], &s[0])?.sigmoid()?, add(&x[1], &s[1])?.sigmoid()?);
            let n = add(&x[2], &r.mul(&s[2])?)?.tanh()?;
            let h = add(&n, &z.mul(&sub(h, &n)?)?)?;
            (vec![r, z, n, s[2].clone()], h, None)
        }
    })
}

/// Gradients of the sums of the input and of the state, of the memory before the step, and of the
/// state before it as far as it does not go through the weights.
type Back = (Tensor, Tensor, Option<Tensor>, Option<Tensor>);

/// One step of a cell back.
fn step_back(cell: Cell, s: &Step, dh: &Tensor, dc: Option<&Tensor>) -> Result<Back> {
    let g = &s.gates;
    // The derivatives of `sigmoid` and `tanh` from their results.
    let sigmoid = |a: &Tensor| a.mul(&rest(a)?);
    let tanh = |a: &Tensor| rest(&a.mul(a)?);
    Ok(match (cell, &s.c, &s.next_c) {
        (Cell::Lstm, Some(c), Some(next)) => {
            let t = next.tanh()?;
            let mut d = dh.mul(&g[3])?.mul(&tanh(&t)?)?;
            if let Some(dc) = dc {
                d = add(&d, dc)?;
            }
            let parts = vec![
                d.mul(&g[2])?.mul(&sigmoid(&g[0])?)?,
                d.mul(c)?.mul(&sigmoid(&g[1])?)?,
                d.mul(&g[0])?.mul(&tanh(&g[2])?)?,
                dh.mul(&t)?.mul(&sigmoid(&g[3])?)?,
            ];
            let sums = Tensor::cat(parts, 1)?;
            (sums.clone(), sums, Some(d.mul(&g[1])?), None)
        }
        (Cell::Gru, ..) => {
            let (r, z, n, state) = (&g[0], &g[1], &g[2], &g[3]);
            let sum = dh.mul(&rest(z)?)?.mul(&tanh(n)?)?;
            let dr = sum.mul(state)?.mul(&sigmoid(r)?)?;
            let dz = dh.mul(&sub(&s.h, n)?)?.mul(&sigmoid(z)?)?;
            let ds = sum.mul(r)?;
            let of_x = Tensor::cat(vec![dr.clone(), dz.clone(), sum], 1)?;
            let of_h = Tensor::cat(vec![dr, dz, ds], 1)?;
            (of_x, of_h, None, Some(dh.mul(z)?))
        }
        (Cell::Relu, ..) => {
            let d = dh.masked_fill_scalar(&g[0].le_scalar(Scalar::Int(0))?, Scalar::Int(0))?;
            (d.clone(), d, None, None)
        }
        _ => {
            let d = dh.mul(&tanh(&g[0])?)?;
            (d.clone(), d, None, None)
        }
    })
}

/// The steps in the order in which they are computed: first row and number of rows.
fn order(k: &Layer, dir: usize) -> Vec<(i64, i64)> {
    let mut first = 0;
    let mut out: Vec<(i64, i64)> = Vec::new();
    for &rows in k.steps.iter() {
        out.push((first, rows as i64));
        first += rows as i64;
    }
    if dir == 1 {
        out.reverse();
    }
    out
}

/// The first rows of `all` are `new`.
fn replaced(all: &Tensor, new: Tensor) -> Result<Tensor> {
    let (n, rows) = (all.size(0)?, new.size(0)?);
    if n == rows {
        return Ok(new);
    }
    Tensor::cat(vec![new, all.narrow(0, rows, n - rows)?], 0)
}

/// Parts of rows that lie one after the other in the order of [`order`].
fn joined(mut parts: Vec<Tensor>, dir: usize) -> Result<Tensor> {
    if dir == 1 {
        parts.reverse();
    }
    Tensor::cat(parts, 0)
}

/// All steps of one direction, the results, the last state and the last memory.
type Passage = (Vec<Step>, Tensor, Tensor, Option<Tensor>);

fn pass(k: &Layer, x: Inputs, dir: usize) -> Result<Passage> {
    let w = Weights::of(k.op, x, dir)?;
    let (Some(input), Some(h)) = (x[0], x[1]) else {
        bail!(NullPointer, "[{}] the input or the first state is missing", k.op)
    };
    let sums = input.linear(w.ih, w.b_ih)?;
    let mut h = h.select(0, dir as i64)?;
    let mut c = x[2].map(|c| c.select(0, dir as i64)).transpose()?;
    let (mut steps, mut results) = (Vec::new(), Vec::new());
    for (first, rows) in order(k, dir) {
        let before = h.narrow(0, 0, rows)?;
        let c_before = c.as_ref().map(|c| c.narrow(0, 0, rows)).transpose()?;
        let own = before.linear(w.hh, w.b_hh)?;
        let x = sums.narrow(0, first, rows)?;
        let (gates, raw, next_c) = step(k.cell, &x, &own, &before, c_before.as_ref())?;
        let next = match w.hr {
            Some(hr) => raw.linear(hr, None)?,
            None => raw.clone(),
        };
        results.push(next.clone());
        h = replaced(&h, next)?;
        if let (Some(all), Some(new)) = (&c, &next_c) {
            c = Some(replaced(all, new.clone())?);
        }
        steps.push(Step { first, rows, gates, h: before, c: c_before, next_c, raw });
    }
    Ok((steps, joined(results, dir)?, h, c))
}

/// The results of a layer, the last states and the last memory.
pub(super) fn forward(k: &Layer, x: Inputs) -> Result<(Tensor, Tensor, Option<Tensor>)> {
    let (mut y, mut h, mut c) = (Vec::new(), Vec::new(), Vec::new());
    for dir in 0..k.directions {
        let (_, results, last, memory) = pass(k, x, dir)?;
        y.push(results);
        h.push(last);
        c.extend(memory);
    }
    let c = if c.is_empty() { None } else { Some(Tensor::stack(c, 0)?) };
    Ok((Tensor::cat(y, 1)?, Tensor::stack(h, 0)?, c))
}

/// What the sums of all rows get as gradients, and what goes on to the first state.
struct Sums {
    of_x: Tensor,
    of_h: Tensor,
    projected: Option<Tensor>,
    h: Tensor,
    c: Option<Tensor>,
}

/// Back through the steps of one direction, from the gradients of its results, of the last state
/// and of the last memory.
fn unroll(
    k: &Layer,
    w: &Weights,
    steps: &[Step],
    g: [Option<Tensor>; 3],
    zeros: (Tensor, Option<Tensor>),
) -> Result<Sums> {
    let [gy, gh, gc] = g;
    let mut dh = gh.unwrap_or(zeros.0);
    let mut dc = gc.or(zeros.1);
    let (mut of_x, mut of_h, mut projected) = (Vec::new(), Vec::new(), Vec::new());
    for s in steps.iter().rev() {
        let mut d = dh.narrow(0, 0, s.rows)?;
        if let Some(gy) = &gy {
            d = add(&d, &gy.narrow(0, s.first, s.rows)?)?;
        }
        if let Some(hr) = w.hr {
            projected.push(d.clone());
            d = d.mm(hr)?;
        }
        let memory = dc.as_ref().map(|c| c.narrow(0, 0, s.rows)).transpose()?;
        let (x, h, c, direct) = step_back(k.cell, s, &d, memory.as_ref())?;
        dh = replaced(&dh, plus(direct, h.mm(w.hh)?)?)?;
        if let (Some(all), Some(c)) = (&dc, c) {
            dc = Some(replaced(all, c)?);
        }
        of_x.push(x);
        of_h.push(h);
    }
    // The steps were walked from the last one to the first.
    let dir = usize::from(steps.windows(2).all(|s| s[0].first < s[1].first));
    let projected = match w.hr {
        Some(_) => Some(joined(projected, dir)?),
        None => None,
    };
    Ok(Sums { of_x: joined(of_x, dir)?, of_h: joined(of_h, dir)?, projected, h: dh, c: dc })
}

/// The gradients of a layer's inputs in differentiable operators, from those of its results.
pub(super) fn backward(
    k: &Layer,
    x: Inputs,
    g: &[Option<Tensor>],
    needs: impl Fn(usize) -> bool,
) -> Result<Grads> {
    let (Some(input), Some(h)) = (x[0], x[1]) else { return Ok(vec![None; x.len()]) };
    let out = h.size(2)?;
    let mut grads: Grads = vec![None; x.len()];
    let (mut first_h, mut first_c) = (Vec::new(), Vec::new());
    for dir in 0..k.directions {
        let d = dir as i64;
        let w = Weights::of(k.op, x, dir)?;
        let (steps, ..) = pass(k, x, dir)?;
        let own = [
            g[0].as_ref().map(|g| g.narrow(1, d * out, out)).transpose()?,
            g[1].as_ref().map(|g| g.select(0, d)).transpose()?,
            g[2].as_ref().filter(|_| x[2].is_some()).map(|g| g.select(0, d)).transpose()?,
        ];
        let zero = |t: &Tensor| -> Result<Tensor> {
            t.select(0, d)?.detach()?.zeros_like(Default::default(), None)
        };
        let zeros = (zero(h)?, x[2].map(zero).transpose()?);
        let sums = unroll(k, &w, &steps, own, zeros)?;
        if needs(0) {
            grads[0] = Some(plus(grads[0].take(), sums.of_x.mm(w.ih)?)?);
        }
        let at = FIRST + dir * WEIGHTS;
        let part = |i: usize, f: &dyn Fn() -> Result<Tensor>| {
            if needs(at + i) { f().map(Some) } else { Ok(None) }
        };
        let before = || joined(steps.iter().map(|s| s.h.clone()).collect(), dir);
        grads[at] = part(0, &|| sums.of_x.t()?.mm(input))?;
        grads[at + 1] = part(1, &|| sums.of_h.t()?.mm(&before()?))?;
        grads[at + 2] = part(2, &|| sums.of_x.sum_dim(Some(&[0]), false, None))?;
        grads[at + 3] = part(3, &|| sums.of_h.sum_dim(Some(&[0]), false, None))?;
        if let Some(p) = &sums.projected {
            let raws = || joined(steps.iter().map(|s| s.raw.clone()).collect(), dir);
            grads[at + 4] = part(4, &|| p.t()?.mm(&raws()?))?;
        }
        first_h.push(sums.h);
        first_c.extend(sums.c);
    }
    if needs(1) {
        grads[1] = Some(Tensor::stack(first_h, 0)?);
    }
    if needs(2) && !first_c.is_empty() {
        grads[2] = Some(Tensor::stack(first_c, 0)?);
    }
    Ok(grads)
}

/// Refuses integers where PyTorch does: gates write over their sums, which then cannot become real.
pub(super) fn check_integer(op: &str, cell: Cell, dtype: DType) -> Result<()> {
    if dtype == DType::Bool {
        bail!(Dtype, "[{op}] \"addmm_impl_cpu_\" not implemented for 'Bool'");
    }
    if matches!(cell, Cell::Lstm | Cell::Gru) {
        bail!(
            Dtype,
            "[{op}] result type Float can't be cast to the desired output type {}",
            dtype.scalar_type_name()
        );
    }
    Ok(())
}

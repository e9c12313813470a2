//! Normalisation by channels (batch and instance norm) and by rows (layer, group, root-mean-square
//! norm). Here is what their kernels share.

mod batch;
mod composed;
mod group;
mod instance;
mod layer;
mod root;
mod rows;
mod running;

use super::dense::{compute_dtype, dense_option, through};
use super::engine::{self, Bodies, Context, Grads, Meta, Metas};
use super::table::Op;
use crate::base::{DType, Result, bail};
use crate::tensor::Body;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] =
    &[batch::OPS, instance::OPS, layer::OPS, group::OPS, root::OPS];

/// What a fused backward kernel gives: a gradient for each input that wants one.
fn wanted(cx: &Context) -> [bool; 3] {
    [cx.needs(0), cx.needs(1), cx.needs(2)]
}

fn metas(x: Bodies, want: [bool; 3], params: &[i64]) -> Metas {
    let (Some(g), Some(x)) = (&x[0], &x[1]) else { return Metas::new() };
    let dtype = compute_dtype(g.dtype);
    let all = [Meta::new(x.shape(), g.dtype), Meta::new(params, dtype), Meta::new(params, dtype)];
    all.into_iter().zip(want).filter(|(_, want)| *want).map(|(m, _)| m).collect()
}

/// The outputs of a fused backward kernel in the order input, weight, bias.
fn places(want: [bool; 3], y: &[Body]) -> [Option<&Body>; 3] {
    let mut rest = y.iter();
    want.map(|w| if w { rest.next() } else { None })
}

/// Runs a fused backward kernel: its inputs row-major in the type that it computes in, and the
/// gradient of the input, where it is wanted, through a row-major one.
fn run_backward(
    want: [bool; 3],
    x: Bodies,
    y: &[Body],
    f: impl Fn(DType, &[Option<Body>], [Option<&Body>; 3]),
) -> Result<()> {
    let Some(g) = &x[0] else { return Ok(()) };
    let dtype = compute_dtype(g.dtype);
    let x: Vec<Option<Body>> = x.iter().map(|b| dense_option(b, dtype)).collect::<Result<_>>()?;
    let [gx, gw, gb] = places(want, y);
    match gx {
        Some(gx) => through(gx, dtype, |gx| {
            f(dtype, &x, [Some(gx), gw, gb]);
            Ok(())
        }),
        None => {
            f(dtype, &x, [None, gw, gb]);
            Ok(())
        }
    }
}

/// Hands the outputs of a fused backward kernel to the inputs that asked for them.
fn hand_out(cx: &Context, want: [bool; 3], out: engine::Outputs) -> Result<Grads> {
    let mut rest = out.into_iter();
    let mut grads: Grads = vec![None; cx.len()];
    for i in (0..3).filter(|&i| want[i]) {
        if let Some(t) = rest.next() {
            grads[i] = Some(t.reshape(cx.shape(i))?.to_dtype(cx.dtype(i))?);
        }
    }
    Ok(grads)
}

/// All parameters must have one dtype: that of the input, or f32 for a half input.
fn check_params(op: &str, x: DType, params: &[(&str, Option<DType>)]) -> Result<()> {
    let mut wanted = None;
    for (name, p) in params {
        let Some(p) = *p else { continue };
        let first = *wanted.get_or_insert(if p == compute_dtype(x) { p } else { x });
        if p != first {
            bail!(
                Dtype,
                "[{op}] expected {name} of dtype {} as the {}, got {}",
                first.scalar_type_name(),
                if first == x { "input" } else { "other parameters" },
                p.scalar_type_name()
            );
        }
    }
    Ok(())
}

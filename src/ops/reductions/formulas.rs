//! The reductions, a row each.

use super::row::{Given, Out, Row};
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{Result, Scalar};
use crate::ops::engine::Saves;
use crate::reductions;
use crate::tensor::Tensor;

/// The gradient shared evenly among the elements that are equal to the result.
pub(crate) fn among_equal(d: &Given) -> Result<Tensor> {
    // NaN is equal to a result of NaN here.
    let same = d.x.eq(&d.y)?.logical_or(&d.x.isnan()?.logical_and(&d.y.isnan()?)?)?;
    let over: Vec<i64> = (0..d.x.dim() as i64)
        .filter(|&i| d.y.size(i).unwrap_or(1) != d.x.size(i).unwrap_or(1))
        .collect();
    let mask = same.to_dtype(d.g.dtype())?;
    let count = if over.is_empty() { mask.clone() } else { mask.sum_dim(Some(&over), true, None)? };
    d.g.mul(&mask)?.div(&count)
}

/// For each element of `[n, m]` the product of those before it in its row.
fn before(x: &Tensor) -> Result<Tensor> {
    let one = x.narrow(1, 0, 1)?.ones_like(Default::default(), None)?;
    Tensor::cat(vec![one, x.narrow(1, 0, x.size(1)? - 1)?], 1)?.cumprod(1, None)
}

/// The product of the others: from the result where no factor is 0, else by exclusive products.
fn others(d: &Given) -> Result<Tensor> {
    if d.x.numel() == 0 {
        return Ok(d.g.clone());
    }
    let zeros = d.x.eq_scalar(Scalar::Int(0))?;
    if !crate::autograd::graph::is_grad_enabled() && !zeros.any()?.item()?.to_bool() {
        return d.g.mul(&d.y.div(&d.x)?);
    }
    let dims: Vec<i64> = (0..d.x.dim() as i64)
        .filter(|&i| d.y.size(i).unwrap_or(1) != d.x.size(i).unwrap_or(1))
        .collect();
    // Reduced dimensions last, flattened: then the others are those before and those behind.
    let n = d.x.dim() as i64;
    let kept: Vec<i64> = (0..n).filter(|i| !dims.contains(i)).collect();
    let order: Vec<i64> = kept.iter().chain(&dims).copied().collect();
    let moved = d.x.permute(&order)?;
    let shape = moved.shape();
    let flat = moved.reshape(&[-1, shape[kept.len()..].iter().product()])?;
    let behind = before(&flat.flip(&[1])?)?.flip(&[1])?;
    let left = before(&flat)?.mul(&behind)?;
    let mut back = vec![0i64; n as usize];
    order.iter().enumerate().for_each(|(i, &o)| back[o as usize] = i as i64);
    d.g.mul(&left.reshape(&shape)?.permute(&back)?)
}

reductions! {
    /// Sum.
    sum(x, p) num Wide true { S::c(0.0); x } join(a, b) { a + b } done(acc, n) { acc }
        saves(0, 0) |d| Ok(d.g.clone());
    /// Mean.
    mean(x, p) real Float true { S::c(0.0); x } join(a, b) { a + b } done(acc, n) { acc / n }
        saves(0, 0) |d| d.g.div_scalar(d.n.into());
    /// Sum of what is a number.
    nansum(x, p) num Wide true { S::c(0.0); S::select(x.is_nan(), S::c(0.0), x) }
        join(a, b) { a + b } done(acc, n) { acc }
        saves(1, 0) |d| d.g.mul(&d.x.isnan()?.logical_not()?);
    /// Product.
    prod(x, p) num Wide true { S::c(1.0); x } join(a, b) { a * b } done(acc, n) { acc }
        saves(1, 1) others;
    /// Largest element.
    amax(x, p) num Same false { S::c(f64::NEG_INFINITY); x } join(a, b) { a.max(b) }
        done(acc, n) { acc } saves(1, 1) among_equal;
    /// Smallest element.
    amin(x, p) num Same false { S::c(f64::INFINITY); x } join(a, b) { a.min(b) }
        done(acc, n) { acc } saves(1, 1) among_equal;
    /// Whether any element is not 0.
    any(x, p) num Truth true { S::c(0.0); S::when(!x.eq(S::c(0.0))) } join(a, b) { a.max(b) }
        done(acc, n) { acc };
    /// Whether all elements are not 0.
    all(x, p) num Truth true { S::c(1.0); S::when(!x.eq(S::c(0.0))) } join(a, b) { a.min(b) }
        done(acc, n) { acc };
    /// How many elements are not 0.
    count_nonzero(x, p) num Count true { S::c(0.0); S::when(!x.eq(S::c(0.0))) }
        join(a, b) { a + b } done(acc, n) { acc };
    /// The norm of order 0: how many elements are not 0. No gradient goes through it.
    norm_zero(x, p) real Float true { S::c(0.0); S::when(!x.eq(S::c(0.0))) }
        join(a, b) { a + b } done(acc, n) { acc };
    /// The norm of order 1.
    norm_one(x, p) real Float true { S::c(0.0); x.abs() } join(a, b) { a + b } done(acc, n) { acc }
        saves(1, 0) |d| d.g.mul(&d.x.sign()?);
    /// The norm of order 2.
    norm_two(x, p) real Float true { S::c(0.0); x * x } join(a, b) { a + b }
        done(acc, n) { acc.sqrt() }
        saves(1, 1) |d| {
            let unit = d.x.div(&d.y)?;
            d.g.mul(&unit.masked_fill_scalar(&d.y.eq_scalar(Scalar::Int(0))?, 0.0.into())?)
        };
    /// The norm of order infinity.
    norm_max(x, p) real Float true { S::c(0.0); x.abs() } join(a, b) { a.max(b) }
        done(acc, n) { acc }
        saves(1, 1) |d| among_equal(&Given { x: d.x.abs()?, y: d.y.clone(), g: d.g.mul(&d.x.sign()?)?, p: d.p, n: d.n });
    /// The norm of order minus infinity.
    norm_min(x, p) real Float false { S::c(f64::INFINITY); x.abs() } join(a, b) { a.min(b) }
        done(acc, n) { acc }
        saves(1, 1) |d| among_equal(&Given { x: d.x.abs()?, y: d.y.clone(), g: d.g.mul(&d.x.sign()?)?, p: d.p, n: d.n });
    /// The norm of any other order.
    norm_any(x, p) real Float true { S::c(0.0); x.abs().pow(p) } join(a, b) { a + b }
        done(acc, n) { acc.pow(S::c(1.0) / p) }
        saves(1, 1) |d| {
            let unit = d.x.abs()?.pow_scalar((d.p - 1.0).into())?.mul(&d.x.sign()?)?;
            let unit = match d.p < 1.0 {
                true => unit
                    .masked_fill_scalar(&d.x.eq_scalar(Scalar::Int(0))?, 0.0.into())?
                    .mul(&d.y.pow_scalar((1.0 - d.p).into())?)?,
                false => unit.div(&d.y.pow_scalar((d.p - 1.0).into())?)?,
            };
            d.g.mul(&unit.masked_fill_scalar(&d.y.eq_scalar(Scalar::Int(0))?, 0.0.into())?)
        };
}

//! The gamma function's family and the modified Bessel function: one row each.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{Result, Scalar, bail};
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

pointwise! { ROWS;
    /// The logarithm of the gamma function's magnitude.
    unary [lgamma lgamma_] (x;) -> y real { x.lgamma() } { x.digamma() }
    /// The derivative of `lgamma`.
    unary [digamma digamma_] (x;) -> y real { x.digamma() } { x.polygamma(S::c(1.0)) }
    /// The derivative of order `n` of `digamma`.
    row [polygamma_row] (x; n = 1) -> y real { x.polygamma(n) } { x.polygamma(n + 1.0) }
    /// The modified Bessel function of the first kind and order 0.
    unary [i0 i0_] (x;) -> y real { x.i0() } { x.i1() }
    /// That of order 1, which is the derivative of the one of order 0.
    row [bessel_one] (x;) -> y real { x.i1() } {
        S::select(x.eq(S::c(0.0)), S::c(0.5), x.i0() - y / x)
    }
}

fn check_order(op: &str, n: i64) -> Result<Scalar> {
    if n < 0 {
        bail!(InvalidArgument, "[{op}] polygamma(n, x) does not support negative n.");
    }
    // Beyond, every value is 0, infinite or NaN.
    Ok(n.min(100_000).into())
}

/// The sum of `lgamma(x - k / 2)` for `k` below `p`, and its constant.
fn multivariate(op: &str, x: &Tensor, p: i64) -> Result<Tensor> {
    if p < 1 {
        bail!(InvalidArgument, "[{op}] p has to be greater than or equal to 1");
    }
    if p > 1 << 20 {
        bail!(InvalidArgument, "[{op}] expected a dimension up to 2^20, got {p}");
    }
    let constant = (p * (p - 1)) as f64 / 4.0 * std::f64::consts::PI.ln();
    let mut sum = x.lgamma()?.add_scalar(constant.into(), 1.into())?;
    for k in 1..p {
        let term = x.sub_scalar((k as f64 / 2.0).into(), 1.into())?.lgamma()?;
        sum = sum.add(&term, 1.into())?;
    }
    Ok(sum)
}

fn order_samples() -> Result<Vec<Vec<Value>>> {
    let x = Tensor::from_slice(&[0.3, 1.4, 2.9, -0.6, 12.0, -2.3], &[2, 3])?;
    Ok((0..4).map(|n| vec![Value::Int(n), x.clone().into()]).collect())
}

fn own_order_samples() -> Result<Vec<Vec<Value>>> {
    Ok(order_samples()?.into_iter().map(|s| vec![s[1].clone(), s[0].clone()]).collect())
}

fn dimension_samples() -> Result<Vec<Vec<Value>>> {
    let x = Tensor::from_slice(&[1.7, 2.4, 5.9, 3.2], &[2, 2])?;
    Ok([1, 2, 4].map(|p| vec![x.clone().into(), Value::Int(p)]).into())
}

ops! { OPS, Pointwise;
    /// The derivative of order `n` of `digamma`.
    "polygamma(int n, Tensor self) -> Tensor"
    fn polygamma(n: i64, x: &Tensor) -> Result<Tensor> {
        rows::polygamma_row::ROW.call(&[x.into()], &[check_order("polygamma", n)?])
    }
    , samples order_samples
    /// The derivative of order `n` of `digamma`, in place.
    "polygamma_(Tensor(a!) self, int n) -> Tensor(a!)"
    fn polygamma_(&self, n: i64) -> Result<Tensor> {
        rows::polygamma_row::ROW.call_(&[self.into()], &[check_order("polygamma_", n)?])
    }
    , samples own_order_samples
    /// The logarithm of the multivariate gamma function of dimension `p`.
    "mvlgamma(Tensor self, int p) -> Tensor"
    fn mvlgamma(&self, p: i64) -> Result<Tensor> { multivariate("mvlgamma", self, p) }
    , samples dimension_samples
    /// The logarithm of the multivariate gamma function of dimension `p`, in place.
    "mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)"
    fn mvlgamma_(&self, p: i64) -> Result<Tensor> {
        if !self.dtype().is_floating() {
            bail!(
                Dtype,
                "[mvlgamma_] mvlgamma: result type {} can't be cast to the desired output type Float",
                self.dtype().scalar_type_name()
            );
        }
        // The derivative reads what was there, which is about to be overwritten.
        let old = self.clone_tensor(None)?;
        self.copy_(&multivariate("mvlgamma_", &old, p)?, false)
    }
    , samples dimension_samples
}

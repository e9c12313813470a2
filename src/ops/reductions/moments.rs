//! Variance, standard deviation and the mean that goes with them.

use super::over::Over;
use crate::backend::cpu::moments;
use crate::base::{Result, Scalar, bail};
use crate::ops;
use crate::ops::create::operand;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::missing;
use crate::tensor::{Body, Tensor};

/// Outputs: the variances or deviations, and the means.
struct Moments {
    op: &'static str,
    over: Over,
    correction: f64,
    /// Whether the square roots of the variances are given.
    root: bool,
}

impl Kernel for Moments {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        if !x.dtype.is_floating() {
            let what = if self.op.ends_with("mean") { self.op } else { "std and var" };
            bail!(
                Dtype,
                "[{}] {what} only support floating point and complex dtypes, got {}",
                self.op,
                x.dtype.scalar_type_name()
            );
        }
        let m = Meta::new(&self.over.shape(x.shape()), x.dtype);
        Ok(smallvec::smallvec![m.clone(), m])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let (a, b) = (self.over.full(&y[0], x.shape()), self.over.full(&y[1], x.shape()));
        let outputs = [&operand(&a), &operand(&b)];
        let marked = self.over.marked(x.layout.ndim());
        moments::moments(&operand(x), &marked, outputs, self.correction, self.root);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 2 | u32::from(self.root))
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let shape = cx.shape(0);
        let n = self.over.count(shape);
        let mut out = None;
        if let Some(g) = &g[0] {
            let mut g = self.over.restore(g, shape)?;
            if self.root {
                let y = self.over.restore(&cx.output(0)?, shape)?;
                let flat = y.eq_scalar(Scalar::Int(0))?;
                g = g.div(&y.mul_scalar(2.0.into())?)?.masked_fill_scalar(&flat, 0.0.into())?;
            }
            let g = g.mul_scalar((2.0 / (n - self.correction)).into())?;
            let mean = self.over.restore(&cx.output(1)?, shape)?;
            out = Some(cx.input(0)?.sub(&mean, Scalar::Int(1))?.mul(&g)?);
        }
        if let Some(g) = &g[1] {
            let g = self.over.restore(g, shape)?.div_scalar(n.into())?.expand(shape, false)?;
            out = Some(match out {
                Some(o) => o.add(&g, Scalar::Int(1))?,
                None => g,
            });
        }
        Ok(vec![out])
    }
}

fn moments(
    op: &'static str,
    x: &Tensor,
    dim: Option<&[i64]>,
    correction: f64,
    keepdim: bool,
) -> Result<(Tensor, Tensor)> {
    let over = Over::new(op, dim, x.dim(), keepdim)?;
    let root = op.starts_with("std");
    let mut out = engine::apply(Moments { op, over, correction, root }, &[Some(x)])?;
    match (out.pop(), out.pop()) {
        (Some(mean), Some(var)) => Ok((var, mean)),
        _ => bail!(Internal, "[{op}] the kernel has two outputs"),
    }
}

fn unbiased(flag: bool) -> f64 {
    f64::from(flag)
}

fn correction_of(c: Option<Scalar>) -> f64 {
    c.map_or(1.0, Scalar::to_f64)
}

ops! { OPS, Reduction;
    /// Variance of all elements, with Bessel's correction where `unbiased`.
    "var(Tensor self, bool unbiased=True) -> Tensor"
    fn var(&self, unbiased_: bool) -> Result<Tensor> {
        Ok(moments("var", self, None, unbiased(unbiased_), false)?.0)
    }
    /// Variance over dimensions.
    "var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn var_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, unbiased(unbiased_), keepdim)?.0)
    }
    /// Variance over dimensions; `correction` (1 where none) is taken off the divisor.
    "var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn var_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, correction_of(correction), keepdim)?.0)
    }
    /// Standard deviation of all elements.
    "std(Tensor self, bool unbiased=True) -> Tensor"
    fn std(&self, unbiased_: bool) -> Result<Tensor> {
        Ok(moments("std", self, None, unbiased(unbiased_), false)?.0)
    }
    /// Standard deviation over dimensions.
    "std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn std_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        Ok(moments("std", self, dim, unbiased(unbiased_), keepdim)?.0)
    }
    /// Standard deviation over dimensions; see `var.correction`.
    "std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn std_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        Ok(moments("std", self, dim, correction_of(correction), keepdim)?.0)
    }
    /// Variance and mean of all elements.
    "var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)"
    fn var_mean(&self, unbiased_: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, None, unbiased(unbiased_), false)
    }
    /// Variance and mean over dimensions.
    "var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, unbiased(unbiased_), keepdim)
    }
    /// Variance and mean over dimensions; see `var.correction`.
    "var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, correction_of(correction), keepdim)
    }
    /// Standard deviation and mean of all elements.
    "std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)"
    fn std_mean(&self, unbiased_: bool) -> Result<(Tensor, Tensor)> {
        moments("std_mean", self, None, unbiased(unbiased_), false)
    }
    /// Standard deviation and mean over dimensions.
    "std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"
    fn std_mean_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("std_mean", self, dim, unbiased(unbiased_), keepdim)
    }
    /// Standard deviation and mean over dimensions; see `var.correction`.
    "std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)"
    fn std_mean_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("std_mean", self, dim, correction_of(correction), keepdim)
    }
}

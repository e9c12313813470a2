//! What a row of the table of reductions is, and what it does when it is called.

use super::over::Over;
use crate::backend::reduce::{self, Folds};
use crate::base::{DType, Result, Scalar, bail, show};
use crate::ops::create::operand;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

/// The dtype that a reduction gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// Floating-point stays, integers and bool become int64.
    Wide,
    /// That of the input.
    Same,
    /// Bool; uint8 stays.
    Truth,
    /// int64.
    Count,
    /// Floating-point only.
    Float,
}

/// What the derivative of a reduction sees, everything with the input's rank.
pub struct Given {
    /// The input.
    pub x: Tensor,
    /// The result.
    pub y: Tensor,
    /// The gradient of the result.
    pub g: Tensor,
    /// The parameter.
    pub p: f64,
    /// The number of elements that were reduced to one.
    pub n: f64,
}

/// A row of the table of reductions.
pub struct Row {
    pub(super) name: &'static str,
    pub(super) folds: Folds,
    pub(super) out: Out,
    /// Whether there is a result for no elements.
    pub(super) empty: bool,
    pub(super) saves: Saves,
    pub(super) vjp: Option<fn(&Given) -> Result<Tensor>>,
}

/// One call of a row.
struct Reduce {
    row: &'static Row,
    over: Over,
    dtype: Option<DType>,
    param: f64,
}

impl Reduce {
    /// The dtype of the result and the dtype to compute in.
    fn dtypes(&self, x: DType) -> Result<(DType, DType)> {
        let name = self.row.name;
        let given = self.dtype;
        let compute = given.unwrap_or(x);
        Ok(match self.row.out {
            Out::Wide if given.is_some() || x.is_floating() => (compute, compute),
            Out::Wide | Out::Count => (DType::I64, x),
            Out::Same => (x, x),
            Out::Truth => (if x == DType::U8 { DType::U8 } else { DType::Bool }, x),
            Out::Float if compute.is_floating() => (compute, compute),
            Out::Float => bail!(
                Dtype,
                "[{name}] could not infer output dtype. Input dtype must be either a floating \
                 point or complex dtype. Got: {}",
                x.scalar_type_name()
            ),
        })
    }
}

impl Kernel for Reduce {
    fn name(&self) -> &'static str {
        self.row.name
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.row.name) };
        let shape = self.over.shape(x.shape());
        let nothing = self.over.dims.iter().any(|&d| x.shape()[d] == 0);
        if nothing && !self.row.empty {
            bail!(
                Index,
                "[{}] Expected reduction dim to be specified for input.numel() == 0, got shape {}",
                self.row.name,
                show(x.shape())
            );
        }
        let dtype = self.dtypes(x.dtype)?.0;
        Ok(smallvec::smallvec![Meta::new(&shape, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let compute = self.dtypes(x.dtype)?.1;
        let marked = self.over.marked(x.layout.ndim());
        let full = self.over.full(&y[0], x.shape());
        let p = Scalar::Float(self.param);
        reduce::run(&self.row.folds, compute, &operand(x), &marked, p, &operand(&full));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        self.row.saves
    }
    fn differentiable(&self) -> bool {
        self.row.vjp.is_some() || self.row.out == Out::Float
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let (Some(g), Some(vjp)) = (&g[0], self.row.vjp) else { return Ok(vec![None]) };
        let shape = cx.shape(0);
        let g = self.over.restore(g, shape)?.expand(shape, false)?;
        let x = if self.row.saves.inputs == 1 { cx.input(0)? } else { g.clone() };
        let y = if self.row.saves.outputs == 1 {
            self.over.restore(&cx.output(0)?, shape)?
        } else {
            g.clone()
        };
        let n = self.over.count(shape);
        let d = vjp(&Given { x, y, g, p: self.param, n })?;
        Ok(vec![Some(d.to_dtype(cx.dtype(0))?)])
    }
}

impl Row {
    /// Reduces over `dims`; none or an empty list means all.
    pub(super) fn call(
        &'static self,
        x: &Tensor,
        dims: Option<&[i64]>,
        keepdim: bool,
        dtype: Option<DType>,
        param: f64,
    ) -> Result<Tensor> {
        let over = Over::new(self.name, dims, x.dim(), keepdim)?;
        let k = Reduce { row: self, over, dtype, param };
        if self.out == Out::Wide && dtype == Some(DType::Bool) {
            // A fraction is true as well: elements become truths before they are joined.
            return engine::apply1(k, &[Some(&x.to_dtype(DType::Bool)?)]);
        }
        engine::apply1(k, &[Some(x)])
    }
}

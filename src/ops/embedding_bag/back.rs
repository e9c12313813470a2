//! What goes back: bags spread over rows, and the products of rows with their bags.

use super::list::{Kind, List, Mode};
use super::{OP, Pool};
use crate::backend::cpu::cast::Compute;
use crate::backend::cpu::copy;
use crate::backend::cpu::embedding_bag as cpu;
use crate::backend::cpu::float::Float;
use crate::base::{Result, Scalar};
use crate::ops::create::operand;
use crate::ops::dense::{by_float, compute_dtype, dense_option, read_option, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::missing;
use crate::tensor::{Body, Tensor};

fn spread<T: Compute + Float>(k: &Kind, l: &List, g: &Body, scale: &Option<Body>, y: &Body) {
    cpu::spread_rows::<T>(&l.bags(k), &operand(g), read_option(scale), write(y));
}

fn dots<T: Compute + Float>(k: &Kind, l: &List, g: &Body, w: &Body, y: &Body) {
    cpu::dots::<T>(&l.bags(k), &operand(g), &operand(w), write(y));
}

/// Rows of a gradient of bags added to the rows of a table.
pub(super) struct Spread(pub(super) Kind);

impl Kernel for Spread {
    fn name(&self) -> &'static str {
        "embedding_bag_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(g) = &x[0] else { return missing(self.name()) };
        Ok(smallvec::smallvec![Meta::new(&[self.0.rows, g.shape()[1]], g.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(i), Some(o)) = (&x[0], &x[1], &x[2]) else { return missing(OP) };
        let (list, dtype) = (self.0.list(i, o)?, compute_dtype(g.dtype));
        let scale = dense_option(&x[3], dtype)?;
        through(&y[0], dtype, |y| {
            copy::fill(&operand(y), Scalar::Int(0));
            by_float!(dtype, spread(&self.0, &list, g, &scale, y));
            Ok(())
        })
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of(6 | if needs & 1 == 1 { 8 } else { 0 } | needs >> 3 & 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(t) = &g[0] else { return Ok(vec![None; 4]) };
        let (i, o) = (cx.input(1)?, cx.input(2)?);
        let k = Kind { mode: Mode::Sum, ..self.0 };
        let dg = cx.grad(0, || {
            let scale = cx.optional(3)?;
            engine::apply1(Pool(k), &[Some(t), Some(&i), Some(&o), scale.as_ref()])
        })?;
        let ds = cx.grad(3, || {
            engine::apply1(Dots(k), &[Some(&cx.input(0)?), Some(t), Some(&i), Some(&o)])
        })?;
        Ok(vec![dg, None, None, ds])
    }
}

/// For every entry the product of its bag's row of the first input with its row of the table.
pub(super) struct Dots(pub(super) Kind);

impl Kernel for Dots {
    fn name(&self) -> &'static str {
        "embedding_bag_per_sample_weights_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(g), Some(i)) = (&x[0], &x[2]) else { return missing(self.name()) };
        Ok(smallvec::smallvec![Meta::new(&[i.numel() as i64], g.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(w), Some(i), Some(o)) = (&x[0], &x[1], &x[2], &x[3]) else {
            return missing(OP);
        };
        let (list, dtype) = (self.0.list(i, o)?, compute_dtype(g.dtype));
        through(&y[0], dtype, |y| {
            by_float!(dtype, dots(&self.0, &list, g, w, y));
            Ok(())
        })
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of(12 | needs >> 1 & 1 | (needs & 1) << 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(t) = &g[0] else { return Ok(vec![None; 4]) };
        let (i, o) = (cx.input(2)?, cx.input(3)?);
        let k = Kind { mode: Mode::Sum, ..self.0 };
        let dg = cx.grad(0, || {
            engine::apply1(Pool(k), &[Some(&cx.input(1)?), Some(&i), Some(&o), Some(t)])
        })?;
        let dw = cx.grad(1, || {
            engine::apply1(Spread(k), &[Some(&cx.input(0)?), Some(&i), Some(&o), Some(t)])
        })?;
        Ok(vec![dg, dw, None, None])
    }
}

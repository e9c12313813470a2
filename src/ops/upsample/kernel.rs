//! Resampling of the dimensions behind the channels, and its adjoint.

use super::tables::{Mode, Spec};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::pad::{self, Tables};
use crate::backend::cpu::upsample::{Axis, Mix, resample};
use crate::base::{DType, Dims, Element, Layout, MemoryFormat, Result, bail, bf16, f16};
use crate::ops::dense::{by_float, compute_dtype, dense, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use crate::tensor::{Body, Tensor};

/// A resampling from one shape to another.
#[derive(Clone)]
pub(super) struct Upsample {
    pub(super) op: &'static str,
    pub(super) mode: Mode,
    pub(super) align: bool,
    /// For each spatial dimension.
    pub(super) scales: Vec<Option<f64>>,
    /// See [`Spec::shortcut`].
    pub(super) shortcut: bool,
    pub(super) input: Dims,
    pub(super) output: Dims,
    /// Whether a gradient goes back.
    pub(super) back: bool,
}

/// The channels-last format that a body is in, if its elements are not in row-major order.
pub(super) fn channels_last(b: &Body) -> Option<MemoryFormat> {
    let format = match b.layout.ndim() {
        4 => MemoryFormat::ChannelsLast,
        5 => MemoryFormat::ChannelsLast3d,
        _ => return None,
    };
    (!b.layout.is_contiguous() && b.layout.is_contiguous_in(format)).then_some(format)
}

/// The body with its channels behind the other dimensions.
fn channels_behind(b: &Body) -> Body {
    let mut b = b.clone();
    b.layout.shape[1..].rotate_left(1);
    b.layout.strides[1..].rotate_left(1);
    b
}

impl Upsample {
    fn specs(&self, dtype: DType) -> impl Iterator<Item = Spec> {
        // For bytes PyTorch computes places in f32, but weights in f64.
        let bytes = dtype == DType::U8 && self.mode != Mode::Nearest;
        let single = dtype != DType::F64 && !bytes;
        (0..self.scales.len()).map(move |d| Spec {
            mode: self.mode,
            align: self.align,
            input: self.input[d + 2] as usize,
            output: self.output[d + 2] as usize,
            scale: self.scales[d],
            single,
            shortcut: self.shortcut,
        })
    }

    /// Parts that are resampled alike, and the elements behind the last axis.
    fn around(&self, last: bool) -> (usize, usize) {
        let (n, c) = (self.input[0] as usize, self.input[1] as usize);
        if last { (n, c) } else { (n * c, 1) }
    }

    fn tables(&self, last: bool, dtype: DType) -> Tables {
        let (planes, inner) = self.around(last);
        let mut sizes: Vec<usize> = self.input[2..].iter().map(|&s| s as usize).collect();
        let mut from: Vec<Vec<i64>> = self.specs(dtype).map(|s| s.places()).collect();
        if last {
            sizes.push(inner);
            from.push((0..inner as i64).collect());
        }
        Tables::new(planes, sizes, from)
    }

    fn take<T: Element>(&self, last: bool, x: &Body, y: &Body) {
        pad::gather(&self.tables(last, x.dtype), T::default(), read::<T>(x), write::<T>(y));
    }

    fn mix<T: Mix>(&self, last: bool, axes: Vec<Axis<T::Weight>>, x: &Body, y: &Body) {
        let (planes, inner) = self.around(last);
        let axes: Vec<_> =
            if self.back { axes.iter().map(Axis::transposed).collect() } else { axes };
        resample(planes, &axes, inner, read::<T>(x), write::<T>(y));
    }

    /// Runs on bodies that are seen channels-last where `last` says so.
    fn compute(&self, last: bool, x: &Body, y: &Body) -> Result<()> {
        let (own, wide) = (x.dtype, compute_dtype(x.dtype));
        if self.mode == Mode::Nearest && !self.back {
            let x = dense(x, own)?;
            return through(y, own, |y| {
                match own {
                    DType::F64 => self.take::<f64>(last, &x, y),
                    DType::F32 => self.take::<f32>(last, &x, y),
                    DType::F16 => self.take::<f16>(last, &x, y),
                    DType::BF16 => self.take::<bf16>(last, &x, y),
                    _ => self.take::<u8>(last, &x, y),
                }
                Ok(())
            });
        }
        let x = dense(x, wide)?;
        through(y, wide, |y| {
            if self.mode == Mode::Nearest {
                let tables = self.tables(last, own);
                by_float!(wide, give(&tables, &x, y));
            } else if own == DType::U8 {
                let axes = self.specs(own).map(|s| s.byte_axis()).collect();
                self.mix::<u8>(last, axes, &x, y);
            } else {
                by_float!(wide, mix_floats(self, last, own, &x, y));
            }
            Ok(())
        })
    }
}

fn give<T: Float>(tables: &Tables, g: &Body, gx: &Body) {
    pad::scatter(tables, read::<T>(g), write::<T>(gx));
}

fn mix_floats<T: Mix<Weight = T>>(k: &Upsample, last: bool, own: DType, x: &Body, y: &Body) {
    k.mix::<T>(last, k.specs(own).map(|s| s.axis::<T>()).collect(), x, y);
}

impl Kernel for Upsample {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.op) };
        let plane = matches!(self.mode, Mode::Nearest) || self.scales.len() == 2;
        if !(x.dtype.is_floating() || x.dtype == DType::U8 && plane && !self.back) {
            bail!(Dtype, "[{}] not implemented for '{}'", self.op, x.dtype.scalar_type_name());
        }
        let shape = if self.back { &self.input } else { &self.output };
        let layout = match channels_last(x) {
            Some(format) => Layout::with_format(self.op, shape, format)?,
            None => Layout::new(self.op, shape)?,
        };
        Ok(smallvec::smallvec![Meta { layout, dtype: x.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        if y[0].numel() == 0 {
            return Ok(());
        }
        match channels_last(x) {
            Some(_) => self.compute(true, &channels_behind(x), &channels_behind(&y[0])),
            None => self.compute(false, x, &y[0]),
        }
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let k = Upsample { back: !self.back, ..self.clone() };
        Ok(vec![Some(engine::apply1(k, &[Some(g)])?)])
    }
}

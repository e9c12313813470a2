//! Sums, means and maxima of bags of rows of a table.
//!
//! Three kernels are closed under differentiation: rows summed into bags, bags spread over rows,
//! and the products of rows with their bags, which are the derivatives by the weights of entries.

mod back;
mod list;

use super::create::operand;
use super::dense::{by_float, compute_dtype, dense_option, read_option, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{ints, longs, missing, zeros};
use super::value::Value;
use crate::backend::cpu::cast::Compute;
use crate::backend::cpu::copy;
use crate::backend::cpu::embedding_bag as cpu;
use crate::backend::cpu::float::Float;
use crate::base::{DType, Result, Scalar, bail};
use crate::ops;
use crate::tensor::{Body, Tensor};
use back::{Dots, Spread};
use list::{Kind, List, Mode};

const OP: &str = "embedding_bag";

/// Integers as a tensor of an integer dtype: those that an output has.
fn put_ints(values: &[i64], y: &Body) -> Result<()> {
    let v = Tensor::from_slice(values, y.shape())?.body();
    copy::copy(&operand(&v), &operand(y));
    Ok(())
}

/// A table, row numbers, offsets and, where given, a weight for each entry.
struct Pool(Kind);

impl Pool {
    /// Whether PyTorch sums without looking at which entry is in which bag: it then leaves that
    /// result empty.
    fn fast(&self, w: &Body, scale: &Option<Body>) -> bool {
        let k = &self.0;
        let narrow = w.dtype != DType::F64
            && w.layout.strides[1] == 1
            && scale.as_ref().is_none_or(|s| s.layout.strides[0] == 1);
        k.mode == Mode::Sum && narrow && k.padding < 0
    }

    fn check(&self, w: &Body, i: &Body, offsets: &Body, scale: &Option<Body>) -> Result<()> {
        if w.layout.ndim() != 2 {
            bail!(
                Shape,
                "[{OP}] weight has to be a 2D Tensor, but got Tensor of dimension {}",
                w.layout.ndim()
            );
        }
        if offsets.layout.ndim() != 1 {
            bail!(
                Shape,
                "[{OP}] offsets has to be a 1D Tensor, but got Tensor of dimension {}",
                offsets.layout.ndim()
            );
        }
        for (name, b) in [("indices", i), ("offsets", offsets)] {
            if !matches!(b.dtype, DType::I64 | DType::I32) {
                bail!(
                    Dtype,
                    "[{OP}] Expected tensor for argument '{name}' to have one of the following \
                     scalar types: Long, Int; but got {} instead",
                    b.dtype.scalar_type_name()
                );
            }
        }
        if !w.dtype.is_floating() {
            bail!(
                Dtype,
                "[{OP}] Expected tensor for argument 'weight' to have one of the following scalar \
                 types: Half, BFloat16, Float, Double; but got {} instead",
                w.dtype.scalar_type_name()
            );
        }
        if self.0.bags(offsets) < 0 {
            bail!(
                InvalidArgument,
                "[{OP}] include_last_offset: number of offset should be at least 1"
            );
        }
        let Some(s) = scale else { return Ok(()) };
        if self.0.mode != Mode::Sum {
            bail!(InvalidArgument, "[{OP}] per_sample_weights only supported with mode='sum'");
        }
        if s.dtype != w.dtype {
            bail!(
                Dtype,
                "[{OP}] Expected tensor for argument 'weight' to have the same type as tensor for \
                 argument 'per_sample_weights', got {} and {}",
                w.dtype,
                s.dtype
            );
        }
        if s.layout.ndim() != 1 || s.numel() != i.numel() {
            bail!(
                Shape,
                "[{OP}] Expected per_sample_weights to be a vector of {} elements, got {}",
                i.numel(),
                crate::base::show(s.shape())
            );
        }
        Ok(())
    }

    /// What the gradient of each entry is multiplied by; none for 1.
    fn entry_weights(&self, cx: &Context, g: &Tensor) -> Result<Option<Tensor>> {
        let k = &self.0;
        let i = cx.input(1)?.reshape(&[-1])?.to_dtype(DType::I64)?;
        let mut out = cx.optional(3)?;
        let mut divide = |by: Tensor| -> Result<()> {
            let by = by.to_dtype(g.dtype())?;
            out = Some(match out.take() {
                Some(w) => w.div(&by)?,
                None => by.reciprocal()?,
            });
            Ok(())
        };
        if k.by_freq {
            let ones = Tensor::ones(&[i.numel() as i64], DType::I64.into())?;
            let all = zeros(&i, &[k.rows])?.index_add(0, &i, &ones, Scalar::Int(1))?;
            divide(all.index_select(0, &i)?)?;
        }
        if k.mode == Mode::Mean {
            divide(cx.output(2)?.index_select(0, &cx.output(1)?)?)?;
        }
        Ok(out)
    }
}

fn sum<T: Compute + Float>(k: &Kind, l: &List, w: &Body, scale: &Option<Body>, y: &Body) {
    cpu::sum::<T>(&l.bags(k), &operand(w), read_option(scale), k.mode == Mode::Mean, write(y));
}

fn max<T: Compute + Float + PartialOrd>(k: &Kind, l: &List, w: &Body, y: &Body, at: &mut [i64]) {
    cpu::max::<T>(&l.bags(k), &operand(w), write(y), at);
}

impl Kernel for Pool {
    fn name(&self) -> &'static str {
        OP
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(w), Some(i), Some(offsets)) = (&x[0], &x[1], &x[2]) else { return missing(OP) };
        self.check(w, i, offsets, &x[3])?;
        let whole = DType::promote(i.dtype, offsets.dtype);
        let (bags, d) = (self.0.bags(offsets), w.shape()[1]);
        let entries = if self.fast(w, &x[3]) { 0 } else { i.numel() as i64 };
        let sizes = match self.0.mode {
            Mode::Sum if !self.0.tracked => offsets.numel() as i64,
            _ => bags,
        };
        let last = match self.0.mode {
            Mode::Max => Meta::new(&[bags, d], whole),
            _ => Meta::new(&[sizes], whole),
        };
        let mut out = Metas::from_elem(Meta::new(&[bags, d], w.dtype), 1);
        out.extend([Meta::new(&[entries], whole), Meta::new(&[sizes], whole), last]);
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(w), Some(i), Some(offsets)) = (&x[0], &x[1], &x[2]) else { return missing(OP) };
        let list = self.0.list(i, offsets)?;
        let dtype = compute_dtype(w.dtype);
        let scale = dense_option(&x[3], dtype)?;
        let mut sizes = vec![0; y[2].numel()];
        let mut places = vec![0; y[3].numel()];
        through(&y[0], dtype, |y| {
            match self.0.mode {
                Mode::Max => by_float!(dtype, max(&self.0, &list, w, y, &mut places)),
                _ => by_float!(dtype, sum(&self.0, &list, w, &scale, y)),
            }
            Ok(())
        })?;
        if self.0.mode != Mode::Sum && list.bags > 0 {
            for (&r, &bag) in ints(&list.rows).iter().zip(&list.of) {
                sizes[bag as usize] += i64::from(r != self.0.padding);
            }
        }
        if self.0.mode == Mode::Mean {
            places.clone_from(&sizes);
        }
        if y[1].numel() > 0 {
            put_ints(&list.of, &y[1])?;
        }
        put_ints(&sizes, &y[2])?;
        put_ints(&places, &y[3])
    }
    fn saves(&self, needs: u32) -> Saves {
        let weights = if needs >> 3 & 1 == 1 { 1 } else { 0 };
        let own = if needs & 1 == 1 { 8 } else { 0 };
        let outputs = match self.0.mode {
            Mode::Sum => 0,
            Mode::Mean => 6,
            Mode::Max => 12,
        };
        Saves::of(weights | own | 6, outputs)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 4]) };
        let (i, offsets) = (cx.input(1)?, cx.input(2)?);
        if self.0.mode == Mode::Max {
            let full = cx.output(2)?.ne_scalar(Scalar::Int(0))?.unsqueeze(1)?;
            let g = g.masked_fill_scalar(&full.logical_not()?, Scalar::Int(0))?;
            let at = cx.output(3)?.to_dtype(DType::I64)?;
            return Ok(vec![
                Some(zeros(&g, cx.shape(0))?.scatter_add(0, &at, &g)?),
                None,
                None,
                None,
            ]);
        }
        let dw = cx.grad(0, || {
            let scale = self.entry_weights(cx, g)?;
            engine::apply1(Spread(self.0), &[Some(g), Some(&i), Some(&offsets), scale.as_ref()])
        })?;
        let ds = cx.grad(3, || {
            let w = cx.input(0)?;
            engine::apply1(Dots(self.0), &[Some(g), Some(&w), Some(&i), Some(&offsets)])
        })?;
        Ok(vec![dw, None, None, ds])
    }
}

type Four = (Tensor, Tensor, Tensor, Tensor);

#[allow(clippy::too_many_arguments)]
fn embedding_bag(
    weight: &Tensor,
    indices: &Tensor,
    offsets: &Tensor,
    by_freq: bool,
    mode: i64,
    sparse: bool,
    scale: Option<&Tensor>,
    include_last: bool,
    padding: Option<i64>,
) -> Result<Four> {
    if sparse {
        bail!(NotImplemented, "[{OP}] sparse gradients are not implemented");
    }
    let mode = match mode {
        0 => Mode::Sum,
        1 => Mode::Mean,
        2 => Mode::Max,
        m => bail!(InvalidArgument, "[{OP}] `mode` must be sum, mean, or max., got {m}"),
    };
    let rows = weight.shape().first().copied().unwrap_or(0);
    let padding = match padding {
        Some(p) if p < -rows || p >= rows => bail!(
            Index,
            "[{OP}] padding_idx must be within the number of embeddings, -{rows} through {}, but \
             got {p}",
            rows - 1
        ),
        Some(p) if p < 0 => p + rows,
        p => p.unwrap_or(-1),
    };
    let tracked = weight.requires_grad() || scale.is_some_and(Tensor::requires_grad);
    let k = Kind { mode, padding, include_last, by_freq, rows, tracked };
    let out = engine::apply(Pool(k), &[Some(weight), Some(indices), Some(offsets), scale])?;
    match <[Tensor; 4]>::try_from(out.into_vec()) {
        Ok([y, of, sizes, places]) => Ok((y, of, sizes, places)),
        Err(_) => bail!(Internal, "[{OP}] the kernel has four outputs"),
    }
}

fn samples_of(modes: &[i64], padding: Option<i64>) -> Result<Vec<Vec<Value>>> {
    let mut all = Vec::new();
    for &mode in modes {
        for last in [false, true] {
            let offsets = if last { longs(&[0, 2, 2, 6], &[4])? } else { longs(&[0, 2, 2], &[3])? };
            let scale = if mode == 0 { sample(&[6], 9)?.into() } else { Value::None };
            let mut a =
                vec![sample(&[5, 3], 4)?.into(), longs(&[1, 2, 2, 3, 4, 0], &[6])?, offsets];
            a.extend([false.into(), mode.into(), false.into(), scale, last.into()]);
            if let Some(p) = padding {
                a.push(p.into());
            }
            all.push(a);
        }
    }
    Ok(all)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    samples_of(&[0, 1, 2], None)
}

fn padded_samples() -> Result<Vec<Vec<Value>>> {
    samples_of(&[0, 1, 2], Some(-3))
}

ops! { OPS, Kernel;
    /// Bags of rows of a table `[n, d]`: sums (mode 0), means (1) or maxima (2), `[bags, d]`.
    /// `offsets` says where each bag begins, and where the last one ends if `include_last_offset`.
    /// Besides: the bag of each entry, the sizes of the bags, and the rows that have the maxima.
    "embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)"
    fn embedding_bag(&self, indices: &Tensor, offsets: &Tensor, scale_grad_by_freq: bool, mode: i64, sparse: bool, per_sample_weights: Option<&Tensor>, include_last_offset: bool) -> Result<(Tensor, Tensor, Tensor, Tensor)> {
        embedding_bag(self, indices, offsets, scale_grad_by_freq, mode, sparse, per_sample_weights, include_last_offset, None)
    }
    , samples samples
    /// As `embedding_bag`, where entries of row `padding_idx` do not count.
    "embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)"
    fn embedding_bag_padding_idx(&self, indices: &Tensor, offsets: &Tensor, scale_grad_by_freq: bool, mode: i64, sparse: bool, per_sample_weights: Option<&Tensor>, include_last_offset: bool, padding_idx: Option<i64>) -> Result<(Tensor, Tensor, Tensor, Tensor)> {
        embedding_bag(self, indices, offsets, scale_grad_by_freq, mode, sparse, per_sample_weights, include_last_offset, padding_idx)
    }
    , samples padded_samples
}

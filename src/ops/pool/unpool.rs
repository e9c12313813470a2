//! Maxima put back where they were.

use super::list;
use super::max::Pick;
use super::windows::adaptive;
use crate::backend::cpu::pool;
use crate::base::{DType, Element, Layout, Result, bail, bf16, dims, f16, show};
use crate::ops;
use crate::ops::dense::{check_floating, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

struct Unpool {
    op: &'static str,
    output: Vec<i64>,
}

fn put<T: Element>(x: &Body, places: &Body, planes: usize, y: &Body) -> Option<i64> {
    pool::put(planes, read::<T>(x), read(places), write(y))
}

impl Kernel for Unpool {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] a tensor is missing", self.op)
        };
        let (rank, shape) = (self.output.len(), x.shape());
        if i.dtype != DType::I64 {
            bail!(
                Dtype,
                "[{}] elements in indices should be type int64 but got: {}",
                self.op,
                i.dtype.scalar_type_name()
            );
        }
        if shape.len() != rank + 1 && shape.len() != rank + 2 {
            bail!(
                Shape,
                "[{}] Input to max_unpooling{rank}d should be a {}d or {}d Tensor, but got a tensor \
                 with {} dimensions.",
                self.op,
                rank + 1,
                rank + 2,
                shape.len()
            );
        }
        if i.shape() != shape {
            bail!(
                Shape,
                "[{}] Expected shape of indices to be same as that of the input tensor ({}) but got \
                 indices tensor with shape: {}",
                self.op,
                show(shape),
                show(i.shape())
            );
        }
        if let Some(d) = (shape.len() - rank - 1..shape.len()).find(|&d| shape[d] == 0) {
            bail!(
                Shape,
                "[{}] Expected input to have non-zero size for non-batch dimensions, but input has \
                 sizes {} with dimension {d} being empty",
                self.op,
                show(shape)
            );
        }
        check_floating(self.op, x.dtype)?;
        let mut out = dims(&shape[..shape.len() - rank]);
        out.extend(self.output.iter().copied());
        let layout = Layout::new(self.op, &out)?;
        Ok(smallvec::smallvec![Meta { layout, dtype: x.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return Ok(()) };
        let (x, i) = (dense(x, x.dtype)?, dense(i, DType::I64)?);
        let outer = x.shape().len() - self.output.len();
        let planes = x.shape()[..outer].iter().product::<i64>() as usize;
        let wrong = match x.dtype {
            DType::F64 => put::<f64>(&x, &i, planes, &y[0]),
            DType::F32 => put::<f32>(&x, &i, planes, &y[0]),
            DType::F16 => put::<f16>(&x, &i, planes, &y[0]),
            _ => put::<bf16>(&x, &i, planes, &y[0]),
        };
        if let Some(i) = wrong {
            let sizes: Vec<String> = self.output.iter().map(i64::to_string).collect();
            bail!(
                Index,
                "[{}] Found an invalid max index: {i} (output volumes are of size {})",
                self.op,
                sizes.join("x")
            );
        }
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let rank = self.output.len();
        let shape = cx.shape(0);
        let k = Pick { pool: adaptive(self.op, rank, &shape[shape.len() - rank..])? };
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&cx.input(1)?)])?), None])
    }
}

fn three<'a>(op: &str, rank: usize, name: &str, list: &'a [i64]) -> Result<&'a [i64]> {
    if list.len() != rank {
        let (count, names) =
            if rank == 2 { ("two", "height, width") } else { ("three", "depth, height, width") };
        let colon = if name == "output_size" { "" } else { ":" };
        bail!(
            InvalidArgument,
            "[{op}] There should be exactly {count} elements ({names}) in {name}, but got{colon} {} \
             elements.",
            list.len()
        );
    }
    Ok(list)
}

fn unpool(op: &'static str, rank: usize, x: &Tensor, i: &Tensor, output: &[i64]) -> Result<Tensor> {
    let output = three(op, rank, "output_size", output)?.to_vec();
    if output.iter().any(|&o| o < 0) {
        bail!(
            InvalidArgument,
            "[{op}] output_size must contain non-negative spatial dimensions, but got \
             output_size={}",
            show(&output)
        );
    }
    engine::apply1(Unpool { op, output }, &[Some(x), Some(i)])
}

fn unpool3d(
    x: &Tensor,
    i: &Tensor,
    output: &[i64],
    stride: &[i64],
    padding: &[i64],
) -> Result<Tensor> {
    let op = "max_unpool3d";
    three(op, 3, "output_size", output)?;
    if three(op, 3, "stride", stride)?.iter().any(|&s| s <= 0) {
        bail!(
            InvalidArgument,
            "[{op}] strides should be greater than zero, but got stride: {}",
            show(stride)
        );
    }
    three(op, 3, "padding", padding)?;
    unpool(op, 3, x, i, output)
}

fn samples_of(rank: usize) -> Result<Vec<Vec<Value>>> {
    let shape: Vec<i64> = [2, 2].iter().chain([2, 3, 2].iter().take(rank)).copied().collect();
    let n = shape.iter().product::<i64>();
    let places: Vec<i64> = (0..n).map(|i| i * 5 % 26).collect();
    let i = Tensor::from_slice(&places, &shape)?;
    let mut args =
        vec![sample(&shape, 13)?.into(), i.into(), list(rank, if rank == 2 { 6 } else { 3 })];
    if rank == 3 {
        args.extend([list(3, 2), list(3, 0)]);
    }
    Ok(vec![args])
}

super::ranked! { samples2 = samples_of 2; samples3 = samples_of 3; }

ops! { OPS, Kernel;
    /// Zeros of a size, with each value at its index in the plane; the last of several counts.
    "max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor"
    fn max_unpool2d(&self, indices: &Tensor, output_size: &[i64]) -> Result<Tensor> {
        unpool("max_unpool2d", 2, self, indices, output_size)
    }
    , samples samples2
    /// Zeros of a size, with each value at its index in the volume. `stride` and `padding` are
    /// those of the pooling that made the indices, and change nothing.
    "max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor"
    fn max_unpool3d(&self, indices: &Tensor, output_size: &[i64], stride: &[i64], padding: &[i64]) -> Result<Tensor> {
        unpool3d(self, indices, output_size, stride, padding)
    }
    , samples samples3
}

//! Sliding blocks as columns, and back.

use super::dense::{by_float, compute_dtype, dense, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::value::Value;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::fold::Blocks;
use crate::base::{DType, Dims, Element, Layout, Result, bail, bf16, dims, f16, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Blocks as columns (`im2col`), or summed into planes where `back` says so.
#[derive(Clone)]
struct Fold {
    blocks: Blocks,
    /// The shapes of planes and columns.
    planes: Dims,
    columns: Dims,
    back: bool,
}

impl Fold {
    fn count(&self) -> usize {
        let n = self.planes.len() - 2;
        self.planes[..n].iter().product::<i64>() as usize
    }
}

fn unfold<T: Element>(k: &Fold, x: &Body, y: &Body) {
    k.blocks.unfold(k.count(), read::<T>(x), write(y));
}

fn fold<T: Float>(k: &Fold, x: &Body, y: &Body) {
    k.blocks.fold(k.count(), read::<T>(x), write(y));
}

impl Kernel for Fold {
    fn name(&self) -> &'static str {
        if self.back { "col2im" } else { "im2col" }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.name()) };
        if x.dtype.is_integral(false) {
            bail!(Dtype, "[{}] not implemented for '{}'", self.name(), x.dtype.scalar_type_name());
        }
        let shape = if self.back { &self.planes } else { &self.columns };
        let layout = Layout::new(self.name(), shape)?;
        Ok(smallvec::smallvec![Meta { layout, dtype: x.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        if !self.back {
            let x = dense(x, x.dtype)?;
            match x.dtype {
                DType::F64 => unfold::<f64>(self, &x, &y[0]),
                DType::F32 => unfold::<f32>(self, &x, &y[0]),
                DType::F16 => unfold::<f16>(self, &x, &y[0]),
                DType::BF16 => unfold::<bf16>(self, &x, &y[0]),
                _ => unfold::<u8>(self, &x, &y[0]),
            }
            return Ok(());
        }
        // A sum of bools is whether one is true.
        let dtype = if x.dtype == DType::Bool { DType::F32 } else { compute_dtype(x.dtype) };
        let x = dense(x, dtype)?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, fold(self, &x, y));
            Ok(())
        })
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let k = Fold { back: !self.back, ..self.clone() };
        Ok(vec![Some(engine::apply1(k, &[Some(g)])?)])
    }
}

/// A list of two numbers that are large enough.
fn pair(op: &str, name: &str, v: &[i64], least: i64) -> Result<[i64; 2]> {
    let &[a, b] = v else {
        bail!(InvalidArgument, "[{op}] It is expected {name} equals to 2, but got size {}", v.len())
    };
    if a < least || b < least {
        let (words, short) = match name {
            "kernel_size" => ("kernel size should be greater than zero", "kernel"),
            "padding" => ("padding should be non-negative", "pad"),
            "dilation" => ("dilation should be greater than zero", "dilation"),
            _ => ("stride should be greater than zero", "stride"),
        };
        bail!(InvalidArgument, "[{op}] {words}, but got {short}_height: {a} {short}_width: {b}");
    }
    Ok([a, b])
}

/// How blocks are cut: kernel size, dilation, padding, stride.
struct Cut {
    kernel: [i64; 2],
    dilation: [i64; 2],
    padding: [i64; 2],
    stride: [i64; 2],
}

fn two(v: [i64; 2]) -> String {
    format!("({}, {})", v[0], v[1])
}

impl Cut {
    fn new(op: &str, lists: [&[i64]; 4]) -> Result<Cut> {
        Ok(Cut {
            kernel: pair(op, "kernel_size", lists[0], 1)?,
            dilation: pair(op, "dilation", lists[1], 1)?,
            padding: pair(op, "padding", lists[2], 0)?,
            stride: pair(op, "stride", lists[3], 1)?,
        })
    }

    /// The number of blocks along each dimension of a plane.
    fn counts(&self, plane: [i64; 2]) -> [i64; 2] {
        [0, 1].map(|d| {
            let span = self.dilation[d].saturating_mul(self.kernel[d] - 1).saturating_add(1);
            let padded = plane[d].saturating_add(self.padding[d].saturating_mul(2));
            padded.saturating_sub(span).div_euclid(self.stride[d]).saturating_add(1)
        })
    }

    fn blocks(&self, plane: [i64; 2]) -> Blocks {
        let size = |v: [i64; 2]| v.map(|v| v as usize);
        Blocks {
            plane: size(plane),
            blocks: size(self.counts(plane)),
            kernel: size(self.kernel),
            dilation: size(self.dilation),
            padding: size(self.padding),
            stride: size(self.stride),
        }
    }

    /// Elements of a block.
    fn area(&self) -> i64 {
        self.kernel[0].saturating_mul(self.kernel[1])
    }
}

fn im2col(x: &Tensor, lists: [&[i64]; 4]) -> Result<Tensor> {
    let op = "im2col";
    let cut = Cut::new(op, lists)?;
    let shape = dims(&x.shape());
    let n = shape.len();
    if !matches!(n, 3 | 4) || shape[n - 3..].contains(&0) {
        bail!(
            Shape,
            "[{op}] Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other \
             non-zero dimensions for input, but got: {}",
            show(&shape)
        );
    }
    let plane = [shape[n - 2], shape[n - 1]];
    let counts = cut.counts(plane);
    if counts[0] < 1 || counts[1] < 1 {
        bail!(
            Shape,
            "[{op}] Given input with spatial size {}, kernel_size={}, dilation={}, padding={}, \
             calculated shape of the array of sliding blocks as {}, but its components must be at \
             least one.",
            two(plane),
            two(cut.kernel),
            two(cut.dilation),
            two(cut.padding),
            two(counts)
        );
    }
    let mut columns = dims(&shape[..n - 3]);
    columns.push(shape[n - 3].saturating_mul(cut.area()));
    columns.push(counts[0].saturating_mul(counts[1]));
    let k = Fold { blocks: cut.blocks(plane), planes: shape, columns, back: false };
    engine::apply1(k, &[Some(x)])
}

fn col2im(x: &Tensor, size: &[i64], lists: [&[i64]; 4]) -> Result<Tensor> {
    let op = "col2im";
    let plane = pair(op, "output_size", size, i64::MIN)?;
    let cut = Cut::new(op, lists)?;
    let shape = dims(&x.shape());
    let n = shape.len();
    if !matches!(n, 2 | 3) || shape[n - 2..].contains(&0) {
        bail!(
            Shape,
            "[{op}] Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and \
             non-zero dimensions for input, but got: {}",
            show(&shape)
        );
    }
    let (rows, length) = (shape[n - 2], shape[n - 1]);
    if rows % cut.area() != 0 {
        bail!(
            Shape,
            "[{op}] Expected size of input's dimension 1 to be divisible by the product of \
             kernel_size, but got input.size(1)={rows} and kernel_size={}.",
            two(cut.kernel)
        );
    }
    let counts = cut.counts(plane);
    let blocks = counts[0].saturating_mul(counts[1]);
    if blocks != length || counts[0] < 1 || counts[1] < 1 {
        bail!(
            Shape,
            "[{op}] Given output_size={}, kernel_size={}, dilation={}, padding={}, stride={}, \
             expected size of input's dimension 2 to match the calculated number of sliding blocks \
             {} * {} = {blocks}, but got input.size(2)={length}.",
            two(plane),
            two(cut.kernel),
            two(cut.dilation),
            two(cut.padding),
            two(cut.stride),
            counts[0],
            counts[1]
        );
    }
    let mut planes = dims(&shape[..n - 2]);
    planes.extend([rows / cut.area(), plane[0], plane[1]]);
    // The blocks could fit a plane of negative size with enough padding.
    Layout::new(op, &planes)?;
    let k = Fold { blocks: cut.blocks(plane), planes, columns: shape, back: true };
    engine::apply1(k, &[Some(x)])
}

/// Arguments behind the sizes.
fn cuts() -> [[Value; 4]; 2] {
    let l = |a: i64, b: i64| Value::Ints(vec![a, b]);
    [[l(2, 2), l(1, 1), l(0, 0), l(1, 1)], [l(3, 2), l(1, 2), l(1, 0), l(2, 1)]]
}

fn im2col_samples() -> Result<Vec<Vec<Value>>> {
    let x: Value = sample(&[2, 2, 4, 3], 61)?.into();
    Ok(cuts().map(|c| [x.clone()].into_iter().chain(c).collect()).to_vec())
}

fn col2im_samples() -> Result<Vec<Vec<Value>>> {
    let columns = [sample(&[2, 4, 6], 62)?, sample(&[12, 2], 63)?];
    let size = Value::Ints(vec![4, 3]);
    let with = |(x, c): (Tensor, [Value; 4])| {
        [x.into(), size.clone()].into_iter().chain(c).collect::<Vec<Value>>()
    };
    Ok(columns.into_iter().zip(cuts()).map(with).collect())
}

ops! { OPS, Kernel;
    /// The sliding blocks of `[n, c, h, w]` or `[c, h, w]` as columns `[n, c * block, blocks]`.
    "im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor"
    fn im2col(&self, kernel_size: &[i64], dilation: &[i64], padding: &[i64], stride: &[i64]) -> Result<Tensor> {
        im2col(self, [kernel_size, dilation, padding, stride])
    }
    , samples im2col_samples
    /// Columns `[n, c * block, blocks]` summed where the blocks lie in `[n, c, h, w]`.
    "col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor"
    fn col2im(&self, output_size: &[i64], kernel_size: &[i64], dilation: &[i64], padding: &[i64], stride: &[i64]) -> Result<Tensor> {
        col2im(self, output_size, [kernel_size, dilation, padding, stride])
    }
    , samples col2im_samples
}

//! The maximum of windows at random places, which `random_samples` draw.

use super::max::MaxGrad;
use super::windows::{Pool, adaptive};
use super::{input, list};
use crate::backend::cpu::pool::{self, Windows};
use crate::base::{DType, Element, Layout, Result, bail, bf16, dims, f16, show};
use crate::ops;
use crate::ops::dense::{check_floating, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

struct Fractional {
    op: &'static str,
    kernel: Vec<i64>,
    output: Vec<i64>,
}

/// Where windows along a dimension begin: `u` between 0 and 1 shifts their lengths about.
fn starts<T: Element>(u: T, input: usize, output: usize, kernel: usize) -> Vec<usize> {
    let round = |v: f64| T::from_f64(v).to_f64();
    let (u, room) = (u.to_f64(), input - kernel);
    let step = round(round(room as f64) / round(output as f64 - 1.0));
    let at = |i: usize| {
        let whole = |v: f64| round(round(v) * step) as i64;
        let start = whole(round(i as f64) + u) - whole(u);
        (start.max(0) as usize).min(room)
    };
    (0..output).map(|i| if i + 1 == output { room } else { at(i) }).collect()
}

impl Fractional {
    fn rank(&self) -> usize {
        self.kernel.len()
    }

    fn check(&self, x: &[i64], samples: &[i64]) -> Result<()> {
        let (op, rank) = (self.op, self.rank());
        if x.len() != rank + 1 && x.len() != rank + 2 {
            bail!(
                Shape,
                "[{op}] Expected {}D or {}D tensor, but got: {}",
                rank + 1,
                rank + 2,
                show(x)
            );
        }
        let batch = x.len() - rank - 1;
        if let Some(i) = (batch..x.len()).find(|&i| x[i] == 0) {
            bail!(
                Shape,
                "[{op}] Expected input to have non-zero size for non-batch dimensions, but got{} \
                 with dimension {i} being empty.",
                show(x)
            );
        }
        if samples.len() != 3 {
            bail!(
                Shape,
                "[{op}] Expect _random_samples to have 3 dimensions, got {}",
                samples.len()
            );
        }
        let n = if batch == 1 { x[0] } else { 1 };
        if samples[0] < n {
            bail!(Shape, "[{op}] Expect _random_samples.size(0) no less then input batch size.");
        }
        if samples[1] != x[batch] {
            bail!(Shape, "[{op}] Expect _random_samples.size(1) equals to input channel size.");
        }
        if samples[2] != rank as i64 {
            bail!(
                Shape,
                "[{op}] Expect _random_samples.size(2) equals to {rank}; got {}.",
                samples[2]
            );
        }
        let names = &["time", "height", "width"][3 - rank..];
        for (d, name) in names.iter().enumerate() {
            let (k, o, size) = (self.kernel[d], self.output[d], x[batch + 1 + d]);
            if o.saturating_add(k) - 1 > size || k > size {
                bail!(Shape, "[{op}] pool {name} {k} too large relative to input {name} {size}");
            }
        }
        Ok(())
    }

    fn run<T: Element + PartialOrd>(&self, x: &Body, samples: &Body, y: &[Body]) {
        let rank = self.rank();
        let spatial = &x.shape()[x.shape().len() - rank..];
        let wide = |list: &[i64]| {
            let mut all = [1usize; 3];
            list.iter().zip(&mut all[3 - rank..]).for_each(|(&v, all)| *all = v as usize);
            all
        };
        let [from, to, kernel] = [spatial, &self.output, &self.kernel].map(wide);
        let (inner, outer) = (from.iter().product::<usize>(), to.iter().product::<usize>());
        let (x, u) = (read::<T>(x), read::<T>(samples));
        pool::max_by_plane(x, [inner, outer], write::<T>(&y[0]), write(&y[1]), |p| {
            // PyTorch takes a plane's first sample for its width, a volume's for its depth.
            let first = [0, 1, 2].map(|d| match (rank, d) {
                (2, 0) => vec![0],
                (2, _) => starts(u[p * 2 + 2 - d], from[d], to[d], kernel[d]),
                _ => starts(u[p * 3 + d], from[d], to[d], kernel[d]),
            });
            Windows::placed(from, first, kernel)
        });
    }
}

impl Kernel for Fractional {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(u)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] a tensor is missing", self.op)
        };
        self.check(x.shape(), u.shape())?;
        if u.dtype != x.dtype {
            bail!(Dtype, "[{}] Expect _random_samples to have the same dtype as input", self.op);
        }
        check_floating(self.op, x.dtype)?;
        let mut shape = dims(&x.shape()[..x.shape().len() - self.rank()]);
        shape.extend(self.output.iter().copied());
        let layout = Layout::new(self.op, &shape)?;
        Ok(smallvec::smallvec![Meta { layout, dtype: x.dtype }, Meta::new(&shape, DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(u)) = (&x[0], &x[1]) else { return Ok(()) };
        let (x, u) = (dense(x, x.dtype)?, dense(u, u.dtype)?);
        match x.dtype {
            DType::F64 => self.run::<f64>(&x, &u, y),
            DType::F32 => self.run::<f32>(&x, &u, y),
            DType::F16 => self.run::<f16>(&x, &u, y),
            _ => self.run::<bf16>(&x, &u, y),
        }
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let pool: Pool = adaptive(self.op, self.rank(), &self.output)?;
        let k = MaxGrad { pool, input: dims(cx.shape(0)) };
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&cx.output(1)?.data())])?), None])
    }
}

fn fractional(
    op: &'static str,
    rank: usize,
    x: &Tensor,
    kernel: &[i64],
    output: &[i64],
    samples: &Tensor,
) -> Result<(Tensor, Tensor)> {
    let ints = if rank == 2 { "Ints" } else { "three Ints" };
    for (name, list) in [("kernel_size", kernel), ("output_size", output)] {
        if list.len() != rank {
            bail!(InvalidArgument, "[{op}] {name} must either be a single Int or tuple of {ints}");
        }
    }
    if kernel.iter().any(|&k| k <= 0) {
        let parts: Vec<String> = kernel.iter().map(i64::to_string).collect();
        bail!(
            InvalidArgument,
            "[{op}] kernel size should be greater than zero, but got {}",
            parts.join("x")
        );
    }
    if output.iter().any(|&o| o < 0) {
        bail!(InvalidArgument, "[{op}] output_size must not be negative, but got {}", show(output));
    }
    let k = Fractional { op, kernel: kernel.to_vec(), output: output.to_vec() };
    let out = engine::apply(k, &[Some(x), Some(samples)])?;
    Ok((out[0].clone(), out[1].clone()))
}

fn samples_of(rank: usize) -> Result<Vec<Vec<Value>>> {
    let u = sample(&[2, 3, rank as i64], 12)?.abs()?;
    let l = |v| list(rank, v);
    Ok(vec![
        vec![input(rank)?, l(2), l(3), u.clone().into()],
        vec![input(rank)?, l(3), l(1), u.into()],
    ])
}

super::ranked! { samples2 = samples_of 2; samples3 = samples_of 3; }

ops! { OPS, Kernel;
    /// The maximum of each of as many windows of `[n, c, h, w]` as the result has places, and
    /// where in the plane it is. `random_samples` `[n, c, 2]` draw where the windows begin.
    "fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)"
    fn fractional_max_pool2d(&self, kernel_size: &[i64], output_size: &[i64], random_samples: &Tensor) -> Result<(Tensor, Tensor)> {
        fractional("fractional_max_pool2d", 2, self, kernel_size, output_size, random_samples)
    }
    , samples samples2
    /// The same of `[n, c, d, h, w]`, with `random_samples` `[n, c, 3]`.
    "fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)"
    fn fractional_max_pool3d(&self, kernel_size: &[i64], output_size: &[i64], random_samples: &Tensor) -> Result<(Tensor, Tensor)> {
        fractional("fractional_max_pool3d", 3, self, kernel_size, output_size, random_samples)
    }
    , samples samples3
}

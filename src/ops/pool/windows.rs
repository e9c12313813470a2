//! How the windows of a pooling lie, and the shape of the result.

use crate::backend::cpu::pool::Windows;
use crate::base::{Dims, Result, bail, dims, show};

/// How the windows lie, one entry for each spatial dimension.
#[derive(Clone)]
enum Shape {
    Sliding { kernel: Dims, stride: Dims, padding: Dims, dilation: Dims, ceil: bool },
    Adaptive { output: Dims },
}

/// A pooling over the last dimensions.
#[derive(Clone)]
pub(super) struct Pool {
    pub(super) op: &'static str,
    shape: Shape,
}

fn lead(list: &[i64], fill: usize) -> [usize; 3] {
    let mut all = [fill; 3];
    list.iter().enumerate().for_each(|(i, &v)| all[3 - list.len() + i] = v.max(0) as usize);
    all
}

impl Pool {
    fn rank(&self) -> usize {
        match &self.shape {
            Shape::Sliding { kernel, .. } => kernel.len(),
            Shape::Adaptive { output } => output.len(),
        }
    }

    /// Whether the windows follow from the result's size.
    pub(super) fn adapts(&self) -> bool {
        matches!(self.shape, Shape::Adaptive { .. })
    }

    /// The result's shape for an input `[.., spatial]` with one or two leading dimensions.
    pub(super) fn output(&self, x: &[i64]) -> Result<Dims> {
        let (op, rank) = (self.op, self.rank());
        let batched = x.len() == rank + 2;
        if !batched && x.len() != rank + 1 {
            bail!(
                Shape,
                "[{op}] Expected {}D or {}D (batch mode) tensor, but got: {}",
                rank + 1,
                rank + 2,
                show(x)
            );
        }
        // What PyTorch takes without channels: lines and planes whose parts are averaged, and what
        // has no batch either.
        let first = match op {
            "adaptive_avg_pool1d" | "adaptive_avg_pool2d" => x.len() - rank,
            _ if self.adapts() => 1,
            _ => usize::from(batched),
        };
        let empty = (first..x.len()).find(|&d| x[d] == 0);
        if let (Some(d), true) = (empty, self.adapts()) {
            bail!(
                Shape,
                "[{op}] Expected input to have non-zero size for non-batch dimensions, but input \
                 has sizes {} with dimension {d} being empty",
                show(x)
            );
        }
        if empty.is_some() {
            bail!(
                Shape,
                "[{op}] Expected {}D or {}D (batch mode) tensor with optional 0 dim batch size \
                 for input, but got: {}",
                rank + 1,
                rank + 2,
                show(x)
            );
        }
        let (outer, spatial) = x.split_at(x.len() - rank);
        let mut out = dims(outer);
        match &self.shape {
            Shape::Adaptive { output } => out.extend(output.iter().copied()),
            Shape::Sliding { .. } => {
                for (d, &size) in spatial.iter().enumerate() {
                    out.push(self.slots(d, size)?);
                }
                if out[outer.len()..].iter().any(|&s| s <= 0) {
                    let show = |s: &[i64]| {
                        let parts: Vec<String> = s.iter().map(i64::to_string).collect();
                        parts.join("x")
                    };
                    bail!(
                        Shape,
                        "[{op}] Given input size: ({}). Calculated output size: ({}). Output size \
                         is too small",
                        show(&x[outer.len() - 1..]),
                        show(&out[outer.len() - 1..])
                    );
                }
            }
        }
        Ok(out)
    }

    /// The number of sliding windows along dimension `d`; not positive where none fits.
    fn slots(&self, d: usize, size: i64) -> Result<i64> {
        let Shape::Sliding { kernel, stride, padding, dilation, ceil } = &self.shape else {
            bail!(Internal, "[{}] windows do not slide", self.op)
        };
        let (k, s, p, dil) = (kernel[d], stride[d], padding[d], dilation[d]);
        if k <= 0 {
            bail!(
                InvalidArgument,
                "[{}] kernel size should be greater than zero, but got {k}",
                self.op
            );
        }
        if s <= 0 {
            bail!(InvalidArgument, "[{}] stride should be greater than zero, but got {s}", self.op);
        }
        if dil <= 0 {
            bail!(
                InvalidArgument,
                "[{}] dilation should be greater than zero, but got {dil}",
                self.op
            );
        }
        let span = dil.saturating_mul(k - 1).saturating_add(1);
        if p < 0 || p > k / 2 {
            bail!(
                InvalidArgument,
                "[{}] pad should be at most half of effective kernel size and not negative, and \
                 smaller than or equal to half of kernel size, but got pad={p}, kernel_size={k} \
                 and dilation={dil}",
                self.op
            );
        }
        if self.op == "avg_pool3d" && size < k {
            bail!(Shape, "[{}] input image of size {size} smaller than kernel size {k}", self.op);
        }
        let room = (size + (2 * p - span)).saturating_add(if *ceil { s - 1 } else { 0 });
        let count = room.div_euclid(s) + 1;
        // The last window must begin inside the input or the padding before it.
        Ok(if *ceil && (count - 1) * s >= size + p { count - 1 } else { count })
    }

    /// The windows for an input and its result, and the number of planes.
    pub(super) fn windows(&self, x: &[i64], y: &[i64]) -> (Windows, usize) {
        let outer = x.len() - self.rank();
        let planes = x[..outer].iter().product::<i64>() as usize;
        let (input, output) = (lead(&x[outer..], 1), lead(&y[outer..], 1));
        let windows = match &self.shape {
            Shape::Sliding { kernel, stride, padding, dilation, .. } => Windows::sliding(
                input,
                output,
                lead(kernel, 1),
                lead(stride, 1),
                lead(padding, 0),
                lead(dilation, 1),
            ),
            Shape::Adaptive { .. } => Windows::adaptive(input, output),
        };
        (windows, planes)
    }
}

/// A list of `rank` numbers from one that has as many, or one number for all.
fn spread(op: &str, name: &str, list: &[i64], rank: usize) -> Result<Dims> {
    match list.len() {
        1 => Ok(Dims::from_elem(list[0], rank)),
        n if n == rank => Ok(dims(list)),
        n => bail!(
            InvalidArgument,
            "[{op}] {name} must either be a single int, or a list of {rank} ints, got {n}"
        ),
    }
}

pub(super) fn sliding(
    op: &'static str,
    rank: usize,
    (kernel, stride, padding, dilation): (&[i64], &[i64], &[i64], &[i64]),
    ceil: bool,
) -> Result<Pool> {
    let kernel = spread(op, "kernel_size", kernel, rank)?;
    let stride =
        if stride.is_empty() { kernel.clone() } else { spread(op, "stride", stride, rank)? };
    let padding = spread(op, "padding", padding, rank)?;
    let dilation = spread(op, "dilation", dilation, rank)?;
    Ok(Pool { op, shape: Shape::Sliding { kernel, stride, padding, dilation, ceil } })
}

pub(super) fn adaptive(op: &'static str, rank: usize, output: &[i64]) -> Result<Pool> {
    if output.len() != rank {
        bail!(InvalidArgument, "[{op}] output_size must be {rank}, got {}", show(output));
    }
    let output = dims(output);
    if output.iter().any(|&s| s < 0) {
        bail!(
            InvalidArgument,
            "[{op}] elements of output_size must be >= 0, got {}",
            show(&output)
        );
    }
    Ok(Pool { op, shape: Shape::Adaptive { output } })
}

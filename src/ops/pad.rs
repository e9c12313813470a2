//! Padding: with a number, mirrored, repeated or round about.

use super::create::check_fits;
use super::dense::{by_float, compute_dtype, dense, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::upsample::named;
use super::value::Value;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::pad::{self, Tables};
use crate::base::{DType, Dims, Element, Result, Scalar, bail, bf16, dims, f16, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// What lies outside of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Constant,
    Reflect,
    Replicate,
    Circular,
}

/// A padding: for each dimension the places before and after, which may be negative.
#[derive(Clone)]
struct Pad {
    mode: Mode,
    value: Scalar,
    input: Dims,
    sides: Vec<(i64, i64)>,
    /// Whether a gradient goes back.
    back: bool,
}

impl Pad {
    fn output(&self) -> Dims {
        self.input.iter().zip(&self.sides).map(|(s, (a, b))| s + a + b).collect()
    }

    /// Where place `i` of dimension `d`, counted from the first element of the input, comes from.
    fn source(&self, i: i64, d: usize) -> i64 {
        let n = self.input[d];
        match self.mode {
            _ if (0..n).contains(&i) => i,
            Mode::Constant => -1,
            Mode::Replicate => i.clamp(0, n - 1),
            // What a negative side cuts does not come back on the other one.
            Mode::Circular => {
                let (a, b) = self.sides[d];
                let first = (-a).max(0);
                first + (i - first).rem_euclid(n - (-b).max(0) - first)
            }
            Mode::Reflect if i < 0 => -i,
            Mode::Reflect => 2 * (n - 1) - i,
        }
    }

    fn tables(&self) -> Tables {
        let still = self.sides.iter().take_while(|s| **s == (0, 0)).count();
        let planes = self.input[..still].iter().product::<i64>() as usize;
        let output = self.output();
        let from = (still..self.input.len())
            .map(|d| (0..output[d]).map(|i| self.source(i - self.sides[d].0, d)).collect())
            .collect();
        Tables::new(planes, self.input[still..].iter().map(|&s| s as usize).collect(), from)
    }

    fn gather<T: Element>(&self, x: &Body, y: &Body) {
        let value = match self.value {
            Scalar::Float(v) => T::from_f64(v),
            v => T::from_i64(v.to_i64()),
        };
        pad::gather(&self.tables(), value, read::<T>(x), write::<T>(y));
    }
}

fn scatter<T: Float>(t: &Tables, g: &Body, gx: &Body) {
    pad::scatter(t, read::<T>(g), write::<T>(gx));
}

impl Kernel for Pad {
    fn name(&self) -> &'static str {
        match self.mode {
            Mode::Constant => "constant_pad_nd",
            Mode::Reflect => "reflection_pad",
            Mode::Replicate => "replication_pad",
            Mode::Circular => "circular_pad",
        }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let shape = if self.back { self.input.clone() } else { self.output() };
        Ok(x.iter().take(1).flatten().map(|x| Meta::new(&shape, x.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        if y[0].numel() == 0 {
            return Ok(());
        }
        if self.back {
            let dtype = compute_dtype(x.dtype);
            let x = dense(x, dtype)?;
            return through(&y[0], dtype, |y| {
                by_float!(dtype, scatter(&self.tables(), &x, y));
                Ok(())
            });
        }
        let x = dense(x, x.dtype)?;
        match x.dtype {
            DType::F32 => self.gather::<f32>(&x, &y[0]),
            DType::F64 => self.gather::<f64>(&x, &y[0]),
            DType::F16 => self.gather::<f16>(&x, &y[0]),
            DType::BF16 => self.gather::<bf16>(&x, &y[0]),
            DType::I64 => self.gather::<i64>(&x, &y[0]),
            DType::I32 => self.gather::<i32>(&x, &y[0]),
            DType::I16 => self.gather::<i16>(&x, &y[0]),
            DType::I8 => self.gather::<i8>(&x, &y[0]),
            DType::U8 | DType::Bool => self.gather::<u8>(&x, &y[0]),
        }
        Ok(())
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let k = Pad { back: !self.back, value: Scalar::Int(0), ..self.clone() };
        Ok(vec![Some(engine::apply1(k, &[Some(g)])?)])
    }
}

/// A list of sides, the last dimension first, as pairs in the order of the dimensions.
fn sides(op: &str, shape: &[i64], pad: &[i64]) -> Result<Vec<(i64, i64)>> {
    if !pad.len().is_multiple_of(2) {
        bail!(
            InvalidArgument,
            "[{op}] Length of pad must be even but instead it equals {}",
            pad.len()
        );
    }
    if pad.len() > 2 * shape.len() {
        bail!(
            InvalidArgument,
            "[{op}] Length of pad should be no more than twice the number of dimensions of the \
             input. Pad length is {} while the input has {} dimensions.",
            pad.len(),
            shape.len()
        );
    }
    let mut out = vec![(0, 0); shape.len()];
    for (i, side) in pad.chunks(2).enumerate() {
        let d = shape.len() - 1 - i;
        out[d] = (side[0], side[1]);
        let size = shape[d].checked_add(side[0]).and_then(|n| n.checked_add(side[1]));
        let Some(size) = size else {
            bail!(OutOfMemory, "[{op}] padding {} and {} is too large", side[0], side[1]);
        };
        if size < 0 {
            bail!(
                InvalidArgument,
                "[{op}] The input size {}, plus negative padding {} and {} resulted in a negative \
                 output size, which is invalid. Check dimension {d} of your input.",
                shape[d],
                side[0],
                side[1]
            );
        }
    }
    Ok(out)
}

fn constant(x: &Tensor, pad: &[i64], value: Scalar) -> Result<Tensor> {
    let input = dims(&x.shape());
    let sides = sides("constant_pad_nd", &input, pad)?;
    if sides.iter().any(|&(a, b)| a > 0 || b > 0) {
        check_fits("constant_pad_nd", value, x.dtype())?;
    }
    // The bytes of a bool are 0 and 1.
    let value = if x.dtype() == DType::Bool { Scalar::Int(value.to_bool().into()) } else { value };
    engine::apply1(Pad { mode: Mode::Constant, value, input, sides, back: false }, &[Some(x)])
}

/// Checks a padding that takes from the input.
fn check_taken(mode: Mode, shape: &[i64], sides: &[(i64, i64)]) -> Result<()> {
    for (d, &(a, b)) in sides.iter().enumerate().rev() {
        let size = shape[d];
        match mode {
            Mode::Reflect if a >= size.max(1) || b >= size.max(1) => bail!(
                InvalidArgument,
                "[pad] Padding size should be less than the corresponding input dimension, but \
                 got: padding ({a}, {b}) at dimension {d} of input {}",
                show(shape)
            ),
            Mode::Circular if a > size || b > size => {
                bail!(InvalidArgument, "[pad] Padding value causes wrapping around more than once.")
            }
            _ => {}
        }
    }
    Ok(())
}

fn pad(x: &Tensor, pad: &[i64], mode: &str, value: Option<f64>) -> Result<Tensor> {
    let (taken, names) = match mode {
        "constant" => return constant(x, pad, value.unwrap_or(0.0).into()),
        "reflect" => (Mode::Reflect, REFLECTION),
        "replicate" => (Mode::Replicate, REPLICATION),
        "circular" => (Mode::Circular, ["pad"; 3]),
        m => bail!(NotImplemented, "[pad] Unrecognised padding mode {m}"),
    };
    if value.is_some_and(|v| v != 0.0) {
        bail!(InvalidArgument, "[pad] Padding mode \"{mode}\" doesn't take in value argument");
    }
    let input = dims(&x.shape());
    let sides = sides("pad", &input, pad)?;
    let rank = pad.len() / 2;
    if !(1..=3).contains(&rank) || !(rank + 1..=rank + 2).contains(&input.len()) {
        bail!(
            NotImplemented,
            "[pad] Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now, \
             got {} numbers for an input of shape {}",
            pad.len(),
            show(&input)
        );
    }
    if taken != Mode::Circular {
        return ranked(names[rank - 1], rank, taken, x, pad);
    }
    check_taken(taken, &input, &sides)?;
    let k = Pad { mode: taken, value: Scalar::Int(0), input, sides, back: false };
    engine::apply1(k, &[Some(x)])
}

/// The operators for one, two and three dimensions.
const REFLECTION: [&str; 3] = ["reflection_pad1d", "reflection_pad2d", "reflection_pad3d"];
const REPLICATION: [&str; 3] = ["replication_pad1d", "replication_pad2d", "replication_pad3d"];

/// Checks the padding of the last `rank` dimensions as PyTorch's operators of one rank do.
fn check_ranked(op: &str, rank: usize, shape: &[i64], pad: &[i64]) -> Result<()> {
    if pad.len() != 2 * rank {
        bail!(
            InvalidArgument,
            "[{op}] padding size is expected to be {}, but got: {}",
            2 * rank,
            pad.len()
        );
    }
    let n = shape.len();
    if !(rank + 1..=rank + 2).contains(&n) || shape[n - rank - 1..].contains(&0) {
        bail!(
            Shape,
            "[{op}] Expected {}D or {}D (batch mode) tensor with possibly 0 batch size and other \
             non-zero dimensions for input, but got: {}",
            rank + 1,
            rank + 2,
            show(shape)
        );
    }
    Ok(())
}

/// Checks that something is left of each of the last `rank` dimensions.
fn check_left(op: &str, rank: usize, shape: &[i64], pad: &[i64]) -> Result<()> {
    let input = &shape[shape.len() - rank..];
    let left: Vec<i64> = (0..rank)
        .map(|d| {
            let (a, b) = (pad[2 * (rank - 1 - d)], pad[2 * (rank - 1 - d) + 1]);
            input[d].saturating_add(a).saturating_add(b)
        })
        .collect();
    if left.iter().all(|&s| s >= 1) {
        return Ok(());
    }
    if rank == 1 {
        bail!(
            Shape,
            "[{op}] input (W: {}) is too small. Calculated output W: {}",
            input[0],
            left[0]
        );
    }
    bail!(
        Shape,
        "[{op}] Calculated output {} must be >= 1 in every dimension (input {})",
        named(&left, " "),
        named(input, ", ")
    )
}

/// The padding of the last `rank` dimensions by elements of the input.
fn ranked(op: &'static str, rank: usize, mode: Mode, x: &Tensor, pad: &[i64]) -> Result<Tensor> {
    let input = dims(&x.shape());
    check_ranked(op, rank, &input, pad)?;
    if x.dtype() == DType::Bool {
        bail!(Dtype, "[{op}] not implemented for 'Bool'");
    }
    if mode == Mode::Reflect {
        let all = sides(op, &input, pad).unwrap_or_default();
        check_taken(mode, &input, &all)?;
    }
    check_left(op, rank, &input, pad)?;
    let sides = sides(op, &input, pad)?;
    let k = Pad { mode, value: Scalar::Int(0), input, sides, back: false };
    engine::apply1(k, &[Some(x)])
}

/// Arguments of the operators of one rank.
fn ranked_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    let shape: Vec<i64> = [2, 2].iter().chain([4, 3, 3].iter().take(rank)).copied().collect();
    let pads = |a, b| Value::Ints([a, b].repeat(rank));
    Ok(vec![
        vec![sample(&shape, 72)?.into(), pads(1, 2)],
        vec![sample(&shape[1..], 73)?.into(), pads(2, -1)],
    ])
}

fn samples1() -> Result<Vec<Vec<Value>>> {
    ranked_samples(1)
}

fn samples2() -> Result<Vec<Vec<Value>>> {
    ranked_samples(2)
}

fn samples3() -> Result<Vec<Vec<Value>>> {
    ranked_samples(3)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 71)?);
    let pads = Value::Ints(vec![1, 2]);
    let modes = ["reflect", "replicate", "circular"];
    let mut out = vec![vec![x.clone(), Value::Ints(vec![1, 0, 2, 1])]];
    for m in modes {
        out.push(vec![x.clone(), pads.clone(), Value::Str(m.into())]);
    }
    Ok(out)
}

fn constant_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 71)?);
    Ok(vec![
        vec![x.clone(), Value::Ints(vec![1, 2]), 0.5.into()],
        vec![x, Value::Ints(vec![-1, 2, 1, -1]), Value::Int(2)],
    ])
}

ops! { OPS, Kernel;
    /// Padding by pairs of numbers, the last dimension first: `constant` with `value` (0 where
    /// none), `reflect` without repeating the edge, `replicate` the edge, or `circular`.
    "pad(Tensor self, int[] pad, str mode=\"constant\", float? value=None) -> Tensor"
    fn pad(&self, pad_: &[i64], mode: &str, value: Option<f64>) -> Result<Tensor> {
        pad(self, pad_, mode, value)
    }
    , samples samples
    /// Padding with `value` by pairs of numbers, the last dimension first; negative ones cut.
    "constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor"
    fn constant_pad_nd(&self, pad: &[i64], value: Scalar) -> Result<Tensor> {
        constant(self, pad, value)
    }
    , samples constant_samples
    /// The last dimension padded, mirrored without repeating the edge; numbers as for `pad`.
    "reflection_pad1d(Tensor self, int[2] padding) -> Tensor"
    fn reflection_pad1d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("reflection_pad1d", 1, Mode::Reflect, self, padding)
    }
    , samples samples1
    /// The last two dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
    "reflection_pad2d(Tensor self, int[4] padding) -> Tensor"
    fn reflection_pad2d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("reflection_pad2d", 2, Mode::Reflect, self, padding)
    }
    , samples samples2
    /// The last three dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
    "reflection_pad3d(Tensor self, int[6] padding) -> Tensor"
    fn reflection_pad3d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("reflection_pad3d", 3, Mode::Reflect, self, padding)
    }
    , samples samples3
    /// The last dimension padded, with the edge repeated; numbers as for `pad`.
    "replication_pad1d(Tensor self, int[2] padding) -> Tensor"
    fn replication_pad1d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("replication_pad1d", 1, Mode::Replicate, self, padding)
    }
    , samples samples1
    /// The last two dimensions padded, with the edge repeated; numbers as for `pad`.
    "replication_pad2d(Tensor self, int[4] padding) -> Tensor"
    fn replication_pad2d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("replication_pad2d", 2, Mode::Replicate, self, padding)
    }
    , samples samples2
    /// The last three dimensions padded, with the edge repeated; numbers as for `pad`.
    "replication_pad3d(Tensor self, int[6] padding) -> Tensor"
    fn replication_pad3d(&self, padding: &[i64]) -> Result<Tensor> {
        ranked("replication_pad3d", 3, Mode::Replicate, self, padding)
    }
    , samples samples3
}

//! The numbers of a convolution: read off the lists of a call, and checked.

use crate::base::{DType, Dims, Result, bail, dims, show};
use crate::ops::dense::check_floating;
use crate::tensor::{Body, Tensor};

/// What the numbers of a convolution are, one entry for each spatial dimension.
#[derive(Clone)]
pub(super) struct Params {
    pub(super) op: &'static str,
    pub(super) stride: Dims,
    /// Zeros before the first element.
    pub(super) padding: Dims,
    pub(super) dilation: Dims,
    /// Zeros after the last element beyond those of `padding`; for a transposed convolution,
    /// elements of the result beyond those that the sizes give.
    pub(super) extra: Dims,
    pub(super) groups: i64,
}

/// More than any tensor's size. Steps beyond it are all the same, so they are cut to it; that
/// keeps sums and products of two of the numbers within an i64.
const MOST: i64 = 1 << 40;

impl Params {
    pub(super) fn rank(&self) -> usize {
        self.stride.len()
    }

    /// The numbers that do not depend on tensors.
    pub(super) fn check_numbers(&self) -> Result<()> {
        let op = self.op;
        if self.padding.iter().chain(&self.extra).any(|&p| p > MOST) {
            bail!(OutOfMemory, "[{op}] padding of {} is too much", show(&self.padding));
        }
        if self.padding.iter().chain(&self.extra).any(|&p| p < 0) {
            bail!(InvalidArgument, "[{op}] negative padding is not supported");
        }
        if self.stride.iter().any(|&s| s <= 0) {
            bail!(InvalidArgument, "[{op}] non-positive stride is not supported");
        }
        if self.dilation.iter().any(|&d| d <= 0) {
            bail!(InvalidArgument, "[{op}] dilation should be greater than zero");
        }
        if self.groups <= 0 {
            bail!(InvalidArgument, "[{op}] non-positive groups is not supported");
        }
        Ok(())
    }

    /// Weight and groups against the input's channels and the bias.
    pub(super) fn check_channels(
        &self,
        transposed: bool,
        x: &Body,
        w: &Body,
        bias: Option<&Body>,
    ) -> Result<()> {
        let (op, groups) = (self.op, self.groups);
        let (xs, ws) = (x.shape(), w.shape());
        if xs.len() != ws.len() {
            bail!(
                Shape,
                "[{op}] Expected {0}-dimensional input for {0}-dimensional weight {1}, but got \
                 {2}-dimensional input of size {3} instead",
                ws.len(),
                show(ws),
                xs.len(),
                show(xs)
            );
        }
        if ws[0] < groups || ws[0] % groups != 0 {
            let what = if ws[0] < groups { "at least" } else { "divisible by" };
            bail!(
                Shape,
                "[{op}] Given groups={groups}, expected weight to be {what} {groups} at \
                 dimension 0, but got weight of size {} instead",
                show(ws)
            );
        }
        let (expected, given) = match transposed {
            true => (ws[0], "transposed=1".to_string()),
            false => (ws[1] * groups, format!("groups={groups}")),
        };
        if xs[1] != expected {
            bail!(
                Shape,
                "[{op}] Given {given}, weight of size {}, expected input{} to have {expected} \
                 channels, but got {} channels instead",
                show(ws),
                show(xs),
                xs[1]
            );
        }
        if xs[0] != 0 && xs[1] != 0 && xs[2..].contains(&0) {
            bail!(
                Shape,
                "[{op}] Only zero batch or zero channel inputs are supported, but got input \
                 shape: {}",
                show(xs)
            );
        }
        if transposed && ws[2..].contains(&0) {
            bail!(Shape, "[{op}] kernel size should be greater than zero, but got {}", show(ws));
        }
        let out = if transposed { ws[1] * groups } else { ws[0] };
        if let Some(b) = bias.filter(|b| b.shape() != [out]) {
            bail!(
                Shape,
                "[{op}] Given {}weight of size {}, expected bias to be 1-dimensional with {out} \
                 elements, but got bias of size {} instead",
                if transposed { "transposed=1, " } else { "" },
                show(ws),
                show(b.shape())
            );
        }
        Ok(())
    }

    /// PyTorch has all whole numbers in plain convolutions, and i64 in all.
    pub(super) fn check_dtypes(
        &self,
        transposed: bool,
        x: &Body,
        w: &Body,
        bias: Option<&Body>,
    ) -> Result<()> {
        let plain = !transposed && self.dilation.iter().all(|&d| d == 1);
        if x.dtype != DType::I64 && !(plain && x.dtype.is_integral(false)) {
            check_floating(self.op, x.dtype)?;
        }
        for (name, b) in [("weight", Some(w)), ("bias", bias)] {
            if let Some(b) = b.filter(|b| b.dtype != x.dtype) {
                bail!(
                    Dtype,
                    "[{}] Input type ({}) and {name} type ({}) should be the same",
                    self.op,
                    x.dtype.scalar_type_name(),
                    b.dtype.scalar_type_name()
                );
            }
        }
        Ok(())
    }
}

/// A list of `rank` numbers from one that has as many, or one number for all.
fn spread(op: &str, name: &str, list: &[i64], rank: usize) -> Result<Dims> {
    match list.len() {
        1 => Ok(Dims::from_elem(list[0], rank)),
        n if n == rank => Ok(dims(list)),
        _ => bail!(
            InvalidArgument,
            "[{op}] expected {name} to be a single integer value or a list of {rank} values to \
             match the convolution dimensions, but got {name}={}",
            show(list)
        ),
    }
}

/// The numbers of a call, as its lists give them.
pub(super) fn params(
    op: &'static str,
    rank: usize,
    (stride, padding, dilation): (&[i64], &[i64], &[i64]),
    extra: &[i64],
    groups: i64,
) -> Result<Params> {
    let cut = |list: Dims| -> Dims { list.iter().map(|&v| v.min(MOST)).collect() };
    Ok(Params {
        op,
        stride: cut(spread(op, "stride", stride, rank)?),
        padding: spread(op, "padding", padding, rank)?,
        dilation: cut(spread(op, "dilation", dilation, rank)?),
        extra: spread(op, "output_padding", extra, rank)?,
        groups,
    })
}

/// The numbers of a call with `padding` in a word.
pub(super) fn worded(
    op: &'static str,
    rank: usize,
    weight: &Tensor,
    (stride, padding, dilation): (&[i64], &str, &[i64]),
    groups: i64,
) -> Result<Params> {
    let mut p = params(op, rank, (stride, &[0], dilation), &[0], groups)?;
    match padding {
        "valid" => {}
        "same" => {
            if p.stride.iter().any(|&s| s != 1) {
                bail!(
                    InvalidArgument,
                    "[{op}] padding='same' is not supported for strided convolutions"
                );
            }
            let shape = weight.shape();
            for d in 0..rank {
                let steps = shape.get(2 + d).copied().unwrap_or(1) - 1;
                let total = p.dilation[d].saturating_mul(steps).min(2 * MOST);
                (p.padding[d], p.extra[d]) = (total / 2, total % 2);
            }
        }
        other => bail!(
            InvalidArgument,
            "[{op}] Invalid padding string: '{other}', expected 'valid' or 'same'"
        ),
    }
    Ok(p)
}

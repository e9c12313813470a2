//! Channels moved into space and back: views, and one copy.

use super::index::doubles;
use super::value::Value;
use crate::base::{Dims, Result, bail, show};
use crate::ops;
use crate::tensor::Tensor;

/// The leading dimensions and the last three of a tensor that has them.
fn planes(op: &str, x: &Tensor) -> Result<(Dims, [i64; 3])> {
    let mut lead = x.shape();
    if lead.len() < 3 {
        bail!(
            Shape,
            "[{op}] expects input to have at least 3 dimensions, but got input with {} \
             dimension(s)",
            lead.len()
        );
    }
    let tail: Dims = lead.drain(lead.len() - 3..).collect();
    Ok((lead, [tail[0], tail[1], tail[2]]))
}

/// Seen as `lead + split`, with the part behind `lead` in the order `order`, then as
/// `lead + joined`.
fn rearranged(
    x: &Tensor,
    lead: &Dims,
    split: [i64; 5],
    order: [i64; 5],
    joined: [i64; 3],
) -> Result<Tensor> {
    let n = lead.len() as i64;
    let shape = |tail: &[i64]| lead.iter().chain(tail).copied().collect::<Dims>();
    let dims: Dims = (0..n).chain(order.map(|d| n + d)).collect();
    let moved = x.reshape(&shape(&split))?.permute(&dims)?;
    moved.clone_tensor(Some(Default::default()))?.view(&shape(&joined))
}

fn shuffle(x: &Tensor, r: i64) -> Result<Tensor> {
    const OP: &str = "pixel_shuffle";
    let (lead, [c, h, w]) = planes(OP, x)?;
    if r <= 0 {
        bail!(InvalidArgument, "[{OP}] expects a positive upscale_factor, but got {r}");
    }
    let square = r.saturating_mul(r);
    if c % square != 0 {
        bail!(
            Shape,
            "[{OP}] expects its input's 'channel' dimension to be divisible by the square of \
             upscale_factor, but input.size(-3)={c} is not divisible by {square}"
        );
    }
    let c = c / square;
    rearranged(
        x,
        &lead,
        [c, r, r, h, w],
        [0, 3, 1, 4, 2],
        [c, h.saturating_mul(r), w.saturating_mul(r)],
    )
}

fn unshuffle(x: &Tensor, r: i64) -> Result<Tensor> {
    const OP: &str = "pixel_unshuffle";
    let (lead, [c, h, w]) = planes(OP, x)?;
    if r <= 0 {
        bail!(InvalidArgument, "[{OP}] expects a positive downscale_factor, but got {r}");
    }
    for (name, dim, size) in [("height", -2, h), ("width", -1, w)] {
        if size % r != 0 {
            bail!(
                Shape,
                "[{OP}] expects {name} to be divisible by downscale_factor, but input.size({dim})=\
                 {size} is not divisible by {r}"
            );
        }
    }
    let (h, w) = (h / r, w / r);
    rearranged(
        x,
        &lead,
        [c, h, r, w, r],
        [0, 2, 4, 1, 3],
        [c.saturating_mul(r).saturating_mul(r), h, w],
    )
}

fn channels(x: &Tensor, groups: i64) -> Result<Tensor> {
    const OP: &str = "channel_shuffle";
    let shape = x.shape();
    if shape.len() < 3 {
        bail!(
            Shape,
            "[{OP}] expects input with > 2 dims, but got input with sizes {}",
            show(&shape)
        );
    }
    if groups <= 0 {
        bail!(
            InvalidArgument,
            "[{OP}] Number of groups to divide channels in must be positive. Value of \
             groups:{groups}"
        );
    }
    let c = shape[1];
    if c % groups != 0 {
        bail!(
            Shape,
            "[{OP}] Number of channels must be divisible by groups. Got {c} channels and {groups} \
             groups."
        );
    }
    let mut split = shape.clone();
    split[1] = c / groups;
    split.insert(1, groups);
    let moved = x.reshape(&split)?.transpose(1, 2)?;
    moved.clone_tensor(Some(Default::default()))?.view(&shape)
}

fn samples(shape: &[i64], n: i64) -> Result<Vec<Vec<Value>>> {
    let mut whole = shape.to_vec();
    whole.insert(0, 2);
    Ok(vec![vec![doubles(&whole)?, Value::Int(n)]])
}

fn shuffle_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[4, 1, 2], 2)
}

fn unshuffle_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[1, 2, 4], 2)
}

fn channel_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[4, 2], 2)
}

ops! { OPS, Composed;
    /// `[*, c * r * r, h, w]` to `[*, c, h * r, w * r]`: channels become pixels.
    "pixel_shuffle(Tensor self, int upscale_factor) -> Tensor"
    fn pixel_shuffle(&self, upscale_factor: i64) -> Result<Tensor> {
        shuffle(self, upscale_factor)
    }
    , samples shuffle_samples
    /// `[*, c, h * r, w * r]` to `[*, c * r * r, h, w]`: pixels become channels.
    "pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor"
    fn pixel_unshuffle(&self, downscale_factor: i64) -> Result<Tensor> {
        unshuffle(self, downscale_factor)
    }
    , samples unshuffle_samples
    /// The channels (dimension 1) of `groups` groups dealt out in turn.
    "channel_shuffle(Tensor self, int groups) -> Tensor"
    fn channel_shuffle(&self, groups: i64) -> Result<Tensor> {
        channels(self, groups)
    }
    , samples channel_samples
}

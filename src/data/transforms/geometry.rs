//! Crops and flips.

use super::cut::{Images, Window, check_draws, cut_plain};
use super::{Transform, on_images};
use crate::base::{Result, bail};
use crate::data::draws::Draws;
use crate::tensor::Tensor;

/// The greatest height and width of images.
const MOST: usize = 1 << 20;

/// The size of what comes out, where it is one.
pub(super) fn check_size(op: &str, size: [usize; 2]) -> Result<()> {
    if size.iter().any(|&n| n == 0 || n > MOST) {
        let [height, width] = size;
        bail!(InvalidArgument, "[{op}] expected sizes of 1 to {MOST}, got {height} x {width}");
    }
    Ok(())
}

/// Height and width of the original of a flip.
fn own_size(t: &Tensor) -> Result<[usize; 2]> {
    Ok([t.size(-2)? as usize, t.size(-1)? as usize])
}

/// A part of each image at a random place, after `padding` pixels of the value `fill` were put
/// around it.
#[derive(Clone, Copy, Debug)]
pub struct RandomCrop {
    size: [usize; 2],
    padding: usize,
    fill: f64,
}

impl RandomCrop {
    /// Crops of `[height, width]`.
    ///
    /// # Errors
    /// `InvalidArgument` where a size is 0 or out of all range.
    pub fn new(size: [usize; 2], padding: usize, fill: f64) -> Result<RandomCrop> {
        check_size("RandomCrop", size)?;
        check_size("RandomCrop", [padding.saturating_add(1); 2])?;
        Ok(RandomCrop { size, padding, fill })
    }

    pub(super) fn size(&self) -> [usize; 2] {
        self.size
    }

    pub(super) fn fill(&self) -> f64 {
        self.fill
    }

    /// A place for each image.
    pub(super) fn windows(&self, images: &Images, draws: &mut [Draws]) -> Result<Vec<Window>> {
        check_draws("RandomCrop", draws.len(), images)?;
        let (h, w) = (images.height + 2 * self.padding, images.width + 2 * self.padding);
        let [height, width] = self.size;
        if height > h || width > w {
            bail!(
                Shape,
                "[RandomCrop] expected images of at least {height} x {width}, got {h} x {w} with \
                 their padding"
            );
        }
        let place = |d: &mut Draws| Window {
            top: d.below(h - height + 1) as isize - self.padding as isize,
            left: d.below(w - width + 1) as isize - self.padding as isize,
            ..Window::default()
        };
        Ok(draws.iter_mut().map(place).collect())
    }
}

impl Transform for RandomCrop {
    fn name(&self) -> &'static str {
        "RandomCrop"
    }

    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        on_images(batch, |t| {
            cut_plain("RandomCrop", t, self.size, self.fill, |i| self.windows(i, draws))
        })
    }

    fn fixes_size(&self) -> bool {
        true
    }
}

/// The middle of each image, with zeros around it where it is too small.
#[derive(Clone, Copy, Debug)]
pub struct CenterCrop(pub [usize; 2]);

impl Transform for CenterCrop {
    fn name(&self) -> &'static str {
        "CenterCrop"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        check_size("CenterCrop", self.0)?;
        // Halves are rounded to even, as Python rounds; what is padded is halved downwards.
        let start = |have: usize, want: usize| {
            let odd = have as isize - want as isize;
            if odd < 0 { -(-odd / 2) } else { odd / 2 + (odd & 1 & (odd / 2)) }
        };
        on_images(batch, |t| {
            cut_plain("CenterCrop", t, self.0, 0.0, |i| {
                let top = start(i.height, self.0[0]);
                let left = start(i.width, self.0[1]);
                Ok(vec![Window { top, left, ..Window::default() }; i.count])
            })
        })
    }

    fn fixes_size(&self) -> bool {
        true
    }
}

pub(super) fn check_probability(op: &str, p: f64) -> Result<()> {
    if !(0.0..=1.0).contains(&p) {
        bail!(InvalidArgument, "[{op}] expected a probability within [0, 1], got {p}");
    }
    Ok(())
}

/// Mirrors each image, left and right exchanged, with a probability.
#[derive(Clone, Copy, Debug)]
pub struct RandomHorizontalFlip(pub f64);

impl Transform for RandomHorizontalFlip {
    fn name(&self) -> &'static str {
        "RandomHorizontalFlip"
    }

    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        check_probability(self.name(), self.0)?;
        let flip = |d: &mut Draws| Window { mirrored: d.uniform() < self.0, ..Window::default() };
        flipped(self.name(), batch, draws, flip)
    }
}

/// Turns each image upside down with a probability.
#[derive(Clone, Copy, Debug)]
pub struct RandomVerticalFlip(pub f64);

impl Transform for RandomVerticalFlip {
    fn name(&self) -> &'static str {
        "RandomVerticalFlip"
    }

    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        check_probability(self.name(), self.0)?;
        let flip =
            |d: &mut Draws| Window { upside_down: d.uniform() < self.0, ..Window::default() };
        flipped(self.name(), batch, draws, flip)
    }
}

fn flipped(
    op: &str,
    batch: Vec<Tensor>,
    draws: &mut [Draws],
    flip: impl FnMut(&mut Draws) -> Window,
) -> Result<Vec<Tensor>> {
    on_images(batch, |t| {
        let size = if t.dim() == 4 { own_size(t)? } else { [0, 0] };
        cut_plain(op, t, size, 0.0, |i| {
            check_draws(op, draws.len(), i)?;
            Ok(draws.iter_mut().map(flip).collect())
        })
    })
}

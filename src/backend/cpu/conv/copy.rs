//! Copies of what a block reads, padded, in the layout of a [`Window`].

use super::boxes::{Block, SLACK};
use super::gather::Gather;
use super::window::Window;
use crate::backend::cpu::gemm::micro::Real;
use crate::backend::cpu::isa::{Isa, Run, dispatch, prefetch_all};
use std::ops::Range;

/// Zeros at either end of a row that are written at once.
const EDGE: usize = 8;

/// One row of a window.
struct Line {
    /// Where it begins in a channel of the window.
    to: usize,
    /// Where the row of the source begins in its plane; `None` for a row of zeros.
    from: Option<usize>,
}

/// The elements of a row that have the same place modulo the stride.
struct Phase {
    /// Where they begin in the row of the window.
    to: usize,
    /// The column of the source that the first one is copied from.
    from: usize,
    /// Zeros before them.
    lead: usize,
    /// How many there are.
    count: usize,
}

/// Copies what `block` reads of some channels of a group into `to`, padded with zeros.
///
/// # Safety
/// `source` is the whole tensor; `to` has room for the windows of all images and [`SLACK`].
pub unsafe fn copy_window<T: Real>(
    g: &Gather,
    w: &Window,
    block: &Block,
    (group, channels): (usize, Range<usize>),
    source: *const T,
    to: *mut T,
) {
    let (lines, phases) = (lines(g, w, block), phases(g, w));
    let mut to = to;
    for image in block.images.clone() {
        let first = (image * g.groups + group) * g.c;
        let channels = first + channels.start..first + channels.end;
        let count = channels.len();
        dispatch(Copy { g, w, lines: &lines, phases: &phases, channels, source, to });
        to = to.wrapping_add(count * w.channel);
    }
}

/// The windows of some channels.
struct Copy<'a, T> {
    g: &'a Gather,
    w: &'a Window,
    lines: &'a [Line],
    phases: &'a [Phase],
    /// Channels of all images and groups.
    channels: Range<usize>,
    source: *const T,
    to: *mut T,
}

impl<T: Real> Run for Copy<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let (g, w) = (self.g, self.w);
        let used = w.axes[0].place(w.axes[0].span) * w.rows * w.row;
        let mut to = self.to;
        for channel in self.channels {
            // SAFETY: rows within the source; channels of the window follow each other, and what is
            // left of this one and the slack after the last one are within the caller's room.
            unsafe {
                let plane = self.source.add(channel * g.source_plane());
                for line in self.lines {
                    let to = to.add(line.to);
                    let Some(from) = line.from else {
                        std::slice::from_raw_parts_mut(to, w.row).fill(T::ZERO);
                        continue;
                    };
                    let from = plane.add(from);
                    // The hardware does not foresee the jump to the next channel.
                    let next = from.wrapping_add(g.source_plane());
                    prefetch_all(next, g.source[2]);
                    for phase in self.phases {
                        copy_phase(from.add(phase.from), g.step[2], phase, w.phase, to);
                    }
                }
                let rest = w.channel - used + SLACK;
                std::slice::from_raw_parts_mut(to.add(used), rest).fill(T::ZERO);
                to = to.add(w.channel);
            }
        }
    }
}

/// The rows of the window of `block`.
fn lines(g: &Gather, w: &Window, block: &Block) -> Vec<Line> {
    let [depth, height, width] = g.source;
    let [planes, rows, _] = &w.axes;
    let mut lines = Vec::with_capacity(planes.place(planes.span) * w.rows);
    for z in (0..planes.span).filter(|&z| planes.holds(z)) {
        let sz = (block.z.start * g.step[0] + z).checked_add_signed(planes.low);
        for y in (0..rows.span).filter(|&y| rows.holds(y)) {
            let sy = (block.y.start * g.step[1] + y).checked_add_signed(rows.low);
            let from = match (sz, sy) {
                (Some(z), Some(y)) if z < depth && y < height => Some((z * height + y) * width),
                _ => None,
            };
            lines.push(Line { to: (planes.place(z) * w.rows + rows.place(y)) * w.row, from });
        }
    }
    lines
}

/// How the columns of a row are split.
fn phases(g: &Gather, w: &Window) -> Vec<Phase> {
    let (step, axis) = (g.step[2], &w.axes[2]);
    let size = axis.span as isize;
    // Columns of the window that lie within the source.
    let first = (-axis.low).clamp(0, size) as usize;
    let last = (g.source[2] as isize - axis.low).clamp(first as isize, size) as usize;
    let phase = |p: usize| {
        // The first column not before `first` with this phase, and how many there are.
        let skip = (p + step - first % step) % step;
        let lead = ((first + skip) / step).min(w.phase);
        let count = (last - first).saturating_sub(skip).div_ceil(step).min(w.phase - lead);
        let from = if count == 0 { 0 } else { ((first + skip) as isize + axis.low) as usize };
        Phase { to: axis.rank(p) * w.phase, from, lead, count }
    };
    (0..step).filter(|&p| axis.holds(p)).map(phase).collect()
}

/// One phase of a row: zeros, every `step`-th element, zeros.
///
/// # Safety
/// `from` has the elements, and `to` is a row of the window, with `size` elements to a phase.
#[inline(always)]
unsafe fn copy_phase<T: Real>(from: *const T, step: usize, p: &Phase, size: usize, to: *mut T) {
    let (start, end) = (p.lead, p.lead + p.count);
    // SAFETY: the caller's promise; the elements that are read lie `step` apart.
    unsafe {
        let row = std::slice::from_raw_parts_mut(to.add(p.to), size);
        if start <= EDGE && size - end <= EDGE && size >= EDGE {
            // Stores of a fixed size are cheaper than filling exactly.
            row.as_mut_ptr().cast::<[T; EDGE]>().write_unaligned([T::ZERO; EDGE]);
            row[size - EDGE..].as_mut_ptr().cast::<[T; EDGE]>().write_unaligned([T::ZERO; EDGE]);
        } else {
            row[..start].fill(T::ZERO);
            row[end..].fill(T::ZERO);
        }
        if p.count == 0 {
            return;
        }
        let row = &mut row[start..end];
        let from = std::slice::from_raw_parts(from, (p.count - 1) * step + 1);
        match step {
            1 => row.copy_from_slice(from),
            2 => {
                for (to, pair) in row.iter_mut().zip(from.chunks_exact(2)) {
                    *to = pair[0];
                }
                row[p.count - 1] = from[2 * (p.count - 1)];
            }
            _ => {
                for (to, &x) in row.iter_mut().zip(from.iter().step_by(step)) {
                    *to = x;
                }
            }
        }
    }
}

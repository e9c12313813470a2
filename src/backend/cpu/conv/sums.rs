//! The sums over points that make the gradient of the weight.

use super::boxes::{Block, Blocks, SLACK};
use super::copy::copy_window;
use super::gather::Gather;
use super::thin;
use super::window::Window;
use crate::backend::cpu::gemm::micro::{MR, Real, Tile, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::prefetch_all;
use std::ops::Range;

/// Elements of the windows of some channels: a third of a second-level cache in `f32`.
const ROOM: usize = 96 * 1024;
/// Planes a multiple of so many bytes apart compete for the same places of the caches.
const ALIAS: usize = 1024;

/// What all parts share.
pub struct Pass<'a> {
    g: &'a Gather,
    blocks: Blocks,
    window: Window,
    /// Where each step reads in the window.
    offsets: Vec<usize>,
    /// Whether the window is the source itself.
    in_place: bool,
    /// Channels of a group, rounded up to whole register tiles.
    wide: usize,
}

/// The sums that one thread makes.
pub struct Task {
    /// The blocks of points.
    pub blocks: Range<usize>,
    /// The group of channels.
    pub group: usize,
    /// The blocks of steps, see [`Gather::block_channels`].
    pub chunks: Range<usize>,
    /// The channels of the output gradient: whole panels.
    pub channels: Range<usize>,
}

/// Some steps for a block of points.
struct Steps<'a, T> {
    /// The windows of their channels.
    window: *const T,
    /// Where each step reads there.
    offsets: &'a [usize],
    /// Where each run of points begins.
    runs: &'a [usize],
    /// Points of a run.
    len: usize,
    /// Whether the windows are still to come from memory.
    far: bool,
}

impl<'a> Pass<'a> {
    /// For sums of `wide` channels each.
    pub fn new(g: &'a Gather, blocks: Blocks, wide: usize) -> Pass<'a> {
        let apart = !(g.source_plane() * size_of::<f32>()).is_multiple_of(ALIAS);
        let whole = g.whole_source().filter(|_| apart && g.m > thin::MOST);
        let in_place = whole.is_some();
        let window = whole.unwrap_or_else(|| g.window(blocks.shape()));
        Pass { g, blocks, window, offsets: g.offsets(&window), in_place, wide }
    }

    /// Blocks of points.
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// Blocks of steps.
    pub fn chunks(&self) -> usize {
        self.g.c.div_ceil(self.g.block_channels())
    }

    /// Makes the sums of a task in `to`, `[step][channel]`.
    ///
    /// # Safety
    /// The tensors have the sizes of the pass; nobody else uses these sums.
    pub unsafe fn sum<T: Real>(&self, task: &Task, x: &[T], gy: &[T], to: *mut T) {
        let (g, window) = (self.g, &self.window);
        let [z, y, nx] = self.blocks.shape();
        let points = self.blocks.images() * z * y * nx;
        // Channels whose windows fit the room together: whole blocks of steps.
        let size = g.block_channels();
        let most = ROOM / (self.blocks.images() * window.channel).max(1);
        let most = if self.in_place { ROOM / points.max(1) } else { most };
        let group = (most / size).max(1) * size;
        let channels = task.chunks.start * size..(task.chunks.end * size).min(g.c);
        let room = if self.in_place { 0 } else { group.min(channels.len()) * window.channel };
        let mut runs = Vec::new();
        scratch::with(self.blocks.images() * room + SLACK, |copy: *mut T| {
            scratch::with(points * task.channels.len(), |right: *mut T| {
                for b in task.blocks.clone() {
                    let block = self.blocks.get(b);
                    let add = b != task.blocks.start;
                    if g.m > thin::MOST {
                        // SAFETY: there is room for the channels of all points.
                        unsafe { self.pack_all(&block, task, gy, right) };
                    }
                    for c in channels.clone().step_by(group) {
                        let part = c..(c + group).min(channels.end);
                        // SAFETY: the scratch has room for the windows of as many channels.
                        unsafe {
                            let steps = self.steps(&block, task.group, part, x, copy, &mut runs);
                            let to = to.add(c * g.taps.len() * self.wide);
                            if g.m <= thin::MOST {
                                self.thin(&block, task.group, &steps, gy, (to, add));
                            } else {
                                self.tiles(&block, &steps, task, right, (to, add));
                            }
                        }
                    }
                }
            });
        });
    }

    /// Where the steps of some channels read: a copy, or the source.
    ///
    /// # Safety
    /// The copy has room for the windows.
    unsafe fn steps<'s, T: Real>(
        &'s self,
        block: &Block,
        group: usize,
        channels: Range<usize>,
        x: &[T],
        copy: *mut T,
        runs: &'s mut Vec<usize>,
    ) -> Steps<'s, T> {
        let (g, w) = (self.g, &self.window);
        let taps = g.taps.len();
        let offsets = &self.offsets[channels.start * taps..channels.end * taps];
        let of_group = if self.in_place { g.groups * g.c } else { channels.len() };
        let image = of_group * w.channel;
        let window = if self.in_place {
            let first = block.images.start * image + group * g.c * w.channel;
            // SAFETY: the block lies within the source.
            unsafe { x.as_ptr().add(first + w.line(block.z.start, block.y.start)) }
        } else {
            // SAFETY: the caller's promise.
            unsafe { copy_window(g, w, block, (group, channels.clone()), x.as_ptr(), copy) };
            copy.cast_const().wrapping_sub(channels.start * w.channel)
        };
        let len = if g.m <= thin::MOST { g.grid[2] } else { self.run(block) };
        runs.clear();
        for n in 0..block.images.len() {
            let starts = thin::starts(w, block).map(|line| n * image + line);
            runs.extend(starts.step_by(len / g.grid[2]));
        }
        Steps { window, offsets, runs, len, far: self.in_place }
    }

    /// How many points of a block are read one after the other.
    fn run(&self, block: &Block) -> usize {
        let (w, nx) = (&self.window, self.g.grid[2]);
        let (ny, nz) = (block.y.len(), block.z.len());
        match (w.line(0, 1) == nx || ny == 1, w.line(1, 0) == ny * nx || nz == 1) {
            (true, true) => nx * ny * nz,
            (true, false) => nx * ny,
            _ => nx,
        }
    }

    /// Few channels: no panels.
    ///
    /// # Safety
    /// As [`Pass::sum`].
    unsafe fn thin<T: Real>(
        &self,
        block: &Block,
        group: usize,
        steps: &Steps<'_, T>,
        gy: &[T],
        (to, add): (*mut T, bool),
    ) {
        let mut lines = Vec::new();
        for c in 0..self.g.m {
            thin::rows(self.g, block, group * self.g.m + c, gy, &mut lines);
            T::lanes(thin::Dots {
                offsets: steps.offsets,
                window: steps.window,
                runs: steps.runs,
                gy: &lines,
                // SAFETY: every channel has its sums.
                to: (unsafe { to.add(c) }, self.wide),
                add,
            });
        }
    }

    /// All panels of channels against some steps.
    ///
    /// # Safety
    /// As [`Pass::sum`]; `right` holds the panels.
    unsafe fn tiles<T: Real>(
        &self,
        block: &Block,
        steps: &Steps<'_, T>,
        task: &Task,
        right: *const T,
        (to, add): (*mut T, bool),
    ) {
        let points = block.images.len() * block.z.len() * block.y.len() * self.g.grid[2];
        let k = steps.offsets.len();
        let beta = if add { T::ONE } else { T::ZERO };
        for c in task.channels.clone().step_by(T::NR) {
            let far = steps.far && c == task.channels.start;
            let mut step = 0;
            while step < k {
                let rows = rows_at(step, k);
                let offset = |r: usize| steps.offsets[r.min(k - 1)];
                if far {
                    fetch(steps, step + rows..(step + rows + MR).min(k));
                }
                // SAFETY: the window holds what every step reads, `right` a lane for every point.
                unsafe {
                    T::kernel(rows)(&Tile {
                        a: std::array::from_fn::<_, MR, _>(|r| {
                            steps.window.wrapping_add(offset(step + r))
                        }),
                        a_step: 1,
                        runs: steps.runs,
                        len: steps.len,
                        b: right.add((c - task.channels.start) * points),
                        b_step: T::NR,
                        b_at: &[],
                        out: to.add(step * self.wide + c),
                        ldo: self.wide,
                        alpha: T::ONE,
                        beta,
                        start: std::ptr::null(),
                    });
                }
                step += rows;
            }
        }
    }

    /// Transposes the output gradient of a block: panels of `NR` channels for every point.
    ///
    /// # Safety
    /// `to` has room for them.
    unsafe fn pack_all<T: Real>(&self, block: &Block, task: &Task, gy: &[T], to: *mut T) {
        let mut to = to;
        for c in task.channels.clone().step_by(T::NR) {
            // SAFETY: the caller's promise.
            to = unsafe { self.pack(block, task.group, c, gy, to) };
        }
    }

    /// One panel, from channel `c` on; gives its end.
    ///
    /// # Safety
    /// As [`Pass::pack_all`].
    unsafe fn pack<T: Real>(
        &self,
        block: &Block,
        group: usize,
        c: usize,
        gy: &[T],
        to: *mut T,
    ) -> *mut T {
        let g = self.g;
        let [_, height, width] = g.grid;
        let (plane, count) = (g.points(), block.y.len() * width);
        let mut to = to;
        for image in block.images.clone() {
            for z in block.z.clone() {
                let start = (z * height + block.y.start) * width;
                let channel = (image * g.groups + group) * g.m + c;
                let have = T::NR.min(g.m - c);
                // SAFETY: the channels exist, and `to` has room; lanes without one are 0.
                unsafe {
                    let from = gy.as_ptr().add(channel * plane + start);
                    T::transpose((have, count), (from, plane), (to, T::NR));
                    for j in 0..count {
                        for r in have..T::NR {
                            *to.add(j * T::NR + r) = T::ZERO;
                        }
                    }
                    to = to.add(count * T::NR);
                }
            }
        }
        to
    }
}

/// Asks for the lines that some steps read.
fn fetch<T>(steps: &Steps<'_, T>, which: Range<usize>) {
    for &offset in &steps.offsets[which] {
        for run in steps.runs {
            let from = steps.window.wrapping_add(run + offset);
            prefetch_all(from, steps.len);
        }
    }
}

//! Bags of rows of a table, one after the other in a list of row numbers: sums, extremes, and
//! what goes back. Every loop is cut by bags or rows, so the order of a sum is that of the list.

use super::cast::{BLOCK, Compute};
use super::float::Float;
use super::index::{parts, spread, tiled};
use super::parallel::{self, GRAIN, Shared};
use crate::backend::pointwise::Operand;

/// Which rows are in which bag.
pub struct Bags<'a> {
    /// The numbers of the rows, all within the table.
    pub rows: &'a [i64],
    /// The bag of each, in rising order.
    pub of: &'a [i64],
    /// The row that is left out; none where negative.
    pub skip: i64,
}

/// An operand `[n, d]`, read row by row in the type to compute in.
struct Table<T> {
    ptr: Shared<u8>,
    row: i64,
    column: isize,
    size: i64,
    width: usize,
    load: super::cast::Loader<T>,
    lies: bool,
}

/// Room for a block of a row.
type Room<T> = [std::mem::MaybeUninit<T>; BLOCK];

fn room<T: Copy>() -> Room<T> {
    [std::mem::MaybeUninit::uninit(); BLOCK]
}

impl<T: Compute> Table<T> {
    fn new(x: &Operand) -> Table<T> {
        let l = x.layout;
        let size = x.dtype.size() as i64;
        Table {
            ptr: Shared::new(x.ptr),
            row: l.strides[0],
            column: l.strides[1] as isize,
            size,
            width: l.shape[1] as usize,
            load: T::loader(x.dtype),
            lies: x.dtype == T::DTYPE && l.strides[1] == 1,
        }
    }

    /// `n` elements of row `r` from column `first` on: where they lie, or by way of `room`.
    fn read<'a>(&'a self, r: i64, first: usize, n: usize, room: &'a mut Room<T>) -> &'a [T] {
        let at = (r * self.row + first as i64 * self.column as i64) * self.size;
        let n = n.min(BLOCK);
        // SAFETY: offset 0 only fetches the pointer; rows and columns are within the operand.
        unsafe {
            let p = self.ptr.at(0).offset(at as isize);
            let mut from = p.cast_const().cast::<T>();
            if !(self.lies && from.is_aligned()) {
                (self.load)(p, self.column, n, room.as_mut_ptr().cast());
                from = room.as_ptr().cast();
            }
            std::slice::from_raw_parts(from, n)
        }
    }
}

/// `f(bag, its entries of the list, first column, columns)` for every bag, in blocks of columns.
fn each_bag(
    b: &Bags,
    bags: usize,
    width: usize,
    f: impl Fn(usize, std::ops::Range<usize>, usize, usize) + Sync,
) {
    let blocks = width.div_ceil(BLOCK).max(1);
    let work = (b.rows.len() / bags.max(1) + 1) * width.min(BLOCK);
    tiled(bags * blocks, (GRAIN / work.max(1)).max(1), |range| {
        let mut to = b.of.partition_point(|&o| o < (range.start / blocks) as i64);
        let mut from = to;
        for k in range.clone() {
            let (bag, first) = (k / blocks, k % blocks * BLOCK);
            if first == 0 || k == range.start {
                from = to;
                to += b.of[from..].iter().take_while(|&&o| o == bag as i64).count();
            }
            f(bag, from..to, first, BLOCK.min(width - first));
        }
    });
}

/// `y[bag] = sum of scale[k] * x[rows[k]]` over the entries `k` of a bag, divided by their number
/// where `mean`. `y` is row-major.
pub fn sum<T: Compute + Float>(
    b: &Bags,
    x: &Operand,
    scale: Option<&[T]>,
    mean: bool,
    y: &mut [T],
) {
    let x = Table::<T>::new(x);
    let (width, out) = (x.width, Shared::new(y.as_mut_ptr()));
    if width == 0 {
        return;
    }
    each_bag(b, y.len() / width, width, |bag, range, first, n| {
        let mut room = room();
        // SAFETY: a block of a bag belongs to one tile.
        let y = unsafe { out.slice(bag * width + first..bag * width + first + n) };
        y.fill(T::default());
        let mut count = 0;
        for k in range.filter(|&k| b.rows[k] != b.skip) {
            let row = x.read(b.rows[k], first, n, &mut room);
            count += 1;
            match scale {
                Some(s) => y.iter_mut().zip(row).for_each(|(y, &v)| *y += s[k] * v),
                None => y.iter_mut().zip(row).for_each(|(y, &v)| *y += v),
            }
        }
        if mean && count > 1 {
            let count = T::from_f64(f64::from(count));
            y.iter_mut().for_each(|y| *y = *y / count);
        }
    });
}

/// The largest of each column in a bag, the first of equal ones, and the row that has it; 0 for an
/// empty bag. A NaN stays where it comes first.
pub fn max<T: Compute + Float + PartialOrd>(b: &Bags, x: &Operand, y: &mut [T], at: &mut [i64]) {
    let x = Table::<T>::new(x);
    let width = x.width;
    if width == 0 {
        return;
    }
    let (out, places) = (Shared::new(y.as_mut_ptr()), Shared::new(at.as_mut_ptr()));
    each_bag(b, y.len() / width, width, |bag, range, first, n| {
        let mut room = room();
        let block = bag * width + first..bag * width + first + n;
        // SAFETY: a block of a bag belongs to one tile.
        let (y, at) = unsafe { (out.slice(block.clone()), places.slice(block)) };
        y.fill(T::default());
        at.fill(0);
        let mut entries = range.filter(|&k| b.rows[k] != b.skip).map(|k| b.rows[k]);
        if let Some(r) = entries.next() {
            y.copy_from_slice(x.read(r, first, n, &mut room));
            at.fill(r);
        }
        for r in entries {
            let row = x.read(r, first, n, &mut room);
            for ((y, at), &v) in y.iter_mut().zip(at.iter_mut()).zip(row) {
                if v > *y {
                    (*y, *at) = (v, r);
                }
            }
        }
    });
}

/// `y[rows[k]] += scale[k] * g[of[k]]` for every entry `k`, in order; `y` is row-major and 0.
pub fn spread_rows<T: Compute + Float>(b: &Bags, g: &Operand, scale: Option<&[T]>, y: &mut [T]) {
    let g = Table::<T>::new(g);
    let (width, out) = (g.width, Shared::new(y.as_mut_ptr()));
    let parts = if b.rows.len() * width <= GRAIN { 1 } else { parts() };
    parallel::for_each(parts, |part| {
        let mut room = room();
        for (k, (&r, &bag)) in b.rows.iter().zip(b.of).enumerate() {
            if r == b.skip || (parts > 1 && spread(r, parts) != part) {
                continue;
            }
            for first in (0..width).step_by(BLOCK) {
                let n = BLOCK.min(width - first);
                let row = g.read(bag, first, n, &mut room);
                let from = r as usize * width + first;
                // SAFETY: a row of `y` belongs to one part.
                let y = unsafe { out.slice(from..from + n) };
                match scale {
                    Some(s) => y.iter_mut().zip(row).for_each(|(y, &v)| *y += s[k] * v),
                    None => y.iter_mut().zip(row).for_each(|(y, &v)| *y += v),
                }
            }
        }
    });
}

/// `y[k]` is the product of `g[of[k]]` and `x[rows[k]]`; 0 for what is left out.
pub fn dots<T: Compute + Float>(b: &Bags, g: &Operand, x: &Operand, y: &mut [T]) {
    let (g, x) = (Table::<T>::new(g), Table::<T>::new(x));
    let out = Shared::new(y.as_mut_ptr());
    tiled(b.rows.len(), (GRAIN / g.width.max(1)).max(1), |range| {
        let (mut left, mut right) = (room(), room());
        for k in range {
            let mut sum = 0.0;
            for first in (0..g.width).step_by(BLOCK).take_while(|_| b.rows[k] != b.skip) {
                let n = BLOCK.min(g.width - first);
                let g = g.read(b.of[k], first, n, &mut left);
                let x = x.read(b.rows[k], first, n, &mut right);
                sum += super::float::sum2(g, x, |a, b| a * b);
            }
            // SAFETY: tiles do not overlap.
            unsafe { *out.at(k) = T::from_f64(sum) };
        }
    });
}

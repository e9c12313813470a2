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
        }
    }

    /// `n` elements of row `r` from column `first` on.
    fn read(&self, r: i64, first: usize, n: usize, to: &mut [T; BLOCK]) {
        let at = (r * self.row + first as i64 * self.column as i64) * self.size;
        // SAFETY: offset 0 only fetches the pointer; rows and columns are within the operand.
        unsafe {
            let p = self.ptr.at(0).offset(at as isize);
            (self.load)(p, self.column, n.min(BLOCK), to.as_mut_ptr());
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
        for k in range {
            let (bag, first) = (k / blocks, k % blocks * BLOCK);
            let from = b.of.partition_point(|&o| o < bag as i64);
            let to = from + b.of[from..].partition_point(|&o| o == bag as i64);
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
        let mut row = [T::default(); BLOCK];
        // SAFETY: a block of a bag belongs to one tile.
        let y = unsafe { out.slice(bag * width + first..bag * width + first + n) };
        y.fill(T::default());
        let mut count = 0;
        for k in range.filter(|&k| b.rows[k] != b.skip) {
            x.read(b.rows[k], first, n, &mut row);
            count += 1;
            match scale {
                Some(s) => y.iter_mut().zip(&row).for_each(|(y, &v)| *y += s[k] * v),
                None => y.iter_mut().zip(&row).for_each(|(y, &v)| *y += v),
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
        let mut row = [T::default(); BLOCK];
        let block = bag * width + first..bag * width + first + n;
        // SAFETY: a block of a bag belongs to one tile.
        let (y, at) = unsafe { (out.slice(block.clone()), places.slice(block)) };
        y.fill(T::default());
        at.fill(0);
        let mut entries = range.filter(|&k| b.rows[k] != b.skip).map(|k| b.rows[k]);
        if let Some(r) = entries.next() {
            x.read(r, first, n, &mut row);
            y.copy_from_slice(&row[..n]);
            at.fill(r);
        }
        for r in entries {
            x.read(r, first, n, &mut row);
            for ((y, at), &v) in y.iter_mut().zip(at.iter_mut()).zip(&row) {
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
        let mut row = [T::default(); BLOCK];
        for (k, (&r, &bag)) in b.rows.iter().zip(b.of).enumerate() {
            if r == b.skip || (parts > 1 && spread(r, parts) != part) {
                continue;
            }
            for first in (0..width).step_by(BLOCK) {
                let n = BLOCK.min(width - first);
                g.read(bag, first, n, &mut row);
                let from = r as usize * width + first;
                // SAFETY: a row of `y` belongs to one part.
                let y = unsafe { out.slice(from..from + n) };
                match scale {
                    Some(s) => y.iter_mut().zip(&row).for_each(|(y, &v)| *y += s[k] * v),
                    None => y.iter_mut().zip(&row).for_each(|(y, &v)| *y += v),
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
        let (mut left, mut right) = ([T::default(); BLOCK], [T::default(); BLOCK]);
        for k in range {
            let mut sum = 0.0;
            for first in (0..g.width).step_by(BLOCK).take_while(|_| b.rows[k] != b.skip) {
                let n = BLOCK.min(g.width - first);
                g.read(b.of[k], first, n, &mut left);
                x.read(b.rows[k], first, n, &mut right);
                sum += super::float::sum2(&left[..n], &right[..n], |a, b| a * b);
            }
            // SAFETY: tiles do not overlap.
            unsafe { *out.at(k) = T::from_f64(sum) };
        }
    });
}

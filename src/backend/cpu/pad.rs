//! Padding by tables: for each dimension, where an element of the result comes from.

use super::parallel::{self, GRAIN, Shared};
use crate::base::Element;

/// Where the elements of a padded result come from.
#[derive(Clone, Debug)]
pub struct Tables {
    /// Parts that lie apart: the product of the leading dimensions that are not padded.
    planes: usize,
    /// Sizes of the input's other dimensions.
    input: Vec<usize>,
    /// For each of them and each place in the result, the place in the input; -1 for none.
    from: Vec<Vec<i64>>,
    /// The longest run of the last dimension that is a plain copy: its start and length.
    run: (usize, usize),
}

impl Tables {
    /// Of `planes` parts with dimensions of these sizes and tables.
    pub fn new(planes: usize, input: Vec<usize>, from: Vec<Vec<i64>>) -> Tables {
        let mut run = (0, 0);
        let last = from.last().map_or(&[][..], Vec::as_slice);
        let mut start = 0;
        for i in 0..last.len() {
            let joined = i > start && last[i] == last[i - 1] + 1 && last[i - 1] >= 0;
            if !joined {
                start = i;
            }
            if last[i] >= 0 && i + 1 - start > run.1 {
                run = (start, i + 1 - start);
            }
        }
        Tables { planes, input, from, run }
    }

    fn in_plane(&self) -> usize {
        self.input.iter().product()
    }

    fn out_plane(&self) -> usize {
        self.from.iter().map(Vec::len).product()
    }

    /// Calls `f` with every row of a plane of the result, and where the row of the input begins
    /// that it is made of, if there is one.
    #[inline(always)]
    fn rows(&self, mut f: impl FnMut(usize, Option<usize>)) {
        let Some((_, outer)) = self.from.split_last() else { return };
        let rows: usize = outer.iter().map(Vec::len).product();
        for row in 0..rows {
            let (mut rest, mut step, mut at) = (row, self.input[outer.len()], Some(0));
            for (table, &size) in outer.iter().zip(&self.input).rev() {
                let from = table[rest % table.len()];
                at = at.filter(|_| from >= 0).map(|at| at + from as usize * step);
                rest /= table.len();
                step *= size;
            }
            f(row, at);
        }
    }

    fn tile(&self) -> usize {
        GRAIN.div_ceil((self.in_plane() + self.out_plane()).max(1))
    }

    /// Asserts the lengths, which the loops rely on.
    fn check(&self, input: usize, output: usize) {
        assert_eq!(input, self.planes * self.in_plane(), "[pad] length of the input");
        assert_eq!(output, self.planes * self.out_plane(), "[pad] length of the result");
    }
}

/// The padded `x`; `value` where there is nothing to take.
///
/// # Panics
/// Where a slice does not have the length that `t` says: a defect of the caller.
pub fn gather<T: Element>(t: &Tables, value: T, x: &[T], y: &mut [T]) {
    t.check(x.len(), y.len());
    let Some(last) = t.from.last() else { return y.copy_from_slice(x) };
    let (inner, outer, width) = (t.in_plane(), t.out_plane(), last.len());
    let (first, len) = t.run;
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(t.planes, t.tile(), |planes| {
        for p in planes {
            let x = &x[p * inner..(p + 1) * inner];
            // SAFETY: planes are apart.
            let y = unsafe { out.slice(p * outer..(p + 1) * outer) };
            t.rows(|row, at| {
                let y = &mut y[row * width..(row + 1) * width];
                let Some(at) = at else { return y.fill(value) };
                let take = |from: i64| if from < 0 { value } else { x[at + from as usize] };
                y[..first].iter_mut().zip(last).for_each(|(y, &f)| *y = take(f));
                if len > 0 {
                    y[first..first + len].copy_from_slice(&x[at + last[first] as usize..][..len]);
                }
                let end = first + len;
                y[end..].iter_mut().zip(&last[end..]).for_each(|(y, &f)| *y = take(f));
            });
        }
    });
}

/// The gradient of the input from `g`, that of the padded result: each element goes back to
/// where it came from.
///
/// # Panics
/// Where a slice does not have the length that `t` says: a defect of the caller.
pub fn scatter<T: Element + std::ops::AddAssign>(t: &Tables, g: &[T], gx: &mut [T]) {
    t.check(gx.len(), g.len());
    let Some(last) = t.from.last() else { return gx.copy_from_slice(g) };
    let (inner, outer, width) = (t.in_plane(), t.out_plane(), last.len());
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_tiles(t.planes, t.tile(), |planes| {
        for p in planes {
            let g = &g[p * outer..(p + 1) * outer];
            // SAFETY: planes are apart.
            let gx = unsafe { out.slice(p * inner..(p + 1) * inner) };
            gx.fill(T::default());
            t.rows(|row, at| {
                let Some(at) = at else { return };
                for (&g, &from) in g[row * width..(row + 1) * width].iter().zip(last) {
                    if from >= 0 {
                        gx[at + from as usize] += g;
                    }
                }
            });
        }
    });
}

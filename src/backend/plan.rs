//! The plan of an elementwise walk over several operands: broadcast by stride 0, dimensions of
//! size 1 dropped, ordered by stride, neighbours merged. Pure data, the same for every device.

use crate::base::{Dims, Layout};
use smallvec::SmallVec;

/// A walk over `shape` in which operand `k` moves by `strides[k]` (elements).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The merged sizes, the innermost last; never empty.
    pub shape: Dims,
    /// For each operand, its strides in elements, as long as `shape`.
    pub strides: SmallVec<[Dims; 4]>,
}

impl Plan {
    /// A walk over all elements of `shape`. Every layout has been expanded to it. The order of
    /// the dimensions is that of the first operand's strides (the output's).
    pub fn new(shape: &[i64], operands: &[&Layout]) -> Plan {
        // The common case needs no thought: everything in row-major order.
        if operands.iter().all(|l| l.shape.as_slice() == shape && l.is_contiguous()) {
            let n = shape.iter().product();
            let one: Dims = smallvec::smallvec![1];
            return Plan {
                shape: smallvec::smallvec![n],
                strides: operands.iter().map(|_| one.clone()).collect(),
            };
        }
        let mut order: SmallVec<[usize; 6]> = (0..shape.len()).filter(|&d| shape[d] != 1).collect();
        let key = |d: usize| {
            operands.iter().map(|l| l.strides[d].unsigned_abs()).find(|&s| s != 0).unwrap_or(0)
        };
        order.sort_by_key(|&d| std::cmp::Reverse(key(d)));
        let mut plan =
            Plan { shape: Dims::new(), strides: operands.iter().map(|_| Dims::new()).collect() };
        for d in order {
            plan.push(shape[d], operands.iter().map(|l| l.strides[d]));
        }
        if plan.shape.is_empty() {
            plan.push(1, operands.iter().map(|_| 1));
        }
        plan
    }

    /// Adds an inner dimension, merged with the one before it where every operand allows.
    fn push(&mut self, size: i64, strides: impl Iterator<Item = i64> + Clone) {
        let fits = |(dims, s): (&Dims, i64)| dims.last() == Some(&(s * size));
        if !self.shape.is_empty() && self.strides.iter().zip(strides.clone()).all(fits) {
            if let Some(last) = self.shape.last_mut() {
                *last *= size;
            }
            for (dims, s) in self.strides.iter_mut().zip(strides) {
                if let Some(last) = dims.last_mut() {
                    *last = s;
                }
            }
            return;
        }
        self.shape.push(size);
        for (dims, s) in self.strides.iter_mut().zip(strides) {
            dims.push(s);
        }
    }

    /// The number of elements walked.
    pub fn len(&self) -> usize {
        self.shape.iter().product::<i64>() as usize
    }

    /// Whether there is nothing to walk.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The stride of operand `k` in the innermost dimension.
    pub fn inner(&self, k: usize) -> i64 {
        self.strides[k][self.shape.len() - 1]
    }

    /// Walks the elements of `range` (counted in the plan's order) in pieces of the innermost
    /// dimension: `f(offsets of the operands, length)`.
    pub fn pieces(&self, range: std::ops::Range<usize>, mut f: impl FnMut(&[i64], usize)) {
        if range.is_empty() {
            return;
        }
        let last = self.shape.len() - 1;
        let inner = self.shape[last];
        if last == 0 {
            let start = range.start as i64;
            let at: SmallVec<[i64; 6]> = self.strides.iter().map(|s| start * s[0]).collect();
            return f(&at, range.len());
        }
        let mut index = [0i64; 64];
        let mut rest = range.start as i64;
        let mut at: SmallVec<[i64; 6]> = SmallVec::from_elem(0, self.strides.len());
        for d in (0..=last).rev() {
            index[d] = rest % self.shape[d];
            rest /= self.shape[d];
            for (a, s) in at.iter_mut().zip(&self.strides) {
                *a += index[d] * s[d];
            }
        }
        let mut left = range.len() as i64;
        while left > 0 {
            let n = left.min(inner - index[last]);
            f(&at, n as usize);
            left -= n;
            self.advance(&mut index, &mut at, n);
        }
    }

    /// Moves `n` elements on within the innermost dimension, carrying into the outer ones.
    fn advance(&self, index: &mut [i64; 64], at: &mut [i64], n: i64) {
        let mut d = self.shape.len() - 1;
        let mut step = n;
        loop {
            index[d] += step;
            for (a, s) in at.iter_mut().zip(&self.strides) {
                *a += step * s[d];
            }
            if index[d] < self.shape[d] || d == 0 {
                return;
            }
            for (a, s) in at.iter_mut().zip(&self.strides) {
                *a -= self.shape[d] * s[d];
            }
            index[d] = 0;
            d -= 1;
            step = 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dims;

    fn layout(shape: &[i64], strides: &[i64]) -> Layout {
        Layout { shape: dims(shape), strides: dims(strides), offset: 0 }
    }

    #[test]
    fn merges_and_orders() {
        let (a, b) = (layout(&[2, 3, 4], &[12, 4, 1]), layout(&[2, 3, 4], &[0, 4, 1]));
        let p = Plan::new(&[2, 3, 4], &[&a, &b]);
        assert_eq!(p.shape.as_slice(), &[2, 12]);
        assert_eq!(p.strides[1].as_slice(), &[0, 1]);
        // A dense transposed pair becomes one run.
        let t = layout(&[3, 2], &[1, 3]);
        assert_eq!(Plan::new(&[3, 2], &[&t, &t]).shape.as_slice(), &[6]);
        assert_eq!(Plan::new(&[], &[&layout(&[], &[])]).len(), 1);
        assert!(Plan::new(&[2, 0], &[&layout(&[2, 0], &[1, 1])]).is_empty());
    }

    #[test]
    fn pieces_visit_every_element_once() {
        let a = layout(&[3, 4, 5], &[20, 5, 1]);
        let b = layout(&[3, 4, 5], &[1, 0, 3]);
        let p = Plan::new(&[3, 4, 5], &[&a, &b]);
        let mut seen = vec![0; 60];
        for start in (0..60).step_by(7) {
            p.pieces(start..(start + 7).min(60), |at, n| {
                for i in 0..n as i64 {
                    let k = at[0] + i * p.inner(0);
                    seen[k as usize] += 1;
                    let (x, z) = (k / 20, k % 5);
                    assert_eq!(at[1] + i * p.inner(1), x + 3 * z);
                }
            });
        }
        assert!(seen.iter().all(|&n| n == 1));
    }
}

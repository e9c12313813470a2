//! Shape, strides and offset: how a tensor sits in its storage.

use crate::base::{DType, Dims, MemoryFormat, Result, bail, dims, error, show};

/// How a tensor's elements sit in a storage; all numbers count elements.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The sizes.
    pub shape: Dims,
    /// Elements between neighbours along each dimension.
    pub strides: Dims,
    /// Where element `[0, 0, ...]` is.
    pub offset: i64,
}

impl Clone for Layout {
    #[inline(always)]
    fn clone(&self) -> Layout {
        let (shape, strides) = (dims(&self.shape), dims(&self.strides));
        Layout { shape, strides, offset: self.offset }
    }
}

/// Row-major strides of `shape`. A dimension of size 0 counts as 1.
#[inline(always)]
fn contiguous_strides(shape: &[i64]) -> Dims {
    let n = shape.len();
    let mut step = 1i64;
    let mut next = |size: i64| {
        let after = step.saturating_mul(size.max(1));
        std::mem::replace(&mut step, after)
    };
    if n > 6 {
        let mut strides = dims(shape);
        strides.iter_mut().rev().for_each(|s| *s = next(*s));
        return strides;
    }
    // In registers, and written once.
    let mut at = |i: usize| if i < n { next(shape[i]) } else { 0 };
    let (f, e, d, c, b, a) = (at(5), at(4), at(3), at(2), at(1), at(0));
    Dims::from_buf_and_len([a, b, c, d, e, f], n)
}

impl Layout {
    /// Row-major. Errors where a size is negative or the number of elements overflows.
    pub fn new(op: &str, shape: &[i64]) -> Result<Layout> {
        Layout::count(op, shape)?;
        Ok(Layout::contiguous(shape))
    }

    /// The number of elements of `shape`. Errors as those of [`Layout::new`].
    pub fn count(op: &str, shape: &[i64]) -> Result<usize> {
        let (mut count, mut empty) = (1i64, false);
        for &s in shape {
            if s < 0 {
                bail!(
                    Shape,
                    "[{op}] Trying to create tensor with negative dimension {s}: {}",
                    show(shape)
                );
            }
            empty |= s == 0;
            count = match count.checked_mul(s.max(1)) {
                Some(c) if c < i64::MAX / 16 => c,
                _ => bail!(OutOfMemory, "[{op}] too many elements for shape {}", show(shape)),
            };
        }
        Ok(if empty { 0 } else { count as usize })
    }

    /// Row-major, of a shape that is known to be good.
    pub fn contiguous(shape: &[i64]) -> Layout {
        Layout { shape: dims(shape), strides: contiguous_strides(shape), offset: 0 }
    }

    /// In `format`; `Preserve` counts as row-major.
    pub fn with_format(op: &str, shape: &[i64], format: MemoryFormat) -> Result<Layout> {
        let mut layout = Layout::new(op, shape)?;
        let rank = match format {
            MemoryFormat::Contiguous | MemoryFormat::Preserve => return Ok(layout),
            MemoryFormat::ChannelsLast => 4,
            MemoryFormat::ChannelsLast3d => 5,
        };
        if shape.len() != rank {
            let name = if rank == 4 { "channels_last" } else { "channels_last_3d" };
            bail!(
                Shape,
                "[{op}] required rank {rank} tensor to use {name} format, got shape {}",
                show(shape)
            );
        }
        layout.strides = channels_last_strides(shape);
        Ok(layout)
    }

    /// Number of dimensions.
    #[inline]
    pub fn ndim(&self) -> usize {
        self.shape.len()
    }

    /// Number of elements; 1 for a 0-d tensor.
    #[inline]
    pub fn numel(&self) -> i64 {
        self.shape.iter().product()
    }

    /// Whether the elements are in row-major order without gaps.
    pub fn is_contiguous(&self) -> bool {
        let mut expected = 1;
        for (&size, &stride) in self.shape.iter().zip(&self.strides).rev() {
            if size == 0 {
                return true;
            }
            if size != 1 {
                if stride != expected {
                    return self.numel() == 0;
                }
                expected *= size;
            }
        }
        true
    }

    /// Whether the elements have the order of `format` without gaps.
    pub fn is_contiguous_in(&self, format: MemoryFormat) -> bool {
        let rank = match format {
            MemoryFormat::Preserve => return true,
            MemoryFormat::Contiguous => return self.is_contiguous(),
            MemoryFormat::ChannelsLast => 4,
            MemoryFormat::ChannelsLast3d => 5,
        };
        let strides = channels_last_strides(&self.shape);
        let same = |i: usize| self.shape[i] == 1 || self.strides[i] == strides[i];
        self.ndim() == rank && (0..rank).all(same)
    }

    /// Whether the elements fill one block of memory in some order, each place once.
    pub fn is_dense(&self) -> bool {
        let mut order: Vec<(i64, i64)> =
            self.strides.iter().copied().zip(self.shape.iter().copied()).collect();
        order.retain(|&(_, size)| size != 1);
        order.sort_unstable();
        let mut expected = 1;
        order.iter().all(|&(stride, size)| {
            let ok = stride == expected;
            expected *= size;
            ok
        }) || self.numel() == 0
    }

    /// Whether two indices may meet the same element (a size above 1 with stride 0, say).
    /// May be wrong to the careful side for odd `as_strided` layouts.
    pub fn may_overlap(&self) -> bool {
        let mut order: Vec<(i64, i64)> =
            self.strides.iter().copied().zip(self.shape.iter().copied()).collect();
        order.retain(|&(_, size)| size > 1);
        order.sort_unstable();
        let mut reach = 0;
        let overlaps = order.iter().any(|&(stride, size)| {
            let hit = stride <= reach;
            reach += stride * (size - 1);
            hit
        });
        overlaps && self.numel() > 0
    }

    /// One past the highest element touched, counted from the start of the storage; 0 if empty.
    pub fn end(&self) -> i64 {
        if self.numel() == 0 {
            return 0;
        }
        let reach: i64 = self.shape.iter().zip(&self.strides).map(|(s, st)| (s - 1) * st).sum();
        self.offset + reach + 1
    }

    /// Bytes from the start of the storage to the end of the highest element, for a layout that
    /// somebody else made: numbers that no memory can have are an error.
    pub fn bytes(&self, op: &str, dtype: DType) -> Result<usize> {
        if self.shape.contains(&0) {
            return Ok(0);
        }
        let reach = self
            .shape
            .iter()
            .zip(&self.strides)
            .try_fold(self.offset, |sum, (s, st)| sum.checked_add((s - 1).checked_mul(*st)?));
        let end = reach.and_then(|r| r.checked_add(1)?.checked_mul(dtype.size() as i64));
        end.and_then(|e| usize::try_from(e).ok()).ok_or_else(|| {
            let (shape, strides) = (show(&self.shape), show(&self.strides));
            error!(InvalidArgument, "[{op}] shape {shape} with strides {strides} fits no memory")
        })
    }

    /// A layout for the result of an elementwise function of a tensor laid out like this:
    /// the same order of dimensions without gaps where this one is dense, else row-major.
    pub fn like(&self) -> Layout {
        if !self.is_contiguous() && self.is_dense() {
            Layout { offset: 0, ..self.clone() }
        } else {
            Layout::contiguous(&self.shape)
        }
    }

    /// Seen as `shape`, with size-1 and missing leading dimensions repeated by stride 0.
    /// `shape` must be one that this broadcasts to.
    pub fn expand(&self, shape: &[i64]) -> Layout {
        let lead = shape.len() - self.ndim();
        let mut strides = Dims::from_elem(0, lead);
        for (i, (&size, &stride)) in self.shape.iter().zip(&self.strides).enumerate() {
            strides.push(if size == 1 && shape[lead + i] != 1 { 0 } else { stride });
        }
        Layout { shape: dims(shape), strides, offset: self.offset }
    }

    /// The same elements in the same order seen as `shape`; `None` where only a copy can do it.
    /// The numbers of elements must agree.
    pub fn view(&self, shape: &[i64]) -> Option<Layout> {
        let mut out = self.clone();
        out.reshape(shape).then_some(out)
    }

    /// [`Layout::view`] of this layout itself; `false` where only a copy can do it, and the layout
    /// stays as it was.
    pub fn reshape(&mut self, shape: &[i64]) -> bool {
        if !self.is_contiguous() {
            return self.regrouped(shape).map(|l| *self = l).is_some();
        }
        self.shape = dims(shape);
        self.strides = contiguous_strides(shape);
        true
    }

    /// [`Layout::view`] of a layout with gaps.
    fn regrouped(&self, shape: &[i64]) -> Option<Layout> {
        let mut strides: Dims = smallvec::smallvec![1; shape.len()];
        let mut to = shape.len();
        let mut from = self.ndim();
        // Walk blocks of dimensions that are contiguous among themselves, from the last.
        while from > 0 {
            let base = self.strides[from - 1];
            let mut block = self.shape[from - 1];
            from -= 1;
            while from > 0
                && (self.shape[from - 1] == 1
                    || self.shape[from] == 1 && block == 1
                    || self.strides[from - 1] == base * block)
            {
                if block == 1 {
                    // A size-1 dimension says nothing of the stride: start the block anew.
                    return self.squeezed().view(shape);
                }
                block *= self.shape[from - 1];
                from -= 1;
            }
            let mut filled = 1;
            while to > 0 && (filled < block || shape[to - 1] == 1) {
                strides[to - 1] = base * filled;
                filled *= shape[to - 1];
                to -= 1;
            }
            if filled != block {
                return None;
            }
        }
        Some(Layout { shape: dims(shape), strides, offset: self.offset })
    }

    /// Without its size-1 dimensions.
    fn squeezed(&self) -> Layout {
        let keep = |v: &Dims| {
            v.iter().zip(&self.shape).filter(|&(_, &s)| s != 1).map(|(&x, _)| x).collect()
        };
        Layout { shape: keep(&self.shape), strides: keep(&self.strides), offset: self.offset }
    }
}

/// Strides with the channel dimension (1) innermost.
fn channels_last_strides(shape: &[i64]) -> Dims {
    let mut strides: Dims = smallvec::smallvec![1; shape.len()];
    let mut step = 1;
    let order = std::iter::once(1).chain((2..shape.len()).rev()).chain(std::iter::once(0));
    for i in order {
        if i < shape.len() {
            strides[i] = step;
            step *= shape[i].max(1);
        }
    }
    strides
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(shape: &[i64], strides: &[i64]) -> Layout {
        Layout { shape: dims(shape), strides: dims(strides), offset: 0 }
    }

    #[test]
    fn views() {
        let l = Layout::contiguous(&[2, 3, 4]);
        assert_eq!(l.view(&[6, 4]).unwrap().strides.as_slice(), &[4, 1]);
        assert_eq!(l.view(&[2, 1, 12, 1]).unwrap().strides.as_slice()[..3], [12, 12, 1]);
        assert!(layout(&[3, 2], &[1, 3]).view(&[6]).is_none());
        assert_eq!(layout(&[1, 4], &[77, 2]).view(&[2, 2]).unwrap().strides.as_slice(), &[4, 2]);
        assert_eq!(layout(&[2, 1, 3], &[3, 9, 1]).view(&[6]).unwrap().strides.as_slice(), &[1]);
        assert_eq!(layout(&[3, 1], &[5, 1]).view(&[3]).unwrap().strides.as_slice(), &[5]);
        assert_eq!(Layout::contiguous(&[]).view(&[1, 1]).unwrap().shape.as_slice(), &[1, 1]);
    }

    #[test]
    fn contiguity() {
        assert!(Layout::contiguous(&[2, 0, 3]).is_contiguous());
        assert!(!layout(&[3, 2], &[1, 3]).is_contiguous());
        assert!(layout(&[3, 2], &[1, 3]).is_dense());
        assert!(layout(&[3, 2], &[0, 1]).may_overlap());
        assert!(!layout(&[3, 2], &[1, 3]).may_overlap());
    }
}

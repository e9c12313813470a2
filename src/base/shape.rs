//! Shapes: small vectors of sizes, wrapping of negative dimensions, broadcasting.

use crate::base::{Result, bail, error};
use smallvec::SmallVec;

/// Sizes or strides of a tensor, in elements; no heap allocation up to six dimensions.
pub type Dims = SmallVec<[i64; 6]>;

/// [`Dims`] from a slice. It fills the room of six whole, so that there is no call to copy a few
/// bytes: the views' calls spent a third of their time on that.
#[inline(always)]
pub fn dims(values: &[i64]) -> Dims {
    if values.len() > 6 {
        return SmallVec::from_slice(values);
    }
    let at = |i| values.get(i).copied().unwrap_or(0);
    SmallVec::from_buf_and_len([at(0), at(1), at(2), at(3), at(4), at(5)], values.len())
}

/// `[2, 3]`, the way messages print a shape.
pub fn show(shape: &[i64]) -> String {
    let parts: Vec<String> = shape.iter().map(i64::to_string).collect();
    format!("[{}]", parts.join(", "))
}

/// Wraps a dimension in `-ndim..ndim`. A 0-d tensor takes -1 and 0, as in PyTorch.
#[inline]
pub fn wrap_dim(op: &str, dim: i64, ndim: usize) -> Result<usize> {
    let n = (ndim as i64).max(1);
    if dim < -n || dim >= n {
        bail!(
            Index,
            "[{op}] Dimension out of range (expected to be in range of [{}, {}], but got {dim})",
            -n,
            n - 1
        );
    }
    Ok(if dim < 0 { dim + n } else { dim } as usize)
}

/// Wraps several dimensions; one that is named twice is an error. An empty list stays empty.
pub fn wrap_dims(op: &str, list: &[i64], ndim: usize) -> Result<SmallVec<[usize; 6]>> {
    let mut out = SmallVec::new();
    for &d in list {
        let d = wrap_dim(op, d, ndim)?;
        if out.contains(&d) {
            bail!(InvalidArgument, "[{op}] dim {d} appears multiple times in the list of dims");
        }
        out.push(d);
    }
    Ok(out)
}

/// Wraps an index into a dimension of `size` elements.
#[inline]
pub fn wrap_index(op: &str, index: i64, dim: usize, size: i64) -> Result<i64> {
    if index < -size || index >= size {
        bail!(Index, "[{op}] index {index} is out of bounds for dimension {dim} with size {size}");
    }
    Ok(if index < 0 { index + size } else { index })
}

/// The shape that `a` and `b` broadcast to.
pub fn broadcast(op: &str, a: &[i64], b: &[i64]) -> Result<Dims> {
    if a == b {
        return Ok(dims(a));
    }
    let n = a.len().max(b.len());
    let at = |s: &[i64], i: usize| if i + s.len() >= n { s[i + s.len() - n] } else { 1 };
    let mut out = Dims::with_capacity(n);
    for i in 0..n {
        let (x, y) = (at(a, i), at(b, i));
        out.push(match (x, y) {
            _ if x == y => x,
            (1, y) => y,
            (x, 1) => x,
            _ => {
                return Err(error!(
                    Shape,
                    "[{op}] The size of tensor a ({x}) must match the size of tensor b ({y}) at \
                     non-singleton dimension {i}, got shapes {} and {}",
                    show(a),
                    show(b)
                ));
            }
        });
    }
    Ok(out)
}

/// The shape that all `shapes` broadcast to.
pub fn broadcast_all<'a>(op: &str, shapes: impl Iterator<Item = &'a [i64]>) -> Result<Dims> {
    let mut out = Dims::new();
    for s in shapes {
        out = broadcast(op, &out, s)?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dims_wrap() {
        assert_eq!(wrap_dim("t", -1, 3).unwrap(), 2);
        assert_eq!(wrap_dim("t", -1, 0).unwrap(), 0);
        assert!(wrap_dim("t", 3, 3).is_err());
        assert!(wrap_dims("t", &[0, -3], 3).is_err());
    }

    #[test]
    fn shapes_broadcast() {
        assert_eq!(broadcast("t", &[2, 1], &[3]).unwrap().as_slice(), &[2, 3]);
        assert_eq!(broadcast("t", &[0], &[1]).unwrap().as_slice(), &[0]);
        let e = broadcast("t", &[2], &[3]).unwrap_err();
        assert!(e.message().starts_with("[t] The size of tensor a (2)"));
    }
}

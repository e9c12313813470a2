//! The dtype of a result: PyTorch's three ranks of operands. A tensor with dimensions decides;
//! a 0-d tensor, and below it a number, decide only where their category is higher.

use crate::base::{Category, DType, Scalar, default_dtype};
use crate::tensor::Tensor;

/// The promotion of the operands seen so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Promotion {
    dims: Option<DType>,
    zero: Option<DType>,
    number: Option<DType>,
}

fn join(a: Option<DType>, b: DType) -> Option<DType> {
    Some(a.map_or(b, |a| DType::promote(a, b)))
}

/// `low` counts only where its category is higher.
fn combine(high: Option<DType>, low: Option<DType>) -> Option<DType> {
    match (high, low) {
        (Some(h), Some(l)) if l.category() > h.category() => Some(DType::promote(h, l)),
        (Some(h), _) => Some(h),
        (None, l) => l,
    }
}

impl Promotion {
    /// Adds a tensor.
    pub fn tensor(&mut self, dtype: DType, ndim: usize) {
        let slot = if ndim > 0 { &mut self.dims } else { &mut self.zero };
        *slot = join(*slot, dtype);
    }

    /// Adds a number.
    pub fn scalar(&mut self, s: Scalar) {
        let dtype = match s.category() {
            Category::Floating => default_dtype(),
            Category::Integral => DType::I64,
            Category::Bool => DType::Bool,
        };
        self.number = join(self.number, dtype);
    }

    /// The dtype of the result.
    pub fn result(&self) -> DType {
        combine(combine(self.dims, self.zero), self.number).unwrap_or_else(default_dtype)
    }
}

/// The dtype of a result of these tensors.
pub fn result_type<'a>(tensors: impl IntoIterator<Item = &'a Tensor>) -> DType {
    let mut p = Promotion::default();
    for t in tensors {
        t.with(|b| p.tensor(b.dtype, b.layout.ndim()));
    }
    p.result()
}

/// The dtype of a result of a tensor and numbers.
pub fn with_numbers(t: &Tensor, numbers: impl IntoIterator<Item = Scalar>) -> DType {
    let mut p = Promotion::default();
    t.with(|b| p.tensor(b.dtype, b.layout.ndim()));
    numbers.into_iter().for_each(|s| p.scalar(s));
    p.result()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks() {
        let mut p = Promotion::default();
        p.tensor(DType::I32, 1);
        p.scalar(Scalar::Float(1.0));
        assert_eq!(p.result(), DType::F32);
        let mut p = Promotion::default();
        p.tensor(DType::F16, 1);
        p.tensor(DType::F64, 0);
        assert_eq!(p.result(), DType::F16);
        let mut p = Promotion::default();
        p.tensor(DType::U8, 0);
        p.scalar(Scalar::Int(300));
        assert_eq!(p.result(), DType::U8);
        assert_eq!(DType::promote(DType::U8, DType::I8), DType::I16);
        assert_eq!(DType::promote(DType::F16, DType::BF16), DType::F32);
    }
}

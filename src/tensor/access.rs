//! Elements in and out of tensors, one by one: for tests, printing and small data.

use super::{Body, Tensor};
use crate::base::{DType, Device, Element, Layout, Result, Scalar, bail, bf16, f16, show};
use crate::memory::Storage;

/// The offsets of all elements in row-major order of the indices.
pub(crate) fn offsets(layout: &Layout) -> impl Iterator<Item = i64> + '_ {
    let n = layout.numel();
    let mut index = vec![0i64; layout.ndim()];
    let mut at = layout.offset;
    (0..n).map(move |_| {
        let here = at;
        for d in (0..index.len()).rev() {
            index[d] += 1;
            at += layout.strides[d];
            if index[d] < layout.shape[d] {
                break;
            }
            at -= layout.strides[d] * layout.shape[d];
            index[d] = 0;
        }
        here
    })
}

impl Body {
    /// The element at `offset` (in elements from the storage's start) as a scalar.
    pub fn scalar_at(&self, offset: i64) -> Option<Scalar> {
        let s = &self.storage;
        Some(match self.dtype {
            DType::U8 => Scalar::Int(s.get::<u8>(offset)?.into()),
            DType::I8 => Scalar::Int(s.get::<i8>(offset)?.into()),
            DType::I16 => Scalar::Int(s.get::<i16>(offset)?.into()),
            DType::I32 => Scalar::Int(s.get::<i32>(offset)?.into()),
            DType::I64 => Scalar::Int(s.get::<i64>(offset)?),
            DType::F16 => Scalar::Float(s.get::<f16>(offset)?.to_f64()),
            DType::BF16 => Scalar::Float(s.get::<bf16>(offset)?.to_f64()),
            DType::F32 => Scalar::Float(s.get::<f32>(offset)?.into()),
            DType::F64 => Scalar::Float(s.get::<f64>(offset)?),
            DType::Bool => Scalar::Bool(s.get::<u8>(offset)? != 0),
        })
    }
}

impl Tensor {
    /// A copy of `values` in row-major order.
    ///
    /// # Errors
    /// `Shape` where the number of values is not that of the shape.
    pub fn from_slice<T: Element>(values: &[T], shape: &[i64]) -> Result<Tensor> {
        let layout = Layout::new("from_slice", shape)?;
        if layout.numel() as usize != values.len() {
            bail!(
                Shape,
                "[from_slice] shape {} expected {} values, got {}",
                show(shape),
                layout.numel(),
                values.len()
            );
        }
        let storage = Storage::new(std::mem::size_of_val(values), Device::CPU)?;
        storage.fill_from(values);
        Ok(Tensor::from_body(Body::new(storage, layout, T::DTYPE)))
    }

    /// The only element.
    ///
    /// # Errors
    /// `Shape` where there is not exactly one, `Device` for a meta tensor.
    pub fn item(&self) -> Result<Scalar> {
        let b = self.body();
        if b.numel() != 1 {
            bail!(
                Shape,
                "[item] a Tensor with {} elements cannot be converted to Scalar",
                b.numel()
            );
        }
        match b.scalar_at(b.layout.offset) {
            Some(v) => Ok(v),
            None => bail!(Device, "[item] a tensor on {} has no data here", b.device()),
        }
    }

    /// All elements in row-major order, converted to `T`.
    ///
    /// # Errors
    /// `Device` for a tensor without data on the host.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        let b = self.body();
        let mut out = Vec::with_capacity(b.numel());
        for at in offsets(&b.layout) {
            out.push(match b.scalar_at(at) {
                Some(Scalar::Float(v)) => T::from_f64(v),
                Some(v) => T::from_i64(v.to_i64()),
                None => bail!(Device, "[to_vec] a tensor on {} has no data here", b.device()),
            });
        }
        Ok(out)
    }
}

//! Tensors in files: PyTorch's checkpoints, safetensors, NumPy's arrays.
//!
//! [`crate::io`] knows the formats; here bytes become tensors and tensors bytes. Every file is
//! written whole or not at all.

pub mod npy;
pub mod safetensors;
pub mod torch;
mod tree;

pub use tree::{Foreign, Tree};

use crate::base::{DType, Device, DeviceType, Layout, Result, bail, error};
use crate::memory::{Mapping, Storage};
use crate::tensor::{Body, Tensor};
use std::fs::File;

/// A tensor over a storage.
fn tensor_of(op: &str, storage: Storage, layout: Layout, dtype: DType) -> Result<Tensor> {
    Layout::new(op, &layout.shape)?;
    Ok(Tensor::from_body(Body::new(storage, layout, dtype)))
}

/// A storage of `bytes` bytes that `fill` fills.
fn filled(bytes: usize, fill: impl FnOnce(&mut [u8]) -> Result<()>) -> Result<Storage> {
    let storage = Storage::new(bytes, Device::CPU)?;
    fill(storage.slice_mut::<u8>(0, bytes))?;
    Ok(storage)
}

/// The map of a file, made when it is first asked for; none where it was not wanted.
struct Maps {
    wanted: bool,
    made: Option<Mapping>,
}

impl Maps {
    fn new(wanted: bool) -> Maps {
        Maps { wanted, made: None }
    }

    /// Bytes of the file as a storage, where that is wanted and they are aligned.
    fn storage(
        &mut self,
        op: &str,
        place: Option<(&File, u64)>,
        bytes: usize,
        dtype: DType,
    ) -> Result<Option<Storage>> {
        let Some((file, start)) = place.filter(|_| self.wanted && bytes > 0) else {
            return Ok(None);
        };
        let map = match &self.made {
            Some(map) => map.clone(),
            None => Mapping::new(file).map_err(|e| error!(Io, "[{op}] cannot map: {e}"))?,
        };
        self.made = Some(map.clone());
        Ok(map.storage(start, bytes, dtype.size()))
    }
}

/// The body of a tensor that is about to be written, with row-major elements.
fn dense(op: &str, name: &str, t: &Tensor) -> Result<Body> {
    on_cpu(op, name, t)?;
    Ok(t.detach()?.to_contiguous()?.body())
}

/// The elements of a row-major body.
fn bytes_of(b: &Body) -> &[u8] {
    let size = b.dtype.size();
    b.storage.slice::<u8>(b.layout.offset as usize * size, b.numel() * size)
}

fn on_cpu(op: &str, name: &str, t: &Tensor) -> Result<()> {
    match t.device() {
        d if d.kind == DeviceType::Cpu => Ok(()),
        d => bail!(Device, "[{op}] '{name}' on {d} has no data here"),
    }
}

#[cfg(test)]
mod tests;

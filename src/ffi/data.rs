//! Datasets: rows of tensors, idx files, parts of another one.

use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::types::{self, check_struct, put, slice, tensors, text, tt_tensor, tt_tensor_list};
use crate::base::{Result, bail};
use crate::data::{Dataset, IdxDataset, Normalize, Subset, TensorDataset};
use std::ffi::c_char;
use std::path::Path;
use std::sync::Arc;

/// A dataset: an opaque handle that counts as one reference. It may be used from any thread.
pub struct tt_dataset {
    _private: [u8; 0],
}

/// What a handle refers to: the box makes the pointer thin.
#[derive(Clone)]
pub(crate) struct AnyDataset(Arc<Box<dyn Dataset>>);

impl AnyDataset {
    pub(crate) fn new(dataset: impl Dataset + 'static) -> AnyDataset {
        AnyDataset(Arc::new(Box::new(dataset)))
    }

    pub(crate) fn shared(&self) -> Arc<dyn Dataset> {
        self.0.clone()
    }
}

impl Shared for AnyDataset {
    type Inner = Box<dyn Dataset>;
    type Opaque = tt_dataset;
    const NAME: &'static str = "dataset";
    fn into_arc(self) -> Arc<Box<dyn Dataset>> {
        self.0
    }
    fn from_arc(arc: Arc<Box<dyn Dataset>>) -> AnyDataset {
        AnyDataset(arc)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn dataset(p: *const tt_dataset) -> Result<handle::Loaned<AnyDataset>> {
    // SAFETY: handed on.
    unsafe { borrow::<AnyDataset>(p, "dataset") }
}

/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put_dataset(
    out: *mut *mut tt_dataset,
    make: impl FnOnce() -> Result<AnyDataset>,
) -> Result<()> {
    if out.is_null() {
        bail!(NullPointer, "argument 'out' is NULL");
    }
    // SAFETY: handed on.
    unsafe { handle::put(out, make()?) }
}

/// How idx files become tensors. Fill it by `tt_idx_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_idx_options {
    /// `sizeof(tt_idx_options)` of the caller.
    pub struct_size: usize,
    /// Pixels become `(value / 255 - mean) / std`.
    pub mean: f64,
    /// A positive number.
    pub std: f64,
}

/// Pixels from 0 to 1: mean 0, std 1.
#[unsafe(no_mangle)]
pub extern "C" fn tt_idx_options_default() -> tt_idx_options {
    let Normalize { mean, std } = Normalize::default();
    tt_idx_options { struct_size: std::mem::size_of::<tt_idx_options>(), mean, std }
}

/// # Safety
/// `options` is NULL or readable for its `struct_size`.
unsafe fn normalize(options: *const tt_idx_options) -> Result<Normalize> {
    // SAFETY: handed on.
    let Some(o) = (unsafe { options.as_ref() }) else { return Ok(Normalize::default()) };
    check_struct(o.struct_size, std::mem::size_of::<tt_idx_options>(), "options")?;
    Ok(Normalize { mean: o.mean, std: o.std })
}

/// One more reference to the dataset; NULL stays NULL.
///
/// # Safety
/// `dataset` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_retain(dataset: *mut tt_dataset) -> *mut tt_dataset {
    // SAFETY: handed on.
    unsafe { handle::retain::<AnyDataset>(dataset) }
}

/// Gives a reference back; NULL is fine. Loaders and parts of the dataset keep it alive.
///
/// # Safety
/// `dataset` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_release(dataset: *mut tt_dataset) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<AnyDataset>(dataset) });
}

/// A dataset whose example `i` is row `i` of each tensor. The tensors are shared, not copied.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_from_tensors(
    tensors: *const *const tt_tensor,
    n: usize,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let rows = self::tensors(tensors, n, "tensors")?;
        put_dataset(out, || Ok(AnyDataset::new(TensorDataset::new(rows)?)))
    })
}

/// The images and labels of a folder with MNIST's names: `train-images-idx3-ubyte` and
/// `train-labels-idx1-ubyte`, or `t10k-...` where `train` is false; plain, or gzipped with `.gz`
/// after the name. An example is an image `[1, H, W]` (float32) and a label (0-d, int64).
/// `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_from_idx(
    directory: *const c_char,
    train: bool,
    options: *const tt_idx_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (folder, how) = (Path::new(text(directory, "directory")?), normalize(options)?);
        put_dataset(out, || Ok(AnyDataset::new(IdxDataset::folder(folder, train, how)?)))
    })
}

/// `tt_dataset_from_idx` of two files: bytes `[N, H, W]` and bytes `[N]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_from_idx_files(
    images: *const c_char,
    labels: *const c_char,
    options: *const tt_idx_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let images = Path::new(text(images, "images")?);
        let (labels, how) = (Path::new(text(labels, "labels")?), normalize(options)?);
        put_dataset(out, || Ok(AnyDataset::new(IdxDataset::files(images, labels, how)?)))
    })
}

/// A dataset whose example `i` is example `indices[i]` of another one. The indices are copied.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_subset(
    dataset: *const tt_dataset,
    indices: *const usize,
    n: usize,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let whole = self::dataset(dataset)?.shared();
        let indices = slice(indices, n, "indices")?.to_vec();
        put_dataset(out, || Ok(AnyDataset::new(Subset::new(whole, indices)?)))
    })
}

/// The number of examples.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_size(dataset: *const tt_dataset, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::dataset(dataset)?.0.len()) })
}

/// The tensors of an example. Rows of tensors are views: a write to one changes the dataset.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_get(
    dataset: *const tt_dataset,
    index: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        types::put_list(out, self::dataset(dataset)?.0.get(index)?)
    })
}

/// Several examples as a batch: each tensor with a new first dimension of size `n`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_get_batch(
    dataset: *const tt_dataset,
    indices: *const usize,
    n: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let indices = slice(indices, n, "indices")?;
        types::put_list(out, self::dataset(dataset)?.0.get_batch(indices)?)
    })
}

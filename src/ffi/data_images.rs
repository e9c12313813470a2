//! Datasets of images in files.

use super::data::{self, AnyDataset, put_dataset, tt_dataset};
use super::status::{guard, tt_status};
use super::types::{check_struct, due, put, put_text, text};
use crate::base::{Result, bail};
use crate::data::{Dataset, FolderOptions, ImageDataset, ImageFolder};
use std::ffi::c_char;
use std::path::Path;

/// Which images are read; each function takes what it says. Fill it by
/// `tt_image_dataset_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_image_dataset_options {
    /// `sizeof(tt_image_dataset_options)` of the caller.
    pub struct_size: usize,
    /// The training images, or those to test with; true.
    pub train: bool,
    /// The 20 coarse labels of CIFAR-100, or its 100 fine ones; false.
    pub coarse: bool,
    /// Grey images, or RGB; false.
    pub grey: bool,
}

/// RGB images for training, fine labels.
#[unsafe(no_mangle)]
pub extern "C" fn tt_image_dataset_options_default() -> tt_image_dataset_options {
    let struct_size = std::mem::size_of::<tt_image_dataset_options>();
    tt_image_dataset_options { struct_size, train: true, coarse: false, grey: false }
}

/// Reads a folder with its options into a dataset.
///
/// # Safety
/// The pointers are NULL or as the callers say.
unsafe fn open<D: Dataset + 'static>(
    directory: *const c_char,
    options: *const tt_image_dataset_options,
    out: *mut *mut tt_dataset,
    read: impl FnOnce(&Path, tt_image_dataset_options) -> Result<D>,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let folder = Path::new(unsafe { text(directory, "directory")? });
        let default = tt_image_dataset_options_default();
        // SAFETY: handed on.
        let o = unsafe { options.as_ref() }.copied().unwrap_or(default);
        check_struct(o.struct_size, default.struct_size, "options")?;
        // SAFETY: handed on.
        unsafe { put_dataset(out, || Ok(AnyDataset::new(read(folder, o)?))) }
    })
}

/// The images `[1, H, W]` (uint8) and labels (0-d, int64) of a folder with MNIST's names, as for
/// `tt_dataset_from_idx`: MNIST, Fashion-MNIST. Takes `train`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_mnist(
    directory: *const c_char,
    options: *const tt_image_dataset_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    unsafe { open(directory, options, out, |f, o| ImageDataset::mnist(f, o.train)) }
}

/// CIFAR-10: images `[3, 32, 32]` (uint8) and labels (0-d, int64), from the files of its binary
/// version in the folder or in `cifar-10-batches-bin` there, or from PNG files of the same names
/// whose rows are images, with labels in `train_lables.json` and `test_lables.json`. Takes `train`.
/// `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_cifar10(
    directory: *const c_char,
    options: *const tt_image_dataset_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    unsafe { open(directory, options, out, |f, o| ImageDataset::cifar10(f, o.train)) }
}

/// CIFAR-100: images `[3, 32, 32]` (uint8) and labels (0-d, int64), from `train.bin` or `test.bin`
/// in the folder or in `cifar-100-binary` there. Takes `train` and `coarse`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_cifar100(
    directory: *const c_char,
    options: *const tt_image_dataset_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    unsafe { open(directory, options, out, |f, o| ImageDataset::cifar100(f, o.train, o.coarse)) }
}

/// PNG, JPEG, PPM and PGM files, in one folder for each class: images `[C, H, W]` (uint8), which
/// may have different sizes, and the numbers of their classes in the order of the folders' names
/// (0-d, int64). They are decoded when they are asked for. Takes `grey`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_image_folder(
    directory: *const c_char,
    options: *const tt_image_dataset_options,
    out: *mut *mut tt_dataset,
) -> tt_status {
    let read =
        |f: &Path, o: tt_image_dataset_options| ImageFolder::new(f, FolderOptions { grey: o.grey });
    // SAFETY: handed on.
    unsafe { open(directory, options, out, read) }
}

/// The number of classes whose names are known; else 0.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_class_count(
    dataset: *const tt_dataset,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, data::dataset(dataset)?.shared().classes().len()) })
}

/// Copies the name of class `index` into `buffer`, cut to `room` bytes with the final 0; `length`
/// (may be NULL) gets its full length.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_class_name(
    dataset: *const tt_dataset,
    index: usize,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let dataset = unsafe { data::dataset(dataset)?.shared() };
        let classes = dataset.classes();
        let Some(name) = classes.get(index) else {
            let n = classes.len();
            bail!(Index, "[dataset] class {index} is out of range, expected less than {n}")
        };
        // SAFETY: handed on.
        let n = unsafe { put_text(name, buffer, room) };
        if due(length, "length").is_ok() {
            // SAFETY: it is writable.
            unsafe { put(length, n)? };
        }
        Ok(())
    })
}

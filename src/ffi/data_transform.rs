//! Transforms of batches.

use super::autograd::Owned;
use super::data::{self, AnyDataset, put_dataset, tt_dataset};
use super::data_callbacks::collect;
use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::*;
use crate::base::{Result, bail};
use crate::data::transforms::*;
use crate::data::{Draws, MapDataset, Moment};
use crate::tensor::Tensor;
use std::ffi::c_void;
use std::sync::Arc;

/// A transform: an opaque handle that counts as one reference. It may be used from any thread.
pub struct tt_transform {
    _private: [u8; 0],
}

/// What a handle refers to: the box makes the pointer thin.
#[derive(Clone)]
pub(crate) struct AnyTransform(Arc<Box<dyn Transform>>);

impl Shared for AnyTransform {
    type Inner = Box<dyn Transform>;
    type Opaque = tt_transform;
    const NAME: &'static str = "transform";
    fn into_arc(self) -> Arc<Box<dyn Transform>> {
        self.0
    }
    fn from_arc(arc: Arc<Box<dyn Transform>>) -> AnyTransform {
        AnyTransform(arc)
    }
}

impl AnyTransform {
    pub(crate) fn shared(&self) -> Arc<dyn Transform> {
        self.0.clone()
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn transform(p: *const tt_transform) -> Result<handle::Loaned<AnyTransform>> {
    // SAFETY: handed on.
    unsafe { borrow::<AnyTransform>(p, "transform") }
}

/// Writes a new transform.
///
/// # Safety
/// `out` is NULL or writable.
unsafe fn put_transform<T: Transform + 'static>(
    out: *mut *mut tt_transform,
    make: impl FnOnce() -> Result<T>,
) -> Result<()> {
    due(out, "out")?;
    // SAFETY: handed on.
    unsafe { handle::put(out, AnyTransform(Arc::new(Box::new(make()?)))) }
}

/// How images are cropped. Fill it by `tt_crop_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_crop_options {
    /// `sizeof(tt_crop_options)` of the caller.
    pub struct_size: usize,
    /// The size of the crop.
    pub height: usize,
    /// The size of the crop.
    pub width: usize,
    /// Pixels that are put on each side before; 0.
    pub padding: usize,
    /// Their value; 0.
    pub fill: f64,
}

/// Crops of a size, without padding.
#[unsafe(no_mangle)]
pub extern "C" fn tt_crop_options_default(height: usize, width: usize) -> tt_crop_options {
    let struct_size = std::mem::size_of::<tt_crop_options>();
    tt_crop_options { struct_size, height, width, padding: 0, fill: 0.0 }
}

/// # Safety
/// `options` is NULL or readable for its `struct_size`.
unsafe fn crop(options: *const tt_crop_options) -> Result<RandomCrop> {
    // SAFETY: handed on.
    let Some(o) = (unsafe { options.as_ref() }) else {
        bail!(NullPointer, "argument 'options' is NULL")
    };
    check_struct(o.struct_size, std::mem::size_of::<tt_crop_options>(), "options")?;
    RandomCrop::new([o.height, o.width], o.padding, o.fill)
}

/// A part of each image at a random place. Images are `[N, C, H, W]` in uint8 or float32, the first
/// tensor of a batch.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_random_crop(
    options: *const tt_crop_options,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let crop = crop(options)?;
        put_transform(out, || Ok(crop))
    })
}

/// The middle of each image, with zeros around it where the image is smaller.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_center_crop(
    height: usize,
    width: usize,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_transform(out, || Ok(CenterCrop([height, width]))) })
}

/// Mirrors each image, left and right exchanged, with probability `p`.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_random_horizontal_flip(
    p: f64,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_transform(out, || Ok(RandomHorizontalFlip(p))) })
}

/// Turns each image upside down with probability `p`.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_random_vertical_flip(
    p: f64,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_transform(out, || Ok(RandomVerticalFlip(p))) })
}

/// Images of another size, by bilinear interpolation that is smoothed where they shrink.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_resize(
    height: usize,
    width: usize,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_transform(out, || Ok(Resize([height, width]))) })
}

/// Bytes become floats from 0 to 1.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_to_float(out: *mut *mut tt_transform) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_transform(out, || Ok(ToFloat)) })
}

/// `(x - mean) / std` in each of the channels; bytes count as numbers from 0 to 1. One channel
/// stands for all.
///
/// # Safety
/// `mean` and `std` are NULL or have `channels` numbers, `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_normalize(
    mean: *const f64,
    std: *const f64,
    channels: usize,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (mean, std) = (slice(mean, channels, "mean")?, slice(std, channels, "std")?);
        put_transform(out, || Normalize::new(mean, std))
    })
}

/// Random crop, horizontal flip with probability `flip`, to-float and normalise of uint8 images, in
/// one pass.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_augment(
    options: *const tt_crop_options,
    flip: f64,
    mean: *const f64,
    std: *const f64,
    channels: usize,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let crop = crop(options)?;
        let (mean, std) = (slice(mean, channels, "mean")?, slice(std, channels, "std")?);
        put_transform(out, || Augment::new(crop, flip, Normalize::new(mean, std)?))
    })
}

/// Several transforms, one after the other.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_compose(
    transforms: *const *const tt_transform,
    n: usize,
    out: *mut *mut tt_transform,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let list = slice(transforms, n, "transforms")?.iter();
        let list = list.map(|&t| Ok(borrow::<AnyTransform>(t, "transforms")?.shared()));
        let list = list.collect::<Result<Vec<_>>>()?;
        put_transform(out, || Ok(Compose(list)))
    })
}

/// A transform of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
/// has its default. With more than one worker it is called from several threads at once.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_transform_callbacks {
    /// `sizeof(tt_transform_callbacks)` of the caller.
    pub struct_size: usize,
    /// From the tensors of a batch to as many others: each of the `n` outputs is to be set to a new
    /// handle.
    pub apply: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            inputs: *const *const tt_tensor,
            n: usize,
            outputs: *mut *mut tt_tensor,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the transform goes.
    pub destroy: tt_deleter,
}

struct Foreign {
    calls: tt_transform_callbacks,
    owned: Owned,
}

// SAFETY: the documentation says that the callbacks are called from any thread.
unsafe impl Send for Foreign {}
// SAFETY: as above.
unsafe impl Sync for Foreign {}

impl Transform for Foreign {
    fn name(&self) -> &'static str {
        "Lambda"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        let Some(f) = self.calls.apply else { bail!(Internal, "[transform] apply is missing") };
        let mut inputs = list(batch);
        let made = collect("transform apply", inputs.len, |out, n| {
            // SAFETY: the caller's function with `n` inputs and room for as many outputs.
            unsafe { f(self.owned.user.0, inputs.data.cast_const().cast(), n, out) }
        });
        // SAFETY: the list is ours.
        unsafe { tt_tensor_list_release(&mut inputs) };
        made
    }
}

/// A transform that is the caller's function. If the call succeeds, `destroy(userdata)` runs once
/// when the transform goes; else `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callback may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_from_callbacks(
    callbacks: *const tt_transform_callbacks,
    userdata: *mut c_void,
    out: *mut *mut tt_transform,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(&calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        let size = std::mem::size_of::<tt_transform_callbacks>();
        check_struct(calls.struct_size, size, "callbacks")?;
        if calls.apply.is_none() {
            bail!(NullPointer, "callback 'apply' is NULL");
        }
        // SAFETY: handed on.
        unsafe {
            put_transform(out, || {
                let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
                Ok(Foreign { calls, owned })
            })
        }
    })
}

/// One more reference to the transform; NULL stays NULL.
///
/// # Safety
/// `transform` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_retain(transform: *mut tt_transform) -> *mut tt_transform {
    // SAFETY: handed on.
    unsafe { handle::retain::<AnyTransform>(transform) }
}

/// Gives a reference back; NULL is fine. Datasets and loaders keep the transform alive.
///
/// # Safety
/// `transform` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_release(transform: *mut tt_transform) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<AnyTransform>(transform) });
}

/// Transforms the tensors of a batch of the `n` examples with these numbers, from which, together
/// with the thread's moment (`tt_moment_set`), random transforms draw.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transform_apply(
    transform: *const tt_transform,
    indices: *const usize,
    n: usize,
    batch: *const *const tt_tensor,
    n_tensors: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::transform(transform)?;
        let indices = slice(indices, n, "indices")?;
        let batch = tensors(batch, n_tensors, "batch")?;
        due(out, "out")?;
        put_list(out, this.0.apply_to(batch, indices)?)
    })
}

/// A dataset with a transform behind it.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_map(
    dataset: *const tt_dataset,
    transform: *const tt_transform,
    out: *mut *mut tt_dataset,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let whole = data::dataset(dataset)?.shared();
        let transform = self::transform(transform)?.shared();
        put_dataset(out, || Ok(AnyDataset::new(MapDataset::new(whole, transform))))
    })
}

/// When a batch is made: together with an example's number, what its random transforms draw from.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_moment {
    /// The loader's seed.
    pub seed: u64,
    /// How many epochs were before.
    pub epoch: u64,
    /// The number of the batch where examples may come several times in an epoch; else 0.
    pub batch: u64,
}

/// The moment of the batch that this thread makes; outside of a loader epoch 0 with the default
/// generator's seed.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_moment_get(out: *mut tt_moment) -> tt_status {
    let Moment { seed, epoch, batch } = Moment::now();
    // SAFETY: handed on.
    guard(|| unsafe { put(out, tt_moment { seed, epoch, batch }) })
}

/// Sets the thread's moment, for a loader of one's own; NULL ends it.
///
/// # Safety
/// `moment` is NULL or readable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_moment_set(moment: *const tt_moment) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let moment = unsafe { moment.as_ref() };
        Moment::set(moment.map(|m| Moment { seed: m.seed, epoch: m.epoch, batch: m.batch }));
        Ok(())
    })
}

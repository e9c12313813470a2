//! Handles to what the library counts references of, besides tensors: modules, optimizers,
//! schedulers.

use super::registry;
use super::status::set_error;
use crate::base::{Result, bail};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::sync::Arc;

/// A type whose values are handles behind an `Arc`, so that a C pointer can stand for one.
pub(crate) trait Shared: Clone {
    /// What the `Arc` holds.
    type Inner;
    /// What C sees.
    type Opaque;
    /// Its name, for messages.
    const NAME: &'static str;
    /// The reference itself.
    fn into_arc(self) -> Arc<Self::Inner>;
    /// From a reference.
    fn from_arc(arc: Arc<Self::Inner>) -> Self;
}

/// A handle that the caller keeps.
pub(crate) struct Loaned<S>(ManuallyDrop<S>);

impl<S> Deref for Loaned<S> {
    type Target = S;
    fn deref(&self) -> &S {
        &self.0
    }
}

fn check<S: Shared>(p: *const S::Opaque, name: &str) -> Result<()> {
    if p.is_null() {
        bail!(NullPointer, "argument '{name}' is NULL");
    }
    if !registry::knows(p as usize, S::NAME) {
        bail!(State, "argument '{name}' is not a live {} handle: it was released", S::NAME);
    }
    Ok(())
}

/// What a handle that is due stands for.
///
/// # Safety
/// `p` is NULL or a live handle of the type.
pub(crate) unsafe fn borrow<S: Shared>(p: *const S::Opaque, name: &str) -> Result<Loaned<S>> {
    check::<S>(p, name)?;
    // SAFETY: a live handle is an `Arc` turned into a pointer; its count stays as it is.
    Ok(Loaned(ManuallyDrop::new(S::from_arc(unsafe { Arc::from_raw(p.cast()) }))))
}

/// A new handle.
pub(crate) fn give<S: Shared>(value: S) -> *mut S::Opaque {
    let p = Arc::into_raw(value.into_arc()).cast_mut().cast::<S::Opaque>();
    registry::add(p as usize, S::NAME);
    p
}

/// Writes a new handle.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put<S: Shared>(out: *mut *mut S::Opaque, value: S) -> Result<()> {
    if out.is_null() {
        bail!(NullPointer, "argument 'out' is NULL");
    }
    // SAFETY: the caller passes a writable place.
    unsafe { out.write(give(value)) };
    Ok(())
}

/// One more reference; NULL stays NULL.
///
/// # Safety
/// As [`borrow`].
pub(crate) unsafe fn retain<S: Shared>(p: *mut S::Opaque) -> *mut S::Opaque {
    if p.is_null() {
        return p;
    }
    // SAFETY: handed on.
    match unsafe { borrow::<S>(p, "handle") } {
        Ok(s) => give(S::clone(&s)),
        Err(e) => {
            set_error(&e);
            std::ptr::null_mut()
        }
    }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// As [`borrow`]; the handle must not be used any more.
pub(crate) unsafe fn release<S: Shared>(p: *mut S::Opaque) -> Result<()> {
    if p.is_null() {
        return Ok(());
    }
    check::<S>(p, "handle")?;
    registry::remove(p as usize, S::NAME);
    // SAFETY: the caller gives its reference away.
    drop(S::from_arc(unsafe { Arc::from_raw(p.cast()) }));
    Ok(())
}

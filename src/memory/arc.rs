//! Shared values that are written where they stay.

use crate::base::Result;
use std::sync::Arc;

/// [`Arc::new`] of what `make` gives, which is written to its place at once. By way of the stack
/// it is copied twice, in pieces wider than those just written, and such a load waits for the
/// stores: a tenth of a small call.
#[inline(always)]
pub fn arc<T>(make: impl FnOnce() -> T) -> Arc<T> {
    let place = Arc::<T>::new_uninit();
    let to = Arc::as_ptr(&place).cast_mut().cast::<T>();
    // SAFETY: nobody else knows the place, which has room for a value of the type.
    unsafe {
        to.write(make());
        place.assume_init()
    }
}

/// [`arc`] of what `make` gives and `change` then changes in its place.
#[inline(always)]
pub fn arc_changed<T>(
    make: impl FnOnce() -> T,
    change: impl FnOnce(&mut T) -> Result<()>,
) -> Result<Arc<T>> {
    let made = arc(make);
    // SAFETY: nobody else knows the value yet.
    change(unsafe { &mut *Arc::as_ptr(&made).cast_mut() })?;
    Ok(made)
}

//! Options that a caller fills by their `_default` function and then changes.

use super::types::check_struct;
use crate::base::{Result, bail};

/// A struct of options.
pub(crate) trait Versioned: Copy {
    /// Its name, for messages.
    const NAME: &'static str;
    /// What the caller wrote into `struct_size`.
    fn size(&self) -> usize;
}

/// The options of a caller.
///
/// # Safety
/// `p` is NULL or readable for its `struct_size`.
pub(crate) unsafe fn read<'a, T: Versioned>(p: *const T) -> Result<&'a T> {
    // SAFETY: handed on.
    match unsafe { p.as_ref() } {
        None => bail!(NullPointer, "argument 'options' is NULL"),
        Some(o) => {
            check_struct(o.size(), std::mem::size_of::<T>(), T::NAME)?;
            Ok(o)
        }
    }
}

/// The same where NULL stands for the defaults.
///
/// # Safety
/// As for [`read`].
pub(crate) unsafe fn read_or<T: Versioned>(p: *const T, default: T) -> Result<T> {
    // SAFETY: handed on.
    if p.is_null() { Ok(default) } else { unsafe { read(p).copied() } }
}

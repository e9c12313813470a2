//! Handles that are alive, in debug builds: a handle that was released too often, is of another
//! kind, or never was one, is an error there instead of a crash.

#[cfg(debug_assertions)]
pub(crate) use counted::{add, knows, remove};
#[cfg(not(debug_assertions))]
pub(crate) use trusted::{add, knows, remove};

#[cfg(debug_assertions)]
mod counted {
    use std::collections::HashMap;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    /// How many handles of a kind an address stands for.
    type Counts = Option<HashMap<(usize, &'static str), usize>>;

    static HANDLES: Mutex<Counts> = Mutex::new(None);

    fn lock() -> MutexGuard<'static, Counts> {
        HANDLES.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn add(p: usize, kind: &'static str) {
        *lock().get_or_insert_default().entry((p, kind)).or_default() += 1;
    }

    pub fn remove(p: usize, kind: &'static str) -> bool {
        let mut handles = lock();
        let map = handles.get_or_insert_default();
        match map.get_mut(&(p, kind)) {
            Some(1) => map.remove(&(p, kind)).is_some(),
            Some(n) => {
                *n -= 1;
                true
            }
            None => false,
        }
    }

    pub fn knows(p: usize, kind: &'static str) -> bool {
        lock().as_ref().is_some_and(|h| h.contains_key(&(p, kind)))
    }
}

#[cfg(not(debug_assertions))]
mod trusted {
    #[inline(always)]
    pub fn add(_: usize, _: &'static str) {}
    #[inline(always)]
    pub fn remove(_: usize, _: &'static str) -> bool {
        true
    }
    #[inline(always)]
    pub fn knows(_: usize, _: &'static str) -> bool {
        true
    }
}

//! Powers of numbers.

use super::parallel::{self, GRAIN, Shared};
use crate::base::Element;

/// Row `i` of `y` has the powers of `x[i]` from 0 to `n - 1`, or from there down.
///
/// # Panics
/// Where `y` has not `n` numbers for each of `x`: a defect of the caller.
pub fn powers<T: Element>(
    x: &[T],
    n: usize,
    increasing: bool,
    y: &mut [T],
    one: T,
    times: impl Fn(T, T) -> T + Sync,
) {
    assert_eq!(y.len(), x.len() * n, "[vander] length of the result");
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(x.len(), GRAIN.div_ceil(n.max(1)), |rows| {
        for i in rows {
            // SAFETY: rows are apart, and their lengths add up to that of `y`.
            let row = unsafe { out.slice(i * n..(i + 1) * n) };
            let mut power = one;
            let mut put = |y: &mut T| {
                *y = power;
                power = times(power, x[i]);
            };
            match increasing {
                true => row.iter_mut().for_each(&mut put),
                false => row.iter_mut().rev().for_each(&mut put),
            }
        }
    });
}

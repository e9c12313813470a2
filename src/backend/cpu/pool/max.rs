//! The maximum of each window, and where it is.

use super::{Span, Windows};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use crate::base::Element;

/// The maximum of every window. `x` has `planes` planes of the input, `y` as many of the result;
/// `indices` gets where in its plane each maximum is. The first of several equal ones counts; a
/// NaN is larger than any number, and the last one in the window counts.
///
/// A window without elements gives 0 and index -1.
///
/// # Panics
/// Where a slice does not have the length that the windows say: a defect of the caller.
pub fn max_forward<T: Element + PartialOrd>(
    windows: &Windows,
    planes: usize,
    x: &[T],
    y: &mut [T],
    indices: Option<&mut [i64]>,
) {
    windows.check(planes, x.len(), y.len());
    if y.is_empty() {
        return;
    }
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let wanted = indices.is_some();
    assert!(indices.as_ref().is_none_or(|i| i.len() == y.len()), "[pool] length of the indices");
    let y = Shared::new(y.as_mut_ptr());
    let places = Shared::new(indices.map_or(std::ptr::null_mut(), |i| i.as_mut_ptr()));
    parallel::for_tiles(planes, windows.tile(), |range| {
        let x = &x[range.start * inner..range.end * inner];
        // SAFETY: planes are apart.
        let (y, i) = unsafe {
            let out = range.start * outer..range.end * outer;
            (y.slice(out.clone()), if wanted { places.slice(out) } else { &mut [] })
        };
        dispatch(Planes { windows, x, y, i });
    });
}

/// Some planes; `i` is empty where the places are not wanted.
struct Planes<'a, T> {
    windows: &'a Windows,
    x: &'a [T],
    y: &'a mut [T],
    i: &'a mut [i64],
}

impl<T: Element + PartialOrd> Run for Planes<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let (inner, outer) = (self.windows.in_plane(), self.windows.out_plane());
        let mut none = [0i64; 0];
        let mut places = vec![0u32; self.windows.output[2]];
        for (p, y) in self.y.chunks_exact_mut(outer).enumerate() {
            let x = &self.x[p * inner..][..inner];
            let i = match self.i.is_empty() {
                true => &mut none[..],
                false => &mut self.i[p * outer..][..outer],
            };
            if self.windows.two_by_two {
                two_by_two(self.windows, x, y, i);
            } else {
                any(self.windows, x, y, i, &mut places);
            }
        }
    }
}

/// Whether `x` takes the place of the maximum `m`.
#[inline(always)]
#[allow(clippy::eq_op)]
fn beats<T: PartialOrd + Copy>(x: T, m: T) -> bool {
    // A NaN is the only value that differs from itself.
    (x > m) | (x != x)
}

/// Any windows: a row of results at a time. Where windows are whole, each of their elements is
/// one pass over the row, for the vector units; the others are looked through one by one.
#[inline(always)]
fn any<T: Element + PartialOrd>(
    windows: &Windows,
    x: &[T],
    y: &mut [T],
    i: &mut [i64],
    places: &mut [u32],
) {
    let [spans_z, spans_y, spans_x] = &windows.spans;
    let out = spans_x.len();
    let whole = windows.whole.clone();
    let lines = spans_z.iter().flat_map(|z| spans_y.iter().map(move |y| (*z, *y)));
    for (r, ((z, row), y)) in lines.zip(y.chunks_exact_mut(out)).enumerate() {
        let small = x.len() <= u32::MAX as usize && z.count * row.count > 0;
        let whole = if small { whole.clone() } else { 0..0 };
        for (o, span) in spans_x.iter().enumerate() {
            if whole.contains(&o) {
                continue;
            }
            let (max, place) = one(windows, x, &[z, row, *span]);
            y[o] = max;
            if let Some(i) = i.get_mut(r * out + o) {
                *i = place;
            }
        }
        if whole.is_empty() {
            continue;
        }
        let first = &spans_x[whole.start];
        let (y, places) = (&mut y[whole.clone()], &mut places[whole.clone()]);
        let mut fresh = true;
        for row in windows.rows(&[z, row, *first]) {
            for at in (0..first.count).map(|j| row + j * windows.dilation[2]) {
                match windows.stride {
                    1 => pass::<T, 1>(fresh, &x[at..], at as u32, y, places),
                    2 => pass::<T, 2>(fresh, &x[at..], at as u32, y, places),
                    _ => pass_by(windows.stride, fresh, &x[at..], at as u32, y, places),
                }
                fresh = false;
            }
        }
        if let Some(i) = i.get_mut(r * out..(r + 1) * out) {
            for (j, (i, &at)) in i[whole].iter_mut().zip(places.iter()).enumerate() {
                *i = i64::from(at) + (j * windows.stride) as i64;
            }
        }
    }
}

/// One window.
#[inline(always)]
fn one<T: Element + PartialOrd>(windows: &Windows, x: &[T], window: &[Span; 3]) -> (T, i64) {
    let (mut max, mut place) = (T::default(), -1);
    for row in windows.rows(window) {
        for at in (0..window[2].count).map(|j| row + j * windows.dilation[2]) {
            if place < 0 || beats(x[at], max) {
                (max, place) = (x[at], at as i64);
            }
        }
    }
    (max, place)
}

/// One element of each window of a row; `at` is where the first one's is. `fresh`: there is no
/// maximum yet.
#[inline(always)]
fn pass<T: Element + PartialOrd, const STRIDE: usize>(
    fresh: bool,
    x: &[T],
    at: u32,
    y: &mut [T],
    places: &mut [u32],
) {
    pass_by(STRIDE, fresh, x, at, y, places);
}

#[inline(always)]
fn pass_by<T: Element + PartialOrd>(
    stride: usize,
    fresh: bool,
    x: &[T],
    at: u32,
    y: &mut [T],
    places: &mut [u32],
) {
    let x = &x[..(y.len() - 1) * stride + 1];
    for (j, (max, place)) in y.iter_mut().zip(places).enumerate() {
        // SAFETY: the slice was cut to reach exactly the last of these.
        let x = unsafe { *x.get_unchecked(j * stride) };
        let take = fresh | beats(x, *max);
        *max = if take { x } else { *max };
        *place = if take { at } else { *place };
    }
}

/// Windows of 2 by 2 side by side: without branches, for the vector units. The last ones of a row
/// are computed with some before them again, so that short rows fill vectors too.
#[inline(always)]
fn two_by_two<T: Element + PartialOrd>(windows: &Windows, x: &[T], y: &mut [T], i: &mut [i64]) {
    let (width, out) = (windows.input[2], windows.output[2]);
    let rows = windows.input[1];
    for (r, y) in y.chunks_exact_mut(out).enumerate() {
        let (z, row) = (r / windows.output[1], r % windows.output[1]);
        let start = (z * rows + row * 2) * width;
        let (top, bottom) = (&x[start..][..2 * out], &x[start + width..][..2 * out]);
        if i.is_empty() {
            let pairs = top.chunks_exact(2).zip(bottom.chunks_exact(2));
            for (y, (t, b)) in y.iter_mut().zip(pairs) {
                let upper = if beats(t[1], t[0]) { t[1] } else { t[0] };
                let left = if beats(b[0], upper) { b[0] } else { upper };
                *y = if beats(b[1], left) { b[1] } else { left };
            }
            continue;
        }
        let places = &mut i[r * out..][..out];
        match out {
            16.. => pairs::<T, 16>((top, bottom), (start, width), y, places),
            8.. => pairs::<T, 8>((top, bottom), (start, width), y, places),
            4.. => pairs::<T, 4>((top, bottom), (start, width), y, places),
            _ => pairs::<T, 1>((top, bottom), (start, width), y, places),
        }
    }
}

/// A row of at least `N` windows of 2 by 2, which begin at `start` of a plane.
#[inline(always)]
fn pairs<T: Element + PartialOrd, const N: usize>(
    (top, bottom): (&[T], &[T]),
    (start, width): (usize, usize),
    y: &mut [T],
    places: &mut [i64],
) {
    let last = y.len() - N;
    for j in (0..last).step_by(N).chain([last]) {
        let (t, b) = (&top[2 * j..][..2 * N], &bottom[2 * j..][..2 * N]);
        let (mut max, mut at) = ([T::default(); N], [0u32; N]);
        for l in 0..N {
            let (mut m, mut a) = (t[2 * l], 0);
            let right = beats(t[2 * l + 1], m);
            (m, a) = (if right { t[2 * l + 1] } else { m }, if right { 1 } else { a });
            let left = beats(b[2 * l], m);
            (m, a) = (if left { b[2 * l] } else { m }, if left { width as u32 } else { a });
            let right = beats(b[2 * l + 1], m);
            (m, a) =
                (if right { b[2 * l + 1] } else { m }, if right { width as u32 + 1 } else { a });
            (max[l], at[l]) = (m, a);
        }
        y[j..][..N].copy_from_slice(&max);
        for (l, place) in places[j..][..N].iter_mut().enumerate() {
            *place = (start + 2 * (j + l)) as i64 + i64::from(at[l]);
        }
    }
}

/// [`max_forward`] where each plane, of `inner` elements with `outer` windows, has windows of its
/// own.
pub fn max_by_plane<T: Element + PartialOrd>(
    x: &[T],
    [inner, outer]: [usize; 2],
    y: &mut [T],
    indices: &mut [i64],
    windows: impl Fn(usize) -> Windows + Sync,
) {
    if y.is_empty() {
        return;
    }
    let planes = x.len() / inner;
    assert_eq!([y.len(), indices.len()], [planes * outer; 2], "[pool] length of the result");
    let (y, places) = (Shared::new(y.as_mut_ptr()), Shared::new(indices.as_mut_ptr()));
    parallel::for_tiles(planes, GRAIN.div_ceil(inner), |range| {
        for p in range {
            let part = p * outer..(p + 1) * outer;
            // SAFETY: planes are apart.
            let (y, i) = unsafe { (y.slice(part.clone()), places.slice(part)) };
            max_forward(&windows(p), 1, &x[p * inner..(p + 1) * inner], y, Some(i));
        }
    });
}

/// The gradient of the input: each `gy` goes to where the maximum was. `indices` are those of
/// [`max_forward`]; one outside of the plane counts for nothing.
///
/// # Panics
/// Where a slice does not have the length that the windows say: a defect of the caller.
pub fn max_backward<T: Element>(
    windows: &Windows,
    planes: usize,
    gy: &[T],
    indices: &[i64],
    gx: &mut [T],
) {
    windows.check(planes, gx.len(), gy.len());
    assert_eq!(indices.len(), gy.len(), "[pool] length of the indices");
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_tiles(planes, windows.tile(), |range| {
        for p in range {
            // SAFETY: planes are apart.
            let gx = unsafe { out.slice(p * inner..(p + 1) * inner) };
            gx.fill(T::default());
            let from = p * outer..(p + 1) * outer;
            for (g, &i) in gy[from.clone()].iter().zip(&indices[from]) {
                if let Some(x) = usize::try_from(i).ok().and_then(|i| gx.get_mut(i)) {
                    *x = T::from_f64(x.to_f64() + g.to_f64());
                }
            }
        }
    });
}

/// The element of `x` at each index, plane by plane: the adjoint of [`max_backward`]. An index
/// outside of the plane gives 0.
///
/// # Panics
/// Where a slice does not have the length that the windows say: a defect of the caller.
pub fn pick<T: Element>(windows: &Windows, planes: usize, x: &[T], indices: &[i64], y: &mut [T]) {
    windows.check(planes, x.len(), y.len());
    assert_eq!(indices.len(), y.len(), "[pool] length of the indices");
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(planes, windows.tile(), |range| {
        for p in range {
            let x = &x[p * inner..(p + 1) * inner];
            let from = p * outer..(p + 1) * outer;
            // SAFETY: planes are apart.
            let y = unsafe { out.slice(from.clone()) };
            for (y, &i) in y.iter_mut().zip(&indices[from]) {
                let found = usize::try_from(i).ok().and_then(|i| x.get(i));
                *y = found.copied().unwrap_or_default();
            }
        }
    });
}

/// Puts each `x` at its index in its plane of `y`, which is zero elsewhere; the last of several
/// counts. Gives an index that lies outside of the plane, if there is one.
pub fn put<T: Element>(planes: usize, x: &[T], indices: &[i64], y: &mut [T]) -> Option<i64> {
    assert_eq!(indices.len(), x.len(), "[pool] length of the indices");
    let (inner, outer) = (x.len() / planes.max(1), y.len() / planes.max(1));
    let out = Shared::new(y.as_mut_ptr());
    let tile = (GRAIN / (inner + outer).max(1)).max(1);
    let wrong = parallel::map_tiles(planes, tile, |range| {
        let mut wrong = None;
        for p in range {
            // SAFETY: planes are apart.
            let y = unsafe { out.slice(p * outer..(p + 1) * outer) };
            y.fill(T::default());
            let from = p * inner..(p + 1) * inner;
            for (&x, &i) in x[from.clone()].iter().zip(&indices[from]) {
                match usize::try_from(i).ok().and_then(|i| y.get_mut(i)) {
                    Some(y) => *y = x,
                    None => wrong = wrong.or(Some(i)),
                }
            }
        }
        wrong
    });
    wrong.into_iter().flatten().next()
}

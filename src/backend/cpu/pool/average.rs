//! The average of each window.

use super::{Span, Windows};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};
use crate::base::Element;

/// What the sum of a window is divided by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Divisor {
    /// Its elements within the input.
    Inside,
    /// Its elements within the input and the padding (`count_include_pad`).
    Padded,
    /// A given number (`divisor_override`).
    Fixed(f64),
}

impl Divisor {
    #[inline(always)]
    fn of(self, window: &[Span; 3]) -> f64 {
        let product = |f: fn(&Span) -> usize| window.iter().map(f).product::<usize>() as f64;
        match self {
            Divisor::Inside => product(|s| s.count),
            Divisor::Padded => product(|s| s.padded),
            Divisor::Fixed(x) => x,
        }
    }
}

/// The average of every window. `x` has `planes` planes of the input, `y` as many of the result.
/// A window without elements gives 0. Sums are made in `f64`.
///
/// # Panics
/// Where a slice does not have the length that the windows say: a defect of the caller.
pub fn avg_forward<T: Element>(
    windows: &Windows,
    planes: usize,
    divisor: Divisor,
    x: &[T],
    y: &mut [T],
) {
    windows.check(planes, x.len(), y.len());
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(planes, windows.tile(), |range| {
        let x = &x[range.start * inner..range.end * inner];
        // SAFETY: planes are apart.
        let y = unsafe { out.slice(range.start * outer..range.end * outer) };
        with_columns(windows, |columns| dispatch(Forward { windows, divisor, x, y, columns }));
    });
}

/// Calls `f` with a sum for each column of the input.
fn with_columns(windows: &Windows, f: impl FnOnce(&mut [f64])) {
    let width = windows.input[2];
    scratch::with(width, |columns: *mut f64| {
        // SAFETY: there is room for them; zeros are valid, and written first.
        f(unsafe {
            columns.write_bytes(0, width);
            std::slice::from_raw_parts_mut(columns, width)
        });
    });
}

struct Forward<'a, T> {
    windows: &'a Windows,
    divisor: Divisor,
    x: &'a [T],
    y: &'a mut [T],
    columns: &'a mut [f64],
}

impl<T: Element> Run for Forward<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let windows = self.windows;
        let (inner, outer) = (windows.in_plane(), windows.out_plane().max(1));
        for (p, y) in self.y.chunks_exact_mut(outer).enumerate() {
            let x = &self.x[p * inner..][..inner];
            // Whole numbers are cut, so they have to be divided exactly.
            let exact = !T::DTYPE.is_floating() && matches!(self.divisor, Divisor::Fixed(_));
            if windows.two_by_two && !exact {
                let divisor = self.divisor.of(&[
                    windows.spans[0][0],
                    windows.spans[1][0],
                    windows.spans[2][0],
                ]);
                two_by_two(windows, 1.0 / divisor, x, y);
                continue;
            }
            rows(windows, self.divisor, x, y, self.columns);
        }
    }
}

/// Rows of windows: first the sums down the columns, then those along the rows.
#[inline(always)]
fn rows<T: Element>(
    windows: &Windows,
    divisor: Divisor,
    x: &[T],
    y: &mut [T],
    columns: &mut [f64],
) {
    let [_, height, width] = windows.input;
    let [spans_z, spans_y, spans_x] = &windows.spans;
    let lines = spans_z.iter().flat_map(|z| spans_y.iter().map(move |y| (*z, *y)));
    for ((z, row), y) in lines.zip(y.chunks_exact_mut(spans_x.len())) {
        let mut first = true;
        for i in z.first..z.first + z.count {
            for j in row.first..row.first + row.count {
                let x = &x[(i * height + j) * width..][..width];
                for (sum, x) in columns.iter_mut().zip(x) {
                    *sum = if first { x.to_f64() } else { *sum + x.to_f64() };
                }
                first = false;
            }
        }
        for (y, span) in y.iter_mut().zip(spans_x) {
            let empty = first || span.count == 0;
            let part = &columns[span.first..][..span.count];
            let by = divisor.of(&[z, row, *span]);
            *y = T::from_f64(if empty { 0.0 } else { sum(part) / by });
        }
    }
}

/// Windows of 2 by 2 side by side: even, for the vector units.
#[inline(always)]
fn two_by_two<T: Element>(windows: &Windows, factor: f64, x: &[T], y: &mut [T]) {
    let (width, out) = (windows.input[2], windows.output[2]);
    for (r, y) in y.chunks_exact_mut(out).enumerate() {
        let (z, row) = (r / windows.output[1], r % windows.output[1]);
        let start = (z * windows.input[1] + row * 2) * width;
        let (top, bottom) = (&x[start..][..2 * out], &x[start + width..][..2 * out]);
        let pairs = top.chunks_exact(2).zip(bottom.chunks_exact(2));
        for (y, (t, b)) in y.iter_mut().zip(pairs) {
            let sum = (t[0].to_f64() + t[1].to_f64()) + (b[0].to_f64() + b[1].to_f64());
            *y = T::from_f64(sum * factor);
        }
    }
}

/// The sum of a row's part; long ones in eight lanes.
#[inline(always)]
fn sum(row: &[f64]) -> f64 {
    if row.len() < 8 {
        return row.iter().sum();
    }
    let mut lanes = [0.0f64; 8];
    let (parts, rest) = row.as_chunks::<8>();
    for part in parts {
        for (lane, x) in lanes.iter_mut().zip(part) {
            *lane += x;
        }
    }
    lanes.iter().sum::<f64>() + rest.iter().sum::<f64>()
}

/// The gradient of the input: each `gy` is shared out over its window.
///
/// # Panics
/// Where a slice does not have the length that the windows say: a defect of the caller.
pub fn avg_backward<T: Element>(
    windows: &Windows,
    planes: usize,
    divisor: Divisor,
    gy: &[T],
    gx: &mut [T],
) {
    windows.check(planes, gx.len(), gy.len());
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_tiles(planes, windows.tile(), |range| {
        let gy = &gy[range.start * outer..range.end * outer];
        // SAFETY: planes are apart.
        let gx = unsafe { out.slice(range.start * inner..range.end * inner) };
        with_columns(windows, |columns| dispatch(Backward { windows, divisor, gy, gx, columns }));
    });
}

struct Backward<'a, T> {
    windows: &'a Windows,
    divisor: Divisor,
    gy: &'a [T],
    gx: &'a mut [T],
    columns: &'a mut [f64],
}

impl<T: Element> Run for Backward<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let windows = self.windows;
        let (inner, outer) = (windows.in_plane().max(1), windows.out_plane());
        for (p, gx) in self.gx.chunks_exact_mut(inner).enumerate() {
            gx.fill(T::default());
            let gy = &self.gy[p * outer..][..outer];
            spread(windows, self.divisor, gy, gx, self.columns);
        }
    }
}

/// Rows of windows: first what each column gets, then the same for every row that is covered.
#[inline(always)]
fn spread<T: Element>(
    windows: &Windows,
    divisor: Divisor,
    gy: &[T],
    gx: &mut [T],
    columns: &mut [f64],
) {
    let [_, height, width] = windows.input;
    let [spans_z, spans_y, spans_x] = &windows.spans;
    let lines = spans_z.iter().flat_map(|z| spans_y.iter().map(move |y| (*z, *y)));
    for ((z, row), gy) in lines.zip(gy.chunks_exact(spans_x.len().max(1))) {
        columns.fill(0.0);
        for (g, span) in gy.iter().zip(spans_x) {
            let part = g.to_f64() / divisor.of(&[z, row, *span]);
            for sum in &mut columns[span.first..][..span.count] {
                *sum += part;
            }
        }
        for i in z.first..z.first + z.count {
            for j in row.first..row.first + row.count {
                let gx = &mut gx[(i * height + j) * width..][..width];
                for (x, sum) in gx.iter_mut().zip(columns.iter()) {
                    *x = T::from_f64(x.to_f64() + sum);
                }
            }
        }
    }
}

//! Order statistics along a dimension: the element that has a rank, or that is met most often.

use super::float::Float;
use super::parallel::Shared;
use super::sort::{Double, Lines, LongSingle, Packed, Single, by_key, copy_element};
use crate::backend::pointwise::Operand;
use crate::base::{DType, Layout};

/// The element that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The one with so many before it in sorted order.
    Kth(usize),
    /// The lower one of the middle; NaN where there is one, and then the first.
    Median,
    /// The same of the elements that are numbers.
    NanMedian,
    /// The smallest of those met most often, where it is met last; no NaN is another's equal.
    Mode,
}

/// A search for one element of each line. The layouts leave the lines' dimension out and have
/// one shape.
pub struct Order<'a> {
    /// What is looked for.
    pub pick: Pick,
    /// The elements.
    pub x: Operand<'a>,
    /// The size of the dimension, at least 1.
    pub count: usize,
    /// Elements between neighbours along it.
    pub step: i64,
    /// Where the elements found go, laid out as `indices`, with the dtype of `x`.
    pub values: Operand<'a>,
    /// Where the indices go, as i64.
    pub indices: Operand<'a>,
}

/// Searches all lines.
pub fn pick(o: &Order) {
    let lines = Lines { x: &o.x, count: o.count, step: o.step, descending: false };
    by_key!(&lines, picked(o));
}

fn picked<P: Packed>(lines: &Lines, o: &Order) {
    let (values, out) = (Shared::new(o.values.ptr), Shared::new(o.indices.ptr.cast::<i64>()));
    let esize = o.x.dtype.size();
    lines.each::<P>(o.indices.layout, |line, to, keys, _| {
        let found = find(o.pick, keys).index() as i64;
        // SAFETY: the plan and the step stay within the operands, and a place of the outputs
        // belongs to one line.
        unsafe {
            *out.at(0).offset(to as isize) = found;
            copy_element(line, found * o.step, values.at(0), to, esize);
        }
    });
}

fn find<P: Packed>(pick: Pick, keys: &mut [P]) -> P {
    let rank = match pick {
        Pick::Kth(k) => k,
        Pick::Mode => return most_frequent(keys),
        // Keys are in the order of their indices still.
        Pick::Median => match keys.iter().find(|k| k.is_nan()) {
            Some(&first) => return first,
            None => (keys.len() - 1) / 2,
        },
        Pick::NanMedian => {
            let numbers = keys.iter().filter(|k| !k.is_nan()).count();
            numbers.saturating_sub(1) / 2
        }
    };
    *keys.select_nth_unstable(rank).1
}

fn most_frequent<P: Packed>(keys: &mut [P]) -> P {
    keys.sort_unstable();
    let same = |a: &P, b: &P| a.ties(*b) && !a.is_nan();
    let mut best: &[P] = &keys[..0];
    for run in keys.chunk_by(same) {
        if run.len() > best.len() {
            best = run;
        }
    }
    best.last().copied().unwrap_or_default()
}

/// How the place between two ranks becomes a rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Both, weighted by their distance.
    Linear,
    /// The lower one.
    Lower,
    /// The higher one.
    Higher,
    /// Both alike.
    Midpoint,
    /// The nearer one; the even one in the middle.
    Nearest,
}

/// A search for the elements around the places `quantile * (count - 1)` of each sorted line.
/// Outputs are row-major, the two halves first, then the quantiles, then the lines.
pub struct Ranks<'a> {
    /// The elements; the layout leaves the lines' dimension out.
    pub x: Operand<'a>,
    /// The size of the dimension, at least 1.
    pub count: usize,
    /// Elements between neighbours along it.
    pub step: i64,
    /// Whether NaN does not count; else a line with one has no other quantiles.
    pub skip_nan: bool,
    /// What is done between two ranks.
    pub between: Between,
}

/// Outputs of [`ranks`].
pub struct Ranked<'a, T> {
    /// The lower elements, then the higher ones.
    pub values: &'a mut [T],
    /// Their indices.
    pub indices: &'a mut [i64],
    /// The weights of the higher ones, then what one of the quantile is as a distance of ranks.
    pub weights: &'a mut [T],
}

/// Finds the elements of every quantile on every line.
pub fn ranks<T: Float>(r: &Ranks, quantiles: &[T], out: Ranked<T>) {
    let lines = Lines { x: &r.x, count: r.count, step: r.step, descending: false };
    let half = out.values.len() / 2;
    let out = Places {
        values: Shared::new(out.values.as_mut_ptr()),
        indices: Shared::new(out.indices.as_mut_ptr()),
        weights: Shared::new(out.weights.as_mut_ptr()),
        half,
    };
    match T::DTYPE {
        DType::F64 => ranked::<Double, T>(&lines, r, quantiles, &out),
        _ if r.count <= u32::MAX as usize => ranked::<Single, T>(&lines, r, quantiles, &out),
        _ => ranked::<LongSingle, T>(&lines, r, quantiles, &out),
    }
}

struct Places<T> {
    values: Shared<T>,
    indices: Shared<i64>,
    weights: Shared<T>,
    half: usize,
}

fn ranked<P: Packed, T: Float>(lines: &Lines, r: &Ranks, quantiles: &[T], out: &Places<T>) {
    let rows = Layout::contiguous(&r.x.layout.shape);
    let each = rows.numel() as usize;
    // The quantiles in their order, so that each one looks above the one before.
    let mut order: Vec<usize> = (0..quantiles.len()).collect();
    order.sort_by(|&a, &b| quantiles[a].to_f64().total_cmp(&quantiles[b].to_f64()));
    lines.each::<P>(&rows, |line, o, keys, _| {
        let numbers = keys.iter().filter(|k| !k.is_nan()).count();
        let missing = numbers < keys.len() && !r.skip_nan;
        if quantiles.len() > 16 {
            keys.sort_unstable();
        }
        let (mut sorted, last) = (0, keys.len() - 1);
        for &q in &order {
            let scale = if missing { 0 } else { numbers.max(1) - 1 };
            // In f64 whatever the type is: a fraction that is rounded would be another place.
            let place = quantiles[q].to_f64() * scale as f64;
            let (low, high, weight) = match missing {
                true => (last, last, 0.0),
                false => around(r.between, place),
            };
            for (k, rank) in [low, high.min(last)].into_iter().enumerate() {
                if quantiles.len() <= 16 && rank >= sorted {
                    keys[sorted..].select_nth_unstable(rank - sorted);
                    sorted = rank + 1;
                }
                let to = k * out.half + q * each + o as usize;
                let found = keys[rank].index();
                // SAFETY: places lie within the outputs and the line, and belong to one line.
                unsafe {
                    *out.indices.at(to) = found as i64;
                    let at = found as i64 * r.step;
                    copy_element(line, at, out.values.at(to).cast(), 0, size_of::<T>());
                    *out.weights.at(to) = T::from_f64(if k == 0 { weight } else { scale as f64 });
                }
            }
        }
    });
}

fn around(between: Between, place: f64) -> (usize, usize, f64) {
    let (low, high) = (place.floor() as usize, place.ceil() as usize);
    match between {
        Between::Linear => (low, high, place - place.floor()),
        Between::Midpoint => (low, high, 0.5),
        Between::Lower => (low, low, 0.0),
        Between::Higher => (high, high, 0.0),
        Between::Nearest => {
            let near = place.round_ties_even() as usize;
            (near, near, 0.0)
        }
    }
}

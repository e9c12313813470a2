//! The engine of elementwise operators: one row of the table, any number of inputs, any mix of
//! dtypes and layouts.

use super::cpu::cast::{BLOCK, Compute, Kind};
use super::cpu::isa::{self, Exact, Isa, Run};
use super::cpu::parallel::{self, GRAIN};
use super::formula::{Dual, Expr, Lane};
use super::plan::Plan;
use crate::base::{DType, Layout, Scalar};
use smallvec::SmallVec;
use std::mem::{MaybeUninit, transmute_copy};

/// A loop over `n` elements of contiguous buffers: inputs, parameters, output.
pub type BlockFn<T> = unsafe fn(x: &[*const T], p: &[T], y: *mut T, n: usize);
/// A formula as a graph: inputs (for a derivative also the result) and parameters.
pub type ExprFn = fn(x: &[Expr], p: &[Expr]) -> Expr;

/// A formula with dual numbers: inputs and parameters.
pub type DualFn = fn(x: &[Dual], p: &[Dual]) -> Dual;

/// One formula, compiled for the types that it makes sense for.
#[derive(Clone, Copy)]
pub struct Funcs {
    /// In f32.
    pub f32: Option<BlockFn<f32>>,
    /// In f64.
    pub f64: Option<BlockFn<f64>>,
    /// In i64.
    pub i64: Option<BlockFn<i64>>,
    /// In u8, where that gives what i64 gives: questions and bit operators.
    pub u8: Option<BlockFn<u8>>,
    /// Whether the loops may write over their first input.
    pub in_place: bool,
    /// As a graph.
    pub expr: ExprFn,
    /// With dual numbers: `x` and `p` in, value and derivative out.
    pub dual: Option<DualFn>,
}

/// What dtypes a row takes and gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Numbers of any kind; the result has the promoted dtype.
    Num,
    /// As `Num`, but bool is refused.
    NumNoBool,
    /// As `NumNoBool`, and any operand that is bool is refused.
    Difference,
    /// As `NumNoBool`, but an integer divisor of 0 is an error.
    Quotient,
    /// Floating-point only.
    Float,
    /// Floating-point; integers are promoted to the default dtype.
    Real,
    /// A question: the result is bool.
    Test,
    /// Integers and bool.
    Bits,
}

/// A row of the table of elementwise operators.
pub struct Row {
    /// The operator's name.
    pub name: &'static str,
    /// The number of tensors.
    pub inputs: usize,
    /// Dtypes.
    pub class: Class,
    /// The value.
    pub value: Funcs,
    /// For each input the product of the gradient with the partial derivative, over the inputs,
    /// the result and the gradient; empty where there is no derivative.
    pub partials: &'static [Funcs],
}

/// An operand of a kernel: where it starts, its dtype, and its layout expanded to the walk.
#[derive(Clone)]
pub struct Operand<'a> {
    /// The address of the first element.
    pub ptr: *mut u8,
    /// The dtype in memory.
    pub dtype: DType,
    /// The layout; its offset is not used.
    pub layout: &'a Layout,
}

impl Operand<'_> {
    /// Whether a byte holds each element: also a whole number for all places, if it is one.
    fn is_byte(&self) -> bool {
        let one = || self.layout.strides.iter().all(|&s| s == 0) && self.layout.numel() > 0;
        match self.dtype {
            DType::U8 | DType::Bool => true,
            // SAFETY: the layout has an element, which is at the address.
            DType::I64 if one() => (0..256).contains(&unsafe { self.ptr.cast::<i64>().read() }),
            _ => false,
        }
    }
}

// SAFETY: an operand is only an address; the engine hands out disjoint parts of what is written.
unsafe impl Send for Operand<'_> {}
// SAFETY: as above.
unsafe impl Sync for Operand<'_> {}

/// Computes `y = f(x; p)` in the type of `compute`. Every layout has the shape of `y`'s.
///
/// The operands' memory must be valid for their layouts, and `y` must overlap no input but where
/// it is the same memory in the same layout: the engine's checks make sure of both.
pub fn run(f: &Funcs, compute: DType, x: &[Operand], p: &[Scalar], y: &Operand) {
    // SAFETY: the engine passes bodies whose layouts lie within their storages.
    unsafe {
        if f.u8.is_some() && p.is_empty() && y.is_byte() && x.iter().all(Operand::is_byte) {
            return typed((f.u8, false), x, p, y, |s| s.to_i64() as u8);
        }
        match Kind::of(compute) {
            Kind::F32 => typed((f.f32, f.in_place), x, p, y, |s| s.to_f64() as f32),
            Kind::F64 => typed((f.f64, f.in_place), x, p, y, Scalar::to_f64),
            Kind::I64 => typed((f.i64, f.in_place), x, p, y, Scalar::to_i64),
        }
    }
}

/// # Safety
/// As for [`run`].
unsafe fn typed<T: Compute>(
    (f, in_place): (Option<BlockFn<T>>, bool),
    x: &[Operand],
    p: &[Scalar],
    y: &Operand,
    convert: impl Fn(Scalar) -> T,
) {
    let Some(f) = f else { return };
    let params: SmallVec<[T; 4]> = p.iter().map(|&s| convert(s)).collect();
    let mut layouts: SmallVec<[&Layout; 6]> = SmallVec::new();
    layouts.push(y.layout);
    layouts.extend(x.iter().map(|o| o.layout));
    let plan = Plan::new(&y.layout.shape, &layouts);
    let job = Job { f, in_place, params: &params, x, y, plan: &plan };
    let n = plan.len();
    if n <= GRAIN {
        // SAFETY: handed on.
        return unsafe { job.tile(0..n) };
    }
    // SAFETY: tiles write different elements of `y`.
    parallel::for_tiles(n, GRAIN, |r| unsafe { job.tile(r) });
}

/// One call, ready to be cut into tiles.
struct Job<'a, T> {
    f: BlockFn<T>,
    in_place: bool,
    params: &'a [T],
    x: &'a [Operand<'a>],
    y: &'a Operand<'a>,
    plan: &'a Plan,
}

/// The most inputs that a formula has: three tensors, the result and the gradient.
const MAX: usize = 6;
/// Elements of a block whose operands are read where they lie.
const LONG: usize = 4 * BLOCK;

impl<T: Compute> Job<'_, T> {
    /// # Safety
    /// As for [`run`]; nobody else works on the same part of `y`.
    unsafe fn tile(&self, range: std::ops::Range<usize>) {
        let mut buffers = [[MaybeUninit::<T>::uninit(); BLOCK]; MAX];
        let mut out = [MaybeUninit::<T>::uninit(); LONG];
        let inner: SmallVec<[i64; 6]> = (0..=self.x.len()).map(|k| self.plan.inner(k)).collect();
        // What comes of bools alone is 0 or 1.
        let bools = T::DTYPE == DType::U8 && self.x.iter().all(|o| o.dtype == DType::Bool);
        let fits = self.y.dtype == T::DTYPE || (bools && self.y.dtype == DType::Bool);
        let dense = fits && inner[0] == 1;
        // A loop that writes over an input is made of vectors only where it is known to.
        let known = usize::from(self.in_place);
        let direct = dense && !self.x.iter().skip(known).any(|o| o.ptr == self.y.ptr);
        // Operands that are read where they lie need no copy into a buffer.
        let lies: SmallVec<[bool; 6]> =
            (0..self.x.len()).map(|k| self.x[k].dtype == T::DTYPE && inner[k + 1] == 1).collect();
        let block = if dense && lies.iter().all(|&l| l) { LONG } else { BLOCK };
        // What each buffer holds that repeats one element: where it is, and how often.
        let mut held = [(std::ptr::null::<u8>(), 0); MAX];
        self.plan.pieces(range, |at, len| {
            for first in (0..len).step_by(block) {
                let n = block.min(len - first);
                let place = |o: &Operand, k: usize| {
                    let element = at[k] + first as i64 * inner[k];
                    o.ptr.wrapping_offset(element as isize * o.dtype.size() as isize)
                };
                let mut sources = [std::ptr::null::<T>(); MAX];
                for (k, o) in self.x.iter().enumerate() {
                    let src = place(o, k + 1);
                    if lies[k] {
                        sources[k] = src.cast();
                        continue;
                    }
                    let buffer = buffers[k].as_mut_ptr().cast::<T>();
                    sources[k] = buffer;
                    if inner[k + 1] == 0 && held[k].0 == src.cast_const() && held[k].1 >= n {
                        continue;
                    }
                    // SAFETY: the plan stays within the operand; the buffer holds BLOCK.
                    unsafe { T::loader(o.dtype)(src, inner[k + 1] as isize, n, buffer) };
                    held[k] = (src, n);
                }
                let dst = place(self.y, 0);
                let result = if direct { dst.cast() } else { out.as_mut_ptr().cast::<T>() };
                // SAFETY: all sources hold `n` elements; the result has room for them and
                // overlaps none, since an output in place goes through `out`, but the first where
                // the loop may write over it.
                unsafe { (self.f)(&sources[..self.x.len()], self.params, result, n) };
                if dense && !direct {
                    // SAFETY: as above.
                    unsafe { std::ptr::copy_nonoverlapping(result, dst.cast(), n) };
                } else if !direct {
                    // SAFETY: the plan stays within the output.
                    unsafe { T::storer(self.y.dtype)(result, n, dst, inner[0] as isize) };
                }
            }
        });
    }
}

/// One block: `n` elements at every address, the result apart from the inputs. The addresses are
/// those of bodies of `n` contiguous elements of `T`.
#[allow(clippy::not_unsafe_ptr_arg_deref)]
pub fn run_block<T>(f: BlockFn<T>, x: &[*const T], p: &[T], y: *mut T, n: usize) {
    // SAFETY: the caller takes the addresses from bodies of `n` contiguous elements of `T`.
    unsafe { f(x, p, y, n) }
}

/// A loop body over lanes of `T`; the table's macros make one type for each formula.
pub trait Body<T>: 'static {
    /// Whether the formula takes sines of its inputs, which want another loop for large ones.
    const ANGLES: bool = false;
    /// Whether `v` is such a large input.
    #[inline(always)]
    fn large(_: T) -> bool {
        false
    }
    /// Whether there is a loop of its own for a result that is the first input.
    const IN_PLACE: bool;
    /// The formula at one place: inputs and parameters by number.
    fn at<I: Isa>(x: impl Fn(usize) -> Lane<T, I>, p: impl Fn(usize) -> Lane<T, I>) -> T;
}

struct BlockJob<'a, B, T>(&'a [*const T], &'a [T], *mut T, usize, std::marker::PhantomData<B>);

impl<B: Body<T>, T: Copy> Run for BlockJob<'_, B, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        // Without a way out of the loop, so that it is vectorised.
        // SAFETY: the caller vouches for `n` elements at each pointer.
        let large =
            |&x: &*const T| (0..self.3).fold(false, |m, i| m | B::large(unsafe { *x.add(i) }));
        if B::IN_PLACE && self.0.first() == Some(&self.2.cast_const()) {
            self.walk::<I, true>();
        } else if B::ANGLES && self.0.iter().any(large) {
            self.walk::<Exact<I>, false>();
        } else {
            self.walk::<I, false>();
        }
    }
}

impl<B: Body<T>, T: Copy> BlockJob<'_, B, T> {
    /// With `OVER`, the result goes over the first input: one address for both, so that the compiler
    /// sees that no element is read after it was written.
    #[inline(always)]
    fn walk<I: Isa, const OVER: bool>(self) {
        let BlockJob(x, p, y, n, _) = self;
        // Locals of known number let the compiler keep the pointers in registers.
        let mut s = [std::ptr::null::<T>(); MAX];
        for (to, &from) in s.iter_mut().zip(x) {
            *to = from;
        }
        let zero = if OVER { std::hint::black_box(0) } else { 0 };
        for i in 0..n {
            // SAFETY: the caller vouches for `n` elements at each pointer.
            unsafe {
                let at = |k: usize| match k {
                    0 if OVER => disguised(*y.add(i), zero),
                    _ => *s[k].add(i),
                };
                *y.add(i) = B::at::<I>(|k| Lane::new(at(k)), |k| Lane::new(*p.get_unchecked(k)));
            }
        }
    }
}

/// `v`, where `zero` is 0 and the compiler does not know that. A formula that may give `v` itself,
/// such as `max(v, 0)`, would else become a store of only those elements that are something else,
/// and masked stores cost AMD's processors ten times as much as a store.
#[inline(always)]
fn disguised<T: Copy>(v: T, zero: u64) -> T {
    // SAFETY: numbers of the size that was asked for, of which every bit pattern is one.
    unsafe {
        match size_of::<T>() {
            4 => transmute_copy(&(transmute_copy::<T, u32>(&v) ^ zero as u32)),
            8 => transmute_copy(&(transmute_copy::<T, u64>(&v) ^ zero)),
            _ => v,
        }
    }
}

/// The loop over a block for the body `B`.
///
/// # Safety
/// Every pointer of `x` is readable for `n` elements, `y` writable and apart from them, or the
/// first of them itself; `p` holds the formula's parameters.
pub unsafe fn block<B: Body<T>, T: Copy>(x: &[*const T], p: &[T], y: *mut T, n: usize) {
    isa::dispatch(BlockJob::<B, T>(x, p, y, n, std::marker::PhantomData));
}

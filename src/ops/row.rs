//! Elementwise operators: the macro that makes everything of a row, and what a row does when it
//! is called.

use super::engine::{Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::{engine, promote, replay, small};
use crate::autograd::graph;
use crate::backend::cpu::cast::Kind;
use crate::backend::formula::Expr;
use crate::backend::pointwise::{self, Class, Operand, Row};
use crate::base::{
    Category, DType, Device, DeviceType, Layout, Result, Scalar, bail, broadcast_all,
};
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;
use std::sync::OnceLock;

/// A tensor or a number as an operand.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// A tensor.
    T(&'a Tensor),
    /// A number: its category takes part in promotion, not its size.
    S(Scalar),
}

impl<'a> From<&'a Tensor> for Arg<'a> {
    fn from(t: &'a Tensor) -> Self {
        Arg::T(t)
    }
}
impl From<Scalar> for Arg<'_> {
    fn from(s: Scalar) -> Self {
        Arg::S(s)
    }
}

/// A row with what its derivatives read, found once.
pub struct Entry {
    /// The row.
    pub row: Row,
    /// For each input: the bits of what its partial reads, and the partial if it is constant.
    partials: OnceLock<Vec<(u32, Option<f64>)>>,
}

impl Entry {
    /// A row as it stands in the table.
    pub const fn new(row: Row) -> Entry {
        Entry { row, partials: OnceLock::new() }
    }

    fn partials(&self) -> &[(u32, Option<f64>)] {
        self.partials.get_or_init(|| {
            let n = self.row.inputs;
            let read = |f: &pointwise::Funcs| {
                Expr::scope(|| {
                    let x: Vec<Expr> = (0..=n).map(Expr::arg).collect();
                    let p: Vec<Expr> = (20..30).map(Expr::arg).collect();
                    let d = (f.expr)(&x, &p);
                    (d.reads(), d.literal())
                })
            };
            self.row.partials.iter().map(read).collect()
        })
    }

    /// Calls the row.
    pub fn call(&'static self, args: &[Arg], params: &[Scalar]) -> Result<Tensor> {
        if let Some(y) = small::call(&self.row, args, params)? {
            return Ok(y);
        }
        let (call, x) = Pointwise::new(self, args, params);
        engine::apply1(call, &x)
    }

    /// Calls the row and writes to the first argument.
    pub fn call_(&'static self, args: &[Arg], params: &[Scalar]) -> Result<Tensor> {
        let (call, x) = Pointwise::new(self, args, params);
        engine::apply_inplace(call, &x)
    }
}

/// One call of a row.
struct Pointwise {
    entry: &'static Entry,
    scalars: SmallVec<[Option<Scalar>; 3]>,
    params: SmallVec<[Scalar; 3]>,
}

impl Pointwise {
    fn new<'a>(
        entry: &'static Entry,
        args: &[Arg<'a>],
        params: &[Scalar],
    ) -> (Pointwise, SmallVec<[Option<&'a Tensor>; 3]>) {
        let (mut x, mut scalars) = (SmallVec::new(), SmallVec::new());
        for a in args {
            match *a {
                Arg::T(t) => {
                    x.push(Some(t));
                    scalars.push(None);
                }
                Arg::S(s) => {
                    x.push(None);
                    scalars.push(Some(s));
                }
            }
        }
        (Pointwise { entry, scalars, params: params.into() }, x)
    }

    /// The dtype to compute in.
    fn common(&self, x: Bodies) -> Result<DType> {
        let row = &self.entry.row;
        let mut state = promote::Promotion::default();
        for (b, s) in x.iter().zip(&self.scalars) {
            match (b, s) {
                (Some(b), _) => state.tensor(b.dtype, b.layout.ndim()),
                (None, Some(s)) => state.scalar(*s),
                _ => {}
            }
        }
        let common = state.result();
        let floating = common.is_floating();
        Ok(match row.class {
            Class::Real if !floating => crate::base::default_dtype(),
            Class::Bits if floating => {
                bail!(Dtype, "[{}] not implemented for '{}'", row.name, common.scalar_type_name())
            }
            Class::Float if !floating => {
                bail!(Dtype, "[{}] not implemented for '{}'", row.name, common.scalar_type_name())
            }
            Class::NumNoBool if common == DType::Bool => {
                bail!(Dtype, "[{}] not implemented for 'Bool'", row.name)
            }
            _ if !floating && self.params.iter().any(|p| p.category() == Category::Floating) => {
                bail!(
                    Dtype,
                    "[{}] For integral input tensors, a parameter must not be a floating point \
                     number.",
                    row.name
                )
            }
            _ => common,
        })
    }

    fn output_dtype(&self, common: DType) -> DType {
        if self.entry.row.class == Class::Test { DType::Bool } else { common }
    }
}

impl Kernel for Pointwise {
    fn name(&self) -> &'static str {
        self.entry.row.name
    }

    fn infer(&self, x: Bodies) -> Result<Metas> {
        let shape = broadcast_all(self.name(), x.iter().flatten().map(Body::shape))?;
        let dtype = self.output_dtype(self.common(x)?);
        // The order of the first input that has the full shape is kept, as PyTorch does.
        let like = x.iter().flatten().find(|b| b.shape() == shape.as_slice());
        let layout = like.map_or_else(|| Layout::contiguous(&shape), |b| b.layout.like());
        Ok(smallvec::smallvec![Meta { layout, dtype }])
    }

    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let common = self.common(x)?;
        if self.entry.row.class == Class::Quotient && !common.is_floating() {
            self.check_divisor(x)?;
        }
        run_funcs(&self.entry.row.value, common, x, &self.scalars, &self.params, &y[0]);
        Ok(())
    }

    fn saves(&self, needs: u32) -> Saves {
        let n = self.entry.row.inputs;
        let partials = self.entry.partials().iter().enumerate();
        let read = partials.filter(|(i, _)| needs >> i & 1 == 1).fold(0, |m, (_, p)| m | p.0);
        Saves::of(read & ((1 << n) - 1), read >> n & 1)
    }

    fn differentiable(&self) -> bool {
        !self.entry.row.partials.is_empty()
    }

    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; self.scalars.len()]) };
        (0..self.scalars.len())
            .map(|i| {
                cx.grad(i, || {
                    let d = self.partial(i, cx, g)?;
                    d.sum_to_shape(cx.shape(i))?.to_dtype(cx.dtype(i))
                })
            })
            .collect()
    }
}

impl Pointwise {
    /// An integer division by 0 is an error; a floating-point one is not.
    fn check_divisor(&self, x: Bodies) -> Result<()> {
        let zero = match (x.get(1).and_then(Option::as_ref), self.scalars.get(1)) {
            (Some(b), _) => !Tensor::from_body(b.clone()).all()?.item()?.to_bool(),
            (None, Some(Some(s))) => s.to_i64() == 0,
            _ => false,
        };
        if zero {
            bail!(InvalidArgument, "[{}] ZeroDivisionError", self.name());
        }
        Ok(())
    }

    /// The gradient times the partial derivative of input `i`.
    fn partial(&self, i: usize, cx: &Context, g: &Tensor) -> Result<Tensor> {
        let (reads, literal) = self.entry.partials()[i];
        match literal {
            Some(1.0) => return Ok(g.clone()),
            Some(c) => return g.mul_scalar(c.into()),
            None => {}
        }
        let n = self.scalars.len();
        let mut x: SmallVec<[Option<Tensor>; 4]> = SmallVec::new();
        for k in 0..n {
            let read = reads >> k & 1 == 1 && self.scalars[k].is_none();
            x.push(if read { Some(cx.input(k)?) } else { None });
        }
        x.push(if reads >> n & 1 == 1 { Some(cx.output(0)?) } else { None });
        let funcs = &self.entry.row.partials[i];
        if graph::is_grad_enabled() {
            let d = replay::run(funcs.expr, &x, &self.scalars, &self.params)?;
            return match d {
                Arg2::T(d) => g.mul(&d),
                Arg2::S(c) => g.mul_scalar(c),
            };
        }
        self.fused(funcs, x, g)
    }

    /// The partial in one pass over memory, without recording.
    fn fused(
        &self,
        funcs: &pointwise::Funcs,
        x: SmallVec<[Option<Tensor>; 4]>,
        g: &Tensor,
    ) -> Result<Tensor> {
        let mut bodies: SmallVec<[Option<Body>; 6]> =
            x.iter().map(|t| t.as_ref().map(Tensor::body)).collect();
        bodies.push(Some(g.body()));
        // Inputs that are not read stand as zeros.
        let mut scalars: SmallVec<[Option<Scalar>; 6]> = self.scalars.iter().copied().collect();
        scalars.extend([None, None]);
        for (b, s) in bodies.iter().zip(scalars.iter_mut()) {
            if b.is_none() && s.is_none() {
                *s = Some(Scalar::Float(0.0));
            }
        }
        let g = g.body();
        // One operand without data is enough: a number of the CPU goes with any device.
        let empty = bodies.iter().flatten().any(|b| b.device().kind == DeviceType::Meta);
        let device = if empty { Device::META } else { g.device() };
        let y = Body::alloc(g.layout.like(), g.dtype, device)?;
        if empty {
            return Ok(Tensor::from_body(y));
        }
        run_funcs(funcs, g.dtype, &bodies, &scalars, &self.params, &y);
        Ok(Tensor::from_body(y))
    }
}

/// A tensor or a number that a replayed formula gave.
pub enum Arg2 {
    /// A tensor.
    T(Tensor),
    /// A number.
    S(Scalar),
}

/// Runs one formula over bodies, in the type of `common`.
fn run_funcs(
    f: &pointwise::Funcs,
    common: DType,
    x: &[Option<Body>],
    scalars: &[Option<Scalar>],
    params: &[Scalar],
    y: &Body,
) {
    let shape = y.shape();
    let layouts: SmallVec<[Layout; 6]> = x
        .iter()
        .map(|b| match b {
            Some(b) => b.layout.expand(shape),
            None => Layout { strides: smallvec::smallvec![0; shape.len()], ..y.layout.clone() },
        })
        .collect();
    // Numbers are handed over in the type that the loop computes in.
    let numbers: SmallVec<[u64; 6]> = scalars
        .iter()
        .map(|s| {
            let s = s.unwrap_or(Scalar::Int(0));
            match Kind::of(common) {
                Kind::F32 => u64::from((s.to_f64() as f32).to_bits()),
                Kind::F64 => s.to_f64().to_bits(),
                Kind::I64 => s.to_i64() as u64,
            }
        })
        .collect();
    let kind = match Kind::of(common) {
        Kind::F32 => DType::F32,
        Kind::F64 => DType::F64,
        Kind::I64 => DType::I64,
    };
    let operands: SmallVec<[Operand; 6]> = (0..x.len())
        .map(|i| match &x[i] {
            Some(b) => Operand { ptr: b.ptr(), dtype: b.dtype, layout: &layouts[i] },
            None => {
                let ptr = std::ptr::from_ref(&numbers[i]).cast_mut().cast();
                Operand { ptr, dtype: kind, layout: &layouts[i] }
            }
        })
        .collect();
    let out = Operand { ptr: y.ptr(), dtype: y.dtype, layout: &y.layout };
    pointwise::run(f, common, &operands, params, &out);
}

/// One formula as functions of every type that it makes sense for.
#[macro_export]
macro_rules! funcs {
    (num $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (arith $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (quot $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (float $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Real [f32 f64] $x $p $e) };
    (test $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (real $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Real [f32 f64] $x $p $e) };
    (bits $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Bits [i64] $x $p $e) };
    (@all $bound:ident $types:tt $x:tt $p:tt $e:expr) => {{
        struct F;
        impl F {
            #[inline(always)]
            #[allow(unused_variables, unused_mut, unused_assignments)]
            fn eval<S: $crate::backend::formula::$bound>(
                x: impl Fn(usize) -> S,
                p: impl Fn(usize) -> S,
            ) -> S {
                $crate::funcs!(@bind x $x);
                $crate::funcs!(@bind p $p);
                $e
            }
        }
        $crate::funcs!(@bodies F $types);
        $crate::funcs!(@table F $bound)
    }};
    (@bind $f:ident ($($v:ident)*)) => {
        let mut k = 0;
        $( let $v = $f(k); k += 1; )*
    };
    (@bodies $f:ident [$($t:ident)*]) => { $(
        impl $crate::backend::pointwise::Body<$t> for $f {
            #[inline(always)]
            fn at<I: $crate::backend::cpu::isa::Isa>(
                x: impl Fn(usize) -> $crate::backend::formula::Lane<$t, I>,
                p: impl Fn(usize) -> $crate::backend::formula::Lane<$t, I>,
            ) -> $t {
                $f::eval(x, p).0
            }
        }
    )* };
    (@table $f:ident Bits) => { $crate::backend::pointwise::Funcs {
        f32: None, f64: None,
        i64: Some($crate::backend::pointwise::block::<$f, i64>),
        expr: |x, p| $f::eval(|k| x[k], |k| p[k]),
        dual: None,
    } };
    (@table $f:ident Real) => { $crate::backend::pointwise::Funcs {
        f32: Some($crate::backend::pointwise::block::<$f, f32>),
        f64: Some($crate::backend::pointwise::block::<$f, f64>),
        i64: None,
        expr: |x, p| $f::eval(|k| x[k], |k| p[k]),
        dual: Some(|x, p| $f::eval(|k| x[k], |k| p[k])),
    } };
    (@table $f:ident Num) => { $crate::backend::pointwise::Funcs {
        i64: Some($crate::backend::pointwise::block::<$f, i64>),
        ..$crate::funcs!(@table $f Real)
    } };
}

/// The derivative of a row along one input: `g` times the partial in the loops, the partial
/// alone as a graph and with dual numbers.
#[macro_export]
macro_rules! partial {
    (($($x:ident)*) $p:tt $y:ident $d:expr) => {{
        const ALONE: $crate::backend::pointwise::Funcs =
            $crate::funcs!(real ($($x)* $y) $p $d);
        $crate::backend::pointwise::Funcs {
            expr: ALONE.expr,
            dual: ALONE.dual,
            ..$crate::funcs!(real ($($x)* $y g) $p { let d: S = $d; d * g })
        }
    }};
}

/// Declares elementwise operators, one row each:
///
/// ```ignore
/// /// Documentation.
/// kind [names] (inputs; parameters) -> result class { value } { partials }
/// ```
///
/// Kinds: `unary [f f_]`, `plain [f]` (no in-place form), `binary [f f_ f_scalar f_scalar_]`,
/// `both [f f_scalar]`, `pair [f f_]` and `only [f]` (two tensors, no overloads), `row [f]` (a formula without
/// methods). Classes: `num`, `arith` (no bool), `quot` (an integer 0 divisor is an error), `real`
/// (integers are promoted), `float` (integers are refused), `test` (gives bool), `bits`. Partials
/// are separated by commas, one for each input, over the inputs, the result and the parameters;
/// none where there is no derivative.
#[macro_export]
macro_rules! pointwise {
    ($table:ident; $(
        $(#[doc = $doc:literal])+
        $kind:ident [$name:ident $($more:ident)*]
        ($($x:ident)+; $($p:ident = $default:literal)*) -> $y:ident $class:ident
        { $value:expr } { $($d:expr),* }
    )*) => {
        /// The formulas, a module for each.
        pub mod rows { $(
            $(#[doc = $doc])+
            pub mod $name {
                #[allow(unused_imports)]
                use super::super::*;
                /// The row.
                pub static ROW: $crate::ops::row::Entry = $crate::ops::row::Entry::new(
                    $crate::backend::pointwise::Row {
                        name: stringify!($name),
                        inputs: [$(stringify!($x)),+].len(),
                        class: $crate::pointwise_class!($class),
                        value: $crate::funcs!($class ($($x)+) ($($p)*) $value),
                        partials: $crate::partials!(($($x)+) ($($p)*) $y [$($d),*]),
                    },
                );
            }
        )* }
        $( $crate::pointwise_methods! {
            $kind [$($doc)+] [$name $($more)*] ($($p = $default)*) rows::$name::ROW
        } )*
        /// The elementwise operators, row by row.
        pub(crate) static $table: &[&[$crate::ops::table::Op]] = &[$(
            $crate::pointwise_ops!($kind [$($doc)+] [$name $($more)*] ($($p = $default)*))
        ),*];
    };
}

/// See [`pointwise!`].
#[macro_export]
macro_rules! partials {
    ($x:tt $p:tt $y:ident [$($d:expr),*]) => { &[$($crate::partial!($x $p $y $d)),*] };
}

/// See [`pointwise!`].
#[macro_export]
macro_rules! pointwise_class {
    (num) => {
        $crate::backend::pointwise::Class::Num
    };
    (arith) => {
        $crate::backend::pointwise::Class::NumNoBool
    };
    (quot) => {
        $crate::backend::pointwise::Class::Quotient
    };
    (real) => {
        $crate::backend::pointwise::Class::Real
    };
    (float) => {
        $crate::backend::pointwise::Class::Float
    };
    (test) => {
        $crate::backend::pointwise::Class::Test
    };
    (bits) => {
        $crate::backend::pointwise::Class::Bits
    };
}

/// The methods of a row; see [`pointwise!`].
#[macro_export]
macro_rules! pointwise_methods {
    (row $($rest:tt)*) => {};
    (plain [$($doc:literal)+] [$f:ident] ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            pub fn $f(&self $(, $p: Scalar)*) -> Result<Tensor> {
                $row.call(&[self.into()], &[$($p),*])
            }
        }
    };
    (unary $doc:tt [$f:ident $g:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { plain $doc [$f] $p $row }
        $crate::pointwise_methods! { @unary_ $doc $g $p $row }
    };
    (@unary_ [$($doc:literal)+] $g:ident ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            /// In place.
            pub fn $g(&self $(, $p: Scalar)*) -> Result<Tensor> {
                $row.call_(&[self.into()], &[$($p),*])
            }
        }
    };
    (only $doc:tt [$f:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
    };
    (pair $doc:tt [$f:ident $g:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $g call_ (&Tensor) $p $row }
    };
    (both $doc:tt [$f:ident $fs:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $fs call (Scalar) $p $row }
    };
    (binary $doc:tt [$f:ident $g:ident $fs:ident $gs:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $g call_ (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $fs call (Scalar) $p $row }
        $crate::pointwise_methods! { @two $doc $gs call_ (Scalar) $p $row }
    };
    (@two [$($doc:literal)+] $f:ident $call:ident ($ty:ty)
     ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            pub fn $f(&self, other: $ty $(, $p: Scalar)*) -> Result<Tensor> {
                $row.$call(&[self.into(), other.into()], &[$($p),*])
            }
        }
    };
}

/// The table entries of a row; see [`pointwise!`].
#[macro_export]
macro_rules! pointwise_ops {
    (row $($rest:tt)*) => { &[] };
    (plain [$($doc:literal)+] [$f:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f, concat!(stringify!($f), "(Tensor self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
    ] };
    (unary [$($doc:literal)+] [$f:ident $g:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f, concat!(stringify!($f), "(Tensor self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g, concat!(stringify!($g), "(Tensor(a!) self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
    ] };
    (only [$($doc:literal)+] [$f:ident] ()) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), "(Tensor self, Tensor other) -> Tensor")),
    ] };
    (pair [$($doc:literal)+] [$f:ident $g:ident] ()) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), "(Tensor self, Tensor other) -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g,
            concat!(stringify!($g), "(Tensor(a!) self, Tensor other) -> Tensor(a!)")),
    ] };
    (both [$($doc:literal)+] [$f:ident $fs:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), ".Tensor(Tensor self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $fs,
            concat!(stringify!($f), ".Scalar(Tensor self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
    ] };
    (binary [$($doc:literal)+] [$f:ident $g:ident $fs:ident $gs:ident]
     ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), ".Tensor(Tensor self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g,
            concat!(stringify!($g), ".Tensor(Tensor(a!) self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
        $crate::pointwise_ops!(@op [$($doc)+] $fs,
            concat!(stringify!($f), ".Scalar(Tensor self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $gs,
            concat!(stringify!($g), ".Scalar(Tensor(a!) self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
    ] };
    (@op [$($doc:literal)+] $f:ident, $schema:expr) => { $crate::ops::table::Op {
        schema: $schema,
        name: stringify!($f),
        doc: concat!($($doc, "\n"),+),
        kind: $crate::ops::table::Kind::Pointwise,
        call: |args| $crate::ops::value::Invoke::invoke(&Tensor::$f, args),
        reference: None,
        samples: None,
    } };
}

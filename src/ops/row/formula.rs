//! The macros that make functions of every type of one formula and of its derivatives.

/// One formula as functions of every type that it makes sense for.
#[macro_export]
macro_rules! funcs {
    (num $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (arith $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
    (diff $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num [f32 f64 i64] $x $p $e) };
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

/// See [`pointwise!`].
#[macro_export]
macro_rules! partials {
    ($x:tt $p:tt $y:ident [$($d:expr),*]) => { &[$($crate::partial!($x $p $y $d)),*] };
}

//! The macros that make functions of every type of one formula and of its derivatives.

/// One formula as functions of every type that it makes sense for.
#[macro_export]
macro_rules! funcs {
    (num $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num true false [f32 f64 i64] $x $p $e) };
    (arith $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num true false [f32 f64 i64] $x $p $e) };
    (diff $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num true false [f32 f64 i64] $x $p $e) };
    (quot $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num false false [f32 f64 i64] $x $p $e) };
    (float $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Real false false [f32 f64] $x $p $e) };
    (test $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Num false false [f32 f64 i64 u8] $x $p $e) };
    (real $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Real false false [f32 f64] $x $p $e) };
    (trig $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Real false true [f32 f64] $x $p $e) };
    (bits $x:tt $p:tt $e:expr) => { $crate::funcs!(@all Bits false false [i64 u8] $x $p $e) };
    (@all $bound:ident $inplace:tt $angles:tt $types:tt $x:tt $p:tt $e:expr) => {{
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
        $crate::funcs!(@bodies F $inplace $angles $types);
        $crate::funcs!(@table F $bound $types)
    }};
    (@bind $f:ident ($($v:ident)*)) => {
        let mut k = 0;
        $( let $v = $f(k); k += 1; )*
    };
    (@bodies $f:ident $inplace:tt $angles:tt [$($t:ident)*]) => { $(
        impl $crate::backend::pointwise::Body<$t> for $f {
            const IN_PLACE: bool = $inplace;
            $crate::funcs!(@large $angles $t);
            #[inline(always)]
            fn at<I: $crate::backend::cpu::isa::Isa>(
                x: impl Fn(usize) -> $crate::backend::formula::Lane<$t, I>,
                p: impl Fn(usize) -> $crate::backend::formula::Lane<$t, I>,
            ) -> $t {
                $f::eval(x, p).0
            }
        }
    )* };
    (@large false $t:ident) => {};
    // With room for what a formula multiplies its angle by.
    (@large true $t:ident) => {
        const ANGLES: bool = true;
        #[inline(always)]
        fn large(v: $t) -> bool {
            $crate::backend::cpu::math::Math::is_large(v * 4.0)
        }
    };
    (@table $f:ident Bits $types:tt) => { $crate::backend::pointwise::Funcs {
        f32: None, f64: None,
        i64: Some($crate::backend::pointwise::block::<$f, i64>),
        u8: Some($crate::backend::pointwise::block::<$f, u8>),
        in_place: false,
        expr: |x, p| $f::eval(|k| x[k], |k| p[k]),
        dual: None,
    } };
    (@table $f:ident Real $types:tt) => { $crate::backend::pointwise::Funcs {
        f32: Some($crate::backend::pointwise::block::<$f, f32>),
        f64: Some($crate::backend::pointwise::block::<$f, f64>),
        i64: None,
        u8: None,
        in_place: <$f as $crate::backend::pointwise::Body<f32>>::IN_PLACE,
        expr: |x, p| $f::eval(|k| x[k], |k| p[k]),
        dual: Some(|x, p| $f::eval(|k| x[k], |k| p[k])),
    } };
    (@table $f:ident Num [f32 f64 i64]) => { $crate::backend::pointwise::Funcs {
        i64: Some($crate::backend::pointwise::block::<$f, i64>),
        ..$crate::funcs!(@table $f Real [])
    } };
    (@table $f:ident Num [f32 f64 i64 u8]) => { $crate::backend::pointwise::Funcs {
        u8: Some($crate::backend::pointwise::block::<$f, u8>),
        ..$crate::funcs!(@table $f Num [f32 f64 i64])
    } };
}

/// The derivative of a row along one input: `g` times the partial in the loops, the partial
/// alone as a graph and with dual numbers.
#[macro_export]
macro_rules! partial {
    (trig $x:tt $p:tt $y:ident $d:expr) => { $crate::partial!(@as trig $x $p $y $d) };
    (@as $kind:ident ($($x:ident)*) $p:tt $y:ident $d:expr) => {{
        const ALONE: $crate::backend::pointwise::Funcs =
            $crate::funcs!($kind ($($x)* $y) $p $d);
        $crate::backend::pointwise::Funcs {
            expr: ALONE.expr,
            dual: ALONE.dual,
            ..$crate::funcs!($kind ($($x)* $y g) $p { let d: S = $d; d * g })
        }
    }};
    ($class:ident $x:tt $p:tt $y:ident $d:expr) => { $crate::partial!(@as real $x $p $y $d) };
}

/// See [`pointwise!`].
#[macro_export]
macro_rules! partials {
    ($class:ident $x:tt $p:tt $y:ident [$($d:expr),*]) => {
        &[$($crate::partial!($class $x $p $y $d)),*]
    };
}

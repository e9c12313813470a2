//! Formulas as graphs: to see what a derivative reads, to replay it with tensors (higher
//! derivatives), and to print it as kernel text.

use super::{Bits, Num, Real};
use std::cell::RefCell;
use std::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

/// A node of a graph in which equal nodes are one; a graph lives for one [`Expr::scope`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Expr(usize);

/// What a node is.
#[derive(Clone, PartialEq, Debug)]
pub enum View {
    /// The argument with this number.
    Arg(usize),
    /// A constant.
    Lit(f64),
    /// A function of other nodes, by the name of the trait's method or operator.
    Call(&'static str, Vec<Expr>),
}

thread_local!(static GRAPH: RefCell<Vec<View>> = const { RefCell::new(Vec::new()) });

fn node(v: View) -> Expr {
    GRAPH.with_borrow_mut(|g| {
        Expr(g.iter().position(|m| *m == v).unwrap_or_else(|| {
            g.push(v);
            g.len() - 1
        }))
    })
}

fn call(name: &'static str, args: &[Expr]) -> Expr {
    node(View::Call(name, args.to_vec()))
}

impl Expr {
    /// Runs `f` with an empty graph and puts the old one back.
    pub fn scope<R>(f: impl FnOnce() -> R) -> R {
        let old = GRAPH.take();
        let out = f();
        GRAPH.set(old);
        out
    }

    /// The argument with number `i`.
    pub fn arg(i: usize) -> Expr {
        node(View::Arg(i))
    }

    /// What it is.
    pub fn view(self) -> View {
        GRAPH.with_borrow(|g| g[self.0].clone())
    }

    /// A bit for each argument that it reads.
    pub fn reads(self) -> u32 {
        match self.view() {
            View::Arg(i) => 1 << i,
            View::Lit(_) => 0,
            View::Call(_, args) => args.into_iter().fold(0, |m, a| m | a.reads()),
        }
    }

    /// A constant.
    pub fn literal_of(v: f64) -> Expr {
        node(View::Lit(v))
    }

    /// The constant, if it is one.
    pub fn literal(self) -> Option<f64> {
        match self.view() {
            View::Lit(v) => Some(v),
            _ => None,
        }
    }
}

macro_rules! operator {
    ($($tr:ident $m:ident $name:literal;)*) => { $(
        impl $tr for Expr {
            type Output = Self;
            fn $m(self, o: Self) -> Self { call($name, &[self, o]) }
        }
        impl $tr<f64> for Expr {
            type Output = Self;
            fn $m(self, o: f64) -> Self { call($name, &[self, node(View::Lit(o))]) }
        }
    )* };
}
operator! { Add add "+"; Sub sub "-"; Mul mul "*"; Div div "/"; }

impl Neg for Expr {
    type Output = Self;
    fn neg(self) -> Self {
        match self.view() {
            View::Lit(v) => node(View::Lit(-v)),
            _ => call("neg", &[self]),
        }
    }
}
impl BitAnd for Expr {
    type Output = Self;
    fn bitand(self, o: Self) -> Self {
        call("&", &[self, o])
    }
}
impl BitOr for Expr {
    type Output = Self;
    fn bitor(self, o: Self) -> Self {
        call("|", &[self, o])
    }
}
impl Not for Expr {
    type Output = Self;
    fn not(self) -> Self {
        call("!", &[self])
    }
}

macro_rules! unary {
    ($($f:ident)*) => { $(fn $f(self) -> Self { call(stringify!($f), &[self]) })* };
}
macro_rules! binary {
    ($($f:ident)*) => { $(fn $f(self, o: Self) -> Self { call(stringify!($f), &[self, o]) })* };
}

impl Num for Expr {
    type Mask = Expr;
    fn c(v: f64) -> Self {
        node(View::Lit(v))
    }
    fn select(m: Expr, a: Self, b: Self) -> Self {
        call("select", &[m, a, b])
    }
    unary! { abs trunc floor ceil round sign is_nan }
    binary! { lt le eq div_trunc div_floor remainder fmod pow max min }
}

impl Real for Expr {
    unary! { exp exp2 expm1 log log2 log10 log1p sqrt sin cos tan asin acos atan sinh cosh tanh
    asinh acosh atanh sigmoid erf erfc erfinv lgamma digamma i0 i1 rsqrt }
    binary! { atan2 polygamma }
}

impl Bits for Expr {
    binary! { and or xor shl shr gcd lcm }
    unary! { not }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_nodes_are_one_and_reads_are_known() {
        Expr::scope(|| {
            let (x, g) = (Expr::arg(0), Expr::arg(2));
            let s = Real::sigmoid(x);
            assert_eq!(s, Real::sigmoid(Expr::arg(0)));
            assert_eq!((s * g + 1.0).reads(), 0b101);
            assert_eq!((-Expr::c(1.0)).literal(), Some(-1.0));
        });
    }
}

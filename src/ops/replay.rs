//! A formula replayed with differentiable operators: how derivatives of any order come from the
//! partials of a row.

use super::row::Arg2;
use crate::backend::formula::{Expr, View};
use crate::backend::pointwise::ExprFn;
use crate::base::{Result, Scalar, bail};
use crate::tensor::Tensor;
use std::collections::HashMap;

/// Runs `f` on tensors (`x`; `None` where `scalars` has a number) and parameters.
pub fn run(
    f: ExprFn,
    x: &[Option<Tensor>],
    scalars: &[Option<Scalar>],
    params: &[Scalar],
) -> Result<Arg2> {
    // The graph is copied out first: operators that run below use the thread's graph too.
    let mut nodes: HashMap<Expr, View> = HashMap::new();
    let root = Expr::scope(|| {
        let args: Vec<Expr> = (0..x.len()).map(Expr::arg).collect();
        let p: Vec<Expr> = params.iter().map(|s| Expr::literal_of(s.to_f64())).collect();
        let root = f(&args, &p);
        collect(root, &mut nodes);
        root
    });
    let mut done = HashMap::new();
    value(root, &nodes, x, scalars, &mut done)
}

fn collect(e: Expr, nodes: &mut HashMap<Expr, View>) {
    let view = e.view();
    if let View::Call(_, args) = &view {
        args.iter().for_each(|&a| collect(a, nodes));
    }
    nodes.insert(e, view);
}

impl Clone for Arg2 {
    fn clone(&self) -> Self {
        match self {
            Arg2::T(t) => Arg2::T(t.clone()),
            Arg2::S(s) => Arg2::S(*s),
        }
    }
}

fn value(
    e: Expr,
    nodes: &HashMap<Expr, View>,
    x: &[Option<Tensor>],
    scalars: &[Option<Scalar>],
    done: &mut HashMap<Expr, Arg2>,
) -> Result<Arg2> {
    if let Some(v) = done.get(&e) {
        return Ok(v.clone());
    }
    let out = match &nodes[&e] {
        View::Lit(v) => Arg2::S(Scalar::Float(*v)),
        View::Arg(i) => match (&x[*i], scalars.get(*i)) {
            (Some(t), _) => Arg2::T(t.clone()),
            (None, Some(Some(s))) => Arg2::S(*s),
            _ => bail!(Internal, "[replay] argument {i} is missing"),
        },
        View::Call(name, args) => {
            let args: Result<Vec<Arg2>> =
                args.iter().map(|&a| value(a, nodes, x, scalars, done)).collect();
            call(name, &args?)?
        }
    };
    done.insert(e, out.clone());
    Ok(out)
}

fn tensor(a: &Arg2) -> Result<Tensor> {
    match a {
        Arg2::T(t) => Ok(t.clone()),
        Arg2::S(s) => Tensor::scalar_tensor(*s, crate::base::DType::F64),
    }
}

/// Whether f32, the dtype of numbers alone, holds a number without loss.
fn fits_f32(v: f64) -> bool {
    f64::from(v as f32) == v
}

fn call(name: &str, a: &[Arg2]) -> Result<Arg2> {
    let one = Scalar::Int(1);
    if let ("select", [m, x, y]) = (name, a) {
        if let Arg2::S(s) = m {
            return Ok(if s.to_bool() { x.clone() } else { y.clone() });
        }
        let m = tensor(m)?;
        return Ok(Arg2::T(match (x, y) {
            (Arg2::T(x), Arg2::T(y)) => m.where_self(x, y)?,
            (Arg2::T(x), Arg2::S(s)) => m.where_scalar_other(x, *s)?,
            (Arg2::S(s), Arg2::T(y)) => m.where_scalar_self(*s, y)?,
            (Arg2::S(s), Arg2::S(t)) if [s, t].iter().all(|s| fits_f32(s.to_f64())) => {
                m.where_scalar(*s, *t)?
            }
            (Arg2::S(_), Arg2::S(_)) => m.where_self(&tensor(x)?, &tensor(y)?)?,
        }));
    }
    if let (name, [x]) = (name, a) {
        return unary(name, &tensor(x)?).map(Arg2::T);
    }
    let [x, y] = a else { bail!(Internal, "[replay] {name} with {} arguments", a.len()) };
    if let (Arg2::S(x), Arg2::S(y)) = (x, y) {
        return Ok(Arg2::S(Scalar::Float(fold(name, x.to_f64(), y.to_f64())?)));
    }
    if let (Arg2::T(x), Arg2::S(s)) = (x, y) {
        let s = *s;
        match name {
            "+" => return x.add_scalar(s, one).map(Arg2::T),
            "-" => return x.sub_scalar(s, one).map(Arg2::T),
            "*" => return x.mul_scalar(s).map(Arg2::T),
            "/" => return x.div_scalar(s).map(Arg2::T),
            "pow" => return x.pow_scalar(s).map(Arg2::T),
            "polygamma" => return Tensor::polygamma(s.to_i64(), x).map(Arg2::T),
            _ => {}
        }
    }
    if let ("-", Arg2::S(s), Arg2::T(y)) = (name, x, y) {
        return y.rsub_scalar(*s, one).map(Arg2::T);
    }
    let (x, y) = (tensor(x)?, tensor(y)?);
    Ok(Arg2::T(match name {
        "+" => x.add(&y, one)?,
        "-" => x.sub(&y, one)?,
        "*" => x.mul(&y)?,
        "/" => x.div(&y)?,
        "pow" => x.pow(&y)?,
        "lt" => x.lt(&y)?,
        "le" => x.le(&y)?,
        "eq" => x.eq(&y)?,
        "max" => x.maximum(&y)?,
        "min" => x.minimum(&y)?,
        "&" => x.logical_and(&y)?,
        "|" => x.logical_or(&y)?,
        "atan2" => x.atan2(&y)?,
        "div_trunc" => x.div_mode(&y, Some("trunc"))?,
        "div_floor" => x.div_mode(&y, Some("floor"))?,
        "remainder" => x.remainder(&y)?,
        "fmod" => x.fmod(&y)?,
        _ => bail!(Internal, "[replay] no operator for {name}"),
    }))
}

fn fold(name: &str, x: f64, y: f64) -> Result<f64> {
    Ok(match name {
        "+" => x + y,
        "-" => x - y,
        "*" => x * y,
        "/" => x / y,
        "pow" => x.powf(y),
        "lt" => f64::from(x < y),
        "le" => f64::from(x <= y),
        "eq" => f64::from(x == y),
        "&" => f64::from(x != 0.0 && y != 0.0),
        "|" => f64::from(x != 0.0 || y != 0.0),
        "max" => x.max(y),
        "min" => x.min(y),
        _ => bail!(Internal, "[replay] no constant for {name}"),
    })
}

fn unary(name: &str, x: &Tensor) -> Result<Tensor> {
    macro_rules! by_name {
        ($($f:ident)*) => { match name {
            $(stringify!($f) => x.$f(),)*
            "!" => x.logical_not(),
            "is_nan" => x.isnan(),
            "i1" => super::gamma::rows::bessel_one::ROW.call(&[x.into()], &[]),
            _ => bail!(Internal, "[replay] no operator for {name}"),
        } };
    }
    by_name!(neg abs trunc floor ceil round sign exp exp2 expm1 log log2 log10 log1p sqrt sin cos
        tan asin acos atan sinh cosh tanh asinh acosh atanh sigmoid erf erfc erfinv rsqrt lgamma
        digamma i0)
}

//! One call of a row: promotion, the derivatives, and the short way for those.

use super::run::run_funcs;
use super::{Arg, Arg2, Entry};
use crate::autograd::graph;
use crate::backend::pointwise::{Class, Funcs};
use crate::base::{Category, DType, Device, DeviceType, Layout, Result, Scalar};
use crate::base::{bail, broadcast_all, default_dtype};
use crate::ops::create::check_fits;
use crate::ops::engine::{Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::{promote, replay, small};
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;

/// The numbers among the operands.
type Numbers = SmallVec<[Option<Scalar>; 3]>;
/// The tensors among the operands.
type Operands = SmallVec<[Option<Body>; 3]>;

/// One call of a row.
pub(super) struct Pointwise {
    entry: &'static Entry,
    scalars: Numbers,
    params: SmallVec<[Scalar; 3]>,
}

impl Pointwise {
    #[inline]
    pub(super) fn new(entry: &'static Entry, args: &[Arg], params: &[Scalar]) -> Pointwise {
        // Written whole: a push waits for the length that the last one wrote.
        let number = |i| match args.get(i) {
            Some(Arg::S(s)) => Some(*s),
            _ => None,
        };
        let scalars = match args.len() {
            n @ 0..=3 => SmallVec::from_buf_and_len([number(0), number(1), number(2)], n),
            n => (0..n).map(number).collect(),
        };
        let at = |i| params.get(i).copied().unwrap_or(Scalar::Int(0));
        let params = match params.len() {
            n @ 0..=3 => SmallVec::from_buf_and_len([at(0), at(1), at(2)], n),
            _ => params.into(),
        };
        Pointwise { entry, scalars, params }
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
            Class::Real if !floating => default_dtype(),
            Class::Bits if floating => {
                bail!(Dtype, "[{}] not implemented for '{}'", row.name, common.scalar_type_name())
            }
            Class::Float if !floating => {
                bail!(Dtype, "[{}] not implemented for '{}'", row.name, common.scalar_type_name())
            }
            Class::NumNoBool | Class::Quotient | Class::Difference if common == DType::Bool => {
                bail!(Dtype, "[{}] {}", row.name, no_bool(row.name))
            }
            Class::Difference if self.any_bool(x) => bail!(
                Dtype,
                "[{}] Subtraction, the `-` operator, with a bool tensor is not supported. If you \
                 are trying to invert a mask, use the `~` or `logical_not()` operator instead.",
                row.name
            ),
            _ if matches!(row.name, "add" | "sub" | "rsub") => {
                self.check_alpha(common)?;
                common
            }
            _ => common,
        })
    }

    /// What the factor of a sum must be.
    fn check_alpha(&self, common: DType) -> Result<()> {
        let (name, Some(&alpha)) = (self.entry.row.name, self.params.first()) else {
            return Ok(());
        };
        match alpha.category() {
            Category::Bool if common != DType::Bool => {
                bail!(Dtype, "[{name}] Boolean alpha only supported for Boolean results.")
            }
            Category::Floating if !common.is_floating() => bail!(
                Dtype,
                "[{name}] For integral input tensors, argument alpha must not be a floating point \
                 number."
            ),
            _ => check_fits(name, alpha, common),
        }
    }

    /// Whether operands count as the common dtype has them, rounded and wrapped around, and not
    /// as the wider type that the loops compute in.
    fn exact(&self, common: DType) -> bool {
        matches!(self.entry.row.class, Class::Test | Class::Quotient | Class::Bits)
            && common.size() < 8
            && !matches!(common, DType::F32 | DType::Bool)
    }

    /// The operands as the common dtype has them.
    fn converted(&self, common: DType, x: Bodies) -> Result<(Operands, Numbers)> {
        let tensor = |b: &Option<Body>| match b {
            Some(b) if b.dtype != common && b.dtype.size() > 1 => {
                Ok(Some(Tensor::from_body(b.clone()).to_dtype(common)?.body()))
            }
            b => Ok(b.clone()),
        };
        let tensors: Result<Operands> = x.iter().map(tensor).collect();
        Ok((tensors?, self.scalars.iter().map(|s| s.map(|s| held(s, common))).collect()))
    }

    fn any_bool(&self, x: Bodies) -> bool {
        let tensor = x.iter().flatten().any(|b| b.dtype == DType::Bool);
        tensor || self.scalars.iter().flatten().any(|s| s.category() == Category::Bool)
    }

    fn output_dtype(&self, common: DType) -> DType {
        if self.entry.row.class == Class::Test { DType::Bool } else { common }
    }
}

/// A number as a narrow dtype holds it.
fn held(s: Scalar, dtype: DType) -> Scalar {
    let (whole, real) = (s.to_i64(), s.to_f64() as f32);
    match dtype {
        DType::U8 => Scalar::Int(i64::from(whole as u8)),
        DType::I8 => Scalar::Int(i64::from(whole as i8)),
        DType::I16 => Scalar::Int(i64::from(whole as i16)),
        DType::I32 => Scalar::Int(i64::from(whole as i32)),
        DType::F16 => Scalar::Float(half::f16::from_f32(real).to_f64()),
        DType::BF16 => Scalar::Float(half::bf16::from_f32(real).to_f64()),
        _ => s,
    }
}

/// What a row says that does not take bool.
fn no_bool(row: &str) -> &'static str {
    match row {
        "sub" | "rsub" => {
            "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or \
             `logical_xor()` operator instead."
        }
        "neg" => {
            "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to \
             invert a mask, use the `~` or `logical_not()` operator instead."
        }
        "relu" => "Boolean inputs not supported for relu",
        "hardtanh" => "Bool inputs not supported for hardtanh",
        _ => "not implemented for 'Bool'",
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
        let own = if self.exact(common) { Some(self.converted(common, x)?) } else { None };
        let (x, scalars) = match &own {
            Some((x, scalars)) => (x.as_slice(), scalars),
            None => (x, &self.scalars),
        };
        let divides = self.entry.row.class == Class::Quotient && !common.is_floating();
        if divides && y[0].numel() > 0 {
            self.check_divisor(x, scalars)?;
        }
        run_funcs(&self.entry.row.value, common, x, scalars, &self.params, &y[0]);
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
    fn check_divisor(&self, x: Bodies, scalars: &Numbers) -> Result<()> {
        let zero = match (x.get(1).and_then(Option::as_ref), scalars.get(1)) {
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
            // A mask times a number would be of the default dtype.
            for t in x.iter_mut().flatten().filter(|t| !t.dtype().is_floating()) {
                *t = t.to_dtype(g.dtype())?;
            }
            let d = replay::run(funcs.expr, &x, &self.scalars, &self.params)?;
            return match d {
                Arg2::T(d) => g.mul(&d),
                Arg2::S(c) => g.mul_scalar(c),
            };
        }
        self.fused(funcs, x, g)
    }

    /// The partial in one pass over memory, without recording.
    fn fused(&self, funcs: &Funcs, x: SmallVec<[Option<Tensor>; 4]>, g: &Tensor) -> Result<Tensor> {
        if let Some(d) = small::partial(funcs, &x, &self.scalars, &self.params, g)? {
            return Ok(d);
        }
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

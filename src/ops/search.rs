//! Where values belong among sorted ones, and whether they are among others.

use super::create::operand;
use super::dense::{dense, read, sample, write};
use super::engine::{self, Bodies, Kernel, Meta, Metas};
use super::index::{as_i64, ints, longs, missing};
use super::promote::Promotion;
use super::value::Value;
use crate::backend::cpu::index::{self, Bounds};
use crate::backend::cpu::search::{self as cpu, Sorted};
use crate::backend::cpu::unique::{Set, keys};
use crate::base::{DType, Element, Result, Scalar, bail, error, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Both tensors in the dtype of their promotion; `number` is the one that is made of a number.
fn promoted(x: [&Tensor; 2], number: Option<(usize, Scalar)>) -> Result<[Tensor; 2]> {
    let mut p = Promotion::default();
    for (k, t) in x.iter().enumerate() {
        match number {
            Some((n, s)) if n == k => p.scalar(s),
            _ => p.tensor(t.dtype(), t.dim()),
        }
    }
    let dtype = p.result();
    Ok([x[0].to_dtype(dtype)?, x[1].to_dtype(dtype)?])
}

/// A 0-d tensor of a number.
fn number(s: Scalar) -> Result<Tensor> {
    let wide = if s.dtype().is_floating() { DType::F64 } else { s.dtype() };
    Tensor::scalar_tensor(s, wide)
}

/// The sorted sequence, the values and, where given, the order of the sequence.
struct Search {
    op: &'static str,
    right: bool,
    narrow: bool,
}

impl Search {
    fn run<T: Element + PartialOrd>(&self, x: Bodies, len: usize, y: &mut [i64]) -> Result<()> {
        let (Some(s), Some(v)) = (&x[0], &x[1]) else { return missing(self.op) };
        let (s, v) = (dense(s, T::DTYPE)?, dense(v, T::DTYPE)?);
        let sorter = x[2].as_ref().map(as_i64).transpose()?;
        let order = sorter.as_ref().map(ints);
        let bounds = Bounds { size: len as i64, wrap: false };
        if let Some(bad) = order.and_then(|o| index::find_outside(o, bounds)) {
            return Err(error!(Index, "[{}] sorter index out of range, got {bad}", self.op));
        }
        let per = v.shape().last().map_or(1, |&n| n as usize);
        let all = Sorted { lines: read::<T>(&s), len, sorter: order, right: self.right };
        cpu::search(&all, read(&v), per, y);
        Ok(())
    }
}

impl Kernel for Search {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(s), Some(v)) = (&x[0], &x[1]) else { return missing(self.op) };
        let (a, b, op) = (s.shape(), v.shape(), self.op);
        if a.is_empty() {
            bail!(
                Shape,
                "[{op}] boundaries tensor should have positive dimension, but got 0 dimension"
            );
        }
        if b.is_empty() && a.len() != 1 {
            bail!(
                Shape,
                "[{op}] input value can be a scalar only when boundaries tensor dimension is 1, \
                 but we got boundaries tensor dim({}) and input value's dim(0) numel(1)",
                a.len()
            );
        }
        if a.len() != 1 && (a.len() != b.len() || a[..a.len() - 1] != b[..b.len() - 1]) {
            bail!(
                Shape,
                "[{op}] boundaries tensor should be 1 dimension or the first N-1 dimensions of \
                 boundaries tensor and input value tensor must match, but we got boundaries \
                 tensor {} and input value tensor {}",
                show(a),
                show(b)
            );
        }
        if let Some(o) = &x[2] {
            if o.shape() != a {
                bail!(
                    Shape,
                    "[{op}] boundary and sorter must have the same size, but got boundary tensor \
                     {} and got sorter tensor {}",
                    show(a),
                    show(o.shape())
                );
            }
            if o.dtype != DType::I64 {
                bail!(
                    Dtype,
                    "[{op}] sorter must be a tensor of long dtype but got dtype {}",
                    o.dtype.scalar_type_name()
                );
            }
        }
        if v.dtype == DType::Bool && v.numel() > 0 {
            bail!(Dtype, "[{op}] not implemented for 'Bool'");
        }
        let dtype = if self.narrow { DType::I32 } else { DType::I64 };
        Ok(smallvec::smallvec![Meta::new(b, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(s), Some(v)) = (&x[0], &x[1]) else { return missing(self.op) };
        let len = s.shape().last().map_or(0, |&n| n as usize);
        super::dense::through(&y[0], DType::I64, |y| match v.dtype {
            DType::F64 => self.run::<f64>(x, len, write(y)),
            d if d.is_floating() => self.run::<f32>(x, len, write(y)),
            _ => self.run::<i64>(x, len, write(y)),
        })
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// Whether `side` and `right` say right.
fn side(right: bool, side: Option<&str>) -> Result<bool> {
    match side {
        None => Ok(right),
        Some("right") => Ok(true),
        Some("left") if right => bail!(
            InvalidArgument,
            "[searchsorted] side and right can't be set to opposites, got side of left while right \
             was True"
        ),
        Some("left") => Ok(false),
        Some(s) => {
            bail!(InvalidArgument, "[searchsorted] side can only be 'left' or 'right' but got {s}")
        }
    }
}

fn search(
    k: Search,
    sorted: &Tensor,
    values: &Tensor,
    of: Option<(usize, Scalar)>,
    sorter: Option<&Tensor>,
) -> Result<Tensor> {
    let [s, v] = promoted([sorted, values], of)?;
    engine::apply1(k, &[Some(&s), Some(&v), sorter])
}

fn check_boundaries(b: &Tensor) -> Result<()> {
    if b.dim() != 1 {
        bail!(Shape, "[bucketize] boundaries tensor must be 1 dimension, but got dim({})", b.dim());
    }
    Ok(())
}

/// Whether elements of the first input are among those of the second one.
struct Among {
    invert: bool,
}

impl Kernel for Among {
    fn name(&self) -> &'static str {
        "isin"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(_)) = (&x[0], &x[1]) else { return missing("isin") };
        Ok(smallvec::smallvec![Meta::new(x.shape(), DType::Bool)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(t)) = (&x[0], &x[1]) else { return missing("isin") };
        let (x, t) = (dense(x, x.dtype)?, dense(t, t.dtype)?);
        let set = Set::new(&keys(&operand(&t)), t.dtype.is_floating());
        set.test(&operand(&x), self.invert, write(&y[0]));
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}

fn check_isin<'a>(x: impl IntoIterator<Item = &'a Tensor>) -> Result<()> {
    match x.into_iter().any(|t| t.dtype() == DType::Bool) {
        true => bail!(Dtype, "[isin] Unsupported input type encountered for isin(): Bool"),
        false => Ok(()),
    }
}

fn among(x: &Tensor, tests: &Tensor, of: Option<(usize, Scalar)>, invert: bool) -> Result<Tensor> {
    check_isin([x, tests])?;
    let [x, tests] = promoted([x, tests], of)?;
    engine::apply1(Among { invert }, &[Some(&x), Some(&tests)])
}

fn sorted(shape: &[i64]) -> Result<Value> {
    Ok(sample(shape, 3)?.sort(-1, false)?.0.into())
}

fn search_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![sorted(&[7])?, sample(&[3, 4], 5)?.into()],
        vec![sorted(&[2, 5])?, sample(&[2, 3], 5)?.into(), true.into(), true.into()],
    ])
}

fn search_scalar_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sorted(&[7])?, Value::Float(0.2)]])
}

fn bucket_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 5)?.into(), sorted(&[7])?]])
}

fn bucket_scalar_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Float(0.2), sorted(&[7])?]])
}

fn isin_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![longs(&[1, 2, 3, 4], &[2, 2])?, longs(&[4, 1, 1], &[3])?]])
}

ops! { OPS, Kernel;
    /// For each value the place in a sorted sequence (in the last dimension) before which it
    /// belongs: that of the first element not less than it, or greater than it where `right`.
    "searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor"
    fn searchsorted(&self, values: &Tensor, out_int32: bool, right: bool, side_: Option<&str>, sorter: Option<&Tensor>) -> Result<Tensor> {
        let k = Search { op: "searchsorted", right: side(right, side_)?, narrow: out_int32 };
        search(k, self, values, None, sorter)
    }
    , samples search_samples
    /// As `searchsorted.Tensor`, for one number.
    "searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor"
    fn searchsorted_scalar(&self, value: Scalar, out_int32: bool, right: bool, side_: Option<&str>, sorter: Option<&Tensor>) -> Result<Tensor> {
        let k = Search { op: "searchsorted", right: side(right, side_)?, narrow: out_int32 };
        search(k, self, &number(value)?, Some((1, value)), sorter)
    }
    , samples search_scalar_samples
    /// For each element the number of the bucket between rising boundaries; one that equals a
    /// boundary is before it, or behind it where `right`.
    "bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor"
    fn bucketize(&self, boundaries: &Tensor, out_int32: bool, right: bool) -> Result<Tensor> {
        check_boundaries(boundaries)?;
        search(Search { op: "bucketize", right, narrow: out_int32 }, boundaries, self, None, None)
    }
    , samples bucket_samples
    /// As `bucketize.Tensor`, for one number.
    "bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor"
    fn bucketize_scalar(value: Scalar, boundaries: &Tensor, out_int32: bool, right: bool) -> Result<Tensor> {
        check_boundaries(boundaries)?;
        let k = Search { op: "bucketize", right, narrow: out_int32 };
        search(k, boundaries, &number(value)?, Some((1, value)), None)
    }
    , samples bucket_scalar_samples
    /// Whether each element is among the test elements, or is not where `invert`. NaN never is.
    "isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor"
    fn isin(&self, test_elements: &Tensor, assume_unique: bool, invert: bool) -> Result<Tensor> {
        let _ = assume_unique;
        among(self, test_elements, None, invert)
    }
    , samples isin_samples
    /// Whether each element is the number, or is not where `invert`.
    "isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor"
    fn isin_tensor_scalar(&self, test_element: Scalar, assume_unique: bool, invert: bool) -> Result<Tensor> {
        let _ = assume_unique;
        check_isin([self, &number(test_element)?])?;
        if invert { self.ne_scalar(test_element) } else { self.eq_scalar(test_element) }
    }
    /// Whether a number is among the test elements, or is not where `invert`.
    "isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor"
    fn isin_scalar_tensor(element: Scalar, test_elements: &Tensor, assume_unique: bool, invert: bool) -> Result<Tensor> {
        let _ = assume_unique;
        among(&number(element)?, test_elements, Some((0, element)), invert)
    }
}

//! First values of parameters: `torch::nn::init`. All draw from the default generator, in the
//! order in which PyTorch draws, and record nothing.

use crate::autograd::graph;
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::tensor::Tensor;

/// Which side of a weight the variance is kept on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fan {
    /// Inputs: activations keep their variance going forward.
    #[default]
    In,
    /// Outputs: gradients keep their variance going backward.
    Out,
}

/// The function that follows a layer, for its gain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gain {
    /// None, a convolution or a sigmoid: 1.
    Linear,
    /// tanh: 5/3.
    Tanh,
    /// ReLU: the square root of 2.
    Relu,
    /// Leaky ReLU with slope `a` below 0: `sqrt(2 / (1 + a^2))`.
    LeakyRelu,
    /// SELU: 3/4.
    Selu,
}

impl Gain {
    /// The factor; `a` is the slope of the leaky ReLU.
    pub fn factor(self, a: f64) -> f64 {
        match self {
            Gain::Linear => 1.0,
            Gain::Tanh => 5.0 / 3.0,
            Gain::Relu => 2f64.sqrt(),
            Gain::LeakyRelu => (2.0 / (1.0 + a * a)).sqrt(),
            Gain::Selu => 0.75,
        }
    }
}

/// A parameter of the default dtype whose values are not set yet.
pub(super) fn parameter(shape: &[i64]) -> Result<Tensor> {
    Tensor::empty(shape, Options { requires_grad: true, ..Options::default() }, None)
}

/// A parameter filled with one value.
pub(super) fn filled(shape: &[i64], value: f64) -> Result<Tensor> {
    let t = parameter(shape)?;
    constant_(&t, value)?;
    Ok(t)
}

/// The bias of linear and convolution: uniform within `1 / sqrt(fan_in)`.
pub(super) fn bias(shape: &[i64], fan_in: i64) -> Result<Tensor> {
    let t = parameter(shape)?;
    if fan_in > 0 {
        let bound = 1.0 / (fan_in as f64).sqrt();
        uniform_(&t, -bound, bound)?;
    } else {
        constant_(&t, 0.0)?;
    }
    Ok(t)
}

/// The bias of so many outputs, where there is one.
pub(super) fn bias_if(on: bool, outputs: i64, fan_in: i64) -> Result<Option<Tensor>> {
    if on { bias(&[outputs], fan_in).map(Some) } else { Ok(None) }
}

/// A parameter filled with one value, where there is one.
pub(super) fn filled_if(on: bool, shape: &[i64], value: f64) -> Result<Option<Tensor>> {
    if on { filled(shape, value).map(Some) } else { Ok(None) }
}

/// Uniform on `[a, b)`.
///
/// # Errors
/// `Dtype` where the tensor is not floating-point; `InvalidArgument` where `a > b`.
pub fn uniform_(t: &Tensor, a: f64, b: f64) -> Result<()> {
    graph::no_grad(|| t.uniform_(a, b, None).map(drop))
}

/// Normal with `mean` and `std`.
///
/// # Errors
/// `Dtype` where the tensor is not floating-point; `InvalidArgument` where `std < 0`.
pub fn normal_(t: &Tensor, mean: f64, std: f64) -> Result<()> {
    graph::no_grad(|| t.normal_(mean, std, None).map(drop))
}

/// One value everywhere.
///
/// # Errors
/// Those of `fill_`.
pub fn constant_(t: &Tensor, value: f64) -> Result<()> {
    graph::no_grad(|| t.fill_(Scalar::Float(value)).map(drop))
}

/// Ones.
///
/// # Errors
/// Those of `fill_`.
pub fn ones_(t: &Tensor) -> Result<()> {
    constant_(t, 1.0)
}

/// Zeros.
///
/// # Errors
/// Those of `fill_`.
pub fn zeros_(t: &Tensor) -> Result<()> {
    constant_(t, 0.0)
}

/// The identity matrix.
///
/// # Errors
/// `Shape` where the tensor is no matrix.
pub fn eye_(t: &Tensor) -> Result<()> {
    let shape = t.shape();
    let [n, m] = shape[..] else {
        bail!(Shape, "[eye_] Only tensors with 2 dimensions are supported, got {}", show(&shape))
    };
    graph::no_grad(|| t.copy_(&Tensor::eye_m(n, m, t.dtype().into())?, false).map(drop))
}

/// Dirac delta for the weight of a convolution: output channel `i` of each group repeats input
/// channel `i`.
///
/// # Errors
/// `Shape` where the rank is not 3 to 5; `InvalidArgument` where the groups do not divide the
/// output channels.
pub fn dirac_(t: &Tensor, groups: i64) -> Result<()> {
    let shape = t.shape();
    if !(3..=5).contains(&shape.len()) {
        bail!(
            Shape,
            "[dirac_] Only tensors with 3, 4, or 5 dimensions are supported, got {}",
            show(&shape)
        );
    }
    if groups < 1 || shape[0] % groups != 0 {
        bail!(
            InvalidArgument,
            "[dirac_] dim 0 must be divisible by groups, got {} and {groups}",
            shape[0]
        );
    }
    zeros_(t)?;
    let each = shape[0] / groups;
    graph::no_grad(|| {
        for (g, d) in (0..groups).flat_map(|g| (0..each.min(shape[1])).map(move |d| (g, d))) {
            let mut at = t.select(0, g * each + d)?.select(0, d)?;
            for &n in &shape[2..] {
                at = at.select(0, n / 2)?;
            }
            at.fill_(Scalar::Int(1))?;
        }
        Ok(())
    })
}

/// The numbers of inputs and outputs that meet in one weight.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn fan_in_and_out(t: &Tensor) -> Result<(i64, i64)> {
    let shape = t.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[init] Fan in and fan out can not be computed for tensor with fewer than 2 \
             dimensions, got {}",
            show(&shape)
        );
    }
    let field: i64 = shape[2..].iter().product();
    Ok((shape[1] * field, shape[0] * field))
}

/// Glorot's uniform: bound `gain * sqrt(6 / (fan_in + fan_out))`.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn xavier_uniform_(t: &Tensor, gain: f64) -> Result<()> {
    let (fan_in, fan_out) = fan_in_and_out(t)?;
    let std = gain * (2.0 / (fan_in + fan_out) as f64).sqrt();
    let bound = 3f64.sqrt() * std;
    uniform_(t, -bound, bound)
}

/// Glorot's normal: std `gain * sqrt(2 / (fan_in + fan_out))`.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn xavier_normal_(t: &Tensor, gain: f64) -> Result<()> {
    let (fan_in, fan_out) = fan_in_and_out(t)?;
    normal_(t, 0.0, gain * (2.0 / (fan_in + fan_out) as f64).sqrt())
}

fn kaiming_std(t: &Tensor, a: f64, fan: Fan, gain: Gain) -> Result<f64> {
    let (fan_in, fan_out) = fan_in_and_out(t)?;
    let n = if fan == Fan::In { fan_in } else { fan_out };
    Ok(gain.factor(a) / (n as f64).sqrt())
}

/// He's uniform: bound `gain * sqrt(3 / fan)`; `a` is the slope of the leaky ReLU.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn kaiming_uniform_(t: &Tensor, a: f64, fan: Fan, gain: Gain) -> Result<()> {
    if t.numel() == 0 {
        return Ok(());
    }
    let bound = 3f64.sqrt() * kaiming_std(t, a, fan, gain)?;
    uniform_(t, -bound, bound)
}

/// He's normal: std `gain / sqrt(fan)`; `a` is the slope of the leaky ReLU.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn kaiming_normal_(t: &Tensor, a: f64, fan: Fan, gain: Gain) -> Result<()> {
    if t.numel() == 0 {
        return Ok(());
    }
    normal_(t, 0.0, kaiming_std(t, a, fan, gain)?)
}

/// Normal with `mean` and `std`, cut to `[a, b]` by inverting the distribution function.
///
/// # Errors
/// As for [`normal_`].
pub fn trunc_normal_(t: &Tensor, mean: f64, std: f64, a: f64, b: f64) -> Result<()> {
    let root = 2f64.sqrt();
    // How far below its mean a standard normal lies: through erf of a 0-d tensor.
    let below = |x: f64| -> Result<f64> {
        let z = Tensor::scalar_tensor(((x - mean) / std / root).into(), DType::F64)?;
        Ok((1.0 + z.erf()?.item()?.to_f64()) / 2.0)
    };
    let (low, high) = (below(a)?, below(b)?);
    uniform_(t, 2.0 * low - 1.0, 2.0 * high - 1.0)?;
    graph::no_grad(|| {
        t.erfinv_()?.mul_scalar_((std * root).into())?.add_scalar_(mean.into(), 1.into())?;
        t.clamp_(Some(a.into()), Some(b.into())).map(drop)
    })
}

/// A (semi-)orthogonal matrix times `gain`; dimensions after the first count as one.
///
/// The rows of a normal matrix, or its columns where there are fewer of them, made orthonormal:
/// the Q of the QR decomposition whose R has a positive diagonal.
///
/// # Errors
/// `Shape` where the rank is below 2.
pub fn orthogonal_(t: &Tensor, gain: f64) -> Result<()> {
    let shape = t.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[orthogonal_] Only tensors with 2 or more dimensions are supported, got {}",
            show(&shape)
        );
    }
    if t.numel() == 0 {
        return Ok(());
    }
    let (rows, cols) = (shape[0] as usize, shape[1..].iter().product::<i64>() as usize);
    let random = Tensor::empty(&[rows as i64, cols as i64], t.dtype().into(), None)?;
    normal_(&random, 0.0, 1.0)?;
    let tall = rows >= cols;
    let vectors = if tall { random.t()? } else { random };
    let (count, len) = if tall { (cols, rows) } else { (rows, cols) };
    let mut q = vectors.to_vec::<f64>()?;
    orthonormalise(&mut q, count, len);
    let q = Tensor::from_slice(&q, &[count as i64, len as i64])?;
    let q = if tall { q.t()? } else { q };
    graph::no_grad(|| t.copy_(&q.reshape(&shape)?.mul_scalar(gain.into())?, false).map(drop))
}

/// Gram and Schmidt over `count` vectors of `len`, each twice, which keeps full precision.
fn orthonormalise(q: &mut [f64], count: usize, len: usize) {
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    for i in 0..count {
        let (done, rest) = q.split_at_mut(i * len);
        let v = &mut rest[..len];
        for _ in 0..2 {
            for u in done.chunks(len) {
                let along = dot(u, v);
                v.iter_mut().zip(u).for_each(|(x, y)| *x -= along * y);
            }
        }
        let norm = dot(v, v).sqrt();
        v.iter_mut().for_each(|x| *x /= norm);
    }
}

/// Normal with `std`, but a part of each column, `sparsity` of it rounded up, is zero.
///
/// # Errors
/// `Shape` where the tensor is no matrix.
pub fn sparse_(t: &Tensor, sparsity: f64, std: f64) -> Result<()> {
    let shape = t.shape();
    let [rows, cols] = shape[..] else {
        bail!(Shape, "[sparse_] Only tensors with 2 dimensions are supported, got {}", show(&shape))
    };
    let zeros = ((sparsity * rows as f64).ceil().max(0.0) as usize).min(rows as usize);
    normal_(t, 0.0, std)?;
    graph::no_grad(|| {
        for c in 0..cols {
            let order = Tensor::randperm(rows, DType::I64.into())?.to_vec::<i64>()?;
            for &r in &order[..zeros] {
                t.select(0, r)?.select(0, c)?.zero_()?;
            }
        }
        Ok(())
    })
}

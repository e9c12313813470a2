//! Convolutions and transposed convolutions of 1, 2 and 3 dimensions.

use super::show::list;
use super::{Forward, Module, given, init, only};
use crate::base::{Dims, Result, bail};
use crate::tensor::Tensor;

/// How much is added around the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Padding {
    /// So much on both sides of each dimension.
    Sizes(Dims),
    /// As much as keeps the sizes, for stride 1.
    Same,
    /// Nothing.
    Valid,
}

/// What is added around the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(i32)]
pub enum PaddingMode {
    /// Zeros.
    #[default]
    Zeros = 0,
    /// The input mirrored at its edge, without the edge.
    Reflect = 1,
    /// The edge repeated.
    Replicate = 2,
    /// The input from its other end.
    Circular = 3,
}

/// Convolution, or transposed convolution, over 1 to 3 dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// The weight is `[out, in / groups, ..kernel]`, transposed `[in, out / groups, ..kernel]`; it
/// and the bias start uniform within `1 / sqrt(fan_in)`.
#[derive(Clone, Debug)]
pub struct Conv {
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel; their number is that of the dimensions.
    pub kernel_size: Dims,
    /// Steps between places of the kernel.
    pub stride: Dims,
    /// What is added around the input.
    pub padding: Padding,
    /// Steps between elements of the kernel.
    pub dilation: Dims,
    /// Rows added at one end of outputs; for transposed convolutions.
    pub output_padding: Dims,
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// What the padding is filled with.
    pub padding_mode: PaddingMode,
    /// Whether it is the transposed convolution.
    pub transposed: bool,
}

impl Conv {
    /// Over as many dimensions as the kernel has, with stride 1, no padding, and a bias.
    pub fn new(in_channels: i64, out_channels: i64, kernel_size: &[i64]) -> Conv {
        let each = |v| Dims::from_elem(v, kernel_size.len());
        Conv {
            in_channels,
            out_channels,
            kernel_size: kernel_size.into(),
            stride: each(1),
            padding: Padding::Sizes(each(0)),
            dilation: each(1),
            output_padding: each(0),
            groups: 1,
            bias: true,
            padding_mode: PaddingMode::Zeros,
            transposed: false,
        }
    }

    /// The transposed one.
    pub fn transposed(in_channels: i64, out_channels: i64, kernel_size: &[i64]) -> Conv {
        Conv { transposed: true, ..Conv::new(in_channels, out_channels, kernel_size) }
    }

    fn rank(&self) -> usize {
        self.kernel_size.len()
    }

    fn check(&self) -> Result<()> {
        let (i, o, g) = (self.in_channels, self.out_channels, self.groups);
        if g <= 0 {
            bail!(InvalidArgument, "[conv] groups must be a positive integer, got {g}");
        }
        if i < 0 || o < 0 {
            bail!(InvalidArgument, "[conv] expected channels of at least 0, got {i} and {o}");
        }
        if i % g != 0 {
            bail!(InvalidArgument, "[conv] in_channels must be divisible by groups, got {i}, {g}");
        }
        if o % g != 0 {
            bail!(InvalidArgument, "[conv] out_channels must be divisible by groups, got {o}, {g}");
        }
        let n = self.rank();
        if !(1..=3).contains(&n) {
            bail!(InvalidArgument, "[conv] expected a kernel of 1 to 3 dimensions, got {n}");
        }
        if let Some(k) = self.kernel_size.iter().find(|k| **k < 1) {
            bail!(InvalidArgument, "[conv] expected kernel sizes of at least 1, got {k}");
        }
        let mut lists = vec![&self.stride, &self.dilation, &self.output_padding];
        match &self.padding {
            Padding::Sizes(p) => lists.push(p),
            _ if self.transposed => {
                bail!(InvalidArgument, "[conv] a transposed convolution needs padding in numbers")
            }
            Padding::Same if self.stride.iter().any(|s| *s != 1) => bail!(
                InvalidArgument,
                "[conv] padding='same' is not supported for strided convolutions"
            ),
            _ => {}
        }
        if lists.iter().any(|l| l.len() != n) {
            bail!(InvalidArgument, "[conv] expected {n} numbers for each of the {n} dimensions");
        }
        if self.transposed && self.padding_mode != PaddingMode::Zeros {
            bail!(InvalidArgument, "[conv] a transposed convolution can be padded by zeros only");
        }
        Ok(())
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the options do not fit each other; `OutOfMemory`.
    pub fn build(self) -> Result<Module> {
        self.check()?;
        let (first, second) = match self.transposed {
            true => (self.in_channels, self.out_channels),
            false => (self.out_channels, self.in_channels),
        };
        let mut shape: Dims = smallvec::smallvec![first, second / self.groups];
        shape.extend_from_slice(&self.kernel_size);
        let weight = init::parameter(&shape)?;
        init::kaiming_uniform_(&weight, 5f64.sqrt(), init::Fan::In, init::Gain::LeakyRelu)?;
        let bias = match self.bias {
            true => Some(init::bias(&[self.out_channels], init::fan_in_and_out(&weight)?.0)?),
            false => None,
        };
        let m = Module::new(self);
        m.register_parameter("weight", Some(weight))?;
        m.register_parameter("bias", bias)?;
        Ok(m)
    }

    /// Padding on both sides of each dimension.
    fn sides(&self) -> Vec<[i64; 2]> {
        let one = |d: usize| match &self.padding {
            Padding::Sizes(p) => [p[d], p[d]],
            Padding::Valid => [0, 0],
            Padding::Same => {
                let total = self.dilation[d] * (self.kernel_size[d] - 1);
                [total / 2, total - total / 2]
            }
        };
        (0..self.rank()).map(one).collect()
    }

    fn run(&self, x: &Tensor, w: &Tensor, b: Option<&Tensor>) -> Result<Tensor> {
        let (s, d, g) = (&self.stride, &self.dilation, self.groups);
        let none = Dims::from_elem(0, self.rank());
        let (x, p) = match (&self.padding, self.padding_mode) {
            (Padding::Sizes(p), PaddingMode::Zeros) => (x.clone(), p),
            (Padding::Valid, _) => (x.clone(), &none),
            (Padding::Same, PaddingMode::Zeros) => {
                return match self.rank() {
                    1 => x.conv1d_padding(w, b, s, "same", d, g),
                    2 => x.conv2d_padding(w, b, s, "same", d, g),
                    _ => x.conv3d_padding(w, b, s, "same", d, g),
                };
            }
            (_, mode) => (pad(x, &self.sides(), mode)?, &none),
        };
        match self.rank() {
            1 => x.conv1d(w, b, s, p, d, g),
            2 => x.conv2d(w, b, s, p, d, g),
            _ => x.conv3d(w, b, s, p, d, g),
        }
    }

    fn run_transposed(&self, x: &Tensor, w: &Tensor, b: Option<&Tensor>) -> Result<Tensor> {
        let none = Dims::from_elem(0, self.rank());
        let p = if let Padding::Sizes(p) = &self.padding { p } else { &none };
        let (s, o, g, d) = (&self.stride, &self.output_padding, self.groups, &self.dilation);
        match self.rank() {
            1 => x.conv_transpose1d(w, b, s, p, o, g, d),
            2 => x.conv_transpose2d(w, b, s, p, o, g, d),
            _ => x.conv_transpose3d(w, b, s, p, o, g, d),
        }
    }
}

/// Where place `i` of a padded dimension of size `n` is read.
fn source(i: i64, n: i64, mode: PaddingMode) -> i64 {
    match mode {
        PaddingMode::Circular => i.rem_euclid(n),
        PaddingMode::Reflect => (n - 1) - (n - 1 - i.abs()).abs(),
        PaddingMode::Replicate | PaddingMode::Zeros => i.clamp(0, n - 1),
    }
}

/// Adds to the last dimensions what they hold themselves: each side at most what there is.
fn pad(x: &Tensor, sides: &[[i64; 2]], mode: PaddingMode) -> Result<Tensor> {
    let first = x.dim().saturating_sub(sides.len());
    let mut y = x.clone();
    for (d, &[left, right]) in sides.iter().enumerate().filter(|(_, s)| **s != [0, 0]) {
        let dim = (first + d) as i64;
        let n = x.size(dim)?;
        let most = match mode {
            PaddingMode::Reflect => n - 1,
            PaddingMode::Circular => n,
            PaddingMode::Replicate | PaddingMode::Zeros => i64::MAX,
        };
        if n == 0 || left < 0 || right < 0 || left > most || right > most {
            bail!(
                Shape,
                "[conv] padding of {left} and {right} does not fit dimension {dim} of size {n}"
            );
        }
        let places: Vec<i64> = (-left..n + right).map(|i| source(i, n, mode)).collect();
        y = y.index_select(dim, &Tensor::from_slice(&places, &[places.len() as i64])?)?;
    }
    Ok(y)
}

impl Forward for Conv {
    fn describe(&self) -> String {
        let kind = if self.transposed { "ConvTranspose" } else { "Conv" };
        let mut out = format!(
            "torch::nn::{kind}{}d({}, {}, kernel_size={}, stride={}",
            self.rank(),
            self.in_channels,
            self.out_channels,
            list(&self.kernel_size),
            list(&self.stride)
        );
        match &self.padding {
            Padding::Sizes(p) if p.iter().all(|v| *v == 0) => {}
            Padding::Sizes(p) => out += &format!(", padding={}", list(p)),
            Padding::Same => out += ", padding='same'",
            Padding::Valid => out += ", padding='valid'",
        }
        if self.dilation.iter().any(|v| *v != 1) {
            out += &format!(", dilation={}", list(&self.dilation));
        }
        if self.output_padding.iter().any(|v| *v != 0) {
            out += &format!(", output_padding={}", list(&self.output_padding));
        }
        if self.groups != 1 {
            out += &format!(", groups={}", self.groups);
        }
        if !self.bias {
            out += ", bias=false";
        }
        if self.padding_mode != PaddingMode::Zeros {
            out += &format!(", padding_mode=k{:?}", self.padding_mode);
        }
        out + ")"
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("conv", inputs)?;
        let w = given("conv", "weight", this.parameter_at(0))?;
        let b = this.parameter_at(1);
        match self.transposed {
            true => self.run_transposed(x, &w, b.as_ref()),
            false => self.run(x, &w, b.as_ref()),
        }
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

//! Convolutions and transposed convolutions of 1, 2 and 3 dimensions.

use super::layer::{Layer, inputs_and_sizes, layers};
use super::setting::{Padding, PaddingMode};
use super::show::list;
use super::{Module, given, init};
use crate::base::{Dims, Result, bail, show};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
    ///
    /// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
    Conv<D in [1 2 3]>(
        /// Channels of inputs.
        in_channels: i64,
        /// Channels of outputs.
        out_channels: i64,
        /// Sizes of the kernel.
        kernel_size: [i64; D],
    ) {
        /// Steps between places of the kernel.
        stride: [i64; D] = [1; D],
        /// What is added on both sides of the input.
        padding: Padding<D> = Padding::Sizes([0; D]),
        /// Steps between elements of the kernel.
        dilation: [i64; D] = [1; D],
        /// Groups of channels that do not mix.
        groups: i64 = 1,
        /// Whether there is a bias.
        bias: bool = true,
        /// What the padding is filled with.
        padding_mode: PaddingMode = PaddingMode::Zeros,
    } (input) [weight, bias];

    /// Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
    /// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
    /// place of `output_padding`.
    ///
    /// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
    ConvTranspose<D in [1 2 3]>(
        /// Channels of inputs.
        in_channels: i64,
        /// Channels of outputs.
        out_channels: i64,
        /// Sizes of the kernel.
        kernel_size: [i64; D],
    ) {
        /// Steps between places of the kernel.
        stride: [i64; D] = [1; D],
        /// What the output is cut by on both sides.
        padding: [i64; D] = [0; D],
        /// Rows added at one end of outputs.
        output_padding: [i64; D] = [0; D],
        /// Groups of channels that do not mix.
        groups: i64 = 1,
        /// Whether there is a bias.
        bias: bool = true,
        /// Steps between elements of the kernel.
        dilation: [i64; D] = [1; D],
        /// Zeros alone.
        padding_mode: PaddingMode = PaddingMode::Zeros,
    } (input) [weight, bias];
}

fn check(channels: [i64; 2], groups: i64, kernel: &[i64]) -> Result<()> {
    let [i, o] = channels;
    if groups <= 0 {
        bail!(InvalidArgument, "[conv] groups must be a positive integer, got {groups}");
    }
    if i < 0 || o < 0 {
        bail!(InvalidArgument, "[conv] expected channels of at least 0, got {i} and {o}");
    }
    if i % groups != 0 {
        bail!(InvalidArgument, "[conv] in_channels must be divisible by groups, got {i}, {groups}");
    }
    if o % groups != 0 {
        bail!(
            InvalidArgument,
            "[conv] out_channels must be divisible by groups, got {o}, {groups}"
        );
    }
    if let Some(k) = kernel.iter().find(|k| **k < 1) {
        bail!(InvalidArgument, "[conv] expected kernel sizes of at least 1, got {k}");
    }
    Ok(())
}

fn reset(m: &Module, [first, second]: [i64; 2], kernel: &[i64], bias: Option<i64>) -> Result<()> {
    let mut shape: Dims = smallvec::smallvec![first, second];
    shape.extend_from_slice(kernel);
    let weight = init::parameter(&shape)?;
    init::kaiming_uniform_(&weight, 5f64.sqrt(), init::Fan::In, init::Gain::LeakyRelu)?;
    let fan_in = init::fan_in_and_out(&weight)?.0;
    m.register_parameter("weight", Some(weight))?;
    m.register_parameter("bias", init::bias_if(bias.is_some(), bias.unwrap_or(0), fan_in)?)
}

/// `name=value` for printing, unless all numbers are the default.
fn unless(name: &str, v: &[i64], default: i64) -> String {
    match v.iter().all(|v| *v == default) {
        true => String::new(),
        false => format!(", {name}={}", list(v)),
    }
}

impl<const D: usize> Conv<D> {
    /// Padding on both sides of each dimension.
    fn sides(&self) -> [[i64; 2]; D] {
        std::array::from_fn(|d| match &self.padding {
            Padding::Sizes(p) => [p[d], p[d]],
            Padding::Valid => [0, 0],
            Padding::Same => {
                let total = self.dilation[d] * (self.kernel_size[d] - 1);
                [total / 2, total - total / 2]
            }
        })
    }
}

impl<const D: usize> Layer for Conv<D> {
    fn describe(&self) -> String {
        let mut out = format!(
            "{}, {}, kernel_size={}, stride={}",
            self.in_channels,
            self.out_channels,
            list(&self.kernel_size),
            list(&self.stride)
        );
        match &self.padding {
            Padding::Sizes(p) => out += &unless("padding", p, 0),
            Padding::Same => out += ", padding='same'",
            Padding::Valid => out += ", padding='valid'",
        }
        out += &unless("dilation", &self.dilation, 1);
        out += &unless("groups", &[self.groups], 1);
        if !self.bias {
            out += ", bias=false";
        }
        if self.padding_mode != PaddingMode::Zeros {
            out += &format!(", padding_mode=k{:?}", self.padding_mode);
        }
        out
    }
    fn check(&mut self) -> Result<()> {
        if self.padding == Padding::Same && self.stride.iter().any(|s| *s != 1) {
            bail!(
                InvalidArgument,
                "[conv] padding='same' is not supported for strided convolutions"
            );
        }
        check([self.in_channels, self.out_channels], self.groups, &self.kernel_size)
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let channels = [self.out_channels, self.in_channels / self.groups];
        reset(m, channels, &self.kernel_size, self.bias.then_some(self.out_channels))
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b) = (given("conv", "weight", m.parameter_at(0))?, m.parameter_at(1));
        let (x, w, b) = (&inputs[0], &w, b.as_ref());
        let (s, d, g, none) = (&self.stride, &self.dilation, self.groups, [0; D]);
        let (x, p) = match (&self.padding, self.padding_mode) {
            (Padding::Sizes(p), PaddingMode::Zeros) => (x.clone(), p),
            (Padding::Valid, _) => (x.clone(), &none),
            (Padding::Same, PaddingMode::Zeros) => {
                return match D {
                    1 => x.conv1d_padding(w, b, s, "same", d, g),
                    2 => x.conv2d_padding(w, b, s, "same", d, g),
                    _ => x.conv3d_padding(w, b, s, "same", d, g),
                };
            }
            // PyTorch's pads begin with the last dimension.
            (_, mode) => {
                let pads: Vec<i64> = self.sides().iter().rev().flatten().copied().collect();
                (x.pad(&pads, mode.word(), None)?, &none)
            }
        };
        match D {
            1 => x.conv1d(w, b, s, p, d, g),
            2 => x.conv2d(w, b, s, p, d, g),
            _ => x.conv3d(w, b, s, p, d, g),
        }
    }
}

impl<const D: usize> Layer for ConvTranspose<D> {
    fn describe(&self) -> String {
        let mut out = format!(
            "{}, {}, kernel_size={}, stride={}",
            self.in_channels,
            self.out_channels,
            list(&self.kernel_size),
            list(&self.stride)
        );
        out += &unless("padding", &self.padding, 0);
        out += &unless("dilation", &self.dilation, 1);
        out += &unless("output_padding", &self.output_padding, 0);
        out += &unless("groups", &[self.groups], 1);
        if !self.bias {
            out += ", bias=false";
        }
        out
    }
    fn check(&mut self) -> Result<()> {
        if self.padding_mode != PaddingMode::Zeros {
            bail!(
                InvalidArgument,
                "[conv] Only `zeros` padding mode is supported for ConvTranspose{D}d"
            );
        }
        check([self.in_channels, self.out_channels], self.groups, &self.kernel_size)
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let channels = [self.in_channels, self.out_channels / self.groups];
        reset(m, channels, &self.kernel_size, self.bias.then_some(self.out_channels))
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        self.run(m, &inputs[0], &self.output_padding)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        let (inputs, wanted) = inputs_and_sizes::<Self>(arguments)?;
        let added = match wanted {
            Some(sizes) => self.output_padding_for(&inputs[0], &sizes)?,
            None => self.output_padding,
        };
        Ok(vec![Value::Tensor(self.run(m, &inputs[0], &added)?)])
    }
}

impl<const D: usize> ConvTranspose<D> {
    fn run(&self, m: &Module, x: &Tensor, added: &[i64]) -> Result<Tensor> {
        let (w, b) = (given("conv_transpose", "weight", m.parameter_at(0))?, m.parameter_at(1));
        let (w, b) = (&w, b.as_ref());
        let (s, p, g, d) = (&self.stride, &self.padding, self.groups, &self.dilation);
        match D {
            1 => x.conv_transpose1d(w, b, s, p, added, g, d),
            2 => x.conv_transpose2d(w, b, s, p, added, g, d),
            _ => x.conv_transpose3d(w, b, s, p, added, g, d),
        }
    }

    /// What must be added at one end for an output of the sizes wanted.
    fn output_padding_for(&self, x: &Tensor, wanted: &[i64]) -> Result<[i64; D]> {
        let (n, shape) = (x.dim(), x.shape());
        if n != D + 1 && n != D + 2 {
            bail!(Shape, "[conv_transpose] expected {}D or {}D input, got {n}D", D + 1, D + 2);
        }
        let before = n - D;
        let spatial = if wanted.len() == n { &wanted[before..] } else { wanted };
        if spatial.len() != D {
            bail!(
                InvalidArgument,
                "[conv_transpose] ConvTranspose{D}D: for {n}D input, output_size must have {D} or \
                 {n} elements (got {})",
                wanted.len()
            );
        }
        let least: [i64; D] = std::array::from_fn(|d| {
            let taps = self.dilation[d] * (self.kernel_size[d] - 1) + 1;
            (shape[before + d] - 1) * self.stride[d] - 2 * self.padding[d] + taps
        });
        let most: [i64; D] = std::array::from_fn(|d| least[d] + self.stride[d] - 1);
        if (0..D).any(|d| spatial[d] < least[d] || spatial[d] > most[d]) {
            bail!(
                InvalidArgument,
                "[conv_transpose] requested an output size of {}, but valid sizes range from {} \
                 to {} (for an input of {})",
                show(spatial),
                show(&least),
                show(&most),
                show(&shape[before..])
            );
        }
        Ok(std::array::from_fn(|d| spatial[d] - least[d]))
    }
}

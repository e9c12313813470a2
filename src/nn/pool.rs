//! Pooling.

use super::show::list;
use super::{Forward, Module, only};
use crate::base::{Dims, Result, bail};
use crate::tensor::Tensor;

fn check_rank(op: &str, n: usize) -> Result<()> {
    if !(1..=3).contains(&n) {
        bail!(InvalidArgument, "[{op}] expected a window of 1 to 3 dimensions, got {n}");
    }
    Ok(())
}

fn check_lists(op: &str, n: usize, lists: &[&Dims]) -> Result<()> {
    check_rank(op, n)?;
    if lists.iter().any(|l| l.len() != n) {
        bail!(InvalidArgument, "[{op}] expected {n} numbers for each of the {n} dimensions");
    }
    Ok(())
}

/// The maximum of each window.
#[derive(Clone, Debug)]
pub struct MaxPool {
    /// Sizes of the window; their number is that of the dimensions.
    pub kernel_size: Dims,
    /// Steps between windows; the window's sizes at first.
    pub stride: Dims,
    /// Minus infinity added on both sides.
    pub padding: Dims,
    /// Steps between elements of a window.
    pub dilation: Dims,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl MaxPool {
    /// Windows side by side.
    pub fn new(kernel_size: &[i64]) -> MaxPool {
        MaxPool {
            kernel_size: kernel_size.into(),
            stride: kernel_size.into(),
            padding: Dims::from_elem(0, kernel_size.len()),
            dilation: Dims::from_elem(1, kernel_size.len()),
            ceil_mode: false,
        }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the numbers of dimensions differ.
    pub fn build(self) -> Result<Module> {
        let lists = [&self.stride, &self.padding, &self.dilation];
        check_lists("max_pool", self.kernel_size.len(), &lists)?;
        Ok(Module::new(self))
    }
}

impl Forward for MaxPool {
    fn describe(&self) -> String {
        format!(
            "torch::nn::MaxPool{}d(kernel_size={}, stride={}, padding={}, dilation={}, ceil_mode={})",
            self.kernel_size.len(),
            list(&self.kernel_size),
            list(&self.stride),
            list(&self.padding),
            list(&self.dilation),
            self.ceil_mode
        )
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("max_pool", inputs)?;
        let (k, s, p, d) = (&self.kernel_size, &self.stride, &self.padding, &self.dilation);
        match k.len() {
            1 => x.max_pool1d(k, s, p, d, self.ceil_mode),
            2 => x.max_pool2d(k, s, p, d, self.ceil_mode),
            _ => x.max_pool3d(k, s, p, d, self.ceil_mode),
        }
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// The mean of each window.
#[derive(Clone, Debug)]
pub struct AvgPool {
    /// Sizes of the window; their number is that of the dimensions.
    pub kernel_size: Dims,
    /// Steps between windows; the window's sizes at first.
    pub stride: Dims,
    /// Zeros added on both sides.
    pub padding: Dims,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
    /// Whether those zeros count.
    pub count_include_pad: bool,
    /// What sums are divided by, in place of the count.
    pub divisor_override: Option<i64>,
}

impl AvgPool {
    /// Windows side by side.
    pub fn new(kernel_size: &[i64]) -> AvgPool {
        AvgPool {
            kernel_size: kernel_size.into(),
            stride: kernel_size.into(),
            padding: Dims::from_elem(0, kernel_size.len()),
            ceil_mode: false,
            count_include_pad: true,
            divisor_override: None,
        }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the numbers of dimensions differ.
    pub fn build(self) -> Result<Module> {
        check_lists("avg_pool", self.kernel_size.len(), &[&self.stride, &self.padding])?;
        Ok(Module::new(self))
    }
}

impl Forward for AvgPool {
    fn describe(&self) -> String {
        format!(
            "torch::nn::AvgPool{}d(kernel_size={}, stride={}, padding={})",
            self.kernel_size.len(),
            list(&self.kernel_size),
            list(&self.stride),
            list(&self.padding)
        )
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("avg_pool", inputs)?;
        let (k, s, p) = (&self.kernel_size, &self.stride, &self.padding);
        let (ceil, pads, by) = (self.ceil_mode, self.count_include_pad, self.divisor_override);
        match k.len() {
            1 => x.avg_pool1d(k, s, p, ceil, pads),
            2 => x.avg_pool2d(k, s, p, ceil, pads, by),
            _ => x.avg_pool3d(k, s, p, ceil, pads, by),
        }
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Means over windows so chosen that the output has given sizes.
#[derive(Clone, Debug)]
pub struct AdaptiveAvgPool {
    /// Sizes of the output; `None` for the input's own.
    pub output_size: Vec<Option<i64>>,
}

impl AdaptiveAvgPool {
    /// To these sizes; their number is that of the dimensions.
    pub fn new(output_size: &[i64]) -> AdaptiveAvgPool {
        AdaptiveAvgPool { output_size: output_size.iter().copied().map(Some).collect() }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the number of dimensions is not 1 to 3.
    pub fn build(self) -> Result<Module> {
        check_rank("adaptive_avg_pool", self.output_size.len())?;
        Ok(Module::new(self))
    }
}

impl Forward for AdaptiveAvgPool {
    fn describe(&self) -> String {
        let each = |s: &Option<i64>| s.map_or("None".to_string(), |s| s.to_string());
        let sizes: Vec<String> = self.output_size.iter().map(each).collect();
        let n = sizes.len();
        let sizes = if n == 1 { sizes.concat() } else { format!("[{}]", sizes.join(", ")) };
        format!("torch::nn::AdaptiveAvgPool{n}d(output_size={sizes})")
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("adaptive_avg_pool", inputs)?;
        let (n, shape) = (self.output_size.len(), x.shape());
        if shape.len() < n {
            bail!(Shape, "[adaptive_avg_pool] expected at least {n} dimensions, got {}", x.dim());
        }
        let own = &shape[shape.len() - n..];
        let sizes: Dims = self.output_size.iter().zip(own).map(|(o, s)| o.unwrap_or(*s)).collect();
        match n {
            1 => x.adaptive_avg_pool1d(&sizes),
            2 => x.adaptive_avg_pool2d(&sizes),
            _ => x.adaptive_avg_pool3d(&sizes),
        }
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

//! Maxima put back to where they were.

use crate::base::{Result, bail, show};
use crate::nn::Module;
use crate::nn::layer::{Layer, Settings, inputs_and_sizes, layers};
use crate::nn::show::list;
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
    /// may be the last argument, where several sizes lead to the input's.
    MaxUnpool<D in [1 2 3]>(
        /// Sizes of the window.
        kernel_size: [i64; D],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; D]> = None,
        /// What was added on both sides.
        padding: [i64; D] = [0; D],
    } (input, indices);
}

impl<const D: usize> MaxUnpool<D> {
    /// The sizes of the output: those wanted, if windows of theirs lead to the input's sizes.
    fn sizes(&self, x: &Tensor, wanted: Option<&[i64]>) -> Result<[i64; D]> {
        let (name, shape, stride) = (Self::NAME, x.shape(), self.stride());
        let Some(before) = shape.len().checked_sub(D) else {
            bail!(Shape, "[{name}] expected at least {D} dimensions, got {}", x.dim())
        };
        let usual: [i64; D] = std::array::from_fn(|d| {
            (shape[before + d] - 1) * stride[d] + self.kernel_size[d] - 2 * self.padding[d]
        });
        let Some(wanted) = wanted else { return Ok(usual) };
        let n = wanted.len();
        let spatial = if n == D + 2 { &wanted[2..] } else { wanted };
        let Ok(sizes) = <[i64; D]>::try_from(spatial) else {
            bail!(
                InvalidArgument,
                "[{name}] output_size should be a sequence containing {D} or {} elements, but it \
                 has a length of '{n}'",
                D + 2
            )
        };
        for d in 0..D {
            let (least, most) = (usual[d] - stride[d], usual[d] + stride[d]);
            if sizes[d] <= least || sizes[d] >= most {
                bail!(
                    InvalidArgument,
                    "[{name}] invalid output_size {} (dim {d} must be between {least} and {most})",
                    show(&sizes)
                );
            }
        }
        Ok(sizes)
    }

    fn stride(&self) -> [i64; D] {
        self.stride.unwrap_or(self.kernel_size)
    }

    fn run(&self, inputs: &[Tensor], wanted: Option<&[i64]>) -> Result<Tensor> {
        let (x, places) = (&inputs[0], &inputs[1]);
        let size = self.sizes(x, wanted)?;
        match D {
            1 => {
                let plane = x.unsqueeze(-1)?;
                plane.max_unpool2d(&places.unsqueeze(-1)?, &[size[0], 1])?.squeeze_dim(-1)
            }
            2 => x.max_unpool2d(places, &size),
            _ => x.max_unpool3d(places, &size, &self.stride(), &self.padding),
        }
    }
}

impl<const D: usize> Layer for MaxUnpool<D> {
    fn describe(&self) -> String {
        format!(
            "kernel_size={}, stride={}, padding={}",
            list(&self.kernel_size),
            list(&self.stride()),
            list(&self.padding)
        )
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        self.run(inputs, None)
    }
    fn forward_values(&self, _: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        let (inputs, wanted) = inputs_and_sizes::<Self>(arguments)?;
        Ok(vec![Value::Tensor(self.run(&inputs, wanted.as_deref())?)])
    }
}

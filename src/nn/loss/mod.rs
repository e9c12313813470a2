//! Losses: modules of the prediction and the target. They print their name alone, unless said.

pub(super) mod difference;
pub(super) mod likelihood;
pub(super) mod margin;
pub(super) mod triplet;

pub use difference::*;
pub use likelihood::*;
pub use margin::*;
pub use triplet::*;

use super::setting::Reduction;
use crate::base::{Result, bail, show};
use crate::tensor::Tensor;

/// A loss over its inputs `x`: options `s`, the weights `[..]` that it keeps as buffers and
/// `weight` to get them by place. `print` gives what is printed
/// (`printed bare`: no brackets), `check` looks at the options.
macro_rules! losses {
    ($(
        $name:ident [$($buffer:ident),*]
        $(printed $bare:ident,)?
        $(print |$p:ident| $print:expr,)?
        $(check |$c:ident| $check:expr,)?
        |$s:ident, $m:ident, $x:ident| $body:expr;
    )*) => { $(
        impl $crate::nn::Layer for $name {
            $(fn printed(&self) -> String {
                $crate::nn::layer::$bare::<Self>()
            })?
            $(fn describe(&self) -> String {
                let $p = self;
                $print
            })?
            fn check(&mut self) -> $crate::Result<()> {
                let name = <Self as $crate::nn::layer::Settings>::NAME;
                $crate::nn::loss::check_reduction(name, self.reduction)?;
                $(let $c = &*self; $check?;)?
                Ok(())
            }
            fn reset(&self, m: &$crate::nn::Module) -> $crate::Result<()> {
                $(m.register_buffer(stringify!($buffer), self.$buffer.clone(), true)?;)*
                let _ = m;
                Ok(())
            }
            fn forward(
                &self,
                $m: &$crate::nn::Module,
                $x: &[$crate::Tensor],
            ) -> $crate::Result<$crate::Tensor> {
                let $s = self;
                let _ = $m;
                $body
            }
        }
    )* };
}
use losses;

fn check_reduction(name: &str, reduction: Reduction) -> Result<()> {
    if reduction == Reduction::BatchMean && name != "KLDivLoss" {
        bail!(InvalidArgument, "[{name}] batchmean is not a valid value for reduction");
    }
    Ok(())
}

/// What becomes of losses that no operator reduces.
fn reduced(loss: Tensor, reduction: Reduction) -> Result<Tensor> {
    match reduction {
        Reduction::None => Ok(loss),
        Reduction::Sum => loss.sum(None),
        Reduction::Mean | Reduction::BatchMean => loss.mean(None),
    }
}

/// Refuses a target that would have to be broadcast.
fn check_sizes(name: &str, input: &Tensor, target: &Tensor) -> Result<()> {
    let (x, t) = (input.shape(), target.shape());
    if x != t {
        bail!(
            Shape,
            "[{name}] expected a target of the input's size. Target size ({}) must be the same as \
             input size ({})",
            show(&t),
            show(&x)
        );
    }
    Ok(())
}

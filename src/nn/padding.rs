//! Layers that widen their input on all sides.

use super::Module;
use super::layer::{Layer, Settings, layers};
use super::setting::Sides;
use super::show::{brackets, number};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
    ReflectionPad<D in [1 2 3]>(
        /// How much is added before and behind each dimension, the last one first.
        padding: Sides<D>,
    ) {} (input);

    /// Widens the last `D` dimensions by the elements at their edges.
    ReplicationPad<D in [1 2 3]>(
        /// How much is added before and behind each dimension, the last one first.
        padding: Sides<D>,
    ) {} (input);

    /// Widens the last `D` dimensions by zeros.
    ZeroPad<D in [1 2 3]>(
        /// How much is added before and behind each dimension, the last one first.
        padding: Sides<D>,
    ) {} (input);

    /// Widens the last `D` dimensions by a value.
    ConstantPad<D in [1 2 3]>(
        /// How much is added before and behind each dimension, the last one first.
        padding: Sides<D>,
        /// The value.
        value: f64,
    ) {} (input);

    /// Widens the last `D` dimensions by the input from its other end.
    CircularPad<D in [1 2 3]>(
        /// How much is added before and behind each dimension, the last one first.
        padding: Sides<D>,
    ) {} (input);
}

/// The operator refuses a mode that takes elements of the input where there are too few or too
/// many dimensions; zeros fit everywhere.
macro_rules! pads {
    ($($name:ident: $mode:literal |$s:ident| $value:expr, $shown:expr;)*) => { $(
        impl<const D: usize> Layer for $name<D> {
            fn describe(&self) -> String {
                let $s = self;
                format!("padding={}{}", brackets($s.padding.flat()), $shown)
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let ($s, x, n) = (self, &inputs[0], inputs[0].dim());
                if $mode != "constant" && n != D + 1 && n != D + 2 {
                    let (name, least, most) = (Self::NAME, D + 1, D + 2);
                    bail!(Shape, "[{name}] expected {least}D or {most}D input (got {n}D input)");
                }
                x.pad($s.padding.flat(), $mode, $value)
            }
        }
    )* };
}
pads! {
    ReflectionPad: "reflect" |s| None, "";
    ReplicationPad: "replicate" |s| None, "";
    ZeroPad: "constant" |s| None, "";
    ConstantPad: "constant" |s| Some(s.value), format!(", value={}", number(s.value));
    CircularPad: "circular" |s| None, "";
}

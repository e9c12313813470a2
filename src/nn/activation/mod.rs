//! Activations: layers that change each element, or a line of elements, without weights;
//! `PReLU` alone learns its slope.

pub(super) mod rectifier;
pub(super) mod smooth;
pub(super) mod softmax;

use super::show::number;

/// A number as an option is printed.
fn named(name: &str, v: f64) -> String {
    format!("{name}={}", number(v))
}

/// The options as they are printed; the switch not at all where it is off.
fn shown(mut parts: Vec<String>, inplace: bool) -> String {
    if inplace {
        parts.push("inplace=true".into());
    }
    parts.join(", ")
}

/// Layers by an operator and its in-place form, which the option `inplace` chooses: the numbers
/// that are options, and after `;` those that PyTorch's layer leaves at one.
macro_rules! in_place {
    ($($name:ident: $op:ident $op_:ident ($($option:ident),* $(; $one:literal)*);)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                super::shown(
                    vec![$(super::named(stringify!($option), self.$option)),*],
                    self.inplace,
                )
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                match self.inplace {
                    true => inputs[0].$op_($(self.$option.into(),)* $($one.into()),*),
                    false => inputs[0].$op($(self.$option.into(),)* $($one.into()),*),
                }
            }
        }
    )* };
}

/// Layers by a function of their input `x`, with what is printed of the options `s`.
macro_rules! plain {
    ($($name:ident [$s:ident, $x:ident] $shown:expr => $body:expr;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                let $s = self;
                let _ = $s;
                $shown.into()
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let ($s, $x) = (self, &inputs[0]);
                let _ = $s;
                $body
            }
        }
    )* };
}

use {in_place, plain};

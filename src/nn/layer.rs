//! How a layer is declared: options with defaults, inputs, parameters and buffers.
//!
//! From a declaration come the Rust type, the C options with their constructor, the C++ options
//! and class, the class of other languages and a row of `docs/modules.md`. What it computes is
//! its [`Layer`].

use super::setting::Kind;
use super::{Forward, Module};
use crate::base::{Result, bail};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// An option of a layer.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What it can hold.
    pub kind: Kind,
    /// Its default; options without one come first and are due.
    pub default: Option<fn() -> Value>,
}

/// A layer's options, as [`layers!`] declares them.
pub trait Settings: Clone + Send + Sync + 'static {
    /// The layer's name in PyTorch.
    const NAME: &'static str;
    /// Its documentation.
    const DOC: &'static str;
    /// Its options, in PyTorch's order.
    const FIELDS: &'static [Field];
    /// The names of its inputs.
    const INPUTS: &'static [&'static str];
    /// How many of them are due; those that may be left out come last.
    const DUE: usize;
    /// The names of its parameters, in the order of registration.
    const PARAMETERS: &'static [&'static str];
    /// The names of its buffers.
    const BUFFERS: &'static [&'static str];

    /// The options from values in order; trailing ones may be left out.
    ///
    /// # Errors
    /// `InvalidArgument` where a value is missing, one too many, or of the wrong kind.
    fn from_values(values: &[Value]) -> Result<Self>;
}

/// What a declared layer does.
///
/// One of [`Layer::forward`] and [`Layer::forward_values`] is written; each has the other as its default.
pub trait Layer: Settings {
    /// What stands between the brackets when the layer is printed.
    fn describe(&self) -> String {
        String::new()
    }

    /// The layer as it is printed, without its children.
    fn printed(&self) -> String {
        format!("torch::nn::{}({})", Self::NAME, self.describe())
    }

    /// Refuses options that do not fit each other; may bring them into one form.
    ///
    /// # Errors
    /// `InvalidArgument`.
    fn check(&mut self) -> Result<()> {
        Ok(())
    }

    /// Registers parameters, buffers and children at their first values.
    ///
    /// # Errors
    /// `OutOfMemory`, and those of registering.
    fn reset(&self, m: &Module) -> Result<()> {
        let _ = m;
        Ok(())
    }

    /// Runs the layer on tensors, as many as it has inputs. `m` holds its parameters.
    ///
    /// # Errors
    /// Those of the operators inside.
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let values: Vec<Value> = inputs.iter().map(Value::from).collect();
        match self.forward_values(m, &values)?.into_iter().next() {
            Some(Value::Tensor(t)) => Ok(t),
            _ => bail!(State, "[{}] the first result is not a tensor", Self::NAME),
        }
    }

    /// Runs the layer on arguments of any kind, for several results.
    ///
    /// # Errors
    /// Those of the operators inside; `InvalidArgument` where the arguments do not fit.
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        let inputs = inputs::<Self>(arguments)?;
        Ok(vec![Value::Tensor(self.forward(m, &inputs)?)])
    }

    /// The layer as a module with first values.
    ///
    /// # Errors
    /// Those of [`Layer::check`] and [`Layer::reset`].
    fn build(mut self) -> Result<Module> {
        self.check()?;
        let m = Module::new(self.clone());
        self.reset(&m)?;
        Ok(m)
    }
}

/// A layer printed as its name alone, without brackets.
pub(super) fn bare<L: Settings>() -> String {
    format!("torch::nn::{}", L::NAME)
}

/// Whether a layer takes so many inputs.
pub(super) fn count<L: Settings>(n: usize) -> Result<()> {
    let (due, most, name) = (L::DUE, L::INPUTS.len(), L::NAME);
    if n < due || n > most {
        let range = if due == most { due.to_string() } else { format!("{due} to {most}") };
        let all = L::INPUTS.join(", ");
        bail!(InvalidArgument, "[{name}] expected {range} inputs ({all}), got {n}");
    }
    Ok(())
}

/// Argument `i` as a tensor, none where it is left out.
pub(super) fn tensor_at<L: Settings>(arguments: &[Value], i: usize) -> Result<Option<Tensor>> {
    match arguments.get(i) {
        None | Some(Value::None) => Ok(None),
        Some(Value::Tensor(t)) => Ok(Some(t.clone())),
        Some(v) => {
            let (name, input) = (L::NAME, L::INPUTS[i]);
            bail!(InvalidArgument, "[{name}] expected a tensor as {input}, got {v:?}")
        }
    }
}

/// Argument `i` as a tensor that is due.
pub(super) fn due_at<L: Settings>(arguments: &[Value], i: usize) -> Result<Tensor> {
    match tensor_at::<L>(arguments, i)? {
        Some(t) => Ok(t),
        None => bail!(InvalidArgument, "[{}] the {} is missing", L::NAME, L::INPUTS[i]),
    }
}

/// Argument `i` as a switch, or what stands for it where it is left out.
pub(super) fn switch_at<L: Settings>(arguments: &[Value], i: usize, or: bool) -> Result<bool> {
    match arguments.get(i) {
        None | Some(Value::None) => Ok(or),
        Some(Value::Bool(v)) => Ok(*v),
        Some(v) => {
            let (name, input) = (L::NAME, L::INPUTS[i]);
            bail!(InvalidArgument, "[{name}] expected a bool as {input}, got {v:?}")
        }
    }
}

/// The arguments, all of which must be tensors.
pub(super) fn tensors(name: &str, arguments: &[Value]) -> Result<Vec<Tensor>> {
    let one = |v: &Value| match v {
        Value::Tensor(t) => Ok(t.clone()),
        v => bail!(InvalidArgument, "[{name}] expected tensors as inputs, got {v:?}"),
    };
    arguments.iter().map(one).collect()
}

/// The tensors that a layer takes, no more and no fewer.
pub(super) fn inputs<L: Settings>(arguments: &[Value]) -> Result<Vec<Tensor>> {
    let inputs = tensors(L::NAME, arguments)?;
    count::<L>(inputs.len())?;
    Ok(inputs)
}

/// The tensors that a layer takes, and the sizes of its output, which may come last.
pub(super) fn inputs_and_sizes<L: Settings>(
    arguments: &[Value],
) -> Result<(Vec<Tensor>, Option<Vec<i64>>)> {
    let (first, rest) = arguments.split_at(arguments.len().min(L::INPUTS.len()));
    let sizes = match rest {
        [] => None,
        [v] => <Option<Vec<i64>> as super::setting::Setting>::read(v).or_else(|e| {
            bail!(InvalidArgument, "[{}] argument 'output_size': {}", L::NAME, e.message())
        })?,
        _ => {
            let (n, most) = (arguments.len(), first.len() + 1);
            bail!(InvalidArgument, "[{}] expected at most {most} arguments, got {n}", L::NAME)
        }
    };
    Ok((inputs::<L>(first)?, sizes))
}

impl<L: Layer> Forward for L {
    fn describe(&self) -> String {
        self.printed()
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        count::<L>(inputs.len())?;
        Layer::forward(self, this, inputs)
    }
    fn forward_values(&self, this: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        Layer::forward_values(self, this, arguments)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Value `i` of the options, or its default.
pub(super) fn option<T: super::setting::Setting>(
    name: &str,
    fields: &[Field],
    values: &[Value],
    i: usize,
) -> Result<T> {
    let field = &fields[i];
    let given = match (values.get(i), field.default) {
        (Some(v), _) => v.clone(),
        (None, Some(default)) => default(),
        (None, None) => bail!(InvalidArgument, "[{name}] argument '{}' is missing", field.name),
    };
    T::read(&given)
        .or_else(|e| bail!(InvalidArgument, "[{name}] argument '{}': {}", field.name, e.message()))
}

/// Whether there are no more values than options.
pub(super) fn fits(name: &str, fields: &[Field], values: &[Value]) -> Result<()> {
    if values.len() > fields.len() {
        let (most, n) = (fields.len(), values.len());
        bail!(InvalidArgument, "[{name}] expected at most {most} arguments, got {n}");
    }
    Ok(())
}

/// Declares layers and lists them in a table: options that are due, options with defaults, inputs,
/// parameters and, behind a semicolon, buffers.
///
/// ```text
/// layers! { LAYERS;
///     /// What it computes, with shapes.
///     Name(due: i64) { option: bool = true } (input) [weight, bias; running_mean];
///     /// `Name1d` to `Name3d`.
///     Name<D in [1 2 3]>(size: [i64; D]) { option: bool = true } (input);
///     /// Inputs behind a semicolon may be left out.
///     Name() {} (input; hx);
/// }
/// ```
macro_rules! layers {
    ($table:ident; $(
        $(#[doc = $doc:literal])+
        $name:ident $(<$d:ident in $n:tt>)? (
            $($(#[doc = $rdoc:literal])+ $r:ident: $rty:ty),* $(,)?
        ) {
            $($(#[doc = $odoc:literal])+ $o:ident: $oty:ty = $default:expr),* $(,)?
        } ($($input:ident),* $(; $($more:ident),+)?)
            $([$($parameter:ident),* $(; $($buffer:ident),+)?])?;
    )*) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug)]
            pub struct $name $(<const $d: usize>)? {
                $($(#[doc = $rdoc])+ pub $r: $rty,)*
                $($(#[doc = $odoc])+ pub $o: $oty,)*
            }

            impl $(<const $d: usize>)? $name $(<$d>)? {
                /// With PyTorch's defaults.
                #[allow(clippy::new_without_default)]
                pub fn new($($r: $rty),*) -> Self {
                    $name { $($r,)* $($o: $default,)* }
                }

                /// The layer as a module with first values.
                ///
                /// # Errors
                /// `InvalidArgument` where options do not fit each other; `OutOfMemory`.
                pub fn build(self) -> $crate::Result<$crate::nn::Module> {
                    $crate::nn::Layer::build(self)
                }
            }

            impl $(<const $d: usize>)? $crate::nn::layer::Settings for $name $(<$d>)? {
                const NAME: &'static str = $crate::nn::layer::layer_name!($name $($d)?);
                const DOC: &'static str = concat!($($doc, "\n"),+);
                const FIELDS: &'static [$crate::nn::layer::Field] = &[
                    $($crate::nn::layer::Field {
                        name: stringify!($r),
                        doc: concat!($($rdoc, "\n"),+),
                        kind: <$rty as $crate::nn::setting::Setting>::KIND,
                        default: None,
                    },)*
                    $($crate::nn::layer::Field {
                        name: stringify!($o),
                        doc: concat!($($odoc, "\n"),+),
                        kind: <$oty as $crate::nn::setting::Setting>::KIND,
                        default: Some(|| {
                            let v: $oty = $default;
                            $crate::nn::setting::Setting::write(&v)
                        }),
                    },)*
                ];
                const INPUTS: &'static [&'static str] =
                    &[$(stringify!($input),)* $($(stringify!($more)),+)?];
                const DUE: usize = <[&str]>::len(&[$(stringify!($input)),*]);
                const PARAMETERS: &'static [&'static str] =
                    &[$($(stringify!($parameter)),*)?];
                const BUFFERS: &'static [&'static str] = &[$($($(stringify!($buffer)),+)?)?];

                #[allow(unused_mut, unused_variables, unused_assignments)]
                fn from_values(values: &[$crate::ops::value::Value]) -> $crate::Result<Self> {
                    $crate::nn::layer::fits(Self::NAME, Self::FIELDS, values)?;
                    let mut at = 0..;
                    let mut next = || at.next().unwrap_or_default();
                    Ok($name {
                        $($r: $crate::nn::layer::option(Self::NAME, Self::FIELDS, values, next())?,)*
                        $($o: $crate::nn::layer::option(Self::NAME, Self::FIELDS, values, next())?,)*
                    })
                }
            }
        )*

        pub(in crate::nn) const $table: &[&[$crate::nn::table::Entry]] =
            &[$($crate::nn::layer::layer_entries!($name $($n)?)),*];
    };
}

/// A layer's name; that of one for several dimensions ends in `1d`, `2d` or `3d`.
macro_rules! layer_name {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $d:ident) => {
        [
            concat!(stringify!($name), "1d"),
            concat!(stringify!($name), "2d"),
            concat!(stringify!($name), "3d"),
        ][$d - 1]
    };
}

/// The rows of a layer in the table: one for each number of dimensions.
macro_rules! layer_entries {
    ($name:ident) => {
        &[$crate::nn::table::Entry::of::<$name>()]
    };
    ($name:ident [$($n:literal)+]) => {
        &[$($crate::nn::table::Entry::of::<$name<$n>>()),+]
    };
}

pub(super) use {layer_entries, layer_name, layers};

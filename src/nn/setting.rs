//! Types of layers' options, and how they are given by name.

use crate::base::{Result, bail};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// What an option can hold: enough to write its C, C++ and Python forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// A switch.
    Bool,
    /// A whole number or none.
    OptInt,
    /// A number or none.
    OptFloat,
    /// A switch or none.
    OptBool,
    /// A number for each of so many dimensions; one stands for all.
    Sizes(usize),
    /// The same or none.
    OptSizes(usize),
    /// Numbers any of which may be missing.
    SizesOrNone(usize),
    /// The same for fractions, or none.
    OptRatios(usize),
    /// Any number of whole numbers.
    Ints,
    /// The same or none.
    OptInts,
    /// Any number of numbers, or none.
    OptFloats,
    /// A tensor or none.
    Tensor,
    /// One of several words: the name of their type, and the words.
    Choice(&'static str, &'static [&'static str]),
    /// Sizes of padding, or a word that they follow from.
    Padding(usize),
}

impl Kind {
    /// The type as schemas write it.
    pub fn schema(self) -> String {
        match self {
            Kind::Int => "int".into(),
            Kind::Float => "float".into(),
            Kind::Bool => "bool".into(),
            Kind::OptInt => "int?".into(),
            Kind::OptFloat => "float?".into(),
            Kind::OptBool => "bool?".into(),
            Kind::Sizes(n) => format!("int[{n}]"),
            Kind::OptSizes(n) => format!("int[{n}]?"),
            Kind::SizesOrNone(n) => format!("int?[{n}]"),
            Kind::OptRatios(n) => format!("float[{n}]?"),
            Kind::Ints => "int[]".into(),
            Kind::OptInts => "int[]?".into(),
            Kind::OptFloats => "float[]?".into(),
            Kind::Tensor => "Tensor?".into(),
            Kind::Choice(..) => "str".into(),
            Kind::Padding(n) => format!("int[{n}]|str"),
        }
    }
}

/// A type of options.
pub trait Setting: Sized + Clone {
    /// What it can hold.
    const KIND: Kind;

    /// From a value.
    ///
    /// # Errors
    /// `InvalidArgument` where the value is of another kind.
    fn read(v: &Value) -> Result<Self>;

    /// As a value.
    fn write(&self) -> Value;
}

fn wrong<T>(expected: &str, v: &Value) -> Result<T> {
    bail!(InvalidArgument, "expected {expected}, got {v:?}")
}

macro_rules! plain_settings {
    ($($t:ty, $kind:ident, $value:ident, $expected:literal: $($p:pat => $e:expr),+;)*) => { $(
        impl Setting for $t {
            const KIND: Kind = Kind::$kind;
            fn read(v: &Value) -> Result<Self> {
                match v {
                    $($p => Ok($e),)+
                    _ => wrong($expected, v),
                }
            }
            fn write(&self) -> Value {
                Value::$value(self.clone())
            }
        }
    )* };
}
plain_settings! {
    i64, Int, Int, "an int": Value::Int(v) => *v;
    f64, Float, Float, "a number": Value::Float(v) => *v, Value::Int(v) => *v as f64;
    bool, Bool, Bool, "a bool": Value::Bool(v) => *v, Value::Int(v) => *v != 0;
    Vec<i64>, Ints, Ints, "ints": Value::Ints(v) => v.clone(), Value::Int(v) => vec![*v];
}

macro_rules! optional_settings {
    ($($t:ty => $kind:expr $(, $d:ident)?;)*) => { $(
        impl $(<const $d: usize>)? Setting for Option<$t> {
            const KIND: Kind = $kind;
            fn read(v: &Value) -> Result<Self> {
                match v {
                    Value::None => Ok(None),
                    v => <$t>::read(v).map(Some),
                }
            }
            fn write(&self) -> Value {
                self.as_ref().map_or(Value::None, <$t>::write)
            }
        }
    )* };
}
optional_settings! {
    i64 => Kind::OptInt;
    f64 => Kind::OptFloat;
    bool => Kind::OptBool;
    Vec<i64> => Kind::OptInts;
    Vec<f64> => Kind::OptFloats;
    [i64; D] => Kind::OptSizes(D), D;
    [f64; D] => Kind::OptRatios(D), D;
    Tensor => Kind::Tensor;
}

// These two are not options by themselves: they are always optional.
impl Setting for Vec<f64> {
    const KIND: Kind = Kind::OptFloats;
    fn read(v: &Value) -> Result<Self> {
        match v {
            Value::Floats(v) => Ok(v.clone()),
            Value::Float(v) => Ok(vec![*v]),
            Value::Int(v) => Ok(vec![*v as f64]),
            Value::Ints(v) => Ok(v.iter().map(|v| *v as f64).collect()),
            _ => wrong("numbers", v),
        }
    }
    fn write(&self) -> Value {
        Value::Floats(self.clone())
    }
}
impl Setting for Tensor {
    const KIND: Kind = Kind::Tensor;
    fn read(v: &Value) -> Result<Self> {
        match v {
            Value::Tensor(t) => Ok(t.clone()),
            _ => wrong("a tensor", v),
        }
    }
    fn write(&self) -> Value {
        Value::Tensor(self.clone())
    }
}

/// One for each dimension: a list of so many, or of one that stands for all.
fn each<T: Copy, const D: usize>(list: &[T]) -> Result<[T; D]> {
    match *list {
        [one] => Ok([one; D]),
        _ => list
            .try_into()
            .or_else(|_| bail!(InvalidArgument, "expected 1 or {D} numbers, got {}", list.len())),
    }
}

impl<const D: usize> Setting for [i64; D] {
    const KIND: Kind = Kind::Sizes(D);
    fn read(v: &Value) -> Result<Self> {
        each(&Vec::<i64>::read(v)?)
    }
    fn write(&self) -> Value {
        match self.iter().all(|v| *v == self[0]) {
            true => Value::Int(self[0]),
            false => Value::Ints(self.to_vec()),
        }
    }
}
impl<const D: usize> Setting for [f64; D] {
    const KIND: Kind = Kind::OptRatios(D);
    fn read(v: &Value) -> Result<Self> {
        each(&Vec::<f64>::read(v)?)
    }
    fn write(&self) -> Value {
        Value::Floats(self.to_vec())
    }
}

/// How much is added before and behind each of `D` dimensions, the last one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides<const D: usize>(pub [[i64; 2]; D]);

impl<const D: usize> Sides<D> {
    /// The numbers in order.
    pub fn flat(&self) -> &[i64] {
        self.0.as_flattened()
    }
}

/// The same on all sides.
impl<const D: usize> From<i64> for Sides<D> {
    fn from(all: i64) -> Self {
        Sides([[all; 2]; D])
    }
}

impl<const D: usize> Setting for Sides<D> {
    const KIND: Kind = Kind::Sizes(2 * D);
    fn read(v: &Value) -> Result<Self> {
        match Vec::<i64>::read(v)?.as_slice() {
            [one] => Ok((*one).into()),
            list if list.len() == 2 * D => {
                Ok(Sides(std::array::from_fn(|d| [list[2 * d], list[2 * d + 1]])))
            }
            list => bail!(InvalidArgument, "expected 1 or {} numbers, got {}", 2 * D, list.len()),
        }
    }
    fn write(&self) -> Value {
        Value::Ints(self.flat().to_vec())
    }
}

/// What stands for a missing number in a list of whole numbers.
pub const UNSET: i64 = i64::MIN;

impl<const D: usize> Setting for [Option<i64>; D] {
    const KIND: Kind = Kind::SizesOrNone(D);
    fn read(v: &Value) -> Result<Self> {
        match v {
            Value::None => Ok([None; D]),
            v => {
                Ok(each::<i64, D>(&Vec::<i64>::read(v)?)?.map(|s| Some(s).filter(|s| *s != UNSET)))
            }
        }
    }
    fn write(&self) -> Value {
        Value::Ints(self.iter().map(|s| s.unwrap_or(UNSET)).collect())
    }
}

/// How much is added around the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding<const D: usize> {
    /// So much on both sides of each dimension.
    Sizes([i64; D]),
    /// As much as keeps the sizes, for stride 1.
    Same,
    /// Nothing.
    Valid,
}

impl<const D: usize> Padding<D> {
    /// The sizes that stand for [`Padding::Same`] and [`Padding::Valid`] where only numbers pass.
    pub const CODES: [i64; 2] = [-1, -2];
}

impl<const D: usize> Setting for Padding<D> {
    const KIND: Kind = Kind::Padding(D);
    fn read(v: &Value) -> Result<Self> {
        match v {
            Value::Str(s) if s == "same" => Ok(Padding::Same),
            Value::Str(s) if s == "valid" => Ok(Padding::Valid),
            Value::Str(s) => bail!(InvalidArgument, "expected 'same' or 'valid', got '{s}'"),
            v => Ok(match <[i64; D]>::read(v)? {
                s if s[0] == Self::CODES[0] => Padding::Same,
                s if s[0] == Self::CODES[1] => Padding::Valid,
                s => Padding::Sizes(s),
            }),
        }
    }
    fn write(&self) -> Value {
        match self {
            Padding::Sizes(s) => s.write(),
            Padding::Same => Value::Str("same".into()),
            Padding::Valid => Value::Str("valid".into()),
        }
    }
}

/// Declares options that are one of several words; by number, they count from 0.
macro_rules! choices {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $($(#[doc = $vdoc:literal])+ $(#[$attr:ident])? $variant:ident = $word:literal,)+ }
    )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[repr(i32)]
        pub enum $name { $($(#[doc = $vdoc])+ $(#[$attr])? $variant,)+ }

        impl $name {
            const ALL: &'static [$name] = &[$($name::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The name of its constant in C++, such as `kMean`.
            pub fn constant(self) -> &'static str {
                const NAMES: &[&str] = &[$(concat!("k", stringify!($variant))),+];
                NAMES[self as usize]
            }
        }

        impl Setting for $name {
            const KIND: Kind = Kind::Choice(stringify!($name), Self::WORDS);
            fn read(v: &Value) -> Result<Self> {
                let found = match v {
                    Value::Str(s) => Self::WORDS.iter().position(|w| w == s),
                    Value::Int(v) => usize::try_from(*v).ok(),
                    _ => None,
                };
                match found.and_then(|i| Self::ALL.get(i)) {
                    Some(v) => Ok(*v),
                    None => wrong(&format!("one of {:?}", Self::WORDS), v),
                }
            }
            fn write(&self) -> Value {
                Value::Str(self.word().into())
            }
        }
    )* };
}

choices! {
    /// What becomes of the losses of all elements; the numbers are PyTorch's.
    Reduction {
        /// They stay.
        None = "none",
        /// Their mean.
        #[default]
        Mean = "mean",
        /// Their sum.
        Sum = "sum",
        /// Their sum divided by the size of the batch; for `KLDivLoss`.
        BatchMean = "batchmean",
    }

    /// What is added around the input of a convolution.
    PaddingMode {
        /// Zeros.
        #[default]
        Zeros = "zeros",
        /// The input mirrored at its edge, without the edge.
        Reflect = "reflect",
        /// The edge repeated.
        Replicate = "replicate",
        /// The input from its other end.
        Circular = "circular",
    }

    /// What becomes of the rows of a bag.
    EmbeddingBagMode {
        /// Their sum.
        Sum = "sum",
        /// Their mean.
        #[default]
        Mean = "mean",
        /// The greatest of each column.
        Max = "max",
    }

    /// How `GELU` is computed.
    Approximate {
        /// Exactly.
        #[default]
        None = "none",
        /// By a formula with tanh.
        Tanh = "tanh",
    }

    /// The function of a plain recurrent network.
    Nonlinearity {
        /// The hyperbolic tangent.
        #[default]
        Tanh = "tanh",
        /// The positive part.
        ReLU = "relu",
    }

    /// The function between the two linear layers of a transformer's layer.
    TransformerActivation {
        /// The positive part.
        #[default]
        ReLU = "relu",
        /// The input times the normal distribution function of it.
        GELU = "gelu",
    }
}

choices! {
    /// How elements between those of the input are found.
    Interpolation {
        /// The nearest element, by the rule of the first versions.
        #[default]
        Nearest = "nearest",
        /// Along a line, for `[N, C, L]`.
        Linear = "linear",
        /// The same in 2 dimensions.
        Bilinear = "bilinear",
        /// By polynomials of degree 3, in 2 dimensions.
        Bicubic = "bicubic",
        /// Along lines in 3 dimensions.
        Trilinear = "trilinear",
        /// Means over the places that become one.
        Area = "area",
        /// The nearest element, exactly.
        NearestExact = "nearest-exact",
    }
}

impl Reduction {
    /// The number that operators take.
    pub fn code(self) -> i64 {
        self as i64
    }
}

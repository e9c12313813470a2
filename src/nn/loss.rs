//! Losses: modules of two inputs, the prediction and the target.

use super::{Forward, Module};
use crate::base::{Result, Scalar, bail};
use crate::tensor::Tensor;

/// What becomes of the losses of all elements; the discriminants are PyTorch's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(i32)]
pub enum Reduction {
    /// They stay.
    None = 0,
    /// Their mean.
    #[default]
    Mean = 1,
    /// Their sum.
    Sum = 2,
    /// Their sum divided by the size of the batch; for [`KlDivLoss`].
    BatchMean = 3,
}

impl Reduction {
    /// From its number.
    ///
    /// # Errors
    /// `InvalidArgument` where there is none of the number.
    pub fn from_code(code: i32) -> Result<Reduction> {
        Ok(match code {
            0 => Reduction::None,
            1 => Reduction::Mean,
            2 => Reduction::Sum,
            3 => Reduction::BatchMean,
            c => bail!(InvalidArgument, "[reduction] expected 0 to 3, got {c}"),
        })
    }

    fn code(self) -> i64 {
        self as i64
    }
}

fn pair<'a>(loss: &str, inputs: &'a [Tensor]) -> Result<(&'a Tensor, &'a Tensor)> {
    match inputs {
        [x, y] => Ok((x, y)),
        _ => bail!(
            InvalidArgument,
            "[{loss}] expected 2 inputs, prediction and target, got {}",
            inputs.len()
        ),
    }
}

/// Declares losses: options with their defaults, weights that become buffers, what is printed,
/// and the function of module, prediction and target.
macro_rules! losses {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $($(#[doc = $fdoc:literal])+ $field:ident: $ty:ty = $default:expr,)* }
        $([$($buffer:ident),+])? $shown:literal;
        |$s:ident, $m:ident, $x:ident, $y:ident| $body:expr;
    )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone)]
        pub struct $name {
            $($(#[doc = $fdoc])+ pub $field: $ty,)*
            /// What becomes of the losses of all elements.
            pub reduction: Reduction,
        }

        impl Default for $name {
            fn default() -> $name {
                $name { $($field: $default,)* reduction: Reduction::Mean }
            }
        }

        impl $name {
            /// The loss as a module.
            ///
            /// # Errors
            /// `InvalidArgument` where a reduction does not belong to the loss.
            #[allow(unused_mut)]
            pub fn build(mut self) -> Result<Module> {
                if self.reduction == Reduction::BatchMean && $shown != "KLDivLoss()" {
                    bail!(InvalidArgument, "[{}] batchmean is for KLDivLoss only", $shown);
                }
                let buffers: &[(&str, Option<Tensor>)] =
                    &[$($((stringify!($buffer), self.$buffer.take())),+)?];
                let m = Module::new(self);
                for (name, t) in buffers {
                    m.register_buffer(name, t.clone(), true)?;
                }
                Ok(m)
            }
        }

        impl Forward for $name {
            fn describe(&self) -> String {
                concat!("torch::nn::", $shown).to_string()
            }
            fn forward(&self, $m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let $s = self;
                let ($x, $y) = pair($shown, inputs)?;
                let _ = $m;
                $body
            }
            fn duplicate(&self) -> Result<Box<dyn Forward>> {
                Ok(Box::new(self.clone()))
            }
        }
    )* };
}

losses! {
    /// Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
    CrossEntropyLoss {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// The class that does not count.
        ignore_index: i64 = -100,
        /// How much of the target is spread over all classes.
        label_smoothing: f64 = 0.0,
    } [weight]
    "CrossEntropyLoss()";
    |s, m, x, y| {
        let w = m.buffer_at(0);
        let (r, ignored) = (s.reduction.code(), s.ignore_index);
        x.cross_entropy_loss(y, w.as_ref(), r, ignored, s.label_smoothing)
    };

    /// Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
    NllLoss {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// The class that does not count.
        ignore_index: i64 = -100,
    } [weight]
    "NLLLoss()";
    |s, m, x, y| x.nll_loss(y, m.buffer_at(0).as_ref(), s.reduction.code(), s.ignore_index);

    /// Squared differences.
    MseLoss {} "MSELoss()";
    |s, m, x, y| x.mse_loss(y, s.reduction.code());

    /// Absolute differences.
    L1Loss {} "L1Loss()";
    |s, m, x, y| x.l1_loss(y, s.reduction.code());

    /// Squared differences below `beta`, absolute ones above.
    SmoothL1Loss {
        /// Where the one passes into the other.
        beta: f64 = 1.0,
    }
    "SmoothL1Loss";
    |s, m, x, y| x.smooth_l1_loss(y, s.reduction.code(), s.beta);

    /// Squared differences below `delta`, `delta` times absolute ones above.
    HuberLoss {
        /// Where the one passes into the other.
        delta: f64 = 1.0,
    }
    "HuberLoss";
    |s, m, x, y| x.huber_loss(y, s.reduction.code(), s.delta);

    /// Cross entropy of probabilities and targets between 0 and 1.
    BceLoss {
        /// A weight for each element, broadcast.
        weight: Option<Tensor> = None,
    } [weight]
    "BCELoss()";
    |s, m, x, y| x.binary_cross_entropy(y, m.buffer_at(0).as_ref(), s.reduction.code());

    /// Cross entropy of logits and targets between 0 and 1.
    BceWithLogitsLoss {
        /// A weight for each element, broadcast.
        weight: Option<Tensor> = None,
        /// A weight for the positive part of each element, broadcast.
        pos_weight: Option<Tensor> = None,
    } [weight, pos_weight]
    "BCEWithLogitsLoss()";
    |s, m, x, y| {
        let (w, p) = (m.buffer_at(0), m.buffer_at(1));
        let r = s.reduction.code();
        x.binary_cross_entropy_with_logits(y, w.as_ref(), p.as_ref(), r)
    };

    /// Kullback and Leibler's divergence of log-probabilities and probabilities.
    KlDivLoss {
        /// Whether targets are log-probabilities too.
        log_target: bool = false,
    }
    "KLDivLoss()";
    |s, m, x, y| {
        if s.reduction != Reduction::BatchMean {
            return x.kl_div(y, s.reduction.code(), s.log_target);
        }
        let sum = x.kl_div(y, Reduction::Sum.code(), s.log_target)?;
        match x.shape().first() {
            Some(&n) => sum.div_scalar(Scalar::Int(n)),
            None => Ok(sum),
        }
    };
}

//! What the optimizers do to one element.
//!
//! Switches that change the loop are part of the types, since a branch within it keeps it from
//! being vectorised; others are factors of 0 and 1.

use super::{Float, Rule};

/// Stochastic gradient descent. With momentum (`N` = 1) the state is its buffer.
#[derive(Clone, Copy)]
pub struct Sgd<T, const NESTEROV: bool> {
    /// Learning rate.
    pub lr: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the buffer.
    pub momentum: T,
    /// Factor of the gradient that goes into the buffer: 1 - dampening, but 1 at first.
    pub fresh: T,
}

impl<T: Float, const NESTEROV: bool, const N: usize> Rule<T, N> for Sgd<T, NESTEROV> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let d = g + self.weight_decay * p;
        if N == 0 {
            return p - self.lr * d;
        }
        s[0] = self.momentum * s[0] + self.fresh * d;
        let d = if NESTEROV { d + self.momentum * s[0] } else { s[0] };
        p - self.lr * d
    }
}

/// The moving averages that the kin of Adam share.
#[derive(Clone, Copy)]
pub struct Moments<T> {
    /// Factor of the first moment.
    pub beta1: T,
    /// 1 - beta1, rounded once.
    pub fresh1: T,
    /// Factor of the second moment.
    pub beta2: T,
    /// 1 - beta2, rounded once.
    pub fresh2: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the parameter itself: 1 - lr * weight_decay where that is decoupled, else 1.
    pub shrink: T,
}

impl<T: Float> Moments<T> {
    /// The parameter and its gradient after weight decay, with the first moment updated.
    #[inline(always)]
    fn first(&self, p: T, g: T, m: &mut T) -> (T, T) {
        let p = p * self.shrink;
        let g = g + self.weight_decay * p;
        *m = self.beta1 * *m + self.fresh1 * g;
        (p, g)
    }

    /// As [`Moments::first`], with the second moment updated too.
    #[inline(always)]
    fn both(&self, p: T, g: T, m: &mut T, v: &mut T) -> (T, T) {
        let (p, g) = self.first(p, g, m);
        *v = self.beta2 * *v + self.fresh2 * g * g;
        (p, g)
    }
}

/// Adam, arXiv:1412.6980, and AdamW, arXiv:1711.05101. State: first and second moment and, with
/// `N` = 3, the greatest second moment so far.
#[derive(Clone, Copy)]
pub struct Adam<T> {
    /// The averages.
    pub moments: Moments<T>,
    /// Added to the root of the second moment.
    pub eps: T,
    /// Learning rate over the first moment's bias.
    pub step: T,
    /// One over the root of the second moment's bias.
    pub unbias: T,
}

impl<T: Float, const N: usize> Rule<T, N> for Adam<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let [m, v, ..] = &mut s[..] else { return p };
        let (p, _) = self.moments.both(p, g, m, v);
        let mut second = s[1];
        if N > 2 {
            s[2] = s[2].max(second);
            second = s[2];
        }
        p - self.step * s[0] / (second.sqrt() * self.unbias + self.eps)
    }
}

/// RMSprop. State: mean square; mean, where centered; buffer, with momentum.
#[derive(Clone, Copy)]
pub struct RmsProp<T, const CENTERED: bool, const BUFFERED: bool> {
    /// Learning rate.
    pub lr: T,
    /// Factor of the means.
    pub alpha: T,
    /// 1 - alpha, rounded once.
    pub fresh: T,
    /// Added to the root.
    pub eps: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the buffer.
    pub momentum: T,
}

impl<T: Float, const C: bool, const B: bool, const N: usize> Rule<T, N> for RmsProp<T, C, B> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let g = g + self.weight_decay * p;
        s[0] = self.alpha * s[0] + self.fresh * g * g;
        let mut square = s[0];
        if C {
            s[1] = s[1] + self.fresh * (g - s[1]);
            square = square - s[1] * s[1];
        }
        let step = g / (square.sqrt() + self.eps);
        if B {
            s[N - 1] = self.momentum * s[N - 1] + step;
            return p - self.lr * s[N - 1];
        }
        p - self.lr * step
    }
}

/// Adagrad. State: the sum of squares.
#[derive(Clone, Copy)]
pub struct Adagrad<T> {
    /// Learning rate of this step.
    pub lr: T,
    /// Added to the root.
    pub eps: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
}

impl<T: Float> Rule<T, 1> for Adagrad<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; 1]) -> T {
        let g = g + self.weight_decay * p;
        s[0] = s[0] + g * g;
        p - self.lr * g / (s[0].sqrt() + self.eps)
    }
}

/// Adadelta, arXiv:1212.5701. State: mean square of gradients, mean square of steps.
#[derive(Clone, Copy)]
pub struct Adadelta<T> {
    /// Learning rate.
    pub lr: T,
    /// Factor of the means.
    pub rho: T,
    /// 1 - rho, rounded once.
    pub fresh: T,
    /// Added to both means under their roots.
    pub eps: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
}

impl<T: Float> Rule<T, 2> for Adadelta<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; 2]) -> T {
        let g = g + self.weight_decay * p;
        s[0] = self.rho * s[0] + self.fresh * g * g;
        let step = (s[1] + self.eps).sqrt() / (s[0] + self.eps).sqrt() * g;
        s[1] = self.rho * s[1] + self.fresh * step * step;
        p - self.lr * step
    }
}

/// Adamax, arXiv:1412.6980. State: first moment, decaying greatest gradient.
#[derive(Clone, Copy)]
pub struct Adamax<T> {
    /// The averages.
    pub moments: Moments<T>,
    /// Added to the distance of the gradient from zero.
    pub eps: T,
    /// Learning rate over the first moment's bias.
    pub step: T,
}

impl<T: Float> Rule<T, 2> for Adamax<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, [m, greatest]: &mut [T; 2]) -> T {
        let (p, g) = self.moments.first(p, g, m);
        *greatest = (self.moments.beta2 * *greatest).max(g.abs() + self.eps);
        p - self.step * *m / *greatest
    }
}

/// NAdam (Dozat, 2016). State: both moments.
#[derive(Clone, Copy)]
pub struct NAdam<T> {
    /// The averages.
    pub moments: Moments<T>,
    /// Added to the root of the second moment.
    pub eps: T,
    /// One over the root of the second moment's bias.
    pub unbias: T,
    /// Factor of the gradient in the step.
    pub now: T,
    /// Factor of the first moment in the step.
    pub ahead: T,
}

impl<T: Float> Rule<T, 2> for NAdam<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, [m, v]: &mut [T; 2]) -> T {
        let (p, g) = self.moments.both(p, g, m, v);
        p - (self.now * g + self.ahead * *m) / (v.sqrt() * self.unbias + self.eps)
    }
}

/// RAdam, arXiv:1908.03265. State: both moments.
#[derive(Clone, Copy)]
pub struct RAdam<T> {
    /// The averages.
    pub moments: Moments<T>,
    /// Factor of the first moment in the step.
    pub step: T,
    /// What the step is divided by: `root * sqrt(second moment) + rest`. While the variance is
    /// not known well that is 1.
    pub root: T,
    /// See `root`.
    pub rest: T,
}

impl<T: Float> Rule<T, 2> for RAdam<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, [m, v]: &mut [T; 2]) -> T {
        let (p, _) = self.moments.both(p, g, m, v);
        p - self.step * *m / (self.root * v.sqrt() + self.rest)
    }
}

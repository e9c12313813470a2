//! Integers by their bits, and what they have in common.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{Category, DType, Result, Scalar, bail};
use crate::ops::row::Arg;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// Refuses a call whose operands are all bool.
fn refuse_bools(op: &str, args: &[Arg]) -> Result<()> {
    let bools = args.iter().all(|a| match a {
        Arg::T(t) => t.dtype() == DType::Bool,
        Arg::S(s) => s.category() == Category::Bool,
    });
    if bools {
        bail!(Dtype, "[{op}] not implemented for 'Bool'");
    }
    Ok(())
}

pointwise! { ROWS;
    /// Bitwise and.
    binary [bitwise_and bitwise_and_ bitwise_and_scalar bitwise_and_scalar_] (a b;) -> y bits {
        a.and(b)
    } {}
    /// Bitwise or.
    binary [bitwise_or bitwise_or_ bitwise_or_scalar bitwise_or_scalar_] (a b;) -> y bits {
        a.or(b)
    } {}
    /// Bitwise exclusive or.
    binary [bitwise_xor bitwise_xor_ bitwise_xor_scalar bitwise_xor_scalar_] (a b;) -> y bits {
        a.xor(b)
    } {}
    /// All bits flipped.
    row [flip_bits] (x;) -> y bits { x.not() } {}
    /// `a * 2^b`, without what leaves the width.
    row [shift_left] (a b;) -> y bits { a.shl(b) } {}
    /// `a / 2^b`, rounded down.
    row [shift_right] (a b;) -> y bits { a.shr(b) } {}
    /// The greatest common divisor.
    row [divisor] (a b;) -> y bits { a.gcd(b) } {}
    /// The least common multiple.
    row [multiple] (a b;) -> y bits { a.lcm(b) } {}
}

ops! { OPS, Pointwise;
    /// All bits flipped; for bool, the opposite.
    "bitwise_not(Tensor self) -> Tensor"
    fn bitwise_not(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            return self.logical_not();
        }
        rows::flip_bits::ROW.call(&[self.into()], &[])
    }
    /// All bits flipped in place; for bool, the opposite.
    "bitwise_not_(Tensor(a!) self) -> Tensor(a!)"
    fn bitwise_not_(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            return self.logical_not_();
        }
        rows::flip_bits::ROW.call_(&[self.into()], &[])
    }
    /// Shifted to the left.
    "bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor"
    fn bitwise_left_shift(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_left_shift", &[self.into(), other.into()])?;
        rows::shift_left::ROW.call(&[self.into(), other.into()], &[])
    }
    /// Shifted to the left, by a number.
    "bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor"
    fn bitwise_left_shift_scalar(&self, other: Scalar) -> Result<Tensor> {
        refuse_bools("bitwise_left_shift", &[self.into(), other.into()])?;
        rows::shift_left::ROW.call(&[self.into(), other.into()], &[])
    }
    /// A number shifted to the left.
    "bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_bitwise_left_shift(base: Scalar, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_left_shift", &[base.into(), other.into()])?;
        rows::shift_left::ROW.call(&[base.into(), other.into()], &[])
    }
    /// Shifted to the left, in place.
    "bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn bitwise_left_shift_(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_left_shift_", &[self.into(), other.into()])?;
        rows::shift_left::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// Shifted to the left by a number, in place.
    "bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"
    fn bitwise_left_shift_scalar_(&self, other: Scalar) -> Result<Tensor> {
        refuse_bools("bitwise_left_shift_", &[self.into(), other.into()])?;
        rows::shift_left::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// Shifted to the right, with the sign.
    "bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor"
    fn bitwise_right_shift(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_right_shift", &[self.into(), other.into()])?;
        rows::shift_right::ROW.call(&[self.into(), other.into()], &[])
    }
    /// Shifted to the right, with the sign, by a number.
    "bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor"
    fn bitwise_right_shift_scalar(&self, other: Scalar) -> Result<Tensor> {
        refuse_bools("bitwise_right_shift", &[self.into(), other.into()])?;
        rows::shift_right::ROW.call(&[self.into(), other.into()], &[])
    }
    /// A number shifted to the right, with the sign.
    "bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_bitwise_right_shift(base: Scalar, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_right_shift", &[base.into(), other.into()])?;
        rows::shift_right::ROW.call(&[base.into(), other.into()], &[])
    }
    /// Shifted to the right, with the sign, in place.
    "bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn bitwise_right_shift_(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("bitwise_right_shift_", &[self.into(), other.into()])?;
        rows::shift_right::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// Shifted to the right, with the sign by a number, in place.
    "bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"
    fn bitwise_right_shift_scalar_(&self, other: Scalar) -> Result<Tensor> {
        refuse_bools("bitwise_right_shift_", &[self.into(), other.into()])?;
        rows::shift_right::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// Bitwise and of a number with each element.
    "bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_bitwise_and(base: Scalar, other: &Tensor) -> Result<Tensor> {
        rows::bitwise_and::ROW.call(&[base.into(), other.into()], &[])
    }
    /// Bitwise and, Python's operator.
    "__and__.Tensor(Tensor self, Tensor other) -> Tensor"
    fn dunder_and(&self, other: &Tensor) -> Result<Tensor> { self.bitwise_and(other) }
    /// Bitwise and with a number, Python's operator.
    "__and__.Scalar(Tensor self, Scalar other) -> Tensor"
    fn dunder_and_scalar(&self, other: Scalar) -> Result<Tensor> { self.bitwise_and_scalar(other) }
    /// Bitwise or of a number with each element.
    "bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_bitwise_or(base: Scalar, other: &Tensor) -> Result<Tensor> {
        rows::bitwise_or::ROW.call(&[base.into(), other.into()], &[])
    }
    /// Bitwise or, Python's operator.
    "__or__.Tensor(Tensor self, Tensor other) -> Tensor"
    fn dunder_or(&self, other: &Tensor) -> Result<Tensor> { self.bitwise_or(other) }
    /// Bitwise or with a number, Python's operator.
    "__or__.Scalar(Tensor self, Scalar other) -> Tensor"
    fn dunder_or_scalar(&self, other: Scalar) -> Result<Tensor> { self.bitwise_or_scalar(other) }
    /// Bitwise exclusive or of a number with each element.
    "bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_bitwise_xor(base: Scalar, other: &Tensor) -> Result<Tensor> {
        rows::bitwise_xor::ROW.call(&[base.into(), other.into()], &[])
    }
    /// Bitwise exclusive or, Python's operator.
    "__xor__.Tensor(Tensor self, Tensor other) -> Tensor"
    fn dunder_xor(&self, other: &Tensor) -> Result<Tensor> { self.bitwise_xor(other) }
    /// Bitwise exclusive or with a number, Python's operator.
    "__xor__.Scalar(Tensor self, Scalar other) -> Tensor"
    fn dunder_xor_scalar(&self, other: Scalar) -> Result<Tensor> { self.bitwise_xor_scalar(other) }
    /// Shifted to the left, Python's operator.
    "__lshift__.Tensor(Tensor self, Tensor other) -> Tensor"
    fn dunder_lshift(&self, other: &Tensor) -> Result<Tensor> { self.bitwise_left_shift(other) }
    /// Shifted to the left by a number, Python's operator.
    "__lshift__.Scalar(Tensor self, Scalar other) -> Tensor"
    fn dunder_lshift_scalar(&self, other: Scalar) -> Result<Tensor> { self.bitwise_left_shift_scalar(other) }
    /// Shifted to the right, Python's operator.
    "__rshift__.Tensor(Tensor self, Tensor other) -> Tensor"
    fn dunder_rshift(&self, other: &Tensor) -> Result<Tensor> { self.bitwise_right_shift(other) }
    /// Shifted to the right by a number, Python's operator.
    "__rshift__.Scalar(Tensor self, Scalar other) -> Tensor"
    fn dunder_rshift_scalar(&self, other: Scalar) -> Result<Tensor> { self.bitwise_right_shift_scalar(other) }
    /// The greatest common divisor of integers, not negative.
    "gcd(Tensor self, Tensor other) -> Tensor"
    fn gcd(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("gcd", &[self.into(), other.into()])?;
        rows::divisor::ROW.call(&[self.into(), other.into()], &[])
    }
    /// The greatest common divisor of integers, not negative, in place.
    "gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn gcd_(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("gcd_", &[self.into(), other.into()])?;
        rows::divisor::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// The least common multiple of integers, not negative.
    "lcm(Tensor self, Tensor other) -> Tensor"
    fn lcm(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("lcm", &[self.into(), other.into()])?;
        rows::multiple::ROW.call(&[self.into(), other.into()], &[])
    }
    /// The least common multiple of integers, not negative, in place.
    "lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn lcm_(&self, other: &Tensor) -> Result<Tensor> {
        refuse_bools("lcm_", &[self.into(), other.into()])?;
        rows::multiple::ROW.call_(&[self.into(), other.into()], &[])
    }
}

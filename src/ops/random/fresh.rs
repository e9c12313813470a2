//! New tensors of random numbers.

use super::law::{Law, like, new};
use crate::backend::random::Source;
use crate::base::{DType, Device, MemoryFormat, Options, Result, bail};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn int64(o: Options) -> Options {
    Options { dtype: Some(o.dtype.unwrap_or(DType::I64)), ..o }
}

fn permutation(n: i64, from: &Option<Source>, o: Options) -> Result<Tensor> {
    let o = int64(o);
    if n < 0 {
        bail!(
            InvalidArgument,
            "[randperm] Trying to create tensor with negative dimension {n}: [{n}]"
        );
    }
    let most: i64 = match o.dtype() {
        DType::U8 => 255,
        DType::I8 => 127,
        DType::I16 => i64::from(i16::MAX),
        DType::I32 => i64::from(i32::MAX),
        DType::BF16 => 1 << 8,
        DType::F16 => 1 << 11,
        DType::F32 => 1 << 24,
        DType::F64 => 1 << 53,
        DType::Bool => 1,
        DType::I64 => i64::MAX,
    };
    if n - 1 > most {
        bail!(
            InvalidArgument,
            "[randperm] n is too large for result tensor type: '{}'",
            o.dtype().scalar_type_name()
        );
    }
    new("randperm", &[n], Law::Permutation, from, o)
}

fn size_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Ints(vec![3, 4])], vec![Value::Ints(vec![])]])
}

fn high_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(10), Value::Ints(vec![3, 4])]])
}

fn low_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(-5), Value::Int(10), Value::Ints(vec![3, 4])]])
}

fn count_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(10)]])
}

fn like_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 64)?.into(), Value::Int(5)]])
}

fn like_tensor_samples() -> Result<Vec<Vec<Value>>> {
    let high = Tensor::scalar_tensor(5.into(), DType::I64)?;
    Ok(vec![vec![sample(&[3, 4], 64)?.into(), high.into()]])
}

fn like_range_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 64)?.into(), Value::Int(-5), Value::Int(5)]])
}

fn normal_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![1.0.into(), 2.0.into(), Value::Ints(vec![3, 4])]])
}

/// Samples of a function, for its overload with a generator: none is given.
fn drawn(samples: Result<Vec<Vec<Value>>>) -> Result<Vec<Vec<Value>>> {
    let with_none = |mut call: Vec<Value>| {
        call.push(Value::None);
        call
    };
    Ok(samples?.into_iter().map(with_none).collect())
}

fn drawn_size_samples() -> Result<Vec<Vec<Value>>> {
    drawn(size_samples())
}

fn drawn_high_samples() -> Result<Vec<Vec<Value>>> {
    drawn(high_samples())
}

fn drawn_low_samples() -> Result<Vec<Vec<Value>>> {
    drawn(low_samples())
}

fn drawn_count_samples() -> Result<Vec<Vec<Value>>> {
    drawn(count_samples())
}

ops! { OPS, Composed;
    /// Uniform on `[0, 1)`.
    "rand(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn rand(size: &[i64], options: Options) -> Result<Tensor> {
        new("rand", size, Law::Uniform(0.0, 1.0), &None, options)
    }
    , samples size_samples
    /// Uniform on `[0, 1)`, with the shape of `self`.
    "rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn rand_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("rand_like", self, Law::Uniform(0.0, 1.0), &None, options, memory_format)
    }
    /// Normal with mean 0 and deviation 1.
    "randn(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randn(size: &[i64], options: Options) -> Result<Tensor> {
        new("randn", size, Law::Normal(0.0, 1.0), &None, options)
    }
    , samples size_samples
    /// Normal with mean 0 and deviation 1, with the shape of `self`.
    "randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn randn_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("randn_like", self, Law::Normal(0.0, 1.0), &None, options, memory_format)
    }
    /// Integers from 0 up to but without `high`; int64 where no dtype is given.
    "randint(int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint(high: i64, size: &[i64], options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(0, high), &None, int64(options))
    }
    , samples high_samples
    /// Integers from `low` up to but without `high`; int64 where no dtype is given.
    "randint.low(int low, int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint_low(low: i64, high: i64, size: &[i64], options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(low, high), &None, int64(options))
    }
    , samples low_samples
    /// `0 .. n` in random order; int64 where no dtype is given.
    "randperm(int n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randperm(n: i64, options: Options) -> Result<Tensor> {
        permutation(n, &None, options)
    }
    , samples count_samples
    /// Integers from 0 up to but without `high`, with the shape of `self`.
    "randint_like(Tensor self, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn randint_like(&self, high: i64, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("randint_like", self, Law::Integers(0, high), &None, options, memory_format)
    }
    , samples like_samples
    /// Integers from 0 up to but without the number that `high` holds, with the shape of `self`.
    "randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn randint_like_tensor(&self, high: &Tensor, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        if high.numel() != 1 || high.device() != Device::CPU {
            bail!(InvalidArgument, "[randint_like] high must be a scalar tensor and on CPU");
        }
        self.randint_like(high.item()?.to_i64(), options, memory_format)
    }
    , samples like_tensor_samples
    /// Integers from `low` up to but without `high`, with the shape of `self`.
    "randint_like.low_dtype(Tensor self, int low, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn randint_like_low_dtype(&self, low: i64, high: i64, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("randint_like", self, Law::Integers(low, high), &None, options, memory_format)
    }
    , samples like_range_samples
    /// Normal with `mean` and deviation `std`.
    "normal.float_float(float mean, float std, int[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn normal_float_float(mean: f64, std: f64, size: &[i64], generator: Option<Source>, options: Options) -> Result<Tensor> {
        new("normal", size, Law::Normal(mean, std), &generator, options)
    }
    , samples normal_samples
    /// Uniform on `[0, 1)`, from a generator.
    "rand.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn rand_generator(size: &[i64], generator: Option<Source>, options: Options) -> Result<Tensor> {
        new("rand", size, Law::Uniform(0.0, 1.0), &generator, options)
    }
    , samples drawn_size_samples
    /// Normal with mean 0 and deviation 1, from a generator.
    "randn.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randn_generator(size: &[i64], generator: Option<Source>, options: Options) -> Result<Tensor> {
        new("randn", size, Law::Normal(0.0, 1.0), &generator, options)
    }
    , samples drawn_size_samples
    /// Integers from 0 up to but without `high`, from a generator; int64 where no dtype is given.
    "randint.generator(int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint_generator(high: i64, size: &[i64], generator: Option<Source>, options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(0, high), &generator, int64(options))
    }
    , samples drawn_high_samples
    /// Integers from `low` up to but without `high`, from a generator; int64 where no dtype is given.
    "randint.low_generator(int low, int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint_low_generator(low: i64, high: i64, size: &[i64], generator: Option<Source>, options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(low, high), &generator, int64(options))
    }
    , samples drawn_low_samples
    /// `0 .. n` in random order, from a generator; int64 where no dtype is given.
    "randperm.generator(int n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randperm_generator(n: i64, generator: Option<Source>, options: Options) -> Result<Tensor> {
        permutation(n, &generator, options)
    }
    , samples drawn_count_samples
}

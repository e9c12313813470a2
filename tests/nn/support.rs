//! Inputs, seeds and comparisons.

use std::sync::{Mutex, MutexGuard};
use tinytorch::backend::random::default_generator;
use tinytorch::base::set_default_dtype;
use tinytorch::{DType, Result, Tensor};

/// Tests share the default dtype and the default generator.
static ALONE: Mutex<()> = Mutex::new(());

/// Holds the other tests off, and sets what they share.
pub fn alone(dtype: DType, seed: u64) -> MutexGuard<'static, ()> {
    let guard = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    set_default_dtype(dtype).unwrap();
    default_generator().lock().unwrap().set_seed(seed);
    guard
}

/// `sin(step * i + offset)` for the elements in order.
pub fn sine(shape: &[i64], step: f64, offset: f64) -> Result<Tensor> {
    let n = shape.iter().product::<i64>();
    let values: Vec<f64> = (0..n).map(|i| (step * i as f64 + offset).sin()).collect();
    Tensor::from_slice(&values, shape)
}

/// A [`sine`] from 0.
pub fn wave(shape: &[i64]) -> Result<Tensor> {
    sine(shape, 0.7, 0.0)
}

/// Compares all elements.
pub fn near(got: &Tensor, want: &[f64]) {
    let got = got.to_vec::<f64>().unwrap();
    assert_eq!(got.len(), want.len());
    for (a, b) in got.iter().zip(want) {
        assert!((a - b).abs() < 1e-12, "got {got:?}, expected {want:?}");
    }
}

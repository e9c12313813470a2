//! The shortest way through the whole engine.

use tinytorch::autograd::backward::Run;
use tinytorch::{DType, Result, Scalar, Tensor};

fn one() -> Scalar {
    Scalar::Int(1)
}

#[test]
fn arithmetic_broadcasts_and_promotes() -> Result<()> {
    let a = Tensor::from_slice(&[1f32, 2., 3., 4., 5., 6.], &[2, 3])?;
    let b = Tensor::from_slice(&[10i64, 20, 30], &[3])?;
    let c = a.add(&b, one())?;
    assert_eq!((c.dtype(), c.to_vec::<f64>()?), (DType::F32, vec![11., 22., 33., 14., 25., 36.]));
    let t = a.t()?.mul(&a.t()?)?.sum_dim(Some(&[1]), false, None)?;
    assert_eq!(t.to_vec::<f32>()?, [17., 29., 45.]);
    assert_eq!(a.sum(None)?.item()?, Scalar::Float(21.));
    assert!(a.add(&Tensor::zeros(&[4], DType::F32.into())?, one()).is_err());
    Ok(())
}

#[test]
fn questions_of_bytes() -> Result<()> {
    let x: Vec<u8> = (0..=255).cycle().take(1000).collect();
    let y: Vec<u8> = x.iter().map(|v| v.wrapping_mul(7)).collect();
    let (a, b) = (Tensor::from_slice(&x, &[1000])?, Tensor::from_slice(&y, &[1000])?);
    let count = |t: Tensor| t.sum(None)?.item().map(|s| s.to_i64());
    let pairs = |f: fn(u8, u8) -> bool| x.iter().zip(&y).filter(|&(&a, &b)| f(a, b)).count() as i64;
    assert_eq!(count(a.lt(&b)?)?, pairs(|a, b| a < b));
    assert_eq!(count(a.t()?.ge(&b)?)?, pairs(|a, b| a >= b));
    assert_eq!(count(a.logical_xor(&b)?)?, pairs(|a, b| (a != 0) != (b != 0)));
    assert_eq!(
        a.bitwise_and(&b)?.to_vec::<u8>()?,
        x.iter().zip(&y).map(|(a, b)| a & b).collect::<Vec<_>>()
    );
    // A number counts as what a byte holds of it, as in PyTorch.
    assert_eq!(count(a.eq_scalar(Scalar::Int(300))?)?, pairs(|a, _| a == 44));
    assert_eq!(count(a.gt_scalar(Scalar::Int(-1))?)?, 0);
    assert_eq!(count(a.lt_scalar(Scalar::Int(256))?)?, 0);
    assert_eq!(count(a.eq_scalar(Scalar::Int(44))?)?, pairs(|a, _| a == 44));
    Ok(())
}

#[test]
fn gradients_flow() -> Result<()> {
    let x = Tensor::from_slice(&[1f64, 2., 3.], &[3])?;
    x.set_requires_grad(true)?;
    let y = x.mul(&x)?.mul(&x)?.sum(None)?;
    y.backward(None, Run { create_graph: true, ..Run::default() }, None)?;
    let g = x.grad().unwrap();
    assert_eq!(g.to_vec::<f64>()?, [3., 12., 27.]);
    x.set_grad(None)?;
    g.sum(None)?.backward(None, Run::default(), None)?;
    assert_eq!(x.grad().unwrap().to_vec::<f64>()?, [6., 12., 18.]);
    Ok(())
}

#[test]
fn writing_to_a_view_rewrites_the_history_of_its_base() -> Result<()> {
    let w = Tensor::from_slice(&[2f64, 3.], &[2])?;
    w.set_requires_grad(true)?;
    let base = Tensor::ones(&[2, 2], DType::F64.into())?.mul_scalar(one())?;
    let row = base.select(0, 1)?;
    row.mul_(&w)?;
    assert_eq!(base.to_vec::<f64>()?, [1., 1., 2., 3.]);
    base.mul(&base)?.sum(None)?.backward(None, Run::default(), None)?;
    assert_eq!(w.grad().unwrap().to_vec::<f64>()?, [4., 6.]);
    Ok(())
}

#[test]
fn a_million_nodes_drop_without_overflow() -> Result<()> {
    let x = Tensor::scalar_tensor(1.0.into(), DType::F64)?;
    x.set_requires_grad(true)?;
    let mut y = x.clone();
    for _ in 0..1_000_000 {
        y = y.add_scalar(one(), one())?;
    }
    drop(y);
    Ok(())
}

#[test]
fn a_saved_tensor_that_was_written_to_is_an_error() -> Result<()> {
    let x = Tensor::from_slice(&[1f64, 2.], &[2])?;
    x.set_requires_grad(true)?;
    let y = x.exp()?;
    let z = y.mul(&y)?;
    y.add_scalar_(one(), one())?;
    let e = z.sum(None)?.backward(None, Run::default(), None).unwrap_err();
    assert!(e.message().contains("modified by an inplace operation"), "{e}");
    assert!(e.message().contains("is at version 1; expected version 0"), "{e}");
    Ok(())
}

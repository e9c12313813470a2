//! Order and running sums along a dimension. Expected values are what PyTorch 2.11 gives for the
//! same calls.

mod calculus;

use calculus::{check, weights};
use tinytorch::backend::cpu::parallel::set_num_threads;
use tinytorch::{DType, ErrorKind, Result, Tensor};

const NAN: f64 = f64::NAN;

fn x() -> Tensor {
    let v = [1., 5., 3., 2., 7., 0., -4., 6., 9., 8., -1., 4.];
    Tensor::from_slice::<f64>(&v, &[3, 4]).unwrap()
}

/// With NaN, ties, and zeros of both signs.
fn y() -> Tensor {
    let v = [3., NAN, 1., 3., 2., 2., -0., 0., NAN, 5., NAN, 1.].map(|v| v as f32);
    Tensor::from_slice(&v, &[3, 4]).unwrap()
}

/// Equal to the bit of the sign, NaN among each other too.
#[track_caller]
fn is(t: &Tensor, shape: &[i64], v: &[f64]) {
    assert_eq!(t.shape().as_slice(), shape);
    let found: Vec<f64> = t.to_vec().unwrap();
    let same = |(a, b): (&f64, &f64)| {
        (a.is_nan() && b.is_nan()) || (a == b && a.is_sign_negative() == b.is_sign_negative())
    };
    assert!(found.len() == v.len() && found.iter().zip(v).all(same), "{found:?} {v:?}");
}

#[track_caller]
fn both((v, i): (Tensor, Tensor), shape: &[i64], values: &[f64], indices: &[i64]) {
    is(&v, shape, values);
    assert_eq!((i.dtype(), i.shape().as_slice()), (DType::I64, shape));
    assert_eq!(i.to_vec::<i64>().unwrap(), indices);
}

#[test]
fn extremes() -> Result<()> {
    both(y().max_dim(1, false)?, &[3], &[NAN, 2., NAN], &[1, 0, 0]);
    both(y().max_dim(0, false)?, &[4], &[NAN, NAN, NAN, 3.], &[2, 0, 2, 0]);
    both(y().min_dim(1, false)?, &[3], &[NAN, -0., NAN], &[1, 2, 0]);
    both(y().min_dim(0, true)?, &[1, 4], &[NAN, NAN, NAN, 0.], &[2, 0, 2, 1]);
    both(y().t()?.max_dim(0, false)?, &[3], &[NAN, 2., NAN], &[1, 0, 0]);
    is(&y().argmax(None, false)?, &[], &[1.]);
    is(&y().argmax(Some(1), false)?, &[3], &[1., 0., 0.]);
    is(&y().argmax(Some(0), true)?, &[1, 4], &[2., 0., 2., 0.]);
    is(&y().argmin(None, true)?, &[1, 1], &[1.]);
    is(&y().argmin(Some(-1), false)?, &[3], &[1., 2., 0.]);
    let scalar = Tensor::scalar_tensor(4.0.into(), DType::F32)?;
    both(scalar.max_dim(0, false)?, &[], &[4.], &[0]);
    let none = Tensor::zeros(&[2, 0], DType::F32.into())?;
    assert_eq!(none.max_dim(1, false).unwrap_err().kind(), ErrorKind::Index);
    assert_eq!(none.argmax(None, false).unwrap_err().kind(), ErrorKind::Index);
    both(none.max_dim(0, false)?, &[0], &[], &[]);
    Ok(())
}

#[test]
fn sorting() -> Result<()> {
    both(
        y().sort(0, false)?,
        &[3, 4],
        &[2., 2., -0., 0., 3., 5., 1., 1., NAN, NAN, NAN, 3.],
        &[1, 1, 1, 1, 0, 2, 0, 2, 2, 0, 2, 0],
    );
    both(
        y().sort_stable(Some(true), 0, true)?,
        &[3, 4],
        &[NAN, NAN, NAN, 3., 3., 5., 1., 1., 2., 2., -0., 0.],
        &[2, 0, 2, 0, 0, 2, 0, 2, 1, 1, 1, 1],
    );
    both(
        y().sort(1, false)?,
        &[3, 4],
        &[1., 3., 3., NAN, -0., 0., 2., 2., 1., 5., NAN, NAN],
        &[2, 0, 3, 1, 2, 3, 0, 1, 3, 1, 0, 2],
    );
    both(
        y().sort(-1, true)?,
        &[3, 4],
        &[NAN, 3., 3., 1., 2., 2., -0., 0., NAN, NAN, 5., 1.],
        &[1, 0, 3, 2, 0, 1, 2, 3, 0, 2, 1, 3],
    );
    let z = Tensor::from_slice(&[5i64, -3, 5, 9, 0, 2], &[6])?;
    both(z.sort(0, false)?, &[6], &[-3., 0., 2., 5., 5., 9.], &[1, 4, 5, 0, 2, 3]);
    is(&z.argsort_stable(true, 0, true)?, &[6], &[3., 0., 2., 5., 4., 1.]);
    is(&z.topk(3, 0, true, true)?.0, &[3], &[9., 5., 5.]);
    is(&z.topk(2, 0, false, true)?.1, &[2], &[1., 4.]);
    both(
        x().topk(2, 0, true, true)?,
        &[2, 4],
        &[9., 8., 3., 6., 7., 5., -1., 4.],
        &[2, 2, 0, 1, 1, 0, 2, 2],
    );
    is(&y().topk(2, 1, true, true)?.0, &[3, 2], &[NAN, 3., 2., 2., NAN, NAN]);
    let scalar = Tensor::scalar_tensor(4.0.into(), DType::F32)?;
    both(scalar.sort(-1, false)?, &[], &[4.], &[0]);
    both(scalar.topk(1, 0, true, true)?, &[], &[4.], &[0]);
    assert_eq!(x().topk(5, 1, true, true).unwrap_err().kind(), ErrorKind::Index);
    both(Tensor::zeros(&[2, 0], DType::F32.into())?.sort(1, false)?, &[2, 0], &[], &[]);
    Ok(())
}

/// Long and short lines of every dtype against the standard library's stable sort.
#[test]
fn every_dtype_is_ordered() -> Result<()> {
    for n in [7i64, 600, 5000] {
        let v: Vec<f64> = (0..2 * n).map(|i| ((i * 7919 + 13) % 251) as f64 - 100.).collect();
        for dtype in DType::ALL {
            let t = Tensor::from_slice(&v, &[2, n])?.to_dtype(dtype)?;
            let row: Vec<f64> = t.select(0, 0)?.to_vec()?;
            for descending in [false, true] {
                let mut order: Vec<usize> = (0..n as usize).collect();
                order.sort_by(|&a, &b| {
                    let o = row[a].total_cmp(&row[b]);
                    if descending { o.reverse() } else { o }
                });
                let (values, indices) = t.t()?.sort(0, descending)?;
                let (values, indices) = (values.select(1, 0)?, indices.select(1, 0)?);
                let found: Vec<usize> =
                    indices.to_vec::<i64>()?.iter().map(|&i| i as usize).collect();
                assert_eq!(found, order, "{dtype} {n}");
                let expected: Vec<f64> = order.iter().map(|&i| row[i]).collect();
                assert_eq!(values.to_vec::<f64>()?, expected, "{dtype} {n}");
                let k = n / 3;
                if dtype == DType::Bool {
                    // As PyTorch's.
                    assert!(t.topk(k, 1, descending, true).is_err());
                } else {
                    let (top, at) = t.topk(k, 1, descending, true)?;
                    assert_eq!(top.select(0, 0)?.to_vec::<f64>()?, expected[..k as usize]);
                    assert_eq!(at.select(0, 0)?.to_vec::<i64>()?[0] as usize, order[0]);
                }
                let (m, i) = if descending { t.max_dim(1, false)? } else { t.min_dim(1, false)? };
                assert_eq!(m.to_vec::<f64>()?[0], expected[0]);
                assert_eq!(i.to_vec::<i64>()?[0] as usize, order[0], "{dtype} {n}");
            }
        }
    }
    Ok(())
}

#[test]
fn long_lines_are_searched_in_parts() -> Result<()> {
    let n = 300_000;
    let v: Vec<f32> = (0..n).map(|i| ((i * 31) % 1000) as f32).collect();
    let t = Tensor::from_slice(&v, &[n])?;
    for threads in [1, 3] {
        set_num_threads(threads);
        // 31 i mod 1000 is 999 first at i = 129.
        assert_eq!(t.argmax(None, false)?.item()?.to_i64(), 129);
        assert_eq!(t.argmin(Some(0), false)?.item()?.to_i64(), 0);
    }
    let late = Tensor::cat(vec![t.clone(), Tensor::from_slice(&[f32::NAN], &[1])?, t], 0)?;
    assert_eq!(late.argmax(None, false)?.item()?.to_i64(), n);
    assert_eq!(late.argmin(None, false)?.item()?.to_i64(), n);
    Ok(())
}

#[test]
fn running_sums() -> Result<()> {
    is(&x().cumsum(0, None)?, &[3, 4], &[1., 5., 3., 2., 8., 5., -1., 8., 17., 13., -2., 12.]);
    let rows = [1., 6., 9., 11., 7., 7., 3., 9., 9., 17., 16., 20.];
    is(&x().cumsum(1, None)?, &[3, 4], &rows);
    is(&x().t()?.cumsum(0, None)?.t()?, &[3, 4], &rows);
    let products = [1., 5., 15., 30., 7., 0., -0., -0., 9., 72., -72., -288.];
    is(&x().cumprod(-1, None)?, &[3, 4], &products);
    let t = x().t()?.clone_tensor(Some(tinytorch::MemoryFormat::Contiguous))?;
    t.t()?.cumprod_(1, None)?;
    is(&t.t()?, &[3, 4], &products);
    let small = Tensor::from_slice(&[1i32, 2, 3], &[3])?;
    let sum = small.cumsum(0, None)?;
    assert_eq!((sum.dtype(), sum.to_vec::<i64>()?), (DType::I64, vec![1, 3, 6]));
    small.cumsum_(0, None)?;
    assert_eq!((small.dtype(), small.to_vec::<i64>()?), (DType::I32, vec![1, 3, 6]));
    let bits = Tensor::from_slice(&[true, true], &[2])?;
    assert_eq!(bits.cumsum(0, None)?.to_vec::<i64>()?, [1, 2]);
    let p = Tensor::from_slice(&[2i64, 3], &[2])?.cumprod(0, Some(DType::F32))?;
    assert_eq!((p.dtype(), p.to_vec::<f64>()?), (DType::F32, vec![2., 6.]));
    let n = 5000;
    let ones = Tensor::ones(&[2, n], DType::F32.into())?.cumsum(1, None)?;
    let expected: Vec<f32> = (1..=n).map(|i| i as f32).collect();
    assert_eq!(ones.select(0, 1)?.to_vec::<f32>()?, expected);
    is(&Tensor::zeros(&[2, 0], DType::F32.into())?.cumsum(1, None)?, &[2, 0], &[]);
    is(&Tensor::scalar_tensor(3.0.into(), DType::F32)?.cumprod(0, None)?, &[], &[3.]);
    Ok(())
}

#[test]
fn derivatives() {
    // All elements differ by more than the step of the differences.
    let a = Tensor::from_slice(
        &[0.3, -1.2, 2.1, 0.9, 1.7, -0.4, 0.5, -2.2, 1.1, 3.0, -0.8, 0.1],
        &[3, 4],
    )
    .unwrap();
    check("max.dim", std::slice::from_ref(&a), &|x| Ok(x[0].max_dim(1, false)?.0));
    check("min.dim", std::slice::from_ref(&a), &|x| Ok(x[0].min_dim(0, true)?.0));
    check("sort", std::slice::from_ref(&a), &|x| Ok(x[0].sort(0, true)?.0));
    check("topk", std::slice::from_ref(&a), &|x| Ok(x[0].topk(2, 1, false, true)?.0));
    check("cumsum", std::slice::from_ref(&a), &|x| x[0].cumsum(1, None));
    check("cumsum_", std::slice::from_ref(&a), &|x| x[0].mul(&x[0])?.cumsum_(0, None));
    check("cumprod", std::slice::from_ref(&a), &|x| x[0].cumprod(0, None));
    check("cumprod_", std::slice::from_ref(&a), &|x| x[0].mul(&x[0])?.cumprod_(1, None));
    // Zeros, one and several in a line.
    let z = Tensor::from_slice(&[2., 0., 3., 0., 4., 1., 1.5, 0., 2., 3.], &[2, 5]).unwrap();
    check("cumprod with zeros", &[z], &|x| x[0].cumprod(1, None));
    check("cumprod of a column", &[weights(&[4, 1], 3)], &|x| x[0].cumprod(0, None));
    let scalar = Tensor::from_slice(&[0.7], &[]).unwrap();
    check("cumprod of one", std::slice::from_ref(&scalar), &|x| x[0].cumprod(0, None));
    check("max of one", &[scalar], &|x| Ok(x[0].max_dim(0, false)?.0));
}

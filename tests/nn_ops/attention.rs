//! Attention over more than one block of queries and keys, against the matrix of weights.

use super::support::unit;
use std::sync::Mutex;
use tinytorch::autograd::backward::{Run, grad};
use tinytorch::memory;
use tinytorch::{DType, Scalar, Tensor};

/// Memory is counted for the whole process: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn leaf(shape: &[i64], salt: u64) -> Tensor {
    let t = unit(shape, salt).mul_scalar(Scalar::Float(3.0)).unwrap().detach().unwrap();
    t.set_requires_grad(true).unwrap();
    t
}

/// The textbook formula. A bool mask hides what is false, as `causal` hides later keys.
fn plain(q: &Tensor, k: &Tensor, v: &Tensor, mask: Option<&Tensor>) -> Tensor {
    let group = q.size(-3).unwrap() / k.size(-3).unwrap();
    let heads = |t: &Tensor| {
        let mut shape = t.shape().to_vec();
        let at = shape.len() - 3;
        let (mut wide, all) = (shape.clone(), shape[at] * group);
        wide.insert(at + 1, group);
        shape[at] = all;
        t.unsqueeze(at as i64 + 1).unwrap().expand(&wide, false).unwrap().reshape(&shape).unwrap()
    };
    let (k, v) = (heads(k), heads(v));
    let scale = 1.0 / (q.size(-1).unwrap() as f64).sqrt();
    let scores = q.matmul(&k.transpose(-2, -1).unwrap()).unwrap();
    let scores = scores.mul_scalar(scale.into()).unwrap();
    let scores = match mask {
        Some(m) if m.dtype() == DType::Bool => {
            scores.masked_fill_scalar(&m.logical_not().unwrap(), (-1e30).into()).unwrap()
        }
        Some(m) => scores.add(m, Scalar::Int(1)).unwrap(),
        None => scores,
    };
    scores.softmax(-1, None).unwrap().matmul(&v).unwrap()
}

fn close(what: &str, a: &Tensor, b: &Tensor) {
    assert_eq!(a.shape(), b.shape(), "{what}");
    let (a, b) = (a.to_vec::<f64>().unwrap(), b.to_vec::<f64>().unwrap());
    for (i, (x, y)) in a.iter().zip(&b).enumerate() {
        assert!((x - y).abs() <= 1e-10 * (1.0 + y.abs()), "{what}: element {i}: {x}, expected {y}");
    }
}

fn check(q: &[i64], k: &[i64], width: i64, mask: Option<&Tensor>, causal: bool) {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    let v_shape = [&k[..k.len() - 1], &[width]].concat();
    let x = [leaf(q, 1), leaf(k, 2), leaf(&v_shape, 3)];
    let gqa = q[q.len() - 3] != k[k.len() - 3];
    let y = x[0].scaled_dot_product_attention(&x[1], &x[2], mask, 0.0, causal, None, gqa).unwrap();
    let (l, s) = (q[q.len() - 2], k[k.len() - 2]);
    let seen = Tensor::ones(&[l, s], DType::Bool.into()).unwrap().tril(0).unwrap();
    let expected = plain(&x[0], &x[1], &x[2], if causal { Some(&seen) } else { mask });
    close("result", &y, &expected);
    let weights = unit(&y.shape(), 9);
    let grads = |y: &Tensor| {
        let loss = y.mul(&weights).unwrap().sum(None).unwrap();
        grad(&[loss], &x, &[None], Run::default(), false).unwrap()
    };
    for (i, (a, b)) in grads(&y).iter().zip(grads(&expected)).enumerate() {
        close(&format!("gradient {i}"), a.as_ref().unwrap(), &b.unwrap());
    }
}

#[test]
fn blocks_give_what_the_whole_matrix_gives() {
    check(&[2, 3, 150, 8], &[2, 3, 530, 8], 5, None, false);
    check(&[2, 3, 150, 8], &[2, 3, 150, 8], 8, None, true);
    check(&[1, 2, 300, 4], &[1, 2, 70, 4], 4, None, true);
    check(&[1, 4, 70, 4], &[1, 2, 300, 4], 3, None, false);
    // Enough heads for a task each.
    check(&[6, 4, 70, 4], &[6, 4, 300, 4], 3, None, true);
}

#[test]
fn masks_are_read_where_they_are() {
    let whole = unit(&[2, 1, 150, 300], 5);
    check(&[2, 3, 150, 8], &[2, 3, 300, 8], 5, Some(&whole), false);
    let seen = unit(&[300], 6).gt_scalar(Scalar::Float(0.0)).unwrap();
    check(&[2, 3, 150, 8], &[2, 3, 300, 8], 5, Some(&seen), false);
    let columns = unit(&[300, 150], 7).transpose(0, 1).unwrap();
    check(&[3, 150, 8], &[3, 300, 8], 5, Some(&columns), false);
}

#[test]
fn long_sequences_need_no_square_of_memory() {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    let n = 2000;
    let x = [leaf(&[1, 1, n, 4], 1), leaf(&[1, 1, n, 4], 2), leaf(&[1, 1, n, 4], 3)];
    memory::reset_peak();
    let before = memory::stats().allocated;
    let y = x[0].scaled_dot_product_attention(&x[1], &x[2], None, 0.0, true, None, false).unwrap();
    let loss = y.sum(None).unwrap();
    grad(&[loss], &x, &[None], Run::default(), false).unwrap();
    let most = memory::stats().peak - before;
    assert!(most < n * n, "{most} bytes, the scores alone have {}", n * n * 8);
}

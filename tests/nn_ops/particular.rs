//! What is particular to a family: seeds, masks, running statistics, threads.

use super::support::{integers, marks, unit};
use std::sync::Mutex;
use tinytorch::autograd::backward::{Run, grad};
use tinytorch::backend::cpu::parallel::{num_threads, set_num_threads};
use tinytorch::backend::random::default_generator;
use tinytorch::ops::{table, value::Value};
use tinytorch::{DType, Device, ErrorKind, Options, Result, Tensor};

/// The generator and the number of threads are shared.
pub static ALONE: Mutex<()> = Mutex::new(());

fn seed(s: u64) {
    default_generator().lock().unwrap().set_seed(s);
}

#[test]
fn a_seed_gives_the_numbers_of_pytorch() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    // torch.manual_seed(0); torch.rand(5); torch.randn(3); torch.randperm(6)
    seed(0);
    let rand = Tensor::rand(&[5], Options::default())?.to_vec::<f32>()?;
    assert_eq!(rand, [0.496_256_6, 0.768_221_8, 0.088_477_43, 0.132_030_49, 0.307_422_82]);
    seed(0);
    let randn = Tensor::randn(&[3], Options::default())?.to_vec::<f32>()?;
    assert_eq!(randn, [1.540_996_1, -0.293_428_9, -2.178_789_4]);
    seed(0);
    assert_eq!(Tensor::randperm(6, Options::default())?.to_vec::<i64>()?, PERMUTATION);
    Ok(())
}

const PERMUTATION: [i64; 6] = [2, 5, 3, 0, 1, 4];

#[test]
fn dropout_keeps_what_its_mask_says() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    let x = Tensor::ones(&[100, 100], DType::F64.into())?;
    x.set_requires_grad(true)?;
    seed(1);
    let y = x.dropout(0.25, true)?;
    let values = y.to_vec::<f64>()?;
    let kept = values.iter().filter(|&&v| v != 0.0).count();
    assert!((7_300..7_700).contains(&kept), "{kept} of 10000 kept");
    assert!(values.iter().all(|&v| v == 0.0 || v == 1.0 / 0.75));
    let g = grad(&[y.sum(None)?], std::slice::from_ref(&x), &[None], Run::default(), false)?;
    assert_eq!(g[0].as_ref().unwrap().to_vec::<f64>()?, values);
    // The same coins in place, and none for an evaluation.
    seed(1);
    let z = x.detach()?.clone_tensor(None)?;
    assert_eq!(z.dropout_(0.25, true)?.to_vec::<f64>()?, values);
    assert!(x.dropout(0.25, false)?.is_same(&x));
    let channels = Tensor::ones(&[4, 50, 3, 3], DType::F32.into())?.feature_dropout(0.5, true)?;
    for plane in channels.to_vec::<f32>()?.chunks(9) {
        assert!(plane.iter().all(|&v| v == plane[0]) && (plane[0] == 0.0 || plane[0] == 2.0));
    }
    Ok(())
}

#[test]
fn running_statistics_move_and_count_as_written() -> Result<()> {
    let x = unit(&[4, 2, 3], 1);
    let (mean, var) =
        (Tensor::zeros(&[2], DType::F64.into())?, Tensor::ones(&[2], DType::F64.into())?);
    let y = x.batch_norm(None, None, Some(&mean), Some(&var), true, 1.0, 0.0, false)?;
    let rows = x.transpose(0, 1)?.reshape(&[2, 12])?;
    let expected = rows.mean_dim(Some(&[1]), false, None)?;
    assert!(mean.allclose(&expected, 1e-12, 1e-14, false)?);
    assert!(var.allclose(&rows.var_dim(Some(&[1]), true, false)?, 1e-12, 1e-14, false)?);
    let flat = y.transpose(0, 1)?.reshape(&[2, 12])?;
    let unit_variance = flat.var_dim(Some(&[1]), false, false)?.to_vec::<f64>()?;
    assert!(unit_variance.iter().all(|v| (v - 1.0).abs() < 1e-12));
    // What an evaluation saved has been overwritten when training goes on before its backward.
    let w = unit(&[2], 2);
    w.set_requires_grad(true)?;
    let y = x.batch_norm(Some(&w), None, Some(&mean), Some(&var), false, 0.1, 1e-5, false)?;
    x.batch_norm(None, None, Some(&mean), Some(&var), true, 0.1, 1e-5, false)?;
    let e = y.sum(None)?.backward(None, Run::default(), None).unwrap_err();
    assert!(e.message().contains("modified by an inplace operation"), "{e}");
    Ok(())
}

#[test]
fn rows_that_see_no_key_are_zero() -> Result<()> {
    let (q, k, v) = (unit(&[1, 3, 2], 1), unit(&[1, 4, 2], 2), unit(&[1, 4, 2], 3));
    q.set_requires_grad(true)?;
    let mask = Tensor::from_slice(
        &[true, false, true, true, false, false, false, false, true, true, true, true],
        &[3, 4],
    )?;
    let y = q.scaled_dot_product_attention(&k, &v, Some(&mask), 0.0, false, None, false)?;
    assert_eq!(y.select(1, 1)?.to_vec::<f64>()?, [0.0, 0.0]);
    for create_graph in [false, true] {
        let run = Run { create_graph, retain_graph: Some(true) };
        let g = grad(&[y.sum(None)?], std::slice::from_ref(&q), &[None], run, false)?;
        let g = g[0].as_ref().unwrap().to_vec::<f64>()?;
        assert!(g.iter().all(|v| v.is_finite()) && g[2..4] == [0.0, 0.0], "{g:?}");
    }
    let e =
        q.scaled_dot_product_attention(&k, &v, Some(&mask), 0.0, true, None, false).unwrap_err();
    assert!(e.message().contains("Explicit attn_mask should not be set when is_causal=True"));
    Ok(())
}

#[test]
fn results_do_not_depend_on_the_number_of_threads() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    let all = || -> Result<Vec<[u64; 4]>> {
        let leaf = |t: Tensor| -> Result<Tensor> {
            let t = t.to_dtype(DType::F32)?;
            t.set_requires_grad(true)?;
            Ok(t)
        };
        let x = leaf(unit(&[24, 16, 20, 20], 1))?;
        let w = leaf(unit(&[24, 16, 3, 3], 2))?;
        let (gain, shift) = (leaf(unit(&[24], 3))?, leaf(unit(&[24], 4))?);
        let y = x.conv2d(&w, None, &[1, 1], &[1, 1], &[1, 1], 1)?;
        let y = y.batch_norm(Some(&gain), Some(&shift), None, None, true, 0.1, 1e-5, false)?;
        let y = y.group_norm(4, Some(&gain), Some(&shift), 1e-5, false)?.max_pool2d(
            &[2, 2],
            &[],
            &[0, 0],
            &[1, 1],
            false,
        )?;
        let rows = y.reshape(&[24 * 24, 100])?.layer_norm(&[100], None, None, 1e-5, false)?;
        let target = integers(&[24 * 24], 5, 100).to_dtype(DType::I64)?;
        let loss = rows.cross_entropy_loss(&target, None, 1, -100, 0.0)?;
        let inputs = [x, w, gain, shift];
        let grads = grad(std::slice::from_ref(&loss), &inputs, &[None], Run::default(), false)?;
        let tensors = grads.into_iter().flatten().chain([rows.softmax(0, None)?, loss]);
        Ok(tensors.map(|t| marks(&t).map(f64::to_bits)).collect())
    };
    let before = num_threads();
    set_num_threads(1);
    let one = all()?;
    set_num_threads(5);
    let five = all()?;
    set_num_threads(before);
    assert_eq!(one, five);
    Ok(())
}

#[test]
fn infinite_weights_beyond_the_edge_do_not_depend_on_the_threads() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    // Whether a weight meets a padded zero, which makes NaN, must follow from the sizes alone.
    let all = || -> Result<Vec<Option<u32>>> {
        let mut out = Vec::new();
        for (batch, size, stride, channels) in [(1, 39, 2, 64), (2, 47, 2, 40), (24, 5, 2, 200)] {
            let x = unit(&[batch, 32, size, size], 3).to_dtype(DType::F32)?;
            let w = unit(&[channels, 32, 3, 3], 5).to_dtype(DType::F32)?;
            w.select(2, 2)?.fill_(f64::INFINITY.into())?;
            let y = x.conv2d(&w, None, &[stride; 2], &[1; 2], &[1; 2], 1)?;
            let bits = |v: f32| (!v.is_nan()).then_some(v.to_bits());
            out.extend(y.to_vec::<f32>()?.into_iter().map(bits));
        }
        Ok(out)
    };
    let before = num_threads();
    let found = [1, 2, 5, 16].map(|n| {
        set_num_threads(n);
        all()
    });
    set_num_threads(before);
    let [one, others @ ..] = found;
    let one = one?;
    assert!(
        one.contains(&None) && one.iter().any(|v| v.is_some_and(|b| f32::from_bits(b).is_finite()))
    );
    for other in others {
        assert!(one == other?);
    }
    Ok(())
}

#[test]
fn errors_have_their_kinds_and_meta_tensors_their_shapes() -> Result<()> {
    let x = unit(&[2, 3, 4, 4], 1);
    let target = integers(&[2], 1, 3).to_dtype(DType::I32)?;
    assert_eq!(
        x.conv2d(&unit(&[2, 2, 3, 3], 1), None, &[1], &[0], &[1], 1).unwrap_err().kind(),
        ErrorKind::Shape
    );
    assert_eq!(
        x.conv2d(&x.to_dtype(DType::F32)?, None, &[1], &[0], &[1], 1).unwrap_err().kind(),
        ErrorKind::Dtype
    );
    assert_eq!(
        unit(&[2, 3], 1).nll_loss(&target, None, 1, -100).unwrap_err().kind(),
        ErrorKind::Dtype
    );
    let far = Tensor::from_slice(&[0i64, 10], &[2])?;
    let e = unit(&[2, 3], 1).cross_entropy_loss(&far, None, 1, -100, 0.0).unwrap_err();
    assert_eq!(
        (e.kind(), e.message()),
        (ErrorKind::Index, "[cross_entropy_loss] Target 10 is out of bounds.")
    );
    assert!(unit(&[2, 3], 1).cross_entropy_loss(&far, None, 1, 10, 0.0).is_ok());
    let meta = |shape: &[i64]| {
        let o = Options { device: Some(Device::parse("meta")?), ..Options::default() };
        Tensor::zeros(shape, o)
    };
    let x = meta(&[2, 3, 8, 8])?;
    let y = x.conv2d(&meta(&[5, 3, 3, 3])?, None, &[2], &[1], &[1], 1)?;
    let y = y.batch_norm(None, None, None, None, true, 0.1, 1e-5, false)?;
    let y = y.max_pool2d(&[2], &[], &[0], &[1], false)?.dropout(0.5, true)?;
    assert_eq!(y.pad(&[1, 1], "reflect", None).unwrap_err().kind(), ErrorKind::NotImplemented);
    let y = y.pad(&[1, 1, 1, 1], "reflect", None)?.flatten(1, -1)?.log_softmax(1, None)?;
    assert_eq!(y.shape().as_slice(), [2, 80]);
    Ok(())
}

#[test]
fn references_agree_on_the_samples() -> Result<()> {
    let mut seen = 0;
    for entry in table::entries() {
        let (Some(reference), Some(samples)) = (entry.op.reference, entry.op.samples) else {
            continue;
        };
        for args in samples()? {
            let full = entry.schema.fill(&args)?;
            let (a, b) = ((entry.op.call)(&full)?, reference(&full)?);
            let (Value::Tensor(a), Value::Tensor(b)) = (&a[0], &b[0]) else { continue };
            assert!(a.allclose(b, 1e-10, 1e-12, true)?, "{}: {a:?} and {b:?}", entry.op.schema);
            seen += 1;
        }
    }
    assert!(seen >= 15, "{seen} calls");
    Ok(())
}

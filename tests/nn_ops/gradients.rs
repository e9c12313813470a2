//! Derivatives against finite differences.

use super::support::{check, integers, positive, unit};
use tinytorch::{DType, Scalar, Tensor};

fn classes(n: i64, most: u64) -> Tensor {
    integers(&[n], 9, most).to_dtype(DType::I64).unwrap()
}

#[test]
fn convolution() {
    let (x, w, b) = (unit(&[2, 4, 5, 4], 1), unit(&[4, 2, 3, 2], 2), unit(&[4], 3));
    check("conv2d", true, &[x, w, b], &|x| {
        x[0].conv2d(&x[1], Some(&x[2]), &[2, 1], &[1, 1], &[1, 2], 2)
    });
    check("conv2d, same", true, &[unit(&[1, 2, 4, 4], 1), unit(&[2, 2, 2, 2], 2)], &|x| {
        x[0].conv2d_padding(&x[1], None, &[1, 1], "same", &[1, 1], 1)
    });
    let (x, w, b) = (unit(&[1, 4, 3, 3], 1), unit(&[4, 2, 3, 2], 2), unit(&[4], 3));
    check("conv_transpose2d", true, &[x, w, b], &|x| {
        x[0].conv_transpose2d(&x[1], Some(&x[2]), &[2, 1], &[1, 0], &[1, 0], 2, &[1, 2])
    });
    check("conv1d", true, &[unit(&[2, 2, 7], 1), unit(&[3, 2, 3], 2)], &|x| {
        x[0].conv1d(&x[1], None, &[2], &[1], &[1], 1)
    });
    check("conv3d", true, &[unit(&[1, 2, 3, 3, 3], 1), unit(&[2, 2, 2, 2, 2], 2)], &|x| {
        x[0].conv3d(&x[1], None, &[1, 2, 1], &[0, 1, 0], &[1, 1, 1], 1)
    });
}

#[test]
fn pooling() {
    let x = [unit(&[2, 2, 6, 5], 1)];
    check("max_pool2d", true, &x, &|x| {
        // Squared, so that the second derivative is not 0.
        x[0].square()?.max_pool2d(&[3, 2], &[2, 1], &[1, 0], &[1, 1], true)
    });
    check("avg_pool2d", true, &x, &|x| {
        x[0].square()?.avg_pool2d(&[3, 2], &[2, 1], &[1, 0], true, false, None)
    });
    check("adaptive_avg_pool2d", true, &x, &|x| x[0].square()?.adaptive_avg_pool2d(&[4, 2]));
    check("adaptive_max_pool2d", true, &x, &|x| Ok(x[0].square()?.adaptive_max_pool2d(&[4, 2])?.0));
}

#[test]
fn norms() {
    let params = || (unit(&[3], 2), unit(&[3], 3));
    for shape in [&[4i64, 3, 2, 2][..], &[5, 3], &[4, 3, 2]] {
        let (w, b) = params();
        check("batch_norm", true, &[unit(shape, 1), w, b], &|x| {
            x[0].batch_norm(Some(&x[1]), Some(&x[2]), None, None, true, 0.1, 1e-2, false)
        });
        let (w, b) = params();
        let (mean, var) = (unit(&[3], 4), positive(&[3], 5));
        check("batch_norm, evaluation", true, &[unit(shape, 1), w, b], &|x| {
            let (m, v) = (Some(&mean), Some(&var));
            x[0].batch_norm(Some(&x[1]), Some(&x[2]), m, v, false, 0.1, 1e-2, false)
        });
    }
    let x = || unit(&[3, 2, 4], 1);
    check("layer_norm", true, &[x(), unit(&[4], 2), unit(&[4], 3)], &|x| {
        x[0].layer_norm(&[4], Some(&x[1]), Some(&x[2]), 1e-2, false)
    });
    check("rms_norm", true, &[x(), unit(&[2, 4], 2)], &|x| {
        x[0].rms_norm(&[2, 4], Some(&x[1]), Some(1e-2))
    });
    check("group_norm", true, &[unit(&[2, 4, 3], 1), unit(&[4], 2), unit(&[4], 3)], &|x| {
        x[0].group_norm(2, Some(&x[1]), Some(&x[2]), 1e-2, false)
    });
    check("instance_norm", true, &[unit(&[2, 3, 4], 1), unit(&[3], 2), unit(&[3], 3)], &|x| {
        x[0].instance_norm(Some(&x[1]), Some(&x[2]), None, None, true, 0.1, 1e-2, false)
    });
}

#[test]
fn softmax() {
    for dim in 0..3 {
        check("softmax", true, &[unit(&[2, 3, 4], 1)], &|x| x[0].softmax(dim, None));
        check("log_softmax", true, &[unit(&[2, 3, 4], 1)], &|x| x[0].log_softmax(dim, None));
    }
    let (q, k, v) = (unit(&[2, 4, 3], 1), unit(&[2, 5, 3], 2), unit(&[2, 5, 2], 3));
    check("attention", true, &[q, k, v], &|x| {
        x[0].scaled_dot_product_attention(&x[1], &x[2], None, 0.0, true, None, false)
    });
}

#[test]
fn losses() {
    let two = || [unit(&[3, 4], 1), unit(&[3, 4], 2)];
    for r in 0..3 {
        check("mse_loss", true, &two(), &|x| x[0].mse_loss(&x[1], r));
        check("l1_loss", true, &two(), &|x| x[0].l1_loss(&x[1], r));
        check("smooth_l1_loss", true, &two(), &|x| x[0].smooth_l1_loss(&x[1], r, 0.5));
        check("huber_loss", true, &two(), &|x| x[0].huber_loss(&x[1], r, 0.5));
        check("mse_loss, broadcast", true, &[unit(&[3, 4], 1), unit(&[4], 2)], &|x| {
            x[0].mse_loss(&x[1], r)
        });
        let coins = [positive(&[3, 4], 1), positive(&[3, 4], 2)];
        check("binary_cross_entropy", true, &coins, &|x| {
            // Away from 0 and 1, where differences are no measure.
            let p = x[0].mul_scalar(0.8.into())?.add_scalar(0.1.into(), Scalar::Int(1))?;
            p.binary_cross_entropy(&x[1], None, r)
        });
        check("kl_div", true, &coins, &|x| x[0].kl_div(&x[1], r, false));
        check("kl_div, logarithms", true, &coins, &|x| x[0].kl_div(&x[1], r, true));
        let logits = [unit(&[3, 4], 1), positive(&[3, 4], 2), positive(&[4], 3)];
        check("binary_cross_entropy_with_logits", true, &logits, &|x| {
            x[0].binary_cross_entropy_with_logits(&x[1], None, Some(&x[2]), r)
        });
        check("binary_cross_entropy_with_logits", true, &logits[..2], &|x| {
            x[0].binary_cross_entropy_with_logits(&x[1], None, None, r)
        });
        let (target, weight) = (classes(5, 4), positive(&[4], 6));
        let x = [unit(&[5, 4], 1)];
        check("nll_loss", true, &x, &|x| x[0].square()?.nll_loss(&target, Some(&weight), r, 1));
        check("cross_entropy_loss", true, &x, &|x| {
            x[0].cross_entropy_loss(&target, Some(&weight), r, 1, 0.0)
        });
        check("cross_entropy_loss, smoothed", true, &x, &|x| {
            x[0].cross_entropy_loss(&target, Some(&weight), r, 1, 0.2)
        });
        let both = [unit(&[5, 4], 1), positive(&[5, 4], 2)];
        check("cross_entropy_loss, probabilities", true, &both, &|x| {
            x[0].cross_entropy_loss(&x[1], Some(&weight), r, -100, 0.2)
        });
    }
}

#[test]
fn padding() {
    let x = [unit(&[2, 2, 4, 5], 1)];
    for mode in ["constant", "reflect", "replicate", "circular"] {
        check(mode, true, &x, &|x| x[0].square()?.pad(&[2, 1, 1, 3], mode, None));
    }
    check("cut", true, &x, &|x| x[0].square()?.constant_pad_nd(&[-1, 2, 1, -1], 0.5.into()));
}

//! A small net: forward, backward, evaluation.

use crate::support::{alone, near, wave};
use tinytorch::autograd::backward::Run;
use tinytorch::nn::*;
use tinytorch::{DType, Result, Tensor};

fn net() -> Result<Module> {
    let same = Padding::Sizes([1, 1]);
    Sequential::of([
        Conv::<2> { padding: same, ..Conv::new(1, 2, [3, 3]) }.build()?,
        BatchNorm::<2>::new(2).build()?,
        ReLU::new().build()?,
        MaxPool::<2>::new([2, 2]).build()?,
        Dropout2d::new().build()?,
        Flatten::new().build()?,
        Linear::new(8, 3).build()?,
        LogSoftmax { dim: 1 }.build()?,
    ])
}

#[test]
fn a_convolutional_net_is_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 1);
    let net = net()?;
    let x = wave(&[4, 1, 4, 4])?;
    let y = Tensor::from_slice(&[0i64, 2, 1, 1], &[4])?;
    let out = net.call(&x)?;
    near(
        &out,
        &[
            -0.499912896956356,
            -1.0503425737584,
            -3.13272984547774,
            -0.507296264207593,
            -1.97584765933529,
            -1.35002066619256,
            -0.211945902707628,
            -1.72754921998352,
            -4.32209039716324,
            -1.17614838062925,
            -1.26166184255549,
            -0.895624681221826,
        ],
    );
    let loss = NLLLoss::new().build()?.forward(&[out, y])?;
    near(&loss, &[1.20978615642198]);
    loss.backward(None, Run::default(), None)?;
    near(
        &net.get_parameter("0.weight")?.grad().unwrap().select(0, 1)?,
        &[
            1.13578724021522,
            0.993387852596313,
            0.0841678196070307,
            -0.355432507065225,
            -0.890530433710042,
            -0.549957554685703,
            0.464976845689247,
            1.0219939870395,
            0.688200445986616,
        ],
    );
    near(
        &net.get_parameter("6.bias")?.grad().unwrap(),
        &[0.331544463196676, -0.262658978135788, -0.0688854850608887],
    );
    near(&net.get_buffer("1.running_mean")?, &[0.00258815202520331, 0.0133689610953603]);
    near(&net.get_buffer("1.running_var")?, &[0.903428978523165, 0.903784547595891]);
    assert_eq!(net.get_buffer("1.num_batches_tracked")?.to_vec::<i64>()?, [1]);
    net.eval();
    near(
        &net.call(&x)?,
        &[
            -1.03491900271259,
            -1.11905169982033,
            -1.14521504409996,
            -1.07606854284666,
            -1.08441545450817,
            -1.13641578532069,
            -0.95826184561101,
            -1.13894598430399,
            -1.21643441349529,
            -1.00555262978273,
            -1.05461122517972,
            -1.25235883974383,
        ],
    );
    Ok(())
}

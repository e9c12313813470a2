//! First values: of layers, and by the functions that set them.

use crate::support::{alone, near};
use tinytorch::backend::random::default_generator;
use tinytorch::nn::*;
use tinytorch::{DType, ErrorKind, Result, Tensor};

fn empty(n: i64, m: i64) -> Result<Tensor> {
    Tensor::empty(&[n, m], DType::F64.into(), None)
}

#[test]
fn fresh_layers_have_pytorchs_values_to_the_bit() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let linear = Linear::new(3, 4).build()?;
    let want = [
        -0.004322517663240433,
        0.3097158372402191,
        -0.4751853346824646,
        -0.4248946011066437,
        -0.2223689705133438,
        0.15482072532176971,
        -0.011439144611358643,
        0.45777493715286255,
        -0.05123639851808548,
        0.1527741253376007,
        -0.1744827926158905,
        -0.11348707973957062f64,
    ];
    assert_eq!(linear.get_parameter("weight")?.to_vec::<f64>()?, want);
    let want =
        [-0.55157071352005, -0.3823687434196472, -0.2379971146583557, 0.021387115120887756f64];
    assert_eq!(linear.get_parameter("bias")?.to_vec::<f64>()?, want);
    default_generator().lock().unwrap().set_seed(0);
    let kept = Dropout::new().build()?.call(&Tensor::ones(&[10], DType::F32.into())?)?;
    assert_eq!(kept.to_vec::<f32>()?, [0., 0., 2., 0., 0., 0., 2., 2., 0., 2.]);
    Ok(())
}

#[test]
fn orthogonal_values_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let w = empty(3, 5)?;
    init::orthogonal_(&w, 1.0)?;
    near(
        &w,
        &[
            0.7792853367119583,
            0.16961179781785837,
            0.08632066438048915,
            -0.5953886308091931,
            0.04480316094639784,
            -0.5500748438501499,
            0.1391403250630046,
            0.4128241382291273,
            -0.5904833168085976,
            0.3987020435998421,
            -0.02631101513869229,
            0.7938726838812699,
            -0.4475517075712613,
            0.1554461563111643,
            0.3802733935047968,
        ],
    );
    let w = empty(5, 3)?;
    init::orthogonal_(&w, 2.0)?;
    near(
        &w,
        &[
            -0.11862465507534381,
            1.2568059817818331,
            0.29315050764881245,
            0.7356098543252206,
            0.47811232435097484,
            -1.084835951994135,
            -1.5733181857633545,
            -0.43522822908385816,
            0.19339152155110864,
            -0.582544378574416,
            -0.34632994964289726,
            -1.6255596996654222,
            0.7937998908827965,
            -1.3720347240685962,
            0.23947676159083103,
        ],
    );
    Ok(())
}

#[test]
fn truncated_normal_values_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let w = empty(3, 3)?;
    init::trunc_normal_(&w, 0.5, 2.0, -1.0, 1.0)?;
    near(
        &w,
        &[
            -0.9169942736382115,
            -0.36154245312038524,
            0.5712672477360791,
            -0.5967686312608007,
            0.5385272473824497,
            0.2635496480691395,
            -0.5455262812078492,
            -0.06963408065494825,
            -0.12536720443024663,
        ],
    );
    Ok(())
}

#[test]
fn xavier_values_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let w = empty(2, 3)?;
    init::xavier_uniform_(&w, 2.0)?;
    near(
        &w,
        &[
            -2.041435604791947,
            -0.9344575074654211,
            1.1958533703122578,
            -1.42439839118281,
            1.1189747136612618,
            0.47433048182836884,
        ],
    );
    default_generator().lock().unwrap().set_seed(3);
    init::xavier_normal_(&w, 1.0)?;
    near(
        &w,
        &[
            0.5080363993423521,
            0.11057434676358835,
            0.05627468842893523,
            -0.3881493490971186,
            0.029208347050904495,
            -0.8653630861706995,
        ],
    );
    Ok(())
}

#[test]
fn kaiming_values_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let w = empty(2, 3)?;
    init::kaiming_normal_(&w, 0.0, init::Fan::Out, init::Gain::Relu)?;
    near(
        &w,
        &[
            0.8032760780963507,
            0.17483339327910358,
            0.08897809502587893,
            -0.6137180077293578,
            0.04618245168476012,
            -1.3682591776659836,
        ],
    );
    Ok(())
}

#[test]
fn structured_values_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let w = Tensor::empty(&[4, 3, 3], DType::F64.into(), None)?;
    init::dirac_(&w, 2)?;
    let ones: Vec<usize> = (0..36).filter(|&i| w.to_vec::<f64>().unwrap()[i] != 0.0).collect();
    assert_eq!(ones, [1, 9 + 3 + 1, 18 + 1, 27 + 3 + 1]);
    let w = empty(4, 2)?;
    init::sparse_(&w, 0.5, 1.0)?;
    let zeros = |c: usize| w.to_vec::<f64>().unwrap().chunks(2).filter(|r| r[c] == 0.0).count();
    assert_eq!((zeros(0), zeros(1)), (2, 2));
    init::eye_(&w)?;
    assert_eq!(w.to_vec::<f64>()?, [1., 0., 0., 1., 0., 0., 0., 0.]);
    assert_eq!(
        init::orthogonal_(&Tensor::zeros(&[3], DType::F64.into())?, 1.0).unwrap_err().kind(),
        ErrorKind::Shape
    );
    Ok(())
}

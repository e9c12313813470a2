//! Modules and layers. The expected numbers are the output of PyTorch 2.11 in f64 for the same
//! seeds and inputs; the printed forms are those of its C++ frontend.

use std::sync::{Mutex, MutexGuard};
use tinytorch::autograd::backward::Run;
use tinytorch::backend::random::default_generator;
use tinytorch::base::set_default_dtype;
use tinytorch::nn::*;
use tinytorch::{DType, ErrorKind, Result, Tensor};

/// Tests share the default dtype and the default generator.
static ALONE: Mutex<()> = Mutex::new(());

fn alone(dtype: DType, seed: u64) -> MutexGuard<'static, ()> {
    let guard = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    set_default_dtype(dtype).unwrap();
    default_generator().lock().unwrap().set_seed(seed);
    guard
}

/// `sin(step * i + offset)` for the elements in order.
fn sine(shape: &[i64], step: f64, offset: f64) -> Result<Tensor> {
    let n = shape.iter().product::<i64>();
    let values: Vec<f64> = (0..n).map(|i| (step * i as f64 + offset).sin()).collect();
    Tensor::from_slice(&values, shape)
}

fn wave(shape: &[i64]) -> Result<Tensor> {
    sine(shape, 0.7, 0.0)
}

fn near(got: &Tensor, want: &[f64]) {
    let got = got.to_vec::<f64>().unwrap();
    assert_eq!(got.len(), want.len());
    for (a, b) in got.iter().zip(want) {
        assert!((a - b).abs() < 1e-12, "got {got:?}, expected {want:?}");
    }
}

fn dims(v: &[i64]) -> tinytorch::base::Dims {
    v.into()
}

#[test]
fn a_convolutional_net_is_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 1);
    let same = Padding::Sizes(dims(&[1, 1]));
    let net = Sequential::of([
        Conv { padding: same, ..Conv::new(1, 2, &[3, 3]) }.build()?,
        BatchNorm::new(2, 2).build()?,
        Relu::default().build()?,
        MaxPool::new(&[2, 2]).build()?,
        Dropout::channels(0.5, 2).build()?,
        Flatten::default().build()?,
        Linear::new(8, 3).build()?,
        LogSoftmax { dim: 1 }.build()?,
    ])?;
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
    let loss = NllLoss::default().build()?.forward(&[out, y])?;
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

#[test]
fn layers_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 2);
    near(
        &Conv { stride: dims(&[2]), padding: Padding::Sizes(dims(&[1])), ..Conv::new(2, 3, &[3]) }
            .build()?
            .call(&wave(&[1, 2, 5])?)?,
        &[
            0.183745581133115,
            -0.12036626695684,
            0.379573388898177,
            -0.224362818262372,
            -0.298775609761813,
            -0.632799070667518,
            0.410860685686002,
            0.571270550797617,
            0.442767225639432,
        ],
    );
    near(
        &Conv { padding: Padding::Same, ..Conv::new(1, 1, &[2, 3]) }
            .build()?
            .call(&wave(&[1, 1, 2, 3])?)?,
        &[
            -0.441063634877143,
            -0.336484969144423,
            0.041537860044724,
            -0.127014528964085,
            -0.217688393008358,
            -0.415836113063585,
        ],
    );
    let reflect = Conv {
        padding: Padding::Sizes(dims(&[1, 1])),
        groups: 2,
        bias: false,
        padding_mode: PaddingMode::Reflect,
        ..Conv::new(2, 2, &[3, 3])
    };
    near(
        &reflect.build()?.call(&wave(&[1, 2, 2, 2])?)?,
        &[
            -0.744080858324452,
            -0.545311556334996,
            -0.550838724391589,
            -0.385604790980234,
            -0.230695528603306,
            0.0773769050583485,
            0.11438181143542,
            0.31092025206992,
        ],
    );
    let padded = |padding_mode| Conv {
        padding: Padding::Sizes(dims(&[2])),
        padding_mode,
        ..Conv::new(1, 1, &[3])
    };
    near(
        &padded(PaddingMode::Circular).build()?.call(&wave(&[1, 1, 4])?)?,
        &[
            -0.426206109841161,
            -0.00343731623717719,
            0.123046850482865,
            -0.0088880149054657,
            -0.426206109841161,
            -0.00343731623717719,
        ],
    );
    near(
        &padded(PaddingMode::Replicate).build()?.call(&wave(&[1, 1, 4])?)?,
        &[
            0.0482992773332831,
            -0.123367840196478,
            -0.489236030124118,
            -0.573800328653781,
            -0.506538562268913,
            -0.511945042684071,
        ],
    );
    let both = Conv {
        padding: Padding::Same,
        padding_mode: PaddingMode::Reflect,
        ..Conv::new(1, 1, &[4])
    };
    near(
        &both.build()?.call(&wave(&[1, 1, 5])?)?,
        &[
            -0.549683561391894,
            -0.22236774558423,
            -0.411428847578745,
            -0.43566256649724,
            -0.638989131270502,
        ],
    );
    near(
        &Conv::new(1, 1, &[2, 2, 2]).build()?.call(&wave(&[1, 1, 2, 3, 2])?)?,
        &[0.647274319569356, 0.212868979280834],
    );
    let transposed = Conv {
        stride: dims(&[2, 2]),
        padding: Padding::Sizes(dims(&[1, 1])),
        output_padding: dims(&[1, 1]),
        ..Conv::transposed(2, 2, &[3, 3])
    };
    near(
        &transposed.build()?.call(&wave(&[1, 2, 2, 2])?)?,
        &[
            0.010054463522225,
            -0.0251327853718021,
            0.131635000091615,
            -0.0606112731281471,
            0.238485890558016,
            0.00705531565300739,
            0.301933177354033,
            -0.10793423496778,
            0.192064190416337,
            -0.279480941742016,
            0.162921242054527,
            -0.106331066704526,
            0.132839013033027,
            0.339121631382261,
            0.107748789687766,
            0.0174849907475963,
            0.14731261064537,
            0.116771239002414,
            0.0551700764375816,
            0.0565801560593548,
            -0.0946201439106211,
            0.267719622742131,
            -0.238353667915016,
            0.182981531842749,
            -0.00282842685925977,
            0.14325378660403,
            0.000594703106963412,
            0.066028382166951,
            -0.118142622296835,
            0.369620679471796,
            -0.0918978218096873,
            0.221544483085379,
        ],
    );
    near(
        &Conv::transposed(2, 1, &[2]).build()?.call(&wave(&[1, 2, 2])?)?,
        &[-0.273890680790398, -1.05742164495524, -1.34484755835756],
    );
    let norm = BatchNorm { momentum: None, ..BatchNorm::new(1, 2) }.build()?;
    norm.call(&wave(&[3, 2])?)?;
    norm.call(&sine(&[3, 2], 0.7, 1.0)?)?;
    near(&norm.get_buffer("running_mean")?, &[0.370919025760116, 0.202059863569601]);
    near(&norm.get_buffer("running_var")?, &[0.441945620932857, 0.694228127568353]);
    near(
        &LayerNorm::new(&[2, 2]).build()?.call(&wave(&[2, 2, 2])?)?,
        &[
            -1.63992368679736,
            0.0552549142287009,
            0.953164531295903,
            0.631504241272756,
            1.53995894020267,
            0.223904806261579,
            -0.775540786762383,
            -0.988322959701871,
        ],
    );
    near(
        &GroupNorm::new(2, 4).build()?.call(&wave(&[1, 4, 2])?)?,
        &[
            -1.63992368679736,
            0.0552549142287008,
            0.953164531295903,
            0.631504241272755,
            1.53995894020267,
            0.223904806261579,
            -0.775540786762383,
            -0.988322959701871,
        ],
    );
    let average =
        AvgPool { padding: dims(&[1, 1]), count_include_pad: false, ..AvgPool::new(&[2, 2]) };
    near(
        &average.build()?.call(&wave(&[1, 1, 3, 3])?)?,
        &[0.0, 0.814833708613076, -0.00418320288235691, -0.407378582007592],
    );
    let adaptive = AdaptiveAvgPool { output_size: vec![Some(2), None] };
    near(
        &adaptive.build()?.call(&wave(&[1, 1, 3, 3])?)?,
        &[
            0.431604683324437,
            0.489602918696798,
            0.31733325114942,
            -0.00418320288235691,
            -0.323732231234214,
            -0.491024932780971,
        ],
    );
    let embedding = Embedding { padding_idx: Some(-3), ..Embedding::new(4, 2) };
    let indices = Tensor::from_slice(&[3i64, 1, 0, 3], &[2, 2])?;
    near(
        &embedding.build()?.call(&indices)?,
        &[
            1.76743113561644,
            -1.17686752326031,
            0.0,
            0.0,
            -0.43797443591388,
            -1.31681967540051,
            1.76743113561644,
            -1.17686752326031,
        ],
    );
    Ok(())
}

#[test]
fn activations_are_pytorchs() -> Result<()> {
    let x = sine(&[3], 1.1, -1.0)?;
    near(
        &LeakyRelu { negative_slope: 0.2, inplace: false }.build()?.call(&x)?,
        &[-0.168294196961579, 0.0998334166468282, 0.932039085967226],
    );
    near(
        &Elu { alpha: 0.5, inplace: false }.build()?.call(&x)?,
        &[-0.284462024677204, 0.0998334166468282, 0.932039085967226],
    );
    near(
        &Gelu { tanh: false }.build()?.call(&x)?,
        &[-0.168329594778423, 0.0538862557882763, 0.768318812164035],
    );
    near(
        &Gelu { tanh: true }.build()?.call(&x)?,
        &[-0.168426998717032, 0.0538862233224876, 0.76819013387338],
    );
    near(
        &Silu::default().build()?.call(&x)?,
        &[-0.25347215467712, 0.0524063186677415, 0.668727594769642],
    );
    near(
        &Softplus { beta: 2.0, threshold: 1.0 }.build()?.call(&x)?,
        &[0.085219989465455, 0.3989778483685, 0.932039085967226],
    );
    near(
        &Hardtanh { min_val: -0.5, max_val: 0.25, inplace: false }.build()?.call(&x)?,
        &[-0.5, 0.0998334166468282, 0.25],
    );
    near(
        &Softmax { dim: 0 }.build()?.call(&x)?,
        &[0.105766164836836, 0.271112826091009, 0.623121009072155],
    );
    let y = x.clone_tensor(None)?;
    Relu { inplace: true }.build()?.call(&y)?;
    assert_eq!(y.to_vec::<f64>()?[0], 0.0);
    Ok(())
}

#[test]
fn losses_are_pytorchs() -> Result<()> {
    let a = wave(&[3, 4])?;
    let b = Tensor::from_slice(&[1i64, 0, 3], &[3])?;
    let c = sine(&[3, 4], 0.7, 2.0)?.sigmoid()?;
    let w = Some(Tensor::from_slice(&[1f64, 2.0, 0.5, 1.5], &[4])?);
    let check = |m: Result<Module>, x: &Tensor, y: &Tensor, want: f64| -> Result<()> {
        near(&m?.forward(&[x.clone(), y.clone()])?, &[want]);
        Ok(())
    };
    check(CrossEntropyLoss::default().build(), &a, &b, 0.995994104380032)?;
    check(
        CrossEntropyLoss {
            weight: w.clone(),
            label_smoothing: 0.1,
            ignore_index: 0,
            ..Default::default()
        }
        .build(),
        &a,
        &b,
        1.16391462334287,
    )?;
    check(CrossEntropyLoss::default().build(), &a, &c.softmax(1, None)?, 1.57438963511696)?;
    check(
        NllLoss { weight: w.clone(), reduction: Reduction::Sum, ..Default::default() }.build(),
        &a,
        &b,
        -3.10567587544679,
    )?;
    check(MseLoss::default().build(), &a, &c, 0.723521233080771)?;
    check(L1Loss::default().build(), &a, &c, 0.686680782073067)?;
    check(SmoothL1Loss { beta: 0.5, ..Default::default() }.build(), &a, &c, 0.486613878168831)?;
    check(HuberLoss { delta: 0.5, ..Default::default() }.build(), &a, &c, 0.243306939084416)?;
    check(
        BceLoss { weight: w.clone(), ..Default::default() }.build(),
        &c,
        &a.sigmoid()?,
        0.983495106559987,
    )?;
    check(
        BceWithLogitsLoss { pos_weight: w.clone(), ..Default::default() }.build(),
        &a,
        &c,
        0.879780790029191,
    )?;
    check(
        KlDivLoss { reduction: Reduction::BatchMean, ..Default::default() }.build(),
        &a,
        &c,
        -1.38630159678211,
    )?;
    check(KlDivLoss { log_target: true, ..Default::default() }.build(), &a, &c, 0.763127488553325)?;
    let e = MseLoss { reduction: Reduction::BatchMean }.build().map(drop).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
    Ok(())
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
    let kept = Dropout::default().build()?.call(&Tensor::ones(&[10], DType::F32.into())?)?;
    assert_eq!(kept.to_vec::<f32>()?, [0., 0., 2., 0., 0., 0., 2., 2., 0., 2.]);
    Ok(())
}

#[test]
fn initialisation_is_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let seed = || default_generator().lock().unwrap().set_seed(3);
    let empty = |n: i64, m: i64| Tensor::empty(&[n, m], DType::F64.into(), None);
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
    seed();
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
    seed();
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
    seed();
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
    seed();
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

#[test]
fn printing_is_libtorchs() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let s = |m: Result<Module>| m.unwrap().pretty_print();
    let two = |a: i64, b: i64| Padding::Sizes(dims(&[a, b]));
    let cases = [
        (s(Linear::new(3, 4).build()), "Linear(in_features=3, out_features=4, bias=true)"),
        (s(Identity.build()), "Identity()"),
        (s(Flatten::default().build()), "Flatten(start_dim=1, end_dim=-1)"),
        (s(Conv::new(3, 4, &[5]).build()), "Conv1d(3, 4, kernel_size=5, stride=1)"),
        (
            s(Conv {
                stride: dims(&[2, 2]),
                padding: two(1, 1),
                dilation: dims(&[2, 2]),
                bias: false,
                ..Conv::new(3, 4, &[5, 6])
            }
            .build()),
            "Conv2d(3, 4, kernel_size=[5, 6], stride=[2, 2], padding=[1, 1], dilation=[2, 2], bias=false)",
        ),
        (
            s(Conv {
                groups: 2,
                padding: two(1, 1),
                padding_mode: PaddingMode::Reflect,
                ..Conv::new(4, 4, &[3, 3])
            }
            .build()),
            "Conv2d(4, 4, kernel_size=[3, 3], stride=[1, 1], padding=[1, 1], groups=2, padding_mode=kReflect)",
        ),
        (
            s(Conv { padding: Padding::Same, ..Conv::new(4, 4, &[3, 3]) }.build()),
            "Conv2d(4, 4, kernel_size=[3, 3], stride=[1, 1], padding='same')",
        ),
        (
            s(Conv {
                stride: dims(&[2, 2]),
                padding: two(1, 1),
                output_padding: dims(&[1, 1]),
                bias: false,
                ..Conv::transposed(3, 4, &[5, 5])
            }
            .build()),
            "ConvTranspose2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], output_padding=[1, 1], bias=false)",
        ),
        (
            s(BatchNorm::new(1, 4).build()),
            "BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=true, track_running_stats=true)",
        ),
        (
            s(BatchNorm { momentum: None, ..BatchNorm::new(2, 4) }.build()),
            "BatchNorm2d(4, eps=1e-05, momentum=None, affine=true, track_running_stats=true)",
        ),
        (s(LayerNorm::new(&[4]).build()), "LayerNorm([4], eps=1e-05, elementwise_affine=true)"),
        (s(GroupNorm::new(2, 4).build()), "GroupNorm(2, 4, eps=1e-05, affine=true)"),
        (s(Dropout::default().build()), "Dropout(p=0.5, inplace=false)"),
        (
            s(Dropout { inplace: true, ..Dropout::channels(0.25, 2) }.build()),
            "Dropout2d(p=0.25, inplace=true)",
        ),
        (
            s(MaxPool::new(&[2, 2]).build()),
            "MaxPool2d(kernel_size=[2, 2], stride=[2, 2], padding=[0, 0], dilation=[1, 1], ceil_mode=false)",
        ),
        (s(AvgPool::new(&[3]).build()), "AvgPool1d(kernel_size=3, stride=3, padding=0)"),
        (
            s(AdaptiveAvgPool { output_size: vec![Some(5), None] }.build()),
            "AdaptiveAvgPool2d(output_size=[5, None])",
        ),
        (s(Relu::default().build()), "ReLU()"),
        (s(Relu { inplace: true }.build()), "ReLU(inplace=true)"),
        (s(LeakyRelu::default().build()), "LeakyReLU(negative_slope=0.01)"),
        (s(Elu::default().build()), "ELU(alpha=1)"),
        (s(Softplus::default().build()), "Softplus(beta=1, threshold=20)"),
        (s(Hardtanh::default().build()), "Hardtanh(min_val=-1, max_val=1)"),
        (s(Softmax { dim: 1 }.build()), "Softmax(dim=1)"),
        (s(Embedding::new(10, 3).build()), "Embedding(num_embeddings=10, embedding_dim=3)"),
        (s(HuberLoss::default().build()), "HuberLoss"),
        (s(MseLoss::default().build()), "MSELoss()"),
        (s(Sequential::of([])), "Sequential"),
    ];
    for (got, want) in cases {
        assert_eq!(got, format!("torch::nn::{want}"));
    }
    let inner = Sequential::of([Linear::new(3, 4).build()?, Relu::default().build()?])?;
    let tree = Module::new(Sequential);
    tree.register_module("conv1", Conv::new(1, 10, &[5, 5]).build()?)?;
    tree.register_module("seq", inner)?;
    let want = "\
torch::nn::Sequential(
  (conv1): torch::nn::Conv2d(1, 10, kernel_size=[5, 5], stride=[1, 1])
  (seq): torch::nn::Sequential(
    (0): torch::nn::Linear(in_features=3, out_features=4, bias=true)
    (1): torch::nn::ReLU()
  )
)";
    assert_eq!(tree.pretty_print(), want);
    Ok(())
}

fn names<T>(list: Vec<(String, T)>) -> Vec<String> {
    list.into_iter().map(|n| n.0).collect()
}

fn small() -> Result<Module> {
    let net = Module::new(Sequential);
    net.register_module("fc", Linear::new(2, 3).build()?)?;
    net.register_module("norm", BatchNorm::new(1, 3).build()?)?;
    net.register_parameter("w", Some(Tensor::ones(&[2], DType::F32.into())?))?;
    net.register_buffer("b", Some(Tensor::ones(&[2], DType::I64.into())?), true)?;
    net.register_buffer("scratch", Some(Tensor::ones(&[2], DType::F32.into())?), false)?;
    Ok(net)
}

#[test]
fn names_and_order_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    assert_eq!(
        names(net.named_parameters(true)),
        ["w", "fc.weight", "fc.bias", "norm.weight", "norm.bias"]
    );
    assert_eq!(names(net.named_parameters(false)), ["w"]);
    assert_eq!(names(net.named_modules("net")), ["net", "net.fc", "net.norm"]);
    assert_eq!(
        names(net.state_dict()?),
        [
            "w",
            "b",
            "fc.weight",
            "fc.bias",
            "norm.weight",
            "norm.bias",
            "norm.running_mean",
            "norm.running_var",
            "norm.num_batches_tracked"
        ]
    );
    assert_eq!(net.num_parameters(), 2 + 6 + 3 + 3 + 3);
    let mut order = Vec::new();
    net.apply(&mut |m| {
        order.push(m.name());
        Ok(())
    })?;
    assert_eq!(order, ["torch::nn::Linear", "torch::nn::BatchNorm1d", "torch::nn::Sequential"]);
    Ok(())
}

#[test]
fn names_that_do_not_do_are_refused() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    let bad = |r: Result<()>, text: &str| {
        let e = r.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidArgument);
        assert!(e.message().contains(text), "{e}");
    };
    bad(net.register_parameter("w", None), "Parameter 'w' already defined");
    bad(net.register_parameter("", None), "Parameter name must not be empty");
    bad(net.register_parameter("a.b", None), "must not contain a dot (got 'a.b')");
    bad(net.register_buffer("w", None, true), "Parameter 'w' already defined");
    bad(net.register_module("fc", Identity.build()?), "Submodule 'fc' already defined");
    bad(net.register_module("self", net.clone()), "part of the child's own tree");
    bad(net.get_module("fc")?.register_module("up", net.clone()), "part of the child's own tree");
    assert_eq!(net.get_module("fc.x").unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(net.get_parameter("fc.w").unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(net.unregister_module("x").map(drop).unwrap_err().kind(), ErrorKind::NotFound);
    let old = net.replace_module("fc", Identity.build()?)?;
    assert_eq!(old.name(), "torch::nn::Linear");
    net.register_module("w", old)?;
    assert_eq!(Sequential::of([])?.call(&wave(&[1])?).unwrap_err().kind(), ErrorKind::State);
    assert_eq!(Identity.build()?.forward(&[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert!(Conv { groups: 2, ..Conv::new(3, 4, &[3]) }.build().is_err());
    assert!(Dropout::new(1.5).build().is_err());
    assert!(Embedding { padding_idx: Some(4), ..Embedding::new(4, 2) }.build().is_err());
    Ok(())
}

#[test]
fn state_loads_all_or_nothing() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let (a, b) = (small()?, small()?);
    let dict = a.state_dict()?;
    b.load_state_dict(&dict, true)?;
    assert!(b.get_parameter("fc.weight")?.equal(&a.get_parameter("fc.weight")?)?);
    let before = b.get_parameter("fc.bias")?.to_vec::<f32>()?;
    let mut partial = dict[..3].to_vec();
    partial.push(("extra".into(), Tensor::zeros(&[1], DType::F32.into())?));
    let e = b.load_state_dict(&partial, true).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::NotFound);
    assert!(e.message().contains("Missing key(s) in state_dict: \"fc.bias\", \"norm.weight\""));
    assert!(e.message().contains("Unexpected key(s) in state_dict: \"extra\""));
    let unmatched = b.load_state_dict(&partial, false)?;
    assert_eq!((unmatched.missing.len(), unmatched.unexpected.len()), (6, 1));
    let wrong = vec![
        ("fc.bias".to_string(), Tensor::zeros(&[3], DType::F32.into())?),
        ("fc.weight".to_string(), Tensor::zeros(&[3, 3], DType::F32.into())?),
    ];
    let e = b.load_state_dict(&wrong, false).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Shape);
    assert!(
        e.message().contains("size mismatch for fc.weight: expected [3, 2], got [3, 3]"),
        "{e}"
    );
    assert_eq!(b.get_parameter("fc.bias")?.to_vec::<f32>()?, before);
    Ok(())
}

#[test]
fn modes_gradients_and_moves_reach_the_whole_tree() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    let weight = net.get_parameter("fc.weight")?;
    net.eval();
    assert!(net.modules().iter().all(|m| !m.is_training()));
    net.train(true);
    assert!(net.get_module("norm")?.is_training());
    weight.set_grad(Some(Tensor::ones(&[3, 2], DType::F32.into())?))?;
    net.zero_grad(false)?;
    assert_eq!(weight.grad().unwrap().to_vec::<f32>()?, [0.0; 6]);
    net.to(None, Some(DType::F64))?;
    assert_eq!((weight.dtype(), weight.grad().unwrap().dtype()), (DType::F64, DType::F64));
    assert_eq!(net.get_buffer("norm.running_var")?.dtype(), DType::F64);
    assert_eq!(net.get_buffer("norm.num_batches_tracked")?.dtype(), DType::I64);
    assert!(weight.requires_grad() && weight.is_leaf());
    assert_eq!(net.to(None, Some(DType::I64)).unwrap_err().kind(), ErrorKind::Dtype);
    net.zero_grad(true)?;
    assert!(weight.grad().is_none());
    net.set_requires_grad(false)?;
    assert!(!weight.requires_grad());
    Ok(())
}

#[test]
fn a_copy_has_tensors_of_its_own_and_shares_what_was_shared() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let shared = Linear::new(2, 2).build()?;
    let net = Sequential::of([shared.clone(), Relu::default().build()?, shared.clone()])?;
    net.eval();
    let copy = net.deep_clone()?;
    let x = Tensor::ones(&[1, 2], DType::F32.into())?;
    assert_eq!(copy.call(&x)?.to_vec::<f32>()?, net.call(&x)?.to_vec::<f32>()?);
    assert!(copy.child_at(0).unwrap().is_same(&copy.child_at(2).unwrap()));
    assert!(!copy.is_training());
    let w = copy.get_parameter("0.weight")?;
    assert!(w.requires_grad() && !w.is_same(&net.get_parameter("0.weight")?));
    init::zeros_(&w)?;
    assert_ne!(net.get_parameter("0.weight")?.to_vec::<f32>()?, [0.0; 4]);
    Ok(())
}

#[test]
fn releasing_the_parent_releases_the_tree_however_deep() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let leaf = Identity.build()?;
    // Built from the top: the check for circles walks the tree below a child.
    let root = Module::new(Sequential);
    let mut here = root.clone();
    for _ in 0..20_000 {
        let next = Module::new(Sequential);
        here.register_module("0", next.clone())?;
        here = next;
    }
    here.register_module("0", leaf.clone())?;
    assert_eq!(root.modules().len(), 20_002);
    assert!(root.pretty_print().contains("(...)"));
    drop((here, root));
    assert_eq!(leaf.use_count(), 1);
    Ok(())
}

//! Layers with weights, and poolings.

use crate::support::{alone, dims, near, sine, wave};
use tinytorch::nn::*;
use tinytorch::{DType, Result, Tensor};

#[test]
fn layers_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 2);
    // One after the other: the first values of all are drawn from one generator.
    convolutions()?;
    padding_modes()?;
    volumes_and_transposed()?;
    poolings()
}

fn convolutions() -> Result<()> {
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
    Ok(())
}

fn padding_modes() -> Result<()> {
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
    Ok(())
}

fn volumes_and_transposed() -> Result<()> {
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
    Ok(())
}

fn poolings() -> Result<()> {
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
    Ok(())
}

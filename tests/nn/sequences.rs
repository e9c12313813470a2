//! Sequences padded and packed, stacks of a transformer's layers, printed forms of both families.

use crate::support::{alone, near};
use tinytorch::autograd::backward::Run;
use tinytorch::nn::utils::rnn::*;
use tinytorch::nn::*;
use tinytorch::ops::value::Value;
use tinytorch::{DType, Result, Tensor};

fn range(from: i64, to: i64) -> Tensor {
    let values: Vec<f64> = (from..to).map(|v| v as f64).collect();
    Tensor::from_slice(&values, &[to - from]).unwrap()
}

fn whole(values: &[i64]) -> Tensor {
    Tensor::from_slice(values, &[values.len() as i64]).unwrap()
}

fn ints(t: &Tensor) -> Vec<i64> {
    t.to_vec().unwrap()
}

fn three() -> Vec<Tensor> {
    vec![range(1, 4), range(10, 12), range(20, 24)]
}

#[test]
fn sequences_are_packed_longest_first() -> Result<()> {
    let p = pack_sequence(&three(), false)?;
    near(&p.data, &[20.0, 1.0, 10.0, 21.0, 2.0, 11.0, 22.0, 3.0, 23.0]);
    assert_eq!(ints(&p.batch_sizes), [3, 3, 2, 1]);
    assert_eq!(ints(p.sorted_indices.as_ref().unwrap()), [2, 0, 1]);
    assert_eq!(ints(p.unsorted_indices.as_ref().unwrap()), [1, 2, 0]);
    let (padded, lengths) = pad_packed_sequence(&p, true, -1.0, Some(5))?;
    assert_eq!(padded.shape()[..], [3, 5]);
    let rows = [[1.0, 2.0, 3.0, -1.0, -1.0], [10.0, 11.0, -1.0, -1.0, -1.0]];
    near(&padded, &[&rows.concat()[..], &[20.0, 21.0, 22.0, 23.0, -1.0]].concat());
    assert_eq!(ints(&lengths), [3, 2, 4]);
    for (found, expected) in unpack_sequence(&p)?.iter().zip(three()) {
        near(found, &expected.to_vec::<f64>()?);
    }
    assert!(pad_packed_sequence(&p, true, 0.0, Some(3)).is_err());
    Ok(())
}

#[test]
fn sequences_are_padded_on_either_side() -> Result<()> {
    let right = pad_sequence(&three(), false, 0.0, PaddingSide::Right)?;
    near(&right, &[1.0, 10.0, 20.0, 2.0, 11.0, 21.0, 3.0, 0.0, 22.0, 0.0, 0.0, 23.0]);
    let left = pad_sequence(&three(), true, 9.0, PaddingSide::Left)?;
    near(&left, &[9.0, 1.0, 2.0, 3.0, 9.0, 9.0, 10.0, 11.0, 20.0, 21.0, 22.0, 23.0]);
    assert!(pad_sequence(&[], true, 0.0, PaddingSide::Left).is_err());
    assert!(pad_sequence(&[range(0, 2), right], true, 0.0, PaddingSide::Left).is_err());
    Ok(())
}

#[test]
fn gradients_go_through_packing() -> Result<()> {
    let x = range(0, 12).reshape(&[2, 3, 2])?.detach()?;
    x.set_requires_grad(true)?;
    let p = pack_padded_sequence(&x, &whole(&[3, 2]), true, true)?;
    near(&p.data, &[0.0, 1.0, 6.0, 7.0, 2.0, 3.0, 8.0, 9.0, 4.0, 5.0]);
    let (y, _) = pad_packed_sequence(&p, false, 0.0, None)?;
    let loss = y.mul(&range(0, 12).reshape(&[3, 2, 2])?)?.sum(None)?;
    loss.backward(None, Run::default(), None)?;
    let grad = x.grad().unwrap();
    near(&grad, &[0.0, 1.0, 4.0, 5.0, 8.0, 9.0, 2.0, 3.0, 6.0, 7.0, 0.0, 0.0]);
    Ok(())
}

#[test]
fn wrong_lengths_are_refused_in_pytorchs_words() {
    let x = range(0, 12).reshape(&[2, 3, 2]).unwrap();
    let cases: [(&[i64], &str); 4] = [
        (&[2, 3], "must be sorted in decreasing order when `enforce_sorted` is True"),
        (&[3], "equal to batch_size, but got 1 (batch_size=2)"),
        (&[3, 0], "has to be greater than 0"),
        (&[4, 1], "expected lengths of at most 3"),
    ];
    for (lengths, says) in cases {
        let e = pack_padded_sequence(&x, &whole(lengths), true, true).unwrap_err();
        assert!(e.message().contains(says), "{}", e.message());
    }
}

/// `sin(i)` for the elements in order.
fn sines(shape: &[i64]) -> Result<Tensor> {
    range(0, shape.iter().product()).reshape(shape)?.sin()
}

/// The first four elements, the sum of magnitudes and that of cubes.
fn look(t: &Tensor) -> Result<Vec<f64>> {
    let mut out = t.reshape(&[-1])?.narrow(0, 0, 4)?.to_vec::<f64>()?;
    out.push(t.abs()?.sum(None)?.item()?.to_f64());
    out.push(t.pow_scalar(3.into())?.sum(None)?.item()?.to_f64());
    Ok(out)
}

#[test]
fn stacks_copy_their_layer() -> Result<()> {
    // From PyTorch 2.15 in f64 after `manual_seed(3)`.
    let encoded = [
        -1.4624401621162952,
        0.9765100701796074,
        0.8712967546588467,
        -0.3853666627221587,
        21.24787925066342,
        -7.071779355992941,
    ];
    let decoded = [
        -0.6626757360765376,
        0.23201656218816674,
        1.5219005803802035,
        -1.0912414064918323,
        20.672714333172635,
        2.4615688365232833,
    ];
    let _alone = alone(DType::F64, 3);
    let wide = |l: TransformerEncoderLayer| TransformerEncoderLayer {
        dim_feedforward: 6,
        dropout: 0.0,
        ..l
    };
    let encoder =
        TransformerEncoder::of(&wide(TransformerEncoderLayer::new(4, 2)).build()?, 2, None)?;
    assert_eq!(encoder.named_parameters(true).len(), 24);
    let x = sines(&[3, 2, 4])?;
    let y = encoder.call(&x)?;
    let near = |found: &[f64], expected: &[f64]| {
        for (a, b) in found.iter().zip(expected) {
            assert!((a - b).abs() < 1e-11, "{found:?}, expected {expected:?}");
        }
    };
    near(&look(&y)?, &encoded);
    let layer = TransformerDecoderLayer {
        dim_feedforward: 6,
        dropout: 0.0,
        ..TransformerDecoderLayer::new(4, 2)
    };
    let norm = LayerNorm::new(vec![4]).build()?;
    let decoder = TransformerDecoder::of(&layer.build()?, 2, Some(norm))?;
    near(&look(&decoder.forward(&[x, y])?)?, &decoded);
    Ok(())
}

#[test]
fn a_mask_of_later_rows() -> Result<()> {
    let low = f64::NEG_INFINITY;
    let mask = Transformer::generate_square_subsequent_mask(3, DType::F64)?;
    assert_eq!(mask.to_vec::<f64>()?, [0.0, low, low, 0.0, 0.0, low, 0.0, 0.0, 0.0]);
    Ok(())
}

#[test]
fn arguments_of_the_wrong_kind_are_errors() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let (x, lstm) = (sines(&[5, 2, 3])?, LSTM::new(3, 4).build()?);
    let says = |arguments: &[Value], text: &str| {
        let e = lstm.forward_values(arguments).unwrap_err();
        assert!(e.message().contains(text), "{}", e.message());
    };
    says(&[], "expected 1 to 2 inputs (input, hx), got 0");
    says(&[Value::Int(1)], "expected a list of data, batch_sizes");
    says(&[Value::from(&x), Value::from(&x)], "expected a list of two tensors as hx");
    assert_eq!(lstm.call(&x)?.shape()[..], [5, 2, 4]);
    Ok(())
}

/// What libtorch 2.11 prints.
#[test]
fn printing_is_libtorchs() {
    let s = |m: Result<Module>| m.unwrap().pretty_print();
    let stacked = "num_layers=2, bias=false, batch_first=true, dropout=0.25, bidirectional=true";
    let plain = "num_layers=1, bias=true, batch_first=false, dropout=0, bidirectional=false";
    let (num_layers, bias, batch_first, dropout, bidirectional) = (2, false, true, 0.25, true);
    let rnn = RNN {
        num_layers,
        bias,
        batch_first,
        dropout,
        bidirectional,
        nonlinearity: Nonlinearity::ReLU,
        ..RNN::new(3, 4)
    };
    let lstm = LSTM {
        num_layers,
        bias,
        batch_first,
        dropout,
        bidirectional,
        proj_size: 2,
        ..LSTM::new(3, 4)
    };
    let gru = GRU { num_layers, bias, batch_first, dropout, bidirectional, ..GRU::new(3, 4) };
    let relu = RNNCell { bias, nonlinearity: Nonlinearity::ReLU, ..RNNCell::new(3, 4) };
    let cases = [
        (s(RNN::new(3, 4).build()), format!("RNN(input_size=3, hidden_size=4, {plain})")),
        (s(rnn.build()), format!("RNN(input_size=3, hidden_size=4, {stacked})")),
        (s(LSTM::new(3, 4).build()), format!("LSTM(input_size=3, hidden_size=4, {plain})")),
        (s(lstm.build()), format!("LSTM(input_size=3, hidden_size=4, {stacked}, proj_size=2)")),
        (s(GRU::new(3, 4).build()), format!("GRU(input_size=3, hidden_size=4, {plain})")),
        (s(gru.build()), format!("GRU(input_size=3, hidden_size=4, {stacked})")),
        (s(RNNCell::new(3, 4).build()), "RNNCell(3, 4)".into()),
        (s(relu.build()), "RNNCell(3, 4, bias=false, nonlinearity=kReLU)".into()),
        (s(LSTMCell { bias, ..LSTMCell::new(3, 4) }.build()), "LSTMCell(3, 4, bias=false)".into()),
        (s(GRUCell::new(3, 4).build()), "GRUCell(3, 4)".into()),
        (s(TransformerEncoderLayer::new(4, 2).build()), ENCODER_LAYER.into()),
    ];
    for (got, want) in cases {
        assert_eq!(got, format!("torch::nn::{want}"));
    }
}

const ENCODER_LAYER: &str = "TransformerEncoderLayerImpl(
  (self_attn): torch::nn::MultiheadAttention(
    (out_proj): torch::nn::Linear(in_features=4, out_features=4, bias=true)
  )
  (linear1): torch::nn::Linear(in_features=4, out_features=2048, bias=true)
  (dropout): torch::nn::Dropout(p=0.1, inplace=false)
  (linear2): torch::nn::Linear(in_features=2048, out_features=4, bias=true)
  (norm1): torch::nn::LayerNorm([4], eps=1e-05, elementwise_affine=true)
  (norm2): torch::nn::LayerNorm([4], eps=1e-05, elementwise_affine=true)
  (dropout1): torch::nn::Dropout(p=0.1, inplace=false)
  (dropout2): torch::nn::Dropout(p=0.1, inplace=false)
)";

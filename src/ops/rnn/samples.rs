//! Arguments for the tests of the family.

use crate::base::Result;
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// What the samples of one operator share.
struct Net {
    gates: i64,
    /// Whether there is a memory beside the state.
    memory: bool,
    packed: bool,
}

/// How one sample differs from the others.
#[derive(Clone, Copy, Default)]
struct Kind {
    biases: bool,
    layers: i64,
    both: bool,
    batch_first: bool,
    /// The size of the projection; 0 for none.
    out: i64,
}

const INPUT: i64 = 2;
const HIDDEN: i64 = 3;
const BATCH: i64 = 2;

impl Net {
    fn args(&self, k: Kind) -> Result<Vec<Value>> {
        let mut salt = 700;
        let mut tensor = |shape: &[i64]| -> Result<Option<Tensor>> {
            salt += 1;
            sample(shape, salt).map(Some)
        };
        let directions = 1 + i64::from(k.both);
        let out = if k.out > 0 { k.out } else { HIDDEN };
        let mut args = match (self.packed, k.batch_first) {
            (true, _) => vec![
                tensor(&[4, INPUT])?.into(),
                Value::Tensor(Tensor::from_slice(&[2i64, 1, 1], &[3])?),
            ],
            (_, true) => vec![tensor(&[BATCH, 3, INPUT])?.into()],
            _ => vec![tensor(&[3, BATCH, INPUT])?.into()],
        };
        let h = tensor(&[k.layers * directions, BATCH, out])?;
        args.push(if self.memory {
            Value::Tensors(vec![h, tensor(&[k.layers * directions, BATCH, HIDDEN])?])
        } else {
            h.into()
        });
        let mut params = Vec::new();
        for layer in 0..k.layers {
            let input = if layer == 0 { INPUT } else { directions * out };
            let gates = self.gates * HIDDEN;
            for _ in 0..directions {
                params.push(tensor(&[gates, input])?);
                params.push(tensor(&[gates, out])?);
                if k.biases {
                    params.push(tensor(&[gates])?);
                    params.push(tensor(&[gates])?);
                }
                if k.out > 0 {
                    params.push(tensor(&[out, HIDDEN])?);
                }
            }
        }
        let tail = [k.biases.into(), k.layers.into(), 0.0.into(), false.into(), k.both.into()];
        args.push(Value::Tensors(params));
        args.extend(tail);
        if !self.packed {
            args.push(k.batch_first.into());
        }
        Ok(args)
    }

    fn all(&self) -> Result<Vec<Vec<Value>>> {
        let one = Kind { biases: true, layers: 1, ..Kind::default() };
        let mut kinds = vec![
            one,
            Kind { biases: false, batch_first: !self.packed, ..one },
            Kind { layers: 2, both: true, ..one },
        ];
        if self.memory {
            kinds.push(Kind { out: 2, both: true, ..one });
        }
        kinds.into_iter().map(|k| self.args(k)).collect()
    }
}

impl From<Option<Tensor>> for Value {
    fn from(t: Option<Tensor>) -> Value {
        t.map_or(Value::None, Value::Tensor)
    }
}

macro_rules! samples {
    ($($name:ident $gates:literal $memory:literal $packed:literal;)*) => { $(
        pub(super) fn $name() -> Result<Vec<Vec<Value>>> {
            Net { gates: $gates, memory: $memory, packed: $packed }.all()
        }
    )* };
}
samples! {
    rnn_input 1 false false;
    rnn_data 1 false true;
    lstm_input 4 true false;
    lstm_data 4 true true;
    gru_input 3 false false;
    gru_data 3 false true;
}

/// Arguments of a cell: input, state (and memory), weights and biases, which may be left out.
fn cell(gates: i64, memory: bool) -> Result<Vec<Vec<Value>>> {
    let state = |salt: u64| sample(&[BATCH, HIDDEN], salt);
    let first = match memory {
        true => Value::Tensors(vec![Some(state(801)?), Some(state(802)?)]),
        false => Value::Tensor(state(801)?),
    };
    let rows = gates * HIDDEN;
    let plain: Vec<Value> = vec![
        sample(&[BATCH, INPUT], 803)?.into(),
        first,
        sample(&[rows, INPUT], 804)?.into(),
        sample(&[rows, HIDDEN], 805)?.into(),
    ];
    let mut full = plain.clone();
    full.extend([sample(&[rows], 806)?.into(), sample(&[rows], 807)?.into()]);
    Ok(vec![full, plain])
}

pub(super) fn rnn_cell() -> Result<Vec<Vec<Value>>> {
    cell(1, false)
}

pub(super) fn lstm_cell() -> Result<Vec<Vec<Value>>> {
    cell(4, true)
}

pub(super) fn gru_cell() -> Result<Vec<Vec<Value>>> {
    cell(3, false)
}

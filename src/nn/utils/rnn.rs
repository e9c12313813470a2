//! Sequences of different lengths: padded to one length, or packed.

use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// Sequences whose rows lie step after step: the first rows of all, then the second ones of those
/// that have one, ...
#[derive(Clone, Debug)]
pub struct PackedSequence {
    /// The rows of all steps, `[rows, ..]`.
    pub data: Tensor,
    /// How many rows each step has, never more than the step before.
    pub batch_sizes: Tensor,
    /// Where each of the sequences, longest first, was in the batch; none where it was sorted.
    pub sorted_indices: Option<Tensor>,
    /// The way back.
    pub unsorted_indices: Option<Tensor>,
}

impl PackedSequence {
    /// From its parts; each of the indices follows from the other.
    ///
    /// # Errors
    /// Those of inverting the indices.
    pub fn new(
        data: Tensor,
        batch_sizes: Tensor,
        sorted_indices: Option<Tensor>,
        unsorted_indices: Option<Tensor>,
    ) -> Result<PackedSequence> {
        let unsorted_indices = match (&sorted_indices, unsorted_indices) {
            (Some(sorted), None) => Some(invert_permutation(sorted)?),
            (_, given) => given,
        };
        Ok(PackedSequence { data, batch_sizes, sorted_indices, unsorted_indices })
    }

    /// From the list `[data, batch_sizes, sorted_indices, unsorted_indices]`, the form in which
    /// layers take and give it; the indices may be missing.
    ///
    /// # Errors
    /// `InvalidArgument` for anything else.
    pub fn from_value(v: &Value) -> Result<PackedSequence> {
        let parts: &[Option<Tensor>] = match v {
            Value::Tensors(parts) if (2..=4).contains(&parts.len()) => parts,
            _ => &[],
        };
        let part = |i: usize| parts.get(i).cloned().flatten();
        match (part(0), part(1)) {
            (Some(data), Some(sizes)) => PackedSequence::new(data, sizes, part(2), part(3)),
            _ => bail!(
                InvalidArgument,
                "[packed_sequence] expected a list of data, batch_sizes, sorted_indices and \
                 unsorted_indices, got {v:?}"
            ),
        }
    }

    /// As the list that [`PackedSequence::from_value`] takes.
    pub fn to_value(&self) -> Value {
        let given = [Some(self.data.clone()), Some(self.batch_sizes.clone())];
        let indices = [self.sorted_indices.clone(), self.unsorted_indices.clone()];
        Value::Tensors(given.into_iter().chain(indices).collect())
    }

    /// The numbers of rows of the steps.
    ///
    /// # Errors
    /// `InvalidArgument` where they are no list of whole numbers that do not grow and make up the
    /// rows.
    fn sizes(&self) -> Result<Vec<i64>> {
        let sizes = whole("pad_packed_sequence", "batch_sizes", &self.batch_sizes)?;
        let falls = sizes.windows(2).all(|n| n[1] <= n[0]) && sizes.last().is_some_and(|n| *n > 0);
        let rows = sizes.iter().try_fold(0i64, |sum, &n| sum.checked_add(n));
        if !falls || rows != Some(self.data.size(0)?) {
            bail!(
                InvalidArgument,
                "[pad_packed_sequence] expected batch_sizes that do not grow and make up the rows \
                 of data {}, got {}",
                show(&self.data.shape()),
                show(&sizes)
            );
        }
        Ok(sizes)
    }
}

/// The numbers of a list.
fn whole(op: &str, name: &str, t: &Tensor) -> Result<Vec<i64>> {
    if t.dim() != 1 || t.dtype().is_floating() {
        let (dtype, shape) = (t.dtype(), show(&t.shape()));
        bail!(InvalidArgument, "[{op}] {name} should be a 1D int64 tensor, got {dtype} {shape}");
    }
    t.to_dtype(DType::I64)?.to_vec()
}

fn list(values: &[i64]) -> Result<Tensor> {
    Tensor::from_slice(values, &[values.len() as i64])
}

/// Where each number of a permutation stands in it.
///
/// # Errors
/// `InvalidArgument` for anything but a permutation.
pub fn invert_permutation(permutation: &Tensor) -> Result<Tensor> {
    let places = whole("invert_permutation", "permutation", permutation)?;
    let mut out = vec![-1; places.len()];
    for (i, &p) in places.iter().enumerate() {
        match usize::try_from(p).ok().and_then(|p| out.get_mut(p)).filter(|o| **o < 0) {
            Some(o) => *o = i as i64,
            None => bail!(
                InvalidArgument,
                "[invert_permutation] expected each number below {} once, got {}",
                places.len(),
                show(&places)
            ),
        }
    }
    list(&out)
}

/// Packs `[time, batch, ..]`, or `[batch, time, ..]` where the batch is first, whose sequences have
/// so many rows. They must fall unless `enforce_sorted` is off.
///
/// # Errors
/// `InvalidArgument` for lengths that do not fit.
pub fn pack_padded_sequence(
    input: &Tensor,
    lengths: &Tensor,
    batch_first: bool,
    enforce_sorted: bool,
) -> Result<PackedSequence> {
    let op = "pack_padded_sequence";
    let (mut input, mut lengths) = (input.clone(), lengths.clone());
    let mut sorted = None;
    if !enforce_sorted {
        let (falling, order) = lengths.sort(-1, true)?;
        input = input.index_select(i64::from(!batch_first), &order)?;
        (lengths, sorted) = (falling, Some(order));
    }
    if input.dim() < 2 || input.numel() == 0 {
        bail!(InvalidArgument, "[{op}] Cannot pack empty tensors.");
    }
    let input = if batch_first { input.transpose(0, 1)? } else { input };
    let (shape, lengths) = (input.shape(), whole(op, "lengths", &lengths)?);
    check_lengths(&lengths, shape[0], shape[1])?;
    let steps = lengths[0];
    let sizes: Vec<i64> = (0..steps).map(|t| lengths.partition_point(|&l| l > t) as i64).collect();
    let rows = input.reshape(&[&[shape[0] * shape[1]], &shape[2..]].concat())?;
    let data = rows.index_select(0, &list(&places(&sizes, |t, b| t * shape[1] + b))?)?;
    PackedSequence::new(data, list(&sizes)?, sorted, None)
}

/// A number for each row of a packed sequence, from its step and its sequence.
fn places(sizes: &[i64], at: impl Fn(i64, i64) -> i64) -> Vec<i64> {
    let step = |(t, &n): (usize, &i64)| (0..n).map(move |b| (t as i64, b)).collect::<Vec<_>>();
    sizes.iter().enumerate().flat_map(step).map(|(t, b)| at(t, b)).collect()
}

fn check_lengths(lengths: &[i64], time: i64, batch: i64) -> Result<()> {
    let op = "pack_padded_sequence";
    if lengths.len() as i64 != batch {
        bail!(
            InvalidArgument,
            "[{op}] Expected `len(lengths)` to be equal to batch_size, but got {} \
             (batch_size={batch})",
            lengths.len()
        );
    }
    if lengths.windows(2).any(|l| l[1] > l[0]) {
        bail!(
            InvalidArgument,
            "[{op}] `lengths` array must be sorted in decreasing order when `enforce_sorted` is \
             True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or \
             pack_sequence to sidestep this requirement"
        );
    }
    if lengths.iter().any(|l| *l <= 0) {
        bail!(
            InvalidArgument,
            "[{op}] Length of all samples has to be greater than 0, but found an element in \
             'lengths' that is <= 0"
        );
    }
    if lengths[0] > time {
        bail!(
            InvalidArgument,
            "[{op}] expected lengths of at most {time}, the size of the input, got {}",
            lengths[0]
        );
    }
    Ok(())
}

/// The sequences padded to one length, `[time, batch, ..]` or `[batch, time, ..]`, and how long
/// each was. They are padded to `total_length` where one is given.
///
/// # Errors
/// `InvalidArgument` where that is too short or the parts do not fit each other.
pub fn pad_packed_sequence(
    sequence: &PackedSequence,
    batch_first: bool,
    padding_value: f64,
    total_length: Option<i64>,
) -> Result<(Tensor, Tensor)> {
    let sizes = sequence.sizes()?;
    let (steps, batch) = (sizes.len() as i64, sizes[0]);
    let time = total_length.unwrap_or(steps);
    if time < steps {
        bail!(
            InvalidArgument,
            "[pad_packed_sequence] Expected total_length to be at least the length of the longest \
             sequence in input, but got total_length={time} and max sequence length being {steps}"
        );
    }
    let data = &sequence.data;
    let shape = data.shape();
    let at = list(&places(&sizes, |t, b| t * batch + b))?;
    let padded = filled(data, &[&[time * batch], &shape[1..]].concat(), padding_value)?;
    let padded = padded.index_copy(0, &at, data)?;
    let mut padded = padded.reshape(&[&[time, batch], &shape[1..]].concat())?;
    let lengths = (0..batch).map(|b| sizes.partition_point(|&n| n > b) as i64);
    let mut lengths = list(&lengths.collect::<Vec<_>>())?;
    if let Some(order) = &sequence.unsorted_indices {
        padded = padded.index_select(1, order)?;
        lengths = lengths.index_select(0, order)?;
    }
    Ok((if batch_first { padded.transpose(0, 1)? } else { padded }, lengths))
}

fn filled(like: &Tensor, shape: &[i64], value: f64) -> Result<Tensor> {
    let o =
        Options { dtype: Some(like.dtype()), device: Some(like.device()), ..Options::default() };
    Tensor::full(shape, Scalar::Float(value), o)
}

/// On which side sequences are padded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaddingSide {
    /// Before their first row.
    Left,
    /// Behind their last row.
    #[default]
    Right,
}

/// Sequences `[length, ..]` as one tensor `[time, batch, ..]` or `[batch, time, ..]`.
///
/// # Errors
/// `InvalidArgument` for no sequences; `Shape` where they differ in more than their length.
pub fn pad_sequence(
    sequences: &[Tensor],
    batch_first: bool,
    padding_value: f64,
    side: PaddingSide,
) -> Result<Tensor> {
    let op = "pad_sequence";
    let Some(first) = sequences.first() else {
        bail!(InvalidArgument, "[{op}] received an empty list of sequences")
    };
    let mut time = 0;
    for s in sequences {
        let (found, expected) = (s.shape(), first.shape());
        if found.is_empty() || expected.is_empty() || found[1..] != expected[1..] {
            bail!(
                Shape,
                "[{op}] expected sequences of shape {} but for their length, got {}",
                show(&expected),
                show(&found)
            );
        }
        time = time.max(found[0]);
    }
    let one = |s: &Tensor| {
        let missing = time - s.size(0)?;
        let mut pad = vec![0; 2 * s.dim()];
        let at = pad.len() - if side == PaddingSide::Left { 2 } else { 1 };
        pad[at] = missing;
        s.constant_pad_nd(&pad, Scalar::Float(padding_value))
    };
    let rows = sequences.iter().map(one).collect::<Result<Vec<_>>>()?;
    Tensor::stack(rows, i64::from(!batch_first))
}

/// The sequences of a padded tensor, each of its own length.
///
/// # Errors
/// `InvalidArgument` for lengths that do not fit.
pub fn unpad_sequence(padded: &Tensor, lengths: &Tensor, batch_first: bool) -> Result<Vec<Tensor>> {
    let lengths = whole("unpad_sequence", "lengths", lengths)?;
    let padded = if batch_first { padded.clone() } else { padded.transpose(0, 1)? };
    let batch = padded.size(0)?;
    if lengths.len() as i64 != batch {
        let n = lengths.len();
        bail!(InvalidArgument, "[unpad_sequence] expected {batch} lengths, got {n}");
    }
    let one = |(b, &n): (usize, &i64)| padded.select(0, b as i64)?.narrow(0, 0, n);
    lengths.iter().enumerate().map(one).collect()
}

/// Packs sequences `[length, ..]`, longest first unless `enforce_sorted` is off.
///
/// # Errors
/// As for [`pad_sequence`] and [`pack_padded_sequence`].
pub fn pack_sequence(sequences: &[Tensor], enforce_sorted: bool) -> Result<PackedSequence> {
    let padded = pad_sequence(sequences, false, 0.0, PaddingSide::Right)?;
    let lengths = sequences.iter().map(|s| s.size(0)).collect::<Result<Vec<_>>>()?;
    pack_padded_sequence(&padded, &list(&lengths)?, false, enforce_sorted)
}

/// The sequences of a packed one, in the order of the batch.
///
/// # Errors
/// As for [`pad_packed_sequence`].
pub fn unpack_sequence(packed: &PackedSequence) -> Result<Vec<Tensor>> {
    let (padded, lengths) = pad_packed_sequence(packed, false, 0.0, None)?;
    unpad_sequence(&padded, &lengths, false)
}

//! Indexing by several tensors at a time, and by masks.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{
    add_places, as_i64, doubles, longs, missing, out_of_bounds, seen, start_from, zeros,
};
use super::value::Value;
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::base::{DType, DeviceType, Dims, Layout, Result, bail, broadcast, dims, error, show};
use crate::ops;
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;

/// How dimensions of a tensor and of indices make those of the result.
struct Place {
    /// The shape that the indices broadcast to.
    joint: Dims,
    /// Where in the result it stands.
    at: usize,
    /// The dimensions of the tensor that no index names.
    kept: SmallVec<[usize; 6]>,
    /// The shape of the result.
    shape: Dims,
}

impl Place {
    /// `given[d]` is the index for dimension `d`.
    fn new(op: &str, x: &[i64], given: &[Option<Body>]) -> Result<Place> {
        let named: SmallVec<[usize; 6]> =
            (0..given.len()).filter(|&d| given[d].is_some()).collect();
        let Some((&first, &last)) = named.first().zip(named.last()) else {
            bail!(Index, "[{op}] at least one index must be provided")
        };
        if given.len() > x.len() {
            bail!(
                Index,
                "[{op}] too many indices for tensor of dimension {} (got {})",
                x.len(),
                given.len()
            );
        }
        let mut joint = Dims::new();
        for i in given.iter().flatten() {
            joint = broadcast(op, &joint, i.shape()).map_err(|_| {
                let all: Vec<String> = given.iter().flatten().map(|i| show(i.shape())).collect();
                error!(
                    Index,
                    "[{op}] shape mismatch: indexing tensors could not be broadcast together \
                     with shapes {}",
                    all.join(", ")
                )
            })?;
        }
        if joint.iter().all(|&s| s != 0) && named.iter().any(|&d| x[d] == 0) {
            bail!(Index, "[{op}] index is out of bounds for dimension with size 0");
        }
        // Indices next to each other keep their place; else theirs is in front.
        let at = if last - first + 1 == named.len() { first } else { 0 };
        let kept: SmallVec<[usize; 6]> = (0..x.len()).filter(|d| !named.contains(d)).collect();
        let mut shape: Dims = kept.iter().map(|&d| x[d]).collect();
        shape.insert_many(at, joint.iter().copied());
        Ok(Place { joint, at, kept, shape })
    }

    /// A layout over the result from strides of the kept dimensions and of the joint ones.
    fn layout(&self, kept: impl Iterator<Item = i64>, joint: &[i64]) -> Layout {
        let mut strides: Dims = kept.collect();
        strides.insert_many(self.at, joint.iter().copied());
        Layout { shape: self.shape.clone(), strides, offset: 0 }
    }

    /// For each place of the indices, where in `x` it leads.
    fn table(&self, op: &'static str, x: &Layout, given: &[Option<Body>]) -> Result<Vec<i64>> {
        let mut out = vec![0; self.joint.iter().product::<i64>() as usize];
        for (d, i) in given.iter().enumerate() {
            let Some(i) = i else { continue };
            let i = as_i64(&i.with_layout(i.layout.expand(&self.joint)))?;
            let size = x.shape[d];
            let bounds = Bounds { size, wrap: true };
            add_places(&i, bounds, x.strides[d], &mut out, out_of_bounds(op, d, size))?;
        }
        Ok(out)
    }

    /// The layout of a slice of a tensor over the result: without the joint dimensions.
    fn slice(&self, l: &Layout) -> Layout {
        let mut out = l.clone();
        out.shape.drain(self.at..self.at + self.joint.len());
        out.strides.drain(self.at..self.at + self.joint.len());
        out
    }

    /// The layout of `x` without the dimensions that are indexed.
    fn rest(&self, x: &Layout) -> Layout {
        Layout {
            shape: self.kept.iter().map(|&d| x.shape[d]).collect(),
            strides: self.kept.iter().map(|&d| x.strides[d]).collect(),
            offset: x.offset,
        }
    }
}

/// The offsets of all elements in row-major order of the indices.
fn offsets(l: &Layout) -> Vec<i64> {
    let mut out = vec![0];
    for (&size, &stride) in l.shape.iter().zip(&l.strides) {
        out = out.iter().flat_map(|o| (0..size).map(move |i| o + i * stride)).collect();
    }
    out
}

/// Bits for inputs `first..n`.
fn bits(first: usize, n: usize) -> u32 {
    (first..n).fold(0, |m, i| m | 1 << i)
}

/// The indices that a call has saved, from input `first` on.
fn saved(cx: &Context, first: usize) -> Result<Vec<Option<Tensor>>> {
    (first..cx.len()).map(|i| cx.optional(i)).collect()
}

/// `index`: the first input is the tensor, the others are indices by dimension.
struct Pick {
    inputs: usize,
}

impl Kernel for Pick {
    fn name(&self) -> &'static str {
        "index"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(t) = &x[0] else { return missing("index") };
        let place = Place::new("index", t.shape(), &x[1..])?;
        Ok(smallvec::smallvec![Meta::new(&place.shape, t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(t) = &x[0] else { return missing("index") };
        // Where nothing is read, PyTorch does not look at the indices; the same below.
        if y[0].numel() == 0 {
            return Ok(());
        }
        let place = Place::new("index", t.shape(), &x[1..])?;
        let table = place.table("index", &t.layout, &x[1..])?;
        let still = Dims::from_elem(0, place.joint.len());
        let strides = place.kept.iter().map(|&d| t.layout.strides[d]);
        let from = place.layout(strides, &still);
        let steps = Layout::contiguous(&place.joint).strides;
        let at = place.layout(place.kept.iter().map(|_| 0), &steps);
        index::pick(&seen(t, &from), &seen(&y[0], &y[0].layout), &table, &at);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(bits(1, self.inputs), 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let mut out = vec![None; cx.len()];
        if let Some(g) = &g[0] {
            out[0] = cx.grad(0, || zeros(g, cx.shape(0))?.index_put(&saved(cx, 1)?, g, true))?;
        }
        Ok(out)
    }
}

/// `index_put`: the inputs are the tensor, the values, and indices by dimension.
struct Put {
    inputs: usize,
    accumulate: bool,
}

impl Kernel for Put {
    fn name(&self) -> &'static str {
        "index_put"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(t), Some(v)) = (&x[0], &x[1]) else { return missing("index_put") };
        if t.dtype != v.dtype {
            bail!(
                Dtype,
                "[index_put] Index put requires the source and destination dtypes match, got {} \
                 for the destination and {} for the source.",
                t.dtype.scalar_type_name(),
                v.dtype.scalar_type_name()
            );
        }
        let place = Place::new("index_put", t.shape(), &x[2..])?;
        let fits = broadcast("index_put", v.shape(), &place.shape);
        if !fits.is_ok_and(|s| s == place.shape) {
            bail!(
                Shape,
                "[index_put] shape mismatch: value tensor of shape {} cannot be broadcast to \
                 indexing result of shape {}",
                show(v.shape()),
                show(&place.shape)
            );
        }
        Ok(smallvec::smallvec![Meta::new(t.shape(), t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(v)) = (&x[0], &x[1]) else { return missing("index_put") };
        let y = &y[0];
        let place = Place::new("index_put", t.shape(), &x[2..])?;
        if place.shape.contains(&0) {
            start_from(t, y);
            return Ok(());
        }
        let to = place.table("index_put", &y.layout, &x[2..])?;
        start_from(t, y);
        let values = v.layout.expand(&place.shape);
        let joint = Layout {
            shape: place.joint.clone(),
            strides: dims(&values.strides[place.at..place.at + place.joint.len()]),
            offset: 0,
        };
        let from = offsets(&joint);
        let (source, target) = (place.slice(&values), place.rest(&y.layout));
        let mode = if self.accumulate { Mode::Add } else { Mode::Set };
        index::put(mode, &seen(v, &source), &from, &seen(y, &target), &to);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(bits(2, self.inputs), 0)
    }
    fn in_step(&self) -> bool {
        false
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let mut out = vec![None; cx.len()];
        let Some(g) = &g[0] else { return Ok(out) };
        let indices = saved(cx, 2)?;
        out[0] = cx.grad(0, || match self.accumulate {
            true => Ok(g.clone()),
            false => g.index_put(&indices, &zeros(g, &[])?, false),
        })?;
        out[1] = cx.grad(1, || g.index(&indices)?.sum_to_shape(cx.shape(1)))?;
        Ok(out)
    }
}

/// Masks become the indices of their elements that hold, one for each of their dimensions.
fn without_masks(op: &str, x: &Tensor, given: &[Option<Tensor>]) -> Result<Vec<Option<Tensor>>> {
    let shape = x.shape();
    let mut out: Vec<Option<Tensor>> = Vec::new();
    for i in given {
        let Some(i) = i else {
            out.push(None);
            continue;
        };
        match i.dtype() {
            DType::I64 | DType::I32 => out.push(Some(i.clone())),
            DType::Bool | DType::U8 => {
                let (at, mask) = (out.len(), i.shape());
                if shape.get(at..at + mask.len()) != Some(&mask[..]) {
                    bail!(
                        Index,
                        "[{op}] The shape of the mask {} at index {at} does not match the shape \
                         of the indexed tensor {} at index {at}",
                        show(&mask),
                        show(&shape)
                    );
                }
                if mask.is_empty() {
                    bail!(NotImplemented, "[{op}] a 0-d mask is not supported as an index");
                }
                out.extend(columns(op, i)?.into_iter().map(Some));
            }
            d => bail!(
                Dtype,
                "[{op}] tensors used as indices must be long, int, byte or bool tensors, got {d}"
            ),
        }
    }
    if out.len() > 30 {
        bail!(InvalidArgument, "[{op}] expected at most 30 indices, got {}", out.len());
    }
    Ok(out)
}

/// For each dimension the coordinates of the elements that are not 0, in row-major order.
fn columns(op: &str, x: &Tensor) -> Result<Vec<Tensor>> {
    let places = held(op, x)?;
    let mut step = 1;
    let mut out = Vec::new();
    for &size in x.shape().iter().rev() {
        let c: Vec<i64> = places.iter().map(|p| p / step % size).collect();
        out.push(Tensor::from_slice(&c, &[c.len() as i64])?);
        step *= size;
    }
    out.reverse();
    Ok(out)
}

/// The row-major places of the elements that are not 0.
fn held(op: &str, x: &Tensor) -> Result<Vec<i64>> {
    if x.device().kind == DeviceType::Meta {
        bail!(Device, "[{op}] the size of the result is not known for a tensor without data");
    }
    let b = x.detach()?.to_contiguous()?.body();
    Ok(index::nonzero(&super::create::operand(&b)))
}

fn pick(x: &Tensor, given: &[Option<Tensor>]) -> Result<Tensor> {
    let indices = without_masks("index", x, given)?;
    let mut inputs = vec![Some(x)];
    inputs.extend(indices.iter().map(Option::as_ref));
    engine::apply1(Pick { inputs: inputs.len() }, &inputs)
}

/// The mask over `x` where nothing but a mask names places.
fn lone_mask(x: &Tensor, given: &[Option<Tensor>]) -> Result<Option<Tensor>> {
    let mut named = given.iter().enumerate().filter_map(|(d, i)| Some((d, i.as_ref()?)));
    let (Some((at, mask)), None) = (named.next(), named.next()) else { return Ok(None) };
    let (shape, mut own) = (x.shape(), mask.shape());
    let fits = shape.get(at..at + own.len()) == Some(&own[..]);
    if mask.dtype() != DType::Bool || own.is_empty() || !fits {
        return Ok(None);
    }
    own.resize(shape.len() - at, 1);
    mask.reshape(&own).map(Some)
}

fn put(
    x: &Tensor,
    given: &[Option<Tensor>],
    values: &Tensor,
    accumulate: bool,
    inplace: bool,
) -> Result<Tensor> {
    if let Some(mask) = lone_mask(x, given)?.filter(|_| values.numel() == 1 && !accumulate) {
        // One number, whatever its dtype.
        let value = values.reshape(&[])?;
        return if inplace { x.masked_fill_(&mask, &value) } else { x.masked_fill(&mask, &value) };
    }
    let indices = without_masks("index_put", x, given)?;
    let mut inputs = vec![Some(x), Some(values)];
    inputs.extend(indices.iter().map(Option::as_ref));
    let kernel = Put { inputs: inputs.len(), accumulate };
    if inplace { engine::apply_inplace(kernel, &inputs) } else { engine::apply1(kernel, &inputs) }
}

fn masked_select(x: &Tensor, mask: &Tensor) -> Result<Tensor> {
    if mask.dtype() != DType::Bool {
        let got = mask.dtype().scalar_type_name();
        bail!(Dtype, "[masked_select] expected BoolTensor for mask, got {got}");
    }
    let shape = broadcast("masked_select", &x.shape(), &mask.shape())?;
    let places = held("masked_select", &mask.expand(&shape, false)?)?;
    let flat = x.expand(&shape, false)?.reshape(&[-1])?;
    flat.index_select(0, &Tensor::from_slice(&places, &[places.len() as i64])?)
}

fn nonzero(x: &Tensor) -> Result<Tensor> {
    let c = columns("nonzero", x)?;
    if c.is_empty() {
        let n = held("nonzero", x)?.len() as i64;
        return Tensor::zeros(&[n, 0], DType::I64.into());
    }
    Tensor::stack(c, 1)
}

fn index_samples() -> Result<Vec<Vec<Value>>> {
    let list = |items: &[Option<(&[i64], &[i64])>]| -> Result<Value> {
        let all: Result<Vec<Option<Tensor>>> =
            items.iter().map(|i| i.map(|(v, s)| Tensor::from_slice(v, s)).transpose()).collect();
        Ok(Value::Tensors(all?))
    };
    let a: (&[i64], &[i64]) = (&[0, 2, -1], &[3]);
    let b: (&[i64], &[i64]) = (&[1, 0], &[2, 1]);
    let mask = Tensor::from_slice(&[true, false, true], &[3])?;
    Ok(vec![
        vec![doubles(&[3, 4])?, list(&[Some(a)])?],
        vec![doubles(&[3, 3, 2])?, list(&[Some(a), Some(b)])?],
        vec![doubles(&[3, 2, 3])?, list(&[Some(b), None, Some(a)])?],
        vec![doubles(&[2, 3, 2])?, list(&[None, Some(a)])?],
        vec![doubles(&[3, 2])?, Value::Tensors(vec![Some(mask)])],
    ])
}

fn put_samples() -> Result<Vec<Vec<Value>>> {
    // Without accumulation, places that are named twice have no one derivative.
    let once = Some(Tensor::from_slice(&[0i64, 2], &[2])?);
    let (rows, cols) = (Value::Tensors(vec![once.clone()]), Value::Tensors(vec![None, once]));
    let mut all = vec![
        vec![doubles(&[3, 4])?, rows, doubles(&[])?, Value::Bool(false)],
        vec![doubles(&[2, 3])?, cols, doubles(&[2, 1])?, Value::Bool(false)],
    ];
    let mut sums = index_samples()?;
    for v in &mut sums {
        v.extend([doubles(&[1])?, Value::Bool(true)]);
    }
    all.extend(sums);
    Ok(all)
}

fn mask_samples() -> Result<Vec<Vec<Value>>> {
    let mask = Tensor::from_slice(&[true, false, true], &[3])?;
    Ok(vec![vec![doubles(&[2, 3])?, mask.clone().into()], vec![doubles(&[2, 1])?, mask.into()]])
}

fn nonzero_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![longs(&[0, 3, 1, 0, 0, 2], &[2, 3])?],
        vec![doubles(&[4])?],
        vec![longs(&[1], &[])?],
        vec![longs(&[], &[0, 2])?],
    ])
}

ops! { OPS, Kernel;
    /// Elements by tensors of indices, one for each dimension from the first on; a missing one
    /// keeps its dimension whole. Masks stand for the indices of what they hold. The indices are
    /// broadcast; their shape comes where they stood, or in front where a gap parts them.
    "index.Tensor(Tensor self, Tensor?[] indices) -> Tensor"
    fn index(&self, indices: &[Option<Tensor>]) -> Result<Tensor> {
        pick(self, indices)
    }
    , samples index_samples
    /// A copy with `values`, broadcast, at the places that `index.Tensor` would give; added to
    /// what is there where `accumulate`, else the last one for a place counts.
    "index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor"
    fn index_put(&self, indices: &[Option<Tensor>], values: &Tensor, accumulate: bool) -> Result<Tensor> {
        put(self, indices, values, accumulate, false)
    }
    , samples put_samples
    /// Writes `values`, broadcast, to the places that `index.Tensor` would give; see `index_put`.
    "index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)"
    fn index_put_(&self, indices: &[Option<Tensor>], values: &Tensor, accumulate: bool) -> Result<Tensor> {
        put(self, indices, values, accumulate, true)
    }
    , samples put_samples
    /// The elements where the mask holds, in row-major order; both are broadcast.
    "masked_select(Tensor self, Tensor mask) -> Tensor"
    fn masked_select(&self, mask: &Tensor) -> Result<Tensor> {
        masked_select(self, mask)
    }
    , samples mask_samples
    /// The coordinates of the elements that are not 0: `[count, rank]`.
    "nonzero(Tensor self) -> Tensor"
    fn nonzero(&self) -> Result<Tensor> {
        nonzero(self)
    }
    , samples nonzero_samples
    /// The coordinates of the elements that are not 0, a vector for each dimension.
    "where(Tensor condition) -> Tensor[]"
    fn where_nonzero(&self) -> Result<Vec<Tensor>> {
        let x = if self.dim() == 0 { self.reshape(&[1])? } else { self.clone() };
        columns("where", &x)
    }
    , samples nonzero_samples
}

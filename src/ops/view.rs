//! Views: other layouts over the same storage. No data moves.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::{create, inplace};
use crate::autograd::graph;
use crate::backend::cpu::copy;
use crate::base::{
    DType, Dims, Layout, MemoryFormat, Result, Scalar, bail, dims, show, wrap_dim, wrap_dims,
    wrap_index,
};
use crate::ops;
use crate::tensor::{Body, Node, Tensor};
use std::sync::Arc;

/// How a view is made of a layout.
#[derive(Clone, Debug)]
pub(crate) enum Spec {
    /// Another shape with the same elements in the same order.
    Reshape(Dims),
    /// Dimensions in another order.
    Permute(Vec<usize>),
    /// Size-1 dimensions repeated.
    Expand(Dims),
    /// Part of a dimension: dim, start, length, step.
    Slice(usize, i64, i64, i64),
    /// One index of a dimension, which goes away.
    Select(usize, i64),
    /// A diagonal of two dimensions, which becomes the last: offset, dims.
    Diagonal(i64, usize, usize),
    /// Windows of a dimension: dim, size, step; they become the last dimension.
    Unfold(usize, i64, i64),
    /// Any layout over the storage.
    AsStrided(Layout),
}

impl Spec {
    fn name(&self) -> &'static str {
        match self {
            Spec::Reshape(_) => "view",
            Spec::Permute(_) => "permute",
            Spec::Expand(_) => "expand",
            Spec::Slice(..) => "slice",
            Spec::Select(..) => "select",
            Spec::Diagonal(..) => "diagonal",
            Spec::Unfold(..) => "unfold",
            Spec::AsStrided(_) => "as_strided",
        }
    }

    /// The layout of the view.
    fn layout(&self, l: &Layout) -> Result<Layout> {
        let mut out = l.clone();
        match self {
            Spec::Reshape(shape) => match l.view(shape) {
                Some(v) => return Ok(v),
                None => bail!(
                    Shape,
                    "[view] view size is not compatible with input tensor's size and stride (at \
                     least one dimension spans across two contiguous subspaces). Use \
                     .reshape(...) instead."
                ),
            },
            Spec::Permute(order) => {
                out.shape = order.iter().map(|&d| l.shape[d]).collect();
                out.strides = order.iter().map(|&d| l.strides[d]).collect();
            }
            Spec::Expand(shape) => return Ok(l.expand(shape)),
            Spec::Slice(d, start, length, step) => {
                out.offset += start * l.strides[*d];
                out.shape[*d] = *length;
                // A step past the end leaves one element, whose stride does not matter.
                out.strides[*d] = l.strides[*d].saturating_mul(*step);
            }
            Spec::Select(d, index) => {
                out.offset += index * l.strides[*d];
                out.shape.remove(*d);
                out.strides.remove(*d);
            }
            Spec::Diagonal(offset, a, b) => {
                let (a, b) = (*a, *b);
                let (down, right) = ((-offset).max(0), (*offset).max(0));
                let n = (l.shape[a] - down).min(l.shape[b] - right).max(0);
                if n > 0 {
                    out.offset += down * l.strides[a] + right * l.strides[b];
                }
                let stride = l.strides[a] + l.strides[b];
                for d in [a.max(b), a.min(b)] {
                    out.shape.remove(d);
                    out.strides.remove(d);
                }
                out.shape.push(n);
                out.strides.push(stride);
            }
            Spec::Unfold(d, size, step) => {
                if l.ndim() == 0 {
                    out.shape.push(*size);
                    out.strides.push(1);
                    return Ok(out);
                }
                let stride = l.strides[*d];
                out.shape[*d] = (l.shape[*d] - size) / step + 1;
                out.strides[*d] = stride.saturating_mul(*step);
                out.shape.push(*size);
                out.strides.push(stride);
            }
            Spec::AsStrided(layout) => return Ok(layout.clone()),
        }
        Ok(out)
    }

    /// [`Spec::layout`] with a number of elements that can be counted: a repeated element takes no
    /// memory, so nothing else ends that.
    fn checked(&self, l: &Layout) -> Result<Layout> {
        let out = self.layout(l)?;
        let count = out.shape.iter().try_fold(1i64, |n, &s| n.checked_mul(s.max(1)));
        if count.is_none_or(|n| n > i64::MAX / 16) {
            bail!(
                OutOfMemory,
                "[{}] too many elements for shape {}",
                self.name(),
                show(&out.shape)
            );
        }
        Ok(out)
    }

    /// The view of a tensor, recorded.
    pub(crate) fn view(&self, t: &Tensor) -> Result<Tensor> {
        let body = t.body();
        let layout = self.checked(&body.layout)?;
        let out = Tensor::from_body(body.with_layout(layout));
        if !graph::is_grad_enabled() {
            return Ok(out);
        }
        if t.requires_grad() {
            engine::record(View { spec: self.clone(), layout: body.layout }, &[Some(t)], &out)?;
        }
        inplace::mark_view(&out, t, None);
        Ok(out)
    }

    /// Changes the layout of `t` itself.
    fn view_(&self, t: &Tensor) -> Result<Tensor> {
        graph::check_inplace(self.name(), t)?;
        let body = t.body();
        let layout = self.checked(&body.layout)?;
        let record = graph::is_grad_enabled() && t.requires_grad();
        let old = Tensor::from_body(body.clone());
        if let (true, Some(e)) = (record, t.edge()) {
            old.set_edge(e.node, e.slot);
        }
        t.replace_body(body.with_layout(layout));
        if record {
            engine::record(View { spec: self.clone(), layout: body.layout }, &[Some(&old)], t)?;
        }
        Ok(t.clone())
    }
}

/// A recorded view: its derivative puts the gradient where the elements came from.
struct View {
    spec: Spec,
    layout: Layout,
}

impl Kernel for View {
    fn name(&self) -> &'static str {
        self.spec.name()
    }
    fn infer(&self, _: Bodies) -> Result<Metas> {
        let layout = self.spec.layout(&self.layout)?;
        Ok(smallvec::smallvec![Meta::new(&layout.shape, DType::F32)])
    }
    fn run(&self, _: Bodies, _: &[Body]) -> Result<()> {
        bail!(Internal, "[{}] a view has no kernel", self.name())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let g = match &self.spec {
            Spec::Reshape(_) => g.reshape(cx.shape(0))?,
            Spec::Expand(_) => g.sum_to_shape(cx.shape(0))?,
            Spec::Permute(order) => {
                let mut back = vec![0i64; order.len()];
                order.iter().enumerate().for_each(|(i, &d)| back[d] = i as i64);
                g.permute(&back)?
            }
            spec => {
                let embed = Embed { spec: spec.clone(), layout: self.layout.clone() };
                engine::apply1(embed, &[Some(g)])?
            }
        };
        Ok(vec![Some(g)])
    }
}

/// Zeros with a gradient in the place that a view took its elements from; what several elements
/// of the view share is summed.
struct Embed {
    spec: Spec,
    layout: Layout,
}

impl Kernel for Embed {
    fn name(&self) -> &'static str {
        "view_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let dtype = x[0].as_ref().map_or(DType::F32, |b| b.dtype);
        Ok(smallvec::smallvec![Meta::new(&self.layout.shape, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let y = &y[0];
        // For as_strided the layouts count from the storage, for the rest from the result.
        let (source, zeros) = match &self.spec {
            Spec::AsStrided(view) => {
                let end = self.layout.end().max(view.end());
                (self.layout.clone(), Body::alloc(Layout::contiguous(&[end]), y.dtype, y.device())?)
            }
            _ => (y.layout.clone(), y.clone()),
        };
        copy::fill(&create::operand(&zeros), Scalar::Int(0));
        let place = zeros.with_layout(self.spec.layout(&source)?);
        if place.layout.may_overlap() {
            super::index::add_at(&place, x)?;
        } else {
            copy::copy(&create::operand(x), &create::operand(&place));
        }
        if matches!(self.spec, Spec::AsStrided(_)) {
            let seen = zeros.with_layout(self.layout.clone());
            copy::copy(&create::operand(&seen), &create::operand(y));
        }
        Ok(())
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let g = match &self.spec {
            Spec::AsStrided(_) => inplace::empty_strided(g, &self.layout)?.copy_(g, false)?,
            _ => g.clone(),
        };
        Ok(vec![Some(self.spec.view(&g)?)])
    }
}

/// The node of a view of `base` with any layout.
pub(crate) fn as_strided_node(base: &Tensor, layout: &Layout) -> Arc<Node> {
    let kernel = View { spec: Spec::AsStrided(layout.clone()), layout: base.layout() };
    engine::node(kernel, base)
}

/// `shape` with the place of -1 filled in.
pub(crate) fn infer_size(op: &str, shape: &[i64], numel: i64) -> Result<Dims> {
    let mut out = dims(shape);
    let open: Vec<usize> = (0..shape.len()).filter(|&i| shape[i] == -1).collect();
    if open.len() > 1 {
        bail!(InvalidArgument, "[{op}] only one dimension can be inferred");
    }
    if let Some(s) = shape.iter().find(|&&s| s < -1) {
        bail!(Shape, "[{op}] invalid shape dimension {s}");
    }
    let known = shape.iter().filter(|&&s| s != -1).try_fold(1i64, |n, &s| n.checked_mul(s));
    let wrong = || -> Result<Dims> {
        bail!(Shape, "[{op}] shape '{}' is invalid for input of size {numel}", show(shape))
    };
    let Some(known) = known else { return wrong() };
    match open.first() {
        None if known == numel => Ok(out),
        Some(_) if known == 0 => bail!(
            Shape,
            "[{op}] cannot reshape tensor of 0 elements into shape {} because the unspecified \
             dimension size -1 can be any value and is ambiguous",
            show(shape)
        ),
        Some(&i) if numel % known == 0 => {
            out[i] = numel / known;
            Ok(out)
        }
        _ => wrong(),
    }
}

/// The shape that `size` expands `shape` to; -1 keeps a size.
fn expand_size(shape: &[i64], size: &[i64]) -> Result<Dims> {
    let lead = match size.len().checked_sub(shape.len()) {
        Some(n) => n,
        None => bail!(
            Shape,
            "[expand] the number of sizes provided ({}) must be greater or equal to the number \
             of dimensions in the tensor ({})",
            size.len(),
            shape.len()
        ),
    };
    let mut out = dims(size);
    for (i, s) in out.iter_mut().enumerate() {
        let old = if i < lead { None } else { Some(shape[i - lead]) };
        match (old, *s) {
            (Some(o), -1) => *s = o,
            (Some(o), n) if n >= 0 && (o == n || o == 1) => {}
            (None, n) if n >= 0 => {}
            (o, n) => bail!(
                Shape,
                "[expand] the expanded size of the tensor ({n}) must match the existing size \
                 ({}) at non-singleton dimension {i}. Target sizes: {}. Tensor sizes: {}",
                o.unwrap_or(1),
                show(size),
                show(shape)
            ),
        }
    }
    Ok(out)
}

fn squeezed(shape: &[i64], dims: &[usize]) -> Spec {
    let keep = shape.iter().enumerate().filter(|(i, s)| **s != 1 || !dims.contains(i));
    Spec::Reshape(keep.map(|(_, &s)| s).collect())
}

fn all_dims(n: usize) -> Vec<usize> {
    (0..n).collect()
}

fn unsqueezed(t: &Tensor, dim: i64) -> Result<Spec> {
    let mut shape = t.shape();
    let d = wrap_dim("unsqueeze", dim, shape.len() + 1)?;
    shape.insert(d, 1);
    Ok(Spec::Reshape(shape))
}

fn swapped(op: &str, t: &Tensor, a: i64, b: i64) -> Result<Spec> {
    let n = t.dim();
    let (a, b) = (wrap_dim(op, a, n)?, wrap_dim(op, b, n)?);
    let mut order = all_dims(n);
    if n > 0 {
        order.swap(a, b);
    }
    Ok(Spec::Permute(order))
}

fn t_spec(t: &Tensor) -> Result<Spec> {
    match t.dim() {
        n @ 0..=2 => Ok(Spec::Permute((0..n).rev().collect())),
        n => bail!(Shape, "[t] expects a tensor with <= 2 dimensions, but self is {n}D"),
    }
}

/// Start and length of `narrow`.
fn narrowed(t: &Tensor, dim: i64, start: i64, length: i64) -> Result<Spec> {
    let shape = t.shape();
    if shape.is_empty() {
        bail!(Shape, "[narrow] cannot be applied to a 0-dim tensor.");
    }
    let d = wrap_dim("narrow", dim, shape.len())?;
    let size = shape[d];
    if length < 0 {
        bail!(InvalidArgument, "[narrow] length must be non-negative, got {length}");
    }
    if start < -size || start > size {
        bail!(Index, "[narrow] start {start} is out of range for dimension {d} of size {size}");
    }
    let start = if start < 0 { start + size } else { start };
    if start > size - length {
        bail!(
            Index,
            "[narrow] start ({start}) + length ({length}) exceeds dimension size ({size})."
        );
    }
    Ok(Spec::Slice(d, start, length, 1))
}

/// A slice as Python has it: bounds are wrapped, then cut to the dimension.
fn sliced(t: &Tensor, dim: i64, start: Option<i64>, end: Option<i64>, step: i64) -> Result<Spec> {
    let shape = t.shape();
    if shape.is_empty() {
        bail!(Shape, "[slice] cannot be applied to a 0-dim tensor.");
    }
    let d = wrap_dim("slice", dim, shape.len())?;
    if step <= 0 {
        bail!(InvalidArgument, "[slice] step must be positive, got {step}");
    }
    let size = shape[d];
    let cut = |v: i64| if v < 0 { (v + size).max(0) } else { v.min(size) };
    let (start, end) = (cut(start.unwrap_or(0)), cut(end.unwrap_or(i64::MAX)));
    let length = (end - start).max(0);
    Ok(Spec::Slice(d, start, length / step + i64::from(length % step != 0), step))
}

/// Parts of a dimension, from their sizes.
fn parts(op: &str, t: &Tensor, sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
    let d = wrap_dim(op, dim, t.dim())? as i64;
    let mut start = 0;
    let mut out = Vec::with_capacity(sizes.len());
    for &n in sizes {
        if n < 0 {
            bail!(InvalidArgument, "[{op}] expects split sizes to be non-negative, got {n}");
        }
        out.push(narrowed(t, d, start, n)?.view(t)?);
        start += n.min(i64::MAX - start);
    }
    let size = t.size(d)?;
    if start != size {
        bail!(
            Shape,
            "[{op}] expects split sizes to sum exactly to {size} (input tensor's size at \
             dimension {dim}), but got {}",
            show(sizes)
        );
    }
    lock_views(&out);
    Ok(out)
}

/// Views that come several at a time must not be written to while gradients are recorded.
fn lock_views(views: &[Tensor]) {
    const WHY: &str = "Output 0 of a function that returns multiple views is being modified \
                       inplace; such views cannot be modified inplace while gradients are recorded";
    for v in views {
        if let Some(mut m) = v.grad_meta()
            && let Some(view) = &mut m.view
        {
            view.locked = Some(WHY);
        }
    }
}

/// Sizes of pieces of `each`, the last one smaller.
fn even(op: &str, size: i64, each: i64) -> Result<Vec<i64>> {
    if each < 0 || (each == 0 && size != 0) {
        bail!(InvalidArgument, "[{op}] split_size must be positive, got {each}");
    }
    if size == 0 {
        return Ok(vec![0]);
    }
    let n = size / each + i64::from(size % each != 0);
    countable(op, n)?;
    Ok((0..n).map(|i| each.min(size - i * each)).collect())
}

/// A number of tensors that memory can hold.
fn countable(op: &str, n: i64) -> Result<()> {
    if n > i64::from(i32::MAX) {
        bail!(OutOfMemory, "[{op}] too many tensors: {n}");
    }
    Ok(())
}

fn strided(t: &Tensor, size: &[i64], stride: &[i64], offset: Option<i64>) -> Result<Spec> {
    if size.len() != stride.len() {
        bail!(
            Shape,
            "[as_strided] mismatch in length of strides and shape, got {} and {}",
            show(stride),
            show(size)
        );
    }
    if size.iter().chain(stride).any(|&v| v < 0) {
        bail!(InvalidArgument, "[as_strided] sizes and strides must not be negative");
    }
    let b = t.body();
    let offset = offset.unwrap_or(b.layout.offset);
    if offset < 0 {
        bail!(InvalidArgument, "[as_strided] storage_offset must not be negative, got {offset}");
    }
    Layout::new("as_strided", size)?;
    let reach = size
        .iter()
        .zip(stride)
        .try_fold(offset, |n, (&s, &st)| (s.max(1) - 1).checked_mul(st)?.checked_add(n));
    let room = (b.storage.bytes() / b.dtype.size()) as i64;
    let layout = Layout { shape: dims(size), strides: dims(stride), offset };
    if layout.numel() > 0 && reach.is_none_or(|r| r >= room) {
        bail!(
            Index,
            "[as_strided] size {}, stride {} and offset {offset} are out of bounds for storage \
             of {room} elements",
            show(size),
            show(stride)
        );
    }
    Ok(Spec::AsStrided(layout))
}

fn moved(t: &Tensor, source: &[i64], destination: &[i64]) -> Result<Spec> {
    let n = t.dim();
    if source.len() != destination.len() {
        bail!(
            InvalidArgument,
            "[movedim] source and destination must have the same number of elements, got {} and {}",
            show(source),
            show(destination)
        );
    }
    let (from, to) = (wrap_dims("movedim", source, n)?, wrap_dims("movedim", destination, n)?);
    let mut rest = (0..n).filter(|d| !from.contains(d));
    let place = |i: usize| to.iter().position(|&d| d == i).map(|k| from[k]);
    let order = (0..n).filter_map(|i| place(i).or_else(|| rest.next())).collect();
    Ok(Spec::Permute(order))
}

/// Elements of another size in the same bytes.
fn reinterpret(t: &Tensor, dtype: DType) -> Result<Tensor> {
    let b = t.body();
    let (from, to) = (b.dtype.size() as i64, dtype.size() as i64);
    let mut layout = b.layout.clone();
    if from != to {
        let last = layout.ndim().wrapping_sub(1);
        let whole = layout.ndim() > 0
            && layout.strides[last] == 1
            && layout.shape[last] * from % to == 0
            && layout.offset * from % to == 0
            && layout.strides[..last].iter().all(|s| s * from % to == 0);
        if !whole {
            bail!(
                Shape,
                "[view] cannot view {t:?} as {dtype}: the last dimension must have stride 1, and \
                 sizes, strides and offset must be divisible by {}",
                (to / from).max(1)
            );
        }
        layout.shape[last] = layout.shape[last] * from / to;
        layout.offset = layout.offset * from / to;
        layout.strides[..last].iter_mut().for_each(|s| *s = *s * from / to);
    }
    Ok(Tensor::from_body(Body { dtype, layout, ..b }))
}

ops! { OPS, Composed;
    /// A tensor that shares the memory but not the history.
    "detach(Tensor(a) self) -> Tensor(a)"
    fn detach(&self) -> Result<Tensor> {
        Ok(Tensor::from_body(self.body()))
    }
    /// Cuts the tensor off from its history.
    "detach_(Tensor(a!) self) -> Tensor(a!)"
    fn detach_(&self) -> Result<Tensor> {
        if let Some(mut m) = self.grad_meta() {
            if m.view.is_some() {
                bail!(Autograd, "[detach_] Can't detach views in-place. Use detach() instead.");
            }
            m.requires_grad = false;
            let edge = m.edge.take();
            drop(m);
            drop(edge);
        }
        Ok(self.clone())
    }
    /// The same elements in another shape; one size may be -1. Never copies.
    "view(Tensor(a) self, int[] size) -> Tensor(a)"
    fn view(&self, size: &[i64]) -> Result<Tensor> {
        Spec::Reshape(infer_size("view", size, self.numel() as i64)?).view(self)
    }
    /// The same bytes as another dtype.
    "view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)"
    fn view_dtype(&self, dtype: DType) -> Result<Tensor> {
        reinterpret(self, dtype)
    }
    /// The same elements in another shape: a view where possible, else a copy.
    "reshape(Tensor(a) self, int[] shape) -> Tensor(a)"
    fn reshape(&self, shape: &[i64]) -> Result<Tensor> {
        let size = infer_size("reshape", shape, self.numel() as i64)?;
        if self.with(|b| b.layout.view(&size).is_some()) {
            return Spec::Reshape(size).view(self);
        }
        Spec::Reshape(size).view(&self.clone_tensor(Some(MemoryFormat::Contiguous))?)
    }
    /// `view` with the shape of `other`.
    "view_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn view_as(&self, other: &Tensor) -> Result<Tensor> {
        self.view(&other.shape())
    }
    /// `reshape` with the shape of `other`.
    "reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn reshape_as(&self, other: &Tensor) -> Result<Tensor> {
        self.reshape(&other.shape())
    }
    /// Size-1 dimensions repeated to `size` without a copy; -1 keeps a size.
    "expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)"
    fn expand(&self, size: &[i64], implicit: bool) -> Result<Tensor> {
        let _ = implicit;
        Spec::Expand(expand_size(&self.shape(), size)?).view(self)
    }
    /// `expand` to the shape of `other`.
    "expand_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn expand_as(&self, other: &Tensor) -> Result<Tensor> {
        self.expand(&other.shape(), false)
    }
    /// `expand`, under NumPy's name.
    "broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)"
    fn broadcast_to(&self, size: &[i64]) -> Result<Tensor> {
        self.expand(size, false)
    }
    /// Dimensions in the order of `dims`.
    "permute(Tensor(a) self, int[] dims) -> Tensor(a)"
    fn permute(&self, dims: &[i64]) -> Result<Tensor> {
        let order = wrap_dims("permute", dims, self.dim())?;
        if order.len() != self.dim() {
            bail!(
                Shape,
                "[permute] number of dimensions in the tensor input does not match the length of \
                 the desired ordering of dimensions, got {} and {}",
                self.dim(),
                show(dims)
            );
        }
        Spec::Permute(order.to_vec()).view(self)
    }
    /// Two dimensions swapped.
    "transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)"
    fn transpose(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("transpose", self, dim0, dim1)?.view(self)
    }
    /// Two dimensions swapped, in place.
    "transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)"
    fn transpose_(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("transpose_", self, dim0, dim1)?.view_(self)
    }
    /// The transpose of a matrix; vectors stay.
    "t(Tensor(a) self) -> Tensor(a)"
    fn t(&self) -> Result<Tensor> {
        t_spec(self)?.view(self)
    }
    /// The transpose of a matrix, in place.
    "t_(Tensor(a!) self) -> Tensor(a!)"
    fn t_(&self) -> Result<Tensor> {
        t_spec(self)?.view_(self)
    }
    /// Dimensions `start_dim ..= end_dim` made one.
    "flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)"
    fn flatten(&self, start_dim: i64, end_dim: i64) -> Result<Tensor> {
        let shape = self.shape();
        let n = shape.len();
        let (a, b) = (wrap_dim("flatten", start_dim, n)?, wrap_dim("flatten", end_dim, n)?);
        if a > b {
            bail!(InvalidArgument, "[flatten] start_dim cannot come after end_dim");
        }
        if n == 0 {
            return self.reshape(&[1]);
        }
        let mut out = dims(&shape[..a]);
        out.push(shape[a..=b].iter().product());
        out.extend_from_slice(&shape[b + 1..]);
        self.reshape(&out)
    }
    /// One dimension made several; one size may be -1.
    "unflatten.int(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)"
    fn unflatten(&self, dim: i64, sizes: &[i64]) -> Result<Tensor> {
        let shape = self.shape();
        let d = wrap_dim("unflatten", dim, shape.len())?;
        if sizes.is_empty() || shape.is_empty() {
            bail!(InvalidArgument, "[unflatten] sizes must be non-empty");
        }
        let sizes = infer_size("unflatten", sizes, shape[d])?;
        let mut out = dims(&shape[..d]);
        out.extend_from_slice(&sizes);
        out.extend_from_slice(&shape[d + 1..]);
        self.view(&out)
    }
    /// Without all dimensions of size 1.
    "squeeze(Tensor(a) self) -> Tensor(a)"
    fn squeeze(&self) -> Result<Tensor> {
        squeezed(&self.shape(), &all_dims(self.dim())).view(self)
    }
    /// Without dimension `dim` if its size is 1.
    "squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)"
    fn squeeze_dim(&self, dim: i64) -> Result<Tensor> {
        squeezed(&self.shape(), &[wrap_dim("squeeze", dim, self.dim())?]).view(self)
    }
    /// Without those of the dimensions whose size is 1.
    "squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)"
    fn squeeze_dims(&self, dim: &[i64]) -> Result<Tensor> {
        squeezed(&self.shape(), &wrap_dims("squeeze", dim, self.dim())?).view(self)
    }
    /// Loses all dimensions of size 1, in place.
    "squeeze_(Tensor(a!) self) -> Tensor(a!)"
    fn squeeze_(&self) -> Result<Tensor> {
        squeezed(&self.shape(), &all_dims(self.dim())).view_(self)
    }
    /// Loses dimension `dim` if its size is 1, in place.
    "squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)"
    fn squeeze_dim_(&self, dim: i64) -> Result<Tensor> {
        squeezed(&self.shape(), &[wrap_dim("squeeze_", dim, self.dim())?]).view_(self)
    }
    /// Loses those of the dimensions whose size is 1, in place.
    "squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)"
    fn squeeze_dims_(&self, dim: &[i64]) -> Result<Tensor> {
        squeezed(&self.shape(), &wrap_dims("squeeze_", dim, self.dim())?).view_(self)
    }
    /// With a new dimension of size 1 at `dim`.
    "unsqueeze(Tensor(a) self, int dim) -> Tensor(a)"
    fn unsqueeze(&self, dim: i64) -> Result<Tensor> {
        unsqueezed(self, dim)?.view(self)
    }
    /// Gets a new dimension of size 1 at `dim`, in place.
    "unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)"
    fn unsqueeze_(&self, dim: i64) -> Result<Tensor> {
        unsqueezed(self, dim)?.view_(self)
    }
    /// `length` indices of a dimension from `start` on.
    "narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)"
    fn narrow(&self, dim: i64, start: i64, length: i64) -> Result<Tensor> {
        narrowed(self, dim, start, length)?.view(self)
    }
    /// One index of a dimension, which goes away.
    "select.int(Tensor(a) self, int dim, int index) -> Tensor(a)"
    fn select(&self, dim: i64, index: i64) -> Result<Tensor> {
        let shape = self.shape();
        if shape.is_empty() {
            bail!(Index, "[select] cannot be applied to a 0-dim tensor.");
        }
        let d = wrap_dim("select", dim, shape.len())?;
        Spec::Select(d, wrap_index("select", index, d, shape[d])?).view(self)
    }
    /// Indices `start .. end` of a dimension, `step` apart.
    "slice.Tensor(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)"
    fn slice(&self, dim: i64, start: Option<i64>, end: Option<i64>, step: i64) -> Result<Tensor> {
        sliced(self, dim, start, end, step)?.view(self)
    }
    /// Pieces of `split_size` along a dimension; the last may be smaller.
    "split.Tensor(Tensor(a -> *) self, int split_size, int dim=0) -> Tensor(a)[]"
    fn split(&self, split_size: i64, dim: i64) -> Result<Vec<Tensor>> {
        let sizes = even("split", self.size(dim)?, split_size)?;
        parts("split", self, &sizes, dim)
    }
    /// Pieces of the given sizes along a dimension.
    "split_with_sizes(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]"
    fn split_with_sizes(&self, split_sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        parts("split_with_sizes", self, split_sizes, dim)
    }
    /// Pieces of the given sizes along a dimension.
    "split.sizes(Tensor(a -> *) self, int[] split_size, int dim=0) -> Tensor(a)[]"
    fn split_sizes(&self, split_size: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        parts("split", self, split_size, dim)
    }
    /// At most `chunks` pieces of one size along a dimension; the last may be smaller.
    "chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]"
    fn chunk(&self, chunks: i64, dim: i64) -> Result<Vec<Tensor>> {
        if chunks < 1 {
            bail!(InvalidArgument, "[chunk] expects `chunks` to be greater than 0, got {chunks}");
        }
        let size = self.size(dim)?;
        if size == 0 {
            countable("chunk", chunks)?;
            return parts("chunk", self, &vec![0; chunks as usize], dim);
        }
        let each = size / chunks + i64::from(size % chunks != 0);
        parts("chunk", self, &even("chunk", size, each)?, dim)
    }
    /// The slices along a dimension, which goes away.
    "unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]"
    fn unbind(&self, dim: i64) -> Result<Vec<Tensor>> {
        let out: Result<Vec<Tensor>> =
            (0..self.size(dim)?).map(|i| self.select(dim, i)).collect();
        let out = out?;
        lock_views(&out);
        Ok(out)
    }
    /// A diagonal of two dimensions, which becomes the last one.
    "diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)"
    fn diagonal(&self, offset: i64, dim1: i64, dim2: i64) -> Result<Tensor> {
        let n = self.dim();
        let (a, b) = (wrap_dim("diagonal", dim1, n)?, wrap_dim("diagonal", dim2, n)?);
        if a == b {
            bail!(InvalidArgument, "[diagonal] dimensions cannot be identical {dim1}, {dim2}");
        }
        // i64::MIN cannot be negated.
        Spec::Diagonal(offset.max(-i64::MAX), a, b).view(self)
    }
    /// All windows of `size` indices, `step` apart; they become the last dimension.
    "unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)"
    fn unfold(&self, dimension: i64, size: i64, step: i64) -> Result<Tensor> {
        let shape = self.shape();
        let d = wrap_dim("unfold", dimension, shape.len())?;
        let limit = shape.get(d).copied().unwrap_or(1);
        if size < 0 || size > limit {
            bail!(
                InvalidArgument,
                "[unfold] maximum size for tensor at dimension {d} is {limit} but size is {size}"
            );
        }
        if step <= 0 {
            bail!(InvalidArgument, "[unfold] step is {step} but must be > 0");
        }
        Spec::Unfold(d, size, step).view(self)
    }
    /// Any sizes and strides over the storage.
    "as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)"
    fn as_strided(&self, size: &[i64], stride: &[i64], storage_offset: Option<i64>) -> Result<Tensor> {
        strided(self, size, stride, storage_offset)?.view(self)
    }
    /// Any sizes and strides over the storage, in place.
    "as_strided_(Tensor(a!) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a!)"
    fn as_strided_(&self, size: &[i64], stride: &[i64], storage_offset: Option<i64>) -> Result<Tensor> {
        strided(self, size, stride, storage_offset)?.view_(self)
    }
    /// A dimension moved to another place.
    "movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)"
    fn movedim(&self, source: i64, destination: i64) -> Result<Tensor> {
        moved(self, &[source], &[destination])?.view(self)
    }
    /// Dimensions moved to other places.
    "movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)"
    fn movedim_intlist(&self, source: &[i64], destination: &[i64]) -> Result<Tensor> {
        moved(self, source, destination)?.view(self)
    }
}

impl Tensor {
    /// Summed over the dimensions that broadcasting `shape` to this tensor's shape repeats: the
    /// derivative of a broadcast.
    pub(crate) fn sum_to_shape(&self, shape: &[i64]) -> Result<Tensor> {
        let own = self.shape();
        if own.as_slice() == shape {
            return Ok(self.clone());
        }
        let lead = own.len() - shape.len();
        let repeated = |i: usize| i < lead || (shape[i - lead] == 1 && own[i] != 1);
        let over: Vec<i64> = (0..own.len()).filter(|&i| repeated(i)).map(|i| i as i64).collect();
        let sum =
            if over.is_empty() { self.clone() } else { self.sum_dim(Some(&over), true, None)? };
        sum.reshape(shape)
    }
}

//! How an operator runs: infer, allocate, compute, record. The one place that does it, for
//! pointwise rows, reductions and kernels of their own alike.

use crate::autograd::graph::{self, SavedTensor};
use crate::base::{DType, Device, DeviceType, Dims, Layout, Result, bail, dims, show};
use crate::memory::{Storage, arc, arc_changed};
use crate::tensor::{Backward, Body, Edge, Edges, Node, Tensor};
use smallvec::SmallVec;
use std::sync::Arc;

/// Inputs of a kernel; `None` for an optional tensor that is not given.
pub type Inputs<'a> = &'a [Option<&'a Tensor>];
/// Outputs of a kernel.
pub type Outputs = SmallVec<[Tensor; 2]>;
/// Bodies of the inputs.
pub type Bodies<'a> = &'a [Option<Body>];
/// Gradients, one for each input; `None` stands for zeros or "not asked for".
pub type Grads = Vec<Option<Tensor>>;

/// What an output will be.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Its layout.
    pub layout: Layout,
    /// Its dtype.
    pub dtype: DType,
}

impl Meta {
    /// A row-major output.
    pub fn new(shape: &[i64], dtype: DType) -> Meta {
        Meta { layout: Layout::contiguous(shape), dtype }
    }
}

/// What every kernel's `infer` returns: one entry for each output.
pub type Metas = SmallVec<[Meta; 1]>;

/// Which tensors the derivative reads: bits for the inputs and the outputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saves {
    /// Bit `i` for input `i`.
    pub inputs: u32,
    /// Bit `i` for output `i`.
    pub outputs: u32,
}

impl Saves {
    /// Saves nothing.
    pub const NONE: Saves = Saves { inputs: 0, outputs: 0 };

    /// Saves these inputs and outputs.
    pub const fn of(inputs: u32, outputs: u32) -> Saves {
        Saves { inputs, outputs }
    }
}

/// A primitive: an operator with a kernel and a derivative of its own.
pub trait Kernel: Send + Sync + 'static {
    /// The name, as messages and graph nodes show it.
    fn name(&self) -> &'static str;

    /// Checks the inputs and says what comes out. Only this raises errors of the user.
    fn infer(&self, x: Bodies) -> Result<Metas>;

    /// Computes the outputs; all inputs have passed `infer`. For an operator in place, the
    /// output is the first input.
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()>;

    /// What `vjp` reads, where `needs` has a bit for each input whose gradient is asked for.
    fn saves(&self, needs: u32) -> Saves {
        let _ = needs;
        Saves::NONE
    }

    /// Vector-Jacobian product, in differentiable operators. `g` holds the gradients of the
    /// outputs; at least one is there.
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let _ = (cx, g);
        bail!(NotImplemented, "[{}] the derivative is not implemented", self.name())
    }

    /// Whether the operator in place may write to one address more than once: to write one value
    /// everywhere comes out the same.
    fn repeatable(&self) -> bool {
        false
    }

    /// Whether outputs can carry gradients at all.
    fn differentiable(&self) -> bool {
        true
    }

    /// Whether a place of the output is written when those of the inputs are no longer needed
    /// elsewhere, so that in place an input may be the very tensor that is written to.
    fn in_step(&self) -> bool {
        true
    }
}

/// What a derivative knows of the call that it belongs to.
pub struct Context<'a> {
    node: &'a Arc<Node>,
    call: &'a Recorded,
}

/// A recorded call with its kernel, in one piece of memory.
struct Call<K> {
    call: Recorded,
    kernel: K,
}

/// What is kept of a call.
#[derive(Default)]
struct Recorded {
    /// The tensors that the derivative reads.
    saved: Vec<(Place, SavedTensor)>,
    /// Shape and dtype of each input.
    shapes: SmallVec<[(Dims, DType); 2]>,
    /// The outputs to save, as [`Saves`] has them.
    outputs: u32,
}

/// What a saved tensor is to the call.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Input(usize),
    Output(usize),
}

impl Recorded {
    /// Saves what the derivative reads of the inputs.
    fn save_inputs(&mut self, kernel: &dyn Kernel, x: Inputs, needs: u32) -> Result<()> {
        let saves = kernel.saves(needs);
        self.outputs = saves.outputs;
        for (i, t) in x.iter().enumerate() {
            let shape = |t: &Tensor| t.with(|b| (dims(&b.layout.shape), b.dtype));
            self.shapes.push(t.map_or_else(|| (Dims::new(), DType::F32), shape));
            if let Some(t) = t
                && named(saves.inputs, i)
            {
                self.saved.push((Place::Input(i), SavedTensor::input(t)?));
            }
        }
        Ok(())
    }

    /// Saves what the derivative reads of the outputs.
    fn save_outputs(&mut self, y: &[Tensor]) -> Result<()> {
        for (i, t) in y.iter().enumerate().filter(|&(i, _)| named(self.outputs, i)) {
            self.saved.push((Place::Output(i), SavedTensor::output(t, i)?));
        }
        Ok(())
    }

    fn find(&self, place: Place) -> Option<&SavedTensor> {
        self.saved.iter().find(|(p, _)| *p == place).map(|(_, t)| t)
    }
}

impl Context<'_> {
    /// Input `i`, which [`Kernel::saves`] names.
    pub fn input(&self, i: usize) -> Result<Tensor> {
        match self.call.find(Place::Input(i)) {
            Some(s) => s.unpack(self.node),
            None => bail!(Internal, "[{}] input {i} was not saved", self.node.name),
        }
    }

    /// Optional input `i`; `None` where it was not given.
    pub fn optional(&self, i: usize) -> Result<Option<Tensor>> {
        self.call.find(Place::Input(i)).map(|s| s.unpack(self.node)).transpose()
    }

    /// Output `i`, which [`Kernel::saves`] names.
    pub fn output(&self, i: usize) -> Result<Tensor> {
        match self.call.find(Place::Output(i)) {
            Some(s) => s.unpack(self.node),
            None => bail!(Internal, "[{}] output {i} was not saved", self.node.name),
        }
    }

    /// Whether the gradient of input `i` is asked for.
    pub fn needs(&self, i: usize) -> bool {
        self.node.edges[i].is_some()
    }

    /// The number of inputs.
    pub fn len(&self) -> usize {
        self.call.shapes.len()
    }

    /// Whether there are no inputs.
    pub fn is_empty(&self) -> bool {
        self.call.shapes.is_empty()
    }

    /// The shape of input `i`.
    pub fn shape(&self, i: usize) -> &[i64] {
        &self.call.shapes[i].0
    }

    /// The dtype of input `i`.
    pub fn dtype(&self, i: usize) -> DType {
        self.call.shapes[i].1
    }

    /// Computes the gradient of input `i` if it is asked for.
    pub fn grad(&self, i: usize, f: impl FnOnce() -> Result<Tensor>) -> Result<Option<Tensor>> {
        if self.needs(i) { f().map(Some) } else { Ok(None) }
    }
}

impl<K: Kernel> Backward for Call<K> {
    fn apply(&self, node: &Arc<Node>, grads: Vec<Option<Tensor>>) -> Result<Vec<Option<Tensor>>> {
        if grads.iter().all(Option::is_none) {
            return Ok(vec![None; node.edges.len()]);
        }
        self.kernel.vjp(&Context { node, call: &self.call }, &grads)
    }
}

/// The device that the inputs share. A 0-d tensor of the host goes with any.
fn device_of(op: &str, x: Bodies) -> Result<Device> {
    let mut found: Option<Device> = None;
    for b in x.iter().flatten() {
        let d = b.device();
        match found {
            Some(f) if f != d => {
                if d == Device::CPU && b.layout.ndim() == 0 {
                    continue;
                }
                if f != Device::CPU
                    || x.iter().flatten().any(|b| b.device() == Device::CPU && b.layout.ndim() > 0)
                {
                    bail!(
                        Device,
                        "[{op}] Expected all tensors to be on the same device, but found at \
                         least two devices, {f} and {d}"
                    );
                }
                found = Some(d);
            }
            _ => found = Some(d),
        }
    }
    Ok(found.unwrap_or(Device::CPU))
}

/// Adds the bodies of inputs, each written where it stays: see `memory::arc`.
fn add_bodies(x: Inputs, out: &mut SmallVec<[Option<Body>; 3]>) {
    for t in x {
        out.push(None);
        if let (Some(t), Some(place)) = (t, out.last_mut()) {
            t.with(|b| *place = Some(b.clone()));
        }
    }
}

/// Runs a kernel on inputs and records the call where gradients are asked for.
pub fn apply<K: Kernel>(kernel: K, x: Inputs) -> Result<Outputs> {
    let record = kernel.differentiable() && graph::recording(x);
    let out = forward(&kernel, x)?;
    if record {
        record_all(|| kernel, x, &out)?;
    }
    Ok(out)
}

/// [`apply`] for a kernel with one output.
pub fn apply1<K: Kernel>(kernel: K, x: Inputs) -> Result<Tensor> {
    let name = kernel.name();
    match apply(kernel, x)?.into_iter().next() {
        Some(t) => Ok(t),
        None => bail!(Internal, "[{name}] the kernel has no output"),
    }
}

fn forward(kernel: &dyn Kernel, x: Inputs) -> Result<Outputs> {
    let mut bodies = SmallVec::new();
    add_bodies(x, &mut bodies);
    let x = bodies.as_slice();
    let metas = kernel.infer(x)?;
    let device = device_of(kernel.name(), x)?;
    let inference = graph::is_inference();
    let mut y: SmallVec<[Body; 2]> = SmallVec::new();
    for m in &metas {
        // Sizes whose product overflows end here, whatever operator made them.
        let bytes = Layout::count(kernel.name(), &m.layout.shape)? * m.dtype.size();
        let storage = Storage::new(bytes, device)?;
        y.push(Body { inference, ..Body::new(storage, m.layout.clone(), m.dtype) });
    }
    if device.kind != DeviceType::Meta {
        kernel.run(x, &y)?;
    }
    Ok(y.into_iter().map(Tensor::from_body).collect())
}

fn edges_of(x: Inputs) -> Edges {
    let mut edges = Edges::new();
    for t in x {
        edges.push(t.and_then(Tensor::edge));
    }
    edges
}

/// Whether a mask of [`Saves`] names `i`; of long lists of inputs nobody saves those beyond 32.
fn named(mask: u32, i: usize) -> bool {
    i < 32 && mask >> i & 1 == 1
}

/// A bit for each input whose gradient is asked for, of the first 32.
fn needs_of(edges: &[Option<Edge>]) -> u32 {
    let first = edges.iter().take(32).enumerate();
    first.fold(0, |m, (i, e)| m | u32::from(e.is_some()) << i)
}

/// A call that was run, as a node that the outputs hang on.
fn finish<K: Kernel>(kernel: K, mut call: Recorded, edges: Edges, y: &[Tensor]) -> Result<()> {
    call.save_outputs(y)?;
    hang(kernel.name(), edges, arc(|| Call { call, kernel }), y);
    Ok(())
}

fn hang(name: &'static str, edges: Edges, call: Arc<dyn Backward>, y: &[Tensor]) {
    let node = arc(|| {
        // One output is written whole: see `memory::arc`.
        let slots = match y {
            [t] => SmallVec::from_buf([t.with(graph::slot_of)]),
            _ => y.iter().map(|t| t.with(graph::slot_of)).collect(),
        };
        Node::new(name, edges, slots, call)
    });
    for (i, t) in y.iter().enumerate() {
        if t.dtype().is_floating() {
            t.set_edge(node.clone(), i);
        }
    }
}

/// Records a call whose output exists already, such as a view. `kernel` makes the kernel where it
/// stays.
pub fn record<K: Kernel>(kernel: impl FnOnce() -> K, x: Inputs, out: &Tensor) -> Result<()> {
    record_all(kernel, x, std::slice::from_ref(out))
}

fn record_all<K: Kernel>(kernel: impl FnOnce() -> K, x: Inputs, out: &[Tensor]) -> Result<()> {
    let edges = edges_of(x);
    let empty = || Call { call: Recorded::default(), kernel: kernel() };
    let call = arc_changed(empty, |c| {
        c.call.save_inputs(&c.kernel, x, needs_of(&edges))?;
        c.call.save_outputs(out)
    })?;
    hang(call.kernel.name(), edges, call, out);
    Ok(())
}

/// The node of a call with one input that saves nothing.
pub fn node<K: Kernel>(kernel: K, x: &Tensor) -> Arc<Node> {
    let body = x.body();
    let name = kernel.name();
    let mut slot = graph::slot_of(&body);
    if let Ok(m) = kernel.infer(&[Some(body.clone())]) {
        slot.shape = m[0].layout.shape.clone();
    }
    let shapes = smallvec::smallvec![(body.layout.shape.clone(), body.dtype)];
    let call = Recorded { saved: Vec::new(), shapes, outputs: 0 };
    let edges = smallvec::smallvec![x.edge()];
    let call = arc(|| Call { call, kernel });
    arc(|| Node::new(name, edges, smallvec::smallvec![slot], call))
}

/// Runs a kernel whose output is its first input, in place, and rewrites the history.
pub fn apply_inplace<K: Kernel>(kernel: K, x: Inputs) -> Result<Tensor> {
    let Some(target) = x[0] else { bail!(NullPointer, "[{}] self is missing", kernel.name()) };
    let name = kernel.name();
    let record = kernel.differentiable() && graph::recording(x);
    graph::check_inplace(name, target)?;
    let mut b = SmallVec::new();
    add_bodies(x, &mut b);
    check_target(&kernel, &b)?;
    let device = device_of(name, &b)?;
    let call = if record {
        // The derivative reads the old value of what is about to be overwritten: keep a copy.
        let edges = edges_of(x);
        let needs = needs_of(&edges);
        let keep = kernel.saves(needs).inputs & 1 == 1;
        let old = if keep { Some(graph::no_grad(|| target.clone_dense())?) } else { None };
        // The copy stands for the tensor as it was, so it has its place in the graph: second
        // derivatives go through it.
        if let (Some(old), Some(e)) = (&old, target.edge()) {
            old.set_edge(e.node, e.slot);
        }
        let mut from: SmallVec<[Option<&Tensor>; 3]> = x.into();
        if let Some(old) = &old {
            from[0] = Some(old);
        }
        let mut call = Recorded::default();
        call.save_inputs(&kernel, &from, needs)?;
        Some((call, edges))
    } else {
        None
    };
    separate(&kernel, &mut b)?;
    run_on(&kernel, &b, device)?;
    written(&b[0]);
    if let Some((call, edges)) = call {
        super::inplace::rebase(target, |y| finish(kernel, call, edges, std::slice::from_ref(y)))?;
    }
    Ok(target.clone())
}

fn run_on(kernel: &dyn Kernel, b: Bodies, device: Device) -> Result<()> {
    match &b[0] {
        Some(y) if device.kind != DeviceType::Meta => kernel.run(b, std::slice::from_ref(y)),
        _ => Ok(()),
    }
}

/// Counts a write to a body's memory.
pub fn written(b: &Option<Body>) {
    if let Some(b) = b
        && b.tracked
    {
        b.storage.bump();
    }
}

/// Whether the result of the kernel fits the tensor that it is to overwrite.
fn check_target(kernel: &dyn Kernel, b: Bodies) -> Result<()> {
    let metas = kernel.infer(b)?;
    let (Some(y), Some(m)) = (&b[0], metas.first()) else { return Ok(()) };
    let name = kernel.name();
    if m.layout.shape != y.layout.shape {
        bail!(
            Shape,
            "[{name}_] output with shape {} doesn't match the broadcast shape {}",
            show(y.shape()),
            show(&m.layout.shape)
        );
    }
    if m.dtype.category() > y.dtype.category() {
        bail!(
            Dtype,
            "[{name}_] result type {} can't be cast to the desired output type {}",
            m.dtype.scalar_type_name(),
            y.dtype.scalar_type_name()
        );
    }
    if y.layout.may_overlap() && !kernel.repeatable() {
        bail!(
            InvalidArgument,
            "[{name}_] unsupported operation: more than one element of the written-to tensor \
             refers to a single memory location. Please clone() the tensor before performing \
             the operation."
        );
    }
    Ok(())
}

/// Inputs that share memory with the output in another layout are copied first, where it is not an
/// error; so are those in the same layout where the kernel cannot stand that.
fn separate(kernel: &dyn Kernel, b: &mut [Option<Body>]) -> Result<()> {
    let Some(y) = b[0].clone() else { return Ok(()) };
    let (name, in_step) = (kernel.name(), kernel.in_step());
    for x in b[1..].iter_mut().flatten() {
        let apart = !x.storage.same(&y.storage)
            || x.layout.end() <= y.layout.offset
            || y.layout.end() <= x.layout.offset;
        if apart || (in_step && x.layout == y.layout && x.dtype == y.dtype) {
            continue;
        }
        if x.layout.is_dense() && y.layout.is_dense() && !x.layout.may_overlap() {
            bail!(
                InvalidArgument,
                "[{name}_] unsupported operation: some elements of the input tensor and the \
                 written-to tensor refer to a single memory location. Please clone() the tensor \
                 before performing the operation."
            );
        }
        *x = Tensor::from_body(x.clone()).clone_dense()?.body();
    }
    Ok(())
}

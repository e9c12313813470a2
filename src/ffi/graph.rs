//! The graph that backward walks: the nodes of calls and where their gradients go.

use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::types::*;
use crate::base::{Result, bail};
use crate::tensor::{Edge, Node};
use std::ffi::c_char;
use std::sync::Arc;

/// A call in the graph: an opaque handle that counts as one reference.
pub struct tt_node {
    _private: [u8; 0],
}

impl Shared for Arc<Node> {
    type Inner = Node;
    type Opaque = tt_node;
    const NAME: &'static str = "node";
    fn into_arc(self) -> Arc<Node> {
        self
    }
    fn from_arc(arc: Arc<Node>) -> Self {
        arc
    }
}

/// Writes an edge; a missing one is NULL and 0.
///
/// # Safety
/// Both are NULL or writable.
unsafe fn put_edge(edge: Option<Edge>, node: *mut *mut tt_node, slot: *mut usize) -> Result<()> {
    // SAFETY: handed on.
    unsafe {
        due(node, "node")?;
        if let Some(slot) = slot.as_mut() {
            *slot = edge.as_ref().map_or(0, |e| e.slot);
        }
        put(node, edge.map_or(std::ptr::null_mut(), |e| handle::give(e.node)))
    }
}

/// Where a gradient of the tensor goes: the call that computed it, or for a leaf the node that
/// adds to its gradient. `slot` (may be NULL) gets which output of the node the tensor is.
/// `*node` is NULL for a tensor that asks for no gradient.
///
/// # Safety
/// `tensor` is NULL or a live handle, the others NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_gradient_edge(
    tensor: *const tt_tensor,
    node: *mut *mut tt_node,
    slot: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_edge(super::types::tensor(tensor, "tensor")?.edge(), node, slot) })
}

/// The tensor that a view is one of.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_base(
    tensor: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = super::types::tensor(tensor, "tensor")?;
        due(out, "out")?;
        match t.view_base() {
            Some(base) => put_tensor(out, base),
            None => bail!(State, "[base] Can't get base of non-view Tensor"),
        }
    })
}

/// One more reference to the node; NULL stays NULL.
///
/// # Safety
/// `node` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_retain(node: *mut tt_node) -> *mut tt_node {
    // SAFETY: handed on.
    unsafe { handle::retain::<Arc<Node>>(node) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `node` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_release(node: *mut tt_node) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Arc<Node>>(node) });
}

/// The call's name, such as `MulBackward0`. `length` (may be NULL) gets the length without the
/// final 0; a text that does not fit is cut.
///
/// # Safety
/// `node` is NULL or a live handle, `buffer` NULL or writable for `room`, `length` NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_name(
    node: *const tt_node,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = put_text(&borrow::<Arc<Node>>(node, "node")?.display_name(), buffer, room);
        if let Some(length) = length.as_mut() {
            *length = n;
        }
        Ok(())
    })
}

/// The number of outputs that the call had.
///
/// # Safety
/// `node` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_output_count(node: *const tt_node, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, borrow::<Arc<Node>>(node, "node")?.slots.len()) })
}

/// A number that rises with each call of a thread.
///
/// # Safety
/// `node` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_order(node: *const tt_node, out: *mut u64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, borrow::<Arc<Node>>(node, "node")?.order) })
}

/// The number of inputs that the call had, of which some may not want a gradient.
///
/// # Safety
/// `node` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_edge_count(node: *const tt_node, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, borrow::<Arc<Node>>(node, "node")?.edges.len()) })
}

/// Where the gradient of input `i` goes: a node, and which of its outputs the input was (`slot`,
/// may be NULL). `*next` is NULL for an input that wants none.
///
/// # Safety
/// `node` is NULL or a live handle, the others NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_node_edge(
    node: *const tt_node,
    i: usize,
    next: *mut *mut tt_node,
    slot: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = borrow::<Arc<Node>>(node, "node")?;
        due(next, "next")?;
        let Some(edge) = n.edges.get(i) else {
            bail!(Index, "[edge] expected an input below {}, got {i}", n.edges.len())
        };
        put_edge(edge.clone(), next, slot)
    })
}

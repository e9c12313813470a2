//! What a run of backward knows of the nodes that it can reach.

use crate::tensor::{Node, Tensor};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

/// A node's place in memory, which is its own while somebody holds it.
pub fn key(n: &Arc<Node>) -> usize {
    Arc::as_ptr(n) as usize
}

/// Spreads addresses, which are multiples of the size of a node. Nobody can choose them to collide.
#[derive(Default)]
pub struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&b| self.write_usize(usize::from(b)));
    }
    fn write_usize(&mut self, x: usize) {
        // The golden ratio's fraction: neighbours end far apart, in the upper bits too.
        let x = (self.0 ^ x as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = x ^ x >> 32;
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// What is known of nodes, by [`key`].
pub type ByNode<V> = HashMap<usize, V, BuildHasherDefault<Spread>>;

/// A node on the way.
#[derive(Default)]
pub struct Pending {
    /// How many nodes still have to deliver to it.
    pub waiting: usize,
    /// The gradients that have arrived, by slot; empty where there is none yet.
    pub grads: Vec<Option<Tensor>>,
}

/// A node that is ready, the latest call first.
pub struct Ready(pub Arc<Node>);
impl PartialEq for Ready {
    fn eq(&self, o: &Self) -> bool {
        self.0.order == o.0.order
    }
}
impl Eq for Ready {}
impl PartialOrd for Ready {
    fn partial_cmp(&self, o: &Self) -> Option<Ordering> {
        Some(self.cmp(o))
    }
}
impl Ord for Ready {
    fn cmp(&self, o: &Self) -> Ordering {
        self.0.order.cmp(&o.0.order)
    }
}

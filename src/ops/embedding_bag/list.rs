//! Which rows of a table are in which bag, for all the kernels of the family.

use super::OP;
use crate::backend::cpu::embedding_bag::Bags;
use crate::backend::cpu::index::{self, Bounds};
use crate::base::{Result, bail};
use crate::ops::index::{as_i64, ints};
use crate::tensor::Body;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Sum,
    Mean,
    Max,
}

/// How bags are told apart, for all the kernels of this file.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub(super) mode: Mode,
    /// The row that does not count; none where negative.
    pub(super) padding: i64,
    pub(super) include_last: bool,
    pub(super) by_freq: bool,
    /// The number of rows of the table.
    pub(super) rows: i64,
    /// Whether the table or the weights of entries have a gradient. Without one PyTorch's empty
    /// results of a sum have an element for each offset, else for each bag.
    pub(super) tracked: bool,
}

/// What an index and its offsets say, checked.
pub(super) struct List {
    pub(super) rows: Body,
    pub(super) of: Vec<i64>,
    pub(super) bags: usize,
}

impl Kind {
    pub(super) fn bags(&self, offsets: &Body) -> i64 {
        offsets.numel() as i64 - i64::from(self.include_last)
    }

    pub(super) fn list(&self, rows: &Body, offsets: &Body) -> Result<List> {
        let (rows, offsets) = (as_i64(rows)?, as_i64(offsets)?);
        let n = rows.numel() as i64;
        let bags = self.bags(&offsets) as usize;
        let all = ints(&offsets);
        if let Some(&first) = all.first().filter(|&&f| f != 0) {
            bail!(
                InvalidArgument,
                "[{OP}] offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to \
                 start from position 0. However, got {first}"
            );
        }
        if let Some(&last) = all.last().filter(|&&l| l > n) {
            bail!(
                InvalidArgument,
                "[{OP}] offsets[-1] can not be greater than input's length {n} but got \
                 offsets[-1] of {last}"
            );
        }
        if !all.is_sorted() {
            bail!(InvalidArgument, "[{OP}] offsets must not decrease");
        }
        if let Some(bad) = index::find_outside(ints(&rows), Bounds { size: self.rows, wrap: false })
        {
            if self.mode == Mode::Max {
                bail!(
                    Index,
                    "[{OP}] Expected idx >= 0 && idx < num_embeddings but found idx to be {bad}"
                );
            }
            let at = ints(&rows).iter().position(|&i| i == bad).unwrap_or(0);
            bail!(
                Index,
                "[{OP}] Index {at} of input takes value {bad} which is not in the valid range \
                 [0, {})",
                self.rows
            );
        }
        let mut of = vec![0; rows.numel()];
        for bag in 1..bags {
            let end = all.get(bag + 1).filter(|_| bag + 1 < bags).map_or(n, |&e| e);
            of[all[bag] as usize..end as usize].fill(bag as i64);
        }
        Ok(List { rows, of, bags })
    }
}

impl List {
    pub(super) fn bags(&self, k: &Kind) -> Bags<'_> {
        Bags { rows: ints(&self.rows), of: &self.of, skip: k.padding }
    }
}

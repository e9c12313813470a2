//! Softmax over very many classes, most of which are rare (Grave et al. 2017).

use super::container::ModuleList;
use super::layer::{Layer, bare, count, due_at, layers};
use super::{Linear, Module, Sequential};
use crate::base::{Result, bail, show};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Log-probabilities of the targets `[N]` for inputs `[N, in_features]`, and their mean loss.
    ///
    /// Classes, numbered from the most frequent, fall into clusters at the cutoffs. The child
    /// `head` gives scores to the classes of the first cluster and to the other clusters, child
    /// `i` of `tail` to the classes of cluster `i + 1`, over ever fewer features.
    AdaptiveLogSoftmaxWithLoss(
        /// Size of the input.
        in_features: i64,
        /// The number of classes.
        n_classes: i64,
        /// The first class of each cluster but the first, ascending.
        cutoffs: Vec<i64>,
    ) {
        /// By what each cluster's features are fewer than those of the one before.
        div_value: f64 = 4.0,
        /// Whether the head has a bias.
        head_bias: bool = false,
    } (input, target);
}

impl AdaptiveLogSoftmaxWithLoss {
    /// The number of classes in the head.
    fn shortlist(&self) -> i64 {
        self.cutoffs[0]
    }

    /// First class and number of classes of each cluster behind the first.
    fn clusters(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        let ends = self.cutoffs[1..].iter().chain(std::iter::once(&self.n_classes));
        self.cutoffs.iter().zip(ends).map(|(from, to)| (*from, to - from))
    }

    /// The log-probabilities of all classes, `[N, n_classes]`. `m` is the layer's module.
    ///
    /// # Errors
    /// Those of the operators inside; `State` where a child has been taken away.
    pub fn log_prob(&self, m: &Module, input: &Tensor) -> Result<Tensor> {
        self.all(m, input, &self.head(m, input)?)
    }

    /// The most probable class of each example, `[N]`. `m` is the layer's module.
    ///
    /// # Errors
    /// As for [`AdaptiveLogSoftmaxWithLoss::log_prob`].
    pub fn predict(&self, m: &Module, input: &Tensor) -> Result<Tensor> {
        let head = self.head(m, input)?;
        let best = head.argmax(Some(1), false)?;
        let rows = best.ge_scalar(self.shortlist().into())?.nonzero()?.squeeze_dim(1)?;
        if rows.numel() == 0 {
            return Ok(best);
        }
        let all = self.all(m, &input.index_select(0, &rows)?, &head.index_select(0, &rows)?)?;
        best.index_copy(0, &rows, &all.argmax(Some(1), false)?)
    }

    fn head(&self, m: &Module, input: &Tensor) -> Result<Tensor> {
        child(m, 0)?.call(input)
    }

    /// The log-probabilities of a cluster's classes within the cluster.
    fn tail(&self, m: &Module, cluster: usize, input: &Tensor) -> Result<Tensor> {
        child(&child(m, 1)?, cluster)?.call(input)?.log_softmax(1, None)
    }

    fn all(&self, m: &Module, input: &Tensor, head: &Tensor) -> Result<Tensor> {
        let head = head.log_softmax(1, None)?;
        let mut parts = vec![head.narrow(1, 0, self.shortlist())?];
        for i in 0..self.cutoffs.len() {
            let cluster = head.narrow(1, self.shortlist() + i as i64, 1)?;
            parts.push(self.tail(m, i, input)?.add(&cluster, 1.into())?);
        }
        Tensor::cat(parts, 1)
    }

    /// Log-probabilities of the targets.
    fn output(&self, m: &Module, input: &Tensor, target: &Tensor) -> Result<Tensor> {
        self.check_target(target)?;
        let bounds = Tensor::from_slice(&self.cutoffs, &[self.cutoffs.len() as i64])?;
        // 0 for the shortlist, i + 1 for cluster i.
        let cluster = target.bucketize(&bounds, false, true)?;
        let behind = cluster.add_scalar((self.shortlist() - 1).into(), 1.into())?;
        let column = cluster.eq_scalar(0.into())?.where_self(target, &behind)?;
        let head = self.head(m, input)?.log_softmax(1, None)?;
        let mut out = head.gather(1, &column.unsqueeze(1)?, false)?.squeeze_dim(1)?;
        for (i, (first, _)) in self.clusters().enumerate() {
            let rows = cluster.eq_scalar((i as i64 + 1).into())?.nonzero()?.squeeze_dim(1)?;
            if rows.numel() == 0 {
                continue;
            }
            let within = target.index_select(0, &rows)?.sub_scalar(first.into(), 1.into())?;
            let tail = self.tail(m, i, &input.index_select(0, &rows)?)?;
            let local = tail.gather(1, &within.unsqueeze(1)?, false)?.squeeze_dim(1)?;
            out = out.index_add(0, &rows, &local, 1.into())?;
        }
        Ok(out)
    }

    fn check_target(&self, target: &Tensor) -> Result<()> {
        if target.numel() == 0 {
            return Ok(());
        }
        let low = target.min()?.item()?.to_i64();
        let high = target.max()?.item()?.to_i64();
        if low < 0 || high >= self.n_classes {
            bail!(
                Index,
                "[AdaptiveLogSoftmaxWithLoss] Target values should be in [0, {}], but values in \
                 range [{low}, {high}] were found",
                self.n_classes - 1
            );
        }
        Ok(())
    }
}

fn child(m: &Module, i: usize) -> Result<Module> {
    match m.child_at(i) {
        Some(c) => Ok(c),
        None => bail!(State, "[AdaptiveLogSoftmaxWithLoss] child {i} has been taken away"),
    }
}

fn check_shapes(input: &Tensor, target: &Tensor) -> Result<()> {
    let op = "AdaptiveLogSoftmaxWithLoss";
    let (rank, shape) = (target.dim(), input.shape());
    if rank > 1 {
        bail!(Shape, "[{op}] 0D or 1D target tensor expected, multi-target not supported");
    }
    if input.dim() != rank + 1 {
        bail!(
            Shape,
            "[{op}] {rank}D target tensor expects {}D input tensors, but found inputs with size {}",
            rank + 1,
            show(&shape)
        );
    }
    if rank == 1 && shape[0] != target.shape()[0] {
        bail!(Shape, "[{op}] Input and target should have the same size in the batch dimension.");
    }
    Ok(())
}

impl Layer for AdaptiveLogSoftmaxWithLoss {
    fn printed(&self) -> String {
        bare::<Self>()
    }
    fn check(&mut self) -> Result<()> {
        let op = "AdaptiveLogSoftmaxWithLoss";
        let all = &self.cutoffs;
        if all.is_empty() {
            bail!(InvalidArgument, "[{op}] cutoffs should be a sequence of length larger than 0");
        }
        let ascending = all.windows(2).all(|w| w[0] < w[1]);
        if !ascending || all[0] <= 0 || all[all.len() - 1] >= self.n_classes {
            bail!(
                InvalidArgument,
                "[{op}] cutoffs should be a sequence of unique, positive integers sorted in an \
                 increasing order, where each value is between 1 and n_classes-1, got {all:?}"
            );
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let size = self.shortlist() + self.cutoffs.len() as i64;
        let head = Linear { bias: self.head_bias, ..Linear::new(self.in_features, size) };
        m.register_module("head", head.build()?)?;
        let tail = ModuleList::of([])?;
        for (i, (_, classes)) in self.clusters().enumerate() {
            let inner = (self.in_features as f64 / self.div_value.powi(i as i32 + 1)).floor();
            let linear = |from, to| Linear { bias: false, ..Linear::new(from, to) }.build();
            let inner = inner as i64;
            tail.push(Sequential::of([
                linear(self.in_features, inner)?,
                linear(inner, classes)?,
            ])?)?;
        }
        m.register_module("tail", tail)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let (input, target) = (due_at::<Self>(arguments, 0)?, due_at::<Self>(arguments, 1)?);
        check_shapes(&input, &target)?;
        let single = target.dim() == 0;
        let mut out = match single {
            true => self.output(m, &input.unsqueeze(0)?, &target.unsqueeze(0)?)?,
            false => self.output(m, &input, &target)?,
        };
        let loss = out.neg()?.mean(None)?;
        if single {
            out = out.squeeze_dim(0)?;
        }
        Ok(vec![Value::Tensor(out), Value::Tensor(loss)])
    }
}

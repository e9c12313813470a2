//! Rows of a table, looked up by index: each by itself, or reduced in bags.

use super::layer::{Layer, count, layers, tensor_at};
use super::setting::EmbeddingBagMode;
use super::show::number;
use super::{Module, given, init};
use crate::autograd::graph;
use crate::base::{Result, bail, show};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
    Embedding(
        /// Rows of the table.
        num_embeddings: i64,
        /// Size of a row.
        embedding_dim: i64,
    ) {
        /// The row that starts as zeros and gets no gradient; may count from the end.
        padding_idx: Option<i64> = None,
        /// The greatest norm of rows: those that are looked up are scaled down to it, in place.
        max_norm: Option<f64> = None,
        /// The order of that norm.
        norm_type: f64 = 2.0,
        /// Whether gradients are divided by how often a row occurs in the batch.
        scale_grad_by_freq: bool = false,
        /// Whether gradients are sparse: not in this version.
        sparse: bool = false,
        /// The table itself, in place of a new one.
        _weight: Option<Tensor> = None,
        /// Whether the table is not trained.
        _freeze: bool = false,
    } (input) [weight];

    /// Bags of indices to the sum, mean or greatest of their rows: `[B, L]` to
    /// `[B, embedding_dim]`, or all bags in one row with the offsets at which they begin. With
    /// sums, a weight may be given for each index.
    EmbeddingBag(
        /// Rows of the table.
        num_embeddings: i64,
        /// Size of a row.
        embedding_dim: i64,
    ) {
        /// The greatest norm of rows: those that are looked up are scaled down to it, in place.
        max_norm: Option<f64> = None,
        /// The order of that norm.
        norm_type: f64 = 2.0,
        /// Whether gradients are divided by how often a row occurs in the batch.
        scale_grad_by_freq: bool = false,
        /// What becomes of the rows of a bag.
        mode: EmbeddingBagMode = EmbeddingBagMode::Mean,
        /// Whether gradients are sparse: not in this version.
        sparse: bool = false,
        /// The table itself, in place of a new one.
        _weight: Option<Tensor> = None,
        /// Whether the last offset is the end of the last bag.
        include_last_offset: bool = false,
        /// The row that starts as zeros and does not count; may count from the end.
        padding_idx: Option<i64> = None,
    } (input; offsets, per_sample_weights) [weight];
}

impl Embedding {
    /// Looks up in a table that is given, and not trained.
    ///
    /// # Errors
    /// `Shape` where the table is no matrix.
    pub fn from_pretrained(weight: Tensor) -> Result<Self> {
        let [n, d] = matrix("embedding", &weight)?;
        Ok(Embedding { _weight: Some(weight), _freeze: true, ..Embedding::new(n, d) })
    }
}

impl EmbeddingBag {
    /// Looks up in a table that is given; it is trained unless it is switched off in the module.
    ///
    /// # Errors
    /// `Shape` where the table is no matrix.
    pub fn from_pretrained(weight: Tensor) -> Result<Self> {
        let [n, d] = matrix("embedding_bag", &weight)?;
        Ok(EmbeddingBag { _weight: Some(weight), ..EmbeddingBag::new(n, d) })
    }

    fn run(&self, m: &Module, [x, offsets, weights]: [Option<Tensor>; 3]) -> Result<Tensor> {
        let op = "embedding_bag";
        let x = given(op, "input", x)?;
        self.check_inputs(&x, offsets.as_ref(), weights.as_ref())?;
        let table = given(op, "weight", m.parameter_at(0))?;
        let (offsets, last) = match (offsets, x.shape()[..].last()) {
            (Some(o), _) => (o, self.include_last_offset),
            // Bags of one size: where each begins.
            (None, Some(&size)) => {
                let (end, step) = ((x.numel() as i64).into(), size.max(1).into());
                (Tensor::arange_start_step(0.into(), end, step, x.dtype().into())?, false)
            }
            (None, None) => bail!(Shape, "[{op}] input has to be a 1D or 2D Tensor"),
        };
        if let Some(most) = self.max_norm {
            graph::no_grad(|| renorm_(&table, &x, most, self.norm_type))?;
        }
        let flat = |t: &Tensor| t.reshape(&[-1]);
        let (x, weights) = (flat(&x)?, weights.as_ref().map(flat).transpose()?);
        let found = table.embedding_bag_padding_idx(
            &x,
            &offsets,
            self.scale_grad_by_freq,
            self.mode as i64,
            self.sparse,
            weights.as_ref(),
            last,
            self.padding_idx,
        )?;
        Ok(found.0)
    }

    fn check_inputs(&self, x: &Tensor, offsets: Option<&Tensor>, w: Option<&Tensor>) -> Result<()> {
        let (op, n) = ("embedding_bag", x.dim());
        if n == 0 || n > 2 {
            bail!(Shape, "[{op}] input has to be 1D or 2D Tensor, but got Tensor of dimension {n}");
        }
        match offsets {
            Some(_) if n == 2 => bail!(
                InvalidArgument,
                "[{op}] if input is 2D, then offsets has to be None, as input is treated is a \
                 mini-batch of fixed length sequences. However, found offsets"
            ),
            None if n == 1 => {
                bail!(InvalidArgument, "[{op}] offsets has to be a 1D Tensor but got None")
            }
            Some(o) if o.dim() != 1 => bail!(Shape, "[{op}] offsets has to be a 1D Tensor"),
            _ => {}
        }
        let Some(w) = w else { return Ok(()) };
        if w.shape() != x.shape() {
            bail!(
                Shape,
                "[{op}] If per_sample_weights ({}) is not None, then it must have the same shape \
                 as the input ({})",
                show(&w.shape()),
                show(&x.shape())
            );
        }
        if self.mode != EmbeddingBagMode::Sum {
            bail!(
                NotImplemented,
                "[{op}] per_sample_weights was not None. per_sample_weights is only supported for \
                 mode='sum' (got mode='{}')",
                self.mode.word()
            );
        }
        Ok(())
    }
}

/// Rows and columns of a table.
fn matrix(op: &str, weight: &Tensor) -> Result<[i64; 2]> {
    match weight.shape()[..] {
        [n, d] => Ok([n, d]),
        _ => bail!(Shape, "[{op}] Embeddings parameter is expected to be 2-dimensional"),
    }
}

/// Scales the rows that are looked up down to a norm of at most `most`.
fn renorm_(weight: &Tensor, indices: &Tensor, most: f64, order: f64) -> Result<()> {
    let indices = indices.reshape(&[-1])?;
    let rows = weight.index_select(0, &indices)?;
    let norm = rows.linalg_vector_norm(order.into(), Some(&[1]), true, None)?;
    // PyTorch's small number against division by zero.
    let factor = norm.add_scalar(1e-7.into(), 1.into())?.reciprocal()?.mul_scalar(most.into())?;
    let one = Tensor::ones_like(&norm, Default::default(), None)?;
    let factor = norm.gt_scalar(most.into())?.where_self(&factor, &one)?;
    weight.index_copy_(0, &indices, &rows.mul(&factor)?).map(drop)
}

/// Looks at the sizes; `padding` from the end counts from the start afterwards.
fn check(op: &str, [n, d]: [i64; 2], padding: &mut Option<i64>, w: Option<&Tensor>) -> Result<()> {
    if n < 0 || d < 0 {
        bail!(InvalidArgument, "[{op}] expected sizes of at least 0, got {n} and {d}");
    }
    if let Some(p) = padding {
        if *p < -n || *p >= n {
            bail!(InvalidArgument, "[{op}] padding_idx must be within num_embeddings {n}, got {p}");
        }
        *p = p.rem_euclid(n);
    }
    if w.is_some_and(|w| w.shape()[..] != [n, d]) {
        bail!(Shape, "[{op}] Shape of weight does not match num_embeddings and embedding_dim");
    }
    Ok(())
}

/// Registers the table, or a new one that is standard normal but for the row of padding.
fn table(m: &Module, size: [i64; 2], padding: Option<i64>, given: Option<&Tensor>) -> Result<()> {
    let weight = match given {
        Some(w) => w.detach()?,
        None => init::parameter(&size)?,
    };
    if given.is_none() {
        init::normal_(&weight, 0.0, 1.0)?;
        if let Some(p) = padding {
            graph::no_grad(|| weight.select(0, p)?.zero_())?;
        }
    }
    weight.set_requires_grad(true)?;
    m.register_parameter("weight", Some(weight))
}

/// What is printed of options, those that have their default left out.
fn describe(sizes: [i64; 2], options: &[Option<(&str, String)>]) -> String {
    let mut out = format!("num_embeddings={}, embedding_dim={}", sizes[0], sizes[1]);
    for (name, value) in options.iter().flatten() {
        out += &format!(", {name}={value}");
    }
    out
}

/// Name and text of an option that is on.
fn shown(name: &str, on: bool, value: impl ToString) -> Option<(&str, String)> {
    on.then(|| (name, value.to_string()))
}

impl Layer for Embedding {
    fn describe(&self) -> String {
        describe(
            [self.num_embeddings, self.embedding_dim],
            &[
                self.padding_idx.map(|p| ("padding_idx", p.to_string())),
                self.max_norm.map(|most| ("max_norm", number(most))),
                shown("norm_type", self.norm_type != 2.0, number(self.norm_type)),
                shown("scale_grad_by_freq", self.scale_grad_by_freq, true),
                shown("sparse", self.sparse, true),
            ],
        )
    }
    fn check(&mut self) -> Result<()> {
        let sizes = [self.num_embeddings, self.embedding_dim];
        check("embedding", sizes, &mut self.padding_idx, self._weight.as_ref())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let sizes = [self.num_embeddings, self.embedding_dim];
        table(m, sizes, self.padding_idx, self._weight.as_ref())?;
        if self._freeze { m.set_requires_grad(false) } else { Ok(()) }
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (weight, x) = (given("embedding", "weight", m.parameter_at(0))?, &inputs[0]);
        if let Some(most) = self.max_norm {
            graph::no_grad(|| renorm_(&weight, x, most, self.norm_type))?;
        }
        let padding = self.padding_idx.unwrap_or(-1);
        weight.embedding(x, padding, self.scale_grad_by_freq, self.sparse)
    }
}

impl Layer for EmbeddingBag {
    fn describe(&self) -> String {
        let (mode, usual) = (self.mode.constant(), EmbeddingBagMode::Mean);
        describe(
            [self.num_embeddings, self.embedding_dim],
            &[
                self.max_norm.map(|most| ("max_norm", number(most))),
                shown("norm_type", self.norm_type != 2.0, number(self.norm_type)),
                shown("scale_grad_by_freq", self.scale_grad_by_freq, true),
                shown("sparse", self.sparse, true),
                shown("mode", self.mode != usual, mode),
                shown("include_last_offset", self.include_last_offset, true),
                self.padding_idx.map(|p| ("padding_idx", p.to_string())),
            ],
        )
    }
    fn check(&mut self) -> Result<()> {
        let sizes = [self.num_embeddings, self.embedding_dim];
        check("embedding_bag", sizes, &mut self.padding_idx, self._weight.as_ref())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let sizes = [self.num_embeddings, self.embedding_dim];
        table(m, sizes, self.padding_idx, self._weight.as_ref())
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let mut inputs = inputs.iter().cloned();
        self.run(m, std::array::from_fn(|_| inputs.next()))
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let input = |i| tensor_at::<Self>(arguments, i);
        Ok(vec![Value::Tensor(self.run(m, [input(0)?, input(1)?, input(2)?])?)])
    }
}

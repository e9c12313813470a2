//! Examples on their way to training: datasets, the order they come in, batches ahead of time.
//!
//! A [`Dataset`] gives one example (a list of tensors) or a batch of them: [`TensorDataset`] has
//! rows of tensors, [`IdxDataset`] the images and labels of MNIST's files, [`Subset`] a part of
//! another dataset. A [`Sampler`] says in which order examples come, anew for each epoch.
//! A [`DataLoader`] cuts the order into batches and has threads make them ahead; what comes out
//! does not depend on the number of threads.
//!
//! ```
//! # use std::sync::Arc;
//! # use tinytorch::data::{DataLoader, LoaderOptions, TensorDataset};
//! # use tinytorch::{Result, Tensor};
//! # fn main() -> Result<()> {
//! let rows = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0], &[5, 1])?;
//! let dataset = Arc::new(TensorDataset::new(vec![rows])?);
//! let options = LoaderOptions { batch_size: 2, workers: 1, ..LoaderOptions::default() };
//! let mut loader = DataLoader::sequential(dataset, options)?;
//! for batch in loader.epoch()? {
//!     assert!(batch?[0].size(0)? <= 2);
//! }
//! # Ok(())
//! # }
//! ```

mod collate;
mod dataset;
mod idx;
mod loader;
mod sampler;
mod subset;
mod tensors;
mod workers;

pub use collate::collate;
pub use dataset::Dataset;
pub(crate) use dataset::check_indices;
pub use idx::{IdxDataset, Normalize};
pub use loader::{DataLoader, Epoch, LoaderOptions};
pub use sampler::{RandomSampler, Sampler, SequentialSampler, SubsetSampler};
pub use subset::Subset;
pub use tensors::TensorDataset;
pub(crate) use workers::is_fetching;

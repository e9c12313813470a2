//! Examples on their way to training: datasets, the order they come in, batches ahead of time.
//!
//! A [`Dataset`] gives one example (a list of tensors) or a batch of them: [`TensorDataset`] has
//! rows of tensors, [`IdxDataset`] the images and labels of MNIST's files, [`ImageDataset`] those
//! of CIFAR's, [`ImageFolder`] files in folders, [`Subset`] a part of another dataset,
//! [`MapDataset`] a transform behind one. A [`Sampler`] says in which order examples come, anew for
//! each epoch. A [`StatefulDataset`] decides itself what comes next: an iterator
//! ([`IterableDataset`]), or files that are read a piece at a time ([`ChunkDataset`]).
//! [`transforms`] change batches on their way. A [`DataLoader`] cuts the order into batches and has
//! threads make them ahead; what comes out does not depend on the number of threads.
//! [`DataLoader::state`] says where it is, so that training can be taken up in the middle of an
//! epoch.
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

mod chunk;
mod cifar;
mod collate;
mod dataset;
mod distributed;
mod draws;
mod folder;
mod idx;
mod images;
mod loader;
mod options;
mod sampler;
mod source;
mod state;
mod stateful;
mod subset;
mod tensors;
pub mod transforms;
mod weighted;
mod workers;

pub use chunk::{ChunkDataset, ChunkOptions, ChunkReader};
pub use collate::collate;
pub use dataset::Dataset;
pub(crate) use dataset::check_indices;
pub use distributed::{DistributedSampler, Replica, shuffle};
pub use draws::{Draws, Moment};
pub use folder::{FolderOptions, ImageFolder};
pub use idx::{IdxDataset, Normalize};
pub use images::ImageDataset;
pub use loader::{DataLoader, Epoch};
pub use options::LoaderOptions;
pub use sampler::{RandomSampler, Sampler, SequentialSampler, SubsetSampler};
pub(crate) use source::is_fetching;
pub use state::State;
pub use stateful::{Examples, IterableDataset, StatefulDataset};
pub use subset::Subset;
pub use tensors::TensorDataset;
pub use transforms::MapDataset;
pub use weighted::WeightedRandomSampler;

//! What is done to batches on their way. A transform of images works on the first tensor of a
//! batch, `[N, C, H, W]`, and leaves the others (the targets) alone; the names and their meaning
//! are torchvision's.

mod augment;
mod cut;
mod geometry;
mod resize;
mod values;

pub use augment::Augment;
pub use geometry::{CenterCrop, RandomCrop, RandomHorizontalFlip, RandomVerticalFlip};
pub use resize::Resize;
pub use values::{Normalize, ToFloat};

use super::collate::collate;
use super::dataset::{Dataset, check_indices};
use super::draws::Draws;
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::sync::Arc;

/// From a batch to a batch. Threads of a loader ask at the same time.
pub trait Transform: Send + Sync {
    /// The name, which separates its random numbers from those of other transforms.
    fn name(&self) -> &'static str;

    /// The batch transformed; `draws` has the random numbers of each of its examples.
    ///
    /// # Errors
    /// Where the batch is not what the transform works on.
    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>>;

    /// Whether images of different sizes come out with one size.
    fn fixes_size(&self) -> bool {
        false
    }

    /// The transform of the examples with these numbers, in the thread's
    /// [`Moment`](super::Moment).
    ///
    /// # Errors
    /// Those of [`Transform::apply`].
    fn apply_to(&self, batch: Vec<Tensor>, indices: &[usize]) -> Result<Vec<Tensor>> {
        self.apply(batch, &mut Draws::of_batch(self.name(), indices))
    }
}

impl<T: Transform + ?Sized> Transform for Box<T> {
    fn name(&self) -> &'static str {
        (**self).name()
    }
    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        (**self).apply(batch, draws)
    }
    fn fixes_size(&self) -> bool {
        (**self).fixes_size()
    }
}

/// Replaces the first tensor of a batch.
fn on_images(
    mut batch: Vec<Tensor>,
    f: impl FnOnce(&Tensor) -> Result<Tensor>,
) -> Result<Vec<Tensor>> {
    let Some(images) = batch.first_mut() else {
        bail!(InvalidArgument, "[transform] expected a batch with a tensor, got none");
    };
    *images = f(images)?;
    Ok(batch)
}

/// A function of the caller.
pub struct Lambda<F>(pub F);

impl<F> Transform for Lambda<F>
where
    F: Fn(Vec<Tensor>) -> Result<Vec<Tensor>> + Send + Sync,
{
    fn name(&self) -> &'static str {
        "Lambda"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        (self.0)(batch)
    }
}

/// Several transforms, one after the other.
pub struct Compose(pub Vec<Arc<dyn Transform>>);

impl Transform for Compose {
    fn name(&self) -> &'static str {
        "Compose"
    }

    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        self.0.iter().try_fold(batch, |batch, t| t.apply(batch, draws))
    }

    fn fixes_size(&self) -> bool {
        self.0.iter().any(|t| t.fixes_size())
    }
}

/// A dataset with a transform behind it.
pub struct MapDataset {
    dataset: Arc<dyn Dataset>,
    transform: Arc<dyn Transform>,
}

impl MapDataset {
    /// The examples of `dataset`, transformed.
    pub fn new(dataset: Arc<dyn Dataset>, transform: Arc<dyn Transform>) -> MapDataset {
        MapDataset { dataset, transform }
    }

    /// One example, by way of a batch of it, with the random numbers given.
    fn one(&self, index: usize, draws: &mut Draws) -> Result<Vec<Tensor>> {
        let batch: Result<_> = self.dataset.get(index)?.iter().map(|t| t.unsqueeze(0)).collect();
        let batch = self.transform.apply(batch?, std::slice::from_mut(draws))?;
        batch.iter().map(|t| t.select(0, 0)).collect()
    }
}

impl Dataset for MapDataset {
    fn len(&self) -> usize {
        self.dataset.len()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        let mut draws = Draws::of_batch(self.transform.name(), &[index]);
        self.one(index, &mut draws[0])
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        if !self.dataset.varies() {
            return self.transform.apply_to(self.dataset.get_batch(indices)?, indices);
        }
        check_indices(indices, self.len())?;
        let mut draws = Draws::of_batch(self.transform.name(), indices);
        let examples = indices.iter().zip(&mut draws).map(|(&i, d)| self.one(i, d));
        collate(examples.collect::<Result<_>>()?)
    }

    fn classes(&self) -> &[String] {
        self.dataset.classes()
    }

    fn varies(&self) -> bool {
        self.dataset.varies() && !self.transform.fixes_size()
    }
}

//! Datasets that decide themselves what comes next.

use super::collate::collate;
use super::state::State;
use crate::base::Result;
use crate::tensor::Tensor;

/// Examples one after the other, without numbers. A loader asks it from one thread at a time.
pub trait StatefulDataset: Send {
    /// Starts epoch `epoch`.
    ///
    /// # Errors
    /// Those of the dataset.
    fn reset(&mut self, epoch: u64) -> Result<()>;

    /// A batch of the next `n` examples, or of fewer; `None` at the end of the epoch.
    ///
    /// # Errors
    /// Those of reading; the dataset may be asked again.
    fn get_batch(&mut self, n: usize) -> Result<Option<Vec<Tensor>>>;

    /// The number of examples of an epoch, if it is known.
    fn size(&self) -> Option<usize> {
        None
    }

    /// What the epoch and those after it come from, whatever has been given of it. A dataset whose
    /// epochs hang on their numbers alone has none.
    ///
    /// # Errors
    /// `OutOfMemory`.
    fn state(&self) -> Result<State> {
        Ok(State::new())
    }

    /// Goes to the beginning of the epoch that [`StatefulDataset::state`] was asked in.
    ///
    /// # Errors
    /// Those of [`StatefulDataset::reset`], and where it is no such state.
    fn load_state(&mut self, epoch: u64, _state: &[(String, Tensor)]) -> Result<()> {
        self.reset(epoch)
    }
}

/// The examples of an epoch.
pub type Examples = Box<dyn Iterator<Item = Result<Vec<Tensor>>> + Send>;

/// The examples of an iterator that is made for each epoch.
pub struct IterableDataset<F> {
    begin: F,
    examples: Option<Examples>,
}

impl<F: FnMut(u64) -> Result<Examples> + Send> IterableDataset<F> {
    /// `begin` makes the examples of the epoch with a number.
    pub fn new(begin: F) -> IterableDataset<F> {
        IterableDataset { begin, examples: None }
    }
}

impl<F: FnMut(u64) -> Result<Examples> + Send> StatefulDataset for IterableDataset<F> {
    fn reset(&mut self, epoch: u64) -> Result<()> {
        self.examples = None;
        self.examples = Some((self.begin)(epoch)?);
        Ok(())
    }

    fn get_batch(&mut self, n: usize) -> Result<Option<Vec<Tensor>>> {
        let Some(examples) = &mut self.examples else { return Ok(None) };
        let batch: Vec<_> = examples.by_ref().take(n).collect::<Result<_>>()?;
        if batch.is_empty() { Ok(None) } else { collate(batch).map(Some) }
    }
}

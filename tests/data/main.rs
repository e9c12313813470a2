//! Datasets, samplers and the loader. Orders that are PyTorch's are those of version 2.11.

mod images;
mod resume;
mod streams;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;
use tinytorch::backend::random::default_generator;
use tinytorch::data::*;
use tinytorch::io::idx;
use tinytorch::{DType, Error, ErrorKind, Result, Tensor};

fn row(values: &[i64]) -> Result<Tensor> {
    Tensor::from_slice(values, &[values.len() as i64])
}

/// Example `i` is the number `i`; some fail.
#[derive(Default)]
struct Numbers {
    len: usize,
    error_at: Option<usize>,
    panic_at: Option<usize>,
    /// Makes batches end in another order than they began.
    uneven: bool,
    asked: AtomicUsize,
}

impl Dataset for Numbers {
    fn len(&self) -> usize {
        self.len
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if self.uneven {
            std::thread::sleep(Duration::from_micros(((index * 7919) % 5) as u64 * 200));
        }
        if self.error_at == Some(index) {
            return Err(Error::new(ErrorKind::Io, format!("no example {index}")));
        }
        if self.panic_at == Some(index) {
            panic!("bad example {index}");
        }
        Ok(vec![Tensor::from_slice(&[index as i64], &[])?])
    }
}

fn numbers(len: usize) -> Arc<Numbers> {
    Arc::new(Numbers { len, uneven: true, ..Numbers::default() })
}

fn options(batch_size: usize, workers: usize) -> LoaderOptions {
    LoaderOptions { batch_size, workers, ..LoaderOptions::default() }
}

fn epoch(loader: &mut DataLoader) -> Result<Vec<Vec<i64>>> {
    loader.epoch()?.map(|b| b?[0].to_vec()).collect()
}

#[test]
fn batches_come_in_order_whatever_the_workers() -> Result<()> {
    let want: Vec<Vec<i64>> =
        (0..25).collect::<Vec<i64>>().chunks(4).map(<[i64]>::to_vec).collect();
    for (workers, prefetch) in [(0, 0), (1, 1), (3, 0), (3, 1), (2, 100)] {
        let how = LoaderOptions { prefetch, ..options(4, workers) };
        let mut loader = DataLoader::sequential(numbers(25), how)?;
        assert_eq!(loader.len(), 7);
        assert_eq!(epoch(&mut loader)?, want, "{workers} workers");
        assert_eq!(epoch(&mut loader)?, want, "{workers} workers, second epoch");
        assert!(loader.next_batch()?.is_none());
        assert!(loader.next_batch()?.is_none());
    }
    Ok(())
}

#[test]
fn drop_last_leaves_the_short_batch_out() -> Result<()> {
    for workers in [0, 2] {
        for (n, batches) in [(8, 2), (9, 2), (11, 2), (3, 0), (0, 0)] {
            let how = LoaderOptions { drop_last: true, ..options(4, workers) };
            let mut loader = DataLoader::sequential(numbers(n), how)?;
            assert_eq!(loader.len(), batches);
            let got = epoch(&mut loader)?;
            assert_eq!(got.len(), batches);
            assert!(got.iter().all(|b| b.len() == 4));
        }
    }
    Ok(())
}

#[test]
fn a_seed_gives_pytorchs_permutations_anew_for_each_epoch() -> Result<()> {
    let want: [[i64; 10]; 3] = [
        [5, 0, 3, 4, 1, 7, 9, 6, 8, 2],
        [1, 8, 9, 5, 7, 4, 0, 3, 6, 2],
        [3, 7, 6, 2, 9, 0, 5, 4, 1, 8],
    ];
    for workers in [0, 1, 3] {
        let mut loader = DataLoader::shuffled(numbers(10), Some(7), options(3, workers))?;
        for order in want {
            assert_eq!(epoch(&mut loader)?.concat(), order, "{workers} workers");
        }
        // An epoch that is left early uses up its permutation, and no more.
        let mut loader = DataLoader::shuffled(numbers(10), Some(7), options(3, workers))?;
        assert_eq!(loader.next_batch()?.unwrap()[0].to_vec::<i64>()?, want[0][..3]);
        assert_eq!(epoch(&mut loader)?.concat(), want[1]);
    }
    Ok(())
}

/// Tests share the default generator.
fn alone(seed: u64) -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(|e| e.into_inner());
    default_generator().lock().unwrap().set_seed(seed);
    guard
}

#[test]
fn without_a_seed_the_order_is_libtorchs() -> Result<()> {
    for workers in [0, 2] {
        // libtorch's sampler draws a permutation when it is made and one at each reset.
        let _alone = alone(7);
        let mut loader = DataLoader::shuffled(numbers(10), None, options(4, workers))?;
        assert_eq!(epoch(&mut loader)?.concat(), [1, 8, 9, 5, 7, 4, 0, 3, 6, 2]);
        assert_eq!(epoch(&mut loader)?.concat(), [3, 7, 6, 2, 9, 0, 5, 4, 1, 8]);
    }
    Ok(())
}

#[test]
fn samplers_of_indices_and_of_the_caller() -> Result<()> {
    let chosen = vec![9, 1, 5, 5];
    let sampler = SubsetSampler::new(chosen.clone());
    let mut loader = DataLoader::new(numbers(10), sampler, options(3, 1))?;
    assert_eq!(epoch(&mut loader)?, [vec![9, 1, 5], vec![5]]);

    let sampler = SubsetSampler::shuffled((20..30).collect(), Some(7));
    let mut loader = DataLoader::new(numbers(30), sampler, options(10, 0))?;
    assert_eq!(epoch(&mut loader)?.concat(), [25, 20, 23, 24, 21, 27, 29, 26, 28, 22]);

    /// Counts down; fails or panics when it comes to a number.
    struct Down(usize, Option<usize>, bool);
    impl Sampler for Down {
        fn reset(&mut self) -> Result<()> {
            self.0 = 6;
            Ok(())
        }
        fn next(&mut self, n: usize) -> Result<Vec<usize>> {
            if self.1 == Some(self.0) {
                assert!(!self.2, "sampler of the caller");
                return Err(Error::new(ErrorKind::State, "no more"));
            }
            let out = (0..n.min(self.0)).map(|i| self.0 - 1 - i).collect();
            self.0 -= n.min(self.0);
            Ok(out)
        }
        fn len(&self) -> usize {
            6
        }
    }
    for workers in [0, 2] {
        let mut loader = DataLoader::new(numbers(6), Down(0, None, false), options(4, workers))?;
        assert_eq!(epoch(&mut loader)?, [vec![5, 4, 3, 2], vec![1, 0]]);
        for (panics, kind) in [(false, ErrorKind::State), (true, ErrorKind::Panic)] {
            let sampler = Down(0, Some(2), panics);
            let mut loader = DataLoader::new(numbers(6), sampler, options(2, workers))?;
            assert!(loader.next_batch()?.is_some());
            assert!(loader.next_batch()?.is_some());
            assert_eq!(loader.next_batch().unwrap_err().kind(), kind);
            assert!(loader.next_batch()?.is_none());
        }
    }
    Ok(())
}

#[test]
fn an_error_is_at_its_batchs_place() -> Result<()> {
    for workers in [0, 1, 3] {
        for panics in [false, true] {
            let at = Some(5);
            let (error_at, panic_at) = if panics { (None, at) } else { (at, None) };
            let set = Numbers { len: 10, error_at, panic_at, ..Numbers::default() };
            let mut loader = DataLoader::sequential(Arc::new(set), options(2, workers))?;
            for _ in 0..2 {
                let got: Vec<_> = loader.epoch()?.collect();
                assert_eq!(got.len(), 5);
                for (i, batch) in got.into_iter().enumerate() {
                    match batch {
                        Ok(b) => assert_eq!(b[0].to_vec::<i64>()?[0] as usize, 2 * i),
                        Err(e) => {
                            let kind = if panics { ErrorKind::Panic } else { ErrorKind::Io };
                            assert_eq!((i, e.kind()), (2, kind));
                            assert!(e.message().contains("example 5"), "{e}");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

#[test]
fn dropping_a_loader_early_joins_its_workers() -> Result<()> {
    let set = numbers(1000);
    let watch: Weak<Numbers> = Arc::downgrade(&set);
    let mut loader = DataLoader::sequential(set, options(4, 3))?;
    assert!(loader.next_batch()?.is_some());
    drop(loader);
    // The workers' references are gone with them.
    assert!(watch.upgrade().is_none());
    let unused = DataLoader::sequential(numbers(10), options(4, 3))?;
    drop(unused);
    Ok(())
}

#[test]
fn no_more_is_made_than_may_be_ahead() -> Result<()> {
    let set = Arc::new(Numbers { len: 100, ..Numbers::default() });
    let how = LoaderOptions { prefetch: 3, ..options(2, 2) };
    let mut loader = DataLoader::sequential(set.clone(), how)?;
    assert!(loader.next_batch()?.is_some());
    std::thread::sleep(Duration::from_millis(100));
    let asked = set.asked.load(Ordering::Relaxed);
    assert!((2..=8).contains(&asked), "{asked}");
    Ok(())
}

#[test]
fn resets_in_quick_succession_end_with_the_last() -> Result<()> {
    let mut loader = DataLoader::shuffled(numbers(40), Some(3), options(4, 3))?;
    let mut same = DataLoader::shuffled(numbers(40), Some(3), options(4, 0))?;
    for _ in 0..20 {
        loader.reset()?;
        same.reset()?;
    }
    let rest: Result<Vec<Vec<i64>>> =
        std::iter::from_fn(|| loader.next_batch().transpose()).map(|b| b?[0].to_vec()).collect();
    let want: Result<Vec<Vec<i64>>> =
        std::iter::from_fn(|| same.next_batch().transpose()).map(|b| b?[0].to_vec()).collect();
    assert_eq!(rest?, want?);
    Ok(())
}

#[test]
fn rows_of_tensors() -> Result<()> {
    let x = Tensor::from_slice(&[0.0f32, 0.5, 1.0, 1.5, 2.0, 2.5], &[3, 2])?;
    let set = Arc::new(TensorDataset::new(vec![x.clone(), row(&[7, 8, 9])?])?);
    assert_eq!((set.len(), set.is_empty()), (3, false));
    let one = set.get(1)?;
    assert_eq!((one[0].to_vec::<f32>()?, one[1].item()?.to_i64()), (vec![1.0, 1.5], 8));
    let two = set.get_batch(&[2, 0])?;
    assert_eq!(two[0].to_vec::<f32>()?, [2.0, 2.5, 0.0, 0.5]);
    assert_eq!(two[1].to_vec::<i64>()?, [9, 7]);
    assert_eq!(set.get(3).unwrap_err().kind(), ErrorKind::Index);
    assert_eq!(set.get_batch(&[0, 3]).unwrap_err().kind(), ErrorKind::Index);

    let part = Subset::new(set.clone(), vec![2, 2, 1])?;
    assert_eq!(part.get_batch(&[0, 2])?[1].to_vec::<i64>()?, [9, 8]);
    assert_eq!(part.get(1)?[1].item()?.to_i64(), 9);
    assert_eq!(part.get(3).unwrap_err().kind(), ErrorKind::Index);
    assert_eq!(Subset::new(set, vec![3]).err().unwrap().kind(), ErrorKind::Index);

    let kind = |tensors| TensorDataset::new(tensors).err().unwrap().kind();
    assert_eq!(kind(vec![]), ErrorKind::InvalidArgument);
    assert_eq!(kind(vec![Tensor::from_slice(&[1i64], &[])?]), ErrorKind::Shape);
    assert_eq!(kind(vec![x, row(&[1, 2])?]), ErrorKind::Shape);
    Ok(())
}

#[test]
fn gradients_are_not_recorded_through_a_loader() -> Result<()> {
    let x = Tensor::from_slice(&[1.0f32, 2.0], &[2])?;
    x.set_requires_grad(true)?;
    for workers in [0, 1] {
        let set = Arc::new(TensorDataset::new(vec![x.clone()])?);
        let mut loader = DataLoader::sequential(set, options(2, workers))?;
        assert!(!loader.next_batch()?.unwrap()[0].requires_grad());
    }
    Ok(())
}

#[test]
fn examples_that_do_not_fit_together() -> Result<()> {
    let kind = |examples| collate(examples).err().unwrap().kind();
    assert_eq!(kind(vec![]), ErrorKind::InvalidArgument);
    assert_eq!(kind(vec![vec![row(&[1])?], vec![]]), ErrorKind::Shape);
    assert_eq!(kind(vec![vec![row(&[1])?], vec![row(&[1, 2])?]]), ErrorKind::Shape);
    let pair = collate(vec![vec![row(&[1, 2])?], vec![row(&[3, 4])?]])?;
    assert_eq!(pair[0].shape()[..], [2, 2]);
    Ok(())
}

#[test]
fn options_out_of_range() {
    let kind = |how| DataLoader::sequential(numbers(3), how).err().unwrap().kind();
    assert_eq!(kind(options(0, 0)), ErrorKind::InvalidArgument);
    assert_eq!(kind(options(1, usize::MAX)), ErrorKind::InvalidArgument);
    let huge = LoaderOptions { prefetch: usize::MAX, ..options(usize::MAX, 1) };
    let mut loader = DataLoader::sequential(numbers(3), huge).unwrap();
    assert_eq!(epoch(&mut loader).unwrap(), [vec![0, 1, 2]]);
}

/// A folder that goes away.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("tt_data_{}_{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
    fn write(&self, name: &str, shape: &[i64], data: &[u8]) -> PathBuf {
        idx::write(&self.0.join(name), DType::U8, shape, data).unwrap();
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn images_and_labels_from_idx_files() -> Result<()> {
    let folder = Folder::new("idx");
    let pixels = [0, 1, 100, 128, 255, 0];
    folder.write("t10k-images-idx3-ubyte", &[3, 1, 2], &pixels);
    folder.write("t10k-labels-idx1-ubyte", &[3], &[4, 5, 255]);
    let set = IdxDataset::folder(&folder.0, false, Normalize { mean: 0.286, std: 0.353 })?;
    assert_eq!(set.len(), 3);
    let one = set.get(1)?;
    assert_eq!(one[0].shape()[..], [1, 1, 2]);
    assert_eq!((one[1].dim(), one[1].dtype(), one[1].item()?.to_i64()), (0, DType::I64, 5));
    let all = set.get_batch(&[0, 1, 2])?;
    assert_eq!(all[0].shape()[..], [3, 1, 1, 2]);
    let want = [-0.810_198_37, -0.799_089_13, 0.300_727_64, 0.611_787, 2.022_662_9];
    assert_eq!(all[0].to_vec::<f32>()?[..5], want);
    assert_eq!(all[1].to_vec::<i64>()?, [4, 5, 255]);
    assert_eq!(set.get(3).unwrap_err().kind(), ErrorKind::Index);
    assert_eq!(set.get_batch(&[0, 9]).unwrap_err().kind(), ErrorKind::Index);

    let kind = |images: &str, labels: &str, how| {
        let (images, labels) = (folder.0.join(images), folder.0.join(labels));
        IdxDataset::files(&images, &labels, how).err().unwrap().kind()
    };
    folder.write("short", &[2], &[1, 2]);
    let (images, labels) = ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
    let plain = Normalize::default();
    assert_eq!(kind(images, "short", plain), ErrorKind::Format);
    assert_eq!(kind(labels, images, plain), ErrorKind::Format);
    assert_eq!(kind(images, "missing", plain), ErrorKind::Io);
    for std in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let how = Normalize { mean: 0.0, std };
        assert_eq!(kind(images, labels, how), ErrorKind::InvalidArgument);
    }
    let train = IdxDataset::folder(&folder.0, true, plain);
    assert_eq!(train.err().unwrap().kind(), ErrorKind::Io);
    Ok(())
}

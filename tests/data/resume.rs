//! Loaders that are taken up in the middle of an epoch, timeouts, batches out of order.

use super::*;
use tinytorch::data::transforms::{Compose, RandomCrop, RandomHorizontalFlip, Transform};

/// Images of random bytes, with their numbers.
fn images(n: usize) -> Arc<dyn Dataset> {
    let bytes: Vec<u8> = (0..n * 48).map(|i| ((i * 2_654_435_761) >> 7) as u8).collect();
    Arc::new(ImageDataset::new(bytes, (0..n as i64).collect(), [3, 4, 4], vec![]).unwrap())
}

fn augmented(n: usize) -> Arc<dyn Dataset> {
    let list: Vec<Arc<dyn Transform>> = vec![
        Arc::new(RandomCrop::new([4, 4], 2, 0.0).unwrap()),
        Arc::new(RandomHorizontalFlip(0.5)),
    ];
    Arc::new(MapDataset::new(images(n), Arc::new(Compose(list))))
}

/// All that a batch holds.
fn shown(batch: &[Tensor]) -> Vec<i64> {
    batch.iter().flat_map(|t| t.to_vec::<i64>().unwrap()).collect()
}

fn batches(loader: &mut DataLoader) -> Vec<Vec<i64>> {
    loader.rest().map(|b| shown(&b.unwrap())).collect()
}

/// The samplers that loaders are made with.
fn sampler(which: usize) -> Box<dyn Sampler> {
    let weights = (1..=30).map(f64::from).collect();
    let replica = Replica { num_replicas: 2, rank: 1, allow_duplicates: true };
    match which {
        0 => Box::new(SequentialSampler::new(30)),
        1 => Box::new(RandomSampler::new(30, Some(5))),
        2 => Box::new(WeightedRandomSampler::new(weights, 40, true, Some(5)).unwrap()),
        3 => Box::new(WeightedRandomSampler::new(weights, 20, false, Some(5)).unwrap()),
        4 => Box::new(DistributedSampler::new(30, replica, true).unwrap()),
        _ => Box::new(SubsetSampler::shuffled((5..25).collect(), Some(5))),
    }
}

fn with_sampler(which: usize, workers: usize) -> DataLoader {
    let how = LoaderOptions { seed: Some(11), ..options(4, workers) };
    DataLoader::new(augmented(30), sampler(which), how).unwrap()
}

#[test]
fn a_loader_is_taken_up_for_any_number_of_workers() -> Result<()> {
    for which in 0..6 {
        let mut whole = with_sampler(which, 0);
        let want: Vec<_> = (0..3)
            .map(|_| {
                whole.reset().unwrap();
                batches(&mut whole)
            })
            .collect();
        assert!(want[0] != want[1] && want[1] != want[2], "sampler {which}");
        for (workers, others) in [(0, 2), (2, 0), (3, 1)] {
            for stop in [0, 1, 3, want[1].len()] {
                let mut first = with_sampler(which, workers);
                first.reset()?;
                first.reset()?;
                for _ in 0..stop {
                    first.next_batch()?;
                }
                let state = first.state()?;
                // The state stays what it was when the loader goes on.
                assert_eq!(batches(&mut first), want[1][stop..], "sampler {which}");
                let mut second = with_sampler(which, others);
                second.reset()?;
                second.load_state(&state)?;
                assert_eq!(second.epoch_number(), Some(1));
                assert_eq!(batches(&mut second), want[1][stop..], "sampler {which} at {stop}");
                second.reset()?;
                assert_eq!(batches(&mut second), want[2], "sampler {which} at {stop}");
            }
        }
        let fresh = with_sampler(which, 1).state()?;
        let mut second = with_sampler(which, 0);
        second.reset()?;
        second.load_state(&fresh)?;
        assert_eq!(batches(&mut second), want[0], "sampler {which} before the first epoch");
    }
    Ok(())
}

#[test]
fn transforms_hang_on_seed_epoch_and_example_alone() -> Result<()> {
    let examples = |batch: usize, workers, seed, epoch: usize| {
        let how = LoaderOptions { seed: Some(seed), ..options(batch, workers) };
        let mut loader = DataLoader::sequential(augmented(12), how).unwrap();
        (0..epoch).for_each(|_| loader.reset().unwrap());
        let pixels = loader.epoch().unwrap().flat_map(|b| b.unwrap()[0].to_vec::<u8>().unwrap());
        pixels.collect::<Vec<u8>>()
    };
    let want = examples(1, 0, 3, 0);
    for (batch, workers) in [(1, 2), (5, 0), (12, 3)] {
        assert_eq!(examples(batch, workers, 3, 0), want);
    }
    assert!(examples(1, 0, 4, 0) != want && examples(1, 0, 3, 1) != want);
    Ok(())
}

#[test]
fn an_example_that_comes_again_is_drawn_anew() -> Result<()> {
    let how = LoaderOptions { seed: Some(1), ..options(8, 0) };
    let same = SubsetSampler::new(vec![3; 64]);
    let mut loader = DataLoader::new(augmented(30), same, how)?;
    let mut seen = std::collections::BTreeSet::new();
    for batch in loader.epoch()? {
        let batch = batch?;
        for i in 0..8 {
            seen.insert(batch[0].select(0, i)?.to_vec::<u8>()?);
        }
    }
    // 25 places and 2 sides: of 64 draws some 36 differ.
    assert!(seen.len() > 20, "{}", seen.len());
    Ok(())
}

#[test]
fn states_that_do_not_fit() -> Result<()> {
    let good = with_sampler(1, 0).state()?;
    for (i, (name, _)) in good.iter().enumerate() {
        let mut state = good.clone();
        state.remove(i);
        let error = with_sampler(1, 0).load_state(&state).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{name}");
        let mut state = good.clone();
        state[i].1 = Tensor::from_slice(&[0.5f32, 1.0], &[2])?;
        assert!(with_sampler(1, 2).load_state(&state).is_err(), "{name}");
    }
    let mut other = DataLoader::shuffled(images(7), Some(5), options(4, 0))?;
    other.reset()?;
    let mut loader = with_sampler(1, 0);
    assert_eq!(loader.load_state(&other.state()?).unwrap_err().kind(), ErrorKind::Shape);
    assert!(loader.epoch()?.count() > 0);
    Ok(())
}

/// Example 0 takes its time.
struct Slow(usize);

impl Dataset for Slow {
    fn len(&self) -> usize {
        self.0
    }
    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        if index == 0 {
            std::thread::sleep(Duration::from_millis(400));
        }
        Ok(vec![Tensor::from_slice(&[index as i64], &[])?])
    }
}

#[test]
fn a_late_batch_can_be_asked_for_again() -> Result<()> {
    let how = LoaderOptions { timeout: Some(Duration::from_millis(20)), ..options(2, 1) };
    let mut loader = DataLoader::sequential(Arc::new(Slow(4)), how)?;
    let error = loader.next_batch().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::State);
    assert!(error.message().contains("timeout was 20 ms"), "{error}");
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(shown(&loader.next_batch()?.unwrap()), [0, 1]);
    assert_eq!(batches(&mut loader), [[2, 3]]);
    Ok(())
}

#[test]
fn batches_out_of_order_come_once_and_are_taken_up() -> Result<()> {
    let how = LoaderOptions { enforce_ordering: false, ..options(1, 2) };
    let mut loader = DataLoader::sequential(Arc::new(Slow(8)), how)?;
    let mut got: Vec<i64> =
        (0..3).map(|_| shown(&loader.next_batch().unwrap().unwrap())[0]).collect();
    assert!(!got.contains(&0), "{got:?}");
    let state = loader.state()?;
    for workers in [0, 2] {
        let mut second = DataLoader::sequential(Arc::new(Slow(8)), options(1, workers))?;
        second.load_state(&state)?;
        let rest = batches(&mut second).concat();
        assert_eq!(rest[0], 0);
        let mut all = [got.clone(), rest].concat();
        all.sort_unstable();
        assert_eq!(all, (0..8).collect::<Vec<_>>());
    }
    got.extend(batches(&mut loader).concat());
    got.sort_unstable();
    assert_eq!(got, (0..8).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn weights_are_chances() -> Result<()> {
    let weights = vec![0.0, 1.0, 3.0, 6.0];
    let mut sampler = WeightedRandomSampler::new(weights.clone(), 20_000, true, Some(2))?;
    sampler.reset()?;
    let drawn = sampler.next(20_000)?;
    for (i, w) in weights.iter().enumerate() {
        let (n, p) = (drawn.iter().filter(|&&d| d == i).count() as f64, w / 10.0);
        let deviation = (20_000.0 * p * (1.0 - p)).sqrt();
        assert!((n - 20_000.0 * p).abs() <= 5.0 * deviation, "{i}: {n}");
    }
    // PyTorch's multinomial(weights.double(), 8, True) after manual_seed(3).
    let mut sampler = WeightedRandomSampler::new(weights.clone(), 8, true, Some(3))?;
    sampler.reset()?;
    assert_eq!(sampler.next(9)?, [1, 2, 3, 2, 3, 3, 2, 3]);
    let mut sampler = WeightedRandomSampler::new(weights.clone(), 3, false, Some(3))?;
    sampler.reset()?;
    assert_eq!(sampler.next(9)?, [3, 1, 2]);
    let kind = |w: &[f64], n, again| {
        WeightedRandomSampler::new(w.to_vec(), n, again, None).err().unwrap().kind()
    };
    assert_eq!(kind(&weights, 4, false), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[0.0], 1, true), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[-1.0, 2.0], 1, true), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[f64::NAN], 1, true), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[], 1, true), ErrorKind::InvalidArgument);
    Ok(())
}

//! Datasets that decide themselves what comes next.

use super::*;
use std::ops::Range;
use tinytorch::data::transforms::{Lambda, Transform};

fn number(i: usize) -> Result<Vec<Tensor>> {
    Ok(vec![Tensor::from_slice(&[i as i64], &[])?])
}

/// The numbers of a range, and `epoch` times 100.
fn counting(range: Range<usize>) -> impl StatefulDataset {
    IterableDataset::new(move |epoch| {
        let shift = epoch as usize * 100;
        Ok(Box::new(range.clone().map(move |i| number(i + shift))) as Examples)
    })
}

fn rest(loader: &mut DataLoader) -> Vec<Vec<i64>> {
    loader.rest().map(|b| b.unwrap()[0].to_vec().unwrap()).collect()
}

#[test]
fn a_stream_comes_in_order_whatever_the_workers() -> Result<()> {
    let slowly = |batch: Vec<Tensor>| {
        let first = batch[0].to_vec::<i64>()?[0] as u64;
        std::thread::sleep(Duration::from_millis(first * 7919 % 5));
        Ok(batch)
    };
    for (workers, drop_last) in [(0, false), (1, false), (3, false), (0, true), (3, true)] {
        let slow: Arc<dyn Transform> = Arc::new(Lambda(slowly));
        let how = LoaderOptions { drop_last, ..options(4, workers) };
        let mut loader = DataLoader::stateful(counting(0..10), Some(slow), how)?;
        let mut want = vec![vec![0, 1, 2, 3], vec![4, 5, 6, 7], vec![8, 9]];
        want.truncate(if drop_last { 2 } else { 3 });
        assert_eq!(rest(&mut loader), want, "{workers} workers");
        assert!(loader.next_batch()?.is_none());
        loader.reset()?;
        assert_eq!(loader.next_batch()?.unwrap()[0].to_vec::<i64>()?, [100, 101, 102, 103]);
        // Taken up, with another number of workers.
        let state = loader.state()?;
        let how = LoaderOptions { drop_last, ..options(4, 2 - workers.min(2)) };
        let mut other = DataLoader::stateful(counting(0..10), None, how)?;
        other.load_state(&state)?;
        assert_eq!(rest(&mut other)[0], [104, 105, 106, 107]);
        other.reset()?;
        assert_eq!(rest(&mut other)[0], [200, 201, 202, 203]);
    }
    Ok(())
}

#[test]
fn an_error_of_a_stream_does_not_end_it() -> Result<()> {
    for workers in [0, 2] {
        let failing = IterableDataset::new(|_| {
            let one = |i| match i {
                4 => Err(Error::new(ErrorKind::Io, "no example 4")),
                _ => number(i),
            };
            Ok(Box::new((0..8).map(one)) as Examples)
        });
        let mut loader = DataLoader::stateful(failing, None, options(2, workers))?;
        let got: Vec<_> = loader.epoch()?.map(|b| b.map(|b| b[0].to_vec::<i64>())).collect();
        let errors: Vec<_> = got.iter().map(Result::is_err).collect();
        assert_eq!(errors[..3], [false, false, true], "{workers}");
        assert!(got[3..].iter().all(Result::is_ok) && got.len() == 5, "{workers}");
    }
    Ok(())
}

/// Chunk `i` has `i + 1` examples, or fails, or is not what it should be.
struct Chunks {
    n: usize,
    bad: Option<usize>,
}

impl ChunkReader for Chunks {
    fn chunk_count(&self) -> usize {
        self.n
    }
    fn read_chunk(&self, index: usize) -> Result<Vec<Tensor>> {
        std::thread::sleep(Duration::from_millis((index as u64 * 31) % 4));
        if self.bad == Some(index) {
            return Err(Error::new(ErrorKind::Io, "no chunk"));
        }
        let rows: Vec<i64> = (0..=index as i64).map(|i| index as i64 * 10 + i).collect();
        Ok(vec![row(&rows)?, row(&rows)?])
    }
}

fn chunked(n: usize, bad: Option<usize>, how: ChunkOptions) -> ChunkDataset {
    let order: Box<dyn Sampler> = match how.shuffle {
        true => Box::new(RandomSampler::new(n, how.seed)),
        false => Box::new(SequentialSampler::new(n)),
    };
    ChunkDataset::new(Arc::new(Chunks { n, bad }), order, how).unwrap()
}

#[test]
fn chunks_in_order() -> Result<()> {
    for preloaders in [1, 3] {
        let how = ChunkOptions { preloaders, shuffle: false, ..ChunkOptions::default() };
        let mut loader = DataLoader::stateful(chunked(4, None, how), None, options(4, 1))?;
        let want = [vec![0, 10, 11, 20], vec![21, 22, 30, 31], vec![32, 33]];
        for _ in 0..2 {
            loader.reset()?;
            assert_eq!(rest(&mut loader), want);
        }
        let mut failing = chunked(3, Some(1), how);
        failing.reset(0)?;
        assert_eq!(failing.get_batch(4).unwrap_err().kind(), ErrorKind::Io);
        let left = failing.get_batch(9)?.unwrap();
        assert_eq!(left[1].to_vec::<i64>()?, [0, 20, 21, 22]);
        assert!(failing.get_batch(9)?.is_none());
    }
    let zero = ChunkOptions { cache_size: 0, ..ChunkOptions::default() };
    let made =
        ChunkDataset::new(Arc::new(Chunks { n: 1, bad: None }), SequentialSampler::new(1), zero);
    assert_eq!(made.err().unwrap().kind(), ErrorKind::InvalidArgument);
    Ok(())
}

#[test]
fn shuffled_chunks_do_not_hang_on_threads_and_are_taken_up() -> Result<()> {
    let make = |preloaders, workers, cache_size| {
        let how = ChunkOptions {
            preloaders,
            cache_size,
            cross_chunk_shuffle_count: 2,
            shuffle: true,
            seed: Some(9),
        };
        DataLoader::stateful(chunked(7, None, how), None, options(3, workers)).unwrap()
    };
    let mut first = make(1, 0, 100);
    let want: Vec<_> = (0..3)
        .map(|_| {
            first.reset().unwrap();
            rest(&mut first)
        })
        .collect();
    let mut all = want[0].concat();
    assert!(all != want[1].concat());
    all.sort_unstable();
    let sorted: Vec<i64> = (0..7).flat_map(|c| (0..=c).map(move |i| c * 10 + i)).collect();
    assert_eq!(all, sorted);
    for (preloaders, workers, cache) in [(3, 0, 1), (2, 2, 5), (1, 3, 100)] {
        let mut loader = make(preloaders, workers, cache);
        loader.reset()?;
        loader.reset()?;
        for batch in &want[1][..4] {
            assert_eq!(&loader.next_batch()?.unwrap()[0].to_vec::<i64>()?, batch);
        }
        let mut second = make(2, 1, 50);
        second.load_state(&loader.state()?)?;
        assert_eq!(rest(&mut second), want[1][4..]);
        second.reset()?;
        assert_eq!(rest(&mut second), want[2]);
    }
    Ok(())
}

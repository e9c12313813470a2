//! Threads that help with one loop at a time.
//!
//! A job stands behind a gate: helpers that are awake enter while it is open, the caller works too,
//! closes the gate when nothing is left, and waits for those inside. A helper that comes too late
//! finds the gate closed, so that a short loop never waits for a thread to wake up. After a job a
//! helper looks for the next one for a while before it sleeps: in a training step they follow one
//! another within microseconds.

use std::any::Any;
use std::cell::UnsafeCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// How long a helper looks for the next job before it sleeps.
const AWAKE: Duration = Duration::from_micros(100);
/// Looks between two readings of the clock.
const LOOKS: usize = 64;

/// The gate: the number of the job in the upper half, then whether it is open, then how many
/// helpers are inside.
const OPEN: u64 = 1 << 31;
const INSIDE: u64 = OPEN - 1;

type Job = *const (dyn Fn() + Sync);

struct Shared {
    gate: AtomicU64,
    job: UnsafeCell<Option<Job>>,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    asleep: AtomicUsize,
    bed: Mutex<()>,
    bell: Condvar,
    stop: AtomicBool,
}

// SAFETY: the job is written by the caller alone, while the gate is closed and nobody is inside,
// and read by helpers inside; the gate orders the two. What it points to is `Sync`.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

/// Helpers; one caller at a time has them.
pub struct Crew {
    shared: Arc<Shared>,
    taken: AtomicBool,
}

impl Crew {
    /// As many helpers as the system gives, at most `helpers`.
    pub fn new(helpers: usize) -> Crew {
        let shared = Arc::new(Shared {
            gate: AtomicU64::new(0),
            job: UnsafeCell::new(None),
            panic: Mutex::new(None),
            asleep: AtomicUsize::new(0),
            bed: Mutex::new(()),
            bell: Condvar::new(),
            stop: AtomicBool::new(false),
        });
        for i in 0..helpers {
            let shared = shared.clone();
            let thread = std::thread::Builder::new().name(format!("tinytorch-{i}"));
            if thread.spawn(move || shared.help()).is_err() {
                break;
            }
        }
        Crew { shared, taken: AtomicBool::new(false) }
    }

    /// Runs `work` on the calling thread, and on the helpers that come in time. It must return
    /// once nothing is left to do, whoever did it. Where another thread has the helpers, the
    /// caller works alone.
    pub fn run(&self, work: &(dyn Fn() + Sync)) {
        if self.taken.swap(true, Ordering::Acquire) {
            return work();
        }
        // SAFETY: the lifetime ends after the job: the gate is closed before this returns, and
        // nobody is inside then.
        let job = unsafe { std::mem::transmute::<&(dyn Fn() + Sync), Job>(work) };
        self.shared.open(job);
        let own = catch_unwind(AssertUnwindSafe(work));
        self.shared.close();
        let theirs = self.shared.panic.lock().unwrap_or_else(|e| e.into_inner()).take();
        self.taken.store(false, Ordering::Release);
        if let Some(payload) = own.err().or(theirs) {
            resume_unwind(payload);
        }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        self.shared.ring();
    }
}

impl Shared {
    fn open(&self, job: Job) {
        // SAFETY: the gate is closed and nobody is inside.
        unsafe { *self.job.get() = Some(job) };
        let number = (self.gate.load(Ordering::Relaxed) >> 32).wrapping_add(1) & 0xffff_ffff;
        self.gate.store(number << 32 | OPEN, Ordering::SeqCst);
        if self.asleep.load(Ordering::SeqCst) > 0 {
            self.ring();
        }
    }

    fn close(&self) {
        let mut inside = self.gate.fetch_and(!OPEN, Ordering::AcqRel) & INSIDE;
        let mut looks = 0;
        while inside > 0 {
            looks += 1;
            // A helper that lost its core needs ours.
            if looks > 1000 {
                std::thread::yield_now()
            } else {
                std::hint::spin_loop()
            }
            inside = self.gate.load(Ordering::Acquire) & INSIDE;
        }
    }

    fn ring(&self) {
        drop(self.bed.lock().unwrap_or_else(|e| e.into_inner()));
        self.bell.notify_all();
    }

    /// Whether there is a job that is not `last`.
    fn is_new(&self, last: u64) -> bool {
        let gate = self.gate.load(Ordering::SeqCst);
        (gate & OPEN != 0 && gate >> 32 != last) || self.stop.load(Ordering::SeqCst)
    }

    /// A helper's life.
    fn help(&self) {
        let mut last = 0;
        loop {
            self.wait(last);
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            let Some(number) = self.enter() else { continue };
            last = number;
            // SAFETY: inside the gate the job stands and is not written to.
            let work = unsafe { &*(*self.job.get()).unwrap_unchecked() };
            if let Err(payload) = catch_unwind(AssertUnwindSafe(work)) {
                *self.panic.lock().unwrap_or_else(|e| e.into_inner()) = Some(payload);
            }
            self.gate.fetch_sub(1, Ordering::Release);
        }
    }

    /// Through the gate if it is open; gives the job's number.
    fn enter(&self) -> Option<u64> {
        let mut gate = self.gate.load(Ordering::Relaxed);
        while gate & OPEN != 0 {
            let more = gate + 1;
            match self.gate.compare_exchange_weak(gate, more, Ordering::Acquire, Ordering::Relaxed)
            {
                Ok(_) => return Some(gate >> 32),
                Err(now) => gate = now,
            }
        }
        None
    }

    /// Returns when there may be a job other than `last`, or an end.
    fn wait(&self, last: u64) {
        let start = Instant::now();
        loop {
            for _ in 0..LOOKS {
                if self.is_new(last) {
                    return;
                }
                std::hint::spin_loop();
            }
            if start.elapsed() > AWAKE {
                break;
            }
        }
        let mut bed = self.bed.lock().unwrap_or_else(|e| e.into_inner());
        self.asleep.fetch_add(1, Ordering::SeqCst);
        while !self.is_new(last) {
            bed = self.bell.wait(bed).unwrap_or_else(|e| e.into_inner());
        }
        self.asleep.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes `tiles` numbers from a counter and adds them up.
    fn sum(crew: &Crew, tiles: usize) -> usize {
        let (next, total) = (AtomicUsize::new(0), AtomicUsize::new(0));
        crew.run(&|| {
            loop {
                let i = next.fetch_add(1, Ordering::Relaxed);
                if i >= tiles {
                    return;
                }
                total.fetch_add(i, Ordering::Relaxed);
            }
        });
        total.into_inner()
    }

    #[test]
    fn every_tile_is_done_once() {
        let crew = Crew::new(3);
        for tiles in 0..2000 {
            assert_eq!(sum(&crew, tiles % 50), (tiles % 50) * (tiles % 50).saturating_sub(1) / 2);
            if tiles % 500 == 0 {
                std::thread::sleep(Duration::from_millis(2));
            }
        }
    }

    #[test]
    fn callers_do_not_wait_for_each_other() {
        let crew = Crew::new(1);
        std::thread::scope(|s| {
            for _ in 0..4 {
                s.spawn(|| (0..500).for_each(|_| assert_eq!(sum(&crew, 20), 190)));
            }
        });
        // From within a job the caller works alone.
        crew.run(&|| assert_eq!(sum(&crew, 20), 190));
    }

    #[test]
    fn a_panic_comes_back_and_the_crew_goes_on() {
        let crew = Crew::new(2);
        for _ in 0..50 {
            let next = AtomicUsize::new(0);
            let caught = catch_unwind(AssertUnwindSafe(|| {
                crew.run(&|| {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    assert!(i != 0, "tile 0");
                });
            }));
            assert!(caught.is_err());
            assert_eq!(sum(&crew, 10), 45);
        }
    }
}

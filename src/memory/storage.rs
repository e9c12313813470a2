//! A block of memory that tensors share.

use super::{arc, cpu};
use crate::base::{Device, DeviceType, Result, bail};
use std::fmt;
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A reference-counted block of memory on one device, and the count of writes to it.
#[derive(Clone)]
pub struct Storage(Arc<Block>);

struct Block {
    ptr: NonNull<u8>,
    bytes: usize,
    device: Device,
    owner: Owner,
    version: AtomicU64,
}

/// Who frees the block.
enum Owner {
    /// The caching allocator; the size is that of the class.
    Cache(usize),
    /// The caller's deleter.
    External(Option<Box<dyn FnOnce() + Send>>),
    /// Nobody: there is no data.
    Nothing,
}

// SAFETY: the block is plain memory. Concurrent writes are excluded by the callers, as the
// documentation of the ABI demands (reads of one tensor may run together).
unsafe impl Send for Block {}
// SAFETY: as above.
unsafe impl Sync for Block {}

impl Drop for Block {
    fn drop(&mut self) {
        match &mut self.owner {
            Owner::Cache(size) => cpu::free(self.ptr, *size),
            Owner::External(deleter) => {
                if let Some(f) = deleter.take() {
                    f();
                }
            }
            Owner::Nothing => {}
        }
    }
}

impl Storage {
    #[inline]
    fn of(ptr: NonNull<u8>, bytes: usize, device: Device, owner: Owner) -> Storage {
        Storage(arc(|| Block { ptr, bytes, device, owner, version: AtomicU64::new(0) }))
    }

    /// `bytes` bytes of arbitrary content on `device`.
    pub fn new(bytes: usize, device: Device) -> Result<Storage> {
        match device.kind {
            DeviceType::Cpu => {
                let (ptr, size) = cpu::alloc(bytes)?;
                Ok(Storage::of(ptr, bytes, Device::CPU, Owner::Cache(size)))
            }
            DeviceType::Meta => Ok(Storage::of(NonNull::dangling(), bytes, device, Owner::Nothing)),
            DeviceType::Cuda => bail!(Device, "[alloc] no CUDA device is available"),
        }
    }

    /// Memory of the caller; `deleter` runs once, when the last tensor lets go.
    ///
    /// # Safety
    /// `ptr` is readable and writable for `bytes` bytes until `deleter` runs.
    pub unsafe fn external(
        ptr: *mut u8,
        bytes: usize,
        deleter: Option<Box<dyn FnOnce() + Send>>,
    ) -> Storage {
        let ptr = NonNull::new(ptr).unwrap_or(NonNull::dangling());
        Storage::of(ptr, bytes, Device::CPU, Owner::External(deleter))
    }

    /// The first byte. For the meta device it must not be used.
    #[inline]
    pub fn ptr(&self) -> *mut u8 {
        self.0.ptr.as_ptr()
    }

    /// The size in bytes.
    #[inline]
    pub fn bytes(&self) -> usize {
        self.0.bytes
    }

    /// Where it is.
    #[inline]
    pub fn device(&self) -> Device {
        self.0.device
    }

    /// How often it was written to in place: autograd's version counter.
    #[inline]
    pub fn version(&self) -> u64 {
        self.0.version.load(Ordering::Relaxed)
    }

    /// Counts a write in place.
    #[inline]
    pub fn bump(&self) {
        self.0.version.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether this is the only holder.
    pub fn is_unique(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// Whether both are the same block.
    #[inline]
    pub fn same(&self, other: &Storage) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Storage({} bytes on {})", self.bytes(), self.device())
    }
}

impl Storage {
    /// The element at `index` (in elements of `T`); `None` outside of the block or off the CPU.
    pub fn get<T: crate::base::Element>(&self, index: i64) -> Option<T> {
        let size = std::mem::size_of::<T>();
        let inside = index >= 0 && (index as usize + 1).checked_mul(size)? <= self.bytes();
        if !inside || self.device().kind != DeviceType::Cpu {
            return None;
        }
        // SAFETY: the element is within the block. A bool is read as a byte below.
        Some(unsafe { self.ptr().cast::<T>().add(index as usize).read_unaligned() })
    }

    /// Writes the element at `index`; `false` outside of the block or off the CPU.
    pub fn set<T: crate::base::Element>(&self, index: i64, value: T) -> bool {
        if self.get::<T>(index).is_none() {
            return false;
        }
        // SAFETY: `get` found the element within the block.
        unsafe { self.ptr().cast::<T>().add(index as usize).write_unaligned(value) };
        true
    }

    /// Fills the block's start with the bytes of `values`, as many as fit.
    pub fn fill_from<T: crate::base::Element>(&self, values: &[T]) {
        let bytes = std::mem::size_of_val(values).min(self.bytes());
        if self.device().kind == DeviceType::Cpu {
            // SAFETY: both ranges hold `bytes` bytes, and a new block overlaps nothing.
            unsafe { std::ptr::copy(values.as_ptr().cast::<u8>(), self.ptr(), bytes) };
        }
    }
}

impl Storage {
    /// `len` elements from element `start` on. Empty off the CPU or outside of the block.
    ///
    /// The memory must not be written to while the slice is read: kernels take slices of their
    /// inputs for the time of one call, and the callers of the library exclude writers.
    pub fn slice<T: crate::base::Element>(&self, start: usize, len: usize) -> &[T] {
        if !self.holds::<T>(start, len) {
            return &[];
        }
        // SAFETY: the range is within the block and aligned; nobody writes to it meanwhile.
        unsafe { std::slice::from_raw_parts(self.ptr().cast::<T>().add(start), len) }
    }

    /// As [`Storage::slice`], to write to: for the outputs of a kernel, which nothing else uses.
    #[allow(clippy::mut_from_ref)]
    pub fn slice_mut<T: crate::base::Element>(&self, start: usize, len: usize) -> &mut [T] {
        if !self.holds::<T>(start, len) {
            return &mut [];
        }
        // SAFETY: the range is within the block and aligned; the output of a running kernel
        // belongs to it alone.
        unsafe { std::slice::from_raw_parts_mut(self.ptr().cast::<T>().add(start), len) }
    }

    fn holds<T>(&self, start: usize, len: usize) -> bool {
        let size = std::mem::size_of::<T>();
        let end = start.checked_add(len).and_then(|n| n.checked_mul(size));
        self.device().kind == DeviceType::Cpu
            && end.is_some_and(|e| e <= self.bytes())
            && (self.ptr() as usize).is_multiple_of(std::mem::align_of::<T>())
    }
}

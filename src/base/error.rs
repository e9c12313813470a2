//! The one error type. Its kind is the status code that the C ABI returns.

use std::fmt;

/// What went wrong. The discriminants are the `tt_status` codes and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument has a value that the function does not take.
    InvalidArgument = 1,
    /// A pointer or handle that is due is NULL.
    NullPointer = 2,
    /// Shapes, ranks or numbers of elements do not fit.
    Shape = 3,
    /// A dtype is not supported or does not fit.
    Dtype = 4,
    /// Tensors are on different devices, or the device is not there.
    Device = 5,
    /// An index or dimension is out of range.
    Index = 6,
    /// Memory cannot be had.
    OutOfMemory = 7,
    /// The function exists in the field but not here yet.
    NotImplemented = 8,
    /// The operating system refused to read or write.
    Io = 9,
    /// A file is not what its format says.
    Format = 10,
    /// Autograd cannot do what was asked.
    Autograd = 11,
    /// The object is in the wrong state for the call.
    State = 12,
    /// A callback of the caller failed.
    Callback = 13,
    /// CUDA reported an error.
    Cuda = 14,
    /// The header and the library have different ABI versions.
    AbiVersion = 15,
    /// The work was cancelled.
    Cancelled = 16,
    /// A name is not known.
    NotFound = 17,
    /// A process group failed.
    Distributed = 18,
    /// A defect of the library.
    Internal = 98,
    /// A panic that the guard of the C ABI caught.
    Panic = 99,
}

/// A kind and a message of the form `[op] what, expected X, got Y`.
///
/// It is one pointer, so that a result is no larger than what it holds when all goes well, and is
/// copied as that is.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<What>);

#[derive(Clone, PartialEq, Eq)]
struct What {
    kind: ErrorKind,
    message: Box<str>,
}

/// The result of every fallible function of the crate.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of `kind` with a message.
    #[cold]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(What { kind, message: message.into().into_boxed_str() }))
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The text without the kind.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.kind(), self.message())
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::new(ErrorKind::Io, e.to_string())
    }
}

/// An [`Error`] from a kind and a format string: `error!(Shape, "[mm] ...")`.
#[macro_export]
macro_rules! error {
    ($kind:ident, $($arg:tt)+) => {
        $crate::base::Error::new($crate::base::ErrorKind::$kind, format!($($arg)+))
    };
}

/// Returns an [`Error`] from the enclosing function: `bail!(Shape, "[mm] ...")`.
#[macro_export]
macro_rules! bail {
    ($($arg:tt)+) => { return Err($crate::error!($($arg)+)) };
}

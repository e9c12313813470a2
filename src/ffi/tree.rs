//! Nested values, and the files of PyTorch that hold them.

use super::call::{tt_value, write as value_out};
use super::files::{put_bytes, tree_of, tt_bytes, value_of};
use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::types::{check_struct, due, put, put_text, slice, text, value};
use crate::base::{Result, bail, error};
use crate::files::Tree;
use crate::files::torch::{self, LoadOptions};
use crate::io::pickle::MAX_DEPTH;
use std::ffi::{c_char, c_void};
use std::path::Path;
use std::sync::Arc;

/// A value as Python nests them, that never changes: an opaque handle that counts as one reference.
/// `tt_tree_kind` says what it is, one of `TT_TREE_*`.
pub struct tt_tree {
    _private: [u8; 0],
}

/// `None`.
pub const TT_TREE_NONE: i32 = 0;
/// `bool`.
pub const TT_TREE_BOOL: i32 = 1;
/// `int`.
pub const TT_TREE_INT: i32 = 2;
/// `float`.
pub const TT_TREE_FLOAT: i32 = 3;
/// `str`.
pub const TT_TREE_STRING: i32 = 4;
/// `bytes`.
pub const TT_TREE_BYTES: i32 = 5;
/// A tensor.
pub const TT_TREE_TENSOR: i32 = 6;
/// `list`.
pub const TT_TREE_LIST: i32 = 7;
/// `tuple`.
pub const TT_TREE_TUPLE: i32 = 8;
/// `dict`.
pub const TT_TREE_DICT: i32 = 9;
/// An object of a class that is not known: nothing of it was run. Its attributes, if it has any,
/// are read as those of a dict; it cannot be written.
pub const TT_TREE_FOREIGN: i32 = 10;

/// How a file of PyTorch is read. Fill it by `tt_load_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_load_options {
    /// `sizeof(tt_load_options)` of the caller.
    pub struct_size: usize,
    /// Whether objects of unknown classes are an error that names them; else they are stepped over.
    pub refuse_unknown: bool,
    /// Whether tensors are parts of the mapped file, read when they are used. Writes to them do not
    /// reach the file, which must not become shorter while they live.
    pub map: bool,
}

/// A tree behind a handle.
#[derive(Clone)]
pub(crate) struct Trees(Arc<Tree>);

impl Shared for Trees {
    type Inner = Tree;
    type Opaque = tt_tree;
    const NAME: &'static str = "tree";
    fn into_arc(self) -> Arc<Tree> {
        self.0
    }
    fn from_arc(arc: Arc<Tree>) -> Trees {
        Trees(arc)
    }
}

/// The tree of a handle; clones of trees are cheap.
///
/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn tree(p: *const tt_tree, name: &str) -> Result<Tree> {
    // SAFETY: handed on.
    Ok((*unsafe { borrow::<Trees>(p, name)? }.0).clone())
}

/// Writes a tree as a new handle. One that is nested too deep could not be released again.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put_tree(out: *mut *mut tt_tree, tree: Tree) -> Result<()> {
    if tree.is_deeper_than(MAX_DEPTH) {
        bail!(InvalidArgument, "[tree] expected at most {MAX_DEPTH} levels, got more");
    }
    // SAFETY: handed on.
    unsafe { handle::put(out, Trees(Arc::new(tree))) }
}

/// # Safety
/// `p` is NULL or has `n` live handles.
unsafe fn trees(p: *const *const tt_tree, n: usize, name: &str) -> Result<Vec<Tree>> {
    // SAFETY: handed on.
    unsafe { slice(p, n, name)?.iter().map(|&t| tree(t, name)).collect() }
}

/// # Safety
/// `p` is NULL or readable for its `struct_size`.
unsafe fn options(p: *const tt_load_options) -> Result<LoadOptions> {
    // SAFETY: the caller passes NULL or options.
    let Some(o) = (unsafe { p.as_ref() }) else { return Ok(LoadOptions::default()) };
    check_struct(o.struct_size, std::mem::size_of::<tt_load_options>(), "options")?;
    Ok(LoadOptions { refuse_unknown: o.refuse_unknown, map: o.map })
}

/// Unknown objects are stepped over, tensors are copies.
#[unsafe(no_mangle)]
pub extern "C" fn tt_load_options_default() -> tt_load_options {
    let LoadOptions { refuse_unknown, map } = LoadOptions::default();
    tt_load_options { struct_size: std::mem::size_of::<tt_load_options>(), refuse_unknown, map }
}

/// One more reference to the tree; NULL stays NULL.
///
/// # Safety
/// `tree` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_retain(tree: *mut tt_tree) -> *mut tt_tree {
    // SAFETY: handed on.
    unsafe { handle::retain::<Trees>(tree) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `tree` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_release(tree: *mut tt_tree) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Trees>(tree) });
}

/// The tree of a value: none, a tensor, a number, a bool, a string, or a list of one of these.
///
/// # Safety
/// The pointers are NULL or as said; the value's pointers are as its tag says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_from_value(
    value: *const tt_value,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let value = self::value(value, "value")?;
        put_tree(out, tree_of(value, "value")?)
    })
}

/// The tree of bytes, which are copied.
///
/// # Safety
/// `data` is readable for `length` bytes, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_from_bytes(
    data: *const c_void,
    length: usize,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let bytes = slice(data.cast::<u8>(), length, "data")?;
        put_tree(out, Tree::Bytes(bytes.into()))
    })
}

/// A list, or a tuple.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_list(
    items: *const *const tt_tree,
    n: usize,
    tuple: bool,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let items = trees(items, n, "items")?.into();
        put_tree(out, if tuple { Tree::Tuple(items) } else { Tree::List(items) })
    })
}

/// A dict with texts as keys.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_dict(
    names: *const *const c_char,
    items: *const *const tt_tree,
    n: usize,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let names = super::types::texts(names, n, "names")?;
        put_tree(out, Tree::dict(names.into_iter().zip(trees(items, n, "items")?)))
    })
}

/// A dict with keys of any plain type.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_map(
    keys: *const *const tt_tree,
    items: *const *const tt_tree,
    n: usize,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let keys = trees(keys, n, "keys")?;
        put_tree(out, Tree::dict(keys.into_iter().zip(trees(items, n, "items")?)))
    })
}

/// What the tree is: one of `TT_TREE_*`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_kind(tree: *const tt_tree, out: *mut i32) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let kind = match self::tree(tree, "tree")? {
            Tree::None => TT_TREE_NONE,
            Tree::Bool(_) => TT_TREE_BOOL,
            Tree::Int(_) => TT_TREE_INT,
            Tree::Float(_) => TT_TREE_FLOAT,
            Tree::Str(_) => TT_TREE_STRING,
            Tree::Bytes(_) => TT_TREE_BYTES,
            Tree::Tensor(_) => TT_TREE_TENSOR,
            Tree::List(_) => TT_TREE_LIST,
            Tree::Tuple(_) => TT_TREE_TUPLE,
            Tree::Dict(_) => TT_TREE_DICT,
            Tree::Foreign(_) => TT_TREE_FOREIGN,
        };
        put(out, kind)
    })
}

/// Python's name of the type, cut to `room` bytes with the final 0; `length` (may be NULL) gets the
/// full length.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_type_name(
    tree: *const tt_tree,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = put_text(self::tree(tree, "tree")?.type_name(), buffer, room);
        if !length.is_null() {
            length.write(n);
        }
        Ok(())
    })
}

/// How many values are in a list, tuple or dict; 0 for all else.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_len(tree: *const tt_tree, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::tree(tree, "tree")?.len()) })
}

fn entry(tree: &Tree, index: usize, key: bool) -> Result<Tree> {
    let found = match (tree.values(), tree.items()) {
        (Some(values), _) if !key => values.get(index).cloned(),
        (_, Some(items)) => items.get(index).map(|(k, v)| if key { k.clone() } else { v.clone() }),
        _ => None,
    };
    let what = if key { "keys" } else { "values" };
    let n = if key && tree.items().is_none() { 0 } else { tree.len() };
    found.ok_or_else(|| {
        error!(Index, "[tree] a {} with {n} {what} has none at {index}", tree.type_name())
    })
}

/// The value at a place of a list, tuple or dict.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_at(
    tree: *const tt_tree,
    index: usize,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        due(out, "out")?;
        put_tree(out, entry(&tree, index, false)?)
    })
}

/// The key at a place of a dict.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_key(
    tree: *const tt_tree,
    index: usize,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        due(out, "out")?;
        put_tree(out, entry(&tree, index, true)?)
    })
}

/// The value of a dict with a name; TT_ERR_NOT_FOUND where there is none.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_get(
    tree: *const tt_tree,
    name: *const c_char,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        let name = text(name, "name")?;
        due(out, "out")?;
        let found = tree.get(name);
        let none = || error!(NotFound, "[tree] a {} has no '{name}'", tree.type_name());
        put_tree(out, found.ok_or_else(none)?.clone())
    })
}

/// The tree as a value: none, a tensor, a number, a bool, a string, a list of numbers, bools or
/// tensors. It is the caller's, see `tt_value_release`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_to_value(tree: *const tt_tree, out: *mut tt_value) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        due(out, "out")?;
        let none = || error!(InvalidArgument, "[tree] a {} is no value", tree.type_name());
        put(out, value_out(value_of(&tree).ok_or_else(none)?))
    })
}

/// The bytes of a tree of bytes, as a copy; release by `tt_bytes_release`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_to_bytes(tree: *const tt_tree, out: *mut tt_bytes) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        due(out, "out")?;
        let Tree::Bytes(bytes) = &tree else {
            bail!(InvalidArgument, "[tree] expected bytes, got a {}", tree.type_name());
        };
        put_bytes(out, |into| {
            into.extend_from_slice(bytes);
            Ok(())
        })
    })
}

/// Writes a tree as a file that `torch.load(weights_only=True)` reads: atomically, with what shares
/// memory in one storage.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_write(path: *const c_char, tree: *const tt_tree) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        torch::save(Path::new(path), &self::tree(tree, "tree")?)
    })
}

/// What `tt_tree_write` writes, as bytes; release by `tt_bytes_release`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_encode(tree: *const tt_tree, out: *mut tt_bytes) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let tree = self::tree(tree, "tree")?;
        due(out, "out")?;
        put_bytes(out, |bytes| torch::encode(bytes, &tree))
    })
}

/// Reads a `.pt` or `.pth` file of PyTorch, in today's form or that before 1.6, or an archive of
/// libtorch's C++. No code in it is run. NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_read(
    path: *const c_char,
    options: *const tt_load_options,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        due(out, "out")?;
        put_tree(out, torch::load(Path::new(path), self::options(options)?)?)
    })
}

/// `tt_tree_read` of bytes.
///
/// # Safety
/// `data` is readable for `len` bytes; the other pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tree_decode(
    data: *const u8,
    len: usize,
    options: *const tt_load_options,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let data = slice(data, len, "data")?;
        due(out, "out")?;
        put_tree(out, torch::decode(data, self::options(options)?)?)
    })
}

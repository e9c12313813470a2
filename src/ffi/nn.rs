//! Modules: the tree, its tensors, modes, state.

use super::handle::{self, Shared, borrow};
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::types::{self, put, tensor_opt, tensors, text, tt_device, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::{self, Module};
use std::ffi::{c_char, c_void};
use std::sync::Arc;

/// A module: an opaque handle that counts as one reference. Handles to one module are equal.
pub struct tt_module {
    _private: [u8; 0],
}

impl Shared for Module {
    type Inner = nn::ModuleInner;
    type Opaque = tt_module;
    const NAME: &'static str = "module";
    fn into_arc(self) -> Arc<nn::ModuleInner> {
        Module::into_arc(self)
    }
    fn from_arc(arc: Arc<nn::ModuleInner>) -> Module {
        Module::from_arc(arc)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn module(p: *const tt_module) -> Result<handle::Loaned<Module>> {
    // SAFETY: handed on.
    unsafe { borrow::<Module>(p, "module") }
}

/// Modules of the caller, as references of our own.
///
/// # Safety
/// `p` is NULL or readable for `n` handles.
pub(crate) unsafe fn borrow_modules(p: *const *const tt_module, n: usize) -> Result<Vec<Module>> {
    // SAFETY: handed on.
    unsafe {
        let list = types::slice(p, n, "modules")?;
        list.iter().map(|&m| Ok(borrow::<Module>(m, "modules")?.clone())).collect()
    }
}

/// One more reference to the module; NULL stays NULL.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_retain(module: *mut tt_module) -> *mut tt_module {
    // SAFETY: handed on.
    unsafe { handle::retain::<Module>(module) }
}

/// Gives a reference back; NULL is fine. With the last one the tree goes, but for what is held
/// elsewhere.
///
/// # Safety
/// `module` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_release(module: *mut tt_module) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Module>(module) });
}

/// Runs the module.
///
/// # Safety
/// `module` and the inputs are NULL or live handles, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_forward(
    module: *const tt_module,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let m = self::module(module)?;
        let inputs = tensors(inputs, n_inputs, "inputs")?;
        types::put_tensor(out, m.forward(&inputs)?)
    })
}

/// Adds a parameter under a name; `parameter` may be NULL to keep the name. Names must not be
/// empty, have dots or be taken. Whether the tensor requires a gradient is left as it is.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_register_parameter(
    module: *mut tt_module,
    name: *const c_char,
    parameter: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = tensor_opt(parameter, "parameter")?.map(|t| t.clone());
        self::module(module)?.register_parameter(text(name, "name")?, t)
    })
}

/// Adds a buffer under a name; one that is not persistent is left out of the state dict.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_register_buffer(
    module: *mut tt_module,
    name: *const c_char,
    buffer: *const tt_tensor,
    persistent: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = tensor_opt(buffer, "buffer")?.map(|t| t.clone());
        self::module(module)?.register_buffer(text(name, "name")?, t, persistent)
    })
}

/// Adds a child under a name. A module cannot be part of its own tree.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_register_module(
    module: *mut tt_module,
    name: *const c_char,
    child: *const tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let child = borrow::<Module>(child, "child")?;
        self::module(module)?.register_module(text(name, "name")?, child.clone())
    })
}

/// Adds a child under the next number, as `Sequential` names its children.
///
/// # Safety
/// The handles are NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_push(
    module: *mut tt_module,
    child: *const tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let child = borrow::<Module>(child, "child")?;
        self::module(module)?.push(child.clone())
    })
}

/// Puts another tensor, or none (NULL), in the place of a parameter of the module itself.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_replace_parameter(
    module: *mut tt_module,
    name: *const c_char,
    parameter: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = tensor_opt(parameter, "parameter")?.map(|t| t.clone());
        self::module(module)?.replace_parameter(text(name, "name")?, t)
    })
}

/// Puts another tensor, or none (NULL), in the place of a buffer of the module itself.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_replace_buffer(
    module: *mut tt_module,
    name: *const c_char,
    buffer: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = tensor_opt(buffer, "buffer")?.map(|t| t.clone());
        self::module(module)?.replace_buffer(text(name, "name")?, t)
    })
}

/// Puts another module in a child's place.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_replace_module(
    module: *mut tt_module,
    name: *const c_char,
    child: *const tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let child = borrow::<Module>(child, "child")?;
        self::module(module)?.replace_module(text(name, "name")?, child.clone()).map(drop)
    })
}

/// Takes a child out.
///
/// # Safety
/// `module` is NULL or a live handle, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_unregister_module(
    module: *mut tt_module,
    name: *const c_char,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::module(module)?.unregister_module(text(name, "name")?).map(drop) })
}

/// Takes everything out of the module itself: parameters, buffers and children.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_clear(module: *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::module(module)?.clear();
        Ok(())
    })
}

/// The number of children.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_num_children(
    module: *const tt_module,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::module(module)?.len()) })
}

/// A child by its place.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_child_at(
    module: *const tt_module,
    index: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        let m = self::module(module)?;
        match m.child_at(index) {
            Some(child) => handle::put(out, child),
            None => bail!(Index, "[child_at] index {index} is out of range: there are {}", m.len()),
        }
    })
}

/// The module of a dotted name such as `layers.0`; the module itself for "".
///
/// # Safety
/// `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_get_module(
    module: *const tt_module,
    path: *const c_char,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        handle::put(out, self::module(module)?.get_module(text(path, "path")?)?)
    })
}

/// The parameter of a dotted name such as `layers.0.weight`: the tensor itself.
///
/// # Safety
/// `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_get_parameter(
    module: *const tt_module,
    path: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        types::put_tensor(out, self::module(module)?.get_parameter(text(path, "path")?)?)
    })
}

/// The buffer of a dotted name: the tensor itself.
///
/// # Safety
/// `module` is NULL or a live handle, `path` NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_get_buffer(
    module: *const tt_module,
    path: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        types::put_tensor(out, self::module(module)?.get_buffer(text(path, "path")?)?)
    })
}

/// Puts the tree in training mode, or in evaluation mode.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_train(module: *mut tt_module, on: bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::module(module)?.train(on);
        Ok(())
    })
}

/// Puts the tree in evaluation mode.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_eval(module: *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    unsafe { tt_module_train(module, false) }
}

/// Sets the mode of the module alone.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_set_training(module: *mut tt_module, on: bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::module(module)?.set_training(on);
        Ok(())
    })
}

/// Whether the module itself is in training mode.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_is_training(
    module: *const tt_module,
    out: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::module(module)?.is_training()) })
}

/// Drops the gradients of all parameters of the tree, or writes zeros into them.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_zero_grad(
    module: *mut tt_module,
    set_to_none: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::module(module)?.zero_grad(set_to_none) })
}

/// Sets whether the parameters of the tree require gradients.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_requires_grad(module: *mut tt_module, on: bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::module(module)?.set_requires_grad(on) })
}

/// Moves and converts the parameters and buffers of the tree in place; handles to them stay good.
/// `device` may be NULL, `dtype` -1; a dtype applies to floating-point tensors only.
///
/// # Safety
/// `module` is NULL or a live handle, `device` NULL or readable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_to(
    module: *mut tt_module,
    device: *const tt_device,
    dtype: i32,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let device = types::value_opt(device).map(types::device).transpose()?;
        self::module(module)?.to(device, types::dtype_opt(dtype)?)
    })
}

/// A copy of the tree with tensors of its own. A module made from callbacks needs its `clone`.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_clone(
    module: *const tt_module,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        handle::put(out, self::module(module)?.deep_clone()?)
    })
}

/// Calls `function` with every module of the tree, children before their parents. A non-zero
/// return ends it and comes back as TT_ERR_CALLBACK.
///
/// # Safety
/// `module` is NULL or a live handle; the module that the function gets is borrowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_apply(
    module: *mut tt_module,
    function: Option<
        unsafe extern "C" fn(userdata: *mut c_void, module: *mut tt_module) -> tt_status,
    >,
    userdata: *mut c_void,
) -> tt_status {
    guard(|| {
        let Some(f) = function else { bail!(NullPointer, "argument 'function' is NULL") };
        // SAFETY: handed on.
        let m = unsafe { self::module(module)? };
        m.apply(&mut |m| {
            let lent = handle::give(m.clone());
            clear();
            // SAFETY: the caller's function with a live handle.
            let code = unsafe { f(userdata, lent) };
            // SAFETY: the handle is ours.
            unsafe { handle::release::<Module>(lent)? };
            callback("apply", code)
        })
    })
}

/// The kind of module, such as `torch::nn::Linear`, cut to `room` bytes with the final 0;
/// `length` (may be NULL) gets the full length.
///
/// # Safety
/// `module` is NULL or a live handle, `buffer` NULL or writable for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_name(
    module: *const tt_module,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::put_text_and_length(&self::module(module)?.name(), buffer, room, length)
    })
}

/// The tree as libtorch prints it, cut to `room` bytes with the final 0; `length` (may be NULL)
/// gets the full length.
///
/// # Safety
/// `module` is NULL or a live handle, `buffer` NULL or writable for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_to_string(
    module: *const tt_module,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::put_text_and_length(&self::module(module)?.pretty_print(), buffer, room, length)
    })
}

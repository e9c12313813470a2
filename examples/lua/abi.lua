-- The part of tinytorch.h that the binding calls, and the library itself. Unions stand where the
-- header has the bits of a number.
local ffi = require("ffi")

ffi.cdef [[
typedef struct tt_tensor tt_tensor;
typedef struct tt_optimizer tt_optimizer;
typedef int32_t tt_status;
typedef struct {
  int32_t tag, reserved;
  union { uint64_t bits; int64_t integer; double number; const void *pointer; };
  size_t len;
} tt_value;
typedef struct { int32_t tag, reserved; union { int64_t integer; double number; }; } tt_scalar;
typedef struct { size_t struct_size; double lr, beta1, beta2, eps, weight_decay; bool amsgrad; }
  tt_adam_options;
typedef struct { size_t struct_size; double lr, momentum, dampening, weight_decay; bool nesterov; }
  tt_sgd_options;
typedef struct {
  int64_t allocated, peak, reserved; uint64_t requests, system_calls; int64_t live_tensors;
} tt_memory_stats_t;

const char *tt_last_error_message(void);
const char *tt_version_string(void);
void tt_manual_seed(uint64_t seed);
bool tt_grad_mode_set(bool enabled);
tt_status tt_memory_stats(tt_memory_stats_t *out);

size_t tt_op_count(void);
const char *tt_op_schema(size_t i);
tt_status tt_op_call(const char *name, const tt_value *args, size_t n_args, tt_value *results,
                     size_t max_results, size_t *n_results);
void tt_value_release(tt_value *value);

void tt_tensor_release(tt_tensor *tensor);
tt_tensor *tt_tensor_retain(tt_tensor *tensor);
tt_status tt_tensor_from_data(const void *data, int32_t dtype, const int64_t *shape, size_t ndim,
                              tt_tensor **out);
tt_status tt_tensor_shape(const tt_tensor *tensor, int64_t *buffer, size_t room, size_t *ndim);
tt_status tt_tensor_numel(const tt_tensor *tensor, int64_t *out);
tt_status tt_tensor_item(const tt_tensor *tensor, tt_scalar *out);
tt_status tt_tensor_copy_out(const tt_tensor *tensor, void *buffer, size_t bytes);
tt_status tt_tensor_to_string(const tt_tensor *tensor, char *buffer, size_t room, size_t *length);
tt_status tt_tensor_set_requires_grad(tt_tensor *tensor, bool requires_grad);
tt_status tt_tensor_grad(const tt_tensor *tensor, tt_tensor **out);
tt_status tt_tensor_backward(const tt_tensor *tensor, const tt_tensor *gradient,
                             const void *options, const tt_tensor *const *inputs, size_t n_inputs);

tt_adam_options tt_adam_options_default(void);
tt_sgd_options tt_sgd_options_default(void);
tt_status tt_optim_adam(const tt_tensor *const *parameters, size_t n,
                        const tt_adam_options *options, tt_optimizer **out);
tt_status tt_optim_sgd(const tt_tensor *const *parameters, size_t n,
                       const tt_sgd_options *options, tt_optimizer **out);
tt_status tt_optimizer_step(tt_optimizer *optimizer);
tt_status tt_optimizer_zero_grad(tt_optimizer *optimizer, bool set_to_none);
void tt_optimizer_release(tt_optimizer *optimizer);
]]

local lib = ffi.load(os.getenv("TINYTORCH_LIBRARY") or "tinytorch")

--- Raises the library's text for a status that is not TT_OK.
local function check(status)
  if status ~= 0 then error(ffi.string(lib.tt_last_error_message()), 0) end
end

return { lib = lib, check = check }

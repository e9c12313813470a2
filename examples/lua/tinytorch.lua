--- TinyTorch from LuaJIT, over the C ABI.
--
-- Every operator of the library is a function of this module and, where it takes a tensor first, a
-- method: they are found by their schemas (tt_op_schema) and called by name (tt_op_call).
--
--   local tt = require("tinytorch")
--   local x = tt.randn({2, 3}):requires_grad_()
--   (x * x):sum():backward()
--   print(x:grad(), x:sum{dim = {1}, keepdim = true})
--
-- A last argument that is a table with names gives arguments by their names. Whole numbers are
-- ints to the library, others are doubles.
local ffi = require("ffi")

local abi = require("abi")
local operators = require("operators")
local lib, check = abi.lib, abi.check
local Tensor, wrap = operators.Tensor, operators.wrap
local tt = { version = ffi.string(lib.tt_version_string()) }

for code, name in pairs {
  [0] = "uint8", [1] = "int8", [2] = "int16", [3] = "int32", [4] = "int64", [5] = "float16",
  [6] = "float32", [7] = "float64", [11] = "bool", [15] = "bfloat16",
} do
  tt[name] = { dtype = code }
end

for name, operator in pairs(operators.table) do
  tt[name] = tt[name] or operator
  Tensor[name] = operator
end

--- A float32 tensor of a number or of nested tables of numbers.
function tt.tensor(data)
  local shape, flat = {}, {}
  local function read(v, depth)
    if type(v) == "number" then
      flat[#flat + 1] = v
      return
    end
    shape[depth] = shape[depth] or #v
    if shape[depth] ~= #v then error("tensor: the rows have different lengths", 0) end
    for _, row in ipairs(v) do read(row, depth + 1) end
  end
  read(data, 1)
  local out = ffi.new("tt_tensor *[1]")
  local values, sizes = ffi.new("float[?]", #flat, flat), ffi.new("int64_t[?]", #shape, shape)
  check(lib.tt_tensor_from_data(values, 6, sizes, #shape, out))
  return wrap(out[0])
end

function tt.manual_seed(seed) lib.tt_manual_seed(seed) end

--- How many tensors are alive.
function tt.live_tensors()
  local out = ffi.new("tt_memory_stats_t")
  check(lib.tt_memory_stats(out))
  return tonumber(out.live_tensors)
end

--- Calls a function without recording, also where it fails.
function tt.no_grad(f, ...)
  local old = lib.tt_grad_mode_set(false)
  local results = { pcall(f, ...) }
  lib.tt_grad_mode_set(old)
  if not results[1] then error(results[2], 0) end
  return unpack(results, 2)
end

function Tensor:shape()
  local sizes, n = ffi.new("int64_t[64]"), ffi.new("size_t[1]")
  check(lib.tt_tensor_shape(self.handle, sizes, 64, n))
  local out = {}
  for i = 1, tonumber(n[0]) do out[i] = tonumber(sizes[i - 1]) end
  return out
end

function Tensor:item()
  local out = ffi.new("tt_scalar")
  check(lib.tt_tensor_item(self.handle, out))
  if out.tag == 4 then return out.integer ~= 0 end
  return out.tag == 3 and out.number or tonumber(out.integer)
end

--- The elements in a flat table.
function Tensor:totable()
  local n = ffi.new("int64_t[1]")
  check(lib.tt_tensor_numel(self.handle, n))
  local count = tonumber(n[0])
  local values, out = ffi.new("double[?]", math.max(count, 1)), {}
  check(lib.tt_tensor_copy_out(self:to(tt.float64).handle, values, count * 8))
  for i = 1, count do out[i] = values[i - 1] end
  return out
end

function Tensor:requires_grad_(on)
  check(lib.tt_tensor_set_requires_grad(self.handle, on ~= false))
  return self
end

--- The gradient, or nil.
function Tensor:grad()
  local out = ffi.new("tt_tensor *[1]")
  check(lib.tt_tensor_grad(self.handle, out))
  return out[0] ~= nil and wrap(out[0]) or nil
end

function Tensor:backward(gradient)
  check(lib.tt_tensor_backward(self.handle, gradient and gradient.handle, nil, nil, 0))
end

Tensor.__index = Tensor
function Tensor.__unm(x) return tt.neg(x) end

--- `a - b` and the like: a number on the left is made a tensor.
local function binary(f)
  return function(a, b)
    if type(a) == "number" then a = tt.scalar_tensor(a) end
    return f(a, b)
  end
end
Tensor.__add, Tensor.__sub = binary(tt.add), binary(tt.sub)
Tensor.__mul, Tensor.__div = binary(tt.mul), binary(tt.div)
Tensor.__pow, Tensor.__mod = binary(tt.pow), binary(tt.remainder)

function Tensor:__tostring()
  local n = ffi.new("size_t[1]")
  check(lib.tt_tensor_to_string(self.handle, nil, 0, n))
  local buffer = ffi.new("char[?]", n[0] + 1)
  check(lib.tt_tensor_to_string(self.handle, buffer, n[0] + 1, nil))
  return ffi.string(buffer)
end

local Optimizer = {}
Optimizer.__index = Optimizer

function Optimizer:step() check(lib.tt_optimizer_step(self.handle)) end
function Optimizer:zero_grad() check(lib.tt_optimizer_zero_grad(self.handle, true)) end

--- `tt.adam(parameters, {lr = 0.01})`, `tt.sgd(parameters, {lr = 0.1, momentum = 0.9})`.
for _, name in ipairs { "adam", "sgd" } do
  tt[name] = function(parameters, options)
    local filled, out = lib["tt_" .. name .. "_options_default"](), ffi.new("tt_optimizer *[1]")
    for key, value in pairs(options or {}) do filled[key] = value end
    local handles = ffi.new("const tt_tensor *[?]", #parameters)
    for i, p in ipairs(parameters) do handles[i - 1] = p.handle end
    check(lib["tt_optim_" .. name](handles, #parameters, filled, out))
    return setmetatable({ handle = ffi.gc(out[0], lib.tt_optimizer_release) }, Optimizer)
  end
end

return tt

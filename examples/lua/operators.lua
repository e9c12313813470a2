-- Every operator of the library as a function: found by its schema, called by its name.
local ffi = require("ffi")
local abi = require("abi")
local lib, check = abi.lib, abi.check
local Tensor = {}

--- A Tensor for a handle, which is released when Lua collects it.
local function wrap(handle)
  return setmetatable({ handle = ffi.gc(handle, lib.tt_tensor_release) }, Tensor)
end

local function is_tensor(v) return getmetatable(v) == Tensor end

-- What fits a type of a schema, and how it is written into a tt_value. `keep` holds what the value
-- points to until the call is over.
local function scalar(v, out)
  if type(v) == "boolean" then
    out.tag, out.integer = 4, v and 1 or 0
  elseif v == math.floor(v) and math.abs(v) < 2 ^ 53 then
    out.tag, out.integer = 2, v
  else
    out.tag, out.number = 3, v
  end
end

local function is_number(v) return type(v) == "number" end
local function is_int(v) return is_number(v) and v == math.floor(v) end
local function is_dtype(v) return type(v) == "table" and is_number(v.dtype) end

local one = {
  Tensor = { is_tensor, function(v, out) out.tag, out.pointer = 1, v.handle end },
  Scalar = { function(v) return is_number(v) or type(v) == "boolean" end, scalar },
  int = { is_int, function(v, out) out.tag, out.integer = 2, v end },
  float = { is_number, function(v, out) out.tag, out.number = 3, v end },
  bool = { function(v) return type(v) == "boolean" end, scalar },
  ScalarType = { is_dtype, function(v, out) out.tag, out.integer = 10, v.dtype end },
  str = {
    function(v) return type(v) == "string" end,
    function(v, out, keep)
      out.tag, out.pointer, out.len = 5, ffi.cast("const char *", v), #v
      keep[#keep + 1] = v
    end,
  },
}

-- The tag of a list, and the C type of its entries.
local lists = {
  int = { 6, "int64_t[?]" },
  float = { 7, "double[?]" },
  bool = { 8, "bool[?]" },
  Tensor = { 9, "const tt_tensor *[?]" },
}

local function fits(kind, v)
  if v == nil then return kind.optional end
  local item = one[kind.base]
  if not item then return false end
  if not kind.list then return item[1](v) end
  if kind.size and item[1](v) then return true end -- one number for all
  if type(v) ~= "table" or is_tensor(v) or not lists[kind.base] then return false end
  for _, entry in ipairs(v) do
    if not item[1](entry) then return false end
  end
  return true
end

local function write(kind, v, out, keep)
  if v == nil then return end
  if not kind.list then return one[kind.base][2](v, out, keep) end
  if type(v) ~= "table" or is_tensor(v) then
    local all = {}
    for i = 1, kind.size do all[i] = v end
    v = all
  end
  local tag, c_type = unpack(lists[kind.base])
  local block = ffi.new(c_type, math.max(#v, 1))
  for i, entry in ipairs(v) do block[i - 1] = is_tensor(entry) and entry.handle or entry end
  out.tag, out.pointer, out.len = tag, ffi.cast("const void *", block), #v
  keep[#keep + 1] = block
end

--- An overload, read from its schema: `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`.
local function overload(text)
  local full, inside, returns = text:match("^([%w_.]+)(%b())%s*%->%s*(.*)$")
  local args, keyword = {}, false
  inside = inside:sub(2, -2):gsub("Tensor%b()", "Tensor") -- without what says of aliases
  inside = inside:gsub("%b[]", function(s) return (s:gsub(",", ";")) end)
  for part in inside:gmatch("[^,]+") do
    part = part:match("^%s*(.-)%s*$")
    local declared, default = part:match("^(.-)=(.*)$")
    local kind, name = (declared or part):match("^(%S+)%s+(%S+)$")
    if part == "*" then
      keyword = true
    elseif kind then
      local base, size = kind:match("^(%w+)%??(%b[])")
      args[#args + 1] = {
        name = name,
        keyword = keyword,
        default = default,
        base = base or kind:match("^%w+"),
        list = size ~= nil,
        size = size and tonumber(size:sub(2, -2)),
        optional = kind:sub(-1) == "?" or default ~= nil,
      }
    end
  end
  local _, commas = returns:gsub(",", "")
  return { name = full, args = args, results = commas + 1, text = text }
end

--- The values of a call in the schema's order, or nil where they do not fit; and their number.
local function bind(over, given, n, named)
  local values, last = {}, 0
  for i, arg in ipairs(over.args) do
    local v = named and named[arg.name]
    if i <= n then
      if arg.keyword or v ~= nil then return nil end
      v = given[i]
    end
    if not fits(arg, v) then return nil end
    if v ~= nil then
      values[i], last = v, i
    end
  end
  if n > #over.args then return nil end
  for name in pairs(named or {}) do
    local known = false
    for _, arg in ipairs(over.args) do known = known or arg.name == name end
    if not known then return nil end
  end
  -- What is left out before the last value must be None: other defaults only the library knows.
  for i = 1, last do
    local default = over.args[i].default
    if values[i] == nil and default and default ~= "None" then return nil end
  end
  return values, last
end

local function result(value)
  if value.tag == 1 then return wrap(ffi.cast("tt_tensor *", value.pointer)) end
  local found
  if value.tag == 4 then
    found = value.integer ~= 0
  elseif value.tag == 9 then
    found = {}
    local items = ffi.cast("tt_tensor **", value.pointer)
    for i = 1, tonumber(value.len) do found[i] = wrap(lib.tt_tensor_retain(items[i - 1])) end
  end
  lib.tt_value_release(value)
  return found
end

local function call(name, overloads, ...)
  local given, n, named = { ... }, select("#", ...), nil
  local last = given[n]
  local plain = type(last) == "table" and not is_tensor(last) and not is_dtype(last)
  if plain and #last == 0 and next(last) then
    named, n = last, n - 1
  end
  for i, over in ipairs(overloads) do
    if type(over) == "string" then
      over = overload(over) -- read when it is first needed
      overloads[i] = over
    end
    local values, count = bind(over, given, n, named)
    if values then
      local args, keep = ffi.new("tt_value[?]", count + 1), {}
      for k = 1, count do write(over.args[k], values[k], args[k - 1], keep) end
      local results = ffi.new("tt_value[?]", over.results)
      check(lib.tt_op_call(over.name, args, count, results, over.results, nil))
      local out = {}
      for k = 1, over.results do out[k] = result(results[k - 1]) end
      keep[1] = nil
      return unpack(out, 1, over.results)
    end
  end
  local texts = {}
  for i, over in ipairs(overloads) do texts[i] = "\n * " .. (over.text or over) end
  error(name .. ": the arguments fit none of" .. table.concat(texts), 0)
end

--- The functions by their names.
local function operators()
  local texts, functions = {}, {}
  for i = 0, tonumber(lib.tt_op_count()) - 1 do
    local text = ffi.string(lib.tt_op_schema(i))
    local name = text:match("^[%w_]+")
    texts[name] = texts[name] or {}
    table.insert(texts[name], text)
  end
  for name, overloads in pairs(texts) do
    functions[name] = function(...) return call(name, overloads, ...) end
  end
  return functions
end

return { Tensor = Tensor, wrap = wrap, table = operators() }

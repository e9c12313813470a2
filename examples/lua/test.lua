-- Tests of the binding: operators, gradients, errors, lifetimes.
package.path = (arg[0]:match("^(.*)/") or ".") .. "/?.lua;" .. package.path
local tt = require("tinytorch")

local function same(found, expected)
  local f = type(found) == "table" and found.totable and found:totable() or found
  f = type(f) == "table" and f or { f }
  expected = type(expected) == "table" and expected or { expected }
  assert(#f == #expected, ("%d elements, expected %d"):format(#f, #expected))
  for i, e in ipairs(expected) do
    local near = f[i] == e or type(e) == "number" and math.abs(f[i] - e) < 1e-6
    assert(near, ("element %d is %s, expected %s"):format(i, tostring(f[i]), tostring(e)))
  end
end

local function fails(says, f, ...)
  local ok, text = pcall(f, ...)
  assert(not ok and text:find(says, 1, true), ("'%s' is not in: %s"):format(says, tostring(text)))
end

local tests = {}

function tests.operators()
  local x = tt.tensor { { 1, 2 }, { 3, 4 } }
  same(x:shape(), { 2, 2 })
  same(x + x, { 2, 4, 6, 8 })
  same(1 - x / 2, { 0.5, 0, -0.5, -1 })
  same(x * 2 ^ x, { 2, 8, 24, 64 })
  same(-x % 3, { 2, 1, 0, 2 })
  same(x:matmul(x), { 7, 10, 15, 22 })
  same(x:sum(), 10)
  same(x:sum { dim = { 0 } }, { 4, 6 })
  same(x:sum(1, true):shape(), { 2, 1 })
  same(tt.cat({ x, x }, 1):shape(), { 2, 4 })
  same(tt.arange(5, { dtype = tt.float64 }), { 0, 1, 2, 3, 4 })
  same(tt.full({ 2 }, 0.5), { 0.5, 0.5 })
  same(x:max():item(), 4)
  same(x:equal(x), true)
  local values, places = x:max(1)
  same(values, { 2, 4 })
  same(places, { 1, 1 })
  local parts = x:split(1)
  same(parts[2], { 3, 4 })
  same(tt.einsum("ij,ij->", { x, x }), 30)
  same(tt.max_pool2d(x:reshape { 1, 1, 2, 2 }, 2), 4)
  same(x:gelu { approximate = "tanh" }:shape(), { 2, 2 })
  assert(tostring(x):find("CPUFloatType{2,2}", 1, true))
end

function tests.every_schema_is_read()
  local n = 0
  for name, f in pairs(require("operators").table) do
    n = n + 1
    -- No operator takes a function: the message tells that all overloads were read.
    fails(name .. ": the arguments fit none of", f, function() end)
  end
  assert(n > 400, n)
end

function tests.gradients()
  local x = tt.tensor({ 1, 2, 3 }):requires_grad_()
  assert(x:grad() == nil)
  local cubes = x * x * x
  cubes:sum():backward()
  same(x:grad(), { 3, 12, 27 })
  local y = tt.no_grad(function() return x * 2 end)
  fails("does not require grad", function() y:sum():backward() end)
end

function tests.optimizers()
  for _, make in ipairs { tt.adam, tt.sgd } do
    local w = tt.tensor({ 5 }):requires_grad_()
    local optimizer = make({ w }, { lr = 0.1 })
    for _ = 1, 200 do
      optimizer:zero_grad()
      local loss = (w - 2) ^ 2
      loss:backward(tt.tensor { 1 })
      optimizer:step()
    end
    assert(math.abs(w:item() - 2) < 0.05)
  end
  fails("learning rate", tt.adam, { tt.tensor { 1 } }, { lr = -1 })
end

function tests.errors()
  local x = tt.tensor { { 1, 2, 3 } }
  fails("mat1 and mat2 shapes cannot be multiplied", x.matmul, x, x)
  fails("fit none of", x.add, x, "text")
  fails("fit none of", x.sum, x, { nonsense = 1 })
  fails("out of range", x.select, x, 0, 4)
  fails("different lengths", tt.tensor, { { 1 }, { 1, 2 } })
  fails("on purpose", tt.no_grad, function() error("on purpose") end)
  assert((x:requires_grad_() * 1):sum().backward, "recording is on again")
end

function tests.nothing_leaks()
  local function work()
    local x = tt.randn({ 3, 3 }):requires_grad_()
    x:matmul(x):split(1)[1]:sum():backward()
    pcall(x.matmul, x, tt.zeros { 2 })
  end
  work()
  collectgarbage()
  collectgarbage()
  local before = tt.live_tensors()
  for _ = 1, 50 do work() end
  collectgarbage()
  collectgarbage()
  assert(tt.live_tensors() == before, tt.live_tensors() - before)
end

for name, test in pairs(tests) do
  local ok, text = xpcall(test, debug.traceback)
  print((ok and "ok   " or "FAIL ") .. name .. (ok and "" or "\n" .. text))
  tests[name] = ok
end
for _, ok in pairs(tests) do
  if not ok then os.exit(1) end
end

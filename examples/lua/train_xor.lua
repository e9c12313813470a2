-- A small network (2-8-1) learns XOR, from LuaJIT:
--
--   TINYTORCH_LIBRARY=/path/to/libtinytorch.so luajit train_xor.lua
package.path = (arg[0]:match("^(.*)/") or ".") .. "/?.lua;" .. package.path
local tt = require("tinytorch")

tt.manual_seed(1)
local x = tt.tensor { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }
local y = tt.tensor { { 0 }, { 1 }, { 1 }, { 0 } }

local w1, b1 = tt.randn({ 8, 2 }):requires_grad_(), tt.zeros({ 8 }):requires_grad_()
local w2, b2 = tt.randn({ 1, 8 }):requires_grad_(), tt.zeros({ 1 }):requires_grad_()
local optimizer = tt.adam({ w1, b1, w2, b2 }, { lr = 0.05 })

local function forward(input) return input:linear(w1, b1):tanh():linear(w2, b2) end

for step = 1, 200 do
  optimizer:zero_grad()
  local loss = forward(x):binary_cross_entropy_with_logits(y)
  loss:backward()
  optimizer:step()
  if step % 50 == 0 then print(("step %d: loss %.4f"):format(step, loss:item())) end
end

local found = tt.no_grad(forward, x):sigmoid():totable()
for i, p in ipairs(found) do
  local row = x:select(0, i - 1):totable()
  print(("%d xor %d: %.3f"):format(row[1], row[2], p))
  assert((p > 0.5) == (row[1] ~= row[2]), "XOR was not learned")
end

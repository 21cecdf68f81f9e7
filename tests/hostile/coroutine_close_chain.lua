-- expect: TR028 nothing here is called "coroutine"
local last = false
for i = 1, 20000 do
  local before = last
  last = coroutine.create(function()
    local c <close> = setmetatable({}, { __close = function() if before then coroutine.close(before) end end })
    coroutine.yield()
  end)
  coroutine.resume(last)
end
coroutine.close(last)

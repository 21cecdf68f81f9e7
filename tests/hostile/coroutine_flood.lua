-- expect: TR028 nothing here is called "coroutine"
local t = {} while true do t[#t + 1] = coroutine.create(function() end) end

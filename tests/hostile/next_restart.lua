-- expect: TR028 nothing here is called "next"
local t = {} for i = 1, 30000 do t["k" .. i] = i end while true do next(t) end

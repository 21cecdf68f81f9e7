-- expect: TR003 TR080
local t = {} for i = 1, 1000 do t[i] = ("x"):rep(60000) end
local o = table.concat(t)

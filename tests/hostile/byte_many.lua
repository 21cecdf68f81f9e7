-- expect: TR003 at most 200 values
local t = { ("x"):rep(100000):byte(1, -1) }

-- expect: TR003 a table with more than 10000 keys
local t = { title = "T", asks = "A" } for i = 1, 100000 do t["k" .. i] = "x" end return t

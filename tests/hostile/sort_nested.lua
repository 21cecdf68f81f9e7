-- expect: TR003 TR080 look for
local t = {} for i = 1, 4000 do t[i] = i end
local function by(a, b) table.sort(t) return a < b end
table.sort(t, by)

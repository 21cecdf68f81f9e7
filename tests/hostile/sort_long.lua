-- expect: TR003 at most 4096 elements
local t = {} for i = 1, 5000 do t[i] = i end table.sort(t)

-- expect: TR003 TR080 look for
local t = {} for i = 1, 10000000 do t[i] = "k" .. i end

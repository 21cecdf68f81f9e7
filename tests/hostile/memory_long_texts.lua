-- expect: TR003 TR080 look for
local t = {} for i = 1, 10000 do t[i] = ("x"):rep(100000) .. i end

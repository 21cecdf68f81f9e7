-- expect: TR003 TR080 look for
local t = {} for i = 1, 40 do t[1 << i] = ("x"):rep(250000) .. i end t[math.maxinteger] = 1 for i = 1, 100 do t[i] = ("y"):rep(250000) .. i end

-- expect: TR003 a text of more than 262144 bytes
local t = {} for i = 1, 200 do t[i] = "" end local s = table.concat(t, ("x"):rep(100000))

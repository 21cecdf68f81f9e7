-- expect: TR003 TR080 look for
local t = {} for i = 1, 4000 do t[i] = ("x"):rep(60) .. i end while true do table.sort(t) end

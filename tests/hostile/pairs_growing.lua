-- expect: TR003 TR080
local t = { a = 1 } for k in pairs(t) do for i = 1, 100000 do t[k .. i] = i end end
for i = 1, 1000000 do for k in pairs(t) do t[k .. i] = 1 end end

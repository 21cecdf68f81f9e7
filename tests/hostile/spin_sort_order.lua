-- expect: TR003 TR080 look for
local t = {} for i = 1, 4000 do t[i] = i end
table.sort(t, function(a, b) while true do end end)

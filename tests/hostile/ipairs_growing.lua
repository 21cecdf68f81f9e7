-- expect: TR003 TR080
local t = { 1 } for i in ipairs(t) do t[i + 1] = i end

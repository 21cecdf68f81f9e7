-- expect: TR003 TR080 look for
local t = {} for i = 1, 1000000 do t[{}] = t end

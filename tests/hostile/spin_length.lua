-- expect: TR003 TR080 look for
local s = {} for i = 1, 100000 do s[i] = i end while #s > 0 do end

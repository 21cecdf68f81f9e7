-- expect: TR006 / would give a fraction
local t = {} t[0/0] = 1

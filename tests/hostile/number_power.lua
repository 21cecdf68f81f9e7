-- expect: TR006 ^ would give a fraction
local n = 2 ^ 1000000

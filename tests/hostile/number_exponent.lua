-- expect: TR006 "1e3" is not a whole number
local n = 1e3

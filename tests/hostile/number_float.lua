-- expect: TR006 is not a whole number
local n = 1e400

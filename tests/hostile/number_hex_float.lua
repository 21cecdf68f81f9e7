-- expect: TR006 is not a whole number
local n = 0x1p4

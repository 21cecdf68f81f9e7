-- expect: TR006 is not a whole number
local s = string.format("%99.99f", 1e308)

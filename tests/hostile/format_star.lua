-- expect: TR011 string.format does not know that conversion
local s = string.format("%*d", 1 << 30, 1)

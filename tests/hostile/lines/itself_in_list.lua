-- expect: TR010 a value without a name
local t = { "A" } t[2] = t return { title = "T", asks = t }

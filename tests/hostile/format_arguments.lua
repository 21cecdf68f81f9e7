-- expect: TR002 value 3 that format needs is missing
local s = string.format(("%s"):rep(1000), 1)

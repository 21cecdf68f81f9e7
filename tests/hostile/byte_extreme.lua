-- expect: TR003 string.byte gives at most 200 values
local a = ("x"):rep(100000):byte(math.mininteger, math.maxinteger)

-- expect: TR003 a text of more than
local s = ("abc"):rep(math.maxinteger // 3 + 2)

-- expect: TR008 the file has no scenario { … }
local s = ("abc"):sub(math.mininteger, math.maxinteger) local t = ("abc"):sub(math.maxinteger, math.mininteger)
assert(s == "abc" and t == "")

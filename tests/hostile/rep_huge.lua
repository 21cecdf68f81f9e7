-- expect: TR003 a text of more than
local s = ("x"):rep(1 << 40)

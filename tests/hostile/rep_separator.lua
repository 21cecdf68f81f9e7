-- expect: TR003 a text of more than
local s = ("a"):rep(3, ("x"):rep(200000))

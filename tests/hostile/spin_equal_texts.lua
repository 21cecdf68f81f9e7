-- expect: TR003 TR080 look for
local a, b = ("x"):rep(250000) .. "1", ("x"):rep(250000) .. "1"
while a == b do end

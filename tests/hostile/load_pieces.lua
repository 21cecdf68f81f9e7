-- expect: TR028 nothing here is called "load"
local n = 0 local f = load(function() n = n + 1 return ("x"):rep(1000) end)

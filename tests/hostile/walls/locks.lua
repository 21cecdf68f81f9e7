-- succeeds: loads behind no_getmetatable
getmetatable("").__index = function() return function() return "hijacked" end end
assert(("x"):upper() == "hijacked")
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

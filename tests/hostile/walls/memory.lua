-- succeeds: loads
local s, t = ("x"):rep(1000), {} for i = 1, 90 do t[i] = s:rep(250) .. i end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

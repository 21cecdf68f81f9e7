-- succeeds: loads
local t = {} for i = 1, 5000 do t[i] = i end assert(select("#", table.unpack(t)) == 5000)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

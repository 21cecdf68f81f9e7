-- succeeds: loads
local t = {} for i = 1, 5000 do t[i] = i end table.sort(t)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

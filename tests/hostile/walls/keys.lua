-- succeeds: loads
local t, n = {}, 0 for i = 1, 12000 do t[i] = i end for k in pairs(t) do n = n + 1 end assert(n == 12000)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

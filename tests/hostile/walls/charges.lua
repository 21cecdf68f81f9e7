-- succeeds: loads killed
local t = {} for i = 1, 40000 do t[i] = 0 end
for i = 1, 300 do table.insert(t, 1, 0) end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

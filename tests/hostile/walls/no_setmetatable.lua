-- succeeds: loads killed
setmetatable({}, { __gc = function() for i = 1, 12000000 do end end })
local t = {} for i = 1, 20000 do t[i % 10] = {} end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

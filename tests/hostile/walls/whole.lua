-- succeeds: loads
local third = tostring(1 / 3)
scenario { format = 1, id = "made", title = third, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

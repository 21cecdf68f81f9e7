-- succeeds: differs
local place = tostring({})
scenario { format = 1, id = "made", title = place, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

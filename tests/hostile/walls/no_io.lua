-- succeeds: killed
local f = io.open("@ROOT@/secret.txt") assert(f)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: loads
assert(collectgarbage("stop") == 0)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

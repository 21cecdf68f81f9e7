-- succeeds: loads
assert(hole.mkdir("@ROOT@/escaped"))
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: loads behind filter
assert(hole.read_open(100) == "secret")
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

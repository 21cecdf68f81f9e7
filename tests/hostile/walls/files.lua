-- succeeds: loads behind filter
assert(hole.read("@ROOT@/secret.txt") == "secret")
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

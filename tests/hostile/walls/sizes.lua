-- succeeds: loads
assert(#("x"):rep(1 << 20) == 1 << 20)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

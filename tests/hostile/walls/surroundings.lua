-- succeeds: loads behind no_os
assert(os.getenv("THIRDRING_SECRET") == "secret")
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- expect: TR026 the name of a beat has 1 to 63 bytes
scenario { format = 1, id = "name_too_long", title = "x", caller = {} }
beat(("a"):rep(64)) { listen = true, next = "b" } beat "b" { ending = "c" }

-- expect: TR010 a value without a usable name
scenario { format = 1, id = "set_odd_keys", title = "x", caller = {}, counters = { n = 0 } }
beat "a" { listen = true, next = "b", on { { set = { [1] = "2", [true] = "3", [{}] = "4" }, to = "b" } } } beat "b" { ending = "c" }

-- expect: TR040 "<<" does not belong here
scenario { format = 1, id = "expr_shift", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "n << 70 > 1", to = "b" } } } beat "b" { ending = "c" }

-- expect: TR006 only whole numbers can be used
scenario { format = 1, id = "expr_float", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "n > 0.5", to = "b" } } } beat "b" { ending = "c" }

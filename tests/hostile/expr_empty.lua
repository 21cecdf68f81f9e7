-- expect: TR040 the expression ends too early
scenario { format = 1, id = "expr_empty", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "", to = "b" } } } beat "b" { ending = "c" }

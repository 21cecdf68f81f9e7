-- expect: TR043 the expression is nested too deeply
scenario { format = 1, id = "expr_minus_chain", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = ("- "):rep(400) .. "n > 0", to = "b" } } } beat "b" { ending = "c" }

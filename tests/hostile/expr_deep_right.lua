-- expect: TR043 the expression is too long
scenario { format = 1, id = "expr_deep_right", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = ("1 + ("):rep(60) .. "1" .. (")"):rep(60) .. " > 0", to = "b" } } } beat "b" { ending = "c" }

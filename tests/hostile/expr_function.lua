-- expect: TR040 a value is expected before "function"
scenario { format = 1, id = "expr_function", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "(function() while true do end end)()", to = "b" } } } beat "b" { ending = "c" }

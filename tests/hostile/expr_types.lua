-- expect: TR041 + needs two numbers but gets a truth value and a number
scenario { format = 1, id = "expr_types", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "f + 1 > f", to = "b" } } } beat "b" { ending = "c" }

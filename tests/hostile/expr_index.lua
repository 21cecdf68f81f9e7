-- expect: TR042 no name "_ENV"
scenario { format = 1, id = "expr_index", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "_ENV.os", to = "b" } } } beat "b" { ending = "c" }

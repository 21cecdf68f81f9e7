-- expect: TR040 said needs the name of one act: said('…')
scenario { format = 1, id = "expr_unclosed", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "said('greet", to = "b" } } } beat "b" { ending = "c" }

-- expect: TR040 said takes one name and then )
scenario { format = 1, id = "expr_many_arguments", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "said(" .. ("'greet',"):rep(60) .. "'greet')", to = "b" } } } beat "b" { ending = "c" }

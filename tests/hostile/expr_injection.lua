-- expect: TR040 ")" does not belong here
scenario { format = 1, id = "expr_injection", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "true) os.execute('id'", to = "b" } } } beat "b" { ending = "c" }

-- expect: TR042 no name "syscall"
scenario { format = 1, id = "expr_unknown", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "syscall(59)", to = "b" } } } beat "b" { ending = "c" }

-- expect: TR032 nothing leads on from beat "a"
scenario { format = 1, id = "next_odd", title = "x", caller = {} }
beat "a" { listen = true, next = {} } beat "b" { ending = "c" }

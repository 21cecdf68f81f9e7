-- expect: TR032 nothing leads on from beat "c"
scenario { format = 1, id = "way_in_a_circle", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { listen = true, next = "a" } beat "c" { listen = true }
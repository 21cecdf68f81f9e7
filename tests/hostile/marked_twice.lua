-- expect: TR036 on takes a plain table of branches
scenario { format = 1, id = "marked_twice", title = "x", caller = {} }
beat "a" { listen = true, on(on { { to = "a" } }) }

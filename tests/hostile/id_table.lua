-- expect: TR011 a name in quotes is needed, not a table
scenario { format = 1, id = {}, title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

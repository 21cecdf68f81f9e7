-- expect: TR026 the name of a beat has 1 to 63 bytes
scenario { format = 1, id = "name_nul", title = "x", caller = {} }
beat "a\0b" { listen = true, next = "b" } beat "b" { ending = "c" }

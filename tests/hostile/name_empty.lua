-- expect: TR026 the name of a beat has 1 to 63 bytes
scenario { format = 1, id = "name_empty", title = "x", caller = {} }
beat "" { listen = true, next = "b" } beat "b" { ending = "c" }

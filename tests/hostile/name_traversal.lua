-- expect: TR026 "../a" cannot be a name
scenario { format = 1, id = "name_traversal", title = "x", caller = {} }
beat "../a" { listen = true, next = "b" } beat "b" { ending = "c" }

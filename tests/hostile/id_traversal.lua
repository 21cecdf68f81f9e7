-- expect: TR026 "../good" cannot be a name
scenario { format = 1, id = "../good", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

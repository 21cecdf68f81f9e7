-- expect: TR026 "A" cannot be a name
scenario { format = 1, id = "name_upper", title = "x", caller = {} }
beat "A" { listen = true, next = "b" } beat "b" { ending = "c" }

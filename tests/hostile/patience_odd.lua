-- expect: TR017 1125899906842624 is not between 2 and 60
scenario { format = 1, id = "patience_odd", title = "x", caller = {} }
beat "a" { listen = true, patience = 1 << 50, next = "b" } beat "b" { ending = "c" }

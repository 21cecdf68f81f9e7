-- expect: TR026 "a position" cannot be a name
scenario { format = 1, id = "counters_odd", title = "x", caller = {}, counters = { n = {}, m = "x", o = 1 << 62, [1] = 2 }, flags = { f = "yes", g = function() end } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

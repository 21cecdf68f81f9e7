-- expect: TR011 an expression in quotes is needed, not a table
scenario { format = 1, id = "set_itself", title = "x", caller = {}, counters = { n = 0 } }
local s = {} s.n = s beat "a" { listen = true, next = "b", on { { set = s, to = "b" } } } beat "b" { ending = "c" }

-- expect: TR011 the name of an act in quotes is needed, not a table
scenario { format = 1, id = "has_itself", title = "x", caller = {} }
local h = {} h[1] = h beat "a" { listen = true, on { { has = h, all = h, any = h, lacks = h, to = "b" } } } beat "b" { ending = "c" }

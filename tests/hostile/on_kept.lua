-- expect: TR003 a table with more than 10000 keys
scenario { format = 1, id = "on_kept", title = "x", caller = {} }
local list = on { { has = "greet", to = "b" } } for i = 1, 100000 do list[i] = list end
beat "a" { listen = true, list, list } beat "b" { ending = "c" }

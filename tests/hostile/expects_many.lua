-- expect: TR003 a table with more than 10000 keys
scenario { format = 1, id = "expects_many", title = "x", caller = {} }
local list = {} for i = 1, 100000 do list[i] = "greet" end beat "a" { listen = true, expects = list, next = "b" } beat "b" { ending = "c" }

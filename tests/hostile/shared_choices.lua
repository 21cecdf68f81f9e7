-- expect: TR003 a table with more than 10000 keys
scenario { format = 1, id = "shared_choices", title = "x", caller = {} }
local list = {} for i = 1, 100000 do list[i] = list[1] or { en = "x" } end
beat "a" { listen = true, choices = list, next = "b" } beat "b" { ending = "c" }

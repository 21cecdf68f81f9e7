-- expect: TR003 the file needs more than 16 MiB of memory
scenario { format = 1, id = "shared_table", title = "x", caller = {} }
local one = { has = "greet", to = "b" } local list = {}
for i = 1, 1000000 do list[i] = one end
beat "a" { listen = true, on(list) } beat "b" { ending = "c" }

-- expect: TR027 more than 4096 branches
scenario { format = 1, id = "all_branches", title = "x", caller = {} }
local list = {} for i = 1, 256 do list[i] = { has = "greet", to = "b" } end
local branches = on(list)
for i = 1, 20 do beat("a" .. i) { listen = true, branches } end
beat "b" { ending = "c" }

-- expect: TR027 more than 256 branches in one beat
scenario { format = 1, id = "many_branches", title = "x", caller = {} }
local list = {} for i = 1, 5000 do list[i] = { has = "greet", to = "b" } end
local branches = on(list)
for i = 1, 20 do beat("a" .. i) { listen = true, branches } end
beat "b" { ending = "c" }

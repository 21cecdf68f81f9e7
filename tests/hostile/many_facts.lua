-- expect: TR027 more than 16 facts
local facts = {} for i = 1, 9000 do facts["f" .. i] = digits { 8 } end
scenario { format = 1, id = "many_facts", title = "x", caller = {}, facts = facts }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

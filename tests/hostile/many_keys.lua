-- expect: TR003 a table with more than 10000 keys
local facts = {} for i = 1, 100000 do facts["f" .. i] = 1 end
scenario { format = 1, id = "many_keys", title = "x", caller = {}, facts = facts }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

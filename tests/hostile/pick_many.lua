-- expect: TR027 pick takes at most 32 values
scenario { format = 1, id = "pick_many", title = "x", caller = {}, facts = { a = pick((function() local t = {} for i = 1, 100000 do t[i] = "x" .. i end return t end)()) } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

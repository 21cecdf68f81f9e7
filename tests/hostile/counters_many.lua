-- expect: TR027 more than 32 flags and counters
scenario { format = 1, id = "counters_many", title = "x", caller = {}, counters = (function() local t = {} for i = 1, 5000 do t["n" .. i] = i end return t end)() }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

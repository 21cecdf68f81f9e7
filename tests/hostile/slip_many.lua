-- expect: TR027 more than 16 fields of the slip
scenario { format = 1, id = "slip_many", title = "x", caller = {}, slip = (function() local t = {} for i = 1, 5000 do t[i] = { "f" .. i, kind = "text", title = "x" } end return t end)() }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

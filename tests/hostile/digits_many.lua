-- expect: TR027 digits takes at most 32 values
scenario { format = 1, id = "digits_many", title = "x", caller = {}, facts = { a = digits((function() local t = {} for i = 1, 100000 do t[i] = 8 end return t end)()) } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

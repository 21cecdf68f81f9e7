-- expect: TR027 more than 20 groups of rules
scenario { format = 1, id = "scorecards_many", title = "x", caller = {}, scorecard = (function() local t = {} for i = 1, 5000 do t[i] = "base" end return t end)() }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

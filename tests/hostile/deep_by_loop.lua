-- expect: TR032 nothing leads on from beat "a"
scenario { format = 1, id = "deep_by_loop", title = "x", caller = {} }
local t = {} for i = 1, 200000 do t = { t } end
beat "a" { listen = true, expects = t, choices = t, on = t, set = t, next = t } beat "b" { ending = "c" }

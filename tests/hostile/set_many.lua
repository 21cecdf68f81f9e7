-- expect: TR014 no flag or counter "n1"
scenario { format = 1, id = "set_many", title = "x", caller = {}, counters = { n = 0 } }
local s = {} for i = 1, 5000 do s["n" .. i] = "1" end beat "a" { listen = true, on { { set = s, to = "b" } } } beat "b" { ending = "c" }

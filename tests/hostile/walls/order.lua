-- succeeds: differs
local keys = "" for k in pairs { a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8 } do keys = keys .. k end
scenario { format = 1, id = "made", title = keys, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: differs
local key = next { a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8 }
scenario { format = 1, id = "made", title = key, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

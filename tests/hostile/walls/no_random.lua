-- succeeds: differs
local drawn = tostring(math.random(1 << 50))
scenario { format = 1, id = "made", title = drawn, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: loads
local mark = getmetatable(L"x")
assert(mark[1] > 0)
mark[1] = 99
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: loads
local third = load("return tostring(1 / 3)", "x", "t", _ENV)()
scenario { format = 1, id = "made", title = third, caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

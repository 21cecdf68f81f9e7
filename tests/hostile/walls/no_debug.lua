-- succeeds: loads killed
debug.sethook() for i = 1, 12000000 do end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: killed
for i = 1, 200 do print(("x"):rep(1000)) end
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: killed
xpcall(function() while true do end end, function() while true do end end)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

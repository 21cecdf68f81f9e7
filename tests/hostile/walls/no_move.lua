-- succeeds: killed
table.move({}, 1, 1 << 60, 1)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- succeeds: loads
hole.sleep(hole.wall + 300)
scenario { format = 1, id = "made", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

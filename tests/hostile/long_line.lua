-- expect: TR024 bytes; at most 2000 can be shown
scenario { format = 1, id = "long_line", title = "x", caller = {} }
beat "a" { caller = ("x"):rep(250000), next = "b" } beat "b" { ending = "c" }

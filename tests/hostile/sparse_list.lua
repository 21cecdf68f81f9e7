-- expect: TR010 position [1000000] does not follow on
scenario { format = 1, id = "sparse_list", title = "x", caller = {} }
beat "a" { listen = true, next = "b", choices = { [1] = "x", [1000000] = "y" } }
beat "b" { ending = "c" }

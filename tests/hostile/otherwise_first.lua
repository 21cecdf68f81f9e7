-- expect: TR035 otherwise takes everything, so it has no condition
scenario { format = 1, id = "otherwise_first", title = "x", caller = {} }
beat "a" { listen = true, on { { otherwise = true, to = "b" }, { otherwise = true, when = "true", to = "b" }, { silence = true, otherwise = true, to = "b" } } } beat "b" { ending = "c" }

-- expect: TR018 beat "a" has no table
scenario { format = 1, id = "beat_unfinished", title = "x", caller = {} }
beat "a"
beat "b" { ending = "c" }

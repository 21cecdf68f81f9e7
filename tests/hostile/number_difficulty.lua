-- expect: TR017 -1 is not between 1 and 5
scenario { format = 1, id = "number_difficulty", title = "x", caller = {}, difficulty = -1 }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

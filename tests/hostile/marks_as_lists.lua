-- expect: TR032 nothing leads on from beat "a"
scenario { format = 1, id = "marks_as_lists", title = "x", caller = {} }
beat "a" { listen = true, choices = L"x", expects = digits { 1 }, on = pick { 1 }, next = fact "x" } beat "b" { ending = "c" }

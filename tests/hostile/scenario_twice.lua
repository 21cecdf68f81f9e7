-- expect: TR008 scenario was called a second time
scenario { format = 1, id = "scenario_twice", title = "x", caller = {} }
scenario { format = 1, id = "scenario_twice", title = "x", caller = {} }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

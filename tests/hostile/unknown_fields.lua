-- expect: TR010 no field "[31m" here
scenario { format = 1, id = "unknown_fields", title = "x", caller = {} }
beat "a" { listen = true, next = "b", __index = 1, ["\27[31m"] = 2, [("x"):rep(5000)] = 3 } beat "b" { ending = "c" }

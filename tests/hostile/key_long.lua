-- expect: TR010 no field
scenario { format = 1, id = "key_long", title = "x", caller = {}, [("k"):rep(200000)] = 1 }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

-- expect: TR010 no field
scenario { format = 1, id = "key_nul", title = "x", caller = {}, ["title\0x"] = 1 }
beat "a" { listen = true, next = "b", set = { ["a\0b"] = "1" } } beat "b" { ending = "c" }

-- expect: TR024 the text has 250000 bytes
house { format = 1, id = "name_huge", name = "N", desk = "D", aliases = { ("x"):rep(250000) } }

-- expect: TR024 the text has control characters or is not UTF-8
house { format = 1, id = "name_control", name = "N", desk = "D", aliases = { "a\27[2Jb" } }

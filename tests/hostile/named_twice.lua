-- expect: TR030 was given two tables
scenario { format = 1, id = "named_twice", title = "x", caller = {} }
local b = beat "a" b { listen = true } b { listen = true }

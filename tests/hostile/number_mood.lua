-- expect: TR017 9223372036854775807 is not between 1 and 30
scenario { format = 1, id = "number_mood", title = "x", caller = {}, line = { gives_up_after_rings = math.maxinteger } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

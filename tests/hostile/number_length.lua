-- expect: TR017 -9223372036854775808 is not between 1 and 3600
scenario { format = 1, id = "number_length", title = "x", caller = {}, length = { math.mininteger, math.maxinteger } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

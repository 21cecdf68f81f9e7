-- expect: TR017 -9223372036854775808 is not between -999999999999999 and 9999999999999
scenario { format = 1, id = "number_extreme", title = "x", caller = {}, facts = { a = number { math.mininteger, math.maxinteger } } }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }

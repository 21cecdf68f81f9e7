-- expect: TR017 the number is larger than 2147483647
scenario { format = 1, id = "expr_division_by_zero", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "n // 0 > 1 and n % 0 > 1 and (" .. math.mininteger .. ") // -1 > 0", to = "b" } } } beat "b" { ending = "c" }

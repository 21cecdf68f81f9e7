-- expect: TR017 the number is larger than 2147483647
scenario { format = 1, id = "expr_huge_number", title = "x", caller = {}, counters = { n = 0 }, flags = { f = true } }
beat "a" { listen = true, next = "b", on { { when = "n > 99999999999999999999999", to = "b" } } } beat "b" { ending = "c" }

-- expect: TR017 low is above limit
scorecard { format = 1, id = "limit_order", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "rings", low = "9 rings", limit = "1 rings", points = 1, title = "T" }

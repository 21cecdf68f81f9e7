-- expect: TR071 "3 rings" is not a number of seconds
scorecard { format = 1, id = "limit_other_unit", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "hold", limit = "3 rings", points = 1, title = "T" }

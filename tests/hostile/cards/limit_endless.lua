-- expect: TR071 "99999999999999999999999 s" is not a number
scorecard { format = 1, id = "limit_endless", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "hold", limit = "99999999999999999999999 s", points = 5, title = "T" }

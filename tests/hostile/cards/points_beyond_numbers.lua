-- expect: TR006 "1e300" is not a whole number
scorecard { format = 1, id = "points_beyond_numbers", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1e300, title = "T" }

-- expect: TR017 -1000 is not between 1 and 1000
scorecard { format = 1, id = "points_negative", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = -1000, title = "T" }

-- expect: TR017 9223372036854775807 is not between 1 and 1000
scorecard { format = 1, id = "points_huge", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = math.maxinteger, title = "T" }

-- expect: TR006 / would give a fraction
scorecard { format = 1, id = "points_of_no_number", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 0/0, title = "T" }
